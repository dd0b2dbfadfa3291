/** Text with repeats near and far, and a run of zeros; and what `lzop -9` of Debian made of it. */
export const LZOP_TEXT =
  'domain domain domains, the domain of the domains; and zeros: ' +
  '\0'.repeat(400) +
  ' domain of the zeros. ' +
  Array.from({ length: 60 }, (_, at) => String.fromCharCode(33 + ((at * 37) % 90))).join('') +
  'domains';

export const LZOP_FILE = Uint8Array.from(
  atob(
    'iUxaTwANChoKEEAgoAlAAwkDAAANAAAAAGsDzL4AAAAAAC2tA24AAAImAAAAeH5MMoEYZG9tYWluICsY' +
      'AANzLCB0aGXuAm9mKTQADHM7IGFuZCB6ZXJvczogACAAbwAALcgGlDQALC4gIUZrNlsmS3A7YCtQdUBl' +
      'MFV6RWo1WiVKbzpfKk90P2QvVHlEaTRZJEluOV4pTnM+Yy5TeENoM1gjSG041D4RAAAAAAAA',
  ),
  (character) => character.charCodeAt(0),
);
