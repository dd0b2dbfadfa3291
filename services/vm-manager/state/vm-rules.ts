import { unreachable } from '../../../model/assert.ts';
import type { Result } from '../../../model/result.ts';
import { err, ok } from '../../../model/result.ts';
import type { PowerCommand, Refusal } from './commands.ts';
import { RESTART_INTERVAL_MS, afterStop } from './stop-actions.ts';
import type { AfterStop } from './stop-actions.ts';
import type { HostReport, Phase, StopReason, VmRecord } from './vm-record.ts';

export type Problem = NonNullable<VmRecord['problem']>;

/** What comes of one input to one machine. */
export type Step =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly record: VmRecord }
  /** The record ends. */
  | {
      readonly kind: 'ended';
      readonly phase: 'failed' | 'gone';
      readonly reason?: StopReason;
      readonly problem?: Problem;
    }
  /** It starts again, under a new epoch. */
  | { readonly kind: 'restart'; readonly reason: StopReason; readonly problem?: Problem }
  /** The stopped domain is kept under another name, and the machine starts again. */
  | { readonly kind: 'rename-restart'; readonly reason: StopReason };

const SAME: Step = { kind: 'same' };

/** Sets the named fields; one that is undefined is taken out. Counts the change. */
export function changed(
  record: VmRecord,
  fields: { readonly [K in keyof VmRecord]?: VmRecord[K] | undefined },
): VmRecord {
  const entries = Object.entries({ ...record, ...fields }).filter(
    ([, value]) => value !== undefined,
  );
  const next = Object.fromEntries(entries) as unknown as VmRecord;
  return { ...next, generation: record.generation + 1 };
}

/** Carries out a wish; the newest one counts. VM_NOT_RUNNING if it comes too late. */
export function afterWish(record: VmRecord, wish: PowerCommand): Result<Step, Refusal> {
  const { power } = wish;
  if (power === 'destroyed') {
    if (record.power === 'destroyed') return ok(SAME);
    const cleared = { powerRequest: undefined, problem: undefined };
    const fields = { ...cleared, power, phase: 'stopping', stopReason: 'destroyed' } as const;
    return ok({ kind: 'changed', record: changed(record, fields) });
  }
  if (record.power === 'destroyed' || record.phase === 'stopped')
    return err({
      code: 'VM_NOT_RUNNING',
      message:
        `${record.spec.name}: its domain ` +
        (record.phase === 'stopped' ? 'has stopped and is kept; destroy it' : 'is about to end'),
    });
  if (power === 'running' || power === 'paused') {
    if (record.power === power) return ok(SAME);
    const fields = { power, powerRequest: undefined, problem: undefined };
    return ok({ kind: 'changed', record: changed(record, fields) });
  }
  const { fallbackTrigger, timeoutMs } = wish;
  // The generation after this change: higher than any before, as a request's number must be.
  const powerRequest = { sequence: record.generation + 1, fallbackTrigger, timeoutMs };
  const fields = { power, powerRequest, problem: undefined };
  return ok({ kind: 'changed', record: changed(record, fields) });
}

/** What a host's report changes. It was made under the record's own epoch. */
export function afterReport(record: VmRecord, report: HostReport, atMs: number): Step {
  switch (report.kind) {
    case 'building':
      return record.phase === 'placed' ? toPhase(record, 'building') : SAME;
    case 'started':
      return afterStart(record, report, atMs);
    case 'paused':
      return record.phase === 'running' ? toPhase(record, 'paused') : SAME;
    case 'unpaused':
      return record.phase === 'paused' ? toPhase(record, 'running') : SAME;
    case 'request-ignored':
      return afterIgnored(record, report.sequence);
    case 'stopped':
      return afterStopped(record, report.reason);
    case 'gone':
      return afterGone(record, report.reason);
    case 'failed': {
      const problem = { code: report.code, message: report.message };
      return { kind: 'ended', phase: 'failed', problem };
    }
    default:
      return unreachable(report);
  }
}

function toPhase(record: VmRecord, phase: Phase): Step {
  return { kind: 'changed', record: changed(record, { phase }) };
}

type Started = Extract<HostReport, { readonly kind: 'started' }>;

/** A host that restarted says again what it found; that is no second start. */
function afterStart(record: VmRecord, { domid, paused, trace }: Started, atMs: number): Step {
  const isEnding = record.phase === 'stopping' || record.phase === 'stopped';
  const phase = isEnding ? record.phase : paused ? 'paused' : 'running';
  if (record.domid === domid) return record.phase === phase ? SAME : toPhase(record, phase);
  const start = { startTrace: trace, startedAtMs: atMs, startNotBeforeMs: undefined };
  return { kind: 'changed', record: changed(record, { phase, domid, ...start }) };
}

function afterIgnored(record: VmRecord, sequence: number): Step {
  if (record.powerRequest?.sequence !== sequence) return SAME;
  const what = record.power === 'reboot' ? 'reboot' : 'shut down';
  const message =
    `${record.spec.name}: the guest did not answer the request to ${what} within ` +
    `${record.powerRequest.timeoutMs} ms; it goes on running`;
  const problem = { code: 'DEADLINE', message };
  const power = record.phase === 'paused' ? 'paused' : 'running';
  return {
    kind: 'changed',
    record: changed(record, { power, powerRequest: undefined, problem }),
  };
}

function afterStopped(record: VmRecord, reason: StopReason): Step {
  if (record.power === 'destroyed' || record.phase === 'stopped') return SAME;
  const { then, problem } = afterStop(record.spec, reason);
  const stop = { powerRequest: undefined, stopReason: reason, problem: problem ?? record.problem };
  switch (then) {
    case 'destroy': {
      const fields = { ...stop, power: 'destroyed', phase: 'stopping' } as const;
      return { kind: 'changed', record: changed(record, fields) };
    }
    case 'keep':
      return { kind: 'changed', record: kept(record, reason, undefined) };
    case 'restart':
      return { kind: 'restart', reason, ...(problem === undefined ? {} : { problem }) };
    case 'rename-restart':
      return { kind: 'rename-restart', reason };
    default:
      return unreachable(then);
  }
}

/** The record of a machine whose stopped domain stays until somebody destroys it. */
export function kept(record: VmRecord, reason: StopReason, problem: Problem | undefined): VmRecord {
  const stop = { power: 'running', phase: 'stopped', stopReason: reason } as const;
  return changed(record, { ...stop, powerRequest: undefined, problem });
}

/** A domain that ended without a word is restarted if its action says so; else that is it. */
function afterGone(record: VmRecord, reason: StopReason): Step {
  const isExpected = record.power === 'destroyed' || record.phase === 'stopped';
  const after: AfterStop = isExpected ? { then: 'destroy' } : afterStop(record.spec, reason);
  const { then } = after;
  const problem = after.problem ?? record.problem;
  const told = problem === undefined ? {} : { problem };
  if (then === 'restart' || then === 'rename-restart') return { kind: 'restart', reason, ...told };
  return { kind: 'ended', phase: 'gone', reason: record.stopReason ?? reason, ...told };
}

/** The record under which a machine starts again on its host, for the first time not paused. */
export function restarted(
  record: VmRecord,
  { epoch, atMs, problem }: { epoch: number; atMs: number; problem: Problem | undefined },
): VmRecord {
  const notBeforeMs = (record.startedAtMs ?? 0) + RESTART_INTERVAL_MS;
  return changed(record, {
    spec: record.nextSpec ?? record.spec,
    nextSpec: undefined,
    placement: { host: record.placement.host, epoch },
    power: 'running',
    powerRequest: undefined,
    phase: 'placed',
    domid: undefined,
    problem,
    startTrace: [],
    startNotBeforeMs: notBeforeMs > atMs ? notBeforeMs : undefined,
    stopReason: undefined,
  });
}
