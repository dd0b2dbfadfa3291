import { XS } from '../../../xenstore/wire.ts';
import { check, holds, same } from './world.ts';
import type { Check } from './world.ts';

const PATH_CHECKS: readonly Check[] = [
  check('WATCH is acknowledged, then fires once, whether the path exists or not', async (world) => {
    const { dom0, place } = world;
    const { guest } = await world.newGuest();
    same(await dom0.watch(`${place}/none`, 'token'), 'OK\0');
    same(await dom0.events(), [`${place}/none|token`]);
    same(await guest.watch(`${place}/none`, 'secret'), 'OK\0');
    same(await guest.watch('relative/none', 'r'), 'OK\0');
    same(await guest.events(), [`${place}/none|secret`, 'relative/none|r']);
  }),
  check('A watch fires for its path and below, not for a longer name', async ({ dom0, place }) => {
    await dom0.write(`${place}/a/abc`, '');
    await dom0.watching(`${place}/a/ab`, 't');
    await dom0.write(`${place}/a/abc`, 'x');
    await dom0.write(`${place}/a/abc/d`, 'x');
    await dom0.write(`${place}/a`, 'above');
    same(await dom0.events(), []);
    await dom0.write(`${place}/a/ab/c/d`, 'x');
    await dom0.write(`${place}/a/ab`, 'x');
    same(await dom0.events(), [`${place}/a/ab/c/d|t`, `${place}/a/ab|t`]);
  }),
  check('Writing the same value fires', async ({ dom0, place }) => {
    await dom0.write(place, 'v');
    await dom0.watching(place, 't');
    await dom0.write(place, 'v');
    same(await dom0.events(), [`${place}|t`]);
  }),
  check('SET_PERMS fires', async ({ dom0, place }) => {
    await dom0.write(place, 'v');
    await dom0.watching('/check', 't');
    await dom0.setPermissions(place, 'r0');
    same(await dom0.events(), [`${place}|t`]);
  }),
  check('Creating a node with its parents makes one event', async ({ dom0, place }) => {
    await dom0.watching('/check', 't');
    await dom0.write(`${place}/a/b/c`, 'v');
    await dom0.mkdir(`${place}/d/e/f`);
    same(await dom0.events(), [`${place}/a/b/c|t`, `${place}/d/e/f|t`]);
  }),
  check('A removed subtree tells each watch once', async ({ dom0, place }) => {
    await dom0.write(`${place}/a/b/c`, 'v');
    await dom0.write(`${place}/a/b/d`, 'v');
    await dom0.watching(place, 'above');
    await dom0.watching(`${place}/a/b`, 'inside');
    await dom0.watching(`${place}/a/b/c`, 'leaf');
    await dom0.watching(`${place}/a/b/none`, 'absent');
    await dom0.rm(`${place}/a`);
    const seen = await dom0.events();
    same(
      seen.filter((event) => event.endsWith('above')),
      [`${place}/a|above`],
    );
    same(
      seen.filter((event) => event.endsWith('inside')),
      [`${place}/a/b|inside`],
    );
    same(
      seen.filter((event) => event.endsWith('leaf')),
      [`${place}/a/b/c|leaf`],
    );
  }),
  check('(path, token) pairs are unique per connection', async (world) => {
    const { dom0, place } = world;
    const other = await world.connect();
    same(await dom0.watch(place, 't'), 'OK\0');
    same(await dom0.watch(place, 't'), '!EEXIST');
    same(await dom0.watch(place, 'u'), 'OK\0');
    same(await other.watch(place, 't'), 'OK\0');
    same(await dom0.unwatch(place, 'u'), 'OK\0');
    same(await dom0.unwatch(place, 'u'), '!ENOENT');
    same(await dom0.unwatch(`${place}/x`, 't'), '!ENOENT');
    same(await other.unwatch(place, 't'), 'OK\0');
    same(await dom0.unwatch(place, 't'), 'OK\0');
  }),
  check('Tokens are octets: empty, with spaces, of any value', async ({ dom0, place }) => {
    const octets = Array.from({ length: 255 }, (_, at) => String.fromCharCode(at + 1));
    const tokens = ['', ' ', 'two words', '__proto__', octets.join('').replace('|', '')];
    for (const token of tokens) {
      same(await dom0.watch(place, token), 'OK\0');
      same(await dom0.events(), [`${place}|${token}`]);
      same(await dom0.unwatch(place, token), 'OK\0');
    }
  }),
  check('A relative watch gives relative paths', async (world) => {
    const { guest, home, domid } = await world.newGuest();
    await guest.watching('dev', 'rel');
    await guest.watching(`${home}/dev`, 'abs');
    await world.dom0.write(`${home}/dev/x`, 'v');
    await world.dom0.setPermissions(`${home}/dev`, `n${domid}`);
    same(
      (await guest.events()).toSorted(),
      [`${home}/dev/x|abs`, `${home}/dev|abs`, 'dev/x|rel', 'dev|rel'].toSorted(),
    );
    same(await guest.unwatch('dev', 'rel'), 'OK\0');
  }),
  check('WATCH and UNWATCH ignore tx_id', async ({ dom0, place }) => {
    same(await dom0.ask(XS.WATCH, `${place}\0t\0`, 12_345), 'OK\0');
    same(await dom0.ask(XS.UNWATCH, `${place}\0t\0`, 12_345), 'OK\0');
  }),
  check('A watch on a malformed path is EINVAL', async ({ dom0 }) => {
    for (const path of ['', '//', '/a//b', '/a/', '/a b', '/a.b'])
      same(await dom0.watch(path, 't'), '!EINVAL', path);
  }),
];

const ORDER_CHECKS: readonly Check[] = [
  check('Events keep the order of the changes', async (world) => {
    const { dom0, place } = world;
    const watcher = await world.connect();
    await watcher.watching(place, 't');
    for (let at = 0; at < 500; at++) dom0.post(XS.WRITE, `${place}/n${(at * 7) % 500}\0v`);
    const seen = await watcher.eventsUpTo(500);
    same(
      seen,
      Array.from({ length: 500 }, (_, at) => `${place}/n${(at * 7) % 500}|t`),
    );
  }),
  check('No event of another path is lost to a slow reader', async (world) => {
    const { dom0, place } = world;
    const watcher = await world.connect();
    await watcher.watching(place, 't');
    watcher.link.pause(true);
    const count = 3000;
    for (let at = 0; at < count; at++) dom0.post(XS.WRITE, `${place}/n${at}\0v`);
    same(await dom0.read('/'), '', 'the writer goes on');
    watcher.link.pause(false);
    same(new Set(await watcher.eventsUpTo(count)).size, count);
  }),
  check('Special events to a slow reader are never merged', async (world) => {
    const { dom0 } = world;
    const watcher = await world.connect();
    await watcher.watching('@introduceDomain', 't'.repeat(1000));
    watcher.link.pause(true);
    for (let at = 0; at < 500; at++) await dom0.introduce(world.domid());
    watcher.link.pause(false);
    same((await watcher.eventsUpTo(500)).length, 500);
    same(await watcher.events(), []);
  }),
  check(
    'A storm of equal events to a slow reader is merged or whole',
    async (world) => {
      const { dom0, place } = world;
      const watcher = await world.connect();
      await watcher.watching(place, 't');
      watcher.link.pause(true);
      for (let at = 0; at < 10_000; at++) dom0.post(XS.WRITE, `${place}/same\0v`);
      await dom0.write(`${place}/last`, 'v');
      watcher.link.pause(false);
      await watcher.until(() => watcher.eventCount > 0, 'an event');
      await watcher.events();
      await dom0.write(`${place}/same`, 'v');
      holds((await watcher.events()).includes(`${place}/same|t`), 'a later change is told');
    },
    'ox',
  ),
  check('A connection’s watches end with it', async (world) => {
    const { dom0, place } = world;
    for (let round = 0; round < 50; round++) {
      const client = await world.connect();
      await client.watching(place, `t${round}`);
      client.close();
    }
    await dom0.write(place, 'v');
    same(await dom0.watch(place, 't1'), 'OK\0');
  }),
  check('Closing watchers while events go to others is safe', async (world) => {
    const { dom0, place } = world;
    const watchers = [];
    for (let at = 0; at < 40; at++) {
      const watcher = await world.connect();
      await watcher.watching(place, 't');
      watchers.push(watcher);
    }
    for (let at = 0; at < 200; at++) dom0.post(XS.WRITE, `${place}/x${at}\0v`);
    for (const [at, watcher] of watchers.entries()) if (at % 2 === 0) watcher.close();
    await dom0.write(`${place}/end`, 'v');
    for (const [at, watcher] of watchers.entries())
      if (at % 2 === 1) same((await watcher.eventsUpTo(201)).at(-1), `${place}/end|t`);
  }),
  check(
    'RESET_WATCHES drops the caller’s watches and transactions',
    async (world) => {
      const { guest } = await world.newGuest();
      for (let round = 0; round < 3; round++) {
        for (let at = 0; at < 100; at++) same(await guest.watch(`w${at}`, 't'), 'OK\0');
        const txs = [];
        for (let at = 0; at < 5; at++) txs.push(await guest.start());
        same(await guest.reset(), 'OK\0');
        await guest.events();
        await guest.write('w3', 'v');
        same(await guest.events(), []);
        for (const tx of txs) same(await guest.read('w3', tx), '!ENOENT');
      }
    },
    'ox',
  ),
];

const GUEST_CHECKS: readonly Check[] = [
  check('A guest gets events only of what it may read', async (world) => {
    const { guest, domid } = await world.newGuest();
    const { dom0, place } = world;
    await dom0.write(`${place}/secret`, 'v');
    await dom0.write(`${place}/open`, 'v');
    await dom0.setPermissions(`${place}/open`, 'n0', `r${domid}`);
    await guest.watching(place, 't');
    await dom0.write(`${place}/secret`, 'w');
    await dom0.write(`${place}/secret/more`, 'w');
    await dom0.write(`${place}/open`, 'w');
    await dom0.rm(`${place}/secret`);
    same(await guest.events(), [`${place}/open|t`]);
  }),
  check('A guest is told when a node it may read is removed', async (world) => {
    const { guest, domid } = await world.newGuest();
    const { dom0, place } = world;
    await dom0.write(`${place}/a/open`, 'v');
    await dom0.setPermissions(`${place}/a/open`, 'n0', `r${domid}`);
    await guest.watching(`${place}/a/open`, 't');
    await dom0.rm(`${place}/a/open`);
    same(await guest.events(), [`${place}/a/open|t`]);
    await dom0.write(`${place}/a/open`, 'v');
    await dom0.setPermissions(`${place}/a/open`, 'n0', `r${domid}`);
    await guest.events();
    await dom0.rm(`${place}/a`);
    same(await guest.events(), [`${place}/a/open|t`]);
  }),
  check('A guest that loses the right to read is told so', async (world) => {
    const { guest, domid } = await world.newGuest();
    const { dom0, place } = world;
    await dom0.write(place, 'v');
    await dom0.setPermissions(place, 'n0', `r${domid}`);
    await guest.watching(place, 't');
    await dom0.setPermissions(place, 'n0');
    same(await guest.events(), [`${place}|t`]);
    await dom0.write(place, 'w');
    await dom0.setPermissions(place, 'n0', 'r9');
    same(await guest.events(), []);
    await dom0.setPermissions(place, 'n0', `r${domid}`);
    same(await guest.events(), [`${place}|t`]);
  }),
  check('Special events reach a guest only where SET_PERMS says so', async (world) => {
    const { guest, domid } = await world.newGuest();
    const { dom0 } = world;
    await guest.watching('@introduceDomain', 'i');
    await guest.watching('@releaseDomain', 'r');
    const first = await world.newGuest();
    await dom0.release(first.domid);
    same(await guest.events(), []);
    await dom0.setPermissions('@introduceDomain', 'n0', `r${domid}`);
    await dom0.setPermissions('@releaseDomain', 'n0', `r${domid}`);
    const second = await world.newGuest();
    await dom0.release(second.domid);
    same(await guest.events(), ['@introduceDomain|i', '@releaseDomain|r']);
    same((await guest.setPermissions('@releaseDomain', 'b0')).startsWith('!E'), true);
    await dom0.setPermissions('@introduceDomain', 'n0');
    await dom0.setPermissions('@releaseDomain', 'n0');
  }),
  check('A watch on "/" gets no special events, and the other way round', async (world) => {
    const { dom0, place } = world;
    const root = await world.connect();
    const special = await world.connect();
    await root.watching('/', 'root');
    await special.watching('@releaseDomain', 'r');
    await special.watching('@introduceDomain', 'i');
    const { domid, home } = await world.newGuest();
    await dom0.write(place, 'v');
    await dom0.release(domid);
    same(await special.events(), ['@introduceDomain|i', '@releaseDomain|r']);
    const seen = await root.events();
    holds(seen.includes(`${place}|root`) && seen.includes(`${home}|root`), seen.join());
    holds(!seen.some((event) => event.startsWith('@')), seen.join());
  }),
  check('A guest’s watch outside its home tells nothing of what is there', async (world) => {
    const { guest } = await world.newGuest();
    await guest.watching('/', 'root');
    await guest.watching('/local/domain', 'domains');
    await world.newGuest();
    await world.dom0.write(world.place, 'v');
    same(await guest.events(), []);
    await guest.write('mine', 'v');
    same((await guest.events()).length, 2);
  }),
];

/** Watches: which events come, in which order, and to whom. */
export const WATCH_CHECKS: readonly Check[] = [...PATH_CHECKS, ...ORDER_CHECKS, ...GUEST_CHECKS];
