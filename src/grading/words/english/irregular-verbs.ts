/** Irregular English verbs, one a line; the first form names it. */
export const VERBS = `
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
arise arose arisen
undergo undergoes
underlie underlies underlay underlying underlain
die dies died dying
tie ties tied tying
embed embeds embedded embedding embeddings
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
lose lost
feel felt
deal dealt
sleep slept
bend bent
lend lent
bind bound binding
wind wound
grind ground
say said
pay paid
lay laid
lie lies lied lay lain lying
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
sweep swept
weep wept
creep crept
leap leapt
dream dreamt
kneel knelt
spell spelt
spill spilt
smell smelt
spoil spoilt
cling clung
fling flung
sling slung
sting stung
wring wrung
spring sprang sprung
stink stank stunk
bleed bled
breed bred
speed sped
flee fled
stride strode stridden
strive strove striven
spit spat
wake woke woken
awake awoke awoken
swell swollen
prove proven
saw sawn
sow sown
sew sewn
tread trod trodden
shine shone
forbid forbade forbidden
forgive forgave forgiven
forsake forsook forsaken
melt molten`;
