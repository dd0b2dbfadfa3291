import { setTimeout as sleep } from 'node:timers/promises';
import type { Domid } from '../../model/ids.ts';
import { DOMID_FIRST_RESERVED, domid as toDomid } from '../../model/ids.ts';
import { XenstoreClient } from '../../xenstore/client/client.ts';
import { XenstoreError } from '../../xenstore/client/error.ts';
import type { LinkOpener } from '../../xenstore/client/link.ts';
import type { Watch } from '../../xenstore/client/watch.ts';
import type { DomainFacts } from './machine.ts';

const DOMAINS = '/local/domain';

/** How long between attempts to reach a daemon that is not there. */
const RETRY_MS = 500;

/** Longest value looked at; real ones are numbers and names. */
const VALUE_MAX_BYTES = 256;

/** Where facts go. */
export interface DomainListener {
  onFacts(facts: DomainFacts): void;
  /** True once the store is listened to, false while its daemon is away. */
  onReachable(isReachable: boolean): void;
}

/**
 * Learns of domains and their consoles as stock xenconsoled does, by watches alone: no hypercall is
 * needed. Level-triggered: an event says only "look again", and events that come while looking are
 * one more look.
 */
export class DomainWatch {
  readonly #link: LinkOpener;
  readonly #listener: DomainListener;
  readonly #watches = new Map<Domid, Watch>();
  readonly #loops = new Set<Promise<void>>();
  #client: XenstoreClient | undefined;
  #isStopped = false;
  #mustScan = false;
  /** Somebody is gone; which domain that was the event does not say. */
  #mustCheckKnown = false;
  #isScanning = false;

  constructor(link: LinkOpener, listener: DomainListener) {
    this.#link = link;
    this.#listener = listener;
  }

  /** Watches until {@link stop}, whether the daemon is there yet or not. */
  start(): void {
    this.#keep(this.#tolerate(() => this.#run()));
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    this.#client?.close();
    await Promise.all(this.#loops);
  }

  #keep(loop: Promise<void>): void {
    this.#loops.add(loop);
    void loop.finally(() => this.#loops.delete(loop));
  }

  async #run(): Promise<void> {
    const client = await this.#connect();
    if (client === undefined) return;
    this.#client = client;
    const introduced = await client.watch('@introduceDomain');
    this.#keep(this.#follow(introduced, () => this.#scanSoon(client)));
    const released = await client.watch('@releaseDomain');
    this.#keep(
      this.#follow(released, () => {
        this.#mustCheckKnown = true;
        this.#scanSoon(client);
      }),
    );
    this.#listener.onReachable(true);
  }

  async #connect(): Promise<XenstoreClient | undefined> {
    while (!this.#isStopped) {
      try {
        return await XenstoreClient.connect({
          link: this.#link,
          reconnect: { withinMs: Infinity },
        });
      } catch (error) {
        if (!(error instanceof XenstoreError)) throw error;
        this.#listener.onReachable(false);
        await sleep(RETRY_MS, undefined, { ref: false });
      }
    }
    return undefined;
  }

  /** Ends with the watch. */
  async #follow(watch: Watch, onEvent: () => void): Promise<void> {
    while ((await watch.next()).done !== true) onEvent();
  }

  #scanSoon(client: XenstoreClient): void {
    this.#mustScan = true;
    if (this.#isScanning) return;
    this.#isScanning = true;
    this.#keep(
      this.#scanAll(client).finally(() => {
        this.#isScanning = false;
      }),
    );
  }

  async #scanAll(client: XenstoreClient): Promise<void> {
    while (this.#mustScan && !this.#isStopped) {
      this.#mustScan = false;
      await this.#tolerate(() => this.#scan(client));
    }
  }

  /** Compares the domains there are with those that are watched. */
  async #scan(client: XenstoreClient): Promise<void> {
    const known = [...this.#watches.keys()];
    const listed = await listDomids(client);
    const fresh = listed.filter((domid) => !this.#watches.has(domid));
    const candidates = this.#mustCheckKnown ? [...known, ...fresh] : fresh;
    this.#mustCheckKnown = false;
    await Promise.all(
      candidates.map(async (domid) => {
        const introduced = await client.isDomainIntroduced(domid);
        const watch = this.#watches.get(domid);
        if (introduced && watch === undefined) await this.#adopt(client, domid);
        if (introduced || watch === undefined) return;
        this.#watches.delete(domid);
        this.#listener.onFacts({ domid, introduced: false });
        await watch.close();
      }),
    );
  }

  async #adopt(client: XenstoreClient, domid: Domid): Promise<void> {
    const watch = await client.watch(`${DOMAINS}/${domid}/console`);
    this.#watches.set(domid, watch);
    this.#keep(
      this.#follow(watch, () => {
        this.#keep(this.#tolerate(() => this.#look(client, domid)));
      }),
    );
  }

  async #look(client: XenstoreClient, domid: Domid): Promise<void> {
    const at = `${DOMAINS}/${domid}`;
    const paths = ['console/port', 'console/ring-ref', 'console/type', 'console/limit', 'name'];
    const [introduced, port, ringRef, type, limit, name] = await Promise.all([
      client.isDomainIntroduced(domid),
      ...paths.map((path) => readText(client, `${at}/${path}`)),
    ] as const);
    if (!this.#watches.has(domid)) return;
    this.#listener.onFacts({
      domid,
      introduced,
      ...(port === undefined ? {} : { port }),
      ...(ringRef === undefined ? {} : { ringRef }),
      ...(type === undefined ? {} : { type }),
      ...(limit === undefined ? {} : { limit }),
      ...(name === undefined ? {} : { name }),
    });
  }

  /** A daemon that goes away fires every watch anew when it is back: then there is another look. */
  async #tolerate(work: () => Promise<void>): Promise<void> {
    try {
      await work();
    } catch (error) {
      if (!(error instanceof XenstoreError)) throw error;
    }
  }
}

async function listDomids(client: XenstoreClient): Promise<readonly Domid[]> {
  try {
    const names = await client.list(DOMAINS);
    return names
      .filter((name) => /^[0-9]{1,5}$/.test(name))
      .map(Number)
      .filter((number) => number > 0 && number < DOMID_FIRST_RESERVED)
      .map(toDomid);
  } catch (error) {
    if (error instanceof XenstoreError && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function readText(client: XenstoreClient, path: string): Promise<string | undefined> {
  try {
    const bytes = await client.read(path);
    return bytes.length <= VALUE_MAX_BYTES ? new TextDecoder().decode(bytes) : undefined;
  } catch (error) {
    if (error instanceof XenstoreError && error.code === 'ENOENT') return undefined;
    throw error;
  }
}
