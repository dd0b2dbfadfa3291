import { once } from 'node:events';
import { PassThrough } from 'node:stream';
import type { OpenCall, ServiceClient } from '../../cli/client.ts';
import { connect, targetOf } from '../../cli/client.ts';
import { currentContext, readContextFile } from '../../cli/context.ts';
import { CONSOLE } from '../../proto/console.ts';
import type { quorum0 } from '../../proto/gen/console.js';
import { numberFromWire } from '../../proto/uint64.ts';

type WireOpen = quorum0.console.v1.OpenRequest.$Properties;
type WireInput = quorum0.console.v1.Input.$Properties;
type WireOutput = quorum0.console.v1.Output.$Properties;

/** A client of the console service of a context file. */
export async function consoleClient(context: string): Promise<ServiceClient> {
  const parsed = currentContext(readContextFile(context));
  return await connect(targetOf(parsed, undefined, new Date(), 'console'));
}

/** Follows a console and remembers what it was told. */
export class ConsoleViewer {
  readonly call: Pick<OpenCall<WireInput, WireOutput>, 'cancel' | 'replies'>;
  readonly #send: ((input: WireInput) => Promise<void>) | undefined;
  readonly #chunks: Uint8Array[] = [];
  readonly #news = new PassThrough({ objectMode: true }).resume();
  readonly done: Promise<void>;
  bytes = 0;
  skipped = 0;
  offset = -1;
  writer = '';
  isWriter = false;
  isEnded = false;
  error: unknown;

  private constructor(
    call: Pick<OpenCall<WireInput, WireOutput>, 'cancel' | 'replies'>,
    send: ((input: WireInput) => Promise<void>) | undefined,
    keep: boolean,
  ) {
    this.call = call;
    this.#send = send;
    this.done = this.#follow(keep);
  }

  static async view(client: ServiceClient, open: WireOpen, keep = true): Promise<ConsoleViewer> {
    const call = client.open(CONSOLE.view);
    await call.send(open);
    call.end();
    return await new ConsoleViewer(call, undefined, keep).#opened();
  }

  static async attach(client: ServiceClient, open: WireOpen): Promise<ConsoleViewer> {
    const call = client.open(CONSOLE.attach);
    await call.send({ open });
    return await new ConsoleViewer(call, (input) => call.send(input), true).#opened();
  }

  async #opened(): Promise<ConsoleViewer> {
    await this.until(() => this.offset >= 0 || this.error !== undefined);
    if (this.error !== undefined) throw this.error;
    return this;
  }

  async send(input: WireInput): Promise<void> {
    await this.#send?.(input);
  }

  /** All it was shown. */
  get text(): string {
    return Buffer.concat(this.#chunks).toString();
  }

  /** Waits for something to be true of it. */
  async until(condition: (viewer: this) => boolean): Promise<void> {
    while (!condition(this)) await once(this.#news, 'news');
  }

  async #follow(keep: boolean): Promise<void> {
    try {
      for await (const output of this.call.replies) {
        this.#take(output, keep);
        this.#news.emit('news');
      }
    } catch (error) {
      this.error = error;
    }
    this.#news.emit('news');
  }

  #take({ opened, data, skippedBytes, writer, ended }: WireOutput, keep: boolean): void {
    if (opened) this.offset = numberFromWire(opened.offset, 'offset');
    const told = opened?.writer ?? writer;
    if (told) {
      this.writer = told.identity ?? '';
      this.isWriter = told.you === true;
    }
    if (data) {
      this.bytes += data.length;
      if (keep) this.#chunks.push(data);
    }
    if (skippedBytes) this.skipped += numberFromWire(skippedBytes, 'skipped_bytes');
    if (ended) this.isEnded = true;
  }
}
