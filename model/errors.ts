/**
 * Every error that leaves a service or a command, in one table: its stable code, the gRPC status it
 * travels as, the exit code `xl` ends with, and whether the same call may succeed later unchanged.
 *
 * gRPC numbers: google.rpc.Code. Exit codes: stock xl ends with 1 (EXIT_FAILURE) for a failed
 * command and 2 for a command line it cannot parse; `xl create` has libxl's 3 and 6 besides.
 */
interface ErrorRow {
  readonly grpcStatus: number;
  readonly exitCode: number;
  readonly retryable: boolean;
  /** What happened, for the table in docs/errors.md. */
  readonly meaning: string;
}

const INVALID_ARGUMENT = 3;
const DEADLINE_EXCEEDED = 4;
const NOT_FOUND = 5;
const ALREADY_EXISTS = 6;
const PERMISSION_DENIED = 7;
const RESOURCE_EXHAUSTED = 8;
const FAILED_PRECONDITION = 9;
const ABORTED = 10;
const UNIMPLEMENTED = 12;
const INTERNAL = 13;
const UNAVAILABLE = 14;
const DATA_LOSS = 15;
const UNAUTHENTICATED = 16;

export const ERRORS = {
  USAGE: row(INVALID_ARGUMENT, 2, false, 'The command line or request cannot be understood.'),
  COMMAND_UNKNOWN: row(INVALID_ARGUMENT, 1, false, 'No command or global option of that name.'),
  VALUE_INVALID: row(INVALID_ARGUMENT, 1, false, 'A value is none, or outside of its range.'),
  CONFIG_INVALID: row(INVALID_ARGUMENT, 1, false, 'A configuration file has a bad field.'),
  CONFIG_UNREADABLE: row(NOT_FOUND, 3, false, 'A configuration file cannot be read.'),
  CONFIG_MISSING: row(INVALID_ARGUMENT, 6, false, 'No configuration file was named.'),
  NOT_IMPLEMENTED: row(UNIMPLEMENTED, 1, false, 'The feature is known and not there yet.'),
  DOMAIN_UNKNOWN: row(NOT_FOUND, 1, false, 'No domain with that name or domid on the host.'),
  VM_UNKNOWN: row(NOT_FOUND, 1, false, 'No virtual machine with that name or UUID.'),
  VM_NOT_RUNNING: row(FAILED_PRECONDITION, 1, false, 'The machine has stopped or is about to end.'),
  EPOCH_STALE: row(ABORTED, 1, false, 'The machine has been placed anew since that epoch.'),
  HOST_UNKNOWN: row(NOT_FOUND, 1, false, 'No host of that name in the group.'),
  VM_EXISTS: row(ALREADY_EXISTS, 1, false, 'A virtual machine has that name already.'),
  SERVICE_UNKNOWN: row(NOT_FOUND, 1, false, 'No service of that name answers here.'),
  HOST_UNREACHABLE: row(UNAVAILABLE, 1, true, 'The host did not answer.'),
  TLS_REFUSED: row(UNAUTHENTICATED, 1, false, 'The certificate of one side was not accepted.'),
  ROLE_MISSING: row(PERMISSION_DENIED, 1, false, 'The caller lacks the role for this method.'),
  DEADLINE: row(DEADLINE_EXCEEDED, 1, true, 'The answer did not come in time.'),
  HYPERCALL_FAILED: row(INTERNAL, 1, false, 'The hypervisor refused a hypercall.'),
  HYPERVISOR_UNSUPPORTED: row(FAILED_PRECONDITION, 1, false, 'Unknown hypervisor interface.'),
  XENSTORE_FAILED: row(UNAVAILABLE, 1, true, "The host's xenstore did not do what it was asked."),
  HYPERVISOR_MISSING: row(FAILED_PRECONDITION, 1, false, 'This kernel does not run on Xen.'),
  MEMORY_EXHAUSTED: row(RESOURCE_EXHAUSTED, 1, true, 'The host has not enough free memory.'),
  QUOTA_EXCEEDED: row(RESOURCE_EXHAUSTED, 1, false, 'A named limit would be passed.'),
  NOT_LEADER: row(UNAVAILABLE, 1, true, 'This member does not lead its group now.'),
  NO_QUORUM: row(UNAVAILABLE, 1, true, 'Too few members answer to change cluster state.'),
  PROPOSAL_DROPPED: row(ABORTED, 1, true, 'The group could not accept the change now.'),
  MEMBER_UNKNOWN: row(NOT_FOUND, 1, false, 'No member with that id in the group.'),
  MEMBER_EXISTS: row(ALREADY_EXISTS, 1, false, 'A member with that id is in the group.'),
  REQUEST_EXPIRED: row(ABORTED, 1, false, 'Carried out before; the result is not kept.'),
  CHANGES_LOST: row(FAILED_PRECONDITION, 1, false, 'Older changes are not kept; read anew.'),
  LOG_CORRUPT: row(DATA_LOSS, 1, false, 'Stored state failed its checksum.'),
  IDENTITY_MISMATCH: row(FAILED_PRECONDITION, 1, false, 'Stored state is of another member.'),
  BOOT_FILE_UNKNOWN: row(NOT_FOUND, 1, false, 'The host lacks a kernel or ramdisk.'),
  BOOT_FILE_DAMAGED: row(DATA_LOSS, 1, true, 'An upload had another digest than announced.'),
  UPLOAD_INTERRUPTED: row(ABORTED, 1, true, 'An upload has to go on from another place.'),
  IMAGE_INVALID: row(INVALID_ARGUMENT, 1, false, 'A kernel, module or image file is unusable.'),
  PREREQUISITE_MISSING: row(FAILED_PRECONDITION, 1, false, 'A needed package or file is absent.'),
  LAB_FAILED: row(INTERNAL, 1, false, 'A lab host did not come up or died.'),
  INTERNAL: row(INTERNAL, 1, false, 'A bug: the service log has the details.'),
} as const satisfies Record<string, ErrorRow>;

export type ErrorCode = keyof typeof ERRORS;

function row(grpcStatus: number, exitCode: number, retryable: boolean, meaning: string): ErrorRow {
  return { grpcStatus, exitCode, retryable, meaning };
}

/**
 * A failure that an operator reads: what failed, on which object, what was expected and seen, and
 * what to do. Tests and callers branch on `code`, never on the text.
 */
export class ToolstackError extends Error {
  override readonly name = 'ToolstackError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: { readonly cause?: unknown }) {
    super(message, options);
    this.code = code;
  }

  get retryable(): boolean {
    return ERRORS[this.code].retryable;
  }
}
