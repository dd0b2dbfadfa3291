import { ScriptGroup } from './group.ts';
import type { ConfigChange, ConfigOperation, NodeId } from '../../../../consensus/core/messages.ts';
import type { RaftOptions } from '../../../../consensus/core/ready.ts';

/**
 * Runs a script: comments and blank lines stay, each line `> command` is carried out, and what
 * happens is written below it. Whatever stood there before is replaced, so a script is right when
 * running it changes nothing.
 */
export function runScript(text: string): string {
  const out: string[] = [];
  const options: Record<string, unknown> = {};
  let group: ScriptGroup | undefined;
  for (const line of text.split('\n')) {
    if (line.startsWith('#') || line === '') {
      // One blank line ends the output of a command.
      if (line !== '' || out.at(-1) !== '') out.push(line);
      continue;
    }
    if (!line.startsWith('> ')) continue;
    out.push(line);
    const [name = '', ...words] = line.slice(2).split(' ');
    if (name === 'options') {
      Object.assign(options, parseOptions(words));
    } else {
      group ??= new ScriptGroup(options as Partial<RaftOptions>, (said) =>
        out.push(said.trimEnd()),
      );
      command(group, name, words, (said) => out.push(said));
    }
  }
  return `${out.join('\n').trimEnd()}\n`;
}

/** `preVote=false maxInflightMessages=2` */
function parseOptions(words: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(
    words.map((word) => {
      const [name = '', value = 'true'] = word.split('=');
      return [name, JSON.parse(value) as unknown];
    }),
  );
}

function command(
  group: ScriptGroup,
  name: string,
  words: readonly string[],
  say: (line: string) => void,
): void {
  const [first = 0, second = 0] = words.map(Number);
  switch (name) {
    case 'nodes':
      group.silently(() => {
        for (const id of words.map(Number)) group.add(id, start(words.map(Number), []));
      });
      return;
    case 'node':
      group.silently(() => group.add(first, startOf(words.slice(1))));
      return;
    case 'elect':
      group.silently(() => {
        group.call(first, (raft) => raft.campaign());
        group.deliver();
      });
      return;
    case 'tick':
      for (let count = Math.max(1, second); count > 0; count--)
        group.call(first, (raft) => raft.tick());
      return;
    case 'campaign':
      group.call(first, (raft) => raft.campaign());
      return;
    case 'propose': {
      const data = new TextEncoder().encode(words[1]);
      const result = group.call(first, (raft) => raft.propose(data));
      if (result.outcome !== 'accepted') say(`${result.outcome}: ${JSON.stringify(result)}`);
      return;
    }
    case 'config': {
      const change = parseChange(words.slice(1));
      const result = group.call(first, (raft) => raft.proposeConfig(change));
      if (result.outcome !== 'accepted') say(`${result.outcome}: ${JSON.stringify(result)}`);
      return;
    }
    case 'read':
      group.call(first, (raft) => raft.readIndex(words[1] ?? ''));
      return;
    case 'transfer':
      group.call(first, (raft) => raft.transfer(second));
      return;
    case 'forget':
      group.call(first, (raft) => raft.forgetLeader());
      return;
    case 'unreachable':
      group.call(first, (raft) => raft.reportUnreachable(second));
      return;
    case 'snapshot-failed':
      group.call(first, (raft) => raft.reportSnapshot(second, false));
      return;
    case 'compact':
      group.compact(first, second);
      return;
    default:
      surroundings(group, name, words);
  }
}

/** What happens around the nodes: network, disks, crashes. */
function surroundings(group: ScriptGroup, name: string, words: readonly string[]): void {
  const [first = 0, second = 0] = words.map(Number);
  const link = words.length === 2 ? { from: first, to: second } : undefined;
  switch (name) {
    case 'deliver':
      group.deliver(link);
      return;
    case 'lose':
      group.lose(link);
      return;
    case 'duplicate':
      group.duplicate();
      return;
    case 'cut':
      group.cut(first, second);
      return;
    case 'isolate':
      for (const id of group.ids) {
        group.cut(first, id);
        group.cut(id, first);
      }
      return;
    case 'heal':
      group.heal();
      return;
    case 'hold':
      group.hold(first);
      return;
    case 'write-done':
      group.finishWrites(first, false);
      return;
    case 'release':
      group.finishWrites(first, true);
      return;
    case 'crash':
      group.crash(first);
      return;
    case 'restart':
      group.restart(first);
      return;
    case 'status':
      for (const id of words.map(Number)) group.status(id);
      return;
    default:
      throw new Error(`no command ${name}`);
  }
}

function start(
  voters: readonly NodeId[],
  logTerms: readonly number[],
): Parameters<ScriptGroup['add']>[1] {
  return { voters, learners: [], isBlank: false, logTerms, term: logTerms.at(-1) ?? 0, commit: 0 };
}

/** `voters=1,2,3 learners=4 log=1,1,2 term=3 commit=2`, or `blank` */
function startOf(words: readonly string[]): Parameters<ScriptGroup['add']>[1] {
  const given = new Map(words.map((word) => word.split('=') as [string, string | undefined]));
  const numbers = (name: string): number[] =>
    (given.get(name) ?? '')
      .split(',')
      .filter((text) => text !== '')
      .map(Number);
  const base = start(numbers('voters'), numbers('log'));
  return {
    ...base,
    learners: numbers('learners'),
    isBlank: given.has('blank'),
    term: Number(given.get('term') ?? base.term),
    commit: Number(given.get('commit') ?? 0),
  };
}

const OPERATIONS: Record<string, ConfigOperation> = {
  '+': 'addVoter',
  '~': 'addLearner',
  '-': 'remove',
};

/** `+4` a voter, `~4` a learner, `-4` removes; `auto` and `explicit` are modes. */
function parseChange(words: readonly string[]): ConfigChange {
  const mode = words.find((word) => word === 'auto' || word === 'explicit');
  const changes = words
    .filter((word) => word !== mode)
    .map((word) => ({
      op: OPERATIONS[word.charAt(0)] ?? 'remove',
      id: Number(word.slice(1)),
    }));
  return { changes, ...(mode === undefined ? {} : { mode }) };
}
