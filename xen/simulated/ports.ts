import type { Hypervisor } from '../hypervisor.ts';
import type { Domain } from './domain.ts';
import { SimulatedDomainControl } from './domain-control.ts';
import { SimulatedDomainSetup } from './domain-setup.ts';
import { SimulatedEventChannels } from './event-channels.ts';
import { SimulatedForeignMemory } from './foreign-memory.ts';
import { SimulatedGrantTable } from './grant-table.ts';
import type { SimulatedMachine } from './machine.ts';
import { SimulatedPhysicalInfo } from './physical-info.ts';
import { SimulatedTuning } from './tuning.ts';
import { refuse } from './refusal.ts';

/** The ports as `domain` has them. Only grants and events are not EPERM outside domain 0. */
export function simulatedPorts(machine: SimulatedMachine, domain: Domain): Hypervisor {
  const privileged = (call: string) => {
    if (domain !== machine.controlDomain) refuse(call, 'EPERM', `domain ${domain.domid}`);
  };
  const opened: SimulatedEventChannels[] = [];
  return {
    domains: new SimulatedDomainControl(machine, privileged),
    setup: new SimulatedDomainSetup(machine, privileged),
    physical: new SimulatedPhysicalInfo(machine, privileged),
    tuning: new SimulatedTuning(machine, privileged),
    memory: new SimulatedForeignMemory(machine, domain, privileged),
    grants: new SimulatedGrantTable(machine, domain),
    console: {
      read: (spec) => {
        privileged('XEN_SYSCTL_readconsole');
        return machine.consoleLog.read(spec);
      },
    },
    xenstore: {
      open: () => {
        privileged('open /proc/xen/xsd_kva');
        return machine.kernelXenstore.seam.open();
      },
    },
    openEventChannels: () => {
      const events = new SimulatedEventChannels(machine, domain);
      opened.push(events);
      return events;
    },
    close: () => {
      for (const events of opened) events.close();
    },
  };
}

/** Throws EPERM unless the caller is the control domain. */
export type Privileged = (call: string) => void;
