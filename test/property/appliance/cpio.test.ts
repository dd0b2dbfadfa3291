import { spawnSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FIXED_MTIME_SECONDS, completeTree, encodeCpio } from '../../../appliance/cpio.ts';
import type { CpioEntry } from '../../../appliance/cpio.ts';
import { ToolstackError } from '../../../model/errors.ts';
import { readCpio } from './cpio-reader.ts';

const segment = fc.stringMatching(/^[a-z0-9][a-z0-9._-]{0,7}$/);
const path = fc.array(segment, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('/'));
const mode = fc.integer({ min: 0, max: 0o777 });
const minor = fc.integer({ min: 0, max: 0xfffff });

const entry: fc.Arbitrary<CpioEntry> = fc.oneof(
  fc.record({ kind: fc.constant('directory' as const), path, mode }),
  fc.record({ kind: fc.constant('file' as const), path, mode, data: fc.uint8Array() }),
  fc.record({ kind: fc.constant('symlink' as const), path, target: path }),
  fc.record({
    kind: fc.constant('device' as const),
    path,
    mode,
    type: fc.constantFrom('character' as const, 'block' as const),
    major: fc.integer({ min: 0, max: 0xfff }),
    minor,
  }),
);

/** Entries of which none stands below another that is no directory. */
const tree = fc
  .uniqueArray(entry, { selector: ({ path: name }) => name, maxLength: 12 })
  .map((entries) => {
    const leaves = entries.filter(({ kind }) => kind !== 'directory');
    return entries.filter((one) => !leaves.some((leaf) => one.path.startsWith(`${leaf.path}/`)));
  });

const TYPE = { directory: 0o04, file: 0o10, symlink: 0o12, device: 0 } as const;

describe('newc archive', () => {
  it('reads back as what was written, parents first, inodes counted, one time for all', () => {
    fc.assert(
      fc.property(tree, (entries) => {
        const read = readCpio(encodeCpio(entries));
        const whole = completeTree(entries);
        expect(read.map((one) => one.path)).toEqual(whole.map((one) => one.path));
        expect(read.map((one) => one.inode)).toEqual(whole.map((_, index) => index + 1));
        for (const [index, wanted] of whole.entries()) {
          const got = read[index];
          expect(got?.mtime).toBe(FIXED_MTIME_SECONDS);
          if (wanted.kind !== 'device') expect((got?.mode ?? 0) >> 12).toBe(TYPE[wanted.kind]);
          if (wanted.kind === 'file') expect(got?.data).toEqual(wanted.data);
          if (wanted.kind === 'symlink')
            expect(new TextDecoder().decode(got?.data)).toBe(wanted.target);
          if (wanted.kind !== 'symlink') expect((got?.mode ?? 0) & 0o7777).toBe(wanted.mode);
          if (wanted.kind === 'device') expect(got?.device).toEqual([wanted.major, wanted.minor]);
        }
      }),
    );
  });

  it('has the same bytes whatever the order of its input', () => {
    fc.assert(
      fc.property(tree, (entries) => {
        expect(encodeCpio(entries.toReversed())).toEqual(encodeCpio(entries));
      }),
    );
  });

  it('is listed by the system cpio with every path and size', (context) => {
    const probe = spawnSync('cpio', ['--version']);
    if (probe.error !== undefined) context.skip('no cpio here: sudo apt-get install cpio');
    fc.assert(
      fc.property(tree, (entries) => {
        const listed = spawnSync('cpio', ['-itv', '--quiet', '--numeric-uid-gid'], {
          input: encodeCpio(entries),
          encoding: 'utf8',
        });
        expect(listed.stderr).toBe('');
        const lines = listed.stdout.split('\n').filter(Boolean);
        const whole = completeTree(entries);
        expect(lines).toHaveLength(whole.length);
        for (const [index, line] of lines.entries()) {
          const wanted = whole[index];
          const link = wanted?.kind === 'symlink' ? ` -> ${wanted.target}` : '';
          expect(line.endsWith(` ${wanted?.path}${link}`)).toBe(true);
          if (wanted?.kind === 'file')
            expect(Number(line.split(/\s+/)[4])).toBe(wanted.data.length);
        }
      }),
      { numRuns: 25 },
    );
  });

  it.each(['/etc', '', 'a//b', 'a/../b', './a', 'a\0b', 'x'.repeat(5000)])(
    'refuses the path %j',
    (bad) => {
      const write = () => encodeCpio([{ kind: 'directory', path: bad, mode: 0o755 }]);
      expect(write).toThrow(expect.objectContaining({ code: 'IMAGE_INVALID' }));
    },
  );

  it('refuses a path listed twice and a file with something below it', () => {
    const file: CpioEntry = { kind: 'file', path: 'a', mode: 0o644, data: new Uint8Array(1) };
    expect(() => encodeCpio([file, file])).toThrow(ToolstackError);
    expect(() => encodeCpio([file, { ...file, path: 'a/b' }])).toThrow(ToolstackError);
  });
});
