import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { HostProcess } from './host-process.ts';
import { ADMIN, Cluster, SERVICE, VIEWER, startHost, xl } from './host-process.ts';

// Real processes: a vm-manager over TLS on loopback, on the simulated hypervisor, and xl.

let cluster: Cluster;
let host: HostProcess;
let admin: string;
let viewer: string;

beforeAll(async () => {
  cluster = await Cluster.create();
  host = await startHost(await cluster.files(SERVICE));
  admin = cluster.context(host.port, await cluster.files(ADMIN));
  viewer = cluster.context(host.port, await cluster.files(VIEWER));
});
afterAll(async () => {
  await host.end('SIGKILL');
  cluster.remove();
});

describe('xl against a host', () => {
  it('lists its domains', async () => {
    const { exitCode, stdout, stderr } = await xl(admin, 'list');
    expect({ exitCode, stderr }).toEqual({ exitCode: 0, stderr: '' });
    const [head, first] = stdout.split('\n');
    expect(head).toMatch(/^Name {40}ID {3}Mem VCPUs\tState\tTime\(s\)$/);
    expect(first).toMatch(/^Domain-0 {37}0 +\d+ +\d+ {5}[r-][b-]---- +\d+\.\d$/);
  });

  it('adds the columns asked for', async () => {
    const { exitCode, stdout } = await xl(admin, 'list', '-vcn', '0');
    expect(exitCode).toBe(0);
    expect(stdout).toContain('\tSecurity Label         Cpupool NODE Affinity\n');
    expect(stdout).toMatch(/ 0{8}-0{4}-0{4}-0{4}-0{12} {8}- {16}- {10}Pool-0 all\n$/);
  });

  it('describes the machine, as a viewer may ask', async () => {
    const { exitCode, stdout } = await xl(viewer, 'info');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^nr_cpus {16}: \d+$/m);
    expect(stdout).toMatch(/^xen_version {12}: 4\.\d+/m);
    const json = await xl(viewer, 'info', '--json');
    expect(JSON.parse(json.stdout)).toMatchObject({ host: 'host-a' });
  });

  it('reads the hypervisor console with any role and clears it with operator alone', async () => {
    const before = await xl(viewer, 'dmesg');
    expect(before.exitCode).toBe(0);
    expect(before.stdout.length).toBeGreaterThan(0);
    const refused = await xl(viewer, 'dmesg', '-c');
    expect(refused).toMatchObject({ exitCode: 1, stdout: '' });
    expect(refused.stderr).toContain('needs the role operator');
    const cleared = await xl(admin, 'dmesg', '-c');
    expect(cleared).toMatchObject({ exitCode: 0, stdout: before.stdout });
    expect(await xl(viewer, 'dmesg')).toMatchObject({ exitCode: 0, stdout: '' });
  });

  it('converts names and ids, and says so when there is no such domain', async () => {
    expect(await xl(admin, 'domid', 'Domain-0')).toMatchObject({ exitCode: 0, stdout: '0\n' });
    expect(await xl(admin, 'domname', '0')).toMatchObject({ exitCode: 0, stdout: 'Domain-0\n' });
    for (const args of [
      ['list', '4242'],
      ['list', 'web'],
      ['domid', 'web'],
      ['domname', '4242'],
    ]) {
      const { exitCode, stderr } = await xl(admin, ...args);
      expect(exitCode).toBe(1);
      expect(stderr).toMatch(/^xl: [^\n]+\n$/);
    }
  });

  it('prints uptimes', async () => {
    const { exitCode, stdout } = await xl(admin, 'uptime');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/^Domain-0 {29}0 (\d+ days?, )? ?\d+:\d\d:\d\d$/m);
  });
});
