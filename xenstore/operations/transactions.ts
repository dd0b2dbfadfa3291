import { apply, refusal } from '../commit.ts';
import type { Refusal } from '../commit.ts';
import type { Connection } from '../connection.ts';
import type { Core, Request } from '../core.ts';
import { QUOTA } from '../quota.ts';
import { Transaction } from '../transaction.ts';
import type { XsError } from '../wire.ts';
import { onlyString } from './arguments.ts';

/** Commits lost in a row before a connection gets a turn of its own. */
const LOSSES_FOR_PRIORITY = 3;

/** How long a turn lasts at most: what one loser can delay all others by. */
const PRIORITY_MS = 20;

/** Conflicts a guest may cause at once, and how fast it earns them back (XSA-206). */
const CONFLICT_CREDIT_MAX = 20;
const CONFLICT_CREDIT_MS = 50;

/** How long a guest without credit waits before its next request. */
const CONFLICT_DELAY_MS = 50;

const TRANSACTION_ID_MAX = 0xffff_ffff;

export function start(core: Core, request: Request): XsError | null {
  const { connection } = request;
  const { domain } = connection;
  if (request.transaction !== null) return 'EBUSY';
  if (core.domains.exceeds(domain, QUOTA.TRANSACTIONS, domain.transactionCount + 1))
    return 'ENOSPC';
  const open = (connection.transactions ??= new Map<number, Transaction>());
  let id = connection.nextTransactionId;
  while (open.has(id)) id = following(id);
  connection.nextTransactionId = following(id);
  open.set(id, new Transaction(id, domain, core.content));
  domain.transactionCount++;
  const isTaken = core.priority !== null && core.nowMs < core.priority.untilMs;
  if (connection.lossCount >= LOSSES_FOR_PRIORITY && !isTaken) {
    core.priority = { holder: connection, untilMs: core.nowMs + PRIORITY_MS };
    // A guest that lets its turn pass has to lose again before the next.
    if (!domain.privileged) connection.lossCount = 0;
  }
  return core.reply(request, `${id}\0`);
}

/** Ids go round, and 0 means no transaction. */
function following(id: number): number {
  return id === TRANSACTION_ID_MAX ? 1 : id + 1;
}

export function end(core: Core, request: Request): XsError | null {
  const { connection, transaction } = request;
  const answer = onlyString(core, request);
  if (answer !== 'T' && answer !== 'F') return 'EINVAL';
  if (transaction === null) return 'ENOENT';
  connection.transactions!.delete(transaction.id);
  connection.domain.transactionCount--;
  transaction.close();
  if (core.priority?.holder === connection) core.priority = null;
  if (answer === 'F') return core.acknowledge(request);
  const refused = refusal(transaction, core.content);
  if (refused !== undefined) return lose(core, connection, refused);
  connection.lossCount = 0;
  apply(transaction, core.content, core.watches, core.deliver);
  return core.acknowledge(request);
}

/** A lost commit: the loser comes nearer to its turn, a guest that caused it nearer to a wait. */
function lose(core: Core, connection: Connection, refused: Refusal): XsError {
  if (refused.error !== 'EAGAIN') return refused.error;
  const writer = core.content.writerOf(refused.generation);
  const domain = writer === undefined ? undefined : core.domains.find(writer);
  // A guest that loses to itself could take turn after turn from the others.
  const isOwnDoing = domain === undefined || domain === connection.domain;
  if (connection.domain.privileged || !isOwnDoing) connection.lossCount++;
  if (isOwnDoing || domain.privileged) return 'EAGAIN';
  const earned = Math.floor((core.nowMs - domain.conflictAtMs) / CONFLICT_CREDIT_MS);
  if (earned > 0) {
    domain.conflictCredit = Math.min(CONFLICT_CREDIT_MAX, domain.conflictCredit + earned);
    domain.conflictAtMs = core.nowMs;
  }
  domain.conflictCredit--;
  if (domain.conflictCredit < 0) {
    domain.conflictCredit = 0;
    domain.notBeforeMs = core.nowMs + CONFLICT_DELAY_MS;
  }
  return 'EAGAIN';
}
