import type { Domid, VmUuid } from '../../../model/ids.ts';
import type { HostReport, PhaseTime, StopReason, VmRecord, VmSpec } from '../state/vm-record.ts';

/** What xenstore holds of ours beside a domain's own nodes: whose it is, and of which start. */
export interface DomainMark {
  readonly uuid: VmUuid;
  readonly epoch: number;
  /** The last request to end itself that was written to the guest; 0 for none. */
  readonly request: number;
  /** The guest had not read it in time, and it was taken back. */
  readonly isWithdrawn: boolean;
  /** What the domain is called in xenstore. */
  readonly name: string;
}

/** A domain of the host, but for the control domain. */
export interface ObservedDomain {
  readonly domid: Domid;
  readonly uuid: VmUuid;
  readonly dying: boolean;
  readonly paused: boolean;
  /** Absent while it runs. */
  readonly stopReason: StopReason | undefined;
  /** Absent for a domain that is half built, or another toolstack's. */
  readonly mark: DomainMark | undefined;
}

/** Nodes of a domain that is gone. */
export interface Remains {
  readonly domid: Domid;
  readonly uuid: VmUuid;
}

/** The failure of a step, as far as the machine has to know. */
export interface StepFailure {
  readonly code: string;
  readonly message: string;
  /** The same step may succeed later. */
  readonly retryable: boolean;
}

/** What came of an effect. `token` is the effect's. */
export type Outcome =
  | { readonly kind: 'ok'; readonly trace: readonly PhaseTime[] }
  | { readonly kind: 'built'; readonly domid: Domid; readonly trace: readonly PhaseTime[] }
  /** Less memory is free than the machine needs and others under way were promised. */
  | { readonly kind: 'no-memory'; readonly freeKiB: number }
  /** To `check-request`: the guest has not taken it, and it was withdrawn. */
  | { readonly kind: 'ignored' }
  | { readonly kind: 'failed'; readonly failure: StepFailure };

export type MachineEvent =
  /** Records that changed; undefined for one that is not this host's any more. */
  | { readonly kind: 'records'; readonly records: ReadonlyMap<VmUuid, VmRecord | undefined> }
  /** All domains, as they are at this moment, and marks found of domains that are not there. */
  | {
      readonly kind: 'domains';
      readonly domains: readonly ObservedDomain[];
      readonly remains: readonly Remains[];
    }
  | { readonly kind: 'done'; readonly token: number; readonly outcome: Outcome }
  | { readonly kind: 'tick' };

/** What to do for one machine; answered with a `done` that carries the token. */
export type Step =
  /** Have kernel and ramdisk at hand for the build. */
  | { readonly kind: 'fetch'; readonly spec: VmSpec }
  /** Check memory against `needKiB` and what others under way may still take, then build. */
  | {
      readonly kind: 'build';
      readonly spec: VmSpec;
      readonly needKiB: number;
      readonly claimedKiB: number;
    }
  /** Write the domain's nodes, introduce it, and mark it as of this epoch; idempotent. */
  | {
      readonly kind: 'publish';
      readonly domid: Domid;
      readonly spec: VmSpec;
      readonly mark: DomainMark;
    }
  | { readonly kind: 'unpause' | 'pause'; readonly domid: Domid }
  /** Ask the guest through its control node, and remember in its mark that it was asked. */
  | {
      readonly kind: 'request';
      readonly domid: Domid;
      readonly word: 'poweroff' | 'reboot';
      readonly mark: DomainMark;
    }
  /** Look whether the guest took the request; withdraw it if not. */
  | {
      readonly kind: 'check-request';
      readonly domid: Domid;
      readonly word: 'poweroff' | 'reboot';
      readonly mark: DomainMark;
    }
  | { readonly kind: 'trigger'; readonly domid: Domid; readonly trigger: 'power' | 'reset' }
  /** Remove the domain's nodes, then end it; a domain that is gone is ended. */
  | { readonly kind: 'destroy'; readonly domid: Domid }
  /** Remove the nodes of a domain that ended without us. */
  | { readonly kind: 'clear-nodes'; readonly domid: Domid }
  /** Give the domain the UUID, name and mark of the record that keeps it. */
  | { readonly kind: 'set-aside'; readonly domid: Domid; readonly record: VmRecord }
  /** Write the domain's new name. */
  | { readonly kind: 'rename'; readonly domid: Domid; readonly mark: DomainMark }
  /** Write the mark anew where xenstore lost it. */
  | { readonly kind: 'mark'; readonly domid: Domid; readonly mark: DomainMark }
  | { readonly kind: 'report'; readonly epoch: number; readonly report: HostReport };

export interface Effect {
  readonly token: number;
  readonly uuid: VmUuid;
  readonly step: Step;
}
