import { GrpcGroup } from './grpc-group.ts';
import { MemoryGroup } from './raft-group.ts';
import { replicaConformance } from './suite.ts';

replicaConformance('raft in memory', () => new MemoryGroup(3).startAll());

replicaConformance('raft in memory, with a snapshot every few commands', () =>
  new MemoryGroup(3, { snapshotBytes: 400, keepEntries: 3, checkEvery: 5 }).startAll(),
);

replicaConformance('raft in memory, on a bad network', async () => {
  const group = await new MemoryGroup(3, { seed: 7 }).startAll();
  Object.assign(group.network.faults, {
    lossShare: 0.02,
    duplicateShare: 0.05,
    delayShare: 0.1,
    delayMsMax: 20,
  });
  return group;
});

replicaConformance('raft with LevelDB, gRPC and mutual TLS', () => GrpcGroup.start());
