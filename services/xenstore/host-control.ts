import { closeSync, openSync, writeSync } from 'node:fs';
import { ToolstackError } from '../../model/errors.ts';
import type { Store } from '../../xenstore/store.ts';
import type { HostAction } from '../../xenstore/types.ts';
import type { AccessLog } from './access-log.ts';

type ControlAction = Extract<HostAction, { kind: 'control' }>;

/** Longest text that CONTROL print puts into the log. */
const PRINT_MAX_CHARS = 1024;

/** What of the process CONTROL and the journal need. */
export interface HostPorts {
  readonly store: Pick<Store, 'finishControl'>;
  readonly accessLog: AccessLog;
  /** One line for the operator. */
  say(line: string): void;
  /** Begins to write the whole state to a fresh journal. */
  beginCompaction(): void;
  /** Starts, continues or aborts a live update; the text is the answer. */
  liveUpdate(parameters: readonly string[]): string;
}

/** The CONTROL commands that concern the process rather than the store. */
export class HostControl {
  readonly #ports: HostPorts;

  constructor(ports: HostPorts) {
    this.#ports = ports;
  }

  beginCompaction(): void {
    this.#ports.beginCompaction();
  }

  /** Tells the operator what went wrong while the daemon serves on. */
  complain(line: string): void {
    this.#ports.say(line);
  }

  handle(action: ControlAction): void {
    const { store } = this.#ports;
    const { connection, reqId, txId } = action;
    store.finishControl(connection, reqId, txId, this.#answer(action));
  }

  #answer({ command, parameters }: ControlAction): string {
    switch (command) {
      case 'print':
        this.#ports.say(`print: ${printable(parameters[0] ?? '')}`);
        return 'OK';
      case 'log':
        return this.#log(parameters[0]);
      case 'logfile':
        return this.#logFile(parameters[0]);
      case 'memreport':
        return this.#memoryReport(parameters[0]);
      case 'live-update':
        return this.#ports.liveUpdate(parameters);
    }
  }

  /** Without a parameter: what can be switched. */
  #log(what: string | undefined): string {
    if (what === undefined) return `${this.#ports.accessLog.isOn ? '+' : '-'}access`;
    if (what === 'off' || what === '-access') this.#ports.accessLog.off();
    else if (what === 'on' || what === '+access')
      return this.#tried(() => this.#ports.accessLog.on());
    else return 'EINVAL';
    return 'OK';
  }

  #logFile(path: string | undefined): string {
    const answer = this.#tried(() => this.#ports.accessLog.on(path));
    if (answer === 'OK') return answer;
    this.#ports.say(answer);
    return 'EIO';
  }

  #tried(action: () => void): string {
    try {
      action();
      return 'OK';
    } catch (error) {
      if (!(error instanceof ToolstackError)) throw error;
      return error.message;
    }
  }

  #memoryReport(file: string | undefined): string {
    const { rss, heapUsed, arrayBuffers } = process.memoryUsage();
    const line = `memory: rss ${rss} heap ${heapUsed} buffers ${arrayBuffers} bytes`;
    if (file === undefined) {
      this.#ports.say(line);
      return 'OK';
    }
    try {
      const fd = openSync(file, 'a', 0o600);
      writeSync(fd, `${line}\n`);
      closeSync(fd);
      return 'OK';
    } catch (error) {
      if (!(error instanceof Error && 'code' in error)) throw error;
      this.#ports.say(`memreport: ${JSON.stringify(file)}: ${String(error.code)}`);
      return 'EIO';
    }
  }
}

/** One line, whatever was to be printed. */
function printable(text: string): string {
  return text.slice(0, PRINT_MAX_CHARS).replaceAll(/[^ -~]/g, '?');
}
