import { beforeAll, expect, it } from 'vitest';
import type { ImageResult } from '../../appliance/image.ts';
import { runXl } from '../../lab/cluster.ts';
import { AGENT_PORT, comparisonImage } from '../../lab/comparison/image.ts';
import { AGENT, runInComparison } from '../../lab/comparison/shell.ts';
import type { LabHost } from '../../lab/host.ts';
import { pointContext, prepareHosts } from '../../lab/session.ts';
import { describeOnXen, initOf, TestLab } from './lab-harness.ts';

/**
 * Goal: a host of ours boots on real Xen and answers as stock tools do. Method: one boot of two
 * machines, ours and Debian's own tools on the same hypervisor; `xl` runs on this machine.
 */
const BOOT_TIMEOUT_MS = 300_000;
const KIB_PER_MIB = 1024;
const INITRAMFS_MAX_BYTES = 40 * 1024 * 1024;
/** The store, the vm-manager and the console service; a vm-manager alone took 181 MiB. */
const USED_MAX_KIB = 260 * KIB_PER_MIB;
/** What two hosts cannot agree on: they are measured at run time. */
const MOVING_KEYS = new Set(['cpu_mhz', 'free_memory']);

describeOnXen('a host on real Xen', () => {
  const testLab = new TestLab('host');
  let ours: LabHost;
  let stock: LabHost;
  let image: ImageResult;

  async function xl(...args: readonly string[]): Promise<string> {
    const result = await runXl(testLab.layout, args);
    expect(result, testLab.consoleTail(ours)).toMatchObject({ exitCode: 0, stderr: '' });
    return result.stdout;
  }

  async function stockXl(command: string): Promise<string> {
    const result = await runInComparison(stock, `xl ${command}`);
    expect(result.exitCode).toBe(0);
    return result.stdout;
  }

  beforeAll(async () => {
    const lab = await testLab.open();
    const [built] = await prepareHosts({
      layout: testLab.layout,
      report: testLab.report,
      hostCount: 1,
    });
    if (built === undefined) throw new Error('no host was built');
    ({ image } = built);
    const comparison = {
      name: 'stock',
      image: await comparisonImage(built.plan.name, testLab.report),
      ports: [{ name: AGENT, guestPort: AGENT_PORT }],
      hasDisks: false,
    };
    await lab.boot([built.plan, comparison], BOOT_TIMEOUT_MS);
    ours = lab.host(built.plan.name);
    stock = lab.host('stock');
    await pointContext([ours], testLab.layout);
  }, BOOT_TIMEOUT_MS);

  it('boots through every phase, and each is measured', () => {
    const times = ours.clock.times();
    expect(Object.keys(times)).toEqual(['firmware', 'hypervisor', 'kernel', 'services']);
    console.log(`boot phases in ms: ${JSON.stringify(times)}`);
  });

  it('prints xl info as stock xl does: same keys, order, and values that stand still', async () => {
    const [mine, theirs] = [parseInfo(await xl('info')), parseInfo(await stockXl('info'))];
    expect(mine.map(([key]) => key)).toEqual(theirs.map(([key]) => key));
    const still = ([key = '']: readonly string[]) => !MOVING_KEYS.has(key);
    expect(mine.filter(still)).toEqual(theirs.filter(still));
  });

  it('prints xl list in the columns of stock xl', async () => {
    const [mine, theirs] = [await xl('list'), await stockXl('list')];
    expect(shapeOf(mine)).toEqual(shapeOf(theirs));
  });

  it('answers xl domid, domname and uptime', async () => {
    expect(await xl('domid', 'Domain-0')).toBe(await stockXl('domid Domain-0'));
    expect(await xl('domname', '0')).toBe(await stockXl('domname 0'));
    expect((await xl('uptime')).split('\n')[0]).toBe((await stockXl('uptime')).split('\n')[0]);
  });

  it("shows the hypervisor's own console ring with xl dmesg", async () => {
    const [mine, theirs] = [await xl('dmesg'), await stockXl('dmesg')];
    const banner = theirs.split('\n').find((line) => line.startsWith('(XEN) Xen version'));
    expect(banner).toBeDefined();
    expect(mine.split('\n')).toContain(banner);
    expect(mine.split('\n')).toContain(ours.console.lines.find(isBanner)?.text);
  });

  it('refuses an unknown domain in one line, with the exit code of stock xl', async () => {
    const mine = await runXl(testLab.layout, ['domname', '4242']);
    const theirs = await runInComparison(stock, 'xl domname 4242');
    expect(mine.exitCode).toBe(theirs.exitCode);
    expect(mine.stderr.trim().split('\n')).toHaveLength(1);
  });

  it('starts a killed service again, and says so on the console', async () => {
    const init = initOf(ours);
    const before = ours.console.lines.length;
    await init.order({ op: 'kill', service: 'vm-manager', signal: 'SIGKILL' });
    const killed = /^quorum0: service vm-manager exited signal=SIGKILL; starting again in \d+ ms/;
    await ours.console.find(killed, before);
    await ours.console.find(/^vm-manager: .*"msg":"serving"/, before);
    expect(await xl('list')).toContain('Domain-0');
    const status = (await init.services()).find(({ name }) => name === 'vm-manager');
    expect(status).toMatchObject({ restarts: 1 });
  });

  it('is small: the initramfs at most 40 MiB, memory used after boot at most 260 MiB', async () => {
    const { memory } = await initOf(ours).memory();
    const megabytes = (memory.usedKiB / KIB_PER_MIB).toFixed(0);
    const initramfsBytes = image.manifest.initramfs.bytes;
    console.log(`initramfs ${initramfsBytes} bytes; control domain uses ${megabytes} MiB`);
    expect(initramfsBytes).toBeLessThanOrEqual(INITRAMFS_MAX_BYTES);
    expect(memory.usedKiB).toBeLessThanOrEqual(USED_MAX_KIB);
  });

  it('has no shell, no setuid file and nothing but our programs running', async () => {
    const { files } = image.manifest;
    const names = files.map((file) => file.path.split('/').at(-1) ?? '');
    expect(
      names.filter((name) => /^(ba|da|a)?sh$|busybox|systemd|xenstored$|xenconsoled/.test(name)),
    ).toEqual([]);
    expect(files.filter(({ mode }) => /^[4-7]\d{3}$/.test(mode))).toEqual([]);
    const { processes } = await initOf(ours).memory();
    // PID 1, the store, the vm-manager and the console service.
    const programs = processes.map(({ command }) => command.split(' ')[0]);
    expect(programs).toEqual(Array.from({ length: 4 }, () => '/bin/node'));
  });

  it('leaves xl with one line when its host lost power', async () => {
    await ours.kill();
    const result = await runXl(testLab.layout, ['info']);
    expect(result).toMatchObject({ exitCode: 1, stdout: '' });
    expect(result.stderr.trim().split('\n')).toHaveLength(1);
  });
});

/** `key : value` lines of xl info. */
function parseInfo(text: string): readonly (readonly [string, string])[] {
  const lines = text.trimEnd().split('\n');
  return lines.map((line) => {
    const [, key = '', value = ''] = /^(\S+)\s*:(.*)$/.exec(line) ?? [];
    return [key, value.trim()];
  });
}

/** The text with every number that counts time replaced, and the run state: both move. */
function shapeOf(list: string): readonly string[] {
  return list.split('\n').map((line) => line.replace(/[rb-]{6}\s+\d+\.\d$/, 'state time'));
}

function isBanner({ text }: { readonly text: string }): boolean {
  return text.startsWith('(XEN) Xen version');
}
