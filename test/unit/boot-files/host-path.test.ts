import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { HostFiles } from '../../../services/vm-manager/boot-files/boot-file-host-path.ts';

describe('files of the host', () => {
  let root = '';
  let files: HostFiles;
  const at = (name: string) => path.join(root, name);

  beforeAll(async () => {
    root = await mkdtemp(path.join(tmpdir(), 'host-files-'));
    await mkdir(at('kernels/old'), { recursive: true });
    await mkdir(at('kernels-private'));
    await writeFile(at('kernels/vmlinuz'), 'kernel');
    await writeFile(at('kernels/large'), 'x'.repeat(101));
    await writeFile(at('kernels-private/key.pem'), 'secret');
    await symlink('vmlinuz', at('kernels/current'));
    await symlink('../kernels-private/key.pem', at('kernels/innocent'));
    await symlink('../../kernels-private', at('kernels/old/door'));
    await symlink('loop', at('kernels/loop'));
    execFileSync('mkfifo', [at('kernels/pipe')]);
    files = new HostFiles({ directories: [at('missing'), at('kernels')], limitBytes: 100 });
  });
  afterAll(() => rm(root, { recursive: true, force: true }));

  it.each(['kernels/vmlinuz', 'kernels/current', 'kernels/old/../vmlinuz'])(
    'are read below the directories that the configuration names: %s',
    async (name) => {
      expect(Buffer.from(await files.read(`${root}/${name}`)).toString()).toBe('kernel');
    },
  );

  it.each([
    ['elsewhere', 'kernels-private/key.pem'],
    ['where a link leads out', 'kernels/innocent'],
    ['behind a directory that is a link', 'kernels/old/door/key.pem'],
    ['above, by dots', 'kernels/../kernels-private/key.pem'],
    ['that are not there', 'kernels/nothing'],
    ['that are directories', 'kernels/old'],
    ['that are pipes', 'kernels/pipe'],
    ['that link to themselves', 'kernels/loop'],
    ['that only begin like an allowed one', 'kernels'],
  ])('are refused %s', async (_what, name) => {
    await expect(files.read(`${root}/${name}`)).rejects.toMatchObject({
      code: 'CONFIG_UNREADABLE',
    });
  });

  it('are refused by a relative path, and when they are too large', async () => {
    await expect(files.read('vmlinuz')).rejects.toMatchObject({ code: 'CONFIG_UNREADABLE' });
    await expect(files.read(at('kernels/large'))).rejects.toMatchObject({
      code: 'QUOTA_EXCEEDED',
    });
  });

  it('are none on a host that names no directory', async () => {
    const none = new HostFiles({ directories: [], limitBytes: 100 });
    await expect(none.read(at('kernels/vmlinuz'))).rejects.toMatchObject({
      code: 'CONFIG_UNREADABLE',
    });
  });
});
