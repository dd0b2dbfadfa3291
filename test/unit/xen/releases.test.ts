import { describe, expect, it } from 'vitest';
import { DOMCTL_TABLES } from '../../../xen/abi/domctl.ts';
import { probeRelease } from '../../../xen/abi/releases.ts';
import { SYSCTL_TABLES } from '../../../xen/abi/sysctl.ts';

const yes = () => true;
const no = () => false;

describe('the release probe', () => {
  it('takes the table that the hypervisor accepts', () => {
    const release = probeRelease('4.17', {
      domctl: (table) => table.interfaceVersion === 0x15,
      sysctl: (table) => table.interfaceVersion === 0x15,
    });
    expect(release).toEqual({ domctl: DOMCTL_TABLES[0], sysctl: SYSCTL_TABLES[0] });
  });

  it('refuses an unknown hypervisor, naming it and the versions supported', () => {
    expect(() => probeRelease('3.4', { domctl: no, sysctl: yes })).toThrow(
      expect.objectContaining({
        code: 'HYPERVISOR_UNSUPPORTED',
        message: expect.stringMatching(/Xen 3\.4 .*domctl.*0x15 \(Xen 4\.17\)/),
      }),
    );
    expect(() => probeRelease('4.99', { domctl: yes, sysctl: no })).toThrow(
      expect.objectContaining({
        code: 'HYPERVISOR_UNSUPPORTED',
        message: expect.stringMatching(/Xen 4\.99 .*sysctl.*0x15 \(Xen 4\.17\)/),
      }),
    );
  });

  it('has one table for each interface version', () => {
    for (const tables of [DOMCTL_TABLES, SYSCTL_TABLES]) {
      const versions = tables.map((table) => table.interfaceVersion);
      expect(new Set(versions).size).toBe(versions.length);
    }
  });
});
