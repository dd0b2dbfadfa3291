import { describe, expect, it } from 'vitest';
import type { OpenCall, ServiceClient } from '../../../cli/client.ts';
import type { AttachOptions } from '../../../cli/xl/console-attach.ts';
import { attachConsole } from '../../../cli/xl/console-attach.ts';
import type { Terminal, TerminalListener } from '../../../cli/xl/console-terminal.ts';
import type { ErrorCode } from '../../../model/errors.ts';
import { ToolstackError } from '../../../model/errors.ts';
import type { quorum0 } from '../../../proto/gen/console.js';

type Input = quorum0.console.v1.Input.$Properties;
type Output = quorum0.console.v1.Output.$Properties;

/** One call of the fake service: what it answers, and how it ends. */
interface Script {
  readonly outputs: readonly Output[];
  /** Undefined: it stays open until it is cancelled. */
  readonly end?: 'well' | ErrorCode;
}

/** A service that plays its scripts, call by call. */
class FakeService {
  readonly calls: { readonly path: string; readonly sent: Input[]; isCancelled: boolean }[] = [];
  readonly #scripts: Script[];

  constructor(...scripts: Script[]) {
    this.#scripts = scripts;
  }

  readonly client: ServiceClient = {
    call: () => Promise.reject(new Error('no unary calls here')),
    close: () => undefined,
    open: (method) => {
      const script = this.#scripts.shift();
      if (script === undefined) throw new Error(`an unexpected call of ${method.path}`);
      const call = { path: method.path, sent: [] as Input[], isCancelled: false };
      this.calls.push(call);
      const over = Promise.withResolvers<void>();
      async function* replies() {
        for (const output of script?.outputs ?? []) yield output as never;
        if (script?.end === undefined) await over.promise;
        else if (script.end !== 'well') throw new ToolstackError(script.end, 'as scripted');
      }
      const opened: OpenCall<never, never> = {
        send: (message) => Promise.resolve(void call.sent.push(message)),
        end: () => undefined,
        cancel: () => {
          call.isCancelled = true;
          over.resolve();
        },
        replies: { [Symbol.asyncIterator]: replies },
      };
      return opened;
    },
  };
}

class FakeTerminal implements Terminal {
  readonly isInteractive: boolean;
  shown = '';
  isRaw = false;
  readonly opened = Promise.withResolvers<TerminalListener>();

  constructor(isInteractive: boolean) {
    this.isInteractive = isInteractive;
  }

  write(bytes: Uint8Array): Promise<void> {
    this.shown += Buffer.from(bytes).toString();
    return Promise.resolve();
  }

  read(listener: TerminalListener): () => void {
    this.isRaw = true;
    this.opened.resolve(listener);
    return () => {
      this.isRaw = false;
    };
  }
}

const OPENED: Output = {
  opened: { offset: 100, name: 'web', writer: { identity: 'me', you: true } },
};
const text = (value: string): Output => ({ data: Buffer.from(value) });

function attach(
  service: FakeService,
  terminal: FakeTerminal,
  change: Partial<AttachOptions> = {},
): { readonly done: Promise<void>; readonly said: string[] } {
  const said: string[] = [];
  const done = attachConsole({
    console: { domid: 3 },
    terminal,
    connect: () => Promise.resolve(service.client),
    warn: (what) => said.push(what),
    sleep: () => Promise.resolve(),
    ...change,
  });
  return { done, said };
}

describe('an attached terminal', () => {
  it('shows output until the domain ends, and is then as it was', async () => {
    const service = new FakeService({ outputs: [OPENED, text('login: '), { ended: {} }] });
    const terminal = new FakeTerminal(true);
    await attach(service, terminal).done;
    expect(terminal).toMatchObject({ shown: 'login: ', isRaw: false });
  });

  it('types up to the escape, and no further', async () => {
    const service = new FakeService({ outputs: [OPENED] });
    const terminal = new FakeTerminal(true);
    const { done } = attach(service, terminal);
    const { onInput } = await terminal.opened.promise;
    await onInput(Buffer.from('root\r'));
    await onInput(Buffer.from('ls\x1dnever'));
    await done;
    const typed = service.calls[0]?.sent.slice(1).map(({ data }) => data?.toString());
    expect(typed).toEqual(['root\r', 'ls']);
    expect(service.calls[0]?.isCancelled).toBe(true);
    expect(terminal.isRaw).toBe(false);
  });

  it('sends long input in pieces', async () => {
    const service = new FakeService({ outputs: [OPENED] });
    const terminal = new FakeTerminal(true);
    const { done } = attach(service, terminal);
    const { onInput, onStop } = await terminal.opened.promise;
    await onInput(Buffer.alloc(9000, 'x'));
    onStop();
    await done;
    const lengths = service.calls[0]?.sent.slice(1).map(({ data }) => data?.length);
    expect(lengths).toEqual([4096, 4096, 808]);
  });

  it('goes on where a lost connection ended', async () => {
    const service = new FakeService(
      { outputs: [OPENED, text('one '), { skippedBytes: 10 }], end: 'HOST_UNREACHABLE' },
      { outputs: [], end: 'HOST_UNREACHABLE' },
      { outputs: [{ opened: { offset: 114 } }, text('two'), { ended: {} }] },
    );
    const terminal = new FakeTerminal(true);
    const { done, said } = attach(service, terminal, { replayLines: 5 });
    await done;
    expect(terminal.shown).toBe('one two');
    const opens = service.calls.map(({ sent }) => sent[0]?.open);
    expect(opens[0]).toMatchObject({ replayLines: 5 });
    expect(opens[1]).toMatchObject({ fromOffset: 114 });
    expect(opens[2]).toMatchObject({ fromOffset: 114 });
    expect(said.filter((line) => line.includes('trying again'))).toHaveLength(1);
  });

  it('gives up a service that stays away, and one that was never there at once', async () => {
    const lost = { outputs: [], end: 'HOST_UNREACHABLE' } as const;
    const away = new FakeService(
      { outputs: [OPENED], end: 'HOST_UNREACHABLE' },
      ...Array.from({ length: 60 }, () => lost),
    );
    const terminal = new FakeTerminal(true);
    await expect(attach(away, terminal).done).rejects.toMatchObject({ code: 'HOST_UNREACHABLE' });
    expect(terminal.isRaw).toBe(false);
    const never = new FakeService(lost);
    await expect(attach(never, terminal).done).rejects.toMatchObject({ code: 'HOST_UNREACHABLE' });
  });

  it('does not try again what cannot succeed', async () => {
    const service = new FakeService({ outputs: [], end: 'DOMAIN_UNKNOWN' });
    const { done } = attach(service, new FakeTerminal(true));
    await expect(done).rejects.toMatchObject({ code: 'DOMAIN_UNKNOWN' });
  });

  it('watches where it may not type', async () => {
    const service = new FakeService(
      { outputs: [], end: 'ROLE_MISSING' },
      { outputs: [OPENED, text('hello'), { ended: {} }] },
    );
    const terminal = new FakeTerminal(true);
    await attach(service, terminal).done;
    expect(service.calls.map(({ path }) => path.split('/')[2])).toEqual(['Attach', 'View']);
    expect(terminal.shown).toBe('hello');
  });

  it('is told who writes instead', async () => {
    const other = { identity: 'spiffe://lab/user/ann', you: false };
    const service = new FakeService({
      outputs: [{ opened: { offset: 0, writer: other } }, { ended: {} }],
    });
    const { done, said } = attach(service, new FakeTerminal(true));
    await done;
    expect(said.join('')).toContain('ann writes');
  });
});

describe('a pipe', () => {
  it('is shown to and not read from, as with stock xl', async () => {
    const service = new FakeService({ outputs: [OPENED, text('x'), { ended: {} }] });
    const terminal = new FakeTerminal(false);
    let wasRead = false;
    void terminal.opened.promise.then(() => (wasRead = true));
    await attach(service, terminal).done;
    expect(terminal.shown).toBe('x');
    expect(wasRead).toBe(false);
  });

  it('is read on request, and no byte of it is an escape', async () => {
    const service = new FakeService({ outputs: [OPENED] });
    const terminal = new FakeTerminal(false);
    const { done } = attach(service, terminal, { readsPipe: true });
    const { onInput, onStop } = await terminal.opened.promise;
    await onInput(Buffer.from('a\x1db'));
    onStop();
    await done;
    expect(service.calls[0]?.sent[1]?.data?.toString()).toBe('a\x1db');
  });
});
