import { HypercallError, type ErrnoName } from '../hypercall-error.ts';

/** Throws the error that a real hypervisor's refusal becomes. */
export function refuse(call: string, errno: ErrnoName, object: string): never {
  throw new HypercallError(call, errno, object);
}
