import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { buildImage } from '../../../appliance/image.ts';
import type { ImageResult } from '../../../appliance/image.ts';
import { HOST_MODULES } from '../../../appliance/spec.ts';
import type { ApplianceSpec } from '../../../appliance/spec.ts';

// Goal: an image is what its specification says and nothing else, twice over. Method: build the
// control domain's image with a small service in two separate directories, so that not even the
// compressed shared part is reused, and look at the manifest.

const isDebian = spawnSync('apt-get', ['--version']).error === undefined;
if (!isDebian) console.log('image tests skipped: they unpack Debian packages and need apt-get');

const MAX_INITRAMFS_BYTES = 40 * 1024 * 1024;
const SETUID_OR_SETGID = 0o6000;
const SHELLS = /(^|\/)(sh|ash|bash|dash|busybox|toybox|systemd|xl|xenstored)$/;

describe.skipIf(!isDebian)('an image', () => {
  let directory = '';
  let first: ImageResult;
  let second: ImageResult;
  let spec: ApplianceSpec;

  beforeAll(async () => {
    directory = await mkdtemp(path.join(tmpdir(), 'quorum0-image-'));
    const entry = path.join(directory, 'probe.ts');
    await writeFile(entry, `console.log('here');\n`);
    spec = {
      name: 'probe',
      hostname: 'probe',
      modules: HOST_MODULES,
      network: [{ name: 'eth0', mode: 'dhcp' }],
      services: [{ name: 'probe', entry, config: { colour: 'green' } }],
    };
    first = await buildImage(spec, { directory: path.join(directory, 'first') });
    second = await buildImage(spec, { directory: path.join(directory, 'second') });
  }, 300_000);

  afterAll(() => rm(directory, { recursive: true, force: true }));

  it('is the same, bit by bit, when it is built again', async () => {
    expect(second.manifest).toEqual(first.manifest);
    expect((await readFile(second.initramfs)).equals(await readFile(first.initramfs))).toBe(true);
    expect((await readFile(second.vmlinuz)).equals(await readFile(first.vmlinuz))).toBe(true);
  });

  it('has a manifest beside it that counts every file', async () => {
    expect(JSON.parse(await readFile(first.manifestFile, 'utf8'))).toEqual(first.manifest);
    const files = first.manifest.files.filter(({ kind }) => kind === 'file');
    expect(files.every(({ sha256 }) => /^[0-9a-f]{64}$/.test(sha256))).toBe(true);
    const paths = files.map((file) => file.path);
    for (const expected of ['/init', '/bin/node', '/srv/probe.mjs', '/etc/quorum0/probe.json'])
      expect(paths).toContain(expected);
  });

  it('holds no shell, no second program, no setuid or writable-by-all file', () => {
    const { files } = first.manifest;
    expect(files.filter((file) => SHELLS.test(file.path))).toEqual([]);
    const programs = files.filter(
      ({ path: file, mode, kind }) =>
        kind === 'file' && (Number.parseInt(mode, 8) & 0o111) !== 0 && !file.startsWith('/lib'),
    );
    expect(programs.map((file) => file.path)).toEqual(['/bin/node', '/init']);
    for (const { mode, kind } of files) {
      expect(Number.parseInt(mode, 8) & SETUID_OR_SETGID).toBe(0);
      if (kind === 'file') expect(Number.parseInt(mode, 8) & 0o022).toBe(0);
    }
  });

  it('is small enough for a host', () => {
    expect(first.manifest.initramfs.bytes).toBeLessThanOrEqual(MAX_INITRAMFS_BYTES);
  });

  const again = (change: Partial<ApplianceSpec>) =>
    buildImage({ ...spec, ...change }, { directory: path.join(directory, 'first') });

  it('has another digest when its configuration differs', async () => {
    const other = await again({ name: 'other', hostname: 'other' });
    expect(other.manifest.digest).not.toBe(first.manifest.digest);
  });

  it.each<[string, Partial<ApplianceSpec>, RegExp]>([
    ['a module the kernel lacks', { modules: ['flux-capacitor'] }, /flux_capacitor/],
    ['a service nobody wrote', { services: [{ name: 'ghost', config: {} }] }, /ghost/],
    ['a bad host name', { hostname: 'not a name' }, /hostname/],
    [
      'more than there is room for',
      { files: [{ path: '/big', mode: 0o644, content: new Uint8Array(200 * 1024 * 1024) }] },
      /no room/,
    ],
    [
      'a path that leaves the image',
      { files: [{ path: '/../escape', mode: 0o644, content: '' }] },
      /escape/,
    ],
  ])('is refused in one line for %s', async (_, change, expected) => {
    const failure = await again(change).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failure).toMatchObject({ code: 'IMAGE_INVALID' });
    const message = failure instanceof Error ? failure.message : '';
    expect(message).toMatch(expected);
    expect(message).not.toContain('\n');
  });
});
