import { createHash } from 'node:crypto';
import { once } from 'node:events';
import * as grpc from '@grpc/grpc-js';
import { ToolstackError } from '../../../model/errors.ts';
import type { quorum0 } from '../../../proto/gen/vms.js';
import { formatIdentity } from '../../../proto/identity.ts';
import type { Identity } from '../../../proto/identity.ts';
import { VMS } from '../../../proto/vms.ts';
import type { CallContext, Endpoint, StreamingCall } from '../../runtime/endpoint.ts';
import { streaming, unary } from '../../runtime/endpoint.ts';
import type { Command, VmKey } from '../state/commands.ts';
import { POWER_TIMEOUT_MS_MAX } from '../state/commands.ts';
import { integer, text } from '../state/fields.ts';
import type { Asker, ReplicatedVmGroup } from './group.ts';
import type { VmUuid } from '../../../model/ids.ts';
import { hostField, nameField } from '../state/vm-spec-fields.ts';
import { numberOfCaller, specFromWire } from './vm-wire-spec.ts';
import { eventToWire, keyFromWire, powerFromWire, vmToWire } from './vm-wire.ts';

type WireVm = quorum0.vms.v1.Vm.$Properties;
type WatchRequest = quorum0.vms.v1.WatchVmsRequest.$Properties;
type WireEvent = quorum0.vms.v1.VmEvent.$Properties;

const REQUEST_ID_BYTES_MAX = 128;
/** As long as xl waits for a guest without `-w` and its like; see SetVmPower in vms.proto. */
const POWER_TIMEOUT_MS = 60_000;

const requestIdField = text({ min: 1, max: REQUEST_ID_BYTES_MAX });
const timeoutField = integer(1, POWER_TIMEOUT_MS_MAX);

/** quorum0.vms.v1.Vms over the group; a change may be asked of any host. */
export function vmsEndpoints(group: ReplicatedVmGroup): readonly Endpoint[] {
  const change = async (
    command: Command,
    requestId: string | null | undefined,
    { caller }: CallContext,
  ): Promise<WireVm> => {
    const done = await group.change(command, askerOf(command.kind, requestId, caller));
    return vmToWire(group.after(done), done.event);
  };
  return [
    unary(VMS.createVm, ({ spec: wire, paused, host, requestId }, call) => {
      const spec = specFromWire(wire);
      const only = host ? { host: hostField(host, 'host') } : {};
      return change({ kind: 'create', spec, paused: paused ?? false, ...only }, requestId, call);
    }),
    unary(VMS.getVm, async ({ vm }) => {
      const key = keyFromWire(vm);
      await group.settle();
      return vmToWire(group.vm(key), group.newestEvent);
    }),
    unary(VMS.listVms, async () => {
      const { staleMs } = await group.settle();
      const vms = group.vms().map((record) => vmToWire(record));
      return { vms, index: group.newestEvent, staleMs };
    }),
    unary(VMS.setVmPower, ({ vm, power: wire, fallbackTrigger, timeoutMs, requestId }, call) => {
      const command: Command = {
        kind: 'power',
        vm: keyFromWire(vm),
        power: powerFromWire(wire),
        fallbackTrigger: fallbackTrigger ?? false,
        timeoutMs: timeoutField(timeoutMs || POWER_TIMEOUT_MS, 'timeout_ms'),
      };
      return change(command, requestId, call);
    }),
    unary(VMS.renameVm, ({ vm, newName, requestId }, call) => {
      const name = nameField(newName, 'new_name');
      return change({ kind: 'rename', vm: keyFromWire(vm), newName: name }, requestId, call);
    }),
    unary(VMS.updateVmSpec, ({ vm, spec, requestId }, call) =>
      change({ kind: 'update', vm: keyFromWire(vm), spec: specFromWire(spec) }, requestId, call),
    ),
    streaming(VMS.watchVms, (call, { signal }) => watch(group, call, signal)),
  ];
}

/**
 * The same request of the same caller has the same name, whichever host it reaches. The name is a
 * digest, so that it is short whatever callers are called.
 */
function askerOf(kind: string, requestId: string | null | undefined, caller: Identity): Asker {
  const id = requestIdField(requestId ?? '', 'request_id');
  const by = formatIdentity(caller);
  const request = createHash('sha256').update(`${by}\n${kind}\n${id}`).digest('base64url');
  return { request, by };
}

/** Events in order; none is skipped, so a watcher who does not keep up is told CHANGES_LOST. */
async function watch(
  group: ReplicatedVmGroup,
  call: StreamingCall<WatchRequest, WireEvent>,
  signal: AbortSignal,
): Promise<void> {
  const { request } = call;
  const { staleMs } = await group.settle();
  const newest = group.newestEvent;
  const after = numberOfCaller(request.afterIndex, 'after_index') || newest;
  if (staleMs === 0 && after > newest)
    throw new ToolstackError(
      'CHANGES_LOST',
      `events after ${after}: the group's newest is ${newest}; list the machines anew`,
    );
  const only = request.vm ? machineOf(group, keyFromWire(request.vm), after) : undefined;
  // The caller learns that it is watching before anything happens.
  call.sendMetadata(new grpc.Metadata());
  for await (const event of group.events(after, signal)) {
    if (only !== undefined && event.uuid !== only) continue;
    if (!call.write(eventToWire(event))) await drained(call, signal);
    if (signal.aborted) return;
  }
}

/** Which machine is meant, though it may have ended since the event to resume after. */
function machineOf(group: ReplicatedVmGroup, key: VmKey, after: number): VmUuid {
  if (key.kind === 'uuid') return key.uuid;
  const now = group.find(key);
  if (now !== undefined) return now.spec.uuid;
  const event = group.pastEvents(after).find(({ name }) => name === key.name);
  if (event !== undefined) return event.uuid;
  throw new ToolstackError('VM_UNKNOWN', `${key.name}: no such machine`);
}

async function drained(call: StreamingCall<unknown, unknown>, signal: AbortSignal): Promise<void> {
  try {
    await once(call, 'drain', { signal });
  } catch (error) {
    if (!signal.aborted) throw error;
  }
}
