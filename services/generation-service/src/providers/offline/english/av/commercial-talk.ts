/** Talk between two customers, for films that are longer than a spot. */
export const COMMERCIAL_EXCHANGES: readonly (readonly string[])[] = [
  [
    'A Is that [new|yours]?',
    'B It is [three|ten] years old. ~ It only looks new because I never had to think about it.',
    'A Mine is from [spring|Monday] and looks like a fossil.',
  ],
  [
    'A Have you got a [minute|spare]?',
    'B I have {num} minutes since I got {product}.',
    'A What do you do with them?',
    'B [Sit|Whistle]. ~ I had forgotten how.',
  ],
  [
    'A Who packed this?',
    'B You did.',
    'A Then where is the [thing|other half]?',
    "B You won't need [the thing|it]. ~ That is {product}. It comes in one.",
  ],
  [
    'A Careful, that is [hot|full].',
    'B From this [morning|week]?',
    'A From {yesterday}. ~ I keep telling people. They keep touching it.',
  ],
  [
    'A It does not [beep|blink].',
    'B No.',
    'A How do I know that it [works|is on]?',
    'B It [works|is on]. ~ That is how.',
  ],
  [
    'A How much [space|time] does it take?',
    'B Less than this conversation.',
    'A And the [cable|lid]?',
    'B What [cable|lid]? ~ Exactly.',
  ],
  [
    'A We have one [seat|hook] left.',
    'B For {product}, or for {topic}?',
    'A Can they share?',
    'B They came [together|in the same bag].',
  ],
  [
    'A You [dropped|left] it.',
    'B I know. ~ I was looking at the view.',
    'A From up there? And it [works|is still warm]?',
    'B Ask it.',
  ],
  [
    'A I had [one like that|five of the others].',
    'B And?',
    'A Garage. [Second shelf|A box marked later].',
    'B Bring a bag, then. ~ We will make room on that shelf.',
  ],
  [
    'A My [sister|boss] wants one.',
    'B Tell your [sister|boss] Tuesday.',
    'A Why Tuesday?',
    'B Then I can [lend|show] mine with good grace. ~ Until Tuesday I need it for {topic}.',
  ],
  ['A Is it [heavy|loud]?', 'B Lift it. ~ With one finger.', 'A ... Is there something in it?', 'B Everything.'],
  [
    'A What is the [trick|catch]?',
    'B You press there.',
    'A And the [trick|catch]?',
    'B There is no second part. ~ I looked for it for a week.',
  ],
  [
    'A You are [early|smiling].',
    'B I know, it is [strange|my face].',
    'A What happened?',
    'B Nothing. ~ Nothing happened, all morning, and then it was nine.',
  ],
  [
    'A Can [children|left-handers] use it?',
    'B Mine do. ~ I have to ask for it back.',
    'A And with {topic}?',
    'B Best with {topic}.',
  ],
];
