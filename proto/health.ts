import { grpc } from './gen/health.js';
import { method } from './method.ts';

const v1 = grpc.health.v1;

/** grpc.health.v1.Health, which every gRPC tool and load balancer knows. */
export const HEALTH = {
  check: method('/grpc.health.v1.Health/Check', v1.HealthCheckRequest, v1.HealthCheckResponse),
  watch: method('/grpc.health.v1.Health/Watch', v1.HealthCheckRequest, v1.HealthCheckResponse, {
    responseStream: true,
  }),
} as const;
