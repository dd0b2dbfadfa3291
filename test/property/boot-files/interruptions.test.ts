import { readFile, stat, truncate, writeFile } from 'node:fs/promises';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ToolstackError } from '../../../model/errors.ts';
import type { BootFileStore } from '../../../services/vm-manager/boot-files/boot-file-store.ts';
import type { Sample } from '../../unit/boot-files/store-fixture.ts';
import { KIB, StoreFixture, digest, pieces, sample } from '../../unit/boot-files/store-fixture.ts';

/**
 * Goal: whatever interrupts uploads, a whole file is what its digest says, the store knows what is
 * on its disk, and keeps to its budget. Method: random uploads that break off, processes that end,
 * and power that goes while a part is written.
 */
const BUDGET_BYTES = 40 * KIB;
const FILES = [1, 2, 3, 4].map((seed) => sample(seed, (seed * 5 + 1) * KIB));
const HOUR_MS = 3_600_000;

type Step =
  | { readonly kind: 'send'; readonly file: number; readonly bytes: number }
  | { readonly kind: 'lie'; readonly file: number; readonly bytes: number }
  | { readonly kind: 'crash' }
  | { readonly kind: 'power-cut'; readonly file: number; readonly keptBytes: number }
  | { readonly kind: 'refer' | 'forget'; readonly file: number };

const file = fc.nat({ max: FILES.length - 1 });
const bytes = fc.nat({ max: 24 * KIB });
const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 5, arbitrary: fc.record({ kind: fc.constant('send' as const), file, bytes }) },
  fc.record({ kind: fc.constant('lie' as const), file, bytes }),
  fc.constant({ kind: 'crash' } as const),
  fc.record({ kind: fc.constant('power-cut' as const), file, keptBytes: bytes }),
  fc.record({ kind: fc.constantFrom('refer' as const, 'forget' as const), file }),
);

/** Runs `work` and lets pass what a sender has to expect. */
async function expecting(codes: readonly string[], work: Promise<unknown>): Promise<void> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof ToolstackError) || !codes.includes(error.code)) throw error;
  }
}

/** Sends at most `maxBytes` of the file from where the store is. */
function send(store: BootFileStore, { bytes: all, ...of }: Sample, maxBytes: number) {
  const { receivedBytes: offset } = store.stat(of.sha256);
  return store.receive({ ...of, offset }, pieces(all.subarray(0, offset + maxBytes), offset, KIB));
}

class Run {
  readonly fixture: StoreFixture;
  store: BootFileStore;

  constructor(fixture: StoreFixture, store: BootFileStore) {
    this.fixture = fixture;
    this.store = store;
  }

  async take(next: Step): Promise<void> {
    this.fixture.nowMs = Date.now() + HOUR_MS;
    if (next.kind === 'crash') {
      this.store = await this.fixture.open();
      return;
    }
    const of = FILES[next.file] ?? FILES[0]!;
    switch (next.kind) {
      case 'send':
        return expecting(['QUOTA_EXCEEDED', 'BOOT_FILE_DAMAGED'], send(this.store, of, next.bytes));
      case 'lie': {
        const wrong = { ...of, bytes: Uint8Array.from(of.bytes).reverse() };
        return expecting(
          ['QUOTA_EXCEEDED', 'BOOT_FILE_DAMAGED'],
          send(this.store, wrong, next.bytes),
        );
      }
      case 'power-cut':
        await this.#tear(of, next.keptBytes);
        this.store = await this.fixture.open();
        return;
      case 'refer':
        this.fixture.references.set(of.sha256, 1);
        return;
      case 'forget':
        this.fixture.references.delete(of.sha256);
    }
  }

  /** The last pages of a part were not on the disk when the power went; what is there is zeroes. */
  async #tear({ sha256 }: Sample, keptBytes: number): Promise<void> {
    const part = path.join(this.fixture.directory, `${sha256}.part`);
    const size = await stat(part).then(
      (info) => info.size,
      () => undefined,
    );
    if (size === undefined) return;
    await truncate(part, Math.min(size, keptBytes));
    await truncate(part, size);
    await writeFile(path.join(this.fixture.directory, `${sha256}.label.tmp`), 'half');
  }

  async check(): Promise<void> {
    const { directory } = this.fixture;
    let usedBytes = 0;
    for (const name of await this.fixture.names()) {
      const content = await readFile(path.join(directory, name));
      if (/^[0-9a-f]{64}$/.test(name)) expect(digest(content)).toBe(name);
      if (!/\.(label|tmp)$/.test(name)) usedBytes += content.length;
    }
    expect(this.store.usedBytes).toBe(usedBytes);
    expect(usedBytes).toBeLessThanOrEqual(BUDGET_BYTES);
    for (const listed of this.store.list())
      if (listed.isComplete)
        expect(digest((await this.store.read(listed.sha256))!)).toBe(listed.sha256);
  }
}

describe('a boot file store under interruptions', () => {
  it('has only whole files that are what they are called, and knows what it has', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 25 }), async (steps) => {
        const fixture = await StoreFixture.create({ budgetBytes: BUDGET_BYTES });
        try {
          const run = new Run(fixture, await fixture.open());
          for (const next of steps) {
            await run.take(next);
            await run.check();
          }
          // An honest sender gets its file in: at worst what was there before is thrown away once.
          fixture.references.clear();
          fixture.nowMs = Date.now() + 2 * HOUR_MS;
          const [of] = FILES;
          await expecting(['BOOT_FILE_DAMAGED'], send(run.store, of!, BUDGET_BYTES));
          await send(run.store, of!, BUDGET_BYTES);
          expect(run.store.stat(of!.sha256).isComplete).toBe(true);
        } finally {
          await fixture.remove();
        }
      }),
      { numRuns: 60 },
    );
  });
});
