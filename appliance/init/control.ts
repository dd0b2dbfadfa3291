/**
 * The line protocol PID 1 answers: one JSON object per line and request, one or more JSON objects
 * per line as the answer, the last of which has `ok`. Pure: this file only understands requests.
 *
 * On the local socket {@link CONTROL_SOCKET} only questions are answered. Orders are taken on the
 * lab port alone, which exists only in images built with a `lab` section.
 */
import { err, ok } from '../../model/result.ts';
import type { Result } from '../../model/result.ts';
import type { PowerAction } from './config.ts';
import { RING_LINES } from './log.ts';

export const CONTROL_SOCKET = '/run/quorum0/init.sock';
export const MAX_REQUEST_LENGTH = 16 * 1024;
export const MAX_CONNECTIONS = 16;
const MAX_ARGUMENTS = 64;

export const KILL_SIGNALS = ['SIGTERM', 'SIGKILL', 'SIGSTOP', 'SIGCONT', 'SIGHUP'] as const;
export type KillSignal = (typeof KILL_SIGNALS)[number];

/** Asked by anybody on the host. */
export type Question =
  | { readonly op: 'status' }
  | { readonly op: 'memory' }
  | { readonly op: 'log'; readonly service: string; readonly lines: number };

/** Taken on the lab port only. */
export type Order =
  | { readonly op: 'start' | 'stop' | 'restart'; readonly service: string }
  | { readonly op: 'kill'; readonly service: string; readonly signal: KillSignal }
  | { readonly op: 'run'; readonly program: string; readonly arguments: readonly string[] }
  | ProgramPart
  | { readonly op: 'power'; readonly action: PowerAction };

/** A piece of a new version of a program, in order; the last one puts it in place of the old. */
export interface ProgramPart {
  readonly op: 'write';
  readonly program: string;
  /** Where the piece begins, in bytes; 0 begins anew. */
  readonly offset: number;
  readonly content: Uint8Array;
  readonly isLast: boolean;
}

export type Request = Question | Order;

const NAME = /^[a-z][a-z0-9-]{0,63}$/;

/** Understands one request line; the error is one line for whoever sent it. */
export function parseRequest(line: string): Result<Request, string> {
  let json: unknown;
  try {
    json = JSON.parse(line);
  } catch {
    return err('expected one JSON object per line');
  }
  if (typeof json !== 'object' || json === null) return err('expected a JSON object');
  const fields = json as Readonly<Record<string, unknown>>;
  switch (fields['op']) {
    case 'status':
    case 'memory':
      return ok({ op: fields['op'] });
    case 'log':
      return named(fields, 'service', (service) =>
        ok({ op: 'log', service, lines: lineCount(fields['lines']) }),
      );
    case 'start':
    case 'stop':
    case 'restart': {
      const { op } = fields;
      return named(fields, 'service', (service) => ok({ op, service }));
    }
    case 'kill':
      return parseKill(fields);
    case 'run':
      return parseRun(fields);
    case 'write':
      return parseWrite(fields);
    case 'power': {
      const { action } = fields;
      if (action !== 'reboot' && action !== 'poweroff')
        return err('power: expected action reboot or poweroff');
      return ok({ op: 'power', action });
    }
    default:
      return err('unknown op; expected status memory log start stop restart kill run write power');
  }
}

export function isQuestion(request: Request): request is Question {
  return request.op === 'status' || request.op === 'memory' || request.op === 'log';
}

type JsonFields = Readonly<Record<string, unknown>>;

function parseKill(fields: JsonFields): Result<Request, string> {
  const signal = KILL_SIGNALS.find((known) => known === (fields['signal'] ?? 'SIGKILL'));
  if (signal === undefined) return err(`kill: expected a signal of ${KILL_SIGNALS.join(' ')}`);
  return named(fields, 'service', (service) => ok({ op: 'kill', service, signal }));
}

function parseRun(fields: JsonFields): Result<Request, string> {
  const list: unknown = fields['arguments'] ?? [];
  if (!Array.isArray(list) || list.length > MAX_ARGUMENTS)
    return err(`run: expected at most ${MAX_ARGUMENTS} arguments`);
  const texts = list.filter((argument) => typeof argument === 'string');
  if (texts.length !== list.length) return err('run: expected arguments to be texts');
  return named(fields, 'program', (program) => ok({ op: 'run', program, arguments: texts }));
}

function parseWrite(fields: JsonFields): Result<Request, string> {
  const { offset, content, isLast } = fields;
  if (typeof offset !== 'number' || !Number.isSafeInteger(offset) || offset < 0)
    return err('write: expected an offset in bytes');
  if (typeof content !== 'string') return err('write: expected base64 as content');
  return named(fields, 'program', (program) =>
    ok({
      op: 'write',
      program,
      offset,
      content: Buffer.from(content, 'base64'),
      isLast: isLast === true,
    }),
  );
}

function named(
  fields: JsonFields,
  field: string,
  then: (name: string) => Result<Request, string>,
): Result<Request, string> {
  const name = fields[field];
  if (typeof name !== 'string' || !NAME.test(name)) return err(`expected ${field}: a name`);
  return then(name);
}

function lineCount(value: unknown): number {
  const isCount = typeof value === 'number' && Number.isInteger(value) && value > 0;
  return isCount ? Math.min(value, RING_LINES) : RING_LINES;
}
