import { XS } from '../../../xenstore/wire.ts';
import { check, holds, same } from './world.ts';
import type { Check } from './world.ts';

export const CONTROL_CHECKS: readonly Check[] = [
  check('check answers OK', async ({ dom0 }) => same(await dom0.control('check'), 'OK\0')),
  check(
    'help lists the commands',
    async ({ dom0 }) => {
      const text = await dom0.control('help');
      for (const name of ['check', 'log', 'live-update', 'memreport', 'print', 'quota', 'help'])
        holds(text.includes(name), `${name} in ${text}`);
    },
    'ox',
  ),
  check(
    'An unknown or missing command is EINVAL',
    async ({ dom0 }) => {
      same(await dom0.control('nonsense'), '!EINVAL');
      same(await dom0.control('__proto__'), '!EINVAL');
      same(await dom0.control('constructor', 'x'), '!EINVAL');
      same(await dom0.ask(XS.CONTROL, ''), '!EINVAL');
      same(await dom0.ask(XS.CONTROL, 'check'), '!EINVAL', 'no NUL');
      for (const words of [['print'], ['log', 'x'], ['check', 'x'], ['logfile'], ['live-update']])
        same(await dom0.control(...words), '!EINVAL', words.join(' '));
    },
    'ox',
  ),
  check(
    'quota lists, sets and refuses',
    async (world) => {
      const { dom0 } = world;
      const { domid } = await world.newGuest();
      const settings = await dom0.control('quota');
      for (const name of [
        'nodes',
        'watches',
        'transactions',
        'outstanding',
        'node-size',
        'path-max',
      ])
        holds(settings.includes(name), `${name} in ${settings}`);
      const was = /^watches *: *([0-9]+) /m.exec(settings)?.[1];
      holds(was !== undefined, settings);
      same(await dom0.control('quota', 'set', 'watches', '3'), 'OK\0');
      const guest = await world.asGuest(domid);
      for (let at = 0; at < 3; at++) same(await guest.watch(`w${at}`, 't'), 'OK\0');
      await guest.watch('w3', 't');
      same(await guest.watch('w4', 't'), '!E2BIG');
      same(await dom0.control('quota', 'set', 'watches', was!), 'OK\0');
      same(await guest.watch('w4', 't'), 'OK\0');
      for (const name of ['nonsense', '__proto__', 'constructor', ''])
        same(await dom0.control('quota', 'set', name, '5'), '!EINVAL', name);
      for (const value of ['', 'x', '-1', '0'])
        same(await dom0.control('quota', 'set', 'watches', value), '!EINVAL', value);
      holds((await dom0.control('quota', String(domid))).includes('nodes'), 'a domain’s use');
      holds((await dom0.control('quota', 'max')).includes('nodes'), 'the most used');
      holds((await dom0.control('quota-soft')).includes('memory'), 'soft quotas');
    },
    'ox',
  ),
  check(
    'print, log and memreport answer OK',
    async ({ dom0 }) => {
      same(await dom0.control('print', 'a line\nand another'), 'OK\0');
      holds(!(await dom0.control('log', 'on')).startsWith('!'), 'log on');
      same(await dom0.control('log', 'off'), 'OK\0');
      same(await dom0.control('memreport'), 'OK\0');
    },
    'C',
  ),
  check(
    'A file that cannot be written costs an error, not the daemon',
    async ({ dom0 }) => {
      for (const file of ['/nonexistent/folder/x', '/proc/none', '/', ''])
        for (const command of ['memreport', 'logfile']) {
          const answer = await dom0.control(command, file);
          holds(answer.startsWith('!E'), `${command} ${file}: ${answer}`);
        }
      await dom0.control('logfile', '/dev/null');
      same(await dom0.control('check'), 'OK\0');
    },
    'ox',
    'C',
  ),
  check(
    'Odd live-update commands are refused and harm nothing',
    async (world) => {
      const { dom0, place } = world;
      const refused = async (...words: string[]): Promise<void> => {
        const answer = await dom0.control('live-update', ...words);
        holds(answer !== 'OK\0' && answer.length > 1, `${words.join(' ')}: ${answer}`);
      };
      for (const file of ['/nonexistent', '/', '/etc/passwd', '']) await refused('-f', file);
      for (const words of [['-x'], [''], [], ['-c'], ['-s', '-t'], ['-s', '-q']])
        await refused(...words);
      await dom0.control('live-update', '-c', '--no-such-option x');
      await refused('-s');
      same(await dom0.control('live-update', '-a'), 'OK\0');
      same(await dom0.write(place, 'v'), 'OK\0');
      same(await dom0.read(place), 'v');
    },
    'C',
    'ox',
  ),
  check(
    'A live update keeps connections, watches and transactions',
    async (world) => {
      const { dom0, place } = world;
      const { guest } = await world.newGuest();
      const other = await world.connect();
      await dom0.write(place, 'before');
      await other.watching(place, 't');
      const tx = await dom0.start();
      same(await dom0.read(place, tx), 'before');
      same(await dom0.write(`${place}/x`, 'v', tx), 'OK\0');
      same(await dom0.control('live-update', '-s'), 'OK\0');
      same(await guest.write('x', 'after'), 'OK\0');
      same(await dom0.commit(tx), 'OK\0');
      await other.until(() => other.eventCount > 0, 'the event');
      holds((await other.events()).includes(`${place}/x|t`), 'the event of the commit');
      same(await dom0.read(`${place}/x`), 'v');
    },
    'C',
    'ox',
  ),
];
