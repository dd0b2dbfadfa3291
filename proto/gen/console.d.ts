import * as $protobuf from "protobufjs/minimal.js";
type Long = $protobuf.Long;

/** Namespace quorum0. */
export namespace quorum0 {

    /** Namespace console. */
    namespace console {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a ConsoleRef.
             * @deprecated Use quorum0.console.v1.ConsoleRef.$Properties instead.
             */
            interface IConsoleRef extends quorum0.console.v1.ConsoleRef.$Properties {
            }

            /** Exactly one of the two. */
            class ConsoleRef {

                /**
                 * Constructs a new ConsoleRef.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.ConsoleRef.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ConsoleRef domid. */
                domid?: (number|null);

                /** The hypervisor's own log; it can be viewed and not attached to. */
                hypervisor?: (boolean|null);

                /** ConsoleRef which. */
                which?: ("domid"|"hypervisor");

                /**
                 * Creates a new ConsoleRef instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConsoleRef instance
                 */
                static create(properties: quorum0.console.v1.ConsoleRef.$Shape): quorum0.console.v1.ConsoleRef & quorum0.console.v1.ConsoleRef.$Shape;
                static create(properties?: quorum0.console.v1.ConsoleRef.$Properties): quorum0.console.v1.ConsoleRef;

                /**
                 * Encodes the specified ConsoleRef message. Does not implicitly {@link quorum0.console.v1.ConsoleRef.verify|verify} messages.
                 * @param message ConsoleRef message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.ConsoleRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConsoleRef message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ConsoleRef & quorum0.console.v1.ConsoleRef.$Shape} ConsoleRef
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.ConsoleRef & quorum0.console.v1.ConsoleRef.$Shape;
            }

            namespace ConsoleRef {

                /** Properties of a ConsoleRef. */
                interface $Properties {

                    /** ConsoleRef domid */
                    domid?: (number|null);

                    /** The hypervisor's own log; it can be viewed and not attached to. */
                    hypervisor?: (boolean|null);

                    /** ConsoleRef which */
                    which?: ("domid"|"hypervisor");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a ConsoleRef. */
                type $Shape = {
                  domid?: number|null;
                  hypervisor?: boolean|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ which?: undefined; domid?: null; hypervisor?: null }|{ which?: "domid"; domid: number; hypervisor?: null }|{ which?: "hypervisor"; domid?: null; hypervisor: boolean })
                );
            }

            /**
             * Properties of a ListRequest.
             * @deprecated Use quorum0.console.v1.ListRequest.$Properties instead.
             */
            interface IListRequest extends quorum0.console.v1.ListRequest.$Properties {
            }

            /** Represents a ListRequest. */
            class ListRequest {

                /**
                 * Constructs a new ListRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.ListRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ListRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListRequest instance
                 */
                static create(properties: quorum0.console.v1.ListRequest.$Shape): quorum0.console.v1.ListRequest & quorum0.console.v1.ListRequest.$Shape;
                static create(properties?: quorum0.console.v1.ListRequest.$Properties): quorum0.console.v1.ListRequest;

                /**
                 * Encodes the specified ListRequest message. Does not implicitly {@link quorum0.console.v1.ListRequest.verify|verify} messages.
                 * @param message ListRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.ListRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ListRequest & quorum0.console.v1.ListRequest.$Shape} ListRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.ListRequest & quorum0.console.v1.ListRequest.$Shape;
            }

            namespace ListRequest {

                /** Properties of a ListRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListRequest. */
                type $Shape = quorum0.console.v1.ListRequest.$Properties;
            }

            /**
             * Properties of a ListReply.
             * @deprecated Use quorum0.console.v1.ListReply.$Properties instead.
             */
            interface IListReply extends quorum0.console.v1.ListReply.$Properties {
            }

            /** Represents a ListReply. */
            class ListReply {

                /**
                 * Constructs a new ListReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.ListReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListReply consoles. */
                consoles: quorum0.console.v1.ConsoleInfo.$Properties[];

                /**
                 * Creates a new ListReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListReply instance
                 */
                static create(properties: quorum0.console.v1.ListReply.$Shape): quorum0.console.v1.ListReply & quorum0.console.v1.ListReply.$Shape;
                static create(properties?: quorum0.console.v1.ListReply.$Properties): quorum0.console.v1.ListReply;

                /**
                 * Encodes the specified ListReply message. Does not implicitly {@link quorum0.console.v1.ListReply.verify|verify} messages.
                 * @param message ListReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.ListReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ListReply & quorum0.console.v1.ListReply.$Shape} ListReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.ListReply & quorum0.console.v1.ListReply.$Shape;
            }

            namespace ListReply {

                /** Properties of a ListReply. */
                interface $Properties {

                    /** ListReply consoles */
                    consoles?: (quorum0.console.v1.ConsoleInfo.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListReply. */
                type $Shape = {
                  consoles?: quorum0.console.v1.ConsoleInfo.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a ConsoleInfo.
             * @deprecated Use quorum0.console.v1.ConsoleInfo.$Properties instead.
             */
            interface IConsoleInfo extends quorum0.console.v1.ConsoleInfo.$Properties {
            }

            /** Represents a ConsoleInfo. */
            class ConsoleInfo {

                /**
                 * Constructs a new ConsoleInfo.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.ConsoleInfo.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ConsoleInfo console. */
                console?: (quorum0.console.v1.ConsoleRef.$Properties|null);

                /** The domain's name when its console was opened; "Xen" for the hypervisor. */
                name: string;

                /** The oldest byte kept, and the number of bytes printed so far. */
                startOffset: (number|Long);

                /** ConsoleInfo endOffset. */
                endOffset: (number|Long);

                /** ConsoleInfo viewerCount. */
                viewerCount: number;

                /** Identity of who may write now; empty: nobody. */
                writer: string;

                /** It prints more than its share and waits for the next period. */
                held: boolean;

                /** Why the console does not work, for an operator; empty: it works. */
                problem: string;

                /** Its domain is gone; what it printed is kept for a while. */
                ended: boolean;

                /**
                 * Creates a new ConsoleInfo instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConsoleInfo instance
                 */
                static create(properties: quorum0.console.v1.ConsoleInfo.$Shape): quorum0.console.v1.ConsoleInfo & quorum0.console.v1.ConsoleInfo.$Shape;
                static create(properties?: quorum0.console.v1.ConsoleInfo.$Properties): quorum0.console.v1.ConsoleInfo;

                /**
                 * Encodes the specified ConsoleInfo message. Does not implicitly {@link quorum0.console.v1.ConsoleInfo.verify|verify} messages.
                 * @param message ConsoleInfo message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.ConsoleInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConsoleInfo message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ConsoleInfo & quorum0.console.v1.ConsoleInfo.$Shape} ConsoleInfo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.ConsoleInfo & quorum0.console.v1.ConsoleInfo.$Shape;
            }

            namespace ConsoleInfo {

                /** Properties of a ConsoleInfo. */
                interface $Properties {

                    /** ConsoleInfo console */
                    console?: (quorum0.console.v1.ConsoleRef.$Properties|null);

                    /** The domain's name when its console was opened; "Xen" for the hypervisor. */
                    name?: (string|null);

                    /** The oldest byte kept, and the number of bytes printed so far. */
                    startOffset?: (number|Long|null);

                    /** ConsoleInfo endOffset */
                    endOffset?: (number|Long|null);

                    /** ConsoleInfo viewerCount */
                    viewerCount?: (number|null);

                    /** Identity of who may write now; empty: nobody. */
                    writer?: (string|null);

                    /** It prints more than its share and waits for the next period. */
                    held?: (boolean|null);

                    /** Why the console does not work, for an operator; empty: it works. */
                    problem?: (string|null);

                    /** Its domain is gone; what it printed is kept for a while. */
                    ended?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConsoleInfo. */
                type $Shape = {
                  console?: quorum0.console.v1.ConsoleRef.$Shape|null;
                  name?: string|null;
                  startOffset?: number|Long|null;
                  endOffset?: number|Long|null;
                  viewerCount?: number|null;
                  writer?: string|null;
                  held?: boolean|null;
                  problem?: string|null;
                  ended?: boolean|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a ReadRequest.
             * @deprecated Use quorum0.console.v1.ReadRequest.$Properties instead.
             */
            interface IReadRequest extends quorum0.console.v1.ReadRequest.$Properties {
            }

            /** Represents a ReadRequest. */
            class ReadRequest {

                /**
                 * Constructs a new ReadRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.ReadRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ReadRequest console. */
                console?: (quorum0.console.v1.ConsoleRef.$Properties|null);

                /** Where to begin; what is no longer kept is passed over. */
                fromOffset: (number|Long);

                /** Most bytes wanted, 1 to 1 MiB; 0: 1 MiB. */
                bytesMax: number;

                /**
                 * Creates a new ReadRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReadRequest instance
                 */
                static create(properties: quorum0.console.v1.ReadRequest.$Shape): quorum0.console.v1.ReadRequest & quorum0.console.v1.ReadRequest.$Shape;
                static create(properties?: quorum0.console.v1.ReadRequest.$Properties): quorum0.console.v1.ReadRequest;

                /**
                 * Encodes the specified ReadRequest message. Does not implicitly {@link quorum0.console.v1.ReadRequest.verify|verify} messages.
                 * @param message ReadRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.ReadRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReadRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ReadRequest & quorum0.console.v1.ReadRequest.$Shape} ReadRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.ReadRequest & quorum0.console.v1.ReadRequest.$Shape;
            }

            namespace ReadRequest {

                /** Properties of a ReadRequest. */
                interface $Properties {

                    /** ReadRequest console */
                    console?: (quorum0.console.v1.ConsoleRef.$Properties|null);

                    /** Where to begin; what is no longer kept is passed over. */
                    fromOffset?: (number|Long|null);

                    /** Most bytes wanted, 1 to 1 MiB; 0: 1 MiB. */
                    bytesMax?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReadRequest. */
                type $Shape = {
                  console?: quorum0.console.v1.ConsoleRef.$Shape|null;
                  fromOffset?: number|Long|null;
                  bytesMax?: number|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a ReadReply.
             * @deprecated Use quorum0.console.v1.ReadReply.$Properties instead.
             */
            interface IReadReply extends quorum0.console.v1.ReadReply.$Properties {
            }

            /** Represents a ReadReply. */
            class ReadReply {

                /**
                 * Constructs a new ReadReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.ReadReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Of the first byte of `data`. */
                offset: (number|Long);

                /** ReadReply data. */
                data: Uint8Array;

                /** ReadReply endOffset. */
                endOffset: (number|Long);

                /**
                 * Creates a new ReadReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReadReply instance
                 */
                static create(properties: quorum0.console.v1.ReadReply.$Shape): quorum0.console.v1.ReadReply & quorum0.console.v1.ReadReply.$Shape;
                static create(properties?: quorum0.console.v1.ReadReply.$Properties): quorum0.console.v1.ReadReply;

                /**
                 * Encodes the specified ReadReply message. Does not implicitly {@link quorum0.console.v1.ReadReply.verify|verify} messages.
                 * @param message ReadReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.ReadReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReadReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ReadReply & quorum0.console.v1.ReadReply.$Shape} ReadReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.ReadReply & quorum0.console.v1.ReadReply.$Shape;
            }

            namespace ReadReply {

                /** Properties of a ReadReply. */
                interface $Properties {

                    /** Of the first byte of `data`. */
                    offset?: (number|Long|null);

                    /** ReadReply data */
                    data?: (Uint8Array|null);

                    /** ReadReply endOffset */
                    endOffset?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReadReply. */
                type $Shape = quorum0.console.v1.ReadReply.$Properties;
            }

            /**
             * Properties of an OpenRequest.
             * @deprecated Use quorum0.console.v1.OpenRequest.$Properties instead.
             */
            interface IOpenRequest extends quorum0.console.v1.OpenRequest.$Properties {
            }

            /** Represents an OpenRequest. */
            class OpenRequest {

                /**
                 * Constructs a new OpenRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.OpenRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** OpenRequest console. */
                console?: (quorum0.console.v1.ConsoleRef.$Properties|null);

                /** Begin here, as far as that is still kept: to go on after a broken connection. */
                fromOffset?: (number|Long|null);

                /**
                 * Begin with this many of the last lines; 4294967295: all that is kept. Without a start: with
                 * what is printed from now on.
                 */
                replayLines?: (number|null);

                /** How long to wait for a domain that has no console yet, at most 60,000. */
                waitMs: number;

                /** Attach only: become the writer though somebody else is. */
                takeOver: boolean;

                /** OpenRequest start. */
                start?: ("fromOffset"|"replayLines");

                /**
                 * Creates a new OpenRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns OpenRequest instance
                 */
                static create(properties: quorum0.console.v1.OpenRequest.$Shape): quorum0.console.v1.OpenRequest & quorum0.console.v1.OpenRequest.$Shape;
                static create(properties?: quorum0.console.v1.OpenRequest.$Properties): quorum0.console.v1.OpenRequest;

                /**
                 * Encodes the specified OpenRequest message. Does not implicitly {@link quorum0.console.v1.OpenRequest.verify|verify} messages.
                 * @param message OpenRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.OpenRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an OpenRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.OpenRequest & quorum0.console.v1.OpenRequest.$Shape} OpenRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.OpenRequest & quorum0.console.v1.OpenRequest.$Shape;
            }

            namespace OpenRequest {

                /** Properties of an OpenRequest. */
                interface $Properties {

                    /** OpenRequest console */
                    console?: (quorum0.console.v1.ConsoleRef.$Properties|null);

                    /** Begin here, as far as that is still kept: to go on after a broken connection. */
                    fromOffset?: (number|Long|null);

                    /**
                     * Begin with this many of the last lines; 4294967295: all that is kept. Without a start: with
                     * what is printed from now on.
                     */
                    replayLines?: (number|null);

                    /** How long to wait for a domain that has no console yet, at most 60,000. */
                    waitMs?: (number|null);

                    /** Attach only: become the writer though somebody else is. */
                    takeOver?: (boolean|null);

                    /** OpenRequest start */
                    start?: ("fromOffset"|"replayLines");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an OpenRequest. */
                type $Shape = {
                  console?: quorum0.console.v1.ConsoleRef.$Shape|null;
                  fromOffset?: number|Long|null;
                  replayLines?: number|null;
                  waitMs?: number|null;
                  takeOver?: boolean|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ start?: undefined; fromOffset?: null; replayLines?: null }|{ start?: "fromOffset"; fromOffset: number|Long; replayLines?: null }|{ start?: "replayLines"; fromOffset?: null; replayLines: number })
                );
            }

            /**
             * Properties of an Input.
             * @deprecated Use quorum0.console.v1.Input.$Properties instead.
             */
            interface IInput extends quorum0.console.v1.Input.$Properties {
            }

            /** Represents an Input. */
            class Input {

                /**
                 * Constructs a new Input.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.Input.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** First, and only once. */
                open?: (quorum0.console.v1.OpenRequest.$Properties|null);

                /**
                 * 1 byte to 4 KiB. Who is not the writer becomes it if nobody is; otherwise this is dropped and
                 * answered with `writer`.
                 */
                data?: (Uint8Array|null);

                /** Become the writer though somebody else is. */
                takeOver?: (boolean|null);

                /** Input part. */
                part?: ("open"|"data"|"takeOver");

                /**
                 * Creates a new Input instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Input instance
                 */
                static create(properties: quorum0.console.v1.Input.$Shape): quorum0.console.v1.Input & quorum0.console.v1.Input.$Shape;
                static create(properties?: quorum0.console.v1.Input.$Properties): quorum0.console.v1.Input;

                /**
                 * Encodes the specified Input message. Does not implicitly {@link quorum0.console.v1.Input.verify|verify} messages.
                 * @param message Input message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.Input.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Input message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.Input & quorum0.console.v1.Input.$Shape} Input
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.Input & quorum0.console.v1.Input.$Shape;
            }

            namespace Input {

                /** Properties of an Input. */
                interface $Properties {

                    /** First, and only once. */
                    open?: (quorum0.console.v1.OpenRequest.$Properties|null);

                    /**
                     * 1 byte to 4 KiB. Who is not the writer becomes it if nobody is; otherwise this is dropped and
                     * answered with `writer`.
                     */
                    data?: (Uint8Array|null);

                    /** Become the writer though somebody else is. */
                    takeOver?: (boolean|null);

                    /** Input part */
                    part?: ("open"|"data"|"takeOver");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an Input. */
                type $Shape = {
                  open?: quorum0.console.v1.OpenRequest.$Shape|null;
                  data?: Uint8Array|null;
                  takeOver?: boolean|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ part?: undefined; open?: null; data?: null; takeOver?: null }|{ part?: "open"; open: quorum0.console.v1.OpenRequest.$Shape; data?: null; takeOver?: null }|{ part?: "data"; open?: null; data: Uint8Array; takeOver?: null }|{ part?: "takeOver"; open?: null; data?: null; takeOver: boolean })
                );
            }

            /**
             * Properties of an Output.
             * @deprecated Use quorum0.console.v1.Output.$Properties instead.
             */
            interface IOutput extends quorum0.console.v1.Output.$Properties {
            }

            /** Represents an Output. */
            class Output {

                /**
                 * Constructs a new Output.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.Output.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** First, and only once. */
                opened?: (quorum0.console.v1.Opened.$Properties|null);

                /** At most 32 KiB. */
                data?: (Uint8Array|null);

                /** This many bytes are missing here: the viewer was slower than the scroll-back is long. */
                skippedBytes?: (number|Long|null);

                /** Who writes has changed, or input of this caller was dropped because another one writes. */
                writer?: (quorum0.console.v1.Writer.$Properties|null);

                /** Last: nothing will ever be printed on this console again. */
                ended?: (quorum0.console.v1.Ended.$Properties|null);

                /** Output part. */
                part?: ("opened"|"data"|"skippedBytes"|"writer"|"ended");

                /**
                 * Creates a new Output instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Output instance
                 */
                static create(properties: quorum0.console.v1.Output.$Shape): quorum0.console.v1.Output & quorum0.console.v1.Output.$Shape;
                static create(properties?: quorum0.console.v1.Output.$Properties): quorum0.console.v1.Output;

                /**
                 * Encodes the specified Output message. Does not implicitly {@link quorum0.console.v1.Output.verify|verify} messages.
                 * @param message Output message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.Output.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Output message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.Output & quorum0.console.v1.Output.$Shape} Output
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.Output & quorum0.console.v1.Output.$Shape;
            }

            namespace Output {

                /** Properties of an Output. */
                interface $Properties {

                    /** First, and only once. */
                    opened?: (quorum0.console.v1.Opened.$Properties|null);

                    /** At most 32 KiB. */
                    data?: (Uint8Array|null);

                    /** This many bytes are missing here: the viewer was slower than the scroll-back is long. */
                    skippedBytes?: (number|Long|null);

                    /** Who writes has changed, or input of this caller was dropped because another one writes. */
                    writer?: (quorum0.console.v1.Writer.$Properties|null);

                    /** Last: nothing will ever be printed on this console again. */
                    ended?: (quorum0.console.v1.Ended.$Properties|null);

                    /** Output part */
                    part?: ("opened"|"data"|"skippedBytes"|"writer"|"ended");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of an Output. */
                type $Shape = {
                  opened?: quorum0.console.v1.Opened.$Shape|null;
                  data?: Uint8Array|null;
                  skippedBytes?: number|Long|null;
                  writer?: quorum0.console.v1.Writer.$Shape|null;
                  ended?: quorum0.console.v1.Ended.$Shape|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ part?: undefined; opened?: null; data?: null; skippedBytes?: null; writer?: null; ended?: null }|{ part?: "opened"; opened: quorum0.console.v1.Opened.$Shape; data?: null; skippedBytes?: null; writer?: null; ended?: null }|{ part?: "data"; opened?: null; data: Uint8Array; skippedBytes?: null; writer?: null; ended?: null }|{ part?: "skippedBytes"; opened?: null; data?: null; skippedBytes: number|Long; writer?: null; ended?: null }|{ part?: "writer"; opened?: null; data?: null; skippedBytes?: null; writer: quorum0.console.v1.Writer.$Shape; ended?: null }|{ part?: "ended"; opened?: null; data?: null; skippedBytes?: null; writer?: null; ended: quorum0.console.v1.Ended.$Shape })
                );
            }

            /**
             * Properties of an Opened.
             * @deprecated Use quorum0.console.v1.Opened.$Properties instead.
             */
            interface IOpened extends quorum0.console.v1.Opened.$Properties {
            }

            /** Represents an Opened. */
            class Opened {

                /**
                 * Constructs a new Opened.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.Opened.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Of the first byte that follows; data and skipped bytes count on from it. */
                offset: (number|Long);

                /** Opened name. */
                name: string;

                /** Opened writer. */
                writer?: (quorum0.console.v1.Writer.$Properties|null);

                /** As in ConsoleInfo. */
                problem: string;

                /**
                 * Creates a new Opened instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Opened instance
                 */
                static create(properties: quorum0.console.v1.Opened.$Shape): quorum0.console.v1.Opened & quorum0.console.v1.Opened.$Shape;
                static create(properties?: quorum0.console.v1.Opened.$Properties): quorum0.console.v1.Opened;

                /**
                 * Encodes the specified Opened message. Does not implicitly {@link quorum0.console.v1.Opened.verify|verify} messages.
                 * @param message Opened message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.Opened.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Opened message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.Opened & quorum0.console.v1.Opened.$Shape} Opened
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.Opened & quorum0.console.v1.Opened.$Shape;
            }

            namespace Opened {

                /** Properties of an Opened. */
                interface $Properties {

                    /** Of the first byte that follows; data and skipped bytes count on from it. */
                    offset?: (number|Long|null);

                    /** Opened name */
                    name?: (string|null);

                    /** Opened writer */
                    writer?: (quorum0.console.v1.Writer.$Properties|null);

                    /** As in ConsoleInfo. */
                    problem?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Opened. */
                type $Shape = quorum0.console.v1.Opened.$Properties;
            }

            /**
             * Properties of a Writer.
             * @deprecated Use quorum0.console.v1.Writer.$Properties instead.
             */
            interface IWriter extends quorum0.console.v1.Writer.$Properties {
            }

            /** Represents a Writer. */
            class Writer {

                /**
                 * Constructs a new Writer.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.Writer.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Empty: nobody. */
                identity: string;

                /** It is this very call. */
                you: boolean;

                /**
                 * Creates a new Writer instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Writer instance
                 */
                static create(properties: quorum0.console.v1.Writer.$Shape): quorum0.console.v1.Writer & quorum0.console.v1.Writer.$Shape;
                static create(properties?: quorum0.console.v1.Writer.$Properties): quorum0.console.v1.Writer;

                /**
                 * Encodes the specified Writer message. Does not implicitly {@link quorum0.console.v1.Writer.verify|verify} messages.
                 * @param message Writer message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.Writer.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Writer message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.Writer & quorum0.console.v1.Writer.$Shape} Writer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.Writer & quorum0.console.v1.Writer.$Shape;
            }

            namespace Writer {

                /** Properties of a Writer. */
                interface $Properties {

                    /** Empty: nobody. */
                    identity?: (string|null);

                    /** It is this very call. */
                    you?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Writer. */
                type $Shape = quorum0.console.v1.Writer.$Properties;
            }

            /**
             * Properties of an Ended.
             * @deprecated Use quorum0.console.v1.Ended.$Properties instead.
             */
            interface IEnded extends quorum0.console.v1.Ended.$Properties {
            }

            /** Represents an Ended. */
            class Ended {

                /**
                 * Constructs a new Ended.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.console.v1.Ended.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Ended instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Ended instance
                 */
                static create(properties: quorum0.console.v1.Ended.$Shape): quorum0.console.v1.Ended & quorum0.console.v1.Ended.$Shape;
                static create(properties?: quorum0.console.v1.Ended.$Properties): quorum0.console.v1.Ended;

                /**
                 * Encodes the specified Ended message. Does not implicitly {@link quorum0.console.v1.Ended.verify|verify} messages.
                 * @param message Ended message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.console.v1.Ended.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an Ended message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.Ended & quorum0.console.v1.Ended.$Shape} Ended
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.console.v1.Ended & quorum0.console.v1.Ended.$Shape;
            }

            namespace Ended {

                /** Properties of an Ended. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an Ended. */
                type $Shape = quorum0.console.v1.Ended.$Properties;
            }
        }
    }
}
