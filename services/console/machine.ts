import type { Domid, EvtchnPort } from '../../model/ids.ts';
import { evtchnPort } from '../../model/ids.ts';

/*
 * What the service does about a domain and when it listens to it: decisions alone. shell.ts maps,
 * binds and reads as it is told here.
 */

/** What xenstore says of a domain; all of it may be forged, absent or of an older domain. */
export interface DomainFacts {
  readonly domid: Domid;
  readonly introduced: boolean;
  /** `console/port`, `console/ring-ref`, `console/type`, `console/limit` and `name` as they are. */
  readonly port?: string;
  readonly ringRef?: string;
  readonly type?: string;
  readonly limit?: string;
  readonly name?: string;
}

/** What a console is reached by. Another one of either means another page or another port. */
export interface ConsoleLocation {
  readonly port: EvtchnPort;
  /** Not used to map: whose value changes has a new page under the same grant. */
  readonly ringRef: string;
}

export type ConsoleAction =
  | { readonly kind: 'none' }
  | {
      readonly kind: 'open';
      readonly location: ConsoleLocation;
      readonly name: string;
      /** Undefined: as the configuration says. */
      readonly limitBytes: number | undefined;
    }
  | { readonly kind: 'close' };

/** The type of a console that this service serves; others belong to a device model. */
const OWN_TYPE = 'xenconsoled';

const PORT_MAX = 0xffff_ffff;
const NAME_MAX_CHARS = 256;
const REF_MAX_CHARS = 20;

/** Compares what is with what there should be, and says the one next step. */
export function nextAction(facts: DomainFacts, opened: ConsoleLocation | undefined): ConsoleAction {
  if (!facts.introduced) return { kind: opened === undefined ? 'none' : 'close' };
  const port = positiveInteger(facts.port, PORT_MAX);
  const isOurs = facts.type === undefined || facts.type === '' || facts.type === OWN_TYPE;
  // A node that is gone or bad while the domain runs changes nothing: the ring still works.
  if (port === undefined || !isOurs) return { kind: 'none' };
  const location = {
    port: evtchnPort(port),
    ringRef: (facts.ringRef ?? '').slice(0, REF_MAX_CHARS),
  };
  if (opened?.port === location.port && opened.ringRef === location.ringRef)
    return { kind: 'none' };
  return {
    kind: 'open',
    location,
    name: nameOf(facts),
    limitBytes: positiveInteger(facts.limit, Number.MAX_SAFE_INTEGER),
  };
}

function nameOf({ name, domid }: DomainFacts): string {
  if (name === undefined || name === '') return `domain-${domid}`;
  return name.slice(0, NAME_MAX_CHARS);
}

function positiveInteger(text: string | undefined, max: number): number | undefined {
  if (text === undefined || !/^[0-9]{1,16}$/.test(text)) return undefined;
  const value = Number(text);
  return value > 0 && value <= max ? value : undefined;
}

/** How many events of one guest are served in a period. */
export interface RateLimit {
  readonly events: number;
  readonly periodMs: number;
}

/**
 * One guest's share of the service's time, as stock xenconsoled gives it out: so many events in a
 * period. Each makes the service read the ring once, 2 KiB at most, so this bounds bytes as well.
 * Who has used it up is not listened to until the period ends, and meanwhile costs nothing: its
 * port stays masked, its ring fills, and it waits for room as it would for a slow serial line.
 */
export class Allowance {
  readonly #limit: RateLimit;
  #spent = 0;
  #endsAtMs = 0;

  constructor(limit: RateLimit) {
    this.#limit = limit;
  }

  /** When the period in progress ends. */
  get endsAtMs(): number {
    return this.#endsAtMs;
  }

  /** Counts one event. False if it was the last one of this period: listen again when it ends. */
  spend(nowMs: number): boolean {
    if (nowMs >= this.#endsAtMs) {
      this.#endsAtMs = nowMs + this.#limit.periodMs;
      this.#spent = 0;
    }
    this.#spent++;
    return this.#spent < this.#limit.events;
  }
}
