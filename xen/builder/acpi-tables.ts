/**
 * The ACPI tables that tell a PVH guest how many processors it has. Nothing else is told: there is
 * no hardware, and the definition block is empty. Source: ACPI specification 6.4, chapter 5. Pure.
 *
 *     RSDP ─▶ XSDT ─▶ FADT ─▶ DSDT
 *                  └▶ MADT: one local APIC for each vcpu
 */
const HEADER_BYTES = 36;
const RSDP_BYTES = 36;
const RSDP_OLD_BYTES = 20;
const FADT_BYTES = 268;
const MADT_FIXED_BYTES = 44;
const LOCAL_APIC_BYTES = 8;
const POINTER_BYTES = 8;
const TABLE_ALIGNMENT = 64;

const REVISION = { rsdp: 2, XSDT: 1, FACP: 5, DSDT: 2, APIC: 4 } as const;

/** Fields of the FADT. */
const FADT_BOOT_FLAGS = 109;
const FADT_FLAGS = 112;
const FADT_DSDT = 140;
/** No VGA, no message-signalled restriction, no real-time clock. */
const BOOT_NO_VGA = 1 << 2;
const BOOT_NO_RTC = 1 << 5;
const HARDWARE_REDUCED = 1 << 20;

const LOCAL_APIC_ADDRESS = 0xfee0_0000;
const LOCAL_APIC_ENTRY = 0;
const ENABLED = 1;

/** The hypervisor numbers the local APIC of vcpu N so. Source: xen/arch/x86/hvm/vlapic.c. */
export const localApicId = (vcpu: number): number => vcpu * 2;

/** Identifiers have eight bits, and the last is everybody. */
export const VCPUS_MAX = 127;

const MAKER = 'QUORUM';
const TABLE_ID = 'QUORUM0 ';

/** The tables for a guest, to lie at `address`, where its RSDP comes first. */
export function encodeAcpiTables(address: number, vcpus: number): Uint8Array {
  const dsdt = table('DSDT', HEADER_BYTES);
  const madt = encodeMadt(vcpus);
  const fadt = table('FACP', FADT_BYTES);
  const xsdt = table('XSDT', HEADER_BYTES + 2 * POINTER_BYTES);
  const places = new Map<Uint8Array, number>();
  let end = RSDP_BYTES;
  for (const each of [xsdt, fadt, madt, dsdt]) {
    const at = Math.ceil(end / TABLE_ALIGNMENT) * TABLE_ALIGNMENT;
    places.set(each, at);
    end = at + each.length;
  }
  const pointerTo = (each: Uint8Array) => BigInt(address + (places.get(each) ?? 0));

  viewOf(fadt).setUint16(FADT_BOOT_FLAGS, BOOT_NO_VGA | BOOT_NO_RTC, true);
  viewOf(fadt).setUint32(FADT_FLAGS, HARDWARE_REDUCED, true);
  viewOf(fadt).setBigUint64(FADT_DSDT, pointerTo(dsdt), true);
  viewOf(xsdt).setBigUint64(HEADER_BYTES, pointerTo(fadt), true);
  viewOf(xsdt).setBigUint64(HEADER_BYTES + POINTER_BYTES, pointerTo(madt), true);
  for (const each of places.keys()) seal(each, 9, each.length);

  const bytes = new Uint8Array(end);
  bytes.set(encodeRsdp(pointerTo(xsdt)));
  for (const [each, at] of places) bytes.set(each, at);
  return bytes;
}

function encodeRsdp(xsdt: bigint): Uint8Array {
  const bytes = new Uint8Array(RSDP_BYTES);
  writeText(bytes, 0, 'RSD PTR ');
  writeText(bytes, 9, MAKER);
  bytes[15] = REVISION.rsdp;
  viewOf(bytes).setUint32(20, RSDP_BYTES, true);
  viewOf(bytes).setBigUint64(24, xsdt, true);
  seal(bytes, 8, RSDP_OLD_BYTES);
  seal(bytes, 32, RSDP_BYTES);
  return bytes;
}

function encodeMadt(vcpus: number): Uint8Array {
  const bytes = table('APIC', MADT_FIXED_BYTES + vcpus * LOCAL_APIC_BYTES);
  viewOf(bytes).setUint32(HEADER_BYTES, LOCAL_APIC_ADDRESS, true);
  for (let vcpu = 0; vcpu < vcpus; vcpu++) {
    const at = MADT_FIXED_BYTES + vcpu * LOCAL_APIC_BYTES;
    bytes.set([LOCAL_APIC_ENTRY, LOCAL_APIC_BYTES, vcpu, localApicId(vcpu)], at);
    viewOf(bytes).setUint32(at + 4, ENABLED, true);
  }
  return bytes;
}

/** A table with its header, but for the checksum. */
function table(signature: 'XSDT' | 'FACP' | 'DSDT' | 'APIC', sizeBytes: number): Uint8Array {
  const bytes = new Uint8Array(sizeBytes);
  writeText(bytes, 0, signature);
  viewOf(bytes).setUint32(4, sizeBytes, true);
  bytes[8] = REVISION[signature];
  writeText(bytes, 10, MAKER);
  writeText(bytes, 16, TABLE_ID);
  viewOf(bytes).setUint32(24, 1, true);
  writeText(bytes, 28, MAKER.slice(0, 4));
  viewOf(bytes).setUint32(32, 1, true);
  return bytes;
}

/** Sets the byte at `at` so that the first `count` bytes add up to 0. */
function seal(bytes: Uint8Array, at: number, count: number): void {
  bytes[at] = 0;
  bytes[at] = -bytes.subarray(0, count).reduce((sum, byte) => sum + byte, 0);
}

function viewOf(bytes: Uint8Array): DataView {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}

function writeText(bytes: Uint8Array, at: number, text: string): void {
  bytes.set(new TextEncoder().encode(text), at);
}
