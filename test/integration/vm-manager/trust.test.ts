import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createSecureServer } from 'node:http2';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import tls from 'node:tls';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createAuthority } from '../../../cli/q0/certificates.ts';
import { connect, targetOf } from '../../../cli/client.ts';
import { currentContext, readContextFile } from '../../../cli/context.ts';
import { VM_MANAGER } from '../../../proto/vm.ts';
import type { Files, HostProcess } from './host-process.ts';
import {
  ADMIN,
  CLUSTER,
  Cluster,
  EXPIRED,
  SERVICE,
  VALID,
  runProgram,
  startHost,
  xl,
} from './host-process.ts';

// Every way in which the two sides may have no reason to trust each other.

let cluster: Cluster;
let stranger: Cluster;
let host: HostProcess;

beforeAll(async () => {
  cluster = await Cluster.create();
  stranger = await Cluster.create();
  host = await startHost(await cluster.files(SERVICE));
});
afterAll(async () => {
  await host.end('SIGKILL');
  cluster.remove();
  stranger.remove();
});

/** The code of the error that a domain list ends with; undefined if it is answered. */
async function codeOf(port: number, files: Files): Promise<string | undefined> {
  const context = currentContext(readContextFile(cluster.context(port, files)));
  try {
    const client = await connect(targetOf(context, undefined, new Date()));
    try {
      await client.call(VM_MANAGER.listDomains, {});
      return undefined;
    } finally {
      client.close();
    }
  } catch (error) {
    return (error as { code?: string }).code;
  }
}

describe('a caller', () => {
  it('is answered with a certificate of the cluster', async () => {
    expect(await codeOf(host.port, await cluster.files(ADMIN))).toBeUndefined();
  });

  it('is refused with one of a foreign authority', async () => {
    const files = await stranger.files(ADMIN);
    expect(await codeOf(host.port, { ...files, ca: files.ca })).toBe('TLS_REFUSED');
    const trusting = { ...files, ca: (await cluster.files(ADMIN)).ca };
    expect(await codeOf(host.port, trusting)).toBe('TLS_REFUSED');
  });

  it('is refused with one that expired, before anything is sent', async () => {
    const files = await cluster.files(ADMIN, { validity: EXPIRED });
    expect(await codeOf(host.port, files)).toBe('TLS_REFUSED');
    expect(await xl(cluster.context(host.port, files), 'list')).toMatchObject({
      exitCode: 1,
      stdout: '',
      stderr: expect.stringMatching(/^xl: [^\n]*expired[^\n]*\n$/) as string,
    });
  });

  it('is refused as a user of another cluster, even under the same authority', async () => {
    const files = await cluster.files({ ...ADMIN, cluster: 'other' });
    expect(await codeOf(host.port, files)).toBe('ROLE_MISSING');
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('is met with TLS 1.3 alone: %s', async (version) => {
    const files = await cluster.files(ADMIN);
    const met = await new Promise<boolean>((resolve) => {
      const socket = tls.connect({
        host: '127.0.0.1',
        port: host.port,
        checkServerIdentity: () => undefined,
        ca: readFileSync(files.ca),
        cert: readFileSync(files.cert),
        key: readFileSync(files.key),
        ALPNProtocols: ['h2'],
        minVersion: version,
        maxVersion: version,
      });
      socket.once('data', () => resolve(true));
      socket.once('error', () => resolve(false));
      socket.once('data', () => socket.destroy());
    });
    expect(met).toBe(version === 'TLSv1.3');
  });

  it('is one line poorer for a certificate that is not there', async () => {
    const context = cluster.context(host.port, {
      ...(await cluster.files(ADMIN)),
      key: '/nowhere/key.pem',
    });
    const { exitCode, stderr } = await xl(context, 'list');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^xl: \/nowhere\/key\.pem: [^\n]+\n$/);
  });
});

describe('a host', () => {
  it('is refused when its certificate is of another host or service', async () => {
    for (const identity of [
      { ...SERVICE, host: 'host-b' },
      { ...SERVICE, service: 'xenstore' },
      ADMIN,
    ]) {
      const impostor = await tlsServer(await cluster.files(identity));
      expect(await codeOf(impostor.port, await cluster.files(ADMIN))).toBe('TLS_REFUSED');
      impostor.close();
    }
  });

  it('is refused when its certificate expired', async () => {
    const late = await tlsServer(await cluster.files(SERVICE, { validity: EXPIRED }));
    expect(await codeOf(late.port, await cluster.files(ADMIN))).toBe('TLS_REFUSED');
    late.close();
  });

  it('does not start with a certificate that expired or is not its own', async () => {
    const foreign = await createAuthority(CLUSTER, VALID);
    for (const files of [
      await cluster.files(SERVICE, { validity: EXPIRED }),
      await cluster.files({ ...SERVICE, host: 'host-b' }),
      await cluster.files(SERVICE, { authority: foreign }),
    ])
      await expect(startHost(files)).rejects.toThrow('ended with 1');
  });

  it('is unreachable in one line when nothing listens there', async () => {
    const server = createServer().listen(0, '127.0.0.1');
    await once(server, 'listening');
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, 'close');
    const files = await cluster.files(ADMIN);
    expect(await codeOf(port, files)).toBe('HOST_UNREACHABLE');
    const { exitCode, stderr } = await xl(cluster.context(port, files), 'list');
    expect(exitCode).toBe(1);
    expect(stderr).toMatch(/^xl: host host-a \(127\.0\.0\.1:\d+\): [^\n]+\n$/);
  });

  it('refuses to start without a configuration, in one line', async () => {
    const none = await runProgram('services/vm-manager/main.ts', ['--config', '/nowhere.json']);
    expect(none).toMatchObject({ exitCode: 1, stdout: '' });
    expect(none.stderr).toMatch(/^vm-manager: CONFIG_INVALID: \/nowhere\.json: [^\n]+\n$/);
    const usage = await runProgram('services/vm-manager/main.ts', []);
    expect(usage).toMatchObject({ exitCode: 2, stderr: expect.stringMatching(/^[^\n]+\n$/) });
  });
});

/** A TLS server that is no vm-manager: what an impostor could put up. */
async function tlsServer(files: Files): Promise<{ port: number; close: () => void }> {
  const server = createSecureServer({
    ca: readFileSync(files.ca),
    cert: readFileSync(files.cert),
    key: readFileSync(files.key),
  });
  server.on('sessionError', () => undefined);
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  return { port, close: () => server.close() };
}
