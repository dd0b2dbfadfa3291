import { ToolstackError, type ErrorCode } from '../model/errors.ts';

/**
 * The errno names that hypercalls and /dev/xen drivers answer with and that callers tell apart.
 * Numbers: xen/include/public/errno.h, which keeps Linux's numbering.
 */
export const ERRNO = {
  EPERM: 1,
  ENOENT: 2,
  ESRCH: 3,
  EINTR: 4,
  EIO: 5,
  ENXIO: 6,
  E2BIG: 7,
  ENOEXEC: 8,
  EBADF: 9,
  ECHILD: 10,
  EAGAIN: 11,
  ENOMEM: 12,
  EACCES: 13,
  EFAULT: 14,
  EBUSY: 16,
  EEXIST: 17,
  EXDEV: 18,
  ENODEV: 19,
  ENOTDIR: 20,
  EISDIR: 21,
  EINVAL: 22,
  EMFILE: 24,
  ENOTTY: 25,
  ENOSPC: 28,
  EROFS: 30,
  ERANGE: 34,
  ENAMETOOLONG: 36,
  ENOSYS: 38,
  ENODATA: 61,
  EOVERFLOW: 75,
  EOPNOTSUPP: 95,
  EADDRINUSE: 98,
  ENOTCONN: 107,
} as const;

export type ErrnoName = keyof typeof ERRNO;

const NAME_BY_NUMBER = new Map<number, ErrnoName>(
  Object.entries(ERRNO).map(([name, number]) => [number, name as ErrnoName]),
);

/** What each errno means to an operator where the hypervisor says no more than the number. */
const CODE_BY_ERRNO: Partial<Record<string, ErrorCode>> = {
  ESRCH: 'DOMAIN_UNKNOWN',
  ENOMEM: 'MEMORY_EXHAUSTED',
};

/** The errno's name, or `errno N` for a number this project does not name. */
export function errnoName(errno: number): ErrnoName | `errno ${number}` {
  return NAME_BY_NUMBER.get(errno) ?? `errno ${errno}`;
}

/**
 * The hypervisor, or the kernel's driver in front of it, refused a call. Callers branch on `errno`;
 * `code` is DOMAIN_UNKNOWN for ESRCH, MEMORY_EXHAUSTED for ENOMEM and HYPERCALL_FAILED for the
 * rest.
 */
export class HypercallError extends ToolstackError {
  /** The C name of the hypercall, sub-operation or ioctl: `XEN_DOMCTL_pausedomain`. */
  readonly call: string;
  readonly errno: string;

  constructor(call: string, errno: ErrnoName | `errno ${number}`, object: string) {
    super(CODE_BY_ERRNO[errno] ?? 'HYPERCALL_FAILED', `${call} on ${object}: ${errno}`);
    this.call = call;
    this.errno = errno;
  }
}
