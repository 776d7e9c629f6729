/**
 * English names of countries, subdivisions and UK counties besides those of the standard codes: code, names (`|`).
 * Written by hand from general knowledge.
 */
export const AREA_ALIASES: string = `# Countries
AE	UAE|U.A.E.|Emirates|the Emirates
AG	Antigua|Antigua and Barbuda
BA	Bosnia|Bosnia and Herzegovina|Bosnia-Herzegovina|BiH
BO	Plurinational State of Bolivia
BY	Byelorussia
CD	Democratic Republic of the Congo|Democratic Republic of Congo|DR Congo|DRC|Zaire
CG	Republic of the Congo|Republic of Congo|Congo Republic|Congo-Brazzaville
CF	Central African Republic|CAR
CI	Ivory Coast|Cote d'Ivoire
CN	PRC|People's Republic of China|mainland China|Communist China
CV	Cabo Verde
CZ	Czech Republic|Czechia
DE	Federal Republic of Germany|West Germany
DO	Dominican Republic
EU	European Union|EU|E.U.
FM	Federated States of Micronesia
GB	United Kingdom|Britain|Great Britain|UK|U.K.
GM	The Gambia
HK	Hong Kong SAR|HK
IE	Republic of Ireland|Irish Republic
IR	Islamic Republic of Iran
KG	Kyrgyz Republic
KN	St Kitts and Nevis|Saint Kitts and Nevis|St Kitts
KP	North Korea|DPRK|N. Korea
KR	South Korea|Republic of Korea|S. Korea|S Korea|ROK|Korea
LC	Saint Lucia|St Lucia
LK	Ceylon
MK	Macedonia|FYROM
MM	Burma|Myanmar
MO	Macau|Macao
MV	The Maldives
NL	Holland|The Netherlands|Kingdom of the Netherlands
PH	the Philippines|Philippines
PS	Palestine|State of Palestine|Occupied Territories|occupied Palestinian territories|Palestinian Authority|Gaza Strip|West Bank|occupied West Bank
RU	Russian Federation
SA	KSA|Kingdom of Saudi Arabia
SD	the Sudan
ST	Sao Tome
SY	Syrian Arab Republic
SZ	Swaziland
TC	Turks and Caicos
TL	East Timor
TR	Turkey|Turkiye
TT	Trinidad and Tobago|Trinidad
TW	Republic of China|Taiwan
TZ	Zanzibar
US	United States|United States of America|USA|U.S.A.|US|U.S.|America|the States
VA	Vatican|Holy See
VC	St Vincent and the Grenadines|Saint Vincent and the Grenadines|St Vincent
VN	Viet Nam
ZA	RSA
# United States
US-DC	Washington, D.C.|Washington D.C.|Washington DC|D.C.|DC|District of Columbia|the District of Columbia
US-NY	New York State|New York state|State of New York|Upstate New York|upstate New York|Long Island
US-WA	Washington State|Washington state|State of Washington|Evergreen State
US-HI	Hawai'i|Hawaiian Islands
US-NC	N. Carolina|N.C.
US-SC	S. Carolina|S.C.
US-ND	N. Dakota|N.D.
US-SD	S. Dakota|S.D.
US-NJ	N.J.
US-NH	N.H.
US-NM	N.M.|N. Mexico
US-NY	N.Y.
US-RI	R.I.
US-WV	W.Va.|W. Va.|West Va.
US-CA	Bay Area|San Francisco Bay Area|SoCal|NorCal|Southern California|Northern California
US-TX	North Texas|East Texas|West Texas|Central Texas|South Texas
US-FL	South Florida|Central Florida|Southwest Florida
US-VA	Northern Virginia|Hampton Roads
US-MA	Cape Cod|Western Massachusetts
US-MI	Upper Peninsula|Metro Detroit
US-CO	Front Range
PR	Commonwealth of Puerto Rico
# United Kingdom
GB-ENG	England|Yorkshire|North Yorkshire|West Yorkshire|South Yorkshire|East Yorkshire|Merseyside|Greater Manchester|Tyne and Wear|West Midlands|the West Midlands|East Midlands|the East Midlands|East Anglia|Sussex|Berkshire|Cheshire|Bedfordshire|Northamptonshire|Thames Valley|Teesside|Humberside|Avon and Somerset|Northumbria|West Country|Cornwall and Devon
GB-SCT	Strathclyde|Tayside|Lothian|Scottish Highlands|Hebrides
GB-WLS	Gwent|Dyfed|Clwyd|Gwynedd and Clwyd|North Wales|South Wales
GB-NIR	Northern Ireland|Ulster|Six Counties
GB-ENG/london	Greater London|central London|inner London|east London|south London|north London|west London|City of Westminster
# Canada, Australia, New Zealand
CA-NL	Newfoundland|Labrador|Newfoundland and Labrador
CA-PE	PEI|P.E.I.|Prince Edward Island
CA-BC	B.C.
CA-NT	Northwest Territories|N.W.T.
CA-QC	Québec province|Province of Quebec
AU-ACT	ACT|Australian Capital Territory
AU-NSW	New South Wales
AU-NT	Northern Territory
AU-WA	Western Australia
AU-SA	South Australia
AU-QLD	Qld
AU-VIC	Vic
AU-TAS	Tassie
NZ	Aotearoa
# Germany, Austria, Switzerland
DE-NW	North Rhine-Westphalia|North Rhine Westphalia|NRW
DE-BW	Baden-Württemberg|Baden-Wuerttemberg
DE-RP	Rhineland-Palatinate
DE-MV	Mecklenburg-Vorpommern|Mecklenburg-Western Pomerania
DE-NI	Lower Saxony
DE-ST	Saxony-Anhalt
DE-TH	Thuringia
DE-SL	Saarland
DE-SH	Schleswig-Holstein
AT-7	Tyrol
AT-2	Carinthia
AT-6	Styria
CH-ZH	canton of Zurich|Canton of Zurich|Kanton Zürich
CH-GE	canton of Geneva|Canton of Geneva
CH-VD	canton of Vaud|Vaud
# France, Spain, Italy, Netherlands, Belgium
FR-NOR	Normandy
FR-IDF	Île-de-France|Ile-de-France|Paris region
FR-20R	Corsica|Corse
FR-NAQ	Nouvelle-Aquitaine|New Aquitaine
FR-OCC	Occitanie|Occitania
FR-PAC	Provence|Provence-Alpes-Côte d'Azur|PACA
FR-GES	Grand Est|Alsace
ES-PV	Basque Country|the Basque Country
ES-CN	Canary Islands|the Canary Islands|Canaries|Tenerife|Gran Canaria
ES-IB	Balearic Islands|Balearics|Majorca|Mallorca|Ibiza
ES-NC	Navarre|Navarra
ES-MD	Community of Madrid|Comunidad de Madrid
ES-VC	Valencian Community|Comunitat Valenciana
IT-88	Sardinia
IT-21	Piedmont
IT-34	Veneto
IT-75	Apulia|Puglia
IT-32	South Tyrol|Trentino
# Russia, Ukraine and others
RU-CE	Chechnya|Chechen Republic
RU-TA	Tatarstan
RU-DA	Dagestan
RU-BA	Bashkortostan
RU-KDA	Krasnodar
UA-43	Crimea
UA-14	Donetsk Oblast
UA-09	Luhansk Oblast
CN-XJ	Xinjiang|XUAR
CN-XZ	Tibet
CN-NM	Inner Mongolia
JP-01	Hokkaido
JP-27	Osaka Prefecture
JP-14	Kanagawa
JP-23	Aichi
IN-OD	Orissa
IN-UK	Uttaranchal
IN-JK	Kashmir|Jammu|J&K
IN-DL	NCT of Delhi|National Capital Territory
IN-PY	Puducherry
IN-TN	Tamilnadu
PK-KP	Khyber Pakhtunkhwa|KPK
PK-BA	Balochistan
PK-PB	Pakistani Punjab
ID-BA	Bali
BR-SP	São Paulo state|state of São Paulo|Sao Paulo state
BR-RJ	state of Rio de Janeiro|Rio state|Rio de Janeiro state
BR-DF	Distrito Federal
MX-NLE	Nuevo León|Nuevo Leon
MX-MEX	State of Mexico|Estado de México
ZA-WC	Western Cape
ZA-KZN	KwaZulu-Natal|KZN
ZA-GP	Gauteng
NG-FC	FCT
AE-AZ	Abu Dhabi emirate
IQ-KR	Iraqi Kurdistan|Kurdistan Region
SA-14	Neom
INT	United Nations|the United Nations|worldwide summit
`;
