import { domid as toDomid, type Domid, type VmUuid } from '../../../model/ids.ts';
import { XenstoreClient, type Transaction } from '../../../xenstore/client/client.ts';
import { XenstoreError } from '../../../xenstore/client/error.ts';
import type { LinkOpener } from '../../../xenstore/client/link.ts';
import {
  formatBuilding,
  formatMark,
  markPath,
  markedUuid,
  parseMark,
} from '../machine/domain-mark.ts';
import {
  consoleBackendPath,
  domainPath,
  libxlPath,
  vmPath,
  type GuestNode,
} from '../machine/guest-nodes.ts';
import type { DomainMark, Remains } from '../machine/machine-events.ts';

/** A daemon that restarts is waited for this long before a step fails and is tried again. */
const RECONNECT_MS = 10_000;

/** Before a daemon that is not there is tried again. */
const RETRY_MS = 500;

const LIBXL = '/libxl';
/** Below the first number that no domain has. */
const DOMID = /^\d{1,4}$|^[12]\d{4}$/;

/** Run again after a commit whose outcome is unknown: writing the same twice is writing it once. */
const IDEMPOTENT = { idempotent: true };

/** What the host's xenstore is asked for domains; comes back by itself when the daemon does. */
export class ReconcileStore {
  readonly #link: LinkOpener;
  #client: Promise<XenstoreClient> | undefined;
  #isClosed = false;

  constructor(link: LinkOpener) {
    this.#link = link;
  }

  /** Undefined for a domain that has none. */
  async readMark(domid: Domid): Promise<DomainMark | undefined> {
    const client = await this.#open();
    const [text = '', name = ''] = await Promise.all([
      readIfThere(client, markPath(domid)),
      readIfThere(client, `${domainPath(domid)}/name`),
    ]);
    return parseMark(text, name);
  }

  /** Marks of domains that are not among `there`. */
  async remains(there: ReadonlySet<number>): Promise<readonly Remains[]> {
    const client = await this.#open();
    const domids = (await listIfThere(client, LIBXL))
      .filter((name) => DOMID.test(name) && !there.has(Number(name)))
      .map((name) => toDomid(Number(name)));
    const marks = await Promise.all(domids.map((domid) => readIfThere(client, markPath(domid))));
    return domids.flatMap((domid, index) => {
      const uuid = markedUuid(marks[index] ?? '');
      return uuid === undefined ? [] : [{ domid, uuid }];
    });
  }

  async writeMark(domid: Domid, mark: DomainMark): Promise<void> {
    const client = await this.#open();
    await client.write(markPath(domid), formatMark(mark));
  }

  /** Writes a domain's nodes in place of any that a domain of that number had before. */
  async writeGuest(domid: Domid, uuid: VmUuid, nodes: readonly GuestNode[]): Promise<void> {
    const client = await this.#open();
    await client.transaction(async (transaction) => {
      await Promise.all([
        removeIfThere(transaction, domainPath(domid)),
        removeIfThere(transaction, vmPath(uuid)),
        removeIfThere(transaction, libxlPath(domid)),
        ...nodes.flatMap(({ path, value, permissions }) => [
          transaction.write(path, value),
          ...(permissions ? [transaction.setPermissions(path, permissions)] : []),
        ]),
        transaction.write(markPath(domid), formatBuilding(uuid)),
      ]);
    }, IDEMPOTENT);
  }

  /** Tells the daemon of the domain's ring, which lets its kernel reach the store. */
  async introduce(domid: Domid, frame: number, port: number): Promise<void> {
    const client = await this.#open();
    await client.introduce(domid, frame, port);
  }

  /** Removes all that {@link writeGuest} wrote. Source: libxl_domain.c, devices_destroy_cb. */
  async removeGuest(domid: Domid, consoleDomid: number): Promise<void> {
    const client = await this.#open();
    await client.transaction(async (transaction) => {
      const vm = await readIfThere(transaction, `${domainPath(domid)}/vm`);
      await Promise.all([
        ...(vm?.startsWith('/vm/') === true ? [removeIfThere(transaction, vm)] : []),
        removeIfThere(transaction, domainPath(domid)),
        removeIfThere(transaction, libxlPath(domid)),
        removeIfThere(transaction, consoleBackendPath(consoleDomid, domid)),
      ]);
    }, IDEMPOTENT);
  }

  /** Asks the guest to end itself, and remembers that it was asked. */
  async request(domid: Domid, word: string, mark: DomainMark): Promise<void> {
    const client = await this.#open();
    await client.transaction(async (transaction) => {
      await Promise.all([
        transaction.write(controlPath(domid), word),
        transaction.write(markPath(domid), formatMark(mark)),
      ]);
    }, IDEMPOTENT);
  }

  /**
   * Takes back a request that the guest has not read; false if it has, and then all stays as it
   * is. Source: libxl_domain.c, pvcontrol_acked.
   */
  async withdraw(domid: Domid, word: string, mark: DomainMark): Promise<boolean> {
    const client = await this.#open();
    return await client.transaction(async (transaction) => {
      const now = await readIfThere(transaction, controlPath(domid));
      if (now !== word) return false;
      await Promise.all([
        transaction.write(controlPath(domid), ''),
        transaction.write(markPath(domid), formatMark({ ...mark, isWithdrawn: true })),
      ]);
      return true;
    }, IDEMPOTENT);
  }

  /**
   * Gives a domain another name and UUID. Source: libxl_domain.c, libxl_domain_preserve, which
   * leaves the old /vm node to the machine's next start; that may never come.
   */
  async setAside(domid: Domid, mark: DomainMark): Promise<void> {
    const { uuid, name } = mark;
    const vm = vmPath(uuid);
    const client = await this.#open();
    await client.transaction(async (transaction) => {
      const before = await readIfThere(transaction, `${domainPath(domid)}/vm`);
      await Promise.all([
        ...(before?.startsWith('/vm/') === true ? [removeIfThere(transaction, before)] : []),
        removeIfThere(transaction, vm),
        transaction.mkdir(vm),
        transaction.setPermissions(vm, ['n0', `r${domid}`]),
        transaction.write(`${domainPath(domid)}/vm`, vm),
        transaction.write(`${domainPath(domid)}/name`, name),
        transaction.write(`${vm}/name`, name),
        transaction.write(`${vm}/uuid`, uuid),
        transaction.write(markPath(domid), formatMark(mark)),
      ]);
    }, IDEMPOTENT);
  }

  /** Source: libxl_domain.c, libxl__domain_rename. */
  async rename(domid: Domid, { uuid, name }: DomainMark): Promise<void> {
    const client = await this.#open();
    await client.transaction(async (transaction) => {
      await Promise.all([
        transaction.write(`${domainPath(domid)}/name`, name),
        transaction.write(`${vmPath(uuid)}/name`, name),
      ]);
    }, IDEMPOTENT);
  }

  /** Calls `look` whenever a domain stopped or went, and once the daemon is back. New ones that are
   * not ours are no news. Never rejects. */
  async follow(look: () => void, onProblem: (error: XenstoreError) => void): Promise<void> {
    while (!this.#isClosed) {
      try {
        const client = await this.#open();
        for await (const _ of await client.watch('@releaseDomain')) look();
      } catch (error) {
        if (!(error instanceof XenstoreError)) throw error;
        if (!this.#isClosed) onProblem(error);
      }
      this.#drop();
      if (!this.#isClosed) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  close(): void {
    this.#isClosed = true;
    this.#drop();
  }

  /** A client that gave up does not come back. */
  #drop(): void {
    const client = this.#client;
    this.#client = undefined;
    client?.then(
      (open) => open.close(),
      () => undefined,
    );
  }

  async #open(): Promise<XenstoreClient> {
    const opening = (this.#client ??= this.#connect());
    try {
      return await opening;
    } catch (error) {
      if (this.#client === opening) this.#client = undefined;
      throw error;
    }
  }

  async #connect(): Promise<XenstoreClient> {
    return await XenstoreClient.connect({
      link: this.#link,
      reconnect: { withinMs: RECONNECT_MS },
    });
  }
}

function controlPath(domid: Domid): string {
  return `${domainPath(domid)}/control/shutdown`;
}

async function readIfThere(
  store: Pick<XenstoreClient, 'readText'>,
  path: string,
): Promise<string | undefined> {
  try {
    return await store.readText(path);
  } catch (error) {
    if (error instanceof XenstoreError && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function listIfThere(client: XenstoreClient, path: string): Promise<readonly string[]> {
  try {
    return await client.list(path);
  } catch (error) {
    if (error instanceof XenstoreError && error.code === 'ENOENT') return [];
    throw error;
  }
}

async function removeIfThere(transaction: Transaction, path: string): Promise<void> {
  try {
    await transaction.remove(path);
  } catch (error) {
    if (!(error instanceof XenstoreError && error.code === 'ENOENT')) throw error;
  }
}
