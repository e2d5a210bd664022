import type { Kit } from '../types.ts';
import { lines, places } from './text.ts';

/** What a documentary needs when the brief names little: people who remember, things that were kept. */
export const RECORDS: Kit = {
  id: 'records',
  calls: [],
  goal: '남은 기록과 사람을 찾아 하나의 질문을 따라가려',
  against: '기록과 기억이 서로 다르다',
  seats: [
    { role: '기록 연구자', title: '박사님', ages: [41, 52], circle: 'outside' },
    { role: '오래 산 주민', title: '어르신', ages: [70, 79], circle: 'outside' },
    { role: '현장 기술자', title: '기사님', ages: [45, 57], circle: 'outside' },
    { role: '사진가', title: '작가님', ages: [35, 44], circle: 'outside' },
  ],
  things: lines('흑백 사진\n옛 지도\n손 글씨 수첩\n녹음테이프\n신문 조각\n도면\n나무 상자\n명부'),
  places: places(`
    기록 보관실: 흰 장갑을 낀 손이 상자를 연다. / 제습기 소리가 낮게 깔린다.
    마을 회관: 접이식 의자에 앉은 노인들이 사진을 돌려 본다. / 벽에 단체 사진이 줄지어 걸려 있다.
    작업실: 창가 먼지가 빛 속에 떠 있다. / 손때 묻은 공구들이 크기대로 걸려 있다.
    언덕 위: 풀이 한 방향으로 눕는다. / 카메라가 천천히 마을을 내려다본다.
    골목: 담벼락의 금을 따라 카메라가 움직인다. / 자전거가 화면을 가로지른다.
    도서관 자료실: 축소 필름이 빠르게 넘어간다. / 형광펜을 쥔 손이 한 줄에서 멈춘다.
    버스 종점: 빈 버스가 문을 연 채 서 있다. / 기사가 시계를 보고 시동을 건다.`),
  facts: lines(`
    기록에는 한 사람이 더 있었
    사진과 지도의 날짜가 서로 달랐
    수첩 한 쪽이 나중에 끼워졌
    두 사람이 같은 날을 다르게 기억했
    상자는 한 번 열린 적이 있었
    이름 하나가 지워졌다가 다시 적혔`),
};

/** The everyday of a commercial. */
export const EVERYDAY: Kit = {
  id: 'everyday',
  calls: [],
  goal: '바쁜 하루에서 잠깐의 여유를 찾으려',
  against: '하루가 좀처럼 틈을 주지 않는다',
  seats: [
    { role: '사용자', title: null, ages: [29, 38], circle: 'outside' },
    { role: '이웃', title: null, ages: [30, 45], circle: 'outside' },
  ],
  things: lines('알람 시계\n식은 커피\n구겨진 셔츠\n휴대폰\n장바구니\n우산\n이어폰\n도시락'),
  places: places(`
    부엌: 개수대에 컵이 쌓여 있다.
    지하철: 손잡이에 매달린 손들이 한쪽으로 쏠린다.
    사무실: 모니터 불빛만 켜져 있다.
    현관: 신발 한 짝이 뒤집혀 있다.
    버스 정류장: 전광판 숫자가 바뀌지 않는다.
    거실: 빨래 더미 위에 아이가 잠들어 있다.
    엘리베이터: 거울 속 사람이 하품을 한다.`),
  facts: lines('아침이 늘 짧았\n저녁이 늘 늦었'),
};

/** A classroom with what lies on its tables. */
export const CLASSROOM: Kit = {
  id: 'classroom',
  calls: [],
  goal: '배운 것을 제 손으로 해 보이려',
  against: '아는 것 같은데 설명은 안 된다',
  seats: [
    { role: '강사', title: '선생님', ages: [34, 45], circle: 'outside' },
    { role: '학습자', title: null, ages: [14, 17], circle: 'inside' },
    { role: '다른 학습자', title: null, ages: [14, 17], circle: 'inside' },
  ],
  things: lines('색종이\n카드 네 장\n빈 공책\n투명한 컵\n줄자\n자석 단추\n바둑돌\n초시계'),
  places: places(`
    교실: 칠판에 화살표 하나만 그려져 있다.
    책상 위: 손 두 개가 카드를 늘어놓는다.
    복도: 창틀에 화분이 줄지어 있다.
    운동장: 흰 선 위로 그림자가 길게 눕는다.
    급식실: 식판 부딪치는 소리가 난다.
    도서관: 책 한 권이 펼쳐져 있다.`),
  facts: lines('첫 답이 틀렸\n두 번째 답이 달랐'),
};
