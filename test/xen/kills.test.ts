import { setTimeout as delay } from 'node:timers/promises';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { quorum0 } from '../../proto/gen/vms.js';
import { GuestHost, KEPT_MIB_MAX, poll } from './guest-host.ts';
import type { Account } from './guest-host.ts';
import { describeOnXen, TestLab } from './lab-harness.ts';

/**
 * Goal: whenever the vm-manager of a host dies, each machine ends up running exactly once, or
 * cleanly failed. Method: kill -9 at a random point of each of ten creations on real Xen, while
 * `xl create` waits.
 */
const { VmPhase } = quorum0.vms.v1;
const BOOT_TIMEOUT_MS = 400_000;
const KILLS = 10;
const SEED = Number(process.env['QUORUM0_SEED'] ?? Date.now() % 1_000_000);

describeOnXen('a vm-manager that is killed while it creates guests', () => {
  const test = new TestLab('kills');
  let host: GuestHost;
  let before: Account;

  beforeAll(async () => {
    host = await GuestHost.boot(test);
    before = await host.warmUp();
  }, BOOT_TIMEOUT_MS);
  afterAll(() => host?.close());

  it('runs each exactly once, or says that it could not', async () => {
    test.report(`seed ${SEED} (again with QUORUM0_SEED=${SEED})`);
    const tookMs = Math.min(await creationMs(host), await creationMs(host));
    const random = randomNumbers(SEED);
    const ended = new Map<string, number>();
    for (let index = 0; index < KILLS; index++) {
      const name = `killed${index}`;
      const file = await host.cfg(name, { type: index % 4 === 3 ? 'pvh' : 'pv' });
      await host.untilServing();
      const creating = host.run('create', '-q', file);
      const afterMs = Math.round(random() * tookMs);
      await delay(afterMs);
      await host.killService('vm-manager');
      const { exitCode, stderr } = await creating;
      ended.set(name, exitCode);
      test.report(
        `${name}: killed after ${afterMs} ms of ${tookMs.toFixed(0)}: ${exitCode} ${stderr}`,
      );
      if (exitCode !== 0) expect(stderr).toMatch(/^xl: [^\n]+\n$/);
    }
    await host.untilServing();
    await untilSettled(host);
    const domains = await host.domains();
    const names = domains.map(({ name }) => name);
    expect(new Set(names).size).toBe(names.length);
    expect(new Set(domains.map(({ uuid }) => uuid)).size).toBe(names.length);
    for (const [name, exitCode] of ended) if (exitCode === 0) expect(names).toContain(name);
    const machines = (await host.machines()).map(({ spec }) => spec?.name ?? '');
    expect(machines.toSorted()).toEqual(names.toSorted());
    const shells = await Promise.all(domains.map((one) => host.shellOf(one.name, one.domid)));
    for (const shell of shells) shell.close();
    test.report(`${KILLS} kills: ${names.length} guests run, ${KILLS - names.length} failed`);
  });

  it('has everything back once they are destroyed', async () => {
    await host.destroyAll();
    const after = await host.account();
    expect({ ...after, freeMiB: 0 }).toEqual({ ...before, freeMiB: 0 });
    await host.untilFree(before.freeMiB - KEPT_MIB_MAX);
  });
});

/** How long a creation takes that nobody disturbs. */
async function creationMs(host: GuestHost): Promise<number> {
  const sinceMs = performance.now();
  await host.create('first', {}, '-p');
  const tookMs = performance.now() - sinceMs;
  await host.xl('destroy', 'first');
  return tookMs;
}

/** Until the group knows how each machine ended up. */
async function untilSettled(host: GuestHost): Promise<void> {
  await poll('settled machines', async () => {
    const phases = (await host.machines()).map(({ phase }) => phase ?? 0);
    const isSettled = phases.every((phase) => phase === VmPhase.VM_PHASE_RUNNING);
    return { seen: isSettled ? true : undefined, state: phases.join(' ') };
  });
}

/** The same numbers in [0, 1) for the same seed: a linear congruential generator. */
function randomNumbers(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
