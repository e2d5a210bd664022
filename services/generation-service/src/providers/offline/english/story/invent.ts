/** What is made up where the brief does not say. Things can be held in one hand and are used with their article. */
export const TOKENS: readonly string[] = [
  'the biscuit tin', 'the brass compass', 'the blue ledger', 'the cracked barometer', 'the hand bell', 'the wind-up radio', 'the fishing reel', 'the tin whistle', 'the carved fox',
  'the surveyor\'s tape', 'the oil lamp', 'the chess clock', 'the cookbook', 'the harmonica', 'the toolbox', 'the pocket atlas', 'the rosewood box', 'the birdcage',
];

export const MINOR_PROPS: readonly string[] = [
  'the thermos', 'the umbrella', 'the red bucket', 'the alarm clock', 'the egg timer', 'the road map', 'the torch', 'the stepladder', 'the jar of buttons', 'the wool hat', 'the tape recorder',
  'the magnifying glass', 'the bread knife', 'the hot-water bottle', 'the key ring', 'the parcel', 'the postcard', 'the paint tin', 'the calendar', 'the stapler', 'the soup pot', 'the whistle',
  'the deck of cards', 'the bicycle pump', 'the seed box', 'the kettle', 'the extension lead', 'the shoebox', 'the hand mirror', 'the tea tray', 'the folding ruler', 'the glass jar',
];

/** Running gags; each is used as an object or as a subject in the singular. */
export const RUNNERS: readonly string[] = ['the goat', 'the inflatable swan', 'the parrot', 'the wind machine', 'the fog machine', 'the ostrich', 'the player piano', 'the llama', 'the robot vacuum', 'the peacock'];

export const SUMS: readonly string[] = [
  'four thousand two hundred', 'eleven thousand', 'sixty-two thousand', 'nineteen hundred', 'thirty thousand', 'eight and a half thousand', 'a hundred and ten thousand', 'twenty-six thousand', 'seven thousand six hundred',
];

export const YEARS: readonly string[] = ['ninety-six', 'ninety-nine', 'two thousand and three', 'two thousand and seven', 'eighty-eight', 'ninety-one', 'two thousand and eleven', 'two thousand and fourteen'];

export const NUMBERS: readonly string[] = [
  'three', 'four', 'five', 'six', 'seven', 'nine', 'eleven', 'twelve', 'thirteen', 'fourteen', 'sixteen', 'seventeen', 'nineteen', 'twenty', 'twenty-two', 'twenty-six', 'thirty', 'thirty-one', 'forty', 'forty-seven',
];

export const DAYS: readonly string[] = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

export const HOURS: readonly string[] = ['noon', 'three', 'four', 'five', 'six'];

/** Trades for the people this writer makes up: who they are, and how old. */
export const HERO_TRADES: readonly string[] = ['piano tuner', 'night nurse', 'clock repairer', 'bus driver', 'surveyor', 'baker', 'court stenographer', 'glazier', 'school cook', 'boat builder', 'map maker', 'locksmith'];
export const RIVAL_TRADES: readonly string[] = ['auctioneer', 'notary', 'property agent', 'council officer', 'insurance assessor', 'former partner', 'developer', 'collector', 'bailiff', 'claims lawyer'];
export const ALLY_TRADES: readonly string[] = ['retired postman', 'garage owner', 'sister-in-law', 'crane operator', 'radio repairer', 'choir leader', 'gravedigger', 'substitute teacher', 'taxi driver', 'beekeeper'];
export const OTHER_TRADES: readonly string[] = ['night porter', 'archivist', 'butcher', 'bus inspector', 'pharmacist', 'lollipop lady', 'bookmaker', 'hairdresser', 'organist', 'ferryman', 'milk tester', 'librarian', 'lift engineer', 'postwoman'];

/** One thing that can be seen of a person. */
export const MARKS: readonly string[] = [
  'a pencil behind one ear', 'sleeves always rolled', 'a coat one size too big', 'reading glasses on a string', 'paint under the nails', 'a plaster on the thumb', 'shoes polished to a mirror', 'a scarf in all weathers',
  'keys on a lanyard', 'a limp that comes and goes', 'two watches', 'a folded newspaper in the pocket', 'a whistle on a cord', 'flour on one cuff', 'hair cut with kitchen scissors', 'a tie with a mended tear',
];
