import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  FIRST_BACKOFF_MS,
  GRACE_MS,
  MAX_BACKOFF_MS,
  STABLE_MS,
  Supervisor,
  backoffMs,
} from '../../../appliance/init/machine.ts';
import type { SupervisorEvent } from '../../../appliance/init/machine.ts';

function running(): Supervisor {
  const supervisor = new Supervisor(['a']);
  supervisor.step({ kind: 'boot' }, 0);
  supervisor.step({ kind: 'spawned', name: 'a', pid: 7 }, 0);
  return supervisor;
}

const kinds = (effects: readonly { readonly kind: string }[]) => effects.map(({ kind }) => kind);
const crash = { kind: 'exited', name: 'a', how: 'exited code=1' } as const;

describe('supervision', () => {
  it('starts every service at boot', () => {
    const supervisor = new Supervisor(['a', 'b']);
    expect(supervisor.step({ kind: 'boot' }, 0)).toEqual([
      { kind: 'spawn', name: 'a' },
      { kind: 'spawn', name: 'b' },
    ]);
  });

  it('starts a crashed service again after a pause, not before', () => {
    const supervisor = running();
    expect(kinds(supervisor.step(crash, 1000))).toEqual(['report']);
    expect(supervisor.nextDeadlineMs()).toBe(1000 + FIRST_BACKOFF_MS);
    expect(supervisor.step({ kind: 'tick' }, 999 + FIRST_BACKOFF_MS)).toEqual([]);
    expect(kinds(supervisor.step({ kind: 'tick' }, 1000 + FIRST_BACKOFF_MS))).toEqual(['spawn']);
  });

  it('doubles the pause with each crash in a row up to the bound, and forgets when stable', () => {
    expect([1, 2, 3, 4].map(backoffMs)).toEqual([200, 400, 800, 1600]);
    expect(backoffMs(1000)).toBe(MAX_BACKOFF_MS);
    const supervisor = running();
    supervisor.step(crash, 0);
    supervisor.step({ kind: 'tick' }, 200);
    supervisor.step({ kind: 'spawned', name: 'a', pid: 8 }, 200);
    supervisor.step(crash, 200 + STABLE_MS);
    expect(supervisor.nextDeadlineMs()).toBe(200 + STABLE_MS + FIRST_BACKOFF_MS);
  });

  it('keeps trying when a program cannot even be started', () => {
    const supervisor = new Supervisor(['a']);
    supervisor.step({ kind: 'boot' }, 0);
    supervisor.step({ kind: 'spawn-failed', name: 'a', reason: 'ENOENT' }, 0);
    expect(kinds(supervisor.step({ kind: 'tick' }, FIRST_BACKOFF_MS))).toEqual(['spawn']);
  });

  it('restarts on order: asks it to end, then starts it at once', () => {
    const supervisor = running();
    expect(supervisor.step({ kind: 'restart', name: 'a' }, 0)).toEqual([
      { kind: 'signal', name: 'a', pid: 7, signal: 'SIGTERM' },
    ]);
    expect(kinds(supervisor.step(crash, 10))).toEqual(['report', 'spawn']);
  });

  it('kills a service that does not end in time', () => {
    const supervisor = running();
    supervisor.step({ kind: 'stop', name: 'a' }, 0);
    expect(supervisor.step({ kind: 'tick' }, GRACE_MS - 1)).toEqual([]);
    expect(supervisor.step({ kind: 'tick' }, GRACE_MS)).toContainEqual({
      kind: 'signal',
      name: 'a',
      pid: 7,
      signal: 'SIGKILL',
    });
  });

  it('leaves a stopped service stopped until it is told to start', () => {
    const supervisor = running();
    supervisor.step({ kind: 'stop', name: 'a' }, 0);
    supervisor.step(crash, 1);
    expect(supervisor.nextDeadlineMs()).toBeUndefined();
    expect(kinds(supervisor.step({ kind: 'start', name: 'a' }, 2))).toEqual(['spawn']);
  });

  it('gives the power away only when every service has ended', () => {
    const supervisor = new Supervisor(['a', 'b', 'c']);
    supervisor.step({ kind: 'boot' }, 0);
    for (const [index, name] of ['a', 'b', 'c'].entries())
      supervisor.step({ kind: 'spawned', name, pid: 10 + index }, 0);
    supervisor.step({ kind: 'exited', name: 'c', how: 'x' }, 1);
    expect(kinds(supervisor.step({ kind: 'shutdown', action: 'reboot' }, 2))).toEqual([
      'signal',
      'signal',
    ]);
    expect(kinds(supervisor.step({ kind: 'exited', name: 'a', how: 'x' }, 3))).toEqual(['report']);
    expect(supervisor.step({ kind: 'exited', name: 'b', how: 'x' }, 4)).toContainEqual({
      kind: 'power',
      action: 'reboot',
    });
  });

  it('gives the power away at once when nothing runs', () => {
    const supervisor = new Supervisor([]);
    const effects = supervisor.step({ kind: 'shutdown', action: 'poweroff' }, 0);
    expect(effects).toEqual([{ kind: 'power', action: 'poweroff' }]);
  });

  it('stops a service whose start was under way when the shutdown came', () => {
    const supervisor = new Supervisor(['a']);
    supervisor.step({ kind: 'boot' }, 0);
    supervisor.step({ kind: 'shutdown', action: 'reboot' }, 1);
    expect(kinds(supervisor.step({ kind: 'spawned', name: 'a', pid: 5 }, 2))).toEqual(['signal']);
  });
});

/** What a kernel would do with the effects: spawns come up, signals end a service in the end. */
class World {
  readonly alive = new Map<string, number>();
  readonly spawning = new Set<string>();
  powered = 0;
  #pid = 1;

  absorb(effects: ReturnType<Supervisor['step']>): void {
    for (const effect of effects) {
      if (effect.kind === 'spawn') {
        expect(this.alive.has(effect.name) || this.spawning.has(effect.name)).toBe(false);
        this.spawning.add(effect.name);
      }
      if (effect.kind === 'signal') expect(this.alive.get(effect.name)).toBe(effect.pid);
      if (effect.kind === 'power') {
        this.powered++;
        expect(this.alive.size + this.spawning.size).toBe(0);
      }
    }
  }

  come(name: string): SupervisorEvent | undefined {
    if (!this.spawning.delete(name)) return;
    this.alive.set(name, this.#pid);
    return { kind: 'spawned', name, pid: this.#pid++ };
  }

  go(name: string): SupervisorEvent | undefined {
    return this.alive.delete(name) ? { kind: 'exited', name, how: 'x' } : undefined;
  }
}

describe('supervision in any order of events', () => {
  it('never runs a service twice, signals only what runs, powers off once', () => {
    const names = ['a', 'b'];
    const step = fc.record({
      what: fc.constantFrom('come', 'go', 'tick', 'start', 'stop', 'restart', 'shutdown'),
      name: fc.constantFrom(...names),
      pauseMs: fc.nat({ max: 10_000 }),
    });
    fc.assert(
      fc.property(fc.array(step, { maxLength: 60 }), (steps) => {
        const world = new World();
        const supervisor = new Supervisor(names);
        let nowMs = 0;
        const feed = (event: SupervisorEvent | undefined): void => {
          if (event !== undefined) world.absorb(supervisor.step(event, nowMs));
        };
        feed({ kind: 'boot' });
        for (const { what, name, pauseMs } of steps) {
          nowMs += pauseMs;
          if (what === 'come') feed(world.come(name));
          else if (what === 'go') feed(world.go(name));
          else if (what === 'tick') feed({ kind: 'tick' });
          else if (what === 'shutdown') feed({ kind: 'shutdown', action: 'reboot' });
          else feed({ kind: what as 'start' | 'stop' | 'restart', name });
        }
        feed({ kind: 'shutdown', action: 'reboot' });
        for (const name of names) feed(world.come(name));
        for (const name of names) feed(world.go(name));
        expect(world.powered).toBe(1);
      }),
    );
  });
});
