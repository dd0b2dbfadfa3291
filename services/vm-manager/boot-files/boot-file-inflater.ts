/**
 * Inflates kernels in a process of their own: it takes seconds, during which the service has to
 * answer, and a packed kernel is hostile input that may ask for any amount of memory.
 */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ToolstackError } from '../../../model/errors.ts';
import { KERNEL_BYTES_MAX } from '../../../xen/builder/inflate.ts';
import { packingOf } from '../../../xen/builder/bzimage.ts';

/** Makes the ELF file out of a kernel; an ELF file is returned itself. */
export type InflateKernel = (file: Uint8Array) => Promise<Uint8Array>;

/** The program's answer begins with the size of what follows, as a 64-bit number. */
export const SIZE_BYTES = 8;
/** A kernel of 8 MiB takes 2 s, thirty times that under emulation. */
const TIMEOUT_MS = 300_000;
const STDERR_MAX_CHARACTERS = 2048;
/** One at a time: each takes a processor and more than a hundred MiB. */
let previous: Promise<unknown> = Promise.resolve();

/** @throws ToolstackError IMAGE_INVALID with what is wrong with the kernel */
export const inflateKernelApart: InflateKernel = async (file) => {
  if (packingOf(file) === 'none') return file;
  const mine = previous.then(() => inflate(file));
  previous = mine.catch(() => undefined);
  return mine;
};

async function inflate(file: Uint8Array): Promise<Uint8Array> {
  const program = inflaterProgram();
  const child = spawn(process.execPath, ['--max-old-space-size=64', program], {
    stdio: ['pipe', 'pipe', 'pipe'],
    timeout: TIMEOUT_MS,
    killSignal: 'SIGKILL',
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    complaint = (complaint + text).slice(-STDERR_MAX_CHARACTERS);
  });
  const ended = endOf(child);
  // It may end before it has read everything; its exit tells why.
  child.stdin.on('error', () => child.stdin.destroy());
  child.stdin.end(file);
  try {
    const elf = await readAnswer(child.stdout);
    const { code, signal } = await ended;
    if (code === 0 && elf !== undefined) return elf;
    throw failure(complaint, code, signal);
  } finally {
    child.kill('SIGKILL');
  }
}

interface End {
  readonly code: number | null;
  readonly signal: NodeJS.Signals | null;
}

function endOf(child: ChildProcess): Promise<End> {
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => resolve({ code, signal }));
  });
}

/** Collects size and bytes; undefined when the output is not what was announced. */
async function readAnswer(output: AsyncIterable<unknown>): Promise<Uint8Array | undefined> {
  let head = Buffer.alloc(0);
  let elf: Uint8Array | undefined;
  let length = 0;
  for await (const part of output) {
    let chunk = part as Buffer;
    if (elf === undefined) {
      head = Buffer.concat([head, chunk]);
      if (head.length < SIZE_BYTES) continue;
      const bytes = head.readBigUInt64LE(0);
      if (bytes > KERNEL_BYTES_MAX) return undefined;
      elf = new Uint8Array(Number(bytes));
      chunk = head.subarray(SIZE_BYTES);
    }
    if (length + chunk.length > elf.length) return undefined;
    elf.set(chunk, length);
    length += chunk.length;
  }
  return length === elf?.length ? elf : undefined;
}

/** What the program says is for people; exit code 1 means that the kernel is to blame. */
function failure(complaint: string, code: number | null, signal: string | null): ToolstackError {
  if (code === 1 && complaint !== '') return new ToolstackError('IMAGE_INVALID', complaint.trim());
  const how = signal === null ? `exit code ${code}` : `${signal}, for too much memory or time`;
  return new ToolstackError('IMAGE_INVALID', `kernel: inflating it ended with ${how}`);
}

/** In an image the program is a bundle beside the service's, in the checkout a source file. */
function inflaterProgram(): string {
  const bundle = path.join(path.dirname(process.argv[1] ?? ''), 'kernel-inflater.mjs');
  return existsSync(bundle) ? bundle : path.join(import.meta.dirname, 'kernel-inflater-main.ts');
}
