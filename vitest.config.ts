import { defineConfig } from 'vitest/config';

/** What starts guests on real Xen: seen to pass part by part, not yet whole, time after time. */
const GUESTS = ['builder', 'console', 'guests', 'kills', 'xl-comparison'].map(
  (name) => `test/xen/${name}.test.ts`,
);

// Three projects: `fast` is what `make test` runs on any machine; `xen` and `guests` boot real Xen
// hosts under QEMU, one at a time, because a lab wants both cores.
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'fast',
          include: ['test/**/*.test.ts'],
          exclude: ['test/xen/**', '**/node_modules/**'],
          testTimeout: 60_000,
          hookTimeout: 60_000,
          pool: 'forks',
          maxWorkers: 2,
        },
      },
      {
        test: {
          name: 'xen',
          include: ['test/xen/**/*.test.ts'],
          exclude: GUESTS,
          testTimeout: 900_000,
          hookTimeout: 900_000,
          pool: 'forks',
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
      {
        test: {
          name: 'guests',
          include: GUESTS,
          testTimeout: 900_000,
          hookTimeout: 900_000,
          pool: 'forks',
          maxWorkers: 1,
          fileParallelism: false,
        },
      },
    ],
  },
});
