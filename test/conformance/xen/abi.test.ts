import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as consoleRing from '../../../xen/abi/console.ts';
import * as devices from '../../../xen/abi/devices.ts';
import * as domctl from '../../../xen/abi/domctl.ts';
import * as elfNote from '../../../xen/abi/elf-note.ts';
import * as eventChannel from '../../../xen/abi/event-channel.ts';
import * as grantTable from '../../../xen/abi/grant-table.ts';
import * as hvmGuest from '../../../xen/abi/hvm-guest.ts';
import * as hvmParams from '../../../xen/abi/hvm-params.ts';
import * as memory from '../../../xen/abi/memory.ts';
import * as pvGuest from '../../../xen/abi/pv-guest.ts';
import * as sched from '../../../xen/abi/sched.ts';
import * as sysctl from '../../../xen/abi/sysctl.ts';
import * as version from '../../../xen/abi/version.ts';
import * as xen from '../../../xen/abi/xen.ts';
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

const HEADERS = {
  console: consoleRing,
  devices,
  domctl,
  'elf-note': elfNote,
  'event-channel': eventChannel,
  'grant-table': grantTable,
  'hvm-guest': hvmGuest,
  'hvm-params': hvmParams,
  memory,
  'pv-guest': pvGuest,
  sched,
  sysctl,
  version,
  xen,
};

/** Files of the folder that make no claim about a header. */
const NO_HEADERS = ['layout', 'releases'];

describe.skipIf(reason !== undefined && !required)('xen/abi', () => {
  it('has the headers to be checked against', () => {
    expect(reason).toBeUndefined();
  });

  it('is checked whole: no file is left out', () => {
    const files = readdirSync(ABI_FOLDER).filter((name) => name.endsWith('.ts'));
    const named = [...Object.keys(HEADERS), ...NO_HEADERS].map((name) => `${name}.ts`);
    expect(files.toSorted()).toEqual(named.toSorted());
  });

  it('agrees with the C headers on every struct, field and constant', () => {
    const claims = claimsOf({ HEADERS, ERRNO });
    expect(claims.layouts.length).toBeGreaterThan(40);
    expect(Object.keys(claims.constants).length).toBeGreaterThan(120);
    expect(disagreements(claims)).toEqual([]);
  });

  it('has a table for the interface version of these headers', () => {
    const constants = {
      XEN_DOMCTL_INTERFACE_VERSION: domctl.DOMCTL_TABLES[0]?.interfaceVersion ?? 0,
      XEN_SYSCTL_INTERFACE_VERSION: sysctl.SYSCTL_TABLES[0]?.interfaceVersion ?? 0,
    };
    expect(disagreements({ layouts: [], constants })).toEqual([]);
  });

  it('would be told of one wrong offset, one wrong size and one wrong constant', () => {
    const { cName, fields } = eventChannel.allocUnbound;
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
