import type { Limits } from './quota.ts';
import { FEATURES_SUPPORTED } from './wire.ts';

/** Where an introduced domain's ring is. */
export interface RingPlace {
  readonly gfn: number;
  readonly port: number;
}

/**
 * What the store knows of one domid: its ring, what it uses of its quotas, and since when the domid
 * names this domain. Kept for a domid that owns nodes or is named by a toolstack before INTRODUCE.
 */
export class Domain {
  readonly domid: number;
  /** May do everything and has no quotas: the control domain. */
  readonly privileged: boolean;
  /** Set from INTRODUCE until RELEASE or death. */
  ring: RingPlace | null = null;
  /** @releaseDomain was fired because it shut down; RESUME takes it back. */
  shutdown = false;
  /** SET_TARGET: the domain whose rights this one has too. */
  target: Domain | null = null;
  /** Store generation of that SET_TARGET: void once the target has died. */
  targetSince = 0;
  /** Feature bits offered on its ring. */
  features: number = FEATURES_SUPPORTED;
  /** Own limits, or null while the global ones hold. */
  limits: Limits | null = null;
  /** Store generation when a domain of this domid last died; permissions before it are void. */
  diedAt = 0;

  nodeCount = 0;
  watchCount = 0;
  transactionCount = 0;
  /** Bytes of its nodes, watches, unsent replies and events. */
  memoryBytes = 0;
  /** Unsent events this domain's requests caused at connections that do not read. */
  causedEventCount = 0;
  /** Conflicts it may still cause before it is slowed, and when that was last counted. */
  conflictCredit = 0;
  conflictAtMs = Number.NEGATIVE_INFINITY;
  /** None of its requests is taken before this time: it made others conflict (XSA-206). */
  notBeforeMs = 0;

  constructor(domid: number, privileged: boolean) {
    this.domid = domid;
    this.privileged = privileged;
  }
}

/** All domains by domid. A lookup for a domid not met before makes its record. */
export class DomainTable {
  readonly #domains = new Map<number, Domain>();
  /** The limits of domains without their own. */
  readonly limits: Limits;
  /** Largest `diedAt` of all: lists made after it need no check of their entries. */
  lastDeathAt = 0;

  constructor(limits: Limits) {
    this.limits = limits;
  }

  get(domid: number): Domain {
    let domain = this.#domains.get(domid);
    if (domain === undefined) {
      domain = new Domain(domid, domid === 0);
      this.#domains.set(domid, domain);
    }
    return domain;
  }

  find(domid: number): Domain | undefined {
    return this.#domains.get(domid);
  }

  values(): Iterable<Domain> {
    return this.#domains.values();
  }

  /** A limit of a domain; 0 means there is none, as for all privileged ones. */
  limit(domain: Domain, index: number): number {
    if (domain.privileged) return 0;
    return (domain.limits ?? this.limits)[index]!;
  }

  /** True if `count` of something is one more than the domain may have. */
  exceeds(domain: Domain, index: number, count: number): boolean {
    const limit = this.limit(domain, index);
    return limit !== 0 && count > limit;
  }
}
