import { layout, u16, u32 } from './layout.ts';

/** Ending domains, and the watchdog. Source: xen/include/public/sched.h. */
export const SCHED = {
  SCHEDOP_remote_shutdown: 4,
  SCHEDOP_watchdog: 6,
  SHUTDOWN_poweroff: 0,
  SHUTDOWN_reboot: 1,
  SHUTDOWN_suspend: 2,
  SHUTDOWN_crash: 3,
  SHUTDOWN_watchdog: 4,
  SHUTDOWN_soft_reset: 5,
} as const;

export const remoteShutdown = layout('struct sched_remote_shutdown', 8, {
  domain_id: u16(0),
  reason: u32(4),
});

export const watchdog = layout('struct sched_watchdog', 8, { id: u32(0), timeout: u32(4) });
