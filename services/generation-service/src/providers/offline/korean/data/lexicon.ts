import { lines, words } from './text.ts';

/** Words in a brief that look like nouns but say nothing about it. */
export const EMPTY_WORDS = new Set(
  words(`이야기 사람 사람들 그녀 우리 자신 모두 서로 스스로 바로 새로 누군가 무언가 하나 둘 주인공 영화 드라마 코미디 다큐멘터리
  광고 영상 교육 강의 시리즈 장면 대본 시나리오 작품 내용 과정 가운데 사이 때문 모습 이것 그것 저것 여기 거기 당신 대한 위해
  통해 따라 어느 어떤 모든 그날 하루 매일 오늘 내일 어제 지금 이제 다시 결국 함께 혼자 점점 그들 자기 경우 정도 다음 처음 마지막
  그곳 이곳 얼마 무엇 누구 아무도 시간 순간 세상 방법 부분 종류 필요 여러분 가지 이유 의미 중심 편의 초 분 시청자 관객 학습자`),
);

/** Verb stems that stand before 는 like a noun: `만드는`, `다루는`. */
export const VERB_STEMS = new Set(
  words(`만드 다루 이루 바꾸 나누 흐르 모르 부르 채우 키우 세우 피우 싸우 거두 가꾸 꿈꾸 멈추 맞추 감추 갖추 춤추 다니 견디 버티
  그리 살피 느끼 끼치 남기 숨기 옮기 즐기 이기 지키 헤매 보내 따르 고르 오르 이르 가르 두르 누르 찌르 떠오르 배우 잃어버리 도와주
  알려주 물려주 들려주 찾아내 살아가 사라지 이어지 만나 떠나 일어나 생기 열리 닫히 걸리 풀리 들리 움직이 보이 쓰이 쌓이`),
);

/** Words that are people, which is not what a talk is about. */
export const PERSON_ENDINGS = words(
  '지기 사람 주민 친구 동료 가족들 사장 직원 학생 교사 의사 형사 배우 작가 기자 선수 어부 해녀 제빵사 요리사',
);

/** What a thing, a place, a person ends in. */
export const THING_ENDINGS =
  words(`편지 사진 열쇠 지도 반지 시계 가방 책 노트 일기 일기장 카메라 기타 피아노 자전거 우산 상자 봉투 계약서 문서
  라디오 인형 목걸이 그림 악보 엽서 수첩 통장 유언장 앨범 칼 총 표 티켓 신발 구두 모자 외투 컵 접시 냄비 빵 케이크 커피 화분 꽃 돌
  전화기 녹음기 테이프 필름 레시피 장부 씨앗 도장 명함 초대장 보고서 논문 원고 배지 메달 트로피 가면 거울 로봇 드론`);
export const PLACE_ENDINGS =
  words(`빵집 가게 식당 카페 서점 극장 학교 교실 병원 병실 사무실 회사 공장 시장 부두 항구 등대 역 공항 정류장 터미널
  옥상 지하실 골목 공원 놀이터 도서관 박물관 미술관 교회 성당 절 숲 산장 바닷가 해변 섬 마을 호텔 여관 모텔 아파트 빌라 원룸 옥탑방
  부엌 거실 안방 다락 마당 창고 차고 연습실 녹음실 작업실 스튜디오 경찰서 파출소 소방서 법원 교도소 은행 우체국 세탁소 미용실 약국
  목욕탕 찜질방 노래방 편의점 분식집 국숫집 술집 포장마차 온실 농장 과수원 목장 들판 강가 다리`);
export const TITLE_ENDINGS =
  words(`형사 반장 팀장 부장 과장 차장 대리 사장 회장 이사 실장 소장 원장 교수 박사 기자 감독 작가 의사 간호사 변호사 검사
  판사 선생 선장 경위 순경 사모 여사 총무 기사 코치 목사 신부 스님 이장 점장 셰프 주임`);
export const KIN_NAMES = words(
  '엄마 아빠 어머니 아버지 할머니 할아버지 이모 삼촌 고모 언니 누나 오빠 형 아저씨 아줌마 아이 소년 소녀 남자 여자 노인 손님',
);

/** English words of a brief in Korean, so that an English brief gives a Korean script Korean nouns. */
export const FROM_ENGLISH: ReadonlyMap<string, string> = new Map(
  lines(`
    bakery 빵집 / baker 제빵사 / bread 빵 / lighthouse 등대 / keeper 등대지기 / letter 편지 / letters 편지 / photograph 사진 / photo 사진
    key 열쇠 / map 지도 / ring 반지 / watch 시계 / clock 시계 / diary 일기장 / notebook 노트 / camera 카메라 / guitar 기타 / piano 피아노
    bicycle 자전거 / bike 자전거 / umbrella 우산 / box 상자 / envelope 봉투 / contract 계약서 / radio 라디오 / painting 그림 / recipe 레시피
    restaurant 식당 / cafe 카페 / coffee 커피 / bookshop 서점 / bookstore 서점 / library 도서관 / school 학교 / classroom 교실 / hospital 병원
    office 사무실 / company 회사 / startup 스타트업 / factory 공장 / market 시장 / harbor 항구 / harbour 항구 / port 항구 / pier 부두
    station 역 / airport 공항 / island 섬 / village 마을 / town 마을 / city 도시 / hotel 호텔 / apartment 아파트 / house 집 / home 집
    kitchen 부엌 / garden 정원 / farm 농장 / forest 숲 / mountain 산 / river 강 / sea 바다 / ocean 바다 / beach 해변 / storm 폭풍
    rain 비 / winter 겨울 / summer 여름 / spring 봄 / autumn 가을 / night 밤 / secret 비밀 / secrets 비밀 / betrayal 배신 / revenge 복수
    love 사랑 / family 가족 / mother 어머니 / father 아버지 / daughter 딸 / son 아들 / sister 자매 / brother 형제 / brothers 형제
    sisters 자매 / siblings 남매 / grandmother 할머니 / grandfather 할아버지 / wedding 결혼식 / funeral 장례식 / inheritance 유산
    debt 빚 / money 돈 / loan 대출 / trust 믿음 / truth 진실 / lie 거짓말 / lies 거짓말 / memory 기억 / memories 기억 / loss 상실
    grief 애도 / hope 희망 / courage 용기 / friendship 우정 / forgiveness 용서 / justice 정의 / detective 형사 / police 경찰 / murder 살인
    crime 범죄 / trial 재판 / witness 증인 / lawyer 변호사 / doctor 의사 / nurse 간호사 / teacher 교사 / student 학생 / students 학생
    firefighter 소방관 / soldier 군인 / chef 요리사 / musician 음악가 / music 음악 / song 노래 / choir 합창단 / band 밴드 / dance 춤
    theatre 극장 / theater 극장 / football 축구 / soccer 축구 / game 경기 / race 경주 / contest 대회 / cat 고양이 / dog 강아지
    robot 로봇 / computer 컴퓨터 / phone 전화기 / app 앱 / energy 에너지 / water 물 / tea 차 / sleep 숙면 / sleepy 숙면 / calm 여유 / rest 휴식 / morning 아침 / breakfast 아침밥 / skin 피부 / shoes 신발 / bag 가방 / snack 간식 / juice 주스 / beer 맥주 / wine 와인 / alcohol 술 / smoking 담배 / cigarette 담배 / gun 총 / guns 총 / knife 칼 / violence 폭력 / blood 피 / death 죽음 / light 빛 / photosynthesis 광합성
    plants 식물 / plant 식물 / fractions 분수 / fraction 분수 / gravity 중력 / climate 기후 / history 역사 / science 과학 / math 수학
    language 언어 / grammar 문법 / volcano 화산 / volcanoes 화산 / bees 꿀벌 / honey 꿀 / boat 배 / ship 배 / train 기차 / bus 버스
    neighbour 이웃 / neighbor 이웃 / neighbours 이웃 / neighbors 이웃 / divers 해녀 / fisherman 어부 / fishermen 어부 / factory 공장`)
    .flatMap((line) => line.split(' / '))
    .map((pair) => {
      const [english = '', hangul = ''] = words(pair);
      return [english, hangul];
    }),
);

/** What a forbidden word stands for besides itself. */
export const KINDRED_WORDS: ReadonlyMap<string, readonly string[]> = new Map([
  ['술', words('소주 맥주 막걸리 와인 포장마차 술집 취했 취해')],
  ['음주', words('술 소주 맥주 막걸리 포장마차 취했 취해')],
  ['알코올', words('술 소주 맥주 막걸리 와인 포장마차')],
  ['담배', words('흡연 라이터 재떨이')],
  ['흡연', words('담배 재떨이')],
  ['폭력', words('때리 때렸 멱살 칼 총 피 살인 싸움')],
  ['살인', words('죽였 시신 살해')],
  ['죽음', words('죽었 죽어 죽은 장례 시신')],
  ['욕', words('젠장 빌어먹을 염병')],
  ['욕설', words('젠장 빌어먹을 염병')],
  ['비속어', words('젠장 빌어먹을 염병')],
]);

/** What stories for children do without. */
export const NOT_FOR_CHILDREN = words(
  '술 소주 맥주 담배 흡연 칼 총 살인 시신 범인 실종 죽었 죽어 죽은 죽을 장례 피 취했 빚 보증금 합의금 보험금 사직서 사표 로또 형량 불법 범죄 벌금 휴전선',
);
