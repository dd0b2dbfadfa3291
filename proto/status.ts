import type { ErrorCode } from '../model/errors.ts';
import { ERRORS, ToolstackError } from '../model/errors.ts';

/** Metadata key under which a failed call carries its stable {@link ErrorCode}. */
export const ERROR_CODE_KEY = 'quorum0-code';

/** A failure as gRPC carries it, without gRPC's own types. */
export interface WireStatus {
  /** google.rpc.Code. */
  readonly code: number;
  /** The operator's sentence, or a neutral one when the failure is a bug. */
  readonly details: string;
  /** Value for {@link ERROR_CODE_KEY}. */
  readonly errorCode: ErrorCode;
}

/** Longest message that travels; a longer one is cut, since headers are bounded. */
const DETAILS_MAX_CHARS = 1024;

/** What each bare gRPC status means when no stable code came with it. Others mean INTERNAL. */
const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  3: 'USAGE',
  4: 'DEADLINE',
  7: 'ROLE_MISSING',
  12: 'NOT_IMPLEMENTED',
  14: 'HOST_UNREACHABLE',
  16: 'TLS_REFUSED',
};

/** Prepares any thrown value for the wire. A bug's text stays in the service's log. */
export function statusOfError(error: unknown): WireStatus {
  if (!(error instanceof ToolstackError))
    return {
      code: ERRORS.INTERNAL.grpcStatus,
      details: 'internal error; the log of the service has the details',
      errorCode: 'INTERNAL',
    };
  return {
    code: ERRORS[error.code].grpcStatus,
    details: error.message.slice(0, DETAILS_MAX_CHARS),
    errorCode: error.code,
  };
}

/**
 * Turns a failed call back into the error the other side threw.
 *
 * @param errorCode  what stood under {@link ERROR_CODE_KEY}, if anything did
 */
export function errorOfStatus(
  code: number,
  details: string,
  errorCode: string | undefined,
): ToolstackError {
  const stable = errorCode !== undefined && isErrorCode(errorCode) ? errorCode : undefined;
  return new ToolstackError(stable ?? CODE_OF_STATUS[code] ?? 'INTERNAL', details);
}

function isErrorCode(value: string): value is ErrorCode {
  return Object.hasOwn(ERRORS, value);
}
