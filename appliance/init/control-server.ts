/** Answers the line protocol of control.ts on the local socket and, in lab images, over TCP. */
import { spawn } from 'node:child_process';
import { appendFileSync, existsSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { Socket } from 'node:net';
import { unreachable } from '../../model/assert.ts';
import { MAX_CONNECTIONS, MAX_REQUEST_LENGTH, isQuestion, parseRequest } from './control.ts';
import type { ProgramPart, Request } from './control.ts';
import { readMemoryUse, readProcesses } from './memory.ts';
import { NODE, SERVICE_ENVIRONMENT } from './shell.ts';
import type { Shell } from './shell.ts';

interface Access {
  /** Orders are carried out, not only questions answered. */
  readonly orders: boolean;
}

/** Serves `where` until the machine ends. */
export async function serveControl(
  shell: Shell,
  where: { readonly path: string } | { readonly port: number },
  access: Access,
): Promise<void> {
  const server = createServer((socket) => converse(shell, socket, access));
  server.maxConnections = MAX_CONNECTIONS;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(where, resolve);
  });
}

function converse(shell: Shell, socket: Socket, access: Access): void {
  let pending = '';
  const answer = (value: unknown): void => {
    if (!socket.destroyed) socket.write(`${JSON.stringify(value)}\n`);
  };
  socket.setEncoding('utf8');
  // The peer went away: nothing to answer to any more, the next one gets a fresh connection.
  socket.on('error', () => socket.destroy());
  socket.on('data', (chunk: string) => {
    const lines = (pending + chunk).split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines) handle({ shell, socket, answer, access }, line);
    if (pending.length <= MAX_REQUEST_LENGTH) return;
    answer({ ok: false, error: `request longer than ${MAX_REQUEST_LENGTH} characters` });
    socket.destroySoon();
  });
}

interface Conversation {
  readonly shell: Shell;
  readonly socket: Socket;
  readonly answer: (value: unknown) => void;
  readonly access: Access;
}

function handle(conversation: Conversation, line: string): void {
  const { shell, answer, access } = conversation;
  const request = parseRequest(line);
  if (!request.ok) return answer({ ok: false, error: request.error });
  if (!access.orders && !isQuestion(request.value))
    return answer({ ok: false, error: `${request.value.op} is taken on the lab port only` });
  if ('service' in request.value && !shell.has(request.value.service))
    return answer({ ok: false, error: `no service named ${request.value.service}` });
  carryOut(conversation, request.value);
}

function carryOut(conversation: Conversation, request: Request): void {
  const { shell, answer } = conversation;
  switch (request.op) {
    case 'status':
      return answer({ ok: true, services: shell.status() });
    case 'memory':
      return answer({ ok: true, memory: readMemoryUse(), processes: readProcesses() });
    case 'log':
      return answer({ ok: true, lines: shell.log(request.service, request.lines) });
    case 'start':
    case 'stop':
    case 'restart':
      shell.feed({ kind: request.op, name: request.service });
      return answer({ ok: true });
    case 'kill': {
      const isSent = shell.signal(request.service, request.signal);
      return answer(
        isSent ? { ok: true } : { ok: false, error: `${request.service} is not running` },
      );
    }
    case 'run':
      return runProgram(conversation, request.program, request.arguments);
    case 'write':
      return answer(writeProgram(request));
    case 'power':
      answer({ ok: true });
      return shell.shutdown(request.action, 'ordered on the lab port');
    default:
      return unreachable(request);
  }
}

/** Puts the next piece of a program behind the others, and a whole one in place of the old. */
function writeProgram({ program, offset, content, isLast }: ProgramPart) {
  const file = `/srv/${program}.mjs`;
  const work = `${file}.new`;
  try {
    if (offset === 0) writeFileSync(work, '');
    if (statSync(work).size !== offset) return { ok: false, error: 'write: pieces out of order' };
    appendFileSync(work, content);
    if (isLast) renameSync(work, file);
    return { ok: true };
  } catch (error) {
    return { ok: false, error: `write: ${error instanceof Error ? error.message : String(error)}` };
  }
}

/** Runs /srv/PROGRAM.mjs for as long as it takes or the peer stays; output as it comes. */
function runProgram(conversation: Conversation, program: string, args: readonly string[]): void {
  const { shell, socket, answer } = conversation;
  const file = `/srv/${program}.mjs`;
  if (!existsSync(file)) return answer({ ok: false, error: `the image has no program ${program}` });
  const child = spawn(NODE, [file, ...args], {
    cwd: '/',
    env: SERVICE_ENVIRONMENT,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  shell.adopt(child);
  const stop = (): void => void child.kill('SIGKILL');
  socket.once('close', stop);
  for (const stream of ['stdout', 'stderr'] as const) {
    child[stream].setEncoding('utf8');
    child[stream].on('data', (text: string) => answer({ [stream]: text }));
  }
  child.once('error', (error) => answer({ ok: false, error: error.message }));
  // `close` comes after the last output, so the answer ends with the exit.
  child.once('close', (code, signal) => {
    socket.off('close', stop);
    answer({ ok: true, code, signal });
  });
}
