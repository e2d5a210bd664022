/** A conflict that drives a whole script. Slots: `{place}`, `{topic}`, `{lost}`, `{sum}`, `{prop}`. */
export interface Engine {
  /** True where it only makes sense if the brief gives a place to fight over. */
  readonly needsPlace: boolean;
  /** After "wants to". */
  readonly want: string;
  readonly rivalWant: string;
  /** What comes on the day: a noun. */
  readonly threat: string;
  /** The paper that brings it. */
  readonly paper: string;
  /** After "you", "I" or a name; in the past. */
  readonly secret: string;
  readonly proof: string;
  /** A noun. */
  readonly past: string;
}

export const DRAMA_ENGINES: readonly Engine[] = [
  {
    needsPlace: true,
    want: 'keep {place} from being sold',
    rivalWant: 'have {place} sold and cleared',
    threat: 'the sale',
    paper: 'the contract',
    secret: 'sold {place} before anyone was asked',
    proof: 'the January contract',
    past: 'the night of the fire',
  },
  {
    needsPlace: false,
    want: 'find out what {lost} was doing on the night of the flood',
    rivalWant: 'close the file on {lost}',
    threat: 'the hearing',
    paper: 'the summons',
    secret: 'was on the bridge with {lost} that night',
    proof: "the bridge keeper's book",
    past: 'the night of the flood',
  },
  {
    needsPlace: false,
    want: 'pay back {sum} before {prop} is taken away',
    rivalWant: 'collect {prop} and be done',
    threat: 'the collection',
    paper: 'the demand',
    secret: 'bought the debt for a tenth of the price',
    proof: 'the transfer slip',
    past: 'the night the boiler burst',
  },
  {
    needsPlace: false,
    want: 'keep what {lost} left behind',
    rivalWant: 'have the will set aside',
    threat: 'the ruling',
    paper: 'the objection',
    secret: 'tore the last page out of the will',
    proof: 'the missing page',
    past: 'the night {lost} died',
  },
  {
    needsPlace: false,
    want: 'have the true report read out before the vote',
    rivalWant: 'get the vote over with',
    threat: 'the vote',
    paper: 'the new report',
    secret: 'changed the numbers in the report',
    proof: 'the first report',
    past: 'the night of the alarm',
  },
  {
    needsPlace: true,
    want: 'open {place} again',
    rivalWant: 'keep {place} shut for good',
    threat: 'the closure',
    paper: 'the closing order',
    secret: 'cut the cable and let {lost} take the blame',
    proof: 'the fault report',
    past: 'the night the lights went out',
  },
];

export const COMEDY_ENGINES: readonly Engine[] = [
  {
    needsPlace: true,
    want: 'get {place} through the inspection',
    rivalWant: 'see {place} fail the inspection',
    threat: 'the inspection',
    paper: 'the checklist',
    secret: 'wrote the checklist after failing it twice',
    proof: 'two failed certificates',
    past: 'the night of the goat',
  },
  {
    needsPlace: false,
    want: 'win the contest without anyone seeing the practice rounds',
    rivalWant: 'win it a fourth time',
    threat: 'the final',
    paper: 'the entry form',
    secret: 'bought the winning entry in a petrol station',
    proof: 'the petrol station receipt',
    past: 'the night of the raffle',
  },
  {
    needsPlace: false,
    want: 'replace {prop} before anyone notices',
    rivalWant: 'unveil {prop} to a full room',
    threat: 'the unveiling',
    paper: 'the guest list',
    secret: 'broke it first and glued it on the wrong way round',
    proof: 'the tube of glue',
    past: 'the night of the ladder',
  },
  {
    needsPlace: false,
    want: 'keep two parties in one room from finding out about each other',
    rivalWant: 'have the room cleared by noon',
    threat: 'the double booking',
    paper: 'the booking sheet',
    secret: 'booked the same room for a date',
    proof: 'the booking in pencil',
    past: 'the night of the three cakes',
  },
  {
    needsPlace: false,
    want: 'keep one small lie alive until it is no longer needed',
    rivalWant: 'have it proved in writing',
    threat: 'the interview',
    paper: 'the questionnaire',
    secret: 'told the same lie on the same form',
    proof: 'the other questionnaire',
    past: 'the night of the wrong wedding',
  },
];
