/**
 * What PID 1 asks of the kernel by name: mounts, modules, hostname, power, reaping. Thin over the
 * native addon's `syscall`; every refusal is a {@link SystemError} with the kernel's own word for it.
 */
import { closeSync, openSync } from 'node:fs';
import { getSystemErrorName } from 'node:util';
import type { Addon } from '../../xen/native/addon.ts';
import type { PowerAction } from './config.ts';

/** A system call the kernel refused. */
export class SystemError extends Error {
  override readonly name = 'SystemError';
  /** As in errno(3): EBUSY, ENOENT, ... */
  readonly code: string;

  constructor(what: string, code: string) {
    super(`${what}: ${code}`);
    this.code = code;
  }
}

/** Source: linux/reboot.h. */
const REBOOT_MAGIC1 = 0xfee1_dead;
const REBOOT_MAGIC2 = 672_274_793;
const REBOOT_CAD_OFF = 0;
const REBOOT_COMMAND = { reboot: 0x0123_4567, poweroff: 0x4321_fedc } as const;

/** Source: linux/mount.h. */
export const MOUNT = { nosuid: 2, nodev: 4, noexec: 8 } as const;

/** Source: linux/wait.h. */
const WNOHANG = 1;

export interface MountRequest {
  readonly source: string;
  readonly target: string;
  readonly type: string;
  readonly flags: number;
  readonly data?: string;
}

export class System {
  readonly #addon: Addon;

  constructor(addon: Addon) {
    this.#addon = addon;
  }

  mount(request: MountRequest): void {
    const { source, target, type, flags, data } = request;
    const words = [cText(source), cText(target), cText(type), flags, cText(data ?? '')];
    this.#call('mount', `mount ${type} on ${target}`, ...words);
  }

  unmount(target: string): void {
    this.#call('umount2', `unmount ${target}`, cText(target), 0);
  }

  /** Loads one module file. A module that is there already is fine. */
  loadModule(path: string): void {
    const fd = openSync(path, 'r');
    try {
      this.#call('finit_module', `load module ${path}`, fd, cText(''), 0);
    } catch (error) {
      if (!(error instanceof SystemError) || error.code !== 'EEXIST') throw error;
    } finally {
      closeSync(fd);
    }
  }

  setHostname(name: string): void {
    const bytes = new TextEncoder().encode(name);
    this.#call('sethostname', `set hostname ${name}`, bytes, bytes.length);
  }

  /** From now on Ctrl-Alt-Del is a SIGINT to PID 1 instead of an immediate reboot. */
  catchCtrlAltDel(): void {
    const what = 'catch Ctrl-Alt-Del';
    this.#call('reboot', what, REBOOT_MAGIC1, REBOOT_MAGIC2, REBOOT_CAD_OFF, 0);
  }

  /** Writes disks back and ends the machine; does not return when it works. */
  power(action: PowerAction): void {
    this.#call('sync', 'sync');
    this.#call('reboot', action, REBOOT_MAGIC1, REBOOT_MAGIC2, REBOOT_COMMAND[action], 0);
  }

  /** Collects the exit of child `pid` if it has ended; says whether it had. */
  reap(pid: number): boolean {
    const { syscall, calls } = this.#addon;
    return syscall(numberOf(calls, 'wait4'), pid, 0, WNOHANG, 0) === pid;
  }

  #call(name: string, what: string, ...words: Parameters<Addon['syscall']>[1][]): number {
    const { syscall, calls } = this.#addon;
    const result = syscall(numberOf(calls, name), ...words);
    if (result < 0) throw new SystemError(what, getSystemErrorName(result));
    return result;
  }
}

function numberOf(calls: Addon['calls'], name: string): number {
  const number = calls[name];
  if (number === undefined) throw new SystemError(`system call ${name}`, 'not in the addon');
  return number;
}

function cText(text: string): Uint8Array {
  return new TextEncoder().encode(`${text}\0`);
}
