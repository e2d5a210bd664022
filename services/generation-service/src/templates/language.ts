/**
 * True for Korean, whatever the region or script: `ko`, `ko-KR`, `KO`, also `ko_KR` as some systems write it.
 * Only the primary subtag of the BCP 47 tag counts, so Konkani (`kok`) is not Korean.
 */
export function isKorean(language: string): boolean {
  return language.split(/[-_]/, 1)[0]?.toLowerCase() === 'ko';
}
