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
        }
    }
}
