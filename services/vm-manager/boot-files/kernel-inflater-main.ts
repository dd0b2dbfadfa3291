/** A filter: a kernel on standard input, on standard output its ELF file's size and bytes. */
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { ToolstackError } from '../../../model/errors.ts';
import { inflateKernel } from '../../../xen/builder/inflate.ts';
import { SIZE_BYTES } from './boot-file-inflater.ts';

/** Rather this process than a service when the host's memory ends. */
writeFileSync('/proc/self/oom_score_adj', '1000');

const parts: Buffer[] = [];
for await (const part of process.stdin) parts.push(part as Buffer);
try {
  const elf = inflateKernel(Buffer.concat(parts));
  const size = Buffer.alloc(SIZE_BYTES);
  size.writeBigUInt64LE(BigInt(elf.length));
  process.stdout.write(size);
  if (!process.stdout.write(elf)) await once(process.stdout, 'drain');
} catch (error) {
  if (!(error instanceof ToolstackError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
