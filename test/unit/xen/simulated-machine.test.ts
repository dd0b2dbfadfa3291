import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DOM0, domid, gfn, grantRef, type EvtchnPort } from '../../../model/ids.ts';
import { openPageStore } from '../../../xen/native/page-store.ts';
import type { PageStore } from '../../../xen/simulated/page-store.ts';
import { SimulatedMachine } from '../../../xen/simulated/machine.ts';

const WRITABLE = { writable: true };
const READ_ONLY = { writable: false };

let pages: PageStore;
let machine: SimulatedMachine;

const errno = (name: string) => expect.objectContaining({ errno: name });

beforeEach(() => {
  pages = openPageStore();
  machine = new SimulatedMachine({ pages, seed: 7 });
});

afterEach(() => pages.close());

describe('a simulated guest', () => {
  it('shares a page with a backend, both ways, until the backend unmaps', () => {
    const guest = machine.addGuest();
    const ring = guest.allocate(2);
    const sources = guest.grantAll(DOM0, ring).map((gref) => ({ domid: guest.domid, gref }));
    const mapping = machine.control.grants.map(sources, WRITABLE);
    const backend = new Int32Array(mapping.bytes);
    const frontend = new Int32Array(ring.bytes);
    Atomics.store(frontend, 1024, 5);
    expect(Atomics.load(backend, 1024)).toBe(5);
    Atomics.add(backend, 1024, 1);
    expect(Atomics.load(frontend, 1024)).toBe(6);
    mapping.unmap();
    expect(mapping.bytes.byteLength).toBe(0);
    expect(Atomics.load(frontend, 1024)).toBe(6);
  });

  it('cannot take back a grant that is mapped, and nobody new can map it', () => {
    const guest = machine.addGuest();
    const [page = gfn(0)] = guest.allocate(1).gfns;
    const gref = guest.grant(DOM0, page);
    const source = { domid: guest.domid, gref };
    const mapping = machine.control.grants.map([source], WRITABLE);
    expect(guest.mappingsOf(gref)).toBe(1);
    expect(guest.revoke(gref)).toBe(false);
    expect(() => machine.control.grants.map([source], WRITABLE)).toThrow(errno('EINVAL'));
    mapping.unmap();
    expect(guest.mappingsOf(gref)).toBe(0);
    expect(guest.grant(DOM0, page)).toBe(gref);
  });

  it('maps only what it was granted: no read-only page for writing, no page for others', () => {
    const owner = machine.addGuest();
    const thief = machine.addGuest();
    const [page = gfn(0)] = owner.allocate(1).gfns;
    const readOnly = owner.grant(DOM0, page, READ_ONLY);
    const { grants } = machine.control;
    const source = { domid: owner.domid, gref: readOnly };
    expect(() => grants.map([source], WRITABLE)).toThrow(errno('EINVAL'));
    grants.map([source], READ_ONLY).unmap();
    expect(() => thief.grants.map([source], READ_ONLY)).toThrow(errno('EINVAL'));
    const bad = { domid: owner.domid, gref: grantRef(4711) };
    expect(() => grants.map([bad], READ_ONLY)).toThrow(errno('EINVAL'));
    expect(() => owner.grant(DOM0, gfn(999))).toThrow(errno('EINVAL'));
  });

  it('cannot make hypercalls of the control domain', () => {
    const guest = machine.addGuest();
    const ports = machine.portsOf(guest.domid);
    expect(() => ports.domains.list()).toThrow(errno('EPERM'));
    expect(() => ports.physical.physInfo()).toThrow(errno('EPERM'));
    expect(() => ports.memory.map(DOM0, [gfn(0)], READ_ONLY)).toThrow(errno('EPERM'));
    expect(() => ports.console.read()).toThrow(errno('EPERM'));
  });

  it('reaches xenstore over the page and port that its toolstack made', () => {
    const guest = machine.addGuest();
    const { gref, port, bytes } = guest.xenstore;
    expect(gref).toBe(1);
    const daemon = machine.control.openEventChannels();
    const told: EvtchnPort[] = [];
    daemon.onPending((ports) => told.push(...ports));
    const local = daemon.bindInterdomain({ domid: guest.domid, port });
    machine.run();
    daemon.unmask(local);
    const mapping = machine.control.grants.map([{ domid: guest.domid, gref }], WRITABLE);
    new Uint8Array(bytes)[0] = 65;
    guest.events.notify(port);
    machine.run();
    expect(told).toEqual([local, local]);
    expect(new Uint8Array(mapping.bytes)[0]).toBe(65);
  });

  it('that dies closes its ports, loses what it mapped, and lingers while it is mapped', () => {
    const guest = machine.addGuest();
    const other = machine.addGuest();
    const before = machine.freePages;
    const own = guest.allocate(3);
    const [first = gfn(0)] = own.gfns;
    const source = { domid: guest.domid, gref: guest.grant(DOM0, first) };
    const mapping = machine.control.grants.map([source], WRITABLE);
    const otherPage = other.allocate(1);
    const [lent = grantRef(0)] = other.grantAll(guest.domid, otherPage);
    guest.grants.map([{ domid: other.domid, gref: lent }], WRITABLE);
    const events = machine.control.openEventChannels();
    const local = events.bindInterdomain({ domid: guest.domid, port: guest.xenstore.port });

    guest.destroy();
    expect(guest.isAlive).toBe(false);
    expect(own.bytes.byteLength).toBe(0);
    expect(machine.control.domains.getInfo(guest.domid)?.dying).toBe(true);
    expect(other.mappingsOf(lent)).toBe(0);
    events.notify(local);
    expect(() => machine.control.grants.map([source], WRITABLE)).toThrow(errno('EINVAL'));
    new Uint8Array(mapping.bytes)[0] = 1;
    mapping.unmap();
    expect(machine.control.domains.getInfo(guest.domid)).toBeUndefined();
    other.destroy();
    expect(machine.freePages).toBe(before + 2);
  });

  it('gets pages that nobody left anything in', () => {
    const small = openPageStore(64);
    const tight = new SimulatedMachine({ pages: small });
    for (let round = 0; round < 50; round++) {
      const guest = tight.addGuest();
      const { bytes } = guest.allocate(8);
      expect(new Uint8Array(bytes).every((byte) => byte === 0)).toBe(true);
      new Uint8Array(bytes).fill(0xff);
      guest.destroy();
    }
    small.close();
  });

  it('gets no more memory than it may have, or than there is', () => {
    const guest = machine.addGuest({ maxPages: 3 });
    guest.allocate(2);
    expect(() => guest.allocate(1)).toThrow(errno('ENOMEM'));
    expect(() => machine.addGuest({ maxPages: 2 ** 20 }).allocate(2 ** 18)).toThrow(
      errno('ENOMEM'),
    );
  });
});

describe('simulated events', () => {
  it('are the same for the same seed', () => {
    const story = (seed: number) => {
      const store = openPageStore(1024);
      const world = new SimulatedMachine({ pages: store, seed });
      const told: string[] = [];
      for (let index = 0; index < 8; index++) {
        const guest = world.addGuest();
        const events = world.control.openEventChannels();
        events.onPending((ports) => told.push(`${guest.domid}:${ports.join()}`));
        events.bindInterdomain({ domid: guest.domid, port: guest.xenstore.port });
      }
      world.run();
      store.close();
      return told.join(' ');
    };
    expect(story(1)).toBe(story(1));
    expect(story(1)).not.toBe(story(2));
  });

  it('come in bounded batches, first come first told', () => {
    const guests = Array.from({ length: 600 }, () => machine.addGuest());
    const events = machine.control.openEventChannels();
    const batches: number[] = [];
    const told: EvtchnPort[] = [];
    events.onPending((ports) => {
      batches.push(ports.length);
      told.push(...ports);
    });
    const bound = guests.map(({ domid: id, xenstore }) =>
      events.bindInterdomain({ domid: id, port: xenstore.port }),
    );
    expect(machine.run()).toBe(600);
    expect(batches).toEqual([256, 256, 88]);
    expect(told).toEqual(bound);
  });

  it('of a listener that only causes events are a bug that is found', () => {
    const events = machine.control.openEventChannels();
    const near = events.bindUnbound(DOM0);
    const far = events.bindInterdomain({ domid: DOM0, port: near });
    events.onPending((ports) => {
      for (const port of ports) {
        events.unmask(port);
        events.notify(port === near ? near : far);
      }
    });
    expect(() => machine.run()).toThrow(RangeError);
  });

  it('stop at the limit of ports that the domain was created with', () => {
    const { domains } = machine.control;
    const id = domains.create({
      uuid: machine.randomUuid(),
      hvm: false,
      maxVcpus: 1,
      maxEvtchnPort: 3,
    });
    const events = machine.portsOf(id).openEventChannels();
    const ports = [1, 2, 3].map(() => events.bindUnbound(DOM0));
    expect(ports).toEqual([1, 2, 3]);
    expect(() => events.bindUnbound(DOM0)).toThrow(errno('ENOSPC'));
    events.unbind(ports[1] ?? ports[0]!);
    expect(events.bindUnbound(DOM0)).toBe(2);
  });
});

describe('the simulated control domain', () => {
  it('lets a test act as the kernel behind the xenstore page', () => {
    const { page, port } = machine.control.xenstore.open();
    const daemon = machine.control.openEventChannels();
    const told: string[] = [];
    daemon.onPending(() => told.push('daemon'));
    machine.kernelXenstore.events.onPending(() => told.push('kernel'));
    const local = daemon.bindInterdomain({ domid: DOM0, port });
    machine.run();
    new Uint8Array(machine.kernelXenstore.bytes)[9] = 42;
    expect(new Uint8Array(page.bytes)[9]).toBe(42);
    daemon.notify(local);
    machine.run();
    expect(told).toEqual(['daemon', 'kernel']);
  });

  it('reads on in the console ring from any index, and loses only the oldest', () => {
    const { console: ring } = machine.control;
    const { nextIndex } = ring.read();
    machine.consoleLog.write('one\n');
    const first = ring.read({ fromIndex: nextIndex });
    expect(new TextDecoder().decode(first.bytes)).toBe('one\n');
    machine.consoleLog.write('x'.repeat(20_000));
    expect(ring.read({ fromIndex: first.nextIndex }).bytes.length).toBe(16_384);
    expect(ring.read({ fromIndex: first.nextIndex + 19_999 }).bytes.length).toBe(1);
    ring.read({ clear: true });
    expect(ring.read().bytes.length).toBe(0);
  });

  it('may not pause, destroy or shut down itself', () => {
    const { domains } = machine.control;
    expect(() => domains.pause(DOM0)).toThrow(errno('EINVAL'));
    expect(() => domains.destroy(DOM0)).toThrow(errno('EINVAL'));
    expect(() => domains.unpause(domid(5))).toThrow(errno('ESRCH'));
  });
});
