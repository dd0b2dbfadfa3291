/** Seeds that once failed, or reach corners others do not, each with its turns. */
export const KEPT_SEEDS: readonly (readonly [seed: number, turns: number])[] = [
  [1, 1500],
  [2, 1500],
  [3, 1500],
  // Permission lists were as old as the daemon's memory of them.
  [20261129, 2200],
  [20261141, 2700],
  [20261153, 1900],
  [20261174, 400],
];
