import { beforeAll, expect, it } from 'vitest';
import type { LabHost } from '../../lab/host.ts';
import { prepareHosts } from '../../lab/session.ts';
import { describeOnXen, initOf, TestLab } from './lab-harness.ts';

const BOOT_TIMEOUT_MS = 300_000;
const PROGRAM_TIMEOUT_MS = 300_000;

/**
 * Goal: our xenstored is the control domain's only one: the kernel's xenbus works through it, and
 * does so again after it was killed. Method: one boot; the promises are checked inside, by
 * programs/xenstore-check.ts.
 */
describeOnXen('xenstored in the control domain', () => {
  const testLab = new TestLab('xenstore');
  let host: LabHost;

  beforeAll(async () => {
    const lab = await testLab.open();
    const [built] = await prepareHosts({
      layout: testLab.layout,
      report: testLab.report,
      hostCount: 1,
      programs: [
        { name: 'xenstored', entry: 'services/xenstore/main.ts' },
        { name: 'xenstore-check', entry: 'test/xen/programs/xenstore-check.ts' },
      ],
    });
    if (built === undefined) throw new Error('no host was built');
    await lab.boot([built.plan], BOOT_TIMEOUT_MS);
    host = lab.host(built.plan.name);
  }, BOOT_TIMEOUT_MS);

  it('serves the kernel on its ring, before and after being killed', async () => {
    const result = await initOf(host).run('xenstore-check', [], PROGRAM_TIMEOUT_MS);
    console.log(result.stdout.trim());
    console.log(result.stderr.trim());
    expect(result.stdout, testLab.consoleTail(host)).toMatch(/^xenstore: 0 failed$/m);
    expect(result.exitCode).toBe(0);
  });
});
