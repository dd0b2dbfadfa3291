import { mkdir, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { connect, targetOf, type ServiceClient } from '../../cli/client.ts';
import { currentContext, readContextFile } from '../../cli/context.ts';
import type { WireVm } from '../../cli/xl/machines.ts';
import { contextFile, hostName, runXl } from '../../lab/cluster.ts';
import { INIT } from '../../lab/host-image.ts';
import { InitPort } from '../../lab/init-port.ts';
import type { Lab } from '../../lab/lab.ts';
import { CHECKOUT, hostDirectory, type LabLayout } from '../../lab/layout.ts';
import type { Report } from '../../lab/progress.ts';
import { bootHosts, prepareHosts } from '../../lab/session.ts';
import { numberFromWire } from '../../proto/uint64.ts';
import { VMS } from '../../proto/vms.ts';
import { ConsoleViewer, consoleClient } from '../console/viewer.ts';
import {
  USERSPACE,
  exampleCfg,
  tinyCfg,
  type Contender,
  type GuestKind,
  type Phases,
  type ProcessUse,
  type Start,
  type TinyStart,
} from './lab-contender.ts';
import { tinyKernel } from './tiny-kernel.ts';

/** Looks at the control domain's processes from inside. */
const LOOK = 'process-use';
const LOOK_S = 15;
const LOOK_TIMEOUT_MS = 90_000;
const USERSPACE_TIMEOUT_MS = 120_000;
const WHOLE_SCROLL_BACK = 0xffff_ffff;
/** Where the example guest's files are. */
export const GUEST_FILES = path.join(CHECKOUT, 'build/guests');

/** Boots a host with an empty disk and runs `work` with our toolstack on it. */
export async function withOurs<T>(
  lab: Lab,
  layout: LabLayout,
  report: Report,
  work: (ours: Contender) => Promise<T>,
): Promise<T> {
  const programs = [{ name: LOOK, entry: 'bench/vm/lab-process-use.ts' }];
  const options = { layout, report, hostCount: 1, programs };
  const built = await prepareHosts(options);
  // Its first creation is the one that uploads and inflates.
  await rm(hostDirectory(layout, hostName(1)), { recursive: true, force: true });
  await bootHosts(lab, built, options);
  const context = currentContext(readContextFile(contextFile(layout)));
  const vms = await connect(targetOf(context, undefined, new Date(), 'vm-manager'));
  const consoles = await consoleClient(contextFile(layout));
  const [host] = lab.hosts;
  const init = new InitPort(hostName(1), host?.localPort(INIT) ?? 0);
  try {
    return await work(new Ours({ layout, init, vms, consoles }));
  } finally {
    vms.close();
    consoles.close();
  }
}

interface Parts {
  readonly layout: LabLayout;
  readonly init: InitPort;
  readonly vms: ServiceClient;
  readonly consoles: ServiceClient;
}

/** Our xl on this machine, and our services on the lab's host. */
class Ours implements Contender {
  readonly #parts: Parts;
  readonly #files: string;

  constructor(parts: Parts) {
    this.#parts = parts;
    this.#files = path.join(parts.layout.directory, 'guests');
  }

  async startExample(kind: GuestKind): Promise<Start> {
    const name = `bench-${kind}`;
    const sinceMs = performance.now();
    const commandMs = await this.#create(name, exampleCfg(name, kind, GUEST_FILES));
    const vm = await this.#parts.vms.call(VMS.getVm, { vm: { name } });
    await this.#untilUserspace(vm.domid ?? 0);
    const userspaceMs = performance.now() - sinceMs;
    await this.#xl('destroy', name);
    return { commandMs, userspaceMs, phases: phasesOf(vm) };
  }

  async startTiny(first: number, count: number): Promise<readonly TinyStart[]> {
    await mkdir(this.#files, { recursive: true });
    await writeFile(path.join(this.#files, 'tiny'), tinyKernel());
    const names = Array.from({ length: count }, (_, index) => `tiny${first + index}`);
    const commandsMs: number[] = [];
    for (const name of names) commandsMs.push(await this.#create(name, tinyCfg(name, this.#files)));
    const { vms } = await this.#parts.vms.call(VMS.listVms, {});
    const byName = new Map((vms ?? []).map((vm) => [vm.spec?.name, vm]));
    return names.map((name, index): TinyStart => {
      const vm = byName.get(name);
      const hostMs = vm === undefined ? undefined : totalMs(phasesOf(vm));
      return { commandMs: commandsMs[index] ?? Number.NaN, hostMs };
    });
  }

  async processes(): Promise<readonly ProcessUse[]> {
    const result = await this.#parts.init.run(LOOK, [String(LOOK_S)], LOOK_TIMEOUT_MS);
    if (result.exitCode !== 0) throw new Error(`${LOOK}: ${firstLine(result.stderr)}`);
    return JSON.parse(result.stdout) as readonly ProcessUse[];
  }

  /** Milliseconds that the command took. */
  async #create(name: string, cfg: string): Promise<number> {
    await mkdir(this.#files, { recursive: true });
    const file = path.join(this.#files, `${name}.cfg`);
    await writeFile(file, cfg);
    const sinceMs = performance.now();
    await this.#xl('create', '-q', file);
    return performance.now() - sinceMs;
  }

  async #xl(...words: readonly string[]): Promise<void> {
    const { exitCode, stderr } = await runXl(this.#parts.layout, words);
    if (exitCode !== 0) throw new Error(`xl ${words.join(' ')}: ${firstLine(stderr)}`);
  }

  async #untilUserspace(domid: number): Promise<void> {
    const open = { console: { domid }, replayLines: WHOLE_SCROLL_BACK, waitMs: 60_000 };
    const viewer = await ConsoleViewer.view(this.#parts.consoles, open);
    const timer = setTimeout(() => viewer.call.cancel(), USERSPACE_TIMEOUT_MS);
    let isOver = false;
    void viewer.done.then(() => (isOver = true));
    try {
      await viewer.until(({ text }) => isOver || text.includes(USERSPACE));
    } finally {
      clearTimeout(timer);
      viewer.call.cancel();
    }
    if (!viewer.text.includes(USERSPACE))
      throw new Error(`domain ${domid} did not say "${USERSPACE}" in time`);
  }
}

function phasesOf({ startTrace }: WireVm): Phases {
  return new Map(
    (startTrace ?? []).map(({ phase, microseconds }) => [
      phase ?? '',
      numberFromWire(microseconds, 'microseconds') / 1000,
    ]),
  );
}

/** All phases together. */
export function totalMs(phases: Phases): number {
  return [...phases.values()].reduce((sum, tookMs) => sum + tookMs, 0);
}

function firstLine(text: string): string {
  return text.trim().split('\n')[0] ?? '';
}
