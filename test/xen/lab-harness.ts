import path from 'node:path';
import { afterAll, describe } from 'vitest';
import { fetchDebianPackage } from '../../appliance/debian.ts';
import { InitPort } from '../../lab/init-port.ts';
import { INIT } from '../../lab/host-image.ts';
import type { LabHost } from '../../lab/host.ts';
import { Lab } from '../../lab/lab.ts';
import { CHECKOUT, labLayout } from '../../lab/layout.ts';
import type { LabLayout } from '../../lab/layout.ts';
import { ensurePrerequisites } from '../../lab/prerequisites.ts';

/**
 * What real-Xen tests share: whether a lab can be had on this machine at all, one lab per test file
 * that is taken down whatever happens, and its logs where a reader of a failure looks.
 */

/** A developer without QEMU sees the reason and a skip; a runner that must have Xen fails. */
const IS_REQUIRED = process.env['QUORUM0_REQUIRE_XEN'] === '1';

/** Why no lab can be had here, or undefined. */
async function missing(): Promise<string | undefined> {
  try {
    await ensurePrerequisites('lab', () => undefined);
    await fetchDebianPackage('xen-hypervisor-4.17-amd64');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

const reason = await missing();
if (reason !== undefined && IS_REQUIRED) throw new Error(`real Xen is required: ${reason}`);
if (reason !== undefined) console.warn(`skipped, no real Xen here: ${reason}`);

/** `describe` for suites that need real Xen. */
export function describeOnXen(name: string, suite: () => void): void {
  describe.skipIf(reason !== undefined)(name, suite);
}

/** The lab directory of one test file, apart from the developer's own lab. */
export function testLayout(name: string): LabLayout {
  return labLayout(path.join(CHECKOUT, '.lab/test', name));
}

/** A lab for one test file; ends with the file. Say `report` lines are kept for a failure. */
export class TestLab {
  readonly layout: LabLayout;
  readonly reports: string[] = [];
  #lab: Lab | undefined;

  constructor(name: string) {
    this.layout = testLayout(name);
    afterAll(async () => {
      await this.#lab?.down();
    });
  }

  readonly report = (line: string): void => {
    this.reports.push(line);
    console.log(`lab: ${line}`);
  };

  async open(): Promise<Lab> {
    this.#lab = await Lab.open({ layout: this.layout, report: this.report });
    return this.#lab;
  }

  /** The end of a host's console, for the message of a failed expectation. */
  consoleTail(host: LabHost): string {
    return `${host.consoleFile} ends:\n${host.console.tail(15).join('\n')}`;
  }
}

/** The init of a host of ours. */
export function initOf(host: LabHost): InitPort {
  return new InitPort(host.name, host.localPort(INIT));
}
