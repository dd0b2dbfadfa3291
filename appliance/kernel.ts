/**
 * Checks a Linux kernel image before it is put into an image: a truncated one would only be noticed
 * as a hang at boot. Source: Linux, Documentation/x86/boot.rst. Pure.
 */
import { err, ok } from '../model/result.ts';
import type { Result } from '../model/result.ts';

const SECTOR_BYTES = 512;
const AT = {
  setupSectors: 0x1f1,
  systemParagraphs: 0x1f4,
  bootFlag: 0x1fe,
  magic: 0x202,
  version: 0x206,
} as const;
const HEADER_END = 0x270;
const BOOT_FLAG = 0xaa55;
/** "HdrS" read as a little-endian number. */
const MAGIC = 0x5372_6448;
/** 2.12, Linux 3.8: what the domain builder relies on came by then. */
const OLDEST_VERSION = 0x020c;
/** `syssize` counts paragraphs of 16 bytes. */
const PARAGRAPH_BYTES = 16;
const DEFAULT_SETUP_SECTORS = 4;

/** The boot protocol version of a whole bzImage, or one line on what is wrong with the file. */
export function checkKernelImage(file: Uint8Array): Result<number, string> {
  if (file.length < HEADER_END) return err(`truncated: ${file.length} bytes, less than its header`);
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const isKernel = view.getUint16(AT.bootFlag, true) === BOOT_FLAG;
  if (!isKernel || view.getUint32(AT.magic, true) !== MAGIC) return err('not a Linux bzImage');
  const version = view.getUint16(AT.version, true);
  if (version < OLDEST_VERSION)
    return err(`boot protocol 0x${version.toString(16)} is older than Linux 3.8`);
  const setupSectors = view.getUint8(AT.setupSectors) || DEFAULT_SETUP_SECTORS;
  const setupBytes = (setupSectors + 1) * SECTOR_BYTES;
  const wholeBytes = setupBytes + view.getUint32(AT.systemParagraphs, true) * PARAGRAPH_BYTES;
  if (file.length < wholeBytes)
    return err(`truncated: ${file.length} of ${wholeBytes} bytes; unpack its package again`);
  return ok(version);
}
