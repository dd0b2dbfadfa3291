import { mkdirSync, readFileSync } from 'node:fs';
import type { Domid } from '../../model/ids.ts';
import { ToolstackError } from '../../model/errors.ts';
import { contract } from '../../proto/gen/console-descriptor.js';
import { HypercallError } from '../../xen/hypercall-error.ts';
import { socketLink } from '../../xenstore/client/link.ts';
import type { Running } from '../runtime/boot.ts';
import { readConfig } from '../runtime/config.ts';
import type { Log } from '../runtime/log.ts';
import { createLog } from '../runtime/log.ts';
import { createMetrics, serveMetrics } from '../runtime/metrics.ts';
import { serve } from '../runtime/server.ts';
import { loadTlsMaterial } from '../runtime/tls-material.ts';
import { consoleEndpoints } from './api.ts';
import type { ConsoleConfig } from './config.ts';
import { parseConsoleConfig } from './config.ts';
import { ConsoleLog } from './console-log.ts';
import { DomainWatch } from './domain-watch.ts';
import { HypervisorConsole } from './hypervisor-console.ts';
import type { LogSpec } from './log-file.ts';
import { registerConsoleMetrics } from './metrics.ts';
import type { ConsolePorts } from './shell.ts';
import { Shell } from './shell.ts';

export const SERVICE = 'console';

/** The party that the hypervisor's own log is of. Source: xen/include/public/xen.h. */
const DOMID_XEN = 0x7ff2;

/** One guest's problems are told at most this often, so that it cannot fill the log. */
const PROBLEM_EVERY_MS = 10_000;

/** Tells this boot of the host from all others, whose domids meant other domains. */
const BOOT_ID = '/proc/sys/kernel/random/boot_id';

/** Starts the service over the hypervisor's ports; `ports` is closed by `stop`. */
export async function startConsole(
  configFile: string,
  ports: ConsolePorts & { close(): void },
): Promise<Running> {
  const config = readConfig(configFile, (fields) => parseConsoleConfig(fields, configFile));
  const { cluster, host, logs } = config;
  const tls = loadTlsMaterial(
    config.tls,
    { kind: 'service', cluster, host, service: SERVICE },
    Date.now(),
  );
  const log = createLog(SERVICE, host, config.logLevel);
  const metrics = createMetrics(SERVICE, host);
  metrics.certificateExpiry.set(tls.expiresAtMs / 1000);
  if (logs !== undefined) makeDirectory(logs);

  const bootId = readFileSync(BOOT_ID, 'latin1').trim();
  const { scrollBackBytes, rateLimit } = config;
  const now = (): number => performance.now();
  const onProblem = problemLog(log, now);
  const shell = new Shell(ports, {
    bootId,
    logs,
    scrollBackBytes,
    rateLimit,
    now,
    onProblem,
    onWriter: (domid, identity) => log.info({ domid, identity }, 'may type from now on'),
  });
  registerConsoleMetrics(metrics.registry, shell);
  const hypervisor = config.servesHypervisor
    ? openHypervisorConsole(config, ports, bootId, log)
    : undefined;

  const watch = new DomainWatch(socketLink(config.xenstoreSocket), {
    onFacts: (facts) => shell.apply(facts),
    onReachable: (isReachable) => {
      if (isReachable) log.info('listening to xenstore');
      else log.warn({ socket: config.xenstoreSocket }, 'no xenstore daemon there; trying again');
    },
  });
  watch.start();

  const stopping = new AbortController();
  const endpoints = consoleEndpoints({ shell, hypervisor, stopping: stopping.signal });
  const { listen } = config;
  const server = await serve({ listen, tls, log, metrics, endpoints, contracts: [contract] });
  const scraped =
    config.metrics === undefined ? undefined : await serveMetrics(metrics.registry, config.metrics);
  log.info({ port: server.port, metricsPort: scraped?.port }, 'serving');
  return {
    log,
    stop: async () => {
      stopping.abort();
      await watch.stop();
      await server.stop();
      await scraped?.stop();
      hypervisor?.close();
      shell.close();
      ports.close();
    },
  };
}

function makeDirectory({ directory }: LogSpec): void {
  try {
    mkdirSync(directory, { recursive: true });
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unknown';
    throw new ToolstackError(
      'CONFIG_INVALID',
      `logs.directory ${directory}: cannot be made: ${code}; name one that can be written`,
      { cause },
    );
  }
}

/** Not being allowed to read the hypervisor's log costs that one console. */
function openHypervisorConsole(
  { logs, scrollBackBytes }: ConsoleConfig,
  ports: ConsolePorts,
  bootId: string,
  log: Log,
): HypervisorConsole | undefined {
  const events = ports.openEventChannels();
  const onProblem = (what: string, cause?: unknown): void =>
    log.warn({ err: cause }, `hypervisor: ${what}`);
  const identity = { bootId, domid: DOMID_XEN };
  const spec = { files: logs, identity, fileName: 'hypervisor', onProblem };
  const consoleLog = new ConsoleLog(spec, new Set());
  try {
    return new HypervisorConsole({
      ring: ports.console,
      events,
      log: consoleLog,
      scrollBackBytes,
    });
  } catch (cause) {
    if (!(cause instanceof HypercallError)) throw cause;
    log.warn({ err: cause }, "the hypervisor's own console is left out");
    events.close();
    consoleLog.close();
    return undefined;
  }
}

function problemLog(
  log: Log,
  now: () => number,
): (domid: Domid, what: string, cause?: unknown) => void {
  const toldAtMs = new Map<Domid, number>();
  return (domid, what, cause) => {
    const nowMs = now();
    for (const [other, atMs] of toldAtMs)
      if (nowMs - atMs >= PROBLEM_EVERY_MS) toldAtMs.delete(other);
    if (toldAtMs.has(domid)) return;
    toldAtMs.set(domid, nowMs);
    const reason = cause instanceof Error ? { reason: cause.message } : {};
    log.warn({ domid, ...reason }, `domain ${domid}: ${what}`);
  };
}
