import { layout, u16, u32 } from './layout.ts';

/** Event channel operations and states. Source: xen/include/public/event_channel.h. */
export const EVENT_CHANNEL = {
  EVTCHNOP_bind_interdomain: 0,
  EVTCHNOP_bind_virq: 1,
  EVTCHNOP_close: 3,
  EVTCHNOP_send: 4,
  EVTCHNOP_status: 5,
  EVTCHNOP_alloc_unbound: 6,
  EVTCHNSTAT_closed: 0,
  EVTCHNSTAT_unbound: 1,
  EVTCHNSTAT_interdomain: 2,
  EVTCHNSTAT_virq: 4,
} as const;

/** Allocates a port in `dom` for `remote_dom` to bind: how a toolstack makes a guest's ports. */
export const allocUnbound = layout('struct evtchn_alloc_unbound', 8, {
  dom: u16(0),
  remote_dom: u16(2),
  port: u32(4),
});

export const evtchnStatus = layout('struct evtchn_status', 24, {
  dom: u16(0),
  port: u32(4),
  status: u32(8),
  vcpu: u32(12),
  'u.interdomain.dom': u16(16),
  'u.interdomain.port': u32(20),
});
