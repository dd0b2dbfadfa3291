import { evtchnPort, type Domid, type EvtchnPort } from '../../model/ids.ts';
import * as devices from '../abi/devices.ts';
import { StructView, type Layout } from '../abi/layout.ts';
import { XEN } from '../abi/xen.ts';
import { HypercallError, errnoName } from '../hypercall-error.ts';
import {
  EVENT_BATCH_MAX,
  type EventChannels,
  type RemotePort,
  type Virq,
  type VirtualIrqs,
} from '../hypervisor.ts';
import { loadAddon } from './addon.ts';
import { Device } from './device.ts';
import { UV_READABLE, check, readNow, writeNow } from './linux.ts';

const { DEVICES } = devices;

const PORT_BYTES = 4;

const VIRQ_NUMBERS: Readonly<Record<Virq, number>> = {
  debug: XEN.VIRQ_DEBUG,
  'dom-exc': XEN.VIRQ_DOM_EXC,
  'con-ring': XEN.VIRQ_CON_RING,
};

/** One open /dev/xen/evtchn. Reading it gives ports, which the kernel masks; writing unmasks. */
export class NativeEventChannels implements EventChannels, VirtualIrqs {
  readonly #device = new Device('/dev/xen/evtchn', 'xen-evtchn');
  readonly #ports = new Uint32Array(EVENT_BATCH_MAX);
  readonly #onePort = new Uint32Array(1);
  readonly #notifyRequest = new Uint32Array(1);
  #stopWatch: (() => void) | undefined;

  bindInterdomain(remote: RemotePort): EvtchnPort {
    return this.#bind(
      'IOCTL_EVTCHN_BIND_INTERDOMAIN',
      devices.evtchnBindInterdomain,
      { remote_domain: remote.domid, remote_port: remote.port },
      `port ${remote.port} of domain ${remote.domid}`,
    );
  }

  bindUnbound(remote: Domid): EvtchnPort {
    return this.#bind(
      'IOCTL_EVTCHN_BIND_UNBOUND_PORT',
      devices.evtchnBindUnbound,
      { remote_domain: remote },
      `a new port for domain ${remote}`,
    );
  }

  bindVirq(virq: Virq): EvtchnPort {
    return this.#bind(
      'IOCTL_EVTCHN_BIND_VIRQ',
      devices.evtchnBindVirq,
      { virq: VIRQ_NUMBERS[virq] },
      `virq ${virq}`,
    );
  }

  notify(port: EvtchnPort): void {
    this.#notifyRequest[0] = port;
    const { fd } = this.#device;
    const result = loadAddon().ioctl(fd, DEVICES.IOCTL_EVTCHN_NOTIFY, this.#notifyRequest);
    if (result < 0) throw new HypercallError('IOCTL_EVTCHN_NOTIFY', errnoName(-result), at(port));
  }

  unmask(port: EvtchnPort): void {
    this.#onePort[0] = port;
    const written = writeNow(this.#device.fd, this.#onePort);
    if (written < 0) throw new HypercallError('write (unmask)', errnoName(-written), at(port));
  }

  unbind(port: EvtchnPort): void {
    const request = new Uint8Array(devices.evtchnUnbind.sizeBytes);
    new StructView(devices.evtchnUnbind, request).set('port', port);
    const result = loadAddon().ioctl(this.#device.fd, DEVICES.IOCTL_EVTCHN_UNBIND, request);
    check(result, 'IOCTL_EVTCHN_UNBIND', at(port));
  }

  onPending(listener: (ports: readonly EvtchnPort[]) => void): void {
    this.#stopWatch?.();
    const { fd, path } = this.#device;
    const watch = loadAddon().watch(fd, UV_READABLE, (events) => {
      check(events, 'poll', path);
      const ports = this.#readPending();
      if (ports.length > 0) listener(ports);
    });
    if (typeof watch === 'number') throw new HypercallError('poll', errnoName(-watch), path);
    this.#stopWatch = watch;
  }

  close(): void {
    this.#stopWatch?.();
    this.#stopWatch = undefined;
    this.#device.close();
  }

  #readPending(): readonly EvtchnPort[] {
    const read = readNow(this.#device.fd, this.#ports);
    if (read < 0) {
      const errno = errnoName(-read);
      // Another wake-up took what this one was for.
      if (errno === 'EAGAIN') return [];
      throw new HypercallError('read', errno, this.#device.path);
    }
    return Array.from(this.#ports.subarray(0, read / PORT_BYTES), evtchnPort);
  }

  #bind<Name extends string>(
    name:
      'IOCTL_EVTCHN_BIND_INTERDOMAIN' | 'IOCTL_EVTCHN_BIND_UNBOUND_PORT' | 'IOCTL_EVTCHN_BIND_VIRQ',
    struct: Layout<Name>,
    fields: Readonly<Record<Name, number>>,
    object: string,
  ): EvtchnPort {
    const request = new Uint8Array(struct.sizeBytes);
    const view = new StructView(struct, request);
    for (const [field, value] of Object.entries<number>(fields)) view.set(field as Name, value);
    return evtchnPort(
      check(loadAddon().ioctl(this.#device.fd, DEVICES[name], request), name, object),
    );
  }
}

function at(port: EvtchnPort): string {
  return `port ${port}`;
}
