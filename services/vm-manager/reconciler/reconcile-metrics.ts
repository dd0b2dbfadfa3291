import type { Registry } from 'prom-client';
import { Counter, Histogram } from 'prom-client';

/** From a hypercall to a large guest's build. */
const STEP_BUCKETS_S = [0.001, 0.005, 0.01, 0.05, 0.1, 0.5, 1, 5, 30];

/** What the reconciler counts about itself. */
export interface ReconcileMetrics {
  step(kind: string, outcome: string, tookMs: number): void;
}

export function reconcileMetrics(registry: Registry): ReconcileMetrics {
  const registers = [registry];
  const steps = new Counter({
    name: 'quorum0_vm_steps_total',
    help: 'Steps taken for virtual machines, by kind and outcome.',
    labelNames: ['kind', 'outcome'] as const,
    registers,
  });
  const seconds = new Histogram({
    name: 'quorum0_vm_step_seconds',
    help: 'How long a step took, its wait for its turn included.',
    labelNames: ['kind'] as const,
    buckets: STEP_BUCKETS_S,
    registers,
  });
  return {
    step: (kind, outcome, tookMs) => {
      steps.inc({ kind, outcome });
      seconds.observe({ kind }, tookMs / 1000);
    },
  };
}
