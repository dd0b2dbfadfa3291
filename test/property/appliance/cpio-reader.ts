/** Reads newc archives back, independently of the writer: headers as text, one entry at a time. */
export interface ReadEntry {
  readonly path: string;
  readonly inode: number;
  readonly mode: number;
  readonly mtime: number;
  readonly device: readonly [major: number, minor: number];
  readonly data: Uint8Array;
}

export function readCpio(archive: Uint8Array): readonly ReadEntry[] {
  const entries: ReadEntry[] = [];
  let at = 0;
  for (;;) {
    const head = new TextDecoder('latin1').decode(archive.subarray(at, at + 110));
    if (!head.startsWith('070701')) throw new Error(`no header at ${at}`);
    const field = (index: number): number =>
      Number.parseInt(head.slice(6 + 8 * index, 14 + 8 * index), 16);
    const nameEnd = at + 110 + field(11);
    const path = new TextDecoder().decode(archive.subarray(at + 110, nameEnd - 1));
    const dataStart = Math.ceil(nameEnd / 4) * 4;
    const dataEnd = dataStart + field(6);
    at = Math.ceil(dataEnd / 4) * 4;
    if (path === 'TRAILER!!!') {
      if (at !== archive.length) throw new Error(`${archive.length - at} bytes after the trailer`);
      return entries;
    }
    entries.push({
      path,
      inode: field(0),
      mode: field(1),
      mtime: field(5),
      device: [field(9), field(10)],
      data: archive.slice(dataStart, dataEnd),
    });
  }
}
