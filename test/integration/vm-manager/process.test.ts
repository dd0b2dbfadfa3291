import { get } from 'node:http';
import { readFileSync } from 'node:fs';
import * as grpc from '@grpc/grpc-js';
import protobuf from 'protobufjs';
import descriptor from 'protobufjs/ext/descriptor.js';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HEALTH } from '../../../proto/health.ts';
import { REFLECTION } from '../../../proto/reflection.ts';
import type { HostProcess } from './host-process.ts';
import { ADMIN, Cluster, SERVICE, startHost, xl } from './host-process.ts';

// The process around the service: health, reflection, metrics, signals, restarts. The client here
// is bare gRPC for Node with the host name check of general tools, as grpcurl would do it.

let cluster: Cluster;
let host: HostProcess;
let client: grpc.Client;
let context: string;

beforeAll(async () => {
  cluster = await Cluster.create();
  host = await startHost(await cluster.files(SERVICE));
  const files = await cluster.files(ADMIN);
  context = cluster.context(host.port, files);
  client = bareClient(host.port, files);
});
afterAll(async () => {
  client.close();
  await host.end('SIGKILL');
  cluster.remove();
});

function bareClient(port: number, files: { ca: string; cert: string; key: string }): grpc.Client {
  const credentials = grpc.credentials.createSsl(
    readFileSync(files.ca),
    readFileSync(files.key),
    readFileSync(files.cert),
    { checkServerIdentity: () => undefined },
  );
  const options = { 'grpc.ssl_target_name_override': 'host-a' };
  return new grpc.Client(`127.0.0.1:${port}`, credentials, options);
}

function checkHealth(service: string): Promise<number> {
  return new Promise((resolve) => {
    const { path, requestSerialize, responseDeserialize } = HEALTH.check;
    client.makeUnaryRequest(
      path,
      requestSerialize,
      responseDeserialize,
      { service },
      (error, reply) => resolve(error === null ? (reply?.status ?? 0) : -error.code),
    );
  });
}

type ReflectionReply = ReturnType<typeof REFLECTION.v1.responseDeserialize>;

function reflect(
  method: typeof REFLECTION.v1,
  request: Parameters<typeof REFLECTION.v1.requestSerialize>[0],
): Promise<ReflectionReply> {
  return new Promise((resolve, reject) => {
    const call = client.makeBidiStreamRequest(
      method.path,
      method.requestSerialize,
      method.responseDeserialize,
    );
    call.on('data', (reply: ReflectionReply) => {
      call.end();
      resolve(reply);
    });
    call.on('error', reject);
    call.write(request);
  });
}

describe('the standard services', () => {
  it('say that the service is serving, and know no other', async () => {
    const SERVING = 1;
    expect(await checkHealth('')).toBe(SERVING);
    expect(await checkHealth('quorum0.vm.v1.VmManager')).toBe(SERVING);
    expect(await checkHealth('quorum0.nothing')).toBe(-grpc.status.NOT_FOUND);
  });

  it.each(['v1', 'v1alpha'] as const)('list every service under %s', async (version) => {
    const { listServicesResponse } = await reflect(REFLECTION[version], { listServices: '' });
    expect(listServicesResponse?.service?.map(({ name }) => name)).toEqual([
      'quorum0.vm.v1.VmManager',
      'quorum0.vms.v1.Vms',
      'quorum0.bootfiles.v1.BootFiles',
      'grpc.health.v1.Health',
      'grpc.reflection.v1.ServerReflection',
    ]);
  });

  it('describe a method well enough to call it without any .proto file', async () => {
    const symbol = 'quorum0.vm.v1.VmManager.ListDomains';
    const { fileDescriptorResponse } = await reflect(REFLECTION.v1, {
      fileContainingSymbol: symbol,
    });
    const [bytes] = fileDescriptorResponse?.fileDescriptorProto ?? [];
    const file: unknown = descriptor.FileDescriptorProto.decode(bytes ?? new Uint8Array());
    const files = [file as descriptor.IFileDescriptorProto];
    const root = protobuf.Root.fromDescriptor({ file: files });
    const method = root.lookupService('quorum0.vm.v1.VmManager').methods['ListDomains'];
    const request = root.lookupType(method?.requestType ?? '');
    const reply = root.lookupType(method?.responseType ?? '');
    const answer = await new Promise<protobuf.Message | undefined>((resolve, reject) => {
      client.makeUnaryRequest(
        '/quorum0.vm.v1.VmManager/ListDomains',
        (value: object) => Buffer.from(request.encode(value).finish()),
        (wire: Buffer) => reply.decode(wire),
        { domid: 0 },
        (error, value) => (error === null ? resolve(value) : reject(error)),
      );
    });
    expect(reply.toObject(answer ?? reply.create())).toMatchObject({
      domains: [{ name: 'Domain-0' }],
    });
  });

  it('say so when asked for what is not there', async () => {
    const { errorResponse } = await reflect(REFLECTION.v1, { fileContainingSymbol: 'no.such' });
    expect(errorResponse?.errorCode).toBe(grpc.status.NOT_FOUND);
  });

  it('refuse a request larger than the bound', async () => {
    const code = await new Promise<number>((resolve) => {
      const { path, responseDeserialize } = HEALTH.check;
      const large = Buffer.alloc(2 * 1024 * 1024);
      client.makeUnaryRequest(
        path,
        () => large,
        responseDeserialize,
        {},
        (error) => resolve(error?.code ?? grpc.status.OK),
      );
    });
    expect(code).toBe(grpc.status.RESOURCE_EXHAUSTED);
  });
});

describe('the metrics port', () => {
  it('counts calls and says what the host has', async () => {
    await checkHealth('');
    const text = await new Promise<string>((resolve, reject) => {
      get(`http://127.0.0.1:${host.metricsPort}/metrics`, (response) => {
        let body = '';
        response.on('data', (chunk: Buffer) => (body += chunk.toString()));
        response.on('end', () => resolve(body));
      }).on('error', reject);
    });
    expect(text).toMatch(
      /^quorum0_grpc_calls_total\{[^}]*method="\/grpc.health.v1.Health\/Check"[^}]*\} \d+$/m,
    );
    expect(text).toMatch(/^quorum0_vm_machines\{[^}]*phase="running"[^}]*\} 0$/m);
    expect(text).toMatch(/^quorum0_vm_group_replica\{[^}]*what="is_leader"[^}]*\} 1$/m);
    expect(text).toMatch(/^quorum0_vm_group_proposals_total\{[^}]*\} [1-9]\d*$/m);
    expect(text).toMatch(/^quorum0_vm_domains\{[^}]*\} [1-9]\d*$/m);
    expect(text).toMatch(/^quorum0_certificate_expiry_timestamp_seconds\{[^}]*\} \d+$/m);
  });
});

describe('the process', () => {
  it('answers again after kill -9 and a start on the same port', async () => {
    const first = await startHost(await cluster.files(SERVICE));
    const files = await cluster.files(ADMIN);
    expect((await xl(cluster.context(first.port, files), 'list')).exitCode).toBe(0);
    expect(await first.end('SIGKILL')).toBe('SIGKILL');
    expect((await xl(cluster.context(first.port, files), 'list')).exitCode).toBe(1);
    const second = await startHost(await cluster.files(SERVICE), first.port);
    expect((await xl(cluster.context(first.port, files), 'list')).exitCode).toBe(0);
    expect(await second.end('SIGTERM')).toBe(0);
  });

  it('stops cleanly on SIGTERM while a caller is connected', async () => {
    const files = await cluster.files(ADMIN);
    const stopping = await startHost(await cluster.files(SERVICE));
    const watcher = bareClient(stopping.port, files);
    const { path, requestSerialize, responseDeserialize } = HEALTH.watch;
    const watch = watcher.makeServerStreamRequest(path, requestSerialize, responseDeserialize, {});
    const seen: number[] = [];
    const ended = new Promise<void>((resolve) => {
      watch.on('data', ({ status }: { status: number }) => {
        seen.push(status);
        if (seen.length === 1) stopping.child.kill('SIGTERM');
      });
      watch.on('error', () => resolve());
      watch.on('end', () => resolve());
    });
    await ended;
    expect(seen).toEqual([1, 2]);
    expect(await stopping.end('SIGTERM')).toBe(0);
    watcher.close();
  });

  it('refuses a port that is taken, in one line', async () => {
    const files = await cluster.files(SERVICE);
    await expect(startHost(files, host.port)).rejects.toThrow('ended with 1');
  });

  it('logs a refused call with its code, and no secret', async () => {
    const { exitCode } = await xl(context, 'list', '4242');
    expect(exitCode).toBe(1);
    const refused = host.log.find((line) => line['code'] === 'DOMAIN_UNKNOWN');
    expect(refused).toMatchObject({ level: 'info', service: 'vm-manager', host: 'host-a' });
    expect(JSON.stringify(host.log)).not.toContain('PRIVATE KEY');
  });
});
