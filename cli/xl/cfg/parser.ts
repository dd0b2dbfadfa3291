import type { Result } from '../../../model/result.ts';
import { err, ok } from '../../../model/result.ts';
import type { Token } from './lexer.ts';
import { Lexer } from './lexer.ts';
import { quote } from './remarks.ts';
import type { Assignment, CfgList, CfgSource, CfgValue, Remark } from './syntax.ts';
import { CFG_BYTES_MAX, LIST_DEPTH_MAX, LIST_VALUES_MAX } from './syntax.ts';

/**
 * Parses one text of xl.cfg settings up to its first mistake. Pure.
 *
 * Grammar: tools/libs/util/libxlu_cfg_y.y. Beyond it, a comment may end a text without a newline
 * and numeric escapes give the character they name (stock 4.17 drops it).
 */
export function parseCfg(source: CfgSource): Result<readonly Assignment[], Remark> {
  if (source.text.length > CFG_BYTES_MAX)
    return err({
      message: `expected at most ${CFG_BYTES_MAX} bytes, saw more`,
      at: { source, offset: 0 },
    });
  return new Parser(source).file();
}

class Parser {
  readonly #lexer: Lexer;
  #token: Token;

  constructor(source: CfgSource) {
    this.#lexer = new Lexer(source);
    this.#token = this.#lexer.next();
  }

  file(): Result<readonly Assignment[], Remark> {
    const assignments: Assignment[] = [];
    for (;;) {
      if (this.#kind() === 'end') return ok(assignments);
      if (this.#kind() === 'newline' || this.#kind() === ';') {
        this.#advance();
        continue;
      }
      const assignment = this.#assignment();
      if (!assignment.ok) return assignment;
      assignments.push(assignment.value);
      const kind = this.#kind();
      if (kind !== 'end' && kind !== 'newline' && kind !== ';')
        return this.#unexpected('the end of the line or ";" after the value');
    }
  }

  #assignment(): Result<Assignment, Remark> {
    const key = this.#token;
    if (key.kind !== 'name') return this.#unexpected('a key');
    this.#advance();
    const operator = this.#token;
    if (operator.kind !== '=' && operator.kind !== '+=')
      return this.#unexpected(`"=" or "+=" after ${quote(key.text)}`);
    this.#advance();
    const value = this.#value(0);
    if (!value.ok) return value;
    return ok({ key: key.text, operator: operator.kind, value: value.value, at: key.at });
  }

  #value(depth: number): Result<CfgValue, Remark> {
    const token = this.#token;
    if (token.kind === 'string' || token.kind === 'number') {
      this.#advance();
      return ok({ kind: 'text', text: token.text, at: token.at });
    }
    if (token.kind === '[') return this.#list(depth + 1);
    return this.#unexpected('a string in quotes, a number or "["');
  }

  /** Newlines may stand anywhere within the brackets; a comma may follow the last value. */
  #list(depth: number): Result<CfgList, Remark> {
    const { at } = this.#token;
    if (depth > LIST_DEPTH_MAX)
      return err({ message: `lists nested deeper than ${LIST_DEPTH_MAX}`, at });
    const values: CfgValue[] = [];
    this.#advance();
    for (;;) {
      this.#skipNewlines();
      if (this.#kind() === ']') break;
      if (values.length === LIST_VALUES_MAX)
        return err({ message: `list of more than ${LIST_VALUES_MAX} values`, at: this.#token.at });
      const value = this.#value(depth);
      if (!value.ok) return value;
      values.push(value.value);
      this.#skipNewlines();
      if (this.#kind() === ',') this.#advance();
      else if (this.#kind() !== ']') return this.#unexpected('"," or "]" in a list');
    }
    this.#advance();
    return ok({ kind: 'list', values, at });
  }

  /** A call, because the compiler trusts a field it once saw to stay as it was. */
  #kind(): Token['kind'] {
    return this.#token.kind;
  }

  #skipNewlines(): void {
    while (this.#kind() === 'newline') this.#advance();
  }

  #advance(): void {
    this.#token = this.#lexer.next();
  }

  #unexpected(expected: string): Result<never, Remark> {
    const token = this.#token;
    if (token.kind === 'broken') return err(token.remark);
    return err({ message: `expected ${expected}, saw ${describe(token)}`, at: token.at });
  }
}

function describe(token: Exclude<Token, { kind: 'broken' }>): string {
  switch (token.kind) {
    case 'name':
      return `the word ${quote(token.text)}`;
    case 'number':
      return `the number ${token.text.slice(0, 40)}`;
    case 'string':
      return `the string ${quote(token.text)}`;
    case 'newline':
      return 'the end of the line';
    case 'end':
      return 'the end of the text';
    default:
      return `"${token.kind}"`;
  }
}
