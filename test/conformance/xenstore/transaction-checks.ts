import { XS } from '../../../xenstore/wire.ts';
import type { RawClient } from './raw-client.ts';
import { check, holds, same, socketCheck } from './world.ts';
import type { Check } from './world.ts';

/** What others may change under a reader’s feet: each must refuse the commit. */
const CONFLICTS: readonly (readonly [
  string,
  (tx: RawClient, place: string, id: number) => Promise<unknown>,
  (other: RawClient, place: string) => Promise<unknown>,
])[] = [
  ['value', (tx, p, id) => tx.read(p, id), (other, p) => other.write(p, 'changed')],
  [
    'permissions',
    (tx, p, id) => tx.permissions(p, id),
    (other, p) => other.setPermissions(p, 'r0'),
  ],
  ['children', (tx, p, id) => tx.directory(p, id), (other, p) => other.mkdir(`${p}/new`)],
  ['fewer children', (tx, p, id) => tx.directory(p, id), (other, p) => other.rm(`${p}/child`)],
  ['existence', (tx, p, id) => tx.read(`${p}/child`, id), (other, p) => other.rm(`${p}/child`)],
  ['absence', (tx, p, id) => tx.read(`${p}/none`, id), (other, p) => other.write(`${p}/none`, 'v')],
];

const VIEW_CHECKS: readonly Check[] = [
  check('Reads in a transaction repeat', async (world) => {
    const { dom0, place } = world;
    const other = await world.connect();
    await other.write(`${place}/a`, 'before');
    const tx = await dom0.start();
    same(await dom0.read(`${place}/a`, tx), 'before');
    await other.write(`${place}/a`, 'after');
    await other.write(`${place}/b`, 'new');
    await other.setPermissions(`${place}/a`, 'r0');
    same(await dom0.read(`${place}/a`, tx), 'before');
    same(await dom0.read(`${place}/a`), 'after');
    same(await dom0.abort(tx), 'OK\0');
  }),
  check('A transaction sees its own changes and nobody else does', async ({ dom0, place }) => {
    await dom0.write(`${place}/a/b`, 'v');
    const tx = await dom0.start();
    await dom0.write(`${place}/x/y`, 'mine', tx);
    await dom0.rm(`${place}/a`, tx);
    same(await dom0.read(`${place}/x/y`, tx), 'mine');
    same(await dom0.read(`${place}/a/b`, tx), '!ENOENT');
    same(await dom0.list(place, tx), ['x']);
    same(await dom0.read(`${place}/x/y`), '!ENOENT');
    same(await dom0.list(place), ['a']);
    same(await dom0.commit(tx), 'OK\0');
    same(await dom0.list(place), ['x']);
    same(await dom0.read(`${place}/a/b`), '!ENOENT');
  }),
  check(
    'An aborted transaction leaves nothing',
    async ({ dom0, place }) => {
      await dom0.watching('/check', 't');
      const tx = await dom0.start();
      await dom0.write(`${place}/x`, 'v', tx);
      same(await dom0.abort(tx), 'OK\0');
      same(await dom0.read(place), '!ENOENT');
      same(await dom0.events(), []);
      same(await dom0.commit(tx), '!ENOENT');
      same(await dom0.abort(tx), '!ENOENT');
    },
    'ox',
  ),
  check(
    'Ids belong to one connection, and 0 is none of them',
    async (world) => {
      const { dom0, place } = world;
      const other = await world.connect();
      const tx = await dom0.start();
      holds(tx !== 0, 'id 0');
      same(await other.read('/', tx), '!ENOENT');
      same(await other.commit(tx), '!ENOENT');
      same(await dom0.write(place, 'v', tx), 'OK\0');
      same(await dom0.commit(tx), 'OK\0');
      same(await dom0.read('/', tx), '!ENOENT');
      same(await dom0.read('/', 0xffff_ffff), '!ENOENT');
      same((await dom0.ask(XS.TRANSACTION_END, 'T\0', 0)).startsWith('!E'), true);
    },
    'ox',
  ),
  check('A transaction inside one is refused', async ({ dom0 }) => {
    const tx = await dom0.start();
    same((await dom0.ask(XS.TRANSACTION_START, '\0', tx)).startsWith('!E'), true);
    same(await dom0.abort(tx), 'OK\0');
  }),
  socketCheck('Disconnecting discards open transactions', async (world) => {
    const { guest, domid } = await world.newGuest();
    for (let round = 0; round < 4; round++) {
      const client = await world.asGuest(domid);
      for (let at = 0; at < 9; at++) {
        const tx = await client.start();
        same(await client.write(`t${at}`, 'v', tx), 'OK\0');
      }
      client.close();
      for (let wait = 0; (await guest.ask(XS.TRANSACTION_START, '\0')).startsWith('!'); wait++)
        holds(wait < 1000, 'the quota did not come back');
      await guest.reset();
    }
    same(await guest.read('t0'), '!ENOENT');
  }),
];

const CONFLICT_CHECKS: readonly Check[] = [
  check(
    'A commit is EAGAIN if what it read was changed',
    async (world) => {
      const { dom0, place } = world;
      const other = await world.connect();
      for (const [what, reads, changes] of CONFLICTS) {
        await other.rm(place);
        await other.write(`${place}/child`, 'v');
        await dom0.watching('/check/out', 't');
        const tx = await dom0.start();
        await reads(dom0, place, tx);
        await changes(other, place);
        same(await dom0.write('/check/out', what, tx), 'OK\0');
        same(await dom0.commit(tx), '!EAGAIN', what);
        same(await dom0.commit(tx), '!ENOENT', 'the id is dead');
        same(await dom0.read('/check/out'), '!ENOENT', what);
        same(await dom0.events(), []);
        await dom0.unwatch('/check/out', 't');
      }
    },
    'ox',
  ),
  check(
    'A transaction that only read commits whatever was changed',
    async (world) => {
      const { dom0, place } = world;
      const other = await world.connect();
      for (const [what, reads, changes] of CONFLICTS) {
        await other.rm(place);
        await other.write(`${place}/child`, 'v');
        const tx = await dom0.start();
        await reads(dom0, place, tx);
        await changes(other, place);
        same(await dom0.commit(tx), 'OK\0', what);
        same(await dom0.commit(tx), '!ENOENT', 'the id is dead');
      }
    },
    'C',
  ),
  check('A write of the transaction’s own connection conflicts as anyone’s', async (world) => {
    const { dom0, place } = world;
    await dom0.write(place, 'a');
    const tx = await dom0.start();
    await dom0.read(place, tx);
    await dom0.write(place, 'b');
    await dom0.write(`${place}/x`, 'c', tx);
    same(await dom0.commit(tx), '!EAGAIN');
    same(await dom0.list(place), []);
  }),
  check('Transactions on unrelated nodes both commit', async (world) => {
    const { dom0, place } = world;
    const other = await world.connect();
    await dom0.write(`${place}/a`, '0');
    await dom0.write(`${place}/b`, '0');
    const first = await dom0.start();
    const second = await other.start();
    for (const [client, tx, node] of [
      [dom0, first, 'a'],
      [other, second, 'b'],
    ] as const) {
      same(await client.read(`${place}/${node}`, tx), '0');
      same(await client.write(`${place}/${node}`, '1', tx), 'OK\0');
    }
    same(await dom0.commit(first), 'OK\0');
    same(await other.commit(second), 'OK\0');
    same([await dom0.read(`${place}/a`), await dom0.read(`${place}/b`)], ['1', '1']);
  }),
  check('Two transactions that create below one parent lose neither', async (world) => {
    const { dom0, place } = world;
    const other = await world.connect();
    await dom0.mkdir(place);
    const first = await dom0.start();
    const second = await other.start();
    await dom0.write(`${place}/a/x`, '1', first);
    await other.write(`${place}/b/x`, '1', second);
    same(await dom0.commit(first), 'OK\0');
    const answer = await other.commit(second);
    holds(answer === 'OK\0' || answer === '!EAGAIN', answer);
    same(await dom0.list(place), answer === 'OK\0' ? ['a', 'b'] : ['a']);
  }),
  check('Interleaved read-modify-write loops lose no update', async (world) => {
    const { dom0, place } = world;
    await dom0.write(place, '0');
    const clients = await Promise.all(Array.from({ length: 8 }, () => world.connect()));
    const ROUNDS = 40;
    await Promise.all(
      clients.map(async (client) => {
        for (let done = 0; done < ROUNDS;) {
          const tx = await client.start();
          const value = Number(await client.read(place, tx));
          await client.write(place, String(value + 1), tx);
          if ((await client.commit(tx)) === 'OK\0') done++;
        }
      }),
    );
    same(await dom0.read(place), String(clients.length * ROUNDS));
  }),
  check('A guest that conflicts on purpose does not keep a toolstack out', async (world) => {
    const { domid } = await world.newGuest();
    const { dom0, place } = world;
    await dom0.write(place, '0');
    await dom0.setPermissions(place, 'n0', `b${domid}`);
    const rogue = await world.asGuest(domid);
    let isOver = false;
    const spam = (async () => {
      while (!isOver) await rogue.write(place, 'x');
    })();
    let tries = 0;
    for (let done = 0; done < 5; tries++) {
      holds(tries < 500, `only ${done} commits in ${tries} tries`);
      const tx = await dom0.start();
      for (let at = 0; at < 10; at++) await dom0.read(place, tx);
      await dom0.write(`${place}/n`, String(tries), tx);
      if ((await dom0.commit(tx)) === 'OK\0') done++;
    }
    isOver = true;
    await spam;
  }),
];

const COMMIT_CHECKS: readonly Check[] = [
  check(
    'Watches fire at commit, once for each changed path',
    async (world) => {
      const { dom0, place } = world;
      const watcher = await world.connect();
      await watcher.watching(place, 't');
      const tx = await dom0.start();
      for (const value of ['1', '2', '3']) await dom0.write(`${place}/a`, value, tx);
      await dom0.write(`${place}/b`, '1', tx);
      await dom0.mkdir(`${place}/c/d`, tx);
      same(await watcher.events(), []);
      await dom0.commit(tx);
      same(await watcher.events(), [`${place}/a|t`, `${place}/b|t`, `${place}/c/d|t`]);
    },
    'ox',
  ),
  check('A subtree removed in a transaction tells the watches in it', async ({ dom0, place }) => {
    await dom0.write(`${place}/a/b/c`, 'v');
    await dom0.watching(`${place}/a/b`, 'inside');
    await dom0.watching(place, 'above');
    const tx = await dom0.start();
    await dom0.rm(`${place}/a`, tx);
    await dom0.commit(tx);
    const seen = await dom0.events();
    holds(seen.includes(`${place}/a|above`), seen.join());
    holds(seen.includes(`${place}/a/b|inside`), seen.join());
  }),
  check('Created and removed in one transaction leaves nothing', async (world) => {
    const { guest, home } = await world.newGuest();
    for (let round = 0; round < 5; round++) {
      const tx = await guest.start();
      for (let at = 0; at < 300; at++) await guest.write(`n${at}/x`, 'v', tx);
      for (let at = 0; at < 300; at++) await guest.rm(`n${at}`, tx);
      same(await guest.commit(tx), 'OK\0');
    }
    same(await guest.directory(home), '');
    for (let at = 0; at < 300; at++) guest.post(XS.WRITE, `n${at}/x\0v`);
    same(await guest.read('n299/x'), 'v');
  }),
  check('Removed and made again in one transaction has only its new children', async (world) => {
    const { dom0, place } = world;
    await dom0.write(`${place}/a/old`, 'v');
    await dom0.write(`${place}/a`, 'value');
    const tx = await dom0.start();
    await dom0.rm(`${place}/a`, tx);
    await dom0.write(`${place}/a/new`, 'v', tx);
    same(await dom0.list(`${place}/a`, tx), ['new']);
    same(await dom0.commit(tx), 'OK\0');
    same(await dom0.list(`${place}/a`), ['new']);
    same(await dom0.read(`${place}/a`), '');
  }),
  check(
    'A create that failed leaves no orphan when the rest commits',
    async (world) => {
      const { guest, home } = await world.newGuest();
      const tx = await guest.start();
      same(await guest.write('good', 'v', tx), 'OK\0');
      same(await guest.write('bad/deep', 'v'.repeat(3000), tx), '!ENOSPC');
      await guest.commit(tx);
      same(await guest.read('bad'), '!ENOENT');
      same(await guest.read('bad/deep'), '!ENOENT');
      const names = await world.dom0.list(home);
      for (const name of names) same(await world.dom0.read(`${home}/${name}`), 'v');
    },
    'ox',
  ),
  check('Permissions set in a transaction hold at commit, not before', async (world) => {
    const { guest, domid } = await world.newGuest();
    const { dom0, place } = world;
    await dom0.write(place, 'v');
    const tx = await dom0.start();
    const entries = `${place}\0n0\0r${domid}\0`;
    same(await dom0.ask(XS.SET_PERMS, entries, tx), 'OK\0');
    same(await dom0.write(`${place}/child`, 'c', tx), 'OK\0');
    same(await guest.read(place), '!EACCES');
    same(await dom0.commit(tx), 'OK\0');
    same(await guest.read(place), 'v');
    same(await guest.read(`${place}/child`), 'c');
  }),
  socketCheck(
    'A guest’s commit may not overdraw what is left of its nodes',
    async (world) => {
      const { guest, domid } = await world.newGuest();
      const tx = await guest.start();
      for (let at = 0; at < 700; at++) same(await guest.mkdir(`a/d${at >> 5}/n${at}`, tx), 'OK\0');
      const second = await world.asGuest(domid);
      for (let at = 0; at < 600; at++) second.post(XS.MKDIR, `b/d${at >> 5}/n${at}\0`);
      await second.read('b');
      const answer = await guest.commit(tx);
      holds(answer === '!ENOSPC' || answer === '!EAGAIN', answer);
      same(await guest.read('a'), '!ENOENT');
      same(await guest.read('b/d18/n599'), '');
    },
    'C',
    'ox',
  ),
];

/** Transactions: what they see, when they conflict, and what a commit does. */
export const TRANSACTION_CHECKS: readonly Check[] = [
  ...VIEW_CHECKS,
  ...CONFLICT_CHECKS,
  ...COMMIT_CHECKS,
];
