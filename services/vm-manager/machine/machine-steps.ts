import { assert } from '../../../model/assert.ts';
import type { Domid } from '../../../model/ids.ts';
import type { ObservedDomain, Outcome, Step } from './machine-events.ts';
import type { OpenRequest, Vm } from './machine-vm.ts';

/** A step that succeeded. */
export interface Learned {
  readonly step: Exclude<Step, { kind: 'set-aside' }>;
  /** Of the record when it began. */
  readonly epoch: number;
  readonly outcome: Outcome;
  readonly nowMs: number;
}

/** Notes what a step did, as the next look at the host would show it. */
export function learn(vm: Vm, { step, epoch, outcome, nowMs }: Learned): void {
  const trace = 'trace' in outcome ? outcome.trace : [];
  const { start } = vm;
  switch (step.kind) {
    case 'fetch':
      vm.start = { epoch, stage: 'fetched', domid: undefined, trace };
      return;
    case 'build':
      return learnBuilt(vm, epoch, outcome);
    case 'publish':
      changeDomain(vm, step.domid, { mark: step.mark });
      if (start !== undefined)
        vm.start = { ...start, stage: 'published', trace: [...start.trace, ...trace] };
      return;
    case 'unpause':
    case 'pause':
      changeDomain(vm, step.domid, { paused: step.kind === 'pause' });
      if (start !== undefined) vm.start = { ...start, trace: [...start.trace, ...trace] };
      return;
    case 'request':
      changeDomain(vm, step.domid, { mark: step.mark });
      vm.request = openRequest(vm, step.mark.request, 'asked', nowMs);
      return;
    case 'check-request': {
      const isIgnored = outcome.kind === 'ignored';
      if (isIgnored) changeDomain(vm, step.domid, { mark: { ...step.mark, isWithdrawn: true } });
      return finishRequest(vm, { isIgnored });
    }
    case 'trigger':
      if (vm.request !== undefined)
        vm.request = openRequest(vm, vm.request.sequence, 'triggered', nowMs);
      return;
    case 'destroy':
      removeDomain(vm, step.domid);
      return;
    case 'clear-nodes':
      vm.remains = vm.remains.filter((domid) => domid !== step.domid);
      return;
    case 'mark':
    case 'rename':
      changeDomain(vm, step.domid, { mark: step.mark });
      return;
    case 'report':
      return;
  }
}

function learnBuilt(vm: Vm, epoch: number, outcome: Outcome): void {
  assert(outcome.kind === 'built', 'a build that succeeds has a domain');
  const { domid } = outcome;
  const trace = [...(vm.start?.trace ?? []), ...outcome.trace];
  vm.start = { epoch, stage: 'built', domid, trace };
  if (vm.domains.some((domain) => domain.domid === domid)) return;
  const fresh = { dying: false, paused: true, stopReason: undefined, mark: undefined };
  vm.domains = [...vm.domains, { domid, uuid: vm.uuid, ...fresh }];
}

/** A request that was just written, or just backed by a trigger. */
export function openRequest(
  { record }: Vm,
  sequence: number,
  state: OpenRequest['state'],
  nowMs: number,
): OpenRequest {
  return { sequence, state, deadlineMs: nowMs + (record?.powerRequest?.timeoutMs ?? 0) };
}

/** Its time is over: the guest has read it, or the trigger is next, or that was all. */
export function finishRequest(vm: Vm, { isIgnored }: { readonly isIgnored: boolean }): void {
  const { request, record } = vm;
  if (request === undefined) return;
  if (!isIgnored) vm.request = { ...request, state: 'taken' };
  else if (request.state === 'asked' && record?.powerRequest?.fallbackTrigger === true)
    vm.request = { ...request, state: 'unheard' };
  else vm.request = { ...request, state: 'ignored' };
}

function changeDomain(vm: Vm, domid: Domid, change: Partial<ObservedDomain>): void {
  vm.domains = vm.domains.map((domain) =>
    domain.domid === domid ? { ...domain, ...change } : domain,
  );
}

/** Forgets a domain, and the start that it was of. */
export function removeDomain(vm: Vm, domid: Domid): ObservedDomain | undefined {
  const found = vm.domains.find((domain) => domain.domid === domid);
  vm.domains = vm.domains.filter((domain) => domain !== found);
  if (vm.start?.domid === domid) vm.start = undefined;
  return found;
}
