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
import { power } from './system.ts';

/** Time for a person to read the reason before the machine goes. */
const PANIC_PAUSE_MS = 2_000;

const console = new Console();
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
  const config = await boot(console);
  ({ onPanic } = config);
  const shell = new Shell(console, config);
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
  try {
    power(onPanic);
  } finally {
    // Should the kernel not be asked, as without the addon: the end of PID 1 ends it as well.
    process.exit(1);
  }
}

/** One line; bugs of ours come with where they are. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const first = error.message.split('\n')[0] ?? '';
  if (error.constructor === Error || error.name === 'HypercallError') return first;
  const where = error.stack?.split('\n').find((line) => line.startsWith('    at '));
  return `${error.name}: ${first}${where === undefined ? '' : ` (${where.trim()})`}`;
}
