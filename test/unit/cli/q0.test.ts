import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readContextFile } from '../../../cli/context.ts';
import { runQ0 } from '../../../cli/q0/commands.ts';

let root: string;
let out: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'quorum0-q0-'));
  out = join(root, 'demo');
  const hosts = ['--host', 'host-a=127.0.0.1:17443', '--host', 'host-b'];
  await runQ0(['init', '--cluster', 'demo', ...hosts, '--out', out], {});
});
afterAll(() => rmSync(root, { recursive: true }));

function filesUnder(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
}

describe('q0 init', () => {
  it('writes files that only their owner can read', () => {
    const open = filesUnder(out).filter((file) => (statSync(file).mode & 0o077) !== 0);
    expect(filesUnder(out).length).toBe(24);
    expect(open).toEqual([]);
  });

  it('issues certificates that OpenSSL accepts for both ends of a connection', () => {
    const leaves = filesUnder(out).filter((file) => file.endsWith('/cert.pem'));
    expect(leaves).toHaveLength(7);
    for (const leaf of leaves)
      for (const purpose of ['sslserver', 'sslclient']) {
        const args = ['verify', '-x509_strict', '-purpose', purpose];
        const verdict = execFileSync(
          'openssl',
          [...args, '-CAfile', join(out, 'ca/ca.pem'), leaf],
          { encoding: 'utf8' },
        );
        expect(verdict).toBe(`${leaf}: OK\n`);
      }
  });

  it('names host and service in each, and lists the address for general tools', () => {
    const pem = readFileSync(join(out, 'hosts/host-a/vm-manager/cert.pem'));
    const certificate = new X509Certificate(pem);
    expect(certificate.subjectAltName).toContain(
      'URI:spiffe://demo/host/host-a/service/vm-manager',
    );
    expect(certificate.checkIP('127.0.0.1')).toBe('127.0.0.1');
    expect(certificate.checkHost('host-a')).toBe('host-a');
    expect(certificate.ca).toBe(false);
  });

  it('keeps the authority from signing further authorities', () => {
    const authority = new X509Certificate(readFileSync(join(out, 'ca/ca.pem')));
    expect(authority.ca).toBe(true);
    const text = execFileSync('openssl', ['x509', '-noout', '-text'], {
      input: authority.toString(),
      encoding: 'utf8',
    });
    expect(text).toContain('CA:TRUE, pathlen:0');
  });

  it('writes a context that reaches each host', () => {
    const { current, contexts } = readContextFile(join(out, 'context.json'));
    expect(contexts[current]).toMatchObject({
      cluster: 'demo',
      defaultHost: 'host-a',
      hosts: { 'host-a': '127.0.0.1:17443', 'host-b': 'host-b:7443' },
      key: join(out, 'users/admin/key.pem'),
    });
  });

  it.each([
    ['a second time into the same folder', ['--cluster', 'demo', '--host', 'a']],
    ['without a host', ['--cluster', 'demo']],
    ['without a cluster', ['--host', 'a']],
    ['with a bad name', ['--cluster', 'De Mo', '--host', 'a']],
    ['with a bad address', ['--cluster', 'demo', '--host', 'a=:1']],
    ['with a host twice', ['--cluster', 'demo', '--host', 'a', '--host', 'a']],
    ['with an unknown option', ['--frobnicate']],
    ['for no days', ['--cluster', 'demo', '--host', 'a', '--days', '0']],
  ])('is refused %s', async (_what, args) => {
    await expect(runQ0(['init', ...args, '--out', out], {})).rejects.toMatchObject({
      code: 'USAGE',
    });
  });
});

describe('q0 user', () => {
  it('issues a certificate with the role asked for', async () => {
    await runQ0(['user', '--name', 'eve', '--role', 'viewer', '--out', out], {});
    const certificate = new X509Certificate(readFileSync(join(out, 'users/eve/cert.pem')));
    expect(certificate.subjectAltName).toBe('URI:spiffe://demo/user/eve/role/viewer');
  });

  it('refuses a role that does not exist', async () => {
    const args = ['user', '--name', 'eve', '--role', 'root', '--out', out];
    await expect(runQ0(args, {})).rejects.toMatchObject({ code: 'USAGE' });
  });
});

describe('q0', () => {
  it('refuses what it does not know and explains itself', async () => {
    await expect(runQ0([], {})).rejects.toMatchObject({ code: 'USAGE' });
    await expect(runQ0(['frobnicate'], {})).rejects.toMatchObject({ code: 'USAGE' });
    await expect(runQ0(['help'], {})).resolves.toContain('init');
  });
});
