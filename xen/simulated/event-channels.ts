import { evtchnPort, type Domid, type EvtchnPort } from '../../model/ids.ts';
import {
  EVENT_BATCH_MAX,
  type EventChannels,
  type RemotePort,
  type Virq,
  type VirtualIrqs,
} from '../hypervisor.ts';
import type { Channel, Domain } from './domain.ts';
import type { SimulatedMachine } from './machine.ts';
import { refuse } from './refusal.ts';

/** One opened event device: the ports bound through it, and those to be told of, in order. */
export class SimulatedEventChannels implements EventChannels, VirtualIrqs {
  readonly #machine: SimulatedMachine;
  readonly #domain: Domain;
  readonly #own = new Map<number, Channel>();
  readonly #ready = new Set<Channel>();
  #listener: ((ports: readonly EvtchnPort[]) => void) | undefined;
  #closed = false;

  constructor(machine: SimulatedMachine, domain: Domain) {
    this.#machine = machine;
    this.#domain = domain;
  }

  bindInterdomain(remote: RemotePort): EvtchnPort {
    const call = 'EVTCHNOP_bind_interdomain';
    const object = `port ${remote.port} of domain ${remote.domid}`;
    const peer = this.#machine.live(remote.domid, call).channels.get(remote.port);
    const offered = peer?.binding.kind === 'unbound' && peer.binding.remote === this.#domain.domid;
    if (peer === undefined || !offered) return refuse(call, 'EINVAL', object);
    const channel = this.#add(call, { kind: 'interdomain', peer });
    peer.binding = { kind: 'interdomain', peer: channel };
    // The peer may have spoken before there was anyone to hear: the binder looks once for itself.
    this.raise(channel);
    return channel.port;
  }

  bindUnbound(remote: Domid): EvtchnPort {
    return this.#add('EVTCHNOP_alloc_unbound', { kind: 'unbound', remote }).port;
  }

  bindVirq(virq: Virq): EvtchnPort {
    const call = 'EVTCHNOP_bind_virq';
    const taken = [...this.#domain.channels.values()].some(
      ({ binding }) => binding.kind === 'virq' && binding.virq === virq,
    );
    if (taken) return refuse(call, 'EEXIST', `virq ${virq}`);
    return this.#add(call, { kind: 'virq', virq }).port;
  }

  notify(port: EvtchnPort): void {
    const { binding } = this.#mine(port, 'EVTCHNOP_send');
    if (binding.kind === 'interdomain') binding.peer.holder.raise(binding.peer);
  }

  unmask(port: EvtchnPort): void {
    const channel = this.#own.get(port);
    // The kernel's driver overlooks ports that are not the caller's.
    if (channel === undefined || !channel.masked) return;
    channel.masked = false;
    this.#queue(channel);
  }

  unbind(port: EvtchnPort): void {
    this.#remove(this.#mine(port, 'EVTCHNOP_close'));
  }

  onPending(listener: (ports: readonly EvtchnPort[]) => void): void {
    this.#listener = listener;
    if (this.#ready.size > 0) this.#machine.wake(this);
  }

  close(): void {
    this.#closed = true;
    this.#listener = undefined;
    for (const channel of this.#own.values()) this.#remove(channel);
    this.#ready.clear();
  }

  /** The hypervisor's side of a notify: sets the port pending. */
  raise(channel: Channel): void {
    channel.pending = true;
    this.#queue(channel);
  }

  /** True if somebody waits for what is ready. */
  get isReady(): boolean {
    return this.#listener !== undefined && this.#ready.size > 0;
  }

  /** Hands one batch to the listener and returns how many ports it held. */
  deliver(): number {
    if (this.#listener === undefined) return 0;
    const ports: EvtchnPort[] = [];
    for (const channel of this.#ready) {
      if (ports.length === EVENT_BATCH_MAX) break;
      this.#ready.delete(channel);
      channel.pending = false;
      channel.masked = true;
      ports.push(channel.port);
    }
    if (ports.length > 0) this.#listener(ports);
    return ports.length;
  }

  #queue(channel: Channel): void {
    if (!channel.pending || channel.masked) return;
    this.#ready.add(channel);
    this.#machine.wake(this);
  }

  #add(call: string, binding: Channel['binding']): Channel {
    const object = `domain ${this.#domain.domid}`;
    if (this.#closed) return refuse(call, 'EBADF', object);
    if (this.#domain.dying) return refuse(call, 'EINVAL', object);
    const number = this.#domain.freePorts.take();
    if (number === undefined) return refuse(call, 'ENOSPC', object);
    const port = evtchnPort(number);
    const channel: Channel = {
      port,
      domain: this.#domain,
      holder: this,
      binding,
      pending: false,
      masked: false,
    };
    this.#own.set(port, channel);
    this.#domain.channels.set(port, channel);
    return channel;
  }

  #remove(channel: Channel): void {
    this.#own.delete(channel.port);
    this.#ready.delete(channel);
    this.#domain.channels.delete(channel.port);
    this.#domain.freePorts.give(channel.port);
    const { binding } = channel;
    if (binding.kind === 'interdomain')
      binding.peer.binding = { kind: 'unbound', remote: this.#domain.domid };
  }

  #mine(port: EvtchnPort, call: string): Channel {
    return this.#own.get(port) ?? refuse(call, 'ENOTCONN', `port ${port}`);
  }
}
