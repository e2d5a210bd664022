const list = (names: string): readonly string[] => names.trim().split(/\s+/u);

/** Given names from many places, all of one word, so that a cue costs one word. */
export const FIRST_NAMES: readonly string[] = list(`
  Mara Ines Tomas Nadia Caleb Ruth Owen Priya Elias Hana Dario Lena Silas Yara Jonah Bea Anton Wren Idris Greta
  Malik Freya Otis Salma Pavel Dora Enzo Kaya Lars Mina Rufus Vera Abel Cora Femi Gwen Hugo Iris Jude Kofi
  Lotte Milo Nell Oskar Petra Quinn Rosa Sami Tess Umar Viola Walt Xenia Yusuf Zora Ada Bram Celia Dev Esme
  Farah Gus Helga Ivo Joan Karim Luz Moss Nora Olga Piet Rhea Stefan Thea Ulf Vito Wanda Yoko Zeno Alma
`);

/** Family names for those off the stage and for signs and papers. */
export const LAST_NAMES: readonly string[] = list(`
  Varga Okafor Lindqvist Moreau Hale Petrov Castellan Brandt Osei Marsh Ferreira Novak Quill Adeyemi Thorne Bellamy Ito Kessler Rourke Sandoval
  Whitlock Amari Dunne Halloran Ibarra Jansen Kovac Lowell Mbeki Nakata Orlov Pryce Rasmus Sorel Tanaka Ulrich Voss Weller Yilmaz Zielinski
`);

/** For someone whom the brief calls a brother or a sister. */
export const MALE_NAMES: readonly string[] = list(
  'Tomas Caleb Owen Elias Dario Silas Jonah Anton Malik Pavel Enzo Lars Rufus Hugo Milo Oskar Walt Bram Stefan Ivo',
);
export const FEMALE_NAMES: readonly string[] = list(
  'Mara Ines Nadia Ruth Priya Hana Lena Yara Greta Freya Salma Dora Mina Vera Cora Gwen Iris Petra Rosa Celia',
);
