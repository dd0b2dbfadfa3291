import { VMS } from '../../proto/vms.ts';
import type { ServiceClient } from '../client.ts';
import { libxlConfig, libxlText } from './cfg/libxl-json.ts';
import { NO_NAME } from './format-list.ts';
import type { DomainView } from './views.ts';
import { specFromWire } from './wire-spec.ts';

/**
 * What `xl list -l` prints: an array of libxl's configurations. Those of the group's machines come
 * from their records; of other domains there is only what the hypervisor knows.
 */
export async function listLong(
  client: ServiceClient,
  domains: readonly DomainView[],
): Promise<string> {
  const { vms } = await client.call(VMS.listVms, {});
  const specs = new Map((vms ?? []).map(({ spec }) => [spec?.uuid, spec]));
  const entries = domains.map((domain) => {
    const wire = specs.get(domain.uuid);
    const config = wire ? libxlConfig(specFromWire(wire)) : bareConfig(domain);
    return { domid: domain.domid, config };
  });
  return `${libxlText(entries)}\n`;
}

/** The part of a domain's configuration that the hypervisor itself knows. */
function bareConfig(domain: DomainView): object {
  return {
    c_info: {
      type: domain.hvm ? 'hvm' : 'pv',
      name: domain.name ?? NO_NAME,
      uuid: domain.uuid,
    },
    b_info: {
      max_vcpus: domain.vcpuCount,
      max_memkb: Number(domain.maxMemoryKib),
      target_memkb: Number(domain.currentMemoryKib),
    },
  };
}
