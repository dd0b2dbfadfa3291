import { contextPath, currentContext, readContextFile } from '../context.ts';
import { reportFailure } from '../failure.ts';
import { CommandFailure } from './command.ts';
import { runXl } from './run.ts';

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', () => process.exit());

try {
  const { output, exitCode } = await runXl(process.argv.slice(2), {
    connect: async (host, service) => {
      const { connect, targetOf } = await import('../client.ts');
      const context = currentContext(readContextFile(contextPath(process.env)));
      return await connect(targetOf(context, host, new Date(), service));
    },
    now: () => new Date(),
    sleep: (ms) => new Promise((resolve) => setTimeout(resolve, ms)),
    print: (text) => process.stdout.write(text),
    warn: (text) => process.stderr.write(text),
  });
  process.stdout.write(output);
  process.exitCode = exitCode;
} catch (error) {
  const failure = error instanceof CommandFailure ? error.cause : error;
  const exitCode = reportFailure('xl', failure);
  process.exitCode = error instanceof CommandFailure ? error.exitCode : exitCode;
}
