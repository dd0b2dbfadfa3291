/** The short way from a change in a source to a running host: one bundle instead of an image. */
import { bundleProgram } from '../appliance/bundle.ts';
import { PROGRAMS } from '../appliance/programs.ts';
import { KERNEL_INFLATER } from '../appliance/spec.ts';
import { ToolstackError } from '../model/errors.ts';
import type { Invocation } from './commands.ts';
import { INIT } from './host-image.ts';
import { InitPort } from './init-port.ts';
import { runningHost } from './running.ts';

/** Bundles `program` from its source, puts it into a running host and restarts its service. */
export async function replaceVerb(
  { layout, print }: Invocation,
  hostName: string,
  program: string,
): Promise<void> {
  const all = [...PROGRAMS, { ...KERNEL_INFLATER, kind: 'service' as const }];
  const known = all.find(({ name, kind }) => name === program && kind === 'service');
  if (known === undefined)
    throw new ToolstackError('USAGE', `replace: no service ${program} in appliance/programs.ts`);
  const { name, forwards } = await runningHost(layout, hostName);
  const port = forwards.find((forward) => forward.name === INIT)?.localPort;
  if (port === undefined)
    throw new ToolstackError('LAB_FAILED', `${name} has no lab port: its image takes no orders`);
  const init = new InitPort(name, port);
  const { code } = await bundleProgram(known, 'image');
  await init.write(program, code);
  const isService = (await init.services()).some((service) => service.name === program);
  if (isService) await init.order({ op: 'restart', service: program });
  print(`${program} of ${name} replaced${isService ? ' and restarted' : ''}\n`);
}
