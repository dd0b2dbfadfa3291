/** `npm run images`: builds a host's control domain and the example guest, and says what is in. */
import { ToolstackError } from '../model/errors.ts';
import { buildGuest } from './guest.ts';
import { buildImage } from './image.ts';
import { formatManifest } from './manifest.ts';
import { HOST_MODULES, KERNEL_INFLATER, XENSTORED } from './spec.ts';
import type { ApplianceSpec } from './spec.ts';

/** What a host runs; identities and addresses are the lab's or the installer's to add. */
const HOST: ApplianceSpec = {
  name: 'host',
  hostname: 'host',
  modules: HOST_MODULES,
  network: [{ name: 'eth0', mode: 'dhcp' }],
  services: [XENSTORED, { name: 'vm-manager', config: {} }, { name: 'console', config: {} }],
  programs: [KERNEL_INFLATER],
};

try {
  const started = performance.now();
  const image = await buildImage(HOST, { progress: (line) => console.log(line) });
  console.log(formatManifest(image.manifest));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const mib = (image.manifest.initramfs.bytes / 1024 / 1024).toFixed(1);
  console.log(`initramfs ${mib} MiB, built in ${seconds} s: ${image.initramfs}`);
  const guest = await buildGuest({ progress: (line) => console.log(line) });
  console.log(`example guest: ${guest.kernel}, ${guest.initramfs}`);
} catch (error) {
  if (!(error instanceof ToolstackError)) throw error;
  console.error(`images: ${error.message}`);
  process.exitCode = 1;
}
