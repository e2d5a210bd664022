import type { Exchange } from './exchange.ts';

/** How two people take up news of the scene before; `B` answers, `A` closes the matter. */
export const REACTIONS: readonly Exchange[] = [
  ['B Who else [knows|has seen]?', 'A You, me, and whoever [reads|hears] it next.'],
  ['B And you [came here|said nothing]?', 'A Where else would I [go|say it], after {past}?'],
  [
    'B [I heard|So they say]. ~ It was all over {elsewhere} by {mealtime}.',
    "A Then you've had time to [think|sit down].",
  ],
  ['B That [changes|settles] things.', 'A It [changes|settles] who sleeps tonight.'],
  ["B I'd have [bet|sworn] against it.", "A You'd have lost {sum}, and the [coat|shirt]."],
  ['B How long has it been [there|so]?', 'A Since [the last time we talked|I locked up].'],
  ['B [Say it quieter|Not so loud].', 'A How quiet can you make [a thing like that|it]?'],
  ['B So it begins.', 'A It began with {past}. ~ This is the part with [people in it|chairs].'],
  ["B You're [sure|certain]?", 'A I [walked round it|looked] twice.'],
  ["B I wish you'd [told|asked] me first.", 'A First came {thing}, then the [bus|rain], then you.'],
  ['B Does {rival} know?', 'A {rival} [walks|sleeps] as though it were nothing. ~ So yes.'],
  ['B And what [does it say|is it] about {topic}?', 'A Not a word. ~ They kept well round it.'],
  ['B [Well|So], that is that.', 'A That is all? {num} months, and I get that?'],
  [
    'B Then we have less time than I [thought|packed for].',
    "A We have what we had. ~ It's only got a [face|number] now.",
  ],
  ['B {lost} would have [laughed|known].', 'A {lost} would have been there [with a lamp|first].'],
  ["B I don't [want|need] to know more.", "A You will. ~ By {mealtime} you'll want to know what colour."],
  ['B I [slept|sat] through it.', 'A Nobody sleeps through that with shoes on.'],
  ['B Who [let|left] them?', 'A Somebody with a key to {elsewhere}.'],
  ['B Was anybody hurt?', 'A Only the [door|truth]. ~ And my thumb.'],
  ["B That's one way to [start|end] a week.", "A It's {today}. We have the rest of it to [get through|spoil]."],
  ['B Did you keep the [proof|paper]?', 'A Up a sleeve. ~ It [itches|crackles] when I lie.'],
  ["B [Don't|You mustn't] say it outside.", "A I've said it to the [cat|kettle]. ~ Nobody's knocked yet."],
  ['B You can still [stop|turn round].', 'A I tried it, at the corner. ~ My [feet|shoes] had other plans.'],
  ['B I knew by the way you [knocked|parked].', 'A How did I [knock|park]?'],
];
