import type { ErrorCode } from '../../../model/errors.ts';
import { ERRORS, ToolstackError } from '../../../model/errors.ts';
import type { VmUuid } from '../../../model/ids.ts';
import type { Result } from '../../../model/result.ts';
import { err, ok } from '../../../model/result.ts';
import type { Check } from './fields.ts';
import { choice, flag, integer, object, optional, variant } from './fields.ts';
import { counterField, reportField } from './report-fields.ts';
import { hostField, nameField, specField, tunableFields, uuidField } from './vm-spec-fields.ts';
import type { HostCapacity, HostReport, VmSpec } from './vm-record.ts';

/** Whether new machines are placed on a host; those it has stay. */
export type HostState = 'open' | 'closed';

/** A machine by what the caller knows of it. */
export type VmKey =
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'uuid'; readonly uuid: VmUuid };

/** What the fields of a running machine's spec are changed to; those left out stay. */
export type Tuning = Partial<
  Pick<
    VmSpec,
    | 'memoryKiB'
    | 'maxMemoryKiB'
    | 'vcpuCount'
    | 'hardAffinity'
    | 'softAffinity'
    | 'cpuWeight'
    | 'cpuCapPercent'
  >
>;

/** A change that the vm group carries out, on every member alike. */
export type Command =
  | CreateCommand
  | PowerCommand
  | { readonly kind: 'rename'; readonly vm: VmKey; readonly newName: string }
  | { readonly kind: 'update'; readonly vm: VmKey; readonly spec: VmSpec }
  | { readonly kind: 'tune'; readonly uuid: VmUuid; readonly tuning: Tuning }
  | ReportCommand
  | HostCommand;

export interface CreateCommand {
  readonly kind: 'create';
  readonly spec: VmSpec;
  readonly paused: boolean;
  /** On this host and no other. */
  readonly host?: string;
}

export interface HostCommand {
  readonly kind: 'host';
  readonly host: string;
  readonly state: HostState;
  readonly capacity: HostCapacity;
}

export interface PowerCommand {
  readonly kind: 'power';
  readonly vm: VmKey;
  readonly power: 'running' | 'paused' | 'shutdown' | 'reboot' | 'destroyed';
  readonly fallbackTrigger: boolean;
  /** How long the guest may leave the request unanswered. */
  readonly timeoutMs: number;
}

export interface ReportCommand {
  readonly kind: 'report';
  readonly uuid: VmUuid;
  /** Who reports. */
  readonly host: string;
  readonly epoch: number;
  readonly report: HostReport;
}

/** Why a command changed nothing. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly message: string;
}

/** What a command did. */
export interface Done {
  /** The machine it was about; absent for a host. */
  readonly uuid?: VmUuid;
  /** The group's newest event after it: the command's own, if it made one. */
  readonly event: number;
}

export type Outcome = Result<Done, Refusal>;

export const POWERS = ['running', 'paused', 'shutdown', 'reboot', 'destroyed'] as const;
/** Longest wait for a guest: a day. */
export const POWER_TIMEOUT_MS_MAX = 86_400_000;
const MEMORY_KIB_MAX = 2 ** 34;
const CPUS_MAX = 4095;

const vmKey: Check<VmKey> = variant<VmKey>({
  name: object({ kind: choice(['name']), name: nameField }),
  uuid: object({ kind: choice(['uuid']), uuid: uuidField }),
});

export const hostStateField = choice(['open', 'closed']);
export const capacityField = object<HostCapacity>({
  memoryKiB: integer(0, MEMORY_KIB_MAX),
  reservedKiB: integer(0, MEMORY_KIB_MAX),
  cpuCount: integer(1, CPUS_MAX),
});

const command: Check<Command> = variant<Command>({
  create: object<CreateCommand>({
    kind: choice(['create']),
    spec: specField,
    paused: flag,
    host: optional(hostField),
  }),
  power: object<PowerCommand>({
    kind: choice(['power']),
    vm: vmKey,
    power: choice(POWERS),
    fallbackTrigger: flag,
    timeoutMs: integer(1, POWER_TIMEOUT_MS_MAX),
  }),
  rename: object({ kind: choice(['rename']), vm: vmKey, newName: nameField }),
  update: object({ kind: choice(['update']), vm: vmKey, spec: specField }),
  tune: object({ kind: choice(['tune']), uuid: uuidField, tuning: object<Tuning>(tunableFields) }),
  report: object<ReportCommand>({
    kind: choice(['report']),
    uuid: uuidField,
    host: hostField,
    epoch: counterField,
    report: reportField,
  }),
  host: object<HostCommand>({
    kind: choice(['host']),
    host: hostField,
    state: hostStateField,
    capacity: capacityField,
  }),
});

/** First byte of a command; another one is another format. */
const COMMAND_VERSION = 1;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { fatal: true });

/** A command as it stands in the log: a version, then JSON in UTF-8. */
export function encodeCommand(value: Command): Uint8Array {
  const json = encoder.encode(JSON.stringify(value));
  const bytes = new Uint8Array(1 + json.length);
  bytes[0] = COMMAND_VERSION;
  bytes.set(json, 1);
  return bytes;
}

/** Reads what {@link encodeCommand} wrote, and refuses anything else; never throws. */
export function decodeCommand(bytes: Uint8Array): Result<Command, Refusal> {
  if (bytes[0] !== COMMAND_VERSION)
    return err({
      code: 'USAGE',
      message: `command: expected version ${COMMAND_VERSION}, seen ${bytes[0] ?? 'nothing'}`,
    });
  try {
    return ok(command(JSON.parse(decoder.decode(bytes.subarray(1))), 'command'));
  } catch (error) {
    if (error instanceof ToolstackError) return err({ code: error.code, message: error.message });
    if (error instanceof SyntaxError || error instanceof TypeError)
      return err({ code: 'USAGE', message: 'command: expected JSON in UTF-8' });
    throw error;
  }
}

/** What a command came to, in a few bytes: every request's is kept for repetitions. */
export function encodeOutcome(outcome: Outcome): Uint8Array {
  return encoder.encode(JSON.stringify(outcome));
}

/** Reads what {@link encodeOutcome} of this or another member wrote. */
export function decodeOutcome(bytes: Uint8Array): Outcome {
  const read = JSON.parse(decoder.decode(bytes)) as Outcome;
  if (read.ok || Object.hasOwn(ERRORS, read.error.code)) return read;
  return err({ code: 'INTERNAL', message: read.error.message });
}
