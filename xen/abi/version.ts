import { bytes, layout, u32, u64 } from './layout.ts';

/** What the hypervisor says of itself. Source: xen/include/public/version.h. */
export const VERSION = {
  XENVER_version: 0,
  XENVER_extraversion: 1,
  XENVER_compile_info: 2,
  XENVER_capabilities: 3,
  XENVER_changeset: 4,
  XENVER_platform_parameters: 5,
  XENVER_pagesize: 7,
  XENVER_commandline: 9,
  XENVER_build_id: 10,
} as const;

export const extraVersion = layout('xen_extraversion_t', 16, {});
export const capabilitiesInfo = layout('xen_capabilities_info_t', 1024, {});
export const changesetInfo = layout('xen_changeset_info_t', 64, {});
export const commandLine = layout('xen_commandline_t', 1024, {});

export const compileInfo = layout('struct xen_compile_info', 144, {
  compiler: bytes(0, 64),
  compile_by: bytes(64, 16),
  compile_domain: bytes(80, 32),
  compile_date: bytes(112, 32),
});

export const platformParameters = layout('struct xen_platform_parameters', 8, {
  virt_start: u64(0),
});

/** The build id itself follows; `len` says how much room there is for it. */
export const buildId = layout('struct xen_build_id', 4, { len: u32(0) });
