import type { SectionLines } from './section.ts';

/** What a commercial shows and says. The lines have every length from one word on, so that the shortest spot can be met. */
export const COMMERCIAL: Readonly<Record<string, SectionLines>> = {
  hook: {
    video: [
      'Dark.', 'An alarm clock.', 'A kettle screams.', 'One shoe, no foot.', 'Tight on tired eyes.', 'Six a.m. One light in a dark street.', 'A hand slaps an alarm clock. Misses. Slaps again.', 'Close on a clock: one minute to seven, then seven.', 'A door flies open. Somebody stands there with toast between the teeth.',
      'Extreme close-up: a drop falls from a tap, in slow motion.', 'A queue of people, all looking at the same spot.', 'A man in a suit runs after his own hat.',
    ],
    leads: ['Listen.', 'Hear that?', 'Know this feeling?', 'Monday, ten past six.', 'This is your morning alarm.', 'You have got four minutes left.', 'Somebody in this picture forgot something.', 'Every day begins with a small fight.', 'There are two kinds of mornings. This is one.', 'It is ten past six, and it is already late.', 'Count the things that can go wrong before breakfast. Go on.', 'Nobody plans a day like this. And yet here it is.', 'In the next few seconds, somebody is going to give up.'],
    told: ['I had it a minute ago.', 'Not again. Please, not again.', 'Who took my [keys|glasses]?', "I'm fine. I'm completely fine.", 'Is it {day} already?', 'Tell them I am in the lift.'],
    follows: ['On a {day}, too.', 'Every single time.', 'With wet hair.', 'And the bus is early.', 'Where are the keys?', 'And it is raining.', 'You had {num} minutes.', 'Now you have two.', 'Somebody is at the door.', 'The dog knows.', 'Nobody slept.', 'The milk is off.', 'One sock.', 'And then the phone rings.', 'Do not look at the clock.', 'You looked.', 'It is {day}.', 'Breakfast is toast, in the hand.', 'The lift is out.', 'So, the stairs.'],
    toldFollows: ['In the rain.', 'On a {day}.', 'Who moved the door?', 'I had {num} minutes.', 'Is that mine?', 'Do not say it.', 'Where is the other one?', 'It was here.', 'I ran for it.', 'With one shoe.', 'Next week will be better.', 'I say that every week.', 'Somebody turn that off.', 'It is still dark.'],
    exchanges: [
      ['A Have you seen my [keys|bag]?', 'B Which [keys|bag]?', 'A The [keys|bag] I am shouting about.', 'B On your [shoulder|head]. ~ Next to the glasses.'],
      ['A What time is it?', 'B You do not want to [know|hear it].', 'A Is it [eight|past eight]?', 'B It was. ~ I saw it go by.'],
      ['B You are wearing [my|two] coats.', 'A It is [cold|dark] out.', 'B It is {day}. ~ We have {day}s off.', 'A ... Since when?'],
      ['A Who drank my coffee?', 'B You did. [In the shower|At six].', 'A I remember the [shower|six].', 'B Nobody remembers the coffee. ~ It was cold, you made a face.'],
      ['A I packed [everything|last night].', 'B And where is it?', 'A [Packed|Home].', 'B That is a good place for it. ~ Nobody will steal it there.'],
      ['B Run.', 'A Is that ours?', 'B It [was|will be].', 'A Wave. ~ Wave with something.'],
    ],
    close: ['- The toast drops. It lands as toast does.'],
  },
  problem: {
    video: ['Spill.', 'Cold coffee.', 'Rain. No umbrella.', 'A bag splits open.', 'A wheel spins in mud.', 'A cup. A skin forms on it.', 'A drawer that will not shut, full of chargers.', 'Somebody pours something grey into a sink and sighs.', 'A person tries it with both hands, then with the teeth.', 'Split screen: what was promised, and what came out of the box.', 'A long table. Everyone is waiting for one person to finish.', 'A cupboard opens. An avalanche of everything that was tried before.'],
    leads: ['Again.', 'Every day.', 'Cold by nine.', 'Broken by Tuesday. Again.', 'You tried the other ones.', 'They leaked. They cracked. They quit.', 'And it always happens when you hurry.', 'You bought three. You kept none of them.', 'The last one lasted a week, in the box.', 'You should not have to plan around a thing like that.', 'You have a drawer for these. You do not open that drawer.', 'And then there is the one that came with a manual in eleven languages.', 'So you wait. You shake it. You tell yourself that it was meant to do that.'],
    told: ['It worked in the shop.', 'I read the manual. Both sides.', 'I have a drawer full of these.', 'It makes a noise now. Like a bird.', 'My neighbour had the same one. Had.', 'I hit it. It helped, once.'],
    follows: ['As usual.', 'On the way there.', 'In front of everyone.', 'With the receipt still in it.', 'And no spare part.', 'You turned it off and on.', 'You even shook it.', 'The hotline played a waltz.', 'It blinked. Then it did not.', 'There was glue. There was more glue.', 'It was the good one.', 'After {num} days.', 'On a {day}.', 'And it was not cheap.', 'They said that was normal.', 'There is a forum for it. It is sad in there.', 'The dog left the room.', 'You have bought {num} of them.', 'It had one job.', 'Somebody laughed.'],
    toldFollows: ['Ask my wife.', 'I paid for that.', 'It had a warranty. It had just run out.', 'On a {day}, in the rain.', 'I have a photo of it. Before.', 'That was number {num}.', 'The box was nice.', 'There were sparks, small ones.', 'It is in the garage now.', 'I gave it a name. I should not have.', 'I blame {topic}.', 'It still ticks.', 'And they wanted stars for it.', 'I am fine about it. I am fine.'],
    exchanges: [
      ['A Did you [shake|tap] it?', 'B I [shook|tapped] it.', 'A Gently?', 'B At first. ~ Then I thought of what it cost.'],
      ['A There is [water|something] in my shoe.', 'B That is from the [bag|lid].', 'A It said leakproof.', 'B It said up to {num}. ~ It did not say {num} of what.'],
      ['B Read me the [manual|label].', 'A Which language?', 'B The one with the [pictures|fewest words].', 'A It shows a man. He is [crying|holding it the way you do].'],
      ['A Where is the old one?', 'B In the drawer, with the [others|ones before].', 'A And the drawer?', 'B It does not [open|shut]. ~ We have begun another.'],
      ['A How long have you been [waiting|holding that]?', 'B Since {day}.', 'A Put it down.', 'B If I put it down it [starts again|falls in two].'],
      ['B They sent a [part|voucher].', 'A Does it fit?', 'B It fits the [next|last] model.', 'A Then we only need the [next|last] model. ~ And somewhere to put this one.'],
    ],
    close: ['- Everything stops. One drop falls.'],
  },
  solution: {
    video: ['{productCap}.', '{productCap}, in light.', 'A hand takes {product}.', 'Click. The lid of {product} closes.', 'Steam, sun, a breath. {productCap} on a rock.', 'The same morning again, the other way round: no hurry.', 'Close: a finger, one press, and it simply starts.', 'A pan along a table; at the end of it, {product}.', 'It is dropped. It rolls. It is picked up, and it works.', 'Wide: somebody stands at a window, and for once does nothing at all.', 'Top shot: a bag is packed. {productCap} goes in last, and it fits.'],
    leads: ['Breathe.', 'Meet {product}.', 'This is {product}.', 'One press, and it works.', '{productCap}. Made for days like this.', '{productCap} does one thing, and does it.', 'It opens with one hand. It stays shut with none.', 'You fill it once. You forget about it until you need it.', '{productCap} goes where you go, and comes back the way it left.', 'No manual. No app. No drawer. You pick it up, and that is all.', 'We took out everything that breaks, and then we took out two more things.', 'You will know it by the sound: a click, and after that nothing to worry about.'],
    told: ['Oh. That was it?', 'I keep waiting for the second step.', 'Wait, do that again.', 'It fits. It actually fits.', 'My hands were wet and it still opened.', 'I forgot I had it with me.', 'I used it with gloves on. Thick ones.'],
    close: ['- {productCap} stands still in the middle of everything that moves.'],
  },
  proof: {
    video: ['Tested.', 'Stopwatch: running.', 'Frost on {product}.', 'A thermometer. It holds.', 'A drop from two metres. Stone floor.', 'Twenty-four clocks; the last one strikes. Steam.', 'A truck rolls forward. Rolls back. Somebody lifts the wheel.', 'A shelf in a workshop: {product}, ten years old, with dents.', 'A tester in a white coat gives up, and sits down next to it.'],
    leads: ['Tested.', 'We dropped it.', 'Ten thousand times. Still.', 'Dropped, frozen, sat on: fine.', 'Ask anyone who owns one already.', 'Tested for a year, by people who break things.', 'We gave it to a football team. They gave it back.', 'It has been up a mountain, down a river and through one wedding.', 'Bring it back if it ever lets you down. Nobody has found the way yet.'],
    told: ['Mine is from before the children.', 'I ran it over. With a van.', 'It has my name on it. They had offers.', 'Four winters. Same one.', 'My dog had it for a week. It is fine.', 'I bought one for my mother. She bought three.'],
    close: ['- On the stopwatch: a day, to the second. A thumb lets it run on.'],
  },
  call: {
    video: ['Logo.', 'SUPER: {productUpper}.', 'SUPER: {productUpper}. Today.', 'SUPER: {productUpper}. In stores now.', 'The logo draws itself, in one line.', 'SUPER: {productUpper}. One press. One day. No drawer.', 'A door opens, on a morning with time in it. SUPER: {productUpper}.'],
    leads: ['Today.', '{productCap}. Today.', 'Try {product} today.', '{productCap}. Pick one up.', 'Take {product} home this week.', '{productCap}. Find yours before the weekend.', 'Find {product} near you, and keep the receipt.', '{productCap}. In stores now, and in your bag tomorrow.', 'Go and hold one. You will see. {productCap}, in stores now.'],
    told: ['Where did you get that?', 'Have they got it in green?', 'Two, please.', 'Can I keep this one?'],
    close: ['- SUPER: {productUpper}.', 'N {productCap}. Get yours today.'],
  },
};

export const COMMERCIAL_FOLLOWS: readonly string[] = [
  'That is all.', 'No trick.', 'Every time.', 'Even on a {day}.', 'Even with gloves on.', 'Even in the rain.', 'It is that simple.', 'You can hear it.', 'Go on, try.', 'With one hand.', 'For {topic}, too.', 'In {num} seconds.', 'Ask your neighbour.', 'And then do it again.', 'Before the kettle boils.', 'On the first try.', 'All the way home.', 'And back.', 'Upside down, if you like.', 'Without looking.', 'While you tie your shoes.', 'After {num} winters.', 'With the lights off.', 'In a full bag.', 'On a steep road.', 'From {place} to the top of the hill.', 'And it stays that way.', 'Since the first day.', 'Between two trains.', 'With sand in it.',
];

export const CUSTOMER_FOLLOWS: readonly string[] = [
  "I'm telling everyone.", 'My hands were full, too.', 'Look, no hands.', 'On a {day}.', 'In front of my mother.', 'Since {year}, I think.', 'And it was raining.', 'I timed it: {num} seconds.', 'We were halfway up.', 'I almost missed it.', 'Ask him. He was there.', "I'm not even careful.", 'I had {topic} under the other arm.', 'Twice.', 'I slept in that day.', 'With a baby on my hip.', 'It is older than the car.', 'And I never read a word.', 'That was {num} weeks ago.', 'In {place}, of all places.',
];
