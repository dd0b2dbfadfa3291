import type { ConfigChange, ConfigOperation } from './messages.ts';

/**
 * The data of a `config` entry, little-endian:
 *
 *     version:u8  mode:u8  count:u16  { operation:u8  id:u64 }*count  context…
 */
const VERSION = 1;
const HEADER_BYTES = 4;
const CHANGE_BYTES = 9;
/** More operations than this in one change are refused; a group is an odd handful of members. */
export const CONFIG_CHANGES_MAX = 64;
/** Addresses and certificates of the members concerned. */
export const CONFIG_CONTEXT_BYTES_MAX = 64 * 1024;

const MODES = [undefined, 'auto', 'explicit'] as const;
const OPERATIONS: readonly ConfigOperation[] = ['addVoter', 'addLearner', 'remove'];

/** Throws RangeError when a bound above is passed. */
export function encodeConfigChange(change: ConfigChange): Uint8Array {
  const { changes, context } = change;
  if (changes.length > CONFIG_CHANGES_MAX)
    throw new RangeError(`config change: at most ${CONFIG_CHANGES_MAX} operations`);
  if ((context?.length ?? 0) > CONFIG_CONTEXT_BYTES_MAX)
    throw new RangeError(`config change: context over ${CONFIG_CONTEXT_BYTES_MAX} bytes`);
  const contextAt = HEADER_BYTES + changes.length * CHANGE_BYTES;
  const bytes = new Uint8Array(contextAt + (context?.length ?? 0));
  const view = new DataView(bytes.buffer);
  view.setUint8(0, VERSION);
  view.setUint8(1, MODES.indexOf(change.mode));
  view.setUint16(2, changes.length, true);
  changes.forEach(({ op, id }, position) => {
    if (!Number.isSafeInteger(id) || id < 1)
      throw new RangeError(`config change: member ${id} is not a positive integer`);
    const at = HEADER_BYTES + position * CHANGE_BYTES;
    view.setUint8(at, OPERATIONS.indexOf(op));
    view.setBigUint64(at + 1, BigInt(id), true);
  });
  if (context !== undefined) bytes.set(context, contextAt);
  return bytes;
}

/** The change, or undefined if the bytes are none: never throws on hostile input. */
export function decodeConfigChange(bytes: Uint8Array): ConfigChange | undefined {
  if (bytes.length < HEADER_BYTES) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const modeNumber = view.getUint8(1);
  const count = view.getUint16(2, true);
  const contextAt = HEADER_BYTES + count * CHANGE_BYTES;
  if (view.getUint8(0) !== VERSION || modeNumber >= MODES.length) return undefined;
  if (count > CONFIG_CHANGES_MAX || bytes.length < contextAt) return undefined;
  if (bytes.length - contextAt > CONFIG_CONTEXT_BYTES_MAX) return undefined;
  const changes: { op: ConfigOperation; id: number }[] = [];
  for (let at = HEADER_BYTES; at < contextAt; at += CHANGE_BYTES) {
    const op = OPERATIONS[view.getUint8(at)];
    const id = Number(view.getBigUint64(at + 1, true));
    if (op === undefined || !Number.isSafeInteger(id) || id < 1) return undefined;
    changes.push({ op, id });
  }
  const mode = MODES[modeNumber];
  return {
    changes,
    ...(mode === undefined ? {} : { mode }),
    ...(bytes.length > contextAt ? { context: bytes.slice(contextAt) } : {}),
  };
}
