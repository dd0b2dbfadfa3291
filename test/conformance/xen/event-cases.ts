import { DOM0, domid, evtchnPort, type EvtchnPort } from '../../../model/ids.ts';
import type { EventChannels, Hypervisor, VirtualIrqs } from '../../../xen/hypervisor.ts';
import {
  eventually,
  expectEqual,
  expectErrno,
  expectThat,
  settle,
  type Case,
} from './expectations.ts';

type Events = EventChannels & VirtualIrqs;

const NOBODY = domid(0x7000);

/** Both ends of a channel from this domain to itself, and what each end was told. */
interface Loop {
  readonly near: Events;
  readonly far: Events;
  readonly nearPort: EvtchnPort;
  readonly farPort: EvtchnPort;
  readonly toldNear: EvtchnPort[];
  readonly toldFar: EvtchnPort[];
}

async function withLoop(
  hypervisor: Hypervisor,
  body: (loop: Loop) => void | Promise<void>,
): Promise<void> {
  const near = hypervisor.openEventChannels();
  const far = hypervisor.openEventChannels();
  const toldNear: EvtchnPort[] = [];
  const toldFar: EvtchnPort[] = [];
  try {
    near.onPending((ports) => toldNear.push(...ports));
    far.onPending((ports) => toldFar.push(...ports));
    const nearPort = near.bindUnbound(DOM0);
    const farPort = far.bindInterdomain({ domid: DOM0, port: nearPort });
    await body({ near, far, nearPort, farPort, toldNear, toldFar });
  } finally {
    near.close();
    far.close();
  }
}

async function bothWays(hypervisor: Hypervisor): Promise<void> {
  await withLoop(hypervisor, async ({ near, far, nearPort, farPort, toldNear, toldFar }) => {
    expectThat(nearPort !== farPort, 'each end has its own port');
    await eventually(() => toldFar.length === 1, 'the binding end is told once at once');
    expectEqual(toldNear.length, 0, 'events at the offering end before any notify');
    far.notify(farPort);
    await eventually(() => toldNear.length === 1, 'a notify reaches the other end');
    far.unmask(farPort);
    near.notify(nearPort);
    await eventually(() => toldFar.length === 2, 'and the other way');
    expectEqual([toldNear[0], toldFar[1]], [nearPort, farPort], 'ports told');
  });
}

async function masking(hypervisor: Hypervisor): Promise<void> {
  await withLoop(hypervisor, async ({ near, far, nearPort, farPort, toldNear }) => {
    far.notify(farPort);
    await eventually(() => toldNear.length === 1, 'the first notify is told');
    far.notify(farPort);
    far.notify(farPort);
    await settle();
    expectEqual(toldNear.length, 1, 'events told while the port is masked');
    near.unmask(nearPort);
    await eventually(() => toldNear.length === 2, 'what was pending is told after unmask');
    near.unmask(nearPort);
    await settle();
    expectEqual(toldNear.length, 2, 'notifies while masked count once');
  });
}

function misuse(hypervisor: Hypervisor): void {
  const events = hypervisor.openEventChannels();
  const others = hypervisor.openEventChannels();
  try {
    const forNobodyHere = events.bindUnbound(domid(0x6000));
    const remote = { domid: DOM0, port: forNobodyHere };
    expectErrno(() => others.bindInterdomain(remote), 'EINVAL');
    expectErrno(() => others.bindInterdomain({ domid: DOM0, port: evtchnPort(4000) }), 'EINVAL');
    const ofNobody = { domid: NOBODY, port: evtchnPort(1) };
    expectErrno(() => others.bindInterdomain(ofNobody), 'ESRCH');
    expectErrno(() => others.notify(forNobodyHere), 'ENOTCONN');
    expectErrno(() => others.unbind(forNobodyHere), 'ENOTCONN');
    events.notify(forNobodyHere);
    others.unmask(forNobodyHere);
  } finally {
    events.close();
    others.close();
  }
}

async function peerLeaves(hypervisor: Hypervisor): Promise<void> {
  await withLoop(hypervisor, async ({ near, far, nearPort, farPort, toldNear }) => {
    far.unbind(farPort);
    near.notify(nearPort);
    const again = far.bindInterdomain({ domid: DOM0, port: nearPort });
    far.notify(again);
    await eventually(() => toldNear.length === 1, 'a second peer is heard');
    const third = hypervisor.openEventChannels();
    expectErrno(() => third.bindInterdomain({ domid: DOM0, port: nearPort }), 'EINVAL');
    third.close();
  });
}

async function closing(hypervisor: Hypervisor): Promise<void> {
  await withLoop(hypervisor, async ({ near, far, nearPort, farPort, toldNear }) => {
    near.close();
    near.close();
    far.notify(farPort);
    await settle();
    expectEqual(toldNear.length, 0, 'events told after close');
    const remote = { domid: DOM0, port: nearPort };
    expectErrno(() => far.bindInterdomain(remote), 'EINVAL');
  });
}

export const EVENT_CASES: readonly Case[] = [
  { name: 'an event channel carries events both ways', run: bothWays },
  { name: 'a port that was told stays silent until it is unmasked', run: masking },
  { name: 'ports of others, of nobody and for others are refused', run: misuse },
  { name: 'a port whose peer left can be bound again, by one', run: peerLeaves },
  { name: 'closing unbinds every port and silences the listener', run: closing },
];
