/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["quorum0-vms"] || ($protobuf.roots["quorum0-vms"] = {});

export const quorum0 = $root.quorum0 = (() => {

    /**
     * Namespace quorum0.
     * @exports quorum0
     * @namespace
     */
    const quorum0 = {};

    quorum0.vms = (function() {

        /**
         * Namespace vms.
         * @memberof quorum0
         * @namespace
         */
        const vms = {};

        vms.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof quorum0.vms
             * @namespace
             */
            const v1 = {};

            v1.VmRef = (function() {

                /**
                 * Properties of a VmRef.
                 * @typedef {Object} quorum0.vms.v1.VmRef.$Properties
                 * @property {string|null} [name] VmRef name
                 * @property {string|null} [uuid] Lower-case, dashed.
                 * @property {"name"|"uuid"} [by] VmRef by
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VmRef.
                 * @memberof quorum0.vms.v1
                 * @interface IVmRef
                 * @augments quorum0.vms.v1.VmRef.$Properties
                 * @deprecated Use quorum0.vms.v1.VmRef.$Properties instead.
                 */

                /**
                 * Narrowed shape of a VmRef.
                 * @typedef {{
                 *   name?: string|null;
                 *   uuid?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ by?: undefined; name?: null; uuid?: null }|{ by?: "name"; name: string; uuid?: null }|{ by?: "uuid"; name?: null; uuid: string })
                 * )} quorum0.vms.v1.VmRef.$Shape
                 */

                /**
                 * Constructs a new VmRef.
                 * @memberof quorum0.vms.v1
                 * @classdesc Exactly one of the two.
                 * @constructor
                 * @param {quorum0.vms.v1.VmRef.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VmRef = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VmRef name.
                 * @member {string|null|undefined} name
                 * @memberof quorum0.vms.v1.VmRef
                 * @instance
                 */
                VmRef.prototype.name = null;

                /**
                 * Lower-case, dashed.
                 * @member {string|null|undefined} uuid
                 * @memberof quorum0.vms.v1.VmRef
                 * @instance
                 */
                VmRef.prototype.uuid = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * VmRef by.
                 * @member {"name"|"uuid"|undefined} by
                 * @memberof quorum0.vms.v1.VmRef
                 * @instance
                 */
                $Object.defineProperty(VmRef.prototype, "by", {
                    get: $util.oneOfGetter($oneOfFields = ["name", "uuid"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new VmRef instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.VmRef
                 * @static
                 * @param {quorum0.vms.v1.VmRef.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.VmRef} VmRef instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.VmRef.$Shape): quorum0.vms.v1.VmRef & quorum0.vms.v1.VmRef.$Shape;
                 *   (properties?: quorum0.vms.v1.VmRef.$Properties): quorum0.vms.v1.VmRef;
                 * }}
                 */
                VmRef.create = function(properties) {
                    return new VmRef(properties);
                };

                /**
                 * Encodes the specified VmRef message. Does not implicitly {@link quorum0.vms.v1.VmRef.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.VmRef
                 * @static
                 * @param {quorum0.vms.v1.VmRef.$Properties} message VmRef message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VmRef.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.uuid);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VmRef message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.VmRef
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.VmRef & quorum0.vms.v1.VmRef.$Shape} VmRef
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VmRef.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.VmRef();
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
                                message.name = reader.stringVerify();
                                message.by = "name";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.uuid = reader.stringVerify();
                                message.by = "uuid";
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

                return VmRef;
            })();

            v1.CreateVmRequest = (function() {

                /**
                 * Properties of a CreateVmRequest.
                 * @typedef {Object} quorum0.vms.v1.CreateVmRequest.$Properties
                 * @property {string|null} [requestId] Chosen by the caller, 1 to 128 bytes.
                 * @property {quorum0.vms.v1.VmSpec.$Properties|null} [spec] With a UUID.
                 * @property {boolean|null} [paused] Build it and leave it paused.
                 * @property {string|null} [host] Place it on this host and no other; empty: wherever there is room.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CreateVmRequest.
                 * @memberof quorum0.vms.v1
                 * @interface ICreateVmRequest
                 * @augments quorum0.vms.v1.CreateVmRequest.$Properties
                 * @deprecated Use quorum0.vms.v1.CreateVmRequest.$Properties instead.
                 */

                /**
                 * Shape of a CreateVmRequest.
                 * @typedef {{
                 *   requestId?: string|null;
                 *   spec?: quorum0.vms.v1.VmSpec.$Shape|null;
                 *   paused?: boolean|null;
                 *   host?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.vms.v1.CreateVmRequest.$Shape
                 */

                /**
                 * Constructs a new CreateVmRequest.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents a CreateVmRequest.
                 * @constructor
                 * @param {quorum0.vms.v1.CreateVmRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CreateVmRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Chosen by the caller, 1 to 128 bytes.
                 * @member {string} requestId
                 * @memberof quorum0.vms.v1.CreateVmRequest
                 * @instance
                 */
                CreateVmRequest.prototype.requestId = "";

                /**
                 * With a UUID.
                 * @member {quorum0.vms.v1.VmSpec.$Properties|null|undefined} spec
                 * @memberof quorum0.vms.v1.CreateVmRequest
                 * @instance
                 */
                CreateVmRequest.prototype.spec = null;

                /**
                 * Build it and leave it paused.
                 * @member {boolean} paused
                 * @memberof quorum0.vms.v1.CreateVmRequest
                 * @instance
                 */
                CreateVmRequest.prototype.paused = false;

                /**
                 * Place it on this host and no other; empty: wherever there is room.
                 * @member {string} host
                 * @memberof quorum0.vms.v1.CreateVmRequest
                 * @instance
                 */
                CreateVmRequest.prototype.host = "";

                /**
                 * Creates a new CreateVmRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.CreateVmRequest
                 * @static
                 * @param {quorum0.vms.v1.CreateVmRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.CreateVmRequest} CreateVmRequest instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.CreateVmRequest.$Shape): quorum0.vms.v1.CreateVmRequest & quorum0.vms.v1.CreateVmRequest.$Shape;
                 *   (properties?: quorum0.vms.v1.CreateVmRequest.$Properties): quorum0.vms.v1.CreateVmRequest;
                 * }}
                 */
                CreateVmRequest.create = function(properties) {
                    return new CreateVmRequest(properties);
                };

                /**
                 * Encodes the specified CreateVmRequest message. Does not implicitly {@link quorum0.vms.v1.CreateVmRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.CreateVmRequest
                 * @static
                 * @param {quorum0.vms.v1.CreateVmRequest.$Properties} message CreateVmRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CreateVmRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.spec != null && $Object.hasOwnProperty.call(message, "spec"))
                        $root.quorum0.vms.v1.VmSpec.encode(message.spec, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.paused != null && $Object.hasOwnProperty.call(message, "paused") && message.paused !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.paused);
                    if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.host);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CreateVmRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.CreateVmRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.CreateVmRequest & quorum0.vms.v1.CreateVmRequest.$Shape} CreateVmRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CreateVmRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.CreateVmRequest();
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
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.spec = $root.quorum0.vms.v1.VmSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.spec);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.paused = value;
                                else
                                    delete message.paused;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.host = value;
                                else
                                    delete message.host;
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

                return CreateVmRequest;
            })();

            v1.GetVmRequest = (function() {

                /**
                 * Properties of a GetVmRequest.
                 * @typedef {Object} quorum0.vms.v1.GetVmRequest.$Properties
                 * @property {quorum0.vms.v1.VmRef.$Properties|null} [vm] GetVmRequest vm
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetVmRequest.
                 * @memberof quorum0.vms.v1
                 * @interface IGetVmRequest
                 * @augments quorum0.vms.v1.GetVmRequest.$Properties
                 * @deprecated Use quorum0.vms.v1.GetVmRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetVmRequest.
                 * @typedef {{
                 *   vm?: quorum0.vms.v1.VmRef.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.vms.v1.GetVmRequest.$Shape
                 */

                /**
                 * Constructs a new GetVmRequest.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents a GetVmRequest.
                 * @constructor
                 * @param {quorum0.vms.v1.GetVmRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetVmRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetVmRequest vm.
                 * @member {quorum0.vms.v1.VmRef.$Properties|null|undefined} vm
                 * @memberof quorum0.vms.v1.GetVmRequest
                 * @instance
                 */
                GetVmRequest.prototype.vm = null;

                /**
                 * Creates a new GetVmRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.GetVmRequest
                 * @static
                 * @param {quorum0.vms.v1.GetVmRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.GetVmRequest} GetVmRequest instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.GetVmRequest.$Shape): quorum0.vms.v1.GetVmRequest & quorum0.vms.v1.GetVmRequest.$Shape;
                 *   (properties?: quorum0.vms.v1.GetVmRequest.$Properties): quorum0.vms.v1.GetVmRequest;
                 * }}
                 */
                GetVmRequest.create = function(properties) {
                    return new GetVmRequest(properties);
                };

                /**
                 * Encodes the specified GetVmRequest message. Does not implicitly {@link quorum0.vms.v1.GetVmRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.GetVmRequest
                 * @static
                 * @param {quorum0.vms.v1.GetVmRequest.$Properties} message GetVmRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetVmRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.vm != null && $Object.hasOwnProperty.call(message, "vm"))
                        $root.quorum0.vms.v1.VmRef.encode(message.vm, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetVmRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.GetVmRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.GetVmRequest & quorum0.vms.v1.GetVmRequest.$Shape} GetVmRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetVmRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.GetVmRequest();
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
                                message.vm = $root.quorum0.vms.v1.VmRef.decode(reader, reader.size(), $undefined, _depth + 1, message.vm);
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

                return GetVmRequest;
            })();

            v1.ListVmsRequest = (function() {

                /**
                 * Properties of a ListVmsRequest.
                 * @typedef {Object} quorum0.vms.v1.ListVmsRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListVmsRequest.
                 * @memberof quorum0.vms.v1
                 * @interface IListVmsRequest
                 * @augments quorum0.vms.v1.ListVmsRequest.$Properties
                 * @deprecated Use quorum0.vms.v1.ListVmsRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListVmsRequest.
                 * @typedef {quorum0.vms.v1.ListVmsRequest.$Properties} quorum0.vms.v1.ListVmsRequest.$Shape
                 */

                /**
                 * Constructs a new ListVmsRequest.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents a ListVmsRequest.
                 * @constructor
                 * @param {quorum0.vms.v1.ListVmsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListVmsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new ListVmsRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.ListVmsRequest
                 * @static
                 * @param {quorum0.vms.v1.ListVmsRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.ListVmsRequest} ListVmsRequest instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.ListVmsRequest.$Shape): quorum0.vms.v1.ListVmsRequest & quorum0.vms.v1.ListVmsRequest.$Shape;
                 *   (properties?: quorum0.vms.v1.ListVmsRequest.$Properties): quorum0.vms.v1.ListVmsRequest;
                 * }}
                 */
                ListVmsRequest.create = function(properties) {
                    return new ListVmsRequest(properties);
                };

                /**
                 * Encodes the specified ListVmsRequest message. Does not implicitly {@link quorum0.vms.v1.ListVmsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.ListVmsRequest
                 * @static
                 * @param {quorum0.vms.v1.ListVmsRequest.$Properties} message ListVmsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListVmsRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a ListVmsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.ListVmsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.ListVmsRequest & quorum0.vms.v1.ListVmsRequest.$Shape} ListVmsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListVmsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.ListVmsRequest();
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

                return ListVmsRequest;
            })();

            v1.ListVmsReply = (function() {

                /**
                 * Properties of a ListVmsReply.
                 * @typedef {Object} quorum0.vms.v1.ListVmsReply.$Properties
                 * @property {Array.<quorum0.vms.v1.Vm.$Properties>|null} [vms] ListVmsReply vms
                 * @property {number|Long|null} [index] The event that this answer is complete to; WatchVms goes on from it.
                 * @property {number|Long|null} [staleMs] Set when no majority answers: the answer misses nothing older than this. 0: it misses nothing.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListVmsReply.
                 * @memberof quorum0.vms.v1
                 * @interface IListVmsReply
                 * @augments quorum0.vms.v1.ListVmsReply.$Properties
                 * @deprecated Use quorum0.vms.v1.ListVmsReply.$Properties instead.
                 */

                /**
                 * Shape of a ListVmsReply.
                 * @typedef {{
                 *   vms?: Array.<quorum0.vms.v1.Vm.$Shape>|null;
                 *   index?: number|Long|null;
                 *   staleMs?: number|Long|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.vms.v1.ListVmsReply.$Shape
                 */

                /**
                 * Constructs a new ListVmsReply.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents a ListVmsReply.
                 * @constructor
                 * @param {quorum0.vms.v1.ListVmsReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListVmsReply = function (properties) {
                    this.vms = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListVmsReply vms.
                 * @member {Array.<quorum0.vms.v1.Vm.$Properties>} vms
                 * @memberof quorum0.vms.v1.ListVmsReply
                 * @instance
                 */
                ListVmsReply.prototype.vms = $util.emptyArray;

                /**
                 * The event that this answer is complete to; WatchVms goes on from it.
                 * @member {number|Long} index
                 * @memberof quorum0.vms.v1.ListVmsReply
                 * @instance
                 */
                ListVmsReply.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Set when no majority answers: the answer misses nothing older than this. 0: it misses nothing.
                 * @member {number|Long} staleMs
                 * @memberof quorum0.vms.v1.ListVmsReply
                 * @instance
                 */
                ListVmsReply.prototype.staleMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new ListVmsReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.ListVmsReply
                 * @static
                 * @param {quorum0.vms.v1.ListVmsReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.ListVmsReply} ListVmsReply instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.ListVmsReply.$Shape): quorum0.vms.v1.ListVmsReply & quorum0.vms.v1.ListVmsReply.$Shape;
                 *   (properties?: quorum0.vms.v1.ListVmsReply.$Properties): quorum0.vms.v1.ListVmsReply;
                 * }}
                 */
                ListVmsReply.create = function(properties) {
                    return new ListVmsReply(properties);
                };

                /**
                 * Encodes the specified ListVmsReply message. Does not implicitly {@link quorum0.vms.v1.ListVmsReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.ListVmsReply
                 * @static
                 * @param {quorum0.vms.v1.ListVmsReply.$Properties} message ListVmsReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListVmsReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.vms != null && message.vms.length)
                        for (let i = 0; i < message.vms.length; ++i)
                            $root.quorum0.vms.v1.Vm.encode(message.vms[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.index);
                    if (message.staleMs != null && $Object.hasOwnProperty.call(message, "staleMs") && (typeof message.staleMs === "object" ? message.staleMs.low || message.staleMs.high : message.staleMs !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.staleMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListVmsReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.ListVmsReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.ListVmsReply & quorum0.vms.v1.ListVmsReply.$Shape} ListVmsReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListVmsReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.ListVmsReply();
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
                                if (!(message.vms && message.vms.length))
                                    message.vms = [];
                                message.vms.push($root.quorum0.vms.v1.Vm.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.staleMs = value;
                                else
                                    delete message.staleMs;
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

                return ListVmsReply;
            })();

            /**
             * Power enum.
             * @name quorum0.vms.v1.Power
             * @enum {number}
             * @property {number} POWER_UNSPECIFIED=0 POWER_UNSPECIFIED value
             * @property {number} POWER_RUNNING=1 Running; pausing and unpausing switch between these two.
             * @property {number} POWER_PAUSED=2 POWER_PAUSED value
             * @property {number} POWER_SHUTDOWN=3 Asked through its control node to power off, reboot, or (HVM without drivers) by a trigger.
             * @property {number} POWER_REBOOT=4 POWER_REBOOT value
             * @property {number} POWER_DESTROYED=5 Ended at once, whatever it does.
             */
            v1.Power = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "POWER_UNSPECIFIED"] = 0;
                values[valuesById[1] = "POWER_RUNNING"] = 1;
                values[valuesById[2] = "POWER_PAUSED"] = 2;
                values[valuesById[3] = "POWER_SHUTDOWN"] = 3;
                values[valuesById[4] = "POWER_REBOOT"] = 4;
                values[valuesById[5] = "POWER_DESTROYED"] = 5;
                return values;
            })();

            v1.SetVmPowerRequest = (function() {

                /**
                 * Properties of a SetVmPowerRequest.
                 * @typedef {Object} quorum0.vms.v1.SetVmPowerRequest.$Properties
                 * @property {string|null} [requestId] SetVmPowerRequest requestId
                 * @property {quorum0.vms.v1.VmRef.$Properties|null} [vm] SetVmPowerRequest vm
                 * @property {quorum0.vms.v1.Power|null} [power] SetVmPowerRequest power
                 * @property {boolean|null} [fallbackTrigger] With POWER_SHUTDOWN or POWER_REBOOT: a guest that does not answer its control node is sent the
                 * hardware's power (or reset) trigger instead.
                 * @property {number|null} [timeoutMs] How long a guest may leave a request to shut down unanswered; 0: the default of 60 s.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SetVmPowerRequest.
                 * @memberof quorum0.vms.v1
                 * @interface ISetVmPowerRequest
                 * @augments quorum0.vms.v1.SetVmPowerRequest.$Properties
                 * @deprecated Use quorum0.vms.v1.SetVmPowerRequest.$Properties instead.
                 */

                /**
                 * Shape of a SetVmPowerRequest.
                 * @typedef {{
                 *   requestId?: string|null;
                 *   vm?: quorum0.vms.v1.VmRef.$Shape|null;
                 *   power?: quorum0.vms.v1.Power|null;
                 *   fallbackTrigger?: boolean|null;
                 *   timeoutMs?: number|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.vms.v1.SetVmPowerRequest.$Shape
                 */

                /**
                 * Constructs a new SetVmPowerRequest.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents a SetVmPowerRequest.
                 * @constructor
                 * @param {quorum0.vms.v1.SetVmPowerRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SetVmPowerRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SetVmPowerRequest requestId.
                 * @member {string} requestId
                 * @memberof quorum0.vms.v1.SetVmPowerRequest
                 * @instance
                 */
                SetVmPowerRequest.prototype.requestId = "";

                /**
                 * SetVmPowerRequest vm.
                 * @member {quorum0.vms.v1.VmRef.$Properties|null|undefined} vm
                 * @memberof quorum0.vms.v1.SetVmPowerRequest
                 * @instance
                 */
                SetVmPowerRequest.prototype.vm = null;

                /**
                 * SetVmPowerRequest power.
                 * @member {quorum0.vms.v1.Power} power
                 * @memberof quorum0.vms.v1.SetVmPowerRequest
                 * @instance
                 */
                SetVmPowerRequest.prototype.power = 0;

                /**
                 * With POWER_SHUTDOWN or POWER_REBOOT: a guest that does not answer its control node is sent the
                 * hardware's power (or reset) trigger instead.
                 * @member {boolean} fallbackTrigger
                 * @memberof quorum0.vms.v1.SetVmPowerRequest
                 * @instance
                 */
                SetVmPowerRequest.prototype.fallbackTrigger = false;

                /**
                 * How long a guest may leave a request to shut down unanswered; 0: the default of 60 s.
                 * @member {number} timeoutMs
                 * @memberof quorum0.vms.v1.SetVmPowerRequest
                 * @instance
                 */
                SetVmPowerRequest.prototype.timeoutMs = 0;

                /**
                 * Creates a new SetVmPowerRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.SetVmPowerRequest
                 * @static
                 * @param {quorum0.vms.v1.SetVmPowerRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.SetVmPowerRequest} SetVmPowerRequest instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.SetVmPowerRequest.$Shape): quorum0.vms.v1.SetVmPowerRequest & quorum0.vms.v1.SetVmPowerRequest.$Shape;
                 *   (properties?: quorum0.vms.v1.SetVmPowerRequest.$Properties): quorum0.vms.v1.SetVmPowerRequest;
                 * }}
                 */
                SetVmPowerRequest.create = function(properties) {
                    return new SetVmPowerRequest(properties);
                };

                /**
                 * Encodes the specified SetVmPowerRequest message. Does not implicitly {@link quorum0.vms.v1.SetVmPowerRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.SetVmPowerRequest
                 * @static
                 * @param {quorum0.vms.v1.SetVmPowerRequest.$Properties} message SetVmPowerRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SetVmPowerRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.vm != null && $Object.hasOwnProperty.call(message, "vm"))
                        $root.quorum0.vms.v1.VmRef.encode(message.vm, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.power != null && $Object.hasOwnProperty.call(message, "power") && message.power !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.power);
                    if (message.fallbackTrigger != null && $Object.hasOwnProperty.call(message, "fallbackTrigger") && message.fallbackTrigger !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.fallbackTrigger);
                    if (message.timeoutMs != null && $Object.hasOwnProperty.call(message, "timeoutMs") && message.timeoutMs !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.timeoutMs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SetVmPowerRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.SetVmPowerRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.SetVmPowerRequest & quorum0.vms.v1.SetVmPowerRequest.$Shape} SetVmPowerRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SetVmPowerRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.SetVmPowerRequest();
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
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.vm = $root.quorum0.vms.v1.VmRef.decode(reader, reader.size(), $undefined, _depth + 1, message.vm);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.power = value;
                                else
                                    delete message.power;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.fallbackTrigger = value;
                                else
                                    delete message.fallbackTrigger;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.timeoutMs = value;
                                else
                                    delete message.timeoutMs;
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

                return SetVmPowerRequest;
            })();

            v1.RenameVmRequest = (function() {

                /**
                 * Properties of a RenameVmRequest.
                 * @typedef {Object} quorum0.vms.v1.RenameVmRequest.$Properties
                 * @property {string|null} [requestId] RenameVmRequest requestId
                 * @property {quorum0.vms.v1.VmRef.$Properties|null} [vm] RenameVmRequest vm
                 * @property {string|null} [newName] RenameVmRequest newName
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a RenameVmRequest.
                 * @memberof quorum0.vms.v1
                 * @interface IRenameVmRequest
                 * @augments quorum0.vms.v1.RenameVmRequest.$Properties
                 * @deprecated Use quorum0.vms.v1.RenameVmRequest.$Properties instead.
                 */

                /**
                 * Shape of a RenameVmRequest.
                 * @typedef {{
                 *   requestId?: string|null;
                 *   vm?: quorum0.vms.v1.VmRef.$Shape|null;
                 *   newName?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.vms.v1.RenameVmRequest.$Shape
                 */

                /**
                 * Constructs a new RenameVmRequest.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents a RenameVmRequest.
                 * @constructor
                 * @param {quorum0.vms.v1.RenameVmRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const RenameVmRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * RenameVmRequest requestId.
                 * @member {string} requestId
                 * @memberof quorum0.vms.v1.RenameVmRequest
                 * @instance
                 */
                RenameVmRequest.prototype.requestId = "";

                /**
                 * RenameVmRequest vm.
                 * @member {quorum0.vms.v1.VmRef.$Properties|null|undefined} vm
                 * @memberof quorum0.vms.v1.RenameVmRequest
                 * @instance
                 */
                RenameVmRequest.prototype.vm = null;

                /**
                 * RenameVmRequest newName.
                 * @member {string} newName
                 * @memberof quorum0.vms.v1.RenameVmRequest
                 * @instance
                 */
                RenameVmRequest.prototype.newName = "";

                /**
                 * Creates a new RenameVmRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.RenameVmRequest
                 * @static
                 * @param {quorum0.vms.v1.RenameVmRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.RenameVmRequest} RenameVmRequest instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.RenameVmRequest.$Shape): quorum0.vms.v1.RenameVmRequest & quorum0.vms.v1.RenameVmRequest.$Shape;
                 *   (properties?: quorum0.vms.v1.RenameVmRequest.$Properties): quorum0.vms.v1.RenameVmRequest;
                 * }}
                 */
                RenameVmRequest.create = function(properties) {
                    return new RenameVmRequest(properties);
                };

                /**
                 * Encodes the specified RenameVmRequest message. Does not implicitly {@link quorum0.vms.v1.RenameVmRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.RenameVmRequest
                 * @static
                 * @param {quorum0.vms.v1.RenameVmRequest.$Properties} message RenameVmRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                RenameVmRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.vm != null && $Object.hasOwnProperty.call(message, "vm"))
                        $root.quorum0.vms.v1.VmRef.encode(message.vm, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.newName != null && $Object.hasOwnProperty.call(message, "newName") && message.newName !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.newName);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a RenameVmRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.RenameVmRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.RenameVmRequest & quorum0.vms.v1.RenameVmRequest.$Shape} RenameVmRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                RenameVmRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.RenameVmRequest();
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
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.vm = $root.quorum0.vms.v1.VmRef.decode(reader, reader.size(), $undefined, _depth + 1, message.vm);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.newName = value;
                                else
                                    delete message.newName;
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

                return RenameVmRequest;
            })();

            v1.UpdateVmSpecRequest = (function() {

                /**
                 * Properties of an UpdateVmSpecRequest.
                 * @typedef {Object} quorum0.vms.v1.UpdateVmSpecRequest.$Properties
                 * @property {string|null} [requestId] UpdateVmSpecRequest requestId
                 * @property {quorum0.vms.v1.VmRef.$Properties|null} [vm] UpdateVmSpecRequest vm
                 * @property {quorum0.vms.v1.VmSpec.$Properties|null} [spec] UpdateVmSpecRequest spec
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an UpdateVmSpecRequest.
                 * @memberof quorum0.vms.v1
                 * @interface IUpdateVmSpecRequest
                 * @augments quorum0.vms.v1.UpdateVmSpecRequest.$Properties
                 * @deprecated Use quorum0.vms.v1.UpdateVmSpecRequest.$Properties instead.
                 */

                /**
                 * Shape of an UpdateVmSpecRequest.
                 * @typedef {{
                 *   requestId?: string|null;
                 *   vm?: quorum0.vms.v1.VmRef.$Shape|null;
                 *   spec?: quorum0.vms.v1.VmSpec.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.vms.v1.UpdateVmSpecRequest.$Shape
                 */

                /**
                 * Constructs a new UpdateVmSpecRequest.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents an UpdateVmSpecRequest.
                 * @constructor
                 * @param {quorum0.vms.v1.UpdateVmSpecRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const UpdateVmSpecRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * UpdateVmSpecRequest requestId.
                 * @member {string} requestId
                 * @memberof quorum0.vms.v1.UpdateVmSpecRequest
                 * @instance
                 */
                UpdateVmSpecRequest.prototype.requestId = "";

                /**
                 * UpdateVmSpecRequest vm.
                 * @member {quorum0.vms.v1.VmRef.$Properties|null|undefined} vm
                 * @memberof quorum0.vms.v1.UpdateVmSpecRequest
                 * @instance
                 */
                UpdateVmSpecRequest.prototype.vm = null;

                /**
                 * UpdateVmSpecRequest spec.
                 * @member {quorum0.vms.v1.VmSpec.$Properties|null|undefined} spec
                 * @memberof quorum0.vms.v1.UpdateVmSpecRequest
                 * @instance
                 */
                UpdateVmSpecRequest.prototype.spec = null;

                /**
                 * Creates a new UpdateVmSpecRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.UpdateVmSpecRequest
                 * @static
                 * @param {quorum0.vms.v1.UpdateVmSpecRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.UpdateVmSpecRequest} UpdateVmSpecRequest instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.UpdateVmSpecRequest.$Shape): quorum0.vms.v1.UpdateVmSpecRequest & quorum0.vms.v1.UpdateVmSpecRequest.$Shape;
                 *   (properties?: quorum0.vms.v1.UpdateVmSpecRequest.$Properties): quorum0.vms.v1.UpdateVmSpecRequest;
                 * }}
                 */
                UpdateVmSpecRequest.create = function(properties) {
                    return new UpdateVmSpecRequest(properties);
                };

                /**
                 * Encodes the specified UpdateVmSpecRequest message. Does not implicitly {@link quorum0.vms.v1.UpdateVmSpecRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.UpdateVmSpecRequest
                 * @static
                 * @param {quorum0.vms.v1.UpdateVmSpecRequest.$Properties} message UpdateVmSpecRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                UpdateVmSpecRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.vm != null && $Object.hasOwnProperty.call(message, "vm"))
                        $root.quorum0.vms.v1.VmRef.encode(message.vm, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.spec != null && $Object.hasOwnProperty.call(message, "spec"))
                        $root.quorum0.vms.v1.VmSpec.encode(message.spec, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an UpdateVmSpecRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.UpdateVmSpecRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.UpdateVmSpecRequest & quorum0.vms.v1.UpdateVmSpecRequest.$Shape} UpdateVmSpecRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                UpdateVmSpecRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.UpdateVmSpecRequest();
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
                                    message.requestId = value;
                                else
                                    delete message.requestId;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.vm = $root.quorum0.vms.v1.VmRef.decode(reader, reader.size(), $undefined, _depth + 1, message.vm);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.spec = $root.quorum0.vms.v1.VmSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.spec);
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

                return UpdateVmSpecRequest;
            })();

            /**
             * VmPhase enum.
             * @name quorum0.vms.v1.VmPhase
             * @enum {number}
             * @property {number} VM_PHASE_UNSPECIFIED=0 VM_PHASE_UNSPECIFIED value
             * @property {number} VM_PHASE_PLACED=1 VM_PHASE_PLACED value
             * @property {number} VM_PHASE_BUILDING=2 VM_PHASE_BUILDING value
             * @property {number} VM_PHASE_RUNNING=3 VM_PHASE_RUNNING value
             * @property {number} VM_PHASE_PAUSED=4 VM_PHASE_PAUSED value
             * @property {number} VM_PHASE_STOPPING=5 VM_PHASE_STOPPING value
             * @property {number} VM_PHASE_STOPPED=6 Stopped and kept (on_crash=preserve and its like).
             * @property {number} VM_PHASE_FAILED=7 Could not be built or started; `problem` says why. It is removed after this event.
             * @property {number} VM_PHASE_GONE=8 Ended; not listed any more.
             */
            v1.VmPhase = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "VM_PHASE_UNSPECIFIED"] = 0;
                values[valuesById[1] = "VM_PHASE_PLACED"] = 1;
                values[valuesById[2] = "VM_PHASE_BUILDING"] = 2;
                values[valuesById[3] = "VM_PHASE_RUNNING"] = 3;
                values[valuesById[4] = "VM_PHASE_PAUSED"] = 4;
                values[valuesById[5] = "VM_PHASE_STOPPING"] = 5;
                values[valuesById[6] = "VM_PHASE_STOPPED"] = 6;
                values[valuesById[7] = "VM_PHASE_FAILED"] = 7;
                values[valuesById[8] = "VM_PHASE_GONE"] = 8;
                return values;
            })();

            v1.Vm = (function() {

                /**
                 * Properties of a Vm.
                 * @typedef {Object} quorum0.vms.v1.Vm.$Properties
                 * @property {quorum0.vms.v1.VmSpec.$Properties|null} [spec] Vm spec
                 * @property {string|null} [host] Where it runs or will run, and the number of that placement: rises with each start.
                 * @property {number|Long|null} [epoch] Vm epoch
                 * @property {quorum0.vms.v1.Power|null} [power] What is wanted.
                 * @property {quorum0.vms.v1.VmPhase|null} [phase] What its host last reported.
                 * @property {number|null} [domid] While it has one; means something on `host` only.
                 * @property {quorum0.vms.v1.Problem.$Properties|null} [problem] Vm problem
                 * @property {number|Long|null} [generation] Counts changes of this record.
                 * @property {Array.<quorum0.vms.v1.PhaseTime.$Properties>|null} [startTrace] The phases of the last start, in order.
                 * @property {number|Long|null} [startedAtMs] Unix time of the last start, in milliseconds; absent before.
                 * @property {number|Long|null} [index] In replies: the event this answer is complete to; WatchVms goes on from it.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Vm.
                 * @memberof quorum0.vms.v1
                 * @interface IVm
                 * @augments quorum0.vms.v1.Vm.$Properties
                 * @deprecated Use quorum0.vms.v1.Vm.$Properties instead.
                 */

                /**
                 * Shape of a Vm.
                 * @typedef {{
                 *   spec?: quorum0.vms.v1.VmSpec.$Shape|null;
                 *   host?: string|null;
                 *   epoch?: number|Long|null;
                 *   power?: quorum0.vms.v1.Power|null;
                 *   phase?: quorum0.vms.v1.VmPhase|null;
                 *   domid?: number|null;
                 *   problem?: quorum0.vms.v1.Problem.$Shape|null;
                 *   generation?: number|Long|null;
                 *   startTrace?: Array.<quorum0.vms.v1.PhaseTime.$Shape>|null;
                 *   startedAtMs?: number|Long|null;
                 *   index?: number|Long|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.vms.v1.Vm.$Shape
                 */

                /**
                 * Constructs a new Vm.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents a Vm.
                 * @constructor
                 * @param {quorum0.vms.v1.Vm.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Vm = function (properties) {
                    this.startTrace = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Vm spec.
                 * @member {quorum0.vms.v1.VmSpec.$Properties|null|undefined} spec
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.spec = null;

                /**
                 * Where it runs or will run, and the number of that placement: rises with each start.
                 * @member {string} host
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.host = "";

                /**
                 * Vm epoch.
                 * @member {number|Long} epoch
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * What is wanted.
                 * @member {quorum0.vms.v1.Power} power
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.power = 0;

                /**
                 * What its host last reported.
                 * @member {quorum0.vms.v1.VmPhase} phase
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.phase = 0;

                /**
                 * While it has one; means something on `host` only.
                 * @member {number|null|undefined} domid
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.domid = null;

                /**
                 * Vm problem.
                 * @member {quorum0.vms.v1.Problem.$Properties|null|undefined} problem
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.problem = null;

                /**
                 * Counts changes of this record.
                 * @member {number|Long} generation
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.generation = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * The phases of the last start, in order.
                 * @member {Array.<quorum0.vms.v1.PhaseTime.$Properties>} startTrace
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.startTrace = $util.emptyArray;

                /**
                 * Unix time of the last start, in milliseconds; absent before.
                 * @member {number|Long|null|undefined} startedAtMs
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.startedAtMs = null;

                /**
                 * In replies: the event this answer is complete to; WatchVms goes on from it.
                 * @member {number|Long} index
                 * @memberof quorum0.vms.v1.Vm
                 * @instance
                 */
                Vm.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Vm.prototype, "_domid", {
                    get: $util.oneOfGetter($oneOfFields = ["domid"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Vm.prototype, "_startedAtMs", {
                    get: $util.oneOfGetter($oneOfFields = ["startedAtMs"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Vm instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.Vm
                 * @static
                 * @param {quorum0.vms.v1.Vm.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.Vm} Vm instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.Vm.$Shape): quorum0.vms.v1.Vm & quorum0.vms.v1.Vm.$Shape;
                 *   (properties?: quorum0.vms.v1.Vm.$Properties): quorum0.vms.v1.Vm;
                 * }}
                 */
                Vm.create = function(properties) {
                    return new Vm(properties);
                };

                /**
                 * Encodes the specified Vm message. Does not implicitly {@link quorum0.vms.v1.Vm.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.Vm
                 * @static
                 * @param {quorum0.vms.v1.Vm.$Properties} message Vm message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Vm.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.spec != null && $Object.hasOwnProperty.call(message, "spec"))
                        $root.quorum0.vms.v1.VmSpec.encode(message.spec, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.host);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.epoch);
                    if (message.power != null && $Object.hasOwnProperty.call(message, "power") && message.power !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).int32(message.power);
                    if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).int32(message.phase);
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid"))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.domid);
                    if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                        $root.quorum0.vms.v1.Problem.encode(message.problem, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.generation != null && $Object.hasOwnProperty.call(message, "generation") && (typeof message.generation === "object" ? message.generation.low || message.generation.high : message.generation !== 0))
                        writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.generation);
                    if (message.startTrace != null && message.startTrace.length)
                        for (let i = 0; i < message.startTrace.length; ++i)
                            $root.quorum0.vms.v1.PhaseTime.encode(message.startTrace[i], writer.uint32(/* id 9, wireType 2 =*/74).fork(), _depth + 1).ldelim();
                    if (message.startedAtMs != null && $Object.hasOwnProperty.call(message, "startedAtMs"))
                        writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.startedAtMs);
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.index);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Vm message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.Vm
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.Vm & quorum0.vms.v1.Vm.$Shape} Vm
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Vm.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.Vm();
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
                                message.spec = $root.quorum0.vms.v1.VmSpec.decode(reader, reader.size(), $undefined, _depth + 1, message.spec);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.host = value;
                                else
                                    delete message.host;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.power = value;
                                else
                                    delete message.power;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.phase = value;
                                else
                                    delete message.phase;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                message.domid = reader.uint32();
                                message._domid = "domid";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.problem = $root.quorum0.vms.v1.Problem.decode(reader, reader.size(), $undefined, _depth + 1, message.problem);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.generation = value;
                                else
                                    delete message.generation;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.startTrace && message.startTrace.length))
                                    message.startTrace = [];
                                message.startTrace.push($root.quorum0.vms.v1.PhaseTime.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                message.startedAtMs = reader.uint64();
                                message._startedAtMs = "startedAtMs";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.index = value;
                                else
                                    delete message.index;
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

                return Vm;
            })();

            v1.Problem = (function() {

                /**
                 * Properties of a Problem.
                 * @typedef {Object} quorum0.vms.v1.Problem.$Properties
                 * @property {string|null} [code] Problem code
                 * @property {string|null} [message] Problem message
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Problem.
                 * @memberof quorum0.vms.v1
                 * @interface IProblem
                 * @augments quorum0.vms.v1.Problem.$Properties
                 * @deprecated Use quorum0.vms.v1.Problem.$Properties instead.
                 */

                /**
                 * Shape of a Problem.
                 * @typedef {quorum0.vms.v1.Problem.$Properties} quorum0.vms.v1.Problem.$Shape
                 */

                /**
                 * Constructs a new Problem.
                 * @memberof quorum0.vms.v1
                 * @classdesc A stable code (docs/errors.md) and one line for people.
                 * @constructor
                 * @param {quorum0.vms.v1.Problem.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Problem = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Problem code.
                 * @member {string} code
                 * @memberof quorum0.vms.v1.Problem
                 * @instance
                 */
                Problem.prototype.code = "";

                /**
                 * Problem message.
                 * @member {string} message
                 * @memberof quorum0.vms.v1.Problem
                 * @instance
                 */
                Problem.prototype.message = "";

                /**
                 * Creates a new Problem instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.Problem
                 * @static
                 * @param {quorum0.vms.v1.Problem.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.Problem} Problem instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.Problem.$Shape): quorum0.vms.v1.Problem & quorum0.vms.v1.Problem.$Shape;
                 *   (properties?: quorum0.vms.v1.Problem.$Properties): quorum0.vms.v1.Problem;
                 * }}
                 */
                Problem.create = function(properties) {
                    return new Problem(properties);
                };

                /**
                 * Encodes the specified Problem message. Does not implicitly {@link quorum0.vms.v1.Problem.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.Problem
                 * @static
                 * @param {quorum0.vms.v1.Problem.$Properties} message Problem message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Problem.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.code != null && $Object.hasOwnProperty.call(message, "code") && message.code !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.code);
                    if (message.message != null && $Object.hasOwnProperty.call(message, "message") && message.message !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.message);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Problem message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.Problem
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.Problem & quorum0.vms.v1.Problem.$Shape} Problem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Problem.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.Problem();
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
                                    message.code = value;
                                else
                                    delete message.code;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.message = value;
                                else
                                    delete message.message;
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

                return Problem;
            })();

            v1.PhaseTime = (function() {

                /**
                 * Properties of a PhaseTime.
                 * @typedef {Object} quorum0.vms.v1.PhaseTime.$Properties
                 * @property {string|null} [phase] PhaseTime phase
                 * @property {number|Long|null} [microseconds] PhaseTime microseconds
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PhaseTime.
                 * @memberof quorum0.vms.v1
                 * @interface IPhaseTime
                 * @augments quorum0.vms.v1.PhaseTime.$Properties
                 * @deprecated Use quorum0.vms.v1.PhaseTime.$Properties instead.
                 */

                /**
                 * Shape of a PhaseTime.
                 * @typedef {quorum0.vms.v1.PhaseTime.$Properties} quorum0.vms.v1.PhaseTime.$Shape
                 */

                /**
                 * Constructs a new PhaseTime.
                 * @memberof quorum0.vms.v1
                 * @classdesc How long one phase of a start took: `boot-files`, `create`, `memory`, `load`, `xenstore`...
                 * @constructor
                 * @param {quorum0.vms.v1.PhaseTime.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PhaseTime = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PhaseTime phase.
                 * @member {string} phase
                 * @memberof quorum0.vms.v1.PhaseTime
                 * @instance
                 */
                PhaseTime.prototype.phase = "";

                /**
                 * PhaseTime microseconds.
                 * @member {number|Long} microseconds
                 * @memberof quorum0.vms.v1.PhaseTime
                 * @instance
                 */
                PhaseTime.prototype.microseconds = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new PhaseTime instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.PhaseTime
                 * @static
                 * @param {quorum0.vms.v1.PhaseTime.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.PhaseTime} PhaseTime instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.PhaseTime.$Shape): quorum0.vms.v1.PhaseTime & quorum0.vms.v1.PhaseTime.$Shape;
                 *   (properties?: quorum0.vms.v1.PhaseTime.$Properties): quorum0.vms.v1.PhaseTime;
                 * }}
                 */
                PhaseTime.create = function(properties) {
                    return new PhaseTime(properties);
                };

                /**
                 * Encodes the specified PhaseTime message. Does not implicitly {@link quorum0.vms.v1.PhaseTime.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.PhaseTime
                 * @static
                 * @param {quorum0.vms.v1.PhaseTime.$Properties} message PhaseTime message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PhaseTime.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.phase);
                    if (message.microseconds != null && $Object.hasOwnProperty.call(message, "microseconds") && (typeof message.microseconds === "object" ? message.microseconds.low || message.microseconds.high : message.microseconds !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.microseconds);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PhaseTime message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.PhaseTime
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.PhaseTime & quorum0.vms.v1.PhaseTime.$Shape} PhaseTime
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PhaseTime.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.PhaseTime();
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
                                    message.phase = value;
                                else
                                    delete message.phase;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.microseconds = value;
                                else
                                    delete message.microseconds;
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

                return PhaseTime;
            })();

            v1.WatchVmsRequest = (function() {

                /**
                 * Properties of a WatchVmsRequest.
                 * @typedef {Object} quorum0.vms.v1.WatchVmsRequest.$Properties
                 * @property {number|Long|null} [afterIndex] 0: from now on.
                 * @property {quorum0.vms.v1.VmRef.$Properties|null} [vm] Only this machine.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a WatchVmsRequest.
                 * @memberof quorum0.vms.v1
                 * @interface IWatchVmsRequest
                 * @augments quorum0.vms.v1.WatchVmsRequest.$Properties
                 * @deprecated Use quorum0.vms.v1.WatchVmsRequest.$Properties instead.
                 */

                /**
                 * Shape of a WatchVmsRequest.
                 * @typedef {{
                 *   afterIndex?: number|Long|null;
                 *   vm?: quorum0.vms.v1.VmRef.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.vms.v1.WatchVmsRequest.$Shape
                 */

                /**
                 * Constructs a new WatchVmsRequest.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents a WatchVmsRequest.
                 * @constructor
                 * @param {quorum0.vms.v1.WatchVmsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const WatchVmsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * 0: from now on.
                 * @member {number|Long} afterIndex
                 * @memberof quorum0.vms.v1.WatchVmsRequest
                 * @instance
                 */
                WatchVmsRequest.prototype.afterIndex = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Only this machine.
                 * @member {quorum0.vms.v1.VmRef.$Properties|null|undefined} vm
                 * @memberof quorum0.vms.v1.WatchVmsRequest
                 * @instance
                 */
                WatchVmsRequest.prototype.vm = null;

                /**
                 * Creates a new WatchVmsRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.WatchVmsRequest
                 * @static
                 * @param {quorum0.vms.v1.WatchVmsRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.WatchVmsRequest} WatchVmsRequest instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.WatchVmsRequest.$Shape): quorum0.vms.v1.WatchVmsRequest & quorum0.vms.v1.WatchVmsRequest.$Shape;
                 *   (properties?: quorum0.vms.v1.WatchVmsRequest.$Properties): quorum0.vms.v1.WatchVmsRequest;
                 * }}
                 */
                WatchVmsRequest.create = function(properties) {
                    return new WatchVmsRequest(properties);
                };

                /**
                 * Encodes the specified WatchVmsRequest message. Does not implicitly {@link quorum0.vms.v1.WatchVmsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.WatchVmsRequest
                 * @static
                 * @param {quorum0.vms.v1.WatchVmsRequest.$Properties} message WatchVmsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                WatchVmsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.afterIndex != null && $Object.hasOwnProperty.call(message, "afterIndex") && (typeof message.afterIndex === "object" ? message.afterIndex.low || message.afterIndex.high : message.afterIndex !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.afterIndex);
                    if (message.vm != null && $Object.hasOwnProperty.call(message, "vm"))
                        $root.quorum0.vms.v1.VmRef.encode(message.vm, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a WatchVmsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.WatchVmsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.WatchVmsRequest & quorum0.vms.v1.WatchVmsRequest.$Shape} WatchVmsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                WatchVmsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.WatchVmsRequest();
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
                                    message.afterIndex = value;
                                else
                                    delete message.afterIndex;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.vm = $root.quorum0.vms.v1.VmRef.decode(reader, reader.size(), $undefined, _depth + 1, message.vm);
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

                return WatchVmsRequest;
            })();

            v1.VmEvent = (function() {

                /**
                 * Properties of a VmEvent.
                 * @typedef {Object} quorum0.vms.v1.VmEvent.$Properties
                 * @property {number|Long|null} [index] Resume after this one. Rises by one with every event of the group.
                 * @property {number|Long|null} [atMs] VmEvent atMs
                 * @property {string|null} [uuid] VmEvent uuid
                 * @property {string|null} [name] VmEvent name
                 * @property {quorum0.vms.v1.VmPhase|null} [phase] VmEvent phase
                 * @property {string|null} [reason] Why it stopped: `poweroff`, `reboot`, `suspend`, `crash`, `watchdog`, `soft-reset`, `destroyed`;
                 * empty otherwise.
                 * @property {quorum0.vms.v1.Vm.$Properties|null} [vm] The record after the event; absent once it is gone.
                 * @property {quorum0.vms.v1.Problem.$Properties|null} [problem] VmEvent problem
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VmEvent.
                 * @memberof quorum0.vms.v1
                 * @interface IVmEvent
                 * @augments quorum0.vms.v1.VmEvent.$Properties
                 * @deprecated Use quorum0.vms.v1.VmEvent.$Properties instead.
                 */

                /**
                 * Shape of a VmEvent.
                 * @typedef {{
                 *   index?: number|Long|null;
                 *   atMs?: number|Long|null;
                 *   uuid?: string|null;
                 *   name?: string|null;
                 *   phase?: quorum0.vms.v1.VmPhase|null;
                 *   reason?: string|null;
                 *   vm?: quorum0.vms.v1.Vm.$Shape|null;
                 *   problem?: quorum0.vms.v1.Problem.$Shape|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.vms.v1.VmEvent.$Shape
                 */

                /**
                 * Constructs a new VmEvent.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents a VmEvent.
                 * @constructor
                 * @param {quorum0.vms.v1.VmEvent.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VmEvent = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Resume after this one. Rises by one with every event of the group.
                 * @member {number|Long} index
                 * @memberof quorum0.vms.v1.VmEvent
                 * @instance
                 */
                VmEvent.prototype.index = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * VmEvent atMs.
                 * @member {number|Long} atMs
                 * @memberof quorum0.vms.v1.VmEvent
                 * @instance
                 */
                VmEvent.prototype.atMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * VmEvent uuid.
                 * @member {string} uuid
                 * @memberof quorum0.vms.v1.VmEvent
                 * @instance
                 */
                VmEvent.prototype.uuid = "";

                /**
                 * VmEvent name.
                 * @member {string} name
                 * @memberof quorum0.vms.v1.VmEvent
                 * @instance
                 */
                VmEvent.prototype.name = "";

                /**
                 * VmEvent phase.
                 * @member {quorum0.vms.v1.VmPhase} phase
                 * @memberof quorum0.vms.v1.VmEvent
                 * @instance
                 */
                VmEvent.prototype.phase = 0;

                /**
                 * Why it stopped: `poweroff`, `reboot`, `suspend`, `crash`, `watchdog`, `soft-reset`, `destroyed`;
                 * empty otherwise.
                 * @member {string} reason
                 * @memberof quorum0.vms.v1.VmEvent
                 * @instance
                 */
                VmEvent.prototype.reason = "";

                /**
                 * The record after the event; absent once it is gone.
                 * @member {quorum0.vms.v1.Vm.$Properties|null|undefined} vm
                 * @memberof quorum0.vms.v1.VmEvent
                 * @instance
                 */
                VmEvent.prototype.vm = null;

                /**
                 * VmEvent problem.
                 * @member {quorum0.vms.v1.Problem.$Properties|null|undefined} problem
                 * @memberof quorum0.vms.v1.VmEvent
                 * @instance
                 */
                VmEvent.prototype.problem = null;

                /**
                 * Creates a new VmEvent instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.VmEvent
                 * @static
                 * @param {quorum0.vms.v1.VmEvent.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.VmEvent} VmEvent instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.VmEvent.$Shape): quorum0.vms.v1.VmEvent & quorum0.vms.v1.VmEvent.$Shape;
                 *   (properties?: quorum0.vms.v1.VmEvent.$Properties): quorum0.vms.v1.VmEvent;
                 * }}
                 */
                VmEvent.create = function(properties) {
                    return new VmEvent(properties);
                };

                /**
                 * Encodes the specified VmEvent message. Does not implicitly {@link quorum0.vms.v1.VmEvent.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.VmEvent
                 * @static
                 * @param {quorum0.vms.v1.VmEvent.$Properties} message VmEvent message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VmEvent.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.index != null && $Object.hasOwnProperty.call(message, "index") && (typeof message.index === "object" ? message.index.low || message.index.high : message.index !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.index);
                    if (message.atMs != null && $Object.hasOwnProperty.call(message, "atMs") && (typeof message.atMs === "object" ? message.atMs.low || message.atMs.high : message.atMs !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.atMs);
                    if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid") && message.uuid !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.uuid);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.name);
                    if (message.phase != null && $Object.hasOwnProperty.call(message, "phase") && message.phase !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).int32(message.phase);
                    if (message.reason != null && $Object.hasOwnProperty.call(message, "reason") && message.reason !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.reason);
                    if (message.vm != null && $Object.hasOwnProperty.call(message, "vm"))
                        $root.quorum0.vms.v1.Vm.encode(message.vm, writer.uint32(/* id 7, wireType 2 =*/58).fork(), _depth + 1).ldelim();
                    if (message.problem != null && $Object.hasOwnProperty.call(message, "problem"))
                        $root.quorum0.vms.v1.Problem.encode(message.problem, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VmEvent message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.VmEvent
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.VmEvent & quorum0.vms.v1.VmEvent.$Shape} VmEvent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VmEvent.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.VmEvent();
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
                                    message.index = value;
                                else
                                    delete message.index;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.atMs = value;
                                else
                                    delete message.atMs;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.uuid = value;
                                else
                                    delete message.uuid;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.phase = value;
                                else
                                    delete message.phase;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.reason = value;
                                else
                                    delete message.reason;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.vm = $root.quorum0.vms.v1.Vm.decode(reader, reader.size(), $undefined, _depth + 1, message.vm);
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.problem = $root.quorum0.vms.v1.Problem.decode(reader, reader.size(), $undefined, _depth + 1, message.problem);
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

                return VmEvent;
            })();

            /**
             * GuestKind enum.
             * @name quorum0.vms.v1.GuestKind
             * @enum {number}
             * @property {number} GUEST_KIND_UNSPECIFIED=0 GUEST_KIND_UNSPECIFIED value
             * @property {number} GUEST_KIND_PV=1 GUEST_KIND_PV value
             * @property {number} GUEST_KIND_PVH=2 GUEST_KIND_PVH value
             */
            v1.GuestKind = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "GUEST_KIND_UNSPECIFIED"] = 0;
                values[valuesById[1] = "GUEST_KIND_PV"] = 1;
                values[valuesById[2] = "GUEST_KIND_PVH"] = 2;
                return values;
            })();

            /**
             * ShutdownAction enum.
             * @name quorum0.vms.v1.ShutdownAction
             * @enum {number}
             * @property {number} SHUTDOWN_ACTION_UNSPECIFIED=0 SHUTDOWN_ACTION_UNSPECIFIED value
             * @property {number} SHUTDOWN_ACTION_DESTROY=1 SHUTDOWN_ACTION_DESTROY value
             * @property {number} SHUTDOWN_ACTION_RESTART=2 SHUTDOWN_ACTION_RESTART value
             * @property {number} SHUTDOWN_ACTION_RENAME_RESTART=3 SHUTDOWN_ACTION_RENAME_RESTART value
             * @property {number} SHUTDOWN_ACTION_PRESERVE=4 SHUTDOWN_ACTION_PRESERVE value
             * @property {number} SHUTDOWN_ACTION_COREDUMP_DESTROY=5 SHUTDOWN_ACTION_COREDUMP_DESTROY value
             * @property {number} SHUTDOWN_ACTION_COREDUMP_RESTART=6 SHUTDOWN_ACTION_COREDUMP_RESTART value
             * @property {number} SHUTDOWN_ACTION_SOFT_RESET=7 SHUTDOWN_ACTION_SOFT_RESET value
             */
            v1.ShutdownAction = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "SHUTDOWN_ACTION_UNSPECIFIED"] = 0;
                values[valuesById[1] = "SHUTDOWN_ACTION_DESTROY"] = 1;
                values[valuesById[2] = "SHUTDOWN_ACTION_RESTART"] = 2;
                values[valuesById[3] = "SHUTDOWN_ACTION_RENAME_RESTART"] = 3;
                values[valuesById[4] = "SHUTDOWN_ACTION_PRESERVE"] = 4;
                values[valuesById[5] = "SHUTDOWN_ACTION_COREDUMP_DESTROY"] = 5;
                values[valuesById[6] = "SHUTDOWN_ACTION_COREDUMP_RESTART"] = 6;
                values[valuesById[7] = "SHUTDOWN_ACTION_SOFT_RESET"] = 7;
                return values;
            })();

            v1.BootFile = (function() {

                /**
                 * Properties of a BootFile.
                 * @typedef {Object} quorum0.vms.v1.BootFile.$Properties
                 * @property {Uint8Array|null} [sha256] SHA-256, 32 bytes; uploaded through BootFiles.
                 * @property {string|null} [hostPath] Absolute path on the host where the machine is placed.
                 * @property {number|Long|null} [sizeBytes] BootFile sizeBytes
                 * @property {string|null} [label] What the configuration called it, for people and for `xl list -l`.
                 * @property {"sha256"|"hostPath"} [source] BootFile source
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a BootFile.
                 * @memberof quorum0.vms.v1
                 * @interface IBootFile
                 * @augments quorum0.vms.v1.BootFile.$Properties
                 * @deprecated Use quorum0.vms.v1.BootFile.$Properties instead.
                 */

                /**
                 * Narrowed shape of a BootFile.
                 * @typedef {{
                 *   sha256?: Uint8Array|null;
                 *   hostPath?: string|null;
                 *   sizeBytes?: number|Long|null;
                 *   label?: string|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * } & (
                 *   ({ source?: undefined; sha256?: null; hostPath?: null }|{ source?: "sha256"; sha256: Uint8Array; hostPath?: null }|{ source?: "hostPath"; sha256?: null; hostPath: string })
                 * )} quorum0.vms.v1.BootFile.$Shape
                 */

                /**
                 * Constructs a new BootFile.
                 * @memberof quorum0.vms.v1
                 * @classdesc A kernel or ramdisk: content known by its digest, or a file on the host.
                 * @constructor
                 * @param {quorum0.vms.v1.BootFile.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const BootFile = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SHA-256, 32 bytes; uploaded through BootFiles.
                 * @member {Uint8Array|null|undefined} sha256
                 * @memberof quorum0.vms.v1.BootFile
                 * @instance
                 */
                BootFile.prototype.sha256 = null;

                /**
                 * Absolute path on the host where the machine is placed.
                 * @member {string|null|undefined} hostPath
                 * @memberof quorum0.vms.v1.BootFile
                 * @instance
                 */
                BootFile.prototype.hostPath = null;

                /**
                 * BootFile sizeBytes.
                 * @member {number|Long} sizeBytes
                 * @memberof quorum0.vms.v1.BootFile
                 * @instance
                 */
                BootFile.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * What the configuration called it, for people and for `xl list -l`.
                 * @member {string} label
                 * @memberof quorum0.vms.v1.BootFile
                 * @instance
                 */
                BootFile.prototype.label = "";

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                /**
                 * BootFile source.
                 * @member {"sha256"|"hostPath"|undefined} source
                 * @memberof quorum0.vms.v1.BootFile
                 * @instance
                 */
                $Object.defineProperty(BootFile.prototype, "source", {
                    get: $util.oneOfGetter($oneOfFields = ["sha256", "hostPath"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new BootFile instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.BootFile
                 * @static
                 * @param {quorum0.vms.v1.BootFile.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.BootFile} BootFile instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.BootFile.$Shape): quorum0.vms.v1.BootFile & quorum0.vms.v1.BootFile.$Shape;
                 *   (properties?: quorum0.vms.v1.BootFile.$Properties): quorum0.vms.v1.BootFile;
                 * }}
                 */
                BootFile.create = function(properties) {
                    return new BootFile(properties);
                };

                /**
                 * Encodes the specified BootFile message. Does not implicitly {@link quorum0.vms.v1.BootFile.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.BootFile
                 * @static
                 * @param {quorum0.vms.v1.BootFile.$Properties} message BootFile message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                BootFile.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.sha256 != null && $Object.hasOwnProperty.call(message, "sha256"))
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.sha256);
                    if (message.hostPath != null && $Object.hasOwnProperty.call(message, "hostPath"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.hostPath);
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.sizeBytes);
                    if (message.label != null && $Object.hasOwnProperty.call(message, "label") && message.label !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.label);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a BootFile message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.BootFile
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.BootFile & quorum0.vms.v1.BootFile.$Shape} BootFile
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                BootFile.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.BootFile();
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
                                message.sha256 = reader.bytes();
                                message.source = "sha256";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.hostPath = reader.stringVerify();
                                message.source = "hostPath";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sizeBytes = value;
                                else
                                    delete message.sizeBytes;
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

                return BootFile;
            })();

            v1.CpuAffinity = (function() {

                /**
                 * Properties of a CpuAffinity.
                 * @typedef {Object} quorum0.vms.v1.CpuAffinity.$Properties
                 * @property {string|null} [cpus] As xl writes it: `0-3,^2`, `all`. At most 256 bytes.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CpuAffinity.
                 * @memberof quorum0.vms.v1
                 * @interface ICpuAffinity
                 * @augments quorum0.vms.v1.CpuAffinity.$Properties
                 * @deprecated Use quorum0.vms.v1.CpuAffinity.$Properties instead.
                 */

                /**
                 * Shape of a CpuAffinity.
                 * @typedef {quorum0.vms.v1.CpuAffinity.$Properties} quorum0.vms.v1.CpuAffinity.$Shape
                 */

                /**
                 * Constructs a new CpuAffinity.
                 * @memberof quorum0.vms.v1
                 * @classdesc Represents a CpuAffinity.
                 * @constructor
                 * @param {quorum0.vms.v1.CpuAffinity.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CpuAffinity = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * As xl writes it: `0-3,^2`, `all`. At most 256 bytes.
                 * @member {string} cpus
                 * @memberof quorum0.vms.v1.CpuAffinity
                 * @instance
                 */
                CpuAffinity.prototype.cpus = "";

                /**
                 * Creates a new CpuAffinity instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.CpuAffinity
                 * @static
                 * @param {quorum0.vms.v1.CpuAffinity.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.CpuAffinity} CpuAffinity instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.CpuAffinity.$Shape): quorum0.vms.v1.CpuAffinity & quorum0.vms.v1.CpuAffinity.$Shape;
                 *   (properties?: quorum0.vms.v1.CpuAffinity.$Properties): quorum0.vms.v1.CpuAffinity;
                 * }}
                 */
                CpuAffinity.create = function(properties) {
                    return new CpuAffinity(properties);
                };

                /**
                 * Encodes the specified CpuAffinity message. Does not implicitly {@link quorum0.vms.v1.CpuAffinity.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.CpuAffinity
                 * @static
                 * @param {quorum0.vms.v1.CpuAffinity.$Properties} message CpuAffinity message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CpuAffinity.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.cpus != null && $Object.hasOwnProperty.call(message, "cpus") && message.cpus !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.cpus);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CpuAffinity message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.CpuAffinity
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.CpuAffinity & quorum0.vms.v1.CpuAffinity.$Shape} CpuAffinity
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CpuAffinity.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.CpuAffinity();
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
                                    message.cpus = value;
                                else
                                    delete message.cpus;
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

                return CpuAffinity;
            })();

            v1.VmSpec = (function() {

                /**
                 * Properties of a VmSpec.
                 * @typedef {Object} quorum0.vms.v1.VmSpec.$Properties
                 * @property {string|null} [name] VmSpec name
                 * @property {string|null} [uuid] VmSpec uuid
                 * @property {quorum0.vms.v1.GuestKind|null} [kind] VmSpec kind
                 * @property {quorum0.vms.v1.BootFile.$Properties|null} [kernel] VmSpec kernel
                 * @property {quorum0.vms.v1.BootFile.$Properties|null} [ramdisk] Absent for none.
                 * @property {string|null} [commandLine] VmSpec commandLine
                 * @property {number|Long|null} [memoryKib] VmSpec memoryKib
                 * @property {number|Long|null} [maxMemoryKib] VmSpec maxMemoryKib
                 * @property {number|Long|null} [shadowMemoryKib] VmSpec shadowMemoryKib
                 * @property {number|null} [vcpuCount] VmSpec vcpuCount
                 * @property {number|null} [vcpuMax] VmSpec vcpuMax
                 * @property {Array.<quorum0.vms.v1.CpuAffinity.$Properties>|null} [hardAffinity] By vcpu number; those without an entry run anywhere.
                 * @property {Array.<quorum0.vms.v1.CpuAffinity.$Properties>|null} [softAffinity] VmSpec softAffinity
                 * @property {boolean|null} [numaPlacement] VmSpec numaPlacement
                 * @property {number|null} [cpuWeight] VmSpec cpuWeight
                 * @property {number|null} [cpuCapPercent] Percent of one CPU; 0 is no cap.
                 * @property {quorum0.vms.v1.ShutdownAction|null} [onPoweroff] VmSpec onPoweroff
                 * @property {quorum0.vms.v1.ShutdownAction|null} [onReboot] VmSpec onReboot
                 * @property {quorum0.vms.v1.ShutdownAction|null} [onWatchdog] VmSpec onWatchdog
                 * @property {quorum0.vms.v1.ShutdownAction|null} [onCrash] VmSpec onCrash
                 * @property {quorum0.vms.v1.ShutdownAction|null} [onSoftReset] VmSpec onSoftReset
                 * @property {boolean|null} [localtime] VmSpec localtime
                 * @property {number|null} [rtcOffsetS] VmSpec rtcOffsetS
                 * @property {string|null} [tscMode] As xl.cfg names it.
                 * @property {string|null} [timerMode] VmSpec timerMode
                 * @property {boolean|null} [acpi] VmSpec acpi
                 * @property {boolean|null} [hostE820] VmSpec hostE820
                 * @property {number|null} [maxGrantFrames] VmSpec maxGrantFrames
                 * @property {number|null} [maxMaptrackFrames] VmSpec maxMaptrackFrames
                 * @property {number|null} [maxGrantVersion] VmSpec maxGrantVersion
                 * @property {number|null} [maxEventChannels] VmSpec maxEventChannels
                 * @property {boolean|null} [migratable] VmSpec migratable
                 * @property {Array.<string>|null} [antiAffinityTags] Machines that share a tag are placed on different hosts where possible.
                 * @property {Array.<quorum0.vms.v1.DiskSpec.$Properties>|null} [disks] Not supported yet: a machine with disks or vifs is refused with NOT_IMPLEMENTED.
                 * @property {Array.<quorum0.vms.v1.VifSpec.$Properties>|null} [vifs] VmSpec vifs
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VmSpec.
                 * @memberof quorum0.vms.v1
                 * @interface IVmSpec
                 * @augments quorum0.vms.v1.VmSpec.$Properties
                 * @deprecated Use quorum0.vms.v1.VmSpec.$Properties instead.
                 */

                /**
                 * Shape of a VmSpec.
                 * @typedef {{
                 *   name?: string|null;
                 *   uuid?: string|null;
                 *   kind?: quorum0.vms.v1.GuestKind|null;
                 *   kernel?: quorum0.vms.v1.BootFile.$Shape|null;
                 *   ramdisk?: quorum0.vms.v1.BootFile.$Shape|null;
                 *   commandLine?: string|null;
                 *   memoryKib?: number|Long|null;
                 *   maxMemoryKib?: number|Long|null;
                 *   shadowMemoryKib?: number|Long|null;
                 *   vcpuCount?: number|null;
                 *   vcpuMax?: number|null;
                 *   hardAffinity?: Array.<quorum0.vms.v1.CpuAffinity.$Shape>|null;
                 *   softAffinity?: Array.<quorum0.vms.v1.CpuAffinity.$Shape>|null;
                 *   numaPlacement?: boolean|null;
                 *   cpuWeight?: number|null;
                 *   cpuCapPercent?: number|null;
                 *   onPoweroff?: quorum0.vms.v1.ShutdownAction|null;
                 *   onReboot?: quorum0.vms.v1.ShutdownAction|null;
                 *   onWatchdog?: quorum0.vms.v1.ShutdownAction|null;
                 *   onCrash?: quorum0.vms.v1.ShutdownAction|null;
                 *   onSoftReset?: quorum0.vms.v1.ShutdownAction|null;
                 *   localtime?: boolean|null;
                 *   rtcOffsetS?: number|null;
                 *   tscMode?: string|null;
                 *   timerMode?: string|null;
                 *   acpi?: boolean|null;
                 *   hostE820?: boolean|null;
                 *   maxGrantFrames?: number|null;
                 *   maxMaptrackFrames?: number|null;
                 *   maxGrantVersion?: number|null;
                 *   maxEventChannels?: number|null;
                 *   migratable?: boolean|null;
                 *   antiAffinityTags?: Array.<string>|null;
                 *   disks?: Array.<quorum0.vms.v1.DiskSpec.$Shape>|null;
                 *   vifs?: Array.<quorum0.vms.v1.VifSpec.$Shape>|null;
                 *   $unknowns?: Array.<Uint8Array>;
                 * }} quorum0.vms.v1.VmSpec.$Shape
                 */

                /**
                 * Constructs a new VmSpec.
                 * @memberof quorum0.vms.v1
                 * @classdesc A PV or PVH guest, complete. Source: xl.cfg(5).
                 * @constructor
                 * @param {quorum0.vms.v1.VmSpec.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VmSpec = function (properties) {
                    this.hardAffinity = [];
                    this.softAffinity = [];
                    this.antiAffinityTags = [];
                    this.disks = [];
                    this.vifs = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VmSpec name.
                 * @member {string} name
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.name = "";

                /**
                 * VmSpec uuid.
                 * @member {string} uuid
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.uuid = "";

                /**
                 * VmSpec kind.
                 * @member {quorum0.vms.v1.GuestKind} kind
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.kind = 0;

                /**
                 * VmSpec kernel.
                 * @member {quorum0.vms.v1.BootFile.$Properties|null|undefined} kernel
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.kernel = null;

                /**
                 * Absent for none.
                 * @member {quorum0.vms.v1.BootFile.$Properties|null|undefined} ramdisk
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.ramdisk = null;

                /**
                 * VmSpec commandLine.
                 * @member {string} commandLine
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.commandLine = "";

                /**
                 * VmSpec memoryKib.
                 * @member {number|Long} memoryKib
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.memoryKib = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * VmSpec maxMemoryKib.
                 * @member {number|Long} maxMemoryKib
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.maxMemoryKib = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * VmSpec shadowMemoryKib.
                 * @member {number|Long|null|undefined} shadowMemoryKib
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.shadowMemoryKib = null;

                /**
                 * VmSpec vcpuCount.
                 * @member {number} vcpuCount
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.vcpuCount = 0;

                /**
                 * VmSpec vcpuMax.
                 * @member {number} vcpuMax
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.vcpuMax = 0;

                /**
                 * By vcpu number; those without an entry run anywhere.
                 * @member {Array.<quorum0.vms.v1.CpuAffinity.$Properties>} hardAffinity
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.hardAffinity = $util.emptyArray;

                /**
                 * VmSpec softAffinity.
                 * @member {Array.<quorum0.vms.v1.CpuAffinity.$Properties>} softAffinity
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.softAffinity = $util.emptyArray;

                /**
                 * VmSpec numaPlacement.
                 * @member {boolean} numaPlacement
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.numaPlacement = false;

                /**
                 * VmSpec cpuWeight.
                 * @member {number|null|undefined} cpuWeight
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.cpuWeight = null;

                /**
                 * Percent of one CPU; 0 is no cap.
                 * @member {number|null|undefined} cpuCapPercent
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.cpuCapPercent = null;

                /**
                 * VmSpec onPoweroff.
                 * @member {quorum0.vms.v1.ShutdownAction} onPoweroff
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.onPoweroff = 0;

                /**
                 * VmSpec onReboot.
                 * @member {quorum0.vms.v1.ShutdownAction} onReboot
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.onReboot = 0;

                /**
                 * VmSpec onWatchdog.
                 * @member {quorum0.vms.v1.ShutdownAction} onWatchdog
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.onWatchdog = 0;

                /**
                 * VmSpec onCrash.
                 * @member {quorum0.vms.v1.ShutdownAction} onCrash
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.onCrash = 0;

                /**
                 * VmSpec onSoftReset.
                 * @member {quorum0.vms.v1.ShutdownAction} onSoftReset
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.onSoftReset = 0;

                /**
                 * VmSpec localtime.
                 * @member {boolean} localtime
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.localtime = false;

                /**
                 * VmSpec rtcOffsetS.
                 * @member {number} rtcOffsetS
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.rtcOffsetS = 0;

                /**
                 * As xl.cfg names it.
                 * @member {string} tscMode
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.tscMode = "";

                /**
                 * VmSpec timerMode.
                 * @member {string} timerMode
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.timerMode = "";

                /**
                 * VmSpec acpi.
                 * @member {boolean|null|undefined} acpi
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.acpi = null;

                /**
                 * VmSpec hostE820.
                 * @member {boolean} hostE820
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.hostE820 = false;

                /**
                 * VmSpec maxGrantFrames.
                 * @member {number|null|undefined} maxGrantFrames
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.maxGrantFrames = null;

                /**
                 * VmSpec maxMaptrackFrames.
                 * @member {number|null|undefined} maxMaptrackFrames
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.maxMaptrackFrames = null;

                /**
                 * VmSpec maxGrantVersion.
                 * @member {number|null|undefined} maxGrantVersion
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.maxGrantVersion = null;

                /**
                 * VmSpec maxEventChannels.
                 * @member {number|null|undefined} maxEventChannels
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.maxEventChannels = null;

                /**
                 * VmSpec migratable.
                 * @member {boolean} migratable
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.migratable = false;

                /**
                 * Machines that share a tag are placed on different hosts where possible.
                 * @member {Array.<string>} antiAffinityTags
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.antiAffinityTags = $util.emptyArray;

                /**
                 * Not supported yet: a machine with disks or vifs is refused with NOT_IMPLEMENTED.
                 * @member {Array.<quorum0.vms.v1.DiskSpec.$Properties>} disks
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.disks = $util.emptyArray;

                /**
                 * VmSpec vifs.
                 * @member {Array.<quorum0.vms.v1.VifSpec.$Properties>} vifs
                 * @memberof quorum0.vms.v1.VmSpec
                 * @instance
                 */
                VmSpec.prototype.vifs = $util.emptyArray;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VmSpec.prototype, "_shadowMemoryKib", {
                    get: $util.oneOfGetter($oneOfFields = ["shadowMemoryKib"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VmSpec.prototype, "_cpuWeight", {
                    get: $util.oneOfGetter($oneOfFields = ["cpuWeight"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VmSpec.prototype, "_cpuCapPercent", {
                    get: $util.oneOfGetter($oneOfFields = ["cpuCapPercent"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VmSpec.prototype, "_acpi", {
                    get: $util.oneOfGetter($oneOfFields = ["acpi"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VmSpec.prototype, "_maxGrantFrames", {
                    get: $util.oneOfGetter($oneOfFields = ["maxGrantFrames"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VmSpec.prototype, "_maxMaptrackFrames", {
                    get: $util.oneOfGetter($oneOfFields = ["maxMaptrackFrames"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VmSpec.prototype, "_maxGrantVersion", {
                    get: $util.oneOfGetter($oneOfFields = ["maxGrantVersion"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VmSpec.prototype, "_maxEventChannels", {
                    get: $util.oneOfGetter($oneOfFields = ["maxEventChannels"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new VmSpec instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.VmSpec
                 * @static
                 * @param {quorum0.vms.v1.VmSpec.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.VmSpec} VmSpec instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.VmSpec.$Shape): quorum0.vms.v1.VmSpec & quorum0.vms.v1.VmSpec.$Shape;
                 *   (properties?: quorum0.vms.v1.VmSpec.$Properties): quorum0.vms.v1.VmSpec;
                 * }}
                 */
                VmSpec.create = function(properties) {
                    return new VmSpec(properties);
                };

                /**
                 * Encodes the specified VmSpec message. Does not implicitly {@link quorum0.vms.v1.VmSpec.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.VmSpec
                 * @static
                 * @param {quorum0.vms.v1.VmSpec.$Properties} message VmSpec message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VmSpec.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.name);
                    if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid") && message.uuid !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.uuid);
                    if (message.kind != null && $Object.hasOwnProperty.call(message, "kind") && message.kind !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).int32(message.kind);
                    if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel"))
                        $root.quorum0.vms.v1.BootFile.encode(message.kernel, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.ramdisk != null && $Object.hasOwnProperty.call(message, "ramdisk"))
                        $root.quorum0.vms.v1.BootFile.encode(message.ramdisk, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.commandLine != null && $Object.hasOwnProperty.call(message, "commandLine") && message.commandLine !== "")
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.commandLine);
                    if (message.memoryKib != null && $Object.hasOwnProperty.call(message, "memoryKib") && (typeof message.memoryKib === "object" ? message.memoryKib.low || message.memoryKib.high : message.memoryKib !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.memoryKib);
                    if (message.maxMemoryKib != null && $Object.hasOwnProperty.call(message, "maxMemoryKib") && (typeof message.maxMemoryKib === "object" ? message.maxMemoryKib.low || message.maxMemoryKib.high : message.maxMemoryKib !== 0))
                        writer.uint32(/* id 8, wireType 0 =*/64).uint64(message.maxMemoryKib);
                    if (message.shadowMemoryKib != null && $Object.hasOwnProperty.call(message, "shadowMemoryKib"))
                        writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.shadowMemoryKib);
                    if (message.vcpuCount != null && $Object.hasOwnProperty.call(message, "vcpuCount") && message.vcpuCount !== 0)
                        writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.vcpuCount);
                    if (message.vcpuMax != null && $Object.hasOwnProperty.call(message, "vcpuMax") && message.vcpuMax !== 0)
                        writer.uint32(/* id 11, wireType 0 =*/88).uint32(message.vcpuMax);
                    if (message.hardAffinity != null && message.hardAffinity.length)
                        for (let i = 0; i < message.hardAffinity.length; ++i)
                            $root.quorum0.vms.v1.CpuAffinity.encode(message.hardAffinity[i], writer.uint32(/* id 12, wireType 2 =*/98).fork(), _depth + 1).ldelim();
                    if (message.softAffinity != null && message.softAffinity.length)
                        for (let i = 0; i < message.softAffinity.length; ++i)
                            $root.quorum0.vms.v1.CpuAffinity.encode(message.softAffinity[i], writer.uint32(/* id 13, wireType 2 =*/106).fork(), _depth + 1).ldelim();
                    if (message.numaPlacement != null && $Object.hasOwnProperty.call(message, "numaPlacement") && message.numaPlacement !== false)
                        writer.uint32(/* id 14, wireType 0 =*/112).bool(message.numaPlacement);
                    if (message.cpuWeight != null && $Object.hasOwnProperty.call(message, "cpuWeight"))
                        writer.uint32(/* id 15, wireType 0 =*/120).uint32(message.cpuWeight);
                    if (message.cpuCapPercent != null && $Object.hasOwnProperty.call(message, "cpuCapPercent"))
                        writer.uint32(/* id 16, wireType 0 =*/128).uint32(message.cpuCapPercent);
                    if (message.onPoweroff != null && $Object.hasOwnProperty.call(message, "onPoweroff") && message.onPoweroff !== 0)
                        writer.uint32(/* id 17, wireType 0 =*/136).int32(message.onPoweroff);
                    if (message.onReboot != null && $Object.hasOwnProperty.call(message, "onReboot") && message.onReboot !== 0)
                        writer.uint32(/* id 18, wireType 0 =*/144).int32(message.onReboot);
                    if (message.onWatchdog != null && $Object.hasOwnProperty.call(message, "onWatchdog") && message.onWatchdog !== 0)
                        writer.uint32(/* id 19, wireType 0 =*/152).int32(message.onWatchdog);
                    if (message.onCrash != null && $Object.hasOwnProperty.call(message, "onCrash") && message.onCrash !== 0)
                        writer.uint32(/* id 20, wireType 0 =*/160).int32(message.onCrash);
                    if (message.onSoftReset != null && $Object.hasOwnProperty.call(message, "onSoftReset") && message.onSoftReset !== 0)
                        writer.uint32(/* id 21, wireType 0 =*/168).int32(message.onSoftReset);
                    if (message.localtime != null && $Object.hasOwnProperty.call(message, "localtime") && message.localtime !== false)
                        writer.uint32(/* id 22, wireType 0 =*/176).bool(message.localtime);
                    if (message.rtcOffsetS != null && $Object.hasOwnProperty.call(message, "rtcOffsetS") && message.rtcOffsetS !== 0)
                        writer.uint32(/* id 23, wireType 0 =*/184).int32(message.rtcOffsetS);
                    if (message.tscMode != null && $Object.hasOwnProperty.call(message, "tscMode") && message.tscMode !== "")
                        writer.uint32(/* id 24, wireType 2 =*/194).string(message.tscMode);
                    if (message.timerMode != null && $Object.hasOwnProperty.call(message, "timerMode") && message.timerMode !== "")
                        writer.uint32(/* id 25, wireType 2 =*/202).string(message.timerMode);
                    if (message.acpi != null && $Object.hasOwnProperty.call(message, "acpi"))
                        writer.uint32(/* id 26, wireType 0 =*/208).bool(message.acpi);
                    if (message.hostE820 != null && $Object.hasOwnProperty.call(message, "hostE820") && message.hostE820 !== false)
                        writer.uint32(/* id 27, wireType 0 =*/216).bool(message.hostE820);
                    if (message.maxGrantFrames != null && $Object.hasOwnProperty.call(message, "maxGrantFrames"))
                        writer.uint32(/* id 28, wireType 0 =*/224).uint32(message.maxGrantFrames);
                    if (message.maxMaptrackFrames != null && $Object.hasOwnProperty.call(message, "maxMaptrackFrames"))
                        writer.uint32(/* id 29, wireType 0 =*/232).uint32(message.maxMaptrackFrames);
                    if (message.maxGrantVersion != null && $Object.hasOwnProperty.call(message, "maxGrantVersion"))
                        writer.uint32(/* id 30, wireType 0 =*/240).uint32(message.maxGrantVersion);
                    if (message.maxEventChannels != null && $Object.hasOwnProperty.call(message, "maxEventChannels"))
                        writer.uint32(/* id 31, wireType 0 =*/248).uint32(message.maxEventChannels);
                    if (message.migratable != null && $Object.hasOwnProperty.call(message, "migratable") && message.migratable !== false)
                        writer.uint32(/* id 32, wireType 0 =*/256).bool(message.migratable);
                    if (message.antiAffinityTags != null && message.antiAffinityTags.length)
                        for (let i = 0; i < message.antiAffinityTags.length; ++i)
                            writer.uint32(/* id 33, wireType 2 =*/266).string(message.antiAffinityTags[i]);
                    if (message.disks != null && message.disks.length)
                        for (let i = 0; i < message.disks.length; ++i)
                            $root.quorum0.vms.v1.DiskSpec.encode(message.disks[i], writer.uint32(/* id 34, wireType 2 =*/274).fork(), _depth + 1).ldelim();
                    if (message.vifs != null && message.vifs.length)
                        for (let i = 0; i < message.vifs.length; ++i)
                            $root.quorum0.vms.v1.VifSpec.encode(message.vifs[i], writer.uint32(/* id 35, wireType 2 =*/282).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VmSpec message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.VmSpec
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.VmSpec & quorum0.vms.v1.VmSpec.$Shape} VmSpec
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VmSpec.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.VmSpec();
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
                                    message.name = value;
                                else
                                    delete message.name;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.uuid = value;
                                else
                                    delete message.uuid;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.kind = value;
                                else
                                    delete message.kind;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.kernel = $root.quorum0.vms.v1.BootFile.decode(reader, reader.size(), $undefined, _depth + 1, message.kernel);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.ramdisk = $root.quorum0.vms.v1.BootFile.decode(reader, reader.size(), $undefined, _depth + 1, message.ramdisk);
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.commandLine = value;
                                else
                                    delete message.commandLine;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.memoryKib = value;
                                else
                                    delete message.memoryKib;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.maxMemoryKib = value;
                                else
                                    delete message.maxMemoryKib;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                message.shadowMemoryKib = reader.uint64();
                                message._shadowMemoryKib = "shadowMemoryKib";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.vcpuCount = value;
                                else
                                    delete message.vcpuCount;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.vcpuMax = value;
                                else
                                    delete message.vcpuMax;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.hardAffinity && message.hardAffinity.length))
                                    message.hardAffinity = [];
                                message.hardAffinity.push($root.quorum0.vms.v1.CpuAffinity.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.softAffinity && message.softAffinity.length))
                                    message.softAffinity = [];
                                message.softAffinity.push($root.quorum0.vms.v1.CpuAffinity.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 14: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.numaPlacement = value;
                                else
                                    delete message.numaPlacement;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 0)
                                    break;
                                message.cpuWeight = reader.uint32();
                                message._cpuWeight = "cpuWeight";
                                continue;
                            }
                        case 16: {
                                if (wireType !== 0)
                                    break;
                                message.cpuCapPercent = reader.uint32();
                                message._cpuCapPercent = "cpuCapPercent";
                                continue;
                            }
                        case 17: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.onPoweroff = value;
                                else
                                    delete message.onPoweroff;
                                continue;
                            }
                        case 18: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.onReboot = value;
                                else
                                    delete message.onReboot;
                                continue;
                            }
                        case 19: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.onWatchdog = value;
                                else
                                    delete message.onWatchdog;
                                continue;
                            }
                        case 20: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.onCrash = value;
                                else
                                    delete message.onCrash;
                                continue;
                            }
                        case 21: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.onSoftReset = value;
                                else
                                    delete message.onSoftReset;
                                continue;
                            }
                        case 22: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.localtime = value;
                                else
                                    delete message.localtime;
                                continue;
                            }
                        case 23: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.rtcOffsetS = value;
                                else
                                    delete message.rtcOffsetS;
                                continue;
                            }
                        case 24: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.tscMode = value;
                                else
                                    delete message.tscMode;
                                continue;
                            }
                        case 25: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.timerMode = value;
                                else
                                    delete message.timerMode;
                                continue;
                            }
                        case 26: {
                                if (wireType !== 0)
                                    break;
                                message.acpi = reader.bool();
                                message._acpi = "acpi";
                                continue;
                            }
                        case 27: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.hostE820 = value;
                                else
                                    delete message.hostE820;
                                continue;
                            }
                        case 28: {
                                if (wireType !== 0)
                                    break;
                                message.maxGrantFrames = reader.uint32();
                                message._maxGrantFrames = "maxGrantFrames";
                                continue;
                            }
                        case 29: {
                                if (wireType !== 0)
                                    break;
                                message.maxMaptrackFrames = reader.uint32();
                                message._maxMaptrackFrames = "maxMaptrackFrames";
                                continue;
                            }
                        case 30: {
                                if (wireType !== 0)
                                    break;
                                message.maxGrantVersion = reader.uint32();
                                message._maxGrantVersion = "maxGrantVersion";
                                continue;
                            }
                        case 31: {
                                if (wireType !== 0)
                                    break;
                                message.maxEventChannels = reader.uint32();
                                message._maxEventChannels = "maxEventChannels";
                                continue;
                            }
                        case 32: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.migratable = value;
                                else
                                    delete message.migratable;
                                continue;
                            }
                        case 33: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.antiAffinityTags && message.antiAffinityTags.length))
                                    message.antiAffinityTags = [];
                                message.antiAffinityTags.push(reader.stringVerify());
                                continue;
                            }
                        case 34: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.disks && message.disks.length))
                                    message.disks = [];
                                message.disks.push($root.quorum0.vms.v1.DiskSpec.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 35: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.vifs && message.vifs.length))
                                    message.vifs = [];
                                message.vifs.push($root.quorum0.vms.v1.VifSpec.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return VmSpec;
            })();

            /**
             * DiskFormat enum.
             * @name quorum0.vms.v1.DiskFormat
             * @enum {number}
             * @property {number} DISK_FORMAT_UNSPECIFIED=0 DISK_FORMAT_UNSPECIFIED value
             * @property {number} DISK_FORMAT_RAW=1 DISK_FORMAT_RAW value
             * @property {number} DISK_FORMAT_QCOW=2 DISK_FORMAT_QCOW value
             * @property {number} DISK_FORMAT_QCOW2=3 DISK_FORMAT_QCOW2 value
             * @property {number} DISK_FORMAT_VHD=4 DISK_FORMAT_VHD value
             * @property {number} DISK_FORMAT_QED=5 DISK_FORMAT_QED value
             * @property {number} DISK_FORMAT_EMPTY=6 A drive without a medium.
             */
            v1.DiskFormat = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "DISK_FORMAT_UNSPECIFIED"] = 0;
                values[valuesById[1] = "DISK_FORMAT_RAW"] = 1;
                values[valuesById[2] = "DISK_FORMAT_QCOW"] = 2;
                values[valuesById[3] = "DISK_FORMAT_QCOW2"] = 3;
                values[valuesById[4] = "DISK_FORMAT_VHD"] = 4;
                values[valuesById[5] = "DISK_FORMAT_QED"] = 5;
                values[valuesById[6] = "DISK_FORMAT_EMPTY"] = 6;
                return values;
            })();

            /**
             * Absent: whichever serves the format.
             * @name quorum0.vms.v1.DiskBackend
             * @enum {number}
             * @property {number} DISK_BACKEND_UNSPECIFIED=0 DISK_BACKEND_UNSPECIFIED value
             * @property {number} DISK_BACKEND_PHY=1 DISK_BACKEND_PHY value
             * @property {number} DISK_BACKEND_TAP=2 DISK_BACKEND_TAP value
             * @property {number} DISK_BACKEND_QDISK=3 DISK_BACKEND_QDISK value
             * @property {number} DISK_BACKEND_STANDALONE=4 DISK_BACKEND_STANDALONE value
             */
            v1.DiskBackend = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "DISK_BACKEND_UNSPECIFIED"] = 0;
                values[valuesById[1] = "DISK_BACKEND_PHY"] = 1;
                values[valuesById[2] = "DISK_BACKEND_TAP"] = 2;
                values[valuesById[3] = "DISK_BACKEND_QDISK"] = 3;
                values[valuesById[4] = "DISK_BACKEND_STANDALONE"] = 4;
                return values;
            })();

            v1.DiskSpec = (function() {

                /**
                 * Properties of a DiskSpec.
                 * @typedef {Object} quorum0.vms.v1.DiskSpec.$Properties
                 * @property {string|null} [target] The device or image; empty for a drive without a medium.
                 * @property {quorum0.vms.v1.DiskFormat|null} [format] DiskSpec format
                 * @property {string|null} [vdev] As written: `xvda`, `hdc`.
                 * @property {number|null} [deviceNumber] As the frontend finds it in xenstore.
                 * @property {boolean|null} [writable] DiskSpec writable
                 * @property {boolean|null} [cdrom] DiskSpec cdrom
                 * @property {boolean|null} [directIoSafe] DiskSpec directIoSafe
                 * @property {string|null} [script] DiskSpec script
                 * @property {string|null} [backendDomain] DiskSpec backendDomain
                 * @property {quorum0.vms.v1.DiskBackend|null} [backendType] DiskSpec backendType
                 * @property {string|null} [specification] `xen` or `virtio`.
                 * @property {boolean|null} [discard] DiskSpec discard
                 * @property {boolean|null} [trusted] DiskSpec trusted
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DiskSpec.
                 * @memberof quorum0.vms.v1
                 * @interface IDiskSpec
                 * @augments quorum0.vms.v1.DiskSpec.$Properties
                 * @deprecated Use quorum0.vms.v1.DiskSpec.$Properties instead.
                 */

                /**
                 * Shape of a DiskSpec.
                 * @typedef {quorum0.vms.v1.DiskSpec.$Properties} quorum0.vms.v1.DiskSpec.$Shape
                 */

                /**
                 * Constructs a new DiskSpec.
                 * @memberof quorum0.vms.v1
                 * @classdesc One disk. Source: xl-disk-configuration(5).
                 * @constructor
                 * @param {quorum0.vms.v1.DiskSpec.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DiskSpec = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The device or image; empty for a drive without a medium.
                 * @member {string} target
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.target = "";

                /**
                 * DiskSpec format.
                 * @member {quorum0.vms.v1.DiskFormat} format
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.format = 0;

                /**
                 * As written: `xvda`, `hdc`.
                 * @member {string} vdev
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.vdev = "";

                /**
                 * As the frontend finds it in xenstore.
                 * @member {number} deviceNumber
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.deviceNumber = 0;

                /**
                 * DiskSpec writable.
                 * @member {boolean} writable
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.writable = false;

                /**
                 * DiskSpec cdrom.
                 * @member {boolean} cdrom
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.cdrom = false;

                /**
                 * DiskSpec directIoSafe.
                 * @member {boolean} directIoSafe
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.directIoSafe = false;

                /**
                 * DiskSpec script.
                 * @member {string|null|undefined} script
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.script = null;

                /**
                 * DiskSpec backendDomain.
                 * @member {string|null|undefined} backendDomain
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.backendDomain = null;

                /**
                 * DiskSpec backendType.
                 * @member {quorum0.vms.v1.DiskBackend} backendType
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.backendType = 0;

                /**
                 * `xen` or `virtio`.
                 * @member {string|null|undefined} specification
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.specification = null;

                /**
                 * DiskSpec discard.
                 * @member {boolean|null|undefined} discard
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.discard = null;

                /**
                 * DiskSpec trusted.
                 * @member {boolean|null|undefined} trusted
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @instance
                 */
                DiskSpec.prototype.trusted = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(DiskSpec.prototype, "_script", {
                    get: $util.oneOfGetter($oneOfFields = ["script"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(DiskSpec.prototype, "_backendDomain", {
                    get: $util.oneOfGetter($oneOfFields = ["backendDomain"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(DiskSpec.prototype, "_specification", {
                    get: $util.oneOfGetter($oneOfFields = ["specification"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(DiskSpec.prototype, "_discard", {
                    get: $util.oneOfGetter($oneOfFields = ["discard"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(DiskSpec.prototype, "_trusted", {
                    get: $util.oneOfGetter($oneOfFields = ["trusted"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new DiskSpec instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @static
                 * @param {quorum0.vms.v1.DiskSpec.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.DiskSpec} DiskSpec instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.DiskSpec.$Shape): quorum0.vms.v1.DiskSpec & quorum0.vms.v1.DiskSpec.$Shape;
                 *   (properties?: quorum0.vms.v1.DiskSpec.$Properties): quorum0.vms.v1.DiskSpec;
                 * }}
                 */
                DiskSpec.create = function(properties) {
                    return new DiskSpec(properties);
                };

                /**
                 * Encodes the specified DiskSpec message. Does not implicitly {@link quorum0.vms.v1.DiskSpec.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @static
                 * @param {quorum0.vms.v1.DiskSpec.$Properties} message DiskSpec message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DiskSpec.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.target);
                    if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.format);
                    if (message.vdev != null && $Object.hasOwnProperty.call(message, "vdev") && message.vdev !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.vdev);
                    if (message.deviceNumber != null && $Object.hasOwnProperty.call(message, "deviceNumber") && message.deviceNumber !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.deviceNumber);
                    if (message.writable != null && $Object.hasOwnProperty.call(message, "writable") && message.writable !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.writable);
                    if (message.cdrom != null && $Object.hasOwnProperty.call(message, "cdrom") && message.cdrom !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.cdrom);
                    if (message.directIoSafe != null && $Object.hasOwnProperty.call(message, "directIoSafe") && message.directIoSafe !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.directIoSafe);
                    if (message.script != null && $Object.hasOwnProperty.call(message, "script"))
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.script);
                    if (message.backendDomain != null && $Object.hasOwnProperty.call(message, "backendDomain"))
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.backendDomain);
                    if (message.backendType != null && $Object.hasOwnProperty.call(message, "backendType") && message.backendType !== 0)
                        writer.uint32(/* id 10, wireType 0 =*/80).int32(message.backendType);
                    if (message.specification != null && $Object.hasOwnProperty.call(message, "specification"))
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.specification);
                    if (message.discard != null && $Object.hasOwnProperty.call(message, "discard"))
                        writer.uint32(/* id 12, wireType 0 =*/96).bool(message.discard);
                    if (message.trusted != null && $Object.hasOwnProperty.call(message, "trusted"))
                        writer.uint32(/* id 13, wireType 0 =*/104).bool(message.trusted);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DiskSpec message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.DiskSpec
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.DiskSpec & quorum0.vms.v1.DiskSpec.$Shape} DiskSpec
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DiskSpec.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.DiskSpec();
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
                                    message.target = value;
                                else
                                    delete message.target;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.format = value;
                                else
                                    delete message.format;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.vdev = value;
                                else
                                    delete message.vdev;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.deviceNumber = value;
                                else
                                    delete message.deviceNumber;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.writable = value;
                                else
                                    delete message.writable;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.cdrom = value;
                                else
                                    delete message.cdrom;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.directIoSafe = value;
                                else
                                    delete message.directIoSafe;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.script = reader.stringVerify();
                                message._script = "script";
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                message.backendDomain = reader.stringVerify();
                                message._backendDomain = "backendDomain";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.backendType = value;
                                else
                                    delete message.backendType;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                message.specification = reader.stringVerify();
                                message._specification = "specification";
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                message.discard = reader.bool();
                                message._discard = "discard";
                                continue;
                            }
                        case 13: {
                                if (wireType !== 0)
                                    break;
                                message.trusted = reader.bool();
                                message._trusted = "trusted";
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

                return DiskSpec;
            })();

            v1.VifRate = (function() {

                /**
                 * Properties of a VifRate.
                 * @typedef {Object} quorum0.vms.v1.VifRate.$Properties
                 * @property {number|Long|null} [bytesPerInterval] VifRate bytesPerInterval
                 * @property {number|null} [intervalUs] VifRate intervalUs
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VifRate.
                 * @memberof quorum0.vms.v1
                 * @interface IVifRate
                 * @augments quorum0.vms.v1.VifRate.$Properties
                 * @deprecated Use quorum0.vms.v1.VifRate.$Properties instead.
                 */

                /**
                 * Shape of a VifRate.
                 * @typedef {quorum0.vms.v1.VifRate.$Properties} quorum0.vms.v1.VifRate.$Shape
                 */

                /**
                 * Constructs a new VifRate.
                 * @memberof quorum0.vms.v1
                 * @classdesc How much a vif may send: so many bytes, granted anew every interval.
                 * @constructor
                 * @param {quorum0.vms.v1.VifRate.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VifRate = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * VifRate bytesPerInterval.
                 * @member {number|Long} bytesPerInterval
                 * @memberof quorum0.vms.v1.VifRate
                 * @instance
                 */
                VifRate.prototype.bytesPerInterval = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * VifRate intervalUs.
                 * @member {number} intervalUs
                 * @memberof quorum0.vms.v1.VifRate
                 * @instance
                 */
                VifRate.prototype.intervalUs = 0;

                /**
                 * Creates a new VifRate instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.VifRate
                 * @static
                 * @param {quorum0.vms.v1.VifRate.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.VifRate} VifRate instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.VifRate.$Shape): quorum0.vms.v1.VifRate & quorum0.vms.v1.VifRate.$Shape;
                 *   (properties?: quorum0.vms.v1.VifRate.$Properties): quorum0.vms.v1.VifRate;
                 * }}
                 */
                VifRate.create = function(properties) {
                    return new VifRate(properties);
                };

                /**
                 * Encodes the specified VifRate message. Does not implicitly {@link quorum0.vms.v1.VifRate.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.VifRate
                 * @static
                 * @param {quorum0.vms.v1.VifRate.$Properties} message VifRate message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VifRate.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.bytesPerInterval != null && $Object.hasOwnProperty.call(message, "bytesPerInterval") && (typeof message.bytesPerInterval === "object" ? message.bytesPerInterval.low || message.bytesPerInterval.high : message.bytesPerInterval !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.bytesPerInterval);
                    if (message.intervalUs != null && $Object.hasOwnProperty.call(message, "intervalUs") && message.intervalUs !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.intervalUs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VifRate message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.VifRate
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.VifRate & quorum0.vms.v1.VifRate.$Shape} VifRate
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VifRate.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.VifRate();
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
                                    message.bytesPerInterval = value;
                                else
                                    delete message.bytesPerInterval;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.intervalUs = value;
                                else
                                    delete message.intervalUs;
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

                return VifRate;
            })();

            v1.VifSpec = (function() {

                /**
                 * Properties of a VifSpec.
                 * @typedef {Object} quorum0.vms.v1.VifSpec.$Properties
                 * @property {string|null} [mac] Lower case, with colons; empty: made up.
                 * @property {string|null} [bridge] VifSpec bridge
                 * @property {string|null} [gatewayDevice] VifSpec gatewayDevice
                 * @property {string|null} [ip] VifSpec ip
                 * @property {string|null} [script] VifSpec script
                 * @property {string|null} [backendDomain] VifSpec backendDomain
                 * @property {string|null} [vifName] VifSpec vifName
                 * @property {quorum0.vms.v1.VifRate.$Properties|null} [rate] VifSpec rate
                 * @property {number|null} [devid] Its number in the guest; its place in the list without one.
                 * @property {number|null} [mtuBytes] VifSpec mtuBytes
                 * @property {boolean|null} [trusted] VifSpec trusted
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a VifSpec.
                 * @memberof quorum0.vms.v1
                 * @interface IVifSpec
                 * @augments quorum0.vms.v1.VifSpec.$Properties
                 * @deprecated Use quorum0.vms.v1.VifSpec.$Properties instead.
                 */

                /**
                 * Shape of a VifSpec.
                 * @typedef {quorum0.vms.v1.VifSpec.$Properties} quorum0.vms.v1.VifSpec.$Shape
                 */

                /**
                 * Constructs a new VifSpec.
                 * @memberof quorum0.vms.v1
                 * @classdesc One virtual interface. Source: xl-network-configuration(5).
                 * @constructor
                 * @param {quorum0.vms.v1.VifSpec.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const VifSpec = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Lower case, with colons; empty: made up.
                 * @member {string} mac
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.mac = "";

                /**
                 * VifSpec bridge.
                 * @member {string|null|undefined} bridge
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.bridge = null;

                /**
                 * VifSpec gatewayDevice.
                 * @member {string|null|undefined} gatewayDevice
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.gatewayDevice = null;

                /**
                 * VifSpec ip.
                 * @member {string|null|undefined} ip
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.ip = null;

                /**
                 * VifSpec script.
                 * @member {string|null|undefined} script
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.script = null;

                /**
                 * VifSpec backendDomain.
                 * @member {string|null|undefined} backendDomain
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.backendDomain = null;

                /**
                 * VifSpec vifName.
                 * @member {string|null|undefined} vifName
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.vifName = null;

                /**
                 * VifSpec rate.
                 * @member {quorum0.vms.v1.VifRate.$Properties|null|undefined} rate
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.rate = null;

                /**
                 * Its number in the guest; its place in the list without one.
                 * @member {number|null|undefined} devid
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.devid = null;

                /**
                 * VifSpec mtuBytes.
                 * @member {number|null|undefined} mtuBytes
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.mtuBytes = null;

                /**
                 * VifSpec trusted.
                 * @member {boolean|null|undefined} trusted
                 * @memberof quorum0.vms.v1.VifSpec
                 * @instance
                 */
                VifSpec.prototype.trusted = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VifSpec.prototype, "_bridge", {
                    get: $util.oneOfGetter($oneOfFields = ["bridge"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VifSpec.prototype, "_gatewayDevice", {
                    get: $util.oneOfGetter($oneOfFields = ["gatewayDevice"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VifSpec.prototype, "_ip", {
                    get: $util.oneOfGetter($oneOfFields = ["ip"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VifSpec.prototype, "_script", {
                    get: $util.oneOfGetter($oneOfFields = ["script"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VifSpec.prototype, "_backendDomain", {
                    get: $util.oneOfGetter($oneOfFields = ["backendDomain"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VifSpec.prototype, "_vifName", {
                    get: $util.oneOfGetter($oneOfFields = ["vifName"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VifSpec.prototype, "_devid", {
                    get: $util.oneOfGetter($oneOfFields = ["devid"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VifSpec.prototype, "_mtuBytes", {
                    get: $util.oneOfGetter($oneOfFields = ["mtuBytes"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(VifSpec.prototype, "_trusted", {
                    get: $util.oneOfGetter($oneOfFields = ["trusted"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new VifSpec instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vms.v1.VifSpec
                 * @static
                 * @param {quorum0.vms.v1.VifSpec.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vms.v1.VifSpec} VifSpec instance
                 * @type {{
                 *   (properties: quorum0.vms.v1.VifSpec.$Shape): quorum0.vms.v1.VifSpec & quorum0.vms.v1.VifSpec.$Shape;
                 *   (properties?: quorum0.vms.v1.VifSpec.$Properties): quorum0.vms.v1.VifSpec;
                 * }}
                 */
                VifSpec.create = function(properties) {
                    return new VifSpec(properties);
                };

                /**
                 * Encodes the specified VifSpec message. Does not implicitly {@link quorum0.vms.v1.VifSpec.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vms.v1.VifSpec
                 * @static
                 * @param {quorum0.vms.v1.VifSpec.$Properties} message VifSpec message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                VifSpec.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.mac != null && $Object.hasOwnProperty.call(message, "mac") && message.mac !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.mac);
                    if (message.bridge != null && $Object.hasOwnProperty.call(message, "bridge"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.bridge);
                    if (message.gatewayDevice != null && $Object.hasOwnProperty.call(message, "gatewayDevice"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.gatewayDevice);
                    if (message.ip != null && $Object.hasOwnProperty.call(message, "ip"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.ip);
                    if (message.script != null && $Object.hasOwnProperty.call(message, "script"))
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.script);
                    if (message.backendDomain != null && $Object.hasOwnProperty.call(message, "backendDomain"))
                        writer.uint32(/* id 6, wireType 2 =*/50).string(message.backendDomain);
                    if (message.vifName != null && $Object.hasOwnProperty.call(message, "vifName"))
                        writer.uint32(/* id 7, wireType 2 =*/58).string(message.vifName);
                    if (message.rate != null && $Object.hasOwnProperty.call(message, "rate"))
                        $root.quorum0.vms.v1.VifRate.encode(message.rate, writer.uint32(/* id 8, wireType 2 =*/66).fork(), _depth + 1).ldelim();
                    if (message.devid != null && $Object.hasOwnProperty.call(message, "devid"))
                        writer.uint32(/* id 9, wireType 0 =*/72).uint32(message.devid);
                    if (message.mtuBytes != null && $Object.hasOwnProperty.call(message, "mtuBytes"))
                        writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.mtuBytes);
                    if (message.trusted != null && $Object.hasOwnProperty.call(message, "trusted"))
                        writer.uint32(/* id 11, wireType 0 =*/88).bool(message.trusted);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a VifSpec message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vms.v1.VifSpec
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.VifSpec & quorum0.vms.v1.VifSpec.$Shape} VifSpec
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                VifSpec.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vms.v1.VifSpec();
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
                                    message.mac = value;
                                else
                                    delete message.mac;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.bridge = reader.stringVerify();
                                message._bridge = "bridge";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.gatewayDevice = reader.stringVerify();
                                message._gatewayDevice = "gatewayDevice";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.ip = reader.stringVerify();
                                message._ip = "ip";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.script = reader.stringVerify();
                                message._script = "script";
                                continue;
                            }
                        case 6: {
                                if (wireType !== 2)
                                    break;
                                message.backendDomain = reader.stringVerify();
                                message._backendDomain = "backendDomain";
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                message.vifName = reader.stringVerify();
                                message._vifName = "vifName";
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                message.rate = $root.quorum0.vms.v1.VifRate.decode(reader, reader.size(), $undefined, _depth + 1, message.rate);
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                message.devid = reader.uint32();
                                message._devid = "devid";
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                message.mtuBytes = reader.uint32();
                                message._mtuBytes = "mtuBytes";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                message.trusted = reader.bool();
                                message._trusted = "trusted";
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

                return VifSpec;
            })();

            return v1;
        })();

        return vms;
    })();

    return quorum0;
})();

export {
  $root as default
};
