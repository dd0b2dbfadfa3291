import { XS } from '../../../xenstore/wire.ts';
import type { RawClient } from './raw-client.ts';
import { check, eventually, holds, same, socketCheck } from './world.ts';
import type { Check } from './world.ts';

const NODES = 1000;
const WATCHES = 128;
const TRANSACTIONS = 10;
const TRANSACTION_NODES = 1024;
const REPLIES = 0x7000_0000;

/** Posts requests and returns how often each answer came. */
async function tally(
  client: RawClient,
  requests: Iterable<readonly [number, string]>,
  txId = 0,
): Promise<Record<string, number>> {
  client.replies.length = 0;
  let count = 0;
  for (const [type, payload] of requests) {
    client.post(type, payload, txId, REPLIES + count);
    count++;
  }
  await client.until(() => client.replies.length === count, `${count} answers`, 20_000);
  const seen: Record<string, number> = {};
  for (const { payload } of client.replies.splice(0)) {
    const name = payload.replaceAll('\0', '');
    seen[name] = (seen[name] ?? 0) + 1;
  }
  return seen;
}

function* many(count: number, make: (at: number) => readonly [number, string]) {
  for (let at = 0; at < count; at++) yield make(at);
}

const NODE_CHECKS: readonly Check[] = [
  check(
    'A domain has 1000 nodes and gets a removed one’s place back',
    async (world) => {
      const { guest } = await world.newGuest();
      const made = await tally(
        guest,
        many(NODES + 50, (at) => [XS.MKDIR, `d${at >> 5}/n${at}`.concat('\0')]),
      );
      const ok = made['OK'] ?? 0;
      holds(ok > 900 && ok < NODES, `${ok} leaves made`);
      same(Object.keys(made).toSorted(), ['ENOSPC', 'OK']);
      same(await guest.mkdir('more'), '!ENOSPC');
      same(await guest.write('more/x', 'v'), '!ENOSPC');
      same(await guest.rm('d0'), 'OK\0');
      const again = await tally(
        guest,
        many(40, (at) => [XS.MKDIR, `again/n${at}\0`]),
      );
      same(again['OK'], 32, 'the directory and its 32 came back, and one is the new directory');
      same(await guest.mkdir('more'), '!ENOSPC');
      await guest.rm('again');
      same(await guest.mkdir('more'), 'OK\0');
    },
    'ox',
  ),
  check(
    'Nodes count in transactions, and failed or undone ones come back',
    async (world) => {
      const { guest } = await world.newGuest();
      const fill = (at: number): readonly [number, string] => [XS.MKDIR, `d${at >> 5}/n${at}\0`];
      for (const end of ['abort', 'reset'] as const) {
        const tx = await guest.start();
        const made = await tally(guest, many(NODES, fill), tx);
        holds((made['OK'] ?? 0) > 900, JSON.stringify(made));
        same(await guest.mkdir('over', tx), '!ENOSPC');
        if (end === 'abort') same(await guest.abort(tx), 'OK\0');
        else same(await guest.reset(), 'OK\0');
      }
      const conflicting = await guest.start();
      await guest.read('seen', conflicting);
      await tally(guest, many(500, fill), conflicting);
      await guest.write('seen', 'now it is there');
      same(await guest.commit(conflicting), '!EAGAIN');
      holds(((await tally(guest, many(960, fill)))['OK'] ?? 0) === 960, 'quota lost');
    },
    'ox',
  ),
  check(
    'Nodes made for a domain before INTRODUCE count for it',
    async (world) => {
      const { dom0 } = world;
      const domid = world.domid();
      const home = `/local/domain/${domid}`;
      await dom0.mkdir(home);
      await dom0.setPermissions(home, `n${domid}`);
      for (let at = 0; at < 990; at++) dom0.post(XS.MKDIR, `${home}/d${at >> 5}/n${at}\0`);
      await dom0.introduce(domid);
      const guest = await world.asGuest(domid);
      same(await guest.mkdir('one-too-many'), '!ENOSPC');
    },
    'ox',
  ),
  check(
    'A node’s record is limited, a child’s name in it included',
    async (world) => {
      const { guest } = await world.newGuest();
      same(await guest.write('big', 'v'.repeat(2100)), '!ENOSPC');
      same(await guest.write('big', 'v'.repeat(1900)), 'OK\0');
      same(await guest.mkdir(`big/${'c'.repeat(200)}`), '!ENOSPC');
      same(await guest.read('big'), 'v'.repeat(1900));
      same(await guest.directory('big'), '');
      const tx = await guest.start();
      same(await guest.mkdir(`big/${'c'.repeat(200)}`, tx), '!ENOSPC');
      same(await guest.write('other', 'v'.repeat(2100), tx), '!ENOSPC');
      same(await guest.abort(tx), 'OK\0');
      same(await guest.write('big', 'small'), 'OK\0');
      same(await guest.mkdir(`big/${'c'.repeat(200)}`), 'OK\0');
    },
    'ox',
  ),
  check('A child is removed though its parent is over the caller’s limit', async (world) => {
    const { guest, domid, home } = await world.newGuest();
    const { dom0 } = world;
    await guest.mkdir('dir/child');
    await dom0.write(`${home}/dir`, 'v'.repeat(3500));
    same(await guest.rm('dir/child'), 'OK\0');
    same(await guest.rm('dir'), 'OK\0');
    same(await dom0.permissions(home), `n${domid}\0`);
  }),
];

const COUNT_CHECKS: readonly Check[] = [
  check(
    'A domain has 128 watches and gets them back',
    async (world) => {
      const { guest } = await world.newGuest();
      for (let round = 0; round < 3; round++) {
        const made = await tally(
          guest,
          many(WATCHES + 5, (at) => [XS.WATCH, `w${at}\0t\0`]),
        );
        same(made, { OK: WATCHES, E2BIG: 5 });
        const gone = await tally(
          guest,
          many(WATCHES, (at) => [XS.UNWATCH, `w${at}\0t\0`]),
        );
        same(gone, { OK: WATCHES });
      }
    },
    'ox',
    'C',
  ),
  socketCheck(
    'Watches of all of a domain’s connections count, and end with them',
    async (world) => {
      const { guest, domid } = await world.newGuest();
      const second = await world.asGuest(domid);
      await tally(
        second,
        many(WATCHES, (at) => [XS.WATCH, `w${at}\0t\0`]),
      );
      const answer = await guest.watch('one', 't');
      same(answer, '!E2BIG');
      second.close();
      await eventually(async () => (await guest.watch('one', 't')) === 'OK\0', 'a free watch');
    },
  ),
  check(
    'A domain has 10 transactions and gets them back',
    async (world) => {
      const { guest } = await world.newGuest();
      for (let round = 0; round < 4; round++) {
        const open: number[] = [];
        for (let at = 0; at < TRANSACTIONS; at++) open.push(await guest.start());
        same(await guest.ask(XS.TRANSACTION_START, '\0'), '!ENOSPC');
        for (const [at, tx] of open.entries()) {
          if (at === 0) await guest.read('seen', tx);
          if (at % 2 === 0) same(await guest.abort(tx), 'OK\0');
          else same(await guest.commit(tx), 'OK\0');
        }
      }
      const lost = await guest.start();
      await guest.read('x', lost);
      await guest.write('y', 'v', lost);
      await guest.write('x', 'v');
      same(await guest.commit(lost), '!EAGAIN');
      for (let at = 0; at < TRANSACTIONS; at++) await guest.start();
      same(await guest.ask(XS.TRANSACTION_START, '\0'), '!ENOSPC');
    },
    'ox',
    'C',
  ),
  check(
    'One transaction touches 1024 nodes, absent ones too',
    async (world) => {
      const { guest } = await world.newGuest();
      const tx = await guest.start();
      const seen = await tally(
        guest,
        many(1500, (at) => [XS.READ, `none${at}\0`]),
        tx,
      );
      holds((seen['ENOENT'] ?? 0) <= TRANSACTION_NODES, JSON.stringify(seen));
      holds((seen['ENOSPC'] ?? 0) >= 1500 - TRANSACTION_NODES, JSON.stringify(seen));
      await guest.abort(tx);
      same(await guest.read('none1'), '!ENOENT');
    },
    'ox',
  ),
  check(
    'The control domain has no such limits',
    async ({ dom0, place }) => {
      await tally(
        dom0,
        many(1500, (at) => [XS.MKDIR, `${place}/d${at >> 7}/n${at}\0`]),
      );
      same(await dom0.read(`${place}/d11/n1499`), '');
      same(await dom0.write(place, 'v'.repeat(4000)), 'OK\0');
      const made = await tally(
        dom0,
        many(300, (at) => [XS.WATCH, `${place}\0t${at}\0`]),
      );
      same(made, { OK: 300 });
      const txs = await tally(
        dom0,
        many(50, () => [XS.TRANSACTION_START, '\0']),
      );
      same(Object.keys(txs).length, 50);
      const tx = await dom0.start();
      const seen = await tally(
        dom0,
        many(1500, (at) => [XS.READ, `${place}/none${at}\0`]),
        tx,
      );
      same(seen, { ENOENT: 1500 });
    },
    'ox',
  ),
  check(
    'Nodes given away count for the new owner',
    async (world) => {
      const { guest, domid, home } = await world.newGuest();
      const { dom0, place } = world;
      for (let at = 0; at < 500; at++) guest.post(XS.MKDIR, `d${at >> 5}/n${at}\0`);
      await guest.read('d0');
      for (let at = 0; at < 500; at++) {
        dom0.post(XS.MKDIR, `${place}/d${at >> 5}/n${at}\0`);
        dom0.post(XS.SET_PERMS, `${place}/d${at >> 5}/n${at}\0n${domid}\0`);
      }
      await dom0.read('/');
      same(await guest.mkdir('more'), '!ENOSPC');
      same(await dom0.rm(place), 'OK\0');
      same(await guest.mkdir('more'), 'OK\0');
      same((await dom0.list(home)).includes('more'), true);
    },
    'ox',
  ),
];

/** Limits of guests, and that nothing of them leaks away. */
export const QUOTA_CHECKS: readonly Check[] = [...NODE_CHECKS, ...COUNT_CHECKS];
