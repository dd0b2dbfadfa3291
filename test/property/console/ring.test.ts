import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  CONSOLE_IN_BYTES,
  CONSOLE_OUT_BYTES,
  consoleBackend,
  consoleFrontend,
} from '../../../xen/ring/console.ts';
import { xenconsInterface } from '../../../xen/abi/console.ts';

// Goal: whatever is written into one side comes out of the other, in order, however it is split,
// wherever the indices start; and no page content makes an end read or write beyond its queue.
// Method: a model that is two arrays of bytes beside the shared page.

const PAGE_BYTES = 4096;
const { fields } = xenconsInterface;

type Step =
  | { readonly kind: 'print'; readonly count: number }
  | { readonly kind: 'type'; readonly count: number }
  | { readonly kind: 'read output' }
  | { readonly kind: 'read input' };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ kind: fc.constant('print' as const), count: fc.integer({ min: 0, max: 5000 }) }),
    fc.record({ kind: fc.constant('type' as const), count: fc.integer({ min: 0, max: 2000 }) }),
    fc.record({ kind: fc.constant('read output' as const) }),
    fc.record({ kind: fc.constant('read input' as const) }),
  ),
  { maxLength: 60 },
);
const index = fc.oneof(fc.nat(0xffff_ffff), fc.integer({ min: 0xffff_f000, max: 0xffff_ffff }));

function pageAt(outIndex: number, inIndex: number): ArrayBuffer {
  const page = new ArrayBuffer(PAGE_BYTES);
  const view = new DataView(page);
  for (const field of [fields.out_cons, fields.out_prod])
    view.setUint32(field.offset, outIndex, true);
  for (const field of [fields.in_cons, fields.in_prod]) view.setUint32(field.offset, inIndex, true);
  return page;
}

describe('the console ring', () => {
  it('carries both streams, whatever the splits and wherever the indices start', () => {
    fc.assert(
      fc.property(steps, index, index, (script, outIndex, inIndex) => {
        const page = pageAt(outIndex, inIndex);
        const [backend, guest] = [consoleBackend(page), consoleFrontend(page)];
        let next = 0;
        const fresh = (count: number): Uint8Array =>
          Uint8Array.from({ length: count }, () => next++ & 0xff);
        const output: number[] = [];
        const input: number[] = [];
        for (const step of script) {
          if (step.kind === 'print' || step.kind === 'type') {
            const [end, waiting, room] =
              step.kind === 'print'
                ? ([guest, output, CONSOLE_OUT_BYTES] as const)
                : ([backend, input, CONSOLE_IN_BYTES] as const);
            const bytes = fresh(step.count);
            const put = end.writer.put(bytes);
            expect(put).toBe(Math.min(step.count, room - waiting.length));
            waiting.push(...bytes.subarray(0, put));
            continue;
          }
          const [end, waiting] = step.kind === 'read output' ? [backend, output] : [guest, input];
          const taken = end.reader.take();
          if (taken.kind !== 'bytes') throw new Error('an honest ring is never broken');
          expect([...taken.bytes]).toEqual(waiting);
          end.reader.consumedTo((taken.from + taken.bytes.length) >>> 0);
          waiting.length = 0;
        }
      }),
    );
  });

  it('gives bytes again until they are said to be consumed', () => {
    const page = pageAt(0xffff_fffe, 0);
    const [backend, guest] = [consoleBackend(page), consoleFrontend(page)];
    guest.writer.put(Uint8Array.of(1, 2, 3, 4));
    const first = backend.reader.take();
    expect(backend.reader.take()).toEqual(first);
    backend.reader.consumedTo(1);
    expect(backend.reader.take()).toMatchObject({ bytes: Uint8Array.of(4), from: 1 });
  });

  it('lives with any page: what it takes fits a queue, what it puts stays in one', () => {
    const content = fc.uint8Array({ minLength: PAGE_BYTES, maxLength: PAGE_BYTES });
    fc.assert(
      fc.property(content, index, index, index, index, (bytes, ...indices) => {
        const page = bytes.slice().buffer;
        const words = new DataView(page);
        const places = [fields.in_cons, fields.in_prod, fields.out_cons, fields.out_prod];
        places.forEach((field, at) => words.setUint32(field.offset, indices[at] ?? 0, true));
        const before = new Uint8Array(page).slice();
        const backend = consoleBackend(page);
        const taken = backend.reader.take();
        const waiting = ((indices[3] ?? 0) - (indices[2] ?? 0)) >>> 0;
        expect(taken.kind).toBe(waiting > CONSOLE_OUT_BYTES ? 'broken' : 'bytes');
        if (taken.kind === 'bytes') expect(taken.bytes.length).toBe(waiting);
        expect(new Uint8Array(page)).toEqual(before);

        const put = backend.writer.put(new Uint8Array(CONSOLE_IN_BYTES + 1).fill(7));
        const typed = ((indices[1] ?? 0) - (indices[0] ?? 0)) >>> 0;
        const expected = typed > CONSOLE_IN_BYTES ? undefined : CONSOLE_IN_BYTES - typed;
        expect(put).toBe(expected);
        const beyond = new Uint8Array(page, fields.out.offset, CONSOLE_OUT_BYTES);
        expect(beyond).toEqual(before.subarray(fields.out.offset, fields.in_cons.offset));
        if (put === undefined) expect(new Uint8Array(page)).toEqual(before);
      }),
      { numRuns: 300 },
    );
  });
});
