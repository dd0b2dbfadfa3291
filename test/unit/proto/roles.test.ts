import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../../../proto/contract.ts';
import type { Identity } from '../../../proto/identity.ts';
import type { Role } from '../../../proto/roles.ts';
import { ROLE_OF_METHOD, mayCall } from '../../../proto/roles.ts';

const GEN = join(import.meta.dirname, '../../../proto/gen');
const OWN = { cluster: 'demo', service: 'vm-manager' };

/** Contracts of others that this project calls and does not serve. */
const FOREIGN = ['etcd.proto'];

const viewer: Identity = { kind: 'user', cluster: 'demo', user: 'eve', role: 'viewer' };
const operator: Identity = { ...viewer, role: 'operator' };
const admin: Identity = { ...viewer, role: 'admin' };
const peer: Identity = { kind: 'service', cluster: 'demo', host: 'b', service: 'vm-manager' };
const sibling: Identity = { ...peer, service: 'xenstore' };
const stranger: Identity = { ...admin, cluster: 'other' };

async function contracts(): Promise<readonly Contract[]> {
  const files = readdirSync(GEN).filter((file) => file.endsWith('-descriptor.js'));
  const modules = files.map(
    async (file) => ((await import(join(GEN, file))) as { contract: Contract }).contract,
  );
  return await Promise.all(modules);
}

describe('the role table', () => {
  it('has a row for every method of every contract that is served', async () => {
    const served = (await contracts()).filter(({ file }) => !FOREIGN.includes(file));
    const paths = served.flatMap(({ services, symbols }) =>
      services.flatMap((service) =>
        symbols
          .filter((symbol) => symbol.startsWith(`${service}.`))
          .map((symbol) => `/${service}/${symbol.slice(service.length + 1)}`),
      ),
    );
    expect(paths.length).toBeGreaterThan(0);
    expect(paths.filter((path) => ROLE_OF_METHOD[path] === undefined)).toEqual([]);
  });

  it.each<[Role, readonly Identity[]]>([
    ['anyone', [viewer, operator, admin, peer, sibling]],
    ['viewer', [viewer, operator, admin, peer, sibling]],
    ['operator', [operator, admin]],
    ['admin', [admin]],
    ['service', [peer, sibling]],
    ['peer', [peer]],
  ])('opens %s to exactly those it names', (role, allowed) => {
    const all = [viewer, operator, admin, peer, sibling, stranger];
    expect(all.filter((caller) => mayCall(caller, role, OWN))).toEqual(allowed);
  });
});
