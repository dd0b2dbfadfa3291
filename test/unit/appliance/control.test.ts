import { describe, expect, it } from 'vitest';
import { isQuestion, parseRequest } from '../../../appliance/init/control.ts';
import {
  CONSOLE_LINES_PER_SECOND,
  ConsoleLimit,
  LogRing,
  RING_LINES,
  printable,
} from '../../../appliance/init/log.ts';
import { parseKiBLines } from '../../../appliance/init/memory.ts';
import { isPress } from '../../../appliance/init/power-button.ts';

describe('a request to PID 1', () => {
  it.each([
    ['{"op":"status"}', { op: 'status' }],
    ['{"op":"log","service":"a"}', { op: 'log', service: 'a', lines: RING_LINES }],
    ['{"op":"log","service":"a","lines":3}', { op: 'log', service: 'a', lines: 3 }],
    ['{"op":"kill","service":"a"}', { op: 'kill', service: 'a', signal: 'SIGKILL' }],
    ['{"op":"run","program":"p"}', { op: 'run', program: 'p', arguments: [] }],
    [
      '{"op":"write","program":"p","offset":4,"content":"aGk=","isLast":true}',
      { op: 'write', program: 'p', offset: 4, content: Buffer.from('hi'), isLast: true },
    ],
    ['{"op":"power","action":"reboot"}', { op: 'power', action: 'reboot' }],
  ])('%s is understood', (line, value) => {
    expect(parseRequest(line)).toEqual({ ok: true, value });
  });

  it.each([
    'status',
    '[]',
    '{"op":"dance"}',
    '{"op":"restart"}',
    '{"op":"restart","service":"../x"}',
    '{"op":"kill","service":"a","signal":"SIGSEGV"}',
    '{"op":"run","program":"../../bin/node"}',
    '{"op":"run","program":"p","arguments":[1]}',
    '{"op":"write","program":"../init","offset":0,"content":""}',
    '{"op":"write","program":"p","offset":-1,"content":""}',
    '{"op":"write","program":"p","offset":0,"content":[1]}',
    '{"op":"power","action":"explode"}',
  ])('%s is refused', (line) => {
    expect(parseRequest(line).ok).toBe(false);
  });

  it('is a question or an order', () => {
    expect(isQuestion({ op: 'memory' })).toBe(true);
    expect(isQuestion({ op: 'power', action: 'reboot' })).toBe(false);
  });
});

describe('the log ring', () => {
  it('keeps the newest lines in order', () => {
    const ring = new LogRing();
    for (let line = 0; line < RING_LINES + 10; line++) ring.push(String(line));
    expect(ring.tail(2)).toEqual([String(RING_LINES + 8), String(RING_LINES + 9)]);
    expect(ring.tail(RING_LINES * 2)).toHaveLength(RING_LINES);
    expect(ring.tail(RING_LINES)[0]).toBe('10');
  });
});

describe('the console', () => {
  it('shows so many lines of a service a second, then says how many it did not show', () => {
    const limit = new ConsoleLimit();
    for (let line = 0; line < CONSOLE_LINES_PER_SECOND; line++)
      expect(limit.admit('x', 5000)).toEqual(['x']);
    expect(limit.admit('x', 5001)).toEqual([]);
    expect(limit.admit('x', 5002)).toEqual([]);
    expect(limit.admit('y', 6000)).toEqual(['(2 lines not shown on the console)', 'y']);
  });

  it('is not driven by what a service writes', () => {
    expect(printable('a\u001b[2Jb\rc\td')).toBe('a?[2Jb?c\td');
  });
});

describe("the kernel's accounts", () => {
  it('are read in KiB', () => {
    const values = parseKiBLines('MemTotal:  912080 kB\nActive(anon):   7 kB\nHugePages: 0\n');
    expect([...values]).toEqual([
      ['MemTotal', 912_080],
      ['Active(anon)', 7],
    ]);
  });
});

describe('the power button', () => {
  it('counts when it goes down, not when it comes up', () => {
    const event = (value: number) => {
      const bytes = new Uint8Array(24);
      bytes.set([1, 0, 116, 0, value], 16);
      return bytes;
    };
    expect([event(1), event(0)].map(isPress)).toEqual([true, false]);
  });
});
