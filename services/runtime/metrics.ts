import { createServer } from 'node:http';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Counter, Gauge, Histogram, Registry, collectDefaultMetrics } from 'prom-client';
import { ToolstackError } from '../../model/errors.ts';
import type { SocketAddress } from './service-config.ts';

/** The default of 10 ms costs an idle service half a percent of a CPU. */
const EVENT_LOOP_SAMPLE_MS = 1_000;

/** Upper bounds in seconds: from a cached answer to the longest deadline. */
const LATENCY_BUCKETS_S = [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 60];

/** What every service counts about itself; a service adds its own to `registry`. */
export interface ServiceMetrics {
  readonly registry: Registry;
  /** Calls by method and gRPC status number. */
  readonly calls: Counter<'method' | 'status'>;
  readonly callSeconds: Histogram<'method'>;
  /** Unix time at which the service's certificate ends. */
  readonly certificateExpiry: Gauge;
}

export function createMetrics(service: string, host: string): ServiceMetrics {
  const registry = new Registry();
  registry.setDefaultLabels({ service, host });
  collectDefaultMetrics({
    register: registry,
    eventLoopMonitoringPrecision: EVENT_LOOP_SAMPLE_MS,
  });
  const registers = [registry];
  return {
    registry,
    calls: new Counter({
      name: 'quorum0_grpc_calls_total',
      help: 'Calls answered, by method and gRPC status number.',
      labelNames: ['method', 'status'],
      registers,
    }),
    callSeconds: new Histogram({
      name: 'quorum0_grpc_call_seconds',
      help: 'Time from a call to its answer.',
      labelNames: ['method'],
      buckets: LATENCY_BUCKETS_S,
      registers,
    }),
    certificateExpiry: new Gauge({
      name: 'quorum0_certificate_expiry_timestamp_seconds',
      help: 'Unix time at which the certificate of this service ends.',
      registers,
    }),
  };
}

/** A listening port and how to close it. */
export interface Listener {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves `/metrics` over plain HTTP. CONFIG_INVALID if the address cannot be listened on. */
export async function serveMetrics(registry: Registry, at: SocketAddress): Promise<Listener> {
  const server = createServer((request, response) => {
    if (request.method !== 'GET' || request.url !== '/metrics') {
      response.writeHead(404).end();
      return;
    }
    registry.metrics().then(
      (text) => response.writeHead(200, { 'content-type': registry.contentType }).end(text),
      () => response.writeHead(500).end(),
    );
  });
  await listen(server, at);
  const { port } = server.address() as AddressInfo;
  return {
    port,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function listen(server: Server, at: SocketAddress): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (cause: NodeJS.ErrnoException) => {
      const what = `metrics: cannot listen on ${at.address} port ${at.port}: ${cause.code}`;
      reject(new ToolstackError('CONFIG_INVALID', what, { cause }));
    });
    server.listen(at.port, at.address, resolve);
  });
}
