import { ERRORS, ToolstackError } from '../../model/errors.ts';
import { runOffline } from './commands.ts';

try {
  process.stdout.write(await runOffline(process.argv.slice(2), Date.now()));
} catch (error) {
  if (!(error instanceof ToolstackError)) throw error;
  process.stderr.write(`q0-group: ${error.message.replaceAll(/\s*\n\s*/g, ' ')}\n`);
  process.exitCode = ERRORS[error.code].exitCode;
}
