/** google.protobuf.FileDescriptorProto of vm.proto, base64. */
export const fileDescriptor: string;
