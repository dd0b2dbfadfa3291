import { expect, it } from 'vitest';
import { GUEST_MIB } from './guest-host.ts';
import type { GuestHost } from './guest-host.ts';

const GUESTS = 20;
/** A guest of which few fit on the host. */
const LARGE_MIB = 700;
/** What the host keeps for itself, and what a guest takes beside its memory. */
const ROOM_MIB = 64;
const SERIES_MAX = 8;
const NOT_CREATED = 3;

const names = Array.from({ length: GUESTS }, (_, index) => `many${index}`);

/** Many guests at once, and more than there is room for. */
export function manyGuestsTests(host: () => GuestHost, report: (line: string) => void): void {
  it('creates 20 guests in parallel, all of which reach userspace', async () => {
    const freeMiB = await host().freeMiB();
    const sinceMs = performance.now();
    await Promise.all(names.map((name) => host().create(name)));
    const createdMs = performance.now();
    const domains = await host().domains();
    expect(domains.map(({ name }) => name).toSorted()).toEqual(names.toSorted());
    const shells = await Promise.all(domains.map((one) => host().shellOf(one.name, one.domid)));
    const upMs = performance.now();
    for (const shell of shells) shell.close();
    const [created, up] = [createdMs - sinceMs, upMs - sinceMs].map((ms) => (ms / 1000).toFixed(0));
    const perGuest = ((freeMiB - (await host().freeMiB())) / GUESTS).toFixed(1);
    report(`${GUESTS} guests: created in ${created} s, all at their shells after ${up} s`);
    report(`each takes ${perGuest} MiB of the host; MiB of services with them:`);
    report(JSON.stringify(await host().residentMiB()));
  });

  it('destroys them all at once and has their memory again', async () => {
    const freeMiB = await host().freeMiB();
    await Promise.all(names.map((name) => host().xl('destroy', name)));
    expect(await host().domains()).toEqual([]);
    await host().untilFree(freeMiB + GUESTS * GUEST_MIB);
  });

  it('refuses the guest that memory does not suffice for, and keeps those before it', async () => {
    const before = await host().freeMiB();
    let count = 0;
    for (; count < SERIES_MAX; count++) {
      const file = await host().cfg(`large${count}`, { memory: LARGE_MIB, type: 'pvh' });
      const { exitCode, stderr } = await host().run('create', '-q', file);
      if (exitCode === 0) continue;
      expect(exitCode).toBe(NOT_CREATED);
      expect(stderr).toMatch(/^xl: [^\n]*large\d: needs [^\n]*\n$/);
      break;
    }
    const started = Array.from({ length: count }, (_, index) => `large${index}`);
    expect(count).toBeGreaterThan(1);
    expect(count).toBeLessThan(SERIES_MAX);
    expect((await host().domains()).map(({ name }) => name).toSorted()).toEqual(started);
    const free = await host().freeMiB();
    // Nothing is held for the one that was refused, and there was no room for it indeed.
    expect(before - free).toBeLessThan((count + 1) * LARGE_MIB);
    expect(free).toBeLessThan(LARGE_MIB + ROOM_MIB);
    await Promise.all(started.map((name) => host().xl('destroy', name)));
  });
}
