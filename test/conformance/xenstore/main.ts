import { mkdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { loadAddon } from '../../../xen/native/addon.ts';
import { connectSocket } from './raw-client.ts';
import { connectRing, makeRing } from './ring-link.ts';
import { XENSTORE_SUITE, runCheck } from './suite.ts';
import type { Stock, Subject } from './world.ts';

const USAGE = `node test/conformance/xenstore/main.ts --socket PATH [--guests PATH-{domid}]
  [--rings DIRECTORY] [--stock C|ox] [--only TEXT] [--pid PID]

Runs the suite against a daemon that runs already. Guests are reached by test sockets or by rings in
files. With --stock, failures that this stock daemon is known for are told apart from others.`;

const { values } = parseArgs({
  options: {
    socket: { type: 'string' },
    guests: { type: 'string' },
    rings: { type: 'string' },
    stock: { type: 'string' },
    only: { type: 'string' },
    pid: { type: 'string' },
  },
});

function guestOf(): Pick<Subject, 'guest' | 'prepare'> {
  const { guests, rings } = values;
  if (guests !== undefined)
    return { guest: (domid) => connectSocket(guests.replaceAll('{domid}', String(domid))) };
  if (rings === undefined) return { guest: undefined };
  mkdirSync(rings, { recursive: true });
  const addon = loadAddon();
  return {
    prepare: (domid) => makeRing(addon, rings, domid),
    guest: (domid) => Promise.resolve(connectRing(addon, rings, domid)),
  };
}

if (values.socket === undefined) {
  process.stderr.write(`${USAGE}\n`);
  process.exit(2);
}
const { socket, pid } = values;
const PAGE_BYTES = 4096;
const rssBytes = (): number =>
  pid === undefined
    ? 0
    : Number(readFileSync(`/proc/${pid}/statm`, 'utf8').split(' ')[1]) * PAGE_BYTES;
const subject: Subject = { connect: () => connectSocket(socket), rssBytes, ...guestOf() };
const counts = { passed: 0, failed: 0, known: 0, better: 0, notOnRings: 0 };
for (const [area, checks] of Object.entries(XENSTORE_SUITE))
  for (const one of checks) {
    if (!`${area}: ${one.name}`.includes(values.only ?? '')) continue;
    if (one.needsSockets && values.rings !== undefined) {
      counts.notOnRings++;
      continue;
    }
    const isKnown = one.wrongOn.includes(values.stock as Stock);
    try {
      await runCheck(one, subject);
      counts[isKnown ? 'better' : 'passed']++;
      if (isKnown) process.stdout.write(`BETTER ${area}: ${one.name}\n`);
    } catch (error) {
      counts[isKnown ? 'known' : 'failed']++;
      const text = error instanceof Error ? error.message.replaceAll(/\n\s*/g, ' ') : String(error);
      process.stdout.write(`${isKnown ? 'known' : 'FAILED'} ${area}: ${one.name}: ${text}\n`);
    }
  }
process.stdout.write(`${JSON.stringify(counts)}\n`);
process.exit(counts.failed === 0 ? 0 : 1);
