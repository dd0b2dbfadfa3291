/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["quorum0-devices"] || ($protobuf.roots["quorum0-devices"] = {});

export const quorum0 = $root.quorum0 = (() => {

    /**
     * Namespace quorum0.
     * @exports quorum0
     * @namespace
     */
    const quorum0 = {};

    quorum0.devices = (function() {

        /**
         * Namespace devices.
         * @memberof quorum0
         * @namespace
         */
        const devices = {};

        devices.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof quorum0.devices
             * @namespace
             */
            const v1 = {};

            v1.DeviceRef = (function() {

                /**
                 * Properties of a DeviceRef.
                 * @typedef {Object} quorum0.devices.v1.DeviceRef.$Properties
                 * @property {string|null} [vmUuid] Of the machine: lower-case, dashed.
                 * @property {number|Long|null} [epoch] DeviceRef epoch
                 * @property {number|null} [deviceNumber] The number in the frontend's xenstore path: 51712 for xvda, 0 for the first vif.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DeviceRef.
                 * @memberof quorum0.devices.v1
                 * @interface IDeviceRef
                 * @augments quorum0.devices.v1.DeviceRef.$Properties
                 * @deprecated Use quorum0.devices.v1.DeviceRef.$Properties instead.
                 */

                /**
                 * Shape of a DeviceRef.
                 * @typedef {quorum0.devices.v1.DeviceRef.$Properties} quorum0.devices.v1.DeviceRef.$Shape
                 */

                /**
                 * Constructs a new DeviceRef.
                 * @memberof quorum0.devices.v1
                 * @classdesc Which device of which machine, under which placement.
                 * @constructor
                 * @param {quorum0.devices.v1.DeviceRef.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DeviceRef = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Of the machine: lower-case, dashed.
                 * @member {string} vmUuid
                 * @memberof quorum0.devices.v1.DeviceRef
                 * @instance
                 */
                DeviceRef.prototype.vmUuid = "";

                /**
                 * DeviceRef epoch.
                 * @member {number|Long} epoch
                 * @memberof quorum0.devices.v1.DeviceRef
                 * @instance
                 */
                DeviceRef.prototype.epoch = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * The number in the frontend's xenstore path: 51712 for xvda, 0 for the first vif.
                 * @member {number} deviceNumber
                 * @memberof quorum0.devices.v1.DeviceRef
                 * @instance
                 */
                DeviceRef.prototype.deviceNumber = 0;

                /**
                 * Creates a new DeviceRef instance using the specified properties.
                 * @function create
                 * @memberof quorum0.devices.v1.DeviceRef
                 * @static
                 * @param {quorum0.devices.v1.DeviceRef.$Properties=} [properties] Properties to set
                 * @returns {quorum0.devices.v1.DeviceRef} DeviceRef instance
                 * @type {{
                 *   (properties: quorum0.devices.v1.DeviceRef.$Shape): quorum0.devices.v1.DeviceRef & quorum0.devices.v1.DeviceRef.$Shape;
                 *   (properties?: quorum0.devices.v1.DeviceRef.$Properties): quorum0.devices.v1.DeviceRef;
                 * }}
                 */
                DeviceRef.create = function(properties) {
                    return new DeviceRef(properties);
                };

                /**
                 * Encodes the specified DeviceRef message. Does not implicitly {@link quorum0.devices.v1.DeviceRef.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.devices.v1.DeviceRef
                 * @static
                 * @param {quorum0.devices.v1.DeviceRef.$Properties} message DeviceRef message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DeviceRef.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.vmUuid != null && $Object.hasOwnProperty.call(message, "vmUuid") && message.vmUuid !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.vmUuid);
                    if (message.epoch != null && $Object.hasOwnProperty.call(message, "epoch") && (typeof message.epoch === "object" ? message.epoch.low || message.epoch.high : message.epoch !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.epoch);
                    if (message.deviceNumber != null && $Object.hasOwnProperty.call(message, "deviceNumber") && message.deviceNumber !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.deviceNumber);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DeviceRef message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.devices.v1.DeviceRef
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.DeviceRef & quorum0.devices.v1.DeviceRef.$Shape} DeviceRef
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DeviceRef.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.devices.v1.DeviceRef();
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
                                    message.vmUuid = value;
                                else
                                    delete message.vmUuid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.epoch = value;
                                else
                                    delete message.epoch;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.deviceNumber = value;
                                else
                                    delete message.deviceNumber;
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

                return DeviceRef;
            })();

            v1.AttachDiskRequest = (function() {

                /**
                 * Properties of an AttachDiskRequest.
                 * @typedef {Object} quorum0.devices.v1.AttachDiskRequest.$Properties
                 * @property {string|null} [requestId] Chosen by the caller, 1 to 128 bytes.
                 * @property {quorum0.devices.v1.DeviceRef.$Properties|null} [device] AttachDiskRequest device
                 * @property {number|null} [frontendDomid] The domain that the frontend runs in; means something on this host only.
                 * @property {string|null} [target] A volume of the block group, or a device or image of the host.
                 * @property {string|null} [format] raw, qcow, qcow2, vhd, qed or empty, as xl-disk-configuration(5) names them.
                 * @property {boolean|null} [writable] AttachDiskRequest writable
                 * @property {boolean|null} [cdrom] AttachDiskRequest cdrom
                 * @property {boolean|null} [discard] AttachDiskRequest discard
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AttachDiskRequest.
                 * @memberof quorum0.devices.v1
                 * @interface IAttachDiskRequest
                 * @augments quorum0.devices.v1.AttachDiskRequest.$Properties
                 * @deprecated Use quorum0.devices.v1.AttachDiskRequest.$Properties instead.
                 */

                /**
                 * Shape of an AttachDiskRequest.
                 * @typedef {quorum0.devices.v1.AttachDiskRequest.$Properties} quorum0.devices.v1.AttachDiskRequest.$Shape
                 */

                /**
                 * Constructs a new AttachDiskRequest.
                 * @memberof quorum0.devices.v1
                 * @classdesc Represents an AttachDiskRequest.
                 * @constructor
                 * @param {quorum0.devices.v1.AttachDiskRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AttachDiskRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Chosen by the caller, 1 to 128 bytes.
                 * @member {string} requestId
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @instance
                 */
                AttachDiskRequest.prototype.requestId = "";

                /**
                 * AttachDiskRequest device.
                 * @member {quorum0.devices.v1.DeviceRef.$Properties|null|undefined} device
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @instance
                 */
                AttachDiskRequest.prototype.device = null;

                /**
                 * The domain that the frontend runs in; means something on this host only.
                 * @member {number} frontendDomid
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @instance
                 */
                AttachDiskRequest.prototype.frontendDomid = 0;

                /**
                 * A volume of the block group, or a device or image of the host.
                 * @member {string} target
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @instance
                 */
                AttachDiskRequest.prototype.target = "";

                /**
                 * raw, qcow, qcow2, vhd, qed or empty, as xl-disk-configuration(5) names them.
                 * @member {string} format
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @instance
                 */
                AttachDiskRequest.prototype.format = "";

                /**
                 * AttachDiskRequest writable.
                 * @member {boolean} writable
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @instance
                 */
                AttachDiskRequest.prototype.writable = false;

                /**
                 * AttachDiskRequest cdrom.
                 * @member {boolean} cdrom
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @instance
                 */
                AttachDiskRequest.prototype.cdrom = false;

                /**
                 * AttachDiskRequest discard.
                 * @member {boolean} discard
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @instance
                 */
                AttachDiskRequest.prototype.discard = false;

                /**
                 * Creates a new AttachDiskRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @static
                 * @param {quorum0.devices.v1.AttachDiskRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.devices.v1.AttachDiskRequest} AttachDiskRequest instance
                 * @type {{
                 *   (properties: quorum0.devices.v1.AttachDiskRequest.$Shape): quorum0.devices.v1.AttachDiskRequest & quorum0.devices.v1.AttachDiskRequest.$Shape;
                 *   (properties?: quorum0.devices.v1.AttachDiskRequest.$Properties): quorum0.devices.v1.AttachDiskRequest;
                 * }}
                 */
                AttachDiskRequest.create = function(properties) {
                    return new AttachDiskRequest(properties);
                };

                /**
                 * Encodes the specified AttachDiskRequest message. Does not implicitly {@link quorum0.devices.v1.AttachDiskRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @static
                 * @param {quorum0.devices.v1.AttachDiskRequest.$Properties} message AttachDiskRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AttachDiskRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                        $root.quorum0.devices.v1.DeviceRef.encode(message.device, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.frontendDomid != null && $Object.hasOwnProperty.call(message, "frontendDomid") && message.frontendDomid !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.frontendDomid);
                    if (message.target != null && $Object.hasOwnProperty.call(message, "target") && message.target !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.target);
                    if (message.format != null && $Object.hasOwnProperty.call(message, "format") && message.format !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.format);
                    if (message.writable != null && $Object.hasOwnProperty.call(message, "writable") && message.writable !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.writable);
                    if (message.cdrom != null && $Object.hasOwnProperty.call(message, "cdrom") && message.cdrom !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.cdrom);
                    if (message.discard != null && $Object.hasOwnProperty.call(message, "discard") && message.discard !== false)
                        writer.uint32(/* id 8, wireType 0 =*/64).bool(message.discard);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AttachDiskRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.devices.v1.AttachDiskRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.AttachDiskRequest & quorum0.devices.v1.AttachDiskRequest.$Shape} AttachDiskRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AttachDiskRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.devices.v1.AttachDiskRequest();
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
                                message.device = $root.quorum0.devices.v1.DeviceRef.decode(reader, reader.size(), $undefined, _depth + 1, message.device);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.frontendDomid = value;
                                else
                                    delete message.frontendDomid;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.target = value;
                                else
                                    delete message.target;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.format = value;
                                else
                                    delete message.format;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.writable = value;
                                else
                                    delete message.writable;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.cdrom = value;
                                else
                                    delete message.cdrom;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.discard = value;
                                else
                                    delete message.discard;
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

                return AttachDiskRequest;
            })();

            v1.AttachVifRequest = (function() {

                /**
                 * Properties of an AttachVifRequest.
                 * @typedef {Object} quorum0.devices.v1.AttachVifRequest.$Properties
                 * @property {string|null} [requestId] Chosen by the caller, 1 to 128 bytes.
                 * @property {quorum0.devices.v1.DeviceRef.$Properties|null} [device] AttachVifRequest device
                 * @property {number|null} [frontendDomid] AttachVifRequest frontendDomid
                 * @property {string|null} [mac] Lower case, with colons.
                 * @property {string|null} [network] A network of the network group.
                 * @property {number|null} [mtuBytes] 0: the network's own.
                 * @property {number|Long|null} [rateBytesPerInterval] Bytes the guest may send in each interval; 0: as many as it likes.
                 * @property {number|null} [rateIntervalUs] AttachVifRequest rateIntervalUs
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AttachVifRequest.
                 * @memberof quorum0.devices.v1
                 * @interface IAttachVifRequest
                 * @augments quorum0.devices.v1.AttachVifRequest.$Properties
                 * @deprecated Use quorum0.devices.v1.AttachVifRequest.$Properties instead.
                 */

                /**
                 * Shape of an AttachVifRequest.
                 * @typedef {quorum0.devices.v1.AttachVifRequest.$Properties} quorum0.devices.v1.AttachVifRequest.$Shape
                 */

                /**
                 * Constructs a new AttachVifRequest.
                 * @memberof quorum0.devices.v1
                 * @classdesc Represents an AttachVifRequest.
                 * @constructor
                 * @param {quorum0.devices.v1.AttachVifRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AttachVifRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Chosen by the caller, 1 to 128 bytes.
                 * @member {string} requestId
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @instance
                 */
                AttachVifRequest.prototype.requestId = "";

                /**
                 * AttachVifRequest device.
                 * @member {quorum0.devices.v1.DeviceRef.$Properties|null|undefined} device
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @instance
                 */
                AttachVifRequest.prototype.device = null;

                /**
                 * AttachVifRequest frontendDomid.
                 * @member {number} frontendDomid
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @instance
                 */
                AttachVifRequest.prototype.frontendDomid = 0;

                /**
                 * Lower case, with colons.
                 * @member {string} mac
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @instance
                 */
                AttachVifRequest.prototype.mac = "";

                /**
                 * A network of the network group.
                 * @member {string} network
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @instance
                 */
                AttachVifRequest.prototype.network = "";

                /**
                 * 0: the network's own.
                 * @member {number} mtuBytes
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @instance
                 */
                AttachVifRequest.prototype.mtuBytes = 0;

                /**
                 * Bytes the guest may send in each interval; 0: as many as it likes.
                 * @member {number|Long} rateBytesPerInterval
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @instance
                 */
                AttachVifRequest.prototype.rateBytesPerInterval = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * AttachVifRequest rateIntervalUs.
                 * @member {number} rateIntervalUs
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @instance
                 */
                AttachVifRequest.prototype.rateIntervalUs = 0;

                /**
                 * Creates a new AttachVifRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @static
                 * @param {quorum0.devices.v1.AttachVifRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.devices.v1.AttachVifRequest} AttachVifRequest instance
                 * @type {{
                 *   (properties: quorum0.devices.v1.AttachVifRequest.$Shape): quorum0.devices.v1.AttachVifRequest & quorum0.devices.v1.AttachVifRequest.$Shape;
                 *   (properties?: quorum0.devices.v1.AttachVifRequest.$Properties): quorum0.devices.v1.AttachVifRequest;
                 * }}
                 */
                AttachVifRequest.create = function(properties) {
                    return new AttachVifRequest(properties);
                };

                /**
                 * Encodes the specified AttachVifRequest message. Does not implicitly {@link quorum0.devices.v1.AttachVifRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @static
                 * @param {quorum0.devices.v1.AttachVifRequest.$Properties} message AttachVifRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AttachVifRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                        $root.quorum0.devices.v1.DeviceRef.encode(message.device, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.frontendDomid != null && $Object.hasOwnProperty.call(message, "frontendDomid") && message.frontendDomid !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.frontendDomid);
                    if (message.mac != null && $Object.hasOwnProperty.call(message, "mac") && message.mac !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.mac);
                    if (message.network != null && $Object.hasOwnProperty.call(message, "network") && message.network !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.network);
                    if (message.mtuBytes != null && $Object.hasOwnProperty.call(message, "mtuBytes") && message.mtuBytes !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.mtuBytes);
                    if (message.rateBytesPerInterval != null && $Object.hasOwnProperty.call(message, "rateBytesPerInterval") && (typeof message.rateBytesPerInterval === "object" ? message.rateBytesPerInterval.low || message.rateBytesPerInterval.high : message.rateBytesPerInterval !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.rateBytesPerInterval);
                    if (message.rateIntervalUs != null && $Object.hasOwnProperty.call(message, "rateIntervalUs") && message.rateIntervalUs !== 0)
                        writer.uint32(/* id 8, wireType 0 =*/64).uint32(message.rateIntervalUs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AttachVifRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.devices.v1.AttachVifRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.AttachVifRequest & quorum0.devices.v1.AttachVifRequest.$Shape} AttachVifRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AttachVifRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.devices.v1.AttachVifRequest();
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
                                message.device = $root.quorum0.devices.v1.DeviceRef.decode(reader, reader.size(), $undefined, _depth + 1, message.device);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.frontendDomid = value;
                                else
                                    delete message.frontendDomid;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.mac = value;
                                else
                                    delete message.mac;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.network = value;
                                else
                                    delete message.network;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.mtuBytes = value;
                                else
                                    delete message.mtuBytes;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.rateBytesPerInterval = value;
                                else
                                    delete message.rateBytesPerInterval;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.rateIntervalUs = value;
                                else
                                    delete message.rateIntervalUs;
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

                return AttachVifRequest;
            })();

            v1.Node = (function() {

                /**
                 * Properties of a Node.
                 * @typedef {Object} quorum0.devices.v1.Node.$Properties
                 * @property {string|null} [path] Node path
                 * @property {string|null} [value] Node value
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Node.
                 * @memberof quorum0.devices.v1
                 * @interface INode
                 * @augments quorum0.devices.v1.Node.$Properties
                 * @deprecated Use quorum0.devices.v1.Node.$Properties instead.
                 */

                /**
                 * Shape of a Node.
                 * @typedef {quorum0.devices.v1.Node.$Properties} quorum0.devices.v1.Node.$Shape
                 */

                /**
                 * Constructs a new Node.
                 * @memberof quorum0.devices.v1
                 * @classdesc One value in xenstore, below the device's folder.
                 * @constructor
                 * @param {quorum0.devices.v1.Node.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Node = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Node path.
                 * @member {string} path
                 * @memberof quorum0.devices.v1.Node
                 * @instance
                 */
                Node.prototype.path = "";

                /**
                 * Node value.
                 * @member {string} value
                 * @memberof quorum0.devices.v1.Node
                 * @instance
                 */
                Node.prototype.value = "";

                /**
                 * Creates a new Node instance using the specified properties.
                 * @function create
                 * @memberof quorum0.devices.v1.Node
                 * @static
                 * @param {quorum0.devices.v1.Node.$Properties=} [properties] Properties to set
                 * @returns {quorum0.devices.v1.Node} Node instance
                 * @type {{
                 *   (properties: quorum0.devices.v1.Node.$Shape): quorum0.devices.v1.Node & quorum0.devices.v1.Node.$Shape;
                 *   (properties?: quorum0.devices.v1.Node.$Properties): quorum0.devices.v1.Node;
                 * }}
                 */
                Node.create = function(properties) {
                    return new Node(properties);
                };

                /**
                 * Encodes the specified Node message. Does not implicitly {@link quorum0.devices.v1.Node.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.devices.v1.Node
                 * @static
                 * @param {quorum0.devices.v1.Node.$Properties} message Node message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Node.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.path != null && $Object.hasOwnProperty.call(message, "path") && message.path !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.path);
                    if (message.value != null && $Object.hasOwnProperty.call(message, "value") && message.value !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.value);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Node message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.devices.v1.Node
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.Node & quorum0.devices.v1.Node.$Shape} Node
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Node.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.devices.v1.Node();
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
                                    message.path = value;
                                else
                                    delete message.path;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.value = value;
                                else
                                    delete message.value;
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

                return Node;
            })();

            v1.AttachReply = (function() {

                /**
                 * Properties of an AttachReply.
                 * @typedef {Object} quorum0.devices.v1.AttachReply.$Properties
                 * @property {number|null} [backendDomid] The domain that the backend runs in.
                 * @property {Array.<quorum0.devices.v1.Node.$Properties>|null} [frontendNodes] Below /local/domain/FRONTEND/device/TYPE/NUMBER.
                 * @property {Array.<quorum0.devices.v1.Node.$Properties>|null} [backendNodes] Below /local/domain/BACKEND/backend/TYPE/FRONTEND/NUMBER.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AttachReply.
                 * @memberof quorum0.devices.v1
                 * @interface IAttachReply
                 * @augments quorum0.devices.v1.AttachReply.$Properties
                 * @deprecated Use quorum0.devices.v1.AttachReply.$Properties instead.
                 */

                /**
                 * Shape of an AttachReply.
                 * @typedef {quorum0.devices.v1.AttachReply.$Properties} quorum0.devices.v1.AttachReply.$Shape
                 */

                /**
                 * Constructs a new AttachReply.
                 * @memberof quorum0.devices.v1
                 * @classdesc Represents an AttachReply.
                 * @constructor
                 * @param {quorum0.devices.v1.AttachReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AttachReply = function (properties) {
                    this.frontendNodes = [];
                    this.backendNodes = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The domain that the backend runs in.
                 * @member {number} backendDomid
                 * @memberof quorum0.devices.v1.AttachReply
                 * @instance
                 */
                AttachReply.prototype.backendDomid = 0;

                /**
                 * Below /local/domain/FRONTEND/device/TYPE/NUMBER.
                 * @member {Array.<quorum0.devices.v1.Node.$Properties>} frontendNodes
                 * @memberof quorum0.devices.v1.AttachReply
                 * @instance
                 */
                AttachReply.prototype.frontendNodes = $util.emptyArray;

                /**
                 * Below /local/domain/BACKEND/backend/TYPE/FRONTEND/NUMBER.
                 * @member {Array.<quorum0.devices.v1.Node.$Properties>} backendNodes
                 * @memberof quorum0.devices.v1.AttachReply
                 * @instance
                 */
                AttachReply.prototype.backendNodes = $util.emptyArray;

                /**
                 * Creates a new AttachReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.devices.v1.AttachReply
                 * @static
                 * @param {quorum0.devices.v1.AttachReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.devices.v1.AttachReply} AttachReply instance
                 * @type {{
                 *   (properties: quorum0.devices.v1.AttachReply.$Shape): quorum0.devices.v1.AttachReply & quorum0.devices.v1.AttachReply.$Shape;
                 *   (properties?: quorum0.devices.v1.AttachReply.$Properties): quorum0.devices.v1.AttachReply;
                 * }}
                 */
                AttachReply.create = function(properties) {
                    return new AttachReply(properties);
                };

                /**
                 * Encodes the specified AttachReply message. Does not implicitly {@link quorum0.devices.v1.AttachReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.devices.v1.AttachReply
                 * @static
                 * @param {quorum0.devices.v1.AttachReply.$Properties} message AttachReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AttachReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.backendDomid != null && $Object.hasOwnProperty.call(message, "backendDomid") && message.backendDomid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.backendDomid);
                    if (message.frontendNodes != null && message.frontendNodes.length)
                        for (let i = 0; i < message.frontendNodes.length; ++i)
                            $root.quorum0.devices.v1.Node.encode(message.frontendNodes[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.backendNodes != null && message.backendNodes.length)
                        for (let i = 0; i < message.backendNodes.length; ++i)
                            $root.quorum0.devices.v1.Node.encode(message.backendNodes[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AttachReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.devices.v1.AttachReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.AttachReply & quorum0.devices.v1.AttachReply.$Shape} AttachReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AttachReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.devices.v1.AttachReply();
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
                                    message.backendDomid = value;
                                else
                                    delete message.backendDomid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.frontendNodes && message.frontendNodes.length))
                                    message.frontendNodes = [];
                                message.frontendNodes.push($root.quorum0.devices.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.backendNodes && message.backendNodes.length))
                                    message.backendNodes = [];
                                message.backendNodes.push($root.quorum0.devices.v1.Node.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return AttachReply;
            })();

            v1.DetachRequest = (function() {

                /**
                 * Properties of a DetachRequest.
                 * @typedef {Object} quorum0.devices.v1.DetachRequest.$Properties
                 * @property {string|null} [requestId] DetachRequest requestId
                 * @property {quorum0.devices.v1.DeviceRef.$Properties|null} [device] DetachRequest device
                 * @property {boolean|null} [force] Do not wait for the guest to close its end.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DetachRequest.
                 * @memberof quorum0.devices.v1
                 * @interface IDetachRequest
                 * @augments quorum0.devices.v1.DetachRequest.$Properties
                 * @deprecated Use quorum0.devices.v1.DetachRequest.$Properties instead.
                 */

                /**
                 * Shape of a DetachRequest.
                 * @typedef {quorum0.devices.v1.DetachRequest.$Properties} quorum0.devices.v1.DetachRequest.$Shape
                 */

                /**
                 * Constructs a new DetachRequest.
                 * @memberof quorum0.devices.v1
                 * @classdesc Represents a DetachRequest.
                 * @constructor
                 * @param {quorum0.devices.v1.DetachRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DetachRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DetachRequest requestId.
                 * @member {string} requestId
                 * @memberof quorum0.devices.v1.DetachRequest
                 * @instance
                 */
                DetachRequest.prototype.requestId = "";

                /**
                 * DetachRequest device.
                 * @member {quorum0.devices.v1.DeviceRef.$Properties|null|undefined} device
                 * @memberof quorum0.devices.v1.DetachRequest
                 * @instance
                 */
                DetachRequest.prototype.device = null;

                /**
                 * Do not wait for the guest to close its end.
                 * @member {boolean} force
                 * @memberof quorum0.devices.v1.DetachRequest
                 * @instance
                 */
                DetachRequest.prototype.force = false;

                /**
                 * Creates a new DetachRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.devices.v1.DetachRequest
                 * @static
                 * @param {quorum0.devices.v1.DetachRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.devices.v1.DetachRequest} DetachRequest instance
                 * @type {{
                 *   (properties: quorum0.devices.v1.DetachRequest.$Shape): quorum0.devices.v1.DetachRequest & quorum0.devices.v1.DetachRequest.$Shape;
                 *   (properties?: quorum0.devices.v1.DetachRequest.$Properties): quorum0.devices.v1.DetachRequest;
                 * }}
                 */
                DetachRequest.create = function(properties) {
                    return new DetachRequest(properties);
                };

                /**
                 * Encodes the specified DetachRequest message. Does not implicitly {@link quorum0.devices.v1.DetachRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.devices.v1.DetachRequest
                 * @static
                 * @param {quorum0.devices.v1.DetachRequest.$Properties} message DetachRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DetachRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.requestId != null && $Object.hasOwnProperty.call(message, "requestId") && message.requestId !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.requestId);
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                        $root.quorum0.devices.v1.DeviceRef.encode(message.device, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.force != null && $Object.hasOwnProperty.call(message, "force") && message.force !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.force);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DetachRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.devices.v1.DetachRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.DetachRequest & quorum0.devices.v1.DetachRequest.$Shape} DetachRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DetachRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.devices.v1.DetachRequest();
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
                                message.device = $root.quorum0.devices.v1.DeviceRef.decode(reader, reader.size(), $undefined, _depth + 1, message.device);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.force = value;
                                else
                                    delete message.force;
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

                return DetachRequest;
            })();

            v1.DetachReply = (function() {

                /**
                 * Properties of a DetachReply.
                 * @typedef {Object} quorum0.devices.v1.DetachReply.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DetachReply.
                 * @memberof quorum0.devices.v1
                 * @interface IDetachReply
                 * @augments quorum0.devices.v1.DetachReply.$Properties
                 * @deprecated Use quorum0.devices.v1.DetachReply.$Properties instead.
                 */

                /**
                 * Shape of a DetachReply.
                 * @typedef {quorum0.devices.v1.DetachReply.$Properties} quorum0.devices.v1.DetachReply.$Shape
                 */

                /**
                 * Constructs a new DetachReply.
                 * @memberof quorum0.devices.v1
                 * @classdesc Represents a DetachReply.
                 * @constructor
                 * @param {quorum0.devices.v1.DetachReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DetachReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new DetachReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.devices.v1.DetachReply
                 * @static
                 * @param {quorum0.devices.v1.DetachReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.devices.v1.DetachReply} DetachReply instance
                 * @type {{
                 *   (properties: quorum0.devices.v1.DetachReply.$Shape): quorum0.devices.v1.DetachReply & quorum0.devices.v1.DetachReply.$Shape;
                 *   (properties?: quorum0.devices.v1.DetachReply.$Properties): quorum0.devices.v1.DetachReply;
                 * }}
                 */
                DetachReply.create = function(properties) {
                    return new DetachReply(properties);
                };

                /**
                 * Encodes the specified DetachReply message. Does not implicitly {@link quorum0.devices.v1.DetachReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.devices.v1.DetachReply
                 * @static
                 * @param {quorum0.devices.v1.DetachReply.$Properties} message DetachReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DetachReply.encode = function (message, writer, _depth) {
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
                 * Decodes a DetachReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.devices.v1.DetachReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.DetachReply & quorum0.devices.v1.DetachReply.$Shape} DetachReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DetachReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.devices.v1.DetachReply();
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

                return DetachReply;
            })();

            v1.ListDevicesRequest = (function() {

                /**
                 * Properties of a ListDevicesRequest.
                 * @typedef {Object} quorum0.devices.v1.ListDevicesRequest.$Properties
                 * @property {string|null} [vmUuid] Only this machine's; empty: every machine's on this host.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListDevicesRequest.
                 * @memberof quorum0.devices.v1
                 * @interface IListDevicesRequest
                 * @augments quorum0.devices.v1.ListDevicesRequest.$Properties
                 * @deprecated Use quorum0.devices.v1.ListDevicesRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListDevicesRequest.
                 * @typedef {quorum0.devices.v1.ListDevicesRequest.$Properties} quorum0.devices.v1.ListDevicesRequest.$Shape
                 */

                /**
                 * Constructs a new ListDevicesRequest.
                 * @memberof quorum0.devices.v1
                 * @classdesc Represents a ListDevicesRequest.
                 * @constructor
                 * @param {quorum0.devices.v1.ListDevicesRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListDevicesRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Only this machine's; empty: every machine's on this host.
                 * @member {string} vmUuid
                 * @memberof quorum0.devices.v1.ListDevicesRequest
                 * @instance
                 */
                ListDevicesRequest.prototype.vmUuid = "";

                /**
                 * Creates a new ListDevicesRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.devices.v1.ListDevicesRequest
                 * @static
                 * @param {quorum0.devices.v1.ListDevicesRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.devices.v1.ListDevicesRequest} ListDevicesRequest instance
                 * @type {{
                 *   (properties: quorum0.devices.v1.ListDevicesRequest.$Shape): quorum0.devices.v1.ListDevicesRequest & quorum0.devices.v1.ListDevicesRequest.$Shape;
                 *   (properties?: quorum0.devices.v1.ListDevicesRequest.$Properties): quorum0.devices.v1.ListDevicesRequest;
                 * }}
                 */
                ListDevicesRequest.create = function(properties) {
                    return new ListDevicesRequest(properties);
                };

                /**
                 * Encodes the specified ListDevicesRequest message. Does not implicitly {@link quorum0.devices.v1.ListDevicesRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.devices.v1.ListDevicesRequest
                 * @static
                 * @param {quorum0.devices.v1.ListDevicesRequest.$Properties} message ListDevicesRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListDevicesRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.vmUuid != null && $Object.hasOwnProperty.call(message, "vmUuid") && message.vmUuid !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.vmUuid);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListDevicesRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.devices.v1.ListDevicesRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.ListDevicesRequest & quorum0.devices.v1.ListDevicesRequest.$Shape} ListDevicesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListDevicesRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.devices.v1.ListDevicesRequest();
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
                                    message.vmUuid = value;
                                else
                                    delete message.vmUuid;
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

                return ListDevicesRequest;
            })();

            v1.ListDevicesReply = (function() {

                /**
                 * Properties of a ListDevicesReply.
                 * @typedef {Object} quorum0.devices.v1.ListDevicesReply.$Properties
                 * @property {Array.<quorum0.devices.v1.AttachedDevice.$Properties>|null} [devices] ListDevicesReply devices
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListDevicesReply.
                 * @memberof quorum0.devices.v1
                 * @interface IListDevicesReply
                 * @augments quorum0.devices.v1.ListDevicesReply.$Properties
                 * @deprecated Use quorum0.devices.v1.ListDevicesReply.$Properties instead.
                 */

                /**
                 * Shape of a ListDevicesReply.
                 * @typedef {quorum0.devices.v1.ListDevicesReply.$Properties} quorum0.devices.v1.ListDevicesReply.$Shape
                 */

                /**
                 * Constructs a new ListDevicesReply.
                 * @memberof quorum0.devices.v1
                 * @classdesc Represents a ListDevicesReply.
                 * @constructor
                 * @param {quorum0.devices.v1.ListDevicesReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListDevicesReply = function (properties) {
                    this.devices = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListDevicesReply devices.
                 * @member {Array.<quorum0.devices.v1.AttachedDevice.$Properties>} devices
                 * @memberof quorum0.devices.v1.ListDevicesReply
                 * @instance
                 */
                ListDevicesReply.prototype.devices = $util.emptyArray;

                /**
                 * Creates a new ListDevicesReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.devices.v1.ListDevicesReply
                 * @static
                 * @param {quorum0.devices.v1.ListDevicesReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.devices.v1.ListDevicesReply} ListDevicesReply instance
                 * @type {{
                 *   (properties: quorum0.devices.v1.ListDevicesReply.$Shape): quorum0.devices.v1.ListDevicesReply & quorum0.devices.v1.ListDevicesReply.$Shape;
                 *   (properties?: quorum0.devices.v1.ListDevicesReply.$Properties): quorum0.devices.v1.ListDevicesReply;
                 * }}
                 */
                ListDevicesReply.create = function(properties) {
                    return new ListDevicesReply(properties);
                };

                /**
                 * Encodes the specified ListDevicesReply message. Does not implicitly {@link quorum0.devices.v1.ListDevicesReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.devices.v1.ListDevicesReply
                 * @static
                 * @param {quorum0.devices.v1.ListDevicesReply.$Properties} message ListDevicesReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListDevicesReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.devices != null && message.devices.length)
                        for (let i = 0; i < message.devices.length; ++i)
                            $root.quorum0.devices.v1.AttachedDevice.encode(message.devices[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListDevicesReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.devices.v1.ListDevicesReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.ListDevicesReply & quorum0.devices.v1.ListDevicesReply.$Shape} ListDevicesReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListDevicesReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.devices.v1.ListDevicesReply();
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
                                if (!(message.devices && message.devices.length))
                                    message.devices = [];
                                message.devices.push($root.quorum0.devices.v1.AttachedDevice.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return ListDevicesReply;
            })();

            v1.AttachedDevice = (function() {

                /**
                 * Properties of an AttachedDevice.
                 * @typedef {Object} quorum0.devices.v1.AttachedDevice.$Properties
                 * @property {quorum0.devices.v1.DeviceRef.$Properties|null} [device] AttachedDevice device
                 * @property {number|null} [frontendDomid] AttachedDevice frontendDomid
                 * @property {number|null} [state] The backend's xenbus state, 1 (Initialising) to 6 (Closed). Source: xen/io/xenbus.h.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of an AttachedDevice.
                 * @memberof quorum0.devices.v1
                 * @interface IAttachedDevice
                 * @augments quorum0.devices.v1.AttachedDevice.$Properties
                 * @deprecated Use quorum0.devices.v1.AttachedDevice.$Properties instead.
                 */

                /**
                 * Shape of an AttachedDevice.
                 * @typedef {quorum0.devices.v1.AttachedDevice.$Properties} quorum0.devices.v1.AttachedDevice.$Shape
                 */

                /**
                 * Constructs a new AttachedDevice.
                 * @memberof quorum0.devices.v1
                 * @classdesc Represents an AttachedDevice.
                 * @constructor
                 * @param {quorum0.devices.v1.AttachedDevice.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const AttachedDevice = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * AttachedDevice device.
                 * @member {quorum0.devices.v1.DeviceRef.$Properties|null|undefined} device
                 * @memberof quorum0.devices.v1.AttachedDevice
                 * @instance
                 */
                AttachedDevice.prototype.device = null;

                /**
                 * AttachedDevice frontendDomid.
                 * @member {number} frontendDomid
                 * @memberof quorum0.devices.v1.AttachedDevice
                 * @instance
                 */
                AttachedDevice.prototype.frontendDomid = 0;

                /**
                 * The backend's xenbus state, 1 (Initialising) to 6 (Closed). Source: xen/io/xenbus.h.
                 * @member {number} state
                 * @memberof quorum0.devices.v1.AttachedDevice
                 * @instance
                 */
                AttachedDevice.prototype.state = 0;

                /**
                 * Creates a new AttachedDevice instance using the specified properties.
                 * @function create
                 * @memberof quorum0.devices.v1.AttachedDevice
                 * @static
                 * @param {quorum0.devices.v1.AttachedDevice.$Properties=} [properties] Properties to set
                 * @returns {quorum0.devices.v1.AttachedDevice} AttachedDevice instance
                 * @type {{
                 *   (properties: quorum0.devices.v1.AttachedDevice.$Shape): quorum0.devices.v1.AttachedDevice & quorum0.devices.v1.AttachedDevice.$Shape;
                 *   (properties?: quorum0.devices.v1.AttachedDevice.$Properties): quorum0.devices.v1.AttachedDevice;
                 * }}
                 */
                AttachedDevice.create = function(properties) {
                    return new AttachedDevice(properties);
                };

                /**
                 * Encodes the specified AttachedDevice message. Does not implicitly {@link quorum0.devices.v1.AttachedDevice.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.devices.v1.AttachedDevice
                 * @static
                 * @param {quorum0.devices.v1.AttachedDevice.$Properties} message AttachedDevice message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                AttachedDevice.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.device != null && $Object.hasOwnProperty.call(message, "device"))
                        $root.quorum0.devices.v1.DeviceRef.encode(message.device, writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.frontendDomid != null && $Object.hasOwnProperty.call(message, "frontendDomid") && message.frontendDomid !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.frontendDomid);
                    if (message.state != null && $Object.hasOwnProperty.call(message, "state") && message.state !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.state);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes an AttachedDevice message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.devices.v1.AttachedDevice
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.AttachedDevice & quorum0.devices.v1.AttachedDevice.$Shape} AttachedDevice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                AttachedDevice.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.devices.v1.AttachedDevice();
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
                                message.device = $root.quorum0.devices.v1.DeviceRef.decode(reader, reader.size(), $undefined, _depth + 1, message.device);
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.frontendDomid = value;
                                else
                                    delete message.frontendDomid;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.state = value;
                                else
                                    delete message.state;
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

                return AttachedDevice;
            })();

            return v1;
        })();

        return devices;
    })();

    return quorum0;
})();

export {
  $root as default
};
