import { describe, expect, it } from 'vitest';
import type { ErrorCode } from '../../../model/errors.ts';
import { ERRORS, ToolstackError } from '../../../model/errors.ts';
import { errorOfStatus, statusOfError } from '../../../proto/status.ts';

const CODES = Object.keys(ERRORS) as ErrorCode[];

describe('a failure on the wire', () => {
  it.each(CODES)('keeps the code %s and its sentence', (code) => {
    const { code: status, details, errorCode } = statusOfError(new ToolstackError(code, 'why'));
    expect(status).toBe(ERRORS[code].grpcStatus);
    expect(errorOfStatus(status, details, errorCode)).toMatchObject({ code, message: 'why' });
  });

  it('says nothing of a bug but that it is one', () => {
    const { errorCode, details } = statusOfError(new Error('secret path /etc/x'));
    expect(errorCode).toBe('INTERNAL');
    expect(details).not.toContain('secret');
  });

  it('still means something when it comes from a server that sends no code of ours', () => {
    expect(errorOfStatus(4, 'late', undefined).code).toBe('DEADLINE');
    expect(errorOfStatus(12, 'what', 'NOT_A_CODE').code).toBe('NOT_IMPLEMENTED');
    expect(errorOfStatus(2, 'odd', undefined).code).toBe('INTERNAL');
    expect(errorOfStatus(2, 'odd', 'constructor').code).toBe('INTERNAL');
  });

  it('is bounded', () => {
    const { details } = statusOfError(new ToolstackError('USAGE', 'x'.repeat(100_000)));
    expect(details.length).toBeLessThanOrEqual(1024);
  });
});
