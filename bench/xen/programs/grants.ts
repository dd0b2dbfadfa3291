import { DOM0, type EvtchnPort } from '../../../model/ids.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';
import { openNativeHypervisor } from '../../../xen/native/native-hypervisor.ts';

/**
 * Runs inside a control domain on real Xen: how fast grants are mapped and copied, events go round
 * and hypercalls answer. Prints `figures: ` and one JSON object of rates a second.
 */
const ROUND_MS = 2000;
const PAGE_COUNTS = [1, 11, 32] as const;

const WRITABLE = { writable: true };

function rate(step: () => void): number {
  const startedAtMs = performance.now();
  let steps = 0;
  while (performance.now() - startedAtMs < ROUND_MS) {
    step();
    steps++;
  }
  return (steps / (performance.now() - startedAtMs)) * 1000;
}

function mapRate({ grants }: Hypervisor, pageCount: number): number {
  const pages = grants.grant(DOM0, pageCount, WRITABLE);
  const sources = pages.grefs.map((gref) => ({ domid: DOM0, gref }));
  const mapped = rate(() => grants.map(sources, WRITABLE).unmap());
  pages.revoke();
  return mapped;
}

function copyRate({ grants }: Hypervisor, pageCount: number): number {
  const pages = grants.grant(DOM0, pageCount, WRITABLE);
  const segments = pages.grefs.map((gref) => ({
    source: { kind: 'granted', domid: DOM0, gref, offset: 0 } as const,
    dest: { kind: 'local', bytes: new Uint8Array(4096) } as const,
    lengthBytes: 4096,
  }));
  const copied = rate(() => void grants.copy(segments));
  pages.revoke();
  return copied;
}

async function eventRate(hypervisor: Hypervisor): Promise<number> {
  const near = hypervisor.openEventChannels();
  const far = hypervisor.openEventChannels();
  const nearPort = near.bindUnbound(DOM0);
  const farPort = far.bindInterdomain({ domid: DOM0, port: nearPort });
  const startedAtMs = performance.now();
  const rounds = await new Promise<number>((resolve) => {
    let count = 0;
    far.onPending((ports: readonly EvtchnPort[]) => {
      for (const port of ports) far.unmask(port);
      far.notify(farPort);
    });
    near.onPending((ports) => {
      for (const port of ports) near.unmask(port);
      count++;
      if (performance.now() - startedAtMs < ROUND_MS) near.notify(nearPort);
      else resolve(count);
    });
  });
  const elapsedMs = performance.now() - startedAtMs;
  near.close();
  far.close();
  return (rounds / elapsedMs) * 1000;
}

const hypervisor = openNativeHypervisor();
const figures: Record<string, number> = {};
for (const count of PAGE_COUNTS) {
  figures[`map and unmap, ${count} pages`] = mapRate(hypervisor, count);
  figures[`grant copy, ${count} pages`] = copyRate(hypervisor, count);
}
figures['event round trips'] = await eventRate(hypervisor);
figures['domain list hypercalls'] = rate(() => void hypervisor.domains.list());
hypervisor.close();
console.log(`figures: ${JSON.stringify(figures)}`);
