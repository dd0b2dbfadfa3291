import fc from 'fast-check';

/** Pieces of xl.cfg in no order: most runs of them are wrong, in every way there is. */
// prettier-ignore
const CFG_PIECES = [
  'a', 'b', 'c', 'd', 'e', 'a.b_1', 'A', '1', '0x1f', '010', '12ab', '0xZ', '-5', '+1',
  '=', '=', '=', '+=', '+', '[', ']', ',', ';', '\n', '\n', ' ', '\t', '(', ':', '\r', 'é',
  '"x"', "'y z'", '"a\\n\\t\\"b\\\\"', "'it\\'s'", '""', '"open', "'", '"\\q"', '"\\',
  '# note\n', '#\n', '#"x', '[1,2]', '["p", [3]]', '[\n1\n,\n2,\n]', '[,]', '[]', 'a = 1\n',
  'b="x"\n', 'c = [ "d" ]\n', 'a += "t"\n', 'c += [2]\n', 'b += [1]\n', '# [ = \n', '\\\n',
];

/** A run of pieces, ended by a newline: stock takes no comment at the very end. */
export const cfgText = fc
  .array(fc.constantFrom(...CFG_PIECES), { maxLength: 14 })
  .map((pieces) => `${pieces.join('')}\n`);

// Without trusted and untrusted: the lexer built into 4.17 does not know what its source has.
// prettier-ignore
const DISK_PIECES = [
  '/dev/vg/a', '/x.iso', 'xvda', 'xvdaa3', 'hdc', 'hdc:cdrom', 'sda1:disk', 'd0p1', '51712',
  ',', ',', ',', ',', ' ', '\t', 'raw', 'qcow2', 'vhd', 'empty', 'r', 'rw', 'w', 'ro', 'x',
  'format=raw', 'format=', 'format=qcow', 'vdev=xvdb', 'vdev=', 'access=ro', 'access=rw',
  'access=z', 'target=/a,b=c', 'target=', 'cdrom', 'devtype=cdrom', 'devtype=disk', 'devtype=x',
  'backend=domd', 'backendtype=phy', 'backendtype=qdisk', 'script=block-x', 'direct-io-safe',
  'discard', 'no-discard', 'specification=xen', 'specification=virtio',
  'phy:', 'file:', 'tap:aio:', 'tap2:', 'raw:', 'qcow:', 'iscsi:', 'enbd:', 'foo:', 'foo:/b',
  'k=v', 'k=', '=', ':', 'phy:/dev/vg/a', 'tap:qcow2:/x', '/a,raw,xvda,w', ',hdc:cdrom,r',
];

export const diskText = fc.oneof(
  fc.array(fc.constantFrom(...DISK_PIECES), { maxLength: 10 }).map((pieces) => pieces.join('')),
  fc.array(fc.constantFrom(...DISK_PIECES), { maxLength: 6 }).map((pieces) => pieces.join(',')),
);

// prettier-ignore
const RATE_PIECES = [
  '1',
  '10',
  '08',
  '017',
  '4294967295',
  '4294967296',
  '0',
  '18446744073709551616',
];
const UNITS = [
  'B/s',
  'b/s',
  'KB/s',
  'Kb/s',
  'MB/s',
  'Mb/s',
  'GB/s',
  'Gb/s',
  'TB/s',
  'kb/s',
  '',
  '/s',
];
const INTERVALS = [
  '',
  '@',
  '@20ms',
  '@20us',
  '@5s',
  '@5',
  '@20m',
  '@20u',
  '@0ms',
  '@08',
  '@x',
  '@1@2',
];

export const rateText = fc
  .tuple(fc.constantFrom(...RATE_PIECES), fc.constantFrom(...UNITS), fc.constantFrom(...INTERVALS))
  .map((parts) => parts.join(''));
