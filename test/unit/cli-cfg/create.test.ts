import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CFG_BYTES_MAX } from '../../../cli/xl/cfg/syntax.ts';
import { runXl } from '../../../cli/xl/run.ts';
import { ToolstackError } from '../../../model/errors.ts';

let directory: string;
beforeAll(() => (directory = mkdtempSync(path.join(tmpdir(), 'quorum0-create-'))));
afterAll(() => rmSync(directory, { recursive: true }));

interface Run {
  readonly output: string;
  readonly warned: string;
  readonly code: string | undefined;
}

/** Runs xl with words; a host is never asked. */
async function xl(...words: string[]): Promise<Run> {
  let warned = '';
  const around = {
    connect: async () => {
      throw new Error('connected');
    },
    now: () => new Date(0),
    sleep: async () => undefined,
    print: () => undefined,
    warn: (text: string) => {
      warned += text;
    },
  };
  try {
    const { output } = await runXl(words, around);
    return { output: String(output), warned, code: undefined };
  } catch (error) {
    if (!(error instanceof ToolstackError)) throw error;
    return { output: '', warned, code: error.code };
  }
}

function file(name: string, content: string | Uint8Array): string {
  const at = path.join(directory, name);
  writeFileSync(at, content);
  return at;
}

const WEB = 'name="web"\nkernel="/k"\nmemory=64\nextra="quiet"\n';

describe('xl create -n', () => {
  it('prints the configuration as JSON of libxl and says what it reads', async () => {
    const at = file('web.cfg', WEB);
    const { output, warned } = await xl('create', '-n', at);
    expect(warned).toBe(`Parsing config from ${at}\n`);
    expect(JSON.parse(output)).toMatchObject({
      c_info: { type: 'pv', name: 'web' },
      b_info: { target_memkb: 65_536, kernel: '/k' },
    });
  });

  it('is also spelled --dryrun and xl -N, and its file -f', async () => {
    const at = file('web.cfg', WEB);
    for (const words of [
      ['create', '--dryrun', at],
      ['-N', 'create', at],
      ['create', '-nf', at],
      ['create', at, '-n'],
      ['create', `--defconfig=${at}`, '-nq'],
    ])
      expect(JSON.parse((await xl(...words)).output)).toMatchObject({ c_info: { name: 'web' } });
  });

  it('prints the guest itself with --json, with a UUID made up if there is none', async () => {
    const { output, warned } = await xl('create', '-nq', '--json', file('web.cfg', WEB));
    expect(warned).toBe('');
    expect(JSON.parse(output)).toEqual({
      name: 'web',
      uuid: expect.stringMatching(/^[0-9a-f]{8}-[0-9a-f-]{27}$/),
      type: 'pv',
      kernel: '/k',
      cmdline: 'quiet',
      memoryKiB: 65_536,
      maxMemoryKiB: 65_536,
      vcpuCount: 1,
      vcpuMax: 1,
      hardAffinity: [],
      softAffinity: [],
      numaPlacement: true,
      onPoweroff: 'destroy',
      onReboot: 'restart',
      onWatchdog: 'destroy',
      onCrash: 'destroy',
      onSoftReset: 'soft-reset',
      disks: [],
      vifs: [],
      localtime: false,
      rtcOffsetS: 0,
      tscMode: 'default',
      hostE820: false,
      migratable: true,
    });
  });

  it('takes settings from the command line, after those of the file', async () => {
    const at = file('web.cfg', WEB);
    const settings = ['memory=128', 'extra+=" ro"; vcpus=2', 'cpus="0-3"'];
    const { output } = await xl('create', '-n', '--json', at, ...settings);
    expect(JSON.parse(output)).toMatchObject({
      memoryKiB: 131_072,
      cmdline: 'quiet ro',
      vcpuCount: 2,
      hardAffinity: ['0-3', '0-3'],
    });
    const alone = await xl('create', '-n', '/dev/null', 'name="b"', 'kernel="/k"');
    expect(JSON.parse(alone.output)).toMatchObject({ c_info: { name: 'b' } });
  });

  it('shows mistakes with their lines, in the file and on the command line', async () => {
    const at = file('bad.cfg', 'name="web"\nkernel="/k"\nvcpus="many"\n');
    const { warned, code } = await xl('create', '-nq', at, 'memory=64', 'vnc=1');
    expect(code).toBe('CONFIG_INVALID');
    expect(warned).toBe(
      `${at}:3:7: vcpus: expected a whole number of 1 to 8192, saw "many"\n` +
        '    vcpus="many"\n          ^\n' +
        'command line:2:5: not supported yet: vnc\n    vnc=1\n        ^\n',
    );
  });

  it('shows no more mistakes than fit a screen', async () => {
    const many = Array.from({ length: 50 }, (_, index) => `"/a,,bad${index}"`).join(',');
    const { warned } = await xl('create', '-nq', file('many.cfg', `${WEB}disk=[${many}]`));
    expect(warned.split('\n').filter((line) => line.includes('expected a vdev'))).toHaveLength(20);
    expect(warned).toMatch(/\nand 30 more\n$/);
  });
});

describe('xl create', () => {
  it('checks everything before it asks a host', async () => {
    await expect(xl('create', file('web.cfg', WEB))).rejects.toThrow('connected');
    const disk = file('disk.cfg', `${WEB}disk=["phy:/dev/x,xvda,w"]`);
    expect((await xl('create', disk)).code).toBe('NOT_IMPLEMENTED');
    expect((await xl('create', disk, 'disk=[]', 'vif=[""]')).code).toBe('NOT_IMPLEMENTED');
    expect((await xl('create', file('empty.cfg', ''))).code).toBe('CONFIG_INVALID');
  });

  it('needs one file that it can read', async () => {
    expect((await xl('create')).code).toBe('CONFIG_MISSING');
    expect((await xl('create', '-n', 'memory=5')).code).toBe('CONFIG_MISSING');
    expect((await xl('create', 'a.cfg', 'b.cfg')).code).toBe('USAGE');
    expect((await xl('create', '-n', '-f')).code).toBe('USAGE');
    expect((await xl('create', '--dryrun=1', 'a.cfg')).code).toBe('USAGE');
    expect((await xl('create', path.join(directory, 'none.cfg'))).code).toBe('CONFIG_UNREADABLE');
    expect((await xl('create', directory)).code).toBe('CONFIG_UNREADABLE');
  });

  it('refuses a file that is no text, or endless', async () => {
    const bytes = new Uint8Array([...new TextEncoder().encode(WEB), 0x23, 0xff]);
    expect((await xl('create', file('latin1.cfg', bytes))).code).toBe('CONFIG_INVALID');
    expect((await xl('create', '/dev/zero')).code).toBe('CONFIG_INVALID');
    const long = '#'.repeat(CFG_BYTES_MAX + 1);
    expect((await xl('create', file('long.cfg', long))).code).toBe('CONFIG_INVALID');
  });
});
