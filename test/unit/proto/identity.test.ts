import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Identity } from '../../../proto/identity.ts';
import {
  USER_ROLES,
  formatIdentity,
  identityOfCertificate,
  parseIdentity,
} from '../../../proto/identity.ts';

const name = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,8}[a-z0-9])?$/);
const identity: fc.Arbitrary<Identity> = fc.oneof(
  fc.record({
    kind: fc.constant('service' as const),
    cluster: name,
    host: name,
    service: name,
  }),
  fc.record({
    kind: fc.constant('user' as const),
    cluster: name,
    user: name,
    role: fc.constantFrom(...USER_ROLES),
  }),
);

describe('an identity', () => {
  it('survives being written as a URI and read back', () => {
    fc.assert(
      fc.property(identity, (value) => {
        expect(parseIdentity(formatIdentity(value))).toEqual(value);
      }),
    );
  });

  it('is found in a certificate among names and addresses', () => {
    const names = 'DNS:host-a, URI:spiffe://demo/host/host-a/service/vm-manager, IP Address:::1';
    expect(identityOfCertificate(names)).toEqual({
      kind: 'service',
      cluster: 'demo',
      host: 'host-a',
      service: 'vm-manager',
    });
  });

  it('is not found where a certificate names two or none', () => {
    const uri = 'URI:spiffe://demo/user/eve/role/admin';
    expect(identityOfCertificate(`${uri}, ${uri}`)).toBeUndefined();
    expect(identityOfCertificate('DNS:host-a')).toBeUndefined();
    expect(identityOfCertificate(undefined)).toBeUndefined();
  });

  it.each([
    'spiffe://demo/user/eve/role/root',
    'spiffe://demo/user/eve/role/admin/',
    'spiffe://demo/user/eve/service/vm-manager',
    'spiffe://demo/host//service/vm-manager',
    'spiffe://Demo/host/a/service/b',
    'spiffe://demo/host/a.b/service/c',
    'https://demo/host/a/service/b',
    'spiffe://demo',
    '',
  ])('is not %s', (uri) => {
    expect(parseIdentity(uri)).toBeUndefined();
  });

  it('is refused, not crashed on, for any text', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => identityOfCertificate(text)).not.toThrow();
        expect(parseIdentity(`spiffe://${text}`)).toSatisfy(
          (parsed) => parsed === undefined || typeof parsed === 'object',
        );
      }),
    );
  });
});
