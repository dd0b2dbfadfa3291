import { DOMID_FIRST_RESERVED } from '../../model/ids.ts';
import { ToolstackError } from '../../model/errors.ts';
import { VM_MANAGER } from '../../proto/vm.ts';
import type { ServiceClient } from '../client.ts';
import type { DomainView } from './views.ts';
import { domainView } from './views.ts';

/** Every domain of the host, by ascending domid. */
export async function allDomains(client: ServiceClient): Promise<readonly DomainView[]> {
  const { domains } = await client.call(VM_MANAGER.listDomains, {});
  return (domains ?? []).map(domainView);
}

/** The domain that a word names: all digits mean a domid, anything else a name, as in stock xl. */
export async function findDomain(client: ServiceClient, word: string): Promise<DomainView> {
  const [found] = await findDomains(client, [word]);
  if (found === undefined) throw unknownDomain(word);
  return found;
}

/** The domains that words name, in their order. @throws ToolstackError DOMAIN_UNKNOWN */
export async function findDomains(
  client: ServiceClient,
  words: readonly string[],
): Promise<readonly DomainView[]> {
  const only = words.length === 1 ? parseDomid(words[0] ?? '') : undefined;
  if (only !== undefined) {
    const { domains } = await client.call(VM_MANAGER.listDomains, { domid: only });
    return (domains ?? []).map(domainView);
  }
  const all = await allDomains(client);
  return words.map((word) => {
    const found = pickDomain(all, word);
    if (found === undefined) throw unknownDomain(word);
    return found;
  });
}

/** The one of `domains` that a word names. */
export function pickDomain(domains: readonly DomainView[], word: string): DomainView | undefined {
  const domid = parseDomid(word);
  return domains.find((domain) =>
    domid === undefined ? domain.name === word : domain.domid === domid,
  );
}

/** A domid in decimal digits, or undefined; one too large is some domid that nobody has. */
export function parseDomid(text: string): number | undefined {
  return /^[0-9]+$/.test(text) ? Math.min(Number(text), DOMID_FIRST_RESERVED) : undefined;
}

export function unknownDomain(word: string): ToolstackError {
  return new ToolstackError(
    'DOMAIN_UNKNOWN',
    `no domain ${quote(word)} on the host; xl list shows those there are`,
  );
}

export function quote(text: string): string {
  return JSON.stringify(text.slice(0, 80));
}
