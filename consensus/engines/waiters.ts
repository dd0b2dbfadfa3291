import { ToolstackError } from '../../model/errors.ts';

interface Waiter {
  readonly isMet: () => boolean;
  readonly deadlineMs: number;
  readonly what: string;
  readonly resolve: () => void;
  readonly reject: (error: Error) => void;
}

/** Those who wait for a condition of their member; looked at on every turn. */
export class Waiters {
  #all: Waiter[] = [];

  until(isMet: () => boolean, deadlineMs: number, what: string): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#all.push({ isMet, deadlineMs, what, resolve, reject });
    });
  }

  check(nowMs: number): void {
    if (this.#all.length === 0) return;
    this.#all = this.#all.filter((waiter) => {
      if (waiter.isMet()) waiter.resolve();
      else if (waiter.deadlineMs > nowMs) return true;
      else waiter.reject(new ToolstackError('DEADLINE', `${waiter.what}: not reached in time`));
      return false;
    });
  }

  failAll(error: Error): void {
    for (const waiter of this.#all) waiter.reject(error);
    this.#all = [];
  }
}
