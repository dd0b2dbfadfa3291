import { assert } from '../../../model/assert.ts';
import type { VmUuid } from '../../../model/ids.ts';
import type { HostCommand, HostState, VmKey } from './commands.ts';
import type { HostLoad } from './scheduler.ts';
import { machineMemoryKiB } from './scheduler.ts';
import type { HostCapacity, VmRecord } from './vm-record.ts';

/** Machines of one group. */
export const VMS_MAX = 4_096;
/** Hosts of one group. */
export const HOSTS_MAX = 64;

/** A host as it registered itself. */
export interface HostRecord {
  readonly host: string;
  readonly state: HostState;
  readonly capacity: HostCapacity;
}

class Load implements HostLoad {
  readonly host: string;
  state: HostState = 'closed';
  capacity: HostCapacity = { memoryKiB: 0, reservedKiB: 0, cpuCount: 1 };
  isRegistered = false;
  usedKiB = 0;
  vcpus = 0;
  readonly tags = new Map<string, number>();
  readonly vms = new Map<VmUuid, VmRecord>();

  constructor(host: string) {
    this.host = host;
  }

  count({ spec }: VmRecord, sign: 1 | -1): void {
    this.usedKiB += sign * machineMemoryKiB(spec);
    this.vcpus += sign * spec.vcpuCount;
    for (const tag of spec.antiAffinityTags) {
      const left = (this.tags.get(tag) ?? 0) + sign;
      if (left === 0) this.tags.delete(tag);
      else this.tags.set(tag, left);
    }
  }
}

/**
 * The machines and hosts of the group with what is looked up by: UUID, name, host. Every change
 * takes as long whether there is one machine or a thousand.
 */
export class VmTable {
  readonly #vms = new Map<VmUuid, VmRecord>();
  readonly #names = new Map<string, VmUuid>();
  readonly #hosts = new Map<string, Load>();

  get size(): number {
    return this.#vms.size;
  }

  /** In the order in which they were defined. */
  vms(): IterableIterator<VmRecord> {
    return this.#vms.values();
  }

  vm(uuid: VmUuid): VmRecord | undefined {
    return this.#vms.get(uuid);
  }

  find(key: VmKey): VmRecord | undefined {
    const uuid = key.kind === 'uuid' ? key.uuid : this.#names.get(key.name);
    return uuid === undefined ? undefined : this.#vms.get(uuid);
  }

  /** The machines placed on `host`; follows what changes later. */
  placedOn(host: string): ReadonlyMap<VmUuid, VmRecord> {
    return this.#host(host).vms;
  }

  /** Adds a record, or replaces the one with its UUID. */
  set(record: VmRecord): void {
    const { uuid, name } = record.spec;
    const before = this.#vms.get(uuid);
    if (before !== undefined) this.#forget(before);
    assert(!this.#names.has(name), `the name ${name} is given to one machine at a time`);
    this.#vms.set(uuid, record);
    this.#names.set(name, uuid);
    const host = this.#host(record.placement.host);
    host.vms.set(uuid, record);
    host.count(record, 1);
  }

  delete(uuid: VmUuid): void {
    const record = this.#vms.get(uuid);
    if (record === undefined) return;
    this.#forget(record);
    this.#host(record.placement.host).vms.delete(uuid);
    this.#vms.delete(uuid);
  }

  /** Undoes what {@link set} counted; the places in the maps stay, and with them their order. */
  #forget(record: VmRecord): void {
    this.#names.delete(record.spec.name);
    this.#host(record.placement.host).count(record, -1);
  }

  /** The hosts that registered, by name. */
  hosts(): readonly HostLoad[] {
    return [...this.#hosts.values()]
      .filter(({ isRegistered }) => isRegistered)
      .toSorted((one, other) => (one.host < other.host ? -1 : 1));
  }

  host(name: string): HostLoad | undefined {
    const load = this.#hosts.get(name);
    return load?.isRegistered === true ? load : undefined;
  }

  setHost({ host, state, capacity }: Omit<HostCommand, 'kind'>): void {
    Object.assign(this.#host(host), { state, capacity, isRegistered: true });
  }

  #host(name: string): Load {
    let load = this.#hosts.get(name);
    if (load === undefined) {
      load = new Load(name);
      this.#hosts.set(name, load);
    }
    return load;
  }

  clear(): void {
    this.#vms.clear();
    this.#names.clear();
    for (const host of this.#hosts.values()) {
      host.vms.clear();
      host.tags.clear();
      Object.assign(host, { usedKiB: 0, vcpus: 0, isRegistered: false });
    }
  }
}
