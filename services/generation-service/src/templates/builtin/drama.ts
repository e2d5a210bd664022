import type { TemplateDTO } from '../../core.ts';
import { beatsFromEnds, beatsFromShares } from './beats.ts';

/**
 * Three acts of 25, 50 and 25 percent: hook 1, inciting incident 10 to 12, first turn 25, midpoint 50, second turn 75,
 * climax 90. These figures are the moments at which something happens. A beat here is the stretch that leads up to its
 * moment, so it ends at the figure, and a resolution follows the climax. The incident takes the later end of its range.
 */
export const DRAMA_THREE_ACT: TemplateDTO = {
  id: 'drama-three-act',
  name: 'Three-act drama',
  description:
    'The classic shape: a life is disturbed, the effort to put it right makes things worse, and one last choice settles it. Works for any story with one main character, at almost any length.',
  script_type: 'drama',
  format: 'screenplay',
  default_length: { value: 30, unit: 'pages' },
  beats: beatsFromEnds([
    {
      id: 'hook',
      name: 'Hook',
      purpose:
        'Open on an image or an action that raises a question at once. Show one thing about the main character that nobody has to explain.',
      endPercent: 1,
    },
    {
      id: 'inciting-incident',
      name: 'Inciting incident',
      purpose:
        'Show the ordinary days and what is missing in them, then let one event break them open. At the end, things cannot stay as they were.',
      endPercent: 12,
    },
    {
      id: 'first-turn',
      name: 'First turn',
      purpose:
        'The main character hesitates, weighs the cost and looks for an easier way. It ends on a decision that cannot be taken back and names the goal.',
      endPercent: 25,
    },
    {
      id: 'midpoint',
      name: 'Midpoint',
      purpose:
        'First attempts, allies and small wins in the new situation. It ends on a discovery or a reversal that changes what the goal means and raises the stakes.',
      endPercent: 50,
    },
    {
      id: 'second-turn',
      name: 'Second turn',
      purpose:
        'Opposition closes in, friends fall away and the old weakness does its damage. It ends on the heaviest loss, from which one last way forward appears.',
      endPercent: 75,
    },
    {
      id: 'climax',
      name: 'Climax',
      purpose:
        'Bring the main character face to face with the opposing force. A choice under the greatest pressure decides the story and costs something real.',
      endPercent: 90,
    },
    {
      id: 'resolution',
      name: 'Resolution',
      purpose:
        'Show in action what the choice changed and for whom. Answer the question of the hook, and stop on an image instead of an explanation.',
      endPercent: 100,
    },
  ]),
  builtin: true,
};

/** Five acts of 11, 25, 22, 16 and 25 percent. The figures are rounded and add up to 99. */
export const DRAMA_FIVE_ACT_HOUR: TemplateDTO = {
  id: 'drama-five-act-hour',
  name: 'One-hour drama in five acts',
  description:
    'An hour of television drama. Every act but the last ends on a turn strong enough to hold the audience across a break, and a second story runs beside the main one.',
  script_type: 'drama',
  format: 'screenplay',
  default_length: { value: 55, unit: 'pages' },
  beats: beatsFromShares([
    {
      id: 'act-one',
      name: 'Act one',
      purpose:
        'Set this episode’s problem in motion within the first pages and say whose problem it is. Break on the moment it becomes unavoidable.',
      share: 11,
    },
    {
      id: 'act-two',
      name: 'Act two',
      purpose:
        'Pursue the obvious answer, meet the people in its way and start the second story. Break on a complication that makes the obvious answer wrong.',
      share: 25,
    },
    {
      id: 'act-three',
      name: 'Act three',
      purpose:
        'Try a riskier plan and let it seem to work. Break on the big reversal: a secret comes out, a side changes, or the plan itself does the harm.',
      share: 22,
    },
    {
      id: 'act-four',
      name: 'Act four',
      purpose:
        'Count the damage and take away help, time and excuses. Break at the lowest point, with one hard option left.',
      share: 16,
    },
    {
      id: 'act-five',
      name: 'Act five',
      purpose:
        'Play the confrontation out and settle this episode’s problem at a price. Close the second story, and leave one thread of the series open.',
      share: 25,
    },
  ]),
  builtin: true,
};
