import { ToolstackError } from '../../model/errors.ts';
import { loadAddon } from '../../xen/native/addon.ts';
import { startDaemon } from './daemon.ts';
import { parseXenstoredConfig } from './config.ts';

const PROGRAM = 'xenstored';

function say(line: string): void {
  process.stderr.write(`${PROGRAM}: ${line}\n`);
}

try {
  const config = parseXenstoredConfig(process.argv.slice(2), process.env);
  const stop = await startDaemon(config, loadAddon(), say);
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      stop();
      process.exit(0);
    });
} catch (error) {
  if (!(error instanceof ToolstackError)) throw error;
  say(`${error.code}: ${error.message}`);
  process.exitCode = error.code === 'USAGE' ? 2 : 1;
}
