import * as grpc from '@grpc/grpc-js';
import { ERRORS, ToolstackError } from '../../model/errors.ts';
import { assert } from '../../model/assert.ts';
import type { Identity, ServiceIdentity } from '../../proto/identity.ts';
import { formatIdentity, identityOfCertificate } from '../../proto/identity.ts';
import type { Role } from '../../proto/roles.ts';
import { ROLE_OF_METHOD, mayCall } from '../../proto/roles.ts';
import { ERROR_CODE_KEY, statusOfError } from '../../proto/status.ts';
import type { CallSurface, Endpoint, Guard } from './endpoint.ts';
import type { Log } from './log.ts';
import type { ServiceMetrics } from './metrics.ts';

/** Builds the one place where identity, role, error translation and counting happen. */
export function createGuard(
  own: ServiceIdentity,
  endpoints: readonly Endpoint[],
  log: Log,
  metrics: ServiceMetrics,
): Guard {
  for (const { definition } of endpoints) roleOf(definition.path);
  return {
    admit: (path, call) => {
      const caller = admitted(own, path, call);
      const abort = new AbortController();
      call.on('cancelled', () => abort.abort());
      return { caller, signal: abort.signal };
    },
    failure: (path, error) => {
      if (
        !(error instanceof ToolstackError) ||
        ERRORS[error.code].grpcStatus === grpc.status.INTERNAL
      )
        log.error({ method: path, err: error }, 'call failed');
      else log.info({ method: path, code: error.code }, error.message);
      return serviceError(error);
    },
    ended: (path, status, startedAtMs) => {
      metrics.calls.inc({ method: path, status: String(status) });
      metrics.callSeconds.observe({ method: path }, (performance.now() - startedAtMs) / 1000);
    },
    now: () => performance.now(),
  };
}

function admitted(own: ServiceIdentity, path: string, call: CallSurface): Identity {
  const certificate = call.getAuthContext().sslPeerCertificate;
  const caller = identityOfCertificate(certificate?.subjectaltname);
  if (caller === undefined)
    throw new ToolstackError(
      'TLS_REFUSED',
      `${path}: the certificate names no identity of a cluster; use one that q0 issued`,
    );
  const role = roleOf(path);
  if (!mayCall(caller, role, own))
    throw new ToolstackError(
      'ROLE_MISSING',
      `${path} needs the role ${role} in cluster ${own.cluster}; ` +
        `${formatIdentity(caller)} does not have it`,
    );
  return caller;
}

function roleOf(path: string): Role {
  const role = ROLE_OF_METHOD[path];
  assert(role !== undefined, `${path} is served but has no row in proto/roles.ts`);
  return role;
}

function serviceError(error: unknown): grpc.ServiceError {
  const { code, details, errorCode } = statusOfError(error);
  const metadata = new grpc.Metadata();
  metadata.set(ERROR_CODE_KEY, errorCode);
  return Object.assign(new Error(details), { code, details, metadata });
}
