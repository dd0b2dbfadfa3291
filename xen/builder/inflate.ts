import { gunzipSync, zstdDecompressSync } from 'node:zlib';
import { findPayload, isBzImage, packingOf, type Packing } from './bzimage.ts';
import { demand, invalidImage } from './invalid-image.ts';
import { inflateLz4 } from './lz4.ts';
import { inflateLzo } from './lzo.ts';
import { inflateXz } from './xz.ts';

/** Linux with all its sections is below 100 MiB. */
export const KERNEL_BYTES_MAX = 512 * 1024 * 1024;

/**
 * The ELF file inside whatever a kernel came as: a bzImage, a packed ELF file, or ELF itself.
 * Inflates what it must: slow, so done once for each kernel. The one file here that needs node.
 *
 * @throws ToolstackError IMAGE_INVALID for a damaged kernel, and for one packed in a way that is
 *   not supported, which the message names.
 */
export function inflateKernel(file: Uint8Array): Uint8Array {
  if (isBzImage(file)) {
    const { packing, bytes } = findPayload(file);
    return unpack(packing, bytes);
  }
  const packing = packingOf(file);
  if (packing === undefined) throw invalidImage('neither a bzImage nor an ELF file');
  return unpack(packing, file);
}

function unpack(packing: Packing, bytes: Uint8Array): Uint8Array {
  const maxOutputLength = KERNEL_BYTES_MAX;
  switch (packing) {
    case 'none':
      demand(bytes.length <= KERNEL_BYTES_MAX, `${bytes.length} bytes are too many for a kernel`);
      return bytes;
    case 'xz':
      return inflateXz(bytes, KERNEL_BYTES_MAX);
    case 'lz4':
      return inflateLz4(bytes, KERNEL_BYTES_MAX);
    case 'lzo':
      return inflateLzo(bytes, KERNEL_BYTES_MAX);
    case 'gzip':
      return orInvalid(packing, () => gunzipSync(bytes, { maxOutputLength }));
    case 'zstd':
      return orInvalid(packing, () => zstdDecompressSync(bytes, { maxOutputLength }));
    default:
      throw invalidImage(
        `packed with ${packing}, which is not supported; use xz, gzip, zstd, lz4 or lzo`,
      );
  }
}

function orInvalid(packing: Packing, inflate: () => Uint8Array): Uint8Array {
  try {
    return inflate();
  } catch (cause) {
    throw invalidImage(`${packing}: ${cause instanceof Error ? cause.message : String(cause)}`);
  }
}
