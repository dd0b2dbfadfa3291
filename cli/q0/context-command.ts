import { resolve } from 'node:path';
import { ToolstackError } from '../../model/errors.ts';
import type { ContextFile } from '../context.ts';
import { addressOf, currentContext, readContextFile, writeContextFile } from '../context.ts';

/** `q0 context list | show | use NAME | add FILE` on the file at `path`; returns what it prints. */
export function runContext(args: readonly string[], path: string): string {
  const [verb, name, ...rest] = args;
  if (rest.length > 0) throw usage();
  if (verb === 'list' && name === undefined) return list(readContextFile(path));
  if (verb === 'show' && name === undefined) return show(path);
  if (verb === 'use' && name !== undefined) return use(path, name);
  if (verb === 'add' && name !== undefined) return add(path, name);
  throw usage();
}

function list(file: ContextFile): string {
  return Object.entries(file.contexts)
    .map(([name, { hosts }]) => {
      const mark = name === file.current ? '*' : ' ';
      return `${mark} ${name.padEnd(24)} ${Object.keys(hosts).join(' ')}\n`;
    })
    .join('');
}

function show(path: string): string {
  const file = readContextFile(path);
  const context = currentContext(file);
  const { cluster, defaultHost, hosts, cert } = context;
  const lines = Object.entries(hosts).flatMap(([host, address]) => [
    `host         ${host} ${address}${host === defaultHost ? ' (default)' : ''}`,
    `  console    ${addressOf(context, host, 'console')}`,
  ]);
  return [
    `file         ${path}`,
    `context      ${file.current}`,
    `cluster      ${cluster}`,
    ...lines,
    `certificate  ${cert}`,
    '',
  ].join('\n');
}

function use(path: string, name: string): string {
  const file = readContextFile(path);
  if (!Object.hasOwn(file.contexts, name)) {
    const known = Object.keys(file.contexts).join(', ');
    throw new ToolstackError('USAGE', `context: no ${JSON.stringify(name)}; known: ${known}`);
  }
  writeContextFile(path, { ...file, current: name });
  return `context ${name} is in use\n`;
}

function add(path: string, from: string): string {
  const added = readContextFile(resolve(from));
  const known = readOrEmpty(path);
  writeContextFile(path, {
    current: added.current,
    contexts: { ...known, ...added.contexts },
  });
  return `context ${added.current} added to ${path} and in use\n`;
}

function readOrEmpty(path: string): ContextFile['contexts'] {
  try {
    return readContextFile(path).contexts;
  } catch (error) {
    const cause = error instanceof ToolstackError ? error.cause : error;
    if (isMissing(cause)) return {};
    throw error;
  }
}

function isMissing(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

function usage(): ToolstackError {
  return new ToolstackError('USAGE', 'context: expected list, show, use NAME or add FILE');
}
