import type { VmUuid } from '../../../model/ids.ts';
import { ToolstackError } from '../../../model/errors.ts';
import {
  decodeOutcome,
  encodeCommand,
  type Command,
  type Done,
} from '../../../services/vm-manager/state/commands.ts';
import { VmState } from '../../../services/vm-manager/state/state.ts';
import type {
  HostReport,
  VmGroup,
  VmRecord,
} from '../../../services/vm-manager/state/vm-record.ts';

/** The group's real state machine, without a log: outlives the reconcilers that look at it. */
export class MemoryGroup {
  readonly state: VmState;
  readonly #host: string;
  #nowMs: () => number;
  #index = 0;
  #listeners = new Set<(changed: ReadonlySet<VmUuid>) => void>();
  #changed = new Set<VmUuid>();

  constructor(host: string, nowMs: () => number) {
    this.#host = host;
    this.#nowMs = nowMs;
    this.state = new VmState((changed) => this.#note(changed));
    this.do({
      kind: 'host',
      host,
      state: 'open',
      capacity: { memoryKiB: 2 ** 33, reservedKiB: 0, cpuCount: 64 },
    });
  }

  /** Carries out a command; throws what the group refuses. */
  do(command: Command): Done {
    const index = ++this.#index;
    const context = { index, atMs: this.#nowMs(), by: 'test' };
    const outcome = decodeOutcome(this.state.apply(encodeCommand(command), context));
    if (outcome.ok) return outcome.value;
    throw new ToolstackError(outcome.error.code, outcome.error.message);
  }

  record(uuid: VmUuid): VmRecord | undefined {
    return this.state.table.vm(uuid);
  }

  /** The view of one life of a reconciler: `dead()` makes it deaf and dumb. */
  view(isDead: () => boolean): VmGroup {
    return {
      placedOn: (host) => this.state.table.placedOn(host),
      onChange: (listener) => {
        const mortal = (changed: ReadonlySet<VmUuid>): void => {
          if (!isDead()) listener(changed);
        };
        this.#listeners.add(mortal);
        return () => this.#listeners.delete(mortal);
      },
      report: (uuid, epoch, report) => this.#report(uuid, epoch, report, isDead),
    };
  }

  async #report(
    uuid: VmUuid,
    epoch: number,
    report: HostReport,
    isDead: () => boolean,
  ): Promise<void> {
    await new Promise((resolve) => setImmediate(resolve));
    if (isDead()) return;
    this.do({ kind: 'report', uuid, host: this.#host, epoch, report });
  }

  #note(changed: Iterable<VmUuid>): void {
    const isFirst = this.#changed.size === 0;
    for (const uuid of changed) this.#changed.add(uuid);
    if (!isFirst) return;
    setImmediate(() => {
      const set = this.#changed;
      this.#changed = new Set();
      for (const listener of this.#listeners) listener(set);
    });
  }
}
