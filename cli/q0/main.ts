import { reportFailure } from '../failure.ts';
import { runQ0 } from './commands.ts';

try {
  process.stdout.write(await runQ0(process.argv.slice(2), process.env));
} catch (error) {
  process.exitCode = reportFailure('q0', error);
}
