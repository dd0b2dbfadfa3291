import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DOM0, grantRef } from '../../../model/ids.ts';
import type { Audience } from '../../../services/console/audience.ts';
import type { ShellSpec } from '../../../services/console/shell.ts';
import { Shell } from '../../../services/console/shell.ts';
import { xenconsInterface } from '../../../xen/abi/console.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';
import { openPageStore } from '../../../xen/native/page-store.ts';
import { SimulatedMachine } from '../../../xen/simulated/machine.ts';
import type { PageStore } from '../../../xen/simulated/page-store.ts';
import { ConsoleGuest } from './console-guest.ts';

const OUT_CONS = xenconsInterface.fields.out_cons.offset;
const OUT_PROD = xenconsInterface.fields.out_prod.offset;
const IN_BYTES = xenconsInterface.fields.in.sizeBytes;
const OUT_BYTES = xenconsInterface.fields.out.sizeBytes;

let pages: PageStore;
let machine: SimulatedMachine;
let directory: string;
let problems: string[];
let nowMs: number;

beforeEach(() => {
  pages = openPageStore();
  machine = new SimulatedMachine({ pages });
  directory = mkdtempSync(join(tmpdir(), 'quorum0-console-'));
  problems = [];
  nowMs = 0;
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  rmSync(directory, { recursive: true });
  pages.close();
});

function openShell(change: Partial<ShellSpec> = {}): Shell {
  return new Shell(machine.control, {
    bootId: 'this boot',
    logs: { directory, fileBytesMax: 1_000_000, filesKept: 2 },
    scrollBackBytes: 8192,
    rateLimit: { events: 100, periodMs: 200 },
    now: () => nowMs,
    onProblem: (domid, what) => problems.push(`${domid}: ${what}`),
    onWriter: () => undefined,
    ...change,
  });
}

/** A service that is killed: nothing of it runs, and the kernel closes what it had open. */
function openMortalShell(): { shell: Shell; kill: () => void } {
  const events = machine.control.openEventChannels();
  const ports: Pick<Hypervisor, 'grants' | 'openEventChannels'> = {
    grants: machine.control.grants,
    openEventChannels: () => events,
  };
  const spec = {
    bootId: 'this boot',
    logs: { directory, fileBytesMax: 1_000_000, filesKept: 2 },
    scrollBackBytes: 8192,
    rateLimit: { events: 100, periodMs: 200 },
    now: () => nowMs,
    onProblem: () => undefined,
    onWriter: () => undefined,
  };
  return { shell: new Shell(ports, spec), kill: () => events.close() };
}

/** A guest whose console is open. */
function connected(shell: Shell): ConsoleGuest {
  const guest = new ConsoleGuest(machine);
  shell.apply(guest.facts());
  machine.run();
  return guest;
}

function audienceOf(shell: Shell, guest: ConsoleGuest): Audience {
  const console = shell.find(guest.domid);
  if (console === undefined) throw new Error('no console');
  return console.audience;
}

function printed(shell: Shell, guest: ConsoleGuest): string {
  const { start, end, read } = bound(audienceOf(shell, guest).scrollBack);
  return new TextDecoder().decode(read(start, end - start));
}

function bound(scrollBack: Audience['scrollBack']) {
  const { start, end } = scrollBack;
  return { start, end, read: scrollBack.read.bind(scrollBack) };
}

function logged(name: string): string {
  return readFileSync(join(directory, name), 'utf8');
}

describe("a guest's console", () => {
  it('shows what was printed before and after the service knew of it', () => {
    const shell = openShell();
    const guest = new ConsoleGuest(machine);
    guest.print('before ');
    shell.apply(guest.facts());
    machine.run();
    guest.print('after');
    machine.run();
    expect(printed(shell, guest)).toBe('before after');
    expect(logged(`guest-guest-${guest.domid}.log`)).toBe('before after');
  });

  it('gives the guest room again, so that a text of any length arrives whole', () => {
    const shell = openShell({ rateLimit: { events: 1000, periodMs: 200 } });
    const guest = connected(shell);
    const text = 'all work and no play '.repeat(500);
    for (let at = 0; at < text.length;) {
      at += guest.print(text.slice(at));
      machine.run();
    }
    expect(logged(`guest-guest-${guest.domid}.log`)).toBe(text);
    expect(printed(shell, guest)).toBe(text.slice(-8192));
  });

  it('types into the guest, and waits with the rest until the guest has room', async () => {
    const shell = openShell();
    const guest = connected(shell);
    const console = shell.find(guest.domid);
    const writer = console!.audience.join('ann', { kind: 'now' }, () => undefined);
    const text = 'x'.repeat(IN_BYTES + 10);
    let isDone = false;
    const typing = console!.type(writer, new TextEncoder().encode(text)).then(() => {
      isDone = true;
    });
    machine.run();
    await Promise.resolve();
    expect(isDone).toBe(false);
    expect(guest.typed()).toHaveLength(IN_BYTES);
    machine.run();
    await typing;
    expect(guest.typed()).toHaveLength(10);
  });

  it('drops what a writer typed and the guest did not take at a take-over', async () => {
    const shell = openShell();
    const guest = connected(shell);
    const console = shell.find(guest.domid)!;
    const [ann, bob] = ['ann', 'bob'].map((name) =>
      console.audience.join(name, { kind: 'now' }, () => undefined),
    );
    const typing = console.type(ann!, new Uint8Array(IN_BYTES + 10));
    console.takeOver(bob!);
    await typing;
    await console.type(ann!, Uint8Array.of(1));
    expect(guest.typed()).toHaveLength(IN_BYTES);
    expect(guest.typed()).toBe('');
  });

  it('shows the last words of a guest that is gone, and then the end', () => {
    const shell = openShell();
    const guest = connected(shell);
    const { audience } = shell.find(guest.domid)!;
    const viewer = audience.join('eve', { kind: 'now' }, () => undefined);
    guest.print('panic');
    guest.guest.destroy();
    shell.apply(guest.facts({ introduced: false }));
    expect(audience.next(viewer)).toMatchObject({ bytes: new TextEncoder().encode('panic') });
    expect(audience.next(viewer)).toEqual({ kind: 'ended' });
    machine.run();
    expect(machine.control.domains.getInfo(guest.domid)).toBeUndefined();
    expect(printed(shell, guest)).toBe('panic');
    expect(shell.openDomids).toEqual([]);
  });

  it('keeps a bounded number of those that ended', () => {
    const shell = openShell();
    for (let count = 0; count < 40; count++) {
      const guest = connected(shell);
      guest.print('x');
      guest.guest.destroy();
      shell.apply(guest.facts({ introduced: false }));
    }
    expect(shell.consoles).toHaveLength(16);
    expect(shell.totals().outBytes).toBe(40);
  });

  it('goes on with another page and port, its viewers with it', () => {
    const shell = openShell();
    const guest = connected(shell);
    guest.print('one ');
    machine.run();
    const port = guest.guest.events.bindUnbound(DOM0);
    shell.apply(guest.facts({ port: String(port) }));
    machine.run();
    guest.ring.writer.put(new TextEncoder().encode('two'));
    guest.guest.events.notify(port);
    machine.run();
    expect(printed(shell, guest)).toBe('one two');
    expect(guest.guest.mappingsOf(grantRef(0))).toBe(1);
  });
});

describe('a hostile or unlucky guest', () => {
  it.each([
    ['more than the ring holds', OUT_BYTES + 1],
    ['less than nothing', 0xffff_ffff],
  ])('costs only its own console when it says it printed %s', (_what, produced) => {
    const shell = openShell();
    const [bad, good] = [connected(shell), connected(shell)];
    bad.forge(OUT_PROD, produced);
    bad.guest.events.notify(bad.port);
    bad.guest.events.notify(bad.port);
    machine.run();
    good.print('fine');
    machine.run();
    expect(printed(shell, good)).toBe('fine');
    expect(printed(shell, bad)).toBe('');
    expect(shell.find(bad.domid)?.problem).toMatch(/make no sense/);
    expect(problems).toHaveLength(1);
    bad.forge(OUT_PROD, 0);
    bad.print('sorry');
    machine.run();
    expect(printed(shell, bad)).toBe('sorry');
    expect(shell.find(bad.domid)?.problem).toBeUndefined();
  });

  it('may zero its page, as firmware does, and goes on', () => {
    const shell = openShell();
    const guest = connected(shell);
    guest.print('first ');
    machine.run();
    new Uint8Array(guest.page).fill(0);
    guest.print('second');
    machine.run();
    expect(printed(shell, guest)).toBe('first second');
    expect(logged(`guest-guest-${guest.domid}.log`)).toBe('first second');
  });

  it('has no console while its page is not granted, and is told of', () => {
    const shell = openShell();
    const { domid } = machine.addGuest();
    shell.apply({ domid, introduced: true, port: '9' });
    expect(shell.find(domid)?.problem).toMatch(/EINVAL/);
    const guest = new ConsoleGuest(machine);
    shell.apply(guest.facts({ port: '999' }));
    expect(shell.find(guest.domid)?.problem).toMatch(/EINVAL/);
    expect(guest.guest.mappingsOf(grantRef(0))).toBe(0);
    shell.apply(guest.facts());
    guest.print('now');
    machine.run();
    expect(printed(shell, guest)).toBe('now');
  });

  it('that floods is served so often in a period; others are served meanwhile', () => {
    const shell = openShell({ rateLimit: { events: 10, periodMs: 200 } });
    const [flood, quiet] = [connected(shell), connected(shell)];
    const line = new Uint8Array(OUT_BYTES).fill(0x79);
    for (let round = 0; round < 50; round++) {
      flood.print(line);
      machine.run();
    }
    const first = audienceOf(shell, flood).scrollBack.end;
    expect(first).toBeLessThanOrEqual(10 * OUT_BYTES);
    expect(first).toBeGreaterThan(8 * OUT_BYTES);
    expect(shell.heldCount).toBe(1);
    quiet.print('still here');
    machine.run();
    expect(printed(shell, quiet)).toBe('still here');
    nowMs += 200;
    vi.advanceTimersByTime(200);
    machine.run();
    expect(shell.heldCount).toBe(0);
    expect(audienceOf(shell, flood).scrollBack.end).toBe(first + OUT_BYTES);
    expect(shell.totals().holds).toBe(1);
  });
});

describe('a service that is killed', () => {
  it('leaves what the ring holds to the next one, which knows what was printed before', () => {
    const first = openMortalShell();
    const guest = connected(first.shell);
    guest.print('seen ');
    machine.run();
    first.kill();
    guest.print('meanwhile');
    const second = openShell();
    second.apply(guest.facts());
    machine.run();
    expect(printed(second, guest)).toBe('seen meanwhile');
    expect(audienceOf(second, guest).scrollBack.end).toBe(14);
    expect(logged(`guest-guest-${guest.domid}.log`)).toBe('seen meanwhile');
  });

  it('repeats nothing that it had logged and not yet shown as taken', () => {
    const first = openMortalShell();
    const guest = connected(first.shell);
    guest.print('one ');
    machine.run();
    guest.print('two ');
    machine.run();
    first.kill();
    // As if it had died between writing "two " and moving the index.
    guest.forge(OUT_CONS, 4);
    guest.print('three');
    const second = openShell();
    second.apply(guest.facts());
    machine.run();
    expect(logged(`guest-guest-${guest.domid}.log`)).toBe('one two three');
    expect(printed(second, guest)).toBe('one two three');
  });

  it('is not mistaken for one before the host booted', () => {
    const first = openMortalShell();
    const guest = connected(first.shell);
    guest.print('old ');
    machine.run();
    first.kill();
    const second = openShell({ bootId: 'another boot' });
    second.apply(guest.facts());
    guest.print('new');
    machine.run();
    expect(printed(second, guest)).toBe('new');
    expect(logged(`guest-guest-${guest.domid}.log`)).toBe('old new');
  });
});

describe('the log', () => {
  it('is rotated at its size, and the oldest part goes', () => {
    const logs = { directory, fileBytesMax: 5000, filesKept: 2 };
    const shell = openShell({ logs });
    const guest = connected(shell);
    let count = 0;
    for (; count < 20; count++) {
      guest.print(String(count).padEnd(1000, '.'));
      machine.run();
    }
    const name = `guest-guest-${guest.domid}.log`;
    const names = [name, `${name}.1`, `${name}.2`, `${name}.mark`];
    expect(readdirSync(directory).toSorted()).toEqual(names);
    for (const file of names)
      expect(statSync(join(directory, file)).size).toBeLessThanOrEqual(7048);
    expect(logged(`${name}.2`).slice(0, 2)).toBe('10');
    shell.close();
    const again = openShell({ logs });
    again.apply(guest.facts());
    expect(audienceOf(again, guest).scrollBack.end).toBe(20_000);
    expect(printed(again, guest)).toHaveLength(5000);
  });

  it('that cannot be written costs the log and nothing else', () => {
    const shell = openShell();
    const guest = new ConsoleGuest(machine);
    const file = join(directory, `guest-guest-${guest.domid}.log`);
    symlinkSync('/dev/full', file);
    shell.apply(guest.facts());
    guest.print('a');
    machine.run();
    guest.print('b');
    machine.run();
    expect(printed(shell, guest)).toBe('ab');
    expect(problems).toHaveLength(1);
  });

  it('of two domains of one name is two files, and no name leaves the folder', () => {
    const shell = openShell();
    const [one, two] = [new ConsoleGuest(machine), new ConsoleGuest(machine)];
    for (const guest of [one, two]) {
      shell.apply(guest.facts({ name: '../ä b' }));
      guest.print(`${guest.domid}`);
    }
    machine.run();
    const name = 'guest-..%2f%c3%a4%20b';
    expect(logged(`${name}.log`)).toBe(`${one.domid}`);
    expect(logged(`${name}-${two.domid}.log`)).toBe(`${two.domid}`);
  });
});
