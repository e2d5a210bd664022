import type { Place } from '../types.ts';

/** Data is kept as plain text, one item a line, because that is how it is read and mended. */
export function lines(text: string): string[] {
  return text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
}

/** Items of several lines, with an empty line between them. */
export function blocks(text: string): string[][] {
  return text
    .split(/\n\s*\n/)
    .map(lines)
    .filter((block) => block.length > 0);
}

/** Items with white space between them. */
export function words(text: string): string[] {
  return text.split(/\s+/).filter((word) => word !== '');
}

/** Places with what can be seen or heard there: `이름: 문장 / 문장`. */
export function places(text: string): Place[] {
  return lines(text).map((line) => {
    const [name = '', sights = ''] = line.split(': ');
    return { name, sights: sights.split(' / ') };
  });
}
