import { execFileSync } from 'node:child_process';
import type { Place } from '../../bench/etcd/targets.ts';

/** A /24 of the program's own, so that two may run at once; it goes with the bridge. */
const SUBNET = `10.77.${process.pid % 250}`;
const HOST_NUMBER = 254;

const ip = (...args: string[]): void => {
  execFileSync('ip', args, { stdio: 'pipe' });
};

/** Why network namespaces cannot be used here, or undefined when they can. */
export function namespacesMissing(): string | undefined {
  if (process.getuid?.() !== 0) return 'network namespaces need root';
  const probe = `q0-probe-${process.pid}`;
  try {
    ip('netns', 'add', probe);
    ip('netns', 'delete', probe);
    return undefined;
  } catch (error) {
    return `network namespaces do not work here: ${String(error).split('\n')[0]}`;
  }
}

/** One network namespace per member, joined by a bridge, whose links can be cut one by one. */
export class Namespaces {
  readonly #tag = `q0n${process.pid % 10_000}`;
  readonly #count: number;

  constructor(count: number) {
    this.#count = count;
    ip('link', 'add', this.#tag, 'type', 'bridge');
    ip('address', 'add', `${SUBNET}.${HOST_NUMBER}/24`, 'dev', this.#tag);
    ip('link', 'set', this.#tag, 'up');
    for (let id = 1; id <= count; id++) this.#addMember(id);
  }

  place(id: number): Place {
    return { address: this.#address(id), argv: ['ip', 'netns', 'exec', this.#name(id)] };
  }

  /** Nothing that `from` sends reaches `to`; clients on this host still reach both. */
  cut(from: number, to: number): void {
    ip('-n', this.#name(from), 'route', 'replace', 'blackhole', `${this.#address(to)}/32`);
  }

  heal(): void {
    for (let from = 1; from <= this.#count; from++)
      ip('-n', this.#name(from), 'route', 'flush', 'type', 'blackhole');
  }

  remove(): void {
    for (let id = 1; id <= this.#count; id++) ip('netns', 'delete', this.#name(id));
    ip('link', 'delete', this.#tag);
  }

  #name(id: number): string {
    return `${this.#tag}m${id}`;
  }

  #address(id: number): string {
    return `${SUBNET}.${id}`;
  }

  #addMember(id: number): void {
    const name = this.#name(id);
    ip('netns', 'add', name);
    ip('link', 'add', name, 'type', 'veth', 'peer', 'name', 'eth0', 'netns', name);
    ip('link', 'set', name, 'master', this.#tag);
    ip('link', 'set', name, 'up');
    ip('-n', name, 'address', 'add', `${this.#address(id)}/24`, 'dev', 'eth0');
    ip('-n', name, 'link', 'set', 'eth0', 'up');
    ip('-n', name, 'link', 'set', 'lo', 'up');
  }
}
