import { percentile } from '../figures.ts';
import { sleep } from './cluster.ts';

/** What a closed loop measured. */
export interface LoadResult {
  readonly loops: number;
  readonly perSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  readonly errors: number;
}

export interface LoadOptions {
  /** Independent loops, each with one request outstanding. */
  readonly loops: number;
  readonly warmUpSeconds: number;
  readonly seconds: number;
  readonly operation: (loop: number, round: number) => Promise<unknown>;
}

/** Runs a closed loop; requests that fail are counted and not measured. */
export async function load(options: LoadOptions): Promise<LoadResult> {
  const { loops, warmUpSeconds, seconds, operation } = options;
  const samples: number[] = [];
  let errors = 0;
  let phase: 'warm-up' | 'measuring' | 'done' = 'warm-up';
  const isDone = (): boolean => phase === 'done';
  const loop = async (at: number): Promise<void> => {
    for (let round = 0; !isDone(); round++) {
      const started = performance.now();
      try {
        await operation(at, round);
        if (phase === 'measuring') samples.push(performance.now() - started);
      } catch (error) {
        if (errors++ === 0) console.error(`load: ${String(error)}`);
        await sleep(5);
      }
    }
  };
  const running = Array.from({ length: loops }, (_, at) => loop(at));
  await sleep(warmUpSeconds * 1000);
  phase = 'measuring';
  const started = performance.now();
  await sleep(seconds * 1000);
  phase = 'done';
  const elapsedSeconds = (performance.now() - started) / 1000;
  await Promise.all(running);
  return {
    loops,
    perSecond: samples.length / elapsedSeconds,
    p50Ms: percentile(samples, 0.5),
    p99Ms: percentile(samples, 0.99),
    errors,
  };
}
