import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatLibxlJson } from '../../../cli/xl/cfg/libxl-json.ts';
import { readVmSpec } from '../../../cli/xl/cfg/spec-reader.ts';

describe('the JSON of xl create -n', () => {
  // The texts were printed by libxl_domain_config_gen_json of Debian's libxenlight 4.17, called
  // from a C program that filled in the same guests.
  it.each(['pv', 'pvh'])('is what libxl prints for a %s guest', (type) => {
    const read = (name: string): string =>
      readFileSync(path.join(import.meta.dirname, 'libxl', name), 'utf8');
    const { spec } = readVmSpec([{ name: type, text: read(`${type}.cfg`) }]);
    expect(spec && formatLibxlJson(spec)).toBe(read(`${type}.txt`));
  });

  it('stays of a size that can be printed for the largest guest there can be', () => {
    const text = 'name="a"; kernel="/k"; vcpus=8192; cpus="0-4095"; memory=64';
    const { spec } = readVmSpec([{ name: 'f', text }]);
    expect(spec && formatLibxlJson(spec)).toContain('"0-4095",');
    expect(spec && formatLibxlJson(spec).length).toBeLessThan(1_000_000);
  });
});
