import { afterEach, describe, expect, it } from 'vitest';
import type { Authority } from '../../../cli/q0/certificates.ts';
import type { Message } from '../../../consensus/core/messages.ts';
import type { Member } from '../../../consensus/replica.ts';
import { GrpcTransport } from '../../../consensus/transport/grpc.ts';
import type { GrpcTransportOptions } from '../../../consensus/transport/grpc.ts';
import type { StoredSnapshot } from '../../../consensus/storage/storage.ts';
import { freePort } from '../../conformance/replica/grpc-group.ts';
import { eventually } from '../../conformance/replica/suite.ts';
import { authority, tlsOf } from './peers.ts';

interface Side {
  readonly transport: GrpcTransport;
  readonly messages: Message[];
  readonly snapshots: StoredSnapshot[];
  readonly refusals: string[];
}

const sides: Side[] = [];
afterEach(async () => {
  for (const { transport } of sides.splice(0)) await transport.stop();
});

async function members(): Promise<Member[]> {
  const list: Member[] = [];
  for (const id of [1, 2])
    list.push({ id, host: `host-${id}`, address: `127.0.0.1:${await freePort()}` });
  return list;
}

/** One member's transport; `change` makes it a bad one. */
async function side(
  ca: Authority,
  list: readonly Member[],
  id: number,
  change: Partial<GrpcTransportOptions> & { readonly host?: string } = {},
): Promise<Side> {
  const refusals: string[] = [];
  const { host = `host-${id}`, ...options } = change;
  const transport = new GrpcTransport({
    identity: { cluster: 'test', group: 'journal', node: id },
    instance: `disk ${id}`,
    listen: list[id - 1]!.address,
    tls: await tlsOf(ca, host),
    refused: (what) => refusals.push(what),
    ...options,
  });
  const one: Side = { transport, messages: [], snapshots: [], refusals };
  sides.push(one);
  transport.setPeers(list.filter((member) => member.id !== id));
  await transport.start({
    messages: (messages) => one.messages.push(...messages),
    snapshot: (_message, snapshot) => one.snapshots.push(snapshot),
    unreachable: () => undefined,
  });
  return one;
}

const heartbeat: Message = {
  type: 'heartbeat',
  from: 1,
  to: 2,
  term: 3,
  commit: 4,
  context: 'round',
};

describe('peers over gRPC', () => {
  it('carry messages both ways once both know each other', async () => {
    const ca = await authority();
    const list = await members();
    const one = await side(ca, list, 1);
    const two = await side(ca, list, 2);
    await eventually('a connection', () => one.transport.isReachable(2));
    one.transport.send([heartbeat]);
    await eventually('the heartbeat', () => two.messages.length === 1);
    expect(two.messages).toEqual([heartbeat]);
  });

  it('stream a snapshot whole', async () => {
    const ca = await authority();
    const list = await members();
    const one = await side(ca, list, 1);
    const two = await side(ca, list, 2);
    await eventually('a connection', () => one.transport.isReachable(2));
    const chunks = Array.from({ length: 20 }, (_, at) => Buffer.alloc(300_000, at));
    const confState = {
      voters: [1, 2],
      votersOutgoing: [],
      learners: [3],
      learnersNext: [],
      autoLeave: false,
    };
    const meta = { index: 9, term: 2, confState };
    const message = { type: 'installSnapshot', from: 1, to: 2, term: 3, snapshot: meta } as const;
    const snapshot = { meta, chain: Buffer.alloc(32, 5), chunks };
    expect(await one.transport.sendSnapshot(message, snapshot)).toBe(true);
    expect(two.snapshots[0]?.meta).toEqual(meta);
    expect(Buffer.concat(two.snapshots[0]!.chunks).equals(Buffer.concat(chunks))).toBe(true);
  });

  const refused: readonly [string, Parameters<typeof side>[3]][] = [
    ['of another cluster', { identity: { cluster: 'other', group: 'journal', node: 1 } }],
    ['of another group', { identity: { cluster: 'test', group: 'block', node: 1 } }],
    ['that is no member', { identity: { cluster: 'test', group: 'journal', node: 7 } }],
    ['whose certificate names another host', { host: 'host-9' }],
  ];
  for (const [who, change] of refused)
    it(`refuse a peer ${who}, and say so once`, async () => {
      const ca = await authority();
      const list = await members();
      const two = await side(ca, list, 2);
      const bad = await side(ca, list, 1, change);
      await eventually('a refusal', () => two.refusals.length + bad.refusals.length > 0);
      bad.transport.send([heartbeat]);
      await new Promise((resolve) => setTimeout(resolve, 300));
      expect(two.messages).toEqual([]);
      expect(two.refusals.filter((one) => !one.includes('by member')).length).toBeLessThanOrEqual(
        1,
      );
    });

  it('refuse a second disk under an id they have seen', async () => {
    const ca = await authority();
    const list = await members();
    const two = await side(ca, list, 2);
    const first = await side(ca, list, 1);
    await eventually('a connection', () => first.transport.isReachable(2));
    await first.transport.stop();
    const second = await side(ca, list, 1, { instance: 'another disk' });
    await eventually('a refusal', () => two.refusals.length > 0);
    second.transport.send([heartbeat]);
    expect(two.messages).toEqual([]);
  });
});
