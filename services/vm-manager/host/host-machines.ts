import type { VmUuid } from '../../../model/ids.ts';
import type { Tuning } from '../state/commands.ts';
import type { Asker } from '../group/group.ts';
import type { TunedMachines } from './host-tuning.ts';
import type { VmRecord } from '../state/vm-record.ts';

/** What tuning needs of the vm group. */
interface Group {
  placedOn(host: string): ReadonlyMap<VmUuid, VmRecord>;
  tune(uuid: VmUuid, tuning: Tuning, asker: Asker): Promise<VmRecord>;
}

/** The group's machines that are placed on this host. */
export function tunedMachines(host: string, group: Group): TunedMachines {
  return {
    specOf: (uuid) => group.placedOn(host).get(uuid)?.spec,
    tune: async (uuid, tuning, by) => {
      await group.tune(uuid, tuning, { by });
    },
  };
}
