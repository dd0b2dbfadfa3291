import { describe, expect, it } from 'vitest';
import { DOM0, domid } from '../../../model/ids.ts';
import { Store } from '../../../xenstore/store.ts';
import { ringConnection } from '../../../xenstore/types.ts';
import { FEATURES_SUPPORTED, XS } from '../../../xenstore/wire.ts';
import { Client, OK, World } from './driver.ts';

describe('domains', () => {
  it('INTRODUCE fires @introduceDomain once; a second re-binds, resets and fires nothing', () => {
    const world = new World();
    world.dom0.watch('@introduceDomain');
    expect(world.introduce(2)).toBe(OK);
    expect(world.dom0.events()).toEqual(['@introduceDomain t']);
    const ring = new Client(world.store, world.store.connection(ringConnection(domid(2)))!);
    ring.watch('x');
    const tx = ring.start();
    world.store.takeActions();
    expect(world.dom0.ask(XS.INTRODUCE, '2\0' + '2\0' + '77\0')).toBe(OK);
    expect(world.dom0.events()).toEqual([]);
    expect(world.store.takeActions()).toEqual([
      { kind: 'bind', domid: 2, gfn: 2, port: 77, features: FEATURES_SUPPORTED, again: true },
    ]);
    expect(ring.connection.watches).toEqual([]);
    expect(ring.read('x', tx)).toBe('ENOENT');
  });

  it('INTRODUCE with too few arguments or port 0 is EINVAL', () => {
    const { dom0 } = new World();
    for (const wrong of ['2\0', '2\0' + '1\0', '2\0' + '1\0' + '0\0', '2\0' + '1\0x\0', '\0\0\0'])
      expect(dom0.ask(XS.INTRODUCE, wrong)).toBe('EINVAL');
    expect(dom0.ask(XS.INTRODUCE, '0\0' + '1\0' + '1\0')).toBe('EINVAL');
    expect(dom0.ask(XS.INTRODUCE, '32752\0' + '1\0' + '1\0')).toBe('EINVAL');
    expect(dom0.ask(XS.INTRODUCE, '2\0-1\0' + '1\0')).toBe(OK);
  });

  it('RELEASE fires @releaseDomain and drops what the domain had; unknown ENOENT, 0 EINVAL', () => {
    const world = new World();
    const guest = world.guest(2);
    guest.watch('x');
    guest.start();
    world.dom0.watch('@releaseDomain');
    world.store.takeActions();
    expect(world.dom0.ask(XS.RELEASE, '2\0')).toBe(OK);
    expect(world.dom0.events()).toEqual(['@releaseDomain t']);
    expect(world.store.takeActions()).toEqual([
      { kind: 'disconnect', connection: guest.connection.id },
      { kind: 'unbind', domid: 2 },
    ]);
    expect(world.store.core.watches.isEmpty).toBe(true);
    expect(world.store.core.content.undo.isActive).toBe(false);
    expect(world.dom0.ask(XS.RELEASE, '2\0')).toBe('ENOENT');
    expect(world.dom0.ask(XS.RELEASE, '0\0')).toBe('EINVAL');
    expect(world.dom0.ask(XS.RELEASE, 'x\0')).toBe('EINVAL');
  });

  it('a misbehaving connection is ignored, but the domain stays known until it really dies', () => {
    const world = new World();
    world.guest(2);
    world.dom0.watch('@releaseDomain');
    world.store.step({ kind: 'ignore', connection: ringConnection(domid(2)) });
    expect(world.dom0.events()).toEqual([]);
    expect(world.dom0.ask(XS.IS_DOMAIN_INTRODUCED, '2\0')).toBe('T\0');
    expect(world.store.connection(ringConnection(domid(2)))!.mayRequest).toBe(false);
    world.store.step({ kind: 'died', domid: domid(2) });
    expect(world.dom0.events()).toEqual(['@releaseDomain t']);
    expect(world.dom0.ask(XS.IS_DOMAIN_INTRODUCED, '2\0')).toBe('F\0');
  });

  it('GET_DOMAIN_PATH normalises and needs no such domain', () => {
    const { dom0 } = new World();
    expect(dom0.ask(XS.GET_DOMAIN_PATH, '007\0')).toBe('/local/domain/7\0');
    expect(dom0.ask(XS.GET_DOMAIN_PATH, '4711\0')).toBe('/local/domain/4711\0');
    expect(dom0.ask(XS.GET_DOMAIN_PATH, 'x\0')).toBe('EINVAL');
  });

  it('a shutdown fires @releaseDomain once, and again only after RESUME', () => {
    const world = new World();
    world.guest(2);
    world.dom0.watch('@releaseDomain');
    const crash = { kind: 'shutdown', domid: domid(2) } as const;
    world.store.step(crash);
    world.store.step(crash);
    expect(world.dom0.events()).toEqual(['@releaseDomain t']);
    expect(world.dom0.ask(XS.RESUME, '2\0')).toBe(OK);
    world.store.step(crash);
    expect(world.dom0.events()).toEqual(['@releaseDomain t']);
    expect(world.dom0.ask(XS.RESUME, '3\0')).toBe('ENOENT');
    expect(world.dom0.ask(XS.IS_DOMAIN_INTRODUCED, '0\0')).toBe('T\0');
  });

  it("a daemon started without dom0's introduction still has a root node and serves", () => {
    const { dom0 } = new World();
    expect(dom0.read('/')).toBe('');
    expect(dom0.write('/a', 'x')).toBe(OK);
  });

  it("the control domain's own ring is introduced by the host and fires nothing", () => {
    const world = new World();
    world.dom0.watch('@introduceDomain');
    world.store.step({ kind: 'introduce', domid: DOM0, gfn: 0, port: 5 });
    expect(world.dom0.events()).toEqual([]);
    const ring = new Client(world.store, world.store.connection(ringConnection(DOM0))!);
    expect(ring.write('/a', 'x')).toBe(OK);
    expect(world.store.introduced()).toEqual([
      { domid: 0, gfn: 0, port: 5, features: FEATURES_SUPPORTED },
    ]);
  });
});

describe('newer than 4.17', () => {
  it('GET_FEATURE and SET_FEATURE: what a domain is offered, before it is introduced', () => {
    const world = new World();
    const { dom0 } = world;
    expect(dom0.ask(XS.GET_FEATURE, '')).toBe(`${FEATURES_SUPPORTED}\0`);
    expect(dom0.ask(XS.SET_FEATURE, '2\0' + '1\0')).toBe(OK);
    expect(dom0.ask(XS.GET_FEATURE, '2\0')).toBe('1\0');
    expect(dom0.ask(XS.SET_FEATURE, '2\0' + '64\0')).toBe('EINVAL');
    const guest = world.guest(2);
    expect(guest.ask(XS.GET_FEATURE, '')).toBe('1\0');
    expect(guest.ask(XS.GET_FEATURE, '3\0')).toBe('EACCES');
    expect(dom0.ask(XS.SET_FEATURE, '2\0' + '3\0')).toBe('EBUSY');
    expect(guest.ask(XS.WATCH, 'x\0t\0' + '1\0')).toBe('EINVAL');
  });

  it('WATCH takes a depth: 0 is the node alone, 1 its children too', () => {
    const { dom0 } = new World();
    expect(dom0.ask(XS.WATCH, '/a\0zero\0' + '0\0')).toBe(OK);
    expect(dom0.ask(XS.WATCH, '/a\0one\0' + '1\0')).toBe(OK);
    expect(dom0.ask(XS.WATCH, '/a\0bad\0x\0')).toBe('EINVAL');
    expect(dom0.ask(XS.WATCH, '/a\0bad\0' + '1\0' + '1\0')).toBe('EINVAL');
    dom0.events();
    dom0.write('/a', 'x');
    dom0.write('/a/b', 'x');
    dom0.write('/a/b/c', 'x');
    expect(dom0.events()).toEqual(['/a zero', '/a one', '/a/b one']);
  });

  it('depth 1 on a special name reports the domid; name/domid watches one domain', () => {
    const world = new World();
    const { dom0 } = world;
    expect(dom0.ask(XS.WATCH, '@releaseDomain\0all\0' + '1\0')).toBe(OK);
    expect(dom0.ask(XS.WATCH, '@releaseDomain/3\0one\0')).toBe(OK);
    expect(dom0.ask(XS.WATCH, '@releaseDomain\0two\0' + '2\0')).toBe('EINVAL');
    dom0.watch('@releaseDomain', 'plain');
    dom0.events();
    for (const each of [2, 3]) {
      world.introduce(each);
      dom0.ask(XS.RELEASE, `${each}\0`);
    }
    expect(dom0.events().toSorted()).toEqual([
      '@releaseDomain plain',
      '@releaseDomain plain',
      '@releaseDomain/2 all',
      '@releaseDomain/3 all',
      '@releaseDomain/3 one',
    ]);
  });

  it('a store restored from a snapshot equals the one it was taken of', () => {
    const world = new World();
    const guest = world.guest(2);
    guest.watch('x', 'relative');
    guest.write('x/y', 'v');
    world.dom0.ask(XS.SET_QUOTA, '2\0nodes\0' + '50\0');
    world.dom0.chmod('@releaseDomain', 'r0');
    world.tick(500);
    const bytes = world.store.snapshot();
    const restored = Store.restore(bytes);
    expect(restored.snapshot()).toEqual(bytes);
    expect(restored.connection(guest.connection.id)!.outbox.peek()).toEqual(
      guest.connection.outbox.peek(),
    );
    const [before, after] = [world.store, restored].map((store) => store.core.domains.get(2));
    expect(after).toMatchObject({
      nodeCount: before!.nodeCount,
      watchCount: before!.watchCount,
      memoryBytes: before!.memoryBytes,
    });
    expect(() => Store.restore(bytes.subarray(0, bytes.length - 1))).toThrow(RangeError);
  });
});
