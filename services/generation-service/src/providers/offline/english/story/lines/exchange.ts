/**
 * A run of turns that belong together. Each begins with who says it (`A` pursues something in the scene, `B` stands in
 * the way), then the line, then after `~` what a talkative person adds. `[a|b]` is a choice, `{slot}` a fact of the
 * story; an exchange whose facts are not there yet is left out.
 */
export type Exchange = readonly string[];
