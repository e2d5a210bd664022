import type { Style } from '../types.ts';

interface StyleWords {
  /** For the bible: how this person speaks. */
  readonly voice: string;
  /** Put before a line now and then. */
  readonly leads: readonly string[];
  /** Put after a line now and then. */
  readonly tails: readonly string[];
}

/** The words that give a manner of speaking away. Leads end in a comma or a stop, tails are sentences. */
export const STYLES: Readonly<Record<Style, StyleWords>> = {
  blunt: {
    voice: '짧게 끊어 말한다. 묻는 말에도 한마디로 답하고, 돌려 말하지 않는다.',
    leads: [
      '[됐고|됐고요].',
      '[그만|그만하시죠].',
      '[알았고|알았고요].',
      '[딴소리 말고|딴소리는 마시고요].',
      '[길다|기네요].',
      '[하나만|하나만요].',
      '[본론|본론만요].',
      '[아니|아니요].',
    ],
    tails: [
      '[끝|끝이에요].',
      '그게 다[야|예요].',
      '더 없어~.',
      '<두 번 말 안 해|긴말 안 해>~.',
      '그 얘긴 여기까지[|요].',
      '됐지~?',
    ],
  },
  formal: {
    voice: '지나칠 만큼 깍듯하다. 화가 날수록 말이 더 공손해진다.',
    leads: [
      '[미안한데|죄송하지만],',
      '[실례지만|실례가 안 된다면],',
      '[굳이 말하자면|굳이 말씀드리자면],',
      '[오해는 마|오해는 마세요].',
      '[외람된 말인데|외람됩니다만],',
      '[분명히 해 두자|분명히 해 두겠습니다].',
      '[솔직히 말할게|솔직히 말씀드리겠습니다].',
      '[괜찮다면|괜찮으시다면],',
    ],
    tails: [
      '[양해해 줘|양해해 주세요].',
      '[기분 나쁘게 듣지 마|언짢게 듣지 마세요].',
      '[그 점은 고맙게 생각해|그 점은 감사하게 생각합니다].',
      '[내 말이 지나쳤다면 사과할게|제 말이 지나쳤다면 사과드리겠습니다].',
      '[참고해 줘|참고해 주세요].',
    ],
  },
  asking: {
    voice: '말끝마다 되묻는다. 대답을 들어도 한 번 더 확인한다.',
    leads: [
      '잠깐만~, 뭐라고~?',
      '진짜~?',
      '그게 말이 돼~?',
      '왜~?',
      '설마 아니지~?',
      '어떻게 생각[해|하세요]?',
      '지금~?',
      '그러니까 뭐~?',
    ],
    tails: [
      '맞지~?',
      '내 말 틀렸어~?',
      '<왜 대답이 없어|왜 말이 없어>~?',
      '나만 이상해~?',
      '[알겠어|아시겠어요]?',
      '<안 그래|그렇지 않아>~?',
      '지금 [웃은 거야|웃으신 거예요]?',
    ],
  },
  joking: {
    voice: '곤란하면 농담으로 빠진다. 웃기지 않아도 혼자 웃는다.',
    leads: [
      '이거 드라마네~.',
      '아이고, 감동이네~.',
      '손뼉이라도 쳐야 되나~.',
      '내 팔자야.',
      '누가 보면 싸우는 줄 알겠어~.',
      '박수 한번 주세요.',
      '오늘 운세 봤거든~.',
    ],
    tails: [
      '웃자고 한 소리[야|예요].',
      '이건 영화로 만들어야 돼~. 관객은 없고~.',
      '왜, <안 웃겨|재미없어>~?',
      '나 방금 되게 멋있지 않았어~?',
      '농담[이야|이에요]. 반만.',
      '<로또도 이렇게는 안 맞아|점쟁이도 이건 못 맞혀>~.',
      '[나|저] 아니면 누가 이런 말을 해~.',
    ],
  },
  rambling: {
    voice: '이야기가 옆길로 샌다. 할 말은 맨 끝에 나온다.',
    leads: [
      '아니, 그게 어떻게 된 거냐면~,',
      '내 말 좀 들어 [봐|보세요],',
      '어디서부터 말해야 되나,',
      '내가 원래 이런 말 안 하는데~,',
      '이건 딴 얘긴데~,',
      '가만있어 [봐|보세요], 그게 그러니까,',
      '오다가도 계속 생각을 했는데~,',
    ],
    tails: [
      '내가 무슨 말 하다가 여기까지 왔지~?',
      '말이 길어졌는데 아무튼 그래~.',
      '<그건 그거고|아무튼 간에>, 내 말은 그거[야|예요].',
      '뭐, 꼭 그렇다는 건 아니고~.',
      '아, 이 말은 안 하려고 했는데~.',
    ],
  },
  plain: {
    voice: '담담하고 조용하다. 속말을 삼키다가 한 번에 꺼낸다.',
    leads: ['음….', '글쎄~.', '그게….', '실은,', '있잖아~.'],
    // Who speaks quietly adds nothing.
    tails: [],
  },
};

/** The order in which styles are given to a cast: the lead speaks plainly, those around stand out. */
export const STYLE_ORDER: readonly Style[] = ['plain', 'blunt', 'joking', 'rambling', 'formal', 'asking'];
