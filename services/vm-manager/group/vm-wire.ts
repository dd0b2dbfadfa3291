import { ToolstackError } from '../../../model/errors.ts';
import { quorum0 } from '../../../proto/gen/vms.js';
import { numberToWire } from '../../../proto/uint64.ts';
import type { VmKey } from '../state/commands.ts';
import type { VmEvent } from '../state/history.ts';
import type { Phase, Power, VmRecord } from '../state/vm-record.ts';
import { nameField, uuidField } from '../state/vm-spec-fields.ts';
import { specToWire, wordOf } from './vm-wire-spec.ts';

type WireVm = quorum0.vms.v1.Vm.$Properties;
type WireEvent = quorum0.vms.v1.VmEvent.$Properties;
type WireRef = quorum0.vms.v1.VmRef.$Properties;

const { Power: WirePower, VmPhase } = quorum0.vms.v1;

const POWERS: Readonly<Record<Power, number>> = {
  running: WirePower.POWER_RUNNING,
  paused: WirePower.POWER_PAUSED,
  shutdown: WirePower.POWER_SHUTDOWN,
  reboot: WirePower.POWER_REBOOT,
  destroyed: WirePower.POWER_DESTROYED,
};

const PHASES: Readonly<Record<Phase, number>> = {
  placed: VmPhase.VM_PHASE_PLACED,
  building: VmPhase.VM_PHASE_BUILDING,
  running: VmPhase.VM_PHASE_RUNNING,
  paused: VmPhase.VM_PHASE_PAUSED,
  stopping: VmPhase.VM_PHASE_STOPPING,
  stopped: VmPhase.VM_PHASE_STOPPED,
  failed: VmPhase.VM_PHASE_FAILED,
  gone: VmPhase.VM_PHASE_GONE,
};

/** @throws ToolstackError CONFIG_INVALID unless it is one that can be wished for */
export function powerFromWire(value: number | null | undefined): Power {
  const power = wordOf(POWERS, value);
  if (power !== undefined) return power;
  const choices = Object.keys(POWERS).join(', ');
  throw new ToolstackError('CONFIG_INVALID', `power: expected one of ${choices}, seen ${value}`);
}

/** @throws ToolstackError CONFIG_INVALID unless it names a machine in exactly one way */
export function keyFromWire(ref: WireRef | null | undefined): VmKey {
  if (ref?.by === 'uuid') return { kind: 'uuid', uuid: uuidField(ref.uuid, 'vm.uuid') };
  if (ref?.by === 'name') return { kind: 'name', name: nameField(ref.name, 'vm.name') };
  throw new ToolstackError('CONFIG_INVALID', 'vm: expected a name or a UUID, seen nothing');
}

/** @param index  the event that `record` is complete to; absent within an event */
export function vmToWire(record: VmRecord, index?: number): WireVm {
  const { placement, startTrace, startedAtMs } = record;
  return {
    spec: specToWire(record.spec),
    host: placement.host,
    epoch: numberToWire(placement.epoch, 'epoch'),
    power: POWERS[record.power],
    phase: PHASES[record.phase],
    domid: record.domid ?? null,
    problem: record.problem ?? null,
    generation: numberToWire(record.generation, 'generation'),
    startTrace: startTrace.map(({ phase, microseconds }) => ({ phase, microseconds })),
    startedAtMs: startedAtMs ?? null,
    index: numberToWire(index ?? 0, 'index'),
  };
}

export function eventToWire(event: VmEvent): WireEvent {
  return {
    index: numberToWire(event.index, 'index'),
    atMs: numberToWire(event.atMs, 'at_ms'),
    uuid: event.uuid,
    name: event.name,
    phase: PHASES[event.phase],
    reason: event.reason ?? '',
    vm: event.record === undefined ? null : vmToWire(event.record),
    problem: event.problem ?? null,
  };
}
