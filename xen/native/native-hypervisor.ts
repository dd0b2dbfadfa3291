import type { Hypervisor } from '../hypervisor.ts';
import { NativeConsoleRing } from './console-ring.ts';
import { NativeDomainControl } from './domain-control.ts';
import { NativeDomainSetup } from './domain-setup.ts';
import { NativeEventChannels } from './event-channels.ts';
import { NativeForeignMemory } from './foreign-memory.ts';
import { NativeGrantTable } from './grant-table.ts';
import { Hypercalls } from './hypercalls.ts';
import { NativePhysicalInfo } from './physical-info.ts';
import { NativeTuning } from './tuning.ts';
import { nativeXenstoreSeam } from './xenstore-seam.ts';

/**
 * The ports on this machine's own Xen. Opens no device before it is used, so a service without the
 * right to one fails only if it asks.
 */
export function openNativeHypervisor(): Hypervisor {
  const calls = new Hypercalls();
  const grants = new NativeGrantTable();
  const opened: NativeEventChannels[] = [];
  return {
    domains: new NativeDomainControl(calls),
    setup: new NativeDomainSetup(calls),
    physical: new NativePhysicalInfo(calls),
    tuning: new NativeTuning(calls),
    memory: new NativeForeignMemory(calls),
    grants,
    console: new NativeConsoleRing(calls),
    xenstore: nativeXenstoreSeam,
    openEventChannels: () => {
      const events = new NativeEventChannels();
      opened.push(events);
      return events;
    },
    close: () => {
      for (const events of opened) events.close();
      grants.close();
      calls.close();
    },
  };
}
