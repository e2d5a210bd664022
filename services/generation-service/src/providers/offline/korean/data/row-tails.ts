import { lines } from './text.ts';

/**
 * Sentences that a row's line takes on when its pattern has been used before, so that no line comes back word for word.
 * By the letter of the speaker; `N` also stands for any narrator.
 */
const INTERVIEW = lines(`
{fact}던 <때|무렵>이니까요.
그게 {fact}던 해예요.
{when} 일이라 <또렷해요|가물가물해요>, {place} 쪽은 특히.
{place}에 가서 물어보세요. {fact}다고 할걸요.
{thing} 얘기만 나오면 <이래요|말이 길어져요>. {when}부터요.
{fact}는데, 그건 <나중에|따로> 말할게요.
{place}에서 {thing:을} 본 사람이면 <알아요|모를 수가 없어요>.
저한테는 {when} 일이 {topic}보다 먼저예요.
<옆에서|뒤에서> 보니까 {fact}거든요.
{topic:은} 몰라도 {place} 사람은 다 알았어요, {when} 일을.
{fact}다는 건 {thing:을} 보고야 <믿었어요|알았어요>.
…{when}, {place}. <거기까지예요|그 뒤는 몰라요>.
{place}에 {thing:을} 두고 온 게 {when} 일이에요.
{fact}어도 {topic} 얘기는 안 했어요.`);

const NARRATION = lines(`
{when}, {place:이} 남긴 것은 {thing} 하나입니다.
{fact}다는 말을 확인하러 {place:으로} 갑니다.
{place}의 기록은 {when}에서 한 번 끊깁니다.
{fact}다고, 한 사람은 말합니다.
{thing:은} {when}에 {place:을} 떠났습니다.
{place}에서 {place2}까지, {thing:이} 지나온 길입니다.
{topic:을} 적은 {thing:이} {place}에도 있습니다.
{when} 뒤로 {place}의 문은 <하루 늦게|반만> 열렸습니다.
{fact}습니다. <적어 둔 사람은|본 사람은> 없습니다.
{place2} 쪽 기억은 다릅니다. {fact2}다고 합니다.
{thing} 옆에는 {when}의 날짜가, 뒤에는 {place2} 주소가 있습니다.`);

const CUSTOMER = lines(`
{when}에도 {place}에서 이랬어요.
{place} 가면 {thing}부터 찾게 되니까.
{thing:은} {place}에 두고 <왔거든요|다녀요>.
{topic} 하면 {place} 생각이 먼저 나요. {thing}까지도.
{when} {place}, 기억나요? {thing} 들고.
{place}에서 {topic} 얘기하다 {thing:을} 놓쳤다니까요.
이제 {place} 말고 {place2}에서도 {topic} 생각뿐이에요.
{when}에는 {place2}까지 {thing} 들고 뛰었어요.
{thing:은} 됐고, {place2} 갈 때 {topic:은} 챙겨요.
{place}에서 한 번, {place2}에서 또 한 번. {when} 얘기예요.`);

const SPOT_VOICE = lines(`
{place}의 {when}, {thing} 옆에는 {product}.
{place}에서 {place2}까지, {topic}의 거리.
{thing:을} 놓아도 {place}의 {topic:은} 그대로.
{when}의 {place}도, 오늘의 {place2}도 {product}.
{topic:이} 필요한 {place}, {thing:이} 놓인 자리에.
{when}, {place2}에서 다시 만나는 {product}.
{thing} 하나 들고 나선 {place}의 {when}.
{place2}에 닿기 전에, {thing:을} 찾기 전에.
{when}에도 {topic}, {place2}에서도 {topic}.`);

const TEACHER = lines(`
{thing:은} {place} 쪽에 두고 {topic}부터 <하세요|봅시다>.
{place}에서 본 {thing:을} 떠올려도 <좋아요|돼요>.
{topic:이} 먼저, {thing:은} 나중, {place:은} 맨 끝입니다.
힌트는 {place}에 있는 {thing}, 그리고 {topic2}.
{topic2:을} {thing:으로} 바꿔 <읽어도|놓아도> 됩니다.
{H}, {place} 쪽 {thing:을} <잠깐|천천히> <들어|돌려> 줄래요?
{place}에서 {topic:을} 설명한다면 {thing:은} <어디에|언제> 쓸까요?
{topic}에 {topic2:을} 대 보면 {place}의 {thing:이} <남아요|보여요>.
<왼쪽부터|뒤에서부터> {thing}, {place}, {topic} 순서로.
{place} 이야기는 {thing} 다음, {topic2} 앞입니다.
{K:은} {thing:을}, {H:은} {place:을} 맡아 보세요.
<방금|아까> {place}에서 나온 {topic2}, {thing} 밑에 적어 둡니다.`);

const LEARNER = lines(`
{place}에서 {thing} 쓸 때처럼요.
{thing:은} {topic2} 쪽, {place:은} {topic} 쪽 같아요.
저는 {place}, 다음이 {thing}, 그다음에 {topic2:이} 떠올랐어요.
{topic:이랑} {thing:이} {place}에서 <붙어|이어져> 있어서요.
{thing:을} 빼면 {place:이랑} {topic}만 남아요.
{thing} 두 개면 {place}에서 {topic2}도 <돼요|되죠>.
{place}에서는 반대로 했는데요, {thing:으로}.
제 {thing:은} {place}에 있고, 거긴 {topic} 쪽이에요.
{place}에 {thing:이} 없으면 {topic2:은} <못 해요|모르겠어요>.`);

export const ROW_TAILS: Readonly<Record<string, readonly string[]>> = {
  I: INTERVIEW,
  J: INTERVIEW,
  N: NARRATION,
  M: CUSTOMER,
  O: CUSTOMER,
  n: SPOT_VOICE,
  S: TEACHER,
  H: LEARNER,
  K: LEARNER,
};

/** When things happen in the everyday of a commercial. */
export const SPOT_WHENS = lines(`
월요일 아침
퇴근길
주말 오후
비 오는 날
시험 전날
월급날
첫 출근 날
늦잠 잔 날
이사하던 날
생일 아침
소풍 전날
야근한 밤`);
