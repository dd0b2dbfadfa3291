import { runService } from '../../services/runtime/boot.ts';
import { SERVICE, startConsole } from '../../services/console/service.ts';
import { openRingDirectory } from '../../services/xenstore/ring-directory.ts';
import { loadAddon } from '../../xen/native/addon.ts';
import { directoryPorts } from './directory-ports.ts';

// The console service as it is, on rings in files of $RING_DIRECTORY instead of Xen's.
await runService(SERVICE, async ({ configFile }) => {
  const directory = process.env['RING_DIRECTORY'] ?? '';
  return await startConsole(configFile, directoryPorts(openRingDirectory(loadAddon(), directory)));
});
