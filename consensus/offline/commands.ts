import type { ParseArgsOptionsConfig } from 'node:util';
import { parseArgs } from 'node:util';
import { ToolstackError } from '../../model/errors.ts';
import { decodeConfigChange } from '../core/config-codec.ts';
import type { Entry, NodeId } from '../core/messages.ts';
import { decodeEnvelope } from '../replica-envelope.ts';
import { membersBeside, recoverQuorum, storedMembership } from '../replica-recovery.ts';
import { auditChain } from '../storage/audit.ts';
import { CHAIN_START } from '../storage/storage.ts';
import { openMemberDisk } from './member-disk.ts';
import type { MemberDisk } from './member-disk.ts';

const HELP = `usage: q0-group COMMAND --dir DIRECTORY [OPTIONS]

Works on the directory of a member that is stopped.

  status
        Whose directory it is, how far its log goes, and who is a member.
  list [--from INDEX]
        What is in the log: a line per entry with its term, when and by whom it was asked for,
        its bytes and its digest.
  audit [--expect INDEX:DIGEST]...
        Recompute the hash chain over the entries kept, and compare it with digests noted before
        or printed by another member. Ends with 1 when anything differs.
  recover --by NAME --lost ID,ID...
        For the day a majority is lost for good: make this member the only one of its group.
        Changes that others acknowledged and this member lacks are lost. Run it on the survivor
        with the highest last term, then index (status shows both). Name every other member.
  help
        Print this.
`;

const NAME_BYTES_MAX = 255;

/** Runs one command and returns what it prints. `nowMs` goes into the log with a recovery. */
export async function runOffline(args: readonly string[], nowMs: number): Promise<string> {
  const [command, ...rest] = args;
  switch (command) {
    case 'status':
      return await withDisk(rest, {}, (disk) => status(disk));
    case 'list':
      return await withDisk(rest, { from: { type: 'string' } }, (disk, values) =>
        list(disk, index('--from', optional(values, 'from') ?? '1')),
      );
    case 'audit':
      return await withDisk(rest, { expect: { type: 'string', multiple: true } }, (disk, values) =>
        audit(disk, many(values, 'expect').map(expectation)),
      );
    case 'recover': {
      const options = { by: { type: 'string' }, lost: { type: 'string' } } as const;
      return await withDisk(rest, options, (disk, values) => recover(disk, values, nowMs));
    }
    case 'help':
    case '--help':
    case '-h':
      return HELP;
    default:
      throw usage(`unknown command ${JSON.stringify(command ?? '')}; q0-group help lists them`);
  }
}

function status({ identity, storage }: MemberDisk): string {
  const { hardState, snapshot, entries } = storage.state;
  const { voters, votersOutgoing, learners } = storedMembership(storage.state);
  const last = lastOf(storage.state);
  const rows: [string, string | number][] = [
    ['cluster', identity.cluster],
    ['group', identity.group],
    ['member', identity.node],
    ['voters', ids(voters)],
    ...(votersOutgoing.length > 0 ? ([['leaving', ids(votersOutgoing)]] as const) : []),
    ...(learners.length > 0 ? ([['learners', ids(learners)]] as const) : []),
    ['term', hardState.term],
    ['committed', hardState.commit],
    ['snapshot', snapshot?.meta.index ?? 'none'],
    ['first entry kept', entries[0]?.index ?? 'none'],
    ['last index', last.index],
    ['last term', last.term],
    ['last digest', hex(storage.chainAt(last.index))],
  ].map(([name, value]) => [String(name), value!]);
  return rows.map(([name, value]) => `${name.padEnd(17)} ${value}\n`).join('');
}

function lastOf({ snapshot, entries }: MemberDisk['storage']['state']) {
  const { index, term } = entries.at(-1) ?? snapshot?.meta ?? { index: 0, term: 0 };
  return { index, term };
}

function list({ storage }: MemberDisk, from: number): string {
  return storage.state.entries
    .filter((entry) => entry.index >= from)
    .map((entry) => {
      const { index: at, term, data } = entry;
      return `${at} ${term} ${describe(entry)} ${data.length} ${hex(storage.chainAt(at))}\n`;
    })
    .join('');
}

/** Names come from certificates and operators: quoted, so that none moves the cursor. */
function describe(entry: Entry): string {
  if (entry.kind === 'config') {
    const change = decodeConfigChange(entry.data);
    const text = change?.changes.map(({ op, id }) => `${op} ${id}`).join(', ') ?? 'unreadable';
    const note = Buffer.from(change?.context ?? []).toString();
    return `membership ${JSON.stringify(text)} ${JSON.stringify(note)}`;
  }
  if (entry.data.length === 0) return 'new-leader';
  const decoded = decodeEnvelope(entry.data);
  if (decoded.kind !== 'command') return decoded.kind;
  const { atMs, by } = decoded.envelope;
  return `command ${new Date(atMs).toISOString()} ${JSON.stringify(by)}`;
}

interface Expectation {
  readonly index: number;
  readonly digest: string;
}

function audit({ storage }: MemberDisk, expected: readonly Expectation[]): string {
  const { entries } = storage.state;
  const last = entries.at(-1);
  if (last === undefined) return 'no entries are kept; nothing to recompute\n';
  // Where the log was cut, the digest of its first entry is what the rest hangs on.
  const isWhole = entries[0]!.index === 1;
  const start = isWhole ? CHAIN_START : storage.chainAt(entries[0]!.index);
  const links = isWhole ? entries : entries.slice(1);
  const result = auditChain(links, start, storage.chainAt(last.index));
  if (!result.intact)
    throw new ToolstackError(
      'LOG_CORRUPT',
      `the hash chain does not come out at entry ${result.index}: an entry was changed, left out ` +
        'or reordered; compare with another member',
    );
  for (const { index: at, digest } of expected) {
    if (at < entries[0]!.index || at > last.index)
      throw new ToolstackError(
        'VALUE_INVALID',
        `--expect: entry ${at} is not kept here, but ${entries[0]!.index} to ${last.index} are`,
      );
    const seen = hex(storage.chainAt(at));
    if (seen === digest) continue;
    throw new ToolstackError(
      'LOG_CORRUPT',
      `entry ${at}: expected digest ${digest}, seen ${seen}; up to there the two logs differ`,
    );
  }
  const range = `entries ${entries[0]!.index} to ${last.index}`;
  return `${range} are intact; digest of ${last.index}: ${hex(storage.chainAt(last.index))}\n`;
}

async function recover(disk: MemberDisk, values: Values, nowMs: number): Promise<string> {
  const { identity, storage } = disk;
  const by = required(values, 'by');
  if (by === '' || Buffer.byteLength(by) > NAME_BYTES_MAX)
    throw usage(`--by: expected a name of 1 to ${NAME_BYTES_MAX} bytes`);
  const lost = required(values, 'lost').split(',');
  const others = membersBeside(storedMembership(storage.state), identity.node);
  if (others.length === 0)
    throw new ToolstackError(
      'VALUE_INVALID',
      `recovery: member ${identity.node} is the only one of its group already`,
    );
  const named = lost.map((text) => index('--lost', text)).sort((one, other) => one - other);
  if (ids(named) !== ids(others))
    throw new ToolstackError(
      'VALUE_INVALID',
      `recovery: the members beside ${identity.node} are ${ids(others)}, --lost names ` +
        `${ids(named)}; all of them must be lost, and named`,
    );
  const { node } = identity;
  const { firstIndex, lastIndex } = await recoverQuorum(storage, { node, by, atMs: nowMs });
  return [
    `QUORUM RECOVERED: member ${node} is the only one of group ${identity.group} from now on.`,
    `Put out: ${ids(others)}. Never start them again with the directories they had.`,
    `What they had acknowledged and this member lacked is lost, and nobody can tell what it was.`,
    `Recorded in entries ${firstIndex} to ${lastIndex}: by ${JSON.stringify(by)}, ` +
      `${new Date(nowMs).toISOString()}.`,
    `Next: start this member, then join others with new ids and empty directories.`,
    '',
  ].join('\n');
}

type Values = Readonly<Record<string, unknown>>;

async function withDisk(
  args: readonly string[],
  options: ParseArgsOptionsConfig,
  work: (disk: MemberDisk, values: Values) => string | Promise<string>,
): Promise<string> {
  const values = parse(args, { ...options, dir: { type: 'string' } });
  const disk = await openMemberDisk(required(values, 'dir'));
  try {
    return await work(disk, values);
  } finally {
    await disk.storage.close();
  }
}

function parse(args: readonly string[], options: ParseArgsOptionsConfig): Values {
  try {
    return parseArgs({ args: [...args], options, allowPositionals: false }).values;
  } catch (cause) {
    throw usage(cause instanceof Error ? cause.message : 'bad arguments');
  }
}

function required(values: Values, name: string): string {
  const value = optional(values, name);
  if (value === undefined) throw usage(`--${name} is missing; q0-group help shows how`);
  return value;
}

function optional(values: Values, name: string): string | undefined {
  const value = values[name];
  return typeof value === 'string' ? value : undefined;
}

function many(values: Values, name: string): readonly string[] {
  const value = values[name];
  return Array.isArray(value) ? value.map(String) : [];
}

function expectation(text: string): Expectation {
  const [at = '', digest = ''] = text.split(':');
  if (!/^[0-9a-f]{64}$/.test(digest))
    throw usage(`--expect: expected INDEX:DIGEST with 64 hexadecimal digits, seen ${text}`);
  return { index: index('--expect', at), digest };
}

function index(option: string, text: string): number {
  const value = Number(text);
  if (!/^\d{1,15}$/.test(text) || value < 1)
    throw usage(`${option}: expected a positive integer, seen ${JSON.stringify(text)}`);
  return value;
}

function ids(list: readonly NodeId[]): string {
  return list.join(', ');
}

function hex(digest: Uint8Array): string {
  return Buffer.from(digest).toString('hex');
}

function usage(message: string): ToolstackError {
  return new ToolstackError('USAGE', message);
}
