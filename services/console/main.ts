import { openNativeHypervisor } from '../../xen/native/native-hypervisor.ts';
import { runService } from '../runtime/boot.ts';
import { SERVICE, startConsole } from './service.ts';

// Grants, event channels and the console ring: the service is handed nothing else.
await runService(SERVICE, async ({ configFile }) => {
  const { grants, console, openEventChannels, close } = openNativeHypervisor();
  return await startConsole(configFile, { grants, console, openEventChannels, close });
});
