import type { Brief } from '../../providers/writing-task.ts';

/**
 * The user's brief as a block of data. It is set apart and named as data, so that an instruction inside it is not
 * taken for one of ours; the closing mark cannot be written by the user.
 */
export function describeBrief(brief: Brief): string {
  const lines: [string, string | null][] = [
    ['Title', brief.title],
    ['Type', brief.scriptType],
    ['Format', brief.format],
    ['Language', brief.language],
    ['Description', brief.description],
    ['Tone', brief.tone],
    ['Audience', brief.audience],
    ['Setting', brief.setting],
    ...brief.characters.map((one): [string, string] => [
      'Character',
      [one.name, one.role, one.description].filter((part) => part !== undefined && part !== '').join(' | '),
    ]),
    ...brief.themes.map((theme): [string, string] => ['Theme', theme]),
    ...brief.constraints.map((constraint): [string, string] => ['Must hold', constraint]),
    ...brief.references.map((reference): [string, string] => ['Reference', reference]),
  ];
  const body = lines.flatMap(([name, value]) => (value === null ? [] : [`${name}: ${asData(value)}`])).join('\n');
  return `<brief>\n${body}\n</brief>`;
}

/** Text of the user's as data: it cannot close the block that it stands in. */
export function asData(text: string): string {
  return text.replaceAll('<', '‹').replaceAll('>', '›');
}
