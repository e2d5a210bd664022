import { blocks, lines } from './text.ts';

/** What one section of a spot is made of. Lines run from one eojeol up, so that they can be fitted to the second. */
export interface SpotSection {
  /** Narration. `{product}` is the title, `{topic}` a word of the brief. */
  readonly voice: readonly string[];
  readonly pictures: readonly string[];
  /** Little scenes: V picture, T on screen, N narration, M and O people, X sound. */
  readonly rows: readonly (readonly string[])[];
}

const HOOK: SpotSection = {
  voice: lines(`
    잠깐.
    또 <아침|저녁>입니다.
    <오늘도|벌써> 이 시간.
    <당신의|우리의> 하루, <몇 시부터|어디서부터> 시작되나요?
    <누구에게나|하루에 한 번은> 이런 순간이 있습니다.
    {topic}, <한 번쯤|오늘만큼은> 다르게 <만나고 싶었습니다|해 보고 싶었습니다>.
    <알람은|시계는> 울리는데 <몸이|마음이> 안 따라올 때.`),
  pictures: lines(`
    {place}.
    {thing} 클로즈업.
    {place}. <아직 어둡다|조용하다>.
    <손 하나가|누군가> {thing:을} 더듬는다.
    {place}. {sight}
    {A:이} {thing:을} 든 채 <멈춰 선다|뒤를 돌아본다>.`),
  rows: blocks(`
    V {place}. {thing:이} <떨어진다|굴러간다>. {A:이} <눈으로만|멍하니> 따라간다.
    M <오늘은|이번 주도> 여기까지.
    X <초침 소리|문 닫히는 소리>.
    N <누구나|하루에 한 번쯤> {topic} 앞에서 <멈출 때가|한숨이 날 때가> 있죠.

    V {A:이} <현관에서|엘리베이터 앞에서> 신발을 짝짝이로 신는다.
    M <어제도|월요일에도> 이랬는데.
    N <{topic}까지|하나 더> 챙길 <손이|시간이> 없을 때.

    V {place}. {A:이} 하품을 하다 카메라와 눈이 마주친다.
    M (멋쩍게) <못 본|안 본> 걸로 해 주세요.
    N {topic:이} 필요한 <얼굴|아침>, 숨길 수 없죠.

    V 알람이 울린다. 손이 {thing:을} 쳐서 떨어뜨린다.
    X <알람이 끊기는|무언가 깨지는> 소리.
    N <하루는|아침은> 늘 이렇게 <시작됩니다|쏟아집니다>. {topic:은} 그다음이고요.`),
};

const PROBLEM: SpotSection = {
  voice: lines(`
    그런데,
    늘 <모자랍니다|아쉽습니다>, {topic}.
    <시간은 없고|손은 두 개고>, <할 일은 많고|마음만 급하고>.
    {topic} <챙기기|고르기>, <생각보다|막상 해 보면> 쉽지 않죠.
    <찾으면 없고|서두르면 쏟고>, <없으면 꼭 필요합니다|늦으면 더 급해집니다>.
    <미루고 또 미루던|하려다 자꾸 잊는> {topic}.
    <참는 게|미루는 게> 익숙해진 당신에게 <묻습니다|한마디>.`),
  pictures: lines(`
    빈손.
    {A:이} 한숨짓는다.
    {thing:이} <바닥에 쏟아진다|또 말썽이다>.
    {place}. {A:이} 시계를 본다.
    {A:이} {thing:을} <세 번째|아까부터> 찾고 있다.
    화면 분할. <같은 표정의 세 사람|세 개의 아침>.`),
  rows: blocks(`
    V {place}. {A:이} {thing:을} 들고 {B}에게 <내민다|보인다>.
    M 이거 <원래|혹시> 이런 거예요?
    O (어깨를 으쓱하며) <저도|다들> 그냥 <참아요|그러려니 해요>.
    N <참는 데도|그러려니 하는 데도> {topic:은} 점점 <멀어집니다|귀찮아집니다>.

    V {A:이} {thing:을} 고치려다 <더 망가뜨린다|손을 놓는다>.
    M (한숨) <됐다|내일 하자>. …어제도 이 말 했는데.
    X <뭔가 쓰러지는|바람 빠지는> 소리.
    N {place}에서, {thing} 때문에, 오늘도 <또|한 번 더>.

    V {B:이} {A}의 {thing:을} <물끄러미|한참> 본다.
    O <요즘|매일> 안 힘들어요? {thing} 말이에요.
    M {topic} <힘들다고 하면|힘들면> 누가 바꿔 <줘요|주나요>?

    V {place} 앞. {A:이} 빈손으로 나왔다가 도로 들어간다.
    M {thing}, {thing}… <아|아차>, 또 {topic}.
    N 챙길 것은 <느는데|많은데> 손은 <그대로입니다|두 개입니다>.

    V {B:이} 빈 {thing:을} 흔들어 본다. 아무 소리도 나지 않는다.
    O {when}에 꼭 <이러더라|떨어지더라>.
    N {topic:이} 떨어지는 날은 <따로|미리> 알려 주지 않습니다.`),
};

const SOLUTION: SpotSection = {
  voice: lines(`
    {product}.
    그래서, {product}.
    <이제|오늘부터> {product}.
    <꺼내면|켜면> 바로, {product}.
    {product:와} 함께라면 <아침이|저녁이> 길어집니다.
    {topic:이} <가벼워지는|쉬워지는> 시간, {product}.
    {product} 하나로 {topic:이} <다시|비로소> 즐거워집니다.
    <복잡한 건|어려운 건> 빼고, <꼭 필요한 것만|좋은 것만> 남겼습니다. {product}.`),
  pictures: lines(`
    클로즈업.
    <밝은|따뜻한> 빛.
    {product} 등장.
    {product} 클로즈업.
    {A:이} <미소 짓는다|처음으로 웃는다>.
    <빛이|햇살이> {product} 위로 번진다.
    {A:이} {product:을} <손에 든다|꺼내 놓는다>.
    같은 {place}, <다른 표정|달라진 손놀림>의 {A}.`),
  rows: blocks(`
    V {A:이} {product:을} 꺼낸다. <손이 멈추고|어깨가 내려가고>, <숨을 고른다|표정이 풀린다>.
    M <어|아>, 이거.
    N {topic:을} <다시 생각했습니다|처음부터 바꿨습니다>. {product}.

    V {place}. {B:이} {A:을} 따라 <앉는다|손을 뻗는다>.
    O 그거 <뭐예요|어디서 났어요>?
    M {product}. <한번 해 볼래요|나눠 줄까요>?
    X <딸깍|경쾌한> 소리.

    V <클로즈업|느린 화면>. {product:와} {thing:이} 나란히 놓인다.
    N <어제는 늘 찾던 것. 오늘은 이제 찾은 것|하나는 찾던 것. 하나는 찾은 것>. {product}.
    M 왜 <진작 몰랐을까요|이제 알았을까요>.

    V {A:이} {place:을} <나선다|가로지른다>. 걸음이 <가볍다|빨라진다>.
    N {topic}, <덜어 낼 건 덜고 남길 건 남기고|꼭 있어야 할 만큼만>. <그게|그래서> {product:이에요}.

    V {product} 앞에서 {A:와} {B:이} <동시에 손을 뻗는다|서로 양보한다>.
    M <먼저요|하나씩 해요>.
    O <같이 해요|반씩 나눠요>. 그래야 {topic:이} <오래가죠|즐겁죠>.`),
};

const PROOF: SpotSection = {
  voice: lines(`
    써 봤습니다.
    <먼저|직접> 만나 본 사람들.
    <한 번 써 본|먼저 고른> 사람이 <또|다시> 찾습니다.
    <{topic}, 달라졌어요|{topic:이} 기다려져요>.
    말보다 <표정이|손이> 먼저 <답합니다|압니다>.
    <어제와 오늘|전과 후>, <직접|눈으로> 보세요.`),
  pictures: lines(`
    미소.
    <두|다른> 얼굴.
    {A}의 얼굴.
    {A:와} {B:이} <웃는다|끄덕인다>.
    빈 {thing}, <가득 찬|채워진> {product}.
    {B:이} {product:을} <다시|한 번 더> 집는다.`),
  rows: blocks(`
    V {B:이} 카메라를 본다. <뒤로|손에> {product:이} 보인다.
    T {B}, <사용 중|직접 써 본 사람>
    O <처음엔|사실은> 안 믿었어요. {place}에서 <꺼내 보기|써 보기> 전까지는요.

    V {A:이} {thing:을} <치운다|돌려준다>. 그 자리에 {product}.
    M <이젠|요즘은> {topic} 얘기를 제가 먼저 <꺼내요|해요>.
    N <고른 사람의|써 본 사람의> 말입니다.

    V {place}. {A:와} {B:이} 나란히 앉아 있다.
    O 그거, <진짜 돼요|정말 괜찮아요>?
    M (씩 웃으며) {when}에 {topic} 때문에 전화했던 사람이 <저예요|누구더라>. 요즘 전화 안 하잖아요.

    V {A:이} 손가락을 하나씩 접으며 센다.
    M {thing} 찾는 데 오 분, {place}까지 십 분. 그게 없어졌어요.
    N 남은 시간은 <당신 것입니다|{topic}에 쓰세요>.`),
};

const CALL: SpotSection = {
  voice: lines(`
    {product}.
    지금, {product}.
    <오늘|지금> 만나 보세요.
    <망설이지 말고|더 늦기 전에>, {product}.
    <내일 아침은|다음 한 번은> {product:와} 함께.
    <가까운 곳에서|지금 바로> {product:을} 만나 보세요.
    {topic}의 <새로운|기분 좋은> 시작, {product}.`),
  pictures: lines(`
    로고.
    로고가 <떠오른다|켜진다>.
    자막: {product}
    로고. {product}
    자막: 지금, {product}
    {product} 로고가 <화면을 채운다|천천히 떠오른다>.`),
  rows: blocks(`
    V {A:이} {product:을} 들고 <화면 밖으로|{place} 밖으로> 나간다.
    T {product}
    M <같이|먼저> 가요.
    N <다음은|이제> 당신 차례입니다. {product}.

    V {product} 로고.
    O <어디서|언제부터> 만날 수 있어요?
    N <가까운 곳에서|지금 바로>. {product}.

    V {A:이} {place} 불을 끄고 {product:을} 챙긴다.
    M (전화에 대고) 지금 <출발해요|나가요>. 이번엔 안 <늦어요|잊었어요>.
    N 내일의 {topic}, 오늘 <준비하세요|챙기세요>. {product}.

    V {B:이} {product:을} 가방에 넣고 걸음을 멈춘다.
    O {topic} 때문에 돌아갈 뻔했네. <이젠 아니지만|이제 안 그래도 되지>.
    N 돌아가지 않아도 되는 <하루|길>. {product}.`),
};

export const SPOT = { hook: HOOK, problem: PROBLEM, solution: SOLUTION, proof: PROOF, call: CALL } as const;
