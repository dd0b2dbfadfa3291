import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Console } from '../../../lab/console.ts';
import { failureLine, isFatal } from '../../../lab/failure.ts';
import { PhaseClock } from '../../../lab/phases.ts';

describe('a console', () => {
  let directory = '';
  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'lab-console-'));
  });
  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('puts chunks together to lines and takes out what drives a terminal', () => {
    const seen = new Console(path.join(directory, 'chunks.log'), Date.now());
    seen.feed('first \u001b[31mred\u001b[0m\r\nsec');
    seen.feed('ond\nthird');
    expect(seen.tail(5)).toEqual(['first red', 'second']);
  });

  it('finds a line of the past as well as one to come', async () => {
    const seen = new Console(path.join(directory, 'find.log'), Date.now());
    seen.feed('one\n');
    expect((await seen.find(/one/)).text).toBe('one');
    const later = seen.find(/one/, 1);
    seen.feed('one more\n');
    expect((await later).text).toBe('one more');
  });

  it('writes every line with its time, the unfinished one at the end', async () => {
    const file = path.join(directory, 'file.log');
    const seen = new Console(file, Date.now());
    seen.feed('whole\nhalf');
    await seen.close();
    const lines = (await readFile(file, 'utf8')).trimEnd().split('\n');
    expect(lines).toHaveLength(2);
    for (const line of lines) expect(line).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z +\d+\.\d{3} \w+$/);
  });
});

describe('the reason of a failed boot', () => {
  it("is the hypervisor's panic with the line below it", () => {
    const lines = ['(XEN) ****', '(XEN) Panic on CPU 0:', '(XEN) Could not construct domain 0'];
    expect(failureLine(lines)).toBe('(XEN) Panic on CPU 0: Could not construct domain 0');
  });

  it('waits for the line below while it has not come', () => {
    expect(failureLine(['(XEN) Panic on CPU 0:'])).toBeUndefined();
  });

  it("is our init's own words before what kernel and hypervisor conclude from them", () => {
    const lines = [
      'quorum0: panic network interface eth7 did not appear',
      '[    9.1] Kernel panic - not syncing: Attempted to kill init!',
      '(XEN) Hardware Dom0 crashed: rebooting machine in 5 seconds.',
    ];
    expect(failureLine(lines)).toBe(lines[0]);
    expect(failureLine(lines.slice(1))).toBe(lines[1]);
    expect(lines.map(isFatal)).toEqual([true, true, true]);
  });

  it('is nothing on the console of a healthy host', () => {
    const lines = ['(XEN) Xen version 4.17.7', 'quorum0: init pid=1', 'vm-manager: serving'];
    expect(failureLine(lines)).toBeUndefined();
    expect(lines.some(isFatal)).toBe(false);
  });
});

describe('the phase clock', () => {
  const marks = {
    firmware: [/^xen$/],
    hypervisor: [/^kernel$/],
    kernel: [/^init$/],
    services: [/^one serves$/, /^two serves$/],
  };

  it('measures each phase from the end of the one before', () => {
    const clock = new PhaseClock(marks);
    clock.see('xen', 100);
    clock.see('noise', 150);
    clock.see('kernel', 400);
    clock.see('init', 1000);
    expect(clock.current).toBe('services');
    clock.see('two serves', 1200);
    expect(clock.isReady).toBe(false);
    clock.see('one serves', 1500);
    expect(clock.times()).toEqual({ firmware: 100, hypervisor: 300, kernel: 600, services: 500 });
    expect(clock.readyAtMs).toBe(1500);
    expect(clock.current).toBeUndefined();
  });

  it('never goes back to a phase that is over', () => {
    const clock = new PhaseClock(marks);
    clock.see('kernel', 10);
    expect(clock.see('xen', 20)).toBeUndefined();
    expect(clock.times()).toEqual({ hypervisor: 10 });
  });
});
