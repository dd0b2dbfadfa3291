import { connect } from 'node:tls';
import { ToolstackError } from '../model/errors.ts';
import type { Target } from './client.ts';
import { checkServer } from './client.ts';

/** How long the host has to answer before it counts as unreachable. */
const PROBE_MS = 5_000;

/** What OpenSSL calls a certificate that the cluster's authority did not sign. */
const FOREIGN_AUTHORITY = new Set([
  'SELF_SIGNED_CERT_IN_CHAIN',
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_SIGNATURE_FAILURE',
]);

/** What each failed connection means to an operator. */
const NETWORK: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'nothing listens there; is its service running?',
  ENOTFOUND: 'no such name; correct the address in the context',
  EAI_AGAIN: 'the name could not be looked up; try again or use an address',
  EHOSTUNREACH: 'no route; is the host up?',
  // A service refuses a certificate only after it has shown its own.
  ECONNRESET: 'the connection was closed at once; does the service run there?',
  ENETUNREACH: 'no route; is this machine on the network?',
  ETIMEDOUT: 'no answer; is the host up and the port open?',
};

/**
 * Finds out why a host was not reached, after gRPC said only that it was not: connects once more
 * with bare TLS, whose errors carry codes, and says in one line what to do.
 */
export function diagnose(target: Target): Promise<ToolstackError> {
  const { host, service, address } = target;
  const where = `host ${host}${service === 'vm-manager' ? '' : `, ${service}`} (${address})`;
  const colon = target.address.lastIndexOf(':');
  return new Promise((resolve) => {
    const socket = connect({
      host: target.address.slice(0, colon).replaceAll(/[[\]]/g, ''),
      port: Number(target.address.slice(colon + 1)),
      servername: target.host,
      ...target.tls,
      ALPNProtocols: ['h2'],
      checkServerIdentity: (_name, peer) => checkServer(target, peer.subjectaltname),
    });
    const finish = (error: ToolstackError): void => {
      clearTimeout(timer);
      socket.destroy();
      resolve(error);
    };
    const timer = setTimeout(() => finish(unreachable(where, 'ETIMEDOUT')), PROBE_MS);
    let secured = false;
    socket.once('secureConnect', () => (secured = true));
    socket.once('data', () =>
      finish(new ToolstackError('DEADLINE', `${where}: reached, but it did not answer in time`)),
    );
    socket.once('error', (error: NodeJS.ErrnoException) =>
      finish(secured ? rejected(where, target) : explain(where, target, error)),
    );
    socket.once('close', () =>
      finish(secured ? rejected(where, target) : unreachable(where, 'ECONNRESET')),
    );
  });
}

function explain(where: string, target: Target, error: NodeJS.ErrnoException): ToolstackError {
  if (error instanceof ToolstackError)
    return refused(`${where}: ${error.message}; is this the address of another host?`);
  const code = error.code ?? '';
  if (code === 'CERT_HAS_EXPIRED')
    return refused(`${where}: its certificate has expired; issue it a new one with q0`);
  if (code === 'CERT_NOT_YET_VALID')
    return refused(`${where}: its certificate is not valid yet; compare the clocks`);
  if (FOREIGN_AUTHORITY.has(code))
    return refused(
      `${where}: its certificate is not of cluster ${target.cluster}; is the context right?`,
    );
  if (code.startsWith('ERR_SSL_')) return refused(`${where}: no TLS 1.3 there (${code})`);
  return unreachable(where, code);
}

function unreachable(where: string, code: string): ToolstackError {
  const hint = NETWORK[code] ?? `connecting failed (${code})`;
  return new ToolstackError('HOST_UNREACHABLE', `${where}: ${hint}`);
}

/** The host closed the connection on seeing our certificate. */
function rejected(where: string, target: Target): ToolstackError {
  return refused(
    `${where}: it refused the certificate of ${target.user}; was it issued by this cluster?`,
  );
}

function refused(message: string): ToolstackError {
  return new ToolstackError('TLS_REFUSED', message);
}
