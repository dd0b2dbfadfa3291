import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { badInputTests } from './guest-bad-input.ts';
import { GuestHost, KEPT_MIB_MAX } from './guest-host.ts';
import type { Account } from './guest-host.ts';
import { lifeCycleTests } from './guest-life-cycle.ts';
import { manyGuestsTests } from './guest-numbers.ts';
import { describeOnXen, TestLab } from './lab-harness.ts';

/**
 * Goal: unmodified Linux guests live their whole life on real Xen as with stock xl, whatever they
 * or their administrator do wrong, and nothing of them stays. Method: one lab host, the example
 * guest in many configurations, and `xl` as people run it, over the network.
 */
const BOOT_TIMEOUT_MS = 400_000;

describeOnXen('guests on real Xen', () => {
  const test = new TestLab('guests');
  let host: GuestHost;
  let before: Account;

  beforeAll(async () => {
    host = await GuestHost.boot(test);
    before = await host.warmUp();
  }, BOOT_TIMEOUT_MS);
  afterAll(() => host?.close());

  describe('their life', () => lifeCycleTests(() => host, test.report));
  describe('bad input', () => badInputTests(() => host));
  describe('many at once', () => manyGuestsTests(() => host, test.report));

  it('leave nothing behind: no domain, node, console or memory', async () => {
    await host.destroyAll();
    const after = await host.account();
    expect({ ...after, freeMiB: 0 }).toEqual({ ...before, freeMiB: 0 });
    await host.untilFree(before.freeMiB - KEPT_MIB_MAX);
  });
});
