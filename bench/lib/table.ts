/** One asked-for figure: what was measured, what is asked, and whether it holds. */
export interface Figure {
  readonly name: string;
  readonly measured: string;
  readonly asked: string;
  readonly holds: boolean;
}

/** What one benchmark found: a report in Markdown, and the figures that were asked for. */
export interface Report {
  readonly markdown: string;
  readonly figures: readonly Figure[];
}

/** A table in Markdown. Numbers stand to the right: a column is of numbers where its first cell is one. */
export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const line = (cells: readonly (string | number)[]) => `| ${cells.join(' | ')} |`;
  const rule = head.map((_, column) => (typeof rows[0]?.[column] === 'number' ? '---:' : '---'));
  return [line(head), line(rule), ...rows.map(line)].join('\n');
}

export function figuresTable(figures: readonly Figure[]): string {
  return table(
    ['Figure', 'Measured', 'Asked', ''],
    figures.map(({ name, measured, asked, holds }) => [name, measured, asked, holds ? 'holds' : '**MISSED**']),
  );
}

/** A number with so many decimals, as a number again, so that tables set it as one. */
export function round(value: number, decimals = 0): number {
  return Number(value.toFixed(decimals));
}

/** A ratio in whole per cent. */
export function percent(ratio: number): string {
  return `${Math.round(ratio * 100)} %`;
}
