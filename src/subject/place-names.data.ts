// Made by .tools/tables/make-gazetteer.mjs. Do not edit.
// What the places lie in, then the names that their slugs do not tell. Contains data of GeoNames (geonames.org), CC BY 4.0.
export const PLACE_NAMES: string = `
AF-BAL	Mazar-e Sharif
AF-BGL	Pul-e Khumri
AF-SAR	Sar-e Pul
AG-04	Saint John’s
AL-02	Durrës
AL-04	Lushnjë
AL-05	Gjirokastër
AL-06	Korçë
AL-10	Shkodër
AL-12	Vlorë
AO-CNO	N’dalatando
AO-UIG	Uíge
AR-A	San Ramón de la Nueva Orán
AR-B	Bahía Blanca|José C. Paz|Junín|Luján|Morón|Olavarría|San Nicolás de los Arroyos|Zárate
AR-E	Concepción del Uruguay|Gualeguaychú|Paraná
AR-H	Presidencia Roque Sáenz Peña|Villa Ángela
AR-J	Santa Lucía
AR-M	San Martín
AR-N	Oberá
AR-Q	Cutral-Có|Neuquén
AR-S	Gobernador Gálvez|Santo Tomé|Villa Constitución
AR-T	San Miguel de Tucumán|Tafí Viejo
AR-V	Río Grande
AR-W	Paso de los Libres
AR-X	Córdoba|Río Cuarto|Río Tercero|Villa María
AR-Y	Libertador General San Martín|Palpalá
AR-Z	Río Gallegos
AT-3	Sankt Pölten
AU-WA	McKail
AZ	Bakıxanov|Maştağa|Qaraçuxur
AZ-AGM	Ağdam
AZ-AGS	Ağdaş
AZ-HAC	Hacıqabul
AZ-SAT	Saatlı
AZ-SM	Sumqayıt
AZ-SR	Şirvan
AZ-XAC	Xaçmaz
BA-BIH	Bihać
BA-BRC	Brčko
BE-VLG	Sint-Niklaas
BE-WAL	La Louvière|Liège
BF-01	Dédougou
BF-08	Fada N'gourma
BF-09	Bobo-Dioulasso
BJ-AQ	Abomey-Calavi
BJ-CO	Savé
BJ-OU	Porto-Novo
BJ-PL	Sakété
BO-P	Potosí
BR-AC	Cruzeiro do Sul
BR-AL	Maceió|São Miguel dos Campos|União dos Palmares
BR-AM	Tefé
BR-AP	Macapá
BR-BA	Bom Jesus da Lapa|Camaçari|Cruz das Almas|Eunápolis|Ilhéus|Irecê|Jequié|Santo Antônio de Jesus|Senhor do Bonfim|Simões Filho|Valença|Vitória da Conquista
BR-CE	Canindé|Crateús|Juazeiro do Norte|Maracanaú|Quixadá|Tianguá
BR-ES	São Mateus|Vitória
BR-GO	Anápolis|Aparecida de Goiânia|Catalão|Goianésia|Goiânia|Jataí|Luziânia
BR-MA	Barra do Corda|Codó|Santa Inês|São Luís
BR-MG	Araxá|Divinópolis|Guaxupé|Ibirité|Itajubá|Itaúna|Janaúba|João Monlevade|Lagoa da Prata|Manhuaçu|Muriaé|Pará de Minas|Patrocínio|Poços de Caldas|Ribeirão das Neves|São João del Rei|São Lourenço|São Sebastião do Paraíso|Teófilo Otoni|Timóteo|Três Corações|Três Pontas|Uberlândia|Ubá|Unaí|Viçosa
BR-MS	Corumbá|Ponta Porã|Três Lagoas
BR-MT	Barra do Garças|Cuiabá|Rondonópolis|Várzea Grande
BR-PA	Belém|Bragança|Cametá|Marabá|Redenção|Salinópolis|Santarém|Tucuruí
BR-PB	João Pessoa
BR-PE	Abreu e Lima|Gravatá|Jaboatão|Jaboatão dos Guararapes|Santa Cruz do Capibaribe|Sirinhaém|São Lourenço da Mata|Timbaúba|Vitória de Santo Antão
BR-PI	Parnaíba
BR-PR	Almirante Tamandaré|Araucária|Cambé|Campo Mourão|Cornélio Procópio|Foz do Iguaçu|Francisco Beltrão|Ibiporã|Marechal Cândido Rondon|Maringá|Paranaguá|Paranavaí|Rolândia|São José dos Pinhais|Telêmaco Borba|União da Vitória
BR-RJ	Angra dos Reis|Barra do Piraí|Campos dos Goytacazes|Itaboraí|Itaguaí|Macaé|Maricá|Nilópolis|Niterói|Nova Iguaçu|Petrópolis|Rio das Ostras|Seropédica|São João de Meriti|São Pedro da Aldeia|Teresópolis|Três Rios|Valença
BR-RN	Caicó|Macaíba|Mossoró
BR-RO	Ji Paraná
BR-RS	Bagé|Bento Gonçalves|Cachoeira do Sul|Camaquã|Caxias do Sul|Estância Velha|Gravataí|Guaíba|Ijuí|Parobé|Santa Cruz do Sul|Santana do Livramento|Santo Ângelo|São Borja|São Gabriel|São Leopoldo|Venâncio Aires|Viamão
BR-SC	Araranguá|Balneário Camboriú|Biguaçu|Caçador|Chapecó|Concórdia|Criciúma|Florianópolis|Itajaí|Içara|Jaraguá do Sul|Palhoça|Rio do Sul|São Bento do Sul|São José|Tubarão
BR-SE	Estância|Nossa Senhora do Socorro|São Cristóvão
BR-SP	Araçatuba|Arujá|Avaré|Bragança Paulista|Campos do Jordão|Carapicuíba|Caçapava|Cosmópolis|Cubatão|Embu Guaçu|Fernandópolis|Franco da Rocha|Garça|Guaratinguetá|Guarujá|Hortolândia|Itanhaém|Itapecerica da Serra|Itararé|Jacareí|Jaú|Jundiaí|Lençóis Paulista|Mairiporã|Marília|Matão|Mauá|Mogi Guaçu|Mogi das Cruzes|Mongaguá|Olímpia|Orlândia|Paulínia|Penápolis|Peruíbe|Poá|Ribeirão Pires|Ribeirão Preto|Santa Bárbara d'Oeste|Santana de Parnaíba|Santo André|Sertãozinho|Sumaré|São Bernardo do Campo|São Caetano do Sul|São Carlos|São Joaquim da Barra|São José do Rio Pardo|São José do Rio Preto|São José dos Campos|São João da Boa Vista|São Paulo|São Roque|São Sebastião|São Vicente|Taboão da Serra|Tatuí|Taubaté|Tupã|Várzea Paulista
BR-TO	Araguaína
BW-SP	Selebi-Phikwe
CA-AB	Fort McMurray|St. Albert|St. Paul
CA-BC	Fort St. John
CA-NB	Tracadie-Sheila
CA-NL	Channel-Port aux Basques|Clarenville-Shoal Harbour|Grand Falls-Windsor|Happy Valley-Goose Bay|St. John's
CA-ON	Clarence-Rockland|Rayside-Balfour|Sault Ste. Marie|St. Catharines|St. George|St. Thomas
CA-QC	Baie-Comeau|Baie-D'Urfé|Baie-Saint-Paul|Bois-des-Filion|Brownsburg-Chatham|Bécancour|Carleton-sur-Mer|Château-Richer|Châteauguay|Coteau-du-Lac|Côte-Saint-Luc|Deux-Montagnes|Dolbeau-Mistassini|Dollard-Des Ormeaux|Gaspé|L'Ancienne-Lorette|L'Ange-Gardien|L'Assomption|L'Épiphanie|L'Île-Perrot|La Pocatière|Lac-Alouette|Lac-Brome|Lac-Mégantic|Lebel-sur-Quévillon|Lévis|Metabetchouan-Lac-a-la-Croix|Mont-Joli|Mont-Laurier|Mont-Royal|Mont-Saint-Grégoire|Mont-Saint-Hilaire|Mont-Tremblant|Montréal|Montréal-Est|Montréal-Ouest|Morin-Heights|New-Richmond|Notre-Dame-de-l'Île-Perrot|Notre-Dame-des-Prairies|Pointe-Calumet|Pointe-Claire|Pointe-du-Lac|Pont-Rouge|Port-Cartier|Prévost|Québec|Rivière-Rouge|Rivière-du-Loup|Rosemère|Rouyn-Noranda|Saint-Adolphe-d'Howard|Saint-Amable|Saint-Augustin|Saint-Augustin-de-Desmaures|Saint-Basile-le-Grand|Saint-Bruno-de-Montarville|Saint-Canut|Saint-Constant|Saint-Césaire|Saint-Eustache|Saint-Félicien|Saint-Félix-de-Valois|Saint-Georges|Saint-Germain-de-Grantham|Saint-Henri|Saint-Hippolyte|Saint-Hyacinthe|Saint-Jean-sur-Richelieu|Saint-Joseph-de-Beauce|Saint-Joseph-du-Lac|Saint-Jérôme|Saint-Lazare|Saint-Lin-Laurentides|Saint-Pascal|Saint-Pie|Saint-Raymond|Saint-Rémi|Saint-Sauveur|Saint-Sauveur-des-Monts|Saint-Thomas|Saint-Zotique|Sainte-Adèle|Sainte-Agathe-des-Monts|Sainte-Anne-de-Bellevue|Sainte-Anne-des-Monts|Sainte-Anne-des-Plaines|Sainte-Catherine|Sainte-Julie|Sainte-Julienne|Sainte-Marie|Sainte-Marthe-sur-le-Lac|Sainte-Thérèse|Salaberry-de-Valleyfield|Sept-Îles|Sorel-Tracy|St-Jean-Port-Joli|Terrasse-des-Pins|Thetford-Mines|Trois-Rivières|Val-d'Or|Val-des-Monts|Vaudreuil-Dorion|Verchères|le Plateau
CD-BC	Mbanza-Ngungu
CD-KE	Mbuji-Mayi
CD-LO	Mwene-Ditu
CF-HS	Berbérati
CF-LB	Mbaïki
CG-13	Ouésso
CG-16	Pointe-Noire
CH-BE	Biel/Bienne
CH-NE	Neuchâtel
CH-SG	St. Gallen
CH-ZH	Zürich
CI-BS	San-Pédro
CI-CM	Agnibilékrou|Grand-Bassam
CI-DN	Odienné
CI-GD	Oumé
CI-LG	Adzopé
CI-MG	Danané|Duekoué
CI-SM	Bouaflé
CI-SV	Ferkessédougou
CI-VB	Bouaké
CI-WR	Séguéla
CL-AT	Copiapó
CL-BI	Concepción|Los Ángeles|Tomé
CL-ML	Curicó
CL-NB	Chillán
CL-RM	Peñaflor
CL-VS	Hacienda La Calera|Quilpué|Valparaíso|Viña del Mar
CM-AD	Meïganga|Ngaoundéré
CM-CE	Yaoundé
CM-EN	Kousséri
CM-ES	Garoua Boulaï
CM-LT	Edéa
CM-OU	Bangangté
CM-SU	Sangmélima|Ébolowa
CN-YN	Shangri-La
CO-ANT	Apartadó|Chigorodó|Itagüí|Medellín
CO-BOL	El Carmen de Bolívar|Magangué
CO-BOY	Chiquinquirá
CO-CAL	Chinchiná
CO-CAU	Popayán
CO-CES	Agustín Codazzi
CO-CHO	Quibdó
CO-COR	Cereté|Montelíbano|Montería|Sahagún
CO-CUN	Chía|Facatativá|Fusagasugá|Zipaquirá
CO-GUV	San José del Guaviare
CO-MAG	Ciénaga|Fundación
CO-MET	Acacías
CO-NSA	Cúcuta|Ocaña
CO-QUI	Calarcá
CO-SAN	Girón
CO-SAP	San Andrés
CO-TOL	Ibagué
CO-VAC	Jamundí|Tuluá
CR-L	Limón
CR-SJ	San José
CU-01	Consolación del Sur|Pinar del Río
CU-03	San Miguel del Padrón
CU-04	Colón|Cárdenas|Jagüey Grande
CU-07	Cabaiguán|Sancti Spíritus
CU-08	Ciego de Ávila|Morón
CU-09	Camagüey
CU-10	Jesús Menéndez
CU-11	Holguín|San Germán
CU-12	Bartolomé Masó|Jiguaní
CU-14	Guantánamo
CU-15	Güira de Melena|San Antonio de los Baños
CU-16	Güines|San José de las Lajas
CY-01	Stróvolos
CZ-20	Mladá Boleslav
CZ-31	České Budějovice
CZ-42	Děčín|Ústí nad Labem
CZ-51	Jablonec nad Nisou
CZ-52	Hradec Králové
CZ-71	Prostějov|Přerov
CZ-72	Zlín
CZ-80	Frýdek-Místek|Havířov|Karviná
DE-BB	Brandenburg an der Havel
DE-BW	Baden-Baden|Bietigheim-Bissingen|Böblingen|Göppingen|Heidenheim an der Brenz|Kirchheim unter Teck|Lörrach|Nürtingen|Schwäbisch Gmünd|Tübingen|Villingen-Schwenningen
DE-BY	Fürth|Neu-Ulm|Würzburg
DE-HE	Bad Homburg vor der Höhe|Gießen|Marburg an der Lahn|Rüsselsheim
DE-NI	Göttingen|Lüneburg|Neustadt am Rübenberge|Osnabrück|Wolfenbüttel
DE-NW	Brühl|Bünde|Castrop-Rauxel|Dülmen|Düren|Düsseldorf|Gütersloh|Hürth|Ibbenbüren|Königswinter|Lüdenscheid|Lünen|Mönchengladbach|Mülheim|Münster|Neubrück|Rheda-Wiedenbrück
DE-RP	Landau in der Pfalz
DE-SH	Lübeck|Neumünster
DE-SL	Saarbrücken|Völklingen
DE-SN	Görlitz
DJ-AS	'Ali Sabieh
DK-84	Hillerød
DK-85	Næstved
DO	Baní|Concepción de La Vega|Cotuí|Salvaleón de Higüey|San Cristóbal|San Francisco de Macorís|San José de Ocoa|San Pedro de Macorís
DO-25	Santiago de los Caballeros
DZ-04	Aïn Beïda|Aïn Fakroun|Oum el Bouaghi
DZ-05	Aïn Touta|Tazoult-Lambese
DZ-06	Bejaïa
DZ-08	Béchar
DZ-09	Boû Arfa|Larbaâ
DZ-10	Bouïra|Draa el Mizan|Sour el Ghozlane
DZ-11	I-n-Salah
DZ-12	Bir el Ater|Tébessa
DZ-13	Mansoûra
DZ-16	Bordj el Kiffan
DZ-17	Aïn Oussera
DZ-19	Sétif
DZ-20	Saïda
DZ-22	Sidi Bel Abbès
DZ-24	Héliopolis
DZ-26	Ksar el Boukhari|Médéa
DZ-28	M’Sila|Sidi Aïssa|‘Aïn el Hadjel
DZ-31	Bir el Djir|’Aïn el Turk
DZ-34	Râs el Oued
DZ-35	Khemis el Khechna|Reghaïa
DZ-43	Chelghoum el Aïd
DZ-44	Aïn Defla
DZ-45	Aïn Sefra
DZ-46	Aïn Temouchent
DZ-47	Ghardaïa
EC-C	Tulcán
EC-SD	Santo Domingo de los Colorados
EE-45	Kohtla-Järve
EE-68	Pärnu
EG-BH	Abu al Matamir|Kafr ad Dawwar
EG-DK	Minyat an Nasr
EG-GH	Al Mahallah al Kubra|Kafr az Zayyat
EG-KB	Al Qanatir al Khayriyah|Shibin al Qanatir
EG-KFS	Kafr ash Shaykh
EG-MNF	Shibin al Kawm
EG-SHR	At Tall al Kabir|Mashtul as Suq
ES-AN	Alcalá de Guadaira|Almería|Benalmádena|Campiña|Córdoba|El Puerto de Santa María|Jaén|La Línea de la Concepción|Málaga|Sanlúcar de Barrameda|Vélez-Málaga|Écija
ES-AS	Avilés|Gijón
ES-CL	León|Ávila
ES-CN	San Bartolomé de Tirajana|Santa Lucía
ES-CT	Cerdanyola del Vallès|Cornellà de Llobregat|Gavà|L'Hospitalet de Llobregat|Llefià|Mataró|Mollet del Vallès|Rubí|Sant Cugat del Vallès|Vilanova i la Geltrú
ES-EX	Cáceres|Mérida
ES-GA	A Coruña
ES-IB	Calvià
ES-MD	Alcalá de Henares|Alcorcón|Chamartín|Collado-Villalba|Leganés|Móstoles|Pozuelo de Alarcón|Rivas-Vaciamadrid|San Sebastián de los Reyes|Torrejón de Ardoz
ES-PV	Donostia / San Sebastián|Gasteiz / Vitoria
ES-RI	Logroño
ES-VC	Castelló de la Plana|Vila-real
FI-03	Seinäjoki
FI-06	Hämeenlinna
FI-08	Jyväskylä
FM-PNI	Palikir - National Government Center
FO	Tórshavn
FR-ARA	Bourg-en-Bresse|Caluire-et-Cuire|Chambéry|Clermont-Ferrand|Montluçon|Saint-Priest|Saint-Étienne|Vénissieux
FR-BFC	Besançon|Chalon-sur-Saône
FR-BRE	Saint-Brieuc|Saint-Malo
FR-CVL	Châteauroux|Orléans
FR-GES	Charleville-Mézières|Châlons-en-Champagne
FR-HDF	Boulogne-sur-Mer|Compiègne|Saint-Quentin|Villeneuve-d'Ascq
FR-IDF	Asnières-sur-Seine|Aulnay-sous-Bois|Boulogne-Billancourt|Cergy-Pontoise|Champigny-sur-Marne|Corbeil-Essonnes|Créteil|Fontenay-sous-Bois|Issy-les-Moulineaux|Ivry-sur-Seine|Le Blanc-Mesnil|Levallois-Perret|Maisons-Alfort|Mantes-la-Jolie|Neuilly-sur-Seine|Noisy-le-Grand|Rosny-sous-Bois|Rueil-Malmaison|Saint-Denis|Saint-Germain-en-Laye|Saint-Maur-des-Fossés|Saint-Quentin-en-Yvelines|Vitry-sur-Seine|Épinay-sur-Seine|Évry
FR-NAQ	Angoulême|Brive-la-Gaillarde|Mérignac
FR-NOR	Évreux
FR-OCC	Alès|Béziers|Nîmes|Sète
FR-PAC	Aix-en-Provence|Cagnes-sur-Mer|Fréjus|Hyères|La Seyne-sur-Mer|Salon-de-Provence
FR-PDL	La Roche-sur-Yon|Saint-Herblain|Saint-Nazaire
GA-3	Lambaréné
GA-8	Port-Gentil
GB-ENG	Appleby-in-Westmorland|Ashby-de-la-Zouch|Ashton in Makerfield|Ashton-under-Lyne|Askam in Furness|Barrow in Furness|Barton under Needwood|Barton-le-Clay|Basford, Stoke-on-Trent|Berwick-Upon-Tweed|Bexhill-on-Sea|Bidford-on-Avon|Birchington-on-Sea|Blaydon-on-Tyne|Bradford-on-Avon|Burley in Wharfedale|Burnham-on-Crouch|Burnham-on-Sea|Caister-on-Sea|Chapel en le Frith|Chester-le-Street|Clacton-on-Sea|Clayton-le-Woods|Dalton in Furness|Easton-in-Gordano|Frinton-on-Sea|Gorleston-on-Sea|Grange-over-Sands|Hamble-le-Rice|Henley-on-Thames|Hetton-Le-Hole|Houghton-Le-Spring|Ince-in-Makerfield|King's Clipstone|King's Lynn|Kirkby in Ashfield|Lee-on-the-Solent|Leysdown-on-Sea|Marske-by-the-Sea|Moreton in Marsh|Newbiggin-by-the-Sea|Newcastle under Lyme|Newton-le-Willows|Poulton-le-Fylde|Saint Leonards-on-Sea|Saltburn-by-the-Sea|Sherburn in Elmet|Shoreham-by-Sea|Southend-on-Sea|St Mary's Bay|Stanford-le-Hope|Stockton-on-Tees|Stoke-on-Trent|Stourport-on-Severn|Stratford-upon-Avon|Sunbury-on-Thames|Sutton in Ashfield|Thornaby-on-Tees|Thornton-Cleveleys|Walton-on-Thames|Walton-on-the-Naze|Weston-super-Mare|Wotton-under-Edge
GB-SCT	Bo’ness|Newport-on-Tay
GB-WLS	Blaenau-Ffestiniog|Glyn-neath
GD-03	Saint George's
GH-WP	Sekondi-Takoradi
GN-L	Labé
GN-N	Nzérékoré
GP	Basse-Terre
GT-01	Amatitlán|San José Pinula|San Juan Sacatepéquez
GT-05	Santa Lucía Cotzumalguapa
GT-07	Sololá
GT-08	Totonicapán
GT-12	San Pedro Sacatepéquez
GT-14	Santa Cruz del Quiché
GT-15	Salamá
GT-16	Cobán
GU	Hagåtña
GW	Bafatá
HN-CP	Santa Rosa de Copán
HN-EP	Danlí
HR-05	Varaždin
HR-11	Požega
HR-15	Šibenik
HT-AR	Gonaïves|Saint-Marc
HT-GA	Jérémie
HT-NI	Miragoâne
HT-NO	Port-de-Paix
HT-OU	Croix-des-Bouquets|Léogâne|Port-au-Prince|Pétionville
HU-BA	Pécs
HU-BE	Békéscsaba
HU-BK	Kecskemét
HU-CS	Hódmezővásárhely
HU-FE	Dunaújváros|Székesfehérvár
HU-GS	Győr
HU-HE	Parádsasvár
HU-KE	Tatabánya
HU-NO	Salgótarján
HU-PE	Érd
HU-SO	Kaposvár
HU-SZ	Nyíregyháza
HU-TO	Szekszárd
HU-VE	Veszprém
ID-JB	Ciranjang-hilir
IE-C	Carrick-on-Shannon
IE-L	An Muileann gCearr|Dún Laoghaire|Kinsealy-Drinan
IE-M	Carrick-on-Suir|Ráth Luirc|Trá Mhór
IL-HA	Umm el Fahm
IL-M	Hod HaSharon|Rishon LeZiyyon
IL-Z	Nof HaGalil
IN-CG	Raj-Nandgaon
IN-GA	Vasco da Gama
IN-KA	Bail-Hongal|Gadag-Betageri
IQ-NI	Al-Hamdaniya
IR-01	Astaneh-ye Ashrafiyeh|Bandar-e Anzali
IR-05	Sarpol-e Zahab
IR-06	Bandar-e Genaveh
IR-08	Shahr-e Babak|Shahr-e Kord
IR-12	Istgah-e Rah Ahan-e Garmsar
IR-27	Gonbad-e Kavus
IR-30	Torbat-e Heydariyeh|Torbat-e Jam
IS-1	Reykjavík
IT-45	Forlì|Reggio nell'Emilia
IT-62	Acilia-Castel Fusano-Ostia Antica|Lido di Ostia
IT-65	L'Aquila
IT-72	Casalnuovo di Napoli|Castellammare di Stabia|Cava Dè Tirreni|Giugliano in Campania|Marano di Napoli|San Giorgio a Cremano
IT-75	Gravina in Puglia
IT-82	Paternò
IT-88	Quartu Sant'Elena
JO-AM	Wadi as Sir
JP-08	Hitachi-Naka|Kashima-shi
JP-11	Hatogaya-honcho
JP-12	Katori-shi
JP-13	Nishi-Tokyo-shi
JP-15	Niitsu-honcho
JP-16	Kurobe-shi|Nanto-shi
JP-18	Fukui-shi
JP-24	Hisai-motomachi|Ueno-ebisumachi
JP-26	Kamigyo-ku
JP-28	Kakogawacho-honmachi|Nishinomiya-hama|Tatsunocho-tominaga
JP-29	Kashihara-shi
JP-34	Kannabecho-yahiro
JP-36	Narutocho-mitsuishi
JP-40	Chikushino-shi|Maebaru-chuo
JP-41	Imaricho-ko
JP-43	Hondomachi-hondo
JP-46	Kokubu-matsuki
KG-C	Kara-Balta
KG-J	Jalal-Abad
KP	Hyesan-dong
KP-05	Chaeryong-up
KP-08	Yuktae-dong
KR-41	Guri-si|Icheon-si
KR-47	Gyeongsan-si
KW-MU	Sabah as Salim
KZ-63	Ust-Kamenogorsk
LB-NA	Nabatiye et Tahta
LK-1	Dehiwala-Mount Lavinia
LS-F	Mohale’s Hoek
LS-H	Qacha’s Nek
LT-KL	Klaipėda
LT-MR	Marijampolė
LT-PN	Panevėžys
LT-SA	Šiauliai
LV-042	Jēkabpils
LV-077	Rēzekne
LV-JUR	Jūrmala
LV-LPX	Liepāja
MA-01	Al Hoceïma|Tirhanimîne|Tétouan
MA-03	Fès|Meknès
MA-04	Oujda-Angad|Salé Al Jadida|Souq Larb’a al Gharb
MA-05	Al Fqih Ben Çalah
MA-09	Oulad Teïma
MA-10	Tan-Tan
MD	Edineţ
MD-BA	Bălţi
MD-CS	Căuşeni
MD-SN	Rîbniţa
ME-12	Nikšić
MG	Tôlanaro
ML-4	Ségou
MM-13	Hpa-An
MN-041	Murun-kuren
MQ	Fort-de-France
MR	Néma
MR-04	Kaédi
MU-PW	Beau Bassin-Rose Hill
MX-AGU	Jesús María
MX-BCS	Ciudad Constitución|San José del Cabo
MX-CHH	Cuauhtémoc|Juárez
MX-CHP	Comitán|San Cristóbal de las Casas
MX-CMX	Coyoacán|Cuauhtémoc|Delegación Cuajimalpa de Morelos|Tláhuac
MX-COA	Ciudad Acuña|Torreón
MX-COL	Ciudad de Villa de Álvarez|Tecomán
MX-DUR	Gómez Palacio
MX-GRO	Ixtapa-Zihuatanejo|Taxco de Alarcón
MX-GUA	Acámbaro|León|Moroleón|Purísima de Bustos|Pénjamo|San Francisco del Rincón
MX-JAL	Autlán de Navarro|Ciudad Guzmán|Ocotlán|San Juan de los Lagos|Tepatitlán de Morelos|Tesistán|Tonalá
MX-MEX	Ciudad López Mateos|Cuautitlán|Cuautitlán Izcalli|Naucalpan de Juárez|Nicolás Romero|San Pablo de las Salinas|Santa María Chimalhuacán
MX-MIC	Apatzingán|Ciudad Lázaro Cárdenas|Heróica Zitácuaro|Pátzcuaro|Zacapú
MX-NLE	Cadereyta Jiménez|Ciudad Benito Juárez|García|San Nicolás de los Garza|San Pedro Garza García
MX-OAX	Ciudad de Huajuapan de León|Juchitán de Zaragoza|Santa Cruz Xoxocotlán
MX-PUE	Izúcar de Matamoros|Tehuacán
MX-QUE	Querétaro|San Juan del Río
MX-ROO	Cancún
MX-SIN	Culiacán|Guamúchil|Mazatlán
MX-SLP	San Luis Potosí|Soledad de Graciano Sánchez
MX-SON	Ciudad Obregón|Puerto Peñasco|San Luis Río Colorado
MX-TAB	Cárdenas
MX-TAM	Ciudad Río Bravo
MX-VER	Córdoba|Martínez de la Torre|Minatitlán|Pánuco|Río Blanco|San Andrés Tuxtla|Túxpam de Rodríguez Cano
MX-YUC	Kanasín|Mérida|Tizimín
MX-ZAC	Jerez de García Salinas
MZ-G	Chokwé|Xai-Xai
MZ-N	António Enes|Ilha de Moçambique
NC	Nouméa
NG-AB	Ohafia-Ifigh
NG-AN	Enugu-Ukwu|Igbo-Ukwu
NG-EB	Ezza-Ohu
NG-EK	Ado-Ekiti|Aramoko-Ekiti|Efon-Alaaye|Emure-Ekiti|Igbara-Odo|Igede-Ekiti|Ijero-Ekiti|Ikere-Ekiti|Ise-Ekiti
NG-OG	Ijebu-Igbo|Ijebu-Ode
NG-OS	Ijebu-Jesa
NG-OY	Igbo-Ora
NI-ES	Estelí
NI-LE	León
NL-NB	's-Hertogenbosch|Bergen op Zoom
NL-NH	Velsen-Zuid
NL-ZH	Alphen aan den Rijn|Capelle aan den IJssel
NO	Tromsø|Tønsberg
NO-15	Ålesund
NO-18	Bodø
PA-10	Arraiján
PA-3	Colón
PA-8	Juan Díaz|Panamá
PE-CAJ	Jaén
PE-HUC	Huánuco|Tingo María
PE-LAL	Chepén
PH-00	Las Piñas
PH-07	Lapu-Lapu City
PH-10	NIA Valencia
PH-12	Bañga|Maluñgun
PH-40	Biñan|Dasmariñas|Los Baños
PK-PB	Chak Thirty-one -Eleven Left|Chuchar-kana Mandi
PL-02	Bolesławiec|Głogów|Jelenia Góra|Wałbrzych|Wrocław|Świdnica
PL-04	Grudziądz|Inowrocław|Toruń|Włocławek
PL-06	Biała Podlaska|Chełm|Puławy|Zamość|Świdnik
PL-08	Gorzów Wielkopolski|Nowa Sól|Zielona Góra
PL-10	Bełchatów|Piotrków Trybunalski|Tomaszów Mazowiecki|Zduńska Wola|Łódź
PL-12	Kraków|Nowy Sącz|Oświęcim|Tarnów
PL-14	Białołeka|Ciechanów|Mokotów|Ostrołęka|Praga Południe|Praga Północ|Pruszków|Płock|Targówek|Ursynów|Śródmieście|Żoliborz|Żyrardów
PL-16	Kędzierzyn-Koźle
PL-18	Dębica|Jarosław|Przemyśl|Rzeszów
PL-20	Białystok|Suwałki|Łomża
PL-22	Gdańsk|Starogard Gdański|Słupsk
PL-24	Bielsko-Biala|Będzin|Chorzów|Częstochowa|Dąbrowa Górnicza|Jastrzębie Zdrój|Mysłowice|Piekary Śląskie|Racibórz|Ruda Śląska|Siemianowice Śląskie|Tarnowskie Góry|Wodzisław Śląski|Świętochłowice|Żory
PL-26	Ostrowiec Świętokrzyski|Skarżysko-Kamienna
PL-28	Elbląg|Ełk
PL-30	Ostrów Wielkopolski|Piła|Poznań
PL-32	Kołobrzeg|Świnoujście
PM	Saint-Pierre
PR	Bayamón|Cataño|Mayagüez
PS	Dayr al Balah
PT-03	Guimarães
PT-04	Bragança
PT-06	Figueira da Foz
PT-07	Évora
PT-11	Algueirão|Cacém|São Domingos de Rana
PT-14	Santarém
PT-15	Setúbal
PT-16	Viana do Castelo
PY-1	Concepción
PY-11	Capiatá|Itauguá|Lambaré
PY-3	Caacupé
PY-5	Caaguazú
PY-6	Caazapá
PY-7	Encarnación
PY-ASU	Asunción
RE	Saint-André|Saint-Denis|Saint-Louis|Saint-Paul|Saint-Pierre
RO-AG	Piteşti
RO-BC	Bacău
RO-BN	Bistriţa
RO-BR	Brăila
RO-BT	Botoşani
RO-BV	Braşov
RO-BZ	Buzău
RO-CJ	Cluj-Napoca
RO-CS	Reşiţa
RO-CT	Constanţa
RO-CV	Sfântu Gheorghe
RO-DB	Târgovişte
RO-GJ	Târgu Jiu
RO-GL	Galaţi
RO-HD	Petroşani
RO-HR	Miercurea-Ciuc
RO-IS	Iaşi|Paşcani
RO-MH	Drobeta-Turnu Severin
RO-MM	Sighetu Marmaţiei
RO-MS	Târgu-Mureş
RO-NT	Piatra Neamţ
RO-PH	Câmpina|Ploieşti
RO-SB	Mediaş
RO-SJ	Zalău
RO-TM	Timişoara
RO-VL	Râmnicu Vâlcea
RO-VN	Focșani
RO-VS	Bârlad
RS	Kruševac|Niš|Požarevac|Užice|Zaječar|Čačak|Šabac
RS-VO	Pančevo
RU-AL	Gorno-Altaysk
RU-ALT	Kamen-na-Obi
RU-BU	Ulan-Ude
RU-CE	Urus-Martan
RU-IRK	Usolye-Sibirskoye|Ust-Ilimsk|Ust-Kut
RU-KAM	Petropavlovsk-Kamchatsky
RU-KDA	Slavyansk-na-Kubani|Ust-Labinsk
RU-KEM	Anzhero-Sudzhensk|Leninsk-Kuznetsky
RU-KHA	Komsomolsk-on-Amur
RU-KHM	Khanty-Mansiysk|Pyt-Yakh
RU-KIR	Kirovo-Chepetsk
RU-ME	Yoshkar-Ola
RU-MOS	Naro-Fominsk|Orekhovo-Zuyevo
RU-MOW	Novo-Peredelkino
RU-PRI	Spassk-Dalniy
RU-ROS	Kamensk-Shakhtinskiy|Rostov-na-Donu
RU-SAK	Yuzhno-Sakhalinsk
RU-SVE	Kamensk-Uralskiy
RU-VLA	Gus-Khrustalnyy
RU-YAR	Pereslavl-Zalesskiy
SA-04	Hafar Al-Batin
SD-NB	Ad-Damazin
SE-AB	Lidingö|Södertälje|Täby
SE-AC	Umeå
SE-BD	Luleå
SE-D	Nyköping
SE-E	Linköping|Norrköping
SE-F	Jönköping
SE-G	Växjö
SE-M	Malmö
SE-O	Borås|Mölndal|Trollhättan
SE-T	Örebro
SE-U	Västerås
SE-W	Borlänge
SE-X	Gävle
SE-Z	Östersund
SK-BC	Banská Bystrica
SK-KI	Košice
SK-NI	Nové Zámky
SK-PV	Prešov
SK-TC	Považská Bystrica|Trenčín
SK-ZI	Žilina
SN-DB	Mbaké|Tiébo
SN-SL	Richard-Toll|Saint-Louis
SN-TH	Thiès|Thiès Nones
ST	São Tomé
SV-AH	Ahuachapán
SV-UN	La Unión
SV-US	Usulután
SY-DY	Deir ez-Zor
SY-HL	Ayn al Arab
SY-SU	As-Suwayda
TD	Abéché
TD-ND	N'Djamena
TF	Port-aux-Français
TG-C	Sokodé
TG-M	Aného|Lomé|Tsévié
TG-P	Atakpamé|Kpalimé
TH-76	Cha-am
TH-96	Su-ngai Kolok
TM-B	Türkmenbaşy
TM-D	Daşoguz
TM-L	Türkmenabat
TN-11	Al Marsá
TN-13	Hammam-Lif|Radès
TN-21	Kélibia
TN-31	Béja
TN-81	Gabès
TO-04	Nuku‘alofa
TR-02	Adıyaman|Kâhta
TR-03	Sandıklı
TR-04	Ağrı|Doğubayazıt
TR-06	Polatlı|Çankaya|Çubuk|Şereflikoçhisar
TR-07	Muratpaşa
TR-09	Aydın|Kuşadası|Söke
TR-10	Ayvalık|Balıkesir|Bandırma|Gönen
TR-11	Bozüyük
TR-12	Bingöl
TR-16	Mustafakemalpaşa|İnegol
TR-17	Çanakkale
TR-19	Çorum
TR-21	Diyarbakır
TR-22	Keşan
TR-23	Elazığ
TR-26	Eskişehir
TR-28	Şebin Karahisar
TR-30	Hakkâri|Yüksekova
TR-31	Dörtyol|Kırıkhan|Reyhanlı|İskenderun
TR-34	Arnavutköy|Ataşehir|Bahçelievler|Bağcılar|Başakşehir|Beylikdüzü|Büyükçekmece|Kavaklı|Üsküdar|Şişli
TR-35	Aliağa|Karabağlar|Torbalı|Ödemiş
TR-39	Kırklareli|Lüleburgaz
TR-40	Kırşehir
TR-41	Gölcük|Körfez|İzmit
TR-42	Akşehir|Beyşehir|Ereğli|Karapınar|Seydişehir|Çumra
TR-43	Kütahya|Tavşanlı
TR-45	Alaşehir
TR-46	Kahramanmaraş
TR-47	Kızıltepe
TR-48	Muğla
TR-49	Muş
TR-50	Nevşehir
TR-51	Niğde
TR-52	Ünye
TR-53	Ardeşen
TR-54	Adapazarı
TR-55	Çarşamba
TR-59	Tekirdağ|Çerkezköy|Çorlu
TR-61	Akçaabat
TR-63	Suruç|Viranşehir|Şanlıurfa
TR-64	Uşak
TR-65	Erciş
TR-67	Ereğli
TR-71	Kırıkkale
TR-73	Şırnak
TR-74	Bartın
TR-76	Iğdır
TR-78	Karabük
TR-81	Düzce
TZ-02	Dar es Salaam
UA-18	Novohrad-Volynskyi
UA-26	Ivano-Frankivsk
UA-51	Bilhorod-Dnistrovskyi
UA-68	Kamianets-Podilskyi
US-AK	Hoonah-Angoon Census Area|Knik-Fairview|Matanuska-Susitna Borough|Prince of Wales-Hyder Census Area|Sutton-Alpine|Yukon-Koyukuk Census Area
US-AL	Bayou La Batre|Carlisle-Rockledge|DeKalb County|Selmont-West Selmont|St. Clair County|Underwood-Petersville|West End-Cobb Town
US-AR	Helena-West Helena|McAlmont|McCrory|McGehee|St. Francis County
US-AZ	Central Heights-Midland City|Dewey-Humboldt|Heber-Overgaard|LeChee|New Kingman-Butler|Pinetop-Lakeside
US-CA	Aptos Hills-Larkin Valley|Arden-Arcade|Bertsch-Oceanview|Black Point-Green Point|Bonadelle Ranchos-Madera Ranchos|Carmel-by-the-Sea|Casa de Oro-Mount Helix|Challenge-Brownsville|Coto De Caza|Dixon Lane-Meadow Creek|East La Mirada|Fetters Hot Springs-Agua Caliente|Florence-Graham|Highlands-Baywood Park|Hilmar-Irwin|Idyllwild-Pine Cove|La Cañada Flintridge|La Crescenta-Montrose|Lagunitas-Forest Knolls|Larkfield-Wikiup|Lucas Valley-Marinwood|McCloud|McFarland|McKinleyville|Piñon Hills|Poplar-Cotton Center|Rio Del Mar|Sunnyside-Tahoe City|Tamalpais-Homestead Valley|West Whittier-Los Nietos|Westhaven-Moonstone
US-CO	Cascade-Chipita Park|Cañon City|Security-Widefield
US-CT	Conning Towers-Nautilus Park
US-DE	Rising Sun-Lebanon
US-FL	Bellair-Meadowbrook Terrace|Boca Del Mar|DeBary|DeFuniak Springs|DeLand|DeSoto County|East Lake-Orient Park|Egypt Lake-Leto|Grant-Valkaria|Hill 'n Dale|Howey-in-the-Hills|Jan-Phyl Village|LaBelle|Lake Mack-Forest Hills|Lakes by the Bay|Land O' Lakes|Lauderdale-by-the-Sea|McGregor|Miami-Dade County|Nassau Village-Ratliff|North DeLand|Opa-locka|Ormond-by-the-Sea|Palm River-Clair Mel|Port LaBelle|Samsula-Spruce Creek|Sewall's Point|St. Johns County|St. Lucie County|St. Petersburg|Town 'n' Country|West DeLand
US-GA	Candler-McAfee|DeKalb County|LaFayette|LaGrange|McCaysville|McDonough|McDuffie County|McIntosh County|McRae|St. Marys
US-HI	Haiku-Pauwela|Hale‘iwa|Hanamā‘ulu|Hanapēpē|Hanapēpē Heights|Hau‘ula|He‘eia|Honaunau-Napoopoo|Honoka‘a|Hālawa|Hālawa Heights|Hāwī|Hōlualoa|Kahaluu-Keauhou|Kahalu‘u|Kailua-Kona|Kalāheo|Kapa‘a|Ka‘a‘awa|Kea‘au|Kualapu‘u|Kā‘anapali|Kēōkea|Kīhei|Kīlauea|Lā‘ie|Marine Corps Base Hawaii - MCBH|Mokulēia|Mākaha|Mākaha Valley|Mā‘ili|Napili-Honokowai|Nānākuli|Punalu‘u|Pāhala|Pāpa‘ikou|Wahiawā|Waihee-Waiehu|Waikapū|Waimānalo Beach|Waipi‘o Acres|‘Aiea|‘Ele‘ele|‘Ewa Beach|‘Ewa Gentry|‘Ewa Villages|‘Āhuimanu|‘Ōma‘o
US-IA	Melcher-Dallas|O'Brien County
US-ID	Coeur d'Alene|McCall
US-IL	DeKalb|DeKalb County|DeWitt County|DuPage County|LaSalle County|Lake in the Hills|McCullom Lake|McDonough County|McHenry|McHenry County|McLean County|McLeansboro|O'Fallon|St. Clair County
US-IN	DeKalb County|DeMotte|LaGrange County|LaPorte|LaPorte County|Leo-Cedarville|McCordsville|Smithville-Sanders|St. Joseph County|Tri-Lakes
US-KS	McConnell AFB|McPherson|McPherson County|New Century, KS|WaKeeney
US-KY	Graymoor-Devondale|Lexington-Fayette|McCracken County|McCreary County|McLean County
US-LA	DeQuincy|DeRidder|LaSalle Parish|St. Bernard Parish|St. Charles Parish|St. Helena Parish|St. James Parish|St. John the Baptist Parish|St. Landry Parish|St. Martin Parish|St. Mary Parish|St. Tammany Parish
US-MA	Green Harbor-Cedar Crest|Manchester-by-the-Sea|Millis-Clicquot|Ocean Bluff-Brant Rock
US-MD	Andrews AFB|Ashton-Sandy Spring|Butcher's Hill|Fountainhead-Orchard Hills|Highfield-Cascade|Lanham-Seabrook|Lutherville-Timonium|Oxon Hill-Glassmanor|Paramount-Long Meadow|Prince George's County|Queen Anne's County|Selby-on-the-Bay|St. Charles|St. Mary's County|Suitland-Silver Hill|Wilson-Conococheague
US-ME	Dover-Foxcroft
US-MI	Barnes Lake-Millers Lake|DeWitt|K. I. Sawyer Air Force Base|L'Anse|Level Park-Oak Park|Manitou Beach-Devils Lake|Sault Ste. Marie|Shorewood-Tower Hills-Harbert|St. Clair County|St. Joseph County
US-MN	Lac qui Parle County|McLeod County|St. Louis County
US-MO	Bel-Nor|Bel-Ridge|DeKalb County|LaBarque Creek|Lee's Summit|McDonald County|O'Fallon|St. Charles County|St. Clair County|St. Francois County|St. Louis|St. Louis County|Terre du Lac
US-MS	D'Iberville|DeSoto County|Hide-A-Way Lake|McComb
US-MT	Bonner-West Riverside|McCone County
US-NC	Fuquay-Varina|Mar-Mac|McDowell County|McLeansville|Winston-Salem
US-ND	LaMoure County|McHenry County|McIntosh County|McKenzie County|McLean County
US-NE	McCook|McPherson County|O'Neill
US-NH	Tilton-Northfield
US-NJ	Avon-by-the-Sea|Ho-Ho-Kus|Holiday City-Berkeley|Leisure Village West-Pine Lake Park|McGuire AFB|Mercerville-Hamilton Square|Moorestown-Lenola|Pine Ridge at Crestwood|Whitesboro-Burleigh|Wood-Lynne|Wood-Ridge
US-NM	Doña Ana|Doña Ana County|Eldorado at Santa Fe|Española|McIntosh|McKinley County|Skyline-Ganipa|Truth or Consequences
US-NV	McGill
US-NY	Beaverdam Lake-Salisbury Mills|Castleton-on-Hudson|Croton-on-Hudson|Gates-North Gates|Hastings-on-Hudson|Jefferson Valley-Yorktown|McGraw|McKownville|Remsenburg-Speonk|Setauket-East Setauket|St. Lawrence County
US-OH	Clark-Fulton|Detroit-Shoreway|Fort McKinley|Geneva-on-the-Lake|McArthur|McComb|McConnelsville|McDonald|McKinley Heights|Mentor-on-the-Lake|Montrose-Ghent|Vermilion-on-the-Lake|Wright-Patterson AFB
US-OK	LeFlore County|McAlester|McClain County|McCord|McCurtain County|McIntosh County|McLoud
US-OR	Garden Home-Whitford|McMinnville|Milton-Freewater|Tri-City|West Haven-Sylvan
US-PA	Bala-Cynwyd|Brittany Farms-Highlands|Carnot-Moon|Cecil-Bishop|DuBois|East McKeesport|Fairview-Ferndale|Homeacre-Lyndora|Leith-Hatfield|Lynnwood-Pricedale|McAdoo|McConnellsburg|McConnellstown|McDonald|McGovern|McKean County|McKees Rocks|McKeesport|McMurray|McSherrystown|Shanor-Northvue|Village Green-Green Ridge|Wickerham Manor-Fisher|Wilkes-Barre
US-RI	Wakefield-Peacedale
US-SC	Batesburg-Leesville|McColl|McCormick|McCormick County|Slater-Marietta
US-SD	McCook County|McPherson County
US-TN	DeKalb County|Gruetli-Laager|LaFollette|McEwen|McKenzie|McMinn County|McMinnville|McNairy County|Soddy-Daisy|Thompson's Station
US-TX	Bruceville-Eddy|Circle D-KC Estates|César Chávez|DeCordova|DeSoto|DeWitt County|Encantada-Ranchito-El Calaboz|Lacy-Lakeview|Las Palmas II|Little River-Academy|McAllen|McCamey|McCulloch County|McGregor|McKinney|McLendon-Chisholm|McLennan County|McMullen County|McQueeney|Old River-Winfree|Port O'Connor|Roma-Los Saenz
US-UT	LaVerkin|Marriott-Slaterville|Stansbury park
US-VA	Boswell's Corner|McLean
US-WA	Bryn Mawr-Skyway|Clarkston Heights-Vineland|DuPont|East Hill-Meridian|Erlands Point-Kitsap Lake|Inglewood-Finn Hill|Joint Base Lewis McChord|Lake Marcel-Stillwater|Lake Morton-Berrydale|Maple Heights-Lake Desire|Marietta-Alderwood|McChord Air Force Base|McCleary|McMillin|Otis Orchards-East Farms|Picnic Point-North Lynnwood|Port Hadlock-Irondale|SeaTac|Sedro-Woolley|Tanglewilde-Thompson Place|Union Hill-Novelty Hill|West Clarkston-Highland
US-WI	Fond du Lac|Fond du Lac County|Lac du Flambeau|McFarland|North Fond du Lac|North La Crosse|Prairie du Chien|Prairie du Sac|St. Croix County
US-WV	MacArthur|McDowell County|McMechen|Mount Gay-Shamrock
US-WY	Antelope Valley-Crestview|Fox Farm-College
UY-PA	Paysandú
UY-SJ	San José de Mayo
UY-TA	Tacuarembó
UY-TT	Treinta y Tres
UZ-BU	G’ijduvon Shahri
UZ-FA	Marg‘ilon|Qo‘qon
UZ-QR	Novyy Turtkul’|Oltinko‘l|Xo‘jayli Shahri
UZ-SA	Kattaqo’rg’on Shahri
UZ-TK	Yangiyŭl
VE-B	Puerto La Cruz|San José de Guanipa
VE-D	El Limón
VE-F	Ciudad Bolívar
VE-G	Güigüe|Morón|San Joaquín
VE-I	Punta Cardón
VE-J	San Juan de los Morros|Valle de La Pascua
VE-K	Quíbor
VE-L	El Vigía|Mérida
VE-M	Caucagüito|Cúa
VE-N	Maturín
VE-O	La Asunción
VE-R	Carúpano|Cumaná|Güiria
VE-S	San Cristóbal
VE-X	Catia La Mar|Maiquetía
VN	Biên Hòa|Buôn Ma Thuột|Bạc Liêu|Bảo Lộc|Bắc Giang|Bắc Ninh|Bến Tre|Bỉm Sơn|Cao Bằng|Cao Lãnh|Cung Kiệm|Cà Mau|Cần Thơ|Cẩm Phả Mines|Hà Giang|Hà Tiên|Hòa Bình|Hưng Yên|Hạ Long|Lào Cai|Lạng Sơn|Móng Cái|Ninh Bình|Phan Rang-Tháp Chàm|Phan Thiết|Quảng Ngãi|Rạch Giá|Sóc Trăng|Sông Cầu|Tam Kỳ|Thanh Hóa|Thành Phố Uông Bí|Thái Bình|Thái Nguyên|Trà Vinh|Tuy Hòa|Việt Trì|Vĩnh Long|Vũng Tàu|Vị Thanh|Yên Bái|Yên Vinh|Ðà Lạt|Đưc Trọng
VN-09	Cần Giờ|Củ Chi
VN-18	Mỹ Tho
VN-25	Hà Đông|Sơn Tây
VN-30	Hà Tĩnh
VN-33	Huế
VN-35	Tuyên Quang
VN-37	Phủ Lý
VN-39	Thủ Dầu Một
VN-45	Nam Định
VN-56	Cần Giuộc|Tân An
VN-66	Phú Khương|Tây Ninh
VU-SEE	Port-Vila
WF-UV	Mata-Utu
ZA-EC	Graaff-Reinet
ZA-KZN	KwaDukuza|eSikhaleni
ZA-MP	eMbalenhle
ZA-NW	Ga-Rankuwa|Schweizer-Reneke
`;
