import type { Registry } from 'prom-client';
import { Gauge } from 'prom-client';
import { PAGE_BYTES } from '../../xen/hypervisor.ts';
import type { Shell } from './shell.ts';

/** What the host has and what runs on it, read from the hypervisor at each scrape. */
export function registerHostMetrics(registry: Registry, shell: Shell): void {
  const registers = [registry];
  new Gauge({
    name: 'quorum0_vm_domains',
    help: 'Domains on the host, the control domain and dying ones among them.',
    registers,
    collect() {
      this.set(shell.domains().length);
    },
  });
  new Gauge({
    name: 'quorum0_vm_host_memory_bytes',
    help: 'Memory of the host: all of it, and what no domain has.',
    labelNames: ['kind'],
    registers,
    collect() {
      const { totalPages, freePages } = shell.hostFacts().physical;
      this.set({ kind: 'total' }, totalPages * PAGE_BYTES);
      this.set({ kind: 'free' }, freePages * PAGE_BYTES);
    },
  });
}
