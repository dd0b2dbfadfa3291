import { parseNumber } from './numbers.ts';

/** Where the numbers of block devices come from: docs/man/xen-vbd-interface.7, "VBD number". */
const XVD_MAJOR = 202;
const SD_MAJOR = 8;
const IDE_MAJORS = [3, 22] as const;
const EXTENDED = 2 ** 28;
const INT32_MAX = 2 ** 31 - 1;

const XVD_DISK_MAX = 2 ** 20 - 1;
const XVD_PARTITION_MAX = 255;
/** Disks and partitions up to these have a number of the older form. */
const XVD_CLASSIC_MAX = 15;
const HD_DISK_MAX = 3;
const HD_PARTITION_MAX = 63;
const SD_MAX = 15;

/**
 * The device number a frontend finds in xenstore for a `vdev` such as xvda1, sda, hdc, d0p1 or a
 * number. Undefined if it names no device. Source: tools/libs/light/libxl_device.c,
 * libxl__device_disk_dev_number.
 */
export function deviceNumber(vdev: string): number | undefined {
  const plain = /^d([0-9]+)p([0-9]+)$/.exec(vdev);
  const number = parseNumber(vdev);
  if (number !== undefined && number >= 0 && number <= INT32_MAX) return number;
  const letters = /^(xvd|hd|sd)([a-z]+)([1-9][0-9]*)?$/.exec(vdev);
  const family = plain === null ? letters?.[1] : 'xvd';
  const disk = plain === null ? diskIndex(letters?.[2] ?? '') : Number(plain[1]);
  const partition = Number((plain === null ? letters?.[3] : plain[2]) ?? 0);
  if (family === 'xvd' && disk <= XVD_DISK_MAX && partition <= XVD_PARTITION_MAX)
    return Math.max(disk, partition) <= XVD_CLASSIC_MAX
      ? XVD_MAJOR * 256 + disk * 16 + partition
      : EXTENDED + disk * 256 + partition;
  if (family === 'hd' && disk <= HD_DISK_MAX && partition <= HD_PARTITION_MAX)
    return IDE_MAJORS[disk < 2 ? 0 : 1] * 256 + (disk % 2) * 64 + partition;
  if (family === 'sd' && disk <= SD_MAX && partition <= SD_MAX)
    return SD_MAJOR * 256 + disk * 16 + partition;
  return undefined;
}

/** a is 0, z is 25, aa is 26. */
function diskIndex(letters: string): number {
  let index = -1;
  for (const letter of letters) index = (index + 1) * 26 + letter.charCodeAt(0) - 97;
  return index;
}
