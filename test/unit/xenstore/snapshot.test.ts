import { describe, expect, it } from 'vitest';
import { domid as asDomid } from '../../../model/ids.ts';
import { Store } from '../../../xenstore/store.ts';
import { XS } from '../../../xenstore/wire.ts';
import { Random } from '../../simulation/xenstore/random.ts';
import { Client, OK, World } from './driver.ts';

/** The same connection in a store made of the world's snapshot. */
function twin(restored: Store, client: Client): Client {
  return new Client(restored, restored.connection(client.connection.id)!);
}

describe('a store restored from a snapshot', () => {
  it('makes permission lists as old as those the other still remembers', () => {
    const world = new World();
    const guest = world.guest(1);
    guest.mkdir('early');
    world.dom0.mkdir('/shared');
    world.dom0.chmod('/shared', 'b0');
    guest.mkdir('/shared/early');
    guest.chmod('/shared/early', 'n1 r2');
    const restored = Store.restore(world.store.snapshot());
    for (const client of [guest, twin(restored, guest)]) {
      expect(client.mkdir('/shared/late')).toBe(OK);
      expect(client.mkdir('late')).toBe(OK);
      expect(client.chmod('late', 'n1 r2')).toBe(OK);
    }
    expect(restored.snapshot()).toEqual(world.store.snapshot());
  });

  it('does so after a domain that the lists name has died', () => {
    const world = new World();
    const guest = world.guest(1);
    world.guest(2);
    world.dom0.mkdir('/shared');
    world.dom0.chmod('/shared', 'b0 r2');
    guest.mkdir('/shared/early');
    const restored = Store.restore(world.store.snapshot());
    for (const client of [world.dom0, twin(restored, world.dom0)])
      expect(client.ask(XS.RELEASE, '2\0')).toBe(OK);
    const next = world.client(1);
    restored.step({ kind: 'open', connection: next.connection.id, domid: asDomid(1) });
    for (const client of [next, twin(restored, next)]) {
      expect(client.mkdir('/shared/late')).toBe(OK);
      expect(client.perms('/shared/late')).toBe('b1\0');
      expect(client.mkdir('/shared/early/below')).toBe(OK);
    }
    expect(restored.snapshot()).toEqual(world.store.snapshot());
  });

  it('knows who made the change that an open transaction loses to', () => {
    const world = new World();
    world.dom0.write('/a', '');
    world.dom0.chmod('/a', 'b0');
    const loser = world.guest(1);
    const winner = world.guest(2);
    const id = loser.start();
    loser.read('/a', id);
    loser.write('x', '', id);
    winner.write('/a', 'changed');
    const restored = Store.restore(world.store.snapshot());
    for (const client of [loser, twin(restored, loser)]) expect(client.end(id)).toBe('EAGAIN');
    expect(world.store.connection(loser.connection.id)?.lossCount).toBe(1);
    expect(restored.snapshot()).toEqual(world.store.snapshot());
  });

  it('takes an expired turn of its own for free, whoever asked about it before', () => {
    const world = new World();
    const client = world.client(0);
    const other = world.client(0);
    world.dom0.write('/a', '');
    const lose = (): void => {
      const id = client.start();
      client.read('/a', id);
      client.write('/b', '', id);
      world.dom0.write('/a', '');
      client.end(id);
    };
    for (let losses = 0; losses < 3; losses++) lose();
    expect(client.start()).toBeGreaterThan(0);
    expect(other.connection.mayRequest).toBe(false);
    world.tick(1000);
    const restored = Store.restore(world.store.snapshot());
    expect(other.connection.mayRequest).toBe(true);
    expect(restored.snapshot()).toEqual(world.store.snapshot());
    for (const each of [client, twin(restored, client)]) each.start();
    expect(restored.snapshot()).toEqual(world.store.snapshot());
  });

  it('sends the events of a removal in the same order', () => {
    const world = new World();
    for (const name of ['one', 'two']) world.dom0.mkdir(`/x/${name}`);
    const first = world.client(0);
    const second = world.client(0);
    second.watch('/x/two');
    first.watch('/x/one');
    first.watch('/x/two');
    const restored = Store.restore(world.store.snapshot());
    world.dom0.rm('/x');
    twin(restored, world.dom0).rm('/x');
    expect(twin(restored, first).events()).toEqual(['/x/one t', '/x/two t']);
    expect(first.events()).toEqual(['/x/one t', '/x/two t']);
  });

  it('lists the domains in the same order, targets before those that name them or after', () => {
    const world = new World();
    for (const domid of [3, 4, 5]) world.guest(domid);
    expect(world.dom0.ask(XS.SET_TARGET, '3\0' + '5\0')).toBe(OK);
    const restored = Store.restore(world.store.snapshot());
    expect(restored.introduced()).toEqual(world.store.introduced());
    expect(restored.snapshot()).toEqual(world.store.snapshot());
  });
});

/** All that a snapshot taken in slices gives, with something done between any two. */
function inSlices(store: Store, between: (slice: number) => void): Uint8Array {
  const taking = store.beginSnapshot();
  const parts: Uint8Array[] = [];
  for (let slice = 0, isDone = false; !isDone; slice++) {
    isDone = taking.advance(2);
    parts.push(taking.take().slice());
    if (!isDone) between(slice);
  }
  return new Uint8Array(Buffer.concat(parts));
}

describe('a snapshot taken in slices', () => {
  it('is of the moment it began, whatever changes until it ends', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const random = new Random(seed);
      const world = new World();
      const path = (): string => '/abc'.repeat(1 + random.below(3)).slice(0, -1) + random.below(4);
      const change = (): void => {
        const dice = random.below(10);
        if (dice < 5) world.dom0.write(path(), String(random.below(100)));
        else if (dice < 7) world.dom0.rm(path());
        else if (dice < 8) world.dom0.chmod(path(), `n0 r${random.below(4)}`);
        else world.dom0.mkdir(`${path()}/x/y`);
      };
      for (let at = 0; at < 60; at++) change();
      const whole = world.store.snapshot();
      const sliced = inSlices(world.store, () => {
        for (let at = random.below(6); at > 0; at--) change();
      });
      expect(sliced, `seed ${seed}`).toEqual(whole);
      expect(world.store.core.content.sweep).toBeNull();
    }
  });
});
