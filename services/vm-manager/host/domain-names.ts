import type { DomainInfo } from '../../../xen/hypervisor.ts';
import { XenstoreClient } from '../../../xenstore/client/client.ts';
import { XenstoreError } from '../../../xenstore/client/error.ts';
import type { LinkOpener } from '../../../xenstore/client/link.ts';

/** What xenstore says about a domain; either may be absent. */
export interface DomainNote {
  readonly name?: string;
  /** Unix time in seconds. */
  readonly startedAtS?: number;
}

/** Where names come from. */
export interface DomainNames {
  of(info: DomainInfo): Promise<DomainNote>;
  close(): void;
}

/** A host without a xenstore daemon: nobody has told anybody a name. */
export const NO_NAMES: DomainNames = {
  of: async () => ({}),
  close: () => undefined,
};

/** A daemon that restarts is waited for this long before its answers are left out. */
const RECONNECT_MS = 1_000;

/** Longest name stock tools accept, and room. */
const NAME_MAX_BYTES = 256;

/**
 * Names and start times as stock tools keep them: `/local/domain/DOMID/name` and
 * `/vm/UUID/start_time`. A daemon that is away costs the names, never the answer.
 */
export class XenstoreNames implements DomainNames {
  readonly #link: LinkOpener;
  #client: Promise<XenstoreClient> | undefined;

  constructor(link: LinkOpener) {
    this.#link = link;
  }

  async of({ domid, uuid }: DomainInfo): Promise<DomainNote> {
    const [name, started] = await Promise.all([
      this.#read(`/local/domain/${domid}/name`),
      this.#read(`/vm/${uuid}/start_time`),
    ]);
    const startedAtS = Number.parseFloat(started ?? '');
    return {
      ...(name === undefined ? {} : { name }),
      ...(Number.isFinite(startedAtS) ? { startedAtS } : {}),
    };
  }

  close(): void {
    void this.#client?.then(
      (client) => client.close(),
      () => undefined,
    );
  }

  async #read(path: string): Promise<string | undefined> {
    try {
      this.#client ??= XenstoreClient.connect({
        link: this.#link,
        reconnect: { withinMs: RECONNECT_MS },
      });
      const client = await this.#client;
      const bytes = await client.read(path);
      return bytes.length <= NAME_MAX_BYTES ? new TextDecoder().decode(bytes) : undefined;
    } catch (error) {
      if (!(error instanceof XenstoreError)) throw error;
      if (error.code === 'DISCONNECTED') this.#client = undefined;
      return undefined;
    }
  }
}
