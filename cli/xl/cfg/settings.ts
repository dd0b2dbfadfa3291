import type { Result } from '../../../model/result.ts';
import { err, ok } from '../../../model/result.ts';
import { parseCfg } from './parser.ts';
import type { Assignment, CfgSource, CfgValue, Remark } from './syntax.ts';
import { LIST_VALUES_MAX, STRING_CHARS_MAX } from './syntax.ts';

/** What a key is set to in the end. */
export interface Setting {
  readonly value: CfgValue;
  /** Its last assignment was `+=`; stock takes no number so. */
  readonly added: boolean;
}

export type Settings = ReadonlyMap<string, Setting>;

/**
 * Parses texts one after the other, later assignments overriding earlier ones and `+=` joining
 * strings to strings and lists to lists, as tools/libs/util/libxlu_cfg.c does. Pure.
 */
export function readSettings(sources: readonly CfgSource[]): Result<Settings, Remark> {
  const settings = new Map<string, Setting>();
  for (const source of sources) {
    const assignments = parseCfg(source);
    if (!assignments.ok) return assignments;
    for (const assignment of assignments.value) {
      const value = settle(settings.get(assignment.key)?.value, assignment);
      if (!value.ok) return value;
      settings.set(assignment.key, { value: value.value, added: assignment.operator === '+=' });
    }
  }
  return ok(settings);
}

function settle(previous: CfgValue | undefined, assignment: Assignment): Result<CfgValue, Remark> {
  const { key, operator, value, at } = assignment;
  if (operator === '=' || previous === undefined) return ok(value);
  if (previous.kind === 'list' && value.kind === 'list') {
    const values = [...previous.values, ...value.values];
    if (values.length > LIST_VALUES_MAX)
      return err({ message: `${key}: more than ${LIST_VALUES_MAX} values in all`, at });
    return ok({ kind: 'list', values, at: previous.at });
  }
  if (previous.kind === 'text' && value.kind === 'text') {
    const text = previous.text + value.text;
    if (text.length > STRING_CHARS_MAX)
      return err({ message: `${key}: longer than ${STRING_CHARS_MAX} characters in all`, at });
    return ok({ kind: 'text', text, at: value.at });
  }
  const forms = { list: 'a list', text: 'a string' };
  return err({
    message: `${key}: += cannot add ${forms[value.kind]} to ${forms[previous.kind]}`,
    at: value.at,
  });
}
