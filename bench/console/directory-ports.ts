import type { EvtchnPort } from '../../model/ids.ts';
import type { RingPorts } from '../../services/xenstore/ring-transport.ts';
import type { ConsolePorts } from '../../services/console/shell.ts';
import type { ConsoleChunk, EventChannels, VirtualIrqs } from '../../xen/hypervisor.ts';

/**
 * Event channels that mask what they delivered, as Xen's do, over ones that do not: a port that is
 * raised again before it is unmasked is delivered once, after that.
 */
class MaskingEvents implements EventChannels, VirtualIrqs {
  readonly #events: EventChannels & VirtualIrqs;
  readonly #masked = new Set<EvtchnPort>();
  readonly #pending = new Set<EvtchnPort>();
  #listener: ((ports: readonly EvtchnPort[]) => void) | undefined;

  constructor(events: EventChannels & VirtualIrqs) {
    this.#events = events;
  }

  onPending(listener: (ports: readonly EvtchnPort[]) => void): void {
    this.#listener = listener;
    this.#events.onPending((ports) => this.#deliver(ports));
  }

  #deliver(ports: readonly EvtchnPort[]): void {
    for (const port of ports) if (this.#masked.has(port)) this.#pending.add(port);
    const fresh = ports.filter((port) => !this.#masked.has(port));
    for (const port of fresh) this.#masked.add(port);
    if (fresh.length > 0) this.#listener?.(fresh);
  }

  unmask(port: EvtchnPort): void {
    this.#masked.delete(port);
    if (this.#pending.delete(port)) setImmediate(() => this.#deliver([port]));
  }

  unbind(port: EvtchnPort): void {
    this.#masked.delete(port);
    this.#pending.delete(port);
    this.#events.unbind(port);
  }

  bindInterdomain(...remote: Parameters<EventChannels['bindInterdomain']>): EvtchnPort {
    return this.#events.bindInterdomain(...remote);
  }

  bindUnbound(...remote: Parameters<EventChannels['bindUnbound']>): EvtchnPort {
    return this.#events.bindUnbound(...remote);
  }

  bindVirq(...virq: Parameters<VirtualIrqs['bindVirq']>): EvtchnPort {
    return this.#events.bindVirq(...virq);
  }

  notify(port: EvtchnPort): void {
    this.#events.notify(port);
  }

  close(): void {
    this.#events.close();
  }
}

/** No interrupt of the hypervisor ever comes here. */
function silentEvents(): EventChannels & VirtualIrqs {
  const none = 1 as EvtchnPort;
  return {
    bindInterdomain: () => none,
    bindUnbound: () => none,
    bindVirq: () => none,
    notify: () => undefined,
    unmask: () => undefined,
    unbind: () => undefined,
    onPending: () => undefined,
    close: () => undefined,
  };
}

const HYPERVISOR_LOG = new TextEncoder().encode('(XEN) Xen version 4.17 (in a test)\n');

/**
 * A console service's ports over rings in files, so that guests are other processes and outlive
 * it. The first event device is the guests', the second one the hypervisor console's.
 */
export function directoryPorts({ grants, events }: RingPorts): ConsolePorts & { close(): void } {
  let opened = 0;
  return {
    grants,
    openEventChannels: () => (opened++ === 0 ? new MaskingEvents(events) : silentEvents()),
    console: {
      read: ({ fromIndex = 0 } = {}): ConsoleChunk => ({
        bytes: HYPERVISOR_LOG.slice(fromIndex),
        nextIndex: HYPERVISOR_LOG.length,
      }),
    },
    close: () => undefined,
  };
}
