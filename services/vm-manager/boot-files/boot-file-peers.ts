/** Boot files from other vm-managers of the cluster, over mutual TLS. */
import * as grpc from '@grpc/grpc-js';
import { ToolstackError } from '../../../model/errors.ts';
import { BOOT_FILES } from '../../../proto/boot-files.ts';
import { formatIdentity, identityOfCertificate } from '../../../proto/identity.ts';
import type { ServiceIdentity } from '../../../proto/identity.ts';
import { ERROR_CODE_KEY, errorOfStatus } from '../../../proto/status.ts';
import { numberToWire } from '../../../proto/uint64.ts';
import type { TlsMaterial } from '../../runtime/tls-material.ts';
import type { BootFilePeer } from './boot-files.ts';

/** Another host's vm-manager. */
export interface PeerAddress {
  readonly host: string;
  /** `ADDRESS:PORT` of its API. */
  readonly address: string;
}

/** A peer that does not answer in this time is passed over for the next. */
const CONNECT_MS = 5_000;
/** A whole file has to be there by then: 256 MiB at 1 MiB/s. */
const FETCH_MS = 256_000;

/** Makes peers to ask, in the order given. A connection is opened for each file. */
export function bootFilePeers(
  addresses: readonly PeerAddress[],
  tls: TlsMaterial,
): readonly BootFilePeer[] {
  return addresses.map(({ host, address }) => ({
    host,
    fetch: (sha256, offset) =>
      fetchFrom({ peer: { ...tls.identity, host }, address, tls }, sha256, offset),
  }));
}

interface Source {
  readonly peer: ServiceIdentity;
  readonly address: string;
  readonly tls: TlsMaterial;
}

async function* fetchFrom(
  { peer, address, tls }: Source,
  sha256: string,
  offset: number,
): AsyncGenerator<Uint8Array> {
  const client = new grpc.Client(address, credentialsFor(peer, tls), {
    'grpc.enable_http_proxy': 0,
    'grpc.service_config_disable_resolution': 1,
    // TLS wants a name here even when the address is a number; nobody compares it.
    'grpc.ssl_target_name_override': peer.host,
  });
  try {
    await ready(client, peer.host);
    const { path, requestSerialize, responseDeserialize } = BOOT_FILES.fetch;
    const call = client.makeServerStreamRequest(
      path,
      requestSerialize,
      responseDeserialize,
      { sha256: Buffer.from(sha256, 'hex'), offset: numberToWire(offset, 'offset') },
      { deadline: Date.now() + FETCH_MS },
    );
    try {
      for await (const message of call) {
        const { data } = message as ReturnType<typeof responseDeserialize>;
        if (data !== undefined && data !== null && data.length > 0) yield data;
      }
    } catch (error) {
      throw failure(peer.host, error as grpc.ServiceError);
    } finally {
      call.cancel();
    }
  } finally {
    client.close();
  }
}

/** Accepts that one vm-manager at the other end, whatever its address. */
function credentialsFor(peer: ServiceIdentity, tls: TlsMaterial): grpc.ChannelCredentials {
  const expected = formatIdentity(peer);
  return grpc.credentials.createSsl(tls.ca, tls.key, tls.cert, {
    checkServerIdentity: (_name, certificate) => {
      const seen = identityOfCertificate(certificate.subjectaltname);
      if (seen !== undefined && formatIdentity(seen) === expected) return undefined;
      return new Error(`expected ${expected}, the certificate names another`);
    },
  });
}

function ready(client: grpc.Client, host: string): Promise<void> {
  return new Promise((resolve, reject) => {
    client.waitForReady(Date.now() + CONNECT_MS, (cause) => {
      if (cause === undefined) return resolve();
      const why = `host ${host}: no connection to its vm-manager within ${CONNECT_MS / 1000} s`;
      reject(new ToolstackError('HOST_UNREACHABLE', why, { cause }));
    });
  });
}

function failure(host: string, error: grpc.ServiceError): ToolstackError {
  const code = error.metadata?.get(ERROR_CODE_KEY)[0]?.toString();
  return errorOfStatus(error.code, `host ${host}: ${error.details}`, code);
}
