import type { Exchange } from './exchange.ts';

/** The middle of a scene between two who are after different things; B is the one against A. */
export const PUSH_FOE: readonly Exchange[] = [
  ['B Name your [price|figure].', "A You couldn't [say|spell] it.", 'B {sum}. ~ In an envelope, today, and nobody counts it twice.', 'A You came with an envelope [that thin|already licked]?'],
  ["B I'm trying to [help|be fair].", 'A With a [locksmith|clerk] in the car?', 'B He is [my cousin|early]. ~ He can wait until {deadline}. He has a flask.', 'A Then tell him to [drink slowly|save some].'],
  ["A You'll have to [carry|drag] me out.", 'B I brought two men and [a trolley|straps].', 'A For me?', 'B For {thing}. ~ You, they would just walk around.'],
  ['B Who do you think [people|they] will believe?', "A The one with {topic} in [both hands|a box]. ~ You have a good voice, I'll give you that.", 'B You would be surprised what a voice can [sell|lift].', "A I was there for {past}. I've seen the [bill|limits]."],
  ['A Does it say {lost} anywhere on that paper?', 'B It says [the former occupant|party of the second part].', 'A Read it with the name in.', "B The name doesn't change the [sum|date], {A}.", 'A It changes your [voice|face]. Read it.'],
  ['B You have {left}. I have a [calendar|lawyer].', "A And I've a [shovel|key].", 'B Is that a threat?', "A It's [a shovel|a key]. ~ It was in the hall when I was born."],
  ['A You sat at our table.', 'B I sat [at the end|on the bad chair].', 'A You had [seconds|the leg]. ~ {lost} cut it for you.', 'B I was hungry. I am still [grateful|hungry]. ~ Neither one is a signature.'],
  ["B What is it you have? A [letter|rumour]?", 'A Something with {topic} in it and your initials under.', 'B Show me.', 'A On {deadline}, with people [in the room|on chairs]. ~ You can bring your pen.'],
  ["A Tell {other} to stop [following|ringing] me.", "B {other} does it for [nothing|fun]. ~ I only pay for the petrol.", 'A So you admit it.', 'B I admit [petrol|to owning a car].'],
  ['B I buried people over {topic}.', "A So did I. ~ Mine's the [small|crooked] stone.", 'B I know which stone. I paid [for half of it|the mason].', 'A ... That was you?', "B [Don't thank me|Take it as interest]. ~ It was cheaper than talking to you."],
  ['A Why {place}? There are {num} like it.', 'B Not with [water|a road] on both sides.', "A That's the [brochure|speech]. Why this one?", 'B Because [it was ours first|I swept it for nine years]. ~ Ask who scratched the height marks on that door.'],
  ['B You used to be [reasonable|shorter].', "A I used to be [afraid|paid]. ~ You've mixed them up.", 'B And what are you now?', "A [Late|Busy]. You're standing on the hose."],
  ["A What did you [give|promise] {other}?", 'B A window seat.', 'A For {topic}?', 'B For [a signature|keeping quiet], and it was a good window. ~ It looks out on your wall.'],
  ['B One signature and we can all go [home|to bed].', 'A I am [home|awake].', 'B Until {deadline}.', 'A Then get off my floor until {deadline}.'],
  ['B You have no [copy|witness].', 'A Are you [asking|hoping]?', 'B I am [noticing|telling]. ~ A person with a copy would have waved it by now.', 'A A person without one would have [shouted|cried].', 'B ... You always were hard to play cards with.'],
  ["A They'll find the [hole|well], you know.", 'B There is no [hole|well].', "A Then you won't mind [{num} men with spades|a bit of rain].", 'B When are they [coming|digging]?', 'A You went straight to when.'],
  ['B I can have {topic} [closed|emptied] by telephone.', 'A The telephone is [there|on the wall]. ~ It takes coins.', 'B You think I would not?', "A I think you'd have done it [from your car|on {yesterday}], if you could."],
  ['A Look me in the eye and say it was an accident.', 'B It was [wet|dark]. It was an accident.', 'A That was [my chin|the lamp]. Eye.', 'B ... You were not there, {A}.', 'A And you were. So you do [remember|know] where everyone stood.'],
  ['B Think of what {sum} would [buy|mend].', "A I have. ~ I got as far as a new [roof|boiler], and then there was nothing to put under it.", 'B Sentiment.', 'A [Slate|Plumbing]. ~ I priced it.'],
  ["B I'm offering you a [way out|seat].", 'A With whose [door|chair]?', 'B Does it matter?', "A It's {other}'s. ~ I'd have to step over the body."],
];

/** The middle of a scene between two on the same side, where one wants more than the other can give. */
export const PUSH_FRIEND: readonly Exchange[] = [
  ["B You can't do it alone.", "A I've done it alone since {past}.", "B You've done it [badly|tired] since {past}. ~ I was being polite about the stairs.", "A What's wrong with the stairs?", 'B {num} of them [move|are new]. ~ The rest remember.'],
  ['A Come with me to {elsewhere}.', "B I've [work|a bad knee].", "A It's an hour.", 'B It was an hour the last time, and I came back with [a limp|somebody else\'s hat]. ~ What do I say if {rival} is there?', 'A [Good evening|Nothing]. Loudly.'],
  ["B I'd lie for you. You know that.", "A I'm asking you to tell the truth.", 'B [See|There], that is where it gets expensive. ~ Who else is [telling it|in the room]?', 'A {other}, perhaps. And an empty chair.'],
  ['B Is it {topic} you want back, or {lost}?', 'A Hand me the [screwdriver|tape].', 'B {A}.', "A I want the screw that holds this. ~ It's [brass|short]. It rolled. Ask me when I've found it."],
  ['B And if it comes out the other way?', 'A Then I was [wrong|loud] in front of {num} people.', "B You've been that before.", "A Never about {topic}. ~ Never with you [holding the door|in the front row]."],
  ["A You're [limping|shaking].", "B It's the [cold|step].", "A It's {num} degrees in here. Who did you talk to?", 'B {rival} gave me a lift. ~ We went the long way, past everything I owe.'],
  ['B I have to tell you something about the money.', 'A How much of it is [left|ours]?', "B That's the thing I have to tell you. ~ {sum}, and the jar is [full of buttons|somebody else's].", 'A Whose buttons?', "B That's what you ask?"],
  ['A Do you trust me?', 'B With [my life|the car]. Not with a [secret|kettle].', "A I've kept one for {num} months.", 'B You told {other} on {yesterday}, and {other} told [the post|the bus].'],
  ['B You should [apologise|ring first].', 'A To {rival}?', 'B To {other}. ~ For the thing with the [ladder|cake].', 'A That was about {topic}.', 'B It was about the [ladder|cake] until you opened your mouth.'],
  ['A Tell me I can stop.', "B You can stop.", 'A You said that [very fast|like a nurse].', "B I've had it ready since {past}. ~ I never thought you'd be the one to ask."],
  ['B What do I do if you [fall|lose]?', 'A [Open|Feed] what needs opening. Pay {other}. ~ Burn the blue folder.', "B There is no blue folder.", 'A Then [buy|find] one first. ~ It has to be seen burning.'],
  ["B I don't want {sum}. I want my [evenings|kitchen] back.", "A It's [boxes|papers]. It's {left}.", "B It's {topic} on every chair. ~ I eat standing up. My own [mother|cat] asked who lives here.", 'A What did you say?', 'B I said [you do|I was new].'],
  ["A You're the only one who [read|saw] the first one.", 'B I was [nine|drunk].', 'A You read it out. ~ You stood on {thing} and did all the voices.', 'B ... I did, too. ~ The part about {topic} I did as {lost}.'],
  ['B Give me your [shoes|phone].', 'A Why?', "B Because then you'll [stay put|sleep]. ~ You've walked up and down {here} {num} times, I counted on the tiles.", 'A And you think I would not go barefoot?', "B I think you'd [get as far as the gravel|ask for them nicely]."],
  ['A What would you take, if you could take one thing?', 'B From {place}? The [noise|smell].', 'A Something for a box.', 'B {thing}, then. ~ It\'s ugly, nobody would come after me.'],
  ["B People [talk|laugh], you know.", "A About {topic}?", "B About us. ~ Two grown people [on a roof|in a cellar] with {thing}.", 'A What do you tell them?', 'B That you [pay well|started it].'],
  ["B I know where {lost} kept the [other|second] key.", 'A Since when?', "B Since always. You never asked, you [kicked|used the window]. ~ It's in the place where anyone else would look first.", 'A Under the [mat|pot].', 'B Under the [mat|pot].'],
  ['A If I sign, you keep your [job|room].', "B And if you don't?", 'A Then you have me.', 'B ... I\'d want to see [the job|the room] again before I say. ~ I\'m joking. {A}. That was me joking.'],
  ["B You've left out [a page|{year}].", 'A On purpose.', "B They'll [ask|turn to it] first. ~ I would.", "A It's got your name in it.", 'B So [read it slowly|put me in].'],
  ['B When this is over I want to [sit|sleep] somewhere without {topic}.', "A There's a bench at {elsewhere}.", "B It faces {place}.", 'A Then we sit on it [backwards|at night].'],
];
