import type { Assignment, CfgValue } from '../../../cli/xl/cfg/syntax.ts';

const ESCAPED: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Assignments as text that means the same: the way back from the parser. */
export function printCfg(assignments: readonly Assignment[]): string {
  const lines = assignments.map(
    ({ key, operator, value }) => `${key} ${operator} ${printValue(value)}\n`,
  );
  return lines.join('');
}

function printValue(value: CfgValue): string {
  if (value.kind === 'list') return `[${value.values.map(printValue).join(', ')}]`;
  return `"${value.text.replaceAll(/[\\"\n\r\t]/g, (character) => ESCAPED[character] ?? '')}"`;
}
