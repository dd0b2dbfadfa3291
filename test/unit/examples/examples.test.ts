import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { readVmSpec } from '../../../cli/xl/cfg/spec-reader.ts';

const EXAMPLES = path.resolve(import.meta.dirname, '../../../examples');
const configurations = readdirSync(EXAMPLES).filter((name) => name.endsWith('.cfg'));

describe('an example configuration', () => {
  it('is there for each kind of guest', () => {
    expect(configurations).toEqual(['pv-linux.cfg', 'pvh-linux.cfg']);
  });

  it.each(configurations)('%s is understood without a remark', (name) => {
    const text = readFileSync(path.join(EXAMPLES, name), 'utf8');
    const { spec, errors, warnings } = readVmSpec([{ name, text }]);
    expect([...errors, ...warnings]).toEqual([]);
    expect(spec).toMatchObject({
      name: path.basename(name, '.cfg'),
      type: name.startsWith('pvh') ? 'pvh' : 'pv',
      kernel: 'build/guests/vmlinuz',
      ramdisk: 'build/guests/initramfs',
    });
  });
});
