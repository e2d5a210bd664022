/** A place to play in: all phrases with their article, so that they fit any sentence. */
export interface Place {
  /** In the heading. */
  readonly heading: string;
  readonly phrase: string;
  readonly inside: boolean;
  readonly surface: string;
  readonly fixture: string;
  readonly seat: string;
  /** Whole sentences. */
  readonly sounds: readonly string[];
}

const place = (phrase: string, inside: boolean, surface: string, fixture: string, seat: string, ...sounds: string[]): Place => ({
  heading: phrase.replace(/^the /u, '').toUpperCase(),
  phrase, inside, surface, fixture, seat, sounds,
});

/** Places that any town has. */
export const TOWN_PLACES: readonly Place[] = [
  place('the kitchen', true, 'the table', 'the tap', 'the stool', 'The fridge shudders and stops.', 'Water runs in the wall.', 'A pan lid settles.'),
  place('the back stairs', true, 'the window ledge', 'the banister', 'the third step', 'A door closes two floors up.', 'Somebody practises scales.', 'Footsteps pass, and do not stop.'),
  place('the laundromat', true, 'the folding table', 'the change machine', 'the bench', 'A drum turns over something with buttons.', 'One machine thumps, off balance.', 'The dryer buzzes; nobody comes for it.'),
  place('the waiting room', true, 'the low table', 'the number board', 'the plastic chair', 'The number board clicks to the next.', 'A drinks machine hums in the corner.', 'Somebody coughs behind a magazine.'),
  place('the car park', false, 'the bonnet of the car', 'the barrier', 'the kerb', 'The barrier rises for nobody.', 'A trolley rolls and finds a wall.', 'A car alarm starts, thinks better of it.'),
  place('the bus shelter', false, 'the timetable case', 'the cracked glass', 'the bench', 'A bus goes by, not in service.', 'Wind turns a can over and over.', 'The street lamp ticks.'),
  place('the storeroom', true, 'the packing case', 'the roller door', 'the upturned crate', 'Something small runs behind the shelves.', 'The bulb swings from the last time the door opened.', 'A fork-lift reverses outside.'),
  place('the town hall corridor', true, 'the display case', 'the notice board', 'the wooden bench', 'A typewriter, far off; then none.', 'Heels cross the marble above.', 'A lift arrives with no one in it.'),
  place('the yard', false, 'the workbench', 'the gate', 'the log', 'A hose drips into a bucket.', 'The dog next door gives one bark.', 'A sheet snaps on the line.'),
  place('the roof', false, 'the parapet', 'the water tank', 'the folding chair', 'Pigeons lift and settle again.', 'Far below, a horn, held too long.', 'The aerial sings in the wind.'),
  place('the diner', true, 'the counter', 'the coffee machine', 'the booth', 'Cutlery falls in the back.', 'A spoon goes round in a cup.', 'The bell over the door rings by itself.'),
  place('the records office', true, 'the reading desk', 'the filing cabinet', 'the swivel chair', 'A stamp comes down, comes down again.', 'The strip light stutters.', 'A drawer the length of an arm slides shut.'),
  place('the garage', true, 'the tool bench', 'the up-and-over door', 'the spare tyre', 'A radio under a rag plays strings.', 'Oil drips into a tray.', 'The jack lets out a breath.'),
  place('the chapel', true, 'the side table', 'the alms box', 'the last pew', 'A candle spits.', 'The wood cracks as it cools.', 'Rain finds the one hole in the roof.'),
  place('the night train', true, 'the folding table', 'the window', 'the seat by the door', 'The rails change their tune on a bridge.', 'A door at the end of the carriage slides open, shut, open.', 'Lights of a station go by without stopping.'),
  place('the river path', false, 'the railing', 'the life belt', 'the low wall', 'A branch comes down the river and turns once.', 'A boat knocks against its post.', 'Bells, upwind.'),
  place('the hotel lobby', true, 'the desk', 'the revolving door', 'the leather chair', 'The lift bell rings; the doors find nobody.', 'Suitcase wheels cross a carpet.', 'A vacuum cleaner starts far off.'),
  place('the allotment', false, 'the cold frame', 'the shed door', 'the bucket', 'A spade bites twice, somewhere behind the beans.', 'Something rustles in the compost.', 'A train crosses the fields.'),
  place('the schoolroom', true, 'the desk', 'the blackboard', 'the small chair', 'A pipe knocks under the floor.', 'Chalk rolls and drops.', 'Feet run the length of the corridor and back.'),
  place('the ward', true, 'the bedside table', 'the curtain rail', 'the visitor\'s chair', 'A trolley with a bad wheel comes and goes.', 'Someone asks for a nurse, politely.', 'A monitor counts for the next bed.'),
  place('the print shop', true, 'the light table', 'the guillotine', 'the paper stack', 'A press runs down sheet by sheet.', 'The extractor fan catches on something.', 'A bundle of paper lands next door.'),
  place('the cellar', true, 'the shelf', 'the fuse box', 'the barrel', 'Water ticks in the dark.', 'The boiler lights with a thud.', 'A footstep overhead; dust comes down.'),
  place('the ferry deck', false, 'the locker', 'the rail', 'the coil of rope', 'The engine drops a tone.', 'Gulls hang level with the rail.', 'A chain runs out, link on link.'),
  place('the market hall', true, 'the stall', 'the shutter', 'the fruit box', 'A shutter comes down with a crash.', 'Ice slides off a slab.', 'A scale needle trembles and rests.'),
];

/** What is made of a place that the brief names. */
export function placeNamed(bare: string, inside: boolean): Place {
  return {
    heading: bare.toUpperCase(),
    phrase: /^\p{Lu}/u.test(bare) ? bare : `the ${bare}`,
    inside,
    surface: inside ? 'the table' : 'the low wall',
    fixture: inside ? 'the door' : 'the gate',
    seat: inside ? 'the chair by the door' : 'the bench',
    sounds: inside
      ? ['A door closes in another part of the building.', 'A pipe knocks.', 'Voices pass outside and fade.', 'The light dips, and recovers.']
      : ['Wind; then none.', 'A van changes gear on the hill.', 'A bird starts up and goes quiet.', 'Gravel shifts under somebody\'s shoes.'],
  };
}
