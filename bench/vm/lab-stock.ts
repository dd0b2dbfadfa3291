import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { AGENT_PORT, comparisonImage } from '../../lab/comparison/image.ts';
import { AGENT, runInComparison } from '../../lab/comparison/shell.ts';
import type { LabHost } from '../../lab/host.ts';
import type { Lab } from '../../lab/lab.ts';
import type { Report } from '../../lab/progress.ts';
import {
  USERSPACE,
  exampleCfg,
  tinyCfg,
  type Contender,
  type GuestKind,
  type ProcessUse,
  type Start,
  type TinyStart,
} from './lab-contender.ts';
import { GUEST_FILES } from './lab-ours.ts';
import { tinyKernel } from './tiny-kernel.ts';

const STOCK = 'stock';
const BOOT_TIMEOUT_MS = 240_000;
const LOOK_S = 15;
/** Where the guests' files are in the comparison image. */
const FILES = '/guests';
const TICKS_PER_S = 100;
const KINDS = ['pv', 'pvh'] as const;
/** Seconds since boot, in hundredths, by the control domain's clock. */
const NOW = 'now() { read -r up _ < /proc/uptime; echo "$up"; }';

/** Boots the comparison image and runs `work` with Debian's toolstack in it. */
export async function withStock<T>(
  lab: Lab,
  report: Report,
  work: (stock: Contender) => Promise<T>,
): Promise<T> {
  const files = await Promise.all(
    ['vmlinuz', 'initramfs'].map(async (name) => ({
      path: `guests/${name}`,
      data: await readFile(path.join(GUEST_FILES, name)),
    })),
  );
  const cfgs = KINDS.map((kind) => ({
    path: `guests/${kind}.cfg`,
    data: Buffer.from(exampleCfg(`bench-${kind}`, kind, FILES)),
  }));
  const tiny = { path: 'guests/tiny', data: tinyKernel() };
  const image = await comparisonImage(STOCK, report, [...files, ...cfgs, tiny]);
  const ports = [{ name: AGENT, guestPort: AGENT_PORT }];
  await lab.boot([{ name: STOCK, image, ports, hasDisks: false }], BOOT_TIMEOUT_MS);
  return await work(new Stock(lab.host(STOCK)));
}

/** Debian's xl, run in the control domain where it has to be. */
class Stock implements Contender {
  readonly #host: LabHost;

  constructor(host: LabHost) {
    this.#host = host;
  }

  async startExample(kind: GuestKind): Promise<Start> {
    const name = `bench-${kind}`;
    const [startS = 0, createdS = 0, userspaceS = 0] = await this.#numbers(`${NOW}
      a=$(now); xl create -q ${FILES}/${kind}.cfg || exit 1; b=$(now)
      at=/local/domain/$(xl domid ${name})/console/tty
      tries=0; until xenstore-exists $at || [ $tries -gt 200 ]; do
        tries=$((tries + 1)); usleep 50000
      done
      tty=$(xenstore-read $at)
      timeout 120 grep -q -m 1 '${USERSPACE}' "$tty" || { echo no userspace >&2; exit 1; }
      c=$(now); xl destroy ${name}; echo $a $b $c`);
    const msFromStart = (atS: number) => (atS - startS) * 1000;
    const [commandMs, userspaceMs] = [msFromStart(createdS), msFromStart(userspaceS)];
    return { commandMs, userspaceMs, phases: new Map() };
  }

  async startTiny(first: number, count: number): Promise<readonly TinyStart[]> {
    const numbers = Array.from({ length: count }, (_, index) => first + index);
    const writing = numbers.map((number) => {
      const name = `tiny${number}`;
      return `cat > /tmp/${name}.cfg <<'END'\n${tinyCfg(name, FILES)}END`;
    });
    const tookS = await this.#numbers(`${NOW}
      ${writing.join('\n')}
      for n in ${numbers.join(' ')}; do
        a=$(now); xl create -q /tmp/tiny$n.cfg || exit 1; echo $a $(now)
      done`);
    return numbers.map((_, index): TinyStart => {
      const [fromS = 0, toS = 0] = tookS.slice(2 * index);
      return { commandMs: (toS - fromS) * 1000, hostMs: undefined };
    });
  }

  async processes(): Promise<readonly ProcessUse[]> {
    const text = await this.#run(`${NOW}
      look() {
        for p in /proc/[0-9]*; do
          rss=$(sed -n 's/^VmRSS:[^0-9]*\\([0-9]*\\).*/\\1/p' $p/status 2>/dev/null)
          [ -n "$rss" ] && echo $(now) $rss $(sed 's/[()]//g' $p/stat 2>/dev/null)
        done
      }
      look > /tmp/before; sleep ${LOOK_S}; look > /tmp/after
      cat /tmp/before; echo; cat /tmp/after`);
    const [before = '', after = ''] = text.split('\n\n');
    const earlier = new Map(samples(before).map((sample) => [sample.pid, sample]));
    return samples(after).map(({ pid, name, residentKiB, atS, cpuS }): ProcessUse => {
      const from = earlier.get(pid) ?? { cpuS, atS: 0 };
      return { name, residentKiB, cpuPercent: ((cpuS - from.cpuS) / (atS - from.atS)) * 100 };
    });
  }

  async #numbers(script: string): Promise<readonly number[]> {
    const words = (await this.#run(script)).trim().split(/\s+/);
    return words.map(Number);
  }

  async #run(script: string): Promise<string> {
    const { exitCode, stdout, stderr } = await runInComparison(this.#host, script);
    if (exitCode === 0) return stdout;
    throw new Error(`stock xl: ${stderr.trim().split('\n').at(-1) ?? ''} (exit code ${exitCode})`);
  }
}

/** Lines of time, VmRSS and /proc/PID/stat without its parentheses. Source: proc(5). */
function samples(text: string) {
  return text.split('\n').flatMap((line) => {
    const words = line.split(' ');
    const [atS, residentKiB, pid = '', name = ''] = words;
    const cpuS = (Number(words[15]) + Number(words[16])) / TICKS_PER_S;
    if (Number.isNaN(cpuS)) return [];
    return [{ pid, name, atS: Number(atS), residentKiB: Number(residentKiB), cpuS }];
  });
}
