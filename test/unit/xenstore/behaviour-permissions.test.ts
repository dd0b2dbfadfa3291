import { describe, expect, it } from 'vitest';
import { XS } from '../../../xenstore/wire.ts';
import { OK, World } from './driver.ts';

describe('permissions', () => {
  it('the first entry names the owner and everybody else; the owner has full access', () => {
    const world = new World();
    const [owner, other] = [world.guest(1), world.guest(2)];
    world.dom0.write('/a', 'x');
    world.dom0.chmod('/a', 'n1');
    expect(owner.read('/a')).toBe('x');
    expect(owner.write('/a', 'y')).toBe(OK);
    expect(other.read('/a')).toBe('EACCES');
    world.dom0.chmod('/a', 'r1');
    expect(other.read('/a')).toBe('y');
    expect(other.write('/a', 'z')).toBe('EACCES');
    world.dom0.chmod('/a', 'b1');
    expect(other.write('/a', 'z')).toBe(OK);
  });

  it("a domain's own entry beats the first entry's letter, even to take rights away", () => {
    const world = new World();
    const other = world.guest(2);
    world.dom0.write('/a', 'x');
    world.dom0.chmod('/a', 'b1 n2');
    expect(other.read('/a')).toBe('EACCES');
    world.dom0.chmod('/a', 'n1 r2');
    expect(other.read('/a')).toBe('x');
  });

  it("'w' does not imply 'r'", () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.write('/a', 'x');
    world.dom0.chmod('/a', 'n0 w2');
    expect(guest.write('/a', 'y')).toBe(OK);
    expect(guest.read('/a')).toBe('EACCES');
  });

  it("new nodes inherit the parent's whole list; if a guest creates, it replaces the owner", () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.mkdir('/a');
    world.dom0.chmod('/a', 'r7 b2 n3');
    expect(world.dom0.mkdir('/a/host')).toBe(OK);
    expect(world.dom0.perms('/a/host')).toBe('r7\0b2\0n3\0');
    expect(guest.mkdir('/a/own/deep')).toBe(OK);
    expect(guest.perms('/a/own')).toBe('r2\0b2\0n3\0');
    expect(guest.perms('/a/own/deep')).toBe('r2\0b2\0n3\0');
    const tx = guest.start();
    expect(guest.mkdir('/a/second', tx)).toBe(OK);
    expect(guest.perms('/a/second', tx)).toBe('r2\0b2\0n3\0');
    expect(guest.end(tx)).toBe(OK);
    expect(guest.perms('/a/second')).toBe('r2\0b2\0n3\0');
  });

  it("only dom0 may change a node's owner; a guest owner may change the rest", () => {
    const world = new World();
    const guest = world.guest(2);
    guest.mkdir('a');
    expect(guest.chmod('a', 'n2 r3')).toBe(OK);
    expect(guest.chmod('a', 'n3 r2')).toBe('EPERM');
    expect(guest.perms('a')).toBe('n2\0r3\0');
    const tx = guest.start();
    expect(guest.chmod('a', 'n3', tx)).toBe('EPERM');
    expect(guest.end(tx, 'F')).toBe(OK);
    expect(world.dom0.chmod('/local/domain/2/a', 'n3')).toBe(OK);
    expect(guest.chmod('a', 'n2')).toBe('EACCES');
  });

  it('a node a guest may not read looks as one that is not there, if the parent is closed', () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.write('/a/secret', 'x');
    expect(guest.read('/a/secret')).toBe('EACCES');
    expect(guest.read('/a/absent')).toBe('EACCES');
    expect(guest.read('/a/absent/deeper')).toBe('EACCES');
    world.dom0.chmod('/a', 'r0');
    expect(guest.read('/a/absent')).toBe('ENOENT');
    expect(guest.read('/a/secret')).toBe('EACCES');
    const tx = guest.start();
    expect(guest.read('/a/absent', tx)).toBe('ENOENT');
    expect(guest.read('/a/secret', tx)).toBe('EACCES');
  });

  it("write permission on a directory does not allow removing another owner's child", () => {
    const world = new World();
    const guest = world.guest(2);
    world.dom0.mkdir('/a');
    world.dom0.chmod('/a', 'b0');
    world.dom0.write('/a/b', 'x');
    world.dom0.chmod('/a/b', 'r0');
    expect(guest.rm('/a/b')).toBe('EACCES');
    expect(world.dom0.read('/a/b')).toBe('x');
  });

  it('root permissions are checked for every operation', () => {
    const world = new World();
    const guest = world.guest(2);
    expect(guest.read('/')).toBe('EACCES');
    expect(guest.list('/')).toBe('EACCES');
    expect(guest.perms('/')).toBe('EACCES');
    expect(guest.write('/', 'x')).toBe('EACCES');
    expect(guest.write('/new', 'x')).toBe('EACCES');
    expect(guest.mkdir('/new')).toBe('EACCES');
    expect(guest.rm('/local')).toBe('EACCES');
    expect(guest.chmod('/', 'n2')).toBe('EACCES');
    world.dom0.chmod('/', 'r0');
    expect(guest.list('/')).toBe('local\0');
  });

  it('malformed permission strings are EINVAL and leave the node alone', () => {
    const { dom0 } = new World();
    dom0.mkdir('/a');
    for (const wrong of ['x0', 'r', 'rr0', '', 'r-1', 'r70000', '0r'])
      expect(dom0.chmod('/a', wrong), wrong).toBe('EINVAL');
    expect(dom0.ask(XS.SET_PERMS, '/a\0')).toBe('EINVAL');
    expect(dom0.ask(XS.SET_PERMS, '/a\0r0')).toBe('EINVAL');
    expect(dom0.perms('/a')).toBe('n0\0');
  });

  it("a dead domain's entries give nothing to a new domain with the same domid", () => {
    const world = new World();
    world.guest(2);
    world.dom0.write('/a', 'x');
    world.dom0.chmod('/a', 'n0 b2');
    world.dom0.ask(XS.RELEASE, '2\0');
    const reborn = world.guest(2);
    expect(reborn.read('/a')).toBe('EACCES');
    world.dom0.write('/a/b', 'x');
    expect(reborn.read('/a/b')).toBe('EACCES');
    world.dom0.chmod('/a', 'n0 b2');
    expect(reborn.read('/a')).toBe('x');
  });

  it("that holds for the special watches' permissions too", () => {
    const world = new World();
    world.guest(2);
    world.dom0.chmod('@introduceDomain', 'n0 r2');
    world.dom0.ask(XS.RELEASE, '2\0');
    const reborn = world.guest(2);
    reborn.watch('@introduceDomain');
    world.introduce(3);
    expect(reborn.events()).toEqual([]);
  });

  it('the number of entries a guest may set on one node is limited to 5', () => {
    const world = new World();
    const guest = world.guest(2);
    guest.mkdir('a');
    expect(guest.chmod('a', 'n2 r3 r4 r5 r6')).toBe(OK);
    expect(guest.chmod('a', 'n2 r3 r4 r5 r6 r7')).toBe('ENOSPC');
    expect(world.dom0.chmod('/local/domain/2/a', 'n2 r3 r4 r5 r6 r7')).toBe(OK);
  });

  it('a permission set for a domain before INTRODUCE holds after it', () => {
    const world = new World();
    world.dom0.write('/a', 'x');
    world.dom0.chmod('/a', 'n0 r2');
    expect(world.guest(2).read('/a')).toBe('x');
  });

  it('the privileged operations are EACCES for guests', () => {
    const world = new World();
    const guest = world.guest(2);
    expect(guest.ask(XS.INTRODUCE, '3\0' + '1\0' + '1\0')).toBe('EACCES');
    for (const type of [XS.RELEASE, XS.RESUME, XS.IS_DOMAIN_INTRODUCED])
      expect(guest.ask(type, '2\0')).toBe('EACCES');
    expect(guest.ask(XS.SET_TARGET, '2\0' + '3\0')).toBe('EACCES');
    expect(guest.ask(XS.CONTROL, 'check\0')).toBe('EACCES');
    expect(guest.ask(XS.SET_FEATURE, '2\0' + '0\0')).toBe('EACCES');
    expect(guest.ask(XS.GET_QUOTA, 'nodes\0')).toBe('EACCES');
    expect(guest.ask(XS.SET_QUOTA, 'nodes\0' + '1\0')).toBe('EACCES');
    expect(guest.ask(XS.GET_DOMAIN_PATH, '3\0')).toBe('/local/domain/3\0');
  });

  it('SET_TARGET gives a domain the rights of another, until that one dies', () => {
    const world = new World();
    const model = world.guest(2);
    world.guest(3);
    world.dom0.write('/local/domain/3/x', 'v');
    expect(model.read('/local/domain/3/x')).toBe('EACCES');
    expect(world.dom0.ask(XS.SET_TARGET, '2\0' + '3\0')).toBe(OK);
    expect(model.read('/local/domain/3/x')).toBe('v');
    world.dom0.ask(XS.RELEASE, '3\0');
    world.guest(3);
    world.dom0.write('/local/domain/3/x', 'new');
    expect(model.read('/local/domain/3/x')).toBe('EACCES');
    expect(world.dom0.ask(XS.SET_TARGET, '2\0' + '9\0')).toBe('ENOENT');
    expect(world.dom0.ask(XS.SET_TARGET, '2\0')).toBe('EINVAL');
  });
});
