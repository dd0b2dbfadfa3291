import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { DOMCTL_TABLES } from '../../../xen/abi/domctl.ts';
import { SYSCTL_TABLES } from '../../../xen/abi/sysctl.ts';
import { allocUnbound } from '../../../xen/abi/event-channel.ts';
import { ERRNO } from '../../../xen/hypercall-error.ts';
import { claimsOf, disagreements, missingHeaders } from './abi-program.ts';

/**
 * Goal: no number of a Xen header is wrong in xen/abi. Method: a C program compiled from the
 * headers themselves prints every size, offset and constant that xen/abi exports.
 */
const ABI_FOLDER = new URL('../../../xen/abi/', import.meta.url);

const reason = missingHeaders();
const required = process.env['QUORUM0_REQUIRE_XEN'] === '1';
if (reason !== undefined && !required) console.warn(`skipped: ${reason}`);

/** Every claim of every file in the folder, so that a new file is checked without being named. */
async function allClaims() {
  const files = readdirSync(ABI_FOLDER).filter((name) => name.endsWith('.ts'));
  const modules = files.map((name) => import(new URL(name, ABI_FOLDER).href));
  return claimsOf({ modules: await Promise.all(modules), ERRNO });
}

describe.skipIf(reason !== undefined && !required)('xen/abi', () => {
  it('has the headers to be checked against', () => {
    expect(reason).toBeUndefined();
  });

  it('agrees with the C headers on every struct, field and constant', async () => {
    const claims = await allClaims();
    expect(claims.layouts.length).toBeGreaterThan(40);
    expect(Object.keys(claims.constants).length).toBeGreaterThan(120);
    expect(disagreements(claims)).toEqual([]);
  });

  it('has a table for the interface version of these headers', () => {
    const [domctl] = DOMCTL_TABLES;
    const [sysctl] = SYSCTL_TABLES;
    const constants = {
      XEN_DOMCTL_INTERFACE_VERSION: domctl?.interfaceVersion ?? 0,
      XEN_SYSCTL_INTERFACE_VERSION: sysctl?.interfaceVersion ?? 0,
    };
    expect(disagreements({ layouts: [], constants })).toEqual([]);
  });

  it('would be told of one wrong offset, one wrong size and one wrong constant', () => {
    const { cName, fields } = allocUnbound;
    const layouts = [
      { cName, sizeBytes: 8, fields: { ...fields, port: { ...fields.port, offset: 6 } } },
      { cName: 'struct evtchn_status', sizeBytes: 20, fields: {} },
    ];
    const wrong = disagreements({ layouts, constants: { XENMEM_populate_physmap: 7 } });
    expect(wrong).toEqual([
      "struct evtchn_alloc_unbound.port: ours 4 bytes at 6, the header's 4 bytes at 4",
      "struct evtchn_status: ours 20 bytes, the header's 24 bytes",
      "XENMEM_populate_physmap: ours 7, the header's 6",
    ]);
  });
});
