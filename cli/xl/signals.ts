import { ToolstackError } from '../../model/errors.ts';
import { quorum0 } from '../../proto/gen/vm.js';
import { VM_MANAGER } from '../../proto/vm.ts';
import { parseDecimal } from './cfg/numbers.ts';
import type { Invocation, Output } from './command.ts';
import { findDomain, quote } from './lookup.ts';

const { Trigger } = quorum0.vm.v1;

/** Stock's words for triggers: tools/libs/light/libxl_types.idl, libxl_trigger. */
const TRIGGERS: Readonly<Record<string, quorum0.vm.v1.Trigger>> = {
  power: Trigger.TRIGGER_POWER,
  sleep: Trigger.TRIGGER_SLEEP,
  nmi: Trigger.TRIGGER_NMI,
  init: Trigger.TRIGGER_INIT,
  reset: Trigger.TRIGGER_RESET,
  s3resume: Trigger.TRIGGER_S3RESUME,
};

/** `xl debug-keys KEYS` */
export async function debugKeys({ args, connect }: Invocation): Promise<Output> {
  const client = await connect();
  await client.call(VM_MANAGER.sendDebugKeys, { keys: args[0] ?? '' });
  return '';
}

/** `xl sysrq DOMAIN LETTER` */
export async function sysrq({ args, connect }: Invocation): Promise<Output> {
  const [word = '', key = ''] = args;
  if (!/^[\x21-\x7e]$/.test(key))
    throw new ToolstackError('VALUE_INVALID', `sysrq: expected one letter, saw ${quote(key)}`);
  const client = await connect();
  const { domid } = await findDomain(client, word);
  await client.call(VM_MANAGER.sendSysrq, { domid, key });
  return '';
}

/** `xl trigger DOMAIN TRIGGER [VCPU]` */
export async function trigger({ args, connect, warn }: Invocation): Promise<Output> {
  const [word = '', name = '', vcpuText = '0'] = args;
  const kind = TRIGGERS[name.toLowerCase()];
  if (kind === undefined) {
    const known = Object.keys(TRIGGERS).join(', ');
    throw new ToolstackError('VALUE_INVALID', `trigger: expected ${known}; saw ${quote(name)}`);
  }
  const vcpu = parseDecimal(vcpuText);
  if (vcpu === undefined) warn('xl: trigger: no number of a virtual CPU; taking 0\n');
  const client = await connect();
  const { domid } = await findDomain(client, word);
  await client.call(VM_MANAGER.sendTrigger, { domid, trigger: kind, vcpu: vcpu ?? 0 });
  return '';
}
