import type { VmUuid } from '../../../model/ids.ts';
import type { ObservedDomain, Step } from './machine-events.ts';
import { freshMark } from './domain-mark.ts';
import { hasEnded, isEnding, isStarting, leftover, ownDomain, type Vm } from './machine-vm.ts';
import type { HostReport, VmRecord } from '../state/vm-record.ts';

/** What a decision looks at beside the machine itself. */
export interface World {
  readonly nowMs: number;
  /** The record that keeps the domain of an earlier start, if one does. */
  heirOf(uuid: VmUuid, epoch: number): VmRecord | undefined;
  /** Whether a domain of that start is there still, under whatever UUID. */
  hasDomainOf(uuid: VmUuid, epoch: number): boolean;
}

/**
 * What is next: a step; `fetch` or `build`, which wait for their turn; a time to look again at; or
 * a start that cannot be.
 */
export type Decision =
  | { readonly kind: 'nothing' }
  | { readonly kind: 'step'; readonly step: Step }
  | { readonly kind: 'fetch' | 'build' }
  /** A request that was written before a crash. */
  | { readonly kind: 'follow'; readonly sequence: number; readonly isWithdrawn: boolean }
  | { readonly kind: 'wait'; readonly untilMs: number }
  | { readonly kind: 'fail'; readonly code: string; readonly message: string };

const NOTHING: Decision = { kind: 'nothing' };

const take = (step: Step): Decision => ({ kind: 'step', step });

const destroy = ({ domid }: ObservedDomain): Decision => take({ kind: 'destroy', domid });

/** The next step of a machine that has none in flight. First what is too much, then what lacks. */
export function decideStep(vm: Vm, world: World): Decision {
  const { record, remains } = vm;
  const [domid] = remains;
  if (domid !== undefined) return take({ kind: 'clear-nodes', domid });
  if (record === undefined) return abandon(vm, world);
  const own = ownDomain(vm, record);
  for (const domain of vm.domains) {
    if (domain === own) continue;
    const decision = clearAway(vm, domain, record, world);
    if (decision !== undefined) return decision;
  }
  const isGivenUp = vm.failure?.epoch === record.placement.epoch;
  if (isEnding(record) || isGivenUp) return own === undefined ? NOTHING : destroy(own);
  if (isStarting(record)) return decideStart(vm, record, own, world);
  if (own === undefined || record.preservedFrom !== undefined) return NOTHING;
  return decideRunning(vm, record, own, world);
}

/** Without a record: what was begun for one is ended, what another record keeps goes to that. */
function abandon({ domains, start }: Vm, world: World): Decision {
  const begun = domains.find(({ domid }) => domid === start?.domid);
  if (begun !== undefined) return destroy(begun);
  for (const { domid, mark } of domains) {
    const heir = mark && world.heirOf(mark.uuid, mark.epoch);
    if (heir !== undefined) return take({ kind: 'set-aside', domid, record: heir });
  }
  return NOTHING;
}

/** Undefined for a domain that is to be left as it is and stands in nobody's way. */
function clearAway(
  vm: Vm,
  domain: ObservedDomain,
  record: VmRecord,
  world: World,
): Decision | undefined {
  const { domid, mark } = domain;
  switch (leftover(domain, record)) {
    case 'inherited':
      return take({ kind: 'set-aside', domid, record });
    case 'stale': {
      const heir = mark && world.heirOf(mark.uuid, mark.epoch);
      return heir === undefined
        ? destroy(domain)
        : take({ kind: 'set-aside', domid, record: heir });
    }
    case 'newer':
      return NOTHING;
    case 'foreign': {
      if (!isStarting(record) || vm.failure !== undefined) return undefined;
      const message =
        `${record.spec.name}: domain ${domid} has its UUID already and was not made by this ` +
        'cluster; destroy it, or give the machine another UUID';
      return { kind: 'fail', code: 'VM_EXISTS', message };
    }
  }
}

function decideStart(
  vm: Vm,
  record: VmRecord,
  own: ObservedDomain | undefined,
  { nowMs }: World,
): Decision {
  if (own?.mark !== undefined) return match(record, own);
  const { startNotBeforeMs = 0, spec } = record;
  if (own !== undefined)
    return take({ kind: 'publish', domid: own.domid, spec, mark: freshMark(record) });
  if (nowMs < startNotBeforeMs) return { kind: 'wait', untilMs: startNotBeforeMs };
  return { kind: vm.start === undefined ? 'fetch' : 'build' };
}

/** Paused or not, as is wanted. */
function match({ power }: VmRecord, { domid, paused, stopReason }: ObservedDomain): Decision {
  if (stopReason !== undefined || paused === (power === 'paused')) return NOTHING;
  return take({ kind: paused ? 'unpause' : 'pause', domid });
}

function decideRunning(vm: Vm, record: VmRecord, own: ObservedDomain, { nowMs }: World): Decision {
  const { domid, mark } = own;
  const { power, powerRequest, spec } = record;
  const isAsking = (power === 'shutdown' || power === 'reboot') && powerRequest !== undefined;
  if (mark === undefined) return take({ kind: 'mark', domid, mark: freshMark(record) });
  if (mark.name !== spec.name)
    return take({ kind: 'rename', domid, mark: { ...mark, name: spec.name } });
  if (own.stopReason !== undefined) return NOTHING;
  if (!isAsking) return match(record, own);
  const { sequence } = powerRequest;
  const word = power === 'shutdown' ? 'poweroff' : 'reboot';
  const { request } = vm;
  if (request?.sequence !== sequence && mark.request === sequence)
    return { kind: 'follow', sequence, isWithdrawn: mark.isWithdrawn };
  if (request?.sequence !== sequence)
    return take({
      kind: 'request',
      domid,
      word,
      mark: { ...mark, request: sequence, isWithdrawn: false },
    });
  switch (request.state) {
    case 'taken':
    case 'ignored':
      return NOTHING;
    case 'unheard':
      return take({ kind: 'trigger', domid, trigger: power === 'reboot' ? 'reset' : 'power' });
    case 'asked':
      if (nowMs < request.deadlineMs) return { kind: 'wait', untilMs: request.deadlineMs };
      return take({ kind: 'check-request', domid, word, mark });
    case 'triggered':
      return nowMs < request.deadlineMs ? { kind: 'wait', untilMs: request.deadlineMs } : NOTHING;
  }
}

/** What the group does not know yet; undefined if it knows all. */
export function decideReport(vm: Vm, world: World): HostReport | undefined {
  const { record, failure, step, remains } = vm;
  if (record === undefined || hasEnded(record.phase)) return undefined;
  const own = ownDomain(vm, record);
  const { preservedFrom: from } = record;
  const isAwaited = from !== undefined && world.hasDomainOf(from.uuid, from.epoch);
  const isBusy = step !== undefined || remains.length > 0 || isAwaited;
  const isGone = own === undefined && !isBusy && !hasStale(vm, record);
  if (failure?.epoch === record.placement.epoch && record.power !== 'destroyed') {
    const { code, message } = failure;
    return isGone ? { kind: 'failed', code, message } : undefined;
  }
  if (record.power === 'destroyed') return isGone ? gone(vm, record) : undefined;
  if (isStarting(record)) return reportStart(vm, record, own);
  if (own === undefined) return isGone ? gone(vm, record) : undefined;
  return reportRunning(vm, record, own, world);
}

function hasStale({ domains }: Vm, record: VmRecord): boolean {
  return domains.some((domain) => leftover(domain, record) !== 'foreign');
}

function gone({ lastStop }: Vm, { placement }: VmRecord): HostReport {
  const reason = lastStop?.epoch === placement.epoch ? lastStop.reason : 'destroyed';
  return { kind: 'gone', reason };
}

function reportStart(
  { start, step }: Vm,
  { phase, power }: VmRecord,
  own: ObservedDomain | undefined,
): HostReport | undefined {
  const isSettled = own?.stopReason !== undefined || own?.paused === (power === 'paused');
  if (own?.mark !== undefined && isSettled) return started(own, start?.trace ?? []);
  const isBegun = step?.step.kind === 'fetch' || start !== undefined;
  return phase === 'placed' && isBegun ? { kind: 'building' } : undefined;
}

function started(
  { domid, paused }: ObservedDomain,
  trace: Extract<HostReport, { kind: 'started' }>['trace'],
): HostReport {
  return { kind: 'started', domid, paused, trace };
}

function reportRunning(
  { request }: Vm,
  record: VmRecord,
  own: ObservedDomain,
  { nowMs }: World,
): HostReport | undefined {
  const { phase, power, powerRequest, stopReason } = record;
  if (record.preservedFrom !== undefined) return undefined;
  if (record.domid !== own.domid) return started(own, record.startTrace);
  if (own.stopReason !== undefined)
    return stopReason === undefined ? { kind: 'stopped', reason: own.stopReason } : undefined;
  if (request !== undefined && request.sequence === powerRequest?.sequence) {
    const isLate = request.state === 'triggered' && nowMs >= request.deadlineMs;
    if (request.state === 'ignored' || isLate)
      return { kind: 'request-ignored', sequence: request.sequence };
  }
  if (own.paused !== (power === 'paused')) return undefined;
  if (own.paused && phase === 'running') return { kind: 'paused' };
  return !own.paused && phase === 'paused' ? { kind: 'unpaused' } : undefined;
}
