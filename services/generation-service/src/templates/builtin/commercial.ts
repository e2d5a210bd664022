import type { BeatDTO, TemplateDTO } from '../../core.ts';
import { beatsFromShares } from './beats.ts';

/** Hook 15, problem 25, solution 40, proof 10, call to action 10: our default shares, whatever the running time. */
function spotBeats(): BeatDTO[] {
  return beatsFromShares([
    {
      id: 'hook',
      name: 'Hook',
      purpose:
        'Stop the viewer with one picture or sound that works even before the product is known. No logo, no greeting.',
      share: 15,
    },
    {
      id: 'problem',
      name: 'Problem',
      purpose: 'Show one person in one recognisable moment of trouble or longing. The viewer should think: that is me.',
      share: 25,
    },
    {
      id: 'solution',
      name: 'Solution',
      purpose:
        'Let the product change that very moment, in use and in close-up. Name it once, and show the one benefit that matters.',
      share: 40,
    },
    {
      id: 'proof',
      name: 'Proof',
      purpose: 'Give one reason to believe it: a figure, a result, a face. Claim only what the brief supports.',
      share: 10,
    },
    {
      id: 'call-to-action',
      name: 'Call to action',
      purpose: 'One thing to do now, in a handful of words, with the name and the logo on screen as SUPER.',
      share: 10,
    },
  ]);
}

export const COMMERCIAL_15: TemplateDTO = {
  id: 'commercial-15',
  name: 'Commercial, 15 seconds',
  description:
    'A 15-second spot in two columns: one idea, one picture, one line to remember. Room for about 35 spoken words.',
  script_type: 'commercial',
  format: 'av',
  default_length: { value: 15, unit: 'seconds' },
  beats: spotBeats(),
  builtin: true,
};

export const COMMERCIAL_30: TemplateDTO = {
  id: 'commercial-30',
  name: 'Commercial, 30 seconds',
  description:
    'The standard 30-second spot in two columns: a small story from trouble to relief. Room for 65 to 75 spoken words.',
  script_type: 'commercial',
  format: 'av',
  default_length: { value: 30, unit: 'seconds' },
  beats: spotBeats(),
  builtin: true,
};

export const COMMERCIAL_60: TemplateDTO = {
  id: 'commercial-60',
  name: 'Commercial, 60 seconds',
  description:
    'A full minute in two columns, long enough for a character and a turn before the product appears. Room for 130 to 150 spoken words.',
  script_type: 'commercial',
  format: 'av',
  default_length: { value: 60, unit: 'seconds' },
  beats: spotBeats(),
  builtin: true,
};
