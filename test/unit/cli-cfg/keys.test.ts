import { describe, expect, it } from 'vitest';
import { KEYS } from '../../../cli/xl/cfg/keys.ts';
import { readVmSpec } from '../../../cli/xl/cfg/spec-reader.ts';

/** Every key that tools/xl/xl_parse.c of Xen 4.17 asks libxlu for, sorted. */
const STOCK_KEYS = [
  'acpi acpi_firmware acpi_laptop_slate acpi_s3 acpi_s4 altp2m altp2mhvm apic bios',
  'bios_path_override boot bootloader bootloader_args builder cap channel cmdline',
  'cpu_weight cpuid cpus cpus_soft device_model device_model_args device_model_args_hvm',
  'device_model_args_pv device_model_override device_model_stubdomain_override',
  'device_model_stubdomain_seclabel device_model_user device_model_version device_tree',
  'disk display dm_restrict driver_domain dtdev e820_host extra extratime firmware',
  'firmware_override gfx_passthru gic_version hap hdtype hpet init_seclabel iomem',
  'ioports irqs kernel keymap latency localtime max_event_channels max_grant_frames',
  'max_grant_version max_maptrack_frames maxmem maxvcpus mca_caps memory mmio_hole',
  'ms_vm_genid msr_relaxed name nestedhvm nographic nomigrate nx on_crash on_poweroff',
  'on_reboot on_soft_reset on_watchdog oos opengl p9 pae passthrough pci',
  'pci_msitranslate pci_permissive pci_power_mgmt pci_seize period pool pvcalls pvshim',
  'pvshim_cmdline pvshim_extra pvshim_path ramdisk rdm rdm_mem_boundary root',
  'rtc_timeoffset sdl seclabel serial shadow_memory slice smbios_firmware soundhw spice',
  'spice_clipboard_sharing spice_image_compression spice_streaming_video',
  'spiceagent_mouse spicedisable_ticketing spicehost spicepasswd spiceport spicetls_port',
  'spiceusbredirection spicevdagent stdvga stubdomain_cmdline stubdomain_kernel',
  'stubdomain_memory stubdomain_ramdisk tee timer_mode tsc_mode type usb usbctrl usbdev',
  'usbdevice usbversion uuid vcpus vdispl vendor_device vfb vga videoram vif vif2',
  'viridian vkb vkb_device vmtrace_buf_kb vnc vncdisplay vnclisten vncpasswd vncunused',
  'vncviewer vnuma vpmu vpt_align vsnd vtpm vuart xauthority xen_platform_pci',
  'xend_suspend_evtchn_compat',
].flatMap((line) => line.split(' '));

const GUEST = 'name="a"\nkernel="/k"\n';

function readWith(line: string): ReturnType<typeof readVmSpec> {
  return readVmSpec([{ name: 'f', text: `${GUEST}${line}` }]);
}

describe('the table of keys', () => {
  it('has the keys of stock xl 4.17 and no others', () => {
    expect([...KEYS.keys()].sort()).toEqual(STOCK_KEYS);
  });

  it('refuses what is not there yet by its name, and lets it be switched off', () => {
    const refused = [...KEYS].filter(([, { standing }]) => standing === 'refused');
    expect(refused.length).toBeGreaterThan(30);
    for (const [key, { isOnAnyway }] of refused) {
      const [on, off] = isOnAnyway === true ? [0, 1] : [1, 0];
      const { errors } = readWith(`${key}=${on}`);
      expect(errors.map(({ message }) => message)).toEqual([`not supported yet: ${key}`]);
      expect(readWith(`${key}=${off}`).errors).toEqual([]);
    }
  });

  it('warns of what it ignores, unless that is off', () => {
    const ignored = [...KEYS].filter(([, { standing }]) => standing === 'ignored');
    expect(ignored.length).toBeGreaterThan(60);
    for (const [key, { note }] of ignored) {
      const { spec, warnings } = readWith(`${key}="something"`);
      expect(spec).toBeDefined();
      expect(warnings.map(({ message }) => message)).toEqual([`${key} is ignored: ${note}`]);
      expect(readWith(`${key}=0`).warnings).toEqual([]);
    }
  });

  it('takes a list for no single value, and a single value for no list', () => {
    for (const [key, { standing, form }] of KEYS) {
      if (standing !== 'supported' || key === 'name' || key === 'kernel') continue;
      const wrong = form.of === 'list' ? '"x"' : form.of === 'either' ? '[["x"]]' : '["x"]';
      const { errors } = readWith(`${key}=${wrong}`);
      expect(errors[0]?.message).toContain(`${key}: expected a `);
    }
  });

  it('holds numbers to their ranges', () => {
    for (const [key, { standing, form }] of KEYS) {
      if (standing !== 'supported' || form.of !== 'number') continue;
      for (const number of [form.min - 1, form.max + 1, Number.NaN])
        expect(readWith(`${key}="${number}"`).errors[0]?.message).toContain(key);
    }
  });

  it('refuses more virtual CPUs than a guest can have, wherever they may run', () => {
    for (const type of ['pv', 'pvh']) {
      const { spec, errors } = readWith(`type="${type}"\nvcpus=2147483647\ncpus="0-3"`);
      expect(spec).toBeUndefined();
      expect(errors[0]?.message).toContain('vcpus: expected');
    }
  });
});
