/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["quorum0-raft"] || ($protobuf.roots["quorum0-raft"] = {});

export const quorum0 = $root.quorum0 = (() => {

    /**
     * Namespace quorum0.
     * @exports quorum0
     * @namespace
     */
    const quorum0 = {};

    quorum0.raft = (function() {

        /**
         * Namespace raft.
         * @memberof quorum0
         * @namespace
         */
        const raft = {};

        raft.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof quorum0.raft
             * @namespace
             */
            const v1 = {};

            v1.Nothing = (function() {

                /**
                 * Properties of a Nothing.
                 * @typedef {Object} quorum0.raft.v1.Nothing.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Nothing.
                 * @memberof quorum0.raft.v1
                 * @interface INothing
                 * @augments quorum0.raft.v1.Nothing.$Properties
                 * @deprecated Use quorum0.raft.v1.Nothing.$Properties instead.
                 */

                /**
                 * Shape of a Nothing.
                 * @typedef {quorum0.raft.v1.Nothing.$Properties} quorum0.raft.v1.Nothing.$Shape
                 */

                /**
                 * Constructs a new Nothing.
                 * @memberof quorum0.raft.v1
                 * @classdesc Represents a Nothing.
                 * @constructor
                 * @param {quorum0.raft.v1.Nothing.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Nothing = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Nothing instance using the specified properties.
                 * @function create
                 * @memberof quorum0.raft.v1.Nothing
                 * @static
                 * @param {quorum0.raft.v1.Nothing.$Properties=} [properties] Properties to set
                 * @returns {quorum0.raft.v1.Nothing} Nothing instance
                 * @type {{
                 *   (properties: quorum0.raft.v1.Nothing.$Shape): quorum0.raft.v1.Nothing & quorum0.raft.v1.Nothing.$Shape;
                 *   (properties?: quorum0.raft.v1.Nothing.$Properties): quorum0.raft.v1.Nothing;
                 * }}
                 */
                Nothing.create = function(properties) {
                    return new Nothing(properties);
                };

                /**
                 * Encodes the specified Nothing message. Does not implicitly {@link quorum0.raft.v1.Nothing.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.raft.v1.Nothing
                 * @static
                 * @param {quorum0.raft.v1.Nothing.$Properties} message Nothing message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Nothing.encode = function (message, writer, _depth) {
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
                 * Decodes a Nothing message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.raft.v1.Nothing
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.Nothing & quorum0.raft.v1.Nothing.$Shape} Nothing
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Nothing.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.raft.v1.Nothing();
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

                return Nothing;
            })();

            v1.Hello = (function() {

                /**
                 * Properties of a Hello.
                 * @typedef {Object} quorum0.raft.v1.Hello.$Properties
                 * @property {number|null} [version] Hello version
                 * @property {string|null} [cluster] Hello cluster
                 * @property {string|null} [group] Hello group
                 * @property {number|Long|null} [from] Hello from
                 * @property {number|Long|null} [to] Hello to
                 * @property {string|null} [instance] Random mark of the sender's disk: tells two disks apart that claim one identity.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Hello.
                 * @memberof quorum0.raft.v1
                 * @interface IHello
                 * @augments quorum0.raft.v1.Hello.$Properties
                 * @deprecated Use quorum0.raft.v1.Hello.$Properties instead.
                 */

                /**
                 * Shape of a Hello.
                 * @typedef {quorum0.raft.v1.Hello.$Properties} quorum0.raft.v1.Hello.$Shape
                 */

                /**
                 * Constructs a new Hello.
                 * @memberof quorum0.raft.v1
                 * @classdesc Opens every stream.
                 * @constructor
                 * @param {quorum0.raft.v1.Hello.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Hello = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Hello version.
                 * @member {number} version
                 * @memberof quorum0.raft.v1.Hello
                 * @instance
                 */
                Hello.prototype.version = 0;

                /**
                 * Hello cluster.
                 * @member {string} cluster
                 * @memberof quorum0.raft.v1.Hello
                 * @instance
                 */
                Hello.prototype.cluster = "";

                /**
                 * Hello group.
                 * @member {string} group
                 * @memberof quorum0.raft.v1.Hello
                 * @instance
                 */
                Hello.prototype.group = "";

                /**
                 * Hello from.
                 * @member {number|Long} from
                 * @memberof quorum0.raft.v1.Hello
                 * @instance
                 */
                Hello.prototype.from = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Hello to.
                 * @member {number|Long} to
                 * @memberof quorum0.raft.v1.Hello
                 * @instance
                 */
                Hello.prototype.to = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Random mark of the sender's disk: tells two disks apart that claim one identity.
                 * @member {string} instance
                 * @memberof quorum0.raft.v1.Hello
                 * @instance
                 */
                Hello.prototype.instance = "";

                /**
                 * Creates a new Hello instance using the specified properties.
                 * @function create
                 * @memberof quorum0.raft.v1.Hello
                 * @static
                 * @param {quorum0.raft.v1.Hello.$Properties=} [properties] Properties to set
                 * @returns {quorum0.raft.v1.Hello} Hello instance
                 * @type {{
                 *   (properties: quorum0.raft.v1.Hello.$Shape): quorum0.raft.v1.Hello & quorum0.raft.v1.Hello.$Shape;
                 *   (properties?: quorum0.raft.v1.Hello.$Properties): quorum0.raft.v1.Hello;
                 * }}
                 */
                Hello.create = function(properties) {
                    return new Hello(properties);
                };

                /**
                 * Encodes the specified Hello message. Does not implicitly {@link quorum0.raft.v1.Hello.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.raft.v1.Hello
                 * @static
                 * @param {quorum0.raft.v1.Hello.$Properties} message Hello message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Hello.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.version);
                    if (message.cluster != null && $Object.hasOwnProperty.call(message, "cluster") && message.cluster !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.cluster);
                    if (message.group != null && $Object.hasOwnProperty.call(message, "group") && message.group !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.group);
                    if (message.from != null && $Object.hasOwnProperty.call(message, "from") && (typeof message.from === "object" ? message.from.low || message.from.high : message.from !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.from);
                    if (message.to != null && $Object.hasOwnProperty.call(message, "to") && (typeof message.to === "object" ? message.to.low || message.to.high : message.to !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.to);
                    if (message.instance != null && $Object.hasOwnProperty.call(message, "instance") && message.instance !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.instance);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Hello message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.raft.v1.Hello
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.Hello & quorum0.raft.v1.Hello.$Shape} Hello
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Hello.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.raft.v1.Hello();
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
                                if (value = reader.uint32())
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.cluster = value;
                                else
                                    delete message.cluster;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.group = value;
                                else
                                    delete message.group;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.from = value;
                                else
                                    delete message.from;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.to = value;
                                else
                                    delete message.to;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.instance = value;
                                else
                                    delete message.instance;
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

                return Hello;
            })();

            v1.Frame = (function() {

                /**
                 * Properties of a Frame.
                 * @typedef {Object} quorum0.raft.v1.Frame.$Properties
                 * @property {quorum0.raft.v1.Hello.$Properties|null} [hello] In the first frame of a stream, and only there.
                 * @property {Array.<quorum0.raft.v1.Message.$Properties>|null} [messages] Frame messages
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Frame.
                 * @memberof quorum0.raft.v1
                 * @interface IFrame
                 * @augments quorum0.raft.v1.Frame.$Properties
                 * @deprecated Use quorum0.raft.v1.Frame.$Properties instead.
                 */

                /**
                 * Shape of a Frame.
                 * @typedef {quorum0.raft.v1.Frame.$Properties} quorum0.raft.v1.Frame.$Shape
                 */

                /**
                 * Constructs a new Frame.
                 * @memberof quorum0.raft.v1
                 * @classdesc Everything one turn of the sender has for this peer.
                 * @constructor
                 * @param {quorum0.raft.v1.Frame.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Frame = function (properties) {
                    this.messages = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * In the first frame of a stream, and only there.
                 * @member {quorum0.raft.v1.Hello.$Properties|null|undefined} hello
                 * @memberof quorum0.raft.v1.Frame
                 * @instance
                 */
                Frame.prototype.hello = null;

                /**
                 * Frame messages.
                 * @member {Array.<quorum0.raft.v1.Message.$Properties>} messages
                 * @memberof quorum0.raft.v1.Frame
                 * @instance
                 */
                Frame.prototype.messages = $util.emptyArray;

                /**
                 * Creates a new Frame instance using the specified properties.
                 * @function create
                 * @memberof quorum0.raft.v1.Frame
                 * @static
                 * @param {quorum0.raft.v1.Frame.$Properties=} [properties] Properties to set
                 * @returns {quorum0.raft.v1.Frame} Frame instance
                 * @type {{
                 *   (properties: quorum0.raft.v1.Frame.$Shape): quorum0.raft.v1.Frame & quorum0.raft.v1.Frame.$Shape;
                 *   (properties?: quorum0.raft.v1.Frame.$Properties): quorum0.raft.v1.Frame;
                 * }}
                 */
                Frame.create = function(properties) {
                    return new Frame(properties);
                };

                /**
                 * Encodes the specified Frame message. Does not implicitly {@link quorum0.raft.v1.Frame.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.raft.v1.Frame
                 * @static
                 * @param {quorum0.raft.v1.Frame.$Properties} message Frame message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Frame.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                        $root.quorum0.raft.v1.Hello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.messages != null && message.messages.length)
                        for (let i = 0; i < message.messages.length; ++i)
                            $root.quorum0.raft.v1.Message.encode(message.messages[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Frame message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.raft.v1.Frame
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.Frame & quorum0.raft.v1.Frame.$Shape} Frame
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Frame.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.raft.v1.Frame();
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
                                message.hello = $root.quorum0.raft.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.messages && message.messages.length))
                                    message.messages = [];
                                message.messages.push($root.quorum0.raft.v1.Message.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return Frame;
            })();

            /**
             * MessageType enum.
             * @name quorum0.raft.v1.MessageType
             * @enum {number}
             * @property {number} MESSAGE_TYPE_UNSPECIFIED=0 MESSAGE_TYPE_UNSPECIFIED value
             * @property {number} REQUEST_VOTE=1 REQUEST_VOTE value
             * @property {number} VOTE_RESPONSE=2 VOTE_RESPONSE value
             * @property {number} APPEND_ENTRIES=3 APPEND_ENTRIES value
             * @property {number} APPEND_RESPONSE=4 APPEND_RESPONSE value
             * @property {number} HEARTBEAT=5 HEARTBEAT value
             * @property {number} HEARTBEAT_RESPONSE=6 HEARTBEAT_RESPONSE value
             * @property {number} TIMEOUT_NOW=7 TIMEOUT_NOW value
             * @property {number} READ_INDEX=8 READ_INDEX value
             * @property {number} READ_INDEX_RESPONSE=9 READ_INDEX_RESPONSE value
             * @property {number} PROPOSE=10 PROPOSE value
             * @property {number} TRANSFER_REQUEST=11 TRANSFER_REQUEST value
             */
            v1.MessageType = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "MESSAGE_TYPE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "REQUEST_VOTE"] = 1;
                values[valuesById[2] = "VOTE_RESPONSE"] = 2;
                values[valuesById[3] = "APPEND_ENTRIES"] = 3;
                values[valuesById[4] = "APPEND_RESPONSE"] = 4;
                values[valuesById[5] = "HEARTBEAT"] = 5;
                values[valuesById[6] = "HEARTBEAT_RESPONSE"] = 6;
                values[valuesById[7] = "TIMEOUT_NOW"] = 7;
                values[valuesById[8] = "READ_INDEX"] = 8;
                values[valuesById[9] = "READ_INDEX_RESPONSE"] = 9;
                values[valuesById[10] = "PROPOSE"] = 10;
                values[valuesById[11] = "TRANSFER_REQUEST"] = 11;
                return values;
            })();

            v1.Message = (function() {

                /**
                 * Properties of a Message.
                 * @typedef {Object} quorum0.raft.v1.Message.$Properties
                 * @property {quorum0.raft.v1.MessageType|null} [type] Message type
                 * @property {number|Long|null} [term] Message term
                 * @property {number|Long|null} [index] Of a vote request the last entry; of an append the entry before; of its answer the last entry
                 * held, or the rejected one; of a read the index to wait for.
                 * @property {number|Long|null} [logTerm] Message logTerm
                 * @property {number|Long|null} [commit] Message commit
                 * @property {boolean|null} [granted] A vote granted, or an append accepted.
                 * @property {boolean|null} [preVote] Message preVote
                 * @property {boolean|null} [transfer] Message transfer
                 * @property {number|Long|null} [hintIndex] Message hintIndex
                 * @property {number|Long|null} [hintTerm] Message hintTerm
                 * @property {string|null} [context] Message context
                 * @property {Uint8Array|null} [entries] Of an append or a proposal, one after the other: term (6 bytes), kind (1: 0 command,
                 * 1 membership), length (4), data. Integers are big-endian.
                 * @property {number|Long|null} [target] Message target
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Message.
                 * @memberof quorum0.raft.v1
                 * @interface IMessage
                 * @augments quorum0.raft.v1.Message.$Properties
                 * @deprecated Use quorum0.raft.v1.Message.$Properties instead.
                 */

                /**
                 * Shape of a Message.
                 * @typedef {quorum0.raft.v1.Message.$Properties} quorum0.raft.v1.Message.$Shape
                 */

                /**
                 * Constructs a new Message.
                 * @memberof quorum0.raft.v1
                 * @classdesc Flat, since it is decoded thousands of times a second. Sender and receiver are the stream's.
                 * @constructor
                 * @param {quorum0.raft.v1.Message.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Message = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Message type.
                 * @member {quorum0.raft.v1.MessageType} type
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.type = 0;

                /**
                 * Message term.
                 * @member {number|Long} term
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Of a vote request the last entry; of an append the entry before; of its answer the last entry
                 * held, or the rejected one; of a read the index to wait for.
                 * @member {number|Long} index
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Message logTerm.
                 * @member {number|Long} logTerm
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.logTerm = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Message commit.
                 * @member {number|Long} commit
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.commit = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * A vote granted, or an append accepted.
                 * @member {boolean} granted
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.granted = false;

                /**
                 * Message preVote.
                 * @member {boolean} preVote
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.preVote = false;

                /**
                 * Message transfer.
                 * @member {boolean} transfer
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.transfer = false;

                /**
                 * Message hintIndex.
                 * @member {number|Long} hintIndex
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.hintIndex = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Message hintTerm.
                 * @member {number|Long} hintTerm
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.hintTerm = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Message context.
                 * @member {string} context
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.context = "";

                /**
                 * Of an append or a proposal, one after the other: term (6 bytes), kind (1: 0 command,
                 * 1 membership), length (4), data. Integers are big-endian.
                 * @member {Uint8Array} entries
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.entries = $util.newBuffer([]);

                /**
                 * Message target.
                 * @member {number|Long} target
                 * @memberof quorum0.raft.v1.Message
                 * @instance
                 */
                Message.prototype.target = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new Message instance using the specified properties.
                 * @function create
                 * @memberof quorum0.raft.v1.Message
                 * @static
                 * @param {quorum0.raft.v1.Message.$Properties=} [properties] Properties to set
                 * @returns {quorum0.raft.v1.Message} Message instance
                 * @type {{
                 *   (properties: quorum0.raft.v1.Message.$Shape): quorum0.raft.v1.Message & quorum0.raft.v1.Message.$Shape;
                 *   (properties?: quorum0.raft.v1.Message.$Properties): quorum0.raft.v1.Message;
                 * }}
                 */
                Message.create = function(properties) {
                    return new Message(properties);
                };

                /**
                 * Encodes the specified Message message. Does not implicitly {@link quorum0.raft.v1.Message.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.raft.v1.Message
                 * @static
                 * @param {quorum0.raft.v1.Message.$Properties} message Message message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Message.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.type != null && $Object.hasOwnProperty.call(message, "type") && message.type !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).int32(message.type);
                    if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.term);
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.index);
                    if (message.logTerm != null && $Object.hasOwnProperty.call(message, "logTerm") && (typeof message.logTerm === "object" ? message.logTerm.low || message.logTerm.high : message.logTerm !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.logTerm);
                    if (message.commit != null && $Object.hasOwnProperty.call(message, "commit") && (typeof message.commit === "object" ? message.commit.low || message.commit.high : message.commit !== 0))
                        writer.uint32(/* id 5, wireType 0 =*/40).uint64(message.commit);
                    if (message.granted != null && $Object.hasOwnProperty.call(message, "granted") && message.granted !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.granted);
                    if (message.preVote != null && $Object.hasOwnProperty.call(message, "preVote") && message.preVote !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.preVote);
                    if (message.transfer != null && $Object.hasOwnProperty.call(message, "transfer") && message.transfer !== false)
                        writer.uint32(/* id 8, wireType 0 =*/64).bool(message.transfer);
                    if (message.hintIndex != null && $Object.hasOwnProperty.call(message, "hintIndex") && (typeof message.hintIndex === "object" ? message.hintIndex.low || message.hintIndex.high : message.hintIndex !== 0))
                        writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.hintIndex);
                    if (message.hintTerm != null && $Object.hasOwnProperty.call(message, "hintTerm") && (typeof message.hintTerm === "object" ? message.hintTerm.low || message.hintTerm.high : message.hintTerm !== 0))
                        writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.hintTerm);
                    if (message.context != null && $Object.hasOwnProperty.call(message, "context") && message.context !== "")
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.context);
                    if (message.entries != null && $Object.hasOwnProperty.call(message, "entries") && message.entries.length)
                        writer.uint32(/* id 12, wireType 2 =*/98).bytes(message.entries);
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target") && (typeof message.target === "object" ? message.target.low || message.target.high : message.target !== 0))
                        writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.target);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Message message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.raft.v1.Message
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.Message & quorum0.raft.v1.Message.$Shape} Message
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Message.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.raft.v1.Message();
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
                                if (value = reader.int32())
                                    message.type = value;
                                else
                                    delete message.type;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.term = value;
                                else
                                    delete message.term;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.logTerm = value;
                                else
                                    delete message.logTerm;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.commit = value;
                                else
                                    delete message.commit;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.granted = value;
                                else
                                    delete message.granted;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.preVote = value;
                                else
                                    delete message.preVote;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.transfer = value;
                                else
                                    delete message.transfer;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.hintIndex = value;
                                else
                                    delete message.hintIndex;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.hintTerm = value;
                                else
                                    delete message.hintTerm;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.context = value;
                                else
                                    delete message.context;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.entries = value;
                                else
                                    delete message.entries;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.target = value;
                                else
                                    delete message.target;
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

                return Message;
            })();

            v1.ConfState = (function() {

                /**
                 * Properties of a ConfState.
                 * @typedef {Object} quorum0.raft.v1.ConfState.$Properties
                 * @property {Array.<number|Long>|null} [voters] ConfState voters
                 * @property {Array.<number|Long>|null} [votersOutgoing] ConfState votersOutgoing
                 * @property {Array.<number|Long>|null} [learners] ConfState learners
                 * @property {Array.<number|Long>|null} [learnersNext] ConfState learnersNext
                 * @property {boolean|null} [autoLeave] ConfState autoLeave
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ConfState.
                 * @memberof quorum0.raft.v1
                 * @interface IConfState
                 * @augments quorum0.raft.v1.ConfState.$Properties
                 * @deprecated Use quorum0.raft.v1.ConfState.$Properties instead.
                 */

                /**
                 * Shape of a ConfState.
                 * @typedef {quorum0.raft.v1.ConfState.$Properties} quorum0.raft.v1.ConfState.$Shape
                 */

                /**
                 * Constructs a new ConfState.
                 * @memberof quorum0.raft.v1
                 * @classdesc Represents a ConfState.
                 * @constructor
                 * @param {quorum0.raft.v1.ConfState.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ConfState = function (properties) {
                    this.voters = [];
                    this.votersOutgoing = [];
                    this.learners = [];
                    this.learnersNext = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ConfState voters.
                 * @member {Array.<number|Long>} voters
                 * @memberof quorum0.raft.v1.ConfState
                 * @instance
                 */
                ConfState.prototype.voters = $util.emptyArray;

                /**
                 * ConfState votersOutgoing.
                 * @member {Array.<number|Long>} votersOutgoing
                 * @memberof quorum0.raft.v1.ConfState
                 * @instance
                 */
                ConfState.prototype.votersOutgoing = $util.emptyArray;

                /**
                 * ConfState learners.
                 * @member {Array.<number|Long>} learners
                 * @memberof quorum0.raft.v1.ConfState
                 * @instance
                 */
                ConfState.prototype.learners = $util.emptyArray;

                /**
                 * ConfState learnersNext.
                 * @member {Array.<number|Long>} learnersNext
                 * @memberof quorum0.raft.v1.ConfState
                 * @instance
                 */
                ConfState.prototype.learnersNext = $util.emptyArray;

                /**
                 * ConfState autoLeave.
                 * @member {boolean} autoLeave
                 * @memberof quorum0.raft.v1.ConfState
                 * @instance
                 */
                ConfState.prototype.autoLeave = false;

                /**
                 * Creates a new ConfState instance using the specified properties.
                 * @function create
                 * @memberof quorum0.raft.v1.ConfState
                 * @static
                 * @param {quorum0.raft.v1.ConfState.$Properties=} [properties] Properties to set
                 * @returns {quorum0.raft.v1.ConfState} ConfState instance
                 * @type {{
                 *   (properties: quorum0.raft.v1.ConfState.$Shape): quorum0.raft.v1.ConfState & quorum0.raft.v1.ConfState.$Shape;
                 *   (properties?: quorum0.raft.v1.ConfState.$Properties): quorum0.raft.v1.ConfState;
                 * }}
                 */
                ConfState.create = function(properties) {
                    return new ConfState(properties);
                };

                /**
                 * Encodes the specified ConfState message. Does not implicitly {@link quorum0.raft.v1.ConfState.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.raft.v1.ConfState
                 * @static
                 * @param {quorum0.raft.v1.ConfState.$Properties} message ConfState message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ConfState.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.voters != null && message.voters.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).uint64s(message.voters);
                    if (message.votersOutgoing != null && message.votersOutgoing.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).uint64s(message.votersOutgoing);
                    if (message.learners != null && message.learners.length)
                        writer.uint32(/* id 3, wireType 2 =*/26).uint64s(message.learners);
                    if (message.learnersNext != null && message.learnersNext.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).uint64s(message.learnersNext);
                    if (message.autoLeave != null && $Object.hasOwnProperty.call(message, "autoLeave") && message.autoLeave !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.autoLeave);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ConfState message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.raft.v1.ConfState
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.ConfState & quorum0.raft.v1.ConfState.$Shape} ConfState
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ConfState.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.raft.v1.ConfState();
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
                                if (wireType === 2) {
                                    if (!(message.voters && message.voters.length))
                                        message.voters = [];
                                    reader.uint64s(message.voters);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.voters && message.voters.length))
                                    message.voters = [];
                                message.voters.push(reader.uint64());
                                continue;
                            }
                        case 2: {
                                if (wireType === 2) {
                                    if (!(message.votersOutgoing && message.votersOutgoing.length))
                                        message.votersOutgoing = [];
                                    reader.uint64s(message.votersOutgoing);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.votersOutgoing && message.votersOutgoing.length))
                                    message.votersOutgoing = [];
                                message.votersOutgoing.push(reader.uint64());
                                continue;
                            }
                        case 3: {
                                if (wireType === 2) {
                                    if (!(message.learners && message.learners.length))
                                        message.learners = [];
                                    reader.uint64s(message.learners);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.learners && message.learners.length))
                                    message.learners = [];
                                message.learners.push(reader.uint64());
                                continue;
                            }
                        case 4: {
                                if (wireType === 2) {
                                    if (!(message.learnersNext && message.learnersNext.length))
                                        message.learnersNext = [];
                                    reader.uint64s(message.learnersNext);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.learnersNext && message.learnersNext.length))
                                    message.learnersNext = [];
                                message.learnersNext.push(reader.uint64());
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.autoLeave = value;
                                else
                                    delete message.autoLeave;
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

                return ConfState;
            })();

            v1.SnapshotPart = (function() {

                /**
                 * Properties of a SnapshotPart.
                 * @typedef {Object} quorum0.raft.v1.SnapshotPart.$Properties
                 * @property {quorum0.raft.v1.Hello.$Properties|null} [hello] In the first part: what is coming.
                 * @property {number|Long|null} [term] SnapshotPart term
                 * @property {number|Long|null} [index] SnapshotPart index
                 * @property {number|Long|null} [snapshotTerm] SnapshotPart snapshotTerm
                 * @property {quorum0.raft.v1.ConfState.$Properties|null} [confState] SnapshotPart confState
                 * @property {Uint8Array|null} [chain] Digest of the hash chain at `index`.
                 * @property {number|null} [pieces] SnapshotPart pieces
                 * @property {number|null} [piece] In every other part: one piece and its CRC-32.
                 * @property {Uint8Array|null} [data] SnapshotPart data
                 * @property {number|null} [crc] SnapshotPart crc
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SnapshotPart.
                 * @memberof quorum0.raft.v1
                 * @interface ISnapshotPart
                 * @augments quorum0.raft.v1.SnapshotPart.$Properties
                 * @deprecated Use quorum0.raft.v1.SnapshotPart.$Properties instead.
                 */

                /**
                 * Shape of a SnapshotPart.
                 * @typedef {quorum0.raft.v1.SnapshotPart.$Properties} quorum0.raft.v1.SnapshotPart.$Shape
                 */

                /**
                 * Constructs a new SnapshotPart.
                 * @memberof quorum0.raft.v1
                 * @classdesc Represents a SnapshotPart.
                 * @constructor
                 * @param {quorum0.raft.v1.SnapshotPart.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SnapshotPart = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * In the first part: what is coming.
                 * @member {quorum0.raft.v1.Hello.$Properties|null|undefined} hello
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @instance
                 */
                SnapshotPart.prototype.hello = null;

                /**
                 * SnapshotPart term.
                 * @member {number|Long} term
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @instance
                 */
                SnapshotPart.prototype.term = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * SnapshotPart index.
                 * @member {number|Long} index
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @instance
                 */
                SnapshotPart.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * SnapshotPart snapshotTerm.
                 * @member {number|Long} snapshotTerm
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @instance
                 */
                SnapshotPart.prototype.snapshotTerm = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * SnapshotPart confState.
                 * @member {quorum0.raft.v1.ConfState.$Properties|null|undefined} confState
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @instance
                 */
                SnapshotPart.prototype.confState = null;

                /**
                 * Digest of the hash chain at `index`.
                 * @member {Uint8Array} chain
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @instance
                 */
                SnapshotPart.prototype.chain = $util.newBuffer([]);

                /**
                 * SnapshotPart pieces.
                 * @member {number} pieces
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @instance
                 */
                SnapshotPart.prototype.pieces = 0;

                /**
                 * In every other part: one piece and its CRC-32.
                 * @member {number} piece
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @instance
                 */
                SnapshotPart.prototype.piece = 0;

                /**
                 * SnapshotPart data.
                 * @member {Uint8Array} data
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @instance
                 */
                SnapshotPart.prototype.data = $util.newBuffer([]);

                /**
                 * SnapshotPart crc.
                 * @member {number} crc
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @instance
                 */
                SnapshotPart.prototype.crc = 0;

                /**
                 * Creates a new SnapshotPart instance using the specified properties.
                 * @function create
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @static
                 * @param {quorum0.raft.v1.SnapshotPart.$Properties=} [properties] Properties to set
                 * @returns {quorum0.raft.v1.SnapshotPart} SnapshotPart instance
                 * @type {{
                 *   (properties: quorum0.raft.v1.SnapshotPart.$Shape): quorum0.raft.v1.SnapshotPart & quorum0.raft.v1.SnapshotPart.$Shape;
                 *   (properties?: quorum0.raft.v1.SnapshotPart.$Properties): quorum0.raft.v1.SnapshotPart;
                 * }}
                 */
                SnapshotPart.create = function(properties) {
                    return new SnapshotPart(properties);
                };

                /**
                 * Encodes the specified SnapshotPart message. Does not implicitly {@link quorum0.raft.v1.SnapshotPart.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @static
                 * @param {quorum0.raft.v1.SnapshotPart.$Properties} message SnapshotPart message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SnapshotPart.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.hello != null && $Object.hasOwnProperty.call(message, "hello"))
                        $root.quorum0.raft.v1.Hello.encode(message.hello, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.term != null && $Object.hasOwnProperty.call(message, "term") && (typeof message.term === "object" ? message.term.low || message.term.high : message.term !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.term);
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.index);
                    if (message.snapshotTerm != null && $Object.hasOwnProperty.call(message, "snapshotTerm") && (typeof message.snapshotTerm === "object" ? message.snapshotTerm.low || message.snapshotTerm.high : message.snapshotTerm !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.snapshotTerm);
                    if (message.confState != null && $Object.hasOwnProperty.call(message, "confState"))
                        $root.quorum0.raft.v1.ConfState.encode(message.confState, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.chain != null && $Object.hasOwnProperty.call(message, "chain") && message.chain.length)
                        writer.uint32(/* id 6, wireType 2 =*/50).bytes(message.chain);
                    if (message.pieces != null && $Object.hasOwnProperty.call(message, "pieces") && message.pieces !== 0)
                        writer.uint32(/* id 7, wireType 0 =*/56).uint32(message.pieces);
                    if (message.piece != null && $Object.hasOwnProperty.call(message, "piece") && message.piece !== 0)
                        writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.piece);
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                        writer.uint32(/* id 9, wireType 2 =*/74).bytes(message.data);
                    if (message.crc != null && $Object.hasOwnProperty.call(message, "crc") && message.crc !== 0)
                        writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.crc);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SnapshotPart message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.raft.v1.SnapshotPart
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.SnapshotPart & quorum0.raft.v1.SnapshotPart.$Shape} SnapshotPart
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SnapshotPart.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.raft.v1.SnapshotPart();
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
                                message.hello = $root.quorum0.raft.v1.Hello.decode(reader, reader.size(), $undefined, _depth + 1, message.hello);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.term = value;
                                else
                                    delete message.term;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.snapshotTerm = value;
                                else
                                    delete message.snapshotTerm;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.confState = $root.quorum0.raft.v1.ConfState.decode(reader, reader.size(), $undefined, _depth + 1, message.confState);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.chain = value;
                                else
                                    delete message.chain;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.pieces = value;
                                else
                                    delete message.pieces;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.piece = value;
                                else
                                    delete message.piece;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.data = value;
                                else
                                    delete message.data;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.crc = value;
                                else
                                    delete message.crc;
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

                return SnapshotPart;
            })();

            v1.SnapshotProgress = (function() {

                /**
                 * Properties of a SnapshotProgress.
                 * @typedef {Object} quorum0.raft.v1.SnapshotProgress.$Properties
                 * @property {number|null} [pieces] Pieces held, counted from the first.
                 * @property {boolean|null} [complete] SnapshotProgress complete
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SnapshotProgress.
                 * @memberof quorum0.raft.v1
                 * @interface ISnapshotProgress
                 * @augments quorum0.raft.v1.SnapshotProgress.$Properties
                 * @deprecated Use quorum0.raft.v1.SnapshotProgress.$Properties instead.
                 */

                /**
                 * Shape of a SnapshotProgress.
                 * @typedef {quorum0.raft.v1.SnapshotProgress.$Properties} quorum0.raft.v1.SnapshotProgress.$Shape
                 */

                /**
                 * Constructs a new SnapshotProgress.
                 * @memberof quorum0.raft.v1
                 * @classdesc Represents a SnapshotProgress.
                 * @constructor
                 * @param {quorum0.raft.v1.SnapshotProgress.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SnapshotProgress = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Pieces held, counted from the first.
                 * @member {number} pieces
                 * @memberof quorum0.raft.v1.SnapshotProgress
                 * @instance
                 */
                SnapshotProgress.prototype.pieces = 0;

                /**
                 * SnapshotProgress complete.
                 * @member {boolean} complete
                 * @memberof quorum0.raft.v1.SnapshotProgress
                 * @instance
                 */
                SnapshotProgress.prototype.complete = false;

                /**
                 * Creates a new SnapshotProgress instance using the specified properties.
                 * @function create
                 * @memberof quorum0.raft.v1.SnapshotProgress
                 * @static
                 * @param {quorum0.raft.v1.SnapshotProgress.$Properties=} [properties] Properties to set
                 * @returns {quorum0.raft.v1.SnapshotProgress} SnapshotProgress instance
                 * @type {{
                 *   (properties: quorum0.raft.v1.SnapshotProgress.$Shape): quorum0.raft.v1.SnapshotProgress & quorum0.raft.v1.SnapshotProgress.$Shape;
                 *   (properties?: quorum0.raft.v1.SnapshotProgress.$Properties): quorum0.raft.v1.SnapshotProgress;
                 * }}
                 */
                SnapshotProgress.create = function(properties) {
                    return new SnapshotProgress(properties);
                };

                /**
                 * Encodes the specified SnapshotProgress message. Does not implicitly {@link quorum0.raft.v1.SnapshotProgress.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.raft.v1.SnapshotProgress
                 * @static
                 * @param {quorum0.raft.v1.SnapshotProgress.$Properties} message SnapshotProgress message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SnapshotProgress.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.pieces != null && $Object.hasOwnProperty.call(message, "pieces") && message.pieces !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.pieces);
                    if (message.complete != null && $Object.hasOwnProperty.call(message, "complete") && message.complete !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.complete);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SnapshotProgress message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.raft.v1.SnapshotProgress
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.raft.v1.SnapshotProgress & quorum0.raft.v1.SnapshotProgress.$Shape} SnapshotProgress
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SnapshotProgress.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.raft.v1.SnapshotProgress();
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
                                if (value = reader.uint32())
                                    message.pieces = value;
                                else
                                    delete message.pieces;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.complete = value;
                                else
                                    delete message.complete;
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

                return SnapshotProgress;
            })();

            return v1;
        })();

        return raft;
    })();

    return quorum0;
})();

export {
  $root as default
};
