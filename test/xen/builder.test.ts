import { execFile } from 'node:child_process';
import { mkdir, readFile, readdir } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { encodeCpio } from '../../appliance/cpio.ts';
import { fetchDebianPackage, resolveKernelPackage } from '../../appliance/debian.ts';
import { buildImage } from '../../appliance/image.ts';
import { HOST_MODULES, XENSTORED } from '../../appliance/spec.ts';
import { INIT } from '../../lab/host-image.ts';
import type { LabHost } from '../../lab/host.ts';
import { prepareHypervisor } from '../../lab/hypervisor.ts';
import { inflateKernel } from '../../xen/builder/inflate.ts';
import { describeOnXen, initOf, TestLab } from './lab-harness.ts';

/**
 * Goal: what a domain builder asks of the hypervisor works on real Xen, and our own starts Debian's
 * unmodified kernel and GRUB's images. Method: programs in the control domain; one builds guests
 * whose /init says that it runs and powers off.
 */
const BOOT_TIMEOUT_MS = 300_000;
const GUESTS_TIMEOUT_MS = 600_000;
const PROGRAM_TIMEOUT_MS = 60_000;
const INIT_PORT = 7100;
const run = promisify(execFile);

/** An initramfs that holds one static program. */
async function guestRamdisk(directory: string): Promise<Uint8Array> {
  await mkdir(directory, { recursive: true });
  const program = path.join(directory, 'init');
  const source = path.join(import.meta.dirname, 'programs/guest-init.c');
  const flags = ['-static', '-nostdlib', '-O2', '-fno-stack-protector'];
  await run('gcc', [...flags, '-o', program, source]);
  return encodeCpio([
    { kind: 'file', path: 'init', mode: 0o755, data: await readFile(program) },
    { kind: 'directory', path: 'sys', mode: 0o755 },
    {
      kind: 'device',
      path: 'dev/console',
      mode: 0o600,
      type: 'character',
      major: 5,
      minor: 1,
    },
  ]);
}

/** Inflated here, since under emulation that takes a minute; packed so that it unpacks quickly. */
async function debianKernel(): Promise<Uint8Array> {
  const { root } = await fetchDebianPackage(await resolveKernelPackage('linux-image-amd64'));
  const files = await readdir(path.join(root, 'boot'));
  const name = files.find((file) => file.startsWith('vmlinuz-'));
  const elf = inflateKernel(await readFile(path.join(root, 'boot', name ?? 'vmlinuz')));
  return gzipSync(elf, { level: 1 });
}

/** GRUB's images for Xen, PV and PVH: kernels like any other. */
const GRUBS = ['grub-x86_64-xen.bin', 'grub-i386-xen_pvh.bin'];

async function grubs() {
  const { root } = await fetchDebianPackage('grub-xen-host');
  return Promise.all(
    GRUBS.map(async (name) => ({
      path: `/srv/guest/${name}`,
      mode: 0o644,
      content: await readFile(path.join(root, 'usr/lib/grub-xen', name)),
    })),
  );
}

/** What is held of a guest: KERNEL,KIND,MIB,VCPUS as the program takes them, and its processors. */
const GUESTS = [
  { guest: 'vmlinuz,pv,128,1', processors: '0' },
  { guest: 'vmlinuz,pv,256,2', processors: '0-1' },
  { guest: 'vmlinuz,pvh,128,1', processors: '0' },
  { guest: 'vmlinuz,pvh,256,2', processors: '0-1' },
];

/** The same, with what GRUB says once it is up and finds nothing to start. */
const LOADERS = ['grub-x86_64-xen.bin,pv,64,1,grub>', 'grub-i386-xen_pvh.bin,pvh,64,1,grub>'];

/**
 * Pages that the hypervisor may keep for itself afterwards: its own heap and the control domain's
 * event channels grow by single pages, and stay so.
 */
const KEPT_PAGES_MAX = 16;

/** What the trial program builds a guest from. */
async function guestFiles(directory: string) {
  return [
    { path: '/srv/guest/vmlinuz', mode: 0o644, content: await debianKernel() },
    { path: '/srv/guest/initramfs', mode: 0o644, content: await guestRamdisk(directory) },
    ...(await grubs()),
  ];
}

describeOnXen('what our builder stands on', () => {
  const testLab = new TestLab('builder');
  let host: LabHost;

  beforeAll(async () => {
    const lab = await testLab.open();
    const built = await buildImage({
      name: 'test-builder',
      hostname: 'builder',
      modules: HOST_MODULES,
      network: [{ name: 'eth0', mode: 'static', address: '10.0.2.15/24' }],
      services: [XENSTORED],
      programs: ['guest-builder', 'setup-conformance'].map((name) => ({
        name,
        entry: `test/xen/programs/${name}.ts`,
      })),
      files: await guestFiles(testLab.layout.directory),
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
    await lab.boot([{ name: 'builder', image, ports, hasDisks: false }], BOOT_TIMEOUT_MS);
    host = lab.host('builder');
  }, BOOT_TIMEOUT_MS);

  it('stands on ports that keep their promises here', async () => {
    const result = await initOf(host).run('setup-conformance', [], PROGRAM_TIMEOUT_MS);
    console.log(result.stdout.trim());
    expect(result).toMatchObject({ exitCode: 0, stderr: '' });
  });

  describe('guests of ours, a PV and a PVH one at a time', () => {
    const said = { pv: '', pvh: '', before: '', after: '' };
    const all = [...GUESTS.map(({ guest }) => guest), ...LOADERS];

    async function build(...names: readonly string[]): Promise<string> {
      const result = await initOf(host).run('guest-builder', names, GUESTS_TIMEOUT_MS);
      console.log(result.stdout);
      expect(result, testLab.consoleTail(host)).toMatchObject({ exitCode: 0, stderr: '' });
      return result.stdout;
    }

    beforeAll(async () => {
      said.before = await build();
      [said.pv, said.pvh] = await Promise.all([
        build(...all.filter((name) => name.includes(',pv,'))),
        build(...all.filter((name) => name.includes(',pvh,'))),
      ]);
      said.after = await build();
    }, GUESTS_TIMEOUT_MS);

    it.each(GUESTS)('reach userspace on their processors: $guest', ({ guest, processors }) => {
      const heard = said.pv + said.pvh;
      expect(heard).toContain(`${guest}| guest: userspace reached, processors ${processors}\n`);
      expect(heard).toContain(`${guest}: ended with poweroff after`);
    });

    it.each(LOADERS)('are GRUB, too, which comes to its prompt: %s', (guest) => {
      expect(said.pv + said.pvh).toContain(`${guest}: ended with its text after`);
    });

    it('leave nothing behind', () => {
      for (const guest of all) expect(said.pv + said.pvh).toContain(`${guest}: gone\n`);
      const freePages = (text: string) => Number(/^free pages: (\d+)$/m.exec(text)?.[1]);
      const kept = freePages(said.before) - freePages(said.after);
      expect(kept).toBeLessThanOrEqual(KEPT_PAGES_MAX);
    });
  });
});
