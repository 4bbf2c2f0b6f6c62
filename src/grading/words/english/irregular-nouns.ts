/** Irregular English nouns and adjectives, British spellings among them; one a line, the first form names it. */
export const NOUNS = `
child children
mouse mice
louse lice
thief thieves
scarf scarves
hoof hooves
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
mitochondrion mitochondria
ganglion ganglia
automaton automata
polyhedron polyhedra polyhedrons
tetrahedron tetrahedra
equilibrium equilibria
millennium millennia
curriculum curricula
referendum referenda
memorandum memoranda
momentum momenta
continuum continua
erratum errata
addendum addenda
symposium symposia
aquarium aquaria
stadium stadia
ovum ova
schema schemata schemas
lemma lemmata lemmas
stigma stigmata stigmas
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
codex codices
helix helices
cortex cortices
vortex vortices
apex apices
simplex simplices
axis axes
basis bases
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
bacillus bacilli
terminus termini
alumnus alumni
syllabus syllabi
calculus calculi
torus tori
modulus moduli
leaf leaves
half halves
life lives
knife knives
shelf shelves
wolf wolves
self selves
loaf loaves
calf calves
neuron neurons neural neuronal
good better best
bad worse worst
bias biases biased
virus viruses
bus buses
gas gases
focus foci focuses focused
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
grey gray
artefact artifact artefacts artifacts
program programs programme programmes programmed programming programmer programmers
defense defence defences defenses
offense offence offences offenses
license licence licences licenses licensed licensing
practice practices practise practises practised practising practiced practicing
aluminium aluminum
simple simply simpler simplest
ax axes
base bases
zero zeroes zeros
quiz quizzes
big bigger biggest`;
