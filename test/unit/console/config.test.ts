import { describe, expect, it } from 'vitest';
import { parseConsoleConfig } from '../../../services/console/config.ts';
import { parseConfig } from '../../../services/runtime/config.ts';

const LEAST = {
  cluster: 'lab',
  host: 'host-a',
  listen: { address: '127.0.0.1', port: 7444 },
  tls: { ca: 'ca.pem', cert: 'cert.pem', key: 'key.pem' },
};

function parse(change: object) {
  const text = JSON.stringify({ ...LEAST, ...change });
  return parseConfig('/etc/c.json', text, (fields) => parseConsoleConfig(fields, '/etc/c.json'));
}

describe('the configuration of the console service', () => {
  it('needs nothing of its own', () => {
    expect(parse({})).toMatchObject({
      xenstoreSocket: '/run/xenstored/socket',
      logs: undefined,
      scrollBackBytes: 131_072,
      rateLimit: { events: 100, periodMs: 200 },
      servesHypervisor: true,
    });
  });

  it('takes what is given', () => {
    const logs = { directory: '/var/log/console', fileBytesMax: 4096, filesKept: 0 };
    const rateLimit = { events: 1, periodMs: 10 };
    const given = { logs, rateLimit, scrollBackBytes: 4096, xenstoreSocket: '/xs' };
    expect(parse({ ...given, hypervisor: 'left out' })).toMatchObject({
      ...given,
      servesHypervisor: false,
    });
    expect(parse({ logs: { directory: '/d' } }).logs).toMatchObject({ filesKept: 4 });
  });

  it.each([
    ['a relative folder', { logs: { directory: 'logs' } }],
    ['a log without a folder', { logs: {} }],
    ['files too small to hold a ring', { logs: { directory: '/d', fileBytesMax: 100 } }],
    ['no scroll-back', { scrollBackBytes: 0 }],
    ['a share of nothing', { rateLimit: { events: 0, periodMs: 200 } }],
    ['a socket path too long', { xenstoreSocket: `/${'x'.repeat(107)}` }],
    ['a misspelt field', { scrollback: 4096 }],
    ['another answer than served or left out', { hypervisor: 'yes' }],
  ])('is refused with %s', (_what, change) => {
    expect(() => parse(change)).toThrow(expect.objectContaining({ code: 'CONFIG_INVALID' }));
  });
});
