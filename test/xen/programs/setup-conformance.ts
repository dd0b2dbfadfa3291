import { openNativeHypervisor } from '../../../xen/native/native-hypervisor.ts';
import { SETUP_CASES } from '../../conformance/xen/setup-cases.ts';
import { TUNING_CASES } from '../../conformance/xen/tuning-cases.ts';

/**
 * The part of the conformance suite that a domain builder stands on, in a control domain where a
 * xenstored runs. Prints `ok NAME` or `FAILED NAME: why`; ends with 1 if any failed.
 */
const hypervisor = openNativeHypervisor();
for (const { name, run } of [...SETUP_CASES, ...TUNING_CASES])
  try {
    await run(hypervisor);
    console.log(`ok ${name}`);
  } catch (error) {
    console.log(`FAILED ${name}: ${String(error)}`);
    process.exitCode = 1;
  }
hypervisor.close();
