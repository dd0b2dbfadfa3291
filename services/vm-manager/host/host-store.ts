import { ToolstackError } from '../../../model/errors.ts';
import type { TreeOperations } from '../../../xenstore/client/client.ts';
import { XenstoreClient } from '../../../xenstore/client/client.ts';
import { XenstoreError } from '../../../xenstore/client/error.ts';
import type { LinkOpener } from '../../../xenstore/client/link.ts';

/** A daemon that restarts is waited for this long before a call fails. */
const RECONNECT_MS = 5_000;

/** Longest number in decimal that is read: 64 bits have 20 digits. */
const NUMBER = /^[0-9]{1,16}$/;

/** What tuning does in the store. */
export type TuningNodes = Pick<TreeOperations, 'readText' | 'write'>;

/** The store as tuning needs it. */
export interface TuningStore {
  /** Runs `body` in a transaction; it may run several times and must mean the same each time. */
  change<T>(body: (nodes: TuningNodes) => Promise<T>): Promise<T>;
  /** Has the daemon forget a domain that is gone, and removes what nodes it has. */
  forget(domid: number, uuid: string): Promise<void>;
}

/** The host's xenstore, as tuning writes it. Connects on first use and after a lost daemon. */
export class HostStore implements TuningStore {
  readonly #link: LinkOpener | undefined;
  #client: Promise<XenstoreClient> | undefined;

  /** @param link  undefined on a host without a xenstore daemon: every call fails then */
  constructor(link: LinkOpener | undefined) {
    this.#link = link;
  }

  /** @throws ToolstackError HOST_UNREACHABLE when no daemon answers */
  async change<T>(body: (nodes: TuningNodes) => Promise<T>): Promise<T> {
    try {
      const client = await this.#open();
      return await client.transaction(body, { idempotent: true });
    } catch (error) {
      if (!(error instanceof XenstoreError)) throw error;
      if (error.code === 'DISCONNECTED') this.#client = undefined;
      throw new ToolstackError('HOST_UNREACHABLE', `the host's store: ${error.message}`, {
        cause: error,
      });
    }
  }

  async forget(domid: number, uuid: string): Promise<void> {
    const client = await this.#open();
    await unlessAbsent(client.release(domid));
    for (const path of [`/local/domain/${domid}`, `/libxl/${domid}`, `/vm/${uuid}`])
      await unlessAbsent(client.remove(path));
  }

  close(): void {
    void this.#client?.then(
      (client) => client.close(),
      () => undefined,
    );
  }

  #open(): Promise<XenstoreClient> {
    if (this.#link === undefined)
      throw new ToolstackError('HOST_UNREACHABLE', 'no xenstore is configured on this host');
    this.#client ??= XenstoreClient.connect({
      link: this.#link,
      reconnect: { withinMs: RECONNECT_MS },
    });
    return this.#client;
  }
}

/** A domain may be unknown to the daemon, and have no nodes. */
async function unlessAbsent(change: Promise<void>): Promise<void> {
  try {
    await change;
  } catch (error) {
    if (!(error instanceof XenstoreError) || !['ENOENT', 'EINVAL'].includes(error.code))
      throw error;
  }
}

/** A node's value, or undefined where there is none. */
export async function readNode(tree: TuningNodes, path: string): Promise<string | undefined> {
  try {
    return await tree.readText(path);
  } catch (error) {
    if (error instanceof XenstoreError && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/** A node's number; undefined where there is none, or something else. */
export async function readNumber(tree: TuningNodes, path: string): Promise<number | undefined> {
  const text = await readNode(tree, path);
  return text !== undefined && NUMBER.test(text) ? Number(text) : undefined;
}
