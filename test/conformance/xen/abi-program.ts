import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isLayout, type Layout } from '../../../xen/abi/layout.ts';

/** What our tables say: layouts, and constants by their C names. */
export interface Claims {
  readonly layouts: readonly Layout[];
  readonly constants: Readonly<Record<string, number>>;
}

/** Debian's libxen-dev puts this here. */
const PROBE_HEADER = '/usr/include/xen/sys/privcmd.h';

const COMPILE_TIMEOUT_MS = 60_000;

// domctl and sysctl are for tools only, and say so unless this is set.
const INCLUDES = `
#define __XEN_TOOLS__ 1
#include <errno.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <xen/xen.h>
#include <xen/domctl.h>
#include <xen/sysctl.h>
#include <xen/memory.h>
#include <xen/event_channel.h>
#include <xen/grant_table.h>
#include <xen/elfnote.h>
#include <xen/hvm/hvm_op.h>
#include <xen/hvm/params.h>
#include <xen/io/console.h>
#include <xen/hvm/save.h>
#include <xen/arch-x86/hvm/start_info.h>
#include <xen/sched.h>
#include <xen/version.h>
#define __user
#include <xen/sys/privcmd.h>
#include <xen/sys/evtchn.h>
#include <xen/sys/gntdev.h>
#include <xen/sys/gntalloc.h>
`;

/** Why the headers cannot be compiled against here, or undefined if they can. */
export function missingHeaders(): string | undefined {
  if (!existsSync(PROBE_HEADER))
    return `no ${PROBE_HEADER}: install Debian's libxen-dev to check the layouts`;
  try {
    execFileSync('gcc', ['--version'], { stdio: 'ignore' });
  } catch (error) {
    return `no usable gcc to compile the headers with: ${String(error)}`;
  }
  return undefined;
}

/** Finds every layout and constant a module exports, inside version tables too. */
export function claimsOf(exported: Readonly<Record<string, unknown>>): Claims {
  const layouts: Layout[] = [];
  const constants: Record<string, number> = {};
  const collect = (value: unknown): void => {
    if (isLayout(value)) layouts.push(value);
    else if (Array.isArray(value)) value.forEach(collect);
    else if (typeof value === 'object' && value !== null)
      for (const [name, inner] of Object.entries(value)) {
        if (typeof inner === 'number' && /^_*[A-Z]/.test(name)) constants[name] = inner;
        else collect(inner);
      }
  };
  Object.values(exported).forEach(collect);
  return { layouts, constants };
}

/** Compiles the headers, and says for each claim that is wrong what C answers instead. */
export function disagreements(claims: Claims): readonly string[] {
  const expected = new Map<string, string>();
  const prints: string[] = [];
  const ask = (what: string, ours: string, format: string, ...values: string[]): void => {
    expected.set(what, ours);
    prints.push(`printf("%s\\t${format}\\n", ${[JSON.stringify(what), ...values].join(', ')});`);
  };
  for (const { cName, sizeBytes, fields } of claims.layouts) {
    ask(cName, `${sizeBytes} bytes`, '%zu bytes', `sizeof(${cName})`);
    for (const [name, field] of Object.entries(fields)) {
      const ours = `${field.sizeBytes} bytes at ${field.offset}`;
      const member = `((${cName} *)0)->${name}`;
      const values = [`sizeof(${member})`, `offsetof(${cName}, ${name})`];
      ask(`${cName}.${name}`, ours, '%zu bytes at %zu', ...values);
    }
  }
  for (const [name, value] of Object.entries(claims.constants))
    ask(name, String(value), '%lld', `(long long)(${name})`);
  const answers = compileAndRun(
    `${INCLUDES}int main(void) {\n${prints.join('\n')}\nreturn 0;\n}\n`,
  );
  return answers
    .filter(([what, theirs]) => expected.get(what) !== theirs)
    .map(([what, theirs]) => `${what}: ours ${expected.get(what)}, the header's ${theirs}`);
}

function compileAndRun(source: string): readonly (readonly [string, string])[] {
  const folder = mkdtempSync(join(tmpdir(), 'quorum0-abi-'));
  try {
    const program = join(folder, 'abi');
    writeFileSync(`${program}.c`, source);
    const options = { encoding: 'utf8', timeout: COMPILE_TIMEOUT_MS } as const;
    execFileSync('gcc', ['-std=gnu11', '-w', '-o', program, `${program}.c`], options);
    const lines = execFileSync(program, options).trimEnd().split('\n');
    return lines.map((line) => {
      const [what = '', theirs = ''] = line.split('\t');
      return [what, theirs] as const;
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}
