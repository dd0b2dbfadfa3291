import { DOM0, grantRef } from '../../../model/ids.ts';
import type { Domid, EvtchnPort } from '../../../model/ids.ts';
import type { DomainFacts } from '../../../services/console/machine.ts';
import { GRANT_TABLE } from '../../../xen/abi/grant-table.ts';
import { consoleFrontend } from '../../../xen/ring/console.ts';
import type { ConsoleRingEnd } from '../../../xen/ring/console.ts';
import type { SimulatedGuest } from '../../../xen/simulated/guest.ts';
import type { SimulatedMachine } from '../../../xen/simulated/machine.ts';

/** A simulated guest with a console, as a domain builder leaves it, that a test acts as. */
export class ConsoleGuest {
  readonly guest: SimulatedGuest;
  readonly domid: Domid;
  readonly page: ArrayBuffer;
  readonly ring: ConsoleRingEnd;
  readonly port: EvtchnPort;

  constructor(machine: SimulatedMachine) {
    this.guest = machine.addGuest({ hvm: true });
    this.domid = this.guest.domid;
    const { bytes, gfns } = this.guest.allocate(1);
    const [frame] = gfns;
    if (frame === undefined) throw new Error('no page');
    const gref = grantRef(GRANT_TABLE.GNTTAB_RESERVED_CONSOLE);
    machine.control.setup.seedGrants(this.domid, [{ gref, peer: DOM0, frame }]);
    this.page = bytes;
    this.ring = consoleFrontend(bytes);
    this.port = this.guest.events.bindUnbound(DOM0);
  }

  /** What xenstore would say of it. */
  facts(change: Partial<DomainFacts> = {}): DomainFacts {
    const { domid } = this;
    const name = `guest-${domid}`;
    return { domid, introduced: true, port: String(this.port), ringRef: '7', name, ...change };
  }

  /** Writes as much as has room and raises the event, as a kernel's driver does. */
  print(text: string | Uint8Array): number {
    const bytes = typeof text === 'string' ? new TextEncoder().encode(text) : text;
    const count = this.ring.writer.put(bytes) ?? 0;
    this.guest.events.notify(this.port);
    return count;
  }

  /** Reads what was typed. */
  typed(): string {
    const taken = this.ring.reader.take();
    if (taken.kind !== 'bytes') return '';
    this.ring.reader.consumedTo((taken.from + taken.bytes.length) >>> 0);
    this.guest.events.notify(this.port);
    return new TextDecoder().decode(taken.bytes);
  }

  /** Overwrites one index of the page. */
  forge(offset: number, value: number): void {
    new DataView(this.page).setUint32(offset, value, true);
  }
}
