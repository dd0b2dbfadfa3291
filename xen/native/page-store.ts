import { closeSync } from 'node:fs';
import { assert } from '../../model/assert.ts';
import { PAGE_BYTES, type MapAccess, type Mapping } from '../hypervisor.ts';
import type { PageStore } from '../simulated/page-store.ts';
import { loadAddon } from './addon.ts';
import { MAP_FIXED, MAP_SHARED, PROT_READ, PROT_WRITE, check, openMemory } from './linux.ts';
import { mapShared } from './mapping.ts';

/** 16 GiB of frames; only those written to take memory. */
const FRAMES_DEFAULT = 2 ** 22;

/** FALLOC_FL_KEEP_SIZE | FALLOC_FL_PUNCH_HOLE: gives memory back, so that it reads as zeros. */
const PUNCH_HOLE = 3;

/** Memory for a simulated machine: one anonymous file, of which any frames are mapped. */
export function openPageStore(frameCount = FRAMES_DEFAULT): PageStore {
  const fd = openMemory('simulated machine', frameCount * PAGE_BYTES);
  return {
    frameCount,
    map: (frames, access) => mapFrames(fd, frames, access),
    scrub: (frame) => {
      const addon = loadAddon();
      const call = addon.calls['fallocate'] ?? -1;
      const result = addon.syscall(call, fd, PUNCH_HOLE, frame * PAGE_BYTES, PAGE_BYTES);
      check(result, 'fallocate', `frame ${frame}`);
    },
    close: () => closeSync(fd),
  };
}

function mapFrames(fd: number, frames: readonly number[], access: MapAccess): Mapping {
  const [first] = frames;
  assert(first !== undefined, 'a mapping has at least one frame');
  const object = `${frames.length} simulated frames`;
  const lengthBytes = frames.length * PAGE_BYTES;
  const { writable } = access;
  const isRun = frames.every((frame, index) => frame === first + index);
  if (isRun) return mapShared({ fd, lengthBytes, offset: first * PAGE_BYTES, writable, object });

  // Reserve the room with any pages, then put the right one over each.
  const mapping = mapShared({ fd, lengthBytes, offset: 0, writable, object });
  const addon = loadAddon();
  const start = addon.addressOf(mapping.bytes);
  const prot = writable ? PROT_READ | PROT_WRITE : PROT_READ;
  frames.forEach((frame, index) => {
    const at = start + BigInt(index * PAGE_BYTES);
    const [call, flags] = [addon.calls['mmap'] ?? -1, MAP_SHARED | MAP_FIXED];
    const placed = addon.syscall(call, at, PAGE_BYTES, prot, flags, fd, frame * PAGE_BYTES);
    check(Math.min(placed, 0), 'mmap', object);
  });
  return mapping;
}
