/**
 * What is in an image, file by file: the measure by which a host's software is told from any other.
 * Pure but for the hash.
 */
import { createHash } from 'node:crypto';
import type { CpioEntry } from './cpio.ts';

export interface ManifestFile {
  /** Absolute path in the running system. */
  readonly path: string;
  /** Octal permissions, four digits. */
  readonly mode: string;
  readonly bytes: number;
  /** SHA-256 of the content; of the target for a symlink; empty for directories and devices. */
  readonly sha256: string;
  readonly kind: CpioEntry['kind'];
}

export interface Manifest {
  readonly image: string;
  readonly kernelRelease: string;
  /** SHA-256 of the kernel file and of the compressed archive, as booted. */
  readonly vmlinuz: { readonly bytes: number; readonly sha256: string };
  readonly initramfs: { readonly bytes: number; readonly sha256: string };
  readonly files: readonly ManifestFile[];
  /** SHA-256 over all of the above but the image's name: equal if and only if the images are. */
  readonly digest: string;
}

export interface ManifestInput {
  readonly image: string;
  readonly kernelRelease: string;
  readonly vmlinuz: Uint8Array;
  readonly initramfs: Uint8Array;
  readonly entries: readonly CpioEntry[];
}

export function createManifest(input: ManifestInput): Manifest {
  const files = input.entries.map(describe);
  const measured = {
    kernelRelease: input.kernelRelease,
    vmlinuz: measure(input.vmlinuz),
    initramfs: measure(input.initramfs),
    files,
  };
  const digest = sha256(new TextEncoder().encode(JSON.stringify(measured)));
  return { image: input.image, ...measured, digest };
}

/** The manifest as people read it: one line per file, then the whole. */
export function formatManifest(manifest: Manifest): string {
  const rows = manifest.files.map(
    ({ mode, bytes, sha256: hash, path }) =>
      `${mode} ${String(bytes).padStart(9)} ${hash.padEnd(64, '-')} ${path}`,
  );
  const { vmlinuz, initramfs } = manifest;
  return [
    ...rows,
    `---- ${String(vmlinuz.bytes).padStart(9)} ${vmlinuz.sha256} (Linux ${manifest.kernelRelease})`,
    `---- ${String(initramfs.bytes).padStart(9)} ${initramfs.sha256} (initramfs, compressed)`,
    `image ${manifest.image} digest ${manifest.digest}`,
  ].join('\n');
}

function describe(entry: CpioEntry): ManifestFile {
  const mode = entry.kind === 'symlink' ? 0o777 : entry.mode;
  const content = contentOf(entry);
  return {
    path: `/${entry.path}`,
    mode: mode.toString(8).padStart(4, '0'),
    bytes: content?.length ?? 0,
    sha256: content === undefined ? '' : sha256(content),
    kind: entry.kind,
  };
}

function contentOf(entry: CpioEntry): Uint8Array | undefined {
  if (entry.kind === 'symlink') return new TextEncoder().encode(entry.target);
  return entry.kind === 'file' ? entry.data : undefined;
}

function measure(bytes: Uint8Array): { readonly bytes: number; readonly sha256: string } {
  return { bytes: bytes.length, sha256: sha256(bytes) };
}

function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}
