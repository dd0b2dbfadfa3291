import { assert } from '../../model/assert.ts';
import { HVM_GUEST, hvmCpu, hvmMtrr, hvmSaveDescriptor } from '../abi/hvm-guest.ts';
import { StructView } from '../abi/layout.ts';

/**
 * The saved state a translated guest is started from: records, each behind a descriptor, of which
 * the hypervisor wants its own header back first. Source: public/arch-x86/hvm/save.h. Pure.
 */
const CR0_PE = 1;
const CR0_ET = 0x10;
const DR6_RESET = 0xffff_0ff0;
const DR7_RESET = 0x400;

/** Flat 32-bit segments: present, 4 KiB granules, 32 bits; code or data, accessed. */
const CODE_ACCESS = 0xc9b;
const DATA_ACCESS = 0xc93;
const TASK_ACCESS = 0x8b;
const FLAT_LIMIT = 0xffff_ffff;
const TASK_LIMIT = 0x67;

/** Memory types on, and what no register covers is write-back. */
const MTRR_ENABLED = 0x800;
const WRITE_BACK = 6;

const { 'HVM_SAVE_CODE(HEADER)': HEADER, 'HVM_SAVE_CODE(CPU)': CPU } = HVM_GUEST;
const { 'HVM_SAVE_CODE(MTRR)': MTRR, 'HVM_SAVE_CODE(END)': END } = HVM_GUEST;

/** All memory is write-back for this vcpu: there is no firmware to say so. */
export function memoryTypeContext(saved: Uint8Array, vcpu: number): Uint8Array {
  const record = Uint8Array.from(findRecord(saved, MTRR));
  new StructView(hvmMtrr, record).set('msr_mtrr_def_type', MTRR_ENABLED | WRITE_BACK);
  return joinRecords(saved, MTRR, vcpu, record);
}

/**
 * The first vcpu in protected mode without paging at `entry`, with the address of the start info in
 * EBX. The others stay down until the guest starts them.
 */
export function firstVcpuContext(saved: Uint8Array, entry: number, startInfo: number): Uint8Array {
  const record = new Uint8Array(hvmCpu.sizeBytes);
  new StructView(hvmCpu, record)
    .set('rip', entry)
    .set('rbx', startInfo)
    .set('cr0', CR0_PE | CR0_ET)
    .set('dr6', DR6_RESET)
    .set('dr7', DR7_RESET)
    .set('cs_limit', FLAT_LIMIT)
    .set('ds_limit', FLAT_LIMIT)
    .set('es_limit', FLAT_LIMIT)
    .set('ss_limit', FLAT_LIMIT)
    .set('tr_limit', TASK_LIMIT)
    .set('cs_arbytes', CODE_ACCESS)
    .set('ds_arbytes', DATA_ACCESS)
    .set('es_arbytes', DATA_ACCESS)
    .set('ss_arbytes', DATA_ACCESS)
    .set('tr_arbytes', TASK_ACCESS);
  return joinRecords(saved, CPU, 0, record);
}

/** The first record of a kind. InvariantError if the hypervisor sent none. */
function findRecord(saved: Uint8Array, wanted: number): Uint8Array {
  for (let at = 0; at + hvmSaveDescriptor.sizeBytes <= saved.length;) {
    const descriptor = new StructView(hvmSaveDescriptor, saved, at);
    const start = at + hvmSaveDescriptor.sizeBytes;
    at = start + descriptor.get('length');
    if (descriptor.get('typecode') === wanted) return saved.subarray(start, at);
  }
  assert(false, `a saved context has a record of type ${wanted}`);
}

function joinRecords(saved: Uint8Array, code: number, vcpu: number, body: Uint8Array): Uint8Array {
  const header = findRecord(saved, HEADER);
  const parts = [
    describe(HEADER, 0, header.length),
    header,
    describe(code, vcpu, body.length),
    body,
    describe(END, 0, 0),
  ];
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}

function describe(code: number, instance: number, length: number): Uint8Array {
  const bytes = new Uint8Array(hvmSaveDescriptor.sizeBytes);
  new StructView(hvmSaveDescriptor, bytes)
    .set('typecode', code)
    .set('instance', instance)
    .set('length', length);
  return bytes;
}
