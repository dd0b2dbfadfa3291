import { randomUUID } from 'node:crypto';
import type { ErrorCode } from '../../model/errors.ts';
import { ERRORS, ToolstackError } from '../../model/errors.ts';
import { quorum0 } from '../../proto/gen/vms.js';
import { VMS } from '../../proto/vms.ts';
import type { ServiceClient } from '../client.ts';
import type { Invocation } from './command.ts';
import { allDomains, findDomain, parseDomid, pickDomain, unknownDomain } from './lookup.ts';
import type { DomainView } from './views.ts';

export type WireVm = quorum0.vms.v1.Vm.$Properties;
export type WireEvent = quorum0.vms.v1.VmEvent.$Properties;
type WirePower = quorum0.vms.v1.Power;

const { VmPhase } = quorum0.vms.v1;

/** What a word names: a domain of the host, a machine of the vm group, or one that is both. */
export interface Found {
  /** What people are told: the domid while there is one, as stock xl does, or the name. */
  readonly label: string;
  readonly uuid: string;
  readonly domain: DomainView | undefined;
}

/**
 * Finds a domain of the host by domid or name as stock xl does, and then, by name, a machine that
 * is elsewhere in the cluster or not built yet.
 */
export async function findMachine(client: ServiceClient, word: string): Promise<Found> {
  const domain =
    parseDomid(word) === undefined
      ? pickDomain(await allDomains(client), word)
      : await findDomain(client, word);
  if (domain !== undefined) return foundDomain(domain);
  const vm = await machineOrNone(client, { name: word });
  if (vm === undefined) throw unknownDomain(word);
  return { label: word, uuid: vm.spec?.uuid ?? '', domain: undefined };
}

export function foundDomain(domain: DomainView): Found {
  return { label: String(domain.domid), uuid: domain.uuid, domain };
}

/** The machine of the group, or undefined for a domain that is none. */
export async function machineOrNone(
  client: ServiceClient,
  vm: quorum0.vms.v1.VmRef.$Properties,
): Promise<WireVm | undefined> {
  try {
    return await client.call(VMS.getVm, { vm });
  } catch (error) {
    if (error instanceof ToolstackError && error.code === 'VM_UNKNOWN') return undefined;
    throw error;
  }
}

/** Says what is wanted of a machine; undefined for a domain that is no machine of the group. */
export async function setPower(
  client: ServiceClient,
  uuid: string,
  power: WirePower,
  options: { readonly fallbackTrigger?: boolean } = {},
): Promise<WireVm | undefined> {
  try {
    const requestId = randomUUID();
    return await client.call(VMS.setVmPower, { requestId, vm: { uuid }, power, ...options });
  } catch (error) {
    if (error instanceof ToolstackError && error.code === 'VM_UNKNOWN') return undefined;
    throw error;
  }
}

/** What one look at a machine says: done, or go on. A problem of it is thrown. */
export type Judge = (phase: quorum0.vms.v1.VmPhase, event: WireEvent) => 'done' | 'wait';

/** Whom to follow a machine at, and how to pass the time. */
export interface Watching {
  readonly client: ServiceClient;
  readonly sleep: Invocation['sleep'];
}

/** A vm-manager that restarts is back within this many pauses. */
const RESUMES_MAX = 30;
const RESUME_PAUSE_MS = 1000;
/** A call that nobody answered has waited as long already. */
const RESUMES_FOR_A_DEADLINE = 14;

/**
 * Follows a machine from what `vm` said on, until `judge` says that it has seen enough. A host that
 * is away for a while is asked again, from where it left off.
 *
 * @throws ToolstackError with the code and the sentence of a problem that the machine has meanwhile
 */
export async function follow(watching: Watching, vm: WireVm, judge: Judge): Promise<void> {
  const uuid = vm.spec?.uuid ?? '';
  const start: WireEvent = { uuid, name: vm.spec?.name ?? '', phase: vm.phase ?? 0, vm };
  if (judge(start.phase ?? VmPhase.VM_PHASE_UNSPECIFIED, start) === 'done') return;
  let afterIndex = vm.index ?? 0;
  for (let resumes = 0; ; resumes += 1) {
    const seen = await watchOnce(watching.client, { afterIndex, vm: { uuid } }, (event) => {
      afterIndex = event.index ?? afterIndex;
      resumes = 0;
      return judge(event.phase ?? VmPhase.VM_PHASE_UNSPECIFIED, event);
    });
    if (seen === 'done') return;
    if (resumes >= RESUMES_MAX) throw seen;
    await watching.sleep(RESUME_PAUSE_MS);
  }
}

/**
 * Makes a call that names its own request, and makes it again when its host goes away: whatever was
 * carried out before is not carried out twice.
 */
export async function callAgain<Reply>(
  sleep: Watching['sleep'],
  call: () => Promise<Reply>,
): Promise<Reply> {
  for (let resumes = 0; ; resumes += 1) {
    const reply = await call().catch(passing);
    if (!(reply instanceof ToolstackError)) return reply;
    if (reply.code === 'DEADLINE') resumes += RESUMES_FOR_A_DEADLINE;
    if (resumes >= RESUMES_MAX) throw reply;
    await sleep(RESUME_PAUSE_MS);
  }
}

/** Watches until `see` is done, or answers why there was nothing more to see just now. */
async function watchOnce(
  client: ServiceClient,
  request: quorum0.vms.v1.WatchVmsRequest.$Properties,
  see: (event: WireEvent) => 'done' | 'wait',
): Promise<'done' | ToolstackError> {
  const call = client.open(VMS.watchVms);
  const replies = call.replies[Symbol.asyncIterator]();
  try {
    await call.send(request);
    call.end();
    for (;;) {
      const next = await replies.next().catch(passing);
      if (next instanceof ToolstackError) return next;
      if (next.done === true)
        return new ToolstackError('HOST_UNREACHABLE', 'the host stopped telling what happens');
      const event = next.value;
      const { problem } = event;
      if (problem?.code) throw problemOf(event.name || event.uuid || '', problem);
      if (see(event) === 'done') return 'done';
    }
  } finally {
    call.cancel();
  }
}

/** A failure of the call that another try may overcome; others are thrown. */
function passing(error: unknown): ToolstackError {
  const isPassing =
    error instanceof ToolstackError &&
    (error.code === 'HOST_UNREACHABLE' || error.code === 'DEADLINE');
  if (isPassing) return error;
  throw error;
}

function problemOf(
  name: string,
  { code, message }: quorum0.vms.v1.Problem.$Properties,
): ToolstackError {
  const known = code !== null && code !== undefined && Object.hasOwn(ERRORS, code);
  return new ToolstackError(known ? (code as ErrorCode) : 'INTERNAL', `${name}: ${message ?? ''}`);
}

/** Ended, whatever its record says: it could not start, or is gone. */
export function isOver(phase: quorum0.vms.v1.VmPhase): boolean {
  return phase === VmPhase.VM_PHASE_GONE || phase === VmPhase.VM_PHASE_FAILED;
}

/** The domains that `shutdown -a` means: all but the control domain. */
export async function allGuests({ connect }: Invocation): Promise<readonly Found[]> {
  const domains = await allDomains(await connect());
  return domains.filter(({ domid }) => domid !== 0).map(foundDomain);
}
