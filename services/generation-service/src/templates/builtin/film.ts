import type { TemplateDTO } from '../../core.ts';
import { beatsFromEnds, beatsFromShares } from './beats.ts';

/**
 * Fifteen beats, by the percent at which each ends: opening image 1, theme 4.5, set-up 9, catalyst 11, debate 23, break
 * into two 23, B story 27, fun and games 50, midpoint 50, bad guys close in 68, all is lost 68, dark night 77, break
 * into three 77, finale 99, final image 100. Four of them end where they start: they are moments. Each moment gets one
 * percent here, about a page of a feature, beginning at its figure and taken from the beat after it: 23 to 24, 50 to
 * 51, 68 to 69, 77 to 78. All other ends are the figures themselves.
 */
export const FEATURE_FIFTEEN_BEATS: TemplateDTO = {
  id: 'feature-fifteen-beats',
  name: 'Feature film in fifteen beats',
  description:
    'A full-length film mapped beat by beat, from the opening image to its mirror at the end. The most detailed plan here: useful when the middle of a long script tends to sag.',
  script_type: 'drama',
  format: 'screenplay',
  default_length: { value: 110, unit: 'pages' },
  beats: beatsFromEnds([
    {
      id: 'opening-image',
      name: 'Opening image',
      purpose: 'One picture of the main character’s life as it is now. Choose something the last image can answer.',
      endPercent: 1,
    },
    {
      id: 'theme-stated',
      name: 'Theme stated',
      purpose:
        'Somebody says, half in passing, what the story is going to test. The main character does not understand it yet.',
      endPercent: 4.5,
    },
    {
      id: 'set-up',
      name: 'Set-up',
      purpose:
        'Introduce the people, the places and the habits that will have to change. Plant the objects and skills that matter later.',
      endPercent: 9,
    },
    {
      id: 'catalyst',
      name: 'Catalyst',
      purpose: 'One event from outside knocks life off its track: a letter, a death, an arrival, an offer.',
      endPercent: 11,
    },
    {
      id: 'debate',
      name: 'Debate',
      purpose:
        'The main character resists, asks advice and tries to get by without changing. Make the price of going and the price of staying both plain.',
      endPercent: 23,
    },
    {
      id: 'break-into-two',
      name: 'Break into two',
      purpose:
        'By their own decision, and not by accident, the main character leaves the familiar world and commits to the goal.',
      endPercent: 24,
    },
    {
      id: 'b-story',
      name: 'B story',
      purpose:
        'A new person or relationship enters, in which the theme can be lived and talked about away from the main plot.',
      endPercent: 27,
    },
    {
      id: 'fun-and-games',
      name: 'Fun and games',
      purpose:
        'Deliver what the premise promises: explore the new world, succeed and fail in ways only this story allows. Each try should cost a little more.',
      endPercent: 50,
    },
    {
      id: 'midpoint',
      name: 'Midpoint',
      purpose: 'A false victory or a false defeat. The stakes become personal and a clock starts to run.',
      endPercent: 51,
    },
    {
      id: 'bad-guys-close-in',
      name: 'Bad guys close in',
      purpose:
        'The opposition regroups and hits harder, while doubt and quarrels split the main character’s own side from within.',
      endPercent: 68,
    },
    {
      id: 'all-is-lost',
      name: 'All is lost',
      purpose:
        'The thing most needed is gone: a mentor, a trust, the plan itself. Something dies, in fact or in feeling.',
      endPercent: 69,
    },
    {
      id: 'dark-night',
      name: 'Dark night of the soul',
      purpose:
        'The main character sits with the loss and sees their own part in it. Let it be quiet, and let the theme come back in a new light.',
      endPercent: 77,
    },
    {
      id: 'break-into-three',
      name: 'Break into three',
      purpose: 'What the B story taught joins what the main plot needs, and becomes a new plan.',
      endPercent: 78,
    },
    {
      id: 'finale',
      name: 'Finale',
      purpose:
        'Carry the plan out step by step, spring the last surprise and win or lose by having changed. Pay off everything planted in the set-up.',
      endPercent: 99,
    },
    {
      id: 'final-image',
      name: 'Final image',
      purpose: 'Mirror the opening image, so that the change can be seen without a word about it.',
      endPercent: 100,
    },
  ]),
  builtin: true,
};

/** Our default shares: one situation, one decision, and no room for a second story. */
export const SHORT_FILM: TemplateDTO = {
  id: 'short-film',
  name: 'Short film',
  description:
    'About ten minutes around one character, one wish and one decision. Few places, a small cast, and an ending that throws a new light on the beginning.',
  script_type: 'drama',
  format: 'screenplay',
  default_length: { value: 10, unit: 'pages' },
  beats: beatsFromShares([
    {
      id: 'opening',
      name: 'Opening',
      purpose: 'Start as late as possible, in the middle of an action that shows who this is and what they lack.',
      share: 10,
    },
    {
      id: 'want',
      name: 'Want',
      purpose: 'Make one concrete wish visible, and the obstacle with it. The audience should be able to name both.',
      share: 15,
    },
    {
      id: 'pressure',
      name: 'Pressure',
      purpose:
        'Two or three attempts, each with a higher price than the last. Every one shows a side of the character the last one hid.',
      share: 35,
    },
    {
      id: 'decision',
      name: 'Decision',
      purpose:
        'Bring the character to a point where the wish and something they value cannot both be had, and let them choose by an action.',
      share: 25,
    },
    {
      id: 'aftermath',
      name: 'Aftermath',
      purpose:
        'Show the consequence in one image or one short exchange that changes how the opening is understood. Do not explain it.',
      share: 15,
    },
  ]),
  builtin: true,
};
