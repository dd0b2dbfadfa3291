/** Where a console is shown and typed into. */
export interface Terminal {
  /** Somebody sits in front of it: both its input and its output are terminals. */
  readonly isInteractive: boolean;
  /** Resolves when there is room for more. */
  write(bytes: Uint8Array): Promise<void>;
  /**
   * Begins to read, every key at once. What is typed is handed over one piece after the other.
   *
   * @returns how to put the terminal back as it was; idempotent.
   */
  read(listener: TerminalListener): () => void;
}

export interface TerminalListener {
  onInput(bytes: Uint8Array): Promise<void>;
  /** The process is asked to end. */
  onStop(): void;
}

/** As stock's console client: asked to end, it ends as if somebody had typed the escape. */
const STOP_SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;

/** The terminal or the pipes of this process. */
export function processTerminal(): Terminal {
  const { stdin, stdout } = process;
  return {
    isInteractive: stdin.isTTY === true && stdout.isTTY === true,
    write: (bytes) =>
      new Promise((resolve) => {
        if (stdout.write(bytes)) resolve();
        else stdout.once('drain', () => resolve());
      }),
    read: ({ onInput, onStop }) => {
      const isRaw = stdin.isTTY === true;
      const take = (bytes: Buffer): void => {
        stdin.pause();
        void onInput(bytes).then(() => stdin.resume());
      };
      const restore = (): void => {
        if (isRaw) stdin.setRawMode(false);
      };
      if (isRaw) stdin.setRawMode(true);
      stdin.on('data', take);
      // A terminal that hangs up may say so here before its signal comes.
      stdin.on('error', onStop);
      // However the process ends, short of SIGKILL, whoever sits there gets their terminal back.
      process.once('exit', restore);
      for (const signal of STOP_SIGNALS) process.on(signal, onStop);
      return () => {
        restore();
        process.off('exit', restore);
        for (const signal of STOP_SIGNALS) process.off(signal, onStop);
        stdin.off('data', take);
        stdin.pause();
        // A pipe that is still open must not keep the process.
        if (!isRaw) stdin.destroy();
      };
    },
  };
}
