import { X509Certificate, createPrivateKey } from 'node:crypto';
import { ToolstackError } from '../../model/errors.ts';
import type { ServiceIdentity } from '../../proto/identity.ts';
import { formatIdentity, identityOfCertificate } from '../../proto/identity.ts';
import { readText } from './config.ts';
import type { TlsFiles } from './service-config.ts';

/** What a TLS endpoint needs, PEM encoded, checked to fit together. */
export interface TlsMaterial {
  readonly ca: Buffer;
  readonly cert: Buffer;
  readonly key: Buffer;
  readonly identity: ServiceIdentity;
  /** Milliseconds since the epoch. */
  readonly expiresAtMs: number;
}

/** A chain of three P-256 certificates is below 4 KiB. */
const PEM_MAX_BYTES = 64 * 1024;

/**
 * Loads a service's certificate and refuses, with TLS_REFUSED, one that does not fit: of another
 * service or host, expired, not signed by the cluster's CA, or without its private key.
 */
export function loadTlsMaterial(
  files: TlsFiles,
  expected: ServiceIdentity,
  nowMs: number,
): TlsMaterial {
  const [ca, cert, key] = [files.ca, files.cert, files.key].map((file) =>
    readText(file, PEM_MAX_BYTES),
  ) as [string, string, string];
  const certificate = parseCertificate(files.cert, cert);
  const authority = parseCertificate(files.ca, ca);
  const identity = identityOfCertificate(certificate.subjectAltName);
  if (identity === undefined || formatIdentity(identity) !== formatIdentity(expected)) {
    const seen = identity === undefined ? 'none' : formatIdentity(identity);
    throw refused(
      `${files.cert}: expected the identity ${formatIdentity(expected)}, seen ${seen}; ` +
        'use the files that q0 init wrote for this host and service',
    );
  }
  if (!certificate.checkIssued(authority) || !certificate.verify(authority.publicKey))
    throw refused(`${files.cert}: not signed by ${files.ca}; both come from one q0 init`);
  const expiresAtMs = certificate.validToDate.getTime();
  if (nowMs >= expiresAtMs)
    throw refused(`${files.cert}: expired on ${certificate.validTo}; issue a new one with q0`);
  if (nowMs < certificate.validFromDate.getTime())
    throw refused(
      `${files.cert}: not valid before ${certificate.validFrom}; check this host's clock`,
    );
  checkKey(certificate, key, files);
  const [caBytes, certBytes, keyBytes] = [ca, cert, key].map((text) => Buffer.from(text));
  return {
    ca: caBytes as Buffer,
    cert: certBytes as Buffer,
    key: keyBytes as Buffer,
    identity: expected,
    expiresAtMs,
  };
}

function checkKey(certificate: X509Certificate, key: string, files: TlsFiles): void {
  let matches: boolean;
  try {
    matches = certificate.checkPrivateKey(createPrivateKey(key));
  } catch (cause) {
    throw refused(`${files.key}: expected a PEM private key`, cause);
  }
  if (!matches) throw refused(`${files.key}: not the private key of ${files.cert}`);
}

function parseCertificate(file: string, pem: string): X509Certificate {
  try {
    return new X509Certificate(pem);
  } catch (cause) {
    throw refused(`${file}: expected a PEM certificate`, cause);
  }
}

function refused(message: string, cause?: unknown): ToolstackError {
  return new ToolstackError('TLS_REFUSED', message, { cause });
}
