import { afterAll, beforeAll, expect, it } from 'vitest';
import { runXl } from '../../lab/cluster.ts';
import { LabCommand } from './lab-command.ts';
import { describeOnXen, testLayout } from './lab-harness.ts';

/**
 * Goal: the verbs of the lab command, in the order a person uses them. Method: one lab of one host,
 * left running between processes.
 */
const UP_TIMEOUT_MS = 400_000;

describeOnXen('a lab that runs in the background', () => {
  const layout = testLayout('command');

  async function lab(...args: readonly string[]) {
    const command = new LabCommand(layout, args);
    const exitCode = await command.ended();
    return { exitCode, stdout: command.stdout, stderr: command.stderr };
  }

  async function hostStatus(): Promise<unknown> {
    const { stdout } = await lab('status', '--json');
    const { hosts } = JSON.parse(stdout) as { hosts: readonly unknown[] };
    return hosts[0];
  }

  beforeAll(async () => {
    const up = await lab('up', '-n', '1');
    expect(up).toMatchObject({ exitCode: 0 });
    expect(up.stdout).toContain('QUORUM0_CONTEXT=');
  }, UP_TIMEOUT_MS);

  afterAll(() => lab('down'));

  it('tells its state, its ports and its services', async () => {
    const names = ['xenstored', 'vm-manager', 'console'];
    const services = names.map((name) => ({ name, state: 'running' }));
    expect(await hostStatus()).toMatchObject({ name: 'host1', state: 'ready', services });
    expect(await lab('status')).toMatchObject({ exitCode: 0, stderr: '' });
  });

  it('answers xl through the context that up left', async () => {
    const { exitCode, stdout } = await runXl(layout, ['list']);
    expect(exitCode).toBe(0);
    expect(stdout).toContain('Domain-0');
  });

  it('stops and starts a service of a host', async () => {
    const act = (action: string) => lab('exec-service', 'host1', 'vm-manager', action, '--json');
    expect(await act('stop')).toMatchObject({ exitCode: 0 });
    expect(await act('start')).toMatchObject({ exitCode: 0 });
    expect(await act('polish')).toMatchObject({ exitCode: 2 });
    const unknown = await lab('exec-service', 'host1', 'mailer', 'status');
    expect(unknown).toMatchObject({ exitCode: 2, stdout: '' });
  });

  it("prints what the host's console said", async () => {
    const { exitCode, stdout } = await lab('console', 'host1');
    expect(exitCode).toBe(0);
    expect(stdout).toMatch(/\(XEN\) Xen version 4\.17/);
    expect(stdout).toMatch(/quorum0: ready/);
  });

  it('pulls the plug of a host and says so afterwards', async () => {
    expect(await lab('kill', 'host1')).toMatchObject({ exitCode: 0 });
    await expect.poll(hostStatus).toMatchObject({ state: 'ended' });
    expect(await lab('kill', 'host9')).toMatchObject({ exitCode: 2 });
  });

  it('is gone after down', async () => {
    expect(await lab('down')).toMatchObject({ exitCode: 0, stdout: '1 host(s) ended\n' });
    expect(await lab('status')).toMatchObject({ exitCode: 1 });
  });
});
