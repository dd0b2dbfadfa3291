import { EventEnd } from '../event-end.ts';

/** The other process of the event benchmark: descriptors 3 to 5 come from its parent. */
new EventEnd({ wake: 3, kick: 4, memory: 5, ownWord: 1, peerWord: 0 }).echo();
