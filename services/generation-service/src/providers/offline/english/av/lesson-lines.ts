import type { SectionLines } from './section.ts';

/** What a lesson shows and says, by Gagné's nine events. `A` teaches, `B` learns. */
export const LESSON: Readonly<Record<string, SectionLines>> = {
  attention: {
    video: ['A sealed box on a desk. Something inside it knocks.', 'Two pictures side by side. At first glance they are the same.', 'A hand writes one word on the board: {termUpper}.', 'A jar, a candle, a lid. The flame goes down.', 'A clock without hands. A ball rolls past it.'],
    leads: ['Look at these two pictures. One of them cannot be true, and it has to do with {term}.', 'I have got a question for you, and I will not answer it for the first {num} seconds: what would be missing tomorrow without {term}?', 'Pick up the nearest thing to your right hand. By the end you will be able to say what it has to do with {term}.', 'Somebody got this wrong on the evening news. Let us find the place.', 'Before I say a word about {term}: guess. Write the guess down, and cover it.', 'There is a mistake on this board. You have {num} seconds.'],
    told: ['Is it the one on the left?', 'I thought everyone knew that. Now I am not so sure.', 'I have heard of {term}. I could not draw it.'],
    exchanges: [
      ['A What do you see?', 'B A [jar|box]. And you, [grinning|hiding something].', 'A Look under the [lid|label].', 'B There is a word on it. {term}.'],
      ['A Guess, quick: does {term} come [before|after] {term2}?', 'B [Before|After]. ~ No. Can I phone somebody?', 'A Write it down. We will see who is laughing at the end.'],
      ['B Why is there a [bucket|lemon] on your desk?', 'A That is the lesson.', 'B The lesson is a [bucket|lemon]?', 'A The lesson is {term}. ~ The [bucket|lemon] is a witness.'],
    ],
    close: ['- The box knocks again. A hand holds the lid down.', 'A We will open it when you can say what is in it.'],
  },
  objective: {
    video: ['Three lines appear on the board, one after another, each with an empty box.', 'A checklist on a clipboard. A pen, capped.', 'SUPER: BY THE END.', 'A finger points at three numbers on the wall.'],
    leads: ['By the end you can do three things: name the parts of {term}, explain how they meet {term2}, and spot a wrong example.', 'Three boxes. The first: describe {term} in one sentence. The second: compare it with {term2}. The third: use both.', 'You will leave with one drawing, one sentence and one example of your own, all of them about {term}.', 'At the end I will hand you a case that we have not talked about. You will sort it: {term}, or not.', 'Today you will list, compare and test. What you list is {term}. What you test is your own guess.'],
    told: ['Can I tick the first one already?', 'What if I only get two of them?', 'Does the drawing have to be good?'],
    exchanges: [
      ['B How will I know that I [can do it|am done]?', 'A You explain {term} to somebody who was not here.', 'B My [brother|grandmother]?', "A If your [brother|grandmother] can draw it, tick the box."],
      ['A Read me the [first|third] line.', 'B Explain {term} in [one sentence|your own words].', 'A Underline the verb.', 'B Explain. ~ So saying that I know it does not count.'],
    ],
    close: ['- The three boxes stay on screen, in the top corner, empty.', 'A Keep an eye on those.'],
  },
  recall: {
    video: ['A stack of cards. The top one turns over: {term2Upper}.', 'A page from last time, with a coffee ring.', 'A timeline on the floor, in tape. The learner stands at one end.', 'Half a drawing on the board. The chalk lies ready.'],
    leads: ['You know more than you think. Where have you met {term2} this week? At home, on the way, on a screen?', 'Last time we ended with {term2}. Close your eyes and say it in five words.', 'Take the card that you know best. Put it down next to {term}. What do the two share?', 'Finish this drawing from memory. Leave out what you are not sure of; the gaps are what we need.', 'Three words from before: the first is {term2}. You say the other two.'],
    told: ['I remember the picture. I do not remember why the arrow went left.', 'It was the thing with the {num} steps. I have got four.', 'I told my father about it, and he had it backwards.'],
    exchanges: [
      ['A What is left from last time?', 'B {term2}. And a [song|smell].', 'A Start with {term2}.', 'B It comes first, and {term} [needs|follows] it. ~ I think. The [song|smell] is clearer.'],
      ['A Two minutes, no notes: {term2}.', 'B Does [a sketch|pointing] count?', 'A Everything counts that I can check.', 'B Then this is it, and [here|this bit] I am guessing.'],
      ['B I mix them up. {term} and {term2}.', 'A Where, exactly?', 'B At the [start|arrow].', 'A Good. ~ That is one gap, not two. Circle it.'],
    ],
    close: ['- The cards lie in a row. One place is empty.', 'A That gap is where we start.'],
  },
  content: {
    video: [
      'Diagram: {term} in the middle, three arrows.', 'Close-up: a hand builds a model from paper and two pins.', 'The board, wiped clean. A single line.', 'Split screen: on the left an example, on the right the same thing with one part taken out.', 'SUPER: {termUpper}.', 'A table with two columns. The first row fills in.', 'Slow motion: the moment in question, frame by frame.', 'The instructor walks along a line on the floor and stops at a mark.', 'A jar of beans: one is lifted out with tweezers and laid on a scale.', 'The arrow on the board turns green.', 'A kitchen table: cup, spoon, salt. The spoon stands for {term}.', 'Animation: the parts slide together, one by one, and click.',
    ],
    leads: [
      'Start with the plainest case. One {termBare}, nothing else. What is there, and what changes?', 'Write {term} in the left column. On the right goes whatever you can see, hear or measure.', 'Here is the part that gets left out: {term2}. Take it away and see what stops.', 'Follow the arrow with your finger. It starts at {term2}, and it does not come back the same way.', 'Two words that sound alike are not the same thing. {term} is the one that you can point at.', 'Three steps. Say them with me, and put up a finger for each.', 'Now a case that looks like {term}, and is not. Find the one part that is missing.', 'You could stop here and pass a quiz. Go one step on, and ask where {term2} comes from.',
      'Let us slow it down. Before: nothing moves. In between: this. After: {term}.', 'Numbers help. Take {num} of these and put them in two groups. What did you sort them by?', 'If I double this side, what happens on the other? Say it first, then look.', 'The name is old, and it is no help. Look at what the thing does.', 'Here are four examples from everyday life. Three belong to {term}. One has sneaked in.', 'Put {term} and {term2} next to each other. Draw one line for what they share, and two for what they do not.', 'Say this in your own words before I say it in mine.', 'That is one way to get to it. Here is a second, and it starts from the end.',
    ],
    told: ['So it only works in that order?', 'Then what is {term2} doing there?', 'I would have put that one in the other column.', 'It is like a queue: the first one has to move.', 'Wait. The arrow goes both ways?', 'If that is right, my example from before was wrong.', 'I can see it. I cannot say it yet.', 'Why does nobody draw it like that in the book?'],
    exchanges: [
      ['A Point to it.', 'B [There|This one]?', 'A What makes you choose that?', 'B It [changes|is the only one that stays]. ~ The others only get carried along.', 'A That is {term}.'],
      ['B Is that always so?', 'A Try to [break|beat] it.', 'B With {term2}?', 'A With anything on this table. You have {num} seconds.', 'B ... It [holds|still comes out the same].'],
      ['A Say it to me as if I were [six|your boss].', 'B First there is {term2}. Then something [pushes|lets go].', 'A What pushes?', 'B That is where I wave my hands. ~ So that is where I do not know it yet.'],
      ['B What would happen [without it|with two of them]?', 'A Cover it with your thumb.', 'B ... Then this arrow goes [nowhere|round in a circle].', 'A So what is {term} for?', 'B For the arrow.'],
      ['A I am going to say something wrong. Stop me.', 'B Go on.', 'A {term} comes last, and {term2} has [no part in it|been there all along].', 'B Stop. ~ The [part in it|all along] is wrong. Take the second row.'],
      ['B You [skipped|changed] one.', 'A Which?', 'B Between [two and three|the cup and the arrow].', 'A What should stand there?', 'B {term2}. ~ You left it out on purpose.'],
      ['A Give me an example from your [kitchen|street].', 'B The [kettle|bus].', 'A Where in the [kettle|bus] is {term}?', 'B Not in it. [Above it|Between the stops]. ~ Nobody looks there.'],
      ['A How many [parts|steps]?', 'B [Three|Four].', 'A Count them on the model.', 'B ... [Four|Three]. ~ I had counted the pin.'],
      ['B I have got a [better|sillier] example.', 'A For {term}?', 'B For {term2}. A [zip|pancake].', 'A Which side of the [zip|pancake]?', 'B That is what makes it good.'],
    ],
    close: ['- A tick appears in the first box.', 'A One sentence. You say it.', 'B First I ask what {term} does. Then I look where {term2} comes in.'],
  },
  guidance: {
    video: ['A hand draws a ladder with four rungs and writes a word on each.', 'A worked example, line by line. One line is left blank.', 'A sheet with hints, folded over so that only the first shows.', 'The model again, with colours: red, then blue.', 'A mnemonic on the board: four letters, each as tall as a hand.'],
    leads: ['Here is a rope to hold on to: first ask what is there, then what changes, then what stays.', 'If you are stuck, go back one row. The row above always knows something.', 'I will do the first one aloud, with all my mistakes in it. Listen for the place where I turn round.', 'Use colour. Red for {term}, blue for {term2}. If a line is purple, it is two lines.', 'Make up a sentence of your own with the four first letters. The sillier it is, the longer it lasts.', 'Cover the answer. Say what it has to be made of. Then look.', 'Fold the sheet at the first hint. Only fold on if you have tried twice.'],
    told: ['The row above says {num}. So this one has to be less.', 'I have made everything purple.', 'My sentence has a goat in it.', 'Can I keep the ladder?'],
    exchanges: [
      ['B I am stuck at the [third|blank] line.', 'A What does the one above it say?', 'B {term2}, and an arrow.', 'A Where does the arrow point?', 'B ... At the [third|blank] line. ~ All right. I see it.'],
      ['A Red or blue?', 'B [Red|Blue]. No.', 'A What are you asking yourself?', 'B Whether it [changes|stays]. ~ It [changes|stays]. Then it is red.'],
      ['B Is that a [hint|trick]?', 'A It is a question with the answer [folded in|on its back].', 'B What stays the same? ~ If I know that, I know what moved.', 'A And what moved?', 'B {term}.'],
      ['A Do it aloud.', 'B I look for [the edge|two that match]. I find [the edge|two that match].', 'A Good. And then?', 'B Then I have skipped a [rung|colour]. ~ Back one.'],
    ],
    close: ['- The hints are folded away, one by one.', 'A The next one you do without.'],
  },
  practice: {
    video: ['A worksheet, empty. A pencil is turned round to the rubber end, and back.', 'Timer on screen: two minutes.', 'Cards are sorted into two piles. One card hovers.', 'Over the shoulder: a drawing, half done.', 'Pause card: YOUR TURN.'],
    leads: ['Your turn. Sort these six: {term}, {term2}, or neither. You have {num} seconds.', 'Pause here. Draw it without looking, then come back and compare the arrows.', 'Find one example within arm\'s reach. Say aloud why it counts.', 'Change one thing in the example, so that it stops being {term}. Only one thing.', 'Write the question to which {term2} is the answer.', 'Explain it to the chair next to you. Where you slow down is where you go back.', 'Take {num} minutes and a blank sheet. Start in the middle.'],
    told: ['Four, five... that one is neither.', 'I changed two things. I only saw it after.', 'The chair has no questions.', 'I would swap these two.'],
    exchanges: [
      ['A Which pile?', 'B [Left|Right]. Because it [moves|has two parts].', 'A And this?', 'B That has [two parts|moved] as well. ~ But nothing turns into anything. Neither.'],
      ['B Done. All [six|of them].', 'A Which one took [longest|two tries]?', 'B The [fifth|green one]. ~ It looks like {term} from the front.', 'A And from the side?', 'B From the side it is {term2}.'],
      ['A Now take one thing away.', 'B [The lid|This].', 'A Is it still {term}?', 'B ... No. ~ So the [lid|thing] was it, all the time.'],
    ],
    close: ['- The timer reaches zero. The pencil goes on for one more line.', 'A Pencils up. Not down: up.'],
  },
  feedback: {
    video: ['The answers slide in next to the learner\'s own.', 'A green tick, a green tick, an orange circle.', 'A wrong answer, enlarged. It is treated with care: a frame goes round it.', 'Two drawings laid one over the other, against a window.'],
    leads: ['Compare. If your arrow starts at {term2}, keep it. If it starts anywhere else, move that end and no other.', 'Number five goes wrong for most people, and it goes wrong in the same way: {term2} is taken for {term}.', 'If you had four out of six, look at what the two have in common. I would bet on the order.', 'This answer is wrong, and it is a good one. It follows from a first line that was wrong. Repair the first line.', 'Put your guess from the beginning next to it. What would you tell the person who wrote that?'],
    told: ['I had the right thing in the wrong column.', 'My arrow was fine. It was my start that was off.', 'My guess was nearly right, for the wrong reason.'],
    exchanges: [
      ['A Where is the [first|only] mistake?', 'B [Here|In line two].', 'A What would you have needed to know?', 'B Whether {term2} is a [part|cause] of it. ~ Or only stands next to it.'],
      ['B So I was [wrong|lucky].', 'A In which step?', 'B The [second|last]. ~ The rest is the same as yours.', 'A Then change the one, and leave the rest alone.'],
    ],
    close: ['- The orange circle turns green. A second box is ticked.', 'B So it was never the arrow.'],
  },
  assessment: {
    video: ['A new case on the table, under a cloth.', 'Three questions on screen. No hints in sight.', 'A card face down. The learner does not turn it over yet.', 'A stranger sits down opposite and says: explain.'],
    leads: ['One case, never seen before. Decide whether it is {term}, give one reason, and name one thing that would change your mind.', 'Question one: name the parts. Question two: put them in order. Question three: take one out and say what happens.', 'You have {num} seconds for one sentence. It must hold {term} and {term2}, and it must be one that could be wrong.', 'Two of these three claims are true. Cross out the third, and write down how you know.', 'Draw it once more. No words this time.'],
    told: ['It is. And if you took away the {term2Bare}, it would not be.', 'Claim three. It has them in the wrong order.', 'I would like to see the back of it first.'],
    exchanges: [
      ['A Is it, or is it not?', 'B It is. Because of the [order|edge].', 'A And what would change your mind?', 'B If {term2} came [after|from outside]. ~ But it does not. Look.'],
      ['A Three claims. Which one goes?', 'B The [second|last]. ~ It says always. I can think of one time when it was not.', 'A Which?', 'B The [jar|bucket] at the beginning.'],
    ],
    close: ['- The cloth comes off. The learner looks, nods, writes one line.', 'A Read it out.', 'B It is {term}, and I can show you where.'],
  },
  transfer: {
    video: ['A street, a kitchen, a workshop: three doors, each with a question mark.', 'The sealed box from the beginning. The lid comes off.', 'The learner, at home, draws on the back of an envelope for somebody else.', 'A phone camera, handed over: SUPER: FIND ONE. SEND IT.'],
    leads: ['Take it home. Find {term} in a place where nobody has put up a sign, and take a picture.', 'Tonight, tell one person about {term2}, without the word itself. If they can draw it, you are done.', 'Where do you meet this? Pick one place, and say what you would do differently there from Monday.', 'You have the tool. Here are three jobs for it that we have not talked about.', 'Keep the drawing. In a week, draw it again before you look.'],
    told: ['I am going to try it on my neighbour.', 'There is one on my way home. I never looked.', 'Can it be used on {topic}?'],
    exchanges: [
      ['B So what was in the [box|jar]?', 'A Say it first.', 'B {term}. ~ It has to be. It knocked, and then it stopped when you shut the lid.', 'A Open it.'],
      ['A Where will you look for one?', 'B On the [bus|stairs].', 'A What will you look for?', 'B Something that [changes|stays] while the rest does not. ~ And {term2}, close by.'],
    ],
    close: ['- The box is open. Inside: a mirror, and a card with {termUpper} on it.', 'B You let us do the work.', '- The last box is ticked.'],
  },
};

export const LESSON_FOLLOWS: readonly string[] = [
  'Take your time.', 'Say it aloud.', 'Write down the first thing you think of.', 'I will wait.', 'Use a pencil.', 'Do not look at the next line yet.', 'Count on your fingers, if you like.', 'There are {num} ways to do it; you need one.', 'Check it against the board.', 'If it seems too easy, look again.', 'Keep one finger on {term2}.', 'Then cover it up.', 'Leave space for a second try.', 'It takes about {num} seconds.', 'Most people start on the wrong side.', 'The small part matters more than the big one.', 'Mark what surprises you.', 'Do it once fast and once slowly.', 'You may disagree; say where.', 'Turn the sheet round, and it looks different.', 'The colour does not matter.', 'Ask whoever sits next to you.', 'Put a question mark where you are not sure.', 'One line is enough.', 'Try it with {topic}.', 'No calculator.', 'Start from the end, if that helps.', 'Watch the left-hand side.', 'Say what you would expect first.', 'And now without the picture.', 'That goes in the notebook, with the date.', 'Draw it as big as your hand.',
];

export const LEARNER_FOLLOWS: readonly string[] = [
  'Is that cheating?', 'I wrote it down, look.', 'That is the third time I ask.', 'It was different in my head.', 'I would bet {num} on it.', 'Or does it depend?', 'Do not tell me.', 'Wait, I have got it.', 'My pencil broke.', 'It is the same as with {topic}.', 'At least I think so.', 'I am going to draw it.', 'Now I cannot unsee it.', 'Is there a word for that?', 'I had it on {day}.', 'That one I can explain.', 'It is smaller than I thought.', 'Give me another one.',
];
