import type { Exchange } from './exchange.ts';

/** More of the middle between opponents. */
export const PUSH_FOE_MORE: readonly Exchange[] = [
  [
    'B I have [nothing|something] to hide.',
    'A Then open the [case|boot].',
    'B With a [warrant|please], perhaps.',
    'A Please. ~ I can do please. I have practised on worse than you.',
  ],
  [
    "A You'll never [run|heat] it.",
    'B I do not need to [run|heat] it. I need to own it.',
    'A And what about {topic}?',
    'B {topicCap} can [wait|come and ask]. ~ Everything else did.',
  ],
  [
    'B Ask {lost} who [started|paid for] it.',
    "A That's [low|easy], with {lost} not here.",
    "B I'd say it with the [coffin|chair] in the room. ~ I have the receipts in order of date.",
    'A You kept [receipts|books] on us?',
  ],
  [
    'A Which of them is [working for|paid by] you?',
    'B I never [name|count] my friends.',
    'A {other}?',
    'B ... [Getting warm|You have a nice view from here].',
    "A You looked at {fixture}. ~ You always look at a door when it's yes.",
  ],
  [
    'B Do you know what they [call|say about] you at {elsewhere}?',
    'A [Late|Stubborn].',
    'B The last [one|tooth]. ~ They have a bet on, which day you come out.',
    'A What are the [odds|stakes]?',
    "B I'd take {deadline}.",
  ],
  [
    'A My [mother|father] built that wall.',
    'B On my side of the line.',
    'A By the width of a [hand|brick].',
    'B A [hand|brick] is a [hand|brick]. ~ I have been paying tax on that [hand|brick] since {year}.',
  ],
  [
    'B You owe me a [window|coat].',
    'A You owe me a [year|roof].',
    'B We could start with the [window|coat].',
    "A Send it to {topic}. ~ That's where the money went.",
  ],
  [
    'A I saw you on {past}. In the [yard|window].',
    'B You saw a [coat|shape].',
    'A I saw the way it walked. ~ One shoulder down, as if it had a [bucket|suitcase].',
    'B Half this town carries [buckets|suitcases].',
    'A Not at two in the morning. Not [singing|backwards].',
  ],
  [
    'B May I [use|see] your telephone?',
    "A It's been [cut off|dead] since Monday.",
    'B I know. ~ I only wanted to hear you say since when.',
    'A You cut it.',
    'B I [let it lapse|read the bills]. It is not the same.',
  ],
  [
    'A Put that [pen|phone] away when you talk to me.',
    'B It helps me [think|listen].',
    'A It writes down [more than I say|what it likes]. ~ Last time I said good morning and it came out as consent.',
  ],
  [
    'B I would have [helped|lent it to] you.',
    'A At what rate?',
    'B [Friends|Family] rate. ~ A tenth, and {topic} as a pledge.',
    'A I have seen what happens to your [friends|family].',
  ],
  [
    'B [Walk|Sit] with me.',
    'A I can hear you from [here|where I stand].',
    "B I don't like to [shout|be overheard]. ~ It has to do with {topic} and a date.",
    'A Everything you say has to do with a date. Which?',
    'B [Your birthday|The day before {past}].',
  ],
  [
    'A Tell your [driver|man] to turn off the engine.',
    'B We will not be [long|staying].',
    "A He's [gassing|waking] the whole of {here}.",
    'B Then be quick. One word, and I take him [away|home]. ~ It can even be a short word.',
  ],
  [
    'B What would {lost} want?',
    'A You want to know what {lost} wanted? [Quiet|Soup]. ~ And you off the [step|land].',
    'B That is not in the papers.',
    "A It's in the [gatepost|dent]. ~ {lost} threw a boot at you.",
  ],
];

/** More of the middle between friends. */
export const PUSH_FRIEND_MORE: readonly Exchange[] = [
  [
    "B I've made a [list|pot of tea].",
    'A What for?',
    'B For and against. ~ Under against I ran out of [paper|cups].',
    'A And under for?',
    'B [You|{topicCap}]. With a question mark.',
  ],
  [
    'A You hold it and I [pull|hit].',
    'B Last time you [pulled|hit] my thumb.',
    'A Last time you [moved|flinched]. ~ Keep it like that. Think of {rival}.',
    "B Now I'm [shaking|laughing].",
  ],
  [
    "B {other} thinks you're [hiding|selling] something.",
    'A I am.',
    'B From {other}?',
    'A From [you|the cold]. ~ Go and look in the bread bin. Not now. Later, when I am out.',
  ],
  [
    "A I can't [say|read] it without my [hands|glasses].",
    'B They are on your [head|lap].',
    'A So they are. ... Dear [sirs|neighbours].',
    'B [Lower|Friendlier]. ~ As if {topic} was a thing that had happened to them.',
  ],
  [
    'B If we sold the [car|piano]?',
    'A It has no [engine|strings].',
    'B There is a man who likes them like that. ~ He puts plants in.',
    'A And get to {deadline} on what? [Wheels|Plants]?',
  ],
  [
    'B When did we last [dance|laugh]?',
    "A At {other}'s. The thing with the [stairs|trifle].",
    'B That was before {past}. ~ You had a [moustache|sling] on.',
    'A It was a [bet|costume].',
  ],
  [
    "A You don't have to [watch|stay].",
    "B I know I don't. I've got [a blanket|the paper]. ~ I'm on the crossword. Five letters, {topic} has it, you don't.",
    'A [Sleep|Money].',
    'B ... It fits.',
  ],
  [
    "B You've [called|rung] me {rival}.",
    "A I didn't.",
    'B Twice since {mealtime}. ~ Once you asked me to get off your [land|back].',
    'A Well, you were on my [coat|list].',
  ],
  [
    'A Say something [nice|useful].',
    'B You [have good ears|still have your teeth].',
    'A About {topic}.',
    "B It's [not on fire|wide]. ~ Give me a minute. I'm working up to the smell.",
  ],
  [
    'B Let me go instead.',
    'A They know your [car|laugh].',
    'B They know your [everything|back]. ~ You walk in and the whole of {elsewhere} puts its fork down.',
    'A Good. I want them [hungry|listening].',
  ],
  [
    "B It's only [paper|wood], {A}.",
    "A It's [paper|wood] with {topic} in it.",
    'B Which we can [copy|saw]. ~ I know a boy with a machine.',
    "A Then it would be [a copy|two halves], wouldn't it?",
  ],
  [
    'A I had the [words|key] a minute ago.',
    'B Go [out|back] and come in again. It works for [me|cats].',
    'A {num} people are going to sit there and look at me.',
    'B And one of them is me, with a hanky. ~ You look at me and you say it to the hanky.',
  ],
  [
    'B What are you going to wear on the day?',
    'A The [grey|brown] one.',
    "B That's what you wore when we lost the [pump|appeal].",
    "A It's what I wore when we [got the pump|won the first one], too. ~ It is even.",
  ],
  [
    "B [Swear|Say] you won't go by yourself.",
    "A I'd need somebody to drive.",
    'B Swear.',
    "A I swear I'd need somebody to drive. ~ That's as far as I swear before {mealtime}.",
  ],
];
