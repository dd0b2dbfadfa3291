import { ToolstackError } from '../../model/errors.ts';
import { loadAddon } from '../../xen/native/addon.ts';
import { parseXenstoredConfig } from './config.ts';
import type { XenstoredConfig } from './config.ts';
import { startDaemon } from './daemon.ts';
import { openRingDirectory } from './ring-directory.ts';
import type { RingPorts } from './ring-transport.ts';

const PROGRAM = 'xenstored';

function say(line: string): void {
  process.stderr.write(`${PROGRAM}: ${line}\n`);
}

async function openRings({ rings }: XenstoredConfig): Promise<RingPorts | undefined> {
  if (rings.kind === 'none') return undefined;
  if (rings.kind === 'directory') return openRingDirectory(loadAddon(), rings.path);
  // Only here: a daemon that is restarted without Xen does not set all of it up.
  const { openNativeHypervisor } = await import('../../xen/native/native-hypervisor.ts');
  const xen = openNativeHypervisor();
  const { grants, memory, domains, xenstore } = xen;
  return { grants, memory, domains, seam: xenstore, events: xen.openEventChannels() };
}

try {
  const config = parseXenstoredConfig(process.argv.slice(2), process.env);
  const rings = await openRings(config);
  const stop = startDaemon(config, { addon: loadAddon(), rings, say });
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
