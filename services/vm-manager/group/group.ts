import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { ToolstackError } from '../../../model/errors.ts';
import type { VmUuid } from '../../../model/ids.ts';
import type { Replica } from '../../../consensus/replica.ts';
import type { Command, Done, HostCommand, Tuning, VmKey } from '../state/commands.ts';
import { decodeOutcome, encodeCommand } from '../state/commands.ts';
import type { GroupChanges } from './group-changes.ts';
import type { VmEvent } from '../state/history.ts';
import { PROBLEM_BYTES_MAX } from '../state/report-fields.ts';
import type { HostLoad } from '../state/scheduler.ts';
import type { VmState } from '../state/state.ts';
import type { HostReport, VmGroup, VmRecord } from '../state/vm-record.ts';

/** A change by someone who may repeat it. */
export interface Asker {
  /** Whoever repeats the request says the same; at most 255 bytes. Absent: it is not repeated. */
  readonly request?: string;
  /** Who asks, for the audit trail. */
  readonly by: string;
}

/** How old an answer may be. */
export interface Freshness {
  /** 0: it misses nothing that was acknowledged before the question. */
  readonly staleMs: number;
}

/** A question waits this long for a majority; then the answer is what is known here. */
const READ_TIMEOUT_MS = 2_000;
/** A report that found no majority is repeated after so long, and doubling up to this. */
const REPORT_RETRY_MS = 50;
const REPORT_RETRY_MS_MAX = 2_000;

/** A host that found no majority to catch up with asks again after so long. */
const CATCH_UP_RETRY_MS = 200;

/** What the group counts of itself. */
export interface GroupCounts {
  readonly proposals: number;
  readonly reportRetries: number;
}

/** This host's view of the vm group over its replica; see {@link VmGroup}. */
export class ReplicatedVmGroup implements VmGroup {
  readonly #host: string;
  readonly #replica: Replica;
  readonly #state: VmState;
  readonly #changes: GroupChanges;
  /** Names this run's reports, so that repeating one is reporting once. */
  readonly #reporter: string;
  #reports = 0;
  readonly #counts = { proposals: 0, reportRetries: 0 };

  /** @param state  the machine under `replica`, made with `changes.note` */
  constructor(host: string, replica: Replica, state: VmState, changes: GroupChanges) {
    this.#host = host;
    this.#replica = replica;
    this.#state = state;
    this.#changes = changes;
    this.#reporter = `${host}/reports/${randomUUID()}`;
  }

  get isStopped(): boolean {
    return this.#changes.stopping.aborted;
  }

  /** Machines placed on this host that are not as they are wanted. */
  behindCount(): number {
    const settled: Readonly<Record<string, string>> = { running: 'running', paused: 'paused' };
    const records = [...this.placedOn(this.#host).values()];
    return records.filter(({ power, phase }) => phase !== 'stopped' && settled[power] !== phase)
      .length;
  }

  get counts(): GroupCounts {
    return { ...this.#counts };
  }

  // ---- reads ----------------------------------------------------------------------------------

  /** Waits until what is read next misses nothing; without a majority it may be old. */
  async settle(): Promise<Freshness> {
    try {
      await this.#replica.read(READ_TIMEOUT_MS);
      return { staleMs: 0 };
    } catch (error) {
      if (!(error instanceof ToolstackError) || !error.retryable) throw error;
      // At least 1, so that an answer without a majority never looks like one with it.
      const { ageMs } = this.#replica.staleness();
      return { staleMs: Math.ceil(Math.min(Math.max(ageMs, 1), Number.MAX_SAFE_INTEGER)) };
    }
  }

  /** Resolves once this host has caught up with a majority; until then records may be missing. */
  async caughtUp(): Promise<void> {
    while (!this.#changes.stopping.aborted) {
      if ((await this.settle()).staleMs === 0) return;
      await this.#pause(CATCH_UP_RETRY_MS);
    }
  }

  /** Index of the group's newest event, as far as this host knows. */
  get newestEvent(): number {
    return this.#state.history.newest;
  }

  placedOn(host: string): ReadonlyMap<VmUuid, VmRecord> {
    return this.#state.table.placedOn(host);
  }

  hosts(): readonly HostLoad[] {
    return this.#state.table.hosts();
  }

  /** Every machine, by name. */
  vms(): readonly VmRecord[] {
    return [...this.#state.table.vms()].toSorted((one, other) =>
      one.spec.name < other.spec.name ? -1 : 1,
    );
  }

  find(key: VmKey): VmRecord | undefined {
    return this.#state.table.find(key);
  }

  /** @throws ToolstackError VM_UNKNOWN */
  vm(key: VmKey): VmRecord {
    const record = this.find(key);
    if (record !== undefined) return record;
    const what = key.kind === 'name' ? key.name : key.uuid;
    throw new ToolstackError('VM_UNKNOWN', `${what}: no such machine`);
  }

  /** The machine that `done` was about, as it was right after it if that is still known. */
  after({ uuid, event }: Done): VmRecord {
    const then = this.#state.history.at(event);
    if (then?.uuid === uuid && then?.record !== undefined) return then.record;
    if (uuid !== undefined) return this.vm({ kind: 'uuid', uuid });
    throw new ToolstackError('VM_UNKNOWN', 'the change was about no machine');
  }

  /** Events after `index` that have happened, as far as they are kept. */
  pastEvents(index: number): readonly VmEvent[] {
    const { history } = this.#state;
    const events: VmEvent[] = [];
    for (let at = Math.max(index + 1, history.oldest); at <= history.newest; at++)
      events.push(history.at(at)!);
    return events;
  }

  /**
   * Events after `index`, without end. Whoever is slower than events are kept gets CHANGES_LOST:
   * read all machines anew and follow from there.
   */
  async *events(index: number, signal: AbortSignal): AsyncGenerator<VmEvent, void, undefined> {
    let next = index + 1;
    const { history } = this.#state;
    while (!signal.aborted && !this.#changes.stopping.aborted) {
      if (next < history.oldest)
        throw new ToolstackError(
          'CHANGES_LOST',
          `events from ${next} on: kept only from ${history.oldest}; list the machines anew`,
        );
      const event = history.at(next);
      if (event === undefined) await this.#changes.next(signal);
      else {
        next += 1;
        yield event;
      }
    }
  }

  // ---- changes --------------------------------------------------------------------------------

  /** Has the group carry out `command`, once for each `asker.request`; its refusals are thrown. */
  async change(command: Command, { request, by }: Asker): Promise<Done> {
    this.#counts.proposals += 1;
    const requestId = request === undefined ? {} : { requestId: { client: request, sequence: 1 } };
    const { result } = await this.#replica.propose(encodeCommand(command), { ...requestId, by });
    return doneOf(result);
  }

  /** Writes down what was changed of a running machine, so that its next start keeps it. */
  async tune(uuid: VmUuid, tuning: Tuning, asker: Asker): Promise<VmRecord> {
    return this.after(await this.change({ kind: 'tune', uuid, tuning }, asker));
  }

  /** Says what this host has; QUOTA_EXCEEDED where the group has all the hosts it takes. */
  async registerHost(host: Omit<HostCommand, 'kind' | 'host'>): Promise<void> {
    await this.change({ kind: 'host', host: this.#host, ...host }, { by: this.#host });
  }

  async report(uuid: VmUuid, epoch: number, report: HostReport): Promise<void> {
    const bounded = report.kind === 'failed' ? shortened(report) : report;
    const host = this.#host;
    const command = encodeCommand({ kind: 'report', uuid, host, epoch, report: bounded });
    const requestId = { client: this.#reporter, sequence: ++this.#reports };
    for (let waitMs = REPORT_RETRY_MS; ; waitMs = Math.min(waitMs * 2, REPORT_RETRY_MS_MAX)) {
      this.#counts.proposals += 1;
      try {
        const { result } = await this.#replica.propose(command, { requestId, by: host });
        doneOf(result);
        return;
      } catch (error) {
        if (error instanceof ToolstackError && error.code === 'REQUEST_EXPIRED') return;
        const isPassing = error instanceof ToolstackError && error.retryable;
        if (!isPassing || this.#changes.stopping.aborted) throw error;
        this.#counts.reportRetries += 1;
        await this.#pause(waitMs);
      }
    }
  }

  // ---- changes to others ----------------------------------------------------------------------

  onChange(listener: (changed: ReadonlySet<VmUuid>) => void): () => void {
    return this.#changes.onChange(listener);
  }

  /** Ends those who follow events, and reports that wait for a majority. The replica goes on. */
  stop(): void {
    this.#changes.stop();
  }

  /** Ends early when the group is stopped; whoever called looks. */
  async #pause(ms: number): Promise<void> {
    const signal = this.#changes.stopping;
    await sleep(ms, undefined, { signal }).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}

function doneOf(result: Uint8Array): Done {
  const outcome = decodeOutcome(result);
  if (outcome.ok) return outcome.value;
  throw new ToolstackError(outcome.error.code, outcome.error.message);
}

/** A message from a failed start may quote anything: cut to what a report takes. */
function shortened<Failed extends { readonly message: string }>(report: Failed): Failed {
  const message = report.message.replaceAll(/\p{Cc}+/gu, ' ').toWellFormed();
  const bytes = Buffer.from(message);
  if (bytes.length <= PROBLEM_BYTES_MAX) return { ...report, message };
  const cut = new TextDecoder().decode(bytes.subarray(0, PROBLEM_BYTES_MAX - 8));
  return { ...report, message: `${cut}…` };
}
