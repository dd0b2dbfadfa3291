import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { runXl } from '../../lab/cluster.ts';
import { AGENT_PORT, comparisonImage } from '../../lab/comparison/image.ts';
import { AGENT, runInComparison } from '../../lab/comparison/shell.ts';
import type { LabHost } from '../../lab/host.ts';
import { CHECKOUT } from '../../lab/layout.ts';
import { pointContext, prepareHosts } from '../../lab/session.ts';
import { describeOnXen, initOf, TestLab } from './lab-harness.ts';
import { readDifferences } from './xl-differences.ts';
import { BALLOONING_FROM, STEPS } from './xl-steps.ts';
import type { Step } from './xl-steps.ts';

/**
 * Goal: our xl is stock xl, but for what docs/xl-differences.md lists. Method: two machines on real
 * Xen, ours and Debian's own tools; the same configuration and the same command lines in the same
 * order on both, what must differ (UUIDs, times, ports, frames) taken out, and the rest compared.
 */
const BOOT_TIMEOUT_MS = 400_000;
const STEPS_TIMEOUT_MS = 900_000;
const GUEST_TIMEOUT_MS = 180_000;
const PROGRAM_TIMEOUT_MS = 240_000;
const GUEST_FILES = ['vmlinuz', 'initramfs'] as const;
/** What guests do by themselves, at times of their own. */
const OF_GUEST = /\/(control\/(feature-|shutdown|sysrq)|data|drivers|feature|attr|error|device)/;
/** Numbers that a machine gives out as it likes. */
const OWN_VALUE = /\/(ring-ref|port|start_time|tty)$/;

interface Outcome {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

describeOnXen('xl beside stock xl', () => {
  const testLab = new TestLab('xl-comparison');
  const differences = readDifferences();
  let ours: LabHost;
  let stock: LabHost;
  let cfg: { readonly ours: string; readonly stock: string };

  const runOurs = (words: readonly string[]): Promise<Outcome> => runXl(testLab.layout, words);
  const runStock = (words: readonly string[]): Promise<Outcome> =>
    runInComparison(stock, `xl ${words.map((word) => `'${word}'`).join(' ')}`);

  beforeAll(async () => {
    const lab = await testLab.open();
    const [built] = await prepareHosts({
      layout: testLab.layout,
      report: testLab.report,
      hostCount: 1,
      programs: [{ name: 'xenstore', entry: 'cli/xenstore/main.ts' }],
    });
    if (built === undefined) throw new Error('no host was built');
    const directory = path.join(CHECKOUT, 'build/guests');
    const guestFiles = await Promise.all(
      GUEST_FILES.map(async (name) => ({
        path: `guest/${name}`,
        data: await readFile(path.join(directory, name)),
      })),
    );
    const stockCfg = { path: 'guest/pv.cfg', data: Buffer.from(configuration('/guest')) };
    const image = await comparisonImage(built.plan.name, testLab.report, [...guestFiles, stockCfg]);
    const ports = [{ name: AGENT, guestPort: AGENT_PORT }];
    await lab.boot([built.plan, { name: 'stock', image, ports, hasDisks: false }], BOOT_TIMEOUT_MS);
    ours = lab.host(built.plan.name);
    stock = lab.host('stock');
    await pointContext([ours], testLab.layout);
    cfg = { ours: path.join(testLab.layout.directory, 'pv.cfg'), stock: '/guest/pv.cfg' };
    await writeFile(cfg.ours, configuration(directory));
  }, BOOT_TIMEOUT_MS);

  it('starts the same guest from the same configuration', async () => {
    const both = await Promise.all([
      runOurs(['create', '-q', cfg.ours]),
      runStock(['create', '-q', cfg.stock]),
    ]);
    for (const { exitCode, stdout, stderr } of both)
      expect({ exitCode, stdout }, stderr).toEqual({ exitCode: 0, stdout: '' });
    await Promise.all([untilUp((at) => ourNode(at)), untilUp((at) => stockNode(at))]);
  });

  it('writes the nodes that stock xl writes', async () => {
    const [mine, theirs] = await Promise.all([ourTree(), stockTree()]);
    const differing = differingKeys(mine, theirs).filter((node) => !OF_GUEST.test(node));
    const unlisted = differing.filter((node) => !differences.nodes.has(node));
    expect(unlisted.map((node) => [node, theirs.get(node), mine.get(node)])).toEqual([]);
  });

  it('prints the configuration that stock xl prints with list -l', async () => {
    const [mine, theirs] = await Promise.all([runOurs(['list', '-l']), runStock(['list', '-l'])]);
    const [own, stocks] = [mine, theirs].map(({ stdout }) => fieldsOf(JSON.parse(stdout)));
    const differing = differingKeys(own ?? new Map(), stocks ?? new Map());
    const unlisted = differing.filter((field) => !differences.fields.has(field));
    expect(unlisted.map((field) => [field, stocks?.get(field), own?.get(field)])).toEqual([]);
    expect(mine.stdout.endsWith('\n\n')).toBe(theirs.stdout.endsWith('\n\n'));
  });

  it(
    'prints what stock xl prints and ends as it does, command line for command line',
    async () => {
      const seen: unknown[] = [];
      const expected: unknown[] = [];
      for (const step of STEPS) {
        const [mine, theirs] = await Promise.all([
          runOurs(wordsOf(step, cfg.ours)),
          runStock(wordsOf(step, cfg.stock)),
        ]);
        const listed = differences.exitCodes.get(step.command);
        seen.push({ ...view(step, mine), stockEnded: theirs.exitCode });
        expected.push({
          ...view(step, { ...theirs, exitCode: listed?.ours ?? theirs.exitCode }),
          stockEnded: listed?.stock ?? theirs.exitCode,
        });
        if (mine.exitCode !== 0)
          expect(mine.stderr.split('\n').filter((line) => line.startsWith('xl: '))).toHaveLength(1);
      }
      expect(seen).toEqual(expected);
    },
    STEPS_TIMEOUT_MS,
  );

  it('lists no difference in exit codes that no command line shows', () => {
    const commands = STEPS.map(({ command }) => command);
    expect([...differences.exitCodes.keys()].filter((key) => !commands.includes(key))).toEqual([]);
  });

  async function ourStore(...words: readonly string[]): Promise<Outcome> {
    const { exitCode, stdout, stderr } = await initOf(ours).run(
      'xenstore',
      words,
      PROGRAM_TIMEOUT_MS,
    );
    return { exitCode: exitCode ?? -1, stdout, stderr };
  }

  async function ourNode(node: string): Promise<string> {
    const { exitCode, stdout } = await ourStore('read', node);
    return exitCode === 0 ? stdout.trim() : '';
  }

  async function stockNode(node: string): Promise<string> {
    const { exitCode, stdout } = await runInComparison(stock, `xenstore-read ${node}`);
    return exitCode === 0 ? stdout.trim() : '';
  }

  async function ourTree(): Promise<ReadonlyMap<string, string>> {
    return guestTree((await ourStore('ls', '-f', '-p')).stdout);
  }

  async function stockTree(): Promise<ReadonlyMap<string, string>> {
    return guestTree((await runInComparison(stock, 'xenstore-ls -fp')).stdout);
  }
});

function configuration(directory: string): string {
  return [
    'name="pv"',
    `kernel="${directory}/vmlinuz"`,
    `ramdisk="${directory}/initramfs"`,
    'memory=128',
    'vcpus=1',
    'maxvcpus=2',
    'cmdline="console=hvc0 quiet"',
    '',
  ].join('\n');
}

/** A guest is up once its kernel says that it can be shut down. */
async function untilUp(read: (node: string) => Promise<string>): Promise<void> {
  const deadlineMs = Date.now() + GUEST_TIMEOUT_MS;
  while ((await read('/local/domain/1/control/feature-poweroff')) !== '1') {
    if (Date.now() > deadlineMs) throw new Error('the guest did not come up');
    await new Promise((resolve) => setTimeout(resolve, 1000));
  }
}

function wordsOf({ command }: Step, file: string): readonly string[] {
  const words = command.replaceAll('PAUSED', 'CFG name="paused"').split(' ');
  return words.map((word) => (word === 'CFG' ? file : word));
}

function view(step: Step, { exitCode, stdout }: Outcome): object {
  const { command, isOutputCompared } = step;
  if (!isOutputCompared) return { command, exitCode };
  const isBallooning = STEPS.indexOf(step) > BALLOONING_FROM;
  const text = isBallooning ? stdout.replaceAll(/^(pv|web)( +\d+) +\d+/gm, '$1$2 MEM') : stdout;
  return { command, exitCode, stdout: shapeOf(text) };
}

/** The text without what two machines cannot agree on. */
function shapeOf(text: string): readonly string[] {
  return text
    .replaceAll(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, 'UUID')
    .replaceAll(/ +(\d+|-) +[r-][b-][p-] +\d+\.\d/g, ' CPU STATE TIME')
    .replaceAll(/ [r-][b-]([p-][s-][-rscwS][d-]) +\d+\.\d/g, ' state $1 TIME')
    .replaceAll(/\d+:\d\d(:\d\d)?/g, 'CLOCK')
    .replaceAll(/^(cpu_mhz|free_memory)( *:).*$/gm, '$1$2')
    .replaceAll(/^( +0: +\d+) +\d+ +10$/gm, '$1 FREE 10')
    .replaceAll(/ +CLOCK/g, ' CLOCK')
    .split('\n');
}

/** The nodes of the guest with domid 1 and their values with permissions, by normalised path. */
function guestTree(listing: string): ReadonlyMap<string, string> {
  const uuid = /^\/local\/domain\/1\/vm = "\/vm\/([^"]+)"/m.exec(listing)?.[1] ?? 'none';
  const own = new RegExp(`^(/local/domain/1|/libxl/1|/vm/${uuid}|.*/backend/console/1)(/|$)`);
  const plain = (text: string): string =>
    text
      .replaceAll(uuid, 'UUID')
      .replaceAll(/(domain|libxl|console)\/1\b/g, '$1/N')
      .replaceAll(/"\S*\/(vmlinuz|initramfs)"/g, '"$1"');
  const entries = listing.split('\n').flatMap((line) => {
    const [, node = '', value = ''] = /^(\S+) = (.*)$/.exec(line) ?? [];
    if (!own.test(node)) return [];
    const shown = OWN_VALUE.test(node) ? value.replace(/"[^"]*"/, '*') : plain(value);
    return [[plain(node), shown.replaceAll(/\s+/g, ' ')] as const];
  });
  return new Map(entries);
}

/** Every leaf of a value, by its path; UUIDs and directories left out. */
function fieldsOf(value: unknown, at = ''): ReadonlyMap<string, string> {
  if (typeof value !== 'object' || value === null) {
    const text = at.endsWith('.uuid') ? 'UUID' : String(value).replace(/^.*\/guests?\//, '');
    return new Map([[at, text]]);
  }
  const entries = Object.entries(value);
  if (entries.length === 0) return new Map([[at, 'empty']]);
  return new Map(entries.flatMap(([key, member]) => [...fieldsOf(member, join(at, key))]));
}

function join(at: string, key: string): string {
  return at === '' ? key : `${at}.${key}`;
}

function differingKeys(
  one: ReadonlyMap<string, string>,
  other: ReadonlyMap<string, string>,
): readonly string[] {
  const keys = new Set([...one.keys(), ...other.keys()]);
  return [...keys].filter((key) => one.get(key) !== other.get(key)).toSorted();
}
