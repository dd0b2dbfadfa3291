/**
 * PID 1 of every appliance: brings the system up, starts the services and keeps them running until
 * the power goes. Whatever it cannot handle it says on the console before it ends the machine.
 */
import { setTimeout as delay } from 'node:timers/promises';
import { uptime } from 'node:os';
import { loadAddon } from '../../xen/native/addon.ts';
import { boot } from './boot.ts';
import type { InitConfig, PowerAction } from './config.ts';
import { Console } from './console.ts';
import { CONTROL_SOCKET } from './control.ts';
import { serveControl } from './control-server.ts';
import { readMemoryUse } from './memory.ts';
import { watchPowerButton } from './power-button.ts';
import { Shell } from './shell.ts';
import { System } from './system.ts';

/** Time for a person to read the reason before the machine goes. */
const PANIC_PAUSE_MS = 2_000;

const console = new Console();
let system: System | undefined;
let onPanic: PowerAction = 'reboot';

process.on('uncaughtException', (error) => void panic(error));
console.line(`init pid=${process.pid} node=${process.version} at=${Math.round(uptime() * 1000)}`);
try {
  await start();
} catch (error) {
  await panic(error);
}

async function start(): Promise<void> {
  const addon = loadAddon();
  system = new System(addon);
  const config = await boot({ console, addon, system });
  ({ onPanic } = config);
  const shell = new Shell(console, system, config.services);
  await serveControl(shell, { path: CONTROL_SOCKET }, { orders: false });
  await openLabPort(shell, config);
  process.on('SIGINT', () => shell.shutdown('reboot', 'Ctrl-Alt-Del'));
  process.on('SIGTERM', () => shell.shutdown('poweroff', 'SIGTERM'));
  watchPowerButton(addon, () => shell.shutdown('poweroff', 'power button'));
  shell.feed({ kind: 'boot' });
  const { usedKiB, totalKiB } = readMemoryUse();
  console.line(`memory used=${usedKiB}KiB total=${totalKiB}KiB`);
  console.line(`ready at=${Math.round(uptime() * 1000)}`);
}

async function openLabPort(shell: Shell, { lab }: InitConfig): Promise<void> {
  if (lab === undefined) return;
  await serveControl(shell, { port: lab.port }, { orders: true });
  console.line(`LAB IMAGE: port ${lab.port} takes orders from anyone; never use it in production`);
}

/** Says why, then ends the machine: a host that hangs half-way helps nobody. */
async function panic(error: unknown): Promise<never> {
  console.line(`panic ${reasonOf(error)}`);
  await delay(PANIC_PAUSE_MS);
  // Without the addon there is no way to ask for it, but the end of PID 1 ends the kernel too.
  system?.power(onPanic);
  process.exit(1);
}

/** One line; bugs of ours come with where they are. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const first = error.message.split('\n')[0] ?? '';
  if (error.constructor === Error || error.name === 'SystemError') return first;
  const where = error.stack?.split('\n').find((line) => line.startsWith('    at '));
  return `${error.name}: ${first}${where === undefined ? '' : ` (${where.trim()})`}`;
}
