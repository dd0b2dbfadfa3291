import { spawnSync } from 'node:child_process';
import { setImmediate } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { ToolstackError } from '../../../model/errors.ts';
import { readElfKernel } from '../../../xen/builder/elf.ts';
import { inflateKernel } from '../../../xen/builder/inflate.ts';
import { planPv } from '../../../xen/builder/pv-plan.ts';
import { planPvh } from '../../../xen/builder/pvh-plan.ts';
import { inflateXz } from '../../../xen/builder/xz.ts';
import { Random } from '../../../xen/simulated/random.ts';
import { LZOP_FILE } from '../../property/xen-builder/lzop-file.ts';
import { bzImage, kernelFile } from '../../unit/xen-builder/kernel-file.ts';

/**
 * Feeds damaged kernels to the loader for a while: `--minutes N --seed S`. Anything but a result or
 * IMAGE_INVALID ends it with 1, having printed the seed and round that make it happen again.
 */
const MS_PER_MINUTE = 60_000;
const REPORT_EVERY_MS = 30_000;
const SLOW_MS = 5_000;
const DAMAGES_MAX = 16;
/** zlib gives its state back between turns of the event loop only. */
const ROUNDS_A_TURN = 256;
const INFLATED_MAX = 1 << 20;

const { values } = parseArgs({
  options: {
    minutes: { type: 'string', default: '1' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    round: { type: 'string' },
  },
});
const seed = Number(values.seed);
const only = values.round === undefined ? undefined : Number(values.round);
const EDGES = [0, 1, 4, 0x7f, 0x80, 0xe8, 0xff];

function packXz(data: Uint8Array): Uint8Array {
  const options = ['--format=xz', '--check=none', '--x86', '--lzma2=preset=0', '--stdout'];
  const { status, stdout } = spawnSync('xz', options, { input: data });
  if (status !== 0) throw new Error('xz is needed to make inputs; install xz-utils');
  return stdout;
}

function packLz4(data: Uint8Array): Uint8Array {
  const { status, stdout } = spawnSync('lz4', ['-l', '-9', '-c'], { input: data });
  if (status !== 0) throw new Error('lz4 is needed to make inputs; install lz4');
  return stdout;
}

const elf = kernelFile({ code: Uint8Array.from({ length: 9000 }, (_, at) => (at * 7) >>> 3) });
const SAMPLES: readonly Uint8Array[] = [
  elf,
  bzImage(gzipSync(elf)),
  packXz(elf),
  packLz4(elf),
  LZOP_FILE,
  bzImage(Uint8Array.from([...packXz(elf), 0, 0, 0, 0])),
];

/** A sample with bytes changed, runs moved, or its end cut off; early bytes more often. */
function damaged(random: Random): Uint8Array {
  const file = Uint8Array.from(SAMPLES[random.below(SAMPLES.length)] ?? elf);
  for (let left = 1 + random.below(DAMAGES_MAX); left > 0; left--) {
    const reach = random.below(2) === 0 ? Math.min(700, file.length) : file.length;
    const at = random.below(reach);
    const kind = random.below(4);
    if (kind === 0) file[at] = EDGES[random.below(EDGES.length)] ?? 0;
    else if (kind === 1) file[at] = random.below(256);
    else if (kind === 2) file[at] = (file[at] ?? 0) ^ (1 << random.below(8));
    else file.copyWithin(at, random.below(file.length), random.below(file.length));
  }
  return random.below(4) === 0 ? file.subarray(0, random.below(file.length)) : file;
}

function load(file: Uint8Array): void {
  const inflate = file[0] === 0xfd ? inflateXz(file, INFLATED_MAX) : inflateKernel(file);
  const kernel = readElfKernel(inflate);
  const contents = { kernel, ramdiskBytes: 5000, memoryPages: 65_536 };
  planPv(contents);
  planPvh(contents);
}

/** True if the round ended as it may. */
function isSound(round: number): boolean {
  const file = damaged(new Random((seed + round * 2_654_435_761) >>> 0));
  const startedAt = performance.now();
  try {
    load(file);
  } catch (error) {
    if (!(error instanceof ToolstackError && error.code === 'IMAGE_INVALID')) {
      console.error(`fuzz: seed ${seed} round ${round}: ${String(error)}`);
      return false;
    }
  }
  const tookMs = performance.now() - startedAt;
  if (tookMs > SLOW_MS) console.error(`fuzz: seed ${seed} round ${round}: took ${tookMs} ms`);
  return tookMs <= SLOW_MS;
}

const endAt = performance.now() + Number(values.minutes) * MS_PER_MINUTE;
let [round, reportAt] = [only ?? 0, performance.now() + REPORT_EVERY_MS];
console.log(`fuzz: kernel loader, seed ${seed}, ${values.minutes} min`);
for (; performance.now() < endAt; round++) {
  if (!isSound(round)) {
    process.exitCode = 1;
    break;
  }
  if (only !== undefined) break;
  if (round % ROUNDS_A_TURN === 0) await setImmediate();
  if (performance.now() < reportAt) continue;
  reportAt += REPORT_EVERY_MS;
  const residentMiB = Math.round(process.memoryUsage.rss() / 2 ** 20);
  console.log(`fuzz: ${round} rounds, ${residentMiB} MiB resident`);
}
console.log(`fuzz: ${round} rounds, ${process.exitCode === 1 ? 'one failed' : 'none failed'}`);
