import { describe, expect, it } from 'vitest';
import { ControlDomainNodes } from '../../../services/vm-manager/host/boot-domain0.ts';
import { SimulatedXenstore } from '../../../services/vm-manager/reconciler/reconcile-simulated-store.ts';
import { openSimulatedHost } from '../../../services/vm-manager/host/simulated-host.ts';
import { XenstoreClient } from '../../../xenstore/client/client.ts';

describe('the nodes of the control domain', () => {
  it('are written at the start, and again when somebody removed them', async () => {
    const hypervisor = openSimulatedHost(1);
    const xenstore = new SimulatedXenstore(hypervisor);
    const client = await XenstoreClient.connect({ link: xenstore.link });
    const nodes = new ControlDomainNodes({
      link: xenstore.link,
      poolIds: () => [0, 3],
      onProblem: (error) => {
        throw error;
      },
    });
    const running = nodes.run();
    const expected = [
      ['/local/domain/0/name', 'Domain-0'],
      ['/local/domain/0/domid', '0'],
      ['/local/pool/0/name', 'Pool-0'],
      ['/local/pool/3/name', 'Pool-3'],
    ] as const;
    const areThere = async () => {
      for await (const _ of await client.watch('/local')) {
        const found = await Promise.all(expected.map(([path]) => client.exists(path)));
        if (found.every(Boolean)) break;
      }
      for (const [path, value] of expected) expect(await client.readText(path)).toBe(value);
    };
    await areThere();
    await client.remove('/local/domain/0/name');
    await areThere();
    nodes.stop();
    await running;
    client.close();
    xenstore.close();
  });
});
