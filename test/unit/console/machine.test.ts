import { describe, expect, it } from 'vitest';
import { domid, evtchnPort } from '../../../model/ids.ts';
import type { DomainFacts } from '../../../services/console/machine.ts';
import { Allowance, nextAction } from '../../../services/console/machine.ts';

const FACTS: DomainFacts = {
  domid: domid(3),
  introduced: true,
  port: '2',
  ringRef: '4711',
  type: 'xenconsoled',
  limit: '65536',
  name: 'web',
};
const OPENED = { port: evtchnPort(2), ringRef: '4711' };

describe('the next step for a domain', () => {
  it('is to open its console once it is introduced and has a port', () => {
    expect(nextAction(FACTS, undefined)).toEqual({
      kind: 'open',
      location: OPENED,
      name: 'web',
      limitBytes: 65_536,
    });
    expect(nextAction({ ...FACTS, introduced: false }, undefined)).toEqual({ kind: 'none' });
    expect(nextAction({ domid: domid(3), introduced: true }, undefined)).toEqual({ kind: 'none' });
  });

  it('is nothing while what is there is what should be', () => {
    expect(nextAction(FACTS, OPENED)).toEqual({ kind: 'none' });
  });

  it('is to open again when the port or the page is another one', () => {
    expect(nextAction({ ...FACTS, port: '9' }, OPENED)).toMatchObject({ kind: 'open' });
    expect(nextAction({ ...FACTS, ringRef: '1' }, OPENED)).toMatchObject({ kind: 'open' });
  });

  it('is to close it when the domain is released, whatever its nodes say', () => {
    expect(nextAction({ ...FACTS, introduced: false }, OPENED)).toEqual({ kind: 'close' });
  });

  it('leaves a console alone whose nodes vanish while the domain runs', () => {
    expect(nextAction({ domid: domid(3), introduced: true }, OPENED)).toEqual({ kind: 'none' });
  });

  it('leaves consoles of a device model alone', () => {
    expect(nextAction({ ...FACTS, type: 'ioemu' }, undefined)).toEqual({ kind: 'none' });
    const { type, ...untyped } = FACTS;
    expect(type).toBe('xenconsoled');
    expect(nextAction(untyped, undefined)).toMatchObject({ kind: 'open' });
  });

  it.each(['', '0', '-1', '4294967296', '2x', ' 2', '1e3', '99999999999999999999'])(
    'is nothing for the port %j',
    (port) => {
      expect(nextAction({ ...FACTS, port }, undefined)).toEqual({ kind: 'none' });
    },
  );

  it.each(['', '0', 'much', '-5'])('takes no limit from %j', (limit) => {
    const action = nextAction({ ...FACTS, limit }, undefined);
    expect(action).toMatchObject({ kind: 'open', limitBytes: undefined });
  });

  it('names a domain without a name by its domid', () => {
    expect(nextAction({ ...FACTS, name: '' }, undefined)).toMatchObject({ name: 'domain-3' });
  });
});

describe("a guest's allowance", () => {
  it('is used up by so many events in a period and there again after it', () => {
    const allowance = new Allowance({ events: 3, periodMs: 200 });
    expect([0, 10, 20].map((nowMs) => allowance.spend(nowMs))).toEqual([true, true, false]);
    expect(allowance.endsAtMs).toBe(200);
    expect(allowance.spend(200)).toBe(true);
    expect(allowance.endsAtMs).toBe(400);
  });

  it('never runs out for a guest that speaks now and then', () => {
    const allowance = new Allowance({ events: 3, periodMs: 200 });
    for (let nowMs = 0; nowMs < 100_000; nowMs += 101) expect(allowance.spend(nowMs)).toBe(true);
  });
});
