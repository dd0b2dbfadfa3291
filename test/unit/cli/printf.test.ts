import { describe, expect, it } from 'vitest';
import { hex, left, right, tenths } from '../../../cli/xl/printf.ts';

describe('numbers in columns', () => {
  // Each expected text is what printf("%.1f") of glibc gave for the same double.
  it.each([
    [0, '0.0'],
    [0.25, '0.2'],
    [0.75, '0.8'],
    [1.25, '1.2'],
    [1.75, '1.8'],
    [0.05, '0.1'],
    [0.35, '0.3'],
    [2.5, '2.5'],
    [12.345, '12.3'],
    [999999.95, '999999.9'],
  ])('print %d as C does', (value, expected) => {
    expect(tenths(value)).toBe(expected);
  });

  it('are never cut to fit', () => {
    expect(right(123456, 5)).toBe('123456');
    expect(left('abcdef', 3)).toBe('abcdef');
    expect(hex(0xbfebfbff, 8)).toBe('bfebfbff');
    expect(hex(1, 8)).toBe('00000001');
  });
});
