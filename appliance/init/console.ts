/**
 * The console of the machine, hvc0 on Xen. Lines that begin with `quorum0: ` are for programs as
 * much as for people: their words are an interface.
 */
import { writeSync } from 'node:fs';
import { printable } from './log.ts';

const STDOUT = 1;

export class Console {
  /** One line of PID 1's own. */
  line(text: string): void {
    this.#write(`quorum0: ${text}`);
  }

  /** A boot phase that ended: how long it took, and when, both in milliseconds. */
  phase(name: string, tookMs: number, sinceKernelMs: number): void {
    this.line(`init phase=${name} ms=${Math.round(tookMs)} at=${Math.round(sinceKernelMs)}`);
  }

  /** A line that service `name` wrote. */
  service(name: string, text: string): void {
    this.#write(`${name}: ${text}`);
  }

  #write(text: string): void {
    writeSync(STDOUT, `${printable(text)}\n`);
  }
}
