import { unreachable } from '../../../model/assert.ts';
import { ToolstackError } from '../../../model/errors.ts';
import type { Domid, VmUuid } from '../../../model/ids.ts';
import type { BuiltGuest } from '../../../xen/builder/domain-builder.ts';
import { HypercallError } from '../../../xen/hypercall-error.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';
import { XenstoreError } from '../../../xenstore/client/error.ts';
import { freshMark } from '../machine/domain-mark.ts';
import { guestNodes } from '../machine/guest-nodes.ts';
import type { Effect, Outcome, Step, StepFailure } from '../machine/machine-events.ts';
import type { ReconcileStore } from './reconcile-store.ts';
import { CONSOLE_DOMID, type GuestStarter, type StartFiles } from './start-guest.ts';
import type { PhaseTime, VmGroup, VmSpec } from '../state/vm-record.ts';

export interface EffectParts {
  readonly hypervisor: Hypervisor;
  readonly group: VmGroup;
  readonly store: ReconcileStore;
  readonly starter: GuestStarter;
  readonly reserveKiB: number;
  readonly nowMs: () => number;
  /** For durations: does not go back. */
  readonly monotonicMs: () => number;
}

type StepOf<Kind extends Step['kind']> = Extract<Step, { kind: Kind }>;

const DONE: Outcome = { kind: 'ok', trace: [] };

/** Errors of xenstore that waiting helps against; the others are answers. */
const PASSING_STORE_ERRORS: readonly string[] = [
  'DISCONNECTED',
  'TRANSACTION_LOST',
  'OUTCOME_UNKNOWN',
  'EAGAIN',
  'EBUSY',
];
const PASSING_ERRNOS: readonly string[] = ['EAGAIN', 'EBUSY', 'EINTR'];

/** Carries out what the machine decided. What it remembers between steps is made anew if lost. */
export class Effects {
  readonly #parts: EffectParts;
  readonly #files = new Map<VmUuid, StartFiles>();
  readonly #built = new Map<Domid, BuiltGuest>();

  constructor(parts: EffectParts) {
    this.#parts = parts;
  }

  /** Never rejects for what can go wrong outside; a bug of ours passes. */
  async perform({ uuid, step }: Effect): Promise<Outcome> {
    try {
      return await this.#perform(uuid, step);
    } catch (error) {
      return { kind: 'failed', failure: failureOf(error) };
    }
  }

  async #perform(uuid: VmUuid, step: Step): Promise<Outcome> {
    const { hypervisor, group, store } = this.#parts;
    switch (step.kind) {
      case 'fetch':
        return await this.#fetch(uuid, step.spec);
      case 'build':
        return this.#build(uuid, step);
      case 'publish':
        return await this.#publish(step);
      case 'unpause': {
        const sinceMs = this.#parts.monotonicMs();
        hypervisor.domains.unpause(step.domid);
        return { kind: 'ok', trace: [this.#took('unpause', sinceMs)] };
      }
      case 'pause':
        hypervisor.domains.pause(step.domid);
        return DONE;
      case 'request':
        await store.request(step.domid, step.word, step.mark);
        return DONE;
      case 'check-request':
        return (await store.withdraw(step.domid, step.word, step.mark))
          ? { kind: 'ignored' }
          : DONE;
      case 'trigger':
        hypervisor.tuning.sendTrigger(step.domid, step.trigger, 0);
        return DONE;
      case 'destroy':
        await this.#destroy(step);
        return DONE;
      case 'clear-nodes':
        await store.removeGuest(step.domid, CONSOLE_DOMID);
        return DONE;
      case 'set-aside': {
        hypervisor.domains.setUuid(step.domid, step.record.spec.uuid);
        await store.setAside(step.domid, freshMark(step.record));
        return DONE;
      }
      case 'rename':
        await store.rename(step.domid, step.mark);
        return DONE;
      case 'mark':
        await store.writeMark(step.domid, step.mark);
        return DONE;
      case 'report':
        await group.report(uuid, step.epoch, step.report);
        return DONE;
      default:
        return unreachable(step);
    }
  }

  async #fetch(uuid: VmUuid, spec: VmSpec): Promise<Outcome> {
    const sinceMs = this.#parts.monotonicMs();
    this.#files.set(uuid, await this.#parts.starter.fetch(spec));
    return { kind: 'ok', trace: [this.#took('boot-files', sinceMs)] };
  }

  #build(uuid: VmUuid, { spec, needKiB, claimedKiB }: StepOf<'build'>): Outcome {
    const { starter, reserveKiB } = this.#parts;
    const freeKiB = starter.freeKiB();
    if (freeKiB - reserveKiB - claimedKiB < needKiB) return { kind: 'no-memory', freeKiB };
    const files = this.#files.get(uuid);
    if (files === undefined)
      throw new ToolstackError('INTERNAL', `${spec.name}: built before its files were fetched`);
    this.#files.delete(uuid);
    const guest = starter.build(spec, files);
    this.#built.set(guest.domid, guest);
    const trace = guest.phases.map(({ phase, tookMs }) => phaseTime(phase, tookMs));
    return { kind: 'built', domid: guest.domid, trace };
  }

  async #publish({ domid, spec, mark }: StepOf<'publish'>): Promise<Outcome> {
    const { store, nowMs, monotonicMs } = this.#parts;
    const guest = this.#built.get(domid);
    if (guest === undefined)
      throw new ToolstackError('INTERNAL', `${spec.name}: domain ${domid} was not built here`);
    const nodes = guestNodes({
      domid,
      spec,
      store: guest.store,
      console: guest.console,
      consoleDomid: CONSOLE_DOMID,
      startedAtMs: nowMs(),
    });
    const sinceMs = monotonicMs();
    await store.writeGuest(domid, spec.uuid, nodes);
    const written = this.#took('xenstore', sinceMs);
    const introducedSinceMs = monotonicMs();
    await store.introduce(domid, guest.store.frame, guest.store.port);
    // Last, since a domain with a mark is whole.
    await store.writeMark(domid, mark);
    this.#built.delete(domid);
    return { kind: 'ok', trace: [written, this.#took('introduce', introducedSinceMs)] };
  }

  /**
   * Nodes go first: once the domain is gone nobody would know whose they were. Paused before that,
   * so that a guest does not see its nodes go, and so that a crash in between leaves what looks
   * half built and is destroyed.
   */
  async #destroy({ domid }: StepOf<'destroy'>): Promise<void> {
    const { hypervisor, store } = this.#parts;
    const { domains } = hypervisor;
    const info = domains.getInfo(domid);
    if (info !== undefined && !info.dying && !info.paused) domains.pause(domid);
    await store.removeGuest(domid, CONSOLE_DOMID);
    this.#built.delete(domid);
    if (info === undefined || info.dying) return;
    try {
      domains.destroy(domid);
    } catch (error) {
      const isGone = error instanceof HypercallError && error.errno === 'ESRCH';
      if (!isGone) throw error;
    }
  }

  #took(phase: string, sinceMs: number): PhaseTime {
    return phaseTime(phase, this.#parts.monotonicMs() - sinceMs);
  }
}

function phaseTime(phase: string, tookMs: number): PhaseTime {
  return { phase, microseconds: Math.max(0, Math.round(tookMs * 1000)) };
}

/** What a step failed with, in the terms that the machine decides by. A bug passes. */
function failureOf(error: unknown): StepFailure {
  if (error instanceof XenstoreError) {
    const retryable = PASSING_STORE_ERRORS.includes(error.code);
    return { code: 'XENSTORE_FAILED', message: error.message, retryable };
  }
  if (error instanceof HypercallError) {
    const retryable = PASSING_ERRNOS.includes(error.errno);
    return { code: error.code, message: error.message, retryable };
  }
  if (error instanceof ToolstackError) {
    // The machine waits for memory by its own rules.
    const retryable = error.retryable && error.code !== 'MEMORY_EXHAUSTED';
    return { code: error.code, message: error.message, retryable };
  }
  throw error;
}
