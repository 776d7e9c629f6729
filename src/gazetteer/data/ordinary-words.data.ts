// Made by .tools/tables/make-gazetteer.mjs. Do not edit.
// Names of smaller places that are English words too (an-array-of-english-words, MIT), folded.
export const ORDINARY_WORDS: string = `acre advance akita alabaster alliance alto amity amman anchorage angola anthem antlers apex arcade
argentine arles aromas arras asbestos ascot asker assumption astrakhan august baguio balti baltic bar
basalt basin basti batavia bath battle battlefield bay beacon beechwood bellflower bells belvedere bend
bethesda bohemia boras boron bountiful bourbon bream briar brigantine brilliant brits broadway brush brusque
brussels burnet burnie bursa bury bushland butte cache calcium calumet camas canterbury canton canyon
capital caribou carnation cascade cascades cashmere catawba celebration centennial center central centre century ceres
chaco champaign chantilly chaparral charleston chesterfield chihuahua china choctaw church clarendon clever cleves cloverleaf
coalfield coaling coburg cocoa college columbine combine comfort commerce congress continental convoy cool coquille
cordillera cork cottonwood countryside cove crane cremona crest creston crewe cruzeiro cults curacao deal
defiance delft deposit derby devonport dome drama dubbo early earth east eastern echelon eclectic
economy effort elkhorn elmwood eminence emporia emporium energy erode esperance evergreen excelsior experiment farmland
fate fatwa felling flagstaff fleet flushing fords forks frankfort freehold freshwater friend friendly friendship
furth galapagos gambier glide globe goldenrod goring gosport grad gramercy grange granite grants grapevine
grayling greece greenback greenbelt greenbrier greenstone grenadines grill gulf gympie gypsum halfway halls harbor
havelock haven headland herald hermitage hideaway highlands hillcrest holon home homeland homestead hometown hook
hope hurricane hurt hythe imperial independence industry insular inverness ironwood jewish jingling junction kanye
kill kitchener lakes lakeshore lamia lancing landing landmark lapel latakia law lead leatherhead levant
liberal liege limerick limestone littoral llano loving loyal lucerne luck madras maidenhead maize malacca
male man manhattan manly manor mantua many march maritime mars marseilles mart mascara mascot
mayflower media medulla menominee mescal metairie metro metropolis midfield midland midlands midtown minas mineola
minorca minster mission mobile mogul mold monument moraine morocco moron most mound mounds mountainside
munster mures muscat narrows neath needles newmarket nice niger normal north northeastern northern northwest
northwestern nyssa oblong occidental olivet onset oral orchards oriental orleans overland pacific palatine palisade
palmyra pampa panhandle para parachute paramount parchment parkland parkway parole parramatta pawnee peculiar pekin
pembroke penang petal picayune piedmont pieta pinch pine piney plains plantation plateau pool porcupine
portage post presidio privateer progress prospect prosperity providence province pueblo purchase quiche rabat rapids
rath rayne reading reform rennes republic reserve reunion revere rialto ridge rifle riverbank riverhead
riverside rockaway rouen rouge roundup rugby sabha saga sagamore saline salix salto sandstone sandwich
sangha saskatoon satara save sawmills scenic scissors scone scotia sedan send settle shafter shanghai
shaping sheerness shoreline shush silesia sisters sitka skerries solon somerset south southern southwest speedway
split springs spur stade stagecoach stetson stonewall store street sucre sulphur sumatra superior supreme
surprise sweetwater talent tamworth tangent tarsus tartar telluride temperance temple ternate terrace than thermal
thunderbolt tire toast tombstone tool tours tower trail trier tripoli tumble ulster union unity
university upland urania vale valence valley varna vermilion vernal victorias vienna villas vineyards vista
volcano volta wales wallsend wantage watchtower westerly western wheatland wheeling whitefish whitewater wigan willows
wink witney woodbine worcester worms worth worthing wrens wyandotte yale york zaire`;
