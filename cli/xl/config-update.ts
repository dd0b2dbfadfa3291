import { randomUUID } from 'node:crypto';
import { ToolstackError } from '../../model/errors.ts';
import { VMS } from '../../proto/vms.ts';
import { locateBootFiles } from './boot-file.ts';
import { formatLibxlJson } from './cfg/libxl-json.ts';
import { readConfiguration } from './cfg-file.ts';
import type { Invocation, Output } from './command.ts';
import { findMachine } from './machines.ts';
import { specToWire } from './wire-spec.ts';

/**
 * `xl config-update DOMAIN FILE [KEY=VALUE...]`: the configuration that the next start of the guest
 * uses; its name and UUID stay.
 */
export async function configUpdate(invocation: Invocation): Promise<Output> {
  const { flags, values, args, connect, warn } = invocation;
  const [word = '', ...rest] = args;
  const settings = rest.filter((argument) => argument.includes('='));
  const [path = values.get('defconfig'), ...others] = rest.filter((part) => !part.includes('='));
  if (path === undefined)
    throw new ToolstackError('VALUE_INVALID', 'config-update needs a configuration file');
  if (others.length > 0)
    throw new ToolstackError('USAGE', 'config-update takes one file; settings are key=value');
  const client = await connect();
  const { uuid, label } = await findMachine(client, word);
  const spec = readConfiguration({ path, settings }, warn);
  const dryRun = flags.has('dryrun');
  if (dryRun) return formatLibxlJson(spec);
  if (flags.has('d')) warn(formatLibxlJson(spec));
  warn(`setting dom${label} configuration\n`);
  const files = await locateBootFiles(client, spec, warn);
  const wire = { ...specToWire(spec, files), uuid };
  await client.call(VMS.updateVmSpec, { requestId: randomUUID(), vm: { uuid }, spec: wire });
  return '';
}
