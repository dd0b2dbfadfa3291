import * as $protobuf from "protobufjs/minimal.js";
type Long = $protobuf.Long;

/** Namespace quorum0. */
export namespace quorum0 {

    /** Namespace raft. */
    namespace raft {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a Nothing.
             * @deprecated Use quorum0.raft.v1.Nothing.$Properties instead.
             */
            interface INothing extends quorum0.raft.v1.Nothing.$Properties {
            }

            /** Represents a Nothing. */
            class Nothing {

                /**
                 * Constructs a new Nothing.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.raft.v1.Nothing.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Nothing instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Nothing instance
                 */
                static create(properties: quorum0.raft.v1.Nothing.$Shape): quorum0.raft.v1.Nothing & quorum0.raft.v1.Nothing.$Shape;
                static create(properties?: quorum0.raft.v1.Nothing.$Properties): quorum0.raft.v1.Nothing;

                /**
                 * Encodes the specified Nothing message. Does not implicitly {@link quorum0.raft.v1.Nothing.verify|verify} messages.
                 * @param message Nothing message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.raft.v1.Nothing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Nothing message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.Nothing & quorum0.raft.v1.Nothing.$Shape} Nothing
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.raft.v1.Nothing & quorum0.raft.v1.Nothing.$Shape;
            }

            namespace Nothing {

                /** Properties of a Nothing. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Nothing. */
                type $Shape = quorum0.raft.v1.Nothing.$Properties;
            }

            /**
             * Properties of a Hello.
             * @deprecated Use quorum0.raft.v1.Hello.$Properties instead.
             */
            interface IHello extends quorum0.raft.v1.Hello.$Properties {
            }

            /** Opens every stream. */
            class Hello {

                /**
                 * Constructs a new Hello.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.raft.v1.Hello.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Hello version. */
                version: number;

                /** Hello cluster. */
                cluster: string;

                /** Hello group. */
                group: string;

                /** Hello from. */
                from: (number|Long);

                /** Hello to. */
                to: (number|Long);

                /** Random mark of the sender's disk: tells two disks apart that claim one identity. */
                instance: string;

                /**
                 * Creates a new Hello instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Hello instance
                 */
                static create(properties: quorum0.raft.v1.Hello.$Shape): quorum0.raft.v1.Hello & quorum0.raft.v1.Hello.$Shape;
                static create(properties?: quorum0.raft.v1.Hello.$Properties): quorum0.raft.v1.Hello;

                /**
                 * Encodes the specified Hello message. Does not implicitly {@link quorum0.raft.v1.Hello.verify|verify} messages.
                 * @param message Hello message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.raft.v1.Hello.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Hello message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.Hello & quorum0.raft.v1.Hello.$Shape} Hello
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.raft.v1.Hello & quorum0.raft.v1.Hello.$Shape;
            }

            namespace Hello {

                /** Properties of a Hello. */
                interface $Properties {

                    /** Hello version */
                    version?: (number|null);

                    /** Hello cluster */
                    cluster?: (string|null);

                    /** Hello group */
                    group?: (string|null);

                    /** Hello from */
                    from?: (number|Long|null);

                    /** Hello to */
                    to?: (number|Long|null);

                    /** Random mark of the sender's disk: tells two disks apart that claim one identity. */
                    instance?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Hello. */
                type $Shape = quorum0.raft.v1.Hello.$Properties;
            }

            /**
             * Properties of a Frame.
             * @deprecated Use quorum0.raft.v1.Frame.$Properties instead.
             */
            interface IFrame extends quorum0.raft.v1.Frame.$Properties {
            }

            /** Everything one turn of the sender has for this peer. */
            class Frame {

                /**
                 * Constructs a new Frame.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.raft.v1.Frame.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** In the first frame of a stream, and only there. */
                hello?: (quorum0.raft.v1.Hello.$Properties|null);

                /** Frame messages. */
                messages: quorum0.raft.v1.Message.$Properties[];

                /**
                 * Creates a new Frame instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Frame instance
                 */
                static create(properties: quorum0.raft.v1.Frame.$Shape): quorum0.raft.v1.Frame & quorum0.raft.v1.Frame.$Shape;
                static create(properties?: quorum0.raft.v1.Frame.$Properties): quorum0.raft.v1.Frame;

                /**
                 * Encodes the specified Frame message. Does not implicitly {@link quorum0.raft.v1.Frame.verify|verify} messages.
                 * @param message Frame message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.raft.v1.Frame.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Frame message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.Frame & quorum0.raft.v1.Frame.$Shape} Frame
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.raft.v1.Frame & quorum0.raft.v1.Frame.$Shape;
            }

            namespace Frame {

                /** Properties of a Frame. */
                interface $Properties {

                    /** In the first frame of a stream, and only there. */
                    hello?: (quorum0.raft.v1.Hello.$Properties|null);

                    /** Frame messages */
                    messages?: (quorum0.raft.v1.Message.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Frame. */
                type $Shape = quorum0.raft.v1.Frame.$Properties;
            }

            /** MessageType enum. */
            enum MessageType {

                /** MESSAGE_TYPE_UNSPECIFIED value */
                MESSAGE_TYPE_UNSPECIFIED = 0,

                /** REQUEST_VOTE value */
                REQUEST_VOTE = 1,

                /** VOTE_RESPONSE value */
                VOTE_RESPONSE = 2,

                /** APPEND_ENTRIES value */
                APPEND_ENTRIES = 3,

                /** APPEND_RESPONSE value */
                APPEND_RESPONSE = 4,

                /** HEARTBEAT value */
                HEARTBEAT = 5,

                /** HEARTBEAT_RESPONSE value */
                HEARTBEAT_RESPONSE = 6,

                /** TIMEOUT_NOW value */
                TIMEOUT_NOW = 7,

                /** READ_INDEX value */
                READ_INDEX = 8,

                /** READ_INDEX_RESPONSE value */
                READ_INDEX_RESPONSE = 9,

                /** PROPOSE value */
                PROPOSE = 10,

                /** TRANSFER_REQUEST value */
                TRANSFER_REQUEST = 11
            }

            /**
             * Properties of a Message.
             * @deprecated Use quorum0.raft.v1.Message.$Properties instead.
             */
            interface IMessage extends quorum0.raft.v1.Message.$Properties {
            }

            /** Flat, since it is decoded thousands of times a second. Sender and receiver are the stream's. */
            class Message {

                /**
                 * Constructs a new Message.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.raft.v1.Message.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Message type. */
                type: quorum0.raft.v1.MessageType;

                /** Message term. */
                term: (number|Long);

                /**
                 * Of a vote request the last entry; of an append the entry before; of its answer the last entry
                 * held, or the rejected one; of a read the index to wait for.
                 */
                index: (number|Long);

                /** Message logTerm. */
                logTerm: (number|Long);

                /** Message commit. */
                commit: (number|Long);

                /** A vote granted, or an append accepted. */
                granted: boolean;

                /** Message preVote. */
                preVote: boolean;

                /** Message transfer. */
                transfer: boolean;

                /** Message hintIndex. */
                hintIndex: (number|Long);

                /** Message hintTerm. */
                hintTerm: (number|Long);

                /** Message context. */
                context: string;

                /**
                 * Of an append or a proposal, one after the other: term (6 bytes), kind (1: 0 command,
                 * 1 membership), length (4), data. Integers are big-endian.
                 */
                entries: Uint8Array;

                /** Message target. */
                target: (number|Long);

                /**
                 * Creates a new Message instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Message instance
                 */
                static create(properties: quorum0.raft.v1.Message.$Shape): quorum0.raft.v1.Message & quorum0.raft.v1.Message.$Shape;
                static create(properties?: quorum0.raft.v1.Message.$Properties): quorum0.raft.v1.Message;

                /**
                 * Encodes the specified Message message. Does not implicitly {@link quorum0.raft.v1.Message.verify|verify} messages.
                 * @param message Message message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.raft.v1.Message.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Message message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.Message & quorum0.raft.v1.Message.$Shape} Message
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.raft.v1.Message & quorum0.raft.v1.Message.$Shape;
            }

            namespace Message {

                /** Properties of a Message. */
                interface $Properties {

                    /** Message type */
                    type?: (quorum0.raft.v1.MessageType|null);

                    /** Message term */
                    term?: (number|Long|null);

                    /**
                     * Of a vote request the last entry; of an append the entry before; of its answer the last entry
                     * held, or the rejected one; of a read the index to wait for.
                     */
                    index?: (number|Long|null);

                    /** Message logTerm */
                    logTerm?: (number|Long|null);

                    /** Message commit */
                    commit?: (number|Long|null);

                    /** A vote granted, or an append accepted. */
                    granted?: (boolean|null);

                    /** Message preVote */
                    preVote?: (boolean|null);

                    /** Message transfer */
                    transfer?: (boolean|null);

                    /** Message hintIndex */
                    hintIndex?: (number|Long|null);

                    /** Message hintTerm */
                    hintTerm?: (number|Long|null);

                    /** Message context */
                    context?: (string|null);

                    /**
                     * Of an append or a proposal, one after the other: term (6 bytes), kind (1: 0 command,
                     * 1 membership), length (4), data. Integers are big-endian.
                     */
                    entries?: (Uint8Array|null);

                    /** Message target */
                    target?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Message. */
                type $Shape = quorum0.raft.v1.Message.$Properties;
            }

            /**
             * Properties of a ConfState.
             * @deprecated Use quorum0.raft.v1.ConfState.$Properties instead.
             */
            interface IConfState extends quorum0.raft.v1.ConfState.$Properties {
            }

            /** Represents a ConfState. */
            class ConfState {

                /**
                 * Constructs a new ConfState.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.raft.v1.ConfState.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ConfState voters. */
                voters: (number|Long)[];

                /** ConfState votersOutgoing. */
                votersOutgoing: (number|Long)[];

                /** ConfState learners. */
                learners: (number|Long)[];

                /** ConfState learnersNext. */
                learnersNext: (number|Long)[];

                /** ConfState autoLeave. */
                autoLeave: boolean;

                /**
                 * Creates a new ConfState instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConfState instance
                 */
                static create(properties: quorum0.raft.v1.ConfState.$Shape): quorum0.raft.v1.ConfState & quorum0.raft.v1.ConfState.$Shape;
                static create(properties?: quorum0.raft.v1.ConfState.$Properties): quorum0.raft.v1.ConfState;

                /**
                 * Encodes the specified ConfState message. Does not implicitly {@link quorum0.raft.v1.ConfState.verify|verify} messages.
                 * @param message ConfState message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.raft.v1.ConfState.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConfState message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.ConfState & quorum0.raft.v1.ConfState.$Shape} ConfState
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.raft.v1.ConfState & quorum0.raft.v1.ConfState.$Shape;
            }

            namespace ConfState {

                /** Properties of a ConfState. */
                interface $Properties {

                    /** ConfState voters */
                    voters?: ((number|Long)[]|null);

                    /** ConfState votersOutgoing */
                    votersOutgoing?: ((number|Long)[]|null);

                    /** ConfState learners */
                    learners?: ((number|Long)[]|null);

                    /** ConfState learnersNext */
                    learnersNext?: ((number|Long)[]|null);

                    /** ConfState autoLeave */
                    autoLeave?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConfState. */
                type $Shape = quorum0.raft.v1.ConfState.$Properties;
            }

            /**
             * Properties of a SnapshotPart.
             * @deprecated Use quorum0.raft.v1.SnapshotPart.$Properties instead.
             */
            interface ISnapshotPart extends quorum0.raft.v1.SnapshotPart.$Properties {
            }

            /** Represents a SnapshotPart. */
            class SnapshotPart {

                /**
                 * Constructs a new SnapshotPart.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.raft.v1.SnapshotPart.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** In the first part: what is coming. */
                hello?: (quorum0.raft.v1.Hello.$Properties|null);

                /** SnapshotPart term. */
                term: (number|Long);

                /** SnapshotPart index. */
                index: (number|Long);

                /** SnapshotPart snapshotTerm. */
                snapshotTerm: (number|Long);

                /** SnapshotPart confState. */
                confState?: (quorum0.raft.v1.ConfState.$Properties|null);

                /** Digest of the hash chain at `index`. */
                chain: Uint8Array;

                /** SnapshotPart pieces. */
                pieces: number;

                /** In every other part: one piece and its CRC-32. */
                piece: number;

                /** SnapshotPart data. */
                data: Uint8Array;

                /** SnapshotPart crc. */
                crc: number;

                /**
                 * Creates a new SnapshotPart instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SnapshotPart instance
                 */
                static create(properties: quorum0.raft.v1.SnapshotPart.$Shape): quorum0.raft.v1.SnapshotPart & quorum0.raft.v1.SnapshotPart.$Shape;
                static create(properties?: quorum0.raft.v1.SnapshotPart.$Properties): quorum0.raft.v1.SnapshotPart;

                /**
                 * Encodes the specified SnapshotPart message. Does not implicitly {@link quorum0.raft.v1.SnapshotPart.verify|verify} messages.
                 * @param message SnapshotPart message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.raft.v1.SnapshotPart.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SnapshotPart message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.SnapshotPart & quorum0.raft.v1.SnapshotPart.$Shape} SnapshotPart
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.raft.v1.SnapshotPart & quorum0.raft.v1.SnapshotPart.$Shape;
            }

            namespace SnapshotPart {

                /** Properties of a SnapshotPart. */
                interface $Properties {

                    /** In the first part: what is coming. */
                    hello?: (quorum0.raft.v1.Hello.$Properties|null);

                    /** SnapshotPart term */
                    term?: (number|Long|null);

                    /** SnapshotPart index */
                    index?: (number|Long|null);

                    /** SnapshotPart snapshotTerm */
                    snapshotTerm?: (number|Long|null);

                    /** SnapshotPart confState */
                    confState?: (quorum0.raft.v1.ConfState.$Properties|null);

                    /** Digest of the hash chain at `index`. */
                    chain?: (Uint8Array|null);

                    /** SnapshotPart pieces */
                    pieces?: (number|null);

                    /** In every other part: one piece and its CRC-32. */
                    piece?: (number|null);

                    /** SnapshotPart data */
                    data?: (Uint8Array|null);

                    /** SnapshotPart crc */
                    crc?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SnapshotPart. */
                type $Shape = quorum0.raft.v1.SnapshotPart.$Properties;
            }

            /**
             * Properties of a SnapshotProgress.
             * @deprecated Use quorum0.raft.v1.SnapshotProgress.$Properties instead.
             */
            interface ISnapshotProgress extends quorum0.raft.v1.SnapshotProgress.$Properties {
            }

            /** Represents a SnapshotProgress. */
            class SnapshotProgress {

                /**
                 * Constructs a new SnapshotProgress.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.raft.v1.SnapshotProgress.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Pieces held, counted from the first. */
                pieces: number;

                /** SnapshotProgress complete. */
                complete: boolean;

                /**
                 * Creates a new SnapshotProgress instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SnapshotProgress instance
                 */
                static create(properties: quorum0.raft.v1.SnapshotProgress.$Shape): quorum0.raft.v1.SnapshotProgress & quorum0.raft.v1.SnapshotProgress.$Shape;
                static create(properties?: quorum0.raft.v1.SnapshotProgress.$Properties): quorum0.raft.v1.SnapshotProgress;

                /**
                 * Encodes the specified SnapshotProgress message. Does not implicitly {@link quorum0.raft.v1.SnapshotProgress.verify|verify} messages.
                 * @param message SnapshotProgress message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.raft.v1.SnapshotProgress.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SnapshotProgress message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.SnapshotProgress & quorum0.raft.v1.SnapshotProgress.$Shape} SnapshotProgress
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.raft.v1.SnapshotProgress & quorum0.raft.v1.SnapshotProgress.$Shape;
            }

            namespace SnapshotProgress {

                /** Properties of a SnapshotProgress. */
                interface $Properties {

                    /** Pieces held, counted from the first. */
                    pieces?: (number|null);

                    /** SnapshotProgress complete */
                    complete?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SnapshotProgress. */
                type $Shape = quorum0.raft.v1.SnapshotProgress.$Properties;
            }
        }
    }
}
