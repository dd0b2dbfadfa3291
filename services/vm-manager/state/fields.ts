import { ToolstackError } from '../../../model/errors.ts';

/**
 * Reads one value that came from elsewhere: a command, a snapshot, a request.
 *
 * @param at  names the value in the error: `spec.memoryKiB`
 * @returns the value, typed; never the object that was passed in
 * @throws ToolstackError CONFIG_INVALID with the name, what was expected and what was seen
 */
export type Check<T> = (value: unknown, at: string) => T;

/** Longest excerpt of a bad value that an error quotes. */
const SEEN_MAX_CHARS = 60;

const encoder = new TextEncoder();

/** The error for a value that is not what it should be. */
export function invalid(at: string, expected: string, seen: unknown): ToolstackError {
  const json = seen === undefined ? 'nothing' : (JSON.stringify(seen) ?? typeof seen);
  const short = json.length > SEEN_MAX_CHARS ? `${json.slice(0, SEEN_MAX_CHARS)}…` : json;
  return new ToolstackError('CONFIG_INVALID', `${at}: expected ${expected}, seen ${short}`);
}

export function integer(min: number, max: number): Check<number> {
  return (value, at) => {
    if (typeof value === 'number' && Number.isInteger(value) && value >= min && value <= max)
      return value;
    throw invalid(at, `an integer ${min}…${max}`, value);
  };
}

export const flag: Check<boolean> = (value, at) => {
  if (typeof value === 'boolean') return value;
  throw invalid(at, 'true or false', value);
};

interface TextBounds {
  readonly min: number;
  readonly max: number;
}

const CONTROL_CHARACTER = /\p{Cc}/u;

/** Well-formed text without control characters, of so many bytes in UTF-8. */
export function text({ min, max }: TextBounds): Check<string> {
  return (value, at) => {
    const isText = typeof value === 'string' && value.isWellFormed();
    const bytes = isText ? byteLength(value) : -1;
    if (isText && bytes >= min && bytes <= max && !CONTROL_CHARACTER.test(value)) return value;
    throw invalid(at, `${min} to ${max} bytes of text without control characters`, value);
  };
}

export function byteLength(value: string): number {
  return encoder.encode(value).length;
}

/** Text of one form; `expected` says in words which. */
export function pattern(form: RegExp, expected: string): Check<string> {
  return (value, at) => {
    if (typeof value === 'string' && form.test(value)) return value;
    throw invalid(at, expected, value);
  };
}

export function choice<const Choice extends string>(choices: readonly Choice[]): Check<Choice> {
  return (value, at) => {
    const found = choices.find((one) => one === value);
    if (found === undefined) throw invalid(at, `one of ${choices.join(', ')}`, value);
    return found;
  };
}

export function list<T>(item: Check<T>, max: number): Check<readonly T[]> {
  return (value, at) => {
    if (!Array.isArray(value) || value.length > max)
      throw invalid(at, `a list of at most ${max}`, value);
    return value.map((one, index) => item(one, `${at}[${index}]`));
  };
}

/** A field that may be left out; undefined and null count as left out. */
export function optional<T>(check: Check<T>): Check<T | undefined> {
  return (value, at) => (value === undefined || value === null ? undefined : check(value, at));
}

type Shape<T> = { readonly [K in keyof T]-?: Check<T[K]> };

/** An object of exactly these fields. What is undefined is left out of the result. */
export function object<T extends object>(shape: Shape<T>): Check<T> {
  const checks = Object.entries(shape) as [string, Check<unknown>][];
  return (value, at) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
      throw invalid(at, 'an object', value);
    const fields = value as Readonly<Record<string, unknown>>;
    const unknown = Object.keys(fields).find((name) => !Object.hasOwn(shape, name));
    if (unknown !== undefined) throw invalid(`${at}.${unknown}`, 'no such field', fields[unknown]);
    const result: Record<string, unknown> = {};
    for (const [name, check] of checks) {
      const checked = check(fields[name], `${at}.${name}`);
      if (checked !== undefined) result[name] = checked;
    }
    return result as T;
  };
}

/** One of several objects, told apart by the text in their field `kind`. */
export function variant<T extends { readonly kind: string }>(kinds: {
  readonly [K in T['kind']]: Check<T & { readonly kind: K }>;
}): Check<T> {
  const checks = kinds as Readonly<Record<string, Check<T> | undefined>>;
  return (value, at) => {
    const kind = (value as { readonly kind?: unknown } | null | undefined)?.kind;
    const check = typeof kind === 'string' && Object.hasOwn(checks, kind) && checks[kind];
    if (!check) throw invalid(`${at}.kind`, `one of ${Object.keys(kinds).join(', ')}`, kind);
    return check(value, at);
  };
}
