import { XS } from '../../../xenstore/wire.ts';
import { frame } from './raw-client.ts';
import type { RawClient } from './raw-client.ts';
import { breathe, check, holds, same, socketCheck } from './world.ts';
import type { Check, World } from './world.ts';

const MIB = 1024 * 1024;

/** How much an attack may make the daemon grow: the garbage of a busy moment is most of it. */
const GROWTH_MAX = 80 * MIB;

/** Runs an attack and fails if the daemon is much bigger after it. */
async function bounded(world: World, attack: () => Promise<void>): Promise<void> {
  const before = world.subject.rssBytes?.() ?? 0;
  await attack();
  same(await world.dom0.write(world.place, ''), 'OK\0', 'served after the attack');
  const grown = (world.subject.rssBytes?.() ?? 0) - before;
  holds(grown < GROWTH_MAX, `resident memory grew by ${Math.round(grown / MIB)} MiB`);
}

/** Sends without end until told to stop; answers are read or not. */
function flood(client: RawClient, bytes: Uint8Array): { stop(): void } {
  let isOver = false;
  const go = async (): Promise<void> => {
    while (!isOver && !client.isClosed) {
      client.raw(bytes);
      client.replies.length = 0;
      await breathe();
    }
  };
  void go();
  return { stop: () => (isOver = true) };
}

const FLOOD_CHECKS: readonly Check[] = [
  check('Guests that flood do not keep the control domain waiting', async (world) => {
    const guests = [];
    for (let at = 0; at < 10; at++) guests.push((await world.newGuest()).guest);
    const requests = Buffer.concat(Array.from({ length: 200 }, () => frame(XS.READ, 'none\0')));
    const floods = guests.map((guest) => flood(guest, requests));
    for (let at = 0; at < 200; at++) same(await world.dom0.write(world.place, `${at}`), 'OK\0');
    for (const one of floods) one.stop();
  }),
  check('A guest that floods and never reads is held back, in bounded memory', async (world) => {
    const { guest, home } = await world.newGuest();
    await world.dom0.write(`${home}/big`, 'v'.repeat(4000));
    await bounded(world, async () => {
      guest.link.pause(true);
      for (let at = 0; at < 30_000; at++) guest.post(XS.READ, 'big\0');
      for (let at = 0; at < 300; at++) await world.dom0.read(home);
    });
    guest.close();
  }),
  check(
    'A guest that never reads its events costs bounded memory',
    async (world) => {
      const { guest, home } = await world.newGuest();
      const { dom0 } = world;
      const token = 't'.repeat(900);
      for (let at = 0; at < 120; at++) same(await guest.watch('w', `${token}${at}`), 'OK\0');
      await bounded(world, async () => {
        guest.link.pause(true);
        for (let at = 0; at < 5000; at++) dom0.post(XS.WRITE, `${home}/w/n${at % 900}\0v`);
        same(await dom0.read(home), '');
      });
    },
    'ox',
  ),
  check(
    'Events that one guest makes for another stop neither',
    async (world) => {
      const victim = await world.newGuest();
      const { guest, domid } = await world.newGuest();
      const { dom0, place } = world;
      await dom0.mkdir(place);
      await dom0.setPermissions(place, 'r0', `b${domid}`);
      await victim.guest.watching(place, 't');
      victim.guest.link.pause(true);
      const requests = Array.from({ length: 800 }, (_, at) =>
        frame(XS.WRITE, `${place}/n${at}\0v`),
      );
      const one = flood(guest, Buffer.concat(requests));
      for (let at = 0; at < 100; at++) same(await dom0.write(`${place}/dom0`, `${at}`), 'OK\0');
      one.stop();
      victim.guest.link.pause(false);
      same(await victim.guest.read('none'), '!ENOENT', 'the victim goes on');
    },
    'ox',
  ),
];

const MEMORY_CHECKS: readonly Check[] = [
  check(
    'Deep and varied paths of a guest cost bounded memory',
    async (world) => {
      const { guest } = await world.newGuest();
      await bounded(world, async () => {
        for (let at = 0; at < 12_000; at++) {
          const path = Array.from({ length: 400 }, (_, level) => (at * 400 + level).toString(36));
          guest.post(XS.READ, `${path.join('/').slice(0, 2000).replace(/\/$/, '')}\0`);
          if (at % 100 === 99) await guest.read('x');
        }
      });
    },
    'ox',
  ),
  socketCheck(
    'Transactions of guests cost bounded memory',
    async (world) => {
      const value = 'v'.repeat(1900);
      const guests: RawClient[] = [];
      for (let at = 0; at < 6; at++) guests.push((await world.newGuest()).guest);
      await bounded(world, async () => {
        for (const guest of guests)
          for (let round = 0; round < 10; round++) {
            const tx = await guest.start();
            for (let at = 0; at < 990; at++)
              guest.post(XS.WRITE, `d${at >> 5}/n${at}\0${value}`, tx);
            await guest.read('x', tx);
          }
      });
      for (const guest of guests) {
        same(await guest.reset(), 'OK\0');
        same(await guest.write('x', 'v'), 'OK\0');
      }
    },
    'ox',
  ),
  socketCheck(
    'A transaction held open while its guest changes much costs little',
    async (world) => {
      const { guest, domid } = await world.newGuest();
      const second = await world.asGuest(domid);
      const value = 'v'.repeat(1900);
      await bounded(world, async () => {
        for (let round = 0; round < 10; round++) {
          const tx = await guest.start();
          await guest.read('x', tx);
          for (let at = 0; at < 900; at++) second.post(XS.WRITE, `d${at >> 5}/n${at}\0${value}`);
          for (let at = 0; at < 900; at++) second.post(XS.RM, `d${at >> 5}/n${at}\0`);
          await second.read('x');
        }
      });
    },
    'ox',
  ),
  socketCheck(
    'Half a message from each of a thousand connections costs little',
    async (world) => {
      const { domid } = await world.newGuest();
      const half = frame(XS.WRITE, 'x'.repeat(4000), { length: 4096 });
      await bounded(world, async () => {
        for (let at = 0; at < 1000; at++) (await world.asGuest(domid)).raw(half);
      });
    },
    'ox',
  ),
];

const CROWD_CHECKS: readonly Check[] = [
  check(
    'Three thousand connections are served',
    async (world) => {
      const clients: RawClient[] = [];
      for (let at = 0; at < 3000; at++) clients.push(await world.connect());
      await Promise.all(clients.map(async (client) => same(await client.read('/'), '')));
      for (const client of clients.slice(0, 2000)) client.close();
      same(await clients[2999]!.read('/'), '');
    },
    'ox',
  ),
  check(
    'A thousand watchers of one path all hear of a change',
    async (world) => {
      const { dom0, place } = world;
      const watchers: RawClient[] = [];
      for (let at = 0; at < 1000; at++) watchers.push(await world.connect());
      await Promise.all(watchers.map((watcher) => watcher.watching(place, 't')));
      await dom0.write(place, 'v');
      for (const watcher of watchers) same(await watcher.eventsUpTo(1), [`${place}|t`]);
    },
    'ox',
  ),
  check('Random octets end a connection or get errors, and harm nobody', async (world) => {
    let state = 12_345;
    const random = (): number => (state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0) >>> 16;
    for (let round = 0; round < 200; round++) {
      const client = await world.connect();
      const bytes = Uint8Array.from({ length: 400 }, () => random() & 255);
      if (round % 2 === 0) bytes.set([random() % 30, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 64, 0, 0, 0]);
      client.raw(bytes);
      await breathe();
      client.close();
    }
    same(await world.dom0.read('/'), '');
  }),
  check(
    'Every type with odd payloads is answered',
    async (world) => {
      const { guest } = await world.newGuest();
      const odd = ['', '\0', '\0\0\0', '/', '/\0/\0', '@\0x\0', '0\x000\x000\0', '\xff'.repeat(99)];
      const types = [1, 2, 3, 4, 5, 6, 7, 10, 11, 12, 13, 14, 17, 19, 21, 22, 23, 24, 25, 26];
      for (const client of [guest, await world.connect()])
        for (const type of types) for (const payload of odd) await client.ask(type, payload);
      for (const payload of odd) await guest.ask(XS.CONTROL, payload);
      same(await world.dom0.write('/', ''), 'OK\0');
      same(await world.dom0.setPermissions('/', 'n0'), 'OK\0');
      same((await world.dom0.control('check')).startsWith('OK'), true);
    },
    'ox',
  ),
  socketCheck(
    'A guest that comes and goes a thousand times leaves nothing',
    async (world) => {
      const { domid, guest } = await world.newGuest();
      for (let round = 0; round < 1000; round++) {
        const client = await world.asGuest(domid);
        client.post(XS.WATCH, 'x\0t\0');
        client.post(XS.TRANSACTION_START, '\0');
        client.close();
      }
      for (let at = 0; at < 10; at++) await guest.start();
      for (let at = 0; at < 128; at++) same(await guest.watch(`w${at}`, 't'), 'OK\0');
    },
    'ox',
  ),
];

/** What a client may try against the daemon and against other clients. */
export const HOSTILE_CHECKS: readonly Check[] = [
  ...FLOOD_CHECKS,
  ...MEMORY_CHECKS,
  ...CROWD_CHECKS,
];
