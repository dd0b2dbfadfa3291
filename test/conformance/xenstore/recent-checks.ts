import { XS } from '../../../xenstore/wire.ts';
import { check, holds, same } from './world.ts';
import type { Check, World } from './world.ts';

const WATCH_DEPTH = 4;

/** Statements about what came after 4.17; both stock daemons of Debian answer ENOSYS. */
function recent(name: string, run: (world: World) => Promise<void>): Check {
  return check(name, run, 'C', 'ox');
}

const QUOTAS: readonly Check[] = [
  recent('GET_QUOTA without arguments lists the quotas', async ({ dom0 }) => {
    for (const payload of ['', '\0']) {
      const text = await dom0.ask(XS.GET_QUOTA, payload);
      holds(text.endsWith('\0'), text);
      const names = text.slice(0, -1).split(' ');
      for (const name of ['nodes', 'watches', 'transactions', 'node-size', 'permissions'])
        holds(names.includes(name), `${name} in ${text}`);
    }
  }),
  recent('GET_QUOTA and SET_QUOTA read and change one domain’s value', async (world) => {
    const { dom0 } = world;
    const { guest, domid } = await world.newGuest();
    const ask = (payload: string): Promise<string> => dom0.ask(XS.GET_QUOTA, payload);
    const before = await ask('watches\0');
    same(await ask(`${domid}\0watches\0`), before);
    same(await dom0.ask(XS.SET_QUOTA, `${domid}\0watches\x002\0`), 'OK\0');
    same(await ask(`${domid}\0watches\0`), '2\0');
    same(await ask('watches\0'), before);
    same(await guest.watch('a', 't'), 'OK\0');
    same(await guest.watch('b', 't'), 'OK\0');
    same(await guest.watch('c', 't'), '!E2BIG');
    same(await dom0.ask(XS.SET_QUOTA, `${domid}\0watches\x000\0`), 'OK\0');
    for (let at = 0; at < 300; at++) same(await guest.watch(`d${at}`, 't'), 'OK\0');
  }),
  recent('A global quota is the default of new domains', async (world) => {
    const { dom0 } = world;
    const old = await dom0.ask(XS.GET_QUOTA, 'transactions\0');
    same(await dom0.ask(XS.SET_QUOTA, 'transactions\x003\0'), 'OK\0');
    const { guest } = await world.newGuest();
    for (let at = 0; at < 3; at++) await guest.start();
    same(await guest.ask(XS.TRANSACTION_START, '\0'), '!ENOSPC');
    same(await dom0.ask(XS.SET_QUOTA, `transactions\0${old}`), 'OK\0');
  }),
  recent('Odd quota requests are refused', async (world) => {
    const { dom0 } = world;
    const { guest, domid } = await world.newGuest();
    for (const payload of ['nonsense\0', '__proto__\0', `${domid}\0constructor\0`, 'x\0nodes\0'])
      same((await dom0.ask(XS.GET_QUOTA, payload)).startsWith('!E'), true, payload);
    for (const value of ['', '-1', 'x', '4294967296', '99999999999999999999'])
      same(await dom0.ask(XS.SET_QUOTA, `nodes\0${value}\0`), '!EINVAL', value);
    same((await dom0.ask(XS.SET_QUOTA, 'nodes\0')).startsWith('!E'), true);
    same((await dom0.ask(XS.SET_QUOTA, `__proto__\x005\0`)).startsWith('!E'), true);
    same(await guest.ask(XS.GET_QUOTA, ''), '!EACCES');
    same(await guest.ask(XS.SET_QUOTA, `${domid}\0nodes\x009999\0`), '!EACCES');
  }),
  check('A domain’s own quota ends with the domain', async (world) => {
    const { dom0 } = world;
    const { domid } = await world.newGuest();
    await dom0.ask(XS.SET_QUOTA, `${domid}\0watches\x002\0`);
    await dom0.release(domid);
    await dom0.introduce(domid);
    same(
      await dom0.ask(XS.GET_QUOTA, `${domid}\0watches\0`),
      await dom0.ask(XS.GET_QUOTA, 'watches\0'),
    );
  }),
];

const FEATURES: readonly Check[] = [
  recent('GET_FEATURE tells the caller’s features', async (world) => {
    const { guest } = await world.newGuest();
    const own = Number.parseInt(await world.dom0.ask(XS.GET_FEATURE, ''), 10);
    holds((own & WATCH_DEPTH) !== 0, `features ${own}`);
    holds(/^[0-9]+\0$/.test(await guest.ask(XS.GET_FEATURE, '')), 'a guest’s own');
    same(await guest.ask(XS.GET_FEATURE, '0\0'), '!EACCES');
    same(await guest.ask(XS.SET_FEATURE, '0\x000\0'), '!EACCES');
  }),
  recent('SET_FEATURE holds before INTRODUCE and is refused after it', async (world) => {
    const { dom0 } = world;
    const domid = world.domid();
    same(await dom0.ask(XS.SET_FEATURE, `${domid}\x000\0`), 'OK\0');
    same(await dom0.ask(XS.GET_FEATURE, `${domid}\0`), '0\0');
    same((await dom0.ask(XS.SET_FEATURE, `${domid}\x00${2 ** 20}\0`)).startsWith('!E'), true);
    await dom0.introduce(domid);
    same((await dom0.ask(XS.SET_FEATURE, `${domid}\x001\0`)).startsWith('!E'), true);
    const guest = await world.asGuest(domid);
    same(await guest.ask(XS.GET_FEATURE, ''), '0\0');
    same(await guest.watch('x', 't', '1'), '!EINVAL', 'no depth without its feature');
    same(await guest.watch('x', 't'), 'OK\0');
  }),
];

const DEPTH: readonly Check[] = [
  recent('A watch’s depth limits how far below events are told', async ({ dom0, place }) => {
    await dom0.mkdir(place);
    await dom0.watching(place, 'd0', '0');
    await dom0.watching(place, 'd1', '1');
    await dom0.watching(place, 'd2', '2');
    for (const below of ['', '/a', '/a/b', '/a/b/c']) await dom0.write(`${place}${below}`, 'v');
    const seen = await dom0.events();
    same(
      seen.filter((event) => event.endsWith('|d0')),
      [`${place}|d0`],
    );
    same(
      seen.filter((event) => event.endsWith('|d1')),
      [`${place}|d1`, `${place}/a|d1`],
    );
    same(seen.filter((event) => event.endsWith('|d2')).length, 3);
  }),
  recent('Depth 1 on a special name tells the domid; a domid may be watched', async (world) => {
    const { dom0 } = world;
    const watcher = await world.connect();
    const { domid } = await world.newGuest();
    const other = await world.newGuest();
    await watcher.watching('@releaseDomain', 'all', '1');
    await watcher.watching('@releaseDomain', 'bare');
    same(await watcher.watch(`@releaseDomain/${domid}`, 'one'), 'OK\0');
    same(await watcher.events(), [`@releaseDomain/${domid}|one`]);
    await watcher.watching('@introduceDomain', 'in', '1');
    await dom0.release(other.domid);
    same(
      (await watcher.events()).toSorted(),
      [`@releaseDomain/${other.domid}|all`, '@releaseDomain|bare'].toSorted(),
    );
    await dom0.release(domid);
    same((await watcher.events()).length, 3);
    await dom0.introduce(domid);
    same(await watcher.events(), [`@introduceDomain/${domid}|in`]);
  }),
  check('Malformed depths are EINVAL', async ({ dom0, place }) => {
    for (const depth of ['-1', 'x', '1x', '99999999999999999999', ' 1'])
      same(await dom0.watch(place, 't', depth), '!EINVAL', depth);
    for (const depth of ['0', '2', 'x'])
      same(await dom0.watch('@releaseDomain', 't', depth), '!EINVAL', depth);
    same(await dom0.watch(place, 't', '1', 'more'), '!EINVAL');
    same(await dom0.events(), []);
  }),
  recent('A depth does not lose the removal of a parent', async ({ dom0, place }) => {
    await dom0.write(`${place}/a/b`, 'v');
    await dom0.watching(`${place}/a/b`, 'zero', '0');
    await dom0.rm(`${place}/a`);
    same(await dom0.events(), [`${place}/a/b|zero`]);
  }),
];

/** What xenstore.txt has that Xen 4.17 does not. */
export const RECENT_CHECKS: readonly Check[] = [...QUOTAS, ...FEATURES, ...DEPTH];
