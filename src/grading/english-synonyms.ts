/**
 * English words of everyday and of school that say the same in an answer, groups parted by `|`. Beside the general
 * groups of the thesaurus, for references that no Russian word belongs to.
 */
export const ENGLISH_SYNONYMS = `
path route way pathway track road|damaged broken burnt faulty defective dead ruined
|separate different own independent distinct individual|different various unlike unequal
|complete whole full entire total intact|disappear vanish gone|create make cause produce form generate build
|big large huge great giant|small little tiny|heavy weight mass weigh|long tall length|wide broad thick fat
|thin narrow slim|high tall height|fast quick rapid speedy swift|slow slowly gradual|fizz bubble foam
|baby young infant|connect hook attach join link touch contact plug|circle loop circuit ring
|electricity current power energy electric electrical|battery cell|bulb lamp light|warm hot heat
|cold cool chilly|remain stay keep continue still|hear listen sound noise|loud noisy volume
|see observe notice watch look view|absorb soak|turn rotate spin revolve|move motion movement travel go flow
|vibrate vibration shake wobble oscillate|tight tighten tension stretch taut|loose slack|pitch tone note
|hole opening gap space|erode erosion wash wear|ground earth soil dirt land|stone rock pebble|sea ocean
|river stream creek|mountain hill slope|close near nearby|far distant away distance|cover block hide shield
|kill die death dead|grow growth develop|eat feed consume|food nutrient|need require necessary must
|same equal identical alike|change differ vary alter|test experiment trial try check
|show prove indicate evidence demonstrate reveal tell|result outcome answer|reason cause explanation
|amount quantity number volume|strong powerful|weak fragile|easy simple effortless|hard difficult tough
|correct right accurate true exact precise|wrong incorrect false|people person human everyone everybody
|animal creature organism|work run operate function|happen occur|mix mixture combine stir blend
|dissolve disappear melt|material substance matter stuff|liquid fluid|particle grain piece bit|float rise
|carry transport bring|shine light bright glow lit|dark black shade shadow|protect save safe guard
|hold contain include have|put place set lay position|get receive obtain gain collect|use apply
|let allow enable permit|stop prevent block halt|find detect discover locate|know determine
|decide choose pick select|measure measurement reading|ruler tape scale|begin start|end finish
|increase more rise raise grow|decrease less reduce lower drop|cup container jar bottle glass|dish tray plate
|bag sack|sun sunlight sunshine|receiver recipient destination|sender source transmitter
|packet message frame datagram|host node computer station machine device|error mistake fault failure
|wait delay pause|lose loss lost miss missing|fix repair|repeat again|duplicate copy double|address location
|connection link channel|share common shared|send transmit deliver forward
|acknowledge confirm acknowledgment confirmation|queue buffer|order sequence|group class category kind type sort
|part piece portion section segment|top upper|bottom lower base|middle center centre|side edge border
|inside within internal|outside external|above over|below under beneath|front ahead|back behind
|first initial beginning|last final|always constantly forever|often frequently|sometimes occasionally
|maybe perhaps possibly|important significant essential|help assist support aid|hurt harm damage
|break crack split snap|cut slice trim|push press shove|pull drag tug|hit strike bump|throw toss|catch grab
|lift raise elevate|open unlock|close shut closed|fill load|empty drain|clean pure clear|dirty cloudy murky
|wet damp moist|dry arid|smooth flat even level|rough bumpy|sharp pointed|round circular|straight direct
|live survive|breathe breath respiration|plant vegetation|seed grain|predict guess estimate expect|think believe
|explain describe|learn study|teach train|add plus|subtract minus|divide split|multiply times|compare contrast
|similar alike same|difference contrast|method procedure technique process way|example instance
|problem issue trouble|plan design|tool instrument device equipment|picture image photo drawing diagram
|word term|buy purchase|sell trade|country nation state|city town|house home|child kid|man male|woman female
|doctor physician|sick ill|disease illness|body organism|brain mind|old ancient|new modern recent|rich wealthy
|rule law principle|deposit settle sink drop|war battle fight conflict`;
