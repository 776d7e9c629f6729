/**
 * Adjectives and nouns for the people of a place: forms (`|`), codes. Several codes mean that only the context
 * decides. Written by hand from general knowledge.
 */
export const DEMONYMS: string = `# Countries: Africa
Algerian|Algerians	DZ
Angolan|Angolans	AO
Beninese|Beninois	BJ
Botswanan|Botswanans|Motswana|Batswana	BW
Burkinabe|Burkinabè	BF
Burundian|Burundians	BI
Cameroonian|Cameroonians	CM
Cape Verdean|Cape Verdeans|Cabo Verdean|Cabo Verdeans	CV
Central African	CF
Chadian|Chadians	TD
Comorian|Comorians|Comoran	KM
Congolese	CD CG
Ivorian|Ivorians|Ivoirian	CI
Djiboutian|Djiboutians	DJ
Egyptian|Egyptians	EG
Equatorial Guinean|Equatoguinean	GQ
Eritrean|Eritreans	ER
Swazi|Swazis|Emaswati	SZ
Ethiopian|Ethiopians	ET
Gabonese	GA
Gambian|Gambians	GM
Ghanaian|Ghanaians	GH
Guinean|Guineans	GN GW
Bissau-Guinean|Bissau-Guineans	GW
Kenyan|Kenyans	KE
Basotho|Mosotho|Lesothan	LS
Liberian|Liberians	LR
Libyan|Libyans	LY
Malagasy	MG
Malawian|Malawians	MW
Malian|Malians	ML
Mauritanian|Mauritanians	MR
Mauritian|Mauritians	MU
Moroccan|Moroccans	MA
Mozambican|Mozambicans	MZ
Namibian|Namibians	NA
Nigerien|Nigeriens	NE
Nigerian|Nigerians	NG
Rwandan|Rwandans	RW
Sao Tomean|São Toméan|Santomean	ST
Senegalese	SN
Seychellois	SC
Sierra Leonean|Sierra Leoneans	SL
Somali|Somalis|Somalian	SO
South African|South Africans	ZA
South Sudanese	SS
Sudanese	SD
Tanzanian|Tanzanians	TZ
Togolese	TG
Tunisian|Tunisians	TN
Ugandan|Ugandans	UG
Sahrawi|Sahrawis|Saharawi	EH
Zambian|Zambians	ZM
Zimbabwean|Zimbabweans	ZW
Réunionnais	RE
Mahoran	YT
Saint Helenian	SH
Zanzibari|Zanzibaris	TZ
# Countries: Americas
American|Americans	US
Antiguan|Antiguans|Barbudan	AG
Argentine|Argentines|Argentinian|Argentinians|Argentinean	AR
Aruban|Arubans	AW
Bahamian|Bahamians	BS
Barbadian|Barbadians|Bajan|Bajans	BB
Belizean|Belizeans	BZ
Bermudian|Bermudians|Bermudan	BM
Bolivian|Bolivians	BO
Brazilian|Brazilians	BR
Canadian|Canadians	CA
Caymanian|Caymanians	KY
Chilean|Chileans	CL
Colombian|Colombians	CO
Costa Rican|Costa Ricans	CR
Cuban|Cubans	CU
Curaçaoan	CW
Dominican|Dominicans	DO DM
Ecuadorian|Ecuadorians|Ecuadorean|Ecuadoreans	EC
Salvadoran|Salvadorans|Salvadorean	SV
Falkland Islander|Falkland Islanders	FK
French Guianese	GF
Greenlander|Greenlanders|Greenlandic	GL
Grenadian|Grenadians	GD
Guadeloupean|Guadeloupeans	GP
Guatemalan|Guatemalans	GT
Guyanese	GY
Haitian|Haitians	HT
Honduran|Hondurans	HN
Jamaican|Jamaicans	JM
Martinican|Martiniquais	MQ
Mexican|Mexicans	MX
Montserratian	MS
Nicaraguan|Nicaraguans	NI
Panamanian|Panamanians	PA
Paraguayan|Paraguayans	PY
Peruvian|Peruvians	PE
Puerto Rican|Puerto Ricans	PR
Kittitian|Nevisian|Kittitians	KN
Saint Lucian|St. Lucian|Saint Lucians	LC
Vincentian|Vincentians	VC
Surinamese	SR
Trinidadian|Trinidadians|Tobagonian|Tobagonians|Trinbagonian	TT
Turks and Caicos Islander	TC
Uruguayan|Uruguayans	UY
US Virgin Islander	VI
British Virgin Islander	VG
Venezuelan|Venezuelans	VE
Anguillian|Anguillians	AI
# Countries: Asia and the Middle East
Afghan|Afghans|Afghani	AF
Armenian|Armenians	AM
Azerbaijani|Azerbaijanis|Azeri|Azeris	AZ
Bahraini|Bahrainis	BH
Bangladeshi|Bangladeshis	BD
Bhutanese	BT
Bruneian|Bruneians	BN
Burmese|Myanma	MM
Cambodian|Cambodians	KH
Chinese|Sino	CN
East Timorese|Timorese	TL
Emirati|Emiratis	AE
Filipino|Filipinos|Filipina|Filipinas|Philippine	PH
Georgian|Georgians	GE US-GA
Hong Konger|Hong Kongers|Hongkonger|Hongkongers	HK
Indian|Indians	IN
Indonesian|Indonesians	ID
Iranian|Iranians|Persian	IR
Iraqi|Iraqis	IQ
Israeli|Israelis	IL
Japanese	JP
Jordanian|Jordanians	JO
Kazakh|Kazakhs|Kazakhstani|Kazakhstanis	KZ
Korean|Koreans	KR KP
South Korean|South Koreans	KR
North Korean|North Koreans	KP
Kuwaiti|Kuwaitis	KW
Kyrgyz|Kyrgyzstani|Kyrgyzstanis	KG
Lao|Laotian|Laotians	LA
Lebanese	LB
Macanese	MO
Malaysian|Malaysians	MY
Maldivian|Maldivians	MV
Mongolian|Mongolians	MN
Nepali|Nepalis|Nepalese	NP
Omani|Omanis	OM
Pakistani|Pakistanis	PK
Palestinian|Palestinians|Gazan|Gazans	PS
Qatari|Qataris	QA
Saudi|Saudis|Saudi Arabian|Saudi Arabians	SA
Singaporean|Singaporeans	SG
Sri Lankan|Sri Lankans	LK
Syrian|Syrians	SY
Taiwanese	TW
Tajik|Tajiks|Tajikistani	TJ
Thai|Thais	TH
Turkish|Turks	TR
Turkmen|Turkmens	TM
Uzbek|Uzbeks|Uzbekistani	UZ
Vietnamese	VN
Yemeni|Yemenis	YE
# Countries: Europe
Albanian|Albanians	AL
Andorran|Andorrans	AD
Austrian|Austrians	AT
Belarusian|Belarusians|Belarussian|Belarussians|Belorussian	BY
Belgian|Belgians	BE
Bosnian|Bosnians|Herzegovinian|Bosnian Serb	BA
British|Briton|Britons|Brit|Brits|Britisher	GB
Bulgarian|Bulgarians	BG
Croatian|Croatians|Croat|Croats	HR
Cypriot|Cypriots|Greek Cypriot|Turkish Cypriot	CY
Czech|Czechs	CZ
Danish|Danes	DK
Dutch|Dutchman|Dutchmen|Dutchwoman|Netherlander|Netherlanders	NL
Estonian|Estonians	EE
Faroese|Faroe Islander	FO
Finnish|Finns	FI
French|Frenchman|Frenchmen|Frenchwoman	FR
German|Germans	DE
Gibraltarian|Gibraltarians	GI
Greek|Greeks	GR
Guernseyman|Guernseywoman	GG
Hungarian|Hungarians	HU
Icelandic|Icelander|Icelanders	IS
Irish|Irishman|Irishmen|Irishwoman	IE
Manx|Manxman|Manxmen	IM
Italian|Italians	IT
Jerseyman|Jerseymen	JE
Latvian|Latvians	LV
Liechtensteiner|Liechtensteiners	LI
Lithuanian|Lithuanians	LT
Luxembourger|Luxembourgers|Luxembourgish|Luxembourgeois	LU
Macedonian|Macedonians|North Macedonian|North Macedonians	MK
Maltese	MT
Moldovan|Moldovans	MD
Monegasque|Monégasque|Monacan	MC
Montenegrin|Montenegrins	ME
Norwegian|Norwegians	NO
Polish|Poles	PL
Portuguese	PT
Romanian|Romanians	RO
Russian|Russians	RU
Sammarinese	SM
Serbian|Serbians|Serb|Serbs	RS
Slovak|Slovaks|Slovakian|Slovakians	SK
Slovenian|Slovenians|Slovene|Slovenes	SI
Spanish|Spaniard|Spaniards	ES
Swedish|Swede|Swedes	SE
Swiss	CH
Ukrainian|Ukrainians	UA
European|Europeans|Pan-European|EU-wide	EU
Eurocrat|Eurocrats	EU
Kremlin-backed|Kremlin-linked	RU
# Countries: Oceania
American Samoan|American Samoans	AS
Australian|Australians|Aussie|Aussies	AU
Cook Islander|Cook Islanders	CK
Fijian|Fijians	FJ
French Polynesian|Tahitian|Tahitians	PF
Guamanian|Guamanians|Chamorro|Chamorros	GU
I-Kiribati	KI
Marshallese|Marshall Islander	MH
Micronesian|Micronesians	FM
Nauruan|Nauruans	NR
New Caledonian|New Caledonians|Kanak|Kanaks	NC
New Zealander|New Zealanders|Kiwi|Kiwis	NZ
Niuean|Niueans	NU
Palauan|Palauans	PW
Papua New Guinean|Papua New Guineans	PG
Samoan|Samoans	WS AS
Solomon Islander|Solomon Islanders	SB
Tongan|Tongans	TO
Tuvaluan|Tuvaluans	TV
Ni-Vanuatu|Vanuatuan	VU
Northern Mariana Islander	MP
# Hyphenated and compound adjectives of government
US-wide|U.S.-based|US-based|U.S. federal|US federal	US
UK-wide|UK-based|Britain's	GB
China-based|Chinese-owned|Chinese-made|Chinese-backed	CN
Russia-linked|Russian-backed|Russian-linked	RU
India-wide|Pan-India	IN
Indo-Canadian	CA
Anglo-American	GB US
Franco-German	FR DE
Anglo-French	GB FR
Sino-American|Sino-US	CN US
Transatlantic|Trans-Atlantic	US EU
# US states
Alabamian|Alabamians|Alabaman	US-AL
Alaskan|Alaskans	US-AK
Arizonan|Arizonans|Arizonian	US-AZ
Arkansan|Arkansans	US-AR
Californian|Californians	US-CA
Coloradan|Coloradans|Coloradoan|Coloradoans	US-CO
Connecticuter|Connecticuters|Nutmegger|Nutmeggers	US-CT
Delawarean|Delawareans	US-DE
Floridian|Floridians	US-FL
Hawaiian|Hawaiians	US-HI
Idahoan|Idahoans	US-ID
Illinoisan|Illinoisans	US-IL
Hoosier|Hoosiers|Indianan	US-IN
Iowan|Iowans	US-IA
Kansan|Kansans	US-KS
Kentuckian|Kentuckians	US-KY
Louisianan|Louisianans|Louisianian|Louisianians	US-LA
Mainer|Mainers	US-ME
Marylander|Marylanders	US-MD
Massachusettsan|Bay Stater|Bay Staters	US-MA
Michigander|Michiganders|Michiganian|Michiganians|Yooper|Yoopers	US-MI
Minnesotan|Minnesotans	US-MN
Mississippian|Mississippians	US-MS
Missourian|Missourians	US-MO
Montanan|Montanans	US-MT
Nebraskan|Nebraskans	US-NE
Nevadan|Nevadans	US-NV
New Hampshirite|New Hampshirites|Granite Stater|Granite Staters	US-NH
New Jerseyan|New Jerseyans|New Jerseyite|New Jerseyites	US-NJ
New Mexican|New Mexicans	US-NM
New Yorker|New Yorkers	US-NY US-NY/new-york
Upstater|Upstaters	US-NY
North Carolinian|North Carolinians	US-NC
North Dakotan|North Dakotans	US-ND
Ohioan|Ohioans	US-OH
Oklahoman|Oklahomans|Okie	US-OK
Oregonian|Oregonians	US-OR
Pennsylvanian|Pennsylvanians	US-PA
Rhode Islander|Rhode Islanders	US-RI
South Carolinian|South Carolinians	US-SC
South Dakotan|South Dakotans	US-SD
Tennessean|Tennesseans	US-TN
Texan|Texans	US-TX
Utahn|Utahns|Utahan	US-UT
Vermonter|Vermonters	US-VT
Virginian|Virginians	US-VA
Washingtonian|Washingtonians	US-WA US-DC
West Virginian|West Virginians	US-WV
Wisconsinite|Wisconsinites	US-WI
Wyomingite|Wyomingites	US-WY
Carolinian|Carolinians	US-NC US-SC
New Englander|New Englanders	US
# US cities and counties
Akronite|Akronites	US-OH/akron
Albuquerquean|Albuquerqueans|Burqueño	US-NM/albuquerque
Alexandrian	US-VA/alexandria
Angeleno|Angelenos|Angelino|Los Angelino	US-CA/los-angeles
Arlingtonian|Arlingtonians	US-VA/arlington
Atlantan|Atlantans	US-GA/atlanta
Austinite|Austinites	US-TX/austin
Baltimorean|Baltimoreans	US-MD/baltimore
Beaumonter	US-TX/beaumont
Berkeleyan|Berkeleyans	US-CA/berkeley
Boisean|Boiseans	US-ID/boise
Bostonian|Bostonians	US-MA/boston
Boulderite|Boulderites	US-CO/boulder
Bronxite|Bronxites|Brooklynite|Brooklynites|Manhattanite|Manhattanites|Staten Islander|Staten Islanders	US-NY/new-york
Buffalonian|Buffalonians	US-NY/buffalo
Burlingtonian|Burlingtonians	US-VT/burlington
Cantabrigian|Cantabrigians	US-MA/cambridge
Charlestonian|Charlestonians	US-SC/charleston US-WV/charleston
Charlottean|Charlotteans	US-NC/charlotte
Chattanoogan|Chattanoogans	US-TN/chattanooga
Chicagoan|Chicagoans	US-IL/chicago
Cincinnatian|Cincinnatians	US-OH/cincinnati
Clevelander|Clevelanders	US-OH/cleveland
Columbusite|Columbusites	US-OH/columbus
Dallasite|Dallasites	US-TX/dallas
Daytonian|Daytonians	US-OH/dayton
Davisite	US-CA/davis
Denverite|Denverites	US-CO/denver
Detroiter|Detroiters	US-MI/detroit
Duluthian|Duluthians	US-MN/duluth
Durhamite|Durhamites	US-NC/durham
El Pasoan|El Pasoans	US-TX/el-paso
Eugenean	US-OR/eugene
Evanstonian|Evanstonians	US-IL/evanston
Fresnan|Fresnans	US-CA/fresno
Galvestonian	US-TX/galveston
Hartfordite|Hartfordites	US-CT/hartford
Honolulan|Honolulans	US-HI/honolulu
Houstonian|Houstonians	US-TX/houston
Indianapolitan|Indianapolitans	US-IN/indianapolis
Ithacan|Ithacans	US-NY/ithaca
Jacksonvillian|Jacksonvillians	US-FL/jacksonville
Kansas Citian|Kansas Citians	US-MO/kansas-city
Knoxvillian|Knoxvillians	US-TN/knoxville
Las Vegan|Las Vegans	US-NV/las-vegas
Lexingtonian|Lexingtonians	US-KY/lexington
Long Islander|Long Islanders	US-NY
Louisvillian|Louisvillians	US-KY/louisville
Lowellian	US-MA/lowell
Madisonian|Madisonians	US-WI/madison
Memphian|Memphians	US-TN/memphis
Miamian|Miamians	US-FL/miami
Milwaukeean|Milwaukeeans	US-WI/milwaukee
Minneapolitan|Minneapolitans	US-MN/minneapolis
Missoulian	US-MT/missoula
Montgomerian	US-AL/montgomery
Nashvillian|Nashvillians	US-TN/nashville
New Havener|New Haveners	US-CT/new-haven
New Orleanian|New Orleanians	US-LA/new-orleans
Newarker|Newarkers	US-NJ/newark
Oaklander|Oaklanders	US-CA/oakland
Oklahoma Citian	US-OK/oklahoma-city
Omahan|Omahans	US-NE/omaha
Orlandoan|Orlandoans	US-FL/orlando
Pensacolian	US-FL/pensacola
Peorian|Peorians	US-IL/peoria
Philadelphian|Philadelphians	US-PA/philadelphia
Pittsburgher|Pittsburghers|Yinzer|Yinzers	US-PA/pittsburgh
Portlander|Portlanders	US-OR/portland US-ME/portland
Providencian	US-RI/providence
Raleighite|Raleighites	US-NC/raleigh
Renoite|Renoites	US-NV/reno
Richmonder|Richmonders	US-VA/richmond
Roanoker|Roanokers	US-VA/roanoke
Rochesterian|Rochesterians	US-NY/rochester
Sacramentan|Sacramentans	US-CA/sacramento
Salt Laker|Salt Lakers	US-UT/salt-lake-city
San Antonian|San Antonians	US-TX/san-antonio
San Diegan|San Diegans	US-CA/san-diego
San Franciscan|San Franciscans	US-CA/san-francisco
San Josean|San Joseans	US-CA/san-jose
Santa Fean|Santa Feans	US-NM/santa-fe
Savannahian	US-GA/savannah
Seattleite|Seattleites	US-WA/seattle
Spokanite|Spokanites	US-WA/spokane
St. Louisan|St. Louisans|Saint Louisan	US-MO/st-louis
St. Paulite|Saint Paulite	US-MN/saint-paul
Syracusan|Syracusans	US-NY/syracuse US-NY
Tacoman|Tacomans	US-WA/tacoma
Tallahasseean	US-FL/tallahassee
Tampan|Tampans	US-FL/tampa
Toledoan|Toledoans	US-OH/toledo
Topekan	US-KS/topeka
Tucsonan|Tucsonans	US-AZ/tucson
Tulsan|Tulsans	US-OK/tulsa
Wichitan|Wichitans	US-KS/wichita
Wilmingtonian	US-DE/wilmington US-NC/wilmington
Worcesterite	US-MA/worcester
Anchoragite	US-AK/anchorage
Ann Arborite|Ann Arborites	US-MI/ann-arbor
Ashevillean	US-NC/asheville
Santa Cruzan	US-CA/santa-cruz
Bakersfieldian	US-CA/bakersfield
Long Beacher	US-CA/long-beach
Orange Countian|Orange Countians	US-CA/orange-county
King Countian	US-WA/king-county
Marinite	US-CA/marin-county
Cook Countian	US-IL/cook-county
Baton Rougean	US-LA/baton-rouge
Mobilian|Mobilians	US-AL/mobile
Birminghamian	US-AL/birmingham
Huntsvillian	US-AL/huntsville
Little Rockian	US-AR/little-rock
# United Kingdom: nations and regions
Scottish|Scots|Scotsman|Scotswoman	GB-SCT
Welsh|Welshman|Welshwoman	GB-WLS
Northern Irish|Ulsterman|Ulstermen|Ulsterwoman|Ulster Unionist	GB-NIR
English council|English councils|English schools|English hospitals|English police forces|English local authorities|Englishman|Englishmen|Englishwoman	GB-ENG
Cornish	GB-CON
Kentish	GB-KEN
Lancastrian|Lancastrians	GB-LAN
Yorkshireman|Yorkshiremen|Yorkshirewoman	GB-ENG
Northumbrian|Northumbrians	GB-NBL
Cumbrian|Cumbrians	GB-CMA
Salopian	GB-SHR
Wiltshireman	GB-WIL
Orcadian|Orcadians	GB-ORK
Shetlander|Shetlanders	GB-ZET
Hebridean|Hebrideans	GB-ELS
Highlander|Highlanders	GB-HLD
Fifer|Fifers	GB-FIF
Black Country	GB-ENG
# United Kingdom: cities
Londoner|Londoners	GB-ENG/london
Mancunian|Mancunians	GB-ENG/manchester
Liverpudlian|Liverpudlians|Scouser|Scousers	GB-ENG/liverpool
Brummie|Brummies	GB-ENG/birmingham
Geordie|Geordies|Novocastrian	GB-ENG/newcastle-upon-tyne
Glaswegian|Glaswegians	GB-SCT/glasgow
Edinburgher|Edinburghers	GB-SCT/edinburgh
Aberdonian|Aberdonians	GB-SCT/aberdeen
Dundonian|Dundonians	GB-SCT/dundee
Cardiffian|Cardiffians	GB-WLS/cardiff
Bristolian|Bristolians	GB-ENG/bristol
Loiner|Loiners	GB-ENG/leeds
Sheffielder|Sheffielders	GB-ENG/sheffield
Brightonian|Brightonians	GB-ENG/brighton
Mackem|Mackems	GB-ENG/sunderland
Coventrian|Coventrians	GB-ENG/coventry
Bradfordian|Bradfordians	GB-ENG/bradford
Oxonian|Oxonians	GB-ENG/oxford
Plymothian|Plymothians	GB-ENG/plymouth
Sotonian|Sotonians	GB-ENG/southampton
Teessider|Teessiders|Smoggie	GB-ENG
Wulfrunian	GB-ENG/wolverhampton
Stokie|Stokies	GB-ENG/stoke-on-trent
Boltonian	GB-ENG/bolton
Invernesian	GB-SCT/inverness
# Ireland
Dubliner|Dubliners	IE-L/dublin
Corkonian|Corkonians	IE-M/cork
Galwegian|Galwegians	IE-G
Limerickman	IE-LK
Kerryman|Kerrymen	IE-KY
Tipperary man	IE-TA
Wexfordian	IE-WX
# Canada
Albertan|Albertans	CA-AB
British Columbian|British Columbians	CA-BC
Manitoban|Manitobans	CA-MB
New Brunswicker|New Brunswickers	CA-NB
Newfoundlander|Newfoundlanders|Labradorian|Labradorians	CA-NL
Nova Scotian|Nova Scotians	CA-NS
Nunavummiut|Nunavummiuq	CA-NU
Ontarian|Ontarians	CA-ON
Prince Edward Islander|Prince Edward Islanders	CA-PE
Quebecer|Quebecers|Quebecker|Quebeckers|Québécois|Quebecois|Québécoise	CA-QC
Saskatchewanian|Saskatchewanians	CA-SK
Yukoner|Yukoners	CA-YT
Cape Bretoner|Cape Bretoners	CA-NS
Calgarian|Calgarians	CA-AB/calgary
Edmontonian|Edmontonians	CA-AB/edmonton
Torontonian|Torontonians	CA-ON/toronto
Ottawan|Ottawans	CA-ON/ottawa
Hamiltonian|Hamiltonians	CA-ON/hamilton
Montrealer|Montrealers|Montréalais	CA-QC/montreal
Vancouverite|Vancouverites	CA-BC/vancouver
Winnipegger|Winnipeggers	CA-MB/winnipeg
Haligonian|Haligonians	CA-NS/halifax
Reginan|Reginans	CA-SK/regina
Saskatonian|Saskatonians	CA-SK/saskatoon
Monctonian	CA-NB/moncton
Kingstonian|Kingstonians	CA-ON/kingston
Mississaugan|Mississaugans	CA-ON/mississauga
# Australia
New South Welshman|New South Welshmen	AU-NSW
Queenslander|Queenslanders	AU-QLD
South Australian|South Australians	AU-SA
Tasmanian|Tasmanians|Taswegian	AU-TAS
Victorian|Victorians	AU-VIC
Western Australian|Western Australians|West Australian|West Australians	AU-WA
Territorian|Territorians	AU-NT
Canberran|Canberrans	AU-ACT/canberra
Sydneysider|Sydneysiders	AU-NSW/sydney
Novocastrians	AU-NSW/newcastle
Melburnian|Melburnians|Melbournian	AU-VIC/melbourne
Brisbanite|Brisbanites	AU-QLD/brisbane
Adelaidean|Adelaideans	AU-SA/adelaide
Perthite|Perthites	AU-WA/perth
Hobartian|Hobartians	AU-TAS/hobart
Darwinite|Darwinites	AU-NT/darwin
Geelongite	AU-VIC/geelong
Launcestonian	AU-TAS/launceston
# New Zealand
Aucklander|Aucklanders	NZ-AUK/auckland
Wellingtonian|Wellingtonians	NZ-WGN/wellington
Cantabrian|Cantabrians	NZ-CAN ES-CB
Dunedinite	NZ-OTA/dunedin
Otagoite	NZ-OTA
Southlander|Southlanders	NZ-STL
Northlander|Northlanders	NZ-NTL
Waikatoan	NZ-WKO
# India
Delhiite|Delhiites|Dilliwala	IN-DL
Mumbaikar|Mumbaikars|Bombayite	IN-MH/mumbai
Bengalurean|Bengalureans|Bangalorean|Bangaloreans	IN-KA/bengaluru
Hyderabadi|Hyderabadis	IN-TS/hyderabad
Chennaiite|Chennaiites	IN-TN/chennai
Kolkatan|Kolkatans	IN-WB/kolkata
Punekar|Punekars	IN-MH/pune
Amdavadi|Amdavadis	IN-GJ/ahmedabad
Lucknowite|Lucknowites|Lucknowi	IN-UP/lucknow
Maharashtrian|Maharashtrians	IN-MH
Keralite|Keralites	IN-KL
Punjabi|Punjabis	IN-PB PK-PB
Gujarati|Gujaratis	IN-GJ
Goan|Goans	IN-GA
Bihari|Biharis	IN-BR
Assamese	IN-AS
Kashmiri|Kashmiris	IN-JK
Ladakhi|Ladakhis	IN-LA
Haryanvi|Haryanvis	IN-HR
Rajasthani|Rajasthanis	IN-RJ
Odia|Odias|Oriya	IN-OD
Kannadiga|Kannadigas	IN-KA
Tamilian|Tamilians	IN-TN
Manipuri|Manipuris	IN-MN
Mizo|Mizos	IN-MZ
Naga|Nagas	IN-NL
Sikkimese	IN-SK
Tripuri	IN-TR
Himachali	IN-HP
Uttarakhandi|Garhwali	IN-UK
Jharkhandi	IN-JH
# Pakistan and Bangladesh
Karachiite|Karachiites	PK-SD/karachi
Lahori|Lahoris	PK-PB/lahore
Sindhi|Sindhis	PK-SD
Baloch|Balochi|Balochs	PK-BA
Pashtun|Pashtuns	PK-KP AF
Dhakaite|Dhakaites	BD-C/dhaka
Islamabadi	PK-IS/islamabad
# Germany, Austria, Switzerland
Bavarian|Bavarians	DE-BY
Berliner|Berliners	DE-BE
Brandenburger|Brandenburgers	DE-BB
Hessian|Hessians	DE-HE
Lower Saxon|Lower Saxons	DE-NI
Rhinelander|Rhinelanders	DE-NW DE-RP
North Rhine-Westphalian|Westphalian|Westphalians	DE-NW
Saarlander|Saarlanders	DE-SL
Saxon|Saxons	DE-SN
Swabian|Swabians|Württemberger	DE-BW
Thuringian|Thuringians	DE-TH
Mecklenburger	DE-MV
Schleswig-Holsteiner	DE-SH
Münchner|Municher	DE-BY/munich
Kölner	DE-NW/cologne
Viennese	AT-9
Tyrolean|Tyroleans	AT-7
Styrian|Styrians	AT-6
Carinthian|Carinthians	AT-2
Salzburger	AT-5
Bernese	CH-BE
Genevan|Genevans|Genevois	CH-GE
Ticinese	CH-TI
Vaudois	CH-VD
Zuricher|Zürcher	CH-ZH
Basler	CH-BS
# France, Belgium, Netherlands, Luxembourg
Parisian|Parisians	FR-IDF/paris
Marseillais	FR-PAC/marseille
Lyonnais	FR-ARA/lyon
Niçois	FR-PAC/nice
Bordelais	FR-NAQ/bordeaux
Breton|Bretons	FR-BRE
Corsican|Corsicans	FR-20R
Toulousain	FR-OCC/toulouse
Provençal	FR-PAC
Strasbourgeois	FR-GES/strasbourg
Flemish|Flemings	BE-VLG
Walloon|Walloons	BE-WAL
Bruxellois	BE-BRU
Antwerpian	BE-VLG/antwerp
Amsterdammer|Amsterdammers	NL-NH/amsterdam
Rotterdammer|Rotterdammers	NL-ZH/rotterdam
Frisian|Frisians	NL-FR
Utrechter	NL-UT/utrecht
# Spain, Portugal, Italy
Andalusian|Andalusians	ES-AN
Aragonese	ES-AR
Asturian|Asturians	ES-AS
Balearic	ES-IB
Basque|Basques	ES-PV
Canarian	ES-CN
Castilian	ES-CL ES-CM
Catalan|Catalans|Catalonian	ES-CT
Extremaduran	ES-EX
Galician|Galicians	ES-GA
Valencian|Valencians	ES-VC
Madrilenian|Madrileño|Madrileños	ES-MD/madrid
Barcelonan|Barcelonian|Barcelonans	ES-CT/barcelona
Sevillian|Sevillano	ES-AN/seville
Lisboner|Lisboeta|Lisboetas	PT-11/lisbon
Azorean|Azoreans	PT-20
Madeiran|Madeirans	PT-30
Sicilian|Sicilians	IT-82
Sardinian|Sardinians	IT-88
Lombard|Lombards	IT-25
Tuscan|Tuscans	IT-52
Venetian|Venetians	IT-34/venice
Neapolitan|Neapolitans	IT-72/naples
Milanese	IT-25/milan
Piedmontese	IT-21
Ligurian	IT-42
Umbrian	IT-55
Calabrian|Calabrians	IT-78
Apulian	IT-75
South Tyrolean|South Tyroleans	IT-32
Friulian	IT-36
Florentine|Florentines	IT-52/florence
Genoese	IT-42/genoa
Turinese	IT-21/turin
# Nordic and Baltic
Stockholmer|Stockholmers	SE-AB/stockholm
Gothenburger	SE-O/gothenburg
Copenhagener|Copenhageners	DK-84/copenhagen
Osloite	NO-03
Helsinkian	FI-18/helsinki
Ålander|Ålanders	AX
Scanian	SE-M
Rigan	LV-RIX/riga
Muscovite|Muscovites	RU-MOW
St. Petersburger|Petersburger	RU-SPE
# Russia, Ukraine, Caucasus
Chechen|Chechens	RU-CE
Dagestani|Dagestanis	RU-DA
Tatar|Tatars|Tatarstani	RU-TA
Crimean|Crimeans	UA-43
Ingush	RU-IN
Bashkir|Bashkirs	RU-BA
Kyivan|Kyivans|Kievan	UA-30
Odesan|Odessan	UA-51/odesa
Abkhaz|Abkhazian|Abkhazians|South Ossetian	GE
# China, Taiwan, Japan, Korea
Beijinger|Beijingers	CN-BJ
Shanghainese	CN-SH
Cantonese	CN-GD
Uyghur|Uyghurs|Uighur|Uighurs	CN-XJ
Tibetan|Tibetans	CN-XZ
Sichuanese	CN-SC
Hainanese	CN-HI
Inner Mongolian	CN-NM
Tokyoite|Tokyoites	JP-13
Okinawan|Okinawans	JP-47
Osakan|Osakans	JP-27
Kyotoite	JP-26
Seoulite|Seoulites	KR-11
Jeju islander	KR-49
# Southeast Asia
Jakartan|Jakartans	ID-JK
Balinese	ID-BA
Javanese	ID-JW
Acehnese	ID-AC
Papuan|Papuans	ID-PA PG
Sumatran	ID-SM
Sabahan|Sabahans	MY-12
Sarawakian|Sarawakians	MY-13
Penangite|Penangites	MY-07
Johorean|Johoreans	MY-01
Manileño|Manileños	PH-00/manila
Cebuano|Cebuanos	PH-CEB
Davaoeño	PH-11
Bangkokian|Bangkokians	TH-10
Saigonese	VN-SG
Hanoian|Hanoians	VN-HN
Yangonite	MM-06/yangon
Rohingya|Rohingyas	MM BD
# Middle East cities and peoples
Dubaian	AE-DU
Abu Dhabian	AE-AZ
Telavivian|Tel Avivian|Tel Avivians	IL-TA/tel-aviv
Jerusalemite|Jerusalemites	IL-JM/jerusalem
Beiruti|Beirutis	LB-BA/beirut
Cairene|Cairenes	EG-C
Damascene	SY-DI/damascus
Baghdadi	IQ-BG
Tehrani|Tehranis	IR-07/tehran
Istanbulite|Istanbulites	TR-34
Kurd|Kurds|Kurdish	IQ TR SY IR
Iraqi Kurdish	IQ
Houthi|Houthis	YE
# Latin America: states and cities
Paulista|Paulistas|Paulistano|Paulistanos	BR-SP/sao-paulo
Carioca|Cariocas	BR-RJ/rio-de-janeiro
Mineiro	BR-MG
Gaúcho|Gaúchos	BR-RS
Bahian|Bahians	BR-BA
Brasiliense	BR-DF
Porteño|Porteños	AR-C
Cordobés	AR-X/cordoba
Bonaerense|Bonaerenses	AR-B
Santiaguino|Santiaguinos	CL-RM/santiago
Bogotano|Bogotanos	CO-DC
Limeño|Limeños|Limeno	PE-LIM/lima
Caraqueño|Caraqueños	VE-A/caracas
Chilango|Chilangos|Capitalino	MX-CMX
Tapatío|Tapatíos	MX-JAL/guadalajara
Regiomontano|Regio	MX-NLE/monterrey
Yucatecan|Yucateco	MX-YUC
Oaxacan|Oaxacans	MX-OAX
Quiteño	EC-P/quito
Paceño	BO-L/la-paz
Montevidean	UY-MO
# Africa: provinces and cities
Nairobian|Nairobians	KE-30
Lagosian|Lagosians	NG-LA
Capetonian|Capetonians	ZA-WC/cape-town
Johannesburger|Joburger|Joburgers	ZA-GP/johannesburg
Durbanite|Durbanites	ZA-KZN/durban
Kampalan|Kampalans	UG-C/kampala
Mombasan	KE-28/mombasa
Kanawa	NG-KN
Tigrayan|Tigrayans	ET
Oromo|Amhara	ET
Darfuri|Darfuris	SD
Kinois	CD-KN/kinshasa
# German genitives and adjectives of states and countries
Sachsens|sächsische|sächsischen|sächsischer	DE-SN
Bayerns|bayerische|bayerischen|bayerischer	DE-BY
Hessens|hessische|hessischen|hessischer	DE-HE
Thüringens|thüringische|thüringischen|thüringer	DE-TH
Niedersachsens|niedersächsische|niedersächsischen	DE-NI
Brandenburgs|brandenburgische|brandenburgischen	DE-BB
Hamburgs|Hamburger	DE-HH
Berlins	DE-BE
Nordrhein-Westfalens|nordrhein-westfälische	DE-NW
Baden-Württembergs|baden-württembergische	DE-BW
Sachsen-Anhalts	DE-ST
Schleswig-Holsteins	DE-SH
Deutschlands	DE
Österreichs	AT
Frankreichs	FR
Italiens	IT
Spaniens	ES
Polens	PL
Ungarns	HU
Russlands	RU
Großbritanniens	GB
Tamils|Sinhalese	LK
`;
