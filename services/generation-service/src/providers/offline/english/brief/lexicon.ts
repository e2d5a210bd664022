const list = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Words that can begin a noun phrase. */
export const DETERMINERS = list(
  'a an the his her their its my our your this that these those every each some any no two three four five six seven eight nine ten one another both',
);

/** Words that never belong to a noun phrase, and so end it. */
export const STOP_WORDS = list(`
  a an the his her their its my our your this that these those and or but nor so yet if when while where who whom whose which what why how
  of in on at to for from by with without about into onto over under between among through during before after since until against toward towards
  upon across behind beside beyond near inside outside off up down out around as than like per via
  i you he she it we they me him us them myself himself herself itself themselves everyone everybody someone somebody nobody anyone
  is are was were be been being am has have had having do does did done can could will would shall should may might must
  not no yes very too more most less least much many few only just also even still again ever never always often there here then now soon together
  however though although because unless whether once that's it's he's she's they're isn't doesn't don't can't
  s t able all any each both other others own same such far long instead rather else
`);

/** Verbs that a short description of a story is likely to use; they end a noun phrase. */
export const STORY_VERBS = list(`
  find finds found discover discovers discovered must try tries tried want wants wanted need needs needed learn learns learned meet meets met fight fights fought
  become becomes became go goes went gone come comes came get gets got make makes made take takes took give gives gave keep keeps kept leave leaves left let lets
  face faces faced return returns returned lose loses lost save saves saved hide hides hid hidden run runs ran work works worked live lives lived decide decides decided
  open opens opened close closes closed help helps helped turn turns turned begin begins began start starts started stop stops stopped tell tells told know knows knew
  see sees saw hear hears heard think thinks thought say says said ask asks asked show shows showed write writes wrote read reads bring brings brought build builds built
  buy buys bought sell sells sold teach teaches taught follow follows followed explain explains explained explore explores explored struggle struggles struggled
  happen happens happened seem seems seemed wait waits waited arrive arrives arrived inherit inherits inherited refuse refuses refused pretend pretends pretended
  steal steals stole stolen kill kills killed die dies died fall falls fell force forces forced agree agrees agreed join joins joined search searches searched
  uncover uncovers uncovered reveal reveals revealed confront confronts confronted compete competes competed speak speaks spoke spoken set sets put puts
  accept accepts accepted receive receives received repair repairs repaired rebuild rebuilds rebuilt survive survives survived escape escapes escaped
  investigate investigates investigated plan plans planned hope hopes believe believes believed promise promises promised threaten threatens
  introduce introduces introducing launch launches launching make's feels feel felt look looks looked use uses used create creates created
  receive receives keep keeps absorb absorbs invite invites invited challenge challenges challenged understand understands understanding change changes changed happen's grow grows grew reunite reunites save's deliver delivers delivered
`);

/** Words that speak of the script rather than of what is in it, or that say nothing; never a topic. */
export const EMPTY_NOUNS = list(`
  script drama comedy documentary commercial advertisement ad advert spot lesson video film movie episode scene scenes story stories series show sitcom sketch pilot tale
  something anything nothing everything thing things way ways lot bit kind sort part end beginning time times day days year years week weeks month months
  hour hours minute minutes moment moments people person one ones others self fact case example reason point number side viewer viewers audience
  words word minutes seconds pages character characters tone theme themes title plot act compelling young old new big small great good bad best
  elder younger older eldest youngest oldest other second latter former
  introduction overview guide explainer course piece feature short test sample demo my first last next
`);

/** Places with a roof and their kin: what a scene can be set in. */
export const PLACES = list(`
  kitchen bedroom bathroom hallway attic cellar basement garage house home flat apartment cottage farmhouse mansion cabin hut villa studio loft
  lighthouse harbor harbour pier dock port boat ship ferry trawler beach island coast shore lagoon river lake canal bridge dam mill
  bakery cafe café diner restaurant bar pub tavern hotel motel inn hostel shop store bookshop bookstore market supermarket mall pharmacy florist laundromat laundrette salon barbershop
  school classroom university college library laboratory lab observatory museum gallery theatre theater cinema opera archive auditorium gym stadium arena
  hospital clinic ward surgery morgue asylum hospice nursery orphanage care-home
  office factory warehouse workshop newsroom bank court courtroom courthouse prison jail station precinct headquarters plant refinery mine quarry shipyard
  church chapel temple mosque monastery convent cemetery graveyard
  farm barn stable field orchard vineyard greenhouse garden park forest wood woods mountain valley desert village town city suburb neighbourhood neighborhood street alley square
  airport terminal train platform subway bus depot garage taxi lorry truck spaceship station colony base bunker camp outpost
  castle palace tower embassy parliament hall ballroom casino circus fairground zoo aquarium
`);

/** Those of the places that lie under the sky. */
export const OPEN_PLACES = list(`
  harbor harbour pier dock port beach island coast shore lagoon river lake canal bridge dam shipyard quarry
  cemetery graveyard farm field orchard vineyard garden park forest wood woods mountain valley desert village town city suburb neighbourhood neighborhood street alley square
  market fairground zoo camp colony stadium platform
`);

/** Things that a hand can hold or an actor can play with. */
export const THINGS = list(`
  letter letters photograph photo picture map diary journal notebook ledger book manuscript recipe contract deed will certificate passport ticket envelope postcard telegram file folder
  key watch clock compass ring necklace locket medal coin coat hat scarf glove glovess shoe suitcase bag box chest trunk crate basket bottle cup mug teapot kettle knife gun pistol axe hammer wrench spanner
  radio telephone phone camera recorder tape cassette record violin guitar piano cello trumpet flute drum accordion harmonica typewriter laptop computer tablet drone robot lamp lantern torch candle mirror
  painting portrait sculpture statue mask doll toy puppet kite bicycle bike motorcycle car van engine anchor rope net oar sail bell telescope microscope
  cake loaf pie soup tea coffee wine bread sandwich pizza plant seed flower rose trophy flag sword crown chair table bench door sign umbrella quilt blanket
  thermos sensor battery charger app bottle backpack jacket
`);

/** Those of the things too big to be picked up. */
export const BIG_THINGS = list(
  'piano car van motorcycle bicycle bike table bench door chest trunk engine anchor statue sculpture sail robot plant boat app computer cello',
);

/** What people are or do: never an object or a place. */
export const PEOPLE = list(`
  man woman boy girl child children kid kids baby teenager student teacher professor doctor nurse surgeon patient detective inspector officer police policeman cop lawyer judge prosecutor
  mother father parent parents brother sister siblings son daughter twin twins aunt uncle cousin grandmother grandfather grandma grandpa grandparents wife husband widow widower bride groom family families
  friend friends neighbour neighbours neighbor neighbors lover stranger strangers rival rivals enemy partner partners colleague colleagues roommate roommates boss owner owners worker workers employee apprentice
  keeper baker chef cook waiter waitress barista farmer fisherman fishermen sailor captain pilot driver mechanic engineer scientist researcher inventor astronaut artist painter musician singer dancer actor actress
  writer author journalist reporter photographer editor librarian priest nun soldier veteran general spy agent thief thieves burglar criminal gangster killer hacker
  king queen prince princess mayor president minister senator candidate politician banker accountant manager director producer intern clerk secretary janitor guard
  crew team gang villagers townspeople refugee refugees immigrant immigrants tourist guest guests customer customers learner learners beginner beginners volunteer volunteers designer developer developers translator tailor carpenter beekeeper shepherd ghost expert champion critic judge host hostess barber tailor postman skipper
`);

/** What can neither be held nor stood in, and would sound wrong as an object. */
export const EVENTS_AND_IDEAS = list(`
  storm flood fire war battle strike winter summer spring autumn night morning evening secret secrets truth lie lies love hate fear hope grief loss guilt shame trust betrayal revenge justice freedom
  friendship loyalty ambition greed power money debt debts inheritance legacy memory memories past future dream dreams life lives death birth wedding marriage divorce funeral birthday party reunion
  choice chance decision plan mission journey trip road race competition contest game deal bargain promise mistake accident crime murder theft robbery heist trial case investigation crisis
  disease illness cancer pandemic cure climate change energy water air light sound music language art science history culture tradition identity
  business company startup job career promotion project experiment discovery invention election campaign protest revolution
  identity forgiveness redemption courage faith honesty belonging loneliness
`);
