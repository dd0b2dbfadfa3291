/** The phases of a host's boot, measured from the lines of its console. Pure. */

/**
 * In the order they happen, each named for what runs during it: QEMU's firmware until Xen's banner,
 * Xen until it hands over, the kernel until init's first line, services until all of them serve.
 */
export const BOOT_PHASES = ['firmware', 'hypervisor', 'kernel', 'services'] as const;
export type BootPhase = (typeof BOOT_PHASES)[number];

/** What ends a phase: a line for each pattern of it, in any order. */
export type PhaseMarks = Readonly<Record<BootPhase, readonly RegExp[]>>;

/** How long each phase that was reached took, in milliseconds. */
export type PhaseTimes = Readonly<Partial<Record<BootPhase, number>>>;

/** The two marks that every image shares: Xen's banner, and Xen handing over to the kernel. */
export const HYPERVISOR_MARKS = {
  firmware: [/^\(XEN\) Xen version /],
  hypervisor: [/^\(XEN\) Freed \d+kB init memory/],
} as const;

/** Feeds on console lines and remembers when each phase ended. */
export class PhaseClock {
  readonly #marks: PhaseMarks;
  readonly #endedAtMs = new Map<BootPhase, number>();
  readonly #seen = new Set<RegExp>();

  constructor(marks: PhaseMarks) {
    this.#marks = marks;
  }

  /** Takes one line; returns the phase it ended, if any. Phases may be skipped, not swapped. */
  see(text: string, atMs: number): BootPhase | undefined {
    const pending = this.#pending();
    for (const pattern of pending.flatMap((phase) => this.#marks[phase]))
      if (pattern.test(text)) this.#seen.add(pattern);
    const ended = pending.find((phase) => this.#marks[phase].every((mark) => this.#seen.has(mark)));
    if (ended !== undefined) this.#endedAtMs.set(ended, atMs);
    return ended;
  }

  /** The phase that is going on, or undefined when the boot is over. */
  get current(): BootPhase | undefined {
    return this.#pending()[0];
  }

  get isReady(): boolean {
    return this.#endedAtMs.has('services');
  }

  /** From the start of QEMU to the end of the last phase, in milliseconds; undefined before. */
  get readyAtMs(): number | undefined {
    return this.#endedAtMs.get('services');
  }

  times(): PhaseTimes {
    let before = 0;
    const times: Partial<Record<BootPhase, number>> = {};
    for (const phase of BOOT_PHASES) {
      const endedAtMs = this.#endedAtMs.get(phase);
      if (endedAtMs === undefined) continue;
      times[phase] = endedAtMs - before;
      before = endedAtMs;
    }
    return times;
  }

  #pending(): readonly BootPhase[] {
    const last = BOOT_PHASES.findLastIndex((phase) => this.#endedAtMs.has(phase));
    return BOOT_PHASES.slice(last + 1);
  }
}
