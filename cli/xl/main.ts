import { contextPath, currentContext, readContextFile } from '../context.ts';
import { reportFailure } from '../failure.ts';
import { runXl } from './run.ts';

// Whoever reads the output may stop before its end, as `head` does.
process.stdout.on('error', () => process.exit());

try {
  const { output, exitCode } = await runXl(process.argv.slice(2), {
    connect: async (host) => {
      const { connect, targetOf } = await import('../client.ts');
      const context = currentContext(readContextFile(contextPath(process.env)));
      return await connect(targetOf(context, host, new Date()));
    },
    now: () => new Date(),
    warn: (text) => process.stderr.write(text),
  });
  process.stdout.write(output);
  process.exitCode = exitCode;
} catch (error) {
  process.exitCode = reportFailure('xl', error);
}
