import { ToolstackError } from '../../../model/errors.ts';
import { POWERS, capacityField, hostStateField } from './commands.ts';
import type { Check } from './fields.ts';
import { choice, flag, integer, invalid, object, optional } from './fields.ts';
import { EVENTS_KEPT } from './history.ts';
import type { VmEvent } from './history.ts';
import {
  PHASES,
  counterField,
  domidField,
  problemField,
  stopReasonField,
  traceField,
} from './report-fields.ts';
import { hostField, nameField, specField, uuidField } from './vm-spec-fields.ts';
import type { Placement, PowerRequest, PreservedDomain, VmRecord, VmSpec } from './vm-record.ts';
import { HOSTS_MAX, VMS_MAX } from './vm-table.ts';
import type { HostRecord } from './vm-table.ts';

/** The whole state of the group, as it is written down. */
export interface StateParts {
  readonly epochs: number;
  readonly newestEvent: number;
  readonly hosts: Iterable<HostRecord>;
  readonly vms: Iterable<VmRecord>;
  readonly events: Iterable<VmEvent>;
}

type ReadParts = StateParts & { readonly events: readonly VmEvent[] };

/** Larger than any state within the other bounds. */
const SNAPSHOT_BYTES_MAX = 1024 * 1024 * 1024;
const SNAPSHOT_VERSION = 1;

/** The first line. The others: specs, each once; then hosts, machines and events. */
interface Header {
  readonly version: number;
  readonly epochs: number;
  readonly newestEvent: number;
  readonly specs: number;
  readonly hosts: number;
  readonly vms: number;
  readonly events: number;
}

/** A record whose specs stand elsewhere: many events share one. */
type StoredRecord = Omit<VmRecord, 'spec' | 'nextSpec'> & {
  readonly spec: number;
  readonly nextSpec?: number;
};
type StoredEvent = Omit<VmEvent, 'record'> & { readonly record?: StoredRecord };

const encoder = new TextEncoder();

/** One line of JSON for each part; the same bytes for the same state on every member. */
export function* writeSnapshot(parts: StateParts): Generator<Uint8Array, void, undefined> {
  const specs = new Map<string, number>();
  const numbers = new Map<VmSpec, number>();
  const number = (spec: VmSpec): number => {
    let known = numbers.get(spec);
    if (known !== undefined) return known;
    const json = canonical(spec);
    known = specs.get(json) ?? specs.size;
    specs.set(json, known);
    numbers.set(spec, known);
    return known;
  };
  const stored = ({ spec, nextSpec, ...rest }: VmRecord): StoredRecord => ({
    ...rest,
    spec: number(spec),
    ...(nextSpec === undefined ? {} : { nextSpec: number(nextSpec) }),
  });
  const vms = [...parts.vms].map(stored);
  const events = [...parts.events].map(({ record, ...rest }): StoredEvent => {
    return record === undefined ? rest : { ...rest, record: stored(record) };
  });
  const hosts = [...parts.hosts].map(({ host, state, capacity }) => ({ host, state, capacity }));
  const header: Header = {
    version: SNAPSHOT_VERSION,
    epochs: parts.epochs,
    newestEvent: parts.newestEvent,
    specs: specs.size,
    hosts: hosts.length,
    vms: vms.length,
    events: events.length,
  };
  yield encoder.encode(`${canonical(header)}\n`);
  for (const json of specs.keys()) yield encoder.encode(`${json}\n`);
  for (const part of [...hosts, ...vms, ...events]) yield encoder.encode(`${canonical(part)}\n`);
}

/** JSON with the fields of every object by name: how an object came to be does not show. */
function canonical(value: unknown): string {
  return JSON.stringify(value, (_key, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

const headerFields = object<Header>({
  version: integer(SNAPSHOT_VERSION, SNAPSHOT_VERSION),
  epochs: counterField,
  newestEvent: counterField,
  specs: integer(0, 2 * (VMS_MAX + EVENTS_KEPT)),
  hosts: integer(0, HOSTS_MAX),
  vms: integer(0, VMS_MAX),
  events: integer(0, EVENTS_KEPT),
});

const hostFields = object<HostRecord>({
  host: hostField,
  state: hostStateField,
  capacity: capacityField,
});

const recordFields = {
  placement: object<Placement>({ host: hostField, epoch: counterField }),
  power: choice(POWERS),
  powerRequest: optional(
    object<PowerRequest>({
      sequence: counterField,
      fallbackTrigger: flag,
      timeoutMs: counterField,
    }),
  ),
  phase: choice(PHASES),
  domid: optional(domidField),
  problem: optional(problemField),
  generation: counterField,
  startTrace: traceField,
  startedAtMs: optional(counterField),
  startNotBeforeMs: optional(counterField),
  stopReason: optional(stopReasonField),
  preservedFrom: optional(object<PreservedDomain>({ uuid: uuidField, epoch: counterField })),
};

/** Reads what {@link writeSnapshot} wrote. LOG_CORRUPT, and what is wrong, for anything else. */
export function readSnapshot(bytes: Uint8Array): ReadParts {
  try {
    return readLines(bytes);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ToolstackError('LOG_CORRUPT', `snapshot of the vm group: ${why}`, { cause });
  }
}

function readLines(bytes: Uint8Array): ReadParts {
  if (bytes.length > SNAPSHOT_BYTES_MAX)
    throw invalid('size', `at most ${SNAPSHOT_BYTES_MAX} bytes`, bytes.length);
  const lines = new Lines(bytes);
  const header = lines.next(headerFields, 'header');
  const specs = lines.take(header.specs, specField, 'spec');
  const specAt: Check<VmSpec> = (value, at) => specs[integer(0, specs.length - 1)(value, at)]!;
  const record = object<VmRecord>({ ...recordFields, spec: specAt, nextSpec: optional(specAt) });
  const event = object<VmEvent>({
    index: counterField,
    atMs: counterField,
    uuid: uuidField,
    name: nameField,
    phase: choice(PHASES),
    reason: optional(stopReasonField),
    problem: optional(problemField),
    record: optional(record),
  });
  const { epochs, newestEvent } = header;
  const hosts = lines.take(header.hosts, hostFields, 'host');
  const vms = lines.take(header.vms, record, 'machine');
  const events = lines.take(header.events, event, 'event');
  for (const [at, { index }] of events.entries())
    if (index !== newestEvent - events.length + 1 + at)
      throw invalid(`event[${at}].index`, 'events without gaps', index);
  return { epochs, newestEvent, hosts, vms, events };
}

const NEWLINE = 10;

class Lines {
  readonly #bytes: Uint8Array;
  readonly #decoder = new TextDecoder('utf-8', { fatal: true });
  #at = 0;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  next<T>(check: Check<T>, what: string): T {
    const end = this.#bytes.indexOf(NEWLINE, this.#at);
    if (end === -1) throw invalid(what, 'a line', undefined);
    const json = this.#decoder.decode(this.#bytes.subarray(this.#at, end));
    this.#at = end + 1;
    return check(JSON.parse(json), what);
  }

  take<T>(count: number, check: Check<T>, what: string): T[] {
    return Array.from({ length: count }, (_, at) => this.next(check, `${what}[${at}]`));
  }
}
