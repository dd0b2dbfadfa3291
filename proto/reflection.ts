import { grpc } from './gen/reflection.js';
import { method } from './method.ts';

const v1 = grpc.reflection.v1;
const BOTH = { requestStream: true, responseStream: true } as const;

/** grpc.reflection, under the final name and the one older tools ask for; the messages agree. */
export const REFLECTION = {
  v1: method(
    '/grpc.reflection.v1.ServerReflection/ServerReflectionInfo',
    v1.ServerReflectionRequest,
    v1.ServerReflectionResponse,
    BOTH,
  ),
  v1alpha: method(
    '/grpc.reflection.v1alpha.ServerReflection/ServerReflectionInfo',
    v1.ServerReflectionRequest,
    v1.ServerReflectionResponse,
    BOTH,
  ),
} as const;
