/** The two functions a generated message class offers. `Out` is what decoding gives. */
export interface Codec<In, Out> {
  encode(message: In): { finish(): Uint8Array };
  decode(bytes: Uint8Array): Out;
}

/**
 * One RPC as data, in exactly the shape gRPC for Node calls a `MethodDefinition`; this file knows
 * nothing else of gRPC, so contracts stay usable with any transport.
 */
export interface Method<ReqIn, ReqOut, RepIn, RepOut> {
  readonly path: string;
  readonly originalName: string;
  readonly requestStream: boolean;
  readonly responseStream: boolean;
  readonly requestSerialize: (value: ReqIn) => Buffer;
  readonly requestDeserialize: (bytes: Buffer) => ReqOut;
  readonly responseSerialize: (value: RepIn) => Buffer;
  readonly responseDeserialize: (bytes: Buffer) => RepOut;
}

/** Which sides of a call are streams; a unary call names neither. */
export interface Streams {
  readonly requestStream?: boolean;
  readonly responseStream?: boolean;
}

/**
 * Describes one RPC.
 *
 * @param path  `/package.Service/Method`, as it travels in the HTTP/2 `:path` header
 */
export function method<ReqIn, ReqOut, RepIn, RepOut>(
  path: `/${string}/${string}`,
  request: Codec<ReqIn, ReqOut>,
  reply: Codec<RepIn, RepOut>,
  streams: Streams = {},
): Method<ReqIn, ReqOut, RepIn, RepOut> {
  return {
    path,
    originalName: path.slice(path.lastIndexOf('/') + 1),
    requestStream: streams.requestStream ?? false,
    responseStream: streams.responseStream ?? false,
    requestSerialize: (value) => asBuffer(request.encode(value).finish()),
    requestDeserialize: (bytes) => request.decode(bytes),
    responseSerialize: (value) => asBuffer(reply.encode(value).finish()),
    responseDeserialize: (bytes) => reply.decode(bytes),
  };
}

function asBuffer(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
