import { closeSync, openSync, readSync } from 'node:fs';
import { ToolstackError } from '../../model/errors.ts';
import { formatRemark } from './cfg/remarks.ts';
import { readVmSpec } from './cfg/spec-reader.ts';
import type { CfgSource, Remark } from './cfg/syntax.ts';
import { CFG_BYTES_MAX } from './cfg/syntax.ts';
import type { VmSpec } from './cfg/vm-spec.ts';
import type { Invocation } from './command.ts';

/** More would scroll the first one, which caused them, out of sight. */
const REMARKS_SHOWN_MAX = 20;
/** Stock's word for no file: everything stands on the command line. */
const NO_FILE = '/dev/null';

/** A configuration file and the settings that override it. */
export interface CfgArguments {
  readonly path: string;
  readonly settings: readonly string[];
}

/**
 * Reads and checks a configuration; what there is to say of it goes to standard error.
 *
 * @param onRead  called once the file has been read, before it is understood
 */
export function readConfiguration(
  { path, settings }: CfgArguments,
  warn: Invocation['warn'],
  onRead: () => void = () => undefined,
): VmSpec {
  const file: CfgSource = { name: path, text: path === NO_FILE ? '' : readCfgFile(path) };
  onRead();
  return checkedSpec([file, { name: 'command line', text: settings.join('\n') }], warn);
}

function readCfgFile(path: string): string {
  const bytes = readBounded(path);
  if (bytes.length > CFG_BYTES_MAX)
    throw new ToolstackError(
      'CONFIG_INVALID',
      `${path}: expected a configuration of at most ${CFG_BYTES_MAX} bytes, saw more`,
    );
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (cause) {
    const before = new TextDecoder().decode(bytes).split('\u{fffd}')[0] ?? '';
    const line = before.split('\n').length;
    throw new ToolstackError('CONFIG_INVALID', `${path}:${line}: not UTF-8 text`, { cause });
  }
}

/** Reads one byte more than a configuration may have, so that too long a file shows. */
function readBounded(path: string): Uint8Array {
  const buffer = new Uint8Array(CFG_BYTES_MAX + 1);
  let length = 0;
  try {
    const file = openSync(path, 'r');
    try {
      for (;;) {
        const read = readSync(file, buffer, length, buffer.length - length, null);
        length += read;
        if (read === 0 || length === buffer.length) return buffer.subarray(0, length);
      }
    } finally {
      closeSync(file);
    }
  } catch (cause) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    throw new ToolstackError('CONFIG_UNREADABLE', `cannot read ${path}: ${reason}`, { cause });
  }
}

function checkedSpec(sources: readonly CfgSource[], warn: Invocation['warn']): VmSpec {
  const { spec, errors, warnings } = readVmSpec(sources);
  show(warnings, warn, 'warning');
  show(errors, warn);
  if (spec === undefined)
    throw new ToolstackError(
      'CONFIG_INVALID',
      `${errors.length} error${errors.length === 1 ? '' : 's'} in the configuration`,
    );
  return spec;
}

function show(remarks: readonly Remark[], warn: Invocation['warn'], severity?: 'warning'): void {
  for (const remark of remarks.slice(0, REMARKS_SHOWN_MAX)) warn(formatRemark(remark, severity));
  const rest = remarks.length - REMARKS_SHOWN_MAX;
  if (rest > 0) warn(`and ${rest} more\n`);
}
