import { describe, expect, it } from 'vitest';
import { Audience } from '../../../services/console/audience.ts';
import { ScrollBack } from '../../../services/console/scroll-back.ts';

function bytes(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function audienceOf(text: string): Audience {
  const audience = new Audience(new ScrollBack(16));
  audience.append(bytes(text));
  return audience;
}

describe('a viewer', () => {
  it('begins where asked: now, some lines back, or at an offset', () => {
    const audience = audienceOf('one\ntwo\nthree');
    const join = (start: Parameters<Audience['join']>[1]) =>
      audience.next(audience.join('eve', start, () => undefined));
    expect(join({ kind: 'now' })).toBeUndefined();
    expect(join({ kind: 'lines', count: 2 })).toMatchObject({ bytes: bytes('two\nthree') });
    expect(join({ kind: 'offset', offset: 8 })).toMatchObject({ bytes: bytes('three') });
  });

  it('is told what is no longer kept, and given all that is after a stream that was lost', () => {
    const audience = audienceOf('0123456789abcdefghij');
    const late = audience.join('eve', { kind: 'offset', offset: 1 }, () => undefined);
    expect(audience.next(late)).toEqual({ kind: 'skipped', bytes: 3 });
    expect(audience.next(late)).toMatchObject({ bytes: bytes('456789abcdefghij') });
    const beyond = audience.join('eve', { kind: 'offset', offset: 99 }, () => undefined);
    expect(audience.next(beyond)).toMatchObject({ bytes: bytes('456789abcdefghij') });
    expect(audience.skippedBytes).toBe(3);
  });

  it('is called when there is news, and told the end last', () => {
    const audience = audienceOf('');
    let calls = 0;
    const viewer = audience.join('eve', { kind: 'now' }, () => calls++);
    audience.append(bytes('x'));
    audience.end();
    expect(calls).toBe(2);
    expect(audience.next(viewer)).toMatchObject({ kind: 'data' });
    expect(audience.next(viewer)).toEqual({ kind: 'ended' });
  });
});

describe('the right to write', () => {
  it('is with one at a time, and others are told who has it', () => {
    const audience = audienceOf('');
    const ann = audience.join('ann', { kind: 'now' }, () => undefined);
    const bob = audience.join('bob', { kind: 'now' }, () => undefined);
    expect(audience.claim(ann, false)).toBe(true);
    expect(audience.claim(bob, false)).toBe(false);
    expect(audience.next(bob)).toEqual({ kind: 'writer', identity: 'ann', isYou: false });
    expect(audience.next(ann)).toEqual({ kind: 'writer', identity: 'ann', isYou: true });
  });

  it('goes to who takes it over, and is free when its holder leaves', () => {
    const audience = audienceOf('');
    const ann = audience.join('ann', { kind: 'now' }, () => undefined);
    const bob = audience.join('bob', { kind: 'now' }, () => undefined);
    const heard: string[] = [];
    audience.onWriter = (identity) => heard.push(identity);
    audience.claim(ann, false);
    expect(audience.claim(bob, true)).toBe(true);
    expect(heard).toEqual(['ann', 'bob']);
    expect(audience.isWriter(ann)).toBe(false);
    audience.leave(bob);
    expect(audience.writer).toBeUndefined();
    expect(audience.claim(ann, false)).toBe(true);
  });

  it('ends with the console', () => {
    const audience = audienceOf('');
    const ann = audience.join('ann', { kind: 'now' }, () => undefined);
    audience.claim(ann, false);
    audience.end();
    expect(audience.claim(ann, true)).toBe(false);
  });
});
