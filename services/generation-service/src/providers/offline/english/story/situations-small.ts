import type { Situation } from './situation.ts';

/** The hinges of a drama that need another form where the thing fought over fits in a hand. */
export const SMALL_HINGES: readonly Situation[] = [
  {
    id: 'commit-small',
    size: 'small',
    hinge: 'step',
    parts: ['hero', 'ally'],
    purposes: ['step'],
    summary: '{A} wants {B} to help {want}; {B} knows what it cost {lost} and wants no part of it.',
    turn: '{B} hands {A} the second key: they will do it together.',
    open: [
      '{paperCap} lies open between them, a cup on each corner. {B} has not taken off the coat.',
      '{A} wraps {prop} in a tea towel, then in another. {B} watches the knot.',
    ],
    close: [
      '- {B} works a key off a ring with a thumbnail and slides it across {surface}.',
      'A You said you threw that in the river.',
      'B I threw [a key|something] in the river.',
      '- {A} closes a hand over the key. {B} picks up {prop}, finds it lighter than it looked, and carries it out under the coat.',
    ],
    after: 'There are two keys now, and we have the second.',
  },
  {
    id: 'loss-small',
    size: 'small',
    hinge: 'loss',
    parts: ['hero', 'rival'],
    purposes: ['squeeze', 'low'],
    summary: '{A} wants to get {prop} out of {here} unseen; {B} is already there, with a paper and a clear bag.',
    turn: '{B} carries {prop} away in a sealed bag, and {A} has to hold the door.',
    open: [
      '{surfaceCap} is bare but for {prop}, on a white cloth. {B} ticks a list with a short pencil. {A} comes in and stops.',
      '{B} holds a clear bag open with two fingers. {A} has {prop} inside the coat, and one hand over it.',
    ],
    close: [
      'B In here, please. Then nobody has to search anybody.',
      '- {A} lays {prop} in the bag. {B} runs a thumb along the seal, twice.',
      "A If you lose it, I'll know. Wherever you are.",
      '- {B} has both hands full. After a moment {A} opens the door with one shoulder and holds it. On the white cloth: nothing.',
    ],
    after: 'They took {prop}. It went out of {there} in a plastic bag.',
  },
  {
    id: 'ending-small',
    size: 'small',
    hinge: 'ending',
    parts: ['hero', 'ally'],
    purposes: ['rest'],
    summary: '{A} wants to put {prop} back where it belongs; {B} has a ticket for the morning bus.',
    turn: '{prop} is back in its place, turned a little, and {B} lets the bus go.',
    open: [
      'Windows open. {A} carries {prop} in with both hands and looks for the clean spot in the dust.',
      'Two cups on {surface}, one of them still steaming. Through the open door, an engine running.',
    ],
    close: [
      'B A bit to the left.',
      'A It was never to the left.',
      'B It is now.',
      '- {A} moves {prop} a finger to the left. Outside, the bus closes its doors and pulls away. {B} takes off the coat and hangs it up.',
    ],
    after: '{prop} is back, a finger further to the left.',
  },
];
