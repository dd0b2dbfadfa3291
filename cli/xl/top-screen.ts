import type { TopOptions, TopSample } from './format-top.ts';
import { formatTop, formatTopSummary, TOP_COLUMNS } from './format-top.ts';

/** What the keys do, for the last line. */
const KEYS = 'q quit   s sort   v vcpus   f full names   r repeat header   + - delay';
const ENTER_SCREEN = '\x1b[?1049h\x1b[?25l';
const LEAVE_SCREEN = '\x1b[?25h\x1b[?1049l';
const HOME = '\x1b[H';
const CLEAR_LINE = '\x1b[K';
const CLEAR_BELOW = '\x1b[J';
const CONTROL_C = '\x03';
const MS_PER_S = 1000;
const DELAY_MAX_S = 3600;

export interface Screen {
  readonly read: () => Promise<TopSample>;
  readonly delayS: number;
  readonly iterations: number | undefined;
  readonly options: TopOptions;
}

/** What keys have changed so far. */
interface View {
  readonly options: TopOptions;
  readonly delayS: number;
  readonly isOver: boolean;
}

/** Redraws the view on this process's terminal until `q`, and leaves the terminal as it was. */
export async function showTop({ read, delayS, iterations, options }: Screen): Promise<void> {
  let view: View = { options, delayS, isOver: false };
  let wake = (): void => undefined;
  const onKeys = (keys: Buffer): void => {
    for (const key of keys.toString('latin1')) view = press(view, key);
    wake();
  };
  const { stdin, stdout } = process;
  stdout.write(ENTER_SCREEN);
  stdin.setRawMode(true);
  stdin.on('data', onKeys);
  try {
    let [before, sample] = [undefined as TopSample | undefined, await read()];
    for (let round = 1; !view.isOver; round += 1) {
      const dueMs = Date.now() + view.delayS * MS_PER_S;
      let waitMs = view.delayS * MS_PER_S;
      do {
        stdout.write(paint(sample, before, view));
        await new Promise<void>((resolve) => {
          const timer = setTimeout(resolve, waitMs);
          wake = () => {
            clearTimeout(timer);
            resolve();
          };
        });
        waitMs = dueMs - Date.now();
      } while (!view.isOver && waitMs > 0);
      if (round === iterations) break;
      if (!view.isOver) [before, sample] = [sample, await read()];
    }
  } finally {
    stdin.off('data', onKeys);
    stdin.setRawMode(false);
    stdin.pause();
    stdout.write(LEAVE_SCREEN);
  }
}

/** What a key makes of the view. */
export function press(view: View, key: string): View {
  const { options, delayS } = view;
  switch (key.toLowerCase()) {
    case 'q':
    case CONTROL_C:
      return { ...view, isOver: true };
    case 's': {
      const next = options.sortColumn + 1;
      const sortColumn = next >= TOP_COLUMNS.length ? -1 : next;
      return { ...view, options: { ...options, sortColumn } };
    }
    case 'v':
      return { ...view, options: { ...options, vcpus: !options.vcpus } };
    case 'f':
      return { ...view, options: { ...options, fullName: !options.fullName } };
    case 'r':
      return { ...view, options: { ...options, repeatHeader: !options.repeatHeader } };
    case '+':
      return { ...view, delayS: Math.min(delayS + 1, DELAY_MAX_S) };
    case '-':
      return { ...view, delayS: Math.max(delayS - 1, 1) };
    default:
      return view;
  }
}

function paint(sample: TopSample, before: TopSample | undefined, view: View): string {
  const { rows, columns } = process.stdout;
  const body = formatTopSummary(sample) + formatTop(sample, before, view.options);
  const lines = body
    .trimEnd()
    .split('\n')
    .slice(0, Math.max(rows - 1, 1));
  const shown = lines.map((line) => `${line.slice(0, columns)}${CLEAR_LINE}\r\n`);
  return `${HOME}${shown.join('')}${CLEAR_BELOW}${`${KEYS}  (${view.delayS} s)`.slice(0, columns)}`;
}
