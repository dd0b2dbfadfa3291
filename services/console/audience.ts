import { ScrollBack } from './scroll-back.ts';

/** Where a viewer begins. */
export type ViewStart =
  | { readonly kind: 'now' }
  | { readonly kind: 'lines'; readonly count: number }
  | { readonly kind: 'offset'; readonly offset: number };

/** One thing a viewer is told. */
export type ViewPart =
  | { readonly kind: 'data'; readonly bytes: Uint8Array }
  | { readonly kind: 'skipped'; readonly bytes: number }
  | { readonly kind: 'writer'; readonly identity: string; readonly isYou: boolean }
  | { readonly kind: 'ended' };

/** Most bytes handed to a viewer at once. */
export const VIEW_CHUNK_BYTES = 32 * 1024;

/** One who watches, at a place of their own in the stream. */
export interface Viewer {
  readonly identity: string;
  /** Called when {@link Audience.next} has something again. */
  readonly onNews: () => void;
  /** Offset of the first byte they have not been given. */
  readonly offset: number;
}

interface Place extends Viewer {
  offset: number;
  mustHearOfWriter: boolean;
}

/**
 * All who watch one console. Pure. Nothing is queued for anybody: a viewer is an offset into the
 * scroll-back, so ten slow ones cost what none costs, and the guest never waits for any. Whom the
 * scroll-back overtakes is told how much they missed. At most one of them writes.
 */
export class Audience {
  readonly #scrollBack: ScrollBack;
  readonly #places = new Set<Place>();
  #writer: Place | undefined;
  #isEnded = false;
  #skippedBytes = 0;

  constructor(scrollBack: ScrollBack) {
    this.#scrollBack = scrollBack;
  }

  get scrollBack(): Pick<ScrollBack, 'start' | 'end' | 'read'> {
    return this.#scrollBack;
  }

  get viewerCount(): number {
    return this.#places.size;
  }

  /** Told whenever somebody becomes the writer. */
  onWriter: (identity: string) => void = () => undefined;

  /** Bytes that viewers missed, all told. */
  get skippedBytes(): number {
    return this.#skippedBytes;
  }

  /** Who writes; undefined: nobody. */
  get writer(): string | undefined {
    return this.#writer?.identity;
  }

  get isEnded(): boolean {
    return this.#isEnded;
  }

  /** What the console printed. */
  append(bytes: Uint8Array): void {
    if (bytes.length === 0) return;
    this.#scrollBack.append(bytes);
    this.#wakeAll();
  }

  /** Nothing will be printed any more. What is kept can still be read. */
  end(): void {
    this.#isEnded = true;
    this.#writer = undefined;
    this.#wakeAll();
  }

  join(identity: string, start: ViewStart, onNews: () => void): Viewer {
    const place: Place = {
      identity,
      onNews,
      offset: this.#startOf(start),
      mustHearOfWriter: false,
    };
    this.#places.add(place);
    return place;
  }

  /** An offset not reached yet is of a stream that was lost: then all that is kept is news. */
  #startOf(start: ViewStart): number {
    switch (start.kind) {
      case 'now':
        return this.#scrollBack.end;
      case 'lines':
        return this.#scrollBack.lastLines(start.count);
      case 'offset':
        return start.offset <= this.#scrollBack.end ? start.offset : this.#scrollBack.start;
    }
  }

  leave(viewer: Viewer): void {
    const place = this.#place(viewer);
    if (place === undefined) return;
    this.#places.delete(place);
    if (this.#writer === place) this.#setWriter(undefined);
  }

  isWriter(viewer: Viewer): boolean {
    return this.#writer !== undefined && this.#writer === viewer;
  }

  /**
   * Makes the viewer the writer if nobody is, or with `takeOver` whoever is.
   *
   * @returns whether they are the writer now; if not, they are told who is.
   */
  claim(viewer: Viewer, takeOver: boolean): boolean {
    const place = this.#place(viewer);
    if (place === undefined || this.#isEnded) return false;
    if (this.#writer === place) return true;
    if (this.#writer === undefined || takeOver) {
      this.#setWriter(place);
      return true;
    }
    place.mustHearOfWriter = true;
    place.onNews();
    return false;
  }

  #setWriter(writer: Place | undefined): void {
    this.#writer = writer;
    if (writer !== undefined) this.onWriter(writer.identity);
    for (const place of this.#places) place.mustHearOfWriter = true;
    this.#wakeAll();
  }

  /** What the viewer is told next; undefined: nothing until they are called. */
  next(viewer: Viewer): ViewPart | undefined {
    const place = this.#place(viewer);
    if (place === undefined) return { kind: 'ended' };
    if (place.mustHearOfWriter) {
      place.mustHearOfWriter = false;
      const isYou = this.isWriter(place);
      return { kind: 'writer', identity: this.writer ?? '', isYou };
    }
    const { start, end } = this.#scrollBack;
    if (place.offset < start) {
      const bytes = start - place.offset;
      place.offset = start;
      this.#skippedBytes += bytes;
      return { kind: 'skipped', bytes };
    }
    if (place.offset < end) {
      const bytes = this.#scrollBack.read(place.offset, VIEW_CHUNK_BYTES);
      place.offset += bytes.length;
      return { kind: 'data', bytes };
    }
    return this.#isEnded ? { kind: 'ended' } : undefined;
  }

  #place(viewer: Viewer): Place | undefined {
    const place = viewer as Place;
    return this.#places.has(place) ? place : undefined;
  }

  #wakeAll(): void {
    for (const place of this.#places) place.onNews();
  }
}
