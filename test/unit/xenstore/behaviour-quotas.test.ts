import { describe, expect, it } from 'vitest';
import { XS } from '../../../xenstore/wire.ts';
import { OK, World } from './driver.ts';

describe('quotas and resource attacks', () => {
  it('nodes: 1000 a domain, also in transactions; a failed create gives its count back', () => {
    const world = new World();
    const guest = world.guest(2);
    const account = world.store.core.domains.get(2);
    for (let count = account.nodeCount; count < 1000; count++)
      expect(guest.mkdir(`d${count % 30}/${count}`)).toSatisfy(
        (reply) => reply === OK || reply === 'ENOSPC',
      );
    expect(account.nodeCount).toBe(1000);
    expect(guest.mkdir('more')).toBe('ENOSPC');
    const tx = guest.start();
    expect(guest.mkdir('more', tx)).toBe('ENOSPC');
    expect(guest.rm('d1', tx)).toBe(OK);
    expect(guest.mkdir('more', tx)).toBe(OK);
    expect(guest.end(tx, 'F')).toBe(OK);
    expect(account.nodeCount).toBe(1000);
    expect(guest.rm('d1')).toBe(OK);
    expect(guest.mkdir('more')).toBe(OK);
    expect(world.dom0.ask(XS.CONTROL, 'check\0')).toBe(OK);
  });

  it("a node's record is limited to 2048 bytes, so adding a child can be ENOSPC", () => {
    const world = new World();
    const guest = world.guest(2);
    expect(guest.write('x', 'v'.repeat(1900))).toBe(OK);
    expect(guest.write('x', 'v'.repeat(2048))).toBe('ENOSPC');
    expect(guest.mkdir(`x/${'n'.repeat(150)}`)).toBe('ENOSPC');
    expect(guest.mkdir('x/n')).toBe(OK);
    const tx = guest.start();
    expect(guest.write('x', 'v'.repeat(2048), tx)).toBe('ENOSPC');
    expect(guest.mkdir(`x/${'n'.repeat(150)}`, tx)).toBe('ENOSPC');
    expect(world.dom0.write('/local/domain/2/x', 'v'.repeat(3000))).toBe(OK);
  });

  it('watches 128, transactions 10: E2BIG and ENOSPC', () => {
    const world = new World();
    const guest = world.guest(2);
    for (let count = 0; count < 128; count++) expect(guest.watch('x', `${count}`)).toBe(OK);
    expect(guest.watch('x', 'more')).toBe('E2BIG');
    for (let count = 0; count < 10; count++) expect(guest.start()).toBeGreaterThan(0);
    expect(guest.ask(XS.TRANSACTION_START, '\0')).toBe('ENOSPC');
    for (let count = 0; count < 200; count++) {
      expect(world.dom0.watch('/x', `${count}`)).toBe(OK);
      expect(world.dom0.start()).toBeGreaterThan(0);
    }
  });

  it('nodes touched in one transaction: 1024, reads of absent nodes included', () => {
    const world = new World();
    const guest = world.guest(2);
    const tx = guest.start();
    let touched = 0;
    while (guest.read(`absent${touched}`, tx) === 'ENOENT') touched++;
    expect(guest.read(`absent${touched}`, tx)).toBe('ENOSPC');
    expect(touched).toBeGreaterThan(1000);
    expect(touched).toBeLessThanOrEqual(1024);
    expect(guest.read('absent1', tx)).toBe('ENOENT');
    expect(guest.write('new', 'x', tx)).toBe('ENOSPC');
  });

  it('a guest which reads neither replies nor events costs bounded memory, delays nobody', () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.chmod('/local/domain/2', 'b2');
    guest.watch('/local/domain/2');
    for (let count = 0; count < 40_000; count++)
      expect(world.dom0.write(`/local/domain/2/name-that-is-long-${count}`, 'x')).toBe(OK);
    expect(world.dom0.connection.mayRequest).toBe(true);
    expect(guest.connection.outbox.heldBytes).toBeLessThan(2.5 * 1024 * 1024);
    let taken = 0;
    while (guest.connection.mayRequest && taken < 100) {
      taken++;
      const payload = Uint8Array.from([0x78, 0]);
      const { id } = guest.connection;
      world.store.step({
        kind: 'request',
        connection: id,
        type: XS.READ,
        reqId: 1,
        txId: 0,
        payload,
      });
    }
    expect(taken).toBeLessThanOrEqual(20);
    world.tick(30_000);
    world.store.expireEvents([guest.connection]);
    expect(guest.connection.outbox.heldBytes).toBeLessThan(32 * 1024);
  });

  it('events another domain caused drive neither of the two over its memory quota', () => {
    const world = new World();
    const [writer, slow] = [world.guest(2), world.guest(3)];
    writer.mkdir('x');
    writer.chmod('x', 'r2');
    slow.watch('/local/domain/2/x');
    let written = 0;
    while (writer.connection.mayRequest && written < 5000) {
      writer.write('x', 'v'.repeat(100));
      writer.write(`x/${written % 500}`, '');
      written++;
    }
    expect(written).toBeLessThan(5000);
    expect(slow.write('mine', 'x')).toBe(OK);
    slow.events();
    expect(writer.connection.mayRequest).toBe(true);
  });

  it('nodes owned by a dead domain are removed wherever they are, not given to dom0', () => {
    const world = new World();
    const { dom0 } = world;
    const guest = world.guest(2);
    guest.write('data/x', 'v');
    dom0.mkdir('/elsewhere/deep');
    dom0.chmod('/elsewhere/deep', 'n2');
    guest.write('/elsewhere/deep/node', 'v');
    dom0.watch('/elsewhere', 'w');
    dom0.ask(XS.RELEASE, '2\0');
    expect(dom0.read('/elsewhere/deep')).toBe('ENOENT');
    expect(dom0.read('/local/domain/2')).toBe('ENOENT');
    expect(dom0.read('/elsewhere')).toBe('');
    expect(dom0.events()).toContain('/elsewhere/deep w');
    expect(world.store.core.domains.get(2).nodeCount).toBe(0);
    expect(dom0.ask(XS.CONTROL, 'check\0')).toBe(OK);
  });

  it('nodes a toolstack makes for a domain before INTRODUCE count for that domain', () => {
    const world = new World();
    world.dom0.mkdir('/local/domain/2');
    world.dom0.chmod('/local/domain/2', 'n2');
    for (let count = 0; count < 5; count++) world.dom0.mkdir(`/local/domain/2/${count}`);
    world.introduce(2);
    expect(world.dom0.ask(XS.CONTROL, 'quota\0' + '2\0')).toMatch(/nodes +: +6/);
    world.dom0.ask(XS.SET_QUOTA, '2\0nodes\0' + '6\0');
    expect(world.client(2).mkdir('more')).toBe('ENOSPC');
  });

  it('quotas change at run time by CONTROL and by SET_QUOTA, and 0 switches one off', () => {
    const world = new World();
    const { dom0 } = world;
    const guest = world.guest(2);
    expect(dom0.ask(XS.CONTROL, 'quota\0set\0watches\0' + '2\0')).toBe(OK);
    expect(dom0.ask(XS.GET_QUOTA, 'watches\0')).toBe('2\0');
    expect(guest.watch('x', '1')).toBe(OK);
    expect(guest.watch('x', '2')).toBe(OK);
    expect(guest.watch('x', '3')).toBe('E2BIG');
    expect(dom0.ask(XS.SET_QUOTA, '2\0watches\0' + '0\0')).toBe(OK);
    expect(dom0.ask(XS.GET_QUOTA, '2\0watches\0')).toBe('0\0');
    expect(dom0.ask(XS.GET_QUOTA, '3\0watches\0')).toBe('2\0');
    expect(guest.watch('x', '3')).toBe(OK);
    expect(dom0.ask(XS.GET_QUOTA, '\0')).toMatch(/^nodes watches transactions /);
    expect(dom0.ask(XS.GET_QUOTA, 'unknown\0')).toBe('EINVAL');
    expect(dom0.ask(XS.CONTROL, 'quota\0set\0unknown\0' + '2\0')).toBe('EINVAL');
    expect(dom0.ask(XS.CONTROL, 'quota-soft\0')).toMatch(/memory +: +2097152/);
  });

  it('an open transaction of a guest keeps a bounded past', () => {
    const world = new World();
    const guest = world.guest(2);
    const tx = guest.start();
    for (let count = 0; count < 70_000; count++) {
      world.dom0.write(`/x/${count % 40_000}`, 'v');
      if (count % 40_000 === 39_999) world.dom0.rm('/x');
    }
    expect(guest.end(tx)).toBe('EAGAIN');
    expect(world.store.core.content.undo.isActive).toBe(false);
  });
});
