import { closeSync, constants, openSync } from 'node:fs';
import { assert } from '../../model/assert.ts';
import { ToolstackError } from '../../model/errors.ts';

/**
 * One /dev/xen/* file, opened when first used: a service that never asks for a port needs neither
 * its device nor the right to it.
 */
export class Device {
  readonly path: string;
  readonly #module: string;
  #fd: number | undefined;
  #closed = false;

  constructor(path: string, module: string) {
    this.path = path;
    this.#module = module;
  }

  /** HYPERVISOR_MISSING if the device is not there or may not be opened. */
  get fd(): number {
    assert(!this.#closed, `${this.path} is used before it is closed`);
    this.#fd ??= openDevice(this.path, this.#module);
    return this.#fd;
  }

  get closed(): boolean {
    return this.#closed;
  }

  /** For good, and idempotent. What is mapped through the device stays mapped. */
  close(): void {
    this.#closed = true;
    if (this.#fd === undefined) return;
    closeSync(this.#fd);
    this.#fd = undefined;
  }
}

/** Opens a device without blocking reads. HYPERVISOR_MISSING if it cannot be opened. */
export function openDevice(path: string, module: string): number {
  try {
    return openSync(path, constants.O_RDWR | constants.O_NONBLOCK);
  } catch (cause) {
    throw new ToolstackError(
      'HYPERVISOR_MISSING',
      `${path} cannot be opened: boot under Xen and load the kernel module ${module}`,
      { cause },
    );
  }
}
