import type { Exchange } from './exchange.ts';

/** How a scene between any two people gets going. */
export const OPEN_ANY: readonly Exchange[] = [
  ['A You said [quarter past|half past|ten to].', 'B I said [about|around] then. ~ The road past {elsewhere} is up again.', "A I've been [watching|talking to] that door for {num} minutes.", 'B And did it [answer|blink]?'],
  ['A Is that {thing}?', "B It was in the [hall|rain]. ~ I didn't like to leave it there.", 'A It goes [on the shelf|by the window]. ~ It has always gone there.', "B I know where it goes. I'm asking [if you want it there|who moved it]."],
  ['A Who else has a key to {here}?', 'B You. Me. [The agent|The man who reads the meter]. ~ Why?', 'A Somebody has been sitting on {seat}.', 'B [It could have been me|People sit]. ~ It was a long [night|week].', 'A Your [coat|chair] is still in the hall.'],
  ["A I [rang|called] you {num} times.", 'B I [saw|heard] it. ~ I was standing next to it with my coat on.', 'A And?', "B And I [hadn't got an answer yet|wanted to say it standing up]."],
  ['A Have you been to {elsewhere} since {past}?', 'B [Once|Twice]. ~ I got as far as the gate.', 'A What stopped you at the gate?', 'B [Somebody had painted it|A dog. A very small dog].'],
  ["A Hold this [for me|a second].", "B What's in it?", "A {Topic}, more or less. ~ What I could carry of it.", 'B It weighs [nothing|more than it looks].'],
  ["A You've [moved|turned] {thing}.", 'B I [dusted|needed the room]. ~ It was in the way of the {fixtureBare}.', "A {lost} left it there.", 'B That was in {year}, {A}.'],
  ['A Sit down.', "B I'd [rather|sooner] stand. ~ I've been sitting in {elsewhere} all day.", 'A Then stand [where I can see you|away from the {fixtureBare}].'],
  ['A Did they ask about {topic}?', 'B They asked about [everything else|my shoes]. ~ {num} questions, and not one that mattered.', "A So they [know|don't know].", 'B Or they know enough [not to ask|to wait].'],
  ["A There's [tea|coffee] if you want it.", 'B Is it [from today|warm]?', "A It's from [this morning|when I thought you were coming].", "B Then I'll [have it|take it] cold. ~ It's not the [tea|coffee] I came for."],
  ['A What did {other} say?', "B That {other} would [think about it|come if it's dry].", 'A In those words?', 'B In [fewer|ruder] words. ~ There was a door between us.'],
  ["A You're wearing [his|the good] coat.", "B It [was raining|was on the hook]. ~ Mine has a hole where {thing} used to be.", 'A {lost} bought that coat the week of {past}.', 'B I can [take it off|hang it back]. {A}. I can take it off.'],
  ['A Read me the [second|last] line again.', "B You've heard it {num} times.", 'A Then it [costs you nothing|goes quickly].', 'B It says: regarding {topic}. ~ After that [the ink has run|somebody has crossed it out].'],
  ['A Close the door.', "B Who's [out there|listening]?", 'A [Nobody|{other}]. ~ Close it anyway.', "B You never closed a door at {place} in your life."],
  ['A How much is [left|in the tin]?', "B Counting the [coins|jar]? {sum}, if nobody eats.", 'A And not counting it?', 'B Not counting it, we [have a tin|own a jar].'],
  ["A Don't [sit|lean] there.", 'B Is it broken?', "A It's [holding up|older than] {thing}. ~ I keep meaning to see to it.", 'B Half of {place} is [holding up the other half|waiting for you to see to it].'],
  ['A When did you last sleep?', 'B [{yesterday}|Before {past}]. ~ I lay down, if that counts.', "A You're putting {thing} in the [sink|bread bin].", 'B ... So I am.'],
  ['A I saw {other} at {elsewhere}.', 'B [Alone|Working]?', 'A With a [box|suitcase]. ~ Taped, and taped again.', 'B What size of [box|suitcase]?', 'A The size of [{thing}|somebody leaving].'],
  ["A Who's been asking about {topic}?", 'B A woman with a [clipboard|very clean car]. ~ She wrote down the number of windows.', 'A What did you tell her?', 'B The number of windows. ~ [Fourteen|Eleven], if you count the one with the board.'],
  ['A Is it still [raining|blowing] out there?', 'B It stopped when I [got here|found the door].', 'A Then why are you wet?', 'B I [walked|stood] a while. ~ There was a light on, and two people in it, and one was you.'],
  ['A Give me a hand with {thing}.', 'B Where is it going?', 'A [Upstairs|Outside]. ~ Where {rival} would have to bend down to see it.', 'B {rival} has [good knees|a torch].'],
  ["A You got my [note|message].", 'B I got half of it. ~ [The dog|The rain] had the rest.', 'A Which half?', 'B The half with {topic} in it. ~ Not the half that says [why|please].'],
  ["A What's the smell?", 'B [Paint|Bleach]. ~ {other} did the back wall of {here}.', 'A Who asked for the wall to be done?', "B Nobody paints a wall because somebody asked. ~ There was [writing|a number] on it."],
  ["A You've cut your hand.", "B It's [nothing|the tin]. ~ It's been bleeding since {elsewhere}.", 'A On what?', 'B On {thing}. I tried to [open it|get the back off].', 'A It opens from the [other side|bottom].'],
  ['A I need {num} minutes of your time.', "B You said that [on {yesterday}|last year]. ~ I'm still owed change.", "A This time I'll [put it on the table|start with the end].", 'B Go on, then. [The clock is on the wall|I have my coat on].'],
  ["A Where's everybody?", 'B [Home|At {elsewhere}]. ~ They heard about {topic}.', 'A From you?', 'B From the [radio|baker]. ~ I only said it was true.'],
  ["A Don't turn the [light|lamp] on.", "B I can't see you.", "A That's [all right|the idea]. ~ I can say it better if you can't.", 'B Is it about {topic}?', 'A [Sit down first|Find the chair].'],
  ["A You kept {thing}.", "B I [keep|mend] things. ~ There's a drawer of them in {elsewhere}.", 'A I thought it went in the fire with the rest.', "B I had it under my [coat|arm] before anyone [shouted|smelled smoke]."],
  ["A What's that you're [writing|counting]?", 'B What we have. ~ And what we had at the time of {past}.', 'A Is there a difference?', 'B There are {num} [lines|items] of difference.'],
  ['A I brought [bread|oranges].', 'B You want something.', 'A I want you to [have bread|eat an orange]. ~ And then I want to talk about {topic}.', "B I'll [eat first|get a plate]."],
  ['A They took the [sign|notice] down.', 'B Which one?', "A The one with {topic} on it. ~ There's a clean square on the wall now.", 'B Clean squares [fill up|get dirty]. ~ Give it a winter.'],
  ['A Were you going to tell me?', 'B Tell you [what|which]?', "A There's more than one?", 'B There\'s {topic}. ~ And there\'s [the other thing|{year}].'],
];

/** Between two who are after different things. */
export const OPEN_FOE: readonly Exchange[] = [
  ['A You have a nerve, coming [here|in by the front].', 'B The door was open. ~ It says so on the sign.', 'A It says that to [customers|guests].', "B Then I'll [buy|have] something. What would you want for {topic} today?"],
  ['A Wipe your feet.', 'B I am not [staying|asking to stay].', 'A Wipe them [anyway|to leave].', 'B {num} years of mud on this floor, {A}, and mine is the mud you mind?'],
  ["A You're [standing|parked] in my light.", 'B I was admiring {fixture}. ~ They quoted me a price for it at {elsewhere}.', "A It isn't for sale.", 'B [No|Not today]. ~ The price was for after {deadline}.'],
  ["A I thought you'd send [someone|a letter].", "B For this I [drove myself|put on a tie].", 'A I can see that. ~ The tie is [crooked|new].', 'B {left}, {A}. I wanted you to hear it from [a person|me].'],
  ["B Nice [place|spot]. ~ I'd forgotten the {fixtureBare}.", "A You were [never|only once] asked here.", 'B I was here for {past}. ~ I stood about where you are.', 'A I know where you stood. ~ There is a mark on the floor.'],
  ['B You look [tired|thin].', "A You look [paid|rested].", 'B That could be both of us by {deadline}.', "A I've seen what you call both."],
  ["A What have you got in the [folder|bag]?", 'B [Paper|Pens]. ~ One for you, one for me, one for the drawer.', 'A And where do I [sign|spit]?', "B At the [bottom|cross]. ~ I've marked it in pencil, so you don't feel pushed."],
  ['B I came to [see|look at] {topic}.', "A It's not a [museum|zoo].", 'B Museums have [heating|cake]. ~ Come on, {A}. One look.', 'A You can look from [there|the doorway].'],
  ["A How did you know I'd be at {here}?", 'B You always [come|go] here when you [lose|have lost]. ~ Since {year}.', 'A Who says I have lost?', 'B You have {thing} in your hand and your coat buttoned wrong.'],
  ['B Am I early for {deadline}?', 'A You are {left} early.', 'B I like to [see a room|find a seat] before it fills. ~ Which one is yours?', 'A The one [with its back to you|you have your hat on].'],
];

/** Between two on the same side. */
export const OPEN_FRIEND: readonly Exchange[] = [
  ['B Did you eat?', 'A I had [toast|half of something]. ~ On {yesterday}.', "B I'm putting [this|a plate] in front of you and I'm going to watch.", "A {rival} is at {elsewhere} counting chairs, and you're counting my [toast|forks]."],
  ["B You left the [light|engine] on all night.", 'A I was [reading|looking for something]. ~ I got to the part about {topic} and then it was day.', 'B And what is the part about {topic}?', 'A Shorter than I [hoped|remembered].'],
  ["B I've got [good news|news] and a sandwich.", 'A Sandwich.', "B It's [cheese|egg]. {other} will stand up for you at the end.", 'A And what does {other} want for it?', 'B [Half the sandwich|The other half]. ~ I already ate that.'],
  ['A Tell me you [found|have] it.', 'B I found where it [was|used to be]. ~ There was a ring in the dust, this big.', 'A Since when does dust [move out|pack]?', 'B Since {rival} had the key for the weekend.'],
  ['B They were talking about you in {elsewhere}.', 'A Was it [good|loud]?', 'B It stopped when I came in. ~ Then somebody asked me about {topic}, very friendly.', 'A How friendly?', 'B They paid for my [tea|ticket].'],
  ["B I'm going to say something and you won't like it.", 'A Say it while I [carry this|do the lock].', 'B {rival} is not wrong about {topic}.', 'A ... Get the other [end|side].'],
  ["A Quick, before {other} comes back. What do you [know|think]?", 'B That you have {left}. That I have [a van|no shoes]. ~ That between us we can lift {thing}.', "A That's not [a plan|knowing]. That's a list.", 'B Most plans [start|end] as one.'],
  ['B I had the [dream|call] again.', 'A About {lost}?', 'B About {here}. {lost} was [only|just] holding the door.', 'A In or out?', 'B I always [wake up|hang up] before that.'],
  ["A I can't find {thing}.", "B It's under your [arm|elbow].", "A I can't find what I was going to do with it.", 'B You were going to [show it to {other}|take it to {elsewhere}]. ~ You said so twice on the stairs.'],
  ['B How bad is it?', 'A On paper it says {sum}.', 'B And off the paper?', 'A Off the paper there is {topic}. ~ I have [no column|no word] for that.'],
];
