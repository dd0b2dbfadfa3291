/** Seeds that once failed, or reach corners others do not. */
export const KEPT_SEEDS: readonly number[] = [1, 2, 3];
