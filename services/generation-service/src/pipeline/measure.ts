import { lengthScore } from '@ai-script/screenplay';
import type { LengthDTO, LengthUnit, TemplateDTO } from '../core.ts';
import { fromWords, type Rates, ratesOf } from '../templates/rates.ts';

/** What is needed of a generation to measure it. */
export interface Measured {
  readonly template: TemplateDTO;
  readonly language: string;
  readonly length: { readonly unit: LengthUnit; readonly target: number; readonly tolerance: number };
}

const round = (value: number, digits: number): number => Number(value.toFixed(digits));

/** Words in the generation's unit: whole words, hundredths of a page, tenths of a second. */
export function inUnit(words: number, unit: LengthUnit, rates: Rates): number {
  if (unit === 'words') return words;
  return round(fromWords(words, unit, rates), unit === 'pages' ? 2 : 1);
}

export function ratesFor({ template, language }: Measured): Rates {
  return ratesOf(template.format, template.script_type, language);
}

/**
 * The length in every unit. Pages and seconds are reckoned from the words at the template's rates.
 *
 * @param ended whether the script has ended: only then does a score say something
 */
export function measureLength(generation: Measured, words: number, ended: boolean): LengthDTO {
  const rates = ratesFor(generation);
  const { unit, target } = generation.length;
  const actual = inUnit(words, unit, rates);
  return {
    unit,
    target,
    actual,
    words,
    pages: inUnit(words, 'pages', rates),
    seconds: inUnit(words, 'seconds', rates),
    score: ended ? round(lengthScore(target, actual), 2) : null,
  };
}

/** Whether the length lies outside what the user tolerates. */
export function isOutOfTolerance({ length }: Measured, actual: number): boolean {
  return Math.abs(actual - length.target) > length.tolerance * length.target;
}
