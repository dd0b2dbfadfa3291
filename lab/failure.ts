/**
 * Why a host died, read from its console: the hypervisor's, the kernel's or our own init's panic
 * line, in this order of telling. Pure.
 */

interface Mark {
  readonly pattern: RegExp;
  /** Lower explains better: what init or the kernel said, before what Xen concludes from it. */
  readonly rank: number;
  /** The reason stands on the next line of the hypervisor's. */
  readonly isHeading?: boolean;
}

const MARKS: readonly Mark[] = [
  { pattern: /quorum0: panic\b/, rank: 0 },
  { pattern: /^\(XEN\) Panic on CPU \d+:/, rank: 1, isHeading: true },
  { pattern: /Kernel panic - not syncing/, rank: 2 },
  { pattern: /\bd0v\d+ Unhandled: |\(XEN\) .*d0 crashed|\(XEN\) domain_crash called/, rank: 3 },
  { pattern: /Out of memory and no killable processes|VFS: Unable to mount root fs/, rank: 3 },
  { pattern: /^\(XEN\) Hardware Dom0 (crashed|halted|shutdown)/, rank: 4 },
];

/** What a host's last lines amount to, for a one-line message; undefined when nothing is wrong. */
export function failureLine(lines: readonly string[]): string | undefined {
  let best: { readonly rank: number; readonly text: string } | undefined;
  for (const [index, line] of lines.entries()) {
    const mark = MARKS.find(({ pattern }) => pattern.test(line));
    if (mark === undefined || (best !== undefined && best.rank <= mark.rank)) continue;
    const next = lines[index + 1];
    // A heading that is the last line so far: its reason is still on the way.
    if (mark.isHeading === true && next === undefined) continue;
    best = { rank: mark.rank, text: mark.isHeading === true ? `${line} ${strip(next)}` : line };
  }
  return best?.text.trim();
}

/** True for a line that says the host will not recover. */
export function isFatal(line: string): boolean {
  return MARKS.some(({ pattern }) => pattern.test(line));
}

function strip(line: string | undefined): string {
  return (line ?? '').replace(/^\(XEN\)\s*/, '');
}
