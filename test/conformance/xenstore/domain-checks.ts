import { XS } from '../../../xenstore/wire.ts';
import { frame } from './raw-client.ts';
import { check, eventually, holds, same, socketCheck } from './world.ts';
import type { Check, World } from './world.ts';

export const DOMAIN_CHECKS: readonly Check[] = [
  socketCheck(
    'A guest that breaks the protocol stays known until it is released',
    async (world) => {
      const { guest, domid, home } = await world.newGuest();
      const watcher = await world.connect();
      await watcher.watching('@releaseDomain', 't');
      await guest.write('x', 'kept');
      guest.raw(frame(XS.READ, '', { length: 5000 }));
      same(await guest.closed(), true);
      same(await world.dom0.ask(XS.IS_DOMAIN_INTRODUCED, `${domid}\0`), 'T\0');
      same(await world.dom0.read(`${home}/x`), 'kept');
      same(await watcher.events(), []);
      same(await (await world.asGuest(domid)).read('x'), 'kept');
      await world.dom0.release(domid);
      same(await watcher.events(), ['@releaseDomain|t']);
    },
  ),
  check('INTRODUCE fires @introduceDomain once, a second one nothing', async (world) => {
    const watcher = await world.connect();
    await watcher.watching('@introduceDomain', 't');
    const domid = world.domid();
    same(await world.dom0.introduce(domid), 'OK\0');
    same(await watcher.events(), ['@introduceDomain|t']);
    same(await world.dom0.introduce(domid), 'OK\0');
    same(await watcher.events(), []);
    same(await world.dom0.ask(XS.IS_DOMAIN_INTRODUCED, `${domid}\0`), 'T\0');
  }),
  check('A guest can talk as soon as INTRODUCE is answered', async (world) => {
    for (let round = 0; round < 30; round++) {
      const { guest } = await world.newGuest();
      same(await guest.write('x', 'v'), 'OK\0');
    }
  }),
  check(
    'INTRODUCE with too few or malformed arguments is EINVAL',
    async ({ dom0 }) => {
      for (const payload of [
        '',
        '7\0',
        '7\x001\0',
        '7\x001\x000\0',
        '0\x001\x001\0',
        '7\x001\x001',
      ])
        same(await dom0.ask(XS.INTRODUCE, payload), '!EINVAL', JSON.stringify(payload));
      same(await dom0.ask(XS.IS_DOMAIN_INTRODUCED, '7\0'), 'F\0');
    },
    'C',
    'ox',
  ),
  check(
    'INTRODUCE of a domid that is none is refused',
    async ({ dom0 }) => {
      for (const domid of ['32752', '32753', '65535', '65536', '4294967296', '-1', 'x', ''])
        same((await dom0.ask(XS.INTRODUCE, `${domid}\x001\x001\0`)).startsWith('!E'), true, domid);
    },
    'C',
    'ox',
  ),
  check(
    'RELEASE fires @releaseDomain; of nobody ENOENT, of 0 EINVAL',
    async (world) => {
      const { dom0 } = world;
      const watcher = await world.connect();
      const { domid } = await world.newGuest();
      await watcher.watching('@releaseDomain', 't');
      same(await dom0.release(domid), 'OK\0');
      same(await watcher.events(), ['@releaseDomain|t']);
      same(await dom0.release(domid), '!ENOENT');
      same(await dom0.release(domid + 20_000), '!ENOENT');
      same(await dom0.release(0), '!EINVAL');
      same(await watcher.events(), []);
      same(await dom0.ask(XS.IS_DOMAIN_INTRODUCED, `${domid}\0`), 'F\0');
    },
    'ox',
  ),
  socketCheck('RELEASE ends the domain’s connections, watches and transactions', async (world) => {
    const { guest, domid } = await world.newGuest();
    const { dom0, place } = world;
    await dom0.write(place, 'v');
    await dom0.setPermissions(place, 'r0');
    await guest.watching(place, 't');
    await guest.start();
    await dom0.release(domid);
    await guest.until(() => guest.isClosed, 'the end of the guest’s connection');
    await dom0.introduce(domid);
    const next = await world.asGuest(domid);
    await dom0.write(place, 'w');
    same(await next.events(), []);
    for (let at = 0; at < 10; at++) await next.start();
  }),
  check(
    'A dead domain’s nodes are removed wherever they are',
    async (world) => {
      const { guest, domid, home } = await world.newGuest();
      const { dom0, place } = world;
      await dom0.mkdir(place);
      await dom0.setPermissions(place, 'n0', `b${domid}`);
      await dom0.mkdir(`${place}/kept`);
      await guest.write(`${place}/theirs/a/b`, 'v');
      await guest.write('own/a', 'v');
      await dom0.write(`${place}/theirs/ours`, 'v');
      await dom0.watching(`${place}/theirs`, 't');
      await dom0.release(domid);
      same(await dom0.read(home), '!ENOENT');
      same(await dom0.list(place), ['kept']);
      same(await dom0.events(), [`${place}/theirs|t`]);
      same(await dom0.control('check'), 'OK\0');
    },
    'ox',
  ),
  check(
    'A dead domain’s nodes give their quota back to its domid',
    async (world) => {
      const { domid, home } = await world.newGuest();
      const { dom0 } = world;
      for (let round = 0; round < 3; round++) {
        const guest = await world.asGuest(domid);
        for (let at = 0; at < 990; at++) guest.post(XS.MKDIR, `d${at >> 5}/${round}${at}\0`);
        same(await guest.mkdir('over'), '!ENOSPC');
        await dom0.release(domid);
        await dom0.mkdir(home);
        await dom0.setPermissions(home, `n${domid}`);
        await dom0.introduce(domid);
      }
      same(await (await world.asGuest(domid)).mkdir('x'), 'OK\0');
    },
    'ox',
  ),
  check('RELEASE and INTRODUCE in one segment give a fresh domain', async (world) => {
    const { domid, guest } = await world.newGuest();
    const { dom0 } = world;
    await guest.write('old', 'v');
    const watcher = await world.connect();
    await watcher.watching('@releaseDomain', 'r');
    await watcher.watching('@introduceDomain', 'i');
    for (let round = 0; round < 5; round++) {
      dom0.post(XS.RELEASE, `${domid}\0`);
      dom0.post(XS.INTRODUCE, `${domid}\x001\x001\0`);
    }
    same(await dom0.ask(XS.IS_DOMAIN_INTRODUCED, `${domid}\0`), 'T\0');
    const seen = await watcher.events();
    same(seen.length, 10, seen.join());
    same((await (await world.asGuest(domid)).read('old')).startsWith('!E'), true);
  }),
  check('GET_DOMAIN_PATH normalises and needs no such domain', async ({ dom0 }) => {
    same(await dom0.ask(XS.GET_DOMAIN_PATH, '007\0'), '/local/domain/7\0');
    same(await dom0.ask(XS.GET_DOMAIN_PATH, '31000\0'), '/local/domain/31000\0');
    same(await dom0.ask(XS.GET_DOMAIN_PATH, '0\0'), '/local/domain/0\0');
  }),
  check(
    'IS_DOMAIN_INTRODUCED tells, RESUME wants an introduced domain',
    async (world) => {
      const { dom0 } = world;
      const { domid } = await world.newGuest();
      same(await dom0.ask(XS.IS_DOMAIN_INTRODUCED, '0\0'), 'T\0');
      same(await dom0.ask(XS.IS_DOMAIN_INTRODUCED, `${domid}\0`), 'T\0');
      same(await dom0.ask(XS.RESUME, `${domid}\0`), 'OK\0');
      await dom0.release(domid);
      same(await dom0.ask(XS.RESUME, `${domid}\0`), '!ENOENT');
      same(await dom0.ask(XS.IS_DOMAIN_INTRODUCED, `${domid}\0`), 'F\0');
    },
    'ox',
  ),
  socketCheck(
    '200 domains come, talk and go',
    async (world) => {
      const { dom0 } = world;
      const all: Awaited<ReturnType<World['newGuest']>>[] = [];
      for (let at = 0; at < 200; at++) all.push(await world.newGuest());
      await Promise.all(
        all.map(async ({ guest }, at) => same(await guest.write('x', `${at}`), 'OK\0')),
      );
      for (const [at, { home }] of all.entries()) same(await dom0.read(`${home}/x`), `${at}`);
      for (const { domid } of all) same(await dom0.release(domid), 'OK\0');
      await eventually(async () => all.every(({ guest }) => guest.isClosed), 'closed connections');
      holds((await dom0.control('check')).startsWith('OK'), 'the check');
    },
    'C',
    'ox',
  ),
];
