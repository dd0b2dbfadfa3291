/** Makes small ELF64 files out of named sections, for tests of what reads them. */
export interface ElfPart {
  readonly name: string;
  readonly bytes: Uint8Array;
}

export function elfFile(parts: readonly ElfPart[]): Uint8Array {
  const all = [{ name: '', bytes: new Uint8Array(0) }, ...parts];
  const names = new TextEncoder().encode(
    `${[...all, { name: '.shstrtab' }].map(({ name }) => name).join('\0')}\0`,
  );
  const sections = [...all, { name: '.shstrtab', bytes: names }];
  const dataBytes = sections.reduce((sum, { bytes }) => sum + bytes.length, 0);
  const table = 64 + dataBytes;
  const file = new Uint8Array(table + sections.length * 64);
  const view = new DataView(file.buffer);
  file.set([0x7f, 0x45, 0x4c, 0x46, 2, 1, 1]);
  view.setBigUint64(40, BigInt(table), true);
  view.setUint16(58, 64, true);
  view.setUint16(60, sections.length, true);
  view.setUint16(62, sections.length - 1, true);
  let at = 64;
  let nameAt = 0;
  for (const [index, { name, bytes }] of sections.entries()) {
    const header = table + index * 64;
    view.setUint32(header, nameAt, true);
    view.setBigUint64(header + 24, BigInt(at), true);
    view.setBigUint64(header + 32, BigInt(bytes.length), true);
    file.set(bytes, at);
    at += bytes.length;
    nameAt += name.length + 1;
  }
  return file;
}
