import { attach, isParticle, type Particle } from './particles.ts';

/**
 * A phrase is Korean text with these marks:
 * `<a|b>` one of several wordings, `[a|b]` plain or polite form, `[p:a|b]` plain or honorific verb for the person `p`,
 * `«…»` what only a talkative person adds, `~` 요 in polite speech, `{slot}` a word, `{slot:을}` a word with its particle.
 */
export interface Speech {
  /** Whether the speaker is polite to the listener. */
  readonly polite: boolean;
  /** Whether the parts in `«…»` are spoken. */
  readonly talkative: boolean;
  /** Which of `count` wordings to take. */
  choose(count: number): number;
  /** Whether the speaker honours this person with -시-. */
  honours(person: string): boolean;
  /** The words for a slot, with the particle if there is one. */
  fill(slot: string, particle: Particle | null): string;
}

type Node =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'wordings'; readonly options: readonly (readonly Node[])[] }
  | { readonly kind: 'level'; readonly person: string | null; readonly options: readonly (readonly Node[])[] }
  | { readonly kind: 'aside'; readonly nodes: readonly Node[] }
  | { readonly kind: 'slot'; readonly slot: string; readonly particle: Particle | null };

const OPENERS: Readonly<Record<string, string>> = { '<': '>', '[': ']', '«': '»' };

class Parser {
  readonly #text: string;
  #at = 0;

  constructor(text: string) {
    this.#text = text;
  }

  all(): Node[] {
    const nodes = this.#nodes('');
    if (this.#at < this.#text.length) throw new SyntaxError(`stray mark at ${this.#at} in "${this.#text}"`);
    return nodes;
  }

  #nodes(stops: string): Node[] {
    const nodes: Node[] = [];
    let plain = '';
    while (this.#at < this.#text.length && !stops.includes(this.#text.charAt(this.#at))) {
      const mark = this.#text.charAt(this.#at);
      const close = OPENERS[mark];
      if (close === undefined && mark !== '{') {
        plain += mark;
        this.#at += 1;
        continue;
      }
      if (plain !== '') nodes.push({ kind: 'text', text: plain });
      plain = '';
      nodes.push(close === undefined ? this.#slot() : this.#group(mark, close));
    }
    if (plain !== '') nodes.push({ kind: 'text', text: plain });
    return nodes;
  }

  #slot(): Node {
    const end = this.#text.indexOf('}', this.#at);
    if (end < 0) throw new SyntaxError(`no } in "${this.#text}"`);
    const [slot = '', particle] = this.#text.slice(this.#at + 1, end).split(':');
    if (particle !== undefined && !isParticle(particle)) throw new SyntaxError(`no particle "${particle}"`);
    this.#at = end + 1;
    return { kind: 'slot', slot, particle: particle ?? null };
  }

  #group(mark: string, close: string): Node {
    this.#at += 1;
    const person = mark === '[' ? (/^([a-z0-9]):/.exec(this.#text.slice(this.#at, this.#at + 2))?.[1] ?? null) : null;
    if (person !== null) this.#at += 2;
    const options: Node[][] = [];
    do {
      if (options.length > 0) this.#at += 1;
      options.push(this.#nodes(`|${close}`));
    } while (this.#text.charAt(this.#at) === '|');
    if (this.#text.charAt(this.#at) !== close) throw new SyntaxError(`no ${close} in "${this.#text}"`);
    this.#at += 1;
    if (mark === '<') return { kind: 'wordings', options };
    if (mark === '[') return { kind: 'level', person, options };
    return { kind: 'aside', nodes: options.flat() };
  }
}

/** Phrases come from fixed data, so the parsed ones are kept. */
const parsed = new Map<string, readonly Node[]>();

function nodesOf(phrase: string): readonly Node[] {
  const known = parsed.get(phrase);
  if (known !== undefined) return known;
  const nodes = new Parser(phrase).all();
  parsed.set(phrase, nodes);
  return nodes;
}

function speak(nodes: readonly Node[], speech: Speech): string {
  let out = '';
  for (const node of nodes) {
    if (node.kind === 'text') out += speech.polite ? node.text : node.text.replaceAll('~', '');
    else if (node.kind === 'slot') out += speech.fill(node.slot, node.particle);
    else if (node.kind === 'aside') out += speech.talkative ? speak(node.nodes, speech) : '';
    else if (node.kind === 'wordings') out += speak(node.options[speech.choose(node.options.length)] ?? [], speech);
    else {
      const high = node.person === null ? speech.polite : speech.honours(node.person);
      out += speak(node.options[high ? 1 : 0] ?? [], speech);
    }
  }
  return out;
}

/** The phrase as this speaker says it. Throws SyntaxError for a phrase with broken marks. */
export function say(phrase: string, speech: Speech): string {
  return (
    speak(nodesOf(phrase), speech)
      // Of a verb only: `그렇죠`, but `편지요`.
      .replaceAll('지~', '죠')
      .replaceAll('~', '요')
      .replace(/\s+/g, ' ')
      .replace(/\s+([.,?!])/g, '$1')
      .trim()
  );
}

/** How many texts a phrase has by its wordings alone, in one level of speech. */
export function wordingsIn(phrase: string): number {
  return countWordings(nodesOf(phrase));
}

function countWordings(nodes: readonly Node[]): number {
  return nodes.reduce((product, node) => {
    if (node.kind === 'aside') return product * countWordings(node.nodes);
    if (node.kind === 'level') return product * countWordings(node.options[0] ?? []);
    return node.kind === 'wordings' ? product * node.options.length : product;
  }, 1);
}

/** A word with or without its particle. */
export function withParticle(word: string, particle: Particle | null): string {
  return particle === null ? word : attach(word, particle);
}

/**
 * Numbers for `choose` that run through all combinations of wordings: two different turns below the number of
 * combinations never give the same text for one phrase.
 */
export function wordingsOf(turn: number, offset: number): (count: number) => number {
  let rest = turn;
  return (count) => {
    const digit = (rest + offset) % count;
    rest = Math.floor(rest / count);
    return digit;
  };
}
