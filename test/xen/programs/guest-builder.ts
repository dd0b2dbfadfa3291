import { randomUUID } from 'node:crypto';
import { appendFileSync, readFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { vmUuid, type EvtchnPort } from '../../../model/ids.ts';
import { buildDomain, type BuiltGuest } from '../../../xen/builder/domain-builder.ts';
import { readElfKernel, type ElfKernel } from '../../../xen/builder/elf.ts';
import { inflateKernel } from '../../../xen/builder/inflate.ts';
import type { EventChannels, Mapping } from '../../../xen/hypervisor.ts';
import { openNativeHypervisor } from '../../../xen/native/native-hypervisor.ts';
import { XenstoreClient } from '../../../xenstore/client/client.ts';

/**
 * Builds guests, one after another, and waits for the end of each. Arguments, one for each guest:
 * KERNEL,KIND,MIB,VCPUS[,TEXT] where KERNEL is a file of the image, KIND is pv or pvh, and the
 * guest is destroyed once it has said TEXT. Prints, with the argument before each line, what the
 * guest said behind `| `, what its build took and how it ended; then how many pages are free.
 */
const FOLDER = '/srv/guest';
const RAMDISK = 'initramfs';
const PAGES_PER_MIB = 256;
const POLL_MS = 50;
/** Errors alone: what the kernel says could otherwise stand in the middle of what /init says. */
const COMMAND_LINE = 'console=hvc0 loglevel=4 panic=1';
const RUN_MS_MAX = 200_000;
const END_MS_MAX = 30_000;

/** Source: xen/include/public/io/console.h, struct xencons_interface. */
const OUT = { start: 1024, size: 2048, consumer: 770, producer: 771 };

const hypervisor = openNativeHypervisor();
const events = hypervisor.openEventChannels();
const store = await XenstoreClient.connect();
const ramdisk = readFileSync(`${FOLDER}/${RAMDISK}`);
const kernels = new Map<string, ElfKernel>();

/** To whoever ran this, and on the host's console, where it is seen of a guest that hangs too. */
function say(name: string, text: string): void {
  process.stdout.write(`${name}${text}\n`);
  appendFileSync('/dev/console', `${name}${text}\n`);
}

/** Each kernel is inflated once: under emulation that takes seconds. */
function kernelOf(file: string): ElfKernel {
  const known = kernels.get(file);
  if (known !== undefined) return known;
  const kernel = readElfKernel(inflateKernel(readFileSync(`${FOLDER}/${file}`)));
  kernels.set(file, kernel);
  return kernel;
}

/** What a guest says through its console ring. */
class GuestConsole {
  said = '';
  readonly #name: string;
  readonly #mapping: Mapping;
  readonly #ring: Int32Array;
  readonly #port: EvtchnPort;
  readonly #events: EventChannels;
  /** The line that the guest has not ended yet. */
  #unfinished = '';

  constructor(name: string, guest: BuiltGuest) {
    this.#name = name;
    this.#mapping = hypervisor.memory.map(guest.domid, [guest.console.frame], { writable: true });
    this.#ring = new Int32Array(this.#mapping.bytes);
    this.#events = events;
    this.#port = events.bindInterdomain({ domid: guest.domid, port: guest.console.port });
    events.onPending((ports) => {
      for (const port of ports) events.unmask(port);
      this.drain();
    });
  }

  /** Takes what the guest has said since the last look. */
  drain(): void {
    const bytes = new Uint8Array(this.#mapping.bytes);
    const producer = Atomics.load(this.#ring, OUT.producer) >>> 0;
    let consumer = Atomics.load(this.#ring, OUT.consumer) >>> 0;
    if (consumer === producer) return;
    let text = '';
    for (; consumer !== producer; consumer = (consumer + 1) >>> 0)
      text += String.fromCharCode(bytes[OUT.start + (consumer % OUT.size)] ?? 0);
    Atomics.store(this.#ring, OUT.consumer, consumer | 0);
    this.#events.notify(this.#port);
    this.said += text;
    const lines = (this.#unfinished + text).replaceAll('\r', '').split('\n');
    this.#unfinished = lines.pop() ?? '';
    for (const line of lines) say(this.#name, `| ${line}`);
  }

  close(): void {
    this.#events.onPending(() => undefined);
    this.#events.unbind(this.#port);
    this.#mapping.unmap();
    if (this.#unfinished !== '') say(this.#name, `| ${this.#unfinished}`);
  }
}

/** Runs until the guest has shut down or said `text`; answers how it ended. */
async function watch(name: string, guest: BuiltGuest, text: string): Promise<string> {
  const ring = new GuestConsole(name, guest);
  try {
    for (let waited = 0; waited < RUN_MS_MAX; waited += POLL_MS) {
      // Looked at before the ring, so that the guest's last words are taken too.
      const info = hypervisor.domains.getInfo(guest.domid);
      ring.drain();
      if (text !== '' && ring.said.includes(text)) return 'its text';
      if (info?.shutdown === true) return info.shutdownReason;
      await delay(POLL_MS);
    }
    return `nothing within ${RUN_MS_MAX} ms`;
  } finally {
    ring.close();
  }
}

/** Tells the store of the guest, starts it and sees it out. */
async function live(name: string, guest: BuiltGuest, text: string): Promise<void> {
  const { domid } = guest;
  const path = `/local/domain/${domid}`;
  await store.mkdir(path);
  await store.setPermissions(path, [`n${domid}`]);
  await store.introduce(domid, guest.store.frame, guest.store.port);
  try {
    const started = performance.now();
    hypervisor.domains.unpause(domid);
    const end = await watch(name, guest, text);
    say(name, `: ended with ${end} after ${Math.round(performance.now() - started)} ms`);
  } finally {
    await store.release(domid);
  }
}

async function runGuest(name: string): Promise<void> {
  const [file = '', kind, mib, vcpus, text = ''] = name.split(',');
  if (kind !== 'pv' && kind !== 'pvh') throw new RangeError(`${name}: pv or pvh, not ${kind}`);
  const kernel = kernelOf(file);
  const wanted = {
    uuid: vmUuid(randomUUID()),
    kind,
    kernel,
    ramdisk: text === '' ? ramdisk : new Uint8Array(),
    commandLine: text === '' ? COMMAND_LINE : '',
    memoryPages: Number(mib) * PAGES_PER_MIB,
    maxVcpus: Number(vcpus),
  } as const;
  const guest = buildDomain(hypervisor, wanted, () => performance.now());
  const times = guest.phases.map(({ phase, tookMs }) => `${phase} ${tookMs.toFixed(1)}`);
  say(name, `: built domain ${guest.domid}, ms: ${times.join(', ')}`);
  try {
    await live(name, guest, text);
  } finally {
    hypervisor.domains.destroy(guest.domid);
  }
  const isGone = () => hypervisor.domains.getInfo(guest.domid) === undefined;
  for (let waited = 0; waited < END_MS_MAX && !isGone(); waited += POLL_MS) await delay(POLL_MS);
  say(name, isGone() ? ': gone' : ': not gone');
}

for (const name of process.argv.slice(2)) await runGuest(name);
say('free pages', `: ${hypervisor.physical.physInfo().freePages}`);
store.close();
hypervisor.close();
