import { randomUUID } from 'node:crypto';
import { ToolstackError } from '../../model/errors.ts';
import { quorum0 as vm } from '../../proto/gen/vm.js';
import { quorum0 } from '../../proto/gen/vms.js';
import { bigintFromWire } from '../../proto/uint64.ts';
import { VM_MANAGER } from '../../proto/vm.ts';
import { VMS } from '../../proto/vms.ts';
import type { ServiceClient } from '../client.ts';
import type { Invocation, Output } from './command.ts';
import { pickDomain, allDomains, quote } from './lookup.ts';
import type { Found, Watching, WireVm } from './machines.ts';
import { allGuests, findMachine, follow, isOver, setPower } from './machines.ts';

const { Power, VmPhase } = quorum0.vms.v1;
const { DomainAction } = vm.vm.v1;

/** `xl pause DOMAIN` */
export async function pause({ args, connect, sleep }: Invocation): Promise<Output> {
  const client = await connect();
  const { uuid, domain } = await findMachine(client, args[0] ?? '');
  const changed = await setPower(client, uuid, Power.POWER_PAUSED);
  if (changed === undefined)
    await controlDomain(client, domain?.domid, DomainAction.DOMAIN_ACTION_PAUSE);
  else await followTo({ client, sleep }, changed, VmPhase.VM_PHASE_PAUSED);
  return '';
}

/** `xl unpause DOMAIN` */
export async function unpause({ args, connect, sleep }: Invocation): Promise<Output> {
  const client = await connect();
  const { uuid, domain } = await findMachine(client, args[0] ?? '');
  const changed = await setPower(client, uuid, Power.POWER_RUNNING);
  if (changed === undefined)
    await controlDomain(client, domain?.domid, DomainAction.DOMAIN_ACTION_UNPAUSE);
  else await followTo({ client, sleep }, changed, VmPhase.VM_PHASE_RUNNING);
  return '';
}

/** `xl destroy [-f] DOMAIN` */
export async function destroy({ flags, args, connect, sleep }: Invocation): Promise<Output> {
  const client = await connect();
  const { uuid, domain } = await findMachine(client, args[0] ?? '');
  if (domain?.domid === 0 && !flags.has('f'))
    throw new ToolstackError('VALUE_INVALID', 'destroy: that is the control domain; -f means it');
  const changed = await setPower(client, uuid, Power.POWER_DESTROYED);
  if (changed === undefined)
    await controlDomain(client, domain?.domid, DomainAction.DOMAIN_ACTION_DESTROY);
  else await follow({ client, sleep }, changed, (phase) => (isOver(phase) ? 'done' : 'wait'));
  return '';
}

/** `xl shutdown [-a] [-w] [-F] [DOMAIN]` */
export function shutdown(invocation: Invocation): Promise<Output> {
  return askGuests(invocation, 'Shutting down', Power.POWER_SHUTDOWN);
}

/** `xl reboot [-a] [-w] [-F] [DOMAIN]` */
export function reboot(invocation: Invocation): Promise<Output> {
  return askGuests(invocation, 'Rebooting', Power.POWER_REBOOT);
}

async function askGuests(
  invocation: Invocation,
  doing: string,
  power: quorum0.vms.v1.Power,
): Promise<Output> {
  const { flags, counts, args, connect, warn, sleep } = invocation;
  const [word] = args;
  if (word === undefined && !flags.has('all'))
    throw new ToolstackError('VALUE_INVALID', 'expected a domain, or -a for all of them');
  const client = await connect();
  const found = flags.has('all')
    ? await allGuests(invocation)
    : [await findMachine(client, word ?? '')];
  const asked: { readonly guest: Found; readonly changed: WireVm }[] = [];
  for (const guest of found) {
    warn(`${doing} domain ${guest.label}\n`);
    const changed = await setPower(client, guest.uuid, power, {
      fallbackTrigger: flags.has('F'),
    });
    if (changed !== undefined) asked.push({ guest, changed });
    else if (!flags.has('all')) throw noMachine(guest);
    else warn(`xl: ${noMachine(guest).message}; left as it is\n`);
  }
  const waits = counts.get('wait') ?? 0;
  if (waits === 0) return '';
  warn(`Waiting for ${asked.length} domains\n`);
  const wait = { client, sleep, untilGone: waits > 1, warn };
  await Promise.all(asked.map((one) => waitForEnd(one, wait)));
  return '';
}

/** Until the guest has shut down, or, asked twice, until its domain is gone. */
async function waitForEnd(
  { guest, changed }: { readonly guest: Found; readonly changed: WireVm },
  how: Watching & Pick<Invocation, 'warn'> & { readonly untilGone: boolean },
): Promise<void> {
  const epochOf = ({ epoch }: WireVm): bigint => bigintFromWire(epoch);
  const asked = epochOf(changed);
  await follow(how, changed, (phase, event) => {
    const isNext = event.vm ? epochOf(event.vm) !== asked : false;
    const hasStopped = isOver(phase) || phase === VmPhase.VM_PHASE_STOPPED || isNext;
    const reason = event.reason ? `, ${event.reason}` : '';
    if (!hasStopped) return 'wait';
    if (how.untilGone && phase === VmPhase.VM_PHASE_STOPPED && !isNext) {
      how.warn(`Domain ${guest.label} has been shut down${reason}; waiting until it is gone\n`);
      return 'wait';
    }
    how.warn(`Domain ${guest.label} has ended${reason}\n`);
    return 'done';
  });
}

/** `xl rename DOMAIN NEW_NAME` */
export async function rename({ args, connect }: Invocation): Promise<Output> {
  const [word = '', newName = ''] = args;
  const client = await connect();
  const guest = await findMachine(client, word);
  const other = pickDomain(await allDomains(client), newName);
  if (other !== undefined && other.name === newName && other.uuid !== guest.uuid)
    throw new ToolstackError('VM_EXISTS', `rename: domain ${other.domid} is ${quote(newName)}`);
  try {
    const request = { requestId: randomUUID(), vm: { uuid: guest.uuid }, newName };
    await client.call(VMS.renameVm, request);
  } catch (error) {
    if (error instanceof ToolstackError && error.code === 'VM_UNKNOWN') throw noMachine(guest);
    throw error;
  }
  return '';
}

async function followTo(
  watching: Watching,
  changed: WireVm,
  wanted: quorum0.vms.v1.VmPhase,
): Promise<void> {
  const name = changed.spec?.name ?? '';
  await follow(watching, changed, (phase) => {
    if (phase === wanted) return 'done';
    if (!isOver(phase)) return 'wait';
    throw new ToolstackError('VM_NOT_RUNNING', `${name} ended meanwhile`);
  });
}

/** What a domain that the group does not know is told, at the hypervisor. */
async function controlDomain(
  client: ServiceClient,
  domid: number | undefined,
  action: vm.vm.v1.DomainAction,
): Promise<void> {
  if (domid === undefined) throw new ToolstackError('VM_UNKNOWN', 'it ended meanwhile');
  await client.call(VM_MANAGER.controlDomain, { domid, action });
}

function noMachine({ label }: Found): ToolstackError {
  return new ToolstackError(
    'VM_UNKNOWN',
    `domain ${label} is no virtual machine of the cluster: nobody started it with create`,
  );
}
