import * as $protobuf from "protobufjs/minimal.js";
type Long = $protobuf.Long;

/** Namespace quorum0. */
export namespace quorum0 {

    /** Namespace vm. */
    namespace vm {

        /** Namespace v1. */
        namespace v1 {

            /**
             * Properties of a GetHostInfoRequest.
             * @deprecated Use quorum0.vm.v1.GetHostInfoRequest.$Properties instead.
             */
            interface IGetHostInfoRequest extends quorum0.vm.v1.GetHostInfoRequest.$Properties {
            }

            /** Represents a GetHostInfoRequest. */
            class GetHostInfoRequest {

                /**
                 * Constructs a new GetHostInfoRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.GetHostInfoRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Also fill `topology`, which costs more hypercalls. */
                withTopology: boolean;

                /**
                 * Creates a new GetHostInfoRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetHostInfoRequest instance
                 */
                static create(properties: quorum0.vm.v1.GetHostInfoRequest.$Shape): quorum0.vm.v1.GetHostInfoRequest & quorum0.vm.v1.GetHostInfoRequest.$Shape;
                static create(properties?: quorum0.vm.v1.GetHostInfoRequest.$Properties): quorum0.vm.v1.GetHostInfoRequest;

                /**
                 * Encodes the specified GetHostInfoRequest message. Does not implicitly {@link quorum0.vm.v1.GetHostInfoRequest.verify|verify} messages.
                 * @param message GetHostInfoRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.GetHostInfoRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetHostInfoRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.GetHostInfoRequest & quorum0.vm.v1.GetHostInfoRequest.$Shape} GetHostInfoRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.GetHostInfoRequest & quorum0.vm.v1.GetHostInfoRequest.$Shape;
            }

            namespace GetHostInfoRequest {

                /** Properties of a GetHostInfoRequest. */
                interface $Properties {

                    /** Also fill `topology`, which costs more hypercalls. */
                    withTopology?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetHostInfoRequest. */
                type $Shape = quorum0.vm.v1.GetHostInfoRequest.$Properties;
            }

            /**
             * Properties of a HostInfo.
             * @deprecated Use quorum0.vm.v1.HostInfo.$Properties instead.
             */
            interface IHostInfo extends quorum0.vm.v1.HostInfo.$Properties {
            }

            /** Represents a HostInfo. */
            class HostInfo {

                /**
                 * Constructs a new HostInfo.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.HostInfo.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The host's name in the cluster. */
                host: string;

                /** HostInfo kernel. */
                kernel?: (quorum0.vm.v1.ControlDomainKernel.$Properties|null);

                /** HostInfo physical. */
                physical?: (quorum0.vm.v1.PhysicalInfo.$Properties|null);

                /** HostInfo hypervisor. */
                hypervisor?: (quorum0.vm.v1.HypervisorVersion.$Properties|null);

                /** Set when the request asked for it. */
                topology?: (quorum0.vm.v1.Topology.$Properties|null);

                /**
                 * Creates a new HostInfo instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HostInfo instance
                 */
                static create(properties: quorum0.vm.v1.HostInfo.$Shape): quorum0.vm.v1.HostInfo & quorum0.vm.v1.HostInfo.$Shape;
                static create(properties?: quorum0.vm.v1.HostInfo.$Properties): quorum0.vm.v1.HostInfo;

                /**
                 * Encodes the specified HostInfo message. Does not implicitly {@link quorum0.vm.v1.HostInfo.verify|verify} messages.
                 * @param message HostInfo message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.HostInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HostInfo message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.HostInfo & quorum0.vm.v1.HostInfo.$Shape} HostInfo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.HostInfo & quorum0.vm.v1.HostInfo.$Shape;
            }

            namespace HostInfo {

                /** Properties of a HostInfo. */
                interface $Properties {

                    /** The host's name in the cluster. */
                    host?: (string|null);

                    /** HostInfo kernel */
                    kernel?: (quorum0.vm.v1.ControlDomainKernel.$Properties|null);

                    /** HostInfo physical */
                    physical?: (quorum0.vm.v1.PhysicalInfo.$Properties|null);

                    /** HostInfo hypervisor */
                    hypervisor?: (quorum0.vm.v1.HypervisorVersion.$Properties|null);

                    /** Set when the request asked for it. */
                    topology?: (quorum0.vm.v1.Topology.$Properties|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HostInfo. */
                type $Shape = quorum0.vm.v1.HostInfo.$Properties;
            }

            /**
             * Properties of a ControlDomainKernel.
             * @deprecated Use quorum0.vm.v1.ControlDomainKernel.$Properties instead.
             */
            interface IControlDomainKernel extends quorum0.vm.v1.ControlDomainKernel.$Properties {
            }

            /** uname of the control domain. */
            class ControlDomainKernel {

                /**
                 * Constructs a new ControlDomainKernel.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.ControlDomainKernel.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ControlDomainKernel nodename. */
                nodename: string;

                /** ControlDomainKernel release. */
                release: string;

                /** ControlDomainKernel version. */
                version: string;

                /** ControlDomainKernel machine. */
                machine: string;

                /**
                 * Creates a new ControlDomainKernel instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ControlDomainKernel instance
                 */
                static create(properties: quorum0.vm.v1.ControlDomainKernel.$Shape): quorum0.vm.v1.ControlDomainKernel & quorum0.vm.v1.ControlDomainKernel.$Shape;
                static create(properties?: quorum0.vm.v1.ControlDomainKernel.$Properties): quorum0.vm.v1.ControlDomainKernel;

                /**
                 * Encodes the specified ControlDomainKernel message. Does not implicitly {@link quorum0.vm.v1.ControlDomainKernel.verify|verify} messages.
                 * @param message ControlDomainKernel message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.ControlDomainKernel.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ControlDomainKernel message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ControlDomainKernel & quorum0.vm.v1.ControlDomainKernel.$Shape} ControlDomainKernel
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.ControlDomainKernel & quorum0.vm.v1.ControlDomainKernel.$Shape;
            }

            namespace ControlDomainKernel {

                /** Properties of a ControlDomainKernel. */
                interface $Properties {

                    /** ControlDomainKernel nodename */
                    nodename?: (string|null);

                    /** ControlDomainKernel release */
                    release?: (string|null);

                    /** ControlDomainKernel version */
                    version?: (string|null);

                    /** ControlDomainKernel machine */
                    machine?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ControlDomainKernel. */
                type $Shape = quorum0.vm.v1.ControlDomainKernel.$Properties;
            }

            /**
             * Properties of a PhysicalInfo.
             * @deprecated Use quorum0.vm.v1.PhysicalInfo.$Properties instead.
             */
            interface IPhysicalInfo extends quorum0.vm.v1.PhysicalInfo.$Properties {
            }

            /** XEN_SYSCTL_physinfo. Source: xen/include/public/sysctl.h. */
            class PhysicalInfo {

                /**
                 * Constructs a new PhysicalInfo.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.PhysicalInfo.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** PhysicalInfo cpuCount. */
                cpuCount: number;

                /** PhysicalInfo maxCpuId. */
                maxCpuId: number;

                /** PhysicalInfo nodeCount. */
                nodeCount: number;

                /** PhysicalInfo coresPerSocket. */
                coresPerSocket: number;

                /** PhysicalInfo threadsPerCore. */
                threadsPerCore: number;

                /** PhysicalInfo cpuKhz. */
                cpuKhz: number;

                /** The eight CPUID feature words. */
                hwCaps: number[];

                /** What the hypervisor can do, in the order and spelling xl prints: pv, hvm, hap, shadow... */
                virtCaps: string[];

                /** PhysicalInfo totalPages. */
                totalPages: (number|Long);

                /** PhysicalInfo freePages. */
                freePages: (number|Long);

                /** PhysicalInfo outstandingPages. */
                outstandingPages: (number|Long);

                /** PhysicalInfo sharingFreedPages. */
                sharingFreedPages: (number|Long);

                /** PhysicalInfo sharingUsedFrames. */
                sharingUsedFrames: (number|Long);

                /** CPUs in no pool. */
                freeCpuCount: number;

                /**
                 * Creates a new PhysicalInfo instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns PhysicalInfo instance
                 */
                static create(properties: quorum0.vm.v1.PhysicalInfo.$Shape): quorum0.vm.v1.PhysicalInfo & quorum0.vm.v1.PhysicalInfo.$Shape;
                static create(properties?: quorum0.vm.v1.PhysicalInfo.$Properties): quorum0.vm.v1.PhysicalInfo;

                /**
                 * Encodes the specified PhysicalInfo message. Does not implicitly {@link quorum0.vm.v1.PhysicalInfo.verify|verify} messages.
                 * @param message PhysicalInfo message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.PhysicalInfo.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a PhysicalInfo message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.PhysicalInfo & quorum0.vm.v1.PhysicalInfo.$Shape} PhysicalInfo
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.PhysicalInfo & quorum0.vm.v1.PhysicalInfo.$Shape;
            }

            namespace PhysicalInfo {

                /** Properties of a PhysicalInfo. */
                interface $Properties {

                    /** PhysicalInfo cpuCount */
                    cpuCount?: (number|null);

                    /** PhysicalInfo maxCpuId */
                    maxCpuId?: (number|null);

                    /** PhysicalInfo nodeCount */
                    nodeCount?: (number|null);

                    /** PhysicalInfo coresPerSocket */
                    coresPerSocket?: (number|null);

                    /** PhysicalInfo threadsPerCore */
                    threadsPerCore?: (number|null);

                    /** PhysicalInfo cpuKhz */
                    cpuKhz?: (number|null);

                    /** The eight CPUID feature words. */
                    hwCaps?: (number[]|null);

                    /** What the hypervisor can do, in the order and spelling xl prints: pv, hvm, hap, shadow... */
                    virtCaps?: (string[]|null);

                    /** PhysicalInfo totalPages */
                    totalPages?: (number|Long|null);

                    /** PhysicalInfo freePages */
                    freePages?: (number|Long|null);

                    /** PhysicalInfo outstandingPages */
                    outstandingPages?: (number|Long|null);

                    /** PhysicalInfo sharingFreedPages */
                    sharingFreedPages?: (number|Long|null);

                    /** PhysicalInfo sharingUsedFrames */
                    sharingUsedFrames?: (number|Long|null);

                    /** CPUs in no pool. */
                    freeCpuCount?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a PhysicalInfo. */
                type $Shape = quorum0.vm.v1.PhysicalInfo.$Properties;
            }

            /**
             * Properties of a HypervisorVersion.
             * @deprecated Use quorum0.vm.v1.HypervisorVersion.$Properties instead.
             */
            interface IHypervisorVersion extends quorum0.vm.v1.HypervisorVersion.$Properties {
            }

            /** xen_version and its sub-operations. Source: xen/include/public/version.h. */
            class HypervisorVersion {

                /**
                 * Constructs a new HypervisorVersion.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.HypervisorVersion.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** HypervisorVersion major. */
                major: number;

                /** HypervisorVersion minor. */
                minor: number;

                /** HypervisorVersion extra. */
                extra: string;

                /** HypervisorVersion capabilities. */
                capabilities: string;

                /** HypervisorVersion scheduler. */
                scheduler: string;

                /** HypervisorVersion pageSizeBytes. */
                pageSizeBytes: number;

                /** HypervisorVersion virtStart. */
                virtStart: (number|Long);

                /** HypervisorVersion changeset. */
                changeset: string;

                /** HypervisorVersion commandLine. */
                commandLine: string;

                /** HypervisorVersion compiler. */
                compiler: string;

                /** HypervisorVersion compileBy. */
                compileBy: string;

                /** HypervisorVersion compileDomain. */
                compileDomain: string;

                /** HypervisorVersion compileDate. */
                compileDate: string;

                /** Lower-case hex, empty when the hypervisor was linked without one. */
                buildId: string;

                /**
                 * Creates a new HypervisorVersion instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HypervisorVersion instance
                 */
                static create(properties: quorum0.vm.v1.HypervisorVersion.$Shape): quorum0.vm.v1.HypervisorVersion & quorum0.vm.v1.HypervisorVersion.$Shape;
                static create(properties?: quorum0.vm.v1.HypervisorVersion.$Properties): quorum0.vm.v1.HypervisorVersion;

                /**
                 * Encodes the specified HypervisorVersion message. Does not implicitly {@link quorum0.vm.v1.HypervisorVersion.verify|verify} messages.
                 * @param message HypervisorVersion message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.HypervisorVersion.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HypervisorVersion message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.HypervisorVersion & quorum0.vm.v1.HypervisorVersion.$Shape} HypervisorVersion
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.HypervisorVersion & quorum0.vm.v1.HypervisorVersion.$Shape;
            }

            namespace HypervisorVersion {

                /** Properties of a HypervisorVersion. */
                interface $Properties {

                    /** HypervisorVersion major */
                    major?: (number|null);

                    /** HypervisorVersion minor */
                    minor?: (number|null);

                    /** HypervisorVersion extra */
                    extra?: (string|null);

                    /** HypervisorVersion capabilities */
                    capabilities?: (string|null);

                    /** HypervisorVersion scheduler */
                    scheduler?: (string|null);

                    /** HypervisorVersion pageSizeBytes */
                    pageSizeBytes?: (number|null);

                    /** HypervisorVersion virtStart */
                    virtStart?: (number|Long|null);

                    /** HypervisorVersion changeset */
                    changeset?: (string|null);

                    /** HypervisorVersion commandLine */
                    commandLine?: (string|null);

                    /** HypervisorVersion compiler */
                    compiler?: (string|null);

                    /** HypervisorVersion compileBy */
                    compileBy?: (string|null);

                    /** HypervisorVersion compileDomain */
                    compileDomain?: (string|null);

                    /** HypervisorVersion compileDate */
                    compileDate?: (string|null);

                    /** Lower-case hex, empty when the hypervisor was linked without one. */
                    buildId?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HypervisorVersion. */
                type $Shape = quorum0.vm.v1.HypervisorVersion.$Properties;
            }

            /**
             * Properties of a Topology.
             * @deprecated Use quorum0.vm.v1.Topology.$Properties instead.
             */
            interface ITopology extends quorum0.vm.v1.Topology.$Properties {
            }

            /** Represents a Topology. */
            class Topology {

                /**
                 * Constructs a new Topology.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.Topology.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Topology cpus. */
                cpus: quorum0.vm.v1.CpuTopology.$Properties[];

                /** Topology nodes. */
                nodes: quorum0.vm.v1.NumaNode.$Properties[];

                /**
                 * Creates a new Topology instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Topology instance
                 */
                static create(properties: quorum0.vm.v1.Topology.$Shape): quorum0.vm.v1.Topology & quorum0.vm.v1.Topology.$Shape;
                static create(properties?: quorum0.vm.v1.Topology.$Properties): quorum0.vm.v1.Topology;

                /**
                 * Encodes the specified Topology message. Does not implicitly {@link quorum0.vm.v1.Topology.verify|verify} messages.
                 * @param message Topology message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.Topology.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Topology message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.Topology & quorum0.vm.v1.Topology.$Shape} Topology
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.Topology & quorum0.vm.v1.Topology.$Shape;
            }

            namespace Topology {

                /** Properties of a Topology. */
                interface $Properties {

                    /** Topology cpus */
                    cpus?: (quorum0.vm.v1.CpuTopology.$Properties[]|null);

                    /** Topology nodes */
                    nodes?: (quorum0.vm.v1.NumaNode.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Topology. */
                type $Shape = quorum0.vm.v1.Topology.$Properties;
            }

            /**
             * Properties of a CpuTopology.
             * @deprecated Use quorum0.vm.v1.CpuTopology.$Properties instead.
             */
            interface ICpuTopology extends quorum0.vm.v1.CpuTopology.$Properties {
            }

            /** Represents a CpuTopology. */
            class CpuTopology {

                /**
                 * Constructs a new CpuTopology.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.CpuTopology.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CpuTopology cpu. */
                cpu: number;

                /** CpuTopology core. */
                core: number;

                /** CpuTopology socket. */
                socket: number;

                /** CpuTopology node. */
                node: number;

                /**
                 * Creates a new CpuTopology instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CpuTopology instance
                 */
                static create(properties: quorum0.vm.v1.CpuTopology.$Shape): quorum0.vm.v1.CpuTopology & quorum0.vm.v1.CpuTopology.$Shape;
                static create(properties?: quorum0.vm.v1.CpuTopology.$Properties): quorum0.vm.v1.CpuTopology;

                /**
                 * Encodes the specified CpuTopology message. Does not implicitly {@link quorum0.vm.v1.CpuTopology.verify|verify} messages.
                 * @param message CpuTopology message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.CpuTopology.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CpuTopology message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.CpuTopology & quorum0.vm.v1.CpuTopology.$Shape} CpuTopology
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.CpuTopology & quorum0.vm.v1.CpuTopology.$Shape;
            }

            namespace CpuTopology {

                /** Properties of a CpuTopology. */
                interface $Properties {

                    /** CpuTopology cpu */
                    cpu?: (number|null);

                    /** CpuTopology core */
                    core?: (number|null);

                    /** CpuTopology socket */
                    socket?: (number|null);

                    /** CpuTopology node */
                    node?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CpuTopology. */
                type $Shape = quorum0.vm.v1.CpuTopology.$Properties;
            }

            /**
             * Properties of a NumaNode.
             * @deprecated Use quorum0.vm.v1.NumaNode.$Properties instead.
             */
            interface INumaNode extends quorum0.vm.v1.NumaNode.$Properties {
            }

            /** Represents a NumaNode. */
            class NumaNode {

                /**
                 * Constructs a new NumaNode.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.NumaNode.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** NumaNode node. */
                node: number;

                /** NumaNode sizeBytes. */
                sizeBytes: (number|Long);

                /** NumaNode freeBytes. */
                freeBytes: (number|Long);

                /** NumaNode distances. */
                distances: number[];

                /**
                 * Creates a new NumaNode instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns NumaNode instance
                 */
                static create(properties: quorum0.vm.v1.NumaNode.$Shape): quorum0.vm.v1.NumaNode & quorum0.vm.v1.NumaNode.$Shape;
                static create(properties?: quorum0.vm.v1.NumaNode.$Properties): quorum0.vm.v1.NumaNode;

                /**
                 * Encodes the specified NumaNode message. Does not implicitly {@link quorum0.vm.v1.NumaNode.verify|verify} messages.
                 * @param message NumaNode message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.NumaNode.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a NumaNode message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.NumaNode & quorum0.vm.v1.NumaNode.$Shape} NumaNode
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.NumaNode & quorum0.vm.v1.NumaNode.$Shape;
            }

            namespace NumaNode {

                /** Properties of a NumaNode. */
                interface $Properties {

                    /** NumaNode node */
                    node?: (number|null);

                    /** NumaNode sizeBytes */
                    sizeBytes?: (number|Long|null);

                    /** NumaNode freeBytes */
                    freeBytes?: (number|Long|null);

                    /** NumaNode distances */
                    distances?: (number[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a NumaNode. */
                type $Shape = quorum0.vm.v1.NumaNode.$Properties;
            }

            /**
             * Properties of a ListDomainsRequest.
             * @deprecated Use quorum0.vm.v1.ListDomainsRequest.$Properties instead.
             */
            interface IListDomainsRequest extends quorum0.vm.v1.ListDomainsRequest.$Properties {
            }

            /** Represents a ListDomainsRequest. */
            class ListDomainsRequest {

                /**
                 * Constructs a new ListDomainsRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.ListDomainsRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Only this domain; DOMAIN_UNKNOWN if it is not there. */
                domid?: (number|null);

                /**
                 * Creates a new ListDomainsRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListDomainsRequest instance
                 */
                static create(properties: quorum0.vm.v1.ListDomainsRequest.$Shape): quorum0.vm.v1.ListDomainsRequest & quorum0.vm.v1.ListDomainsRequest.$Shape;
                static create(properties?: quorum0.vm.v1.ListDomainsRequest.$Properties): quorum0.vm.v1.ListDomainsRequest;

                /**
                 * Encodes the specified ListDomainsRequest message. Does not implicitly {@link quorum0.vm.v1.ListDomainsRequest.verify|verify} messages.
                 * @param message ListDomainsRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.ListDomainsRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListDomainsRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ListDomainsRequest & quorum0.vm.v1.ListDomainsRequest.$Shape} ListDomainsRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.ListDomainsRequest & quorum0.vm.v1.ListDomainsRequest.$Shape;
            }

            namespace ListDomainsRequest {

                /** Properties of a ListDomainsRequest. */
                interface $Properties {

                    /** Only this domain; DOMAIN_UNKNOWN if it is not there. */
                    domid?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListDomainsRequest. */
                type $Shape = quorum0.vm.v1.ListDomainsRequest.$Properties;
            }

            /**
             * Properties of a ListDomainsReply.
             * @deprecated Use quorum0.vm.v1.ListDomainsReply.$Properties instead.
             */
            interface IListDomainsReply extends quorum0.vm.v1.ListDomainsReply.$Properties {
            }

            /** Represents a ListDomainsReply. */
            class ListDomainsReply {

                /**
                 * Constructs a new ListDomainsReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.ListDomainsReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListDomainsReply domains. */
                domains: quorum0.vm.v1.Domain.$Properties[];

                /**
                 * Creates a new ListDomainsReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListDomainsReply instance
                 */
                static create(properties: quorum0.vm.v1.ListDomainsReply.$Shape): quorum0.vm.v1.ListDomainsReply & quorum0.vm.v1.ListDomainsReply.$Shape;
                static create(properties?: quorum0.vm.v1.ListDomainsReply.$Properties): quorum0.vm.v1.ListDomainsReply;

                /**
                 * Encodes the specified ListDomainsReply message. Does not implicitly {@link quorum0.vm.v1.ListDomainsReply.verify|verify} messages.
                 * @param message ListDomainsReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.ListDomainsReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListDomainsReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ListDomainsReply & quorum0.vm.v1.ListDomainsReply.$Shape} ListDomainsReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.ListDomainsReply & quorum0.vm.v1.ListDomainsReply.$Shape;
            }

            namespace ListDomainsReply {

                /** Properties of a ListDomainsReply. */
                interface $Properties {

                    /** ListDomainsReply domains */
                    domains?: (quorum0.vm.v1.Domain.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListDomainsReply. */
                type $Shape = quorum0.vm.v1.ListDomainsReply.$Properties;
            }

            /**
             * Properties of a Domain.
             * @deprecated Use quorum0.vm.v1.Domain.$Properties instead.
             */
            interface IDomain extends quorum0.vm.v1.Domain.$Properties {
            }

            /** XEN_SYSCTL_getdomaininfolist, and what xenstore says about the same domain. */
            class Domain {

                /**
                 * Constructs a new Domain.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.Domain.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Domain domid. */
                domid: number;

                /** Absent while xenstore holds no name for it. */
                name?: (string|null);

                /** Lower-case, dashed. */
                uuid: string;

                /** Runs with hardware assistance (PVH or HVM); otherwise PV. */
                hvm: boolean;

                /** Domain running. */
                running: boolean;

                /** Domain blocked. */
                blocked: boolean;

                /** Domain paused. */
                paused: boolean;

                /** Domain dying. */
                dying: boolean;

                /** Domain shutdown. */
                shutdown: boolean;

                /** SHUTDOWN_*, with `shutdown`. Source: xen/include/public/sched.h. */
                shutdownReason?: (number|null);

                /** Domain currentMemoryKib. */
                currentMemoryKib: (number|Long);

                /** Domain outstandingMemoryKib. */
                outstandingMemoryKib: (number|Long);

                /** Domain maxMemoryKib. */
                maxMemoryKib: (number|Long);

                /** Domain cpuTimeNs. */
                cpuTimeNs: (number|Long);

                /** Domain onlineVcpuCount. */
                onlineVcpuCount: number;

                /** Vcpus it was created with, online or not. */
                vcpuCount: number;

                /** Domain cpupool. */
                cpupool: number;

                /** Security label's number, 0 without a security module. */
                ssidref: number;

                /** Since the domain started; absent when unknown. */
                uptimeS?: (number|Long|null);

                /** Memory that it shares with others copy-on-write. */
                sharedMemoryKib: (number|Long);

                /**
                 * Creates a new Domain instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Domain instance
                 */
                static create(properties: quorum0.vm.v1.Domain.$Shape): quorum0.vm.v1.Domain & quorum0.vm.v1.Domain.$Shape;
                static create(properties?: quorum0.vm.v1.Domain.$Properties): quorum0.vm.v1.Domain;

                /**
                 * Encodes the specified Domain message. Does not implicitly {@link quorum0.vm.v1.Domain.verify|verify} messages.
                 * @param message Domain message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.Domain.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Domain message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.Domain & quorum0.vm.v1.Domain.$Shape} Domain
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.Domain & quorum0.vm.v1.Domain.$Shape;
            }

            namespace Domain {

                /** Properties of a Domain. */
                interface $Properties {

                    /** Domain domid */
                    domid?: (number|null);

                    /** Absent while xenstore holds no name for it. */
                    name?: (string|null);

                    /** Lower-case, dashed. */
                    uuid?: (string|null);

                    /** Runs with hardware assistance (PVH or HVM); otherwise PV. */
                    hvm?: (boolean|null);

                    /** Domain running */
                    running?: (boolean|null);

                    /** Domain blocked */
                    blocked?: (boolean|null);

                    /** Domain paused */
                    paused?: (boolean|null);

                    /** Domain dying */
                    dying?: (boolean|null);

                    /** Domain shutdown */
                    shutdown?: (boolean|null);

                    /** SHUTDOWN_*, with `shutdown`. Source: xen/include/public/sched.h. */
                    shutdownReason?: (number|null);

                    /** Domain currentMemoryKib */
                    currentMemoryKib?: (number|Long|null);

                    /** Domain outstandingMemoryKib */
                    outstandingMemoryKib?: (number|Long|null);

                    /** Domain maxMemoryKib */
                    maxMemoryKib?: (number|Long|null);

                    /** Domain cpuTimeNs */
                    cpuTimeNs?: (number|Long|null);

                    /** Domain onlineVcpuCount */
                    onlineVcpuCount?: (number|null);

                    /** Vcpus it was created with, online or not. */
                    vcpuCount?: (number|null);

                    /** Domain cpupool */
                    cpupool?: (number|null);

                    /** Security label's number, 0 without a security module. */
                    ssidref?: (number|null);

                    /** Since the domain started; absent when unknown. */
                    uptimeS?: (number|Long|null);

                    /** Memory that it shares with others copy-on-write. */
                    sharedMemoryKib?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Domain. */
                type $Shape = quorum0.vm.v1.Domain.$Properties;
            }

            /**
             * Properties of a ReadConsoleRingRequest.
             * @deprecated Use quorum0.vm.v1.ReadConsoleRingRequest.$Properties instead.
             */
            interface IReadConsoleRingRequest extends quorum0.vm.v1.ReadConsoleRingRequest.$Properties {
            }

            /** Represents a ReadConsoleRingRequest. */
            class ReadConsoleRingRequest {

                /**
                 * Constructs a new ReadConsoleRingRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.ReadConsoleRingRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ReadConsoleRingRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ReadConsoleRingRequest instance
                 */
                static create(properties: quorum0.vm.v1.ReadConsoleRingRequest.$Shape): quorum0.vm.v1.ReadConsoleRingRequest & quorum0.vm.v1.ReadConsoleRingRequest.$Shape;
                static create(properties?: quorum0.vm.v1.ReadConsoleRingRequest.$Properties): quorum0.vm.v1.ReadConsoleRingRequest;

                /**
                 * Encodes the specified ReadConsoleRingRequest message. Does not implicitly {@link quorum0.vm.v1.ReadConsoleRingRequest.verify|verify} messages.
                 * @param message ReadConsoleRingRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.ReadConsoleRingRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ReadConsoleRingRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ReadConsoleRingRequest & quorum0.vm.v1.ReadConsoleRingRequest.$Shape} ReadConsoleRingRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.ReadConsoleRingRequest & quorum0.vm.v1.ReadConsoleRingRequest.$Shape;
            }

            namespace ReadConsoleRingRequest {

                /** Properties of a ReadConsoleRingRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ReadConsoleRingRequest. */
                type $Shape = quorum0.vm.v1.ReadConsoleRingRequest.$Properties;
            }

            /**
             * Properties of a ClearConsoleRingRequest.
             * @deprecated Use quorum0.vm.v1.ClearConsoleRingRequest.$Properties instead.
             */
            interface IClearConsoleRingRequest extends quorum0.vm.v1.ClearConsoleRingRequest.$Properties {
            }

            /** Represents a ClearConsoleRingRequest. */
            class ClearConsoleRingRequest {

                /**
                 * Constructs a new ClearConsoleRingRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.ClearConsoleRingRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new ClearConsoleRingRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ClearConsoleRingRequest instance
                 */
                static create(properties: quorum0.vm.v1.ClearConsoleRingRequest.$Shape): quorum0.vm.v1.ClearConsoleRingRequest & quorum0.vm.v1.ClearConsoleRingRequest.$Shape;
                static create(properties?: quorum0.vm.v1.ClearConsoleRingRequest.$Properties): quorum0.vm.v1.ClearConsoleRingRequest;

                /**
                 * Encodes the specified ClearConsoleRingRequest message. Does not implicitly {@link quorum0.vm.v1.ClearConsoleRingRequest.verify|verify} messages.
                 * @param message ClearConsoleRingRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.ClearConsoleRingRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ClearConsoleRingRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ClearConsoleRingRequest & quorum0.vm.v1.ClearConsoleRingRequest.$Shape} ClearConsoleRingRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.ClearConsoleRingRequest & quorum0.vm.v1.ClearConsoleRingRequest.$Shape;
            }

            namespace ClearConsoleRingRequest {

                /** Properties of a ClearConsoleRingRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ClearConsoleRingRequest. */
                type $Shape = quorum0.vm.v1.ClearConsoleRingRequest.$Properties;
            }

            /**
             * Properties of a ConsoleRing.
             * @deprecated Use quorum0.vm.v1.ConsoleRing.$Properties instead.
             */
            interface IConsoleRing extends quorum0.vm.v1.ConsoleRing.$Properties {
            }

            /** Represents a ConsoleRing. */
            class ConsoleRing {

                /**
                 * Constructs a new ConsoleRing.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.ConsoleRing.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Raw bytes as the hypervisor wrote them, at most 1 MiB. */
                text: Uint8Array;

                /**
                 * Creates a new ConsoleRing instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ConsoleRing instance
                 */
                static create(properties: quorum0.vm.v1.ConsoleRing.$Shape): quorum0.vm.v1.ConsoleRing & quorum0.vm.v1.ConsoleRing.$Shape;
                static create(properties?: quorum0.vm.v1.ConsoleRing.$Properties): quorum0.vm.v1.ConsoleRing;

                /**
                 * Encodes the specified ConsoleRing message. Does not implicitly {@link quorum0.vm.v1.ConsoleRing.verify|verify} messages.
                 * @param message ConsoleRing message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.ConsoleRing.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ConsoleRing message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ConsoleRing & quorum0.vm.v1.ConsoleRing.$Shape} ConsoleRing
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.ConsoleRing & quorum0.vm.v1.ConsoleRing.$Shape;
            }

            namespace ConsoleRing {

                /** Properties of a ConsoleRing. */
                interface $Properties {

                    /** Raw bytes as the hypervisor wrote them, at most 1 MiB. */
                    text?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ConsoleRing. */
                type $Shape = quorum0.vm.v1.ConsoleRing.$Properties;
            }

            /**
             * Properties of a Tuned.
             * @deprecated Use quorum0.vm.v1.Tuned.$Properties instead.
             */
            interface ITuned extends quorum0.vm.v1.Tuned.$Properties {
            }

            /** The answer of calls that say all by succeeding. */
            class Tuned {

                /**
                 * Constructs a new Tuned.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.Tuned.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new Tuned instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Tuned instance
                 */
                static create(properties: quorum0.vm.v1.Tuned.$Shape): quorum0.vm.v1.Tuned & quorum0.vm.v1.Tuned.$Shape;
                static create(properties?: quorum0.vm.v1.Tuned.$Properties): quorum0.vm.v1.Tuned;

                /**
                 * Encodes the specified Tuned message. Does not implicitly {@link quorum0.vm.v1.Tuned.verify|verify} messages.
                 * @param message Tuned message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.Tuned.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Tuned message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.Tuned & quorum0.vm.v1.Tuned.$Shape} Tuned
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.Tuned & quorum0.vm.v1.Tuned.$Shape;
            }

            namespace Tuned {

                /** Properties of a Tuned. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Tuned. */
                type $Shape = quorum0.vm.v1.Tuned.$Properties;
            }

            /**
             * Properties of a ListVcpusRequest.
             * @deprecated Use quorum0.vm.v1.ListVcpusRequest.$Properties instead.
             */
            interface IListVcpusRequest extends quorum0.vm.v1.ListVcpusRequest.$Properties {
            }

            /** Represents a ListVcpusRequest. */
            class ListVcpusRequest {

                /**
                 * Constructs a new ListVcpusRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.ListVcpusRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Only this domain; DOMAIN_UNKNOWN if it is not there. */
                domid?: (number|null);

                /**
                 * Creates a new ListVcpusRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListVcpusRequest instance
                 */
                static create(properties: quorum0.vm.v1.ListVcpusRequest.$Shape): quorum0.vm.v1.ListVcpusRequest & quorum0.vm.v1.ListVcpusRequest.$Shape;
                static create(properties?: quorum0.vm.v1.ListVcpusRequest.$Properties): quorum0.vm.v1.ListVcpusRequest;

                /**
                 * Encodes the specified ListVcpusRequest message. Does not implicitly {@link quorum0.vm.v1.ListVcpusRequest.verify|verify} messages.
                 * @param message ListVcpusRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.ListVcpusRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListVcpusRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ListVcpusRequest & quorum0.vm.v1.ListVcpusRequest.$Shape} ListVcpusRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.ListVcpusRequest & quorum0.vm.v1.ListVcpusRequest.$Shape;
            }

            namespace ListVcpusRequest {

                /** Properties of a ListVcpusRequest. */
                interface $Properties {

                    /** Only this domain; DOMAIN_UNKNOWN if it is not there. */
                    domid?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListVcpusRequest. */
                type $Shape = quorum0.vm.v1.ListVcpusRequest.$Properties;
            }

            /**
             * Properties of a ListVcpusReply.
             * @deprecated Use quorum0.vm.v1.ListVcpusReply.$Properties instead.
             */
            interface IListVcpusReply extends quorum0.vm.v1.ListVcpusReply.$Properties {
            }

            /** Represents a ListVcpusReply. */
            class ListVcpusReply {

                /**
                 * Constructs a new ListVcpusReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.ListVcpusReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ListVcpusReply domains. */
                domains: quorum0.vm.v1.DomainVcpus.$Properties[];

                /** Host CPUs are numbered below this. */
                cpuLimit: number;

                /**
                 * Creates a new ListVcpusReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ListVcpusReply instance
                 */
                static create(properties: quorum0.vm.v1.ListVcpusReply.$Shape): quorum0.vm.v1.ListVcpusReply & quorum0.vm.v1.ListVcpusReply.$Shape;
                static create(properties?: quorum0.vm.v1.ListVcpusReply.$Properties): quorum0.vm.v1.ListVcpusReply;

                /**
                 * Encodes the specified ListVcpusReply message. Does not implicitly {@link quorum0.vm.v1.ListVcpusReply.verify|verify} messages.
                 * @param message ListVcpusReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.ListVcpusReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ListVcpusReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ListVcpusReply & quorum0.vm.v1.ListVcpusReply.$Shape} ListVcpusReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.ListVcpusReply & quorum0.vm.v1.ListVcpusReply.$Shape;
            }

            namespace ListVcpusReply {

                /** Properties of a ListVcpusReply. */
                interface $Properties {

                    /** ListVcpusReply domains */
                    domains?: (quorum0.vm.v1.DomainVcpus.$Properties[]|null);

                    /** Host CPUs are numbered below this. */
                    cpuLimit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ListVcpusReply. */
                type $Shape = quorum0.vm.v1.ListVcpusReply.$Properties;
            }

            /**
             * Properties of a DomainVcpus.
             * @deprecated Use quorum0.vm.v1.DomainVcpus.$Properties instead.
             */
            interface IDomainVcpus extends quorum0.vm.v1.DomainVcpus.$Properties {
            }

            /** Represents a DomainVcpus. */
            class DomainVcpus {

                /**
                 * Constructs a new DomainVcpus.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.DomainVcpus.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DomainVcpus domid. */
                domid: number;

                /** DomainVcpus name. */
                name?: (string|null);

                /** DomainVcpus vcpus. */
                vcpus: quorum0.vm.v1.Vcpu.$Properties[];

                /**
                 * Creates a new DomainVcpus instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DomainVcpus instance
                 */
                static create(properties: quorum0.vm.v1.DomainVcpus.$Shape): quorum0.vm.v1.DomainVcpus & quorum0.vm.v1.DomainVcpus.$Shape;
                static create(properties?: quorum0.vm.v1.DomainVcpus.$Properties): quorum0.vm.v1.DomainVcpus;

                /**
                 * Encodes the specified DomainVcpus message. Does not implicitly {@link quorum0.vm.v1.DomainVcpus.verify|verify} messages.
                 * @param message DomainVcpus message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.DomainVcpus.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DomainVcpus message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.DomainVcpus & quorum0.vm.v1.DomainVcpus.$Shape} DomainVcpus
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.DomainVcpus & quorum0.vm.v1.DomainVcpus.$Shape;
            }

            namespace DomainVcpus {

                /** Properties of a DomainVcpus. */
                interface $Properties {

                    /** DomainVcpus domid */
                    domid?: (number|null);

                    /** DomainVcpus name */
                    name?: (string|null);

                    /** DomainVcpus vcpus */
                    vcpus?: (quorum0.vm.v1.Vcpu.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DomainVcpus. */
                type $Shape = quorum0.vm.v1.DomainVcpus.$Properties;
            }

            /**
             * Properties of a Vcpu.
             * @deprecated Use quorum0.vm.v1.Vcpu.$Properties instead.
             */
            interface IVcpu extends quorum0.vm.v1.Vcpu.$Properties {
            }

            /** XEN_DOMCTL_getvcpuinfo and XEN_DOMCTL_getvcpuaffinity. */
            class Vcpu {

                /**
                 * Constructs a new Vcpu.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.Vcpu.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Vcpu vcpu. */
                vcpu: number;

                /** Vcpu online. */
                online: boolean;

                /** Vcpu running. */
                running: boolean;

                /** Vcpu blocked. */
                blocked: boolean;

                /** Where it runs, or ran last. */
                cpu: number;

                /** Vcpu cpuTimeNs. */
                cpuTimeNs: (number|Long);

                /** Bit N of byte N / 8, least significant first, for host CPU N. */
                hardAffinity: Uint8Array;

                /** Vcpu softAffinity. */
                softAffinity: Uint8Array;

                /**
                 * Creates a new Vcpu instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns Vcpu instance
                 */
                static create(properties: quorum0.vm.v1.Vcpu.$Shape): quorum0.vm.v1.Vcpu & quorum0.vm.v1.Vcpu.$Shape;
                static create(properties?: quorum0.vm.v1.Vcpu.$Properties): quorum0.vm.v1.Vcpu;

                /**
                 * Encodes the specified Vcpu message. Does not implicitly {@link quorum0.vm.v1.Vcpu.verify|verify} messages.
                 * @param message Vcpu message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.Vcpu.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a Vcpu message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.Vcpu & quorum0.vm.v1.Vcpu.$Shape} Vcpu
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.Vcpu & quorum0.vm.v1.Vcpu.$Shape;
            }

            namespace Vcpu {

                /** Properties of a Vcpu. */
                interface $Properties {

                    /** Vcpu vcpu */
                    vcpu?: (number|null);

                    /** Vcpu online */
                    online?: (boolean|null);

                    /** Vcpu running */
                    running?: (boolean|null);

                    /** Vcpu blocked */
                    blocked?: (boolean|null);

                    /** Where it runs, or ran last. */
                    cpu?: (number|null);

                    /** Vcpu cpuTimeNs */
                    cpuTimeNs?: (number|Long|null);

                    /** Bit N of byte N / 8, least significant first, for host CPU N. */
                    hardAffinity?: (Uint8Array|null);

                    /** Vcpu softAffinity */
                    softAffinity?: (Uint8Array|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a Vcpu. */
                type $Shape = quorum0.vm.v1.Vcpu.$Properties;
            }

            /**
             * Properties of a SetVcpuAffinityRequest.
             * @deprecated Use quorum0.vm.v1.SetVcpuAffinityRequest.$Properties instead.
             */
            interface ISetVcpuAffinityRequest extends quorum0.vm.v1.SetVcpuAffinityRequest.$Properties {
            }

            /** Represents a SetVcpuAffinityRequest. */
            class SetVcpuAffinityRequest {

                /**
                 * Constructs a new SetVcpuAffinityRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SetVcpuAffinityRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetVcpuAffinityRequest domid. */
                domid: number;

                /** Absent: every one of the domain. */
                vcpu?: (number|null);

                /** As xl writes CPU lists: `0-3,^2`, `all`, `node:1`; absent: left as it is. At most 4096 bytes. */
                hard?: (string|null);

                /** SetVcpuAffinityRequest soft. */
                soft?: (string|null);

                /** Also while the hypervisor has pinned it for the time being. */
                force: boolean;

                /** Only answer what the lists mean on this host. */
                dryRun: boolean;

                /**
                 * Creates a new SetVcpuAffinityRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetVcpuAffinityRequest instance
                 */
                static create(properties: quorum0.vm.v1.SetVcpuAffinityRequest.$Shape): quorum0.vm.v1.SetVcpuAffinityRequest & quorum0.vm.v1.SetVcpuAffinityRequest.$Shape;
                static create(properties?: quorum0.vm.v1.SetVcpuAffinityRequest.$Properties): quorum0.vm.v1.SetVcpuAffinityRequest;

                /**
                 * Encodes the specified SetVcpuAffinityRequest message. Does not implicitly {@link quorum0.vm.v1.SetVcpuAffinityRequest.verify|verify} messages.
                 * @param message SetVcpuAffinityRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SetVcpuAffinityRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetVcpuAffinityRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetVcpuAffinityRequest & quorum0.vm.v1.SetVcpuAffinityRequest.$Shape} SetVcpuAffinityRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SetVcpuAffinityRequest & quorum0.vm.v1.SetVcpuAffinityRequest.$Shape;
            }

            namespace SetVcpuAffinityRequest {

                /** Properties of a SetVcpuAffinityRequest. */
                interface $Properties {

                    /** SetVcpuAffinityRequest domid */
                    domid?: (number|null);

                    /** Absent: every one of the domain. */
                    vcpu?: (number|null);

                    /** As xl writes CPU lists: `0-3,^2`, `all`, `node:1`; absent: left as it is. At most 4096 bytes. */
                    hard?: (string|null);

                    /** SetVcpuAffinityRequest soft */
                    soft?: (string|null);

                    /** Also while the hypervisor has pinned it for the time being. */
                    force?: (boolean|null);

                    /** Only answer what the lists mean on this host. */
                    dryRun?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetVcpuAffinityRequest. */
                type $Shape = quorum0.vm.v1.SetVcpuAffinityRequest.$Properties;
            }

            /**
             * Properties of a SetVcpuAffinityReply.
             * @deprecated Use quorum0.vm.v1.SetVcpuAffinityReply.$Properties instead.
             */
            interface ISetVcpuAffinityReply extends quorum0.vm.v1.SetVcpuAffinityReply.$Properties {
            }

            /** Represents a SetVcpuAffinityReply. */
            class SetVcpuAffinityReply {

                /**
                 * Constructs a new SetVcpuAffinityReply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SetVcpuAffinityReply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** The CPUs asked for, as bits like those of Vcpu; absent where the request had no list. */
                hard?: (Uint8Array|null);

                /** SetVcpuAffinityReply soft. */
                soft?: (Uint8Array|null);

                /** SetVcpuAffinityReply cpuLimit. */
                cpuLimit: number;

                /**
                 * Creates a new SetVcpuAffinityReply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetVcpuAffinityReply instance
                 */
                static create(properties: quorum0.vm.v1.SetVcpuAffinityReply.$Shape): quorum0.vm.v1.SetVcpuAffinityReply & quorum0.vm.v1.SetVcpuAffinityReply.$Shape;
                static create(properties?: quorum0.vm.v1.SetVcpuAffinityReply.$Properties): quorum0.vm.v1.SetVcpuAffinityReply;

                /**
                 * Encodes the specified SetVcpuAffinityReply message. Does not implicitly {@link quorum0.vm.v1.SetVcpuAffinityReply.verify|verify} messages.
                 * @param message SetVcpuAffinityReply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SetVcpuAffinityReply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetVcpuAffinityReply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetVcpuAffinityReply & quorum0.vm.v1.SetVcpuAffinityReply.$Shape} SetVcpuAffinityReply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SetVcpuAffinityReply & quorum0.vm.v1.SetVcpuAffinityReply.$Shape;
            }

            namespace SetVcpuAffinityReply {

                /** Properties of a SetVcpuAffinityReply. */
                interface $Properties {

                    /** The CPUs asked for, as bits like those of Vcpu; absent where the request had no list. */
                    hard?: (Uint8Array|null);

                    /** SetVcpuAffinityReply soft */
                    soft?: (Uint8Array|null);

                    /** SetVcpuAffinityReply cpuLimit */
                    cpuLimit?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetVcpuAffinityReply. */
                type $Shape = quorum0.vm.v1.SetVcpuAffinityReply.$Properties;
            }

            /**
             * Properties of a SetVcpuCountRequest.
             * @deprecated Use quorum0.vm.v1.SetVcpuCountRequest.$Properties instead.
             */
            interface ISetVcpuCountRequest extends quorum0.vm.v1.SetVcpuCountRequest.$Properties {
            }

            /** Represents a SetVcpuCountRequest. */
            class SetVcpuCountRequest {

                /**
                 * Constructs a new SetVcpuCountRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SetVcpuCountRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetVcpuCountRequest domid. */
                domid: number;

                /** SetVcpuCountRequest count. */
                count: number;

                /** More than the host has CPUs, too. */
                ignoreHost: boolean;

                /**
                 * Creates a new SetVcpuCountRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetVcpuCountRequest instance
                 */
                static create(properties: quorum0.vm.v1.SetVcpuCountRequest.$Shape): quorum0.vm.v1.SetVcpuCountRequest & quorum0.vm.v1.SetVcpuCountRequest.$Shape;
                static create(properties?: quorum0.vm.v1.SetVcpuCountRequest.$Properties): quorum0.vm.v1.SetVcpuCountRequest;

                /**
                 * Encodes the specified SetVcpuCountRequest message. Does not implicitly {@link quorum0.vm.v1.SetVcpuCountRequest.verify|verify} messages.
                 * @param message SetVcpuCountRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SetVcpuCountRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetVcpuCountRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetVcpuCountRequest & quorum0.vm.v1.SetVcpuCountRequest.$Shape} SetVcpuCountRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SetVcpuCountRequest & quorum0.vm.v1.SetVcpuCountRequest.$Shape;
            }

            namespace SetVcpuCountRequest {

                /** Properties of a SetVcpuCountRequest. */
                interface $Properties {

                    /** SetVcpuCountRequest domid */
                    domid?: (number|null);

                    /** SetVcpuCountRequest count */
                    count?: (number|null);

                    /** More than the host has CPUs, too. */
                    ignoreHost?: (boolean|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetVcpuCountRequest. */
                type $Shape = quorum0.vm.v1.SetVcpuCountRequest.$Properties;
            }

            /**
             * Properties of a SetMemoryTargetRequest.
             * @deprecated Use quorum0.vm.v1.SetMemoryTargetRequest.$Properties instead.
             */
            interface ISetMemoryTargetRequest extends quorum0.vm.v1.SetMemoryTargetRequest.$Properties {
            }

            /** Represents a SetMemoryTargetRequest. */
            class SetMemoryTargetRequest {

                /**
                 * Constructs a new SetMemoryTargetRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SetMemoryTargetRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetMemoryTargetRequest domid. */
                domid: number;

                /** SetMemoryTargetRequest targetKib. */
                targetKib: (number|Long);

                /**
                 * Creates a new SetMemoryTargetRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetMemoryTargetRequest instance
                 */
                static create(properties: quorum0.vm.v1.SetMemoryTargetRequest.$Shape): quorum0.vm.v1.SetMemoryTargetRequest & quorum0.vm.v1.SetMemoryTargetRequest.$Shape;
                static create(properties?: quorum0.vm.v1.SetMemoryTargetRequest.$Properties): quorum0.vm.v1.SetMemoryTargetRequest;

                /**
                 * Encodes the specified SetMemoryTargetRequest message. Does not implicitly {@link quorum0.vm.v1.SetMemoryTargetRequest.verify|verify} messages.
                 * @param message SetMemoryTargetRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SetMemoryTargetRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetMemoryTargetRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetMemoryTargetRequest & quorum0.vm.v1.SetMemoryTargetRequest.$Shape} SetMemoryTargetRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SetMemoryTargetRequest & quorum0.vm.v1.SetMemoryTargetRequest.$Shape;
            }

            namespace SetMemoryTargetRequest {

                /** Properties of a SetMemoryTargetRequest. */
                interface $Properties {

                    /** SetMemoryTargetRequest domid */
                    domid?: (number|null);

                    /** SetMemoryTargetRequest targetKib */
                    targetKib?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetMemoryTargetRequest. */
                type $Shape = quorum0.vm.v1.SetMemoryTargetRequest.$Properties;
            }

            /**
             * Properties of a SetMaxMemoryRequest.
             * @deprecated Use quorum0.vm.v1.SetMaxMemoryRequest.$Properties instead.
             */
            interface ISetMaxMemoryRequest extends quorum0.vm.v1.SetMaxMemoryRequest.$Properties {
            }

            /** Represents a SetMaxMemoryRequest. */
            class SetMaxMemoryRequest {

                /**
                 * Constructs a new SetMaxMemoryRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SetMaxMemoryRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetMaxMemoryRequest domid. */
                domid: number;

                /** SetMaxMemoryRequest maxKib. */
                maxKib: (number|Long);

                /**
                 * Creates a new SetMaxMemoryRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetMaxMemoryRequest instance
                 */
                static create(properties: quorum0.vm.v1.SetMaxMemoryRequest.$Shape): quorum0.vm.v1.SetMaxMemoryRequest & quorum0.vm.v1.SetMaxMemoryRequest.$Shape;
                static create(properties?: quorum0.vm.v1.SetMaxMemoryRequest.$Properties): quorum0.vm.v1.SetMaxMemoryRequest;

                /**
                 * Encodes the specified SetMaxMemoryRequest message. Does not implicitly {@link quorum0.vm.v1.SetMaxMemoryRequest.verify|verify} messages.
                 * @param message SetMaxMemoryRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SetMaxMemoryRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetMaxMemoryRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetMaxMemoryRequest & quorum0.vm.v1.SetMaxMemoryRequest.$Shape} SetMaxMemoryRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SetMaxMemoryRequest & quorum0.vm.v1.SetMaxMemoryRequest.$Shape;
            }

            namespace SetMaxMemoryRequest {

                /** Properties of a SetMaxMemoryRequest. */
                interface $Properties {

                    /** SetMaxMemoryRequest domid */
                    domid?: (number|null);

                    /** SetMaxMemoryRequest maxKib */
                    maxKib?: (number|Long|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetMaxMemoryRequest. */
                type $Shape = quorum0.vm.v1.SetMaxMemoryRequest.$Properties;
            }

            /**
             * Properties of a GetSchedCredit2Request.
             * @deprecated Use quorum0.vm.v1.GetSchedCredit2Request.$Properties instead.
             */
            interface IGetSchedCredit2Request extends quorum0.vm.v1.GetSchedCredit2Request.$Properties {
            }

            /** Represents a GetSchedCredit2Request. */
            class GetSchedCredit2Request {

                /**
                 * Constructs a new GetSchedCredit2Request.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.GetSchedCredit2Request.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** Only this domain; its pool comes with it. */
                domid?: (number|null);

                /**
                 * Creates a new GetSchedCredit2Request instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetSchedCredit2Request instance
                 */
                static create(properties: quorum0.vm.v1.GetSchedCredit2Request.$Shape): quorum0.vm.v1.GetSchedCredit2Request & quorum0.vm.v1.GetSchedCredit2Request.$Shape;
                static create(properties?: quorum0.vm.v1.GetSchedCredit2Request.$Properties): quorum0.vm.v1.GetSchedCredit2Request;

                /**
                 * Encodes the specified GetSchedCredit2Request message. Does not implicitly {@link quorum0.vm.v1.GetSchedCredit2Request.verify|verify} messages.
                 * @param message GetSchedCredit2Request message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.GetSchedCredit2Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetSchedCredit2Request message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.GetSchedCredit2Request & quorum0.vm.v1.GetSchedCredit2Request.$Shape} GetSchedCredit2Request
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.GetSchedCredit2Request & quorum0.vm.v1.GetSchedCredit2Request.$Shape;
            }

            namespace GetSchedCredit2Request {

                /** Properties of a GetSchedCredit2Request. */
                interface $Properties {

                    /** Only this domain; its pool comes with it. */
                    domid?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetSchedCredit2Request. */
                type $Shape = quorum0.vm.v1.GetSchedCredit2Request.$Properties;
            }

            /**
             * Properties of a GetSchedCredit2Reply.
             * @deprecated Use quorum0.vm.v1.GetSchedCredit2Reply.$Properties instead.
             */
            interface IGetSchedCredit2Reply extends quorum0.vm.v1.GetSchedCredit2Reply.$Properties {
            }

            /** Represents a GetSchedCredit2Reply. */
            class GetSchedCredit2Reply {

                /**
                 * Constructs a new GetSchedCredit2Reply.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.GetSchedCredit2Reply.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** GetSchedCredit2Reply pools. */
                pools: quorum0.vm.v1.CpupoolSched.$Properties[];

                /**
                 * Creates a new GetSchedCredit2Reply instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns GetSchedCredit2Reply instance
                 */
                static create(properties: quorum0.vm.v1.GetSchedCredit2Reply.$Shape): quorum0.vm.v1.GetSchedCredit2Reply & quorum0.vm.v1.GetSchedCredit2Reply.$Shape;
                static create(properties?: quorum0.vm.v1.GetSchedCredit2Reply.$Properties): quorum0.vm.v1.GetSchedCredit2Reply;

                /**
                 * Encodes the specified GetSchedCredit2Reply message. Does not implicitly {@link quorum0.vm.v1.GetSchedCredit2Reply.verify|verify} messages.
                 * @param message GetSchedCredit2Reply message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.GetSchedCredit2Reply.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a GetSchedCredit2Reply message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.GetSchedCredit2Reply & quorum0.vm.v1.GetSchedCredit2Reply.$Shape} GetSchedCredit2Reply
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.GetSchedCredit2Reply & quorum0.vm.v1.GetSchedCredit2Reply.$Shape;
            }

            namespace GetSchedCredit2Reply {

                /** Properties of a GetSchedCredit2Reply. */
                interface $Properties {

                    /** GetSchedCredit2Reply pools */
                    pools?: (quorum0.vm.v1.CpupoolSched.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a GetSchedCredit2Reply. */
                type $Shape = quorum0.vm.v1.GetSchedCredit2Reply.$Properties;
            }

            /**
             * Properties of a CpupoolSched.
             * @deprecated Use quorum0.vm.v1.CpupoolSched.$Properties instead.
             */
            interface ICpupoolSched extends quorum0.vm.v1.CpupoolSched.$Properties {
            }

            /** Represents a CpupoolSched. */
            class CpupoolSched {

                /**
                 * Constructs a new CpupoolSched.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.CpupoolSched.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** CpupoolSched cpupool. */
                cpupool: number;

                /** CpupoolSched name. */
                name: string;

                /** Shortest time a virtual CPU runs before another may take its place. */
                ratelimitUs: number;

                /** CpupoolSched domains. */
                domains: quorum0.vm.v1.DomainSched.$Properties[];

                /**
                 * Creates a new CpupoolSched instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns CpupoolSched instance
                 */
                static create(properties: quorum0.vm.v1.CpupoolSched.$Shape): quorum0.vm.v1.CpupoolSched & quorum0.vm.v1.CpupoolSched.$Shape;
                static create(properties?: quorum0.vm.v1.CpupoolSched.$Properties): quorum0.vm.v1.CpupoolSched;

                /**
                 * Encodes the specified CpupoolSched message. Does not implicitly {@link quorum0.vm.v1.CpupoolSched.verify|verify} messages.
                 * @param message CpupoolSched message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.CpupoolSched.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a CpupoolSched message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.CpupoolSched & quorum0.vm.v1.CpupoolSched.$Shape} CpupoolSched
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.CpupoolSched & quorum0.vm.v1.CpupoolSched.$Shape;
            }

            namespace CpupoolSched {

                /** Properties of a CpupoolSched. */
                interface $Properties {

                    /** CpupoolSched cpupool */
                    cpupool?: (number|null);

                    /** CpupoolSched name */
                    name?: (string|null);

                    /** Shortest time a virtual CPU runs before another may take its place. */
                    ratelimitUs?: (number|null);

                    /** CpupoolSched domains */
                    domains?: (quorum0.vm.v1.DomainSched.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a CpupoolSched. */
                type $Shape = quorum0.vm.v1.CpupoolSched.$Properties;
            }

            /**
             * Properties of a DomainSched.
             * @deprecated Use quorum0.vm.v1.DomainSched.$Properties instead.
             */
            interface IDomainSched extends quorum0.vm.v1.DomainSched.$Properties {
            }

            /** Represents a DomainSched. */
            class DomainSched {

                /**
                 * Constructs a new DomainSched.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.DomainSched.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** DomainSched domid. */
                domid: number;

                /** DomainSched name. */
                name?: (string|null);

                /** 1 to 65535; 256 is usual. */
                weight: number;

                /** Percent of one CPU; 0 is no cap. */
                capPercent: number;

                /**
                 * Creates a new DomainSched instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns DomainSched instance
                 */
                static create(properties: quorum0.vm.v1.DomainSched.$Shape): quorum0.vm.v1.DomainSched & quorum0.vm.v1.DomainSched.$Shape;
                static create(properties?: quorum0.vm.v1.DomainSched.$Properties): quorum0.vm.v1.DomainSched;

                /**
                 * Encodes the specified DomainSched message. Does not implicitly {@link quorum0.vm.v1.DomainSched.verify|verify} messages.
                 * @param message DomainSched message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.DomainSched.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a DomainSched message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.DomainSched & quorum0.vm.v1.DomainSched.$Shape} DomainSched
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.DomainSched & quorum0.vm.v1.DomainSched.$Shape;
            }

            namespace DomainSched {

                /** Properties of a DomainSched. */
                interface $Properties {

                    /** DomainSched domid */
                    domid?: (number|null);

                    /** DomainSched name */
                    name?: (string|null);

                    /** 1 to 65535; 256 is usual. */
                    weight?: (number|null);

                    /** Percent of one CPU; 0 is no cap. */
                    capPercent?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a DomainSched. */
                type $Shape = quorum0.vm.v1.DomainSched.$Properties;
            }

            /**
             * Properties of a SetSchedCredit2Request.
             * @deprecated Use quorum0.vm.v1.SetSchedCredit2Request.$Properties instead.
             */
            interface ISetSchedCredit2Request extends quorum0.vm.v1.SetSchedCredit2Request.$Properties {
            }

            /** Represents a SetSchedCredit2Request. */
            class SetSchedCredit2Request {

                /**
                 * Constructs a new SetSchedCredit2Request.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SetSchedCredit2Request.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetSchedCredit2Request domid. */
                domid: number;

                /** SetSchedCredit2Request weight. */
                weight?: (number|null);

                /** SetSchedCredit2Request capPercent. */
                capPercent?: (number|null);

                /**
                 * Creates a new SetSchedCredit2Request instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetSchedCredit2Request instance
                 */
                static create(properties: quorum0.vm.v1.SetSchedCredit2Request.$Shape): quorum0.vm.v1.SetSchedCredit2Request & quorum0.vm.v1.SetSchedCredit2Request.$Shape;
                static create(properties?: quorum0.vm.v1.SetSchedCredit2Request.$Properties): quorum0.vm.v1.SetSchedCredit2Request;

                /**
                 * Encodes the specified SetSchedCredit2Request message. Does not implicitly {@link quorum0.vm.v1.SetSchedCredit2Request.verify|verify} messages.
                 * @param message SetSchedCredit2Request message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SetSchedCredit2Request.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetSchedCredit2Request message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetSchedCredit2Request & quorum0.vm.v1.SetSchedCredit2Request.$Shape} SetSchedCredit2Request
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SetSchedCredit2Request & quorum0.vm.v1.SetSchedCredit2Request.$Shape;
            }

            namespace SetSchedCredit2Request {

                /** Properties of a SetSchedCredit2Request. */
                interface $Properties {

                    /** SetSchedCredit2Request domid */
                    domid?: (number|null);

                    /** SetSchedCredit2Request weight */
                    weight?: (number|null);

                    /** SetSchedCredit2Request capPercent */
                    capPercent?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetSchedCredit2Request. */
                type $Shape = quorum0.vm.v1.SetSchedCredit2Request.$Properties;
            }

            /**
             * Properties of a SetSchedCredit2PoolRequest.
             * @deprecated Use quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties instead.
             */
            interface ISetSchedCredit2PoolRequest extends quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties {
            }

            /** Represents a SetSchedCredit2PoolRequest. */
            class SetSchedCredit2PoolRequest {

                /**
                 * Constructs a new SetSchedCredit2PoolRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SetSchedCredit2PoolRequest cpupool. */
                cpupool: number;

                /** 0 for none, or 100 to 500000. */
                ratelimitUs: number;

                /**
                 * Creates a new SetSchedCredit2PoolRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SetSchedCredit2PoolRequest instance
                 */
                static create(properties: quorum0.vm.v1.SetSchedCredit2PoolRequest.$Shape): quorum0.vm.v1.SetSchedCredit2PoolRequest & quorum0.vm.v1.SetSchedCredit2PoolRequest.$Shape;
                static create(properties?: quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties): quorum0.vm.v1.SetSchedCredit2PoolRequest;

                /**
                 * Encodes the specified SetSchedCredit2PoolRequest message. Does not implicitly {@link quorum0.vm.v1.SetSchedCredit2PoolRequest.verify|verify} messages.
                 * @param message SetSchedCredit2PoolRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SetSchedCredit2PoolRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SetSchedCredit2PoolRequest & quorum0.vm.v1.SetSchedCredit2PoolRequest.$Shape} SetSchedCredit2PoolRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SetSchedCredit2PoolRequest & quorum0.vm.v1.SetSchedCredit2PoolRequest.$Shape;
            }

            namespace SetSchedCredit2PoolRequest {

                /** Properties of a SetSchedCredit2PoolRequest. */
                interface $Properties {

                    /** SetSchedCredit2PoolRequest cpupool */
                    cpupool?: (number|null);

                    /** 0 for none, or 100 to 500000. */
                    ratelimitUs?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SetSchedCredit2PoolRequest. */
                type $Shape = quorum0.vm.v1.SetSchedCredit2PoolRequest.$Properties;
            }

            /** DomainAction enum. */
            enum DomainAction {

                /** DOMAIN_ACTION_UNSPECIFIED value */
                DOMAIN_ACTION_UNSPECIFIED = 0,

                /** DOMAIN_ACTION_PAUSE value */
                DOMAIN_ACTION_PAUSE = 1,

                /** DOMAIN_ACTION_UNPAUSE value */
                DOMAIN_ACTION_UNPAUSE = 2,

                /** DOMAIN_ACTION_DESTROY value */
                DOMAIN_ACTION_DESTROY = 3
            }

            /**
             * Properties of a ControlDomainRequest.
             * @deprecated Use quorum0.vm.v1.ControlDomainRequest.$Properties instead.
             */
            interface IControlDomainRequest extends quorum0.vm.v1.ControlDomainRequest.$Properties {
            }

            /** Represents a ControlDomainRequest. */
            class ControlDomainRequest {

                /**
                 * Constructs a new ControlDomainRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.ControlDomainRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** ControlDomainRequest domid. */
                domid: number;

                /** ControlDomainRequest action. */
                action: quorum0.vm.v1.DomainAction;

                /**
                 * Creates a new ControlDomainRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns ControlDomainRequest instance
                 */
                static create(properties: quorum0.vm.v1.ControlDomainRequest.$Shape): quorum0.vm.v1.ControlDomainRequest & quorum0.vm.v1.ControlDomainRequest.$Shape;
                static create(properties?: quorum0.vm.v1.ControlDomainRequest.$Properties): quorum0.vm.v1.ControlDomainRequest;

                /**
                 * Encodes the specified ControlDomainRequest message. Does not implicitly {@link quorum0.vm.v1.ControlDomainRequest.verify|verify} messages.
                 * @param message ControlDomainRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.ControlDomainRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a ControlDomainRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.ControlDomainRequest & quorum0.vm.v1.ControlDomainRequest.$Shape} ControlDomainRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.ControlDomainRequest & quorum0.vm.v1.ControlDomainRequest.$Shape;
            }

            namespace ControlDomainRequest {

                /** Properties of a ControlDomainRequest. */
                interface $Properties {

                    /** ControlDomainRequest domid */
                    domid?: (number|null);

                    /** ControlDomainRequest action */
                    action?: (quorum0.vm.v1.DomainAction|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a ControlDomainRequest. */
                type $Shape = quorum0.vm.v1.ControlDomainRequest.$Properties;
            }

            /**
             * Properties of a SendDebugKeysRequest.
             * @deprecated Use quorum0.vm.v1.SendDebugKeysRequest.$Properties instead.
             */
            interface ISendDebugKeysRequest extends quorum0.vm.v1.SendDebugKeysRequest.$Properties {
            }

            /** Represents a SendDebugKeysRequest. */
            class SendDebugKeysRequest {

                /**
                 * Constructs a new SendDebugKeysRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SendDebugKeysRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** One after the other; 1 to 64 printable ASCII characters. */
                keys: string;

                /**
                 * Creates a new SendDebugKeysRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SendDebugKeysRequest instance
                 */
                static create(properties: quorum0.vm.v1.SendDebugKeysRequest.$Shape): quorum0.vm.v1.SendDebugKeysRequest & quorum0.vm.v1.SendDebugKeysRequest.$Shape;
                static create(properties?: quorum0.vm.v1.SendDebugKeysRequest.$Properties): quorum0.vm.v1.SendDebugKeysRequest;

                /**
                 * Encodes the specified SendDebugKeysRequest message. Does not implicitly {@link quorum0.vm.v1.SendDebugKeysRequest.verify|verify} messages.
                 * @param message SendDebugKeysRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SendDebugKeysRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SendDebugKeysRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SendDebugKeysRequest & quorum0.vm.v1.SendDebugKeysRequest.$Shape} SendDebugKeysRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SendDebugKeysRequest & quorum0.vm.v1.SendDebugKeysRequest.$Shape;
            }

            namespace SendDebugKeysRequest {

                /** Properties of a SendDebugKeysRequest. */
                interface $Properties {

                    /** One after the other; 1 to 64 printable ASCII characters. */
                    keys?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SendDebugKeysRequest. */
                type $Shape = quorum0.vm.v1.SendDebugKeysRequest.$Properties;
            }

            /**
             * Properties of a SendSysrqRequest.
             * @deprecated Use quorum0.vm.v1.SendSysrqRequest.$Properties instead.
             */
            interface ISendSysrqRequest extends quorum0.vm.v1.SendSysrqRequest.$Properties {
            }

            /** Represents a SendSysrqRequest. */
            class SendSysrqRequest {

                /**
                 * Constructs a new SendSysrqRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SendSysrqRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SendSysrqRequest domid. */
                domid: number;

                /** One printable ASCII character. */
                key: string;

                /**
                 * Creates a new SendSysrqRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SendSysrqRequest instance
                 */
                static create(properties: quorum0.vm.v1.SendSysrqRequest.$Shape): quorum0.vm.v1.SendSysrqRequest & quorum0.vm.v1.SendSysrqRequest.$Shape;
                static create(properties?: quorum0.vm.v1.SendSysrqRequest.$Properties): quorum0.vm.v1.SendSysrqRequest;

                /**
                 * Encodes the specified SendSysrqRequest message. Does not implicitly {@link quorum0.vm.v1.SendSysrqRequest.verify|verify} messages.
                 * @param message SendSysrqRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SendSysrqRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SendSysrqRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SendSysrqRequest & quorum0.vm.v1.SendSysrqRequest.$Shape} SendSysrqRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SendSysrqRequest & quorum0.vm.v1.SendSysrqRequest.$Shape;
            }

            namespace SendSysrqRequest {

                /** Properties of a SendSysrqRequest. */
                interface $Properties {

                    /** SendSysrqRequest domid */
                    domid?: (number|null);

                    /** One printable ASCII character. */
                    key?: (string|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SendSysrqRequest. */
                type $Shape = quorum0.vm.v1.SendSysrqRequest.$Properties;
            }

            /** XEN_DOMCTL_SENDTRIGGER_*. Source: xen/include/public/domctl.h. */
            enum Trigger {

                /** TRIGGER_UNSPECIFIED value */
                TRIGGER_UNSPECIFIED = 0,

                /** TRIGGER_POWER value */
                TRIGGER_POWER = 1,

                /** TRIGGER_SLEEP value */
                TRIGGER_SLEEP = 2,

                /** TRIGGER_NMI value */
                TRIGGER_NMI = 3,

                /** TRIGGER_INIT value */
                TRIGGER_INIT = 4,

                /** TRIGGER_RESET value */
                TRIGGER_RESET = 5,

                /** TRIGGER_S3RESUME value */
                TRIGGER_S3RESUME = 6
            }

            /**
             * Properties of a SendTriggerRequest.
             * @deprecated Use quorum0.vm.v1.SendTriggerRequest.$Properties instead.
             */
            interface ISendTriggerRequest extends quorum0.vm.v1.SendTriggerRequest.$Properties {
            }

            /** Represents a SendTriggerRequest. */
            class SendTriggerRequest {

                /**
                 * Constructs a new SendTriggerRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SendTriggerRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** SendTriggerRequest domid. */
                domid: number;

                /** SendTriggerRequest trigger. */
                trigger: quorum0.vm.v1.Trigger;

                /** SendTriggerRequest vcpu. */
                vcpu: number;

                /**
                 * Creates a new SendTriggerRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SendTriggerRequest instance
                 */
                static create(properties: quorum0.vm.v1.SendTriggerRequest.$Shape): quorum0.vm.v1.SendTriggerRequest & quorum0.vm.v1.SendTriggerRequest.$Shape;
                static create(properties?: quorum0.vm.v1.SendTriggerRequest.$Properties): quorum0.vm.v1.SendTriggerRequest;

                /**
                 * Encodes the specified SendTriggerRequest message. Does not implicitly {@link quorum0.vm.v1.SendTriggerRequest.verify|verify} messages.
                 * @param message SendTriggerRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SendTriggerRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SendTriggerRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SendTriggerRequest & quorum0.vm.v1.SendTriggerRequest.$Shape} SendTriggerRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SendTriggerRequest & quorum0.vm.v1.SendTriggerRequest.$Shape;
            }

            namespace SendTriggerRequest {

                /** Properties of a SendTriggerRequest. */
                interface $Properties {

                    /** SendTriggerRequest domid */
                    domid?: (number|null);

                    /** SendTriggerRequest trigger */
                    trigger?: (quorum0.vm.v1.Trigger|null);

                    /** SendTriggerRequest vcpu */
                    vcpu?: (number|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SendTriggerRequest. */
                type $Shape = quorum0.vm.v1.SendTriggerRequest.$Properties;
            }

            /**
             * Properties of a SampleHostRequest.
             * @deprecated Use quorum0.vm.v1.SampleHostRequest.$Properties instead.
             */
            interface ISampleHostRequest extends quorum0.vm.v1.SampleHostRequest.$Properties {
            }

            /** Represents a SampleHostRequest. */
            class SampleHostRequest {

                /**
                 * Constructs a new SampleHostRequest.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.SampleHostRequest.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /**
                 * Creates a new SampleHostRequest instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns SampleHostRequest instance
                 */
                static create(properties: quorum0.vm.v1.SampleHostRequest.$Shape): quorum0.vm.v1.SampleHostRequest & quorum0.vm.v1.SampleHostRequest.$Shape;
                static create(properties?: quorum0.vm.v1.SampleHostRequest.$Properties): quorum0.vm.v1.SampleHostRequest;

                /**
                 * Encodes the specified SampleHostRequest message. Does not implicitly {@link quorum0.vm.v1.SampleHostRequest.verify|verify} messages.
                 * @param message SampleHostRequest message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.SampleHostRequest.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a SampleHostRequest message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.SampleHostRequest & quorum0.vm.v1.SampleHostRequest.$Shape} SampleHostRequest
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.SampleHostRequest & quorum0.vm.v1.SampleHostRequest.$Shape;
            }

            namespace SampleHostRequest {

                /** Properties of a SampleHostRequest. */
                interface $Properties {

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a SampleHostRequest. */
                type $Shape = quorum0.vm.v1.SampleHostRequest.$Properties;
            }

            /**
             * Properties of a HostSample.
             * @deprecated Use quorum0.vm.v1.HostSample.$Properties instead.
             */
            interface IHostSample extends quorum0.vm.v1.HostSample.$Properties {
            }

            /** Represents a HostSample. */
            class HostSample {

                /**
                 * Constructs a new HostSample.
                 * @param [properties] Properties to set
                 */
                constructor(properties?: quorum0.vm.v1.HostSample.$Properties);

                /** Unknown fields preserved while decoding when enabled */
                $unknowns?: Uint8Array[];

                /** A clock of the host that only goes forward. */
                atUs: (number|Long);

                /** Unix time, milliseconds. */
                timeMs: (number|Long);

                /** Without topology. */
                host?: (quorum0.vm.v1.HostInfo.$Properties|null);

                /** HostSample domains. */
                domains: quorum0.vm.v1.Domain.$Properties[];

                /** CPU time of each virtual CPU that is online. */
                vcpus: quorum0.vm.v1.DomainVcpus.$Properties[];

                /**
                 * Creates a new HostSample instance using the specified properties.
                 * @param [properties] Properties to set
                 * @returns HostSample instance
                 */
                static create(properties: quorum0.vm.v1.HostSample.$Shape): quorum0.vm.v1.HostSample & quorum0.vm.v1.HostSample.$Shape;
                static create(properties?: quorum0.vm.v1.HostSample.$Properties): quorum0.vm.v1.HostSample;

                /**
                 * Encodes the specified HostSample message. Does not implicitly {@link quorum0.vm.v1.HostSample.verify|verify} messages.
                 * @param message HostSample message or plain object to encode
                 * @param [writer] Writer to encode to
                 * @returns Writer
                 */
                static encode(message: quorum0.vm.v1.HostSample.$Properties, writer?: $protobuf.Writer): $protobuf.Writer;

                /**
                 * Decodes a HostSample message from the specified reader or buffer.
                 * @param reader Reader or buffer to decode from
                 * @param [length] Message length if known beforehand
                 * @returns {quorum0.vm.v1.HostSample & quorum0.vm.v1.HostSample.$Shape} HostSample
                 * @throws {Error} If the payload is not a reader or valid buffer
                 * @throws {$protobuf.util.ProtocolError} If required fields are missing
                 */
                static decode(reader: ($protobuf.Reader|Uint8Array), length?: number): quorum0.vm.v1.HostSample & quorum0.vm.v1.HostSample.$Shape;
            }

            namespace HostSample {

                /** Properties of a HostSample. */
                interface $Properties {

                    /** A clock of the host that only goes forward. */
                    atUs?: (number|Long|null);

                    /** Unix time, milliseconds. */
                    timeMs?: (number|Long|null);

                    /** Without topology. */
                    host?: (quorum0.vm.v1.HostInfo.$Properties|null);

                    /** HostSample domains */
                    domains?: (quorum0.vm.v1.Domain.$Properties[]|null);

                    /** CPU time of each virtual CPU that is online. */
                    vcpus?: (quorum0.vm.v1.DomainVcpus.$Properties[]|null);

                    /** Unknown fields preserved while decoding when enabled */
                    $unknowns?: Uint8Array[];
                }

                /** Shape of a HostSample. */
                type $Shape = quorum0.vm.v1.HostSample.$Properties;
            }
        }
    }
}
