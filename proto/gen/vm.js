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

            return v1;
        })();

        return vm;
    })();

    return quorum0;
})();

export {
  $root as default
};
