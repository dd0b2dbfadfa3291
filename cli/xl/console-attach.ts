import { ToolstackError } from '../../model/errors.ts';
import { CONSOLE } from '../../proto/console.ts';
import type { quorum0 } from '../../proto/gen/console.js';
import { numberFromWire } from '../../proto/uint64.ts';
import type { OpenCall, ServiceClient } from '../client.ts';
import type { Terminal } from './console-terminal.ts';

type WireOpen = quorum0.console.v1.OpenRequest.$Properties;
type WireInput = quorum0.console.v1.Input.$Properties;
type WireOutput = quorum0.console.v1.Output.$Properties;

/** What `Ctrl-]` sends: the way out of a console. */
export const ESCAPE = 0x1d;

/** Asks for all output that is kept. */
export const REPLAY_ALL = 0xffff_ffff;

export interface AttachOptions {
  readonly console: { readonly domid: number } | { readonly hypervisor: true };
  readonly terminal: Terminal;
  /** The console service of the domain's host. */
  readonly connect: () => Promise<ServiceClient>;
  readonly warn: (text: string) => void;
  readonly sleep: (ms: number) => Promise<void>;
  /** How many of the last lines are shown first; default none, as stock xl does. */
  readonly replayLines?: number;
  /** Become the writer though somebody else is. */
  readonly takeOver?: boolean;
  /** The byte that ends it; undefined: nothing typed does. Default {@link ESCAPE}. */
  readonly escape?: number | undefined;
  /** Read input though nobody sits there. */
  readonly readsPipe?: boolean;
}

/** How long a domain that begins may take to have a console. Stock waits as long for its tty. */
const WAIT_FOR_CONSOLE_MS = 5_000;
/** A service that is away is waited for this long, then the command gives up. */
const RECONNECT_MS = 30_000;
const RETRY_MS = 500;
/** Largest piece that the service takes. */
const INPUT_MAX_BYTES = 4096;

/**
 * Shows a console and types into it until its domain ends or somebody types the escape. A service
 * that goes away meanwhile is waited for; what was printed in between is shown then.
 *
 * @throws ToolstackError DOMAIN_UNKNOWN, HOST_UNREACHABLE and whatever else the first call meets
 */
export async function attachConsole(options: AttachOptions): Promise<void> {
  await new Attachment(options).run();
}

class Attachment {
  readonly #options: AttachOptions;
  /** Of the next byte to be shown; undefined before the first answer. */
  #offset: number | undefined;
  #call: OpenCall<WireInput, WireOutput> | undefined;
  #mayWrite: boolean;
  #isOver = false;
  #stopReading: (() => void) | undefined;

  constructor(options: AttachOptions) {
    this.#options = options;
    this.#mayWrite = 'domid' in options.console;
  }

  async run(): Promise<void> {
    try {
      let lostForMs = 0;
      while (!this.#isOver) {
        const before = this.#offset;
        const cause = await this.#session();
        if (cause === undefined) continue;
        // Nothing was seen of this console yet, or waiting will not help.
        if (this.#offset === undefined || !cause.retryable) throw cause;
        if (before !== this.#offset) lostForMs = 0;
        if (lostForMs === 0) this.#note(`connection lost (${cause.message}); trying again`);
        if (lostForMs >= RECONNECT_MS) throw cause;
        await this.#options.sleep(RETRY_MS);
        lostForMs += RETRY_MS;
      }
    } finally {
      this.#stopReading?.();
    }
  }

  /** One call. Returns why it ended before the console did. */
  async #session(): Promise<ToolstackError | undefined> {
    try {
      const client = await this.#options.connect();
      const call = this.#mayWrite ? await this.#attach(client) : await this.#view(client);
      for await (const output of call.replies) {
        await this.#show(output);
        if (this.#isOver) break;
      }
      if (this.#isOver) return undefined;
      return new ToolstackError('HOST_UNREACHABLE', 'the host ended the connection');
    } catch (error) {
      if (!(error instanceof ToolstackError)) throw error;
      if (this.#isOver) return undefined;
      if (error.code !== 'ROLE_MISSING' || !this.#mayWrite) return error;
      this.#mayWrite = false;
      this.#note('you may watch and not type');
      return undefined;
    } finally {
      this.#call = undefined;
    }
  }

  async #attach(client: ServiceClient): Promise<OpenCall<WireInput, WireOutput>> {
    const call = client.open(CONSOLE.attach);
    this.#call = call;
    await call.send({ open: { ...this.#request(), takeOver: this.#options.takeOver === true } });
    return call;
  }

  async #view(client: ServiceClient): Promise<OpenCall<WireOpen, WireOutput>> {
    const call = client.open(CONSOLE.view);
    // Only what is common to both is used of it: to break it off.
    this.#call = { ...call, send: () => Promise.resolve() };
    await call.send(this.#request());
    call.end();
    return call;
  }

  #request(): WireOpen {
    const { console, replayLines = 0 } = this.#options;
    const start = this.#offset === undefined ? { replayLines } : { fromOffset: this.#offset };
    return { console, ...start, waitMs: WAIT_FOR_CONSOLE_MS };
  }

  async #show(output: WireOutput): Promise<void> {
    const { opened, data, skippedBytes, writer, ended } = output;
    if (opened) {
      this.#offset = numberFromWire(opened.offset, 'offset');
      if (opened.problem) this.#note(opened.problem);
      if (this.#mayWrite && opened.writer?.you !== true) this.#tellWriter(opened.writer?.identity);
      this.#startReading();
    } else if (data) {
      this.#offset = (this.#offset ?? 0) + data.length;
      await this.#options.terminal.write(data);
    } else if (skippedBytes) {
      const bytes = numberFromWire(skippedBytes, 'skipped_bytes');
      this.#offset = (this.#offset ?? 0) + bytes;
      this.#note(`${bytes} bytes are not shown: they came faster than they could be`);
    } else if (writer) {
      if (this.#mayWrite && writer.you !== true) this.#tellWriter(writer.identity);
    } else if (ended) this.#isOver = true;
  }

  #tellWriter(identity: string | null | undefined): void {
    if (identity) this.#note(`${identity} writes; you only watch (--take-over changes that)`);
  }

  #startReading(): void {
    const { terminal, readsPipe } = this.#options;
    if (this.#stopReading !== undefined) return;
    if (!terminal.isInteractive && readsPipe !== true) return;
    this.#stopReading = terminal.read({
      onInput: (bytes) => this.#type(bytes),
      onStop: () => this.#leave(),
    });
  }

  /** Everything before the escape is typed; while there is no connection, it is lost. */
  async #type(bytes: Uint8Array): Promise<void> {
    const { terminal } = this.#options;
    const escape = 'escape' in this.#options ? this.#options.escape : ESCAPE;
    const at = escape === undefined || !terminal.isInteractive ? -1 : bytes.indexOf(escape);
    const typed = at === -1 ? bytes : bytes.subarray(0, at);
    for (let from = 0; from < typed.length && this.#mayWrite; from += INPUT_MAX_BYTES)
      await this.#call?.send({ data: typed.subarray(from, from + INPUT_MAX_BYTES) });
    if (at !== -1) this.#leave();
  }

  #leave(): void {
    this.#isOver = true;
    this.#call?.cancel();
  }

  /** A line of its own, also where a terminal no longer begins one by itself. */
  #note(text: string): void {
    const end = this.#options.terminal.isInteractive ? '\r\n' : '\n';
    this.#options.warn(`${end}xl console: ${text}${end}`);
  }
}
