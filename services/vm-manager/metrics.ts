import type { Registry } from 'prom-client';
import { Gauge } from 'prom-client';
import { ToolstackError } from '../../model/errors.ts';
import { PAGE_BYTES } from '../../xen/hypervisor.ts';
import type { Shell } from './host/shell.ts';

/** What the host has and what runs on it, read from the hypervisor at each scrape. */
export function registerHostMetrics(registry: Registry, shell: Shell): void {
  const registers = [registry];
  new Gauge({
    name: 'quorum0_vm_domains',
    help: 'Domains on the host, the control domain and dying ones among them.',
    registers,
    collect() {
      const read = (): void => this.set(shell.domainCount());
      collectOrForget(read, () => this.remove());
    },
  });
  new Gauge({
    name: 'quorum0_vm_host_memory_bytes',
    help: 'Memory of the host: all of it, and what no domain has.',
    labelNames: ['kind'],
    registers,
    collect() {
      const read = (): void => {
        const { totalPages, freePages } = shell.hostFacts().physical;
        this.set({ kind: 'total' }, totalPages * PAGE_BYTES);
        this.set({ kind: 'free' }, freePages * PAGE_BYTES);
      };
      collectOrForget(read, () => this.reset());
    },
  });
}

/** A hypervisor that refuses leaves a gap in its own series and none in the others. */
function collectOrForget(read: () => void, forget: () => void): void {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ToolstackError)) throw error;
    forget();
  }
}
