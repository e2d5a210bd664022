import { readFountain, type Screenplay, type TitlePageEntry, writeTitlePage } from '@ai-script/screenplay';
import type { GenerationRow } from '../database/generations.ts';
import type { SceneRow } from '../database/scenes.ts';
import { isKorean } from '../templates/language.ts';

type Titled = Pick<GenerationRow, 'title' | 'request' | 'ai_config'>;
type Written = Pick<SceneRow, 'status' | 'text' | 'provider' | 'model'>;

/** Who wrote it, in the script's language: the line that the user can switch off. */
function disclosureOf(language: string, models: readonly string[]): string {
  const korean = isKorean(language);
  if (models.length === 0) return korean ? '사람이 쓴 대본입니다.' : 'Written by a person.';
  if (models.every((model) => model.startsWith('offline/'))) {
    return korean
      ? '오프라인 작가 프로그램이 규칙에 따라 썼습니다. AI 모델은 쓰이지 않았습니다.'
      : 'Written by rule by the offline writer. No AI model wrote it.';
  }
  const names = models.join(', ');
  return korean ? `AI 모델이 썼습니다: ${names}.` : `Written with AI: ${names}.`;
}

/** The title page. It holds nothing that differs from run to run, so equal requests give equal scripts. */
export function titlePageOf({ title, request, ai_config }: Titled, scenes: readonly Written[]): TitlePageEntry[] {
  const used = [
    ...new Set(scenes.flatMap(({ provider, model }) => (provider === null ? [] : [`${provider}/${model}`]))),
  ];
  const byHand = scenes.every((scene) => scene.text !== null && scene.provider === null);
  const models = used.length > 0 || byHand ? used : ai_config.models.slice(0, 1);
  const entries: TitlePageEntry[] = [{ key: 'Title', values: [title.replaceAll(/\s+/g, ' ')] }];
  if (request.disclosure) entries.push({ key: 'Notes', values: [disclosureOf(request.language, models)] });
  return entries;
}

/** Title page, a blank line, and the finished scenes in order, joined by one blank line; null without any. */
export function scriptText(generation: Titled, scenes: readonly Written[]): string | null {
  const texts = scenes.flatMap(({ text }) => (text === null ? [] : [text]));
  if (texts.length === 0) return null;
  return `${writeTitlePage(titlePageOf(generation, scenes))}\n\n${texts.join('\n\n')}`;
}

/** The same as a document, for printing. */
export function scriptDocument(generation: Titled, scenes: readonly Written[]): Screenplay | null {
  const text = scriptText(generation, scenes);
  return text === null ? null : readFountain(text);
}
