import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Authority } from '../../../cli/q0/certificates.ts';
import { createAuthority, issue } from '../../../cli/q0/certificates.ts';
import type { ServiceIdentity } from '../../../proto/identity.ts';
import { loadTlsMaterial } from '../../../services/runtime/tls-material.ts';

const NOW = Date.UTC(2026, 0, 1);
const DAY_MS = 86_400_000;
const SELF: ServiceIdentity = {
  kind: 'service',
  cluster: 'demo',
  host: 'host-a',
  service: 'vm-manager',
};

function valid(fromDays: number, toDays: number): { notBefore: Date; notAfter: Date } {
  return {
    notBefore: new Date(NOW + fromDays * DAY_MS),
    notAfter: new Date(NOW + toDays * DAY_MS),
  };
}

let directory: string;
let ours: Authority;
let theirs: Authority;

beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'quorum0-tls-'));
  ours = await createAuthority('demo', valid(-1, 100));
  theirs = await createAuthority('demo', valid(-1, 100));
});
afterAll(() => rmSync(directory, { recursive: true }));

interface Pems {
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

function load(pems: Pems): ReturnType<typeof loadTlsMaterial> {
  const files = {
    ca: join(directory, 'ca.pem'),
    cert: join(directory, 'cert.pem'),
    key: join(directory, 'key.pem'),
  };
  for (const name of ['ca', 'cert', 'key'] as const) writeFileSync(files[name], pems[name]);
  return loadTlsMaterial(files, SELF, NOW);
}

async function leaf(
  from: Authority,
  identity: ServiceIdentity,
  validity = valid(-1, 1),
): Promise<Pems> {
  const { certPem, keyPem } = await issue(from, identity, validity);
  return { ca: ours.certPem, cert: certPem, key: keyPem };
}

describe("a service's certificate", () => {
  it('is accepted with its key, its authority and its identity', async () => {
    const { identity, expiresAtMs } = load(await leaf(ours, SELF));
    expect(identity).toEqual(SELF);
    expect(expiresAtMs).toBe(NOW + DAY_MS);
  });

  it.each<[string, () => Promise<Pems>]>([
    ['of another host', () => leaf(ours, { ...SELF, host: 'host-b' })],
    ['of another service', () => leaf(ours, { ...SELF, service: 'xenstore' })],
    ['of another cluster', () => leaf(ours, { ...SELF, cluster: 'other' })],
    ['of a foreign authority of the same name', () => leaf(theirs, SELF)],
    ['that expired', () => leaf(ours, SELF, valid(-2, -1))],
    ['that is not valid yet', () => leaf(ours, SELF, valid(1, 2))],
    [
      'without its own key',
      async () => ({ ...(await leaf(ours, SELF)), key: (await leaf(ours, SELF)).key }),
    ],
    ['with something that is no key', async () => ({ ...(await leaf(ours, SELF)), key: 'x' })],
    ['that is no certificate', async () => ({ ...(await leaf(ours, SELF)), cert: 'x' })],
  ])('is refused %s', async (_what, pems) => {
    const given = await pems();
    expect(() => load(given)).toThrow(expect.objectContaining({ code: 'TLS_REFUSED' }));
  });
});
