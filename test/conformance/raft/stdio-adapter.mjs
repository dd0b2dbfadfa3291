// Adapter over a child process speaking JSON lines: one request per line {"op":..., "node":handle, ...}, one answer per line {"ok":...} or {"error":"..."}.
import { spawn } from 'node:child_process';
import readline from 'node:readline';
export async function stdioAdapter(cmd) {
  const [c, ...args] = cmd.split(' ');
  const p = spawn(c, args, { stdio: ['pipe', 'pipe', 'inherit'] });
  const q = [];
  const rl = readline.createInterface({ input: p.stdout });
  rl.on('line', (l) => {
    const r = JSON.parse(l);
    const { res, rej } = q.shift();
    r.error !== undefined ? rej(new Error(r.error)) : res(r.ok);
  });
  p.on('exit', (code) => {
    for (const { rej } of q.splice(0)) rej(new Error(`adapter process exited ${code}`));
  });
  const call = (o) =>
    new Promise((res, rej) => {
      q.push({ res, rej });
      p.stdin.write(JSON.stringify(o) + '\n');
    });
  const hello = await call({ op: 'hello' });
  const wrap = (h) => ({
    step: (m) => call({ op: 'step', node: h, msg: m }),
    tick: () => call({ op: 'tick', node: h }),
    campaign: () => call({ op: 'campaign', node: h }),
    propose: (d) => call({ op: 'propose', node: h, data: d }),
    proposeConfig: (x) => call({ op: 'proposeConfig', node: h, config: x }),
    readIndex: (x) => call({ op: 'readIndex', node: h, ctx: x }),
    transfer: (x) => call({ op: 'transfer', node: h, target: x }),
    compact: (i) => call({ op: 'compact', node: h, index: i }),
    drain: () => call({ op: 'drain', node: h }),
    state: () => call({ op: 'state', node: h }),
    persisted: () => call({ op: 'persisted', node: h }),
    restart: async () => wrap(await call({ op: 'restart', node: h })),
  });
  return {
    name: hello.name,
    capabilities: hello.capabilities,
    create: async (spec) => wrap(await call({ op: 'create', spec })),
    reset: () => call({ op: 'reset' }),
    close: () => {
      p.stdin.end();
    },
  };
}
