import type { Addon } from '../../xen/native/addon.ts';
import type { JournalState } from '../../xenstore/journal-recorder.ts';
import type { Recovery } from '../../xenstore/journal-replay.ts';
import { Store } from '../../xenstore/store.ts';
import { AccessLog } from './access-log.ts';
import { bufferText } from './buffer-text.ts';
import type { XenstoredConfig } from './config.ts';
import { HostControl } from './host-control.ts';
import { JournalFile } from './journal-file.ts';
import { LiveUpdate, takeHandover } from './live-update.ts';
import { journalPlace, removeJournal } from './journal-place.ts';
import { serveStoreMetrics } from './metrics.ts';
import { recover } from './recovery.ts';
import { RingTransport } from './ring-transport.ts';
import type { RingPorts } from './ring-transport.ts';
import { warmUp } from './warm-up.ts';
import { Shell } from './shell.ts';
import type { ShellJournal } from './shell.ts';

const MAKER = {
  create: () => new Store({ text: bufferText }),
  restore: (snapshot: Uint8Array) => Store.restore(snapshot, { text: bufferText }),
};

/** What the daemon is given by its main: the machine it runs on and where its lines go. */
export interface Surroundings {
  readonly addon: Addon;
  /** Undefined: no rings, the socket alone. */
  readonly rings: RingPorts | undefined;
  readonly say: (line: string) => void;
}

/** Puts the daemon together from what the one before left, and starts it. Returns its stop. */
export function startDaemon(wanted: XenstoredConfig, surroundings: Surroundings): () => void {
  const place = wanted.journalPath === undefined ? undefined : journalPlace(wanted.journalPath);
  const config = { ...wanted, journalPath: place };
  const startedMs = performance.now();
  const { addon, say } = surroundings;
  const recovery = recoverState(config, say);
  const store = recovery?.store ?? MAKER.create();
  const journal = openJournal(config, say, recovery);
  const handover = takeHandover(addon);
  const handedOver = new Set(handover?.peers.map(({ connection }) => connection));
  for (const connection of recovery?.openSockets ?? []) {
    if (handedOver.has(connection)) continue;
    const event = { kind: 'close', connection } as const;
    if (store.step(event)) journal.event(event);
  }
  let shell: Shell | undefined;
  const rings =
    surroundings.rings &&
    new RingTransport(surroundings.rings, store, journal, {
      onWork: () => shell?.wake(),
      onProblem: (domid, what, cause) =>
        say(`domain ${domid}: ${what}${cause instanceof Error ? ` (${cause.message})` : ''}`),
    });
  rings?.recover(recovery?.rings ?? new Map());
  rings?.openControlDomain();
  const state = (): JournalState => ({
    snapshot: store.beginSnapshot(),
    rings: rings?.journalState() ?? [],
  });
  const compact = (): void => journal.compact(state());
  const update = new LiveUpdate({
    addon,
    say,
    compact,
    journalPath: config.journalPath,
    handover: () => shell?.handover() ?? { listeners: [], peers: [] },
  });
  const accessLog = new AccessLog(config.accessLog);
  if (config.accessLog !== undefined) accessLog.on();
  const stopMetrics = observe(config, store, accessLog);
  const control = new HostControl({
    accessLog,
    store: {
      finishControl: (connection, reqId, txId, text) => {
        journal.entry({ kind: 'control-finished', connection, reqId, txId, text });
        store.finishControl(connection, reqId, txId, text);
      },
    },
    say,
    beginCompaction: () => journal.beginCompaction(state()),
    liveUpdate: (parameters) => update.answer(parameters),
  });
  shell = new Shell({ addon, config, store, journal, rings, control });
  shell.start(handover);
  if (recovery !== undefined && recovery.end !== 'end' && recovery.end !== 'torn') compact();
  if (config.testGuestSocket !== undefined)
    say(
      `WARNING: TEST MODE: anyone who can open ${config.testGuestSocket} acts as that domain; ` +
        'never run a host like this',
    );
  // Whoever takes over is waited for, and has the journal to get warm with.
  if (recovery === undefined) warmUp({ text: bufferText });
  const nowMs = performance.now();
  say(
    `serving on ${config.socketPath} after ${nowMs.toFixed(1)} ms ` +
      `(${(nowMs - startedMs).toFixed(1)} ms of it its own)`,
  );
  return () => {
    shell.stop();
    stopMetrics();
    accessLog.off();
    // Without a hypervisor an orderly end is the end: nobody is left who had anything in the store.
    if (config.rings.kind === 'none' && wanted.journalPath !== undefined)
      removeJournal(wanted.journalPath, place!);
  };
}

/** Lets the access log and the metrics see the requests. Returns what stops the metrics. */
function observe(config: XenstoredConfig, store: Store, accessLog: AccessLog): () => void {
  const counters = { requests: 0 };
  store.observer = (connection, type, bytes, start, end) => {
    counters.requests++;
    if (accessLog.isOn) accessLog.record(connection, type, bytes, start, end);
  };
  if (config.metricsPort === undefined) return () => undefined;
  const serving = serveStoreMetrics(store, counters, config.metricsPort);
  return () => void serving.then((stop) => stop());
}

function recoverState(
  { journalPath }: XenstoredConfig,
  say: (line: string) => void,
): Recovery | undefined {
  if (journalPath === undefined) return undefined;
  const outcome = recover(journalPath, MAKER);
  if (outcome.kind === 'fresh') return undefined;
  if (outcome.kind === 'unusable') {
    say(`journal ${journalPath} is ${outcome.reason}: moved to ${outcome.movedTo}, starting empty`);
    return undefined;
  }
  const { recovery, elapsedMs } = outcome;
  say(
    `recovered ${recovery.batches} batches of ${journalPath} in ${elapsedMs.toFixed(1)} ms` +
      (recovery.end === 'end' ? '' : ` (its tail was ${recovery.end} and is cut)`),
  );
  return recovery;
}

/** A journal as the daemon uses it, in a file or nowhere. */
type DaemonJournal = ShellJournal &
  Pick<JournalFile, 'event' | 'request' | 'entry' | 'compact' | 'beginCompaction'>;

function openJournal(
  { journalPath }: XenstoredConfig,
  say: (line: string) => void,
  recovery: Recovery | undefined,
): DaemonJournal {
  if (journalPath === undefined) return noJournal();
  const listener = {
    onJournalFailed: (error: unknown) =>
      say(
        `journal ${journalPath}: ${error instanceof Error ? error.message : 'not written'}: ` +
          'serving on, but a crash now would lose the store; make room',
      ),
    onJournalRestored: () => say(`journal ${journalPath} is written again`),
  };
  return new JournalFile(journalPath, listener, recovery);
}

/** Where nothing need survive. */
function noJournal(): DaemonJournal {
  let next = 1;
  return {
    takeConnectionId: () => next++,
    event: () => undefined,
    request: () => undefined,
    entry: () => undefined,
    commit: () => undefined,
    compact: () => undefined,
    beginCompaction: () => undefined,
    goOnCompacting: () => undefined,
    wantsCompaction: false,
    wantsIdleCompaction: false,
    isCompacting: false,
    close: () => undefined,
  };
}
