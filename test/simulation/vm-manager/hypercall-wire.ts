import { readSync, writeSync } from 'node:fs';
import { deserialize, serialize } from 'node:v8';
import { HypercallError, type ErrnoName } from '../../../xen/hypercall-error.ts';
import type { Hypervisor } from '../../../xen/hypervisor.ts';

/** Hypercalls of a process whose hypervisor is simulated in another: each waits for its answer. */
export interface Call {
  readonly port: string;
  readonly method: string;
  readonly given: readonly unknown[];
}

export type Answer =
  | { readonly kind: 'value'; readonly value: unknown }
  /** Memory of so many bytes, which nobody else sees. */
  | { readonly kind: 'mapping'; readonly sizeBytes: number }
  | { readonly kind: 'refused'; readonly call: string; readonly errno: string };

const HEADER_BYTES = 4;

export function frame(message: Call | Answer): Uint8Array {
  const body = serialize(message);
  const bytes = Buffer.alloc(HEADER_BYTES + body.length);
  bytes.writeUInt32LE(body.length, 0);
  body.copy(bytes, HEADER_BYTES);
  return bytes;
}

/** Takes whole messages out of what arrived so far. */
export class Frames<T> {
  #bytes = Buffer.alloc(0);

  *push(bytes: Uint8Array): Generator<T> {
    this.#bytes = Buffer.concat([this.#bytes, bytes]);
    while (this.#bytes.length >= HEADER_BYTES) {
      const end = HEADER_BYTES + this.#bytes.readUInt32LE(0);
      if (this.#bytes.length < end) return;
      yield deserialize(this.#bytes.subarray(HEADER_BYTES, end)) as T;
      this.#bytes = this.#bytes.subarray(end);
    }
  }
}

function readWhole(fd: number, sizeBytes: number): Buffer {
  const bytes = Buffer.alloc(sizeBytes);
  for (let at = 0; at < sizeBytes;) {
    const count = readSync(fd, bytes, at, sizeBytes - at, null);
    // The hypervisor is gone, and so is every host on it.
    if (count === 0) process.exit(0);
    at += count;
  }
  return bytes;
}

/** The ports over a pair of blocking descriptors. */
export function remoteHypervisor(fd: number): Hypervisor {
  const ask = (call: Call): unknown => {
    writeSync(fd, frame(call));
    const sizeBytes = readWhole(fd, HEADER_BYTES).readUInt32LE(0);
    const answer = deserialize(readWhole(fd, sizeBytes)) as Answer;
    switch (answer.kind) {
      case 'value':
        return answer.value;
      case 'mapping':
        return { bytes: new ArrayBuffer(answer.sizeBytes), unmap: () => undefined };
      case 'refused':
        throw new HypercallError(answer.call, answer.errno as ErrnoName, 'the simulated host');
    }
  };
  const port = (name: string): unknown =>
    new Proxy(
      {},
      {
        get:
          (_, method) =>
          (...given: readonly unknown[]) =>
            ask({ port: name, method: String(method), given }),
      },
    );
  return new Proxy({}, { get: (_, name) => port(String(name)) }) as Hypervisor;
}

/** Answers one call on the simulated machine's own ports. */
export function carryOut(hypervisor: Hypervisor, { port, method, given }: Call): Answer {
  const target = Reflect.get(hypervisor, port) as Record<string, (...args: unknown[]) => unknown>;
  try {
    const value = target[method]!(...given);
    if (port !== 'memory' || method !== 'map') return { kind: 'value', value };
    const mapping = value as { bytes: ArrayBuffer; unmap(): void };
    const sizeBytes = mapping.bytes.byteLength;
    mapping.unmap();
    return { kind: 'mapping', sizeBytes };
  } catch (error) {
    if (!(error instanceof HypercallError)) throw error;
    return { kind: 'refused', call: error.call, errno: error.errno };
  }
}
