import type { SectionLines } from './section.ts';

/** What the learner does with it: practice, feedback, assessment, transfer. */
export const LESSON_APPLY: Readonly<Record<string, SectionLines>> = {
  practice: {
    video: [
      'A worksheet, empty. A pencil is turned round to the rubber end, and back.',
      'Timer on screen: two minutes.',
      'Cards are sorted into two piles. One card hovers.',
      'Over the shoulder: a drawing, half done.',
      'Pause card: YOUR TURN.',
    ],
    leads: [
      'Your turn. Sort these six: {term}, {term2}, or neither. You have {num} seconds.',
      'Pause here. Draw it without looking, then come back and compare the arrows.',
      "Find one example within arm's reach. Say aloud why it counts.",
      'Change one thing in the example, so that it stops being {term}. Only one thing.',
      'Write the question to which {term2} is the answer.',
      'Explain it to the chair next to you. Where you slow down is where you go back.',
      'Take {num} minutes and a blank sheet. Start in the middle.',
    ],
    told: [
      'Four, five... that one is neither.',
      'I changed two things. I only saw it after.',
      'The chair has no questions.',
      'I would swap these two.',
    ],
    exchanges: [
      [
        'A Which pile?',
        'B [Left|Right]. Because it [moves|has two parts].',
        'A And this?',
        'B That has [two parts|moved] as well. ~ But nothing turns into anything. Neither.',
      ],
      [
        'B Done. All [six|of them].',
        'A Which one took [longest|two tries]?',
        'B The [fifth|green one]. ~ It looks like {term} from the front.',
        'A And from the side?',
        'B From the side it is {term2}.',
      ],
      [
        'A Now take one thing away.',
        'B [The lid|This].',
        'A Is it still {term}?',
        'B ... No. ~ So the [lid|thing] was it, all the time.',
      ],
    ],
    close: ['- The timer reaches zero. The pencil goes on for one more line.', 'A Pencils up. Not down: up.'],
  },
  feedback: {
    video: [
      "The answers slide in next to the learner's own.",
      'A green tick, a green tick, an orange circle.',
      'A wrong answer, enlarged. It is treated with care: a frame goes round it.',
      'Two drawings laid one over the other, against a window.',
    ],
    leads: [
      'Compare. If your arrow starts at {term2}, keep it. If it starts anywhere else, move that end and no other.',
      'Number five goes wrong for most people, and it goes wrong in the same way: {term2} is taken for {term}.',
      'If you had four out of six, look at what the two have in common. I would bet on the order.',
      'This answer is wrong, and it is a good one. It follows from a first line that was wrong. Repair the first line.',
      'Put your guess from the beginning next to it. What would you tell the person who wrote that?',
    ],
    told: [
      'I had the right thing in the wrong column.',
      'My arrow was fine. It was my start that was off.',
      'My guess was nearly right, for the wrong reason.',
    ],
    exchanges: [
      [
        'A Where is the [first|only] mistake?',
        'B [Here|In line two].',
        'A What would you have needed to know?',
        'B Whether {term2} is a [part|cause] of it. ~ Or only stands next to it.',
      ],
      [
        'B So I was [wrong|lucky].',
        'A In which step?',
        'B The [second|last]. ~ The rest is the same as yours.',
        'A Then change the one, and leave the rest alone.',
      ],
    ],
    close: ['- The orange circle turns green. A second box is ticked.', 'B So it was never the arrow.'],
  },
  assessment: {
    video: [
      'A new case on the table, under a cloth.',
      'Three questions on screen. No hints in sight.',
      'A card face down. The learner does not turn it over yet.',
      'A stranger sits down opposite and says: explain.',
    ],
    leads: [
      'One case, never seen before. Decide whether it is {term}, give one reason, and name one thing that would change your mind.',
      'Question one: name the parts. Question two: put them in order. Question three: take one out and say what happens.',
      'You have {num} seconds for one sentence. It must hold {term} and {term2}, and it must be one that could be wrong.',
      'Two of these three claims are true. Cross out the third, and write down how you know.',
      'Draw it once more. No words this time.',
    ],
    told: [
      'It is. And if you took away the {term2Bare}, it would not be.',
      'Claim three. It has them in the wrong order.',
      'I would like to see the back of it first.',
    ],
    exchanges: [
      [
        'A Is it, or is it not?',
        'B It is. Because of the [order|edge].',
        'A And what would change your mind?',
        'B If {term2} came [after|from outside]. ~ But it does not. Look.',
      ],
      [
        'A Three claims. Which one goes?',
        'B The one [in the middle|at the end]. ~ It says always. I can think of one time when it was not.',
        'A Which?',
        'B The [jar|bucket] at the beginning.',
      ],
    ],
    close: [
      '- The cloth comes off. The learner looks, nods, writes one line.',
      'A Read it out.',
      'B It is {term}, and I can show you where.',
    ],
  },
  transfer: {
    video: [
      'A street, a kitchen, a workshop: three doors, each with a question mark.',
      'The sealed box from the beginning. The lid comes off.',
      'The learner, at home, draws on the back of an envelope for somebody else.',
      'A phone camera, handed over: SUPER: FIND ONE. SEND IT.',
    ],
    leads: [
      'Take it home. Find {term} in a place where nobody has put up a sign, and take a picture.',
      'Tonight, tell one person about {term2}, without the word itself. If they can draw it, you are done.',
      'Where do you meet this? Pick one place, and say what you would do differently there from Monday.',
      'You have the tool. Here are three jobs for it that we have not talked about.',
      'Keep the drawing. In a week, draw it again before you look.',
    ],
    told: [
      'I am going to try it on my neighbour.',
      'There is one on my way home. I never looked.',
      'Can it be used on {topic}?',
    ],
    exchanges: [
      [
        'B So what was in the [box|jar]?',
        'A Say it first.',
        'B {term}, what else? ~ It has to be. It knocked, and then it stopped when you shut the lid.',
        'A Open it.',
      ],
      [
        'A Where will you look for one?',
        'B On the [bus|stairs].',
        'A What will you look for?',
        'B Something that [changes|stays] while the rest does not. ~ And {term2}, close by.',
      ],
    ],
    close: [
      '- The box is open. Inside: a mirror, and a card with {termUpper} on it.',
      'B You let us do the work.',
      '- The last box is ticked.',
    ],
  },
};
