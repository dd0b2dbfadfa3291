import * as grpc from '@grpc/grpc-js';
import { formatIdentity, identityOfCertificate } from '../../proto/identity.ts';
import type { ServiceIdentity } from '../../proto/identity.ts';

/** PEM texts of one service instance. */
export interface PeerTls {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
}

export function serverCredentials(tls: PeerTls | undefined): grpc.ServerCredentials {
  if (tls === undefined) return grpc.ServerCredentials.createInsecure();
  const { ca, cert, key } = tls;
  return grpc.ServerCredentials.createSsl(ca, [{ cert_chain: cert, private_key: key }], true);
}

/** Credentials that accept exactly one identity at the other end, whatever its address. */
export function clientCredentials(
  tls: PeerTls | undefined,
  expected: ServiceIdentity,
): grpc.ChannelCredentials {
  if (tls === undefined) return grpc.credentials.createInsecure();
  return grpc.credentials.createSsl(tls.ca, tls.key, tls.cert, {
    checkServerIdentity: (_address, certificate) => {
      const seen = identityOfCertificate(certificate.subjectaltname);
      if (seen !== undefined && formatIdentity(seen) === formatIdentity(expected)) return undefined;
      return new Error(`expected ${formatIdentity(expected)}, the certificate names another`);
    },
  });
}
