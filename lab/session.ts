/** The steps from nothing to running hosts that answer `xl`, as `run`, `up` and the tests do it. */
import { buildHost } from './host-image.ts';
import type { BuiltHost, HostImageOptions } from './host-image.ts';
import { CONSOLE, VM_MANAGER } from './host-image.ts';
import type { LabHost } from './host.ts';
import { ensureCluster, hostName, writeAddresses } from './cluster.ts';
import { HOSTS_MAX } from './lab.ts';
import type { Lab } from './lab.ts';
import type { LabLayout } from './layout.ts';
import { ensurePrerequisites } from './prerequisites.ts';
import { phase } from './progress.ts';
import type { Report } from './progress.ts';

export interface SessionOptions {
  readonly layout: LabLayout;
  readonly report: Report;
  readonly hostCount: number;
  readonly programs?: HostImageOptions['programs'];
  readonly memoryMiB?: number;
}

/** Prepares everything that needs no running host: programs, identities, images. */
export async function prepareHosts(options: SessionOptions): Promise<readonly BuiltHost[]> {
  const { layout, report, hostCount, programs, memoryMiB } = options;
  await ensurePrerequisites('lab', report);
  const everyHost = Array.from({ length: HOSTS_MAX }, (_, at) => hostName(at + 1));
  await phase(report, 'cluster identities', () => ensureCluster(layout, everyHost));
  const built: BuiltHost[] = [];
  await phase(report, `image of ${hostCount} host(s)`, async () => {
    for (const [at, name] of everyHost.slice(0, hostCount).entries()) {
      const optional = {
        ...(programs === undefined ? {} : { programs }),
        ...(memoryMiB === undefined ? {} : { memoryMiB }),
      };
      built.push(await buildHost({ layout, name, index: at + 1, report, ...optional }));
    }
  });
  return built;
}

/** Boots prepared hosts and points the context at them. */
export async function bootHosts(
  lab: Lab,
  built: readonly BuiltHost[],
  { layout, report }: SessionOptions,
): Promise<void> {
  const names = built.map(({ plan }) => plan.name).join(', ');
  await phase(report, `boot of ${names}`, () => lab.boot(built.map(({ plan }) => plan)));
  await pointContext(lab.hosts, layout);
  await lab.announceReady();
}

/** Writes where the running hosts are reached into the context file. */
export async function pointContext(hosts: readonly LabHost[], layout: LabLayout): Promise<void> {
  const addressesOf = (port: string) =>
    Object.fromEntries(hosts.map((host) => [host.name, `127.0.0.1:${host.localPort(port)}`]));
  await writeAddresses(layout, {
    hosts: addressesOf(VM_MANAGER),
    consoles: addressesOf(CONSOLE),
  });
}
