import { INIT } from '../../lab/host-image.ts';
import { InitPort } from '../../lab/init-port.ts';
import { Lab } from '../../lab/lab.ts';
import { labLayout } from '../../lab/layout.ts';
import { prepareHosts } from '../../lab/session.ts';
import { readable, type BenchSection } from '../figures.ts';
import { measureCalls, measureEvents } from './native.ts';

const BOOT_TIMEOUT_MS = 300_000;
const PROGRAM_TIMEOUT_MS = 120_000;

const report = (line: string): void => console.log(`xen: ${line}`);

/** The native addon on this machine, then grants and events on real Xen in the lab. */
export async function run(): Promise<BenchSection> {
  const calls = measureCalls();
  const events = await measureEvents();
  const onXen = Object.entries(await measureOnXen());
  return {
    name: 'xen',
    title: 'The hypervisor seam',
    method:
      'Native: one thread, best of three half-second rounds; events between two processes over ' +
      'eventfd and a shared page. On Xen: one control domain under software emulation, which ' +
      'slows JavaScript several times, granting pages to itself.',
    tables: [
      {
        caption: 'On this machine, through the addon',
        columns: ['what', 'per second'],
        rows: [
          ['ioctl with a buffer', readable(calls.ioctl)],
          ['system call without arguments', readable(calls.syscall)],
          ['the same kind of call built into node', readable(calls.nodeBuiltIn)],
          ['map and unmap one page', readable(calls.mapAndUnmap)],
          ['event round trips, two processes', readable(events.roundTripsPerSecond)],
        ],
        verdicts: [
          `event round trip: p50 ${readable(events.p50Us)} µs, p99 ${readable(events.p99Us)} µs`,
        ],
      },
      {
        caption: 'In the control domain on real Xen, emulated',
        columns: ['what', 'per second'],
        rows: onXen.map(([what, rate]) => [what, readable(rate)]),
      },
    ],
    plots: [
      {
        kind: 'bar',
        name: 'grants',
        title: 'Grants on real Xen, emulated',
        axis: 'pages per second',
        bars: onXen.flatMap(([what, rate]) => {
          const pages = /, (\d+) pages$/.exec(what)?.[1];
          return pages === undefined ? [] : [{ label: what, value: rate * Number(pages) }];
        }),
      },
    ],
  };
}

async function measureOnXen(): Promise<Readonly<Record<string, number>>> {
  const layout = labLayout('.lab/bench-xen');
  const programs = [{ name: 'grants', entry: 'bench/xen/programs/grants.ts' }];
  const [built] = await prepareHosts({ layout, report, hostCount: 1, programs });
  if (built === undefined) throw new Error('no host was built');
  const lab = await Lab.open({ layout, report });
  try {
    await lab.boot([built.plan], BOOT_TIMEOUT_MS);
    const [host] = lab.hosts;
    if (host === undefined) throw new Error('no host was booted');
    const init = new InitPort(host.name, host.localPort(INIT));
    const { stdout } = await init.run('grants', [], PROGRAM_TIMEOUT_MS);
    const line = /^figures: (\{.*\})$/m.exec(stdout)?.[1];
    if (line === undefined)
      throw new Error(`the program printed no figures: ${stdout.slice(-500)}`);
    return JSON.parse(line) as Record<string, number>;
  } finally {
    await lab.down();
  }
}
