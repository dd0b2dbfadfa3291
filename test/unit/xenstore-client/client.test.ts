import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { XenstoreClient } from '../../../xenstore/client/client.ts';
import { splitStrings, strings } from '../../../xenstore/client/packet.ts';
import { WATCH_BACKLOG_MAX, Watch } from '../../../xenstore/client/watch.ts';
import { XS } from '../../../xenstore/wire.ts';
import { FakeDaemon } from './fake-daemon.ts';

let daemon: FakeDaemon;
let client: XenstoreClient;

beforeEach(async () => {
  daemon = new FakeDaemon();
  client = await XenstoreClient.connect({
    link: daemon.opener,
    reconnect: { withinMs: 5000 },
  });
});

afterEach(() => client.close());

function sent(type: number): string[][] {
  return daemon.requests
    .filter((packet) => packet.type === type)
    .map((packet) => splitStrings(packet.payload));
}

describe('xenstore client', () => {
  it('round-trips octets and text', async () => {
    await client.write('/a', Uint8Array.of(0, 255, 0));
    expect(await client.read('/a')).toEqual(Uint8Array.of(0, 255, 0));
    await client.write('/b', 'grün');
    expect(await client.readText('/b')).toBe('grün');
  });

  it('matches pipelined replies to their requests', async () => {
    const names = Array.from({ length: 200 }, (_, i) => `/n${i}`);
    await Promise.all(names.map((name) => client.write(name, name)));
    expect(await Promise.all(names.map((name) => client.readText(name)))).toEqual(names);
  });

  it('gives the errno name as the error code', async () => {
    await expect(client.read('/none')).rejects.toMatchObject({ code: 'ENOENT', path: '/none' });
    daemon.answer = () => 'EQUOTA';
    await expect(client.mkdir('/x')).rejects.toMatchObject({ code: 'EINVAL' });
  });

  it('refuses a reply of another type', async () => {
    const opener = daemon.opener;
    const twisted = await XenstoreClient.connect({
      link: (listener) =>
        opener({
          ...listener,
          // The fake daemon sends the first five bytes, the type among them, by themselves.
          onBytes: (bytes) =>
            listener.onBytes(bytes.length === 5 ? Uint8Array.of(1, ...bytes.subarray(1)) : bytes),
        }),
    });
    await expect(twisted.read('/a')).rejects.toMatchObject({ code: 'PROTOCOL' });
    twisted.close();
  });

  it('rejects when there is no daemon to connect to', async () => {
    daemon.isDown = true;
    const attempt = XenstoreClient.connect({ link: daemon.opener });
    await expect(attempt).rejects.toMatchObject({ code: 'DISCONNECTED' });
  });

  it('lists a long directory in parts', async () => {
    daemon.answer = ({ type, payload }) => {
      if (type === XS.DIRECTORY) return 'E2BIG';
      const offset = Number(splitStrings(payload)[1]);
      if (offset === 0) return strings('42', 'aa', 'bb');
      if (offset === 6) return strings('42', 'cc', '');
      return 'EINVAL';
    };
    expect(await client.list('/big')).toEqual(['aa', 'bb', 'cc']);
  });

  it('begins a listing anew when the directory changes between two parts', async () => {
    let parts = 0;
    daemon.answer = ({ type, payload }) => {
      if (type === XS.DIRECTORY) return 'E2BIG';
      parts += 1;
      const generation = parts < 2 ? '1' : '2';
      if (Number(splitStrings(payload)[1]) === 0) return strings(generation, 'new');
      return strings(generation, '');
    };
    expect(await client.list('/big')).toEqual(['new']);
    expect(parts).toBe(4);
  });
});

describe('xenstore client transactions', () => {
  it('repeats the body on EAGAIN', async () => {
    let ends = 0;
    daemon.answer = ({ type }) => {
      if (type === XS.TRANSACTION_START) return strings(String(10 + ends));
      if (type === XS.TRANSACTION_END) return ++ends < 3 ? 'EAGAIN' : strings('OK');
      return strings('OK');
    };
    const runs = await client.transaction(async (transaction) => {
      await transaction.write('/a', '1');
      return transaction.id;
    });
    expect(runs).toBe(12);
    expect(sent(XS.TRANSACTION_END)).toEqual([['T'], ['T'], ['T']]);
  });

  it('aborts when the body throws', async () => {
    const attempt = client.transaction(() => Promise.reject(new RangeError('no')));
    await expect(attempt).rejects.toBeInstanceOf(RangeError);
    expect(sent(XS.TRANSACTION_END)).toEqual([['F']]);
  });

  it('repeats a transaction that the daemon lost before its commit', async () => {
    let runs = 0;
    await client.transaction(async (transaction) => {
      runs += 1;
      if (runs === 1) daemon.dropAll();
      await transaction.write('/a', String(runs));
    });
    expect(runs).toBe(2);
  });

  it('says so when a commit has an unknown outcome, unless the body may run twice', async () => {
    let lose = true;
    daemon.answer = ({ type }) => {
      if (type === XS.TRANSACTION_START) return strings('3');
      if (type !== XS.TRANSACTION_END || !lose) return strings('OK');
      lose = false;
      daemon.dropAll();
      return undefined;
    };
    const body = (): Promise<void> => Promise.resolve();
    await expect(client.transaction(body)).rejects.toMatchObject({ code: 'OUTCOME_UNKNOWN' });
    lose = true;
    await client.transaction(body, { idempotent: true });
  });
});

describe('xenstore client watches', () => {
  it('delivers the first event and later ones in order', async () => {
    const watch = await client.watch('/w');
    expect(await watch.next()).toMatchObject({ value: { path: '/w' } });
    daemon.fire('/w/1', watch.token);
    daemon.fire('/w/2', watch.token);
    const paths: string[] = [];
    for await (const { path } of watch) {
      paths.push(path);
      if (paths.length === 2) break;
    }
    expect(paths).toEqual(['/w/1', '/w/2']);
    expect(sent(XS.UNWATCH)).toEqual([['/w', watch.token]]);
  });

  it('registers watches again after a restart and fires them once more', async () => {
    const watch = await client.watch('/w', { depth: 1 });
    await watch.next();
    daemon.dropAll();
    expect(await watch.next()).toMatchObject({ value: { path: '/w' } });
    expect(sent(XS.WATCH)).toEqual([
      ['/w', watch.token, '1'],
      ['/w', watch.token, '1'],
    ]);
  });

  it('registers a watch once though its answer was lost', async () => {
    let lose = true;
    daemon.answer = () => {
      if (!lose) return strings('OK');
      lose = false;
      daemon.dropAll();
      return undefined;
    };
    await client.watch('/w');
    expect(sent(XS.WATCH)).toHaveLength(2);
  });

  it('ends with the client', async () => {
    const watch = await client.watch('/w');
    await watch.next();
    const next = watch.next();
    client.close();
    expect(await next).toMatchObject({ done: true });
  });

  it('folds equal events that nobody has read, but not the special ones', async () => {
    const watch = new Watch('/w', 't', () => Promise.resolve());
    for (const path of ['/w/1', '/w/1', '@releaseDomain', '@releaseDomain'])
      watch.deliver({ path });
    const paths = [await watch.next(), await watch.next(), await watch.next()];
    expect(paths.map(({ value }) => value?.path)).toEqual([
      '/w/1',
      '@releaseDomain',
      '@releaseDomain',
    ]);
  });

  it('keeps a bounded backlog: the overflow says to look at everything', async () => {
    const watch = new Watch('/w', 't', () => Promise.resolve());
    for (let i = 0; i <= WATCH_BACKLOG_MAX; i++) watch.deliver({ path: `/w/${i}` });
    expect(await watch.next()).toMatchObject({ value: { path: '/w' } });
  });
});

describe('xenstore client without its daemon', () => {
  it('asks again, in order, what was not answered', async () => {
    daemon.answer = () => undefined;
    const writes = [client.write('/a', '1'), client.write('/a', '2')];
    await new Promise((resolve) => setImmediate(resolve));
    await new Promise((resolve) => setImmediate(resolve));
    daemon.answer = undefined;
    daemon.dropAll();
    await Promise.all(writes);
    expect(await client.readText('/a')).toBe('2');
  });

  it('holds requests made while the daemon is away', async () => {
    daemon.isDown = true;
    daemon.dropAll();
    const write = client.write('/a', '1');
    daemon.isDown = false;
    await write;
    expect(daemon.connections).toBe(1);
  });

  it('gives up after the time it was given', async () => {
    const impatient = await XenstoreClient.connect({
      link: daemon.opener,
      reconnect: { withinMs: 1 },
    });
    const watch = await impatient.watch('/w');
    await watch.next();
    daemon.isDown = true;
    daemon.dropAll();
    await expect(watch.next()).rejects.toMatchObject({ code: 'DISCONNECTED' });
    await expect(impatient.read('/a')).rejects.toMatchObject({ code: 'DISCONNECTED' });
  });
});
