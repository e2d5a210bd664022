import type { Exchange } from './exchange.ts';

/** Between two who are after different things. */
export const OPEN_FOE: readonly Exchange[] = [
  [
    'A You have a nerve, coming [here|in by the front].',
    'B The door was open. ~ It says so on the sign.',
    'A It says that to [customers|guests].',
    "B Then I'll [buy|have] something. What would you want for {topic} today?",
  ],
  [
    'A Wipe your feet.',
    'B I am not [staying|asking to stay].',
    'A Wipe them [anyway|to leave].',
    'B {num} years of mud on this floor, {A}, and mine is the mud you mind?',
  ],
  [
    "A You're [standing|parked] in my light.",
    'B I was admiring {fixture}. ~ They quoted me a price for it at {elsewhere}.',
    "A It isn't for sale.",
    'B [No|Not today]. ~ The price was for after {deadline}.',
  ],
  [
    "A I thought you'd send [someone|a letter].",
    'B For this I [drove myself|put on a tie].',
    'A I can see that. ~ The tie is [crooked|new].',
    'B {left}, {A}. I wanted you to hear it from [a person|me].',
  ],
  [
    "B Nice [place|spot]. ~ I'd forgotten the {fixtureBare}.",
    'A You were [never|only once] asked here.',
    'B I was here on {past}. ~ I stood about where you are.',
    'A I know where you stood. ~ There is a mark on the floor.',
  ],
  [
    'B You look [tired|thin].',
    'A You look [paid|rested].',
    'B That could be both of us by {deadline}.',
    "A I've seen what you call both.",
  ],
  [
    'A What have you got in the [folder|bag]?',
    'B [Paper|Pens]. ~ One for you, one for me, one for the drawer.',
    'A And where do I [sign|spit]?',
    "B At the [bottom|cross]. ~ I've marked it in pencil, so you don't feel pushed.",
  ],
  [
    'B I came to [see|look at] {topic}.',
    "A It's not a [museum|zoo].",
    'B [Museums have heating|Zoos have cake]. ~ Come on, {A}. One look.',
    'A You can look from [there|the doorway].',
  ],
  [
    "A How did you know I'd be at {here}?",
    'B You always [come|end up] here when you [lose|have lost]. ~ Since {year}.',
    'A Who says I have lost?',
    'B You have {thing} in your hand and your coat buttoned wrong.',
  ],
  [
    'B Am I early for {deadline}?',
    'A You are {left} early.',
    'B I like to [see a room|find a seat] before it fills. ~ Which one is yours?',
    'A The one [with its back to you|you have your hat on].',
  ],
];

/** Between two on the same side. */
export const OPEN_FRIEND: readonly Exchange[] = [
  [
    'B Did you eat?',
    'A I had [toast|half of something]. ~ On {yesterday}.',
    "B I'm putting [this|a plate] in front of you and I'm going to watch.",
    "A {rival} is at {elsewhere} counting chairs, and you're counting my [toast|forks].",
  ],
  [
    'B You left the [light|engine] on all night.',
    'A I was [reading|looking for something]. ~ I got to the part about {topic} and then it was day.',
    'B And what is the part about {topic}?',
    'A Shorter than I [hoped|remembered].',
  ],
  [
    "B I've got [good news|news] and a sandwich.",
    'A Sandwich.',
    "B It's [cheese|egg]. {other} will stand up for you at the end.",
    'A And what does {other} want for it?',
    'B [Half the sandwich|The other half]. ~ I already ate that.',
  ],
  [
    'A Tell me you [found|have] it.',
    'B I found where it [was|used to be]. ~ There was a ring in the dust, this big.',
    'A Since when does dust [move out|pack]?',
    'B Since {rival} had the key for the weekend.',
  ],
  [
    'B They were talking about you in {elsewhere}.',
    'A Was it [good|loud]?',
    'B It stopped when I came in. ~ Then somebody asked me about {topic}, very friendly.',
    'A How friendly?',
    'B They paid for my [tea|ticket].',
  ],
  [
    "B I'm going to say something and you won't like it.",
    'A Say it while I [carry this|do the lock].',
    'B {rival} is not wrong about {topic}.',
    'A ... Get the other [end|side].',
  ],
  [
    'A Quick, before {other} comes back. What do you [know|think]?',
    'B That you have {left}. That I have [a van|no shoes]. ~ That between us we can lift {thing}.',
    "A That's not [a plan|knowing]. That's a list.",
    'B Most plans [start|end] as one.',
  ],
  [
    'B I had the [dream|call] again.',
    'A About {lost}?',
    'B About {here}. {lost} was [only|just] holding the door.',
    'A In or out?',
    'B I always [wake up|hang up] before that.',
  ],
  [
    "A I can't find {thing}.",
    "B It's under your [arm|elbow].",
    "A I can't find what I was going to do with it.",
    'B You were going to [show it to {other}|take it to {elsewhere}]. ~ You said so twice on the stairs.',
  ],
  [
    'B How bad is it?',
    'A On paper it says {sum}.',
    'B And off the paper?',
    'A Off the paper there is {topic}. ~ I have [no column|no word] for that.',
  ],
];
