import type { MapAccess, Mapping } from '../hypervisor.ts';

/**
 * The machine's memory. Comes from outside because the same frame is seen through many buffers at
 * once, each of which detaches by itself: plain JavaScript has no such memory, `native` has.
 */
export interface PageStore {
  readonly frameCount: number;
  /** Memory over these frames, side by side. Frames may repeat and come in any order. */
  map(frames: readonly number[], access: MapAccess): Mapping;
  /** Zeroes a frame. */
  scrub(frame: number): void;
  close(): void;
}
