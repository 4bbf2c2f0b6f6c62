/** Words of five letters that are other words with two letters inside swapped: trial and trail. */
const REAL_WORDS = new Set(
  `
badly bahts baldy bards bares baths beats betas blots bolts brads braes brunt bugle bulge burnt calms carbs
carps carve clams clods clots coals codes coeds colas colds colts corny corps crabs craps crave crony crops
cruse curse dairy diary direr drier fiefs field fiend fifes filed filer files fined fired fires flied
flier flies forth fried fries froth garbs girds girts goers gores grabs grids grits gusty gutsy lairs
liars liens lines lions loins lotus louts meets metes miens mines parts pasty patsy peeks pekes piled piles
plied plies ploys polys prats rails rials rogue rouge salts salve sangs satin scarp scrap setts signs silts
sings sites slats slave slits sloes snags snogs soles songs stain stets sties tarns tarps there three tiers
tired tires toady today torts torus tours trail trans traps trial tried tries trots viola voila warps wield
wiled worth wraps wroth
`
    .trim()
    .split(/\s+/),
);

/**
 * Whether a normalised English word of five letters with a swap inside (`gaets`) is none: the word itself is no
 * known one. The last letter does not count, for endings are swapped into words too often (boots, boost).
 */
export function isSwapInFive(typed: string, meant: string): boolean {
  return /^[a-z]{5}$/.test(typed) && typed.charAt(4) === meant.charAt(4) && !REAL_WORDS.has(typed);
}
