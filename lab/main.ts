/** `npm run --silent lab -- VERB`: Xen hosts under QEMU on this machine. */
import { parseArgs } from 'node:util';
import { ERRORS, ToolstackError } from '../model/errors.ts';
import { runVerb, superviseVerb } from './commands.ts';
import type { Invocation } from './commands.ts';
import { HOSTS_MAX, HOST_MEMORY_MIN_MIB } from './lab.ts';
import { labLayout } from './layout.ts';
import { replaceVerb } from './replace.ts';
import { ensurePrerequisites } from './prerequisites.ts';
import { reportToStderr } from './progress.ts';
import * as running from './running.ts';

const HELP = `usage: npm run --silent lab -- VERB [OPTIONS]

  run                   boot one host, show it with xl; ends with Ctrl-C, or at once in a pipe
  up [-n N]             boot 1 to ${HOSTS_MAX} hosts and leave them running
  replace HOST PROGRAM  bundle a program anew and, if it is a service, restart it: until next boot
  status [--json]       what runs, how far it is, where it listens
  console HOST          what a host's console said; on a terminal, follows it
  exec-service HOST SERVICE start|stop|kill|restart|status [--json]
  kill HOST             pull the power plug of a host
  down                  end all hosts
  prerequisites SET     install what build, lab or tests need from Debian

  --dir DIR             another lab than .lab (also: QUORUM0_LAB)
  --memory MIB          memory of each host (run, up); default 4096
`;

interface Options {
  readonly isJson: boolean;
  readonly operands: readonly string[];
}

try {
  await main(process.argv.slice(2));
} catch (error) {
  const isKnown = error instanceof ToolstackError;
  const text = error instanceof Error ? error.message : String(error);
  process.stderr.write(`lab: ${isKnown ? text : `a bug: ${text}`}\n`);
  process.exitCode = isKnown ? ERRORS[error.code].exitCode : 1;
}

async function main(argv: readonly string[]): Promise<void> {
  const { values, positionals } = parse(argv);
  const [verb = 'help', ...operands] = positionals;
  const invocation: Invocation = {
    layout: labLayout(values.dir),
    report: reportToStderr,
    hostCount: hostCount(values.hosts),
    ...(values.memory === undefined ? {} : { memoryMiB: memoryMiB(values.memory) }),
    isTerminal: process.stdout.isTTY,
    print: (text) => void process.stdout.write(text),
  };
  await dispatch(verb, invocation, { isJson: values.json === true, operands });
}

function dispatch(verb: string, invocation: Invocation, options: Options): Promise<void> {
  const { isJson, operands } = options;
  switch (verb) {
    case 'run':
      expectOperands(verb, operands, 0);
      return runVerb(invocation);
    case 'up':
      expectOperands(verb, operands, 0);
      return running.upVerb(invocation);
    case 'supervise':
      return superviseVerb(invocation);
    case 'status':
      expectOperands(verb, operands, 0);
      return running.statusVerb(invocation, isJson);
    case 'console':
      return running.consoleVerb(invocation, expectOperands(verb, operands, 1)[0] ?? '');
    case 'kill':
      return running.killVerb(invocation, expectOperands(verb, operands, 1)[0] ?? '');
    case 'replace': {
      const [host = '', program = ''] = expectOperands(verb, operands, 2);
      return replaceVerb(invocation, host, program);
    }
    case 'exec-service':
      return running.execServiceVerb(invocation, serviceTarget(operands), isJson);
    case 'down':
      expectOperands(verb, operands, 0);
      return running.downVerb(invocation);
    case 'prerequisites':
      return prerequisites(invocation, expectOperands(verb, operands, 1)[0]);
    case 'help':
      return Promise.resolve(invocation.print(HELP));
    default:
      throw usage(`no verb ${verb}`);
  }
}

async function prerequisites({ report }: Invocation, set: string | undefined): Promise<void> {
  if (set !== 'build' && set !== 'lab' && set !== 'tests')
    throw usage(`prerequisites: expected build, lab or tests, not ${set}`);
  await ensurePrerequisites(set, report);
}

function serviceTarget(operands: readonly string[]) {
  const [host = '', service = '', wanted = ''] = expectOperands('exec-service', operands, 3);
  const action = running.SERVICE_ACTIONS.find((known) => known === wanted);
  if (action !== undefined) return { host, service, action };
  throw usage(
    `exec-service: no action ${wanted}; there are: ${running.SERVICE_ACTIONS.join(', ')}`,
  );
}

function hostCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count >= 1 && count <= HOSTS_MAX) return count;
  throw usage(`-n: expected 1 to ${HOSTS_MAX} hosts, not ${text}`);
}

function memoryMiB(text: string): number {
  const value = Number(text);
  if (Number.isInteger(value) && value >= HOST_MEMORY_MIN_MIB) return value;
  throw usage(`--memory: expected at least ${HOST_MEMORY_MIN_MIB} (MiB), not ${text}`);
}

function expectOperands(verb: string, operands: readonly string[], count: number) {
  if (operands.length === count) return operands;
  throw usage(`${verb}: expected ${count} argument(s), not ${operands.length}`);
}

function parse(argv: readonly string[]) {
  try {
    return parseArgs({
      args: [...argv],
      allowPositionals: true,
      options: {
        json: { type: 'boolean' },
        dir: { type: 'string' },
        memory: { type: 'string' },
        hosts: { type: 'string', short: 'n', default: '1' },
      },
    });
  } catch (error) {
    throw usage(error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error));
  }
}

function usage(message: string): ToolstackError {
  return new ToolstackError('USAGE', `${message}; npm run --silent lab -- help shows how`);
}
