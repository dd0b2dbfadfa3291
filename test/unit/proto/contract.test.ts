import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import protobuf from 'protobufjs';
import descriptor from 'protobufjs/ext/descriptor.js';
import { describe, expect, it } from 'vitest';
import { contract } from '../../../proto/gen/vm-descriptor.js';
import { VM_MANAGER } from '../../../proto/vm.ts';

const ROOT = join(import.meta.dirname, '../../..');

function decodeDescriptor(): descriptor.IFileDescriptorProto {
  const bytes = Buffer.from(contract.descriptor, 'base64');
  const decoded: unknown = descriptor.FileDescriptorProto.decode(bytes);
  return decoded as descriptor.IFileDescriptorProto;
}

describe('a contract', () => {
  it('is generated anew without a difference', () => {
    const check = (): string =>
      execFileSync(process.execPath, ['proto/generate.ts', '--check'], {
        cwd: ROOT,
        encoding: 'utf8',
      });
    expect(check).not.toThrow();
  });

  it('has a descriptor from which a stranger can build every message', () => {
    const file = decodeDescriptor();
    const root = protobuf.Root.fromDescriptor({ file: [file] });
    const domain = root.lookupType('quorum0.vm.v1.Domain');
    const bytes = domain.encode({ domid: 3, name: 'web', cpuTimeNs: 7 }).finish();
    const { listDomains } = VM_MANAGER;
    const reply = root.lookupType('quorum0.vm.v1.ListDomainsReply');
    const wrapped = reply.encode({ domains: [domain.decode(bytes)] }).finish();
    const decoded = listDomains.responseDeserialize(Buffer.from(wrapped));
    expect(decoded.domains).toMatchObject([{ domid: 3, name: 'web' }]);
  });

  it('describes exactly the methods its table lists', () => {
    const file = decodeDescriptor();
    const described = (file.service ?? []).flatMap(({ name, method }) =>
      (method ?? []).map((entry) => `/${file.package}.${name}/${entry.name}`),
    );
    expect(Object.values(VM_MANAGER).map(({ path }) => path)).toEqual(described);
  });

  it('never reads past a message, whatever the bytes', () => {
    for (let length = 0; length < 64; length += 1)
      for (const fill of [0x00, 0x08, 0x7f, 0x80, 0xff]) {
        const bytes = Buffer.alloc(length, fill);
        try {
          VM_MANAGER.listDomains.responseDeserialize(bytes);
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
        }
      }
  });
});
