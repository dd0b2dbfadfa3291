import { closeSync, openSync } from 'node:fs';
import { setImmediate as turnOfEventLoop } from 'node:timers/promises';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { describe, expect, it } from 'vitest';
import { HypercallError } from '../../../xen/hypercall-error.ts';
import { loadAddon } from '../../../xen/native/addon.ts';
import {
  UV_READABLE,
  check,
  cString,
  openEventfd,
  openMemory,
  readNow,
  reap,
  writeNow,
} from '../../../xen/native/linux.ts';
import { mapShared } from '../../../xen/native/mapping.ts';

const PAGE = 4096;
const EPERM = 1;
const EBADF = 9;
const EAGAIN = 11;
const ONE = new BigUint64Array([1n]);

function collectGarbage(): void {
  setFlagsFromString('--expose_gc');
  (runInNewContext('gc') as () => void)();
}

/** Resolves at the first readiness of `fd`; nothing but the addon keeps the callback alive. */
function firstReadiness(fd: number): Promise<number> {
  return new Promise((resolve) => {
    const close = loadAddon().watch(fd, UV_READABLE, (events) => {
      readNow(fd, new Uint8Array(8));
      if (typeof close === 'function') close();
      resolve(events);
    });
  });
}

describe('a mapping', () => {
  it('shares memory with every other mapping of the same pages', () => {
    const fd = openMemory('shared', 2 * PAGE);
    const first = mapShared({ fd, lengthBytes: 2 * PAGE, writable: true, object: 'first' });
    const second = mapShared({
      fd,
      lengthBytes: PAGE,
      offset: PAGE,
      writable: true,
      object: 'second',
    });
    Atomics.store(new Int32Array(first.bytes), PAGE / 4, 42);
    expect(Atomics.load(new Int32Array(second.bytes), 0)).toBe(42);
    first.unmap();
    second.unmap();
    closeSync(fd);
  });

  it('throws TypeError on every access after unmap, and unmaps only once', () => {
    const fd = openMemory('gone', PAGE);
    let unmapped = 0;
    const mapping = mapShared({
      fd,
      lengthBytes: PAGE,
      writable: true,
      object: 'gone',
      onUnmap: () => unmapped++,
    });
    const view = new DataView(mapping.bytes);
    const words = new Int32Array(mapping.bytes);
    mapping.unmap();
    mapping.unmap();
    expect(unmapped).toBe(1);
    expect(mapping.bytes.byteLength).toBe(0);
    expect(() => view.getUint8(0)).toThrow(TypeError);
    expect(() => Atomics.load(words, 0)).toThrow();
    expect(() => loadAddon().unmap(mapping.bytes)).toThrow(TypeError);
    closeSync(fd);
  });

  it('is not confused with a buffer the addon did not map', () => {
    expect(() => loadAddon().unmap(new ArrayBuffer(PAGE))).toThrow(TypeError);
  });

  it('that moved to another buffer cannot be unmapped under it', () => {
    const fd = openMemory('moved', PAGE);
    const bytes = loadAddon().map(fd, PAGE, 3, 1, 0) as ArrayBuffer;
    new Uint8Array(bytes)[0] = 7;
    const moved = bytes.transfer();
    expect(() => loadAddon().unmap(bytes)).toThrow(TypeError);
    expect(new Uint8Array(moved)[0]).toBe(7);
    closeSync(fd);
  });

  it('of a bad descriptor is an error with its errno', () => {
    const attempt = () =>
      mapShared({ fd: 9999, lengthBytes: PAGE, writable: false, object: 'nothing' });
    expect(attempt).toThrow(HypercallError);
    expect(attempt).toThrow(expect.objectContaining({ errno: 'EBADF', call: 'mmap' }));
  });

  it('is released by garbage collection too', async () => {
    const fd = openMemory('many', PAGE);
    // A page of its own protection each time, so that neighbours do not merge into one area. In
    // all more than the kernel allows a process (65530), so that a leak fails the later ones.
    for (let round = 0; round < 20; round++) {
      const refused = Array.from({ length: 4000 }, (_, i) =>
        loadAddon().map(fd, PAGE, 1 + (i & 2), 1, 0),
      ).filter((mapped) => typeof mapped === 'number');
      expect(refused).toEqual([]);
      collectGarbage();
      await turnOfEventLoop();
    }
    closeSync(fd);
  });
});

describe('a watch', () => {
  it('survives garbage collection', async () => {
    const fd = openEventfd();
    const ready = firstReadiness(fd);
    for (let i = 0; i < 5; i++) collectGarbage();
    expect(writeNow(fd, ONE)).toBe(8);
    expect(await ready).toBe(UV_READABLE);
    closeSync(fd);
  });

  it('of what cannot be polled is an answer, not the end of the process', () => {
    const fd = openSync('/etc/hostname', 'r');
    expect(loadAddon().watch(fd, UV_READABLE, () => undefined)).toBe(-EPERM);
    closeSync(fd);
  });

  it('can be set on a descriptor again right after one was closed', async () => {
    const fd = openEventfd();
    const first = loadAddon().watch(fd, UV_READABLE, () => undefined);
    if (typeof first === 'function') first();
    const ready = firstReadiness(fd);
    writeNow(fd, ONE);
    expect(await ready).toBe(UV_READABLE);
    closeSync(fd);
  });

  it('may be closed twice, and is silent afterwards', async () => {
    const fd = openEventfd();
    const other = openEventfd();
    let calls = 0;
    const close = loadAddon().watch(fd, UV_READABLE, () => calls++);
    if (typeof close !== 'function') throw new Error(`watch answered ${close}`);
    close();
    close();
    writeNow(fd, ONE);
    const ready = firstReadiness(other);
    writeNow(other, ONE);
    await ready;
    expect(calls).toBe(0);
    closeSync(fd);
    closeSync(other);
  });
});

describe('a system call', () => {
  it('answers minus errno rather than throwing', () => {
    const fd = openEventfd();
    expect(readNow(fd, new Uint8Array(8))).toBe(-EAGAIN);
    expect(readNow(9999, new Uint8Array(8))).toBe(-EBADF);
    closeSync(fd);
  });

  it('refuses an ioctl buffer shorter than the request number says', () => {
    const privcmdHypercall = 0x305000;
    expect(() => loadAddon().ioctl(0, privcmdHypercall, new Uint8Array(47))).toThrow(TypeError);
  });

  it('refuses words it cannot pass on', () => {
    expect(() => loadAddon().syscall(39, {} as never)).toThrow(TypeError);
    expect(() => loadAddon().syscall(39, 'text' as never)).toThrow(TypeError);
    expect(() => loadAddon().syscall(39, 2n ** 64n)).toThrow(TypeError);
    expect(() => loadAddon().addressOf(new ArrayBuffer(0))).toThrow(TypeError);
  });

  it('names the call, the object and the errno when a check fails', () => {
    expect(() => check(-EPERM, 'mount', 'proc on /proc')).toThrow(
      expect.objectContaining({
        message: 'mount on proc on /proc: EPERM',
        code: 'HYPERCALL_FAILED',
      }),
    );
  });

  it('reaps nothing where there is nothing', () => {
    expect(reap(process.pid)).toBeUndefined();
  });

  it('takes no text with a NUL inside', () => {
    expect(() => cString('a\0b')).toThrow(RangeError);
    expect([...cString('ab')]).toEqual([97, 98, 0]);
  });
});
