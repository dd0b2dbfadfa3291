import { numberToWire } from '../../proto/uint64.ts';
import { uploadBootFile } from '../boot-files.ts';
import type { ServiceClient } from '../client.ts';
import type { VmSpec } from './cfg/vm-spec.ts';
import type { Invocation } from './command.ts';
import type { BootFiles, WireBootFile } from './wire-spec.ts';

/** Marks a path on the host instead of one where xl runs. */
const HOST_PREFIX = 'host:';

/** Has the host take the kernel and ramdisk of a configuration, and says how it knows them. */
export async function locateBootFiles(
  client: ServiceClient,
  { kernel, ramdisk }: VmSpec,
  warn: Invocation['warn'],
): Promise<BootFiles> {
  return {
    kernel: await locate(client, kernel, warn),
    ramdisk: ramdisk === undefined ? undefined : await locate(client, ramdisk, warn),
  };
}

async function locate(
  client: ServiceClient,
  file: string,
  warn: Invocation['warn'],
): Promise<WireBootFile> {
  if (file.startsWith(HOST_PREFIX))
    return { hostPath: file.slice(HOST_PREFIX.length), label: file };
  const sink = { isTerminal: process.stderr.isTTY, write: warn, now: () => performance.now() };
  const { sha256, sizeBytes } = await uploadBootFile(file, client, sink);
  return { sha256, sizeBytes: numberToWire(sizeBytes, 'size_bytes'), label: file };
}
