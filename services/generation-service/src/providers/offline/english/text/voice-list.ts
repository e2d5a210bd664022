/** How a person speaks, as rules and as words for the cast list. */
export interface Voice {
  readonly id: 'clipped' | 'formal' | 'talkative' | 'questioning' | 'dry' | 'warm' | 'blunt' | 'hesitant';
  /** As it stands in the bible. */
  readonly description: string;
  /** Words in somebody else's description of a person or a voice that mean this one; lower case. */
  readonly signs: readonly string[];
  /** How often the second sentence of a line is said, 0 to 1. */
  readonly moreShare: number;
  readonly beforeShare: number;
  readonly afterShare: number;
}

export const VOICES: readonly Voice[] = [
  {
    id: 'clipped',
    description: 'Few words. Drops the subject, never explains, lets silence do the rest.',
    signs: ['clipped', 'terse', 'quiet', 'few words', 'silent', 'laconic', 'stoic', 'reserved', 'soldier', 'fisher'],
    moreShare: 0.15,
    beforeShare: 0,
    afterShare: 0,
  },
  {
    id: 'talkative',
    description: 'Long sentences that turn corners; every answer comes with a story about someone else.',
    signs: ['talkative', 'chatty', 'gossip', 'rambl', 'story', 'excitable', 'enthusias', 'salesman', 'barber'],
    moreShare: 0.95,
    beforeShare: 0.2,
    afterShare: 0.28,
  },
  {
    id: 'formal',
    description: 'Whole sentences, no contractions; courteous even in a fight.',
    signs: [
      'formal',
      'polite',
      'precise',
      'lawyer',
      'judge',
      'professor',
      'butler',
      'aristocrat',
      'official',
      'banker',
    ],
    moreShare: 0.85,
    beforeShare: 0.26,
    afterShare: 0.1,
  },
  {
    id: 'dry',
    description: 'Deadpan. Says the worst thing in the mildest words and moves on.',
    signs: ['dry', 'deadpan', 'sarcas', 'ironic', 'cynic', 'wry', 'witty', 'sardonic'],
    moreShare: 0.75,
    beforeShare: 0,
    afterShare: 0.3,
  },
  {
    id: 'questioning',
    description: 'Asks. Hands every statement back as a question and waits for the answer.',
    signs: ['question', 'curious', 'journalist', 'detective', 'reporter', 'teacher', 'child', 'student', 'inspector'],
    moreShare: 0.65,
    beforeShare: 0.16,
    afterShare: 0.3,
  },
  {
    id: 'warm',
    description: 'Unhurried and kind; uses first names, speaks of food, weather and hands.',
    signs: ['warm', 'kind', 'gentle', 'mother', 'grand', 'nurse', 'caring', 'cook', 'baker', 'friendly'],
    moreShare: 0.85,
    beforeShare: 0.2,
    afterShare: 0.17,
  },
  {
    id: 'blunt',
    description: 'Orders and verdicts. Starts at the point, ends there.',
    signs: [
      'blunt',
      'direct',
      'boss',
      'command',
      'strict',
      'stern',
      'harsh',
      'tough',
      'captain',
      'ambitious',
      'ruthless',
    ],
    moreShare: 0.45,
    beforeShare: 0.28,
    afterShare: 0.16,
  },
  {
    id: 'hesitant',
    description: 'Starts twice, hedges, then says more than intended.',
    signs: ['hesita', 'nervous', 'shy', 'anxious', 'stammer', 'timid', 'awkward', 'young', 'apprentice', 'insecure'],
    moreShare: 0.85,
    beforeShare: 0.16,
    afterShare: 0.18,
  },
];
