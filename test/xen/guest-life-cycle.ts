import { expect, it } from 'vitest';
import { GUEST_MIB } from './guest-host.ts';
import type { Domain, GuestHost } from './guest-host.ts';
import type { GuestShell } from './guest-shell.ts';

/** The guests that most of these tests share. `vcpus` of `maxvcpus` are there at the start. */
const KINDS = [
  { name: 'pv1', type: 'pv', maxvcpus: 1, vcpus: 1 },
  { name: 'pv2', type: 'pv', maxvcpus: 2, vcpus: 2 },
  { name: 'pvh1', type: 'pvh', maxvcpus: 1, vcpus: 1 },
  { name: 'pvh2', type: 'pvh', maxvcpus: 2, vcpus: 2 },
] as const;
const BOTH = ['pv2', 'pvh2'] as const;
const CRASH = 'echo c > /proc/sysrq-trigger\n';
const UPTIME_OF_A_START = /^(pv1|pvh1) +\d+ +0:0\d:\d\d$/m;

/** One test for each command of the stock life cycle, on real guests of both kinds. */
export function lifeCycleTests(host: () => GuestHost, report: (line: string) => void): void {
  const shells = new Map<string, GuestShell>();
  const shell = (name: string): GuestShell => {
    const found = shells.get(name);
    if (found === undefined) throw new Error(`no shell of ${name}: it did not start`);
    return found;
  };

  it('starts PV and PVH guests with one and two processors, to userspace', async () => {
    await Promise.all(
      KINDS.map(async ({ name, ...settings }) => {
        const sinceMs = performance.now();
        await host().create(name, { ...settings, on_crash: 'preserve' });
        const createdMs = performance.now();
        shells.set(name, await host().shell(name));
        const [created, up] = [createdMs - sinceMs, performance.now() - sinceMs].map(seconds);
        report(`${name}: xl create took ${created} s, to its shell ${up} s, of four at once`);
      }),
    );
    for (const { name, type, vcpus } of KINDS)
      expect(await shell(name).run('cat /sys/hypervisor/guest_type; nproc')).toBe(
        `${type.toUpperCase()}\n${vcpus}`,
      );
  });

  it('says who is there: list, vm-list, vcpu-list, domid, domname, uptime', async () => {
    const domains = await host().domains();
    expect(domains.map(({ name }) => name).toSorted()).toEqual(KINDS.map(({ name }) => name));
    const [list, machines, vcpus, uptime] = await Promise.all(
      ['list', 'vm-list', 'vcpu-list', 'uptime'].map((command) => host().xl(command)),
    );
    for (const { name, domid, uuid, onlineVcpuCount } of domains) {
      expect(list).toMatch(new RegExp(`^${name} +${domid} +\\d+ +${onlineVcpuCount} `, 'm'));
      expect(machines).toMatch(new RegExp(`^${uuid} +${domid} +${name} *$`, 'm'));
      expect(vcpus?.match(new RegExp(`^${name} +${domid} `, 'gm'))).toHaveLength(onlineVcpuCount);
    }
    const domid = (await host().xl('domid', 'pv1')).trim();
    expect(await host().xl('domname', domid)).toBe('pv1\n');
    expect(uptime).toMatch(UPTIME_OF_A_START);
  });

  it('stops and continues a guest: pause, unpause', async () => {
    await Promise.all(BOTH.map((name) => host().xl('pause', name)));
    for (const name of BOTH) {
      expect((await host().domain(name)).paused).toBe(true);
      await shell(name).type('echo $((40 + 2))\n');
    }
    expect(BOTH.map((name) => shell(name).viewer.text.includes('\n42'))).toEqual([false, false]);
    await Promise.all(BOTH.map((name) => host().xl('unpause', name)));
    for (const name of BOTH) await shell(name).until('the answer', (text) => text.includes('\n42'));
  });

  it('gives it another name: rename', async () => {
    const { domid } = await host().domain('pv1');
    await host().xl('rename', 'pv1', 'other');
    expect((await host().domain('other')).domid).toBe(domid);
    expect((await host().store('read', `/local/domain/${domid}/name`)).trim()).toBe('other');
    await host().xl('rename', 'other', 'pv1');
  });

  it('takes memory of a guest and gives it back: mem-set, mem-max', async () => {
    await ofBoth(async (name) => {
      const total = `awk '/^MemTotal/ {print $2}' /proc/meminfo`;
      const before = Number(await shell(name).run(total));
      const until = (test: string): string =>
        `until [ $(${total}) ${test} ]; do usleep 200000; done`;
      await host().xl('mem-set', name, `${GUEST_MIB - 24}`);
      await shell(name).run(until(`-le ${before - 23 * 1024}`));
      await host().xl('mem-set', name, `${GUEST_MIB}`);
      await shell(name).run(until(`-ge ${before - 1024}`));
      await host().xl('mem-max', name, `${GUEST_MIB + 64}`);
      const { maxMemoryKib } = await host().domain(name);
      expect(Number(maxMemoryKib)).toBeGreaterThanOrEqual((GUEST_MIB + 64) * 1024);
    });
  });

  it('takes processors from a guest and gives them back: vcpu-set', async () => {
    await ofBoth(async (name) => {
      const until = (count: number): string =>
        `until [ $(nproc) = ${count} ]; do usleep 200000; done; cat /sys/devices/system/cpu/online`;
      await host().xl('vcpu-set', name, '1');
      expect(await shell(name).run(until(1))).toMatch(/^0$/m);
      await host().xl('vcpu-set', name, '2');
      expect(await shell(name).run(until(2))).toMatch(/^0-1$/m);
      expect((await host().domain(name)).onlineVcpuCount).toBe(2);
    });
  });

  it('binds processors and shares them out: vcpu-pin, sched-credit2', async () => {
    await host().xl('vcpu-pin', 'pv2', '1', '0', '1');
    expect(await host().xl('vcpu-list', 'pv2')).toMatch(/^pv2 +\d+ +1 .* 0 \/ 1$/m);
    await host().xl('vcpu-pin', 'pv2', 'all', 'all', 'all');
    expect(await host().xl('vcpu-list', 'pv2')).toMatch(/^pv2 +\d+ +1 .* all \/ all$/m);
    await host().xl('sched-credit2', '-d', 'pv2', '-w', '512', '-c', '80');
    expect(await host().xl('sched-credit2', '-d', 'pv2')).toMatch(/^pv2 +\d+ +512 +80$/m);
    await host().xl('sched-credit2', '-d', 'pv2', '-w', '256', '-c', '0');
  });

  it('reaches into a guest and the hypervisor: sysrq, trigger, debug-keys', async () => {
    await ofBoth(async (name) => {
      await host().xl('sysrq', name, 'h');
      await shell(name).until('help', (text) => text.includes('sysrq: HELP'));
      await host().xl('trigger', name, 'nmi', '0');
      await shell(name).until('an NMI', (text) => /NMI(:| received)/.test(text));
      expect(await shell(name).run('nproc')).toMatch(/2$/);
    });
    await host().xl('debug-keys', 'h');
    expect(await host().xl('dmesg')).toContain("'h' pressed");
  });

  it('starts a guest paused, or with its console shown: create -p, create -c', async () => {
    await host().create('paused', {}, '-p');
    const { domid, paused } = await host().domain('paused');
    expect(paused).toBe(true);
    const file = await host().cfg('attached', { type: 'pvh' });
    await Promise.all([
      host().xl('unpause', 'paused'),
      host().shellOf('paused', domid),
      host().watchConsole(/userspace reached[^]*# /, 'create', '-q', '-c', file),
    ]);
    expect((await host().domain('attached')).paused).toBe(false);
    await Promise.all(['paused', 'attached'].map((name) => host().xl('destroy', name)));
    expect((await host().domains()).map(({ name }) => name)).not.toContain('paused');
  });

  it('restarts a guest, which keeps its UUID: reboot -w', async () => {
    await Promise.all(
      BOTH.map(async (name) => {
        const before = await host().domain(name);
        await host().xl('reboot', '-w', name);
        const after = await reborn(host(), before);
        shells.set(name, await host().shellOf(name, after.domid));
        expect(await shell(name).run('nproc')).toBe('2');
      }),
    );
  });

  it('follows a guest that restarts or ends by itself', async () => {
    const [one, two] = await Promise.all([host().domain('pv1'), host().domain('pvh1')]);
    await Promise.all([shell('pv1').type('reboot\n'), shell('pvh1').type('poweroff\n')]);
    const again = await reborn(host(), one);
    await host().untilGone(two.name);
    shells.set('pv1', await host().shellOf('pv1', again.domid));
  });

  it('ends a guest: shutdown -w', async () => {
    await Promise.all(['pv1', ...BOTH].map((name) => host().xl('shutdown', '-w', '-w', name)));
    expect(await host().domains()).toEqual([]);
  });

  it('does with a guest that crashed what its configuration says', async () => {
    const actions = [
      { name: 'ends', type: 'pvh', on_crash: 'destroy' },
      { name: 'again', type: 'pv', on_crash: 'restart' },
      { name: 'stays', type: 'pvh', on_crash: 'preserve' },
      { name: 'aside', type: 'pv', on_crash: 'rename-restart' },
    ];
    const before = new Map<string, Domain>();
    await Promise.all(
      actions.map(async ({ name, ...settings }) => {
        await host().create(name, settings);
        const crashing = await host().shell(name);
        before.set(name, await host().domain(name));
        await crashing.type(CRASH);
      }),
    );
    const of = (name: string): Domain => before.get(name) as Domain;
    await host().untilGone('ends');
    await Promise.all(
      ['again', 'aside'].map(async (name) => {
        const { domid } = await reborn(host(), of(name));
        await host().shellOf(name, domid);
      }),
    );
    const crashed = await host().until('two kept domains', (domains) => {
      const kept = domains.filter(({ shutdown }) => shutdown);
      return kept.length === 2 ? kept : undefined;
    });
    expect(new Set(crashed.map(({ domid }) => domid))).toEqual(
      new Set([of('stays').domid, of('aside').domid]),
    );
    expect(crashed.map(({ name }) => name).join(' ')).toMatch(/\baside-\d{8}T\d{4}Z\b/);
    expect(await host().xl('list')).toMatch(/^stays +\d+ +\d+ +1 +[r-][b-][p-]sc- /m);
    await host().destroyAll();
    expect(await host().domains()).toEqual([]);
  });
}

async function ofBoth(test: (name: (typeof BOTH)[number]) => Promise<void>): Promise<void> {
  await Promise.all(BOTH.map(test));
}

/** The domain that a machine has after its next start. */
async function reborn(host: GuestHost, before: Domain): Promise<Domain> {
  return await host.until(`another domain of ${before.name}`, (domains) =>
    domains.find(
      ({ name, uuid, domid, paused }) =>
        name === before.name && uuid === before.uuid && domid !== before.domid && !paused,
    ),
  );
}

function seconds(ms: number): string {
  return (ms / 1000).toFixed(1);
}
