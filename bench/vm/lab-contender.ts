/** What the benchmark starts on either host. */
export type GuestKind = 'pv' | 'pvh';

/** MiB of the example guest, as in examples/. */
export const EXAMPLE_MIB = 128;
/** MiB of a guest that only waits. */
export const TINY_MIB = 4;

/** Milliseconds of a phase, by its name. */
export type Phases = ReadonlyMap<string, number>;

/** One `xl create`. */
export interface Start {
  /** From the command's start to its end, when the guest runs. */
  readonly commandMs: number;
  /** From the command's start to what the guest's first program prints. */
  readonly userspaceMs: number;
  /** Where the host's part of it went, if the toolstack tells. */
  readonly phases: Phases;
}

/** A tiny guest's `xl create`; milliseconds. */
export interface TinyStart {
  readonly commandMs: number;
  /** Of that, what the host spent on its phases, if the toolstack tells. */
  readonly hostMs: number | undefined;
}

/** What one process uses. */
export interface ProcessUse {
  readonly name: string;
  readonly residentKiB: number;
  /** User and system time, in percent of one processor. */
  readonly cpuPercent: number;
}

/** A toolstack on a Xen host of its own: ours, or the stock one. Whatever fails throws. */
export interface Contender {
  /** Starts the example guest, waits for its first program, and ends it. */
  startExample(kind: GuestKind): Promise<Start>;
  /** Creates the tiny guests `first`…`first + count - 1`, one after another, and leaves them. */
  startTiny(first: number, count: number): Promise<readonly TinyStart[]>;
  /** What the toolstack's processes use, looked at for a while. */
  processes(): Promise<readonly ProcessUse[]>;
}

/** What `examples/guest/init` prints. */
export const USERSPACE = 'userspace reached';

/** An xl.cfg of the example guest; `directory` has its kernel and initramfs. */
export function exampleCfg(name: string, kind: GuestKind, directory: string): string {
  return cfg({
    name,
    type: kind,
    kernel: `${directory}/vmlinuz`,
    ramdisk: `${directory}/initramfs`,
    cmdline: 'console=hvc0 quiet',
    memory: EXAMPLE_MIB,
    vcpus: 1,
  });
}

export function tinyCfg(name: string, directory: string): string {
  return cfg({ name, type: 'pv', kernel: `${directory}/tiny`, memory: TINY_MIB, vcpus: 1 });
}

function cfg(settings: Readonly<Record<string, string | number>>): string {
  const lines = Object.entries(settings).map(([key, value]) => `${key}=${JSON.stringify(value)}`);
  return `${lines.join('\n')}\n`;
}
