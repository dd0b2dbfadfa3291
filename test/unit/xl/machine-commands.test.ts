import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { ToolstackError } from '../../../model/errors.ts';
import { quorum0 } from '../../../proto/gen/vms.js';
import type { Answers } from './fake-host.ts';
import { FakeHost } from './fake-host.ts';

const { Power, VmPhase } = quorum0.vms.v1;

const UUID = '43deb6c5-b14f-4021-9408-5a1ae6e029f9';
const DOMAINS = [
  { domid: 0, name: 'Domain-0', uuid: '00000000-0000-0000-0000-000000000000' },
  { domid: 5, name: 'web', uuid: UUID },
  { domid: 6, name: 'stray', uuid: '5a1e1d3c-0b7e-4d8e-9f55-0123456789ab' },
];
const SPEC = { name: 'web', uuid: UUID };
const RUNNING = {
  spec: SPEC,
  host: 'host-a',
  epoch: 7,
  phase: VmPhase.VM_PHASE_RUNNING,
  domid: 5,
  index: 40,
};

const directory = mkdtempSync(path.join(tmpdir(), 'quorum0-xl-'));
afterAll(() => rmSync(directory, { recursive: true }));

const CFG = path.join(directory, 'web.cfg');
writeFileSync(CFG, `name="web"\nuuid="${UUID}"\nkernel="host:/boot/k"\nmemory=64\n`);

interface PowerRequest {
  readonly vm: { readonly uuid?: string };
  readonly power: number;
}

/** A group with one machine, `web`; `events` follow whatever is asked of it. */
function host(events: readonly object[], change: Answers = {}): FakeHost {
  return new FakeHost({
    ListDomains: ({ domid }: { domid?: number }) => ({
      domains: DOMAINS.filter((each) => typeof domid !== 'number' || each.domid === domid),
    }),
    GetVm: ({ vm }: { vm: { name?: string } }) => {
      if (vm.name !== 'elsewhere') throw new ToolstackError('VM_UNKNOWN', 'no such machine');
      return { ...RUNNING, spec: { name: 'elsewhere', uuid: UUID } };
    },
    SetVmPower: ({ vm, power }: PowerRequest) => {
      if (vm.uuid !== UUID) throw new ToolstackError('VM_UNKNOWN', 'no such machine');
      return { ...RUNNING, power };
    },
    WatchVms: () => events,
    ControlDomain: () => ({}),
    RenameVm: () => RUNNING,
    CreateVm: () => ({ ...RUNNING, domid: null, phase: VmPhase.VM_PHASE_PLACED }),
    UpdateVmSpec: () => RUNNING,
    ...change,
  });
}

function event(phase: number, more: object = {}): object {
  return { index: 41, uuid: UUID, name: 'web', phase, vm: { ...RUNNING, phase }, ...more };
}

function indexOf(request: unknown): unknown {
  return (request as { afterIndex: unknown }).afterIndex;
}

const GONE = event(VmPhase.VM_PHASE_GONE, { vm: null, reason: 'poweroff' });

describe('xl destroy, pause and unpause', () => {
  it('say what is wanted of a machine and wait until it is so', async () => {
    const one = host([event(VmPhase.VM_PHASE_STOPPING), GONE]);
    expect(await one.run('destroy', 'web')).toMatchObject({ exitCode: 0, stdout: '', stderr: '' });
    expect(one.requests('SetVmPower')).toMatchObject([{ power: Power.POWER_DESTROYED }]);
    expect(one.requests('WatchVms')).toMatchObject([{ vm: { uuid: UUID } }]);
    const two = host([event(VmPhase.VM_PHASE_PAUSED)]);
    expect(await two.run('pause', '5')).toMatchObject({ exitCode: 0, stderr: '' });
    expect(await host([]).run('unpause', 'web')).toMatchObject({ exitCode: 0 });
  });

  it('tell the hypervisor of a domain that is no machine', async () => {
    const one = host([]);
    await one.run('pause', 'stray');
    await one.run('destroy', '6');
    expect(one.requests('ControlDomain')).toMatchObject([
      { domid: 6, action: 1 },
      { domid: 6, action: 3 },
    ]);
  });

  it('find a machine of another host by its name', async () => {
    const one = host([GONE]);
    expect((await one.run('destroy', 'elsewhere')).exitCode).toBe(0);
    expect(one.requests('SetVmPower')).toMatchObject([{ vm: { uuid: UUID } }]);
  });

  it('end with the problem of a machine that could not do it', async () => {
    const problem = { code: 'MEMORY_EXHAUSTED', message: 'no room' };
    const one = host([event(VmPhase.VM_PHASE_RUNNING, { problem })]);
    expect(await one.run('pause', 'web')).toMatchObject({ exitCode: 1, code: problem.code });
  });

  it.each([
    ['destroy 0', 1],
    ['destroy nosuch', 1],
    ['destroy', 2],
    ['pause nosuch', 1],
    ['pause', 2],
    ['shutdown', 1],
    ['shutdown nosuch', 1],
    ['rename web', 2],
    ['rename web Domain-0', 1],
    ['rename nosuch x', 1],
    ['rename web db', 0],
    ['config-update', 1],
    ['config-update web', 1],
    ['create', 6],
    ['create /nosuch', 3],
  ])('end `xl %s` with %d', async (line, expected) => {
    expect((await host([]).run(...line.split(' '))).exitCode).toBe(expected);
  });
});

describe('xl shutdown and reboot', () => {
  it('ask and go, and name the domain on standard error', async () => {
    const one = host([]);
    expect(await one.run('shutdown', 'web')).toMatchObject({
      exitCode: 0,
      stdout: '',
      stderr: 'Shutting down domain 5\n',
    });
    expect(one.requests('WatchVms')).toEqual([]);
    const two = host([]);
    expect(await two.run('reboot', '-F', '5')).toMatchObject({ stderr: 'Rebooting domain 5\n' });
    expect(two.requests('SetVmPower')).toMatchObject([
      { power: Power.POWER_REBOOT, fallbackTrigger: true },
    ]);
  });

  it('wait with -w until the guest has shut down', async () => {
    const one = host([event(VmPhase.VM_PHASE_STOPPING), GONE]);
    const { exitCode, stderr } = await one.run('shutdown', '-w', 'web');
    expect(exitCode).toBe(0);
    expect(stderr.split('\n')).toEqual([
      'Shutting down domain 5',
      'Waiting for 1 domains',
      'Domain 5 has ended, poweroff',
      '',
    ]);
  });

  it('take a start under a new epoch for the end of the domain before', async () => {
    const vm = { ...RUNNING, epoch: 8, phase: VmPhase.VM_PHASE_PLACED };
    const one = host([event(VmPhase.VM_PHASE_PLACED, { vm })]);
    expect((await one.run('reboot', '-w', 'web')).exitCode).toBe(0);
  });

  it('tell of a guest that leaves the request unanswered', async () => {
    const problem = { code: 'DEADLINE', message: 'the guest did not answer' };
    const one = host([event(VmPhase.VM_PHASE_RUNNING, { problem })]);
    const run = await one.run('shutdown', '-w', 'web');
    expect(run).toMatchObject({ exitCode: 1, code: 'DEADLINE' });
  });

  it('mean every machine with -a, and refuse a domain that is none', async () => {
    const one = host([]);
    const { exitCode, stderr } = await one.run('shutdown', '-a');
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/\nxl: domain 6 is no virtual machine/);
    expect(one.requests('SetVmPower')).toHaveLength(2);
    const run = await host([]).run('shutdown', 'stray');
    expect(run).toMatchObject({ exitCode: 1, code: 'VM_UNKNOWN' });
  });
});

describe('xl create', () => {
  it('creates, follows and says nothing but what it reads', async () => {
    const one = host([event(VmPhase.VM_PHASE_BUILDING), event(VmPhase.VM_PHASE_RUNNING)]);
    expect(await one.run('create', CFG)).toEqual({
      exitCode: 0,
      stdout: '',
      stderr: `Parsing config from ${CFG}\n`,
      code: undefined,
    });
    expect(one.requests('CreateVm')).toMatchObject([
      { spec: { ...SPEC, kernel: { hostPath: '/boot/k', label: 'host:/boot/k' } }, paused: false },
    ]);
  });

  it('leaves the machine paused with -p, on the host named with -H', async () => {
    const one = host([event(VmPhase.VM_PHASE_PAUSED)]);
    expect((await one.run('-H', 'host-b', 'create', '-q', '-p', CFG)).exitCode).toBe(0);
    expect(one.requests('CreateVm')).toMatchObject([{ paused: true, host: 'host-b' }]);
  });

  it('stays with -F until the machine is gone', async () => {
    const one = host([event(VmPhase.VM_PHASE_RUNNING), GONE]);
    const { exitCode, stderr } = await one.run('create', '-qF', CFG);
    expect(exitCode).toBe(0);
    expect(stderr).toContain('Waiting for domain web (domid 5) to die\n');
  });

  it('ends with 3, as stock does, when the machine cannot be made', async () => {
    const problem = { code: 'IMAGE_INVALID', message: 'that is no kernel' };
    const failed = event(VmPhase.VM_PHASE_FAILED, { problem });
    expect(await host([failed]).run('create', CFG)).toMatchObject({
      exitCode: 3,
      code: 'IMAGE_INVALID',
    });
    const refused = host([], {
      CreateVm: () => {
        throw new ToolstackError('VM_EXISTS', 'web is there');
      },
    });
    expect(await refused.run('create', CFG)).toMatchObject({ exitCode: 3, code: 'VM_EXISTS' });
  });

  it('asks a host that went away again, from where it left off, and not for ever', async () => {
    let looks = 0;
    const two = host([], {
      WatchVms: () => {
        looks += 1;
        return looks < 3 ? [event(VmPhase.VM_PHASE_BUILDING)] : [event(VmPhase.VM_PHASE_RUNNING)];
      },
    });
    expect((await two.run('create', CFG)).exitCode).toBe(0);
    const indices = two.requests('WatchVms').map((each) => Number(indexOf(each)));
    expect(indices).toEqual([40, 41, 41]);
    const away = await host([]).run('create', CFG);
    expect(away).toMatchObject({ exitCode: 3, code: 'HOST_UNREACHABLE' });
  });

  it('asks for the same machine again when its host went away before it answered', async () => {
    let asked = 0;
    const one = host([event(VmPhase.VM_PHASE_RUNNING)], {
      CreateVm: () => {
        asked += 1;
        if (asked < 3) throw new ToolstackError('HOST_UNREACHABLE', 'nobody there');
        return { ...RUNNING, phase: VmPhase.VM_PHASE_PLACED };
      },
    });
    expect((await one.run('create', CFG)).exitCode).toBe(0);
    const requests = one.requests('CreateVm') as { readonly requestId: string }[];
    expect(requests.map(({ requestId }) => requestId === requests[0]?.requestId)).toEqual([
      true,
      true,
      true,
    ]);
  });
});

describe('xl config-update', () => {
  it('replaces the configuration of the next start', async () => {
    const one = host([]);
    const { exitCode, stderr } = await one.run('config-update', 'web', CFG, 'memory=96');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: 'setting dom5 configuration\n' });
    expect(one.requests('UpdateVmSpec')).toMatchObject([{ vm: { uuid: UUID }, spec: SPEC }]);
  });
});

describe('xl list -l', () => {
  it("prints a machine's configuration from its record, as libxl would", async () => {
    const spec = { ...SPEC, kind: 1, kernel: { label: '/k' }, memoryKib: 131_072, vcpuMax: 2 };
    const one = host([], {
      ListVms: () => ({ vms: [{ ...RUNNING, spec: { ...spec, maxMemoryKib: 131_072 } }] }),
      GetSchedCredit2: () => ({ pools: [{ domains: [{ domid: 5, weight: 256 }] }] }),
    });
    const { stdout } = await one.run('list', '-l', 'web');
    const [entry] = JSON.parse(stdout) as { domid: number; config: Record<string, object> }[];
    expect(entry?.domid).toBe(5);
    expect(entry?.config['b_info']).toMatchObject({
      max_vcpus: 2,
      max_memkb: 131_072,
      sched_params: { sched: 'credit2', weight: 256, cap: 0 },
      kernel: '/k',
    });
  });
});
