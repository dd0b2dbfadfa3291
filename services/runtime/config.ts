import { readFileSync } from 'node:fs';
import { ToolstackError } from '../../model/errors.ts';

/** Longest configuration file read; real ones are below 2 KiB. */
const CONFIG_MAX_BYTES = 64 * 1024;

/** Longest excerpt of a bad value that an error quotes. */
const SEEN_MAX_CHARS = 60;

/**
 * One JSON object of a configuration file, read field by field. Every reader throws CONFIG_INVALID
 * naming the file, the field, what was expected and what was seen.
 */
export class ConfigFields {
  readonly #file: string;
  readonly #prefix: string;
  readonly #values: Readonly<Record<string, unknown>>;
  readonly #known = new Set<string>();
  readonly #sections: ConfigFields[] = [];

  constructor(file: string, prefix: string, value: unknown) {
    this.#file = file;
    this.#prefix = prefix;
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      const where = prefix === '' ? 'the file' : `field "${prefix}"`;
      throw invalid(`${file}: ${where}: expected an object, seen ${quote(value)}`);
    }
    this.#values = value as Readonly<Record<string, unknown>>;
  }

  has(name: string): boolean {
    this.#known.add(name);
    return Object.hasOwn(this.#values, name);
  }

  /** @param expected  says in words what `accepts` accepts: `a DNS label` */
  text(name: string, expected: string, accepts: (value: string) => boolean): string {
    const value = this.#take(name);
    if (typeof value !== 'string' || !accepts(value)) throw this.#bad(name, expected, value);
    return value;
  }

  integer(name: string, range: { readonly min: number; readonly max: number }): number {
    const value = this.#take(name);
    if (typeof value !== 'number' || !Number.isInteger(value))
      throw this.#bad(name, `an integer ${range.min}…${range.max}`, value);
    if (value < range.min || value > range.max)
      throw this.#bad(name, `an integer ${range.min}…${range.max}`, value);
    return value;
  }

  choice<const Choice extends string>(name: string, choices: readonly Choice[]): Choice {
    const value = this.#take(name);
    const found = choices.find((choice) => choice === value);
    if (found === undefined) throw this.#bad(name, `one of ${choices.join(', ')}`, value);
    return found;
  }

  section(name: string): ConfigFields {
    const path = this.#path(name);
    const section = new ConfigFields(this.#file, path, this.#take(name));
    this.#sections.push(section);
    return section;
  }

  /** A list of objects; `max` bounds its length. */
  sections(name: string, max: number): readonly ConfigFields[] {
    const sections = this.#list(name, `a list of at most ${max} objects`, max).map(
      (value, at) => new ConfigFields(this.#file, `${this.#path(name)}[${at}]`, value),
    );
    this.#sections.push(...sections);
    return sections;
  }

  /** A list of texts, each like {@link text}; `max` bounds its length. */
  texts(
    name: string,
    expected: string,
    { max, accepts }: { readonly max: number; readonly accepts: (value: string) => boolean },
  ): readonly string[] {
    const whole = `a list of 1 to ${max}, each ${expected}`;
    const values = this.#list(name, whole, max);
    const isGood = (value: unknown): value is string => typeof value === 'string' && accepts(value);
    if (values.length > 0 && values.every(isGood)) return values;
    throw this.#bad(name, whole, values);
  }

  #list(name: string, expected: string, max: number): readonly unknown[] {
    const value = this.#take(name);
    if (Array.isArray(value) && value.length <= max) return value as readonly unknown[];
    throw this.#bad(name, expected, value);
  }

  /** Refuses fields that nobody asked for: a misspelt one must not be ignored in silence. */
  finish(): void {
    const unknown = Object.keys(this.#values).find((name) => !this.#known.has(name));
    if (unknown !== undefined)
      throw invalid(
        `${this.#file}: field "${this.#path(unknown)}" is unknown; ` +
          `expected only ${[...this.#known].join(', ')}`,
      );
    for (const section of this.#sections) section.finish();
  }

  #take(name: string): unknown {
    this.#known.add(name);
    return this.#values[name];
  }

  #path(name: string): string {
    return this.#prefix === '' ? name : `${this.#prefix}.${name}`;
  }

  #bad(name: string, expected: string, value: unknown): ToolstackError {
    const field = `${this.#file}: field "${this.#path(name)}"`;
    return invalid(`${field}: expected ${expected}, seen ${quote(value)}`);
  }
}

/** Parses configuration text; unknown fields are errors. `file` names it in messages. */
export function parseConfig<Config>(
  file: string,
  text: string,
  parse: (fields: ConfigFields) => Config,
): Config {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message.replaceAll('\n', ' ') : 'not JSON';
    throw invalid(`${file}: expected JSON: ${reason}`);
  }
  const fields = new ConfigFields(file, '', value);
  const config = parse(fields);
  fields.finish();
  return config;
}

/** Reads and parses one configuration file; at most 64 KiB. */
export function readConfig<Config>(file: string, parse: (fields: ConfigFields) => Config): Config {
  return parseConfig(file, readText(file, CONFIG_MAX_BYTES), parse);
}

/** Reads a small text file that the configuration names. CONFIG_INVALID if it cannot be had. */
export function readText(file: string, maxBytes: number): string {
  let bytes: Buffer;
  try {
    bytes = readFileSync(file);
  } catch (cause) {
    const code = (cause as NodeJS.ErrnoException).code ?? 'unreadable';
    throw new ToolstackError('CONFIG_INVALID', `${file}: cannot be read: ${code}`, { cause });
  }
  if (bytes.length > maxBytes)
    throw invalid(`${file}: expected at most ${maxBytes} bytes, seen ${bytes.length}`);
  return bytes.toString('utf8');
}

function invalid(message: string): ToolstackError {
  return new ToolstackError('CONFIG_INVALID', message);
}

function quote(value: unknown): string {
  if (value === undefined) return 'nothing';
  const json = JSON.stringify(value);
  return json.length > SEEN_MAX_CHARS ? `${json.slice(0, SEEN_MAX_CHARS)}…` : json;
}
