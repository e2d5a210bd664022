import type { Exchange } from './exchange.ts';

/** Where a scene gives way: something is said or done that cannot be taken back. */
export const BREAK_ANY: readonly Exchange[] = [
  ["B All right. It was me who [moved|took] it.", 'A {topicCap}?', 'B The [box|letter]. ~ I had it under the bed in a towel. I thought, if nobody can find it, nobody can lose it.', 'A And now?', 'B Now [the bed is gone|I sleep on the floor].'],
  ["A I was there.", 'B Where?', "A [On the stairs|Behind the curtain]. On {past}. ~ I heard the whole thing and I ate a [biscuit|pear]. I was afraid to put it down.", 'B ... You never said.', "A You never asked what I'd had for [supper|tea]."],
  ['B Take it. ~ Before I count to three.', 'A You said [never|over your body].', "B I've said a lot of things [in this room|with my hat on]. One. Two.", "A I've got it. I've got it."],
  ["A I don't [sleep|sing] any more.", "B Nobody [sleeps|sings] around here.", "A I used to. ~ Then I heard {thing} fall, the night of — and I've been [listening|waiting] for it to land.", 'B It landed, {A}. I swept it up.'],
  ['B {lost} asked for you.', "A You told me there wasn't time.", 'B There was [an hour|a night]. ~ I had your number in my hand. I [folded it|put it in a drawer].', 'A ... Which drawer?', 'B That one. ~ Second from the top. It\'s still in there.'],
  ["A I'm [done|tired].", "B You can't be. It's only [{today}|{num}].", 'A Watch me. ~ This is me [sitting down|putting it down].', 'B If you sit down I have to do it myself.', 'A The [keys|gloves] are on the hook.'],
  ["B I said your name. When they asked. ~ They'd been at it for {num} hours, and yours is [short|easy to say].", 'A What did they do?', 'B Wrote it [down|twice]. ~ Asked me how to spell {topic}.', 'A And did you [help|spell it]?', 'B ... I wanted to go home.'],
  ["A You can have it all. {topicCap}. The [stairs|bills]. ~ The smell when it rains.", "B I never wanted it.", 'A You drew it on every [napkin|wall] since you were six.', 'B That was so you would [look|hang one up].'],
  ['B Open your hand.', 'A Why?', 'B [Open|Please] it. ~ Now close it. Keep that where {rival} never looks.', 'A Where does {rival} never look?', 'B [Down|In a sink].'],
  ["A Say that again.", 'B I said it [once|in the car] already, to see if I could.', 'A Then you [know how|have practice]. Again.', 'B It was never about {topic}. ~ It was {num} years of you not turning round.'],
  ['B They found it.', 'A Where?', 'B Where {lost} said. ~ Under the [third|loose] board, in a tin, with a rubber band gone soft.', 'A And inside?', "B [You'd better sit|I closed it again]. ~ It has our names in it."],
  ["A It isn't [broken|lost].", 'B You told everyone it was.', 'A I told everyone to stop asking. ~ It works. I play it [at night|with the door shut], down low.', 'B ... So that was you. I thought it was the [pipes|neighbours].'],
  ["B I've sold my half.", 'A To whom?', 'B It was {num} minutes. There was a pen. ~ I thought [about the roof|of you on the ladder].', 'A To whom, {B}?', 'B You know the hat.'],
  ["A Then I'll [tell|show] them myself.", "B You'll be on your own up there.", "A There's a [microphone|chair] and a glass of water. ~ {lost} did it with less.", 'B {lost} had [me|a better coat].', 'A ... Then be there.'],
  ['B Ask me again.', 'A Ask you what?', 'B What you asked me at the [gate|door]. ~ I have the answer now, and it\'s going cold.', 'A Did you [know|see] who it was?', 'B Yes.'],
  ["A That was the last one.", 'B There are more in the [cellar|car].', "A I [checked|looked]. ~ There's a box that says more, and it has {thing} in it.", "B Then we're at the bottom.", 'A We are [standing on it|under it].'],
  ['B I kept every one.', "A Every one of [what|which]?", 'B Letters. Yours. {num} of them. ~ I read the stamps. I never could get past your [handwriting|first line].', 'A And the one about {topic}?', "B That one's [open|on top]. ~ It was open when it came."],
  ["A I'll tell you what {lost} was [afraid of|doing there].", 'B I know what.', "A You know what was in the [paper|report]. ~ {lost} couldn't swim. Nobody checks that.", 'B ... Then why go out on it?', 'A Because somebody [called|whistled].'],
];

/** Against each other. */
export const BREAK_FOE: readonly Exchange[] = [
  ['A You {yousecret}.', 'B Lower your voice.', 'A Is that a [no|yes]?', "B It's a [thin wall|small town]. ~ There are people on the other side with glasses in their hands."],
  ['B What do you want me to say?', 'A That you {yousecret}. ~ Then the date. Then we can [both sit down|open a window].', 'B And what do I get?', "A You get to say it [before I do|sitting down]."],
  ['A I have {proof}.', 'B You have a [copy|photograph] of it.', 'A With [your thumb|the stamp] on it. ~ {other} has the other one, in a bag of flour.', 'B ... Which {other} is going to give me for the right sum.', 'A [Ring|Ask]. Use my phone.'],
  ['B I did it for {topic}.', "A You did it at night.", 'B It had to be [night|quick]. ~ By day people have opinions.', 'A By day people have [eyes|names]. {lost} had one.'],
  ["B You win. Is that what you want to [hear|frame]?", 'A I want the keys.', 'B [Left|Inside] pocket.', 'A You take them out. ~ I want to see your [hands|face] do it.'],
  ["A Get out of {here}.", "B It's not yours to throw me out of, not after {deadline}.", "A It's not {deadline}. ~ It's {today}, and that's the door, and this is [my foot|a broom].", 'B You would hit me with [that|your foot]?', "A I'd [start|end] with it."],
  ["B Fine. Bring {topic} to {deadline}. Bring [the dog|everyone]. ~ And when they ask who left the gate open?", "A I'll say me.", 'B ... You would say that?', "A It's true. ~ It's just not [why|all of it]. You {yousecret}, and I left a gate open. Let them [weigh|count]."],
  ['A Why did you come back?', 'B To see if it still [hurt|stood].', 'A And?', 'B You painted it [green|white]. ~ I liked it better when it looked like something had happened.'],
  ["B I could have finished you in {year}.", 'A Why didn\'t you?', 'B You brought me [soup|a chair]. ~ I was sick, and you put it on the step and rang and ran away.', 'A That was {lost}.', 'B ... All this time I thought it was you.'],
  ['A Here. [Burn it|Tear it up].', 'B This is {proof}.', "A I know it by heart, and so do {num} others. ~ Go on. There's a [stove|bin].", 'B You are bluffing.', 'A You are [holding it like bread|sweating].'],
];

/** On the same side, when it hurts. */
export const BREAK_FRIEND: readonly Exchange[] = [
  ["B {rival} {secret}.", 'A Who says?', 'B [Paper|Ink] says. ~ I read it by the light of the fridge, so nobody would see a lamp.', 'A Read it to me [again|now]. Slowly.'],
  ["B I can't be your [witness|alibi].", 'A You were [there|next to me].', 'B I was there and I looked at my [feet|shoes]. ~ Ask me about my shoes. I can tell you the stitching.'],
  ['A You [told|rang] {rival}.', 'B I [answered|picked up]. It rang, and I answered. ~ {rival} already knew about {topic}. I only breathed.', "A How long did you [breathe|hold on]?", 'B ... Four minutes.'],
  ["B Come and stay with [me|us].", 'A For tonight?', "B For as long as it takes to get {topic} out of your [hair|face]. ~ There's a bed. It folds.", 'A I snore.', "B I've heard you. ~ Through {num} walls and {a_weather}."],
  ['A I should have [stopped|listened].', 'B When?', 'A At {elsewhere}. ~ When you said, {A}, the brakes. You said it twice.', 'B I said it [three times|once]. ~ The last time I said it to myself.'],
  ["B I'm [leaving|going] on {deadline}.", 'A Before or after?', 'B I have the ticket. It only says the day. ~ I [bought two|asked for a window].', 'A ... What would I do in a place without {topic}?', "B Wash up. Be bad at cards. ~ I don't know, {A}. Breakfast."],
  ["A We do it my way, or [I go alone|not at all].", 'B Then [go|not at all].', "A You don't mean it.", "B I've got {thing} in my hand and I'm putting it [down|back]. ~ Look. I've never meant a thing so much."],
  ['B I have the [first|real] copy.', "A You've had it all along?", "B Since {lost} pushed it through my [letter box|fence]. ~ No note. Just my name, and a [stamp|leaf], as if it had come by post.", 'A Why show me now?', "B You stopped [asking|shouting]."],
  ["A What if I'm the one who did it?", 'B Did what?', 'A Left {topic} [unlocked|on]. ~ I go back and I see my hand, and I can\'t see it turn.', 'B I was [behind you|the last out]. It turned. ~ I heard it.'],
  ['B I put [{sum}|my ring] on the table for you.', 'A I never asked you to.', "B That's the [beauty|trouble] of it. ~ You never ask, and I never learn.", "A Then take it back.", "B It's [spent|eaten]. Say thank you."],
];
