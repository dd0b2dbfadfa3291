/** google.protobuf.FileDescriptorProto of health.proto, base64. */
export const fileDescriptor: string;
