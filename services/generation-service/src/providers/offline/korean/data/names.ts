import { words } from './text.ts';

/** Family names, the common ones several times. */
export const FAMILY_NAMES = words(
  '김 김 이 이 박 박 최 정 강 조 윤 장 임 한 오 서 신 권 황 안 송 류 홍 배 백 노 차 문 양 고',
);

/** Given names by generation: up to 34 years, up to 54, above. */
export const YOUNG_NAMES = words(
  `도윤 서진 해인 유나 민재 하람 지안 태오 은서 준하 세아 이현 다온 규빈 나경 재이 소율 시온 채원 건우 수아 현서
  라희 도경 연우 찬영 윤슬 지호 하경 선우`,
);
export const MIDDLE_NAMES = words(
  `정훈 미란 상우 은주 기태 선영 동현 혜정 성민 유진 재석 지연 태식 경아 준호 수연 영민 현숙 형준 난희 석진 윤정
  병호 소영 진수`,
);
export const ELDER_NAMES = words(
  '순덕 창식 말순 병철 옥희 덕수 영자 상길 금례 기훈 복남 춘자 만호 정숙 용달 명자 판석 귀임 종구 분이',
);

/** Given names by which a person in a brief can be told from a thing. */
export const GIVEN_NAMES: ReadonlySet<string> = new Set([
  ...YOUNG_NAMES,
  ...MIDDLE_NAMES,
  ...ELDER_NAMES,
  ...words(
    `지우 민준 서준 예준 시우 주원 지후 준서 현우 지훈 우진 선우 서연 서윤 지유 하은 민서 윤서 채은 지민 수빈 예은 예린 다은
    은지 수진 민지 지혜 지원 유리 미영 미경 영희 철수 민수 영수 진우 태준 태민 승현 승민 재민 재훈 동욱 동훈 상민 상현 성호
    성훈 영호 정우 정민 종수 주연 지은 혜진 혜원 희진 소희 소연 나연 나영 가영 가은 다혜 도희 미나 민아 보람 보영 선미 선희
    세영 소라 수정 수현 슬기 아영 연희 예지 유정 윤아 은영 은희 인영 정은 정아 주희 지수 지현 진영 태희 하늘 하영 현아 현주`,
  ),
]);
