import { ToolstackError } from '../../model/errors.ts';
import { VM_MANAGER } from '../../proto/vm.ts';
import { VMS } from '../../proto/vms.ts';
import type { ServiceClient } from '../client.ts';
import { libxlConfig, libxlText } from './cfg/libxl-json.ts';
import { NO_NAME } from './format-list.ts';
import { poolSchedView } from './tuning-views.ts';
import type { DomainView } from './views.ts';
import { specFromWire } from './wire-spec.ts';

type Fields = Readonly<Record<string, unknown>>;
type Shares = ReadonlyMap<number, { readonly weight: number; readonly capPercent: number }>;

/** libxl's word for a domid that it is to choose: INVALID_DOMID. */
const ANY_DOMID = 4_294_967_295;

/**
 * What `xl list -l` prints: an array of libxl's configurations, with the defaults that libxl fills
 * in. Those of the group's machines come from their records; of other domains there is only what
 * the hypervisor knows.
 */
export async function listLong(
  client: ServiceClient,
  domains: readonly DomainView[],
): Promise<string> {
  const { vms } = await client.call(VMS.listVms, {});
  const specs = new Map((vms ?? []).map(({ spec }) => [spec?.uuid, spec]));
  const shares = await readShares(client);
  const entries = domains.map((domain) => {
    const wire = specs.get(domain.uuid);
    const base = wire ? libxlConfig(specFromWire(wire)) : bareConfig(domain);
    return { domid: domain.domid, config: withDefaults(base, domain, shares) };
  });
  return `${libxlText(entries)}\n`;
}

/** Under another scheduler than credit2 the parameters are left out. */
async function readShares(client: ServiceClient): Promise<Shares> {
  try {
    const { pools } = await client.call(VM_MANAGER.getSchedCredit2, {});
    const shares = (pools ?? []).flatMap((pool) => poolSchedView(pool).domains);
    return new Map(shares.map((share) => [share.domid, share]));
  } catch (error) {
    if (error instanceof ToolstackError && error.code === 'HYPERCALL_FAILED') return new Map();
    throw error;
  }
}

function withDefaults(config: Fields, { domid }: DomainView, shares: Shares): Fields {
  const info = config['c_info'] as Fields;
  const build = config['b_info'] as Fields;
  const share = shares.get(domid);
  const sched = share
    ? { sched: 'credit2', weight: share.weight, cap: share.capPercent }
    : build['sched_params'];
  const { uuid, run_hotplug_scripts, ...names } = info;
  if (uuid === undefined)
    return { ...config, b_info: orderFields({ ...build, sched_params: sched }) };
  const created = { ...names, domid: ANY_DOMID, uuid, run_hotplug_scripts };
  const filled = {
    ...build,
    sched_params: sched,
    video_memkb: 0,
    arch_x86: { msr_relaxed: 'False' },
  };
  return { ...config, c_info: created, b_info: orderFields(filled) };
}

/** libxl writes a new field in the place its type has for it; here only one needs moving. */
function orderFields({ video_memkb: video, ...build }: Fields): Fields {
  if (video === undefined) return build;
  const entries = Object.entries(build).flatMap((entry) =>
    entry[0] === 'target_memkb' ? [entry, ['video_memkb', video] as const] : [entry],
  );
  return Object.fromEntries(entries);
}

/** The part of a domain's configuration that the hypervisor itself knows. */
function bareConfig(domain: DomainView): Fields {
  return {
    c_info: { type: domain.hvm ? 'hvm' : 'pv', name: domain.name ?? NO_NAME },
    b_info: {
      max_memkb: Number(domain.maxMemoryKib),
      target_memkb: Number(domain.currentMemoryKib),
      sched_params: {},
      [`type.${domain.hvm ? 'hvm' : 'pv'}`]: {},
      arch_arm: {},
      arch_x86: {},
    },
  };
}
