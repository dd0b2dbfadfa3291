import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCpuList, formatCpuList } from '../../../cli/xl/cfg/cpu-list.ts';
import { formatLibxlJson } from '../../../cli/xl/cfg/libxl-json.ts';
import { parseMemorySizeKiB, parseNumber } from '../../../cli/xl/cfg/numbers.ts';
import { parseCfg } from '../../../cli/xl/cfg/parser.ts';
import { formatRemark, lineAndColumn } from '../../../cli/xl/cfg/remarks.ts';
import { readVmSpec } from '../../../cli/xl/cfg/spec-reader.ts';
import type { Assignment, CfgValue, Place } from '../../../cli/xl/cfg/syntax.ts';
import { deviceNumber } from '../../../cli/xl/cfg/vdev.ts';
import { cfgText, diskText, rateText } from './fragments.ts';
import { printCfg } from './cfg-printer.ts';

const AT: Place = { source: { name: '', text: '' }, offset: 0 };

const text = fc
  .string({ unit: 'binary', maxLength: 40 })
  .filter((value) => !value.includes('\0'))
  .map((value): CfgValue => ({ kind: 'text', text: value, at: AT }));

const { value } = fc.letrec<{ value: CfgValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 4, withCrossShrink: true },
    text,
    fc
      .array(tie('value'), { maxLength: 4 })
      .map((values): CfgValue => ({ kind: 'list', values, at: AT })),
  ),
}));

const assignment: fc.Arbitrary<Assignment> = fc.record({
  key: fc.stringMatching(/^[a-z][._0-9a-z]{0,8}$/),
  operator: fc.constantFrom('=' as const, '+=' as const),
  value,
  at: fc.constant(AT),
});

describe('the parser', () => {
  it('reads back what is printed', () => {
    fc.assert(
      fc.property(fc.array(assignment, { maxLength: 6 }), (assignments) => {
        const parsed = parseCfg({ name: 'text', text: printCfg(assignments) });
        expect(parsed.ok && parsed.value.map(withoutPlaces)).toEqual(
          assignments.map(withoutPlaces),
        );
      }),
    );
  });

  it('means the same after printing what it read', () => {
    fc.assert(
      fc.property(cfgText, (source) => {
        const first = parseCfg({ name: 'text', text: source });
        if (!first.ok) return;
        const second = parseCfg({ name: 'text', text: printCfg(first.value) });
        expect(second.ok && second.value.map(withoutPlaces)).toEqual(
          first.value.map(withoutPlaces),
        );
      }),
    );
  });
});

describe('reading a guest', () => {
  const anything = fc.oneof(
    cfgText,
    fc.string({ unit: 'binary', maxLength: 300 }),
    fc.uint8Array({ maxLength: 300 }).map((bytes) => new TextDecoder().decode(bytes)),
    fc
      .tuple(fc.constantFrom('disk', 'vif', 'cpus', 'memory', 'uuid', 'extra'), value)
      .map(([key, some]) => `name="a"\nkernel="k"\n${printCfg([assign(key, some)])}`),
    fc
      .tuple(diskText, rateText)
      .map(([disk, rate]) =>
        printCfg([
          assign('name', atom('a')),
          assign('kernel', atom('k')),
          assign('disk', { kind: 'list', values: [atom(disk)], at: AT }),
          assign('vif', { kind: 'list', values: [atom(`rate=${rate}`)], at: AT }),
        ]),
      ),
  );

  it('never throws, and gives a guest or says what is wrong and where', () => {
    fc.assert(
      fc.property(anything, fc.oneof(cfgText, fc.constant('')), (file, words) => {
        const sources = [file, words].map((some, index) => ({ name: `${index}`, text: some }));
        const { spec, errors, warnings } = readVmSpec(sources);
        expect(spec === undefined).toBe(errors.length > 0);
        for (const remark of [...errors, ...warnings]) {
          expect(sources).toContain(remark.at.source);
          const { line, column } = lineAndColumn(remark.at);
          expect(formatRemark(remark)).toMatch(/^.+\n {4}.*\n {4} *\^\n$/u);
          expect(remark.at.source.text.split('\n')[line - 1]?.length).toBeGreaterThanOrEqual(
            column - 1,
          );
        }
        if (spec !== undefined) JSON.parse(formatLibxlJson(spec));
      }),
      { numRuns: 500 },
    );
  });
});

describe('small notations', () => {
  it('print a CPU list so that it reads the same', () => {
    const part = fc.stringMatching(/^(\^|nodes?:)?([0-9]{1,2}(-[0-9]{1,3})?|all)$/);
    fc.assert(
      fc.property(fc.array(part, { maxLength: 6 }), (parts) => {
        const list = parseCpuList(parts.join(','));
        if (!list.ok) return;
        expect(parseCpuList(formatCpuList(list.value))).toEqual(list);
      }),
    );
  });

  it('read every whole number in decimal, octal and hexadecimal', () => {
    fc.assert(
      fc.property(fc.maxSafeInteger(), (number) => {
        const [sign, digits] = [number < 0 ? '-' : '', Math.abs(number)];
        expect(parseNumber(`${number}`)).toBe(number);
        expect(parseNumber(`${sign}0x${digits.toString(16)}`)).toBe(number);
        expect(parseNumber(` ${sign}0${digits.toString(8)}`)).toBe(number);
      }),
    );
  });

  it('never read a memory size below nothing, or a device number beyond 31 bits', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[0-9]{1,20}[tgmkbTGMKB]?$/)),
        (some) => {
          expect(parseMemorySizeKiB(some) ?? 0).toBeGreaterThanOrEqual(0);
          const number = deviceNumber(some) ?? 0;
          expect(number >= 0 && number < 2 ** 31).toBe(true);
        },
      ),
    );
  });
});

function atom(some: string): CfgValue {
  return { kind: 'text', text: some.replaceAll('\0', ''), at: AT };
}

function assign(key: string, some: CfgValue): Assignment {
  return { key, operator: '=', value: some, at: AT };
}

function withoutPlaces({ key, operator, value: some }: Assignment): unknown {
  return [key, operator, plain(some)];
}

function plain(some: CfgValue): unknown {
  return some.kind === 'text' ? some.text : some.values.map(plain);
}
