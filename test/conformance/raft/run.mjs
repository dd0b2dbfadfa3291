#!/usr/bin/env node
// Runs vectors.json against any Raft core that has an adapter. Usage:
//   node run.mjs --adapter ./my-adapter.mjs [--only id|tag] [--fuzz 200] [--seed 1] [--json out.json] [-v]
//   node run.mjs --stdio "cmd arg ..."        (adapter in another language, JSON lines; see README)
import fs from 'node:fs';
import path from 'node:path';
import { pathToFileURL, fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { stdioAdapter } from './stdio-adapter.mjs';

const { values: A } = parseArgs({
  options: {
    adapter: { type: 'string' },
    stdio: { type: 'string' },
    only: { type: 'string' },
    fuzz: { type: 'string', default: '0' },
    'fuzz-steps': { type: 'string', default: '400' },
    seed: { type: 'string', default: '1' },
    json: { type: 'string' },
    verbose: { type: 'boolean', short: 'v', default: false },
  },
});
const here = path.dirname(fileURLToPath(import.meta.url));
const file = JSON.parse(fs.readFileSync(path.join(here, 'vectors.json'), 'utf8'));
const adapter = A.stdio
  ? await stdioAdapter(A.stdio)
  : (await import(pathToFileURL(path.resolve(A.adapter)).href)).default;
const caps = new Set(adapter.capabilities);

class Fail extends Error {}
const fail = (m) => {
  throw new Fail(m);
};
const J = JSON.stringify;

// ---------- patterns ----------
function same(pat, v) {
  if (pat !== null && typeof pat === 'object' && !Array.isArray(pat)) {
    const ops = Object.keys(pat);
    if (ops.every((k) => ['>', '>=', '<', '<=', '!=', 'in', 'len'].includes(k)))
      return ops.every((k) =>
        k === '>'
          ? v > pat[k]
          : k === '>='
            ? v >= pat[k]
            : k === '<'
              ? v < pat[k]
              : k === '<='
                ? v <= pat[k]
                : k === '!='
                  ? J(v) !== J(pat[k])
                  : k === 'in'
                    ? pat[k].some((x) => J(x) === J(v))
                    : same(pat[k], v?.length),
      );
    return v !== null && typeof v === 'object' && ops.every((k) => same(pat[k], v[k]));
  }
  if (Array.isArray(pat))
    return Array.isArray(v) && pat.length === v.length && pat.every((p, i) => same(p, v[i]));
  return pat === v;
}
function matches(pat, m) {
  const { type, ...rest } = pat;
  if (type === 'heartbeat' && m.type === 'appendEntries' && !caps.has('heartbeat-message')) {
    // paper style: heartbeat = empty append
    const { commit, ctx, ...r } = rest;
    return (
      m.entries.length === 0 &&
      same(r, m) &&
      (commit === undefined || same(commit, m.leaderCommit)) &&
      (ctx === undefined || same(ctx, m.ctx))
    );
  }
  if (Array.isArray(type) ? !type.includes(m.type) : type !== undefined && type !== m.type)
    return false;
  return same(rest, m);
}

// ---------- one node plus the checks that hold after every single input, whatever the vector ----------
class N {
  constructor(spec) {
    this.spec = spec;
    this.node = adapter.create(spec);
    this.out = [];
    this.all = [];
    this.prev = null;
    this.fixed = new Map();
    this.reads = [];
  }
  async init() {
    this.node = await this.node;
    await this.after('create');
    return this;
  }
  async do(what, fn) {
    const r = await fn(this.node);
    await this.after(what);
    return r;
  }
  async after(what) {
    const msgs = await this.node.drain();
    const s = await this.node.state();
    const p = await this.node.persisted();
    this.s = s;
    const id = this.spec.id;
    const bad = (t) => fail(`invariant after ${what} on node ${id}: ${t}`);
    if (this.prev) {
      if (s.term < this.prev.term) bad(`term went back ${this.prev.term} -> ${s.term}`);
      if (s.term === this.prev.term && this.prev.vote && s.vote !== this.prev.vote)
        bad(`vote changed within term ${s.term}: ${this.prev.vote} -> ${s.vote}`);
      if (s.commit < this.prev.commit) bad(`commit went back ${this.prev.commit} -> ${s.commit}`);
    }
    if (s.commit > s.lastIndex) bad(`commit ${s.commit} beyond last index ${s.lastIndex}`);
    for (const e of s.log) {
      if (e.index > s.commit) break;
      const k = `${e.term}:${e.data ?? ''}`;
      const o = this.fixed.get(e.index);
      if (o !== undefined && o !== k) bad(`committed entry ${e.index} changed ${o} -> ${k}`);
      this.fixed.set(e.index, k);
    }
    if (p.term !== undefined) {
      const plast = p.log.length ? p.log[p.log.length - 1].index : (p.snapshotIndex ?? 0);
      for (const m of msgs) {
        if (
          m.type === 'voteResponse' &&
          m.granted &&
          !m.preVote &&
          (p.term !== m.term || p.vote !== m.to)
        )
          bad(
            `granted vote to ${m.to}@${m.term} before it was durable (durable term ${p.term} vote ${p.vote})`,
          );
        if (
          m.type === 'requestVote' &&
          !m.preVote &&
          (p.term < m.term || (p.term === m.term && p.vote !== id))
        )
          bad(`asked for votes at term ${m.term} before own term/vote was durable`);
        if (m.type === 'appendResponse' && m.success && m.matchIndex > plast)
          bad(`acknowledged index ${m.matchIndex}, durable only to ${plast}`);
        if (m.type === 'appendResponse' && m.term > p.term)
          bad(`replied at term ${m.term}, durable term ${p.term}`);
      }
    }
    for (const m of msgs) {
      if (m.to === id) bad(`message addressed to itself: ${J(m)}`);
      if (m.from !== undefined && m.from !== id) bad(`message with foreign sender: ${J(m)}`);
      m.from = id;
    }
    this.prev = { term: s.term, vote: s.vote, commit: s.commit };
    this.out.push(...msgs);
    this.all.push(...msgs);
    this.reads = s.reads ?? [];
    return msgs;
  }
  async restart() {
    this.node = await this.node.restart();
    const keep = this.prev;
    this.prev = { ...this.prev, commit: 0 };
    await this.after('restart');
    if (this.s.term < keep.term) fail('term lost over restart');
  }
  val(x) {
    if (typeof x === 'string' && x.startsWith('$')) {
      const m = x.match(/^\$(term|last|lastTerm|commit)([+-]\d+)?$/) ?? fail(`bad variable ${x}`);
      const s = this.s;
      return (
        {
          term: s.term,
          last: s.lastIndex,
          commit: s.commit,
          lastTerm: s.log.length ? s.log[s.log.length - 1].term : (s.snapshotTerm ?? 0),
        }[m[1]] + Number(m[2] ?? 0)
      );
    }
    if (Array.isArray(x)) return x.map((y) => this.val(y));
    if (x && typeof x === 'object')
      return Object.fromEntries(Object.entries(x).map(([k, v]) => [k, this.val(v)]));
    return x;
  }
  msg(raw) {
    const m = this.val({ to: this.spec.id, ...raw });
    if (m.type === 'appendEntries') {
      m.entries = (m.entries ?? [])
        .map((e, i) => (typeof e === 'number' ? { term: e } : e))
        .map((e, i) => ({
          index: m.prevLogIndex + 1 + i,
          type: e.config ? 'config' : 'normal',
          data: e.config ? undefined : `${e.term}.${m.prevLogIndex + 1 + i}`,
          ...e,
        }));
      m.leaderCommit ??= 0;
    }
    if (m.type === 'heartbeat' && !caps.has('heartbeat-message'))
      return {
        type: 'appendEntries',
        from: m.from,
        to: m.to,
        term: m.term,
        prevLogIndex: 0,
        prevLogTerm: 0,
        entries: [],
        leaderCommit: m.commit ?? 0,
        ctx: m.ctx,
      };
    if (m.type === 'heartbeatResponse' && !caps.has('heartbeat-message'))
      return {
        type: 'appendResponse',
        from: m.from,
        to: m.to,
        term: m.term,
        success: true,
        matchIndex: 0,
        ctx: m.ctx,
      };
    return m;
  }
  async become(role) {
    const s = () => this.s;
    if (role === 'leader' || role === 'candidate' || role === 'precandidate') {
      await this.do('campaign', (n) => n.campaign());
      const want = role === 'candidate' ? ['candidate', 'leader'] : [role];
      for (let r = 0; r < 4 && !want.includes(s().role); r++) {
        const reqs = this.out.filter((m) => m.type === 'requestVote');
        this.out = [];
        for (const q of reqs) {
          if (want.includes(s().role)) break;
          await this.do('vote', (n) =>
            n.step({
              type: 'voteResponse',
              preVote: !!q.preVote,
              from: q.to,
              to: q.from,
              term: q.term,
              granted: true,
            }),
          );
        }
      }
    } else if (role.follower)
      await this.do('heartbeat', (n) =>
        n.step(
          this.msg({
            type: 'heartbeat',
            from: role.follower,
            term: Math.max(1, s().term),
            commit: 0,
          }),
        ),
      );
    if (typeof role === 'string' && s().role !== role)
      fail(`setup: could not become ${role}, is ${s().role}`);
    this.out = [];
  }
  async expect(e) {
    const s = this.s;
    e = this.val(e);
    for (const [k, v] of Object.entries(e)) {
      if (['role', 'term', 'vote', 'leader', 'commit', 'lastIndex'].includes(k)) {
        const ok = k === 'role' && Array.isArray(v) ? v.includes(s.role) : same(v, s[k]);
        if (!ok) fail(`${k}: want ${J(v)}, have ${J(s[k])}`);
      } else if (k === 'logTerms') {
        const have = s.log.map((x) => x.term);
        if (!same(v, have)) fail(`log terms: want ${J(v)}, have ${J(have)}`);
      } else if (k === 'config') {
        for (const [kk, vv] of Object.entries(v))
          if (
            !same(
              vv,
              [...(s.config?.[kk] ?? [])].sort((a, b) => a - b),
            )
          )
            fail(`config.${kk}: want ${J(vv)}, have ${J(s.config?.[kk])}`);
      } else if (k === 'sent') {
        for (const pat of v)
          if (!this.out.some((m) => matches(pat, m)))
            fail(`expected a message like ${J(pat)}; sent: ${J(this.out)}`);
      } else if (k === 'sentNone') {
        for (const pat of v) {
          const m = this.out.find((x) => matches(pat, x));
          if (m) fail(`must not send ${J(pat)}; sent ${J(m)}`);
        }
      } else if (k === 'sentCount') {
        for (const c of v) {
          const n = this.out.filter((m) => matches(c.pattern, m)).length;
          if (n < (c.min ?? 0) || n > (c.max ?? Infinity))
            fail(`${n} messages like ${J(c.pattern)}, allowed ${c.min ?? 0}..${c.max ?? 'any'}`);
        }
      } else if (k === 'sentEntriesTo') {
        for (const c of v) {
          const n = new Set(
            this.out
              .filter((m) => m.type === 'appendEntries' && m.to === c.to)
              .flatMap((m) => m.entries.map((x) => x.index)),
          );
          if (!c.indexes.every((i) => n.has(i)))
            fail(`entries to ${c.to}: want ${J(c.indexes)}, have ${J([...n])}`);
        }
      } else if (k === 'reads') {
        if (
          !same(
            v,
            this.reads.map((r) => ({ ctx: r.ctx, index: r.index })),
          )
        )
          fail(`reads: want ${J(v)}, have ${J(this.reads)}`);
      } else if (k === 'readsAtLeast') {
        for (const r of v)
          if (!this.reads.some((x) => x.ctx === r.ctx && x.index >= r.index))
            fail(`reads: want ${J(r)} or later index, have ${J(this.reads)}`);
      } else fail(`unknown expectation ${k}`);
    }
    this.out = [];
  }
}

const full = (n, id, d = {}) => ({
  id,
  voters: [1, 2, 3],
  learners: [],
  votersOutgoing: [],
  learnersNext: [],
  term: 0,
  vote: 0,
  commit: 0,
  ...d,
  ...n,
  log: logOf(n.log ?? d.log ?? [], (n.snapshot ?? d.snapshot)?.index ?? 0),
  options: {
    electionTicks: 10,
    heartbeatTicks: 1,
    preVote: false,
    checkQuorum: false,
    leaseRead: false,
    maxInflight: 256,
    maxEntriesPerMsg: 0,
    ...d.options,
    ...n.options,
  },
});
const logOf = (l, base) =>
  l
    .map((e, i) => (typeof e === 'number' ? { term: e } : e))
    .map((e, i) => ({
      index: base + 1 + i,
      type: e.config ? 'config' : 'normal',
      data: e.config ? undefined : `${e.term}.${base + 1 + i}`,
      ...e,
    }));

async function common(n, k, v) {
  if (k === 'tick') for (let i = 0; i < v; i++) await n.do('tick', (x) => x.tick());
  else if (k === 'campaign') await n.do('campaign', (x) => x.campaign());
  else if (k === 'propose') {
    const o = typeof v === 'string' ? { data: v } : v;
    const r = await n.do('propose', (x) => x.propose(o.data));
    if (o.result && ![].concat(o.result).includes(r))
      fail(`propose: want ${J(o.result)}, have ${r}`);
  } else if (k === 'proposeConfig') {
    const { result, ...c } = v;
    const r = await n.do('proposeConfig', (x) => x.proposeConfig(c));
    if (result && ![].concat(result).includes(r))
      fail(`proposeConfig: want ${J(result)}, have ${r}`);
  } else if (k === 'readIndex') await n.do('readIndex', (x) => x.readIndex(v));
  else if (k === 'transfer') await n.do('transfer', (x) => x.transfer(v));
  else if (k === 'compact') await n.do('compact', (x) => x.compact(n.val(v)));
  else if (k === 'restart') await n.restart();
  else if (k === 'become') await n.become(v);
  else if (k === 'clear') n.out = [];
  else if (k === 'expect') await n.expect(v);
  else return false;
  return true;
}

async function runNode(v) {
  const n = await new N(full(v.node, v.node.id ?? 1)).init();
  for (const [i, st] of v.steps.entries()) {
    const [k, val] = Object.entries(st)[0];
    try {
      if (k === 'step') {
        for (const m of [].concat(val)) await n.do(m.type, (x) => x.step(n.msg(m)));
      } else if (k === 'ack') {
        for (const f of [].concat(val.from)) {
          const m = n.msg({
            type: 'appendResponse',
            from: f,
            term: val.term ?? '$term',
            success: true,
            matchIndex: val.index ?? '$last',
          });
          await n.do('ack', (x) => x.step(m));
        }
      } else if (!(await common(n, k, val))) fail(`unknown step ${k}`);
    } catch (e) {
      e.message = `step ${i} ${J(st).slice(0, 160)}: ${e.message}`;
      throw e;
    }
  }
}

// ---------- clusters ----------
class Cluster {
  constructor() {
    this.nodes = new Map();
    this.net = [];
    this.groups = null;
    this.drops = [];
    this.down = new Set();
    this.leaders = new Map();
    this.committed = new Map();
    this.counts = [];
    this.dup = false;
    this.rand = null;
  }
  cut(m) {
    if (this.down.has(m.from) || this.down.has(m.to) || !this.nodes.has(m.to)) return true;
    if (this.groups) {
      const g = (x) => this.groups.findIndex((s) => s.includes(x));
      if (g(m.from) !== g(m.to) || g(m.from) < 0) return true;
    }
    return this.drops.some((p) => matches(p, m));
  }
  async collect() {
    for (const n of this.nodes.values()) {
      if (n.out.length) {
        for (const m of n.out) {
          this.counts.push(m);
          if (!this.cut(m)) {
            this.net.push(m);
            if (this.dup) this.net.push(structuredClone(m));
          }
        }
        n.out = [];
      }
    }
    await this.check();
  }
  async check() {
    for (const [id, n] of this.nodes) {
      const s = n.s;
      if (this.down.has(id)) continue;
      if (s.role === 'leader') {
        const l = this.leaders.get(s.term);
        if (l !== undefined && l !== id) fail(`two leaders in term ${s.term}: ${l} and ${id}`);
        this.leaders.set(s.term, id);
      }
      for (const e of s.log) {
        if (e.index > s.commit) break;
        const k = `${e.term}:${e.data ?? ''}`;
        const o = this.committed.get(e.index);
        if (o !== undefined && o !== k)
          fail(
            `state machine safety: index ${e.index} committed as ${o} and, on node ${id}, as ${k}`,
          );
        this.committed.set(e.index, k);
      }
      if (s.role === 'leader' && s.log.length) {
        const top = Math.max(...this.leaders.keys());
        if (s.term === top)
          for (const e of s.log) {
            const o = this.committed.get(e.index);
            if (o !== undefined && o !== `${e.term}:${e.data ?? ''}`)
              fail(
                `leader completeness: leader ${id} of term ${s.term} has ${e.term}:${e.data ?? ''} at committed index ${e.index} (${o})`,
              );
          }
        const maxC = Math.max(0, ...this.committed.keys());
        if (s.term === top && s.lastIndex < maxC)
          fail(
            `leader completeness: leader ${id} of term ${s.term} ends at ${s.lastIndex}, committed ${maxC}`,
          );
      }
    }
    const ns = [...this.nodes.values()]; // log matching
    for (let a = 0; a < ns.length; a++)
      for (let b = a + 1; b < ns.length; b++) {
        const B = new Map(ns[b].s.log.map((e) => [e.index, e]));
        let matched = false;
        for (let i = ns[a].s.log.length - 1; i >= 0; i--) {
          const x = ns[a].s.log[i],
            y = B.get(x.index);
          if (!y) continue;
          if (matched && (x.term !== y.term || x.data !== y.data))
            fail(
              `log matching: nodes ${ns[a].spec.id},${ns[b].spec.id} agree later but differ at ${x.index}`,
            );
          if (x.term === y.term) {
            if (x.data !== y.data) fail(`log matching: same term, other data at ${x.index}`);
            matched = true;
          }
        }
      }
  }
  async deliverOne(i) {
    const [m] = this.net.splice(i, 1);
    if (this.cut(m)) return;
    const n = this.nodes.get(m.to);
    await n.do(m.type, (x) => x.step(m));
    await this.collect();
  }
  async settle(max = 20000) {
    await this.collect();
    let c = 0;
    while (this.net.length) {
      if (c++ > max) fail(`network not quiet after ${max} messages`);
      await this.deliverOne(this.rand ? Math.floor(this.rand() * this.net.length) : 0);
    }
  }
}
const lcg = (seed) => {
  let x = (seed * 2654435761 + 12345) >>> 0;
  return () => {
    x ^= x << 13;
    x >>>= 0;
    x ^= x >>> 17;
    x ^= x << 5;
    x >>>= 0;
    return x / 4294967296;
  };
};

async function runCluster(v) {
  const c = new Cluster();
  const ids = Object.keys(v.nodes).map(Number);
  const d = { voters: ids, ...v.defaults };
  for (const id of ids) c.nodes.set(id, await new N(full(v.nodes[id] ?? {}, id, d)).init());
  await c.collect();
  for (const [i, st] of v.steps.entries()) {
    const [k, val] = Object.entries(st)[0];
    try {
      if (k === 'deliver') await c.settle(val === 'all' ? 20000 : val.max);
      else if (k === 'partition') {
        c.groups = val;
        c.net = c.net.filter((m) => !c.cut(m));
      } else if (k === 'heal') {
        c.groups = null;
        c.drops = [];
      } else if (k === 'drop') c.drops = val;
      else if (k === 'crash') {
        for (const x of [].concat(val)) c.down.add(x);
        c.net = c.net.filter((m) => !c.cut(m));
      } else if (k === 'revive')
        for (const x of [].concat(val)) {
          c.down.delete(x);
          await c.nodes.get(x).restart();
        }
      else if (k === 'duplicate') c.dup = val;
      else if (k === 'reorder') c.rand = val === false ? null : lcg(val);
      else if (k === 'dropPending') c.net = [];
      else if (k === 'resetCounts') c.counts = [];
      else if (k === 'tickAll')
        for (let t = 0; t < val.ticks; t++) {
          for (const [id, n] of c.nodes)
            if (!c.down.has(id)) {
              await n.do('tick', (x) => x.tick());
            }
          await c.settle();
        }
      else if (k === 'until') {
        let ok = false;
        for (let t = 0; t < val.maxTicks && !ok; t++) {
          for (const [id, n] of c.nodes) if (!c.down.has(id)) await n.do('tick', (x) => x.tick());
          await c.settle();
          ok = [...c.nodes].some(
            ([id, n]) =>
              !c.down.has(id) &&
              (!val.among || val.among.includes(id)) &&
              n.s.role === 'leader' &&
              (!val.followers || val.followers.every((f) => c.nodes.get(f).s.leader === id)),
          );
        }
        if (!ok)
          fail(`no leader${val.among ? ' among ' + val.among : ''} within ${val.maxTicks} ticks`);
      } else if (k === 'proposeAtLeader') {
        const l =
          [...c.nodes]
            .filter(([id, n]) => !c.down.has(id) && n.s.role === 'leader')
            .sort((a, b) => b[1].s.term - a[1].s.term)[0] ?? fail('no leader');
        const r = await l[1].do('propose', (x) => x.propose(val));
        if (r !== 'accepted') fail(`propose at leader: ${r}`);
        await c.collect();
      } else if (k === 'expectCluster') {
        await c.check();
        if (val.leaderTerm !== undefined && !same(val.leaderTerm, Math.max(0, ...c.leaders.keys())))
          fail(
            `highest leader term ${Math.max(0, ...c.leaders.keys())}, want ${J(val.leaderTerm)}`,
          );
        if (val.logsEqual) {
          const a = val.logsEqual.map((x) =>
            J(c.nodes.get(x).s.log.map((e) => [e.index, e.term, e.data])),
          );
          const b = val.logsEqual.map((x) => c.nodes.get(x).s);
          if (
            b.some(
              (s) => s.lastIndex !== b[0].lastIndex || s.log.at(-1)?.term !== b[0].log.at(-1)?.term,
            )
          )
            fail(`logs differ: ${a.join(' | ')}`);
        }
        if (val.commitEqual) {
          const b = val.commitEqual.map((x) => c.nodes.get(x).s.commit);
          if (new Set(b).size > 1) fail(`commit differs: ${b}`);
        }
        if (val.committedData) {
          const all = [...c.committed.values()].map((x) => x.slice(x.indexOf(':') + 1));
          for (const x of val.committedData) if (!all.includes(x)) fail(`${x} was not committed`);
        }
        if (val.notCommittedData) {
          const all = [...c.committed.values()].map((x) => x.slice(x.indexOf(':') + 1));
          for (const x of val.notCommittedData)
            if (all.includes(x)) fail(`${x} must not be committed`);
        }
        if (val.count)
          for (const q of val.count) {
            const n = c.counts.filter((m) => matches(q.pattern, m)).length;
            if (n < (q.min ?? 0) || n > (q.max ?? Infinity))
              fail(
                `${n} messages like ${J(q.pattern)} in all, allowed ${q.min ?? 0}..${q.max ?? 'any'}`,
              );
          }
      } else {
        const { node, ...rest } = st;
        const n = c.nodes.get(node) ?? fail(`no node in step`);
        const [kk, vv] = Object.entries(rest)[0];
        if (kk === 'expect') {
          await c.collect();
          await n.expect(vv);
        } else if (!(await common(n, kk, vv))) fail(`unknown step ${kk}`);
        await c.collect();
      }
    } catch (e) {
      e.message = `step ${i} ${J(st).slice(0, 160)}: ${e.message}`;
      throw e;
    }
  }
}

/** Random schedules: loss, duplication, reordering, partitions, crashes; the invariants are the whole test, then it must heal. */
async function fuzz(seed, steps, size) {
  const R = lcg(seed + 1),
    ri = (n) => Math.floor(R() * n);
  const c = new Cluster();
  const ids = Array.from({ length: size }, (_, i) => i + 1);
  const opt = {
    preVote: caps.has('prevote') && R() < 0.5,
    checkQuorum: caps.has('check-quorum') && R() < 0.5,
  };
  for (const id of ids)
    c.nodes.set(id, await new N(full({}, id, { voters: ids, options: opt })).init());
  c.rand = R;
  let k = 0;
  for (let i = 0; i < steps; i++) {
    const id = ids[ri(size)],
      n = c.nodes.get(id),
      r = R();
    if (r < 0.45) {
      const b = ri(6);
      for (let j = 0; j < b && c.net.length; j++) await c.deliverOne(ri(c.net.length));
    } else if (r < 0.65) {
      if (!c.down.has(id)) {
        const t = 1 + ri(12);
        for (let j = 0; j < t; j++) await n.do('tick', (x) => x.tick());
      }
    } else if (r < 0.8) {
      if (!c.down.has(id)) await n.do('propose', (x) => x.propose(`p${seed}.${k++}`));
    } else if (r < 0.86) {
      if (c.net.length) {
        const j = ri(c.net.length);
        if (R() < 0.5) c.net.splice(j, 1);
        else c.net.push(structuredClone(c.net[j]));
      }
    } else if (r < 0.9) {
      if (R() < 0.5) c.groups = null;
      else {
        const cut = 1 + ri(size - 1);
        const p = [...ids].sort(() => R() - 0.5);
        c.groups = [p.slice(0, cut), p.slice(cut)];
      }
    } else if (r < 0.94) {
      if (!c.down.has(id)) c.down.add(id);
    } else {
      for (const d of [...c.down])
        if (R() < 0.7) {
          c.down.delete(d);
          await c.nodes.get(d).restart();
        }
    }
    await c.collect();
  }
  c.groups = null;
  for (const d of [...c.down]) {
    c.down.delete(d);
    await c.nodes.get(d).restart();
  }
  for (let t = 0; t < 300; t++) {
    for (const n of c.nodes.values()) await n.do('tick', (x) => x.tick());
    await c.settle();
    const l = [...c.nodes.values()].filter((n) => n.s.role === 'leader');
    if (t > 60 && l.length && [...c.nodes.values()].every((n) => n.s.commit === l[0].s.lastIndex)) {
      const r = await l[0].do('propose', (x) => x.propose('final'));
      await c.settle();
      for (let q = 0; q < 3; q++) {
        for (const n of c.nodes.values()) await n.do('tick', (x) => x.tick());
        await c.settle();
      }
      if (
        r === 'accepted' &&
        [...c.nodes.values()].every(
          (n) => n.s.log.some((e) => e.data === 'final') || n.s.commit === l[0].s.commit,
        )
      )
        return c.committed.size;
    }
  }
  fail('cluster did not recover after faults ended');
}

const res = {
  adapter: adapter.name ?? A.stdio ?? A.adapter,
  pass: 0,
  fail: 0,
  skip: 0,
  results: [],
};
for (const v of file.vectors) {
  if (A.only && v.id !== A.only && !v.tags.includes(A.only) && !v.id.startsWith(A.only)) continue;
  const missing = (v.requires ?? []).filter((r) => !caps.has(r));
  if (missing.length) {
    res.skip++;
    res.results.push({ id: v.id, status: 'skip', missing });
    continue;
  }
  try {
    await (v.nodes ? runCluster(v) : runNode(v));
    res.pass++;
    res.results.push({ id: v.id, status: 'pass' });
    if (A.verbose) console.log('ok   ', v.id);
  } catch (e) {
    res.fail++;
    res.results.push({ id: v.id, status: 'fail', error: e instanceof Fail ? e.message : e.stack });
    console.log(
      'FAIL ',
      v.id,
      '-',
      v.rule,
      '\n      ',
      e instanceof Fail ? e.message.slice(0, 900) : e.stack,
    );
  }
  await adapter.reset?.();
}
if (+A.fuzz) {
  let ok = 0,
    committed = 0;
  for (let s = 0; s < +A.fuzz; s++) {
    const seed = +A.seed + s;
    try {
      committed += await fuzz(seed, +A['fuzz-steps'], [3, 3, 5, 4, 2][seed % 5]);
      ok++;
    } catch (e) {
      res.fail++;
      res.results.push({ id: `fuzz-${seed}`, status: 'fail', error: e.message });
      console.log('FAIL  fuzz seed', seed, e instanceof Fail ? e.message.slice(0, 500) : e.stack);
    }
    await adapter.reset?.();
  }
  res.fuzz = { seeds: +A.fuzz, ok, committed_entries: committed };
}
console.log(
  `${res.adapter}: ${res.pass} pass, ${res.fail} fail, ${res.skip} skipped for missing capability${res.fuzz ? `; fuzz ${res.fuzz.ok}/${res.fuzz.seeds} seeds, ${res.fuzz.committed_entries} entries committed` : ''}`,
);
if (A.json) fs.writeFileSync(A.json, JSON.stringify(res, null, 1) + '\n');
await adapter.close?.();
process.exit(res.fail ? 1 : 0);
