import protobuf from 'protobufjs';
import 'protobufjs/ext/descriptor.js';
import descriptor from 'protobufjs/ext/descriptor.js';

/**
 * Compiles one .proto text into an encoded google.protobuf.FileDescriptorProto, which is what
 * server reflection hands to grpcurl. Type names come out fully qualified, as protoc writes them.
 *
 * @param file  the name the descriptor carries, such as `vm.proto`
 */
export function describeProto(file: string, text: string): Uint8Array {
  const parsed = protobuf.parse(text, { keepCase: false });
  if ((parsed.imports ?? []).length + (parsed.weakImports ?? []).length > 0)
    throw new Error(`${file}: imports are not supported; put what it needs into the same file`);
  const root = parsed.root;
  root.resolveAll();
  const { file: files } = root.toDescriptor('proto3');
  const described = files[0];
  if (described === undefined || files.length !== 1)
    throw new Error(`${file}: expected one package, found ${files.length}`);
  described.name = file;
  const scope = root.lookup(described.package ?? '');
  if (!(scope instanceof protobuf.Namespace))
    throw new Error(`${file}: package ${described.package} holds nothing`);
  for (const type of described.messageType ?? []) qualifyMessage(type, scope);
  for (const service of described.service ?? []) qualifyService(service, scope);
  return descriptor.FileDescriptorProto.encode(described).finish();
}

function qualifyMessage(message: descriptor.IDescriptorProto, scope: protobuf.Namespace): void {
  const type = scope.lookupType(message.name ?? '');
  for (const field of message.field ?? []) {
    if (!field.typeName) continue;
    const target = type.lookup(field.typeName);
    if (target === null) throw new Error(`${type.fullName}.${field.name}: unknown type`);
    field.typeName = target.fullName;
  }
  for (const nested of message.nestedType ?? []) qualifyMessage(nested, type);
}

function qualifyService(
  service: descriptor.IServiceDescriptorProto,
  scope: protobuf.Namespace,
): void {
  for (const method of service.method ?? []) {
    method.inputType = scope.lookupType(method.inputType ?? '').fullName;
    method.outputType = scope.lookupType(method.outputType ?? '').fullName;
  }
}
