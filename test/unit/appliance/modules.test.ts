import { describe, expect, it } from 'vitest';
import { elfSection, neededLibraries } from '../../../appliance/elf.ts';
import { addressRequest, maskOf, routeRequest } from '../../../appliance/init/interface.ts';
import { checkKernelImage } from '../../../appliance/kernel.ts';
import { loadOrder, parseDepends, resolveModules } from '../../../appliance/modules.ts';
import { elfFile } from './elf-file.ts';

const text = (value: string) => new TextEncoder().encode(value);
const invalid = expect.objectContaining({ code: 'IMAGE_INVALID' });

describe('module order', () => {
  const needs = new Map([
    ['ext4', ['mbcache', 'jbd2', 'crc16']],
    ['jbd2', []],
    ['mbcache', []],
    ['crc16', []],
    ['virtio_net', ['net_failover', 'virtio']],
    ['net_failover', ['failover']],
    ['failover', []],
  ]);

  it('puts what is depended on first, each module once, built-in ones not at all', () => {
    expect(loadOrder(['ext4', 'virtio_net', 'jbd2'], needs)).toEqual(
      'mbcache jbd2 crc16 ext4 failover net_failover virtio_net'.split(' '),
    );
  });

  it('refuses a circle', () => {
    const circle = new Map([
      ['a', ['b']],
      ['b', ['a']],
    ]);
    expect(() => loadOrder(['a'], circle)).toThrow(invalid);
  });

  it('names the module that the kernel does not have', async () => {
    const tree = { release: '6.1', files: new Map<string, string>(), builtin: new Set<string>() };
    await expect(resolveModules(tree, ['no-such'])).rejects.toThrow(/no_such/);
  });

  it('takes modules that are built in for granted', async () => {
    const tree = { release: '6.1', files: new Map<string, string>(), builtin: new Set(['xenbus']) };
    expect(await resolveModules(tree, ['xenbus'])).toEqual([]);
  });
});

describe('a module file', () => {
  it('says what it depends on', () => {
    const modinfo = text('license=GPL\0depends=jbd2,crc-16\0name=ext4\0');
    const file = elfFile([{ name: '.modinfo', bytes: modinfo }]);
    expect(parseDepends(file, 'ext4')).toEqual(['jbd2', 'crc_16']);
  });

  it('is refused when it is cut short or something else', () => {
    const file = elfFile([{ name: '.modinfo', bytes: text('depends=\0') }]);
    expect(() => parseDepends(file.subarray(0, file.length - 70), 'm')).toThrow(invalid);
    expect(() => parseDepends(text('no module at all'), 'm')).toThrow(invalid);
    expect(elfSection(file, '.other')).toEqual({ ok: true, value: undefined });
  });

  it('of a library names the libraries it needs', () => {
    const strings = text('\0libc.so.6\0libm.so.6\0');
    const dynamic = new Uint8Array(48);
    const view = new DataView(dynamic.buffer);
    view.setBigUint64(0, 1n, true);
    view.setBigUint64(8, 1n, true);
    view.setBigUint64(16, 1n, true);
    view.setBigUint64(24, 11n, true);
    const file = elfFile([
      { name: '.dynamic', bytes: dynamic },
      { name: '.dynstr', bytes: strings },
    ]);
    expect(neededLibraries(file)).toEqual({ ok: true, value: ['libc.so.6', 'libm.so.6'] });
  });
});

describe('a kernel image', () => {
  const image = (): Uint8Array => {
    const bytes = new Uint8Array(5 * 512 + 160);
    const view = new DataView(bytes.buffer);
    view.setUint8(0x1f1, 4);
    view.setUint32(0x1f4, 10, true);
    view.setUint16(0x1fe, 0xaa55, true);
    view.setUint32(0x202, 0x5372_6448, true);
    view.setUint16(0x206, 0x020f, true);
    return bytes;
  };

  it('is accepted whole', () => {
    expect(checkKernelImage(image())).toEqual({ ok: true, value: 0x020f });
  });

  it('is refused at every length but the whole one, and when it is no kernel', () => {
    const whole = image();
    for (let length = 0; length < whole.length; length++)
      expect(checkKernelImage(whole.subarray(0, length)).ok).toBe(false);
    expect(checkKernelImage(new Uint8Array(100_000)).ok).toBe(false);
    new DataView(whole.buffer).setUint16(0x206, 0x0200, true);
    expect(checkKernelImage(whole).ok).toBe(false);
  });
});

describe('interface requests', () => {
  it('are laid out as the kernel reads them', () => {
    const bytes = addressRequest('eth0', 0x0a00_020f);
    expect([bytes.length, ...bytes.subarray(0, 5)]).toEqual([40, 101, 116, 104, 48, 0]);
    expect([...bytes.subarray(16, 24)]).toEqual([2, 0, 0, 0, 10, 0, 2, 15]);
    const route = routeRequest({ destination: 0, mask: 0, gateway: 0x0a00_0202, device: 5n });
    expect([...route.subarray(24, 32)]).toEqual([2, 0, 0, 0, 10, 0, 2, 2]);
    expect([route.length, route[56], route[88]]).toEqual([120, 3, 5]);
  });

  it('know masks by prefix length', () => {
    expect([0, 8, 24, 32].map(maskOf)).toEqual([0, 0xff00_0000, 0xffff_ff00, 0xffff_ffff]);
  });
});
