import { X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { ToolstackError } from '../model/errors.ts';
import type { Identity } from '../proto/identity.ts';
import { formatIdentity, identityOfCertificate } from '../proto/identity.ts';
import type { Method } from '../proto/method.ts';
import { ERROR_CODE_KEY, errorOfStatus } from '../proto/status.ts';
import type { Context, ServiceName } from './context.ts';
import { addressOf } from './context.ts';

/** How long a command waits for an answer; an emulated host needs seconds for its first one. */
const DEADLINE_MS = 20_000;

/** Largest reply accepted: the console ring at its largest, and room. */
const REPLY_MAX_BYTES = 8 * 1024 * 1024;

/** Where a command goes and what it shows there; `user` is for messages only. */
export interface Target {
  readonly cluster: string;
  readonly host: string;
  readonly service: string;
  /** `ADDRESS:PORT`. */
  readonly address: string;
  readonly tls: { readonly ca: Buffer; readonly cert: Buffer; readonly key: Buffer };
  readonly user: string;
}

/** Calls one service instance. */
export interface ServiceClient {
  /** @throws ToolstackError with the code the service threw, or why it was not reached */
  call<ReqIn, ReqOut, RepIn, RepOut>(
    method: Method<ReqIn, ReqOut, RepIn, RepOut>,
    request: ReqIn,
  ): Promise<RepOut>;
  /** Starts a call with streams on either side; it has no deadline. */
  open<ReqIn, ReqOut, RepIn, RepOut>(
    method: Method<ReqIn, ReqOut, RepIn, RepOut>,
  ): OpenCall<ReqIn, RepOut>;
  close(): void;
}

/** A call under way. On the wire a side that is no stream is a stream of one message. */
export interface OpenCall<ReqIn, RepOut> {
  /** Resolves once there is room for more. */
  send(message: ReqIn): Promise<void>;
  /** Says that nothing more will be sent. */
  end(): void;
  /** Ends after the last reply; throws ToolstackError as {@link ServiceClient.call} does. */
  readonly replies: AsyncIterable<RepOut>;
  /** Breaks the call off: replies end without an error. */
  cancel(): void;
}

/** Finds a service of the host (by default the context's) and checks the user's files. */
export function targetOf(
  context: Context,
  wanted: string | undefined,
  now: Date,
  service: ServiceName = 'vm-manager',
): Target {
  const host = wanted ?? context.defaultHost;
  const address = addressOf(context, host, service);
  if (address === undefined) {
    const known = Object.keys(context.hosts).join(', ');
    throw new ToolstackError('CONFIG_INVALID', `no host ${host} in the context; known: ${known}`);
  }
  const tls = {
    ca: readFile(context.ca),
    cert: readFile(context.cert),
    key: readFile(context.key),
  };
  const user = checkOwnCertificate(context.cert, tls, now);
  return { cluster: context.cluster, host, service, address, tls, user };
}

/** Opens a client; nothing is sent before the first call. Loads gRPC only now. */
export async function connect(target: Target): Promise<ServiceClient> {
  const grpc = await import('@grpc/grpc-js');
  grpc.setLogVerbosity(grpc.logVerbosity.NONE);
  const { ca, cert, key } = target.tls;
  const credentials = grpc.credentials.createSsl(ca, key, cert, {
    checkServerIdentity: (_name, peer) => checkServer(target, peer.subjectaltname),
  });
  const client = new grpc.Client(target.address, credentials, {
    'grpc.max_receive_message_length': REPLY_MAX_BYTES,
    'grpc.enable_retries': 0,
    'grpc.service_config_disable_resolution': 1,
    'grpc.enable_http_proxy': 0,
    // TLS wants a name here even when the address is a number; nobody compares it.
    'grpc.ssl_target_name_override': target.host,
  });
  const refused = async (error: import('@grpc/grpc-js').ServiceError): Promise<never> => {
    const notReached =
      error.code === grpc.status.UNAVAILABLE || error.code === grpc.status.DEADLINE_EXCEEDED;
    const errorCode = error.metadata.get(ERROR_CODE_KEY)[0]?.toString();
    if (notReached && errorCode === undefined) {
      const { diagnose } = await import('./diagnose.ts');
      throw await diagnose(target);
    }
    throw errorOfStatus(error.code, `host ${target.host}: ${error.details}`, errorCode);
  };
  return {
    call: (method, request) =>
      new Promise((resolve, reject) => {
        const deadline = Date.now() + DEADLINE_MS;
        client.makeUnaryRequest(
          method.path,
          method.requestSerialize,
          method.responseDeserialize,
          request,
          { deadline },
          (error, reply) => {
            if (error !== null) refused(error).catch(reject);
            else if (reply === undefined) reject(new Error(`${method.path}: no reply`));
            else resolve(reply);
          },
        );
      }),
    open: (method) => {
      const stream = client.makeBidiStreamRequest(
        method.path,
        method.requestSerialize,
        method.responseDeserialize,
      );
      return openCall(stream, refused);
    },
    close: () => client.close(),
  };
}

function openCall<ReqIn, RepOut>(
  stream: import('@grpc/grpc-js').ClientDuplexStream<ReqIn, RepOut>,
  refused: (error: import('@grpc/grpc-js').ServiceError) => Promise<never>,
): OpenCall<ReqIn, RepOut> {
  let isCancelled = false;
  // Whoever reads the replies learns of an error there; nobody has to read them.
  stream.on('error', () => undefined);
  async function* replies(): AsyncGenerator<RepOut> {
    try {
      for await (const reply of stream) yield reply as RepOut;
    } catch (error) {
      if (!isCancelled) await refused(error as import('@grpc/grpc-js').ServiceError);
    }
  }
  return {
    send: async (message) => {
      if (stream.write(message)) return;
      await new Promise<void>((resolve) => {
        stream.once('drain', resolve);
        stream.once('close', resolve);
      });
    },
    end: () => stream.end(),
    replies: { [Symbol.asyncIterator]: replies },
    cancel: () => {
      isCancelled = true;
      stream.cancel();
    },
  };
}

/**
 * The check that takes the place of host names: the other side must be the very instance asked for.
 * Undefined when it is, as Node's `checkServerIdentity` wants it.
 */
export function checkServer(
  target: Pick<Target, 'cluster' | 'host' | 'service'>,
  subjectAltName: string | undefined,
): ToolstackError | undefined {
  const { cluster, host, service } = target;
  const expected = formatIdentity({ kind: 'service', cluster, host, service });
  const identity = identityOfCertificate(subjectAltName);
  const seen = identity === undefined ? 'none' : formatIdentity(identity);
  if (seen === expected) return undefined;
  return new ToolstackError('TLS_REFUSED', `expected the identity ${expected}, seen ${seen}`);
}

function checkOwnCertificate(file: string, tls: Target['tls'], now: Date): string {
  let certificate: X509Certificate;
  let authority: X509Certificate;
  try {
    certificate = new X509Certificate(tls.cert);
    authority = new X509Certificate(tls.ca);
  } catch (cause) {
    throw refusedLocally(`${file}: expected PEM certificates here and beside it`, cause);
  }
  const identity: Identity | undefined = identityOfCertificate(certificate.subjectAltName);
  if (identity === undefined)
    throw refusedLocally(`${file}: names no identity; use one that q0 issued`);
  if (now >= certificate.validToDate)
    throw refusedLocally(`${file}: expired on ${certificate.validTo}; get a new one: q0 user`);
  if (!certificate.verify(authority.publicKey))
    throw refusedLocally(`${file}: not signed by the authority of the context; check both`);
  return formatIdentity(identity);
}

function readFile(path: string): Buffer {
  try {
    return readFileSync(path);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unreadable';
    const hint = 'the context names it; q0 context show';
    throw new ToolstackError('CONFIG_INVALID', `${path}: cannot be read (${code}); ${hint}`, {
      cause,
    });
  }
}

function refusedLocally(message: string, cause?: unknown): ToolstackError {
  return new ToolstackError('TLS_REFUSED', message, { cause });
}
