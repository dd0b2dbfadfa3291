import { runXl } from '../../lab/cluster.ts';
import { AGENT_PORT, comparisonImage } from '../../lab/comparison/image.ts';
import { INIT } from '../../lab/host-image.ts';
import { InitPort } from '../../lab/init-port.ts';
import { Lab } from '../../lab/lab.ts';
import type { HostPlan } from '../../lab/lab.ts';
import { labLayout } from '../../lab/layout.ts';
import type { LabLayout } from '../../lab/layout.ts';
import { BOOT_PHASES } from '../../lab/phases.ts';
import type { PhaseTimes } from '../../lab/phases.ts';
import { pointContext, prepareHosts } from '../../lab/session.ts';
import type { BenchSection } from '../figures.ts';
import { percentile } from '../figures.ts';

/**
 * Boot phases of a lab host in seconds, beside the comparison image with Debian's own tools on the
 * same hypervisor, in turns so that both see the same machine.
 */
const ROUNDS = 3;
const BOOT_TIMEOUT_MS = 300_000;
const BYTES_PER_MIB = 1024 * 1024;
const KIB_PER_MIB = 1024;

const report = (line: string): void => console.log(`lab: ${line}`);

interface Measured {
  readonly ours: readonly PhaseTimes[];
  readonly stock: readonly PhaseTimes[];
  readonly usedMiB: number;
  readonly initramfsMiB: number;
  readonly xlSeconds: readonly number[];
}

/** Boots both images in turns and returns the figures. */
export async function run(): Promise<BenchSection> {
  const measured = await measure();
  const { ours, stock } = measured;
  return {
    name: 'lab',
    title: 'A Xen host boots under QEMU',
    method:
      `${ROUNDS} boots of one host each, in turns: our image, and the comparison image (busybox, ` +
      "Debian's xenstored and xl) on the same Xen and kernel, in software emulation. " +
      'Seconds from console line to console line, median of the rounds.',
    tables: [phaseTable(ours, stock), sizeTable(measured)],
    plots: [
      {
        kind: 'bar',
        name: 'boot',
        title: 'Boot phases of our image',
        axis: 'seconds',
        bars: BOOT_PHASES.map((phase) => ({ label: phase, value: medianOf(ours, phase) })),
      },
    ],
  };
}

async function measure(): Promise<Measured> {
  const layout = labLayout('.lab/bench');
  const [built] = await prepareHosts({ layout, report, hostCount: 1 });
  if (built === undefined) throw new Error('no host was built');
  const { plan, image } = built;
  const comparison: HostPlan = {
    name: 'stock',
    image: await comparisonImage('host1', report),
    ports: [{ name: 'agent', guestPort: AGENT_PORT }],
    hasDisks: false,
  };
  const ours: PhaseTimes[] = [];
  const stock: PhaseTimes[] = [];
  const xlSeconds: number[] = [];
  let usedMiB = 0;
  for (let round = 0; round < ROUNDS; round++) {
    await withHost(layout, comparison, (lab) => void stock.push(phasesOf(lab)));
    await withHost(layout, plan, async (lab) => {
      ours.push(phasesOf(lab));
      await pointContext(lab.hosts, layout);
      xlSeconds.push(await timeXl(layout));
      usedMiB = await usedMemory(lab);
    });
  }
  const initramfsMiB = image.manifest.initramfs.bytes / BYTES_PER_MIB;
  return { ours, stock, usedMiB, initramfsMiB, xlSeconds };
}

async function withHost(
  layout: LabLayout,
  plan: HostPlan,
  look: (lab: Lab) => void | Promise<void>,
): Promise<void> {
  const lab = await Lab.open({ layout, report });
  try {
    await lab.boot([plan], BOOT_TIMEOUT_MS);
    await look(lab);
  } finally {
    await lab.down();
  }
}

function phasesOf(lab: Lab): PhaseTimes {
  return lab.hosts[0]?.clock.times() ?? {};
}

async function timeXl(layout: LabLayout): Promise<number> {
  const startedAtMs = performance.now();
  await runXl(layout, ['list']);
  return (performance.now() - startedAtMs) / 1000;
}

async function usedMemory(lab: Lab): Promise<number> {
  const [host] = lab.hosts;
  if (host === undefined) return 0;
  const { memory } = await new InitPort(host.name, host.localPort(INIT)).memory();
  return memory.usedKiB / KIB_PER_MIB;
}

function phaseTable(ours: readonly PhaseTimes[], stock: readonly PhaseTimes[]) {
  const rows = BOOT_PHASES.map((phase) => {
    return [phase, medianOf(ours, phase).toFixed(1), medianOf(stock, phase).toFixed(1)];
  });
  const total = (times: readonly PhaseTimes[]): string =>
    BOOT_PHASES.reduce((sum, phase) => sum + medianOf(times, phase), 0).toFixed(1);
  return {
    caption: 'Seconds per boot phase',
    columns: ['phase', 'ours', 'comparison image'],
    rows: [...rows, ['all', total(ours), total(stock)]],
  };
}

function sizeTable({ usedMiB, initramfsMiB, xlSeconds }: Measured) {
  const isMet = (value: number, aim: number): string => (value <= aim ? 'met' : 'missed');
  return {
    caption: 'Size and first answer',
    columns: ['what', 'value'],
    rows: [
      ['initramfs, compressed', `${initramfsMiB.toFixed(1)} MiB`],
      ['memory the control domain uses after boot', `${usedMiB.toFixed(0)} MiB`],
      ["xl list from the developer's machine", `${percentile(xlSeconds, 0.5).toFixed(2)} s`],
    ],
    verdicts: [
      `initramfs at most 40 MiB: ${initramfsMiB.toFixed(1)} MiB, ${isMet(initramfsMiB, 40)}`,
      `used memory at most 220 MiB: ${usedMiB.toFixed(0)} MiB, ${isMet(usedMiB, 220)}`,
    ],
  };
}

function medianOf(times: readonly PhaseTimes[], phase: (typeof BOOT_PHASES)[number]): number {
  return (
    percentile(
      times.map((time) => time[phase] ?? 0),
      0.5,
    ) / 1000
  );
}
