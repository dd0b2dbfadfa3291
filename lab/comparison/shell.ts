/** Runs a shell script in the control domain of a comparison host, through its agent. */
import { connect } from 'node:net';
import { ToolstackError } from '../../model/errors.ts';
import type { LabHost } from '../host.ts';

/** The name of the forwarded port that leads to the agent. */
export const AGENT = 'agent';
/** Stock `xl create` takes half a minute on an emulated machine that has the host to itself. */
const TIMEOUT_MS = 180_000;
const MAX_ANSWER_BYTES = 16 * 1024 * 1024;
const ANSWER_HEAD = /^(\d+) (\d+) (\d+)\n/;

export interface ShellResult {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
}

/**
 * Runs `script` with busybox's sh.
 *
 * @throws ToolstackError LAB_FAILED when the agent does not answer in time or in its format.
 */
export async function runInComparison(host: LabHost, script: string): Promise<ShellResult> {
  const answer = await ask(host, `${Buffer.from(script).toString('base64')}\n`);
  const head = ANSWER_HEAD.exec(answer.subarray(0, 64).toString('latin1'));
  if (head === null)
    throw new ToolstackError('LAB_FAILED', `${host.name}: the agent's answer has no head`);
  const [whole, code, stdoutBytes] = head;
  const output = answer.subarray(whole.length);
  return {
    exitCode: Number(code),
    stdout: output.subarray(0, Number(stdoutBytes)).toString('utf8'),
    stderr: output.subarray(Number(stdoutBytes)).toString('utf8'),
  };
}

function ask(host: LabHost, line: string): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const fail = (why: string) => {
      socket.destroy();
      reject(new ToolstackError('LAB_FAILED', `${host.name}: the agent ${why}`));
    };
    const chunks: Buffer[] = [];
    let bytes = 0;
    const socket = connect(host.localPort(AGENT), '127.0.0.1', () => socket.write(line));
    socket.setTimeout(TIMEOUT_MS, () => fail(`gave no answer for ${TIMEOUT_MS / 1000} s`));
    socket.on('error', (error) => fail(`broke off: ${error.message}`));
    socket.on('data', (chunk: Buffer) => {
      chunks.push(chunk);
      bytes += chunk.length;
      if (bytes > MAX_ANSWER_BYTES) fail(`answered more than ${MAX_ANSWER_BYTES} bytes`);
    });
    socket.on('end', () => resolve(Buffer.concat(chunks)));
  });
}
