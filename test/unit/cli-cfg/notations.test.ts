import { describe, expect, it } from 'vitest';
import { explicitCpus, parseCpuList } from '../../../cli/xl/cfg/cpu-list.ts';
import { parseDiskSpec } from '../../../cli/xl/cfg/disk-spec.ts';
import { parseMemorySizeKiB, parseNumber } from '../../../cli/xl/cfg/numbers.ts';
import { deviceNumber } from '../../../cli/xl/cfg/vdev.ts';
import { parseVifRate } from '../../../cli/xl/cfg/vif-rate.ts';
import { parseVifSpec } from '../../../cli/xl/cfg/vif-spec.ts';

describe('a disk', () => {
  // The groups of xl-disk-configuration(5): what each says is the same.
  const volume = { target: '/dev/vg/guest', format: 'raw', vdev: 'hda', writable: true };
  const image = { target: '/srv/image.iso', format: 'raw', vdev: 'hdc', cdrom: true };
  it.each([
    ['/dev/vg/guest,,hda', volume],
    ['/dev/vg/guest,raw,hda,rw', volume],
    ['format=raw, vdev=hda, access=rw, target=/dev/vg/guest', volume],
    ['raw:/dev/vg/guest,hda,w', volume],
    ['tap:aio:/dev/vg/guest,hda,w', { ...volume, format: 'raw' }],
    ['/srv/image.iso,,hdc,cdrom', image],
    ['/srv/image.iso,,hdc,,cdrom', image],
    ['/srv/image.iso,raw,hdc,devtype=cdrom', image],
    ['format=raw, vdev=hdc, access=ro, devtype=cdrom, target=/srv/image.iso', image],
    ['raw:/srv/image.iso,hdc:cdrom,ro', image],
    [',hdc:cdrom,r', { target: '', format: 'empty', vdev: 'hdc', writable: false }],
    ['vdev=hdc,cdrom', { target: '', format: 'empty' }],
    ['vdev=xvda,target=/a,b=c: d', { target: '/a,b=c: d' }],
    ['nbd:host:10809,xvda,w', { target: 'host:10809', script: 'block-nbd' }],
    ['/a,,xvda,trusted,no-discard,direct-io-safe', { trusted: true, discard: false }],
    ['/a,,xvda,backend=storage,backendtype=phy', { backendDomain: 'storage', backendType: 'phy' }],
  ])('is read from %s', (text, expected) => {
    const disk = parseDiskSpec(text);
    expect(disk).toMatchObject({ ok: true, value: expected });
  });

  it.each([
    ['', 'expected a vdev such as xvda, saw none'],
    ['/a', 'expected a vdev such as xvda, saw none'],
    ['vdev=xvda', 'expected a target, saw none; only a cdrom can be empty'],
    ['/a,,xvda,z', 'expected access to be one of ro, rw, saw "z"'],
    ['/a,,xvda,w,w', 'expected target,format,vdev,access, saw a fifth: "w"'],
    ['/a,,xvda,target=/b', 'target set twice, again to "/b"'],
    ['/a,raw,xvda,format=vhd', 'format set twice'],
    ['foo:/a,,xvda', 'no prefix is named "foo:"'],
    ['/a,,xvda,colo', 'not supported yet: colo'],
    ['/a,,xvda,colo-port=9', 'not supported yet: colo-port'],
    [
      '/a,,xvda,mode=fast',
      'no parameter is named "mode"; a target with "=" in it is written target=…',
    ],
    ['/a,,hdc:tape', 'expected the type of a vdev to be one of cdrom, disk, saw "tape"'],
    ['/a,,xvda\nw', 'a line end cannot be part of a disk'],
  ])('is refused as %s', (text, error) => {
    expect(parseDiskSpec(text)).toEqual({ ok: false, error });
  });

  // docs/man/xen-vbd-interface.7
  it.each([
    ['xvda', 51712],
    ['xvda1', 51713],
    ['xvdp15', 51967],
    ['xvdq', 268_439_552],
    ['xvda16', 268_435_472],
    ['d0p0', 51712],
    ['d536p37', 268_572_709],
    ['xvdtq37', 268_572_709],
    ['hda', 768],
    ['hdb1', 833],
    ['hdc', 5632],
    ['hdd', 5696],
    ['sda', 2048],
    ['sdp15', 2303],
    ['51712', 51712],
    ['0xca00', 51712],
  ])('called %s has the number %d', (vdev, number) => {
    expect(deviceNumber(vdev)).toBe(number);
  });

  it.each(['hde', 'hda64', 'sdq', 'sda16', 'xvd', 'xvda01', 'xvda256', 'XVDA', 'xvda ', '-1', ''])(
    'cannot be called %j',
    (vdev) => {
      expect(deviceNumber(vdev)).toBeUndefined();
    },
  );
});

describe('a vif', () => {
  it('is read with all its parameters', () => {
    const text =
      'mac=0:16:3E:1:2:3, bridge=lan, ip=10.0.0.1, script=vif-x, backend=net, vifname=v1,' +
      'rate=1MB/s@20ms, devid=3, mtu=9000, untrusted, type=vif, gatewaydev=eth1';
    expect(parseVifSpec(text)).toEqual({
      ok: true,
      value: {
        vif: {
          mac: '00:16:3e:01:02:03',
          bridge: 'lan',
          ip: '10.0.0.1',
          script: 'vif-x',
          backendDomain: 'net',
          vifName: 'v1',
          rate: { bytesPerInterval: 20_000, intervalUs: 20_000 },
          devid: 3,
          mtuBytes: 9000,
          trusted: false,
          gatewayDevice: 'eth1',
        },
        warnings: [],
      },
    });
  });

  it('may be empty, and a MAC address of zeros is none', () => {
    const empty = { ok: true, value: { vif: {}, warnings: [] } };
    expect(parseVifSpec('')).toEqual(empty);
    expect(parseVifSpec('mac=00:00:00:00:00:00,,')).toEqual(empty);
  });

  it.each([
    'mac=00:16:3e:01:02',
    'mac=00:16:3e:01:02:zz',
    'mac=01:00:5e:00:00:01',
    'type=ioemu',
    'type=x',
    'devid=-1',
    'devid=256',
    'mtu=67',
    'mtu=1e3',
    'colo_compare_out=x',
    'forwarddev=x',
    'vlan=3',
    'bogus=1',
    'bogus',
    'rate=1',
  ])('is refused as %s', (text) => {
    expect(parseVifSpec(text).ok).toBe(false);
  });

  // docs/man/xl-network-configuration.5, "rate"
  it.each([
    ['10Mb/s', 62_500, 50_000],
    ['250KB/s', 12_500, 50_000],
    ['1MB/s@20ms', 20_000, 20_000],
    ['1GB/s@1s', 1_000_000_000, 1_000_000],
    ['8b/s@2', 2, 2_000_000],
    ['100B/s@10us', 0, 10],
  ])('may have the rate %s', (text, bytesPerInterval, intervalUs) => {
    expect(parseVifRate(text)).toEqual({ ok: true, value: { bytesPerInterval, intervalUs } });
  });
});

describe('a CPU list', () => {
  it.each([
    ['0-3,5,^1', [0, 2, 3, 5]],
    ['2', [2]],
    ['3-8,^5', [3, 4, 6, 7, 8]],
    ['1,^1', []],
    ['^1,1', [1]],
    [',,7,,', [7]],
    ['all,^7', undefined],
    ['1,node:1,^6', undefined],
  ])('%s names its CPUs', (text, expected) => {
    const list = parseCpuList(text);
    expect(list.ok && explicitCpus(list.value)).toEqual(expected);
  });

  it.each(['', ',', '^all', '3-1', '1-', '-1', 'a', '1 ', '4096', 'nodes:', '^nodes:all', '1-2-3'])(
    'is refused as %j',
    (text) => {
      expect(parseCpuList(text).ok).toBe(false);
    },
  );
});

describe('numbers', () => {
  it.each([
    ['10', 10],
    ['010', 8],
    ['0x1F', 31],
    ['-3600', -3600],
    ['+5', 5],
    [' 7', 7],
    ['0', 0],
    ['08', undefined],
    ['', undefined],
    ['1 ', undefined],
    ['1.5', undefined],
    ['0x', undefined],
  ])('%j is read as strtol reads it', (text, expected) => {
    expect(parseNumber(text)).toBe(expected);
  });

  it.each([
    ['512', 524_288],
    ['512m', 524_288],
    ['2G', 2_097_152],
    ['1t', 1_073_741_824],
    ['64k', 64],
    ['4096b', 4],
    ['1023b', 0],
    ['1x', undefined],
    ['1mb', undefined],
    ['-1', undefined],
    ['g', undefined],
    ['99999999999999999999t', undefined],
  ])('the memory size %s is %s KiB', (text, expected) => {
    expect(parseMemorySizeKiB(text)).toBe(expected);
  });
});
