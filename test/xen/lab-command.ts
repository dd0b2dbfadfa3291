import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import path from 'node:path';
import { CHECKOUT } from '../../lab/layout.ts';
import type { LabLayout } from '../../lab/layout.ts';

const MAIN = path.join(CHECKOUT, 'lab/main.ts');

/** A run of the lab command as its own process. */
export class LabCommand {
  readonly child: ChildProcess;
  stdout = '';
  stderr = '';
  readonly #ended: Promise<number | string>;

  constructor(layout: LabLayout, args: readonly string[]) {
    const command = [MAIN, ...args, '--dir', layout.directory];
    this.child = spawn(process.execPath, command, { stdio: ['ignore', 'pipe', 'pipe'] });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => (this.stdout += text));
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => (this.stderr += text));
    this.#ended = new Promise((resolve) => {
      this.child.once('close', (code, name) => resolve(name ?? code ?? -1));
    });
  }

  /** The exit code, or the signal that ended it. */
  ended(): Promise<number | string> {
    return this.#ended;
  }
}
