import * as grpc from '@grpc/grpc-js';
import { ToolstackError } from '../../model/errors.ts';
import type { Identity } from '../../proto/identity.ts';
import type { Method } from '../../proto/method.ts';

/** Longest a unary call may take, whatever deadline the caller set. */
export const UNARY_DEADLINE_MS = 60_000;

/** What a handler knows of one call. */
export interface CallContext {
  /** Proven by the caller's certificate and allowed to call this method. */
  readonly caller: Identity;
  /** Aborted when the caller goes away or its deadline passes. */
  readonly signal: AbortSignal;
}

/** A method's path and the handler gRPC calls for it, once a {@link Guard} is in front of it. */
export interface Endpoint {
  readonly definition: grpc.MethodDefinition<unknown, unknown>;
  readonly serve: (guard: Guard) => grpc.UntypedHandleCall;
}

/** Admits or refuses each call, and sees how each one ended. */
export interface Guard {
  /** @throws ToolstackError TLS_REFUSED or ROLE_MISSING */
  admit(path: string, call: CallSurface): CallContext;
  /** Translates what a handler threw, and logs it if it is a bug. */
  failure(path: string, error: unknown): grpc.ServiceError;
  /** Called once for each call. `startedAtMs` is what {@link now} said at its start. */
  ended(path: string, status: grpc.status, startedAtMs: number): void;
  now(): number;
}

/** The part of a server call that every kind of call has. */
export interface CallSurface {
  getAuthContext(): { readonly sslPeerCertificate?: { readonly subjectaltname?: string } };
  on(event: 'cancelled', listener: () => void): unknown;
}

/** One request, one reply. The handler may be synchronous; what it throws becomes the status. */
export function unary<ReqIn, ReqOut, RepIn, RepOut>(
  method: Method<ReqIn, ReqOut, RepIn, RepOut>,
  handle: (request: ReqOut, context: CallContext) => RepIn | Promise<RepIn>,
): Endpoint {
  return {
    definition: asDefinition(method),
    serve:
      (guard) => (call: grpc.ServerUnaryCall<ReqOut, RepIn>, done: grpc.sendUnaryData<RepIn>) => {
        const startedAtMs = guard.now();
        const respond = async (): Promise<RepIn> => {
          const context = guard.admit(method.path, call);
          return await withinDeadline(method.path, async () => handle(call.request, context));
        };
        respond().then(
          (reply) => {
            guard.ended(method.path, grpc.status.OK, startedAtMs);
            done(null, reply);
          },
          (error: unknown) => {
            const failure = guard.failure(method.path, error);
            guard.ended(method.path, failure.code, startedAtMs);
            done(failure);
          },
        );
      },
  };
}

/** Many requests, one reply. The handler may reply before it has read all of them. */
export function collecting<ReqIn, ReqOut, RepIn, RepOut>(
  method: Method<ReqIn, ReqOut, RepIn, RepOut>,
  handle: (requests: AsyncIterable<ReqOut>, context: CallContext) => Promise<RepIn>,
): Endpoint {
  return {
    definition: asDefinition(method),
    serve:
      (guard) =>
      (call: grpc.ServerReadableStream<ReqOut, RepIn>, done: grpc.sendUnaryData<RepIn>) => {
        const startedAtMs = guard.now();
        // The end of a broken call reaches the handler as its signal; here it has no other use.
        call.on('error', () => undefined);
        const respond = async (): Promise<RepIn> =>
          handle(call as AsyncIterable<ReqOut>, guard.admit(method.path, call));
        respond().then(
          (reply) => {
            guard.ended(method.path, grpc.status.OK, startedAtMs);
            done(null, reply);
          },
          (error: unknown) => {
            const failure = guard.failure(method.path, error);
            guard.ended(method.path, failure.code, startedAtMs);
            done(failure);
          },
        );
      },
  };
}

/**
 * Any call with a stream of replies. The call lasts until the handler's promise settles:
 * it then ends well, or with the status of what was thrown.
 */
export function streaming<ReqIn, ReqOut, RepIn, RepOut>(
  method: Method<ReqIn, ReqOut, RepIn, RepOut>,
  handle: (call: StreamingCall<ReqOut, RepIn>, context: CallContext) => Promise<void>,
): Endpoint {
  return {
    definition: asDefinition(method),
    serve: (guard) => (call: grpc.ServerDuplexStream<ReqOut, RepIn>) => {
      const startedAtMs = guard.now();
      const respond = async (): Promise<void> =>
        handle(call as StreamingCall<ReqOut, RepIn>, guard.admit(method.path, call));
      respond().then(
        () => {
          guard.ended(method.path, grpc.status.OK, startedAtMs);
          call.end();
        },
        (error: unknown) => {
          const failure = guard.failure(method.path, error);
          guard.ended(method.path, failure.code, startedAtMs);
          call.emit('error', failure);
        },
      );
    },
  };
}

/** A duplex call; for a server stream `request` holds the one request and nothing can be read. */
export type StreamingCall<Request, Reply> = grpc.ServerDuplexStream<Request, Reply> & {
  readonly request: Request;
};

/** gRPC keeps definitions of all types in one list, so the types of this one end here. */
function asDefinition(method: unknown): grpc.MethodDefinition<unknown, unknown> {
  return method as grpc.MethodDefinition<unknown, unknown>;
}

async function withinDeadline<T>(path: string, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(
      () => reject(new ToolstackError('DEADLINE', `${path}: no answer in ${UNARY_DEADLINE_MS} ms`)),
      UNARY_DEADLINE_MS,
    );
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
