/** Sentences and openers that can stand around any line; `asking…` around questions. */
export interface Asides {
  readonly leads: readonly string[];
  readonly tails: readonly string[];
  readonly askingLeads: readonly string[];
  readonly askingTails: readonly string[];
}

function startOf(text: string): string {
  return text.replace(/[^가-힣].*$/s, '');
}

/**
 * The line with something before or after it. For one line, different numbers `use` (from 0) below the number of
 * combinations give different texts: first a lead alone, then a tail alone, then both. `offset` spreads the lines of
 * one scene; `tell` turns a phrase into words.
 */
export function withAside(
  line: string,
  use: number,
  offset: number,
  asides: Asides,
  tell: (phrase: string, wording: number) => string,
): string {
  const asks = line.endsWith('?');
  const opener = startOf(line.replace(/^…/, ''));
  // A line does not begin with the same word twice.
  const leads = (asks ? asides.askingLeads : asides.leads).filter((lead) => startOf(lead) !== opener);
  const tails = asks ? asides.askingTails : asides.tails;
  const lead = leads[(use + offset) % leads.length] ?? '';
  const before = (phrase: string, text: string): string =>
    text.startsWith('…') ? `…${tell(phrase, use)} ${text.slice(1)}` : `${tell(phrase, use)} ${text}`;
  if (use < leads.length) return before(lead, line);
  const beyond = use - leads.length;
  const tail = tails[(beyond + offset) % tails.length] ?? '';
  const ended = `${line} ${tell(tail, beyond)}`;
  if (beyond < tails.length) return ended;
  // Both: the lead steps on with each round of the tails.
  return before(leads[(Math.floor(beyond / tails.length) + offset) % leads.length] ?? lead, ended);
}
