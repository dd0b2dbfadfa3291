import { domid as toDomid, vmUuid, type Domid, type VmUuid } from '../../model/ids.ts';
import { DOMCTL, type DomctlTable } from '../abi/domctl.ts';
import { StructView } from '../abi/layout.ts';
import { SCHED, remoteShutdown } from '../abi/sched.ts';
import { XEN } from '../abi/xen.ts';
import { HypercallError } from '../hypercall-error.ts';
import type { CreateDomainSpec, DomainControl, DomainInfo, ShutdownReason } from '../hypervisor.ts';
import type { Hypercalls } from './hypercalls.ts';

/** Domains asked for at once. */
const LIST_BATCH = 256;

/** The hypervisor tears a domain down in bounded steps and may ask to be called again. */
const DESTROY_STEPS_MAX = 100_000;

const MAX_EVTCHN_PORT_DEFAULT = 1023;

const SHUTDOWN_REASONS: readonly ShutdownReason[] = [
  'poweroff',
  'reboot',
  'suspend',
  'crash',
  'watchdog',
  'soft-reset',
];

export class NativeDomainControl implements DomainControl {
  readonly #calls: Hypercalls;

  constructor(calls: Hypercalls) {
    this.#calls = calls;
  }

  list(first?: Domid): readonly DomainInfo[] {
    const found: DomainInfo[] = [];
    let next: number = first ?? 0;
    for (;;) {
      const batch = this.#batch(next, LIST_BATCH);
      found.push(...batch);
      const last = batch.at(-1);
      if (last === undefined || batch.length < LIST_BATCH) return found;
      next = last.domid + 1;
    }
  }

  getInfo(domid: Domid): DomainInfo | undefined {
    // The hypervisor answers with the first domain from `domid` up, which may be another.
    return this.#batch(domid, 1).find((info) => info.domid === domid);
  }

  create(spec: CreateDomainSpec): Domid {
    const flags =
      (spec.hvm ? DOMCTL.XEN_DOMCTL_CDF_hvm : 0) |
      (spec.hap === true ? DOMCTL.XEN_DOMCTL_CDF_hap : 0) |
      (spec.xenstoreDomain === true ? DOMCTL.XEN_DOMCTL_CDF_xs_domain : 0);
    return this.#calls.run((calls) => {
      const layout = calls.release().domctl.createdomain;
      // Domid 0 asks the hypervisor to choose one.
      const { envelope } = calls.domctl('XEN_DOMCTL_createdomain', 0, layout, (view) => {
        view.bytes('handle').set(uuidBytes(spec.uuid));
        view.set('flags', flags).set('ssidref', spec.ssidref ?? 0);
        view.set('max_vcpus', spec.maxVcpus);
        view.set('max_evtchn_port', spec.maxEvtchnPort ?? MAX_EVTCHN_PORT_DEFAULT);
        view.set('max_grant_frames', spec.maxGrantFrames ?? -1);
        view.set('max_maptrack_frames', spec.maxMaptrackFrames ?? -1);
        view.set('grant_opts', spec.grantVersion ?? 1);
        view.set('cpupool_id', spec.cpupool ?? 0);
        const emulation = spec.emulationFlags ?? (spec.hvm ? DOMCTL.XEN_X86_EMU_LAPIC : 0);
        view.set('arch.emulation_flags', emulation);
      });
      return toDomid(envelope.get('domain'));
    });
  }

  destroy(domid: Domid): void {
    for (let step = 1; ; step++) {
      try {
        this.#command('XEN_DOMCTL_destroydomain', domid);
        return;
      } catch (error) {
        const again = error instanceof HypercallError && error.errno === 'EAGAIN';
        if (!again || step === DESTROY_STEPS_MAX) throw error;
      }
    }
  }

  pause(domid: Domid): void {
    this.#command('XEN_DOMCTL_pausedomain', domid);
  }

  unpause(domid: Domid): void {
    this.#command('XEN_DOMCTL_unpausedomain', domid);
  }

  setMaxMemKiB(domid: Domid, maxMemKiB: number): void {
    this.#calls.run((calls) => {
      const layout = calls.release().domctl.maxMem;
      calls.domctl('XEN_DOMCTL_max_mem', domid, layout, (view) => view.set('max_memkb', maxMemKiB));
    });
  }

  setMaxVcpus(domid: Domid, count: number): void {
    this.#calls.run((calls) => {
      const layout = calls.release().domctl.maxVcpus;
      calls.domctl('XEN_DOMCTL_max_vcpus', domid, layout, (view) => view.set('max', count));
    });
  }

  setUuid(domid: Domid, uuid: VmUuid): void {
    this.#calls.run((calls) => {
      const layout = calls.release().domctl.setdomainhandle;
      calls.domctl('XEN_DOMCTL_setdomainhandle', domid, layout, (view) =>
        view.bytes('handle').set(uuidBytes(uuid)),
      );
    });
  }

  shutdown(domid: Domid, reason: Exclude<ShutdownReason, 'unknown'>): void {
    this.#calls.run((calls) => {
      const { view, address } = calls.takeStruct(remoteShutdown);
      view.set('domain_id', domid).set('reason', SHUTDOWN_REASONS.indexOf(reason));
      const result = calls.attempt(
        XEN.__HYPERVISOR_sched_op,
        SCHED.SCHEDOP_remote_shutdown,
        address,
      );
      calls.demand(result, 'SCHEDOP_remote_shutdown', `domain ${domid}`);
    });
  }

  #command(
    name: 'XEN_DOMCTL_destroydomain' | 'XEN_DOMCTL_pausedomain' | 'XEN_DOMCTL_unpausedomain',
    domid: Domid,
  ): void {
    this.#calls.run((calls) => calls.domctl(name, domid));
  }

  #batch(first: number, count: number): readonly DomainInfo[] {
    return this.#calls.run((calls) => {
      const { domctl, sysctl } = calls.release();
      const room = calls.take(domctl.getdomaininfo.sizeBytes * count);
      const { getdomaininfolist } = sysctl;
      const answer = calls.sysctl('XEN_SYSCTL_getdomaininfolist', getdomaininfolist, (view) =>
        view.set('first_domain', first).set('max_domains', count).set('buffer.p', room.address),
      );
      const found = Math.min(answer.get('num_domains'), count);
      return Array.from({ length: found }, (_, index) =>
        toInfo(
          new StructView(domctl.getdomaininfo, room.bytes, index * domctl.getdomaininfo.sizeBytes),
        ),
      );
    });
  }
}

type InfoView = StructView<keyof DomctlTable['getdomaininfo']['fields']>;

function toInfo(view: InfoView): DomainInfo {
  const flags = view.get('flags');
  const has = (bit: number) => (flags & bit) !== 0;
  const maxVcpuId = view.get('max_vcpu_id');
  const shutdownCode = (flags >>> DOMCTL.XEN_DOMINF_shutdownshift) & DOMCTL.XEN_DOMINF_shutdownmask;
  return {
    domid: toDomid(view.get('domain')),
    uuid: uuidText(view.bytes('handle')),
    dying: has(DOMCTL.XEN_DOMINF_dying),
    hvm: has(DOMCTL.XEN_DOMINF_hvm_guest),
    shutdown: has(DOMCTL.XEN_DOMINF_shutdown),
    shutdownReason: SHUTDOWN_REASONS[shutdownCode] ?? 'unknown',
    shutdownCode,
    paused: has(DOMCTL.XEN_DOMINF_paused),
    blocked: has(DOMCTL.XEN_DOMINF_blocked),
    running: has(DOMCTL.XEN_DOMINF_running),
    debugged: has(DOMCTL.XEN_DOMINF_debugged),
    xenstoreDomain: has(DOMCTL.XEN_DOMINF_xs_domain),
    totalPages: view.get('tot_pages'),
    maxPages: view.get('max_pages'),
    outstandingPages: view.get('outstanding_pages'),
    sharedPages: view.get('shr_pages'),
    pagedPages: view.get('paged_pages'),
    sharedInfoFrame: view.getBig('shared_info_frame'),
    cpuTimeNs: view.getBig('cpu_time'),
    onlineVcpus: view.get('nr_online_vcpus'),
    maxVcpuId: maxVcpuId === DOMCTL.XEN_INVALID_MAX_VCPU_ID ? -1 : maxVcpuId,
    ssidref: view.get('ssidref'),
    cpupool: view.get('cpupool'),
  };
}

function uuidBytes(uuid: VmUuid): Uint8Array {
  return Uint8Array.from(uuid.replaceAll('-', '').match(/../g) ?? [], (hex) => parseInt(hex, 16));
}

function uuidText(handle: Uint8Array): VmUuid {
  const hex = Array.from(handle, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return vmUuid(hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'));
}
