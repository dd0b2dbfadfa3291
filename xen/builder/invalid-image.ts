import { ToolstackError } from '../../model/errors.ts';

/** The error for a kernel or a file of its kind that cannot be used; `why` says what and where. */
export function invalidImage(why: string): ToolstackError {
  return new ToolstackError('IMAGE_INVALID', `kernel: ${why}`);
}

/** Throws {@link invalidImage} unless `condition` holds: for what a hostile file may break. */
export function demand(condition: boolean, why: string): asserts condition {
  if (!condition) throw invalidImage(why);
}
