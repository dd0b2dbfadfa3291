import type { Check } from './fields.ts';
import { choice, flag, integer, list, object, text, variant } from './fields.ts';
import type { HostReport, Phase, PhaseTime, StopReason } from './vm-record.ts';

export const STOP_REASONS = [
  'poweroff',
  'reboot',
  'suspend',
  'crash',
  'watchdog',
  'soft-reset',
  'destroyed',
] as const satisfies readonly StopReason[];
export const PHASES = [
  'placed',
  'building',
  'running',
  'paused',
  'stopping',
  'stopped',
  'failed',
  'gone',
] as const satisfies readonly Phase[];
const TRACE_MAX = 64;
const PHASE_BYTES_MAX = 64;
const CODE_BYTES_MAX = 64;
export const PROBLEM_BYTES_MAX = 1024;
const DOMID_MAX = 0x7fef;

/** Counters that rise by one: epochs, generations, events. */
export const counterField = integer(0, Number.MAX_SAFE_INTEGER);

export const traceField: Check<readonly PhaseTime[]> = list(
  object<PhaseTime>({ phase: text({ min: 1, max: PHASE_BYTES_MAX }), microseconds: counterField }),
  TRACE_MAX,
);
export const domidField = integer(0, DOMID_MAX);
export const problemField = object<{ code: string; message: string }>({
  code: text({ min: 1, max: CODE_BYTES_MAX }),
  message: text({ min: 0, max: PROBLEM_BYTES_MAX }),
});

export const stopReasonField = choice(STOP_REASONS);

export const reportField: Check<HostReport> = variant<HostReport>({
  building: object({ kind: choice(['building']) }),
  started: object({
    kind: choice(['started']),
    domid: domidField,
    paused: flag,
    trace: traceField,
  }),
  paused: object<{ kind: 'paused' }>({ kind: choice(['paused']) }),
  unpaused: object<{ kind: 'unpaused' }>({ kind: choice(['unpaused']) }),
  'request-ignored': object({ kind: choice(['request-ignored']), sequence: counterField }),
  stopped: object({ kind: choice(['stopped']), reason: stopReasonField }),
  gone: object({ kind: choice(['gone']), reason: stopReasonField }),
  failed: object({
    kind: choice(['failed']),
    code: text({ min: 1, max: CODE_BYTES_MAX }),
    message: text({ min: 0, max: PROBLEM_BYTES_MAX }),
  }),
});
