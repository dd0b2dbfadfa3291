import { existsSync } from 'node:fs';
import path from 'node:path';
import { buildGuest } from '../../appliance/guest.ts';
import type { Lab } from '../../lab/lab.ts';
import { labLayout } from '../../lab/layout.ts';
import { withLab } from '../../lab/owner.ts';
import type { BenchSection } from '../figures.ts';
import type { Contender } from './lab-contender.ts';
import { measure, nothingMeasured, reasonOf, type Measured } from './lab-measure.ts';
import { GUEST_FILES, withOurs } from './lab-ours.ts';
import { labSection } from './lab-section.ts';
import { withStock } from './lab-stock.ts';

/** Tiny guests on each host; a short run for a look takes ten. */
const TINY_COUNT = 100;
const COUNT_VARIABLE = 'QUORUM0_BENCH_GUESTS';

const say = (line: string): void => console.log(`vm-lab: ${line}`);

/**
 * Our toolstack and the stock one on real Xen, one host after the other: how long `xl create`
 * takes, alone and on a host that fills up, and what the toolstack's processes use.
 */
export async function run(): Promise<BenchSection> {
  const tinyCount = Number(process.env[COUNT_VARIABLE] ?? TINY_COUNT);
  const layout = labLayout('.lab/bench-vm');
  const options = { layout, report: say };
  if (!existsSync(path.join(GUEST_FILES, 'vmlinuz'))) await buildGuest({ progress: say });

  type With = (lab: Lab, work: (contender: Contender) => Promise<Measured>) => Promise<Measured>;
  const measureOn = async (who: string, host: With): Promise<Measured> => {
    try {
      return await withLab(options, (lab) =>
        host(lab, (contender) => measure(who, contender, tinyCount, say)),
      );
    } catch (error) {
      say(reasonOf(error));
      return nothingMeasured(`not measured: ${who}: ${reasonOf(error)}`);
    }
  };
  const ours = await measureOn('ours', (lab, work) => withOurs(lab, layout, say, work));
  const stock = await measureOn('stock', (lab, work) => withStock(lab, say, work));
  return labSection(ours, stock);
}
