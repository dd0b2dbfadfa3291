/** Verbs that look at, or act on, a lab that another process owns; all they know is its record. */
import { spawn } from 'node:child_process';
import { openSync } from 'node:fs';
import { mkdir, open, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { ToolstackError } from '../model/errors.ts';
import { hint } from './commands.ts';
import type { Invocation } from './commands.ts';
import { INIT } from './host-image.ts';
import { InitPort } from './init-port.ts';
import type { LabLayout } from './layout.ts';
import { endProcess, isAlive } from './process.ts';
import { seconds } from './progress.ts';
import { clearStaleRecord, readRecord } from './record.ts';
import type { HostRecord, LabRecord } from './record.ts';

const POLL_MS = 200;
/** The owner ends its hosts within their grace times; then it is ended itself. */
const DOWN_TIMEOUT_MS = 20_000;
export const SERVICE_ACTIONS = ['start', 'stop', 'kill', 'restart', 'status'] as const;
export type ServiceAction = (typeof SERVICE_ACTIONS)[number];

/** Starts a detached process that owns the lab, and waits until its hosts are ready. */
export async function upVerb(invocation: Invocation): Promise<void> {
  const { layout, hostCount, memoryMiB, report, print } = invocation;
  await mkdir(layout.directory, { recursive: true });
  const stale = await clearStaleRecord(layout.record);
  if (stale !== undefined) report(stale);
  await writeFile(layout.log, '');
  const log = openSync(layout.log, 'a');
  const main = path.join(import.meta.dirname, 'main.ts');
  const args = [main, 'supervise', '-n', String(hostCount), '--dir', layout.directory];
  if (memoryMiB !== undefined) args.push('--memory', String(memoryMiB));
  const owner = spawn(process.execPath, args, { detached: true, stdio: ['ignore', log, log] });
  const stopOwner = (): void => void owner.kill('SIGTERM');
  process.once('SIGINT', stopOwner);
  process.once('SIGTERM', stopOwner);
  await followUp(owner, layout, print);
  owner.unref();
  print(hint(layout, 'End it with: npm run --silent lab -- down'));
}

/** Shows the owner's progress until its lab is ready. */
async function followUp(
  owner: ReturnType<typeof spawn>,
  layout: LabLayout,
  print: Invocation['print'],
): Promise<void> {
  const follower = new FileFollower(layout.log);
  for (;;) {
    const text = await follower.read();
    if (text !== '') process.stderr.write(text);
    const record = await readRecord(layout.record);
    if (record?.state === 'ready') return print('');
    if (owner.exitCode !== null || owner.signalCode !== null) {
      process.stderr.write(await follower.read());
      if (record?.state === 'failed') await rm(layout.record, { force: true });
      const why = record?.failure ?? `its process ended (${owner.signalCode ?? owner.exitCode})`;
      throw new ToolstackError('LAB_FAILED', `the lab did not come up: ${why}`);
    }
    await delay(POLL_MS);
  }
}

/** The record of a lab that runs, or an error that says how to start one. */
async function runningLab(layout: LabLayout): Promise<LabRecord> {
  const record = await readRecord(layout.record);
  if (record !== undefined && isAlive(record.owner)) return record;
  const why = whyNotRunning(record);
  throw new ToolstackError('LAB_FAILED', `${why}; start one with: npm run lab -- up`);
}

function whyNotRunning(record: LabRecord | undefined): string {
  if (record === undefined) return 'no lab runs here';
  if (record.state === 'failed') return `the last lab failed: ${record.failure ?? ''}`;
  return `the process of this lab (pid ${record.owner.pid}) was killed, its hosts with it`;
}

export async function runningHost(layout: LabLayout, name: string): Promise<HostRecord> {
  const { hosts } = await runningLab(layout);
  const host = hosts.find((known) => known.name === name);
  if (host !== undefined) return host;
  const known = hosts.map((other) => other.name).join(', ');
  throw new ToolstackError('USAGE', `no host named ${name} in this lab; there are: ${known}`);
}

/** Ends the lab, whoever owns it. */
export async function downVerb({ layout, print }: Invocation): Promise<void> {
  const record = await readRecord(layout.record);
  if (record === undefined) return print('no lab runs here\n');
  if (isAlive(record.owner)) await endProcess(record.owner, DOWN_TIMEOUT_MS);
  const left = record.hosts.filter((host) => isAlive(host.process));
  await Promise.all(left.map((host) => endProcess(host.process)));
  await rm(layout.record, { force: true });
  print(`${record.hosts.length} host(s) ended\n`);
}

/** Pulls the power plug of one host. */
export async function killVerb({ layout, print }: Invocation, name: string): Promise<void> {
  const host = await runningHost(layout, name);
  if (!isAlive(host.process)) return print(`${name} is down already: ${host.reason ?? 'ended'}\n`);
  await endProcess(host.process, 0);
  print(`${name} killed (pid ${host.process.pid})\n`);
}

interface HostStatus extends HostRecord {
  readonly services?: readonly { readonly name: string; readonly state: string }[];
}

/** What runs, how far it is, where it listens. */
export async function statusVerb({ layout, print }: Invocation, isJson: boolean): Promise<void> {
  const record = await runningLab(layout);
  const hosts = await Promise.all(record.hosts.map(withServices));
  if (isJson) return print(`${JSON.stringify({ ...record, hosts }, null, 2)}\n`);
  print(`lab ${record.state}, owned by pid ${record.owner.pid}\n`);
  for (const host of hosts) print(`${describe(host)}\n`);
}

async function withServices(host: HostRecord): Promise<HostStatus> {
  const port = host.forwards.find(({ name }) => name === INIT)?.localPort;
  if (host.state !== 'ready' || port === undefined) return host;
  const services = await new InitPort(host.name, port).services();
  return { ...host, services: services.map(({ name, state }) => ({ name, state: state.kind })) };
}

function describe(host: HostStatus): string {
  const total = Object.values(host.phasesMs).reduce((sum, ms) => sum + ms, 0);
  const how =
    host.state === 'ended'
      ? (host.reason ?? '')
      : host.state === 'ready'
        ? `after ${seconds(total)}`
        : `in phase ${host.phase ?? 'services'}`;
  const ports = host.forwards.map(({ name, localPort }) => `${name}=127.0.0.1:${localPort}`);
  const services = (host.services ?? []).map(({ name, state }) => `${name} ${state}`);
  return [
    `${host.name} ${host.state} ${how}`,
    `pid ${host.process.pid}`,
    ...ports,
    ...services,
  ].join('; ');
}

/** Acts on one service of a host through its init. */
export async function execServiceVerb(
  { layout, print }: Invocation,
  target: { readonly host: string; readonly service: string; readonly action: ServiceAction },
  isJson: boolean,
): Promise<void> {
  const { host, service, action } = target;
  const { forwards } = await runningHost(layout, host);
  const port = forwards.find(({ name }) => name === INIT)?.localPort;
  if (port === undefined)
    throw new ToolstackError('LAB_FAILED', `${host} has no lab port: its image takes no orders`);
  const init = new InitPort(host, port);
  if (action === 'kill') await init.order({ op: 'kill', service, signal: 'SIGKILL' });
  else if (action !== 'status') await init.order({ op: action, service });
  const status = (await init.services()).find(({ name }) => name === service);
  if (status === undefined)
    throw new ToolstackError('USAGE', `${host} has no service named ${service}`);
  const pid = 'pid' in status.state ? ` pid ${status.state.pid}` : '';
  if (isJson) print(`${JSON.stringify(status)}\n`);
  else print(`${service} on ${host}: ${status.state.kind}${pid}, restarts ${status.restarts}\n`);
}

/** Prints a host's console and, on a terminal, what it says from now on. */
export async function consoleVerb(
  { layout, print, isTerminal }: Invocation,
  name: string,
): Promise<void> {
  const file = path.join(layout.directory, 'hosts', name, 'console.log');
  const text = await readFile(file, 'utf8').catch((cause: unknown) => {
    throw new ToolstackError('USAGE', `no console of a host named ${name} in this lab`, { cause });
  });
  if (!isTerminal) return print(text);
  const follower = new FileFollower(file);
  for (;;) {
    print(await follower.read());
    await delay(POLL_MS);
  }
}

/** Reads what was appended to a file since the last time. */
class FileFollower {
  readonly #file: string;
  #offset = 0;

  constructor(file: string) {
    this.#file = file;
  }

  async read(): Promise<string> {
    const handle = await open(this.#file, 'r');
    try {
      const { size } = await handle.stat();
      // A host that is started again begins a new file.
      if (size < this.#offset) this.#offset = 0;
      const bytes = Buffer.alloc(size - this.#offset);
      const { bytesRead } = await handle.read(bytes, 0, bytes.length, this.#offset);
      this.#offset += bytesRead;
      return bytes.subarray(0, bytesRead).toString('utf8');
    } finally {
      await handle.close();
    }
  }
}
