import type { Form, KeyRow } from './keys.ts';
import { KEYS } from './keys.ts';
import { parseMemorySizeKiB, parseNumber } from './numbers.ts';
import { quote } from './remarks.ts';
import type { Setting, Settings } from './settings.ts';
import type { CfgText, CfgValue, Remark } from './syntax.ts';

/** What a configuration has to be told: errors stop it, warnings do not. */
export interface Remarks {
  readonly errors: Remark[];
  readonly warnings: Remark[];
}

/** Most typing errors are one or two letters off. */
const SUGGESTION_DISTANCE_MAX = 2;

/** Holds every setting against the table of keys: known, supported, and of the right form. */
export function checkKeys(settings: Settings, remarks: Remarks): void {
  for (const [key, setting] of settings) {
    const row = KEYS.get(key);
    const { value } = setting;
    if (row === undefined) {
      remarks.warnings.push({ message: unknownKey(key), at: value.at });
    } else if (row.standing === 'supported') {
      const problem = formProblem(row.form, setting);
      const word = numberedWord(row.form, value);
      if (word !== undefined)
        remarks.warnings.push({
          message: `${key}: a number is deprecated; write "${word}"`,
          at: value.at,
        });
      else if (problem !== undefined)
        remarks.errors.push({ message: `${key}: ${problem.message}`, at: problem.at });
    } else if (!asksForNothing(row, value)) {
      if (row.standing === 'refused')
        remarks.errors.push({ message: `not supported yet: ${key}`, at: value.at });
      else remarks.warnings.push({ message: `${key} is ignored: ${row.note}`, at: value.at });
    }
  }
}

function asksForNothing({ idle = [], isOnAnyway = false }: KeyRow, value: CfgValue): boolean {
  if (value.kind === 'list') return value.values.length === 0;
  const number = parseNumber(value.text);
  if (isOnAnyway) return number !== undefined && number !== 0;
  return value.text === '' || number === 0 || idle.includes(value.text);
}

function formProblem(form: Form, { value, added }: Setting): Remark | undefined {
  const { at } = value;
  switch (form.of) {
    case 'any':
      return undefined;
    case 'list':
    case 'either':
      if (value.kind === 'list') return listProblem(value.values);
      if (form.of === 'either') return undefined;
      return { message: 'expected a list in [ ], saw a single value', at };
    default:
      if (value.kind === 'list') return { message: 'expected a single value, saw a list', at };
      if (form.of === 'text') return undefined;
      if (added && form.of !== 'word')
        return { message: 'expected "=" before a number, saw "+="', at };
      return scalarProblem(form, value);
  }
}

/** The word that a deprecated number stands for. */
function numberedWord(form: Form, value: CfgValue): string | undefined {
  if (form.of !== 'word' || form.numbered !== true || value.kind === 'list') return undefined;
  return form.words[parseNumber(value.text) ?? -1];
}

function listProblem(values: readonly CfgValue[]): Remark | undefined {
  const nested = values.find(({ kind }) => kind === 'list');
  return nested && { message: 'expected a list of strings, saw a list in it', at: nested.at };
}

type Scalar = Extract<Form, { of: 'flag' | 'number' | 'word' }>;

function scalarProblem(form: Scalar, { text, at }: CfgText): Remark | undefined {
  const number = parseNumber(text);
  if (form.of === 'word') {
    const { words } = form;
    if (words.includes(text)) return undefined;
    return { message: `expected one of ${words.join(', ')}, saw ${quote(text)}`, at };
  }
  if (form.of === 'flag') {
    if (number !== undefined) return undefined;
    return { message: `expected 0 or 1, saw ${quote(text)}`, at };
  }
  if (number !== undefined && number >= form.min && number <= form.max) return undefined;
  const unit = form.unit === undefined ? '' : ` ${form.unit}`;
  const range = `expected a whole number of ${form.min} to ${form.max}${unit}, saw ${quote(text)}`;
  return { message: `${range}${mibHint(form.unit, text)}`, at };
}

/** `memory="2g"` is for `xl mem-set`; a configuration has plain MiB. */
function mibHint(unit: string | undefined, text: string): string {
  const kiB = unit === 'MiB' && /[a-z]$/i.test(text) ? parseMemorySizeKiB(text) : undefined;
  return kiB === undefined || kiB < 1024 ? '' : `; that is ${Math.floor(kiB / 1024)}`;
}

function unknownKey(key: string): string {
  const near = [...KEYS.keys()].find((known) => isNear(key, known));
  const hint = near === undefined ? '' : `; is it ${near}?`;
  return `no key is named ${quote(key)}: ignored${hint}`;
}

/** Whether few insertions, deletions and replacements of letters turn one word into the other. */
function isNear(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > SUGGESTION_DISTANCE_MAX || a.length < 3) return false;
  let previous = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const replaced = (previous[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1);
      row.push(Math.min(replaced, (previous[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1));
    }
    previous = row;
  }
  return (previous[b.length] ?? 0) <= SUGGESTION_DISTANCE_MAX;
}
