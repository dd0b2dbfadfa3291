import { DOMID_FIRST_RESERVED, domid as toDomid } from '../../model/ids.ts';
import { ToolstackError } from '../../model/errors.ts';
import { CONSOLE } from '../../proto/console.ts';
import { quorum0 } from '../../proto/gen/console.js';
import { formatIdentity } from '../../proto/identity.ts';
import { numberFromWire, numberToWire } from '../../proto/uint64.ts';
import type { CallContext, Endpoint } from '../runtime/endpoint.ts';
import { streaming, unary } from '../runtime/endpoint.ts';
import type { Audience, ViewStart } from './audience.ts';
import { GuestConsole } from './guest-console.ts';
import type { HypervisorConsole } from './hypervisor-console.ts';
import type { Shell } from './shell.ts';
import { Seat, sendOutput, serveAttached } from './viewing.ts';

const v1 = quorum0.console.v1;
type WireRef = quorum0.console.v1.ConsoleRef.$Properties;
type WireInfo = quorum0.console.v1.ConsoleInfo.$Properties;
type WireOpen = quorum0.console.v1.OpenRequest.$Properties;

const READ_MAX_BYTES = 1024 * 1024;
const WAIT_MAX_MS = 60_000;
/** Of all consoles together; each costs a stream and nothing per byte printed. */
const VIEWERS_MAX = 256;

/** The consoles there are: guests' by domid, and the hypervisor's if it is served. */
export interface Consoles {
  readonly shell: Shell;
  readonly hypervisor: HypervisorConsole | undefined;
  /** Aborted when the service stops: those who watch are sent away to come again. */
  readonly stopping: AbortSignal;
}

/** quorum0.console.v1.Console over one host's consoles. */
export function consoleEndpoints(consoles: Consoles): readonly Endpoint[] {
  const { stopping } = consoles;
  return [
    unary(CONSOLE.list, () => ({ consoles: listToWire(consoles) })),
    unary(CONSOLE.read, (request) => {
      const { audience } = present(consoles, request.console);
      const { start, end } = audience.scrollBack;
      const wanted = numberFromWire(request.fromOffset, 'from_offset');
      const offset = Math.min(Math.max(wanted, start), end);
      const bytesMax = request.bytesMax === 0 ? READ_MAX_BYTES : request.bytesMax;
      const data = audience.scrollBack.read(offset, Math.min(bytesMax, READ_MAX_BYTES));
      return { offset: numberToWire(offset, 'offset'), data, endOffset: end };
    }),
    streaming(CONSOLE.view, async (call, context) => {
      const signal = AbortSignal.any([context.signal, stopping]);
      const found = await awaited(consoles, call.request, signal);
      const seat = join(consoles, found.audience, call.request, context);
      try {
        await sendOutput(call, found, seat, signal);
      } finally {
        found.audience.leave(seat.viewer);
      }
      refuseIfStopping(consoles);
    }),
    streaming(CONSOLE.attach, async (call, context) => {
      const signal = AbortSignal.any([context.signal, stopping]);
      await serveAttached(call, signal, async (open) => {
        const console = await awaited(consoles, open, signal);
        if (!(console instanceof GuestConsole))
          throw new ToolstackError('USAGE', "the hypervisor's console takes no input; view it");
        const seat = join(consoles, console.audience, open, context);
        console.audience.claim(seat.viewer, open.takeOver === true);
        return { console, seat };
      });
      refuseIfStopping(consoles);
    }),
  ];
}

/** A call that ends though its console has not ends with an error that may be tried again. */
function refuseIfStopping({ stopping }: Consoles): void {
  if (stopping.aborted)
    throw new ToolstackError('HOST_UNREACHABLE', 'the console service stops; try again');
}

function listToWire({ shell, hypervisor }: Consoles): WireInfo[] {
  const guests = shell.consoles
    .toSorted((a, b) => a.domid - b.domid)
    .map((console) => ({
      ...infoToWire(console.name, console.audience),
      console: { domid: console.domid },
      held: console.isHeld,
      problem: console.problem ?? '',
    }));
  if (hypervisor === undefined) return guests;
  const { name, audience } = hypervisor;
  return [...guests, { ...infoToWire(name, audience), console: { hypervisor: true } }];
}

function infoToWire(name: string, audience: Audience): WireInfo {
  return {
    name,
    startOffset: numberToWire(audience.scrollBack.start, 'start_offset'),
    endOffset: numberToWire(audience.scrollBack.end, 'end_offset'),
    viewerCount: audience.viewerCount,
    writer: audience.writer ?? '',
    ended: audience.isEnded,
  };
}

/** A console that is there now. DOMAIN_UNKNOWN names the domain otherwise. */
function present(
  { shell, hypervisor }: Consoles,
  ref: WireRef | null | undefined,
): GuestConsole | HypervisorConsole {
  const which = v1.ConsoleRef.create(ref ?? {}).which;
  if (which === 'hypervisor') {
    if (hypervisor !== undefined) return hypervisor;
    throw new ToolstackError('DOMAIN_UNKNOWN', "the hypervisor's console is not served here");
  }
  if (which === undefined)
    throw new ToolstackError('USAGE', 'expected a domid or the hypervisor, seen neither');
  const found = shell.find(checkedDomid(ref?.domid));
  if (found === undefined)
    throw new ToolstackError('DOMAIN_UNKNOWN', `domain ${ref?.domid} has no console on this host`);
  return found;
}

function checkedDomid(value: number | null | undefined): ReturnType<typeof toDomid> {
  if (typeof value === 'number' && value > 0 && value < DOMID_FIRST_RESERVED) return toDomid(value);
  throw new ToolstackError('DOMAIN_UNKNOWN', `domain ${value} has no console on this host`);
}

/** The same, but waits for a domain that is only just beginning. */
async function awaited(
  consoles: Consoles,
  open: WireOpen,
  signal: AbortSignal,
): Promise<GuestConsole | HypervisorConsole> {
  const isThere = (): boolean =>
    typeof open.console?.domid !== 'number' ||
    open.console.domid === 0 ||
    open.console.domid >= DOMID_FIRST_RESERVED ||
    consoles.shell.find(toDomid(open.console.domid)) !== undefined;
  const waitMs = Math.min(open.waitMs ?? 0, WAIT_MAX_MS);
  if (waitMs > 0 && !isThere())
    await new Promise<void>((resolve) => {
      const finish = (): void => {
        clearTimeout(timer);
        stop();
        signal.removeEventListener('abort', finish);
        resolve();
      };
      const timer = setTimeout(finish, waitMs);
      const stop = consoles.shell.onOpened(() => {
        if (isThere()) finish();
      });
      signal.addEventListener('abort', finish);
    });
  return present(consoles, open.console);
}

function join(
  { shell, hypervisor }: Consoles,
  audience: Audience,
  open: WireOpen,
  { caller }: CallContext,
): Seat {
  const audiences = [...shell.consoles, ...(hypervisor === undefined ? [] : [hypervisor])];
  const count = audiences.reduce((sum, known) => sum + known.audience.viewerCount, 0);
  if (count >= VIEWERS_MAX)
    throw new ToolstackError(
      'QUOTA_EXCEEDED',
      `${count} viewers watch consoles of this host already; end some of them`,
    );
  return new Seat(audience, formatIdentity(caller), startOf(open));
}

function startOf(open: WireOpen): ViewStart {
  const { start } = v1.OpenRequest.create(open);
  if (start === 'fromOffset')
    return { kind: 'offset', offset: numberFromWire(open.fromOffset, 'from_offset') };
  if (start === 'replayLines') return { kind: 'lines', count: open.replayLines ?? 0 };
  return { kind: 'now' };
}
