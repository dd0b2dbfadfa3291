import type { Result } from '../../../model/result.ts';
import { err, ok } from '../../../model/result.ts';
import { quote } from './remarks.ts';
import { deviceNumber } from './vdev.ts';

export type DiskFormat = 'raw' | 'qcow' | 'qcow2' | 'vhd' | 'qed' | 'empty';
export type DiskBackend = 'phy' | 'tap' | 'qdisk' | 'standalone';

/** One disk of xl.cfg. Source: docs/man/xl-disk-configuration.5. */
export interface DiskSpec {
  /** The device or image; empty for a drive without a medium. */
  readonly target: string;
  readonly format: DiskFormat;
  /** As written, and as the frontend finds it in xenstore. */
  readonly vdev: string;
  readonly deviceNumber: number;
  readonly writable: boolean;
  readonly cdrom: boolean;
  readonly directIoSafe: boolean;
  readonly script?: string;
  readonly backendDomain?: string;
  readonly backendType?: DiskBackend;
  readonly specification?: 'xen' | 'virtio';
  readonly discard?: boolean;
  readonly trusted?: boolean;
}

type Text = 'target' | 'vdev' | 'script' | 'backendDomain';
type Draft = { -readonly [field in keyof DiskSpec]?: DiskSpec[field] | undefined } & {
  hasPrefix?: boolean;
  accessTaken?: boolean;
};

const FORMATS: readonly string[] = ['raw', 'qcow', 'qcow2', 'vhd', 'qed', 'empty'];
const BACKENDS: readonly string[] = ['phy', 'tap', 'qdisk', 'standalone'];
const SPECIFICATIONS: readonly string[] = ['xen', 'virtio'];

/** The next parameter up to its comma, which is taken too; the rules are tried in this order. */
const FLAG = /^(cdrom|direct-io-safe|discard|no-discard|no-colo|colo|trusted|untrusted)(?:,|$)/;
const KEY_VALUE = /^([a-z][-a-z0-9_]*)=([^,]*),?/;
const PREFIX = /^([a-z][a-z0-9]*):/;
const POSITIONAL = /^([^=,]*)(?:,|$)/;

/** Prefixes that set a format or a script, or once chose a backend and now mean nothing. */
const FORMAT_PREFIX = /^(?:raw|qcow2?|vhd)$/;
const SCRIPT_PREFIX = /^(?:iscsi|e?nbd|drbd)$/;
const IDLE_PREFIX = /^(?:tapdisk|tap2?|aio|ioemu|file|phy)$/;

/**
 * Parses one disk specification: positional `target,format,vdev,access`, key=value, flags, the old
 * `phy:/dev/x,xvda,w`, and `target=`, which takes the rest. Rules and their order:
 * tools/libs/util/libxlu_disk_l.l.
 *
 * @returns the disk, or what is wrong with it
 */
export function parseDiskSpec(text: string): Result<DiskSpec, string> {
  if (/[\n\0]/.test(text)) return err('a line end cannot be part of a disk');
  const draft: Draft = {};
  let rest = text.replace(/^[ \t]+/, '');
  while (rest !== '') {
    const step = takeParameter(draft, rest);
    if (!step.ok) return step;
    rest = rest.slice(step.value).replace(/^[ \t]+/, '');
  }
  return finish(draft);
}

/** Takes one parameter and says how many characters it had. */
function takeParameter(draft: Draft, rest: string): Result<number, string> {
  const taken = (length: number, problem: string | undefined): Result<number, string> =>
    problem === undefined ? ok(length) : err(problem);
  if (rest.startsWith('target=')) {
    const target = rest.slice('target='.length).replace(/,$/, '');
    return taken(rest.length, setText(draft, 'target', target));
  }
  const flag = FLAG.exec(rest);
  if (flag !== null) return taken(flag[0].length, setFlag(draft, flag[1] ?? ''));
  const pair = KEY_VALUE.exec(rest);
  if (pair !== null) return taken(pair[0].length, setPair(draft, pair[1] ?? '', pair[2] ?? ''));
  const prefix = PREFIX.exec(rest);
  if (prefix !== null && isPrefix(prefix[1] ?? '', rest.slice(prefix[0].length)))
    return taken(prefix[0].length, setPrefix(draft, prefix[1] ?? ''));
  const positional = POSITIONAL.exec(rest);
  if (positional === null) return err(`expected key=value, saw ${quote(rest)}`);
  return taken(positional[0].length, setPositional(draft, positional[1] ?? ''));
}

/** Before a letter or digit an unknown prefix is none: `hdc:cdrom` is a vdev with its type. */
function isPrefix(word: string, after: string): boolean {
  const known = [FORMAT_PREFIX, SCRIPT_PREFIX, IDLE_PREFIX].some((kind) => kind.test(word));
  return known || !/^[a-z0-9]/.test(after);
}

function setPrefix(draft: Draft, word: string): string | undefined {
  if (FORMAT_PREFIX.test(word)) {
    draft.hasPrefix = true;
    return setFormat(draft, word);
  }
  if (SCRIPT_PREFIX.test(word)) {
    draft.hasPrefix = true;
    return setText(draft, 'script', `block-${word}`);
  }
  if (!IDLE_PREFIX.test(word)) return `no prefix is named ${quote(`${word}:`)}`;
  draft.hasPrefix = true;
  return undefined;
}

function setFlag(draft: Draft, flag: string): string | undefined {
  switch (flag) {
    case 'cdrom':
      draft.cdrom = true;
      return undefined;
    case 'direct-io-safe':
      draft.directIoSafe = true;
      return undefined;
    case 'discard':
    case 'no-discard':
      draft.discard = flag === 'discard';
      return undefined;
    case 'trusted':
    case 'untrusted':
      draft.trusted = flag === 'trusted';
      return undefined;
    case 'no-colo':
      return undefined;
    default:
      return 'not supported yet: colo';
  }
}

function setPair(draft: Draft, key: string, value: string): string | undefined {
  switch (key) {
    case 'format':
      return setFormat(draft, value);
    case 'devtype':
      if (value !== 'cdrom' && value !== 'disk') return oneOf('devtype', ['cdrom', 'disk'], value);
      draft.cdrom = value === 'cdrom';
      return undefined;
    case 'access':
      return setAccess(draft, value);
    case 'backend':
      return setText(draft, 'backendDomain', value);
    case 'backendtype':
      return setWord(draft, 'backendType', key, BACKENDS, value);
    case 'specification':
      return setWord(draft, 'specification', key, SPECIFICATIONS, value);
    case 'vdev':
    case 'script':
      return setText(draft, key, value);
    case 'colo-host':
    case 'colo-port':
    case 'colo-export':
    case 'active-disk':
    case 'hidden-disk':
      return `not supported yet: ${key}`;
    default:
      return `no parameter is named ${quote(key)}; a target with "=" in it is written target=…`;
  }
}

/** The next of target, format, vdev and access that is not there yet. */
function setPositional(draft: Draft, text: string): string | undefined {
  if (draft.target === undefined) return setText(draft, 'target', text);
  if (draft.hasPrefix !== true && draft.format === undefined) {
    if (draft.target !== '' || !text.includes(':')) return setFormat(draft, text);
    draft.format = 'empty';
    return setVdevAndType(draft, text);
  }
  if (draft.vdev === undefined) return setVdevAndType(draft, text);
  if (draft.accessTaken === true)
    return `expected target,format,vdev,access, saw a fifth: ${quote(text)}`;
  draft.accessTaken = true;
  return setAccess(draft, text);
}

/** `hdc`, or the old `hdc:cdrom`. */
function setVdevAndType(draft: Draft, text: string): string | undefined {
  const colon = text.lastIndexOf(':');
  if (colon === -1) return setText(draft, 'vdev', text);
  const type = text.slice(colon + 1);
  if (type !== 'cdrom' && type !== 'disk')
    return oneOf('the type of a vdev', ['cdrom', 'disk'], type);
  draft.cdrom = type === 'cdrom';
  return setText(draft, 'vdev', text.slice(0, colon));
}

function setAccess(draft: Draft, text: string): string | undefined {
  if (!['r', 'ro', 'rw', 'w', ''].includes(text)) return oneOf('access', ['ro', 'rw'], text);
  draft.writable = text !== 'r' && text !== 'ro';
  return undefined;
}

function setFormat(draft: Draft, text: string): string | undefined {
  return setWord(draft, 'format', 'format', FORMATS, text === '' ? 'raw' : text);
}

/** Sets a word from a list; saying the same twice is fine, something else is not. */
function setWord(
  draft: Draft,
  field: 'format' | 'backendType' | 'specification',
  key: string,
  words: readonly string[],
  text: string,
): string | undefined {
  if (!words.includes(text)) return oneOf(key, words, text);
  if (draft[field] !== undefined && draft[field] !== text) return `${key} set twice`;
  Object.assign(draft, { [field]: text });
  return undefined;
}

/** Sets a text; only an empty one may be set again. */
function setText(draft: Draft, field: Text, text: string): string | undefined {
  if (draft[field] !== undefined && draft[field] !== '')
    return `${field === 'backendDomain' ? 'backend' : field} set twice, again to ${quote(text)}`;
  draft[field] = text;
  return undefined;
}

function oneOf(what: string, words: readonly string[], seen: string): string {
  return `expected ${what} to be one of ${words.join(', ')}, saw ${quote(seen)}`;
}

function finish(draft: Draft): Result<DiskSpec, string> {
  const { target = '', cdrom = false, vdev = '', script, backendDomain } = draft;
  const { backendType, specification, discard, trusted } = draft;
  if (vdev === '') return err('expected a vdev such as xvda, saw none');
  const number = deviceNumber(vdev);
  if (number === undefined)
    return err(`expected a vdev such as xvda, sda1 or hdc, saw ${quote(vdev)}`);
  if (target === '' && !cdrom) return err('expected a target, saw none; only a cdrom can be empty');
  return ok({
    target,
    format: cdrom && target === '' ? 'empty' : (draft.format ?? 'raw'),
    vdev,
    deviceNumber: number,
    writable: !cdrom && (draft.writable ?? true),
    cdrom,
    directIoSafe: draft.directIoSafe ?? false,
    ...(script !== undefined && script !== '' && { script }),
    ...(backendDomain !== undefined && backendDomain !== '' && { backendDomain }),
    ...(backendType !== undefined && { backendType }),
    ...(specification !== undefined && { specification }),
    ...(discard !== undefined && { discard }),
    ...(trusted !== undefined && { trusted }),
  });
}
