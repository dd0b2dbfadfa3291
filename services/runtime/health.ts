import { grpc as contract } from '../../proto/gen/health.js';
import { HEALTH } from '../../proto/health.ts';
import { ToolstackError } from '../../model/errors.ts';
import type { Endpoint } from './endpoint.ts';
import { streaming, unary } from './endpoint.ts';

const { SERVING, NOT_SERVING, SERVICE_UNKNOWN } =
  contract.health.v1.HealthCheckResponse.ServingStatus;
type Status = contract.health.v1.HealthCheckResponse.ServingStatus;

/** Which of the process's services answer now; the empty name stands for all of them. */
export class Health {
  readonly #services: ReadonlySet<string>;
  readonly #watchers = new Set<() => void>();
  #serving = true;

  constructor(services: readonly string[]) {
    this.#services = new Set(['', ...services]);
  }

  /** Tells every watcher that nothing is served any more: the process is about to stop. */
  stopServing(): void {
    this.#serving = false;
    for (const wake of this.#watchers) wake();
  }

  endpoints(): readonly Endpoint[] {
    return [
      unary(HEALTH.check, ({ service }) => {
        const status = this.#statusOf(service);
        if (status === SERVICE_UNKNOWN)
          throw new ToolstackError('SERVICE_UNKNOWN', `health: no service ${quoted(service)}`);
        return { status };
      }),
      streaming(HEALTH.watch, async (call, { signal }) => {
        call.write({ status: this.#statusOf(call.request.service) });
        if (this.#serving) await this.#changed(signal);
        if (!signal.aborted) call.write({ status: this.#statusOf(call.request.service) });
      }),
    ];
  }

  #statusOf(service: string): Status {
    if (!this.#services.has(service)) return SERVICE_UNKNOWN;
    return this.#serving ? SERVING : NOT_SERVING;
  }

  #changed(signal: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      const wake = (): void => {
        this.#watchers.delete(wake);
        resolve();
      };
      this.#watchers.add(wake);
      if (signal.aborted) wake();
      else signal.addEventListener('abort', wake);
    });
  }
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, 100));
}
