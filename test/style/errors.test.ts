import { describe, it, expect } from 'vitest';
import { ERRORS, type ErrorCode } from '../../model/errors.ts';

/** google.rpc.Code by number. */
const GRPC_STATUS: Readonly<Record<number, string>> = {
  3: 'INVALID_ARGUMENT',
  4: 'DEADLINE_EXCEEDED',
  5: 'NOT_FOUND',
  6: 'ALREADY_EXISTS',
  7: 'PERMISSION_DENIED',
  8: 'RESOURCE_EXHAUSTED',
  9: 'FAILED_PRECONDITION',
  10: 'ABORTED',
  12: 'UNIMPLEMENTED',
  13: 'INTERNAL',
  14: 'UNAVAILABLE',
  15: 'DATA_LOSS',
  16: 'UNAUTHENTICATED',
};

function errorTable(): string {
  const rows = (Object.keys(ERRORS) as ErrorCode[]).sort().map((code) => {
    const { grpcStatus, exitCode, retryable, meaning } = ERRORS[code];
    const status = GRPC_STATUS[grpcStatus];
    if (status === undefined) throw new Error(`${code}: no gRPC status ${grpcStatus}`);
    return `| \`${code}\` | ${status} | ${exitCode} | ${retryable ? 'yes' : 'no'} | ${meaning} |`;
  });
  return [
    '# Errors',
    '',
    'Every failure carries one of these codes, in gRPC details, in logs and in `--json` output.',
    'Made from `model/errors.ts` by `npx vitest run test/style/errors.test.ts -u`.',
    '',
    '| code | gRPC status | exit code of `xl` and `q0` | same call may work later | meaning |',
    '|---|---|---:|---|---|',
    ...rows,
    '',
  ].join('\n');
}

describe('docs/errors.md', () => {
  it('lists every error code as the code has it', async () => {
    await expect(errorTable()).toMatchFileSnapshot('../../docs/errors.md');
  });
});
