/** What `--json` prints. 64-bit values that a JSON number cannot hold exactly become strings. */
export function asJson(value: unknown): string {
  const exact = (_key: string, member: unknown): unknown => {
    if (typeof member !== 'bigint') return member;
    return member <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(member) : member.toString();
  };
  return `${JSON.stringify(value, exact, 2)}\n`;
}
