/**
 * Supervision of services, pure: what happened and what time it is go in, what to do comes out.
 *
 *     stopped ──start──► starting ──spawned──► running ──exited──► waiting ──pause over──► starting
 *        ▲                                        │ stop, restart, shutdown
 *        └───────────────exited─────────────── stopping (SIGTERM, after the grace time SIGKILL)
 *
 * A service that exits by itself is started again, after a pause that doubles with each exit in a
 * row and never passes {@link MAX_BACKOFF_MS}; one that ran {@link STABLE_MS} starts from the
 * shortest pause again.
 */
import { assert, unreachable } from '../../model/assert.ts';
import type { PowerAction } from './config.ts';

export const FIRST_BACKOFF_MS = 200;
export const MAX_BACKOFF_MS = 30_000;
export const STABLE_MS = 60_000;
/** How long a service may take to end by itself before it is killed. */
export const GRACE_MS = 5_000;

export type ServiceState =
  | { readonly kind: 'stopped' }
  | { readonly kind: 'starting' }
  | { readonly kind: 'running'; readonly pid: number; readonly sinceMs: number }
  | { readonly kind: 'waiting'; readonly untilMs: number }
  | {
      readonly kind: 'stopping';
      readonly pid: number;
      readonly killAtMs: number;
      /** Start again once it ended. */
      readonly again: boolean;
    };

export type SupervisorEvent =
  | { readonly kind: 'boot' }
  | { readonly kind: 'tick' }
  | { readonly kind: 'spawned'; readonly name: string; readonly pid: number }
  | { readonly kind: 'spawn-failed'; readonly name: string; readonly reason: string }
  | { readonly kind: 'exited'; readonly name: string; readonly how: string }
  | { readonly kind: 'start' | 'stop' | 'restart'; readonly name: string }
  | { readonly kind: 'shutdown'; readonly action: PowerAction };

export type SupervisorEffect =
  | { readonly kind: 'spawn'; readonly name: string }
  | {
      readonly kind: 'signal';
      readonly name: string;
      readonly pid: number;
      readonly signal: 'SIGTERM' | 'SIGKILL';
    }
  | { readonly kind: 'report'; readonly name: string; readonly text: string }
  | { readonly kind: 'power'; readonly action: PowerAction };

export interface ServiceStatus {
  readonly name: string;
  readonly state: ServiceState;
  /** Times it was started again since boot. */
  readonly restarts: number;
}

interface Service {
  state: ServiceState;
  /** Exits in a row without a stable run between them. */
  failures: number;
  restarts: number;
}

export class Supervisor {
  readonly #services: Map<string, Service>;
  #shutdown: PowerAction | undefined;
  #isPowerGiven = false;

  constructor(names: readonly string[]) {
    this.#services = new Map(
      names.map((name) => [name, { state: { kind: 'stopped' }, failures: 0, restarts: 0 }]),
    );
  }

  has(name: string): boolean {
    return this.#services.has(name);
  }

  status(): readonly ServiceStatus[] {
    return [...this.#services].map(([name, { state, restarts }]) => ({ name, state, restarts }));
  }

  /** The earliest time at which a `tick` has work to do, in the clock of `nowMs`. */
  nextDeadlineMs(): number | undefined {
    const deadlines = [...this.#services.values()].flatMap(({ state }) => {
      if (state.kind === 'waiting') return [state.untilMs];
      return state.kind === 'stopping' ? [state.killAtMs] : [];
    });
    return deadlines.length === 0 ? undefined : Math.min(...deadlines);
  }

  /** Feeds one event. Effects are to be carried out in order. Names must be known ones. */
  step(event: SupervisorEvent, nowMs: number): readonly SupervisorEffect[] {
    switch (event.kind) {
      case 'boot':
        return [...this.#services.keys()].flatMap((name) => this.#start(name));
      case 'tick':
        return [...this.#services.keys()].flatMap((name) => this.#tick(name, nowMs));
      case 'spawned':
        this.#service(event.name).state = { kind: 'running', pid: event.pid, sinceMs: nowMs };
        // A shutdown may have come between the order to spawn and its completion.
        return this.#shutdown === undefined ? [] : this.#stop(event.name, nowMs, false);
      case 'spawn-failed':
        return this.#ended(event.name, `could not be started: ${event.reason}`, nowMs);
      case 'exited':
        return this.#ended(event.name, event.how, nowMs);
      case 'start':
        return this.#shutdown === undefined ? this.#start(event.name) : [];
      case 'stop':
        return this.#stop(event.name, nowMs, false);
      case 'restart':
        return this.#restart(event.name, nowMs);
      case 'shutdown':
        return this.#beginShutdown(event.action, nowMs);
      default:
        return unreachable(event);
    }
  }

  #service(name: string): Service {
    const service = this.#services.get(name);
    assert(service !== undefined, `supervisor: no service named ${name}`);
    return service;
  }

  #start(name: string): readonly SupervisorEffect[] {
    const service = this.#service(name);
    if (service.state.kind === 'stopping') {
      service.state = { ...service.state, again: true };
      return [];
    }
    if (service.state.kind !== 'stopped' && service.state.kind !== 'waiting') return [];
    service.state = { kind: 'starting' };
    return [{ kind: 'spawn', name }];
  }

  #restart(name: string, nowMs: number): readonly SupervisorEffect[] {
    if (this.#shutdown !== undefined) return [];
    const service = this.#service(name);
    service.failures = 0;
    if (service.state.kind === 'running') return this.#stop(name, nowMs, true);
    return this.#start(name);
  }

  #stop(name: string, nowMs: number, again: boolean): readonly SupervisorEffect[] {
    const service = this.#service(name);
    const { state } = service;
    switch (state.kind) {
      case 'stopped':
        return [];
      case 'starting':
        // Its pid is not known yet; `spawned` stops it when a shutdown is under way.
        return [];
      case 'waiting':
        service.state = { kind: 'stopped' };
        return this.#powerIfAllStopped();
      case 'stopping':
        service.state = { ...state, again };
        return [];
      case 'running':
        service.state = { kind: 'stopping', pid: state.pid, killAtMs: nowMs + GRACE_MS, again };
        return [{ kind: 'signal', name, pid: state.pid, signal: 'SIGTERM' }];
      default:
        return unreachable(state);
    }
  }

  #ended(name: string, how: string, nowMs: number): readonly SupervisorEffect[] {
    const service = this.#service(name);
    const { state } = service;
    if (state.kind === 'stopping' && !(state.again && this.#shutdown === undefined)) {
      service.state = { kind: 'stopped' };
      return [{ kind: 'report', name, text: `stopped: ${how}` }, ...this.#powerIfAllStopped()];
    }
    if (this.#shutdown !== undefined) {
      service.state = { kind: 'stopped' };
      return this.#powerIfAllStopped();
    }
    service.restarts++;
    if (state.kind === 'stopping') {
      service.state = { kind: 'starting' };
      return [
        { kind: 'report', name, text: `${how}; starting again` },
        { kind: 'spawn', name },
      ];
    }
    const wasStable = state.kind === 'running' && nowMs - state.sinceMs >= STABLE_MS;
    service.failures = wasStable ? 1 : service.failures + 1;
    const pauseMs = backoffMs(service.failures);
    service.state = { kind: 'waiting', untilMs: nowMs + pauseMs };
    return [{ kind: 'report', name, text: `${how}; starting again in ${pauseMs} ms` }];
  }

  #tick(name: string, nowMs: number): readonly SupervisorEffect[] {
    const service = this.#service(name);
    const { state } = service;
    if (state.kind === 'waiting' && nowMs >= state.untilMs) return this.#start(name);
    if (state.kind !== 'stopping' || nowMs < state.killAtMs) return [];
    // Kill again after another grace time should the first not have been seen to end it.
    service.state = { ...state, killAtMs: nowMs + GRACE_MS };
    return [
      { kind: 'report', name, text: `did not end within ${GRACE_MS} ms; killing it` },
      { kind: 'signal', name, pid: state.pid, signal: 'SIGKILL' },
    ];
  }

  #beginShutdown(action: PowerAction, nowMs: number): readonly SupervisorEffect[] {
    if (this.#shutdown !== undefined) return [];
    this.#shutdown = action;
    const effects = [...this.#services.keys()].flatMap((name) => this.#stop(name, nowMs, false));
    return [...effects, ...this.#powerIfAllStopped()];
  }

  #powerIfAllStopped(): readonly SupervisorEffect[] {
    if (this.#shutdown === undefined || this.#isPowerGiven) return [];
    if ([...this.#services.values()].some(({ state }) => state.kind !== 'stopped')) return [];
    this.#isPowerGiven = true;
    return [{ kind: 'power', action: this.#shutdown }];
  }
}

/** Pause before start number `failures` + 1, for `failures` >= 1 exits in a row. */
export function backoffMs(failures: number): number {
  assert(failures >= 1, 'backoffMs: counts exits, so at least one');
  const doublings = Math.min(failures - 1, 30);
  return Math.min(FIRST_BACKOFF_MS * 2 ** doublings, MAX_BACKOFF_MS);
}
