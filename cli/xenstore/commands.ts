import type { TreeOperations, XenstoreClient } from '../../xenstore/client/client.ts';
import { XenstoreError } from '../../xenstore/client/error.ts';
import { printTree } from './listing.ts';
import type { Options } from './options.ts';
import { CommandFailure, describe } from './report.ts';
import type { Output } from './report.ts';
import { escapeValue, unescapeValue } from './value-text.ts';

/** Runs the command and returns its exit status. Behaviour: tools/xenstore/xenstore_client.c. */
export async function runCommand(
  client: XenstoreClient,
  options: Options,
  output: Output,
): Promise<number> {
  if (options.mode === 'ls') {
    for (const path of options.operands.length === 0 ? ['/'] : options.operands)
      await printTree(client, path, options, output);
    return 0;
  }
  if (options.mode === 'watch') return watchPaths(client, options, output);
  if (!needsTransaction(options)) return finish(await perform(client, options, output), output);
  for (;;) {
    const transaction = await client.begin();
    const result = await perform(transaction, options, output);
    try {
      await transaction.end(result.status === 0 ? 'commit' : 'abort');
      return finish(result, output);
    } catch (error) {
      if (!(error instanceof XenstoreError)) throw error;
      if (result.status === 0 && error.code === 'EAGAIN') continue;
      throw new CommandFailure("couldn't end transaction");
    }
  }
}

/** What is printed once the transaction has ended well. */
interface Outcome {
  readonly status: number;
  readonly printed: readonly (Uint8Array | string)[];
}

function finish({ status, printed }: Outcome, output: Output): number {
  for (const part of printed) output.print(part);
  return status;
}

function needsTransaction({ mode, operands }: Options): boolean {
  if (mode === 'read') return operands.length > 1;
  if (mode === 'write') return operands.length > 2;
  return true;
}

async function perform(tree: TreeOperations, options: Options, output: Output): Promise<Outcome> {
  const printed: (Uint8Array | string)[] = [];
  const { mode, operands } = options;
  if (mode === 'chmod') {
    await changePermissions(tree, options);
    return { status: 0, printed };
  }
  const step = mode === 'write' ? 2 : 1;
  for (let at = 0; at < operands.length; at += step) {
    const path = operands[at] ?? '';
    const complaint = await attempt(async () => {
      if (mode === 'read') printed.push(...(await readValue(tree, path, options)));
      else if (mode === 'list') printed.push(...(await listNames(tree, path, options)));
      else if (mode === 'exists') await tree.read(path);
      else if (mode === 'rm') await remove(tree, path, options);
      else await tree.write(path, valueOf(operands[at + 1] ?? '', options));
    });
    if (complaint === undefined) continue;
    const what = COMPLAINTS[mode];
    if (what !== undefined) output.warn(`${what} path ${complaint.path || path}`);
    return { status: 1, printed };
  }
  return { status: 0, printed };
}

const COMPLAINTS: Readonly<Partial<Record<Options['mode'], string>>> = {
  read: "couldn't read",
  list: 'could not list',
  rm: 'could not remove',
  write: 'could not write',
};

/** The daemon's refusal, if it refused. */
async function attempt(operation: () => Promise<void>): Promise<XenstoreError | undefined> {
  try {
    await operation();
    return undefined;
  } catch (error) {
    if (error instanceof XenstoreError && error.code.startsWith('E')) return error;
    throw error;
  }
}

async function readValue(
  tree: TreeOperations,
  path: string,
  { prefix, raw }: Options,
): Promise<(Uint8Array | string)[]> {
  const value = await tree.read(path);
  const label = prefix ? `${path}: ` : '';
  return raw ? [label, value] : [`${label}${escapeValue(value)}\n`];
}

async function listNames(
  tree: TreeOperations,
  path: string,
  { prefix }: Options,
): Promise<string[]> {
  const names = await tree.list(path);
  return names.map((name) => (prefix ? `${path}/${name}\n` : `${name}\n`));
}

function valueOf(text: string, { raw }: Options): Uint8Array {
  return raw ? new TextEncoder().encode(text) : unescapeValue(text);
}

/** With -t also the parents that are left without value and children. */
async function remove(tree: TreeOperations, path: string, { tidy }: Options): Promise<void> {
  await tree.remove(path);
  if (!tidy) return;
  for (let at = path.lastIndexOf('/'); at > 0;) {
    const parent = path.slice(0, at);
    const isEmpty = async (): Promise<boolean> =>
      (await tree.read(parent)).length === 0 && (await tree.list(parent)).length === 0;
    let empty = false;
    await attempt(async () => void (empty = await isEmpty()));
    if (!empty) return;
    await tree.remove(parent);
    at = parent.lastIndexOf('/');
  }
}

async function changePermissions(tree: TreeOperations, options: Options): Promise<void> {
  const [path = '', ...modes] = options.operands;
  for (const mode of modes)
    if (!/^[nrwb]/.test(mode))
      throw new CommandFailure(`Invalid permission specification: '${mode[0] ?? ''}'`);
  // As atoi: what is not a number counts as 0.
  const permissions = modes.map((mode) => `${mode[0]}${Number.parseInt(mode.slice(1), 10) || 0}`);
  const { upto, recurse } = options;
  await setPermissions(tree, path, permissions, { upto, recurse });
}

async function setPermissions(
  tree: TreeOperations,
  path: string,
  permissions: readonly string[],
  reach: { readonly upto: boolean; readonly recurse: boolean },
): Promise<void> {
  if (path === '') return;
  const refused = await attempt(() => tree.setPermissions(path, permissions));
  if (refused !== undefined)
    throw new CommandFailure(
      `Error occurred setting permissions on '${path}': ${describe(refused)}`,
    );
  if (reach.upto) {
    const separator = path.lastIndexOf('/');
    if (separator < 0) throw new CommandFailure(`Unable to locate path separator '/' in '${path}'`);
    const parent = path.slice(0, separator);
    await setPermissions(tree, parent, permissions, { upto: true, recurse: false });
  }
  if (!reach.recurse) return;
  let names: readonly string[] = [];
  await attempt(async () => void (names = await tree.list(path)));
  for (const name of names)
    await setPermissions(tree, `${path}/${name}`, permissions, { upto: false, recurse: true });
}

async function watchPaths(
  client: XenstoreClient,
  { operands, count }: Options,
  output: Output,
): Promise<number> {
  let left = count;
  if (left === 0) return 0;
  const done = Promise.withResolvers<void>();
  const follow = async (path: string): Promise<void> => {
    for await (const event of await client.watch(path)) {
      output.print(`${event.path}\n`);
      if (left > 0 && --left === 0) done.resolve();
    }
  };
  for (const path of operands)
    follow(path).catch((error: unknown) => {
      const refused = error instanceof XenstoreError && error.code.startsWith('E');
      done.reject(refused ? new CommandFailure(`Unable to add watch on ${path}\n`) : error);
    });
  await done.promise;
  return 0;
}
