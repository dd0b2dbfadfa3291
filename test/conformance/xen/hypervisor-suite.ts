import type { Hypervisor } from '../../../xen/hypervisor.ts';
import { DOMAIN_CASES } from './domain-cases.ts';
import { EVENT_CASES } from './event-cases.ts';
import type { Case } from './expectations.ts';
import { GRANT_CASES } from './grant-cases.ts';
import { PHYSICAL_CASES } from './physical-cases.ts';
import { SETUP_CASES } from './setup-cases.ts';
import { TUNING_CASES } from './tuning-cases.ts';

/**
 * What every body of xen/hypervisor.ts keeps. The subject is a control domain with domid 0 where
 * nobody holds dom-exc (stop a xenstored first); the suite makes and ends domains, and clears the
 * console ring.
 */
export const HYPERVISOR_CASES: readonly Case[] = [
  ...PHYSICAL_CASES,
  ...DOMAIN_CASES,
  ...SETUP_CASES,
  ...TUNING_CASES,
  ...EVENT_CASES,
  ...GRANT_CASES,
];

export interface Failure {
  readonly name: string;
  readonly error: unknown;
}

/** Runs every case, one after another, also after one has failed. */
export async function runHypervisorSuite(
  hypervisor: Hypervisor,
): Promise<{ readonly passed: number; readonly failures: readonly Failure[] }> {
  const failures: Failure[] = [];
  for (const { name, run } of HYPERVISOR_CASES) {
    try {
      await run(hypervisor);
    } catch (error) {
      failures.push({ name, error });
    }
  }
  return { passed: HYPERVISOR_CASES.length - failures.length, failures };
}
