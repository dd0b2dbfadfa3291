import { randomUUID } from 'node:crypto';
import { closeSync, openSync, readSync } from 'node:fs';
import { vmUuid } from '../../model/ids.ts';
import { ToolstackError } from '../../model/errors.ts';
import { formatCpuList } from './cfg/cpu-list.ts';
import { formatLibxlJson } from './cfg/libxl-json.ts';
import { formatRemark } from './cfg/remarks.ts';
import { readVmSpec } from './cfg/spec-reader.ts';
import type { CfgSource, Remark } from './cfg/syntax.ts';
import { CFG_BYTES_MAX } from './cfg/syntax.ts';
import type { VmSpec } from './cfg/vm-spec.ts';
import type { Invocation, Output } from './command.ts';

/** More would scroll the first one, which caused them, out of sight. */
const REMARKS_SHOWN_MAX = 20;
/** Stock's word for no file: everything stands on the command line. */
const NO_FILE = '/dev/null';

/**
 * `xl create FILE [KEY=VALUE...]`: settings on the command line come after those of the file. With
 * -n the configuration is checked and printed, as libxl's JSON or with --json as {@link VmSpec}.
 */
export function create({ flags, values, args, warn }: Invocation): Output {
  const { path, settings } = splitArguments(values.get('defconfig'), args);
  const file: CfgSource = { name: path, text: path === NO_FILE ? '' : readCfgFile(path) };
  if (!flags.has('quiet')) warn(`Parsing config from ${path}\n`);
  const spec = checkedSpec([file, { name: 'command line', text: settings.join('\n') }], warn);
  if (flags.has('dryrun')) return flags.has('json') ? formatSpec(spec) : formatLibxlJson(spec);
  if (flags.has('d')) warn(formatLibxlJson(spec));
  throw new ToolstackError(
    'NOT_IMPLEMENTED',
    `the configuration of ${JSON.stringify(spec.name)} is right, ` +
      'but starting virtual machines is not supported yet; -n prints what it says',
  );
}

/** Words with `=` are settings; at most one other word is the file. */
function splitArguments(
  named: string | undefined,
  args: readonly string[],
): { path: string; settings: readonly string[] } {
  const settings = args.filter((word) => word.includes('='));
  const [path = named, ...others] = args.filter((word) => !word.includes('='));
  if (path === undefined)
    throw new ToolstackError('CONFIG_MISSING', 'create needs a configuration file: create FILE');
  if (others.length > 0 || (named !== undefined && path !== named))
    throw new ToolstackError('USAGE', 'create takes one file; settings are written key=value');
  return { path, settings };
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
  return { ...spec, uuid: spec.uuid ?? vmUuid(randomUUID()) };
}

function show(remarks: readonly Remark[], warn: Invocation['warn'], severity?: 'warning'): void {
  for (const remark of remarks.slice(0, REMARKS_SHOWN_MAX)) warn(formatRemark(remark, severity));
  const rest = remarks.length - REMARKS_SHOWN_MAX;
  if (rest > 0) warn(`and ${rest} more\n`);
}

/** CPU lists in their own notation; everything else as it is. */
function formatSpec(spec: VmSpec): string {
  const view = {
    ...spec,
    hardAffinity: spec.hardAffinity.map(formatCpuList),
    softAffinity: spec.softAffinity.map(formatCpuList),
  };
  return `${JSON.stringify(view, null, 2)}\n`;
}
