/**
 * What the store says of the control domain, for the tools and guests that look: its name and
 * number, and the names of the CPU pools. Source: tools/helpers/xen-init-dom0.c.
 */
import type { TreeOperations } from '../../../xenstore/client/client.ts';
import { XenstoreClient } from '../../../xenstore/client/client.ts';
import { XenstoreError } from '../../../xenstore/client/error.ts';
import type { LinkOpener } from '../../../xenstore/client/link.ts';
import { CONTROL_DOMAIN_NAME } from '../state/vm-spec-fields.ts';

const NAME_PATH = '/local/domain/0/name';
const RETRY_MS = 1_000;

export interface ControlDomainOptions {
  readonly link: LinkOpener;
  /** Numbers of the CPU pools the host has. */
  readonly poolIds: () => readonly number[];
  readonly onProblem: (error: Error) => void;
}

/** Keeps the nodes in the store, also in one that was started anew, until it is stopped. */
export class ControlDomainNodes {
  readonly #options: ControlDomainOptions;
  #client: XenstoreClient | undefined;
  #isStopped = false;

  constructor(options: ControlDomainOptions) {
    this.#options = options;
  }

  /** Resolves after {@link stop}. */
  async run(): Promise<void> {
    let wasTold = false;
    while (!this.#isStopped) {
      try {
        await this.#keep();
      } catch (error) {
        if (!(error instanceof XenstoreError)) throw error;
        // At a host's start the daemon comes up beside this service: once is enough to say.
        if (!this.#isStopped && !wasTold) this.#options.onProblem(error);
        wasTold = true;
      }
      this.#client?.close();
      this.#client = undefined;
      if (!this.#isStopped) await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }

  stop(): void {
    this.#isStopped = true;
    this.#client?.close();
  }

  /** Looks whenever the name changed or the daemon came back. */
  async #keep(): Promise<void> {
    const client = await XenstoreClient.connect({ link: this.#options.link });
    this.#client = client;
    if (this.#isStopped) return;
    for await (const _ of await client.watch(NAME_PATH))
      await client.transaction((tree) => this.#complete(tree), { idempotent: true });
  }

  async #complete(tree: TreeOperations): Promise<void> {
    for (const [path, value] of this.#nodes())
      if (!(await tree.exists(path))) await tree.write(path, value);
  }

  #nodes(): readonly (readonly [path: string, value: string])[] {
    return [
      ['/local/domain/0/domid', '0'],
      [NAME_PATH, CONTROL_DOMAIN_NAME],
      ...this.#options.poolIds().map((id) => [`/local/pool/${id}/name`, `Pool-${id}`] as const),
    ];
  }
}
