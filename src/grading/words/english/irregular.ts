/** Irregular English paradigms, one a line; the first word names it. */
const GROUPS = `
child children
mouse mice
foot feet
tooth teeth
goose geese
man men
woman women
person people
ox oxen
die dice
criterion criteria
phenomenon phenomena
bacterium bacteria
datum data
medium media
stratum strata
spectrum spectra
quantum quanta
maximum maxima
minimum minima
optimum optima
matrix matrices
vertex vertices
index indices
appendix appendices
axis axes
analysis analyses
hypothesis hypotheses
basis bases
thesis theses
synthesis syntheses
crisis crises
oasis oases
formula formulae
antenna antennae
nebula nebulae
alga algae
larva larvae
nucleus nuclei
radius radii
stimulus stimuli
fungus fungi
cactus cacti
locus loci
leaf leaves
half halves
life lives
knife knives
shelf shelves
wolf wolves
self selves
loaf loaves
calf calves
go goes went gone
be is are was were been am
have has had
do does did done
run ran
keep kept
choose chose chosen
write wrote written
build built
learn learnt
burn burnt
hide hid hidden
far further farther furthest farthest
give gave given
take took taken
make made
find found
hold held
send sent
spend spent
lead led
feed fed
read
know knew known
grow grew grown
show shown
throw threw thrown
blow blew blown
fly flew flown
see saw seen
begin began begun
become became
come came
break broke broken
fall fell fallen
rise rose risen
draw drew drawn
drive drove driven
understand understood
stand stood
bring brought
think thought
teach taught
catch caught
buy bought
fight fought
seek sought
win won
sit sat
get got gotten
forget forgot forgotten
eat ate eaten
speak spoke spoken
freeze froze frozen
shrink shrank shrunk
sink sank sunk
sing sang sung
swim swam swum
drink drank drunk
ring rang rung
spin spun
hang hung
swing swung
stick stuck
dig dug
strike struck
shoot shot
meet met
leave left
mean meant
feel felt
deal dealt
sleep slept
bend bent
lend lent
bind bound
wind wound
grind ground
say said
pay paid
lay laid
lie lay lain lying
sell sold
tell told
bear bore borne
tear tore torn
wear wore worn
swear swore sworn
steal stole stolen
shake shook shaken
ride rode ridden
bite bit bitten
slide slid
light lit
weave wove woven
undo undid undone
rebuild rebuilt
resend resent
foresee foresaw foreseen
overcome overcame
oversee oversaw overseen
withdraw withdrew withdrawn
undergo underwent undergone
neuron neurons neural neuronal
good better best
bad worse worst
bias biases biased
virus viruses
bus buses
gas gases
focus focuses focused
lens lenses
alias aliases
status statuses
campus campuses
corpus corpora corpuses
census censuses
canvas canvases
bonus bonuses
genus genera
apparatus apparatuses
centre center centers centres
metre meter meters metres
fibre fiber fibers fibres
litre liter liters litres
catalogue catalog
analyse analyze
programme program
lose lost
ax axes
base bases
zero zeroes zeros
quiz quizzes
big bigger biggest`;

const HEADS = new Map<string, string[]>();
for (const line of GROUPS.trim().split('\n')) {
  const forms = line.split(' ');
  for (const form of forms) HEADS.set(form, [...(HEADS.get(form) ?? []), forms[0] ?? '']);
}

/** The words, under which a normalised irregular form (`matrices`, `kept`) is found in a dictionary. */
export function findEnglishHeads(word: string): readonly string[] {
  return HEADS.get(word) ?? [];
}
