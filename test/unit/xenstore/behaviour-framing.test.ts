import { describe, expect, it } from 'vitest';
import { XS } from '../../../xenstore/wire.ts';
import { OK, World } from './driver.ts';

/** The names in xs_wire.h; clients read any other as EINVAL. */
const LEGAL = new Set(
  [
    ['EINVAL', 'EACCES', 'EEXIST', 'EISDIR', 'ENOENT', 'ENOMEM', 'ENOSPC', 'EIO'],
    ['ENOTEMPTY', 'ENOSYS', 'EROFS', 'EBUSY', 'EAGAIN', 'EISCONN', 'E2BIG', 'EPERM'],
  ]
    .flat()
    .map((name) => `${name}\0`),
);

describe('framing', () => {
  it("a reply carries the request's type, req_id, tx_id; an error type 16 and the two ids", () => {
    const { dom0 } = new World();
    const tx = dom0.start();
    expect(dom0.call(XS.WRITE, '/a\0x', tx, 77)).toEqual({
      type: XS.WRITE,
      reqId: 77,
      txId: tx,
      payload: OK,
    });
    expect(dom0.call(XS.READ, '/b\0', tx, 78)).toEqual({
      type: XS.ERROR,
      reqId: 78,
      txId: tx,
      payload: 'ENOENT\0',
    });
    expect(dom0.call(XS.READ, '/b\0', 4711, 79)).toMatchObject({ type: XS.ERROR, txId: 4711 });
  });

  it('req_id is opaque, and two requests with one req_id get two replies', () => {
    const { dom0 } = new World();
    for (const reqId of [0, 0x8000_0000, 0xffff_ffff, 5, 5])
      expect(dom0.call(XS.READ, '/\0', 0, reqId).reqId).toBe(reqId);
  });

  it("an error's payload is the errno's name and one NUL, of the 16 names only", () => {
    const world = new World();
    const guest = world.guest(2);
    for (const client of [world.dom0, guest])
      for (let type = 0; type <= 30; type++)
        for (const payload of [
          '',
          '\0',
          'x',
          '/a',
          '/a\0',
          '/a\0/b\0',
          '\xff\0',
          '3\0',
          '3\0' + '1\0',
        ])
          for (const tx of [0, 9]) {
            if (type === XS.CONTROL && payload === '') continue;
            const reply = client.call(type, payload, tx);
            if (reply.type === XS.ERROR) expect(LEGAL).toContain(reply.payload);
          }
  });

  it('success with nothing to say is "OK" and a NUL', () => {
    const { dom0 } = new World();
    for (const [type, payload] of [
      [XS.WRITE, '/a\0x'],
      [XS.MKDIR, '/b\0'],
      [XS.SET_PERMS, '/b\0r0\0'],
      [XS.WATCH, '/b\0t\0'],
      [XS.UNWATCH, '/b\0t\0'],
      [XS.RM, '/b\0'],
      [XS.RESET_WATCHES, '\0'],
    ] as const)
      expect(dom0.ask(type, payload)).toBe(OK);
  });

  it('an unknown type gets ENOSYS and leaves the connection usable', () => {
    const { dom0 } = new World();
    for (const type of [15, 16, 20, 27, 65_535, 0xffff_ffff])
      expect(dom0.ask(type, '/\0')).toBe('ENOSYS');
    expect(dom0.read('/')).toBe('');
  });

  it('the type numbers have a hole before RESET_WATCHES and DIRECTORY_PART', () => {
    const { dom0 } = new World();
    expect(dom0.ask(21, '\0')).toBe(OK);
    expect(dom0.ask(22, '/\0' + '0\0')).toMatch(/^[0-9]+\0\0$/);
  });

  it('malformed arguments get EINVAL', () => {
    const { dom0 } = new World();
    for (const type of [XS.READ, XS.MKDIR, XS.RM, XS.DIRECTORY, XS.GET_PERMS])
      for (const payload of ['', '/a', '\0', 'a//b\0'])
        expect(dom0.ask(type, payload), `${type} ${JSON.stringify(payload)}`).toBe('EINVAL');
    expect(dom0.ask(XS.WRITE, '/a')).toBe('EINVAL');
    expect(dom0.ask(XS.WRITE, '')).toBe('EINVAL');
    expect(dom0.ask(XS.WATCH, '/a\0')).toBe('EINVAL');
    expect(dom0.ask(XS.WATCH, '/a')).toBe('EINVAL');
    expect(dom0.ask(XS.UNWATCH, '/a\0')).toBe('EINVAL');
    const tx = dom0.start();
    expect(dom0.ask(XS.TRANSACTION_END, 'X\0', tx)).toBe('EINVAL');
    expect(dom0.ask(XS.TRANSACTION_END, 'T', tx)).toBe('EINVAL');
    expect(dom0.ask(XS.TRANSACTION_END, 'T\0')).toBe('ENOENT');
    expect(dom0.ask(XS.TRANSACTION_START, '\0', tx)).toBe('EBUSY');
    expect(dom0.ask(XS.CONTROL, 'nonsense\0')).toBe('EINVAL');
  });

  it('strings after the expected one make READ, MKDIR, RM, DIRECTORY, GET_PERMS fail', () => {
    const { dom0 } = new World();
    dom0.mkdir('/a');
    for (const type of [XS.READ, XS.MKDIR, XS.RM, XS.DIRECTORY, XS.GET_PERMS])
      for (const payload of ['/a\0/a\0', '/a\0x', '/a\0\0'])
        expect(dom0.ask(type, payload)).toBe('EINVAL');
  });

  it('a reply over 4096 is replaced with E2BIG', () => {
    const { dom0 } = new World();
    for (let count = 0; count < 500; count++) dom0.mkdir(`/a/child-${count}`);
    expect(dom0.list('/a')).toBe('E2BIG');
    expect(dom0.list('/a', dom0.start())).toBe('E2BIG');
  });

  it('CONTROL help, check and quota answer as the stock tool expects', () => {
    const { dom0 } = new World();
    expect(dom0.ask(XS.CONTROL, 'help\0')).toMatch(/^check\t\n/);
    expect(dom0.ask(XS.CONTROL, 'check\0')).toBe(OK);
    expect(dom0.ask(XS.CONTROL, 'quota\0')).toMatch(/^Quota settings:\nnodes +: +1000 /);
    expect(dom0.ask(XS.CONTROL, 'quota\0max\0')).toMatch(/^Max used quota per domain:\n/);
  });
});
