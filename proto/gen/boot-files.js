/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["quorum0-boot-files"] || ($protobuf.roots["quorum0-boot-files"] = {});

export const quorum0 = $root.quorum0 = (() => {

    /**
     * Namespace quorum0.
     * @exports quorum0
     * @namespace
     */
    const quorum0 = {};

    quorum0.bootfiles = (function() {

        /**
         * Namespace bootfiles.
         * @memberof quorum0
         * @namespace
         */
        const bootfiles = {};

        bootfiles.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof quorum0.bootfiles
             * @namespace
             */
            const v1 = {};

            v1.StatRequest = (function() {

                /**
                 * Properties of a StatRequest.
                 * @typedef {Object} quorum0.bootfiles.v1.StatRequest.$Properties
                 * @property {Uint8Array|null} [sha256] 32 bytes.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StatRequest.
                 * @memberof quorum0.bootfiles.v1
                 * @interface IStatRequest
                 * @augments quorum0.bootfiles.v1.StatRequest.$Properties
                 * @deprecated Use quorum0.bootfiles.v1.StatRequest.$Properties instead.
                 */

                /**
                 * Shape of a StatRequest.
                 * @typedef {quorum0.bootfiles.v1.StatRequest.$Properties} quorum0.bootfiles.v1.StatRequest.$Shape
                 */

                /**
                 * Constructs a new StatRequest.
                 * @memberof quorum0.bootfiles.v1
                 * @classdesc Represents a StatRequest.
                 * @constructor
                 * @param {quorum0.bootfiles.v1.StatRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StatRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * 32 bytes.
                 * @member {Uint8Array} sha256
                 * @memberof quorum0.bootfiles.v1.StatRequest
                 * @instance
                 */
                StatRequest.prototype.sha256 = $util.newBuffer([]);

                /**
                 * Creates a new StatRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.bootfiles.v1.StatRequest
                 * @static
                 * @param {quorum0.bootfiles.v1.StatRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.bootfiles.v1.StatRequest} StatRequest instance
                 * @type {{
                 *   (properties: quorum0.bootfiles.v1.StatRequest.$Shape): quorum0.bootfiles.v1.StatRequest & quorum0.bootfiles.v1.StatRequest.$Shape;
                 *   (properties?: quorum0.bootfiles.v1.StatRequest.$Properties): quorum0.bootfiles.v1.StatRequest;
                 * }}
                 */
                StatRequest.create = function(properties) {
                    return new StatRequest(properties);
                };

                /**
                 * Encodes the specified StatRequest message. Does not implicitly {@link quorum0.bootfiles.v1.StatRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.bootfiles.v1.StatRequest
                 * @static
                 * @param {quorum0.bootfiles.v1.StatRequest.$Properties} message StatRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StatRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.sha256);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StatRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.bootfiles.v1.StatRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.StatRequest & quorum0.bootfiles.v1.StatRequest.$Shape} StatRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StatRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.quorum0.bootfiles.v1.StatRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.sha256 = value;
                                else
                                    delete message.sha256;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StatRequest;
            })();

            v1.StatReply = (function() {

                /**
                 * Properties of a StatReply.
                 * @typedef {Object} quorum0.bootfiles.v1.StatReply.$Properties
                 * @property {boolean|null} [complete] StatReply complete
                 * @property {number|Long|null} [receivedBytes] Bytes received so far; the whole size when complete.
                 * @property {number|Long|null} [limitBytes] Largest file the host takes.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a StatReply.
                 * @memberof quorum0.bootfiles.v1
                 * @interface IStatReply
                 * @augments quorum0.bootfiles.v1.StatReply.$Properties
                 * @deprecated Use quorum0.bootfiles.v1.StatReply.$Properties instead.
                 */

                /**
                 * Shape of a StatReply.
                 * @typedef {quorum0.bootfiles.v1.StatReply.$Properties} quorum0.bootfiles.v1.StatReply.$Shape
                 */

                /**
                 * Constructs a new StatReply.
                 * @memberof quorum0.bootfiles.v1
                 * @classdesc Represents a StatReply.
                 * @constructor
                 * @param {quorum0.bootfiles.v1.StatReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const StatReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * StatReply complete.
                 * @member {boolean} complete
                 * @memberof quorum0.bootfiles.v1.StatReply
                 * @instance
                 */
                StatReply.prototype.complete = false;

                /**
                 * Bytes received so far; the whole size when complete.
                 * @member {number|Long} receivedBytes
                 * @memberof quorum0.bootfiles.v1.StatReply
                 * @instance
                 */
                StatReply.prototype.receivedBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Largest file the host takes.
                 * @member {number|Long} limitBytes
                 * @memberof quorum0.bootfiles.v1.StatReply
                 * @instance
                 */
                StatReply.prototype.limitBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new StatReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.bootfiles.v1.StatReply
                 * @static
                 * @param {quorum0.bootfiles.v1.StatReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.bootfiles.v1.StatReply} StatReply instance
                 * @type {{
                 *   (properties: quorum0.bootfiles.v1.StatReply.$Shape): quorum0.bootfiles.v1.StatReply & quorum0.bootfiles.v1.StatReply.$Shape;
                 *   (properties?: quorum0.bootfiles.v1.StatReply.$Properties): quorum0.bootfiles.v1.StatReply;
                 * }}
                 */
                StatReply.create = function(properties) {
                    return new StatReply(properties);
                };

                /**
                 * Encodes the specified StatReply message. Does not implicitly {@link quorum0.bootfiles.v1.StatReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.bootfiles.v1.StatReply
                 * @static
                 * @param {quorum0.bootfiles.v1.StatReply.$Properties} message StatReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                StatReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                        writer.uint32(/* id 1, wireType 0 =*/8).bool(message.complete);
                    if (message.receivedBytes != null && $Object.hasOwnProperty.call(message, "receivedBytes") && (typeof message.receivedBytes === "object" ? message.receivedBytes.low || message.receivedBytes.high : message.receivedBytes !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.receivedBytes);
                    if (message.limitBytes != null && $Object.hasOwnProperty.call(message, "limitBytes") && (typeof message.limitBytes === "object" ? message.limitBytes.low || message.limitBytes.high : message.limitBytes !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.limitBytes);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a StatReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.bootfiles.v1.StatReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.StatReply & quorum0.bootfiles.v1.StatReply.$Shape} StatReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                StatReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.quorum0.bootfiles.v1.StatReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.complete = value;
                                else
                                    delete message.complete;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.receivedBytes = value;
                                else
                                    delete message.receivedBytes;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.limitBytes = value;
                                else
                                    delete message.limitBytes;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return StatReply;
            })();

            v1.UploadHeader = (function() {

                /**
                 * Properties of an UploadHeader.
                 * @typedef {Object} quorum0.bootfiles.v1.UploadHeader.$Properties
                 * @property {Uint8Array|null} [sha256] UploadHeader sha256
                 * @property {number|Long|null} [sizeBytes] UploadHeader sizeBytes
                 * @property {number|Long|null} [offset] Where this upload goes on: what Stat said, 0 for the start.
                 * @property {string|null} [label] What to call it in listings; at most 255 bytes.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an UploadHeader.
                 * @memberof quorum0.bootfiles.v1
                 * @interface IUploadHeader
                 * @augments quorum0.bootfiles.v1.UploadHeader.$Properties
                 * @deprecated Use quorum0.bootfiles.v1.UploadHeader.$Properties instead.
                 */

                /**
                 * Shape of an UploadHeader.
                 * @typedef {quorum0.bootfiles.v1.UploadHeader.$Properties} quorum0.bootfiles.v1.UploadHeader.$Shape
                 */

                /**
                 * Constructs a new UploadHeader.
                 * @memberof quorum0.bootfiles.v1
                 * @classdesc Represents an UploadHeader.
                 * @constructor
                 * @param {quorum0.bootfiles.v1.UploadHeader.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const UploadHeader = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * UploadHeader sha256.
                 * @member {Uint8Array} sha256
                 * @memberof quorum0.bootfiles.v1.UploadHeader
                 * @instance
                 */
                UploadHeader.prototype.sha256 = $util.newBuffer([]);

                /**
                 * UploadHeader sizeBytes.
                 * @member {number|Long} sizeBytes
                 * @memberof quorum0.bootfiles.v1.UploadHeader
                 * @instance
                 */
                UploadHeader.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Where this upload goes on: what Stat said, 0 for the start.
                 * @member {number|Long} offset
                 * @memberof quorum0.bootfiles.v1.UploadHeader
                 * @instance
                 */
                UploadHeader.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * What to call it in listings; at most 255 bytes.
                 * @member {string} label
                 * @memberof quorum0.bootfiles.v1.UploadHeader
                 * @instance
                 */
                UploadHeader.prototype.label = "";

                /**
                 * Creates a new UploadHeader instance using the specified properties.
                 * @function create
                 * @memberof quorum0.bootfiles.v1.UploadHeader
                 * @static
                 * @param {quorum0.bootfiles.v1.UploadHeader.$Properties=} [properties] Properties to set
                 * @returns {quorum0.bootfiles.v1.UploadHeader} UploadHeader instance
                 * @type {{
                 *   (properties: quorum0.bootfiles.v1.UploadHeader.$Shape): quorum0.bootfiles.v1.UploadHeader & quorum0.bootfiles.v1.UploadHeader.$Shape;
                 *   (properties?: quorum0.bootfiles.v1.UploadHeader.$Properties): quorum0.bootfiles.v1.UploadHeader;
                 * }}
                 */
                UploadHeader.create = function(properties) {
                    return new UploadHeader(properties);
                };

                /**
                 * Encodes the specified UploadHeader message. Does not implicitly {@link quorum0.bootfiles.v1.UploadHeader.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.bootfiles.v1.UploadHeader
                 * @static
                 * @param {quorum0.bootfiles.v1.UploadHeader.$Properties} message UploadHeader message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                UploadHeader.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.sha256);
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sizeBytes);
                    if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.offset);
                    if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.label);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an UploadHeader message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.bootfiles.v1.UploadHeader
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.UploadHeader & quorum0.bootfiles.v1.UploadHeader.$Shape} UploadHeader
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                UploadHeader.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.quorum0.bootfiles.v1.UploadHeader();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.sha256 = value;
                                else
                                    delete message.sha256;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sizeBytes = value;
                                else
                                    delete message.sizeBytes;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.offset = value;
                                else
                                    delete message.offset;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.label = value;
                                else
                                    delete message.label;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return UploadHeader;
            })();

            v1.UploadChunk = (function() {

                /**
                 * Properties of an UploadChunk.
                 * @typedef {Object} quorum0.bootfiles.v1.UploadChunk.$Properties
                 * @property {quorum0.bootfiles.v1.UploadHeader.$Properties|null} [header] UploadChunk header
                 * @property {Uint8Array|null} [data] 1 byte to 256 KiB.
                 * @property {"header"|"data"} [part] UploadChunk part
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an UploadChunk.
                 * @memberof quorum0.bootfiles.v1
                 * @interface IUploadChunk
                 * @augments quorum0.bootfiles.v1.UploadChunk.$Properties
                 * @deprecated Use quorum0.bootfiles.v1.UploadChunk.$Properties instead.
                 */

                /**
                 * Narrowed shape of an UploadChunk.
                 * @typedef {{
                 *   header?: quorum0.bootfiles.v1.UploadHeader.$Shape|null;
                 *   data?: Uint8Array|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ part?: undefined; header?: null; data?: null }|{ part?: "header"; header: quorum0.bootfiles.v1.UploadHeader.$Shape; data?: null }|{ part?: "data"; header?: null; data: Uint8Array })
                 * )} quorum0.bootfiles.v1.UploadChunk.$Shape
                 */

                /**
                 * Constructs a new UploadChunk.
                 * @memberof quorum0.bootfiles.v1
                 * @classdesc Represents an UploadChunk.
                 * @constructor
                 * @param {quorum0.bootfiles.v1.UploadChunk.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const UploadChunk = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * UploadChunk header.
                 * @member {quorum0.bootfiles.v1.UploadHeader.$Properties|null|undefined} header
                 * @memberof quorum0.bootfiles.v1.UploadChunk
                 * @instance
                 */
                UploadChunk.prototype.header = null;

                /**
                 * 1 byte to 256 KiB.
                 * @member {Uint8Array|null|undefined} data
                 * @memberof quorum0.bootfiles.v1.UploadChunk
                 * @instance
                 */
                UploadChunk.prototype.data = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * UploadChunk part.
                 * @member {"header"|"data"|undefined} part
                 * @memberof quorum0.bootfiles.v1.UploadChunk
                 * @instance
                 */
                $Object.defineProperty(UploadChunk.prototype, "part", {
                    get: $util.oneOfGetter($oneOfFields = ["header", "data"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new UploadChunk instance using the specified properties.
                 * @function create
                 * @memberof quorum0.bootfiles.v1.UploadChunk
                 * @static
                 * @param {quorum0.bootfiles.v1.UploadChunk.$Properties=} [properties] Properties to set
                 * @returns {quorum0.bootfiles.v1.UploadChunk} UploadChunk instance
                 * @type {{
                 *   (properties: quorum0.bootfiles.v1.UploadChunk.$Shape): quorum0.bootfiles.v1.UploadChunk & quorum0.bootfiles.v1.UploadChunk.$Shape;
                 *   (properties?: quorum0.bootfiles.v1.UploadChunk.$Properties): quorum0.bootfiles.v1.UploadChunk;
                 * }}
                 */
                UploadChunk.create = function(properties) {
                    return new UploadChunk(properties);
                };

                /**
                 * Encodes the specified UploadChunk message. Does not implicitly {@link quorum0.bootfiles.v1.UploadChunk.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.bootfiles.v1.UploadChunk
                 * @static
                 * @param {quorum0.bootfiles.v1.UploadChunk.$Properties} message UploadChunk message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                UploadChunk.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.header != null && $Object.hasOwnProperty.call(message, "header"))
                        $root.quorum0.bootfiles.v1.UploadHeader.encode(message.header, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an UploadChunk message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.bootfiles.v1.UploadChunk
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.UploadChunk & quorum0.bootfiles.v1.UploadChunk.$Shape} UploadChunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                UploadChunk.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.quorum0.bootfiles.v1.UploadChunk();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                message.header = $root.quorum0.bootfiles.v1.UploadHeader.decode(reader, reader.size(), $undefined, _depth + 1, message.header);
                                message.part = "header";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.data = reader.bytes();
                                message.part = "data";
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return UploadChunk;
            })();

            v1.FetchRequest = (function() {

                /**
                 * Properties of a FetchRequest.
                 * @typedef {Object} quorum0.bootfiles.v1.FetchRequest.$Properties
                 * @property {Uint8Array|null} [sha256] FetchRequest sha256
                 * @property {number|Long|null} [offset] FetchRequest offset
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a FetchRequest.
                 * @memberof quorum0.bootfiles.v1
                 * @interface IFetchRequest
                 * @augments quorum0.bootfiles.v1.FetchRequest.$Properties
                 * @deprecated Use quorum0.bootfiles.v1.FetchRequest.$Properties instead.
                 */

                /**
                 * Shape of a FetchRequest.
                 * @typedef {quorum0.bootfiles.v1.FetchRequest.$Properties} quorum0.bootfiles.v1.FetchRequest.$Shape
                 */

                /**
                 * Constructs a new FetchRequest.
                 * @memberof quorum0.bootfiles.v1
                 * @classdesc Represents a FetchRequest.
                 * @constructor
                 * @param {quorum0.bootfiles.v1.FetchRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const FetchRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * FetchRequest sha256.
                 * @member {Uint8Array} sha256
                 * @memberof quorum0.bootfiles.v1.FetchRequest
                 * @instance
                 */
                FetchRequest.prototype.sha256 = $util.newBuffer([]);

                /**
                 * FetchRequest offset.
                 * @member {number|Long} offset
                 * @memberof quorum0.bootfiles.v1.FetchRequest
                 * @instance
                 */
                FetchRequest.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new FetchRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.bootfiles.v1.FetchRequest
                 * @static
                 * @param {quorum0.bootfiles.v1.FetchRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.bootfiles.v1.FetchRequest} FetchRequest instance
                 * @type {{
                 *   (properties: quorum0.bootfiles.v1.FetchRequest.$Shape): quorum0.bootfiles.v1.FetchRequest & quorum0.bootfiles.v1.FetchRequest.$Shape;
                 *   (properties?: quorum0.bootfiles.v1.FetchRequest.$Properties): quorum0.bootfiles.v1.FetchRequest;
                 * }}
                 */
                FetchRequest.create = function(properties) {
                    return new FetchRequest(properties);
                };

                /**
                 * Encodes the specified FetchRequest message. Does not implicitly {@link quorum0.bootfiles.v1.FetchRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.bootfiles.v1.FetchRequest
                 * @static
                 * @param {quorum0.bootfiles.v1.FetchRequest.$Properties} message FetchRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                FetchRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.sha256);
                    if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.offset);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a FetchRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.bootfiles.v1.FetchRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.FetchRequest & quorum0.bootfiles.v1.FetchRequest.$Shape} FetchRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                FetchRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.quorum0.bootfiles.v1.FetchRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.sha256 = value;
                                else
                                    delete message.sha256;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.offset = value;
                                else
                                    delete message.offset;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return FetchRequest;
            })();

            v1.FetchChunk = (function() {

                /**
                 * Properties of a FetchChunk.
                 * @typedef {Object} quorum0.bootfiles.v1.FetchChunk.$Properties
                 * @property {Uint8Array|null} [data] FetchChunk data
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a FetchChunk.
                 * @memberof quorum0.bootfiles.v1
                 * @interface IFetchChunk
                 * @augments quorum0.bootfiles.v1.FetchChunk.$Properties
                 * @deprecated Use quorum0.bootfiles.v1.FetchChunk.$Properties instead.
                 */

                /**
                 * Shape of a FetchChunk.
                 * @typedef {quorum0.bootfiles.v1.FetchChunk.$Properties} quorum0.bootfiles.v1.FetchChunk.$Shape
                 */

                /**
                 * Constructs a new FetchChunk.
                 * @memberof quorum0.bootfiles.v1
                 * @classdesc Represents a FetchChunk.
                 * @constructor
                 * @param {quorum0.bootfiles.v1.FetchChunk.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const FetchChunk = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * FetchChunk data.
                 * @member {Uint8Array} data
                 * @memberof quorum0.bootfiles.v1.FetchChunk
                 * @instance
                 */
                FetchChunk.prototype.data = $util.newBuffer([]);

                /**
                 * Creates a new FetchChunk instance using the specified properties.
                 * @function create
                 * @memberof quorum0.bootfiles.v1.FetchChunk
                 * @static
                 * @param {quorum0.bootfiles.v1.FetchChunk.$Properties=} [properties] Properties to set
                 * @returns {quorum0.bootfiles.v1.FetchChunk} FetchChunk instance
                 * @type {{
                 *   (properties: quorum0.bootfiles.v1.FetchChunk.$Shape): quorum0.bootfiles.v1.FetchChunk & quorum0.bootfiles.v1.FetchChunk.$Shape;
                 *   (properties?: quorum0.bootfiles.v1.FetchChunk.$Properties): quorum0.bootfiles.v1.FetchChunk;
                 * }}
                 */
                FetchChunk.create = function(properties) {
                    return new FetchChunk(properties);
                };

                /**
                 * Encodes the specified FetchChunk message. Does not implicitly {@link quorum0.bootfiles.v1.FetchChunk.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.bootfiles.v1.FetchChunk
                 * @static
                 * @param {quorum0.bootfiles.v1.FetchChunk.$Properties} message FetchChunk message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                FetchChunk.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.data);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a FetchChunk message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.bootfiles.v1.FetchChunk
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.FetchChunk & quorum0.bootfiles.v1.FetchChunk.$Shape} FetchChunk
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                FetchChunk.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.quorum0.bootfiles.v1.FetchChunk();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.data = value;
                                else
                                    delete message.data;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return FetchChunk;
            })();

            v1.ListRequest = (function() {

                /**
                 * Properties of a ListRequest.
                 * @typedef {Object} quorum0.bootfiles.v1.ListRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListRequest.
                 * @memberof quorum0.bootfiles.v1
                 * @interface IListRequest
                 * @augments quorum0.bootfiles.v1.ListRequest.$Properties
                 * @deprecated Use quorum0.bootfiles.v1.ListRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListRequest.
                 * @typedef {quorum0.bootfiles.v1.ListRequest.$Properties} quorum0.bootfiles.v1.ListRequest.$Shape
                 */

                /**
                 * Constructs a new ListRequest.
                 * @memberof quorum0.bootfiles.v1
                 * @classdesc Represents a ListRequest.
                 * @constructor
                 * @param {quorum0.bootfiles.v1.ListRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new ListRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.bootfiles.v1.ListRequest
                 * @static
                 * @param {quorum0.bootfiles.v1.ListRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.bootfiles.v1.ListRequest} ListRequest instance
                 * @type {{
                 *   (properties: quorum0.bootfiles.v1.ListRequest.$Shape): quorum0.bootfiles.v1.ListRequest & quorum0.bootfiles.v1.ListRequest.$Shape;
                 *   (properties?: quorum0.bootfiles.v1.ListRequest.$Properties): quorum0.bootfiles.v1.ListRequest;
                 * }}
                 */
                ListRequest.create = function(properties) {
                    return new ListRequest(properties);
                };

                /**
                 * Encodes the specified ListRequest message. Does not implicitly {@link quorum0.bootfiles.v1.ListRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.bootfiles.v1.ListRequest
                 * @static
                 * @param {quorum0.bootfiles.v1.ListRequest.$Properties} message ListRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.bootfiles.v1.ListRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.ListRequest & quorum0.bootfiles.v1.ListRequest.$Shape} ListRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListRequest.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.quorum0.bootfiles.v1.ListRequest();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        reader.skipType(tag & 7, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ListRequest;
            })();

            v1.ListReply = (function() {

                /**
                 * Properties of a ListReply.
                 * @typedef {Object} quorum0.bootfiles.v1.ListReply.$Properties
                 * @property {Array.<quorum0.bootfiles.v1.BootFileInfo.$Properties>|null} [files] ListReply files
                 * @property {number|Long|null} [budgetBytes] What the host may use for them.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListReply.
                 * @memberof quorum0.bootfiles.v1
                 * @interface IListReply
                 * @augments quorum0.bootfiles.v1.ListReply.$Properties
                 * @deprecated Use quorum0.bootfiles.v1.ListReply.$Properties instead.
                 */

                /**
                 * Shape of a ListReply.
                 * @typedef {quorum0.bootfiles.v1.ListReply.$Properties} quorum0.bootfiles.v1.ListReply.$Shape
                 */

                /**
                 * Constructs a new ListReply.
                 * @memberof quorum0.bootfiles.v1
                 * @classdesc Represents a ListReply.
                 * @constructor
                 * @param {quorum0.bootfiles.v1.ListReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListReply = function (properties) {
                    this.files = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListReply files.
                 * @member {Array.<quorum0.bootfiles.v1.BootFileInfo.$Properties>} files
                 * @memberof quorum0.bootfiles.v1.ListReply
                 * @instance
                 */
                ListReply.prototype.files = $util.emptyArray;

                /**
                 * What the host may use for them.
                 * @member {number|Long} budgetBytes
                 * @memberof quorum0.bootfiles.v1.ListReply
                 * @instance
                 */
                ListReply.prototype.budgetBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new ListReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.bootfiles.v1.ListReply
                 * @static
                 * @param {quorum0.bootfiles.v1.ListReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.bootfiles.v1.ListReply} ListReply instance
                 * @type {{
                 *   (properties: quorum0.bootfiles.v1.ListReply.$Shape): quorum0.bootfiles.v1.ListReply & quorum0.bootfiles.v1.ListReply.$Shape;
                 *   (properties?: quorum0.bootfiles.v1.ListReply.$Properties): quorum0.bootfiles.v1.ListReply;
                 * }}
                 */
                ListReply.create = function(properties) {
                    return new ListReply(properties);
                };

                /**
                 * Encodes the specified ListReply message. Does not implicitly {@link quorum0.bootfiles.v1.ListReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.bootfiles.v1.ListReply
                 * @static
                 * @param {quorum0.bootfiles.v1.ListReply.$Properties} message ListReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.files != null && message.files.length)
                        for (let i = 0; i < message.files.length; ++i)
                            $root.quorum0.bootfiles.v1.BootFileInfo.encode(message.files[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.budgetBytes != null && $Object.hasOwnProperty.call(message, "budgetBytes") && (typeof message.budgetBytes === "object" ? message.budgetBytes.low || message.budgetBytes.high : message.budgetBytes !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.budgetBytes);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.bootfiles.v1.ListReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.ListReply & quorum0.bootfiles.v1.ListReply.$Shape} ListReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListReply.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.quorum0.bootfiles.v1.ListReply();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.files && message.files.length))
                                    message.files = [];
                                message.files.push($root.quorum0.bootfiles.v1.BootFileInfo.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.budgetBytes = value;
                                else
                                    delete message.budgetBytes;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return ListReply;
            })();

            v1.BootFileInfo = (function() {

                /**
                 * Properties of a BootFileInfo.
                 * @typedef {Object} quorum0.bootfiles.v1.BootFileInfo.$Properties
                 * @property {Uint8Array|null} [sha256] BootFileInfo sha256
                 * @property {number|Long|null} [sizeBytes] BootFileInfo sizeBytes
                 * @property {string|null} [label] BootFileInfo label
                 * @property {boolean|null} [complete] BootFileInfo complete
                 * @property {number|null} [references] Virtual machines of this host that refer to it.
                 * @property {number|Long|null} [lastUsedAtMs] Unix time, milliseconds.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a BootFileInfo.
                 * @memberof quorum0.bootfiles.v1
                 * @interface IBootFileInfo
                 * @augments quorum0.bootfiles.v1.BootFileInfo.$Properties
                 * @deprecated Use quorum0.bootfiles.v1.BootFileInfo.$Properties instead.
                 */

                /**
                 * Shape of a BootFileInfo.
                 * @typedef {quorum0.bootfiles.v1.BootFileInfo.$Properties} quorum0.bootfiles.v1.BootFileInfo.$Shape
                 */

                /**
                 * Constructs a new BootFileInfo.
                 * @memberof quorum0.bootfiles.v1
                 * @classdesc Represents a BootFileInfo.
                 * @constructor
                 * @param {quorum0.bootfiles.v1.BootFileInfo.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const BootFileInfo = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * BootFileInfo sha256.
                 * @member {Uint8Array} sha256
                 * @memberof quorum0.bootfiles.v1.BootFileInfo
                 * @instance
                 */
                BootFileInfo.prototype.sha256 = $util.newBuffer([]);

                /**
                 * BootFileInfo sizeBytes.
                 * @member {number|Long} sizeBytes
                 * @memberof quorum0.bootfiles.v1.BootFileInfo
                 * @instance
                 */
                BootFileInfo.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * BootFileInfo label.
                 * @member {string} label
                 * @memberof quorum0.bootfiles.v1.BootFileInfo
                 * @instance
                 */
                BootFileInfo.prototype.label = "";

                /**
                 * BootFileInfo complete.
                 * @member {boolean} complete
                 * @memberof quorum0.bootfiles.v1.BootFileInfo
                 * @instance
                 */
                BootFileInfo.prototype.complete = false;

                /**
                 * Virtual machines of this host that refer to it.
                 * @member {number} references
                 * @memberof quorum0.bootfiles.v1.BootFileInfo
                 * @instance
                 */
                BootFileInfo.prototype.references = 0;

                /**
                 * Unix time, milliseconds.
                 * @member {number|Long} lastUsedAtMs
                 * @memberof quorum0.bootfiles.v1.BootFileInfo
                 * @instance
                 */
                BootFileInfo.prototype.lastUsedAtMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new BootFileInfo instance using the specified properties.
                 * @function create
                 * @memberof quorum0.bootfiles.v1.BootFileInfo
                 * @static
                 * @param {quorum0.bootfiles.v1.BootFileInfo.$Properties=} [properties] Properties to set
                 * @returns {quorum0.bootfiles.v1.BootFileInfo} BootFileInfo instance
                 * @type {{
                 *   (properties: quorum0.bootfiles.v1.BootFileInfo.$Shape): quorum0.bootfiles.v1.BootFileInfo & quorum0.bootfiles.v1.BootFileInfo.$Shape;
                 *   (properties?: quorum0.bootfiles.v1.BootFileInfo.$Properties): quorum0.bootfiles.v1.BootFileInfo;
                 * }}
                 */
                BootFileInfo.create = function(properties) {
                    return new BootFileInfo(properties);
                };

                /**
                 * Encodes the specified BootFileInfo message. Does not implicitly {@link quorum0.bootfiles.v1.BootFileInfo.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.bootfiles.v1.BootFileInfo
                 * @static
                 * @param {quorum0.bootfiles.v1.BootFileInfo.$Properties} message BootFileInfo message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                BootFileInfo.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256") && message.sha256.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.sha256);
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sizeBytes);
                    if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.label);
                    if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.complete);
                    if (message.references != null && $Object.hasOwnProperty.call(message, "references") && message.references !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.references);
                    if (message.lastUsedAtMs != null && $Object.hasOwnProperty.call(message, "lastUsedAtMs") && (typeof message.lastUsedAtMs === "object" ? message.lastUsedAtMs.low || message.lastUsedAtMs.high : message.lastUsedAtMs !== 0))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.lastUsedAtMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a BootFileInfo message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.bootfiles.v1.BootFileInfo
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.bootfiles.v1.BootFileInfo & quorum0.bootfiles.v1.BootFileInfo.$Shape} BootFileInfo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                BootFileInfo.decode = function (reader, length, _end, _depth, _target) {
                    if (!(reader instanceof $Reader))
                        reader = $Reader.create(reader);
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $Reader.recursionLimit)
                        throw $Error("max depth exceeded");
                    let end, message, value;
                    if (length === $undefined)
                        end = reader.len;
                    else {
                        end = reader.pos + length;
                        if (end > reader.len)
                            throw $RangeError("index out of range");
                        length = reader.len;
                        reader.len = end;
                    }
                    message = _target || new $root.quorum0.bootfiles.v1.BootFileInfo();
                    while (reader.pos < end) {
                        let start = reader.pos;
                        let tag = reader.tag();
                        if (tag === _end) {
                            _end = $undefined;
                            break;
                        }
                        let wireType = tag & 7;
                        switch (tag >>>= 3) {
                        case 1: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.sha256 = value;
                                else
                                    delete message.sha256;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sizeBytes = value;
                                else
                                    delete message.sizeBytes;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.label = value;
                                else
                                    delete message.label;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.complete = value;
                                else
                                    delete message.complete;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.references = value;
                                else
                                    delete message.references;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.lastUsedAtMs = value;
                                else
                                    delete message.lastUsedAtMs;
                                continue;
                            }
                        }
                        reader.skipType(wireType, _depth, tag);
                        if (!reader.discardUnknown) {
                            $util.makeProp(message, "$unknowns", false);
                            (message.$unknowns || (message.$unknowns = [])).push(reader.raw(start, reader.pos));
                        }
                    }
                    if (length !== $undefined) {
                        if (reader.pos !== end)
                            throw $RangeError("index out of range");
                        reader.len = length;
                    }
                    if (_end !== $undefined)
                        throw $Error("missing end group");
                    return message;
                };

                return BootFileInfo;
            })();

            return v1;
        })();

        return bootfiles;
    })();

    return quorum0;
})();

export {
  $root as default
};
