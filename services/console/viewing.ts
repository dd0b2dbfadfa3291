import { ToolstackError } from '../../model/errors.ts';
import type { quorum0 } from '../../proto/gen/console.js';
import { numberToWire } from '../../proto/uint64.ts';
import type { StreamingCall } from '../runtime/endpoint.ts';
import type { Audience, ViewPart, ViewStart, Viewer } from './audience.ts';
import type { GuestConsole } from './guest-console.ts';

type WireInput = quorum0.console.v1.Input.$Properties;
type WireOpen = quorum0.console.v1.OpenRequest.$Properties;
type WireOutput = quorum0.console.v1.Output.$Properties;

/** The sending half of a call, whatever its requests are. */
export type OutputCall = Pick<StreamingCall<never, WireOutput>, 'write'>;
export type InputCall = StreamingCall<WireInput, WireOutput>;

/**
 * After a small piece the next one waits this long, so that a busy console is sent in a hundred
 * messages a second and not in one for each of the guest's events. Nobody sees such a delay.
 */
const GATHER_MS = 10;
const SMALL_BYTES = 8 * 1024;

/** Longest piece of input taken at once. */
const INPUT_MAX_BYTES = 4096;

/** What is watched. */
export interface Source {
  readonly name: string;
  readonly audience: Audience;
  readonly problem?: string | undefined;
}

/** A viewer who can wait for news. */
export class Seat {
  readonly viewer: Viewer;
  readonly #audience: Audience;
  #news = Promise.withResolvers<void>();

  constructor(audience: Audience, identity: string, start: ViewStart) {
    this.#audience = audience;
    this.viewer = audience.join(identity, start, () => this.wake());
  }

  next(): ViewPart | undefined {
    this.#news = Promise.withResolvers<void>();
    return this.#audience.next(this.viewer);
  }

  /** Resolves when {@link next} is worth asking again. */
  async news(): Promise<void> {
    await this.#news.promise;
  }

  wake(): void {
    this.#news.resolve();
  }
}

/**
 * Sends what a console prints until it ends or the caller goes. One message is under way at a time:
 * the next one is cut from the scroll-back when the connection took this one, so a slow caller
 * holds up nobody and costs no memory.
 */
export async function sendOutput(
  call: OutputCall,
  source: Source,
  seat: Seat,
  signal: AbortSignal,
): Promise<void> {
  const wake = (): void => seat.wake();
  signal.addEventListener('abort', wake);
  const { audience } = source;
  const offset = numberToWire(seat.viewer.offset, 'offset');
  const isYou = audience.isWriter(seat.viewer);
  const writer = { identity: audience.writer ?? '', you: isYou };
  const { name, problem = '' } = source;
  await sent(call, { opened: { offset, name, writer, problem } }, signal);
  while (!signal.aborted) {
    const part = seat.next();
    if (part === undefined) await seat.news();
    else await sent(call, partToWire(part), signal);
    if (part?.kind === 'ended') break;
    if (part?.kind === 'data' && part.bytes.length < SMALL_BYTES) await gathered(signal);
  }
  signal.removeEventListener('abort', wake);
}

/** Resolves when the connection has taken the message, or is gone. */
function sent(call: OutputCall, message: WireOutput, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const finish = (): void => {
      signal.removeEventListener('abort', finish);
      resolve();
    };
    signal.addEventListener('abort', finish);
    call.write(message, finish);
  });
}

function gathered(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const finish = (): void => {
      clearTimeout(timer);
      signal.removeEventListener('abort', finish);
      resolve();
    };
    const timer = setTimeout(finish, GATHER_MS);
    signal.addEventListener('abort', finish);
  });
}

function partToWire(part: ViewPart): WireOutput {
  switch (part.kind) {
    case 'data':
      return { data: part.bytes };
    case 'skipped':
      return { skippedBytes: numberToWire(part.bytes, 'skipped_bytes') };
    case 'writer':
      return { writer: { identity: part.identity, you: part.isYou } };
    case 'ended':
      return { ended: {} };
  }
}

/** One who is attached: the console and their place in front of it. */
export interface Attached {
  readonly console: GuestConsole;
  readonly seat: Seat;
}

/**
 * Serves one who watches and types, until the console ends or the caller goes. A caller who types
 * faster than the guest reads is not read from meanwhile.
 *
 * @param begin  finds what the first message asks for
 */
export async function serveAttached(
  call: InputCall,
  callerSignal: AbortSignal,
  begin: (open: WireOpen) => Promise<Attached>,
): Promise<void> {
  const over = new AbortController();
  const signal = AbortSignal.any([callerSignal, over.signal]);
  const opened = Promise.withResolvers<Attached>();
  const failed = Promise.withResolvers<never>();
  let attached: Attached | undefined;
  const take = async (input: WireInput): Promise<void> => {
    if (attached !== undefined) return await takeInput(attached, input);
    if (input.open === null || input.open === undefined)
      throw new ToolstackError('USAGE', 'the first message must open a console');
    attached = await begin(input.open);
    opened.resolve(attached);
  };
  call.on('data', (input: WireInput) => {
    call.pause();
    take(input).then(() => call.resume(), failed.reject);
  });
  call.on('end', () => {
    if (attached === undefined)
      failed.reject(new ToolstackError('USAGE', 'the call ended before it opened a console'));
  });
  callerSignal.addEventListener('abort', () => over.abort());
  try {
    const { console, seat } = await Promise.race([opened.promise, failed.promise]);
    await Promise.race([sendOutput(call, console, seat, signal), failed.promise]);
  } finally {
    over.abort();
    if (attached !== undefined) attached.console.leave(attached.seat.viewer);
  }
}

async function takeInput({ console, seat }: Attached, input: WireInput): Promise<void> {
  if (input.takeOver === true) return console.takeOver(seat.viewer);
  const { data } = input;
  if (data === null || data === undefined)
    throw new ToolstackError('USAGE', 'a console is opened once; expected data or take_over');
  if (data.length === 0 || data.length > INPUT_MAX_BYTES)
    throw new ToolstackError(
      'USAGE',
      `expected 1 to ${INPUT_MAX_BYTES} bytes of input at once, seen ${data.length}`,
    );
  await console.type(seat.viewer, data);
}
