import { assert } from '../../model/assert.ts';
import { DEVICES, privcmdHypercall } from '../abi/devices.ts';
import { DOMCTL, type DomctlTable } from '../abi/domctl.ts';
import { StructView, type Layout } from '../abi/layout.ts';
import { probeRelease, type Release } from '../abi/releases.ts';
import { SYSCTL, type SysctlTable } from '../abi/sysctl.ts';
import { VERSION } from '../abi/version.ts';
import { XEN } from '../abi/xen.ts';
import { HypercallError, errnoName } from '../hypercall-error.ts';
import { PAGE_BYTES, type Mapping } from '../hypervisor.ts';
import { loadAddon } from './addon.ts';
import { Device } from './device.ts';
import { mapShared } from './mapping.ts';

/** Room for one hypercall's arguments. The kernel allows 64 pages to an open device. */
const ARENA_PAGES = 32;

/** Everything an argument is aligned to: a cache line, wider than any field needs. */
const ALIGN_BYTES = 64;

/** Memory that stays in place while the hypervisor reads and writes it. Valid for one call. */
export interface Locked {
  readonly bytes: Uint8Array;
  readonly address: bigint;
}

type DomctlName = Extract<keyof typeof DOMCTL, `XEN_DOMCTL_${string}`>;
type SysctlName = Extract<keyof typeof SYSCTL, `XEN_SYSCTL_${string}`>;

/**
 * Hypercalls through /dev/xen/privcmd. Calls are synchronous and never nest, so all arguments share
 * one page-locked arena that starts over at each {@link Hypercalls.run}.
 */
export class Hypercalls {
  readonly privcmd = new Device('/dev/xen/privcmd', 'xen-privcmd');
  readonly #buffers = new Device('/dev/xen/hypercall', 'xen-privcmd');
  readonly #request = new Uint8Array(privcmdHypercall.sizeBytes);
  readonly #requestView = new StructView(privcmdHypercall, this.#request);
  #arena: Mapping | undefined;
  #arenaAddress = 0n;
  #taken = 0;
  #release: Release | undefined;

  /** Runs `body` with an empty arena. What it took is void afterwards: copy what must stay. */
  run<T>(body: (calls: this) => T): T {
    assert(this.#taken === 0, 'hypercalls do not nest');
    try {
      return body(this);
    } finally {
      this.#taken = 0;
    }
  }

  /** Zeroed page-locked memory, until the end of the {@link run} around. */
  take(lengthBytes: number): Locked {
    const arena = this.#openArena();
    const start = this.#taken;
    const next = start + Math.ceil(lengthBytes / ALIGN_BYTES) * ALIGN_BYTES;
    assert(next <= arena.byteLength, `hypercall arguments fit ${arena.byteLength} bytes`);
    this.#taken = next;
    const bytes = new Uint8Array(arena, start, lengthBytes).fill(0);
    return { bytes, address: this.#arenaAddress + BigInt(start) };
  }

  /** A page-locked struct and its address. */
  takeStruct<Name extends string>(struct: Layout<Name>) {
    const { bytes, address } = this.take(struct.sizeBytes);
    return { view: new StructView(struct, bytes), address, bytes };
  }

  /** Makes one hypercall; the result is minus errno if Xen or the kernel refused. */
  attempt(op: number, ...args: readonly (number | bigint)[]): number {
    const { privcmd } = this;
    const view = this.#requestView.set('op', op);
    view
      .set('arg[0]', args[0] ?? 0)
      .set('arg[1]', args[1] ?? 0)
      .set('arg[2]', args[2] ?? 0)
      .set('arg[3]', args[3] ?? 0);
    return loadAddon().ioctl(privcmd.fd, DEVICES.IOCTL_PRIVCMD_HYPERCALL, this.#request);
  }

  /** Throws HypercallError naming `name` and `object` if `result` is minus an errno. */
  demand(result: number, name: string, object: string): number {
    if (result < 0) throw new HypercallError(name, errnoName(-result), object);
    return result;
  }

  /** A domctl on `domid`; returns its envelope and its own struct, filled by the hypervisor. */
  domctl<Name extends string>(
    name: DomctlName,
    domid: number,
    struct?: Layout<Name>,
    fill?: (view: StructView<Name>) => void,
  ) {
    const { domctl } = this.release();
    const envelope = this.#domctlEnvelope(domctl, DOMCTL[name], domid);
    const view = struct && new StructView(struct, envelope.view.bytes('u'));
    if (view !== undefined) fill?.(view);
    const result = this.attempt(XEN.__HYPERVISOR_domctl, envelope.address);
    this.demand(result, name, `domain ${domid}`);
    return { envelope: envelope.view, view };
  }

  /** A sysctl; returns its struct as the hypervisor left it. */
  sysctl<Name extends string>(
    name: SysctlName,
    struct: Layout<Name>,
    fill?: (view: StructView<Name>) => void,
  ): StructView<Name> {
    const envelope = this.#sysctlEnvelope(this.release().sysctl, SYSCTL[name]);
    const view = new StructView(struct, envelope.view.bytes('u'));
    fill?.(view);
    const result = this.attempt(XEN.__HYPERVISOR_sysctl, envelope.address);
    this.demand(result, name, 'this host');
    return view;
  }

  /** Which tables the running hypervisor speaks. HYPERVISOR_UNSUPPORTED if none. */
  release(): Release {
    this.#release ??= this.#probe();
    return this.#release;
  }

  close(): void {
    this.#arena?.unmap();
    this.#arena = undefined;
    this.#buffers.close();
    this.privcmd.close();
  }

  #probe(): Release {
    const version = this.attempt(XEN.__HYPERVISOR_xen_version, VERSION.XENVER_version, 0);
    this.demand(version, 'XENVER_version', 'this host');
    // Any answer but EACCES means the version was taken; what else failed shows in the real call.
    const taken = (result: number) => errnoName(-result) !== 'EACCES';
    return probeRelease(`${version >> 16}.${version & 0xffff}`, {
      domctl: (table) => {
        const { address } = this.#domctlEnvelope(table, DOMCTL.XEN_DOMCTL_getdomaininfo, 0);
        return taken(this.attempt(XEN.__HYPERVISOR_domctl, address));
      },
      sysctl: (table) => {
        const { address } = this.#sysctlEnvelope(table, SYSCTL.XEN_SYSCTL_sched_id);
        return taken(this.attempt(XEN.__HYPERVISOR_sysctl, address));
      },
    });
  }

  #domctlEnvelope(table: DomctlTable, cmd: number, domid: number) {
    const envelope = this.takeStruct(table.domctl);
    envelope.view.set('cmd', cmd).set('interface_version', table.interfaceVersion);
    envelope.view.set('domain', domid);
    return envelope;
  }

  #sysctlEnvelope(table: SysctlTable, cmd: number) {
    const envelope = this.takeStruct(table.sysctl);
    envelope.view.set('cmd', cmd).set('interface_version', table.interfaceVersion);
    return envelope;
  }

  #openArena(): ArrayBuffer {
    if (this.#arena === undefined) {
      const lengthBytes = ARENA_PAGES * PAGE_BYTES;
      const { fd, path } = this.#buffers;
      this.#arena = mapShared({ fd, lengthBytes, writable: true, object: path });
      this.#arenaAddress = loadAddon().addressOf(this.#arena.bytes);
    }
    return this.#arena.bytes;
  }
}
