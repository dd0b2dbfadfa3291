import { describe, expect, it } from 'vitest';
import { DOM0, domid, vmUuid } from '../../../model/ids.ts';
import { XenstoreNames } from '../../../services/vm-manager/host/domain-names.ts';
import { Shell } from '../../../services/vm-manager/host/shell.ts';
import { SimulatedMachine } from '../../../xen/simulated/machine.ts';
import type { PageStore } from '../../../xen/simulated/page-store.ts';
import { FakeDaemon } from '../xenstore-client/fake-daemon.ts';

const UUID = vmUuid('5a1e1d3c-0b7e-4d8e-9f55-0123456789ab');

const NO_SHARED_PAGES: PageStore = {
  frameCount: 262_144,
  map: (frames) => ({ bytes: new ArrayBuffer(frames.length * 4096), unmap: () => undefined }),
  scrub: () => undefined,
  close: () => undefined,
};

function hostWithOneGuest(): { daemon: FakeDaemon; shell: Shell } {
  const { control } = new SimulatedMachine({ pages: NO_SHARED_PAGES });
  const guest = control.domains.create({ uuid: UUID, hvm: true, maxVcpus: 1 });
  expect(guest).toBe(domid(1));
  const daemon = new FakeDaemon();
  return { daemon, shell: new Shell(control, new XenstoreNames(daemon.opener)) };
}

function text(value: string): Uint8Array {
  return new TextEncoder().encode(value);
}

describe("a domain's name", () => {
  it('and its start are what xenstore says', async () => {
    const { daemon, shell } = hostWithOneGuest();
    daemon.nodes.set('/local/domain/1/name', text('web'));
    daemon.nodes.set(`/vm/${UUID}/start_time`, text(`${Date.now() / 1000 - 90}`));
    const [control, guest] = await shell.domains();
    expect(control).toMatchObject({ name: 'Domain-0', info: { domid: DOM0 } });
    expect(guest?.name).toBe('web');
    expect(guest?.uptimeS).toBeGreaterThanOrEqual(90);
  });

  it('is absent while xenstore holds none, but for the control domain', async () => {
    const { shell } = hostWithOneGuest();
    const domains = await shell.domains();
    expect(domains.map(({ name }) => name)).toEqual(['Domain-0', undefined]);
    expect(domains[1]?.uptimeS).toBeUndefined();
  });

  it('is absent, and the domain still listed, while the daemon is away', async () => {
    const { daemon, shell } = hostWithOneGuest();
    daemon.isDown = true;
    expect((await shell.domains()).map(({ name }) => name)).toEqual(['Domain-0', undefined]);
    daemon.isDown = false;
    daemon.nodes.set('/local/domain/1/name', text('web'));
    expect((await shell.domain(domid(1))).name).toBe('web');
  });

  it('is not taken when it is longer than any name can be', async () => {
    const { daemon, shell } = hostWithOneGuest();
    daemon.nodes.set('/local/domain/1/name', text('x'.repeat(257)));
    expect((await shell.domain(domid(1))).name).toBeUndefined();
  });

  it('is asked for in vain when there is no such domain', async () => {
    const { shell } = hostWithOneGuest();
    await expect(shell.domain(domid(9))).rejects.toMatchObject({ code: 'DOMAIN_UNKNOWN' });
  });
});
