import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { kernelFile } from '../../unit/xen-builder/kernel-file.ts';
import { XlHost } from './host.ts';

/**
 * Goal: the commands of xl as a person runs them, from configuration to the end of the machine.
 * Method: real processes over TLS and sockets; the hypervisor is simulated, so guests are built and
 * never run a step.
 */
const host = new XlHost();
let web: string;

beforeAll(async () => {
  await host.start();
  host.file('kernel', kernelFile());
  web = host.file('web.cfg', configuration('web'));
});
afterAll(() => host.stop());

function configuration(name: string): string {
  const kernel = `kernel="${host.directory}/kernel"`;
  return `name="${name}"\n${kernel}\nmemory=16\nmaxmem=32\nvcpus=1\nmaxvcpus=2\n`;
}

async function lines(...words: readonly string[]): Promise<readonly string[]> {
  const { exitCode, stdout, stderr } = await host.xl(...words);
  expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
  return stdout.trimEnd().split('\n');
}

/** Runs it, and expects nothing on standard output. */
async function quiet(...words: readonly string[]): Promise<void> {
  const { exitCode, stdout, stderr } = await host.xl(...words);
  expect({ words, exitCode, stdout }, stderr).toEqual({ words, exitCode: 0, stdout: '' });
}

describe('the life of a machine', () => {
  it('begins with create, which says what it reads and then nothing', async () => {
    expect(await host.xlProcess('create', web)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `Parsing config from ${web}\n`,
    });
    const [, , row] = await lines('list');
    expect(row).toMatch(/^web {38} +1 +16 +2 +/);
    expect(await lines('domid', 'web')).toEqual(['1']);
  });

  it('shows its configuration, vcpus, shares and UUID', async () => {
    const [entry] = JSON.parse((await lines('list', '-l', 'web')).join('\n')) as {
      config: { c_info: { name: string }; b_info: Record<string, unknown> };
    }[];
    expect(entry?.config.c_info.name).toBe('web');
    expect(entry?.config.b_info).toMatchObject({
      max_vcpus: 2,
      kernel: `${host.directory}/kernel`,
    });
    expect(await lines('vcpu-list', 'web')).toHaveLength(3);
    expect(await lines('sched-credit2', '-d', 'web')).toHaveLength(2);
    expect((await lines('vm-list')).at(-1)).toMatch(/^[0-9a-f-]{36} {2}1 {4}web/);
    expect((await lines('uptime', 'web')).at(-1)).toMatch(/^web {31} +1 +0:00:\d\d$/);
  });

  it('is paused and unpaused', async () => {
    await quiet('pause', 'web');
    expect((await lines('list', 'web')).at(-1)).toMatch(/--p---/);
    await quiet('unpause', '1');
    expect((await lines('list', 'web')).at(-1)).not.toMatch(/--p---/);
  });

  it('is tuned, and keeps it in its record', async () => {
    await quiet('mem-set', 'web', '12');
    await quiet('vcpu-set', 'web', '2');
    await quiet('vcpu-pin', 'web', 'all', '0');
    await quiet('sched-credit2', '-d', 'web', '-w', '512', '-c', '50');
    expect((await lines('sched-credit2', '-d', 'web')).at(-1)).toMatch(/512 +50$/);
    expect((await lines('vcpu-list', 'web')).at(-1)).toMatch(/ 0 \/ all$/);
    const text = (await lines('list', '-l', 'web')).join('\n');
    expect(text).toContain('"target_memkb": 12288');
    expect((await host.xl('mem-set', 'web', '33')).exitCode).toBe(1);
    expect((await host.xl('vcpu-set', 'web', '3')).exitCode).toBe(1);
  });

  it('has a name of its own, and another one after rename', async () => {
    expect((await host.xl('create', '-q', web)).exitCode).toBe(3);
    expect((await host.xl('rename', 'web', 'Domain-0')).exitCode).toBe(1);
    await quiet('rename', 'web', 'shop');
    expect(await lines('domid', 'shop')).toEqual(['1']);
  });

  it('ends with destroy, and its name is free again', async () => {
    await quiet('destroy', 'shop');
    expect(await lines('list')).toHaveLength(2);
    await quiet('create', '-q', '-p', web);
    expect((await lines('list', 'web')).at(-1)).toMatch(/--p---/);
    await quiet('destroy', 'web');
  });
});

describe('xl create of what cannot run', () => {
  it.each([
    ['no such kernel', ['kernel="/no/such/kernel"'], 3],
    ['a kernel that is none', ['kernel="WEB_CFG"'], 3],
    ['more memory than there is', ['memory=900000', 'maxmem=900000'], 3],
    ['disks', ['disk=["phy:/dev/x,xvda,w"]'], 1],
    ['a mistake', ['vcpus=many'], 1],
  ])('%s: one line, stock’s exit code, nothing left', async (_what, settings, expected) => {
    const words = settings.map((setting) => setting.replace('WEB_CFG', web));
    const { exitCode, stdout, stderr } = await host.xl('create', '-q', web, ...words);
    expect({ exitCode, stdout }, stderr).toEqual({ exitCode: expected, stdout: '' });
    expect(stderr.trim().split('\n').at(-1)).toMatch(/^xl: /);
    expect(await lines('list')).toHaveLength(2);
  });
});

describe('the host', () => {
  it('is seen through top, once and again', async () => {
    const rows = await lines('top', '-b', '-i', '2', '-d', '1');
    expect(rows.filter((row) => /^ +NAME +STATE/.test(row))).toHaveLength(2);
    expect(rows.filter((row) => /^ {2}Domain-0 /.test(row))).toHaveLength(2);
  });

  it('hears debug keys', async () => {
    await quiet('debug-keys', 'h');
    expect((await lines('dmesg')).at(-1)).toBe("(XEN) 'h' pressed");
  });

  it('lets a viewer look and not touch', async () => {
    expect((await host.xlAsViewer('vcpu-list')).exitCode).toBe(0);
    for (const words of [
      ['create', '-q', web],
      ['vcpu-pin', '0', '0', '0'],
      ['debug-keys', 'h'],
    ]) {
      const { exitCode, stderr } = await host.xlAsViewer(...words);
      expect({ words, isFailure: exitCode !== 0 }).toEqual({ words, isFailure: true });
      expect(stderr.trim().split('\n')).toHaveLength(1);
    }
  });
});
