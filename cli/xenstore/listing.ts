import type { TreeOperations } from '../../xenstore/client/client.ts';
import { XenstoreError } from '../../xenstore/client/error.ts';
import type { Options } from './options.ts';
import { CommandFailure, describe } from './report.ts';
import type { Output } from './report.ts';
import { escapeValue } from './value-text.ts';

/** Columns if the output is no terminal; of a terminal, two are left free. */
const DEFAULT_COLUMNS = 80;
/** Where permissions begin if the line is not longer. */
const PERMISSIONS_COLUMN = 60;
/** Columns that ` = "..."` takes. */
const TAG_COLUMNS = 8;

/** Prints what is below a path, indented by depth; see `xenstore-ls`. */
export async function printTree(
  tree: TreeOperations,
  path: string,
  options: Pick<Options, 'flat' | 'prefix'>,
  output: Output,
): Promise<void> {
  const columns = output.columns === undefined ? DEFAULT_COLUMNS : output.columns - 2;
  const width = options.flat ? Number.MAX_SAFE_INTEGER : columns;
  await new Listing(tree, options, width, output).below(path, 0);
}

class Listing {
  readonly #tree: TreeOperations;
  readonly #flat: boolean;
  readonly #showPermissions: boolean;
  readonly #width: number;
  readonly #output: Output;

  constructor(
    tree: TreeOperations,
    options: Pick<Options, 'flat' | 'prefix'>,
    width: number,
    output: Output,
  ) {
    this.#tree = tree;
    this.#flat = options.flat;
    this.#showPermissions = options.prefix;
    this.#width = width;
    this.#output = output;
  }

  async below(path: string, depth: number): Promise<void> {
    let names: readonly string[];
    try {
      names = await this.#tree.list(path);
    } catch (error) {
      if (!(error instanceof XenstoreError)) throw error;
      // Gone since its parent was listed: nothing to show.
      if (depth > 0 && error.code === 'ENOENT') return;
      throw new CommandFailure(`xs_directory (${path}): ${describe(error)}`);
    }
    for (const name of names) {
      const child = path.endsWith('/') ? `${path}${name}` : `${path}/${name}`;
      await this.#line(child, name, depth);
      await this.below(child, depth + 1);
    }
  }

  async #line(path: string, name: string, depth: number): Promise<void> {
    const room = this.#width - TAG_COLUMNS - (this.#flat ? 0 : depth);
    const label = this.#flat ? path : ' '.repeat(depth) + (room < 0 ? name : name.slice(0, room));
    // With whole paths nothing is counted, as nothing is cut.
    const used = this.#flat ? 0 : label.length;
    let line = label + (await this.#value(path, used));
    if (this.#showPermissions) line += await this.#permissions(path, name);
    this.#output.print(`${line}\n`);
  }

  async #value(path: string, used: number): Promise<string> {
    let value: Uint8Array;
    try {
      value = await this.#tree.read(path);
    } catch (error) {
      if (error instanceof XenstoreError && error.code.startsWith('E')) return ':\n';
      throw error;
    }
    const escaped = escapeValue(value);
    if (this.#width < used + value.length + TAG_COLUMNS) {
      const room = this.#width - TAG_COLUMNS - used;
      return ` = "${room < 0 ? escaped : escaped.slice(0, room)}\\..."`;
    }
    const text = ` = "${escaped}"`;
    return this.#showPermissions ? text + this.#leader(used + text.length) : text;
  }

  /** Dots up to the permissions' column. */
  #leader(used: number): string {
    const end = this.#flat ? 0 : Math.min(PERMISSIONS_COLUMN, this.#width);
    let dots = ' ';
    for (let column = used + 1; column < end; column++) dots += column & 1 ? '.' : ' ';
    return dots;
  }

  async #permissions(path: string, name: string): Promise<string> {
    try {
      return `  (${(await this.#tree.getPermissions(path)).join(',')})`;
    } catch (error) {
      if (!(error instanceof XenstoreError)) throw error;
      this.#output.warn(`\ncould not access permissions for ${name}: ${describe(error)}`);
      return '';
    }
  }
}
