import { lines } from './text.ts';

/** Shots of a montage: each a place and one thing done there, without talk. */
export const SHOTS = lines(`
{place}. {A:이} 사람들에게 {thing} 사진을 보여 준다. 모두 고개를 젓는다.
{next}. {A:이} 닫힌 셔터를 두드린다. 대답이 없다.
버스 안. {A:이} 졸다가 내릴 곳을 지나친다.
{place}. {B:이} 멀리서 {A:을} 보고 되돌아간다.
밤길. {A:이} {thing:을} 꺼내 가로등 밑에서 다시 본다.
{next}. {A:이} 메모에서 이름 하나를 지운다. 하나가 남는다.
새벽. {B:이} 전화를 걸었다가 신호가 가기 전에 끊는다.
{place}. 비가 온다. {A:이} 처마 밑에서 김밥을 먹는다.
{next}. {A:와} {B:이} 엇갈려 지나간다. 서로 모른다.
공중전화 앞. {A:이} 동전을 세다가 줄 선 사람에게 자리를 내준다.
{place}. {A:이} 벽보를 붙이고 {B:이} 조금 뒤에 떼어 낸다.
시장 골목. {A:이} 누군가의 등을 따라가다 놓친다.`);

/** What is seen last in a montage. */
export const LAST_SHOTS = lines(`
다시 {here}. {A:이} 숨을 고르고 서 있다.
{here}. 해가 기울어 있다.
{here}. {A}의 신발이 흙투성이다.
그리고 지금, {here}.`);
