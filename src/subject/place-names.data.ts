// Made by .tools/tables/make-gazetteer.mjs. Do not edit.
// What the places lie in, then the names that their slugs do not tell. Contains data of GeoNames (geonames.org), CC BY 4.0.
export const PLACE_NAMES: string = `
AD-04	la Massana
AD-06	Sant Julià de Lòria
AD-08	les Escaldes
AE-FU	Dibba Al-Fujairah|Dibba Al-Hisn
AF-BAL	Mazar-e Sharif
AF-BDG	Qala i Naw
AF-BGL	Pul-e Khumri
AF-HEL	Markaz-e Hukumat-e Darweshan
AF-KDZ	Dasht-e Archi
AF-LOG	Pul-e Alam
AF-NAN	Markaz-e Woluswali-ye Achin
AF-PAR	Jabal os Saraj
AF-SAR	Qalah-ye Shahr|Sang-e Charak|Sar-e Pul|Tagaw-Bay
AG-04	Saint John’s
AL-01	Kuçovë|Poliçan|Çorovodë
AL-02	Durrës|Fushë-Krujë|Krujë
AL-03	Cërrik|Librazhd-Qendër
AL-04	Lushnjë
AL-05	Gjirokastër|Përmet|Tepelenë
AL-06	Ersekë|Korçë
AL-07	Kukës
AL-08	Laç|Lezhë|Rrëshen
AL-09	Bulqizë
AL-10	Pukë|Shkodër
AL-11	Kamëz|Kavajë|Rrogozhinë
AL-12	Sarandë|Selenicë|Vlorë
AO-CNO	N’dalatando
AO-HUA	Caála
AO-MOX	Léua
AO-UIG	Uíge
AO-ZAI	N'zeto
AR-A	El Galpón|Embarcación|Joaquín V. González|San Ramón de la Nueva Orán
AR-B	Adrogué|Bahía Blanca|Coronel Suárez|Ingeniero Pablo Nogués|José C. Paz|Junín|Luján|Morón|Muñiz|Olavarría|San Clemente del Tuyú|San Nicolás de los Arroyos|Zárate
AR-E	Chajarí|Concepción del Uruguay|Federación|General Ramírez|Gualeguaychú|Maciá|Paraná|San José de Feliciano|Villa María Grande
AR-G	Añatuya|Beltrán|Quimilí|Termas de Río Hondo
AR-H	Aviá Terai|Concepción del Bermejo|General José de San Martín|Las Breñas|Margarita Belén|Presidencia Roque Sáenz Peña|Villa Ángela
AR-J	Albardón|San Agustín de Valle Fértil|San José de Jáchal|San Martín|Santa Lucía
AR-K	Andalgalá|Capayán|Fiambalá|Icaño
AR-L	Guatraché|Realicó
AR-M	San Martín
AR-N	Aristóbulo del Valle|Campo Ramón|Capioví|Concepción de la Sierra|El Alcázar|Garuhapé|Garupá|Jardín América|Oberá|Panambí|Puerto Iguazú|San José|Santo Pipó
AR-P	Ingeniero Guillermo N. Juárez|Pirané
AR-Q	Cutral-Có|Junín de los Andes|Neuquén|San Martín de los Andes|Villa La Angostura
AR-R	El Bolsón|Fray Luis Beltrán|General Fernández Oro|Ingeniero Luis A. Huergo
AR-S	Calchaquí|Capitán Bermúdez|Carcarañá|Cañada de Gómez|Chañar Ladeado|El Trébol|Fray Luis A. Beltrán|Gobernador Gálvez|Gálvez|Pérez|Roldán|San Cristóbal|Santo Tomé|Villa Cañás|Villa Constitución
AR-T	Famaillá|San Miguel de Tucumán|Tafí Viejo
AR-U	Gaimán
AR-V	Río Grande
AR-W	Curuzú Cuatiá|Itatí|Mburucuyá|Mocoretá|Nuestra Señora del Rosario de Caa Catí|Paso de los Libres|Perugorría|Santa Lucía|Santo Tomé
AR-X	Adelia María|Berrotarán|Cosquín|Córdoba|Despeñaderos|Deán Funes|Huinca Renancó|Jesús María|Malagueño|Marcos Juárez|Monte Maíz|Río Ceballos|Río Cuarto|Río Segundo|Río Tercero|Santa Rosa de Río Primero|Vicuña Mackenna|Villa María
AR-Y	Ingenio La Esperanza|Libertador General San Martín|Palpalá
AR-Z	Río Gallegos|Río Turbio|San Julián|Yacimiento Río Turbio
AS	Tāfuna
AT-2	Sankt Veit an der Glan|Spittal an der Drau|Wölfnitz
AT-3	Bad Vöslau|Breitenfurt bei Wien|Bruck an der Leitha|Deutsch-Wagram|Gerasdorf bei Wien|Groß-Enzersdorf|Gänserndorf|Hainburg an der Donau|Krems an der Donau|Mödling|Neu-Guntramsdorf|Sankt Pölten|Strasshof an der Nordbahn|Vösendorf
AT-4	Attnang-Puchheim|Kremsmünster|Micheldorf in Oberösterreich|Neuhofen an der Krems|Ried im Innkreis
AT-5	Oberndorf bei Salzburg
AT-6	Bruck an der Mur|Fürstenfeld|Kalsdorf bei Graz|Mürzzuschlag|Pöllau|Straßgang
AT-7	Hall in Tirol|Kirchberg in Tirol|Kitzbühel|Mühlau|Sankt Johann in Tirol|Völs|Wörgl
AT-8	Götzis|Höchst|Hörbranz
AU-WA	McKail
AZ	Bakıxanov|Hövsan|Khodzhi-Gasan|Lökbatan|Maştağa|Pirallahı|Qaraçuxur|Sabunçu|Türkan|Xocalı|Yeni Suraxanı|İsmayıllı
AZ-AGC	Avşar
AZ-AGM	Ağdam
AZ-AGS	Ağdaş
AZ-BEY	Dünyamalılar
AZ-DAS	Yukhary-Dashkesan
AZ-GOR	Qızılhacılı
AZ-HAC	Hacıqabul
AZ-NEF	Neftçala|Severo-Vostotchnyi Bank
AZ-NX	Yaycı
AZ-OGU	Oğuz
AZ-QAX	Çinarlı
AZ-QBI	Qubadlı
AZ-SAT	Saatlı
AZ-SM	Hacı Zeynalabdin|Sumqayıt
AZ-SR	Şirvan
AZ-XAC	Xaçmaz
BA-BIH	Banovići|Bihać|Bužim|Crnići|Divičani|Goražde|Gostovići|Gradačac|Gračanica|Hadžići|Ilijaš|Kačuni|Ključ|Kovači|Ljubuški|Mala Kladuša|Odžak|Ostrožac|Pećigrad|Rodoč|Tešanj|Tešanjka|Tojšići|Tržačka Raštela|Vareš|Varoška Rijeka|Velika Kladuša|Vogošća|Vrnograč|Zavidovići|Ćoralići|Čapljina|Čitluk|Široki Brijeg|Šturlić|Željezno Polje|Žepče|Živinice
BA-BRC	Brčko
BA-SRP	Bileća|Foča|Gradiška|Kneževo|Kotor Varoš|Laktaši|Milići|Mrkonjić Grad|Teslić|Višegrad|Čelinac|Šekovići|Šipovo
BE-VLG	Heist-op-den-Berg|Herk-de-Stad|Kapelle-op-den-Bos|Knokke-Heist|Oud-Heverlee|Oud-Turnhout|Sint-Amands|Sint-Genesius-Rode|Sint-Gillis-Waas|Sint-Katelijne-Waver|Sint-Kruis|Sint-Laureins|Sint-Lievens-Houtem|Sint-Maria-Lierde|Sint-Martens-Latem|Sint-Martens-Lennik|Sint-Niklaas|Sint-Pieters-Leeuw|Sint-Truiden|Wezembeek-Oppem
BE-WAL	Amblève|Anhée|Beyne-Heusay|Blégny|Braine-l'Alleud|Braine-le-Château|Braine-le-Comte|Chapelle-lez-Herlaimont|Chastre-Villeroux-Blanmont|Chaumont-Gistoux|Chièvres|Châtelet|Comblain-au-Pont|Court-Saint-Étienne|Estinnes-au-Val|Flémalle-Haute|Fléron|Fosses-la-Ville|Frasnes-lez-Buissenal|Grez-Doiceau|Habay-la-Vieille|Hastière-Lavaux|La Bruyère|La Louvière|Liège|Louvain-la-Neuve|Malmédy|Marche-en-Famenne|Mont-Saint-Guibert|Morlanwelz-Mariemont|Neufchâteau|Plombières|Pont-à-Celles|Péruwelz|Quiévrain|Quévy-le-Petit|Rebecq-Rognon|Saint-Ghislain|Saint-Hubert|Saint-Nicolas|Saint-Vith|Villers-la-Ville|Villers-le-Bouillet|Visé|Walhain-Saint-Paul|Écaussinnes-d'Enghien|Éghezée|Étalle
BF-01	Dédougou
BF-04	Koupéla
BF-06	Goulouré|Léo|Réo
BF-07	Pô
BF-08	Bogandé|Fada N'gourma
BF-09	Bobo-Dioulasso|Houndé
BF-11	Boussé|Ziniaré
BF-12	Gorom-Gorom
BF-13	Batié|Diébougou
BJ-AK	Tanguiéta
BJ-AQ	Abomey-Calavi|Hévié
BJ-BO	Bembèrèkè|Bétérou
BJ-CO	Comé|Dassa-Zoumé|Savé
BJ-KO	Aplahoué
BJ-MO	Grand-Popo
BJ-OU	Porto-Novo
BJ-PL	Kétou|Pobé|Sakété
BJ-ZO	Cové
BO-B	Guayaramerín
BO-C	Chimoré
BO-P	Potosí|Villazón
BO-S	Ascención de Guarayos|Ascensión|Concepción|La Bélgica|Pailón|Roboré|San Matías|Villa Yapacaní
BR-AC	Brasiléia|Cruzeiro do Sul|Feijó|Mâncio Lima|Plácido de Castro|Tarauacá
BR-AL	Barra de Santo Antônio|Girau do Ponciano|Lagoa da Canoa|Maceió|Piaçabuçu|Porto Real do Colégio|Pão de Açúcar|Santana do Ipanema|Santana do Mundaú|São José da Laje|São José da Tapera|São Luís do Quitunde|São Miguel dos Campos|São Sebastião|União dos Palmares|Viçosa|Água Branca
BR-AM	Alvarães|Boca do Acre|Careiro da Várzea|Codajás|Eirunepé|Guajará|Humaitá|Jutaí|Manicoré|Maués|Nhamundá|Nova Olinda do Norte|Novo Aripuanã|Rio Preto da Eva|Santo Antônio do Içá|São Gabriel da Cachoeira|São Paulo de Olivença|Tefé|Urucará
BR-AP	Macapá|Mazagão
BR-BA	América Dourada|Barra da Estiva|Bom Jesus da Lapa|Caculé|Caetité|Camaçari|Cipó|Conceição da Feira|Conceição do Almeida|Conceição do Coité|Conceição do Jacuípe|Coração de Maria|Cruz das Almas|Curaçá|Cícero Dantas|Euclides da Cunha|Eunápolis|Formosa do Rio Preto|Iaçu|Ibicaraí|Ibicuí|Iguaí|Ilhéus|Ipiaú|Ipirá|Irará|Irecê|Itacaré|Itagibá|Itajuípe|Itambé|Itanhém|Itiruçu|Itororó|Ituberá|Jequié|Jitaúna|Lapão|Livramento do Brumado|Macaúbas|Maracás|Mata de São João|Morro do Chapéu|Mutuípe|Nazaré|Nova Viçosa|Oliveira dos Brejinhos|Pindobaçu|Posto da Mata|Poções|Riachão das Neves|Riachão do Jacuípe|Ribeira do Pombal|Santa Cruz Cabrália|Santa Inês|Santa Maria da Vitória|Santo Antônio de Jesus|Santo Estêvão|Senhor do Bonfim|Simões Filho|São Desidério|São Felipe|São Francisco do Conde|São Gonçalo dos Campos|São Sebastião do Passé|Tanhaçu|Taperoá|Tapiramutá|Uauá|Ubatã|Ubaíra|Uruçuca|Valença|Vitória da Conquista
BR-CE	Acaraú|Assaré|Baturité|Canindé|Caririaçu|Cariré|Coreaú|Crateús|Eusébio|Guaiúba|Guaraciaba do Norte|Hidrolândia|Icó|Independência|Irauçuba|Itapagé|Juazeiro do Norte|Jucás|Juá dos Vieiras|Lavras da Mangabeira|Limoeiro do Norte|Maracanaú|Missão Velha|Mombaça|Orós|Quixadá|Quixeré|Redenção|Santa Quitéria|Santana do Acaraú|São Gonçalo do Amarante|São João dos Inhamuns|Tianguá|Viçosa do Ceará|Várzea Alegre
BR-ES	Afonso Cláudio|Barra de São Francisco|Boa Esperança|Conceição da Barra|Fundão|Guaçuí|Ibiraçu|Itaguaçu|Iúna|Jerônimo Monteiro|Jetibá|João Neiva|Mantenópolis|Mimoso do Sul|Nova Venécia|Piúma|Rio Novo do Sul|Santa Maria de Jetibá|São José do Calçado|São Mateus|Vitória
BR-GO	Abadiânia|Anápolis|Aparecida de Goiânia|Aragarças|Bela Vista de Goiás|Caiapônia|Carmo do Rio Verde|Catalão|Caçu|Crixás|Edéia|Firminópolis|Goianápolis|Goianésia|Goiás|Goiânia|Guapó|Hidrolândia|Iporá|Itaberaí|Itapirapuã|Jaraguá|Jataí|Luziânia|Minaçu|Mozarlândia|Nerópolis|Niquelândia|Palmeiras de Goiás|Paraúna|Petrolina de Goiás|Pirenópolis|Pires do Rio|Quirinópolis|Santa Helena de Goiás|Silvânia|São Luís de Montes Belos|São Miguel do Araguaia|Uruaçu|Vianópolis
BR-MA	Alcântara|Amarante do Maranhão|Barra do Corda|Bequimão|Codó|Coroatá|Cândido Mendes|Esperantinópolis|Grajaú|Lago da Pedra|Maracaçumé|Monção|Pindaré Mirim|Pio XII|Poção de Pedras|Riachão|Santa Inês|Santa Quitéria do Maranhão|São Benedito do Rio Preto|São Bento|São Bernardo|São Domingos do Maranhão|São José de Ribamar|São João dos Patos|São Luís|São Mateus do Maranhão|São Raimundo das Mangabeiras|Turiaçu|Tutóia|Vitória do Mearim
BR-MG	Abaeté|Aimorés|Alpinópolis|Alvinópolis|Além Paraíba|Andrelândia|Araxá|Araçuaí|Açucena|Bambuí|Barreiro do Jaíba|Barão de Cocais|Boa Esperança|Bocaiúva|Bom Jesus do Galho|Borda da Mata|Brasília de Minas|Bueno Brandão|Caeté|Cambuí|Capinópolis|Carandaí|Caraí|Carmo do Cajuru|Carmo do Paranaíba|Carmo do Rio Claro|Cláudio|Conceição das Alagoas|Conceição do Mato Dentro|Conceição do Rio Verde|Coração de Jesus|Cruzília|Cássia|Divino das Laranjeiras|Divinópolis|Dores do Indaiá|Elói Mendes|Francisco Sá|Guanhães|Guaranésia|Guaxupé|Ibirité|Ibiá|Igarapé|Itajubá|Itaú de Minas|Itaúna|Janaúba|Januária|Joaíma|João Monlevade|João Pinheiro|Lagoa da Prata|Manhuaçu|Matipó|Miraí|Monte Sião|Muriaé|Padre Paraíso|Paraguaçu|Paraisópolis|Pará de Minas|Patrocínio|Perdões|Peçanha|Piuí|Pompéu|Poços de Caldas|Presidente Olegário|Ribeirão das Neves|Sabinópolis|Santa Maria do Suaçuí|Santa Rita do Sapucaí|Santa Vitória|Santana do Paraíso|Santo Antônio do Amparo|Santo Antônio do Monte|São Domingos do Prata|São Francisco|São Gonçalo do Sapucaí|São Gotardo|São Joaquim de Bicas|São João Evangelista|São João Nepomuceno|São João da Ponte|São João del Rei|São João do Paraíso|São Lourenço|São Sebastião do Paraíso|Teófilo Otoni|Timóteo|Três Corações|Três Pontas|Uberlândia|Ubá|Unaí|Varzelândia|Visconde do Rio Branco|Viçosa|Várzea da Palma|Águas Formosas|Águas Vermelhas
BR-MS	Anastácio|Aparecida do Taboado|Bataiporã|Caarapó|Camapuã|Cassilândia|Corumbá|Guia Lopes da Laguna|Ladário|Naviraí|Paranaíba|Ponta Porã|Pôrto Barra do Ivinheima|Ribas do Rio Pardo|Sidrolândia|Três Lagoas
BR-MT	Arenápolis|Aripuanã|Barra do Bugres|Barra do Garças|Chapada dos Guimarães|Cuiabá|Nortelândia|Nova Olímpia|Poconé|Pontes e Lacerda|Poxoréo|Rondonópolis|Rosário Oeste|Santo Antônio do Leverger|Várzea Grande
BR-PA	Acará|Afuá|Augusto Corrêa|Baião|Belém|Bragança|Cametá|Capitão Poço|Conceição do Araguaia|Curuçá|Gurupá|Igarapé Açu|Igarapé Miri|Marabá|Maracanã|Muaná|Oeiras do Pará|Oriximiná|Ourilândia do Norte|Ourém|Redenção|Salinópolis|Santa Maria do Pará|Santarém|Santo Antônio do Tauá|Senador José Porfírio|São Caetano de Odivelas|São Félix do Xingu|São Geraldo do Araguaia|São João de Pirabas|São Miguel do Guamá|Tomé Açu|Tucumã|Tucuruí|Óbidos
BR-PB	Belém|Belém do Brejo do Cruz|Boqueirão|Caaporã|Catolé do Rocha|Cruz do Espírito Santo|Cuité|Esperança|Gurinhém|Ingá|Jacaraú|João Pessoa|Juàzeirinho|Piancó|Picuí|Remígio|Solânea|Sumé|São Bento|São José de Piranhas|Taperoá|Uiraúna
BR-PE	Abreu e Lima|Afogados da Ingazeira|Araçoiaba|Belém de São Francisco|Brejo da Madre de Deus|Buíque|Cabrobó|Caetés|Camocim de São Félix|Carnaíba|Chã Grande|Colônia Leopoldina|Custódia|Glória do Goitá|Gravatá|Itamaracá|Itaíba|Jaboatão|Jaboatão dos Guararapes|Jatobá|João Alfredo|Lagoa do Itaenga|Nazaré da Mata|Orobó|Quipapá|Ribeirão|Santa Cruz do Capibaribe|Santa Maria da Boa Vista|Sertânia|Sirinhaém|São Joaquim do Monte|São José da Coroa Grande|São José do Belmonte|São José do Egito|São João|São Lourenço da Mata|Tamandaré|Taquaritinga do Norte|Timbaúba|Vicência|Vitória de Santo Antão|Água Preta|Águas Belas
BR-PI	Buriti dos Lopes|Canto do Buriti|Castelo do Piauí|Demerval Lobão|Elesbão Veloso|Jaicós|José de Freitas|Luzilândia|Luís Correia|Parnaíba|Pedro II|Regeneração|Simplício Mendes|São João do Piauí|São Miguel do Tapuio|São Pedro do Piauí|São Raimundo Nonato|União|Uruçuí|Valença do Piauí|Água Branca
BR-PR	Almirante Tamandaré|Alto Paraná|Altãnia|Ampére|Araucária|Assaí|Bela Vista do Paraíso|Cambará|Cambé|Campina Grande do Sul|Campo Mourão|Carambeí|Centenário do Sul|Clevelândia|Corbélia|Cornélio Procópio|Cruzeiro do Oeste|Cândido de Abreu|Engenheiro Beltrão|Florestópolis|Foz do Iguaçu|Francisco Beltrão|Guaraniaçu|Ibiporã|Iporã|Itaperuçu|Jaguariaíva|Jandaia do Sul|Laranjeiras do Sul|Mandaguaçu|Marechal Cândido Rondon|Maringá|Matelândia|Paiçandu|Paranaguá|Paranavaí|Pinhão|Piraí do Sul|Pontal do Paraná|Prudentópolis|Rio Branco do Sul|Rolândia|Santo Antônio da Platina|Santo Antônio do Sudoeste|Sengés|Sertanópolis|São José dos Pinhais|São Mateus do Sul|São Miguel do Iguaçu|Telêmaco Borba|União da Vitória
BR-RJ	Angra dos Reis|Armação de Búzios|Arraial do Cabo|Barra do Piraí|Bom Jesus do Itabapoana|Campos dos Goytacazes|Itaboraí|Itaguaí|Macaé|Maricá|Nilópolis|Niterói|Nova Iguaçu|Paraíba do Sul|Paty do Alferes|Petrópolis|Piraí|Porciúncula|Rio das Ostras|Santo Antônio de Pádua|Seropédica|São Fidélis|São João da Barra|São João de Meriti|São Pedro|São Pedro da Aldeia|Tanguá|Teresópolis|Três Rios|Valença
BR-RN	Arês|Açu|Baraúna|Caicó|Caraúbas|Ceará Mirim|Jardim do Seridó|João Câmara|Macaíba|Mossoró|Nísia Floresta|Pendências|Poço Branco|Santana do Matos|Santo Antônio|São Gonçalo do Amarante|São José de Mipibu|São José do Campestre|São Miguel|São Paulo do Potengi|São Tomé|Tangará
BR-RO	Guajará Mirim|Ji Paraná|Ouro Preto do Oeste|Presidente Médici|Pôsto Fiscal Rolim de Moura
BR-RS	Arroio do Meio|Arroio dos Ratos|Bagé|Bento Gonçalves|Butiá|Cachoeira do Sul|Camaquã|Candelária|Canguçu|Capão da Canoa|Caxias do Sul|Caçapava do Sul|Chuí|Encruzilhada do Sul|Estância Velha|Flores da Cunha|Giruá|Gravataí|Guaporé|Guaíba|Ibirubá|Ijuí|Jaguarão|Júlio de Castilhos|Nova Petrópolis|Não Me Toque|Osório|Palmares do Sul|Palmeira das Missões|Parobé|Portão|Quaraí|Rosário do Sul|Santa Cruz do Sul|Santa Vitória do Palmar|Santana do Livramento|Santo Ângelo|São Borja|São Francisco de Assis|São Francisco de Paula|São Gabriel|São Jerônimo|São Leopoldo|São Lourenço do Sul|São Luiz Gonzaga|São Marcos|São Pedro do Sul|São Sebastião do Caí|São Sepé|Teutônia|Tramandaí|Três Coroas|Três Passos|Três de Maio|Tupanciretã|Venâncio Aires|Veranópolis|Viamão
BR-SC	Araranguá|Balneário Camboriú|Biguaçu|Braço do Norte|Caçador|Chapecó|Concórdia|Corupá|Costeira do Pirajubae|Criciúma|Florianópolis|Freguesia do Ribeirao da Ilha|Itajaí|Içara|Jaraguá do Sul|Joaçaba|Morro da Cruz|Morro da Fumaça|Otacílio Costa|Palhoça|Porto União|Residencia Moacir PU5BHV|Ribeirão da Ilha|Rio do Sul|Saco dos Limoes|Santa Cecília|Santo Amaro da Imperatriz|Siderópolis|São Bento do Sul|São Francisco do Sul|São Joaquim|São José|São João Batista|São Lourenço do Oeste|Timbó|Três Barras|Tubarão|Xanxerê
BR-SE	Aquidabã|Barra dos Coqueiros|Campo do Brito|Canindé de São Francisco|Cristinápolis|Estância|Neópolis|Nossa Senhora da Glória|Nossa Senhora das Dores|Nossa Senhora do Socorro|Porto da Folha|Poço Verde|Propriá|Ribeirópolis|Santo Amaro das Brotas|Simão Dias|São Cristóvão|Umbaúba
BR-SP	Aguaí|Altinópolis|Américo Brasiliense|Apiaí|Araçatuba|Araçoiaba da Serra|Arujá|Avaré|Boa Esperança do Sul|Bom Jesus dos Perdões|Bragança Paulista|Brodósqui|Cabreúva|Cafelândia|Campos do Jordão|Cananéia|Capela do Alto|Capâo Bonito|Carapicuíba|Caçapava|Cerqueira César|Cordeirópolis|Cosmópolis|Cubatão|Cândido Mota|Dois Córregos|Embu Guaçu|Espírito Santo do Pinhal|Fernandópolis|Franco da Rocha|Garça|Guapiaçu|Guaratinguetá|Guarujá|Guará|Guaíra|Hortolândia|Ibaté|Ibiúna|Igaraçu do Tietê|Ipauçu|Iperó|Ipuã|Iracemápolis|Itaberá|Itanhaém|Itapecerica da Serra|Itapuí|Itararé|Itaí|Itápolis|Jacareí|Jaguariúna|Jardinópolis|Jaú|Joanópolis|José Bonifácio|Jundiaí|Junqueirópolis|Juquiá|Lençóis Paulista|Lucélia|Mairiporã|Maracaí|Martinópolis|Marília|Matão|Mauá|Miguelópolis|Mirandopólis|Mirante do Paranapanema|Mogi Guaçu|Mogi das Cruzes|Mongaguá|Monte Aprazível|Olímpia|Orlândia|Paraguaçu Paulista|Pariquera Açu|Paulista Flórida|Paulínia|Penápolis|Peruíbe|Pilar do Sul|Pirajuí|Pirapora do Bom Jesus|Pompéia|Poá|Pradópolis|Presidente Epitácio|Promissão|Quatá|Regente Feijó|Ribeirão Bonito|Ribeirão Branco|Ribeirão Pires|Ribeirão Preto|Rio Grande da Serra|Rio das Pedras|Riolândia|Santa Adélia|Santa Bárbara d'Oeste|Santa Cruz das Palmeiras|Santa Cruz do Rio Pardo|Santa Fé do Sul|Santa Rita do Passa Quatro|Santana de Parnaíba|Santo Anastácio|Santo André|Santo Antônio de Posse|Sertãozinho|Severínia|Sumaré|São Bernardo do Campo|São Caetano do Sul|São Carlos|São Joaquim da Barra|São José do Rio Pardo|São José do Rio Preto|São José dos Campos|São João da Boa Vista|São Lourenço da Serra|São Manuel|São Paulo|São Pedro|São Roque|São Sebastião|São Simão|São Vicente|Taboão da Serra|Tambaú|Tarumã|Tatuí|Taubaté|Tietê|Tremembé|Tupã|Urupês|Valparaíso|Vargem Grande do Sul|Várzea Paulista|Águas de Lindóia|Álvares Machado
BR-TO	Araguaína|Miracema do Tocantins
BS-NO	Cooper’s Town
BW-SP	Selebi-Phikwe
BY-BR	Davyd-Haradok
BZ-CY	Benque Viejo el Carmen
CA-AB	Fort McMurray|St. Albert|St. Paul
CA-BC	Fort St. John
CA-NB	Tracadie-Sheila
CA-NL	Channel-Port aux Basques|Clarenville-Shoal Harbour|Grand Falls-Windsor|Happy Valley-Goose Bay|St. John's
CA-ON	Clarence-Rockland|Rayside-Balfour|Sault Ste. Marie|St. Catharines|St. George|St. Thomas
CA-QC	Baie-Comeau|Baie-D'Urfé|Baie-Saint-Paul|Bois-des-Filion|Brownsburg-Chatham|Bécancour|Carleton-sur-Mer|Château-Richer|Châteauguay|Coteau-du-Lac|Côte-Saint-Luc|Deux-Montagnes|Dolbeau-Mistassini|Dollard-Des Ormeaux|Gaspé|L'Ancienne-Lorette|L'Ange-Gardien|L'Assomption|L'Épiphanie|L'Île-Perrot|La Pocatière|Lac-Alouette|Lac-Brome|Lac-Mégantic|Lebel-sur-Quévillon|Lévis|Metabetchouan-Lac-a-la-Croix|Mont-Joli|Mont-Laurier|Mont-Royal|Mont-Saint-Grégoire|Mont-Saint-Hilaire|Mont-Tremblant|Montréal|Montréal-Est|Montréal-Ouest|Morin-Heights|New-Richmond|Notre-Dame-de-l'Île-Perrot|Notre-Dame-des-Prairies|Pointe-Calumet|Pointe-Claire|Pointe-du-Lac|Pont-Rouge|Port-Cartier|Prévost|Québec|Rivière-Rouge|Rivière-du-Loup|Rosemère|Rouyn-Noranda|Saint-Adolphe-d'Howard|Saint-Amable|Saint-Augustin|Saint-Augustin-de-Desmaures|Saint-Basile-le-Grand|Saint-Bruno-de-Montarville|Saint-Canut|Saint-Constant|Saint-Césaire|Saint-Eustache|Saint-Félicien|Saint-Félix-de-Valois|Saint-Georges|Saint-Germain-de-Grantham|Saint-Henri|Saint-Hippolyte|Saint-Hyacinthe|Saint-Jean-sur-Richelieu|Saint-Joseph-de-Beauce|Saint-Joseph-du-Lac|Saint-Jérôme|Saint-Lazare|Saint-Lin-Laurentides|Saint-Pascal|Saint-Pie|Saint-Raymond|Saint-Rémi|Saint-Sauveur|Saint-Sauveur-des-Monts|Saint-Thomas|Saint-Zotique|Sainte-Adèle|Sainte-Agathe-des-Monts|Sainte-Anne-de-Bellevue|Sainte-Anne-des-Monts|Sainte-Anne-des-Plaines|Sainte-Catherine|Sainte-Julie|Sainte-Julienne|Sainte-Marie|Sainte-Marthe-sur-le-Lac|Sainte-Thérèse|Salaberry-de-Valleyfield|Sept-Îles|Sorel-Tracy|St-Jean-Port-Joli|Terrasse-des-Pins|Thetford-Mines|Trois-Rivières|Val-d'Or|Val-des-Monts|Vaudreuil-Dorion|Verchères|le Plateau
CD-BC	Mbanza-Ngungu
CD-KE	Mbuji-Mayi
CD-KG	Kasongo-Lunda
CD-LO	Mwene-Ditu
CF-BB	Ndélé
CF-BK	Kembé
CF-HS	Berbérati
CF-LB	Mbaïki
CG-13	Ouésso
CG-16	Pointe-Noire
CH-AG	Gränichen|Küttigen|Möhlin|Würenlos
CH-BE	Biel/Bienne|Köniz|Münchenbuchsee|Münsingen|Saint-Imier
CH-BL	Münchenstein
CH-FR	Châtel-Saint-Denis|Düdingen|Estavayer-le-Lac|Murten/Morat|Villars-sur-Glâne
CH-GE	Chêne-Bougeries|Chêne-Bourg|Le Grand-Saconnex|Plan-les-Ouates|Thônex
CH-JU	Delémont
CH-NE	La Chaux-de-Fonds|Neuchâtel
CH-SG	Altstätten|St. Gallen
CH-SZ	Küssnacht|Pfäffikon|Schübelbach
CH-VD	La Tour-de-Peilz|Le Mont-sur-Lausanne|Yverdon-les-Bains
CH-VS	Basse-Nendaz|Martigny-Ville|Savièse
CH-ZG	Hünenberg|Unterägeri
CH-ZH	Bülach|Dübendorf|Küsnacht|Männedorf|Pfäffikon|Rümlang|Rüti|Stäfa|Wädenswil|Wülflingen|Zürich
CI-BS	San-Pédro
CI-CM	Adiaké|Agnibilékrou|Ayamé|Grand-Bassam
CI-DN	Odienné
CI-GD	Guibéroua|Oumé
CI-LG	Adzopé|Akoupé|Grand-Lahou|Tiassalé
CI-MG	Danané|Duekoué|Toulépleu Gueré
CI-SM	Bouaflé|Zuénoula
CI-SV	Ferkessédougou|Tengréla
CI-VB	Bouaké|Béoumi
CI-WR	Séguéla
CL-AI	Puerto Aysén
CL-AR	Pitrufquén|Pucón|Traiguén|Vilcún
CL-AT	Copiapó
CL-BI	Cañete|Concepción|Los Ángeles|Mulchén|Tomé
CL-CO	Vicuña
CL-LI	Machalí
CL-LL	Quellón
CL-LR	La Unión|Río Bueno
CL-ML	Constitución|Curicó|Longaví
CL-NB	Chillán
CL-RM	Peñaflor
CL-VS	Hacienda La Calera|Quilpué|Valparaíso|Viña del Mar
CM-AD	Bélel|Meïganga|Ngaoundéré
CM-CE	Eséka|Ndikiniméki|Yaoundé
CM-EN	Kaélé|Kousséri
CM-ES	Bélabo|Bétaré Oya|Doumé|Garoua Boulaï
CM-LT	Bonabéri|Dizangué|Edéa|Ngambé
CM-NO	Tcholliré
CM-NW	Mme-Bafumen
CM-OU	Bangangté
CM-SU	Akom II|Sangmélima|Ébolowa
CN-YN	Shangri-La
CO-ANT	Amagá|Apartadó|Cañasgordas|Chigorodó|Ciudad Bolívar|Cocorná|Donmatías|Guatapé|Itagüí|Jardín|Jericó|La Unión|Medellín|Nechí|Necoclí|Puerto Berrío|San Juan de Urabá|San Pedro de Urabá|Santa Bárbara|Sonsón|Támesis|Vegachí|Yolombó|Yondó
CO-ATL	Manatí|Repelón|Santa Lucía|Santo Tomás|Tubará|Usiacurí
CO-BOL	Achí|Córdoba|El Carmen de Bolívar|Magangué|María la Baja|Mompós|Río Viejo|Santa Rosa del Sur|Simití|Turbaná
CO-BOY	Belén|Chiquinquirá|Moniquirá|Puerto Boyacá|Ramiriquí|Soatá
CO-CAL	Belalcázar|Chinchiná|Pácora|Supía|Villamaría
CO-CAQ	Cartagena del Chairá|El Paujíl
CO-CAS	Maní
CO-CAU	Belalcázar|Guapí|Patía|Popayán|Suárez|Timbiquí
CO-CES	Agustín Codazzi|Ariguaní|Chiriguaná|Curumaní|González|Manaure Balcón del Cesar|Río de Oro|San Martín
CO-CHO	Quibdó|Tadó
CO-COR	Cereté|Chinú|Ciénaga de Oro|Montelíbano|Montería|Moñitos|Purísima de la Concepción|Sahagún
CO-CUN	Arbeláez|Cajicá|Chocontá|Chía|Cáqueza|Facatativá|Fusagasugá|Fómeque|Nemocón|Sibaté|Sopó|Tocancipá|Villa de San Diego de Ubaté|Villapinzón|Viotá|Zipaquirá
CO-GUA	Inírida
CO-GUV	San José del Guaviare
CO-HUI	Garzón|San Agustín|Timaná|Yaguará
CO-MAG	Ciénaga|El Piñón|El Retén|Fundación|Pijiño del Carmen|San Zenón
CO-MET	Acacías|Lejanías|Puerto Gaitán|Puerto López|San Martín
CO-NAR	La Unión|Sandoná|Túquerres
CO-NSA	Chinácota|Cúcuta|Ocaña|Tibú|Ábrego
CO-PUT	Puerto Asís|Puerto Leguízamo|Villagarzón
CO-QUI	Calarcá|Génova
CO-RIS	Apía|Belén de Umbría|Mistrató|Quinchía
CO-SAN	El Playón|Girón|Málaga|San Vicente de Chucurí|Vélez
CO-SAP	San Andrés
CO-SUC	Sampués|San Luis de Sincé|Santiago de Tolú|Tolú Viejo
CO-TOL	Armero-Guyabal|Carmen de Apicalá|Ibagué|Junín|Lérida|Líbano|Payandé|Purificación|Saldaña|San Sebastián de Mariquita
CO-VAC	Alcalá|Andalucía|Guacarí|Jamundí|La Unión|Riofrío|Tuluá
CO-VAU	Mitú
CO-VID	Puerto Carreño
CR-A	Río Segundo|San José|San Ramón
CR-C	Concepción|Paraíso|Tres Ríos
CR-G	Cañas|Tilarán
CR-L	Guácimo|Guápiles|Limón
CR-SJ	Aserrí|Colón|Escazú|Ipís|Patarrá|San José
CU-01	Consolación del Sur|Pinar del Río|Viñales
CU-03	San Miguel del Padrón|Santiago de las Vegas
CU-04	Bolondrón|Colón|Cárdenas|Jagüey Grande|Martí|Unión de Reyes
CU-05	Caibarién|Camajuaní|Quemado de Güines
CU-07	Cabaiguán|Sancti Spíritus
CU-08	Baraguá|Ciego de Ávila|Morón
CU-09	Camagüey|Guáimaro|Jimaguayú|Santa Cruz del Sur|Sibanicú
CU-10	Jesús Menéndez|Manatí
CU-11	Holguín|Sagua de Tánamo|San Germán
CU-12	Bartolomé Masó|Jiguaní|Río Cauto
CU-14	Guantánamo|Maisí|Río Guayabal de Yateras
CU-15	Alquízar|Bahía Honda|Cabañas|Güira de Melena|San Antonio de los Baños
CU-16	Batabanó|Güines|Quivicán|San José de las Lajas|San Nicolás de Bari
CV	São Filipe|Tarrafal de São Nicolau
CY-01	Dáli|Géri|Léfka|Mórfou|Stróvolos|Tséri
CY-02	Ýpsonas
CY-03	Aradíppou|Livádia|Pérgamos|Xylofágou
CY-04	Derýneia|Paralímni|Rizokárpaso
CY-06	Lápithos
CZ-20	Benešov|Benátky nad Jizerou|Brandýs nad Labem-Stará Boleslav|Dobříš|Hořovice|Kolín|Kralupy nad Vltavou|Králův Dvůr|Kutná Hora|Lysá nad Labem|Mladá Boleslav|Mnichovo Hradiště|Mělník|Nové Strašecí|Poděbrady|Příbram|Rakovník|Sedlčany|Slaný|Týnec nad Sázavou|Vlašim|Čelákovice|Český Brod|Čáslav|Říčany
CZ-31	Bechyně|Blatná|Dačice|Jindřichův Hradec|Protivín|Písek|Sezimovo Ústí|Soběslav|Tábor|Týn nad Vltavou|Třeboň|Veselí nad Lužnicí|Vodňany|České Budějovice|Český Krumlov
CZ-32	Dobřany|Domažlice|Horažďovice|Nýrsko|Nýřany|Planá|Přeštice|Stříbro|Sušice
CZ-41	Aš|Františkovy Lázně|Horní Slavkov|Kynšperk nad Ohří|Mariánské Lázně
CZ-42	Bílina|Dubí|Děčín|Jílové|Kadaň|Klášterec nad Ohří|Litoměřice|Litvínov|Podbořany|Roudnice nad Labem|Ústí nad Labem|Česká Kamenice|Šluknov|Štětí|Žatec
CZ-51	Frýdlant|Hrádek nad Nisou|Jablonec nad Nisou|Lomnice nad Popelkou|Mimoň|Nový Bor|Česká Lípa|Železný Brod
CZ-52	Chlumec nad Cidlinou|Dobruška|Dvůr Králové nad Labem|Hořice|Hradec Králové|Jaroměř|Jičín|Kostelec nad Orlicí|Nová Paka|Nové Město nad Metují|Nový Bydžov|Náchod|Rychnov nad Kněžnou|Týniště nad Orlicí|Třebechovice pod Orebem|Vrchlabí|Úpice|Červený Kostelec|Česká Skalice
CZ-53	Choceň|Lanškroun|Litomyšl|Moravská Třebová|Polička|Přelouč|Skuteč|Vysoké Mýto|Ústí nad Orlicí|Česká Třebová|Žamberk
CZ-63	Bystřice nad Pernštejnem|Chotěboř|Havlíčkův Brod|Ledeč nad Sázavou|Moravské Budějovice|Nové Město na Moravě|Náměšť nad Oslavou|Pelhřimov|Polná|Světlá nad Sázavou|Telč|Třebíč|Třešť|Velké Meziříčí|Žďár nad Sázavou
CZ-64	Bučovice|Břeclav|Dubňany|Hodonín|Hustopeče|Ivančice|Kuřim|Moravský Krumlov|Rousínov|Slavkov u Brna|Strážnice|Tišnov|Veselí nad Moravou|Vyškov|Šlapanice
CZ-71	Jeseník|Kojetín|Lipník nad Bečvou|Prostějov|Přerov|Uničov|Zábřeh|Šternberk|Šumperk
CZ-72	Bystřice pod Hostýnem|Chropyně|Holešov|Hulín|Kroměříž|Luhačovice|Rožnov pod Radhoštěm|Slavičín|Staré Město|Uherské Hradiště|Uherský Brod|Valašské Klobouky|Valašské Meziříčí|Vsetín|Zlín|Zubří
CZ-80	Bohumín|Bruntál|Bystřice|Bílovec|Frenštát pod Radhoštěm|Frýdek-Místek|Frýdlant nad Ostravicí|Havířov|Hlučín|Hradec nad Moravicí|Karviná|Kopřivnice|Kravaře|Nový Jičín|Orlová|Petřvald|Příbor|Rýmařov|Studénka|Třinec|Vrbno pod Pradědem|Vítkov|Český Těšín|Šenov
DE-BB	Angermünde|Bernau bei Berlin|Brandenburg an der Havel|Dallgow-Döberitz|Doberlug-Kirchhain|Eisenhüttenstadt|Fürstenberg|Fürstenwalde|Groß Kreutz|Großbeeren|Großräschen|Grünheide|Jüterbog|Karstädt|Königs Wusterhausen|Lübben|Lübbenau|Müncheberg|Niedergörsdorf|Schönefeld|Schöneiche
DE-BW	Abtsgmünd|Altlußheim|Bad Dürrheim|Bad Säckingen|Baden-Baden|Biberach an der Riß|Bietigheim-Bissingen|Bräunlingen|Brühl|Buchen in Odenwald|Böblingen|Böhmenkirch|Bönnigheim|Bötzingen|Bühl|Bühlertal|Deißlingen|Dettingen an der Erms|Dettingen unter Teck|Dußlingen|Ebersbach an der Fils|Edingen-Neckarhausen|Efringen-Kirchen|Eggenstein-Leopoldshafen|Eningen unter Achalm|Eutingen an der Enz|Geislingen an der Steige|Giengen an der Brenz|Graben-Neudorf|Grenzach-Wyhlen|Großbottwar|Gärtringen|Göppingen|Güglingen|Hambrücken|Heidenheim an der Brenz|Hirschberg an der Bergstraße|Hüfingen|Hüttlingen|Jöhlingen|Karlsdorf-Neuthard|Kirchheim unter Teck|Kißlegg|Köngen|Königsbach-Stein|Königsbronn|Königsfeld im Schwarzwald|Külsheim|Künzelsau|Lauda-Königshofen|Leinfelden-Echterdingen|Linkenheim-Hochstetten|Loßburg|Löchgau|Löffingen|Lörrach|Markgröningen|Meßkirch|Meßstetten|Mittelschöntal|Möckmühl|Möglingen|Mössingen|Mühlacker|Mühlhausen|Müllheim|Münsingen|Münstertal/Schwarzwald|Neckargemünd|Neuenbürg|Neuhausen auf den Fildern|Neulußheim|Niefern-Öschelbronn|Nußloch|Nürtingen|Oberhausen-Rheinhausen|Plüderhausen|Reichenbach an der Fils|Rielasingen-Worblingen|Sankt Georgen im Schwarzwald|Sankt Leon-Rot|Schwäbisch Gmünd|Schwäbisch Hall|Schömberg|Schönaich|Sontheim an der Brenz|Steinheim am der Murr|Stühlingen|Sulzbach an der Murr|Süßen|Titisee-Neustadt|Tübingen|Ubstadt-Weiher|Uhldingen-Mühlhofen|Vaihingen an der Enz|Villingen-Schwenningen|Waghäusel|Waldshut-Tiengen|Walldürn|Weil der Stadt|Weil im Schönbuch|Weilheim an der Teck|Weinstadt-Endersbach|Willstätt|Wutöschingen|Wüstenrot|Zell im Wiesental|Zimmern ob Rottweil|Öhringen|Östringen|Überlingen|Ühlingen-Birkendorf
DE-BY	Altomünster|Altötting|Alzenau in Unterfranken|Aschau im Chiemgau|Au in der Hallertau|Bad Brückenau|Bad Füssing|Bad Königshofen im Grabfeld|Bad Neustadt an der Saale|Bad Tölz|Bad Wörishofen|Bischofsheim an der Rhön|Bruckmühl|Burgkirchen an der Alz|Büchenbach|Dießen am Ammersee|Dillingen an der Donau|Dinkelsbühl|Donauwörth|Eichstätt|Feldkirchen-Westerham|Furth im Wald|Fürstenfeldbruck|Fürstenzell|Fürth|Füssen|Garching an der Alz|Garching bei München|Garmisch-Partenkirchen|Geiselhöring|Gemünden am Main|Georgensgmünd|Grafenwöhr|Grafing bei München|Großheubach|Großkarolinenfeld|Großostheim|Gräfelfing|Gröbenzell|Grünwald|Günzburg|Haag in Oberbayern|Haßfurt|Hofheim in Unterfranken|Höchberg|Höchstadt an der Aisch|Höchstädt an der Donau|Höhenkirchen-Siegertsbrunn|Hösbach|Immenstadt im Allgäu|Jettingen-Scheppach|Königsbrunn|Kötzting|Kümmersbruck|Landau an der Isar|Lauf an der Pegnitz|Mallersdorf-Pfaffenberg|Maxhütte-Haidhof|Mömbris|Mömlingen|Mühldorf|Münchberg|Münnerstadt|Neu-Ulm|Neuburg an der Donau|Neufahrn bei Freising|Neumarkt in der Oberpfalz|Neumarkt-Sankt Veit|Neunburg vorm Wald|Neustadt an der Aisch|Neustadt an der Donau|Neustadt an der Waldnaab|Neustadt bei Coburg|Neuötting|Nördlingen|Obergünzburg|Oberschleißheim|Oettingen in Bayern|Peißenberg|Pfaffenhofen an der Ilm|Pfaffenhofen an der Roth|Postbauer-Heng|Pullach im Isartal|Pöttmes|Rothenburg ob der Tauber|Rottach-Egern|Rottenburg an der Laaber|Rotthalmünster|Roßtal|Rödental|Röhrmoos|Röthenbach an der Pegnitz|Scheßlitz|Schlüsselfeld|Schwabmünchen|Schwandorf in Bayern|Schwarzenbach an der Saale|Schäftlarn|Schöllnach|Schönau am Königssee|Sulzbach-Rosenberg|Thalmässing|Trostberg an der Alz|Töging am Inn|Türkheim|Unterföhring|Unterschleißheim|Veitshöchheim|Vohburg an der Donau|Vohenstrauß|Vöhringen|Waldbüttelbrunn|Waldmünchen|Wassertrüdingen|Weiler-Simmerberg|Weißenburg in Bayern|Weißenhorn|Wernberg-Köblitz|Weßling|Würzburg
DE-HE	Alsbach-Hähnlein|Amöneburg|Aßlar|Bad Homburg vor der Höhe|Bad König|Bad Soden-Salmünster|Bad Sooden-Allendorf|Bruchköbel|Büdingen|Bürstadt|Büttelborn|Cölbe|Flörsheim|Fürth|Gießen|Ginsheim-Gustavsburg|Glashütten|Groß-Gerau|Groß-Umstadt|Groß-Zimmern|Großalmerode|Großenlüder|Großkrotzenburg|Grävenwiesbach|Grünberg|Hain-Gründau|Heppenheim an der Bergstrasse|Höchst im Odenwald|Hünfeld|Königstein im Taunus|Künzell|Langgöns|Limburg an der Lahn|Lützelbach|Marburg an der Lahn|Mörfelden-Walldorf|Mörlenbach|Mühlheim am Main|Münster|Münzenberg|Neu-Anspach|Ober-Mörlen|Ober-Ramstadt|Rosbach vor der Höhe|Rotenburg an der Fulda|Roßdorf|Rüdesheim am Rhein|Rüsselsheim|Schlüchtern|Schöffengrund|Seeheim-Jugenheim|Steinau an der Straße|Vöhl|Wald-Michelbach|Weilmünster|Wächtersbach|Wölfersheim
DE-HH	Lemsahl-Mellingstedt
DE-MV	Alt-Sanitz|Bergen auf Rügen|Bützow|Grevesmühlen|Güstrow|Lübz|Neustadt-Glewe|Ostseebad Kühlungsborn|Ribnitz-Damgarten|Röbel|Satow-Oberhagen|Saßnitz|Ueckermünde
DE-NI	Bad Lauterberg im Harz|Bad Münder am Deister|Barßel|Bersenbrück|Bienenbüttel|Bremervörde|Bruchhausen-Vilsen|Buchholz in der Nordheide|Bösel|Bückeburg|Clausthal-Zellerfeld|Coppenbrügge|Dörverden|Dötlingen|Emsbüren|Faßberg|Fürstenau|Garbsen-Mitte|Georgsmarienhütte|Großenkneten|Göttingen|Hambühren|Hannoversch Münden|Haselünne|Hänigsen|Isenbüttel|Katlenburg-Lindau|Klein Schwülper|Königslutter am Elm|Löningen|Lüchow|Lüneburg|Mittegroßefehn|Müden|Neustadt am Rübenberge|Nörten-Hardenberg|Osnabrück|Osterholz-Scharmbeck|Ovelgönne|Quakenbrück|Rehburg-Loccum|Scheeßel|Schöningen|Schöppenstedt|Schüttorf|Sögel|Söhlde|Visselhövede|Wolfenbüttel
DE-NW	Anröchte|Bad Münstereifel|Brüggen|Brühl|Bönen|Bünde|Büren|Castrop-Rauxel|Delbrück|Dörentrup|Dülmen|Düren|Düsseldorf|Erndtebrück|Fröndenberg|Gütersloh|Hörstel|Hövelhof|Höxter|Hückelhoven|Hückeswagen|Hüllhorst|Hünxe|Hürth|Ibbenbüren|Jüchen|Jülich|Kamp-Lintfort|Königswinter|Kürten|Leopoldshöhe|Löhne|Lübbecke|Lüdenscheid|Lüdinghausen|Lügde|Lünen|Möhnesee|Mönchengladbach|Mülheim|Münster|Nachrodt-Wiblingwerde|Neubrück|Niederkrüchten|Nörvenich|Nümbrecht|Oer-Erkenschwick|Preußisch Oldendorf|Rheda-Wiedenbrück|Rödinghausen|Rösrath|Rüthen|Schalksmühle|Schieder-Schwalenberg|Schöppingen|Sprockhövel|Südlohn|Tönisvorst|Vettweiß|Wahn-Heide|Waldbröl|Wipperfürth|Wülfrath|Wünnenberg|Würselen|Übach-Palenberg
DE-RP	Bad Dürkheim|Bad Hönningen|Bad Neuenahr-Ahrweiler|Bernkastel-Kues|Bobenheim-Roxheim|Bruchmühlbach-Miesau|Böhl-Iggelheim|Dannstadt-Schauernheim|Enkenbach-Alsenborn|Gau-Algesheim|Grünstadt|Haßloch|Höhr-Grenzhausen|Idar-Oberstein|Lachen-Speyerdorf|Landau in der Pfalz|Mülheim-Kärlich|Nieder-Olm|Ober-Saulheim|Offenbach an der Queich|Prüm|Ramstein-Miesenbach|Ransbach-Baumbach|Rülzheim|Schönenberg-Kübelberg|Traben-Trarbach|Waldfischbach-Burgalben|Weißenthurm|Wörrstadt|Wörth am Rhein|Zweibrücken
DE-SH	Ahrensbök|Barsbüttel|Brunsbüttel|Büchen|Büdelsdorf|Eckernförde|Glücksburg|Glückstadt|Großhansdorf|Grömitz|Lübeck|Lütjenburg|Mölln|Neumünster|Neustadt in Holstein|Niebüll|Oldenburg in Holstein|Osterrönfeld|Plön|Schönkirchen|Sylt-Ost|Süsel|Tönning|Wentorf bei Hamburg|Westerrönfeld
DE-SL	Großrosseln|Ludweiler-Warndt|Püttlingen|Saarbrücken|Spiesen-Elversberg|Völklingen|Überherrn
DE-SN	Annaberg-Buchholz|Bad Düben|Brand-Erbisdorf|Burgstädt|Böhlen|Döbeln|Flöha|Großenhain|Großpösna|Großröhrsdorf|Großschirma|Großschönau|Görlitz|Hohenstein-Ernstthal|Limbach-Oberfrohna|Löbau|Lößnitz|Markranstädt|Mülsen|Neukirch/Lausitz|Neustadt in Sachsen|Nünchritz|Ottendorf-Okrilla|Reichenbach/Vogtland|Roßwein|Schönheide|Weinböhla|Weißwasser|Wilkau-Haßlau|Zwönitz
DE-ST	Bad Dürrenberg|Bad Kösen|Bad Lauchstädt|Bitterfeld-Wolfen|Burg bei Magdeburg|Gräfenhainichen|Hohenmölsen|Huy-Neinstedt|Klötze|Könnern|Köthen|Möckern|Mücheln|Schönebeck|Staßfurt|Tangerhütte|Tangermünde|Weißenfels
DE-TH	Kölleda|Königsee|Leinefelde-Worbis|Mühlhausen|Neustadt an der Orla|Pößneck|Roßleben|Schmölln|Steinbach-Hallenberg|Sömmerda|Zella-Mehlis
DJ-AS	'Ali Sabieh
DK-81	Brønderslev|Hjørring|Løkken|Nykøbing Mors|Nørresundby|Støvring|Sæby
DK-82	Hørning|Løgten|Ringkøbing
DK-83	Rødekro|Sønderborg|Tønder
DK-84	Birkerød|Dragør|Espergærde|Fløng|Frederiksværk|Hellebæk|Helsingør|Hillerød|Humlebæk|Hørsholm|Ishøj|Lillerød|Måløv|Nivå|Rødovre|Rønne|Smørumnedre|Stenløse|Trørød|Tårnby|Vallensbæk|Værløse|Ølstykke
DK-85	Holbæk|Korsør|Køge|Nykøbing Falster|Nykøbing Sjælland|Næstved|Skælskør|Sorø
DO	Baní|Concepción de La Vega|Cotuí|Dajabón|Duvergé|Estebanía|Galván|Gaspar Hernández|Jimaní|Las Guáranas|Las Matas de Farfán|Monción|Paraíso|Rincón|Río Grande|Río San Juan|Sabana Grande de Boyá|Salvaleón de Higüey|Samaná|San Cristóbal|San Francisco de Macorís|San José de Ocoa|San Pedro de Macorís|San Víctor Arriba|Sosúa|Sánchez|Villa Vásquez|Yamasá
DO-25	Licey al Medio|San José de Las Matas|Santiago de los Caballeros|Villa Bisonó|Villa González
DZ-02	Abou el Hassan
DZ-04	Aïn Beïda|Aïn Fakroun|Aïn Kercha|Oum el Bouaghi
DZ-05	Aïn Touta|Râs el Aïoun|Tazoult-Lambese
DZ-06	Bejaïa|el hed
DZ-07	Zeribet el Oued
DZ-08	Béchar
DZ-09	Boû Arfa|Larbaâ
DZ-10	Aïn Bessem|Bouïra|Draa el Mizan|Sour el Ghozlane
DZ-11	I-n-Salah
DZ-12	Bir el Ater|Tébessa
DZ-13	Mansoûra
DZ-14	Mehdia daira de meghila|’Aïn Deheb
DZ-15	L’Arbaa Naït Irathen|Tizi-n-Tleta|’Aïn el Hammam
DZ-16	Aïn Taya|Bordj el Kiffan|Dar el Beïda
DZ-17	Aïn Oussera|’Aïn el Bell
DZ-19	Aïn Arnat|BABOR - VILLE|Sétif
DZ-20	Saïda|’Aïn el Hadjar
DZ-22	Sidi Bel Abbès|’Aïn el Berd
DZ-24	Héliopolis
DZ-25	Aïn Smara|’Aïn Abid
DZ-26	Ksar el Boukhari|Médéa|’Aïn Boucif
DZ-28	M’Sila|Sidi Aïssa|‘Aïn el Hadjel|’Aïn el Melh
DZ-29	Bou Hanifia el Hamamat|Oued el Abtal
DZ-30	Taïbet
DZ-31	Aïn el Bya|Bir el Djir|Mers el Kebir|Sidi ech Chahmi|’Aïn el Turk
DZ-34	Râs el Oued
DZ-35	Chabet el Ameur|Khemis el Khechna|Reghaïa|Tadmaït
DZ-42	Bou Ismaïl|Mouzaïa|Oued el Alleug|’Aïn Benian
DZ-43	Chelghoum el Aïd|Sidi Mérouane
DZ-44	Aïn Defla|Theniet el Had
DZ-45	Aïn Sefra
DZ-46	Aïn Temouchent
DZ-47	Ghardaïa
DZ-48	’Aïn Merane
EC-C	Tulcán
EC-F	Cañar
EC-G	Baláo|Coronel Marcelino Maridueña|Samborondón|Santa Lucía
EC-H	Alausí
EC-L	Macará
EC-M	Bahía de Caráquez|Junín|Paján
EC-O	Piñas|Puerto Bolívar
EC-P	Sangolquí
EC-S	Sucúa
EC-SD	Santo Domingo de los Colorados
EC-T	Baños|Píllaro
EC-X	La Maná|Pujilí
EE-45	Jõhvi|Kiviõli|Kohtla-Järve|Sillamäe
EE-50	Jõgeva
EE-52	Türi
EE-64	Põlva
EE-68	Pärnu
EE-87	Võru
EG-BH	Abu al Matamir|Kafr ad Dawwar
EG-BNS	Sumusta as Sultani
EG-DK	Izbat al Burj|Minyat an Nasr
EG-GH	Al Mahallah al Kubra|Kafr az Zayyat
EG-JS	El-Tor|Sharm el-Sheikh
EG-KB	Al Qanatir al Khayriyah|Shibin al Qanatir
EG-KFS	Kafr ash Shaykh
EG-MNF	Shibin al Kawm
EG-SHR	At Tall al Kabir|Mashtul as Suq
EG-WAD	Qasr al Farafirah
ES-AN	Albuñol|Alcalá de Guadaira|Alcalá de los Gazules|Alcalá del Río|Alcalá del Valle|Alcalá la Real|Alhaurín de la Torre|Alhaurín el Grande|Almería|Almodóvar del Río|Almuñécar|Andújar|Aznalcóllar|Bailén|Benacazón|Benalmádena|Benalup-Casas Viejas|Bollullos par del Condado|Campiña|Castillo de Locubín|Castro del Río|Coria del Río|Coín|Cártama|Córdoba|Cúllar-Vega|Doña Mencía|Dúrcal|El Puerto de Santa María|Estación de Cártama|Fernán-Núñez|Fuentes de Andalucía|Gibraleón|Gójar|Huércal de Almería|Huércal-Overa|Huéscar|Huétor Vega|Huétor-Tájar|Jaén|Jódar|La Línea de la Concepción|La Puebla del Río|Lora del Río|Los Palacios y Villafranca|Montefrío|Morón de la Frontera|Málaga|Nueva-Carteya|Níjar|Ogíjares|Olula del Río|Palma del Río|Peñarroya-Pueblonuevo|Pozo Alcón|Priego de Córdoba|Puente-Genil|Pulpí|Punta Umbría|Rincón de la Victoria|Salobreña|San Pedro de Alcántara|Sanlúcar de Barrameda|Sanlúcar la Mayor|Santafé|Valdés|Valencina de la Concepción|Villa del Río|Villamartín|Villanueva de Córdoba|Villanueva del Río y Minas|Villaverde del Río|Vélez-Málaga|Vícar|Écija|Órgiva|Úbeda
ES-AR	Alagón|Alcañiz|Binéfar|Ejea de los Caballeros|La Almunia de Doña Godina|Monzón|Sabiñánigo
ES-AS	Avilés|Candás|Cangas de Onís|El entrego|Gijón|Piloña
ES-CB	Cabezón de la Sal|Castro-Urdiales|Reocín|Santa María de Cayón|Santoña
ES-CL	Almazán|Arévalo|Béjar|Cistérniga|Cuéllar|La Bañeza|Las Navas del Marqués|León|Medina de Ríoseco|Peñafiel|Peñaranda de Bracamonte|San Andrés del Rabanedo|Venta de Baños|Ávila
ES-CM	Alcázar de San Juan|Almodóvar del Campo|Añover de Tajo|Bolaños de Calatrava|Hellín|La Puebla de Montalbán|Las Pedroñeras|Los Yébenes|Malagón|Ocaña|Olías del Rey|Pedro Muñoz|Seseña|Socuéllamos|Tarancón|Valdepeñas|Villacañas|Villafranca de los Caballeros|Villarrubia de los Ojos
ES-CN	Agüimes|Breña Alta|Guía de Isora|Gáldar|Güimar|Icod de los Vinos|Mogán|Pájara|San Bartolomé|San Bartolomé de Tirajana|San Miguel De Abona|San Nicolás|San Sebastián de la Gomera|Santa Brígida|Santa Lucía|Santa Úrsula|Tías
ES-CT	Alcarràs|Anglès|Barberà del Vallès|Bigues i Riells|Cassà de la Selva|Castell-Platja d'Aro|Castellar del Vallès|Castelló d'Empúries|Cerdanyola del Vallès|Cervelló|Constantí|Cornellà de Llobregat|Gavà|L'Ametlla del Vallès|L'Hospitalet de Llobregat|La Roca del Vallès|La Seu d'Urgell|Llançà|Llefià|Lliçà d'Amunt|Mataró|Moià|Mollet del Vallès|Mont-roig del Camp|Montcada i Reixac|Montmeló|Montornès del Vallès|Navàs|Palamós|Pallejà|Parets del Vallès|Polinyà|Premià de Mar|Puigcerdà|Rubí|Sant Adrià de Besòs|Sant Carles de la Ràpita|Sant Cristòfol de les Fonts|Sant Cugat del Vallès|Sant Feliu de Guíxols|Sant Joan Despí|Sant Quirze del Vallès|Sant Sadurní d'Anoia|Sant Vicenç de Castellet|Sant Vicenç de Montalt|Sant Vicenç dels Horts|Santa Coloma de Cervelló|Santa Cristina d'Aro|Santa Eulàlia de Ronçana|Santa Perpètua de Mogoda|Súria|Teià|Torelló|Torroella de Montgrí|Tàrrega|Vila-seca|Vilafranca del Penedès|Vilanova del Camí|Vilanova i la Geltrú|l'Escala|la Bisbal d'Empordà|la Garriga
ES-EX	Cáceres|Guareña|Jaraíz de la Vera|Jerez de los Caballeros|Mérida|Talavera La Real|Valencia de Alcántara|Villafranca de los Barros
ES-GA	A Coruña|A Pobra do Caramiñal|Amés|Arzúa|As Pontes de García Rodríguez|Camariñas|Cangas do Morrazo|Lalín|Marín|Meaño|Miño|Moaña|Narón|Nigrán|O Carballiño|Padrón|Porriño|Porto do Son|Salvatierra de Miño|Santa Uxía de Ribeira|Tomiño|Valdoviño|Verín|Vilagarcía de Arousa
ES-IB	Alcúdia|Artà|Calvià|Marratxí|Maó|Pollença|Port de Pollença|Sant Lluís|Santa Eulària des Riu|Santanyí|Sóller|s'Arenal|sa Pobla
ES-MC	Abarán|Atamaría|Cehegín|Fuente-Álamo de Murcia|La Unión|Lorquí|Los Alcázares|Mazarrón|Torre-Pacheco|Águilas
ES-MD	Alcalá de Henares|Alcorcón|Chamartín|Collado-Villalba|El Álamo|Fuente el Saz|Griñón|Leganés|Manzanares el Real|Morata de Tajuña|Móstoles|Nuevo Baztán|Pozuelo de Alarcón|Rivas-Vaciamadrid|San Agustín del Guadalix|San Martín de Valdeiglesias|San Martín de la Vega|San Sebastián de los Reyes|Sevilla La Nueva|Torrejón de Ardoz|Torrejón de la Calzada|Villanueva de la Cañada|Villarejo de Salvanés|Villaviciosa de Odón
ES-NC	Barañáin|Cintruénigo|Ermitagaña|Estella-Lizarra|San Adrián|Sangüesa/Zangoza
ES-PV	Arrasate / Mondragón|Donostia / San Sebastián|Gasteiz / Vitoria|Gernika-Lumo|Güeñes|Laudio / Llodio|Oñati
ES-RI	Logroño|Nájera
ES-VC	Alaquàs|Alcalà de Xivert|Alcocéber|Alcàsser|Algemesí|Almoradí|Benejúzar|Benetússer|Benicarló|Benicàssim|Benifaió|Benigànim|Betxí|Buñol|Bétera|Castelló de la Plana|L'Alcúdia|L'Eliana|L'Olleria|Llíria|Monóvar|Peníscola|Puçol|Redován|Sedaví|Turís|Vila-real|Villanueva de Castellón|Vinaròs|Xeraco,Jaraco|Xàtiva|l'Alcora|l'Alfàs del Pi|la Nucia
FI-02	Luumäki
FI-03	Jalasjärvi|Seinäjoki|Ähtäri|Älajärvi
FI-04	Kerimäki|Mäntyharju|Pieksämäki
FI-06	Hausjärvi|Hämeenlinna|Riihimäki
FI-08	Jyväskylä|Jämsä|Jämsänkoski|Saarijärvi|Äänekoski
FI-09	Elimäki
FI-10	Kemijärvi|Kittilä|Pyhäjärvi|Sodankylä
FI-11	Hämeenkyrö|Lempäälä|Mänttä|Ylöjärvi
FI-12	Isokyrö|Pedersöre
FI-13	Pyhäselkä
FI-14	Haapajärvi|Pudasjärvi|Pyhäjärvi|Tyrnävä
FI-15	Leppävirta|Nilsiä|Siilinjärvi
FI-17	Kankaanpää|Kokemäki
FI-18	Ekenäs|Ingå|Järvenpää|Mäntsälä|Nurmijärvi
FI-19	Mynämäki|Perniö|Piikkiö|Väståboland
FM-PNI	Palikir - National Government Center
FO	Tórshavn
FR-20R	Porto-Vecchio
FR-ARA	Aix-les-Bains|Allières-et-Risset|Ambérieu-en-Bugey|Andrézieux-Bouthéon|Annecy-le-Vieux|Arpajon-sur-Cère|Aubière|Aurec-sur-Loire|Bellegarde-sur-Valserine|Bellerive-sur-Allier|Bourg-Saint-Andéol|Bourg-Saint-Maurice|Bourg-de-Péage|Bourg-en-Bresse|Bourg-lès-Valence|Bourgoin-Jallieu|Caluire-et-Cuire|Chamalières|Chambéry|Chamonix-Mont-Blanc|Champagne-au-Mont-d'Or|Charvieu-Chavagneux|Chasse-sur-Rhône|Châtel-Guyon|Clermont-Ferrand|Cournon-d'Auvergne|Cran-Gevrier|Cébazat|Divonne-les-Bains|Domène|Domérat|Décines-Charpieu|Ferney-Voltaire|Fontaines-sur-Saône|Gières|Gleizé|Guilherand-Granges|Jassans-Riottier|L'Isle-d'Abeau|La Grand-Croix|La Motte-Servolex|La Mulatière|La Roche-sur-Foron|La Talaudière|La Tour-du-Pin|La Verpillière|La Voulte-sur-Rhône|Le Chambon-Feugerolles|Le Pont-de-Claix|Le Puy-en-Velay|Le Péage-de-Roussillon|Livron-sur-Drôme|Loriol-sur-Drôme|Megève|Monistrol-sur-Loire|Montluçon|Montélimar|Neuville-sur-Saône|Pierre-Bénite|Pont-du-Château|Pont-Évêque|Portes-lès-Valence|Péronnas|Reignier-Ésery|Rillieux-la-Pape|Rive-de-Gier|Roche-la-Molière|Romans-sur-Isère|Saint-Alban-Leysse|Saint-Bonnet-de-Mure|Saint-Chamond|Saint-Flour|Saint-Fons|Saint-François|Saint-Galmier|Saint-Genest-Lerpt|Saint-Genis-Laval|Saint-Genis-Pouilly|Saint-Genis-les-Ollières|Saint-Gervais-les-Bains|Saint-Ismier|Saint-Jean-Bonnefonds|Saint-Jean-de-Maurienne|Saint-Jorioz|Saint-Julien-en-Genevois|Saint-Just-Saint-Rambert|Saint-Marcellin|Saint-Martin-d'Hères|Saint-Martin-le-Vinoux|Saint-Paul-Trois-Châteaux|Saint-Pourçain-sur-Sioule|Saint-Priest|Saint-Priest-en-Jarez|Saint-Péray|Saint-Quentin-Fallavier|Saint-Égrève|Saint-Étienne|Sainte-Foy-lès-Lyon|Sainte-Sigolène|Seyssinet-Pariset|Sury-le-Comtal|Tain-l'Hermitage|Tassin-la-Demi-Lune|Thonon-les-Bains|Thônes|Tournon-sur-Rhône|Trévoux|Vaulx-en-Velin|Villard-Bonnot|Ville-la-Grand|Villefranche-sur-Saône|Vénissieux|Vétraz-Monthoux|Échirolles|Écully|Évian-les-Bains
FR-BFC	Baume-les-Dames|Besançon|Bourbon-Lancy|Chalon-sur-Saône|Charnay-lès-Mâcon|Chenôve|Chevigny-Saint-Sauveur|Châtenoy-le-Royal|Châtillon-sur-Seine|Cosne-Cours-sur-Loire|Fontaine-lès-Dijon|Grand-Charmont|Héricourt|La Charité-sur-Loire|Lons-le-Saunier|Luxeuil-les-Bains|Marsannay-la-Côte|Montbéliard|Montceau-les-Mines|Monéteau|Mâcon|Nuits-Saint-Georges|Paray-le-Monial|Saint-Apollinaire|Saint-Claude|Saint-Florentin|Saint-Leu|Saint-Rémy|Saint-Vallier|Semur-en-Auxois|Valfin-lès-Saint-Claude|Varennes-Vauzelles|Villeneuve-sur-Yonne
FR-BRE	Acigné|Bain-de-Bretagne|Carhaix-Plouguer|Cesson-Sévigné|Chartres-de-Bretagne|Châteaubourg|Châteaugiron|Châteaulin|Châtillon-sur-Seiche|Dol-de-Bretagne|Ergué-Gabéric|Fougères|Guidel-Plage|Janzé|Larmor-Plage|Le Relecq-Kerhuon|Liffré|Loudéac|Montfort-sur-Meu|Moëlan-sur-Mer|Pacé|Perros-Guirec|Plonéour-Lanvern|Ploudalmézeau|Plougastel-Daoulas|Plouzané|Ploërmel|Plédran|Plérin|Pont-l'Abbé|Quimperlé|Quéven|Saint-Avé|Saint-Brieuc|Saint-Grégoire|Saint-Jacques-de-la-Lande|Saint-Malo|Saint-Martin-des-Champs|Saint-Pol-de-Léon|Saint-Renan|Scaër|Séné|Trégunc|Vern-sur-Seiche|Vitré
FR-CVL	Argenton-sur-Creuse|Aubigny-sur-Nère|Ballan-Miré|Chambray-lès-Tours|Châlette-sur-Loing|Château-Renault|Châteaudun|Châteauneuf-sur-Loire|Châteauroux|Chécy|Déols|Fleury-les-Aubrais|Ingré|Joué-lès-Tours|La Chapelle-Saint-Mesmin|La Ferté-Saint-Aubin|Le Poinçonnet|Lucé|Mehun-sur-Yèvre|Meung-sur-Loire|Montlouis-sur-Loire|Nogent-le-Rotrou|Orléans|Romorantin-Lanthenay|Saint-Amand-Montrond|Saint-Avertin|Saint-Cyr-sur-Loire|Saint-Denis-en-Val|Saint-Doulchard|Saint-Florent-sur-Cher|Saint-Germain-du-Puy|Saint-Jean-de-Braye|Saint-Jean-de-la-Ruelle|Saint-Jean-le-Blanc|Saint-Pierre-des-Corps|Saint-Pryvé-Saint-Mesmin|Sully-sur-Loire|Veigné|Vendôme|Épernon
FR-GES	Amnéville|Ars-sur-Moselle|Audun-le-Tiche|Bar-le-Duc|Bar-sur-Aube|Behren-lès-Forbach|Blénod-lès-Pont-à-Mousson|Bétheny|Charleville-Mézières|Châlons-en-Champagne|Dombasle-sur-Meurthe|Essey-lès-Nancy|Farébersviller|Freyming-Merlebach|Guénange|Gérardmer|Hettange-Grande|Hombourg-Haut|Homécourt|Horbourg-Wihr|Hœnheim|Illkirch-Graffenstaden|Jarville-la-Malgrange|Jœuf|La Chapelle-Saint-Luc|Laneuveville-devant-Nancy|Ligny-en-Barrois|Lunéville|Maizières-lès-Metz|Malzéville|Marange-Silvange|Maxéville|Mont-Saint-Martin|Montigny-lès-Metz|Mourmelon-le-Grand|Moyeuvre-Grande|Neufchâteau|Neuves-Maisons|Nogent-sur-Seine|Petite-Rosselle|Pont-Sainte-Marie|Pont-à-Mousson|Romilly-sur-Seine|Saint-André-les-Vergers|Saint-Avold|Saint-Dizier|Saint-Dié-des-Vosges|Saint-Julien-les-Villas|Saint-Louis|Saint-Max|Saint-Memmie|Saint-Mihiel|Saint-Nicolas-de-Port|Sainte-Marie-aux-Mines|Sainte-Menehould|Sainte-Savine|Soultz-Haut-Rhin|Stiring-Wendel|Sélestat|Sézanne|Thaon-les-Vosges|Vandœuvre-lès-Nancy|Villers-lès-Nancy|Vitry-le-François|Épernay|Épinal
FR-HDF	Aire-sur-la-Lys|Armentières|Aulnoy-lez-Valenciennes|Aulnoye-Aymeries|Berck-Plage|Billy-Montigny|Bohain-en-Vermandois|Boulogne-sur-Mer|Bruay-la-Buissière|Bruay-sur-l'Escaut|Bully-les-Mines|Béthune|Calonne-Ricouart|Cappelle-la-Grande|Château-Thierry|Compiègne|Condé-sur-l'Escaut|Coudekerque-Branche|Courcelles-lès-Lens|Courrières|Crépy-en-Valois|Douchy-les-Mines|Faches-Thumesnil|Ferrière-la-Grande|Flers-en-Escrebieux|Flines-lez-Raches|Fouquières-lès-Lens|Fresnes-sur-Escaut|Grand-Fort-Philippe|Grande-Synthe|Guînes|Hersin-Coupigny|Hénin-Beaumont|La Bassée|Lambres-lez-Douai|Le Touquet-Paris-Plage|Liévin|Loison-sous-Lens|Loon-Plage|Loos-en-Gohelle|Lys-lez-Lannoy|Marcq-en-Barœul|Margny-lès-Compiègne|Marles-les-Mines|Marquette-lez-Lille|Mons-en-Barœul|Montigny-en-Gohelle|Méricourt|Méru|Neuville-en-Ferrain|Nogent-sur-Oise|Noyelles-Godault|Noyelles-sous-Lens|Nœux-les-Mines|Oye-Plage|Petite-Forêt|Pont-Sainte-Maxence|Pérenchies|Péronne|Quesnoy-sur-Deûle|Quiévrechain|Roost-Warendin|Sainghin-en-Weppes|Sains-en-Gohelle|Saint-Amand-les-Eaux|Saint-André-lez-Lille|Saint-Just-en-Chaussée|Saint-Laurent-Blangy|Saint-Martin-Boulogne|Saint-Nicolas|Saint-Omer|Saint-Pol-sur-Mer|Saint-Pol-sur-Ternoise|Saint-Quentin|Saint-Saulve|Saint-Étienne-au-Mont|Sin-le-Noble|Templeuve-en-Pévèle|Trith-Saint-Léger|Téteghem|Vendin-le-Vieil|Vieux-Condé|Villeneuve-d'Ascq|Villers-Cotterêts|Villers-Saint-Paul|Étaples
FR-IDF	Ablon-sur-Seine|Achères|Andrésy|Asnières-sur-Seine|Athis-Mons|Aulnay-sous-Bois|Auvers-sur-Oise|Ballancourt-sur-Essonne|Beaumont-sur-Oise|Bois-Colombes|Bois-d'Arcy|Bois-le-Roi|Boissy-Saint-Léger|Bonneuil-sur-Marne|Bouffémont|Boulogne-Billancourt|Bourg-la-Reine|Boussy-Saint-Antoine|Brie-Comte-Robert|Bry-sur-Marne|Brétigny-sur-Orge|Bures-sur-Yvette|Bussy-Saint-Georges|Carrières-sous-Poissy|Carrières-sur-Seine|Cergy-Pontoise|Champagne-sur-Seine|Champigny-sur-Marne|Champs-sur-Marne|Chanteloup-les-Vignes|Charenton-le-Pont|Chennevières-sur-Marne|Chevilly-Larue|Chilly-Mazarin|Choisy-le-Roi|Châtenay-Malabry|Châtillon|Claye-Souilly|Clichy-sous-Bois|Combs-la-Ville|Conflans-Sainte-Honorine|Corbeil-Essonnes|Cormeilles-en-Parisis|Croissy-sur-Seine|Créteil|Dammarie-les-Lys|Dammartin-en-Goële|Deuil-la-Barre|Enghien-les-Bains|Fleury-Mérogis|Fontenay-Trésigny|Fontenay-aux-Roses|Fontenay-le-Fleury|Fontenay-sous-Bois|Garges-lès-Gonesse|Gif-sur-Yvette|Gournay-sur-Marne|Gretz-Armainvilliers|Issy-les-Moulineaux|Ivry-sur-Seine|Joinville-le-Pont|Jouars-Pontchartrain|Jouy-en-Josas|Jouy-le-Moutier|Juvisy-sur-Orge|L'Haÿ-les-Roses|L'Isle-Adam|La Celle-Saint-Cloud|La Ferté-sous-Jouarre|La Garenne-Colombes|La Queue-en-Brie|La Verrière|La Ville-du-Bois|Lagny-sur-Marne|Le Blanc-Mesnil|Le Kremlin-Bicêtre|Le Mesnil-Saint-Denis|Le Mesnil-le-Roi|Le Mée-sur-Seine|Le Perray-en-Yvelines|Le Perreux-sur-Marne|Le Plessis-Bouchard|Le Plessis-Robinson|Le Plessis-Trévise|Le Pré-Saint-Gervais|Le Vésinet|Les Clayes-sous-Bois|Les Essarts-le-Roi|Les Pavillons-sous-Bois|Levallois-Perret|Limeil-Brévannes|Livry-Gargan|Longpont-sur-Orge|Lésigny|Magny-en-Vexin|Magny-les-Hameaux|Maisons-Alfort|Maisons-Laffitte|Mantes-la-Jolie|Mantes-la-Ville|Marly-la-Ville|Marly-le-Roi|Meulan-en-Yvelines|Mitry-Mory|Moissy-Cramayel|Montereau-Fault-Yonne|Montigny-le-Bretonneux|Montigny-lès-Cormeilles|Montlhéry|Morsang-sur-Orge|Méry-sur-Oise|Nanteuil-lès-Meaux|Neuilly-Plaisance|Neuilly-sur-Marne|Neuilly-sur-Seine|Nogent-sur-Marne|Noisy-le-Grand|Noisy-le-Roi|Noisy-le-Sec|Ormesson-sur-Marne|Ozoir-la-Ferrière|Paray-Vieille-Poste|Pierrefitte-sur-Seine|Pontault-Combault|Quincy-Voisins|Quincy-sous-Sénart|Ris-Orangis|Roissy-en-Brie|Rosny-sous-Bois|Rueil-Malmaison|Saint-Arnoult-en-Yvelines|Saint-Brice-sous-Forêt|Saint-Cloud|Saint-Cyr-l'École|Saint-Denis|Saint-Fargeau-Ponthierry|Saint-Germain-en-Laye|Saint-Germain-lès-Arpajon|Saint-Germain-lès-Corbeil|Saint-Gratien|Saint-Leu-la-Forêt|Saint-Mandé|Saint-Maur-des-Fossés|Saint-Maurice|Saint-Michel-sur-Orge|Saint-Ouen|Saint-Ouen-l'Aumône|Saint-Pathus|Saint-Pierre-du-Perray|Saint-Pierre-lès-Nemours|Saint-Prix|Saint-Quentin-en-Yvelines|Saint-Rémy-lès-Chevreuse|Saint-Thibault-des-Vignes|Sainte-Geneviève-des-Bois|Saintry-sur-Seine|Saulx-les-Chartreux|Savigny-le-Temple|Savigny-sur-Orge|Soisy-sous-Montmorency|Soisy-sur-Seine|Souppes-sur-Loing|Sucy-en-Brie|Sèvres|Thorigny-sur-Marne|Tournan-en-Brie|Tremblay-en-France|Triel-sur-Seine|Vaires-sur-Marne|Vauréal|Vaux-le-Pénil|Veneux-les-Sablons|Verneuil-sur-Seine|Verrières-le-Buisson|Vert-Saint-Denis|Vigneux-sur-Seine|Villabé|Ville-d'Avray|Villebon-sur-Yvette|Villemoisson-sur-Orge|Villeneuve-Saint-Georges|Villeneuve-la-Garenne|Villeneuve-le-Roi|Villennes-sur-Seine|Villiers-le-Bel|Villiers-sur-Marne|Viry-Châtillon|Vitry-sur-Seine|Voisins-le-Bretonneux|Vélizy-Villacoublay|Écouen|Égly|Élancourt|Émerainville|Épinay-sous-Sénart|Épinay-sur-Orge|Épinay-sur-Seine|Épône|Éragny|Étampes|Étréchy|Évry|Ézanville
FR-NAQ	Aixe-sur-Vienne|Ambarès-et-Lagrave|Andernos-les-Bains|Angoulême|Artigues-près-Bordeaux|Arès|Aytré|Barbezieux-Saint-Hilaire|Billère|Bon-Encontre|Brive-la-Gaillarde|Bègles|Canéjan|Carbon-Blanc|Châtelaillon-Plage|Châtellerault|Dompierre-sur-Mer|Gond-Pontouvre|Gujan-Mestras|Guéret|Jaunay-Clan|Jurançon|La Teste-de-Buch|Le Palais-sur-Vienne|Le Pian-Médoc|Le Taillan-Médoc|Lesparre-Médoc|Léognan|Malemort-sur-Corrèze|Martignas-sur-Jalle|Migné|Mont-de-Marsan|Montpon-Ménestérol|Mérignac|Naintré|Nieul-sur-Mer|Nueil-les-Aubiers|Nérac|Oloron-Sainte-Marie|Périgny|Périgueux|Ruelle-sur-Touvre|Saint-Aubin-de-Médoc|Saint-Benoît|Saint-Georges-de-Didonne|Saint-Jean-d'Angély|Saint-Jean-d'Illac|Saint-Jean-de-Luz|Saint-Junien|Saint-Loubès|Saint-Médard-en-Jalles|Saint-Paul-lès-Dax|Saint-Pierre-d'Oléron|Saint-Pierre-du-Mont|Saint-Vincent-de-Tyrosse|Saint-Yrieix-la-Perche|Saint-Yrieix-sur-Charente|Sainte-Livrade-sur-Lot|Salies-de-Béarn|Sarlat-la-Canéda|Surgères|Terrasson-Lavilledieu|Tonnay-Charente|Trélissac|Villenave-d'Ornon|Villeneuve-sur-Lot|Égletons
FR-NOR	Alençon|Bois-Guillaume|Caudebec-lès-Elbeuf|Cherbourg-Octeville|Cléon|Condé-sur-Noireau|Darnétal|Dives-sur-Mer|Douvres-la-Délivrande|Déville-lès-Rouen|Fécamp|Gournay-en-Bray|Grand-Couronne|Hérouville-Saint-Clair|La Ferté-Macé|Le Grand-Quevilly|Le Mesnil-Esnard|Le Petit-Quevilly|Le Tréport|Mont-Saint-Aignan|Neufchâtel-en-Bray|Notre-Dame-de-Bondeville|Notre-Dame-de-Gravenchon|Pacy-sur-Eure|Petit-Couronne|Pont-Audemer|Saint-Aubin-lès-Elbeuf|Saint-Lô|Saint-Marcel|Saint-Pierre-lès-Elbeuf|Saint-Valery-en-Caux|Saint-Étienne-du-Rouvray|Sainte-Adresse|Sotteville-lès-Rouen|Trouville-sur-Mer|Val-de-Reuil|Verneuil-sur-Avre|Équeurdreville-Hainneville|Évreux
FR-OCC	Aigues-Mortes|Alès|Bagnols-sur-Cèze|Bagnères-de-Bigorre|Balaruc-les-Bains|Bédarieux|Béziers|Canet-en-Roussillon|Castanet-Tolosan|Castelnau-le-Lez|Fabrègues|Ille-sur-Têt|L'Isle-Jourdain|L'Union|La Grande-Motte|La Salvetat-Saint-Gilles|Labarthe-sur-Lèze|Labruguière|Laudun-l'Ardoise|Le Crès|Le Grau-du-Roi|Lodève|Luc-la-Primaube|Léguevin|Lézignan-Corbières|Mèze|Nîmes|Palavas-les-Flots|Plaisance-du-Touch|Pont-Saint-Esprit|Port-la-Nouvelle|Portet-sur-Garonne|Pérols|Pézenas|Ramonville-Saint-Agne|Rochefort-du-Gard|Saint-Affrique|Saint-Alban|Saint-Christol-lès-Alès|Saint-Clément-de-Rivière|Saint-Cyprien-Plage|Saint-Estève|Saint-Gaudens|Saint-Gilles|Saint-Girons|Saint-Gély-du-Fesc|Saint-Jean|Saint-Jean-de-Védas|Saint-Juéry|Saint-Laurent-de-la-Salanque|Saint-Lys|Saint-Orens-de-Gameville|Saint-Sulpice-la-Pointe|Sète|Sérignan|Trèbes|Uzès|Vic-en-Bigorre|Villefranche-de-Rouergue|Villemur-sur-Tarn|Villeneuve-Tolosane|Villeneuve-lès-Avignon|Villeneuve-lès-Maguelone
FR-PAC	Aix-en-Provence|Berre-l'Étang|Bollène|Bormes-les-Mimosas|Bouc-Bel-Air|Briançon|Bédarrides|Cabriès|Cagnes-sur-Mer|Carnoux-en-Provence|Carry-le-Rouet|Cavalaire-sur-Mer|Châteauneuf-les-Martigues|Châteaurenard|Courthézon|Digne-les-Bains|Entraigues-sur-la-Sorgue|Eyguières|Fos-sur-Mer|Fréjus|Garéoult|Gignac-la-Nerthe|Gémenos|Hyères|L'Isle-sur-la-Sorgue|La Colle-sur-Loup|La Fare-les-Oliviers|La Farlède|La Londe-les-Maures|La Penne-sur-Huveaune|La Roque-d'Anthéron|La Seyne-sur-Mer|La Trinité|La Valette-du-Var|Lançon-Provence|Le Puy-Sainte-Réparade|Les Pennes-Mirabeau|Mandelieu-la-Napoule|Morières-lès-Avignon|Mouans-Sartoux|Pernes-les-Fontaines|Plan-de-Cuques|Port-Saint-Louis-du-Rhône|Port-de-Bouc|Puget-sur-Argens|Pégomas|Pélissanne|Roquebrune-Cap-Martin|Roquebrune-sur-Argens|Saint-Chamas|Saint-Cyr-sur-Mer|Saint-Laurent-du-Var|Saint-Mandrier-sur-Mer|Saint-Martin-de-Crau|Saint-Maximin-la-Sainte-Baume|Saint-Mitre-les-Remparts|Saint-Raphaël|Saint-Rémy-de-Provence|Saint-Tropez|Saint-Victoret|Sainte-Maxime|Salon-de-Provence|Sanary-sur-Mer|Sausset-les-Pins|Septèmes-les-Vallons|Simiane-Collongue|Six-Fours-les-Plages|Solliès-Pont|Sénas|Trans-en-Provence|Vaison-la-Romaine|Valréas|Vedène|Villefranche-sur-Mer|Villeneuve-Loubet|Éguilles
FR-PDL	Avrillé|Basse-Goulaine|Beaufort-en-Vallée|Beaupréau|Bonchamp-lès-Laval|Chalonnes-sur-Loire|Changé|Chemillé-Melay|Château-Gontier|Château-d'Olonne|Château-du-Loir|Châteaubriant|Couëron|Doué-la-Fontaine|Ernée|Fontenay-le-Comte|Guérande|Haute-Goulaine|Juigné|La Baule-Escoublac|La Chapelle-sur-Erdre|La Chevrolière|La Ferté-Bernard|La Flèche|La Roche-sur-Yon|Le Loroux-Bottereau|Le Poiré-sur-Vie|Les Ponts-de-Cé|Les Sables-d'Olonne|Les Sorinières|Luçon|Montoir-de-Bretagne|Mortagne-sur-Sèvre|Mûrs-Erigné|Nort-sur-Erdre|Olonne-sur-Mer|Pont-Saint-Martin|Pontchâteau|Rezé|Sablé-sur-Sarthe|Saint-Berthevin|Saint-Brevin-les-Pins|Saint-Gilles-Croix-de-Vie|Saint-Herblain|Saint-Hilaire-de-Riez|Saint-Hilaire-de-Talmont|Saint-Jean-de-Monts|Saint-Julien-de-Concelles|Saint-Macaire-en-Mauges|Saint-Nazaire|Saint-Philbert-de-Grand-Lieu|Saint-Sébastien-sur-Loire|Saint-Étienne-de-Montluc|Sainte-Luce-sur-Loire|Segré|Sucé-sur-Erdre|Thouaré-sur-Loire|Treillières|Trélazé|Vigneux-de-Bretagne|Évron
GA-3	Lambaréné|Ndjolé
GA-4	Ndendé
GA-6	Booué
GA-8	Port-Gentil
GB-ENG	Appleby-in-Westmorland|Ashby-de-la-Zouch|Ashton in Makerfield|Ashton-under-Lyne|Askam in Furness|Barrow in Furness|Barton under Needwood|Barton-le-Clay|Basford, Stoke-on-Trent|Berwick-Upon-Tweed|Bexhill-on-Sea|Bidford-on-Avon|Birchington-on-Sea|Blaydon-on-Tyne|Bradford-on-Avon|Burley in Wharfedale|Burnham-on-Crouch|Burnham-on-Sea|Caister-on-Sea|Chapel en le Frith|Chester-le-Street|Clacton-on-Sea|Clayton-le-Woods|Dalton in Furness|Easton-in-Gordano|Frinton-on-Sea|Gorleston-on-Sea|Grange-over-Sands|Hamble-le-Rice|Henley-on-Thames|Hetton-Le-Hole|Houghton-Le-Spring|Ince-in-Makerfield|King's Clipstone|King's Lynn|Kirkby in Ashfield|Lee-on-the-Solent|Leysdown-on-Sea|Marske-by-the-Sea|Moreton in Marsh|Newbiggin-by-the-Sea|Newcastle under Lyme|Newton-le-Willows|Poulton-le-Fylde|Saint Leonards-on-Sea|Saltburn-by-the-Sea|Sherburn in Elmet|Shoreham-by-Sea|Southend-on-Sea|St Mary's Bay|Stanford-le-Hope|Stockton-on-Tees|Stoke-on-Trent|Stourport-on-Severn|Stratford-upon-Avon|Sunbury-on-Thames|Sutton in Ashfield|Thornaby-on-Tees|Thornton-Cleveleys|Walton-on-Thames|Walton-on-the-Naze|Weston-super-Mare|Wotton-under-Edge
GB-SCT	Bo’ness|Newport-on-Tay
GB-WLS	Blaenau-Ffestiniog|Glyn-neath
GD-03	Saint George's
GF	Rémire-Montjoly|Saint-Laurent-du-Maroni
GH-AF	Duayaw-Nkwanta
GH-WP	Sekondi-Takoradi
GN-B	Boké|Sanguéya
GN-D	Dubréka|Forécariah|Télimélé
GN-K	Kérouané
GN-L	Labé|Tougué
GN-N	Nzérékoré
GP	Anse-Bertrand|Baie-Mahault|Basse-Terre|Capesterre-Belle-Eau|Grand-Bourg|Petit-Bourg|Petit-Canal|Pointe-Noire|Pointe-à-Pitre|Port-Louis|Saint-Claude|Saint-François|Sainte-Anne|Sainte-Rose|Trois-Rivières|Vieux-Habitants
GQ-WN	Añisoc
GT-01	Amatitlán|San José Pinula|San Juan Sacatepéquez|San Pedro Sacatepéquez
GT-02	San Agustín Acasaguastlán|San Antonio La Paz
GT-03	San Bartolomé Milpas Altas|San Lucas Sacatepéquez|San Miguel Dueñas|Santa Lucía Milpas Altas|Santa María de Jesús|Santiago Sacatepéquez
GT-04	Patzicía|Patzún|San Andrés Itzapa|San José Poaquil|San Martín Jilotepeque|Santa Cruz Balanyá|Tecpán Guatemala
GT-05	Nueva Concepción|Palín|Puerto San José|Santa Lucía Cotzumalguapa
GT-06	Guazacapán
GT-07	Nahualá|San Lucas Tolimán|San Pablo La Laguna|San Pedro La Laguna|Santa Catarina Ixtahuacán|Santa Clara La Laguna|Santiago Atitlán|Sololá
GT-08	San Andrés Xecul|Santa María Chiquimula|Totonicapán
GT-09	Cabricán|Concepción Chiquirichapa|Huitán|Salcajá|San Miguel Sigüilá
GT-10	Río Bravo|San Antonio Suchitepéquez|San Francisco Zapotitlán|Santa Bárbara|Santo Domingo Suchitepéquez|Santo Tomás La Unión
GT-11	San Andrés Villa Seca|San Sebastián
GT-12	Ciudad Tecún Umán|Malacatán|Ocós|San Cristóbal Cucho|San Pedro Sacatepéquez|Tacaná
GT-13	Aguacatán|Concepción Huista|San Mateo Ixtatán
GT-14	Cunén|San Luis Ixcán|Santa Cruz del Quiché
GT-15	Purulhá|Salamá|San Jerónimo
GT-16	Cobán|San Cristóbal Verapaz|San Pedro Carchá|Senahú
GT-17	Poptún|San Andrés|Sayaxché
GT-18	Lívingston
GT-19	Gualán|Río Hondo|Teculután
GT-22	Asunción Mita|San José Acatempa
GU	Chalan Pago-Ordot Village|Hagåtña|Mongmong-Toto-Maite Village|Tamuning-Tumon-Harmon Village
GW	Bafatá|Bissorã|Catió|Gabú|Mansôa
HN-CH	Monjarás|San Marcos de Colón
HN-CL	Sabá
HN-CP	Copán|Santa Rosa de Copán
HN-CR	Cofradía
HN-EP	Danlí|El Paraíso
HN-IN	Intibucá|Jesús de Otoro
HN-SB	Las Vegas, Santa Barbara|Santa Bárbara
HN-YO	Agua Blanca Sur|Morazán
HR	Županja
HR-01	Zaprešić
HR-03	Popovača
HR-05	Varaždin
HR-06	Križevci|Đurđevac
HR-09	Gospić
HR-10	Pitomača
HR-11	Požega
HR-12	Nova Gradiška
HR-13	Biograd na Moru
HR-14	Belišće|Našice|Višnjevac|Čepin|Đakovo
HR-15	Šibenik
HR-17	Kaštel Kambelovac|Kaštel Lukšić|Kaštel Novi|Kaštel Stari|Omiš
HR-18	Poreč
HR-19	Metković
HR-20	Mursko Središće|Čakovec
HT-AR	Désarmes|Gonaïves|Saint-Marc
HT-GA	Dame-Marie|Jérémie
HT-ND	Grande Rivière du Nord|Saint-Raphaël
HT-NE	Fort Liberté|Trou du Nord
HT-NI	Miragoâne
HT-NO	Jean-Rabel|Port-de-Paix|Saint-Louis du Nord|Ti Port-de-Paix
HT-OU	Anse à Galets|Croix-des-Bouquets|Léogâne|Port-au-Prince|Pétionville
HU-BA	Komló|Mohács|Pécs|Siklós|Szentlőrinc|Szigetvár
HU-BE	Békés|Békéscsaba|Csorvás|Dévaványa|Füzesgyarmat|Gyomaendrőd|Körösladány|Mezőberény|Mezőhegyes|Mezőkovácsháza|Nagyszénás|Orosháza|Tótkomlós|Vésztő|Újkígyós
HU-BK	Bácsalmás|Izsák|Jánoshalma|Kecskemét|Kerekegyháza|Kiskunfélegyháza|Kiskőrös|Kunszentmiklós|Mélykút|Szabadszállás|Tiszaalpár|Tiszakécske
HU-BZ	Alsózsolca|Edelény|Emőd|Felsőzsolca|Mezőcsát|Mezőkövesd|Sajószentpéter|Szikszó|Sárospatak|Sátoraljaújhely|Tiszalúc|Tiszaújváros|Ózd
HU-CS	Algyő|Csongrád|Hódmezővásárhely|Makó|Mórahalom|Sándorfalva
HU-FE	Csákvár|Dunaújváros|Gárdony|Martonvásár|Mór|Polgárdi|Székesfehérvár|Sárbogárd
HU-GS	Győr|Jánossomorja|Kapuvár|Mosonmagyaróvár
HU-HB	Balmazújváros|Berettyóújfalu|Hajdúböszörmény|Hajdúdorog|Hajdúhadház|Hajdúnánás|Hajdúszoboszló|Hajdúsámson|Hosszúpályi|Komádi|Létavértes|Nyíradony|Nádudvar|Polgár|Püspökladány|Téglás|Vámospércs
HU-HE	Füzesabony|Gyöngyös|Lőrinci|Parádsasvár
HU-JN	Jászapáti|Jászberény|Jászkisér|Jászladány|Jászárokszállás|Kisújszállás|Kunszentmárton|Mezőtúr|Rákóczifalva|Tiszaföldvár|Tiszafüred|Törökszentmiklós|Túrkeve|Újszász
HU-KE	Kisbér|Komárom|Lábatlan|Nyergesújfalu|Oroszlány|Tatabánya|Tát|Ács
HU-NO	Bátonyterenye|Pásztó|Salgótarján|Szécsény
HU-PE	Aszód|Biatorbágy|Budaörs|Cegléd|Csömör|Diósd|Dunavarsány|Dömsöd|Erdőkertes|Fót|Gyál|Gyömrő|Göd|Gödöllő|Halásztelek|Kiskunlacháza|Maglód|Nagykáta|Nagykőrös|Pilisvörösvár|Pomáz|Páty|Pécel|Ráckeve|Solymár|Szigetszentmiklós|Százhalombatta|Sülysáp|Tápiószecső|Tápiószele|Tápiószentmárton|Tárnok|Tököl|Törökbálint|Vecsés|Veresegyház|Vác|Érd|Ócsa|Örkény|Üllő|Őrbottyán
HU-SO	Balatonboglár|Csurgó|Fonyód|Kaposvár|Nagyatád|Siófok
HU-SZ	Balkány|Fehérgyarmat|Ibrány|Kisvárda|Mátészalka|Nagyhalász|Nagykálló|Nyírbátor|Nyíregyháza|Nyírtelek|Tiszalök|Tiszavasvári|Vásárosnamény|Újfehértó
HU-TO	Bonyhád|Bátaszék|Dombóvár|Dunaföldvár|Szekszárd|Tamási
HU-VA	Celldömölk|Körmend|Kőszeg|Szentgotthárd|Sárvár
HU-VE	Balatonalmádi|Balatonfüred|Pápa|Sümeg|Veszprém|Várpalota
HU-ZA	Zalaszentgrót
ID-BA	Amlapura city
ID-JB	Ciranjang-hilir
ID-SA	Laikit, Laikit II
IE-C	Carrick-on-Shannon
IE-L	An Muileann gCearr|Dún Laoghaire|Kinsealy-Drinan
IE-M	Carrick-on-Suir|Ráth Luirc|Trá Mhór
IL-HA	Daliyat al Karmel|Umm el Fahm
IL-M	Hod HaSharon|Rishon LeZiyyon|Rosh HaAyin
IL-TA	Ramat HaSharon|Yehud-Monosson
IL-Z	Bir el Maksur|Migdal HaEmeq|Nof HaGalil|maalot Tarshiha
IN-AP	vadlamuru
IN-BR	Jha-Jha
IN-CG	Raj-Nandgaon
IN-GA	Vasco da Gama
IN-JH	patamda
IN-KA	Bail-Hongal|Gadag-Betageri
IN-RJ	Neem ka Thana
IN-TN	V.S.K.Valasai
IN-UP	Musafir-Khana|Tori-Fatehpur
IN-WB	Jaynagar-Majilpur
IQ-BB	Nahiyat Saddat al Hindiyah
IQ-DQ	Nahiyat al Fuhud
IQ-MA	Ali al Gharbi
IQ-NI	Al-Hamdaniya
IQ-QA	Nahiyat ash Shinafiyah
IR-01	Astaneh-ye Ashrafiyeh|Bandar-e Anzali|Padegan-e Manjil
IR-04	Kelishad va Sudarjan|Qarah Zia od Din
IR-05	Sarpol-e Zahab
IR-06	Bandar-e Genaveh
IR-07	Shahrak-e Emam Hasan
IR-08	Shahr-e Babak|Shahr-e Kord|Shahrak-e Pabedana
IR-12	Istgah-e Rah Ahan-e Garmsar
IR-13	Qasr-e Qand
IR-22	Bandar-e Lengeh
IR-27	Gonbad-e Kavus
IR-30	Torbat-e Heydariyeh|Torbat-e Jam
IS-1	Garðabær|Hafnarfjörður|Kópavogur|Mosfellsbær|Reykjavík
IT-21	Almese-Rivera|Ciriè|Cuorgnè|Mondovì|Pallanza-Intra-Suna|Rivalta di Torino|Santhià
IT-25	Albano Sant'Alessandro|Almè|Barzanò|Besana in Brianza|Bettola-Zeloforomagno|Bovisio-Masciago|Brembate di Sopra|Brignano Gera d'Adda|Cadorago-Caslino al Piano|Calusco d'Adda|Cantù|Capiago-Intimiano-Olmeda|Cardano al Campo|Cassano d'Adda|Cassina de' Pecchi|Castiglione delle Stiviere|Cavenago di Brianza|Cernusco sul Naviglio|Cologno al Serio|Cornate d'Adda|Fagnano Olona-Bergoro|Fara Gera d'Adda|Gambolò|Gavardo-Sopraponte|Lentate sul Seveso|Locate di Triulzi|Muggiò|Palazzolo sull'Oglio|Provaglio d'Iseo|Quinzano d'Oglio|Rivolta d'Adda|Rodengo-Saiano|Romano di Lombardia|Salò|San Colombano al Lambro|Sannazzaro de' Burgondi|Sant'Angelo Lodigiano|Sant'Antonio|Scanzo-Rosciate|Spino d'Adda|Terno d'Isola|Trezzano sul Naviglio|Trezzo sull'Adda|Usmate-Velate|Valmadrera-Caserta|Vaprio d'Adda|Vedano al Lambro|Vill'Albese|Villa d'Almè|Villa di Serio|Villanuova sul Clisi
IT-32	Caldaro sulla Strada del Vino|Renon - Ritten|Valle Aurina - Ahrntal
IT-34	Arbizzano-Santa Maria|Beccacivetta-Azzano|Borgoricco-San Michele delle Badesse-Sant'Eufemia|Ca' Savio|Caerano di San Marco|Caldogno-Rettorgole-Cresole|Carmignano di Brenta|Casale sul Sile|Cortina d'Ampezzo|Farra di Soligo|Fiesso d'Artico|Fossò|Isola della Scala|Lancenigo-Villorba|Lido di Jesolo|Mandriola-Sant'Agostino|Marcon-Gaggio-Colmello|Mareno di Piave|Maserà di Padova|Montecchio Maggiore-Alte Ceccato|Monteforte d'Alpone|Motta di Livenza|Musile di Piave|Noventa di Piave|Pieve di Soligo|Piove di Sacco-Piovega|Ponte San Nicolò|Ponte nelle Alpi|Ponte nelle Alpi-Polpet|Priula-Colfosco|Quarto d'Altino|Quinto di Treviso|Romano d'Ezzelino|Rosà|San Donà di Piave|San Giorgio delle Pertiche|San Martino di Lupari|San Pietro in Cariano|San Stino di Livenza|San Vendemiano-Fossamerlo|San Zeno-San Giuseppe|San Zenone degli Ezzelini|Sant'Ambrogio di Valpollicella|Sant'Angelo di Piove di Sacco|Santa Lucia di Piave|Scorzè|Spinea-Orgnano|Taglio di Po|Torri di Quartesolo|Valeggio sul Mincio|Villafranca di Verona|Zanè
IT-36	Aviano-Castello|Casarsa della Delizia|Gradisca d'Isonzo|Pasian di Prato|Ronchi dei Legionari|Roveredo in Piano|San Giorgio di Nogaro|San Vito al Tagliamento|Vigonovo-Fontanafredda
IT-42	Casano-Dogana-Isola|Ceparana-Carpena|Colombiera-Molicciara|Marina di Andora|Santo Stefano di Magra|Serra Riccò
IT-45	Anzola dell'Emilia|Bagnolo in Piano|Bellaria-Igea Marina|Borgo Val di Taro|Cadelbosco di Sopra|Calderara di Reno|Casalecchio di Reno|Castelnovo di Sotto|Castelnovo ne'Monti|Castrocaro Terme e Terra del Sole|Fiorenzuola d'Arda|Forlì|Gatteo-Sant'Angelo|Granarolo dell'Emilia e Viadagola|Medicina-Buda|Morciano di Romagna|Novi di Modena|Ozzano dell'Emilia|Pavullo nel Frignano|Pieve di Cento|Rastignano-Carteria di Sesto|Reggio nell'Emilia|San Felice sul Panaro|San Giorgio di Piano|San Giovanni in Marignano|San Giovanni in Persiceto|San Martino in Rio|San Nicolò|San Pietro in Casale|Sant'Agata Bolognese|Sant'Ilario d'Enza|Savignano sul Rubicone|Veggia-Villalunga
IT-52	Bagno a Ripoli|Barberino di Mugello|Borgo a Buggiano|Camucia-Monsigliolo|Cantagrillo-Casalguidi|Capanne-Prato-Cinquale|Capraia e Limite|Castelfranco di Sotto|Colle di Val d'Elsa|Foiano della Chiana|Forte dei Marmi|Grassina Ponte a Ema|Lastra a Signa|Margine Coperta-Traversagna|Marina di Carrara|Marina di Massa|Marina di Pisa-Tirrenia-Calambrone|Montecatini-Terme|Pieve a Nievole|Ripa-Pozzi-Querceta-Ponterosso|Rosignano Solvay-Castiglioncello|San Casciano in Val di Pesa|Santa Croce sull'Arno|Santa Maria a Monte|Spicchio-Sovigliana|Tavarnelle Val di Pesa|Torrita di Siena|Vecchiano-Nodica
IT-55	Bastia umbra|Chiugiana-La Commenda|Città di Castello|Santa Maria degli Angeli
IT-57	Castel di Lama|Piattoni-Villa Sant'Antonio|Porto Sant'Elpidio|Sant'Elpidio a Mare
IT-62	Acilia-Castel Fusano-Ostia Antica|Bagni di Tivoli|Campagnano di Roma|Cisterna di Latina|Fabrica di Roma|Fiumicino-Isola Sacra|Genzano di Roma|La Massimina-Casal Lumbroso|Lido di Ostia|Marina di Ardea-Tor San Lorenzo|Rocca di Papa|Soriano nel Cimino
IT-65	Casalbordino-Miracoli|Castel di Sangro|Francavilla al Mare|L'Aquila|Luco dei Marsi|Montorio al Vomano|Roseto degli Abruzzi|San Nicolò a Tordino|Sant'Egidio alla Vibrata
IT-67	Montenero di Bisaccia
IT-72	Ariano Irpino-Martiri|Barano d'Ischia|Casal di Principe|Casalnuovo di Napoli|Castellammare di Stabia|Castello di Cisterna|Cava Dè Tirreni|Giugliano in Campania|Gricignano di Aversa|Lancusi-Penta-Bolano|Marano di Napoli|Massa di Somma|Melito di Napoli|Monte di Procida|Mugnano di Napoli|Olevano sul Tusciano|Orta di Atella|Piano di Sorrento|Piazza del Galdo-Sant'Angelo|Pomigliano d'Arco|Portico di Caserta|San Cipriano d'Aversa|San Giorgio a Cremano|San Giovanni a Teduccio|San Marzano sul Sarno|San Sebastiano al Vesuvio|Sant'Agata de'Goti|Sant'Agnello|Sant'Anastasia|Sant'Antimo|Sant'Antonio Abate|Sant'Arpino|Sant'Egidio del Monte Albino|Santa Maria La Carità|Trentola-Ducenta|Vallo della Lucania|Villa di Briano
IT-75	Acquaviva delle Fonti|Canosa di Puglia|Cassano delle Murge|Corigliano d'Otranto|Gravina in Puglia|Margherita di Savoia|Mola di Bari|Monte Sant'Angelo|Monteroni di Lecce|Nardò|Paolo VI|Polignano a Mare|Ruvo di Puglia|Sammichele di Bari|San Cesario di Lecce|San Ferdinando di Puglia|San Marco in Lamis|San Marzano di San Giuseppe|San Paolo di Civitate|San Vito dei Normanni|Sannicandro di Bari|Santeramo in Colle
IT-77	Genzano di Lucania|Rionero in Vulture
IT-78	Cirò Marina|Isola di Capo Rizzuto|Marina di Gioiosa Ionica|Marina di Schiavonea|Melito di Porto Salvo|Praia a Mare|San Giovanni in Fiore
IT-82	Aci Sant'Antonio|Barcellona Pozzo di Gotto|Campobello di Licata|Campobello di Mazara|Campofelice di Roccella|Canicattì|Capo d'Orlando|Cefalù|Giardini-Naxos|Gravina di Catania|Isola delle Femmine|Militello in Val di Catania|Motta Sant'Anastasia|Palma di Montechiaro|Paternò|Piana degli Albanesi|Sambuca di Sicilia|San Gregorio di Catania|San Leone Mosè|Sant'Agata Li Battiati|Sant'Agata di Militello|Santa Margherita di Belice|Santa Maria di Licodia|Santa Teresa di Riva|Troina / Draginai
IT-88	Li Punti-San Giovanni|Quartu Sant'Elena|Sant'Antioco|Tortolì
JM-06	Saint Ann’s Bay
JM-10	Savanna-la-Mar
JO-AM	Umm as Summaq|Wadi as Sir
JO-AZ	Al Azraq ash Shamali
JO-IR	Saham al Kaffarat
JO-KA	Al Mazar al Janubi
JP-01	Shimo-furano|Shizunai-furukawacho
JP-07	Funehikimachi-funehiki|Yanagawamachi-saiwaicho
JP-08	Hitachi-Naka|Kashima-shi
JP-10	Omamacho-omama|Sakai-nakajima
JP-11	Fukiage-fujimi|Hatogaya-honcho|Kodamacho-kodamaminami
JP-12	Katori-shi
JP-13	Nishi-Tokyo-shi
JP-15	Kameda-honcho|Niitsu-honcho|Ryotsu-minato|Tochio-honcho|Yoshida-kasugacho
JP-16	Kurobe-shi|Nanto-shi|Yatsuomachi-higashikumisaka
JP-17	Tsurugi-asahimachi
JP-18	Fukui-shi
JP-24	Hisai-motomachi|Ueno-ebisumachi
JP-25	Minakuchicho-matoba
JP-26	Kamigyo-ku
JP-28	Kakogawacho-honmachi|Nishinomiya-hama|Shirahamacho-usazakiminami|Tatsunocho-tominaga|Yamazakicho-nakabirose
JP-29	Haibara-akanedai|Kashihara-shi|Yoshino-cho
JP-32	Odacho-oda
JP-33	Kamogatacho-kamogata
JP-34	Kannabecho-yahiro|Ono-hara
JP-35	Ogori-shimogo
JP-36	Kamojimacho-jogejima|Narutocho-mitsuishi
JP-38	Kihoku-cho|Masaki-cho
JP-39	Muroto-misakicho
JP-40	Chikushino-shi|Maebaru-chuo|Setakamachi-takayanagi|Tanushimarumachi-toyoki
JP-41	Imaricho-ko|Kanzakimachi-kanzaki|Takeocho-takeo|Ureshinomachi-shimojuku
JP-43	Hondomachi-hondo|Uekimachi-mono
JP-44	Bungo-Takada-shi
JP-46	Kaseda-shirakame|Kokubu-matsuki|Okuchi-shinohara|Sueyoshicho-ninokata
JP-47	Katsuren-haebaru
KE-29	Murang’a
KG-B	Kyzyl-Kyya
KG-C	Kara-Balta
KG-J	Bazar-Korgon|Jalal-Abad|Kochkor-Ata|Tash-Kumyr
KG-N	At-Bashi
KG-Y	Ak-Suu|Cholpon-Ata|Kyzyl-Suu
KM-A	Adda-Douéni|Koni-Djodjo
KM-G	Mbéni|Mitsoudjé
KP	Hyesan-dong|Kapsan-up
KP-01	Kangdong-up|Sungho 1-tong
KP-02	Sangsong-ni|Sil-li|Yonggang-up
KP-03	Kujang-up|Panghyon-dong|Pukchil-lodongjagu|Sakchu-up|Yomju-up
KP-05	Ayang-ni|Chaeryong-up|Pyoksong-up|Yonan-up
KP-06	Hukkyo-ri|Hwangju-up
KP-07	Anbyon-up|Tongchon-up
KP-08	Iwon-up|Kowon-up|Samho-rodongjagu|Sinsang-ni|Yonggwang-up|Yuktae-dong
KP-09	Hau-ri|Hoemul-li|Komusan Il-tong|Musan-up|Sungam-nodongjagu
KP-13	Ungsang-nodongjagu
KR-11	Yongsan-dong
KR-28	Ganghwa-gun
KR-41	Guri-si|Icheon-si
KR-44	Taesal-li
KR-45	Jinan-gun
KR-47	Cheongsong gun|Gyeongsan-si
KW-FA	Janub as Surrah
KW-MU	Sabah as Salim
KZ-19	Ush-Tyube
KZ-47	Fort-Shevchenko
KZ-63	Ust-Kamenogorsk|Ust-Talovka
LA-VI	Muang Phon-Hong
LB-JL	Bhamdoun el Mhatta
LB-NA	Nabatiye et Tahta
LK-1	Dehiwala-Mount Lavinia
LS-B	Butha-Buthe
LS-F	Mohale’s Hoek
LS-H	Qacha’s Nek
LS-K	Thaba-Tseka
LT-AL	Varėna
LT-KL	Gargždai|Klaipėda
LT-KU	Kaišiadorys|Kėdainiai
LT-MR	Kazlų Rūda|Marijampolė|Šakiai
LT-PN	Panevėžys|Rokiškis
LT-SA	Joniškis|Kelmė|Kuršėnai|Šiauliai
LT-TA	Šilalė
LT-UT	Anykščiai|Molėtai
LT-VL	Elektrėnai|Nemenčinė|Pabradė|Šalčininkai|Širvintos|Švenčionys|Švenčionėliai
LU-ES	Esch-sur-Alzette|Pétange
LV	Lielvārde
LV-022	Cēsis
LV-042	Jēkabpils
LV-047	Krāslava
LV-050	Kuldīga
LV-054	Limbaži
LV-056	Līvāni
LV-073	Preiļi
LV-077	Rēzekne
LV-JUR	Jūrmala
LV-LPX	Liepāja
MA-01	Al Hoceïma|Cap Negro II|Tirhanimîne|Tétouan
MA-03	Aïn Leuh|Fès|Meknès
MA-04	Aïn Beni Mathar|El Aïoun|Oujda-Angad|Salé Al Jadida|Souq Larb’a al Gharb|Zaïo
MA-05	Al Fqih Ben Çalah
MA-06	Zawyat an Nwaçer
MA-08	Reçani
MA-09	Oulad Teïma
MA-10	Tan-Tan
MD	Edineţ|Ocniţa
MD-BA	Bălţi
MD-CL	Călăraşi
MD-CM	Cimişlia
MD-CS	Chiţcani|Căuşeni
MD-CU	Stăuceni|Sîngera|Vadul lui Vodă
MD-DO	Donduşeni
MD-FA	Fălești
MD-FL	Floreşti
MD-GA	Ceadîr-Lunga|Vulcăneşti
MD-HI	Hînceşti
MD-RI	Rîşcani
MD-SD	Şoldăneşti
MD-SI	Sîngerei
MD-SN	Dubăsari|Rîbniţa
MD-ST	Strășeni
MD-SV	Ştefan Vodă
MD-TA	Tvardița
MD-TE	Mîndreşti|Teleneşti
ME-12	Nikšić
ME-17	Rožaje
MG	Hell-Ville|Tôlanaro
ML-1	Bafoulabé
ML-3	Kolondiéba
ML-4	Ké-Macina|Ségou
ML-5	Djénné|Ténenkou
ML-6	Diré|Niafunké
ML-7	Inékar
ML-9	Ménaka
MM-13	Hpa-An
MN-041	Murun-kuren
MN-051	Baruun-Urt
MQ	Fort-de-France|La Trinité|Le François|Le Gros-Morne|Le Morne-Rouge|Les Trois-Îlets|Rivière-Pilote|Saint-Esprit|Saint-Joseph|Sainte-Luce|Sainte-Marie
MR	Néma
MR-04	Kaédi
MR-06	Tékane
MR-10	Sélibaby
MT	Gżira|Haz-Zebbug|Mellieħa|Siġġiewi|Ħamrun|Żabbar|Żejtun|Żurrieq
MT-05	Birżebbuġa
MT-48	San Ġiljan
MT-51	San Pawl il-Baħar
MU-BL	Petite Rivière
MU-FL	Bel Air Rivière Sèche|Brisée Verdière
MU-GP	Mahébourg
MU-MO	Dagotière
MU-PA	Fond du Sac|Morcellement Saint André|Plaine des Papayes|Pointe aux Piments
MU-PW	Beau Bassin-Rose Hill
MU-RR	Rivière du Rempart
MU-SA	Rivière des Anguilles
MX-AGU	Jesús Gómez Portugal|Jesús María|Pabellón de Arteaga|Rincón de Romos|San Francisco de los Romo
MX-BCN	Benito García|Camalú|El Niño|El Sauzal de Rodríguez|Estación Coahuila|Lázaro Cárdenas|Pórticos de San Antonio|Rancho La Gloria|Rodolfo Sánchez Taboada|Villa del Prado 2da Sección
MX-BCS	Ciudad Constitución|San José del Cabo|Santa Rosalía|Villa Alberto Andrés Alvarado Arámburo
MX-CAM	Bécal|Calkiní|Champotón|Chiná|Dzitbalché|Escárcega|Hecelchakán|Hopelchén|Nunkiní
MX-CHH	Adolfo López Mateos|Ampliación Colonia Lázaro Cárdenas|Anáhuac|Ascención|Ascensión|Benito Juárez|Cuauhtémoc|Ejido Benito Juárez|Guadalupe y Calvo|Gómez Farías|Jiménez|Juárez|Lázaro Cárdenas|Santa Bárbara|Valentín Gómez Farías
MX-CHP	Bachajón|Benemérito de las Américas|Berriozábal|Cacahoatán|Chilón|Comitán|Copainalá|Estación Huehuetán|Huehuetán|Jesús María Garza|Juárez|Mazatán|Pantelhó|Paredón|Rayón|Revolución Mexicana|Rincón Chamula|San Cristóbal de las Casas|Tonalá|Villa Comaltitlán|Yajalón|Álvaro Obregón
MX-CMX	Coyoacán|Cuauhtémoc|Delegación Cuajimalpa de Morelos|San Andrés Mixquic|San Antonio Tecómitl|Tláhuac
MX-COA	Castaños|Ciudad Acuña|Ciudad Melchor Múzquiz|Cuatro Ciénegas de Carranza|Francisco I. Madero|Minas de Barroterán|Torreón|Villa Unión
MX-COL	Ciudad de Armería|Ciudad de Villa de Álvarez|Cofradía|Cofradía de Juárez|Coquimatlán|Cuauhtémoc|Quesería|Tecomán
MX-DUR	Canatlán|Cuencamé de Ceniceros|Gómez Palacio|Mapimí|Peñón Blanco|Santa María del Oro|Villa Juárez|Villa Unión
MX-GRO	Ajuchitlán del Progreso|Apaxtla de Castrejón|Atoyac de Álvarez|Ayutla de los Libres|Buenavista de Cuéllar|Chilapa de Álvarez|Coyuca de Benítez|Coyuca de Catalán|El Súchil|Huamuxtitlán|Ixtapa-Zihuatanejo|Kilómetro 30|Mazatlán|Mochitlán|Olinalá|Petatlán|San Jerónimo de Juárez|San José Ixtapa|San Luis Acatlán|San Luis de La Loma|Taxco de Alarcón|Técpan de Galeana|Zumpango del Río
MX-GUA	Acámbaro|Apaseo el Alto|Apaseo el Grande|Cuerámaro|Huanímaro|Irámuco|Jerécuaro|León|Misión de Chichimecas|Moroleón|Purísima de Bustos|Pénjamo|Rincón de Tamayo|San Diego de la Unión|San Francisco del Rincón|San José Iturbide|San José Temascatío|San José de Agua Azul|San Nicolás de los Agustinos|Villagrán
MX-HID	Atotonilco el Grande|Campestre Villas del Álamo|Javier Rojo Gómez|La Providencia Siglo XXI|San Agustín Tlaxiaca|San Felipe Orizatlán|San Luis Tecuhautitlán|Tepeji del Río de Ocampo|Zacualtipán
MX-JAL	Acatlán de Juárez|Amatitán|Atotonilco el Alto|Autlán de Navarro|Ayotlán|Cajititlán|Capulín|Centro de Readaptación Social|Cihuatlán|Ciudad Guzmán|Colotlán|Encarnación de Díaz|Etzatlán|Ixtlahuacán de los Membrillos|Ixtlahuacán del Río|Jalostotitlán|Jesús María|Juanacatlán|Lomas de San Agustín|Lomas del Sur|Los Ruiseñores|Nicolás R Casillas|Nuevo México|Ocotlán|Poncitlán|Rancho Alegre [Fraccionamiento]|Real del Valle (El Paraíso) [Fraccionamiento]|San Andrés Ixtlán|San Diego de Alejandría|San Francisco de Asís|San José de Gracia|San José del Castillo|San José del Valle|San Juan Cosalá|San Juan de los Lagos|San Julián|San Martín Hidalgo|San Miguel Cuyutlán|San Miguel el Alto|San Pedro Itzicán|San Sebastián del Sur|San Sebastián el Grande|Santa Cruz de las Flores|Tecalitlán|Tecolotlán|Tepatitlán de Morelos|Tesistán|Tizapán el Alto|Tlajomulco de Zúñiga|Tomatlán|Tonalá|Tototlán|Unión de San Antonio|Unión de Tula|Villas de la Hacienda [Fraccionamiento]|Yahualica de González Gallo
MX-MEX	Acolman de Netzahualcóyotl|Almoloya del Río|Ampliación San Mateo|Arbolada los Sauces|Atizapán|Barrio de México|Carapán|Ciudad López Mateos|Cocotitlán|Concepción Jolalpan|Cuautitlán|Cuautitlán Izcalli|El Cóporo|Ex-Hacienda Santa Inés|Ex-Rancho San Dimas|Ex-hacienda de Xalpa|Granjas Ampliación Santa Rosa|Ixtlahuaca de Rayón|Jesús del Monte|Jilotepec de Molina Enríquez|Jocotitlán|Jorge Jiménez Cantú|La Concepción de los Baños|La Constitución Toltepec|La Pastoría|Naucalpan de Juárez|Nicolás Romero|Profesor Carlos Hank González|Río Frío de Juárez|San Bartolo Oxtotitlán|San Bartolomé Atlatlahuca|San Bartolomé Coatepec|San Cristóbal Nexquipayac|San Jerónimo Amanalco|San Jerónimo Cuatro Vientos|San Joaquín Coapango|San José Guadalupe Otzacatipan|San José el Vidrio|San Juan Tehuixtitlán|San Juan de las Huertas|San Juan y San Pedro Tezompa|San Martín Azcatepec|San Martín Cuautlalpan|San Martín de las Pirámides|San Matías Cuijingo|San Miguel Coatlinchán|San Miguel Tenochtitlán|San Nicolás Guadalupe|San Nicolás Tolentino|San Pablo de las Salinas|San Pedro Los Baños|San Pedro de los Baños|San Sebastián Xolalpa|Santa Cruz Atizapán|Santa María Ajoloapan|Santa María Chimalhuacán|Santa María Citendejé|Santa María Huexoculco|Santa María Jajalpa|Santa María Magdalena Cahuacán|Santa María Nativitas|Santa María Rayón|Santa María Zolotepec|Santiago Citendejé|Santo Domingo de Guzmán|Santo Tomás Chiconautla|Tangancícuaro de Arista|Tarécuato|Tecámac|Tecámac de Felipe Villanueva|Teotihuacán|Teotihuacán de Arista|Tepotzotlán|Tequexquináhuac|Tequisistlán|Tequisistlán Primero|Tultitlán de Mariano Escobedo|Veintidós de Febrero|Villa Cuauhtémoc|Villa del Carbón|Xocotlán|Xonacatlán
MX-MIC	Acuítzio del Canje|Angahuán|Angamacutiro de la Unión|Antúnez|Apatzingán|Ario de Rayón|Buenavista Tomatlán|Caltzontzín|Capácuaro|Cherán|Ciudad Lázaro Cárdenas|Coalcomán de Vázquez Pallares|Cojumatlán de Régules|Estación Queréndaro|Fraccionamiento Galaxia Tarímbaro|Fraccionamiento Metrópolis II|Fraccionamiento Misión del Valle|Heróica Zitácuaro|Huetamo de Núñez|Jiquílpan de Juárez|Jungapeo de Juárez|Lombardía|Maravatío de Ocampo|Nahuatzén|Pajacuarán|Panindícuaro|Pastor Ortíz|Peribán de Ramos|Puruarán|Puruándiro|Purépero de Echáiz|Pátzcuaro|Queréndaro|Rincón de Nicolás Romero|San José de Gracia|Tacámbaro de Codallos|Tancítaro|Taretán|Tarímbaro|Tingüindín|Yurécuaro|Zacapú|Zinapécuaro|Álvaro Obregón
MX-MOR	Fraccionamiento Lomas de Ahuatlán|Miacatlán|San Andrés Cuexcontitlán|San Andrés Ocotlán|San Bartolomé Tlaltelulco|San Mateo Atarasquíllo|San Nicolás Coatepec|San Sebastián|Santa María Ajoloapan|Santa María Atarasquillo|Santa María Magdalena Ocotitlán|Santiago Tílapa|Tepoztlán|Tetela del Volcán|Tlaltizapán|Tres Marías|Unidad Habitacional José María Morelos y Pavón
MX-NAY	Ahuacatlán|Bucerías|Francisco I. Madero|Ixtlán del Río|La Peñita de Jaltomba|Ruíz
MX-NLE	Anáhuac|Cadereyta Jiménez|Ciudad Benito Juárez|Ciudad General Terán|Ciénega de Flores|García|Héctor Caballero|Misión San Pablo|Pesquería|San Nicolás de los Garza|San Pedro Garza García|Villas de Alcalá
MX-OAX	Acatlán de Pérez Figueroa|Asunción Ixtaltepec|Asunción Nochixtlán|Ciudad de Huajuapan de León|Colonia Rincón Viejo|Juchitán de Zaragoza|Matías Romero|Miahuatlán de Porfirio Díaz|Ocotlán de Morelos|Río Grande|San Agustín de las Juntas|San Felipe Jalapa de Díaz|San Lucas Ojitlán|Santa Cruz Xoxocotlán|Santa María Atzompa|Santa María Huatulco|Santa María Jalapa del Marqués|Santa María Xadani|Santa María del Tule|Teotitlán|Unión Hidalgo|Zimatlán de Álvarez
MX-PUE	Acatlán de Osorio|Ciudad Serdán|Coxcatlán|Cuanalá|El Rincón Citlaltépetl|Huautla de Jiménez|Hueyapán|Izúcar de Matamoros|La Resurrección|Los Reyes de Juárez|Miahuatlán|Nopalucán|San Agustín Tlaxco|San Andrés Azumiatla|San Andrés Calpan|San Andrés Cholula|San Antonio Mihuacán|San Francisco Ocotlán|San Gabriel Tetzoyocán|San Hipólito|San Jerónimo Coyula|San Lucas el Grande|San Martín Caltenco|San Nicolás de los Ranchos|San Sebastián Villanueva|San Sebastián de Aparicio|Santa María Ixtiyucán|Santa María Xonacatepec|Santa María Zacatepec|Santa María la Alta|Santiago Acatlán|Santo Tomás Chautla|Tehuacán|Tenango de las Flores|Xicotepec de Juárez|Zacatlán
MX-QUE	Ajuchitlán|Colón|El Saúz|La Cañada|Querétaro|San José el Alto|San Juan del Río|San Nicolás|San Pedro Mártir|Santa María Magdalena
MX-ROO	Alfredo V. Bonfil|Cancún|José María Morelos|Kantunilkín
MX-SIN	Adolfo López Mateos|Cosalá|Culiacán|Fraccionamiento los Ángeles|General Ángel Flores|Guamúchil|Juan José Ríos|Licenciado Benito Juárez|Mazatlán|Villa Juárez|Villa Unión
MX-SLP	Ciudad Fernández|Ciudad del Maíz|Cárdenas|Rayón|San Luis Potosí|Santa María del Río|Soledad de Graciano Sánchez|Tamuín|Tanquián de Escobedo|Ébano
MX-SON	Bahía de Kino|Benjamín Hill|Ciudad Obregón|Marte R. Gómez|Miguel Alemán|Nacozari de García|Puerto Peñasco|San Ignacio Río Muerto|San Luis Río Colorado|Villa Juárez|Álamos
MX-TAB	Anacleto Canabal 2da. Sección|Balancán|Belén|Cunduacán|Cárdenas|Jalpa de Méndez|Luis Gil Pérez|Medellín y Madero Segunda Sección|Parrilla II|Quintín Arauz|Río Viejo Primera Sección|Río de Teapa|Santa Rosalía|Tamulte de las Sabanas
MX-TAM	Ciudad Gustavo Díaz Ordaz|Ciudad Miguel Alemán|Ciudad Río Bravo|Cuauhtémoc|El Campanario y Oradel|Estación Santa Engracia|González|Guillermo Zúñiga|Santander Jiménez|Ursulo Galván|Xicoténcatl
MX-TLA	Apetatitlán Antonio Carbajal|Benito Juárez|San Andrés Ahuashuatepec|San Damián Texoloc|San Esteban Tizatlán|San José Teacalco|San José Tetel|San José Xicohténcatl|Santa María Ixtulco|Santa María Texcalac|Tetlanohcán|Tocatlán|Zitlaltépec
MX-VER	Amatlán de los Reyes|Antón Lizardo|Benito Juárez|Carlos A. Carrillo|Chocamán|Citlaltépec|Ciudad Cuauhtémoc|Colonia Santa Bárbara|Cuautlapán|Cuitláhuac|Córdoba|Fortín de las Flores|Fraccionamiento Arboledas San Ramón|Fraccionamiento Geovillas los Pinos|General Miguel Alemán|Gutiérrez Zamora|Ixhuatlán del Café|Ixhuatlán del Sureste|Ixtaczoquitlán|José Cardel|Juan Díaz Covarrubias|Juan Rodríguez Clara|Jáltipan de Morelos|Las Vigas de Ramírez|Martínez de la Torre|Mecatlán|Minatitlán|Nanchital de Lázaro Cárdenas del Río|Peñuela|Platón Sánchez|Pánuco|Río Blanco|San Andrés Tuxtla|San Marcos de León|Santiago de la Peña|Sayula de Alemán|Tamalín|Tempoal de Sánchez|Túxpam de Rodríguez Cano|Unión y Progreso|Villa Lázaro Cárdenas|Álamo|Ángel R. Cabada|Úrsulo Galván
MX-YUC	Celestún|Chichén-Itzá|Dzilam González|Halachó|Hunucmá|Kanasín|Maxcanú|Mérida|Panabá|Seyé|Tizimín|X-Cán
MX-ZAC	Cañitas de Felipe Pescador|Concepción del Oro|Jerez de García Salinas|Nochistlán de Mejía|Río Grande|Tlaltenango de Sánchez Román|Valparaíso|Villa García|Villa González Ortega|Víctor Rosales
MY-06	Kampung Bukit Tinggi, Bentong
MZ-G	Chokwé|Xai-Xai
MZ-N	António Enes|Ilha de Moçambique|Mutuáli
MZ-P	Mocímboa
NA-KA	Lüderitz
NC	Dumbéa|Mont-Dore|Nouméa|Païta|Wé
NE-2	Maïné Soroa
NE-4	Aguié
NE-5	Illéla|Keïta
NE-6	Filingué|Tillabéri|Téra
NE-7	Gouré
NG-AB	Ohafia-Ifigh
NG-AD	Mayo-Belwa
NG-AN	Enugu-Ukwu|Igbo-Ukwu|Uruobo-Okija
NG-BE	Katsina-Ala
NG-BY	Twon-Brass
NG-DE	Ogwashi-Uku
NG-EB	Ezza-Ohu
NG-EK	Ado-Ekiti|Aramoko-Ekiti|Efon-Alaaye|Emure-Ekiti|Igbara-Odo|Igede-Ekiti|Ijero-Ekiti|Ikere-Ekiti|Ise-Ekiti|Omuo-Ekiti
NG-EN	Ake-Eze|Enugu-Ezike|Obolo-Eke
NG-KD	Sofo-Birnin-Gwari
NG-KO	Isanlu-Itedoijowa|Koton-Karfe
NG-KT	Dutsin-Ma
NG-KW	Omu-Aran
NG-OG	Ado-Odo|Ijebu-Ife|Ijebu-Igbo|Ijebu-Ode
NG-OS	Ijebu-Jesa
NG-OY	Ago-Are|Igbo-Ora
NI	Waspán
NI-CI	Puerto Morazán
NI-CO	Santo Tomás
NI-ES	Estelí
NI-LE	León
NI-MN	San Rafael del Sur
NI-MS	La Concepción|Nindirí
NI-MT	Ciudad Darío|Matiguás|Río Blanco
NI-NS	Quilalí|Wiwilí
NI-RI	Belén|Potosí|San Juan del Sur
NL-DR	Emmer-Compascuum
NL-FR	Damwâld
NL-NB	's-Hertogenbosch|Aarle-Rixtel|Bergen op Zoom|Heeswijk-Dinther|Loon op Zand|Sint-Oedenrode
NL-NH	Broek op Langedijk|IJmuiden|Nieuw-Loosdrecht|Noord-Scharwoude|Ouderkerk aan de Amstel|Velsen-Zuid|Zuid-Scharwoude
NL-UT	Driebergen-Rijsenburg|IJsselstein|Wijk bij Duurstede
NL-ZH	's-Gravenzande|Alphen aan den Rijn|Berkel en Rodenrijs|Capelle aan den IJssel|Hendrik-Ido-Ambacht|Hoek van Holland|Katwijk aan Zee|Katwijk aan den Rijn|Krimpen aan den IJssel|Nieuw-Lekkerland|Noordwijk-Binnen|Oud-Beijerland
NO	Drøbak|Hønefoss|Kløfta|Kragerø|Lillestrøm|Råholt|Tromsø|Tønsberg|Vadsø|Ås
NO-11	Hommersåk|Jørpeland|Sæveland|Åkrehamn
NO-15	Ulsteinvik weather pws station|Ålesund|Ørsta
NO-18	Bodø|Mo i Rana|Mosjøen|Sandnessjøen
NO-34	Gjøvik
NO-42	Søgne
NO-46	Askøy|Florø|Førde
NO-50	Stjørdalshalsen
NP-P3	kankrabari Dovan
PA-10	Arraiján|Nuevo Arraiján
PA-2	Antón|Natá|Penonomé|Pocrí|Río Hato
PA-3	Cativá|Colón|Puerto Pilón
PA-4	La Concepción|Volcán
PA-6	Chitré
PA-8	Alcalde Díaz|Ancón|Curundú|Juan Díaz|Panamá
PA-9	Soná
PA-EM	Unión Chocó
PE-ANC	Carás
PE-APU	San Jerónimo
PE-ARE	Camaná|Punta de Bombón
PE-CAJ	Celendín|Jaén
PE-HUC	Huánuco|Tingo María
PE-JUN	Concepción|Junín|Perené|San Jerónimo|San Ramón
PE-LAL	Chepén|Paiján|Virú
PE-LAM	Ferreñafe|Mochumí|Monsefú|Mórrope|Oyotún|San José|Saña|Túcume
PE-LIM	Caleta de Carquín|Oyón|Quilmaná|San Vicente de Cañete|Santa María|Sayán|Végueta
PE-LOR	Ramón Castilla
PE-PIU	La Unión|Morropón|Máncora|Salinera Colán
PE-PUN	Azángaro
PE-SAM	Juanjuí
PH-00	Las Piñas
PH-01	Payocpoc Sur
PH-02	Masaya Sur|Muñoz East
PH-03	Amuñgan|Babo-Pangulo|Cut-cut Primero|Muñoz|Peñaranda|Poblacion, San Felipe
PH-05	Jose Pañganiban|Tulay na Lupa
PH-06	Manoc-Manoc
PH-07	Can-asujan|Guihulñgan|Lapu-Lapu City|Ocaña
PH-08	Can-Avid
PH-10	Dagumba-an|NIA Valencia
PH-11	Santo Niño|Wañgan
PH-12	Bañga|Lun Pequeño|Maluñgun|Santo Niño
PH-13	Aras-asan|Bah-Bah|Patin-ay
PH-14	Lu-uk|Pagaluñgan|Sanga-Sanga
PH-40	Bilog-Bilog|Biñan|Castañas|Dasmariñas|Los Baños|Mendez-Nuñez|Pagsañgahan|Quilo-quilo|Santa Catalina Sur
PH-41	Pañgobilian
PK-PB	Chak Five Hundred Seventy-five|Chak Thirty-one -Eleven Left|Chak Two Hundred Forty-nine Thal Development Authority|Chuchar-kana Mandi
PL-02	Bierutów|Boguszów-Gorce|Bolesławiec|Bolków|Bystrzyca Kłodzka|Chocianów|Chojnów|Cieplice Śląskie Zdrój|Dzierżoniów|Gryfów Śląski|Góra|Głogów|Głuszyca|Jaworzyna Śląska|Jedlina-Zdrój|Jelenia Góra|Kamienna Góra|Kudowa-Zdrój|Kąty Wrocławskie|Kłodzko|Lubań|Lwówek Śląski|Lądek-Zdrój|Mysłakowice|Oborniki Śląskie|Oleśnica|Oława|Pieńsk|Piława Górna|Polanica-Zdrój|Przemków|Sobótka|Stronie Śląskie|Syców|Szczawno-Zdrój|Szklarska Poręba|Twardogóra|Wałbrzych|Wołów|Wrocław|Ziębice|Ząbkowice Śląskie|Złotoryja|Ścinawa|Środa Śląska|Świdnica|Świebodzice|Żarów|Żmigród
PL-04	Aleksandrów Kujawski|Białe Błota|Chełmno|Chełmża|Golub-Dobrzyń|Grudziądz|Inowrocław|Nakło nad Notecią|Pakość|Piotrków Kujawski|Radziejów|Sępólno Krajeńskie|Toruń|Więcbork|Wąbrzeźno|Włocławek|Świecie|Żnin
PL-06	Bełżyce|Biała Podlaska|Biłgoraj|Chełm|Dęblin|Hrubieszów|Janów Lubelski|Kraśnik|Lubartów|Międzyrzec Podlaski|Puławy|Radzyń Podlaski|Tomaszów Lubelski|Włodawa|Zamość|Łuków|Łęczna|Świdnik
PL-08	Gorzów Wielkopolski|Kostrzyn nad Odrą|Kożuchów|Krosno Odrzańskie|Międzyrzecz|Nowa Sól|Nowogród Bobrzański|Strzelce Krajeńskie|Sulechów|Słubice|Zbąszynek|Zielona Góra|Świebodzin|Żagań|Żary
PL-10	Aleksandrów Łódzki|Bełchatów|Działoszyn|Głowno|Konstantynów Łódzki|Ksawerów|Ozorków|Pajęczno|Piotrków Trybunalski|Poddębice|Sulejów|Tomaszów Mazowiecki|Wieluń|Wieruszów|Zduńska Wola|Zelów|Łask|Łowicz|Łódź|Łęczyca|Żychlin
PL-12	Andrychów|Chełmek|Chrzanów|Dąbrowa Tarnowska|Grybów|Jordanów|Kraków|Krynica-Zdrój|Kęty|Libiąż|Maków Podhalański|Miechów|Myślenice|Niepołomice|Nowy Sącz|Oświęcim|Piwniczna-Zdrój|Rabka-Zdrój|Stary Sącz|Sulęcin|Sułkowice|Tarnów|Tuchów
PL-14	Białobrzegi|Białołeka|Brwinów|Błonie|Ciechanów|Grójec|Góra Kalwaria|Iłża|Jabłonna|Józefów|Kobyłka|Komorów|Konstancin-Jeziorna|Maków Mazowiecki|Małkinia Górna|Milanówek|Mińsk Mazowiecki|Mokotów|Mszczonów|Mława|Nowy Dwór Mazowiecki|Ostrołęka|Ostrów Mazowiecka|Ożarów Mazowiecki|Piastów|Praga Południe|Praga Północ|Pruszków|Pułtusk|Płock|Płońsk|Rembertów|Sokołów Podlaski|Sulejówek|Szydłowiec|Targówek|Tłuszcz|Ursynów|Wesoła|Wilanów|Wołomin|Wyszków|Węgrów|Włochy|Zwoleń|Ząbki|Łochów|Łomianki|Łosice|Śródmieście|Żoliborz|Żuromin|Żyrardów
PL-16	Grodków|Głogówek|Głubczyce|Głuchołazy|Kędzierzyn-Koźle|Namysłów|Otmuchów|Paczków|Wołczyn
PL-18	Boguchwała|Brzozów|Dynów|Dębica|Głogów Małopolski|Jarosław|Jasło|Jeżowe|Leżajsk|Lubaczów|Nowa Dęba|Przemyśl|Rudnik nad Sanem|Rzeszów|Strzyżów|Sędziszów Małopolski|Zagórz|Łańcut|Żołynia
PL-20	Augustów|Białystok|Czarna Białostocka|Dąbrowa Białostocka|Hajnówka|Mońki|Sokółka|Suwałki|Wasilków|Zambrów|Łapy|Łomża
PL-22	Bytów|Człuchów|Dzierzgoń|Gdańsk|Gościcino|Kościerzyna|Lębork|Nowy Dwór Gdański|Pruszcz Gdański|Starogard Gdański|Słupsk|Władysławowo|Żukowo
PL-24	Bielsko-Biala|Bieruń|Będzin|Chełm Śląski|Chorzów|Czechowice-Dziedzice|Czeladź|Czerwionka-Leszczyny|Częstochowa|Dąbrowa Górnicza|Goczałkowice Zdrój|Jastrzębie Zdrój|Knurów|Kuźnia Raciborska|Kłobuck|Lędziny|Markłowice|Mikołów|Myszków|Mysłowice|Pawłowice|Piekary Śląskie|Poręba|Pszów|Racibórz|Radzionków|Ruda Śląska|Rydułtowy|Siemianowice Śląskie|Skoczów|Sławków|Tarnowskie Góry|Ustroń|Wisła|Wodzisław Śląski|Łaziska Górne|Łazy|Łodygowice|Świętochłowice|Żory|Żywiec
PL-26	Busko-Zdrój|Jędrzejów|Końskie|Opatów|Ostrowiec Świętokrzyski|Pińczów|Połaniec|Skarżysko-Kamienna|Staszów|Stąporków|Suchedniów|Sędziszów|Włoszczowa
PL-28	Działdowo|Elbląg|Ełk|Gierłoż|Giżycko|Gołdap|Iława|Kętrzyn|Lidzbark Warmiński|Morąg|Mrągowo|Ostróda|Pasłęk|Węgorzewo
PL-30	Chodzież|Czarnków|Czempiń|Gostyń|Koło|Kościan|Koźmin Wielkopolski|Krzyż Wielkopolski|Kórnik|Kępno|Kłodawa|Luboń|Międzychód|Murowana Goślina|Nowy Tomyśl|Ostrzeszów|Ostrów Wielkopolski|Piła|Poznań|Rogoźno|Sieraków|Strzałkowo|Stęszew|Swarzędz|Szamotuły|Słupca|Wieleń|Września|Wągrowiec|Zbąszyń|Złotów|Śmigiel|Śrem|Środa Wielkopolska
PL-32	Białogard|Darłowo|Dębno|Goleniów|Kamień Pomorski|Kołobrzeg|Międzyzdroje|Myślibórz|Połczyn-Zdrój|Sianów|Sławno|Trzebiatów|Wałcz|Złocieniec|Łobez|Świdwin|Świnoujście
PM	Saint-Pierre
PR	Añasco|Bayamón|Cataño|Guánica|Juana Díaz|Manatí|Mayagüez|Peñuelas|Pájaros|Río Grande|San Germán|San Sebastián
PS	Abasan al Jadidah|Abasan al Kabirah|Ar Ram wa Dahiyat al Barid|Asirah ash Shamaliyah|Bani Zayd ash Sharqiyah|Bayta al Fawqa|Dayr al Balah|Dayr al Ghusun|Kharbatha al Misbah|Shukat as Sufi|Silat al Harithiyah|Silat az Zahr
PT-01	Albergaria-a-Velha|Cucujães|Fiães|Gafanha da Nazaré|Lobão|Nogueira da Regedoura|Oiã|Oliveira do Bairro|São João|São João da Madeira|São João de Ver|São Roque|Válega|Águeda|Ílhavo
PT-02	Almodôvar|Mértola
PT-03	Apúlia e Fão|Caldas das Taipas|Calendário|Guimarães|Póvoa de Lanhoso|Ribeirão|Vila Nova de Famalicão
PT-04	Bragança|Carrazeda de Anciães|Miranda do Douro
PT-05	Covilhã|Fundão|Sertã
PT-06	Condeixa-a-Nova|Figueira da Foz|Lousã|Miranda do Corvo|Santo António dos Olivais|Tábua
PT-07	Montemor-o-Novo|Vila Viçosa|Évora
PT-08	Estômbar|Loulé|Olhão|Portimão|São Bartolomeu de Messines|São Brás de Alportel|Vila Real de Santo António
PT-09	Aguiar da Beira|São Romão|Vila Nova de Foz Côa
PT-10	Alcobaça|Atouguia da Baleia|Caldas da Rainha|Louriçal|Nazaré|Porto de Mós|Óbidos
PT-11	A dos Cunhados|Algueirão|Algés|Apelação|Arruda dos Vinhos|Beato António|Cacém|Caneças|Castanheira do Ribatejo|Famões|Linda-a-Velha|Lourinhã|Massamá|Moscavide e Portela|Olival do Basto|Paço de Arcos|Póvoa de Santa Iria|Póvoa de Santo Adrião|Sacavém|Santa Iria da Azóia|São Domingos de Rana|São João da Talha|São João das Lampas
PT-12	Ponte de Sôr|Santo André|Vale da Amoreira
PT-13	Aver-o-Mar|Baguim do Monte|Baião|Castelões de Cepeda|Foz do Sousa|Fânzeres|Grijó|Guifões|Leça da Palmeira|Leça do Bailio|Oliveira do Douro|Paços de Ferreira|Pedrouços|Póvoa de Varzim|Santa Cruz do Bispo|Senhora da Hora|São Félix da Marinha|São Mamede de Infesta|São Miguel do Couto|São Pedro da Cova|São Romão do Coronado|Vila Meã|Vila Nova da Telha|Vila do Conde|Vilar do Paraíso|Águas Santas|Árvore
PT-14	Alpiarça|Fátima|Ourém|Santarém|Vila Nova da Barquinha
PT-15	Alcácer do Sal|Azeitão|Grândola|Quinta do Anjo|Santiago do Cacém|Santo André|Santo António da Charneca|Setúbal
PT-16	Monção|Viana do Castelo
PT-17	Alijó|Peso da Régua
PT-18	Carregal do Sal|Moimenta da Beira|Santa Comba Dão|São João da Pesqueira|Tabuaço
PT-20	Angra do Heroísmo|Praia da Vitória|Rosto de Cão|Vila Franca do Campo
PT-30	Caniço|Câmara de Lobos|Nossa Senhora do Monte|São Martinho|São Roque|São Vicente
PY-1	Concepción
PY-10	Doctor Juan León Mallorquín
PY-11	Areguá|Capiatá|Guarambaré|Itauguá|Itá|Lambaré
PY-13	Capitán Bado
PY-14	Salto del Guairá
PY-15	Benjamín Aceval
PY-2	San Pedro de Ycuamandiyú
PY-3	Caacupé|Tobatí
PY-5	Caaguazú|Repatriación|San José
PY-6	Caazapá
PY-7	Arquitecto Tomás Romero Pereira|Encarnación|San Pedro del Paraná
PY-9	Carapeguá|Paraguarí|Yaguarón
PY-ASU	Asunción
QA-MS	Madinat ash Shamal
RE	Bras-Panon|Entre-Deux|Les Trois-Bassins|Petite-Île|Piton Saint-Leu|Saint-André|Saint-Benoît|Saint-Denis|Saint-Joseph|Saint-Leu|Saint-Louis|Saint-Paul|Saint-Philippe|Saint-Pierre|Sainte-Marie|Sainte-Rose|Sainte-Suzanne
RO-AB	Câmpeni|Ocna Mureş|Sebeş|Săsciori|Teiuş|Vurpăr
RO-AG	Albeştii Pământeni|Başcov|Buzoeşti|Bârla|Băiculeşti|Costeşti|Coşeşti|Curtea de Argeş|Călineşti|Mihăeşti|Pietroşani|Piteşti|Rucăr|Stâlpeni|Ştefăneşti
RO-AR	Chişineu-Criş|Fântânele|Nădlac|Pâncota|Sebiş|Sântana|Târnova|Şiria
RO-BC	Agăş|Asău|Bacău|Bereşti-Tazlău|Berzunţi|Blăgeşti|Buhuşi|Comăneşti|Dărmăneşti|Faraoaní|Ghimeş-Făget|Gura Văii|Moineşti|Mărgineni-Munteni|Nicolae Bălcescu|Pârjol|Răchitoasa|Răcăciuni|Tamaşi|Târgu Ocna|Târgu Trotuş|Zemeş
RO-BH	Aleşd|Batăr|Beiuş|Dobreşti|Popeşti|Săcueni|Valea lui Mihai|Ștei
RO-BN	Bistriţa|Căianu Mic|Josenii Bârgăului|Lechinţa|Măieru|Năsăud|Sângeorz-Băi
RO-BR	Brăila|Tufeşti|Însurăţei
RO-BT	Albeşti|Avrămeni|Botoşani|Băluşeni|Copălău|Coţuşca|Frumuşica|Havârna|Hudeşti|Mihăileni|Storeşti|Suharău|Săveni|Truşeşti|Ştefăneşti-Sat
RO-BV	Braşov|Făgăraș|Hălchiu|Râşnov|Săcele|Tărlungeni|Zărnești
RO-BZ	Buzău|Mărăcineni|Poşta Câlnău|Pârscov|Râmnicu Sărat|Săgeata|Vadu Paşii|Verneşti|Zărneşti
RO-CJ	Cluj-Napoca|Câmpia Turzii|Floreşti|Gilău|Viişoara
RO-CL	Budeşti|Călăraşi|Dor Mărunt|Frumuşani|Grădiştea|Lehliu-Gară|Mânăstirea|Olteniţa|Perişoru|Roseţi|Vasilaţi
RO-CS	Bocşa|Băile Herculane|Caransebeş|Moldova Nouă|Oraviţa|Oţelu Roşu|Reşiţa
RO-CT	Băneasa|Cernavodă|Constanţa|Cumpăna|Hârşova|Mihail Kogălniceanu|Mircea Vodă|Negru Vodă|Năvodari|Valu lui Traian
RO-CV	Sfântu Gheorghe|Târgu Secuiesc|Întorsura Buzăului
RO-DB	Brăneşti|Bucşani|Băleni Sârbi|Bărbuleţu|Ciocăneşti|Comişani|Corneşti|Dragomireşti|Dărmăneşti|Gura Şuţii|Găeşti|Ludeşti|Lunguleţu|Mătăsaru|Odobeşti|Petreşti|Răcari|Răzvad|Târgovişte|Tărtăşeşti|Tătărani|Vişina|Voineşti|Văcăreşti
RO-DJ	Amărăştii de Jos|Băileşti|Coşoveni|Călăraşi|Dăbuleni|Dăneţi|Filiaşi|Moţăţei|Pleniţa
RO-GJ	Bumbeşti-Jiu|Băleşti|Drăguţeşti|Mătăsari|Padeş|Plopşoru|Târgu Cărbuneşti|Târgu Jiu|Ţicleni
RO-GL	Brăhăşeştii de Sus|Cosmeşti|Drăguşeni|Drăgăneşti|Frumuşiţa|Galaţi|Iveşti|Lieşti|Măstăcani|Nicoreşti|Tuluceşti|Umbrăreşti
RO-GR	Băneasa|Călugăreni|Frăteşti|Găiseni|Joiţa|Mihăileşti|Vărăşti
RO-HD	Călan|Haţeg|Orăştie|Petroşani
RO-HR	Bălan|Cârţa|Ditrău|Miercurea-Ciuc|Sâncrăieni|Sândominic|Vlăhiţa
RO-IF	Afumaţi|Baloteşti|Brăneşti|Dobroeşti|Domnești|Mogoşoaia|Măgurele|Periş|Popeşti-Leordeni
RO-IL	Armăşeşti|Borduşani|Coşereni|Feteşti|Făcăeni|Griviţa|Mihail Kogălniceanu|Săveni|Ţăndărei
RO-IS	Belceşti|Bălţaţi|Hârlău|Hălăuceşti|Iaşi|Leţcani|Mirceşti|Moţca|Paşcani|Răducăneni|Scobinţi|Stolniceni-Prăjescu|Todireşti|Tomeşti|Trifeşti|Târgu Frumos|Tătăruşi|Voineşti|Şipote|Ţibana|Ţibăneşti
RO-MH	Drobeta-Turnu Severin|Gogoşu|Gârla-Mare|Orşova|Vânju-Mare|Şimian
RO-MM	Borşa|Bârsana|Copalnic Mănăştur|Mireşu Mare|Poienile de sub Munte|Sighetu Marmaţiei|Săliştea de Sus|Vişeu de Jos|Vişeu de Sus|Şomcuta Mare
RO-MS	Adămuş|Albeşti|Cristeşti|Gorneşti|Luduş|Pănet|Sighișoara|Sâncraiu de Mureş|Sângeorgiu de Mureş|Sărmaşu|Târgu-Mureş|Târnăveni
RO-NT	Bodeşti|Borleşti|Bălţăteşti|Doljeşti|Dumbrava Roşie|Gherăeşti|Grumăzeşti|Piatra Neamţ|Piatra Şoimului|Răuceşti|Săbăoani|Săvineşti|Trifeşti|Târgu Neamţ|Tămăşeni|Viişoara|Vânători-Neamţ|Zăneşti
RO-OT	Balş|Drăgăneşti-Olt|Fărcaşele|Scorniceşti
RO-PH	Albeşti-Paleologu|Ariceştii-Rahtivani|Boldeşti-Scăeni|Brebu Mânăstirei|Buşteni|Băicoi|Băneşti|Bărcăneşti|Ceraşu|Câmpina|Drăgăneşti|Filipeştii de Pădure|Filipeştii de Târg|Floreşti|Gura Viţioarei|Moceşti|Măgureni|Măneşti|Ploieşti|Poiana Câmpina|Păuleşti|Râfov|Scorţeni|Slănic|Sângeru|Târgşoru Vechi|Urlaţi|Valea Călugărească|Vălenii de Munte|Vărbilău|Şirna
RO-SB	Cisnădie|Copşa Mică|Dumbrăveni|Mediaş|Răşinari|Sălişte|Tălmaciu
RO-SJ	Nuşfalău|Zalău|Şimleu Silvaniei|Şărmăşag
RO-SM	Medieşu Aurit|Negreşti-Oaş|Oraşu Nou|Sanislău|Turţ|Tăşnad
RO-SV	Adâncata|Broşteni|Calafindeşti|Câmpulung Moldovenesc|Dumbrăveni|Dărmăneşti|Frătăuţii Noi|Fălticeni|Gălăneşti|Milişăuţi|Mălini|Preuteşti|Păltinoasa|Rădăuți|Todireşti|Udeşti|Vereşti|Volovăţ|Zvoriştea
RO-TL	Luncaviţa|Măcin
RO-TM	Buziaş|Cărpiniş|Dudeştii Vechi|Făget|Gătaia|Recaş|Sânandrei|Sânnicolau Mare|Sânpetru Mare|Săcălaz|Timişoara|Variaş
RO-TR	Băbăiţa|Dobroteşti|Roșiorii de Vede|Turnu Măgurele|Ţigăneşti
RO-VL	Berbeşti|Budeşti|Băbeni|Bălceşti|Călimăneşti|Drăgăşani|Mihăeşti|Râmnicu Vâlcea
RO-VN	Focșani|Gugeşti|Măicăneşti|Mărășești|Odobeşti|Păuneşti|Urecheşti|Vânători|Ţifeşti
RO-VS	Bârlad|Deleşti|Fălciu|Griviţa|Huşi|Negreşti|Puieşti|Stănileşti|Todireşti|Văleni
RS	Aranđelovac|Bajina Bašta|Barič|Bogatić|Kruševac|Niš|Paraćin|Požarevac|Sremčica|Surčin|Užice|Vrnjačka Banja|Zaječar|Zvečka|Ćuprija|Čačak|Šabac
RS-VO	Bačka Palanka|Bačka Topola|Bački Petrovac|Bačko Gradište|Bačko Petrovo Selo|Bečej|Beška|Debeljača|Ečka|Inđija|Kanjiža|Kovačica|Novi Kneževac|Novo Miloševo|Pančevo|Stanišić|Vršac|Čelarevo|Čoka|Čurug|Žabalj
RU-AL	Gorno-Altaysk|Kosh-Agach
RU-ALT	Kamen-na-Obi|Ust-Charyshskaya Pristan|Ust-Kalmanka
RU-BA	Ak”yar|Kirgiz-Miyaki|Nikolo-Berezovka
RU-BU	Rechka-Vydrino|Sosnovo-Ozerskoye|Ulan-Ude|Ust-Barguzin
RU-CE	Achkhoy-Martan|Alkhan-Kala|Alkhan-Yurt|Bachi-Yurt|Benoy-Yurt|Chechen-Aul|Duba-Yurt|Elin-Yurt|Engel-Yurt|Katyr-Yurt|Martan-Chu|Mesker-Yurt|Nogamerzin-Yurt|Nozhay-Yurt|Tolstoy-Yurt|Tsotsin-Yurt|Urus-Martan
RU-CHE	Katav-Ivanovsk|Ust-Katav
RU-DA	Shamkhal-Termen|Terekli-Mekteb|Yuzhno-Sukhokumsk
RU-IN	Ali-Yurt|Alkhan-Churt
RU-IRK	Usolye-Sibirskoye|Ust-Ilimsk|Ust-Kut|Ust-Ordynskiy|Ust-Uda|Zheleznogorsk-Ilimskiy
RU-IVA	Novo-Talitsy
RU-KAM	Petropavlovsk-Kamchatsky
RU-KC	Ali-Berdukovskiy|Ust-Dzheguta
RU-KDA	Arkhipo-Osipovka|Primorsko-Akhtarsk|Slavyansk-na-Kubani|Ust-Labinsk
RU-KEM	Anzhero-Sudzhensk|Leninsk-Kuznetsky|Verkh-Chebula
RU-KHA	Knyaze-Volkonskoye|Komsomolsk-on-Amur|Nikolayevsk-on-Amure
RU-KHM	Khanty-Mansiysk|Pyt-Yakh
RU-KIR	Kirovo-Chepetsk
RU-KK	Ust-Abakan
RU-KLU	Spas-Demensk
RU-KO	Troitsko-Pechorsk|Ust-Kulom|Ust-Tsilma
RU-KOS	Krasnoye-na-Volge
RU-KYA	Severo-Yeniseyskiy
RU-ME	Mari-Turek|Yoshkar-Ola
RU-MOS	Likino-Dulevo|Losino-Petrovskiy|Naro-Fominsk|Orekhovo-Zuyevo
RU-MOW	LMS|Novo-Peredelkino
RU-NEN	Naryan-Mar
RU-NVS	Verkh-Tula
RU-ORE	Sol-Iletsk
RU-ORL	Dmitrovsk-Orlovskiy
RU-PER	Yugo-Kamskiy
RU-PRI	Kamen-Rybolov|Spassk-Dalniy|Vladimiro-Aleksandrovskoye|Volno-Nadezhdinskoye
RU-PSK	Strugi-Krasnyye
RU-ROS	Kamensk-Shakhtinskiy|Rodionovo-Nesvetaiskoye|Rodionovo-Nesvetayskaya|Rostov-na-Donu|Sokolovo-Kundryuchenskiy|Ust-Donetskiy
RU-RYA	Spas-Klepiki|Spassk-Ryazanskiy
RU-SA	Ust-Nera|Ytyk-Kyuyel
RU-SAK	Aleksandrovsk-Sakhalinskiy|Yuzhno-Kurilsk|Yuzhno-Sakhalinsk
RU-SAM	Chelno-Vershiny|Kinel-Cherkassy|Petra-Dubrava
RU-STA	Soldato-Aleksandrovskoye
RU-SVE	Kamensk-Uralskiy|Verkh-Neyvinskiy
RU-TAM	Pokrovo-Prigorodnoye
RU-TUL	Severo-Zadonsk
RU-TY	Ak-Dovurak|Kaa-Khem|Kyzyl-Mazhalyk
RU-VGG	Kalach-na-Donu
RU-VLA	Gus-Khrustalnyy|Yuryev-Polskiy
RU-VOR	Uryv-Pokrovka|Yelan-Koleno
RU-YAN	Tarko-Sale
RU-YAR	Gavrilov-Yam|Pereslavl-Zalesskiy
RU-ZAB	Petrovsk-Zabaykalskiy|Vershino-Darasunskiy
SA-03	Al-’Ula
SA-04	Hafar Al-Batin|Umm as Sahik
SD-GZ	Al Kiremit al Arakiyyin
SD-NB	Ad-Damazin
SD-NW	Wad az Zaki
SE-AB	Ekerö|Fisksätra|Järna|Kungsängen|Lidingö|Märsta|Norrtälje|Nynäshamn|Saltsjöbaden|Södertälje|Täby|Upplands Väsby|Vårby|Älta|Åkersberga
SE-AC	Skellefteå|Umeå
SE-BD	Gällivare|Luleå|Piteå
SE-C	Bålsta|Enköping|Skutskär|Sävja
SE-D	Nyköping|Oxelösund|Strängnäs|Torshälla
SE-E	Finspång|Linköping|Malmslätt|Mjölby|Norrköping|Söderköping|Åby|Åtvidaberg
SE-F	Eksjö|Jönköping|Mullsjö|Nässjö|Sävsjö|Tranås|Värnamo
SE-G	Växjö|Älmhult
SE-H	Färjestaden|Södra Sandby|Västervik
SE-K	Olofström|Sölvesborg
SE-M	Arlöv|Bjärred|Bromölla|Båstad|Eslöv|Hässleholm|Höganäs|Höllviken|Hörby|Höör|Kävlinge|Löddeköpinge|Malmö|Rydebäck|Sjöbo|Skanör med Falsterbo|Skåre|Södra Sandby|Ängelholm|Åhus|Åkarp|Åstorp|Ödåkra|Örkelljunga
SE-N	Åsa
SE-O	Alingsås|Björlanda|Borås|Falköping|Gråbo|Gårdsten|Götene|Hönö|Kungälv|Kållered|Lidköping|Lövgärdet|Mölndal|Mölnlycke|Skövde|Strömstad|Trollhättan|Vänersborg|Västra Frölunda|Vårgårda|Åkarp|Åmål
SE-S	Skåre|Säffle
SE-T	Örebro
SE-U	Kungsör|Köping|Västerås
SE-W	Borlänge|Rättvik
SE-X	Bollnäs|Gävle|Söderhamn
SE-Y	Härnösand|Sollefteå|Timrå|Örnsköldsvik
SE-Z	Östersund
SI	Krško
SI-001	Ajdovščina
SI-009	Brežice
SI-017	Črnomelj
SI-023	Domžale
SI-048	Kočevje
SI-072	Mengeš
SI-103	Ravne na Koroškem
SI-106	Rogaška Slatina
SI-111	Sežana
SI-122	Škofja Loka
SI-142	Zagorje ob Savi
SK-BC	Banská Bystrica|Banská Štiavnica|Fiľakovo|Hriňová|Lučenec|Nová Baňa|Poltár|Revúca|Rimavská Sobota|Veľký Krtíš|Čierny Balog|Žarnovica|Žiar nad Hronom
SK-BL	Ivanka pri Dunaji
SK-KI	Košice|Moldava nad Bodvou|Rožňava|Sečovce|Spišská Nová Ves|Trebišov
SK-NI	Kolárovo|Komárno|Nové Zámky|Vráble|Zlaté Moravce|Šahy|Šaľa|Štúrovo|Šurany|Želiezovce
SK-PV	Humenné|Kežmarok|Levoča|Prešov|Spišská Belá|Stará Ľubovňa|Svidník|Vranov nad Topľou
SK-TA	Dunajská Streda|Gabčíkovo|Holíč|Piešťany|Sládkovičovo|Veľký Meder|Vrbové|Šamorín
SK-TC	Brezová pod Bradlom|Bánovce nad Bebravou|Dubnica nad Váhom|Handlová|Nemšová|Nová Dubnica|Nové Mesto nad Váhom|Partizánske|Považská Bystrica|Púchov|Stará Turá|Trenčín
SK-ZI	Bytča|Dolný Kubín|Kysucké Nové Mesto|Liptovský Hrádok|Liptovský Mikuláš|Námestovo|Ružomberok|Trstená|Tvrdošín|Vrútky|Čadca|Žilina
SN-DB	Mbaké|Tiébo
SN-DK	N’diareme limamoulaye
SN-FK	Guinguinéo
SN-KD	Vélingara
SN-KE	Kédougou
SN-KL	Nioro du Rip
SN-LG	Guéoul|Ndibène Dahra
SN-MT	Sémé|Waoundé
SN-SE	Sédhiou
SN-SL	Goléré|Richard-Toll|Saint-Louis
SN-TH	Joal-Fadiout|Mékhé|Nguékhokh|Thiès|Thiès Nones
ST	São Tomé
SV-AH	Ahuachapán|Concepción de Ataco
SV-CH	Nueva Concepción
SV-CU	San Martín
SV-LI	Antiguo Cuscatlán|Nuevo Cuscatlán
SV-SA	Candelaria de La Frontera|Metapán
SV-SM	El Tránsito
SV-SO	Juayúa
SV-SS	Santo Tomás
SV-SV	San Sebastián
SV-UN	La Unión
SV-US	Berlín|Santiago de María|Usulután
SX	Lower Prince’s Quarter
SY-DY	Deir ez-Zor
SY-HI	Mukharram al Fawqani
SY-HL	Ayn al Arab
SY-HM	Tayyibat al Imam
SY-ID	Jisr ash Shughur
SY-RD	Dayr al Asafir
SY-SU	As-Suwayda
TD	Abéché|Adré
TD-BO	Faya-Largeau
TD-LO	Beïnamar
TD-LR	Béboto|Bébédja
TD-MA	Moïssala
TD-MC	Kyabé
TD-MO	Mboursou Léré
TD-ND	N'Djamena
TD-TA	Béré|Laï
TF	Port-aux-Français
TG-C	Sokodé
TG-K	Kandé
TG-M	Aného|Lomé|Tsévié
TG-P	Amlamé|Atakpamé|Kpalimé|Notsé
TG-S	Sansanné-Mango
TH-14	Bang Pa-in
TH-76	Cha-am
TH-96	Ban Su-ngai Pa Di|Ra-ngae|Su-ngai Kolok
TJ	Khodzha-Maston
TL-LI	Likisá
TM-B	Türkmenbaşy
TM-D	Daşoguz|Köneürgench
TM-L	Saýat|Türkmenabat
TM-M	Yolöten
TN-11	Al Marsá|Sidi Bou Saïd
TN-12	Galaat el Andeless
TN-13	Hammam-Lif|La Sebala du Mornag|Radès
TN-21	Kélibia
TN-23	Al Matlīn|Rafrāf|Rhar el Melah
TN-31	Béja|Medjez el Bab
TN-43	Bir el Hafey
TN-51	Port el Kantaoui
TN-52	Ksibet el Mediouni|Seïada
TN-53	Melloulèche
TN-81	Gabès
TO-04	Nuku‘alofa
TR-01	Aladağ|Bahçe|Karaisalı|Karataş|Pozantı|İmamoğlu
TR-02	Adıyaman|Gölbaşı|Kâhta|Çelikhan
TR-03	Başmakçı|Dazkırı|Emirdağ|Işıklar|Sandıklı|Sinanpaşa|Sultandağı|Çay|İhsaniye|İscehisar|Şuhut
TR-04	Ağrı|Doğubayazıt|Eleşkirt|Taşlıçay
TR-05	Gümüşhacıköy|Taşova
TR-06	Altpınar|Ayaş|Beypazarı|Elmadağ|Güdül|Kızılcahamam|Nallıhan|Polatlı|Çamlıdere|Çankaya|Çubuk|Şereflikoçhisar
TR-07	Boğazkent|Elmalı|Gazipaşa|Göynük|Kaş|Muratpaşa|Turunçova|Türkler|İbradı
TR-08	Ardanuç|Borçka|Şavşat
TR-09	Atça|Aydın|Bozdoğan|Koçarlı|Kuşadası|Köşk|Söke|Çine|İncirliova
TR-10	Altınoluk|Ayvalık|Balıkesir|Bandırma|Bigadiç|Gönen|Savaştepe|Sındırgı|İvrindi
TR-11	Bozüyük|Gölpazarı
TR-12	Bingöl|Genç|Karlıova
TR-13	Güroymak
TR-14	Göynük|Yeniçağa
TR-15	Gölhisar|Yeşilova
TR-16	Demirtaş|Gürsu|Mustafakemalpaşa|Yenişehir|İnegol|İznik
TR-17	Ayvacık|Gökçeada|Çan|Çanakkale
TR-18	Kurşunlu|Yapraklı|Çerkeş|Şabanözü
TR-19	Mecitözü|Osmancık|Uğurludağ|Çorum|İskilip
TR-20	Acıpayam|Sarayköy|Çivril
TR-21	Diyarbakır|Kocaköy|Çermik|Çüngüş
TR-22	Keşan|Uzunköprü|İpsala
TR-23	Arıcak|Elazığ|Karakoçan|Kovancılar
TR-25	Aşkale|Hınıs|Ilıca|Karayazı|Karaçoban|İspir
TR-26	Eskişehir|Çifteler
TR-27	Nurdağı|Oğuzeli
TR-28	Görele|Keşap|Şebin Karahisar
TR-29	Köse|Şiran
TR-30	Hakkâri|Yüksekova|Çukurca|Şemdinli
TR-31	Dörtyol|Kırıkhan|Reyhanlı|Yayladağı|İskenderun
TR-32	Eğirdir|Gönen|Keçiborlu|Yalvaç|Yenişarbademli|Şarkîkaraağaç
TR-33	Aydıncık|Bozyazı|Gülnar|Kocahasanlı|Pınarbaşı
TR-34	Arnavutköy|Ataşehir|Ağva|Bahçelievler|Bağcılar|Başakşehir|Beylikdüzü|Boyalık|Büyükçekmece|Celâliye|Gürpınar|Kavaklı|Selimpaşa|Çanta|Çatalca|Üsküdar|Şile|Şişli
TR-35	Aliağa|Bayındır|Foça|Karabağlar|Kemalpaşa|Kınık|Selçuk|Torbalı|Çeşme|Ödemiş|Özdere
TR-36	Arpaçay|Kağızman|Sarıkamış
TR-37	Araç|Taşköprü|İnebolu
TR-38	Bünyan|Hacılar|Pınarbaşı|Sarıoğlan|Yahyalı|Yeşilhisar
TR-39	Kırklareli|Lüleburgaz|Pınarhisar
TR-40	Kırşehir
TR-41	Bahçecik|Gölcük|Kandıra|Karamürsel|Körfez|Köseköy|Yuvacık|İhsaniye|İzmit
TR-42	Akşehir|Altınekin|Beyşehir|Bozkır|Doğanhisar|Ereğli|Hüyük|Ilgın|Kadınhanı|Karapınar|Sarayönü|Seydişehir|Taşkent|Tuzlukçu|Yalıhüyük|Çatalhöyük|Çumra
TR-43	Domaniç|Kütahya|Tavşanlı|Şaphane
TR-44	Akçadağ|Doğanyol|Doğanşehir|Yazıhan|Yeşilyurt
TR-45	Alaşehir|Gölmarmara|Gördes|Kırkağaç|Saruhanlı|Sarıgöl
TR-46	Afşin|Andırın|Göksun|Kahramanmaraş|Pazarcık|Çağlayancerit
TR-47	Acırlı|Dargeçit|Kızıltepe|Mazıdağı|Ortaköy|Yeşilli|Yolbaşı|Çavuşlu|Ömerli
TR-48	Datça|Muğla|Yalıkavak|Yatağan|İçmeler
TR-49	Bulanık|Muş
TR-50	Acıgöl|Göreme|Gülşehir|Hacıbektaş|Nevşehir|Ürgüp
TR-51	Niğde
TR-52	Akkuş|Gürgentepe|Kabataş|Perşembe|Çamaş|Ünye|İkizce
TR-53	Ardeşen|Güneysu|Çayeli|İyidere
TR-54	Adapazarı|Akyazı|Söğütlü
TR-55	Ayvacık|Tekkeköy|Vezirköprü|Çarşamba
TR-56	Kayabağlar|Şirvan
TR-57	Ayancık|Durağan|Türkeli
TR-58	Altınyayla|Divriği|Gürün|Suşehri|İmranlı|Şarkışla
TR-59	Marmara Ereğlisi|Marmaracık|Tekirdağ|Velimeşe|Çerkezköy|Çorlu
TR-60	Başçiftlik|Yeşilyurt
TR-61	Akçaabat|Araklı|Beşikdüzü|Dernekpazarı|Düzköy|Köprübaşı|Maçka|Sürmene|Vakfıkebir|Çaykara|Şalpazarı
TR-63	Akçakale|Ceylanpınar|Suruç|Viranşehir|Şanlıurfa
TR-64	Eşme|Sivaslı|Uşak
TR-65	Başkale|Erciş|Gevaş|Özalp
TR-66	Akdağmadeni|Aydıncık|Kadışehri|Yenifakılı|Yerköy|Çayıralan|Çekerek|Şefaatlı
TR-67	Alaplı|Ereğli|Gökçebey|Çaycuma
TR-68	Ağaçören|Ortaköy|Sarıyahşi
TR-69	Aydıntepe
TR-70	Başyayla|Sarıveliler|İnönü
TR-71	Karakeçili|Kırıkkale
TR-72	Beşiri|Kayapınar
TR-73	Beytüşşebap|Kumçatı|İdil|Şırnak
TR-74	Bartın
TR-75	Göle
TR-76	Iğdır
TR-77	Çiftlikköy|Çınarcık
TR-78	Gözyeri|Karabük
TR-81	Akçakoca|Düzce
TT-PED	Peñal
TZ-01	Mto wa Mbu
TZ-02	Dar es Salaam
UA-05	Mohyliv-Podilskyi
UA-07	Kamin-Kashyrskyi|Volodymyr-Volynskyi
UA-09	Slov’yanoserbsk
UA-18	Novohrad-Volynskyi
UA-26	Broshniv-Osada|Ivano-Frankivsk
UA-32	Pereiaslav-Khmelnytskyi
UA-46	Ivano-Frankove|Rava-Ruska
UA-51	Bilhorod-Dnistrovskyi
UA-59	Seredyna-Buda
UA-68	Kamianets-Podilskyi
UA-71	Korsun-Shevchenkivskyi
UA-74	Novhorod-Siverskyy
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
UY-AR	Bella Unión
UY-CA	Joaquín Suárez|San Ramón|Santa Lucía
UY-CL	Río Branco
UY-CO	Juan L. Lacaze
UY-DU	Sarandí del Yi
UY-FD	Sarandí Grande
UY-LA	José Pedro Varela
UY-MA	Pan de Azúcar|Piriápolis
UY-PA	Guichón|Paysandú
UY-SJ	San José de Mayo
UY-TA	Paso de los Toros|Tacuarembó
UY-TT	Treinta y Tres
UZ-AN	Qo‘rg‘ontepa|Xo‘jaobod
UZ-BU	G’ijduvon Shahri|Karakul’
UZ-FA	Marg‘ilon|Qo‘qon|Yangi Marg‘ilon
UZ-JI	Do’stlik Shahri
UZ-NG	To‘rqao‘rg‘on|Uchqŭrghon Shahri|Yangiqo‘rg‘on
UZ-QA	G‘uzor
UZ-QR	Mŭynoq|Novyy Turtkul’|Oltinko‘l|Xo‘jayli Shahri
UZ-SA	Bulung’ur Shahri|Kattaqo’rg’on Shahri
UZ-SU	Sho‘rchi
UZ-TK	Bo‘ka|G‘azalkent|Tŭytepa|Yangiyŭl|Ŭrtaowul
UZ-XO	Qŭshkŭpir
VE-B	Puerto La Cruz|San José de Guanipa
VE-D	El Limón|Las Tejerías
VE-F	Ciudad Bolívar|Santa Elena de Uairén
VE-G	Güigüe|Morón|San Joaquín
VE-I	Punta Cardón
VE-J	San Juan de los Morros|Valle de La Pascua
VE-K	Quíbor
VE-L	El Vigía|Mérida
VE-M	Caucagüito|Cúa
VE-N	Maturín
VE-O	La Asunción
VE-R	Carúpano|Cumaná|Güiria
VE-S	Colón|La Fría|San Antonio del Táchira|San Cristóbal|Táriba
VE-X	Catia La Mar|Maiquetía
VN	Biên Hòa|Buôn Ma Thuột|Bình Long|Bạc Liêu|Bảo Lộc|Bắc Giang|Bắc Kạn|Bắc Ninh|Bến Tre|Bỉm Sơn|Cao Bằng|Cao Lãnh|Cung Kiệm|Cà Mau|Cát Bà|Cần Thơ|Cẩm Phả Mines|Dương Đông|Hà Giang|Hà Tiên|Hòa Bình|Hưng Yên|Hạ Long|Hội An|Lào Cai|Lạng Sơn|Móng Cái|Ninh Bình|Phan Rang-Tháp Chàm|Phan Thiết|Quảng Ngãi|Rạch Giá|Sóc Trăng|Sông Cầu|Sơn La|Tam Kỳ|Thanh Hóa|Thành Phố Uông Bí|Thái Bình|Thái Nguyên|Thị Trấn Tân Thành|Trà Vinh|Tuy Hòa|Việt Trì|Vĩnh Long|Vũng Tàu|Vị Thanh|Yên Bái|Yên Vinh|Ðà Lạt|Ðông Hà|Đinh Văn|Đưc Trọng|Ấp Tân Ngãi
VN-09	Cần Giờ|Củ Chi
VN-18	Mỹ Tho
VN-25	Hà Đông|Sơn Tây
VN-30	Hà Tĩnh
VN-33	Huế
VN-35	Tuyên Quang
VN-37	Phủ Lý
VN-39	Thủ Dầu Một
VN-45	Nam Định
VN-49	Vĩnh Yên
VN-56	Cần Giuộc|Tân An
VN-66	Phú Khương|Tây Ninh
VU-SEE	Port-Vila
WF-UV	Mata-Utu
YE-AB	Jawf al Maqbabah
YE-HU	Bayt al Faqih
YE-IB	Dhi as Sufal
YT	Bandrélé|Bouéni|M'Tsangamouji
ZA-EC	Graaff-Reinet|Port Saint John’s
ZA-KZN	KwaDukuza|eMkhomazi|eSikhaleni
ZA-LP	Ga-Kgapane
ZA-MP	eMbalenhle
ZA-NC	Daniëlskuil
ZA-NW	Ga-Rankuwa|Schweizer-Reneke
`;
