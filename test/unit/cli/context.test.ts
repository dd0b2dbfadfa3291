import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  addressOf,
  isAddress,
  parseContextFile,
  readContextFile,
  writeContextFile,
} from '../../../cli/context.ts';
import { runContext } from '../../../cli/q0/context-command.ts';

let directory: string;
beforeAll(() => (directory = mkdtempSync(join(tmpdir(), 'quorum0-context-'))));
afterAll(() => rmSync(directory, { recursive: true }));

function contextFile(name: string, change: object = {}): string {
  const context = {
    cluster: name,
    defaultHost: 'host-a',
    hosts: { 'host-a': '127.0.0.1:7443' },
    ca: 'ca.pem',
    cert: 'cert.pem',
    key: '/etc/key.pem',
    ...change,
  };
  return JSON.stringify({ current: name, contexts: { [name]: context } });
}

describe('a context file', () => {
  it('is read with its paths anchored at its own folder', () => {
    const { contexts } = parseContextFile('/somewhere/context.json', contextFile('lab'));
    expect(contexts['lab']).toMatchObject({ ca: '/somewhere/ca.pem', key: '/etc/key.pem' });
  });

  it.each([
    ['no JSON', '{'],
    ['no object', '[]'],
    ['another current', contextFile('lab').replace('"current":"lab"', '"current":"x"')],
    ['no address', contextFile('lab', { hosts: { 'host-a': '127.0.0.1' } })],
    ['a port too high', contextFile('lab', { hosts: { 'host-a': 'a:65536' } })],
    ['an unlisted default', contextFile('lab', { defaultHost: 'host-b' })],
    ['a cluster that is no label', contextFile('lab', { cluster: 'a b' })],
    ['a missing certificate', contextFile('lab', { cert: undefined })],
    ['a console without an address', contextFile('lab', { consoles: { 'host-a': 7 } })],
  ])('is refused with %s', (_what, text) => {
    expect(() => parseContextFile('/f', text)).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });

  it('is refused in one line when it is not there', () => {
    expect(() => readContextFile(join(directory, 'none.json'))).toThrow(
      expect.objectContaining({ code: 'CONFIG_INVALID' }),
    );
  });

  it('gathers contexts, chooses among them, and is private', () => {
    const path = join(directory, 'context.json');
    for (const name of ['one', 'two']) {
      const from = join(directory, `${name}.json`);
      writeContextFile(from, parseContextFile(from, contextFile(name)));
      runContext(['add', from], path);
    }
    expect(runContext(['list'], path)).toContain('* two');
    runContext(['use', 'one'], path);
    expect(runContext(['list'], path)).toContain('* one');
    expect(runContext(['show'], path)).toContain('host-a 127.0.0.1:7443 (default)');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(() => runContext(['use', 'three'], path)).toThrow(
      expect.objectContaining({ code: 'USAGE' }),
    );
    expect(() => runContext(['frobnicate'], path)).toThrow(
      expect.objectContaining({ code: 'USAGE' }),
    );
  });
});

describe('the address of a service', () => {
  it('is the port of consoles where the context names none for it', () => {
    const { contexts } = parseContextFile('/f', contextFile('lab', { consoles: undefined }));
    expect(addressOf(contexts['lab']!, 'host-a', 'vm-manager')).toBe('127.0.0.1:7443');
    expect(addressOf(contexts['lab']!, 'host-a', 'console')).toBe('127.0.0.1:7444');
    expect(addressOf(contexts['lab']!, 'host-b', 'console')).toBeUndefined();
  });

  it('is what the context says where it names one', () => {
    const consoles = { 'host-a': '[::1]:9' };
    const { contexts } = parseContextFile('/f', contextFile('lab', { consoles }));
    expect(addressOf(contexts['lab']!, 'host-a', 'console')).toBe('[::1]:9');
  });
});

describe('an address', () => {
  it.each(['127.0.0.1:1', 'host-a.example:7443', '[::1]:65535'])('may be %s', (address) => {
    expect(isAddress(address)).toBe(true);
  });
  it.each(['::1:7443', 'a:0', 'a:', ':1', 'a b:1', 'a:99999'])('is not %s', (address) => {
    expect(isAddress(address)).toBe(false);
  });
});
