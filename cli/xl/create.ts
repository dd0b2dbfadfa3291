import { randomUUID } from 'node:crypto';
import { vmUuid } from '../../model/ids.ts';
import { ERRORS, ToolstackError } from '../../model/errors.ts';
import { quorum0 } from '../../proto/gen/vms.js';
import { VMS } from '../../proto/vms.ts';
import { locateBootFiles } from './boot-file.ts';
import { formatCpuList } from './cfg/cpu-list.ts';
import { formatLibxlJson } from './cfg/libxl-json.ts';
import type { VmSpec } from './cfg/vm-spec.ts';
import type { CfgArguments } from './cfg-file.ts';
import { readConfiguration } from './cfg-file.ts';
import type { Invocation, Output } from './command.ts';
import { CommandFailure } from './command.ts';
import type { Watching, WireVm } from './machines.ts';
import { callAgain, follow, isOver } from './machines.ts';
import { specToWire } from './wire-spec.ts';

const { VmPhase } = quorum0.vms.v1;

/**
 * Exit code of `xl create` where a configuration was understood and the machine could not be made:
 * libxl's ERROR_FAIL without its sign. Source: tools/libs/light/libxl_types.idl.
 */
const EXIT_FAIL = 3;

/**
 * `xl create FILE [KEY=VALUE...]`: settings on the command line come after those of the file. With
 * -n the configuration is checked and printed, as libxl's JSON or with --json as {@link VmSpec}.
 */
export async function create(invocation: Invocation): Promise<Output> {
  const { flags, values, args, warn } = invocation;
  const named = splitArguments(values.get('defconfig'), args);
  const read = readConfiguration(named, warn, () => {
    if (!flags.has('quiet')) warn(`Parsing config from ${named.path}\n`);
  });
  const spec = { ...read, uuid: read.uuid ?? vmUuid(randomUUID()) };
  if (flags.has('dryrun')) return flags.has('json') ? formatSpec(spec) : formatLibxlJson(spec);
  if (flags.has('d')) warn(formatLibxlJson(spec));
  refuseDevices(spec);
  try {
    return await start(invocation, spec);
  } catch (error) {
    throw withStockExitCode(error);
  }
}

async function start(invocation: Invocation, spec: VmSpec): Promise<Output> {
  const { flags, host, connect, warn, sleep } = invocation;
  const client = await connect();
  const files = await locateBootFiles(client, spec, warn);
  const paused = flags.has('p');
  const request = {
    requestId: randomUUID(),
    spec: specToWire(spec, files),
    paused,
    host: host ?? '',
  };
  const placed = await callAgain(sleep, () => client.call(VMS.createVm, request));
  const watching = { client, sleep };
  const started = await followStart(watching, placed);
  if (flags.has('c')) await showItsConsole(invocation, started);
  if (flags.has('F')) await followEnd(watching, started, warn);
  return '';
}

/** From the first line on, at the host where the machine was placed. */
async function showItsConsole(invocation: Invocation, started: WireVm): Promise<void> {
  const { domid, host } = started;
  if (typeof domid !== 'number') return;
  const { showConsole } = await import('./console.ts');
  const { REPLAY_ALL } = await import('./console-attach.ts');
  const at = host ? host : undefined;
  const connect: Invocation['connect'] = (service) => invocation.connect(service, at);
  await showConsole({ ...invocation, connect }, { console: { domid }, replayLines: REPLAY_ALL });
}

/** Until the machine runs or, as asked, is there and paused. */
async function followStart(watching: Watching, placed: WireVm): Promise<WireVm> {
  let latest = placed;
  await follow(watching, placed, (phase, event) => {
    latest = event.vm ?? latest;
    if (isOver(phase))
      throw new ToolstackError('VM_NOT_RUNNING', `${event.name}: ended before it ran`);
    const isUp = phase === VmPhase.VM_PHASE_RUNNING || phase === VmPhase.VM_PHASE_PAUSED;
    return isUp || phase === VmPhase.VM_PHASE_STOPPED ? 'done' : 'wait';
  });
  return latest;
}

/** With -F: until the machine is gone, through every restart of its guest. */
async function followEnd(
  watching: Watching,
  started: WireVm,
  warn: Invocation['warn'],
): Promise<void> {
  const name = started.spec?.name ?? '';
  warn(`Waiting for domain ${name} (domid ${started.domid ?? '-'}) to die\n`);
  await follow(watching, started, (phase, { reason }) => {
    if (reason) warn(`Domain ${name} has shut down: ${reason}\n`);
    return isOver(phase) || phase === VmPhase.VM_PHASE_STOPPED ? 'done' : 'wait';
  });
}

function refuseDevices({ disks, vifs }: VmSpec): void {
  const what = disks.length > 0 ? 'disk' : vifs.length > 0 ? 'vif' : undefined;
  if (what === undefined) return;
  throw new ToolstackError(
    'NOT_IMPLEMENTED',
    `not supported yet: ${what}; leave the key out to start the machine without it`,
  );
}

function withStockExitCode(error: unknown): unknown {
  if (!(error instanceof ToolstackError)) return error;
  return ERRORS[error.code].exitCode === 1 ? new CommandFailure(EXIT_FAIL, error) : error;
}

/** Words with `=` are settings; at most one other word is the file. */
function splitArguments(named: string | undefined, args: readonly string[]): CfgArguments {
  const settings = args.filter((word) => word.includes('='));
  const [path = named, ...others] = args.filter((word) => !word.includes('='));
  if (path === undefined)
    throw new ToolstackError('CONFIG_MISSING', 'create needs a configuration file: create FILE');
  if (others.length > 0 || (named !== undefined && path !== named))
    throw new ToolstackError('USAGE', 'create takes one file; settings are written key=value');
  return { path, settings };
}

/** CPU lists in their own notation; everything else as it is. */
function formatSpec(spec: VmSpec): string {
  const view = {
    ...spec,
    hardAffinity: spec.hardAffinity.map(formatCpuList),
    softAffinity: spec.softAffinity.map(formatCpuList),
  };
  return `${JSON.stringify(view, null, 2)}\n`;
}
