import type { Domid, VmUuid } from '../../../model/ids.ts';
import type { ObservedDomain, Step } from './machine-events.ts';
import type { PhaseTime, StopReason, VmRecord } from '../state/vm-record.ts';

/** A start under way. `built`: its domain exists, and nothing tells anybody so yet. */
export interface Start {
  readonly epoch: number;
  readonly stage: 'fetched' | 'built' | 'published';
  /** From `built` on. */
  readonly domid: Domid | undefined;
  readonly trace: readonly PhaseTime[];
}

/** A request to the guest that this life of the machine follows. */
export interface OpenRequest {
  readonly sequence: number;
  /**
   * `taken`: the guest has read it; what it does about it is its own affair. `unheard`: the
   * hardware's trigger is next.
   */
  readonly state: 'asked' | 'unheard' | 'triggered' | 'taken' | 'ignored';
  readonly deadlineMs: number;
}

/** What is known of one virtual machine. Lost in a crash, and then learned again. */
export interface Vm {
  readonly uuid: VmUuid;
  record: VmRecord | undefined;
  /** Its domains that are not dying: one, but for what crashes leave to be cleared away. */
  domains: readonly ObservedDomain[];
  /** Domids whose nodes are to be removed. */
  remains: readonly Domid[];
  step: { readonly token: number; readonly step: Step; readonly epoch: number } | undefined;
  report: { readonly token: number; readonly key: string } | undefined;
  /** The last report that the group has taken. */
  acknowledged: string;
  start: Start | undefined;
  request: OpenRequest | undefined;
  /** Why this start is given up; reported once nothing is left of it. */
  failure: { readonly epoch: number; readonly code: string; readonly message: string } | undefined;
  /** Why its domain stopped by itself, for when it is gone. */
  lastStop: { readonly epoch: number; readonly reason: StopReason } | undefined;
  /** Failed attempts in a row, and when the next one may be. */
  failures: number;
  notBeforeMs: number;
  reportFailures: number;
  reportNotBeforeMs: number;
}

export function newVm(uuid: VmUuid): Vm {
  return {
    uuid,
    record: undefined,
    domains: [],
    remains: [],
    step: undefined,
    report: undefined,
    acknowledged: '',
    start: undefined,
    request: undefined,
    failure: undefined,
    lastStop: undefined,
    failures: 0,
    notBeforeMs: 0,
    reportFailures: 0,
    reportNotBeforeMs: 0,
  };
}

/** The record says that the machine is to be built, or is being built. */
export function isStarting({ phase }: VmRecord): boolean {
  return phase === 'placed' || phase === 'building';
}

/** The record says that nothing of the machine should be left. */
export function isEnding({ phase, power }: VmRecord): boolean {
  return power === 'destroyed' || hasEnded(phase);
}

export function hasEnded(phase: VmRecord['phase']): boolean {
  return phase === 'failed' || phase === 'gone';
}

function isMarkedFor(domain: ObservedDomain, { spec, placement }: VmRecord): boolean {
  return domain.mark?.uuid === spec.uuid && domain.mark.epoch === placement.epoch;
}

/**
 * The domain of the record's epoch: marked as such, or of the start under way, or, where xenstore
 * lost the mark, the one that the group knows to have been started.
 */
export function ownDomain(vm: Vm, record: VmRecord): ObservedDomain | undefined {
  const { domains, start } = vm;
  const marked = domains.find((domain) => isMarkedFor(domain, record));
  if (marked !== undefined) return marked;
  const { epoch } = record.placement;
  const unmarked = domains.filter(({ mark }) => mark === undefined);
  return unmarked.find(({ domid }) =>
    isStarting(record)
      ? start?.epoch === epoch && start.domid === domid
      : record.domid === domid && record.preservedFrom === undefined,
  );
}

/** What a domain is that has the machine's UUID and is not its own. */
export type Leftover =
  /** Of an earlier start, or half built: to be destroyed. */
  | 'stale'
  /** Of the machine that the record was preserved from, not yet given its name. */
  | 'inherited'
  /** Of a start that the records here do not tell of yet: to be waited for. */
  | 'newer'
  /** Another toolstack's: left alone. */
  | 'foreign';

export function leftover(domain: ObservedDomain, record: VmRecord): Leftover {
  const { mark } = domain;
  if (mark === undefined) return domain.paused ? 'stale' : 'foreign';
  const { preservedFrom } = record;
  if (preservedFrom?.uuid === mark.uuid && preservedFrom.epoch === mark.epoch) return 'inherited';
  return mark.uuid === record.spec.uuid && mark.epoch > record.placement.epoch ? 'newer' : 'stale';
}
