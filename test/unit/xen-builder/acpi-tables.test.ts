import { describe, expect, it } from 'vitest';
import { VCPUS_MAX, encodeAcpiTables, localApicId } from '../../../xen/builder/acpi-tables.ts';

const BASE = 0xfeff_b000;
const PAGE_BYTES = 4096;
const MADT_FIXED_BYTES = 44;

const sumOf = (bytes: Uint8Array) => bytes.reduce((sum, byte) => (sum + byte) & 0xff, 0);
const textOf = (bytes: Uint8Array) => String.fromCharCode(...bytes);

/** Follows a pointer as a kernel would, and checks the table it finds. */
function tableAt(tables: Uint8Array, view: DataView, pointer: number): Uint8Array {
  const at = Number(view.getBigUint64(pointer, true)) - BASE;
  const bytes = tables.subarray(at, at + view.getUint32(at + 4, true));
  expect(sumOf(bytes)).toBe(0);
  return bytes;
}

describe('the ACPI tables of a PVH guest', () => {
  it.each([1, 2, VCPUS_MAX])(
    'lead from the RSDP to one local APIC for each of %i vcpus',
    (vcpus) => {
      const tables = encodeAcpiTables(BASE, vcpus);
      expect(tables.length).toBeLessThanOrEqual(PAGE_BYTES);
      const view = new DataView(tables.buffer);
      expect(textOf(tables.subarray(0, 8))).toBe('RSD PTR ');
      expect([sumOf(tables.subarray(0, 20)), sumOf(tables.subarray(0, 36))]).toEqual([0, 0]);

      const xsdt = tableAt(tables, view, 24);
      const [fadt, madt] = [36, 44].map((pointer) =>
        tableAt(tables, view, xsdt.byteOffset + pointer),
      );
      const dsdt = tableAt(tables, view, (fadt?.byteOffset ?? 0) + 140);
      const signatures = [xsdt, fadt, madt, dsdt].map((each) =>
        textOf((each ?? xsdt).subarray(0, 4)),
      );
      expect(signatures).toEqual(['XSDT', 'FACP', 'APIC', 'DSDT']);
      const entries = (madt ?? xsdt).subarray(MADT_FIXED_BYTES);
      const ids = Array.from({ length: entries.length / 8 }, (_, vcpu) => entries[vcpu * 8 + 3]);
      expect(ids).toEqual(Array.from({ length: vcpus }, (_, vcpu) => localApicId(vcpu)));
    },
  );
});
