/**
 * The doing half of supervision: carries out what the machine in machine.ts decides. Owns the child
 * processes, their output, the timer and, at the end, the power.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { unreachable } from '../../model/assert.ts';
import { reap } from '../../xen/native/linux.ts';
import type { InitConfig, PowerAction, ServiceConfig } from './config.ts';
import type { Console } from './console.ts';
import { ConsoleLimit, LineSplitter, LogRing } from './log.ts';
import { Supervisor } from './machine.ts';
import type { ServiceStatus, SupervisorEffect, SupervisorEvent } from './machine.ts';
import { power } from './system.ts';

/** Where the runtime lies in every image. */
export const NODE = '/bin/node';
/** All the environment a service gets. */
export const SERVICE_ENVIRONMENT = { PATH: '/bin', HOME: '/', TMPDIR: '/tmp' } as const;

const REAP_INTERVAL_MS = 5_000;

interface Service {
  readonly config: ServiceConfig;
  readonly ring: LogRing;
  readonly limit: ConsoleLimit;
}

export class Shell {
  readonly #console: Console;
  readonly #stateDisk: string | undefined;
  readonly #supervisor: Supervisor;
  readonly #services: ReadonlyMap<string, Service>;
  readonly #children = new Set<number>();
  #timer: NodeJS.Timeout | undefined;

  constructor(console: Console, { services, stateDisk }: InitConfig) {
    this.#console = console;
    this.#stateDisk = stateDisk?.mountPoint;
    this.#supervisor = new Supervisor(services.map((service) => service.name));
    this.#services = new Map(
      services.map((config) => [
        config.name,
        { config, ring: new LogRing(), limit: new ConsoleLimit() },
      ]),
    );
    setInterval(() => this.#reapOrphans(), REAP_INTERVAL_MS);
  }

  has(name: string): boolean {
    return this.#supervisor.has(name);
  }

  status(): readonly ServiceStatus[] {
    return this.#supervisor.status();
  }

  log(name: string, lines: number): readonly string[] {
    return this.#services.get(name)?.ring.tail(lines) ?? [];
  }

  /** Sends a signal to a running service; false when it is not running. */
  signal(name: string, signal: NodeJS.Signals): boolean {
    const state = this.status().find((service) => service.name === name)?.state;
    if (state?.kind !== 'running' && state?.kind !== 'stopping') return false;
    process.kill(state.pid, signal);
    return true;
  }

  feed(event: SupervisorEvent): void {
    // A queue in the order of events: carrying out one effect may bring up the next event.
    for (const effect of this.#supervisor.step(event, performance.now())) this.#carryOut(effect);
    this.#rearm();
  }

  /** Ends all services, then the machine. */
  shutdown(action: PowerAction, reason: string): void {
    this.#console.line(`shutdown ${action}: ${reason}`);
    this.feed({ kind: 'shutdown', action });
  }

  /** A child that is not a service; PID 1 leaves its exit to whoever started it. */
  adopt(child: ChildProcess): void {
    const { pid } = child;
    if (pid === undefined) return;
    this.#children.add(pid);
    child.once('exit', () => this.#children.delete(pid));
  }

  #carryOut(effect: SupervisorEffect): void {
    switch (effect.kind) {
      case 'spawn':
        return this.#spawn(effect.name);
      case 'signal':
        process.kill(effect.pid, effect.signal);
        return;
      case 'report':
        return this.#console.line(`service ${effect.name} ${effect.text}`);
      case 'power':
        this.#console.line(effect.action);
        return power(effect.action, this.#stateDisk);
      default:
        return unreachable(effect);
    }
  }

  #spawn(name: string): void {
    const service = this.#services.get(name);
    if (service === undefined) return;
    const { nodeOptions, program, arguments: args } = service.config;
    const child = spawn(NODE, [...nodeOptions, program, ...args], {
      cwd: '/',
      env: SERVICE_ENVIRONMENT,
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    this.adopt(child);
    for (const stream of [child.stdout, child.stderr]) this.#forward(name, service, stream);
    // Both come in a later turn, so that each is its own event after this one.
    child.once('spawn', () => {
      this.#console.line(`service ${name} started pid=${child.pid}`);
      this.feed({ kind: 'spawned', name, pid: child.pid ?? 0 });
    });
    child.once('exit', (code, signal) => {
      const how = signal === null ? `exited code=${code}` : `exited signal=${signal}`;
      this.feed({ kind: 'exited', name, how });
    });
    child.once('error', (error) => {
      if (child.pid === undefined) this.feed({ kind: 'spawn-failed', name, reason: error.message });
    });
  }

  #forward(name: string, service: Service, stream: NodeJS.ReadableStream): void {
    const splitter = new LineSplitter();
    const emit = (lines: readonly string[]): void => {
      for (const line of lines) {
        service.ring.push(line);
        for (const shown of service.limit.admit(line, performance.now()))
          this.#console.service(name, shown);
      }
    };
    stream.setEncoding('utf8');
    stream.on('data', (chunk: string) => emit(splitter.push(chunk)));
    stream.once('end', () => emit(splitter.end()));
  }

  #rearm(): void {
    clearTimeout(this.#timer);
    const deadlineMs = this.#supervisor.nextDeadlineMs();
    if (deadlineMs === undefined) return;
    const pauseMs = Math.max(0, Math.ceil(deadlineMs - performance.now()));
    this.#timer = setTimeout(() => this.feed({ kind: 'tick' }), pauseMs);
  }

  /**
   * Collects children that are nobody's: a process whose parent ended becomes PID 1's child. The
   * runtime waits for its own children by pid and loses their exits to anyone who waits for all,
   * so those are left alone.
   */
  #reapOrphans(): void {
    const list = readFileSync('/proc/1/task/1/children', 'utf8').split(' ').filter(Boolean);
    for (const pid of list.map(Number)) {
      if (!this.#children.has(pid)) reap(pid);
    }
  }
}
