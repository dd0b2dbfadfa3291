import { describe, expect, it } from 'vitest';
import { XS } from '../../../xenstore/wire.ts';
import { OK, World } from './driver.ts';

describe('watches', () => {
  it('WATCH is acknowledged, then fires once with the path as registered, there or not', () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.write('/secret', 'x');
    for (const [client, path] of [
      [world.dom0, '/absent/node'],
      [guest, '/secret'],
      [guest, 'relative'],
      [guest, '@releaseDomain'],
    ] as const) {
      expect(client.ask(XS.WATCH, `${path}\0tok\0`)).toBe(OK);
      expect(client.events()).toEqual([`${path} tok`]);
    }
  });

  it("a watch event's req_id and tx_id are 0, and the acknowledgement comes before it", () => {
    const world = new World();
    const payload = Uint8Array.from([0x2f, 0x61, 0, 0x74, 0]);
    const connection = world.dom0.connection.id;
    world.store.step({ kind: 'request', connection, type: XS.WATCH, reqId: 7, txId: 9, payload });
    const bytes = world.dom0.connection.outbox.peek();
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    expect(view.getUint32(0, true)).toBe(XS.WATCH);
    const event = 16 + 3;
    expect([0, 4, 8].map((at) => view.getUint32(event + at, true))).toEqual([XS.WATCH_EVENT, 0, 0]);
  });

  it('watching /a/ab does not fire for /a/abc', () => {
    const { dom0 } = new World();
    dom0.watch('/a/ab');
    dom0.write('/a/abc', 'x');
    expect(dom0.events()).toEqual([]);
    dom0.write('/a/ab/c', 'x');
    expect(dom0.events()).toEqual(['/a/ab/c t']);
  });

  it('a change to an ancestor, other than its removal, does not fire a watch below', () => {
    const { dom0 } = new World();
    dom0.write('/a/b', 'x');
    dom0.watch('/a/b');
    dom0.write('/a', 'y');
    dom0.chmod('/a', 'r0');
    dom0.mkdir('/a/c');
    expect(dom0.events()).toEqual([]);
    dom0.rm('/a');
    expect(dom0.events()).toEqual(['/a/b t']);
  });

  it('writing the same value fires', () => {
    const { dom0 } = new World();
    dom0.write('/a', 'x');
    dom0.watch('/a');
    dom0.write('/a', 'x');
    expect(dom0.events()).toEqual(['/a t']);
  });

  it('creating /a/b/c with its parents makes one event, for /a/b/c', () => {
    const { dom0 } = new World();
    dom0.watch('/a');
    dom0.write('/a/b/c', 'x');
    expect(dom0.events()).toEqual(['/a/b/c t']);
    dom0.mkdir('/a/d/e');
    expect(dom0.events()).toEqual(['/a/d/e t']);
  });

  it('removing a subtree: one event above, and one inside with the watched path', () => {
    const { dom0 } = new World();
    dom0.write('/a/b/c/d', 'x');
    dom0.write('/a/b/e', 'x');
    dom0.watch('/a', 'above');
    dom0.watch('/a/b/c', 'inside');
    dom0.watch('/a/b/absent', 'absent');
    dom0.rm('/a/b');
    expect(dom0.events().toSorted()).toEqual(['/a/b above', '/a/b/c inside']);
  });

  it("(path, token) pairs are unique per connection; another connection's are no matter", () => {
    const world = new World();
    const second = world.client(0);
    expect(world.dom0.watch('/a', 't')).toBe(OK);
    expect(world.dom0.watch('/a', 't')).toBe('EEXIST');
    expect(world.dom0.watch('/a', 'u')).toBe(OK);
    expect(second.watch('/a', 't')).toBe(OK);
  });

  it('tokens are opaque, may be empty or hold spaces, and come back byte for byte', () => {
    const { dom0 } = new World();
    for (const token of ['', ' a b ', '\x01\xff\x80', '/x/y'])
      expect(dom0.watch('/a', token)).toBe(OK);
    dom0.write('/a', 'x');
    expect(dom0.events()).toEqual(['/a ', '/a  a b ', '/a \x01\xff\x80', '/a /x/y']);
    expect(dom0.unwatch('/a', '')).toBe(OK);
  });

  it('UNWATCH of an unknown pair is ENOENT', () => {
    const { dom0 } = new World();
    dom0.watch('/a', 't');
    expect(dom0.unwatch('/a', 'u')).toBe('ENOENT');
    expect(dom0.unwatch('/b', 't')).toBe('ENOENT');
    expect(dom0.unwatch('/a', 't')).toBe(OK);
    expect(dom0.unwatch('/a', 't')).toBe('ENOENT');
    dom0.write('/a', 'x');
    expect(dom0.events()).toEqual([]);
  });

  it('a relative watch gives relative event paths', () => {
    const world = new World();
    const guest = world.guest(2);
    guest.watch('data', 'relative');
    guest.watch('/local/domain/2/data', 'absolute');
    world.dom0.write('/local/domain/2/data/x', 'v');
    expect(guest.events()).toEqual(['data/x relative', '/local/domain/2/data/x absolute']);
    world.dom0.rm('/local/domain/2/data');
    expect(guest.events()).toEqual(['data relative', '/local/domain/2/data absolute']);
    expect(guest.unwatch('data', 'relative')).toBe(OK);
  });

  it('WATCH and UNWATCH ignore tx_id, even one which does not exist', () => {
    const { dom0 } = new World();
    expect(dom0.ask(XS.WATCH, '/a\0t\0', 4711)).toBe(OK);
    expect(dom0.ask(XS.UNWATCH, '/a\0t\0', 4711)).toBe(OK);
    expect(dom0.read('/a', 4711)).toBe('ENOENT');
  });

  it('events keep the order of the changes', () => {
    const { dom0 } = new World();
    dom0.watch('/');
    for (const name of ['c', 'a', 'b']) dom0.write(`/${name}`, 'x');
    dom0.rm('/a');
    expect(dom0.events()).toEqual(['/c t', '/a t', '/b t', '/a t']);
  });

  it("a client's own writes fire its own watches", () => {
    const world = new World();
    const guest = world.guest(2);
    guest.watch('x');
    guest.write('x', 'v');
    expect(guest.events()).toEqual(['x t']);
  });

  it('an unsent event may be merged with an identical later one; "@" events may not', () => {
    const world = new World();
    const slow = world.client(0);
    slow.watch('/a');
    slow.watch('@introduceDomain');
    for (let count = 0; count < 5000; count++) world.dom0.write('/a', `${count}`);
    for (let domid = 1; domid <= 2000; domid++) world.introduce(domid);
    const events = slow.events();
    expect(events.filter((event) => event === '@introduceDomain t').length).toBe(2000);
    expect(events.filter((event) => event === '/a t').length).toBeLessThan(2000);
    expect(events[0]).toBe('/a t');
  });

  it('no event with a different path is lost to a slow reader, and no writer is stopped', () => {
    const world = new World();
    const slow = world.client(0);
    slow.watch('/a');
    for (let count = 0; count < 10_000; count++) {
      world.dom0.write(`/a/${count}`, 'x');
      expect(world.dom0.connection.mayRequest).toBe(true);
    }
    expect(slow.events().length).toBe(10_000);
  });

  it('a guest gets an event only if it may read the node or its parent', () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.mkdir('/a');
    guest.watch('/a');
    world.dom0.write('/a/secret', 'x');
    expect(guest.events()).toEqual([]);
    world.dom0.chmod('/a', 'r0');
    expect(guest.events()).toEqual(['/a t']);
    world.dom0.write('/a/secret', 'y');
    expect(guest.events()).toEqual(['/a/secret t']);
    world.dom0.mkdir('/a/secret/deeper');
    expect(guest.events()).toEqual([]);
  });

  it('a guest which may read a node is told when it is removed', () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.write('/a/b', 'x');
    world.dom0.chmod('/a/b', 'n0 r2');
    guest.watch('/a/b');
    world.dom0.rm('/a');
    expect(guest.events()).toEqual(['/a/b t']);
    const tx = world.dom0.start();
    world.dom0.write('/a/b', 'x');
    world.dom0.chmod('/a/b', 'n0 r2');
    guest.events();
    expect(world.dom0.end(tx)).toBe(OK);
    const removal = world.dom0.start();
    world.dom0.rm('/a/b', removal);
    expect(guest.events()).toEqual([]);
    world.dom0.end(removal);
    expect(guest.events()).toEqual(['/a/b t']);
  });

  it('a guest which loses read permission by SET_PERMS gets that event', () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.write('/a', 'x');
    world.dom0.chmod('/a', 'r0');
    guest.watch('/a');
    world.dom0.chmod('/a', 'n0');
    expect(guest.events()).toEqual(['/a t']);
    world.dom0.chmod('/a', 'r0');
    guest.events();
    const tx = world.dom0.start();
    world.dom0.chmod('/a', 'n0', tx);
    world.dom0.end(tx);
    expect(guest.events()).toEqual(['/a t']);
  });

  it('"@introduceDomain"/"@releaseDomain" reach guests only by SET_PERMS on those names', () => {
    const world = new World();
    const guest = world.guest(2);
    guest.watch('@introduceDomain', 'i');
    guest.watch('@releaseDomain', 'r');
    world.introduce(3);
    world.dom0.ask(XS.RELEASE, '3\0');
    expect(guest.events()).toEqual([]);
    expect(guest.chmod('@introduceDomain', 'n2')).toBe('EACCES');
    expect(world.dom0.chmod('@other', 'n0 r2')).toBe('EINVAL');
    expect(world.dom0.chmod('@introduceDomain', 'n0 r2')).toBe(OK);
    expect(world.dom0.chmod('@releaseDomain', 'r0')).toBe(OK);
    world.introduce(3);
    world.dom0.ask(XS.RELEASE, '3\0');
    expect(guest.events()).toEqual(['@introduceDomain i', '@releaseDomain r']);
  });

  it('a watch on "/" does not get "@" events, nor one on "@..." tree events', () => {
    const world = new World();
    const { dom0 } = world;
    dom0.watch('/', 'root');
    dom0.watch('@introduceDomain', 'special');
    world.introduce(3);
    dom0.write('/a', 'x');
    expect(dom0.events()).toEqual(['@introduceDomain special', '/a root']);
  });

  it("RESET_WATCHES drops the caller's watches and transactions, and gives the quota back", () => {
    const world = new World();
    const guest = world.guest(2);
    for (let round = 0; round < 3; round++) {
      for (let count = 0; count < 128; count++) expect(guest.watch('x', `${count}`)).toBe(OK);
      expect(guest.watch('x', 'more')).toBe('E2BIG');
      const open = Array.from({ length: 10 }, () => guest.start());
      expect(guest.ask(XS.TRANSACTION_START, '\0')).toBe('ENOSPC');
      expect(guest.ask(XS.RESET_WATCHES, '\0')).toBe(OK);
      expect(guest.read('x', open[0])).toBe('ENOENT');
    }
    guest.write('x', 'v');
    expect(guest.events()).toEqual([]);
    expect(world.store.core.domains.get(2).watchCount).toBe(0);
    expect(world.store.core.watches.isEmpty).toBe(true);
  });

  it("a connection's watches die with it", () => {
    const world = new World();
    const other = world.client(0);
    other.watch('/a');
    world.close(other);
    world.dom0.write('/a', 'x');
    expect(other.events()).toEqual([]);
    expect(world.store.core.watches.isEmpty).toBe(true);
  });

  it('closing or releasing one connection while delivering events to others is safe', () => {
    const world = new World();
    const { dom0 } = world;
    dom0.chmod('@releaseDomain', 'r0');
    const guests = [2, 3, 4].map((domid) => world.guest(domid));
    for (const guest of guests) guest.watch('@releaseDomain');
    dom0.ask(XS.RELEASE, '3\0');
    expect(guests[0]!.events()).toEqual(['@releaseDomain t']);
    expect(guests[1]!.events()).toEqual([]);
    expect(guests[2]!.events()).toEqual(['@releaseDomain t']);
    expect(dom0.ask(XS.CONTROL, 'check\0')).toBe(OK);
  });
});
