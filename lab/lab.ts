/**
 * A lab: one to five Xen hosts, the network they share, and the promise that nothing of it outlives
 * this process. Used by the `lab` command, by the real-Xen tests and by the benchmarks.
 */
import { mkdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { ToolstackError } from '../model/errors.ts';
import { ensureDisk } from './disk.ts';
import { LabHost } from './host.ts';
import type { BootImage } from './host.ts';
import type { BootPhase } from './phases.ts';
import { hostDirectory } from './layout.ts';
import type { LabLayout } from './layout.ts';
import { freeTcpPorts, freeUdpPort } from './ports.ts';
import { identifyProcess } from './process.ts';
import { seconds } from './progress.ts';
import type { Report } from './progress.ts';
import { clearStaleRecord, writeRecord } from './record.ts';
import type { HostRecord, LabRecord } from './record.ts';
import { Switch } from './switch.ts';

export const HOSTS_MAX = 5;
/** Untouched memory costs this machine nothing, so there is room for some sixty small guests. */
const MEMORY_MIB = 4096;
const CPU_COUNT = 2;
const DOM0_MIB = 1024;
/** The control domain's, Xen's own, and a little for guests. */
export const HOST_MEMORY_MIN_MIB = 1536;
/**
 * Xen switches floating-point registers lazily on AMD processors: it sets CR0.TS, and swaps them
 * when an instruction traps. QEMU's emulation does not trap on XSAVE and XRSTOR, so a Linux that
 * switches processes saves and loads another domain's registers: its programs go wrong at random
 * once a second domain runs. Switched eagerly, nothing depends on the trap.
 */
const EAGER_FPU = 'spec-ctrl=eager-fpu';
const DISKS = [
  { file: 'state.ext4', label: 'q0-state', sizeMiB: 1024 },
  { file: 'data.ext4', label: 'q0-data', sizeMiB: 8192 },
] as const;
/** Several busy emulated hosts on two cores need minutes; a panic is told at once anyway. */
export const BOOT_TIMEOUT_MS = 240_000;

/** What one host is to boot. */
export interface HostPlan {
  readonly name: string;
  readonly image: BootImage;
  /** TCP ports of the host to reach from this machine. */
  readonly ports: readonly { readonly name: string; readonly guestPort: number }[];
  /** False for images that mount no disks. Default: true. */
  readonly hasDisks?: boolean;
  readonly memoryMiB?: number;
}

export interface LabOptions {
  readonly layout: LabLayout;
  readonly report: Report;
}

/** Owns hosts from their start to their end. */
export class Lab {
  readonly #options: LabOptions;
  readonly #plans = new Map<string, HostPlan>();
  readonly #hosts = new Map<string, LabHost>();
  readonly #switch = new Switch();
  readonly #startedAtMs = Date.now();
  #state: LabRecord['state'] = 'preparing';
  #failure: string | undefined;
  #writing: Promise<void> = Promise.resolve();
  #isDown = false;
  /** The record is gone or final: nothing may write it again. */
  #isClosed = false;
  readonly #killOnExit = (): void => this.#killAll();

  private constructor(options: LabOptions) {
    this.#options = options;
  }

  /**
   * Takes the lab directory for this process.
   *
   * @throws ToolstackError LAB_FAILED when another process runs a lab there.
   */
  static async open(options: LabOptions): Promise<Lab> {
    await mkdir(options.layout.directory, { recursive: true });
    const stale = await clearStaleRecord(options.layout.record);
    if (stale !== undefined) options.report(stale);
    const lab = new Lab(options);
    process.on('exit', lab.#killOnExit);
    await lab.#save();
    return lab;
  }

  get hosts(): readonly LabHost[] {
    return [...this.#hosts.values()];
  }

  host(name: string): LabHost {
    const host = this.#hosts.get(name);
    if (host !== undefined) return host;
    const known = [...this.#hosts.keys()].join(', ') || 'none';
    throw new ToolstackError(
      'LAB_FAILED',
      `no host named ${name} in this lab; there are: ${known}`,
    );
  }

  /** Boots every planned host and waits until all are ready; tears all down when one is not. */
  async boot(plans: readonly HostPlan[], timeoutMs = BOOT_TIMEOUT_MS): Promise<void> {
    if (plans.length < 1 || plans.length > HOSTS_MAX)
      throw new ToolstackError('USAGE', `a lab has 1 to ${HOSTS_MAX} hosts, not ${plans.length}`);
    this.#state = 'booting';
    for (const plan of plans) this.#plans.set(plan.name, plan);
    try {
      const hosts = await Promise.all(plans.map((plan) => this.start(plan.name)));
      await Promise.all(hosts.map((host) => host.ready(timeoutMs)));
    } catch (error) {
      await this.fail(error);
      throw error;
    }
  }

  /** Tells readers of the record that everything is in place. */
  async announceReady(): Promise<void> {
    this.#state = 'ready';
    await this.#save();
  }

  /** Ends every host and leaves a record that says why; nothing when the end was asked for. */
  async fail(error: unknown): Promise<void> {
    if (this.#isDown) return;
    this.#failure ??= error instanceof Error ? error.message : String(error);
    this.#state = 'failed';
    await this.#stopHosts();
  }

  /** Starts a planned host (again): its disks are kept, its memory is not. */
  async start(name: string): Promise<LabHost> {
    const plan = this.#plans.get(name);
    if (plan === undefined) throw new ToolstackError('LAB_FAILED', `no host named ${name} planned`);
    if (this.#isDown) throw new ToolstackError('LAB_FAILED', 'the lab is going down');
    const host = await this.#launch(plan, [...this.#plans.keys()].indexOf(name) + 1);
    this.#hosts.set(name, host);
    void host.ended.then((reason) => this.#hostEnded(host, reason));
    await this.#save();
    return host;
  }

  /** Pulls (false) or plugs (true) a host's cable of the shared network. */
  setLink(name: string, isUp: boolean): void {
    this.#switch.setLink([...this.#plans.keys()].indexOf(name) + 1, isUp);
  }

  /** Ends every host and gives the directory up. Safe to call twice. */
  async down(): Promise<void> {
    if (this.#isDown) return;
    this.#isDown = true;
    await this.#stopHosts();
    this.#switch.close();
    this.#isClosed = true;
    await this.#writing;
    if (this.#state !== 'failed') await rm(this.#options.layout.record, { force: true });
    process.off('exit', this.#killOnExit);
  }

  async #launch(plan: HostPlan, index: number): Promise<LabHost> {
    const directory = hostDirectory(this.#options.layout, plan.name);
    await mkdir(directory, { recursive: true });
    await rm(path.join(directory, 'console.log'), { force: true });
    const disks = plan.hasDisks === false ? [] : DISKS;
    for (const disk of disks)
      await ensureDisk(path.join(directory, disk.file), disk.sizeMiB, disk.label);
    const localPorts = await freeTcpPorts(plan.ports.length);
    const peerPort = await freeUdpPort();
    this.#switch.unplug(index);
    const switchPort = await this.#switch.plugIn(index, peerPort);
    return LabHost.start({
      name: plan.name,
      directory,
      image: plan.image,
      onPhase: (phase) => void this.#phaseEnded(plan.name, phase),
      machine: {
        index,
        memoryMiB: plan.memoryMiB ?? MEMORY_MIB,
        cpuCount: CPU_COUNT,
        hypervisorCommandLine:
          `console=com1 com1=115200 dom0_mem=${DOM0_MIB}M,max:${DOM0_MIB}M ` +
          `${EAGER_FPU} loglvl=all guest_loglvl=all`,
        disks: disks.map(({ file }) => file),
        forwards: plan.ports.map((port, at) => ({ ...port, localPort: localPorts[at] ?? 0 })),
        link: { localPort: peerPort, switchPort },
      },
    });
  }

  async #phaseEnded(name: string, phase: BootPhase): Promise<void> {
    const host = this.#hosts.get(name);
    if (host === undefined) return;
    if (phase === 'services')
      this.#options.report(`${name}: ready after ${seconds(host.clock.readyAtMs ?? 0)}`);
    await this.#save();
  }

  async #hostEnded(host: LabHost, reason: string): Promise<void> {
    if (!this.#isDown && reason !== 'stopped') this.#options.report(`${host.name}: ${reason}`);
    await this.#save();
  }

  async #stopHosts(): Promise<void> {
    await Promise.all([...this.#hosts.values()].map((host) => host.stop()));
    await this.#save();
  }

  #killAll(): void {
    for (const host of this.#hosts.values()) {
      if (host.state === 'ended') continue;
      try {
        process.kill(host.process.pid, 'SIGKILL');
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
      }
    }
  }

  /** Saves the record, one write after the other. */
  async #save(): Promise<void> {
    const { record } = this.#options.layout;
    if (this.#isClosed) return;
    this.#writing = this.#writing.then(() => writeRecord(record, this.#toRecord()));
    await this.#writing;
  }

  #toRecord(): LabRecord {
    const owner = identifyProcess(process.pid);
    if (owner === undefined)
      throw new ToolstackError('INTERNAL', 'this process has no /proc entry');
    return {
      owner,
      startedAtMs: this.#startedAtMs,
      state: this.#state,
      ...(this.#failure === undefined ? {} : { failure: this.#failure }),
      hosts: [...this.#hosts.values()].map(hostRecord),
    };
  }
}

function hostRecord(host: LabHost): HostRecord {
  return {
    name: host.name,
    process: host.process,
    state: host.state,
    ...(host.endReason === undefined ? {} : { reason: host.endReason }),
    ...(host.clock.current === undefined ? {} : { phase: host.clock.current }),
    phasesMs: host.clock.times(),
    startedAtMs: host.startedAtMs,
    forwards: host.forwards,
    consoleFile: host.consoleFile,
  };
}
