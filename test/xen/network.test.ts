import { beforeAll, expect, it } from 'vitest';
import { AGENT_PORT, comparisonImage } from '../../lab/comparison/image.ts';
import { AGENT, runInComparison } from '../../lab/comparison/shell.ts';
import type { Lab } from '../../lab/lab.ts';
import { describeOnXen, TestLab } from './lab-harness.ts';

/**
 * Goal: hosts of one lab reach each other, and a test can cut one off or pull its plug. Method: two
 * comparison hosts, since a shell can ping.
 */
const BOOT_TIMEOUT_MS = 300_000;
const ADDRESSES = { one: '10.100.0.1', two: '10.100.0.2' } as const;

describeOnXen('the network between hosts', () => {
  const testLab = new TestLab('network');
  let lab: Lab;

  async function configure(name: keyof typeof ADDRESSES): Promise<void> {
    const script = `ifconfig eth1 ${ADDRESSES[name]} netmask 255.255.255.0 up`;
    expect(await runInComparison(lab.host(name), script)).toMatchObject({ exitCode: 0 });
  }

  async function ping(from: string, address: string, tries: number): Promise<boolean> {
    const script = `ping -c ${tries} -W 3 -q ${address}`;
    const { exitCode } = await runInComparison(lab.host(from), script);
    return exitCode === 0;
  }

  beforeAll(async () => {
    lab = await testLab.open();
    const image = await comparisonImage('peer', testLab.report);
    const ports = [{ name: AGENT, guestPort: AGENT_PORT }];
    const plans = Object.keys(ADDRESSES).map((name) => ({ name, image, ports, hasDisks: false }));
    await lab.boot(plans, BOOT_TIMEOUT_MS);
    await configure('one');
    await configure('two');
  }, BOOT_TIMEOUT_MS);

  it('carries packets both ways', async () => {
    expect(await ping('one', ADDRESSES.two, 3)).toBe(true);
    expect(await ping('two', ADDRESSES.one, 3)).toBe(true);
  });

  it('carries none while a cable is out, and carries them again afterwards', async () => {
    lab.setLink('two', false);
    expect(await ping('one', ADDRESSES.two, 2)).toBe(false);
    lab.setLink('two', true);
    expect(await ping('one', ADDRESSES.two, 5)).toBe(true);
  });

  it('connects a host again that lost power and was started anew', async () => {
    await lab.host('two').kill();
    expect(lab.host('two').state).toBe('ended');
    const again = await lab.start('two');
    await again.ready(BOOT_TIMEOUT_MS);
    await configure('two');
    expect(await ping('one', ADDRESSES.two, 5)).toBe(true);
  });
});
