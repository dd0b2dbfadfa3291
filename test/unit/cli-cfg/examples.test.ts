import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatLibxlJson } from '../../../cli/xl/cfg/libxl-json.ts';
import { formatRemark } from '../../../cli/xl/cfg/remarks.ts';
import { readVmSpec } from '../../../cli/xl/cfg/spec-reader.ts';

const EXAMPLES = path.join(import.meta.dirname, 'examples');
const names = readdirSync(EXAMPLES).filter((name) => name.endsWith('.cfg'));

describe('a configuration', () => {
  it('has its examples', () => {
    expect(names.length).toBeGreaterThanOrEqual(12);
  });

  it.each(names)('%s says what its .txt beside it has', async (name) => {
    const text = readFileSync(path.join(EXAMPLES, name), 'utf8');
    const { spec, errors, warnings } = readVmSpec([{ name, text }]);
    const said = [
      ...warnings.map((remark) => formatRemark(remark, 'warning')),
      ...errors.map((remark) => formatRemark(remark)),
      spec === undefined ? '' : formatLibxlJson(spec),
    ].join('');
    expect(spec === undefined).toBe(errors.length > 0);
    const expected = path.join(EXAMPLES, name.replace('.cfg', '.txt'));
    await expect(said).toMatchFileSnapshot(expected);
  });
});
