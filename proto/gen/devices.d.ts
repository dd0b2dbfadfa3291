import * as $protobuf from "protobufjs/minimal.js";
type Long = $protobuf.Long;

/** Namespace quorum0. */
export namespace quorum0 {

    /** Namespace devices. */
    namespace devices {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a DeviceRef.
             * @deprecated Use quorum0.devices.v1.DeviceRef.$Properties instead.
             */
            interface IDeviceRef extends quorum0.devices.v1.DeviceRef.$Properties {
            }

            /** Which device of which machine, under which placement. */
            class DeviceRef {

                /**
                 * Constructs a new DeviceRef.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.devices.v1.DeviceRef.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Of the machine: lower-case, dashed. */
                vmUuid: string;

                /** DeviceRef epoch. */
                epoch: (number|Long);

                /** The number in the frontend's xenstore path: 51712 for xvda, 0 for the first vif. */
                deviceNumber: number;

                /**
                 * Creates a new DeviceRef instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DeviceRef instance
                 */
                static create(properties: quorum0.devices.v1.DeviceRef.$Shape): quorum0.devices.v1.DeviceRef & quorum0.devices.v1.DeviceRef.$Shape;
                static create(properties?: quorum0.devices.v1.DeviceRef.$Properties): quorum0.devices.v1.DeviceRef;

                /**
                 * Encodes the specified DeviceRef message. Does not implicitly {@link quorum0.devices.v1.DeviceRef.verify|verify} messages.
                 * @param message DeviceRef message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.devices.v1.DeviceRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DeviceRef message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.DeviceRef & quorum0.devices.v1.DeviceRef.$Shape} DeviceRef
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.devices.v1.DeviceRef & quorum0.devices.v1.DeviceRef.$Shape;
            }

            namespace DeviceRef {

                /** Properties of a DeviceRef. */
                interface $Properties {

                    /** Of the machine: lower-case, dashed. */
                    vmUuid?: (string|null);

                    /** DeviceRef epoch */
                    epoch?: (number|Long|null);

                    /** The number in the frontend's xenstore path: 51712 for xvda, 0 for the first vif. */
                    deviceNumber?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DeviceRef. */
                type $Shape = quorum0.devices.v1.DeviceRef.$Properties;
            }

            /**
             * Properties of an AttachDiskRequest.
             * @deprecated Use quorum0.devices.v1.AttachDiskRequest.$Properties instead.
             */
            interface IAttachDiskRequest extends quorum0.devices.v1.AttachDiskRequest.$Properties {
            }

            /** Represents an AttachDiskRequest. */
            class AttachDiskRequest {

                /**
                 * Constructs a new AttachDiskRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.devices.v1.AttachDiskRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Chosen by the caller, 1 to 128 bytes. */
                requestId: string;

                /** AttachDiskRequest device. */
                device?: (quorum0.devices.v1.DeviceRef.$Properties|null);

                /** The domain that the frontend runs in; means something on this host only. */
                frontendDomid: number;

                /** A volume of the block group, or a device or image of the host. */
                target: string;

                /** raw, qcow, qcow2, vhd, qed or empty, as xl-disk-configuration(5) names them. */
                format: string;

                /** AttachDiskRequest writable. */
                writable: boolean;

                /** AttachDiskRequest cdrom. */
                cdrom: boolean;

                /** AttachDiskRequest discard. */
                discard: boolean;

                /**
                 * Creates a new AttachDiskRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AttachDiskRequest instance
                 */
                static create(properties: quorum0.devices.v1.AttachDiskRequest.$Shape): quorum0.devices.v1.AttachDiskRequest & quorum0.devices.v1.AttachDiskRequest.$Shape;
                static create(properties?: quorum0.devices.v1.AttachDiskRequest.$Properties): quorum0.devices.v1.AttachDiskRequest;

                /**
                 * Encodes the specified AttachDiskRequest message. Does not implicitly {@link quorum0.devices.v1.AttachDiskRequest.verify|verify} messages.
                 * @param message AttachDiskRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.devices.v1.AttachDiskRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AttachDiskRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.AttachDiskRequest & quorum0.devices.v1.AttachDiskRequest.$Shape} AttachDiskRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.devices.v1.AttachDiskRequest & quorum0.devices.v1.AttachDiskRequest.$Shape;
            }

            namespace AttachDiskRequest {

                /** Properties of an AttachDiskRequest. */
                interface $Properties {

                    /** Chosen by the caller, 1 to 128 bytes. */
                    requestId?: (string|null);

                    /** AttachDiskRequest device */
                    device?: (quorum0.devices.v1.DeviceRef.$Properties|null);

                    /** The domain that the frontend runs in; means something on this host only. */
                    frontendDomid?: (number|null);

                    /** A volume of the block group, or a device or image of the host. */
                    target?: (string|null);

                    /** raw, qcow, qcow2, vhd, qed or empty, as xl-disk-configuration(5) names them. */
                    format?: (string|null);

                    /** AttachDiskRequest writable */
                    writable?: (boolean|null);

                    /** AttachDiskRequest cdrom */
                    cdrom?: (boolean|null);

                    /** AttachDiskRequest discard */
                    discard?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AttachDiskRequest. */
                type $Shape = quorum0.devices.v1.AttachDiskRequest.$Properties;
            }

            /**
             * Properties of an AttachVifRequest.
             * @deprecated Use quorum0.devices.v1.AttachVifRequest.$Properties instead.
             */
            interface IAttachVifRequest extends quorum0.devices.v1.AttachVifRequest.$Properties {
            }

            /** Represents an AttachVifRequest. */
            class AttachVifRequest {

                /**
                 * Constructs a new AttachVifRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.devices.v1.AttachVifRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Chosen by the caller, 1 to 128 bytes. */
                requestId: string;

                /** AttachVifRequest device. */
                device?: (quorum0.devices.v1.DeviceRef.$Properties|null);

                /** AttachVifRequest frontendDomid. */
                frontendDomid: number;

                /** Lower case, with colons. */
                mac: string;

                /** A network of the network group. */
                network: string;

                /** 0: the network's own. */
                mtuBytes: number;

                /** Bytes the guest may send in each interval; 0: as many as it likes. */
                rateBytesPerInterval: (number|Long);

                /** AttachVifRequest rateIntervalUs. */
                rateIntervalUs: number;

                /**
                 * Creates a new AttachVifRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AttachVifRequest instance
                 */
                static create(properties: quorum0.devices.v1.AttachVifRequest.$Shape): quorum0.devices.v1.AttachVifRequest & quorum0.devices.v1.AttachVifRequest.$Shape;
                static create(properties?: quorum0.devices.v1.AttachVifRequest.$Properties): quorum0.devices.v1.AttachVifRequest;

                /**
                 * Encodes the specified AttachVifRequest message. Does not implicitly {@link quorum0.devices.v1.AttachVifRequest.verify|verify} messages.
                 * @param message AttachVifRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.devices.v1.AttachVifRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AttachVifRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.AttachVifRequest & quorum0.devices.v1.AttachVifRequest.$Shape} AttachVifRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.devices.v1.AttachVifRequest & quorum0.devices.v1.AttachVifRequest.$Shape;
            }

            namespace AttachVifRequest {

                /** Properties of an AttachVifRequest. */
                interface $Properties {

                    /** Chosen by the caller, 1 to 128 bytes. */
                    requestId?: (string|null);

                    /** AttachVifRequest device */
                    device?: (quorum0.devices.v1.DeviceRef.$Properties|null);

                    /** AttachVifRequest frontendDomid */
                    frontendDomid?: (number|null);

                    /** Lower case, with colons. */
                    mac?: (string|null);

                    /** A network of the network group. */
                    network?: (string|null);

                    /** 0: the network's own. */
                    mtuBytes?: (number|null);

                    /** Bytes the guest may send in each interval; 0: as many as it likes. */
                    rateBytesPerInterval?: (number|Long|null);

                    /** AttachVifRequest rateIntervalUs */
                    rateIntervalUs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AttachVifRequest. */
                type $Shape = quorum0.devices.v1.AttachVifRequest.$Properties;
            }

            /**
             * Properties of a Node.
             * @deprecated Use quorum0.devices.v1.Node.$Properties instead.
             */
            interface INode extends quorum0.devices.v1.Node.$Properties {
            }

            /** One value in xenstore, below the device's folder. */
            class Node {

                /**
                 * Constructs a new Node.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.devices.v1.Node.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Node path. */
                path: string;

                /** Node value. */
                value: string;

                /**
                 * Creates a new Node instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Node instance
                 */
                static create(properties: quorum0.devices.v1.Node.$Shape): quorum0.devices.v1.Node & quorum0.devices.v1.Node.$Shape;
                static create(properties?: quorum0.devices.v1.Node.$Properties): quorum0.devices.v1.Node;

                /**
                 * Encodes the specified Node message. Does not implicitly {@link quorum0.devices.v1.Node.verify|verify} messages.
                 * @param message Node message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.devices.v1.Node.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Node message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.Node & quorum0.devices.v1.Node.$Shape} Node
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.devices.v1.Node & quorum0.devices.v1.Node.$Shape;
            }

            namespace Node {

                /** Properties of a Node. */
                interface $Properties {

                    /** Node path */
                    path?: (string|null);

                    /** Node value */
                    value?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Node. */
                type $Shape = quorum0.devices.v1.Node.$Properties;
            }

            /**
             * Properties of an AttachReply.
             * @deprecated Use quorum0.devices.v1.AttachReply.$Properties instead.
             */
            interface IAttachReply extends quorum0.devices.v1.AttachReply.$Properties {
            }

            /** Represents an AttachReply. */
            class AttachReply {

                /**
                 * Constructs a new AttachReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.devices.v1.AttachReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The domain that the backend runs in. */
                backendDomid: number;

                /** Below /local/domain/FRONTEND/device/TYPE/NUMBER. */
                frontendNodes: quorum0.devices.v1.Node.$Properties[];

                /** Below /local/domain/BACKEND/backend/TYPE/FRONTEND/NUMBER. */
                backendNodes: quorum0.devices.v1.Node.$Properties[];

                /**
                 * Creates a new AttachReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AttachReply instance
                 */
                static create(properties: quorum0.devices.v1.AttachReply.$Shape): quorum0.devices.v1.AttachReply & quorum0.devices.v1.AttachReply.$Shape;
                static create(properties?: quorum0.devices.v1.AttachReply.$Properties): quorum0.devices.v1.AttachReply;

                /**
                 * Encodes the specified AttachReply message. Does not implicitly {@link quorum0.devices.v1.AttachReply.verify|verify} messages.
                 * @param message AttachReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.devices.v1.AttachReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AttachReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.AttachReply & quorum0.devices.v1.AttachReply.$Shape} AttachReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.devices.v1.AttachReply & quorum0.devices.v1.AttachReply.$Shape;
            }

            namespace AttachReply {

                /** Properties of an AttachReply. */
                interface $Properties {

                    /** The domain that the backend runs in. */
                    backendDomid?: (number|null);

                    /** Below /local/domain/FRONTEND/device/TYPE/NUMBER. */
                    frontendNodes?: (quorum0.devices.v1.Node.$Properties[]|null);

                    /** Below /local/domain/BACKEND/backend/TYPE/FRONTEND/NUMBER. */
                    backendNodes?: (quorum0.devices.v1.Node.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AttachReply. */
                type $Shape = quorum0.devices.v1.AttachReply.$Properties;
            }

            /**
             * Properties of a DetachRequest.
             * @deprecated Use quorum0.devices.v1.DetachRequest.$Properties instead.
             */
            interface IDetachRequest extends quorum0.devices.v1.DetachRequest.$Properties {
            }

            /** Represents a DetachRequest. */
            class DetachRequest {

                /**
                 * Constructs a new DetachRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.devices.v1.DetachRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DetachRequest requestId. */
                requestId: string;

                /** DetachRequest device. */
                device?: (quorum0.devices.v1.DeviceRef.$Properties|null);

                /** Do not wait for the guest to close its end. */
                force: boolean;

                /**
                 * Creates a new DetachRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DetachRequest instance
                 */
                static create(properties: quorum0.devices.v1.DetachRequest.$Shape): quorum0.devices.v1.DetachRequest & quorum0.devices.v1.DetachRequest.$Shape;
                static create(properties?: quorum0.devices.v1.DetachRequest.$Properties): quorum0.devices.v1.DetachRequest;

                /**
                 * Encodes the specified DetachRequest message. Does not implicitly {@link quorum0.devices.v1.DetachRequest.verify|verify} messages.
                 * @param message DetachRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.devices.v1.DetachRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DetachRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.DetachRequest & quorum0.devices.v1.DetachRequest.$Shape} DetachRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.devices.v1.DetachRequest & quorum0.devices.v1.DetachRequest.$Shape;
            }

            namespace DetachRequest {

                /** Properties of a DetachRequest. */
                interface $Properties {

                    /** DetachRequest requestId */
                    requestId?: (string|null);

                    /** DetachRequest device */
                    device?: (quorum0.devices.v1.DeviceRef.$Properties|null);

                    /** Do not wait for the guest to close its end. */
                    force?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DetachRequest. */
                type $Shape = quorum0.devices.v1.DetachRequest.$Properties;
            }

            /**
             * Properties of a DetachReply.
             * @deprecated Use quorum0.devices.v1.DetachReply.$Properties instead.
             */
            interface IDetachReply extends quorum0.devices.v1.DetachReply.$Properties {
            }

            /** Represents a DetachReply. */
            class DetachReply {

                /**
                 * Constructs a new DetachReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.devices.v1.DetachReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new DetachReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DetachReply instance
                 */
                static create(properties: quorum0.devices.v1.DetachReply.$Shape): quorum0.devices.v1.DetachReply & quorum0.devices.v1.DetachReply.$Shape;
                static create(properties?: quorum0.devices.v1.DetachReply.$Properties): quorum0.devices.v1.DetachReply;

                /**
                 * Encodes the specified DetachReply message. Does not implicitly {@link quorum0.devices.v1.DetachReply.verify|verify} messages.
                 * @param message DetachReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.devices.v1.DetachReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DetachReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.DetachReply & quorum0.devices.v1.DetachReply.$Shape} DetachReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.devices.v1.DetachReply & quorum0.devices.v1.DetachReply.$Shape;
            }

            namespace DetachReply {

                /** Properties of a DetachReply. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DetachReply. */
                type $Shape = quorum0.devices.v1.DetachReply.$Properties;
            }

            /**
             * Properties of a ListDevicesRequest.
             * @deprecated Use quorum0.devices.v1.ListDevicesRequest.$Properties instead.
             */
            interface IListDevicesRequest extends quorum0.devices.v1.ListDevicesRequest.$Properties {
            }

            /** Represents a ListDevicesRequest. */
            class ListDevicesRequest {

                /**
                 * Constructs a new ListDevicesRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.devices.v1.ListDevicesRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Only this machine's; empty: every machine's on this host. */
                vmUuid: string;

                /**
                 * Creates a new ListDevicesRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListDevicesRequest instance
                 */
                static create(properties: quorum0.devices.v1.ListDevicesRequest.$Shape): quorum0.devices.v1.ListDevicesRequest & quorum0.devices.v1.ListDevicesRequest.$Shape;
                static create(properties?: quorum0.devices.v1.ListDevicesRequest.$Properties): quorum0.devices.v1.ListDevicesRequest;

                /**
                 * Encodes the specified ListDevicesRequest message. Does not implicitly {@link quorum0.devices.v1.ListDevicesRequest.verify|verify} messages.
                 * @param message ListDevicesRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.devices.v1.ListDevicesRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListDevicesRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.ListDevicesRequest & quorum0.devices.v1.ListDevicesRequest.$Shape} ListDevicesRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.devices.v1.ListDevicesRequest & quorum0.devices.v1.ListDevicesRequest.$Shape;
            }

            namespace ListDevicesRequest {

                /** Properties of a ListDevicesRequest. */
                interface $Properties {

                    /** Only this machine's; empty: every machine's on this host. */
                    vmUuid?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListDevicesRequest. */
                type $Shape = quorum0.devices.v1.ListDevicesRequest.$Properties;
            }

            /**
             * Properties of a ListDevicesReply.
             * @deprecated Use quorum0.devices.v1.ListDevicesReply.$Properties instead.
             */
            interface IListDevicesReply extends quorum0.devices.v1.ListDevicesReply.$Properties {
            }

            /** Represents a ListDevicesReply. */
            class ListDevicesReply {

                /**
                 * Constructs a new ListDevicesReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.devices.v1.ListDevicesReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListDevicesReply devices. */
                devices: quorum0.devices.v1.AttachedDevice.$Properties[];

                /**
                 * Creates a new ListDevicesReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListDevicesReply instance
                 */
                static create(properties: quorum0.devices.v1.ListDevicesReply.$Shape): quorum0.devices.v1.ListDevicesReply & quorum0.devices.v1.ListDevicesReply.$Shape;
                static create(properties?: quorum0.devices.v1.ListDevicesReply.$Properties): quorum0.devices.v1.ListDevicesReply;

                /**
                 * Encodes the specified ListDevicesReply message. Does not implicitly {@link quorum0.devices.v1.ListDevicesReply.verify|verify} messages.
                 * @param message ListDevicesReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.devices.v1.ListDevicesReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListDevicesReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.ListDevicesReply & quorum0.devices.v1.ListDevicesReply.$Shape} ListDevicesReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.devices.v1.ListDevicesReply & quorum0.devices.v1.ListDevicesReply.$Shape;
            }

            namespace ListDevicesReply {

                /** Properties of a ListDevicesReply. */
                interface $Properties {

                    /** ListDevicesReply devices */
                    devices?: (quorum0.devices.v1.AttachedDevice.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListDevicesReply. */
                type $Shape = quorum0.devices.v1.ListDevicesReply.$Properties;
            }

            /**
             * Properties of an AttachedDevice.
             * @deprecated Use quorum0.devices.v1.AttachedDevice.$Properties instead.
             */
            interface IAttachedDevice extends quorum0.devices.v1.AttachedDevice.$Properties {
            }

            /** Represents an AttachedDevice. */
            class AttachedDevice {

                /**
                 * Constructs a new AttachedDevice.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.devices.v1.AttachedDevice.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** AttachedDevice device. */
                device?: (quorum0.devices.v1.DeviceRef.$Properties|null);

                /** AttachedDevice frontendDomid. */
                frontendDomid: number;

                /** The backend's xenbus state, 1 (Initialising) to 6 (Closed). Source: xen/io/xenbus.h. */
                state: number;

                /**
                 * Creates a new AttachedDevice instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns AttachedDevice instance
                 */
                static create(properties: quorum0.devices.v1.AttachedDevice.$Shape): quorum0.devices.v1.AttachedDevice & quorum0.devices.v1.AttachedDevice.$Shape;
                static create(properties?: quorum0.devices.v1.AttachedDevice.$Properties): quorum0.devices.v1.AttachedDevice;

                /**
                 * Encodes the specified AttachedDevice message. Does not implicitly {@link quorum0.devices.v1.AttachedDevice.verify|verify} messages.
                 * @param message AttachedDevice message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.devices.v1.AttachedDevice.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an AttachedDevice message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.devices.v1.AttachedDevice & quorum0.devices.v1.AttachedDevice.$Shape} AttachedDevice
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.devices.v1.AttachedDevice & quorum0.devices.v1.AttachedDevice.$Shape;
            }

            namespace AttachedDevice {

                /** Properties of an AttachedDevice. */
                interface $Properties {

                    /** AttachedDevice device */
                    device?: (quorum0.devices.v1.DeviceRef.$Properties|null);

                    /** AttachedDevice frontendDomid */
                    frontendDomid?: (number|null);

                    /** The backend's xenbus state, 1 (Initialising) to 6 (Closed). Source: xen/io/xenbus.h. */
                    state?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an AttachedDevice. */
                type $Shape = quorum0.devices.v1.AttachedDevice.$Properties;
            }
        }
    }
}
