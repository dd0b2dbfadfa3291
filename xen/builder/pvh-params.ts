import type { EvtchnPort } from '../../model/ids.ts';
import { HVM_PARAMS } from '../abi/hvm-params.ts';
import { PAGE_BYTES } from '../hypervisor.ts';
import { TIMER_MODES, type TimerMode } from './build-spec.ts';
import type { PvhPlan } from './pvh-plan.ts';

/** One HVM_PARAM_* and what it is set to. */
export interface HvmParam {
  readonly index: number;
  readonly value: number;
}

export interface PvhParamsSource {
  readonly plan: PvhPlan;
  readonly storePort: EvtchnPort;
  readonly consolePort: EvtchnPort;
  readonly timerMode?: TimerMode | undefined;
}

/** The parameters of a PVH guest, in the order they are set. Pure. */
export function pvhParams(source: PvhParamsSource): readonly HvmParam[] {
  const { plan, storePort, consolePort, timerMode } = source;
  const params: HvmParam[] = [
    { index: HVM_PARAMS.HVM_PARAM_STORE_PFN, value: plan.store },
    { index: HVM_PARAMS.HVM_PARAM_STORE_EVTCHN, value: storePort },
    { index: HVM_PARAMS.HVM_PARAM_CONSOLE_PFN, value: plan.console },
    { index: HVM_PARAMS.HVM_PARAM_CONSOLE_EVTCHN, value: consolePort },
    { index: HVM_PARAMS.HVM_PARAM_IDENT_PT, value: plan.identityMap * PAGE_BYTES },
  ];
  if (timerMode !== undefined) {
    const value = TIMER_MODES.indexOf(timerMode);
    params.push({ index: HVM_PARAMS.HVM_PARAM_TIMER_MODE, value });
  }
  return params;
}
