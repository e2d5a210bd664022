import type { TemplateDTO } from '../../core.ts';
import { beatsFromShares } from './beats.ts';

/**
 * Half an hour: teaser 11, act one 33, act two 33, finale 15, tag 5, and the tag never resolves the A story.
 * The figures are rounded and add up to 97. Both kinds of sitcom have them.
 */
const HALF_HOUR = { teaser: 11, actOne: 33, actTwo: 33, finale: 15, tag: 5 } as const;

export const SITCOM_SINGLE_CAMERA: TemplateDTO = {
  id: 'sitcom-single-camera',
  name: 'Half-hour sitcom, single camera',
  description:
    'A half-hour comedy shot like a film: many short scenes, real places, jokes in the cut and in faces as much as in the lines. One main story and a smaller one beside it.',
  script_type: 'comedy',
  format: 'screenplay',
  default_length: { value: 30, unit: 'pages' },
  beats: beatsFromShares([
    {
      id: 'teaser',
      name: 'Teaser',
      purpose:
        'One funny situation, complete in itself, that shows the characters at their most typical and lights the fuse of the main story.',
      share: HALF_HOUR.teaser,
    },
    {
      id: 'act-one',
      name: 'Act one',
      purpose:
        'Someone wants something for a bad reason and picks the worst way to get it. Start the B story, and end on the lie, plan or promise that cannot be undone.',
      share: HALF_HOUR.actOne,
    },
    {
      id: 'act-two',
      name: 'Act two',
      purpose:
        'The plan grows out of hand: every fix creates a bigger mess and pulls in another character. The two stories begin to get in each other’s way.',
      share: HALF_HOUR.actTwo,
    },
    {
      id: 'finale',
      name: 'Finale',
      purpose:
        'Everything collides in one place, the truth comes out in front of the wrong people, and the A story is settled with a small, honest moment that a joke cuts short.',
      share: HALF_HOUR.finale,
    },
    {
      id: 'tag',
      name: 'Tag',
      purpose:
        'One last laugh from a running joke or from the B story. The A story is over by now: nothing of it is resolved here.',
      share: HALF_HOUR.tag,
    },
  ]),
  builtin: true,
};

export const SITCOM_MULTI_CAMERA: TemplateDTO = {
  id: 'sitcom-multi-camera',
  name: 'Half-hour sitcom, multi-camera',
  description:
    'A sitcom played before an audience on two or three standing sets. Long scenes, entrances and exits, a laugh every few lines. Double-spaced, so about 44 pages play in 22 minutes.',
  script_type: 'comedy',
  format: 'multicam',
  default_length: { value: 44, unit: 'pages' },
  beats: beatsFromShares([
    {
      id: 'teaser',
      name: 'Teaser',
      purpose:
        'A short scene on the main set that gets its first laugh within half a page and ends on a strong one. It may hint at the main story.',
      share: HALF_HOUR.teaser,
    },
    {
      id: 'act-one',
      name: 'Act one',
      purpose:
        'Bring the problem in through the door and let every regular take a side. Start the B story on the second set, and drop the curtain on a bad decision.',
      share: HALF_HOUR.actOne,
    },
    {
      id: 'act-two',
      name: 'Act two',
      purpose:
        'Keep the secret or the scheme alive through ever narrower escapes: wrong entrances, half-heard lines, people who must not meet. The audience knows more than the characters.',
      share: HALF_HOUR.actTwo,
    },
    {
      id: 'finale',
      name: 'Finale',
      purpose:
        'Get everyone on the main set and let it all come out. Settle the A story between two people in plain words, then turn it with the biggest laugh.',
      share: HALF_HOUR.finale,
    },
    {
      id: 'tag',
      name: 'Tag',
      purpose:
        'A half-page button on the B story or a running joke, playable under the credits. It never resolves the A story, which is settled before.',
      share: HALF_HOUR.tag,
    },
  ]),
  builtin: true,
};

/** Our default shares: the one comic idea is found early, and most of the time goes into raising it. */
export const SKETCH: TemplateDTO = {
  id: 'sketch',
  name: 'Comedy sketch',
  description:
    'Three to five minutes on a single comic idea: set up a normal situation, find what is odd in it, push that further each time and get out on a surprise.',
  script_type: 'comedy',
  format: 'screenplay',
  default_length: { value: 4, unit: 'pages' },
  beats: beatsFromShares([
    {
      id: 'normal-world',
      name: 'Normal world',
      purpose:
        'Place, people and what they are doing, in a few lines that anyone would recognise. Play it straight, so that the odd thing can stand out.',
      share: 15,
    },
    {
      id: 'first-odd-thing',
      name: 'First odd thing',
      purpose:
        'Something does not fit, and somebody reacts as a sensible person would. This is the one joke of the sketch: make it clear.',
      share: 15,
    },
    {
      id: 'raise',
      name: 'Raise it',
      purpose:
        'The same joke again with higher stakes and a new example. The odd one has a reason that makes sense to them.',
      share: 20,
    },
    {
      id: 'raise-again',
      name: 'Raise it again',
      purpose:
        'Follow the odd logic into a new area of life, or let it infect somebody else. Be more exact rather than merely louder.',
      share: 20,
    },
    {
      id: 'peak',
      name: 'Peak',
      purpose: 'The idea reaches its absurd limit, or turns round: the sensible one gives in and the odd one objects.',
      share: 20,
    },
    {
      id: 'button',
      name: 'Button',
      purpose: 'One last line or image that surprises and still follows from the joke. Get out at once.',
      share: 10,
    },
  ]),
  builtin: true,
};
