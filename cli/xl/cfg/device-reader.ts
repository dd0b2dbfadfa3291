import type { DiskSpec } from './disk-spec.ts';
import { parseDiskSpec } from './disk-spec.ts';
import type { SettingReader } from './setting-reader.ts';
import type { VifSpec } from './vif-spec.ts';
import { parseVifSpec } from './vif-spec.ts';

/** The disks of `disk=`; no two may be the same device. */
export function disks(read: SettingReader): DiskSpec[] {
  const seen = new Map<number, string>();
  return read.texts('disk').flatMap((item) => {
    const disk = read.parsed('disk', item, parseDiskSpec(item.text));
    if (disk === undefined) return [];
    const twin = seen.get(disk.deviceNumber);
    if (twin !== undefined)
      read.errorAt(item.at, `disk: ${disk.vdev} is the device of an earlier one, ${twin}`);
    seen.set(disk.deviceNumber, disk.vdev);
    return [disk];
  });
}

/** The interfaces of `vif=`; no two may share a number or a MAC address. */
export function vifs(read: SettingReader): VifSpec[] {
  const seen = new Set<number | string>();
  return read.texts('vif').flatMap((item, index) => {
    const parsed = read.parsed('vif', item, parseVifSpec(item.text));
    if (parsed === undefined) return [];
    const { vif, warnings } = parsed;
    for (const warning of warnings)
      read.remarks.warnings.push({ message: `vif: ${warning}`, at: item.at });
    for (const id of [vif.devid ?? index, vif.mac ?? `vif ${index}`]) {
      if (seen.has(id))
        read.errorAt(
          item.at,
          `vif: an earlier one has ${typeof id === 'number' ? `devid=${id}` : `mac=${id}`}`,
        );
      seen.add(id);
    }
    return [vif];
  });
}
