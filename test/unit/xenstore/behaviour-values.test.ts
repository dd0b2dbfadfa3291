import { describe, expect, it } from 'vitest';
import { XS } from '../../../xenstore/wire.ts';
import { OK, World } from './driver.ts';

describe('values and paths', () => {
  it('values are octet strings: NUL, 0x80-0xff and a missing final NUL round-trip', () => {
    const { dom0 } = new World();
    const every = Array.from({ length: 256 }, (_, octet) => String.fromCharCode(octet)).join('');
    expect(dom0.write('/a', every)).toBe(OK);
    expect(dom0.read('/a')).toBe(every);
    expect(dom0.write('/a', 'x')).toBe(OK);
    expect(dom0.read('/a')).toBe('x');
    expect(dom0.write('/a', '')).toBe(OK);
    expect(dom0.read('/a')).toBe('');
  });

  it('WRITE makes missing parents with empty values, which inherit permissions', () => {
    const { dom0 } = new World();
    dom0.mkdir('/a');
    dom0.chmod('/a', 'n3 r4');
    expect(dom0.write('/a/b/c', 'v')).toBe(OK);
    expect(dom0.read('/a/b')).toBe('');
    expect(dom0.perms('/a/b')).toBe('n3\0r4\0');
    expect(dom0.perms('/a/b/c')).toBe('n3\0r4\0');
  });

  it('WRITE over a node keeps its children and permissions', () => {
    const { dom0 } = new World();
    dom0.write('/a/b', 'v');
    dom0.chmod('/a', 'r7');
    expect(dom0.write('/a', 'new')).toBe(OK);
    expect(dom0.perms('/a')).toBe('r7\0');
    expect(dom0.list('/a')).toBe('b\0');
  });

  it('any node may have a value and children', () => {
    const { dom0 } = new World();
    dom0.write('/a', 'x');
    dom0.write('/a/b', 'y');
    expect([dom0.read('/a'), dom0.read('/a/b'), dom0.list('/a')]).toEqual(['x', 'y', 'b\0']);
    expect(dom0.write('/', 'root')).toBe(OK);
    expect(dom0.read('/')).toBe('root');
  });

  it('path characters are A-Z a-z 0-9 - / _ @ and nothing else', () => {
    const { dom0 } = new World();
    expect(dom0.write('/Az09-_@', '')).toBe(OK);
    for (const wrong of ['+', '.', ':', ' ', '\x7f', '\x80', '\xff', '\n', '*', '~'])
      expect(dom0.write(`/a${wrong}`, ''), JSON.stringify(wrong)).toBe('EINVAL');
  });

  it('"", "//", "a//b" and a trailing slash are EINVAL; "/" alone is not', () => {
    const { dom0 } = new World();
    for (const wrong of ['', '//', '/a//b', 'a//b', '/a/', 'a/', '//a'])
      expect(dom0.write(wrong, ''), JSON.stringify(wrong)).toBe('EINVAL');
    expect(dom0.read('/')).toBe('');
  });

  it('".." is not traversal but EINVAL', () => {
    const { dom0 } = new World();
    dom0.write('/a/b', 'x');
    expect(dom0.read('/a/b/..')).toBe('EINVAL');
    expect(dom0.read('/a/../a')).toBe('EINVAL');
    expect(dom0.write('/..', '')).toBe('EINVAL');
  });

  it('"__proto__", "constructor", "toString" and "length" are ordinary names', () => {
    const { dom0 } = new World();
    for (const name of ['__proto__', 'constructor', 'toString', 'length', 'hasOwnProperty']) {
      expect(dom0.read(`/${name}`)).toBe('ENOENT');
      expect(dom0.write(`/${name}/${name}`, name)).toBe(OK);
      expect(dom0.read(`/${name}/${name}`)).toBe(name);
      expect(dom0.rm(`/${name}`)).toBe(OK);
      expect(dom0.read(`/${name}`)).toBe('ENOENT');
    }
  });

  it('a path over 3072 bytes is EINVAL for everyone', () => {
    const { dom0 } = new World();
    expect(dom0.write(`/${'a'.repeat(3071)}`, 'x')).toBe(OK);
    expect(dom0.write(`/${'a'.repeat(3072)}`, 'x')).toBe('EINVAL');
  });

  it('the default path quota is 2048, not counting a "/local/domain/<n>/" prefix', () => {
    const world = new World();
    const guest = world.guest(5);
    expect(guest.write('a'.repeat(2030), 'x')).not.toBe('EINVAL');
    expect(guest.read('a'.repeat(2048))).toBe('ENOENT');
    expect(guest.read(`/local/domain/5/${'a'.repeat(2048)}`)).toBe('ENOENT');
    expect(guest.read('a'.repeat(2049))).toBe('EINVAL');
    expect(guest.read(`/local/domain/5/${'a'.repeat(2049)}`)).toBe('EINVAL');
    expect(guest.read(`/${'a'.repeat(2048)}`)).toBe('EINVAL');
  });

  it('whatever path a guest manages to create relatively, dom0 can reach absolutely', () => {
    const world = new World();
    const guest = world.guest(5);
    world.dom0.ask(XS.SET_QUOTA, 'node-size\0' + '8192\0');
    const name = 'a'.repeat(2048);
    expect(guest.write(name, 'x')).toBe(OK);
    expect(world.dom0.read(`/local/domain/5/${name}`)).toBe('x');
    expect(world.dom0.rm(`/local/domain/5/${name}`)).toBe(OK);
  });

  it('a relative path is below /local/domain/<domid>; on a socket, below /local/domain/0', () => {
    const world = new World();
    const guest = world.guest(5);
    guest.write('data/x', 'mine');
    world.dom0.write('data/x', 'its');
    expect(world.dom0.read('/local/domain/5/data/x')).toBe('mine');
    expect(world.dom0.read('/local/domain/0/data/x')).toBe('its');
  });

  it('"@releaseDomain" and "@introduceDomain" are not nodes', () => {
    const { dom0 } = new World();
    for (const name of ['@releaseDomain', '@introduceDomain']) {
      expect(dom0.read(name)).toBe('EINVAL');
      expect(dom0.write(name, 'x')).toBe('EINVAL');
      expect(dom0.list(name)).toBe('EINVAL');
      expect(dom0.mkdir(name)).toBe('EINVAL');
      expect(dom0.rm(name)).toBe('EINVAL');
    }
    expect(dom0.list('/')).toBe('');
  });

  it('a path of 1000 and more levels is created, listed and removed', () => {
    const world = new World();
    const { dom0 } = world;
    const deep = '/a'.repeat(1500);
    expect(dom0.write(deep, 'x')).toBe(OK);
    expect(dom0.read(deep)).toBe('x');
    expect(dom0.list('/a'.repeat(1499))).toBe('a\0');
    const tx = dom0.start();
    expect(dom0.rm('/a/a', tx)).toBe(OK);
    expect(dom0.end(tx)).toBe(OK);
    expect(dom0.write(deep, 'x')).toBe(OK);
    expect(dom0.rm('/a')).toBe(OK);
    expect(dom0.read('/a')).toBe('ENOENT');
    expect(dom0.ask(XS.CONTROL, 'check\0')).toBe(OK);
  });
});

describe('MKDIR, RM, DIRECTORY', () => {
  it('MKDIR of an existing node is OK, changes nothing, and fires no watch', () => {
    const { dom0 } = new World();
    dom0.write('/a', 'x');
    dom0.watch('/a');
    expect(dom0.mkdir('/a')).toBe(OK);
    expect(dom0.events()).toEqual([]);
    expect(dom0.read('/a')).toBe('x');
  });

  it('RM of a missing node is OK if its immediate parent exists, else ENOENT', () => {
    const { dom0 } = new World();
    dom0.mkdir('/a');
    expect(dom0.rm('/a/b')).toBe(OK);
    expect(dom0.rm('/a/b/c')).toBe('ENOENT');
    expect(dom0.rm('/b')).toBe(OK);
    const tx = dom0.start();
    expect(dom0.rm('/a/b', tx)).toBe(OK);
    expect(dom0.rm('/a/b/c', tx)).toBe('ENOENT');
  });

  it('RM "/" is EINVAL for dom0 too and removes nothing', () => {
    const { dom0 } = new World();
    dom0.write('/a', 'x');
    expect(dom0.rm('/')).toBe('EINVAL');
    expect(dom0.read('/a')).toBe('x');
  });

  it('re-creating a removed node shows none of its old children', () => {
    const { dom0 } = new World();
    dom0.write('/a/b', 'x');
    dom0.rm('/a');
    dom0.mkdir('/a');
    expect(dom0.list('/a')).toBe('');
    expect(dom0.read('/a/b')).toBe('ENOENT');
  });

  it('a listing ends every name in NUL, including the last; a leaf lists as 0 bytes', () => {
    const { dom0 } = new World();
    dom0.mkdir('/a/b');
    dom0.mkdir('/a/c');
    expect(dom0.list('/a')).toBe('b\0c\0');
    expect(dom0.list('/a/b')).toBe('');
  });

  it('DIRECTORY_PART answers "<gencnt>NUL", whole names, and an empty name at the end', () => {
    const { dom0 } = new World();
    for (const name of ['b', 'cc', 'd']) dom0.mkdir(`/a/${name}`);
    const all = dom0.ask(XS.DIRECTORY_PART, '/a\0' + '0\0');
    expect(all).toMatch(/^[0-9]+\0b\0cc\0d\0\0$/);
    const generation = all.slice(0, all.indexOf('\0') + 1);
    expect(dom0.ask(XS.DIRECTORY_PART, '/a\0' + '2\0')).toBe(`${generation}cc\0d\0\0`);
    expect(dom0.ask(XS.DIRECTORY_PART, '/a\0' + '7\0')).toBe(`${generation}\0`);
    expect(dom0.ask(XS.DIRECTORY_PART, '/a\0' + '900\0')).toBe(`${generation}\0`);
    expect(dom0.ask(XS.DIRECTORY_PART, '/a\0x\0')).toBe('EINVAL');
    expect(dom0.ask(XS.DIRECTORY_PART, '/a\0')).toBe('EINVAL');
  });

  it("DIRECTORY_PART's gencnt is constant while the node does not change and differs after", () => {
    const { dom0 } = new World();
    dom0.mkdir('/a/b');
    const ask = (): string => dom0.ask(XS.DIRECTORY_PART, '/a\0' + '0\0').split('\0')[0]!;
    const first = ask();
    dom0.write('/other', 'x');
    expect(ask()).toBe(first);
    dom0.mkdir('/a/c');
    expect(ask()).not.toBe(first);
    const second = ask();
    dom0.rm('/a/b');
    expect(ask()).not.toBe(second);
    const third = ask();
    dom0.write('/a', 'value');
    expect(ask()).not.toBe(third);
  });

  it('with over about 1000 domains, listing /local/domain needs DIRECTORY_PART', () => {
    const { dom0 } = new World();
    for (let domid = 1; domid <= 1500; domid++) dom0.mkdir(`/local/domain/${domid}`);
    expect(dom0.list('/local/domain')).toBe('E2BIG');
    let names = '';
    for (let parts = 0; !names.endsWith('\0\0'); parts++) {
      expect(parts).toBeLessThan(5);
      const part = dom0.ask(XS.DIRECTORY_PART, `/local/domain\0${names.length}\0`);
      expect(part.length).toBeLessThanOrEqual(4096);
      names += part.slice(part.indexOf('\0') + 1);
    }
    expect(names.split('\0').length - 2).toBe(1500);
  });

  it("removing a child works though the parent's record exceeds the caller's size quota", () => {
    const world = new World();
    const guest = world.guest(5);
    for (let index = 0; index < 50; index++) guest.mkdir(`dir/child-with-a-long-name-${index}`);
    world.dom0.ask(XS.SET_QUOTA, 'node-size\0' + '100\0');
    expect(guest.rm('dir/child-with-a-long-name-7')).toBe(OK);
    const tx = guest.start();
    expect(guest.rm('dir/child-with-a-long-name-8', tx)).toBe(OK);
    expect(guest.end(tx)).toBe(OK);
  });
});
