import { beforeEach, describe, expect, it } from 'vitest';
import { DOM0, domid } from '../../../model/ids.ts';
import {
  PacketDecoder,
  encodePacket,
  splitStrings,
  strings,
} from '../../../xenstore/client/packet.ts';
import type { Packet } from '../../../xenstore/client/packet.ts';
import { RING_ERROR, RingEnd } from '../../../xenstore/ring.ts';
import { XS } from '../../../xenstore/wire.ts';
import { RingHub } from '../../simulation/xenstore/ring-hub.ts';
import { MemorySink, SimDaemon } from '../../simulation/xenstore/sim-daemon.ts';

const ONE = domid(1);
const TWO = domid(2);
const REQ_PROD = 2052;
const ALL_FEATURES = 7;

let hub: RingHub;
let daemon: SimDaemon;
let input: Uint8Array[];
let heard: Packet[];
const rings = new Map<number, RingEnd>();

function turns(count = 4): void {
  for (; count > 0; count--) daemon.turn();
}

function control(type: number, ...parts: readonly string[]): void {
  input.push(encodePacket({ type, reqId: 0, txId: 0, payload: strings(...parts) }));
  turns();
}

/** One request of a guest and what it gets for it. */
function ask(guest: number, type: number, ...parts: readonly string[]): Packet[] {
  const end = rings.get(guest);
  if (end?.look() !== 'connected') throw new Error('the ring is not connected');
  end.put(encodePacket({ type, reqId: 9, txId: 0, payload: strings(...parts) }));
  end.publish();
  hub.raise(domid(guest));
  turns();
  end.look();
  const answers = new PacketDecoder().push(end.take()) ?? [];
  end.publish();
  return answers;
}

function events(): string[] {
  const found = heard.filter(({ type }) => type === XS.WATCH_EVENT);
  heard.length = 0;
  return found.map(({ payload }) => splitStrings(payload)[0] ?? '');
}

beforeEach(() => {
  hub = new RingHub();
  daemon = new SimDaemon(hub, new MemorySink());
  input = [];
  heard = [];
  const decoder = new PacketDecoder();
  daemon.accept({ input, receive: (bytes) => void heard.push(...(decoder.push(bytes) ?? [])) });
  for (const guest of [ONE, TWO]) {
    hub.addGuest(guest, 100);
    rings.set(guest, new RingEnd(hub.pages.get(guest) ?? new Uint8Array(0), 'guest'));
    control(XS.INTRODUCE, String(guest), '1', '1');
  }
  control(XS.WATCH, '@releaseDomain', 'r');
  events();
});

describe('rings of guests', () => {
  it('offer reconnection, the error indicator and watch depths', () => {
    expect(rings.get(ONE)?.features).toBe(ALL_FEATURES);
    expect(hub.notified.has(ONE)).toBe(true);
  });

  it('refuse to introduce a domain whose ring cannot be mapped, and leave it unknown', () => {
    heard.length = 0;
    control(XS.INTRODUCE, '9', '1', '1');
    control(XS.IS_DOMAIN_INTRODUCED, '9');
    expect(heard.map(({ type, payload }) => [type, splitStrings(payload)[0]])).toEqual([
      [XS.ERROR, 'EINVAL'],
      [XS.IS_DOMAIN_INTRODUCED, 'F'],
    ]);
    hub.addGuest(9, 100);
    control(XS.INTRODUCE, '9', '1', '1');
    expect(heard.at(-1)?.type).toBe(XS.INTRODUCE);
  });

  it('go on by their bytes after a refusal to a ring of the control domain', () => {
    hub.addGuest(0, 100);
    rings.set(0, new RingEnd(hub.pages.get(DOM0) ?? new Uint8Array(0), 'guest'));
    daemon.rings.prepare({ domid: DOM0, gfn: 0, port: 1 });
    daemon.store.step({ kind: 'introduce', domid: DOM0, gfn: 0, port: 1 });
    turns();
    rings.get(0)?.look();
    expect(splitStrings(ask(0, XS.INTRODUCE, '9', '1', '1')[0]?.payload ?? strings())).toEqual([
      'EINVAL',
    ]);
    expect(splitStrings(ask(0, XS.IS_DOMAIN_INTRODUCED, '9')[0]?.payload ?? strings())).toEqual([
      'F',
    ]);
  });

  it('answer a guest by its own domid', () => {
    const [answer] = ask(ONE, XS.GET_DOMAIN_PATH, '1');
    expect(splitStrings(answer?.payload ?? strings())).toEqual(['/local/domain/1']);
  });

  it('tell a guest of bad indices, keep its domain known and serve others', () => {
    const page = hub.pages.get(ONE);
    new DataView(page?.buffer ?? new ArrayBuffer(0)).setUint32(REQ_PROD, 5000, true);
    hub.raise(ONE);
    turns();
    expect(rings.get(ONE)?.error).toBe(RING_ERROR.RING_INDEX);
    expect(events()).toEqual([]);
    expect(ask(TWO, XS.GET_DOMAIN_PATH, '2')).toHaveLength(1);
  });

  it('tell a guest of a message too long, until it reconnects', () => {
    const end = rings.get(ONE);
    end?.look();
    const header = encodePacket({ type: XS.READ, reqId: 1, txId: 0, payload: new Uint8Array(0) });
    new DataView(header.buffer).setUint32(12, 4097, true);
    end?.put(header);
    end?.publish();
    hub.raise(ONE);
    turns();
    expect(end?.error).toBe(RING_ERROR.PROTOCOL);
    end?.requestReconnect();
    hub.raise(ONE);
    turns();
    expect([end?.isReconnecting, end?.error]).toEqual([false, RING_ERROR.NONE]);
    expect(ask(ONE, XS.GET_DOMAIN_PATH, '1')).toHaveLength(1);
  });

  it('lose watches by a reconnection', () => {
    expect(ask(ONE, XS.WATCH, 'w', 't')).toHaveLength(2);
    rings.get(ONE)?.requestReconnect();
    hub.raise(ONE);
    turns();
    expect(splitStrings(ask(ONE, XS.UNWATCH, 'w', 't')[0]?.payload ?? strings())).toEqual([
      'ENOENT',
    ]);
  });

  it('go with their domain: pages are given back and @releaseDomain fires', () => {
    hub.ends.set(ONE, 'dying');
    hub.raiseDomExc();
    turns();
    expect(events()).toEqual(['@releaseDomain']);
    expect(hub.unmapped).toEqual([ONE]);
    hub.raiseDomExc();
    turns();
    expect(events()).toEqual([]);
  });

  it('stay when their domain only shuts down, which is told once', () => {
    hub.ends.set(TWO, 'shutdown');
    hub.raiseDomExc();
    turns();
    hub.raiseDomExc();
    turns();
    expect(events()).toEqual(['@releaseDomain']);
    expect(hub.unmapped).toEqual([]);
    expect(ask(TWO, XS.GET_DOMAIN_PATH, '2')).toHaveLength(1);
  });

  it('are emptied and bound anew by a second INTRODUCE', () => {
    ask(ONE, XS.WATCH, 'w', 't');
    control(XS.INTRODUCE, '1', '1', '2');
    expect(ask(ONE, XS.GET_DOMAIN_PATH, '1')).toHaveLength(1);
    expect(splitStrings(ask(ONE, XS.UNWATCH, 'w', 't')[0]?.payload ?? strings())).toEqual([
      'ENOENT',
    ]);
  });

  it('are given back by RELEASE', () => {
    control(XS.RELEASE, '1');
    expect(hub.unmapped).toEqual([ONE]);
    expect(events()).toEqual(['@releaseDomain']);
  });

  it('find out after a restart who died meanwhile', () => {
    const sink = new MemorySink();
    daemon = new SimDaemon(hub, sink);
    input = [];
    daemon.accept({ input, receive: () => undefined });
    control(XS.INTRODUCE, '1', '1', '1');
    hub.ends.set(ONE, 'dying');
    daemon = new SimDaemon(hub, sink);
    turns();
    expect(daemon.store.introduced()).toEqual([]);
  });
});
