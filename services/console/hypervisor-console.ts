import type { ConsoleRing, EventChannels, VirtualIrqs } from '../../xen/hypervisor.ts';
import { Audience } from './audience.ts';
import type { ConsoleLog } from './console-log.ts';

export interface HypervisorConsoleSpec {
  readonly ring: ConsoleRing;
  readonly events: EventChannels & VirtualIrqs;
  readonly log: ConsoleLog;
  readonly scrollBackBytes: number;
}

/**
 * The hypervisor's own log as one more console, read when Xen says that there is news. Whoever
 * looked before is of no matter: each reader has an index of its own, and nothing is cleared.
 */
export class HypervisorConsole {
  readonly name = 'Xen';
  readonly audience: Audience;
  readonly #spec: HypervisorConsoleSpec;
  #nextIndex: number | undefined;

  /** HypercallError if this domain may not read the ring, or another process has its interrupt. */
  constructor(spec: HypervisorConsoleSpec) {
    this.#spec = spec;
    const { scrollBack, ringIndex } = spec.log.resume(spec.scrollBackBytes);
    this.audience = new Audience(scrollBack);
    this.#nextIndex = ringIndex;
    const port = spec.events.bindVirq('con-ring');
    spec.events.onPending(() => {
      spec.events.unmask(port);
      this.#read();
    });
    this.#read();
  }

  #read(): void {
    const { log, ring } = this.#spec;
    const fromIndex = this.#nextIndex;
    const { bytes, nextIndex } = ring.read(fromIndex === undefined ? {} : { fromIndex });
    const { end } = this.audience.scrollBack;
    const first = (nextIndex - bytes.length) >>> 0;
    // The first time, and whenever the ring has gone on without us.
    if (first !== fromIndex) log.begin(end, first);
    log.append(bytes, end, first);
    this.#nextIndex = nextIndex;
    this.audience.append(bytes);
    log.settle(end + bytes.length, nextIndex);
  }

  close(): void {
    this.#spec.events.close();
    this.#spec.log.close();
  }
}
