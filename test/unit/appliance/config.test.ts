import { describe, expect, it } from 'vitest';
import { parseCidr, parseInitConfig } from '../../../appliance/init/config.ts';

const good = {
  hostname: 'host-1',
  modules: ['/lib/modules/6.1/kernel/a.ko'],
  network: [
    { name: 'eth0', mode: 'dhcp' },
    { name: 'eth1', mode: 'static', address: '10.0.0.1/24', gateway: '10.0.0.254' },
  ],
  stateDisk: { device: '/dev/vda', mountPoint: '/var/lib/quorum0', filesystem: 'ext4' },
  services: [
    { name: 'vm-manager', program: '/srv/vm-manager.mjs', arguments: ['--x'], nodeOptions: [] },
  ],
  onPanic: 'poweroff',
  lab: { port: 7100 },
};

function errorOf(change: Readonly<Record<string, unknown>>): string {
  const parsed = parseInitConfig(JSON.stringify({ ...good, ...change }));
  return parsed.ok ? 'accepted' : parsed.error;
}

describe("PID 1's configuration", () => {
  it('is taken as it was written', () => {
    expect(parseInitConfig(JSON.stringify(good))).toEqual({ ok: true, value: good });
  });

  it.each([
    ['hostname', { hostname: 'Bad Name' }],
    ['modules', { modules: ['relative.ko'] }],
    ['modules', { modules: ['/lib/../etc/x y'] }],
    ['network[0].mode', { network: [{ name: 'eth0', mode: 'magic' }] }],
    ['network[0].address', { network: [{ name: 'eth0', mode: 'static', address: '10.0.0.1' }] }],
    ['network[0].address', { network: [{ name: 'eth0', mode: 'dhcp', address: '10.0.0.1/8' }] }],
    ['stateDisk.filesystem', { stateDisk: { ...good.stateDisk, filesystem: 'vfat' } }],
    ['services[0].program', { services: [{ ...good.services[0], program: 'x' }] }],
    ['services[0].nodeOptions', { services: [{ ...good.services[0], nodeOptions: ['x'] }] }],
    ['services', { services: [good.services[0], good.services[0]] }],
    ['onPanic', { onPanic: 'hang' }],
    ['lab.port', { lab: { port: 0 } }],
    ['surprise', { surprise: 1 }],
    ['lab.surprise', { lab: { port: 1, surprise: 1 } }],
    ['hostname', { hostname: undefined }],
  ])('names the field %s when it is wrong', (field, change) => {
    expect(errorOf(change).startsWith(`${field}: `)).toBe(true);
  });

  it.each(['', '[]', 'null', '{'])('refuses %j', (text) => {
    expect(parseInitConfig(text).ok).toBe(false);
  });
});

describe('addresses', () => {
  it.each([
    ['10.0.2.15/24', { address: 0x0a00_020f, prefixLength: 24 }],
    ['255.255.255.255/32', { address: 0xffff_ffff, prefixLength: 32 }],
    ['10.0.2.15', undefined],
    ['10.0.2.256/24', undefined],
    ['10.0.2.15/33', undefined],
    ['10.0.2.15/24/1', undefined],
    ['10.0.2/24', undefined],
  ])('%s is %j', (text, expected) => {
    expect(parseCidr(text)).toEqual(expected);
  });
});
