import { existsSync, statSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { XS } from '../../../xenstore/wire.ts';
import { RawClient, daemon, frame } from './socket-client.ts';
import type { TestDaemon } from './socket-client.ts';

const OK = 'OK\0';
let server: TestDaemon;
const clients: RawClient[] = [];

function connect(socketPath = server.socketPath): RawClient {
  const client = new RawClient(socketPath);
  clients.push(client);
  return client;
}

beforeAll(() => {
  server = daemon('--journal', 'none');
});

afterAll(() => {
  for (const client of clients) client.end();
  server.stop();
});

describe('framing on a socket', () => {
  it('a request arriving byte by byte, or split anywhere, is handled once when whole', async () => {
    const client = connect();
    client.socket.setNoDelay(true);
    const bytes = frame(XS.WRITE, '/split\0value', 5);
    for (const octet of bytes) {
      client.send(Uint8Array.from([octet]));
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(await client.next()).toMatchObject({ type: XS.WRITE, reqId: 5, payload: OK });
    for (let at = 1; at < bytes.length; at++) {
      client.send(bytes.subarray(0, at));
      await new Promise((resolve) => setImmediate(resolve));
      client.send(bytes.subarray(at));
      expect(await client.next()).toMatchObject({ type: XS.WRITE, reqId: 5, payload: OK });
    }
  });

  it('a client which sends a header and then nothing does not delay any other', async () => {
    const silent = connect();
    silent.send(frame(XS.READ, '/x\0').subarray(0, 16));
    const other = connect();
    expect(await other.ask(XS.READ, '/\0')).toBe('');
  });

  it('any number of requests may be in one segment; all are answered, in order', async () => {
    const client = connect();
    const count = 3000;
    const frames = Array.from({ length: count }, (_, index) => frame(XS.READ, '/\0', index));
    client.send(Buffer.concat(frames));
    const replies = await client.take(count);
    expect(replies.map((reply) => reply.reqId)).toEqual(frames.map((_, index) => index));
  });

  it('a payload of 4096 is legal, 4097 closes the connection with no reply', async () => {
    const client = connect();
    expect(await client.ask(XS.WRITE, `/big\0${'v'.repeat(4091)}`)).toBe(OK);
    expect((await client.ask(XS.READ, '/big\0')).length).toBe(4091);
    client.send(frame(XS.WRITE, `/big\0${'v'.repeat(4092)}`));
    expect(await client.next()).toBeUndefined();
  });

  it('len is unsigned: 0xffffffff closes the connection', async () => {
    const client = connect();
    const bytes = frame(XS.READ, '');
    bytes.fill(0xff, 12, 16);
    client.send(bytes);
    expect(await client.next()).toBeUndefined();
    expect(await connect().ask(XS.READ, '/\0')).toBe('');
  });

  it('a client which disconnects in mid-message or with replies unread harms nobody', async () => {
    const whole = frame(XS.WRITE, '/x\0value');
    for (const bytes of [whole.subarray(0, 7), whole.subarray(0, 20), whole]) {
      const client = connect();
      client.send(bytes);
      await new Promise((resolve) => setImmediate(resolve));
      client.end();
    }
    expect(await connect().ask(XS.READ, '/\0')).toBe('');
  });

  it('a client which never reads its replies is back-pressured; others are served', async () => {
    const greedy = connect();
    greedy.socket.pause();
    expect(await connect().ask(XS.WRITE, `/large\0${'v'.repeat(4000)}`)).toBe(OK);
    const request = Buffer.concat(Array.from({ length: 100 }, () => frame(XS.READ, '/large\0')));
    let isFull = false;
    for (let sent = 0; sent < 400 && !isFull; sent++) {
      isFull = !greedy.socket.write(request);
      await new Promise((resolve) => setImmediate(resolve));
    }
    expect(isFull).toBe(true);
    const other = connect();
    for (let count = 0; count < 50; count++) expect(await other.ask(XS.READ, '/\0')).toBe('');
    greedy.socket.resume();
    expect((await greedy.take(100)).length).toBe(100);
  });

  it('replies to a client which is being closed are flushed', async () => {
    const client = connect();
    const bad = frame(XS.READ, '');
    bad.fill(0xff, 12, 16);
    client.send(Buffer.concat([frame(XS.READ, '/\0', 9), bad]));
    expect(await client.next()).toMatchObject({ type: XS.READ, reqId: 9 });
    expect(await client.next()).toBeUndefined();
  });

  it('the socket is for its owner alone', () => {
    expect(statSync(server.socketPath).mode & 0o777).toBe(0o600);
  });

  it('CONTROL print reaches the operator', async () => {
    expect(await connect().ask(XS.CONTROL, 'print\0hello\0')).toBe(OK);
    expect(server.said.at(-1)).toBe('print: hello');
  });
});

describe('test sockets of guests', () => {
  it('exist while a domain is introduced, act as it, and are announced loudly', async () => {
    const dom0 = connect();
    expect(server.said.join('\n')).toMatch(/WARNING: TEST MODE/);
    expect(existsSync(server.guestSocket(7))).toBe(false);
    await dom0.ask(XS.MKDIR, '/local/domain/7\0');
    await dom0.ask(XS.SET_PERMS, '/local/domain/7\0n7\0');
    expect(await dom0.ask(XS.INTRODUCE, '7\0' + '1\0' + '1\0')).toBe(OK);
    const guest = connect(server.guestSocket(7));
    expect(await guest.ask(XS.WRITE, 'data\0mine')).toBe(OK);
    expect(await dom0.ask(XS.READ, '/local/domain/7/data\0')).toBe('mine');
    expect(await guest.ask(XS.READ, '/\0')).toBe('EACCES\0');
    expect(await guest.ask(XS.RELEASE, '7\0')).toBe('EACCES\0');
    expect(await dom0.ask(XS.RELEASE, '7\0')).toBe(OK);
    expect(await guest.next()).toBeUndefined();
    expect(existsSync(server.guestSocket(7))).toBe(false);
  });

  it('a flooding guest delays others by no more than its slice', async () => {
    const dom0 = connect();
    await dom0.ask(XS.INTRODUCE, '8\0' + '1\0' + '1\0');
    const guest = connect(server.guestSocket(8));
    const flood = Buffer.concat(Array.from({ length: 2000 }, () => frame(XS.READ, '/x\0')));
    guest.send(flood);
    for (let count = 0; count < 20; count++) expect(await dom0.ask(XS.READ, '/\0')).toBe('');
    expect((await guest.take(2000)).length).toBe(2000);
    await dom0.ask(XS.RELEASE, '8\0');
  });
});
