import { describe, expect, it } from 'vitest';
import { qemuArguments } from '../../../lab/qemu.ts';
import type { Machine } from '../../../lab/qemu.ts';

const machine: Machine = {
  index: 2,
  memoryMiB: 3072,
  cpuCount: 2,
  hypervisorCommandLine: 'console=com1',
  kernelCommandLine: 'console=hvc0 quiet',
  disks: ['state.ext4', 'data.ext4'],
  forwards: [
    { name: 'vm-manager', localPort: 40001, guestPort: 7443 },
    { name: 'init', localPort: 40002, guestPort: 7100 },
  ],
  link: { localPort: 40003, switchPort: 40004 },
};

/** The value that follows each `option`. */
function valuesOf(args: readonly string[], option: string): readonly string[] {
  return args.flatMap((arg, at) => (arg === option ? [args[at + 1] ?? ''] : []));
}

describe('the QEMU command line', () => {
  const args = qemuArguments(machine);

  it('masks the two processor features that emulated Xen dies of', () => {
    expect(valuesOf(args, '-cpu')).toEqual(['max,-smap,-rdtscp']);
    expect(valuesOf(args, '-accel')).toEqual(['tcg,thread=multi']);
  });

  it('hands Xen the kernel with its command line, then the initramfs', () => {
    expect(valuesOf(args, '-kernel')).toEqual(['xen']);
    expect(valuesOf(args, '-initrd')).toEqual(['vmlinuz console=hvc0 quiet,initramfs']);
  });

  it('forwards ports of the loopback address only', () => {
    const [control] = valuesOf(args, '-netdev');
    expect(control).toContain('hostfwd=tcp:127.0.0.1:40001-:7443');
    expect(control).toContain('hostfwd=tcp:127.0.0.1:40002-:7100');
    expect(control).toContain('restrict=on');
  });

  it('gives every network card of every host its own address', () => {
    const cards = [1, 2, 3].flatMap((index) =>
      valuesOf(qemuArguments({ ...machine, index }), '-device'),
    );
    const addresses = cards.map((card) => /mac=([0-9a-f:]+)/.exec(card)?.[1]);
    expect(new Set(addresses).size).toBe(6);
  });

  it('leaves the shared card out of a host without a link', () => {
    const { link, ...alone } = machine;
    expect(link).toBeDefined();
    expect(valuesOf(qemuArguments(alone), '-netdev')).toHaveLength(1);
  });
});
