export { DRAMA_HINGES as COMEDY_HINGES, DRAMA_SCENES as COMEDY_SCENES } from './situations-drama.ts';
