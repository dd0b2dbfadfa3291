import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { vmUuid } from '../../../model/ids.ts';
import { buildDomain, type BuiltGuest } from '../../../xen/builder/domain-builder.ts';
import { readElfKernel } from '../../../xen/builder/elf.ts';
import { inflateKernel } from '../../../xen/builder/inflate.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';
import { openNativeHypervisor } from '../../../xen/native/native-hypervisor.ts';
import { XenstoreClient } from '../../../xenstore/client/client.ts';

/**
 * Builds one guest from Debian's kernel and waits for its end. Arguments: pv or pvh, MiB of memory,
 * vcpus. Prints the guest's console with `| ` before each line, then what it took and what is left.
 */
const FOLDER = '/srv/guest';
const UUID = vmUuid('9e570000-0000-4000-8000-000000000001');
const PAGES_PER_MIB = 256;
const POLL_MS = 20;
const RUN_MS_MAX = 200_000;
const END_MS_MAX = 10_000;

/** Source: xen/include/public/io/console.h, struct xencons_interface. */
const OUT = { start: 1024, size: 2048, consumer: 770, producer: 771 };

const [kind = 'pv', mib = '256', vcpus = '1'] = process.argv.slice(2);
if (kind !== 'pv' && kind !== 'pvh') throw new RangeError(`pv or pvh, not ${kind}`);

const started = performance.now();
/** To whoever ran this, and on the host's console, where it is seen of a guest that hangs too. */
function say(text: string): void {
  process.stdout.write(text);
  appendFileSync('/dev/console', text);
}

function phase(name: string): void {
  say(`builder: ${name} at ${Math.round(performance.now() - started)} ms\n`);
}

/** The line that the guest has not ended yet. */
let unfinished = '';

/** Takes what the guest has said since the last look; returns whether it was anything. */
function drain(ring: Int32Array): boolean {
  const bytes = new Uint8Array(ring.buffer);
  const producer = Atomics.load(ring, OUT.producer) >>> 0;
  let consumer = Atomics.load(ring, OUT.consumer) >>> 0;
  if (consumer === producer) return false;
  for (; consumer !== producer; consumer = (consumer + 1) >>> 0)
    unfinished += String.fromCharCode(bytes[OUT.start + (consumer % OUT.size)] ?? 0);
  Atomics.store(ring, OUT.consumer, consumer | 0);
  const lines = unfinished.replaceAll('\r', '').split('\n');
  unfinished = lines.pop() ?? '';
  for (const line of lines) say(`| ${line}\n`);
  return true;
}

async function introduce(client: XenstoreClient, guest: BuiltGuest): Promise<void> {
  const path = `/local/domain/${guest.domid}`;
  await client.mkdir(path);
  await client.setPermissions(path, [`n${guest.domid}`]);
  await client.introduce(guest.domid, guest.store.frame, guest.store.port);
}

/** Runs until the guest has shut down; answers how. */
async function watch(hypervisor: Hypervisor, guest: BuiltGuest): Promise<string> {
  const { domid, console: page } = guest;
  const mapping = hypervisor.memory.map(domid, [page.frame], { writable: true });
  const events = hypervisor.openEventChannels();
  const port = events.bindInterdomain({ domid, port: page.port });
  const ring = new Int32Array(mapping.bytes);
  try {
    for (let waited = 0; waited < RUN_MS_MAX; waited += POLL_MS) {
      // Looked at before the ring, so that the guest's last words are taken too.
      const info = hypervisor.domains.getInfo(domid);
      if (drain(ring)) events.notify(port);
      if (info?.shutdown === true) return info.shutdownReason;
      await delay(POLL_MS);
    }
    return `nothing within ${RUN_MS_MAX} ms`;
  } finally {
    events.close();
    mapping.unmap();
  }
}

const hypervisor = openNativeHypervisor();
const freeBefore = hypervisor.physical.physInfo().freePages;
const image = readFileSync(`${FOLDER}/vmlinuz`);
const ramdisk = readFileSync(`${FOLDER}/initramfs`);
phase('read');
const elf = inflateKernel(image);
phase('inflated');
const guest = buildDomain(hypervisor, {
  uuid: UUID,
  kind,
  kernel: readElfKernel(elf),
  ramdisk,
  commandLine: 'console=hvc0 earlyprintk=xen loglevel=6 panic=1',
  memoryPages: Number(mib) * PAGES_PER_MIB,
  maxVcpus: Number(vcpus),
});
phase(`built domain ${guest.domid}`);
const client = await XenstoreClient.connect();
try {
  await introduce(client, guest);
  phase('introduced');
  hypervisor.domains.unpause(guest.domid);
  phase(`ended with ${await watch(hypervisor, guest)}`);
  await client.release(guest.domid);
} finally {
  hypervisor.domains.destroy(guest.domid);
}
// The hypervisor frees the last pages of a dead domain some time after it has left the list.
const missing = () => freeBefore - hypervisor.physical.physInfo().freePages;
const isGone = () => hypervisor.domains.getInfo(guest.domid) === undefined;
for (let waited = 0; waited < END_MS_MAX && (!isGone() || missing() > 0); waited += POLL_MS)
  await delay(POLL_MS);
phase(`${isGone() ? 'gone' : 'not gone'}, ${missing()} pages fewer are free than before`);
client.close();
hypervisor.close();
