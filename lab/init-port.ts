/**
 * The lab port of a host's init: one JSON object per line and request, one or more JSON objects as
 * the answer, the last of which has `ok`. Only lab images have it.
 */
import { connect } from 'node:net';
import { ToolstackError } from '../model/errors.ts';
import type { ProgramPart, Request } from '../appliance/init/control.ts';
import type { MemoryUse, ProcessMemory } from '../appliance/init/memory.ts';
import type { ServiceStatus } from '../appliance/init/machine.ts';

const TIMEOUT_MS = 60_000;
/** In base64 and with the rest of its request less than init reads in one line. */
const PIECE_BYTES = 11 * 1024;
const MAX_ANSWER_CHARACTERS = 16 * 1024 * 1024;

/** As it stands on the wire: bytes are base64. */
type WireRequest =
  Exclude<Request, ProgramPart> | (Omit<ProgramPart, 'content'> & { readonly content: string });
type Answer = Readonly<Record<string, unknown>>;

/** What a program run by init said and how it ended. */
export interface RunResult {
  readonly stdout: string;
  readonly stderr: string;
  /** undefined when a signal ended it. */
  readonly exitCode: number | undefined;
}

/** A host's init, at a port of 127.0.0.1. */
export class InitPort {
  readonly #host: string;
  readonly #port: number;

  constructor(host: string, port: number) {
    this.#host = host;
    this.#port = port;
  }

  async services(): Promise<readonly ServiceStatus[]> {
    const answer = await this.#ask({ op: 'status' });
    return answer['services'] as readonly ServiceStatus[];
  }

  async memory(): Promise<{ memory: MemoryUse; processes: readonly ProcessMemory[] }> {
    const answer = await this.#ask({ op: 'memory' });
    return {
      memory: answer['memory'] as MemoryUse,
      processes: answer['processes'] as readonly ProcessMemory[],
    };
  }

  async log(service: string, lines: number): Promise<readonly string[]> {
    const answer = await this.#ask({ op: 'log', service, lines });
    return answer['lines'] as readonly string[];
  }

  /** Gives an order to init about a service, or to end the machine. */
  async order(request: Exclude<Request, { readonly op: 'run' | 'write' }>): Promise<void> {
    await this.#ask(request);
  }

  /** Replaces program /srv/NAME.mjs until the next boot; whoever runs it goes on with the old. */
  async write(program: string, code: Uint8Array): Promise<void> {
    for (let offset = 0; offset < code.length; offset += PIECE_BYTES) {
      const piece = code.subarray(offset, offset + PIECE_BYTES);
      const isLast = offset + piece.length === code.length;
      const content = Buffer.from(piece).toString('base64');
      await this.#ask({ op: 'write', program, offset, content, isLast });
    }
  }

  /** Runs program /srv/NAME.mjs of the image and waits for its end. */
  async run(program: string, args: readonly string[], timeoutMs: number): Promise<RunResult> {
    const output = { stdout: '', stderr: '' };
    const request: Request = { op: 'run', program, arguments: args };
    const last = await this.#ask(request, timeoutMs, (part) => {
      for (const stream of ['stdout', 'stderr'] as const)
        if (typeof part[stream] === 'string') output[stream] += part[stream];
    });
    const code = last['code'];
    return { ...output, exitCode: typeof code === 'number' ? code : undefined };
  }

  /** Sends one request; resolves with the object that has `ok: true`. */
  #ask(
    request: WireRequest,
    timeoutMs = TIMEOUT_MS,
    onPart: (part: Answer) => void = () => undefined,
  ): Promise<Answer> {
    return new Promise((resolve, reject) => {
      let pending = '';
      const socket = connect(this.#port, '127.0.0.1', () => {
        socket.write(`${JSON.stringify(request)}\n`);
      });
      const settle = (outcome: () => void): void => {
        clearTimeout(timer);
        socket.destroy();
        outcome();
      };
      const fail = (why: string): void =>
        settle(() => reject(new ToolstackError('LAB_FAILED', `${this.#host}: init ${why}`)));
      const timer = setTimeout(() => fail(`gave no answer for ${timeoutMs / 1000} s`), timeoutMs);
      socket.setEncoding('utf8');
      socket.on('error', (error) => fail(`cannot be reached: ${error.message}`));
      socket.on('end', () => fail('broke off in the middle of its answer'));
      socket.on('data', (chunk: string) => {
        const lines = (pending + chunk).split('\n');
        pending = lines.pop() ?? '';
        if (pending.length > MAX_ANSWER_CHARACTERS) return fail('answers without an end');
        for (const line of lines) {
          const part = JSON.parse(line) as Answer;
          if (part['ok'] === true) return settle(() => resolve(part));
          if (part['ok'] === false) return fail(`refused ${request.op}: ${String(part['error'])}`);
          onPart(part);
        }
      });
    });
  }
}
