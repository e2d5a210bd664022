import type { TemplateDTO } from '../../core.ts';
import { beatsFromShares } from './beats.ts';

/**
 * Cold open 8, thesis 7, context 20, investigation 35, turn 15, resolution 12, coda 3: our default shares.
 * The length is that of a broadcast half hour without its breaks.
 */
export const DOCUMENTARY_AV: TemplateDTO = {
  id: 'documentary-av',
  name: 'Documentary',
  description:
    'A half-hour documentary in two columns, picture beside narration, interviews and sound. It asks one question and follows the evidence to an answer that is not the first one.',
  script_type: 'documentary',
  format: 'av',
  default_length: { value: 1500, unit: 'seconds' },
  beats: beatsFromShares([
    {
      id: 'cold-open',
      name: 'Cold open',
      purpose:
        'Begin inside a moment: a place, a person, a sound. Hold back the explanation until the viewer wants it.',
      share: 8,
    },
    {
      id: 'thesis',
      name: 'Thesis',
      purpose:
        'Say in plain words which question the film is after and why it matters now. Promise a way of finding out.',
      share: 7,
    },
    {
      id: 'context',
      name: 'Context',
      purpose:
        'Give the history, the numbers and the people one needs in order to follow, carried by archive pictures and first-hand voices.',
      share: 20,
    },
    {
      id: 'investigation',
      name: 'Investigation',
      purpose:
        'Go where the evidence is: witnesses, documents, places. Let sources disagree, and tell what is known from what is claimed.',
      share: 35,
    },
    {
      id: 'turn',
      name: 'Turn',
      purpose:
        'A finding or a voice that upsets the first explanation. Show how it changes what the earlier pictures meant.',
      share: 15,
    },
    {
      id: 'resolution',
      name: 'Resolution',
      purpose:
        'Answer the question as far as it can be answered, and say openly what stays unknown. Return to the people of the cold open.',
      share: 12,
    },
    {
      id: 'coda',
      name: 'Coda',
      purpose: 'One quiet last picture, or a line on screen about what has happened since. No summing up.',
      share: 3,
    },
  ]),
  builtin: true,
};
