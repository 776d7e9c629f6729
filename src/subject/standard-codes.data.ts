// Made by .tools/tables/make-standard-codes.mjs: code, English name, parent, Open Civic Data type. Do not edit.
// Codes: ISO 3166. Names: Unicode CLDR (Unicode-3.0 licence). Nations of UK councils: GeoNames (CC BY 4.0).
export const STANDARD_CODES: string = `EU	European Union		region
INT	International		
AD	Andorra		country
AE	United Arab Emirates		country
AF	Afghanistan		country
AG	Antigua & Barbuda		country
AI	Anguilla		country
AL	Albania		country
AM	Armenia		country
AO	Angola		country
AQ	Antarctica		country
AR	Argentina		country
AS	American Samoa		country
AT	Austria		country
AU	Australia		country
AW	Aruba		country
AX	Åland Islands		country
AZ	Azerbaijan		country
BA	Bosnia & Herzegovina		country
BB	Barbados		country
BD	Bangladesh		country
BE	Belgium		country
BF	Burkina Faso		country
BG	Bulgaria		country
BH	Bahrain		country
BI	Burundi		country
BJ	Benin		country
BL	St. Barthélemy		country
BM	Bermuda		country
BN	Brunei		country
BO	Bolivia		country
BQ	Caribbean Netherlands		country
BR	Brazil		country
BS	Bahamas		country
BT	Bhutan		country
BV	Bouvet Island		country
BW	Botswana		country
BY	Belarus		country
BZ	Belize		country
CA	Canada		country
CC	Cocos Islands		country
CD	Congo - Kinshasa		country
CF	Central African Republic		country
CG	Congo - Brazzaville		country
CH	Switzerland		country
CI	Côte d’Ivoire		country
CK	Cook Islands		country
CL	Chile		country
CM	Cameroon		country
CN	China		country
CO	Colombia		country
CR	Costa Rica		country
CU	Cuba		country
CV	Cape Verde		country
CW	Curaçao		country
CX	Christmas Island		country
CY	Cyprus		country
CZ	Czechia		country
DE	Germany		country
DJ	Djibouti		country
DK	Denmark		country
DM	Dominica		country
DO	Dominican Republic		country
DZ	Algeria		country
EC	Ecuador		country
EE	Estonia		country
EG	Egypt		country
EH	Western Sahara		country
ER	Eritrea		country
ES	Spain		country
ET	Ethiopia		country
FI	Finland		country
FJ	Fiji		country
FK	Falkland Islands		country
FM	Micronesia		country
FO	Faroe Islands		country
FR	France		country
GA	Gabon		country
GB	United Kingdom		country
GD	Grenada		country
GE	Georgia		country
GF	French Guiana		country
GG	Guernsey		country
GH	Ghana		country
GI	Gibraltar		country
GL	Greenland		country
GM	Gambia		country
GN	Guinea		country
GP	Guadeloupe		country
GQ	Equatorial Guinea		country
GR	Greece		country
GS	South Georgia & South Sandwich Islands		country
GT	Guatemala		country
GU	Guam		country
GW	Guinea-Bissau		country
GY	Guyana		country
HK	Hong Kong		country
HM	Heard & McDonald Islands		country
HN	Honduras		country
HR	Croatia		country
HT	Haiti		country
HU	Hungary		country
ID	Indonesia		country
IE	Ireland		country
IL	Israel		country
IM	Isle of Man		country
IN	India		country
IO	British Indian Ocean Territory		country
IQ	Iraq		country
IR	Iran		country
IS	Iceland		country
IT	Italy		country
JE	Jersey		country
JM	Jamaica		country
JO	Jordan		country
JP	Japan		country
KE	Kenya		country
KG	Kyrgyzstan		country
KH	Cambodia		country
KI	Kiribati		country
KM	Comoros		country
KN	St. Kitts & Nevis		country
KP	North Korea		country
KR	South Korea		country
KW	Kuwait		country
KY	Cayman Islands		country
KZ	Kazakhstan		country
LA	Laos		country
LB	Lebanon		country
LC	St. Lucia		country
LI	Liechtenstein		country
LK	Sri Lanka		country
LR	Liberia		country
LS	Lesotho		country
LT	Lithuania		country
LU	Luxembourg		country
LV	Latvia		country
LY	Libya		country
MA	Morocco		country
MC	Monaco		country
MD	Moldova		country
ME	Montenegro		country
MF	St. Martin		country
MG	Madagascar		country
MH	Marshall Islands		country
MK	North Macedonia		country
ML	Mali		country
MM	Myanmar		country
MN	Mongolia		country
MO	Macao		country
MP	Northern Mariana Islands		country
MQ	Martinique		country
MR	Mauritania		country
MS	Montserrat		country
MT	Malta		country
MU	Mauritius		country
MV	Maldives		country
MW	Malawi		country
MX	Mexico		country
MY	Malaysia		country
MZ	Mozambique		country
NA	Namibia		country
NC	New Caledonia		country
NE	Niger		country
NF	Norfolk Island		country
NG	Nigeria		country
NI	Nicaragua		country
NL	Netherlands		country
NO	Norway		country
NP	Nepal		country
NR	Nauru		country
NU	Niue		country
NZ	New Zealand		country
OM	Oman		country
PA	Panama		country
PE	Peru		country
PF	French Polynesia		country
PG	Papua New Guinea		country
PH	Philippines		country
PK	Pakistan		country
PL	Poland		country
PM	St. Pierre & Miquelon		country
PN	Pitcairn Islands		country
PR	Puerto Rico		country
PS	Palestinian Territories		country
PT	Portugal		country
PW	Palau		country
PY	Paraguay		country
QA	Qatar		country
RE	Réunion		country
RO	Romania		country
RS	Serbia		country
RU	Russia		country
RW	Rwanda		country
SA	Saudi Arabia		country
SB	Solomon Islands		country
SC	Seychelles		country
SD	Sudan		country
SE	Sweden		country
SG	Singapore		country
SH	St. Helena		country
SI	Slovenia		country
SJ	Svalbard & Jan Mayen		country
SK	Slovakia		country
SL	Sierra Leone		country
SM	San Marino		country
SN	Senegal		country
SO	Somalia		country
SR	Suriname		country
SS	South Sudan		country
ST	São Tomé & Príncipe		country
SV	El Salvador		country
SX	Sint Maarten		country
SY	Syria		country
SZ	Eswatini		country
TC	Turks & Caicos Islands		country
TD	Chad		country
TF	French Southern Territories		country
TG	Togo		country
TH	Thailand		country
TJ	Tajikistan		country
TK	Tokelau		country
TL	Timor-Leste		country
TM	Turkmenistan		country
TN	Tunisia		country
TO	Tonga		country
TR	Türkiye		country
TT	Trinidad & Tobago		country
TV	Tuvalu		country
TW	Taiwan		country
TZ	Tanzania		country
UA	Ukraine		country
UG	Uganda		country
UM	U.S. Outlying Islands		country
US	United States		country
UY	Uruguay		country
UZ	Uzbekistan		country
VA	Vatican City		country
VC	St. Vincent & Grenadines		country
VE	Venezuela		country
VG	British Virgin Islands		country
VI	U.S. Virgin Islands		country
VN	Vietnam		country
VU	Vanuatu		country
WF	Wallis & Futuna		country
WS	Samoa		country
YE	Yemen		country
YT	Mayotte		country
ZA	South Africa		country
ZM	Zambia		country
ZW	Zimbabwe		country
AD-02	Canillo	AD	region
AD-03	Encamp	AD	region
AD-04	La Massana	AD	region
AD-05	Ordino	AD	region
AD-06	Sant Julià de Lòria	AD	region
AD-07	Andorra la Vella	AD	region
AD-08	Escaldes-Engordany	AD	region
AE-AJ	Ajman	AE	region
AE-AZ	Abu Dhabi	AE	region
AE-DU	Dubai	AE	region
AE-FU	Fujairah	AE	region
AE-RK	Ras al-Khaimah	AE	region
AE-SH	Sharjah	AE	region
AE-UQ	Umm al-Quwain	AE	region
AF-BAL	Balkh	AF	region
AF-BAM	Bamyan	AF	region
AF-BDG	Badghis	AF	region
AF-BDS	Badakhshan	AF	region
AF-BGL	Baghlan	AF	region
AF-DAY	Daykundi	AF	region
AF-FRA	Farah	AF	region
AF-FYB	Faryab	AF	region
AF-GHA	Ghazni	AF	region
AF-GHO	Ghōr	AF	region
AF-HEL	Helmand	AF	region
AF-HER	Herat	AF	region
AF-JOW	Jowzjan	AF	region
AF-KAB	Kabul	AF	region
AF-KAN	Kandahar	AF	region
AF-KAP	Kapisa	AF	region
AF-KDZ	Kunduz	AF	region
AF-KHO	Khost	AF	region
AF-KNR	Kunar	AF	region
AF-LAG	Laghman	AF	region
AF-LOG	Logar	AF	region
AF-NAN	Nangarhar	AF	region
AF-NIM	Nimruz	AF	region
AF-NUR	Nuristan	AF	region
AF-PAN	Panjshir	AF	region
AF-PAR	Parwan	AF	region
AF-PIA	Paktia	AF	region
AF-PKA	Paktika	AF	region
AF-SAM	Samangan	AF	region
AF-SAR	Sar-e Pol	AF	region
AF-TAK	Takhar	AF	region
AF-URU	Urozgan	AF	region
AF-WAR	Maidan Wardak	AF	region
AF-ZAB	Zabul	AF	region
AG-03	Saint George	AG	region
AG-04	Saint John	AG	region
AG-05	Saint Mary	AG	region
AG-06	Saint Paul	AG	region
AG-07	Saint Peter	AG	region
AG-08	Saint Philip	AG	region
AG-10	Barbuda	AG	region
AG-11	Redonda	AG	region
AL-01	Berat County	AL	region
AL-02	Durrës County	AL	region
AL-03	Elbasan County	AL	region
AL-04	Fier County	AL	region
AL-05	Gjirokastër County	AL	region
AL-06	Korçë County	AL	region
AL-07	Kukës County	AL	region
AL-08	Lezhë County	AL	region
AL-09	Dibër County	AL	region
AL-10	Shkodër County	AL	region
AL-11	Tirana County	AL	region
AL-12	Vlorë County	AL	region
AM-AG	Aragatsotn	AM	region
AM-AR	Ararat	AM	region
AM-AV	Armavir	AM	region
AM-ER	Yerevan	AM	region
AM-GR	Gegharkunik	AM	region
AM-KT	Kotayk	AM	region
AM-LO	Lori	AM	region
AM-SH	Shirak	AM	region
AM-SU	Syunik	AM	region
AM-TV	Tavush	AM	region
AM-VD	Vayots Dzor	AM	region
AO-BGO	Bengo	AO	region
AO-BGU	Benguela	AO	region
AO-BIE	Bié	AO	region
AO-CAB	Cabinda	AO	region
AO-CCU	Cuando Cubango	AO	region
AO-CNN	Cunene	AO	region
AO-CNO	Cuanza Norte	AO	region
AO-CUS	Cuanza Sul	AO	region
AO-HUA	Huambo	AO	region
AO-HUI	Huíla	AO	region
AO-LNO	Lunda Norte	AO	region
AO-LSU	Lunda Sul	AO	region
AO-LUA	Luanda	AO	region
AO-MAL	Malanje	AO	region
AO-MOX	Moxico	AO	region
AO-NAM	Namibe	AO	region
AO-UIG	Uíge	AO	region
AO-ZAI	Zaire	AO	region
AR-A	Salta	AR	province
AR-B	Buenos Aires Province	AR	province
AR-C	Buenos Aires	AR	autonomous_city
AR-D	San Luis	AR	province
AR-E	Entre Ríos	AR	province
AR-F	La Rioja	AR	province
AR-G	Santiago del Estero	AR	province
AR-H	Chaco	AR	province
AR-J	San Juan	AR	province
AR-K	Catamarca	AR	province
AR-L	La Pampa	AR	province
AR-M	Mendoza	AR	province
AR-N	Misiones	AR	province
AR-P	Formosa	AR	province
AR-Q	Neuquén	AR	province
AR-R	Río Negro	AR	province
AR-S	Santa Fe	AR	province
AR-T	Tucumán	AR	province
AR-U	Chubut	AR	province
AR-V	Tierra del Fuego	AR	province
AR-W	Corrientes	AR	province
AR-X	Córdoba	AR	province
AR-Y	Jujuy	AR	province
AR-Z	Santa Cruz	AR	province
AT-1	Burgenland	AT	region
AT-2	Carinthia	AT	region
AT-3	Lower Austria	AT	region
AT-4	Upper Austria	AT	region
AT-5	Salzburg	AT	region
AT-6	Styria	AT	region
AT-7	Tyrol	AT	region
AT-8	Vorarlberg	AT	region
AT-9	Vienna	AT	region
AU-ACT	Australian Capital Territory	AU	territory
AU-NSW	New South Wales	AU	state
AU-NT	Northern Territory	AU	territory
AU-QLD	Queensland	AU	state
AU-SA	South Australia	AU	state
AU-TAS	Tasmania	AU	state
AU-VIC	Victoria	AU	state
AU-WA	Western Australia	AU	state
AZ-ABS	Absheron	AZ	region
AZ-AGA	Agstafa	AZ	region
AZ-AGC	Aghjabadi	AZ	region
AZ-AGM	Agdam	AZ	region
AZ-AGS	Agdash	AZ	region
AZ-AGU	Agsu	AZ	region
AZ-AST	Astara	AZ	region
AZ-BA	Baku	AZ	region
AZ-BAB	Babek	AZ-NX	district
AZ-BAL	Balakan	AZ	region
AZ-BAR	Barda	AZ	region
AZ-BEY	Beylagan	AZ	region
AZ-BIL	Bilasuvar	AZ	region
AZ-CAB	Jabrayil	AZ	region
AZ-CAL	Jalilabad	AZ	region
AZ-CUL	Julfa	AZ-NX	district
AZ-DAS	Dashkasan	AZ	region
AZ-FUZ	Fizuli	AZ	region
AZ-GA	Ganja	AZ	region
AZ-GAD	Gadabay	AZ	region
AZ-GOR	Goranboy	AZ	region
AZ-GOY	Goychay	AZ	region
AZ-GYG	Goygol	AZ	region
AZ-HAC	Hajigabul	AZ	region
AZ-IMI	Imishli	AZ	region
AZ-ISM	Ismailli	AZ	region
AZ-KAL	Kalbajar	AZ	region
AZ-KAN	Kangarli	AZ-NX	district
AZ-KUR	Kurdamir	AZ	region
AZ-LA	Lankaran	AZ	region
AZ-LAC	Lachin	AZ	region
AZ-LAN	Lankaran District	AZ	region
AZ-LER	Lerik	AZ	region
AZ-MAS	Masally	AZ	region
AZ-MI	Mingachevir	AZ	region
AZ-NA	Naftalan	AZ	region
AZ-NEF	Neftchala	AZ	region
AZ-NV	Nakhchivan	AZ-NX	district
AZ-NX	Nakhchivan AR	AZ	region
AZ-OGU	Oghuz	AZ	region
AZ-ORD	Ordubad	AZ-NX	district
AZ-QAB	Qabala	AZ	region
AZ-QAX	Qakh	AZ	region
AZ-QAZ	Qazakh	AZ	region
AZ-QBA	Quba	AZ	region
AZ-QBI	Qubadli	AZ	region
AZ-QOB	Gobustan	AZ	region
AZ-QUS	Qusar	AZ	region
AZ-SA	Shaki	AZ	region
AZ-SAB	Sabirabad	AZ	region
AZ-SAD	Sadarak	AZ-NX	district
AZ-SAH	Shahbuz	AZ-NX	district
AZ-SAK	Shaki District	AZ	region
AZ-SAL	Salyan	AZ	region
AZ-SAR	Sharur	AZ-NX	district
AZ-SAT	Saatly	AZ	region
AZ-SBN	Shabran	AZ	region
AZ-SIY	Siazan	AZ	region
AZ-SKR	Shamkir	AZ	region
AZ-SM	Sumqayit	AZ	region
AZ-SMI	Shamakhi	AZ	region
AZ-SMX	Samukh	AZ	region
AZ-SR	Shirvan	AZ	region
AZ-SUS	Shusha	AZ	region
AZ-TAR	Tartar	AZ	region
AZ-TOV	Tovuz	AZ	region
AZ-UCA	Ujar	AZ	region
AZ-XA	Stepanakert	AZ	region
AZ-XAC	Khachmaz	AZ	region
AZ-XCI	Khojali	AZ	region
AZ-XIZ	Khizi	AZ	region
AZ-XVD	Khojavend	AZ	region
AZ-YAR	Yardymli	AZ	region
AZ-YE	Yevlakh	AZ	region
AZ-YEV	Yevlakh District	AZ	region
AZ-ZAN	Zangilan	AZ	region
AZ-ZAQ	Zaqatala	AZ	region
AZ-ZAR	Zardab	AZ	region
BA-BIH	Federation of Bosnia and Herzegovina	BA	region
BA-BRC	Brčko District	BA	region
BA-SRP	Republika Srpska	BA	region
BB-01	Christ Church	BB	region
BB-02	Saint Andrew	BB	region
BB-03	Saint George	BB	region
BB-04	Saint James	BB	region
BB-05	Saint John	BB	region
BB-06	Saint Joseph	BB	region
BB-07	Saint Lucy	BB	region
BB-08	Saint Michael	BB	region
BB-09	Saint Peter	BB	region
BB-10	Saint Philip	BB	region
BB-11	Saint Thomas	BB	region
BD-01	Bandarban	BD-B	district
BD-02	Barguna	BD-A	district
BD-03	Bogra	BD-E	district
BD-04	Brahmanbaria	BD-B	district
BD-05	Bagerhat	BD-D	district
BD-06	Barisal Division	BD-A	district
BD-07	Bhola	BD-A	district
BD-08	Comilla	BD-B	district
BD-09	Chandpur	BD-B	district
BD-10	Chittagong	BD-B	district
BD-11	Cox’s Bazar	BD-B	district
BD-12	Chuadanga	BD-D	district
BD-13	Dhaka	BD-C	district
BD-14	Dinajpur	BD-F	district
BD-15	Faridpur	BD-C	district
BD-16	Feni	BD-B	district
BD-17	Gopalganj	BD-C	district
BD-18	Gazipur	BD-C	district
BD-19	Gaibandha	BD-F	district
BD-20	Habiganj	BD-G	district
BD-21	Jamalpur	BD-H	district
BD-22	Jessore	BD-D	district
BD-23	Jhenaidah	BD-D	district
BD-24	Joypurhat	BD-E	district
BD-25	Jhalokati	BD-A	district
BD-26	Kishoreganj	BD-C	district
BD-27	Khulna	BD-D	district
BD-28	Kurigram	BD-F	district
BD-29	Khagrachari	BD-B	district
BD-30	Kushtia	BD-D	district
BD-31	Lakshmipur	BD-B	district
BD-32	Lalmonirhat	BD-F	district
BD-33	Manikganj	BD-C	district
BD-34	Mymensingh	BD-H	district
BD-35	Munshiganj	BD-C	district
BD-36	Madaripur	BD-C	district
BD-37	Magura	BD-D	district
BD-38	Maulvi Bazar	BD-G	district
BD-39	Meherpur	BD-D	district
BD-40	Narayanganj	BD-C	district
BD-41	Netrokona	BD-H	district
BD-42	Narsingdi	BD-C	district
BD-43	Narail	BD-D	district
BD-44	Natore	BD-E	district
BD-45	Nawabganj	BD-E	district
BD-46	Nilphamari	BD-F	district
BD-47	Noakhali	BD-B	district
BD-48	Naogaon	BD-E	district
BD-49	Pabna	BD-E	district
BD-50	Pirojpur	BD-A	district
BD-51	Patuakhali	BD-A	district
BD-52	Panchagarh	BD-F	district
BD-53	Rajbari	BD-C	district
BD-54	Rajshahi	BD-E	district
BD-55	Rangpur	BD-F	district
BD-56	Rangamati Hill	BD-B	district
BD-57	Sherpur	BD-H	district
BD-58	Satkhira	BD-D	district
BD-59	Sirajganj	BD-E	district
BD-60	Sylhet	BD-G	district
BD-61	Sunamganj	BD-G	district
BD-62	Shariatpur	BD-C	district
BD-63	Tangail	BD-C	district
BD-64	Thakurgaon	BD-F	district
BD-A	Barisal	BD	region
BD-B	Chittagong Division	BD	region
BD-C	Dhaka Division	BD	region
BD-D	Khulna Division	BD	region
BD-E	Rajshahi Division	BD	region
BD-F	Rangpur Division	BD	region
BD-G	Sylhet Division	BD	region
BD-H	Mymensingh Division	BD	region
BE-BRU	Brussels	BE	region
BE-VAN	Antwerp	BE	region
BE-VBR	Flemish Brabant	BE	region
BE-VLG	Flanders	BE	region
BE-VLI	Limburg	BE	region
BE-VOV	East Flanders	BE	region
BE-VWV	West Flanders	BE	region
BE-WAL	Wallonia	BE	region
BE-WBR	Walloon Brabant	BE	region
BE-WHT	Hainaut	BE	region
BE-WLG	Liège	BE	region
BE-WLX	Luxembourg	BE	region
BE-WNA	Namur	BE	region
BF-01	Boucle du Mouhoun	BF	region
BF-02	Cascades	BF	region
BF-03	Centre	BF	region
BF-04	Centre-Est	BF	region
BF-05	Centre-Nord	BF	region
BF-06	Centre-Ouest	BF	region
BF-07	Centre-Sud	BF	region
BF-08	Est	BF	region
BF-09	Hauts-Bassins	BF	region
BF-10	Nord	BF	region
BF-11	Plateau-Central	BF	region
BF-12	Sahel	BF	region
BF-13	Sud-Ouest	BF	region
BF-BAL	Balé	BF-01	district
BF-BAM	Bam	BF-05	district
BF-BAN	Banwa	BF-01	district
BF-BAZ	Bazèga	BF-07	district
BF-BGR	Bougouriba	BF-13	district
BF-BLG	Boulgou	BF-04	district
BF-BLK	Boulkiemdé	BF-06	district
BF-COM	Comoé	BF-02	district
BF-GAN	Ganzourgou	BF-11	district
BF-GNA	Gnagna	BF-08	district
BF-GOU	Gourma	BF-08	district
BF-HOU	Houet	BF-09	district
BF-IOB	Ioba	BF-13	district
BF-KAD	Kadiogo	BF-03	district
BF-KEN	Kénédougou	BF-09	district
BF-KMD	Komondjari	BF-08	district
BF-KMP	Kompienga	BF-08	district
BF-KOP	Koulpélogo	BF-04	district
BF-KOS	Kossi	BF-01	district
BF-KOT	Kouritenga	BF-04	district
BF-KOW	Kourwéogo	BF-11	district
BF-LER	Léraba	BF-02	district
BF-LOR	Loroum	BF-10	district
BF-MOU	Mouhoun	BF-01	district
BF-NAM	Namentenga	BF-05	district
BF-NAO	Nahouri	BF-07	district
BF-NAY	Nayala	BF-01	district
BF-NOU	Noumbiel	BF-13	district
BF-OUB	Oubritenga	BF-11	district
BF-OUD	Oudalan	BF-12	district
BF-PAS	Passoré	BF-10	district
BF-PON	Poni	BF-13	district
BF-SEN	Séno	BF-12	district
BF-SIS	Sissili	BF-06	district
BF-SMT	Sanmatenga	BF-05	district
BF-SNG	Sanguié	BF-06	district
BF-SOM	Soum	BF-12	district
BF-SOR	Sourou	BF-01	district
BF-TAP	Tapoa	BF-08	district
BF-TUI	Tuy	BF-09	district
BF-YAG	Yagha	BF-12	district
BF-YAT	Yatenga	BF-10	district
BF-ZIR	Ziro	BF-06	district
BF-ZON	Zondoma	BF-10	district
BF-ZOU	Zoundwéogo	BF-07	district
BG-01	Blagoevgrad	BG	region
BG-02	Burgas	BG	region
BG-03	Varna	BG	region
BG-04	Veliko Tarnovo	BG	region
BG-05	Vidin	BG	region
BG-06	Vratsa	BG	region
BG-07	Gabrovo	BG	region
BG-08	Dobrich	BG	region
BG-09	Kardzhali	BG	region
BG-10	Kyustendil	BG	region
BG-11	Lovech	BG	region
BG-12	Montana	BG	region
BG-13	Pazardzhik	BG	region
BG-14	Pernik	BG	region
BG-15	Pleven	BG	region
BG-16	Plovdiv	BG	region
BG-17	Razgrad	BG	region
BG-18	Ruse	BG	region
BG-19	Silistra	BG	region
BG-20	Sliven	BG	region
BG-21	Smolyan	BG	region
BG-22	Sofia	BG	region
BG-23	Sofia District	BG	region
BG-24	Stara Zagora	BG	region
BG-25	Targovishte	BG	region
BG-26	Haskovo	BG	region
BG-27	Shumen	BG	region
BG-28	Yambol	BG	region
BH-13	Capital	BH	region
BH-14	Southern	BH	region
BH-15	Muharraq	BH	region
BH-17	Northern	BH	region
BI-BB	Bubanza	BI	region
BI-BL	Bujumbura Rural	BI	region
BI-BM	Bujumbura	BI	region
BI-BR	Bururi	BI	region
BI-CA	Cankuzo	BI	region
BI-CI	Cibitoke	BI	region
BI-GI	Gitega	BI	region
BI-KI	Kirundo	BI	region
BI-KR	Karuzi	BI	region
BI-KY	Kayanza	BI	region
BI-MA	Makamba	BI	region
BI-MU	Muramvya	BI	region
BI-MW	Mwaro	BI	region
BI-MY	Muyinga	BI	region
BI-NG	Ngozi	BI	region
BI-RM	Rumonge	BI	region
BI-RT	Rutana	BI	region
BI-RY	Ruyigi	BI	region
BJ-AK	Atakora	BJ	region
BJ-AL	Alibori	BJ	region
BJ-AQ	Atlantique	BJ	region
BJ-BO	Borgou	BJ	region
BJ-CO	Collines	BJ	region
BJ-DO	Donga	BJ	region
BJ-KO	Kouffo	BJ	region
BJ-LI	Littoral	BJ	region
BJ-MO	Mono	BJ	region
BJ-OU	Ouémé	BJ	region
BJ-PL	Plateau	BJ	region
BJ-ZO	Zou	BJ	region
BN-BE	Belait	BN	region
BN-BM	Brunei-Muara	BN	region
BN-TE	Temburong	BN	region
BN-TU	Tutong	BN	region
BO-B	Beni	BO	region
BO-C	Cochabamba	BO	region
BO-H	Chuquisaca	BO	region
BO-L	La Paz	BO	region
BO-N	Pando	BO	region
BO-O	Oruro	BO	region
BO-P	Potosí	BO	region
BO-S	Santa Cruz	BO	region
BO-T	Tarija	BO	region
BQ-BO	Bonaire	BQ	region
BQ-SA	Saba	BQ	region
BQ-SE	Sint Eustatius	BQ	region
BR-AC	Acre	BR	state
BR-AL	Alagoas	BR	state
BR-AM	Amazonas	BR	state
BR-AP	Amapá	BR	state
BR-BA	Bahia	BR	state
BR-CE	Ceará	BR	state
BR-DF	Federal District	BR	state
BR-ES	Espírito Santo	BR	state
BR-GO	Goiás	BR	state
BR-MA	Maranhão	BR	state
BR-MG	Minas Gerais	BR	state
BR-MS	Mato Grosso do Sul	BR	state
BR-MT	Mato Grosso	BR	state
BR-PA	Pará	BR	state
BR-PB	Paraíba	BR	state
BR-PE	Pernambuco	BR	state
BR-PI	Piauí	BR	state
BR-PR	Paraná	BR	state
BR-RJ	Rio de Janeiro	BR	state
BR-RN	Rio Grande do Norte	BR	state
BR-RO	Rondônia	BR	state
BR-RR	Roraima	BR	state
BR-RS	Rio Grande do Sul	BR	state
BR-SC	Santa Catarina	BR	state
BR-SE	Sergipe	BR	state
BR-SP	São Paulo	BR	state
BR-TO	Tocantins	BR	state
BS-AK	Acklins	BS	region
BS-BI	Bimini	BS	region
BS-BP	Black Point	BS	region
BS-BY	Berry Islands	BS	region
BS-CE	Central Eleuthera	BS	region
BS-CI	Cat Island	BS	region
BS-CK	Crooked Island	BS	region
BS-CO	Central Abaco	BS	region
BS-CS	Central Andros	BS	region
BS-EG	East Grand Bahama	BS	region
BS-EX	Exuma	BS	region
BS-FP	Freeport	BS	region
BS-GC	Grand Cay	BS	region
BS-HI	Harbour Island	BS	region
BS-HT	Hope Town	BS	region
BS-IN	Inagua	BS	region
BS-LI	Long Island	BS	region
BS-MC	Mangrove Cay	BS	region
BS-MG	Mayaguana	BS	region
BS-MI	Moore’s Island	BS	region
BS-NE	North Eleuthera	BS	region
BS-NO	North Abaco	BS	region
BS-NP	New Providence	BS	region
BS-NS	North Andros	BS	region
BS-RC	Rum Cay	BS	region
BS-RI	Ragged Island	BS	region
BS-SA	South Andros	BS	region
BS-SE	South Eleuthera	BS	region
BS-SO	South Abaco	BS	region
BS-SS	San Salvador	BS	region
BS-SW	Spanish Wells	BS	region
BS-WG	West Grand Bahama	BS	region
BT-11	Paro	BT	region
BT-12	Chukha	BT	region
BT-13	Haa	BT	region
BT-14	Samtse	BT	region
BT-15	Thimphu	BT	region
BT-21	Tsirang	BT	region
BT-22	Dagana	BT	region
BT-23	Punakha	BT	region
BT-24	Wangdue Phodrang	BT	region
BT-31	Sarpang	BT	region
BT-32	Trongsa	BT	region
BT-33	Bumthang	BT	region
BT-34	Zhemgang	BT	region
BT-41	Trashigang	BT	region
BT-42	Mongar	BT	region
BT-43	Pemagatshel	BT	region
BT-44	Lhuntse	BT	region
BT-45	Samdrup Jongkhar	BT	region
BT-GA	Gasa	BT	region
BT-TY	Trashiyangtse	BT	region
BW-CE	Central	BW	region
BW-CH	Chobe	BW	region
BW-FR	Francistown	BW	region
BW-GA	Gaborone	BW	region
BW-GH	Ghanzi	BW	region
BW-JW	Jwaneng	BW	region
BW-KG	Kgalagadi	BW	region
BW-KL	Kgatleng	BW	region
BW-KW	Kweneng	BW	region
BW-LO	Lobatse	BW	region
BW-NE	North East	BW	region
BW-NW	North West	BW	region
BW-SE	South East	BW	region
BW-SO	Southern	BW	region
BW-SP	Selibe Phikwe	BW	region
BW-ST	Sowa Town	BW	region
BY-BR	Brest	BY	region
BY-HM	Minsk	BY	region
BY-HO	Homel	BY	region
BY-HR	Hrodna	BY	region
BY-MA	Magileu	BY	region
BY-MI	Minsk Region	BY	region
BY-VI	Vitebsk	BY	region
BZ-BZ	Belize	BZ	region
BZ-CY	Cayo	BZ	region
BZ-CZL	Corozal	BZ	region
BZ-OW	Orange Walk	BZ	region
BZ-SC	Stann Creek	BZ	region
BZ-TOL	Toledo	BZ	region
CA-AB	Alberta	CA	province
CA-BC	British Columbia	CA	province
CA-MB	Manitoba	CA	province
CA-NB	New Brunswick	CA	province
CA-NL	Newfoundland and Labrador	CA	province
CA-NS	Nova Scotia	CA	province
CA-NT	Northwest Territories	CA	territory
CA-NU	Nunavut	CA	territory
CA-ON	Ontario	CA	province
CA-PE	Prince Edward Island	CA	province
CA-QC	Quebec	CA	province
CA-SK	Saskatchewan	CA	province
CA-YT	Yukon	CA	territory
CD-BC	Bas-Congo	CD	region
CD-BU	Bas-Uélé	CD	region
CD-EQ	Équateur	CD	region
CD-HK	Haut-Katanga	CD	region
CD-HL	Haut-Lomami	CD	region
CD-HU	Haut-Uélé	CD	region
CD-IT	Ituri	CD	region
CD-KC	Kasaï Central	CD	region
CD-KE	Kasaï-Oriental	CD	region
CD-KG	Kwango	CD	region
CD-KL	Kwilu	CD	region
CD-KN	Kinshasa	CD	region
CD-KS	Kasaï	CD	region
CD-LO	Lomami	CD	region
CD-LU	Lualaba	CD	region
CD-MA	Maniema	CD	region
CD-MN	Mai-Ndombe	CD	region
CD-MO	Mongala	CD	region
CD-NK	North Kivu	CD	region
CD-NU	Nord-Ubangi	CD	region
CD-SA	Sankuru	CD	region
CD-SK	South Kivu	CD	region
CD-SU	Sud-Ubangi	CD	region
CD-TA	Tanganyika	CD	region
CD-TO	Tshopo	CD	region
CD-TU	Tshuapa	CD	region
CF-AC	Ouham	CF	region
CF-BB	Bamingui-Bangoran	CF	region
CF-BGF	Bangui	CF	region
CF-BK	Basse-Kotto	CF	region
CF-HK	Haute-Kotto	CF	region
CF-HM	Haut-Mbomou	CF	region
CF-HS	Mambéré-Kadéï	CF	region
CF-KB	Nana-Grébizi	CF	region
CF-KG	Kémo	CF	region
CF-LB	Lobaye	CF	region
CF-MB	Mbomou	CF	region
CF-MP	Ombella-M’Poko	CF	region
CF-NM	Nana-Mambéré	CF	region
CF-OP	Ouham-Pendé	CF	region
CF-SE	Sangha-Mbaéré	CF	region
CF-UK	Ouaka	CF	region
CF-VK	Vakaga	CF	region
CG-11	Bouenza	CG	region
CG-12	Pool	CG	region
CG-13	Sangha	CG	region
CG-14	Plateaux	CG	region
CG-15	Cuvette-Ouest	CG	region
CG-16	Pointe-Noire	CG	region
CG-2	Lékoumou	CG	region
CG-5	Kouilou	CG	region
CG-7	Likouala	CG	region
CG-8	Cuvette	CG	region
CG-9	Niari	CG	region
CG-BZV	Brazzaville	CG	region
CH-AG	Aargau	CH	canton
CH-AI	Appenzell Innerrhoden	CH	canton
CH-AR	Appenzell Ausserrhoden	CH	canton
CH-BE	Bern	CH	canton
CH-BL	Basel-Landschaft	CH	canton
CH-BS	Basel-Stadt	CH	canton
CH-FR	Fribourg	CH	canton
CH-GE	Geneva	CH	canton
CH-GL	Glarus	CH	canton
CH-GR	Graubünden	CH	canton
CH-JU	Jura	CH	canton
CH-LU	Lucerne	CH	canton
CH-NE	Neuchâtel	CH	canton
CH-NW	Nidwalden	CH	canton
CH-OW	Obwalden	CH	canton
CH-SG	St. Gallen	CH	canton
CH-SH	Schaffhausen	CH	canton
CH-SO	Solothurn	CH	canton
CH-SZ	Schwyz	CH	canton
CH-TG	Thurgau	CH	canton
CH-TI	Ticino	CH	canton
CH-UR	Uri	CH	canton
CH-VD	Vaud	CH	canton
CH-VS	Valais	CH	canton
CH-ZG	Zug	CH	canton
CH-ZH	Zürich	CH	canton
CI-AB	Abidjan	CI	region
CI-BS	Bas-Sassandra	CI	region
CI-CM	Comoé	CI	region
CI-DN	Denguélé	CI	region
CI-GD	Gôh-Djiboua	CI	region
CI-LC	Lacs	CI	region
CI-LG	Lagunes	CI	region
CI-MG	Montagnes	CI	region
CI-SM	Sassandra-Marahoué	CI	region
CI-SV	Savanes	CI	region
CI-VB	Vallée du Bandama	CI	region
CI-WR	Woroba	CI	region
CI-YM	Yamoussoukro	CI	region
CI-ZZ	Zanzan	CI	region
CL-AI	Aysén	CL	region
CL-AN	Antofagasta	CL	region
CL-AP	Arica y Parinacota	CL	region
CL-AR	Araucanía	CL	region
CL-AT	Atacama	CL	region
CL-BI	Bío Bío	CL	region
CL-CO	Coquimbo	CL	region
CL-LI	Libertador General Bernardo O’Higgins	CL	region
CL-LL	Los Lagos	CL	region
CL-LR	Los Ríos	CL	region
CL-MA	Magallanes Region	CL	region
CL-ML	Maule	CL	region
CL-NB	Ñuble	CL	region
CL-RM	Santiago Metropolitan	CL	region
CL-TA	Tarapacá	CL	region
CL-VS	Valparaíso	CL	region
CM-AD	Adamawa	CM	region
CM-CE	Centre	CM	region
CM-EN	Far North	CM	region
CM-ES	East	CM	region
CM-LT	Littoral	CM	region
CM-NO	North	CM	region
CM-NW	Northwest	CM	region
CM-OU	West	CM	region
CM-SU	South	CM	region
CM-SW	Southwest	CM	region
CN-AH	Anhui	CN	region
CN-BJ	Beijing	CN	region
CN-CQ	Chongqing	CN	region
CN-FJ	Fujian	CN	region
CN-GD	Guangdong	CN	region
CN-GS	Gansu	CN	region
CN-GX	Guangxi	CN	region
CN-GZ	Guizhou	CN	region
CN-HA	Henan	CN	region
CN-HB	Hubei	CN	region
CN-HE	Hebei	CN	region
CN-HI	Hainan	CN	region
CN-HK	Hong Kong SAR	CN	region
CN-HL	Heilongjiang	CN	region
CN-HN	Hunan	CN	region
CN-JL	Jilin	CN	region
CN-JS	Jiangsu	CN	region
CN-JX	Jiangxi	CN	region
CN-LN	Liaoning	CN	region
CN-MO	Macao SAR	CN	region
CN-NM	Nei Mongol Zizhiqu	CN	region
CN-NX	Ningxia	CN	region
CN-QH	Qinghai	CN	region
CN-SC	Sichuan	CN	region
CN-SD	Shandong	CN	region
CN-SH	Shanghai	CN	region
CN-SN	Shaanxi	CN	region
CN-SX	Shanxi	CN	region
CN-TJ	Tianjin	CN	region
CN-TW	Taiwan Sheng	CN	region
CN-XJ	Xinjiang	CN	region
CN-XZ	Tibet	CN	region
CN-YN	Yunnan	CN	region
CN-ZJ	Zhejiang	CN	region
CO-AMA	Amazonas	CO	region
CO-ANT	Antioquia	CO	region
CO-ARA	Arauca	CO	region
CO-ATL	Atlántico	CO	region
CO-BOL	Bolívar	CO	region
CO-BOY	Boyacá	CO	region
CO-CAL	Caldas	CO	region
CO-CAQ	Caquetá	CO	region
CO-CAS	Casanare	CO	region
CO-CAU	Cauca	CO	region
CO-CES	Cesar	CO	region
CO-CHO	Chocó	CO	region
CO-COR	Córdoba	CO	region
CO-CUN	Cundinamarca	CO	region
CO-DC	Capital District	CO	region
CO-GUA	Guainía	CO	region
CO-GUV	Guaviare	CO	region
CO-HUI	Huila	CO	region
CO-LAG	La Guajira	CO	region
CO-MAG	Magdalena	CO	region
CO-MET	Meta	CO	region
CO-NAR	Nariño	CO	region
CO-NSA	Norte de Santander	CO	region
CO-PUT	Putumayo	CO	region
CO-QUI	Quindío	CO	region
CO-RIS	Risaralda	CO	region
CO-SAN	Santander	CO	region
CO-SAP	San Andrés & Providencia	CO	region
CO-SUC	Sucre	CO	region
CO-TOL	Tolima	CO	region
CO-VAC	Valle del Cauca	CO	region
CO-VAU	Vaupés	CO	region
CO-VID	Vichada	CO	region
CR-A	Alajuela	CR	province
CR-C	Cartago	CR	province
CR-G	Guanacaste	CR	province
CR-H	Heredia	CR	province
CR-L	Limón	CR	province
CR-P	Puntarenas	CR	province
CR-SJ	San José	CR	province
CU-01	Pinar del Río	CU	region
CU-03	Havana	CU	region
CU-04	Matanzas	CU	region
CU-05	Villa Clara	CU	region
CU-06	Cienfuegos	CU	region
CU-07	Sancti Spíritus	CU	region
CU-08	Ciego de Ávila	CU	region
CU-09	Camagüey	CU	region
CU-10	Las Tunas	CU	region
CU-11	Holguín	CU	region
CU-12	Granma	CU	region
CU-13	Santiago de Cuba	CU	region
CU-14	Guantánamo	CU	region
CU-15	Artemisa	CU	region
CU-16	Mayabeque	CU	region
CU-99	Isla de la Juventud	CU	region
CV-B	Barlavento Islands	CV	region
CV-BR	Brava	CV-S	district
CV-BV	Boa Vista	CV-B	district
CV-CA	Santa Catarina	CV-S	district
CV-CF	Santa Catarina do Fogo	CV-S	district
CV-CR	Santa Cruz	CV-S	district
CV-MA	Maio	CV-S	district
CV-MO	Mosteiros	CV-S	district
CV-PA	Paul	CV-B	district
CV-PN	Porto Novo	CV-B	district
CV-PR	Praia	CV-S	district
CV-RB	Ribeira Brava	CV-B	district
CV-RG	Ribeira Grande	CV-B	district
CV-RS	Ribeira Grande de Santiago	CV-S	district
CV-S	Sotavento Islands	CV	region
CV-SD	São Domingos	CV-S	district
CV-SF	São Filipe	CV-S	district
CV-SL	Sal	CV-B	district
CV-SM	São Miguel	CV-S	district
CV-SO	São Lourenço dos Órgãos	CV-S	district
CV-SS	São Salvador do Mundo	CV-S	district
CV-SV	São Vicente	CV-B	district
CV-TA	Tarrafal	CV-S	district
CV-TS	Tarrafal de São Nicolau	CV-B	district
CY-01	Nicosia	CY	district
CY-02	Limassol	CY	district
CY-03	Larnaca	CY	district
CY-04	Famagusta	CY	district
CY-05	Paphos	CY	district
CY-06	Kyrenia	CY	district
CZ-10	Prague, Hlavní mešto	CZ	region
CZ-20	Středočeský	CZ	region
CZ-201	Benešov	CZ-20	district
CZ-202	Beroun	CZ-20	district
CZ-203	Kladno	CZ-20	district
CZ-204	Kolín	CZ-20	district
CZ-205	Kutná Hora	CZ-20	district
CZ-206	Mělník	CZ-20	district
CZ-207	Mladá Boleslav	CZ-20	district
CZ-208	Nymburk	CZ-20	district
CZ-209	Prague-East	CZ-20	district
CZ-20A	Prague-West	CZ-20	district
CZ-20B	Příbram	CZ-20	district
CZ-20C	Rakovník	CZ-20	district
CZ-31	Jihočeský	CZ	region
CZ-311	České Budějovice	CZ-31	district
CZ-312	Český Krumlov	CZ-31	district
CZ-313	Jindřichův Hradec	CZ-31	district
CZ-314	Písek	CZ-31	district
CZ-315	Prachatice	CZ-31	district
CZ-316	Strakonice	CZ-31	district
CZ-317	Tábor	CZ-31	district
CZ-32	Plzeňský	CZ	region
CZ-321	Domažlice	CZ-32	district
CZ-322	Klatovy	CZ-32	district
CZ-323	Plzeň	CZ-32	district
CZ-324	Plzeň-South	CZ-32	district
CZ-325	Plzeň-North	CZ-32	district
CZ-326	Rokycany	CZ-32	district
CZ-327	Tachov	CZ-32	district
CZ-41	Karlovarský	CZ	region
CZ-411	Cheb	CZ-41	district
CZ-412	Karlovy Vary	CZ-41	district
CZ-413	Sokolov	CZ-41	district
CZ-42	Ústecký	CZ	region
CZ-421	Děčín	CZ-42	district
CZ-422	Chomutov	CZ-42	district
CZ-423	Litoměřice	CZ-42	district
CZ-424	Louny	CZ-42	district
CZ-425	Most	CZ-42	district
CZ-426	Teplice	CZ-42	district
CZ-427	Ústí nad Labem	CZ-42	district
CZ-51	Liberecký	CZ	region
CZ-511	Česká Lípa	CZ-51	district
CZ-512	Jablonec nad Nisou	CZ-51	district
CZ-513	Liberec	CZ-51	district
CZ-514	Semily	CZ-51	district
CZ-52	Královéhradecký	CZ	region
CZ-521	Hradec Králové	CZ-52	district
CZ-522	Jičín	CZ-52	district
CZ-523	Náchod	CZ-52	district
CZ-524	Rychnov nad Kněžnou	CZ-52	district
CZ-525	Trutnov	CZ-52	district
CZ-53	Pardubický	CZ	region
CZ-531	Chrudim	CZ-53	district
CZ-532	Pardubice	CZ-53	district
CZ-533	Svitavy	CZ-53	district
CZ-534	Ústí nad Orlicí	CZ-53	district
CZ-63	Vysočina	CZ	region
CZ-631	Havlíčkův Brod	CZ-63	district
CZ-632	Jihlava	CZ-63	district
CZ-633	Pelhřimov	CZ-63	district
CZ-634	Třebíč	CZ-63	district
CZ-635	Žďár nad Sázavou	CZ-63	district
CZ-64	Jihomoravský	CZ	region
CZ-641	Blansko	CZ-64	district
CZ-642	Brno-město	CZ-64	district
CZ-643	Brno-venkov	CZ-64	district
CZ-644	Břeclav	CZ-64	district
CZ-645	Hodonín	CZ-64	district
CZ-646	Vyškov	CZ-64	district
CZ-647	Znojmo	CZ-64	district
CZ-71	Olomoucký	CZ	region
CZ-711	Jeseník	CZ-71	district
CZ-712	Olomouc	CZ-71	district
CZ-713	Prostějov	CZ-71	district
CZ-714	Přerov	CZ-71	district
CZ-715	Šumperk	CZ-71	district
CZ-72	Zlínský	CZ	region
CZ-721	Kroměříž	CZ-72	district
CZ-722	Uherské Hradiště	CZ-72	district
CZ-723	Vsetín	CZ-72	district
CZ-724	Zlín	CZ-72	district
CZ-80	Moravskoslezský	CZ	region
CZ-801	Bruntál	CZ-80	district
CZ-802	Frýdek-Místek	CZ-80	district
CZ-803	Karviná	CZ-80	district
CZ-804	Nový Jičín	CZ-80	district
CZ-805	Opava	CZ-80	district
CZ-806	Ostrava	CZ-80	district
DE-BB	Brandenburg	DE	land
DE-BE	Berlin	DE	land
DE-BW	Baden-Württemberg	DE	land
DE-BY	Bavaria	DE	land
DE-HB	Bremen	DE	land
DE-HE	Hesse	DE	land
DE-HH	Hamburg	DE	land
DE-MV	Mecklenburg-Vorpommern	DE	land
DE-NI	Lower Saxony	DE	land
DE-NW	North Rhine-Westphalia	DE	land
DE-RP	Rhineland-Palatinate	DE	land
DE-SH	Schleswig-Holstein	DE	land
DE-SL	Saarland	DE	land
DE-SN	Saxony	DE	land
DE-ST	Saxony-Anhalt	DE	land
DE-TH	Thuringia	DE	land
DJ-AR	Arta	DJ	region
DJ-AS	Ali Sabieh	DJ	region
DJ-DI	Dikhil	DJ	region
DJ-DJ	Djibouti	DJ	region
DJ-OB	Obock	DJ	region
DJ-TA	Tadjourah	DJ	region
DK-015	København	DK	region
DK-020	Frederiksborg	DK	region
DK-025	Roskilde	DK	region
DK-030	Vestsjælland	DK	region
DK-035	Storstrøm	DK	region
DK-040	Bornholm	DK	region
DK-042	Fyn	DK	region
DK-050	Sønderjylland	DK	region
DK-055	Ribe	DK	region
DK-060	Vejle	DK	region
DK-065	Ringkøbing	DK	region
DK-070	Århus	DK	region
DK-076	Viborg	DK	region
DK-080	Nordjylland	DK	region
DK-101	København	DK	region
DK-147	Frederiksberg	DK	region
DK-81	Northern Denmark	DK	region
DK-82	Central Denmark	DK	region
DK-83	Southern Denmark	DK	region
DK-84	Capital Region	DK	region
DK-85	Zealand	DK	region
DM-02	Saint Andrew	DM	region
DM-03	Saint David	DM	region
DM-04	Saint George	DM	region
DM-05	Saint John	DM	region
DM-06	Saint Joseph	DM	region
DM-07	Saint Luke	DM	region
DM-08	Saint Mark	DM	region
DM-09	Saint Patrick	DM	region
DM-10	Saint Paul	DM	region
DM-11	Saint Peter	DM	region
DO-01	Distrito Nacional	DO-40	district
DO-02	Azua	DO-41	district
DO-03	Baoruco	DO-38	district
DO-04	Barahona	DO-38	district
DO-05	Dajabón	DO-34	district
DO-06	Duarte	DO-33	district
DO-07	Elías Piña	DO-37	district
DO-08	El Seibo	DO-42	district
DO-09	Espaillat	DO-35	district
DO-10	Independencia	DO-38	district
DO-11	La Altagracia	DO-42	district
DO-12	La Romana	DO-42	district
DO-13	La Vega	DO-36	district
DO-14	María Trinidad Sánchez	DO-33	district
DO-15	Monte Cristi	DO-34	district
DO-16	Pedernales	DO-38	district
DO-17	Peravia	DO-41	district
DO-18	Puerto Plata	DO-35	district
DO-19	Hermanas Mirabal	DO-33	district
DO-20	Samaná	DO-33	district
DO-21	San Cristóbal	DO-41	district
DO-22	San Juan	DO-37	district
DO-23	San Pedro de Macorís	DO-39	district
DO-24	Sánchez Ramírez	DO-36	district
DO-25	Santiago	DO-35	district
DO-26	Santiago Rodríguez	DO-34	district
DO-27	Valverde	DO-34	district
DO-28	Monseñor Nouel	DO-36	district
DO-29	Monte Plata	DO-39	district
DO-30	Hato Mayor	DO-39	district
DO-31	San José de Ocoa	DO-41	district
DO-32	Santo Domingo	DO-40	district
DO-33	Cibao Nordeste	DO	province
DO-34	Cibao Noroeste	DO	province
DO-35	Cibao Norte	DO	province
DO-36	Cibao Sur	DO	province
DO-37	El Valle	DO	province
DO-38	Enriquillo	DO	province
DO-39	Higüamo	DO	province
DO-40	Ozama	DO	province
DO-41	Valdesia	DO	province
DO-42	Yuma	DO	province
DZ-01	Adrar	DZ	region
DZ-02	Chlef	DZ	region
DZ-03	Laghouat	DZ	region
DZ-04	Oum El Bouaghi	DZ	region
DZ-05	Batna	DZ	region
DZ-06	Béjaïa	DZ	region
DZ-07	Biskra	DZ	region
DZ-08	Béchar	DZ	region
DZ-09	Blida	DZ	region
DZ-10	Bouira	DZ	region
DZ-11	Tamanghasset	DZ	region
DZ-12	Tébessa	DZ	region
DZ-13	Tlemcen	DZ	region
DZ-14	Tiaret	DZ	region
DZ-15	Tizi Ouzou	DZ	region
DZ-16	Algiers	DZ	region
DZ-17	Djelfa	DZ	region
DZ-18	Jijel	DZ	region
DZ-19	Sétif	DZ	region
DZ-20	Saïda	DZ	region
DZ-21	Skikda	DZ	region
DZ-22	Sidi Bel Abbès	DZ	region
DZ-23	Annaba	DZ	region
DZ-24	Guelma	DZ	region
DZ-25	Constantine	DZ	region
DZ-26	Médéa	DZ	region
DZ-27	Mostaganem	DZ	region
DZ-28	M’Sila	DZ	region
DZ-29	Mascara	DZ	region
DZ-30	Ouargla	DZ	region
DZ-31	Oran	DZ	region
DZ-32	El Bayadh	DZ	region
DZ-33	Illizi	DZ	region
DZ-34	Bordj Bou Arréridj	DZ	region
DZ-35	Boumerdès	DZ	region
DZ-36	El Tarf	DZ	region
DZ-37	Tindouf	DZ	region
DZ-38	Tissemsilt	DZ	region
DZ-39	El Oued	DZ	region
DZ-40	Khenchela	DZ	region
DZ-41	Souk Ahras	DZ	region
DZ-42	Tipasa	DZ	region
DZ-43	Mila	DZ	region
DZ-44	Aïn Defla	DZ	region
DZ-45	Naama	DZ	region
DZ-46	Aïn Témouchent	DZ	region
DZ-47	Ghardaïa	DZ	region
DZ-48	Relizane	DZ	region
DZ-49	Timimoun	DZ	region
DZ-50	Bordj Badji Mokhtar	DZ	region
DZ-51	Ouled Djellal	DZ	region
DZ-52	Béni Abbès	DZ	region
DZ-53	In Salah	DZ	region
DZ-54	In Guezzam	DZ	region
DZ-55	Touggourt	DZ	region
DZ-56	Djanet	DZ	region
DZ-57	El Meghaier	DZ	region
DZ-58	El Meniaa	DZ	region
EC-A	Azuay	EC	province
EC-B	Bolívar	EC	province
EC-C	Carchi	EC	province
EC-D	Orellana	EC	province
EC-E	Esmeraldas	EC	province
EC-F	Cañar	EC	province
EC-G	Guayas	EC	province
EC-H	Chimborazo	EC	province
EC-I	Imbabura	EC	province
EC-L	Loja	EC	province
EC-M	Manabí	EC	province
EC-N	Napo	EC	province
EC-O	El Oro	EC	province
EC-P	Pichincha	EC	province
EC-R	Los Ríos	EC	province
EC-S	Morona-Santiago	EC	province
EC-SD	Santo Domingo de los Tsáchilas	EC	province
EC-SE	Santa Elena	EC	province
EC-T	Tungurahua	EC	province
EC-U	Sucumbíos	EC	province
EC-W	Galápagos	EC	province
EC-X	Cotopaxi	EC	province
EC-Y	Pastaza	EC	province
EC-Z	Zamora-Chinchipe	EC	province
EE-130	Alutaguse	EE	region
EE-141	Anija	EE	region
EE-142	Antsla	EE	region
EE-171	Elva	EE	region
EE-184	Haapsalu	EE	region
EE-191	Haljala	EE	region
EE-198	Harku	EE	region
EE-205	Hiiumaa	EE	region
EE-214	Häädemeeste	EE	region
EE-245	Jõelähtme	EE	region
EE-247	Jõgeva	EE	region
EE-251	Jõhvi	EE	region
EE-255	Järva	EE	region
EE-272	Kadrina	EE	region
EE-283	Kambja	EE	region
EE-284	Kanepi	EE	region
EE-291	Kastre	EE	region
EE-293	Kehtna	EE	region
EE-296	Keila	EE	region
EE-303	Kihnu	EE	region
EE-305	Kiili	EE	region
EE-317	Kohila	EE	region
EE-321	Kohtla-Järve	EE	region
EE-338	Kose	EE	region
EE-353	Kuusalu	EE	region
EE-37	Harju	EE	region
EE-39	Hiiu	EE	region
EE-424	Loksa	EE	region
EE-430	Lääneranna	EE	region
EE-431	Lääne-Harju	EE	region
EE-432	Luunja	EE	region
EE-441	Lääne-Nigula	EE	region
EE-442	Lüganuse	EE	region
EE-446	Maardu	EE	region
EE-45	Ida-Virumaa	EE	region
EE-478	Muhu	EE	region
EE-480	Mulgi	EE	region
EE-486	Mustvee	EE	region
EE-50	Jõgevamaa	EE	region
EE-503	Märjamaa	EE	region
EE-511	Narva	EE	region
EE-514	Narva-Jõesuu	EE	region
EE-52	Järvamaa	EE	region
EE-528	Nõo	EE	region
EE-557	Otepää	EE	region
EE-56	Läänemaa	EE	region
EE-567	Paide	EE	region
EE-586	Peipsiääre	EE	region
EE-60	Lääne-Virumaa	EE	region
EE-615	Põhja-Sakala	EE	region
EE-618	Põltsamaa	EE	region
EE-622	Põlva	EE	region
EE-624	Pärnu	EE	region
EE-638	Põhja-Pärnumaa	EE	region
EE-64	Põlvamaa	EE	region
EE-651	Raasiku	EE	region
EE-653	Rae	EE	region
EE-661	Rakvere	EE	region
EE-663	Rakvere	EE	region
EE-668	Rapla	EE	region
EE-68	Pärnumaa	EE	region
EE-689	Ruhnu	EE	region
EE-698	Rõuge	EE	region
EE-708	Räpina	EE	region
EE-71	Raplamaa	EE	region
EE-712	Saarde	EE	region
EE-714	Saaremaa	EE	region
EE-719	Saku	EE	region
EE-726	Saue	EE	region
EE-732	Setomaa	EE	region
EE-735	Sillamäe	EE	region
EE-74	Saare	EE	region
EE-784	Tallinn	EE	region
EE-79	Tartumaa	EE	region
EE-792	Tapa	EE	region
EE-793	Tartu	EE	region
EE-796	Tartu	EE	region
EE-803	Toila	EE	region
EE-809	Tori	EE	region
EE-81	Valgamaa	EE	region
EE-824	Tõrva	EE	region
EE-834	Türi	EE	region
EE-84	Viljandi	EE	region
EE-855	Valga	EE	region
EE-87	Võrumaa	EE	region
EE-890	Viimsi	EE	region
EE-897	Viljandi	EE	region
EE-899	Viljandi	EE	region
EE-901	Vinni	EE	region
EE-903	Viru-Nigula	EE	region
EE-907	Vormsi	EE	region
EE-917	Võru	EE	region
EE-919	Võru	EE	region
EE-928	Väike-Maarja	EE	region
EG-ALX	Alexandria	EG	governorate
EG-ASN	Aswan	EG	governorate
EG-AST	Asyut	EG	governorate
EG-BA	Red Sea	EG	governorate
EG-BH	Beheira	EG	governorate
EG-BNS	Beni Suef	EG	governorate
EG-C	Cairo	EG	governorate
EG-DK	Dakahlia	EG	governorate
EG-DT	Damietta	EG	governorate
EG-FYM	Faiyum	EG	governorate
EG-GH	Gharbia	EG	governorate
EG-GZ	Giza	EG	governorate
EG-IS	Ismailia	EG	governorate
EG-JS	South Sinai	EG	governorate
EG-KB	Qalyubia	EG	governorate
EG-KFS	Kafr el-Sheikh	EG	governorate
EG-KN	Qena	EG	governorate
EG-LX	Luxor	EG	governorate
EG-MN	Minya	EG	governorate
EG-MNF	Monufia	EG	governorate
EG-MT	Matrouh	EG	governorate
EG-PTS	Port Said	EG	governorate
EG-SHG	Sohag	EG	governorate
EG-SHR	Al Sharqia	EG	governorate
EG-SIN	North Sinai	EG	governorate
EG-SUZ	Suez	EG	governorate
EG-WAD	New Valley	EG	governorate
ER-AN	Anseba	ER	region
ER-DK	Southern Red Sea	ER	region
ER-DU	Debub	ER	region
ER-GB	Gash-Barka	ER	region
ER-MA	Maekel	ER	region
ER-SK	Northern Red Sea	ER	region
ES-A	Alicante	ES-VC	province
ES-AB	Albacete	ES-CM	province
ES-AL	Almería	ES-AN	province
ES-AN	Andalusia	ES	autonomous_community
ES-AR	Aragon	ES	autonomous_community
ES-AS	Asturias	ES	autonomous_community
ES-AV	Ávila	ES-CL	province
ES-B	Barcelona	ES-CT	province
ES-BA	Badajoz	ES-EX	province
ES-BI	Biscay	ES-PV	province
ES-BU	Burgos	ES-CL	province
ES-C	A Coruña	ES-GA	province
ES-CA	Cádiz	ES-AN	province
ES-CB	Cantabria	ES	autonomous_community
ES-CC	Cáceres	ES-EX	province
ES-CE	Ceuta	ES	autonomous_city
ES-CL	Castile and León	ES	autonomous_community
ES-CM	Castile-La Mancha	ES	autonomous_community
ES-CN	Canary Islands	ES	autonomous_community
ES-CO	Córdoba	ES-AN	province
ES-CR	Ciudad Real	ES-CM	province
ES-CS	Castellón	ES-VC	province
ES-CT	Catalonia	ES	autonomous_community
ES-CU	Cuenca	ES-CM	province
ES-EX	Extremadura	ES	autonomous_community
ES-GA	Galicia	ES	autonomous_community
ES-GC	Las Palmas	ES-CN	province
ES-GI	Girona	ES-CT	province
ES-GR	Granada	ES-AN	province
ES-GU	Guadalajara	ES-CM	province
ES-H	Huelva	ES-AN	province
ES-HU	Huesca	ES-AR	province
ES-IB	Balearic Islands	ES	autonomous_community
ES-J	Jaén	ES-AN	province
ES-L	Lleida	ES-CT	province
ES-LE	León	ES-CL	province
ES-LO	La Rioja Province	ES-RI	province
ES-LU	Lugo	ES-GA	province
ES-M	Madrid Province	ES-MD	province
ES-MA	Málaga	ES-AN	province
ES-MC	Murcia Region	ES	autonomous_community
ES-MD	Madrid Autonomous Community	ES	autonomous_community
ES-ML	Melilla	ES	autonomous_city
ES-MU	Murcia	ES-MC	province
ES-NA	Navarra	ES-NC	province
ES-NC	Navarra Chartered Community	ES	autonomous_community
ES-O	Asturias Province	ES-AS	province
ES-OR	Ourense	ES-GA	province
ES-P	Palencia	ES-CL	province
ES-PM	Balears Province	ES-IB	province
ES-PO	Pontevedra	ES-GA	province
ES-PV	Basque Country	ES	autonomous_community
ES-RI	La Rioja	ES	autonomous_community
ES-S	Cantabria Province	ES-CB	province
ES-SA	Salamanca	ES-CL	province
ES-SE	Seville	ES-AN	province
ES-SG	Segovia	ES-CL	province
ES-SO	Soria	ES-CL	province
ES-SS	Gipuzkoa	ES-PV	province
ES-T	Tarragona	ES-CT	province
ES-TE	Teruel	ES-AR	province
ES-TF	Santa Cruz de Tenerife	ES-CN	province
ES-TO	Toledo	ES-CM	province
ES-V	Valencia	ES-VC	province
ES-VA	Valladolid	ES-CL	province
ES-VC	Valencian Community	ES	autonomous_community
ES-VI	Álava	ES-PV	province
ES-Z	Zaragoza	ES-AR	province
ES-ZA	Zamora	ES-CL	province
ET-AA	Addis Ababa	ET	region
ET-AF	Afar	ET	region
ET-AM	Amhara	ET	region
ET-BE	Benishangul-Gumuz	ET	region
ET-DD	Dire Dawa	ET	region
ET-GA	Gambela	ET	region
ET-HA	Harari	ET	region
ET-OR	Oromia	ET	region
ET-SI	Sidama	ET	region
ET-SN	Southern Nations, Nationalities, and Peoples	ET	region
ET-SO	Somali	ET	region
ET-SW	Southwest Ethiopia Peoples	ET	region
ET-TI	Tigray	ET	region
FI-01	Ahvenanmaan maakunta	FI	region
FI-02	South Karelia	FI	region
FI-03	Southern Ostrobothnia	FI	region
FI-04	Southern Savonia	FI	region
FI-05	Kainuu	FI	region
FI-06	Tavastia Proper	FI	region
FI-07	Central Ostrobothnia	FI	region
FI-08	Central Finland	FI	region
FI-09	Kymenlaakso	FI	region
FI-10	Lapland	FI	region
FI-11	Pirkanmaa	FI	region
FI-12	Ostrobothnia	FI	region
FI-13	North Karelia	FI	region
FI-14	Northern Ostrobothnia	FI	region
FI-15	Northern Savonia	FI	region
FI-16	Päijänne Tavastia	FI	region
FI-17	Satakunta	FI	region
FI-18	Uusimaa	FI	region
FI-19	Southwest Finland	FI	region
FJ-01	Ba	FJ-W	district
FJ-02	Bua	FJ-N	district
FJ-03	Cakaudrove	FJ-N	district
FJ-04	Kadavu	FJ-E	district
FJ-05	Lau	FJ-E	district
FJ-06	Lomaiviti	FJ-E	district
FJ-07	Macuata	FJ-N	district
FJ-08	Nadroga-Navosa	FJ-W	district
FJ-09	Naitasiri	FJ-C	district
FJ-10	Namosi	FJ-C	district
FJ-11	Ra	FJ-W	district
FJ-12	Rewa	FJ-C	district
FJ-13	Serua	FJ-C	district
FJ-14	Tailevu	FJ-C	district
FJ-C	Central	FJ	region
FJ-E	Eastern	FJ	region
FJ-N	Northern	FJ	region
FJ-R	Rotuma	FJ	region
FJ-W	Western	FJ	region
FM-KSA	Kosrae	FM	region
FM-PNI	Pohnpei	FM	region
FM-TRK	Chuuk	FM	region
FM-YAP	Yap	FM	region
FR-01	Ain	FR-ARA	department
FR-02	Aisne	FR-HDF	department
FR-03	Allier	FR-ARA	department
FR-04	Alpes-de-Haute-Provence	FR-PAC	department
FR-05	Hautes-Alpes	FR-PAC	department
FR-06	Alpes-Maritimes	FR-PAC	department
FR-07	Ardèche	FR-ARA	department
FR-08	Ardennes	FR-GES	department
FR-09	Ariège	FR-OCC	department
FR-10	Aube	FR-GES	department
FR-11	Aude	FR-OCC	department
FR-12	Aveyron	FR-OCC	department
FR-13	Bouches-du-Rhône	FR-PAC	department
FR-14	Calvados	FR-NOR	department
FR-15	Cantal	FR-ARA	department
FR-16	Charente	FR-NAQ	department
FR-17	Charente-Maritime	FR-NAQ	department
FR-18	Cher	FR-CVL	department
FR-19	Corrèze	FR-NAQ	department
FR-20R	Corse	FR	region
FR-21	Côte-d’Or	FR-BFC	department
FR-22	Côtes-d’Armor	FR-BRE	department
FR-23	Creuse	FR-NAQ	department
FR-24	Dordogne	FR-NAQ	department
FR-25	Doubs	FR-BFC	department
FR-26	Drôme	FR-ARA	department
FR-27	Eure	FR-NOR	department
FR-28	Eure-et-Loir	FR-CVL	department
FR-29	Finistère	FR-BRE	department
FR-2A	Corse-du-Sud	FR-20R	department
FR-2B	Haute-Corse	FR-20R	department
FR-30	Gard	FR-OCC	department
FR-31	Haute-Garonne	FR-OCC	department
FR-32	Gers	FR-OCC	department
FR-33	Gironde	FR-NAQ	department
FR-34	Hérault	FR-OCC	department
FR-35	Ille-et-Vilaine	FR-BRE	department
FR-36	Indre	FR-CVL	department
FR-37	Indre-et-Loire	FR-CVL	department
FR-38	Isère	FR-ARA	department
FR-39	Jura	FR-BFC	department
FR-40	Landes	FR-NAQ	department
FR-41	Loir-et-Cher	FR-CVL	department
FR-42	Loire	FR-ARA	department
FR-43	Haute-Loire	FR-ARA	department
FR-44	Loire-Atlantique	FR-PDL	department
FR-45	Loiret	FR-CVL	department
FR-46	Lot	FR-OCC	department
FR-47	Lot-et-Garonne	FR-NAQ	department
FR-48	Lozère	FR-OCC	department
FR-49	Maine-et-Loire	FR-PDL	department
FR-50	Manche	FR-NOR	department
FR-51	Marne	FR-GES	department
FR-52	Haute-Marne	FR-GES	department
FR-53	Mayenne	FR-PDL	department
FR-54	Meurthe-et-Moselle	FR-GES	department
FR-55	Meuse	FR-GES	department
FR-56	Morbihan	FR-BRE	department
FR-57	Moselle	FR-GES	department
FR-58	Nièvre	FR-BFC	department
FR-59	Nord	FR-HDF	department
FR-60	Oise	FR-HDF	department
FR-61	Orne	FR-NOR	department
FR-62	Pas-de-Calais	FR-HDF	department
FR-63	Puy-de-Dôme	FR-ARA	department
FR-64	Pyrénées-Atlantiques	FR-NAQ	department
FR-65	Hautes-Pyrénées	FR-OCC	department
FR-66	Pyrénées-Orientales	FR-OCC	department
FR-67	Bas-Rhin	FR-6AE	department
FR-68	Haut-Rhin	FR-6AE	department
FR-69	Rhône	FR-ARA	department
FR-69M	Métropole de Lyon	FR-ARA	department
FR-6AE	Alsace	FR-GES	department
FR-70	Haute-Saône	FR-BFC	department
FR-71	Saône-et-Loire	FR-BFC	department
FR-72	Sarthe	FR-PDL	department
FR-73	Savoie	FR-ARA	department
FR-74	Haute-Savoie	FR-ARA	department
FR-75C	Paris	FR-IDF	department
FR-76	Seine-Maritime	FR-NOR	department
FR-77	Seine-et-Marne	FR-IDF	department
FR-78	Yvelines	FR-IDF	department
FR-79	Deux-Sèvres	FR-NAQ	department
FR-80	Somme	FR-HDF	department
FR-81	Tarn	FR-OCC	department
FR-82	Tarn-et-Garonne	FR-OCC	department
FR-83	Var	FR-PAC	department
FR-84	Vaucluse	FR-PAC	department
FR-85	Vendée	FR-PDL	department
FR-86	Vienne	FR-NAQ	department
FR-87	Haute-Vienne	FR-NAQ	department
FR-88	Vosges	FR-GES	department
FR-89	Yonne	FR-BFC	department
FR-90	Territoire de Belfort	FR-BFC	department
FR-91	Essonne	FR-IDF	department
FR-92	Hauts-de-Seine	FR-IDF	department
FR-93	Seine-Saint-Denis	FR-IDF	department
FR-94	Val-de-Marne	FR-IDF	department
FR-95	Val-d’Oise	FR-IDF	department
FR-971	Guadeloupe	FR	region
FR-972	Martinique	FR	region
FR-973	French Guiana	FR	region
FR-974	La Réunion	FR	region
FR-976	Mayotte	FR	region
FR-ARA	Auvergne-Rhône-Alpes	FR	region
FR-BFC	Burgundy-Franche-Comté	FR	region
FR-BL	Saint-Barthélemy	FR	region
FR-BRE	Brittany	FR	region
FR-CP	Clipperton	FR	region
FR-CVL	Centre-Val de Loire	FR	region
FR-GES	Grand-Est	FR	region
FR-HDF	Hauts-de-France	FR	region
FR-IDF	Île-de-France	FR	region
FR-MF	Saint-Martin	FR	region
FR-NAQ	Nouvelle-Aquitaine	FR	region
FR-NC	Nouvelle-Calédonie	FR	region
FR-NOR	Normandie	FR	region
FR-OCC	Occitanie	FR	region
FR-PAC	Provence-Alpes-Côte-d’Azur	FR	region
FR-PDL	Pays-de-la-Loire	FR	region
FR-PF	Polynésie française	FR	region
FR-PM	Saint-Pierre-et-Miquelon	FR	region
FR-TF	Terres australes françaises	FR	region
FR-WF	Wallis-et-Futuna	FR	region
GA-1	Estuaire	GA	region
GA-2	Haut-Ogooué	GA	region
GA-3	Moyen-Ogooué	GA	region
GA-4	Ngounié	GA	region
GA-5	Nyanga	GA	region
GA-6	Ogooué-Ivindo	GA	region
GA-7	Ogooué-Lolo	GA	region
GA-8	Ogooué-Maritime	GA	region
GA-9	Woleu-Ntem	GA	region
GB-ABC	Armagh, Banbridge and Craigavon	GB-NIR	district
GB-ABD	Aberdeenshire	GB-SCT	district
GB-ABE	Aberdeen	GB-SCT	district
GB-AGB	Argyll and Bute	GB-SCT	district
GB-AGY	Anglesey	GB-WLS	district
GB-AND	Ards and North Down	GB-NIR	district
GB-ANN	Antrim and Newtownabbey	GB-NIR	district
GB-ANS	Angus	GB-SCT	district
GB-BAS	Bath and North East Somerset	GB-ENG	district
GB-BBD	Blackburn with Darwen	GB-ENG	district
GB-BCP	Bournemouth, Christchurch and Poole	GB-ENG	district
GB-BDF	Bedford	GB-ENG	district
GB-BDG	Barking and Dagenham	GB-ENG	district
GB-BEN	Brent	GB-ENG	district
GB-BEX	Bexley	GB-ENG	district
GB-BFS	Belfast	GB-NIR	district
GB-BGE	Bridgend	GB-WLS	district
GB-BGW	Blaenau Gwent	GB-WLS	district
GB-BIR	Birmingham	GB-ENG	district
GB-BKM	Buckinghamshire	GB-ENG	district
GB-BNE	Barnet	GB-ENG	district
GB-BNH	Brighton and Hove	GB-ENG	district
GB-BNS	Barnsley	GB-ENG	district
GB-BOL	Bolton	GB-ENG	district
GB-BPL	Blackpool	GB-ENG	district
GB-BRC	Bracknell Forest	GB-ENG	district
GB-BRD	Bradford	GB-ENG	district
GB-BRY	Bromley	GB-ENG	district
GB-BST	Bristol	GB-ENG	district
GB-BUR	Bury	GB-ENG	district
GB-CAM	Cambridgeshire	GB-ENG	district
GB-CAY	Caerphilly	GB-WLS	district
GB-CBF	Central Bedfordshire	GB-ENG	district
GB-CCG	Causeway Coast and Glens	GB-NIR	district
GB-CGN	Ceredigion	GB-WLS	district
GB-CHE	Cheshire East	GB-ENG	district
GB-CHW	Cheshire West and Chester	GB-ENG	district
GB-CLD	Calderdale	GB-ENG	district
GB-CLK	Clackmannanshire	GB-SCT	district
GB-CMA	Cumbria	GB-ENG	district
GB-CMD	Camden	GB-ENG	district
GB-CMN	Carmarthenshire	GB-WLS	district
GB-CON	Cornwall	GB-ENG	district
GB-COV	Coventry	GB-ENG	district
GB-CRF	Cardiff	GB-WLS	district
GB-CRY	Croydon	GB-ENG	district
GB-CWY	Conwy	GB-WLS	district
GB-DAL	Darlington	GB-ENG	district
GB-DBY	Derbyshire	GB-ENG	district
GB-DEN	Denbighshire	GB-WLS	district
GB-DER	Derby	GB-ENG	district
GB-DEV	Devon	GB-ENG	district
GB-DGY	Dumfries and Galloway	GB-SCT	district
GB-DNC	Doncaster	GB-ENG	district
GB-DND	Dundee	GB-SCT	district
GB-DOR	Dorset	GB-ENG	district
GB-DRS	Derry and Strabane	GB-NIR	district
GB-DUD	Dudley	GB-ENG	district
GB-DUR	Durham	GB-ENG	district
GB-EAL	Ealing	GB-ENG	district
GB-EAW	England and Wales	GB	part
GB-EAY	East Ayrshire	GB-SCT	district
GB-EDH	Edinburgh	GB-SCT	district
GB-EDU	East Dunbartonshire	GB-SCT	district
GB-ELN	East Lothian	GB-SCT	district
GB-ELS	Outer Hebrides	GB-SCT	district
GB-ENF	Enfield	GB-ENG	district
GB-ENG	England	GB	part
GB-ERW	East Renfrewshire	GB-SCT	district
GB-ERY	East Riding of Yorkshire	GB-ENG	district
GB-ESS	Essex	GB-ENG	district
GB-ESX	East Sussex	GB-ENG	district
GB-FAL	Falkirk	GB-SCT	district
GB-FIF	Fife	GB-SCT	district
GB-FLN	Flintshire	GB-WLS	district
GB-FMO	Fermanagh and Omagh	GB-NIR	district
GB-GAT	Gateshead	GB-ENG	district
GB-GBN	Great Britain	GB	part
GB-GLG	Glasgow	GB-SCT	district
GB-GLS	Gloucestershire	GB-ENG	district
GB-GRE	Greenwich	GB-ENG	district
GB-GWN	Gwynedd	GB-WLS	district
GB-HAL	Halton	GB-ENG	district
GB-HAM	Hampshire	GB-ENG	district
GB-HAV	Havering	GB-ENG	district
GB-HCK	Hackney	GB-ENG	district
GB-HEF	Herefordshire	GB-ENG	district
GB-HIL	Hillingdon	GB-ENG	district
GB-HLD	Highland	GB-SCT	district
GB-HMF	Hammersmith and Fulham	GB-ENG	district
GB-HNS	Hounslow	GB-ENG	district
GB-HPL	Hartlepool	GB-ENG	district
GB-HRT	Hertfordshire	GB-ENG	district
GB-HRW	Harrow	GB-ENG	district
GB-HRY	Haringey	GB-ENG	district
GB-IOS	Isles of Scilly	GB-ENG	district
GB-IOW	Isle of Wight	GB-ENG	district
GB-ISL	Islington	GB-ENG	district
GB-IVC	Inverclyde	GB-SCT	district
GB-KEC	Kensington and Chelsea	GB-ENG	district
GB-KEN	Kent	GB-ENG	district
GB-KHL	Kingston upon Hull	GB-ENG	district
GB-KIR	Kirklees	GB-ENG	district
GB-KTT	Kingston upon Thames	GB-ENG	district
GB-KWL	Knowsley	GB-ENG	district
GB-LAN	Lancashire	GB-ENG	district
GB-LBC	Lisburn and Castlereagh	GB-NIR	district
GB-LBH	Lambeth	GB-ENG	district
GB-LCE	Leicester	GB-ENG	district
GB-LDS	Leeds	GB-ENG	district
GB-LEC	Leicestershire	GB-ENG	district
GB-LEW	Lewisham	GB-ENG	district
GB-LIN	Lincolnshire	GB-ENG	district
GB-LIV	Liverpool	GB-ENG	district
GB-LND	City of London	GB-ENG	district
GB-LUT	Luton	GB-ENG	district
GB-MAN	Manchester	GB-ENG	district
GB-MDB	Middlesbrough	GB-ENG	district
GB-MDW	Medway	GB-ENG	district
GB-MEA	Mid and East Antrim	GB-NIR	district
GB-MIK	Milton Keynes	GB-ENG	district
GB-MLN	Midlothian	GB-SCT	district
GB-MON	Monmouthshire	GB-WLS	district
GB-MRT	Merton	GB-ENG	district
GB-MRY	Moray	GB-SCT	district
GB-MTY	Merthyr Tydfil	GB-WLS	district
GB-MUL	Mid Ulster	GB-NIR	district
GB-NAY	North Ayrshire	GB-SCT	district
GB-NBL	Northumberland	GB-ENG	district
GB-NEL	North East Lincolnshire	GB-ENG	district
GB-NET	Newcastle upon Tyne	GB-ENG	district
GB-NFK	Norfolk	GB-ENG	district
GB-NGM	Nottingham	GB-ENG	district
GB-NIR	Northern Ireland	GB	part
GB-NLK	North Lanarkshire	GB-SCT	district
GB-NLN	North Lincolnshire	GB-ENG	district
GB-NMD	Newry, Mourne and Down	GB-NIR	district
GB-NNH	North Northamptonshire	GB-ENG	district
GB-NSM	North Somerset	GB-ENG	district
GB-NTL	Neath Port Talbot	GB-WLS	district
GB-NTT	Nottinghamshire	GB-ENG	district
GB-NTY	North Tyneside	GB-ENG	district
GB-NWM	Newham	GB-ENG	district
GB-NWP	Newport	GB-WLS	district
GB-NYK	North Yorkshire	GB-ENG	district
GB-OLD	Oldham	GB-ENG	district
GB-ORK	Orkney Islands	GB-SCT	district
GB-OXF	Oxfordshire	GB-ENG	district
GB-PEM	Pembrokeshire	GB-WLS	district
GB-PKN	Perth and Kinross	GB-SCT	district
GB-PLY	Plymouth	GB-ENG	district
GB-POR	Portsmouth	GB-ENG	district
GB-POW	Powys	GB-WLS	district
GB-PTE	Peter	GB-ENG	district
GB-RCC	Redcar and Cleveland	GB-ENG	district
GB-RCH	Rochdale	GB-ENG	district
GB-RCT	Rhondda Cynon Taf	GB-WLS	district
GB-RDB	Redbridge	GB-ENG	district
GB-RDG	Reading	GB-ENG	district
GB-RFW	Renfrewshire	GB-SCT	district
GB-RIC	Richmond upon Thames	GB-ENG	district
GB-ROT	Rotherham	GB-ENG	district
GB-RUT	Rutland	GB-ENG	district
GB-SAW	Sandwell	GB-ENG	district
GB-SAY	South Ayrshire	GB-SCT	district
GB-SCB	Scottish Borders	GB-SCT	district
GB-SCT	Scotland	GB	part
GB-SFK	Suffolk	GB-ENG	district
GB-SFT	Sefton	GB-ENG	district
GB-SGC	South Gloucestershire	GB-ENG	district
GB-SHF	Sheffield	GB-ENG	district
GB-SHN	Saint Helens	GB-ENG	district
GB-SHR	Shropshire	GB-ENG	district
GB-SKP	Stockport	GB-ENG	district
GB-SLF	Salford	GB-ENG	district
GB-SLG	Slough	GB-ENG	district
GB-SLK	South Lanarkshire	GB-SCT	district
GB-SND	Sunderland	GB-ENG	district
GB-SOL	Solihull	GB-ENG	district
GB-SOM	Somerset	GB-ENG	district
GB-SOS	Southend-on-Sea	GB-ENG	district
GB-SRY	Surrey	GB-ENG	district
GB-STE	Stoke-on-Trent	GB-ENG	district
GB-STG	Stirling	GB-SCT	district
GB-STH	Southampton	GB-ENG	district
GB-STN	Sutton	GB-ENG	district
GB-STS	Staffordshire	GB-ENG	district
GB-STT	Stockton-on-Tees	GB-ENG	district
GB-STY	South Tyneside	GB-ENG	district
GB-SWA	Swansea	GB-WLS	district
GB-SWD	Swindon	GB-ENG	district
GB-SWK	Southwark	GB-ENG	district
GB-TAM	Tameside	GB-ENG	district
GB-TFW	Telford and Wrekin	GB-ENG	district
GB-THR	Thurrock	GB-ENG	district
GB-TOB	Torbay	GB-ENG	district
GB-TOF	Torfaen	GB-WLS	district
GB-TRF	Trafford	GB-ENG	district
GB-TWH	Tower Hamlets	GB-ENG	district
GB-UKM	United Kingdom	GB	part
GB-VGL	Vale of Glamorgan	GB-WLS	district
GB-WAR	Warwickshire	GB-ENG	district
GB-WBK	West Berkshire	GB-ENG	district
GB-WDU	West Dunbartonshire	GB-SCT	district
GB-WFT	Waltham Forest	GB-ENG	district
GB-WGN	Wigan	GB-ENG	district
GB-WIL	Wiltshire	GB-ENG	district
GB-WKF	Wakefield	GB-ENG	district
GB-WLL	Walsall	GB-ENG	district
GB-WLN	West Lothian	GB-SCT	district
GB-WLS	Wales	GB	part
GB-WLV	Wolverhampton	GB-ENG	district
GB-WND	Wandsworth	GB-ENG	district
GB-WNH	West Northamptonshire	GB-ENG	district
GB-WNM	Windsor and Maidenhead	GB-ENG	district
GB-WOK	Wokingham	GB-ENG	district
GB-WOR	Worcestershire	GB-ENG	district
GB-WRL	Wirral	GB-ENG	district
GB-WRT	Warrington	GB-ENG	district
GB-WRX	Wrexham	GB-WLS	district
GB-WSM	Westminster	GB-ENG	district
GB-WSX	West Sussex	GB-ENG	district
GB-YOR	York	GB-ENG	district
GB-ZET	Shetland	GB-SCT	district
GD-01	Saint Andrew	GD	region
GD-02	Saint David	GD	region
GD-03	Saint George	GD	region
GD-04	Saint John	GD	region
GD-05	Saint Mark	GD	region
GD-06	Saint Patrick	GD	region
GD-10	Carriacou and Petite Martinique	GD	region
GE-AB	Abkhazia	GE	region
GE-AJ	Adjara	GE	region
GE-GU	Guria	GE	region
GE-IM	Imereti	GE	region
GE-KA	Kakheti	GE	region
GE-KK	Kvemo Kartli	GE	region
GE-MM	Mtskheta-Mtianeti	GE	region
GE-RL	Racha-Lechkhumi and Kvemo Svaneti	GE	region
GE-SJ	Samtskhe-Javakheti	GE	region
GE-SK	Shida Kartli	GE	region
GE-SZ	Samegrelo-Zemo Svaneti	GE	region
GE-TB	Tbilisi	GE	region
GH-AA	Greater Accra	GH	region
GH-AF	Ahafo	GH	region
GH-AH	Ashanti	GH	region
GH-BA	Brong-Ahafo	GH	region
GH-BE	Bono East	GH	region
GH-BO	Bono	GH	region
GH-CP	Central	GH	region
GH-EP	Eastern	GH	region
GH-NE	North East	GH	region
GH-NP	Northern	GH	region
GH-OT	Oti	GH	region
GH-SV	Savannah	GH	region
GH-TV	Volta	GH	region
GH-UE	Upper East	GH	region
GH-UW	Upper West	GH	region
GH-WN	Western North	GH	region
GH-WP	Western	GH	region
GL-AV	Avannaata Kommunia	GL	region
GL-KU	Kujalleq	GL	region
GL-QE	Qeqqata	GL	region
GL-QT	Kommune Qeqertalik	GL	region
GL-SM	Sermersooq	GL	region
GM-B	Banjul	GM	region
GM-L	Lower River Division	GM	region
GM-M	Central River Division	GM	region
GM-N	North Bank Division	GM	region
GM-U	Upper River Division	GM	region
GM-W	West Coast Division	GM	region
GN-B	Boké Region	GN	region
GN-BE	Beyla	GN-N	district
GN-BF	Boffa	GN-B	district
GN-BK	Boké	GN-B	district
GN-C	Conakry	GN	region
GN-CO	Coyah	GN-D	district
GN-D	Kindia Region	GN	region
GN-DB	Dabola	GN-F	district
GN-DI	Dinguiraye	GN-F	district
GN-DL	Dalaba	GN-M	district
GN-DU	Dubréka	GN-D	district
GN-F	Faranah Region	GN	region
GN-FA	Faranah	GN-F	district
GN-FO	Forécariah	GN-D	district
GN-FR	Fria	GN-B	district
GN-GA	Gaoual	GN-B	district
GN-GU	Guéckédou	GN-N	district
GN-K	Kankan Region	GN	region
GN-KA	Kankan	GN-K	district
GN-KB	Koubia	GN-L	district
GN-KD	Kindia	GN-D	district
GN-KE	Kérouané	GN-K	district
GN-KN	Koundara	GN-B	district
GN-KO	Kouroussa	GN-K	district
GN-KS	Kissidougou	GN-F	district
GN-L	Labé Region	GN	region
GN-LA	Labé	GN-L	district
GN-LE	Lélouma	GN-L	district
GN-LO	Lola	GN-N	district
GN-M	Mamou Region	GN	region
GN-MC	Macenta	GN-N	district
GN-MD	Mandiana	GN-K	district
GN-ML	Mali	GN-L	district
GN-MM	Mamou	GN-M	district
GN-N	Nzérékoré Region	GN	region
GN-NZ	Nzérékoré	GN-N	district
GN-PI	Pita	GN-M	district
GN-SI	Siguiri	GN-K	district
GN-TE	Télimélé	GN-D	district
GN-TO	Tougué	GN-L	district
GN-YO	Yomou	GN-N	district
GQ-AN	Annobón	GQ	region
GQ-BN	Bioko Norte	GQ	region
GQ-BS	Bioko Sur	GQ	region
GQ-C	Río Muni	GQ	region
GQ-CS	Centro Sur	GQ	region
GQ-DJ	Djibloho	GQ	region
GQ-I	Insular	GQ	region
GQ-KN	Kié-Ntem	GQ	region
GQ-LI	Litoral	GQ	region
GQ-WN	Wele-Nzas	GQ	region
GR-69	Mount Athos	GR	region
GR-A	East Macedonia and Thrace	GR	region
GR-B	Central Macedonia	GR	region
GR-C	West Macedonia	GR	region
GR-D	Epirus	GR	region
GR-E	Thessaly	GR	region
GR-F	Ionian Islands	GR	region
GR-G	West Greece	GR	region
GR-H	Central Greece	GR	region
GR-I	Attica	GR	region
GR-J	Peloponnese	GR	region
GR-K	North Aegean	GR	region
GR-L	South Aegean	GR	region
GR-M	Crete	GR	region
GT-01	Guatemala	GT	region
GT-02	El Progreso	GT	region
GT-03	Sacatepéquez	GT	region
GT-04	Chimaltenango	GT	region
GT-05	Escuintla	GT	region
GT-06	Santa Rosa	GT	region
GT-07	Sololá	GT	region
GT-08	Totonicapán	GT	region
GT-09	Quetzaltenango	GT	region
GT-10	Suchitepéquez	GT	region
GT-11	Retalhuleu	GT	region
GT-12	San Marcos	GT	region
GT-13	Huehuetenango	GT	region
GT-14	Quiché	GT	region
GT-15	Baja Verapaz	GT	region
GT-16	Alta Verapaz	GT	region
GT-17	Petén	GT	region
GT-18	Izabal	GT	region
GT-19	Zacapa	GT	region
GT-20	Chiquimula	GT	region
GT-21	Jalapa	GT	region
GT-22	Jutiapa	GT	region
GW-BA	Bafatá	GW-L	district
GW-BL	Bolama	GW-S	district
GW-BM	Biombo	GW-N	district
GW-BS	Bissau	GW	region
GW-CA	Cacheu	GW-N	district
GW-GA	Gabú	GW-L	district
GW-L	Leste	GW	region
GW-N	Norte	GW	region
GW-OI	Oio	GW-N	district
GW-QU	Quinara	GW-S	district
GW-S	Sul	GW	region
GW-TO	Tombali	GW-S	district
GY-BA	Barima-Waini	GY	region
GY-CU	Cuyuni-Mazaruni	GY	region
GY-DE	Demerara-Mahaica	GY	region
GY-EB	East Berbice-Corentyne	GY	region
GY-ES	Essequibo Islands-West Demerara	GY	region
GY-MA	Mahaica-Berbice	GY	region
GY-PM	Pomeroon-Supenaam	GY	region
GY-PT	Potaro-Siparuni	GY	region
GY-UD	Upper Demerara-Berbice	GY	region
GY-UT	Upper Takutu-Upper Essequibo	GY	region
HN-AT	Atlántida	HN	region
HN-CH	Choluteca	HN	region
HN-CL	Colón	HN	region
HN-CM	Comayagua	HN	region
HN-CP	Copán	HN	region
HN-CR	Cortés	HN	region
HN-EP	El Paraíso	HN	region
HN-FM	Francisco Morazán	HN	region
HN-GD	Gracias a Dios	HN	region
HN-IB	Bay Islands	HN	region
HN-IN	Intibucá	HN	region
HN-LE	Lempira	HN	region
HN-LP	La Paz	HN	region
HN-OC	Ocotepeque	HN	region
HN-OL	Olancho	HN	region
HN-SB	Santa Bárbara	HN	region
HN-VA	Valle	HN	region
HN-YO	Yoro	HN	region
HR-01	Zagreb County	HR	region
HR-02	Krapina-Zagorje	HR	region
HR-03	Sisak-Moslavina	HR	region
HR-04	Karlovac	HR	region
HR-05	Varaždin	HR	region
HR-06	Koprivnica-Križevci	HR	region
HR-07	Bjelovar-Bilogora	HR	region
HR-08	Primorje-Gorski Kotar	HR	region
HR-09	Lika-Senj	HR	region
HR-10	Virovitica-Podravina	HR	region
HR-11	Požega-Slavonia	HR	region
HR-12	Brod-Posavina	HR	region
HR-13	Zadar	HR	region
HR-14	Osijek-Baranja	HR	region
HR-15	Šibenik-Knin	HR	region
HR-16	Vukovar-Syrmia	HR	region
HR-17	Split-Dalmatia	HR	region
HR-18	Istria	HR	region
HR-19	Dubrovnik-Neretva	HR	region
HR-20	Međimurje	HR	region
HR-21	Zagreb	HR	region
HT-AR	Artibonite	HT	region
HT-CE	Centre	HT	region
HT-GA	Grand’Anse	HT	region
HT-ND	Nord	HT	region
HT-NE	Nord-Est	HT	region
HT-NI	Nippes	HT	region
HT-NO	Nord-Ouest	HT	region
HT-OU	Ouest	HT	region
HT-SD	Sud	HT	region
HT-SE	Sud-Est	HT	region
HU-BA	Baranya	HU	county
HU-BC	Békéscsaba	HU	county
HU-BE	Békés	HU	county
HU-BK	Bács-Kiskun	HU	county
HU-BU	Budapest	HU	county
HU-BZ	Borsod-Abaúj-Zemplén	HU	county
HU-CS	Csongrád	HU	county
HU-DE	Debrecen	HU	county
HU-DU	Dunaújváros	HU	county
HU-EG	Eger	HU	county
HU-ER	Érd	HU	county
HU-FE	Fejér	HU	county
HU-GS	Győr-Moson-Sopron	HU	county
HU-GY	Győr	HU	county
HU-HB	Hajdú-Bihar	HU	county
HU-HE	Heves	HU	county
HU-HV	Hódmezővásárhely	HU	county
HU-JN	Jász-Nagykun-Szolnok	HU	county
HU-KE	Komárom-Esztergom	HU	county
HU-KM	Kecskemét	HU	county
HU-KV	Kaposvár	HU	county
HU-MI	Miskolc	HU	county
HU-NK	Nagykanizsa	HU	county
HU-NO	Nógrád	HU	county
HU-NY	Nyíregyháza	HU	county
HU-PE	Pest	HU	county
HU-PS	Pécs	HU	county
HU-SD	Szeged	HU	county
HU-SF	Székesfehérvár	HU	county
HU-SH	Szombathely	HU	county
HU-SK	Szolnok	HU	county
HU-SN	Sopron	HU	county
HU-SO	Somogy	HU	county
HU-SS	Szekszárd	HU	county
HU-ST	Salgótarján	HU	county
HU-SZ	Szabolcs-Szatmár-Bereg	HU	county
HU-TB	Tatabánya	HU	county
HU-TO	Tolna	HU	county
HU-VA	Vas	HU	county
HU-VE	Veszprém County	HU	county
HU-VM	Veszprém	HU	county
HU-ZA	Zala	HU	county
HU-ZE	Zalaegerszeg	HU	county
ID-AC	Aceh	ID	province
ID-BA	Bali	ID	province
ID-BB	Bangka–Belitung Islands	ID	province
ID-BE	Bengkulu	ID	province
ID-BT	Banten	ID	province
ID-GO	Gorontalo	ID	province
ID-JA	Jambi	ID	province
ID-JB	West Java	ID	province
ID-JI	East Java	ID	province
ID-JK	Jakarta	ID	province
ID-JT	Central Java	ID	province
ID-JW	Java	ID	province
ID-KA	Kalimantan	ID	province
ID-KB	West Kalimantan	ID	province
ID-KI	East Kalimantan	ID	province
ID-KR	Riau Islands	ID	province
ID-KS	South Kalimantan	ID	province
ID-KT	Central Kalimantan	ID	province
ID-KU	North Kalimantan	ID	province
ID-LA	Lampung	ID	province
ID-MA	Maluku	ID	province
ID-ML	Maluku Islands	ID	province
ID-MU	North Maluku	ID	province
ID-NB	West Nusa Tenggara	ID	province
ID-NT	East Nusa Tenggara	ID	province
ID-NU	Lesser Sunda Islands	ID	province
ID-PA	Papua	ID	province
ID-PB	West Papua	ID	province
ID-PD	Papua Barat Daya	ID	province
ID-PE	Papua Pengunungan	ID	province
ID-PP	Papua Islands	ID	province
ID-PS	Papua Selatan	ID	province
ID-PT	Papua Tengah	ID	province
ID-RI	Riau	ID	province
ID-SA	North Sulawesi	ID	province
ID-SB	West Sumatra	ID	province
ID-SG	Southeast Sulawesi	ID	province
ID-SL	Sulawesi	ID	province
ID-SM	Sumatra	ID	province
ID-SN	South Sulawesi	ID	province
ID-SR	West Sulawesi	ID	province
ID-SS	South Sumatra	ID	province
ID-ST	Central Sulawesi	ID	province
ID-SU	North Sumatra	ID	province
ID-YO	Yogyakarta	ID	province
IE-C	Connacht	IE	region
IE-CE	Clare	IE-M	county
IE-CN	Cavan	IE-U	county
IE-CO	Cork	IE-M	county
IE-CW	Carlow	IE-L	county
IE-D	Dublin	IE-L	county
IE-DL	Donegal	IE-U	county
IE-G	Galway	IE-C	county
IE-KE	Kildare	IE-L	county
IE-KK	Kilkenny	IE-L	county
IE-KY	Kerry	IE-M	county
IE-L	Leinster	IE	region
IE-LD	Longford	IE-L	county
IE-LH	Louth	IE-L	county
IE-LK	Limerick	IE-M	county
IE-LM	Leitrim	IE-C	county
IE-LS	Laois	IE-L	county
IE-M	Munster	IE	region
IE-MH	Meath	IE-L	county
IE-MN	Monaghan	IE-U	county
IE-MO	Mayo	IE-C	county
IE-OY	Offaly	IE-L	county
IE-RN	Roscommon	IE-C	county
IE-SO	Sligo	IE-C	county
IE-TA	Tipperary	IE-M	county
IE-U	Ulster	IE	region
IE-WD	Waterford	IE-M	county
IE-WH	Westmeath	IE-L	county
IE-WW	Wicklow	IE-L	county
IE-WX	Wexford	IE-L	county
IL-D	Southern District	IL	region
IL-HA	Haifa District	IL	region
IL-JM	Jerusalem	IL	region
IL-M	Central District	IL	region
IL-TA	Tel Aviv District	IL	region
IL-Z	Northern District	IL	region
IN-AN	Andaman and Nicobar Islands	IN	territory
IN-AP	Andhra Pradesh	IN	state
IN-AR	Arunachal Pradesh	IN	state
IN-AS	Assam	IN	state
IN-BR	Bihar	IN	state
IN-CG	Chhattisgarh	IN	state
IN-CH	Chandigarh	IN	territory
IN-DH	Dādra and Nagar Haveli and Damān and Diu	IN	territory
IN-DL	Delhi	IN	territory
IN-GA	Goa	IN	state
IN-GJ	Gujarat	IN	state
IN-HP	Himachal Pradesh	IN	state
IN-HR	Haryana	IN	state
IN-JH	Jharkhand	IN	state
IN-JK	Jammu and Kashmir	IN	territory
IN-KA	Karnataka	IN	state
IN-KL	Kerala	IN	state
IN-LA	Ladakh	IN	territory
IN-LD	Lakshadweep	IN	territory
IN-MH	Maharashtra	IN	state
IN-ML	Meghalaya	IN	state
IN-MN	Manipur	IN	state
IN-MP	Madhya Pradesh	IN	state
IN-MZ	Mizoram	IN	state
IN-NL	Nagaland	IN	state
IN-OD	Odisha	IN	state
IN-PB	Punjab	IN	state
IN-PY	Puducherry	IN	territory
IN-RJ	Rajasthan	IN	state
IN-SK	Sikkim	IN	state
IN-TN	Tamil Nadu	IN	state
IN-TR	Tripura	IN	state
IN-TS	Telangana	IN	state
IN-UK	Uttarakhand	IN	state
IN-UP	Uttar Pradesh	IN	state
IN-WB	West Bengal	IN	state
IQ-AN	Al Anbar	IQ	region
IQ-AR	Erbil	IQ-KR	district
IQ-BA	Basra	IQ	region
IQ-BB	Babylon	IQ	region
IQ-BG	Baghdad	IQ	region
IQ-DA	Dohuk	IQ-KR	district
IQ-DI	Diyala	IQ	region
IQ-DQ	Dhi Qar	IQ	region
IQ-KA	Karbala	IQ	region
IQ-KI	Kirkuk	IQ	region
IQ-KR	Kurdistan	IQ	region
IQ-MA	Maysan	IQ	region
IQ-MU	Al Muthanna	IQ	region
IQ-NA	Najaf	IQ	region
IQ-NI	Nineveh	IQ	region
IQ-QA	Al-Qādisiyyah	IQ	region
IQ-SD	Saladin	IQ	region
IQ-SU	Sulaymaniyah	IQ-KR	district
IQ-WA	Wasit	IQ	region
IR-00	Markazī	IR	region
IR-01	East Azerbaijan	IR	region
IR-02	West Azarbaijan	IR	region
IR-03	Ardabil	IR	region
IR-04	Isfahan	IR	region
IR-05	Ilam	IR	region
IR-06	Bushehr	IR	region
IR-07	Tehran	IR	region
IR-08	Chaharmahal and Bakhtiari	IR	region
IR-09	Khorāsān-e Raẕavī	IR	region
IR-10	Khuzestan	IR	region
IR-11	Zanjan	IR	region
IR-12	Semnan	IR	region
IR-13	Sistan and Baluchestan	IR	region
IR-14	Fars	IR	region
IR-15	Kerman	IR	region
IR-16	Kurdistan	IR	region
IR-17	Kermanshah	IR	region
IR-18	Kohgiluyeh and Boyer-Ahmad	IR	region
IR-19	Gilan	IR	region
IR-20	Lorestan	IR	region
IR-21	Mazandaran	IR	region
IR-22	Markazi	IR	region
IR-23	Hormozgan	IR	region
IR-24	Hamadan	IR	region
IR-25	Yazd	IR	region
IR-26	Qom	IR	region
IR-27	Golestan	IR	region
IR-28	Qazvin	IR	region
IR-29	South Khorasan	IR	region
IR-30	Razavi Khorasan	IR	region
IS-1	Capital	IS	region
IS-2	Southern Peninsula	IS	region
IS-3	Western	IS	region
IS-4	Westfjords	IS	region
IS-5	Northwestern	IS	region
IS-6	Northeastern	IS	region
IS-7	Eastern	IS	region
IS-8	Southern	IS	region
IS-AKN	Akraneskaupstaður	IS	region
IS-AKU	Akureyrarbær	IS	region
IS-ARN	Árneshreppur	IS	region
IS-ASA	Ásahreppur	IS	region
IS-BLA	Bláskógabyggð	IS	region
IS-BOG	Borgarbyggð	IS	region
IS-BOL	Bolungarvíkurkaupstaður	IS	region
IS-DAB	Dalabyggð	IS	region
IS-DAV	Dalvíkurbyggð	IS	region
IS-EOM	Eyja- og Miklaholtshreppur	IS	region
IS-EYF	Eyjafjarðarsveit	IS	region
IS-FJD	Fjarðabyggð	IS	region
IS-FJL	Fjallabyggð	IS	region
IS-FLA	Flóahreppur	IS	region
IS-FLR	Fljótsdalshreppur	IS	region
IS-GAR	Garðabær	IS	region
IS-GOG	Grímsnes- og Grafningshreppur	IS	region
IS-GRN	Grindavíkurbær	IS	region
IS-GRU	Grundarfjarðarbær	IS	region
IS-GRY	Grýtubakkahreppur	IS	region
IS-HAF	Hafnarfjarðarkaupstaður	IS	region
IS-HRG	Hörgársveit	IS	region
IS-HRU	Hrunamannahreppur	IS	region
IS-HUG	Húnabyggð	IS	region
IS-HUV	Húnaþing vestra	IS	region
IS-HVA	Hvalfjarðarsveit	IS	region
IS-HVE	Hveragerðisbær	IS	region
IS-ISA	Ísafjarðarbær	IS	region
IS-KAL	Kaldrananeshreppur	IS	region
IS-KJO	Kjósarhreppur	IS	region
IS-KOP	Kópavogsbær	IS	region
IS-LAN	Langanesbyggð	IS	region
IS-MOS	Mosfellsbær	IS	region
IS-MUL	Múlaþing	IS	region
IS-MYR	Mýrdalshreppur	IS	region
IS-NOR	Norðurþing	IS	region
IS-RGE	Rangárþing eystra	IS	region
IS-RGY	Rangárþing ytra	IS	region
IS-RHH	Reykhólahreppur	IS	region
IS-RKN	Reykjanesbær	IS	region
IS-RKV	Reykjavíkurborg	IS	region
IS-SBT	Svalbarðsstrandarhreppur	IS	region
IS-SDN	Suðurnesjabær	IS	region
IS-SDV	Súðavíkurhreppur	IS	region
IS-SEL	Seltjarnarnesbær	IS	region
IS-SFA	Sveitarfélagið Árborg	IS	region
IS-SHF	Sveitarfélagið Hornafjörður	IS	region
IS-SKF	Skaftárhreppur	IS	region
IS-SKG	Skagabyggð	IS	region
IS-SKO	Skorradalshreppur	IS	region
IS-SKR	Skagafjörður	IS	region
IS-SNF	Snæfellsbær	IS	region
IS-SOG	Skeiða- og Gnúpverjahreppur	IS	region
IS-SOL	Sveitarfélagið Ölfus	IS	region
IS-SSS	Sveitarfélagið Skagaströnd	IS	region
IS-STR	Strandabyggð	IS	region
IS-STY	Stykkishólmsbær	IS	region
IS-SVG	Sveitarfélagið Vogar	IS	region
IS-TAL	Tálknafjarðarhreppur	IS	region
IS-THG	Þingeyjarsveit	IS	region
IS-TJO	Tjörneshreppur	IS	region
IS-VEM	Vestmannaeyjabær	IS	region
IS-VER	Vesturbyggð	IS	region
IS-VOP	Vopnafjarðarhreppur	IS	region
IT-21	Piedmont	IT	region
IT-23	Aosta Valley	IT	region
IT-25	Lombardy	IT	region
IT-32	Trentino-South Tyrol	IT	region
IT-34	Veneto	IT	region
IT-36	Friuli–Venezia Giulia	IT	region
IT-42	Liguria	IT	region
IT-45	Emilia-Romagna	IT	region
IT-52	Tuscany	IT	region
IT-55	Umbria	IT	region
IT-57	Marche	IT	region
IT-62	Lazio	IT	region
IT-65	Abruzzo	IT	region
IT-67	Molise	IT	region
IT-72	Campania	IT	region
IT-75	Apulia	IT	region
IT-77	Basilicata	IT	region
IT-78	Calabria	IT	region
IT-82	Sicily	IT	region
IT-88	Sardinia	IT	region
IT-AG	Agrigento	IT-82	province
IT-AL	Alessandria	IT-21	province
IT-AN	Ancona	IT-57	province
IT-AP	Ascoli Piceno	IT-57	province
IT-AQ	L’Aquila	IT-65	province
IT-AR	Arezzo	IT-52	province
IT-AT	Asti	IT-21	province
IT-AV	Avellino	IT-72	province
IT-BA	Bari	IT-75	province
IT-BG	Bergamo	IT-25	province
IT-BI	Biella	IT-21	province
IT-BL	Belluno	IT-34	province
IT-BN	Benevento	IT-72	province
IT-BO	Bologna	IT-45	province
IT-BR	Brindisi	IT-75	province
IT-BS	Brescia	IT-25	province
IT-BT	Barletta-Andria-Trani	IT-75	province
IT-BZ	South Tyrol	IT-32	province
IT-CA	Cagliari	IT-88	province
IT-CB	Campobasso	IT-67	province
IT-CE	Caserta	IT-72	province
IT-CH	Chieti	IT-65	province
IT-CL	Caltanissetta	IT-82	province
IT-CN	Cuneo	IT-21	province
IT-CO	Como	IT-25	province
IT-CR	Cremona	IT-25	province
IT-CS	Cosenza	IT-78	province
IT-CT	Catania	IT-82	province
IT-CZ	Catanzaro	IT-78	province
IT-EN	Enna	IT-82	province
IT-FC	Forlì-Cesena	IT-45	province
IT-FE	Ferrara	IT-45	province
IT-FG	Foggia	IT-75	province
IT-FI	Florence	IT-52	province
IT-FM	Fermo	IT-57	province
IT-FR	Frosinone	IT-62	province
IT-GE	Genoa	IT-42	province
IT-GO	Gorizia	IT-36	province
IT-GR	Grosseto	IT-52	province
IT-IM	Imperia	IT-42	province
IT-IS	Isernia	IT-67	province
IT-KR	Crotone	IT-78	province
IT-LC	Lecco	IT-25	province
IT-LE	Lecce	IT-75	province
IT-LI	Livorno	IT-52	province
IT-LO	Lodi	IT-25	province
IT-LT	Latina	IT-62	province
IT-LU	Lucca	IT-52	province
IT-MB	Monza and Brianza	IT-25	province
IT-MC	Macerata	IT-57	province
IT-ME	Messina	IT-82	province
IT-MI	Milan	IT-25	province
IT-MN	Mantua	IT-25	province
IT-MO	Modena	IT-45	province
IT-MS	Massa and Carrara	IT-52	province
IT-MT	Matera	IT-77	province
IT-NA	Naples	IT-72	province
IT-NO	Novara	IT-21	province
IT-NU	Nuoro	IT-88	province
IT-OR	Oristano	IT-88	province
IT-PA	Palermo	IT-82	province
IT-PC	Piacenza	IT-45	province
IT-PD	Padua	IT-34	province
IT-PE	Pescara	IT-65	province
IT-PG	Perugia	IT-55	province
IT-PI	Pisa	IT-52	province
IT-PN	Pordenone	IT-36	province
IT-PO	Prato	IT-52	province
IT-PR	Parma	IT-45	province
IT-PT	Pistoia	IT-52	province
IT-PU	Pesaro and Urbino	IT-57	province
IT-PV	Pavia	IT-25	province
IT-PZ	Potenza	IT-77	province
IT-RA	Ravenna	IT-45	province
IT-RC	Reggio Calabria	IT-78	province
IT-RE	Reggio Emilia	IT-45	province
IT-RG	Ragusa	IT-82	province
IT-RI	Rieti	IT-62	province
IT-RM	Rome	IT-62	province
IT-RN	Rimini	IT-45	province
IT-RO	Rovigo	IT-34	province
IT-SA	Salerno	IT-72	province
IT-SI	Siena	IT-52	province
IT-SO	Sondrio	IT-25	province
IT-SP	La Spezia	IT-42	province
IT-SR	Syracuse	IT-82	province
IT-SS	Sassari	IT-88	province
IT-SU	Sud Sardegna	IT-88	province
IT-SV	Savona	IT-42	province
IT-TA	Taranto	IT-75	province
IT-TE	Teramo	IT-65	province
IT-TN	Trentino	IT-32	province
IT-TO	Turin	IT-21	province
IT-TP	Trapani	IT-82	province
IT-TR	Terni	IT-55	province
IT-TS	Trieste	IT-36	province
IT-TV	Treviso	IT-34	province
IT-UD	Udine	IT-36	province
IT-VA	Varese	IT-25	province
IT-VB	Verbano-Cusio-Ossola	IT-21	province
IT-VC	Vercelli	IT-21	province
IT-VE	Venice	IT-34	province
IT-VI	Vicenza	IT-34	province
IT-VR	Verona	IT-34	province
IT-VT	Viterbo	IT-62	province
IT-VV	Vibo Valentia	IT-78	province
JM-01	Kingston	JM	region
JM-02	Saint Andrew	JM	region
JM-03	Saint Thomas	JM	region
JM-04	Portland	JM	region
JM-05	Saint Mary	JM	region
JM-06	Saint Ann	JM	region
JM-07	Trelawny	JM	region
JM-08	Saint James	JM	region
JM-09	Hanover	JM	region
JM-10	Westmoreland	JM	region
JM-11	Saint Elizabeth	JM	region
JM-12	Manchester	JM	region
JM-13	Clarendon	JM	region
JM-14	Saint Catherine	JM	region
JO-AJ	Ajloun	JO	region
JO-AM	Amman	JO	region
JO-AQ	Aqaba	JO	region
JO-AT	Tafilah	JO	region
JO-AZ	Zarqa	JO	region
JO-BA	Balqa	JO	region
JO-IR	Irbid	JO	region
JO-JA	Jerash	JO	region
JO-KA	Karak	JO	region
JO-MA	Mafraq	JO	region
JO-MD	Madaba	JO	region
JO-MN	Ma’an	JO	region
JP-01	Hokkaidō	JP	prefecture
JP-02	Aomori	JP	prefecture
JP-03	Iwate	JP	prefecture
JP-04	Miyagi	JP	prefecture
JP-05	Akita	JP	prefecture
JP-06	Yamagata	JP	prefecture
JP-07	Fukushima	JP	prefecture
JP-08	Ibaraki	JP	prefecture
JP-09	Tochigi	JP	prefecture
JP-10	Gunma	JP	prefecture
JP-11	Saitama	JP	prefecture
JP-12	Chiba	JP	prefecture
JP-13	Tokyo	JP	prefecture
JP-14	Kanagawa	JP	prefecture
JP-15	Niigata	JP	prefecture
JP-16	Toyama	JP	prefecture
JP-17	Ishikawa	JP	prefecture
JP-18	Fukui	JP	prefecture
JP-19	Yamanashi	JP	prefecture
JP-20	Nagano	JP	prefecture
JP-21	Gifu	JP	prefecture
JP-22	Shizuoka	JP	prefecture
JP-23	Aichi	JP	prefecture
JP-24	Mie	JP	prefecture
JP-25	Shiga	JP	prefecture
JP-26	Kyōto	JP	prefecture
JP-27	Ōsaka	JP	prefecture
JP-28	Hyōgo	JP	prefecture
JP-29	Nara	JP	prefecture
JP-30	Wakayama	JP	prefecture
JP-31	Tottori	JP	prefecture
JP-32	Shimane	JP	prefecture
JP-33	Okayama	JP	prefecture
JP-34	Hiroshima	JP	prefecture
JP-35	Yamaguchi	JP	prefecture
JP-36	Tokushima	JP	prefecture
JP-37	Kagawa	JP	prefecture
JP-38	Ehime	JP	prefecture
JP-39	Kōchi	JP	prefecture
JP-40	Fukuoka	JP	prefecture
JP-41	Saga	JP	prefecture
JP-42	Nagasaki	JP	prefecture
JP-43	Kumamoto	JP	prefecture
JP-44	Ōita	JP	prefecture
JP-45	Miyazaki	JP	prefecture
JP-46	Kagoshima	JP	prefecture
JP-47	Okinawa	JP	prefecture
KE-01	Baringo	KE	county
KE-02	Bomet	KE	county
KE-03	Bungoma	KE	county
KE-04	Busia	KE	county
KE-05	Elgeyo-Marakwet	KE	county
KE-06	Embu	KE	county
KE-07	Garissa	KE	county
KE-08	Homa Bay	KE	county
KE-09	Isiolo	KE	county
KE-10	Kajiado	KE	county
KE-11	Kakamega	KE	county
KE-12	Kericho	KE	county
KE-13	Kiambu	KE	county
KE-14	Kilifi	KE	county
KE-15	Kirinyaga	KE	county
KE-16	Kisii	KE	county
KE-17	Kisumu	KE	county
KE-18	Kitui	KE	county
KE-19	Kwale	KE	county
KE-20	Laikipia	KE	county
KE-21	Lamu	KE	county
KE-22	Machakos	KE	county
KE-23	Makueni	KE	county
KE-24	Mandera	KE	county
KE-25	Marsabit	KE	county
KE-26	Meru	KE	county
KE-27	Migori	KE	county
KE-28	Mombasa	KE	county
KE-29	Murang’a	KE	county
KE-30	Nairobi County	KE	county
KE-31	Nakuru	KE	county
KE-32	Nandi	KE	county
KE-33	Narok	KE	county
KE-34	Nyamira	KE	county
KE-35	Nyandarua	KE	county
KE-36	Nyeri	KE	county
KE-37	Samburu	KE	county
KE-38	Siaya	KE	county
KE-39	Taita-Taveta	KE	county
KE-40	Tana River	KE	county
KE-41	Tharaka-Nithi	KE	county
KE-42	Trans Nzoia	KE	county
KE-43	Turkana	KE	county
KE-44	Uasin Gishu	KE	county
KE-45	Vihiga	KE	county
KE-46	Wajir	KE	county
KE-47	West Pokot	KE	county
KG-B	Batken	KG	region
KG-C	Chuy	KG	region
KG-GB	Bishkek	KG	region
KG-GO	Osh	KG	region
KG-J	Jalal-Abad	KG	region
KG-N	Naryn	KG	region
KG-O	Osh Region	KG	region
KG-T	Talas	KG	region
KG-Y	Issyk-Kul	KG	region
KH-1	Banteay Meanchey	KH	region
KH-10	Kratié	KH	region
KH-11	Mondulkiri	KH	region
KH-12	Phnom Penh	KH	region
KH-13	Preah Vihear	KH	region
KH-14	Prey Veng	KH	region
KH-15	Pursat	KH	region
KH-16	Ratanakiri	KH	region
KH-17	Siem Reap	KH	region
KH-18	Sihanoukville	KH	region
KH-19	Stung Treng	KH	region
KH-2	Battambang	KH	region
KH-20	Svay Rieng	KH	region
KH-21	Takéo	KH	region
KH-22	Oddar Meanchey	KH	region
KH-23	Kep	KH	region
KH-24	Pailin	KH	region
KH-25	Tbong Khmum	KH	region
KH-3	Kampong Cham	KH	region
KH-4	Kampong Chhnang	KH	region
KH-5	Kampong Speu	KH	region
KH-6	Kampong Thom	KH	region
KH-7	Kampot	KH	region
KH-8	Kandal	KH	region
KH-9	Koh Kong	KH	region
KI-G	Gilbert Islands	KI	region
KI-L	Line Islands	KI	region
KI-P	Phoenix Islands	KI	region
KM-A	Anjouan	KM	region
KM-G	Grande Comore	KM	region
KM-M	Mohéli	KM	region
KN-01	Christ Church Nichola Town	KN-K	district
KN-02	Saint Anne Sandy Point	KN-K	district
KN-03	Saint George Basseterre	KN-K	district
KN-04	Saint George Gingerland	KN-N	district
KN-05	Saint James Windward	KN-N	district
KN-06	Saint John Capisterre	KN-K	district
KN-07	Saint John Figtree	KN-N	district
KN-08	Saint Mary Cayon	KN-K	district
KN-09	Saint Paul Capisterre	KN-K	district
KN-10	Saint Paul Charlestown	KN-N	district
KN-11	Saint Peter Basseterre	KN-K	district
KN-12	Saint Thomas Lowland	KN-N	district
KN-13	Saint Thomas Middle Island	KN-K	district
KN-15	Trinity Palmetto Point	KN-K	district
KN-K	Saint Kitts	KN	region
KN-N	Nevis	KN	region
KP-01	Pyongyang	KP	region
KP-02	South Pyongan	KP	region
KP-03	North Pyongan	KP	region
KP-04	Chagang	KP	region
KP-05	South Hwanghae	KP	region
KP-06	North Hwanghae	KP	region
KP-07	Kangwon	KP	region
KP-08	South Hamgyong	KP	region
KP-09	North Hamgyong	KP	region
KP-10	Ryanggang	KP	region
KP-13	Rason	KP	region
KP-14	Nampho	KP	region
KP-15	Kaeseong	KP	region
KR-11	Seoul	KR	province
KR-26	Busan	KR	province
KR-27	Daegu	KR	province
KR-28	Incheon	KR	province
KR-29	Gwangju City	KR	province
KR-30	Daejeon	KR	province
KR-31	Ulsan	KR	province
KR-41	Gyeonggi	KR	province
KR-42	Gangwon	KR	province
KR-43	North Chungcheong	KR	province
KR-44	South Chungcheong	KR	province
KR-45	North Jeolla	KR	province
KR-46	South Jeolla	KR	province
KR-47	North Gyeongsang	KR	province
KR-48	South Gyeongsang	KR	province
KR-49	Jeju	KR	province
KR-50	Sejong	KR	province
KW-AH	Al Ahmadi	KW	region
KW-FA	Al Farwaniyah	KW	region
KW-HA	Hawalli	KW	region
KW-JA	Al Jahra	KW	region
KW-KU	Al Asimah	KW	region
KW-MU	Mubarak Al-Kabeer	KW	region
KZ-10	Abay oblysy	KZ	region
KZ-11	Aqmola oblysy	KZ	region
KZ-15	Aqtöbe oblysy	KZ	region
KZ-19	Almaty oblysy	KZ	region
KZ-23	Atyraū oblysy	KZ	region
KZ-27	Batys Qazaqstan oblysy	KZ	region
KZ-31	Zhambyl oblysy	KZ	region
KZ-33	Zhetisū oblysy	KZ	region
KZ-35	Qaraghandy oblysy	KZ	region
KZ-39	Qostanay oblysy	KZ	region
KZ-43	Qyzylorda oblysy	KZ	region
KZ-47	Mangghystaū oblysy	KZ	region
KZ-55	Pavlodar oblysy	KZ	region
KZ-59	Soltüstik Qazaqstan oblysy	KZ	region
KZ-61	Türkistan oblysy	KZ	region
KZ-62	Ulytaū oblysy	KZ	region
KZ-63	Shyghys Qazaqstan oblysy	KZ	region
KZ-71	Astana	KZ	region
KZ-75	Almaty	KZ	region
KZ-79	Shymkent	KZ	region
LA-AT	Attapeu	LA	region
LA-BK	Bokeo	LA	region
LA-BL	Bolikhamsai	LA	region
LA-CH	Champasak	LA	region
LA-HO	Houaphanh	LA	region
LA-KH	Khammouane	LA	region
LA-LM	Luang Namtha	LA	region
LA-LP	Luang Prabang	LA	region
LA-OU	Oudomxay	LA	region
LA-PH	Phongsaly	LA	region
LA-SL	Salavan	LA	region
LA-SV	Savannakhet	LA	region
LA-VI	Vientiane Province	LA	region
LA-VT	Vientiane	LA	region
LA-XA	Sainyabuli	LA	region
LA-XE	Sekong	LA	region
LA-XI	Xiangkhouang	LA	region
LA-XS	Xaisomboun	LA	region
LB-AK	Akkar	LB	region
LB-AS	North	LB	region
LB-BA	Beirut	LB	region
LB-BH	Baalbek-Hermel	LB	region
LB-BI	Beqaa	LB	region
LB-JA	South	LB	region
LB-JL	Mount Lebanon	LB	region
LB-NA	Nabatieh	LB	region
LC-01	Anse la Raye	LC	region
LC-02	Castries	LC	region
LC-03	Choiseul	LC	region
LC-05	Dennery	LC	region
LC-06	Gros Islet	LC	region
LC-07	Laborie	LC	region
LC-08	Micoud	LC	region
LC-10	Soufrière	LC	region
LC-11	Vieux Fort	LC	region
LC-12	Canaries	LC	region
LI-01	Balzers	LI	region
LI-02	Eschen	LI	region
LI-03	Gamprin	LI	region
LI-04	Mauren	LI	region
LI-05	Planken	LI	region
LI-06	Ruggell	LI	region
LI-07	Schaan	LI	region
LI-08	Schellenberg	LI	region
LI-09	Triesen	LI	region
LI-10	Triesenberg	LI	region
LI-11	Vaduz	LI	region
LK-1	Western	LK	region
LK-11	Colombo	LK-1	district
LK-12	Gampaha	LK-1	district
LK-13	Kalutara	LK-1	district
LK-2	Central	LK	region
LK-21	Kandy	LK-2	district
LK-22	Matale	LK-2	district
LK-23	Nuwara Eliya	LK-2	district
LK-3	Southern	LK	region
LK-31	Galle	LK-3	district
LK-32	Matara	LK-3	district
LK-33	Hambantota	LK-3	district
LK-4	Northern	LK	region
LK-41	Jaffna	LK-4	district
LK-42	Kilinochchi	LK-4	district
LK-43	Mannar	LK-4	district
LK-44	Vavuniya	LK-4	district
LK-45	Mullaitivu	LK-4	district
LK-5	Eastern	LK	region
LK-51	Batticaloa	LK-5	district
LK-52	Ampara	LK-5	district
LK-53	Trincomalee	LK-5	district
LK-6	North Western	LK	region
LK-61	Kurunegala	LK-6	district
LK-62	Puttalam	LK-6	district
LK-7	North Central	LK	region
LK-71	Anuradhapura	LK-7	district
LK-72	Polonnaruwa	LK-7	district
LK-8	Uva	LK	region
LK-81	Badulla	LK-8	district
LK-82	Moneragala	LK-8	district
LK-9	Sabaragamuwa	LK	region
LK-91	Ratnapura	LK-9	district
LK-92	Kegalle	LK-9	district
LR-BG	Bong	LR	region
LR-BM	Bomi	LR	region
LR-CM	Grand Cape Mount	LR	region
LR-GB	Grand Bassa	LR	region
LR-GG	Grand Gedeh	LR	region
LR-GK	Grand Kru	LR	region
LR-GP	Gbarpolu	LR	region
LR-LO	Lofa	LR	region
LR-MG	Margibi	LR	region
LR-MO	Montserrado	LR	region
LR-MY	Maryland	LR	region
LR-NI	Nimba	LR	region
LR-RG	River Gee	LR	region
LR-RI	Rivercess	LR	region
LR-SI	Sinoe	LR	region
LS-A	Maseru	LS	region
LS-B	Butha-Buthe	LS	region
LS-C	Leribe	LS	region
LS-D	Berea	LS	region
LS-E	Mafeteng	LS	region
LS-F	Mohale’s Hoek	LS	region
LS-G	Quthing	LS	region
LS-H	Qacha’s Nek	LS	region
LS-J	Mokhotlong	LS	region
LS-K	Thaba-Tseka	LS	region
LT-01	Akmenė	LT-SA	district
LT-02	Alytus Municipality	LT-AL	district
LT-03	Alytus	LT-AL	district
LT-04	Anykščiai	LT-UT	district
LT-05	Birštonas	LT-KU	district
LT-06	Biržai	LT-PN	district
LT-07	Druskininkai	LT-AL	district
LT-08	Elektrėnai	LT-VL	district
LT-09	Ignalina	LT-UT	district
LT-10	Jonava	LT-KU	district
LT-11	Joniškis	LT-SA	district
LT-12	Jurbarkas	LT-TA	district
LT-13	Kaišiadorys	LT-KU	district
LT-14	Kalvarija	LT-MR	district
LT-15	Kauno Municipality	LT-KU	district
LT-16	Kaunas	LT-KU	district
LT-17	Kazlų Rūda	LT-MR	district
LT-18	Kėdainiai	LT-KU	district
LT-19	Kelmė	LT-SA	district
LT-20	Klaipėdos Municipality	LT-KL	district
LT-21	Klaipėda	LT-KL	district
LT-22	Kretinga	LT-KL	district
LT-23	Kupiškis	LT-PN	district
LT-24	Lazdijai	LT-AL	district
LT-25	Marijampolė	LT-MR	district
LT-26	Mažeikiai	LT-TE	district
LT-27	Molėtai	LT-UT	district
LT-28	Neringa	LT-KL	district
LT-29	Pagėgiai	LT-TA	district
LT-30	Pakruojis	LT-SA	district
LT-31	Palanga	LT-KL	district
LT-32	Panevėžio Municipality	LT-PN	district
LT-33	Panevėžys	LT-PN	district
LT-34	Pasvalys	LT-PN	district
LT-35	Plungė	LT-TE	district
LT-36	Prienai	LT-KU	district
LT-37	Radviliškis	LT-SA	district
LT-38	Raseiniai	LT-KU	district
LT-39	Rietavas	LT-TE	district
LT-40	Rokiškis	LT-PN	district
LT-41	Šakiai	LT-MR	district
LT-42	Šalčininkai	LT-VL	district
LT-43	Šiaulių Municipality	LT-SA	district
LT-44	Šiauliai	LT-SA	district
LT-45	Šilalė	LT-TA	district
LT-46	Šilutė	LT-KL	district
LT-47	Širvintos	LT-VL	district
LT-48	Skuodas	LT-KL	district
LT-49	Švenčionys	LT-VL	district
LT-50	Tauragė	LT-TA	district
LT-51	Telšiai	LT-TE	district
LT-52	Trakai	LT-VL	district
LT-53	Ukmergė	LT-VL	district
LT-54	Utena	LT-UT	district
LT-55	Varėna	LT-AL	district
LT-56	Vilkaviškis	LT-MR	district
LT-57	Vilniaus Municipality	LT-VL	district
LT-58	Vilnius	LT-VL	district
LT-59	Visaginas	LT-UT	district
LT-60	Zarasai	LT-UT	district
LT-AL	Alytus County	LT	region
LT-KL	Klaipėda County	LT	region
LT-KU	Kaunas County	LT	region
LT-MR	Marijampolė County	LT	region
LT-PN	Panevėžys County	LT	region
LT-SA	Šiauliai County	LT	region
LT-TA	Tauragė County	LT	region
LT-TE	Telšiai County	LT	region
LT-UT	Utena County	LT	region
LT-VL	Vilnius County	LT	region
LU-CA	Capellen	LU	region
LU-CL	Clervaux	LU	region
LU-D	Diekirch	LU	region
LU-DI	Diekirch	LU	region
LU-EC	Echternach	LU	region
LU-ES	Esch-sur-Alzette	LU	region
LU-G	Grevenmacher	LU	region
LU-GR	Grevenmacher	LU	region
LU-L	Luxembourg	LU	region
LU-LU	Luxembourg	LU	region
LU-ME	Mersch	LU	region
LU-RD	Redange	LU	region
LU-RM	Remich	LU	region
LU-VD	Vianden	LU	region
LU-WI	Wiltz	LU	region
LV-002	Aizkraukle	LV	region
LV-007	Alūksne	LV	region
LV-011	Ādaži	LV	region
LV-015	Balvi	LV	region
LV-016	Bauska	LV	region
LV-022	Cēsis	LV	region
LV-026	Dobele	LV	region
LV-033	Gulbene	LV	region
LV-041	Jelgava Municipality	LV	region
LV-042	Jēkabpils Municipality	LV	region
LV-047	Krāslava	LV	region
LV-050	Kuldīga	LV	region
LV-052	Ķekava	LV	region
LV-054	Limbaži	LV	region
LV-056	Līvāni	LV	region
LV-058	Ludza	LV	region
LV-059	Madona	LV	region
LV-062	Mārupe	LV	region
LV-067	Ogre	LV	region
LV-068	Olaine	LV	region
LV-073	Preiļi	LV	region
LV-077	Rēzekne Municipality	LV	region
LV-080	Ropaži	LV	region
LV-087	Salaspils	LV	region
LV-088	Saldus	LV	region
LV-089	Saulkrasti	LV	region
LV-091	Sigulda	LV	region
LV-094	Smiltene	LV	region
LV-097	Talsi	LV	region
LV-099	Tukums	LV	region
LV-101	Valka	LV	region
LV-102	Varakļāni	LV	region
LV-106	Ventspils Municipality	LV	region
LV-111	Augšdaugavas novads	LV	region
LV-112	Dienvidkurzemes Novads	LV	region
LV-113	Valmieras Novads	LV	region
LV-DGV	Daugavpils	LV	region
LV-JEL	Jelgava	LV	region
LV-JUR	Jūrmala	LV	region
LV-LPX	Liepāja	LV	region
LV-REZ	Rēzekne	LV	region
LV-RIX	Riga	LV	region
LV-VEN	Ventspils	LV	region
LY-BA	Benghazi	LY	region
LY-BU	Butnan	LY	region
LY-DR	Derna	LY	region
LY-GT	Ghat	LY	region
LY-JA	Jabal al Akhdar	LY	region
LY-JG	Jabal al Gharbi	LY	region
LY-JI	Jafara	LY	region
LY-JU	Jufra	LY	region
LY-KF	Kufra	LY	region
LY-MB	Murqub	LY	region
LY-MI	Misrata	LY	region
LY-MJ	Marj	LY	region
LY-MQ	Murzuq	LY	region
LY-NL	Nalut	LY	region
LY-NQ	Nuqat al Khams	LY	region
LY-SB	Sabha	LY	region
LY-SR	Sirte	LY	region
LY-TB	Tripoli	LY	region
LY-WA	Al Wahat	LY	region
LY-WD	Wadi al Hayaa	LY	region
LY-WS	Wadi al Shatii	LY	region
LY-ZA	Zawiya	LY	region
MA-01	Tangier-Tétouan	MA	region
MA-02	Gharb-Chrarda-Béni Hssen	MA	region
MA-03	Taza-Al Hoceima-Taounate	MA	region
MA-04	Oriental	MA	region
MA-05	Fès-Boulemane	MA	region
MA-06	Meknès-Tafilalet	MA	region
MA-07	Rabat-Salé-Zemmour-Zaer	MA	region
MA-08	Grand Casablanca	MA	region
MA-09	Chaouia-Ouardigha	MA	region
MA-10	Doukkala-Abda	MA	region
MA-11	Marrakesh-Tensift-El Haouz	MA	region
MA-12	Tadla-Azilal	MA	region
MA-AGD	Agadir-Ida Ou Tanane	MA-09	district
MA-AOU	Aousserd	MA-12	district
MA-ASZ	Assa-Zag	MA-10	district
MA-AZI	Azilal	MA-05	district
MA-BEM	Béni-Mellal	MA-05	district
MA-BER	Berkane	MA-02	district
MA-BES	Ben Slimane	MA-06	district
MA-BOD	Boujdour	MA-11	district
MA-BOM	Boulemane	MA-03	district
MA-BRR	Berrechid	MA-06	district
MA-CAS	Casablanca	MA-06	district
MA-CHE	Chefchaouen	MA-01	district
MA-CHI	Chichaoua	MA-07	district
MA-CHT	Chtouka Aït Baha	MA-06	district
MA-DRI	Driouch	MA-02	district
MA-ERR	Errachidia	MA-08	district
MA-ESI	Essaouira	MA-07	district
MA-ESM	Es Semara	MA-11	district
MA-FAH	Fahs-Beni Makada	MA-01	district
MA-FES	Fès-Dar-Dbibegh	MA-03	district
MA-FIG	Figuig	MA-02	district
MA-FQH	Fquih Ben Salah	MA-05	district
MA-GUE	Guelmim	MA-10	district
MA-GUF	Guercif	MA-02	district
MA-HAJ	El Hajeb	MA-03	district
MA-HAO	Al Haouz	MA-07	district
MA-HOC	Al Hoceïma	MA-01	district
MA-IFR	Ifrane	MA-03	district
MA-INE	Inezgane-Aït Melloul	MA-09	district
MA-JDI	El Jadida	MA-06	district
MA-JRA	Jerada	MA-02	district
MA-KEN	Kénitra	MA-04	district
MA-KES	Kelaat Sraghna	MA-07	district
MA-KHE	Khemisset	MA-04	district
MA-KHN	Khénifra	MA-05	district
MA-KHO	Khouribga	MA-05	district
MA-LAA	Laâyoune	MA-11	district
MA-LAR	Larache	MA-01	district
MA-MAR	Marrakech	MA-07	district
MA-MDF	M’diq-Fnideq	MA-01	district
MA-MED	Médiouna	MA-06	district
MA-MEK	Meknès	MA-03	district
MA-MID	Midelt	MA-08	district
MA-MOH	Mohammedia	MA-06	district
MA-MOU	Moulay Yacoub	MA-03	district
MA-NAD	Nador	MA-02	district
MA-NOU	Nouaceur	MA-04	district
MA-OUA	Ouarzazate	MA-08	district
MA-OUD	Oued Ed-Dahab	MA-12	district
MA-OUJ	Oujda-Angad	MA-02	district
MA-OUZ	Ouezzane	MA-01	district
MA-RAB	Rabat	MA-04	district
MA-REH	Rehamna	MA-07	district
MA-SAF	Safi	MA-07	district
MA-SAL	Salé	MA-04	district
MA-SEF	Sefrou	MA-03	district
MA-SET	Settat	MA-06	district
MA-SIB	Sidi Bennour	MA-06	district
MA-SIF	Sidi Ifni	MA-10	district
MA-SIK	Sidi Kacem	MA-04	district
MA-SIL	Sidi Slimane	MA-04	district
MA-SKH	Skhirat-Témara	MA-04	district
MA-TAF	Tarfaya	MA-11	district
MA-TAI	Taourirt	MA-02	district
MA-TAO	Taounate	MA-03	district
MA-TAR	Taroudant	MA-09	district
MA-TAT	Tata	MA-09	district
MA-TAZ	Taza	MA-03	district
MA-TET	Tétouan	MA-01	district
MA-TIN	Tinghir	MA-08	district
MA-TIZ	Tiznit	MA-09	district
MA-TNG	Tangier-Assilah	MA-01	district
MA-TNT	Tan-Tan	MA-10	district
MA-YUS	Youssoufia	MA-07	district
MA-ZAG	Zagora	MA-08	district
MC-CL	La Colle	MC	region
MC-CO	La Condamine	MC	region
MC-FO	Fontvieille	MC	region
MC-GA	La Gare	MC	region
MC-JE	Jardin Exotique de Monaco	MC	region
MC-LA	Larvotto	MC	region
MC-MA	Malbousquet	MC	region
MC-MC	Monte Carlo	MC	region
MC-MG	Moneghetti	MC	region
MC-MO	Monaco-Ville	MC	region
MC-MU	Moulins	MC	region
MC-PH	Port Hercules	MC	region
MC-SD	Sainte-Dévote Chapel	MC	region
MC-SO	La Source	MC	region
MC-SP	Spélugues	MC	region
MC-SR	Saint Roman	MC	region
MC-VR	Vallon de la Rousse	MC	region
MD-AN	Anenii Noi	MD	region
MD-BA	Bălţi	MD	region
MD-BD	Bender	MD	region
MD-BR	Briceni	MD	region
MD-BS	Basarabeasca	MD	region
MD-CA	Cahul	MD	region
MD-CL	Călărași	MD	region
MD-CM	Cimișlia	MD	region
MD-CR	Criuleni	MD	region
MD-CS	Căușeni	MD	region
MD-CT	Cantemir	MD	region
MD-CU	Chișinău	MD	region
MD-DO	Dondușeni	MD	region
MD-DR	Drochia	MD	region
MD-DU	Dubăsari	MD	region
MD-ED	Edineț	MD	region
MD-FA	Fălești	MD	region
MD-FL	Florești	MD	region
MD-GA	Gagauzia	MD	region
MD-GL	Glodeni	MD	region
MD-HI	Hîncești	MD	region
MD-IA	Ialoveni	MD	region
MD-LE	Leova	MD	region
MD-NI	Nisporeni	MD	region
MD-OC	Ocniţa	MD	region
MD-OR	Orhei	MD	region
MD-RE	Rezina	MD	region
MD-RI	Rîșcani	MD	region
MD-SD	Șoldănești	MD	region
MD-SI	Sîngerei	MD	region
MD-SN	Transnistria	MD	region
MD-SO	Soroca	MD	region
MD-ST	Strășeni	MD	region
MD-SV	Ştefan Vodă	MD	region
MD-TA	Taraclia	MD	region
MD-TE	Telenești	MD	region
MD-UN	Ungheni	MD	region
ME-01	Andrijevica	ME	region
ME-02	Bar	ME	region
ME-03	Berane	ME	region
ME-04	Bijelo Polje	ME	region
ME-05	Budva	ME	region
ME-06	Cetinje	ME	region
ME-07	Danilovgrad	ME	region
ME-08	Herceg Novi	ME	region
ME-09	Kolašin	ME	region
ME-10	Kotor	ME	region
ME-11	Mojkovac	ME	region
ME-12	Nikšić	ME	region
ME-13	Plav	ME	region
ME-14	Pljevlja	ME	region
ME-15	Plužine	ME	region
ME-16	Podgorica	ME	region
ME-17	Rožaje	ME	region
ME-18	Šavnik	ME	region
ME-19	Tivat	ME	region
ME-20	Ulcinj	ME	region
ME-21	Žabljak	ME	region
ME-22	Gusinje	ME	region
ME-23	Petnjica	ME	region
ME-24	Tuzi	ME	region
ME-25	Zeta	ME	region
MG-A	Toamasina	MG	region
MG-D	Antsiranana	MG	region
MG-F	Fianarantsoa	MG	region
MG-M	Mahajanga	MG	region
MG-T	Antananarivo	MG	region
MG-U	Toliara	MG	region
MH-ALK	Ailuk Atoll	MH-T	district
MH-ALL	Ailinglaplap Atoll	MH-L	district
MH-ARN	Arno	MH-T	district
MH-AUR	Aur Atoll	MH-T	district
MH-EBO	Ebon Atoll	MH-L	district
MH-ENI	Enewetak Atoll	MH-L	district
MH-JAB	Jabat Island	MH-L	district
MH-JAL	Jaluit Atoll	MH-L	district
MH-KIL	Kili Island	MH-L	district
MH-KWA	Kwajalein	MH-L	district
MH-L	Ralik Chain	MH	region
MH-LAE	Lae Atoll	MH-L	district
MH-LIB	Lib Island	MH-L	district
MH-LIK	Likiep Atoll	MH-T	district
MH-MAJ	Majuro	MH-T	district
MH-MAL	Maloelap Atoll	MH-T	district
MH-MEJ	Mejit Island	MH-T	district
MH-MIL	Mili Atoll	MH-T	district
MH-NMK	Namdrik Atoll	MH-L	district
MH-NMU	Namu Atoll	MH-L	district
MH-RON	Rongelap Atoll	MH-L	district
MH-T	Ratak Chain	MH	region
MH-UJA	Ujae Atoll	MH-L	district
MH-UTI	Utirik Atoll	MH-T	district
MH-WTH	Wotho Atoll	MH-L	district
MH-WTJ	Wotje Atoll	MH-T	district
MK-101	Veles	MK	region
MK-102	Gradsko	MK	region
MK-103	Demir Kapija	MK	region
MK-104	Kavadarci	MK	region
MK-105	Lozovo	MK	region
MK-106	Negotino	MK	region
MK-107	Rosoman	MK	region
MK-108	Sveti Nikole	MK	region
MK-109	Čaška	MK	region
MK-201	Berovo	MK	region
MK-202	Vinica	MK	region
MK-203	Delčevo	MK	region
MK-204	Zrnovci	MK	region
MK-205	Karbinci	MK	region
MK-206	Kočani	MK	region
MK-207	Makedonska Kamenica	MK	region
MK-208	Pehčevo	MK	region
MK-209	Probištip	MK	region
MK-210	Češinovo-Obleševo	MK	region
MK-211	Štip	MK	region
MK-301	Vevčani	MK	region
MK-303	Debar	MK	region
MK-304	Debrca	MK	region
MK-307	Kičevo	MK	region
MK-308	Makedonski Brod	MK	region
MK-310	Ohrid	MK	region
MK-311	Plasnica	MK	region
MK-312	Struga	MK	region
MK-313	Centar Župa	MK	region
MK-401	Bogdanci	MK	region
MK-402	Bosilovo	MK	region
MK-403	Valandovo	MK	region
MK-404	Vasilevo	MK	region
MK-405	Gevgelija	MK	region
MK-406	Dojran	MK	region
MK-407	Konče	MK	region
MK-408	Novo Selo	MK	region
MK-409	Radoviš	MK	region
MK-410	Strumica	MK	region
MK-501	Bitola	MK	region
MK-502	Demir Hisar	MK	region
MK-503	Dolneni	MK	region
MK-504	Krivogaštani	MK	region
MK-505	Kruševo	MK	region
MK-506	Mogila	MK	region
MK-507	Novaci	MK	region
MK-508	Prilep	MK	region
MK-509	Resen	MK	region
MK-601	Bogovinje	MK	region
MK-602	Brvenica	MK	region
MK-603	Vrapčište	MK	region
MK-604	Gostivar	MK	region
MK-605	Želino	MK	region
MK-606	Jegunovce	MK	region
MK-607	Mavrovo i Rostuše	MK	region
MK-608	Tearce	MK	region
MK-609	Tetovo	MK	region
MK-701	Kratovo	MK	region
MK-702	Kriva Palanka	MK	region
MK-703	Kumanovo	MK	region
MK-704	Lipkovo	MK	region
MK-705	Rankovce	MK	region
MK-706	Staro Nagoričane	MK	region
MK-801	Aerodrom	MK	region
MK-802	Aračinovo	MK	region
MK-803	Butel	MK	region
MK-804	Gazi Baba	MK	region
MK-805	Gjorče Petrov	MK	region
MK-806	Zelenikovo	MK	region
MK-807	Ilinden	MK	region
MK-808	Karpoš	MK	region
MK-809	Kisela Voda	MK	region
MK-810	Petrovec	MK	region
MK-811	Saraj	MK	region
MK-812	Sopište	MK	region
MK-813	Studeničani	MK	region
MK-814	Centar	MK	region
MK-815	Čair	MK	region
MK-816	Čučer-Sandevo	MK	region
MK-817	Šuto Orizari	MK	region
ML-1	Kayes	ML	region
ML-10	Taoudénit	ML	region
ML-2	Koulikoro	ML	region
ML-3	Sikasso	ML	region
ML-4	Ségou	ML	region
ML-5	Mopti	ML	region
ML-6	Tombouctou	ML	region
ML-7	Gao	ML	region
ML-8	Kidal	ML	region
ML-9	Ménaka	ML	region
ML-BKO	Bamako	ML	region
MM-01	Sagaing	MM	region
MM-02	Bago	MM	region
MM-03	Magway	MM	region
MM-04	Mandalay	MM	region
MM-05	Tanintharyi	MM	region
MM-06	Yangon	MM	region
MM-07	Ayeyarwady	MM	region
MM-11	Kachin	MM	region
MM-12	Kayah	MM	region
MM-13	Kayin	MM	region
MM-14	Chin	MM	region
MM-15	Mon	MM	region
MM-16	Rakhine	MM	region
MM-17	Shan	MM	region
MM-18	Naypyidaw	MM	region
MN-035	Orkhon	MN	region
MN-037	Darkhan-Uul	MN	region
MN-039	Khentii	MN	region
MN-041	Khövsgöl	MN	region
MN-043	Khovd	MN	region
MN-046	Uvs	MN	region
MN-047	Töv	MN	region
MN-049	Selenge	MN	region
MN-051	Sükhbaatar	MN	region
MN-053	Ömnögovi	MN	region
MN-055	Övörkhangai	MN	region
MN-057	Zavkhan	MN	region
MN-059	Dundgovi	MN	region
MN-061	Dornod	MN	region
MN-063	Dornogovi	MN	region
MN-064	Govisümber	MN	region
MN-065	Govi-Altai	MN	region
MN-067	Bulgan	MN	region
MN-069	Bayankhongor	MN	region
MN-071	Bayan-Ölgii	MN	region
MN-073	Arkhangai	MN	region
MN-1	Ulaanbaatar	MN	region
MR-01	Hodh Ech Chargui	MR	region
MR-02	Hodh El Gharbi	MR	region
MR-03	Assaba	MR	region
MR-04	Gorgol	MR	region
MR-05	Brakna	MR	region
MR-06	Trarza	MR	region
MR-07	Adrar	MR	region
MR-08	Dakhlet Nouadhibou	MR	region
MR-09	Tagant	MR	region
MR-10	Guidimaka	MR	region
MR-11	Tiris Zemmour	MR	region
MR-12	Inchiri	MR	region
MR-13	Nouakchott Ouest	MR	region
MR-14	Nouakchott Nord	MR	region
MR-15	Nouakchott Sud	MR	region
MT-01	Attard	MT	region
MT-02	Balzan	MT	region
MT-03	Birgu	MT	region
MT-04	Birkirkara	MT	region
MT-05	Birżebbuġa	MT	region
MT-06	Cospicua	MT	region
MT-07	Dingli	MT	region
MT-08	Fgura	MT	region
MT-09	Floriana	MT	region
MT-10	Fontana	MT	region
MT-11	Gudja	MT	region
MT-12	Gżira	MT	region
MT-13	Għajnsielem	MT	region
MT-14	Għarb	MT	region
MT-15	Għargħur	MT	region
MT-16	Għasri	MT	region
MT-17	Għaxaq	MT	region
MT-18	Ħamrun	MT	region
MT-19	Iklin	MT	region
MT-20	Senglea	MT	region
MT-21	Kalkara	MT	region
MT-22	Kerċem	MT	region
MT-23	Kirkop	MT	region
MT-24	Lija	MT	region
MT-25	Luqa	MT	region
MT-26	Marsa	MT	region
MT-27	Marsaskala	MT	region
MT-28	Marsaxlokk	MT	region
MT-29	Mdina	MT	region
MT-30	Mellieħa	MT	region
MT-31	Mġarr	MT	region
MT-32	Mosta	MT	region
MT-33	Mqabba	MT	region
MT-34	Msida	MT	region
MT-35	Imtarfa	MT	region
MT-36	Munxar	MT	region
MT-37	Nadur	MT	region
MT-38	Naxxar	MT	region
MT-39	Paola	MT	region
MT-40	Pembroke	MT	region
MT-41	Pietà	MT	region
MT-42	Qala	MT	region
MT-43	Qormi	MT	region
MT-44	Qrendi	MT	region
MT-45	Victoria	MT	region
MT-46	Rabat	MT	region
MT-47	Safi	MT	region
MT-48	St. Julian’s	MT	region
MT-49	San Ġwann	MT	region
MT-50	Saint Lawrence	MT	region
MT-51	St. Paul’s Bay	MT	region
MT-52	Sannat	MT	region
MT-53	Santa Luċija	MT	region
MT-54	Santa Venera	MT	region
MT-55	Siġġiewi	MT	region
MT-56	Sliema	MT	region
MT-57	Swieqi	MT	region
MT-58	Ta’ Xbiex	MT	region
MT-59	Tarxien	MT	region
MT-60	Valletta	MT	region
MT-61	Xagħra	MT	region
MT-62	Xewkija	MT	region
MT-63	Xgħajra	MT	region
MT-64	Żabbar	MT	region
MT-65	Żebbuġ Gozo	MT	region
MT-66	Żebbuġ	MT	region
MT-67	Żejtun	MT	region
MT-68	Żurrieq	MT	region
MU-AG	Agaléga	MU	region
MU-BL	Rivière Noire	MU	region
MU-CC	Cargados Carajos	MU	region
MU-FL	Flacq	MU	region
MU-GP	Grand Port	MU	region
MU-MO	Moka	MU	region
MU-PA	Pamplemousses	MU	region
MU-PL	Port Louis District	MU	region
MU-PW	Plaines Wilhems	MU	region
MU-RO	Rodrigues	MU	region
MU-RR	Rivière du Rempart	MU	region
MU-SA	Savanne	MU	region
MV-00	Alif Dhaal	MV	region
MV-01	Addu	MV	region
MV-02	Alif Alif	MV	region
MV-03	Lhaviyani	MV	region
MV-04	Vaavu	MV	region
MV-05	Laamu	MV	region
MV-07	Haa Alif	MV	region
MV-08	Thaa	MV	region
MV-12	Meemu	MV	region
MV-13	Raa	MV	region
MV-14	Faafu	MV	region
MV-17	Dhaalu	MV	region
MV-20	Baa	MV	region
MV-23	Haa Dhaalu	MV	region
MV-24	Shaviyani	MV	region
MV-25	Noonu	MV	region
MV-26	Kaafu	MV	region
MV-27	Gaafu Alif	MV	region
MV-28	Gaafu Dhaalu	MV	region
MV-29	Gnaviyani	MV	region
MV-MLE	Malé	MV	region
MW-BA	Balaka	MW-S	district
MW-BL	Blantyre	MW-S	district
MW-C	Central	MW	region
MW-CK	Chikwawa	MW-S	district
MW-CR	Chiradzulu	MW-S	district
MW-CT	Chitipa	MW-N	district
MW-DE	Dedza	MW-C	district
MW-DO	Dowa	MW-C	district
MW-KR	Karonga	MW-N	district
MW-KS	Kasungu	MW-C	district
MW-LI	Lilongwe	MW-C	district
MW-LK	Likoma	MW-N	district
MW-MC	Mchinji	MW-C	district
MW-MG	Mangochi	MW-S	district
MW-MH	Machinga	MW-S	district
MW-MU	Mulanje	MW-S	district
MW-MW	Mwanza	MW-S	district
MW-MZ	Mzimba	MW-N	district
MW-N	Northern	MW	region
MW-NB	Nkhata Bay	MW-N	district
MW-NE	Neno	MW-S	district
MW-NI	Ntchisi	MW-C	district
MW-NK	Nkhotakota	MW-C	district
MW-NS	Nsanje	MW-S	district
MW-NU	Ntcheu	MW-C	district
MW-PH	Phalombe	MW-S	district
MW-RU	Rumphi	MW-N	district
MW-S	Southern	MW	region
MW-SA	Salima	MW-C	district
MW-TH	Thyolo	MW-S	district
MW-ZO	Zomba	MW-S	district
MX-AGU	Aguascalientes	MX	state
MX-BCN	Baja California	MX	state
MX-BCS	Baja California Sur	MX	state
MX-CAM	Campeche	MX	state
MX-CHH	Chihuahua	MX	state
MX-CHP	Chiapas	MX	state
MX-CMX	Ciudad de Mexico	MX	state
MX-COA	Coahuila	MX	state
MX-COL	Colima	MX	state
MX-DUR	Durango	MX	state
MX-GRO	Guerrero	MX	state
MX-GUA	Guanajuato	MX	state
MX-HID	Hidalgo	MX	state
MX-JAL	Jalisco	MX	state
MX-MEX	Mexico State	MX	state
MX-MIC	Michoacán	MX	state
MX-MOR	Morelos	MX	state
MX-NAY	Nayarit	MX	state
MX-NLE	Nuevo León	MX	state
MX-OAX	Oaxaca	MX	state
MX-PUE	Puebla	MX	state
MX-QUE	Querétaro	MX	state
MX-ROO	Quintana Roo	MX	state
MX-SIN	Sinaloa	MX	state
MX-SLP	San Luis Potosí	MX	state
MX-SON	Sonora	MX	state
MX-TAB	Tabasco	MX	state
MX-TAM	Tamaulipas	MX	state
MX-TLA	Tlaxcala	MX	state
MX-VER	Veracruz	MX	state
MX-YUC	Yucatán	MX	state
MX-ZAC	Zacatecas	MX	state
MY-01	Johor	MY	state
MY-02	Kedah	MY	state
MY-03	Kelantan	MY	state
MY-04	Malacca	MY	state
MY-05	Negeri Sembilan	MY	state
MY-06	Pahang	MY	state
MY-07	Penang	MY	state
MY-08	Perak	MY	state
MY-09	Perlis	MY	state
MY-10	Selangor	MY	state
MY-11	Terengganu	MY	state
MY-12	Sabah	MY	state
MY-13	Sarawak	MY	state
MY-14	Kuala Lumpur	MY	territory
MY-15	Labuan	MY	territory
MY-16	Putrajaya	MY	territory
MZ-A	Niassa	MZ	region
MZ-B	Manica	MZ	region
MZ-G	Gaza	MZ	region
MZ-I	Inhambane	MZ	region
MZ-L	Maputo Province	MZ	region
MZ-MPM	Maputo	MZ	region
MZ-N	Nampula	MZ	region
MZ-P	Cabo Delgado	MZ	region
MZ-Q	Zambezia	MZ	region
MZ-S	Sofala	MZ	region
MZ-T	Tete	MZ	region
NA-CA	Zambezi	NA	region
NA-ER	Erongo	NA	region
NA-HA	Hardap	NA	region
NA-KA	Karas	NA	region
NA-KE	Kavango East	NA	region
NA-KH	Khomas	NA	region
NA-KU	Kunene	NA	region
NA-KW	Kavango West	NA	region
NA-OD	Otjozondjupa	NA	region
NA-OH	Omaheke	NA	region
NA-ON	Oshana	NA	region
NA-OS	Omusati	NA	region
NA-OT	Oshikoto	NA	region
NA-OW	Ohangwena	NA	region
NE-1	Agadez	NE	region
NE-2	Diffa	NE	region
NE-3	Dosso	NE	region
NE-4	Maradi	NE	region
NE-5	Tahoua	NE	region
NE-6	Tillabéri	NE	region
NE-7	Zinder	NE	region
NE-8	Niamey	NE	region
NG-AB	Abia	NG	region
NG-AD	Adamawa	NG	region
NG-AK	Akwa Ibom	NG	region
NG-AN	Anambra	NG	region
NG-BA	Bauchi	NG	region
NG-BE	Benue	NG	region
NG-BO	Borno	NG	region
NG-BY	Bayelsa	NG	region
NG-CR	Cross River	NG	region
NG-DE	Delta	NG	region
NG-EB	Ebonyi	NG	region
NG-ED	Edo	NG	region
NG-EK	Ekiti	NG	region
NG-EN	Enugu	NG	region
NG-FC	Federal Capital Territory	NG	region
NG-GO	Gombe	NG	region
NG-IM	Imo	NG	region
NG-JI	Jigawa	NG	region
NG-KD	Kaduna	NG	region
NG-KE	Kebbi	NG	region
NG-KN	Kano	NG	region
NG-KO	Kogi	NG	region
NG-KT	Katsina	NG	region
NG-KW	Kwara	NG	region
NG-LA	Lagos	NG	region
NG-NA	Nasarawa	NG	region
NG-NI	Niger	NG	region
NG-OG	Ogun	NG	region
NG-ON	Ondo	NG	region
NG-OS	Osun	NG	region
NG-OY	Oyo	NG	region
NG-PL	Plateau	NG	region
NG-RI	Rivers	NG	region
NG-SO	Sokoto	NG	region
NG-TA	Taraba	NG	region
NG-YO	Yobe	NG	region
NG-ZA	Zamfara	NG	region
NI-AN	Atlántico Norte	NI	department
NI-AS	Atlántico Sur	NI	department
NI-BO	Boaco	NI	department
NI-CA	Carazo	NI	department
NI-CI	Chinandega	NI	department
NI-CO	Chontales	NI	department
NI-ES	Estelí	NI	department
NI-GR	Granada	NI	department
NI-JI	Jinotega	NI	department
NI-LE	León	NI	department
NI-MD	Madriz	NI	department
NI-MN	Managua	NI	department
NI-MS	Masaya	NI	department
NI-MT	Matagalpa	NI	department
NI-NS	Nueva Segovia	NI	department
NI-RI	Rivas	NI	department
NI-SJ	Río San Juan	NI	department
NL-AW	Aruba	NL	region
NL-BQ1	Bonaire	NL	region
NL-BQ2	Saba	NL	region
NL-BQ3	Sint Eustatius	NL	region
NL-CW	Curaçao	NL	region
NL-DR	Drenthe	NL	region
NL-FL	Flevoland	NL	region
NL-FR	Friesland	NL	region
NL-GE	Gelderland	NL	region
NL-GR	Groningen	NL	region
NL-LI	Limburg	NL	region
NL-NB	North Brabant	NL	region
NL-NH	North Holland	NL	region
NL-OV	Overijssel	NL	region
NL-SX	Sint Maarten	NL	region
NL-UT	Utrecht	NL	region
NL-ZE	Zeeland	NL	region
NL-ZH	South Holland	NL	region
NO-03	Oslo	NO	region
NO-11	Rogaland	NO	region
NO-15	Møre og Romsdal	NO	region
NO-18	Nordland	NO	region
NO-21	Svalbard	NO	region
NO-22	Jan Mayen	NO	region
NO-30	Viken	NO	region
NO-34	Innlandet	NO	region
NO-38	Vestfold og Telemark	NO	region
NO-42	Agder	NO	region
NO-46	Vestland	NO	region
NO-50	Trøndelag	NO	region
NO-54	Tromssan ja Finmarkun	NO	region
NP-P1	Province 1	NP	region
NP-P2	Province 2	NP	region
NP-P3	Province 3	NP	region
NP-P4	Gandaki	NP	region
NP-P5	Province 5	NP	region
NP-P6	Karnali	NP	region
NP-P7	Province 7	NP	region
NR-01	Aiwo	NR	region
NR-02	Anabar	NR	region
NR-03	Anetan	NR	region
NR-04	Anibare	NR	region
NR-05	Baiti	NR	region
NR-06	Boe	NR	region
NR-07	Buada	NR	region
NR-08	Denigomodu	NR	region
NR-09	Ewa	NR	region
NR-10	Ijuw	NR	region
NR-11	Meneng	NR	region
NR-12	Nibok	NR	region
NR-13	Uaboe	NR	region
NR-14	Yaren	NR	region
NZ-AUK	Auckland	NZ	region
NZ-BOP	Bay of Plenty	NZ	region
NZ-CAN	Canterbury	NZ	region
NZ-CIT	Chatham Islands	NZ	region
NZ-GIS	Gisborne	NZ	region
NZ-HKB	Hawke’s Bay	NZ	region
NZ-MBH	Marl	NZ	region
NZ-MWT	Manawatu-Wanganui	NZ	region
NZ-NSN	Nelson	NZ	region
NZ-NTL	Northland	NZ	region
NZ-OTA	Otago	NZ	region
NZ-STL	Southland	NZ	region
NZ-TAS	Tasman	NZ	region
NZ-TKI	Taranaki	NZ	region
NZ-WGN	Wellington	NZ	region
NZ-WKO	Waikato	NZ	region
NZ-WTC	West Coast	NZ	region
OM-BJ	Janub al Batinah	OM	region
OM-BS	Shamal al Batinah	OM	region
OM-BU	Al Buraimi	OM	region
OM-DA	Ad Dakhiliyah	OM	region
OM-MA	Muscat	OM	region
OM-MU	Musandam	OM	region
OM-SJ	Janub ash Sharqiyah	OM	region
OM-SS	Shamal ash Sharqiyah	OM	region
OM-WU	Al Wusta	OM	region
OM-ZA	Ad Dhahirah	OM	region
OM-ZU	Dhofar	OM	region
PA-1	Bocas del Toro	PA	province
PA-10	West Panamá	PA	province
PA-2	Coclé	PA	province
PA-3	Colón	PA	province
PA-4	Chiriquí	PA	province
PA-5	Darién	PA	province
PA-6	Herrera	PA	province
PA-7	Los Santos	PA	province
PA-8	Panamá	PA	province
PA-9	Veraguas	PA	province
PA-EM	Emberá	PA	province
PA-KY	Guna Yala	PA	province
PA-NB	Ngöbe-Buglé	PA	province
PA-NT	Naso Tjër Di	PA	province
PE-AMA	Amazonas	PE	region
PE-ANC	Ancash	PE	region
PE-APU	Apurímac	PE	region
PE-ARE	Arequipa	PE	region
PE-AYA	Ayacucho	PE	region
PE-CAJ	Cajamarca	PE	region
PE-CAL	El Callao	PE	region
PE-CUS	Cusco	PE	region
PE-HUC	Huánuco	PE	region
PE-HUV	Huancavelica	PE	region
PE-ICA	Ica	PE	region
PE-JUN	Junín	PE	region
PE-LAL	La Libertad	PE	region
PE-LAM	Lambayeque	PE	region
PE-LIM	Lima Region	PE	region
PE-LMA	Lima	PE	region
PE-LOR	Loreto	PE	region
PE-MDD	Madre de Dios	PE	region
PE-MOQ	Moquegua	PE	region
PE-PAS	Pasco	PE	region
PE-PIU	Piura	PE	region
PE-PUN	Puno	PE	region
PE-SAM	San Martín	PE	region
PE-TAC	Tacna	PE	region
PE-TUM	Tumbes	PE	region
PE-UCA	Ucayali	PE	region
PG-CPK	Chimbu	PG	region
PG-CPM	Central	PG	region
PG-EBR	East New Britain	PG	region
PG-EHG	Eastern Highlands	PG	region
PG-EPW	Enga	PG	region
PG-ESW	East Sepik	PG	region
PG-GPK	Gulf	PG	region
PG-HLA	Hela	PG	region
PG-JWK	Jiwaka	PG	region
PG-MBA	Milne Bay	PG	region
PG-MPL	Morobe	PG	region
PG-MPM	Madang	PG	region
PG-MRL	Manus	PG	region
PG-NCD	Port Moresby	PG	region
PG-NIK	New Ireland	PG	region
PG-NPP	Oro	PG	region
PG-NSB	Bougainville	PG	region
PG-SAN	Sandaun	PG	region
PG-SHM	Southern Highlands	PG	region
PG-WBK	West New Britain	PG	region
PG-WHM	Western Highlands	PG	region
PG-WPD	Western	PG	region
PH-00	Metro Manila	PH	region
PH-01	Ilocos	PH	region
PH-02	Cagayan Valley	PH	region
PH-03	Central Luzon	PH	region
PH-05	Bicol	PH	region
PH-06	Western Visayas	PH	region
PH-07	Central Visayas	PH	region
PH-08	Eastern Visayas	PH	region
PH-09	Zamboanga Peninsula	PH	region
PH-10	Northern Mindanao	PH	region
PH-11	Davao	PH	region
PH-12	Soccsksargen	PH	region
PH-13	Caraga	PH	region
PH-14	Muslim Mindanao	PH	region
PH-15	Cordillera Administrative	PH	region
PH-40	Calabarzon	PH	region
PH-41	Mimaropa	PH	region
PH-ABR	Abra	PH-15	province
PH-AGN	Agusan del Norte	PH-13	province
PH-AGS	Agusan del Sur	PH-13	province
PH-AKL	Aklan	PH-06	province
PH-ALB	Albay	PH-05	province
PH-ANT	Antique	PH-06	province
PH-APA	Apayao	PH-15	province
PH-AUR	Aurora	PH-03	province
PH-BAN	Bataan	PH-03	province
PH-BAS	Basilan	PH-09	province
PH-BEN	Benguet	PH-15	province
PH-BIL	Biliran	PH-08	province
PH-BOH	Bohol	PH-07	province
PH-BTG	Batangas	PH-40	province
PH-BTN	Batanes	PH-02	province
PH-BUK	Bukidnon	PH-10	province
PH-BUL	Bulacan	PH-03	province
PH-CAG	Cagayan	PH-02	province
PH-CAM	Camiguin	PH-10	province
PH-CAN	Camarines Norte	PH-05	province
PH-CAP	Capiz	PH-06	province
PH-CAS	Camarines Sur	PH-05	province
PH-CAT	Catanduanes	PH-05	province
PH-CAV	Cavite	PH-40	province
PH-CEB	Cebu	PH-07	province
PH-COM	Compostela Valley	PH-11	province
PH-DAO	Davao Oriental	PH-11	province
PH-DAS	Davao del Sur	PH-11	province
PH-DAV	Davao del Norte	PH-11	province
PH-DIN	Dinagat Islands	PH-13	province
PH-DVO	Davao Occidental	PH-11	province
PH-EAS	Eastern Samar	PH-08	province
PH-GUI	Guimaras	PH-06	province
PH-IFU	Ifugao	PH-15	province
PH-ILI	Iloilo	PH-06	province
PH-ILN	Ilocos Norte	PH-01	province
PH-ILS	Ilocos Sur	PH-01	province
PH-ISA	Isabela	PH-02	province
PH-KAL	Kalinga	PH-15	province
PH-LAG	Laguna	PH-40	province
PH-LAN	Lanao del Norte	PH-12	province
PH-LAS	Lanao del Sur	PH-14	province
PH-LEY	Leyte	PH-08	province
PH-LUN	La Union	PH-01	province
PH-MAD	Marinduque	PH-41	province
PH-MAS	Masbate	PH-05	province
PH-MDC	Occidental Mindoro	PH-41	province
PH-MDR	Oriental Mindoro	PH-41	province
PH-MGN	Maguindanao del Norte	PH-14	province
PH-MGS	Maguindanao del Sur	PH-14	province
PH-MOU	Mountain	PH-15	province
PH-MSC	Misamis Occidental	PH-10	province
PH-MSR	Misamis Oriental	PH-10	province
PH-NCO	Cotabato	PH-12	province
PH-NEC	Negros Occidental	PH-06	province
PH-NER	Negros Oriental	PH-07	province
PH-NSA	Northern Samar	PH-08	province
PH-NUE	Nueva Ecija	PH-03	province
PH-NUV	Nueva Vizcaya	PH-02	province
PH-PAM	Pampanga	PH-03	province
PH-PAN	Pangasinan	PH-01	province
PH-PLW	Palawan	PH-41	province
PH-QUE	Quezon	PH-40	province
PH-QUI	Quirino	PH-02	province
PH-RIZ	Rizal	PH-40	province
PH-ROM	Romblon	PH-41	province
PH-SAR	Sarangani	PH-11	province
PH-SCO	South Cotabato	PH-11	province
PH-SIG	Siquijor	PH-07	province
PH-SLE	Southern Leyte	PH-08	province
PH-SLU	Sulu	PH-14	province
PH-SOR	Sorsogon	PH-05	province
PH-SUK	Sultan Kudarat	PH-12	province
PH-SUN	Surigao del Norte	PH-13	province
PH-SUR	Surigao del Sur	PH-13	province
PH-TAR	Tarlac	PH-03	province
PH-TAW	Tawi-Tawi	PH-14	province
PH-WSA	Samar	PH-08	province
PH-ZAN	Zamboanga del Norte	PH-09	province
PH-ZAS	Zamboanga del Sur	PH-09	province
PH-ZMB	Zambales	PH-03	province
PH-ZSI	Zamboanga Sibugay	PH-09	province
PK-BA	Balochistan	PK	region
PK-GB	Gilgit-Baltistan	PK	region
PK-IS	Islamabad	PK	region
PK-JK	Azad Kashmir	PK	region
PK-KP	Khyber Pakhtunkhwa	PK	region
PK-PB	Punjab	PK	region
PK-SD	Sindh	PK	region
PK-TA	Federally Administered Tribal Areas	PK	region
PL-02	Lower Silesia	PL	region
PL-04	Kuyavia-Pomerania	PL	region
PL-06	Lublin	PL	region
PL-08	Lubusz	PL	region
PL-10	Łódź	PL	region
PL-12	Lesser Poland	PL	region
PL-14	Mazovia	PL	region
PL-16	Opole	PL	region
PL-18	Subcarpathia	PL	region
PL-20	Podlachia	PL	region
PL-22	Pomerania	PL	region
PL-24	Silesia	PL	region
PL-26	Holy Cross	PL	region
PL-28	Warmia-Masuria	PL	region
PL-30	Greater Poland	PL	region
PL-32	West Pomerania	PL	region
PS-BTH	Bethlehem	PS	region
PS-DEB	Deir al-Balah	PS	region
PS-GZA	Gaza	PS	region
PS-HBN	Hebron	PS	region
PS-JEM	Jerusalem	PS	region
PS-JEN	Jenin	PS	region
PS-JRH	Jericho	PS	region
PS-KYS	Khan Yunis	PS	region
PS-NBS	Nablus	PS	region
PS-NGZ	North Gaza	PS	region
PS-QQA	Qalqilya	PS	region
PS-RBH	Ramallah and al-Bireh	PS	region
PS-RFH	Rafah	PS	region
PS-SLT	Salfit	PS	region
PS-TBS	Tubas	PS	region
PS-TKM	Tulkarm	PS	region
PT-01	Aveiro	PT	region
PT-02	Beja	PT	region
PT-03	Braga	PT	region
PT-04	Bragança	PT	region
PT-05	Castelo Branco	PT	region
PT-06	Coimbra	PT	region
PT-07	Évora	PT	region
PT-08	Faro	PT	region
PT-09	Guarda	PT	region
PT-10	Leiria	PT	region
PT-11	Lisbon	PT	region
PT-12	Portalegre	PT	region
PT-13	Porto	PT	region
PT-14	Santarém	PT	region
PT-15	Setúbal	PT	region
PT-16	Viana do Castelo	PT	region
PT-17	Vila Real	PT	region
PT-18	Viseu	PT	region
PT-20	Azores	PT	region
PT-30	Madeira	PT	region
PW-002	Aimeliik	PW	region
PW-004	Airai	PW	region
PW-010	Angaur	PW	region
PW-050	Hatohobei	PW	region
PW-100	Kayangel	PW	region
PW-150	Koror	PW	region
PW-212	Melekeok	PW	region
PW-214	Ngaraard	PW	region
PW-218	Ngarchelong	PW	region
PW-222	Ngardmau	PW	region
PW-224	Ngatpang	PW	region
PW-226	Ngchesar	PW	region
PW-227	Ngeremlengui	PW	region
PW-228	Ngiwal	PW	region
PW-350	Peleliu	PW	region
PW-370	Sonsorol	PW	region
PY-1	Concepción	PY	department
PY-10	Alto Paraná	PY	department
PY-11	Central	PY	department
PY-12	Ñeembucú	PY	department
PY-13	Amambay	PY	department
PY-14	Canindeyú	PY	department
PY-15	Presidente Hayes	PY	department
PY-16	Alto Paraguay	PY	department
PY-19	Boquerón	PY	department
PY-2	San Pedro	PY	department
PY-3	Cordillera	PY	department
PY-4	Guairá	PY	department
PY-5	Caaguazú	PY	department
PY-6	Caazapá	PY	department
PY-7	Itapúa	PY	department
PY-8	Misiones	PY	department
PY-9	Paraguarí	PY	department
PY-ASU	Asunción	PY	department
QA-DA	Doha	QA	region
QA-KH	Al Khor	QA	region
QA-MS	Madinat ash Shamal	QA	region
QA-RA	Al Rayyan	QA	region
QA-SH	Ash Shīḩānīyah	QA	region
QA-US	Umm Salal	QA	region
QA-WA	Al Wakrah	QA	region
QA-ZA	Al Daayen	QA	region
RO-AB	Alba	RO	county
RO-AG	Argeș	RO	county
RO-AR	Arad	RO	county
RO-B	Bucharest	RO	county
RO-BC	Bacău	RO	county
RO-BH	Bihor	RO	county
RO-BN	Bistriţa-Năsăud	RO	county
RO-BR	Brăila	RO	county
RO-BT	Botoşani	RO	county
RO-BV	Braşov	RO	county
RO-BZ	Buzău	RO	county
RO-CJ	Cluj	RO	county
RO-CL	Călărași	RO	county
RO-CS	Caraș-Severin	RO	county
RO-CT	Constanța	RO	county
RO-CV	Covasna	RO	county
RO-DB	Dâmbovița	RO	county
RO-DJ	Dolj	RO	county
RO-GJ	Gorj	RO	county
RO-GL	Galați	RO	county
RO-GR	Giurgiu	RO	county
RO-HD	Hunedoara	RO	county
RO-HR	Harghita	RO	county
RO-IF	Ilfov	RO	county
RO-IL	Ialomița	RO	county
RO-IS	Iași	RO	county
RO-MH	Mehedinți	RO	county
RO-MM	Maramureş	RO	county
RO-MS	Mureş	RO	county
RO-NT	Neamţ	RO	county
RO-OT	Olt	RO	county
RO-PH	Prahova	RO	county
RO-SB	Sibiu	RO	county
RO-SJ	Sălaj	RO	county
RO-SM	Satu Mare	RO	county
RO-SV	Suceava	RO	county
RO-TL	Tulcea	RO	county
RO-TM	Timiș	RO	county
RO-TR	Teleorman	RO	county
RO-VL	Vâlcea	RO	county
RO-VN	Vrancea	RO	county
RO-VS	Vaslui	RO	county
RS-00	Beograd	RS	region
RS-01	North Bačka	RS-VO	district
RS-02	Central Banat	RS-VO	district
RS-03	North Banat	RS-VO	district
RS-04	South Banat	RS-VO	district
RS-05	West Bačka	RS-VO	district
RS-06	South Bačka	RS-VO	district
RS-07	Srem	RS-VO	district
RS-08	Mačva	RS	region
RS-09	Kolubara	RS	region
RS-10	Podunavlje	RS	region
RS-11	Braničevo	RS	region
RS-12	Šumadija	RS	region
RS-13	Pomoravlje	RS	region
RS-14	Bor	RS	region
RS-15	Zaječar	RS	region
RS-16	Zlatibor	RS	region
RS-17	Moravica	RS	region
RS-18	Raška	RS	region
RS-19	Rasina	RS	region
RS-20	Nišava	RS	region
RS-21	Toplica	RS	region
RS-22	Pirot	RS	region
RS-23	Jablanica	RS	region
RS-24	Pčinja	RS	region
RS-25	Kosovo	RS-KM	district
RS-26	Peć	RS-KM	district
RS-27	Prizren	RS-KM	district
RS-28	Kosovska Mitrovica	RS-KM	district
RS-29	Kosovo-Pomoravlje	RS-KM	district
RS-KM	Kosovo-Metohija	RS	region
RS-VO	Vojvodina	RS	region
RU-AD	Adygea	RU	state
RU-AL	Altai	RU	state
RU-ALT	Altai Krai	RU	state
RU-AMU	Amur	RU	state
RU-ARK	Arkhangelsk	RU	state
RU-AST	Astrakhan	RU	state
RU-BA	Bashkortostan	RU	state
RU-BEL	Belgorod	RU	state
RU-BRY	Bryansk	RU	state
RU-BU	Buryat	RU	state
RU-CE	Chechen	RU	state
RU-CHE	Chelyabinsk	RU	state
RU-CHU	Chukotka Okrug	RU	state
RU-CU	Chuvash	RU	state
RU-DA	Dagestan	RU	state
RU-IN	Ingushetia	RU	state
RU-IRK	Irkutsk	RU	state
RU-IVA	Ivanovo	RU	state
RU-KAM	Kamchatka Krai	RU	state
RU-KB	Kabardino-Balkar	RU	state
RU-KC	Karachay-Cherkess	RU	state
RU-KDA	Krasnodar Krai	RU	state
RU-KEM	Kemerovo	RU	state
RU-KGD	Kaliningrad	RU	state
RU-KGN	Kurgan	RU	state
RU-KHA	Khabarovsk Krai	RU	state
RU-KHM	Khanty-Mansi	RU	state
RU-KIR	Kirov	RU	state
RU-KK	Khakassia	RU	state
RU-KL	Kalmykia	RU	state
RU-KLU	Kaluga	RU	state
RU-KO	Komi	RU	state
RU-KOS	Kostroma	RU	state
RU-KR	Karelia	RU	state
RU-KRS	Kursk	RU	state
RU-KYA	Krasnoyarsk Krai	RU	state
RU-LEN	Leningrad	RU	state
RU-LIP	Lipetsk	RU	state
RU-MAG	Magadan	RU	state
RU-ME	Mari El	RU	state
RU-MO	Mordovia	RU	state
RU-MOS	Moscow Province	RU	state
RU-MOW	Moscow	RU	state
RU-MUR	Murmansk	RU	state
RU-NEN	Nenets	RU	state
RU-NGR	Novgorod	RU	state
RU-NIZ	Nizhny Novgorod	RU	state
RU-NVS	Novosibirsk	RU	state
RU-OMS	Omsk	RU	state
RU-ORE	Orenburg	RU	state
RU-ORL	Oryol	RU	state
RU-PER	Perm Krai	RU	state
RU-PNZ	Penza	RU	state
RU-PRI	Primorsky Krai	RU	state
RU-PSK	Pskov	RU	state
RU-ROS	Rostov	RU	state
RU-RYA	Ryazan	RU	state
RU-SA	Sakha	RU	state
RU-SAK	Sakhalin	RU	state
RU-SAM	Samara	RU	state
RU-SAR	Saratov	RU	state
RU-SE	North Ossetia-Alania	RU	state
RU-SMO	Smolensk	RU	state
RU-SPE	Saint Petersburg	RU	state
RU-STA	Stavropol Krai	RU	state
RU-SVE	Sverdlovsk	RU	state
RU-TA	Tatarstan	RU	state
RU-TAM	Tambov	RU	state
RU-TOM	Tomsk	RU	state
RU-TUL	Tula	RU	state
RU-TVE	Tver	RU	state
RU-TY	Tuva	RU	state
RU-TYU	Tyumen	RU	state
RU-UD	Udmurt	RU	state
RU-ULY	Ulyanovsk	RU	state
RU-VGG	Volgograd	RU	state
RU-VLA	Vladimir	RU	state
RU-VLG	Vologda	RU	state
RU-VOR	Voronezh	RU	state
RU-YAN	Yamalo-Nenets Okrug	RU	state
RU-YAR	Yaroslavl	RU	state
RU-YEV	Jewish	RU	state
RU-ZAB	Zabaykalsky Krai	RU	state
RW-01	Kigali	RW	region
RW-02	Eastern	RW	region
RW-03	Northern	RW	region
RW-04	Western	RW	region
RW-05	Southern	RW	region
SA-01	Riyadh	SA	region
SA-02	Makkah	SA	region
SA-03	Al Madinah	SA	region
SA-04	Eastern	SA	region
SA-05	Al-Qassim	SA	region
SA-06	Ha’il	SA	region
SA-07	Tabuk	SA	region
SA-08	Northern Borders	SA	region
SA-09	Jizan	SA	region
SA-10	Najran	SA	region
SA-11	Al Bahah	SA	region
SA-12	Al Jawf	SA	region
SA-14	Asir	SA	region
SB-CE	Central	SB	region
SB-CH	Choiseul	SB	region
SB-CT	Honiara	SB	region
SB-GU	Guadalcanal	SB	region
SB-IS	Isabel	SB	region
SB-MK	Makira-Ulawa	SB	region
SB-ML	Malaita	SB	region
SB-RB	Rennell and Bellona	SB	region
SB-TE	Temotu	SB	region
SB-WE	Western	SB	region
SC-01	Anse aux Pins	SC	region
SC-02	Anse Boileau	SC	region
SC-03	Anse Etoile	SC	region
SC-04	Au Cap	SC	region
SC-05	Anse Royale	SC	region
SC-06	Baie Lazare	SC	region
SC-07	Baie Sainte Anne	SC	region
SC-08	Beau Vallon	SC	region
SC-09	Bel Air	SC	region
SC-10	Bel Ombre	SC	region
SC-11	Cascade	SC	region
SC-12	Glacis	SC	region
SC-13	Grand’Anse Mahé	SC	region
SC-14	Grand’Anse Praslin	SC	region
SC-15	La Digue	SC	region
SC-16	La Rivière Anglaise	SC	region
SC-17	Mont Buxton	SC	region
SC-18	Mont Fleuri	SC	region
SC-19	Plaisance	SC	region
SC-20	Pointe La Rue	SC	region
SC-21	Port Glaud	SC	region
SC-22	Saint Louis	SC	region
SC-23	Takamaka	SC	region
SC-24	Les Mamelles	SC	region
SC-25	Roche Caiman	SC	region
SC-26	Ile Perseverance I	SC	region
SC-27	Ile Perseverance II	SC	region
SD-DC	Central Darfur	SD	region
SD-DE	East Darfur	SD	region
SD-DN	North Darfur	SD	region
SD-DS	South Darfur	SD	region
SD-DW	West Darfur	SD	region
SD-GD	Al Qadarif	SD	region
SD-GK	West Kurdufan	SD	region
SD-GZ	Al Jazirah	SD	region
SD-KA	Kassala	SD	region
SD-KH	Khartoum	SD	region
SD-KN	North Kurdufan	SD	region
SD-KS	South Kurdufan	SD	region
SD-NB	Blue Nile	SD	region
SD-NO	Northern	SD	region
SD-NR	River Nile	SD	region
SD-NW	White Nile	SD	region
SD-RS	Red Sea	SD	region
SD-SI	Sennar	SD	region
SE-AB	Stockholm	SE	region
SE-AC	Västerbotten	SE	region
SE-BD	Norrbotten	SE	region
SE-C	Uppsala	SE	region
SE-D	Södermanland	SE	region
SE-E	Östergötland	SE	region
SE-F	Jönköping	SE	region
SE-G	Kronoberg	SE	region
SE-H	Kalmar	SE	region
SE-I	Gotland	SE	region
SE-K	Blekinge	SE	region
SE-M	Skåne	SE	region
SE-N	Halland	SE	region
SE-O	Västra Götaland	SE	region
SE-S	Värmland	SE	region
SE-T	Örebro	SE	region
SE-U	Västmanland	SE	region
SE-W	Dalarna	SE	region
SE-X	Gävleborg	SE	region
SE-Y	Västernorrland	SE	region
SE-Z	Jämtland	SE	region
SG-01	Central Singapore	SG	region
SG-02	North East	SG	region
SG-03	North West	SG	region
SG-04	South East	SG	region
SG-05	South West	SG	region
SH-AC	Ascension Island	SH	region
SH-HL	Saint Helena	SH	region
SH-TA	Tristan da Cunha	SH	region
SI-001	Ajdovščina	SI	region
SI-002	Beltinci	SI	region
SI-003	Bled	SI	region
SI-004	Bohinj	SI	region
SI-005	Borovnica	SI	region
SI-006	Bovec	SI	region
SI-007	Brda	SI	region
SI-008	Brezovica	SI	region
SI-009	Brežice	SI	region
SI-010	Tišina	SI	region
SI-011	Celje	SI	region
SI-012	Cerklje na Gorenjskem	SI	region
SI-013	Cerknica	SI	region
SI-014	Cerkno	SI	region
SI-015	Črenšovci	SI	region
SI-016	Črna na Koroškem	SI	region
SI-017	Črnomelj	SI	region
SI-018	Destrnik	SI	region
SI-019	Divača	SI	region
SI-020	Dobrepolje	SI	region
SI-021	Dobrova–Polhov Gradec	SI	region
SI-022	Dol pri Ljubljani	SI	region
SI-023	Domžale	SI	region
SI-024	Dornava	SI	region
SI-025	Dravograd	SI	region
SI-026	Duplek	SI	region
SI-027	Gorenja Vas–Poljane	SI	region
SI-028	Gorišnica	SI	region
SI-029	Gornja Radgona	SI	region
SI-030	Gornji Grad	SI	region
SI-031	Gornji Petrovci	SI	region
SI-032	Grosuplje	SI	region
SI-033	Šalovci	SI	region
SI-034	Hrastnik	SI	region
SI-035	Hrpelje–Kozina	SI	region
SI-036	Idrija	SI	region
SI-037	Ig	SI	region
SI-038	Ilirska Bistrica	SI	region
SI-039	Ivančna Gorica	SI	region
SI-040	Izola	SI	region
SI-041	Jesenice	SI	region
SI-042	Juršinci	SI	region
SI-043	Kamnik	SI	region
SI-044	Kanal	SI	region
SI-045	Kidričevo	SI	region
SI-046	Kobarid	SI	region
SI-047	Kobilje	SI	region
SI-048	Kočevje	SI	region
SI-049	Komen	SI	region
SI-050	Koper	SI	region
SI-051	Kozje	SI	region
SI-052	Kranj	SI	region
SI-053	Kranjska Gora	SI	region
SI-054	Krško	SI	region
SI-055	Kungota	SI	region
SI-056	Kuzma	SI	region
SI-057	Laško	SI	region
SI-058	Lenart	SI	region
SI-059	Lendava	SI	region
SI-060	Litija	SI	region
SI-061	Ljubljana	SI	region
SI-062	Ljubno	SI	region
SI-063	Ljutomer	SI	region
SI-064	Logatec	SI	region
SI-065	Loška Dolina	SI	region
SI-066	Loški Potok	SI	region
SI-067	Luče	SI	region
SI-068	Lukovica	SI	region
SI-069	Majšperk	SI	region
SI-070	Maribor	SI	region
SI-071	Medvode	SI	region
SI-072	Mengeš	SI	region
SI-073	Metlika	SI	region
SI-074	Mežica	SI	region
SI-075	Miren–Kostanjevica	SI	region
SI-076	Mislinja	SI	region
SI-077	Moravče	SI	region
SI-078	Moravske Toplice	SI	region
SI-079	Mozirje	SI	region
SI-080	Murska Sobota	SI	region
SI-081	Muta	SI	region
SI-082	Naklo	SI	region
SI-083	Nazarje	SI	region
SI-084	Nova Gorica	SI	region
SI-085	Novo Mesto	SI	region
SI-086	Odranci	SI	region
SI-087	Ormož	SI	region
SI-088	Osilnica	SI	region
SI-089	Pesnica	SI	region
SI-090	Piran	SI	region
SI-091	Pivka	SI	region
SI-092	Podčetrtek	SI	region
SI-093	Podvelka	SI	region
SI-094	Postojna	SI	region
SI-095	Preddvor	SI	region
SI-096	Ptuj	SI	region
SI-097	Puconci	SI	region
SI-098	Rače–Fram	SI	region
SI-099	Radeče	SI	region
SI-100	Radenci	SI	region
SI-101	Radlje ob Dravi	SI	region
SI-102	Radovljica	SI	region
SI-103	Ravne na Koroškem	SI	region
SI-104	Ribnica	SI	region
SI-105	Rogašovci	SI	region
SI-106	Rogaška Slatina	SI	region
SI-107	Rogatec	SI	region
SI-108	Ruše	SI	region
SI-109	Semič	SI	region
SI-110	Sevnica	SI	region
SI-111	Sežana	SI	region
SI-112	Slovenj Gradec	SI	region
SI-113	Slovenska Bistrica	SI	region
SI-114	Slovenske Konjice	SI	region
SI-115	Starše	SI	region
SI-116	Sveti Jurij	SI	region
SI-117	Šenčur	SI	region
SI-118	Šentilj	SI	region
SI-119	Šentjernej	SI	region
SI-120	Šentjur	SI	region
SI-121	Škocjan	SI	region
SI-122	Škofja Loka	SI	region
SI-123	Škofljica	SI	region
SI-124	Šmarje pri Jelšah	SI	region
SI-125	Šmartno ob Paki	SI	region
SI-126	Šoštanj	SI	region
SI-127	Štore	SI	region
SI-128	Tolmin	SI	region
SI-129	Trbovlje	SI	region
SI-130	Trebnje	SI	region
SI-131	Tržič	SI	region
SI-132	Turnišče	SI	region
SI-133	Velenje	SI	region
SI-134	Velike Lašče	SI	region
SI-135	Videm	SI	region
SI-136	Vipava	SI	region
SI-137	Vitanje	SI	region
SI-138	Vodice	SI	region
SI-139	Vojnik	SI	region
SI-140	Vrhnika	SI	region
SI-141	Vuzenica	SI	region
SI-142	Zagorje ob Savi	SI	region
SI-143	Zavrč	SI	region
SI-144	Zreče	SI	region
SI-146	Železniki	SI	region
SI-147	Žiri	SI	region
SI-148	Benedikt	SI	region
SI-149	Bistrica ob Sotli	SI	region
SI-150	Bloke	SI	region
SI-151	Braslovče	SI	region
SI-152	Cankova	SI	region
SI-153	Cerkvenjak	SI	region
SI-154	Dobje	SI	region
SI-155	Dobrna	SI	region
SI-156	Dobrovnik	SI	region
SI-157	Dolenjske Toplice	SI	region
SI-158	Grad	SI	region
SI-159	Hajdina	SI	region
SI-160	Hoče–Slivnica	SI	region
SI-161	Hodoš	SI	region
SI-162	Horjul	SI	region
SI-163	Jezersko	SI	region
SI-164	Komenda	SI	region
SI-165	Kostel	SI	region
SI-166	Križevci	SI	region
SI-167	Lovrenc na Pohorju	SI	region
SI-168	Markovci	SI	region
SI-169	Miklavž na Dravskem Polju	SI	region
SI-170	Mirna Peč	SI	region
SI-171	Oplotnica	SI	region
SI-172	Podlehnik	SI	region
SI-173	Polzela	SI	region
SI-174	Prebold	SI	region
SI-175	Prevalje	SI	region
SI-176	Razkrižje	SI	region
SI-177	Ribnica na Pohorju	SI	region
SI-178	Selnica ob Dravi	SI	region
SI-179	Sodražica	SI	region
SI-180	Solčava	SI	region
SI-181	Sveta Ana	SI	region
SI-182	Sveti Andraž v Slovenskih Goricah	SI	region
SI-183	Šempeter–Vrtojba	SI	region
SI-184	Tabor	SI	region
SI-185	Trnovska Vas	SI	region
SI-186	Trzin	SI	region
SI-187	Velika Polana	SI	region
SI-188	Veržej	SI	region
SI-189	Vransko	SI	region
SI-190	Žalec	SI	region
SI-191	Žetale	SI	region
SI-192	Žirovnica	SI	region
SI-193	Žužemberk	SI	region
SI-194	Šmartno pri Litiji	SI	region
SI-195	Apače	SI	region
SI-196	Cirkulane	SI	region
SI-197	Kostanjevica na Krki	SI	region
SI-198	Makole	SI	region
SI-199	Mokronog–Trebelno	SI	region
SI-200	Poljčane	SI	region
SI-201	Renče–Vogrsko	SI	region
SI-202	Središče ob Dravi	SI	region
SI-203	Straža	SI	region
SI-204	Sveta Trojica v Slovenskih Goricah	SI	region
SI-205	Sveti Tomaž	SI	region
SI-206	Šmarješke Toplice	SI	region
SI-207	Gorje	SI	region
SI-208	Log–Dragomer	SI	region
SI-209	Rečica ob Savinji	SI	region
SI-210	Sveti Jurij v Slovenskih Goricah	SI	region
SI-211	Šentrupert	SI	region
SI-212	Mirna	SI	region
SI-213	Ankaran	SI	region
SK-BC	Banská Bystrica	SK	region
SK-BL	Bratislava	SK	region
SK-KI	Košice	SK	region
SK-NI	Nitra	SK	region
SK-PV	Prešov	SK	region
SK-TA	Trnava	SK	region
SK-TC	Trenčín	SK	region
SK-ZI	Žilina	SK	region
SL-E	Eastern	SL	region
SL-N	Northern	SL	region
SL-NW	North Western	SL	region
SL-S	Southern	SL	region
SL-W	Western Area	SL	region
SM-01	Acquaviva	SM	region
SM-02	Chiesanuova	SM	region
SM-03	Domagnano	SM	region
SM-04	Faetano	SM	region
SM-05	Fiorentino	SM	region
SM-06	Borgo Maggiore	SM	region
SM-07	San Marino	SM	region
SM-08	Montegiardino	SM	region
SM-09	Serravalle	SM	region
SN-DB	Diourbel	SN	region
SN-DK	Dakar	SN	region
SN-FK	Fatick	SN	region
SN-KA	Kaffrine	SN	region
SN-KD	Kolda	SN	region
SN-KE	Kédougou	SN	region
SN-KL	Kaolack	SN	region
SN-LG	Louga	SN	region
SN-MT	Matam	SN	region
SN-SE	Sédhiou	SN	region
SN-SL	Saint-Louis	SN	region
SN-TC	Tambacounda	SN	region
SN-TH	Thiès	SN	region
SN-ZG	Ziguinchor	SN	region
SO-AW	Awdal	SO	region
SO-BK	Bakool	SO	region
SO-BN	Banaadir	SO	region
SO-BR	Bari	SO	region
SO-BY	Bay, Somalia	SO	region
SO-GA	Galguduud	SO	region
SO-GE	Gedo	SO	region
SO-HI	Hiran	SO	region
SO-JD	Middle Juba	SO	region
SO-JH	Lower Juba	SO	region
SO-MU	Mudug	SO	region
SO-NU	Nugal	SO	region
SO-SA	Sanaag	SO	region
SO-SD	Middle Shebelle	SO	region
SO-SH	Lower Shebelle	SO	region
SO-SO	Sool	SO	region
SO-TO	Togdheer	SO	region
SO-WO	Woqooyi Galbeed	SO	region
SR-BR	Brokopondo	SR	region
SR-CM	Commewijne	SR	region
SR-CR	Coronie	SR	region
SR-MA	Marowijne	SR	region
SR-NI	Nickerie	SR	region
SR-PM	Paramaribo	SR	region
SR-PR	Para	SR	region
SR-SA	Saramacca	SR	region
SR-SI	Sipaliwini	SR	region
SR-WA	Wanica	SR	region
SS-BN	Northern Bahr el Ghazal	SS	region
SS-BW	Western Bahr el Ghazal	SS	region
SS-EC	Central Equatoria	SS	region
SS-EE	Eastern Equatoria	SS	region
SS-EW	Western Equatoria	SS	region
SS-JG	Jonglei	SS	region
SS-LK	Lakes	SS	region
SS-NU	Upper Nile	SS	region
SS-UY	Unity	SS	region
SS-WR	Warrap	SS	region
ST-01	Água Grande	ST	region
ST-02	Cantagalo	ST	region
ST-03	Caué	ST	region
ST-04	Lembá	ST	region
ST-05	Lobata	ST	region
ST-06	Mé-Zóchi	ST	region
ST-P	Príncipe	ST	region
SV-AH	Ahuachapán	SV	region
SV-CA	Cabañas	SV	region
SV-CH	Chalatenango	SV	region
SV-CU	Cuscatlán	SV	region
SV-LI	La Libertad	SV	region
SV-MO	Morazán	SV	region
SV-PA	La Paz	SV	region
SV-SA	Santa Ana	SV	region
SV-SM	San Miguel	SV	region
SV-SO	Sonsonate	SV	region
SV-SS	San Salvador	SV	region
SV-SV	San Vicente	SV	region
SV-UN	La Unión	SV	region
SV-US	Usulután	SV	region
SY-DI	Damascus	SY	region
SY-DR	Daraa	SY	region
SY-DY	Deir ez-Zor	SY	region
SY-HA	Al-Hasakah	SY	region
SY-HI	Homs	SY	region
SY-HL	Aleppo	SY	region
SY-HM	Hama	SY	region
SY-ID	Idlib	SY	region
SY-LA	Latakia	SY	region
SY-QU	Quneitra	SY	region
SY-RA	Ar-Raqqah	SY	region
SY-RD	Rif Dimashq	SY	region
SY-SU	As-Suwayda	SY	region
SY-TA	Tartus	SY	region
SZ-HH	Hhohho	SZ	region
SZ-LU	Lubombo	SZ	region
SZ-MA	Manzini	SZ	region
SZ-SH	Shiselweni	SZ	region
TD-BA	Batha	TD	region
TD-BG	Bahr el Gazel	TD	region
TD-BO	Borkou	TD	region
TD-CB	Chari-Baguirmi	TD	region
TD-EE	Ennedi-Est	TD	region
TD-EO	Ennedi-Ouest	TD	region
TD-GR	Guéra	TD	region
TD-HL	Hadjer-Lamis	TD	region
TD-KA	Kanem	TD	region
TD-LC	Lac	TD	region
TD-LO	Logone Occidental	TD	region
TD-LR	Logone Oriental	TD	region
TD-MA	Mandoul	TD	region
TD-MC	Moyen-Chari	TD	region
TD-ME	Mayo-Kebbi Est	TD	region
TD-MO	Mayo-Kebbi Ouest	TD	region
TD-ND	N’Djamena	TD	region
TD-OD	Ouaddaï	TD	region
TD-SA	Salamat	TD	region
TD-SI	Sila	TD	region
TD-TA	Tandjilé	TD	region
TD-TI	Tibesti	TD	region
TD-WF	Wadi Fira	TD	region
TG-C	Centrale	TG	region
TG-K	Kara	TG	region
TG-M	Maritime	TG	region
TG-P	Plateaux	TG	region
TG-S	Savanes	TG	region
TH-10	Bangkok	TH	region
TH-11	Samut Prakan	TH	region
TH-12	Nonthaburi	TH	region
TH-13	Pathum Thani	TH	region
TH-14	Phra Nakhon Si Ayutthaya	TH	region
TH-15	Ang Thong	TH	region
TH-16	Lopburi	TH	region
TH-17	Sing Buri	TH	region
TH-18	Chai Nat	TH	region
TH-19	Saraburi	TH	region
TH-20	Chon Buri	TH	region
TH-21	Rayong	TH	region
TH-22	Chanthaburi	TH	region
TH-23	Trat	TH	region
TH-24	Chachoengsao	TH	region
TH-25	Prachin Buri	TH	region
TH-26	Nakhon Nayok	TH	region
TH-27	Sa Kaeo	TH	region
TH-30	Nakhon Ratchasima	TH	region
TH-31	Buri Ram	TH	region
TH-32	Surin	TH	region
TH-33	Si Sa Ket	TH	region
TH-34	Ubon Ratchathani	TH	region
TH-35	Yasothon	TH	region
TH-36	Chaiyaphum	TH	region
TH-37	Amnat Charoen	TH	region
TH-38	Bueng Kan	TH	region
TH-39	Nong Bua Lam Phu	TH	region
TH-40	Khon Kaen	TH	region
TH-41	Udon Thani	TH	region
TH-42	Loei	TH	region
TH-43	Nong Khai	TH	region
TH-44	Maha Sarakham	TH	region
TH-45	Roi Et	TH	region
TH-46	Kalasin	TH	region
TH-47	Sakon Nakhon	TH	region
TH-48	Nakhon Phanom	TH	region
TH-49	Mukdahan	TH	region
TH-50	Chiang Mai	TH	region
TH-51	Lamphun	TH	region
TH-52	Lampang	TH	region
TH-53	Uttaradit	TH	region
TH-54	Phrae	TH	region
TH-55	Nan	TH	region
TH-56	Phayao	TH	region
TH-57	Chiang Rai	TH	region
TH-58	Mae Hong Son	TH	region
TH-60	Nakhon Sawan	TH	region
TH-61	Uthai Thani	TH	region
TH-62	Kamphaeng Phet	TH	region
TH-63	Tak	TH	region
TH-64	Sukhothai	TH	region
TH-65	Phitsanulok	TH	region
TH-66	Phichit	TH	region
TH-67	Phetchabun	TH	region
TH-70	Ratchaburi	TH	region
TH-71	Kanchanaburi	TH	region
TH-72	Suphanburi	TH	region
TH-73	Nakhon Pathom	TH	region
TH-74	Samut Sakhon	TH	region
TH-75	Samut Songkhram	TH	region
TH-76	Phetchaburi	TH	region
TH-77	Prachuap Khiri Khan	TH	region
TH-80	Nakhon Si Thammarat	TH	region
TH-81	Krabi	TH	region
TH-82	Phang Nga	TH	region
TH-83	Phuket	TH	region
TH-84	Surat Thani	TH	region
TH-85	Ranong	TH	region
TH-86	Chumphon	TH	region
TH-90	Songkhla	TH	region
TH-91	Satun	TH	region
TH-92	Trang	TH	region
TH-93	Phatthalung	TH	region
TH-94	Pattani	TH	region
TH-95	Yala	TH	region
TH-96	Narathiwat	TH	region
TH-S	Pattaya	TH	region
TJ-DU	Dushanbe	TJ	region
TJ-GB	Gorno-Badakhshan	TJ	region
TJ-KT	Khatlon	TJ	region
TJ-RA	Nohiyahoi Tobei Jumhurí	TJ	region
TJ-SU	Sughd	TJ	region
TL-AL	Aileu	TL	region
TL-AN	Ainaro	TL	region
TL-BA	Baucau	TL	region
TL-BO	Bobonaro	TL	region
TL-CO	Cova Lima	TL	region
TL-DI	Dili	TL	region
TL-ER	Ermera	TL	region
TL-LA	Lautém	TL	region
TL-LI	Liquiçá	TL	region
TL-MF	Manufahi	TL	region
TL-MT	Manatuto	TL	region
TL-OE	Oecusse	TL	region
TL-VI	Viqueque	TL	region
TM-A	Ahal	TM	region
TM-B	Balkan	TM	region
TM-D	Daşoguz	TM	region
TM-L	Lebap	TM	region
TM-M	Mary	TM	region
TM-S	Aşgabat	TM	region
TN-11	Tunis	TN	region
TN-12	Ariana	TN	region
TN-13	Ben Arous	TN	region
TN-14	Manouba	TN	region
TN-21	Nabeul	TN	region
TN-22	Zaghouan	TN	region
TN-23	Bizerte	TN	region
TN-31	Béja	TN	region
TN-32	Jendouba	TN	region
TN-33	Kef	TN	region
TN-34	Siliana	TN	region
TN-41	Kairouan	TN	region
TN-42	Kasserine	TN	region
TN-43	Sidi Bouzid	TN	region
TN-51	Sousse	TN	region
TN-52	Monastir	TN	region
TN-53	Mahdia	TN	region
TN-61	Sfax	TN	region
TN-71	Gafsa	TN	region
TN-72	Tozeur	TN	region
TN-73	Kebili	TN	region
TN-81	Gabès	TN	region
TN-82	Medenine	TN	region
TN-83	Tataouine	TN	region
TO-01	ʻEua	TO	region
TO-02	Haʻapai	TO	region
TO-03	Niuas	TO	region
TO-04	Tongatapu	TO	region
TO-05	Vavaʻu	TO	region
TR-01	Adana	TR	region
TR-02	Adıyaman	TR	region
TR-03	Afyonkarahisar	TR	region
TR-04	Ağrı	TR	region
TR-05	Amasya	TR	region
TR-06	Ankara	TR	region
TR-07	Antalya	TR	region
TR-08	Artvin	TR	region
TR-09	Aydın	TR	region
TR-10	Balıkesir	TR	region
TR-11	Bilecik	TR	region
TR-12	Bingöl	TR	region
TR-13	Bitlis	TR	region
TR-14	Bolu	TR	region
TR-15	Burdur	TR	region
TR-16	Bursa	TR	region
TR-17	Çanakkale	TR	region
TR-18	Çankırı	TR	region
TR-19	Çorum	TR	region
TR-20	Denizli	TR	region
TR-21	Diyarbakır	TR	region
TR-22	Edirne	TR	region
TR-23	Elazığ	TR	region
TR-24	Erzincan	TR	region
TR-25	Erzurum	TR	region
TR-26	Eskişehir	TR	region
TR-27	Gaziantep	TR	region
TR-28	Giresun	TR	region
TR-29	Gümüşhane	TR	region
TR-30	Hakkâri	TR	region
TR-31	Hatay	TR	region
TR-32	Isparta	TR	region
TR-33	Mersin	TR	region
TR-34	Istanbul	TR	region
TR-35	Izmir	TR	region
TR-36	Kars	TR	region
TR-37	Kastamonu	TR	region
TR-38	Kayseri	TR	region
TR-39	Kırklareli	TR	region
TR-40	Kırşehir	TR	region
TR-41	Kocaeli	TR	region
TR-42	Konya	TR	region
TR-43	Kütahya	TR	region
TR-44	Malatya	TR	region
TR-45	Manisa	TR	region
TR-46	Kahramanmaraş	TR	region
TR-47	Mardin	TR	region
TR-48	Muğla	TR	region
TR-49	Muş	TR	region
TR-50	Nevşehir	TR	region
TR-51	Niğde	TR	region
TR-52	Ordu	TR	region
TR-53	Rize	TR	region
TR-54	Sakarya	TR	region
TR-55	Samsun	TR	region
TR-56	Siirt	TR	region
TR-57	Sinop	TR	region
TR-58	Sivas	TR	region
TR-59	Tekirdağ	TR	region
TR-60	Tokat	TR	region
TR-61	Trabzon	TR	region
TR-62	Tunceli	TR	region
TR-63	Şanlıurfa	TR	region
TR-64	Uşak	TR	region
TR-65	Van	TR	region
TR-66	Yozgat	TR	region
TR-67	Zonguldak	TR	region
TR-68	Aksaray	TR	region
TR-69	Bayburt	TR	region
TR-70	Karaman	TR	region
TR-71	Kırıkkale	TR	region
TR-72	Batman	TR	region
TR-73	Şırnak	TR	region
TR-74	Bartın	TR	region
TR-75	Ardahan	TR	region
TR-76	Iğdır	TR	region
TR-77	Yalova	TR	region
TR-78	Karabük	TR	region
TR-79	Kilis	TR	region
TR-80	Osmaniye	TR	region
TR-81	Düzce	TR	region
TT-ARI	Arima	TT	region
TT-CHA	Chaguanas	TT	region
TT-CTT	Couva-Tabaquite-Talparo	TT	region
TT-DMN	Diego Martin	TT	region
TT-MRC	Mayaro-Rio Claro	TT	region
TT-PED	Penal-Debe	TT	region
TT-POS	Port of Spain	TT	region
TT-PRT	Princes Town	TT	region
TT-PTF	Point Fortin	TT	region
TT-SFO	San Fernando	TT	region
TT-SGE	Sangre Grande	TT	region
TT-SIP	Siparia	TT	region
TT-SJL	San Juan-Laventille	TT	region
TT-TOB	Tobago	TT	region
TT-TUP	Tunapuna-Piarco	TT	region
TV-FUN	Funafuti	TV	region
TV-NIT	Niutao	TV	region
TV-NKF	Nukufetau	TV	region
TV-NKL	Nukulaelae	TV	region
TV-NMA	Nanumea	TV	region
TV-NMG	Nanumanga	TV	region
TV-NUI	Nui	TV	region
TV-VAI	Vaitupu	TV	region
TW-CHA	Changhua	TW	province
TW-CYI	Chiayi County	TW	province
TW-CYQ	Chiayi	TW	province
TW-HSQ	Hsinchu County	TW	province
TW-HSZ	Hsinchu	TW	province
TW-HUA	Hualien	TW	province
TW-ILA	Yilan	TW	province
TW-KEE	Keelung	TW	province
TW-KHH	Kaohsiung	TW	province
TW-KIN	Kinmen	TW	province
TW-LIE	Lienchiang	TW	province
TW-MIA	Miaoli	TW	province
TW-NAN	Nantou	TW	province
TW-NWT	New Taipei	TW	province
TW-PEN	Penghu	TW	province
TW-PIF	Pingtung	TW	province
TW-TAO	Taoyuan	TW	province
TW-TNN	Tainan	TW	province
TW-TPE	Taipei	TW	province
TW-TTT	Taitung	TW	province
TW-TXG	Taichung	TW	province
TW-YUN	Yunlin	TW	province
TZ-01	Arusha	TZ	region
TZ-02	Dar es Salaam	TZ	region
TZ-03	Dodoma	TZ	region
TZ-04	Iringa	TZ	region
TZ-05	Kagera	TZ	region
TZ-06	North Pemba	TZ	region
TZ-07	Zanzibar North	TZ	region
TZ-08	Kigoma	TZ	region
TZ-09	Kilimanjaro	TZ	region
TZ-10	South Pemba	TZ	region
TZ-11	Zanzibar Central/South	TZ	region
TZ-12	Lindi	TZ	region
TZ-13	Mara	TZ	region
TZ-14	Mbeya	TZ	region
TZ-15	Zanzibar Urban/West	TZ	region
TZ-16	Morogoro	TZ	region
TZ-17	Mtwara	TZ	region
TZ-18	Mwanza	TZ	region
TZ-19	Pwani	TZ	region
TZ-20	Rukwa	TZ	region
TZ-21	Ruvuma	TZ	region
TZ-22	Shinyanga	TZ	region
TZ-23	Singida	TZ	region
TZ-24	Tabora	TZ	region
TZ-25	Tanga	TZ	region
TZ-26	Manyara	TZ	region
TZ-27	Geita	TZ	region
TZ-28	Katavi	TZ	region
TZ-29	Njombe	TZ	region
TZ-30	Simiyu	TZ	region
TZ-31	Songwe	TZ	region
UA-05	Vinnychchyna	UA	region
UA-07	Volyn	UA	region
UA-09	Luhanshchyna	UA	region
UA-12	Dnipropetrovshchyna	UA	region
UA-14	Donechchyna	UA	region
UA-18	Zhytomyrshchyna	UA	region
UA-21	Zakarpattia	UA	region
UA-23	Zaporizhzhya	UA	region
UA-26	Prykarpattia	UA	region
UA-30	Kyiv	UA	region
UA-32	Kyivshchyna	UA	region
UA-35	Kirovohradschyna	UA	region
UA-40	Sevastopol	UA	region
UA-43	Crimea	UA	region
UA-46	Lvivshchyna	UA	region
UA-48	Mykolayivschyna	UA	region
UA-51	Odeshchyna	UA	region
UA-53	Poltavshchyna	UA	region
UA-56	Rivnenshchyna	UA	region
UA-59	Sumshchyna	UA	region
UA-61	Ternopilshchyna	UA	region
UA-63	Kharkivshchyna	UA	region
UA-65	Khersonshchyna	UA	region
UA-68	Khmelnychchyna	UA	region
UA-71	Cherkashchyna	UA	region
UA-74	Chernihivshchyna	UA	region
UA-77	Chernivtsi Oblast	UA	region
UG-101	Kalangala	UG-C	district
UG-102	Kampala	UG-C	district
UG-103	Kiboga	UG-C	district
UG-104	Luwero	UG-C	district
UG-105	Masaka	UG-C	district
UG-106	Mpigi	UG-C	district
UG-107	Mubende	UG-C	district
UG-108	Mukono	UG-C	district
UG-109	Nakasongola	UG-C	district
UG-110	Rakai	UG-C	district
UG-111	Sembabule	UG-C	district
UG-112	Kayunga	UG-C	district
UG-113	Wakiso	UG-C	district
UG-114	Lyantonde	UG-C	district
UG-115	Mityana	UG-C	district
UG-116	Nakaseke	UG-C	district
UG-117	Buikwe	UG-C	district
UG-118	Bukomansibi	UG-C	district
UG-119	Butambala	UG-C	district
UG-120	Buvuma	UG-C	district
UG-121	Gomba	UG-C	district
UG-122	Kalungu	UG-C	district
UG-123	Kyankwanzi	UG-C	district
UG-124	Lwengo	UG-C	district
UG-125	Kyotera	UG-C	district
UG-126	Kasanda	UG-C	district
UG-201	Bugiri	UG-E	district
UG-202	Busia	UG-E	district
UG-203	Iganga	UG-E	district
UG-204	Jinja	UG-E	district
UG-205	Kamuli	UG-E	district
UG-206	Kapchorwa	UG-E	district
UG-207	Katakwi	UG-E	district
UG-208	Kumi	UG-E	district
UG-209	Mbale	UG-E	district
UG-210	Pallisa	UG-E	district
UG-211	Soroti	UG-E	district
UG-212	Tororo	UG-E	district
UG-213	Kaberamaido	UG-E	district
UG-214	Mayuge	UG-E	district
UG-215	Sironko	UG-E	district
UG-216	Amuria	UG-E	district
UG-217	Budaka	UG-E	district
UG-218	Bududa	UG-E	district
UG-219	Bukedea	UG-E	district
UG-220	Bukwa	UG-E	district
UG-221	Butaleja	UG-E	district
UG-222	Kaliro	UG-E	district
UG-223	Manafwa	UG-E	district
UG-224	Namutumba	UG-E	district
UG-225	Bulambuli	UG-E	district
UG-226	Buyende	UG-E	district
UG-227	Kibuku	UG-E	district
UG-228	Kween	UG-E	district
UG-229	Luuka	UG-E	district
UG-230	Namayingo	UG-E	district
UG-231	Ngora	UG-E	district
UG-232	Serere	UG-E	district
UG-233	Butebo	UG-E	district
UG-234	Namisindwa	UG-E	district
UG-235	Bugweri	UG-E	district
UG-236	Kapelebyong	UG-E	district
UG-237	Kalaki	UG-E	district
UG-301	Adjumani	UG-N	district
UG-302	Apac	UG-N	district
UG-303	Arua	UG-N	district
UG-304	Gulu	UG-N	district
UG-305	Kitgum	UG-N	district
UG-306	Kotido	UG-N	district
UG-307	Lira	UG-N	district
UG-308	Moroto	UG-N	district
UG-309	Moyo	UG-N	district
UG-310	Nebbi	UG-N	district
UG-311	Nakapiripirit	UG-N	district
UG-312	Pader	UG-N	district
UG-313	Yumbe	UG-N	district
UG-314	Abim	UG-N	district
UG-315	Amolatar	UG-N	district
UG-316	Amuru	UG-N	district
UG-317	Dokolo	UG-N	district
UG-318	Kaabong	UG-N	district
UG-319	Koboko	UG-N	district
UG-320	Maracha	UG-N	district
UG-321	Oyam	UG-N	district
UG-322	Agago	UG-N	district
UG-323	Alebtong	UG-N	district
UG-324	Amudat	UG-N	district
UG-325	Kole	UG-N	district
UG-326	Lamwo	UG-N	district
UG-327	Napak	UG-N	district
UG-328	Nwoya	UG-N	district
UG-329	Otuke	UG-N	district
UG-330	Zombo	UG-N	district
UG-331	Zombo	UG-N	district
UG-332	Pakwach	UG-N	district
UG-333	Kwania	UG-N	district
UG-334	Nabilatuk	UG-N	district
UG-335	Karenga	UG-N	district
UG-336	Madi-Okollo	UG-N	district
UG-337	Obongi	UG-N	district
UG-401	Bundibugyo	UG-W	district
UG-402	Bushenyi	UG-W	district
UG-403	Hoima	UG-W	district
UG-404	Kabale	UG-W	district
UG-405	Kabarole	UG-W	district
UG-406	Kasese	UG-W	district
UG-407	Kibaale	UG-W	district
UG-408	Kisoro	UG-W	district
UG-409	Masindi	UG-W	district
UG-410	Mbarara	UG-W	district
UG-411	Ntungamo	UG-W	district
UG-412	Rukungiri	UG-W	district
UG-413	Kamwenge	UG-W	district
UG-414	Kanungu	UG-W	district
UG-415	Kyenjojo	UG-W	district
UG-416	Buliisa	UG-W	district
UG-417	Ibanda	UG-W	district
UG-418	Isingiro	UG-W	district
UG-419	Kiruhura	UG-W	district
UG-420	Buhweju	UG-W	district
UG-421	Kiryandongo	UG-W	district
UG-422	Kyegegwa	UG-W	district
UG-423	Mitooma	UG-W	district
UG-424	Ntoroko	UG-W	district
UG-425	Rubirizi	UG-W	district
UG-426	Sheema	UG-W	district
UG-427	Kagadi	UG-W	district
UG-428	Kakumiro	UG-W	district
UG-429	Rubanda	UG-W	district
UG-430	Bunyangabu	UG-W	district
UG-431	Rukiga	UG-W	district
UG-432	Kikuube	UG-W	district
UG-433	Kazo	UG-W	district
UG-434	Kitagwenda	UG-W	district
UG-435	Rwampara	UG-W	district
UG-C	Central	UG	region
UG-E	Eastern	UG	region
UG-N	Northern	UG	region
UG-W	Western	UG	region
UM-67	Johnston Atoll	UM	region
UM-71	Midway Atoll	UM	region
UM-76	Navassa Island	UM	region
UM-79	Wake Island	UM	region
UM-81	Baker Island	UM	region
UM-84	Howland Island	UM	region
UM-86	Jarvis Island	UM	region
UM-89	Kingman Reef	UM	region
UM-95	Palmyra Atoll	UM	region
US-AK	Alaska	US	state
US-AL	Alabama	US	state
US-AR	Arkansas	US	state
US-AS	American Samoa	US	territory
US-AZ	Arizona	US	state
US-CA	California	US	state
US-CO	Colorado	US	state
US-CT	Connecticut	US	state
US-DC	Washington DC	US	district
US-DE	Delaware	US	state
US-FL	Florida	US	state
US-GA	Georgia	US	state
US-GU	Guam	US	territory
US-HI	Hawaii	US	state
US-IA	Iowa	US	state
US-ID	Idaho	US	state
US-IL	Illinois	US	state
US-IN	Indiana	US	state
US-KS	Kansas	US	state
US-KY	Kentucky	US	state
US-LA	Louisiana	US	state
US-MA	Massachusetts	US	state
US-MD	Maryland	US	state
US-ME	Maine	US	state
US-MI	Michigan	US	state
US-MN	Minnesota	US	state
US-MO	Missouri	US	state
US-MP	Northern Mariana Islands	US	territory
US-MS	Mississippi	US	state
US-MT	Montana	US	state
US-NC	North Carolina	US	state
US-ND	North Dakota	US	state
US-NE	Nebraska	US	state
US-NH	New Hampshire	US	state
US-NJ	New Jersey	US	state
US-NM	New Mexico	US	state
US-NV	Nevada	US	state
US-NY	New York	US	state
US-OH	Ohio	US	state
US-OK	Oklahoma	US	state
US-OR	Oregon	US	state
US-PA	Pennsylvania	US	state
US-PR	Puerto Rico	US	territory
US-RI	Rhode Island	US	state
US-SC	South Carolina	US	state
US-SD	South Dakota	US	state
US-TN	Tennessee	US	state
US-TX	Texas	US	state
US-UM	United States Minor Outlying Islands	US	territory
US-UT	Utah	US	state
US-VA	Virginia	US	state
US-VI	United States Virgin Islands	US	territory
US-VT	Vermont	US	state
US-WA	Washington	US	state
US-WI	Wisconsin	US	state
US-WV	West Virginia	US	state
US-WY	Wyoming	US	state
UY-AR	Artigas	UY	department
UY-CA	Canelones	UY	department
UY-CL	Cerro Largo	UY	department
UY-CO	Colonia	UY	department
UY-DU	Durazno	UY	department
UY-FD	Florida	UY	department
UY-FS	Flores	UY	department
UY-LA	Lavalleja	UY	department
UY-MA	Maldonado	UY	department
UY-MO	Montevideo	UY	department
UY-PA	Paysandú	UY	department
UY-RN	Río Negro	UY	department
UY-RO	Rocha	UY	department
UY-RV	Rivera	UY	department
UY-SA	Salto	UY	department
UY-SJ	San José	UY	department
UY-SO	Soriano	UY	department
UY-TA	Tacuarembó	UY	department
UY-TT	Treinta y Tres	UY	department
UZ-AN	Andijan	UZ	region
UZ-BU	Bukhara	UZ	region
UZ-FA	Fergana	UZ	region
UZ-JI	Jizzakh	UZ	region
UZ-NG	Namangan	UZ	region
UZ-NW	Navoiy	UZ	region
UZ-QA	Qashqadaryo	UZ	region
UZ-QR	Karakalpakstan	UZ	region
UZ-SA	Samarqand	UZ	region
UZ-SI	Sirdaryo	UZ	region
UZ-SU	Surxondaryo	UZ	region
UZ-TK	Tashkent	UZ	region
UZ-TO	Tashkent Province	UZ	region
UZ-XO	Xorazm	UZ	region
VC-01	Charlotte	VC	region
VC-02	Saint Andrew	VC	region
VC-03	Saint David	VC	region
VC-04	Saint George	VC	region
VC-05	Saint Patrick	VC	region
VC-06	Grenadines	VC	region
VE-A	Capital	VE	region
VE-B	Anzoátegui	VE	region
VE-C	Apure	VE	region
VE-D	Aragua	VE	region
VE-E	Barinas	VE	region
VE-F	Bolívar	VE	region
VE-G	Carabobo	VE	region
VE-H	Cojedes	VE	region
VE-I	Falcón	VE	region
VE-J	Guárico	VE	region
VE-K	Lara	VE	region
VE-L	Mérida	VE	region
VE-M	Miranda	VE	region
VE-N	Monagas	VE	region
VE-O	Nueva Esparta	VE	region
VE-P	Portuguesa	VE	region
VE-R	Sucre	VE	region
VE-S	Táchira	VE	region
VE-T	Trujillo	VE	region
VE-U	Yaracuy	VE	region
VE-V	Zulia	VE	region
VE-W	Federal Dependencies	VE	region
VE-X	Vargas	VE	region
VE-Y	Delta Amacuro	VE	region
VE-Z	Amazonas	VE	region
VN-01	Lai Châu	VN	region
VN-02	Lào Cai	VN	region
VN-03	Hà Giang	VN	region
VN-04	Cao Bằng	VN	region
VN-05	Sơn La	VN	region
VN-06	Yên Bái	VN	region
VN-07	Tuyên Quang	VN	region
VN-09	Lạng Sơn	VN	region
VN-13	Quảng Ninh	VN	region
VN-14	Hòa Bình	VN	region
VN-18	Ninh Bình	VN	region
VN-20	Thái Bình	VN	region
VN-21	Thanh Hóa	VN	region
VN-22	Nghệ An	VN	region
VN-23	Hà Tĩnh	VN	region
VN-24	Quảng Bình	VN	region
VN-25	Quảng Trị	VN	region
VN-26	Thừa Thiên–Huế	VN	region
VN-27	Quảng Nam	VN	region
VN-28	Kon Tum	VN	region
VN-29	Quảng Ngãi	VN	region
VN-30	Gia Lai	VN	region
VN-31	Bình Định	VN	region
VN-32	Phú Yên	VN	region
VN-33	Đắk Lắk	VN	region
VN-34	Khánh Hòa	VN	region
VN-35	Lâm Đồng	VN	region
VN-36	Ninh Thuận	VN	region
VN-37	Tây Ninh	VN	region
VN-39	Đồng Nai	VN	region
VN-40	Bình Thuận	VN	region
VN-41	Long An	VN	region
VN-43	Bà Rịa–Vũng Tàu	VN	region
VN-44	An Giang	VN	region
VN-45	Đồng Tháp	VN	region
VN-46	Tiền Giang	VN	region
VN-47	Kiên Giang	VN	region
VN-49	Vĩnh Long	VN	region
VN-50	Bến Tre	VN	region
VN-51	Trà Vinh	VN	region
VN-52	Sóc Trăng	VN	region
VN-53	Bắc Kạn	VN	region
VN-54	Bắc Giang	VN	region
VN-55	Bạc Liêu	VN	region
VN-56	Bắc Ninh	VN	region
VN-57	Bình Dương	VN	region
VN-58	Bình Phước	VN	region
VN-59	Cà Mau	VN	region
VN-61	Hải Dương	VN	region
VN-63	Hà Nam	VN	region
VN-66	Hưng Yên	VN	region
VN-67	Nam Định	VN	region
VN-68	Phú Thọ	VN	region
VN-69	Thái Nguyên	VN	region
VN-70	Vĩnh Phúc	VN	region
VN-71	Điện Biên	VN	region
VN-72	Đắk Nông	VN	region
VN-73	Hậu Giang	VN	region
VN-CT	Can Tho	VN	region
VN-DN	Da Nang	VN	region
VN-HN	Hanoi	VN	region
VN-HP	Haiphong	VN	region
VN-SG	Ho Chi Minh City	VN	region
VU-MAP	Malampa	VU	region
VU-PAM	Penama	VU	region
VU-SAM	Sanma	VU	region
VU-SEE	Shefa	VU	region
VU-TAE	Tafea	VU	region
VU-TOB	Torba	VU	region
WF-AL	Alo	WF	region
WF-SG	Sigave	WF	region
WF-UV	Uvea	WF	region
WS-AA	A’ana	WS	region
WS-AL	Aiga-i-le-Tai	WS	region
WS-AT	Atua	WS	region
WS-FA	Fa’asaleleaga	WS	region
WS-GE	Gaga’emauga	WS	region
WS-GI	Gaga’ifomauga	WS	region
WS-PA	Palauli	WS	region
WS-SA	Satupa’itea	WS	region
WS-TU	Tuamasaga	WS	region
WS-VF	Va’a-o-Fonoti	WS	region
WS-VS	Vaisigano	WS	region
YE-AB	Abyan	YE	region
YE-AD	’Adan	YE	region
YE-AM	Amran	YE	region
YE-BA	Al Bayda	YE	region
YE-DA	Dhale	YE	region
YE-DH	Dhamar	YE	region
YE-HD	Hadramaut	YE	region
YE-HJ	Hajjah	YE	region
YE-HU	Al Hudaydah	YE	region
YE-IB	Ibb	YE	region
YE-JA	Al Jawf	YE	region
YE-LA	Lahij	YE	region
YE-MA	Ma’rib	YE	region
YE-MR	Al Mahrah	YE	region
YE-MW	Al Mahwit	YE	region
YE-RA	Raymah	YE	region
YE-SA	Amanat Al Asimah	YE	region
YE-SD	Sa’dah	YE	region
YE-SH	Shabwah	YE	region
YE-SN	Sana’a	YE	region
YE-SU	Arkhabil Suqutra	YE	region
YE-TA	Taiz	YE	region
ZA-EC	Eastern Cape	ZA	province
ZA-FS	Free State	ZA	province
ZA-GP	Gauteng	ZA	province
ZA-KZN	KwaZulu-Natal	ZA	province
ZA-LP	Limpopo	ZA	province
ZA-MP	Mpumalanga	ZA	province
ZA-NC	Northern Cape	ZA	province
ZA-NW	North West	ZA	province
ZA-WC	Western Cape	ZA	province
ZM-01	Western	ZM	region
ZM-02	Central	ZM	region
ZM-03	Eastern	ZM	region
ZM-04	Luapula	ZM	region
ZM-05	Northern	ZM	region
ZM-06	North-Western	ZM	region
ZM-07	Southern	ZM	region
ZM-08	Copperbelt	ZM	region
ZM-09	Lusaka	ZM	region
ZM-10	Muchinga	ZM	region
ZW-BU	Bulawayo	ZW	region
ZW-HA	Harare	ZW	region
ZW-MA	Manicaland	ZW	region
ZW-MC	Mashonaland Central	ZW	region
ZW-ME	Mashonaland East	ZW	region
ZW-MI	Midlands	ZW	region
ZW-MN	Matabeleland North	ZW	region
ZW-MS	Matabeleland South	ZW	region
ZW-MV	Masvingo	ZW	region
ZW-MW	Mashonaland West	ZW	region`;
