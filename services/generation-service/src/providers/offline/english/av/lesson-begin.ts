import type { SectionLines } from './section.ts';

/** How a lesson begins: attention, objective, recall. */
export const LESSON_BEGIN: Readonly<Record<string, SectionLines>> = {
  attention: {
    video: [
      'A sealed box on a desk. Something inside it knocks.',
      'Two pictures side by side. At first glance they are the same.',
      'A hand writes one word on the board: {termUpper}.',
      'A jar, a candle, a lid. The flame goes down.',
      'A clock without hands. A ball rolls past it.',
    ],
    leads: [
      'Look at these two pictures. One of them cannot be true, and it has to do with {term}.',
      'I have got a question for you, and I will not answer it for the first {num} seconds: what would be missing tomorrow without {term}?',
      'Pick up the nearest thing to your right hand. By the end you will be able to say what it has to do with {term}.',
      'Somebody got this wrong on the evening news. Let us find the place.',
      'Before I say a word about {term}: guess. Write the guess down, and cover it.',
      'There is a mistake on this board. You have {num} seconds.',
    ],
    told: [
      'Is it the one on the left?',
      'I thought everyone knew that. Now I am not so sure.',
      'I have heard of {term}. I could not draw it.',
    ],
    exchanges: [
      [
        'A What do you see?',
        'B A [jar|box]. And you, [grinning|hiding something].',
        'A Look under the [lid|label].',
        'B There is a word on it. {term}.',
      ],
      [
        'A Guess, quick: does {term} come [before|after] {term2}?',
        'B [Before|After]. ~ No. Can I phone somebody?',
        'A Write it down. We will see who is laughing at the end.',
      ],
      [
        'B Why is there a [bucket|lemon] on your desk?',
        'A That is the lesson.',
        'B The lesson is a [bucket|lemon]?',
        'A The lesson is {term}. ~ The [bucket|lemon] is a witness.',
      ],
    ],
    close: ['- The box knocks again. A hand holds the lid down.', 'A We will open it when you can say what is in it.'],
  },
  objective: {
    video: [
      'Three lines appear on the board, one after another, each with an empty box.',
      'A checklist on a clipboard. A pen, capped.',
      'SUPER: BY THE END.',
      'A finger points at three numbers on the wall.',
    ],
    leads: [
      'By the end you can do three things: name the parts of {term}, explain how they meet {term2}, and spot a wrong example.',
      'Three boxes. The first: describe {term} in one sentence. The second: compare it with {term2}. The third: use both.',
      'You will leave with one drawing, one sentence and one example of your own, all of them about {term}.',
      'At the end I will hand you a case that we have not talked about. You will sort it: {term}, or not.',
      'Today you will list, compare and test. What you list is {term}. What you test is your own guess.',
    ],
    told: ['Can I tick the first one already?', 'What if I only get two of them?', 'Does the drawing have to be good?'],
    exchanges: [
      [
        'B How will I know that I [can do it|am done]?',
        'A You explain {term} to somebody who was not here.',
        'B My [brother|grandmother]?',
        'A If your [brother|grandmother] can draw it, tick the box.',
      ],
      [
        'A Read me the [first|third] line.',
        'B Explain {term} in [one sentence|your own words].',
        'A Underline the verb.',
        'B Explain. ~ So saying that I know it does not count.',
      ],
    ],
    close: ['- The three boxes stay on screen, in the top corner, empty.', 'A Keep an eye on those.'],
  },
  recall: {
    video: [
      'A stack of cards. The top one turns over: {term2Upper}.',
      'A page from last time, with a coffee ring.',
      'A timeline on the floor, in tape. The learner stands at one end.',
      'Half a drawing on the board. The chalk lies ready.',
    ],
    leads: [
      'You know more than you think. Where have you met {term2} this week? At home, on the way, on a screen?',
      'Last time we ended with {term2}. Close your eyes and say it in five words.',
      'Take the card that you know best. Put it down next to {term}. What do the two share?',
      'Finish this drawing from memory. Leave out what you are not sure of; the gaps are what we need.',
      'Three words from before: the first is {term2}. You say the other two.',
    ],
    told: [
      'I remember the picture. I do not remember why the arrow went left.',
      'It was the thing with the {num} steps. I have got four.',
      'I told my father about it, and he had it backwards.',
    ],
    exchanges: [
      [
        'A What is left from last time?',
        'B {term2}. And a [song|smell].',
        'A Start with {term2}.',
        'B It comes first, and {term} [needs|follows] it. ~ I think. The [song|smell] is clearer.',
      ],
      [
        'A Two minutes, no notes: {term2}.',
        'B Does [a sketch|pointing] count?',
        'A Everything counts that I can check.',
        'B Then this is it, and [here|this bit] I am guessing.',
      ],
      [
        'B I mix them up. {term} and {term2}.',
        'A Where, exactly?',
        'B At the [start|arrow].',
        'A Good. ~ That is one gap, not two. Circle it.',
      ],
    ],
    close: ['- The cards lie in a row. One place is empty.', 'A That gap is where we start.'],
  },
};
