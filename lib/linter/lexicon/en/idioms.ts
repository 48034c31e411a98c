/** Idioms, with their inflections and word orders, and buzzwords. Patterns, in the notation of `pattern.ts`. */
export const englishIdioms = `
hit%|hitting the ground running; low-hanging fruit{,s}
touch% base; think%|thinker outside the|of box
 outside-the-box|out-of-the-box|blue-sky|bluesky
 move%|shift%|push% the needle; needle mover{,s}
move%|shift%|change% the goalposts; boil% the ocean; circle% back; ball|balls rolling|park
ballpark ~1 figure?; keep%|drop%|pick% ~2 ball{,s} ~1 rolling|air?; ball is in your|our|their; on the ball
curveball{,s}; step%|stepping up to the plate
 out of the park; home run; slam dunk{,s}
game-changer{,s}|gamechanger{,s}|game-changing|gamechanging
raise%|set% the bar ~1 high?; push%|stretch% ~1 the envelope
bleeding-edge|cutting-edge; get-go; up to speed; up and running
at the end of the day; same page; hands on deck; all-hands
roll% ~1 up your|their|our sleeves; roll% ~1 sleeves; sleeves rolled
 hands dirty; put%|putting|fight% ~1 out ~1 fires
firefighting mode; see the wood|forest for ~1 trees; wood for the trees; forest for the trees; big picture
bigger picture; bird's|birds|helicopter eye|view ~1 view?; bird's-eye; deep-dive{,s}
dive% deep; drill% down; rabbit hole{,s}; many|lots|lot of? moving parts; loose ends
 cut%|cutting corners !off; cut% through ~1 noise|red; red tape; cut% to the chase
bang for ~1 buck; more bang; bite% the bullet; silver bullet{,s}; magic bullet{,s}|wand; elephant in the room
tip of the iceberg; drawing board; reinvent% the wheel; own the room
kill% two birds ~3 stone?; two birds with one stone; long|short|thin end|straw of the; go% the distance
walk% the talk|walk; talk the talk; bull by the horns
take% the helm|reins|ball ~1 and? run?; at the helm; hold%|keep% ~1 fort
 the ropes; pull% ~1 your|their own? weight
 all the stops; pull% strings; play% hardball|ball; by ear
on your|their toes; think% on your|their feet; land% on your|their feet
 feet on the ground; find your feet; tight ship; steady|keep% the ship
rock% the boat; same boat; on the cusp|brink of; plain sailing; smooth sailing; uncharted waters|territory; sail{,s} close
in deep|hot water; deep end
ahead of the curve|game|pack; behind the curve; learning curve
break% the ice|mould|mold; break% down ~1 silos|walls; break% new ground
against the grain; to the table; seat at the table
cards on the table; bring% home the bacon; bring% your a|best game; a-game
best foot forward; foot in the door; nine yards; whole shebang
wear% your|their heart; heart on ~1 sleeve; up your|their street|alley; on cloud nine
under the weather; burn% bridges; build% bridges; cross that bridge
bridge-builder{,s}; spider in the web; centre|center of the web; linchpin|lynchpin|linking-pin; linking pin{,s}
glue that; are|be|as the glue; oil%|grease% the wheels; well-oiled|well oiled ~1 machine; cog in ~2 machine|wheel
pair of hands; jack of all trades; master of none; dot%|dotting the? i|is|i's ~2 cross|t|ts?; dot% ~1 i's
cross ~1 t's; connect% the dots; join% ~1 the dots; joined-up; raise% ~1 eyebrows
keep% ~2 eye|finger ~2 ball|pulse|prize; finger on the pulse; eye on the ball|prize; eyes on the prize
eyes and ears; a nose for; sharp as; cut% from ~3 cloth; right stuff
with the flow; in your|their stride
 from the crowd; neck out; put% your|their money
 on the map; no stone unturned
move% mountains !of; make% waves|hay; make% !no|little a? difference; made a difference
make% ~1 splash; fish{,es} ~3 water; piece of cake; icing on the cake; cherry on ~2 cake|top
carrot and stick; apples and|to oranges; apple of; bad apple{,s}; steam ahead; full throttle
on the fly; shoestring; off the cuff|ground|shelf bat; get% ~3 off the ground
hit%|hitting the nail|books|road|spot ~1 on?; nail on the head; hit% the mark; push% the boat out
tall order; no-brainer{,s}; quick-win{,s}; win-win
both worlds; sky's the limit; sky is the limit; rome was not
many hats; change% hats; juggle% ~2 balls
 on your|our plate; on a silver; spill the beans; storm in a; perfect storm
 weather% ~1 storm{,s}; calm before; golden|gold standard|opportunity; go% for gold
strike% gold; strike% while; raise%|up the game|ante|stakes; up your|our|their game
 take%|bring%|lift%|raise% ~6 [to the next level]; nextlevel; pass% the baton|buck
pass% the torch; carry% the can; carry% the torch; sink% your|their teeth ~1 into?; teeth into
bite% off more; crack% the whip|nut|code; tough nut{,s}; hard nut{,s}; over the moon
under your|their belt; under our belt; under one roof; below the belt; hand in glove; know% ~2 inside out
ins and outs; tricks of the trade; old hand; cool as; the buck stops; no strings
front burner; grab% ~3 bull|horns; low bar; fresh eyes; fresh pair; hard sell
stumbling block{,s}; baptism of fire; trial by fire; thick and thin
through the roof|grapevine|motions; tread% water; turn% ~2 new leaf; turn% heads; turn% the tide; open% a can
 hot potato{,es}; paint% the town; pain point{,s}; sweet spot; gold dust; one-stop
square peg; round hole; raining cats; ace up; trump card; wild card; poker face
playing field; team huddle; kick% off|start the tyres; kick% the can; boots on the ground; in the trenches
battle plan; war room; rally% the troops; fly% the flag; flag bearer; jump% ship|through|on ~1 hoops|bandwagon
through hoops; bandwagon; grass is greener; grasp the nettle
grindstone; tightrope; nutshell; jackpot; hymn sheet; applecart|apple-cart; brass tacks; cut% the mustard; gordian knot
come|comes up trumps; on|all|fire% ~2 cylinders; eleventh hour; joneses; food for thought; across the board; back to basics|square
square one; barking up; wrong tree; around|round|about the bush; rock and a hard place; by the book; call% the shots
clean slate; career ladder; climb% the ~1 ladder; hell or high water; cover% ~2 bases; crunch time; dead wood; 
eggs in ~1 basket; hard bargain; face the music; between ~1 stools; like a glove; fly% on the wall
seat of your|their pants; foot in both; game plan; give it ~2 shot|go|whirl; go% overboard; gut feeling|instinct
hard yards; finger in every|many; every pie; heart in the right; heavy lifting of; hold% your horses; driver's|driving seat
in|out of the loop; in the pipeline; iron% out ~2 kinks|wrinkles|creases; jump% the gun; ear{,s} to the ground
head above water; high|top gear; last straw; lead% from the front; leave%|make% your|their|a mark
end of the tunnel; lion's share; long haul; make% or break; meet ~1 halfway; miss% the boat; heaven and earth; muddy the waters
neck of the woods; new kid{,s} on; rocket science; nuts and bolts; beaten track|path; old hat; on a roll; top of your|their|the game
thin ice; one-trick pony; left field; out of your|their depth; pass% muster; pave% the way; pick% up the slack|pace|pieces|tab|thread
pick% ~2 brain{,s}; piece{,s} of the puzzle; rabbit ~3 hat; heads together; front|back foot; two and two; foot down
rack your brains; right off the; ring% a bell; rise% to the occasion|challenge; rise%|through the ranks; roll% with the punches
rough diamond{,s}; rule{,s} of thumb; run%|running the show; show% on the road; run%|running with it; save% the day; scratch% the surface; second to none; hot cakes
wheat from ~1 chaff; world on fire; shake% ~1 things up; shoot%|reach%|aim for the stars|moon; shoot% from the hip; silver lining{,s}; snowed under
spin%|spinning|keep% ~2 plates ~1 spinning?; spread% your|their wings; square% the circle; stand|stands your|their ground; stay% the course; stick% to your|their guns; strike% a|the ~1 chord|balance
iron% is hot; against the tide|current|stream; swim|swims with the; take% a back seat; take% the plunge|lead; grain|pinch of salt; rough with the smooth; on the chin; test% the water{,s}; talk shop
your|their|our court; devil is in the; devil's advocate; think% cap; hat in|into the ring; throw% in the towel; tip the scales; toe% the line; top-notch; tough cookie{,s}; turn% the page|tables|corner; turn% up the heat
same coin; up for grabs; vicious circle{,s}; wait% in the wings; like a hawk; whip% ~2 into shape; hearts and minds; work|works your|their magic; cup of tea
hold%|keep%|play%|show% ~2 cards ~3 chest|right|close?; strings behind; pull% the|no strings|punches|trigger|plug|wool; shoulder{,s} to the wheel; spanner in ~1 works; oil% in the; skin in the game; set%|setting the tone|pace|stage|scene
above your|their|its weight; wolf from; jack in the box; between the lines; turn% over every; every stone; ducks in; open% doors for|to; break% down ~1 walls|barriers; push%|stretch% ~1 boundaries|limits
steer% the ship; work|hands cut out|full; glue ~2 together; beating heart; sharp end; light a fire; fire% in your belly; fire% up; spark{,s} ~2 fire; burn% platform; set% ~1 alight
get% under ~1 skin; skin of your teeth; by the skin; tooth and nail; nip% ~2 bud; in the bud; bark worse; paint% ~3 picture; broad brush; fine-tooth|fine-toothed comb; magic touch; midas; golden egg{,s}; golden handshake; goose that; cash cow{,s}; sacred cow{,s}; white elephant{,s}
lone wolf; dark horse; early bird; night owl; busy bee{,s}; eager beaver{,s}; top dog; black sheep; cat among; pigeonhole{,d,s}; hornet's nest; worms; herd% ~1 cats; monkey business; wild goose; straight from the horse's; horses for courses; cart before; 
stitch in time; needle and; a|the common|golden|red thread; weave{,s} together; loose cannon; big guns; minefield{,s} of; bullet{,s} ~1 dodge; dodge a bullet; shot in the arm|dark; jump% in|into with ~2 feet; both feet; feet first; find|finds|finding your|their way|footing in; find your voice
brain ~1 trust; tap{,s} ~1 potential; unlock{,s,ing} ~2 potential; drink the kool-aid; kool aid|koolaid; flagpole; dog food; peel ~2 onion; parking lot; elevator pitch; take% ~3 offline; put% a pin; double down; reach% out to; drive|drives it home; hammer home
grow|grows on trees; low point; bar high; high bar; bar is ~1 high; sail{,s} through; wind in ~2 sails; in ~1 sails; keep% ~1 course; all at sea; sea change; tide turns; wave{,s} of ~1 change; ride% the wave
kick% ~2 touch; long grass; bases loaded; ball is rolling; own goal; level best; photo finish; hurdle{,s} ~1 clear; jump%|clear|take% ~1 hurdles; sprint ~2 marathon; finish|finishing line; ballgame|ball game; different ball
pour% ~2 oil; fuel% ~2 fire; add|adds fuel; no smoke; half-baked|half baked; back ~1 burner; bread and butter; big cheese; cook the books; full plate; plate ~1 full; sweet tooth; salt of the earth
wheels turning; on top of your|things|it|the; go% all the way; spade a spade; wind blows; pull% together; pedal to the; take% the bait; ramp% up; unlock% ~2 value; right hand of;  eye for detail; add% ~1 value; end-to-end ownership|responsibility|approach; tower of strength; hold% your|their own; tick%|ticking over; eat% humble; over backwards; cast% ~2 eye; pull% rank; all ears; flying start; head start; food chain; pecking order; ivory tower; glass ceiling; gold mine; mixed bag; grey area{,s}; sounding board; stepping stone{,s}; yardstick; lifeblood; nerve centre; melting-pot; hotbed; bird in ~1 hand; every cloud; early days; word of mouth; tongue in cheek; thick of it|things; ends meet; bells and whistles; by leaps; leaps and bounds; by hook; small stuff; trim% ~1 fat; turn% on ~1 dime; up your sleeve; wing% it; with a bang; get% cracking; get% stuck in; get% ~1 grips; hit% home; hit% ~1 sweet; keep% tabs; tabs on; keep% pace; know% your|their stuff|onions; punch% through
something to the party; fan% ~1 flames; light% the way; fall% through ~1 cracks; through the cracks; head-on; throw% ~2 weight; weight behind; broad shoulders; voice heard; lead% by example; wear% the trousers; think% in solutions|opportunities
dynamic|digital|innovation|vibrant ecosystem; go-between; face of the organisation|company|department; ball over; over the line; face|public face of our; crystal ball; wake-up call; low-down; heads-up; no-nonsense; down-to-earth; hands-on mentality|attitude|approach
put% ~3 money where; where ~1 mouth; play% ~2 part in making; hit% ~2 stride; miss% ~1 trick; trick{,s} up; grass roots; jump% into ~1 breach; step% into the breach; in the breach; cast% ~1 net ~1 wide; leap{,s} of faith; plant% ~1 seed{,s} of; bear% fruit; open% ~1 eyes; turn% a corner; keep% ~2 loop; keep% ~2 posted; all out; make% things happen; make% it happen; hit% ~1 wall; kick-start; jump-start; fast lane; lend% a hand
`;

export const englishBuzzwords = `
synergy|synergies|synergise|synergize|synergistic|leverage|leverages|leveraging|paradigm|paradigms|holistic|holistically|disruptive|disrupt|disruptor|disruptors|ideate|ideation|ideating|actionable|bandwidth|granularity|incentivise|incentivize|operationalise|operationalize|operationalising|solutioning|learnings|thought-leader|thought-leadership|best-in-class|world-class|best-of-breed|mission-critical|value-add|value-added|self-starter|self-starters|results-driven|results-oriented|future-proof|futureproof|evangelist|evangelise|evangelize|changemaker|changemakers|cross-pollinate|cross-pollination|omnichannel|hyper-growth|hypergrowth|growth-hacking|growth-mindset|gamify|onboarded|alignment|ecosystem-play|core-competency|deliverables|deliverable|mindshare|impactful|stakeholdering|productize|productise|scalable-mindset|frictionless|robustify|supercharge|supercharged|next-gen|trailblazer|trailblazers|trailblazing|wow-factor|dynamic-duo|agile-minded|customer-centric|client-centric|customer-obsessed|proactively-driven|hyperfocused|north-star
thought leader{,s,ship}; value proposition
core competenc{y,ies}; team player{,s}; people person; go to person
can do attitude|mentality|spirit|mindset; growth hack{,er,ers,ing}; low hanging; going forward
 change agent{,s}; action oriented
customer journey{,s}; thinking partner; sparring partner; take ownership; takes ownership; deliver value
delivering value; drive|drives|driving value|impact|change|results|growth|innovation; secret sauce; special sauce
 open the kimono; swim lane{,s}; level set; wheelhouse; core values driven
make a dent; change the world
`;
