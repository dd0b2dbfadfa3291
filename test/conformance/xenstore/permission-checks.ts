import { XS } from '../../../xenstore/wire.ts';
import { check, holds, same } from './world.ts';
import type { Check } from './world.ts';

const PRIVILEGED: readonly (readonly [number, string])[] = [
  [XS.INTRODUCE, '900\x001\x001\0'],
  [XS.RELEASE, '900\0'],
  [XS.RESUME, '900\0'],
  [XS.SET_TARGET, '900\x00901\0'],
  [XS.IS_DOMAIN_INTRODUCED, '0\0'],
];

const RULE_CHECKS: readonly Check[] = [
  check('The first entry’s owner has full access whatever the letter', async (world) => {
    const { guest, domid } = await world.newGuest();
    await world.dom0.write(world.place, 'v');
    await world.dom0.setPermissions(world.place, `n${domid}`);
    same(await guest.read(world.place), 'v');
    same(await guest.write(world.place, 'w'), 'OK\0');
    same(await guest.permissions(world.place), `n${domid}\0`);
    same(await guest.setPermissions(world.place, `n${domid}`, 'r0'), 'OK\0');
  }),
  check('The first entry’s letter is for everybody else', async (world) => {
    const { guest } = await world.newGuest();
    const { dom0, place } = world;
    await dom0.write(place, 'v');
    for (const [letter, read, write] of [
      ['n', '!EACCES', '!EACCES'],
      ['r', 'v', '!EACCES'],
      ['w', '!EACCES', 'OK\0'],
      ['b', 'v', 'OK\0'],
    ] as const) {
      await dom0.setPermissions(place, `${letter}0`);
      same(await guest.read(place), read, `read ${letter}`);
      same(await guest.write(place, 'v'), write, `write ${letter}`);
      same(await guest.setPermissions(place, 'b0'), '!EACCES', `set ${letter}`);
    }
  }),
  check('A domain’s own entry beats the first letter, even to take away', async (world) => {
    const { guest, domid } = await world.newGuest();
    const { dom0, place } = world;
    await dom0.write(place, 'v');
    await dom0.setPermissions(place, 'b0', `n${domid}`);
    same(await guest.read(place), '!EACCES');
    await dom0.setPermissions(place, 'n0', `r${domid}`);
    same(await guest.read(place), 'v');
    same(await guest.write(place, 'x'), '!EACCES');
    await dom0.setPermissions(place, 'r0', `w${domid}`);
    same(await guest.read(place), '!EACCES', '"w" is not "r"');
    same(await guest.write(place, 'x'), 'OK\0');
  }),
  check('Write access does not let a domain change permissions', async (world) => {
    const { guest, domid } = await world.newGuest();
    await world.dom0.mkdir(world.place);
    await world.dom0.setPermissions(world.place, 'n0', `b${domid}`);
    same(await guest.setPermissions(world.place, `n${domid}`), '!EACCES');
    same(await world.dom0.permissions(world.place), `n0\0b${domid}\0`);
  }),
  check(
    'New nodes inherit the whole list, a guest that creates as owner',
    async (world) => {
      const { guest, domid } = await world.newGuest();
      const { dom0, place } = world;
      await dom0.mkdir(place);
      await dom0.setPermissions(place, 'r0', `b${domid}`, 'r7');
      await dom0.write(`${place}/by0/x`, '');
      same(await dom0.permissions(`${place}/by0/x`), `r0\0b${domid}\0r7\0`);
      same(await guest.write(`${place}/mine/x`, ''), 'OK\0');
      for (const node of [`${place}/mine`, `${place}/mine/x`])
        same(await dom0.permissions(node), `r${domid}\0b${domid}\0r7\0`, node);
      const tx = await guest.start();
      same(await guest.write(`${place}/tx/x`, '', tx), 'OK\0');
      same(await guest.permissions(`${place}/tx/x`, tx), `r${domid}\0b${domid}\0r7\0`);
      same(await guest.commit(tx), 'OK\0');
      same(await dom0.permissions(`${place}/tx`), `r${domid}\0b${domid}\0r7\0`);
    },
    'ox',
  ),
  check('Only the control domain may change an owner', async (world) => {
    const { guest, domid, home } = await world.newGuest();
    await guest.write('x', 'v');
    for (const entry of ['n0', `n${domid + 1}`, 'b65535', `r${domid + 1}`]) {
      const answer = await guest.setPermissions('x', entry, `b${domid}`);
      holds(answer.startsWith('!E'), `${entry}: ${answer}`);
    }
    same(await world.dom0.permissions(`${home}/x`), `n${domid}\0`);
    same(await guest.setPermissions('x', `b${domid}`, 'r0'), 'OK\0');
    same(await world.dom0.setPermissions(`${home}/x`, 'n0'), 'OK\0');
    same(await guest.read('x'), '!EACCES');
  }),
  check(
    'A node a guest may not read looks like one that is not there',
    async (world) => {
      const { guest } = await world.newGuest();
      const { dom0, place } = world;
      await dom0.write(`${place}/hidden`, 'v');
      for (const type of [XS.READ, XS.DIRECTORY, XS.GET_PERMS])
        for (const path of ['hidden', 'absent', 'hidden/x', 'absent/x/y'])
          same(await guest.ask(type, `${place}/${path}\0`), '!EACCES', `${type} ${path}`);
      await dom0.setPermissions(place, 'r0');
      same(await guest.read(`${place}/absent`), '!ENOENT');
      same(await guest.read(`${place}/absent/x/y`), '!ENOENT');
      same(await guest.read(`${place}/hidden`), '!EACCES');
    },
    'ox',
  ),
  check('Removing needs write access to the node, not to its parent', async (world) => {
    const { guest, domid } = await world.newGuest();
    const { dom0, place } = world;
    await dom0.write(`${place}/dir/foreign`, 'v');
    await dom0.setPermissions(`${place}/dir`, 'n0', `b${domid}`);
    await dom0.setPermissions(`${place}/dir/foreign`, 'r0');
    same(await guest.rm(`${place}/dir/foreign`), '!EACCES');
    same(await guest.write(`${place}/dir/foreign`, 'x'), '!EACCES');
    await dom0.setPermissions(`${place}/dir/foreign`, 'n0', `w${domid}`);
    same(await guest.rm(`${place}/dir/foreign`), 'OK\0');
  }),
  check(
    'The root’s permissions hold for every operation',
    async (world) => {
      const { guest } = await world.newGuest();
      same(await guest.read('/'), '!EACCES');
      same(await guest.directory('/'), '!EACCES');
      same(await guest.permissions('/'), '!EACCES');
      same(await guest.write('/', 'x'), '!EACCES');
      same(await guest.mkdir('/guest-made'), '!EACCES');
      same(await guest.setPermissions('/', 'b0'), '!EACCES');
      same((await guest.rm('/')).startsWith('!E'), true);
      same(await guest.part('/', 0), '!EACCES');
      same(await world.dom0.read('/guest-made'), '!ENOENT');
    },
    'ox',
  ),
];

const FORM_CHECKS: readonly Check[] = [
  check('Malformed permission strings are EINVAL and change nothing', async (world) => {
    const { dom0, place } = world;
    await dom0.mkdir(place);
    await dom0.setPermissions(place, 'r0');
    for (const entries of [['x0'], ['r'], ['rr0'], [''], ['0'], ['R0'], ['r0', 'q1'], ['r0', '']])
      same(await dom0.setPermissions(place, ...entries), '!EINVAL', JSON.stringify(entries));
    same(await dom0.setPermissions(place), '!EINVAL');
    same(await dom0.permissions(place), 'r0\0');
    same(await dom0.setPermissions(`${place}/none`, 'r0'), '!ENOENT');
  }),
  check('A permission list comes back as it was set', async ({ dom0, place }) => {
    await dom0.mkdir(place);
    const entries = ['n0', 'r1', 'w2', 'b3', 'n4', 'r1'];
    same(await dom0.setPermissions(place, ...entries), 'OK\0');
    same(await dom0.permissions(place), entries.map((entry) => `${entry}\0`).join(''));
    same(await dom0.ask(XS.SET_PERMS, `${place}\0r0\0reserved`), 'OK\0');
    same(await dom0.permissions(place), 'r0\0');
  }),
  check(
    'A guest may set 5 entries on one node and no more',
    async (world) => {
      const { guest, domid } = await world.newGuest();
      await guest.mkdir('x');
      same(await guest.setPermissions('x', `n${domid}`, 'r1', 'r2', 'r3', 'r4'), 'OK\0');
      const answer = await guest.setPermissions('x', `n${domid}`, 'r1', 'r2', 'r3', 'r4', 'r5');
      same(answer, '!ENOSPC');
      same(await guest.permissions('x'), `n${domid}\0r1\0r2\0r3\0r4\0`);
    },
    'ox',
  ),
  check(
    'The privileged operations are EACCES for guests',
    async (world) => {
      const { guest, domid } = await world.newGuest();
      for (const [type, payload] of PRIVILEGED)
        same(await guest.ask(type, payload), '!EACCES', `type ${type}`);
      same(await guest.release(domid), '!EACCES');
      same(await guest.control('check'), '!EACCES');
      same(await guest.ask(XS.GET_DOMAIN_PATH, '7\0'), '/local/domain/7\0');
    },
    'ox',
  ),
];

const LIFE_CHECKS: readonly Check[] = [
  check('A dead domain’s entries give nothing to the next of its domid', async (world) => {
    const { domid } = await world.newGuest();
    const { dom0, place } = world;
    await dom0.write(place, 'v');
    await dom0.setPermissions(place, 'n0', `b${domid}`);
    await dom0.write(`${place}/owned`, 'v');
    await dom0.release(domid);
    await dom0.introduce(domid);
    const next = await world.asGuest(domid);
    same(await next.read(place), '!EACCES');
    same(await next.write(place, 'x'), '!EACCES');
    same(await next.read(`${place}/owned`), '!EACCES');
    await dom0.setPermissions(place, 'n0', `r${domid}`);
    same(await next.read(place), 'v');
  }),
  check('Nor do the special watches’ entries', async (world) => {
    const { domid } = await world.newGuest();
    const { dom0 } = world;
    same(await dom0.setPermissions('@releaseDomain', 'n0', `r${domid}`), 'OK\0');
    await dom0.release(domid);
    await dom0.introduce(domid);
    const next = await world.asGuest(domid);
    await next.watching('@releaseDomain', 't');
    const other = await world.newGuest();
    await dom0.release(other.domid);
    same(await next.events(), []);
    await dom0.setPermissions('@releaseDomain', 'n0');
  }),
  check('Permissions set for a domain before INTRODUCE hold after it', async (world) => {
    const domid = world.domid();
    const { dom0, place } = world;
    await dom0.write(place, 'v');
    await dom0.setPermissions(place, 'n0', `r${domid}`);
    await dom0.mkdir(`/local/domain/${domid}/device`);
    await dom0.setPermissions(`/local/domain/${domid}/device`, `n${domid}`);
    await dom0.introduce(domid);
    const guest = await world.asGuest(domid);
    same(await guest.read(place), 'v');
    same(await guest.write('device/x', 'y'), 'OK\0');
  }),
  check(
    'SET_TARGET gives a domain the rights of its target',
    async (world) => {
      const target = await world.newGuest();
      const model = await world.newGuest();
      const { dom0, place } = world;
      await target.guest.write('x', 'v');
      await dom0.write(place, 'w');
      await dom0.setPermissions(place, 'n0', `r${target.domid}`);
      same(await model.guest.read(`${target.home}/x`), '!EACCES');
      same(await dom0.ask(XS.SET_TARGET, `${model.domid}\0${target.domid}\0`), 'OK\0');
      same(await model.guest.read(`${target.home}/x`), 'v');
      same(await model.guest.write(`${target.home}/x`, 'u'), 'OK\0');
      same(await model.guest.read(place), 'w');
      same(await target.guest.read(model.home), '!EACCES');
      await dom0.release(target.domid);
      await dom0.introduce(target.domid);
      const next = await world.asGuest(target.domid);
      await dom0.mkdir(target.home);
      await dom0.setPermissions(target.home, `n${target.domid}`);
      same(await next.write('x', 'other'), 'OK\0');
      same(await model.guest.read(`${target.home}/x`), '!EACCES', 'a new domain is no target');
    },
    'C',
    'ox',
  ),
];

/** Who may read, write and give away what. */
export const PERMISSION_CHECKS: readonly Check[] = [...RULE_CHECKS, ...FORM_CHECKS, ...LIFE_CHECKS];
