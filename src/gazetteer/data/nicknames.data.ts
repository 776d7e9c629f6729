/**
 * Other names of places: name and aliases (`|`), codes, kind. `metonym`: stands for a government when it acts.
 * `abbreviation`: newspaper short form (`Ala.`). `postal`: postal code, no evidence without a cue.
 * `nickname` and `region`: the place itself. Written by hand from general knowledge.
 */
export const NICKNAMES: string = `# United States: seats of power
Washington	US	metonym
the White House|White House	US	metonym
Beltway|Inside the Beltway	US	metonym
Capitol Hill	US	metonym
Foggy Bottom	US	metonym
the Pentagon|Pentagon	US	metonym
K Street	US	metonym
Pennsylvania Avenue	US	metonym
the Oval Office|Oval Office	US	metonym
Quantico	US	metonym
Fort Meade	US	metonym
Mar-a-Lago	US	metonym
the West Wing|West Wing	US	metonym
the Situation Room	US	metonym
the US Capitol|U.S. Capitol	US	metonym
the U.S.|U.S.|the US|US|USA|U.S.A.|the United States	US	nickname
# United States: state capitals
Montgomery	US-AL	metonym
Juneau	US-AK	metonym
Phoenix	US-AZ	metonym
Little Rock	US-AR	metonym
Sacramento	US-CA	metonym
Denver	US-CO	metonym
Hartford	US-CT	metonym
Dover	US-DE	metonym
Tallahassee	US-FL	metonym
Atlanta	US-GA	metonym
Honolulu	US-HI	metonym
Boise	US-ID	metonym
Springfield	US-IL	metonym
Indianapolis	US-IN	metonym
Des Moines	US-IA	metonym
Topeka	US-KS	metonym
Frankfort	US-KY	metonym
Baton Rouge	US-LA	metonym
Augusta	US-ME	metonym
Annapolis	US-MD	metonym
Boston	US-MA	metonym
Lansing	US-MI	metonym
St. Paul|Saint Paul	US-MN	metonym
Jackson	US-MS	metonym
Jefferson City	US-MO	metonym
Helena	US-MT	metonym
Lincoln	US-NE	metonym
Carson City	US-NV	metonym
Concord	US-NH	metonym
Trenton	US-NJ	metonym
Santa Fe	US-NM	metonym
Albany	US-NY	metonym
Raleigh	US-NC	metonym
Bismarck	US-ND	metonym
Columbus	US-OH	metonym
Oklahoma City	US-OK	metonym
Salem	US-OR	metonym
Harrisburg	US-PA	metonym
Providence	US-RI	metonym
Columbia	US-SC	metonym
Pierre	US-SD	metonym
Nashville	US-TN	metonym
Austin	US-TX	metonym
Salt Lake City	US-UT	metonym
Montpelier	US-VT	metonym
Richmond	US-VA	metonym
Olympia	US-WA	metonym
Charleston	US-WV	metonym
Madison	US-WI	metonym
Cheyenne	US-WY	metonym
San Juan	PR	metonym
# United States: statehouses
Beacon Hill	US-MA	metonym
Goat Hill	US-AL	metonym
Gold Dome|under the Gold Dome	US-GA	metonym
Jones Street	US-NC	metonym
Capitol Square	US-VA US-OH	metonym
the Pink Dome|Pink Dome	US-TX	metonym
Smith Hill	US-RI	metonym
the Unicameral|Nebraska Unicameral|Unicameral	US-NE	metonym
the Wilson Building|John A. Wilson Building	US-DC	metonym
the Thompson Center|Thompson Center	US-IL	metonym
Lawyers Mall	US-MD	metonym
Legislative Hall	US-DE	metonym
Richards Building	US-VA	metonym
Statehouse in Montpelier	US-VT	metonym
# United States: city halls
Gracie Mansion	US-NY/new-york	metonym
One Police Plaza|1 Police Plaza	US-NY/new-york	metonym
Parker Center	US-CA/los-angeles	metonym
Fifth Floor of City Hall|City Hall's Fifth Floor	US-IL/chicago	metonym
the Hall of Administration|Kenneth Hahn Hall of Administration	US-CA/los-angeles-county	metonym
# Capitals and seats: Europe
Brussels	EU	metonym
the Berlaymont|Berlaymont	EU	metonym
the EU executive|EU executive	EU	metonym
EU capital|EU headquarters	EU	metonym
Eurozone|the eurozone|euro zone	EU	region
the bloc|the 27-nation bloc|27-nation bloc	EU	metonym
London	GB	metonym
Whitehall	GB	metonym
Westminster	GB	metonym
Downing Street|10 Downing Street|No 10|No. 10|Number 10|Number Ten	GB	metonym
Threadneedle Street	GB	metonym
Buckingham Palace	GB	metonym
Vauxhall Cross	GB	metonym
Thames House	GB	metonym
Holyrood|Bute House|St Andrew's House	GB-SCT	metonym
Edinburgh	GB-SCT	metonym
Cardiff Bay|Cardiff	GB-WLS	metonym
Stormont	GB-NIR	metonym
Belfast	GB-NIR	metonym
Dublin	IE	metonym
Leinster House|Merrion Street|Government Buildings in Dublin|Iveagh House	IE	metonym
Paris	FR	metonym
Élysée|Élysée Palace|the Élysée|Elysee|Elysee Palace	FR	metonym
Matignon|Hôtel Matignon	FR	metonym
Quai d'Orsay	FR	metonym
Place Beauvau	FR	metonym
Bercy	FR	metonym
Palais Bourbon	FR	metonym
Berlin	DE	metonym
Bellevue Palace	DE	metonym
Rome	IT	metonym
Palazzo Chigi	IT	metonym
Quirinale|the Quirinal|Quirinal Palace	IT	metonym
Montecitorio|Palazzo Madama|Viminale|the Viminale|Farnesina	IT	metonym
Madrid	ES	metonym
Moncloa|La Moncloa|Moncloa Palace|Zarzuela|La Zarzuela	ES	metonym
Lisbon	PT	metonym
São Bento|Belém Palace	PT	metonym
The Hague	NL	metonym
Binnenhof|the Binnenhof|Het Torentje	NL	metonym
Amsterdam	NL	metonym
Rue de la Loi|Wetstraat	BE	metonym
Vienna	AT	metonym
Ballhausplatz	AT	metonym
Hofburg	AT	metonym
Bern|Berne|Federal Palace in Bern|Bundeshaus	CH	metonym
Copenhagen|Christiansborg	DK	metonym
Stockholm|Rosenbad	SE	metonym
Oslo	NO	metonym
Helsinki	FI	metonym
Reykjavik|Reykjavík	IS	metonym
Tallinn|Stenbock House|Toompea	EE	metonym
Riga	LV	metonym
Vilnius	LT	metonym
Warsaw	PL	metonym
Prague	CZ	metonym
Prague Castle	CZ	metonym
Bratislava	SK	metonym
Budapest	HU	metonym
Bucharest|Cotroceni|Cotroceni Palace|Victoria Palace	RO	metonym
Sofia	BG	metonym
Athens|Maximos Mansion|Maximou	GR	metonym
Nicosia	CY	metonym
Valletta|Castille|Auberge de Castille	MT	metonym
Ljubljana	SI	metonym
Zagreb|Banski Dvori	HR	metonym
Belgrade	RS	metonym
Sarajevo	BA	metonym
Podgorica	ME	metonym
Skopje	MK	metonym
Tirana	AL	metonym
Luxembourg City	LU	metonym
Chisinau|Chișinău	MD	metonym
Kyiv|Kiev	UA	metonym
Bankova|Mariinskyi Palace	UA	metonym
Minsk	BY	metonym
Moscow	RU	metonym
Kremlin|the Kremlin	RU	metonym
Lubyanka|the Lubyanka	RU	metonym
the Vatican|Vatican|Holy See|the Holy See	VA	metonym
# Capitals and seats: Asia and the Middle East
Beijing|Peking	CN	metonym
Zhongnanhai	CN	metonym
Tokyo	JP	metonym
Nagatacho|Nagatachō|Kasumigaseki	JP	metonym
Kantei|the Kantei	JP	metonym
Seoul	KR	metonym
Blue House|the Blue House|Cheong Wa Dae	KR	metonym
Yeouido	KR	metonym
Pyongyang	KP	metonym
Taipei	TW	metonym
New Delhi|Delhi	IN	metonym
Raisina Hill|South Block|North Block|Lutyens' Delhi|Rashtrapati Bhavan|Dalal Street	IN	metonym
Race Course Road|Lok Kalyan Marg	IN	metonym
Islamabad|Rawalpindi	PK	metonym
Dhaka|Bangabhaban|Ganabhaban	BD	metonym
Colombo|Temple Trees	LK	metonym
Kathmandu|Singha Durbar	NP	metonym
Thimphu	BT	metonym
Kabul	AF	metonym
Tehran	IR	metonym
Baghdad	IQ	metonym
Erbil	IQ	metonym
Damascus	SY	metonym
Beirut|Grand Serail|Baabda Palace	LB	metonym
Amman	JO	metonym
Jerusalem	IL	metonym
Tel Aviv	IL	metonym
Kirya|the Kirya	IL	metonym
Ramallah	PS	metonym
Riyadh	SA	metonym
Abu Dhabi	AE	metonym
Doha	QA	metonym
Manama	BH	metonym
Kuwait City	KW	metonym
Muscat	OM	metonym
Sanaa|Sana'a	YE	metonym
Ankara	TR	metonym
Bestepe|Beştepe|the Sublime Porte	TR	metonym
Baku	AZ	metonym
Yerevan	AM	metonym
Tbilisi	GE	metonym
Astana|Nur-Sultan|Akorda	KZ	metonym
Tashkent	UZ	metonym
Bishkek	KG	metonym
Dushanbe	TJ	metonym
Ashgabat	TM	metonym
Ulaanbaatar	MN	metonym
Hanoi	VN	metonym
Bangkok	TH	metonym
Phnom Penh	KH	metonym
Vientiane	LA	metonym
Naypyidaw|Nay Pyi Taw	MM	metonym
Kuala Lumpur|Putrajaya|Seri Perdana	MY	metonym
Istana Negara|Merdeka Palace|Jakarta|Nusantara	ID	metonym
Manila|Malacañang|Malacañan|Malacanang|Malacañang Palace	PH	metonym
Bandar Seri Begawan	BN	metonym
Dili	TL	metonym
Bandra-Kurla Complex	IN-MH/mumbai	metonym
# Capitals and seats: Africa
Pretoria|Union Buildings|Tuynhuys|Luthuli House	ZA	metonym
Nairobi	KE	metonym
Harambee House	KE	metonym
Abuja|Aso Rock|Aso Villa	NG	metonym
Accra|Jubilee House|Flagstaff House	GH	metonym
Kampala	UG	metonym
Kigali|Village Urugwiro	RW	metonym
Dodoma|Dar es Salaam	TZ	metonym
Lusaka	ZM	metonym
Harare	ZW	metonym
Gaborone	BW	metonym
Windhoek	NA	metonym
Lilongwe	MW	metonym
Maputo	MZ	metonym
Luanda	AO	metonym
Kinshasa	CD	metonym
Brazzaville	CG	metonym
Yaounde|Yaoundé	CM	metonym
Libreville	GA	metonym
Addis Ababa	ET	metonym
Arat Kilo	ET	metonym
Asmara	ER	metonym
Mogadishu|Villa Somalia	SO	metonym
Khartoum	SD	metonym
Juba	SS	metonym
Cairo|Tahrir Square|Ittihadiya Palace	EG	metonym
Tripoli	LY	metonym
Tunis|Carthage Palace	TN	metonym
Algiers|El Mouradia	DZ	metonym
Rabat	MA	metonym
Nouakchott	MR	metonym
Dakar	SN	metonym
Bamako	ML	metonym
Ouagadougou	BF	metonym
Niamey	NE	metonym
N'Djamena	TD	metonym
Abidjan|Yamoussoukro	CI	metonym
Monrovia	LR	metonym
Freetown	SL	metonym
Conakry	GN	metonym
Banjul	GM	metonym
Lome|Lomé	TG	metonym
Cotonou|Porto-Novo	BJ	metonym
Antananarivo	MG	metonym
Port Louis	MU	metonym
# Capitals and seats: the Americas and Oceania
Ottawa	CA	metonym
Parliament Hill	CA	metonym
Rideau Hall|Langevin Block|24 Sussex	CA	metonym
Queen's Park	CA-ON	metonym
Hotel du Parlement|Hôtel du Parlement	CA-QC	metonym
Mexico City	MX	metonym
Los Pinos|Palacio Nacional|San Lázaro	MX	metonym
Brasilia|Brasília|Planalto|Palácio do Planalto|Planalto Palace|Esplanada dos Ministérios	BR	metonym
Buenos Aires|Casa Rosada|the Casa Rosada|Quinta de Olivos	AR	metonym
La Moneda|La Moneda Palace|Santiago	CL	metonym
Bogota|Bogotá|Casa de Nariño|Palacio de Nariño	CO	metonym
Lima|Pizarro Palace|Palacio de Gobierno	PE	metonym
Quito|Carondelet|Carondelet Palace	EC	metonym
Caracas|Miraflores|Miraflores Palace	VE	metonym
La Paz|Palacio Quemado	BO	metonym
Asuncion|Asunción	PY	metonym
Montevideo|Torre Ejecutiva	UY	metonym
Havana	CU	metonym
Port-au-Prince	HT	metonym
Santo Domingo	DO	metonym
Guatemala City	GT	metonym
San Salvador|Casa Presidencial	SV	metonym
Tegucigalpa	HN	metonym
Managua	NI	metonym
Panama City|Palacio de las Garzas	PA	metonym
Canberra	AU	metonym
the Lodge in Canberra|Kirribilli House	AU	metonym
Macquarie Street	AU-NSW	metonym
Spring Street|1 Treasury Place	AU-VIC	metonym
1 William Street	AU-QLD	metonym
Wellington	NZ	metonym
Suva	FJ	metonym
Port Moresby|Waigani	PG	metonym
Turtle Bay	INT	metonym
UN headquarters|U.N. headquarters	INT	metonym
Strasbourg court|the Strasbourg court	INT	metonym
Luxembourg court|Luxembourg-based court|the Luxembourg court	EU	metonym
# United States: nicknames of states
Heart of Dixie|Yellowhammer State	US-AL	nickname
Grand Canyon State|Copper State	US-AZ	nickname
Golden State|the Golden State|Calif	US-CA	nickname
Cali	US-CA CO	nickname
Centennial State	US-CO	nickname
Constitution State|Nutmeg State	US-CT	nickname
Diamond State	US-DE	nickname
Sunshine State	US-FL AU-QLD	nickname
Peach State	US-GA	nickname
Aloha State	US-HI	nickname
Gem State	US-ID	nickname
Land of Lincoln|Prairie State	US-IL	nickname
Hoosier State	US-IN	nickname
Hawkeye State	US-IA	nickname
Sunflower State	US-KS	nickname
Bluegrass State	US-KY	nickname
Pelican State|Bayou State	US-LA	nickname
Pine Tree State	US-ME	nickname
Old Line State	US-MD	nickname
Bay State|the Bay State	US-MA	nickname
Great Lakes State|Wolverine State|Mitten State	US-MI	nickname
North Star State|Gopher State|Land of 10,000 Lakes|L'Étoile du Nord	US-MN	nickname
Magnolia State	US-MS	nickname
Show-Me State|Show Me State	US-MO	nickname
Big Sky Country|Treasure State	US-MT	nickname
Cornhusker State	US-NE	nickname
Silver State|Battle Born State	US-NV	nickname
Granite State|the Granite State	US-NH	nickname
Garden State	US-NJ AU-VIC	nickname
Land of Enchantment	US-NM	nickname
Empire State	US-NY	nickname
Tar Heel State|Old North State	US-NC	nickname
Peace Garden State|Flickertail State	US-ND	nickname
Buckeye State	US-OH	nickname
Sooner State	US-OK	nickname
Beaver State	US-OR	nickname
Keystone State	US-PA	nickname
Ocean State|Little Rhody	US-RI	nickname
Palmetto State	US-SC	nickname
Mount Rushmore State	US-SD	nickname
Volunteer State	US-TN	nickname
Lone Star State	US-TX	nickname
Beehive State	US-UT	nickname
Green Mountain State	US-VT	nickname
Old Dominion|Commonwealth of Virginia	US-VA	nickname
Evergreen State|the Evergreen State|Washington state|Washington State	US-WA	nickname
Mountain State	US-WV	nickname
Badger State	US-WI	nickname
Cowboy State|Equality State	US-WY	nickname
Commonwealth of Massachusetts	US-MA	nickname
Commonwealth of Pennsylvania	US-PA	nickname
Commonwealth of Kentucky	US-KY	nickname
La Isla del Encanto|Isla del Encanto	PR	nickname
# United States: regions within a state
Southern California|SoCal	US-CA	region
Northern California|NorCal	US-CA	region
Central California|Central Valley|California's Central Valley|San Joaquin Valley|Inland Empire|Central Coast of California|Antelope Valley|Coachella Valley|Imperial Valley	US-CA	region
Bay Area|the Bay Area|San Francisco Bay Area|East Bay|the East Bay|South Bay	US-CA	region
San Fernando Valley|South Los Angeles|South LA|South L.A.|Skid Row	US-CA/los-angeles	region
South Florida|Central Florida|Southwest Florida|Northeast Florida|Florida Panhandle|Tampa Bay|Tampa Bay area|Space Coast|Treasure Coast|Florida Keys	US-FL	region
North Texas|Central Texas|South Texas|East Texas|West Texas|Southeast Texas|Texas Panhandle|Rio Grande Valley|Hill Country|Texas Hill Country|Permian Basin|DFW|Dallas-Fort Worth|Metroplex|Texas-Mexico border	US-TX	region
Upstate New York|upstate New York|Western New York|Central New York|Hudson Valley|Capital Region of New York|Finger Lakes|Southern Tier|North Country|Mohawk Valley|Long Island|the Hamptons|Adirondacks|Catskills	US-NY	region
North Jersey|South Jersey|Central Jersey|Jersey Shore|Meadowlands	US-NJ	region
Western Massachusetts|Pioneer Valley|Berkshires|the Berkshires|Cape Cod|North Shore of Massachusetts|South Shore of Massachusetts|MetroWest|Martha's Vineyard|Merrimack Valley	US-MA	region
Western Pennsylvania|Central Pennsylvania|Northeastern Pennsylvania|Southwestern Pennsylvania|Lehigh Valley|Susquehanna Valley|Main Line Philadelphia	US-PA	region
Northern Virginia|NoVA|Hampton Roads|Tidewater Virginia|Southwest Virginia|Shenandoah Valley|Loudoun	US-VA	region
Western Maryland|Eastern Shore of Maryland|Southern Maryland	US-MD	region
Western North Carolina|Eastern North Carolina|Research Triangle|Research Triangle Park|Piedmont Triad|Triangle region|Outer Banks	US-NC	region
Upstate South Carolina|Lowcountry|Grand Strand|Pee Dee	US-SC	region
Middle Tennessee|East Tennessee|West Tennessee|Tri-Cities Tennessee	US-TN	region
North Georgia|South Georgia|Middle Georgia|metro Atlanta|Metro Atlanta	US-GA	region
North Alabama|South Alabama|Tennessee Valley of Alabama|Wiregrass	US-AL	region
Northwest Arkansas|Arkansas Delta	US-AR	region
Acadiana|Southwest Louisiana|North Louisiana|Cancer Alley	US-LA	region
Mississippi Delta|Mississippi Gulf Coast|Pine Belt	US-MS	region
Northeast Ohio|Central Ohio|Southwest Ohio|Miami Valley|Mahoning Valley|Northwest Ohio|Southeast Ohio|Greater Cleveland	US-OH	region
Southeast Michigan|Metro Detroit|metro Detroit|West Michigan|Mid-Michigan|Upper Peninsula|Northern Michigan|Downriver	US-MI	region
Chicagoland|Downstate Illinois|downstate Illinois|Southern Illinois|Central Illinois|Metro East|Northern Illinois	US-IL	region
Northwest Indiana|Central Indiana|Southern Indiana|Michiana	US-IN	region
Southeast Wisconsin|Southeastern Wisconsin|Northeast Wisconsin|Fox Valley|Fox Cities|Northwoods	US-WI	region
Twin Cities|the Twin Cities|Iron Range|Greater Minnesota|Southern Minnesota|Central Minnesota	US-MN	region
Eastern Iowa|Central Iowa|Western Iowa	US-IA	region
Quad Cities	US-IA US-IL	region
Central Missouri|Southwest Missouri|the Bootheel|Missouri Bootheel|Ozarks|the Ozarks	US-MO US-AR	region
Western Kansas|Flint Hills	US-KS	region
Green Country	US-OK	region
Oklahoma Panhandle	US-OK	region
Black Hills	US-SD	region
Bakken	US-ND	region
Front Range|Western Slope|Northern Colorado|Southern Colorado|San Luis Valley	US-CO	region
Wasatch Front|Southern Utah|Utah Valley	US-UT	region
Treasure Valley|North Idaho|Magic Valley	US-ID	region
Southern Nevada|Northern Nevada|Las Vegas Valley|Las Vegas Strip	US-NV	region
Southern Arizona|Northern Arizona|Valley of the Sun|the East Valley|Phoenix metro|Navajo Nation	US-AZ	region
Northern New Mexico|Southern New Mexico	US-NM	region
Puget Sound|Western Washington|Eastern Washington|Central Washington|Inland Northwest|Kitsap Peninsula|Skagit Valley|Yakima Valley	US-WA	region
Central Oregon|Southern Oregon|Eastern Oregon|Willamette Valley|Rogue Valley	US-OR	region
Mat-Su|Kenai Peninsula|Southeast Alaska|North Slope	US-AK	region
Big Island|Windward Oahu	US-HI	region
Northeast Kingdom	US-VT	region
Southern Maine|Central Maine|Downeast Maine|Midcoast	US-ME	region
Lakes Region|Upper Valley|Seacoast of New Hampshire	US-NH	region
Northern Kentucky|Eastern Kentucky|Western Kentucky|Kentuckiana	US-KY	region
Eastern Panhandle	US-WV	region
Delmarva	US-DE US-MD US-VA	region
New England|Mid-Atlantic|Pacific Northwest|Deep South|the Midwest|Midwest|Rust Belt|Great Plains|Gulf Coast|Appalachia|Sun Belt|Bible Belt|Southwest border|southern border|U.S.-Mexico border|US-Mexico border|US southern border	US	region
# United States: nicknames of cities
Big Apple|the Big Apple|NYC|N.Y.C.|New York City	US-NY/new-york	nickname
Windy City|the Windy City|Chi-Town|Chicago's South Side|Chicago's West Side	US-IL/chicago	nickname
City of Angels|LA|L.A.|La La Land	US-CA/los-angeles	nickname
SF|S.F.|San Fran|Baghdad by the Bay	US-CA/san-francisco	nickname
Motor City|Motown	US-MI/detroit	nickname
Mile High City|Mile-High City	US-CO/denver	nickname
Beantown|Hub of the Universe	US-MA/boston	nickname
Philly|City of Brotherly Love	US-PA/philadelphia	nickname
NOLA|Big Easy|the Big Easy|Crescent City	US-LA/new-orleans	nickname
Sin City|Vegas	US-NV/las-vegas	nickname
Emerald City	US-WA/seattle	nickname
Rose City|Stumptown|PDX	US-OR/portland	nickname
Music City	US-TN/nashville	nickname
Bluff City|Grind City	US-TN/memphis	nickname
Steel City	US-PA/pittsburgh GB-ENG/sheffield CA-ON/hamilton	nickname
Charm City|B'more	US-MD/baltimore	nickname
Magic City	US-FL/miami US-AL/birmingham	nickname
Queen City	US-NC/charlotte US-OH/cincinnati	nickname
Gateway City|Gateway to the West|STL	US-MO/st-louis	nickname
H-Town|Space City|Bayou City	US-TX/houston	nickname
Big D	US-TX/dallas	nickname
Cowtown	US-TX/fort-worth	nickname
Alamo City|San Antone	US-TX/san-antonio	nickname
ATX|Silicon Hills	US-TX/austin	nickname
Cream City|Brew City|MKE	US-WI/milwaukee	nickname
Mad City|Madtown	US-WI/madison	nickname
Indy|Naptown|Circle City	US-IN/indianapolis	nickname
Cincy	US-OH/cincinnati	nickname
C-bus	US-OH/columbus	nickname
Rubber City	US-OH/akron	nickname
Glass City	US-OH/toledo	nickname
Rocket City	US-AL/huntsville	nickname
Jax	US-FL/jacksonville	nickname
St. Pete|St Pete	US-FL/st-petersburg	nickname
Hotlanta|the ATL|ATL	US-GA/atlanta	nickname
SLC	US-UT/salt-lake-city	nickname
OKC	US-OK/oklahoma-city	nickname
KCMO|City of Fountains	US-MO/kansas-city	nickname
KCK	US-KS/kansas-city	nickname
Mini Apple|City of Lakes|Mpls	US-MN/minneapolis	nickname
Duke City|Burque|ABQ	US-NM/albuquerque	nickname
Old Pueblo	US-AZ/tucson	nickname
Biggest Little City|Biggest Little City in the World	US-NV/reno	nickname
City of Trees	US-ID/boise	nickname
Flower City	US-NY/rochester	nickname
City of Good Neighbors|Nickel City	US-NY/buffalo	nickname
Salt City	US-NY/syracuse	nickname
River City	US-CA/sacramento US-FL/jacksonville	nickname
Bull City	US-NC/durham	nickname
City of Oaks	US-NC/raleigh	nickname
Hostess City	US-GA/savannah	nickname
Derby City	US-KY/louisville	nickname
Brick City	US-NJ/newark	nickname
Chilltown	US-NJ/jersey-city	nickname
Elm City	US-CT/new-haven	nickname
DC|D.C.|Washington DC|Washington D.C.|Washington, DC|Washington, D.C.|District of Columbia|Nation's Capital	US-DC	nickname
Oaktown	US-CA/oakland	nickname
People's Republic of Cambridge	US-MA/cambridge	nickname
Lilac City	US-WA/spokane	nickname
Grit City|City of Destiny	US-WA/tacoma	nickname
America's Finest City	US-CA/san-diego	nickname
Tree Town	US-MI/ann-arbor	nickname
Furniture City	US-MI/grand-rapids	nickname
Vehicle City	US-MI/flint	nickname
the Bronx|Bronx|Brooklyn|Staten Island|Manhattan|Lower Manhattan|Harlem|Bedford-Stuyvesant|Times Square|Rikers|Rikers Island|the five boroughs|five boroughs	US-NY/new-york	region
# United States: newspaper abbreviations
Ala.	US-AL	abbreviation
Ariz.	US-AZ	abbreviation
Ark.	US-AR	abbreviation
Calif.	US-CA	abbreviation
Colo.	US-CO	abbreviation
Conn.	US-CT	abbreviation
Del.	US-DE	abbreviation
Fla.	US-FL	abbreviation
Ga.	US-GA	abbreviation
Ida.	US-ID	abbreviation
Ill.	US-IL	abbreviation
Ind.	US-IN	abbreviation
Kan.|Kans.	US-KS	abbreviation
Ky.	US-KY	abbreviation
La.	US-LA	abbreviation
Md.	US-MD	abbreviation
Mass.	US-MA	abbreviation
Mich.	US-MI	abbreviation
Minn.	US-MN	abbreviation
Miss.	US-MS	abbreviation
Mo.	US-MO	abbreviation
Mont.	US-MT	abbreviation
Neb.|Nebr.	US-NE	abbreviation
Nev.	US-NV	abbreviation
N.H.	US-NH	abbreviation
N.J.	US-NJ	abbreviation
N.M.|N. Mex.	US-NM	abbreviation
N.Y.	US-NY	abbreviation
N.C.	US-NC	abbreviation
N.D.|N. Dak.	US-ND	abbreviation
Okla.	US-OK	abbreviation
Ore.|Oreg.	US-OR	abbreviation
Pa.|Penn.|Penna.	US-PA	abbreviation
P.R.	PR	abbreviation
R.I.	US-RI	abbreviation
S.C.	US-SC	abbreviation
S.D.|S. Dak.	US-SD	abbreviation
Tenn.	US-TN	abbreviation
Tex.	US-TX	abbreviation
Vt.	US-VT	abbreviation
Va.	US-VA	abbreviation
Wash.	US-WA	abbreviation
W.Va.|W. Va.	US-WV	abbreviation
Wis.|Wisc.	US-WI	abbreviation
Wyo.	US-WY	abbreviation
# United States: postal codes
AL	US-AL	postal
AK	US-AK	postal
AZ	US-AZ	postal
AR	US-AR	postal
CA	US-CA	postal
CO	US-CO	postal
CT	US-CT	postal
DE	US-DE	postal
FL	US-FL	postal
GA	US-GA	postal
HI	US-HI	postal
ID	US-ID	postal
IL	US-IL	postal
IN	US-IN	postal
IA	US-IA	postal
KS	US-KS	postal
KY	US-KY	postal
ME	US-ME	postal
MD	US-MD	postal
MA	US-MA	postal
MI	US-MI	postal
MN	US-MN	postal
MS	US-MS	postal
MO	US-MO	postal
MT	US-MT	postal
NE	US-NE	postal
NV	US-NV	postal
NH	US-NH	postal
NJ	US-NJ	postal
NM	US-NM	postal
NY	US-NY	postal
NC	US-NC	postal
ND	US-ND	postal
OH	US-OH	postal
OK	US-OK	postal
OR	US-OR	postal
PA	US-PA	postal
RI	US-RI	postal
SC	US-SC	postal
SD	US-SD	postal
TN	US-TN IN-TN	postal
TX	US-TX	postal
UT	US-UT	postal
VT	US-VT	postal
VA	US-VA	postal
WA	US-WA AU-WA	postal
WV	US-WV	postal
WI	US-WI	postal
WY	US-WY	postal
PR	PR	postal
# Canada
Ont.	CA-ON	abbreviation
Que.|Qué.	CA-QC	abbreviation
B.C.|BC	CA-BC	abbreviation
Alta.	CA-AB	abbreviation
Sask.	CA-SK	abbreviation
Man.	CA-MB	abbreviation
N.S.	CA-NS	abbreviation
N.B.	CA-NB	abbreviation
N.L.|Nfld.|N.L	CA-NL	abbreviation
P.E.I.|PEI	CA-PE	abbreviation
N.W.T.|NWT	CA-NT	abbreviation
Nvt.	CA-NU	abbreviation
Y.T.	CA-YT	abbreviation
# Canada: postal codes
ON	CA-ON	postal
QC|PQ	CA-QC	postal
AB	CA-AB	postal
SK	CA-SK IN-SK	postal
MB	CA-MB	postal
NS	CA-NS	postal
NB	CA-NB	postal
NL	CA-NL	postal
PE	CA-PE	postal
NT	CA-NT AU-NT	postal
NU	CA-NU	postal
YT	CA-YT	postal
# Canada: nicknames and regions
the 6ix|Hogtown|T.O.	CA-ON/toronto	nickname
Greater Toronto Area|Greater Toronto and Hamilton Area|GTHA|Peel Region|York Region|Durham Region|Halton Region|Waterloo Region|Niagara Region|Golden Horseshoe|Northern Ontario|Southwestern Ontario	CA-ON	region
Lower Mainland|Metro Vancouver|Vancouver Island|Fraser Valley|Okanagan|Interior of B.C.	CA-BC	region
La Belle Province|Belle Province|Montérégie|Outaouais	CA-QC	nickname
Wild Rose Country	CA-AB	nickname
Prairies|the Prairies|Atlantic Canada|Maritimes|the Maritimes|Great White North	CA	region
Stampede City	CA-AB/calgary	nickname
Winterpeg	CA-MB/winnipeg	nickname
Cape Breton	CA-NS	region
# Australia
NSW|N.S.W.	AU-NSW	abbreviation
Qld|QLD|Qld.	AU-QLD	abbreviation
Vic.|VIC	AU-VIC	abbreviation
SA	AU-SA SA ZA	postal
Tas.|Tas|TAS|Tassie	AU-TAS	abbreviation
ACT	AU-ACT	postal
the ACT	AU-ACT	abbreviation
the NT	AU-NT	abbreviation
# Australia and New Zealand: nicknames and regions
Down Under	AU	nickname
the Commonwealth government|Commonwealth government|Commonwealth Government	AU	nickname
Harbour City	AU-NSW/sydney	nickname
Brissie|Brisvegas|Bris Vegas	AU-QLD/brisbane	nickname
Sunshine Coast	AU-QLD	region
Far North Queensland|North Queensland|Cape York	AU-QLD	region
Western Sydney|Greater Western Sydney|Hunter Valley|Illawarra|Riverina	AU-NSW	region
Regional Victoria|Gippsland|Goulburn Valley	AU-VIC	region
Pilbara|Kimberley region|Goldfields-Esperance	AU-WA	region
Top End|the Top End|Red Centre	AU-NT	region
Apple Isle	AU-TAS	nickname
Aotearoa|Aotearoa New Zealand|NZ|N.Z.|Godzone	NZ	nickname
City of Sails|Tāmaki Makaurau	NZ-AUK/auckland	nickname
# United Kingdom: short forms
UK|U.K.|the UK|the U.K.|Great Britain|Blighty	GB	abbreviation
NI|N. Ireland|N Ireland|N.Ireland	GB-NIR	abbreviation
Ulster	GB-NIR IE-U	abbreviation
Lancs	GB-LAN	abbreviation
Yorks|N Yorks|North Yorks	GB-NYK	abbreviation
W Yorks|S Yorks|West Yorks|South Yorks	GB-ENG	abbreviation
Herts	GB-HRT	abbreviation
Berks|Northants|W Mids|West Mids	GB-ENG	abbreviation
Cambs	GB-CAM	abbreviation
Hants	GB-HAM	abbreviation
Leics	GB-LEC	abbreviation
Lincs	GB-LIN	abbreviation
Notts	GB-NTT	abbreviation
Oxon	GB-OXF	abbreviation
Staffs	GB-STS	abbreviation
Wilts	GB-WIL	abbreviation
Worcs	GB-WOR	abbreviation
Glos	GB-GLS	abbreviation
Warks	GB-WAR	abbreviation
Derbys	GB-DBY	abbreviation
Cambs.	GB-CAM	abbreviation
Middx|Middlesex	GB-ENG US-MA US-NJ US-CT	abbreviation
# United Kingdom: nicknames and regions
Square Mile|the Square Mile	GB-LND	region
City of London	GB-LND	region
Canary Wharf|West End of London|East London|South London|North London|West London|Central London|Greater London|Inner London	GB-ENG/london	region
Greater Manchester|Merseyside|Tyneside|Teesside|Wearside|West Midlands|East Midlands|West Yorkshire|South Yorkshire|Humberside|Tyne and Wear|Thames Valley|Home Counties|the Home Counties|West Country|the West Country|Wirral|North East England|North West England|South East England|South West England|Yorkshire|East Anglia|Black Country|the Potteries|Northern Powerhouse|Red Wall	GB-ENG	region
Tayside|Strathclyde|Lothian|Lothians|Highlands and Islands|Scottish Highlands|Central Belt	GB-SCT	region
Gwent|Dyfed|Clwyd|Glamorgan|South Wales Valleys|South Wales|North Wales|Mid Wales|West Wales	GB-WLS	region
Granite City	GB-SCT/aberdeen	nickname
Auld Reekie	GB-SCT/edinburgh	nickname
Second City	GB-ENG/birmingham US-IL/chicago	nickname
Six Counties	GB-NIR	nickname
# Ireland
Emerald Isle|the Republic of Ireland|Republic of Ireland|Irish Republic|Éire|ROI	IE	nickname
Rebel County	IE-CO	nickname
Shannonside	IE-M	nickname
# India
UP|U.P.	IN-UP	postal
M.P.	IN-MP	postal
A.P.	IN-AP	postal
H.P.	IN-HP	postal
UP govt|UP government|UP Police|UP police|UP CM|UP assembly|UP polls	IN-UP	abbreviation
MP govt|MP government|MP Police|MP CM|MP High Court	IN-MP	abbreviation
AP govt|AP government|AP Police|AP CM|AP High Court|AP capital	IN-AP	abbreviation
TN govt|TN government|TN Police|TN police|TN CM	IN-TN	abbreviation
HP govt|HP government|HP CM|HP High Court	IN-HP	abbreviation
WB govt|WB government	IN-WB	abbreviation
J&K Police|J&K police|J&K govt|J&K administration	IN-JK	abbreviation
WB	IN-WB	postal
J&K|J-K|JK	IN-JK	abbreviation
DL	IN-DL	postal
KA	IN-KA	postal
MH	IN-MH	postal
NCR|Delhi-NCR|Delhi NCR	IN-DL	abbreviation
T'gana|TS	IN-TS	postal
U'khand	IN-UK	abbreviation
C'garh	IN-CG	abbreviation
A&N	IN-AN	abbreviation
NE states	IN	region
# India: nicknames and older names
Bharat	IN	nickname
God's Own Country	IN-KL	nickname
Bangalore|Silicon Valley of India|Silicon City	IN-KA/bengaluru	nickname
Bombay|Maximum City	IN-MH/mumbai	nickname
Calcutta|City of Joy	IN-WB/kolkata	nickname
Madras	IN-TN/chennai	nickname
Cyberabad|City of Pearls|City of Nizams	IN-TS/hyderabad	nickname
Pink City	IN-RJ/jaipur	nickname
City of Nawabs	IN-UP/lucknow	nickname
Orissa	IN-OD	nickname
Pondicherry	IN-PY	nickname
Uttaranchal	IN-UK	nickname
Gurgaon	IN-HR/gurugram	nickname
Allahabad	IN-UP	nickname
the Valley of Kashmir|Kashmir Valley	IN-JK	nickname
National Capital Territory|NCT of Delhi	IN-DL	nickname
# Rest of the world: short forms and nicknames
PRC|P.R.C.|People's Republic of China|Mainland China|mainland China|Middle Kingdom|Communist China|Red China	CN	nickname
Xinjiang|Xinjiang Uyghur Autonomous Region|East Turkestan	CN-XJ	nickname
HKSAR|Fragrant Harbour|Fragrant Harbor	HK	nickname
Formosa|Chinese Taipei	TW	nickname
DPRK|Hermit Kingdom|Hermit Nation	KP	nickname
ROK|Republic of Korea|Land of the Morning Calm	KR	nickname
Land of the Rising Sun	JP	nickname
Lion City|Red Dot|Little Red Dot	SG	nickname
KL	MY-14	nickname
KSA|the Kingdom of Saudi Arabia|Kingdom of Saudi Arabia|House of Saud	SA	nickname
UAE|U.A.E.	AE	nickname
Gaza|Gaza Strip|West Bank|the West Bank|Occupied Territories|occupied Palestinian territories|Palestinian territories	PS	region
Türkiye|Turkiye	TR	nickname
Burma	MM	nickname
Ceylon	LK	nickname
Siam	TH	nickname
Saigon	VN-SG	nickname
Holland|Low Countries	NL	nickname
Czechia	CZ	nickname
Eternal City	IT-62/rome	nickname
City of Light	FR-IDF/paris	nickname
L'Hexagone|Hexagone	FR	nickname
Bundesrepublik|BRD|Federal Republic of Germany	DE	nickname
the Free State of Bavaria|Freistaat Bayern	DE-BY	nickname
NRW|Ruhr|the Ruhr|Ruhr Valley	DE-NW	nickname
Flanders|Flemish Region	BE-VLG	nickname
Wallonia|Walloon Region	BE-WAL	nickname
Catalunya|Catalonia	ES-CT	nickname
Euskadi	ES-PV	nickname
Confederation Helvetica|Helvetia	CH	nickname
Serenissima|La Serenissima	IT-34/venice	nickname
Donbas|Donbass	UA-14 UA-09	region
Mother Russia|Russian Federation|Soviet Union|USSR|U.S.S.R.	RU	nickname
Nordics|the Nordics|Baltics	EU	region
EU|E.U.|the EU|the E.U.|European bloc|the European bloc|EU member states|27 member states	EU	nickname
UN|U.N.|the UN|the U.N.	INT	nickname
Rainbow Nation	ZA	nickname
Joburg|Jo'burg|Jozi|eGoli|City of Gold	ZA-GP/johannesburg	nickname
Mother City	ZA-WC/cape-town	nickname
eThekwini	ZA-KZN/durban	nickname
Tshwane	ZA-GP/pretoria	nickname
Silicon Savannah	KE	nickname
Silicon Cape	ZA	nickname
Green City in the Sun	KE-30	nickname
Naija|Giant of Africa	NG	nickname
Land of a Thousand Hills	RW	nickname
DRC|D.R.C.|DR Congo|D.R. Congo|Congo-Kinshasa	CD	nickname
Congo-Brazzaville	CG	nickname
Ivory Coast|Côte d'Ivoire	CI	nickname
Swaziland	SZ	nickname
CDMX|Distrito Federal México	MX-CMX	nickname
Sampa	BR-SP/sao-paulo	nickname
Cidade Maravilhosa|Rio	BR-RJ/rio-de-janeiro	nickname
CABA	AR-C	nickname
Start-Up Nation|Startup Nation	IL	nickname
Silicon Wadi	IL	nickname
Silicon Docks	IE-L/dublin	nickname
Silicon Roundabout|Tech City UK	GB-ENG/london	nickname
Silicon Glen	GB-SCT	nickname
Silicon Fen	GB-CAM	nickname
Silicon Saxony	DE-SN	nickname
Silicon Slopes	US-UT	nickname
Silicon Prairie	US-TX US-NE	nickname
Silicon Beach	US-CA/los-angeles	nickname
Silicon Alley	US-NY/new-york	nickname
Silicon Forest	US-OR	nickname
# Landmarks and quarters
Notting Hill|Notting Hill Carnival|Wembley|Brixton|Soho|Covent Garden|Camden Town|Shoreditch|Stratford Centre|Elephant and Castle	GB-ENG/london	region
Queens|Radio City|Radio City Music Hall|Barclays Center|Yankee Stadium|Citi Field|JFK|JFK Airport|City College of New York	US-NY/new-york	region
Wrigley Field|Magnificent Mile|Michigan Avenue	US-IL/chicago	region
Fenway Park|TD Garden|Back Bay|Dorchester|Roxbury	US-MA/boston	region
Mission District|Tenderloin|Fisherman's Wharf|Chase Center|Moscone Center	US-CA/san-francisco	region
Venice Beach|SoFi Stadium|Dodger Stadium|Crypto.com Arena	US-CA/los-angeles	region
Lumen Field|Pike Place	US-WA/seattle	region
Reagan National	US-VA	region
Schiphol|Schiphol Airport	NL-NH/amsterdam	region
Changi|Changi Airport	SG	region
Charles de Gaulle Airport|Gare du Nord|Champs-Élysées|Champs-Elysées	FR-IDF/paris	region
Connaught Place|Kartavya Path|Red Fort	IN-DL	region
Bandra|Dharavi	IN-MH/mumbai	region
Shibuya|Shinjuku|Ginza	JP-13	region
Gangnam	KR-11	region
Copacabana	BR-RJ/rio-de-janeiro	region
Uyghur Region	CN-XJ	nickname
Capitol|the Capitol	US	metonym
# More landmarks and quarters
Kings Cross station|Leicester Square|Westfield Stratford|Croydon|Hackney|Heathrow|Heathrow Airport|Notting Hill Gate	GB-ENG/london	region
Meadowhall	GB-ENG/sheffield	region
Bullring|Sparkbrook	GB-ENG/birmingham	region
Toa Payoh|Geylang|Jurong	SG	region
Kashgar	CN-XJ	region
LaGuardia	US-NY/new-york	region
O'Hare|O'Hare Airport	US-IL/chicago	region
LAX	US-CA/los-angeles	region
Sea-Tac	US-WA	region
Mall of America	US-MN	region
Narita|Narita Airport|Haneda	JP	region
Incheon airport|Incheon Airport	KR	region
Frankfurter Bahnhofsviertel|Bahnhofsviertel	DE-HE/frankfurt	region
Südkreuz|Kottbusser Tor|Görlitzer Park	DE-BE	region
Mumbai airport	IN-MH/mumbai	region
Soldier Field	US-IL/chicago	region
La Défense	FR-IDF	region
Tel Aviv-Yafo	IL	region
`;
