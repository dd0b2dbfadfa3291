/**
 * From a bare kernel to a host with its file systems, modules, network and state disk: the steps in
 * order, each timed on the console as `quorum0: init phase=NAME ms=N at=MS_SINCE_KERNEL_START`.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { uptime } from 'node:os';
import * as linux from '../../xen/native/linux.ts';
import type { MountSpec } from '../../xen/native/linux.ts';
import { parseCidr, parseInitConfig, parseIpv4 } from './config.ts';
import { INIT_CONFIG_PATH } from './config.ts';
import type { InitConfig, InterfaceConfig, StateDiskConfig } from './config.ts';
import type { Console } from './console.ts';
import { requestLease } from './dhcp-client.ts';
import type { DhcpLease } from './dhcp.ts';
import { NetworkInterface } from './interface.ts';
import type { Ipv4 } from './interface.ts';
import { loadModule } from './system.ts';

/** Virtual disks and network cards appear within milliseconds of their module; be generous. */
const DEVICE_WAIT_MS = 10_000;
const DEVICE_POLL_MS = 50;
const MODULE_DIRECTORY = '/lib/modules';
const RENEWAL_RETRY_MS = 60_000;
/** Timers count milliseconds in 31 bits. */
const MAX_TIMER_MS = 2 ** 31 - 1;

const SAFE = linux.MS_NOSUID | linux.MS_NODEV | linux.MS_NOEXEC;

/** The kernel's own file systems, in mounting order. */
export const KERNEL_MOUNTS: readonly MountSpec[] = [
  { source: 'proc', target: '/proc', type: 'proc', flags: SAFE },
  { source: 'sysfs', target: '/sys', type: 'sysfs', flags: SAFE },
  { source: 'dev', target: '/dev', type: 'devtmpfs', flags: linux.MS_NOSUID | linux.MS_NOEXEC },
  {
    source: 'devpts',
    target: '/dev/pts',
    type: 'devpts',
    flags: linux.MS_NOSUID | linux.MS_NOEXEC,
  },
  { source: 'run', target: '/run', type: 'tmpfs', flags: SAFE, data: 'size=16m,mode=0755' },
  { source: 'tmp', target: '/tmp', type: 'tmpfs', flags: SAFE, data: 'size=32m,mode=1777' },
];
const XENFS: MountSpec = { source: 'xenfs', target: '/proc/xen', type: 'xenfs', flags: SAFE };

/** Runs every step; throws the first failure, which is the reason to panic. */
export async function boot(console: Console): Promise<InitConfig> {
  const phase = async <T>(name: string, work: () => T | Promise<T>): Promise<T> => {
    const startMs = performance.now();
    const result = await work();
    console.phase(name, performance.now() - startMs, uptime() * 1000);
    return result;
  };
  await phase('mounts', () => mountAll());
  const config = await phase('config', readConfig);
  linux.reboot('cad-off');
  linux.setHostname(config.hostname);
  await phase('modules', () => {
    for (const module of config.modules) loadModule(module);
    // The root file system is memory: what was loaded need not stay there twice.
    rmSync(MODULE_DIRECTORY, { recursive: true, force: true });
  });
  await phase('xenfs', () => linux.mount(XENFS));
  await phase('network', () => setUpNetwork(console, config));
  const { stateDisk } = config;
  if (stateDisk !== undefined) await phase('disk', () => mountDisk(stateDisk));
  // A place for each service's sockets; it is empty again after every boot.
  for (const { name } of config.services) mkdirSync(`/run/${name}`, { mode: 0o755 });
  return config;
}

function mountAll(): void {
  for (const request of KERNEL_MOUNTS) {
    mkdirSync(request.target, { recursive: true });
    linux.mount(request);
  }
  mkdirSync('/run/quorum0', { mode: 0o755 });
}

function readConfig(): InitConfig {
  const config = parseInitConfig(readFileSync(INIT_CONFIG_PATH, 'utf8'));
  if (!config.ok) throw new Error(`${INIT_CONFIG_PATH}: ${config.error}`);
  return config.value;
}

async function mountDisk(disk: StateDiskConfig): Promise<void> {
  await appears(disk.device, () => existsSync(disk.device));
  mkdirSync(disk.mountPoint, { recursive: true });
  const { device: source, mountPoint: target, filesystem: type } = disk;
  linux.mount({ source, target, type, flags: SAFE });
}

async function setUpNetwork(console: Console, config: InitConfig): Promise<void> {
  new NetworkInterface('lo').up();
  for (const wanted of config.network) {
    const nic = new NetworkInterface(wanted.name);
    await appears(`network interface ${wanted.name}`, () => nic.exists());
    nic.up();
    if (wanted.mode === 'static') setStaticAddress(nic, wanted);
    else await keepLease(console, nic, config.hostname);
  }
}

function setStaticAddress(
  nic: NetworkInterface,
  config: Extract<InterfaceConfig, { mode: 'static' }>,
): void {
  const cidr = parseCidr(config.address);
  if (cidr === undefined) throw new Error(`${nic.name}: bad address ${config.address}`);
  nic.setAddress(cidr);
  const gateway = config.gateway === undefined ? undefined : parseIpv4(config.gateway);
  if (gateway !== undefined) nic.addDefaultRoute(gateway);
}

/** Takes a lease and keeps it for as long as the system runs. */
async function keepLease(console: Console, nic: NetworkInterface, hostname: string): Promise<void> {
  const lease = await requestLease(nic, hostname);
  applyLease(nic, lease);
  console.line(`network ${nic.name} address=${dotted(lease)} lease=${lease.leaseSeconds}s`);
  scheduleRenewal({ console, nic, hostname, lease }, (lease.leaseSeconds / 2) * 1000);
}

interface Renewal {
  readonly console: Console;
  readonly nic: NetworkInterface;
  readonly hostname: string;
  readonly lease: DhcpLease;
}

/** Asks again after `pauseMs`; a server that is away is asked every minute until it answers. */
function scheduleRenewal(renewal: Renewal, pauseMs: number): void {
  const { console, nic, hostname } = renewal;
  const renew = async (): Promise<void> => {
    try {
      const lease = await requestLease(nic, hostname);
      if (lease.address !== renewal.lease.address) applyLease(nic, lease);
      scheduleRenewal({ ...renewal, lease }, (lease.leaseSeconds / 2) * 1000);
    } catch (error) {
      console.line(`network ${nic.name} lease not renewed: ${String(error)}`);
      scheduleRenewal(renewal, RENEWAL_RETRY_MS);
    }
  };
  setTimeout(() => void renew(), Math.min(pauseMs, MAX_TIMER_MS));
}

function applyLease(nic: NetworkInterface, lease: DhcpLease): void {
  nic.setAddress(lease);
  if (lease.gateway !== undefined) nic.addDefaultRoute(lease.gateway);
  const servers = lease.nameServers.map((address) => `nameserver ${dottedAddress(address)}\n`);
  if (servers.length > 0) writeFileSync('/etc/resolv.conf', servers.join(''));
}

async function appears(what: string, isThere: () => boolean): Promise<void> {
  const deadlineMs = performance.now() + DEVICE_WAIT_MS;
  while (!isThere()) {
    if (performance.now() >= deadlineMs)
      throw new Error(`${what} did not appear within ${DEVICE_WAIT_MS} ms`);
    await delay(DEVICE_POLL_MS);
  }
}

function dotted({ address, prefixLength }: Ipv4): string {
  return `${dottedAddress(address)}/${prefixLength}`;
}

function dottedAddress(address: number): string {
  return [24, 16, 8, 0].map((shift) => (address >>> shift) & 0xff).join('.');
}
