import * as $protobuf from "protobufjs/minimal.js";
type Long = $protobuf.Long;

/** Namespace quorum0. */
export namespace quorum0 {

    /** Namespace vms. */
    namespace vms {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a VmRef.
             * @deprecated Use quorum0.vms.v1.VmRef.$Properties instead.
             */
            interface IVmRef extends quorum0.vms.v1.VmRef.$Properties {
            }

            /** Exactly one of the two. */
            class VmRef {

                /**
                 * Constructs a new VmRef.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.VmRef.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VmRef name. */
                name?: (string|null);

                /** Lower-case, dashed. */
                uuid?: (string|null);

                /** VmRef by. */
                by?: ("name"|"uuid");

                /**
                 * Creates a new VmRef instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VmRef instance
                 */
                static create(properties: quorum0.vms.v1.VmRef.$Shape): quorum0.vms.v1.VmRef & quorum0.vms.v1.VmRef.$Shape;
                static create(properties?: quorum0.vms.v1.VmRef.$Properties): quorum0.vms.v1.VmRef;

                /**
                 * Encodes the specified VmRef message. Does not implicitly {@link quorum0.vms.v1.VmRef.verify|verify} messages.
                 * @param message VmRef message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.VmRef.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VmRef message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.VmRef & quorum0.vms.v1.VmRef.$Shape} VmRef
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.VmRef & quorum0.vms.v1.VmRef.$Shape;
            }

            namespace VmRef {

                /** Properties of a VmRef. */
                interface $Properties {

                    /** VmRef name */
                    name?: (string|null);

                    /** Lower-case, dashed. */
                    uuid?: (string|null);

                    /** VmRef by */
                    by?: ("name"|"uuid");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a VmRef. */
                type $Shape = {
                  name?: string|null;
                  uuid?: string|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ by?: undefined; name?: null; uuid?: null }|{ by?: "name"; name: string; uuid?: null }|{ by?: "uuid"; name?: null; uuid: string })
                );
            }

            /**
             * Properties of a CreateVmRequest.
             * @deprecated Use quorum0.vms.v1.CreateVmRequest.$Properties instead.
             */
            interface ICreateVmRequest extends quorum0.vms.v1.CreateVmRequest.$Properties {
            }

            /** Represents a CreateVmRequest. */
            class CreateVmRequest {

                /**
                 * Constructs a new CreateVmRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.CreateVmRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Chosen by the caller, 1 to 128 bytes. */
                requestId: string;

                /** With a UUID. */
                spec?: (quorum0.vms.v1.VmSpec.$Properties|null);

                /** Build it and leave it paused. */
                paused: boolean;

                /** Place it on this host and no other; empty: wherever there is room. */
                host: string;

                /**
                 * Creates a new CreateVmRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CreateVmRequest instance
                 */
                static create(properties: quorum0.vms.v1.CreateVmRequest.$Shape): quorum0.vms.v1.CreateVmRequest & quorum0.vms.v1.CreateVmRequest.$Shape;
                static create(properties?: quorum0.vms.v1.CreateVmRequest.$Properties): quorum0.vms.v1.CreateVmRequest;

                /**
                 * Encodes the specified CreateVmRequest message. Does not implicitly {@link quorum0.vms.v1.CreateVmRequest.verify|verify} messages.
                 * @param message CreateVmRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.CreateVmRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CreateVmRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.CreateVmRequest & quorum0.vms.v1.CreateVmRequest.$Shape} CreateVmRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.CreateVmRequest & quorum0.vms.v1.CreateVmRequest.$Shape;
            }

            namespace CreateVmRequest {

                /** Properties of a CreateVmRequest. */
                interface $Properties {

                    /** Chosen by the caller, 1 to 128 bytes. */
                    requestId?: (string|null);

                    /** With a UUID. */
                    spec?: (quorum0.vms.v1.VmSpec.$Properties|null);

                    /** Build it and leave it paused. */
                    paused?: (boolean|null);

                    /** Place it on this host and no other; empty: wherever there is room. */
                    host?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CreateVmRequest. */
                type $Shape = {
                  requestId?: string|null;
                  spec?: quorum0.vms.v1.VmSpec.$Shape|null;
                  paused?: boolean|null;
                  host?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a GetVmRequest.
             * @deprecated Use quorum0.vms.v1.GetVmRequest.$Properties instead.
             */
            interface IGetVmRequest extends quorum0.vms.v1.GetVmRequest.$Properties {
            }

            /** Represents a GetVmRequest. */
            class GetVmRequest {

                /**
                 * Constructs a new GetVmRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.GetVmRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetVmRequest vm. */
                vm?: (quorum0.vms.v1.VmRef.$Properties|null);

                /**
                 * Creates a new GetVmRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetVmRequest instance
                 */
                static create(properties: quorum0.vms.v1.GetVmRequest.$Shape): quorum0.vms.v1.GetVmRequest & quorum0.vms.v1.GetVmRequest.$Shape;
                static create(properties?: quorum0.vms.v1.GetVmRequest.$Properties): quorum0.vms.v1.GetVmRequest;

                /**
                 * Encodes the specified GetVmRequest message. Does not implicitly {@link quorum0.vms.v1.GetVmRequest.verify|verify} messages.
                 * @param message GetVmRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.GetVmRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetVmRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.GetVmRequest & quorum0.vms.v1.GetVmRequest.$Shape} GetVmRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.GetVmRequest & quorum0.vms.v1.GetVmRequest.$Shape;
            }

            namespace GetVmRequest {

                /** Properties of a GetVmRequest. */
                interface $Properties {

                    /** GetVmRequest vm */
                    vm?: (quorum0.vms.v1.VmRef.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetVmRequest. */
                type $Shape = {
                  vm?: quorum0.vms.v1.VmRef.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a ListVmsRequest.
             * @deprecated Use quorum0.vms.v1.ListVmsRequest.$Properties instead.
             */
            interface IListVmsRequest extends quorum0.vms.v1.ListVmsRequest.$Properties {
            }

            /** Represents a ListVmsRequest. */
            class ListVmsRequest {

                /**
                 * Constructs a new ListVmsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.ListVmsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ListVmsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListVmsRequest instance
                 */
                static create(properties: quorum0.vms.v1.ListVmsRequest.$Shape): quorum0.vms.v1.ListVmsRequest & quorum0.vms.v1.ListVmsRequest.$Shape;
                static create(properties?: quorum0.vms.v1.ListVmsRequest.$Properties): quorum0.vms.v1.ListVmsRequest;

                /**
                 * Encodes the specified ListVmsRequest message. Does not implicitly {@link quorum0.vms.v1.ListVmsRequest.verify|verify} messages.
                 * @param message ListVmsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.ListVmsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListVmsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.ListVmsRequest & quorum0.vms.v1.ListVmsRequest.$Shape} ListVmsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.ListVmsRequest & quorum0.vms.v1.ListVmsRequest.$Shape;
            }

            namespace ListVmsRequest {

                /** Properties of a ListVmsRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListVmsRequest. */
                type $Shape = quorum0.vms.v1.ListVmsRequest.$Properties;
            }

            /**
             * Properties of a ListVmsReply.
             * @deprecated Use quorum0.vms.v1.ListVmsReply.$Properties instead.
             */
            interface IListVmsReply extends quorum0.vms.v1.ListVmsReply.$Properties {
            }

            /** Represents a ListVmsReply. */
            class ListVmsReply {

                /**
                 * Constructs a new ListVmsReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.ListVmsReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListVmsReply vms. */
                vms: quorum0.vms.v1.Vm.$Properties[];

                /** The event that this answer is complete to; WatchVms goes on from it. */
                index: (number|Long);

                /** Set when no majority answers: the answer misses nothing older than this. 0: it misses nothing. */
                staleMs: (number|Long);

                /**
                 * Creates a new ListVmsReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListVmsReply instance
                 */
                static create(properties: quorum0.vms.v1.ListVmsReply.$Shape): quorum0.vms.v1.ListVmsReply & quorum0.vms.v1.ListVmsReply.$Shape;
                static create(properties?: quorum0.vms.v1.ListVmsReply.$Properties): quorum0.vms.v1.ListVmsReply;

                /**
                 * Encodes the specified ListVmsReply message. Does not implicitly {@link quorum0.vms.v1.ListVmsReply.verify|verify} messages.
                 * @param message ListVmsReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.ListVmsReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListVmsReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.ListVmsReply & quorum0.vms.v1.ListVmsReply.$Shape} ListVmsReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.ListVmsReply & quorum0.vms.v1.ListVmsReply.$Shape;
            }

            namespace ListVmsReply {

                /** Properties of a ListVmsReply. */
                interface $Properties {

                    /** ListVmsReply vms */
                    vms?: (quorum0.vms.v1.Vm.$Properties[]|null);

                    /** The event that this answer is complete to; WatchVms goes on from it. */
                    index?: (number|Long|null);

                    /** Set when no majority answers: the answer misses nothing older than this. 0: it misses nothing. */
                    staleMs?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListVmsReply. */
                type $Shape = {
                  vms?: quorum0.vms.v1.Vm.$Shape[]|null;
                  index?: number|Long|null;
                  staleMs?: number|Long|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /** Power enum. */
            enum Power {

                /** POWER_UNSPECIFIED value */
                POWER_UNSPECIFIED = 0,

                /** Running; pausing and unpausing switch between these two. */
                POWER_RUNNING = 1,

                /** POWER_PAUSED value */
                POWER_PAUSED = 2,

                /** Asked through its control node to power off, reboot, or (HVM without drivers) by a trigger. */
                POWER_SHUTDOWN = 3,

                /** POWER_REBOOT value */
                POWER_REBOOT = 4,

                /** Ended at once, whatever it does. */
                POWER_DESTROYED = 5
            }

            /**
             * Properties of a SetVmPowerRequest.
             * @deprecated Use quorum0.vms.v1.SetVmPowerRequest.$Properties instead.
             */
            interface ISetVmPowerRequest extends quorum0.vms.v1.SetVmPowerRequest.$Properties {
            }

            /** Represents a SetVmPowerRequest. */
            class SetVmPowerRequest {

                /**
                 * Constructs a new SetVmPowerRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.SetVmPowerRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetVmPowerRequest requestId. */
                requestId: string;

                /** SetVmPowerRequest vm. */
                vm?: (quorum0.vms.v1.VmRef.$Properties|null);

                /** SetVmPowerRequest power. */
                power: quorum0.vms.v1.Power;

                /**
                 * With POWER_SHUTDOWN or POWER_REBOOT: a guest that does not answer its control node is sent the
                 * hardware's power (or reset) trigger instead.
                 */
                fallbackTrigger: boolean;

                /** How long a guest may leave a request to shut down unanswered; 0: the default of 60 s. */
                timeoutMs: number;

                /**
                 * Creates a new SetVmPowerRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetVmPowerRequest instance
                 */
                static create(properties: quorum0.vms.v1.SetVmPowerRequest.$Shape): quorum0.vms.v1.SetVmPowerRequest & quorum0.vms.v1.SetVmPowerRequest.$Shape;
                static create(properties?: quorum0.vms.v1.SetVmPowerRequest.$Properties): quorum0.vms.v1.SetVmPowerRequest;

                /**
                 * Encodes the specified SetVmPowerRequest message. Does not implicitly {@link quorum0.vms.v1.SetVmPowerRequest.verify|verify} messages.
                 * @param message SetVmPowerRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.SetVmPowerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetVmPowerRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.SetVmPowerRequest & quorum0.vms.v1.SetVmPowerRequest.$Shape} SetVmPowerRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.SetVmPowerRequest & quorum0.vms.v1.SetVmPowerRequest.$Shape;
            }

            namespace SetVmPowerRequest {

                /** Properties of a SetVmPowerRequest. */
                interface $Properties {

                    /** SetVmPowerRequest requestId */
                    requestId?: (string|null);

                    /** SetVmPowerRequest vm */
                    vm?: (quorum0.vms.v1.VmRef.$Properties|null);

                    /** SetVmPowerRequest power */
                    power?: (quorum0.vms.v1.Power|null);

                    /**
                     * With POWER_SHUTDOWN or POWER_REBOOT: a guest that does not answer its control node is sent the
                     * hardware's power (or reset) trigger instead.
                     */
                    fallbackTrigger?: (boolean|null);

                    /** How long a guest may leave a request to shut down unanswered; 0: the default of 60 s. */
                    timeoutMs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetVmPowerRequest. */
                type $Shape = {
                  requestId?: string|null;
                  vm?: quorum0.vms.v1.VmRef.$Shape|null;
                  power?: quorum0.vms.v1.Power|null;
                  fallbackTrigger?: boolean|null;
                  timeoutMs?: number|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a RenameVmRequest.
             * @deprecated Use quorum0.vms.v1.RenameVmRequest.$Properties instead.
             */
            interface IRenameVmRequest extends quorum0.vms.v1.RenameVmRequest.$Properties {
            }

            /** Represents a RenameVmRequest. */
            class RenameVmRequest {

                /**
                 * Constructs a new RenameVmRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.RenameVmRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** RenameVmRequest requestId. */
                requestId: string;

                /** RenameVmRequest vm. */
                vm?: (quorum0.vms.v1.VmRef.$Properties|null);

                /** RenameVmRequest newName. */
                newName: string;

                /**
                 * Creates a new RenameVmRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns RenameVmRequest instance
                 */
                static create(properties: quorum0.vms.v1.RenameVmRequest.$Shape): quorum0.vms.v1.RenameVmRequest & quorum0.vms.v1.RenameVmRequest.$Shape;
                static create(properties?: quorum0.vms.v1.RenameVmRequest.$Properties): quorum0.vms.v1.RenameVmRequest;

                /**
                 * Encodes the specified RenameVmRequest message. Does not implicitly {@link quorum0.vms.v1.RenameVmRequest.verify|verify} messages.
                 * @param message RenameVmRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.RenameVmRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a RenameVmRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.RenameVmRequest & quorum0.vms.v1.RenameVmRequest.$Shape} RenameVmRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.RenameVmRequest & quorum0.vms.v1.RenameVmRequest.$Shape;
            }

            namespace RenameVmRequest {

                /** Properties of a RenameVmRequest. */
                interface $Properties {

                    /** RenameVmRequest requestId */
                    requestId?: (string|null);

                    /** RenameVmRequest vm */
                    vm?: (quorum0.vms.v1.VmRef.$Properties|null);

                    /** RenameVmRequest newName */
                    newName?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a RenameVmRequest. */
                type $Shape = {
                  requestId?: string|null;
                  vm?: quorum0.vms.v1.VmRef.$Shape|null;
                  newName?: string|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of an UpdateVmSpecRequest.
             * @deprecated Use quorum0.vms.v1.UpdateVmSpecRequest.$Properties instead.
             */
            interface IUpdateVmSpecRequest extends quorum0.vms.v1.UpdateVmSpecRequest.$Properties {
            }

            /** Represents an UpdateVmSpecRequest. */
            class UpdateVmSpecRequest {

                /**
                 * Constructs a new UpdateVmSpecRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.UpdateVmSpecRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** UpdateVmSpecRequest requestId. */
                requestId: string;

                /** UpdateVmSpecRequest vm. */
                vm?: (quorum0.vms.v1.VmRef.$Properties|null);

                /** UpdateVmSpecRequest spec. */
                spec?: (quorum0.vms.v1.VmSpec.$Properties|null);

                /**
                 * Creates a new UpdateVmSpecRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns UpdateVmSpecRequest instance
                 */
                static create(properties: quorum0.vms.v1.UpdateVmSpecRequest.$Shape): quorum0.vms.v1.UpdateVmSpecRequest & quorum0.vms.v1.UpdateVmSpecRequest.$Shape;
                static create(properties?: quorum0.vms.v1.UpdateVmSpecRequest.$Properties): quorum0.vms.v1.UpdateVmSpecRequest;

                /**
                 * Encodes the specified UpdateVmSpecRequest message. Does not implicitly {@link quorum0.vms.v1.UpdateVmSpecRequest.verify|verify} messages.
                 * @param message UpdateVmSpecRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.UpdateVmSpecRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes an UpdateVmSpecRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.UpdateVmSpecRequest & quorum0.vms.v1.UpdateVmSpecRequest.$Shape} UpdateVmSpecRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.UpdateVmSpecRequest & quorum0.vms.v1.UpdateVmSpecRequest.$Shape;
            }

            namespace UpdateVmSpecRequest {

                /** Properties of an UpdateVmSpecRequest. */
                interface $Properties {

                    /** UpdateVmSpecRequest requestId */
                    requestId?: (string|null);

                    /** UpdateVmSpecRequest vm */
                    vm?: (quorum0.vms.v1.VmRef.$Properties|null);

                    /** UpdateVmSpecRequest spec */
                    spec?: (quorum0.vms.v1.VmSpec.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of an UpdateVmSpecRequest. */
                type $Shape = {
                  requestId?: string|null;
                  vm?: quorum0.vms.v1.VmRef.$Shape|null;
                  spec?: quorum0.vms.v1.VmSpec.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /** VmPhase enum. */
            enum VmPhase {

                /** VM_PHASE_UNSPECIFIED value */
                VM_PHASE_UNSPECIFIED = 0,

                /** VM_PHASE_PLACED value */
                VM_PHASE_PLACED = 1,

                /** VM_PHASE_BUILDING value */
                VM_PHASE_BUILDING = 2,

                /** VM_PHASE_RUNNING value */
                VM_PHASE_RUNNING = 3,

                /** VM_PHASE_PAUSED value */
                VM_PHASE_PAUSED = 4,

                /** VM_PHASE_STOPPING value */
                VM_PHASE_STOPPING = 5,

                /** Stopped and kept (on_crash=preserve and its like). */
                VM_PHASE_STOPPED = 6,

                /** Could not be built or started; `problem` says why. It is removed after this event. */
                VM_PHASE_FAILED = 7,

                /** Ended; not listed any more. */
                VM_PHASE_GONE = 8
            }

            /**
             * Properties of a Vm.
             * @deprecated Use quorum0.vms.v1.Vm.$Properties instead.
             */
            interface IVm extends quorum0.vms.v1.Vm.$Properties {
            }

            /** Represents a Vm. */
            class Vm {

                /**
                 * Constructs a new Vm.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.Vm.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Vm spec. */
                spec?: (quorum0.vms.v1.VmSpec.$Properties|null);

                /** Where it runs or will run, and the number of that placement: rises with each start. */
                host: string;

                /** Vm epoch. */
                epoch: (number|Long);

                /** What is wanted. */
                power: quorum0.vms.v1.Power;

                /** What its host last reported. */
                phase: quorum0.vms.v1.VmPhase;

                /** While it has one; means something on `host` only. */
                domid?: (number|null);

                /** Vm problem. */
                problem?: (quorum0.vms.v1.Problem.$Properties|null);

                /** Counts changes of this record. */
                generation: (number|Long);

                /** The phases of the last start, in order. */
                startTrace: quorum0.vms.v1.PhaseTime.$Properties[];

                /** Unix time of the last start, in milliseconds; absent before. */
                startedAtMs?: (number|Long|null);

                /** In replies: the event this answer is complete to; WatchVms goes on from it. */
                index: (number|Long);

                /**
                 * Creates a new Vm instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Vm instance
                 */
                static create(properties: quorum0.vms.v1.Vm.$Shape): quorum0.vms.v1.Vm & quorum0.vms.v1.Vm.$Shape;
                static create(properties?: quorum0.vms.v1.Vm.$Properties): quorum0.vms.v1.Vm;

                /**
                 * Encodes the specified Vm message. Does not implicitly {@link quorum0.vms.v1.Vm.verify|verify} messages.
                 * @param message Vm message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.Vm.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Vm message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.Vm & quorum0.vms.v1.Vm.$Shape} Vm
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.Vm & quorum0.vms.v1.Vm.$Shape;
            }

            namespace Vm {

                /** Properties of a Vm. */
                interface $Properties {

                    /** Vm spec */
                    spec?: (quorum0.vms.v1.VmSpec.$Properties|null);

                    /** Where it runs or will run, and the number of that placement: rises with each start. */
                    host?: (string|null);

                    /** Vm epoch */
                    epoch?: (number|Long|null);

                    /** What is wanted. */
                    power?: (quorum0.vms.v1.Power|null);

                    /** What its host last reported. */
                    phase?: (quorum0.vms.v1.VmPhase|null);

                    /** While it has one; means something on `host` only. */
                    domid?: (number|null);

                    /** Vm problem */
                    problem?: (quorum0.vms.v1.Problem.$Properties|null);

                    /** Counts changes of this record. */
                    generation?: (number|Long|null);

                    /** The phases of the last start, in order. */
                    startTrace?: (quorum0.vms.v1.PhaseTime.$Properties[]|null);

                    /** Unix time of the last start, in milliseconds; absent before. */
                    startedAtMs?: (number|Long|null);

                    /** In replies: the event this answer is complete to; WatchVms goes on from it. */
                    index?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Vm. */
                type $Shape = {
                  spec?: quorum0.vms.v1.VmSpec.$Shape|null;
                  host?: string|null;
                  epoch?: number|Long|null;
                  power?: quorum0.vms.v1.Power|null;
                  phase?: quorum0.vms.v1.VmPhase|null;
                  domid?: number|null;
                  problem?: quorum0.vms.v1.Problem.$Shape|null;
                  generation?: number|Long|null;
                  startTrace?: quorum0.vms.v1.PhaseTime.$Shape[]|null;
                  startedAtMs?: number|Long|null;
                  index?: number|Long|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a Problem.
             * @deprecated Use quorum0.vms.v1.Problem.$Properties instead.
             */
            interface IProblem extends quorum0.vms.v1.Problem.$Properties {
            }

            /** A stable code (docs/errors.md) and one line for people. */
            class Problem {

                /**
                 * Constructs a new Problem.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.Problem.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Problem code. */
                code: string;

                /** Problem message. */
                message: string;

                /**
                 * Creates a new Problem instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Problem instance
                 */
                static create(properties: quorum0.vms.v1.Problem.$Shape): quorum0.vms.v1.Problem & quorum0.vms.v1.Problem.$Shape;
                static create(properties?: quorum0.vms.v1.Problem.$Properties): quorum0.vms.v1.Problem;

                /**
                 * Encodes the specified Problem message. Does not implicitly {@link quorum0.vms.v1.Problem.verify|verify} messages.
                 * @param message Problem message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.Problem.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Problem message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.Problem & quorum0.vms.v1.Problem.$Shape} Problem
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.Problem & quorum0.vms.v1.Problem.$Shape;
            }

            namespace Problem {

                /** Properties of a Problem. */
                interface $Properties {

                    /** Problem code */
                    code?: (string|null);

                    /** Problem message */
                    message?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Problem. */
                type $Shape = quorum0.vms.v1.Problem.$Properties;
            }

            /**
             * Properties of a PhaseTime.
             * @deprecated Use quorum0.vms.v1.PhaseTime.$Properties instead.
             */
            interface IPhaseTime extends quorum0.vms.v1.PhaseTime.$Properties {
            }

            /** How long one phase of a start took: `boot-files`, `create`, `memory`, `load`, `xenstore`... */
            class PhaseTime {

                /**
                 * Constructs a new PhaseTime.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.PhaseTime.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PhaseTime phase. */
                phase: string;

                /** PhaseTime microseconds. */
                microseconds: (number|Long);

                /**
                 * Creates a new PhaseTime instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PhaseTime instance
                 */
                static create(properties: quorum0.vms.v1.PhaseTime.$Shape): quorum0.vms.v1.PhaseTime & quorum0.vms.v1.PhaseTime.$Shape;
                static create(properties?: quorum0.vms.v1.PhaseTime.$Properties): quorum0.vms.v1.PhaseTime;

                /**
                 * Encodes the specified PhaseTime message. Does not implicitly {@link quorum0.vms.v1.PhaseTime.verify|verify} messages.
                 * @param message PhaseTime message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.PhaseTime.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PhaseTime message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.PhaseTime & quorum0.vms.v1.PhaseTime.$Shape} PhaseTime
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.PhaseTime & quorum0.vms.v1.PhaseTime.$Shape;
            }

            namespace PhaseTime {

                /** Properties of a PhaseTime. */
                interface $Properties {

                    /** PhaseTime phase */
                    phase?: (string|null);

                    /** PhaseTime microseconds */
                    microseconds?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PhaseTime. */
                type $Shape = quorum0.vms.v1.PhaseTime.$Properties;
            }

            /**
             * Properties of a WatchVmsRequest.
             * @deprecated Use quorum0.vms.v1.WatchVmsRequest.$Properties instead.
             */
            interface IWatchVmsRequest extends quorum0.vms.v1.WatchVmsRequest.$Properties {
            }

            /** Represents a WatchVmsRequest. */
            class WatchVmsRequest {

                /**
                 * Constructs a new WatchVmsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.WatchVmsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** 0: from now on. */
                afterIndex: (number|Long);

                /** Only this machine. */
                vm?: (quorum0.vms.v1.VmRef.$Properties|null);

                /**
                 * Creates a new WatchVmsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns WatchVmsRequest instance
                 */
                static create(properties: quorum0.vms.v1.WatchVmsRequest.$Shape): quorum0.vms.v1.WatchVmsRequest & quorum0.vms.v1.WatchVmsRequest.$Shape;
                static create(properties?: quorum0.vms.v1.WatchVmsRequest.$Properties): quorum0.vms.v1.WatchVmsRequest;

                /**
                 * Encodes the specified WatchVmsRequest message. Does not implicitly {@link quorum0.vms.v1.WatchVmsRequest.verify|verify} messages.
                 * @param message WatchVmsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.WatchVmsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a WatchVmsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.WatchVmsRequest & quorum0.vms.v1.WatchVmsRequest.$Shape} WatchVmsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.WatchVmsRequest & quorum0.vms.v1.WatchVmsRequest.$Shape;
            }

            namespace WatchVmsRequest {

                /** Properties of a WatchVmsRequest. */
                interface $Properties {

                    /** 0: from now on. */
                    afterIndex?: (number|Long|null);

                    /** Only this machine. */
                    vm?: (quorum0.vms.v1.VmRef.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a WatchVmsRequest. */
                type $Shape = {
                  afterIndex?: number|Long|null;
                  vm?: quorum0.vms.v1.VmRef.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /**
             * Properties of a VmEvent.
             * @deprecated Use quorum0.vms.v1.VmEvent.$Properties instead.
             */
            interface IVmEvent extends quorum0.vms.v1.VmEvent.$Properties {
            }

            /** Represents a VmEvent. */
            class VmEvent {

                /**
                 * Constructs a new VmEvent.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.VmEvent.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Resume after this one. Rises by one with every event of the group. */
                index: (number|Long);

                /** VmEvent atMs. */
                atMs: (number|Long);

                /** VmEvent uuid. */
                uuid: string;

                /** VmEvent name. */
                name: string;

                /** VmEvent phase. */
                phase: quorum0.vms.v1.VmPhase;

                /**
                 * Why it stopped: `poweroff`, `reboot`, `suspend`, `crash`, `watchdog`, `soft-reset`, `destroyed`;
                 * empty otherwise.
                 */
                reason: string;

                /** The record after the event; absent once it is gone. */
                vm?: (quorum0.vms.v1.Vm.$Properties|null);

                /** VmEvent problem. */
                problem?: (quorum0.vms.v1.Problem.$Properties|null);

                /**
                 * Creates a new VmEvent instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VmEvent instance
                 */
                static create(properties: quorum0.vms.v1.VmEvent.$Shape): quorum0.vms.v1.VmEvent & quorum0.vms.v1.VmEvent.$Shape;
                static create(properties?: quorum0.vms.v1.VmEvent.$Properties): quorum0.vms.v1.VmEvent;

                /**
                 * Encodes the specified VmEvent message. Does not implicitly {@link quorum0.vms.v1.VmEvent.verify|verify} messages.
                 * @param message VmEvent message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.VmEvent.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VmEvent message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.VmEvent & quorum0.vms.v1.VmEvent.$Shape} VmEvent
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.VmEvent & quorum0.vms.v1.VmEvent.$Shape;
            }

            namespace VmEvent {

                /** Properties of a VmEvent. */
                interface $Properties {

                    /** Resume after this one. Rises by one with every event of the group. */
                    index?: (number|Long|null);

                    /** VmEvent atMs */
                    atMs?: (number|Long|null);

                    /** VmEvent uuid */
                    uuid?: (string|null);

                    /** VmEvent name */
                    name?: (string|null);

                    /** VmEvent phase */
                    phase?: (quorum0.vms.v1.VmPhase|null);

                    /**
                     * Why it stopped: `poweroff`, `reboot`, `suspend`, `crash`, `watchdog`, `soft-reset`, `destroyed`;
                     * empty otherwise.
                     */
                    reason?: (string|null);

                    /** The record after the event; absent once it is gone. */
                    vm?: (quorum0.vms.v1.Vm.$Properties|null);

                    /** VmEvent problem */
                    problem?: (quorum0.vms.v1.Problem.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VmEvent. */
                type $Shape = {
                  index?: number|Long|null;
                  atMs?: number|Long|null;
                  uuid?: string|null;
                  name?: string|null;
                  phase?: quorum0.vms.v1.VmPhase|null;
                  reason?: string|null;
                  vm?: quorum0.vms.v1.Vm.$Shape|null;
                  problem?: quorum0.vms.v1.Problem.$Shape|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /** GuestKind enum. */
            enum GuestKind {

                /** GUEST_KIND_UNSPECIFIED value */
                GUEST_KIND_UNSPECIFIED = 0,

                /** GUEST_KIND_PV value */
                GUEST_KIND_PV = 1,

                /** GUEST_KIND_PVH value */
                GUEST_KIND_PVH = 2
            }

            /** ShutdownAction enum. */
            enum ShutdownAction {

                /** SHUTDOWN_ACTION_UNSPECIFIED value */
                SHUTDOWN_ACTION_UNSPECIFIED = 0,

                /** SHUTDOWN_ACTION_DESTROY value */
                SHUTDOWN_ACTION_DESTROY = 1,

                /** SHUTDOWN_ACTION_RESTART value */
                SHUTDOWN_ACTION_RESTART = 2,

                /** SHUTDOWN_ACTION_RENAME_RESTART value */
                SHUTDOWN_ACTION_RENAME_RESTART = 3,

                /** SHUTDOWN_ACTION_PRESERVE value */
                SHUTDOWN_ACTION_PRESERVE = 4,

                /** SHUTDOWN_ACTION_COREDUMP_DESTROY value */
                SHUTDOWN_ACTION_COREDUMP_DESTROY = 5,

                /** SHUTDOWN_ACTION_COREDUMP_RESTART value */
                SHUTDOWN_ACTION_COREDUMP_RESTART = 6,

                /** SHUTDOWN_ACTION_SOFT_RESET value */
                SHUTDOWN_ACTION_SOFT_RESET = 7
            }

            /**
             * Properties of a BootFile.
             * @deprecated Use quorum0.vms.v1.BootFile.$Properties instead.
             */
            interface IBootFile extends quorum0.vms.v1.BootFile.$Properties {
            }

            /** A kernel or ramdisk: content known by its digest, or a file on the host. */
            class BootFile {

                /**
                 * Constructs a new BootFile.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.BootFile.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SHA-256, 32 bytes; uploaded through BootFiles. */
                sha256?: (Uint8Array|null);

                /** Absolute path on the host where the machine is placed. */
                hostPath?: (string|null);

                /** BootFile sizeBytes. */
                sizeBytes: (number|Long);

                /** What the configuration called it, for people and for `xl list -l`. */
                label: string;

                /** BootFile source. */
                source?: ("sha256"|"hostPath");

                /**
                 * Creates a new BootFile instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns BootFile instance
                 */
                static create(properties: quorum0.vms.v1.BootFile.$Shape): quorum0.vms.v1.BootFile & quorum0.vms.v1.BootFile.$Shape;
                static create(properties?: quorum0.vms.v1.BootFile.$Properties): quorum0.vms.v1.BootFile;

                /**
                 * Encodes the specified BootFile message. Does not implicitly {@link quorum0.vms.v1.BootFile.verify|verify} messages.
                 * @param message BootFile message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.BootFile.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a BootFile message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.BootFile & quorum0.vms.v1.BootFile.$Shape} BootFile
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.BootFile & quorum0.vms.v1.BootFile.$Shape;
            }

            namespace BootFile {

                /** Properties of a BootFile. */
                interface $Properties {

                    /** SHA-256, 32 bytes; uploaded through BootFiles. */
                    sha256?: (Uint8Array|null);

                    /** Absolute path on the host where the machine is placed. */
                    hostPath?: (string|null);

                    /** BootFile sizeBytes */
                    sizeBytes?: (number|Long|null);

                    /** What the configuration called it, for people and for `xl list -l`. */
                    label?: (string|null);

                    /** BootFile source */
                    source?: ("sha256"|"hostPath");

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Narrowed shape of a BootFile. */
                type $Shape = {
                  sha256?: Uint8Array|null;
                  hostPath?: string|null;
                  sizeBytes?: number|Long|null;
                  label?: string|null;
                  $unknowns?: Uint8Array[];
                } & (
                  ({ source?: undefined; sha256?: null; hostPath?: null }|{ source?: "sha256"; sha256: Uint8Array; hostPath?: null }|{ source?: "hostPath"; sha256?: null; hostPath: string })
                );
            }

            /**
             * Properties of a CpuAffinity.
             * @deprecated Use quorum0.vms.v1.CpuAffinity.$Properties instead.
             */
            interface ICpuAffinity extends quorum0.vms.v1.CpuAffinity.$Properties {
            }

            /** Represents a CpuAffinity. */
            class CpuAffinity {

                /**
                 * Constructs a new CpuAffinity.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.CpuAffinity.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** As xl writes it: `0-3,^2`, `all`. At most 256 bytes. */
                cpus: string;

                /**
                 * Creates a new CpuAffinity instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CpuAffinity instance
                 */
                static create(properties: quorum0.vms.v1.CpuAffinity.$Shape): quorum0.vms.v1.CpuAffinity & quorum0.vms.v1.CpuAffinity.$Shape;
                static create(properties?: quorum0.vms.v1.CpuAffinity.$Properties): quorum0.vms.v1.CpuAffinity;

                /**
                 * Encodes the specified CpuAffinity message. Does not implicitly {@link quorum0.vms.v1.CpuAffinity.verify|verify} messages.
                 * @param message CpuAffinity message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.CpuAffinity.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CpuAffinity message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.CpuAffinity & quorum0.vms.v1.CpuAffinity.$Shape} CpuAffinity
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.CpuAffinity & quorum0.vms.v1.CpuAffinity.$Shape;
            }

            namespace CpuAffinity {

                /** Properties of a CpuAffinity. */
                interface $Properties {

                    /** As xl writes it: `0-3,^2`, `all`. At most 256 bytes. */
                    cpus?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CpuAffinity. */
                type $Shape = quorum0.vms.v1.CpuAffinity.$Properties;
            }

            /**
             * Properties of a VmSpec.
             * @deprecated Use quorum0.vms.v1.VmSpec.$Properties instead.
             */
            interface IVmSpec extends quorum0.vms.v1.VmSpec.$Properties {
            }

            /** A PV or PVH guest, complete. Source: xl.cfg(5). */
            class VmSpec {

                /**
                 * Constructs a new VmSpec.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.VmSpec.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VmSpec name. */
                name: string;

                /** VmSpec uuid. */
                uuid: string;

                /** VmSpec kind. */
                kind: quorum0.vms.v1.GuestKind;

                /** VmSpec kernel. */
                kernel?: (quorum0.vms.v1.BootFile.$Properties|null);

                /** Absent for none. */
                ramdisk?: (quorum0.vms.v1.BootFile.$Properties|null);

                /** VmSpec commandLine. */
                commandLine: string;

                /** VmSpec memoryKib. */
                memoryKib: (number|Long);

                /** VmSpec maxMemoryKib. */
                maxMemoryKib: (number|Long);

                /** VmSpec shadowMemoryKib. */
                shadowMemoryKib?: (number|Long|null);

                /** VmSpec vcpuCount. */
                vcpuCount: number;

                /** VmSpec vcpuMax. */
                vcpuMax: number;

                /** By vcpu number; those without an entry run anywhere. */
                hardAffinity: quorum0.vms.v1.CpuAffinity.$Properties[];

                /** VmSpec softAffinity. */
                softAffinity: quorum0.vms.v1.CpuAffinity.$Properties[];

                /** VmSpec numaPlacement. */
                numaPlacement: boolean;

                /** VmSpec cpuWeight. */
                cpuWeight?: (number|null);

                /** Percent of one CPU; 0 is no cap. */
                cpuCapPercent?: (number|null);

                /** VmSpec onPoweroff. */
                onPoweroff: quorum0.vms.v1.ShutdownAction;

                /** VmSpec onReboot. */
                onReboot: quorum0.vms.v1.ShutdownAction;

                /** VmSpec onWatchdog. */
                onWatchdog: quorum0.vms.v1.ShutdownAction;

                /** VmSpec onCrash. */
                onCrash: quorum0.vms.v1.ShutdownAction;

                /** VmSpec onSoftReset. */
                onSoftReset: quorum0.vms.v1.ShutdownAction;

                /** VmSpec localtime. */
                localtime: boolean;

                /** VmSpec rtcOffsetS. */
                rtcOffsetS: number;

                /** As xl.cfg names it. */
                tscMode: string;

                /** VmSpec timerMode. */
                timerMode: string;

                /** VmSpec acpi. */
                acpi?: (boolean|null);

                /** VmSpec hostE820. */
                hostE820: boolean;

                /** VmSpec maxGrantFrames. */
                maxGrantFrames?: (number|null);

                /** VmSpec maxMaptrackFrames. */
                maxMaptrackFrames?: (number|null);

                /** VmSpec maxGrantVersion. */
                maxGrantVersion?: (number|null);

                /** VmSpec maxEventChannels. */
                maxEventChannels?: (number|null);

                /** VmSpec migratable. */
                migratable: boolean;

                /** Machines that share a tag are placed on different hosts where possible. */
                antiAffinityTags: string[];

                /** Not supported yet: a machine with disks or vifs is refused with NOT_IMPLEMENTED. */
                disks: quorum0.vms.v1.DiskSpec.$Properties[];

                /** VmSpec vifs. */
                vifs: quorum0.vms.v1.VifSpec.$Properties[];

                /**
                 * Creates a new VmSpec instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VmSpec instance
                 */
                static create(properties: quorum0.vms.v1.VmSpec.$Shape): quorum0.vms.v1.VmSpec & quorum0.vms.v1.VmSpec.$Shape;
                static create(properties?: quorum0.vms.v1.VmSpec.$Properties): quorum0.vms.v1.VmSpec;

                /**
                 * Encodes the specified VmSpec message. Does not implicitly {@link quorum0.vms.v1.VmSpec.verify|verify} messages.
                 * @param message VmSpec message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.VmSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VmSpec message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.VmSpec & quorum0.vms.v1.VmSpec.$Shape} VmSpec
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.VmSpec & quorum0.vms.v1.VmSpec.$Shape;
            }

            namespace VmSpec {

                /** Properties of a VmSpec. */
                interface $Properties {

                    /** VmSpec name */
                    name?: (string|null);

                    /** VmSpec uuid */
                    uuid?: (string|null);

                    /** VmSpec kind */
                    kind?: (quorum0.vms.v1.GuestKind|null);

                    /** VmSpec kernel */
                    kernel?: (quorum0.vms.v1.BootFile.$Properties|null);

                    /** Absent for none. */
                    ramdisk?: (quorum0.vms.v1.BootFile.$Properties|null);

                    /** VmSpec commandLine */
                    commandLine?: (string|null);

                    /** VmSpec memoryKib */
                    memoryKib?: (number|Long|null);

                    /** VmSpec maxMemoryKib */
                    maxMemoryKib?: (number|Long|null);

                    /** VmSpec shadowMemoryKib */
                    shadowMemoryKib?: (number|Long|null);

                    /** VmSpec vcpuCount */
                    vcpuCount?: (number|null);

                    /** VmSpec vcpuMax */
                    vcpuMax?: (number|null);

                    /** By vcpu number; those without an entry run anywhere. */
                    hardAffinity?: (quorum0.vms.v1.CpuAffinity.$Properties[]|null);

                    /** VmSpec softAffinity */
                    softAffinity?: (quorum0.vms.v1.CpuAffinity.$Properties[]|null);

                    /** VmSpec numaPlacement */
                    numaPlacement?: (boolean|null);

                    /** VmSpec cpuWeight */
                    cpuWeight?: (number|null);

                    /** Percent of one CPU; 0 is no cap. */
                    cpuCapPercent?: (number|null);

                    /** VmSpec onPoweroff */
                    onPoweroff?: (quorum0.vms.v1.ShutdownAction|null);

                    /** VmSpec onReboot */
                    onReboot?: (quorum0.vms.v1.ShutdownAction|null);

                    /** VmSpec onWatchdog */
                    onWatchdog?: (quorum0.vms.v1.ShutdownAction|null);

                    /** VmSpec onCrash */
                    onCrash?: (quorum0.vms.v1.ShutdownAction|null);

                    /** VmSpec onSoftReset */
                    onSoftReset?: (quorum0.vms.v1.ShutdownAction|null);

                    /** VmSpec localtime */
                    localtime?: (boolean|null);

                    /** VmSpec rtcOffsetS */
                    rtcOffsetS?: (number|null);

                    /** As xl.cfg names it. */
                    tscMode?: (string|null);

                    /** VmSpec timerMode */
                    timerMode?: (string|null);

                    /** VmSpec acpi */
                    acpi?: (boolean|null);

                    /** VmSpec hostE820 */
                    hostE820?: (boolean|null);

                    /** VmSpec maxGrantFrames */
                    maxGrantFrames?: (number|null);

                    /** VmSpec maxMaptrackFrames */
                    maxMaptrackFrames?: (number|null);

                    /** VmSpec maxGrantVersion */
                    maxGrantVersion?: (number|null);

                    /** VmSpec maxEventChannels */
                    maxEventChannels?: (number|null);

                    /** VmSpec migratable */
                    migratable?: (boolean|null);

                    /** Machines that share a tag are placed on different hosts where possible. */
                    antiAffinityTags?: (string[]|null);

                    /** Not supported yet: a machine with disks or vifs is refused with NOT_IMPLEMENTED. */
                    disks?: (quorum0.vms.v1.DiskSpec.$Properties[]|null);

                    /** VmSpec vifs */
                    vifs?: (quorum0.vms.v1.VifSpec.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VmSpec. */
                type $Shape = {
                  name?: string|null;
                  uuid?: string|null;
                  kind?: quorum0.vms.v1.GuestKind|null;
                  kernel?: quorum0.vms.v1.BootFile.$Shape|null;
                  ramdisk?: quorum0.vms.v1.BootFile.$Shape|null;
                  commandLine?: string|null;
                  memoryKib?: number|Long|null;
                  maxMemoryKib?: number|Long|null;
                  shadowMemoryKib?: number|Long|null;
                  vcpuCount?: number|null;
                  vcpuMax?: number|null;
                  hardAffinity?: quorum0.vms.v1.CpuAffinity.$Shape[]|null;
                  softAffinity?: quorum0.vms.v1.CpuAffinity.$Shape[]|null;
                  numaPlacement?: boolean|null;
                  cpuWeight?: number|null;
                  cpuCapPercent?: number|null;
                  onPoweroff?: quorum0.vms.v1.ShutdownAction|null;
                  onReboot?: quorum0.vms.v1.ShutdownAction|null;
                  onWatchdog?: quorum0.vms.v1.ShutdownAction|null;
                  onCrash?: quorum0.vms.v1.ShutdownAction|null;
                  onSoftReset?: quorum0.vms.v1.ShutdownAction|null;
                  localtime?: boolean|null;
                  rtcOffsetS?: number|null;
                  tscMode?: string|null;
                  timerMode?: string|null;
                  acpi?: boolean|null;
                  hostE820?: boolean|null;
                  maxGrantFrames?: number|null;
                  maxMaptrackFrames?: number|null;
                  maxGrantVersion?: number|null;
                  maxEventChannels?: number|null;
                  migratable?: boolean|null;
                  antiAffinityTags?: string[]|null;
                  disks?: quorum0.vms.v1.DiskSpec.$Shape[]|null;
                  vifs?: quorum0.vms.v1.VifSpec.$Shape[]|null;
                  $unknowns?: Uint8Array[];
                };
            }

            /** DiskFormat enum. */
            enum DiskFormat {

                /** DISK_FORMAT_UNSPECIFIED value */
                DISK_FORMAT_UNSPECIFIED = 0,

                /** DISK_FORMAT_RAW value */
                DISK_FORMAT_RAW = 1,

                /** DISK_FORMAT_QCOW value */
                DISK_FORMAT_QCOW = 2,

                /** DISK_FORMAT_QCOW2 value */
                DISK_FORMAT_QCOW2 = 3,

                /** DISK_FORMAT_VHD value */
                DISK_FORMAT_VHD = 4,

                /** DISK_FORMAT_QED value */
                DISK_FORMAT_QED = 5,

                /** A drive without a medium. */
                DISK_FORMAT_EMPTY = 6
            }

            /** Absent: whichever serves the format. */
            enum DiskBackend {

                /** DISK_BACKEND_UNSPECIFIED value */
                DISK_BACKEND_UNSPECIFIED = 0,

                /** DISK_BACKEND_PHY value */
                DISK_BACKEND_PHY = 1,

                /** DISK_BACKEND_TAP value */
                DISK_BACKEND_TAP = 2,

                /** DISK_BACKEND_QDISK value */
                DISK_BACKEND_QDISK = 3,

                /** DISK_BACKEND_STANDALONE value */
                DISK_BACKEND_STANDALONE = 4
            }

            /**
             * Properties of a DiskSpec.
             * @deprecated Use quorum0.vms.v1.DiskSpec.$Properties instead.
             */
            interface IDiskSpec extends quorum0.vms.v1.DiskSpec.$Properties {
            }

            /** One disk. Source: xl-disk-configuration(5). */
            class DiskSpec {

                /**
                 * Constructs a new DiskSpec.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.DiskSpec.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The device or image; empty for a drive without a medium. */
                target: string;

                /** DiskSpec format. */
                format: quorum0.vms.v1.DiskFormat;

                /** As written: `xvda`, `hdc`. */
                vdev: string;

                /** As the frontend finds it in xenstore. */
                deviceNumber: number;

                /** DiskSpec writable. */
                writable: boolean;

                /** DiskSpec cdrom. */
                cdrom: boolean;

                /** DiskSpec directIoSafe. */
                directIoSafe: boolean;

                /** DiskSpec script. */
                script?: (string|null);

                /** DiskSpec backendDomain. */
                backendDomain?: (string|null);

                /** DiskSpec backendType. */
                backendType: quorum0.vms.v1.DiskBackend;

                /** `xen` or `virtio`. */
                specification?: (string|null);

                /** DiskSpec discard. */
                discard?: (boolean|null);

                /** DiskSpec trusted. */
                trusted?: (boolean|null);

                /**
                 * Creates a new DiskSpec instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DiskSpec instance
                 */
                static create(properties: quorum0.vms.v1.DiskSpec.$Shape): quorum0.vms.v1.DiskSpec & quorum0.vms.v1.DiskSpec.$Shape;
                static create(properties?: quorum0.vms.v1.DiskSpec.$Properties): quorum0.vms.v1.DiskSpec;

                /**
                 * Encodes the specified DiskSpec message. Does not implicitly {@link quorum0.vms.v1.DiskSpec.verify|verify} messages.
                 * @param message DiskSpec message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.DiskSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DiskSpec message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.DiskSpec & quorum0.vms.v1.DiskSpec.$Shape} DiskSpec
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.DiskSpec & quorum0.vms.v1.DiskSpec.$Shape;
            }

            namespace DiskSpec {

                /** Properties of a DiskSpec. */
                interface $Properties {

                    /** The device or image; empty for a drive without a medium. */
                    target?: (string|null);

                    /** DiskSpec format */
                    format?: (quorum0.vms.v1.DiskFormat|null);

                    /** As written: `xvda`, `hdc`. */
                    vdev?: (string|null);

                    /** As the frontend finds it in xenstore. */
                    deviceNumber?: (number|null);

                    /** DiskSpec writable */
                    writable?: (boolean|null);

                    /** DiskSpec cdrom */
                    cdrom?: (boolean|null);

                    /** DiskSpec directIoSafe */
                    directIoSafe?: (boolean|null);

                    /** DiskSpec script */
                    script?: (string|null);

                    /** DiskSpec backendDomain */
                    backendDomain?: (string|null);

                    /** DiskSpec backendType */
                    backendType?: (quorum0.vms.v1.DiskBackend|null);

                    /** `xen` or `virtio`. */
                    specification?: (string|null);

                    /** DiskSpec discard */
                    discard?: (boolean|null);

                    /** DiskSpec trusted */
                    trusted?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DiskSpec. */
                type $Shape = quorum0.vms.v1.DiskSpec.$Properties;
            }

            /**
             * Properties of a VifRate.
             * @deprecated Use quorum0.vms.v1.VifRate.$Properties instead.
             */
            interface IVifRate extends quorum0.vms.v1.VifRate.$Properties {
            }

            /** How much a vif may send: so many bytes, granted anew every interval. */
            class VifRate {

                /**
                 * Constructs a new VifRate.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.VifRate.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** VifRate bytesPerInterval. */
                bytesPerInterval: (number|Long);

                /** VifRate intervalUs. */
                intervalUs: number;

                /**
                 * Creates a new VifRate instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VifRate instance
                 */
                static create(properties: quorum0.vms.v1.VifRate.$Shape): quorum0.vms.v1.VifRate & quorum0.vms.v1.VifRate.$Shape;
                static create(properties?: quorum0.vms.v1.VifRate.$Properties): quorum0.vms.v1.VifRate;

                /**
                 * Encodes the specified VifRate message. Does not implicitly {@link quorum0.vms.v1.VifRate.verify|verify} messages.
                 * @param message VifRate message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.VifRate.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VifRate message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.VifRate & quorum0.vms.v1.VifRate.$Shape} VifRate
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.VifRate & quorum0.vms.v1.VifRate.$Shape;
            }

            namespace VifRate {

                /** Properties of a VifRate. */
                interface $Properties {

                    /** VifRate bytesPerInterval */
                    bytesPerInterval?: (number|Long|null);

                    /** VifRate intervalUs */
                    intervalUs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VifRate. */
                type $Shape = quorum0.vms.v1.VifRate.$Properties;
            }

            /**
             * Properties of a VifSpec.
             * @deprecated Use quorum0.vms.v1.VifSpec.$Properties instead.
             */
            interface IVifSpec extends quorum0.vms.v1.VifSpec.$Properties {
            }

            /** One virtual interface. Source: xl-network-configuration(5). */
            class VifSpec {

                /**
                 * Constructs a new VifSpec.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vms.v1.VifSpec.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Lower case, with colons; empty: made up. */
                mac: string;

                /** VifSpec bridge. */
                bridge?: (string|null);

                /** VifSpec gatewayDevice. */
                gatewayDevice?: (string|null);

                /** VifSpec ip. */
                ip?: (string|null);

                /** VifSpec script. */
                script?: (string|null);

                /** VifSpec backendDomain. */
                backendDomain?: (string|null);

                /** VifSpec vifName. */
                vifName?: (string|null);

                /** VifSpec rate. */
                rate?: (quorum0.vms.v1.VifRate.$Properties|null);

                /** Its number in the guest; its place in the list without one. */
                devid?: (number|null);

                /** VifSpec mtuBytes. */
                mtuBytes?: (number|null);

                /** VifSpec trusted. */
                trusted?: (boolean|null);

                /**
                 * Creates a new VifSpec instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns VifSpec instance
                 */
                static create(properties: quorum0.vms.v1.VifSpec.$Shape): quorum0.vms.v1.VifSpec & quorum0.vms.v1.VifSpec.$Shape;
                static create(properties?: quorum0.vms.v1.VifSpec.$Properties): quorum0.vms.v1.VifSpec;

                /**
                 * Encodes the specified VifSpec message. Does not implicitly {@link quorum0.vms.v1.VifSpec.verify|verify} messages.
                 * @param message VifSpec message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vms.v1.VifSpec.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a VifSpec message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vms.v1.VifSpec & quorum0.vms.v1.VifSpec.$Shape} VifSpec
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vms.v1.VifSpec & quorum0.vms.v1.VifSpec.$Shape;
            }

            namespace VifSpec {

                /** Properties of a VifSpec. */
                interface $Properties {

                    /** Lower case, with colons; empty: made up. */
                    mac?: (string|null);

                    /** VifSpec bridge */
                    bridge?: (string|null);

                    /** VifSpec gatewayDevice */
                    gatewayDevice?: (string|null);

                    /** VifSpec ip */
                    ip?: (string|null);

                    /** VifSpec script */
                    script?: (string|null);

                    /** VifSpec backendDomain */
                    backendDomain?: (string|null);

                    /** VifSpec vifName */
                    vifName?: (string|null);

                    /** VifSpec rate */
                    rate?: (quorum0.vms.v1.VifRate.$Properties|null);

                    /** Its number in the guest; its place in the list without one. */
                    devid?: (number|null);

                    /** VifSpec mtuBytes */
                    mtuBytes?: (number|null);

                    /** VifSpec trusted */
                    trusted?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a VifSpec. */
                type $Shape = quorum0.vms.v1.VifSpec.$Properties;
            }
        }
    }
}
