import type { Command, Outcome } from '../../../services/vm-manager/state/commands.ts';
import { decodeOutcome, encodeCommand } from '../../../services/vm-manager/state/commands.ts';
import type { VmEvent } from '../../../services/vm-manager/state/history.ts';
import { VmState } from '../../../services/vm-manager/state/state.ts';
import type {
  HostReport,
  Power,
  VmRecord,
  VmSpec,
} from '../../../services/vm-manager/state/vm-record.ts';
import { specOf, uuidOf } from './specs.ts';

const MIB_KIB = 1024;

/** A group's state, fed commands in order; a second passes with each. */
export class Driver {
  readonly state = new VmState();
  readonly log: { readonly command: Uint8Array; readonly atMs: number }[] = [];
  nowMs = 1_700_000_000_000;

  /** With `hosts` open hosts of 1 GiB and two CPUs: host-1, host-2... */
  constructor(hosts = 1) {
    for (let host = 1; host <= hosts; host++) this.host(`host-${host}`);
  }

  do(command: Command): Outcome {
    return this.bytes(encodeCommand(command));
  }

  bytes(command: Uint8Array): Outcome {
    this.nowMs += 1_000;
    this.log.push({ command, atMs: this.nowMs });
    const context = { index: this.log.length, atMs: this.nowMs, by: 'test' };
    return decodeOutcome(this.state.apply(command, context));
  }

  /** The code a command was refused with; undefined if it was carried out. */
  codeOf(command: Command): string | undefined {
    const outcome = this.do(command);
    return outcome.ok ? undefined : outcome.error.code;
  }

  host(host: string, memoryMiB = 1024, state: 'open' | 'closed' = 'open'): Outcome {
    const capacity = { memoryKiB: memoryMiB * MIB_KIB, reservedKiB: 0, cpuCount: 2 };
    return this.do({ kind: 'host', host, state, capacity });
  }

  create(number: number, fields: Partial<VmSpec> = {}, host?: string): Outcome {
    const spec = specOf(number, fields);
    return this.do({ kind: 'create', spec, paused: false, ...(host && { host }) });
  }

  power(number: number, power: Power): Outcome {
    const vm = { kind: 'uuid', uuid: uuidOf(number) } as const;
    return this.do({ kind: 'power', vm, power, fallbackTrigger: false, timeoutMs: 5_000 });
  }

  /** A report under the record's own epoch, or under `epoch`, by its host. */
  report(number: number, report: HostReport, epoch?: number): Outcome {
    const uuid = uuidOf(number);
    const placement = this.find(number)?.placement ?? { host: 'host-1', epoch: 0 };
    const { host } = placement;
    return this.do({ kind: 'report', uuid, host, epoch: epoch ?? placement.epoch, report });
  }

  /** Creates a machine and has its host start it as domain `number`. */
  run(number: number, fields: Partial<VmSpec> = {}): VmRecord {
    this.create(number, fields);
    this.report(number, { kind: 'building' });
    this.report(number, { kind: 'started', domid: number, paused: false, trace: [] });
    return this.vm(number);
  }

  find(number: number): VmRecord | undefined {
    return this.state.table.vm(uuidOf(number));
  }

  vm(number: number): VmRecord {
    const record = this.find(number);
    if (record === undefined) throw new RangeError(`there is no machine ${number}`);
    return record;
  }

  lastEvent(): VmEvent | undefined {
    return this.state.history.at(this.state.history.newest);
  }

  snapshot(): Buffer {
    return Buffer.concat([...this.state.snapshot()]);
  }
}
