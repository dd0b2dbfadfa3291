import { readFileSync } from 'node:fs';
import path from 'node:path';
import { CHECKOUT } from '../../lab/layout.ts';

/** What docs/xl-differences.md lists: the only ways in which our xl may differ from stock xl. */
export interface XlDifferences {
  readonly exitCodes: ReadonlyMap<string, { readonly stock: number; readonly ours: number }>;
  /** Paths into `xl list -l`. */
  readonly fields: ReadonlySet<string>;
  /** Nodes, with N and UUID for the guest's domid and UUID. */
  readonly nodes: ReadonlySet<string>;
}

export function readDifferences(): XlDifferences {
  const text = readFileSync(path.join(CHECKOUT, 'docs/xl-differences.md'), 'utf8');
  const rowsOf = (title: string): readonly (readonly string[])[] => {
    const [, section = ''] = text.split(`\n## ${title}\n`);
    const [own = ''] = section.split('\n## ');
    return own
      .split('\n')
      .filter((line) => line.startsWith('| `'))
      .map((line) => line.split('|').map((cell) => cell.trim().replaceAll('`', '')));
  };
  const names = (title: string): ReadonlySet<string> =>
    new Set(rowsOf(title).map(([, name = '']) => name));
  return {
    exitCodes: new Map(
      rowsOf('Exit codes').map(([, command = '', stock, ours]) => [
        command,
        { stock: Number(stock), ours: Number(ours) },
      ]),
    ),
    fields: names('Fields of `xl list -l`'),
    nodes: names('Nodes in xenstore'),
  };
}
