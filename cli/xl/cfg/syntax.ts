/** Bytes of one configuration text. The longest real ones have some tens of KiB. */
export const CFG_BYTES_MAX = 256 * 1024;
/** Characters of one string, also of one put together with `+=`. */
export const STRING_CHARS_MAX = 16 * 1024;
/** Values of one list, also of one put together with `+=`. */
export const LIST_VALUES_MAX = 1024;
/** Lists within lists. Stock's deepest key, vsnd, needs two. */
export const LIST_DEPTH_MAX = 8;

/** One text that settings come from: a file, or the rest of the command line. */
export interface CfgSource {
  readonly name: string;
  readonly text: string;
}

/** Where something stands; line and column follow from it when they are asked for. */
export interface Place {
  readonly source: CfgSource;
  /** UTF-16 units from the start of `source.text`. */
  readonly offset: number;
}

/** A quoted string or a number: libxlu makes no difference between the two. */
export interface CfgText {
  readonly kind: 'text';
  readonly text: string;
  readonly at: Place;
}

export interface CfgList {
  readonly kind: 'list';
  readonly values: readonly CfgValue[];
  readonly at: Place;
}

export type CfgValue = CfgText | CfgList;

/** One `key = value` or `key += value`, in the order of the text. */
export interface Assignment {
  readonly key: string;
  readonly operator: '=' | '+=';
  readonly value: CfgValue;
  readonly at: Place;
}

/** What is wrong, or odd, and where. The message says what was expected and what was seen. */
export interface Remark {
  readonly message: string;
  readonly at: Place;
}
