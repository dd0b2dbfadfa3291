import { XS } from '../../../xenstore/wire.ts';
import { frame } from './raw-client.ts';
import type { RawClient } from './raw-client.ts';
import { breathe, check, holds, same } from './world.ts';
import type { Check } from './world.ts';

const PAYLOAD_MAX = 4096;
const { READ, WRITE, MKDIR, RM, DIRECTORY, GET_PERMS, WATCH, UNWATCH, SET_PERMS } = XS;

/** Requests that are too short or lack their NUL, by type. */
const MALFORMED: readonly (readonly [number, string])[] = [
  [DIRECTORY, ''],
  [DIRECTORY, '/'],
  [READ, ''],
  [READ, '/'],
  [GET_PERMS, ''],
  [GET_PERMS, '/'],
  [WATCH, ''],
  [WATCH, '/'],
  [WATCH, '/\0'],
  [WATCH, '/\0token'],
  [UNWATCH, ''],
  [UNWATCH, '/\0'],
  [WRITE, ''],
  [WRITE, '/check/x'],
  [MKDIR, ''],
  [MKDIR, '/check/x'],
  [RM, ''],
  [RM, '/check/x'],
  [SET_PERMS, ''],
  [SET_PERMS, '/'],
  [SET_PERMS, '/\0'],
  [XS.INTRODUCE, ''],
  [XS.INTRODUCE, '1\0'],
  [XS.INTRODUCE, '1\x001\0'],
  [XS.RELEASE, ''],
  [XS.GET_DOMAIN_PATH, ''],
  [XS.IS_DOMAIN_INTRODUCED, ''],
  [XS.RESUME, ''],
  [XS.SET_TARGET, ''],
  [XS.DIRECTORY_PART, ''],
  [XS.DIRECTORY_PART, '/\0'],
];

async function served(client: RawClient, what: string): Promise<void> {
  same(await client.read('/'), '', what);
}

async function refusedLength(client: RawClient, bytes: Uint8Array): Promise<void> {
  client.raw(bytes);
  holds(await client.closed(), 'expected no reply before the end');
}

export const FRAMING_CHECKS: readonly Check[] = [
  check(
    'A reply carries the request’s type and ids; an error has type 16',
    async ({ dom0 }) => {
      dom0.raw(frame(READ, '/\0', { reqId: 77, txId: 0 }));
      dom0.raw(frame(READ, '/check/none\0', { reqId: 78, txId: 0 }));
      dom0.raw(frame(READ, '/\0', { reqId: 79, txId: 0xabcdef }));
      await dom0.until(() => dom0.replies.length === 3, 'three replies');
      same(dom0.replies, [
        { type: READ, reqId: 77, txId: 0, payload: '' },
        { type: XS.ERROR, reqId: 78, txId: 0, payload: 'ENOENT\0' },
        { type: XS.ERROR, reqId: 79, txId: 0xabcdef, payload: 'ENOENT\0' },
      ]);
    },
    'ox',
  ),
  check('req_id is opaque, and one that is used twice is answered twice', async ({ dom0 }) => {
    const ids = [0, 0x8000_0000, 0xffff_ffff, 5, 5];
    for (const reqId of ids) dom0.raw(frame(READ, '/\0', { reqId }));
    await dom0.until(() => dom0.replies.length === ids.length, 'every reply');
    same(
      dom0.replies.map(({ reqId }) => reqId),
      ids,
    );
  }),
  check('Success with nothing to say is "OK" and a NUL', async ({ dom0, place }) => {
    same(await dom0.write(place, 'v'), 'OK\0');
    same(await dom0.mkdir(`${place}/d`), 'OK\0');
    same(await dom0.setPermissions(place, 'n0'), 'OK\0');
    same(await dom0.watch(place, 't'), 'OK\0');
    same(await dom0.unwatch(place, 't'), 'OK\0');
    same(await dom0.abort(await dom0.start()), 'OK\0');
    same(await dom0.commit(await dom0.start()), 'OK\0');
    same(await dom0.reset(), 'OK\0');
    same(await dom0.rm(place), 'OK\0');
  }),
  check('A request that comes one byte at a time is handled once', async ({ dom0, place }) => {
    await dom0.watching(place, 't');
    for (const byte of frame(WRITE, `${place}\0slow`, { reqId: 9 })) {
      dom0.raw(Uint8Array.of(byte));
      await breathe();
    }
    await dom0.until(() => dom0.replies.length === 1, 'one reply');
    same(await dom0.read(place), 'slow');
    same(await dom0.events(), [`${place}|t`]);
    same(dom0.replies.length, 1);
  }),
  check('A request may be split anywhere', async ({ dom0, place }) => {
    const bytes = frame(WRITE, `${place}\0split`);
    for (let at = 1; at < bytes.length; at++) {
      dom0.raw(bytes.subarray(0, at));
      await breathe();
      dom0.raw(bytes.subarray(at));
      await dom0.until(() => dom0.replies.length === at, `reply ${at}`);
    }
    same(
      dom0.replies.every(({ payload }) => payload === 'OK\0'),
      true,
    );
  }),
  check(
    'A client that sends a header and then nothing delays nobody',
    async (world) => {
      for (let bytes = 1; bytes <= 17; bytes++) {
        const slow = await world.connect();
        slow.raw(frame(READ, '/check/long/path\0').subarray(0, bytes));
      }
      await breathe();
      await served(world.dom0, 'another client');
    },
    'C',
  ),
  check('All requests of one segment are answered, in order', async ({ dom0 }) => {
    const requests = Array.from({ length: 3000 }, (_, reqId) => frame(READ, '/\0', { reqId }));
    dom0.raw(Buffer.concat(requests));
    await dom0.until(() => dom0.replies.length === 3000, '3000 replies');
    same(
      dom0.replies.every(({ reqId }, index) => reqId === index),
      true,
    );
  }),
  check(
    'A payload of 4096 octets is legal',
    async ({ dom0, place }) => {
      const value = 'v'.repeat(PAYLOAD_MAX - place.length - 1);
      same(await dom0.write(place, value), 'OK\0');
      same(await dom0.read(place), value);
    },
    'ox',
  ),
  check(
    'A payload of 4097 octets, or the claim of one, ends the connection without a reply',
    async (world) => {
      for (const length of [4097, 65_536, 0x7fff_ffff, 0x8000_0000, 0xffff_ffff]) {
        await refusedLength(await world.connect(), frame(WRITE, '', { length }));
        await refusedLength(await world.connect(), frame(0xffff, 'x', { length }));
      }
      const long = frame(WRITE, `${world.place}\0${'x'.repeat(PAYLOAD_MAX)}`);
      await refusedLength(await world.connect(), long);
      await served(world.dom0, 'others');
      same(await world.dom0.read(world.place), '!ENOENT');
    },
    'ox',
  ),
  check(
    'An unknown type gets ENOSYS and harms nothing',
    async ({ dom0 }) => {
      for (const type of [15, 16, 20, 27, 100, 65_535, 0x8000_0000, 0xffff_ffff])
        same(await dom0.ask(type, 'x\0'), '!ENOSYS', `type ${type}`);
      same(await dom0.ask(20, '', 99), '!ENOSYS');
      await served(dom0, 'the same connection');
    },
    'ox',
  ),
  check(
    'Malformed arguments get EINVAL',
    async ({ dom0 }) => {
      for (const [type, payload] of MALFORMED)
        same(
          await dom0.ask(type, payload),
          '!EINVAL',
          `type ${type} of ${JSON.stringify(payload)}`,
        );
      for (const payload of ['', 'T', 'X\0', 'TT\0', 'T\0F\0']) {
        const tx = await dom0.start();
        same(await dom0.ask(XS.TRANSACTION_END, payload, tx), '!EINVAL', `end of ${payload}`);
        await dom0.abort(tx);
      }
    },
    'C',
    'ox',
  ),
  check(
    'A string after the last expected one is EINVAL',
    async ({ dom0, place }) => {
      await dom0.mkdir(place);
      for (const type of [READ, MKDIR, RM, DIRECTORY, GET_PERMS]) {
        same(await dom0.ask(type, `${place}\0x\0`), '!EINVAL', `type ${type}`);
        same(await dom0.ask(type, `${place}\0\0`), '!EINVAL', `type ${type}, empty string`);
        same(await dom0.ask(type, `${place}\0x`), '!EINVAL', `type ${type}, no last NUL`);
      }
      same(await dom0.read(place), '');
    },
    'C',
  ),
  check(
    'A reply over 4096 octets is replaced with E2BIG',
    async ({ dom0, place }) => {
      const name = 'n'.repeat(99);
      for (let at = 0; at < 41; at++) await dom0.mkdir(`${place}/${name}${at}`);
      same(await dom0.directory(place), '!E2BIG');
      for (let at = 0; at < 2; at++) await dom0.rm(`${place}/${name}${at}`);
      same((await dom0.list(place)).length, 39);
    },
    'ox',
  ),
  check('A client that disconnects at any moment harms nobody', async (world) => {
    const bytes = frame(WRITE, `${world.place}\0half`);
    for (let at = 0; at < bytes.length; at++) {
      const client = await world.connect();
      client.raw(bytes.subarray(0, at));
      await breathe();
      client.close();
    }
    await served(world.dom0, 'others');
    same(await world.dom0.read(world.place), '!ENOENT');
  }),
  check('A client that disconnects with replies unread harms nobody', async (world) => {
    await world.dom0.write(world.place, 'v'.repeat(4000));
    for (let round = 0; round < 20; round++) {
      const client = await world.connect();
      client.link.pause(true);
      for (let at = 0; at < 200; at++) client.post(READ, `${world.place}\0`);
      await breathe();
      client.close();
    }
    await served(world.dom0, 'others');
  }),
  check(
    'A client that does not read is held back, and later gets all',
    async (world) => {
      await world.dom0.write(world.place, 'v'.repeat(4000));
      const client = await world.connect();
      client.link.pause(true);
      const count = 3000;
      for (let at = 0; at < count; at++) client.post(READ, `${world.place}\0`, 0, at);
      for (let at = 0; at < 100; at++) await served(world.dom0, 'others');
      client.link.pause(false);
      await client.until(() => client.replies.length === count, 'all replies');
      same(
        client.replies.every(({ payload, reqId }, at) => payload.length === 4000 && reqId === at),
        true,
      );
    },
    'ox',
  ),
  check(
    'What was asked before the sending half was closed is answered',
    async (world) => {
      const client = await world.connect();
      for (let at = 0; at < 100; at++) client.post(READ, '/\0', 0, at);
      client.post(WRITE, `${world.place}\0last`, 0, 100);
      client.link.half();
      await client.until(() => client.replies.length === 101, 'the replies');
      same(await world.dom0.read(world.place), 'last');
    },
    'C',
    'ox',
  ),
];
