import { describe, expect, it } from 'vitest';
import { Store } from '../../../xenstore/store.ts';
import { XS } from '../../../xenstore/wire.ts';
import { Client, OK, World } from './driver.ts';

/** A world with two control connections and /a/b = x. */
function pair(): { world: World; one: Client; two: Client } {
  const world = new World();
  world.dom0.write('/a/b', 'x');
  return { world, one: world.dom0, two: world.client(0) };
}

describe('transactions', () => {
  it('reads in a transaction repeat: a later outside write is not seen', () => {
    const { one, two } = pair();
    const tx = one.start();
    two.write('/a/b', 'first');
    expect(one.read('/a/b', tx)).toBe('x');
    two.write('/a/b', 'second');
    two.write('/a/new', '');
    two.chmod('/a/b', 'r3');
    expect(one.read('/a/b', tx)).toBe('x');
    expect(one.list('/a', tx)).toBe('b\0');
    expect(one.perms('/a/b', tx)).toBe('n0\0');
    two.rm('/a');
    expect(one.read('/a/b', tx)).toBe('x');
    expect(one.list('/a', tx)).toBe('b\0');
    expect(one.read('/a/new', tx)).toBe('ENOENT');
  });

  it('a commit is EAGAIN if what it read changed', () => {
    const changes: [string, (client: Client) => void, (client: Client, tx: number) => void][] = [
      ['value', (c) => c.write('/a/b', 'y'), (c, tx) => c.read('/a/b', tx)],
      ['permissions', (c) => c.chmod('/a/b', 'r3'), (c, tx) => c.perms('/a/b', tx)],
      ['child list', (c) => c.mkdir('/a/c'), (c, tx) => c.list('/a', tx)],
      ['child list, shorter', (c) => c.rm('/a/b'), (c, tx) => c.list('/a', tx)],
      ['existence', (c) => c.rm('/a/b'), (c, tx) => c.read('/a/b', tx)],
      [
        'existence, again',
        (c) => (c.rm('/a/b'), c.write('/a/b', 'x')),
        (c, tx) => c.read('/a/b', tx),
      ],
      ['non-existence', (c) => c.write('/a/c', ''), (c, tx) => c.read('/a/c', tx)],
    ];
    for (const [name, change, read] of changes) {
      const { one, two } = pair();
      const tx = one.start();
      read(one, tx);
      one.write('/result', 'v', tx);
      change(two);
      expect(one.end(tx), name).toBe('EAGAIN');
      expect(one.read('/result')).toBe('ENOENT');
    }
  });

  it('a transaction that changed nothing commits whatever others changed meanwhile', () => {
    const { one, two } = pair();
    const tx = one.start();
    expect(one.read('/a/b', tx)).toBe('x');
    expect(one.list('/a', tx)).toBe('b\0');
    expect(one.mkdir('/a', tx)).toBe(OK);
    expect(one.rm('/a/none', tx)).toBe(OK);
    two.rm('/a');
    expect(one.end(tx)).toBe(OK);
    expect(one.read('/a')).toBe('ENOENT');
  });

  it('after EAGAIN the id is dead, nothing was applied, no watch fired', () => {
    const { one, two } = pair();
    two.watch('/');
    const tx = one.start();
    one.read('/a/b', tx);
    one.write('/a/c', 'v', tx);
    one.write('/a/b', 'v', tx);
    two.write('/a/b', 'y');
    two.events();
    expect(one.end(tx)).toBe('EAGAIN');
    expect(one.read('/a/b', tx)).toBe('ENOENT');
    expect(one.end(tx)).toBe('ENOENT');
    expect(one.read('/a/c')).toBe('ENOENT');
    expect(one.read('/a/b')).toBe('y');
    expect(two.events()).toEqual([]);
  });

  it("a direct write by the transaction's own connection conflicts as anyone's does", () => {
    const { one } = pair();
    const tx = one.start();
    one.read('/a/b', tx);
    one.write('/a/b', 'direct');
    one.write('/result', 'v', tx);
    expect(one.end(tx)).toBe('EAGAIN');
  });

  it('transactions on unrelated nodes both commit', () => {
    const { one, two } = pair();
    two.write('/c/d', 'x');
    const [first, second] = [one.start(), two.start()];
    one.write('/a/b', `${one.read('/a/b', first)}1`, first);
    two.write('/c/d', `${two.read('/c/d', second)}2`, second);
    expect([one.end(first), two.end(second)]).toEqual([OK, OK]);
    expect([one.read('/a/b'), one.read('/c/d')]).toEqual(['x1', 'x2']);
  });

  it('two transactions creating children of one parent both commit and lose neither', () => {
    const { one, two } = pair();
    const [first, second] = [one.start(), two.start()];
    one.write('/dev/vif/1/state', '1', first);
    one.mkdir('/dev/vif/1', first);
    two.write('/dev/vif/2/state', '2', second);
    two.write('/a/b', 'blind', second);
    one.write('/a/b', 'blind too', first);
    expect([one.end(first), two.end(second)]).toEqual([OK, OK]);
    expect(one.list('/dev/vif')).toBe('1\0' + '2\0');
    expect(one.read('/dev/vif/1/state')).toBe('1');
    expect(one.read('/a/b')).toBe('blind');
    expect(one.ask(XS.CONTROL, 'check\0')).toBe(OK);
  });

  it('abort never fails', () => {
    const { one, two } = pair();
    const tx = one.start();
    one.read('/a/b', tx);
    one.write('/a/c', 'v', tx);
    two.rm('/a');
    expect(one.end(tx, 'F')).toBe(OK);
    expect(one.read('/a')).toBe('ENOENT');
  });

  it('watches fire at commit, once per changed path, in the order of the changes', () => {
    const { one, two } = pair();
    two.watch('/');
    const tx = one.start();
    one.write('/z', '1', tx);
    one.write('/a/b', '1', tx);
    one.write('/z', '2', tx);
    one.chmod('/z', 'r0', tx);
    expect(two.events()).toEqual([]);
    one.end(tx);
    expect(two.events()).toEqual(['/z t', '/a/b t']);
  });

  it('removing a subtree inside a transaction tells watches inside it at commit', () => {
    const { one, two } = pair();
    one.write('/a/b/c/d', 'x');
    two.watch('/a/b/c', 'inside');
    two.watch('/a/b', 'root');
    two.watch('/a', 'above');
    const tx = one.start();
    one.rm('/a/b/c', tx);
    one.rm('/a/b', tx);
    expect(two.events()).toEqual([]);
    expect(one.end(tx)).toBe(OK);
    expect(two.events().toSorted()).toEqual(['/a/b above', '/a/b root', '/a/b/c inside']);
  });

  it('a node created and removed in one transaction leaves nothing', () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.watch('/');
    const before = world.store.core.domains.get(2).nodeCount;
    const tx = guest.start();
    expect(guest.write('x/y', 'v', tx)).toBe(OK);
    expect(guest.rm('x', tx)).toBe(OK);
    expect(guest.end(tx)).toBe(OK);
    expect(guest.read('x')).toBe('ENOENT');
    expect(world.store.core.domains.get(2).nodeCount).toBe(before);
    expect(world.dom0.events()).toEqual([]);
    expect(world.dom0.ask(XS.CONTROL, 'check\0')).toBe(OK);
  });

  it('a node removed and re-created in one transaction has only its new children', () => {
    const { one, two } = pair();
    one.write('/a/old/deep', 'x');
    two.watch('/a/old', 'inside');
    const tx = one.start();
    one.rm('/a', tx);
    one.write('/a/c', 'new', tx);
    expect(one.list('/a', tx)).toBe('c\0');
    expect(one.read('/a', tx)).toBe('');
    expect(one.read('/a/b', tx)).toBe('ENOENT');
    expect(one.end(tx)).toBe(OK);
    expect(one.list('/a')).toBe('c\0');
    expect(one.read('/a/b')).toBe('ENOENT');
    expect(two.events()).toEqual(['/a/old inside']);
    expect(one.ask(XS.CONTROL, 'check\0')).toBe(OK);
  });

  it('a failed create in a transaction (quota) leaves no orphan when committed anyway', () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.ask(XS.SET_QUOTA, '2\0nodes\0' + '4\0');
    const tx = guest.start();
    expect(guest.mkdir('x', tx)).toBe(OK);
    expect(guest.mkdir('d/e/f', tx)).toBe('ENOSPC');
    expect(guest.end(tx)).toBe(OK);
    expect(guest.list('/local/domain/2')).toBe('x\0');
    expect(world.dom0.ask(XS.CONTROL, 'check\0')).toBe(OK);
  });

  it('a commit is applied whole or not at all, whatever fails while it is applied', () => {
    const world = new World();
    const guest = world.guest(2);
    const tx = guest.start();
    for (let count = 0; count < 5; count++) guest.mkdir(`x${count}`, tx);
    world.dom0.ask(XS.SET_QUOTA, '2\0nodes\0' + '3\0');
    expect(guest.end(tx)).toBe('ENOSPC');
    expect(guest.list('/local/domain/2')).toBe('');
    expect(world.dom0.ask(XS.CONTROL, 'check\0')).toBe(OK);
  });

  it('transaction ids belong to one connection', () => {
    const { one, two } = pair();
    const tx = one.start();
    expect(two.read('/a/b', tx)).toBe('ENOENT');
    expect(two.end(tx)).toBe('ENOENT');
    expect(one.end(tx)).toBe(OK);
  });

  it('disconnecting discards open transactions', () => {
    const { world, one, two } = pair();
    const tx = two.start();
    two.write('/a/c', 'v', tx);
    world.close(two);
    expect(one.read('/a/c')).toBe('ENOENT');
    expect(world.store.core.content.undo.isActive).toBe(false);
  });

  it("a guest which conflicts with others' transactions on purpose is slowed down", () => {
    const world = new World();
    const guest = world.guest(2);
    guest.write('x', '0');
    const { dom0 } = world;
    let slowed = 0;
    for (let round = 0; round < 200; round++) {
      const tx = dom0.start();
      dom0.read('/local/domain/2/x', tx);
      if (guest.connection.mayRequest) guest.write('x', `${round}`);
      else slowed++;
      dom0.write('/result', 'v', tx);
      dom0.end(tx);
      world.tick(round);
    }
    expect(slowed).toBeGreaterThan(100);
    world.tick(10_000);
    expect(guest.connection.mayRequest).toBe(true);
  });

  it('a transaction that keeps losing gets the store to itself, for a bounded time', () => {
    const { world, one, two } = pair();
    for (let round = 0; round < 3; round++) {
      const tx = one.start();
      one.write('/result', one.read('/a/b', tx), tx);
      two.write('/a/b', `${round}`);
      expect(one.end(tx)).toBe('EAGAIN');
    }
    const tx = one.start();
    expect(one.connection.mayRequest).toBe(true);
    expect(two.connection.mayRequest).toBe(false);
    expect(one.end(tx)).toBe(OK);
    expect(two.connection.mayRequest).toBe(true);
    for (let round = 0; round < 3; round++) {
      const lost = one.start();
      one.write('/result', one.read('/a/b', lost), lost);
      two.write('/a/b', `${round}`);
      one.end(lost);
    }
    one.start();
    expect(two.connection.mayRequest).toBe(false);
    world.tick(1000);
    expect(two.connection.mayRequest).toBe(true);
  });

  it('a guest that loses to itself, or lets its turn pass, gets no turn after turn', () => {
    const world = new World();
    const one = world.guest(2);
    const two = world.client(2);
    const other = world.guest(3);
    const lose = (writer: typeof one): void => {
      const tx = one.start();
      one.write('result', one.read('/local/domain/2/x', tx), tx);
      writer.write('/local/domain/2/x', 'v');
      expect(one.end(tx)).toBe('EAGAIN');
    };
    one.write('x', '0');
    for (let round = 0; round < 10; round++) lose(two);
    one.start();
    expect(other.connection.mayRequest).toBe(true);
    for (let round = 0; round < 3; round++) lose(world.dom0);
    one.start();
    expect(other.connection.mayRequest).toBe(false);
    world.tick(1000);
    expect(other.connection.mayRequest).toBe(true);
    one.start();
    expect(other.connection.mayRequest).toBe(true);
  });

  it('concurrent read-modify-write loops lose no update', () => {
    const world = new World();
    const clients = Array.from({ length: 8 }, () => world.client(0));
    world.dom0.write('/n', '0');
    const open = clients.map(() => 0);
    let committed = 0;
    for (let step = 0; step < 2000; step++) {
      const index = (step * 7919) % clients.length;
      const client = clients[index]!;
      if (!client.connection.mayRequest) continue;
      if (open[index] === 0) {
        open[index] = client.start();
        client.write('/n', String(Number(client.read('/n', open[index])) + 1), open[index]);
      } else {
        if (client.end(open[index]!) === OK) committed++;
        open[index] = 0;
      }
    }
    expect(Number(world.dom0.read('/n'))).toBe(committed);
    expect(committed).toBeGreaterThan(50);
  });

  it('a snapshot of the store carries open transactions on', () => {
    const { world, one, two } = pair();
    const tx = one.start();
    one.read('/a/b', tx);
    one.write('/c/d', 'new', tx);
    one.rm('/a', tx);
    const late = two.start();
    two.write('/a/e', 'direct');
    two.write('/x', 'y', late);
    const bytes = world.store.snapshot();
    const restored = Store.restore(bytes);
    expect(restored.snapshot()).toEqual(bytes);
    for (const store of [world.store, restored]) {
      const first = new Client(store, store.connection(one.connection.id)!);
      const second = new Client(store, store.connection(two.connection.id)!);
      expect(first.read('/a/b', tx)).toBe('ENOENT');
      expect(first.read('/c/d', tx)).toBe('new');
      expect(second.list('/a', late)).toBe('b\0');
      expect(second.end(late)).toBe('EAGAIN');
      expect(first.end(tx)).toBe('EAGAIN');
    }
    expect(restored.snapshot()).toEqual(world.store.snapshot());
  });
});
