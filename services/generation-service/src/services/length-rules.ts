import type { LengthUnit } from '../core.ts';
import { invalid } from '../errors.ts';

/** The longest script in each unit, as the contract of `length_target` has it. */
const MOST: Record<LengthUnit, number> = { words: 50_000, pages: 250, seconds: 15_000 };

/**
 * Lengths that a user gives scene by scene are bound as the whole is: nobody asks for more in pieces.
 *
 * @param path the field that holds the scenes
 * @throws ValidationException
 */
export function assertSceneLengths(
  scenes: readonly { readonly length?: number | undefined }[],
  unit: LengthUnit,
  path: string,
): void {
  const sum = scenes.reduce((total, scene) => total + (scene.length ?? 0), 0);
  if (sum > MOST[unit]) throw invalid(path, `its lengths must add up to at most ${MOST[unit]} ${unit}`);
}
