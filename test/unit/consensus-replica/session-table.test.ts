import { describe, expect, it } from 'vitest';
import {
  CLIENTS_MAX,
  RESULTS_PER_CLIENT_MAX,
  SessionTable,
} from '../../../consensus/session-table.ts';

const result = (text: string): Uint8Array => Buffer.from(text);

describe('the session table', () => {
  it('answers a repeated request with the first result', () => {
    const table = new SessionTable();
    expect(table.find('a', 1).seen).toBe('never');
    table.record('a', 1, 1, result('one'));
    expect(table.find('a', 1)).toEqual({ seen: 'answered', result: result('one') });
    expect(table.find('b', 1).seen).toBe('never');
  });

  it('forgets results the client has, and still knows they happened', () => {
    const table = new SessionTable();
    for (let sequence = 1; sequence <= 5; sequence++)
      table.record('a', sequence, sequence - 1 || 1, result(`${sequence}`));
    expect(table.find('a', 3).seen).toBe('forgotten');
    expect(table.find('a', 5).seen).toBe('answered');
    expect(table.find('a', 6).seen).toBe('never');
  });

  it('keeps a bounded number of results for a client that never lets go', () => {
    const table = new SessionTable();
    for (let sequence = 1; sequence <= RESULTS_PER_CLIENT_MAX + 1; sequence++)
      table.record('a', sequence, 1, result('x'));
    expect(table.find('a', 1).seen).toBe('forgotten');
    expect(table.find('a', 2).seen).toBe('answered');
  });

  it('forgets the client heard of least recently, the same one on every member', () => {
    const table = new SessionTable();
    for (let client = 0; client < CLIENTS_MAX; client++)
      table.record(`client ${client}`, 1, 1, result('x'));
    table.record('client 0', 2, 1, result('again'));
    table.record('one more', 1, 1, result('x'));
    expect(table.size).toBe(CLIENTS_MAX);
    expect(table.find('client 0', 1).seen).toBe('answered');
    expect(table.find('client 1', 1).seen).toBe('never');
  });

  it('is the same after a snapshot, down to the next client it will forget', () => {
    const table = new SessionTable();
    table.record('a', 1, 1, result('one'));
    table.record('b', 7, 5, result('seven'));
    table.record('a', 2, 2, result('two'));
    const copy = new SessionTable();
    copy.restore(table.encode());
    expect(copy.encode()).toEqual(table.encode());
    expect(copy.find('a', 1).seen).toBe('forgotten');
    expect(copy.find('b', 7)).toEqual({ seen: 'answered', result: result('seven') });
  });
});
