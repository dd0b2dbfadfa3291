import protobuf from 'protobufjs';
import 'protobufjs/ext/descriptor.js';
import descriptor from 'protobufjs/ext/descriptor.js';

/** What a running server says about one of its contracts. */
export interface ContractDescription {
  /** The name the descriptor carries, such as `vm.proto`. */
  readonly file: string;
  /** Fully qualified service names. */
  readonly services: readonly string[];
  /** Every fully qualified name defined here: services, methods, messages, fields, enums. */
  readonly symbols: readonly string[];
  /** Encoded google.protobuf.FileDescriptorProto. */
  readonly descriptor: Uint8Array;
}

/**
 * Compiles one .proto text into what server reflection hands to grpcurl. Type names come out fully
 * qualified, as protoc writes them.
 */
export function describeProto(file: string, text: string): ContractDescription {
  const parsed = protobuf.parse(text, { keepCase: false });
  if ((parsed.imports ?? []).length + (parsed.weakImports ?? []).length > 0)
    throw new Error(`${file}: imports are not supported; put what it needs into the same file`);
  const root = parsed.root;
  root.resolveAll();
  const { file: files } = root.toDescriptor('proto3');
  const described = files?.[0];
  if (described === undefined || files?.length !== 1)
    throw new Error(`${file}: expected one package with something in it`);
  described.name = file;
  const scope = root.lookup(described.package ?? '');
  if (!(scope instanceof protobuf.Namespace))
    throw new Error(`${file}: package ${described.package} holds nothing`);
  for (const type of described.messageType ?? []) qualifyMessage(type, scope);
  for (const service of described.service ?? []) qualifyService(service, scope);
  const symbols = symbolsOf(scope).map((name) => name.slice(1));
  return {
    file,
    services: (described.service ?? []).map((service) => `${described.package}.${service.name}`),
    symbols: symbols.sort(),
    descriptor: descriptor.FileDescriptorProto.encode(described).finish(),
  };
}

function symbolsOf(scope: protobuf.Namespace): readonly string[] {
  return scope.nestedArray.flatMap((object) => [
    object.fullName,
    ...(object instanceof protobuf.Service ? object.methodsArray.map((m) => m.fullName) : []),
    ...(object instanceof protobuf.Type ? object.fieldsArray.map((f) => f.fullName) : []),
    ...(object instanceof protobuf.Namespace ? symbolsOf(object) : []),
  ]);
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
