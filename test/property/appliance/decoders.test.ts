import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { elfSection, neededLibraries } from '../../../appliance/elf.ts';
import { parseInitConfig } from '../../../appliance/init/config.ts';
import { parseRequest } from '../../../appliance/init/control.ts';
import { decodeReply, encodeDiscover, encodeRequest } from '../../../appliance/init/dhcp.ts';
import { LineSplitter, MAX_LINE_LENGTH } from '../../../appliance/init/log.ts';
import { checkKernelImage } from '../../../appliance/kernel.ts';

const elfLike = fc.uint8Array({ minLength: 64, maxLength: 400 }).map((bytes) => {
  bytes.set([0x7f, 0x45, 0x4c, 0x46, 2, 1]);
  return bytes;
});
const client = { xid: 0x1234_5678, mac: Uint8Array.of(0x52, 0x54, 0, 1, 2, 3), hostname: 'h' };

describe('parsers of bytes from elsewhere', () => {
  it('answer for any ELF-like file without throwing', () => {
    fc.assert(
      fc.property(elfLike, (bytes) => {
        elfSection(bytes, '.modinfo');
        neededLibraries(bytes);
      }),
    );
  });

  it('answer for any kernel-like file without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 2000 }), (bytes) => {
        checkKernelImage(bytes);
      }),
    );
  });

  it('answer for any DHCP-like message without throwing', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 120 }), (options) => {
        const message = new Uint8Array(240 + options.length);
        message.set(encodeDiscover(client).subarray(0, 240));
        message[0] = 2;
        message.set(options, 240);
        const reply = decodeReply(message, client);
        expect(reply === undefined || 'kind' in reply).toBe(true);
      }),
    );
  });

  it('answer for any configuration or request text with a value or one line', () => {
    fc.assert(
      fc.property(fc.oneof(fc.json(), fc.string()), (text) => {
        for (const parsed of [parseInitConfig(text), parseRequest(text)])
          if (!parsed.ok) expect(parsed.error).not.toContain('\n');
      }),
    );
  });
});

describe('a log stream', () => {
  it('gives the same lines however it is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ maxLength: 40 })), (chunks) => {
        const splitter = new LineSplitter();
        const lines = [...chunks.flatMap((chunk) => splitter.push(chunk)), ...splitter.end()];
        const whole = chunks.join('').split('\n');
        if (whole.at(-1) === '') whole.pop();
        expect(lines).toEqual(whole);
      }),
    );
  });

  it('never gives a line longer than its bound', () => {
    const splitter = new LineSplitter();
    const [line] = [splitter.push('x'.repeat(100_000)), splitter.push('y\nnext\n')].flat();
    expect(line?.length).toBe(MAX_LINE_LENGTH + 3);
    expect(splitter.push('z\n')).toEqual(['z']);
  });
});

describe('DHCP', () => {
  it('asks for what was offered and takes what is granted', () => {
    const address = fc.integer({ min: 1, max: 0xffff_fffe });
    fc.assert(
      fc.property(
        address,
        address,
        address,
        fc.integer({ min: 1, max: 30 }),
        (ip, gw, server, prefix) => {
          const message = encodeRequest(client, {
            address: ip,
            prefixLength: prefix,
            server,
            nameServers: [],
            leaseSeconds: 3600,
          });
          message[0] = 2;
          const view = new DataView(message.buffer);
          view.setUint32(16, ip);
          const mask = (0xffff_ffff << (32 - prefix)) >>> 0;
          const words = [
            [1, mask],
            [3, gw],
            [54, server],
            [51, 7200],
          ] as const;
          let at = 240;
          message.set([53, 1, 5], at);
          at += 3;
          for (const [code, value] of words) {
            message.set([code, 4], at);
            view.setUint32(at + 2, value);
            at += 6;
          }
          message[at] = 255;
          expect(decodeReply(message, client)).toEqual({
            kind: 'ack',
            lease: {
              address: ip,
              prefixLength: prefix,
              gateway: gw,
              server,
              nameServers: [],
              leaseSeconds: 7200,
            },
          });
          expect(decodeReply(message, { ...client, xid: 1 })).toBeUndefined();
        },
      ),
    );
  });
});
