import type { BarPlot, BenchPlot, LinePlot } from './figures.ts';
import { readable } from './figures.ts';

const WIDTH_PX = 720;
const BAR_HEIGHT_PX = 22;
const LABEL_WIDTH_PX = 230;
const LINE_HEIGHT_PX = 340;
const MARGIN_PX = 56;
const TICKS = 5;
const COLOURS = ['#1f6feb', '#d1242f', '#1a7f37', '#9a6700', '#8250df', '#57606a'];
const FONT = 'font-family="system-ui, sans-serif" font-size="12"';

/** Draws one plot as a self-contained SVG that reads on light and dark pages. */
export function drawPlot(plot: BenchPlot): string {
  return plot.kind === 'bar' ? drawBars(plot) : drawLines(plot);
}

function drawBars(plot: BarPlot): string {
  const height = 60 + plot.bars.length * (BAR_HEIGHT_PX + 8);
  const max = Math.max(...plot.bars.map(({ value }) => value), Number.MIN_VALUE);
  const room = WIDTH_PX - LABEL_WIDTH_PX - 90;
  const bars = plot.bars.map(({ label, value }, index) => {
    const y = 44 + index * (BAR_HEIGHT_PX + 8);
    const width = Math.max(1, (value / max) * room);
    const middle = y + BAR_HEIGHT_PX / 2 + 4;
    return [
      text(LABEL_WIDTH_PX - 8, middle, label, 'end'),
      `<rect x="${LABEL_WIDTH_PX}" y="${y}" width="${fixed(width)}" height="${BAR_HEIGHT_PX}"`,
      ` fill="${colour(index)}"/>`,
      text(LABEL_WIDTH_PX + width + 6, middle, readable(value), 'start'),
    ].join('');
  });
  const axis = text(LABEL_WIDTH_PX, 36, plot.axis, 'start');
  return svg(height, plot.title, [axis, ...bars]);
}

function drawLines(plot: LinePlot): string {
  const points = plot.lines.flatMap((line) => line.points);
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y).filter((y) => y > 0);
  const xScale = scale(Math.min(...xs, 0), Math.max(...xs, 1), MARGIN_PX, WIDTH_PX - 20, false);
  const yMin = plot.logarithmicY === true ? Math.min(...ys) : 0;
  const bottom = LINE_HEIGHT_PX - MARGIN_PX;
  const yScale = scale(yMin, Math.max(...ys, 1e-9), bottom, 60, plot.logarithmicY === true);
  const drawn = plot.lines.map(({ label, points: line }, index) => {
    const path = line.map(([x, y]) => `${fixed(xScale.at(x))},${fixed(yScale.at(y))}`).join(' ');
    const legendX = MARGIN_PX + index * 160;
    return [
      `<polyline points="${path}" fill="none" stroke="${colour(index)}" stroke-width="2"/>`,
      `<rect x="${legendX}" y="34" width="14" height="4" fill="${colour(index)}"/>`,
      text(legendX + 20, 40, label, 'start'),
    ].join('');
  });
  const xTicks = xScale.ticks.map((tick) => text(xScale.at(tick), bottom + 18, readable(tick)));
  const yTicks = yScale.ticks.map((tick) => {
    const y = yScale.at(tick);
    const grid = `<line x1="${MARGIN_PX}" x2="${WIDTH_PX - 20}" y1="${fixed(y)}" y2="${fixed(y)}"`;
    return `${grid} stroke="#8884"/>${text(MARGIN_PX - 6, y + 4, readable(tick), 'end')}`;
  });
  const axes = [
    text(WIDTH_PX / 2, LINE_HEIGHT_PX - 12, plot.xAxis),
    text(8, 56, plot.yAxis, 'start'),
  ];
  return svg(LINE_HEIGHT_PX, plot.title, [...yTicks, ...xTicks, ...axes, ...drawn]);
}

interface Scale {
  readonly at: (value: number) => number;
  readonly ticks: readonly number[];
}

function scale(min: number, max: number, from: number, to: number, logarithmic: boolean): Scale {
  const forward = logarithmic ? (v: number) => Math.log10(Math.max(v, min)) : (v: number) => v;
  const back = logarithmic ? (v: number) => 10 ** v : (v: number) => v;
  const low = forward(min);
  const span = forward(max) - low || 1;
  const ticks = Array.from({ length: TICKS + 1 }, (_, i) => back(low + (span * i) / TICKS));
  return { at: (value) => from + ((forward(value) - low) / span) * (to - from), ticks };
}

function svg(height: number, title: string, body: readonly string[]): string {
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH_PX} ${height}"`,
    ` width="${WIDTH_PX}" height="${height}" ${FONT}>`,
    `<rect width="100%" height="100%" fill="#fff"/>`,
    `<text x="8" y="20" font-size="14" font-weight="600">${escaped(title)}</text>`,
    ...body,
    '</svg>\n',
  ].join('');
}

function text(x: number, y: number, content: string, anchor = 'middle'): string {
  return `<text x="${fixed(x)}" y="${fixed(y)}" text-anchor="${anchor}">${escaped(content)}</text>`;
}

function colour(index: number): string {
  return COLOURS[index % COLOURS.length]!;
}

function fixed(value: number): string {
  return value.toFixed(1);
}

function escaped(content: string): string {
  return content.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
