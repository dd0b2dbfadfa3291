/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["quorum0-console"] || ($protobuf.roots["quorum0-console"] = {});

export const quorum0 = $root.quorum0 = (() => {

    /**
     * Namespace quorum0.
     * @exports quorum0
     * @namespace
     */
    const quorum0 = {};

    quorum0.console = (function() {

        /**
         * Namespace console.
         * @memberof quorum0
         * @namespace
         */
        const console = {};

        console.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof quorum0.console
             * @namespace
             */
            const v1 = {};

            v1.ConsoleRef = (function() {

                /**
                 * Properties of a ConsoleRef.
                 * @typedef {Object} quorum0.console.v1.ConsoleRef.$Properties
                 * @property {number|null} [domid] ConsoleRef domid
                 * @property {boolean|null} [hypervisor] The hypervisor's own log; it can be viewed and not attached to.
                 * @property {"domid"|"hypervisor"} [which] ConsoleRef which
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ConsoleRef.
                 * @memberof quorum0.console.v1
                 * @interface IConsoleRef
                 * @augments quorum0.console.v1.ConsoleRef.$Properties
                 * @deprecated Use quorum0.console.v1.ConsoleRef.$Properties instead.
                 */

                /**
                 * Narrowed shape of a ConsoleRef.
                 * @typedef {{
                 *   domid?: number|null;
                 *   hypervisor?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ which?: undefined; domid?: null; hypervisor?: null }|{ which?: "domid"; domid: number; hypervisor?: null }|{ which?: "hypervisor"; domid?: null; hypervisor: boolean })
                 * )} quorum0.console.v1.ConsoleRef.$Shape
                 */

                /**
                 * Constructs a new ConsoleRef.
                 * @memberof quorum0.console.v1
                 * @classdesc Exactly one of the two.
                 * @constructor
                 * @param {quorum0.console.v1.ConsoleRef.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ConsoleRef = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ConsoleRef domid.
                 * @member {number|null|undefined} domid
                 * @memberof quorum0.console.v1.ConsoleRef
                 * @instance
                 */
                ConsoleRef.prototype.domid = null;

                /**
                 * The hypervisor's own log; it can be viewed and not attached to.
                 * @member {boolean|null|undefined} hypervisor
                 * @memberof quorum0.console.v1.ConsoleRef
                 * @instance
                 */
                ConsoleRef.prototype.hypervisor = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * ConsoleRef which.
                 * @member {"domid"|"hypervisor"|undefined} which
                 * @memberof quorum0.console.v1.ConsoleRef
                 * @instance
                 */
                $Object.defineProperty(ConsoleRef.prototype, "which", {
                    get: $util.oneOfGetter($oneOfFields = ["domid", "hypervisor"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ConsoleRef instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.ConsoleRef
                 * @static
                 * @param {quorum0.console.v1.ConsoleRef.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.ConsoleRef} ConsoleRef instance
                 * @type {{
                 *   (properties: quorum0.console.v1.ConsoleRef.$Shape): quorum0.console.v1.ConsoleRef & quorum0.console.v1.ConsoleRef.$Shape;
                 *   (properties?: quorum0.console.v1.ConsoleRef.$Properties): quorum0.console.v1.ConsoleRef;
                 * }}
                 */
                ConsoleRef.create = function(properties) {
                    return new ConsoleRef(properties);
                };

                /**
                 * Encodes the specified ConsoleRef message. Does not implicitly {@link quorum0.console.v1.ConsoleRef.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.ConsoleRef
                 * @static
                 * @param {quorum0.console.v1.ConsoleRef.$Properties} message ConsoleRef message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ConsoleRef.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid"))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.hypervisor != null && $Object.hasOwnProperty.call(message, "hypervisor"))
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.hypervisor);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ConsoleRef message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.ConsoleRef
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ConsoleRef & quorum0.console.v1.ConsoleRef.$Shape} ConsoleRef
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ConsoleRef.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.console.v1.ConsoleRef();
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
                                message.domid = reader.uint32();
                                message.which = "domid";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.hypervisor = reader.bool();
                                message.which = "hypervisor";
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

                return ConsoleRef;
            })();

            v1.ListRequest = (function() {

                /**
                 * Properties of a ListRequest.
                 * @typedef {Object} quorum0.console.v1.ListRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListRequest.
                 * @memberof quorum0.console.v1
                 * @interface IListRequest
                 * @augments quorum0.console.v1.ListRequest.$Properties
                 * @deprecated Use quorum0.console.v1.ListRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListRequest.
                 * @typedef {quorum0.console.v1.ListRequest.$Properties} quorum0.console.v1.ListRequest.$Shape
                 */

                /**
                 * Constructs a new ListRequest.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents a ListRequest.
                 * @constructor
                 * @param {quorum0.console.v1.ListRequest.$Properties=} [properties] Properties to set
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
                 * @memberof quorum0.console.v1.ListRequest
                 * @static
                 * @param {quorum0.console.v1.ListRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.ListRequest} ListRequest instance
                 * @type {{
                 *   (properties: quorum0.console.v1.ListRequest.$Shape): quorum0.console.v1.ListRequest & quorum0.console.v1.ListRequest.$Shape;
                 *   (properties?: quorum0.console.v1.ListRequest.$Properties): quorum0.console.v1.ListRequest;
                 * }}
                 */
                ListRequest.create = function(properties) {
                    return new ListRequest(properties);
                };

                /**
                 * Encodes the specified ListRequest message. Does not implicitly {@link quorum0.console.v1.ListRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.ListRequest
                 * @static
                 * @param {quorum0.console.v1.ListRequest.$Properties} message ListRequest message or plain object to encode
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
                 * @memberof quorum0.console.v1.ListRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ListRequest & quorum0.console.v1.ListRequest.$Shape} ListRequest
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
                    message = _target || new $root.quorum0.console.v1.ListRequest();
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
                 * @typedef {Object} quorum0.console.v1.ListReply.$Properties
                 * @property {Array.<quorum0.console.v1.ConsoleInfo.$Properties>|null} [consoles] ListReply consoles
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListReply.
                 * @memberof quorum0.console.v1
                 * @interface IListReply
                 * @augments quorum0.console.v1.ListReply.$Properties
                 * @deprecated Use quorum0.console.v1.ListReply.$Properties instead.
                 */

                /**
                 * Shape of a ListReply.
                 * @typedef {{
                 *   consoles?: Array.<quorum0.console.v1.ConsoleInfo.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.console.v1.ListReply.$Shape
                 */

                /**
                 * Constructs a new ListReply.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents a ListReply.
                 * @constructor
                 * @param {quorum0.console.v1.ListReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListReply = function (properties) {
                    this.consoles = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListReply consoles.
                 * @member {Array.<quorum0.console.v1.ConsoleInfo.$Properties>} consoles
                 * @memberof quorum0.console.v1.ListReply
                 * @instance
                 */
                ListReply.prototype.consoles = $util.emptyArray;

                /**
                 * Creates a new ListReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.ListReply
                 * @static
                 * @param {quorum0.console.v1.ListReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.ListReply} ListReply instance
                 * @type {{
                 *   (properties: quorum0.console.v1.ListReply.$Shape): quorum0.console.v1.ListReply & quorum0.console.v1.ListReply.$Shape;
                 *   (properties?: quorum0.console.v1.ListReply.$Properties): quorum0.console.v1.ListReply;
                 * }}
                 */
                ListReply.create = function(properties) {
                    return new ListReply(properties);
                };

                /**
                 * Encodes the specified ListReply message. Does not implicitly {@link quorum0.console.v1.ListReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.ListReply
                 * @static
                 * @param {quorum0.console.v1.ListReply.$Properties} message ListReply message or plain object to encode
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
                    if (message.consoles != null && message.consoles.length)
                        for (let i = 0; i < message.consoles.length; ++i)
                            $root.quorum0.console.v1.ConsoleInfo.encode(message.consoles[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.ListReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ListReply & quorum0.console.v1.ListReply.$Shape} ListReply
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
                    message = _target || new $root.quorum0.console.v1.ListReply();
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
                                if (!(message.consoles && message.consoles.length))
                                    message.consoles = [];
                                message.consoles.push($root.quorum0.console.v1.ConsoleInfo.decode(reader, reader.size(), $undefined, _depth + 1));
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

            v1.ConsoleInfo = (function() {

                /**
                 * Properties of a ConsoleInfo.
                 * @typedef {Object} quorum0.console.v1.ConsoleInfo.$Properties
                 * @property {quorum0.console.v1.ConsoleRef.$Properties|null} [console] ConsoleInfo console
                 * @property {string|null} [name] The domain's name when its console was opened; "Xen" for the hypervisor.
                 * @property {number|Long|null} [startOffset] The oldest byte kept, and the number of bytes printed so far.
                 * @property {number|Long|null} [endOffset] ConsoleInfo endOffset
                 * @property {number|null} [viewerCount] ConsoleInfo viewerCount
                 * @property {string|null} [writer] Identity of who may write now; empty: nobody.
                 * @property {boolean|null} [held] It prints more than its share and waits for the next period.
                 * @property {string|null} [problem] Why the console does not work, for an operator; empty: it works.
                 * @property {boolean|null} [ended] Its domain is gone; what it printed is kept for a while.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ConsoleInfo.
                 * @memberof quorum0.console.v1
                 * @interface IConsoleInfo
                 * @augments quorum0.console.v1.ConsoleInfo.$Properties
                 * @deprecated Use quorum0.console.v1.ConsoleInfo.$Properties instead.
                 */

                /**
                 * Shape of a ConsoleInfo.
                 * @typedef {{
                 *   console?: quorum0.console.v1.ConsoleRef.$Shape|null;
                 *   name?: string|null;
                 *   startOffset?: number|Long|null;
                 *   endOffset?: number|Long|null;
                 *   viewerCount?: number|null;
                 *   writer?: string|null;
                 *   held?: boolean|null;
                 *   problem?: string|null;
                 *   ended?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.console.v1.ConsoleInfo.$Shape
                 */

                /**
                 * Constructs a new ConsoleInfo.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents a ConsoleInfo.
                 * @constructor
                 * @param {quorum0.console.v1.ConsoleInfo.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ConsoleInfo = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ConsoleInfo console.
                 * @member {quorum0.console.v1.ConsoleRef.$Properties|null|undefined} console
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @instance
                 */
                ConsoleInfo.prototype.console = null;

                /**
                 * The domain's name when its console was opened; "Xen" for the hypervisor.
                 * @member {string} name
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @instance
                 */
                ConsoleInfo.prototype.name = "";

                /**
                 * The oldest byte kept, and the number of bytes printed so far.
                 * @member {number|Long} startOffset
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @instance
                 */
                ConsoleInfo.prototype.startOffset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * ConsoleInfo endOffset.
                 * @member {number|Long} endOffset
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @instance
                 */
                ConsoleInfo.prototype.endOffset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * ConsoleInfo viewerCount.
                 * @member {number} viewerCount
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @instance
                 */
                ConsoleInfo.prototype.viewerCount = 0;

                /**
                 * Identity of who may write now; empty: nobody.
                 * @member {string} writer
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @instance
                 */
                ConsoleInfo.prototype.writer = "";

                /**
                 * It prints more than its share and waits for the next period.
                 * @member {boolean} held
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @instance
                 */
                ConsoleInfo.prototype.held = false;

                /**
                 * Why the console does not work, for an operator; empty: it works.
                 * @member {string} problem
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @instance
                 */
                ConsoleInfo.prototype.problem = "";

                /**
                 * Its domain is gone; what it printed is kept for a while.
                 * @member {boolean} ended
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @instance
                 */
                ConsoleInfo.prototype.ended = false;

                /**
                 * Creates a new ConsoleInfo instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @static
                 * @param {quorum0.console.v1.ConsoleInfo.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.ConsoleInfo} ConsoleInfo instance
                 * @type {{
                 *   (properties: quorum0.console.v1.ConsoleInfo.$Shape): quorum0.console.v1.ConsoleInfo & quorum0.console.v1.ConsoleInfo.$Shape;
                 *   (properties?: quorum0.console.v1.ConsoleInfo.$Properties): quorum0.console.v1.ConsoleInfo;
                 * }}
                 */
                ConsoleInfo.create = function(properties) {
                    return new ConsoleInfo(properties);
                };

                /**
                 * Encodes the specified ConsoleInfo message. Does not implicitly {@link quorum0.console.v1.ConsoleInfo.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @static
                 * @param {quorum0.console.v1.ConsoleInfo.$Properties} message ConsoleInfo message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ConsoleInfo.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.console != null && $Object.hasOwnProperty.call(message, "console"))
                        $root.quorum0.console.v1.ConsoleRef.encode(message.console, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.startOffset != null && $Object.hasOwnProperty.call(message, "startOffset") && (typeof message.startOffset === "object" ? message.startOffset.low || message.startOffset.high : message.startOffset !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.startOffset);
                    if (message.endOffset != null && $Object.hasOwnProperty.call(message, "endOffset") && (typeof message.endOffset === "object" ? message.endOffset.low || message.endOffset.high : message.endOffset !== 0))
                        writer.uint32(/* id 4, wireType 0 =*/32).uint64(message.endOffset);
                    if (message.viewerCount != null && $Object.hasOwnProperty.call(message, "viewerCount") && message.viewerCount !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.viewerCount);
                    if (message.writer != null && $Object.hasOwnProperty.call(message, "writer") && message.writer !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.writer);
                    if (message.held != null && $Object.hasOwnProperty.call(message, "held") && message.held !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.held);
                    if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.problem);
                    if (message.ended != null && $Object.hasOwnProperty.call(message, "ended") && message.ended !== false)
                        writer.uint32(/* id 9, wireType 0 =*/72).bool(message.ended);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ConsoleInfo message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.ConsoleInfo
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ConsoleInfo & quorum0.console.v1.ConsoleInfo.$Shape} ConsoleInfo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ConsoleInfo.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.console.v1.ConsoleInfo();
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
                                message.console = $root.quorum0.console.v1.ConsoleRef.decode(reader, reader.size(), $undefined, _depth + 1, message.console);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.startOffset = value;
                                else
                                    delete message.startOffset;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.endOffset = value;
                                else
                                    delete message.endOffset;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.viewerCount = value;
                                else
                                    delete message.viewerCount;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.writer = value;
                                else
                                    delete message.writer;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.held = value;
                                else
                                    delete message.held;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.problem = value;
                                else
                                    delete message.problem;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.ended = value;
                                else
                                    delete message.ended;
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

                return ConsoleInfo;
            })();

            v1.ReadRequest = (function() {

                /**
                 * Properties of a ReadRequest.
                 * @typedef {Object} quorum0.console.v1.ReadRequest.$Properties
                 * @property {quorum0.console.v1.ConsoleRef.$Properties|null} [console] ReadRequest console
                 * @property {number|Long|null} [fromOffset] Where to begin; what is no longer kept is passed over.
                 * @property {number|null} [bytesMax] Most bytes wanted, 1 to 1 MiB; 0: 1 MiB.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReadRequest.
                 * @memberof quorum0.console.v1
                 * @interface IReadRequest
                 * @augments quorum0.console.v1.ReadRequest.$Properties
                 * @deprecated Use quorum0.console.v1.ReadRequest.$Properties instead.
                 */

                /**
                 * Shape of a ReadRequest.
                 * @typedef {{
                 *   console?: quorum0.console.v1.ConsoleRef.$Shape|null;
                 *   fromOffset?: number|Long|null;
                 *   bytesMax?: number|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.console.v1.ReadRequest.$Shape
                 */

                /**
                 * Constructs a new ReadRequest.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents a ReadRequest.
                 * @constructor
                 * @param {quorum0.console.v1.ReadRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReadRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ReadRequest console.
                 * @member {quorum0.console.v1.ConsoleRef.$Properties|null|undefined} console
                 * @memberof quorum0.console.v1.ReadRequest
                 * @instance
                 */
                ReadRequest.prototype.console = null;

                /**
                 * Where to begin; what is no longer kept is passed over.
                 * @member {number|Long} fromOffset
                 * @memberof quorum0.console.v1.ReadRequest
                 * @instance
                 */
                ReadRequest.prototype.fromOffset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Most bytes wanted, 1 to 1 MiB; 0: 1 MiB.
                 * @member {number} bytesMax
                 * @memberof quorum0.console.v1.ReadRequest
                 * @instance
                 */
                ReadRequest.prototype.bytesMax = 0;

                /**
                 * Creates a new ReadRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.ReadRequest
                 * @static
                 * @param {quorum0.console.v1.ReadRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.ReadRequest} ReadRequest instance
                 * @type {{
                 *   (properties: quorum0.console.v1.ReadRequest.$Shape): quorum0.console.v1.ReadRequest & quorum0.console.v1.ReadRequest.$Shape;
                 *   (properties?: quorum0.console.v1.ReadRequest.$Properties): quorum0.console.v1.ReadRequest;
                 * }}
                 */
                ReadRequest.create = function(properties) {
                    return new ReadRequest(properties);
                };

                /**
                 * Encodes the specified ReadRequest message. Does not implicitly {@link quorum0.console.v1.ReadRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.ReadRequest
                 * @static
                 * @param {quorum0.console.v1.ReadRequest.$Properties} message ReadRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReadRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.console != null && $Object.hasOwnProperty.call(message, "console"))
                        $root.quorum0.console.v1.ConsoleRef.encode(message.console, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.fromOffset != null && $Object.hasOwnProperty.call(message, "fromOffset") && (typeof message.fromOffset === "object" ? message.fromOffset.low || message.fromOffset.high : message.fromOffset !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.fromOffset);
                    if (message.bytesMax != null && $Object.hasOwnProperty.call(message, "bytesMax") && message.bytesMax !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.bytesMax);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ReadRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.ReadRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ReadRequest & quorum0.console.v1.ReadRequest.$Shape} ReadRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReadRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.console.v1.ReadRequest();
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
                                message.console = $root.quorum0.console.v1.ConsoleRef.decode(reader, reader.size(), $undefined, _depth + 1, message.console);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.fromOffset = value;
                                else
                                    delete message.fromOffset;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.bytesMax = value;
                                else
                                    delete message.bytesMax;
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

                return ReadRequest;
            })();

            v1.ReadReply = (function() {

                /**
                 * Properties of a ReadReply.
                 * @typedef {Object} quorum0.console.v1.ReadReply.$Properties
                 * @property {number|Long|null} [offset] Of the first byte of `data`.
                 * @property {Uint8Array|null} [data] ReadReply data
                 * @property {number|Long|null} [endOffset] ReadReply endOffset
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReadReply.
                 * @memberof quorum0.console.v1
                 * @interface IReadReply
                 * @augments quorum0.console.v1.ReadReply.$Properties
                 * @deprecated Use quorum0.console.v1.ReadReply.$Properties instead.
                 */

                /**
                 * Shape of a ReadReply.
                 * @typedef {quorum0.console.v1.ReadReply.$Properties} quorum0.console.v1.ReadReply.$Shape
                 */

                /**
                 * Constructs a new ReadReply.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents a ReadReply.
                 * @constructor
                 * @param {quorum0.console.v1.ReadReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReadReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Of the first byte of `data`.
                 * @member {number|Long} offset
                 * @memberof quorum0.console.v1.ReadReply
                 * @instance
                 */
                ReadReply.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * ReadReply data.
                 * @member {Uint8Array} data
                 * @memberof quorum0.console.v1.ReadReply
                 * @instance
                 */
                ReadReply.prototype.data = $util.newBuffer([]);

                /**
                 * ReadReply endOffset.
                 * @member {number|Long} endOffset
                 * @memberof quorum0.console.v1.ReadReply
                 * @instance
                 */
                ReadReply.prototype.endOffset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new ReadReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.ReadReply
                 * @static
                 * @param {quorum0.console.v1.ReadReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.ReadReply} ReadReply instance
                 * @type {{
                 *   (properties: quorum0.console.v1.ReadReply.$Shape): quorum0.console.v1.ReadReply & quorum0.console.v1.ReadReply.$Shape;
                 *   (properties?: quorum0.console.v1.ReadReply.$Properties): quorum0.console.v1.ReadReply;
                 * }}
                 */
                ReadReply.create = function(properties) {
                    return new ReadReply(properties);
                };

                /**
                 * Encodes the specified ReadReply message. Does not implicitly {@link quorum0.console.v1.ReadReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.ReadReply
                 * @static
                 * @param {quorum0.console.v1.ReadReply.$Properties} message ReadReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReadReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.offset);
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data") && message.data.length)
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                    if (message.endOffset != null && $Object.hasOwnProperty.call(message, "endOffset") && (typeof message.endOffset === "object" ? message.endOffset.low || message.endOffset.high : message.endOffset !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.endOffset);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ReadReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.ReadReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.ReadReply & quorum0.console.v1.ReadReply.$Shape} ReadReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReadReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.console.v1.ReadReply();
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
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.offset = value;
                                else
                                    delete message.offset;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.data = value;
                                else
                                    delete message.data;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.endOffset = value;
                                else
                                    delete message.endOffset;
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

                return ReadReply;
            })();

            v1.OpenRequest = (function() {

                /**
                 * Properties of an OpenRequest.
                 * @typedef {Object} quorum0.console.v1.OpenRequest.$Properties
                 * @property {quorum0.console.v1.ConsoleRef.$Properties|null} [console] OpenRequest console
                 * @property {number|Long|null} [fromOffset] Begin here, as far as that is still kept: to go on after a broken connection.
                 * @property {number|null} [replayLines] Begin with this many of the last lines; 4294967295: all that is kept. Without a start: with
                 * what is printed from now on.
                 * @property {number|null} [waitMs] How long to wait for a domain that has no console yet, at most 60,000.
                 * @property {boolean|null} [takeOver] Attach only: become the writer though somebody else is.
                 * @property {"fromOffset"|"replayLines"} [start] OpenRequest start
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an OpenRequest.
                 * @memberof quorum0.console.v1
                 * @interface IOpenRequest
                 * @augments quorum0.console.v1.OpenRequest.$Properties
                 * @deprecated Use quorum0.console.v1.OpenRequest.$Properties instead.
                 */

                /**
                 * Narrowed shape of an OpenRequest.
                 * @typedef {{
                 *   console?: quorum0.console.v1.ConsoleRef.$Shape|null;
                 *   fromOffset?: number|Long|null;
                 *   replayLines?: number|null;
                 *   waitMs?: number|null;
                 *   takeOver?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ start?: undefined; fromOffset?: null; replayLines?: null }|{ start?: "fromOffset"; fromOffset: number|Long; replayLines?: null }|{ start?: "replayLines"; fromOffset?: null; replayLines: number })
                 * )} quorum0.console.v1.OpenRequest.$Shape
                 */

                /**
                 * Constructs a new OpenRequest.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents an OpenRequest.
                 * @constructor
                 * @param {quorum0.console.v1.OpenRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const OpenRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * OpenRequest console.
                 * @member {quorum0.console.v1.ConsoleRef.$Properties|null|undefined} console
                 * @memberof quorum0.console.v1.OpenRequest
                 * @instance
                 */
                OpenRequest.prototype.console = null;

                /**
                 * Begin here, as far as that is still kept: to go on after a broken connection.
                 * @member {number|Long|null|undefined} fromOffset
                 * @memberof quorum0.console.v1.OpenRequest
                 * @instance
                 */
                OpenRequest.prototype.fromOffset = null;

                /**
                 * Begin with this many of the last lines; 4294967295: all that is kept. Without a start: with
                 * what is printed from now on.
                 * @member {number|null|undefined} replayLines
                 * @memberof quorum0.console.v1.OpenRequest
                 * @instance
                 */
                OpenRequest.prototype.replayLines = null;

                /**
                 * How long to wait for a domain that has no console yet, at most 60,000.
                 * @member {number} waitMs
                 * @memberof quorum0.console.v1.OpenRequest
                 * @instance
                 */
                OpenRequest.prototype.waitMs = 0;

                /**
                 * Attach only: become the writer though somebody else is.
                 * @member {boolean} takeOver
                 * @memberof quorum0.console.v1.OpenRequest
                 * @instance
                 */
                OpenRequest.prototype.takeOver = false;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * OpenRequest start.
                 * @member {"fromOffset"|"replayLines"|undefined} start
                 * @memberof quorum0.console.v1.OpenRequest
                 * @instance
                 */
                $Object.defineProperty(OpenRequest.prototype, "start", {
                    get: $util.oneOfGetter($oneOfFields = ["fromOffset", "replayLines"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new OpenRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.OpenRequest
                 * @static
                 * @param {quorum0.console.v1.OpenRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.OpenRequest} OpenRequest instance
                 * @type {{
                 *   (properties: quorum0.console.v1.OpenRequest.$Shape): quorum0.console.v1.OpenRequest & quorum0.console.v1.OpenRequest.$Shape;
                 *   (properties?: quorum0.console.v1.OpenRequest.$Properties): quorum0.console.v1.OpenRequest;
                 * }}
                 */
                OpenRequest.create = function(properties) {
                    return new OpenRequest(properties);
                };

                /**
                 * Encodes the specified OpenRequest message. Does not implicitly {@link quorum0.console.v1.OpenRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.OpenRequest
                 * @static
                 * @param {quorum0.console.v1.OpenRequest.$Properties} message OpenRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                OpenRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.console != null && $Object.hasOwnProperty.call(message, "console"))
                        $root.quorum0.console.v1.ConsoleRef.encode(message.console, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.fromOffset != null && $Object.hasOwnProperty.call(message, "fromOffset"))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.fromOffset);
                    if (message.replayLines != null && $Object.hasOwnProperty.call(message, "replayLines"))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.replayLines);
                    if (message.waitMs != null && $Object.hasOwnProperty.call(message, "waitMs") && message.waitMs !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.waitMs);
                    if (message.takeOver != null && $Object.hasOwnProperty.call(message, "takeOver") && message.takeOver !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.takeOver);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an OpenRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.OpenRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.OpenRequest & quorum0.console.v1.OpenRequest.$Shape} OpenRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                OpenRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.console.v1.OpenRequest();
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
                                message.console = $root.quorum0.console.v1.ConsoleRef.decode(reader, reader.size(), $undefined, _depth + 1, message.console);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.fromOffset = reader.uint64();
                                message.start = "fromOffset";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.replayLines = reader.uint32();
                                message.start = "replayLines";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.waitMs = value;
                                else
                                    delete message.waitMs;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.takeOver = value;
                                else
                                    delete message.takeOver;
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

                return OpenRequest;
            })();

            v1.Input = (function() {

                /**
                 * Properties of an Input.
                 * @typedef {Object} quorum0.console.v1.Input.$Properties
                 * @property {quorum0.console.v1.OpenRequest.$Properties|null} [open] First, and only once.
                 * @property {Uint8Array|null} [data] 1 byte to 4 KiB. Who is not the writer becomes it if nobody is; otherwise this is dropped and
                 * answered with `writer`.
                 * @property {boolean|null} [takeOver] Become the writer though somebody else is.
                 * @property {"open"|"data"|"takeOver"} [part] Input part
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Input.
                 * @memberof quorum0.console.v1
                 * @interface IInput
                 * @augments quorum0.console.v1.Input.$Properties
                 * @deprecated Use quorum0.console.v1.Input.$Properties instead.
                 */

                /**
                 * Narrowed shape of an Input.
                 * @typedef {{
                 *   open?: quorum0.console.v1.OpenRequest.$Shape|null;
                 *   data?: Uint8Array|null;
                 *   takeOver?: boolean|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ part?: undefined; open?: null; data?: null; takeOver?: null }|{ part?: "open"; open: quorum0.console.v1.OpenRequest.$Shape; data?: null; takeOver?: null }|{ part?: "data"; open?: null; data: Uint8Array; takeOver?: null }|{ part?: "takeOver"; open?: null; data?: null; takeOver: boolean })
                 * )} quorum0.console.v1.Input.$Shape
                 */

                /**
                 * Constructs a new Input.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents an Input.
                 * @constructor
                 * @param {quorum0.console.v1.Input.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Input = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * First, and only once.
                 * @member {quorum0.console.v1.OpenRequest.$Properties|null|undefined} open
                 * @memberof quorum0.console.v1.Input
                 * @instance
                 */
                Input.prototype.open = null;

                /**
                 * 1 byte to 4 KiB. Who is not the writer becomes it if nobody is; otherwise this is dropped and
                 * answered with `writer`.
                 * @member {Uint8Array|null|undefined} data
                 * @memberof quorum0.console.v1.Input
                 * @instance
                 */
                Input.prototype.data = null;

                /**
                 * Become the writer though somebody else is.
                 * @member {boolean|null|undefined} takeOver
                 * @memberof quorum0.console.v1.Input
                 * @instance
                 */
                Input.prototype.takeOver = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Input part.
                 * @member {"open"|"data"|"takeOver"|undefined} part
                 * @memberof quorum0.console.v1.Input
                 * @instance
                 */
                $Object.defineProperty(Input.prototype, "part", {
                    get: $util.oneOfGetter($oneOfFields = ["open", "data", "takeOver"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Input instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.Input
                 * @static
                 * @param {quorum0.console.v1.Input.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.Input} Input instance
                 * @type {{
                 *   (properties: quorum0.console.v1.Input.$Shape): quorum0.console.v1.Input & quorum0.console.v1.Input.$Shape;
                 *   (properties?: quorum0.console.v1.Input.$Properties): quorum0.console.v1.Input;
                 * }}
                 */
                Input.create = function(properties) {
                    return new Input(properties);
                };

                /**
                 * Encodes the specified Input message. Does not implicitly {@link quorum0.console.v1.Input.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.Input
                 * @static
                 * @param {quorum0.console.v1.Input.$Properties} message Input message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Input.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.open != null && $Object.hasOwnProperty.call(message, "open"))
                        $root.quorum0.console.v1.OpenRequest.encode(message.open, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                    if (message.takeOver != null && $Object.hasOwnProperty.call(message, "takeOver"))
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.takeOver);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Input message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.Input
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.Input & quorum0.console.v1.Input.$Shape} Input
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Input.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.console.v1.Input();
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
                                message.open = $root.quorum0.console.v1.OpenRequest.decode(reader, reader.size(), $undefined, _depth + 1, message.open);
                                message.part = "open";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.data = reader.bytes();
                                message.part = "data";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.takeOver = reader.bool();
                                message.part = "takeOver";
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

                return Input;
            })();

            v1.Output = (function() {

                /**
                 * Properties of an Output.
                 * @typedef {Object} quorum0.console.v1.Output.$Properties
                 * @property {quorum0.console.v1.Opened.$Properties|null} [opened] First, and only once.
                 * @property {Uint8Array|null} [data] At most 32 KiB.
                 * @property {number|Long|null} [skippedBytes] This many bytes are missing here: the viewer was slower than the scroll-back is long.
                 * @property {quorum0.console.v1.Writer.$Properties|null} [writer] Who writes has changed, or input of this caller was dropped because another one writes.
                 * @property {quorum0.console.v1.Ended.$Properties|null} [ended] Last: nothing will ever be printed on this console again.
                 * @property {"opened"|"data"|"skippedBytes"|"writer"|"ended"} [part] Output part
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Output.
                 * @memberof quorum0.console.v1
                 * @interface IOutput
                 * @augments quorum0.console.v1.Output.$Properties
                 * @deprecated Use quorum0.console.v1.Output.$Properties instead.
                 */

                /**
                 * Narrowed shape of an Output.
                 * @typedef {{
                 *   opened?: quorum0.console.v1.Opened.$Shape|null;
                 *   data?: Uint8Array|null;
                 *   skippedBytes?: number|Long|null;
                 *   writer?: quorum0.console.v1.Writer.$Shape|null;
                 *   ended?: quorum0.console.v1.Ended.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ part?: undefined; opened?: null; data?: null; skippedBytes?: null; writer?: null; ended?: null }|{ part?: "opened"; opened: quorum0.console.v1.Opened.$Shape; data?: null; skippedBytes?: null; writer?: null; ended?: null }|{ part?: "data"; opened?: null; data: Uint8Array; skippedBytes?: null; writer?: null; ended?: null }|{ part?: "skippedBytes"; opened?: null; data?: null; skippedBytes: number|Long; writer?: null; ended?: null }|{ part?: "writer"; opened?: null; data?: null; skippedBytes?: null; writer: quorum0.console.v1.Writer.$Shape; ended?: null }|{ part?: "ended"; opened?: null; data?: null; skippedBytes?: null; writer?: null; ended: quorum0.console.v1.Ended.$Shape })
                 * )} quorum0.console.v1.Output.$Shape
                 */

                /**
                 * Constructs a new Output.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents an Output.
                 * @constructor
                 * @param {quorum0.console.v1.Output.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Output = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * First, and only once.
                 * @member {quorum0.console.v1.Opened.$Properties|null|undefined} opened
                 * @memberof quorum0.console.v1.Output
                 * @instance
                 */
                Output.prototype.opened = null;

                /**
                 * At most 32 KiB.
                 * @member {Uint8Array|null|undefined} data
                 * @memberof quorum0.console.v1.Output
                 * @instance
                 */
                Output.prototype.data = null;

                /**
                 * This many bytes are missing here: the viewer was slower than the scroll-back is long.
                 * @member {number|Long|null|undefined} skippedBytes
                 * @memberof quorum0.console.v1.Output
                 * @instance
                 */
                Output.prototype.skippedBytes = null;

                /**
                 * Who writes has changed, or input of this caller was dropped because another one writes.
                 * @member {quorum0.console.v1.Writer.$Properties|null|undefined} writer
                 * @memberof quorum0.console.v1.Output
                 * @instance
                 */
                Output.prototype.writer = null;

                /**
                 * Last: nothing will ever be printed on this console again.
                 * @member {quorum0.console.v1.Ended.$Properties|null|undefined} ended
                 * @memberof quorum0.console.v1.Output
                 * @instance
                 */
                Output.prototype.ended = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * Output part.
                 * @member {"opened"|"data"|"skippedBytes"|"writer"|"ended"|undefined} part
                 * @memberof quorum0.console.v1.Output
                 * @instance
                 */
                $Object.defineProperty(Output.prototype, "part", {
                    get: $util.oneOfGetter($oneOfFields = ["opened", "data", "skippedBytes", "writer", "ended"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Output instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.Output
                 * @static
                 * @param {quorum0.console.v1.Output.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.Output} Output instance
                 * @type {{
                 *   (properties: quorum0.console.v1.Output.$Shape): quorum0.console.v1.Output & quorum0.console.v1.Output.$Shape;
                 *   (properties?: quorum0.console.v1.Output.$Properties): quorum0.console.v1.Output;
                 * }}
                 */
                Output.create = function(properties) {
                    return new Output(properties);
                };

                /**
                 * Encodes the specified Output message. Does not implicitly {@link quorum0.console.v1.Output.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.Output
                 * @static
                 * @param {quorum0.console.v1.Output.$Properties} message Output message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Output.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.opened != null && $Object.hasOwnProperty.call(message, "opened"))
                        $root.quorum0.console.v1.Opened.encode(message.opened, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.data != null && $Object.hasOwnProperty.call(message, "data"))
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.data);
                    if (message.skippedBytes != null && $Object.hasOwnProperty.call(message, "skippedBytes"))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.skippedBytes);
                    if (message.writer != null && $Object.hasOwnProperty.call(message, "writer"))
                        $root.quorum0.console.v1.Writer.encode(message.writer, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.ended != null && $Object.hasOwnProperty.call(message, "ended"))
                        $root.quorum0.console.v1.Ended.encode(message.ended, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Output message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.Output
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.Output & quorum0.console.v1.Output.$Shape} Output
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Output.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.console.v1.Output();
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
                                message.opened = $root.quorum0.console.v1.Opened.decode(reader, reader.size(), $undefined, _depth + 1, message.opened);
                                message.part = "opened";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.data = reader.bytes();
                                message.part = "data";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.skippedBytes = reader.uint64();
                                message.part = "skippedBytes";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.writer = $root.quorum0.console.v1.Writer.decode(reader, reader.size(), $undefined, _depth + 1, message.writer);
                                message.part = "writer";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.ended = $root.quorum0.console.v1.Ended.decode(reader, reader.size(), $undefined, _depth + 1, message.ended);
                                message.part = "ended";
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

                return Output;
            })();

            v1.Opened = (function() {

                /**
                 * Properties of an Opened.
                 * @typedef {Object} quorum0.console.v1.Opened.$Properties
                 * @property {number|Long|null} [offset] Of the first byte that follows; data and skipped bytes count on from it.
                 * @property {string|null} [name] Opened name
                 * @property {quorum0.console.v1.Writer.$Properties|null} [writer] Opened writer
                 * @property {string|null} [problem] As in ConsoleInfo.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Opened.
                 * @memberof quorum0.console.v1
                 * @interface IOpened
                 * @augments quorum0.console.v1.Opened.$Properties
                 * @deprecated Use quorum0.console.v1.Opened.$Properties instead.
                 */

                /**
                 * Shape of an Opened.
                 * @typedef {quorum0.console.v1.Opened.$Properties} quorum0.console.v1.Opened.$Shape
                 */

                /**
                 * Constructs a new Opened.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents an Opened.
                 * @constructor
                 * @param {quorum0.console.v1.Opened.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Opened = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Of the first byte that follows; data and skipped bytes count on from it.
                 * @member {number|Long} offset
                 * @memberof quorum0.console.v1.Opened
                 * @instance
                 */
                Opened.prototype.offset = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Opened name.
                 * @member {string} name
                 * @memberof quorum0.console.v1.Opened
                 * @instance
                 */
                Opened.prototype.name = "";

                /**
                 * Opened writer.
                 * @member {quorum0.console.v1.Writer.$Properties|null|undefined} writer
                 * @memberof quorum0.console.v1.Opened
                 * @instance
                 */
                Opened.prototype.writer = null;

                /**
                 * As in ConsoleInfo.
                 * @member {string} problem
                 * @memberof quorum0.console.v1.Opened
                 * @instance
                 */
                Opened.prototype.problem = "";

                /**
                 * Creates a new Opened instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.Opened
                 * @static
                 * @param {quorum0.console.v1.Opened.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.Opened} Opened instance
                 * @type {{
                 *   (properties: quorum0.console.v1.Opened.$Shape): quorum0.console.v1.Opened & quorum0.console.v1.Opened.$Shape;
                 *   (properties?: quorum0.console.v1.Opened.$Properties): quorum0.console.v1.Opened;
                 * }}
                 */
                Opened.create = function(properties) {
                    return new Opened(properties);
                };

                /**
                 * Encodes the specified Opened message. Does not implicitly {@link quorum0.console.v1.Opened.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.Opened
                 * @static
                 * @param {quorum0.console.v1.Opened.$Properties} message Opened message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Opened.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.offset != null && $Object.hasOwnProperty.call(message, "offset") && (typeof message.offset === "object" ? message.offset.low || message.offset.high : message.offset !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.offset);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.writer != null && $Object.hasOwnProperty.call(message, "writer"))
                        $root.quorum0.console.v1.Writer.encode(message.writer, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.problem != null && $Object.hasOwnProperty.call(message, "problem") && message.problem !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.problem);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an Opened message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.Opened
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.Opened & quorum0.console.v1.Opened.$Shape} Opened
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Opened.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.console.v1.Opened();
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
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.offset = value;
                                else
                                    delete message.offset;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.writer = $root.quorum0.console.v1.Writer.decode(reader, reader.size(), $undefined, _depth + 1, message.writer);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.problem = value;
                                else
                                    delete message.problem;
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

                return Opened;
            })();

            v1.Writer = (function() {

                /**
                 * Properties of a Writer.
                 * @typedef {Object} quorum0.console.v1.Writer.$Properties
                 * @property {string|null} [identity] Empty: nobody.
                 * @property {boolean|null} [you] It is this very call.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Writer.
                 * @memberof quorum0.console.v1
                 * @interface IWriter
                 * @augments quorum0.console.v1.Writer.$Properties
                 * @deprecated Use quorum0.console.v1.Writer.$Properties instead.
                 */

                /**
                 * Shape of a Writer.
                 * @typedef {quorum0.console.v1.Writer.$Properties} quorum0.console.v1.Writer.$Shape
                 */

                /**
                 * Constructs a new Writer.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents a Writer.
                 * @constructor
                 * @param {quorum0.console.v1.Writer.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Writer = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Empty: nobody.
                 * @member {string} identity
                 * @memberof quorum0.console.v1.Writer
                 * @instance
                 */
                Writer.prototype.identity = "";

                /**
                 * It is this very call.
                 * @member {boolean} you
                 * @memberof quorum0.console.v1.Writer
                 * @instance
                 */
                Writer.prototype.you = false;

                /**
                 * Creates a new Writer instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.Writer
                 * @static
                 * @param {quorum0.console.v1.Writer.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.Writer} Writer instance
                 * @type {{
                 *   (properties: quorum0.console.v1.Writer.$Shape): quorum0.console.v1.Writer & quorum0.console.v1.Writer.$Shape;
                 *   (properties?: quorum0.console.v1.Writer.$Properties): quorum0.console.v1.Writer;
                 * }}
                 */
                Writer.create = function(properties) {
                    return new Writer(properties);
                };

                /**
                 * Encodes the specified Writer message. Does not implicitly {@link quorum0.console.v1.Writer.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.Writer
                 * @static
                 * @param {quorum0.console.v1.Writer.$Properties} message Writer message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Writer.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.identity != null && $Object.hasOwnProperty.call(message, "identity") && message.identity !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.identity);
                    if (message.you != null && $Object.hasOwnProperty.call(message, "you") && message.you !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.you);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Writer message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.Writer
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.Writer & quorum0.console.v1.Writer.$Shape} Writer
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Writer.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.console.v1.Writer();
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
                                if ((value = reader.stringVerify()).length)
                                    message.identity = value;
                                else
                                    delete message.identity;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.you = value;
                                else
                                    delete message.you;
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

                return Writer;
            })();

            v1.Ended = (function() {

                /**
                 * Properties of an Ended.
                 * @typedef {Object} quorum0.console.v1.Ended.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an Ended.
                 * @memberof quorum0.console.v1
                 * @interface IEnded
                 * @augments quorum0.console.v1.Ended.$Properties
                 * @deprecated Use quorum0.console.v1.Ended.$Properties instead.
                 */

                /**
                 * Shape of an Ended.
                 * @typedef {quorum0.console.v1.Ended.$Properties} quorum0.console.v1.Ended.$Shape
                 */

                /**
                 * Constructs a new Ended.
                 * @memberof quorum0.console.v1
                 * @classdesc Represents an Ended.
                 * @constructor
                 * @param {quorum0.console.v1.Ended.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Ended = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Ended instance using the specified properties.
                 * @function create
                 * @memberof quorum0.console.v1.Ended
                 * @static
                 * @param {quorum0.console.v1.Ended.$Properties=} [properties] Properties to set
                 * @returns {quorum0.console.v1.Ended} Ended instance
                 * @type {{
                 *   (properties: quorum0.console.v1.Ended.$Shape): quorum0.console.v1.Ended & quorum0.console.v1.Ended.$Shape;
                 *   (properties?: quorum0.console.v1.Ended.$Properties): quorum0.console.v1.Ended;
                 * }}
                 */
                Ended.create = function(properties) {
                    return new Ended(properties);
                };

                /**
                 * Encodes the specified Ended message. Does not implicitly {@link quorum0.console.v1.Ended.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.console.v1.Ended
                 * @static
                 * @param {quorum0.console.v1.Ended.$Properties} message Ended message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Ended.encode = function (message, writer, _depth) {
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
                 * Decodes an Ended message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.console.v1.Ended
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.console.v1.Ended & quorum0.console.v1.Ended.$Shape} Ended
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Ended.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.console.v1.Ended();
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

                return Ended;
            })();

            return v1;
        })();

        return console;
    })();

    return quorum0;
})();

export {
  $root as default
};
