import { Channel } from './channel.ts';
import type { ReconnectOptions, Request, ResendPolicy } from './channel.ts';
import { XenstoreError } from './error.ts';
import { daemonSocketPath, socketLink } from './link.ts';
import type { LinkOpener } from './link.ts';
import { splitStrings, stringAndBytes, strings } from './packet.ts';
import type { XsOperation } from './packet.ts';
import { Watch } from './watch.ts';

export interface ClientOptions {
  /** Default: the stock daemon's socket. */
  readonly link?: LinkOpener;
  /** Default: for 30 s. */
  readonly reconnect?: ReconnectOptions;
}

const DEFAULT_RECONNECT: ReconnectOptions = { withinMs: 30_000 };

/** Attempts at a transaction before EAGAIN is passed on. The daemon is fair to those who lose. */
const TRANSACTION_ATTEMPTS_MAX = 100;

/** Rounds of DIRECTORY_PART before a directory that keeps changing is given up. */
const LISTING_ATTEMPTS_MAX = 50;

export interface TransactionOptions {
  /** The body may run again though it took effect: a commit whose outcome is unknown is retried. */
  readonly idempotent?: boolean;
}

export interface WatchOptions {
  /** Levels below the path that count; default all. Needs a daemon that knows watch depths. */
  readonly depth?: number;
}

/** The operations of the tree; on the client they stand alone, in a transaction together. */
export class TreeOperations {
  readonly #channel: () => Channel;
  readonly #txId: number;
  readonly #txGeneration: number;

  constructor(channel: () => Channel, txId: number, txGeneration: number) {
    this.#channel = channel;
    this.#txId = txId;
    this.#txGeneration = txGeneration;
  }

  protected ask(
    operation: XsOperation,
    path: string,
    payload: Uint8Array,
    policy: ResendPolicy = 'resend',
  ): Promise<Uint8Array> {
    const txId = this.#txId;
    const txGeneration = this.#txGeneration;
    const chosen = txId === 0 || policy !== 'resend' ? policy : 'TRANSACTION_LOST';
    const request = { operation, path, payload, txId, txGeneration, policy: chosen };
    return this.#channel().request(request);
  }

  /** The value, octets as written. */
  read(path: string): Promise<Uint8Array> {
    return this.ask('READ', path, strings(path));
  }

  /** The value as UTF-8 text. */
  async readText(path: string): Promise<string> {
    return new TextDecoder().decode(await this.read(path));
  }

  /** Writes the value, making missing parents. Text is written as UTF-8, without a final NUL. */
  async write(path: string, value: Uint8Array | string): Promise<void> {
    const bytes = typeof value === 'string' ? new TextEncoder().encode(value) : value;
    await this.ask('WRITE', path, stringAndBytes(path, bytes));
  }

  async mkdir(path: string): Promise<void> {
    await this.ask('MKDIR', path, strings(path));
  }

  /** Removes the node and all below it. ENOENT only if its parent does not exist either. */
  async remove(path: string): Promise<void> {
    await this.ask('RM', path, strings(path));
  }

  async exists(path: string): Promise<boolean> {
    try {
      await this.read(path);
      return true;
    } catch (error) {
      if (error instanceof XenstoreError && error.code === 'ENOENT') return false;
      throw error;
    }
  }

  /** Names of the children. A listing too long for one reply is fetched in parts. */
  async list(path: string): Promise<string[]> {
    try {
      return splitStrings(await this.ask('DIRECTORY', path, strings(path)));
    } catch (error) {
      if (error instanceof XenstoreError && error.code === 'E2BIG') return this.#listInParts(path);
      throw error;
    }
  }

  async #listInParts(path: string): Promise<string[]> {
    for (let attempt = 0; attempt < LISTING_ATTEMPTS_MAX; attempt++) {
      const names = await this.#listOneGeneration(path);
      if (names !== undefined) return names;
    }
    throw new XenstoreError('EBUSY', { operation: 'DIRECTORY_PART', path });
  }

  /** Undefined if the directory changed between two parts. */
  async #listOneGeneration(path: string): Promise<string[] | undefined> {
    const names: string[] = [];
    let first: string | undefined;
    for (let offset = 0; ;) {
      const part = await this.ask('DIRECTORY_PART', path, strings(path, String(offset)));
      const end = part.indexOf(0);
      const generation = new TextDecoder().decode(part.subarray(0, end));
      first ??= generation;
      if (generation !== first) return undefined;
      // An additional empty name ends the last part.
      const rest = part.subarray(end + 1);
      const isLast = rest.length === 0 || (rest.at(-1) === 0 && rest.at(-2) === 0) || rest[0] === 0;
      names.push(...splitStrings(rest).filter((name) => name !== ''));
      if (isLast) return names;
      offset += rest.length;
    }
  }

  /** Permission entries such as `n0`, `r5`; the first one names the owner. */
  async getPermissions(path: string): Promise<string[]> {
    return splitStrings(await this.ask('GET_PERMS', path, strings(path)));
  }

  async setPermissions(path: string, permissions: readonly string[]): Promise<void> {
    await this.ask('SET_PERMS', path, strings(path, ...permissions));
  }
}

/** An open transaction. Use {@link XenstoreClient.transaction}, which ends and repeats it. */
export class Transaction extends TreeOperations {
  readonly id: number;

  constructor(channel: () => Channel, id: number, generation: number) {
    super(channel, id, generation);
    this.id = id;
  }

  /** Commits or aborts. EAGAIN: others changed what this read; nothing was applied. */
  async end(outcome: 'commit' | 'abort'): Promise<void> {
    const commit = outcome === 'commit';
    const policy = commit ? 'OUTCOME_UNKNOWN' : 'TRANSACTION_LOST';
    await this.ask('TRANSACTION_END', '', strings(commit ? 'T' : 'F'), policy);
  }
}

/**
 * A client of a xenstore daemon. If the daemon restarts the client comes back by itself: unanswered
 * requests that may be asked twice are asked again in order, watches are registered again and fire
 * once more. Failures are {@link XenstoreError}s.
 */
export class XenstoreClient extends TreeOperations {
  #channel: Channel | undefined;
  readonly #watches = new Map<
    string,
    { readonly watch: Watch; confirmed: boolean; depth: string }
  >();
  #nextToken = 1;

  private constructor() {
    super(() => this.#opened(), 0, 0);
  }

  /** Rejects with DISCONNECTED if the daemon is not there now. */
  static async connect(options: ClientOptions = {}): Promise<XenstoreClient> {
    const client = new XenstoreClient();
    client.#channel = await Channel.open(
      options.link ?? socketLink(daemonSocketPath()),
      {
        onWatchEvent: (path, token) => client.#watches.get(token)?.watch.deliver({ path }),
        onReconnected: () => client.#watchRequests(),
        onLost: (cause) => client.#endWatches(cause),
      },
      options.reconnect ?? DEFAULT_RECONNECT,
    );
    return client;
  }

  #opened(): Channel {
    if (this.#channel === undefined)
      throw new XenstoreError('DISCONNECTED', { operation: 'connect', path: '' });
    return this.#channel;
  }

  /** Ends watches and connection. Idempotent. */
  close(): void {
    this.#endWatches();
    this.#channel?.close();
  }

  #endWatches(cause?: Error): void {
    const watches = [...this.#watches.values()];
    this.#watches.clear();
    for (const { watch } of watches) watch.end(cause);
  }

  /** Registers a watch; it fires once at once. Leave the `for await` loop or close it to end it. */
  async watch(path: string, options: WatchOptions = {}): Promise<Watch> {
    const token = String(this.#nextToken++);
    const watch = new Watch(path, token, () => this.#unwatch(path, token));
    const depth = options.depth === undefined ? '' : String(options.depth);
    const entry = { watch, confirmed: false, depth };
    this.#watches.set(token, entry);
    try {
      const { payload } = this.#watchRequest(watch, depth);
      await this.ask('WATCH', path, payload);
      entry.confirmed = true;
    } catch (error) {
      this.#watches.delete(token);
      throw error;
    }
    return watch;
  }

  #watchRequest({ path, token }: Watch, depth: string): Request {
    const payload = depth === '' ? strings(path, token) : strings(path, token, depth);
    return { operation: 'WATCH', path, payload, txId: 0, txGeneration: 0, policy: 'resend' };
  }

  /** After a reconnect. A watch still waiting for its first answer goes with the unanswered. */
  #watchRequests(): Request[] {
    return [...this.#watches.values()]
      .filter(({ confirmed }) => confirmed)
      .map(({ watch, depth }) => this.#watchRequest(watch, depth));
  }

  async #unwatch(path: string, token: string): Promise<void> {
    if (!this.#watches.delete(token)) return;
    try {
      await this.ask('UNWATCH', path, strings(path, token));
    } catch (error) {
      // A restarted daemon or a closed connection has forgotten the watch already.
      const gone =
        error instanceof XenstoreError && ['ENOENT', 'DISCONNECTED'].includes(error.code);
      if (!gone) throw error;
    }
  }

  /** Opens a transaction that the caller ends; prefer {@link transaction}. */
  async begin(): Promise<Transaction> {
    const channel = this.#opened();
    const payload = await this.ask('TRANSACTION_START', '', strings(''));
    const id = Number(splitStrings(payload)[0]);
    if (!Number.isInteger(id) || id <= 0)
      throw new XenstoreError('PROTOCOL', { operation: 'TRANSACTION_START', path: '' });
    return new Transaction(() => channel, id, channel.generation);
  }

  /**
   * Runs `body` in a transaction and commits, repeating it while others' changes conflict. An
   * exception in the body aborts. OUTCOME_UNKNOWN if the daemon was lost during the commit, unless
   * the body is declared idempotent.
   */
  async transaction<T>(
    body: (transaction: Transaction) => Promise<T>,
    options: TransactionOptions = {},
  ): Promise<T> {
    for (let attempt = 1; ; attempt++) {
      const transaction = await this.begin();
      try {
        const result = await body(transaction);
        await transaction.end('commit');
        return result;
      } catch (error) {
        const code = error instanceof XenstoreError ? error.code : undefined;
        const again =
          code === 'EAGAIN' ||
          code === 'TRANSACTION_LOST' ||
          (code === 'OUTCOME_UNKNOWN' && options.idempotent === true);
        if (again && attempt < TRANSACTION_ATTEMPTS_MAX) continue;
        if (code !== 'EAGAIN' && code !== 'TRANSACTION_LOST' && code !== 'OUTCOME_UNKNOWN')
          await this.#abort(transaction);
        throw error;
      }
    }
  }

  /** The body's own error matters more than one of the abort. */
  async #abort(transaction: Transaction): Promise<void> {
    try {
      await transaction.end('abort');
    } catch (error) {
      if (!(error instanceof XenstoreError)) throw error;
    }
  }

  /** `/local/domain/N`. */
  async getDomainPath(domid: number): Promise<string> {
    const reply = await this.ask('GET_DOMAIN_PATH', '', strings(String(domid)));
    return splitStrings(reply)[0] ?? '';
  }

  async isDomainIntroduced(domid: number): Promise<boolean> {
    const reply = await this.ask('IS_DOMAIN_INTRODUCED', '', strings(String(domid)));
    return splitStrings(reply)[0] === 'T';
  }

  /** Tells the daemon of a domain, the frame of its ring page and its unbound event channel. */
  async introduce(domid: number, gfn: number | bigint, port: number): Promise<void> {
    await this.ask('INTRODUCE', '', strings(String(domid), String(gfn), String(port)));
  }

  async release(domid: number): Promise<void> {
    await this.ask('RELEASE', '', strings(String(domid)));
  }

  async resume(domid: number): Promise<void> {
    await this.ask('RESUME', '', strings(String(domid)));
  }

  async setTarget(domid: number, target: number): Promise<void> {
    await this.ask('SET_TARGET', '', strings(String(domid), String(target)));
  }

  /** A control command such as `check`, `log`, `quota`; its answer as text. */
  async control(command: string, ...parameters: readonly string[]): Promise<string> {
    const payload = strings(command, ...parameters);
    const reply = await this.ask('CONTROL', '', payload, 'OUTCOME_UNKNOWN');
    return splitStrings(reply)[0] ?? '';
  }
}
