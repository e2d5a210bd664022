import type { TemplateDTO } from '../../core.ts';
import { beatsFromShares } from './beats.ts';

/**
 * The nine events of instruction of Robert Gagné, in his order. The shares are our default: attention 5, objective 5,
 * recall 8, content 35, guidance 14, practice 12, feedback 6, assessment 8, transfer 7. They add up to 100.
 */
export const LESSON: TemplateDTO = {
  id: 'lesson',
  name: 'Lesson',
  description:
    'A ten-minute lesson in two columns that teaches one thing and checks that it was learned. It leads from curiosity through examples and practice to using it elsewhere.',
  script_type: 'educational',
  format: 'av',
  default_length: { value: 600, unit: 'seconds' },
  beats: beatsFromShares([
    {
      id: 'attention',
      name: 'Gain attention',
      purpose: 'Open with a surprising fact, a puzzle or a demonstration that makes the learner want the answer.',
      share: 5,
    },
    {
      id: 'objective',
      name: 'State the objective',
      purpose:
        'Say what the learner will be able to do at the end, with a verb one can observe, as in Bloom’s list: name, explain, apply, compare, judge, design.',
      share: 5,
    },
    {
      id: 'recall',
      name: 'Recall what is known',
      purpose: 'Ask for the one or two things the learner already knows that the new idea builds on.',
      share: 8,
    },
    {
      id: 'content',
      name: 'Present the content',
      purpose:
        'Teach the new idea in small steps, one picture for each. Give an example before the rule, and define every term when it first appears.',
      share: 35,
    },
    {
      id: 'guidance',
      name: 'Guide the learning',
      purpose:
        'Work through a full example aloud, show the usual mistake and why it is tempting, and offer a memory aid or a comparison.',
      share: 14,
    },
    {
      id: 'practice',
      name: 'Practice',
      purpose:
        'Set a task the learner can do on the spot, put it on screen, and leave a pause that is long enough to try it.',
      share: 12,
    },
    {
      id: 'feedback',
      name: 'Feedback',
      purpose: 'Show the answer and the way to it, and say what a wrong answer reveals and how to put it right.',
      share: 6,
    },
    {
      id: 'assessment',
      name: 'Assess',
      purpose:
        'One or two questions without help that test exactly the stated objective, with what counts as a good answer.',
      share: 8,
    },
    {
      id: 'transfer',
      name: 'Retain and transfer',
      purpose:
        'Carry the idea to a new situation from the learner’s own life, and name one thing to try before the next lesson.',
      share: 7,
    },
  ]),
  builtin: true,
};

/** Our default shares: half of the time goes into how it works and what it looks like in use. */
export const EXPLAINER_VIDEO: TemplateDTO = {
  id: 'explainer-video',
  name: 'Explainer video',
  description:
    'A minute and a half in two columns that makes one idea, product or process clear to someone who has never heard of it.',
  script_type: 'educational',
  format: 'av',
  default_length: { value: 90, unit: 'seconds' },
  beats: beatsFromShares([
    {
      id: 'hook',
      name: 'Hook',
      purpose: 'Put the question in the viewer’s own words, with a picture of the everyday moment it comes from.',
      share: 10,
    },
    {
      id: 'problem',
      name: 'Problem',
      purpose: 'Show what goes wrong or stays puzzling as long as one does not know the answer, in one concrete case.',
      share: 20,
    },
    {
      id: 'answer',
      name: 'Answer',
      purpose: 'Give the idea in one sentence a twelve-year-old could repeat, and one picture to carry it.',
      share: 15,
    },
    {
      id: 'how-it-works',
      name: 'How it works',
      purpose: 'Take the picture apart in three steps at most, each building on the last and visible on screen.',
      share: 35,
    },
    {
      id: 'example',
      name: 'Example',
      purpose: 'Return to the case from the beginning and show what is different now, with a figure or a result.',
      share: 12,
    },
    {
      id: 'next-step',
      name: 'Next step',
      purpose: 'Tell the viewer the one thing to do, try or remember, and where to learn more.',
      share: 8,
    },
  ]),
  builtin: true,
};
