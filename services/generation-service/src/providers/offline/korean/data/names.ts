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
