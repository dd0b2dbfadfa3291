import { contract as bootFilesContract } from '../../proto/gen/boot-files-descriptor.js';
import { contract as hostContract } from '../../proto/gen/vm-descriptor.js';
import { contract as vmsContract } from '../../proto/gen/vms-descriptor.js';
import type { Hypervisor } from '../../xen/hypervisor.ts';
import { socketLink } from '../../xenstore/client/link.ts';
import type { LinkOpener } from '../../xenstore/client/link.ts';
import { runService } from '../runtime/boot.ts';
import { readConfig } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import { createLog } from '../runtime/log.ts';
import { createMetrics, serveMetrics } from '../runtime/metrics.ts';
import { serve } from '../runtime/server.ts';
import { loadTlsMaterial } from '../runtime/tls-material.ts';
import { sampleSource, tuningEndpoints } from './host/api-tuning.ts';
import { vmManagerEndpoints } from './host/api.ts';
import { ControlDomainNodes } from './host/boot-domain0.ts';
import type { HypervisorChoice, VmManagerConfig } from './config.ts';
import { parseVmManagerConfig } from './config.ts';
import { NO_NAMES, XenstoreNames } from './host/domain-names.ts';
import { openMachineHost } from './reconciler/machine-host.ts';
import { tunedMachines } from './host/host-machines.ts';
import { HostStore } from './host/host-store.ts';
import { HostTuning } from './host/host-tuning.ts';
import { registerHostMetrics } from './metrics.ts';
import { Shell } from './host/shell.ts';

const SERVICE = 'vm-manager';

await runService(SERVICE, async ({ configFile }) => {
  const config = readConfig(configFile, (fields) => parseVmManagerConfig(fields, configFile));
  const { cluster, host } = config;
  const tls = loadTlsMaterial(
    config.tls,
    { kind: 'service', cluster, host, service: SERVICE },
    Date.now(),
  );
  const log = createLog(SERVICE, host, config.logLevel);
  const metrics = createMetrics(SERVICE, host);
  metrics.certificateExpiry.set(tls.expiresAtMs / 1000);

  const hypervisor = await openHypervisor(config.hypervisor);
  const xenstore = await openXenstore(config, hypervisor);
  const names = xenstore === undefined ? NO_NAMES : new XenstoreNames(xenstore);
  const shell = new Shell(hypervisor, names);
  registerHostMetrics(metrics.registry, shell);

  const controlDomain = keepControlDomain(xenstore, hypervisor, log);
  const machines = await openMachineHost({ config, hypervisor, xenstore, tls, log, metrics });
  const store = new HostStore(xenstore);
  const tuning = new HostTuning(hypervisor, store, tunedMachines(host, machines.group));
  const server = await serve({
    listen: config.listen,
    tls,
    log,
    metrics,
    endpoints: [
      ...vmManagerEndpoints(host, shell),
      ...tuningEndpoints(shell, tuning, sampleSource(host)),
      ...machines.endpoints,
    ],
    contracts: [hostContract, vmsContract, bootFilesContract],
  });
  const scraped =
    config.metrics === undefined ? undefined : await serveMetrics(metrics.registry, config.metrics);
  log.info(
    { port: server.port, metricsPort: scraped?.port, hypervisor: config.hypervisor.kind },
    'serving',
  );

  return {
    log,
    stop: async () => {
      await server.stop();
      await scraped?.stop();
      await machines.stop();
      controlDomain?.stop();
      names.close();
      store.close();
      hypervisor.close();
    },
  };
});

/** The nodes of the control domain itself; needed by tools on it, not by anything here. */
function keepControlDomain(link: LinkOpener | undefined, { tuning }: Hypervisor, log: Log) {
  if (link === undefined) return undefined;
  const nodes = new ControlDomainNodes({
    link,
    poolIds: () => tuning.cpuPools().map(({ id }) => id),
    onProblem: (error) => log.warn({ err: error }, 'control domain nodes are not written yet'),
  });
  void nodes.run();
  return nodes;
}

async function openHypervisor(choice: HypervisorChoice): Promise<Hypervisor> {
  switch (choice.kind) {
    case 'native': {
      const { openNativeHypervisor } = await import('../../xen/native/native-hypervisor.ts');
      return openNativeHypervisor();
    }
    case 'simulated': {
      const { openSimulatedHost } = await import('./host/simulated-host.ts');
      return openSimulatedHost(choice.seed);
    }
  }
}

/** This host's daemon, or one in memory beside a simulated hypervisor that is to run guests. */
async function openXenstore(
  { xenstoreSocket, hypervisor: choice }: VmManagerConfig,
  hypervisor: Hypervisor,
): Promise<LinkOpener | undefined> {
  if (xenstoreSocket !== undefined) return socketLink(xenstoreSocket);
  if (choice.kind === 'native' || !choice.runsGuests) return undefined;
  const { SimulatedXenstore } = await import('./reconciler/reconcile-simulated-store.ts');
  return new SimulatedXenstore(hypervisor).link;
}
