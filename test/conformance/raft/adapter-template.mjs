// Skeleton: fill in the right-hand sides for your core. ~100 lines in practice; the mapping of messages is most of it.
class Node {
  constructor(spec, storage) {
    this.spec = spec;
    this.storage = storage;
    this.out = [];
    this.readAnswers = []; /* this.core = new YourCore(...) */
  }
  #run() {
    /* loop: write hard state + entries to this.storage, push released messages to this.out (toAbstract), apply committed entries */
  }
  step(m) {
    /* this.core.step(fromAbstract(m)) */ this.#run();
  }
  tick() {
    /* this.core.tick() */ this.#run();
  }
  campaign() {
    /* election timeout now */ this.#run();
  }
  propose(data) {
    /* 'accepted' on the leader, 'forwarded' or 'dropped' elsewhere */ this.#run();
    return 'dropped';
  }
  proposeConfig(c) {
    this.#run();
    return 'dropped';
  }
  readIndex(ctx) {
    this.#run();
  }
  transfer(id) {
    this.#run();
  }
  compact(index) {
    this.#run();
  }
  drain() {
    const o = this.out;
    this.out = [];
    return o;
  }
  state() {
    return {
      role: 'follower',
      term: 0,
      vote: 0,
      leader: 0,
      commit: 0,
      lastIndex: 0,
      log: [],
      config: { voters: this.spec.voters, votersOutgoing: [], learners: [] },
      reads: this.readAnswers,
      snapshotIndex: 0,
      snapshotTerm: 0,
    };
  }
  persisted() {
    return { term: 0, vote: 0, log: [], snapshotIndex: 0 };
  }
  restart() {
    return new Node(this.spec, this.storage);
  }
}
export default { name: 'template', capabilities: [], create: (spec) => new Node(spec, {}) };
