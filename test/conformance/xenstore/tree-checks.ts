import { XS } from '../../../xenstore/wire.ts';
import { check, holds, same } from './world.ts';
import type { Check } from './world.ts';

const LEGAL = /[A-Za-z0-9\-/_@]/;
const OCTETS = Array.from({ length: 256 }, (_, code) => String.fromCharCode(code));

/** Names that mean something to a JavaScript object, and so must mean nothing here. */
const NAMES = [
  '__proto__',
  'constructor',
  'toString',
  'length',
  'hasOwnProperty',
  'valueOf',
  'prototype',
  '0',
  '-1',
  'null',
  'undefined',
  'NaN',
];

const CONTENT_CHECKS: readonly Check[] = [
  check('Values are octets: all 256, NULs and empty ones come back', async ({ dom0, place }) => {
    const values = [OCTETS.join(''), '', '\0', '\0\0a\0', 'no NUL', '\xff\xfe', '\xc3\x28', '\r\n'];
    for (const value of values) {
      same(await dom0.write(place, value), 'OK\0');
      same(await dom0.read(place), value);
    }
  }),
  check('WRITE makes missing parents, with empty values', async ({ dom0, place }) => {
    await dom0.write(`${place}/a/b/c`, 'v');
    same(await dom0.read(`${place}/a`), '');
    same(await dom0.read(`${place}/a/b`), '');
    same(await dom0.list(`${place}/a`), ['b']);
  }),
  check('WRITE over a node keeps its children and permissions', async ({ dom0, place }) => {
    await dom0.write(`${place}/child`, 'c');
    await dom0.setPermissions(place, 'n0', 'r1');
    await dom0.write(place, 'new');
    same(await dom0.read(`${place}/child`), 'c');
    same(await dom0.permissions(place), 'n0\0r1\0');
    same(await dom0.read(place), 'new');
  }),
  check('Names which mean something to JavaScript are absent, then ordinary', async (world) => {
    const { dom0, place } = world;
    await dom0.mkdir(place);
    for (const name of NAMES) {
      same(await dom0.read(`${place}/${name}`), '!ENOENT', name);
      same(await dom0.directory(`${place}/${name}`), '!ENOENT', name);
      same(await dom0.read(`/${name}`), '!ENOENT', name);
    }
    for (const name of NAMES) {
      same(await dom0.write(`${place}/${name}/${name}`, name), 'OK\0');
      same(await dom0.read(`${place}/${name}/${name}`), name);
      same(await dom0.watch(`${place}/${name}`, name), 'OK\0');
    }
    same(await dom0.list(place), NAMES.toSorted());
    for (const name of NAMES) same(await dom0.rm(`${place}/${name}`), 'OK\0');
    same(await dom0.list(place), []);
  }),
];

const PATH_CHECKS: readonly Check[] = [
  check('Paths hold A-Z a-z 0-9 - / _ @ and no other octet', async ({ dom0, place }) => {
    await dom0.mkdir(place);
    for (const octet of OCTETS) {
      if (octet === '/' || octet === '\0') continue;
      const answer = LEGAL.test(octet) ? 'OK\0' : '!EINVAL';
      same(await dom0.write(`${place}/a${octet}b`, ''), answer, `octet ${octet.charCodeAt(0)}`);
      same(await dom0.mkdir(`${place}/${octet}`), answer, `octet ${octet.charCodeAt(0)} alone`);
    }
  }),
  check(
    'Empty, doubled-slash and trailing-slash paths are EINVAL; "/" is not',
    async ({ dom0, place }) => {
      for (const path of ['', '//', '///', '/check//x', `${place}/`, `/${place}`, '..', '/..', '.'])
        for (const type of [XS.READ, XS.MKDIR, XS.DIRECTORY, XS.GET_PERMS, XS.RM])
          same(await dom0.ask(type, `${path}\0`), '!EINVAL', `${type} ${path}`);
      for (const path of ['/check/../check', '/check/.', '/./check'])
        same(await dom0.read(path), '!EINVAL', path);
      same(await dom0.read('/'), '');
      same(await dom0.permissions('/'), 'n0\0');
    },
  ),
  check(
    'A path of 3072 octets is good and one of 3073 is EINVAL',
    async ({ dom0, place }) => {
      const path = `${place}/${'x'.repeat(3072)}`.slice(0, 3072);
      same(await dom0.write(path, 'v'), 'OK\0');
      same(await dom0.read(path), 'v');
      same(await dom0.write(`${path}x`, 'v'), '!EINVAL');
      same(await dom0.watch(`${path}x`, 't'), '!EINVAL');
      same(await dom0.rm(path), 'OK\0');
    },
    'ox',
    'C',
  ),
  check(
    'A guest’s path may have 2048 octets, not counting its home',
    async (world) => {
      const { guest, home } = await world.newGuest();
      const path = 'p'.repeat(2048);
      same(await guest.write(path, 'v'), '!ENOSPC');
      same(await guest.read(path), '!ENOENT');
      same(await guest.read(`${home}/${path}`), '!ENOENT');
      same(await guest.read(`${path}p`), '!EINVAL');
      same(await guest.read(`${home}/${path}p`), '!EINVAL');
    },
    'ox',
  ),
  check(
    'Whatever a guest creates relatively is reached absolutely',
    async (world) => {
      const { guest, home } = await world.newGuest();
      const path = Array.from({ length: 120 }, () => 'abcdefghijklmnop').join('/');
      same(await guest.write(path, 'deep'), 'OK\0');
      same(await world.dom0.read(`${home}/${path}`), 'deep');
      same(await world.dom0.rm(`${home}/abcdefghijklmnop`), 'OK\0');
      same(await guest.read(path), '!ENOENT');
    },
    'ox',
  ),
  check('A relative path of a socket client is below /local/domain/0', async ({ dom0 }) => {
    same(await dom0.write('check-relative/x', 'v'), 'OK\0');
    same(await dom0.read('/local/domain/0/check-relative/x'), 'v');
    same(await dom0.rm('check-relative'), 'OK\0');
    same(await dom0.read('/local/domain/0/check-relative'), '!ENOENT');
  }),
  check(
    'Special names are no nodes',
    async ({ dom0 }) => {
      for (const name of ['@releaseDomain', '@introduceDomain', '@other']) {
        for (const type of [XS.READ, XS.DIRECTORY, XS.MKDIR, XS.RM])
          same((await dom0.ask(type, `${name}\0`)).startsWith('!E'), true, `${type} ${name}`);
        same((await dom0.write(name, 'x')).startsWith('!E'), true, `WRITE ${name}`);
      }
      holds(!(await dom0.directory('/')).includes('@'), 'a special name is listed');
    },
    'ox',
  ),
  check(
    'A path of 1000 levels is created, listed and removed',
    async ({ dom0, place }) => {
      const path = `${place}${'/d'.repeat(1000)}`;
      same(await dom0.write(path, 'deep'), 'OK\0');
      same(await dom0.read(path), 'deep');
      same(await dom0.list(path.slice(0, -2)), ['d']);
      same(await dom0.rm(`${place}/d`), 'OK\0');
      same(await dom0.read(path), '!ENOENT');
      same(await dom0.list(place), []);
    },
    'ox',
  ),
];

const LIST_CHECKS: readonly Check[] = [
  check('MKDIR of an existing node changes nothing and fires nothing', async ({ dom0, place }) => {
    await dom0.write(place, 'kept');
    await dom0.setPermissions(place, 'r0', 'b3');
    await dom0.watching(place, 't');
    same(await dom0.mkdir(place), 'OK\0');
    same(await dom0.read(place), 'kept');
    same(await dom0.permissions(place), 'r0\0b3\0');
    same(await dom0.events(), []);
  }),
  check('RM of a missing node is OK if its parent is there, else ENOENT', async (world) => {
    const { dom0, place } = world;
    await dom0.mkdir(place);
    await dom0.watching(place, 't');
    same(await dom0.rm(`${place}/none`), 'OK\0');
    same(await dom0.rm(`${place}/none/below`), '!ENOENT');
    same(await dom0.events(), []);
  }),
  check(
    'RM "/" is EINVAL and removes nothing',
    async ({ dom0, place }) => {
      await dom0.mkdir(place);
      same(await dom0.rm('/'), '!EINVAL');
      const tx = await dom0.start();
      same(await dom0.rm('/', tx), '!EINVAL');
      await dom0.abort(tx);
      same(await dom0.read(place), '');
    },
    'ox',
  ),
  check('A node made again has none of its old children', async ({ dom0, place }) => {
    await dom0.write(`${place}/a/b`, 'old');
    await dom0.rm(`${place}/a`);
    await dom0.mkdir(`${place}/a`);
    same(await dom0.directory(`${place}/a`), '');
    same(await dom0.read(`${place}/a/b`), '!ENOENT');
  }),
  check('A listing ends each name in NUL, and a leaf’s is empty', async ({ dom0, place }) => {
    await dom0.mkdir(`${place}/one`);
    same(await dom0.directory(place), 'one\0');
    same(await dom0.directory(`${place}/one`), '');
    await dom0.mkdir(`${place}/two`);
    const listing = await dom0.directory(place);
    holds(listing === 'one\0two\0' || listing === 'two\0one\0', JSON.stringify(listing));
  }),
  check(
    'A long listing comes in parts, of one generation',
    async ({ dom0, place }) => {
      const names = Array.from({ length: 1500 }, (_, at) => `name${at}`);
      for (const name of names) dom0.post(XS.MKDIR, `${place}/${name}\0`);
      same(await dom0.directory(place), '!E2BIG');
      const { generations, found } = await parts(dom0, place);
      same(generations.size, 1, 'generations');
      same(found, names.toSorted());
      await dom0.write(
        `${place}/name7`,
        'a child’s value is none of its parent’s matters'.slice(0, 9),
      );
      same((await parts(dom0, place)).generations, generations);
      await dom0.mkdir(`${place}/one-more`);
      holds(!generations.has((await dom0.part(place, 0)).split('\0')[0]!), 'the generation stayed');
    },
    'ox',
  ),
  check(
    'A part at or past the end is an empty name',
    async ({ dom0, place }) => {
      await dom0.mkdir(`${place}/abc`);
      const whole = await dom0.part(place, 0);
      holds(/^[0-9]+\0abc\0\0$/.test(whole), JSON.stringify(whole));
      for (const offset of [4, 5, 4096, 999_999])
        holds(/^[0-9]+\0\0$/.test(await dom0.part(place, offset)), `offset ${offset}`);
      holds(/^[0-9]+\0\0$/.test(await dom0.part(`${place}/abc`, 0)), 'a leaf');
      same(await dom0.part(`${place}/none`, 0), '!ENOENT');
    },
    'ox',
  ),
  check(
    'Each change of a node gives its parts another generation',
    async ({ dom0, place }) => {
      await dom0.mkdir(`${place}/a`);
      const seen = new Set<string>();
      const note = async (): Promise<void> =>
        void seen.add((await dom0.part(place, 0)).split('\0')[0]!);
      await note();
      await dom0.mkdir(`${place}/b`);
      await note();
      await dom0.rm(`${place}/b`);
      await note();
      await dom0.write(place, 'value');
      await note();
      await dom0.rm(place);
      await dom0.mkdir(`${place}/a`);
      await note();
      same(seen.size, 5);
    },
    'ox',
  ),
];

interface Parts {
  readonly generations: Set<string>;
  readonly found: string[];
}

async function parts(client: import('./raw-client.ts').RawClient, path: string): Promise<Parts> {
  const generations = new Set<string>();
  let all = '';
  for (;;) {
    const answer = await client.part(path, all.length);
    const cut = answer.indexOf('\0') + 1;
    holds(cut > 0 && !answer.startsWith('!'), answer);
    generations.add(answer.slice(0, cut));
    const names = answer.slice(cut);
    if (names === '\0' || names.endsWith('\0\0')) {
      all += names.slice(0, -1);
      break;
    }
    holds(names.endsWith('\0') && names.length > 0, 'a part must hold whole names');
    all += names;
  }
  return {
    generations: new Set([...generations].map((g) => g.slice(0, -1))),
    found: all.split('\0').slice(0, -1).toSorted(),
  };
}

/** Values, paths, and lists of children. */
export const TREE_CHECKS: readonly Check[] = [...CONTENT_CHECKS, ...PATH_CHECKS, ...LIST_CHECKS];
