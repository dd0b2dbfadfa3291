import { DOM0, domid } from '../../model/ids.ts';
import { Store } from '../../xenstore/store.ts';
import type { StoreOptions } from '../../xenstore/store.ts';
import { XS } from '../../xenstore/wire.ts';
import { bufferText } from './buffer-text.ts';

/** Domains made and unmade: after so many the compiler has seen all it needs. */
const ROUNDS = 120;

/** How long one slice may keep real requests waiting. */
const SLICE_MS = 2;

const GUEST = domid(1);

/**
 * Exercises a store that is thrown away, a slice at a time between real work, so that the first
 * real domains meet compiled code and the memory it takes is taken from the start.
 */
export function warmUp(options: StoreOptions): void {
  const store = new Store(options);
  store.step({ kind: 'open', connection: 1, domid: DOM0 });
  let round = 0;
  const slice = (): void => {
    const endMs = performance.now() + SLICE_MS;
    while (round < ROUNDS && performance.now() < endMs) makeAndUnmake(store, round++);
    if (round < ROUNDS) setImmediate(slice);
  };
  setImmediate(slice);
}

/** About what a toolstack does for one domain, and its end. */
function makeAndUnmake(store: Store, round: number): void {
  const home = `/local/domain/${round}`;
  const ask = (type: number, text: string, txId = 0): void => {
    const payload = new Uint8Array(text.length);
    bufferText.encode(text, payload, 0);
    store.step({ kind: 'request', connection: 1, type, reqId: round, txId, payload });
  };
  const leaves = Array.from(
    { length: 20 },
    (_, index) => `${home}/device/vif/${index % 3}/${index}`,
  );
  ask(XS.INTRODUCE, `${GUEST}\0` + '1\0' + '1\0');
  ask(XS.WATCH, `${home}/device\0token\0`);
  ask(XS.WATCH, '@releaseDomain\0token\0');
  for (const leaf of leaves) ask(XS.WRITE, `${leaf}\0value`);
  ask(XS.TRANSACTION_START, '\0');
  const txId = round + 1;
  ask(XS.MKDIR, `${home}/data\0`, txId);
  ask(XS.SET_PERMS, `${home}/data\0n1\0r0\0`, txId);
  for (const leaf of leaves) ask(XS.WRITE, `${leaf}/state\0` + '1', txId);
  for (const leaf of leaves) ask(XS.READ, `${leaf}\0`, txId);
  ask(XS.TRANSACTION_END, 'T\0', txId);
  for (const leaf of leaves) ask(XS.READ, `${leaf}/state\0`);
  ask(XS.DIRECTORY, `${home}/device/vif\0`);
  ask(XS.GET_PERMS, `${home}/data\0`);
  ask(XS.RM, `${home}\0`);
  ask(XS.UNWATCH, `${home}/device\0token\0`);
  ask(XS.UNWATCH, '@releaseDomain\0token\0');
  ask(XS.RELEASE, `${GUEST}\0`);
  for (const connection of store.core.connections.values())
    connection.outbox.consume(connection.outbox.length);
  store.takeDirty([]);
  store.takeActions();
}
