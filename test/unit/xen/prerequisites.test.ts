import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it, vi } from 'vitest';
import { Device } from '../../../xen/native/device.ts';

/** The addon's loader as it is before anything was loaded. */
async function freshLoader() {
  vi.resetModules();
  return import('../../../xen/native/addon.ts');
}

const folder = mkdtempSync(join(tmpdir(), 'quorum0-addon-'));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('what the native body needs', () => {
  it('is named when the addon was not built', async () => {
    const { ADDON_VARIABLE, loadAddon } = await freshLoader();
    const missing = join(folder, 'xen.node');
    expect(() => loadAddon({ [ADDON_VARIABLE]: missing })).toThrow(
      expect.objectContaining({
        code: 'PREREQUISITE_MISSING',
        message: expect.stringContaining(missing),
      }),
    );
  });

  it('is named when the addon is of another machine', async () => {
    const { ADDON_VARIABLE, loadAddon } = await freshLoader();
    const foreign = join(folder, 'xen.node');
    writeFileSync(foreign, 'not an addon of this machine');
    expect(() => loadAddon({ [ADDON_VARIABLE]: foreign })).toThrow(
      expect.objectContaining({ code: 'PREREQUISITE_MISSING' }),
    );
  });

  it('is named when a Xen device is not there', () => {
    const device = new Device(join(folder, 'privcmd'), 'xen-privcmd');
    expect(() => device.fd).toThrow(
      expect.objectContaining({
        code: 'HYPERVISOR_MISSING',
        message: expect.stringMatching(/privcmd.*boot under Xen.*xen-privcmd/),
      }),
    );
    device.close();
    expect(device.closed).toBe(true);
  });
});
