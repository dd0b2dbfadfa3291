import type { ConsoleViewer } from '../../bench/console/viewer.ts';

/** An emulated guest boots in seconds alone, and in minutes among twenty on a busy machine. */
const ANSWER_MS = 400_000;
const TAIL_CHARACTERS = 2_000;
/** A prompt may be followed by a question to the terminal. */
const UP = /userspace reached[^]*# /;

/** The shell on the console of an example guest. */
export class GuestShell {
  readonly name: string;
  readonly viewer: ConsoleViewer;
  #commands = 0;

  constructor(name: string, viewer: ConsoleViewer) {
    this.name = name;
    this.viewer = viewer;
  }

  async untilUp(): Promise<void> {
    await this.until('its shell', (text) => UP.test(text));
  }

  /** Types a command and returns what it prints. */
  async run(command: string): Promise<string> {
    const number = ++this.#commands;
    // What is typed comes back, too, and must not look like the answer.
    await this.type(`echo "<$((${number}))>"; ${command}; echo "</$((${number}))>"\n`);
    const answer = new RegExp(`<${number}>\\r?\\n([^]*?)</${number}>`);
    await this.until(command, (text) => answer.test(text));
    const [, printed = ''] = answer.exec(this.viewer.text) ?? [];
    return printed.replaceAll('\r', '').trim();
  }

  /** Types, and does not wait for what comes of it. */
  async type(text: string): Promise<void> {
    await this.viewer.send({ data: Buffer.from(text) });
  }

  async until(what: string, see: (text: string) => boolean): Promise<void> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => {
        const tail = this.viewer.text.slice(-TAIL_CHARACTERS);
        reject(new Error(`${this.name}: not within ${ANSWER_MS} ms: ${what}; it said\n${tail}`));
      }, ANSWER_MS);
    });
    const seen = this.viewer.until(({ text, isEnded, error }) => {
      if (see(text)) return true;
      if (isEnded || error !== undefined)
        throw new Error(`${this.name}: its console ended before ${what}; it said\n${text}`);
      return false;
    });
    try {
      await Promise.race([seen, late]);
    } finally {
      clearTimeout(timer);
    }
  }

  close(): void {
    this.viewer.call.cancel();
  }
}
