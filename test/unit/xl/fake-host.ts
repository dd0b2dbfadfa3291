import type { OpenCall, ServiceClient } from '../../../cli/client.ts';
import { CommandFailure } from '../../../cli/xl/command.ts';
import { runXl } from '../../../cli/xl/run.ts';
import { ERRORS, ToolstackError } from '../../../model/errors.ts';
import type { Method } from '../../../proto/method.ts';

/** How one run of xl ended, and what it asked for on the way. */
export interface Run {
  readonly exitCode: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly code: string | undefined;
}

/** What a method answers: a reply, or for a stream of replies each of them. */
export type Answers = Readonly<Record<string, (request: never) => unknown>>;

/** A host that answers from a table, over the wire format, and remembers what it was asked. */
export class FakeHost {
  readonly asked: { readonly method: string; readonly request: unknown }[] = [];
  readonly slept: number[] = [];
  readonly #answers: Answers;

  /** @param answers  by the method's name; one that is not there must not be asked */
  constructor(answers: Answers) {
    this.#answers = answers;
  }

  /** What a method was asked, in order. */
  requests(name: string): unknown[] {
    return this.asked.filter(({ method }) => method === name).map(({ request }) => request);
  }

  async run(...words: readonly string[]): Promise<Run> {
    let [stdout, stderr] = ['', ''];
    const warn = (text: string): void => void (stderr += text);
    const around = {
      connect: async () => this.#client(),
      now: () => new Date(2026, 10, 23, 4, 5, 6),
      sleep: async (ms: number) => void this.slept.push(ms),
      print: (text: string) => void (stdout += text),
      warn,
    };
    try {
      const { output, exitCode } = await runXl(words, around);
      stdout += typeof output === 'string' ? output : new TextDecoder().decode(output);
      return { exitCode, stdout, stderr, code: undefined };
    } catch (thrown) {
      const error = thrown instanceof CommandFailure ? thrown.cause : thrown;
      if (!(error instanceof ToolstackError)) throw error;
      const exitCode =
        thrown instanceof CommandFailure ? thrown.exitCode : ERRORS[error.code].exitCode;
      return { exitCode, stdout, stderr: `${stderr}xl: ${error.message}\n`, code: error.code };
    }
  }

  #client(): ServiceClient {
    return {
      call: async (method, request) => {
        const reply = this.#answer(method, request);
        return method.responseDeserialize(method.responseSerialize(reply as never));
      },
      open: <ReqIn, ReqOut, RepIn, RepOut>(method: Method<ReqIn, ReqOut, RepIn, RepOut>) =>
        this.#open(method),
      close: () => undefined,
    };
  }

  #open<ReqIn, ReqOut, RepIn, RepOut>(
    method: Method<ReqIn, ReqOut, RepIn, RepOut>,
  ): OpenCall<ReqIn, RepOut> {
    let replies: readonly RepIn[] = [];
    return {
      send: async (request) => {
        replies = this.#answer(method, request) as readonly RepIn[];
      },
      end: () => undefined,
      replies: {
        async *[Symbol.asyncIterator]() {
          for (const reply of replies)
            yield method.responseDeserialize(method.responseSerialize(reply));
        },
      },
      cancel: () => undefined,
    };
  }

  #answer<ReqIn, ReqOut, RepIn, RepOut>(
    method: Method<ReqIn, ReqOut, RepIn, RepOut>,
    request: ReqIn,
  ): unknown {
    const name = method.originalName;
    const heard = method.requestDeserialize(method.requestSerialize(request));
    this.asked.push({ method: name, request: heard });
    const answer = this.#answers[name];
    if (answer === undefined) throw new Error(`nobody was to ask ${name}`);
    return answer(heard as never);
  }
}
