import type { Host } from './host.ts';
import type { Message } from '../core/messages.ts';
import type { TraceEvent } from '../core/trace.ts';

/** What the columns and words of a replay mean. */
export const LEGEND = `\
  time   virtual milliseconds since the start
  node   n1…; followed by its role (F follower, P pre-candidate, C candidate, L leader, - down),
         its term, and commit/last index of its log
  event  →n sent, ←n received (term, and what the message says: p=previous index.term,
         e=entries, c=commit, m=matched, r=rejected, h=hint, s=snapshot index.term), a transition
         of the core, a fault, or what a client saw`;

const ROLES = { follower: 'F', precandidate: 'P', candidate: 'C', leader: 'L' } as const;

/** Writes one line per event; silent, and free of cost, unless somebody listens. */
export class Narrator {
  readonly #now: () => number;
  readonly #onLine: ((line: string) => void) | undefined;

  constructor(now: () => number, onLine: ((line: string) => void) | undefined) {
    this.#now = now;
    this.#onLine = onLine;
  }

  /** `text` is only called when somebody listens. */
  say(host: Host | undefined, what: string, text: () => string): void {
    if (this.#onLine === undefined) return;
    const time = this.#now().toFixed(1).padStart(9);
    this.#onLine(`${time} ${stateOf(host).padEnd(20)} ${what.padEnd(16)} ${text()}`.trimEnd());
  }

  sent(host: Host, message: Message): void {
    this.say(host, `→n${message.to} ${message.type}`, () => describe(message));
  }

  received(host: Host, message: Message): void {
    this.say(host, `←n${message.from} ${message.type}`, () => describe(message));
  }

  transition(host: Host, event: TraceEvent): void {
    this.say(host, event.kind, () => {
      const { kind: _kind, node: _node, ...rest } = event;
      return JSON.stringify(rest);
    });
  }
}

function stateOf(host: Host | undefined): string {
  if (host === undefined) return '';
  const { raft } = host;
  if (raft === undefined) return `n${host.id} -`;
  return `n${host.id} ${ROLES[raft.role]} t${raft.term} ${raft.commit}/${raft.lastIndex}`;
}

/** One line about what a message says, without its envelope's ends. */
export function describe(message: Message): string {
  const term = `t${message.term}`;
  switch (message.type) {
    case 'requestVote': {
      const kind = `${message.preVote ? ' pre' : ''}${message.transfer ? ' transfer' : ''}`;
      return `${term}${kind} last=${message.lastLogIndex}.${message.lastLogTerm}`;
    }
    case 'voteResponse':
      return `${term}${message.preVote ? ' pre' : ''} ${message.granted ? 'granted' : 'refused'}`;
    case 'appendEntries': {
      const { prevLogIndex, prevLogTerm, entries, leaderCommit } = message;
      const terms = entries.map((entry) => entry.term).join(',');
      return `${term} p=${prevLogIndex}.${prevLogTerm} e=[${terms}] c=${leaderCommit}`;
    }
    case 'appendResponse':
      return message.success
        ? `${term} m=${message.matchIndex}`
        : `${term} r=${message.rejectedIndex} h=${message.hintIndex}.${message.hintTerm}`;
    case 'heartbeat':
      return `${term} c=${message.commit} ${message.context}`.trimEnd();
    case 'installSnapshot':
      return `${term} s=${message.snapshot.index}.${message.snapshot.term}`;
    case 'heartbeatResponse':
    case 'readIndex':
      return `${term} ${message.context}`.trimEnd();
    case 'readIndexResponse':
      return `${term} ${message.context} index=${message.index}`;
    case 'propose':
      return `${message.entries.length} entries`;
    case 'transferRequest':
      return `target=n${message.target}`;
    case 'timeoutNow':
      return term;
  }
}
