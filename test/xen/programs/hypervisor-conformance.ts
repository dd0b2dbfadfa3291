import { openNativeHypervisor } from '../../../xen/native/native-hypervisor.ts';
import { runHypervisorSuite } from '../../conformance/xen/hypervisor-suite.ts';

/**
 * Runs the conformance suite on the real Xen below, from inside its control domain. Prints a line
 * for each failure, then `conformance: N passed, M failed`; ends with 1 if any failed.
 */
const hypervisor = openNativeHypervisor();
const { passed, failures } = await runHypervisorSuite(hypervisor);
hypervisor.close();
for (const { name, error } of failures)
  console.log(`conformance: FAILED ${name}: ${String(error)}`);
console.log(`conformance: ${passed} passed, ${failures.length} failed`);
process.exitCode = failures.length === 0 ? 0 : 1;
