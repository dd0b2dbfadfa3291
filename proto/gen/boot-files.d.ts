import * as $protobuf from "protobufjs/minimal.js";
type Long = $protobuf.Long;

/** Namespace quorum0. */
export namespace quorum0 {

    /** Namespace bootfiles. */
    namespace bootfiles {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a StatRequest.
             * @deprecated Use quorum0.bootfiles.v1.StatRequest.$Properties instead.
             */
            interface IStatRequest extends quorum0.bootfiles.v1.StatRequest.$Properties {
            }

            /** Represents a StatRequest. */
            class StatRequest {

                /**
                 * Constructs a new StatRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.bootfiles.v1.StatRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 32 bytes. */
                sha256: Uint8Array;

                /**
                 * Creates a new StatRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatRequest instance
                 */
                static create(properties: quorum0.bootfiles.v1.StatRequest.$Shape): quorum0.bootfiles.v1.StatRequest & quorum0.bootfiles.v1.StatRequest.$Shape;
                static create(properties?: quorum0.bootfiles.v1.StatRequest.$Properties): quorum0.bootfiles.v1.StatRequest;

                /**
                 * Encodes the specified StatRequest message. Does not implicitly {@link quorum0.bootfiles.v1.StatRequest.verify|verify} messages.
                 * @param message StatRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.bootfiles.v1.StatRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.StatRequest & quorum0.bootfiles.v1.StatRequest.$Shape} StatRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.bootfiles.v1.StatRequest & quorum0.bootfiles.v1.StatRequest.$Shape;
            }

            namespace StatRequest {

                /** Properties of a StatRequest. */
                interface $Properties {

                    /** 32 bytes. */
                    sha256?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatRequest. */
                type $Shape = quorum0.bootfiles.v1.StatRequest.$Properties;
            }

            /**
             * Properties of a StatReply.
             * @deprecated Use quorum0.bootfiles.v1.StatReply.$Properties instead.
             */
            interface IStatReply extends quorum0.bootfiles.v1.StatReply.$Properties {
            }

            /** Represents a StatReply. */
            class StatReply {

                /**
                 * Constructs a new StatReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.bootfiles.v1.StatReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** StatReply complete. */
                complete: boolean;

                /** Bytes received so far; the whole size when complete. */
                receivedBytes: (number|Long);

                /** Largest file the host takes. */
                limitBytes: (number|Long);

                /**
                 * Creates a new StatReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns StatReply instance
                 */
                static create(properties: quorum0.bootfiles.v1.StatReply.$Shape): quorum0.bootfiles.v1.StatReply & quorum0.bootfiles.v1.StatReply.$Shape;
                static create(properties?: quorum0.bootfiles.v1.StatReply.$Properties): quorum0.bootfiles.v1.StatReply;

                /**
                 * Encodes the specified StatReply message. Does not implicitly {@link quorum0.bootfiles.v1.StatReply.verify|verify} messages.
                 * @param message StatReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.bootfiles.v1.StatReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a StatReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.StatReply & quorum0.bootfiles.v1.StatReply.$Shape} StatReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.bootfiles.v1.StatReply & quorum0.bootfiles.v1.StatReply.$Shape;
            }

            namespace StatReply {

                /** Properties of a StatReply. */
                interface $Properties {

                    /** StatReply complete */
                    complete?: (boolean|null);

                    /** Bytes received so far; the whole size when complete. */
                    receivedBytes?: (number|Long|null);

                    /** Largest file the host takes. */
                    limitBytes?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a StatReply. */
                type $Shape = quorum0.bootfiles.v1.StatReply.$Properties;
            }

            /**
             * Properties of an UploadHeader.
             * @deprecated Use quorum0.bootfiles.v1.UploadHeader.$Properties instead.
             */
            interface IUploadHeader extends quorum0.bootfiles.v1.UploadHeader.$Properties {
            }

            /** Represents an UploadHeader. */
            class UploadHeader {

                /**
                 * Constructs a new UploadHeader.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.bootfiles.v1.UploadHeader.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** UploadHeader sha256. */
                sha256: Uint8Array;

                /** UploadHeader sizeBytes. */
                sizeBytes: (number|Long);

                /** Where this upload goes on: what Stat said, 0 for the start. */
                offset: (number|Long);

                /** What to call it in listings; at most 255 bytes. */
                label: string;

                /**
                 * Creates a new UploadHeader instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns UploadHeader instance
                 */
                static create(properties: quorum0.bootfiles.v1.UploadHeader.$Shape): quorum0.bootfiles.v1.UploadHeader & quorum0.bootfiles.v1.UploadHeader.$Shape;
                static create(properties?: quorum0.bootfiles.v1.UploadHeader.$Properties): quorum0.bootfiles.v1.UploadHeader;

                /**
                 * Encodes the specified UploadHeader message. Does not implicitly {@link quorum0.bootfiles.v1.UploadHeader.verify|verify} messages.
                 * @param message UploadHeader message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.bootfiles.v1.UploadHeader.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an UploadHeader message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.UploadHeader & quorum0.bootfiles.v1.UploadHeader.$Shape} UploadHeader
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.bootfiles.v1.UploadHeader & quorum0.bootfiles.v1.UploadHeader.$Shape;
            }

            namespace UploadHeader {

                /** Properties of an UploadHeader. */
                interface $Properties {

                    /** UploadHeader sha256 */
                    sha256?: (Uint8Array|null);

                    /** UploadHeader sizeBytes */
                    sizeBytes?: (number|Long|null);

                    /** Where this upload goes on: what Stat said, 0 for the start. */
                    offset?: (number|Long|null);

                    /** What to call it in listings; at most 255 bytes. */
                    label?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an UploadHeader. */
                type $Shape = quorum0.bootfiles.v1.UploadHeader.$Properties;
            }

            /**
             * Properties of an UploadChunk.
             * @deprecated Use quorum0.bootfiles.v1.UploadChunk.$Properties instead.
             */
            interface IUploadChunk extends quorum0.bootfiles.v1.UploadChunk.$Properties {
            }

            /** Represents an UploadChunk. */
            class UploadChunk {

                /**
                 * Constructs a new UploadChunk.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.bootfiles.v1.UploadChunk.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** UploadChunk header. */
                header?: (quorum0.bootfiles.v1.UploadHeader.$Properties|null);

                /** 1 byte to 256 KiB. */
                data?: (Uint8Array|null);

                /** UploadChunk part. */
                part?: ("header"|"data");

                /**
                 * Creates a new UploadChunk instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns UploadChunk instance
                 */
                static create(properties: quorum0.bootfiles.v1.UploadChunk.$Shape): quorum0.bootfiles.v1.UploadChunk & quorum0.bootfiles.v1.UploadChunk.$Shape;
                static create(properties?: quorum0.bootfiles.v1.UploadChunk.$Properties): quorum0.bootfiles.v1.UploadChunk;

                /**
                 * Encodes the specified UploadChunk message. Does not implicitly {@link quorum0.bootfiles.v1.UploadChunk.verify|verify} messages.
                 * @param message UploadChunk message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.bootfiles.v1.UploadChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an UploadChunk message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.UploadChunk & quorum0.bootfiles.v1.UploadChunk.$Shape} UploadChunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.bootfiles.v1.UploadChunk & quorum0.bootfiles.v1.UploadChunk.$Shape;
            }

            namespace UploadChunk {

                /** Properties of an UploadChunk. */
                interface $Properties {

                    /** UploadChunk header */
                    header?: (quorum0.bootfiles.v1.UploadHeader.$Properties|null);

                    /** 1 byte to 256 KiB. */
                    data?: (Uint8Array|null);

                    /** UploadChunk part */
                    part?: ("header"|"data");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an UploadChunk. */
                type $Shape = {
                  header?: quorum0.bootfiles.v1.UploadHeader.$Shape|null;
                  data?: Uint8Array|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ part?: undefined; header?: null; data?: null }|{ part?: "header"; header: quorum0.bootfiles.v1.UploadHeader.$Shape; data?: null }|{ part?: "data"; header?: null; data: Uint8Array })
                );
            }

            /**
             * Properties of a FetchRequest.
             * @deprecated Use quorum0.bootfiles.v1.FetchRequest.$Properties instead.
             */
            interface IFetchRequest extends quorum0.bootfiles.v1.FetchRequest.$Properties {
            }

            /** Represents a FetchRequest. */
            class FetchRequest {

                /**
                 * Constructs a new FetchRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.bootfiles.v1.FetchRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FetchRequest sha256. */
                sha256: Uint8Array;

                /** FetchRequest offset. */
                offset: (number|Long);

                /**
                 * Creates a new FetchRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FetchRequest instance
                 */
                static create(properties: quorum0.bootfiles.v1.FetchRequest.$Shape): quorum0.bootfiles.v1.FetchRequest & quorum0.bootfiles.v1.FetchRequest.$Shape;
                static create(properties?: quorum0.bootfiles.v1.FetchRequest.$Properties): quorum0.bootfiles.v1.FetchRequest;

                /**
                 * Encodes the specified FetchRequest message. Does not implicitly {@link quorum0.bootfiles.v1.FetchRequest.verify|verify} messages.
                 * @param message FetchRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.bootfiles.v1.FetchRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FetchRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.FetchRequest & quorum0.bootfiles.v1.FetchRequest.$Shape} FetchRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.bootfiles.v1.FetchRequest & quorum0.bootfiles.v1.FetchRequest.$Shape;
            }

            namespace FetchRequest {

                /** Properties of a FetchRequest. */
                interface $Properties {

                    /** FetchRequest sha256 */
                    sha256?: (Uint8Array|null);

                    /** FetchRequest offset */
                    offset?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FetchRequest. */
                type $Shape = quorum0.bootfiles.v1.FetchRequest.$Properties;
            }

            /**
             * Properties of a FetchChunk.
             * @deprecated Use quorum0.bootfiles.v1.FetchChunk.$Properties instead.
             */
            interface IFetchChunk extends quorum0.bootfiles.v1.FetchChunk.$Properties {
            }

            /** Represents a FetchChunk. */
            class FetchChunk {

                /**
                 * Constructs a new FetchChunk.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.bootfiles.v1.FetchChunk.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** FetchChunk data. */
                data: Uint8Array;

                /**
                 * Creates a new FetchChunk instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns FetchChunk instance
                 */
                static create(properties: quorum0.bootfiles.v1.FetchChunk.$Shape): quorum0.bootfiles.v1.FetchChunk & quorum0.bootfiles.v1.FetchChunk.$Shape;
                static create(properties?: quorum0.bootfiles.v1.FetchChunk.$Properties): quorum0.bootfiles.v1.FetchChunk;

                /**
                 * Encodes the specified FetchChunk message. Does not implicitly {@link quorum0.bootfiles.v1.FetchChunk.verify|verify} messages.
                 * @param message FetchChunk message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.bootfiles.v1.FetchChunk.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a FetchChunk message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.FetchChunk & quorum0.bootfiles.v1.FetchChunk.$Shape} FetchChunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.bootfiles.v1.FetchChunk & quorum0.bootfiles.v1.FetchChunk.$Shape;
            }

            namespace FetchChunk {

                /** Properties of a FetchChunk. */
                interface $Properties {

                    /** FetchChunk data */
                    data?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a FetchChunk. */
                type $Shape = quorum0.bootfiles.v1.FetchChunk.$Properties;
            }

            /**
             * Properties of a ListRequest.
             * @deprecated Use quorum0.bootfiles.v1.ListRequest.$Properties instead.
             */
            interface IListRequest extends quorum0.bootfiles.v1.ListRequest.$Properties {
            }

            /** Represents a ListRequest. */
            class ListRequest {

                /**
                 * Constructs a new ListRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.bootfiles.v1.ListRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ListRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListRequest instance
                 */
                static create(properties: quorum0.bootfiles.v1.ListRequest.$Shape): quorum0.bootfiles.v1.ListRequest & quorum0.bootfiles.v1.ListRequest.$Shape;
                static create(properties?: quorum0.bootfiles.v1.ListRequest.$Properties): quorum0.bootfiles.v1.ListRequest;

                /**
                 * Encodes the specified ListRequest message. Does not implicitly {@link quorum0.bootfiles.v1.ListRequest.verify|verify} messages.
                 * @param message ListRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.bootfiles.v1.ListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.ListRequest & quorum0.bootfiles.v1.ListRequest.$Shape} ListRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.bootfiles.v1.ListRequest & quorum0.bootfiles.v1.ListRequest.$Shape;
            }

            namespace ListRequest {

                /** Properties of a ListRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListRequest. */
                type $Shape = quorum0.bootfiles.v1.ListRequest.$Properties;
            }

            /**
             * Properties of a ListReply.
             * @deprecated Use quorum0.bootfiles.v1.ListReply.$Properties instead.
             */
            interface IListReply extends quorum0.bootfiles.v1.ListReply.$Properties {
            }

            /** Represents a ListReply. */
            class ListReply {

                /**
                 * Constructs a new ListReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.bootfiles.v1.ListReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListReply files. */
                files: quorum0.bootfiles.v1.BootFileInfo.$Properties[];

                /** What the host may use for them. */
                budgetBytes: (number|Long);

                /**
                 * Creates a new ListReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListReply instance
                 */
                static create(properties: quorum0.bootfiles.v1.ListReply.$Shape): quorum0.bootfiles.v1.ListReply & quorum0.bootfiles.v1.ListReply.$Shape;
                static create(properties?: quorum0.bootfiles.v1.ListReply.$Properties): quorum0.bootfiles.v1.ListReply;

                /**
                 * Encodes the specified ListReply message. Does not implicitly {@link quorum0.bootfiles.v1.ListReply.verify|verify} messages.
                 * @param message ListReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.bootfiles.v1.ListReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.ListReply & quorum0.bootfiles.v1.ListReply.$Shape} ListReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.bootfiles.v1.ListReply & quorum0.bootfiles.v1.ListReply.$Shape;
            }

            namespace ListReply {

                /** Properties of a ListReply. */
                interface $Properties {

                    /** ListReply files */
                    files?: (quorum0.bootfiles.v1.BootFileInfo.$Properties[]|null);

                    /** What the host may use for them. */
                    budgetBytes?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListReply. */
                type $Shape = quorum0.bootfiles.v1.ListReply.$Properties;
            }

            /**
             * Properties of a BootFileInfo.
             * @deprecated Use quorum0.bootfiles.v1.BootFileInfo.$Properties instead.
             */
            interface IBootFileInfo extends quorum0.bootfiles.v1.BootFileInfo.$Properties {
            }

            /** Represents a BootFileInfo. */
            class BootFileInfo {

                /**
                 * Constructs a new BootFileInfo.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.bootfiles.v1.BootFileInfo.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** BootFileInfo sha256. */
                sha256: Uint8Array;

                /** BootFileInfo sizeBytes. */
                sizeBytes: (number|Long);

                /** BootFileInfo label. */
                label: string;

                /** BootFileInfo complete. */
                complete: boolean;

                /** Virtual machines of this host that refer to it. */
                references: number;

                /** Unix time, milliseconds. */
                lastUsedAtMs: (number|Long);

                /**
                 * Creates a new BootFileInfo instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BootFileInfo instance
                 */
                static create(properties: quorum0.bootfiles.v1.BootFileInfo.$Shape): quorum0.bootfiles.v1.BootFileInfo & quorum0.bootfiles.v1.BootFileInfo.$Shape;
                static create(properties?: quorum0.bootfiles.v1.BootFileInfo.$Properties): quorum0.bootfiles.v1.BootFileInfo;

                /**
                 * Encodes the specified BootFileInfo message. Does not implicitly {@link quorum0.bootfiles.v1.BootFileInfo.verify|verify} messages.
                 * @param message BootFileInfo message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.bootfiles.v1.BootFileInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BootFileInfo message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.BootFileInfo & quorum0.bootfiles.v1.BootFileInfo.$Shape} BootFileInfo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.bootfiles.v1.BootFileInfo & quorum0.bootfiles.v1.BootFileInfo.$Shape;
            }

            namespace BootFileInfo {

                /** Properties of a BootFileInfo. */
                interface $Properties {

                    /** BootFileInfo sha256 */
                    sha256?: (Uint8Array|null);

                    /** BootFileInfo sizeBytes */
                    sizeBytes?: (number|Long|null);

                    /** BootFileInfo label */
                    label?: (string|null);

                    /** BootFileInfo complete */
                    complete?: (boolean|null);

                    /** Virtual machines of this host that refer to it. */
                    references?: (number|null);

                    /** Unix time, milliseconds. */
                    lastUsedAtMs?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a BootFileInfo. */
                type $Shape = quorum0.bootfiles.v1.BootFileInfo.$Properties;
            }
        }
    }
}
