import type { TemplateDTO } from '../../core.ts';
import { beatsFromShares } from './beats.ts';

/**
 * Hook 5, then the four steps gi 20, seung 30, jeon 30 and gyeol 10, and an ending hook 5: our default shares.
 * An hour is given as time, since the number of pages depends on the layout: about 25 of A4.
 */
export const KDRAMA_EPISODE: TemplateDTO = {
  id: 'kdrama-episode',
  name: '한국 드라마 60분 회차',
  description:
    '씬 번호(S#)와 지문, 대사로 쓰는 60분 연속극 한 회. 기승전결로 이번 회의 사건을 끌고 가고, 엔딩 훅으로 다음 회를 기다리게 한다.',
  script_type: 'drama',
  format: 'korean_drama',
  language: 'ko',
  default_length: { value: 3600, unit: 'seconds' },
  beats: beatsFromShares([
    {
      id: 'hook',
      name: '훅',
      purpose:
        '지난 회의 여운이나 뜻밖의 한 장면으로 바로 시작한다. 이번 회가 답해야 할 질문을 말이 아니라 상황으로 던진다.',
      share: 5,
    },
    {
      id: 'gi',
      name: '기',
      purpose:
        '인물들이 지금 어디에 서 있고 무엇을 원하는지 행동으로 보여 준다. 이번 회의 사건이 터지고, 주인공은 더 이상 모른 척할 수 없게 된다.',
      share: 20,
    },
    {
      id: 'seung',
      name: '승',
      purpose:
        '주인공의 시도마다 새로운 장애물과 이해관계가 얽힌다. 두 번째 이야기를 나란히 진행하고, 관계의 온도를 한 단계씩 올린다.',
      share: 30,
    },
    {
      id: 'jeon',
      name: '전',
      purpose: '숨겨 둔 사실이나 배신이 드러나 판이 뒤집힌다. 주인공은 가장 지키고 싶은 것을 걸고 선택해야 한다.',
      share: 30,
    },
    {
      id: 'gyeol',
      name: '결',
      purpose:
        '선택의 결과를 보여 주고 이번 회의 사건을 매듭짓는다. 달라진 관계를 설명 대신 시선이나 침묵, 소품으로 남긴다.',
      share: 10,
    },
    {
      id: 'ending-hook',
      name: '엔딩 훅',
      purpose:
        '새로운 질문이나 위기가 모습을 드러내는 순간에 끊는다. 대답은 주지 말고 인물의 얼굴이나 한마디에서 멈춘다.',
      share: 5,
    },
  ]),
  builtin: true,
};
