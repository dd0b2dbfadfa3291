import { parseArgs } from 'node:util';
import { sleep } from './cluster.ts';
import { startKvMember } from './kv-member.ts';
import { encodePut } from './kv-machine.ts';
import { load } from './load.ts';

/*
 * Proposes from inside a member, as services do: no client, no call. Prints one line of JSON. The
 * other members are kv-server processes; this one takes the lead first.
 */
const { values: args } = parseArgs({
  options: {
    dir: { type: 'string', default: '' },
    members: { type: 'string', default: '' },
    loops: { type: 'string', default: '256' },
    seconds: { type: 'string', default: '5' },
    'value-bytes': { type: 'string', default: '256' },
  },
});
const KEYS = 10_000;

const { replica } = await startKvMember({
  node: 1,
  dir: args.dir,
  members: args.members,
  heartbeatMs: 100,
  electionMs: 1_000,
});
// The replica forwards the wish to whoever leads; asked again until it is granted.
while (replica.status().role !== 'leader') {
  if (replica.status().leader !== 0)
    await replica.transferLeadership(1, 1_000).catch((error: unknown) => {
      console.error(String(error));
    });
  await sleep(50);
}
const value = Buffer.alloc(Number(args['value-bytes']), 0x61);
const operation = (loop: number, round: number): Promise<unknown> => {
  const key = `k/${String((loop * 7919 + round) % KEYS).padStart(10, '0')}`;
  return replica.propose(encodePut(Buffer.from(key), value), { by: 'bench' });
};
const loops = Number(args.loops);
const seconds = Number(args.seconds);
await load({ loops, seconds: 1, warmUpSeconds: 1, operation });
const before = replica.status();
const cpuBefore = process.cpuUsage();
const result = await load({ loops, seconds, warmUpSeconds: 0, operation });
const after = replica.status();
const syncsPerCommand = (after.syncs - before.syncs) / (after.applied - before.applied);
const { user, system } = process.cpuUsage(cpuBefore);
const cpuMicroseconds = (user + system) / (after.applied - before.applied);
console.log(JSON.stringify({ ...result, syncsPerCommand, cpuMicroseconds }));
process.exit(0);
