import * as grpc from '@grpc/grpc-js';
import { ToolstackError } from '../../model/errors.ts';
import type { Contract } from '../../proto/contract.ts';
import { contract as healthContract } from '../../proto/gen/health-descriptor.js';
import { contract as reflectionContract } from '../../proto/gen/reflection-descriptor.js';
import type { Endpoint } from './endpoint.ts';
import { createGuard } from './guard.ts';
import { Health } from './health.ts';
import type { Log } from './log.ts';
import type { Listener, ServiceMetrics } from './metrics.ts';
import { reflectionEndpoints } from './reflection.ts';
import type { SocketAddress } from './service-config.ts';
import type { TlsMaterial } from './tls-material.ts';

/** Largest request accepted unless the service says otherwise. */
const REQUEST_MAX_BYTES = 1024 * 1024;
/** Largest reply sent. */
const REPLY_MAX_BYTES = 8 * 1024 * 1024;
const CONCURRENT_CALLS_MAX = 256;
const HEADERS_MAX_BYTES = 16 * 1024;
/** A connection that says nothing for this long is asked whether it is still there. */
const KEEPALIVE_MS = 20_000;
const KEEPALIVE_TIMEOUT_MS = 10_000;
/** How long calls in progress may take to end when the service stops. */
const DRAIN_MS = 3_000;

export interface ServerSpec {
  readonly listen: SocketAddress;
  readonly tls: TlsMaterial;
  readonly log: Log;
  readonly metrics: ServiceMetrics;
  readonly endpoints: readonly Endpoint[];
  /** The contracts that `endpoints` implement, for health and reflection. */
  readonly contracts: readonly Contract[];
  readonly requestMaxBytes?: number;
}

/**
 * Serves gRPC with mutual TLS, the standard health service and server reflection. Every call passes
 * the role table first. CONFIG_INVALID if the address cannot be listened on.
 */
export async function serve(spec: ServerSpec): Promise<Listener> {
  const { tls } = spec;
  // What gRPC would print by itself comes back as an error here, and standard error is not a log.
  grpc.setLogVerbosity(grpc.logVerbosity.NONE);
  const health = new Health(spec.contracts.flatMap(({ services }) => services));
  const endpoints = [
    ...spec.endpoints,
    ...health.endpoints(),
    ...reflectionEndpoints([...spec.contracts, healthContract, reflectionContract]),
  ];
  const guard = createGuard(tls.identity, endpoints, spec.log, spec.metrics);
  const server = new grpc.Server({
    'grpc.max_receive_message_length': spec.requestMaxBytes ?? REQUEST_MAX_BYTES,
    'grpc.max_send_message_length': REPLY_MAX_BYTES,
    'grpc.max_concurrent_streams': CONCURRENT_CALLS_MAX,
    'grpc.max_metadata_size': HEADERS_MAX_BYTES,
    'grpc.keepalive_time_ms': KEEPALIVE_MS,
    'grpc.keepalive_timeout_ms': KEEPALIVE_TIMEOUT_MS,
  });
  for (const { definition, serve: handler } of endpoints)
    server.addService({ [definition.path]: definition }, { [definition.path]: handler(guard) });
  const credentials = grpc.ServerCredentials.createSsl(
    tls.ca,
    [{ private_key: tls.key, cert_chain: tls.cert }],
    true,
  );
  const port = await bind(server, spec.listen, credentials);
  return {
    port,
    stop: async () => {
      health.stopServing();
      await drain(server);
    },
  };
}

function bind(
  server: grpc.Server,
  at: SocketAddress,
  credentials: grpc.ServerCredentials,
): Promise<number> {
  const address = at.address.includes(':') ? `[${at.address}]` : at.address;
  return new Promise((resolve, reject) => {
    server.bindAsync(`${address}:${at.port}`, credentials, (cause, port) => {
      if (cause === null) return resolve(port);
      const what = `cannot listen on ${at.address} port ${at.port}`;
      const hint = 'is another instance running, or the address not of this host?';
      reject(new ToolstackError('CONFIG_INVALID', `${what}; ${hint}`, { cause }));
    });
  });
}

function drain(server: grpc.Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.forceShutdown(), DRAIN_MS);
    server.tryShutdown(() => {
      clearTimeout(timer);
      resolve();
    });
  });
}
