/** What PID 1 asks of the kernel, in PID 1's own words; the calls themselves are xen/native's. */
import { closeSync, openSync } from 'node:fs';
import { HypercallError } from '../../xen/hypercall-error.ts';
import * as linux from '../../xen/native/linux.ts';
import type { PowerAction } from './config.ts';

const COMMAND = { reboot: 'restart', poweroff: 'power-off' } as const;

/** Loads one module file. A module that is there already is fine. */
export function loadModule(path: string): void {
  const fd = openSync(path, 'r');
  try {
    linux.loadModule(fd, path);
  } catch (error) {
    if (!(error instanceof HypercallError) || error.errno !== 'EEXIST') throw error;
  } finally {
    closeSync(fd);
  }
}

/**
 * Writes disks back and ends the machine; does not return when it works. The state disk, when
 * there is one, is unmounted; one still in use is synced all the same and replays its journal.
 */
export function power(action: PowerAction, stateDisk?: string): void {
  linux.sync();
  try {
    if (stateDisk !== undefined) linux.umount(stateDisk);
  } catch (error) {
    if (!(error instanceof HypercallError)) throw error;
  }
  linux.reboot(COMMAND[action]);
}
