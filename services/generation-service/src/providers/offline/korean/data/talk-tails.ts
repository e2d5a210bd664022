import { lines } from './text.ts';

/**
 * What a speaker adds when the pattern of a line has been used up, so that no line comes back word for word. `{more}` is
 * a fact that nothing else in the scene mentions.
 */
export const TALK_TAILS = lines(`
{more}던 날도 그랬어~.
{more}다는 말 <듣고 나서부터|나온 뒤로> 그래~.
{when}에 {place}에서도 {thing} <때문에 그랬고|앞에서 똑같았고>~.
{place}에 {thing} 두고 온 {when}부터 그래~.
{p:이} {when}에 {place}에서 <똑같이|먼저> [p:말했어|말씀하셨어]~.
{more}는데 <누군들 안 그래|별수 있어>~?
{place} 가서 {p}한테 [물어봐|물어보세요]. {more}<대|다고 할걸>~.
{thing} 볼 때마다 {when} {place} 생각이 나~.
{topic} 얘기만 나오면 {when} 일이랑 {place} 쪽이 <떠올라|마음에 걸려>~.
{more}어도 <달라질 거 없어|할 수 없어>~.
{when}, {place}, {thing}. <기억하지|생각나지>~?
{more}다며[|요]. <다 들었어|그렇게 들었어>~.
{thing:은} <나중 문제고|나중이고>~, {when}에 갔던 {place}부터 [가|가요].
{p:이} {place}에서 [p:기다린대|기다리신대]~. {when}부터.
{due}까지 {place:이랑} {thing} 쪽도 <정리해야 되고|치워야 되고>~.
{more}으면 <어쩔 뻔했어|지금 여기 없지>~.
{more}거든~. 그래서 {place}에는 <못 가|안 가>~.
{topic} <때문만은|탓만은> 아니[야|에요]. {more}으니까~.
내 말은~, {when}에 {place}에는 {thing}밖에 없었다는 거[야|예요].
{more}다고 {p:이} [p:적어 놨어|적어 놓으셨어]~.
{place}에 불 <켜진|꺼진> 거 봤어~? {when}에 {p:이} [p:그랬어|그러셨어]~.
{p} 아니었으면 {thing:은} {when}에 벌써 {place}에 <버려졌어|묻혔어>~.
그러고 보니 {more}네~.
말 안 했는데~, {more}어~.
{when}에는 안 그랬어~. {more}지~.`);
