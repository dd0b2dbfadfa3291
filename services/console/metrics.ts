import type { Registry } from 'prom-client';
import { Counter, Gauge } from 'prom-client';
import type { Shell, Totals } from './shell.ts';

/** What consoles there are and what passed through them; no series has a guest's name. */
export function registerConsoleMetrics(registry: Registry, shell: Shell): void {
  const registers = [registry];
  new Gauge({
    name: 'quorum0_console_open',
    help: 'Consoles of running domains.',
    registers,
    collect() {
      this.set(shell.openDomids.length);
    },
  });
  new Gauge({
    name: 'quorum0_console_held',
    help: 'Guests that have used up their share and wait for the next period.',
    registers,
    collect() {
      this.set(shell.heldCount);
    },
  });
  const counters: readonly (readonly [name: string, key: keyof Totals, help: string])[] = [
    ['output_bytes', 'outBytes', 'Bytes that guests printed.'],
    ['input_bytes', 'inBytes', 'Bytes typed into guests.'],
    ['log_bytes', 'logBytes', 'Bytes written to log files.'],
    ['skipped_bytes', 'skippedBytes', 'Bytes that viewers were too slow for.'],
    ['holds', 'holds', 'How often a guest had used up its share.'],
  ];
  for (const [name, key, help] of counters)
    new Counter({
      name: `quorum0_console_${name}_total`,
      help,
      registers,
      collect() {
        this.reset();
        this.inc(shell.totals()[key]);
      },
    });
}
