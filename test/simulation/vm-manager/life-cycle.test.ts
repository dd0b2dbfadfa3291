import { describe, expect, it } from 'vitest';
import { World } from './world.ts';

describe('a machine', () => {
  it('is built, runs, and leaves nothing when it is destroyed', async () => {
    const world = new World();
    const free = world.machine.freePages;
    const nodes = world.nodes();
    world.start();
    const uuid = world.create('web');
    await world.settle();
    const record = world.group.record(uuid);
    expect(world.log).toEqual([]);
    expect(record?.phase).toBe('running');
    expect(world.domainsOf(uuid)).toMatchObject([{ paused: false }]);
    world.group.do({
      kind: 'power',
      vm: { kind: 'uuid', uuid },
      power: 'destroyed',
      fallbackTrigger: false,
      timeoutMs: 1000,
    });
    await world.settle();
    expect(world.group.record(uuid)).toBeUndefined();
    expect(world.machine.freePages).toBe(free);
    expect(world.nodes().filter((path) => !nodes.includes(path))).toEqual([]);
    world.kill();
  });
});
