import type { Result } from '../../../model/result.ts';
import type { Remarks } from './key-check.ts';
import { parseNumber } from './numbers.ts';
import type { Settings } from './settings.ts';
import type { CfgText, CfgValue, Place } from './syntax.ts';

const KIB_PER_MIB = 1024;

/**
 * Settings by key as the types they stand for, and the remarks made on them. A setting of another
 * form than the one asked for counts as not there: holding it against the table of keys says so.
 */
export class SettingReader {
  readonly remarks: Remarks = { errors: [], warnings: [] };
  readonly #settings: Settings;
  readonly #start: Place;

  /** `start` is where remarks go on what is not there. */
  constructor(settings: Settings, start: Place) {
    this.#settings = settings;
    this.#start = start;
  }

  value(key: string): CfgValue | undefined {
    return this.#settings.get(key)?.value;
  }

  texts(key: string): CfgText[] {
    const value = this.value(key);
    if (value?.kind !== 'list') return [];
    return value.values.filter((item) => item.kind === 'text');
  }

  text(key: string): string | undefined {
    const value = this.value(key);
    return value?.kind === 'text' ? value.text : undefined;
  }

  /** One of `words`, also by its place in them. */
  word<Word extends string>(key: string, words: readonly Word[]): Word | undefined {
    const text = this.text(key);
    return words.find((word) => word === text) ?? words[this.number(key) ?? -1];
  }

  number(key: string): number | undefined {
    return parseNumber(this.text(key) ?? '');
  }

  flag(key: string): boolean | undefined {
    const number = this.number(key);
    return number === undefined ? undefined : number !== 0;
  }

  kiB(key: string): number | undefined {
    const mib = this.number(key);
    return mib === undefined ? undefined : mib * KIB_PER_MIB;
  }

  parsed<T>(key: string, { at }: CfgText, result: Result<T, string>): T | undefined {
    if (result.ok) return result.value;
    this.errorAt(at, `${key}: ${result.error}`);
    return undefined;
  }

  error(key: string, message: string): void {
    this.errorAt(this.value(key)?.at ?? this.#start, message);
  }

  errorAt(at: Place, message: string): void {
    this.remarks.errors.push({ message, at });
  }

  warn(key: string, message: string): void {
    const at = this.value(key)?.at ?? this.#start;
    this.remarks.warnings.push({ message, at });
  }
}
