import { ToolstackError } from '../../model/errors.ts';
import type { NodeId } from '../core/messages.ts';
import { prefixEnd } from './etcd-client.ts';
import type { EtcdClient, Pair } from './etcd-client.ts';
import type { EtcdLog } from './etcd-log.ts';

/** A member that renews nothing for this long is taken for dead. */
const LEASE_SECONDS = 5;
const RENEW_MS = 1_000;

/**
 * Who is there and who leads, by leases. Leading means little here (etcd orders the commands): the
 * leader takes the snapshots.
 */
export class Presence {
  readonly #client: EtcdClient;
  readonly #log: EtcdLog;
  readonly #node: NodeId;
  #lease = 0;
  #timer: NodeJS.Timeout | undefined;
  #isStopped = false;
  #leases = new Map<NodeId, number>();
  leader: NodeId = 0;

  constructor(client: EtcdClient, log: EtcdLog, node: NodeId) {
    this.#client = client;
    this.#log = log;
    this.#node = node;
  }

  async start(): Promise<void> {
    await this.#refresh();
    this.#plan();
  }

  isPresent(id: NodeId): boolean {
    return this.#leases.has(id);
  }

  /** Gives the leadership to a member that is present. */
  async handOver(to: NodeId): Promise<void> {
    const lease = this.#leases.get(to);
    if (lease === undefined)
      throw new ToolstackError('MEMBER_UNKNOWN', `transfer: member ${to} is not present`);
    const key = this.#log.key('leader');
    await this.#client.put({ key, value: Buffer.from(String(to)), lease });
    this.leader = to;
  }

  async stop(): Promise<void> {
    this.#isStopped = true;
    clearTimeout(this.#timer);
    if (this.#lease === 0) return;
    try {
      await this.#client.revoke(this.#lease);
    } catch {
      // etcd is away: the lease ends by itself.
      this.#lease = 0;
    }
  }

  #plan(): void {
    if (this.#isStopped) return;
    this.#timer = setTimeout(() => {
      this.#refresh()
        .catch(() => {
          this.leader = 0;
        })
        .finally(() => this.#plan());
    }, RENEW_MS);
  }

  async #refresh(): Promise<void> {
    if (this.#lease === 0 || !(await this.#client.renew(this.#lease))) await this.#enter();
    const from = this.#log.key('member/');
    const { pairs } = await this.#client.range(from, prefixEnd(from));
    this.#leases = new Map(
      pairs.map(({ key, value }) => [Number(key.slice(from.length)), Number(String(value))]),
    );
    const leaderKey = this.#log.key('leader');
    const pair = (await this.#client.range(leaderKey, undefined)).pairs[0];
    this.leader = pair === undefined ? await this.#stand(leaderKey) : leaderOf(pair);
  }

  async #enter(): Promise<void> {
    this.#lease = await this.#client.grant(LEASE_SECONDS);
    const key = this.#log.key(`member/${this.#node}`);
    await this.#client.put({ key, value: Buffer.from(String(this.#lease)), lease: this.#lease });
  }

  /** Takes the leadership if nobody has it; the first transaction wins. */
  async #stand(key: string): Promise<NodeId> {
    const value = Buffer.from(String(this.#node));
    const puts = [{ key, value, lease: this.#lease }];
    if (await this.#client.txn({ unchanged: { key, modRevision: 0 }, puts })) return this.#node;
    const pair = (await this.#client.range(key, undefined)).pairs[0];
    return pair === undefined ? 0 : leaderOf(pair);
  }
}

function leaderOf({ value }: Pair): NodeId {
  return Number(String(value));
}
