/*eslint-disable block-scoped-var, id-length, no-control-regex, no-magic-numbers, no-mixed-operators, no-prototype-builtins, no-redeclare, no-shadow, no-var, sort-vars, default-case, jsdoc/require-param*/
import $protobuf from "protobufjs/minimal.js";

// Common aliases
const $Reader = $protobuf.Reader, $Writer = $protobuf.Writer, $util = $protobuf.util;
const $Object = $util.global.Object, $undefined = $util.global.undefined, $Error = $util.global.Error, $RangeError = $util.global.RangeError;

// Exported root namespace
const $root = $protobuf.roots["quorum0-vm"] || ($protobuf.roots["quorum0-vm"] = {});

export const quorum0 = $root.quorum0 = (() => {

    /**
     * Namespace quorum0.
     * @exports quorum0
     * @namespace
     */
    const quorum0 = {};

    quorum0.vm = (function() {

        /**
         * Namespace vm.
         * @memberof quorum0
         * @namespace
         */
        const vm = {};

        vm.v1 = (function() {

            /**
             * Namespace v1.
             * @memberof quorum0.vm
             * @namespace
             */
            const v1 = {};

            v1.GetHostInfoRequest = (function() {

                /**
                 * Properties of a GetHostInfoRequest.
                 * @typedef {Object} quorum0.vm.v1.GetHostInfoRequest.$Properties
                 * @property {boolean|null} [withTopology] Also fill `topology`, which costs more hypercalls.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetHostInfoRequest.
                 * @memberof quorum0.vm.v1
                 * @interface IGetHostInfoRequest
                 * @augments quorum0.vm.v1.GetHostInfoRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.GetHostInfoRequest.$Properties instead.
                 */

                /**
                 * Shape of a GetHostInfoRequest.
                 * @typedef {quorum0.vm.v1.GetHostInfoRequest.$Properties} quorum0.vm.v1.GetHostInfoRequest.$Shape
                 */

                /**
                 * Constructs a new GetHostInfoRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a GetHostInfoRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.GetHostInfoRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetHostInfoRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Also fill `topology`, which costs more hypercalls.
                 * @member {boolean} withTopology
                 * @memberof quorum0.vm.v1.GetHostInfoRequest
                 * @instance
                 */
                GetHostInfoRequest.prototype.withTopology = false;

                /**
                 * Creates a new GetHostInfoRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.GetHostInfoRequest
                 * @static
                 * @param {quorum0.vm.v1.GetHostInfoRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.GetHostInfoRequest} GetHostInfoRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.GetHostInfoRequest.$Shape): quorum0.vm.v1.GetHostInfoRequest & quorum0.vm.v1.GetHostInfoRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.GetHostInfoRequest.$Properties): quorum0.vm.v1.GetHostInfoRequest;
                 * }}
                 */
                GetHostInfoRequest.create = function(properties) {
                    return new GetHostInfoRequest(properties);
                };

                /**
                 * Encodes the specified GetHostInfoRequest message. Does not implicitly {@link quorum0.vm.v1.GetHostInfoRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.GetHostInfoRequest
                 * @static
                 * @param {quorum0.vm.v1.GetHostInfoRequest.$Properties} message GetHostInfoRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetHostInfoRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.withTopology != null && $Object.hasOwnProperty.call(message, "withTopology") && message.withTopology !== false)
                        writer.uint32(/* id 1, wireType 0 =*/8).bool(message.withTopology);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetHostInfoRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.GetHostInfoRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.GetHostInfoRequest & quorum0.vm.v1.GetHostInfoRequest.$Shape} GetHostInfoRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetHostInfoRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.GetHostInfoRequest();
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
                                    message.withTopology = value;
                                else
                                    delete message.withTopology;
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

                return GetHostInfoRequest;
            })();

            v1.HostInfo = (function() {

                /**
                 * Properties of a HostInfo.
                 * @typedef {Object} quorum0.vm.v1.HostInfo.$Properties
                 * @property {string|null} [host] The host's name in the cluster.
                 * @property {quorum0.vm.v1.ControlDomainKernel.$Properties|null} [kernel] HostInfo kernel
                 * @property {quorum0.vm.v1.PhysicalInfo.$Properties|null} [physical] HostInfo physical
                 * @property {quorum0.vm.v1.HypervisorVersion.$Properties|null} [hypervisor] HostInfo hypervisor
                 * @property {quorum0.vm.v1.Topology.$Properties|null} [topology] Set when the request asked for it.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HostInfo.
                 * @memberof quorum0.vm.v1
                 * @interface IHostInfo
                 * @augments quorum0.vm.v1.HostInfo.$Properties
                 * @deprecated Use quorum0.vm.v1.HostInfo.$Properties instead.
                 */

                /**
                 * Shape of a HostInfo.
                 * @typedef {quorum0.vm.v1.HostInfo.$Properties} quorum0.vm.v1.HostInfo.$Shape
                 */

                /**
                 * Constructs a new HostInfo.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a HostInfo.
                 * @constructor
                 * @param {quorum0.vm.v1.HostInfo.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HostInfo = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The host's name in the cluster.
                 * @member {string} host
                 * @memberof quorum0.vm.v1.HostInfo
                 * @instance
                 */
                HostInfo.prototype.host = "";

                /**
                 * HostInfo kernel.
                 * @member {quorum0.vm.v1.ControlDomainKernel.$Properties|null|undefined} kernel
                 * @memberof quorum0.vm.v1.HostInfo
                 * @instance
                 */
                HostInfo.prototype.kernel = null;

                /**
                 * HostInfo physical.
                 * @member {quorum0.vm.v1.PhysicalInfo.$Properties|null|undefined} physical
                 * @memberof quorum0.vm.v1.HostInfo
                 * @instance
                 */
                HostInfo.prototype.physical = null;

                /**
                 * HostInfo hypervisor.
                 * @member {quorum0.vm.v1.HypervisorVersion.$Properties|null|undefined} hypervisor
                 * @memberof quorum0.vm.v1.HostInfo
                 * @instance
                 */
                HostInfo.prototype.hypervisor = null;

                /**
                 * Set when the request asked for it.
                 * @member {quorum0.vm.v1.Topology.$Properties|null|undefined} topology
                 * @memberof quorum0.vm.v1.HostInfo
                 * @instance
                 */
                HostInfo.prototype.topology = null;

                /**
                 * Creates a new HostInfo instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.HostInfo
                 * @static
                 * @param {quorum0.vm.v1.HostInfo.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.HostInfo} HostInfo instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.HostInfo.$Shape): quorum0.vm.v1.HostInfo & quorum0.vm.v1.HostInfo.$Shape;
                 *   (properties?: quorum0.vm.v1.HostInfo.$Properties): quorum0.vm.v1.HostInfo;
                 * }}
                 */
                HostInfo.create = function(properties) {
                    return new HostInfo(properties);
                };

                /**
                 * Encodes the specified HostInfo message. Does not implicitly {@link quorum0.vm.v1.HostInfo.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.HostInfo
                 * @static
                 * @param {quorum0.vm.v1.HostInfo.$Properties} message HostInfo message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HostInfo.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.host != null && $Object.hasOwnProperty.call(message, "host") && message.host !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.host);
                    if (message.kernel != null && $Object.hasOwnProperty.call(message, "kernel"))
                        $root.quorum0.vm.v1.ControlDomainKernel.encode(message.kernel, writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.physical != null && $Object.hasOwnProperty.call(message, "physical"))
                        $root.quorum0.vm.v1.PhysicalInfo.encode(message.physical, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.hypervisor != null && $Object.hasOwnProperty.call(message, "hypervisor"))
                        $root.quorum0.vm.v1.HypervisorVersion.encode(message.hypervisor, writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.topology != null && $Object.hasOwnProperty.call(message, "topology"))
                        $root.quorum0.vm.v1.Topology.encode(message.topology, writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HostInfo message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.HostInfo
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.HostInfo & quorum0.vm.v1.HostInfo.$Shape} HostInfo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HostInfo.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.HostInfo();
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
                                    message.host = value;
                                else
                                    delete message.host;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.kernel = $root.quorum0.vm.v1.ControlDomainKernel.decode(reader, reader.size(), $undefined, _depth + 1, message.kernel);
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.physical = $root.quorum0.vm.v1.PhysicalInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.physical);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.hypervisor = $root.quorum0.vm.v1.HypervisorVersion.decode(reader, reader.size(), $undefined, _depth + 1, message.hypervisor);
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                message.topology = $root.quorum0.vm.v1.Topology.decode(reader, reader.size(), $undefined, _depth + 1, message.topology);
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

                return HostInfo;
            })();

            v1.ControlDomainKernel = (function() {

                /**
                 * Properties of a ControlDomainKernel.
                 * @typedef {Object} quorum0.vm.v1.ControlDomainKernel.$Properties
                 * @property {string|null} [nodename] ControlDomainKernel nodename
                 * @property {string|null} [release] ControlDomainKernel release
                 * @property {string|null} [version] ControlDomainKernel version
                 * @property {string|null} [machine] ControlDomainKernel machine
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ControlDomainKernel.
                 * @memberof quorum0.vm.v1
                 * @interface IControlDomainKernel
                 * @augments quorum0.vm.v1.ControlDomainKernel.$Properties
                 * @deprecated Use quorum0.vm.v1.ControlDomainKernel.$Properties instead.
                 */

                /**
                 * Shape of a ControlDomainKernel.
                 * @typedef {quorum0.vm.v1.ControlDomainKernel.$Properties} quorum0.vm.v1.ControlDomainKernel.$Shape
                 */

                /**
                 * Constructs a new ControlDomainKernel.
                 * @memberof quorum0.vm.v1
                 * @classdesc uname of the control domain.
                 * @constructor
                 * @param {quorum0.vm.v1.ControlDomainKernel.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ControlDomainKernel = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ControlDomainKernel nodename.
                 * @member {string} nodename
                 * @memberof quorum0.vm.v1.ControlDomainKernel
                 * @instance
                 */
                ControlDomainKernel.prototype.nodename = "";

                /**
                 * ControlDomainKernel release.
                 * @member {string} release
                 * @memberof quorum0.vm.v1.ControlDomainKernel
                 * @instance
                 */
                ControlDomainKernel.prototype.release = "";

                /**
                 * ControlDomainKernel version.
                 * @member {string} version
                 * @memberof quorum0.vm.v1.ControlDomainKernel
                 * @instance
                 */
                ControlDomainKernel.prototype.version = "";

                /**
                 * ControlDomainKernel machine.
                 * @member {string} machine
                 * @memberof quorum0.vm.v1.ControlDomainKernel
                 * @instance
                 */
                ControlDomainKernel.prototype.machine = "";

                /**
                 * Creates a new ControlDomainKernel instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.ControlDomainKernel
                 * @static
                 * @param {quorum0.vm.v1.ControlDomainKernel.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.ControlDomainKernel} ControlDomainKernel instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.ControlDomainKernel.$Shape): quorum0.vm.v1.ControlDomainKernel & quorum0.vm.v1.ControlDomainKernel.$Shape;
                 *   (properties?: quorum0.vm.v1.ControlDomainKernel.$Properties): quorum0.vm.v1.ControlDomainKernel;
                 * }}
                 */
                ControlDomainKernel.create = function(properties) {
                    return new ControlDomainKernel(properties);
                };

                /**
                 * Encodes the specified ControlDomainKernel message. Does not implicitly {@link quorum0.vm.v1.ControlDomainKernel.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.ControlDomainKernel
                 * @static
                 * @param {quorum0.vm.v1.ControlDomainKernel.$Properties} message ControlDomainKernel message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ControlDomainKernel.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.nodename != null && $Object.hasOwnProperty.call(message, "nodename") && message.nodename !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.nodename);
                    if (message.release != null && $Object.hasOwnProperty.call(message, "release") && message.release !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.release);
                    if (message.version != null && $Object.hasOwnProperty.call(message, "version") && message.version !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.version);
                    if (message.machine != null && $Object.hasOwnProperty.call(message, "machine") && message.machine !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.machine);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ControlDomainKernel message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.ControlDomainKernel
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ControlDomainKernel & quorum0.vm.v1.ControlDomainKernel.$Shape} ControlDomainKernel
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ControlDomainKernel.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.ControlDomainKernel();
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
                                    message.nodename = value;
                                else
                                    delete message.nodename;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.release = value;
                                else
                                    delete message.release;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.version = value;
                                else
                                    delete message.version;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.machine = value;
                                else
                                    delete message.machine;
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

                return ControlDomainKernel;
            })();

            v1.PhysicalInfo = (function() {

                /**
                 * Properties of a PhysicalInfo.
                 * @typedef {Object} quorum0.vm.v1.PhysicalInfo.$Properties
                 * @property {number|null} [cpuCount] PhysicalInfo cpuCount
                 * @property {number|null} [maxCpuId] PhysicalInfo maxCpuId
                 * @property {number|null} [nodeCount] PhysicalInfo nodeCount
                 * @property {number|null} [coresPerSocket] PhysicalInfo coresPerSocket
                 * @property {number|null} [threadsPerCore] PhysicalInfo threadsPerCore
                 * @property {number|null} [cpuKhz] PhysicalInfo cpuKhz
                 * @property {Array.<number>|null} [hwCaps] The eight CPUID feature words.
                 * @property {Array.<string>|null} [virtCaps] What the hypervisor can do, in the order and spelling xl prints: pv, hvm, hap, shadow...
                 * @property {number|Long|null} [totalPages] PhysicalInfo totalPages
                 * @property {number|Long|null} [freePages] PhysicalInfo freePages
                 * @property {number|Long|null} [outstandingPages] PhysicalInfo outstandingPages
                 * @property {number|Long|null} [sharingFreedPages] PhysicalInfo sharingFreedPages
                 * @property {number|Long|null} [sharingUsedFrames] PhysicalInfo sharingUsedFrames
                 * @property {number|null} [freeCpuCount] CPUs in no pool.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a PhysicalInfo.
                 * @memberof quorum0.vm.v1
                 * @interface IPhysicalInfo
                 * @augments quorum0.vm.v1.PhysicalInfo.$Properties
                 * @deprecated Use quorum0.vm.v1.PhysicalInfo.$Properties instead.
                 */

                /**
                 * Shape of a PhysicalInfo.
                 * @typedef {quorum0.vm.v1.PhysicalInfo.$Properties} quorum0.vm.v1.PhysicalInfo.$Shape
                 */

                /**
                 * Constructs a new PhysicalInfo.
                 * @memberof quorum0.vm.v1
                 * @classdesc XEN_SYSCTL_physinfo. Source: xen/include/public/sysctl.h.
                 * @constructor
                 * @param {quorum0.vm.v1.PhysicalInfo.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const PhysicalInfo = function (properties) {
                    this.hwCaps = [];
                    this.virtCaps = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * PhysicalInfo cpuCount.
                 * @member {number} cpuCount
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.cpuCount = 0;

                /**
                 * PhysicalInfo maxCpuId.
                 * @member {number} maxCpuId
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.maxCpuId = 0;

                /**
                 * PhysicalInfo nodeCount.
                 * @member {number} nodeCount
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.nodeCount = 0;

                /**
                 * PhysicalInfo coresPerSocket.
                 * @member {number} coresPerSocket
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.coresPerSocket = 0;

                /**
                 * PhysicalInfo threadsPerCore.
                 * @member {number} threadsPerCore
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.threadsPerCore = 0;

                /**
                 * PhysicalInfo cpuKhz.
                 * @member {number} cpuKhz
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.cpuKhz = 0;

                /**
                 * The eight CPUID feature words.
                 * @member {Array.<number>} hwCaps
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.hwCaps = $util.emptyArray;

                /**
                 * What the hypervisor can do, in the order and spelling xl prints: pv, hvm, hap, shadow...
                 * @member {Array.<string>} virtCaps
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.virtCaps = $util.emptyArray;

                /**
                 * PhysicalInfo totalPages.
                 * @member {number|Long} totalPages
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.totalPages = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * PhysicalInfo freePages.
                 * @member {number|Long} freePages
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.freePages = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * PhysicalInfo outstandingPages.
                 * @member {number|Long} outstandingPages
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.outstandingPages = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * PhysicalInfo sharingFreedPages.
                 * @member {number|Long} sharingFreedPages
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.sharingFreedPages = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * PhysicalInfo sharingUsedFrames.
                 * @member {number|Long} sharingUsedFrames
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.sharingUsedFrames = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * CPUs in no pool.
                 * @member {number} freeCpuCount
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @instance
                 */
                PhysicalInfo.prototype.freeCpuCount = 0;

                /**
                 * Creates a new PhysicalInfo instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @static
                 * @param {quorum0.vm.v1.PhysicalInfo.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.PhysicalInfo} PhysicalInfo instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.PhysicalInfo.$Shape): quorum0.vm.v1.PhysicalInfo & quorum0.vm.v1.PhysicalInfo.$Shape;
                 *   (properties?: quorum0.vm.v1.PhysicalInfo.$Properties): quorum0.vm.v1.PhysicalInfo;
                 * }}
                 */
                PhysicalInfo.create = function(properties) {
                    return new PhysicalInfo(properties);
                };

                /**
                 * Encodes the specified PhysicalInfo message. Does not implicitly {@link quorum0.vm.v1.PhysicalInfo.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @static
                 * @param {quorum0.vm.v1.PhysicalInfo.$Properties} message PhysicalInfo message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                PhysicalInfo.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.cpuCount != null && $Object.hasOwnProperty.call(message, "cpuCount") && message.cpuCount !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.cpuCount);
                    if (message.maxCpuId != null && $Object.hasOwnProperty.call(message, "maxCpuId") && message.maxCpuId !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.maxCpuId);
                    if (message.nodeCount != null && $Object.hasOwnProperty.call(message, "nodeCount") && message.nodeCount !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.nodeCount);
                    if (message.coresPerSocket != null && $Object.hasOwnProperty.call(message, "coresPerSocket") && message.coresPerSocket !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.coresPerSocket);
                    if (message.threadsPerCore != null && $Object.hasOwnProperty.call(message, "threadsPerCore") && message.threadsPerCore !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.threadsPerCore);
                    if (message.cpuKhz != null && $Object.hasOwnProperty.call(message, "cpuKhz") && message.cpuKhz !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.cpuKhz);
                    if (message.hwCaps != null && message.hwCaps.length)
                        writer.uint32(/* id 7, wireType 2 =*/58).uint32s(message.hwCaps);
                    if (message.virtCaps != null && message.virtCaps.length)
                        for (let i = 0; i < message.virtCaps.length; ++i)
                            writer.uint32(/* id 8, wireType 2 =*/66).string(message.virtCaps[i]);
                    if (message.totalPages != null && $Object.hasOwnProperty.call(message, "totalPages") && (typeof message.totalPages === "object" ? message.totalPages.low || message.totalPages.high : message.totalPages !== 0))
                        writer.uint32(/* id 9, wireType 0 =*/72).uint64(message.totalPages);
                    if (message.freePages != null && $Object.hasOwnProperty.call(message, "freePages") && (typeof message.freePages === "object" ? message.freePages.low || message.freePages.high : message.freePages !== 0))
                        writer.uint32(/* id 10, wireType 0 =*/80).uint64(message.freePages);
                    if (message.outstandingPages != null && $Object.hasOwnProperty.call(message, "outstandingPages") && (typeof message.outstandingPages === "object" ? message.outstandingPages.low || message.outstandingPages.high : message.outstandingPages !== 0))
                        writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.outstandingPages);
                    if (message.sharingFreedPages != null && $Object.hasOwnProperty.call(message, "sharingFreedPages") && (typeof message.sharingFreedPages === "object" ? message.sharingFreedPages.low || message.sharingFreedPages.high : message.sharingFreedPages !== 0))
                        writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.sharingFreedPages);
                    if (message.sharingUsedFrames != null && $Object.hasOwnProperty.call(message, "sharingUsedFrames") && (typeof message.sharingUsedFrames === "object" ? message.sharingUsedFrames.low || message.sharingUsedFrames.high : message.sharingUsedFrames !== 0))
                        writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.sharingUsedFrames);
                    if (message.freeCpuCount != null && $Object.hasOwnProperty.call(message, "freeCpuCount") && message.freeCpuCount !== 0)
                        writer.uint32(/* id 14, wireType 0 =*/112).uint32(message.freeCpuCount);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a PhysicalInfo message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.PhysicalInfo
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.PhysicalInfo & quorum0.vm.v1.PhysicalInfo.$Shape} PhysicalInfo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                PhysicalInfo.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.PhysicalInfo();
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
                                    message.cpuCount = value;
                                else
                                    delete message.cpuCount;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.maxCpuId = value;
                                else
                                    delete message.maxCpuId;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.nodeCount = value;
                                else
                                    delete message.nodeCount;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.coresPerSocket = value;
                                else
                                    delete message.coresPerSocket;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.threadsPerCore = value;
                                else
                                    delete message.threadsPerCore;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.cpuKhz = value;
                                else
                                    delete message.cpuKhz;
                                continue;
                            }
                        case 7: {
                                if (wireType === 2) {
                                    if (!(message.hwCaps && message.hwCaps.length))
                                        message.hwCaps = [];
                                    reader.uint32s(message.hwCaps);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.hwCaps && message.hwCaps.length))
                                    message.hwCaps = [];
                                message.hwCaps.push(reader.uint32());
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.virtCaps && message.virtCaps.length))
                                    message.virtCaps = [];
                                message.virtCaps.push(reader.stringVerify());
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.totalPages = value;
                                else
                                    delete message.totalPages;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.freePages = value;
                                else
                                    delete message.freePages;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.outstandingPages = value;
                                else
                                    delete message.outstandingPages;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sharingFreedPages = value;
                                else
                                    delete message.sharingFreedPages;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sharingUsedFrames = value;
                                else
                                    delete message.sharingUsedFrames;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.freeCpuCount = value;
                                else
                                    delete message.freeCpuCount;
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

                return PhysicalInfo;
            })();

            v1.HypervisorVersion = (function() {

                /**
                 * Properties of a HypervisorVersion.
                 * @typedef {Object} quorum0.vm.v1.HypervisorVersion.$Properties
                 * @property {number|null} [major] HypervisorVersion major
                 * @property {number|null} [minor] HypervisorVersion minor
                 * @property {string|null} [extra] HypervisorVersion extra
                 * @property {string|null} [capabilities] HypervisorVersion capabilities
                 * @property {string|null} [scheduler] HypervisorVersion scheduler
                 * @property {number|null} [pageSizeBytes] HypervisorVersion pageSizeBytes
                 * @property {number|Long|null} [virtStart] HypervisorVersion virtStart
                 * @property {string|null} [changeset] HypervisorVersion changeset
                 * @property {string|null} [commandLine] HypervisorVersion commandLine
                 * @property {string|null} [compiler] HypervisorVersion compiler
                 * @property {string|null} [compileBy] HypervisorVersion compileBy
                 * @property {string|null} [compileDomain] HypervisorVersion compileDomain
                 * @property {string|null} [compileDate] HypervisorVersion compileDate
                 * @property {string|null} [buildId] Lower-case hex, empty when the hypervisor was linked without one.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HypervisorVersion.
                 * @memberof quorum0.vm.v1
                 * @interface IHypervisorVersion
                 * @augments quorum0.vm.v1.HypervisorVersion.$Properties
                 * @deprecated Use quorum0.vm.v1.HypervisorVersion.$Properties instead.
                 */

                /**
                 * Shape of a HypervisorVersion.
                 * @typedef {quorum0.vm.v1.HypervisorVersion.$Properties} quorum0.vm.v1.HypervisorVersion.$Shape
                 */

                /**
                 * Constructs a new HypervisorVersion.
                 * @memberof quorum0.vm.v1
                 * @classdesc xen_version and its sub-operations. Source: xen/include/public/version.h.
                 * @constructor
                 * @param {quorum0.vm.v1.HypervisorVersion.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HypervisorVersion = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * HypervisorVersion major.
                 * @member {number} major
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.major = 0;

                /**
                 * HypervisorVersion minor.
                 * @member {number} minor
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.minor = 0;

                /**
                 * HypervisorVersion extra.
                 * @member {string} extra
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.extra = "";

                /**
                 * HypervisorVersion capabilities.
                 * @member {string} capabilities
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.capabilities = "";

                /**
                 * HypervisorVersion scheduler.
                 * @member {string} scheduler
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.scheduler = "";

                /**
                 * HypervisorVersion pageSizeBytes.
                 * @member {number} pageSizeBytes
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.pageSizeBytes = 0;

                /**
                 * HypervisorVersion virtStart.
                 * @member {number|Long} virtStart
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.virtStart = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * HypervisorVersion changeset.
                 * @member {string} changeset
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.changeset = "";

                /**
                 * HypervisorVersion commandLine.
                 * @member {string} commandLine
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.commandLine = "";

                /**
                 * HypervisorVersion compiler.
                 * @member {string} compiler
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.compiler = "";

                /**
                 * HypervisorVersion compileBy.
                 * @member {string} compileBy
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.compileBy = "";

                /**
                 * HypervisorVersion compileDomain.
                 * @member {string} compileDomain
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.compileDomain = "";

                /**
                 * HypervisorVersion compileDate.
                 * @member {string} compileDate
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.compileDate = "";

                /**
                 * Lower-case hex, empty when the hypervisor was linked without one.
                 * @member {string} buildId
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @instance
                 */
                HypervisorVersion.prototype.buildId = "";

                /**
                 * Creates a new HypervisorVersion instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @static
                 * @param {quorum0.vm.v1.HypervisorVersion.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.HypervisorVersion} HypervisorVersion instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.HypervisorVersion.$Shape): quorum0.vm.v1.HypervisorVersion & quorum0.vm.v1.HypervisorVersion.$Shape;
                 *   (properties?: quorum0.vm.v1.HypervisorVersion.$Properties): quorum0.vm.v1.HypervisorVersion;
                 * }}
                 */
                HypervisorVersion.create = function(properties) {
                    return new HypervisorVersion(properties);
                };

                /**
                 * Encodes the specified HypervisorVersion message. Does not implicitly {@link quorum0.vm.v1.HypervisorVersion.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @static
                 * @param {quorum0.vm.v1.HypervisorVersion.$Properties} message HypervisorVersion message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HypervisorVersion.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.major != null && $Object.hasOwnProperty.call(message, "major") && message.major !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.major);
                    if (message.minor != null && $Object.hasOwnProperty.call(message, "minor") && message.minor !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.minor);
                    if (message.extra != null && $Object.hasOwnProperty.call(message, "extra") && message.extra !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.extra);
                    if (message.capabilities != null && $Object.hasOwnProperty.call(message, "capabilities") && message.capabilities !== "")
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.capabilities);
                    if (message.scheduler != null && $Object.hasOwnProperty.call(message, "scheduler") && message.scheduler !== "")
                        writer.uint32(/* id 5, wireType 2 =*/42).string(message.scheduler);
                    if (message.pageSizeBytes != null && $Object.hasOwnProperty.call(message, "pageSizeBytes") && message.pageSizeBytes !== 0)
                        writer.uint32(/* id 6, wireType 0 =*/48).uint32(message.pageSizeBytes);
                    if (message.virtStart != null && $Object.hasOwnProperty.call(message, "virtStart") && (typeof message.virtStart === "object" ? message.virtStart.low || message.virtStart.high : message.virtStart !== 0))
                        writer.uint32(/* id 7, wireType 0 =*/56).uint64(message.virtStart);
                    if (message.changeset != null && $Object.hasOwnProperty.call(message, "changeset") && message.changeset !== "")
                        writer.uint32(/* id 8, wireType 2 =*/66).string(message.changeset);
                    if (message.commandLine != null && $Object.hasOwnProperty.call(message, "commandLine") && message.commandLine !== "")
                        writer.uint32(/* id 9, wireType 2 =*/74).string(message.commandLine);
                    if (message.compiler != null && $Object.hasOwnProperty.call(message, "compiler") && message.compiler !== "")
                        writer.uint32(/* id 10, wireType 2 =*/82).string(message.compiler);
                    if (message.compileBy != null && $Object.hasOwnProperty.call(message, "compileBy") && message.compileBy !== "")
                        writer.uint32(/* id 11, wireType 2 =*/90).string(message.compileBy);
                    if (message.compileDomain != null && $Object.hasOwnProperty.call(message, "compileDomain") && message.compileDomain !== "")
                        writer.uint32(/* id 12, wireType 2 =*/98).string(message.compileDomain);
                    if (message.compileDate != null && $Object.hasOwnProperty.call(message, "compileDate") && message.compileDate !== "")
                        writer.uint32(/* id 13, wireType 2 =*/106).string(message.compileDate);
                    if (message.buildId != null && $Object.hasOwnProperty.call(message, "buildId") && message.buildId !== "")
                        writer.uint32(/* id 14, wireType 2 =*/114).string(message.buildId);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HypervisorVersion message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.HypervisorVersion
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.HypervisorVersion & quorum0.vm.v1.HypervisorVersion.$Shape} HypervisorVersion
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HypervisorVersion.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.HypervisorVersion();
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
                                    message.major = value;
                                else
                                    delete message.major;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.minor = value;
                                else
                                    delete message.minor;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.extra = value;
                                else
                                    delete message.extra;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.capabilities = value;
                                else
                                    delete message.capabilities;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.scheduler = value;
                                else
                                    delete message.scheduler;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.pageSizeBytes = value;
                                else
                                    delete message.pageSizeBytes;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.virtStart = value;
                                else
                                    delete message.virtStart;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.changeset = value;
                                else
                                    delete message.changeset;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.commandLine = value;
                                else
                                    delete message.commandLine;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.compiler = value;
                                else
                                    delete message.compiler;
                                continue;
                            }
                        case 11: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.compileBy = value;
                                else
                                    delete message.compileBy;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.compileDomain = value;
                                else
                                    delete message.compileDomain;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.compileDate = value;
                                else
                                    delete message.compileDate;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.buildId = value;
                                else
                                    delete message.buildId;
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

                return HypervisorVersion;
            })();

            v1.Topology = (function() {

                /**
                 * Properties of a Topology.
                 * @typedef {Object} quorum0.vm.v1.Topology.$Properties
                 * @property {Array.<quorum0.vm.v1.CpuTopology.$Properties>|null} [cpus] Topology cpus
                 * @property {Array.<quorum0.vm.v1.NumaNode.$Properties>|null} [nodes] Topology nodes
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Topology.
                 * @memberof quorum0.vm.v1
                 * @interface ITopology
                 * @augments quorum0.vm.v1.Topology.$Properties
                 * @deprecated Use quorum0.vm.v1.Topology.$Properties instead.
                 */

                /**
                 * Shape of a Topology.
                 * @typedef {quorum0.vm.v1.Topology.$Properties} quorum0.vm.v1.Topology.$Shape
                 */

                /**
                 * Constructs a new Topology.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a Topology.
                 * @constructor
                 * @param {quorum0.vm.v1.Topology.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Topology = function (properties) {
                    this.cpus = [];
                    this.nodes = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Topology cpus.
                 * @member {Array.<quorum0.vm.v1.CpuTopology.$Properties>} cpus
                 * @memberof quorum0.vm.v1.Topology
                 * @instance
                 */
                Topology.prototype.cpus = $util.emptyArray;

                /**
                 * Topology nodes.
                 * @member {Array.<quorum0.vm.v1.NumaNode.$Properties>} nodes
                 * @memberof quorum0.vm.v1.Topology
                 * @instance
                 */
                Topology.prototype.nodes = $util.emptyArray;

                /**
                 * Creates a new Topology instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.Topology
                 * @static
                 * @param {quorum0.vm.v1.Topology.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.Topology} Topology instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.Topology.$Shape): quorum0.vm.v1.Topology & quorum0.vm.v1.Topology.$Shape;
                 *   (properties?: quorum0.vm.v1.Topology.$Properties): quorum0.vm.v1.Topology;
                 * }}
                 */
                Topology.create = function(properties) {
                    return new Topology(properties);
                };

                /**
                 * Encodes the specified Topology message. Does not implicitly {@link quorum0.vm.v1.Topology.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.Topology
                 * @static
                 * @param {quorum0.vm.v1.Topology.$Properties} message Topology message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Topology.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.cpus != null && message.cpus.length)
                        for (let i = 0; i < message.cpus.length; ++i)
                            $root.quorum0.vm.v1.CpuTopology.encode(message.cpus[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.nodes != null && message.nodes.length)
                        for (let i = 0; i < message.nodes.length; ++i)
                            $root.quorum0.vm.v1.NumaNode.encode(message.nodes[i], writer.uint32(/* id 2, wireType 2 =*/18).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Topology message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.Topology
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.Topology & quorum0.vm.v1.Topology.$Shape} Topology
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Topology.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.Topology();
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
                                if (!(message.cpus && message.cpus.length))
                                    message.cpus = [];
                                message.cpus.push($root.quorum0.vm.v1.CpuTopology.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.nodes && message.nodes.length))
                                    message.nodes = [];
                                message.nodes.push($root.quorum0.vm.v1.NumaNode.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return Topology;
            })();

            v1.CpuTopology = (function() {

                /**
                 * Properties of a CpuTopology.
                 * @typedef {Object} quorum0.vm.v1.CpuTopology.$Properties
                 * @property {number|null} [cpu] CpuTopology cpu
                 * @property {number|null} [core] CpuTopology core
                 * @property {number|null} [socket] CpuTopology socket
                 * @property {number|null} [node] CpuTopology node
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CpuTopology.
                 * @memberof quorum0.vm.v1
                 * @interface ICpuTopology
                 * @augments quorum0.vm.v1.CpuTopology.$Properties
                 * @deprecated Use quorum0.vm.v1.CpuTopology.$Properties instead.
                 */

                /**
                 * Shape of a CpuTopology.
                 * @typedef {quorum0.vm.v1.CpuTopology.$Properties} quorum0.vm.v1.CpuTopology.$Shape
                 */

                /**
                 * Constructs a new CpuTopology.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a CpuTopology.
                 * @constructor
                 * @param {quorum0.vm.v1.CpuTopology.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CpuTopology = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CpuTopology cpu.
                 * @member {number} cpu
                 * @memberof quorum0.vm.v1.CpuTopology
                 * @instance
                 */
                CpuTopology.prototype.cpu = 0;

                /**
                 * CpuTopology core.
                 * @member {number} core
                 * @memberof quorum0.vm.v1.CpuTopology
                 * @instance
                 */
                CpuTopology.prototype.core = 0;

                /**
                 * CpuTopology socket.
                 * @member {number} socket
                 * @memberof quorum0.vm.v1.CpuTopology
                 * @instance
                 */
                CpuTopology.prototype.socket = 0;

                /**
                 * CpuTopology node.
                 * @member {number} node
                 * @memberof quorum0.vm.v1.CpuTopology
                 * @instance
                 */
                CpuTopology.prototype.node = 0;

                /**
                 * Creates a new CpuTopology instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.CpuTopology
                 * @static
                 * @param {quorum0.vm.v1.CpuTopology.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.CpuTopology} CpuTopology instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.CpuTopology.$Shape): quorum0.vm.v1.CpuTopology & quorum0.vm.v1.CpuTopology.$Shape;
                 *   (properties?: quorum0.vm.v1.CpuTopology.$Properties): quorum0.vm.v1.CpuTopology;
                 * }}
                 */
                CpuTopology.create = function(properties) {
                    return new CpuTopology(properties);
                };

                /**
                 * Encodes the specified CpuTopology message. Does not implicitly {@link quorum0.vm.v1.CpuTopology.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.CpuTopology
                 * @static
                 * @param {quorum0.vm.v1.CpuTopology.$Properties} message CpuTopology message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CpuTopology.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.cpu != null && $Object.hasOwnProperty.call(message, "cpu") && message.cpu !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.cpu);
                    if (message.core != null && $Object.hasOwnProperty.call(message, "core") && message.core !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.core);
                    if (message.socket != null && $Object.hasOwnProperty.call(message, "socket") && message.socket !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.socket);
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.node);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CpuTopology message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.CpuTopology
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.CpuTopology & quorum0.vm.v1.CpuTopology.$Shape} CpuTopology
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CpuTopology.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.CpuTopology();
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
                                    message.cpu = value;
                                else
                                    delete message.cpu;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.core = value;
                                else
                                    delete message.core;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.socket = value;
                                else
                                    delete message.socket;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.node = value;
                                else
                                    delete message.node;
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

                return CpuTopology;
            })();

            v1.NumaNode = (function() {

                /**
                 * Properties of a NumaNode.
                 * @typedef {Object} quorum0.vm.v1.NumaNode.$Properties
                 * @property {number|null} [node] NumaNode node
                 * @property {number|Long|null} [sizeBytes] NumaNode sizeBytes
                 * @property {number|Long|null} [freeBytes] NumaNode freeBytes
                 * @property {Array.<number>|null} [distances] NumaNode distances
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a NumaNode.
                 * @memberof quorum0.vm.v1
                 * @interface INumaNode
                 * @augments quorum0.vm.v1.NumaNode.$Properties
                 * @deprecated Use quorum0.vm.v1.NumaNode.$Properties instead.
                 */

                /**
                 * Shape of a NumaNode.
                 * @typedef {quorum0.vm.v1.NumaNode.$Properties} quorum0.vm.v1.NumaNode.$Shape
                 */

                /**
                 * Constructs a new NumaNode.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a NumaNode.
                 * @constructor
                 * @param {quorum0.vm.v1.NumaNode.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const NumaNode = function (properties) {
                    this.distances = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * NumaNode node.
                 * @member {number} node
                 * @memberof quorum0.vm.v1.NumaNode
                 * @instance
                 */
                NumaNode.prototype.node = 0;

                /**
                 * NumaNode sizeBytes.
                 * @member {number|Long} sizeBytes
                 * @memberof quorum0.vm.v1.NumaNode
                 * @instance
                 */
                NumaNode.prototype.sizeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * NumaNode freeBytes.
                 * @member {number|Long} freeBytes
                 * @memberof quorum0.vm.v1.NumaNode
                 * @instance
                 */
                NumaNode.prototype.freeBytes = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * NumaNode distances.
                 * @member {Array.<number>} distances
                 * @memberof quorum0.vm.v1.NumaNode
                 * @instance
                 */
                NumaNode.prototype.distances = $util.emptyArray;

                /**
                 * Creates a new NumaNode instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.NumaNode
                 * @static
                 * @param {quorum0.vm.v1.NumaNode.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.NumaNode} NumaNode instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.NumaNode.$Shape): quorum0.vm.v1.NumaNode & quorum0.vm.v1.NumaNode.$Shape;
                 *   (properties?: quorum0.vm.v1.NumaNode.$Properties): quorum0.vm.v1.NumaNode;
                 * }}
                 */
                NumaNode.create = function(properties) {
                    return new NumaNode(properties);
                };

                /**
                 * Encodes the specified NumaNode message. Does not implicitly {@link quorum0.vm.v1.NumaNode.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.NumaNode
                 * @static
                 * @param {quorum0.vm.v1.NumaNode.$Properties} message NumaNode message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                NumaNode.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.node != null && $Object.hasOwnProperty.call(message, "node") && message.node !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.node);
                    if (message.sizeBytes != null && $Object.hasOwnProperty.call(message, "sizeBytes") && (typeof message.sizeBytes === "object" ? message.sizeBytes.low || message.sizeBytes.high : message.sizeBytes !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.sizeBytes);
                    if (message.freeBytes != null && $Object.hasOwnProperty.call(message, "freeBytes") && (typeof message.freeBytes === "object" ? message.freeBytes.low || message.freeBytes.high : message.freeBytes !== 0))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint64(message.freeBytes);
                    if (message.distances != null && message.distances.length)
                        writer.uint32(/* id 4, wireType 2 =*/34).uint32s(message.distances);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a NumaNode message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.NumaNode
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.NumaNode & quorum0.vm.v1.NumaNode.$Shape} NumaNode
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                NumaNode.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.NumaNode();
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
                                    message.node = value;
                                else
                                    delete message.node;
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
                                    message.freeBytes = value;
                                else
                                    delete message.freeBytes;
                                continue;
                            }
                        case 4: {
                                if (wireType === 2) {
                                    if (!(message.distances && message.distances.length))
                                        message.distances = [];
                                    reader.uint32s(message.distances);
                                    continue;
                                }
                                if (wireType !== 0)
                                    break;
                                if (!(message.distances && message.distances.length))
                                    message.distances = [];
                                message.distances.push(reader.uint32());
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

                return NumaNode;
            })();

            v1.ListDomainsRequest = (function() {

                /**
                 * Properties of a ListDomainsRequest.
                 * @typedef {Object} quorum0.vm.v1.ListDomainsRequest.$Properties
                 * @property {number|null} [domid] Only this domain; DOMAIN_UNKNOWN if it is not there.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListDomainsRequest.
                 * @memberof quorum0.vm.v1
                 * @interface IListDomainsRequest
                 * @augments quorum0.vm.v1.ListDomainsRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.ListDomainsRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListDomainsRequest.
                 * @typedef {quorum0.vm.v1.ListDomainsRequest.$Properties} quorum0.vm.v1.ListDomainsRequest.$Shape
                 */

                /**
                 * Constructs a new ListDomainsRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a ListDomainsRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.ListDomainsRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListDomainsRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Only this domain; DOMAIN_UNKNOWN if it is not there.
                 * @member {number|null|undefined} domid
                 * @memberof quorum0.vm.v1.ListDomainsRequest
                 * @instance
                 */
                ListDomainsRequest.prototype.domid = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListDomainsRequest.prototype, "_domid", {
                    get: $util.oneOfGetter($oneOfFields = ["domid"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ListDomainsRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.ListDomainsRequest
                 * @static
                 * @param {quorum0.vm.v1.ListDomainsRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.ListDomainsRequest} ListDomainsRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.ListDomainsRequest.$Shape): quorum0.vm.v1.ListDomainsRequest & quorum0.vm.v1.ListDomainsRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.ListDomainsRequest.$Properties): quorum0.vm.v1.ListDomainsRequest;
                 * }}
                 */
                ListDomainsRequest.create = function(properties) {
                    return new ListDomainsRequest(properties);
                };

                /**
                 * Encodes the specified ListDomainsRequest message. Does not implicitly {@link quorum0.vm.v1.ListDomainsRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.ListDomainsRequest
                 * @static
                 * @param {quorum0.vm.v1.ListDomainsRequest.$Properties} message ListDomainsRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListDomainsRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid"))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListDomainsRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.ListDomainsRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ListDomainsRequest & quorum0.vm.v1.ListDomainsRequest.$Shape} ListDomainsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListDomainsRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.ListDomainsRequest();
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
                                message._domid = "domid";
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

                return ListDomainsRequest;
            })();

            v1.ListDomainsReply = (function() {

                /**
                 * Properties of a ListDomainsReply.
                 * @typedef {Object} quorum0.vm.v1.ListDomainsReply.$Properties
                 * @property {Array.<quorum0.vm.v1.Domain.$Properties>|null} [domains] ListDomainsReply domains
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListDomainsReply.
                 * @memberof quorum0.vm.v1
                 * @interface IListDomainsReply
                 * @augments quorum0.vm.v1.ListDomainsReply.$Properties
                 * @deprecated Use quorum0.vm.v1.ListDomainsReply.$Properties instead.
                 */

                /**
                 * Shape of a ListDomainsReply.
                 * @typedef {quorum0.vm.v1.ListDomainsReply.$Properties} quorum0.vm.v1.ListDomainsReply.$Shape
                 */

                /**
                 * Constructs a new ListDomainsReply.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a ListDomainsReply.
                 * @constructor
                 * @param {quorum0.vm.v1.ListDomainsReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListDomainsReply = function (properties) {
                    this.domains = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListDomainsReply domains.
                 * @member {Array.<quorum0.vm.v1.Domain.$Properties>} domains
                 * @memberof quorum0.vm.v1.ListDomainsReply
                 * @instance
                 */
                ListDomainsReply.prototype.domains = $util.emptyArray;

                /**
                 * Creates a new ListDomainsReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.ListDomainsReply
                 * @static
                 * @param {quorum0.vm.v1.ListDomainsReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.ListDomainsReply} ListDomainsReply instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.ListDomainsReply.$Shape): quorum0.vm.v1.ListDomainsReply & quorum0.vm.v1.ListDomainsReply.$Shape;
                 *   (properties?: quorum0.vm.v1.ListDomainsReply.$Properties): quorum0.vm.v1.ListDomainsReply;
                 * }}
                 */
                ListDomainsReply.create = function(properties) {
                    return new ListDomainsReply(properties);
                };

                /**
                 * Encodes the specified ListDomainsReply message. Does not implicitly {@link quorum0.vm.v1.ListDomainsReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.ListDomainsReply
                 * @static
                 * @param {quorum0.vm.v1.ListDomainsReply.$Properties} message ListDomainsReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListDomainsReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domains != null && message.domains.length)
                        for (let i = 0; i < message.domains.length; ++i)
                            $root.quorum0.vm.v1.Domain.encode(message.domains[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListDomainsReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.ListDomainsReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ListDomainsReply & quorum0.vm.v1.ListDomainsReply.$Shape} ListDomainsReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListDomainsReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.ListDomainsReply();
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
                                if (!(message.domains && message.domains.length))
                                    message.domains = [];
                                message.domains.push($root.quorum0.vm.v1.Domain.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return ListDomainsReply;
            })();

            v1.Domain = (function() {

                /**
                 * Properties of a Domain.
                 * @typedef {Object} quorum0.vm.v1.Domain.$Properties
                 * @property {number|null} [domid] Domain domid
                 * @property {string|null} [name] Absent while xenstore holds no name for it.
                 * @property {string|null} [uuid] Lower-case, dashed.
                 * @property {boolean|null} [hvm] Runs with hardware assistance (PVH or HVM); otherwise PV.
                 * @property {boolean|null} [running] Domain running
                 * @property {boolean|null} [blocked] Domain blocked
                 * @property {boolean|null} [paused] Domain paused
                 * @property {boolean|null} [dying] Domain dying
                 * @property {boolean|null} [shutdown] Domain shutdown
                 * @property {number|null} [shutdownReason] SHUTDOWN_*, with `shutdown`. Source: xen/include/public/sched.h.
                 * @property {number|Long|null} [currentMemoryKib] Domain currentMemoryKib
                 * @property {number|Long|null} [outstandingMemoryKib] Domain outstandingMemoryKib
                 * @property {number|Long|null} [maxMemoryKib] Domain maxMemoryKib
                 * @property {number|Long|null} [cpuTimeNs] Domain cpuTimeNs
                 * @property {number|null} [onlineVcpuCount] Domain onlineVcpuCount
                 * @property {number|null} [vcpuCount] Vcpus it was created with, online or not.
                 * @property {number|null} [cpupool] Domain cpupool
                 * @property {number|null} [ssidref] Security label's number, 0 without a security module.
                 * @property {number|Long|null} [uptimeS] Since the domain started; absent when unknown.
                 * @property {number|Long|null} [sharedMemoryKib] Memory that it shares with others copy-on-write.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Domain.
                 * @memberof quorum0.vm.v1
                 * @interface IDomain
                 * @augments quorum0.vm.v1.Domain.$Properties
                 * @deprecated Use quorum0.vm.v1.Domain.$Properties instead.
                 */

                /**
                 * Shape of a Domain.
                 * @typedef {quorum0.vm.v1.Domain.$Properties} quorum0.vm.v1.Domain.$Shape
                 */

                /**
                 * Constructs a new Domain.
                 * @memberof quorum0.vm.v1
                 * @classdesc XEN_SYSCTL_getdomaininfolist, and what xenstore says about the same domain.
                 * @constructor
                 * @param {quorum0.vm.v1.Domain.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Domain = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Domain domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.domid = 0;

                /**
                 * Absent while xenstore holds no name for it.
                 * @member {string|null|undefined} name
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.name = null;

                /**
                 * Lower-case, dashed.
                 * @member {string} uuid
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.uuid = "";

                /**
                 * Runs with hardware assistance (PVH or HVM); otherwise PV.
                 * @member {boolean} hvm
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.hvm = false;

                /**
                 * Domain running.
                 * @member {boolean} running
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.running = false;

                /**
                 * Domain blocked.
                 * @member {boolean} blocked
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.blocked = false;

                /**
                 * Domain paused.
                 * @member {boolean} paused
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.paused = false;

                /**
                 * Domain dying.
                 * @member {boolean} dying
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.dying = false;

                /**
                 * Domain shutdown.
                 * @member {boolean} shutdown
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.shutdown = false;

                /**
                 * SHUTDOWN_*, with `shutdown`. Source: xen/include/public/sched.h.
                 * @member {number|null|undefined} shutdownReason
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.shutdownReason = null;

                /**
                 * Domain currentMemoryKib.
                 * @member {number|Long} currentMemoryKib
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.currentMemoryKib = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Domain outstandingMemoryKib.
                 * @member {number|Long} outstandingMemoryKib
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.outstandingMemoryKib = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Domain maxMemoryKib.
                 * @member {number|Long} maxMemoryKib
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.maxMemoryKib = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Domain cpuTimeNs.
                 * @member {number|Long} cpuTimeNs
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.cpuTimeNs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Domain onlineVcpuCount.
                 * @member {number} onlineVcpuCount
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.onlineVcpuCount = 0;

                /**
                 * Vcpus it was created with, online or not.
                 * @member {number} vcpuCount
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.vcpuCount = 0;

                /**
                 * Domain cpupool.
                 * @member {number} cpupool
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.cpupool = 0;

                /**
                 * Security label's number, 0 without a security module.
                 * @member {number} ssidref
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.ssidref = 0;

                /**
                 * Since the domain started; absent when unknown.
                 * @member {number|Long|null|undefined} uptimeS
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.uptimeS = null;

                /**
                 * Memory that it shares with others copy-on-write.
                 * @member {number|Long} sharedMemoryKib
                 * @memberof quorum0.vm.v1.Domain
                 * @instance
                 */
                Domain.prototype.sharedMemoryKib = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Domain.prototype, "_name", {
                    get: $util.oneOfGetter($oneOfFields = ["name"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Domain.prototype, "_shutdownReason", {
                    get: $util.oneOfGetter($oneOfFields = ["shutdownReason"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(Domain.prototype, "_uptimeS", {
                    get: $util.oneOfGetter($oneOfFields = ["uptimeS"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new Domain instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.Domain
                 * @static
                 * @param {quorum0.vm.v1.Domain.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.Domain} Domain instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.Domain.$Shape): quorum0.vm.v1.Domain & quorum0.vm.v1.Domain.$Shape;
                 *   (properties?: quorum0.vm.v1.Domain.$Properties): quorum0.vm.v1.Domain;
                 * }}
                 */
                Domain.create = function(properties) {
                    return new Domain(properties);
                };

                /**
                 * Encodes the specified Domain message. Does not implicitly {@link quorum0.vm.v1.Domain.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.Domain
                 * @static
                 * @param {quorum0.vm.v1.Domain.$Properties} message Domain message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Domain.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.uuid != null && $Object.hasOwnProperty.call(message, "uuid") && message.uuid !== "")
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.uuid);
                    if (message.hvm != null && $Object.hasOwnProperty.call(message, "hvm") && message.hvm !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.hvm);
                    if (message.running != null && $Object.hasOwnProperty.call(message, "running") && message.running !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.running);
                    if (message.blocked != null && $Object.hasOwnProperty.call(message, "blocked") && message.blocked !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.blocked);
                    if (message.paused != null && $Object.hasOwnProperty.call(message, "paused") && message.paused !== false)
                        writer.uint32(/* id 7, wireType 0 =*/56).bool(message.paused);
                    if (message.dying != null && $Object.hasOwnProperty.call(message, "dying") && message.dying !== false)
                        writer.uint32(/* id 8, wireType 0 =*/64).bool(message.dying);
                    if (message.shutdown != null && $Object.hasOwnProperty.call(message, "shutdown") && message.shutdown !== false)
                        writer.uint32(/* id 9, wireType 0 =*/72).bool(message.shutdown);
                    if (message.shutdownReason != null && $Object.hasOwnProperty.call(message, "shutdownReason"))
                        writer.uint32(/* id 10, wireType 0 =*/80).uint32(message.shutdownReason);
                    if (message.currentMemoryKib != null && $Object.hasOwnProperty.call(message, "currentMemoryKib") && (typeof message.currentMemoryKib === "object" ? message.currentMemoryKib.low || message.currentMemoryKib.high : message.currentMemoryKib !== 0))
                        writer.uint32(/* id 11, wireType 0 =*/88).uint64(message.currentMemoryKib);
                    if (message.outstandingMemoryKib != null && $Object.hasOwnProperty.call(message, "outstandingMemoryKib") && (typeof message.outstandingMemoryKib === "object" ? message.outstandingMemoryKib.low || message.outstandingMemoryKib.high : message.outstandingMemoryKib !== 0))
                        writer.uint32(/* id 12, wireType 0 =*/96).uint64(message.outstandingMemoryKib);
                    if (message.maxMemoryKib != null && $Object.hasOwnProperty.call(message, "maxMemoryKib") && (typeof message.maxMemoryKib === "object" ? message.maxMemoryKib.low || message.maxMemoryKib.high : message.maxMemoryKib !== 0))
                        writer.uint32(/* id 13, wireType 0 =*/104).uint64(message.maxMemoryKib);
                    if (message.cpuTimeNs != null && $Object.hasOwnProperty.call(message, "cpuTimeNs") && (typeof message.cpuTimeNs === "object" ? message.cpuTimeNs.low || message.cpuTimeNs.high : message.cpuTimeNs !== 0))
                        writer.uint32(/* id 14, wireType 0 =*/112).uint64(message.cpuTimeNs);
                    if (message.onlineVcpuCount != null && $Object.hasOwnProperty.call(message, "onlineVcpuCount") && message.onlineVcpuCount !== 0)
                        writer.uint32(/* id 15, wireType 0 =*/120).uint32(message.onlineVcpuCount);
                    if (message.vcpuCount != null && $Object.hasOwnProperty.call(message, "vcpuCount") && message.vcpuCount !== 0)
                        writer.uint32(/* id 16, wireType 0 =*/128).uint32(message.vcpuCount);
                    if (message.cpupool != null && $Object.hasOwnProperty.call(message, "cpupool") && message.cpupool !== 0)
                        writer.uint32(/* id 17, wireType 0 =*/136).uint32(message.cpupool);
                    if (message.ssidref != null && $Object.hasOwnProperty.call(message, "ssidref") && message.ssidref !== 0)
                        writer.uint32(/* id 18, wireType 0 =*/144).uint32(message.ssidref);
                    if (message.uptimeS != null && $Object.hasOwnProperty.call(message, "uptimeS"))
                        writer.uint32(/* id 19, wireType 0 =*/152).uint64(message.uptimeS);
                    if (message.sharedMemoryKib != null && $Object.hasOwnProperty.call(message, "sharedMemoryKib") && (typeof message.sharedMemoryKib === "object" ? message.sharedMemoryKib.low || message.sharedMemoryKib.high : message.sharedMemoryKib !== 0))
                        writer.uint32(/* id 20, wireType 0 =*/160).uint64(message.sharedMemoryKib);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Domain message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.Domain
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.Domain & quorum0.vm.v1.Domain.$Shape} Domain
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Domain.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.Domain();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.name = reader.stringVerify();
                                message._name = "name";
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
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.hvm = value;
                                else
                                    delete message.hvm;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.running = value;
                                else
                                    delete message.running;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.blocked = value;
                                else
                                    delete message.blocked;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.paused = value;
                                else
                                    delete message.paused;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.dying = value;
                                else
                                    delete message.dying;
                                continue;
                            }
                        case 9: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.shutdown = value;
                                else
                                    delete message.shutdown;
                                continue;
                            }
                        case 10: {
                                if (wireType !== 0)
                                    break;
                                message.shutdownReason = reader.uint32();
                                message._shutdownReason = "shutdownReason";
                                continue;
                            }
                        case 11: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.currentMemoryKib = value;
                                else
                                    delete message.currentMemoryKib;
                                continue;
                            }
                        case 12: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.outstandingMemoryKib = value;
                                else
                                    delete message.outstandingMemoryKib;
                                continue;
                            }
                        case 13: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.maxMemoryKib = value;
                                else
                                    delete message.maxMemoryKib;
                                continue;
                            }
                        case 14: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.cpuTimeNs = value;
                                else
                                    delete message.cpuTimeNs;
                                continue;
                            }
                        case 15: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.onlineVcpuCount = value;
                                else
                                    delete message.onlineVcpuCount;
                                continue;
                            }
                        case 16: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.vcpuCount = value;
                                else
                                    delete message.vcpuCount;
                                continue;
                            }
                        case 17: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.cpupool = value;
                                else
                                    delete message.cpupool;
                                continue;
                            }
                        case 18: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.ssidref = value;
                                else
                                    delete message.ssidref;
                                continue;
                            }
                        case 19: {
                                if (wireType !== 0)
                                    break;
                                message.uptimeS = reader.uint64();
                                message._uptimeS = "uptimeS";
                                continue;
                            }
                        case 20: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.sharedMemoryKib = value;
                                else
                                    delete message.sharedMemoryKib;
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

                return Domain;
            })();

            v1.ReadConsoleRingRequest = (function() {

                /**
                 * Properties of a ReadConsoleRingRequest.
                 * @typedef {Object} quorum0.vm.v1.ReadConsoleRingRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ReadConsoleRingRequest.
                 * @memberof quorum0.vm.v1
                 * @interface IReadConsoleRingRequest
                 * @augments quorum0.vm.v1.ReadConsoleRingRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.ReadConsoleRingRequest.$Properties instead.
                 */

                /**
                 * Shape of a ReadConsoleRingRequest.
                 * @typedef {quorum0.vm.v1.ReadConsoleRingRequest.$Properties} quorum0.vm.v1.ReadConsoleRingRequest.$Shape
                 */

                /**
                 * Constructs a new ReadConsoleRingRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a ReadConsoleRingRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.ReadConsoleRingRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ReadConsoleRingRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new ReadConsoleRingRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.ReadConsoleRingRequest
                 * @static
                 * @param {quorum0.vm.v1.ReadConsoleRingRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.ReadConsoleRingRequest} ReadConsoleRingRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.ReadConsoleRingRequest.$Shape): quorum0.vm.v1.ReadConsoleRingRequest & quorum0.vm.v1.ReadConsoleRingRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.ReadConsoleRingRequest.$Properties): quorum0.vm.v1.ReadConsoleRingRequest;
                 * }}
                 */
                ReadConsoleRingRequest.create = function(properties) {
                    return new ReadConsoleRingRequest(properties);
                };

                /**
                 * Encodes the specified ReadConsoleRingRequest message. Does not implicitly {@link quorum0.vm.v1.ReadConsoleRingRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.ReadConsoleRingRequest
                 * @static
                 * @param {quorum0.vm.v1.ReadConsoleRingRequest.$Properties} message ReadConsoleRingRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ReadConsoleRingRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a ReadConsoleRingRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.ReadConsoleRingRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ReadConsoleRingRequest & quorum0.vm.v1.ReadConsoleRingRequest.$Shape} ReadConsoleRingRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ReadConsoleRingRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.ReadConsoleRingRequest();
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

                return ReadConsoleRingRequest;
            })();

            v1.ClearConsoleRingRequest = (function() {

                /**
                 * Properties of a ClearConsoleRingRequest.
                 * @typedef {Object} quorum0.vm.v1.ClearConsoleRingRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ClearConsoleRingRequest.
                 * @memberof quorum0.vm.v1
                 * @interface IClearConsoleRingRequest
                 * @augments quorum0.vm.v1.ClearConsoleRingRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.ClearConsoleRingRequest.$Properties instead.
                 */

                /**
                 * Shape of a ClearConsoleRingRequest.
                 * @typedef {quorum0.vm.v1.ClearConsoleRingRequest.$Properties} quorum0.vm.v1.ClearConsoleRingRequest.$Shape
                 */

                /**
                 * Constructs a new ClearConsoleRingRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a ClearConsoleRingRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.ClearConsoleRingRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ClearConsoleRingRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new ClearConsoleRingRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.ClearConsoleRingRequest
                 * @static
                 * @param {quorum0.vm.v1.ClearConsoleRingRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.ClearConsoleRingRequest} ClearConsoleRingRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.ClearConsoleRingRequest.$Shape): quorum0.vm.v1.ClearConsoleRingRequest & quorum0.vm.v1.ClearConsoleRingRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.ClearConsoleRingRequest.$Properties): quorum0.vm.v1.ClearConsoleRingRequest;
                 * }}
                 */
                ClearConsoleRingRequest.create = function(properties) {
                    return new ClearConsoleRingRequest(properties);
                };

                /**
                 * Encodes the specified ClearConsoleRingRequest message. Does not implicitly {@link quorum0.vm.v1.ClearConsoleRingRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.ClearConsoleRingRequest
                 * @static
                 * @param {quorum0.vm.v1.ClearConsoleRingRequest.$Properties} message ClearConsoleRingRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ClearConsoleRingRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a ClearConsoleRingRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.ClearConsoleRingRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ClearConsoleRingRequest & quorum0.vm.v1.ClearConsoleRingRequest.$Shape} ClearConsoleRingRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ClearConsoleRingRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.ClearConsoleRingRequest();
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

                return ClearConsoleRingRequest;
            })();

            v1.ConsoleRing = (function() {

                /**
                 * Properties of a ConsoleRing.
                 * @typedef {Object} quorum0.vm.v1.ConsoleRing.$Properties
                 * @property {Uint8Array|null} [text] Raw bytes as the hypervisor wrote them, at most 1 MiB.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ConsoleRing.
                 * @memberof quorum0.vm.v1
                 * @interface IConsoleRing
                 * @augments quorum0.vm.v1.ConsoleRing.$Properties
                 * @deprecated Use quorum0.vm.v1.ConsoleRing.$Properties instead.
                 */

                /**
                 * Shape of a ConsoleRing.
                 * @typedef {quorum0.vm.v1.ConsoleRing.$Properties} quorum0.vm.v1.ConsoleRing.$Shape
                 */

                /**
                 * Constructs a new ConsoleRing.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a ConsoleRing.
                 * @constructor
                 * @param {quorum0.vm.v1.ConsoleRing.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ConsoleRing = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Raw bytes as the hypervisor wrote them, at most 1 MiB.
                 * @member {Uint8Array} text
                 * @memberof quorum0.vm.v1.ConsoleRing
                 * @instance
                 */
                ConsoleRing.prototype.text = $util.newBuffer([]);

                /**
                 * Creates a new ConsoleRing instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.ConsoleRing
                 * @static
                 * @param {quorum0.vm.v1.ConsoleRing.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.ConsoleRing} ConsoleRing instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.ConsoleRing.$Shape): quorum0.vm.v1.ConsoleRing & quorum0.vm.v1.ConsoleRing.$Shape;
                 *   (properties?: quorum0.vm.v1.ConsoleRing.$Properties): quorum0.vm.v1.ConsoleRing;
                 * }}
                 */
                ConsoleRing.create = function(properties) {
                    return new ConsoleRing(properties);
                };

                /**
                 * Encodes the specified ConsoleRing message. Does not implicitly {@link quorum0.vm.v1.ConsoleRing.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.ConsoleRing
                 * @static
                 * @param {quorum0.vm.v1.ConsoleRing.$Properties} message ConsoleRing message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ConsoleRing.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.text != null && $Object.hasOwnProperty.call(message, "text") && message.text.length)
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.text);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ConsoleRing message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.ConsoleRing
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ConsoleRing & quorum0.vm.v1.ConsoleRing.$Shape} ConsoleRing
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ConsoleRing.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.ConsoleRing();
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
                                    message.text = value;
                                else
                                    delete message.text;
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

                return ConsoleRing;
            })();

            v1.Tuned = (function() {

                /**
                 * Properties of a Tuned.
                 * @typedef {Object} quorum0.vm.v1.Tuned.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Tuned.
                 * @memberof quorum0.vm.v1
                 * @interface ITuned
                 * @augments quorum0.vm.v1.Tuned.$Properties
                 * @deprecated Use quorum0.vm.v1.Tuned.$Properties instead.
                 */

                /**
                 * Shape of a Tuned.
                 * @typedef {quorum0.vm.v1.Tuned.$Properties} quorum0.vm.v1.Tuned.$Shape
                 */

                /**
                 * Constructs a new Tuned.
                 * @memberof quorum0.vm.v1
                 * @classdesc The answer of calls that say all by succeeding.
                 * @constructor
                 * @param {quorum0.vm.v1.Tuned.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Tuned = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new Tuned instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.Tuned
                 * @static
                 * @param {quorum0.vm.v1.Tuned.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.Tuned} Tuned instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.Tuned.$Shape): quorum0.vm.v1.Tuned & quorum0.vm.v1.Tuned.$Shape;
                 *   (properties?: quorum0.vm.v1.Tuned.$Properties): quorum0.vm.v1.Tuned;
                 * }}
                 */
                Tuned.create = function(properties) {
                    return new Tuned(properties);
                };

                /**
                 * Encodes the specified Tuned message. Does not implicitly {@link quorum0.vm.v1.Tuned.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.Tuned
                 * @static
                 * @param {quorum0.vm.v1.Tuned.$Properties} message Tuned message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Tuned.encode = function (message, writer, _depth) {
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
                 * Decodes a Tuned message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.Tuned
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.Tuned & quorum0.vm.v1.Tuned.$Shape} Tuned
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Tuned.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.Tuned();
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

                return Tuned;
            })();

            v1.ListVcpusRequest = (function() {

                /**
                 * Properties of a ListVcpusRequest.
                 * @typedef {Object} quorum0.vm.v1.ListVcpusRequest.$Properties
                 * @property {number|null} [domid] Only this domain; DOMAIN_UNKNOWN if it is not there.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListVcpusRequest.
                 * @memberof quorum0.vm.v1
                 * @interface IListVcpusRequest
                 * @augments quorum0.vm.v1.ListVcpusRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.ListVcpusRequest.$Properties instead.
                 */

                /**
                 * Shape of a ListVcpusRequest.
                 * @typedef {quorum0.vm.v1.ListVcpusRequest.$Properties} quorum0.vm.v1.ListVcpusRequest.$Shape
                 */

                /**
                 * Constructs a new ListVcpusRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a ListVcpusRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.ListVcpusRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListVcpusRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Only this domain; DOMAIN_UNKNOWN if it is not there.
                 * @member {number|null|undefined} domid
                 * @memberof quorum0.vm.v1.ListVcpusRequest
                 * @instance
                 */
                ListVcpusRequest.prototype.domid = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(ListVcpusRequest.prototype, "_domid", {
                    get: $util.oneOfGetter($oneOfFields = ["domid"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new ListVcpusRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.ListVcpusRequest
                 * @static
                 * @param {quorum0.vm.v1.ListVcpusRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.ListVcpusRequest} ListVcpusRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.ListVcpusRequest.$Shape): quorum0.vm.v1.ListVcpusRequest & quorum0.vm.v1.ListVcpusRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.ListVcpusRequest.$Properties): quorum0.vm.v1.ListVcpusRequest;
                 * }}
                 */
                ListVcpusRequest.create = function(properties) {
                    return new ListVcpusRequest(properties);
                };

                /**
                 * Encodes the specified ListVcpusRequest message. Does not implicitly {@link quorum0.vm.v1.ListVcpusRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.ListVcpusRequest
                 * @static
                 * @param {quorum0.vm.v1.ListVcpusRequest.$Properties} message ListVcpusRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListVcpusRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid"))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListVcpusRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.ListVcpusRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ListVcpusRequest & quorum0.vm.v1.ListVcpusRequest.$Shape} ListVcpusRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListVcpusRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.ListVcpusRequest();
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
                                message._domid = "domid";
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

                return ListVcpusRequest;
            })();

            v1.ListVcpusReply = (function() {

                /**
                 * Properties of a ListVcpusReply.
                 * @typedef {Object} quorum0.vm.v1.ListVcpusReply.$Properties
                 * @property {Array.<quorum0.vm.v1.DomainVcpus.$Properties>|null} [domains] ListVcpusReply domains
                 * @property {number|null} [cpuLimit] Host CPUs are numbered below this.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ListVcpusReply.
                 * @memberof quorum0.vm.v1
                 * @interface IListVcpusReply
                 * @augments quorum0.vm.v1.ListVcpusReply.$Properties
                 * @deprecated Use quorum0.vm.v1.ListVcpusReply.$Properties instead.
                 */

                /**
                 * Shape of a ListVcpusReply.
                 * @typedef {quorum0.vm.v1.ListVcpusReply.$Properties} quorum0.vm.v1.ListVcpusReply.$Shape
                 */

                /**
                 * Constructs a new ListVcpusReply.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a ListVcpusReply.
                 * @constructor
                 * @param {quorum0.vm.v1.ListVcpusReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ListVcpusReply = function (properties) {
                    this.domains = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ListVcpusReply domains.
                 * @member {Array.<quorum0.vm.v1.DomainVcpus.$Properties>} domains
                 * @memberof quorum0.vm.v1.ListVcpusReply
                 * @instance
                 */
                ListVcpusReply.prototype.domains = $util.emptyArray;

                /**
                 * Host CPUs are numbered below this.
                 * @member {number} cpuLimit
                 * @memberof quorum0.vm.v1.ListVcpusReply
                 * @instance
                 */
                ListVcpusReply.prototype.cpuLimit = 0;

                /**
                 * Creates a new ListVcpusReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.ListVcpusReply
                 * @static
                 * @param {quorum0.vm.v1.ListVcpusReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.ListVcpusReply} ListVcpusReply instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.ListVcpusReply.$Shape): quorum0.vm.v1.ListVcpusReply & quorum0.vm.v1.ListVcpusReply.$Shape;
                 *   (properties?: quorum0.vm.v1.ListVcpusReply.$Properties): quorum0.vm.v1.ListVcpusReply;
                 * }}
                 */
                ListVcpusReply.create = function(properties) {
                    return new ListVcpusReply(properties);
                };

                /**
                 * Encodes the specified ListVcpusReply message. Does not implicitly {@link quorum0.vm.v1.ListVcpusReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.ListVcpusReply
                 * @static
                 * @param {quorum0.vm.v1.ListVcpusReply.$Properties} message ListVcpusReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ListVcpusReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domains != null && message.domains.length)
                        for (let i = 0; i < message.domains.length; ++i)
                            $root.quorum0.vm.v1.DomainVcpus.encode(message.domains[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.cpuLimit != null && $Object.hasOwnProperty.call(message, "cpuLimit") && message.cpuLimit !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.cpuLimit);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ListVcpusReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.ListVcpusReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ListVcpusReply & quorum0.vm.v1.ListVcpusReply.$Shape} ListVcpusReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ListVcpusReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.ListVcpusReply();
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
                                if (!(message.domains && message.domains.length))
                                    message.domains = [];
                                message.domains.push($root.quorum0.vm.v1.DomainVcpus.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.cpuLimit = value;
                                else
                                    delete message.cpuLimit;
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

                return ListVcpusReply;
            })();

            v1.DomainVcpus = (function() {

                /**
                 * Properties of a DomainVcpus.
                 * @typedef {Object} quorum0.vm.v1.DomainVcpus.$Properties
                 * @property {number|null} [domid] DomainVcpus domid
                 * @property {string|null} [name] DomainVcpus name
                 * @property {Array.<quorum0.vm.v1.Vcpu.$Properties>|null} [vcpus] DomainVcpus vcpus
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DomainVcpus.
                 * @memberof quorum0.vm.v1
                 * @interface IDomainVcpus
                 * @augments quorum0.vm.v1.DomainVcpus.$Properties
                 * @deprecated Use quorum0.vm.v1.DomainVcpus.$Properties instead.
                 */

                /**
                 * Shape of a DomainVcpus.
                 * @typedef {quorum0.vm.v1.DomainVcpus.$Properties} quorum0.vm.v1.DomainVcpus.$Shape
                 */

                /**
                 * Constructs a new DomainVcpus.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a DomainVcpus.
                 * @constructor
                 * @param {quorum0.vm.v1.DomainVcpus.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DomainVcpus = function (properties) {
                    this.vcpus = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DomainVcpus domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.DomainVcpus
                 * @instance
                 */
                DomainVcpus.prototype.domid = 0;

                /**
                 * DomainVcpus name.
                 * @member {string|null|undefined} name
                 * @memberof quorum0.vm.v1.DomainVcpus
                 * @instance
                 */
                DomainVcpus.prototype.name = null;

                /**
                 * DomainVcpus vcpus.
                 * @member {Array.<quorum0.vm.v1.Vcpu.$Properties>} vcpus
                 * @memberof quorum0.vm.v1.DomainVcpus
                 * @instance
                 */
                DomainVcpus.prototype.vcpus = $util.emptyArray;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(DomainVcpus.prototype, "_name", {
                    get: $util.oneOfGetter($oneOfFields = ["name"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new DomainVcpus instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.DomainVcpus
                 * @static
                 * @param {quorum0.vm.v1.DomainVcpus.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.DomainVcpus} DomainVcpus instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.DomainVcpus.$Shape): quorum0.vm.v1.DomainVcpus & quorum0.vm.v1.DomainVcpus.$Shape;
                 *   (properties?: quorum0.vm.v1.DomainVcpus.$Properties): quorum0.vm.v1.DomainVcpus;
                 * }}
                 */
                DomainVcpus.create = function(properties) {
                    return new DomainVcpus(properties);
                };

                /**
                 * Encodes the specified DomainVcpus message. Does not implicitly {@link quorum0.vm.v1.DomainVcpus.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.DomainVcpus
                 * @static
                 * @param {quorum0.vm.v1.DomainVcpus.$Properties} message DomainVcpus message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DomainVcpus.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.vcpus != null && message.vcpus.length)
                        for (let i = 0; i < message.vcpus.length; ++i)
                            $root.quorum0.vm.v1.Vcpu.encode(message.vcpus[i], writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DomainVcpus message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.DomainVcpus
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.DomainVcpus & quorum0.vm.v1.DomainVcpus.$Shape} DomainVcpus
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DomainVcpus.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.DomainVcpus();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.name = reader.stringVerify();
                                message._name = "name";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.vcpus && message.vcpus.length))
                                    message.vcpus = [];
                                message.vcpus.push($root.quorum0.vm.v1.Vcpu.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return DomainVcpus;
            })();

            v1.Vcpu = (function() {

                /**
                 * Properties of a Vcpu.
                 * @typedef {Object} quorum0.vm.v1.Vcpu.$Properties
                 * @property {number|null} [vcpu] Vcpu vcpu
                 * @property {boolean|null} [online] Vcpu online
                 * @property {boolean|null} [running] Vcpu running
                 * @property {boolean|null} [blocked] Vcpu blocked
                 * @property {number|null} [cpu] Where it runs, or ran last.
                 * @property {number|Long|null} [cpuTimeNs] Vcpu cpuTimeNs
                 * @property {Uint8Array|null} [hardAffinity] Bit N of byte N / 8, least significant first, for host CPU N.
                 * @property {Uint8Array|null} [softAffinity] Vcpu softAffinity
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a Vcpu.
                 * @memberof quorum0.vm.v1
                 * @interface IVcpu
                 * @augments quorum0.vm.v1.Vcpu.$Properties
                 * @deprecated Use quorum0.vm.v1.Vcpu.$Properties instead.
                 */

                /**
                 * Shape of a Vcpu.
                 * @typedef {quorum0.vm.v1.Vcpu.$Properties} quorum0.vm.v1.Vcpu.$Shape
                 */

                /**
                 * Constructs a new Vcpu.
                 * @memberof quorum0.vm.v1
                 * @classdesc XEN_DOMCTL_getvcpuinfo and XEN_DOMCTL_getvcpuaffinity.
                 * @constructor
                 * @param {quorum0.vm.v1.Vcpu.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const Vcpu = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Vcpu vcpu.
                 * @member {number} vcpu
                 * @memberof quorum0.vm.v1.Vcpu
                 * @instance
                 */
                Vcpu.prototype.vcpu = 0;

                /**
                 * Vcpu online.
                 * @member {boolean} online
                 * @memberof quorum0.vm.v1.Vcpu
                 * @instance
                 */
                Vcpu.prototype.online = false;

                /**
                 * Vcpu running.
                 * @member {boolean} running
                 * @memberof quorum0.vm.v1.Vcpu
                 * @instance
                 */
                Vcpu.prototype.running = false;

                /**
                 * Vcpu blocked.
                 * @member {boolean} blocked
                 * @memberof quorum0.vm.v1.Vcpu
                 * @instance
                 */
                Vcpu.prototype.blocked = false;

                /**
                 * Where it runs, or ran last.
                 * @member {number} cpu
                 * @memberof quorum0.vm.v1.Vcpu
                 * @instance
                 */
                Vcpu.prototype.cpu = 0;

                /**
                 * Vcpu cpuTimeNs.
                 * @member {number|Long} cpuTimeNs
                 * @memberof quorum0.vm.v1.Vcpu
                 * @instance
                 */
                Vcpu.prototype.cpuTimeNs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Bit N of byte N / 8, least significant first, for host CPU N.
                 * @member {Uint8Array} hardAffinity
                 * @memberof quorum0.vm.v1.Vcpu
                 * @instance
                 */
                Vcpu.prototype.hardAffinity = $util.newBuffer([]);

                /**
                 * Vcpu softAffinity.
                 * @member {Uint8Array} softAffinity
                 * @memberof quorum0.vm.v1.Vcpu
                 * @instance
                 */
                Vcpu.prototype.softAffinity = $util.newBuffer([]);

                /**
                 * Creates a new Vcpu instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.Vcpu
                 * @static
                 * @param {quorum0.vm.v1.Vcpu.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.Vcpu} Vcpu instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.Vcpu.$Shape): quorum0.vm.v1.Vcpu & quorum0.vm.v1.Vcpu.$Shape;
                 *   (properties?: quorum0.vm.v1.Vcpu.$Properties): quorum0.vm.v1.Vcpu;
                 * }}
                 */
                Vcpu.create = function(properties) {
                    return new Vcpu(properties);
                };

                /**
                 * Encodes the specified Vcpu message. Does not implicitly {@link quorum0.vm.v1.Vcpu.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.Vcpu
                 * @static
                 * @param {quorum0.vm.v1.Vcpu.$Properties} message Vcpu message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                Vcpu.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.vcpu != null && $Object.hasOwnProperty.call(message, "vcpu") && message.vcpu !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.vcpu);
                    if (message.online != null && $Object.hasOwnProperty.call(message, "online") && message.online !== false)
                        writer.uint32(/* id 2, wireType 0 =*/16).bool(message.online);
                    if (message.running != null && $Object.hasOwnProperty.call(message, "running") && message.running !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.running);
                    if (message.blocked != null && $Object.hasOwnProperty.call(message, "blocked") && message.blocked !== false)
                        writer.uint32(/* id 4, wireType 0 =*/32).bool(message.blocked);
                    if (message.cpu != null && $Object.hasOwnProperty.call(message, "cpu") && message.cpu !== 0)
                        writer.uint32(/* id 5, wireType 0 =*/40).uint32(message.cpu);
                    if (message.cpuTimeNs != null && $Object.hasOwnProperty.call(message, "cpuTimeNs") && (typeof message.cpuTimeNs === "object" ? message.cpuTimeNs.low || message.cpuTimeNs.high : message.cpuTimeNs !== 0))
                        writer.uint32(/* id 6, wireType 0 =*/48).uint64(message.cpuTimeNs);
                    if (message.hardAffinity != null && $Object.hasOwnProperty.call(message, "hardAffinity") && message.hardAffinity.length)
                        writer.uint32(/* id 7, wireType 2 =*/58).bytes(message.hardAffinity);
                    if (message.softAffinity != null && $Object.hasOwnProperty.call(message, "softAffinity") && message.softAffinity.length)
                        writer.uint32(/* id 8, wireType 2 =*/66).bytes(message.softAffinity);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a Vcpu message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.Vcpu
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.Vcpu & quorum0.vm.v1.Vcpu.$Shape} Vcpu
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                Vcpu.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.Vcpu();
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
                                    message.vcpu = value;
                                else
                                    delete message.vcpu;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.online = value;
                                else
                                    delete message.online;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.running = value;
                                else
                                    delete message.running;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.blocked = value;
                                else
                                    delete message.blocked;
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.cpu = value;
                                else
                                    delete message.cpu;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.cpuTimeNs = value;
                                else
                                    delete message.cpuTimeNs;
                                continue;
                            }
                        case 7: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.hardAffinity = value;
                                else
                                    delete message.hardAffinity;
                                continue;
                            }
                        case 8: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.bytes()).length)
                                    message.softAffinity = value;
                                else
                                    delete message.softAffinity;
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

                return Vcpu;
            })();

            v1.SetVcpuAffinityRequest = (function() {

                /**
                 * Properties of a SetVcpuAffinityRequest.
                 * @typedef {Object} quorum0.vm.v1.SetVcpuAffinityRequest.$Properties
                 * @property {number|null} [domid] SetVcpuAffinityRequest domid
                 * @property {number|null} [vcpu] Absent: every one of the domain.
                 * @property {string|null} [hard] As xl writes CPU lists: `0-3,^2`, `all`, `node:1`; absent: left as it is. At most 4096 bytes.
                 * @property {string|null} [soft] SetVcpuAffinityRequest soft
                 * @property {boolean|null} [force] Also while the hypervisor has pinned it for the time being.
                 * @property {boolean|null} [dryRun] Only answer what the lists mean on this host.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SetVcpuAffinityRequest.
                 * @memberof quorum0.vm.v1
                 * @interface ISetVcpuAffinityRequest
                 * @augments quorum0.vm.v1.SetVcpuAffinityRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.SetVcpuAffinityRequest.$Properties instead.
                 */

                /**
                 * Shape of a SetVcpuAffinityRequest.
                 * @typedef {quorum0.vm.v1.SetVcpuAffinityRequest.$Properties} quorum0.vm.v1.SetVcpuAffinityRequest.$Shape
                 */

                /**
                 * Constructs a new SetVcpuAffinityRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SetVcpuAffinityRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.SetVcpuAffinityRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SetVcpuAffinityRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SetVcpuAffinityRequest domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.SetVcpuAffinityRequest
                 * @instance
                 */
                SetVcpuAffinityRequest.prototype.domid = 0;

                /**
                 * Absent: every one of the domain.
                 * @member {number|null|undefined} vcpu
                 * @memberof quorum0.vm.v1.SetVcpuAffinityRequest
                 * @instance
                 */
                SetVcpuAffinityRequest.prototype.vcpu = null;

                /**
                 * As xl writes CPU lists: `0-3,^2`, `all`, `node:1`; absent: left as it is. At most 4096 bytes.
                 * @member {string|null|undefined} hard
                 * @memberof quorum0.vm.v1.SetVcpuAffinityRequest
                 * @instance
                 */
                SetVcpuAffinityRequest.prototype.hard = null;

                /**
                 * SetVcpuAffinityRequest soft.
                 * @member {string|null|undefined} soft
                 * @memberof quorum0.vm.v1.SetVcpuAffinityRequest
                 * @instance
                 */
                SetVcpuAffinityRequest.prototype.soft = null;

                /**
                 * Also while the hypervisor has pinned it for the time being.
                 * @member {boolean} force
                 * @memberof quorum0.vm.v1.SetVcpuAffinityRequest
                 * @instance
                 */
                SetVcpuAffinityRequest.prototype.force = false;

                /**
                 * Only answer what the lists mean on this host.
                 * @member {boolean} dryRun
                 * @memberof quorum0.vm.v1.SetVcpuAffinityRequest
                 * @instance
                 */
                SetVcpuAffinityRequest.prototype.dryRun = false;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(SetVcpuAffinityRequest.prototype, "_vcpu", {
                    get: $util.oneOfGetter($oneOfFields = ["vcpu"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(SetVcpuAffinityRequest.prototype, "_hard", {
                    get: $util.oneOfGetter($oneOfFields = ["hard"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(SetVcpuAffinityRequest.prototype, "_soft", {
                    get: $util.oneOfGetter($oneOfFields = ["soft"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new SetVcpuAffinityRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SetVcpuAffinityRequest
                 * @static
                 * @param {quorum0.vm.v1.SetVcpuAffinityRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SetVcpuAffinityRequest} SetVcpuAffinityRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SetVcpuAffinityRequest.$Shape): quorum0.vm.v1.SetVcpuAffinityRequest & quorum0.vm.v1.SetVcpuAffinityRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.SetVcpuAffinityRequest.$Properties): quorum0.vm.v1.SetVcpuAffinityRequest;
                 * }}
                 */
                SetVcpuAffinityRequest.create = function(properties) {
                    return new SetVcpuAffinityRequest(properties);
                };

                /**
                 * Encodes the specified SetVcpuAffinityRequest message. Does not implicitly {@link quorum0.vm.v1.SetVcpuAffinityRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SetVcpuAffinityRequest
                 * @static
                 * @param {quorum0.vm.v1.SetVcpuAffinityRequest.$Properties} message SetVcpuAffinityRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SetVcpuAffinityRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.vcpu != null && $Object.hasOwnProperty.call(message, "vcpu"))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.vcpu);
                    if (message.hard != null && $Object.hasOwnProperty.call(message, "hard"))
                        writer.uint32(/* id 3, wireType 2 =*/26).string(message.hard);
                    if (message.soft != null && $Object.hasOwnProperty.call(message, "soft"))
                        writer.uint32(/* id 4, wireType 2 =*/34).string(message.soft);
                    if (message.force != null && $Object.hasOwnProperty.call(message, "force") && message.force !== false)
                        writer.uint32(/* id 5, wireType 0 =*/40).bool(message.force);
                    if (message.dryRun != null && $Object.hasOwnProperty.call(message, "dryRun") && message.dryRun !== false)
                        writer.uint32(/* id 6, wireType 0 =*/48).bool(message.dryRun);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SetVcpuAffinityRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SetVcpuAffinityRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetVcpuAffinityRequest & quorum0.vm.v1.SetVcpuAffinityRequest.$Shape} SetVcpuAffinityRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SetVcpuAffinityRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SetVcpuAffinityRequest();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.vcpu = reader.uint32();
                                message._vcpu = "vcpu";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.hard = reader.stringVerify();
                                message._hard = "hard";
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                message.soft = reader.stringVerify();
                                message._soft = "soft";
                                continue;
                            }
                        case 5: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.force = value;
                                else
                                    delete message.force;
                                continue;
                            }
                        case 6: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.dryRun = value;
                                else
                                    delete message.dryRun;
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

                return SetVcpuAffinityRequest;
            })();

            v1.SetVcpuAffinityReply = (function() {

                /**
                 * Properties of a SetVcpuAffinityReply.
                 * @typedef {Object} quorum0.vm.v1.SetVcpuAffinityReply.$Properties
                 * @property {Uint8Array|null} [hard] The CPUs asked for, as bits like those of Vcpu; absent where the request had no list.
                 * @property {Uint8Array|null} [soft] SetVcpuAffinityReply soft
                 * @property {number|null} [cpuLimit] SetVcpuAffinityReply cpuLimit
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SetVcpuAffinityReply.
                 * @memberof quorum0.vm.v1
                 * @interface ISetVcpuAffinityReply
                 * @augments quorum0.vm.v1.SetVcpuAffinityReply.$Properties
                 * @deprecated Use quorum0.vm.v1.SetVcpuAffinityReply.$Properties instead.
                 */

                /**
                 * Shape of a SetVcpuAffinityReply.
                 * @typedef {quorum0.vm.v1.SetVcpuAffinityReply.$Properties} quorum0.vm.v1.SetVcpuAffinityReply.$Shape
                 */

                /**
                 * Constructs a new SetVcpuAffinityReply.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SetVcpuAffinityReply.
                 * @constructor
                 * @param {quorum0.vm.v1.SetVcpuAffinityReply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SetVcpuAffinityReply = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * The CPUs asked for, as bits like those of Vcpu; absent where the request had no list.
                 * @member {Uint8Array|null|undefined} hard
                 * @memberof quorum0.vm.v1.SetVcpuAffinityReply
                 * @instance
                 */
                SetVcpuAffinityReply.prototype.hard = null;

                /**
                 * SetVcpuAffinityReply soft.
                 * @member {Uint8Array|null|undefined} soft
                 * @memberof quorum0.vm.v1.SetVcpuAffinityReply
                 * @instance
                 */
                SetVcpuAffinityReply.prototype.soft = null;

                /**
                 * SetVcpuAffinityReply cpuLimit.
                 * @member {number} cpuLimit
                 * @memberof quorum0.vm.v1.SetVcpuAffinityReply
                 * @instance
                 */
                SetVcpuAffinityReply.prototype.cpuLimit = 0;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(SetVcpuAffinityReply.prototype, "_hard", {
                    get: $util.oneOfGetter($oneOfFields = ["hard"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(SetVcpuAffinityReply.prototype, "_soft", {
                    get: $util.oneOfGetter($oneOfFields = ["soft"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new SetVcpuAffinityReply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SetVcpuAffinityReply
                 * @static
                 * @param {quorum0.vm.v1.SetVcpuAffinityReply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SetVcpuAffinityReply} SetVcpuAffinityReply instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SetVcpuAffinityReply.$Shape): quorum0.vm.v1.SetVcpuAffinityReply & quorum0.vm.v1.SetVcpuAffinityReply.$Shape;
                 *   (properties?: quorum0.vm.v1.SetVcpuAffinityReply.$Properties): quorum0.vm.v1.SetVcpuAffinityReply;
                 * }}
                 */
                SetVcpuAffinityReply.create = function(properties) {
                    return new SetVcpuAffinityReply(properties);
                };

                /**
                 * Encodes the specified SetVcpuAffinityReply message. Does not implicitly {@link quorum0.vm.v1.SetVcpuAffinityReply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SetVcpuAffinityReply
                 * @static
                 * @param {quorum0.vm.v1.SetVcpuAffinityReply.$Properties} message SetVcpuAffinityReply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SetVcpuAffinityReply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.hard != null && $Object.hasOwnProperty.call(message, "hard"))
                        writer.uint32(/* id 1, wireType 2 =*/10).bytes(message.hard);
                    if (message.soft != null && $Object.hasOwnProperty.call(message, "soft"))
                        writer.uint32(/* id 2, wireType 2 =*/18).bytes(message.soft);
                    if (message.cpuLimit != null && $Object.hasOwnProperty.call(message, "cpuLimit") && message.cpuLimit !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.cpuLimit);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SetVcpuAffinityReply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SetVcpuAffinityReply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetVcpuAffinityReply & quorum0.vm.v1.SetVcpuAffinityReply.$Shape} SetVcpuAffinityReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SetVcpuAffinityReply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SetVcpuAffinityReply();
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
                                message.hard = reader.bytes();
                                message._hard = "hard";
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.soft = reader.bytes();
                                message._soft = "soft";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.cpuLimit = value;
                                else
                                    delete message.cpuLimit;
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

                return SetVcpuAffinityReply;
            })();

            v1.SetVcpuCountRequest = (function() {

                /**
                 * Properties of a SetVcpuCountRequest.
                 * @typedef {Object} quorum0.vm.v1.SetVcpuCountRequest.$Properties
                 * @property {number|null} [domid] SetVcpuCountRequest domid
                 * @property {number|null} [count] SetVcpuCountRequest count
                 * @property {boolean|null} [ignoreHost] More than the host has CPUs, too.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SetVcpuCountRequest.
                 * @memberof quorum0.vm.v1
                 * @interface ISetVcpuCountRequest
                 * @augments quorum0.vm.v1.SetVcpuCountRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.SetVcpuCountRequest.$Properties instead.
                 */

                /**
                 * Shape of a SetVcpuCountRequest.
                 * @typedef {quorum0.vm.v1.SetVcpuCountRequest.$Properties} quorum0.vm.v1.SetVcpuCountRequest.$Shape
                 */

                /**
                 * Constructs a new SetVcpuCountRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SetVcpuCountRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.SetVcpuCountRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SetVcpuCountRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SetVcpuCountRequest domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.SetVcpuCountRequest
                 * @instance
                 */
                SetVcpuCountRequest.prototype.domid = 0;

                /**
                 * SetVcpuCountRequest count.
                 * @member {number} count
                 * @memberof quorum0.vm.v1.SetVcpuCountRequest
                 * @instance
                 */
                SetVcpuCountRequest.prototype.count = 0;

                /**
                 * More than the host has CPUs, too.
                 * @member {boolean} ignoreHost
                 * @memberof quorum0.vm.v1.SetVcpuCountRequest
                 * @instance
                 */
                SetVcpuCountRequest.prototype.ignoreHost = false;

                /**
                 * Creates a new SetVcpuCountRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SetVcpuCountRequest
                 * @static
                 * @param {quorum0.vm.v1.SetVcpuCountRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SetVcpuCountRequest} SetVcpuCountRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SetVcpuCountRequest.$Shape): quorum0.vm.v1.SetVcpuCountRequest & quorum0.vm.v1.SetVcpuCountRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.SetVcpuCountRequest.$Properties): quorum0.vm.v1.SetVcpuCountRequest;
                 * }}
                 */
                SetVcpuCountRequest.create = function(properties) {
                    return new SetVcpuCountRequest(properties);
                };

                /**
                 * Encodes the specified SetVcpuCountRequest message. Does not implicitly {@link quorum0.vm.v1.SetVcpuCountRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SetVcpuCountRequest
                 * @static
                 * @param {quorum0.vm.v1.SetVcpuCountRequest.$Properties} message SetVcpuCountRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SetVcpuCountRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.count != null && $Object.hasOwnProperty.call(message, "count") && message.count !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.count);
                    if (message.ignoreHost != null && $Object.hasOwnProperty.call(message, "ignoreHost") && message.ignoreHost !== false)
                        writer.uint32(/* id 3, wireType 0 =*/24).bool(message.ignoreHost);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SetVcpuCountRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SetVcpuCountRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetVcpuCountRequest & quorum0.vm.v1.SetVcpuCountRequest.$Shape} SetVcpuCountRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SetVcpuCountRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SetVcpuCountRequest();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.count = value;
                                else
                                    delete message.count;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.bool())
                                    message.ignoreHost = value;
                                else
                                    delete message.ignoreHost;
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

                return SetVcpuCountRequest;
            })();

            v1.SetMemoryTargetRequest = (function() {

                /**
                 * Properties of a SetMemoryTargetRequest.
                 * @typedef {Object} quorum0.vm.v1.SetMemoryTargetRequest.$Properties
                 * @property {number|null} [domid] SetMemoryTargetRequest domid
                 * @property {number|Long|null} [targetKib] SetMemoryTargetRequest targetKib
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SetMemoryTargetRequest.
                 * @memberof quorum0.vm.v1
                 * @interface ISetMemoryTargetRequest
                 * @augments quorum0.vm.v1.SetMemoryTargetRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.SetMemoryTargetRequest.$Properties instead.
                 */

                /**
                 * Shape of a SetMemoryTargetRequest.
                 * @typedef {quorum0.vm.v1.SetMemoryTargetRequest.$Properties} quorum0.vm.v1.SetMemoryTargetRequest.$Shape
                 */

                /**
                 * Constructs a new SetMemoryTargetRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SetMemoryTargetRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.SetMemoryTargetRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SetMemoryTargetRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SetMemoryTargetRequest domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.SetMemoryTargetRequest
                 * @instance
                 */
                SetMemoryTargetRequest.prototype.domid = 0;

                /**
                 * SetMemoryTargetRequest targetKib.
                 * @member {number|Long} targetKib
                 * @memberof quorum0.vm.v1.SetMemoryTargetRequest
                 * @instance
                 */
                SetMemoryTargetRequest.prototype.targetKib = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new SetMemoryTargetRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SetMemoryTargetRequest
                 * @static
                 * @param {quorum0.vm.v1.SetMemoryTargetRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SetMemoryTargetRequest} SetMemoryTargetRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SetMemoryTargetRequest.$Shape): quorum0.vm.v1.SetMemoryTargetRequest & quorum0.vm.v1.SetMemoryTargetRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.SetMemoryTargetRequest.$Properties): quorum0.vm.v1.SetMemoryTargetRequest;
                 * }}
                 */
                SetMemoryTargetRequest.create = function(properties) {
                    return new SetMemoryTargetRequest(properties);
                };

                /**
                 * Encodes the specified SetMemoryTargetRequest message. Does not implicitly {@link quorum0.vm.v1.SetMemoryTargetRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SetMemoryTargetRequest
                 * @static
                 * @param {quorum0.vm.v1.SetMemoryTargetRequest.$Properties} message SetMemoryTargetRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SetMemoryTargetRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.targetKib != null && $Object.hasOwnProperty.call(message, "targetKib") && (typeof message.targetKib === "object" ? message.targetKib.low || message.targetKib.high : message.targetKib !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.targetKib);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SetMemoryTargetRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SetMemoryTargetRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetMemoryTargetRequest & quorum0.vm.v1.SetMemoryTargetRequest.$Shape} SetMemoryTargetRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SetMemoryTargetRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SetMemoryTargetRequest();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.targetKib = value;
                                else
                                    delete message.targetKib;
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

                return SetMemoryTargetRequest;
            })();

            v1.SetMaxMemoryRequest = (function() {

                /**
                 * Properties of a SetMaxMemoryRequest.
                 * @typedef {Object} quorum0.vm.v1.SetMaxMemoryRequest.$Properties
                 * @property {number|null} [domid] SetMaxMemoryRequest domid
                 * @property {number|Long|null} [maxKib] SetMaxMemoryRequest maxKib
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SetMaxMemoryRequest.
                 * @memberof quorum0.vm.v1
                 * @interface ISetMaxMemoryRequest
                 * @augments quorum0.vm.v1.SetMaxMemoryRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.SetMaxMemoryRequest.$Properties instead.
                 */

                /**
                 * Shape of a SetMaxMemoryRequest.
                 * @typedef {quorum0.vm.v1.SetMaxMemoryRequest.$Properties} quorum0.vm.v1.SetMaxMemoryRequest.$Shape
                 */

                /**
                 * Constructs a new SetMaxMemoryRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SetMaxMemoryRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.SetMaxMemoryRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SetMaxMemoryRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SetMaxMemoryRequest domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.SetMaxMemoryRequest
                 * @instance
                 */
                SetMaxMemoryRequest.prototype.domid = 0;

                /**
                 * SetMaxMemoryRequest maxKib.
                 * @member {number|Long} maxKib
                 * @memberof quorum0.vm.v1.SetMaxMemoryRequest
                 * @instance
                 */
                SetMaxMemoryRequest.prototype.maxKib = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Creates a new SetMaxMemoryRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SetMaxMemoryRequest
                 * @static
                 * @param {quorum0.vm.v1.SetMaxMemoryRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SetMaxMemoryRequest} SetMaxMemoryRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SetMaxMemoryRequest.$Shape): quorum0.vm.v1.SetMaxMemoryRequest & quorum0.vm.v1.SetMaxMemoryRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.SetMaxMemoryRequest.$Properties): quorum0.vm.v1.SetMaxMemoryRequest;
                 * }}
                 */
                SetMaxMemoryRequest.create = function(properties) {
                    return new SetMaxMemoryRequest(properties);
                };

                /**
                 * Encodes the specified SetMaxMemoryRequest message. Does not implicitly {@link quorum0.vm.v1.SetMaxMemoryRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SetMaxMemoryRequest
                 * @static
                 * @param {quorum0.vm.v1.SetMaxMemoryRequest.$Properties} message SetMaxMemoryRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SetMaxMemoryRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.maxKib != null && $Object.hasOwnProperty.call(message, "maxKib") && (typeof message.maxKib === "object" ? message.maxKib.low || message.maxKib.high : message.maxKib !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.maxKib);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SetMaxMemoryRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SetMaxMemoryRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetMaxMemoryRequest & quorum0.vm.v1.SetMaxMemoryRequest.$Shape} SetMaxMemoryRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SetMaxMemoryRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SetMaxMemoryRequest();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.maxKib = value;
                                else
                                    delete message.maxKib;
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

                return SetMaxMemoryRequest;
            })();

            v1.GetSchedCredit2Request = (function() {

                /**
                 * Properties of a GetSchedCredit2Request.
                 * @typedef {Object} quorum0.vm.v1.GetSchedCredit2Request.$Properties
                 * @property {number|null} [domid] Only this domain; its pool comes with it.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetSchedCredit2Request.
                 * @memberof quorum0.vm.v1
                 * @interface IGetSchedCredit2Request
                 * @augments quorum0.vm.v1.GetSchedCredit2Request.$Properties
                 * @deprecated Use quorum0.vm.v1.GetSchedCredit2Request.$Properties instead.
                 */

                /**
                 * Shape of a GetSchedCredit2Request.
                 * @typedef {quorum0.vm.v1.GetSchedCredit2Request.$Properties} quorum0.vm.v1.GetSchedCredit2Request.$Shape
                 */

                /**
                 * Constructs a new GetSchedCredit2Request.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a GetSchedCredit2Request.
                 * @constructor
                 * @param {quorum0.vm.v1.GetSchedCredit2Request.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetSchedCredit2Request = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Only this domain; its pool comes with it.
                 * @member {number|null|undefined} domid
                 * @memberof quorum0.vm.v1.GetSchedCredit2Request
                 * @instance
                 */
                GetSchedCredit2Request.prototype.domid = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(GetSchedCredit2Request.prototype, "_domid", {
                    get: $util.oneOfGetter($oneOfFields = ["domid"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new GetSchedCredit2Request instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.GetSchedCredit2Request
                 * @static
                 * @param {quorum0.vm.v1.GetSchedCredit2Request.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.GetSchedCredit2Request} GetSchedCredit2Request instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.GetSchedCredit2Request.$Shape): quorum0.vm.v1.GetSchedCredit2Request & quorum0.vm.v1.GetSchedCredit2Request.$Shape;
                 *   (properties?: quorum0.vm.v1.GetSchedCredit2Request.$Properties): quorum0.vm.v1.GetSchedCredit2Request;
                 * }}
                 */
                GetSchedCredit2Request.create = function(properties) {
                    return new GetSchedCredit2Request(properties);
                };

                /**
                 * Encodes the specified GetSchedCredit2Request message. Does not implicitly {@link quorum0.vm.v1.GetSchedCredit2Request.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.GetSchedCredit2Request
                 * @static
                 * @param {quorum0.vm.v1.GetSchedCredit2Request.$Properties} message GetSchedCredit2Request message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetSchedCredit2Request.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid"))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetSchedCredit2Request message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.GetSchedCredit2Request
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.GetSchedCredit2Request & quorum0.vm.v1.GetSchedCredit2Request.$Shape} GetSchedCredit2Request
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetSchedCredit2Request.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.GetSchedCredit2Request();
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
                                message._domid = "domid";
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

                return GetSchedCredit2Request;
            })();

            v1.GetSchedCredit2Reply = (function() {

                /**
                 * Properties of a GetSchedCredit2Reply.
                 * @typedef {Object} quorum0.vm.v1.GetSchedCredit2Reply.$Properties
                 * @property {Array.<quorum0.vm.v1.CpupoolSched.$Properties>|null} [pools] GetSchedCredit2Reply pools
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a GetSchedCredit2Reply.
                 * @memberof quorum0.vm.v1
                 * @interface IGetSchedCredit2Reply
                 * @augments quorum0.vm.v1.GetSchedCredit2Reply.$Properties
                 * @deprecated Use quorum0.vm.v1.GetSchedCredit2Reply.$Properties instead.
                 */

                /**
                 * Shape of a GetSchedCredit2Reply.
                 * @typedef {quorum0.vm.v1.GetSchedCredit2Reply.$Properties} quorum0.vm.v1.GetSchedCredit2Reply.$Shape
                 */

                /**
                 * Constructs a new GetSchedCredit2Reply.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a GetSchedCredit2Reply.
                 * @constructor
                 * @param {quorum0.vm.v1.GetSchedCredit2Reply.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const GetSchedCredit2Reply = function (properties) {
                    this.pools = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * GetSchedCredit2Reply pools.
                 * @member {Array.<quorum0.vm.v1.CpupoolSched.$Properties>} pools
                 * @memberof quorum0.vm.v1.GetSchedCredit2Reply
                 * @instance
                 */
                GetSchedCredit2Reply.prototype.pools = $util.emptyArray;

                /**
                 * Creates a new GetSchedCredit2Reply instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.GetSchedCredit2Reply
                 * @static
                 * @param {quorum0.vm.v1.GetSchedCredit2Reply.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.GetSchedCredit2Reply} GetSchedCredit2Reply instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.GetSchedCredit2Reply.$Shape): quorum0.vm.v1.GetSchedCredit2Reply & quorum0.vm.v1.GetSchedCredit2Reply.$Shape;
                 *   (properties?: quorum0.vm.v1.GetSchedCredit2Reply.$Properties): quorum0.vm.v1.GetSchedCredit2Reply;
                 * }}
                 */
                GetSchedCredit2Reply.create = function(properties) {
                    return new GetSchedCredit2Reply(properties);
                };

                /**
                 * Encodes the specified GetSchedCredit2Reply message. Does not implicitly {@link quorum0.vm.v1.GetSchedCredit2Reply.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.GetSchedCredit2Reply
                 * @static
                 * @param {quorum0.vm.v1.GetSchedCredit2Reply.$Properties} message GetSchedCredit2Reply message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                GetSchedCredit2Reply.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.pools != null && message.pools.length)
                        for (let i = 0; i < message.pools.length; ++i)
                            $root.quorum0.vm.v1.CpupoolSched.encode(message.pools[i], writer.uint32(/* id 1, wireType 2 =*/10).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a GetSchedCredit2Reply message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.GetSchedCredit2Reply
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.GetSchedCredit2Reply & quorum0.vm.v1.GetSchedCredit2Reply.$Shape} GetSchedCredit2Reply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                GetSchedCredit2Reply.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.GetSchedCredit2Reply();
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
                                if (!(message.pools && message.pools.length))
                                    message.pools = [];
                                message.pools.push($root.quorum0.vm.v1.CpupoolSched.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return GetSchedCredit2Reply;
            })();

            v1.CpupoolSched = (function() {

                /**
                 * Properties of a CpupoolSched.
                 * @typedef {Object} quorum0.vm.v1.CpupoolSched.$Properties
                 * @property {number|null} [cpupool] CpupoolSched cpupool
                 * @property {string|null} [name] CpupoolSched name
                 * @property {number|null} [ratelimitUs] Shortest time a virtual CPU runs before another may take its place.
                 * @property {Array.<quorum0.vm.v1.DomainSched.$Properties>|null} [domains] CpupoolSched domains
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a CpupoolSched.
                 * @memberof quorum0.vm.v1
                 * @interface ICpupoolSched
                 * @augments quorum0.vm.v1.CpupoolSched.$Properties
                 * @deprecated Use quorum0.vm.v1.CpupoolSched.$Properties instead.
                 */

                /**
                 * Shape of a CpupoolSched.
                 * @typedef {quorum0.vm.v1.CpupoolSched.$Properties} quorum0.vm.v1.CpupoolSched.$Shape
                 */

                /**
                 * Constructs a new CpupoolSched.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a CpupoolSched.
                 * @constructor
                 * @param {quorum0.vm.v1.CpupoolSched.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const CpupoolSched = function (properties) {
                    this.domains = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * CpupoolSched cpupool.
                 * @member {number} cpupool
                 * @memberof quorum0.vm.v1.CpupoolSched
                 * @instance
                 */
                CpupoolSched.prototype.cpupool = 0;

                /**
                 * CpupoolSched name.
                 * @member {string} name
                 * @memberof quorum0.vm.v1.CpupoolSched
                 * @instance
                 */
                CpupoolSched.prototype.name = "";

                /**
                 * Shortest time a virtual CPU runs before another may take its place.
                 * @member {number} ratelimitUs
                 * @memberof quorum0.vm.v1.CpupoolSched
                 * @instance
                 */
                CpupoolSched.prototype.ratelimitUs = 0;

                /**
                 * CpupoolSched domains.
                 * @member {Array.<quorum0.vm.v1.DomainSched.$Properties>} domains
                 * @memberof quorum0.vm.v1.CpupoolSched
                 * @instance
                 */
                CpupoolSched.prototype.domains = $util.emptyArray;

                /**
                 * Creates a new CpupoolSched instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.CpupoolSched
                 * @static
                 * @param {quorum0.vm.v1.CpupoolSched.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.CpupoolSched} CpupoolSched instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.CpupoolSched.$Shape): quorum0.vm.v1.CpupoolSched & quorum0.vm.v1.CpupoolSched.$Shape;
                 *   (properties?: quorum0.vm.v1.CpupoolSched.$Properties): quorum0.vm.v1.CpupoolSched;
                 * }}
                 */
                CpupoolSched.create = function(properties) {
                    return new CpupoolSched(properties);
                };

                /**
                 * Encodes the specified CpupoolSched message. Does not implicitly {@link quorum0.vm.v1.CpupoolSched.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.CpupoolSched
                 * @static
                 * @param {quorum0.vm.v1.CpupoolSched.$Properties} message CpupoolSched message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                CpupoolSched.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.cpupool != null && $Object.hasOwnProperty.call(message, "cpupool") && message.cpupool !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.cpupool);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name") && message.name !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.ratelimitUs != null && $Object.hasOwnProperty.call(message, "ratelimitUs") && message.ratelimitUs !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.ratelimitUs);
                    if (message.domains != null && message.domains.length)
                        for (let i = 0; i < message.domains.length; ++i)
                            $root.quorum0.vm.v1.DomainSched.encode(message.domains[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a CpupoolSched message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.CpupoolSched
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.CpupoolSched & quorum0.vm.v1.CpupoolSched.$Shape} CpupoolSched
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                CpupoolSched.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.CpupoolSched();
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
                                    message.cpupool = value;
                                else
                                    delete message.cpupool;
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
                                if (value = reader.uint32())
                                    message.ratelimitUs = value;
                                else
                                    delete message.ratelimitUs;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.domains && message.domains.length))
                                    message.domains = [];
                                message.domains.push($root.quorum0.vm.v1.DomainSched.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return CpupoolSched;
            })();

            v1.DomainSched = (function() {

                /**
                 * Properties of a DomainSched.
                 * @typedef {Object} quorum0.vm.v1.DomainSched.$Properties
                 * @property {number|null} [domid] DomainSched domid
                 * @property {string|null} [name] DomainSched name
                 * @property {number|null} [weight] 1 to 65535; 256 is usual.
                 * @property {number|null} [capPercent] Percent of one CPU; 0 is no cap.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a DomainSched.
                 * @memberof quorum0.vm.v1
                 * @interface IDomainSched
                 * @augments quorum0.vm.v1.DomainSched.$Properties
                 * @deprecated Use quorum0.vm.v1.DomainSched.$Properties instead.
                 */

                /**
                 * Shape of a DomainSched.
                 * @typedef {quorum0.vm.v1.DomainSched.$Properties} quorum0.vm.v1.DomainSched.$Shape
                 */

                /**
                 * Constructs a new DomainSched.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a DomainSched.
                 * @constructor
                 * @param {quorum0.vm.v1.DomainSched.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const DomainSched = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * DomainSched domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.DomainSched
                 * @instance
                 */
                DomainSched.prototype.domid = 0;

                /**
                 * DomainSched name.
                 * @member {string|null|undefined} name
                 * @memberof quorum0.vm.v1.DomainSched
                 * @instance
                 */
                DomainSched.prototype.name = null;

                /**
                 * 1 to 65535; 256 is usual.
                 * @member {number} weight
                 * @memberof quorum0.vm.v1.DomainSched
                 * @instance
                 */
                DomainSched.prototype.weight = 0;

                /**
                 * Percent of one CPU; 0 is no cap.
                 * @member {number} capPercent
                 * @memberof quorum0.vm.v1.DomainSched
                 * @instance
                 */
                DomainSched.prototype.capPercent = 0;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(DomainSched.prototype, "_name", {
                    get: $util.oneOfGetter($oneOfFields = ["name"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new DomainSched instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.DomainSched
                 * @static
                 * @param {quorum0.vm.v1.DomainSched.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.DomainSched} DomainSched instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.DomainSched.$Shape): quorum0.vm.v1.DomainSched & quorum0.vm.v1.DomainSched.$Shape;
                 *   (properties?: quorum0.vm.v1.DomainSched.$Properties): quorum0.vm.v1.DomainSched;
                 * }}
                 */
                DomainSched.create = function(properties) {
                    return new DomainSched(properties);
                };

                /**
                 * Encodes the specified DomainSched message. Does not implicitly {@link quorum0.vm.v1.DomainSched.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.DomainSched
                 * @static
                 * @param {quorum0.vm.v1.DomainSched.$Properties} message DomainSched message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                DomainSched.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.name != null && $Object.hasOwnProperty.call(message, "name"))
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.name);
                    if (message.weight != null && $Object.hasOwnProperty.call(message, "weight") && message.weight !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.weight);
                    if (message.capPercent != null && $Object.hasOwnProperty.call(message, "capPercent") && message.capPercent !== 0)
                        writer.uint32(/* id 4, wireType 0 =*/32).uint32(message.capPercent);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a DomainSched message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.DomainSched
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.DomainSched & quorum0.vm.v1.DomainSched.$Shape} DomainSched
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                DomainSched.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.DomainSched();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                message.name = reader.stringVerify();
                                message._name = "name";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.weight = value;
                                else
                                    delete message.weight;
                                continue;
                            }
                        case 4: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.capPercent = value;
                                else
                                    delete message.capPercent;
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

                return DomainSched;
            })();

            v1.SetSchedCredit2Request = (function() {

                /**
                 * Properties of a SetSchedCredit2Request.
                 * @typedef {Object} quorum0.vm.v1.SetSchedCredit2Request.$Properties
                 * @property {number|null} [domid] SetSchedCredit2Request domid
                 * @property {number|null} [weight] SetSchedCredit2Request weight
                 * @property {number|null} [capPercent] SetSchedCredit2Request capPercent
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SetSchedCredit2Request.
                 * @memberof quorum0.vm.v1
                 * @interface ISetSchedCredit2Request
                 * @augments quorum0.vm.v1.SetSchedCredit2Request.$Properties
                 * @deprecated Use quorum0.vm.v1.SetSchedCredit2Request.$Properties instead.
                 */

                /**
                 * Shape of a SetSchedCredit2Request.
                 * @typedef {quorum0.vm.v1.SetSchedCredit2Request.$Properties} quorum0.vm.v1.SetSchedCredit2Request.$Shape
                 */

                /**
                 * Constructs a new SetSchedCredit2Request.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SetSchedCredit2Request.
                 * @constructor
                 * @param {quorum0.vm.v1.SetSchedCredit2Request.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SetSchedCredit2Request = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SetSchedCredit2Request domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.SetSchedCredit2Request
                 * @instance
                 */
                SetSchedCredit2Request.prototype.domid = 0;

                /**
                 * SetSchedCredit2Request weight.
                 * @member {number|null|undefined} weight
                 * @memberof quorum0.vm.v1.SetSchedCredit2Request
                 * @instance
                 */
                SetSchedCredit2Request.prototype.weight = null;

                /**
                 * SetSchedCredit2Request capPercent.
                 * @member {number|null|undefined} capPercent
                 * @memberof quorum0.vm.v1.SetSchedCredit2Request
                 * @instance
                 */
                SetSchedCredit2Request.prototype.capPercent = null;

                // OneOf field names bound to virtual getters and setters
                let $oneOfFields;

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(SetSchedCredit2Request.prototype, "_weight", {
                    get: $util.oneOfGetter($oneOfFields = ["weight"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                // Virtual OneOf for proto3 optional field
                $Object.defineProperty(SetSchedCredit2Request.prototype, "_capPercent", {
                    get: $util.oneOfGetter($oneOfFields = ["capPercent"]),
                    set: $util.oneOfSetter($oneOfFields)
                });

                /**
                 * Creates a new SetSchedCredit2Request instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SetSchedCredit2Request
                 * @static
                 * @param {quorum0.vm.v1.SetSchedCredit2Request.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SetSchedCredit2Request} SetSchedCredit2Request instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SetSchedCredit2Request.$Shape): quorum0.vm.v1.SetSchedCredit2Request & quorum0.vm.v1.SetSchedCredit2Request.$Shape;
                 *   (properties?: quorum0.vm.v1.SetSchedCredit2Request.$Properties): quorum0.vm.v1.SetSchedCredit2Request;
                 * }}
                 */
                SetSchedCredit2Request.create = function(properties) {
                    return new SetSchedCredit2Request(properties);
                };

                /**
                 * Encodes the specified SetSchedCredit2Request message. Does not implicitly {@link quorum0.vm.v1.SetSchedCredit2Request.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SetSchedCredit2Request
                 * @static
                 * @param {quorum0.vm.v1.SetSchedCredit2Request.$Properties} message SetSchedCredit2Request message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SetSchedCredit2Request.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.weight != null && $Object.hasOwnProperty.call(message, "weight"))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.weight);
                    if (message.capPercent != null && $Object.hasOwnProperty.call(message, "capPercent"))
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.capPercent);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SetSchedCredit2Request message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SetSchedCredit2Request
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetSchedCredit2Request & quorum0.vm.v1.SetSchedCredit2Request.$Shape} SetSchedCredit2Request
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SetSchedCredit2Request.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SetSchedCredit2Request();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                message.weight = reader.uint32();
                                message._weight = "weight";
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                message.capPercent = reader.uint32();
                                message._capPercent = "capPercent";
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

                return SetSchedCredit2Request;
            })();

            v1.SetSchedCredit2PoolRequest = (function() {

                /**
                 * Properties of a SetSchedCredit2PoolRequest.
                 * @typedef {Object} quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties
                 * @property {number|null} [cpupool] SetSchedCredit2PoolRequest cpupool
                 * @property {number|null} [ratelimitUs] 0 for none, or 100 to 500000.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SetSchedCredit2PoolRequest.
                 * @memberof quorum0.vm.v1
                 * @interface ISetSchedCredit2PoolRequest
                 * @augments quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties instead.
                 */

                /**
                 * Shape of a SetSchedCredit2PoolRequest.
                 * @typedef {quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties} quorum0.vm.v1.SetSchedCredit2PoolRequest.$Shape
                 */

                /**
                 * Constructs a new SetSchedCredit2PoolRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SetSchedCredit2PoolRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SetSchedCredit2PoolRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SetSchedCredit2PoolRequest cpupool.
                 * @member {number} cpupool
                 * @memberof quorum0.vm.v1.SetSchedCredit2PoolRequest
                 * @instance
                 */
                SetSchedCredit2PoolRequest.prototype.cpupool = 0;

                /**
                 * 0 for none, or 100 to 500000.
                 * @member {number} ratelimitUs
                 * @memberof quorum0.vm.v1.SetSchedCredit2PoolRequest
                 * @instance
                 */
                SetSchedCredit2PoolRequest.prototype.ratelimitUs = 0;

                /**
                 * Creates a new SetSchedCredit2PoolRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SetSchedCredit2PoolRequest
                 * @static
                 * @param {quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SetSchedCredit2PoolRequest} SetSchedCredit2PoolRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SetSchedCredit2PoolRequest.$Shape): quorum0.vm.v1.SetSchedCredit2PoolRequest & quorum0.vm.v1.SetSchedCredit2PoolRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties): quorum0.vm.v1.SetSchedCredit2PoolRequest;
                 * }}
                 */
                SetSchedCredit2PoolRequest.create = function(properties) {
                    return new SetSchedCredit2PoolRequest(properties);
                };

                /**
                 * Encodes the specified SetSchedCredit2PoolRequest message. Does not implicitly {@link quorum0.vm.v1.SetSchedCredit2PoolRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SetSchedCredit2PoolRequest
                 * @static
                 * @param {quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties} message SetSchedCredit2PoolRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SetSchedCredit2PoolRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.cpupool != null && $Object.hasOwnProperty.call(message, "cpupool") && message.cpupool !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.cpupool);
                    if (message.ratelimitUs != null && $Object.hasOwnProperty.call(message, "ratelimitUs") && message.ratelimitUs !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).uint32(message.ratelimitUs);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SetSchedCredit2PoolRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SetSchedCredit2PoolRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetSchedCredit2PoolRequest & quorum0.vm.v1.SetSchedCredit2PoolRequest.$Shape} SetSchedCredit2PoolRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SetSchedCredit2PoolRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SetSchedCredit2PoolRequest();
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
                                    message.cpupool = value;
                                else
                                    delete message.cpupool;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.ratelimitUs = value;
                                else
                                    delete message.ratelimitUs;
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

                return SetSchedCredit2PoolRequest;
            })();

            /**
             * DomainAction enum.
             * @name quorum0.vm.v1.DomainAction
             * @enum {number}
             * @property {number} DOMAIN_ACTION_UNSPECIFIED=0 DOMAIN_ACTION_UNSPECIFIED value
             * @property {number} DOMAIN_ACTION_PAUSE=1 DOMAIN_ACTION_PAUSE value
             * @property {number} DOMAIN_ACTION_UNPAUSE=2 DOMAIN_ACTION_UNPAUSE value
             * @property {number} DOMAIN_ACTION_DESTROY=3 DOMAIN_ACTION_DESTROY value
             */
            v1.DomainAction = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "DOMAIN_ACTION_UNSPECIFIED"] = 0;
                values[valuesById[1] = "DOMAIN_ACTION_PAUSE"] = 1;
                values[valuesById[2] = "DOMAIN_ACTION_UNPAUSE"] = 2;
                values[valuesById[3] = "DOMAIN_ACTION_DESTROY"] = 3;
                return values;
            })();

            v1.ControlDomainRequest = (function() {

                /**
                 * Properties of a ControlDomainRequest.
                 * @typedef {Object} quorum0.vm.v1.ControlDomainRequest.$Properties
                 * @property {number|null} [domid] ControlDomainRequest domid
                 * @property {quorum0.vm.v1.DomainAction|null} [action] ControlDomainRequest action
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a ControlDomainRequest.
                 * @memberof quorum0.vm.v1
                 * @interface IControlDomainRequest
                 * @augments quorum0.vm.v1.ControlDomainRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.ControlDomainRequest.$Properties instead.
                 */

                /**
                 * Shape of a ControlDomainRequest.
                 * @typedef {quorum0.vm.v1.ControlDomainRequest.$Properties} quorum0.vm.v1.ControlDomainRequest.$Shape
                 */

                /**
                 * Constructs a new ControlDomainRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a ControlDomainRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.ControlDomainRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const ControlDomainRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * ControlDomainRequest domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.ControlDomainRequest
                 * @instance
                 */
                ControlDomainRequest.prototype.domid = 0;

                /**
                 * ControlDomainRequest action.
                 * @member {quorum0.vm.v1.DomainAction} action
                 * @memberof quorum0.vm.v1.ControlDomainRequest
                 * @instance
                 */
                ControlDomainRequest.prototype.action = 0;

                /**
                 * Creates a new ControlDomainRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.ControlDomainRequest
                 * @static
                 * @param {quorum0.vm.v1.ControlDomainRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.ControlDomainRequest} ControlDomainRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.ControlDomainRequest.$Shape): quorum0.vm.v1.ControlDomainRequest & quorum0.vm.v1.ControlDomainRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.ControlDomainRequest.$Properties): quorum0.vm.v1.ControlDomainRequest;
                 * }}
                 */
                ControlDomainRequest.create = function(properties) {
                    return new ControlDomainRequest(properties);
                };

                /**
                 * Encodes the specified ControlDomainRequest message. Does not implicitly {@link quorum0.vm.v1.ControlDomainRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.ControlDomainRequest
                 * @static
                 * @param {quorum0.vm.v1.ControlDomainRequest.$Properties} message ControlDomainRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                ControlDomainRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.action != null && $Object.hasOwnProperty.call(message, "action") && message.action !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.action);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a ControlDomainRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.ControlDomainRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ControlDomainRequest & quorum0.vm.v1.ControlDomainRequest.$Shape} ControlDomainRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                ControlDomainRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.ControlDomainRequest();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.action = value;
                                else
                                    delete message.action;
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

                return ControlDomainRequest;
            })();

            v1.SendDebugKeysRequest = (function() {

                /**
                 * Properties of a SendDebugKeysRequest.
                 * @typedef {Object} quorum0.vm.v1.SendDebugKeysRequest.$Properties
                 * @property {string|null} [keys] One after the other; 1 to 64 printable ASCII characters.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SendDebugKeysRequest.
                 * @memberof quorum0.vm.v1
                 * @interface ISendDebugKeysRequest
                 * @augments quorum0.vm.v1.SendDebugKeysRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.SendDebugKeysRequest.$Properties instead.
                 */

                /**
                 * Shape of a SendDebugKeysRequest.
                 * @typedef {quorum0.vm.v1.SendDebugKeysRequest.$Properties} quorum0.vm.v1.SendDebugKeysRequest.$Shape
                 */

                /**
                 * Constructs a new SendDebugKeysRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SendDebugKeysRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.SendDebugKeysRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SendDebugKeysRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * One after the other; 1 to 64 printable ASCII characters.
                 * @member {string} keys
                 * @memberof quorum0.vm.v1.SendDebugKeysRequest
                 * @instance
                 */
                SendDebugKeysRequest.prototype.keys = "";

                /**
                 * Creates a new SendDebugKeysRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SendDebugKeysRequest
                 * @static
                 * @param {quorum0.vm.v1.SendDebugKeysRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SendDebugKeysRequest} SendDebugKeysRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SendDebugKeysRequest.$Shape): quorum0.vm.v1.SendDebugKeysRequest & quorum0.vm.v1.SendDebugKeysRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.SendDebugKeysRequest.$Properties): quorum0.vm.v1.SendDebugKeysRequest;
                 * }}
                 */
                SendDebugKeysRequest.create = function(properties) {
                    return new SendDebugKeysRequest(properties);
                };

                /**
                 * Encodes the specified SendDebugKeysRequest message. Does not implicitly {@link quorum0.vm.v1.SendDebugKeysRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SendDebugKeysRequest
                 * @static
                 * @param {quorum0.vm.v1.SendDebugKeysRequest.$Properties} message SendDebugKeysRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SendDebugKeysRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.keys != null && $Object.hasOwnProperty.call(message, "keys") && message.keys !== "")
                        writer.uint32(/* id 1, wireType 2 =*/10).string(message.keys);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SendDebugKeysRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SendDebugKeysRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SendDebugKeysRequest & quorum0.vm.v1.SendDebugKeysRequest.$Shape} SendDebugKeysRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SendDebugKeysRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SendDebugKeysRequest();
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
                                    message.keys = value;
                                else
                                    delete message.keys;
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

                return SendDebugKeysRequest;
            })();

            v1.SendSysrqRequest = (function() {

                /**
                 * Properties of a SendSysrqRequest.
                 * @typedef {Object} quorum0.vm.v1.SendSysrqRequest.$Properties
                 * @property {number|null} [domid] SendSysrqRequest domid
                 * @property {string|null} [key] One printable ASCII character.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SendSysrqRequest.
                 * @memberof quorum0.vm.v1
                 * @interface ISendSysrqRequest
                 * @augments quorum0.vm.v1.SendSysrqRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.SendSysrqRequest.$Properties instead.
                 */

                /**
                 * Shape of a SendSysrqRequest.
                 * @typedef {quorum0.vm.v1.SendSysrqRequest.$Properties} quorum0.vm.v1.SendSysrqRequest.$Shape
                 */

                /**
                 * Constructs a new SendSysrqRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SendSysrqRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.SendSysrqRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SendSysrqRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SendSysrqRequest domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.SendSysrqRequest
                 * @instance
                 */
                SendSysrqRequest.prototype.domid = 0;

                /**
                 * One printable ASCII character.
                 * @member {string} key
                 * @memberof quorum0.vm.v1.SendSysrqRequest
                 * @instance
                 */
                SendSysrqRequest.prototype.key = "";

                /**
                 * Creates a new SendSysrqRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SendSysrqRequest
                 * @static
                 * @param {quorum0.vm.v1.SendSysrqRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SendSysrqRequest} SendSysrqRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SendSysrqRequest.$Shape): quorum0.vm.v1.SendSysrqRequest & quorum0.vm.v1.SendSysrqRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.SendSysrqRequest.$Properties): quorum0.vm.v1.SendSysrqRequest;
                 * }}
                 */
                SendSysrqRequest.create = function(properties) {
                    return new SendSysrqRequest(properties);
                };

                /**
                 * Encodes the specified SendSysrqRequest message. Does not implicitly {@link quorum0.vm.v1.SendSysrqRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SendSysrqRequest
                 * @static
                 * @param {quorum0.vm.v1.SendSysrqRequest.$Properties} message SendSysrqRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SendSysrqRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.key != null && $Object.hasOwnProperty.call(message, "key") && message.key !== "")
                        writer.uint32(/* id 2, wireType 2 =*/18).string(message.key);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SendSysrqRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SendSysrqRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SendSysrqRequest & quorum0.vm.v1.SendSysrqRequest.$Shape} SendSysrqRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SendSysrqRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SendSysrqRequest();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 2)
                                    break;
                                if ((value = reader.stringVerify()).length)
                                    message.key = value;
                                else
                                    delete message.key;
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

                return SendSysrqRequest;
            })();

            /**
             * XEN_DOMCTL_SENDTRIGGER_*. Source: xen/include/public/domctl.h.
             * @name quorum0.vm.v1.Trigger
             * @enum {number}
             * @property {number} TRIGGER_UNSPECIFIED=0 TRIGGER_UNSPECIFIED value
             * @property {number} TRIGGER_POWER=1 TRIGGER_POWER value
             * @property {number} TRIGGER_SLEEP=2 TRIGGER_SLEEP value
             * @property {number} TRIGGER_NMI=3 TRIGGER_NMI value
             * @property {number} TRIGGER_INIT=4 TRIGGER_INIT value
             * @property {number} TRIGGER_RESET=5 TRIGGER_RESET value
             * @property {number} TRIGGER_S3RESUME=6 TRIGGER_S3RESUME value
             */
            v1.Trigger = (function() {
                const valuesById = $Object.create(null), values = $Object.create(valuesById);
                values[valuesById[0] = "TRIGGER_UNSPECIFIED"] = 0;
                values[valuesById[1] = "TRIGGER_POWER"] = 1;
                values[valuesById[2] = "TRIGGER_SLEEP"] = 2;
                values[valuesById[3] = "TRIGGER_NMI"] = 3;
                values[valuesById[4] = "TRIGGER_INIT"] = 4;
                values[valuesById[5] = "TRIGGER_RESET"] = 5;
                values[valuesById[6] = "TRIGGER_S3RESUME"] = 6;
                return values;
            })();

            v1.SendTriggerRequest = (function() {

                /**
                 * Properties of a SendTriggerRequest.
                 * @typedef {Object} quorum0.vm.v1.SendTriggerRequest.$Properties
                 * @property {number|null} [domid] SendTriggerRequest domid
                 * @property {quorum0.vm.v1.Trigger|null} [trigger] SendTriggerRequest trigger
                 * @property {number|null} [vcpu] SendTriggerRequest vcpu
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SendTriggerRequest.
                 * @memberof quorum0.vm.v1
                 * @interface ISendTriggerRequest
                 * @augments quorum0.vm.v1.SendTriggerRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.SendTriggerRequest.$Properties instead.
                 */

                /**
                 * Shape of a SendTriggerRequest.
                 * @typedef {quorum0.vm.v1.SendTriggerRequest.$Properties} quorum0.vm.v1.SendTriggerRequest.$Shape
                 */

                /**
                 * Constructs a new SendTriggerRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SendTriggerRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.SendTriggerRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SendTriggerRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * SendTriggerRequest domid.
                 * @member {number} domid
                 * @memberof quorum0.vm.v1.SendTriggerRequest
                 * @instance
                 */
                SendTriggerRequest.prototype.domid = 0;

                /**
                 * SendTriggerRequest trigger.
                 * @member {quorum0.vm.v1.Trigger} trigger
                 * @memberof quorum0.vm.v1.SendTriggerRequest
                 * @instance
                 */
                SendTriggerRequest.prototype.trigger = 0;

                /**
                 * SendTriggerRequest vcpu.
                 * @member {number} vcpu
                 * @memberof quorum0.vm.v1.SendTriggerRequest
                 * @instance
                 */
                SendTriggerRequest.prototype.vcpu = 0;

                /**
                 * Creates a new SendTriggerRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SendTriggerRequest
                 * @static
                 * @param {quorum0.vm.v1.SendTriggerRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SendTriggerRequest} SendTriggerRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SendTriggerRequest.$Shape): quorum0.vm.v1.SendTriggerRequest & quorum0.vm.v1.SendTriggerRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.SendTriggerRequest.$Properties): quorum0.vm.v1.SendTriggerRequest;
                 * }}
                 */
                SendTriggerRequest.create = function(properties) {
                    return new SendTriggerRequest(properties);
                };

                /**
                 * Encodes the specified SendTriggerRequest message. Does not implicitly {@link quorum0.vm.v1.SendTriggerRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SendTriggerRequest
                 * @static
                 * @param {quorum0.vm.v1.SendTriggerRequest.$Properties} message SendTriggerRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SendTriggerRequest.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.domid != null && $Object.hasOwnProperty.call(message, "domid") && message.domid !== 0)
                        writer.uint32(/* id 1, wireType 0 =*/8).uint32(message.domid);
                    if (message.trigger != null && $Object.hasOwnProperty.call(message, "trigger") && message.trigger !== 0)
                        writer.uint32(/* id 2, wireType 0 =*/16).int32(message.trigger);
                    if (message.vcpu != null && $Object.hasOwnProperty.call(message, "vcpu") && message.vcpu !== 0)
                        writer.uint32(/* id 3, wireType 0 =*/24).uint32(message.vcpu);
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a SendTriggerRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SendTriggerRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SendTriggerRequest & quorum0.vm.v1.SendTriggerRequest.$Shape} SendTriggerRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SendTriggerRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SendTriggerRequest();
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
                                    message.domid = value;
                                else
                                    delete message.domid;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.int32())
                                    message.trigger = value;
                                else
                                    delete message.trigger;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 0)
                                    break;
                                if (value = reader.uint32())
                                    message.vcpu = value;
                                else
                                    delete message.vcpu;
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

                return SendTriggerRequest;
            })();

            v1.SampleHostRequest = (function() {

                /**
                 * Properties of a SampleHostRequest.
                 * @typedef {Object} quorum0.vm.v1.SampleHostRequest.$Properties
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a SampleHostRequest.
                 * @memberof quorum0.vm.v1
                 * @interface ISampleHostRequest
                 * @augments quorum0.vm.v1.SampleHostRequest.$Properties
                 * @deprecated Use quorum0.vm.v1.SampleHostRequest.$Properties instead.
                 */

                /**
                 * Shape of a SampleHostRequest.
                 * @typedef {quorum0.vm.v1.SampleHostRequest.$Properties} quorum0.vm.v1.SampleHostRequest.$Shape
                 */

                /**
                 * Constructs a new SampleHostRequest.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a SampleHostRequest.
                 * @constructor
                 * @param {quorum0.vm.v1.SampleHostRequest.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const SampleHostRequest = function (properties) {
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * Creates a new SampleHostRequest instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.SampleHostRequest
                 * @static
                 * @param {quorum0.vm.v1.SampleHostRequest.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.SampleHostRequest} SampleHostRequest instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.SampleHostRequest.$Shape): quorum0.vm.v1.SampleHostRequest & quorum0.vm.v1.SampleHostRequest.$Shape;
                 *   (properties?: quorum0.vm.v1.SampleHostRequest.$Properties): quorum0.vm.v1.SampleHostRequest;
                 * }}
                 */
                SampleHostRequest.create = function(properties) {
                    return new SampleHostRequest(properties);
                };

                /**
                 * Encodes the specified SampleHostRequest message. Does not implicitly {@link quorum0.vm.v1.SampleHostRequest.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.SampleHostRequest
                 * @static
                 * @param {quorum0.vm.v1.SampleHostRequest.$Properties} message SampleHostRequest message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                SampleHostRequest.encode = function (message, writer, _depth) {
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
                 * Decodes a SampleHostRequest message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.SampleHostRequest
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SampleHostRequest & quorum0.vm.v1.SampleHostRequest.$Shape} SampleHostRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                SampleHostRequest.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.SampleHostRequest();
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

                return SampleHostRequest;
            })();

            v1.HostSample = (function() {

                /**
                 * Properties of a HostSample.
                 * @typedef {Object} quorum0.vm.v1.HostSample.$Properties
                 * @property {number|Long|null} [atUs] A clock of the host that only goes forward.
                 * @property {number|Long|null} [timeMs] Unix time, milliseconds.
                 * @property {quorum0.vm.v1.HostInfo.$Properties|null} [host] Without topology.
                 * @property {Array.<quorum0.vm.v1.Domain.$Properties>|null} [domains] HostSample domains
                 * @property {Array.<quorum0.vm.v1.DomainVcpus.$Properties>|null} [vcpus] CPU time of each virtual CPU that is online.
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */

                /**
                 * Properties of a HostSample.
                 * @memberof quorum0.vm.v1
                 * @interface IHostSample
                 * @augments quorum0.vm.v1.HostSample.$Properties
                 * @deprecated Use quorum0.vm.v1.HostSample.$Properties instead.
                 */

                /**
                 * Shape of a HostSample.
                 * @typedef {quorum0.vm.v1.HostSample.$Properties} quorum0.vm.v1.HostSample.$Shape
                 */

                /**
                 * Constructs a new HostSample.
                 * @memberof quorum0.vm.v1
                 * @classdesc Represents a HostSample.
                 * @constructor
                 * @param {quorum0.vm.v1.HostSample.$Properties=} [properties] Properties to set
                 * @property {Array.<Uint8Array>} [$unknowns] Unknown fields preserved while decoding when enabled
                 */
                const HostSample = function (properties) {
                    this.domains = [];
                    this.vcpus = [];
                    if (properties)
                        for (let keys = $Object.keys(properties), i = 0; i < keys.length; ++i)
                            if (properties[keys[i]] != null && keys[i] !== "__proto__")
                                this[keys[i]] = properties[keys[i]];
                };

                /**
                 * A clock of the host that only goes forward.
                 * @member {number|Long} atUs
                 * @memberof quorum0.vm.v1.HostSample
                 * @instance
                 */
                HostSample.prototype.atUs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Unix time, milliseconds.
                 * @member {number|Long} timeMs
                 * @memberof quorum0.vm.v1.HostSample
                 * @instance
                 */
                HostSample.prototype.timeMs = $util.Long ? $util.Long.fromBits(0,0,true) : 0;

                /**
                 * Without topology.
                 * @member {quorum0.vm.v1.HostInfo.$Properties|null|undefined} host
                 * @memberof quorum0.vm.v1.HostSample
                 * @instance
                 */
                HostSample.prototype.host = null;

                /**
                 * HostSample domains.
                 * @member {Array.<quorum0.vm.v1.Domain.$Properties>} domains
                 * @memberof quorum0.vm.v1.HostSample
                 * @instance
                 */
                HostSample.prototype.domains = $util.emptyArray;

                /**
                 * CPU time of each virtual CPU that is online.
                 * @member {Array.<quorum0.vm.v1.DomainVcpus.$Properties>} vcpus
                 * @memberof quorum0.vm.v1.HostSample
                 * @instance
                 */
                HostSample.prototype.vcpus = $util.emptyArray;

                /**
                 * Creates a new HostSample instance using the specified properties.
                 * @function create
                 * @memberof quorum0.vm.v1.HostSample
                 * @static
                 * @param {quorum0.vm.v1.HostSample.$Properties=} [properties] Properties to set
                 * @returns {quorum0.vm.v1.HostSample} HostSample instance
                 * @type {{
                 *   (properties: quorum0.vm.v1.HostSample.$Shape): quorum0.vm.v1.HostSample & quorum0.vm.v1.HostSample.$Shape;
                 *   (properties?: quorum0.vm.v1.HostSample.$Properties): quorum0.vm.v1.HostSample;
                 * }}
                 */
                HostSample.create = function(properties) {
                    return new HostSample(properties);
                };

                /**
                 * Encodes the specified HostSample message. Does not implicitly {@link quorum0.vm.v1.HostSample.verify|verify} messages.
                 * @function encode
                 * @memberof quorum0.vm.v1.HostSample
                 * @static
                 * @param {quorum0.vm.v1.HostSample.$Properties} message HostSample message or plain object to encode
                 * @param {$protobuf.Writer} [writer] Writer to encode to
                 * @returns {$protobuf.Writer} Writer
                 */
                HostSample.encode = function (message, writer, _depth) {
                    if (!writer)
                        writer = $Writer.create();
                    if (_depth === $undefined)
                        _depth = 0;
                    if (_depth > $util.recursionLimit)
                        throw $Error("max depth exceeded");
                    if (message.atUs != null && $Object.hasOwnProperty.call(message, "atUs") && (typeof message.atUs === "object" ? message.atUs.low || message.atUs.high : message.atUs !== 0))
                        writer.uint32(/* id 1, wireType 0 =*/8).uint64(message.atUs);
                    if (message.timeMs != null && $Object.hasOwnProperty.call(message, "timeMs") && (typeof message.timeMs === "object" ? message.timeMs.low || message.timeMs.high : message.timeMs !== 0))
                        writer.uint32(/* id 2, wireType 0 =*/16).uint64(message.timeMs);
                    if (message.host != null && $Object.hasOwnProperty.call(message, "host"))
                        $root.quorum0.vm.v1.HostInfo.encode(message.host, writer.uint32(/* id 3, wireType 2 =*/26).fork(), _depth + 1).ldelim();
                    if (message.domains != null && message.domains.length)
                        for (let i = 0; i < message.domains.length; ++i)
                            $root.quorum0.vm.v1.Domain.encode(message.domains[i], writer.uint32(/* id 4, wireType 2 =*/34).fork(), _depth + 1).ldelim();
                    if (message.vcpus != null && message.vcpus.length)
                        for (let i = 0; i < message.vcpus.length; ++i)
                            $root.quorum0.vm.v1.DomainVcpus.encode(message.vcpus[i], writer.uint32(/* id 5, wireType 2 =*/42).fork(), _depth + 1).ldelim();
                    if (message.$unknowns != null && $Object.hasOwnProperty.call(message, "$unknowns"))
                        for (let i = 0; i < message.$unknowns.length; ++i)
                            writer.raw(message.$unknowns[i]);
                    return writer;
                };

                /**
                 * Decodes a HostSample message from the specified reader or buffer.
                 * @function decode
                 * @memberof quorum0.vm.v1.HostSample
                 * @static
                 * @param {$protobuf.Reader|Uint8Array} reader Reader or buffer to decode from
                 * @param {number} [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.HostSample & quorum0.vm.v1.HostSample.$Shape} HostSample
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                HostSample.decode = function (reader, length, _end, _depth, _target) {
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
                    message = _target || new $root.quorum0.vm.v1.HostSample();
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
                                    message.atUs = value;
                                else
                                    delete message.atUs;
                                continue;
                            }
                        case 2: {
                                if (wireType !== 0)
                                    break;
                                if (typeof (value = reader.uint64()) === "object" ? value.low || value.high : value !== 0)
                                    message.timeMs = value;
                                else
                                    delete message.timeMs;
                                continue;
                            }
                        case 3: {
                                if (wireType !== 2)
                                    break;
                                message.host = $root.quorum0.vm.v1.HostInfo.decode(reader, reader.size(), $undefined, _depth + 1, message.host);
                                continue;
                            }
                        case 4: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.domains && message.domains.length))
                                    message.domains = [];
                                message.domains.push($root.quorum0.vm.v1.Domain.decode(reader, reader.size(), $undefined, _depth + 1));
                                continue;
                            }
                        case 5: {
                                if (wireType !== 2)
                                    break;
                                if (!(message.vcpus && message.vcpus.length))
                                    message.vcpus = [];
                                message.vcpus.push($root.quorum0.vm.v1.DomainVcpus.decode(reader, reader.size(), $undefined, _depth + 1));
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

                return HostSample;
            })();

            return v1;
        })();

        return vm;
    })();

    return quorum0;
})();

export {
  $root as default
};
