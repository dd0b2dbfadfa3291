import { unreachable } from '../../../model/assert.ts';
import type { ErrorCode } from '../../../model/errors.ts';
import type { VmUuid } from '../../../model/ids.ts';
import type { Result } from '../../../model/result.ts';
import { err, ok } from '../../../model/result.ts';
import type { CommandContext, StateMachine } from '../../../consensus/replica-machine.ts';
import type { Command, Done, Outcome, Refusal, ReportCommand, VmKey } from './commands.ts';
import { decodeCommand, encodeOutcome } from './commands.ts';
import { History } from './history.ts';
import { place } from './scheduler.ts';
import { readSnapshot, writeSnapshot } from './state-snapshot.ts';
import { preservedName, preservedUuid } from './stop-actions.ts';
import { afterReport, afterWish, changed, kept, restarted } from './vm-rules.ts';
import type { Problem, Step } from './vm-rules.ts';
import { specProblem } from './vm-spec-fields.ts';
import type { StopReason, VmRecord } from './vm-record.ts';
import { HOSTS_MAX, VMS_MAX, VmTable } from './vm-table.ts';

type Create = Extract<Command, { readonly kind: 'create' }>;

/**
 * What the vm group agrees on: hosts, machines with what is wanted of them and where they are, and
 * the newest events. Pure; a command is carried out whole or answered with why not.
 */
export class VmState implements StateMachine {
  readonly #table = new VmTable();
  readonly #history = new History();
  readonly #changed: (changed: Iterable<VmUuid>) => void;
  /** Epochs given out so far, to any machine: none is ever given twice. */
  #epochs = 0;

  /** @param changed  told after each command whose records changed; must not call back in */
  constructor(changed: (changed: Iterable<VmUuid>) => void = () => undefined) {
    this.#changed = changed;
  }

  get table(): Pick<VmTable, 'size' | 'vms' | 'vm' | 'find' | 'placedOn' | 'hosts' | 'host'> {
    return this.#table;
  }

  get history(): Pick<History, 'newest' | 'oldest' | 'at'> {
    return this.#history;
  }

  apply(bytes: Uint8Array, context: CommandContext): Uint8Array {
    const command = decodeCommand(bytes);
    const outcome = command.ok ? this.#carryOut(command.value, context) : command;
    return encodeOutcome(outcome);
  }

  snapshot(): Iterable<Uint8Array> {
    return writeSnapshot({
      epochs: this.#epochs,
      newestEvent: this.#history.newest,
      hosts: this.#table.hosts(),
      vms: this.#table.vms(),
      events: this.#history,
    });
  }

  restore(snapshot: Uint8Array): void {
    const { epochs, newestEvent, hosts, vms, events } = readSnapshot(snapshot);
    const before = [...this.#table.vms()].map(({ spec }) => spec.uuid);
    this.#table.clear();
    this.#epochs = epochs;
    for (const host of hosts) this.#table.setHost(host);
    for (const record of vms) this.#table.set(record);
    this.#history.restore(newestEvent, events);
    this.#changed([...before, ...[...this.#table.vms()].map(({ spec }) => spec.uuid)]);
  }

  #carryOut(command: Command, context: CommandContext): Outcome {
    switch (command.kind) {
      case 'create':
        return this.#create(command, context);
      case 'power':
        return this.#with(command.vm, (record) => {
          const step = afterWish(record, command);
          return step.ok ? this.#take(record, step.value, context) : step;
        });
      case 'rename':
        return this.#with(command.vm, (record) => this.#rename(record, command.newName, context));
      case 'update':
        return this.#with(command.vm, (record) => this.#update(record, command.spec, context));
      case 'tune': {
        const key: VmKey = { kind: 'uuid', uuid: command.uuid };
        return this.#with(key, (record) => this.#tune(record, command.tuning, context));
      }
      case 'report':
        return this.#report(command, context);
      case 'host':
        if (this.#table.host(command.host) === undefined && this.#table.hosts().length >= HOSTS_MAX)
          return refuse(
            'QUOTA_EXCEEDED',
            `${command.host}: ${HOSTS_MAX} hosts already (HOSTS_MAX)`,
          );
        this.#table.setHost(command);
        this.#changed([]);
        return ok({ event: this.#history.newest });
      default:
        return unreachable(command);
    }
  }

  #create({ spec, paused, host: only }: Create, context: CommandContext): Outcome {
    const taken = this.#taken(spec.name) ?? this.#table.vm(spec.uuid);
    if (taken !== undefined) {
      const what = taken.spec.uuid === spec.uuid ? `UUID ${spec.uuid}` : `name "${spec.name}"`;
      return refuse('VM_EXISTS', `${spec.name}: a machine with the ${what} exists already`);
    }
    if (this.#table.size >= VMS_MAX)
      return refuse('QUOTA_EXCEEDED', `${spec.name}: ${VMS_MAX} machines already (VMS_MAX)`);
    const host = place(spec, this.#table.hosts(), only);
    if (!host.ok) return host;
    const record: VmRecord = {
      spec,
      placement: { host: host.value, epoch: this.#nextEpoch() },
      power: paused ? 'paused' : 'running',
      phase: 'placed',
      generation: 1,
      startTrace: [],
    };
    return this.#keep(record, context);
  }

  #rename(record: VmRecord, name: string, context: CommandContext): Outcome {
    if (name === record.spec.name) return this.#done(record.spec.uuid);
    const spec = { ...record.spec, name };
    const problem = specProblem(spec);
    if (problem !== undefined) return err(problem);
    if (this.#taken(name) !== undefined)
      return refuse('VM_EXISTS', `${name}: a machine with that name exists already`);
    const nextSpec = record.nextSpec && { ...record.nextSpec, name };
    return this.#keep(changed(record, { spec, nextSpec }), context);
  }

  #update(record: VmRecord, nextSpec: VmRecord['spec'], context: CommandContext): Outcome {
    const { name, uuid } = record.spec;
    if (nextSpec.uuid !== uuid || nextSpec.name !== name)
      return refuse(
        'CONFIG_INVALID',
        `spec: expected the name "${name}" and the UUID ${uuid} that the machine has, ` +
          `seen "${nextSpec.name}" and ${nextSpec.uuid}`,
      );
    return this.#keep(changed(record, { nextSpec }), context);
  }

  #tune(record: VmRecord, tuning: Partial<VmRecord['spec']>, context: CommandContext): Outcome {
    const spec = { ...record.spec, ...tuning };
    const problem = specProblem(spec);
    if (problem !== undefined) return err(problem);
    const nextSpec = record.nextSpec && { ...record.nextSpec, ...tuning };
    if (nextSpec !== undefined && specProblem(nextSpec) !== undefined)
      return this.#keep(changed(record, { spec }), context);
    return this.#keep(changed(record, { spec, nextSpec }), context);
  }

  /** A host speaks of a machine it no longer has, or has anew: heard, and nothing changes. */
  #report({ uuid, host, epoch, report }: ReportCommand, context: CommandContext): Outcome {
    const record = this.#table.vm(uuid);
    const isStale = record?.placement.host !== host || record.placement.epoch !== epoch;
    if (record === undefined || isStale) return this.#done(uuid);
    return this.#take(record, afterReport(record, report, context.atMs), context);
  }

  #take(record: VmRecord, step: Step, context: CommandContext): Outcome {
    const { uuid } = record.spec;
    const { atMs } = context;
    switch (step.kind) {
      case 'same':
        return this.#done(uuid);
      case 'changed':
        return this.#keep(step.record, context);
      case 'ended': {
        const { kind: _, ...end } = step;
        this.#table.delete(uuid);
        this.#history.push({ atMs, uuid, name: record.spec.name, ...end });
        this.#changed([uuid]);
        return this.#done(uuid);
      }
      case 'restart':
        return this.#restart(record, step.reason, step.problem, context);
      case 'rename-restart':
        return this.#renameRestart(record, step.reason, context);
      default:
        return unreachable(step);
    }
  }

  #restart(
    record: VmRecord,
    reason: StopReason,
    problem: Problem | undefined,
    context: CommandContext,
  ): Outcome {
    const epoch = this.#nextEpoch();
    const next = restarted(record, { epoch, atMs: context.atMs, problem });
    return this.#keep(next, context, reason);
  }

  /** As stock does, a second time within one minute keeps the domain and starts no new one. */
  #renameRestart(record: VmRecord, reason: StopReason, context: CommandContext): Outcome {
    const { spec, placement } = record;
    const name = preservedName(spec.name, context.atMs);
    const uuid = preservedUuid(spec.uuid, placement.epoch);
    const problem = this.#renameProblem({ ...spec, name, uuid });
    if (problem !== undefined) return this.#keep(kept(record, reason, problem), context, reason);
    const preserved: VmRecord = {
      ...kept(record, reason, undefined),
      spec: { ...spec, name, uuid },
      placement: { host: placement.host, epoch: this.#nextEpoch() },
      preservedFrom: { uuid: spec.uuid, epoch: placement.epoch },
      generation: 1,
    };
    const { nextSpec: _, ...withoutNext } = preserved;
    this.#keep(withoutNext, context, reason);
    return this.#restart(record, reason, undefined, context);
  }

  #renameProblem(spec: VmRecord['spec']): Problem | undefined {
    if (this.#taken(spec.name) !== undefined || this.#table.vm(spec.uuid) !== undefined)
      return {
        code: 'VM_EXISTS',
        message: `${spec.name} exists already, so the machine was kept and not restarted`,
      };
    if (this.#table.size >= VMS_MAX)
      return { code: 'QUOTA_EXCEEDED', message: `kept: ${VMS_MAX} machines already (VMS_MAX)` };
    return specProblem(spec);
  }

  /** Stores a record and tells of it. */
  #keep(record: VmRecord, { atMs }: CommandContext, reason?: StopReason): Outcome {
    this.#table.set(record);
    const { uuid, name } = record.spec;
    const { phase, problem } = record;
    const why = reason ?? record.stopReason;
    this.#history.push({
      atMs,
      uuid,
      name,
      phase,
      record,
      ...(why === undefined ? {} : { reason: why }),
      ...(problem === undefined ? {} : { problem }),
    });
    this.#changed([uuid]);
    return this.#done(uuid);
  }

  #done(uuid: VmUuid): Result<Done, Refusal> {
    return ok({ uuid, event: this.#history.newest });
  }

  #with(key: VmKey, change: (record: VmRecord) => Outcome): Outcome {
    const record = this.#table.find(key);
    if (record !== undefined) return change(record);
    return refuse('VM_UNKNOWN', `${key.kind === 'name' ? key.name : key.uuid}: no such machine`);
  }

  #taken(name: string): VmRecord | undefined {
    return this.#table.find({ kind: 'name', name });
  }

  #nextEpoch(): number {
    this.#epochs += 1;
    return this.#epochs;
  }
}

function refuse(code: ErrorCode, message: string): Outcome {
  return err({ code, message });
}
