import type { Exchange } from './exchange.ts';

/** More ways to get a scene going. */
export const OPEN_MORE: readonly Exchange[] = [
  [
    'A Watch the [step|wire].',
    "B I know the [step|wire]. ~ I've had the scar since {year}.",
    "A It's [moved|live].",
    "B [Steps|Wires] don't do that by themselves.",
  ],
  [
    'B You sent for me?',
    'A I sent for somebody with a [ladder|van].',
    'B I have [a ladder|a van] and {num} minutes. ~ And a feeling this is about {topic}.',
    'A The [ladder|van] first.',
  ],
  [
    'A [Three|Two] knocks. I said [three|two].',
    'B I did [two|one] and lost count.',
    'A In {num} years you have never got it right.',
    "B And you've always [opened|known it was me].",
  ],
  [
    "B Is that today's?",
    "A It's [yesterday's|last week's]. ~ I keep it for the page with {topic}.",
    'B What does it say?',
    'A It says [nothing|experts]. ~ With a picture of somewhere else.',
  ],
  [
    'A Hold still.',
    'B Is it a [wasp|spider]?',
    "A It's a [thread|price tag]. ~ There. You came all the way from {elsewhere} like that.",
    'B Nobody said [anything|good morning], either.',
  ],
  [
    "B They're [early|singing] at {elsewhere}.",
    "A They've [got|heard] something.",
    'B {topicCap}, I suppose. ~ It gets round faster than the [milk|flu].',
    "A Shut the window. I'd like {num} minutes of not knowing.",
  ],
  [
    'A Whose [bicycle|umbrella] is that?',
    "B It's been there since [the weekend|it rained].",
    "A It's got {topic} written on it. ~ In nail varnish.",
    'B On the [crossbar|handle]? ... Then I know whose it is.',
  ],
  [
    "B You've let it go [cold|out].",
    'A I was [listening|on the telephone].',
    'B Who was it?',
    'A I never got that far. ~ They breathed, I breathed. I said, is it about {topic}? They [hung up|coughed].',
  ],
  [
    "A I've put you [next to|opposite] {other}.",
    'B For the whole of {mealtime}?',
    'A Until the [soup|speeches]. ~ Ask about {topic}, and watch the left eye.',
    'B What does the left eye do?',
    'A [Nothing|It waters]. That is how you know.',
  ],
  [
    'B I found this in my [coat|letter box].',
    'A It is a [key|tooth].',
    "B I know it's a [key|tooth]. ~ It isn't mine, I've counted.",
    'A {num} people had their coats in that room.',
  ],
  [
    'A You smell of [smoke|paint].',
    'B {elsewhere}. ~ They are doing something to the walls.',
    'A At this hour?',
    'B It has to be dry by [{deadline}|Monday].',
  ],
  [
    'B Have you a [minute|spare key]?',
    'A I have a [minute|spare key] and a bad back.',
    'B It concerns {topic}.',
    "A It always does, when they won't [sit|look up]. ~ Shut the door behind you.",
  ],
  [
    'A Nice [shoes|hat].',
    "B [They were on sale|It was {lost}'s].",
    "A [They're loud|It's small].",
    'B I wanted people to [hear me coming|look at my head]. ~ It keeps them off {topic}.',
  ],
  [
    "B I've been [sent|asked] to fetch you.",
    'A By {other}?',
    "B By {other}, by the [band|cook]. ~ They've started without you and it's [slow|awful].",
    "A Tell them I'm looking for {thing}.",
    'B It is in your hand.',
  ],
  [
    'A Do you know what [day|time] it is?',
    'B {today}. ~ Why, did I miss something?',
    'A {lost} would be a year older today, with a cake.',
    'B ... I [knew|thought] there was something about the light.',
  ],
  [
    "B The [dog|cat] won't go in.",
    'A In where?',
    'B In there, where {topic} is. ~ Sits down in front and looks at me as if I should know.',
    'A Do you?',
    "B I'm not going in [first|either].",
  ],
  [
    'A Here. [Half|The big half].',
    "B I'm not [hungry|stopping].",
    "A You came {num} miles to say you're not [hungry|stopping]?",
    'B I came to ask about {topic}. ... Is that [mustard|cheese]?',
  ],
  [
    'B It says here you [won|moved].',
    'A Where does it say that?',
    'B On the [board|envelope]. ~ Your name, and an arrow.',
    'A I never [won|moved] in my life.',
  ],
  [
    'A [Press|Push] the bell. Go on.',
    'B There is no [sound|light].',
    'A Since {today} morning. ~ Somebody has been in the [box|wall].',
    'B For a bell?',
    'A For whatever [else|next] is on the same wire.',
  ],
  [
    'B I nearly [rang|turned back].',
    'A What stopped you?',
    "B The [hill|bell]. ~ I thought, I'm more than half way, I may as well be told no in the dry.",
    "A You don't know it's no.",
    "B I've got {topic} to ask about. It's no.",
  ],
];

export const OPEN_FOE_MORE: readonly Exchange[] = [
  [
    "B You've [repainted|moved in].",
    'A [Years|A week] ago.',
    'B I liked the [green|echo].',
    'A You liked it [empty|cheap]. ~ What do you want, and does it take long?',
  ],
  [
    'A Do you always [knock|ring] with your foot?',
    'B My hands are full. ~ [Papers|Chocolates].',
    'A Are they for me?',
    'B You may have [one|the bottom layer]. After we have talked about {topic}.',
  ],
  [
    "B Relax. I'm only here for the [sauce|meter].",
    'A You have people for that.',
    'B They come back with [sauce|numbers]. I come back with a picture of the place. ~ Is that {fixture} original?',
  ],
  [
    'A If it is about {topic}, the answer was on {yesterday}.',
    'B I did not [like|hear] the answer.',
    'A It was [short|loud] enough.',
    'B I came to hear the [long|quiet] one.',
  ],
  [
    'B I [passed|saw] {other} on the way.',
    'A And you stopped?',
    'B We talked about you. ~ For about {num} lamp posts.',
    'A What did you [offer|promise]?',
    'B I only held the umbrella.',
  ],
  [
    "A That's {lost}'s [chair|hook].",
    'B I see no name.',
    'A Feel under the [seat|rail].',
    'B ... So it has. ~ Cut with a small knife. It could be any {lost}.',
  ],
];

export const OPEN_FRIEND_MORE: readonly Exchange[] = [
  [
    "B Right. I'm here. What do I [carry|break]?",
    'A [That end|The lock].',
    'B You said it was a [visit|small box]. ~ I put on my good [trousers|jumper] for it.',
    "A It'll wash. ~ Mind {thing}.",
  ],
  [
    'A You whistled.',
    'B I was [happy|cold].',
    'A You whistle when there is a [letter|policeman].',
    'B All right. There is a [letter|policeman]. ~ He asked for {topic} as if it had a door.',
  ],
  [
    "B I've been to see {other}.",
    'A I asked you not to.',
    'B You asked me not to [drive|shout]. ~ I [walked|whispered].',
    'A And is it yes?',
    "B {other}'s in, if there's [soup|no writing down].",
  ],
  [
    'A Have you got a torch?',
    'B Have you got a plan?',
    "A I've got the outline of one. ~ It goes round {topic} and stops at a fence.",
    'B I know that fence. I have left [skin|trousers] on it.',
  ],
  [
    'B Sit. You have been on your feet since [{yesterday}|five].',
    "A If I sit I'll [sleep|think].",
    "B Then [sleep|think]. I'll keep {rival} talking. ~ I know {num} questions about drains.",
  ],
  [
    'A Is this [yours|new]?',
    'B {other} gave it me for {topic}.',
    'A As a [loan|swap]?',
    'B As a [thank you|joke]. ~ It is hard to tell with {other}, it all comes wrapped.',
  ],
];
