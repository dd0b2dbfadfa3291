import { describe, expect, it } from 'vitest';
import { readVmSpec } from '../../../cli/xl/cfg/spec-reader.ts';
import { specFromWire, specToWire } from '../../../cli/xl/wire-spec.ts';
import { quorum0 } from '../../../proto/gen/vms.js';

const { VmSpec } = quorum0.vms.v1;

const NAMED = 'name="web"\nuuid="43deb6c5-b14f-4021-9408-5a1ae6e029f9"\nkernel="/k"\n';

describe('a configuration on its way to the group and back', () => {
  it.each([
    ['the least', 'memory=64'],
    [
      'a PV guest with everything',
      'memory=64\nmaxmem=128\nvcpus=2\nmaxvcpus=4\nramdisk="/r"\ncmdline="a b"\ncpus="0-3,^2"\n' +
        'cpu_weight=512\ncap=50\non_poweroff="preserve"\non_crash="coredump-restart"\n' +
        'on_watchdog="rename-restart"\nlocaltime=1\nrtc_timeoffset="-60"\ntsc_mode="native"\n' +
        'max_grant_frames=64\nmax_maptrack_frames=128\nmax_grant_version=1\nnomigrate=1\n' +
        'max_event_channels=1023\ne820_host=1',
    ],
    [
      'a PVH guest',
      'type="pvh"\nmemory=64\nshadow_memory=8\nacpi=0\ntimer_mode="no_missed_ticks_pending"\n' +
        'cpus=["1","node:0"]\ncpus_soft="all"\nvcpus=2',
    ],
  ])('%s stays the same', (_what, settings) => {
    const { spec, errors } = readVmSpec([{ name: 'web.cfg', text: NAMED + settings }]);
    expect(errors).toEqual([]);
    if (spec === undefined) throw new Error('no spec');
    const files = {
      kernel: { hostPath: '/k', label: spec.kernel },
      ramdisk: spec.ramdisk === undefined ? undefined : { hostPath: '/r', label: spec.ramdisk },
    };
    const wire = VmSpec.decode(VmSpec.encode(specToWire(spec, files)).finish());
    expect(specFromWire(wire)).toEqual(spec);
  });

  it('names a file of the host as the configuration did, even without a label', () => {
    const { kernel } = specFromWire({ kernel: { hostPath: '/boot/k' } });
    expect(kernel).toBe('host:/boot/k');
  });
});
