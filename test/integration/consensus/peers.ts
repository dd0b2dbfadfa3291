import { createAuthority, issue } from '../../../cli/q0/certificates.ts';
import type { Authority } from '../../../cli/q0/certificates.ts';
import type { PeerTls } from '../../../consensus/transport/credentials.ts';

const DAY_MS = 24 * 3_600_000;
const validity = {
  notBefore: new Date(Date.now() - DAY_MS),
  notAfter: new Date(Date.now() + DAY_MS),
};

export function authority(cluster = 'test'): Promise<Authority> {
  return createAuthority(cluster, validity);
}

/** Certificate of one service instance of the cluster. */
export async function tlsOf(ca: Authority, host: string, service = 'journal'): Promise<PeerTls> {
  const identity = { kind: 'service', cluster: ca.cluster, host, service } as const;
  const { certPem, keyPem } = await issue(ca, identity, validity);
  return { ca: Buffer.from(ca.certPem), cert: Buffer.from(certPem), key: Buffer.from(keyPem) };
}
