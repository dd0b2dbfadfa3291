import { beforeAll, expect, it } from 'vitest';
import { buildImage } from '../../appliance/image.ts';
import { HOST_MODULES } from '../../appliance/spec.ts';
import { INIT } from '../../lab/host-image.ts';
import type { LabHost } from '../../lab/host.ts';
import { prepareHypervisor } from '../../lab/hypervisor.ts';
import { describeOnXen, initOf, TestLab } from './lab-harness.ts';

const BOOT_TIMEOUT_MS = 300_000;
const PROGRAM_TIMEOUT_MS = 300_000;
const INIT_PORT = 7100;

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
    const built = await buildImage({
      name: 'test-xenstore',
      hostname: 'store',
      modules: HOST_MODULES,
      network: [{ name: 'eth0', mode: 'static', address: '10.0.2.15/24' }],
      services: [],
      programs: [
        { name: 'xenstored', entry: 'services/xenstore/main.ts' },
        { name: 'hypervisor-conformance', entry: 'test/xen/programs/hypervisor-conformance.ts' },
        { name: 'xenstore-check', entry: 'test/xen/programs/xenstore-check.ts' },
      ],
      onPanic: 'poweroff',
      lab: { port: INIT_PORT },
    });
    const image = {
      hypervisor: await prepareHypervisor(testLab.report),
      kernel: built.vmlinuz,
      initramfs: built.initramfs,
      kernelCommandLine: built.kernelCommandLine,
      marks: { kernel: [/^quorum0: init pid=1\b/], services: [/^quorum0: ready\b/] },
    };
    const ports = [{ name: INIT, guestPort: INIT_PORT }];
    await lab.boot([{ name: 'store', image, ports, hasDisks: false }], BOOT_TIMEOUT_MS);
    host = lab.host('store');
  }, BOOT_TIMEOUT_MS);

  it('keeps the promises of the hypervisor ports while no store holds dom-exc', async () => {
    const result = await initOf(host).run('hypervisor-conformance', [], PROGRAM_TIMEOUT_MS);
    console.log(result.stdout.trim());
    expect(result.stdout).toMatch(/^conformance: \d+ passed, 0 failed$/m);
    expect(result.exitCode).toBe(0);
  });

  it('serves the kernel on its ring, before and after being killed', async () => {
    const result = await initOf(host).run('xenstore-check', [], PROGRAM_TIMEOUT_MS);
    console.log(result.stdout.trim());
    console.log(result.stderr.trim());
    expect(result.stdout, testLab.consoleTail(host)).toMatch(/^xenstore: 0 failed$/m);
    expect(result.exitCode).toBe(0);
  });
});
