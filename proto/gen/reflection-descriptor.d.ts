/** google.protobuf.FileDescriptorProto of reflection.proto, base64. */
export const fileDescriptor: string;
