/** A contract as server reflection describes it; `contract` of every `gen/NAME-descriptor.js`. */
export interface Contract {
  /** The file's name, such as `vm.proto`. */
  readonly file: string;
  /** Fully qualified service names. */
  readonly services: readonly string[];
  /** Every fully qualified name the file defines. */
  readonly symbols: readonly string[];
  /** Encoded google.protobuf.FileDescriptorProto, base64. */
  readonly descriptor: string;
}
