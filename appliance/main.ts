/** `npm run images`: builds the image of a host's control domain and prints its manifest. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { ToolstackError } from '../model/errors.ts';
import { CHECKOUT } from './bundle.ts';
import { buildImage } from './image.ts';
import { formatManifest } from './manifest.ts';
import { PROGRAMS } from './programs.ts';
import { HOST_MODULES } from './spec.ts';
import type { ApplianceSpec } from './spec.ts';

/** Every service there is; identities and addresses are the lab's or the installer's to add. */
function plainHost(): ApplianceSpec {
  const services = PROGRAMS.filter(
    ({ kind, entry }) => kind === 'service' && existsSync(path.join(CHECKOUT, entry)),
  );
  return {
    name: 'host',
    hostname: 'host',
    modules: HOST_MODULES,
    network: [{ name: 'eth0', mode: 'dhcp' }],
    services: services.map(({ name }) => ({ name, config: {} })),
  };
}

try {
  const started = performance.now();
  const image = await buildImage(plainHost(), { progress: (line) => console.log(line) });
  console.log(formatManifest(image.manifest));
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  const mib = (image.manifest.initramfs.bytes / 1024 / 1024).toFixed(1);
  console.log(`initramfs ${mib} MiB, built in ${seconds} s: ${image.initramfs}`);
} catch (error) {
  if (!(error instanceof ToolstackError)) throw error;
  console.error(`images: ${error.message}`);
  process.exitCode = 1;
}
