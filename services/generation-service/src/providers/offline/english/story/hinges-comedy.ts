import type { Situation } from './situation.ts';

/** The scenes that turn a comedy, one for each hinge. */
export const COMEDY_HINGES: readonly Situation[] = [
  {
    id: 'challenge',
    hinge: 'arrival',
    parts: ['hero', 'rival'],
    purposes: ['upset'],
    summary:
      '{A} wants {B} out of {here} before {B} looks behind {fixture}; {B} has come to {rivalWant} and has all day.',
    turn: '{A} says yes to {B} by mistake: it is to be {deadline} at {hour}.',
    open: [
      '{A} leans on {fixture} with a whole back. From behind it, a bump. {B} uncaps a pen.',
      '{B} runs a white glove along {surface} and looks at the finger. {A} looks at the finger too.',
    ],
    close: [
      'B {deadline}, then. At {hour}. With witnesses.',
      'A Great. No. What did I say?',
      'B You said great.',
      '- {B} tears off the pink copy, hands it over, leaves. Behind {fixture}, something falls for a long time.',
    ],
    after: 'It says {deadline} on the pink copy, and it says great.',
  },
  {
    id: 'scheme',
    hinge: 'step',
    parts: ['hero', 'ally'],
    purposes: ['step'],
    summary: '{A} wants a plan that does not need {runner}; {B} has one plan, and it has {runner} on every page.',
    turn: 'They shake hands on the plan of {B}, and {B} does not let go.',
    open: [
      'A plan on the back of a pizza box. {B} explains with two olives. {A} eats one of them.',
      '{B} unrolls a drawing as long as {surface} and then some. {A} walks to the far end to read it.',
    ],
    close: [
      'A And nobody gets hurt.',
      'B Nobody important.',
      '- {A} holds out a hand. {B} shakes it. And goes on.',
      'A You can stop.',
      "B I've got glue on it.",
      '- They go out sideways, hand in hand.',
    ],
    after: "They're stuck. It's the strong kind, it was {other}'s.",
  },
  {
    id: 'find',
    hinge: 'discovery',
    parts: ['hero', 'ally'],
    purposes: ['trial'],
    summary: '{A} wants to be out of {here} before {rival} is back from lunch; {B} has got a head stuck in {fixture}.',
    turn: 'Looking for butter, {A} finds {proof}: {rival} {secret}.',
    open: [
      "{B}'s legs. The rest of {B} is inside {fixture}. {A} pulls at one shoe and has a shoe.",
      'A sign on the wall: PRIVATE. Under it {A}, on tiptoe, and {B}, not.',
    ],
    close: [
      'B Butter! Try [third|second] drawer!',
      '- {A} pulls out a drawer. Looks. Lifts out {proof} between two fingers.',
      'A {rival} {secret}.',
      'B Is there butter?',
      '- {A} reads it again, grinning, and sits down on {thing}, which honks.',
    ],
    after: "{proofCap} was in the drawer at {there}. There wasn't any butter.",
  },
  {
    id: 'mishap',
    hinge: 'loss',
    parts: ['hero', 'rival'],
    purposes: ['squeeze', 'low'],
    summary:
      '{A} wants to walk past {B} with {prop} under a tablecloth; {B} wants to know why the tablecloth is humming.',
    turn: '{B} walks off with {prop}, believing it to be lunch.',
    open: [
      '{A} crosses {here} with something under a tablecloth. {B} lifts a foot into the way.',
      '{B} eats alone at {surface}. {A} comes in backwards, sees the back of {B}, goes out, comes in again.',
    ],
    close: [
      'B Is that the special?',
      'A It is very special.',
      '- {B} takes it by both ends, nods, carries it off. A pause. From outside, knife on plate.',
      "A Don't, don't, don't [salt|cut] it.",
      '- A crunch. {A} sits down where the tablecloth was and pulls it up over one face.',
    ],
    after: '{rival} has {prop}. There was a crunch at {there}.',
  },
  {
    id: 'unmasking',
    hinge: 'showdown',
    parts: ['hero', 'rival', 'ally'],
    purposes: ['clash'],
    summary:
      'Before a full house at {hour}, {A} wants to own up first; {B} wants to go first, with slides; {C} works the slides.',
    turn: 'The slide shows that {B} {secret}, and they are quits.',
    open: [
      'A full house. {B} at the microphone, {A} under a spotlight meant for somebody taller. {C} waves from the projector.',
      'A drum roll that will not end. {A} and {B} reach the microphone at the same time. {C} hunts for the off switch.',
    ],
    close: [
      'B Next slide, please.',
      '- {C} presses. On the screen, as high as a house: {proof}.',
      'A That one is not mine.',
      'C Oh. Wrong folder. Right folder!',
      'B All right! I {secret}!',
      "- A silence. In the last row one person starts to clap. It is {runner}'s owner. It spreads.",
    ],
    after: '{rival} said it into the microphone at {there}. You could hear it in the car park.',
  },
  {
    id: 'afterglow',
    hinge: 'ending',
    parts: ['hero', 'ally'],
    purposes: ['rest'],
    summary: '{A} wants one quiet minute at {here}; {B} has kept a surprise from the very first day.',
    turn: '{B} opens {fixture}, and {runner} is still there.',
    open: [
      'Chairs on tables. Streamers on everything. {A} and {B} share the last [crisp|sandwich] with a knife and a ruler.',
      '{A}, feet up on {surface}, eyes shut. {B} counts to three under a breath.',
    ],
    close: [
      "A So that's everything. It's over.",
      'B Nearly everything.',
      '- {B} pulls {fixture} open. Light falls on the face of {A}, from below.',
      'A How long has that been [in there|awake]?',
      'B What day is it?',
      '- {A} shuts it. They both lean on it.',
    ],
    after: '{runner} is back at {there}.',
  },
];
