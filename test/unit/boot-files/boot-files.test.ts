import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { ToolstackError } from '../../../model/errors.ts';
import type { BootFilePeer } from '../../../services/vm-manager/boot-files/boot-files.ts';
import { BootFiles } from '../../../services/vm-manager/boot-files/boot-files.ts';
import { HostFiles } from '../../../services/vm-manager/boot-files/boot-file-host-path.ts';
import { inflateKernelApart } from '../../../services/vm-manager/boot-files/boot-file-inflater.ts';
import type { BootFileStore } from '../../../services/vm-manager/boot-files/boot-file-store.ts';
import type { BootFileRef } from '../../../services/vm-manager/state/vm-record.ts';
import { KIB, StoreFixture, digest, pieces, put, sample } from './store-fixture.ts';

/** Begins like an ELF file; nothing here looks further. */
const elf = new Uint8Array(64 * KIB);
elf.set([0x7f, 0x45, 0x4c, 0x46]);
const packed = new Uint8Array(gzipSync(elf));
const kernel = {
  bytes: packed,
  sizeBytes: packed.length,
  sha256: digest(packed),
  label: 'vmlinuz',
};
const ref: BootFileRef = { kind: 'digest', ...kernel };

describe('boot files', () => {
  let fixture: StoreFixture;
  let store: BootFileStore;
  let inflations = 0;
  let warnings: string[] = [];

  beforeEach(async () => {
    fixture = await StoreFixture.create();
    store = await fixture.open();
    inflations = 0;
    warnings = [];
  });
  afterEach(() => fixture.remove());

  const filesOf = (own: BootFileStore, peers: readonly BootFilePeer[] = []) =>
    new BootFiles({
      store: own,
      hostFiles: new HostFiles({ directories: [fixture.directory], limitBytes: 1024 * KIB }),
      inflate: (file) => {
        inflations += 1;
        return inflateKernelApart(file);
      },
      peers: () => peers,
      warn: (message) => void warnings.push(message),
    });

  it('are opened as they are, and kernels inflated', async () => {
    await put(store, kernel);
    const files = filesOf(store);
    expect(await files.open(ref)).toEqual(Buffer.from(packed));
    expect(digest(await files.openKernel(ref))).toBe(digest(elf));
  });

  it('are inflated once: for starts at the same time, and in the next process', async () => {
    await put(store, kernel);
    const files = filesOf(store);
    const all = await Promise.all([1, 2, 3].map(() => files.openKernel(ref)));
    expect(new Set(all).size).toBe(1);
    expect(inflations).toBe(1);
    await waitFor(async () => (await store.readElf(kernel.sha256)) !== undefined);

    expect(digest(await filesOf(await fixture.open()).openKernel(ref))).toBe(digest(elf));
    expect(inflations).toBe(1);
  });

  it('say what is wrong with a kernel that is none', async () => {
    const rubbish = sample(3, 10 * KIB);
    await put(store, rubbish);
    await expect(filesOf(store).openKernel({ kind: 'digest', ...rubbish })).rejects.toMatchObject({
      code: 'IMAGE_INVALID',
      message: expect.stringContaining('kernel'),
    });
    const broken = { ...kernel, bytes: packed.slice(0, 50), sizeBytes: 50 };
    broken.sha256 = digest(broken.bytes);
    await put(store, broken);
    await expect(filesOf(store).openKernel({ kind: 'digest', ...broken })).rejects.toMatchObject({
      code: 'IMAGE_INVALID',
    });
  });

  it('are read from the host by path, kernels inflated once as well', async () => {
    await put(store, kernel);
    const byPath: BootFileRef = {
      kind: 'host-path',
      path: `${fixture.directory}/${kernel.sha256}`,
      label: 'host:kernel',
    };
    const files = filesOf(store);
    expect(digest(await files.openKernel(byPath))).toBe(digest(elf));
    expect(digest(await files.openKernel(byPath))).toBe(digest(elf));
    expect(inflations).toBe(1);
  });

  it('come from the first other host that has them, and are whole only when checked', async () => {
    const asked: string[] = [];
    const peer = (host: string, bytes: Uint8Array | undefined): BootFilePeer => ({
      host,
      async *fetch(_sha256, offset) {
        asked.push(`${host}@${offset}`);
        await Promise.resolve();
        if (bytes === undefined) throw new ToolstackError('BOOT_FILE_UNKNOWN', 'not here');
        yield* pieces(bytes, offset, 16);
      },
    });
    const lying = Uint8Array.from(packed).reverse();
    const files = filesOf(store, [
      peer('without', undefined),
      peer('short', packed.slice(0, 40)),
      peer('lying', lying),
      peer('good', packed),
      peer('never', packed),
    ]);
    expect(await files.open(ref)).toEqual(Buffer.from(packed));
    // What the lying one sent was thrown away, so the next begins anew.
    expect(asked).toEqual(['without@0', 'short@0', 'lying@40', 'good@0']);
    const refusals = warnings.filter((warning) => warning.includes('did not come from'));
    expect(refusals).toHaveLength(2);
    expect(store.stat(kernel.sha256).isComplete).toBe(true);
  });

  it('that no host has are named with the hosts asked', async () => {
    const nowhere: BootFilePeer = {
      host: 'host-b',
      // eslint-disable-next-line require-yield
      async *fetch() {
        await Promise.resolve();
        throw new ToolstackError('HOST_UNREACHABLE', 'no answer');
      },
    };
    await expect(filesOf(store, [nowhere]).open(ref)).rejects.toMatchObject({
      code: 'BOOT_FILE_UNKNOWN',
      message: expect.stringContaining('host-b'),
    });
  });
});

/** Looks again each turn of the event loop; the test's own time limit is the bound. */
async function waitFor(condition: () => Promise<boolean>): Promise<void> {
  while (!(await condition())) await new Promise((resolve) => setImmediate(resolve));
}
