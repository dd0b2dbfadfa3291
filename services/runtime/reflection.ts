import * as grpc from '@grpc/grpc-js';
import type { Contract } from '../../proto/contract.ts';
import { grpc as contract } from '../../proto/gen/reflection.js';
import { REFLECTION } from '../../proto/reflection.ts';
import type { Endpoint } from './endpoint.ts';
import { streaming } from './endpoint.ts';

type Request = ReturnType<typeof contract.reflection.v1.ServerReflectionRequest.decode>;
type Reply = contract.reflection.v1.ServerReflectionResponse.$Properties;

/** Server reflection over the served contracts, so that grpcurl needs no .proto files. */
export function reflectionEndpoints(contracts: readonly Contract[]): readonly Endpoint[] {
  return [REFLECTION.v1, REFLECTION.v1alpha].map((method) =>
    streaming(method, async (call) => {
      for await (const request of call as AsyncIterable<Request>)
        call.write(answer(contracts, request));
    }),
  );
}

function answer(contracts: readonly Contract[], request: Request): Reply {
  const echoed = { validHost: request.host ?? '', originalRequest: request };
  switch (request.messageRequest) {
    case 'listServices': {
      const service = contracts.flatMap(({ services }) => services.map((name) => ({ name })));
      return {
        ...echoed,
        messageResponse: 'listServicesResponse',
        listServicesResponse: { service },
      };
    }
    case 'fileByFilename': {
      const file = request.fileByFilename;
      return { ...echoed, ...described(contracts.find((known) => known.file === file)) };
    }
    case 'fileContainingSymbol': {
      const symbol = request.fileContainingSymbol;
      return { ...echoed, ...described(contracts.find((known) => known.symbols.includes(symbol))) };
    }
    case 'fileContainingExtension':
    case 'allExtensionNumbersOfType':
      return { ...echoed, ...failed(grpc.status.NOT_FOUND, 'no extensions are defined') };
    default:
      return { ...echoed, ...failed(grpc.status.INVALID_ARGUMENT, 'an empty request') };
  }
}

function described(found: Contract | undefined): Reply {
  if (found === undefined) return failed(grpc.status.NOT_FOUND, 'not served here');
  const fileDescriptorProto = [Buffer.from(found.descriptor, 'base64')];
  return {
    messageResponse: 'fileDescriptorResponse',
    fileDescriptorResponse: { fileDescriptorProto },
  };
}

function failed(errorCode: grpc.status, errorMessage: string): Reply {
  return { messageResponse: 'errorResponse', errorResponse: { errorCode, errorMessage } };
}
