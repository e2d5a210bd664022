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
    moreShare: 0.05,
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
    signs: ['formal', 'polite', 'precise', 'lawyer', 'judge', 'professor', 'butler', 'aristocrat', 'official', 'banker'],
    moreShare: 0.6,
    beforeShare: 0.26,
    afterShare: 0.1,
  },
  {
    id: 'dry',
    description: 'Deadpan. Says the worst thing in the mildest words and moves on.',
    signs: ['dry', 'deadpan', 'sarcas', 'ironic', 'cynic', 'wry', 'witty', 'sardonic'],
    moreShare: 0.45,
    beforeShare: 0,
    afterShare: 0.3,
  },
  {
    id: 'questioning',
    description: 'Asks. Hands every statement back as a question and waits for the answer.',
    signs: ['question', 'curious', 'journalist', 'detective', 'reporter', 'teacher', 'child', 'student', 'inspector'],
    moreShare: 0.4,
    beforeShare: 0.16,
    afterShare: 0.3,
  },
  {
    id: 'warm',
    description: 'Unhurried and kind; uses first names, speaks of food, weather and hands.',
    signs: ['warm', 'kind', 'gentle', 'mother', 'grand', 'nurse', 'caring', 'cook', 'baker', 'friendly'],
    moreShare: 0.6,
    beforeShare: 0.2,
    afterShare: 0.17,
  },
  {
    id: 'blunt',
    description: 'Orders and verdicts. Starts at the point, ends there.',
    signs: ['blunt', 'direct', 'boss', 'command', 'strict', 'stern', 'harsh', 'tough', 'captain', 'ambitious', 'ruthless'],
    moreShare: 0.2,
    beforeShare: 0.28,
    afterShare: 0.16,
  },
  {
    id: 'hesitant',
    description: 'Starts twice, hedges, then says more than intended.',
    signs: ['hesita', 'nervous', 'shy', 'anxious', 'stammer', 'timid', 'awkward', 'young', 'apprentice', 'insecure'],
    moreShare: 0.7,
    beforeShare: 0.16,
    afterShare: 0.18,
  },
];

/**
 * What each voice adds of its own: before a question, before any other line (an entry without end mark runs into the
 * line) and after a line.
 */
export const TURNS: Readonly<Record<Voice['id'], { readonly ask: readonly string[]; readonly before: readonly string[]; readonly after: readonly string[] }>> = {
  // Only where a line would otherwise stand twice.
  clipped: { ask: ['{you}.', 'So.', 'Again:'], before: ['{you}.', 'So.', 'Right.', 'Hm.'], after: ['There.', 'Leave it.', 'Nothing more.', 'Ask {other}.', 'Since {past}.'] },
  talkative: {
    ask: ['While I think of it:', 'I was going to ask on the way in:', 'And I only ask because I was raised to:', 'My {num} cousins would ask the same:'],
    before: [
      'Well, you know how it is,', 'The funny thing is,', 'As I told the [postman|plumber|neighbours],', "Before I forget,", 'And I say this as a friend,',
      "I was only telling somebody [yesterday|this morning]:", "Long story short,", "Between you and me,", "Now, I'm not one to talk, but", "I'll say it the way my [aunt|uncle] would:",
      'To begin at the beginning,', "What I always say is,",
    ],
    after: [
      'My [cousin|brother-in-law] said the same about {topic}, and look where that got him.', 'There was a man in {elsewhere} who tried that, and they still talk about him.',
      "And that's before you count {num} nights without sleep.", 'It reminds me of the winter we had {num} visitors and one chair.', "Which is what I said to {other}, who didn't listen either.",
      'I could draw you a map, only somebody took my good pencil.', "You'd think people would learn, after {past}.", 'Stop me if I told you this before.',
      "I had an aunt who kept a list of such things, {num} pages of it.", "And then it rained, of course, because it always does when there's {topic} in it.",
      'Not that anybody asked me, back when asking was free.', "I've said it in {elsewhere} and I'll say it here.", "That's the short version; the long one has a dog in it.",
      "My father sold {num} of those and never got over it.", 'But you know me, I only notice things.', 'You should have heard them in {elsewhere} on the subject.',
    ],
  },
  formal: {
    ask: ['If I may ask:', 'Permit me one question.', 'With your permission:', 'One question, and I shall not press it.'],
    before: [
      'With respect,', 'If I may,', 'For the record,', 'Forgive me, but', 'To be exact,', 'As a matter of courtesy,', 'I must say that', 'In fairness,', 'You will understand that',
      'Strictly speaking,', 'I regret to say that', 'As you are aware,',
    ],
    after: [
      'I would ask you to note that.', 'I trust that is understood.', 'I say so without any pleasure.', 'You have my word on it.', 'I put it in writing on {yesterday}.', 'That is the whole of my position.',
      'I do not expect to be thanked.', 'One has obligations.', 'I would be obliged if we left it there.', 'It is a matter of record.',
    ],
  },
  dry: {
    ask: ['Small thing.', 'Idle curiosity:', 'For my diary:'],
    before: [],
    after: [
      'I counted the exits.', 'But the coffee was good.', 'Otherwise a lovely [day|evening].', "I'll have it embroidered.", 'So that went well.', "We'll look back on it and change the subject.",
      "I've had better offers from parking meters.", 'Somebody should write that on a mug.', "I'd applaud, but my hands are full.", 'Try to look surprised.', "It's not the worst thing since {past}. Second worst.",
      'I gave it {num} minutes. It took {numless}.', 'History will be thrilled.', "At least it isn't raining. In here.", "I'm told it builds character.", 'My heart is racing, as you can see.',
      'A triumph for {topic}.', "I'll alert the press.", 'The chair and I had a moment, waiting.', "Let's not tell the insurance.",
    ],
  },
  questioning: {
    ask: ['Can I ask you something?', 'May I try one more?', 'Here is what I keep asking myself.', 'Do you mind a question?', 'Can you answer me this?'],
    before: ['You want to know what I think?', 'Shall I tell you?', 'Are you asking me?', 'Do you know what I see?', 'Shall I say it for you?', 'Can you hear it if I say it?'],
    after: [
      "You see that, don't you?", 'Or am I wrong?', 'Does that sound right to you?', 'What would you call it?', 'And who does that help?', 'Is that so strange?', 'What else is there?', 'Would {other} say different?',
      'Why does nobody say so?', 'What does that tell you?', 'Who else knows about {topic}?', "Isn't that what {topic} comes down to?", 'Would you sleep, in my place?', 'When did that change?', 'Did you think I forgot {past}?',
      'How long have we got, {left}?', 'Where does that leave us?', 'And if it was you?',
    ],
  },
  warm: {
    ask: ['Tell me, {you}.', '{you}, love.', 'Be honest with me.', 'Sit by me and say.'],
    before: ['{you}, love,', 'Come here, {you}.', 'Now, {you},', 'Sit a minute.', "Listen to me, {you}.", 'Oh, {you}.', 'Bless you,', "There, there.", 'Take a breath.', 'Here, warm your hands.'],
    after: [
      "You haven't eaten, have you?", "There's soup.", 'My mother would say: one stair at a time.', 'You look cold.', "We'll manage; we managed {past}.", 'Nobody here thinks less of you.', "It'll look different after bread and sleep.",
      "I'm not going anywhere.", 'You have your hands full, I can see it.', 'Put your coat on, at least.', "You were always the one who stayed to wash up.", "That's all right. That's all right.", 'Let it stand a while, like dough.',
      'Even the kettle needs a minute.',
    ],
  },
  blunt: {
    ask: ['Straight answer.', 'Yes or no.', 'One thing.', 'Quick.'],
    before: ['Listen.', 'Look.', 'Enough.', 'No.', "Here's how it is.", 'Stop.', 'Eyes on me.', 'Once more.', 'Simple.', "Let's be clear.", 'Wrong.', 'Save it.'],
    after: ['Decide.', 'Today.', "That's all.", 'Move.', 'Write it down.', 'Your turn.', "Don't make me say it twice.", 'Next.', 'And close the door.', 'Clock is running.', 'Work with that.', 'End of it.'],
  },
  hesitant: {
    ask: ['Can I — sorry.', 'I was wondering.', 'Um.', 'This is stupid, but:'],
    before: ['I mean,', 'Sorry,', "It's just,", 'Um,', 'I suppose', 'Well, not exactly, but', 'The thing is,', 'Maybe', 'No, wait,', 'I could be wrong, but'],
    after: [
      "Or not. I don't know.", 'Sorry. That came out wrong.', 'I practised this in the mirror.', "I wasn't going to say that.", 'If that makes sense.', 'Forget I said it. No, don\'t.', 'I should have said so on {yesterday}.', 'I think. I think so.',
      "You can be angry, it's fine.", 'I wrote it down and then I lost the paper.', "That's — yes. That's it.", 'I had a better way to put it in {elsewhere}.',
    ],
  },
};
