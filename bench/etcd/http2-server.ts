import { createServer } from 'node:http2';
import type { Http2Server, ServerHttp2Stream } from 'node:http2';
import { ERRORS, ToolstackError } from '../../model/errors.ts';

/*
 * gRPC straight over node:http2. grpc-js builds filters, interceptors and metadata objects for
 * every call; a store whose calls take tens of microseconds spends most of them there. What is
 * left out: compression, deadlines, metadata.
 */
const PREFIX_BYTES = 5;
const MESSAGE_BYTES_MAX = 4 * 1024 * 1024;
const WINDOW_BYTES = 1024 * 1024;
const RESPONSE = { ':status': 200, 'content-type': 'application/grpc+proto' };
const OK_TRAILERS = { 'grpc-status': '0' };
const INTERNAL = ERRORS.INTERNAL.grpcStatus;

/** How bytes become a request and a reply becomes bytes; every `Method` of proto/ has these. */
interface Codec<Req, Rep> {
  readonly path: string;
  readonly requestDeserialize: (bytes: Buffer) => Req;
  readonly responseSerialize: (value: Rep) => Buffer;
}

/** Handles every stream of one path. */
export interface Route {
  readonly path: string;
  readonly serve: (stream: ServerHttp2Stream) => void;
}

/** A call with one request and one reply. `handle` calls back exactly once. */
export function unary<Req, Rep>(
  codec: Codec<Req, Rep>,
  handle: (request: Req, done: (error: unknown, reply?: Rep) => void) => void,
): Route {
  const done = (stream: ServerHttp2Stream, error: unknown, reply?: Rep): void => {
    if (stream.destroyed) return;
    if (error !== undefined || reply === undefined) fail(stream, error);
    else finish(stream, framed(codec.responseSerialize(reply)));
  };
  const serve = (stream: ServerHttp2Stream): void => {
    eachMessage(stream, (bytes) => {
      handle(codec.requestDeserialize(bytes), (error, reply) => done(stream, error, reply));
    });
  };
  return { path: codec.path, serve };
}

/** A call in which both sides send as they like. */
export function bidirectional<Req, Rep>(
  codec: Codec<Req, Rep>,
  open: (write: (reply: Rep) => void, ended: Promise<void>) => (request: Req) => void,
): Route {
  const serve = (stream: ServerHttp2Stream): void => {
    const ended = new Promise<void>((resolve) => {
      stream.on('close', resolve);
    });
    stream.respond(RESPONSE, { waitForTrailers: true });
    stream.on('wantTrailers', () => stream.sendTrailers(OK_TRAILERS));
    const write = (reply: Rep): void => {
      if (!stream.destroyed) stream.write(framed(codec.responseSerialize(reply)));
    };
    const receive = open(write, ended);
    eachMessage(stream, (bytes) => receive(codec.requestDeserialize(bytes)));
    stream.on('end', () => stream.end());
  };
  return { path: codec.path, serve };
}

export function serveRoutes(routes: readonly Route[]): Http2Server {
  const byPath = new Map(routes.map((route) => [route.path, route]));
  const server = createServer({ settings: { initialWindowSize: WINDOW_BYTES } });
  server.on('stream', (stream, headers) => {
    // A client that went away is noticed where its reply is written.
    stream.on('error', () => stream.destroy());
    const route = byPath.get(headers[':path'] ?? '');
    if (route === undefined)
      fail(stream, new ToolstackError('NOT_IMPLEMENTED', `${headers[':path']}: not served here`));
    else route.serve(stream);
  });
  return server;
}

function framed(message: Buffer): Buffer {
  const frame = Buffer.allocUnsafe(PREFIX_BYTES + message.length);
  frame[0] = 0;
  frame.writeUInt32BE(message.length, 1);
  frame.set(message, PREFIX_BYTES);
  return frame;
}

function finish(stream: ServerHttp2Stream, frame: Buffer): void {
  stream.respond(RESPONSE, { waitForTrailers: true });
  stream.on('wantTrailers', () => stream.sendTrailers(OK_TRAILERS));
  stream.end(frame);
}

function fail(stream: ServerHttp2Stream, error: unknown): void {
  const status = error instanceof ToolstackError ? ERRORS[error.code].grpcStatus : INTERNAL;
  const message = encodeURIComponent(error instanceof Error ? error.message : String(error));
  const headers = { ...RESPONSE, 'grpc-status': String(status), 'grpc-message': message };
  stream.respond(headers, { endStream: true });
}

/** Cuts the stream's bytes into messages. */
function eachMessage(stream: ServerHttp2Stream, receive: (bytes: Buffer) => void): void {
  let rest: Buffer | undefined;
  stream.on('data', (chunk: Buffer) => {
    let bytes = rest === undefined ? chunk : Buffer.concat([rest, chunk]);
    while (bytes.length >= PREFIX_BYTES) {
      const end = PREFIX_BYTES + bytes.readUInt32BE(1);
      if (end > MESSAGE_BYTES_MAX) {
        stream.close();
        return;
      }
      if (bytes.length < end) break;
      receive(bytes.subarray(PREFIX_BYTES, end));
      bytes = bytes.subarray(end);
    }
    rest = bytes.length > 0 ? bytes : undefined;
  });
}
