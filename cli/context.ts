import { chmodSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { ToolstackError } from '../model/errors.ts';
import { NAME_PATTERN } from '../proto/identity.ts';

/**
 * Where a command finds a cluster and as whom it speaks. The file is `$QUORUM0_CONTEXT`, or
 * `~/.config/quorum0/context.json`; `q0 init` writes one, `q0 context` edits it. Relative paths in
 * it start at its own folder.
 */
export interface ContextFile {
  readonly current: string;
  readonly contexts: Readonly<Record<string, Context>>;
}

export interface Context {
  readonly cluster: string;
  /** The host that commands without `-H` ask. */
  readonly defaultHost: string;
  /** Each host's vm-manager: `ADDRESS:PORT`. */
  readonly hosts: Readonly<Record<string, string>>;
  /** Console services that are not at {@link CONSOLE_PORT} of their host's address. */
  readonly consoles?: Readonly<Record<string, string>>;
  /** PEM files: the cluster's authority, and the user's certificate and key. */
  readonly ca: string;
  readonly cert: string;
  readonly key: string;
}

/** Where a host's console service listens unless told otherwise. */
export const CONSOLE_PORT = 7444;

/** Services of a host that commands talk to. */
export type ServiceName = 'vm-manager' | 'console';

/** Where one service of a host of the context is reached; undefined for an unknown host. */
export function addressOf(
  context: Context,
  host: string,
  service: ServiceName,
): string | undefined {
  const address = context.hosts[host];
  if (service === 'vm-manager' || address === undefined) return address;
  return context.consoles?.[host] ?? withPort(address, CONSOLE_PORT);
}

/** The same address with another port. */
export function withPort(address: string, port: number): string {
  return `${address.slice(0, address.lastIndexOf(':'))}:${port}`;
}

export function contextPath(env: NodeJS.ProcessEnv): string {
  const named = env['QUORUM0_CONTEXT'];
  return named !== undefined && named !== ''
    ? resolve(named)
    : join(homedir(), '.config', 'quorum0', 'context.json');
}

/** Reads and checks the file; paths come out absolute. CONFIG_INVALID says what is wrong. */
export function readContextFile(path: string): ContextFile {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unreadable';
    const hint = 'set QUORUM0_CONTEXT to the context.json that q0 init wrote';
    throw new ToolstackError('CONFIG_INVALID', `no context at ${path} (${code}); ${hint}`, {
      cause,
    });
  }
  return parseContextFile(path, text);
}

export function parseContextFile(path: string, text: string): ContextFile {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    throw new ToolstackError('CONFIG_INVALID', `${path}: expected JSON`, { cause });
  }
  const { current, contexts } = record(path, 'the file', value);
  if (typeof current !== 'string') throw bad(path, 'current', 'the name of a context', current);
  const parsed = Object.entries(record(path, 'contexts', contexts)).map(
    ([name, context]) => [name, parseContext(path, name, context)] as const,
  );
  if (!parsed.some(([name]) => name === current))
    throw bad(path, 'current', `one of ${parsed.map(([name]) => name).join(', ')}`, current);
  return { current, contexts: Object.fromEntries(parsed) };
}

/** Writes the file so that a reader sees the old one or the new one, never half of it. */
export function writeContextFile(path: string, file: ContextFile): void {
  mkdirSync(dirname(path), { recursive: true });
  const draft = `${path}.new`;
  writeFileSync(draft, `${JSON.stringify(file, null, 2)}\n`, { mode: 0o600 });
  chmodSync(draft, 0o600);
  renameSync(draft, path);
}

/** The context in use. */
export function currentContext(file: ContextFile): Context {
  const context = file.contexts[file.current];
  if (context === undefined)
    throw new ToolstackError('CONFIG_INVALID', `no context named ${file.current}`);
  return context;
}

function parseContext(path: string, name: string, value: unknown): Context {
  const field = `contexts.${name}`;
  const fields = record(path, field, value);
  const text = (key: string): string => {
    const seen = fields[key];
    if (typeof seen !== 'string' || seen === '') throw bad(path, `${field}.${key}`, 'a text', seen);
    return seen;
  };
  const label = (key: string): string => {
    const seen = text(key);
    if (!NAME_PATTERN.test(seen)) throw bad(path, `${field}.${key}`, 'a DNS label', seen);
    return seen;
  };
  const file = (key: string): string => resolve(dirname(path), text(key));
  const context = {
    cluster: label('cluster'),
    defaultHost: label('defaultHost'),
    hosts: parseHosts(path, `${field}.hosts`, fields['hosts']),
    ...(fields['consoles'] === undefined
      ? {}
      : { consoles: parseHosts(path, `${field}.consoles`, fields['consoles']) }),
    ca: file('ca'),
    cert: file('cert'),
    key: file('key'),
  };
  if (!Object.hasOwn(context.hosts, context.defaultHost))
    throw bad(path, `${field}.defaultHost`, 'one of its hosts', context.defaultHost);
  return context;
}

function parseHosts(path: string, field: string, value: unknown): Readonly<Record<string, string>> {
  const hosts: Record<string, string> = {};
  for (const [host, address] of Object.entries(record(path, field, value))) {
    if (!NAME_PATTERN.test(host)) throw bad(path, field, 'DNS labels as names', host);
    if (typeof address !== 'string' || !isAddress(address))
      throw bad(path, `${field}.${host}`, 'ADDRESS:PORT', address);
    hosts[host] = address;
  }
  return hosts;
}

/** `ADDRESS:PORT`; an IPv6 address stands in brackets. */
export function isAddress(value: string): boolean {
  const match = /^(\[[0-9a-fA-F:.]+\]|[^:[\]\s]+):([0-9]{1,5})$/.exec(value);
  const port = Number(match?.[2]);
  return match !== null && port >= 1 && port <= 65_535;
}

function record(path: string, field: string, value: unknown): Record<string, unknown> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw bad(path, field, 'an object', value);
  return value as Record<string, unknown>;
}

function bad(path: string, field: string, expected: string, seen: unknown): ToolstackError {
  const text = seen === undefined ? 'nothing' : JSON.stringify(seen).slice(0, 60);
  return new ToolstackError(
    'CONFIG_INVALID',
    `${path}: field "${field}": expected ${expected}, seen ${text}`,
  );
}
