import { describe, expect, it } from 'vitest';
import { etcdBinary } from '../../../bench/etcd/targets.ts';
import { EtcdGroup } from './etcd-group.ts';
import { replicaConformance } from './suite.ts';

const binary = await etcdBinary();

if (binary === undefined) {
  const reason = 'no etcd: the package etcd-server cannot be fetched and QUORUM0_ETCD is not set';
  describe('replica over etcd', () => {
    it('needs an etcd server', ({ skip }) => {
      expect(process.env['QUORUM0_REQUIRE_XEN'], reason).not.toBe('1');
      console.warn(`skipped: ${reason}`);
      skip(reason);
    });
  });
} else {
  replicaConformance('etcd', () => EtcdGroup.start(binary, 16 * 1024 * 1024));
  replicaConformance('etcd, with a snapshot every few commands', () =>
    EtcdGroup.start(binary, 400),
  );
}
