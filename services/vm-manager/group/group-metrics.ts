import type { Registry } from 'prom-client';
import { Counter, Gauge } from 'prom-client';
import type { Replica } from '../../../consensus/replica.ts';
import type { ReplicatedVmGroup } from './group.ts';
import { PHASES } from '../state/report-fields.ts';

/** What is watched: the group's machines, and this host's part in agreeing on them. */
export interface GroupParts {
  readonly group: ReplicatedVmGroup;
  readonly replica: Replica;
}

/** Registers what the group counts, read at each scrape. */
export function registerGroupMetrics(registry: Registry, { group, replica }: GroupParts): void {
  const registers = [registry];
  new Gauge({
    name: 'quorum0_vm_machines',
    help: 'Machines of the group by what their hosts last reported.',
    labelNames: ['phase'],
    registers,
    collect() {
      const counts = Map.groupBy(group.vms(), ({ phase }) => phase);
      for (const phase of PHASES) this.set({ phase }, counts.get(phase)?.length ?? 0);
    },
  });
  new Gauge({
    name: 'quorum0_vm_machines_behind',
    help: 'Machines of this host that are not as wanted yet: the work before its reconciler.',
    registers,
    collect() {
      this.set(group.behindCount());
    },
  });
  new Counter({
    name: 'quorum0_vm_group_proposals_total',
    help: 'Changes this process has proposed to the group, repetitions among them.',
    registers,
    collect() {
      this.reset();
      this.inc(group.counts.proposals);
    },
  });
  new Counter({
    name: 'quorum0_vm_group_report_retries_total',
    help: 'Reports this process had to repeat because the group did not answer.',
    registers,
    collect() {
      this.reset();
      this.inc(group.counts.reportRetries);
    },
  });
  new Gauge({
    name: 'quorum0_vm_group_replica',
    help: 'The replica: is_leader, term, commit, applied, last_sync_seconds, members, reachable.',
    labelNames: ['what'],
    registers,
    collect() {
      const { role, term, commit, applied, lastSyncMs, members } = replica.status();
      this.set({ what: 'is_leader' }, role === 'leader' ? 1 : 0);
      this.set({ what: 'term' }, term);
      this.set({ what: 'commit' }, commit);
      this.set({ what: 'applied' }, applied);
      this.set({ what: 'last_sync_seconds' }, lastSyncMs / 1000);
      this.set({ what: 'members' }, members.length);
      this.set({ what: 'reachable' }, members.filter(({ reachable }) => reachable).length);
    },
  });
}
