import type { Addon } from '../../xen/native/addon.ts';
import { Store } from '../../xenstore/store.ts';
import { bufferText } from './buffer-text.ts';
import type { XenstoredConfig } from './config.ts';
import { HostControl } from './host-control.ts';
import { Shell } from './shell.ts';
import type { ShellJournal } from './shell.ts';

/** Puts the daemon together and starts it. Returns what stops it. */
export async function startDaemon(
  config: XenstoredConfig,
  addon: Addon,
  say: (line: string) => void,
): Promise<() => void> {
  const store = new Store({ text: bufferText });
  const journal = noJournal();
  const control = new HostControl({
    store,
    say,
    compact: () => undefined,
    liveUpdate: () => 'live update is not possible here',
  });
  const shell = new Shell({ addon, config, store, journal, rings: undefined, control });
  shell.start();
  if (config.testGuestSocket !== undefined)
    say(
      `WARNING: TEST MODE: anyone who can open ${config.testGuestSocket} acts as that domain; ` +
        'never run a host like this',
    );
  say(`serving on ${config.socketPath}`);
  return () => shell.stop();
}

/** Where nothing need survive. */
function noJournal(): ShellJournal {
  let next = 1;
  return {
    takeConnectionId: () => next++,
    event: () => undefined,
    request: () => undefined,
    commit: () => undefined,
    wantsCompaction: false,
    close: () => undefined,
  };
}
