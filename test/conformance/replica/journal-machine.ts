import type { CommandContext, StateMachine } from '../../../consensus/replica-machine.ts';

/** A state machine that remembers everything: one line per command, in order. */
export class JournalMachine implements StateMachine {
  lines: string[] = [];
  contexts: CommandContext[] = [];

  apply(command: Uint8Array, context: CommandContext): Uint8Array {
    this.lines.push(Buffer.from(command).toString());
    this.contexts.push(context);
    return Buffer.from(`${this.lines.length}`);
  }

  snapshot(): Iterable<Uint8Array> {
    return [Buffer.from(JSON.stringify(this.lines))];
  }

  restore(snapshot: Uint8Array): void {
    this.lines = JSON.parse(Buffer.from(snapshot).toString()) as string[];
  }
}
