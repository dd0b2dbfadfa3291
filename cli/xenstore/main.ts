import { basename } from 'node:path';
import { XenstoreClient } from '../../xenstore/client/client.ts';
import { XenstoreError } from '../../xenstore/client/error.ts';
import { runCommand } from './commands.ts';
import { UsageError, parseCommandLine } from './options.ts';
import { CommandFailure, describe } from './report.ts';
import type { Output } from './report.ts';

// One program under eight names, as the stock one: `xenstore-ls …`, or `xenstore ls …`.
const program = (process.argv[1] ?? 'xenstore').replace(/\.m?js$/, '');

const output: Output = {
  print: (bytes) => void process.stdout.write(bytes),
  warn: (line) => void process.stderr.write(`${basename(program)}: ${line}\n`),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
};

/** An operator's mistake or the daemon's refusal, in one line; anything else is a bug. */
function explain(error: unknown): string {
  if (error instanceof UsageError || error instanceof CommandFailure) return error.message;
  if (!(error instanceof XenstoreError)) throw error;
  return error.operation === 'connect' ? `xs_open: ${describe(error)}` : error.message;
}

try {
  const options = parseCommandLine(program, process.argv.slice(2));
  for (const complaint of options.complaints) output.warn(complaint);
  const client = await XenstoreClient.connect({ reconnect: { withinMs: 5_000 } });
  try {
    process.exitCode = await runCommand(client, options, output);
  } finally {
    client.close();
  }
} catch (error) {
  output.warn(explain(error));
  process.exitCode = 1;
}
