import { unreachable } from '../../../model/assert.ts';
import type { VmUuid } from '../../../model/ids.ts';
import { vmUuid } from '../../../model/ids.ts';
import type { ShutdownAction, StopReason, VmSpec } from './vm-record.ts';

/**
 * A machine starts no sooner than this after its previous start. Stock xl sleeps as long before
 * each restart, so that a guest that crashes while it boots does not keep the host busy.
 * Source: tools/xl/xl_vmcontrol.c, create_domain.
 */
export const RESTART_INTERVAL_MS = 2_000;

/** What becomes of a machine whose domain stopped. */
export interface AfterStop {
  readonly then: 'destroy' | 'restart' | 'rename-restart' | 'keep';
  /** The action that was asked for is not what is done. */
  readonly problem?: { readonly code: 'NOT_IMPLEMENTED'; readonly message: string };
}

/** What is done about a stop. Source: tools/xl/xl_vmcontrol.c, handle_domain_death. */
export function afterStop(spec: VmSpec, reason: StopReason): AfterStop {
  const action = actionFor(spec, reason);
  switch (action) {
    case 'destroy':
    case 'restart':
    case 'rename-restart':
      return { then: action };
    case 'preserve':
      return { then: 'keep' };
    case 'coredump-destroy':
      return { then: 'destroy', problem: notSupported('core dumps', action, reason) };
    case 'coredump-restart':
      return { then: 'restart', problem: notSupported('core dumps', action, reason) };
    case 'soft-reset':
      return { then: 'restart', problem: notSupported('soft resets', action, reason) };
    default:
      return unreachable(action);
  }
}

function actionFor(spec: VmSpec, reason: StopReason): ShutdownAction {
  switch (reason) {
    case 'poweroff':
      return spec.onPoweroff;
    case 'reboot':
      return spec.onReboot;
    case 'crash':
      return spec.onCrash;
    case 'watchdog':
      return spec.onWatchdog;
    case 'soft-reset':
      return spec.onSoftReset;
    case 'suspend':
      // Stock leaves a domain that suspended by itself where it is, and looks after it no more.
      return 'preserve';
    case 'destroyed':
      return 'destroy';
    default:
      return unreachable(reason);
  }
}

function notSupported(what: string, action: ShutdownAction, reason: StopReason) {
  const instead = action === 'coredump-destroy' ? 'destroyed' : 'restarted';
  return {
    code: 'NOT_IMPLEMENTED',
    message: `${reason}: ${what} are not supported yet, so ${action} only ${instead} it`,
  } as const;
}

/** The name a preserved domain gets, as stock xl forms it: `web-20261123T0431Z`. */
export function preservedName(name: string, atMs: number): string {
  const minute = new Date(atMs).toISOString().slice(0, 16).replaceAll(/[-:]/g, '');
  return `${name}-${minute}Z`;
}

const FNV_PRIME = 0x0100_0193;
const FNV_OFFSET = 0x811c_9dc5;

/**
 * A UUID for the machine that a preserved domain becomes: the same on every member, another one for
 * each epoch. Version 8 of RFC 9562: its bits are of our own making.
 */
export function preservedUuid(uuid: VmUuid, epoch: number): VmUuid {
  let digits = '';
  for (let word = 0; word < 4; word++) {
    let hash = FNV_OFFSET;
    for (const character of `${word}/${uuid}/${epoch}`)
      hash = Math.imul(hash ^ character.charCodeAt(0), FNV_PRIME) >>> 0;
    digits += hash.toString(16).padStart(8, '0');
  }
  const part = (from: number, to: number): string => digits.slice(from, to);
  return vmUuid(`${part(0, 8)}-${part(8, 12)}-8${part(13, 16)}-a${part(17, 20)}-${part(20, 32)}`);
}
