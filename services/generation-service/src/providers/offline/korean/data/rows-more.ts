import { blocks, lines } from './text.ts';

/** Further rows for long spots: one customer, one place, one moment each. */
export const SPOT_VIGNETTES = blocks(`
V {place}. {A:이} {thing:을} <내려놓고|밀어 두고> {product:을} 집는다.
M {when}까지만 해도 {place}에서 {thing}만 <찾았어요|붙들고 있었어요>.
N {when}의 {place:이} <달라지는|환해지는> 데 걸린 시간, <한 번의 손길|숨 한 번>.

V {B:이} {place}에서 {product:을} <흔들어 보인다|내민다>.
O {when}에 {place}에서 처음 <봤거든요|만났거든요>. {topic} 생각이 <나더라고요|먼저 났어요>.
M 그래서 {thing} 옆에 <두셨군요|놓으셨구나>.

V {thing:와} {product}. {A:이} 둘을 <번갈아 본다|바꿔 놓는다>.
N {thing:은} 어제 그대로. {place}의 {topic}, <오늘은|이번에는> {product:으로}.
M {place} 가는 날엔 {product}<부터|만> 챙겨요.

V {A:이} 전화를 받으며 {place:을} 서성인다.
M {topic}? {place}에 {product} 있잖아. <응|그래>, {thing} 옆에.
N 설명은 <짧을수록|한마디면> 좋습니다. {place}, 그리고 {product}.

V 아이가 {thing:을} 들고 {place:으로} 뛰어온다. {B:이} <무릎을 굽힌다|웃는다>.
O {thing:은} 거기 두고, <우리|같이> {topic} 하자. {product:으로}.
N {when}의 {place:을}, 오래 <기억하게|이야기하게> 되도록.

V 비 오는 {place}. {A:이} {product:을} 꼭 쥔다.
M {when}에도 {place}에서 {topic} 때문에 <발을 굴렀는데|한참 서 있었는데>.
N 이제 {place}에서 <기다리는|멈춰 선> 시간까지 {product}.

V {A:와} {B:이} {place}에서 {thing:을} <맞든다|맞바꾼다>.
O {topic}에는 {thing:이} 꼭 <있어야 하는|필요한> 줄 알았죠.
M {place}에서는 {product} 하나로 <되더라고요|충분해요>.

V {thing} 위에 <메모|포스트잇> 한 장. '{product}'.
M {when}의 {thing:을} {place}에 두고 온 <저에게|우리 집에>.
N {topic:을} <잊지 않는|챙기는> 방법, {place}에 {product} 하나.

V {place}. {A:이} {B}에게 이어폰 한쪽을 건네듯 {product:을} 건넨다.
O (반신반의하며) 이게 <그거예요|그 얘기한 거예요>?
M {when}부터 써 봤는데, {topic} 걱정이 <반으로 줄었어요|먼저 사라졌어요>.

V 같은 {place}, 어제와 오늘이 나란히 흐른다.
N 어제의 {when:은} {thing:을} 찾느라 지나갔고, 오늘의 {when:은} <남았습니다|천천히 갑니다>.
M (혼잣말로) {topic}, <별거 아니었네|이렇게 쉬웠나>.

V {B:이} {place} 창에 입김을 불어 동그라미를 그린다.
O {when}마다 {thing} 챙기느라 <바빴는데|정신없었는데>, 이제 {topic:은} 손이 먼저 가요.
N {product}. <기억하지 않아도|서두르지 않아도> 제자리에.

V {A:이} 달력의 {when}에 동그라미를 친다.
M {when}에는 {place} 대신 <집에서|여기서> 쉴 거예요. {topic:은} 다 <됐거든요|끝났거든요>.
N 하루에 <하나|한 번> 덜어 낸 자리, {product:이} 들어왔습니다.

V {place}에 모인 사람들. {thing:이} 손에서 손으로 건너간다.
O 우리 {topic} <얘기할 때|고를 때> 꼭 다퉜는데, {when}엔 웃고 끝났어요.
M (고개를 끄덕이며) {place}에서 <처음 있는|드문> 일이죠.
`);

/** Spoken lines and pictures of one eojeol up, to land on the length. */
export const DOC_FIT = {
  voice: lines(`
    {topic}, {when:을} 지나 <질문은|하나는> 남습니다.
    {thing}, <다시|이번엔> {place2}.
    {thing:은} <그대로입니다|말이 없습니다>.
    {place2}까지 <더|다시> 가 봅니다.
    {when}, {place2}.
    {when}, {place}.
    <다시|여기>, {place}의 {thing}.
    {topic:은} <아직|지금도> 여기 있습니다.
    {when}의 기록은 <여기서|이 줄에서> 끊깁니다.
    <사람은 떠났고|간판은 바뀌었고>, {thing:은} 자리를 지켰습니다.
    {place}에서 {thing:을} 아는 사람을 <더 찾아보기로|한 명 더 만나기로> 했습니다.
    {topic:을} 묻는 동안 {place}의 불이 <하나씩|천천히> 켜졌습니다.`),
  pictures: lines(`
    암전.
    {place} 전경.
    {thing} 클로즈업.
    {place}. 바람이 분다.
    카메라가 {thing:을} 스쳐 지나간다.
    {place}의 창에 불이 하나 켜진다.
    {thing:을} 쥔 손이 한참 움직이지 않는다.
    사람 하나가 {place:을} 가로질러 화면 밖으로 나간다.`),
};

export const LESSON_FIT = {
  voice: lines(`
    {thing:을} 손에 <들어|쥐어> 볼까요?
    {thing} 쪽을 <보세요|봅시다>.
    {thing} 옆을 <볼까요|비울까요>?
    {topic2:은} <어디쯤|언제쯤> 나왔죠?
    {place}에서는 <어땠죠|달랐나요>?
    {topic2} 칸은 <누가|언제> 채울까요?
    <아까|방금> 그 {thing:을} 다시 놓아 보세요.
    {topic:을} 한 손으로 <그리면|가리면> 무엇이 남죠?
    {topic2} 다음 칸을 <셋까지|다섯까지> 세고 열어 볼게요.
    {thing:을} <오른쪽|왼쪽> 사람에게 넘기고 {topic:을} 한마디로 말해 보세요.
    이번엔 {topic2}, {thing}.
    {thing}, <누구한테|어디> 있죠?
    {topic2} 먼저 <말해|써> 볼까요?
    {place} 쪽부터 <천천히|한 번> 봅시다.
    {thing} 앞에서 <잠깐|한 번만> 멈춰 볼까요?
    {topic}, <소리 내어|눈으로> 읽어 보세요.
    <다 했으면|끝났으면> {thing:을} 내려놓아 주세요.
    <아직|지금> {topic:이} 헷갈리는 사람은 손가락 하나.
    {topic:와} {topic2}, <어느 쪽이|무엇이> 먼저인지 <짝에게|옆 사람에게> 물어보세요.
    {place}에서 {topic:을} 찾은 사람은 <한 줄로|짧게> 적어 두고 기다려 주세요.`),
  pictures: lines(`
    칠판.
    {thing} 클로즈업.
    {place}. 손이 올라온다.
    학생들이 {thing:을} 돌려 본다.
    칠판에 {topic}만 크게 남아 있다.
    연필 소리. 누가 지우개를 빌려 간다.
    {thing} 위에 놓인 손 두 개가 동시에 멈춘다.`),
};
