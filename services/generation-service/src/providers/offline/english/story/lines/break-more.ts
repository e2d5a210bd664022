import type { Exchange } from './exchange.ts';

/** More places where a scene gives way. */
export const BREAK_MORE: readonly Exchange[] = [
  [
    'A Give it to me.',
    'B [Careful|Both hands].',
    "A It's [warm|wet].",
    "B I've been [sitting on it|carrying it inside my shirt] since {elsewhere}. ~ I could feel it tick.",
  ],
  [
    "B I can't do [this|the stairs] any more.",
    'A Then [sit|stop].',
    'B You said nobody [sits|stops].',
    "A I'm saying it again the other way. ~ Sit, {B}. I'll do the lifting. Point.",
  ],
  [
    'A You [knew|drove].',
    'B I [knew|drove].',
    'A And you came to {mealtime} every [Sunday|week].',
    "B I brought a [cake|pie]. ~ Every time I thought, this time I'll say it, and every time somebody passed me a plate.",
  ],
  [
    'B Your [shoes|hands]. Show me.',
    'A They are [clean|dry].',
    'B So I see. ~ Everyone who was out on {past} had [mud|ink] on theirs. For weeks.',
    'A I [washed|was elsewhere].',
    'B ... You [washed|were elsewhere].',
  ],
  [
    "A I'm giving you {thing}.",
    'B I never [liked|asked for] it.',
    "A I know that. ~ So you won't [wear it out|lose it].",
    'B You talk as if you were going somewhere.',
    'A [Down the road|To {elsewhere}]. And perhaps not back by the same one.',
  ],
  [
    'B The [coat|hat] was mine.',
    'A Which [coat|hat]?',
    "B The one in the picture. ~ You've looked at it {num} times. Look at the collar.",
    "A ... I took it for {lost}'s.",
  ],
  [
    'A [Read|Take] it off the wall.',
    'B Now?',
    'A Before I change my mind.',
    "B It's been up since {year}. ~ The wall will come with it.",
    'A Then let the wall [come|go].',
  ],
  [
    "B I'll say it [once|fast]. I was [paid|scared].",
    'A How [much was it|long for]?',
    'B {num} weeks. ~ At the end of each there was a lamp in a window, and I breathed again.',
    'A Whose window?',
    'B [Yours|{rival} had it lit].',
  ],
  [
    'A It ends [here|now].',
    "B It [doesn't end|can't]. There is a [form|queue].",
    'A Then I am at the [bottom|front] of it. ~ Look, here I am, I brought a pencil.',
    'B Your hand is [steady|shaking].',
    'A It is [cold|written small].',
  ],
  [
    'B Somebody is [buried|hidden] there.',
    'A A dog.',
    'B [Dogs|A dog] with a [watch|ring]?',
    'A ... Who has been digging?',
    'B The [rain|river]. ~ It comes up a bit more each spring. I put leaves on it.',
  ],
  [
    'A Say my name.',
    'B {A}.',
    'A No. The one {lost} used.',
    "B I [can't|won't] do that one. ~ I'd have to do the voice.",
    'A Do the voice.',
  ],
  [
    'B I voted [for|against] you.',
    'A It was [secret|unanimous].',
    'B I know how my own hand looks. ~ It went up with the rest. I watched it go.',
    'A And {topic}?',
    'B Went with it. [Quick|Like a light].',
  ],
  [
    'A We have to [burn|sink] it.',
    'B All of it?',
    'A The [chairs|letters] first.',
    'B {lost} [made|wrote] those. ~ If we are going to do it, then you light it, I carry, and nobody sings.',
  ],
  [
    'B [Look|Come] away from there.',
    'A I can see {place} from here. I never knew that.',
    'B It was the [trees|hedge]. ~ Since they cut that down you can see everything.',
    "A Somebody's [in there|at the window].",
  ],
  [
    'A Is this [goodbye|a promise]?',
    "B It's a [sandwich|coat]. For the [train|cold].",
    "A There's a [note|lump] in it.",
    "B Don't [read|open] it till {elsewhere}. ~ Promise. Or promise and do it on the stairs, like you will.",
  ],
  [
    'B I found out what the {num} means.',
    "A It's a [page|bus].",
    'B It is a [grave|locker]. ~ Third row. I stood in front of it with the number on my hand.',
    'A Whose?',
    "B Nobody's. It is [empty|paid for]. In your name.",
  ],
  [
    'A You lost it.',
    'B I [lent|pawned] it.',
    "A {lost}'s [watch|ring].",
    'B For your [shoes|boots]. ~ You never asked where they came from. You only said they were tight.',
  ],
  [
    'B Then [take|break] it. Take it and [go|run].',
    "A You'd [let|help] me?",
    "B I'd [count|sing]. ~ With my face to the wall, slowly, to {num}.",
    'A You always counted [fast|wrong].',
  ],
  [
    "A I've been [wrong|rude] about {other}.",
    'B Since when is that?',
    'A Since the [jar|ladder]. ~ I went up there to shout and there was {topic}, wrapped, with my name on.',
    'B So what did you do?',
    'A I [shouted|left a note]. I was already there.',
  ],
  [
    "B I can't find the [end|beginning].",
    'A Of [what|the tape]?',
    'B Of any of it. ~ I pull {topic} and {lost} comes out, I pull {lost} and it is me.',
    'A [Give|Leave] it here. Let me try with my nails.',
  ],
];

export const BREAK_FOE_MORE: readonly Exchange[] = [
  [
    'B You think I [like|chose] this?',
    'A I think you [sleep well|had a pen in your hand].',
    'B I have not [slept|eaten] since {past}. ~ I lie there and I hear water.',
    "A It's not [water|the pipes]. It's us. ~ We were knocking.",
  ],
  [
    'A [Ten|Five] people heard you.',
    'B They will [forget|be paid].',
    "A One of them is nine years old. ~ They don't forget, and they can't be paid, they only want to know why.",
  ],
  [
    'B I was going to [tell|give] you. After.',
    'A After {deadline}.',
    'B When it could not [hurt|help].',
    "A You {yousecret}, and you were going to tell me when it couldn't [hurt|help].",
  ],
  [
    'A Sign [there|here]. Under your own lie.',
    'B With what?',
    'A With {proof} [looking at you|lying next to it]. ~ And your good pen.',
    'B ... What do I put for reason?',
    'A Put [weather|avarice]. It only has room for seven letters.',
  ],
  [
    'B If I fall, so does {other}.',
    'A {other} [jumped|let go] this morning.',
    'B You are [lying|guessing].',
    'A Ring. ~ It will go on ringing, and you will hear how empty a house can be.',
  ],
  [
    "A I don't want your [money|chair].",
    'B Everyone wants [something|to sit].',
    'A I want you to [stand|wait] in the cold for one night where {lost} stood. ~ I want you to hear what you could hear from there.',
  ],
  [
    "B You have your [mother's|father's] way of looking.",
    'A You knew my [mother|father]?',
    'B I asked [her|him] for {topic} before you could walk. ~ Same look. Same door.',
    'A And the same answer.',
  ],
  [
    'A There is nobody behind you any more.',
    'B There is [the bank|my driver].',
    'A The [bank|car] left. ~ I watched it from the window, it had its indicator on.',
    'B ... Which way?',
    'A [Away from here|Left, and fast].',
  ],
];

export const BREAK_FRIEND_MORE: readonly Exchange[] = [
  [
    'B {rival} offered me [the house|work].',
    'A What did you say?',
    "B And I [said I'd think|asked about the heating]. ~ I hate that I did. It has a bath.",
    "A You've [wanted a bath|been cold] since {year}.",
  ],
  [
    'A I need you to [hate|leave] me for a day.',
    'B Which day?',
    'A {deadline}. Out loud. ~ So that {rival} believes it.',
    'B I could [manage|use] a day.',
  ],
  [
    "B I [broke|opened] it. The thing you're not asking about.",
    'A I know you did.',
    'B You [know|saw]?',
    'A You have been so [kind|tidy] all week. ~ You washed the windows. Nobody washes windows.',
  ],
  [
    'A If it were only me I would [stop|sell].',
    "B Then it's for [me|us]?",
    "A It's for {lost}. It's for the [door|noise]. ~ I don't know. I get up and my feet go there.",
    'B Then I will go with the feet.',
  ],
  [
    'B You never [cried|said a word] at the funeral.',
    'A I was [holding|counting] the chairs.',
    'B You were holding my [sleeve|hand]. ~ I had marks on it till the Thursday.',
    'A ... I thought that was a [rail|chair].',
  ],
  [
    'A [Tell|Stop] me.',
    "B I [can't|won't].",
    "A You're the only one who could.",
    "B That's why I [can't|won't]. ~ You'd do it, for me, and then I'd have that at breakfast every day.",
  ],
  [
    'B I said [yes|no] to {other}. About the other thing.',
    'A In the middle of all this?',
    'B There is only ever the middle. ~ I was asked nicely, and it was a nice [evening|step].',
    'A Well. ... [Good|When]?',
  ],
];
