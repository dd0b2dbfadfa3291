/**
 * What building a domain spends its time on, in this order: the domain itself, its memory, kernel
 * and ramdisk, page tables (PV) or firmware tables (PVH), its vcpus and grants.
 */
export type BuildPhase = 'create' | 'memory' | 'load' | 'tables' | 'vcpu';

export interface PhaseTime {
  readonly phase: BuildPhase;
  /** Milliseconds by the caller's clock. */
  readonly tookMs: number;
}

/** Notes how long each phase took, by a clock that is handed in. */
export class PhaseClock {
  readonly times: PhaseTime[] = [];
  readonly #nowMs: () => number;
  #lastMs: number;

  constructor(nowMs: () => number) {
    this.#nowMs = nowMs;
    this.#lastMs = nowMs();
  }

  /** The phase that began where the last one ended is over. */
  end(phase: BuildPhase): void {
    const nowMs = this.#nowMs();
    this.times.push({ phase, tookMs: nowMs - this.#lastMs });
    this.#lastMs = nowMs;
  }
}
