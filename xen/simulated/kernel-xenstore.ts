import { DOM0, type EvtchnPort } from '../../model/ids.ts';
import type { EventChannels, XenstoreSeam } from '../hypervisor.ts';
import { SimulatedEventChannels } from './event-channels.ts';
import type { Frame } from './domain.ts';
import type { SimulatedMachine } from './machine.ts';

const WRITABLE = { writable: true };

/** The control domain's own kernel as a xenstore client: its page, its port, its event device. */
export class KernelXenstore {
  readonly bytes: ArrayBuffer;
  readonly port: EvtchnPort;
  readonly events: EventChannels;
  readonly seam: XenstoreSeam;

  constructor(machine: SimulatedMachine) {
    const domain = machine.controlDomain;
    const frame: Frame = machine.addKernelFrame(domain);
    this.bytes = machine.mapFrames(domain, [frame], WRITABLE).bytes;
    this.events = new SimulatedEventChannels(machine, domain);
    this.port = this.events.bindUnbound(DOM0);
    const { port } = this;
    const open = () => ({ page: machine.mapFrames(domain, [frame], WRITABLE), port });
    this.seam = { open };
  }
}
