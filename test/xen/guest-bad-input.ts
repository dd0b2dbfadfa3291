import { writeFile } from 'node:fs/promises';
import { expect, it } from 'vitest';
import type { GuestHost } from './guest-host.ts';

/** Exit codes of stock xl: docs/xl-differences.md lists none of these. */
const FAILED = 1;
const NOT_CREATED = 3;
const MIB_OF_TOO_MUCH = 100_000;

/** What people and guests do wrong: one line says what, and nothing is left of it. */
export function badInputTests(host: () => GuestHost): void {
  it('refuses configurations that cannot be, and leaves no trace of them', async () => {
    await host().create('taken', {}, '-p');
    const before = await host().account();
    const broken = await host().cfg('broken', {});
    await writeFile(broken, 'name = "broken\nkernel = [[[\n');
    const { exitCode, stderr } = await host().run('create', '-q', broken);
    expect(exitCode).toBe(FAILED);
    expect(stderr).toContain('broken.cfg:1:8: ');
    const cases = [
      { name: 'none', settings: { kernel: '/nosuch/kernel' }, line: '/nosuch/kernel' },
      { name: 'text', settings: { kernel: 'README.md' }, line: 'neither a bzImage nor an ELF' },
      { name: 'huge', settings: { memory: MIB_OF_TOO_MUCH }, line: 'huge: needs' },
      { name: 'taken', settings: {}, line: '"taken" exists already' },
      { name: 'wide', settings: { vcpus: 4096 }, line: '4096' },
    ];
    for (const { name, settings, line } of cases) {
      const file = await host().cfg(`bad-${name}`, { name, ...settings });
      await host().fails(NOT_CREATED, line, 'create', '-q', file);
    }
    expect(await host().account()).toEqual(before);
    await host().xl('destroy', 'taken');
  });

  it('refuses commands about domains that are not there', async () => {
    for (const command of ['destroy', 'pause', 'unpause', 'reboot', 'domid', 'uptime', 'console'])
      await host().fails(FAILED, '"nosuch"', command, 'nosuch');
    await host().fails(FAILED, 'domain 4242', 'mem-set', '4242', '64');
  });

  it('serves others while a guest floods its console, and says what was skipped', async () => {
    await Promise.all([host().create('loud', {}), host().create('calm', { type: 'pvh' })]);
    const [loud, calm] = await Promise.all([host().shell('loud'), host().shell('calm')]);
    const start = loud.viewer.bytes + loud.viewer.skipped;
    await loud.type('yes | head -c 100000000\n');
    await loud.until('a flood', () => loud.viewer.bytes + loud.viewer.skipped > start + 65_536);
    for (let count = 0; count < 3; count++)
      expect(await calm.run(`echo $((${count} + 1000))`)).toBe(`${count + 1000}`);
    expect(await host().xl('list')).toMatch(/^loud /m);
    await host().xl('destroy', 'loud');
    expect(await calm.run('echo $((40 + 2))')).toBe('42');
    calm.close();
    await host().xl('destroy', 'calm');
  });

  it('tells of guests that do not shut down, and ends them by force', async () => {
    await Promise.all([host().create('deaf', {}, '-p'), host().create('stubborn', {})]);
    const stubborn = await host().shell('stubborn');
    await stubborn.run("printf '#!/bin/sh\\n' > /sbin/poweroff");
    const [deaf, waiting] = [
      host().run('shutdown', '-w', 'deaf'),
      host().run('shutdown', '-w', 'stubborn'),
    ];
    // It has read the request, and that was all.
    const { domid } = await host().domain('stubborn');
    await host().untilNode(`/local/domain/${domid}/control/shutdown`, '');
    expect(await stubborn.run('echo $((40 + 2))')).toBe('42');
    const refused = await deaf;
    expect(refused).toMatchObject({ exitCode: FAILED, stdout: '' });
    expect(refused.stderr).toMatch(/^xl: .*deaf/m);
    expect((await host().domain('deaf')).paused).toBe(true);
    await Promise.all(['deaf', 'stubborn'].map((name) => host().xl('destroy', name)));
    expect((await waiting).exitCode).toBe(0);
    expect(await host().domains()).toEqual([]);
  });
}
