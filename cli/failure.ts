import { ERRORS, ToolstackError } from '../model/errors.ts';

/**
 * Prints what went wrong as one line on standard error and returns the exit code that belongs to
 * it. A bug is said to be one; its stack is shown only with QUORUM0_DEBUG set.
 */
export function reportFailure(program: string, error: unknown): number {
  if (error instanceof ToolstackError) {
    process.stderr.write(`${program}: ${singleLine(error.message)}\n`);
    return ERRORS[error.code].exitCode;
  }
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`${program}: a bug: ${singleLine(text)}; QUORUM0_DEBUG=1 shows where\n`);
  if (process.env['QUORUM0_DEBUG'] !== undefined && error instanceof Error)
    process.stderr.write(`${error.stack}\n`);
  return ERRORS.INTERNAL.exitCode;
}

function singleLine(text: string): string {
  return text.replaceAll(/\s*\n\s*/g, ' ');
}
