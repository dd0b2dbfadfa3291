import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../../services/runtime/config.ts';
import { parseServiceConfig } from '../../../services/runtime/service-config.ts';

const GOOD = {
  cluster: 'demo',
  host: 'host-a',
  listen: { address: '0.0.0.0', port: 7443 },
  tls: { ca: 'tls/ca.pem', cert: '/x/cert.pem', key: 'tls/key.pem' },
};

function parse(value: unknown): ReturnType<typeof parseServiceConfig> {
  return parseConfig('/etc/vm.json', JSON.stringify(value), (fields) =>
    parseServiceConfig(fields, '/etc/vm.json'),
  );
}

describe('the configuration of a service', () => {
  it('needs no more than a host, an address and a certificate', () => {
    expect(parse(GOOD)).toEqual({
      ...GOOD,
      tls: { ca: '/etc/tls/ca.pem', cert: '/x/cert.pem', key: '/etc/tls/key.pem' },
      metrics: undefined,
      logLevel: 'info',
    });
  });

  it.each([
    ['listen.port', { ...GOOD, listen: { address: '::', port: 70_000 } }],
    ['listen.port', { ...GOOD, listen: { address: '::', port: '7443' } }],
    ['listen.port', { ...GOOD, listen: { address: '::' } }],
    ['listen', { ...GOOD, listen: null }],
    ['listen.prot', { ...GOOD, listen: { address: '::', port: 1, prot: 2 } }],
    ['tls.key', { ...GOOD, tls: { ca: 'a', cert: 'b', key: '' } }],
    ['host', { ...GOOD, host: 'Host A' }],
    ['logLevel', { ...GOOD, logLevel: 'loud' }],
    ['metrics.port', { ...GOOD, metrics: { address: '::1', port: -1 } }],
    ['hypervizor', { ...GOOD, hypervizor: {} }],
  ])('names the file and the field %s that is wrong', (field, value) => {
    expect(() => parse(value)).toThrow(
      expect.objectContaining({
        code: 'CONFIG_INVALID',
        message: expect.stringMatching(`^/etc/vm\\.json: field "${field}"`) as string,
      }),
    );
  });

  it('says what it expected and what it saw', () => {
    expect(() => parse({ ...GOOD, listen: { address: '::', port: 'x'.repeat(500) } })).toThrow(
      expect.objectContaining({
        message:
          '/etc/vm.json: field "listen.port": expected an integer 0…65535, ' +
          `seen "${'x'.repeat(59)}…`,
      }),
    );
  });

  it('answers any text with a configuration or one error, never a crash', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        expect(() => parseConfig('f', text, (fields) => parseServiceConfig(fields, 'f'))).toThrow(
          expect.objectContaining({ code: 'CONFIG_INVALID' }),
        );
      }),
    );
  });
});
