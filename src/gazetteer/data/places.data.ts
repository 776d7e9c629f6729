// Made by .tools/tables/make-gazetteer.mjs. Do not edit.
// `#parent`, then its places: name, latitude, longitude, 10 log10(population), US county (last three digits of the FIPS
// code); a name with + is a county. Contains data of GeoNames (geonames.org), CC BY 4.0.
export const PLACES: string = `#AD-07
Andorra la Vella	42.51	1.52	43
#AE-AJ
Ajman City	25.40	55.48	57
#AE-AZ
Abu Dhabi	24.45	54.40	58
Musaffah	24.36	54.48	54
Khalifah A City	24.43	54.60	49
Bani Yas City	24.31	54.63	49
Zayed City	23.65	53.71	48
Al Shamkhah City	24.39	54.71	48
Al Ain City	24.19	55.76	47
#AE-FU
Al Fujairah City	25.12	56.34	49
Reef Al Fujairah City	25.14	56.25	49
#AE-RK
Ras Al Khaimah City	25.79	55.94	55
#AE-SH
Sharjah	25.34	55.41	61
Khawr Fakkān	25.33	56.34	46
#AE-UQ
Umm Al Quwain City	25.56	55.56	48
#AF
Khōst	33.34	69.92	50
#AF-BAL
Mazār-e Sharīf	36.71	67.11	55
Balkh	36.76	66.90	51
Khulm	36.70	67.70	48
#AF-BAM
Bāmyān	34.82	67.83	48
#AF-BDS
Fayzabad	37.12	70.58	46
#AF-BGL
Baghlān	36.13	68.71	50
Pul-e Khumrī	35.94	68.72	48
#AF-FRA
Farah	32.37	62.12	46
#AF-FYB
Maymana	35.92	64.78	49
#AF-GHA
Ghazni	33.55	68.42	51
#AF-HEL
Lashkar Gāh	31.59	64.37	46
Gereshk	31.82	64.57	46
#AF-HER
Herāt	34.35	62.20	54
#AF-JOW
Shibirghān	36.67	65.75	47
#AF-KAB
Kabul	34.53	69.17	65
Paghmān	34.59	68.95	47
#AF-KAN
Kandahār	31.61	65.71	56
#AF-KDZ
Kunduz	36.73	68.86	52
Khanabad	36.68	69.12	49
#AF-KNR
Asadābād	34.87	71.15	47
#AF-NAN
Jalālābād	34.43	70.45	53
#AF-NIM
Zaranj	30.96	61.86	47
#AF-PAN
Bāzārak	35.31	69.52	48
#AF-PAR
Charikar	35.01	69.17	47
#AF-PIA
Gardez	33.60	69.23	50
#AF-SAM
Aībak	36.26	68.02	47
#AF-SAR
Sar-e Pul	36.22	65.93	47
#AF-TAK
Taloqan	36.74	69.53	48
#AG-04
Saint John’s	17.12	-61.84	44
#AI
The Valley	18.22	-63.06	33
#AL-01
Berat	40.71	19.95	47
#AL-02
Durrës	41.32	19.45	51
#AL-03
Elbasan	41.11	20.08	50
#AL-04
Patos	40.68	19.62	48
Fier	40.72	19.56	48
Lushnjë	40.94	19.70	46
#AL-05
Gjirokastër	40.08	20.14	44
#AL-06
Pogradec	40.90	20.65	48
Korçë	40.62	20.78	48
#AL-10
Shkodër	42.07	19.51	49
#AL-11
Tirana	41.33	19.82	56
#AL-12
Vlorë	40.47	19.48	50
#AM-AR
Artashat	39.96	44.54	43
#AM-AV
Vagharshapat	40.17	44.29	47
Armavir	40.15	44.04	44
#AM-ER
Yerevan	40.18	44.51	60
#AM-GR
Gavarr	40.35	45.12	43
#AM-KT
Hrazdan	40.50	44.77	46
#AM-LO
Vanadzor	40.80	44.49	50
#AM-SH
Gyumri	40.79	43.85	52
#AM-SU
Kapan	39.21	46.41	45
#AO
Menongue	-14.66	17.69	45
#AO-BGO
Caxito	-8.58	13.66	45
#AO-BGU
Lobito	-12.36	13.54	53
Benguela	-12.58	13.41	52
#AO-BIE
Cuito	-12.38	16.93	51
#AO-CAB
Cabinda	-5.55	12.20	48
#AO-CNO
N’dalatando	-9.30	14.91	56
#AO-CUS
Sumbe	-11.21	13.84	45
#AO-HUA
Huambo	-12.78	15.74	54
#AO-HUI
Lubango	-14.92	13.49	50
#AO-LSU
Saurimo	-9.66	20.39	46
#AO-LUA
Luanda	-8.84	13.23	64
#AO-MAL
Malanje	-9.54	16.34	49
#AO-MOX
Luena	-11.78	19.92	43
#AO-NAM
Namibe	-15.20	12.15	49
#AO-UIG
Uíge	-7.61	15.06	48
#AO-ZAI
Soio	-6.13	12.37	48
Mbanza Kongo	-6.27	14.24	44
#AR-A
Salta	-24.79	-65.41	57
San Ramón de la Nueva Orán	-23.14	-64.32	49
Tartagal	-22.52	-63.80	48
#AR-B
La Plata	-34.92	-57.95	58
Mar del Plata	-38.00	-57.56	57
Morón	-34.65	-58.62	55
Bahía Blanca	-38.72	-62.27	54
Merlo	-34.67	-58.73	54
José C. Paz	-34.52	-58.77	54
Quilmes	-34.73	-58.26	54
Pilar	-34.46	-58.91	54
Berazategui	-34.77	-58.21	52
San Miguel	-34.54	-58.71	52
San Nicolás de los Arroyos	-33.33	-60.21	51
Tandil	-37.32	-59.13	50
Zárate	-34.10	-59.03	49
Pergamino	-33.89	-60.57	49
Olavarría	-36.89	-60.32	49
Junín	-34.58	-60.94	49
Luján	-34.57	-59.10	49
Campana	-34.16	-58.96	49
Necochea	-38.55	-58.74	49
Don Torcuato	-34.49	-58.63	48
Hurlingham	-34.59	-58.63	48
Punta Alta	-38.88	-62.07	48
Chivilcoy	-34.90	-60.02	47
Azul	-36.78	-59.86	47
Los Polvorines	-34.50	-58.71	47
Mercedes	-34.65	-59.43	47
San Pedro	-33.68	-59.67	47
Tres Arroyos	-38.37	-60.28	47
San Isidro	-34.47	-58.53	47
Villa de Mayo	-34.51	-58.68	46
General Pacheco	-34.45	-58.64	46
Lincoln	-34.87	-61.53	46
Tortuguitas	-34.48	-58.75	46
#AR-D
San Luis	-33.30	-66.34	53
Villa Mercedes	-33.68	-65.46	50
#AR-E
Paraná	-31.73	-60.53	54
Concordia	-31.39	-58.02	52
Gualeguaychú	-33.01	-58.52	49
Concepción del Uruguay	-32.48	-58.23	48
#AR-F
La Rioja	-29.41	-66.85	52
Chilecito	-29.16	-67.50	46
#AR-G
Santiago del Estero	-27.80	-64.26	55
#AR-H
Resistencia	-27.46	-58.98	56
Presidencia Roque Sáenz Peña	-26.79	-60.44	49
Barranqueras	-27.48	-58.94	47
Villa Ángela	-27.57	-60.72	46
#AR-J
San Juan	-31.54	-68.54	57
Chimbas	-31.48	-68.53	49
Santa Lucía	-31.54	-68.50	46
Pocito	-31.68	-68.58	46
#AR-K
San Fernando del Valle de Catamarca	-28.47	-65.79	53
#AR-L
Santa Rosa	-36.62	-64.28	50
General Pico	-35.66	-63.76	48
#AR-M
Mendoza	-32.89	-68.83	59
San Rafael	-34.62	-68.33	50
San Martín	-33.08	-68.47	49
#AR-N
Posadas	-27.37	-55.90	55
Oberá	-27.49	-55.12	48
Puerto Eldorado	-26.41	-54.69	47
#AR-P
Formosa	-26.18	-58.17	53
#AR-Q
Neuquén	-38.95	-68.06	54
Cutral-Có	-38.93	-69.23	47
#AR-R
San Carlos de Bariloche	-41.15	-71.31	50
Cipolletti	-38.93	-67.99	49
General Roca	-39.03	-67.58	49
Viedma	-40.81	-63.00	47
#AR-S
Rosario	-32.95	-60.64	61
Santa Fe	-31.65	-60.71	57
Reconquista	-29.15	-59.65	50
Rafaela	-31.25	-61.49	49
Gobernador Gálvez	-33.03	-60.64	49
Venado Tuerto	-33.75	-61.97	49
Santo Tomé	-31.66	-60.77	48
Villa Constitución	-33.23	-60.33	46
#AR-T
San Miguel de Tucumán	-26.82	-65.22	59
Yerba Buena	-26.82	-65.32	47
Tafí Viejo	-26.73	-65.26	47
#AR-U
Comodoro Rivadavia	-45.86	-67.50	51
Trelew	-43.25	-65.31	50
Puerto Madryn	-42.77	-65.04	48
Rawson	-43.30	-65.10	44
#AR-V
Ushuaia	-54.81	-68.32	48
Río Grande	-53.79	-67.71	47
#AR-W
Corrientes	-27.47	-58.83	55
Goya	-29.14	-59.26	48
San Lorenzo	-28.13	-58.77	47
Paso de los Libres	-29.71	-57.09	46
#AR-X
Córdoba	-31.41	-64.18	62
Río Cuarto	-33.13	-64.35	52
Villa María	-32.41	-63.24	50
Villa Carlos Paz	-31.42	-64.50	48
San Francisco	-31.43	-62.08	48
Río Tercero	-32.17	-64.11	47
Alta Gracia	-31.65	-64.43	46
#AR-Y
San Salvador de Jujuy	-24.19	-65.30	55
San Pedro de Jujuy	-24.23	-64.87	48
Libertador General San Martín	-23.81	-64.79	47
Palpalá	-24.26	-65.21	47
#AR-Z
Río Gallegos	-51.62	-69.22	49
#AS
Pago Pago	-14.28	-170.70	41
#AT-2
Klagenfurt am Wörthersee	46.62	14.31	50
Villach	46.61	13.86	48
#AT-3
Wiener Neustadt	47.80	16.23	47
Sankt Pölten	48.20	15.63	43
#AT-4
Linz	48.31	14.29	53
#AT-5
Salzburg	47.80	13.04	52
#AT-6
Graz	47.07	15.45	53
#AT-7
Innsbruck	47.26	11.39	51
#AT-8
Dornbirn	47.41	9.74	47
Bregenz	47.50	9.75	45
#AU-ACT
Canberra	-35.28	149.13	56
#AU-NSW
Sydney	-33.87	151.21	67
Newcastle	-32.93	151.78	55
Wollongong	-34.42	150.89	55
Maitland	-32.73	151.56	48
Tamworth	-31.09	150.93	47
Port Macquarie	-31.43	152.91	47
Dubbo	-32.24	148.60	46
Orange	-33.28	149.10	46
Bathurst	-33.42	149.58	45
Liverpool	-33.92	150.93	44
Parramatta	-33.82	151.00	44
Coffs Harbour	-30.30	153.11	44
Armidale	-30.50	151.67	44
Goulburn	-34.75	149.72	44
Hornsby	-33.70	151.10	43
Griffith	-34.29	146.05	43
Broken Hill	-31.97	141.45	43
Taree	-31.91	152.45	42
Cessnock	-32.83	151.36	42
Forster	-32.18	152.52	41
Campbelltown	-34.07	150.82	41
Goonellabah	-28.82	153.32	41
Muswellbrook	-32.26	150.89	41
Turramurra	-33.73	151.13	41
Inverell	-29.77	151.11	41
Parkes	-33.14	148.18	41
Mudgee	-32.59	149.59	40
Pymble	-33.74	151.14	40
Casino	-28.86	153.05	40
Mona Vale	-33.68	151.30	40
Grafton	-29.68	152.93	40
Bowral	-34.48	150.42	40
Young	-34.31	148.30	40
New Lambton	-32.93	151.71	40
Cowra	-33.84	148.70	40
Moree	-29.46	149.84	40
Gunnedah	-30.98	150.26	40
Nowra	-34.88	150.60	40
Kempsey	-31.08	152.83	40
Newport	-33.66	151.31	40
Tweed Heads	-28.18	153.55	40
Ballina	-28.86	153.57	39
Kelso	-33.42	149.60	39
Leeton	-34.55	146.40	39
Forbes	-33.38	148.01	39
Moss Vale	-34.55	150.37	39
Katoomba	-33.72	150.31	39
Narrabri	-30.32	149.78	39
Deniliquin	-35.53	144.95	39
Blaxland	-33.75	150.60	39
Sanctuary Point	-35.10	150.63	38
Yamba	-29.44	153.36	38
Kiama	-34.67	150.85	38
Albion Park Rail	-34.57	150.79	38
Pottsville	-28.39	153.56	38
Cootamundra	-34.64	148.03	38
Cooma	-36.24	149.12	38
Jindabyne	-36.42	148.62	38
Nambucca Heads	-30.64	153.01	38
Bomaderry	-34.85	150.61	38
Ulladulla	-35.36	150.47	38
Yass	-34.84	148.91	38
Byron Bay	-28.65	153.61	38
Lennox Head	-28.79	153.59	38
Queanbeyan	-35.35	149.23	38
Tuncurry	-32.17	152.50	38
Wauchope	-31.46	152.73	38
Toormina	-30.35	153.09	38
Tumut	-35.31	148.22	38
South Grafton	-29.71	152.93	38
Moama	-36.10	144.76	38
Nambucca	-30.63	152.98	38
Glen Innes	-29.73	151.74	38
Barrack Heights	-34.56	150.86	38
Mittagong	-34.45	150.45	38
Alstonville	-28.84	153.44	38
Richmond	-33.60	150.75	38
Scone	-32.05	150.87	37
East Ballina	-28.86	153.59	37
Shell Cove	-34.59	150.86	37
Woolgoolga	-30.11	153.20	37
Wingham	-31.87	152.37	37
Albury	-36.07	146.92	37
Corowa	-36.00	146.39	37
Ocean Shores	-28.51	153.54	37
Lithgow	-33.48	150.15	37
Jordan Springs	-33.72	150.73	37
Singleton	-32.57	151.17	37
East Lismore	-28.83	153.29	37
Tahmoor	-34.22	150.59	37
Worrigee	-34.90	150.63	37
Glenbrook	-33.77	150.62	37
West Kempsey	-31.06	152.83	37
Hazelbrook	-33.72	150.46	37
South West Rocks	-30.89	153.04	37
Junee	-34.87	147.58	37
Leura	-33.72	150.33	37
Picton	-34.17	150.61	37
Bega	-36.67	149.84	37
Temora	-34.45	147.54	37
Narromine	-32.23	148.24	37
Singleton Heights	-32.54	151.16	37
Narrandera	-34.75	146.55	36
Old Bar	-31.97	152.59	36
Bargo	-34.29	150.58	36
Ettalong	-33.51	151.34	36
Cobar	-31.50	145.83	36
Tenterfield	-29.05	152.02	36
Wellington	-32.56	148.95	36
Bungendore	-35.25	149.44	36
Merimbula	-36.89	149.91	36
Thirlmere	-34.20	150.57	36
Moruya	-35.91	150.08	36
Faulconbridge	-33.70	150.53	36
Lismore	-28.81	153.28	36
Suffolk Park	-28.69	153.61	36
Bellingen	-30.45	152.90	36
Sawtell	-30.36	153.10	36
North Gosford	-33.41	151.35	36
Silverdale	-33.92	150.61	36
Mullumbimby	-28.55	153.50	36
Shellharbour	-34.58	150.87	36
Sussex Inlet	-35.16	150.59	35
Condobolin	-33.09	147.15	35
Quirindi	-31.51	150.68	35
Blayney	-33.53	149.25	35
Coonabarabran	-31.28	149.28	35
Lake Cathie	-31.55	152.85	35
Evans Head	-29.12	153.43	35
West Wyalong	-33.92	147.20	35
Oberon	-33.70	149.86	35
Murrumbateman	-34.97	149.03	35
Vincentia	-35.07	150.67	35
Galston	-33.65	151.05	35
Eden	-37.07	149.90	35
Beresfield	-32.80	151.65	35
Gilgandra	-31.71	148.66	35
Urunga	-30.50	153.01	35
Wilton	-34.24	150.70	35
Bonny Hills	-31.59	152.84	35
#AU-NT
Darwin	-12.46	130.84	51
Alice Springs	-23.70	133.88	44
Palmerston	-12.49	130.98	44
Nhulunbuy	-12.18	136.78	35
Katherine East	-14.47	132.29	35
Tennant Creek	-19.65	134.19	35
#AU-QLD
Brisbane	-27.47	153.03	63
Gold Coast	-28.00	153.43	58
Logan City	-27.64	153.11	55
Townsville	-19.27	146.81	53
Cairns	-16.92	145.77	52
Toowoomba	-27.56	151.95	51
Mackay	-21.15	149.17	49
Bundaberg	-24.87	152.35	49
Rockhampton	-23.38	150.51	48
Hervey Bay	-25.29	152.77	47
Gladstone	-23.85	151.26	45
Mount Isa	-20.73	139.50	44
Narangba	-27.20	152.96	43
Capalaba	-27.54	153.20	42
Maryborough	-25.54	152.70	42
Emerald	-23.52	148.16	42
Yeppoon	-23.13	150.74	41
Coomera	-27.84	153.34	41
Dalby	-27.18	151.26	41
Woodridge	-27.63	153.10	41
Warwick	-28.22	152.03	41
Moranbah	-22.00	148.05	41
Bowen	-20.01	148.25	41
Mareeba	-16.99	145.42	41
Gracemere	-23.44	150.46	40
Gympie	-26.19	152.66	40
Kingaroy	-26.54	151.84	40
Redlynch	-16.93	145.70	40
Charters Towers	-20.08	146.26	40
Ayr	-19.57	147.41	39
Mango Hill	-27.24	153.02	39
Port Douglas	-16.48	145.47	39
Bargara	-24.81	152.46	39
Kelvin Grove	-27.45	153.01	39
Tamborine Mountain	-27.97	153.20	39
Atherton	-17.27	145.48	39
Chinchilla	-26.74	150.63	39
Roma	-26.57	148.79	39
Noosa Heads	-26.39	153.09	38
Gatton	-27.56	152.28	38
Urraween	-25.30	152.82	38
Goondiwindi	-28.55	150.31	38
Beaudesert	-27.99	153.00	38
Biloela	-24.40	150.52	38
Cannonvale	-20.28	148.70	38
Blackwater	-23.58	148.88	38
Point Vernon	-25.26	152.82	38
Sarina	-21.42	149.22	37
Red Hill	-20.32	148.50	37
Stanthorpe	-28.65	151.93	37
Tannum Sands	-23.95	151.37	37
Calliope	-24.01	151.20	37
White Rock	-16.97	145.76	37
Oakey	-27.43	151.72	37
Boyne Island	-23.95	151.35	37
Caloundra	-26.80	153.12	37
Alexandra Headland	-26.67	153.10	37
Ingham	-18.65	146.16	37
Mount Coolum	-26.57	153.09	36
Lowood	-27.47	152.58	36
Dysart	-22.59	148.35	36
Elimbah	-27.02	152.95	36
Scarness	-25.28	152.86	36
Edge Hill	-16.90	145.75	36
Cloncurry	-20.71	140.51	36
Westbrook	-27.62	151.87	36
Laidley	-27.63	152.39	36
Marian	-21.14	148.94	36
Maleny	-26.76	152.85	36
Longreach	-23.44	144.25	36
Proserpine	-20.40	148.58	36
Nanango	-26.67	152.00	36
Charleville	-26.41	146.24	35
Clermont	-22.82	147.64	35
Hermit Park	-19.29	146.80	35
Fernvale	-27.45	152.65	35
Clifton Beach	-16.76	145.67	35
Walkerston	-21.16	149.06	35
Pittsworth	-27.72	151.63	35
Svensson Heights	-24.89	152.33	35
Westcourt	-26.80	150.15	35
Cooktown	-15.47	145.25	35
Wamuran	-27.04	152.87	35
Trinity Park	-16.81	145.71	35
Currumbin	-28.14	153.48	35
Thabeban	-24.90	152.35	35
Home Hill	-19.66	147.41	35
Kuranda	-16.82	145.64	35
#AU-SA
Adelaide	-34.93	138.60	61
Adelaide Hills	-34.91	138.71	48
Mount Gambier	-37.83	140.78	44
Gawler	-34.60	138.75	43
Murray Bridge	-35.12	139.27	42
Port Lincoln	-34.73	135.87	41
Mount Barker	-35.07	138.87	41
Port Pirie	-33.19	138.02	41
Prospect	-34.88	138.59	41
Happy Valley	-35.08	138.53	41
Athelstone	-34.87	138.70	40
Salisbury	-34.77	138.63	39
Campbelltown	-34.88	138.67	39
Port Augusta	-32.50	137.77	38
Strathalbyn	-35.26	138.89	38
Nuriootpa	-34.47	139.00	38
Klemzig	-34.88	138.64	38
Naracoorte	-36.96	140.74	38
Grange	-34.90	138.49	38
Nairne	-35.03	138.91	37
Millicent	-37.59	140.35	37
Parkside	-34.95	138.61	37
Reynella	-35.09	138.53	37
Renmark	-34.18	140.75	37
Encounter Bay	-35.57	138.60	37
Roxby Downs	-30.56	136.90	37
Blair Athol	-34.86	138.60	37
Tanunda	-34.52	138.96	37
Loxton	-34.45	140.57	37
Port Augusta West	-32.49	137.76	36
Berri	-34.28	140.60	36
Victor Harbor	-35.55	138.62	36
Marion	-35.00	138.55	36
Whyalla	-33.03	137.56	36
Wallaroo	-33.94	137.63	35
Bridgewater	-35.01	138.77	35
Brighton	-35.02	138.52	35
Willaston	-34.59	138.74	35
Aldgate	-35.02	138.73	35
Clare	-33.83	138.61	35
Tea Tree Gully	-34.82	138.73	35
Lewiston	-34.60	138.59	35
#AU-TAS
Hobart	-42.88	147.33	53
Launceston	-41.44	147.13	50
Burnie	-41.06	145.90	43
Devonport	-41.18	146.35	41
Ulverstone	-41.16	146.18	38
Wynyard	-40.99	145.73	38
New Norfolk	-42.78	147.06	37
Bellerive	-42.88	147.37	36
George Town	-41.11	146.83	36
Latrobe	-41.25	146.42	36
East Devonport	-41.19	146.39	36
Legana	-41.37	147.05	36
Margate	-43.03	147.26	36
Smithton	-40.85	145.12	36
Somerset	-41.04	145.83	36
Longford	-41.61	147.12	36
Penguin	-41.12	146.07	36
#AU-VIC
Melbourne	-37.81	144.96	66
Geelong	-38.15	144.36	54
Bendigo	-36.76	144.28	50
Ballarat	-37.57	143.85	50
St Albans	-37.74	144.80	46
Frankston East	-38.13	145.13	45
Mildura	-34.19	142.16	45
Shepparton	-36.38	145.40	45
Warrnambool	-38.38	142.49	45
Traralgon	-38.20	146.54	44
Balwyn North	-37.79	145.09	43
Wodonga	-36.12	146.89	43
Wangaratta	-36.36	146.32	43
Warragul	-38.16	145.93	42
Burwood	-37.85	145.12	42
West Wodonga	-36.12	146.85	42
Horsham	-36.71	142.20	42
Fawkner	-37.72	144.97	41
Echuca	-36.14	144.75	41
Morwell	-38.23	146.39	41
Ocean Grove	-38.26	144.52	41
Sale	-38.11	147.07	41
Torquay	-38.33	144.33	41
Drouin	-38.14	145.86	41
Caulfield South	-37.90	145.03	41
Wallan	-37.42	144.98	40
Swan Hill	-35.34	143.55	40
Elsternwick	-37.89	145.00	40
Benalla	-36.55	145.98	40
Hamilton	-37.74	142.02	40
Portland	-38.35	141.60	40
Colac	-38.34	143.58	39
Gisborne	-37.49	144.59	39
Moe	-38.18	146.26	39
Darley	-37.66	144.44	39
Ararat	-37.29	142.93	39
Kilmore	-37.30	144.95	39
Maryborough	-37.05	143.74	39
Mooroopna	-36.40	145.35	39
Yarrawonga	-36.02	146.00	39
Bairnsdale	-37.82	147.61	39
Healesville	-37.65	145.52	39
Clifton Springs	-38.16	144.56	39
Kyabram	-36.31	145.05	39
Phillip Island	-38.48	145.23	38
Kyneton	-37.24	144.45	38
Castlemaine	-37.07	144.22	38
Bacchus Marsh	-37.67	144.44	38
Seymour	-37.03	145.14	38
Stawell	-37.06	142.78	38
Cobram	-35.92	145.64	38
Caulfield	-37.88	145.02	38
Woodend	-37.35	144.53	38
Leongatha	-38.48	145.95	37
Inverloch	-38.63	145.72	37
Bannockburn	-38.05	144.17	37
Irymple	-34.24	142.17	37
Maffra	-37.97	146.98	37
Laverton	-37.86	144.77	37
Red Cliffs	-34.31	142.19	37
Lakes Entrance	-37.87	148.00	37
Mansfield	-37.05	146.09	37
Wonthaggi	-38.61	145.59	37
Cowes	-38.45	145.24	37
Churchill	-38.31	146.41	37
Romsey	-37.35	144.74	37
Tatura	-36.44	145.23	37
Numurkah	-36.09	145.44	36
Korumburra	-38.43	145.82	36
Broadford	-37.20	145.05	36
Drysdale	-38.17	144.57	36
Kerang	-35.73	143.92	36
Trafalgar	-38.21	146.15	36
Beechworth	-36.36	146.69	36
Barwon Heads	-38.27	144.49	36
Buninyong	-37.65	143.88	36
Portarlington	-38.12	144.66	35
Maddingley	-37.69	144.43	35
Falls Creek	-36.87	147.28	35
Port Fairy	-38.39	142.24	35
Paynesville	-37.92	147.72	35
Camperdown	-38.23	143.15	35
Euroa	-36.76	145.57	35
Creswick	-37.42	143.89	35
Robinvale	-34.58	142.77	35
Myrtleford	-36.56	146.72	35
Miners Rest	-37.48	143.80	35
#AU-WA
Perth	-31.95	115.86	63
Rockingham	-32.28	115.73	50
Mandurah	-32.53	115.72	49
Bunbury	-33.33	115.64	48
Albany	-35.03	117.88	45
Kwinana	-32.23	115.78	45
Geraldton	-28.78	114.61	44
Busselton	-33.65	115.35	43
Clarkson	-31.68	115.72	41
Newman	-23.36	119.74	41
Maylands	-31.93	115.89	41
Karratha	-20.74	116.85	41
Joondalup	-31.74	115.77	40
Mosman Park	-32.01	115.76	39
Quinns Rocks	-31.67	115.70	39
Bentley	-32.00	115.92	39
West Busselton	-33.66	115.32	39
Claremont	-31.98	115.78	39
Margaret River	-33.96	115.08	39
Collie	-33.36	116.16	39
Carnarvon	-24.88	113.66	39
Mindarie	-31.69	115.71	39
East Fremantle	-32.04	115.77	39
Cottesloe	-31.99	115.76	39
Kununurra	-15.78	128.74	38
Belmont	-31.94	115.93	38
Kalamunda	-31.97	116.06	38
Heathridge	-31.76	115.76	38
Northam	-31.65	116.67	38
Mullaloo	-31.78	115.74	38
Port Hedland	-20.31	118.61	37
Broome	-17.96	122.24	37
Bennett Springs	-31.86	115.95	37
Iluka	-31.74	115.73	37
Dunsborough	-33.61	115.10	37
Melville	-28.18	116.73	37
Pinjarra	-32.63	115.87	37
Nickol	-20.75	116.80	37
Manjimup	-34.24	116.15	36
Narrogin	-32.93	117.18	36
Kalgoorlie	-30.75	121.47	36
Derby	-17.30	123.63	36
Exmouth	-21.93	114.12	36
Katanning	-33.69	117.56	36
Darlington	-31.92	116.08	36
McKail	-34.99	117.83	35
Tom Price	-22.69	117.79	35
Harvey	-33.08	115.92	35
#AW
Oranjestad	12.52	-70.03	45
#AX
Mariehamn	60.10	19.93	40
#AZ
Baku	40.38	49.89	60
Mingelchaur	40.76	47.06	50
Qaraçuxur	40.40	49.97	49
Bakıxanov	40.42	49.97	48
Bilajari	40.44	49.81	46
Maştağa	40.53	50.01	46
#AZ-ABS
Khirdalan	40.45	49.76	46
#AZ-AGC
Agdzhabedy	40.05	47.46	45
#AZ-AGM
Ağdam	39.99	46.93	46
#AZ-AGS
Ağdaş	40.65	47.47	44
#AZ-BAR
Barda	40.38	47.13	46
#AZ-CAL
Jalilabad	39.21	48.49	46
#AZ-FUZ
Fizuli	39.60	47.15	44
#AZ-GA
Ganja	40.68	46.36	55
#AZ-GOY
Geoktschai	40.65	47.74	45
#AZ-HAC
Hacıqabul	40.04	48.94	44
#AZ-IMI
Imishli	39.87	48.06	45
#AZ-LA
Lankaran	38.75	48.85	54
#AZ-NX
Nakhchivan	39.21	45.41	48
#AZ-QBA
Quba	41.36	48.51	44
#AZ-SA
Sheki	41.19	47.17	48
#AZ-SAB
Sabirabad	40.01	48.48	44
#AZ-SAL
Salyan	39.60	48.98	46
#AZ-SAT
Saatlı	39.93	48.37	49
#AZ-SBN
Divichibazar	41.20	48.99	44
#AZ-SKR
Shamkhor	40.83	46.02	45
#AZ-SM
Sumqayıt	40.59	49.67	54
#AZ-SMI
Shamakhi	40.63	48.64	45
#AZ-SR
Şirvan	39.94	48.93	48
#AZ-XA
Xankandi	39.82	46.75	47
#AZ-XAC
Xaçmaz	41.46	48.81	46
#AZ-YE
Yevlakh	40.62	47.15	51
#BA-BIH
Sarajevo	43.85	18.36	58
Zenica	44.20	17.90	52
Tuzla	44.54	18.67	52
Mostar	43.34	17.81	50
Bihać	44.82	15.87	49
Bugojno	44.06	17.45	46
#BA-BRC
Brčko	44.87	18.81	46
#BA-SRP
Banja Luka	44.78	17.19	53
#BB-08
Bridgetown	13.11	-59.62	50
#BD-A
Barisāl	22.70	90.37	53
Bhola	22.69	90.64	50
Pirojpur	22.58	89.98	47
Burhānuddin	22.50	90.72	47
Lālmohan	22.34	90.74	46
Gaurnadi	22.97	90.22	46
#BD-B
Chittagong	22.34	91.83	66
Comilla	23.46	91.19	56
Cox’s Bāzār	21.44	92.01	54
Bibir Hat	22.68	91.79	49
Feni	23.01	91.40	49
Lākshām	23.24	91.12	49
Rāipur	23.04	90.77	48
Lakshmīpur	22.94	90.83	48
Rāmganj	23.10	90.85	47
Sandwīp	22.51	91.45	47
Sātkania	22.08	92.05	47
Patiya	22.30	91.98	47
Khagrachhari	23.11	91.97	47
Hājīganj	23.25	90.86	46
Teknāf	20.86	92.30	46
#BD-C
Dhaka	23.71	90.41	70
Tungi	23.89	90.40	55
Narsingdi	23.92	90.72	54
Nāgarpur	24.06	89.88	54
Nārāyanganj	23.61	90.50	53
Paltan	23.74	90.41	53
Tāngāil	24.25	89.92	53
Sonārgaon	23.65	90.62	51
Farīdpur	23.61	89.84	50
Bhairab Bāzār	24.05	90.98	50
Azimpur	23.73	90.39	50
Kishorganj	24.44	90.78	50
Mādārīpur	23.17	90.21	49
Pālang	23.22	90.35	48
Tungipāra	22.90	89.90	48
Dohār	23.59	90.14	47
Mirzāpur	24.10	90.10	46
Sakhipur	24.32	90.17	46
#BD-D
Khulna	22.81	89.56	61
Bagerhat	22.66	89.79	54
Jessore	23.17	89.21	54
Kushtia	23.90	89.12	51
Sātkhira	22.71	89.07	51
Narail	23.16	89.50	47
Uttar Char Fasson	22.23	90.71	47
Kālīganj	23.41	89.14	47
Bhātpāra Abhaynagar	23.01	89.44	46
Jhingergācha	23.11	89.09	46
Kālia	23.04	89.63	46
#BD-E
Rājshāhi	24.37	88.60	58
Shibganj	25.00	89.32	56
Natore	24.41	88.99	56
Bogra	24.85	89.37	53
Saidpur	25.78	88.89	53
Pār Naogaon	24.80	88.95	53
Pābna	24.01	89.24	53
Puthia	24.37	88.83	52
Nawābganj	24.59	88.27	52
Sirajganj	24.46	89.71	51
Shāhzādpur	24.18	89.60	50
Ishurdi	24.13	89.07	49
Joypur Hāt	25.10	89.03	49
#BD-F
Rangpur	25.75	89.25	55
Dinājpur	25.63	88.64	53
Thākurgaon	26.03	88.47	49
Lalmonirhat	25.92	89.45	48
Chilmāri	25.56	89.67	47
Nageswari	25.97	89.69	47
Panchagarh	26.33	88.56	47
Parbatipur	25.66	88.93	47
#BD-G
Sylhet	24.90	91.87	54
Habiganj	24.38	91.41	49
Maulavi Bāzār	24.49	91.77	48
#BD-H
Mymensingh	24.76	90.41	54
Jamālpur	24.92	89.95	52
Sherpur	25.02	90.02	50
Sarishābāri	24.75	89.83	49
Netrakona	24.88	90.73	49
#BE-VLG
Antwerpen	51.22	4.40	57
Gent	51.05	3.72	54
Brugge	51.21	3.22	51
Leuven	50.88	4.70	50
Deurne	51.22	4.47	49
Aalst	50.94	4.04	49
Mechelen	51.03	4.48	49
Kortrijk	50.83	3.26	49
Hasselt	50.93	5.34	48
Ostend	51.22	2.93	48
Sint-Niklaas	51.17	4.14	48
Genk	50.97	5.50	48
Roeselare	50.95	3.12	47
Beveren	51.21	4.26	47
Dendermonde	51.03	4.10	46
Beringen	51.05	5.23	46
#BE-WAL
Charleroi	50.41	4.44	53
Liège	50.63	5.57	53
Namur	50.47	4.87	50
Mons	50.45	3.95	50
La Louvière	50.49	4.19	49
Tournai	50.61	3.39	48
Seraing	50.58	5.50	48
Verviers	50.59	5.86	47
Mouscron	50.74	3.21	47
#BF-01
Dédougou	12.46	-3.46	47
#BF-02
Banfora	10.63	-4.77	48
#BF-03
Ouagadougou	12.37	-1.53	60
#BF-04
Tenkodogo	11.78	-0.37	46
#BF-05
Kaya	13.09	-1.08	46
#BF-06
Koudougou	12.25	-2.36	49
#BF-08
Fada N'gourma	12.06	0.36	45
#BF-09
Bobo-Dioulasso	11.18	-4.30	56
#BF-10
Ouahigouya	13.58	-2.42	48
#BF-12
Dori	14.04	-0.03	46
#BG-01
Blagoevgrad	42.02	23.10	49
#BG-02
Burgas	42.51	27.47	53
#BG-03
Varna	43.22	27.92	55
#BG-04
Veliko Tŭrnovo	43.08	25.63	48
#BG-05
Vidin	43.99	22.88	47
#BG-06
Vratsa	43.21	23.56	48
#BG-07
Gabrovo	42.87	25.33	48
#BG-08
Dobrich	43.57	27.83	50
#BG-09
Kardzhali	41.65	25.37	47
#BG-10
Kyustendil	42.28	22.69	47
#BG-11
Lovech	43.13	24.72	46
#BG-12
Montana	43.41	23.23	47
#BG-13
Pazardzhik	42.20	24.33	49
#BG-14
Pernik	42.60	23.03	49
#BG-15
Pleven	43.42	24.62	51
#BG-16
Plovdiv	42.15	24.75	55
Asenovgrad	42.02	24.87	47
#BG-17
Razgrad	43.53	26.52	46
#BG-18
Ruse	43.85	25.95	52
#BG-19
Silistra	44.12	27.26	46
#BG-20
Sliven	42.69	26.33	50
#BG-21
Smolyan	41.57	24.71	45
#BG-24
Stara Zagora	42.43	25.64	52
Kazanlak	42.62	25.40	47
#BG-25
Targovishte	43.25	26.57	46
#BG-26
Haskovo	41.93	25.56	49
Dimitrovgrad	42.05	25.60	46
#BG-27
Shumen	43.27	26.92	49
#BG-28
Yambol	42.48	26.50	49
#BH-13
Manama	26.23	50.59	52
#BH-14
Ar Rifā‘	26.13	50.55	49
Dār Kulayb	26.07	50.50	48
#BH-15
Al Muharraq	26.26	50.61	50
#BH-17
Madīnat Ḩamad	26.12	50.51	47
#BI-BM
Bujumbura	-3.38	29.36	55
#BI-GI
Gitega	-3.43	29.92	46
#BI-MY
Muyinga	-2.85	30.34	49
#BI-NG
Ngozi	-2.91	29.83	43
#BI-RT
Rutana	-3.93	29.99	43
#BI-RY
Ruyigi	-3.48	30.25	46
#BJ-AK
Natitingou	10.30	1.38	49
#BJ-AL
Kandi	11.13	2.94	50
#BJ-AQ
Abomey-Calavi	6.45	2.36	56
Ouidah	6.36	2.09	49
#BJ-BO
Parakou	9.34	2.63	52
Nikki	9.94	3.21	47
#BJ-CO
Savé	8.03	2.49	49
Savalou	7.93	1.98	45
#BJ-DO
Djougou	9.71	1.67	54
#BJ-KO
Dogbo	6.80	1.78	46
#BJ-LI
Cotonou	6.37	2.42	59
#BJ-MO
Lokossa	6.64	1.72	49
#BJ-OU
Porto-Novo	6.50	2.60	54
#BJ-PL
Sakété	6.74	2.66	45
#BJ-ZO
Bohicon	7.18	2.07	51
Abomey	7.18	1.99	49
#BL
Gustavia	17.90	-62.85	38
#BM
Hamilton	32.29	-64.78	30
#BN-BE
Kuala Belait	4.58	114.23	45
#BN-BM
Bandar Seri Begawan	4.89	114.94	48
#BO-B
Trinidad	-14.83	-64.90	49
Riberalta	-11.01	-66.06	49
#BO-C
Cochabamba	-17.39	-66.16	60
Sacaba	-17.40	-66.04	50
Quillacollo	-17.39	-66.28	49
Tiquipaya	-17.34	-66.22	47
#BO-H
Sucre	-19.03	-65.26	54
#BO-L
La Paz	-16.50	-68.15	59
#BO-N
Cobija	-11.03	-68.77	44
#BO-O
Oruro	-17.98	-67.15	53
#BO-P
Potosí	-19.58	-65.75	51
#BO-S
Santa Cruz de la Sierra	-17.79	-63.18	61
Montero	-17.34	-63.25	49
#BO-T
Tarija	-21.54	-64.73	52
Yacuiba	-22.02	-63.68	49
#BQ-BO
Kralendijk	12.15	-68.27	35
#BR-AC
Rio Branco	-9.97	-67.81	54
Cruzeiro do Sul	-7.63	-72.68	49
#BR-AL
Maceió	-9.67	-35.74	60
Arapiraca	-9.75	-36.66	52
Rio Largo	-9.48	-35.85	48
Marechal Deodoro	-9.71	-35.90	47
Penedo	-10.29	-36.59	46
União dos Palmares	-9.16	-36.03	46
São Miguel dos Campos	-9.78	-36.09	46
#BR-AM
Manaus	-3.10	-60.02	62
Itacoatiara	-3.14	-58.44	48
Parintins	-2.63	-56.74	48
Manacapuru	-3.30	-60.62	47
Coari	-4.08	-63.14	47
Tefé	-3.37	-64.72	47
#BR-AP
Macapá	0.04	-51.07	55
Santana	-0.06	-51.18	49
#BR-BA
Salvador	-12.97	-38.51	64
Feira de Santana	-12.27	-38.97	57
Vitória da Conquista	-14.87	-40.84	54
Itabuna	-14.79	-39.28	53
Camaçari	-12.70	-38.32	53
Barreiras	-12.15	-44.99	52
Ilhéus	-14.79	-39.04	52
Lauro de Freitas	-12.89	-38.33	52
Jequié	-13.86	-40.09	51
Porto Seguro	-16.45	-39.06	51
Alagoinhas	-12.14	-38.42	51
Simões Filho	-12.78	-38.40	51
Eunápolis	-16.38	-39.58	51
Paulo Afonso	-9.41	-38.21	49
Santo Antônio de Jesus	-12.97	-39.26	49
Irecê	-11.30	-41.86	48
Valença	-13.37	-39.07	48
Itapetinga	-15.25	-40.25	48
Guanambi	-14.22	-42.78	48
Serrinha	-11.66	-39.01	47
Senhor do Bonfim	-10.46	-40.19	47
Cruz das Almas	-12.67	-39.10	47
Jacobina	-11.18	-40.51	47
Itamaraju	-17.04	-39.53	47
Itaberaba	-12.53	-40.31	47
Santo Amaro	-12.55	-38.71	47
Brumado	-14.20	-41.67	46
Jaguaquara	-13.53	-39.97	46
Bom Jesus da Lapa	-13.26	-43.42	46
#BR-CE
Fortaleza	-3.72	-38.54	64
Caucaia	-3.74	-38.65	54
Juazeiro do Norte	-7.21	-39.32	54
Maracanaú	-3.88	-38.63	53
Sobral	-3.69	-40.35	52
Crato	-7.23	-39.41	49
Iguatu	-6.36	-39.30	48
Aquiraz	-3.90	-38.39	48
Itapipoca	-3.49	-39.58	47
Pacatuba	-3.98	-38.62	47
Crateús	-5.18	-40.68	47
Cascavel	-4.13	-38.24	47
Horizonte	-4.10	-38.48	47
Quixadá	-4.97	-39.02	47
Tianguá	-3.73	-40.99	47
Camocim	-2.90	-40.84	46
Aracati	-4.56	-37.77	46
Canindé	-4.36	-39.31	46
Pacajus	-4.17	-38.46	46
#BR-DF
Planaltina	-15.62	-47.65	53
#BR-ES
Vila Velha	-20.33	-40.29	56
Serra	-20.13	-40.31	56
Vitória	-20.32	-40.34	55
Cachoeiro de Itapemirim	-20.85	-41.11	53
Linhares	-19.39	-40.07	50
Colatina	-19.54	-40.63	50
Guarapari	-20.67	-40.50	50
São Mateus	-18.72	-39.86	49
Aracruz	-19.82	-40.27	48
Viana	-20.39	-40.50	47
#BR-GO
Goiânia	-16.68	-49.25	61
Aparecida de Goiânia	-16.82	-49.24	57
Anápolis	-16.33	-48.95	55
Rio Verde	-17.80	-50.93	54
Luziânia	-16.25	-47.95	52
Trindade	-16.65	-49.49	50
Planaltina	-15.45	-47.61	49
Formosa	-15.54	-47.33	49
Itumbiara	-18.42	-49.22	49
Jataí	-17.88	-51.72	49
Caldas Novas	-17.74	-48.63	48
Catalão	-18.17	-47.95	48
Senador Canedo	-16.71	-49.09	48
Goianésia	-15.32	-49.12	47
Inhumas	-16.36	-49.50	46
#BR-MA
São Luís	-2.53	-44.30	60
Imperatriz	-5.53	-47.49	53
Caxias	-4.86	-43.36	52
Timon	-5.09	-42.84	51
Barra do Corda	-5.51	-45.24	49
Codó	-4.46	-43.89	49
Bacabal	-4.29	-44.79	49
Balsas	-7.53	-46.04	48
Santa Inês	-3.67	-45.38	48
Chapadinha	-3.74	-43.36	46
#BR-MG
Belo Horizonte	-19.92	-43.94	64
Contagem	-19.93	-44.05	58
Uberlândia	-18.92	-48.28	58
Juiz de Fora	-21.76	-43.35	57
Ribeirão das Neves	-19.77	-44.09	56
Betim	-19.97	-44.20	56
Montes Claros	-16.73	-43.86	55
Uberaba	-19.75	-47.93	54
Governador Valadares	-18.85	-41.95	54
Santa Luzia	-19.77	-43.85	54
Ipatinga	-19.47	-42.54	54
Sete Lagoas	-19.47	-44.25	53
Divinópolis	-20.14	-44.89	53
Poços de Caldas	-21.79	-46.56	52
Ibirité	-20.02	-44.06	52
Patos de Minas	-18.58	-46.52	51
Barbacena	-21.23	-43.77	51
Varginha	-21.55	-45.43	51
Pouso Alegre	-22.23	-45.94	51
Conselheiro Lafaiete	-20.66	-43.79	50
Esmeraldas	-19.76	-44.31	50
Teófilo Otoni	-17.86	-41.51	50
Coronel Fabriciano	-19.52	-42.63	50
Itabira	-19.62	-43.23	50
Passos	-20.72	-46.61	50
Ubá	-21.12	-42.94	50
Araguari	-18.65	-48.19	50
Vespasiano	-19.69	-43.92	50
Timóteo	-19.58	-42.65	50
Muriaé	-21.13	-42.37	50
Nova Lima	-19.99	-43.85	49
Ituiutaba	-18.97	-49.46	49
Araxá	-19.59	-46.94	49
Itajubá	-22.43	-45.45	49
Lavras	-21.25	-45.00	49
São João del Rei	-21.14	-44.26	49
Itaúna	-20.08	-44.58	49
Pará de Minas	-19.86	-44.61	49
João Monlevade	-19.81	-43.17	49
Patrocínio	-18.94	-46.99	49
Alfenas	-21.43	-45.95	49
Paracatu	-17.22	-46.87	48
Viçosa	-20.75	-42.88	48
São Sebastião do Paraíso	-20.92	-46.99	48
Curvelo	-18.76	-44.43	48
Ouro Preto	-20.39	-43.51	48
Três Corações	-21.70	-45.25	48
Cataguases	-21.39	-42.70	48
Unaí	-16.36	-46.91	48
Caratinga	-19.79	-42.14	48
Janaúba	-15.80	-43.31	48
Formiga	-20.46	-45.43	48
Manhuaçu	-20.26	-42.03	47
Pirapora	-17.34	-44.94	47
Pedro Leopoldo	-19.62	-44.04	47
Congonhas	-20.51	-43.86	47
Ponte Nova	-20.42	-42.91	47
Guaxupé	-21.31	-46.71	47
Campo Belo	-20.90	-45.28	47
Leopoldina	-21.53	-42.64	47
Mariana	-20.38	-43.42	47
Monte Carmelo	-18.72	-47.50	46
Três Pontas	-21.37	-45.51	46
Lagoa da Prata	-20.02	-45.54	46
Santos Dumont	-21.46	-43.55	46
São Lourenço	-22.12	-45.05	46
Frutal	-20.02	-48.94	46
Bom Despacho	-19.74	-45.25	46
#BR-MS
Campo Grande	-20.44	-54.65	59
Dourados	-22.22	-54.81	52
Corumbá	-19.01	-57.65	50
Três Lagoas	-20.79	-51.70	49
Ponta Porã	-22.54	-55.73	47
#BR-MT
Cuiabá	-15.60	-56.10	57
Várzea Grande	-15.65	-56.13	54
Rondonópolis	-16.47	-54.64	52
Sinop	-11.86	-55.50	51
Barra do Garças	-15.89	-52.26	47
#BR-PA
Belém	-1.46	-48.50	61
Ananindeua	-1.37	-48.37	56
Parauapebas	-6.07	-49.90	53
Santarém	-2.44	-54.71	53
Marabá	-5.38	-49.13	52
Castanhal	-1.29	-47.93	51
Redenção	-8.03	-50.03	49
Abaetetuba	-1.72	-48.88	49
Tucuruí	-3.77	-49.68	49
Altamira	-3.20	-52.21	49
Paragominas	-2.97	-47.48	48
Itaituba	-4.28	-55.98	48
Bragança	-1.05	-46.77	48
Benevides	-1.36	-48.24	47
Capanema	-1.20	-47.18	47
Breves	-1.68	-50.48	47
Cametá	-2.24	-49.50	47
Xinguara	-7.10	-49.94	46
Salinópolis	-0.61	-47.36	46
#BR-PB
João Pessoa	-7.12	-34.86	58
Campina Grande	-7.23	-35.88	55
Santa Rita	-7.11	-34.98	51
Patos	-7.02	-37.28	50
Bayeux	-7.13	-34.93	50
Cabedelo	-6.98	-34.83	47
Sousa	-6.76	-38.23	47
Cajazeiras	-6.89	-38.56	46
Guarabira	-6.85	-35.49	46
#BR-PE
Recife	-8.05	-34.88	62
Jaboatão	-8.18	-35.00	58
Jaboatão dos Guararapes	-8.11	-35.01	58
Olinda	-8.01	-34.86	56
Paulista	-7.94	-34.87	55
Caruaru	-8.28	-35.98	54
Petrolina	-9.40	-40.50	53
Cabo	-8.28	-35.03	52
Garanhuns	-8.88	-36.50	50
Vitória de Santo Antão	-8.12	-35.29	50
São Lourenço da Mata	-8.00	-35.02	49
Igarassu	-7.83	-34.91	49
Abreu e Lima	-7.91	-34.90	49
Santa Cruz do Capibaribe	-7.96	-36.20	49
Carpina	-7.85	-35.25	48
Gravatá	-8.20	-35.56	48
Arcoverde	-8.42	-37.05	48
Ipojuca	-8.40	-35.06	47
Bezerros	-8.23	-35.80	47
Serra Talhada	-7.99	-38.30	47
Belo Jardim	-8.34	-36.42	47
Escada	-8.36	-35.22	47
Moreno	-8.12	-35.09	47
Timbaúba	-7.51	-35.32	47
Goiana	-7.56	-35.00	46
Limoeiro	-7.87	-35.45	46
Salgueiro	-8.07	-39.12	46
Pesqueira	-8.36	-36.70	46
Palmares	-8.68	-35.59	46
Sirinhaém	-8.59	-35.12	46
#BR-PI
Teresina	-5.09	-42.80	59
Parnaíba	-2.90	-41.78	51
Picos	-7.08	-41.47	48
Floriano	-6.77	-43.02	47
Piripiri	-4.27	-41.78	47
#BR-PR
Curitiba	-25.43	-49.27	62
Londrina	-23.31	-51.16	57
Maringá	-23.43	-51.94	55
Foz do Iguaçu	-25.55	-54.59	55
Ponta Grossa	-25.09	-50.16	55
Cascavel	-24.96	-53.46	54
Colombo	-25.29	-49.22	53
Guarapuava	-25.39	-51.47	52
Paranaguá	-25.52	-48.53	51
São José dos Pinhais	-25.53	-49.21	51
Toledo	-24.71	-53.74	51
Pinhais	-25.44	-49.19	51
Araucária	-25.59	-49.41	50
Umuarama	-23.77	-53.33	50
Apucarana	-23.55	-51.46	50
Arapongas	-23.42	-51.42	50
Campo Largo	-25.46	-49.53	50
Cambé	-23.28	-51.28	50
Almirante Tamandaré	-25.32	-49.31	50
Sarandi	-23.44	-51.87	49
Campo Mourão	-24.04	-52.38	49
Paranavaí	-23.07	-52.47	49
Pato Branco	-26.23	-52.67	48
Telêmaco Borba	-24.32	-50.62	48
Francisco Beltrão	-26.08	-53.05	48
Cianorte	-23.66	-52.60	47
Rolândia	-23.31	-51.37	47
União da Vitória	-26.23	-51.09	47
Cornélio Procópio	-23.18	-50.65	47
Irati	-25.47	-50.65	47
Ibiporã	-23.27	-51.05	47
Marechal Cândido Rondon	-24.56	-54.06	46
Castro	-24.79	-50.01	46
Piraquara	-25.44	-49.07	46
#BR-RJ
Rio de Janeiro	-22.91	-43.18	68
Nova Iguaçu	-22.76	-43.45	60
Duque de Caxias	-22.79	-43.31	59
Belford Roxo	-22.76	-43.40	57
Niterói	-22.88	-43.10	57
São João de Meriti	-22.80	-43.37	57
Campos dos Goytacazes	-21.75	-41.33	56
Petrópolis	-22.50	-43.18	54
Volta Redonda	-22.52	-44.10	54
Itaboraí	-22.74	-42.86	53
Barra Mansa	-22.54	-44.17	52
Angra dos Reis	-23.01	-44.32	52
Nova Friburgo	-22.28	-42.53	52
Nilópolis	-22.81	-43.41	52
Macaé	-22.38	-41.78	52
Queimados	-22.72	-43.56	51
Teresópolis	-22.42	-42.98	51
Resende	-22.47	-44.45	50
Araruama	-22.87	-42.34	50
Cabo Frio	-22.89	-42.03	50
Itaguaí	-22.85	-43.78	50
Rio das Ostras	-22.53	-41.95	50
Japeri	-22.64	-43.65	50
Barra do Piraí	-22.47	-43.83	49
Itaperuna	-21.20	-41.89	49
Maricá	-22.92	-42.82	49
Três Rios	-22.12	-43.21	49
Saquarema	-22.92	-42.51	48
Valença	-22.25	-43.70	48
São Pedro da Aldeia	-22.84	-42.10	47
Seropédica	-22.74	-43.71	47
Cachoeiras de Macacu	-22.46	-42.65	47
#BR-RN
Natal	-5.79	-35.21	59
Mossoró	-5.19	-37.34	53
Parnamirim	-5.92	-35.26	52
Caicó	-6.46	-37.10	47
Macaíba	-5.86	-35.35	46
#BR-RO
Porto Velho	-8.76	-63.90	55
Ji Paraná	-10.89	-61.95	50
Vilhena	-12.74	-60.15	48
Ariquemes	-9.91	-63.04	48
Cacoal	-11.44	-61.45	47
#BR-RR
Boa Vista	2.82	-60.67	54
#BR-RS
Porto Alegre	-30.03	-51.23	61
Caxias do Sul	-29.17	-51.18	56
Canoas	-29.92	-51.18	55
Pelotas	-31.77	-52.34	55
Viamão	-30.08	-51.02	55
Novo Hamburgo	-29.68	-51.13	54
Santa Maria	-29.68	-53.81	54
Gravataí	-29.94	-50.99	54
São Leopoldo	-29.76	-51.15	53
Rio Grande	-32.03	-52.10	53
Passo Fundo	-28.26	-52.41	53
Sapucaia	-29.83	-51.15	51
Uruguaiana	-29.75	-57.09	51
Cachoeirinha	-29.95	-51.09	51
Santa Cruz do Sul	-29.72	-52.43	50
Guaíba	-30.11	-51.33	50
Bagé	-31.33	-54.11	50
Erechim	-27.63	-52.28	50
Bento Gonçalves	-29.17	-51.52	50
Santana do Livramento	-30.89	-55.53	50
Alegrete	-29.78	-55.79	49
Esteio	-29.86	-51.18	49
Sapiranga	-29.64	-51.01	49
Cachoeira do Sul	-30.04	-52.89	49
Ijuí	-28.39	-53.91	49
Lajeado	-29.47	-51.96	48
Cruz Alta	-28.64	-53.61	48
Santo Ângelo	-28.30	-54.26	48
São Borja	-28.66	-56.00	48
Carazinho	-28.28	-52.79	48
Santa Rosa	-27.87	-54.48	48
Farroupilha	-29.23	-51.35	48
Vacaria	-28.51	-50.93	48
São Gabriel	-30.34	-54.32	47
Montenegro	-29.69	-51.46	47
Camaquã	-30.85	-51.81	47
Parobé	-29.63	-50.83	47
Taquara	-29.65	-50.78	47
Santiago	-29.19	-54.87	47
Venâncio Aires	-29.61	-52.19	46
Estância Velha	-29.65	-51.17	46
#BR-SC
Joinville	-26.30	-48.85	57
Florianópolis	-27.60	-48.55	56
Blumenau	-26.92	-49.07	55
São José	-28.21	-49.16	53
Lages	-27.82	-50.33	52
Criciúma	-28.68	-49.37	52
Chapecó	-27.10	-52.62	52
Itajaí	-26.91	-48.66	52
Jaraguá do Sul	-26.49	-49.07	51
Palhoça	-27.65	-48.67	51
Brusque	-27.10	-48.91	49
São Bento do Sul	-26.25	-49.38	49
Tubarão	-28.47	-49.01	48
Caçador	-26.78	-51.02	48
Concórdia	-27.23	-52.03	47
Biguaçu	-27.49	-48.66	47
Rio do Sul	-27.21	-49.64	47
Içara	-28.71	-49.30	47
Balneário Camboriú	-26.99	-48.63	47
Navegantes	-26.90	-48.65	47
Indaial	-26.90	-49.23	46
Imbituba	-28.24	-48.67	46
Araranguá	-28.94	-49.50	46
Videira	-27.01	-51.15	46
Rio Negrinho	-26.25	-49.52	46
Mafra	-26.11	-49.81	46
#BR-SE
Aracaju	-10.91	-37.07	57
Nossa Senhora do Socorro	-10.86	-37.13	52
São Cristóvão	-11.01	-37.21	49
Itabaiana	-10.69	-37.43	48
Estância	-11.27	-37.44	47
Lagarto	-10.92	-37.65	47
#BR-SP
São Paulo	-23.55	-46.64	70
Guarulhos	-23.46	-46.53	61
Campinas	-22.91	-47.06	60
São Bernardo do Campo	-23.69	-46.56	59
Osasco	-23.53	-46.79	58
Santo André	-23.66	-46.54	58
Ribeirão Preto	-21.18	-47.81	58
São José dos Campos	-23.18	-45.89	58
Sorocaba	-23.50	-47.46	57
Santos	-23.96	-46.33	56
Diadema	-23.69	-46.62	56
Mauá	-23.67	-46.46	56
São José do Rio Preto	-20.82	-49.38	56
Carapicuíba	-23.52	-46.84	56
Piracicaba	-22.73	-47.65	55
Itaquaquecetuba	-23.49	-46.35	55
Bauru	-22.31	-49.06	55
Mogi das Cruzes	-23.52	-46.19	55
São Vicente	-23.96	-46.39	55
Jundiaí	-23.19	-46.88	55
Guarujá	-23.99	-46.26	55
Franca	-20.54	-47.40	55
Limeira	-22.56	-47.40	55
Suzano	-23.54	-46.31	55
Barueri	-23.51	-46.88	54
Taubaté	-23.03	-45.56	54
Praia Grande	-24.01	-46.40	54
Sumaré	-22.82	-47.27	54
Embu	-23.65	-46.85	53
Taboão da Serra	-23.63	-46.79	53
Jacareí	-23.31	-45.97	53
Marília	-22.21	-49.95	53
Presidente Prudente	-22.13	-51.39	53
São Carlos	-22.02	-47.89	53
Hortolândia	-22.86	-47.22	53
Itapevi	-23.55	-46.93	53
Americana	-22.74	-47.33	53
Santa Bárbara d'Oeste	-22.75	-47.41	53
Rio Claro	-22.41	-47.56	53
Indaiatuba	-23.09	-47.21	53
Cotia	-23.60	-46.92	52
Francisco Morato	-23.28	-46.75	52
Araçatuba	-21.21	-50.43	52
Araraquara	-21.79	-48.18	52
Ferraz de Vasconcelos	-23.54	-46.37	52
Itapecerica da Serra	-23.72	-46.85	52
Itu	-23.26	-47.30	51
São Caetano do Sul	-23.62	-46.55	51
Pindamonhangaba	-22.92	-45.46	51
Mogi Guaçu	-22.37	-46.95	51
Itapetininga	-23.59	-48.05	51
Bragança Paulista	-22.95	-46.54	51
Jaú	-22.30	-48.56	51
Cubatão	-23.89	-46.43	51
Botucatu	-22.89	-48.45	51
Jandira	-23.53	-46.90	51
Ribeirão Pires	-23.71	-46.41	50
Atibaia	-23.12	-46.55	50
Várzea Paulista	-23.21	-46.83	50
Catanduva	-21.14	-48.97	50
Franco da Rocha	-23.32	-46.73	50
Araras	-22.36	-47.38	50
Poá	-23.53	-46.34	50
Guaratinguetá	-22.82	-45.19	50
Birigui	-21.29	-50.34	50
Assis	-22.66	-50.41	50
Barretos	-20.56	-48.57	50
Votorantim	-23.55	-47.44	50
Sertãozinho	-21.14	-47.99	50
Santana de Parnaíba	-23.44	-46.92	50
Salto	-23.20	-47.29	50
Ourinhos	-22.98	-49.87	50
Tatuí	-23.36	-47.86	50
Caraguatatuba	-23.62	-45.41	50
Itanhaém	-24.18	-46.79	50
Valinhos	-22.97	-47.00	49
Caieiras	-23.36	-46.74	49
Avaré	-23.10	-48.93	49
Leme	-22.19	-47.39	49
Ubatuba	-23.43	-45.07	49
Mogi Mirim	-22.43	-46.96	49
São João da Boa Vista	-21.97	-46.80	49
Lorena	-22.73	-45.12	49
São Sebastião	-23.76	-45.41	49
Embu Guaçu	-23.83	-46.81	49
Matão	-21.60	-48.37	49
Caçapava	-23.10	-45.71	49
Arujá	-23.40	-46.32	49
Cruzeiro	-22.57	-44.97	49
Bebedouro	-20.95	-48.48	49
Votuporanga	-20.42	-49.97	48
Lins	-21.68	-49.74	48
Jaboticabal	-21.25	-48.32	48
Itatiba	-23.01	-46.84	48
Paulínia	-22.76	-47.15	48
Peruíbe	-24.32	-47.00	48
Itapeva	-23.98	-48.88	48
Tupã	-21.93	-50.51	48
Fernandópolis	-20.28	-50.25	48
Itapira	-22.44	-46.82	48
Pirassununga	-22.00	-47.43	48
Mococa	-21.47	-47.00	48
Lençóis Paulista	-22.60	-48.80	48
Cajamar	-23.36	-46.88	48
Vinhedo	-23.03	-46.98	48
Penápolis	-21.42	-50.08	47
Mairiporã	-23.32	-46.59	47
Campos do Jordão	-22.74	-45.59	47
Andradina	-20.90	-51.38	47
Batatais	-20.89	-47.59	47
São Roque	-23.53	-47.14	47
Taquaritinga	-21.41	-48.50	47
Nova Odessa	-22.78	-47.30	47
Porto Ferreira	-21.85	-47.48	47
Ibitinga	-21.76	-48.83	47
Boituva	-23.28	-47.67	47
Cosmópolis	-22.65	-47.20	47
São José do Rio Pardo	-21.60	-46.89	47
Mongaguá	-24.09	-46.62	47
Registro	-24.49	-47.84	47
Olímpia	-20.74	-48.91	47
Itararé	-24.11	-49.33	47
Orlândia	-20.72	-47.89	47
Mairinque	-23.55	-47.18	46
Jales	-20.27	-50.55	46
São Joaquim da Barra	-20.58	-47.85	46
Monte Alto	-21.26	-48.50	46
Amparo	-22.70	-46.76	46
Garça	-22.21	-49.66	46
Porto Feliz	-23.21	-47.52	46
Artur Nogueira	-22.57	-47.17	46
Monte Mor	-22.95	-47.32	46
#BR-TO
Palmas	-10.17	-48.33	53
Araguaína	-7.19	-48.21	50
Gurupi	-11.73	-49.07	48
#BS-FP
Lucaya	26.53	-78.67	47
Freeport	26.53	-78.70	44
#BS-NP
Nassau	25.06	-77.34	54
#BT-15
Thimphu	27.47	89.64	50
#BT-23
Punākha	27.59	89.88	43
#BW
Kanye	-24.97	25.33	47
#BW-CE
Serowe	-22.39	26.71	47
Mahalapye	-23.10	26.81	46
#BW-FR
Francistown	-21.17	27.51	50
#BW-GA
Gaborone	-24.65	25.91	53
#BW-KL
Mochudi	-24.42	26.15	46
#BW-KW
Molepolole	-24.41	25.50	48
Mogoditshane	-24.63	25.87	46
#BW-NW
Maun	-19.98	23.42	47
#BW-SE
Ramotswa	-24.87	25.87	43
#BW-SP
Selebi-Phikwe	-21.98	27.84	47
#BY-BR
Brest	52.10	23.69	55
Baranovichi	53.13	26.01	52
Pinsk	52.12	26.10	51
Kobryn	52.21	24.36	47
#BY-HO
Homyel'	52.43	30.98	57
Mazyr	52.05	29.25	50
Zhlobin	52.89	30.02	49
Svyetlahorsk	52.63	29.74	49
Rechytsa	52.36	30.39	48
#BY-HR
Hrodna	53.69	23.83	55
Lida	53.88	25.30	50
Slonim	53.09	25.32	47
Volkovysk	53.16	24.45	47
#BY-MA
Mahilyow	53.92	30.34	56
Babruysk	53.14	29.22	53
#BY-MI
Barysaw	54.23	28.50	52
Salihorsk	52.79	27.54	50
Maladzyechna	54.32	26.85	50
Slutsk	53.03	27.56	48
Horad Zhodzina	54.10	28.33	48
#BY-VI
Vitebsk	55.19	30.20	55
Orsha	54.51	30.42	51
Navapolatsk	55.53	28.60	50
Polatsk	55.49	28.79	49
#BZ-BZ
Belize City	17.50	-88.20	48
#BZ-CY
Belmopan	17.25	-88.77	41
#CA-AB
Calgary	51.05	-114.09	60
Edmonton	53.55	-113.47	59
Fort McMurray	56.73	-111.38	49
Red Deer	52.27	-113.80	49
Lethbridge	49.70	-112.82	48
Medicine Hat	50.04	-110.68	48
St. Albert	53.63	-113.64	48
Sherwood Park	53.52	-113.32	47
Grande Prairie	55.17	-118.80	46
Spruce Grove	53.53	-113.92	46
Lloydminster	53.27	-110.02	45
Airdrie	51.30	-114.04	44
Cochrane	51.18	-114.47	42
Camrose	53.02	-112.84	42
Leduc	53.27	-113.55	42
Fort Saskatchewan	53.72	-113.22	42
Okotoks	50.73	-113.98	42
Strathmore	51.05	-113.39	41
Brooks	50.58	-111.89	41
Canmore	51.08	-115.35	41
Cold Lake	54.47	-110.18	41
Wetaskiwin	52.97	-113.37	41
Sylvan Lake	52.31	-114.08	40
Lacombe	52.47	-113.74	40
Hinton	53.40	-117.59	40
High River	50.58	-113.87	40
Olds	51.78	-114.10	40
Stony Plain	53.53	-114.00	40
Whitecourt	54.15	-115.69	39
Taber	49.79	-112.15	39
Morinville	53.80	-113.65	39
Edson	53.58	-116.44	39
Slave Lake	55.28	-114.77	39
Banff	51.18	-115.57	39
Beaumont	53.35	-113.42	39
Grand Centre	54.42	-110.21	39
Ponoka	52.68	-113.58	38
Rocky Mountain House	52.37	-114.92	38
Coaldale	49.72	-112.62	38
Drayton Valley	53.22	-114.99	38
Bonnyville	54.27	-110.74	38
St. Paul	53.98	-111.29	38
Vegreville	53.50	-112.05	38
Stettler	52.32	-112.72	37
Wainwright	52.83	-110.85	37
Peace River	56.24	-117.29	37
Devon	53.37	-113.74	37
Westlock	54.15	-113.87	37
Barrhead	54.13	-114.40	36
Vermilion	53.35	-110.86	36
Didsbury	51.67	-114.14	36
Grande Cache	53.88	-119.14	36
Jasper	52.88	-118.08	36
Jasper Park Lodge	52.89	-118.06	36
Pincher Creek	49.48	-113.95	36
Claresholm	50.03	-113.59	36
Black Diamond	50.70	-114.24	36
Cardston	49.20	-113.30	36
High Level	58.52	-117.14	36
Chestermere	51.03	-113.82	36
Raymond	49.45	-112.65	35
Fairview	56.07	-118.39	35
Blackfalds	52.38	-113.79	35
Hanna	51.63	-111.90	35
Fort Macleod	49.72	-113.42	35
Three Hills	51.70	-113.27	35
#CA-BC
Vancouver	49.25	-123.12	58
Surrey	49.11	-122.83	56
Victoria	48.44	-123.35	55
Burnaby	49.27	-122.95	53
Ladner	49.09	-123.08	53
Richmond	49.17	-123.14	53
Abbotsford	49.06	-122.25	52
Coquitlam	49.28	-122.78	51
Kelowna	49.88	-119.49	51
Delta	49.14	-122.91	50
Nanaimo	49.17	-123.94	49
Chilliwack	49.17	-121.95	49
Maple Ridge	49.22	-122.60	48
Kamloops	50.67	-120.32	48
White Rock	49.02	-122.80	48
Prince George	53.92	-122.75	48
New Westminster	49.21	-122.91	48
Port Coquitlam	49.27	-122.77	48
Vernon	50.03	-126.36	47
North Vancouver	49.32	-123.07	47
West End	49.28	-123.13	46
West Vancouver	49.37	-123.17	46
Penticton	49.48	-119.59	46
Campbell River	50.02	-125.24	45
Mission	49.13	-122.30	45
Courtenay	49.69	-124.99	45
North Cowichan	48.84	-123.69	45
West Kelowna	49.86	-119.58	45
Port Moody	49.28	-122.82	44
Walnut Grove	49.16	-122.64	44
Langley	49.10	-122.66	44
Langford	48.45	-123.50	44
Duncan	48.78	-123.70	43
Tsawwassen	49.02	-123.08	43
Port Alberni	49.24	-124.80	43
Terrace	54.52	-128.60	43
Cranbrook	49.50	-115.77	43
Oak Bay	48.45	-123.30	43
Squamish	49.70	-123.16	42
Pitt Meadows	49.22	-122.69	42
Fort St. John	56.25	-120.85	42
Prince Rupert	54.32	-130.32	42
Colwood	48.43	-123.49	42
Williams Lake	52.14	-122.14	42
Quesnel	52.98	-122.49	41
Salmon Arm	50.70	-119.30	41
Powell River	49.83	-124.52	41
Aldergrove	49.06	-122.47	41
Parksville	49.32	-124.32	41
North Saanich	48.67	-123.42	40
Dawson Creek	55.76	-120.24	40
Nelson	49.50	-117.29	40
Salt Spring Island	48.82	-123.49	40
Hanceville	51.92	-123.04	40
Trail	49.10	-117.70	40
Kitimat	54.05	-128.65	40
Sechelt	49.48	-123.76	39
Ladysmith	48.99	-123.82	39
Castlegar	49.32	-117.66	39
Whistler	50.12	-122.95	39
Revelstoke	51.00	-118.20	39
Merritt	50.11	-120.79	39
Duck Lake	50.01	-119.40	38
Gibsons	49.40	-123.51	38
Kimberley	49.67	-115.98	38
Summerland	49.60	-119.67	38
Sooke	48.37	-123.73	38
Ganges	48.85	-123.50	38
Smithers	54.78	-127.17	37
Oliver	49.18	-119.55	37
Fernie	49.50	-115.07	37
Creston	49.10	-116.50	37
Metchosin	48.38	-123.54	37
Agassiz	49.23	-121.77	37
Hope	49.38	-121.44	37
Osoyoos	49.03	-119.45	37
Fort Nelson	58.81	-122.70	37
Armstrong	50.45	-119.20	36
Grand Forks	49.03	-118.44	36
Golden	51.30	-116.97	36
Fruitvale	49.12	-117.55	36
Rossland	49.08	-117.80	36
Bowen Island	49.38	-123.34	36
Aldergrove East	49.06	-122.42	35
Sparwood	49.73	-114.89	35
Mackenzie	55.34	-123.09	35
Ellison	49.93	-119.37	35
Chemainus	48.92	-123.72	35
#CA-MB
Winnipeg	49.88	-97.15	58
Brandon	49.85	-99.95	44
Portage la Prairie	49.97	-98.29	41
Thompson	55.74	-97.86	41
Selkirk	50.14	-96.88	40
Steinbach	49.53	-96.68	40
Dauphin	51.15	-100.05	39
Winkler	49.18	-97.94	39
Morden	49.19	-98.10	38
The Pas	53.83	-101.25	38
Flin Flon	54.77	-101.87	38
Swan River	52.11	-101.27	36
Stonewall	50.13	-97.33	36
Altona	49.10	-97.56	36
Virden	49.85	-100.93	35
Headingley	49.88	-97.41	35
Lorette	49.74	-96.87	35
Neepawa	50.23	-99.47	35
#CA-NB
Moncton	46.09	-64.80	50
Saint John	45.27	-66.06	49
Fredericton	45.95	-66.67	47
Dieppe	46.08	-64.69	43
Miramichi	47.03	-65.50	43
Edmundston	47.37	-68.33	42
Lutes Mountain	46.14	-64.91	42
Bathurst	47.62	-65.65	41
Oromocto	45.84	-66.48	39
Campbellton	48.01	-66.67	39
Sussex	45.72	-65.51	37
Shediac	46.22	-64.54	37
Hampton	45.53	-65.85	35
Harrison Brook	47.21	-67.93	35
Tracadie-Sheila	47.51	-64.92	35
#CA-NL
St. John's	47.56	-52.71	50
Mount Pearl	47.52	-52.78	44
Corner Brook	48.95	-57.95	43
Conception Bay South	47.50	-53.00	42
Bay Roberts	47.60	-53.26	41
Grand Falls-Windsor	48.93	-55.66	41
Labrador City	52.95	-66.91	40
Happy Valley-Goose Bay	53.30	-60.33	39
Carbonear	47.73	-53.21	38
Stephenville	48.55	-58.58	38
Grand Bank	47.10	-55.77	37
Deer Lake	49.17	-57.43	37
Goulds	47.46	-52.78	36
Channel-Port aux Basques	47.57	-59.14	36
Bonavista	48.65	-53.11	36
Clarenville-Shoal Harbour	48.18	-53.97	35
Torbay	47.67	-52.73	35
#CA-NS
Halifax	44.65	-63.57	56
Sydney	46.14	-60.18	50
Dartmouth	44.67	-63.58	50
Lower Sackville	44.78	-63.68	43
Truro	45.37	-63.27	43
Glace Bay	46.20	-59.96	43
New Glasgow	45.58	-62.65	43
Kentville	45.08	-64.50	41
Fall River	44.82	-63.62	41
Amherst	45.83	-64.20	40
Bridgewater	44.38	-64.52	39
Yarmouth	43.83	-66.12	39
Sydney Mines	46.24	-60.22	39
Greenwood	44.97	-64.93	38
Princeville	45.77	-61.30	37
Antigonish	45.62	-62.00	37
Springhill	45.65	-64.05	36
Windsor	44.98	-64.13	36
Pictou	45.68	-62.71	36
Wolfville	45.08	-64.37	35
Port Hawkesbury	45.62	-61.35	35
#CA-NT
Yellowknife	62.45	-114.37	42
Inuvik	68.36	-133.73	35
#CA-NU
Iqaluit	63.75	-68.52	38
#CA-ON
Toronto	43.70	-79.42	64
Ottawa	45.41	-75.70	59
Mississauga	43.58	-79.66	58
North York	43.77	-79.42	58
Scarborough	43.77	-79.26	58
Hamilton	43.25	-79.85	57
Brampton	43.68	-79.77	56
Etobicoke	43.65	-79.57	55
London	42.98	-81.23	55
Oshawa	43.90	-78.85	55
Windsor	42.30	-83.02	54
Markham	43.87	-79.27	54
Vaughan	43.84	-79.50	54
Kitchener	43.43	-80.51	54
Richmond Hill	43.87	-79.44	53
Barrie	44.40	-79.67	53
Nepean	45.34	-75.72	53
Oakville	43.45	-79.68	52
Burlington	43.39	-79.84	52
Greater Sudbury	46.49	-80.99	52
St. Catharines	43.17	-79.24	51
Cambridge	43.36	-80.31	51
Guelph	43.55	-80.26	51
East York	43.69	-79.33	51
Kingston	44.23	-76.48	51
Milton	43.52	-79.88	50
Thunder Bay	48.38	-89.25	50
Waterloo	43.47	-80.52	50
Ajax	43.85	-79.03	50
Kanata	45.30	-75.92	50
Pickering	43.90	-79.13	49
Brantford	43.13	-80.27	49
Niagara Falls	43.10	-79.07	49
Willowdale	43.77	-79.40	49
Peterborough	44.30	-78.32	49
Newmarket	44.05	-79.47	49
Sarnia	42.98	-82.40	49
Sault Ste. Marie	46.52	-84.33	48
Norfolk County	42.83	-80.38	48
Aurora	44.00	-79.47	47
North Bay	46.32	-79.47	47
Welland	42.98	-79.25	47
Belleville	44.17	-77.38	47
Cornwall	45.02	-74.73	47
Chatham	42.41	-82.18	46
Timmins	48.47	-81.33	46
Quinte West	44.18	-77.57	46
Woodstock	43.13	-80.75	46
St. Thomas	42.77	-81.18	46
Brant	43.13	-80.35	45
Ancaster	43.22	-79.99	45
Leamington	42.05	-82.60	45
Orangeville	43.92	-80.10	45
Stratford	43.37	-80.95	45
Orillia	44.61	-79.42	45
Prince Edward	44.00	-77.25	44
Midland	44.75	-79.88	44
East Gwillimbury	44.10	-79.44	44
Brockville	44.59	-75.69	44
Owen Sound	44.57	-80.94	44
Clarence-Rockland	45.55	-75.29	43
Lindsay	44.35	-78.73	43
Huntsville	45.33	-79.22	43
Alliston	44.15	-79.87	43
Port Colborne	42.90	-79.23	43
Thorold	43.12	-79.20	43
Cobourg	43.96	-78.17	43
Valley East	46.67	-81.00	42
Vanier	45.44	-75.66	42
Rayside-Balfour	46.61	-81.21	42
Petawawa	45.89	-77.28	42
Fort Erie	42.90	-78.93	42
Collingwood	44.48	-80.22	42
Pembroke	45.82	-77.12	42
Greater Napanee	44.25	-76.95	42
Kenora	49.77	-94.49	42
Simcoe	42.83	-80.30	41
Amherstburg	42.10	-83.10	41
New Hamburg	43.38	-80.70	41
Port Hope	44.02	-78.40	41
Elliot Lake	46.38	-82.63	41
Hawkesbury	45.60	-74.62	41
North Perth	43.73	-80.97	41
Queenswood Heights	45.47	-75.51	41
Ingersoll	43.03	-80.88	41
Uxbridge	44.10	-79.12	41
Paris	43.20	-80.38	40
Lambton Shores	43.17	-81.93	40
Temiskaming Shores	47.49	-79.72	40
Angus	44.32	-79.88	40
South Huron	43.32	-81.52	40
Bells Corners	45.32	-75.83	40
Carleton Place	45.13	-76.15	40
Arnprior	45.43	-76.35	40
Dorchester	42.98	-81.07	40
Huron East	43.62	-81.30	40
Kapuskasing	49.42	-82.43	40
Smiths Falls	44.90	-76.02	39
Concord	43.80	-79.48	39
Bracebridge	45.03	-79.32	39
Dryden	49.78	-92.75	39
Shelburne	44.08	-80.20	39
Goderich	43.74	-81.71	39
Renfrew	45.47	-76.68	39
Fort Frances	48.62	-93.40	39
Kirkland Lake	48.14	-80.04	39
Wasaga Beach	44.52	-80.02	39
Listowel	43.73	-80.95	39
Aylmer	42.77	-80.98	39
Camlachie	43.04	-82.16	39
Essex	42.18	-82.82	39
Napanee	44.25	-76.95	39
Innisfil	44.30	-79.65	39
Hanover	44.15	-81.03	39
Bluewater	43.47	-81.60	38
King	43.97	-79.59	38
Kincardine	44.18	-81.63	38
Parry Sound	45.35	-80.04	38
Gravenhurst	44.92	-79.37	38
Corunna	42.88	-82.43	38
Lively	46.43	-81.15	37
Perth	44.90	-76.25	37
Gananoque	44.33	-76.17	37
Petrolia	42.87	-82.15	37
Tottenham	44.02	-79.81	37
Mount Albert	44.13	-79.32	37
Meaford	44.61	-80.61	37
Hearst	49.68	-83.67	37
Espanola	46.26	-81.77	37
Azilda	46.55	-81.10	37
Mississauga Beach	43.27	-79.08	37
Rockwood	43.62	-80.14	37
Prescott	44.72	-75.52	36
Russell	45.25	-75.37	36
Red Lake	51.02	-93.83	36
Deep River	46.10	-77.50	36
Iroquois Falls	48.77	-80.68	36
Greenstone	49.73	-87.17	36
Vineland	43.15	-79.40	36
Richmond	45.18	-75.83	36
Picton	44.00	-77.13	36
Bancroft	45.06	-77.86	36
Atikokan	48.76	-91.62	35
St. George	43.24	-80.25	35
Wellesley	43.48	-80.76	35
Ballantrae	44.03	-79.30	35
Marathon	48.75	-86.43	35
Waterford	42.93	-80.28	35
Casselman	45.32	-75.08	35
Morrisburg	44.90	-75.18	35
Ridgetown	42.43	-81.90	35
#CA-PE
Charlottetown	46.23	-63.13	46
Fallingbrook	45.48	-75.48	44
Summerside	46.40	-63.79	42
#CA-QC
Montréal	45.51	-73.59	62
Québec	46.81	-71.21	57
Laval	45.57	-73.69	56
Gatineau	45.48	-75.70	54
Longueuil	45.53	-73.52	54
Saguenay	48.42	-71.07	52
Sherbrooke	45.40	-71.90	51
Lévis	46.80	-71.18	51
Trois-Rivières	46.35	-72.55	51
Terrebonne	45.70	-73.65	50
Repentigny	45.74	-73.45	49
Saint-Jean-sur-Richelieu	45.31	-73.26	49
Brossard	45.45	-73.47	48
Drummondville	45.88	-72.48	48
Saint-Jérôme	45.78	-74.00	47
Granby	45.40	-72.73	47
Saint-Hyacinthe	45.63	-72.96	47
Dollard-Des Ormeaux	45.49	-73.82	47
Blainville	45.67	-73.88	47
Châteauguay	45.38	-73.75	46
Rimouski	48.45	-68.52	46
Saint-Eustache	45.56	-73.91	46
Sorel-Tracy	46.04	-73.11	46
Boucherville	45.59	-73.44	46
Salaberry-de-Valleyfield	45.25	-74.13	46
Shawinigan	46.57	-72.75	46
Joliette	46.02	-73.42	45
Mascouche	45.75	-73.60	45
Mirabel	45.65	-74.08	45
Victoriaville	46.05	-71.97	45
Côte-Saint-Luc	45.47	-73.67	45
Saint-Georges	46.11	-70.67	45
Pointe-Claire	45.45	-73.82	45
Baie-Comeau	49.22	-68.15	45
Alma	48.55	-71.65	45
Sainte-Julie	45.58	-73.33	45
Boisbriand	45.62	-73.83	44
Vaudreuil-Dorion	45.40	-74.03	44
Thetford-Mines	46.09	-71.31	44
Val-d'Or	48.10	-77.80	44
Sainte-Thérèse	45.64	-73.83	44
Saint-Bruno-de-Montarville	45.53	-73.35	44
Saint-Constant	45.37	-73.57	44
Rouyn-Noranda	48.24	-79.02	44
Chambly	45.45	-73.28	44
Sept-Îles	50.20	-66.38	44
La Prairie	45.42	-73.50	43
Varennes	45.68	-73.43	43
Westmount	45.48	-73.60	43
Kirkland	45.45	-73.87	43
Beaconsfield	45.43	-73.87	43
Mont-Royal	45.52	-73.65	43
Beloeil	45.57	-73.21	43
Rivière-du-Loup	47.83	-69.54	43
Dorval	45.45	-73.75	43
Amos	48.57	-78.12	43
Deux-Montagnes	45.53	-73.90	42
Les Coteaux	45.28	-74.23	42
Saint-Augustin-de-Desmaures	46.74	-71.45	42
Saint-Lazare	45.40	-74.13	42
Sainte-Catherine	45.40	-73.58	42
Buckingham	45.59	-75.42	42
L'Ancienne-Lorette	46.79	-71.35	42
Candiac	45.38	-73.52	42
L'Assomption	45.82	-73.43	42
Mont-Saint-Hilaire	45.57	-73.19	42
Saint-Basile-le-Grand	45.53	-73.28	42
Magog	45.27	-72.15	42
le Plateau	45.44	-75.78	42
Gaspé	48.83	-64.48	42
Matane	48.83	-67.52	42
Rosemère	45.63	-73.80	42
Saint-Lin-Laurentides	45.85	-73.77	42
Mont-Laurier	46.55	-75.50	41
Dolbeau-Mistassini	48.88	-72.23	41
Laurentides	47.13	-72.28	41
Beauharnois	45.31	-73.87	41
Montmagny	46.98	-70.55	41
Sainte-Marie	46.43	-71.01	41
Hauterive	49.20	-68.26	41
Sainte-Marthe-sur-le-Lac	45.53	-73.93	41
Pincourt	45.38	-73.98	40
Bécancour	46.34	-72.43	40
Cowansville	45.20	-72.75	40
Sainte-Anne-des-Plaines	45.76	-73.81	40
Saint-Canut	45.72	-74.08	40
Sainte-Adèle	45.95	-74.13	40
Cantley	45.57	-75.78	40
Prévost	45.87	-74.08	40
Mercier	45.32	-73.75	40
L'Île-Perrot	45.38	-73.95	40
Notre-Dame-de-l'Île-Perrot	45.37	-73.93	40
Lorraine	45.68	-73.78	40
Lachute	45.65	-74.33	40
Val-des-Monts	45.65	-75.67	40
La Tuque	47.43	-72.78	40
Saint-Amable	45.65	-73.30	40
Roberval	48.52	-72.23	40
Saint-Sauveur	45.89	-74.18	40
La Malbaie	47.65	-70.15	40
Mont-Tremblant	46.21	-74.58	39
Lavaltrie	45.88	-73.28	39
Pont-Rouge	46.75	-71.70	39
Otterburn Park	45.53	-73.22	39
Bois-des-Filion	45.67	-73.75	39
Notre-Dame-des-Prairies	46.05	-73.43	39
Saint-Félicien	48.65	-72.45	39
Saint-Hippolyte	45.93	-74.02	39
Chandler	48.35	-64.68	39
Saint-Sauveur-des-Monts	45.90	-74.17	39
Chibougamau	49.92	-74.37	39
Carignan	45.45	-73.30	39
Delson	45.37	-73.55	39
Baie-Saint-Paul	47.44	-70.50	39
La Sarre	48.80	-79.20	39
Asbestos	45.77	-71.93	39
Pointe-du-Lac	48.50	-71.78	39
Coteau-du-Lac	45.30	-74.18	38
Coaticook	45.13	-71.80	38
Hampstead	45.48	-73.66	38
Saint-Rémi	45.27	-73.62	38
Saint-Zotique	45.25	-74.25	38
Plessisville	46.22	-71.76	38
Brownsburg-Chatham	45.68	-74.42	38
Mont-Joli	48.58	-68.19	38
Pointe-Calumet	45.50	-73.97	38
Amqui	48.46	-67.43	38
Beauceville	46.22	-70.78	38
Saint-Joseph-du-Lac	45.53	-74.00	38
Farnham	45.28	-72.98	38
Saint-Félix-de-Valois	46.17	-73.43	38
Port-Cartier	50.03	-66.87	38
Louiseville	46.26	-72.94	38
Sainte-Agathe-des-Monts	46.05	-74.28	38
Princeville	46.17	-71.87	38
Nicolet	46.22	-72.62	38
Lac-Brome	45.22	-72.52	38
Sainte-Anne-des-Monts	49.12	-66.49	37
Marieville	45.43	-73.17	37
Charlemagne	45.72	-73.48	37
Donnacona	46.68	-71.72	37
Saint-Pie	45.50	-72.91	37
Windsor	45.57	-72.00	37
Richelieu	45.44	-73.25	37
Sainte-Anne-de-Bellevue	45.41	-73.95	37
Rawdon	46.05	-73.72	37
Montréal-Ouest	45.45	-73.65	37
Acton Vale	45.65	-72.57	37
Hudson	45.45	-74.15	37
Shannon	46.88	-71.51	37
Saint-Henri	46.69	-71.07	37
Sainte Catherine de la Jacques Cartier	46.85	-71.62	37
Breakeyville	46.68	-71.22	37
Chertsey	46.07	-73.89	37
Lac-Mégantic	45.58	-70.88	37
L'Épiphanie	45.85	-73.48	37
La Pocatière	47.37	-70.03	37
Lac-Alouette	45.82	-73.96	37
Saint-Joseph-de-Beauce	46.30	-70.87	36
Lanoraie	45.97	-73.22	36
Berthierville	46.08	-73.18	36
Terrasse-des-Pins	45.86	-74.07	36
Maniwaki	46.38	-75.97	36
Rivière-Rouge	46.42	-74.87	36
Metabetchouan-Lac-a-la-Croix	48.41	-71.78	36
Carleton-sur-Mer	48.11	-66.13	36
Waterloo	45.35	-72.52	36
Verchères	45.78	-73.35	36
Saint-Augustin	51.23	-58.65	36
Morin-Heights	45.90	-74.25	36
Baie-D'Urfé	45.41	-73.92	36
Bromont	45.32	-72.65	36
Montréal-Est	45.63	-73.51	36
Saint-Césaire	45.42	-73.00	36
Sutton	45.10	-72.62	36
New-Richmond	48.16	-65.86	36
Malartic	48.13	-78.13	36
Saint-Adolphe-d'Howard	45.97	-74.33	36
Neuville	46.70	-71.58	36
East Angus	45.48	-71.67	36
L'Ange-Gardien	46.92	-71.08	36
Rigaud	45.48	-74.30	36
Contrecoeur	45.85	-73.23	36
Château-Richer	46.96	-71.03	36
Saint-Pascal	47.52	-69.80	35
Richmond	45.67	-72.15	35
Saint-Germain-de-Grantham	45.83	-72.57	35
Dunham	45.13	-72.80	35
Warwick	45.95	-71.98	35
St-Jean-Port-Joli	47.21	-70.27	35
Lebel-sur-Quévillon	49.05	-76.98	35
Sainte-Julienne	45.97	-73.72	35
Saint-Raymond	45.47	-73.61	35
Cabano	47.68	-68.88	35
Saint-Thomas	46.02	-73.35	35
Napierville	45.19	-73.40	35
Portneuf	46.69	-71.89	35
Mont-Saint-Grégoire	45.33	-73.17	35
#CA-SK
Saskatoon	52.13	-106.67	53
Regina	50.45	-104.62	52
Prince Albert	53.20	-105.77	45
Moose Jaw	50.40	-105.53	45
North Battleford	52.78	-108.30	43
Yorkton	51.22	-102.47	42
Swift Current	50.28	-107.80	42
Warman	52.32	-106.57	40
Estevan	49.13	-102.98	40
Weyburn	49.67	-103.85	40
Melfort	52.87	-104.62	38
La Ronge	55.10	-105.28	38
Meadow Lake	54.13	-108.43	37
Humboldt	52.20	-105.13	37
Kindersley	51.47	-109.17	36
Melville	50.92	-102.80	36
Martensville	52.28	-106.67	36
Nipawin	53.37	-104.00	36
#CA-YT
Whitehorse	60.72	-135.05	44
#CC
West Island	-12.16	96.82	30
#CD-BC
Matadi	-5.84	13.46	53
Boma	-5.85	13.05	52
Mbanza-Ngungu	-5.26	14.86	49
Moanda	-5.93	12.37	47
#CD-BU
Buta	2.79	24.73	47
#CD-EQ
Mbandaka	0.05	18.26	53
Gemena	3.26	19.77	51
Lisala	2.15	21.52	48
#CD-HK
Lubumbashi	-11.66	27.48	61
Likasi	-10.98	26.74	56
Kipushi	-11.76	27.25	48
#CD-HL
Kamina	-8.74	25.00	49
#CD-HU
Isiro	2.77	27.62	51
#CD-IT
Bunia	1.56	30.25	50
#CD-KC
Kananga	-5.90	22.42	57
#CD-KE
Mbuji-Mayi	-6.14	23.59	59
Gandajika	-6.75	23.95	52
Kabinda	-6.14	24.48	48
#CD-KL
Kikwit	-5.04	18.82	53
Bandundu	-3.32	17.38	51
Bulungu	-4.54	18.60	47
#CD-KN
Kinshasa	-4.33	15.31	69
Masina	-4.38	15.39	57
#CD-KS
Tshikapa	-6.42	20.80	54
Ilebo	-4.33	20.59	50
Mweka	-4.85	21.56	47
Luebo	-5.35	21.42	45
#CD-LO
Mwene-Ditu	-7.01	23.45	53
Lubao	-5.39	25.75	46
#CD-LU
Kolwezi	-10.71	25.47	56
#CD-MA
Kindu	-2.94	25.92	51
Kasongo	-4.43	26.67	47
#CD-MN
Nioki	-2.72	17.69	46
Inongo	-1.93	18.29	46
#CD-MO
Bumba	2.19	22.47	50
#CD-NK
Beni	0.49	29.47	54
Butembo	0.14	29.29	52
Goma	-1.67	29.23	52
#CD-NU
Gbadolite	4.28	21.00	47
#CD-SA
Lodja	-3.52	23.60	48
Lusambo	-4.98	23.44	46
#CD-SK
Bukavu	-2.49	28.84	54
Uvira	-3.40	29.14	52
#CD-TA
Kalemie	-5.95	29.19	52
#CD-TO
Kisangani	0.52	25.19	57
Basoko	1.24	23.62	46
#CD-TU
Boende	-0.28	20.88	45
#CF-AC
Bossangoa	6.49	17.46	44
#CF-BGF
Bangui	4.36	18.55	57
#CF-HK
Bria	6.54	21.99	45
#CF-HS
Berbérati	4.26	15.79	48
#CF-KB
Kaga Bandoro	6.99	19.19	48
#CF-KG
Sibut	5.72	19.07	45
#CF-LB
Mbaïki	3.87	17.99	48
#CF-MB
Bangassou	4.74	22.82	44
#CF-MP
Bimbo	4.26	18.42	51
#CF-NM
Bouar	5.93	15.60	45
#CF-OP
Bozoum	6.32	16.38	46
#CF-SE
Nola	3.52	16.05	44
#CF-UK
Bambari	5.77	20.68	45
#CG-11
Kayes	-4.20	13.29	48
Madingou	-4.15	13.55	44
#CG-13
Ouésso	1.61	16.05	44
#CG-16
Pointe-Noire	-4.78	11.86	58
#CG-7
Impfondo	1.62	18.06	43
#CG-8
Owando	-0.48	15.90	44
#CG-9
Dolisie	-4.20	12.67	50
#CG-BZV
Brazzaville	-4.27	15.28	61
#CH-BE
Bern	46.95	7.45	51
Biel/Bienne	47.14	7.25	47
Thun	46.75	7.62	46
#CH-FR
Fribourg	46.80	7.15	45
#CH-GR
Chur	46.85	9.53	45
#CH-LU
Luzern	47.05	8.31	48
#CH-NE
Neuchâtel	46.99	6.93	45
#CH-SG
Sankt Gallen	47.42	9.37	48
#CH-SH
Schaffhausen	47.70	8.63	45
#CH-TG
Frauenfeld	47.56	8.90	43
#CH-TI
Lugano	46.01	8.96	48
#CH-VD
Lausanne	46.52	6.63	51
#CH-VS
Sitten	46.23	7.36	44
#CH-ZG
Zug	47.17	8.52	44
#CH-ZH
Zürich	47.37	8.55	55
Winterthur	47.51	8.72	50
#CI-AB
Abidjan	5.35	-4.00	66
Abobo	5.42	-4.02	60
Anyama	5.49	-4.05	50
Bingerville	5.36	-3.89	47
#CI-BS
San-Pédro	4.75	-6.64	53
#CI-CM
Abengourou	6.73	-3.50	50
Grand-Bassam	5.21	-3.74	49
Agnibilékrou	7.13	-3.20	46
#CI-DN
Odienné	9.51	-7.56	47
#CI-GD
Divo	5.84	-5.36	51
Gagnoa	6.13	-5.95	51
Oumé	6.38	-5.42	47
#CI-LC
Yamoussoukro	6.82	-5.28	53
Dimbokro	6.65	-4.71	48
Daoukro	7.06	-3.96	46
#CI-LG
Agboville	5.93	-4.21	49
Dabou	5.33	-4.38	48
Adzopé	6.11	-3.86	48
#CI-MG
Man	7.41	-7.55	51
Danané	7.26	-8.15	47
Duekoué	6.74	-7.35	47
#CI-SM
Daloa	6.88	-6.45	53
Bouaflé	6.99	-5.74	48
Issia	6.49	-6.59	47
#CI-SV
Korhogo	9.46	-5.63	52
Ferkessédougou	9.59	-5.19	48
#CI-VB
Bouaké	7.69	-5.03	58
Katiola	8.14	-5.10	48
#CI-WR
Séguéla	7.96	-6.67	47
#CI-ZZ
Sinfra	6.62	-5.91	48
Bondoukou	8.04	-2.80	48
#CK
Avarua	-21.21	-159.78	41
#CL-AI
Coyhaique	-45.58	-72.07	47
#CL-AN
Antofagasta	-23.65	-70.40	55
Calama	-22.46	-68.92	52
#CL-AP
Arica	-18.47	-70.30	53
#CL-AR
Temuco	-38.74	-72.60	54
Angol	-37.80	-72.72	47
#CL-AT
Copiapó	-27.37	-70.33	51
Vallenar	-28.58	-70.76	47
#CL-BI
Talcahuano	-36.72	-73.12	54
Concepción	-36.83	-73.05	53
Los Ángeles	-37.47	-72.35	51
Coronel	-37.03	-73.14	50
Chiguayante	-36.93	-73.03	49
Lota	-37.09	-73.16	47
Tomé	-36.62	-72.96	47
Penco	-36.74	-73.00	47
#CL-CO
Coquimbo	-29.95	-71.34	52
La Serena	-29.90	-71.25	52
Ovalle	-30.60	-71.20	49
#CL-LI
Rancagua	-34.17	-70.74	53
#CL-LL
Puerto Montt	-41.47	-72.94	52
Osorno	-40.57	-73.13	51
#CL-LR
Valdivia	-39.81	-73.25	51
#CL-MA
Punta Arenas	-53.15	-70.91	51
#CL-ML
Talca	-35.43	-71.66	53
Curicó	-34.98	-71.24	50
Linares	-35.85	-71.59	48
#CL-NB
Chillán	-36.61	-72.10	52
#CL-RM
Santiago	-33.46	-70.65	67
Puente Alto	-33.61	-70.58	57
San Bernardo	-33.59	-70.70	54
La Pintana	-33.58	-70.63	53
Lo Prado	-33.44	-70.73	50
Peñaflor	-33.61	-70.88	48
Melipilla	-33.69	-71.22	48
Buin	-33.73	-70.74	47
Talagante	-33.66	-70.93	47
#CL-TA
Iquique	-20.21	-70.15	54
#CL-VS
Viña del Mar	-33.02	-71.55	55
Valparaíso	-33.04	-71.63	55
Quilpué	-33.05	-71.44	51
Villa Alemana	-33.04	-71.37	50
San Antonio	-33.59	-71.61	49
Quillota	-32.88	-71.25	48
San Felipe	-32.75	-70.73	48
Los Andes	-32.83	-70.60	48
Hacienda La Calera	-32.78	-71.22	47
#CM-AD
Ngaoundéré	7.33	13.58	54
Meïganga	6.52	14.30	49
Banyo	6.75	11.82	46
#CM-CE
Yaoundé	3.87	11.52	61
Mbalmayo	3.52	11.50	49
Bafia	4.75	11.23	48
Nkoteng	4.52	12.03	47
#CM-EN
Kousséri	12.08	15.03	56
Maroua	10.59	14.32	55
Mokolo	10.74	13.80	54
Yagoua	10.34	15.23	49
Mora	11.05	14.14	47
#CM-ES
Bertoua	4.58	13.68	53
Garoua Boulaï	5.88	14.55	47
Batouri	4.43	14.37	46
#CM-LT
Douala	4.05	9.70	61
Edéa	3.80	10.13	53
Loum	4.72	9.74	52
Nkongsamba	4.95	9.94	51
Mbanga	4.50	9.57	46
#CM-NO
Garoua	9.30	13.40	56
Guider	9.93	13.95	49
#CM-NW
Bamenda	5.96	10.15	56
Bali	5.89	10.01	49
Wum	6.38	10.07	48
Kumbo	6.20	10.67	47
Fundong	6.25	10.27	46
#CM-OU
Bafoussam	5.48	10.42	55
Mbouda	5.63	10.25	50
Dschang	5.44	10.05	50
Foumban	5.73	10.90	50
Foumbot	5.51	10.63	49
Bafang	5.16	10.18	49
Bangangté	5.14	10.53	48
#CM-SU
Ébolowa	2.90	11.15	49
Kribi	2.94	9.91	47
Sangmélima	2.93	11.98	47
#CM-SW
Kumba	4.64	9.45	52
Limbe	4.02	9.21	49
Tiko	4.08	9.36	47
Mutengene	4.09	9.31	47
Buea	4.15	9.24	47
Fontem	5.47	9.88	46
#CN-AH
Hefei	31.86	117.28	65
Huainan	32.63	117.00	60
Huaibei	33.97	116.79	60
Bengbu	32.94	117.36	58
Wuhu	31.34	118.37	57
Anqing	30.51	117.05	56
Wusong	30.95	117.78	55
Chuzhou	32.32	118.30	54
Suzhou	33.64	116.98	53
Bozhou	33.88	115.77	52
Fuyang	32.90	115.82	52
Chizhou	30.66	117.48	52
Jieshou	33.26	115.36	52
Chaohu	31.60	117.87	51
Xuanzhou	30.95	118.76	51
Lucheng	31.23	117.28	49
Wuyang	31.99	116.25	49
Huangshan	29.71	118.31	49
Suixi	33.89	116.77	49
Mengcheng Chengguanzhen	33.27	116.57	48
Mingguang	32.78	117.96	48
Tangzhai	34.43	116.59	48
Huaiyuan Chengguanzhen	32.96	117.17	48
Huoqiu Chengguanzhen	32.35	116.29	48
Yingshang Chengguanzhen	32.63	116.27	48
Datong	32.62	117.06	48
Gushu	31.56	118.48	48
Wucheng	29.60	118.17	48
#CN-BJ
Mentougou	39.94	116.09	53
Tongzhou	39.90	116.66	52
Shunyi	40.12	116.65	51
Daxing	39.74	116.33	50
Fangshan	39.69	116.00	50
Changping	40.22	116.23	50
Liangxiang	39.74	116.13	49
#CN-CQ
Wanxian	30.82	108.37	53
Fuling	29.71	107.40	52
Beibei	29.83	106.44	50
Hechuan	29.99	106.26	50
Yongchuan	29.35	105.89	50
Yudong	29.39	106.52	49
Jijiang	29.29	106.25	48
#CN-FJ
Xiamen	24.48	118.08	65
Fuzhou	26.06	119.31	61
Zhangzhou	24.51	117.66	58
Putian	25.44	119.01	56
Sanming	26.25	117.62	53
Quanzhou	24.91	118.59	53
Nanping	26.64	118.17	52
Shaowu	27.34	117.48	51
Ximeicun	24.99	118.39	50
Jinjiang	24.82	118.57	50
Fu’an	27.06	119.65	49
Tantou	26.03	119.60	48
Shima	24.45	117.81	48
Fuqing	25.73	119.37	48
Luoyang	24.96	118.68	48
Ningde	26.66	119.52	48
Fuding	27.33	120.21	48
Jiangkou	25.49	119.20	48
Pucheng	27.92	118.53	48
Jian’ou	27.04	118.32	48
#CN-GD
Guangzhou	23.12	113.25	70
Shenzhen	22.55	114.07	70
Dongguan	23.02	113.75	69
Shantou	23.37	116.71	67
Foshan	23.03	113.13	66
Zhongshan	21.32	110.57	65
Yunfu	22.93	112.04	64
Jieyang	23.54	116.37	60
Zhanjiang	21.28	110.34	58
Shaoguan	24.80	113.58	58
Jiangmen	22.58	113.08	57
Zhuhai	22.28	113.57	57
Chaozhou	23.65	116.62	56
Yangjiang	21.86	111.96	56
Zhaoqing	23.05	112.46	56
Shiqi	22.52	113.39	55
Huizhou	23.11	114.42	55
Huanggang	23.68	117.00	54
Daliang	22.84	113.25	53
Xinhui	22.46	113.05	53
Humen	22.82	113.67	53
Donghai	22.95	115.64	53
Licheng	23.30	113.82	52
Gaozhou	21.94	110.85	52
Shanwei	22.78	115.35	52
Anbu	23.45	116.68	52
Sanshui	23.15	112.89	52
Yangchun	22.17	111.78	52
Chenghua	23.46	116.77	52
Qingyuan	23.70	113.03	52
Taishan	22.25	112.78	52
Meizhou	24.29	116.12	52
Jieshi	22.81	115.83	51
Shiqiao	22.95	113.36	51
Hepo	23.43	115.83	51
Jiazi	22.88	116.07	51
Danshui	22.80	114.47	51
Huicheng	23.04	116.29	51
Haimen	23.19	116.61	51
Lecheng	25.13	113.35	51
Luoyang	23.16	114.27	51
Puning	23.31	116.17	51
Dasha	23.11	113.44	51
Pingshan	22.99	114.71	51
Maba	24.68	113.60	51
Encheng	22.19	112.30	50
Shilong	23.11	113.85	50
Shaping	22.77	112.96	50
Wuchuan	21.46	110.77	50
Lianjiang	21.65	110.28	50
Xinyi	22.37	110.95	50
Lubu	23.17	112.28	50
Ducheng	23.24	111.53	50
Heyuan	23.73	114.68	50
Lianzhou	24.78	112.37	50
Huazhou	21.63	110.58	50
Huaicheng	23.92	112.18	50
Nanfeng	23.73	111.80	49
Xucheng	20.33	110.17	49
Shiwan	23.00	113.08	49
Tangping	22.03	111.94	49
Xiongzhou	25.12	114.30	49
Shixing	24.95	114.07	49
#CN-GS
Tianshui	34.58	105.74	65
Lanzhou	36.06	103.84	64
Wuwei	37.93	102.63	57
Linxia Chengguanzhen	35.60	103.21	53
Baiyin	36.55	104.17	53
Jinchang	38.50	102.19	52
Jiayuguan	39.81	98.29	51
Pingliang	35.54	106.69	50
Zhangye	38.93	100.45	50
Laojunmiao	39.83	97.73	49
Beidao	34.57	105.89	49
Jiuquan	39.74	98.52	49
#CN-GX
Nanning	22.82	108.32	59
Guilin	25.28	110.29	58
Yangshuo	24.78	110.49	55
Beihai	21.48	109.10	55
Wuzhou	23.48	111.32	54
Yulin	22.63	110.15	52
Qinzhou	21.97	108.63	50
Baise City	23.90	106.61	50
Guigang	23.10	109.61	49
Lianzhou	21.67	109.20	49
Guiping	23.39	110.07	49
Luorong	24.41	109.61	48
Babu	24.42	111.52	48
Baihe	22.13	107.23	48
Pingnan	23.54	110.39	48
Nandu	22.85	110.82	48
Pumiao	22.76	108.48	48
Laibin	23.70	109.27	48
Jinji	23.23	110.83	48
Yashan	22.20	109.94	48
Lingcheng	22.71	110.35	47
#CN-GZ
Guiyang	26.58	106.72	61
Zunyi	27.69	106.91	57
Anshun	26.25	105.93	55
Liupanshui	26.59	104.83	54
Duyun	26.27	107.52	50
Tongren	27.72	109.19	50
Loushanguan	28.14	106.82	49
Bijie	27.30	105.29	49
Xiaoweizhai	26.19	107.51	48
Weining	26.85	104.23	48
#CN-HA
Zhengzhou	34.76	113.65	66
Xinyang	32.12	114.07	62
Luoyang	34.68	112.45	61
Xuchang	34.03	113.86	61
Kaifeng	34.80	114.31	60
Pingdingshan	33.74	113.30	59
Anyang	36.10	114.38	59
Xinxiang	35.19	113.80	59
Zhumadian	32.98	114.03	59
Puyang Chengguanzhen	35.71	115.01	58
Jiaozuo	35.24	113.23	57
Luohe	33.56	114.04	56
Zhoukou	33.63	114.63	56
Nanyang	32.99	112.53	54
Hebi	35.90	114.19	54
Shangqiu	34.45	115.65	53
Huaidian	33.43	115.03	50
Yingchuan	34.16	113.46	49
Yima	34.74	111.88	49
Jishui	33.73	115.40	49
Yunyang	33.45	112.71	49
Dingcheng	32.13	115.04	49
Binhe	32.69	112.83	48
Minggang	32.46	114.05	48
Wacheng	33.78	114.52	48
Xiangcheng Chengguanzhen	33.85	113.48	48
Xincheng	33.63	115.18	48
Songyang	34.46	113.03	48
Hancheng	32.52	112.35	48
Xixiang	35.16	112.86	48
Runing	33.00	114.35	48
Huazhou	32.68	112.08	48
Yigou	35.81	114.32	48
Daokou	35.56	114.51	48
Zijinglu	34.76	112.97	47
#CN-HB
Wuhan	30.58	114.27	70
Shiyan	32.65	110.78	65
Huangshi	30.25	115.05	58
Shashi	30.31	112.24	57
Yichang	30.71	111.28	57
Xiangyang	32.04	112.14	57
Suizhou	31.71	113.36	55
Chengzhong	30.94	113.55	54
Laohekou	32.39	111.67	54
Xiantao	30.37	113.44	54
Jingling	30.65	113.10	54
Wuxue	29.85	115.55	53
Ezhou	30.40	114.83	53
Zaoyang	32.13	112.75	53
Xianning	29.84	114.32	53
Qianjiang	30.42	112.89	53
Jingzhou	30.35	112.19	53
Xindi	29.82	113.47	52
Jingmen	31.03	112.20	52
Xiaogan	30.93	113.92	52
Zhicheng	30.30	111.50	52
Guangshui	31.62	114.00	52
Puqi	29.72	113.88	51
Macheng	31.18	115.02	51
Huangzhou	30.45	114.80	51
Xiulin	29.72	112.40	51
Zhongxiang	31.17	112.58	50
Buhe	30.29	112.23	50
Xinshi	31.05	113.14	50
Enshi	30.30	109.48	50
Danjiangkou	32.54	111.51	50
Xihe	31.69	113.47	50
Duobao	30.67	112.69	50
Hanchuan	30.65	113.77	49
Nanzhang Chengguanzhen	31.78	111.83	49
Xinzhou	30.87	114.80	49
Huangmei	30.19	116.02	49
Qingquan	30.45	115.26	49
Gucheng Chengguanzhen	32.27	111.63	49
Lichuan	30.30	108.85	49
Caidian	30.58	114.03	49
Anlu	31.26	113.68	49
Caohe	30.23	115.43	48
Fengkou	30.08	113.33	48
Yunmeng Chengguanzhen	31.06	113.77	48
Daye	30.08	114.95	48
Yicheng	31.70	112.26	48
Zhijiang	30.42	111.75	48
Huangpi	30.88	114.38	48
#CN-HE
Tangshan	39.63	118.18	65
Shijiazhuang	38.04	114.48	65
Handan	36.60	114.47	61
Baoding	38.85	115.49	60
Qinhuangdao	39.93	119.59	59
Langfang	39.51	116.69	59
Zhangjiakou	40.81	114.88	58
Xingtai	37.06	114.49	58
Luancheng	37.88	114.65	58
Cangzhou	38.32	116.87	57
Hengshui	37.73	115.70	57
Chengde	40.95	117.96	57
Zhangjiakou Shi Xuanhua Qu	40.61	115.04	56
Dingzhou	38.51	115.00	52
Xinji	37.90	115.20	52
Shanhaiguan	40.00	119.75	51
Shahecheng	36.94	114.51	51
Linshui	36.42	114.20	50
Linxi	39.71	118.45	50
Renqiu	38.70	116.09	50
Zhaogezhuang	39.77	118.41	49
Hecun	36.53	114.11	49
Nangong	37.36	115.37	49
Tangjiazhuang	39.74	118.45	49
Pengcheng	36.43	114.17	48
Beidaihehaibin	39.82	119.52	48
Fengrun	39.83	118.12	48
Changli	39.70	119.15	48
Botou	38.07	116.57	48
Tianchang	38.00	114.02	48
Songling	40.29	118.27	47
Guye	39.73	118.44	46
#CN-HI
Dadonghai	18.22	109.51	63
Haikou	20.05	110.34	58
Qionghai	19.24	110.46	57
Xiuying	20.00	110.29	55
Sanya	18.24	109.50	52
Wenchang	19.62	110.75	51
Qiongshan	20.01	110.35	49
Jinjiang	19.73	110.01	48
Wanning	18.80	110.38	48
Lincheng	19.91	109.69	48
#CN-HL
Harbin	45.75	126.65	68
Qiqihar	47.34	123.96	59
Hegang	47.35	130.30	59
Mudanjiang	44.58	129.60	58
Shuangyashan	46.64	131.15	58
Jiamusi	46.80	130.32	57
Bei’an	48.27	126.60	56
Jixi	45.30	130.96	56
Taihecun	45.76	130.85	55
Hulan Ergi	47.20	123.63	54
Suihua	46.64	127.00	54
Daqing	46.58	125.00	53
Anda	46.40	125.31	53
Fendou	45.21	130.90	52
Yichun	47.72	128.88	52
Zhaodong	46.07	125.98	52
Longfeng	46.53	125.10	52
Honggang	46.40	124.88	52
Acheng	45.55	126.98	52
Shuangcheng	45.35	126.28	51
Baoshan	46.56	131.42	51
Lianhe	47.13	129.27	51
Hailun	47.46	126.95	50
Tieli	46.98	128.04	50
Dongxing	45.36	130.79	50
Heihe	50.24	127.49	50
Hulan	45.98	126.60	50
Nehe	48.48	124.83	50
Longjiang	47.33	123.18	50
Chengzihe	45.33	131.07	50
Boli	45.75	130.57	50
Wuchang	44.91	127.15	50
Fujin	47.26	132.03	50
Mishan	45.55	131.88	49
Nenjiang	49.17	125.22	49
Hailin	44.57	129.39	49
Lingdong	46.57	131.15	49
Shangzhi	45.21	127.97	49
Youhao	47.85	128.84	49
Linkou	45.29	130.26	49
Fuyu	47.80	124.46	49
Lanxi	46.26	126.28	49
Yilan	46.32	129.55	49
Baiquan	47.61	126.08	48
Wangkui	46.83	126.48	48
Chaihe	44.76	129.68	48
Tailai	46.39	123.41	48
Bamiantong	44.92	130.52	48
Huanan	46.22	130.53	48
Qinggang	46.68	126.11	48
Baoqing	46.33	132.21	48
Zhaozhou	45.68	125.32	48
Nianzishan	47.52	122.88	48
Binzhou	45.75	127.48	48
Dongning	44.06	131.12	48
Tahe	52.33	124.73	48
Zhaoyuan	45.50	125.13	48
Mingshui	47.18	125.90	48
Gannan	47.91	123.50	48
Fuli	46.72	131.14	48
Jidong	45.22	131.08	48
Shanhecun	45.71	128.58	48
Langxiang	46.95	128.87	48
Suileng	47.25	127.10	48
Xinqing	48.29	129.52	47
Taikang	46.86	124.44	47
Bayan	46.08	127.40	47
Fengxiang	47.58	130.82	46
#CN-HN
Changsha	28.20	112.97	65
Guankou	28.16	113.63	61
Yueyang	29.37	113.09	61
Hengyang	26.89	112.62	59
Zhuzhou	27.83	113.15	59
Xiangtan	27.85	112.90	58
Changde	29.03	111.70	57
Fenghuang	27.94	109.60	56
Yiyang	28.59	112.33	53
Chenzhou	25.80	113.03	53
Loudi	27.73	111.99	52
Leiyang	26.40	112.86	51
Huaihua	27.56	110.00	51
Lengshuijiang	27.69	111.43	51
Qianzhou	28.32	109.73	50
Xishan	27.67	113.50	50
Gantang	27.44	111.97	50
Lengshuitan	26.41	111.60	49
Xiangxiang	27.73	112.53	49
Zhangjiajie	29.13	110.48	49
Jinshi	29.60	111.87	49
Shangmei	27.74	111.30	49
Yongfeng	27.45	112.17	48
Lianyuan	27.69	111.66	48
Wuxi	26.58	111.86	48
Qionghu	28.84	112.37	48
Qingshuping	27.38	112.02	48
Hongjiang	27.11	110.00	48
Hongqiao	26.77	112.11	48
Santangpu	27.41	111.99	48
Anxiang	29.40	112.15	48
Wenxing	28.68	112.88	48
Anjiang	27.32	110.10	47
Yutan	28.26	112.56	47
Nanzhou	29.36	112.40	47
Wulingyuan	29.35	110.54	47
#CN-JL
Changchun	43.88	125.32	66
Jilin	43.85	126.56	63
Siping	43.16	124.38	57
Tonghua	41.72	125.93	57
Liaoyuan	42.90	125.14	57
Yanji	42.91	129.51	55
Baicheng	45.61	122.82	55
Baishan	41.94	126.42	53
Jiutai	44.15	125.83	52
Dunhua	43.37	128.24	52
Gongzhuling	43.50	124.82	51
Huadian	42.96	126.75	51
Fuyu	45.18	124.82	51
Yushu	44.80	126.53	51
Minzhu	43.72	127.33	51
Longjing	42.77	129.42	51
Songyuan	45.13	124.83	51
Guangming	45.33	122.78	51
Dehui	44.53	125.70	50
Jishu	44.32	126.80	50
Meihekou	42.53	125.68	50
Zhengjiatun	43.51	123.51	50
Dalai	45.50	124.30	50
Wangqing	43.32	129.76	49
Helong	42.54	129.00	49
Panshi	42.94	126.06	49
Tumen	42.97	129.84	49
Shulan	44.42	126.95	49
Hunchun	42.87	130.36	49
Chaoyang	42.66	126.03	49
Linjiang	41.81	126.91	48
Dongfeng	42.64	125.51	48
Zhenlai	45.85	123.30	48
Songjianghe	42.19	127.48	48
Liuhe	42.24	125.72	48
Sanchazi	42.08	126.60	48
Huinan	42.62	126.26	48
Dashitou	43.31	128.51	48
Hepingjie	42.06	126.92	48
Kaitong	44.81	123.08	48
Shuangyang	43.52	125.67	48
Lishu	43.30	124.33	48
Erdaojiang	41.78	126.03	48
Mingyue	43.11	128.92	48
Xinglongshan	43.96	125.47	48
Yantongshan	43.29	126.01	48
Baishishan	43.58	127.57	48
Changling	44.27	124.00	47
Huangnihe	43.56	128.02	47
#CN-JS
Nanjing	32.06	118.78	69
Suzhou	31.30	120.60	67
Wuxi	31.57	120.29	65
Kunshan	31.38	120.95	62
Tongshan	34.18	117.16	61
Changshu City	31.65	120.74	60
Changzhou	31.77	119.95	60
Nantong	32.03	120.87	58
Zhenjiang	32.21	119.46	58
Yancheng	33.36	120.16	58
Taizhou	32.49	119.91	58
Huai'an	33.59	119.02	57
Yangzhou	32.40	119.44	57
Xinpu	34.60	119.16	56
Zhenzhou	32.28	119.17	52
Dongtai	32.85	120.31	50
Jiangyin	31.91	120.26	50
Xinghua	32.94	119.83	50
Jinsha	32.09	121.07	50
Yicheng	31.36	119.82	50
Gaoyou	32.79	119.44	50
Hede	33.77	120.26	49
Dazhong	33.20	120.46	49
Xiannü	32.43	119.56	49
Pizhou	34.31	117.95	49
Baoying	33.23	119.31	49
Taixing	32.17	120.01	49
Songling	31.19	120.72	49
Huilong	31.81	121.66	49
Juegang	32.32	121.19	49
Dongkan	34.00	119.83	49
Licheng	31.43	119.48	49
Jiangyan	32.51	120.14	48
Zhangjiagang	31.86	120.54	48
Xiaolingwei	32.03	118.85	48
Mudu	31.26	120.52	48
Suicheng	33.90	117.93	48
Haizhou	34.58	119.13	48
Guiren	33.67	118.19	48
Zhongxing	33.70	118.68	48
Fengxian	34.70	116.59	48
Hutang	31.53	119.49	48
Gaogou	34.02	119.19	47
Qinnan	33.25	119.91	47
#CN-JX
Nanchang	28.68	115.85	64
Pingxiang	27.62	113.85	56
Shangrao	28.45	117.94	55
Jingdezhen	29.29	117.21	55
Jiujiang	29.70	116.00	54
Ji’an	27.12	114.98	54
Yichun	27.83	114.40	52
Xinyu	27.80	114.93	50
Guixi	28.29	117.21	49
Poyang	28.99	116.67	48
Jianguang	28.19	115.78	48
Fenyi	27.81	114.67	48
Changleng	28.70	115.82	48
#CN-LN
Shenyang	41.79	123.43	68
Dalian	38.91	121.60	66
Fushun	41.89	123.94	61
Anshan	41.12	122.99	61
Benxi	41.29	123.77	60
Fuxin	42.02	121.66	58
Liaoyang	41.27	123.17	58
Dandong	40.13	124.39	58
Panshan	41.19	122.05	58
Jinzhou	41.11	121.14	58
Yingkou	40.66	122.23	58
Chaoyang	41.57	120.46	56
Tieling	42.29	123.84	55
Lianshan	40.76	120.85	55
Wafangdian	39.62	122.01	54
Haicheng	40.85	122.75	53
Dongling	41.81	123.58	52
Nanpiao	41.10	120.75	52
Beipiao	41.79	120.78	52
Sujiatun	41.66	123.34	52
Jiupu	41.07	122.95	51
Fengcheng	40.45	124.07	51
Kaiyuan	42.53	124.04	51
Pulandian	39.40	121.97	50
Xingcheng	40.62	120.72	50
Lingyuan	41.24	119.40	50
Lüshun	38.80	121.27	49
Zhuanghe	39.70	122.99	49
Dashiqiao	40.64	122.50	49
Xinmin	41.99	122.83	49
Xiuyan	40.29	123.27	49
Changtu	42.78	124.10	49
Kuandian	40.73	124.78	49
Gongchangling	41.12	123.45	48
Xiaoshi	41.30	124.12	48
Heishan	41.69	122.11	48
Huanren	41.26	125.37	48
Yebaishou	41.40	119.64	48
Hushitai	41.94	123.50	48
Xifeng	42.74	124.72	48
Langtoucun	40.04	124.34	48
Nantai	40.92	122.80	48
Linghai	41.17	121.37	47
Dalianwan	39.03	121.69	47
Liaozhong	41.51	122.72	47
#CN-NM
Ordos	39.61	109.78	63
Bayan Nur	40.74	107.39	62
Baotou	40.58	110.02	61
Hohhot	40.81	111.65	59
Chifeng	42.27	118.96	55
Tongliao	43.61	122.27	54
Jining	41.03	113.11	54
Wuhai	39.68	106.82	53
Hailar	49.20	119.70	53
Ulanhot	46.08	122.08	52
Jiagedaqi	50.42	124.12	51
Zhalantun	48.01	122.74	51
Wuda	39.50	106.71	51
Xilin Hot	43.97	116.03	51
Yakeshi	49.28	120.73	51
Jalai Nur	49.45	117.70	50
Dongsheng	39.82	109.98	50
Genhe	50.78	121.52	49
Beichengqu	40.44	113.15	49
Shiguai	40.71	110.29	48
Pingzhuang	42.04	119.29	48
Salaqi	40.54	110.51	48
Oroqen Zizhiqi	50.57	123.72	48
Mujiayingzi	42.12	118.78	48
Manzhouli	49.60	117.43	47
#CN-NX
Yinchuan	38.47	106.27	57
Shizuishan	39.23	106.77	51
Dawukou	39.04	106.40	51
Shitanjing	39.23	106.34	49
#CN-QH
Xining	36.63	101.76	59
#CN-SC
Chengdu	30.67	104.07	69
Nanchong	30.80	106.08	69
Zigong	29.34	104.78	58
Neijiang	29.58	105.06	57
Dadukou	26.55	101.71	57
Mianyang	31.47	104.68	54
Yibin	28.76	104.64	54
Guangyuan	32.44	105.82	53
Gaoping	30.78	106.10	53
Leshan	29.56	103.76	52
Deyang	31.13	104.38	52
Dazhou	31.22	107.50	51
Jiangyou	31.77	104.72	51
Xichang	27.90	102.26	51
Suining	30.51	105.57	51
Kangding	30.00	101.96	50
Yanjiang	30.12	104.65	49
Luocheng	29.38	104.03	49
Xunchang	28.45	104.71	48
Nanlong	31.35	106.06	48
Tianpeng	30.99	103.94	48
Langzhong	31.55	105.99	48
Chonglong	29.78	104.85	48
Tongchuan	31.09	105.09	48
Linqiong	30.42	103.46	47
#CN-SD
Tai’an	36.19	117.12	67
Jinan	36.67	117.00	66
Qingdao	36.06	120.38	66
Zibo	36.79	118.06	65
Zhu Cheng City	36.00	119.40	60
Yantai	37.48	121.44	59
Jining	35.41	116.58	57
Weifang	36.71	119.10	56
Dezhou	37.45	116.31	56
Shengli	37.46	118.49	55
Linyi	35.06	118.34	54
Heze	35.24	115.47	54
Rizhao	35.43	119.46	54
Liaocheng	36.46	115.98	54
Xintai	35.90	117.75	53
Zoucheng	35.40	116.97	53
Laizhou	37.18	119.94	53
Zaozhuang	34.86	117.55	53
Laiyang	36.98	120.71	52
Jiaozhou	36.28	120.00	52
Boshan	36.48	117.83	52
Weihai	37.51	122.11	52
Gaomi	36.38	119.75	52
Xiazhen	34.80	117.11	51
Laiwu	36.19	117.66	51
Zhoucun	36.82	117.82	51
Zhaoyuan	37.36	120.41	51
Qingzhou	36.70	118.48	51
Binzhou	37.37	118.02	51
Tianfu	37.26	122.05	51
Mingshui	36.72	117.50	51
Qingnian	36.84	115.71	50
Mizhou	35.99	119.40	50
Anqiu	36.43	119.19	50
Chengtangcun	35.08	117.19	50
Yishui	35.78	118.63	50
Dongcun	36.78	121.16	50
Yatou	37.16	122.44	50
Pingdu	36.78	119.95	50
Hanting	36.77	119.21	50
Sishui	35.65	117.28	50
Shizilu	35.17	118.83	49
Nanding	36.75	118.06	49
Dengzhou	37.81	120.76	49
Qufu	35.60	116.99	49
Ningyang	35.76	116.79	49
Changqing	36.56	116.73	49
Xindian	36.80	118.29	49
Feicheng	35.26	117.97	49
Shanting	35.08	117.46	49
Shouguang	36.88	118.74	49
Yanta	36.24	115.67	49
Zhuangyuan	37.31	120.83	49
Pingyi	35.50	117.63	49
Linqu	36.52	118.54	49
Yanzhou	35.55	116.83	49
Laixi	36.86	120.53	49
Yinzhu	35.88	119.98	49
Yanggu	36.11	115.78	49
Shancheng	34.80	116.08	49
Nanma	36.18	118.15	49
Dongdu	35.85	117.70	49
Zhoucheng	35.91	116.31	49
Jimo	36.39	120.46	48
Jiehu	35.54	118.45	48
Chengyang	35.58	118.83	48
Mengyin	35.71	117.93	48
Qingyang	37.50	121.26	48
Bianzhuang	34.85	118.04	48
Xiazhuang	34.92	118.64	48
Yucheng	34.93	116.47	48
Pingyin	36.28	116.45	48
Longgang	37.65	120.33	48
Taozhuang	34.85	117.33	48
Wenshang	35.73	116.50	48
Suozhen	36.95	118.10	48
Dingtao	35.07	115.57	48
Juye	35.39	116.09	48
Ninghai	37.38	121.61	48
#CN-SH
Songjiang	31.04	121.21	51
Zhujiajiao	31.11	121.06	48
#CN-SN
Xi’an	34.26	108.93	68
Xianyang	34.34	108.70	60
Huayin	34.57	110.07	54
Tongchuanshi	35.07	109.08	53
Weinan	34.50	109.51	52
Hanzhong	33.08	107.02	52
Ankang	32.68	109.02	51
Yulinshi	38.29	109.74	50
Guozhen	34.37	107.36	49
Lintong	34.38	109.21	49
Yanliang	34.66	109.23	48
Yuxia	34.06	108.63	48
Hancheng	35.46	110.43	48
#CN-SX
Taiyuan	37.87	112.56	65
Datong	40.09	113.29	60
Changzhi	35.21	111.74	58
Yangquan	37.86	113.56	56
Jincheng	35.50	112.83	55
Yuci	37.68	112.73	54
Linfen	36.09	111.52	54
Yuncheng	35.02	110.99	53
Xinzhou	38.41	112.73	52
Yuanping	38.72	112.76	49
Jiexiu	37.02	111.91	49
Xinzhi	36.50	111.70	49
Gutao	37.20	112.18	46
#CN-TJ
Tanggu	39.02	117.65	57
Hangu	39.25	117.79	53
Yangliuqing	39.14	117.00	49
Xianshuigu	38.98	117.38	49
Yangcun	39.36	117.06	48
#CN-XJ
Ürümqi	43.80	87.60	65
Shihezi	44.30	86.04	58
Huocheng	44.05	80.87	56
Aksu	41.18	80.28	55
Xinyuan	43.43	83.25	55
Kashgar	39.47	75.99	54
Karamay	45.58	84.89	54
Aral	40.54	81.27	54
Turpan	42.95	89.18	54
Changji	44.01	87.30	53
Korla	41.76	86.15	53
Qapqal	43.80	81.09	52
Altay	47.85	88.13	51
Hami	42.83	93.51	51
Hotan	37.11	79.94	51
Baijiantan	45.69	85.14	50
Shache	38.42	77.24	49
Kuqa	41.72	82.93	48
#CN-XZ
Lhasa	29.65	91.10	51
Qamdo	31.13	97.18	49
Rikaze	29.25	88.88	49
Dêqên	29.96	90.72	48
#CN-YN
Kunming	25.04	102.72	66
Lijiang	26.87	100.22	61
Jianshui	24.28	101.22	57
Wenshan City	23.36	104.25	57
Kaiyuan	23.70	103.30	53
Qujing	25.48	103.78	52
Gejiu	23.36	103.15	51
Dali	25.58	100.21	51
Majie	25.03	102.64	51
Shangri-La	27.83	99.71	51
Haikou	24.78	102.58	51
Zhaotong	27.32	103.72	50
Lianran	24.92	102.48	50
Yuxi	24.36	102.54	50
Zhongshu	24.52	103.77	50
Longquan	24.67	102.16	50
Miyang	24.40	103.44	49
Kaihua	23.37	104.28	48
Mabai	23.01	104.45	48
Jinghong	21.99	100.73	48
Shilin	24.82	103.33	47
#CN-ZJ
Hangzhou	30.29	120.16	68
Puyang	29.46	119.89	66
Ningbo	29.88	121.55	65
Wenzhou	28.00	120.67	59
Shangyu	30.02	120.87	59
Guli	28.88	120.03	57
Jiaxing	30.75	120.75	57
Luqiao	28.58	121.37	56
Shaoxing	30.00	120.58	56
Huzhou	30.87	120.09	52
Lianghu	29.99	120.90	52
Linhai	28.86	121.14	52
Huangyan	28.65	121.27	52
Jinhua	29.11	119.64	52
Dongyang	29.27	120.23	51
Yuyao	30.05	121.15	51
Zhuji	29.72	120.24	50
Lishui	28.46	119.91	50
Shenjiamen	29.96	122.30	50
Xiaoshan	30.17	120.26	50
Yiwu	29.32	120.08	50
Deqing	30.54	119.96	49
Zhoushan	29.99	122.20	49
Jinxiang	27.43	120.61	49
Quzhou	28.96	118.87	49
Linping	30.42	120.30	49
Fenghua	29.66	121.41	49
Lanxi	29.22	119.47	49
Fuyang	30.05	119.95	48
Haining	30.54	120.69	48
Ninghai	29.29	121.42	48
Wenling	28.38	121.38	48
Kunyang	27.67	120.57	48
Zhicheng	31.01	119.91	48
Zhaobaoshan	29.97	121.69	48
Xianju	28.85	120.73	48
Wuzhen	30.75	120.49	48
#CO-AMA
Leticia	-4.22	-69.94	45
#CO-ANT
Medellín	6.25	-75.56	63
Bello	6.34	-75.56	56
Itagüí	6.18	-75.60	55
Envigado	6.18	-75.59	52
Apartadó	7.88	-76.63	49
Caldas	6.09	-75.64	48
Rionegro	6.16	-75.37	48
Caucasia	7.99	-75.19	48
Turbo	8.09	-76.73	47
La Estrella	6.16	-75.64	47
Copacabana	6.35	-75.51	47
Chigorodó	7.67	-76.68	47
El Bagre	7.60	-74.81	46
#CO-ARA
Arauca	7.08	-70.76	48
#CO-ATL
Barranquilla	10.97	-74.78	61
Soledad	10.92	-74.76	55
Malambo	10.86	-74.77	50
Sabanalarga	10.63	-74.92	48
Baranoa	10.79	-74.92	46
#CO-BOL
Cartagena	10.40	-75.51	60
Magangué	9.24	-74.75	50
Turbaco	10.33	-75.41	47
Arjona	10.25	-75.34	47
El Carmen de Bolívar	9.72	-75.12	47
#CO-BOY
Sogamoso	5.71	-72.93	51
Tunja	5.54	-73.37	51
Duitama	5.82	-73.03	50
Chiquinquirá	5.62	-73.82	47
#CO-CAL
Manizales	5.07	-75.52	56
La Dorada	5.45	-74.66	49
Chinchiná	4.98	-75.60	48
#CO-CAQ
Florencia	1.61	-75.61	51
#CO-CAS
Yopal	5.34	-72.40	48
#CO-CAU
Popayán	2.44	-76.61	54
Puerto Tejada	3.23	-76.42	47
Piendamo	2.64	-76.53	46
Santander de Quilichao	3.01	-76.48	46
#CO-CES
Valledupar	10.46	-73.25	55
Aguachica	8.31	-73.62	49
Agustín Codazzi	10.04	-73.24	47
#CO-CHO
Quibdó	5.69	-76.66	49
#CO-COR
Montería	8.75	-75.88	54
Montelíbano	7.98	-75.42	49
Sahagún	8.95	-75.44	48
Cereté	8.88	-75.79	47
Lorica	9.24	-75.81	46
#CO-CUN
Soacha	4.58	-74.22	55
Girardot City	4.30	-74.81	51
Facatativá	4.81	-74.35	50
Zipaquirá	5.02	-74.00	50
Fusagasugá	4.34	-74.36	49
Chía	4.86	-74.06	48
Funza	4.72	-74.21	47
Madrid	4.73	-74.26	47
#CO-GUV
San José del Guaviare	2.57	-72.65	43
#CO-HUI
Neiva	2.93	-75.28	55
Pitalito	1.85	-76.05	47
#CO-LAG
Maicao	11.38	-72.24	51
Riohacha	11.54	-72.91	50
#CO-MAG
Santa Marta	11.24	-74.20	56
Ciénaga	11.01	-74.25	49
Fundación	10.52	-74.19	48
El Banco	9.00	-73.98	47
Plato	9.79	-74.78	47
#CO-MET
Villavicencio	4.14	-73.63	55
Acacías	3.99	-73.76	46
#CO-NAR
Pasto	1.21	-77.28	56
Tumaco	1.79	-78.79	49
Ipiales	0.83	-77.64	49
#CO-NSA
Cúcuta	7.89	-72.51	59
Ocaña	8.24	-73.36	49
Villa del Rosario	7.83	-72.47	48
Los Patios	7.84	-72.50	48
Pamplona	7.38	-72.65	47
#CO-PUT
Mocoa	1.15	-76.65	43
#CO-QUI
Armenia	4.53	-75.68	55
Calarcá	4.53	-75.64	48
#CO-RIS
Pereira	4.81	-75.70	56
Dosquebradas	4.84	-75.67	53
Santa Rosa de Cabal	4.87	-75.62	48
#CO-SAN
Bucaramanga	7.13	-73.12	58
Floridablanca	7.06	-73.09	54
Barrancabermeja	7.07	-73.85	53
Girón	7.07	-73.17	50
Piedecuesta	6.99	-73.05	49
#CO-SAP
San Andrés	12.58	-81.71	48
#CO-SUC
Sincelejo	9.30	-75.40	54
#CO-TOL
Ibagué	4.44	-75.23	56
Espinal	4.15	-74.88	47
#CO-VAC
Cali	3.44	-76.52	64
Palmira	3.54	-76.30	54
Buenaventura	3.88	-77.03	54
Tuluá	4.08	-76.20	52
Cartago	4.75	-75.91	51
Guadalajara de Buga	3.90	-76.30	51
Yumbo	3.58	-76.49	49
Florida	3.32	-76.23	47
Jamundí	3.26	-76.53	47
Pradera	3.42	-76.24	46
Sevilla	4.26	-75.93	46
#CR-A
Alajuela	10.02	-84.21	47
#CR-C
Cartago	9.86	-83.92	44
#CR-G
Liberia	10.64	-85.44	47
#CR-H
San Francisco	9.99	-84.13	47
Heredia	10.00	-84.12	43
#CR-L
Limón	9.99	-83.04	48
#CR-P
Puntarenas	9.98	-84.84	46
#CR-SJ
San José	9.93	-84.08	55
#CU-01
Pinar del Río	22.42	-83.70	53
Consolación del Sur	22.50	-83.51	48
#CU-03
Arroyo Naranjo	23.04	-82.38	53
San Miguel del Padrón	23.10	-82.33	52
Cerro	23.11	-82.39	51
Guanabacoa	23.13	-82.30	51
Regla	23.13	-82.33	46
#CU-04
Matanzas	23.04	-81.58	52
Cárdenas	23.04	-81.21	50
Colón	22.72	-80.90	48
Jagüey Grande	22.53	-81.13	47
Jovellanos	22.80	-81.19	47
#CU-05
Santa Clara	22.41	-79.96	54
Sagua la Grande	22.81	-80.08	48
Placetas	22.31	-79.65	47
Corralillo	22.98	-80.59	47
Santo Domingo	22.59	-80.24	47
Ranchuelo	22.37	-80.15	46
Manicaragua	22.15	-79.98	46
Cifuentes	22.65	-80.05	46
#CU-06
Cienfuegos	22.15	-80.45	53
#CU-07
Sancti Spíritus	21.93	-79.44	51
Trinidad	21.80	-79.98	48
Cabaiguán	22.08	-79.50	46
Yaguajay	22.33	-79.24	46
#CU-08
Ciego de Ávila	21.84	-78.76	52
Morón	22.11	-78.63	48
#CU-09
Camagüey	21.38	-77.92	55
Florida	21.53	-78.23	48
Nuevitas	21.55	-77.27	47
#CU-10
Las Tunas	20.96	-76.95	53
Puerto Padre	21.20	-76.60	49
Jesús Menéndez	21.16	-76.48	47
Jobabo	20.91	-77.28	47
Amancio	20.82	-77.58	46
#CU-11
Holguín	20.89	-76.26	55
Moa	20.66	-74.95	50
Banes	20.96	-75.72	47
San Germán	20.60	-76.13	46
Cacocum	20.74	-76.33	46
#CU-12
Bayamo	20.37	-76.64	53
Manzanillo	20.34	-77.12	51
Bartolomé Masó	20.17	-76.94	47
Jiguaní	20.37	-76.43	46
#CU-13
Santiago de Cuba	20.02	-75.83	57
Palma Soriano	20.21	-75.99	50
Contramaestre	20.30	-76.25	48
San Luis	20.19	-75.85	48
#CU-14
Guantánamo	20.14	-75.21	54
Baracoa	20.35	-74.50	47
#CU-15
Güira de Melena	22.80	-82.51	48
Artemisa	22.82	-82.76	48
San Cristobal	22.72	-83.06	48
Bauta	22.98	-82.55	47
San Antonio de los Baños	22.89	-82.50	46
#CU-16
Güines	22.84	-82.03	48
San José de las Lajas	22.96	-82.15	47
#CU-99
Nueva Gerona	21.89	-82.81	43
#CV
Praia	14.93	-23.51	51
Mindelo	16.89	-24.98	48
#CW
Willemstad	12.11	-68.93	51
#CX
Flying Fish Cove	-10.42	105.68	30
#CY-01
Nicosia	35.18	33.36	53
Stróvolos	35.15	33.33	48
#CY-02
Limassol	34.68	33.04	52
#CY-03
Larnaca	34.92	33.62	49
#CY-04
Famagusta	35.12	33.94	46
#CY-05
Paphos	34.78	32.42	46
#CY-06
Kyrenia	35.34	33.32	44
#CZ-20
Kladno	50.15	14.10	48
Mladá Boleslav	50.41	14.90	46
#CZ-31
České Budějovice	48.97	14.47	50
#CZ-32
Pilsen	49.75	13.38	52
#CZ-41
Karlovy Vary	50.23	12.87	47
#CZ-42
Ústí nad Labem	50.66	14.03	50
Most	50.50	13.64	48
Děčín	50.78	14.21	47
Teplice	50.64	13.82	47
Chomutov	50.46	13.42	47
#CZ-51
Liberec	50.77	15.06	50
Jablonec nad Nisou	50.72	15.17	47
#CZ-52
Hradec Králové	50.21	15.83	50
#CZ-53
Pardubice	50.04	15.78	49
#CZ-63
Jihlava	49.40	15.59	47
#CZ-64
Brno	49.20	16.61	56
#CZ-71
Olomouc	49.60	17.25	50
Prostějov	49.47	17.11	47
Přerov	49.46	17.45	47
#CZ-72
Zlín	49.23	17.67	49
#CZ-80
Ostrava	49.83	18.28	55
Havířov	49.78	18.44	49
Karviná	49.85	18.54	48
Opava	49.94	17.90	48
Frýdek-Místek	49.68	18.35	48
#DE-BB
Potsdam	52.40	13.07	52
Cottbus	51.76	14.33	49
Brandenburg an der Havel	52.42	12.55	48
Frankfurt	52.35	14.55	47
Eberswalde	52.83	13.82	46
Oranienburg	52.76	13.24	46
#DE-BW
Stuttgart	48.78	9.18	58
Mannheim	49.49	8.47	55
Karlsruhe	49.01	8.40	55
Freiburg	48.00	7.85	53
Heidelberg	49.41	8.69	52
Heilbronn	49.14	9.22	51
Ulm	48.40	9.99	51
Pforzheim	48.88	8.70	51
Reutlingen	48.49	9.20	51
Esslingen	48.74	9.30	50
Ludwigsburg	48.90	9.19	49
Tübingen	48.52	9.05	49
Villingen-Schwenningen	48.06	8.49	49
Konstanz	47.66	9.18	49
Aalen	48.84	10.09	48
Schwäbisch Gmünd	48.80	9.80	48
Sindelfingen	48.70	9.02	48
Offenburg	48.47	7.94	48
Friedrichshafen	47.66	9.48	48
Göppingen	48.70	9.65	48
Baden-Baden	48.76	8.24	47
Waiblingen	48.83	9.32	47
Heidenheim an der Brenz	48.68	10.15	47
Ravensburg	47.78	9.61	47
Rastatt	48.86	8.21	47
Lörrach	47.61	7.66	47
Albstadt	48.22	9.03	47
Böblingen	48.68	9.01	47
Leonberg	48.80	9.02	47
Singen	47.76	8.84	47
Fellbach	48.81	9.28	46
Lahr	48.34	7.87	46
Filderstadt	48.66	9.22	46
Weinheim	49.55	8.67	46
Bruchsal	49.12	8.60	46
Rottenburg	48.48	8.94	46
Bietigheim-Bissingen	48.94	9.12	46
Nürtingen	48.63	9.34	46
Kirchheim unter Teck	48.65	9.45	46
#DE-BY
Munich	48.14	11.58	61
Nürnberg	49.45	11.08	57
Augsburg	48.37	10.90	54
Würzburg	49.79	9.95	51
Regensburg	49.02	12.10	51
Ingolstadt	48.77	11.42	51
Fürth	49.48	10.99	50
Erlangen	49.59	11.01	50
Bayreuth	49.95	11.58	49
Bamberg	49.90	10.90	48
Aschaffenburg	49.98	9.15	48
Kempten	47.73	10.31	48
Landshut	48.53	12.16	48
Rosenheim	47.86	12.12	48
Schweinfurt	50.05	10.22	47
Neu-Ulm	48.39	10.01	47
Passau	48.57	13.43	47
Hof	50.31	11.91	47
Amberg	49.44	11.86	47
Straubing	48.88	12.57	46
Freising	48.40	11.75	46
Weiden	49.68	12.16	46
Kaufbeuren	47.88	10.62	46
Coburg	50.26	10.96	46
Memmingen	47.98	10.19	46
#DE-HB
Bremen	53.08	8.81	57
Bremerhaven	53.54	8.59	51
#DE-HE
Frankfurt am Main	50.12	8.68	58
Wiesbaden	50.08	8.25	54
Kassel	51.32	9.50	53
Darmstadt	49.87	8.65	51
Offenbach	50.10	8.77	51
Hanau am Main	50.13	8.91	49
Marburg an der Lahn	50.81	8.77	49
Gießen	50.59	8.68	49
Fulda	50.55	9.68	48
Rüsselsheim	49.99	8.42	48
Wetzlar	50.56	8.50	47
Bad Homburg vor der Höhe	50.23	8.62	47
Rodgau	50.03	8.89	46
Oberursel	50.21	8.58	46
Dreieich	50.02	8.70	46
#DE-MV
Rostock	54.09	12.14	53
Schwerin	53.63	11.41	50
Neubrandenburg	53.56	13.28	48
Stralsund	54.31	13.08	48
Greifswald	54.09	13.39	47
Wismar	53.89	11.45	47
#DE-NI
Hannover	52.37	9.73	57
Braunschweig	52.27	10.53	54
Osnabrück	52.27	8.05	52
Oldenburg	53.14	8.21	52
Wolfsburg	52.42	10.78	51
Göttingen	51.53	9.93	51
Hildesheim	52.15	9.95	50
Salzgitter	52.16	10.42	50
Wilhelmshaven	53.53	8.11	49
Delmenhorst	53.05	8.63	49
Lüneburg	53.25	10.41	49
Celle	52.62	10.08	49
Garbsen	52.41	9.59	48
Hameln	52.10	9.36	48
Wolfenbüttel	52.16	10.54	47
Nordhorn	52.43	7.07	47
Cuxhaven	53.87	8.70	47
Emden	53.37	7.21	47
Lingen	52.52	7.32	47
Langenhagen	52.45	9.74	47
Peine	52.32	10.24	47
Melle	52.20	8.34	47
Neustadt am Rübenberge	52.50	9.46	47
Stade	53.59	9.48	47
Lehrte	52.37	9.98	46
Goslar	51.90	10.43	46
Gifhorn	52.48	10.55	46
Wunstorf	52.42	9.44	46
Seevetal	53.40	9.97	46
Aurich	53.47	7.48	46
Laatzen	52.32	9.80	46
#DE-NW
Köln	50.93	6.95	60
Essen	51.46	7.01	58
Dortmund	51.51	7.47	58
Düsseldorf	51.22	6.78	58
Duisburg	51.43	6.77	57
Bochum	51.48	7.22	56
Wuppertal	51.26	7.15	56
Bielefeld	52.03	8.53	55
Bonn	50.73	7.10	55
Münster	51.96	7.63	54
Gelsenkirchen	51.51	7.10	54
Aachen	50.78	6.08	54
Mönchengladbach	51.19	6.44	54
Krefeld	51.34	6.55	54
Oberhausen	51.48	6.86	53
Hagen	51.36	7.47	53
Hamm	51.68	7.82	53
Herne	51.54	7.23	52
Mülheim	51.43	6.88	52
Solingen	51.17	7.08	52
Leverkusen	51.03	6.98	52
Neuss	51.20	6.69	52
Paderborn	51.72	8.75	52
Recklinghausen	51.61	7.20	51
Bottrop	51.52	6.93	51
Remscheid	51.18	7.19	51
Moers	51.45	6.63	50
Siegen	50.87	8.02	50
Bergisch Gladbach	50.99	7.13	50
Witten	51.44	7.35	50
Iserlohn	51.38	7.70	50
Gütersloh	51.91	8.38	50
Düren	50.80	6.49	50
Ratingen	51.30	6.85	50
Marl	51.66	7.09	50
Lünen	51.62	7.53	50
Velbert	51.34	7.04	49
Minden	52.29	8.91	49
Dorsten	51.66	6.97	49
Lüdenscheid	51.22	7.63	49
Castrop-Rauxel	51.56	7.31	49
Gladbeck	51.57	6.99	49
Arnsberg	51.38	8.08	49
Rheine	52.29	7.44	49
Viersen	51.25	6.39	49
Troisdorf	50.81	7.15	49
Bocholt	51.84	6.62	49
Detmold	51.94	8.87	49
Dinslaken	51.56	6.74	48
Lippstadt	51.67	8.34	48
Unna	51.54	7.69	48
Herten	51.60	7.14	48
Herford	52.11	8.67	48
Grevenbroich	51.09	6.58	48
Kerpen	50.87	6.70	48
Dormagen	51.10	6.83	48
Bergheim	50.96	6.64	48
Wesel	51.67	6.62	48
Langenfeld	51.11	6.95	48
Stolberg	50.77	6.23	48
Menden	51.44	7.78	48
Hattingen	51.40	7.19	48
Hilden	51.17	6.93	48
Sankt Augustin	50.78	7.20	47
Eschweiler	50.82	6.27	47
Ahlen	51.76	7.89	47
Bad Salzuflen	52.09	8.74	47
Euskirchen	50.66	6.79	47
Meerbusch	51.25	6.69	47
Hürth	50.87	6.87	47
Pulheim	51.00	6.81	47
Gummersbach	51.03	7.56	47
Bergkamen	51.62	7.64	47
Willich	51.26	6.55	47
Erftstadt	50.81	6.79	47
Neubrück	51.13	6.64	47
Ibbenbüren	52.28	7.71	47
Schwerte	51.44	7.57	47
Bad Oeynhausen	52.21	8.80	47
Kleve	51.79	6.14	47
Frechen	50.91	6.81	47
Bornheim	50.76	6.99	47
Soest	51.58	8.11	47
Erkrath	51.22	6.91	47
Dülmen	51.83	7.28	47
Herzogenrath	50.87	6.09	47
Alsdorf	50.88	6.16	47
Gronau	52.21	7.02	47
Rheda-Wiedenbrück	51.85	8.30	47
Kamen	51.59	7.66	47
Hennef	50.78	7.28	47
Bünde	52.20	8.59	47
Erkelenz	51.08	6.32	46
Brühl	50.83	6.90	46
Monheim am Rhein	51.09	6.89	46
Nettetal	51.32	6.28	46
Kaarst	51.23	6.62	46
Lemgo	52.03	8.90	46
Heinsberg	51.06	6.10	46
Königswinter	50.68	7.19	46
Borken	51.84	6.86	46
#DE-RP
Mainz	49.98	8.28	53
Ludwigshafen am Rhein	49.48	8.45	52
Koblenz	50.35	7.58	50
Trier	49.76	6.64	50
Kaiserslautern	49.44	7.77	50
Worms	49.63	8.36	49
Neuwied	50.43	7.47	48
Neustadt	49.35	8.14	47
Speyer	49.32	8.43	47
Frankenthal	49.53	8.35	47
Pirmasens	49.20	7.61	46
Bad Kreuznach	49.84	7.87	46
Landau in der Pfalz	49.20	8.12	46
#DE-SH
Kiel	54.32	10.13	54
Lübeck	53.87	10.69	53
Flensburg	54.78	9.44	49
Neumünster	54.07	9.98	49
Norderstedt	53.69	9.98	49
Elmshorn	53.75	9.65	47
Pinneberg	53.67	9.79	46
#DE-SL
Saarbrücken	49.23	7.01	53
Neunkirchen	49.34	7.18	47
Homburg	49.33	7.34	46
Völklingen	49.25	6.86	46
#DE-SN
Leipzig	51.34	12.37	57
Dresden	51.05	13.74	57
Chemnitz	50.84	12.93	54
Zwickau	50.73	12.49	50
Plauen	50.50	12.14	48
Görlitz	51.16	14.99	48
Hoyerswerda	51.44	14.24	46
Freiberg	50.91	13.34	46
Bautzen	51.18	14.43	46
Pirna	50.96	13.94	46
#DE-ST
Halle	51.48	11.98	54
Magdeburg	52.13	11.63	54
Dessau	51.84	12.25	49
Halle Neustadt	51.48	11.92	46
#DE-TH
Erfurt	50.98	11.03	53
Jena	50.93	11.59	50
Gera	50.88	12.08	50
Weimar	50.98	11.33	48
Gotha	50.95	10.70	47
Nordhausen	51.50	10.80	46
Eisenach	50.98	10.32	46
Suhl	50.61	10.69	46
#DJ-AS
'Ali Sabieh	11.16	42.71	47
#DJ-TA
Tadjourah	11.79	42.88	43
#DK-81
Aalborg	57.05	9.92	51
#DK-82
Århus	56.16	10.21	54
Horsens	55.86	9.85	48
Randers	56.46	10.04	47
Herning	56.14	8.98	47
Silkeborg	56.17	9.55	46
Viborg	56.45	9.40	45
#DK-83
Odense	55.40	10.39	52
Esbjerg	55.47	8.45	49
Kolding	55.49	9.47	47
Vejle	55.71	9.54	47
#DK-84
Copenhagen	55.68	12.57	61
Frederiksberg	55.68	12.53	50
Hvidovre	55.66	12.47	47
Charlottenlund	55.75	12.57	46
Ballerup	55.73	12.36	46
Hillerød	55.93	12.30	45
#DK-85
Greve	55.58	12.30	47
Roskilde	55.64	12.08	46
Næstved	55.23	11.76	46
#DM-04
Roseau	15.30	-61.39	42
#DO
Santo Domingo Oeste	18.50	-70.00	58
Santo Domingo Este	18.49	-69.86	58
San Pedro de Macorís	18.45	-69.31	53
La Romana	18.43	-68.97	53
San Cristóbal	18.42	-70.10	52
Puerto Plata	19.79	-70.69	52
San Francisco de Macorís	19.30	-70.25	51
Salvaleón de Higüey	18.62	-68.71	51
Concepción de La Vega	19.22	-70.53	50
Punta Cana	18.58	-68.40	50
Santa Cruz de Barahona	18.21	-71.10	49
Bonao	18.94	-70.41	49
San Juan de la Maguana	18.81	-71.23	49
Bajos de Haina	18.42	-70.03	48
Baní	18.28	-70.33	48
Moca	19.39	-70.53	48
Azua	18.45	-70.73	48
Mao	19.55	-71.08	47
Boca Chica	18.45	-69.60	47
Salcedo	19.38	-70.42	47
Esperanza	19.58	-70.98	46
Cotuí	19.05	-70.15	46
Villa Altagracia	18.67	-70.17	46
Hato Mayor del Rey	18.76	-69.26	46
Nagua	19.38	-69.85	45
Santa Cruz de El Seibo	18.77	-69.04	44
San José de Ocoa	18.55	-70.51	43
#DO-01
Santo Domingo	18.47	-69.89	63
#DO-25
Santiago de los Caballeros	19.45	-70.70	61
#DZ-01
Timimoun	29.26	0.23	47
Adrar	27.87	-0.29	46
#DZ-02
Chlef	36.17	1.33	53
Ech Chettia	36.20	1.26	52
Oued Fodda	36.19	1.53	46
#DZ-03
Laghouat	33.80	2.87	51
Aflou	34.11	2.10	49
#DZ-04
Aïn Beïda	35.80	7.39	50
Oum el Bouaghi	35.88	7.11	50
Aïn Fakroun	35.97	6.87	48
#DZ-05
Batna	35.56	6.17	54
Barika	35.39	5.37	50
Aïn Touta	35.38	5.90	49
Merouana	35.63	5.91	47
Tazoult-Lambese	35.48	6.26	46
#DZ-06
Bejaïa	36.76	5.08	52
Akbou	36.46	4.53	48
#DZ-07
Biskra	34.85	5.73	55
Tolga	34.72	5.38	48
Sidi Khaled	34.39	4.99	48
#DZ-08
Béchar	31.62	-2.22	52
#DZ-09
Blida	36.47	2.83	53
Beni Mered	36.52	2.86	50
Larbaâ	36.56	3.15	48
Bougara	36.54	3.08	48
Meftah	36.62	3.22	48
Boufarik	36.57	2.91	48
Sidi Moussa	36.61	3.09	48
Boû Arfa	36.46	2.81	46
Souma	36.52	2.91	46
#DZ-10
Lakhdaria	36.56	3.59	48
Bouïra	36.37	3.90	47
Sour el Ghozlane	36.15	3.69	47
Draa el Mizan	36.54	3.83	46
#DZ-11
Tamanrasset	22.79	5.52	49
I-n-Salah	27.19	2.46	47
#DZ-12
Tébessa	35.40	8.12	58
Cheria	35.27	7.75	49
Bir el Ater	34.74	8.06	48
#DZ-13
Tlemcen	34.88	-1.31	51
Mansoûra	34.86	-1.34	47
Remchi	35.06	-1.43	47
Hennaya	34.95	-1.37	46
Sebdou	34.64	-1.33	46
#DZ-14
Tiaret	35.37	1.32	53
Sougueur	35.19	1.50	48
Frenda	35.07	1.05	48
Ksar Chellala	35.21	2.32	48
#DZ-15
Tizi Ouzou	36.71	4.05	52
Boghni	36.54	3.95	47
Timizart	36.80	4.27	46
Azazga	36.74	4.37	46
#DZ-16
Algiers	36.73	3.09	63
Bab Ezzouar	36.73	3.18	54
Bordj el Kiffan	36.75	3.19	51
Birkhadem	36.71	3.05	49
#DZ-17
Djelfa	34.67	3.26	52
Aïn Oussera	35.45	2.91	51
Messaad	34.15	3.50	50
Dar Chioukh	34.90	3.49	47
Birine	35.63	3.23	47
#DZ-18
Jijel	36.82	5.76	52
#DZ-19
Sétif	36.19	5.41	55
El Eulma	36.15	5.69	51
#DZ-20
Saïda	34.83	0.15	51
#DZ-21
Skikda	36.88	6.91	52
Azzaba	36.74	7.11	49
Karkira	36.93	6.59	47
#DZ-22
Sidi Bel Abbès	35.19	-0.63	53
#DZ-23
Annaba	36.90	7.77	53
Drean	36.68	7.75	47
El Hadjar	36.80	7.74	47
#DZ-24
Guelma	36.46	7.43	51
Héliopolis	36.50	7.44	46
#DZ-25
Constantine	36.37	6.61	57
El Khroub	36.26	6.69	49
Hamma Bouziane	36.41	6.60	48
#DZ-26
Médéa	36.26	2.75	52
Berrouaghia	36.14	2.91	49
Ksar el Boukhari	35.89	2.75	49
#DZ-27
Mostaganem	35.93	0.09	51
#DZ-28
M’Sila	35.71	4.54	50
Sidi Aïssa	35.89	3.77	48
‘Aïn el Hadjel	35.67	3.88	46
#DZ-29
Mascara	35.40	0.14	52
Sig	35.53	-0.19	48
#DZ-30
Ouargla	31.95	5.33	51
Rouissat	31.92	5.35	49
Hassi Messaoud	31.68	6.07	47
Djamaa	33.53	5.99	47
Touggourt	33.11	6.06	47
Tebesbest	33.12	6.08	46
#DZ-31
Oran	35.70	-0.64	58
Es Senia	35.65	-0.62	48
Bir el Djir	35.72	-0.55	48
’Aïn el Turk	35.74	-0.77	47
#DZ-32
El Bayadh	33.68	1.02	48
#DZ-34
Bordj Bou Arreridj	36.07	4.76	52
El Achir	36.06	4.63	52
Râs el Oued	35.94	5.03	48
#DZ-35
Boumerdas	36.77	3.48	59
Reghaïa	36.74	3.34	47
Khemis el Khechna	36.65	3.33	47
Boudouaou	36.73	3.41	47
#DZ-36
Besbes	36.70	7.85	48
El Tarf	36.77	8.31	43
#DZ-37
Tindouf	27.67	-8.15	47
#DZ-38
Tissemsilt	35.61	1.81	48
#DZ-39
El Oued	33.36	6.86	51
Reguiba	33.56	6.70	48
#DZ-40
Khenchela	35.44	7.14	51
#DZ-41
Souk Ahras	36.29	7.95	52
Sedrata	36.13	7.53	47
#DZ-42
Baraki	36.67	3.10	50
El Affroun	36.47	2.63	46
Tipasa	36.59	2.45	44
#DZ-43
Chelghoum el Aïd	36.16	6.17	49
Mila	36.45	6.26	48
Telerghma	36.12	6.35	47
Rouached	36.46	6.04	46
#DZ-44
Khemis Miliana	36.26	2.22	49
Aïn Defla	36.26	1.97	47
El Attaf	36.22	1.67	46
#DZ-45
Aïn Sefra	32.75	-0.58	48
#DZ-46
Aïn Temouchent	35.30	-1.14	48
Beni Saf	35.30	-1.38	47
#DZ-47
Ghardaïa	32.49	3.67	50
Metlili Chaamba	32.27	3.63	47
Berriane	32.83	3.77	46
#DZ-48
Relizane	35.74	0.56	51
Oued Rhiou	35.96	0.92	48
#EC-A
Cuenca	-2.90	-79.00	54
#EC-B
Guaranda	-1.59	-79.00	43
#EC-C
Tulcán	0.81	-77.72	49
#EC-D
Puerto Francisco de Orellana	-0.47	-76.99	47
#EC-E
Esmeraldas	0.96	-79.65	52
Rosa Zarate	0.33	-79.47	46
#EC-F
Azogues	-2.74	-78.85	45
#EC-G
Guayaquil	-2.20	-79.89	63
Eloy Alfaro	-2.18	-79.86	52
Milagro	-2.13	-79.59	51
La Libertad	-2.23	-80.91	49
Velasco Ibarra	-1.04	-79.64	47
Balzar	-1.37	-79.90	46
#EC-H
Riobamba	-1.67	-78.65	51
#EC-I
Ibarra	0.35	-78.12	51
#EC-L
Loja	-3.99	-79.20	51
#EC-M
Manta	-0.96	-80.71	53
Portoviejo	-1.05	-80.45	52
Chone	-0.70	-80.09	47
#EC-O
Machala	-3.26	-79.96	53
Pasaje	-3.33	-79.81	47
Santa Rosa	-3.45	-79.96	46
#EC-P
Quito	-0.23	-78.52	61
Tutamandahostel	-0.20	-78.50	51
#EC-R
Quevedo	-1.03	-79.46	51
Babahoyo	-1.80	-79.53	49
Ventanas	-1.44	-79.46	47
#EC-S
Macas	-2.31	-78.11	44
#EC-SD
Santo Domingo de los Colorados	-0.25	-79.18	53
#EC-SE
Salinas	-2.21	-80.95	46
Santa Elena	-2.23	-80.86	46
#EC-T
Ambato	-1.25	-78.62	52
#EC-U
Nueva Loja	0.09	-76.90	44
#EC-X
Latacunga	-0.94	-78.62	47
#EC-Y
Puyo	-1.48	-78.00	44
#EE-37
Tallinn	59.44	24.75	56
#EE-45
Narva	59.38	28.19	48
Kohtla-Järve	59.40	27.27	47
#EE-68
Pärnu	58.39	24.50	46
#EE-793
Tartu	58.38	26.73	50
#EE-84
Viljandi	58.36	25.59	43
#EG-ALX
Alexandria	31.20	29.92	66
#EG-ASN
Aswan	24.09	32.90	54
Idfū	24.98	32.88	51
Kawm Umbū	24.48	32.95	48
#EG-AST
Asyūţ	27.18	31.18	56
Manfalūţ	27.31	30.97	49
Abū Tīj	27.05	31.32	49
Abnūb	27.27	31.15	48
Al Qūşīyah	27.44	30.82	48
Dayrūţ	27.56	30.81	48
Al Badārī	26.99	31.42	46
#EG-BA
Hurghada	27.26	33.81	50
#EG-BH
Kafr ad Dawwār	31.13	30.13	54
Damanhūr	31.03	30.47	54
Idkū	31.31	30.30	53
Ḩawsh ‘Īsá	30.91	30.29	49
Rosetta	31.40	30.42	48
Abū al Maţāmīr	30.91	30.17	46
Ad Dilinjāt	30.83	30.54	46
#EG-BNS
Banī Suwayf	29.07	31.10	53
Būsh	29.15	31.13	49
Al Fashn	28.82	30.90	48
#EG-C
Ḩalwān	29.84	31.30	54
New Cairo	30.03	31.47	53
#EG-DK
Al Manşūrah	31.04	31.38	56
Ţalkhā	31.05	31.38	52
Dikirnis	31.09	31.59	51
Bilqās	31.21	31.36	50
Al Maţarīyah	31.18	32.03	50
Al Jammālīyah	31.18	31.86	48
Al Manzalah	31.16	31.94	48
Minyat an Naşr	31.13	31.64	48
Shirbīn	31.20	31.52	47
#EG-DT
Damietta	31.42	31.81	49
Fāraskūr	31.33	31.72	48
Az Zarqā	31.21	31.64	46
#EG-FYM
Al Fayyūm	29.31	30.84	55
Ibshawāy	29.36	30.68	47
Ţāmiyah	29.48	30.96	47
Iţsā	29.24	30.79	47
#EG-GH
Al Maḩallah al Kubrá	30.97	31.17	56
Tanda	30.79	31.00	56
Zefta	30.71	31.24	50
Kafr az Zayyāt	30.82	30.82	49
Basyūn	30.94	30.81	47
Samannūd	30.96	31.24	47
#EG-GZ
Giza	30.01	31.21	64
Al Ḩawāmidīyah	29.90	31.25	50
Awsīm	30.12	31.14	48
Madīnat Sittah Uktūbar	29.82	31.05	46
#EG-IS
Ismailia	30.60	32.27	55
#EG-KB
Banhā	30.46	31.18	52
Qalyūb	30.18	31.21	50
Toukh	30.35	31.20	48
Al Khānkah	30.21	31.37	48
Shibīn al Qanāṭir	30.31	31.32	48
Al Qanāţir al Khayrīyah	30.19	31.14	48
#EG-KFS
Kafr ash Shaykh	31.11	30.94	52
Disūq	31.13	30.65	50
Fuwwah	31.20	30.55	48
Sīdī Sālim	31.27	30.79	47
Al Ḩāmūl	31.31	31.15	47
#EG-KN
Qinā	26.16	32.73	54
Isnā	25.29	32.55	48
Kousa	25.92	32.76	48
Dishnā	26.12	32.48	47
Farshūţ	26.05	32.16	47
Naja' Ḥammādī	26.05	32.24	46
#EG-LX
Luxor	25.70	32.64	56
#EG-MN
Al Minyā	28.09	30.76	54
Mallawī	27.73	30.84	52
Samālūţ	28.31	30.71	50
Abū Qurqāş	27.93	30.84	48
Banī Mazār	28.50	30.80	48
Maţāy	28.42	30.78	47
Dayr Mawās	27.64	30.85	46
#EG-MNF
Shibīn al Kawm	30.55	31.01	53
Munūf	30.47	30.93	49
Ashmūn	30.30	30.98	49
Talā	30.68	30.94	47
Ash Shuhadā’	30.60	30.90	47
Quwaysinā	30.56	31.16	46
#EG-MT
Mersa Matruh	31.35	27.24	48
#EG-PTS
Port Said	31.27	32.30	57
#EG-SHG
Sohag	26.56	31.69	53
Jirjā	26.34	31.89	51
Akhmīm	26.56	31.75	50
Ţahţā	26.77	31.50	50
Al Manshāh	26.48	31.80	48
Al Balyanā	26.24	32.00	47
Juhaynah	26.67	31.50	47
#EG-SHR
Zagazig	30.59	31.50	55
Bilbays	30.42	31.56	51
Abū Kabīr	30.73	31.67	50
Fāqūs	30.73	31.80	48
Al Qurayn	30.62	31.74	48
Diyarb Najm	30.75	31.44	47
At Tall al Kabīr	30.54	31.79	47
Mashtūl as Sūq	30.36	31.38	47
Hihyā	30.67	31.59	46
Al Qanāyāt	30.62	31.46	46
#EG-SIN
Arish	31.13	33.80	51
#EG-SUZ
Suez	29.97	32.53	57
Ain Sukhna	29.60	32.32	47
#EG-WAD
Al Khārijah	25.45	30.55	48
#EH
Laayoune	27.14	-13.19	53
Dakhla	23.68	-15.96	49
#ER-AN
Keren	15.78	38.45	49
#ER-DK
Assab	13.01	42.74	43
#ER-MA
Asmara	15.34	38.93	58
#ER-SK
Massawa	15.61	39.47	44
#ES-AN
Sevilla	37.38	-5.97	58
Málaga	36.72	-4.42	58
Córdoba	37.89	-4.77	55
Granada	37.19	-3.61	54
Jerez de la Frontera	36.69	-6.14	53
Almería	36.84	-2.46	53
Huelva	37.27	-6.94	52
Marbella	36.52	-4.89	51
Cadiz	36.53	-6.29	51
Dos Hermanas	37.28	-5.92	51
Jaén	37.77	-3.79	51
Algeciras	36.13	-5.45	51
San Fernando	36.48	-6.20	50
El Puerto de Santa María	36.59	-6.23	49
El Ejido	36.78	-2.81	49
Roquetas de Mar	36.76	-2.61	49
Chiclana de la Frontera	36.42	-6.14	49
Vélez-Málaga	36.78	-4.10	49
Mijas	36.60	-4.64	49
Fuengirola	36.54	-4.62	49
Alcalá de Guadaira	37.34	-5.84	48
Campiña	38.22	-2.98	48
Sanlúcar de Barrameda	36.78	-6.35	48
Estepona	36.43	-5.15	48
Torremolinos	36.62	-4.50	48
La Línea de la Concepción	36.17	-5.35	48
Linares	38.10	-3.64	48
Motril	36.75	-3.52	48
Benalmádena	36.60	-4.57	48
Utrera	37.19	-5.78	47
Antequera	37.02	-4.56	47
Lucena	37.41	-4.49	46
Mairena del Aljarafe	37.34	-6.06	46
Écija	37.54	-5.08	46
Puerto Real	36.53	-6.19	46
#ES-AR
Zaragoza	41.66	-0.88	58
Huesca	42.14	-0.41	47
#ES-AS
Gijón	43.54	-5.66	54
Oviedo	43.36	-5.84	54
Avilés	43.55	-5.92	49
Sama	43.30	-5.68	47
Mieres	43.25	-5.77	46
#ES-CB
Santander	43.46	-3.80	53
Torrelavega	43.35	-4.05	47
#ES-CE
Ceuta	35.89	-5.32	49
#ES-CL
Valladolid	41.66	-4.72	55
Burgos	42.34	-3.70	53
Salamanca	40.97	-5.66	52
León	42.60	-5.57	51
Palencia	42.01	-4.52	49
Ponferrada	42.55	-6.60	48
Zamora	41.51	-5.74	48
Ávila	40.66	-4.70	48
Segovia	40.95	-4.12	48
#ES-CM
Albacete	38.99	-1.86	52
Talavera de la Reina	39.96	-4.83	49
Guadalajara	40.63	-3.16	49
Toledo	39.86	-4.02	49
Ciudad Real	38.99	-3.93	49
Cuenca	40.07	-2.13	47
Puertollano	38.69	-4.11	47
#ES-CN
Las Palmas de Gran Canaria	28.10	-15.41	56
Santa Cruz de Tenerife	28.47	-16.25	53
La Laguna	28.49	-16.32	52
Telde	27.99	-15.42	50
Arona	28.10	-16.68	49
Santa Lucía	27.91	-15.54	48
Arrecife	28.96	-13.55	48
San Bartolomé de Tirajana	27.92	-15.57	47
Adeje	28.12	-16.73	46
La Orotava	28.39	-16.52	46
#ES-CT
Barcelona	41.39	2.16	62
L'Hospitalet de Llobregat	41.36	2.10	54
Badalona	41.45	2.25	53
Terrassa	41.57	2.02	53
Sabadell	41.54	2.11	53
Tarragona	41.12	1.25	51
Lleida	41.62	0.62	51
Mataró	41.54	2.44	51
Santa Coloma de Gramenet	41.45	2.21	51
Reus	41.16	1.11	50
Girona	41.98	2.82	50
Cornellà de Llobregat	41.35	2.08	49
Sant Boi de Llobregat	41.34	2.04	49
Sant Cugat del Vallès	41.47	2.09	49
Manresa	41.73	1.82	49
Rubí	41.49	2.03	49
Vilanova i la Geltrú	41.22	1.73	48
Viladecans	41.31	2.01	48
El Prat de Llobregat	41.33	2.09	48
Castelldefels	41.28	1.97	48
Granollers	41.61	2.29	48
Cerdanyola del Vallès	41.49	2.14	48
Mollet del Vallès	41.54	2.21	47
Esplugues de Llobregat	41.38	2.09	47
Gavà	41.31	2.00	47
Llefià	41.44	2.22	46
Figueres	42.27	2.96	46
Sant Feliu de Llobregat	41.38	2.05	46
Blanes	41.67	2.79	46
#ES-EX
Badajoz	38.88	-6.97	52
Cáceres	39.48	-6.37	50
Mérida	38.92	-6.34	48
Plasencia	40.03	-6.09	46
#ES-GA
Vigo	42.23	-8.72	55
A Coruña	43.37	-8.40	54
Ourense	42.34	-7.86	50
Lugo	43.01	-7.56	50
Santiago de Compostela	42.88	-8.55	50
Pontevedra	42.43	-8.64	49
Ferrol	43.48	-8.23	49
#ES-IB
Palma	39.57	2.65	56
Calvià	39.57	2.51	47
Ibiza	38.91	1.43	47
Manacor	39.57	3.21	46
#ES-MC
Murcia	37.99	-1.13	56
Cartagena	37.61	-0.99	53
Lorca	37.67	-1.70	50
Molina de Segura	38.05	-1.21	48
Alcantarilla	37.97	-1.22	46
#ES-MD
Madrid	40.42	-3.70	65
Ciudad Lineal	40.45	-3.65	54
Móstoles	40.32	-3.86	53
Alcalá de Henares	40.48	-3.36	53
Fuenlabrada	40.28	-3.79	53
Leganés	40.33	-3.76	53
Alcorcón	40.35	-3.82	52
Getafe	40.31	-3.73	52
Chamartín	40.46	-3.68	51
Torrejón de Ardoz	40.46	-3.47	51
Parla	40.24	-3.77	51
Alcobendas	40.55	-3.64	50
Coslada	40.42	-3.56	50
Las Rozas de Madrid	40.49	-3.87	49
Pozuelo de Alarcón	40.43	-3.81	49
San Sebastián de los Reyes	40.56	-3.63	49
Rivas-Vaciamadrid	40.33	-3.51	48
Majadahonda	40.47	-3.87	48
Valdemoro	40.19	-3.68	48
Collado-Villalba	40.64	-4.00	47
Aranjuez	40.03	-3.60	47
Arganda	40.30	-3.44	47
Colmenar Viejo	40.66	-3.77	46
Pinto	40.24	-3.70	46
Boadilla del Monte	40.41	-3.88	46
Tres Cantos	40.60	-3.71	46
San Fernando de Henares	40.42	-3.53	46
#ES-ML
Melilla	35.29	-2.94	49
#ES-NC
Pamplona	42.82	-1.64	53
#ES-PV
Bilbao	43.26	-2.93	56
Gasteiz / Vitoria	42.85	-2.67	54
Donostia / San Sebastián	43.31	-1.97	53
Barakaldo	43.30	-2.99	50
Getxo	43.36	-3.01	49
Irun	43.34	-1.79	48
Santutxu	43.25	-2.92	48
Portugalete	43.32	-3.02	47
Santurtzi	43.33	-3.03	47
Basauri	43.24	-2.89	46
#ES-RI
Logroño	42.47	-2.45	52
#ES-VC
Valencia	39.47	-0.38	59
Alicante	38.35	-0.48	55
Elche	38.26	-0.70	54
Castelló de la Plana	39.99	-0.05	53
Torrevieja	37.98	-0.68	50
Orihuela	38.08	-0.94	49
Gandia	38.97	-0.18	49
Torrent	39.44	-0.47	49
Benidorm	38.54	-0.13	49
Sagunto	39.68	-0.27	48
Paterna	39.50	-0.44	48
Grao de Murviedro	39.64	-0.24	48
Alcoy	38.71	-0.47	48
Elda	38.48	-0.79	47
San Vicent del Raspeig	38.40	-0.53	47
Vila-real	39.94	-0.10	47
Alzira	39.15	-0.43	47
Denia	38.84	0.11	46
Mislata	39.48	-0.42	46
#ET
Hawassa	7.06	38.48	51
Sodo	6.86	37.76	49
Hosa’ina	7.55	37.85	49
Arba Minch	6.03	37.55	48
Dīla	6.42	38.32	47
#ET-AM
Bahir Dar	11.59	37.39	52
Gondar	12.60	37.47	52
Desē	11.13	39.63	51
Kombolcha	11.08	39.74	50
Debre Mark’os	10.35	37.73	48
Debre Birhan	9.68	39.53	48
#ET-BE
Āsosa	10.07	34.53	45
#ET-DD
Dire Dawa	9.59	41.87	54
#ET-GA
Gambēla	8.25	34.58	46
#ET-HA
Harar	9.31	42.12	50
#ET-OR
Nazrēt	8.55	39.27	53
Jimma	7.67	36.83	51
Bishoftu	8.75	38.98	50
Shashemenē	7.20	38.60	49
Ziway	7.93	38.72	47
Hāgere Hiywet	8.98	37.85	46
#ET-SO
Jijiga	9.35	42.80	48
#ET-TI
Mek'ele	13.50	39.48	53
Ādīgrat	14.28	39.46	48
Inda Silasē	14.10	38.28	47
Axum	14.12	38.72	46
#FI-02
Lappeenranta	61.06	28.19	48
#FI-03
Seinäjoki	62.79	22.83	45
#FI-04
Mikkeli	61.69	27.27	47
#FI-05
Kajaani	64.23	27.73	45
#FI-06
Hämeenlinna	61.00	24.46	47
#FI-07
Kokkola	63.84	23.13	46
#FI-08
Jyväskylä	62.24	25.72	49
#FI-09
Kotka	60.47	26.95	47
Kouvola	60.87	26.70	45
#FI-10
Rovaniemi	66.50	25.72	45
#FI-11
Tampere	61.50	23.79	53
#FI-12
Vaasa	63.10	21.62	48
#FI-13
Joensuu	62.60	29.76	47
#FI-14
Oulu	65.01	25.47	51
#FI-15
Kuopio	62.89	27.68	49
#FI-16
Lahti	60.98	25.66	50
#FI-17
Pori	61.48	21.78	49
#FI-18
Helsinki	60.17	24.94	57
Espoo	60.21	24.65	54
Vantaa	60.29	25.04	53
Porvoo	60.39	25.67	47
Hyvinge	60.63	24.87	46
#FI-19
Turku	60.45	22.27	52
#FJ-C
Suva	-18.14	178.44	49
#FJ-N
Labasa	-16.43	179.36	44
#FJ-W
Lautoka	-17.62	177.45	47
Nadi	-17.80	177.42	46
#FK
Stanley	-51.69	-57.86	33
#FM-PNI
Palikir - National Government Center	6.92	158.16	30
#FO
Tórshavn	62.01	-6.77	41
#FR-20R
Ajaccio	41.92	8.74	47
Bastia	42.70	9.45	46
#FR-ARA
Lyon	45.75	4.85	57
Saint-Étienne	45.43	4.39	52
Grenoble	45.18	5.71	52
Clermont-Ferrand	45.78	3.09	51
Villeurbanne	45.77	4.88	51
Valence	44.93	4.91	48
Chambéry	45.57	5.92	48
Vénissieux	45.70	4.89	48
Annecy	45.91	6.13	47
Bourg-en-Bresse	46.21	5.23	47
Montluçon	46.34	2.60	47
Caluire-et-Cuire	45.79	4.85	46
Saint-Priest	45.70	4.94	46
#FR-BFC
Dijon	47.32	5.02	52
Besançon	47.25	6.02	51
Belfort	47.64	6.85	47
Chalon-sur-Saône	46.78	4.85	47
Nevers	46.99	3.16	46
Auxerre	47.80	3.57	46
#FR-BRE
Rennes	48.11	-1.67	53
Brest	48.39	-4.49	52
Quimper	48.00	-4.10	48
Lorient	47.75	-3.37	48
Vannes	47.66	-2.76	47
Saint-Brieuc	48.52	-2.77	47
Saint-Malo	48.65	-2.01	47
#FR-CVL
Tours	47.39	0.70	52
Orléans	47.90	1.90	51
Bourges	47.08	2.40	48
Blois	47.59	1.33	47
Châteauroux	46.81	1.69	47
Chartres	48.45	1.49	46
#FR-GES
Strasbourg	48.58	7.75	54
Reims	49.27	4.03	53
Metz	49.12	6.17	51
Mulhouse	47.75	7.33	50
Nancy	48.68	6.18	50
Colmar	48.08	7.36	48
Troyes	48.30	4.09	48
Charleville-Mézières	49.77	4.72	47
Châlons-en-Champagne	48.95	4.37	47
Thionville	49.36	6.16	46
#FR-HDF
Lille	50.63	3.06	54
Amiens	49.90	2.30	52
Roubaix	50.69	3.17	50
Tourcoing	50.72	3.16	50
Calais	50.95	1.86	49
Dunkerque	51.03	2.38	49
Villeneuve-d'Ascq	50.62	3.17	48
Saint-Quentin	49.85	3.29	47
Beauvais	49.43	2.08	47
Arras	50.29	2.78	47
Boulogne-sur-Mer	50.73	1.61	47
Douai	50.37	3.08	47
Valenciennes	50.36	3.53	47
Compiègne	49.42	2.83	46
Wattrelos	50.70	3.22	46
#FR-IDF
Paris	48.85	2.35	63
Cergy-Pontoise	49.04	2.08	53
Saint-Quentin-en-Yvelines	48.77	2.02	52
Boulogne-Billancourt	48.84	2.24	50
Argenteuil	48.95	2.25	50
Saint-Denis	48.94	2.35	50
Montreuil	48.86	2.44	50
Asnières-sur-Seine	48.92	2.28	49
Nanterre	48.89	2.21	49
Versailles	48.80	2.13	49
Courbevoie	48.90	2.26	49
Créteil	48.79	2.47	49
Colombes	48.92	2.25	49
Vitry-sur-Seine	48.79	2.40	49
Aulnay-sous-Bois	48.94	2.49	49
Champigny-sur-Marne	48.82	2.49	49
Rueil-Malmaison	48.88	2.19	49
Saint-Maur-des-Fossés	48.79	2.49	49
Aubervilliers	48.92	2.38	49
Drancy	48.93	2.45	48
Noisy-le-Grand	48.85	2.56	48
Levallois-Perret	48.89	2.29	48
Issy-les-Moulineaux	48.82	2.28	48
Neuilly-sur-Seine	48.88	2.27	48
Antony	48.75	2.30	48
Sarcelles	49.00	2.38	48
Ivry-sur-Seine	48.82	2.38	48
Cergy	49.04	2.08	48
Clichy	48.90	2.31	48
Sartrouville	48.95	2.19	47
Maisons-Alfort	48.81	2.44	47
Meaux	48.96	2.88	47
Pantin	48.89	2.41	47
Fontenay-sous-Bois	48.85	2.48	47
Évry	48.63	2.44	47
Clamart	48.80	2.27	47
Bondy	48.90	2.49	47
Le Blanc-Mesnil	48.94	2.46	47
Villejuif	48.79	2.36	47
Sevran	48.94	2.53	47
Chelles	48.88	2.59	47
Épinay-sur-Seine	48.95	2.32	47
Vincennes	48.85	2.44	47
Bobigny	48.91	2.45	47
Suresnes	48.87	2.23	47
Meudon	48.81	2.23	46
Mantes-la-Jolie	48.99	1.72	46
Gennevilliers	48.93	2.30	46
Rosny-sous-Bois	48.87	2.50	46
Saint-Germain-en-Laye	48.90	2.09	46
Puteaux	48.88	2.24	46
Corbeil-Essonnes	48.61	2.49	46
#FR-NAQ
Bordeaux	44.84	-0.58	54
Limoges	45.83	1.25	51
Poitiers	46.58	0.34	49
Pau	43.31	-0.36	49
La Rochelle	46.16	-1.15	49
Mérignac	44.84	-0.65	48
Pessac	44.81	-0.63	48
Niort	46.32	-0.46	47
Brive-la-Gaillarde	45.16	1.53	47
Angoulême	45.65	0.15	47
Bayonne	43.49	-1.47	46
Talence	44.81	-0.59	46
Anglet	43.49	-1.52	46
#FR-NOR
Le Havre	49.49	0.11	53
Rouen	49.44	1.10	51
Caen	49.19	-0.36	50
Évreux	49.02	1.15	48
#FR-OCC
Toulouse	43.60	1.44	56
Montpellier	43.61	3.88	54
Nîmes	43.83	4.36	52
Perpignan	42.70	2.90	50
Béziers	43.34	3.21	49
Montauban	44.02	1.36	47
Albi	43.93	2.15	47
Tarbes	43.23	0.08	47
Narbonne	43.18	3.00	47
Carcassonne	43.21	2.35	47
Castres	43.61	2.24	47
Alès	44.12	4.08	46
Sète	43.40	3.69	46
#FR-PAC
Marseille	43.30	5.38	59
Nice	43.70	7.27	55
Toulon	43.12	5.93	52
Aix-en-Provence	43.53	5.45	52
Avignon	43.95	4.81	50
Antibes	43.59	7.11	49
Cannes	43.55	7.01	48
La Seyne-sur-Mer	43.10	5.88	48
Arles	43.68	4.63	47
Fréjus	43.43	6.74	47
Hyères	43.12	6.13	47
Grasse	43.66	6.93	47
Cagnes-sur-Mer	43.66	7.15	47
Martigues	43.41	5.06	47
Aubagne	43.29	5.57	47
Istres	43.51	4.99	46
Le Cannet	43.58	7.02	46
Gap	44.56	6.08	46
Salon-de-Provence	43.64	5.09	46
#FR-PDL
Nantes	47.22	-1.55	54
Angers	47.47	-0.55	52
Le Mans	48.00	0.20	52
Saint-Nazaire	47.28	-2.21	48
La Roche-sur-Yon	46.67	-1.43	48
Cholet	47.06	-0.88	47
Laval	48.07	-0.76	47
Saint-Herblain	47.22	-1.65	47
#GA-1
Libreville	0.39	9.45	58
#GA-2
Franceville	-1.63	13.58	46
#GA-3
Lambaréné	-0.70	10.24	43
#GA-4
Mouila	-1.87	11.06	44
#GA-8
Port-Gentil	-0.72	8.78	50
#GA-9
Oyem	1.60	11.58	45
#GB-ENG
London	51.51	-0.13	69
Birmingham	52.48	-1.90	60
Liverpool	53.41	-2.98	59
Nottingham	52.95	-1.15	59
Sheffield	53.38	-1.47	58
Bristol	51.46	-2.60	58
Leicester	52.64	-1.13	57
Leeds	53.80	-1.55	57
Manchester	53.48	-2.24	56
Stoke-on-Trent	53.00	-2.19	56
Coventry	52.41	-1.51	56
Sunderland	54.90	-1.38	55
Birkenhead	53.39	-3.01	55
Reading	51.46	-0.97	55
Kingston upon Hull	53.74	-0.34	55
Preston	53.76	-2.70	55
Bradford	53.79	-1.75	55
Southend-on-Sea	51.54	0.71	55
Derby	52.92	-1.48	54
Plymouth	50.37	-4.14	54
Luton	51.88	-0.42	54
Wolverhampton	52.59	-2.12	54
Southampton	50.90	-1.40	54
Blackpool	53.82	-3.05	54
Milton Keynes	52.04	-0.76	54
Northampton	52.25	-0.88	53
Norwich	52.63	1.30	53
Dudley	52.50	-2.08	53
Portsmouth	50.80	-1.09	53
Newcastle upon Tyne	54.97	-1.61	53
Swindon	51.56	-1.78	53
Crawley	51.11	-0.18	53
Ipswich	52.06	1.16	53
Wigan	53.54	-2.64	52
Walsall	52.59	-1.98	52
Mansfield	53.13	-1.20	52
Oxford	51.75	-1.26	52
Warrington	53.39	-2.58	52
Slough	51.51	-0.60	52
Bournemouth	50.72	-1.88	52
Peterborough	52.57	-0.25	52
Cambridge	52.20	0.12	52
Doncaster	53.52	-1.13	52
York	53.96	-1.08	52
Poole	50.71	-1.98	52
Gloucester	51.87	-2.24	52
Burnley	53.80	-2.23	52
Huddersfield	53.65	-1.78	52
Telford	52.68	-2.45	52
Blackburn	53.75	-2.48	52
Basildon	51.57	0.46	52
Middlesbrough	54.58	-1.23	52
Bolton	53.58	-2.43	52
Stockport	53.41	-2.16	51
Brighton	50.83	-0.14	51
West Bromwich	52.52	-1.99	51
Grimsby	53.57	-0.08	51
Hastings	50.86	0.57	51
High Wycombe	51.63	-0.75	51
Watford	51.66	-0.40	51
Saint Peters	51.37	1.42	51
Burton upon Trent	52.81	-1.64	51
Colchester	51.89	0.90	51
Eastbourne	50.77	0.28	51
Exeter	50.72	-3.53	51
Rotherham	53.43	-1.36	51
Cheltenham	51.90	-2.08	51
Lincoln	53.23	-0.54	51
Chesterfield	53.25	-1.42	51
Chelmsford	51.74	0.47	50
Basingstoke	51.26	-1.09	50
Maidstone	51.27	0.52	50
Sutton Coldfield	52.57	-1.82	50
Bedford	52.13	-0.47	50
Oldham	53.54	-2.12	50
Woking	51.32	-0.56	50
St Helens	53.45	-2.73	50
Worcester	52.19	-2.22	50
Gillingham	51.39	0.55	50
Worthing	50.82	-0.38	50
Rochdale	53.62	-2.16	50
Solihull	52.41	-1.78	50
Royal Leamington Spa	52.29	-1.52	50
Bath	51.38	-2.36	50
Harlow	51.78	0.11	50
Nuneaton	52.52	-1.47	50
High Peak	53.37	-1.85	50
Darlington	54.52	-1.55	50
Southport	53.65	-3.01	50
Chester	53.19	-2.89	50
Stevenage	51.90	-0.20	50
Grays	51.48	0.33	50
Harrogate	53.99	-1.54	49
Hartlepool	54.69	-1.21	49
Cannock	52.69	-2.03	49
Hemel Hempstead	51.75	-0.45	49
St Albans	51.75	-0.33	49
Redditch	52.31	-1.95	49
South Shields	55.00	-1.43	49
Weston-super-Mare	51.35	-2.98	49
Halifax	53.72	-1.85	49
Tamworth	52.63	-1.70	49
Scunthorpe	53.58	-0.65	49
Stockton-on-Tees	54.57	-1.32	49
Wakefield	53.68	-1.50	49
Carlisle	54.90	-2.94	49
Gateshead	54.96	-1.60	49
Fylde	53.83	-2.92	49
Bracknell	51.41	-0.75	49
Newcastle under Lyme	53.00	-2.23	49
Crewe	53.10	-2.44	49
Chatham	51.38	0.53	49
Hove	50.83	-0.17	49
Aylesbury	51.82	-0.81	49
Rugby	52.37	-1.26	49
Salford	53.49	-2.29	49
Guildford	51.24	-0.57	49
Shrewsbury	52.71	-2.75	49
Barnsley	53.55	-1.48	49
Lowestoft	52.48	1.75	49
Gosport	50.80	-1.13	48
Stafford	52.81	-2.12	48
Royal Tunbridge Wells	51.13	0.26	48
Ellesmere Port	53.28	-2.90	48
Rossendale	53.68	-2.28	48
Folkestone	51.08	1.17	48
Torquay	50.46	-3.53	48
Maidenhead	51.52	-0.72	48
Kingswood	51.45	-2.51	48
Taunton	51.01	-3.10	48
Waterlooville	50.88	-1.03	48
Macclesfield	53.26	-2.13	48
Bognor Regis	50.78	-0.68	48
Kettering	52.40	-0.73	48
Great Yarmouth	52.61	1.73	48
Runcorn	53.34	-2.73	48
Ashford	51.15	0.87	48
Scarborough	54.28	-0.40	48
Widnes	53.36	-2.73	48
Aldershot	51.25	-0.76	48
Bury	53.60	-2.30	48
Castleford	53.73	-1.36	48
Hereford	52.06	-2.71	48
Stroud	51.75	-2.20	48
Margate	51.38	1.39	48
Loughborough	52.77	-1.20	48
Welwyn Garden City	51.80	-0.21	48
Farnborough	51.29	-0.76	48
Wallasey	53.42	-3.06	48
Littlehampton	50.81	-0.54	48
Bootle	53.47	-3.02	48
Weymouth	50.61	-2.46	48
Fareham	50.85	-1.18	48
Morley	53.74	-1.60	48
Cheshunt	51.70	-0.03	48
Kidderminster	52.39	-2.25	48
Corby	52.50	-0.69	48
Dartford	51.45	0.21	48
Dewsbury	53.69	-1.63	48
Stourbridge	52.46	-2.14	48
Sale	53.43	-2.32	47
Halesowen	52.45	-2.05	47
Canterbury	51.28	1.08	47
Huyton	53.41	-2.84	47
Gravesend	51.44	0.37	47
Eastleigh	50.97	-1.35	47
Washington	54.90	-1.52	47
Braintree	51.88	0.55	47
Brentwood	51.62	0.31	47
Esher	51.37	-0.37	47
Crosby	53.48	-3.03	47
Reigate	51.24	-0.21	47
Dunstable	51.89	-0.52	47
Morecambe	54.07	-2.86	47
Redhill	51.24	-0.17	47
Horsham	51.06	-0.33	47
Staines	51.43	-0.51	47
Batley	53.70	-1.63	47
Wellingborough	52.30	-0.69	47
Clacton-on-Sea	51.79	1.16	47
Bletchley	51.99	-0.73	47
Keighley	53.87	-1.91	47
Paignton	50.44	-3.57	47
Bromsgrove	52.34	-2.06	47
Sittingbourne	51.34	0.73	47
South Benfleet	51.55	0.56	47
Banbury	52.06	-1.34	47
West Bridgford	52.93	-1.13	47
Long Eaton	52.90	-1.27	47
Durham	54.78	-1.58	47
Northwich	53.26	-2.52	47
Lancaster	54.05	-2.80	47
Tipton	52.53	-2.07	47
Banstead	51.32	-0.21	47
King's Lynn	52.75	0.40	47
Winchester	51.07	-1.32	47
Barrow in Furness	54.11	-3.23	47
Yeovil	50.94	-2.63	47
Middleton	53.55	-2.20	47
Havant	50.86	-0.99	47
Hinckley	52.54	-1.38	47
Salisbury	51.07	-1.80	47
Pontefract	53.69	-1.31	47
Sutton in Ashfield	53.13	-1.26	46
Grantham	52.91	-0.64	46
Great Sankey	53.39	-2.64	46
Ashton-under-Lyne	53.49	-2.10	46
Leigh	53.50	-2.52	46
Leatherhead	51.30	-0.33	46
Letchworth Garden City	51.98	-0.23	46
Newark on Trent	53.07	-0.82	46
Worksop	53.30	-1.12	46
Bury St Edmunds	52.25	0.71	46
Kirkby	53.48	-2.89	46
Wallsend	54.99	-1.53	46
Redruth	50.23	-5.22	46
Christchurch	50.74	-1.78	46
Andover	51.21	-1.49	46
Stretford	53.45	-2.32	46
Dover	51.13	1.31	46
Hatfield	51.76	-0.22	46
Altrincham	53.39	-2.35	46
Newburn	54.99	-1.74	46
Boston	52.98	-0.03	46
Lytham St Annes	53.74	-3.00	46
Bridgwater	51.13	-3.00	46
Urmston	53.45	-2.35	46
Wokingham	51.41	-0.84	46
Swadlincote	52.77	-1.56	46
Trowbridge	51.32	-2.21	46
Prescot	53.43	-2.80	46
Bexhill-on-Sea	50.85	0.47	46
Bloxwich	52.62	-2.00	46
North Shields	55.02	-1.45	46
Skelmersdale	53.55	-2.77	46
Fleet	51.28	-0.83	46
Abingdon	51.67	-1.28	46
Tonbridge	51.20	0.27	46
Ramsgate	51.34	1.42	46
Ilkeston	52.97	-1.31	46
Coalville	52.72	-1.37	46
Canvey Island	51.52	0.58	46
Whitley Bay	55.04	-1.45	46
Arnold	53.00	-1.13	46
Houghton-Le-Spring	54.84	-1.46	46
Bishops Stortford	51.87	0.16	46
Leyland	53.70	-2.69	46
Rushden	52.29	-0.60	46
Leighton Buzzard	51.92	-0.66	46
Yeadon	53.86	-1.69	46
Blyth	55.13	-1.51	46
Eccles	53.48	-2.33	46
Redcar	54.62	-1.06	46
Peterlee	54.76	-1.34	46
Farnham	51.21	-0.80	46
Chester-le-Street	54.86	-1.57	46
Great Malvern	52.11	-2.33	46
Herne Bay	51.37	1.13	46
Wilmslow	53.33	-2.23	46
Newton Abbot	50.53	-3.61	46
Mangotsfield	51.49	-2.50	46
Billericay	51.63	0.42	46
Chipping Sodbury	51.54	-2.39	46
Hitchin	51.95	-0.28	46
Walkden	53.52	-2.40	46
Tyldesley	53.51	-2.47	46
Chippenham	51.46	-2.12	46
Billingham	54.59	-1.29	46
Accrington	53.75	-2.36	45
Hoddesdon	51.76	-0.01	45
Bridlington	54.08	-0.19	45
Bentley	53.53	-1.15	45
Exmouth	50.62	-3.40	45
Yate	51.54	-2.42	45
Felling	54.95	-1.57	45
Radcliffe	53.56	-2.32	45
Totton	50.92	-1.49	45
Chorley	53.65	-2.62	45
Bicester	51.90	-1.15	45
Haywards Heath	51.00	-0.10	45
Wigston Magna	52.58	-1.09	45
Wednesfield	52.60	-2.09	45
Windsor	51.48	-0.60	45
Glossop	53.44	-1.95	45
Cramlington	55.09	-1.59	45
Pudsey	53.80	-1.66	45
Newbury	51.40	-1.32	45
Wickford	51.61	0.52	45
Lichfield	52.68	-1.83	45
Brighouse	53.70	-1.78	45
Darwen	53.70	-2.46	45
Wisbech	52.67	0.16	45
Borehamwood	51.65	-0.28	45
Prestwich	53.53	-2.28	45
Cleethorpes	53.56	-0.03	45
Lower Earley	51.43	-0.92	45
Falmouth	50.15	-5.07	45
Hyde	53.45	-2.08	45
Chichester	50.84	-0.78	45
Barnstaple	51.08	-4.06	45
Spalding	52.79	-0.15	45
Thornton-Cleveleys	53.87	-3.02	45
Saint Neots	52.22	-0.27	45
Burgess Hill	50.96	-0.13	45
Beverley	53.85	-0.42	45
Deal	51.22	1.40	45
Winsford	53.19	-2.52	45
Harpenden	51.82	-0.36	45
Rayleigh	51.59	0.60	45
Whitstable	51.36	1.03	45
Camberley	51.34	-0.74	45
Bedworth	52.48	-1.47	45
Heswall	53.33	-3.10	45
Hucknall	53.03	-1.20	45
Egham	51.43	-0.55	45
Sevenoaks	51.27	0.19	45
Kidsgrove	53.09	-2.24	45
Didcot	51.61	-1.24	45
Nelson	53.83	-2.20	45
Burntwood	52.68	-1.93	45
Felixstowe	51.96	1.35	45
Kendal	54.33	-2.75	45
Consett	54.85	-1.83	45
Witney	51.78	-1.49	45
Ashton in Makerfield	53.48	-2.65	45
Cheadle Hulme	53.38	-2.19	45
Stanford-le-Hope	51.52	0.43	45
Bideford	51.02	-4.21	45
Rochester	51.39	0.51	45
Shipley	53.83	-1.77	45
Brierley Hill	52.48	-2.12	44
Stratford-upon-Avon	52.19	-1.71	44
Sunbury-on-Thames	51.40	-0.42	44
Ashington	55.18	-1.56	44
Kirkby in Ashfield	53.10	-1.24	44
Willenhall	52.59	-2.06	44
Burngreave	53.39	-1.46	44
Denton	53.46	-2.12	44
Cleckheaton	53.72	-1.71	44
Jarrow	54.98	-1.48	44
Melton Mowbray	52.77	-0.89	44
Workington	54.64	-3.54	44
Epsom	51.33	-0.27	44
Haverhill	52.08	0.44	44
Maghull	53.52	-2.94	44
East Grinstead	51.12	-0.01	44
Westhoughton	53.55	-2.52	44
Frome	51.23	-2.32	44
Congleton	53.16	-2.21	44
Ryde	50.73	-1.16	44
Bishop Auckland	54.66	-1.68	44
Newton Aycliffe	54.62	-1.57	44
Hertford	51.80	-0.08	44
Staveley	53.27	-1.35	44
Farnworth	53.55	-2.40	44
Crowthorne	51.37	-0.79	44
Bramhall	53.36	-2.17	44
Bartley Green	52.44	-2.00	44
St Austell	50.34	-4.77	44
Fleetwood	53.93	-3.01	44
Witham	51.80	0.64	44
Pitsea	51.56	0.51	44
Whitehaven	54.55	-3.58	44
Newport	50.70	-1.29	44
Skegness	53.14	0.34	44
Selby	53.78	-1.07	44
Thetford	52.42	0.75	44
Wednesbury	52.55	-2.02	44
Thatcham	51.40	-1.26	44
Hindley	53.53	-2.58	44
Plymstock	50.36	-4.09	44
Ormskirk	53.57	-2.88	44
Warwick	52.28	-1.58	44
Rugeley	52.76	-1.94	44
Golborne	53.48	-2.60	44
Gosforth	55.00	-1.62	44
Huntingdon	52.33	-0.19	44
Daventry	52.26	-1.16	44
Droitwich	52.27	-2.15	44
New Milton	50.76	-1.67	44
Portishead	51.48	-2.77	44
Droylsden	53.48	-2.15	44
Evesham	52.09	-1.95	44
Whitefield	53.55	-2.30	44
Lofthouse	53.73	-1.50	44
Belper	53.02	-1.48	44
Formby	53.56	-3.07	44
Burnham-on-Sea	51.24	-3.00	44
Broadstairs	51.36	1.44	44
Oadby	52.61	-1.08	44
Heanor	53.01	-1.35	44
Chapeltown	53.47	-1.47	44
Truro	50.27	-5.05	44
Litherland	53.47	-3.00	44
Market Harborough	52.48	-0.92	44
Royton	53.57	-2.12	44
Walton-on-Thames	51.39	-0.41	44
Wellington	52.70	-2.52	44
Stalybridge	53.48	-2.06	44
Godalming	51.19	-0.61	44
Potters Bar	51.69	-0.18	44
Seaford	50.77	0.10	44
Alfreton	53.10	-1.38	44
Camborne	50.21	-5.30	44
Kenilworth	52.35	-1.58	44
Seaham	54.84	-1.35	43
Thornaby-on-Tees	54.53	-1.30	43
Sudbury	52.04	0.73	43
Rawtenstall	53.70	-2.28	43
Retford	53.32	-0.94	43
Berkhamsted	51.76	-0.57	43
Stanley	54.87	-1.70	43
Swanley	51.40	0.17	43
Newton-le-Willows	53.45	-2.60	43
Rottingdean	50.81	-0.06	43
Amersham	51.67	-0.62	43
Ossett	53.68	-1.58	43
Maldon	51.73	0.67	43
Buxton	53.26	-1.91	43
Horley	51.17	-0.16	43
Cowes	50.76	-1.30	43
Dronfield	53.30	-1.48	43
Ripley	53.03	-1.40	43
March	52.55	0.09	43
Stowmarket	52.19	1.00	43
Clevedon	51.44	-2.86	43
Guiseley	53.88	-1.71	43
Bordon	51.11	-0.86	43
Caterham	51.28	-0.08	43
Gainsborough	53.38	-0.77	43
Goole	53.70	-0.88	43
Harwich	51.94	1.28	43
East Dereham	52.68	0.93	43
Chesham	51.70	-0.60	43
Gerrards Cross	51.59	-0.56	43
Crowborough	51.06	0.16	43
Stamford	52.65	-0.48	43
Stourport-on-Severn	52.34	-2.28	43
Failsworth	53.50	-2.17	43
Nailsea	51.43	-2.76	43
Newmarket	52.24	0.40	43
Bingley	53.85	-1.84	43
Brownhills	52.63	-1.93	43
Yateley	51.34	-0.83	43
Hythe	50.86	-1.40	43
Newquay	50.42	-5.07	43
Sandown	50.65	-1.16	43
Atherton	53.52	-2.49	43
Colne	53.86	-2.17	43
Chalfont Saint Peter	51.61	-0.56	43
Ampthill	52.03	-0.50	43
Swinton	53.50	-2.35	43
Portslade	50.84	-0.22	43
Kingswinford	52.50	-2.17	43
Bowthorpe	52.64	1.22	43
Kempston Hardwick	52.09	-0.50	43
Hailsham	50.86	0.26	43
Poulton-le-Fylde	53.83	-2.98	43
Brough	53.73	-0.57	43
Leek	53.10	-2.02	43
Kempston	52.12	-0.50	43
Penzance	50.12	-5.54	43
Dinnington	53.37	-1.20	43
Faversham	51.31	0.89	43
Tewkesbury	51.99	-2.16	43
Earl Shilton	52.58	-1.32	43
Tiverton	50.90	-3.49	43
Adwick le Street	53.57	-1.18	43
Weybridge	51.37	-0.46	43
South Ockendon	51.51	0.28	43
Irlam	53.44	-2.42	43
Melksham	51.37	-2.14	43
Horsforth	53.84	-1.64	43
Dukinfield	53.47	-2.09	43
Great Wyrley	52.66	-2.01	43
Yarm	54.50	-1.36	43
Shoreham-by-Sea	50.83	-0.27	43
Ely	52.40	0.26	43
South Elmsall	53.60	-1.28	43
Hebburn	54.97	-1.52	43
Mirfield	53.67	-1.70	43
Emsworth	50.85	-0.94	43
Oswestry	52.86	-3.05	43
Horwich	53.60	-2.55	43
Lancing	50.83	-0.32	43
Rawmarsh	53.46	-1.34	43
Eastwood	53.00	-1.30	43
Peacehaven	50.79	-0.01	43
West Molesey	51.40	-0.38	43
East Molesey	51.40	-0.35	43
Wantage	51.59	-1.43	43
Uckfield	50.97	0.10	43
Mansfield Woodhouse	53.16	-1.19	43
Grove	51.61	-1.42	43
Hadleigh	51.55	0.61	43
Marlow	51.57	-0.77	43
Marple	53.39	-2.06	43
Chapel Allerton	53.83	-1.54	43
Waltham Abbey	51.69	-0.00	43
Devizes	51.35	-1.99	43
Hedge End	50.91	-1.30	43
Sandbach	53.15	-2.36	43
New Mills	53.37	-2.00	43
Ascot	51.41	-0.67	43
Spennymoor	54.70	-1.60	42
Dorking	51.23	-0.33	42
Ramsbottom	53.65	-2.32	42
Amersham on the Hill	51.67	-0.61	42
Moreton	53.40	-3.12	42
Biddulph	53.12	-2.18	42
Bishopstoke	50.97	-1.33	42
Ferndown	50.81	-1.90	42
Ware	51.81	-0.03	42
Maltby	53.42	-1.20	42
Warminster	51.20	-2.18	42
Teignmouth	50.55	-3.50	42
Walton-on-the-Naze	51.85	1.27	42
Tynemouth	55.02	-1.43	42
Bushey	51.64	-0.36	42
Sleaford	53.00	-0.41	42
Haydock	53.47	-2.68	42
Mountsorrel	52.72	-1.15	42
Lewes	50.87	0.01	42
Thorne	53.61	-0.96	42
Calne	51.44	-2.01	42
Nantwich	53.07	-2.52	42
Wath upon Dearne	53.50	-1.35	42
Romsey	50.99	-1.50	42
Cirencester	51.72	-1.97	42
Heysham	54.04	-2.89	42
Westbury	51.26	-2.19	42
Guisborough	54.53	-1.06	42
Bedlington	55.13	-1.59	42
Frinton-on-Sea	51.83	1.24	42
Hayling Island	50.78	-0.97	42
Dorchester	50.72	-2.43	42
Northallerton	54.34	-1.43	42
Longfield	51.40	0.30	42
Rochford	51.58	0.71	42
Cobham	51.33	-0.41	42
Brixham	50.39	-3.52	42
Whickham	54.95	-1.68	42
Alton	51.15	-0.97	42
Biggleswade	52.09	-0.26	42
Cowley	51.73	-1.21	42
Lymington	50.76	-1.54	42
Louth	53.37	-0.00	42
Carterton	51.76	-1.59	42
Ripon	54.14	-1.53	42
Hartley	51.39	0.30	42
Ryton	52.62	-2.35	42
Aldridge	52.61	-1.92	42
Basford	52.97	-1.18	42
Kippax	53.77	-1.37	42
Conisbrough	53.48	-1.23	42
Hoyland Nether	53.50	-1.45	42
Tadley	51.35	-1.13	42
Kidlington	51.82	-1.29	42
Royston	52.05	-0.02	42
Bebington	53.35	-3.02	42
Swanscombe	51.45	0.31	42
Baildon	53.85	-1.79	42
Keynsham	51.41	-2.50	42
Elland	53.69	-1.84	42
Saltash	50.41	-4.23	42
Wombwell	53.52	-1.40	42
South Hayling	50.79	-0.98	42
Neston	51.41	-2.20	42
Hale	53.38	-2.33	42
Hazel Grove	53.38	-2.12	42
Darton	53.59	-1.53	42
Saffron Walden	52.02	0.24	42
Haslingden	53.70	-2.32	42
Penrith	54.67	-2.76	42
Sinfin	52.88	-1.49	42
Bredbury	53.42	-2.12	42
Mexborough	53.49	-1.29	42
Newport Pagnell	52.09	-0.72	42
Cleveleys	53.88	-3.04	42
Dursley	51.68	-2.35	42
Addlestone	51.37	-0.49	42
Petersfield	51.00	-0.93	42
Blaydon-on-Tyne	54.96	-1.71	42
Matlock	53.14	-1.56	42
Corsham	51.43	-2.18	42
Wimborne Minster	50.78	-1.98	42
Bromborough	53.35	-2.98	42
Garforth	53.79	-1.38	42
Hadley	52.70	-2.48	42
Ilkley	53.92	-1.82	42
Clitheroe	53.87	-2.40	42
Knaresborough	54.01	-1.47	42
Otley	53.91	-1.69	42
Skipton	53.96	-2.02	42
Bodmin	50.47	-4.72	42
Ingleby Greenhow	54.45	-1.11	42
Clayton-le-Woods	53.70	-2.67	42
Prenton	53.37	-3.05	42
Morpeth	55.17	-1.69	42
Mildenhall	52.34	0.51	42
Pinxton	53.09	-1.32	42
Poynton	53.35	-2.12	42
Didsbury	53.42	-2.23	42
Stone	52.91	-2.15	42
Bishops Cleeve	51.95	-2.06	42
Featherstone	52.64	-2.09	42
Ringwood	50.85	-1.79	41
Ryhope	54.87	-1.37	41
Bourne	52.77	-0.38	41
Beccles	52.46	1.56	41
Littleborough	53.64	-2.10	41
Knottingley	53.71	-1.26	41
Beaconsfield	51.61	-0.65	41
Bridport	50.73	-2.76	41
Haslemere	51.09	-0.71	41
Middlewich	53.19	-2.44	41
Market Deeping	52.68	-0.32	41
Wetherby	53.93	-1.39	41
Kirk Sandall	53.56	-1.07	41
The Boldons	54.94	-1.45	41
Stoke Gifford	51.52	-2.54	41
Wombourn	52.53	-2.18	41
Shepshed	52.77	-1.29	41
Blacon	53.21	-2.93	41
Ashtead	51.31	-0.30	41
Oxted	51.26	-0.01	41
Verwood	50.88	-1.87	41
Alsager	53.10	-2.31	41
Broxbourne	51.75	-0.02	41
Churchdown	51.88	-2.17	41
Berwick-Upon-Tweed	55.77	-2.01	41
Streetly	52.58	-1.88	41
Bolton upon Dearne	53.52	-1.32	41
Newhaven	50.80	0.06	41
Whitby	54.49	-0.61	41
Rustington	50.81	-0.51	41
Knutsford	53.30	-2.37	41
Hetton-Le-Hole	54.82	-1.45	41
Uttoxeter	52.90	-1.86	41
Driffield	54.01	-0.44	41
Chard	50.87	-2.97	41
Stocksbridge	53.48	-1.59	41
Milnrow	53.61	-2.11	41
Bacup	53.70	-2.20	41
Brackley	52.03	-1.15	41
Chelmsley Wood	52.48	-1.74	41
Broadfield	51.10	-0.21	41
Flitwick	52.00	-0.49	41
Cinderford	51.82	-2.50	41
Street	51.12	-2.74	41
Armthorpe	53.54	-1.05	41
Buckingham	52.00	-0.99	41
Smethwick	52.49	-1.97	41
Longton	52.98	-2.13	41
Whittlesey	52.56	-0.13	41
Frimley	51.32	-0.75	41
Hurstpierpoint	50.93	-0.18	41
Eaton Socon	52.22	-0.29	41
Portland	50.57	-2.44	41
Bridgnorth	52.54	-2.42	41
Sidmouth	50.69	-3.24	41
Mablethorpe	53.34	0.26	41
Hartshill	52.55	-1.52	41
North Walsham	52.82	1.39	41
Grange Hill	51.61	0.09	41
Ashby-de-la-Zouch	52.75	-1.47	41
Henlow	52.03	-0.29	41
Tavistock	50.55	-4.14	41
Helston	50.10	-5.27	41
Prudhoe	54.96	-1.85	41
Rickmansworth	51.64	-0.48	41
Purfleet	51.48	0.24	41
Minehead	51.20	-3.48	41
Sheerness	51.44	0.76	41
Tring	51.79	-0.66	41
Chorleywood	51.65	-0.51	41
Kirkham	53.78	-2.87	41
Halstead	51.95	0.64	41
Cudworth	53.57	-1.42	41
Haxby	54.01	-1.07	41
Barnham	50.83	-0.64	41
Ivybridge	50.39	-3.92	41
Market Drayton	52.91	-2.49	41
Bolsover	53.23	-1.29	41
Cross Hills	53.91	-1.98	41
Tilbury	51.46	0.36	41
Charlton Kings	51.88	-2.04	41
Blandford Forum	50.86	-2.16	41
Todmorden	53.71	-2.10	41
Thornbury	51.61	-2.52	41
Codsall	52.63	-2.20	41
Sandy	52.13	-0.29	41
Liversedge	53.71	-1.69	41
Lymm	53.38	-2.48	41
Heckmondwike	53.71	-1.68	41
Syston	52.68	-1.07	41
Henley-on-Thames	51.53	-0.90	41
Honiton	50.80	-3.19	41
Great Harwood	53.79	-2.41	41
Cheadle	52.98	-1.98	41
Hexham	54.97	-2.10	41
Kingsteignton	50.55	-3.58	41
Ulverston	54.20	-3.10	41
Rastrick	53.69	-1.79	41
Wells	51.21	-2.65	41
Padiham	53.80	-2.32	41
Thame	51.75	-0.98	41
Little Lever	53.56	-2.38	41
Dawlish	50.58	-3.47	41
Kimberley	52.98	-1.27	41
Royal Wootton Bassett	51.54	-1.90	41
Atherstone	52.58	-1.55	41
Woodbridge	52.09	1.32	40
Ince-in-Makerfield	53.53	-2.62	40
Ilfracombe	51.21	-4.11	40
Cranleigh	51.14	-0.48	40
Barton upon Humber	53.69	-0.44	40
Timperley	53.40	-2.33	40
Kesgrave	52.06	1.24	40
Great Bookham	51.28	-0.37	40
Penistone	53.53	-1.63	40
Leominster	52.23	-2.74	40
Codicote	51.85	-0.24	40
Oakham	52.67	-0.73	40
Beighton	53.33	-1.33	40
Shirebrook	53.20	-1.21	40
Downham Market	52.61	0.38	40
Rainhill	53.42	-2.77	40
Oldbury	52.50	-2.02	40
Knowle	52.38	-1.73	40
Shefford	52.04	-0.33	40
Pelsall	52.63	-1.97	40
Immingham	53.61	-0.22	40
Buckhurst Hill	51.62	0.03	40
Diss	52.38	1.11	40
Desborough	52.44	-0.82	40
Ross on Wye	51.92	-2.57	40
Chertsey	51.39	-0.51	40
Selsey	50.74	-0.79	40
Attleborough	52.52	1.02	40
Ludlow	52.37	-2.71	40
Abbots Langley	51.71	-0.42	40
Midsomer Norton	51.29	-2.49	40
Swanage	50.61	-1.96	40
Barnoldswick	53.92	-2.19	40
Annfield Plain	54.86	-1.74	40
Coleford	51.80	-2.61	40
Shepton Mallet	51.19	-2.55	40
Hedon	53.74	-0.20	40
Chigwell	51.62	0.08	40
Wallingford	51.60	-1.12	40
Chatteris	52.46	0.05	40
Epping	51.70	0.11	40
Brierfield	53.82	-2.23	40
Broadstone	50.76	-1.99	40
Yatton	51.39	-2.82	40
Cosham	50.85	-1.06	40
Horbury	53.66	-1.56	40
Little Hulton	53.53	-2.42	40
Snodland	51.33	0.44	40
Ponteland	55.05	-1.75	40
Kearsley	53.53	-2.38	40
Boughton	53.20	-0.98	40
Amesbury	51.18	-1.78	40
Shepperton	51.40	-0.45	40
Baldock	51.99	-0.19	40
Abram	53.51	-2.59	40
Saint Leonards-on-Sea	50.86	0.55	40
Waltham Cross	51.69	-0.04	40
Glenfield	52.65	-1.19	40
Cockington	50.46	-3.56	40
Castle Vale	52.52	-1.80	40
Bradwell	52.57	1.70	40
Shildon	54.63	-1.64	40
St Ives	50.21	-5.49	40
Thirsk	54.23	-1.34	40
Sowerby Bridge	53.71	-1.91	40
Mossley	53.51	-2.03	40
Watton	52.57	0.83	40
Lutterworth	52.46	-1.20	40
Soham	52.34	0.34	40
Greasby	53.37	-3.12	40
Birchington-on-Sea	51.38	1.30	40
Ferryhill	54.68	-1.55	40
Westergate	50.84	-0.67	40
Warsop	53.21	-1.15	40
Kirby Muxloe	52.63	-1.23	40
Whitchurch	52.97	-2.68	40
New Romney	50.99	0.94	40
Polesworth	52.62	-1.61	40
Stakeford	55.16	-1.58	40
Steyning	50.89	-0.33	40
Killamarsh	53.32	-1.32	40
Parkstone	50.73	-1.94	40
Wivenhoe	51.86	0.96	40
Brandon	54.75	-1.62	40
Maryport	54.71	-3.50	40
Garstang	53.90	-2.77	40
Braunton	51.11	-4.16	40
Sherborne	50.95	-2.52	40
Bulford	51.19	-1.76	40
Crook	54.71	-1.75	40
Scalby	53.77	-0.72	40
Par	50.35	-4.70	40
Grappenhall	53.37	-2.55	40
Seaton Delaval	55.07	-1.53	40
Hunstanton	52.95	0.50	40
Bradford-on-Avon	51.35	-2.25	40
Hemsworth	53.61	-1.35	40
Liskeard	50.45	-4.47	40
Tiptree	51.81	0.75	40
Yaxley	52.52	-0.26	40
Tidworth	51.23	-1.66	40
Cockermouth	54.66	-3.36	40
Bingham	52.95	-0.96	40
Calcot	51.44	-1.05	40
Bewbush	51.10	-0.22	40
Towcester	52.13	-0.99	40
Frodsham	53.29	-2.73	40
Market Warsop	53.21	-1.15	40
Coppull	53.63	-2.66	40
Chasetown	52.67	-1.93	40
Meltham Mills	53.59	-1.84	40
Wideopen	55.05	-1.62	40
Broughton Astley	52.53	-1.22	40
Queensbury	53.77	-1.85	39
Launceston	50.64	-4.36	39
Caister-on-Sea	52.65	1.73	39
Plympton	50.39	-4.06	39
Longdendale	53.47	-2.00	39
Ledbury	52.04	-2.43	39
Cromer	52.93	1.30	39
Burscough	53.60	-2.84	39
Lydney	51.73	-2.53	39
Cowplain	50.89	-1.02	39
Kiveton Park	53.34	-1.25	39
Southwater	51.02	-0.35	39
Raunds	52.34	-0.54	39
Knaphill	51.32	-0.62	39
Storrington	50.92	-0.45	39
Carcroft	53.58	-1.18	39
Tarleton	53.68	-2.83	39
Bewdley	52.38	-2.32	39
Oakengates	52.70	-2.45	39
Clayton le Moors	53.77	-2.38	39
Glastonbury	51.15	-2.72	39
Hornsea	53.91	-0.17	39
Richmond	54.40	-1.73	39
Water Eaton	51.99	-0.72	39
Sawbridgeworth	51.82	0.15	39
Marlborough	51.42	-1.73	39
Ashbourne	53.02	-1.73	39
New Basford	52.97	-1.17	39
Pocklington	53.93	-0.78	39
Fakenham	52.83	0.85	39
Marske-by-the-Sea	54.59	-1.02	39
Darfield	53.53	-1.38	39
Princes Risborough	51.73	-0.83	39
Humberston	53.53	-0.02	39
Hayle	50.18	-5.42	39
Cambourne	52.22	-0.07	39
Edenbridge	51.19	0.07	39
Radlett	51.69	-0.32	39
Alnwick	55.41	-1.71	39
Enderby	52.59	-1.21	39
Clayton West	53.60	-1.61	39
Sheringham	52.94	1.21	39
Totnes	50.43	-3.68	39
Brightlingsea	51.81	1.02	39
Maidenbower	51.11	-0.15	39
Iver Heath	51.54	-0.52	39
Shanklin	50.63	-1.18	39
Freckleton	53.75	-2.86	39
Hawkinge	51.11	1.16	39
Aveley	51.50	0.25	39
Warlingham	51.31	-0.06	39
Adlington	53.61	-2.61	39
Chalfont St Giles	51.63	-0.57	39
Bircotes	53.42	-1.05	39
Littleport	52.46	0.31	39
Carnforth	54.13	-2.77	39
Holbeach	52.80	0.01	39
Silsden	53.91	-1.94	39
Eaglescliffe	54.53	-1.35	39
Hardingstone	52.21	-0.89	39
Partington	53.42	-2.43	39
Highworth	51.63	-1.71	39
Euxton	53.67	-2.68	39
Paddock Wood	51.18	0.38	39
Meltham	53.59	-1.85	39
Crediton	50.78	-3.65	39
Ramsey	52.45	-0.11	39
Freshwater	50.68	-1.53	39
Dalton in Furness	54.16	-3.18	39
Crewkerne	50.88	-2.80	39
Easton	50.53	-2.45	39
Dorridge	52.37	-1.75	39
Cullompton	50.86	-3.39	39
West Thurrock	51.48	0.28	39
Penkridge	52.73	-2.12	39
Windermere	54.38	-2.91	39
Great Dunmow	51.87	0.36	39
Torpoint	50.38	-4.20	39
Tottington	53.61	-2.34	39
Wendover	51.76	-0.74	39
Rothwell	52.42	-0.80	39
Rainworth	53.12	-1.12	39
West Kirby	53.37	-3.18	39
Northam	51.03	-4.22	39
Okehampton	50.74	-4.00	39
Pershore	52.11	-2.08	39
Wareham	50.69	-2.11	39
Histon	52.25	0.11	39
Clowne	53.27	-1.26	39
Burnham-on-Crouch	51.63	0.81	39
Twyford	51.48	-0.86	39
Longridge	53.83	-2.60	39
Fazeley	52.61	-1.70	39
Radcliffe on Trent	52.95	-1.04	39
Irthlingborough	52.33	-0.61	39
Iver	51.50	-0.50	39
Stonehouse	51.75	-2.28	39
Norton Canes	52.67	-1.96	39
Glusburn	53.90	-2.00	39
North Ferriby	53.72	-0.51	39
Murton	54.82	-1.39	39
Sturry	51.30	1.12	39
Ushaw Moor	54.78	-1.65	39
Penryn	50.17	-5.10	39
Hook	51.28	-0.96	39
Basford, Stoke-on-Trent	53.02	-2.21	39
Shaftesbury	51.01	-2.19	39
Sawston	52.12	0.17	39
Sileby	52.73	-1.11	39
Swaffham	52.65	0.69	39
Wardle	53.65	-2.13	39
Kings Langley	51.71	-0.45	39
Great Missenden	51.70	-0.71	39
Lee-on-the-Solent	50.80	-1.20	39
Cotgrave	52.91	-1.04	39
Easington	54.79	-1.36	39
Old Windsor	51.46	-0.59	39
Otford	51.31	0.19	39
Faringdon	51.66	-1.59	39
Tenterden	51.07	0.69	39
Thrapston	52.40	-0.54	38
West Mersea	51.78	0.92	38
Barnard Castle	54.54	-1.92	38
Balsall Common	52.39	-1.65	38
Bollington	53.29	-2.11	38
Sacriston	54.82	-1.62	38
Bude	50.82	-4.54	38
Norton	54.13	-0.79	38
Langley Green	51.13	-0.20	38
Larkfield	51.30	0.45	38
Tadworth	51.29	-0.24	38
Bolton le Sands	54.10	-2.80	38
Old Harlow	51.78	0.13	38
Alcester	52.22	-1.87	38
Pickering	54.25	-0.77	38
Cleator Moor	54.52	-3.52	38
Billingshurst	51.02	-0.45	38
Bursledon	50.89	-1.32	38
Burton Latimer	52.36	-0.68	38
Kemsing	51.31	0.23	38
Calverton	53.04	-1.08	38
Stotfold	52.02	-0.23	38
North Baddesley	50.98	-1.45	38
Hassocks	50.93	-0.17	38
Horncastle	53.21	-0.12	38
Lightwater	51.35	-0.67	38
Brigg	53.55	-0.49	38
Chalford	51.73	-2.15	38
Southwell	53.08	-0.96	38
Furnace Green	51.11	-0.17	38
Keyworth	52.87	-1.09	38
Culcheth	53.45	-2.52	38
Danbury	51.72	0.58	38
Sherburn in Elmet	53.80	-1.25	38
Willington	54.72	-1.70	38
Rishton	53.77	-2.41	38
Wadebridge	50.52	-4.84	38
Chapel en le Frith	53.32	-1.91	38
Send	51.29	-0.53	38
Westgate on Sea	51.38	1.34	38
Southam	52.25	-1.39	38
Waltham	53.52	-0.10	38
Skelton	53.73	-0.84	38
Filey	54.21	-0.29	38
Anstey	52.67	-1.19	38
Midhurst	50.99	-0.74	38
Godmanchester	52.32	-0.18	38
Benwell	54.97	-1.67	38
Leiston	52.21	1.58	38
Stainforth	53.60	-1.03	38
Tadcaster	53.88	-1.26	38
Liphook	51.08	-0.80	38
Olney	52.15	-0.70	38
Wroughton	51.52	-1.80	38
Washingborough	53.22	-0.47	38
Witley	51.15	-0.65	38
Wingerworth	53.20	-1.43	38
Market Weighton	53.86	-0.67	38
Castle Donington	52.84	-1.34	38
Heighington	53.21	-0.46	38
Ruddington	52.89	-1.15	38
Stockton Heath	53.37	-2.57	38
Rainham	51.36	0.61	38
Countesthorpe	52.55	-1.15	38
Netley	50.88	-1.35	38
East Leake	52.83	-1.18	38
Narborough	52.57	-1.20	38
Malmesbury	51.58	-2.10	38
West Hallam	52.97	-1.36	38
Burwell	52.28	0.33	38
Newbiggin-by-the-Sea	55.19	-1.51	38
Blaby	52.58	-1.16	38
Bishops Waltham	50.96	-1.21	38
Peasedown Saint John	51.32	-2.42	38
Liss	51.04	-0.89	38
Shifnal	52.67	-2.37	38
Tunstall	53.06	-2.21	38
Higham Ferrers	52.31	-0.59	38
Egremont	54.48	-3.53	38
Milford	51.17	-0.65	38
Bowdon	53.38	-2.37	38
Haworth	53.83	-1.95	38
Studley	52.27	-1.89	38
Hindhead	51.11	-0.73	38
Farnham Royal	51.54	-0.62	38
East Cowes	50.76	-1.29	38
Withernsea	53.73	0.03	38
Marchwood	50.89	-1.45	38
Rainford	53.50	-2.79	38
Pembury	51.14	0.32	38
Kingsbridge	50.28	-3.78	38
Denmead	50.90	-1.07	38
Rowlands Gill	54.92	-1.74	38
Chipping Ongar	51.70	0.25	38
Weaverham	53.26	-2.57	38
Fordingbridge	50.93	-1.79	38
Battle	50.92	0.48	38
Boston Spa	53.90	-1.35	38
Strensall	54.04	-1.04	38
Amble	55.33	-1.58	38
Aylsham	52.80	1.25	38
Wellesbourne Mountford	52.19	-1.61	38
Gossops Green	51.11	-0.22	38
Burley in Wharfedale	53.91	-1.76	38
St Leonards	50.83	-1.84	38
Millom	54.21	-3.27	38
Ventnor	50.59	-1.21	38
Saltburn-by-the-Sea	54.58	-0.97	38
Wales	53.34	-1.28	38
Brundall	52.62	1.44	38
Cottenham	52.29	0.13	38
Billinge	53.50	-2.71	38
Gorleston-on-Sea	52.57	1.73	38
Upton	53.61	-1.29	38
Wem	52.86	-2.72	38
Dodworth	53.54	-1.53	38
East Horsley	51.27	-0.43	38
Thames Ditton	51.39	-0.34	38
Great Gonerby	52.94	-0.67	38
Hagley	52.43	-2.13	38
Wellesbourne	52.20	-1.59	38
Wigton	54.82	-3.16	38
Ilminster	50.93	-2.91	38
Benson	51.62	-1.11	38
Whitworth	53.66	-2.18	38
Waterbeach	52.27	0.19	38
Kibworth Harcourt	52.54	-0.99	38
Callington	50.50	-4.31	38
Axminster	50.78	-3.00	38
Ravenshead	53.09	-1.16	38
Borrowash	52.91	-1.38	38
Oundle	52.48	-0.47	38
Chipping Norton	51.94	-1.55	38
Great Torrington	50.95	-4.14	38
Hoylake	53.39	-3.18	38
Manningtree	51.95	1.06	38
Four Marks	51.11	-1.05	38
Bracebridge Heath	53.20	-0.53	38
Ibstock	52.69	-1.40	38
East Wittering	50.77	-0.87	38
Broseley	52.61	-2.48	38
Audley	53.05	-2.30	38
Ruskington	53.05	-0.39	38
Wotton-under-Edge	51.63	-2.35	38
Dunholme	53.30	-0.47	38
Ingatestone	51.67	0.38	37
Dartmouth	50.35	-3.58	37
Holmes Chapel	53.20	-2.36	37
Arlesey	52.01	-0.27	37
Wheatley	51.75	-1.14	37
Askern	53.62	-1.15	37
Halesworth	52.35	1.50	37
Kilburn	53.01	-1.44	37
Colnbrook	51.48	-0.52	37
Wilsden	53.82	-1.86	37
Hemsby	52.70	1.69	37
Hethersett	52.60	1.17	37
Holbeck	53.78	-1.57	37
West Kingsdown	51.34	0.26	37
Chinnor	51.70	-0.91	37
Tetbury	51.64	-2.16	37
East Tilbury	51.48	0.42	37
Yapton	50.82	-0.61	37
Shepley	53.58	-1.72	37
Lyneham	51.52	-1.97	37
Wincanton	51.06	-2.41	37
New Alresford	51.09	-1.17	37
Bagshot	51.36	-0.69	37
Stansted Mountfitchet	51.90	0.20	37
West Clandon	51.26	-0.50	37
Cookham	51.56	-0.71	37
Creswell	53.26	-1.22	37
Great Wakering	51.55	0.80	37
Nailsworth	51.69	-2.22	37
Brotton	54.57	-0.94	37
Earls Barton	52.27	-0.75	37
Barrowford	53.85	-2.22	37
Hoo	51.42	0.56	37
Cranfield	52.07	-0.61	37
Preesall	53.92	-2.97	37
Pelton	54.87	-1.61	37
Barnt Green	52.36	-2.01	37
Shelley	53.60	-1.68	37
Whitburn	54.95	-1.37	37
Kelvedon	51.84	0.71	37
Bourne End	51.58	-0.71	37
Bovingdon	51.72	-0.54	37
Radstock	51.29	-2.46	37
Appley Bridge	53.58	-2.72	37
Manston	50.95	-2.27	37
Crofton	53.66	-1.43	37
Long Ashton	51.43	-2.66	37
Sawtry	52.44	-0.28	37
Brixworth	52.33	-0.90	37
Measham	52.71	-1.51	37
Cheddar	51.28	-2.78	37
Barrow upon Soar	52.75	-1.15	37
Shevington	53.57	-2.69	37
Edwinstowe	53.19	-1.06	37
Budleigh Salterton	50.63	-3.32	37
Helsby	53.27	-2.77	37
Ryhill	53.62	-1.41	37
Whaley Bridge	53.33	-1.98	37
Malton	54.14	-0.80	37
Wingate	54.73	-1.38	37
Poringland	52.57	1.35	37
Bungay	52.45	1.44	37
Redbourn	51.80	-0.40	37
Looe	50.36	-4.45	37
South Molton	51.02	-3.83	37
Hungerford	51.42	-1.52	37
Blackrod	53.59	-2.58	37
Bayston Hill	52.68	-2.76	37
Woburn Sands	52.02	-0.65	37
Quorndon	52.74	-1.17	37
West Byfleet	51.34	-0.51	37
Staplehurst	51.16	0.55	37
Bidford-on-Avon	52.17	-1.86	37
Wirksworth	53.08	-1.57	37
Shipston on Stour	52.06	-1.63	37
East Boldon	54.94	-1.43	37
Cradley Heath	52.47	-2.08	37
Bilston	52.57	-2.07	37
Copthorne	51.14	-0.12	37
Markfield	52.69	-1.27	37
Tickhill	53.43	-1.11	37
Barton-le-Clay	51.97	-0.43	37
Rusthall	51.14	0.23	37
Overcombe	50.64	-2.43	37
Buntingford	51.95	-0.02	37
Oughtibridge	53.44	-1.54	37
Datchet	51.48	-0.58	37
Tankerton	51.36	1.05	37
Winterton	53.65	-0.60	37
Ottery St Mary	50.75	-3.27	37
Fleckney	52.53	-1.05	37
Shiremoor	55.04	-1.51	37
Castleside	54.83	-1.88	37
Paulton	51.30	-2.50	37
Potton	52.13	-0.22	37
Brampton	52.32	-0.22	37
Writtle	51.73	0.43	37
Albrighton	52.64	-2.28	37
Essington	52.63	-2.06	37
Loftus	54.56	-0.89	37
Easton-in-Gordano	51.48	-2.70	37
Sonning Common	51.52	-0.98	37
Henfield	50.93	-0.27	37
Grange-over-Sands	54.19	-2.92	37
Rye	50.95	0.73	37
Market Rasen	53.39	-0.34	37
Menston	53.89	-1.74	37
Stokesley	54.47	-1.19	37
Whalley	53.82	-2.41	37
Uppingham	52.59	-0.72	37
Bovey Tracey	50.59	-3.68	37
Coggeshall	51.87	0.69	37
Kinvere	52.45	-2.23	37
Heacham	52.91	0.49	37
Lyme Regis	50.73	-2.93	37
Kingskerswell	50.50	-3.58	37
Greenhithe	51.45	0.29	37
Melbourn	52.08	0.02	37
Duffield	52.99	-1.49	37
Broughton	53.57	-0.55	37
Shrivenham	51.60	-1.65	37
Grimethorpe	53.58	-1.38	37
Bromham	52.15	-0.53	37
Ripponden	53.67	-1.94	37
Armitage	52.74	-1.88	37
Eynsham	51.78	-1.37	37
Eccleston	53.64	-2.72	37
Dersingham	52.85	0.50	37
Long Sutton	51.22	-0.94	37
Highbridge	51.22	-2.98	37
Bedale	54.29	-1.59	37
Sandwich	51.27	1.34	37
Little Clacton	51.83	1.14	37
Toddington	51.95	-0.53	37
Clapham	52.16	-0.50	37
Aylesford	51.30	0.48	37
Winscombe	51.32	-2.83	37
Langley Park	54.80	-1.67	37
Winchcombe	51.95	-1.96	37
Earby	53.92	-2.14	37
Salfords	51.20	-0.17	37
Needham Market	52.16	1.05	37
Linton	52.10	0.28	37
Martock	50.97	-2.77	37
Great Ayton	54.49	-1.14	37
Little Chalfont	51.67	-0.57	37
Hartley Wintney	51.30	-0.90	37
Claydon	52.11	1.11	37
Donnington	51.95	-1.72	37
Ratby	52.65	-1.24	37
Wootton	51.17	1.18	37
Harleston	52.40	1.30	36
Blidworth	53.10	-1.12	36
Sedgefield	54.65	-1.45	36
Cuxton	51.37	0.46	36
Long Stratton	52.49	1.23	36
Ludgershall	51.26	-1.62	36
Irchester	52.28	-0.65	36
Alderley Edge	53.30	-2.24	36
Winslow	51.94	-0.88	36
Melbourne	52.82	-1.43	36
Haddenham	51.77	-0.93	36
Kings Worthy	51.09	-1.30	36
Coningsby	53.11	-0.18	36
Lakenheath	52.42	0.52	36
Cranbrook	51.10	0.54	36
Meopham	51.37	0.36	36
Easingwold	54.12	-1.19	36
Milford on Sea	50.73	-1.59	36
Borough Green	51.29	0.30	36
Woodhall Spa	53.15	-0.21	36
Kessingland	52.42	1.71	36
Wheathampstead	51.81	-0.29	36
Newent	51.93	-2.41	36
Fremington	51.07	-4.14	36
Finedon	52.34	-0.65	36
Crawley Down	51.12	-0.08	36
Cuffley	51.71	-0.11	36
Keswick	54.60	-3.13	36
Epworth	53.53	-0.82	36
Upwell	52.60	0.22	36
Fitzwilliam	53.63	-1.38	36
Wimblington	52.51	0.08	36
Hebden Bridge	53.74	-2.01	36
Bramley	51.33	-1.06	36
West End	50.93	-1.33	36
Somerton	51.95	-1.28	36
Saxmundham	52.21	1.49	36
Aston Clinton	51.80	-0.73	36
Crowland	52.68	-0.17	36
Wargrave	51.50	-0.87	36
Stoke Poges	51.54	-0.59	36
Steeton	53.88	-1.95	36
Windlesham	51.37	-0.65	36
Kennington	51.17	0.88	36
Horsford	52.70	1.24	36
Boroughbridge	54.09	-1.40	36
Knebworth	51.87	-0.18	36
Shenley	51.69	-0.28	36
Howden	53.75	-0.87	36
Daresbury	53.34	-2.63	36
Bromyard	52.19	-2.51	36
Bawtry	53.43	-1.02	36
Burton	53.27	-0.57	36
Waddington	53.17	-0.53	36
Goring	51.52	-1.13	36
Church	53.75	-2.39	36
Saltford	51.40	-2.46	36
Stokenchurch	51.66	-0.90	36
Wadhurst	51.06	0.34	36
Gunnislake	50.52	-4.21	36
Bar Hill	52.25	0.03	36
Cricklade	51.64	-1.86	36
Sharlston	53.67	-1.41	36
Southminster	51.66	0.83	36
Willingham	52.31	0.06	36
Chudleigh	50.60	-3.60	36
Pulborough	50.96	-0.51	36
Saxilby	53.27	-0.66	36
Dickens Heath	52.39	-1.84	36
Ingoldmells	53.19	0.33	36
Stalham	52.77	1.52	36
Hawkhurst	51.05	0.51	36
Keele	53.00	-2.29	36
Hatfield Peverel	51.78	0.59	36
Elmswell	52.24	0.91	36
Mytholmroyd	53.73	-1.98	36
Bakewell	53.21	-1.67	36
Hamble-le-Rice	50.86	-1.32	36
Crowle	53.61	-0.83	36
Lamesley	54.92	-1.61	36
Lingfield	51.18	-0.02	36
Pinchbeck	52.81	-0.16	36
Eaton Bray	51.88	-0.59	36
Parbold	53.59	-2.77	36
Rothley	52.71	-1.14	36
Madeley	53.00	-2.33	36
Marsden	53.60	-1.92	36
Lydd	50.95	0.91	36
Bowburn	54.74	-1.53	36
Sutton Bridge	52.77	0.19	36
South Cave	53.77	-0.60	36
Old Basing	51.27	-1.03	36
Gnosall	52.79	-2.25	36
Earls Colne	51.93	0.70	36
Silver End	51.85	0.62	36
Barlby	53.80	-1.04	36
Branston	53.20	-0.47	36
Marston Moretaine	52.06	-0.55	36
Tenbury Wells	52.31	-2.60	36
Whitwell	53.28	-1.22	36
Girton	52.23	0.08	36
Linthwaite	53.62	-1.85	36
Blackmoorfoot	53.61	-1.86	36
Theydon Bois	51.67	0.10	36
Warboys	52.40	-0.08	36
Heckington	52.98	-0.30	36
Deanshanger	52.05	-0.89	36
Sutton	52.39	0.12	36
Holt	52.91	1.09	36
Pangbourne	51.48	-1.09	36
Barton under Needwood	52.76	-1.72	36
Stoney Stanton	52.55	-1.28	36
Aylesham	51.23	1.20	36
Haltwhistle	54.97	-2.46	36
Wickham Bishops	51.78	0.67	36
Tibshelf	53.14	-1.34	36
Kirkburton	53.61	-1.70	36
Long Buckby	52.30	-1.08	36
Burton Joyce	52.99	-1.03	36
Burnopfield	54.91	-1.72	36
Kingsbury	52.56	-1.68	36
Addingham	53.94	-1.88	36
Horrabridge	50.51	-4.10	36
Cosby	52.55	-1.19	36
Newick	50.98	0.02	36
Fulbourn	52.18	0.22	36
Mayland	51.68	0.77	36
Bransgore	50.78	-1.74	36
Forest Row	51.10	0.03	36
Sible Hedingham	51.98	0.59	36
Stratfield Mortimer	51.37	-1.03	36
Church Stretton	52.54	-2.80	36
Holton le Clay	53.51	-0.06	36
Bembridge	50.69	-1.08	36
Ellesmere	52.91	-2.90	36
Southwold	52.33	1.68	36
Marks Tey	51.88	0.76	36
Pitstone	51.83	-0.64	36
Copmanthorpe	53.91	-1.14	36
Hinchley Wood	51.37	-0.34	36
Settle	54.07	-2.28	36
Pewsey	51.34	-1.77	36
Buckfastleigh	50.48	-3.78	36
Yelverton	50.49	-4.08	36
Topsham	50.69	-3.47	36
Metheringham	53.14	-0.40	36
Kegworth	52.83	-1.28	36
Spixworth	52.69	1.32	36
Watchet	51.18	-3.33	36
Wilton	51.08	-1.86	36
Banks	53.68	-2.92	36
Hadston	55.29	-1.60	36
Puckeridge	51.89	0.01	36
Purton	51.59	-1.87	36
Loddon	52.53	1.48	36
Brockenhurst	50.82	-1.57	36
Queenborough	51.42	0.74	35
Kirton	52.93	-0.06	35
Lanchester	54.82	-1.74	35
Alvechurch	52.35	-1.97	35
Hinton	51.49	-2.38	35
Stamford Bridge	53.99	-0.92	35
Finningley	53.49	-0.99	35
Somersham	52.38	0.00	35
Coxhoe	54.71	-1.50	35
Bilsthorpe	53.14	-1.03	35
Nether Poppleton	53.99	-1.15	35
Sturminster Newton	50.93	-2.31	35
Cuckfield	51.01	-0.14	35
Messingham	53.53	-0.65	35
Moreton in Marsh	51.99	-1.70	35
Wollaston	52.26	-0.67	35
Chapel Saint Leonards	53.22	0.32	35
King's Clipstone	53.18	-1.10	35
Alford	53.26	0.18	35
Upper Poppleton	53.98	-1.15	35
Ottershaw	51.36	-0.53	35
Shirland	53.12	-1.40	35
Water Orton	52.52	-1.74	35
Spilsby	53.17	0.09	35
Nettleham	53.27	-0.49	35
Gilberdyke	53.75	-0.74	35
Standon	52.92	-2.28	35
Colden Common	50.99	-1.31	35
Martham	52.70	1.64	35
Overton	51.24	-1.26	35
Takeley	51.87	0.27	35
Glemsford	52.10	0.67	35
Bramhope	53.88	-1.62	35
Belmont	52.04	-2.74	35
Fortuneswell	50.56	-2.44	35
Bloxham	52.02	-1.37	35
Exminster	50.68	-3.50	35
Burtonwood	53.43	-2.66	35
Willand	50.88	-3.37	35
Skellingthorpe	53.24	-0.62	35
Bottesford	52.94	-0.80	35
Ashburton	50.52	-3.76	35
Prestbury	53.28	-2.15	35
Outwell	52.61	0.23	35
Whyteleafe	51.31	-0.08	35
Mulbarton	52.56	1.23	35
Lytchett Matravers	50.76	-2.08	35
Snaith	53.69	-1.03	35
Westerham	51.27	0.07	35
Terrington St Clement	52.76	0.30	35
Bourton on the Water	51.89	-1.75	35
Arundel	50.85	-0.55	35
Pegswood	55.18	-1.65	35
Askam in Furness	54.19	-3.20	35
New Marske	54.58	-1.04	35
Gobowen	52.90	-3.04	35
Tangmere	50.85	-0.72	35
Dymchurch	51.03	0.99	35
Laceby	53.54	-0.17	35
Boreham	51.20	-2.17	35
Fernhill Heath	52.23	-2.20	35
Coundon	54.66	-1.63	35
Welwyn	51.83	-0.21	35
Gamlingay	52.16	-0.19	35
Little Paxton	52.25	-0.26	35
Bishopthorpe	53.92	-1.10	35
Fairford	51.71	-1.78	35
Doddington	52.50	0.06	35
Castle Cary	51.09	-2.51	35
West Bergholt	51.91	0.85	35
Perranporth	50.34	-5.16	35
Treeton	53.39	-1.35	35
Ashurst	50.93	-0.32	35
Pilsley	53.15	-1.37	35
Desford	52.63	-1.29	35
Holywell Green	53.67	-1.87	35
Saint Columb Major	50.43	-4.94	35
Ringmer	50.89	0.05	35
Odiham	51.25	-0.94	35
Kingsclere	51.32	-1.24	35
Hemingford Grey	52.32	-0.10	35
Disley	53.36	-2.04	35
Catterick	54.38	-1.63	35
Pevensey	50.82	0.34	35
North Petherton	51.09	-3.02	35
Sherburn	54.78	-1.50	35
Boxgrove	50.86	-0.71	35
Highley	52.45	-2.38	35
Hunmanby	54.18	-0.32	35
Caddington	51.87	-0.46	35
Chopwell	54.92	-1.82	35
Langford	52.05	-0.27	35
Hoveton	52.71	1.41	35
Swillington	53.77	-1.42	35
Iwade	51.38	0.73	35
Framlingham	52.22	1.34	35
Cholsey	51.57	-1.15	35
Congresbury	51.37	-2.81	35
Lambourn	51.51	-1.53	35
South Petherton	50.95	-2.81	35
Langport	51.04	-2.83	35
Trafford Park	53.47	-2.31	35
Porthleven	50.09	-5.32	35
Briston	52.85	1.06	35
Birdwell	53.51	-1.48	35
Appleby-in-Westmorland	54.58	-2.49	35
Bream	51.75	-2.58	35
Denby Dale	53.57	-1.66	35
Charvil	51.48	-0.89	35
Blackwell	53.12	-1.33	35
Collingham	53.91	-1.41	35
St Mary's Bay	51.01	0.98	35
Eton	51.49	-0.61	35
Leysdown-on-Sea	51.40	0.92	35
Rendlesham	52.13	1.42	35
Long Lawford	52.38	-1.31	35
Choppington	55.15	-1.60	35
Bradley Cross	51.27	-2.76	35
#GB-NIR
Belfast	54.60	-5.93	54
Derry	55.00	-7.31	49
Lisburn	54.52	-6.04	49
Newtownabbey	54.66	-5.91	48
Bangor	54.65	-5.67	48
Craigavon	54.45	-6.39	48
Castlereagh	54.57	-5.88	48
Newtownards	54.59	-5.69	45
Carrickfergus	54.72	-5.81	45
Ballymena	54.86	-6.28	45
Newry	54.18	-6.34	44
Coleraine	55.13	-6.67	44
Portadown	54.42	-6.44	43
Omagh	54.60	-7.30	43
Antrim	54.70	-6.20	43
Larne	54.85	-5.82	43
Banbridge	54.35	-6.28	42
Armagh	54.35	-6.67	42
Enniskillen	54.35	-7.64	42
Strabane	54.82	-7.47	42
Dundonald	54.59	-5.80	41
Holywood	54.64	-5.82	41
Limavady	55.05	-6.95	41
Dungannon	54.50	-6.77	41
Cookstown	54.64	-6.75	40
Downpatrick	54.33	-5.72	40
Ballymoney	55.07	-6.51	40
Ballyclare	54.75	-6.00	40
Comber	54.55	-5.74	40
Magherafelt	54.75	-6.61	40
Portstewart	55.18	-6.71	39
Carryduff	54.52	-5.89	39
Warrenpoint	54.10	-6.26	39
Newcastle	54.22	-5.89	39
Donaghadee	54.64	-5.54	39
Portrush	55.20	-6.65	38
Kilkeel	54.06	-6.00	38
Ballynahinch	54.40	-5.90	38
Dromore	54.51	-7.46	38
Ballycastle	55.20	-6.24	37
Jordanstown	54.68	-5.90	37
Coalisland	54.54	-6.70	37
Randalstown	54.75	-6.30	37
Crumlin	54.62	-6.21	37
Greenisland	54.70	-5.87	37
Moira	54.48	-6.23	36
Maghera	54.84	-6.67	36
Hillsborough	54.46	-6.08	36
Eglinton	55.02	-7.18	36
Whitehead	54.75	-5.71	36
Culmore	55.05	-7.27	36
Ahoghill	54.87	-6.37	36
Saintfield	54.46	-5.83	35
Keady	54.25	-6.70	35
Tandragee	54.35	-6.41	35
Dungiven	54.93	-6.92	35
#GB-SCT
Glasgow	55.87	-4.26	58
Edinburgh	55.95	-3.20	57
Aberdeen	57.14	-2.10	53
Dundee	56.47	-2.97	52
Paisley	55.83	-4.43	49
East Kilbride	55.76	-4.18	49
Livingston	55.90	-3.52	48
Hamilton	55.77	-4.03	47
Cumbernauld	55.95	-3.99	47
Dunfermline	56.07	-3.46	47
Kirkcaldy	56.12	-3.16	47
Ayr	55.46	-4.63	47
Perth	56.40	-3.43	47
Inverness	57.48	-4.22	47
Kilmarnock	55.61	-4.50	47
Coatbridge	55.86	-4.02	46
Greenock	55.95	-4.76	46
Glenrothes	56.20	-3.17	46
Airdrie	55.87	-3.98	46
Stirling	56.12	-3.94	46
Falkirk	56.00	-3.79	45
Irvine	55.62	-4.66	45
Dumfries	55.07	-3.61	45
Motherwell	55.79	-3.99	45
Rutherglen	55.83	-4.21	45
Wishaw	55.77	-3.92	45
Cambuslang	55.81	-4.16	44
Bearsden	55.92	-4.33	44
Clydebank	55.90	-4.41	44
Newton Mearns	55.77	-4.33	44
Vale of Leven	55.97	-4.58	44
Arbroath	56.56	-2.59	44
Musselburgh	55.94	-3.05	44
Bishopbriggs	55.91	-4.22	44
Elgin	57.65	-3.32	44
Renfrew	55.87	-4.39	43
Bathgate	55.90	-3.64	43
Bellshill	55.82	-4.02	43
Alloa	56.12	-3.79	43
Orkney	58.98	-2.96	43
Dumbarton	55.94	-4.57	43
Kirkintilloch	55.94	-4.15	43
Isle of Lewis	58.22	-6.39	43
Peterhead	57.51	-1.78	43
Dalserf	55.73	-3.92	43
Barrhead	55.80	-4.39	42
Grangemouth	56.01	-3.72	42
Blantyre	55.80	-4.09	42
Saint Andrews	56.34	-2.80	42
High Blantyre	55.78	-4.10	42
Kilwinning	55.65	-4.71	42
Johnstone	55.83	-4.52	42
Bonnyrigg	55.87	-3.11	42
Penicuik	55.83	-3.23	42
Viewpark	55.83	-4.06	42
Erskine	55.90	-4.45	42
Broxburn	55.93	-3.47	42
Port Glasgow	55.93	-4.69	42
Larkhall	55.73	-3.97	42
Bo’ness	56.02	-3.62	42
Prestwick	55.48	-4.62	42
Troon	55.54	-4.66	42
Hawick	55.42	-2.79	41
Forfar	56.64	-2.89	41
Helensburgh	56.01	-4.73	41
Rosyth	56.04	-3.44	41
Carluke	55.74	-3.83	41
Linlithgow	55.98	-3.60	41
Fraserburgh	57.69	-2.02	41
Mayfield	55.87	-3.04	41
Milngavie	55.94	-4.32	41
Saltcoats	55.64	-4.79	41
Inverurie	57.28	-2.38	41
Dalkeith	55.89	-3.07	41
Galashiels	55.61	-2.81	41
Giffnock	55.80	-4.29	41
Montrose	56.72	-2.47	41
Tranent	55.94	-2.95	41
Armadale	55.88	-3.70	41
Westhill	57.15	-2.28	41
Cowdenbeath	56.11	-3.34	41
Carnoustie	56.50	-2.71	41
Stonehaven	56.96	-2.21	41
Largs	55.80	-4.86	41
Methil	56.19	-3.02	40
Ardrossan	55.65	-4.81	40
Gourock	55.96	-4.82	40
Stranraer	54.90	-5.03	40
Whitburn	55.87	-3.68	40
Ellon	57.36	-2.07	40
Stenhousemuir	56.03	-3.81	40
Forres	57.61	-3.62	40
Nairn	57.58	-3.88	40
Kilsyth	55.98	-4.06	40
Dalgety Bay	56.03	-3.35	40
Larbert	56.02	-3.83	40
Prestonpans	55.96	-2.98	40
Clarkston	55.79	-4.28	40
Stevenston	55.64	-4.75	40
Cupar	56.32	-3.01	40
Bonhill	55.98	-4.56	40
Haddington	55.96	-2.78	40
Queensferry	55.99	-3.40	40
Leven	56.20	-3.00	40
Cumnock	55.45	-4.27	40
Annan	54.99	-3.26	40
Lanark	55.67	-3.78	39
Blairgowrie	56.59	-3.34	39
Dunblane	56.19	-3.96	39
Tullibody	56.13	-3.84	39
Linwood	55.85	-4.49	39
Lenzie	55.93	-4.15	39
Oban	56.42	-5.47	39
Dunbar	56.00	-2.51	39
Buckie	57.68	-2.96	39
Peebles	55.65	-3.19	39
Shotts	55.82	-3.80	39
Monifieth	56.48	-2.82	39
Portlethen	57.07	-2.13	39
Dunoon	55.95	-4.93	39
Denny	56.02	-3.91	39
Thurso	58.59	-3.53	39
Colinton	55.91	-3.26	39
Lossiemouth	57.72	-3.28	39
Kilbirnie	55.75	-4.69	39
Brechin	56.73	-2.66	39
Banchory	57.05	-2.49	39
Stornoway	58.21	-6.39	39
Strathaven	55.68	-4.07	39
Crieff	56.37	-3.84	39
Isle of Bute	55.84	-5.06	39
Kirkwall	58.98	-2.96	39
Wick	58.44	-3.09	39
Stewarton	55.68	-4.51	39
Cove	57.10	-2.08	38
Lerwick	60.15	-1.14	38
Bannockburn	56.09	-3.91	38
Duntocher	55.92	-4.42	38
Alexandria	55.99	-4.59	38
Moodiesburn	55.92	-4.08	38
Stepps	55.89	-4.15	38
North Berwick	56.06	-2.72	38
Girvan	55.24	-4.86	38
Kelty	56.13	-3.39	38
Lochgelly	56.13	-3.31	38
Chapelhall	55.84	-3.95	38
Currie	55.90	-3.31	38
Newarthill	55.82	-3.94	38
Houston	55.87	-4.55	38
Bothwell	55.80	-4.07	38
Burntisland	56.06	-3.24	38
Loanhead	55.88	-3.16	38
Gorebridge	55.85	-3.05	38
Beith	55.75	-4.64	38
Kirriemuir	56.67	-3.00	38
Balerno	55.88	-3.34	38
Locharbriggs	55.10	-3.58	38
Fort William	56.82	-5.11	38
Ballingry	56.16	-3.33	38
Selkirk	55.55	-2.84	38
Dyce	57.21	-2.18	38
Newmains	55.79	-3.87	38
Alness	57.70	-4.26	38
Elderslie	55.83	-4.49	38
Cockenzie	55.97	-2.97	38
Uddingston	55.82	-4.08	37
Kelso	55.60	-2.43	37
Dalry	55.71	-4.72	37
Dingwall	57.60	-4.43	37
Stonehouse	55.69	-3.99	37
Blackburn	55.87	-3.63	37
New Stevenston	55.82	-3.97	37
Polmont	55.99	-3.71	37
Neilston	55.79	-4.43	37
Bonnybridge	56.00	-3.89	37
Inverkeithing	56.03	-3.40	37
Tillicoultry	56.15	-3.74	37
Holytown	55.82	-3.97	37
Turriff	57.54	-2.46	37
Isle of Arran	55.58	-5.21	37
Faifley	55.93	-4.39	37
Bridge of Allan	56.15	-3.95	37
Cardenden	56.14	-3.26	37
Kinross	56.20	-3.42	37
Bridge of Weir	55.86	-4.58	37
Old Kilpatrick	55.92	-4.46	37
Scone	56.42	-3.41	37
Fauldhouse	55.83	-3.71	37
Campbeltown	55.43	-5.61	37
West Kilbride	55.69	-4.86	37
Maybole	55.36	-4.68	37
Kingswells	57.16	-2.22	37
Keith	57.54	-2.95	37
Huntly	57.45	-2.79	37
Alva	56.15	-3.81	37
East Calder	55.89	-3.46	37
Brightons	55.98	-3.72	37
Galston	55.60	-4.38	37
Kintore	57.24	-2.35	37
Bishopton	55.91	-4.51	37
Auchterarder	56.30	-3.71	37
Kennoway	56.21	-3.05	37
Peterculter	57.10	-2.27	37
Rothesay	55.84	-5.06	37
Lesmahagow	55.64	-3.89	36
Buckhaven	56.17	-3.03	36
Lockerbie	55.12	-3.36	36
Dalbeattie	54.93	-3.82	36
Culloden	57.49	-4.14	36
Newport-on-Tay	56.44	-2.94	36
Thornliebank	55.80	-4.32	36
Mauchline	55.52	-4.38	36
Invergordon	57.69	-4.17	36
Castle Douglas	54.94	-3.93	36
Lennoxtown	55.97	-4.20	36
Macduff	57.67	-2.50	36
Banff	57.66	-2.53	36
Newton Stewart	54.96	-4.48	36
Kilmacolm	55.89	-4.63	36
Jedburgh	55.48	-2.55	36
Milton of Campsie	55.96	-4.17	36
Tayport	56.45	-2.88	36
Darvel	55.61	-4.28	36
Kemnay	57.24	-2.44	36
Auchinleck	55.47	-4.29	36
Cairnryan	54.97	-5.02	36
Harthill	55.86	-3.75	36
Tain	57.81	-4.06	36
Dreghorn	55.61	-4.62	36
Kirkliston	55.95	-3.40	36
Kilbarchan	55.84	-4.55	36
Cults	57.12	-2.17	35
Mid Calder	55.89	-3.48	35
Isle of Islay	55.79	-6.24	35
Clackmannan	56.11	-3.75	35
Eyemouth	55.87	-2.09	35
Anstruther	56.22	-2.70	35
Kirkcudbright	54.84	-4.05	35
Law	55.75	-3.88	35
Oldmeldrum	57.33	-2.32	35
Busby	55.78	-4.28	35
Caol	56.84	-5.10	35
Hallglen	55.99	-3.79	35
Maddiston	55.97	-3.70	35
Drongan	55.43	-4.46	35
Eaglesham	55.74	-4.27	35
Aviemore	57.20	-3.83	35
Callander	56.24	-4.22	35
West Calder	55.85	-3.57	35
Inverkip	55.91	-4.87	35
Leslie	56.20	-3.22	35
Newtonhill	57.03	-2.15	35
Innerleithen	55.62	-3.06	35
Gretna	54.99	-3.07	35
Carronshore	56.03	-3.78	35
Cleland	55.80	-3.91	35
#GB-WLS
Cardiff	51.48	-3.18	57
Newport	51.59	-3.00	55
Swansea	51.62	-3.94	55
Wrexham	53.05	-2.99	48
Buckley	53.17	-3.08	48
Tonypandy	51.62	-3.46	48
Rhondda	51.66	-3.45	48
Bridgend	51.51	-3.58	48
Barry	51.40	-3.28	47
Llanelli	51.68	-4.16	47
Cwmbran	51.65	-3.02	47
Neath	51.66	-3.80	47
Merthyr Tydfil	51.75	-3.38	46
Coity	51.52	-3.56	46
Pontypool	51.70	-3.04	46
Briton Ferry	51.63	-3.82	45
Colwyn Bay	53.29	-3.73	45
Ebbw Vale	51.78	-3.21	45
Deeside	53.20	-3.04	45
Aberdare	51.71	-3.45	45
Caerphilly	51.57	-3.22	45
Pontypridd	51.60	-3.34	45
Flint	53.24	-3.13	44
Rhyl	53.32	-3.49	44
Hawarden	53.18	-3.03	44
Rhosllanerchrugog	53.01	-3.06	44
Ammanford	51.79	-3.99	44
Penarth	51.44	-3.17	44
Maesteg	51.61	-3.66	43
Gorseinon	51.67	-4.04	43
Risca	51.61	-3.10	43
Clydach	51.68	-3.90	43
Aberystwyth	52.42	-4.08	43
Prestatyn	53.34	-3.41	43
Brymbo	53.07	-3.07	43
Bangor	53.23	-4.13	43
Abergele	53.28	-3.58	42
Gelligaer	51.66	-3.26	42
Chepstow	51.64	-2.68	42
Carmarthen	51.86	-4.31	42
Porthcawl	51.48	-3.70	42
Blackwood	51.67	-3.21	42
Llandudno	53.32	-3.83	42
Brynmawr	51.80	-3.18	42
Tredegar	51.77	-3.25	42
Abergavenny	51.82	-3.02	42
Haverfordwest	51.80	-4.97	42
Llantrisant	51.54	-3.37	42
Llantwit Major	51.41	-3.49	42
Pyle	51.52	-3.70	41
Milford Haven	51.71	-5.03	41
Bargoed	51.68	-3.23	41
Nelson	51.65	-3.28	41
Treharris	51.66	-3.31	41
Holyhead	53.31	-4.63	41
Caldicot	51.59	-2.76	41
Newtown	52.52	-3.30	41
Mountain Ash	51.68	-3.38	41
Abertillery	51.73	-3.13	40
Ystalyfera	51.77	-3.78	40
Abercarn	51.65	-3.13	40
Monmouth	51.81	-2.71	40
Aberkenfig	51.54	-3.60	40
Mold	53.17	-3.14	40
Pembroke Dock	51.69	-4.94	40
Caernarfon	53.14	-4.27	40
Deganwy	53.30	-3.83	40
Tonyrefail	51.58	-3.43	40
Pencoed	51.52	-3.50	40
Pontarddulais	51.71	-4.04	40
Caerleon	51.61	-2.95	39
Rhymney	51.76	-3.29	39
Denbigh	53.18	-3.42	39
Burry Port	51.68	-4.25	39
Brecon	51.95	-3.39	39
Bedwas	51.59	-3.20	39
Beddau	51.55	-3.36	39
Treorchy	51.66	-3.51	39
Dinas Powys	51.43	-3.21	39
Pembroke	51.67	-4.91	39
Ferndale	51.66	-3.45	39
Hirwaun	51.74	-3.51	39
Holywell	53.27	-3.23	38
Victoria	51.75	-3.20	38
Brynna	51.54	-3.46	38
Newbridge	51.67	-3.13	38
Abertridwr	51.60	-3.27	38
Rhoose	51.39	-3.35	38
Abercynon	51.65	-3.33	38
Broughton	53.16	-2.99	38
Welshpool	52.66	-3.15	38
Crumlin	51.68	-3.14	38
Magor	51.58	-2.83	38
Undy	51.58	-2.81	38
Pontyclun	51.52	-3.39	38
Llanharan	51.54	-3.44	38
Coedpoeth	53.05	-3.06	38
Brynamman	51.80	-3.87	38
Blaenavon	51.77	-3.09	38
Ruthin	53.11	-3.32	37
Pentre	51.65	-3.49	37
Glyn-neath	51.75	-3.62	37
Cwmafan	51.62	-3.76	37
Llandrindod Wells	52.24	-3.38	37
Cardigan	52.08	-4.66	37
Abercanaid	51.72	-3.37	37
Hengoed	51.65	-3.23	37
Gresford	53.09	-2.97	37
Menai Bridge	53.23	-4.17	37
Llangefni	53.26	-4.31	37
Bethesda	53.18	-4.06	37
Radyr	51.52	-3.26	37
Hope	53.12	-3.03	37
Tenby	51.67	-4.70	37
Caergwrle	53.11	-3.04	37
Taibach	51.58	-3.77	37
Cross Hands	51.79	-4.09	37
Cwmbach	51.71	-3.41	36
Pontycymer	51.61	-3.58	36
New Tredegar	51.72	-3.24	36
Glanamman	51.80	-3.93	36
Pwllheli	52.89	-4.41	36
Tumble	51.78	-4.11	36
Chirk	52.94	-3.06	36
Blaenau-Ffestiniog	52.99	-3.94	36
Llantwit Fardre	51.55	-3.33	36
Conwy	53.28	-3.83	36
Cowbridge	51.46	-3.44	36
Llanbradach	51.61	-3.23	36
Rhuddlan	53.29	-3.47	36
Neyland	51.71	-4.95	36
Bishopston	51.58	-4.05	36
Llanfairfechan	53.26	-3.97	36
Penyffordd	53.15	-3.05	36
Aberfan	51.69	-3.34	35
Ynysybwl	51.64	-3.36	35
Llangollen	52.97	-3.17	35
Fishguard	51.99	-4.98	35
Saundersfoot	51.71	-4.70	35
Saint Asaph	53.26	-3.45	35
Llanrwst	53.14	-3.80	35
Amlwch	53.41	-4.35	35
Llanfairpwllgwyngyll	53.22	-4.20	35
Tywyn	52.59	-4.09	35
Ruabon	52.99	-3.04	35
Penparcau	52.40	-4.07	35
Marshfield	51.53	-3.07	35
Llanharry	51.51	-3.43	35
Knighton	52.34	-3.05	35
Steynton	51.73	-5.02	35
#GD-03
Saint George's	12.05	-61.75	39
#GE
Zugdidi	42.51	41.87	49
P’ot’i	42.14	41.67	47
#GE-AB
Sokhumi	43.01	40.99	49
#GE-AJ
Batumi	41.64	41.63	51
#GE-GU
Ozurgeti	41.92	42.01	43
#GE-IM
Kutaisi	42.27	42.69	53
#GE-KA
Telavi	41.92	45.47	43
#GE-KK
Rustavi	41.56	44.98	47
#GE-SK
Gori	41.98	44.12	47
#GE-TB
Tbilisi	41.69	44.83	60
#GF
Cayenne	4.93	-52.33	48
#GG
Saint Peter Port	49.46	-2.54	42
#GH-AA
Accra	5.56	-0.20	63
Atsiaman	5.70	-0.33	53
Tema	5.67	-0.02	52
Medina Estates	5.67	-0.16	50
Dome	5.65	-0.24	47
Gbawe	5.58	-0.31	46
#GH-AH
Kumasi	6.69	-1.62	62
Obuase	6.20	-1.67	51
Ejura	7.39	-1.36	49
Tafo	6.73	-1.61	47
Mampong	7.06	-1.40	46
Konongo	6.62	-1.22	46
#GH-BE
Techiman	7.59	-1.94	48
Kintampo	8.06	-1.73	47
#GH-BO
Japekrom	7.58	-2.79	50
Sunyani	7.34	-2.33	48
Berekum	7.45	-2.58	48
#GH-CP
Cape Coast	5.11	-1.25	52
Swedru	5.54	-0.70	47
Winneba	5.35	-0.62	46
Kasoa	5.53	-0.42	46
#GH-EP
Koforidua	6.09	-0.26	50
Akim Oda	5.93	-0.99	48
Suhum	6.04	-0.45	47
Nsawam	5.81	-0.35	46
#GH-NP
Tamale	9.40	-0.84	56
Yendi	9.44	-0.01	46
#GH-TV
Ho	6.60	0.47	48
Aflao	6.12	1.19	48
Hohoe	7.15	0.47	47
#GH-UE
Bawku	11.06	-0.24	48
Bolgatanga	10.79	-0.85	47
#GH-UW
Wa	10.06	-2.50	49
#GH-WP
Takoradi	4.90	-1.76	54
Sekondi-Takoradi	4.93	-1.76	51
#GL-SM
Nuuk	64.18	-51.72	42
#GM-B
Serekunda	13.44	-16.68	55
Bakau	13.48	-16.68	46
Banjul	13.45	-16.58	45
#GM-W
Brikama	13.27	-16.65	49
#GN-B
Fria	10.37	-13.58	46
#GN-C
Camayenne	9.54	-13.69	63
Conakry	9.54	-13.68	62
#GN-D
Kindia	10.06	-12.87	51
Coyah	9.71	-13.38	49
#GN-F
Kissidougou	9.18	-10.10	47
#GN-K
Kankan	10.39	-9.31	51
Siguiri	11.42	-9.17	46
#GN-L
Labé	11.32	-12.28	48
#GN-M
Mamou	10.38	-12.09	46
#GN-N
Nzérékoré	7.76	-8.82	51
Gueckedou	8.57	-10.13	49
Macenta	8.54	-9.47	46
#GP
Les Abymes	16.27	-61.51	48
Basse-Terre	16.00	-61.73	41
#GQ-BN
Malabo	3.76	8.78	52
#GQ-KN
Ebebiyin	2.15	11.34	44
#GQ-LI
Bata	1.86	9.77	52
#GR-A
Kavála	40.94	24.41	47
Alexandroupoli	40.85	25.88	47
Xánthi	41.13	24.89	47
Komotiní	41.12	25.41	47
Dráma	41.15	24.15	47
#GR-B
Thessaloníki	40.64	22.93	55
Kalamariá	40.58	22.95	50
Sérres	41.08	23.55	48
Kateríni	40.27	22.51	47
Sykiés	40.65	22.95	47
Véroia	40.52	22.20	46
#GR-C
Kozáni	40.30	21.79	46
#GR-D
Ioánnina	39.66	20.85	48
#GR-E
Lárisa	39.64	22.42	52
Volos	39.36	22.94	49
Tríkala	39.55	21.77	48
#GR-F
Corfu	39.62	19.92	44
#GR-G
Pátra	38.24	21.73	52
Agrínio	38.62	21.41	47
#GR-H
Chalkída	38.46	23.60	48
Lamía	38.90	22.43	47
#GR-I
Athens	37.98	23.73	58
Piraeus	37.94	23.65	52
Peristéri	38.02	23.69	51
Kallithéa	37.95	23.70	50
Acharnés	38.08	23.73	50
Níkaia	37.97	23.65	50
Glyfáda	37.86	23.76	49
Ílion	38.03	23.70	49
Ilioúpoli	37.93	23.77	49
Keratsíni	37.96	23.62	49
Khalándrion	38.02	23.80	49
Néa Smýrni	37.95	23.71	49
Maroúsi	38.05	23.80	49
Agios Dimitrios	37.93	23.73	49
Zográfos	37.98	23.77	49
Aigáleo	37.98	23.68	48
Néa Ionía	38.04	23.76	48
Palaió Fáliro	37.93	23.70	48
Korydallós	37.98	23.65	48
Výronas	37.96	23.75	48
Agía Paraskeví	38.02	23.83	48
Galátsi	38.02	23.75	48
Petroúpolis	38.04	23.68	48
Irákleio	38.05	23.77	47
Kifisiá	38.07	23.81	47
Chaïdári	38.01	23.67	47
Álimos	37.91	23.72	46
#GR-J
Kalamata	37.04	22.11	47
Trípoli	37.51	22.38	44
#GR-K
Mytilene	39.11	26.56	45
#GR-L
Ródos	36.44	28.22	47
#GR-M
Irákleion	35.33	25.14	51
Chaniá	35.51	24.03	47
#GS
Grytviken	-54.28	-36.51	30
#GT-01
Guatemala City	14.64	-90.51	60
Mixco	14.63	-90.61	57
Villa Nueva	14.53	-90.59	56
Petapa	14.50	-90.56	52
San Juan Sacatepéquez	14.72	-90.64	51
Villa Canales	14.48	-90.53	51
Chinautla	14.70	-90.50	50
Amatitlán	14.48	-90.63	49
Santa Catarina Pinula	14.57	-90.50	48
San José Pinula	14.55	-90.41	47
San Pedro Ayampuc	14.78	-90.45	47
#GT-03
Antigua Guatemala	14.56	-90.73	46
#GT-04
Chimaltenango	14.66	-90.82	49
#GT-05
Escuintla	14.30	-90.79	50
Santa Lucía Cotzumalguapa	14.34	-91.02	48
#GT-07
Sololá	14.77	-91.18	47
#GT-08
Totonicapán	14.91	-91.36	48
San Francisco El Alto	14.94	-91.44	47
#GT-09
Quetzaltenango	14.83	-91.52	51
Coatepeque	14.70	-91.86	47
#GT-10
Mazatenango	14.53	-91.50	46
#GT-11
Retalhuleu	14.54	-91.68	46
#GT-12
San Pedro Sacatepéquez	14.97	-91.76	46
San Marcos	14.96	-91.79	44
#GT-13
Huehuetenango	15.32	-91.47	49
#GT-14
Chichicastenango	14.94	-91.11	49
Santa Cruz del Quiché	15.03	-91.15	44
#GT-15
Salamá	15.10	-90.32	46
#GT-16
Cobán	15.47	-90.37	47
#GT-17
Flores	16.92	-89.90	43
#GT-18
Puerto Barrios	15.73	-88.59	48
#GT-19
Zacapa	14.97	-89.53	46
#GT-20
Chiquimula	14.80	-89.55	46
#GT-21
Jalapa	14.63	-89.99	47
#GT-22
Jutiapa	14.29	-89.90	45
#GU
Dededo Village	13.52	144.84	47
Yigo Village	13.54	144.89	43
Hagåtña	13.48	144.75	30
#GW
Bafatá	12.17	-14.66	44
#GW-BS
Bissau	11.86	-15.60	56
#GY-DE
Georgetown	6.80	-58.16	54
#GY-EB
New Amsterdam	6.25	-57.52	45
#GY-UD
Linden	6.01	-58.31	47
#HN-AT
La Ceiba	15.76	-86.78	51
#HN-CH
Ciudad Choluteca	13.30	-87.19	49
#HN-CM
Comayagua	14.45	-87.64	48
Siguatepeque	14.60	-87.83	46
#HN-CP
Santa Rosa de Copán	14.77	-88.78	44
#HN-CR
San Pedro Sula	15.50	-88.03	57
Choloma	15.61	-87.95	51
Puerto Cortez	15.83	-87.93	47
La Lima	15.43	-87.92	47
#HN-EP
Danlí	14.03	-86.58	47
#HN-FM
Tegucigalpa	14.08	-87.21	59
#HN-OL
Juticalpa	14.67	-86.22	45
#HN-YO
El Progreso	15.40	-87.80	50
#HR
Vukovar	45.35	19.00	45
#HR-01
Zagreb	45.81	15.98	58
Sesvete	45.83	16.12	47
Stenjevec	45.81	15.88	46
#HR-03
Sisak	45.47	16.38	46
#HR-04
Karlovac	45.49	15.55	47
#HR-05
Varaždin	46.30	16.34	46
#HR-06
Koprivnica	46.16	16.83	44
#HR-07
Bjelovar	45.90	16.85	45
#HR-08
Rijeka	45.33	14.44	51
#HR-11
Požega	45.34	17.69	43
#HR-12
Slavonski Brod	45.16	18.02	48
#HR-13
Zadar	44.12	15.23	49
#HR-14
Osijek	45.55	18.69	49
#HR-15
Šibenik	43.73	15.89	46
#HR-17
Split	43.51	16.44	52
#HR-18
Pula	44.87	13.85	48
#HR-19
Dubrovnik	42.64	18.11	45
#HT-AR
Gonaïves	19.45	-72.69	49
Saint-Marc	19.11	-72.69	48
Verrettes	19.05	-72.47	47
#HT-GA
Jérémie	18.65	-74.12	50
#HT-ND
Okap	19.76	-72.20	51
#HT-NI
Miragoâne	18.45	-73.09	50
#HT-NO
Port-de-Paix	19.94	-72.83	54
#HT-OU
Port-au-Prince	18.54	-72.34	61
Delmas 73	18.54	-72.30	56
Pétionville	18.51	-72.29	55
Croix-des-Bouquets	18.58	-72.23	54
Léogâne	18.51	-72.63	51
Tigwav	18.43	-72.87	51
Thomazeau	18.65	-72.09	47
Grangwav	18.43	-72.77	47
Kenscoff	18.45	-72.28	46
#HT-SD
Les Cayes	18.19	-73.75	51
#HT-SE
Jacmel	18.23	-72.54	51
#HU-BA
Pécs	46.07	18.23	52
#HU-BE
Békéscsaba	46.68	21.10	48
#HU-BK
Kecskemét	46.91	19.69	50
#HU-BZ
Miskolc	48.10	20.78	52
#HU-CS
Szeged	46.25	20.15	52
Hódmezővásárhely	46.42	20.33	47
#HU-FE
Székesfehérvár	47.19	18.41	50
Dunaújváros	46.96	18.94	47
#HU-GS
Győr	47.68	17.64	51
Sopron	47.69	16.59	48
#HU-HB
Debrecen	47.53	21.62	53
#HU-HE
Parádsasvár	47.91	19.98	49
Eger	47.90	20.37	48
#HU-JN
Szolnok	47.18	20.20	49
#HU-KE
Tatabánya	47.58	18.39	48
#HU-NO
Salgótarján	48.10	19.80	46
#HU-PE
Érd	47.39	18.91	48
#HU-SO
Kaposvár	46.37	17.80	48
#HU-SZ
Nyíregyháza	47.96	21.72	51
#HU-TO
Szekszárd	46.35	18.71	45
#HU-VA
Szombathely	47.23	16.62	49
#HU-VE
Veszprém	47.09	17.91	48
#HU-ZA
Zalaegerszeg	46.84	16.84	48
Nagykanizsa	46.45	16.99	47
#ID-AC
Banda Aceh	5.54	95.33	54
Lhokseumawe	5.18	97.15	49
Langsa	4.47	97.97	47
Singkil	2.29	97.79	47
Reuleuet	5.22	96.28	46
#ID-BA
Denpasar	-8.65	115.22	59
Singaraja	-8.11	115.09	51
Banjar	-8.19	114.97	49
#ID-BB
Pangkalpinang	-2.13	106.11	51
Sungailiat	-1.85	106.12	49
Tanjung Pandan	-2.73	107.63	48
#ID-BE
Bengkulu	-3.80	102.27	55
Curup	-3.47	102.52	47
#ID-BT
Tangerang	-6.18	106.63	61
South Tangerang	-6.29	106.72	61
Curug	-6.27	106.56	53
Serang	-6.12	106.15	52
Rangkasbitung	-6.36	106.25	51
Pandeglang	-6.31	106.11	50
#ID-GO
Gorontalo	0.54	123.06	52
#ID-JA
Jambi City	-1.60	103.62	56
Sungai Penuh	-2.06	101.39	50
Mendaha	-1.02	103.59	48
#ID-JB
Bandung	-6.92	107.61	62
Bekasi	-6.23	106.99	62
Depok	-6.40	106.82	61
Bogor	-6.59	106.79	59
Cimahi	-6.87	107.54	57
Sukabumi	-6.92	106.93	54
Tasikmalaya	-7.33	108.22	54
Cirebon	-6.71	108.56	54
Purwakarta	-6.56	107.44	53
Ciputat	-6.24	106.70	53
Ciampea	-6.55	106.70	53
Cileungsir	-6.39	106.96	53
Rengasdengklok	-6.16	107.30	53
Sumedang	-6.86	107.92	53
Parung	-6.42	106.73	53
Cibinong	-6.48	106.85	53
Lembang	-6.81	107.62	53
Pamulang	-6.34	106.74	52
Cikupa	-6.24	106.51	52
Plumbon	-6.71	108.47	52
Banjaran	-7.05	107.59	52
Pasarkemis	-6.17	106.53	52
Soreang	-7.03	107.52	52
Astanajapura	-6.80	108.63	52
Cikampek	-6.42	107.46	52
Weru	-6.71	108.50	51
Teluknaga	-6.10	106.64	51
Paseh	-7.10	107.76	51
Padalarang	-6.84	107.47	51
Ciamis	-7.33	108.35	51
Indramayu	-6.33	108.32	51
Sepatan	-6.12	106.58	51
Pamanukan	-6.28	107.81	51
Sawangan	-6.40	106.77	51
Cileunyi	-6.94	107.75	50
Kresek	-6.13	106.38	50
Citeureup	-6.49	106.88	50
Cikarang	-6.26	107.15	50
Arjawinangun	-6.65	108.41	50
Sumber	-6.76	108.48	50
Palimanan	-6.71	108.42	50
Caringin	-6.71	106.82	50
Cicurug	-6.78	106.78	49
Klangenan	-6.71	108.44	49
Majalengka	-6.84	108.23	49
Margahayukencana	-6.97	107.57	49
Serpong	-6.32	106.66	49
Ciranjang-hilir	-6.82	107.26	49
Karangsembung	-6.85	108.64	49
Jatibarang	-6.47	108.32	49
Kuningan	-6.98	108.48	49
Jatiwangi	-6.73	108.26	48
Kawalu	-7.38	108.21	47
Singaparna	-7.35	108.11	47
Pameungpeuk	-7.02	107.60	47
Pelabuhanratu	-6.99	106.55	46
#ID-JI
Surabaya	-7.25	112.75	64
Malang	-7.98	112.63	59
Situbondo	-7.71	114.01	58
Jember	-8.17	113.70	55
Kediri	-7.82	112.02	54
Madiun	-7.63	111.52	53
Probolinggo	-7.75	113.22	53
Lawang	-7.84	112.69	52
Pasuruan	-7.65	112.91	52
Sidoarjo	-7.45	112.72	51
Blitar	-8.10	112.17	51
Jombang	-7.55	112.23	51
Lumajang	-8.13	113.22	51
Bangil	-7.60	112.82	51
Mojokerto	-7.47	112.43	51
Banyuwangi	-8.23	114.36	50
Pamekasan	-7.16	113.47	50
Bojonegoro	-7.15	111.88	49
Sumenep	-7.02	113.87	49
Kedungwaru	-8.07	111.92	49
Genteng	-8.37	114.15	49
Gedangan	-7.39	112.73	49
Ponorogo	-7.87	111.46	49
Tuban	-6.90	112.06	49
Kebomas	-7.17	112.63	49
Batu	-7.87	112.53	49
Gresik	-7.15	112.66	49
Bondowoso	-7.91	113.82	48
Nganjuk	-7.61	111.90	48
Tulungagung	-8.07	111.90	48
Muncar	-8.43	114.33	48
Tulangan Utara	-7.47	112.65	48
Bangkalan	-7.05	112.74	48
Kertosono	-7.58	112.10	48
Lamongan	-7.12	112.42	48
Singosari	-7.89	112.67	48
Pare	-7.77	112.20	48
Besuki	-7.73	113.70	47
Sampang	-7.19	113.24	47
Kepanjen	-8.13	112.57	47
Gampengrejo	-7.77	112.02	47
Buduran	-7.43	112.72	47
Balung	-7.73	113.92	47
Kencong	-8.28	113.37	46
Panji	-7.73	114.10	46
Diwek	-7.58	112.23	46
#ID-JT
Semarang	-6.99	110.42	61
Surakarta	-7.56	110.83	57
Pekalongan	-6.89	109.68	54
Tegal	-6.87	109.14	54
Purwokerto	-7.42	109.23	53
Pemalang	-6.89	109.38	53
Salatiga	-7.33	110.49	52
Purwodadi	-7.09	110.92	52
Adiwerna	-6.94	109.13	51
Ungaran	-7.14	110.41	51
Klaten	-7.71	110.61	51
Pati	-6.76	111.04	51
Kedungwuni	-6.97	109.65	51
Batang	-6.48	110.71	51
Magelang	-7.47	110.22	50
Grogol	-7.60	110.82	50
Dukuhturi	-6.90	109.08	50
Wonosobo	-7.36	109.90	50
Kudus	-6.80	110.84	50
Kartasura	-7.55	110.74	49
Ambarawa	-7.26	110.40	49
Tarub	-6.93	109.17	49
Sragen	-7.43	111.02	49
Mertoyudan	-7.52	110.23	48
Sokaraja	-7.46	109.29	48
Slawi	-6.98	109.14	48
Pecangaan	-6.70	110.71	48
Boyolali	-7.53	110.60	48
Baki	-7.61	110.78	48
Weleri	-6.97	110.07	48
Baekrajan	-6.77	110.85	48
Purbalingga	-7.39	109.36	48
Wedi	-7.74	110.58	47
Cepu	-7.15	111.59	47
Blora	-6.97	111.42	47
Comal	-6.91	109.53	47
Karanganom	-7.65	110.63	47
Jatiroto	-7.88	111.12	47
Gatak	-7.59	110.70	47
Banyumas	-7.51	109.29	47
Candi Prambanan	-7.75	110.49	47
Muntilan	-7.58	110.29	47
Ketanggungan	-6.94	108.89	46
Rembangan	-6.70	111.34	46
Gebog	-6.74	110.84	46
Baturaden	-7.30	109.22	46
Juwana	-6.71	111.15	46
#ID-KB
Pontianak	-0.03	109.33	57
Singkawang	0.91	108.98	50
Sungai Raya	0.70	108.90	47
#ID-KI
City of Balikpapan	-1.24	116.89	58
Balikpapan	-1.27	116.83	56
Samarinda	-0.49	117.15	56
Loa Janan	-0.58	117.10	53
Bontang	0.13	117.49	50
#ID-KR
Tanjung Pinang	0.92	104.46	53
Kijang	0.90	104.63	46
#ID-KS
Banjarmasin	-3.32	114.59	58
Martapura	-3.41	114.86	51
Barabai	-2.58	115.38	48
Amuntai	-2.42	115.25	47
#ID-KT
Palangkaraya	-2.21	113.92	52
Sampit	-2.53	112.95	48
#ID-KU
Tarakan	3.31	117.59	50
#ID-LA
Bandar Lampung	-5.43	105.26	59
Metro	-5.11	105.31	52
Terbanggi Besar	-4.88	105.22	47
Kotabumi	-4.83	104.88	46
#ID-MA
Ambon	-3.70	128.18	56
Amahai	-3.34	128.92	47
#ID-MU
Ternate	0.79	127.38	50
Sofifi	0.74	127.56	46
#ID-NB
Mataram	-8.58	116.12	55
Bima	-8.46	118.73	48
Sumbawa Besar	-8.49	117.42	47
Dompu	-8.54	118.46	47
#ID-NT
Kupang	-10.17	123.61	55
Labuan Bajo	-8.50	119.89	53
Ende	-8.84	121.66	49
Waingapu	-9.66	120.26	47
Maumere	-8.62	122.21	47
#ID-PA
Jayapura	-2.53	140.72	51
Abepura	-2.60	140.63	48
Nabire	-3.36	135.50	46
#ID-PB
Sorong	-0.88	131.26	51
Manokwari	-0.86	134.06	47
#ID-RI
Batam	1.15	104.02	61
Pekanbaru	0.52	101.44	58
Dumai	1.67	101.44	52
Balaipungut	1.06	101.29	48
#ID-SA
Manado	1.48	124.85	57
#ID-SB
Padang	-0.95	100.35	59
Payakumbuh	-0.22	100.63	51
Bukittinggi	-0.31	100.37	50
Pariaman	-0.62	100.12	50
Solok	-0.80	100.66	47
#ID-SG
Kendari	-3.98	122.52	53
Katabu	-4.93	122.52	46
#ID-SN
Makassar	-5.15	119.43	61
Parepare	-4.01	119.63	51
Palopo	-2.99	120.20	51
Galesong	-5.32	119.37	49
Watampone	-4.54	120.33	49
Sengkang	-4.13	120.03	48
Sinjai	-5.12	120.25	46
Rantepao	-2.97	119.90	46
#ID-SR
Polewali	-3.43	119.34	48
#ID-SS
Palembang	-2.92	104.75	62
Lubuklinggau	-3.29	102.86	52
Baturaja	-4.13	104.17	51
Prabumulih	-3.43	104.23	50
Pagar Alam	-4.03	103.25	48
Lahat	-3.79	103.54	48
Tanjungagung	-3.94	103.80	47
#ID-ST
Palu	-0.91	119.87	55
Luwuk	-0.95	122.79	47
Poso	-1.40	120.75	47
#ID-SU
Medan	3.58	98.67	62
Percut	3.63	98.86	55
Binjai	3.60	98.49	54
Pematangsiantar	2.96	99.07	53
Sunggal	3.58	98.62	52
Perbaungan	3.57	98.96	52
Tanjungbalai	2.97	99.80	52
Kisaran	2.98	99.62	51
Tebingtinggi	3.33	99.16	51
Rantauprapat	2.10	99.83	50
Belawan	3.78	98.68	50
Padangsidempuan	1.38	99.27	50
Sibolga	1.74	98.78	49
Kabanjahe	3.10	98.49	48
Labuhan Deli	3.73	98.67	47
Berastagi	3.19	98.51	47
Pekan Bahapal	3.11	99.17	46
#ID-YO
Yogyakarta	-7.80	110.36	58
Depok	-7.76	110.43	50
Kasihan	-7.83	110.33	49
Sewon	-7.88	110.36	49
Melati	-7.73	110.37	48
Gamping Lor	-7.80	110.33	48
Godean	-7.77	110.29	48
Bantul	-7.89	110.33	48
Sleman	-7.72	110.36	47
Pandak	-7.91	110.29	47
Bambanglipuro	-7.95	110.28	47
#IE-C
Gaillimh	53.27	-9.05	48
Sligo	54.27	-8.47	43
Castlebar	53.85	-9.30	41
Ballina	54.12	-9.17	40
Ballinasloe	53.33	-8.22	38
Westport	53.80	-9.52	38
Tuam	53.52	-8.85	38
Roscommon	53.63	-8.18	38
Loughrea	53.20	-8.57	37
Oranmore	53.27	-8.92	37
Carrick-on-Shannon	53.95	-8.09	36
Athenry	53.30	-8.74	36
Claremorris	53.72	-9.00	35
#IE-L
Dublin	53.33	-6.25	60
Tallaght	53.29	-6.37	48
Swords	53.46	-6.22	46
Drogheda	53.72	-6.35	45
Dundalk	54.00	-6.42	45
Bray	53.20	-6.10	45
Dún Laoghaire	53.29	-6.14	44
Navan	53.65	-6.68	44
Balbriggan	53.61	-6.18	44
Sandyford	53.27	-6.23	43
Kilkenny	52.65	-7.25	43
Athlone	53.42	-7.94	43
Naas	53.22	-6.67	43
Carlow	52.84	-6.93	43
Loch Garman	52.33	-6.46	43
Finglas	53.39	-6.30	43
Celbridge	53.34	-6.54	43
Droichead Nua	53.18	-6.80	43
An Muileann gCearr	53.52	-7.34	42
Blanchardstown	53.39	-6.38	42
Malahide	53.45	-6.15	42
Leixlip	53.37	-6.50	42
Lucan	53.36	-6.45	42
Kilquade	53.10	-6.08	42
Knocklyon	53.28	-6.33	42
Clondalkin	53.32	-6.40	42
Wicklow	52.98	-6.05	41
Portlaoise	53.03	-7.30	41
Greystones	53.14	-6.06	41
Foxrock	53.27	-6.17	41
Athy	52.99	-6.98	41
Maynooth	53.38	-6.59	41
Dundrum	53.29	-6.26	41
Arklow	52.79	-6.15	41
Tullamore	53.27	-7.49	41
Ashbourne	53.51	-6.40	41
Crumlin	53.32	-6.31	41
Laytown	53.68	-6.24	40
Jobstown	53.28	-6.41	40
Donnybrook	53.31	-6.22	40
Shankill	53.23	-6.12	40
Cabinteely	53.27	-6.16	40
Oldbawn	53.28	-6.37	40
Enniscorthy	52.50	-6.56	40
Skerries	53.58	-6.11	40
Ballyboden	53.28	-6.32	40
Portmarnock	53.42	-6.14	40
An Ros	53.52	-6.10	40
Balally	53.28	-6.24	40
Ratoath	53.51	-6.46	40
Sandymount	53.33	-6.22	40
Blackrock	53.30	-6.18	39
Beaumont	53.39	-6.23	39
Ballyfermot	53.34	-6.35	39
Rathgar	53.31	-6.28	39
Castleknock	53.37	-6.36	39
Kildare	53.16	-6.91	39
Baldoyle	53.40	-6.13	39
Portarlington	53.16	-7.19	39
Longford	53.73	-7.80	39
Terenure	53.31	-6.29	39
Raheny	53.39	-6.18	39
Palmerstown	53.35	-6.38	39
Lusk	53.53	-6.16	38
Dunboyne	53.42	-6.47	38
Sallynoggin	53.28	-6.14	38
Firhouse	53.28	-6.34	38
Donabate	53.49	-6.15	38
Clane	53.29	-6.69	38
New Ross	52.40	-6.94	38
Dalkey	53.28	-6.10	38
Cherryville	53.16	-6.97	38
Ballymun	53.40	-6.27	38
Gorey	52.67	-6.29	38
Hartstown	53.39	-6.43	38
Kinsealy-Drinan	53.44	-6.20	38
Monkstown	53.29	-6.15	37
Kilcock	53.40	-6.67	37
Confey	53.38	-6.49	37
Eadestown	53.20	-6.58	37
Artane	53.39	-6.21	37
Chapelizod	53.35	-6.34	37
Sallins	53.25	-6.67	37
Killester	53.37	-6.20	37
Dollymount	53.36	-6.18	37
Blessington	53.17	-6.53	37
Edenderry	53.34	-7.05	37
Kells	53.73	-6.88	37
Howth	53.39	-6.07	37
Birr	53.09	-7.91	37
Bayside	53.39	-6.14	37
Drumcondra	53.37	-6.25	36
Cabra	53.37	-6.29	36
Kilcoole	53.10	-6.07	36
Ardee	53.86	-6.54	36
Duleek	53.66	-6.42	36
Tullow	52.80	-6.74	36
Dunshaughlin	53.51	-6.54	36
Sutton	53.39	-6.11	36
Fairview	53.37	-6.24	36
Monasterevin	53.14	-7.07	36
Loughlinstown	53.24	-6.13	36
Glasnevin	53.38	-6.28	36
Mountmellick	53.11	-7.32	35
Kilcullen	53.13	-6.74	35
Rathcoole	53.28	-6.47	35
Clara	53.34	-7.61	35
Stamullin	53.63	-6.27	35
Kill	53.25	-6.59	35
Bagenalstown	52.70	-6.96	35
#IE-M
Cork	51.90	-8.47	53
Luimneach	52.66	-8.62	50
Waterford	52.26	-7.11	47
Ennis	52.84	-8.99	44
Tralee	52.27	-9.70	44
Cluain Meala	52.35	-7.70	42
Carrigaline	51.81	-8.40	42
Cobh	51.85	-8.29	40
Derry	51.59	-9.05	40
Shannon	52.70	-8.86	40
Mallow	52.13	-8.63	40
Trá Mhór	52.16	-7.15	40
Midleton	51.92	-8.18	39
Thurles	52.68	-7.80	39
Dungarvan	52.09	-7.63	39
Cill Airne	52.06	-9.51	39
Youghal	51.95	-7.85	38
Nenagh Bridge	52.88	-8.20	38
Newcastle West	52.45	-9.06	38
Carrick-on-Suir	52.35	-7.41	38
Nenagh	52.86	-8.20	37
Bandon	51.75	-8.74	37
Roscrea	52.95	-7.80	37
Tipperary	52.47	-8.16	37
Fermoy	52.14	-8.28	37
Passage West	51.87	-8.34	37
Carrigtwohill	51.91	-8.26	37
Moyross	52.68	-8.64	36
Listowel	52.45	-9.48	36
Clonakilty	51.62	-8.87	36
Kinsale	51.71	-8.53	36
Mitchelstown	52.27	-8.27	36
Ráth Luirc	52.35	-8.68	36
Cahir	52.38	-7.92	36
Bantry	51.68	-9.45	35
Tower	51.93	-8.61	35
Macroom	51.91	-8.97	35
#IE-U
Letterkenny	54.95	-7.73	42
Cavan	53.99	-7.36	38
Monaghan	54.25	-6.97	38
Buncrana	55.13	-7.45	37
Ballybofey	54.80	-7.78	37
Gweedore	55.05	-8.23	36
Carrickmacross	53.97	-6.72	36
Dunlewy	55.02	-8.10	35
Castleblayney	54.12	-6.73	35
#IL-D
Ashdod	31.79	34.65	54
Beersheba	31.25	34.79	53
Ashkelon	31.67	34.57	50
Kiryat Gat	31.61	34.76	47
Eilat	29.56	34.95	47
#IL-HA
Haifa	32.82	34.99	54
Hadera	32.44	34.90	49
Qiryat Ata	32.81	35.11	47
Umm el Faḥm	32.52	35.15	46
#IL-JM
Jerusalem	31.77	35.22	59
Bet Shemesh	31.73	34.99	48
Modiin Ilit	31.93	35.04	48
#IL-M
Rishon LeẔiyyon	31.97	34.79	53
Petaẖ Tiqwa	32.09	34.89	53
Netanya	32.33	34.86	52
Reẖovot	31.89	34.81	51
Modi‘in Makkabbim Re‘ut	31.89	35.02	49
Kfar Saba	32.17	34.91	49
Ra'anana	32.18	34.87	49
Lod	31.95	34.89	48
Ramla	31.93	34.87	48
Hod HaSharon	32.16	34.89	46
#IL-TA
Tel Aviv	32.08	34.78	56
H̱olon	32.01	34.78	52
Bnei Brak	32.08	34.83	52
Bat Yam	32.02	34.75	51
Ramat Gan	32.08	34.81	51
Herzliya	32.17	34.83	49
Givatayim	32.07	34.81	47
#IL-Z
Nazareth	32.70	35.30	48
Nahariyya	33.01	35.10	47
Acre	32.93	35.08	47
Afula	32.61	35.29	47
Karmi’el	32.92	35.31	46
Nof HaGalil	32.71	35.32	46
#IM
Douglas	54.15	-4.48	44
#IN
Daman	20.41	72.83	46
Silvassa	20.27	73.00	44
#IN-AN
Port Blair	11.67	92.75	50
#IN-AP
Visakhapatnam	17.68	83.20	60
Vijayawada	16.51	80.65	59
Guntur	16.30	80.46	57
Kurnool	15.83	78.04	57
Nellore	14.45	79.99	56
Rājahmundry	17.01	81.78	55
Kākināda	16.96	82.24	55
Gajuwaka	17.70	83.22	54
Tirupati	13.64	79.42	54
Anantapur	14.68	77.61	54
Machilīpatnam	16.19	81.14	53
Ellore	16.71	81.10	53
Vizianagaram	18.12	83.41	53
Proddatūr	14.75	78.55	52
Ongole	15.50	80.04	52
Nandyāl	15.48	78.48	52
Ādoni	15.63	77.27	52
Bhīmavaram	16.54	81.52	52
Hindupur	13.83	77.49	51
Cuddapah	14.48	78.82	51
Guntakal Junction	15.17	77.36	51
Srikakulam	18.30	83.90	51
Gudivāda	16.44	81.00	51
Dharmavaram	14.41	77.72	51
Madanapalle	13.55	78.50	50
Tādepallegūdem	16.81	81.53	50
Narasaraopet	16.23	80.05	50
Chilakalūrupet	16.09	80.17	50
Tādpatri	14.91	78.01	50
Chīrāla	15.82	80.35	49
Anakāpalle	17.69	83.00	49
Kāvali	14.92	79.99	49
Kadiri	14.11	78.16	49
Rāyachoti	14.06	78.75	49
Emmiganūr	15.77	77.48	49
Gūdūr	14.15	79.85	49
Bāpatla	15.90	80.47	48
Tanuku	16.75	81.68	48
Attili	16.70	81.60	48
Palāsa	18.77	84.41	48
Chinnachowk	14.48	78.84	48
Mārkāpur	15.74	79.27	48
Vinukonda	16.05	79.74	48
Rāyadrug	14.70	76.85	48
Mangalagiri	16.43	80.57	48
Narasapur	16.43	81.70	48
Pālakollu	16.52	81.73	48
Ponnūru	16.07	80.55	48
Ponnur	16.07	80.55	48
Sāmalkot	17.06	82.18	47
Kandukūr	15.22	79.90	47
Sattenapalle	16.39	80.15	47
Nūzvīd	16.79	80.85	47
Bobbili	18.57	83.36	47
Pithāpuram	17.12	82.25	47
Amalāpuram	16.58	82.01	47
Tuni	17.36	82.55	47
Pārvatipuram	18.78	83.43	47
Mācherla	16.48	79.44	47
Sālūr	18.52	83.21	47
Punganūru	13.37	78.57	47
Mandapeta	16.86	81.93	47
Peddāpuram	17.08	82.14	47
Nāyudupet	13.91	79.89	47
Parlākimidi	18.78	84.09	47
Nandikotkūr	15.86	78.27	47
Bhīmunipatnam	17.89	83.45	47
Nidadavole	16.91	81.67	46
Jammalamadugu	14.85	78.38	46
Polavaram	17.25	81.64	46
Kanuru	16.29	81.25	46
Rāmachandrapuram	16.84	82.03	46
Repalle	16.02	80.83	46
Palmaner	13.20	78.75	46
Jaggayyapeta	16.89	80.10	46
Akivīdu	16.58	81.38	46
Kovvūr	17.02	81.73	46
#IN-AR
Itānagar	27.09	93.61	47
#IN-AS
Guwahati	26.18	91.75	60
Silchar	24.83	92.80	52
Dibrugarh	27.48	94.91	51
Tinsukia	27.49	95.36	50
Jorhāt	26.76	94.20	48
Bongaigaon	26.48	90.56	48
Dhuburi	26.02	89.99	48
Sibsāgar	26.98	94.64	48
North Lakhimpur	27.24	94.10	48
Tezpur	26.63	92.80	48
Diphu	25.84	93.43	48
Karīmganj	24.87	92.36	47
Goālpāra	26.18	90.63	47
Barpeta	26.32	91.01	47
#IN-BR
Patna	25.59	85.14	62
Gaya	24.80	85.00	56
Bhāgalpur	25.24	86.97	56
Muzaffarpur	26.12	85.39	55
Darbhanga	26.15	85.90	55
Bihār Sharīf	25.20	85.52	54
Arrah	25.56	84.66	53
Monghyr	25.37	86.47	53
Chāpra	25.78	84.75	53
Purnia	25.78	87.47	53
Katihar	25.54	87.57	53
Dinapore	25.64	85.05	52
Saharsa	25.87	86.60	52
Hājīpur	25.69	85.21	51
Dehri	24.90	84.18	51
Bettiah	26.80	84.50	51
Siwān	26.22	84.36	51
Mothīhāri	26.65	84.92	50
Bagaha	27.10	84.09	50
Begusarai	25.42	86.13	50
Jamālpur	25.31	86.49	50
Nawāda	24.89	85.54	50
Jahānābād	25.21	84.99	50
Buxar	25.58	83.98	50
Aurangābād	24.75	84.37	50
Kishanganj	26.10	87.96	50
Luckeesarai	25.18	86.09	50
Bāruni	25.48	85.97	49
Jamūī	24.93	86.23	49
Madhubani	26.35	86.07	49
Arāria	26.15	87.51	48
Gopālganj	26.47	84.44	48
Supaul	26.12	86.60	48
Bangaon	25.87	86.51	48
Samāstipur	25.86	85.78	48
Sītāmarhi	26.59	85.49	48
Mokameh	25.40	85.92	47
Masaurhi Buzurg	25.35	85.03	47
Khagaul	25.58	85.05	47
Madhipura	25.92	86.79	47
Dumraon	25.55	84.15	47
Khagaria	25.50	86.47	47
Bārh	25.48	85.71	47
Bhabhua	25.04	83.61	47
Raxaul	26.98	84.85	47
Sheikhpura	25.14	85.84	47
Teghra	25.49	85.94	47
Forbesganj	26.30	87.27	47
Rāmnagar	27.16	84.32	46
Barhiya	25.29	86.02	46
Bikramganj	25.21	84.26	46
Bar Bigha	25.22	85.73	46
Fatwa	25.51	85.31	46
Naugachhia	25.39	87.10	46
Daudnagar	25.03	84.40	46
Hilsa	25.32	85.28	46
#IN-CG
Raipur	21.23	81.63	58
Bhilai	21.21	81.43	58
Korba	22.35	82.70	56
Bilāspur	22.08	82.16	55
Durg	21.19	81.28	54
Rāj-Nāndgaon	21.10	81.03	52
Raigarh	21.90	83.40	51
Dhamtari	20.71	81.55	49
Jagdalpur	19.08	82.02	49
Ambikāpur	23.12	83.20	49
Bhātāpāra	21.73	81.95	47
Mahāsamund	21.11	82.09	47
Chāmpa	22.04	82.64	46
#IN-DL
Najafgarh	28.61	76.98	61
Narela	28.85	77.09	59
New Delhi	28.64	77.22	55
Nāngloi Jāt	28.68	77.07	53
Deoli	28.50	77.23	51
#IN-GA
Mormugao	15.39	73.81	50
Vasco da Gama	15.40	73.82	50
Madgaon	15.28	73.96	49
Panaji	15.50	73.83	48
Māpuca	15.59	73.81	46
#IN-GJ
Ahmedabad	23.03	72.59	66
Sūrat	21.20	72.83	65
Vadodara	22.30	73.21	61
Rājkot	22.29	70.79	61
Bhavnagar	21.76	72.15	57
Bilimora	20.77	72.96	57
Jamnagar	22.47	70.07	57
Nadiād	22.69	72.86	53
Gandhinagar	23.22	72.68	53
Jūnāgadh	21.52	70.46	53
Surendranagar	22.73	71.65	53
Navsāri	20.94	72.92	52
Gāndhīdhām	23.08	70.13	52
Verāval	20.91	70.37	52
Bharūch	21.69	72.98	52
Porbandar	21.64	69.61	51
Anand	22.55	72.96	51
Bhuj	23.25	69.67	51
Godhra	22.78	73.61	51
Pālanpur	24.17	72.44	51
Vejalpur	22.69	73.56	51
Jetpur	21.75	70.62	51
Morbi	22.82	70.84	51
Pātan	23.85	72.13	51
Botād	22.17	71.67	51
Gondal	21.96	70.80	50
Amreli	21.60	71.21	50
Dīsa	24.26	72.18	50
Dohad	22.83	74.26	49
Dhorāji	21.73	70.45	49
Khambhāt	22.32	72.62	49
Kundla	21.34	71.31	49
Dhrāngadhra	22.99	71.47	49
Ankleshwar	21.63	72.99	49
Savarkundla	21.34	71.30	49
Valsād	20.61	72.93	49
Vapi	20.37	72.90	49
Visnagar	23.70	72.55	48
Keshod	21.30	70.25	48
Anjār	23.11	70.03	48
Himatnagar	23.60	72.97	48
Borsad	22.41	72.90	48
Māngrol	21.12	70.11	48
Modāsa	23.46	73.30	48
Kadi	23.30	72.33	48
Bārdoli	21.12	73.11	48
Una	20.82	71.04	48
Upleta	21.74	70.28	48
Dabhoi	22.18	73.43	48
Pālitāna	21.53	71.82	47
Dholka	22.73	72.44	47
Unjha	23.80	72.39	47
Siddhapur	23.92	72.37	47
Sihor	21.71	71.96	47
Petlād	22.48	72.80	47
Māndvi	22.83	69.35	47
Wānkāner	22.61	70.94	47
Jodhpur	21.90	70.03	47
Hālol	22.50	73.47	47
Kapadvanj	23.02	73.07	47
Jasdan	22.04	71.21	46
Thān	22.57	71.20	46
Limbdi	22.57	71.81	46
Jambusar	22.05	72.80	46
Dahegām	23.17	72.82	46
#IN-HP
Shimla	31.10	77.17	52
Solan	30.91	77.11	46
#IN-HR
Gorakhpur	29.45	75.67	61
Faridabad	28.41	77.31	61
Rohtak	28.89	76.59	55
Hisar	29.15	75.72	55
Pānīpat	29.39	76.97	55
Sonīpat	28.99	77.02	54
Karnāl	29.69	76.98	54
Yamunānagar	30.13	77.28	53
Panchkula	30.69	76.85	53
Gurgaon	28.46	77.03	53
Bhiwāni	28.79	76.14	53
Sirsa	29.53	75.03	53
Jīnd	29.32	76.32	52
Bahādurgarh	28.69	76.94	52
Ambāla	30.36	76.80	52
Kaithal	29.80	76.40	51
Thānesar	29.97	76.83	51
Palwal	28.14	77.33	51
Rewāri	28.20	76.62	50
Jagādhri	30.17	77.30	50
Hānsi	29.10	75.96	49
Nārnaul	28.04	76.11	48
Fatehābād	29.52	75.46	48
Dabwāli	29.95	74.74	48
Tohāna	29.71	75.90	48
Gohāna	29.14	76.70	47
Narwāna	29.60	76.12	47
Charkhi Dādri	28.59	76.27	47
Hodal	27.89	77.37	46
Jhajjar	28.61	76.66	46
#IN-JH
Ranchi	23.34	85.31	59
Jamshedpur	22.80	86.19	58
Bokāro	23.79	85.96	56
Dhanbād	23.80	86.44	53
Hazāribāgh	23.99	85.36	51
Chās	23.64	86.17	50
Sāhibganj	25.24	87.63	50
Jharia	23.74	86.41	49
Rāmgarh	23.63	85.52	49
Daltonganj	24.04	84.07	49
Jumri Tilaiyā	24.43	85.53	49
Chāībāsa	22.55	85.80	48
Gīrīdīh	24.19	86.31	48
Kātrās	23.80	86.30	48
Lohārdagā	23.43	84.68	47
Madhupur	24.27	86.64	47
Dumka	24.27	87.25	47
Gumia	23.80	85.83	47
Chatrā	24.21	84.87	47
Pakur	24.64	87.84	47
Pāthardih	23.67	86.43	47
Gumlā	23.04	84.54	47
Godda	24.83	87.21	46
Garhwa	24.16	83.81	46
Chakradharpur	22.68	85.63	46
Ghātsīla	22.59	86.48	46
#IN-JK
Srinagar	34.09	74.81	60
Jammu	32.74	74.87	57
Soyībug	34.08	74.71	50
Udhampur	32.92	75.14	49
Anantnag	33.73	75.15	49
Bāramūla	34.21	74.34	49
Sopur	34.29	74.47	48
Kathua	32.37	75.53	47
#IN-KA
Bengaluru	12.97	77.59	67
Mysore	12.30	76.64	59
Hubli	15.35	75.13	59
Gulbarga	17.34	76.84	57
Davangere	14.47	75.93	56
Belgaum	15.85	74.50	56
Mangalore	12.92	74.86	56
Bellary	15.14	76.92	55
Shimoga	13.93	75.57	55
Tumkūr	13.34	77.10	55
Bijapur	16.82	75.72	54
Rāichūr	16.21	77.36	54
Bīdar	17.91	77.52	53
Hospet	15.27	76.39	53
Gadag-Betageri	15.42	75.62	52
Udupi	13.33	74.75	52
Bhadrāvati	13.85	75.71	52
Gadag	15.43	75.63	52
Chitradurga	14.22	76.40	51
Robertsonpet	12.96	78.28	51
Mandya	12.52	76.90	51
Hassan	13.01	76.10	51
Kolār	13.14	78.13	51
Chikmagalūr	13.32	75.77	51
Yelahanka	13.10	77.60	51
Gangāwati	15.43	76.53	50
Rānībennur	14.62	75.63	50
Bagalkot	16.19	75.70	50
Closepet	12.72	77.28	50
Dod Ballāpur	13.29	77.54	49
Harihar	14.51	75.81	49
Rabkavi	16.48	75.11	49
Gokak	16.17	74.82	49
Chintāmani	13.40	78.05	49
Sindhnūr	15.77	76.76	48
Chamrajnagar	11.92	76.94	48
Channapatna	12.65	77.21	48
Basavakalyān	17.87	76.95	48
Yādgīr	16.77	77.14	48
Karwar	14.81	74.13	48
Jamkhandi	16.50	75.29	48
Sirsi	14.62	74.84	48
Tiptūr	13.26	76.48	48
Koppal	15.35	76.15	48
Hāveri	14.79	75.40	48
Ullal	12.81	74.86	48
Sīra	13.74	76.90	48
Chik Ballāpur	13.44	77.73	48
Ilkal	15.96	76.11	48
Kollegāl	12.15	77.11	48
Hiriyūr	13.94	76.62	47
Challakere	14.32	76.65	47
Puttūr	12.76	75.20	47
Sāgar	14.16	75.03	47
Shāhābād	17.13	76.94	47
Dandeli	15.27	74.62	47
Kānkānhalli	12.55	77.42	47
Nanjangūd	12.12	76.68	47
Shorāpur	16.52	76.76	47
Sidlaghatta	13.39	77.86	47
Siruguppa	15.63	76.89	47
Hunsūr	12.30	76.29	47
Mulbāgal	13.16	78.39	47
Mudhol	16.33	75.28	47
Bail-Hongal	15.81	74.86	47
Harpanahalli	14.79	75.99	47
Arsikere	13.31	76.26	46
Bangarapet	12.99	78.18	46
Athni	16.73	75.06	46
Mānvi	15.99	77.05	46
Homnābād	17.77	77.13	46
Hoskote	13.07	77.80	46
Saundatti	15.77	75.12	46
#IN-KL
Thiruvananthapuram	8.49	76.95	59
Cochin	9.94	76.26	58
Kozhikode	11.25	75.78	56
Kollam	8.88	76.58	56
Thrissur	10.52	76.22	55
Alappuzha	9.49	76.33	52
Pālghāt	10.77	76.65	51
Ponnāni	10.77	75.93	50
Tellicherry	11.75	75.49	50
Manjeri	11.12	76.12	50
Neyyāttinkara	8.40	77.09	49
Badagara	11.60	75.58	49
Beypore	11.17	75.81	48
Payyannūr	12.09	75.20	48
Talipparamba	12.04	75.36	48
Kānnangād	12.31	75.11	48
Munnar	10.09	77.06	48
Kāyankulam	9.18	76.50	48
Kunnamkulam	10.65	76.07	48
Kannur	11.87	75.36	48
Malappuram	11.04	76.08	48
Kottayam	9.59	76.52	48
Nedumangād	8.60	77.00	48
Tiruvalla	9.38	76.57	48
Tirur	10.91	75.92	47
Kāsaragod	12.50	74.99	47
Changanācheri	9.44	76.54	47
Mannārakkāt	10.99	76.46	47
Ottappālam	10.77	76.38	47
Kizhake Chālakudi	10.30	76.34	47
Punalūr	9.02	76.92	47
Cherthala	9.68	76.34	47
Mattanur	11.93	75.57	47
Shertallai	9.69	76.34	47
Varkala	8.73	76.72	46
Shōranūr	10.76	76.27	46
#IN-MH
Mumbai	19.07	72.88	71
Pune	18.52	73.86	65
Nagpur	21.15	79.08	63
Nashik	20.00	73.79	61
Pimpri	18.62	73.81	61
Kalyān	19.24	73.14	61
Thāne	19.20	72.96	61
Dombivli	19.22	73.08	61
Aurangabad	19.88	75.34	60
Solāpur	17.67	75.91	60
Bhiwandi	19.30	73.06	58
Borivli	19.23	72.86	58
Amrāvati	20.93	77.75	58
Sāngli	16.85	74.56	58
Nanded	19.16	77.31	57
Bhayandar	19.30	72.85	57
Ulhasnagar	19.22	73.15	57
Kolhāpur	16.70	74.23	57
Mālegaon	20.55	74.53	56
Jalgaon	21.00	75.57	56
Akola	20.71	77.00	56
Ahmadnagar	19.09	74.74	56
Dhūlia	20.90	74.78	56
Latur	18.40	76.57	55
Chānda	19.95	79.30	55
Parbhani	19.27	76.77	55
Ichalkaranji	16.69	74.46	54
Jālna	19.84	75.89	54
Amarnāth	19.20	73.17	53
Bhusāval	21.04	75.79	53
Virār	19.46	72.81	52
Yavatmāl	20.39	78.13	51
Panvel	18.99	73.11	51
Gondiā	21.46	80.19	51
Wardha	20.74	78.60	51
Satara	17.69	73.99	51
Achalpur	21.26	77.51	50
Bārsi	18.23	75.69	50
Badlapur	19.16	73.27	50
Udgīr	18.39	77.12	50
Nandurbar	21.37	74.24	50
Airoli	19.15	73.00	50
Hinganghāt	20.55	78.84	50
Amalner	21.04	75.06	50
Chālisgaon	20.46	75.02	50
Pandharpur	17.68	75.33	50
Parli Vaijnāth	18.85	76.53	50
Khāmgaon	20.71	76.57	50
Bhandāra	21.17	79.65	50
Roha	18.44	73.12	50
Akot	21.10	77.06	49
Kāmthi	21.22	79.20	49
Osmanabad	18.18	76.04	49
Manmād	20.25	74.44	49
Ratnagiri	16.99	73.31	49
Hingoli	19.71	77.14	49
Khadki	18.56	73.85	49
Ambājogāi	18.73	76.39	49
Pālghar	19.70	72.77	49
Pusad	19.91	77.58	49
Shirpur	21.35	74.88	48
Wāshīm	20.11	77.13	48
Sangamner	19.57	74.21	48
Buldāna	20.53	76.18	48
Chopda	21.25	75.30	48
Kopargaon	19.88	74.48	48
Malkāpur	20.89	76.20	48
Kāranja	20.48	77.49	48
Khopoli	18.79	73.35	48
Basmat	19.33	77.16	48
Nipāni	16.40	74.38	48
Lonavla	18.75	73.41	48
Shāhāda	21.55	74.47	48
Wani	20.06	78.95	48
Shegaon	20.79	76.70	48
Karād	17.29	74.18	47
Anjangaon	21.17	77.31	47
Bārāmati	18.15	74.58	47
Phaltan	17.99	74.43	47
Deolāli	19.94	73.83	47
Chikhli	20.35	76.26	47
Dīglūr	18.55	77.58	47
Umred	20.85	79.32	47
Chiplūn	17.53	73.51	47
Sillod	20.30	75.65	47
Dāhānu	19.97	72.71	47
Mājalgaon	19.16	76.21	47
Warud	21.47	78.27	47
Talegaon Dābhāde	18.74	73.68	47
Jaisingpur	16.78	74.55	47
Pāchora	20.67	75.35	47
Yeola	20.04	74.49	47
Gangākher	18.97	76.75	47
Dondaicha	21.32	74.57	47
Vite	17.27	74.54	47
Daund	18.47	74.58	47
Ozar	20.09	73.93	47
Varangaon	21.02	75.91	46
Tumsar	21.38	79.73	46
Selu	19.46	76.44	46
Jintūr	19.61	76.69	46
Bālāpur	20.67	76.77	46
Kannad	20.26	75.14	46
Kātol	21.27	78.59	46
Ārvi	21.00	78.23	46
Digras	20.10	77.72	46
Warora	20.23	79.00	46
Mehekar	20.15	76.57	46
Murtajāpur	20.73	77.37	46
Ahmadpur	18.71	76.94	46
Vaijāpur	19.93	74.73	46
#IN-ML
Shillong	25.57	91.88	51
Tura	25.51	90.20	48
#IN-MN
Imphal	24.81	93.94	53
Churāchāndpur	24.33	93.67	47
Thoubāl	24.64	94.00	46
#IN-MP
Indore	22.72	75.83	63
Bhopal	23.25	77.40	62
Jabalpur	23.17	79.95	60
Gwalior	26.23	78.17	59
Ujjain	23.18	75.78	57
Punāsa	22.24	76.39	55
Dewas	22.97	76.06	54
Satna	24.58	80.83	54
Saugor	23.84	78.74	54
Ratlām	23.33	75.04	54
Rewa	24.53	81.29	53
Burhānpur	21.31	76.23	53
Murwāra	23.84	80.39	53
Singrauli	24.20	82.68	53
Khandwa	21.82	76.35	53
Bhind	26.57	78.79	52
Shivpuri	25.42	77.66	52
Guna	24.65	77.31	52
Morena	26.50	78.00	52
Vidisha	23.53	77.81	51
Chhindwāra	22.06	78.94	51
Mandsaur	24.07	75.07	51
Damoh	23.83	79.44	51
Chhatarpur	24.92	79.59	50
Hoshangābād	22.75	77.73	50
Nagda	23.46	75.42	50
Seoni	22.09	79.55	50
Itārsi	22.61	77.76	50
Sehore	23.20	77.08	50
Khargone	21.82	75.61	50
Betūl	21.90	77.90	50
Datia	25.67	78.46	50
Shahdol	23.29	81.36	50
Dhār	22.59	75.30	49
Bālāghāt	21.82	80.19	49
Tīkamgarh	24.74	78.83	49
Bāsoda	23.85	77.94	48
Pithampur	22.60	75.70	48
Harda Khās	22.34	77.10	48
Jaorā	23.64	75.13	48
Ashoknagar	24.58	77.73	48
Rāghogarh	24.44	77.20	48
Sheopur	25.66	76.70	48
Dabra	25.89	78.33	48
Etāwa	24.18	78.20	47
Sendhwa	21.69	75.10	47
Sidhi	24.40	81.88	47
Shājāpur	23.43	76.28	47
Gohadi	26.43	78.44	47
Narsimhapur	22.95	79.18	47
Barwāni	22.03	74.90	47
Shujālpur	23.41	76.71	47
Panna	24.72	80.19	47
Sironj	24.10	77.69	47
Ashta	23.02	76.72	47
Mandlā	22.60	80.37	47
Morār	26.23	78.22	46
Pāndhurnā	21.60	78.53	46
Biaora	23.92	76.91	46
Gādarwāra	22.92	78.78	46
Sihorā	23.49	80.10	46
Raisen	23.33	77.78	46
Ambāh	26.70	78.23	46
#IN-MZ
Aizawl	23.73	92.72	54
Lunglei	22.89	92.74	47
#IN-NL
Dimāpur	25.91	93.72	51
Kohima	25.67	94.11	50
Wokha	26.10	94.26	47
#IN-OD
Nowrangapur	19.23	82.55	61
Bhubaneshwar	20.27	85.83	59
Cuttack	20.46	85.88	58
Raurkela	22.22	84.86	57
Brahmapur	19.31	84.79	55
Puri	19.80	85.82	52
Sambalpur	21.47	83.98	52
Balasore	21.49	86.93	51
Bhadrakh	21.05	86.52	50
Balāngīr	20.70	83.49	50
Parādīp Garh	20.32	86.61	49
Jeypore	18.86	82.57	49
Jharsuguda	21.86	84.01	49
Brājarājnagar	21.82	83.92	49
Bargarh	21.33	83.62	48
Bhawānipatna	19.91	83.17	48
Dhenkānāl	20.66	85.60	48
Bada Barabīl	22.11	85.39	48
Jatani	20.16	85.71	47
Barbil	22.10	85.38	47
Angul	20.84	85.10	46
Kendrāparha	20.50	86.42	46
Khurda	20.18	85.62	46
Jājpur	20.85	86.34	46
Sundargarh	22.12	84.03	46
Korāput	18.81	82.71	46
Burla	21.51	83.87	46
#IN-PB
Ludhiāna	30.91	75.85	62
Amritsar	31.62	74.88	60
Jalandhar	31.33	75.58	59
Patiāla	30.34	76.39	55
Bathinda	30.21	74.94	54
Pathānkot	32.27	75.65	52
Hoshiārpur	31.54	75.91	52
Batāla	31.81	75.20	52
Abohar	30.14	74.20	51
Moga	30.81	75.17	51
Mohali	30.68	76.72	51
Khanna	30.71	76.22	51
Māler Kotla	30.53	75.88	51
Barnāla	30.37	75.55	50
Ferozepore	30.93	74.61	50
Phagwāra	31.22	75.77	50
Kapūrthala	31.38	75.38	50
Muktsar	30.47	74.52	50
Sangrūr	30.25	75.84	49
Rājpura	30.48	76.59	49
Kotkapura	30.58	74.83	49
Mānsa	29.99	75.40	49
Farīdkot	30.67	74.76	49
Malaut	30.21	74.48	49
Fāzilka	30.40	74.03	49
Jagraon	30.79	75.47	48
Nābha	30.38	76.15	48
Sirhind	30.64	76.38	48
Tarn Tāran	31.45	74.93	48
Dhūri	30.37	75.87	47
Sunām	30.13	75.80	47
Ropar	30.97	76.53	47
Nangal	31.39	76.38	47
Kharar	30.75	76.65	47
Rāmpura	30.26	75.24	47
#IN-PY
Puducherry	11.93	79.83	54
Kāraikāl	10.92	79.83	49
#IN-RJ
Jaipur	26.92	75.79	64
Jodhpur	26.27	73.01	60
Kota	25.18	75.84	59
Bīkaner	28.02	73.31	58
Ajmer	26.45	74.64	57
Udaipur	24.59	73.71	56
Bhīlwāra	25.35	74.64	55
Alwar	27.56	76.63	55
Gangānagar	29.92	73.87	54
Bharatpur	27.22	77.49	54
Pāli	25.77	73.32	53
Sīkar	27.61	75.14	53
Sūjāngarh	27.70	74.47	53
Hanumāngarh	29.58	74.33	52
Tonk	26.17	75.79	52
Kishangarh	26.59	74.85	51
Beāwar	26.10	74.32	51
Gangāpur	26.47	76.72	51
Jhunjhunūn	28.13	75.40	51
Sawāi Mādhopur	26.02	76.34	50
Chittaurgarh	24.89	74.62	50
Chūru	28.30	74.97	50
Dhaulpur	26.69	77.88	50
Būndi	25.44	75.64	50
Nāgaur	27.20	73.73	50
Hindaun	26.73	77.04	50
Makrāna	27.04	74.72	50
Bānswāra	23.54	74.44	50
Bārmer	25.75	71.39	50
Bārān	25.10	76.52	49
Sardārshahr	28.44	74.49	49
Fatehpur	27.99	74.96	49
Karauli	26.50	77.03	49
Dausa	26.89	76.34	49
Bālotra	25.83	72.24	48
Jaisalmer	26.92	70.90	48
Ratangarh	28.08	74.62	48
Rājsamand	25.07	73.88	48
Sūratgarh	29.32	73.90	48
Lādnūn	27.65	74.40	48
Nawalgarh	27.85	75.27	48
Nīmbāhera	24.62	74.68	48
Kuchāman	27.15	74.86	48
Bāri	26.65	77.62	47
Nokha	27.56	73.47	47
Jhālāwār	24.60	76.16	47
Nasīrābād	26.30	74.73	47
Ābu Road	24.48	72.78	47
Dīdwāna	27.40	74.58	47
Jalor	25.35	72.62	47
Rājgarh	28.64	75.39	47
Lachhmangarh Sīkar	27.82	75.03	47
Sri Dūngargarh	28.10	74.01	47
Phalodi	27.13	72.37	47
Nohar	29.18	74.77	47
Dūngarpur	23.84	73.71	47
Merta	26.65	74.03	46
Kotputli	27.70	76.20	46
Dīg	27.47	77.33	46
Bhīnmāl	25.00	72.27	46
Sojat	25.92	73.67	46
Bilāra	26.18	73.71	46
Chidawa	28.24	75.64	46
#IN-SK
Gangtok	27.33	88.61	45
#IN-TN
Chennai	13.09	80.28	66
Tirunelveli	8.73	77.68	62
Coimbatore	11.01	76.97	60
Madurai	9.92	78.12	60
Salem	11.65	78.16	59
Tiruchirappalli	10.82	78.70	59
Thoothukudi	8.77	78.13	56
Tiruppur	11.12	77.35	56
Ambattūr	13.10	80.16	55
Āvadi	13.11	80.11	54
Tiruvottiyūr	13.16	80.30	54
Tanjore	10.79	79.14	53
Nāgercoil	8.18	77.43	53
Dindigul	10.37	77.98	53
Vellore	12.92	79.13	52
Tambaram	12.92	80.13	52
Cuddalore	11.76	79.77	52
Pallāvaram	12.97	80.15	52
Kanchipuram	12.84	79.70	52
Erode	11.34	77.73	52
Kumbakonam	10.96	79.39	51
Tiruvannāmalai	12.23	79.07	51
Rajapalaiyam	9.45	77.55	51
Pudukkottai	10.38	78.82	50
Ambur	12.79	78.72	50
Hosūr	12.74	77.83	50
Ooty	11.41	76.70	50
Villupuram	11.94	79.49	50
Negapatam	10.76	79.84	50
Gudiyatham	12.95	78.87	50
Kāraikkudi	10.07	78.77	50
Valparai	10.33	76.95	50
Kovilpatti	9.17	77.87	50
Vaniyambadi	12.68	78.62	50
Pollachi	10.66	77.01	49
Tiruchengode	11.38	77.89	49
Mayiladuthurai	11.10	79.66	49
Paramagudi	9.55	78.59	49
Aruppukkottai	9.51	78.10	49
Arakkonam	13.08	79.67	49
Kadayanallur	9.07	77.34	49
Karur	10.96	78.08	49
Bodināyakkanūr	10.01	77.35	49
Srivilliputhur	9.51	77.63	49
Sivakasi	9.45	77.80	49
Virudunagar	9.59	77.96	49
Dharapuram	10.74	77.53	49
Tindivanam	12.23	79.66	48
Pattukkottai	10.42	79.32	48
Mettupalayam	11.30	76.93	48
Krishnagiri	12.52	78.21	48
Palani	10.45	77.52	48
Dharmapuri	12.13	78.16	48
Chingleput	12.69	79.98	48
Thenkasi	8.96	77.32	48
Ramanathapuram	9.37	78.83	48
Mannargudi	10.67	79.45	48
Arni	12.67	79.29	48
Puliyangudi	9.17	77.40	48
Vriddhāchalam	11.52	79.32	48
Cumbum	9.74	77.28	48
Thiruvarur	10.77	79.64	48
Attur	11.59	78.60	48
Chidambaram	11.40	79.69	48
Udumalaippettai	10.59	77.25	48
Gobichettipalayam	11.45	77.44	48
Mettur	11.79	77.80	48
Panruti	11.78	79.55	48
Nāmakkal	11.22	78.17	47
Tiruttangal	9.48	77.83	47
Arcot	12.91	79.32	47
Idappadi	11.59	77.84	47
Rasipuram	11.46	78.19	47
Poonamalle	13.05	80.11	47
Tiruvallur	13.14	79.91	47
Gudalur	9.68	77.25	47
Nellikkuppam	11.78	79.67	46
Saint Thomas Mount	13.00	80.20	46
Peranāmpattu	12.93	78.72	46
Sivaganga	9.85	78.48	46
Tirupparangunram	9.88	78.07	46
Devakottai	9.95	78.82	46
Jalārpet	12.57	78.57	46
Kallakkurichchi	11.74	78.96	46
Periyakulam	10.12	77.54	46
#IN-TR
Agartala	23.84	91.28	53
#IN-TS
Hyderabad	17.38	78.46	66
Warangal	18.00	79.58	57
Rāmgundam	18.80	79.45	57
Kūkatpalli	17.48	78.41	55
Nizāmābād	18.67	78.10	55
Lal Bahadur Nagar	17.35	78.56	54
Ramagundam	18.75	79.47	54
Karīmnagar	18.44	79.13	54
Quthbullapur	17.50	78.46	54
Secunderabad	17.50	78.54	53
Khammam	17.25	80.14	52
Serilingampalle	17.49	78.30	52
Malkajgiri	17.45	78.53	52
Mahbūbnagar	16.74	77.99	51
Nalgonda	17.05	79.27	51
Ādilābād	19.67	78.54	51
Uppal Kalan	17.41	78.56	51
Suriāpet	17.14	79.62	50
Miriālgūda	16.87	79.56	50
Jagtiāl	18.79	78.92	50
Nirmal	19.10	78.34	49
Kottagūdem	17.55	80.62	49
Mancherāl	18.87	79.43	49
Pāloncha	17.60	80.71	49
Bodhan	18.66	77.89	49
Sirsilla	18.39	78.81	49
Kāmāreddi	18.32	78.34	49
Palwancha	17.58	80.68	48
Bellampalli	19.06	79.49	48
Mandamarri	18.97	79.47	48
Siddipet	18.10	78.85	48
Tāndūr	17.25	77.58	48
Koratla	18.82	78.71	48
Sangāreddi	17.62	78.09	48
Kodār	17.00	79.97	48
Gadwāl	16.24	77.80	47
Wanparti	16.37	78.07	47
Gaddi Annaram	17.37	78.52	47
Bhongīr	17.52	78.89	47
Jangaon	17.73	79.15	47
Patancheru	17.53	78.26	47
Zahirābād	17.68	77.61	47
Bhaisa	19.11	77.96	47
Bhadrāchalam	17.67	80.89	47
Medak	18.05	78.26	46
Yellandu	17.59	80.32	46
Vikārābād	17.34	77.90	46
Kyathampalle	19.67	78.53	46
Sathupalli	17.25	80.87	46
#IN-UK
Dehra Dūn	30.32	78.03	57
Haridwar	29.95	78.16	53
Haldwani	29.22	79.53	51
Roorkee	29.87	77.89	50
Kashipur	29.21	78.96	50
Rishīkesh	30.11	78.29	48
Rāmnagar	29.39	79.13	47
Pithorāgarh	29.58	80.21	47
Manglaur	29.79	77.88	47
Jaspur	29.28	78.83	46
Naini Tāl	29.40	79.45	46
#IN-UP
Kanpur	26.47	80.35	65
Lucknow	26.84	80.92	64
Agra	27.18	78.02	62
Meerut	28.98	77.71	61
Ghāziābād	28.67	77.44	61
Varanasi	25.32	83.01	61
Allahābād	25.44	81.84	60
Alīgarh	27.88	78.07	59
Bareilly	28.37	79.43	59
Morādābād	28.84	78.78	59
Gorakhpur	26.77	83.37	58
Sahāranpur	29.97	77.55	57
Jhānsi	25.46	78.58	56
Muzaffarnagar	29.47	77.70	55
Mathura	27.50	77.67	55
Shāhjānpur	27.88	79.91	55
Fīrozābād	27.15	78.40	55
Rāmpur	28.81	79.03	55
Greater Noida	28.50	77.54	55
Noida	28.58	77.33	55
Etāwah	26.78	79.02	54
Mau	25.94	83.56	54
Hāpur	28.73	77.78	54
Farrukhābād	27.39	79.58	54
Mirzāpur	25.14	82.57	53
Bulandshahr	28.40	77.86	53
Sambhal	28.58	78.57	53
Raebareli	26.23	81.23	53
Bahraigh	27.57	81.59	53
Amroha	28.90	78.47	52
Jaunpur	25.75	82.69	52
Fatehpur	25.93	80.81	52
Loni	28.75	77.29	52
Sītāpur	27.56	80.68	52
Unnāo	26.55	80.49	52
Budaun	28.04	79.13	52
Orai	25.99	79.45	52
Fyzābād	26.78	82.15	52
Bānda	25.48	80.33	52
Lakhīmpur	27.95	80.78	51
Gondā City	27.13	81.95	51
Pīlibhīt	28.63	79.80	51
Deoria	26.50	83.78	51
Hāthras	27.60	78.05	51
Lalitpur	24.69	78.42	51
Hardoī	27.39	80.13	51
Azamgarh	26.07	83.18	51
Bastī	26.79	82.72	51
Chanduasi	28.45	78.78	51
Sultānpur	26.26	82.07	50
Khurja	28.25	77.86	50
Ghazīpur	25.58	83.59	50
Shikohābād	27.11	78.59	50
Kāsganj	27.81	78.65	50
Mughal Sarāi	25.28	83.12	50
Shāmli	29.45	77.31	50
Mainpuri	27.23	79.03	50
Baraut	29.10	77.26	50
Murādnagar	28.78	77.50	50
Mahobā	25.29	79.88	50
Deoband	29.70	77.68	49
Tāndā	26.55	82.66	49
Bijnor	29.37	78.14	49
Najībābād	29.61	78.34	49
Kairāna	29.40	77.21	49
Nawābganj	26.93	81.20	49
Bhadohi	25.40	82.57	49
Balrāmpur	27.43	82.19	49
Mawāna	29.10	77.92	49
Kannauj	27.06	79.92	49
Nagīna	29.44	78.44	49
Pilkhua	28.71	77.66	49
Bela	25.92	82.00	49
Shāhābād	27.64	79.94	49
Chāndpur	29.13	78.27	49
Sikandarābād	28.45	77.70	49
Farīdpur	28.21	79.54	49
Dādri	28.55	77.55	48
Auraiya	26.47	79.51	48
Bīsalpur	28.29	79.80	48
Khatauli	29.28	77.73	48
Baheri	28.77	79.50	48
Renukūt	24.22	83.04	48
Rāth	25.59	79.57	48
Sahaswān	28.07	78.75	48
Kīratpur	29.51	78.21	48
Vrindāvan	27.58	77.70	48
Gangoh	29.78	77.26	48
Gola Gokarannāth	28.08	80.47	48
Hasanpur	28.72	78.28	48
Jahāngīrābād	28.41	78.11	48
Sherkot	29.33	78.57	48
Chhibrāmau	27.15	79.50	48
Tilhar	27.96	79.74	48
Ujhāni	28.00	79.01	48
Obra	24.42	82.99	47
Lāharpur	27.71	80.90	47
Jālaun	26.15	79.34	47
Ajodhya	26.80	82.20	47
Mubārakpur	26.09	83.29	47
Sandīla	27.07	80.51	47
Konch	25.99	79.15	47
Biswān	27.50	81.00	47
Kosi	27.79	77.44	47
Tūndla	27.21	78.24	47
Gajraula	28.85	78.24	47
Aonla	28.27	79.17	47
Dhāmpur	29.31	78.51	47
Sardhana	29.15	77.61	47
Nihtaur	29.32	78.39	47
Atraulī	28.03	78.29	47
Padrauna	26.90	83.98	47
Gulāothi	28.59	77.79	47
Seohāra	29.21	78.59	47
Ganj Dundwāra	27.73	78.94	47
Nānpāra	27.86	81.50	47
Atarra	25.29	80.57	47
Mahmudābād	27.29	81.12	47
Khalīlābād	26.77	83.07	47
Kālpi	26.12	79.73	46
Rāmnagar	25.27	83.03	46
Kāndhla	29.32	77.27	46
Khekra	28.87	77.28	46
Sikandra Rao	27.69	78.38	46
Khairābād	27.53	80.75	46
Bāghpat	28.94	77.22	46
Bharthana	26.75	79.22	46
Ghātampur	26.15	80.17	46
Gursahāiganj	27.12	79.73	46
#IN-WB
Kolkata	22.56	88.36	67
Hāora	22.58	88.32	60
Durgapur	23.52	87.31	57
Siliguri	26.71	88.43	57
Āsansol	23.68	86.98	57
Bhātpāra	22.87	88.40	57
Shyamnagar	22.83	88.37	56
Nangi	22.51	88.22	56
Pānihāti	22.69	88.37	56
Kāmārhāti	22.67	88.37	55
Kulti	23.73	86.84	55
Barddhamān	23.26	87.86	55
Bārāsat	22.72	88.48	55
Bāli	22.65	88.34	55
Naihāti	22.89	88.42	54
Shrīrāmpur	22.75	88.34	54
Gosāba	22.17	88.80	53
Kharagpur	22.34	87.33	53
Kultali	21.90	88.40	53
Chandannagar	22.86	88.37	53
Baharampur	24.10	88.25	53
Hugli	22.91	88.40	52
Haldia	22.06	88.11	52
Rāiganj	25.61	88.12	52
Ingrāj Bāzār	25.00	88.15	52
Madhyamgram	22.69	88.45	52
Jāmuria	23.70	87.08	52
Jaigaon	26.85	89.38	52
Medinīpur	22.42	87.32	52
Shāntipur	23.25	88.43	52
Bārākpur	22.77	88.36	52
Krishnanagar	23.41	88.49	52
Bālurghāt	25.22	88.78	52
Hābra	22.84	88.66	51
Kānchrāpāra	22.96	88.43	51
Bānkura	23.23	87.07	51
Rānīganj	23.62	87.13	51
Khardah	22.72	88.38	51
Hālīsahar	22.93	88.42	51
Titāgarh	22.74	88.37	51
Dārjiling	27.03	88.27	51
Dam Dam	22.63	88.42	51
Puruliya	23.33	86.36	51
Bhadreswar	22.82	88.34	51
Rishra	22.72	88.35	51
Baidyabāti	22.78	88.33	51
Bangaon	23.05	88.83	50
Ashoknagar Kalyangarh	22.86	88.64	50
Navadwīp	23.41	88.37	50
Bānsbāria	22.95	88.40	50
Jalpāiguri	26.52	88.73	50
Kalyani	22.98	88.48	50
Contai	21.78	87.75	49
Jangipur	24.47	88.08	49
Koch Bihār	26.33	89.45	49
Kātoya	23.65	88.13	49
Dhuliān	24.68	87.95	49
Baj Baj	22.48	88.18	49
Konnagar	22.71	88.34	49
Bolpur	23.66	87.70	49
Rānāghāt	23.18	88.57	49
Goyerkāta	26.70	89.03	48
Gangārāmpur	25.40	88.53	48
Alīpur Duār	26.48	89.52	48
Siuri	23.91	87.53	48
Bishnupur	23.07	87.32	48
Arāmbāgh	22.88	87.78	48
Jhārgrām	22.45	86.99	48
Naksalbāri	26.68	88.22	48
Bankra	22.60	88.28	48
Islāmpur	26.27	88.19	47
Kāndi	23.96	88.04	47
Ghātāl	22.66	87.73	47
Kālna	23.22	88.36	47
Rampur Hat	24.18	87.78	47
Kāliyāganj	25.63	88.33	47
Badūria	22.74	88.79	47
Tamlūk	22.30	87.93	47
Bāruipur	22.35	88.44	47
Kārsiyāng	26.88	88.28	47
Pujali	22.47	88.15	47
Chittaranjan	23.86	86.90	47
Memāri	23.18	88.10	46
Gobārdānga	22.88	88.75	46
Sainthia	23.95	87.68	46
Kālimpong	27.07	88.48	46
Dīnhāta	26.14	89.46	46
Canning	22.31	88.66	46
Dhupgāri	26.59	89.01	46
Tāki	22.59	88.93	46
Diamond Harbour	22.19	88.18	46
Hāsimāra	26.75	89.35	46
#IQ-AN
Ramadi	33.42	43.31	54
Al Fallūjah	33.35	43.79	53
#IQ-AR
Erbil	36.18	44.01	60
Soran	36.65	44.54	51
Koysinceq	36.08	44.63	47
#IQ-BA
Basrah	30.51	47.78	64
Az Zubayr	30.39	47.70	51
Umm Qaşr	30.04	47.92	50
Al Fāw	29.97	48.47	50
#IQ-BB
Al Ḩillah	32.46	44.42	55
Al Musayyib	32.78	44.29	46
#IQ-BG
Abū Ghurayb	33.31	44.18	60
#IQ-DA
Dihok	36.87	42.99	55
Sīnah	36.81	43.04	51
Zaxo	37.15	42.69	50
#IQ-DI
Baqubah	33.75	44.61	52
Khāliş	33.81	44.53	48
Al Miqdādīyah	33.98	44.94	47
#IQ-DQ
Nasiriyah	31.06	46.26	56
Ash Shaţrah	31.41	46.17	49
#IQ-KA
Karbala	32.62	44.02	56
Al Hindīyah	32.55	44.23	48
#IQ-KI
Kirkuk	35.47	44.39	58
#IQ-MA
Al ‘Amārah	31.84	47.14	55
#IQ-MU
As Samawah	31.33	45.29	52
Ar Rumaythah	31.53	45.20	47
#IQ-NA
Najaf	32.03	44.35	57
Kufa	32.05	44.44	50
#IQ-NI
Mosul	36.34	43.12	62
Al-Hamdaniya	36.27	43.38	47
#IQ-QA
Ad Dīwānīyah	31.99	44.93	55
Ash Shāmīyah	31.96	44.60	48
#IQ-SD
Sāmarrā’	34.20	43.89	52
Tozkhurmato	34.89	44.63	48
Tikrīt	34.62	43.68	46
Balad	34.01	44.15	46
#IQ-SU
As Sulaymānīyah	35.56	45.43	59
Jamjamāl	35.53	44.83	49
Ḩalabjah	35.18	45.99	48
#IQ-WA
Al Kūt	32.51	45.82	55
Al Ḩayy	32.17	46.04	49
Al ‘Azīzīyah	32.91	45.06	47
Aş Şuwayrah	32.93	44.78	46
#IR-00
Arāk	34.09	49.70	57
Sāveh	35.02	50.36	52
Khomeyn	33.64	50.08	49
Ābyek	36.07	50.55	47
#IR-01
Tabriz	38.08	46.29	62
Rasht	37.28	49.59	58
Marand	38.43	45.77	51
Bandar-e Anzalī	37.47	49.46	50
Ahar	38.48	47.07	50
Bonāb	37.34	46.06	49
Langarūd	37.20	50.15	48
Rūdsar	37.14	50.29	47
Hashtpar	37.80	48.91	47
Āstāneh-ye Ashrafīyeh	37.26	49.94	46
#IR-02
Sari	36.56	53.06	54
Bābol	36.55	52.68	53
Āmol	36.47	52.35	53
Behshahr	36.69	53.55	50
Chālūs	36.66	51.42	48
Nekā	36.65	53.30	47
Bābolsar	36.70	52.65	47
Nowshahr	36.65	51.50	46
#IR-03
Ardabīl	38.25	48.29	56
Pārsābād	39.65	47.92	50
Khalkhāl	37.62	48.53	47
#IR-04
Isfahan	32.65	51.67	62
Orūmīyeh	37.55	45.08	58
Khomeynī Shahr	32.69	51.54	54
Najafābād	32.63	51.37	53
Būkān	36.52	46.21	53
Khowy	38.55	44.95	52
Mahābād	36.76	45.72	52
Mīāndoāb	36.97	46.11	51
Salmās	38.20	44.77	49
Naqadeh	36.96	45.39	49
Piranshahr	36.70	45.14	48
Takāb	36.40	47.11	47
Oshnavīyeh	37.04	45.10	47
Falāvarjān	32.56	51.51	47
Rehnān	32.68	51.60	47
Golpāyegān	33.45	50.29	47
Shāhīn Dezh	36.68	46.57	46
#IR-05
Kahrīz	34.38	47.06	59
Kermanshah	34.31	47.06	58
Īlām	33.64	46.42	51
Harsīn	34.27	47.59	48
Kangāvar	34.50	47.97	47
Sarpol-e Z̄ahāb	34.46	45.86	47
Dehlorān	32.69	47.27	47
Sonqor	34.78	47.60	46
#IR-06
Ahvaz	31.32	48.68	59
Abadan	30.34	48.30	56
Khorramshahr	30.44	48.18	55
Bushehr	28.97	50.84	52
Masjed Soleymān	31.94	49.30	50
Borāzjān	29.27	51.22	49
Behbahān	30.60	50.24	49
Shūshtar	32.05	48.85	49
Bandar-e Genāveh	29.58	50.52	47
Shūsh	32.19	48.24	47
Omīdīyeh	30.76	49.70	47
Sūsangerd	31.56	48.19	46
#IR-07
Tehran	35.69	51.42	69
Shiraz	29.61	52.53	61
Qarchak	35.43	51.58	54
Varāmīn	35.32	51.65	53
Marvdasht	29.87	52.80	52
Akbarābād	29.25	52.78	50
Fasā	28.94	53.65	50
Kāzerūn	29.62	51.65	50
Shahre Jadide Andisheh	35.68	51.02	49
Fīrūzābād	28.84	52.57	48
Nūrābād	30.11	51.52	48
Dārāb	28.75	54.54	48
Robāţ Karīm	35.48	51.08	48
Shahrīār	35.66	51.06	48
Ābādeh	31.16	52.65	48
Malārd	35.67	50.98	48
Pīshvā	35.31	51.73	47
Neyrīz	29.20	54.33	47
#IR-08
Kerman	30.28	57.08	58
Sirjan	29.45	55.68	53
Rafsanjān	30.41	55.99	52
Shahr-e Kord	32.33	50.86	51
Bam	29.11	58.36	50
Zarand	30.81	56.56	48
Borūjen	31.97	51.29	47
Shahr-e Bābak	30.12	55.12	47
Rāvar	31.27	56.81	46
#IR-11
Zanjān	36.68	48.50	56
Alvand	36.32	49.17	49
Abhar	36.15	49.22	48
Khorramdarreh	36.21	49.20	47
#IR-12
Shahrud	36.42	54.98	51
Semnan	35.58	53.39	51
Dāmghān	36.17	54.34	48
Īstgāh-e Rāh Āhan-e Garmsār	35.23	52.31	47
#IR-13
Pasragad Branch	34.78	48.47	59
Zahedan	29.50	60.86	57
Hamadān	34.80	48.51	57
Āzādshahr	34.79	48.57	57
Malāyer	34.30	48.82	52
Iranshahr	27.20	60.68	51
Zābol	31.03	61.49	51
Nahāvand	34.19	48.37	49
Khāsh	28.22	61.22	48
Asadābād	34.78	48.12	48
Chabahar	25.29	60.64	47
#IR-15
Khorramabad	33.49	48.36	55
Borūjerd	33.90	48.75	54
Kūhdasht	33.53	47.61	50
Alīgūdarz	33.40	49.69	50
Nūrābād	34.07	47.97	49
Aznā	33.61	48.93	47
#IR-16
Sanandaj	35.31	47.00	55
Saqqez	36.25	46.27	52
Bāneh	36.00	45.89	50
Marīvān	35.52	46.18	50
Qorveh	35.17	47.81	49
Kāmyārān	34.80	46.94	48
Bījār	35.87	47.61	47
#IR-18
Yasuj	30.67	51.59	50
Dogonbadan	30.36	50.80	50
Dehdasht	30.79	50.56	48
#IR-21
Yazd	31.90	54.37	57
Ardakān	32.31	54.02	48
Meybod	32.25	54.02	47
Tabas	33.60	56.92	47
#IR-22
Bandar Abbas	27.19	56.28	55
Mīnāb	27.13	57.09	48
#IR-25
Qom	34.64	50.88	60
#IR-26
Qazvin	36.27	50.00	55
Alvand	36.19	50.06	50
Tākestān	36.07	49.70	49
#IR-27
Gorgān	36.84	54.44	54
Gonbad-e Kāvūs	37.25	55.17	51
Āzādshahr	37.09	55.17	47
#IR-28
Bojnūrd	37.47	57.33	53
Shīrvān	37.40	57.93	49
Esfarāyen	37.08	57.51	48
#IR-29
Bīrjand	32.87	59.22	53
Qā’en	33.73	59.18	46
#IR-30
Mashhad	36.32	59.57	64
Karaj	35.83	50.99	62
Sabzevar	36.21	57.68	54
Neyshābūr	36.21	58.80	53
Naz̧arābād	35.95	50.61	53
Torbat-e Ḩeydarīyeh	35.27	59.22	51
Qūchān	37.11	58.51	50
Kāshmar	35.24	58.47	50
Torbat-e Jām	35.24	60.62	48
Chenārān	36.65	59.12	47
Sarakhs	36.54	61.16	47
Gonābād	34.35	58.68	46
#IS-1
Reykjavík	64.14	-21.90	51
#IT-21
Turin	45.07	7.69	59
Novara	45.45	8.62	50
Alessandria	44.91	8.61	48
Asti	44.90	8.21	48
Moncalieri	45.00	7.68	47
Nichelino	45.00	7.65	47
Collegno	45.08	7.57	47
Cuneo	44.39	7.55	47
Rivoli	45.07	7.51	47
Vercelli	45.32	8.42	47
Settimo Torinese	45.14	7.77	46
Biella	45.56	8.06	46
#IT-23
Aosta	45.74	7.32	45
#IT-25
Milan	45.46	9.19	61
Brescia	45.54	10.21	53
Monza	45.58	9.27	51
Bergamo	45.70	9.67	51
Como	45.81	9.08	49
Busto Arsizio	45.61	8.85	49
Varese	45.82	8.83	49
Sesto San Giovanni	45.53	9.23	49
Cinisello Balsamo	45.56	9.21	49
Pavia	45.19	9.16	48
Cremona	45.13	10.02	48
Vigevano	45.31	8.85	48
Legnano	45.60	8.92	48
Gallarate	45.66	8.79	47
Rho	45.53	9.04	47
Lecco	45.86	9.40	47
Paderno Dugnano	45.57	9.16	47
Cologno Monzese	45.53	9.28	47
Seregno	45.65	9.21	46
Lodi	45.31	9.50	46
Desio	45.62	9.20	46
#IT-32
Bolzano	46.49	11.34	50
Trento	46.07	11.12	49
#IT-34
Verona	45.43	10.98	53
Padova	45.41	11.89	53
Mestre	45.49	12.25	52
Vicenza	45.55	11.55	50
Treviso	45.67	12.24	49
Venice	45.44	12.33	47
Chioggia	45.22	12.28	46
#IT-36
Trieste	45.65	13.78	53
Udine	46.07	13.24	50
Pordenone	45.96	12.66	47
#IT-42
Genoa	44.40	8.94	58
La Spezia	44.10	9.82	49
Savona	44.31	8.48	48
San Remo	43.82	7.78	47
#IT-45
Bologna	44.49	11.34	56
Modena	44.65	10.93	52
Parma	44.80	10.33	52
Reggio nell'Emilia	44.70	10.63	51
Rimini	44.06	12.57	51
Forlì	44.22	12.04	50
Piacenza	45.05	9.69	50
Ferrara	44.84	11.62	50
Ravenna	44.41	12.20	49
Cesena	44.14	12.24	49
Carpi Centro	44.78	10.88	47
Imola	44.36	11.71	47
Faenza	44.29	11.88	46
#IT-52
Florence	43.78	11.25	55
Prato	43.88	11.10	53
Livorno	43.54	10.33	52
Lucca	43.84	10.50	49
Pisa	43.71	10.40	49
Arezzo	43.46	11.88	49
Pistoia	43.93	10.92	49
Massa	44.04	10.14	48
Grosseto	42.76	11.11	48
Carrara	44.08	10.10	48
Viareggio	43.87	10.25	47
Sesto Fiorentino	43.83	11.20	47
Scandicci	43.75	11.19	47
Siena	43.32	11.33	46
Capannori	43.84	10.57	46
Cascina	43.68	10.55	46
#IT-55
Perugia	43.11	12.39	51
Terni	42.56	12.64	50
Foligno	42.95	12.70	47
#IT-57
Ancona	43.59	13.50	50
Pesaro	43.91	12.92	49
San Benedetto del Tronto	42.96	13.88	47
Ascoli Piceno	42.85	13.57	46
Civitanova Marche	43.30	13.72	46
#IT-62
Rome	41.89	12.51	64
Acilia-Castel Fusano-Ostia Antica	41.76	12.33	51
Lido di Ostia	41.73	12.28	49
Latina	41.47	12.90	49
Guidonia Montecelio	41.99	12.72	48
Velletri	41.69	12.78	47
Civitavecchia	42.09	11.80	47
Viterbo	42.42	12.11	47
Anzio	41.45	12.62	47
Nettuno	41.46	12.66	47
Frosinone	41.64	13.34	46
Aprilia	41.59	12.65	46
#IT-65
Pescara	42.46	14.20	51
Montesilvano Marina	42.51	14.15	47
Chieti	42.35	14.16	46
L'Aquila	42.35	13.40	45
#IT-67
Campobasso	41.56	14.67	46
#IT-72
Naples	40.85	14.27	60
Salerno	40.68	14.79	51
Torre del Greco	40.79	14.37	49
Giugliano in Campania	40.93	14.20	49
Caserta	41.07	14.33	49
Fuorigrotta	40.83	14.20	49
Castellammare di Stabia	40.70	14.49	48
Afragola	40.92	14.31	48
Casoria	40.91	14.29	48
Pianura	40.86	14.17	48
Portici	40.82	14.34	47
Acerra	40.94	14.37	47
Ercolano	40.81	14.35	47
Aversa	40.97	14.21	47
Ponticelli	40.85	14.33	47
Marano di Napoli	40.90	14.19	47
Scafati	40.76	14.54	47
Benevento	41.13	14.78	47
Cava Dè Tirreni	40.70	14.71	47
Avellino	40.91	14.79	47
Battipaglia	40.61	14.98	47
Casalnuovo di Napoli	40.91	14.34	47
Pozzuoli	40.84	14.10	47
San Giorgio a Cremano	40.83	14.34	47
Soccavo	40.85	14.19	47
Nocera Inferiore	40.75	14.65	47
Torre Annunziata	40.75	14.45	46
Secondigliano	40.90	14.27	46
Marcianise	41.03	14.30	46
#IT-75
Bari	41.12	16.87	54
Taranto	40.46	17.25	53
Foggia	41.46	15.55	51
Andria	41.23	16.30	50
Barletta	41.31	16.28	50
Lecce	40.35	18.17	49
Brindisi	40.63	17.94	49
Altamura	40.83	16.55	48
Molfetta	41.20	16.60	48
San Severo	41.69	15.38	47
Cerignola	41.27	15.90	47
Trani	41.28	16.41	47
Bisceglie	41.24	16.50	47
Manfredonia	41.63	15.92	47
Bitonto	41.11	16.69	47
Corato	41.15	16.41	47
Gravina in Puglia	40.82	16.42	46
#IT-77
Potenza	40.64	15.81	48
Matera	40.67	16.60	47
#IT-78
Reggio Calabria	38.11	15.66	52
Catanzaro	38.88	16.60	49
Lamezia Terme	38.96	16.31	48
Cosenza	39.30	16.25	48
Crotone	39.08	17.13	47
#IT-82
Palermo	38.13	13.34	58
Catania	37.49	15.07	55
Messina	38.19	15.55	53
Siracusa	37.08	15.29	50
Marsala	37.80	12.44	49
Gela	37.07	14.24	49
Ragusa	36.93	14.72	48
Trapani	38.02	12.54	48
Caltanissetta	37.49	14.06	48
Bagheria	38.08	13.51	47
Vittoria	36.95	14.53	47
Acireale	37.61	15.17	47
Paternò	37.57	14.90	47
Mazara del Vallo	37.66	12.59	47
Misterbianco	37.52	15.01	47
Alcamo	37.98	12.96	46
Modica	36.86	14.76	46
#IT-88
Cagliari	39.23	9.12	52
Sassari	40.73	8.56	50
Quartu Sant'Elena	39.23	9.25	48
Olbia	40.92	9.50	46
#JE
Saint Helier	49.19	-2.10	44
#JM-01
Kingston	18.00	-76.79	60
#JM-08
Montego Bay	18.47	-77.92	49
#JM-12
Mandeville	18.04	-77.51	47
#JM-13
May Pen	17.96	-77.25	47
#JM-14
Spanish Town	17.99	-76.96	52
Portmore	17.95	-76.88	50
#JO-AJ
‘Ajlūn	32.33	35.75	51
#JO-AM
Amman	31.96	35.95	61
Wādī as Sīr	31.95	35.82	53
Al Jubayhah	32.01	35.90	47
Saḩāb	31.87	36.00	46
#JO-AQ
Aqaba	29.53	35.01	50
#JO-AZ
Zarqa	32.07	36.09	59
Russeifa	32.02	36.05	54
#JO-BA
As Salţ	32.04	35.73	49
#JO-IR
Irbid	32.56	35.85	55
Ar Ramthā	32.56	36.01	49
#JO-JA
Jarash	32.28	35.90	44
#JO-KA
Karak City	31.16	35.76	43
#JO-MA
Rukban	33.31	38.70	49
Mafraq	32.34	36.21	48
#JO-MD
Mādabā	31.72	35.79	49
#JO-MN
Ma'an	30.20	35.73	47
#JP-01
Sapporo	43.07	141.35	63
Asahikawa	43.77	142.36	56
Hakodate	41.78	140.74	54
Kushiro	42.98	144.37	53
Tomakomai	42.64	141.60	52
Obihiro	42.92	143.20	52
Otaru	43.19	141.00	52
Ebetsu	43.11	141.55	51
Kitami	43.80	143.89	51
Muroran	42.32	140.99	50
Chitose	42.82	141.65	50
Iwamizawa	43.20	141.76	49
Kitahiroshima	42.98	141.57	48
Ishikari	43.24	141.35	48
Takikawa	43.55	141.91	47
Abashiri	44.02	144.27	46
Wakkanai	45.41	141.67	46
Otofuke	42.99	143.20	46
#JP-02
Aomori	40.82	140.73	55
Hachinohe	40.50	141.50	54
Hirosaki	40.59	140.47	52
Mutsu	41.29	141.22	47
Goshogawara	40.80	140.44	47
Misawa	40.69	141.39	46
#JP-03
Morioka	39.70	141.15	55
Kitakami	39.28	141.12	50
Hanamaki	39.38	141.12	49
Ichinoseki	38.92	141.13	48
Mizusawa	39.13	141.13	48
Miyako	39.65	141.94	47
Kamaishi	39.28	141.87	46
#JP-04
Sendai	38.27	140.87	60
Ishinomaki	38.42	141.30	51
Furukawa	38.57	140.96	49
Shiogama	38.32	141.03	48
Tomiya	38.39	140.89	46
Iwanuma	38.10	140.86	46
#JP-05
Akita	39.72	140.12	55
Ōdate	40.27	140.56	48
Noshiro	40.21	140.03	47
#JP-06
Yamagata	38.23	140.37	54
Sakata	38.92	139.85	50
Tsuruoka	38.72	139.82	50
Yonezawa	37.91	140.12	50
Tendō	38.35	140.37	48
Higashine	38.44	140.40	47
Sagae	38.37	140.27	46
Shinjō	38.76	140.30	46
#JP-07
Iwaki	37.05	140.88	56
Kōriyama	37.40	140.38	55
Fukushima	37.75	140.47	55
Sukagawa	37.28	140.38	48
#JP-08
Mito	36.35	140.45	54
Hitachi	36.60	140.65	53
Tsukuba	36.20	140.10	52
Hitachi-Naka	36.40	140.53	52
Katsuta	36.38	140.53	52
Ryūgasaki	35.90	140.18	49
Toride	35.90	140.08	49
Ushiku	35.97	140.13	49
Kashima-shi	35.97	140.64	48
Shimodate	36.30	139.98	48
Koga	36.18	139.72	48
Moriya	35.93	140.00	48
Ishioka	36.18	140.27	47
Yūki	36.30	139.88	47
Kitaibaraki	36.79	140.75	47
Ami	36.03	140.20	47
Inashiki	35.96	140.32	47
Naka	36.05	140.17	47
Iwai	36.05	139.90	46
Mitsukaidō	36.02	139.98	46
#JP-09
Utsunomiya	36.57	139.88	57
Oyama	36.30	139.80	52
Ashikaga	36.33	139.45	52
Kanuma	36.55	139.73	50
Sano	36.32	139.58	49
Tochigi	36.38	139.73	49
Mooka	36.43	140.02	48
Imaichi	36.72	139.68	48
Kuroiso	36.97	140.05	48
Ōtawara	36.87	140.03	48
#JP-10
Maebashi	36.40	139.08	55
Takasaki	36.33	139.02	54
Ōta	36.30	139.37	52
Isesaki	36.32	139.20	51
Kiryū	36.40	139.33	50
Tatebayashi	36.25	139.53	49
Fujioka	36.25	139.07	48
Tomioka	36.25	138.90	47
Shibukawa	36.48	139.00	47
Annaka	36.33	138.90	47
Numata	36.63	139.05	47
Tamamura	36.30	139.12	46
#JP-11
Saitama	35.91	139.66	61
Yono	35.88	139.63	60
Kawaguchi	35.81	139.71	57
Tokorozawa	35.80	139.47	55
Kawagoe	35.91	139.49	55
Koshigaya	35.89	139.79	55
Sōka	35.84	139.80	54
Ageoshimo	35.97	139.61	53
Kasukabe	35.98	139.75	53
Sayama	35.85	139.41	52
Kumagaya	36.13	139.39	52
Asaka	35.80	139.60	51
Shimotoda	35.81	139.69	51
Iwatsuki	35.96	139.70	50
Sakado	35.96	139.39	50
Kōnosu	36.07	139.52	49
Gyōda	36.14	139.46	49
Hannō	35.85	139.32	49
Yashio	35.82	139.84	49
Wako	35.79	139.62	49
Okegawa	36.00	139.56	49
Kukichūō	36.07	139.67	49
Kazo	36.12	139.60	49
Shiki	35.83	139.58	48
Hasuda	35.97	139.65	48
Honjō	36.24	139.19	48
Yoshikawa	35.89	139.84	48
Hanyū	36.17	139.53	48
Chichibu	35.99	139.08	48
Satte	36.07	139.73	47
Hatogaya-honchō	35.83	139.74	47
Kamifukuoka	35.87	139.51	47
Shiraoka	36.02	139.66	47
Ōi	35.85	139.52	47
Sugito	36.03	139.73	47
#JP-12
Chiba	35.60	140.12	60
Matsudo	35.78	139.90	57
Kashiwa	35.86	139.98	55
Ichihara	35.52	140.08	55
Sakura	35.72	140.23	53
Nagareyama	35.86	139.90	52
Abiko	35.87	140.02	51
Kisarazu	35.38	139.93	51
Noda	35.95	139.87	51
Narita	35.78	140.32	50
Mobara	35.43	140.30	50
Kimitsu	35.35	139.87	50
Yotsukaidō	35.65	140.17	49
Yachimata	35.65	140.32	49
Katori-shi	35.90	140.50	49
Tōgane	35.55	140.37	48
Shiroi	35.80	140.07	47
Ōami	35.52	140.32	47
Futtsu	35.31	139.82	47
Tateyama	34.98	139.87	47
Sawara	35.88	140.50	47
Asahi	35.72	140.65	46
#JP-13
Hachiōji	35.66	139.32	58
Machida	35.54	139.45	56
Chōfu	35.66	139.55	53
Nishi-Tokyo-shi	35.73	139.54	53
Hino	35.67	139.40	52
Higashimurayama	35.75	139.47	52
Ōme	35.78	139.24	52
Urayasu	35.67	139.89	52
Musashino	35.71	139.56	51
Kokubunji	35.70	139.48	51
Fussa	35.74	139.32	48
#JP-14
Yokohama	35.43	139.65	66
Kawasaki	35.52	139.72	61
Yokosuka	35.28	139.67	56
Fujisawa	35.35	139.48	56
Hiratsuka	35.33	139.34	54
Chigasaki	35.34	139.40	54
Atsugi	35.44	139.37	54
Minamirinkan	35.50	139.44	54
Odawara	35.26	139.16	53
Hadano	35.37	139.22	52
Kamakura	35.31	139.55	52
Zama	35.49	139.39	51
Isehara	35.40	139.31	50
Zushi	35.29	139.58	48
Miura	35.14	139.62	47
#JP-15
Niigata	37.89	139.01	57
Jōetsu	37.15	138.24	53
Nagaoka	37.45	138.85	53
Kashiwazaki	37.37	138.55	49
Sanjō	37.62	138.95	49
Shibata	37.95	139.33	49
Niitsu-honchō	37.80	139.12	48
Tsubame	37.66	138.93	46
Mitsuke	37.53	138.93	46
Shirone	37.76	139.02	46
Tōkamachi	37.13	138.77	46
Ojiya	37.30	138.80	46
#JP-16
Toyama	36.70	137.22	55
Takaoka	36.75	137.02	52
Nanto-shi	36.57	136.91	47
Himimachi	36.86	136.99	47
Uozu	36.80	137.40	47
Kurobe-shi	36.90	137.45	46
#JP-17
Kanazawa	36.60	136.62	57
Komatsu	36.40	136.45	50
Matsutō	36.52	136.57	48
Nonoichi	36.53	136.62	47
Nanao	37.05	136.97	47
#JP-18
Fukui-shi	36.06	136.22	54
Takefu	35.90	136.17	49
Tsuruga	35.65	136.06	48
Sabae	35.95	136.18	48
#JP-19
Kōfu	35.67	138.57	53
Fujiyoshida	35.44	138.80	47
Hokuto	35.83	138.40	47
Ryūō	35.65	138.50	46
#JP-20
Nagano	36.65	138.18	56
Matsumoto	36.23	137.97	53
Ueda	36.40	138.28	51
Iida	35.52	137.82	50
Saku	36.22	138.48	48
Shiojiri	36.10	137.97	48
Ina	35.83	137.95	48
Chino	35.99	138.15	48
Suwa	36.04	138.11	47
Okaya	36.06	138.05	47
Suzaka	36.65	138.32	47
Komoro	36.32	138.43	47
Nakano	36.75	138.37	46
#JP-21
Gifu-shi	35.42	136.76	56
Ōgaki	35.35	136.62	52
Kakamigahara	35.42	136.87	51
Tajimi	35.32	137.13	50
Takayama	36.13	137.25	48
Toki	35.35	137.18	48
Nakatsugawa	35.48	137.50	47
Minokamo	35.48	137.02	47
Gujō	35.74	136.96	47
Mizunami	35.37	137.25	46
#JP-22
Shizuoka	34.98	138.38	58
Hamamatsu	34.70	137.73	58
Fuji	35.17	138.68	54
Numazu	35.10	138.87	53
Fujieda	34.87	138.27	51
Fujinomiya	35.22	138.62	51
Yaizu	34.87	138.32	51
Mishima	35.12	138.92	51
Iwata	34.70	137.85	49
Hamakita	34.80	137.78	49
Kakegawa	34.77	138.02	49
Gotenba	35.32	138.94	49
Shimada	34.82	138.18	49
Itō	34.97	139.08	49
Fukuroi	34.75	137.92	48
Atami	35.09	139.05	46
#JP-23
Nagoya	35.18	136.91	63
Toyohashi	34.77	137.38	56
Toyota	35.08	137.15	56
Okazaki	34.95	137.17	55
Kasugai	35.25	136.97	55
Ichinomiya	35.30	136.80	54
Anjō	34.96	137.08	53
Komaki	35.28	136.92	52
Kariya	34.98	136.98	51
Seto	35.23	137.10	51
Toyokawa	34.82	137.40	51
Handa	34.88	136.93	51
Nishio	34.87	137.05	50
Inazawa	35.25	136.78	50
Kōnan	35.33	136.87	50
Gamagōri	34.83	137.23	49
Ōbu	35.02	136.95	49
Inuyama	35.38	136.94	49
Hekinan	34.88	136.98	48
Tsushima	35.17	136.72	48
Chiryū	35.00	137.03	48
Tokoname	34.88	136.85	47
Iwakura	35.28	136.87	47
Taketoyo	34.85	136.92	46
Takahama	34.92	136.98	46
#JP-24
Yokkaichi	34.97	136.62	55
Suzuka	34.88	136.58	53
Tsu	34.73	136.52	52
Kuwana	35.05	136.67	51
Ise	34.48	136.70	50
Nabari	34.62	136.08	49
Ueno-ebisumachi	34.76	136.13	48
Hisai-motomachi	34.67	136.47	46
Komono	35.00	136.52	46
#JP-25
Ōtsu	35.00	135.87	55
Kusatsu	35.02	135.97	51
Hikone	35.25	136.25	50
Ōmihachiman	35.13	136.10	48
Moriyama	35.07	135.98	48
Nagahama	35.38	136.27	48
Youkaichi	35.12	136.20	47
#JP-26
Kyoto	35.02	135.75	62
Uji	34.89	135.80	53
Kameoka	35.00	135.58	50
Maizuru	35.45	135.33	50
Kamigyō-ku	35.03	135.76	49
Yawata	34.87	135.70	49
Fukuchiyama	35.30	135.12	48
Tanabe	34.82	135.77	48
Mukō	34.97	135.70	47
Arashiyama	35.01	135.68	47
#JP-27
Osaka	34.69	135.50	64
Sakai	34.58	135.47	59
Hirakata	34.81	135.65	56
Toyonaka	34.78	135.47	56
Takatsuki	34.85	135.62	55
Suita	34.76	135.52	55
Ibaraki	34.82	135.57	54
Yao	34.62	135.60	54
Neyagawa	34.77	135.63	54
Kishiwada	34.47	135.37	53
Izumi	34.48	135.43	53
Moriguchi	34.73	135.57	52
Tondabayashichō	34.50	135.60	51
Kadoma	34.74	135.57	51
Matsubara	34.57	135.55	51
Daitōchō	34.71	135.62	51
Mino	34.83	135.47	51
Izumisano	34.42	135.32	50
Ikeda	34.82	135.43	50
Kaizuka	34.45	135.35	50
Izumiōtsu	34.50	135.40	49
Kashihara	34.58	135.62	49
Takaishi	34.52	135.43	48
#JP-28
Kobe	34.69	135.18	62
Himeji	34.82	134.70	57
Nishinomiya-hama	34.72	135.33	57
Amagasaki	34.72	135.42	56
Akashi	34.66	135.01	55
Kakogawachō-honmachi	34.77	134.83	54
Takarazuka	34.80	135.36	53
Itami	34.78	135.40	53
Kawanishi	34.82	135.42	52
Sandachō	34.88	135.23	51
Ashiya	34.73	135.30	49
Miki	34.80	134.98	49
Kariya	34.75	134.39	47
Ono	34.85	134.93	47
Sasayama	35.07	135.22	47
Toyooka	35.54	134.82	47
Tatsunochō-tominaga	34.86	134.55	46
#JP-29
Nara-shi	34.69	135.80	56
Kashihara-shi	34.51	135.79	51
Ikoma	34.68	135.70	51
Tenri	34.58	135.83	49
Sakurai	34.50	135.85	48
#JP-30
Minato	34.22	135.15	56
Wakayama	34.23	135.17	55
Tanabe	33.73	135.37	48
Hashimoto	34.32	135.62	48
Iwade	34.25	135.32	47
Kainan	34.15	135.21	46
#JP-31
Tottori	35.50	134.23	52
Yonago	35.43	133.33	52
Kurayoshi	35.43	133.82	47
#JP-32
Matsue	35.48	133.05	52
Izumo	35.37	132.77	50
Masuda	34.67	131.85	47
Hamada	34.88	132.08	47
#JP-33
Okayama	34.65	133.93	58
Kurashiki	34.58	133.77	56
Tsuyama	35.05	134.00	50
Tamano	34.52	133.95	48
Kasaoka	34.51	133.50	48
Sōja	34.68	133.75	48
#JP-34
Hiroshima	34.40	132.45	61
Fukuyama	34.48	133.37	56
Kure	34.23	132.57	53
Onomichi	34.42	133.20	50
Mihara	34.40	133.08	49
Hatsukaichi	34.35	132.33	49
Fuchūchō	34.57	133.24	47
Kannabechō-yahiro	34.56	133.42	46
#JP-35
Shimonoseki	33.95	130.95	54
Ube	33.94	131.25	52
Yamaguchi	34.18	131.47	52
Hōfu	34.05	131.57	51
Iwakuni	34.16	132.22	50
Tokuyama	34.05	131.82	50
Kudamatsu	34.00	131.87	47
Hikari	33.95	131.95	47
Onoda	34.00	131.18	46
Hagi	34.40	131.42	46
#JP-36
Tokushima	34.07	134.57	54
Narutochō-mitsuishi	34.20	134.61	48
Anan	33.92	134.65	47
Komatsushimachō	34.00	134.58	46
#JP-37
Takamatsu	34.33	134.05	55
Marugame	34.28	133.78	49
Sakaidechō	34.32	133.84	48
Kan’onjichō	34.13	133.65	46
#JP-38
Matsuyama	33.84	132.77	56
Niihama	33.96	133.31	51
Uwajima	33.22	132.56	48
Saijō	33.92	133.18	48
#JP-39
Kochi	33.55	133.53	55
#JP-40
Fukuoka	33.60	130.42	61
Kitakyushu	33.85	130.85	60
Kurume	33.32	130.52	54
Ōmuta	33.03	130.45	51
Chikushino-shi	33.50	130.52	50
Ōnojō	33.54	130.48	50
Iizuka	33.64	130.69	49
Yukuhashi	33.73	130.98	49
Dazaifu	33.51	130.52	48
Maebaru-chūō	33.56	130.20	48
Koga	33.73	130.47	48
Nōgata	33.74	130.72	48
Tagawa	33.63	130.80	47
Nakama	33.82	130.71	47
Nishifukuma	33.77	130.47	46
Amagi	33.42	130.65	46
Yanagawa	33.17	130.40	46
#JP-41
Saga	33.23	130.30	52
Karatsu	33.44	129.97	49
Tosu	33.37	130.52	48
Imarichō-kō	33.27	129.88	48
#JP-42
Nagasaki	32.75	129.88	56
Sasebo	33.17	129.73	54
Isahaya	32.84	130.04	50
Ōmura	32.92	129.95	50
Obita	32.82	129.88	47
#JP-43
Kumamoto	32.81	130.69	58
Honmachi	32.50	130.60	50
Tamana	32.95	130.57	47
Hondomachi-hondo	32.46	130.17	46
#JP-44
Ōita	33.23	131.60	57
Beppu	33.28	131.50	51
Tsurusaki	33.25	131.69	49
Nakatsu	33.60	131.19	48
Hita	33.32	130.94	48
Saiki	32.95	131.90	47
#JP-45
Miyazaki	31.92	131.42	55
Miyakonojō	31.73	131.07	51
Nobeoka	32.58	131.67	51
Nichinan	31.60	131.37	46
#JP-46
Kagoshima	31.57	130.55	57
Kanoya	31.38	130.85	49
Satsumasendai	31.82	130.30	49
Kokubu-matsuki	31.73	130.77	48
Naze	28.37	129.48	46
#JP-47
Naha	26.22	127.68	55
Okinawa	26.34	127.80	51
Ginowan	26.26	127.76	50
Gushikawa	26.36	127.87	48
Nago	26.62	127.99	48
Itoman	26.13	127.67	48
Tomigusuku	26.19	127.68	47
Ishigaki	24.34	124.16	47
#KE-01
Kabarnet	0.49	35.74	44
#KE-03
Bungoma	0.56	34.56	47
#KE-04
Busia	0.46	34.11	47
Lugulu	0.39	34.30	46
#KE-05
Iten	0.67	35.51	46
#KE-06
Embu	-0.54	37.46	45
#KE-07
Garissa	-0.45	39.65	48
#KE-08
Homa Bay	-0.53	34.46	46
#KE-09
Isiolo	0.35	37.58	45
#KE-11
Kakamega	0.28	34.75	48
Mumias	0.33	34.49	47
#KE-12
Kericho	-0.37	35.28	46
#KE-13
Kiambu	-1.17	36.84	43
#KE-14
Malindi	-3.22	40.12	51
Kilifi	-3.63	39.85	47
#KE-16
Kisii	-0.68	34.77	45
#KE-17
Kisumu	-0.10	34.76	53
#KE-21
Lamu	-2.27	40.90	44
#KE-22
Machakos	-1.52	37.27	45
#KE-24
Mandera	3.94	41.86	46
#KE-26
Meru	0.05	37.66	47
#KE-27
Migori	-1.06	34.47	45
#KE-28
Mombasa	-4.05	39.66	59
#KE-30
Thika	-1.03	37.07	53
#KE-31
Nakuru	-0.31	36.07	54
#KE-33
Narok	-1.08	35.87	46
#KE-35
Ol Kalou	-0.27	36.38	47
#KE-36
Nyeri	-0.42	36.95	47
#KE-37
Maralal	1.10	36.70	43
#KE-39
Voi	-3.40	38.56	47
#KE-42
Kitale	1.02	35.01	49
#KE-43
Lodwar	3.12	35.60	43
#KE-44
Eldoret	0.52	35.27	53
#KE-46
Wajir	1.75	40.06	47
#KE-47
Kapenguria	1.24	35.11	47
#KG-C
Tokmok	42.84	75.30	48
Kara-Balta	42.81	73.85	48
#KG-GB
Bishkek	42.87	74.59	60
#KG-GO
Osh	40.53	72.80	53
Uzgen	40.77	73.30	46
#KG-J
Jalal-Abad	40.93	73.00	49
#KG-N
Naryn	41.43	75.99	47
#KG-T
Talas	42.52	72.24	45
#KG-Y
Karakol	42.49	78.39	48
Balykchy	42.46	76.19	46
#KH
Suong	11.91	105.66	45
#KH-1
Paoy Paet	13.66	102.56	49
Sisophon	13.59	102.97	44
#KH-12
Phnom Penh	11.56	104.92	62
#KH-13
Tbeng Meanchey	13.81	104.98	44
#KH-14
Prey Veng	11.49	105.33	45
#KH-15
Pursat	12.54	103.92	47
#KH-17
Siem Reap	13.36	103.86	51
#KH-18
Sihanoukville	10.61	103.53	52
#KH-19
Stung Treng	13.53	105.97	44
#KH-2
Battambang	13.10	103.20	52
#KH-20
Svay Rieng	11.09	105.80	44
#KH-21
Takeo	10.99	104.78	59
Phumĭ Véal Srê	10.98	104.78	46
#KH-3
Kampong Cham	11.99	105.46	48
#KH-4
Kampong Chhnang	12.25	104.67	49
#KH-5
Kampong Speu	11.45	104.52	45
#KH-7
Kampot	10.61	104.18	44
#KH-8
Ta Khmau	11.48	104.95	47
#KH-9
Koh Kong	11.62	102.98	45
#KI-G
Tarawa	1.33	172.98	46
#KM-A
Moutsamoudou	-12.17	44.40	44
#KM-G
Moroni	-11.70	43.26	46
#KN
Basseterre	17.30	-62.72	41
#KP
Hyesan	41.40	128.18	53
Hyesan-dong	41.40	128.19	50
#KP-01
Pyongyang	39.03	125.75	65
#KP-02
Namp’o	38.74	125.41	57
Sunch’ŏn	39.43	125.93	56
P’yŏngsŏng	39.25	125.87	50
Anju	39.62	125.66	47
#KP-03
Sinŭiju	40.10	124.40	55
Ŭiju	40.20	124.53	47
#KP-04
Kanggye	40.97	126.59	53
Manp’o	41.15	126.29	51
#KP-05
Kaesŏng	37.97	126.55	55
Haeju	38.04	125.71	53
Ongjin	37.93	125.36	48
Chaeryŏng-ŭp	38.40	125.62	47
#KP-06
Sariwŏn	38.51	125.76	55
Songnim	38.75	125.64	52
#KP-07
Wŏnsan	39.15	127.44	55
#KP-08
Hamhŭng	39.92	127.54	57
Hŭngnam	39.83	127.62	55
Yuktae-dong	40.02	128.16	49
Hongwŏn	40.03	127.96	49
#KP-09
Chongjin	41.80	129.78	55
Kilju	40.96	129.33	48
Hoeryŏng	42.44	129.75	46
#KP-13
Rajin	42.26	130.28	48
#KR-26
Gijang	35.24	129.21	46
#KR-27
Hwawŏn	35.80	128.50	48
#KR-29
Masan	35.13	126.83	56
#KR-41
Suwon	37.29	127.01	61
Goyang-si	37.66	126.83	60
Seongnam-si	37.44	127.14	60
Bucheon-si	37.50	126.78	59
Ansan-si	37.32	126.82	58
Anyang-si	37.39	126.93	58
Uijeongbu-si	37.74	127.05	57
Hwaseong-si	37.21	126.82	57
Kwangmyŏng	37.48	126.87	56
Icheon-si	37.28	127.44	53
Guri-si	37.60	127.14	53
Yangju	37.83	127.06	53
Osan	37.15	127.07	52
Hanam	37.54	127.21	51
Hwado	37.65	127.31	50
Wabu	37.59	127.22	50
Namyangju	37.64	127.21	50
Yangp'yŏng	37.49	127.49	49
Gwangju	37.41	127.26	49
Anseong	37.01	127.27	48
Pubal	37.29	127.51	48
Gapyeong	37.83	127.51	47
Munsan	37.86	126.78	46
#KR-42
Wŏnju	37.35	127.95	54
Chuncheon	37.87	127.73	53
Gangneung	37.75	128.87	53
Tonghae	37.54	129.11	50
Sokcho	38.21	128.59	49
Hongch’ŏn	37.69	127.89	49
Kosong	38.38	128.47	48
T’aebaek	37.18	128.99	47
Santyoku	37.44	129.17	46
#KR-43
Cheongju-si	36.64	127.49	58
Chinch'ŏn	36.86	127.44	48
Okcheon	36.30	127.57	48
Koesan	36.81	127.79	46
#KR-44
Cheonan	36.81	127.15	56
Asan	36.78	127.00	50
Hongseong	36.60	126.67	50
Seosan	36.78	126.45	49
Gongju	36.46	127.12	49
Boryeong	36.35	126.60	48
Nonsan	36.20	127.08	46
#KR-45
Jeonju	35.82	127.15	59
Iksan	35.94	126.95	55
Gunsan	35.98	126.71	54
Jeongeup	35.60	126.92	51
Wanju	35.85	127.15	49
Koch'ang	35.43	126.70	49
Nangen	35.41	127.39	48
Kimje	35.80	126.89	47
#KR-46
Yeosu	34.76	127.66	55
Mokpo	34.81	126.39	54
Suncheon	34.95	127.49	54
Kwangyang	34.98	127.59	50
Muan	34.99	126.48	49
Hwasun	35.06	126.99	48
Yeongam	34.80	126.70	47
Sinan	34.83	126.11	47
Naju	35.03	126.72	46
#KR-47
Pohang	36.03	129.36	57
Gumi	36.11	128.34	55
Gyeongju	35.84	129.21	52
Gimcheon	36.12	128.12	52
Gyeongsan-si	35.82	128.74	51
Andong	36.57	128.72	51
Eisen	36.82	128.63	49
Mungyeong	36.59	128.20	49
Sangju	36.42	128.16	47
Yeonil	36.00	129.35	46
Hayang	35.91	128.82	46
#KR-48
Changwon	35.23	128.68	57
Kimhae	35.23	128.88	56
Chinju	35.19	128.08	55
Ungsang	35.41	129.17	49
Sinhyeon	34.88	128.63	49
Naesŏ	35.25	128.52	49
Changnyeong	35.54	128.50	49
Kyosai	34.85	128.59	49
Yangsan	35.34	129.03	49
Miryang	35.49	128.75	47
#KR-49
Jeju City	33.51	126.52	56
Seogwipo	33.25	126.56	52
#KR-50
Sejong	36.59	127.29	54
#KW-AH
Al Aḩmadī	29.08	48.08	58
Al Faḩāḩīl	29.08	48.13	48
Ar Riqqah	29.15	48.09	47
#KW-FA
Al Farwānīyah	29.28	47.96	49
#KW-HA
Ḩawallī	29.33	48.03	52
#KW-JA
Al Jahrā’	29.34	47.66	44
#KW-KU
Kuwait City	29.37	47.98	48
#KW-MU
Şabāḩ as Sālim	29.26	48.06	51
#KY
George Town	19.29	-81.37	45
#KZ
Baikonur	45.62	63.32	48
#KZ-11
Kokshetau	53.28	69.40	51
Shchuchinsk	52.94	70.19	47
Stepnogorsk	52.35	71.88	47
#KZ-15
Aktobe	50.28	57.21	54
#KZ-19
Almaty	43.26	76.93	63
Taldykorgan	45.02	78.37	51
Sarkand	45.41	79.92	49
Talghar	43.30	77.24	46
Kapshagay	43.87	77.06	46
#KZ-23
Atyrau	47.12	51.88	53
Qulsary	46.95	54.02	47
#KZ-27
Oral	51.23	51.37	53
#KZ-31
Taraz	42.90	71.37	56
#KZ-35
Karagandy	49.80	73.10	57
Temirtau	50.05	72.96	52
Zhezqazghan	47.78	67.77	50
Balqash	46.85	75.00	49
Soran	49.79	72.84	46
Shakhtinsk	49.71	72.59	46
#KZ-39
Kostanay	53.21	63.62	53
Rudnyy	52.97	63.12	51
Dzhetygara	52.19	61.20	46
Arkalyk	50.25	66.92	46
Lisakovsk	52.55	62.50	46
#KZ-43
Kyzylorda	44.85	65.51	55
#KZ-47
Aktau	43.65	51.17	52
Zhanaozen	43.34	52.86	50
#KZ-55
Pavlodar	52.28	76.97	55
Ekibastuz	51.72	75.32	51
Aksu	52.04	76.93	47
#KZ-59
Petropavl	54.87	69.15	53
#KZ-61
Turkestan	43.30	68.25	50
Kentau	43.52	68.50	48
#KZ-63
Ust-Kamenogorsk	49.97	82.61	55
Semey	50.43	80.27	55
Ridder	50.34	83.51	47
Zyryanovsk	49.73	84.27	47
#LA
Muang Phônsavan	19.45	103.19	46
#LA-BL
Pakxan	18.39	103.66	43
#LA-CH
Pakse	15.12	105.80	49
#LA-HO
Xam Nua	20.42	104.05	46
#LA-KH
Thakhèk	17.41	104.83	49
#LA-LP
Luang Prabang	19.89	102.14	47
#LA-OU
Muang Xay	20.69	101.98	44
#LA-SV
Savannakhet	16.57	104.76	48
#LA-VI
Vientiane	17.97	102.60	53
#LB
Tripoli	34.43	35.84	54
Zahlé	33.85	35.90	49
#LB-BA
Beirut	33.89	35.50	63
#LB-BH
Baalbek	34.01	36.22	45
#LB-JA
Sidon	33.56	35.37	52
Tyre	33.27	35.19	51
Ghazieh	33.52	35.37	47
#LB-JL
Jounieh	33.98	35.62	50
#LB-NA
Nabatîyé et Tahta	33.38	35.48	51
Habboûch	33.41	35.48	50
#LC-02
Castries	14.00	-61.01	43
#LI-11
Vaduz	47.14	9.52	37
#LK-1
Colombo	6.94	79.85	58
Dehiwala-Mount Lavinia	6.84	79.87	53
Moratuwa	6.77	79.88	53
Negombo	7.21	79.84	51
Pita Kotte	6.89	79.90	51
Sri Jayewardenepura Kotte	6.88	79.91	51
Katunayaka	7.17	79.89	49
Battaramulla South	6.90	79.92	49
Maharagama	6.85	79.93	48
Kotikawatta	6.93	79.91	48
Kolonnawa	6.93	79.88	48
Hendala	6.99	79.88	48
Welisara	7.03	79.90	46
#LK-2
Kandy	7.29	80.63	50
Dambulla	7.86	80.65	48
#LK-3
Galle	6.05	80.21	50
Matara	5.95	80.54	49
Devinuwara	5.93	80.59	47
#LK-4
Jaffna	9.67	80.01	52
Point Pedro	9.82	80.23	50
Valvedditturai	9.82	80.17	49
Vavuniya	8.75	80.50	48
#LK-5
Trincomalee	8.58	81.23	50
Kalmunai	7.41	81.83	50
Batticaloa	7.71	81.69	49
#LK-6
Puttalam	8.04	79.83	47
Kurunegala	7.48	80.37	45
#LK-7
Anuradhapura	8.31	80.41	48
#LK-8
Badulla	6.98	81.06	47
#LK-9
Ratnapura	6.69	80.40	47
#LR-BG
Gbarnga	7.00	-9.47	47
#LR-GB
Buchanan	5.88	-10.05	44
#LR-GG
Zwedru	6.07	-8.14	44
#LR-LO
Voinjama	8.42	-9.75	44
#LR-MG
Kakata	6.53	-10.35	45
#LR-MO
Monrovia	6.30	-10.80	60
Bensonville	6.45	-10.61	45
#LR-MY
Harper	4.38	-7.71	45
#LS-A
Maseru	-29.32	27.48	51
#LS-C
Leribe	-28.87	28.05	47
#LS-E
Mafeteng	-29.82	27.24	48
#LS-F
Mohale’s Hoek	-30.15	27.48	45
#LS-G
Quthing	-30.40	27.70	44
#LS-H
Qacha’s Nek	-30.12	28.69	44
#LT-AL
Alytus	54.40	24.04	48
#LT-KL
Klaipėda	55.71	21.14	53
#LT-KU
Kaunas	54.90	23.91	56
#LT-MR
Marijampolė	54.56	23.35	47
#LT-PN
Panevėžys	55.73	24.35	51
#LT-SA
Šiauliai	55.93	23.32	51
#LT-TA
Taurage	55.25	22.29	44
#LT-TE
Mazeikiai	56.32	22.33	46
Telsiai	55.98	22.25	45
#LT-UT
Utena	55.50	25.60	45
#LT-VL
Vilnius	54.69	25.28	57
#LV
Daugavpils	55.88	26.53	50
#LV-041
Jelgava	56.65	23.71	48
#LV-042
Jēkabpils	56.50	25.86	44
#LV-067
Ogre	56.82	24.61	44
#LV-077
Rēzekne	56.51	27.34	46
#LV-106
Ventspils	57.39	21.56	46
#LV-113
Valmiera	57.54	25.43	44
#LV-JUR
Jūrmala	56.97	23.77	47
#LV-LPX
Liepāja	56.50	21.01	49
#LV-RIX
Riga	56.95	24.11	59
#LY-BA
Benghazi	32.11	20.07	58
#LY-BU
Tobruk	32.09	23.95	51
#LY-DR
Darnah	32.77	22.64	49
#LY-GT
Ghat	24.96	10.18	44
#LY-JA
Al Bayḑā’	32.76	21.76	49
#LY-JG
Gharyan	32.17	13.02	49
Yafran	32.06	12.53	48
#LY-KF
At Tāj	24.20	23.29	47
#LY-MB
Tarhuna	32.44	13.63	53
Al Khums	32.65	14.26	53
#LY-MI
Mişrātah	32.38	15.09	56
Zliten	32.47	14.57	50
Bani Walid	31.75	13.98	47
#LY-MJ
Al Marj	32.49	20.83	49
#LY-MQ
Murzuq	25.92	13.92	46
#LY-NL
Nālūt	31.87	10.98	44
#LY-NQ
Al Ajaylat	32.76	12.38	51
Zuwārah	32.93	12.08	47
#LY-SB
Sabhā	27.04	14.43	51
Al Jadīd	27.05	14.40	51
#LY-SR
Sirte	31.21	16.59	51
#LY-TB
Tripoli	32.89	13.19	61
Tagiura	32.88	13.35	50
#LY-WA
Ajdabiya	30.76	20.23	51
#LY-WD
Ubari	26.59	12.78	46
#LY-ZA
Az Zāwīyah	32.76	12.73	53
Zawiya	32.75	12.73	53
Şabrātah	32.79	12.49	50
#MA-01
Tangier	35.77	-5.80	58
Al Hoceïma	35.25	-3.94	56
Tétouan	35.58	-5.37	55
Larache	35.19	-6.16	50
Ksar El Kebir	35.00	-5.90	50
Ouezzane	34.80	-5.58	48
Tirhanimîne	35.24	-3.95	47
Fnidek	35.85	-5.36	47
Imzouren	35.15	-3.85	46
#MA-03
Fès	34.03	-5.00	60
Meknès	33.89	-5.55	57
Taza	34.21	-4.01	52
Ifrane	33.53	-5.11	49
Sefrou	33.83	-4.83	48
Guercif	34.23	-3.35	48
Azrou	33.43	-5.22	47
#MA-04
Rabat	34.01	-6.83	62
Sale	34.05	-6.80	60
Oujda-Angad	34.68	-1.91	56
Kenitra	34.26	-6.58	56
Temara	33.93	-6.91	55
Salé Al Jadida	34.00	-6.74	53
Nador	35.17	-2.93	51
Khemisset	33.82	-6.07	50
Taourirt	34.41	-2.90	49
Berkane	34.92	-2.32	49
Sidi Slimane	34.26	-5.93	49
Sidi Qacem	34.22	-5.71	49
Tiflet	33.89	-6.31	48
Skhirate	33.85	-7.03	47
Souq Larb’a al Gharb	34.69	-6.00	46
Jerada	34.31	-2.16	46
#MA-05
Khouribga	32.88	-6.91	52
Beni Mellal	32.34	-6.35	52
Oued Zem	32.86	-6.57	49
Al Fqih Ben Çalah	32.50	-6.69	49
Khenifra	32.93	-5.66	49
Midelt	32.69	-4.75	47
Kasba Tadla	32.60	-6.27	46
#MA-06
Casablanca	33.59	-7.61	65
Mohammedia	33.69	-7.38	53
El Jadid	33.26	-8.51	52
Settat	33.00	-7.62	51
Berrechid	33.27	-7.59	50
Sidi Bennour	32.65	-8.43	46
#MA-07
Marrakesh	31.63	-8.00	59
Safi	32.30	-9.24	55
Essaouira	31.51	-9.77	48
Youssoufia	32.25	-8.53	48
#MA-08
Errachidia	31.93	-4.43	50
Ouarzazat	30.92	-6.89	48
#MA-09
Agadir	30.42	-9.60	58
Taroudant	30.47	-8.88	49
Oulad Teïma	30.39	-9.21	48
Tiznit	29.70	-9.73	47
#MA-10
Guelmim	28.99	-10.06	50
Tan-Tan	28.44	-11.10	48
#MA-11
Smara	26.74	-11.67	46
#MD
Edineţ	48.17	27.30	44
#MD-BA
Bălţi	47.76	27.93	51
#MD-BD
Bender	46.83	29.48	50
#MD-CA
Cahul	45.90	28.20	45
#MD-CS
Căuşeni	46.64	29.41	43
#MD-CU
Chisinau	47.01	28.86	58
#MD-GA
Comrat	46.29	28.66	44
#MD-OR
Orhei	47.38	28.82	44
#MD-SN
Tiraspol	46.84	29.63	52
Rîbniţa	47.77	29.01	47
#MD-SO
Soroca	48.16	28.28	44
#MD-UN
Ungheni	47.21	27.80	45
#ME-12
Nikšić	42.77	18.94	48
#ME-16
Podgorica	42.44	19.26	51
#MF
Marigot	18.07	-63.08	38
#MG
Antananarivo	-18.91	47.54	61
Toamasina	-18.15	49.40	53
Antsirabe	-19.87	47.03	53
Fianarantsoa	-21.45	47.09	52
Mahajanga	-15.72	46.32	52
Toliara	-23.35	43.67	51
Antsiranana	-12.32	49.29	49
Antanifotsy	-19.65	47.32	48
Ambovombe	-25.18	46.09	48
Ambilobe	-13.20	49.05	47
Amparafaravola	-17.59	48.22	47
Tôlanaro	-25.03	46.98	47
Ambatondrazaka	-17.83	48.42	46
Mananara	-16.17	49.77	46
Soavinandriana	-19.17	46.73	46
Morondava	-20.29	44.32	46
Manakara	-22.15	48.01	46
Sambava	-14.27	50.17	45
Ambositra	-20.53	47.24	45
Tsiroanomandidy	-18.77	46.05	44
Farafangana	-22.82	47.83	44
Maevatanana	-16.95	46.83	44
Antsohihy	-14.88	47.99	43
Fenoarivo Atsinanana	-17.38	49.41	43
#MH
Majuro	7.09	171.38	44
#MK
Skopje	42.00	21.43	57
Čair	42.02	21.44	48
Kisela Voda	41.95	21.50	48
Shtip	41.75	22.20	47
Centar Župa	41.48	20.56	47
Kochani	41.92	22.41	45
Kičevo	41.51	20.96	45
Zelino	41.98	21.06	44
Radovis	41.64	22.46	44
#MK-101
Veles	41.72	21.78	48
#MK-104
Kavadarci	41.43	22.01	46
#MK-310
Ohrid	41.12	20.80	47
#MK-312
Struga	41.18	20.68	46
#MK-405
Gevgelija	41.14	22.50	43
#MK-410
Strumica	41.44	22.64	47
#MK-501
Bitola	41.03	21.33	49
#MK-508
Prilep	41.35	21.56	49
#MK-604
Gostivar	41.80	20.91	47
#MK-608
Tearce	42.08	21.05	44
#MK-609
Tetovo	42.01	20.97	49
#MK-702
Kriva Palanka	42.20	22.33	43
#MK-703
Kumanovo	42.13	21.71	49
#MK-704
Lipkovo	42.16	21.59	44
#ML-1
Kayes	14.45	-11.44	49
#ML-2
Kolokani	13.57	-8.03	47
Kati	12.74	-8.07	46
Koulikoro	12.86	-7.56	44
#ML-3
Sikasso	11.32	-5.67	52
Koutiala	12.39	-5.46	50
#ML-4
Ségou	13.43	-6.22	50
Markala	13.70	-6.07	47
#ML-5
Mopti	14.48	-4.18	50
#ML-6
Timbuktu	16.77	-3.01	45
#ML-7
Gao	16.27	-0.04	49
#ML-BKO
Bamako	12.65	-8.00	61
#MM-01
Monywa	22.11	95.14	53
Shwebo	22.57	95.70	49
Sagaing	21.88	95.98	49
Mawlaik	23.64	94.40	46
#MM-02
Bago	17.34	96.48	54
Pyay	18.82	95.22	51
Taungoo	18.94	96.43	50
Nyaunglebin	17.95	96.72	50
Tharyarwady	17.65	95.79	47
Pyu	18.48	96.44	46
#MM-03
Pakokku	21.33	95.08	51
Yenangyaung	20.47	94.87	50
Thayetmyo	19.32	95.18	50
Magway	20.15	94.93	50
Chauk	20.90	94.82	50
Taungdwingyi	20.01	95.55	48
Myaydo	19.37	95.22	48
Minbu	20.18	94.88	48
#MM-04
Mandalay	21.97	96.08	61
Meiktila	20.88	95.86	52
Myingyan	21.46	95.39	52
Pyin Oo Lwin	22.04	96.46	51
Mogok	22.92	96.51	50
Yamethin	20.43	96.14	48
Kyaukse	21.61	96.14	47
#MM-05
Myeik	12.44	98.60	52
Dawei	14.08	98.19	51
Kawthoung	9.98	98.55	48
#MM-06
Yangon	16.81	96.16	67
Syriam	16.77	96.25	48
Kanbe	16.71	96.00	48
Thongwa	16.76	96.52	47
Twante	16.71	95.93	47
Kayan	16.91	96.56	46
#MM-07
Pathein	16.78	94.73	54
Hinthada	17.65	95.46	51
Bogale	16.29	95.40	48
Pyapon	16.29	95.68	48
Kyaiklat	16.45	95.72	47
Maubin	16.73	95.65	47
Wakema	16.60	95.18	46
Myanaung	18.29	95.32	46
Nyaungdon	17.04	95.64	46
#MM-11
Myitkyina	25.38	97.40	50
Bhamo	24.25	97.23	47
#MM-13
Kyain Seikgyi Township	15.82	98.25	54
Hpa-An	16.89	97.63	47
Myawadi	16.69	98.51	47
#MM-14
Hakha	22.64	93.61	43
#MM-15
Mawlamyine	16.49	97.63	56
Thaton	16.92	97.37	51
Mudon	16.26	97.72	49
Kyaikto	17.31	97.01	47
Martaban	16.53	97.62	47
Kyaikkami	16.08	97.56	47
#MM-16
Sittwe	20.15	92.90	52
#MM-17
Taunggyi	20.79	97.04	52
Lashio	22.94	97.75	51
Tachilek	20.45	99.88	47
#MM-18
Nay Pyi Taw	19.75	96.13	60
Pyinmana	19.74	96.21	50
#MN-035
Erdenet	49.03	104.08	49
#MN-037
Darhan	49.49	105.92	49
#MN-041
Murun-kuren	49.63	100.16	44
#MN-043
Khovd	48.01	91.64	45
#MN-046
Ulaangom	49.98	92.07	44
#MN-049
Sühbaatar	50.23	106.21	44
#MN-055
Arvayheer	46.26	102.78	44
#MN-069
Bayanhongor	46.19	100.72	44
#MN-071
Ölgii	48.97	89.96	45
#MN-1
Ulan Bator	47.91	106.88	59
#MP
Saipan	15.21	145.75	47
#MQ
Fort-de-France	14.60	-61.07	50
#MR
Nouakchott	18.09	-15.98	58
Néma	16.62	-7.26	48
#MR-03
Kiffa	16.62	-11.40	46
#MR-04
Kaédi	16.15	-13.50	47
#MR-06
Rosso	16.51	-15.81	47
#MR-07
Atar	20.52	-13.05	44
#MR-08
Nouadhibou	20.94	-17.04	49
#MR-11
Zouerate	22.74	-12.47	46
#MS
Plymouth	16.71	-62.21	30
#MT-04
Birkirkara	35.90	14.46	43
#MT-60
Valletta	35.90	14.51	38
#MU-PL
Port Louis	-20.16	57.50	52
#MU-PW
Beau Bassin-Rose Hill	-20.23	57.47	50
Vacoas	-20.30	57.48	50
Curepipe	-20.32	57.53	49
Quatre Bornes	-20.26	57.48	49
#MV-26
Male	4.18	73.51	50
#MW-C
Lilongwe	-13.97	33.79	58
Kasungu	-13.03	33.48	46
#MW-N
Mzuzu	-11.47	34.02	52
#MW-S
Blantyre	-15.78	35.01	58
Zomba	-15.39	35.32	49
Mangochi	-14.48	35.26	46
#MX-AGU
Aguascalientes	21.88	-102.28	59
Jesús María	21.96	-102.34	46
#MX-BCN
Tijuana	32.50	-117.00	61
Mexicali	32.63	-115.45	58
Ensenada	31.87	-116.60	54
Rosarito	32.36	-117.05	48
Tecate	32.57	-116.63	48
#MX-BCS
La Paz	24.14	-110.30	53
San José del Cabo	23.06	-109.70	48
Cabo San Lucas	22.89	-109.91	48
Colonia del Sol	22.91	-109.93	47
Ciudad Constitución	25.03	-111.66	46
#MX-CAM
Campeche	19.84	-90.53	53
Ciudad del Carmen	18.65	-91.83	52
#MX-CHH
Juárez	31.72	-106.46	61
Chihuahua	28.64	-106.09	59
Ciudad Delicias	28.19	-105.47	51
Cuauhtémoc	28.41	-106.86	51
Parral	26.93	-105.67	50
Nuevo Casas Grandes	30.42	-107.91	47
Camargo	27.68	-105.17	46
#MX-CHP
Tuxtla	16.76	-93.11	57
Tapachula	14.90	-92.26	53
San Cristóbal de las Casas	16.73	-92.64	52
Comitán	16.25	-92.14	50
Chiapa de Corzo	16.71	-93.01	47
Palenque	17.51	-91.98	46
Cintalapa de Figueroa	16.68	-93.72	46
Ocosingo	16.91	-92.09	46
#MX-CMX
Iztapalapa	19.36	-99.06	63
Gustavo Adolfo Madero	19.49	-99.11	61
Coyoacán	19.35	-99.16	58
Tlalpan	19.30	-99.16	58
Cuauhtémoc	19.45	-99.15	57
Azcapotzalco	19.49	-99.19	56
Xochimilco	19.25	-99.10	56
Iztacalco	19.40	-99.10	56
Miguel Hidalgo	19.43	-99.20	56
Benito Juarez	19.40	-99.16	56
Tláhuac	19.29	-99.01	55
Magdalena Contreras	19.33	-99.21	54
Delegación Cuajimalpa de Morelos	19.37	-99.29	52
#MX-COA
Saltillo	25.42	-101.01	59
Torreón	25.54	-103.42	58
Monclova	26.91	-101.42	53
Piedras Negras	28.70	-100.52	52
Ciudad Acuña	29.32	-100.95	51
Frontera	26.93	-101.45	48
Ramos Arizpe	25.54	-100.95	48
Sabinas	27.86	-101.12	47
Matamoros	25.53	-103.23	47
San Pedro	25.76	-102.98	47
#MX-COL
Colima	19.25	-103.73	51
Manzanillo	19.12	-104.34	51
Ciudad de Villa de Álvarez	19.27	-103.74	51
Tecomán	18.92	-103.88	49
#MX-DUR
Victoria de Durango	24.02	-104.66	57
Gómez Palacio	25.57	-103.50	54
Ciudad Lerdo	25.54	-103.52	49
#MX-GRO
Acapulco de Juárez	16.85	-99.91	58
Chilpancingo	17.55	-99.51	53
Iguala de la Independencia	18.35	-99.54	51
Ixtapa-Zihuatanejo	17.64	-101.55	48
Taxco de Alarcón	18.55	-99.61	47
Tlapa de Comonfort	17.55	-98.58	47
#MX-GUA
León de los Aldama	21.13	-101.67	61
Irapuato	20.68	-101.36	56
Celaya	20.52	-100.82	55
Salamanca	20.57	-101.19	52
Silao	20.94	-101.43	49
Guanajuato	21.02	-101.26	49
San Francisco del Rincón	21.02	-101.86	49
San Miguel de Allende	20.92	-100.74	48
Valle de Santiago	20.39	-101.19	48
Cortazar	20.48	-100.96	48
Dolores Hidalgo Cuna de la Independencia Nacional	21.16	-100.93	48
Acámbaro	20.03	-100.72	48
Uriangato	20.14	-101.18	47
San Luis de la Paz	21.30	-100.52	47
Purísima de Bustos	21.03	-101.88	46
Moroleón	20.13	-101.19	46
Juventino Rosas	20.64	-100.99	46
Pénjamo	20.43	-101.72	46
#MX-HID
Pachuca de Soto	20.12	-98.73	54
Tulancingo	20.08	-98.36	50
Tizayuca	19.84	-98.98	46
Huejutla de Reyes	21.14	-98.42	46
#MX-JAL
Guadalajara	20.67	-103.39	62
Zapopan	20.72	-103.38	61
Tlaquepaque	20.64	-103.29	58
Tonalá	20.62	-103.23	56
Puerto Vallarta	20.62	-105.23	53
Lagos de Moreno	21.36	-101.94	50
Ciudad Guzmán	19.70	-103.46	50
Tepatitlán de Morelos	20.82	-102.76	50
Hacienda Santa Fe	20.52	-103.38	49
Ocotlán	20.36	-102.77	49
Tesistán	20.80	-103.47	48
Arandas	20.71	-102.35	47
San Juan de los Lagos	21.25	-102.33	47
Autlán de Navarro	19.77	-104.37	47
#MX-MEX
Ecatepec de Morelos	19.60	-99.06	62
Ciudad Nezahualcoyotl	19.40	-99.01	60
Naucalpan de Juárez	19.48	-99.24	59
Tlalnepantla	19.54	-99.20	58
Santa María Chimalhuacán	19.42	-98.95	58
Toluca	19.29	-99.65	57
Ciudad López Mateos	19.56	-99.26	57
Cuautitlán Izcalli	19.64	-99.22	57
Xico	19.27	-98.95	56
Ixtapaluca	19.32	-98.88	55
Nicolás Romero	19.64	-99.31	54
Coacalco	19.63	-99.11	54
Ojo de Agua	19.68	-99.01	54
Buenavista	19.61	-99.17	53
Chicoloapan	19.42	-98.90	52
Chalco	19.26	-98.90	52
San Pablo de las Salinas	19.67	-99.09	52
Huixquilucan	19.36	-99.35	51
Cuautitlán	19.67	-99.18	50
Texcoco de Mora	19.51	-98.88	50
Tepexpan	19.61	-98.94	50
Los Reyes Acaquilpan	19.36	-98.98	49
Fuentes del Valle	19.63	-99.14	49
San Mateo Atenco	19.27	-99.53	48
Tultepec	19.68	-99.13	48
San Salvador Tizatlalli	19.26	-99.59	48
Jacona de Plancarte	19.95	-102.31	48
Zinacantepec	19.28	-99.73	47
Santiago Teyahualco	19.66	-99.12	47
Teoloyucan	19.74	-99.18	47
Zumpango	19.80	-99.10	47
San Buenaventura	19.30	-98.86	47
#MX-MIC
Morelia	19.70	-101.18	58
Uruapan	19.41	-102.06	54
Zamora	19.99	-102.28	52
Apatzingán	19.09	-102.36	50
Heróica Zitácuaro	19.44	-100.36	49
La Piedad	20.34	-102.03	49
Ciudad Lázaro Cárdenas	17.97	-102.22	49
Sahuayo de Morelos	20.06	-102.72	48
Ciudad Hidalgo	19.69	-100.55	48
Pátzcuaro	19.52	-101.61	47
Zacapú	19.81	-101.79	47
#MX-MOR
Cuernavaca	18.93	-99.23	55
Jiutepec	18.88	-99.18	52
Cuautla	18.81	-98.94	52
Temixco	18.85	-99.23	50
Emiliano Zapata	18.84	-99.18	47
Yautepec	18.88	-99.07	46
#MX-NAY
Tepic	21.51	-104.90	55
#MX-NLE
Monterrey	25.68	-100.32	61
Guadalupe	25.68	-100.26	58
Ciudad Apodaca	25.78	-100.19	57
San Nicolás de los Garza	25.74	-100.30	56
Ciudad General Escobedo	25.80	-100.32	55
Santa Catarina	25.67	-100.46	54
Ciudad Benito Juárez	25.65	-100.10	52
San Pedro Garza García	25.66	-100.41	51
García	25.81	-100.60	50
Cadereyta Jiménez	25.59	-100.00	48
Cadereyta	25.58	-99.98	48
Linares	24.86	-99.57	48
Jardines de la Silla	25.63	-100.19	47
Mazatlan	25.19	-99.83	47
#MX-OAX
Oaxaca	17.07	-96.72	54
Tuxtepec	18.09	-96.13	50
Salina Cruz	16.18	-95.19	49
Juchitán de Zaragoza	16.44	-95.02	49
Santa Cruz Xoxocotlán	17.03	-96.74	48
Ciudad de Huajuapan de León	17.81	-97.78	47
Santo Domingo Tehuantepec	16.32	-95.24	46
#MX-PUE
Puebla	19.04	-98.20	62
Tehuacán	18.46	-97.40	54
Cholula	19.06	-98.30	49
Atlixco	18.91	-98.44	49
Amozoc de Mota	19.05	-98.05	49
San Martin Texmelucan de Labastida	19.28	-98.44	49
Teziutlan	19.82	-97.36	48
Huauchinango	20.17	-98.05	47
San Bernardino Tlaxcalancingo	19.03	-98.28	47
Izúcar de Matamoros	18.60	-98.46	46
#MX-QUE
Santiago de Querétaro	20.59	-100.39	58
San Juan del Río	20.39	-100.00	51
El Pueblito	20.54	-100.44	49
#MX-ROO
Cancún	21.17	-86.85	58
Chetumal	18.51	-88.30	52
Playa del Carmen	20.63	-87.08	52
Cozumel	20.50	-86.94	49
#MX-SIN
Culiacán	24.79	-107.39	58
Mazatlán	23.23	-106.41	56
Los Mochis	25.79	-109.00	54
Guasave	25.57	-108.47	49
Guamúchil	25.46	-108.08	48
#MX-SLP
San Luis Potosí	22.15	-100.98	59
Soledad de Graciano Sánchez	22.19	-100.94	54
Ciudad Valles	22.00	-99.01	51
Matehuala	23.65	-100.64	49
Rioverde	21.93	-99.99	47
#MX-SON
Hermosillo	29.10	-110.98	59
Ciudad Obregón	27.49	-109.94	55
Nogales	31.31	-110.94	53
San Luis Río Colorado	32.46	-114.77	52
Navojoa	27.07	-109.44	51
Heroica Guaymas	27.92	-110.90	51
Agua Prieta	31.33	-109.55	49
Heroica Caborca	30.72	-112.16	48
Puerto Peñasco	31.32	-113.54	48
Empalme	27.96	-110.81	46
#MX-TAB
Villahermosa	17.99	-92.93	55
Cárdenas	18.00	-93.38	50
Comalcalco	18.26	-93.22	46
#MX-TAM
Reynosa	26.08	-98.29	58
Heroica Matamoros	25.88	-97.50	57
Nuevo Laredo	27.48	-99.52	56
Tampico	22.29	-97.88	55
Ciudad Victoria	23.74	-99.15	55
Ciudad Madero	22.27	-97.84	53
Miramar	22.36	-97.90	51
Ciudad Río Bravo	25.99	-98.09	50
Ciudad Mante	22.74	-98.97	49
Altamira	22.39	-97.94	48
Valle Hermoso	25.67	-97.81	47
#MX-TLA
Tlaxcala	19.32	-98.20	49
Villa Vicente Guerrero	19.12	-98.17	48
Huamantla	19.31	-97.93	47
Apizaco	19.41	-98.14	47
Santa Ana Chiautempan	19.31	-98.19	47
#MX-VER
Veracruz	19.18	-96.14	56
Xalapa de Enríquez	19.53	-96.92	56
Coatzacoalcos	18.15	-94.44	54
Poza Rica de Hidalgo	20.53	-97.46	53
Córdoba	18.88	-96.93	51
Orizaba	18.85	-97.10	51
Minatitlán	18.00	-94.56	50
Túxpam de Rodríguez Cano	20.96	-97.41	49
San Andrés Tuxtla	18.45	-95.21	48
Martínez de la Torre	20.07	-97.06	48
Coatepec	19.45	-96.96	47
Papantla de Olarte	20.45	-97.32	47
Acayucan	17.95	-94.91	47
Tierra Blanca	18.45	-96.36	47
Las Choapas	17.91	-94.10	46
Pánuco	22.05	-98.18	46
Río Blanco	18.83	-97.16	46
#MX-YUC
Mérida	20.98	-89.62	59
Kanasín	20.93	-89.56	49
Valladolid	20.69	-88.20	47
Tizimín	21.14	-88.15	47
#MX-ZAC
Zacatecas	22.77	-102.58	51
Guadalupe	22.75	-102.52	51
Fresnillo	23.18	-102.87	51
Jerez de García Salinas	22.65	-102.99	46
#MY-01
Johor Bahru	1.47	103.76	59
Kluang	2.03	103.32	52
Batu Pahat	1.85	102.93	52
Kampung Pasir Gudang Baru	1.47	103.88	52
Muar	2.04	102.57	51
Ulu Tiram	1.60	103.82	49
Taman Senai	1.60	103.64	49
Segamat	2.51	102.82	48
Kulai	1.66	103.60	48
Kota Tinggi	1.74	103.90	47
Pontian Kechil	1.49	103.39	47
#MY-02
Sungai Petani	5.65	100.49	54
Alor Setar	6.12	100.36	53
Kulim	5.36	100.56	52
Jitra	6.27	100.42	48
Bedong	5.73	100.51	47
#MY-03
Kota Bharu	6.12	102.24	62
#MY-04
Malacca	2.20	102.24	53
Kampung Bukit Baharu	2.22	102.29	47
#MY-05
Seremban	2.73	101.94	56
Port Dickson	2.54	101.81	50
#MY-06
Kuantan	3.81	103.33	56
Temerluh	3.45	102.42	48
Bentong Town	3.52	101.91	47
Mentekab	3.49	102.35	46
Raub	3.79	101.86	46
#MY-07
George Town	5.41	100.34	55
Bukit Mertajam	5.36	100.47	53
Kampung Sungai Ara	5.33	100.27	51
Tasek Glugor	5.48	100.50	51
Butterworth	5.40	100.36	50
Perai	5.38	100.38	48
Nibong Tebal	5.17	100.48	46
#MY-08
Ipoh	4.58	101.08	58
Taiping	4.85	100.73	53
Teluk Intan	4.02	101.02	48
Kampong Dungun	3.22	101.32	48
Simpang Empat	4.95	100.63	48
Batu Gajah	4.47	101.04	47
#MY-09
Kangar	6.44	100.20	48
#MY-10
Klang	3.04	101.44	59
Kampung Baru Subang	3.15	101.53	59
Petaling Jaya	3.11	101.61	57
Shah Alam	3.09	101.53	57
Sepang	2.69	101.75	53
Ampang	3.15	101.77	51
Rawang	3.32	101.58	51
Semenyih	2.95	101.84	50
Kampong Baharu Balakong	3.03	101.75	48
Putra Heights	2.99	101.57	48
Kuala Selangor	3.35	101.25	47
Banting	2.81	101.50	47
#MY-11
Kuala Terengganu	5.33	103.14	55
Cukai	4.25	103.42	49
#MY-12
Kota Kinabalu	5.97	116.07	57
Sandakan	5.84	118.12	56
Tawau	4.24	117.89	55
Lahad Datu	5.02	118.33	50
Putatan	5.93	116.06	49
Keningau	5.34	116.16	49
Donggongon	5.91	116.10	49
Semporna	4.48	118.61	48
Bandar Labuan	5.29	115.27	47
#MY-13
Kuching	1.55	110.33	58
Miri	4.40	113.99	54
Sibu	2.30	111.82	53
Bintulu	3.17	113.03	52
Marudi	4.18	114.32	50
Mukah	2.89	112.09	47
#MY-15
Labuan	5.28	115.25	49
#MY-16
Putrajaya	2.94	101.69	47
#MZ-A
Mandimba	-14.35	35.65	51
Lichinga	-13.31	35.24	50
Cuamba	-14.80	36.54	49
#MZ-B
Chimoio	-19.12	33.48	54
#MZ-G
Xai-Xai	-25.05	33.64	51
Chokwé	-24.53	32.98	48
Chibuto	-24.69	33.53	48
#MZ-I
Maxixe	-23.86	35.35	51
Inhambane	-23.86	35.38	49
#MZ-L
Maputo	-25.97	32.58	61
Matola	-25.96	32.46	58
Ressano Garcia	-25.44	32.00	50
#MZ-N
Nampula	-15.12	39.27	56
Nacala	-14.56	40.69	54
António Enes	-16.23	39.91	49
Ilha de Moçambique	-15.03	40.74	47
#MZ-P
Pemba	-12.97	40.52	50
Montepuez	-13.13	39.00	49
#MZ-Q
Quelimane	-17.88	36.89	53
#MZ-S
Beira	-19.84	34.84	57
Dondo	-19.61	34.74	49
#MZ-T
Tete	-16.16	33.59	51
#NA-CA
Katima Mulilo	-17.50	24.27	44
#NA-ER
Walvis Bay	-22.96	14.51	47
Swakopmund	-22.68	14.53	44
#NA-KE
Rundu	-17.93	19.77	48
#NA-KH
Windhoek	-22.56	17.08	54
#NA-OD
Otjiwarongo	-20.46	16.65	43
#NA-ON
Oshakati	-17.79	15.70	45
#NC
Nouméa	-22.27	166.45	50
#NE-1
Agadez	16.97	7.99	51
Alaghsas	17.02	8.02	49
#NE-2
Diffa	13.32	12.61	44
#NE-3
Dosso	13.05	3.19	47
#NE-4
Maradi	13.50	7.10	52
#NE-5
Tahoua	14.89	5.27	49
Birni N Konni	13.80	5.25	47
#NE-7
Zinder	13.81	8.99	53
#NE-8
Niamey	13.51	2.11	59
#NF
Kingston	-29.05	167.97	30
#NG-AB
Aba	5.11	7.37	60
Umuahia	5.52	7.49	54
Amaigbo	5.79	7.84	51
Bende	5.56	7.63	49
Ohafia-Ifigh	5.61	7.81	49
#NG-AD
Jimeta	9.28	12.46	54
Mubi	10.27	13.27	54
Yola	9.21	12.48	50
Numan	9.46	12.03	49
#NG-AK
Uyo	5.05	7.93	56
Ikot Ekpene	5.18	7.71	54
Esuk Oron	4.80	8.25	50
#NG-AN
Onitsha	6.15	6.79	57
Atani	6.01	6.75	54
Nnewi	6.02	6.92	53
Awka	6.21	7.07	52
Nkpor	6.15	6.83	50
Ihiala	5.85	6.86	49
Agulu	6.10	7.06	49
Igbo-Ukwu	6.02	7.02	49
Ozubulu	5.96	6.85	49
Enugu-Ukwu	6.17	7.01	48
Uga	5.94	7.08	48
#NG-BA
Bauchi	10.31	9.84	55
Azare	11.67	10.19	50
#NG-BE
Makurdi	7.73	8.52	55
#NG-BO
Maiduguri	11.85	13.16	60
Bama	11.52	13.69	51
Biu	10.61	12.19	50
Gamboru	12.37	14.21	49
#NG-BY
Yenagoa	4.93	6.27	44
#NG-CR
Calabar	4.96	8.33	57
Ugep	5.81	8.08	53
Ikom	5.97	8.71	49
#NG-DE
Warri	5.52	5.75	57
Sapele	5.89	5.68	52
Ughelli	5.49	6.00	49
Asaba	6.20	6.73	49
Agbor	6.25	6.19	48
#NG-EB
Abakaliki	6.32	8.11	51
Isieke	6.38	8.04	50
Effium	6.63	8.06	49
Afikpo	5.89	7.94	49
Ezza-Ohu	6.44	8.08	48
#NG-ED
Benin City	6.34	5.63	61
Uromi	6.70	6.33	50
Auchi	7.07	6.26	48
Ekpoma	6.74	6.14	48
#NG-EK
Ado-Ekiti	7.62	5.22	56
Efon-Alaaye	7.66	4.92	54
Ise-Ekiti	7.46	5.42	53
Ijero-Ekiti	7.82	5.07	52
Ikere-Ekiti	7.50	5.23	50
Emure-Ekiti	7.44	5.46	50
Igede-Ekiti	7.67	5.13	49
Ipoti	7.87	5.08	49
Aramoko-Ekiti	7.70	5.04	49
Igbara-Odo	7.50	5.06	49
#NG-EN
Enugu	6.44	7.50	58
Nsukka	6.86	7.40	50
Aku	6.71	7.32	49
Eha Amufu	6.66	7.76	48
#NG-FC
Abuja	9.06	7.50	58
Kuje	8.88	7.23	50
#NG-GO
Gombe	10.29	11.17	54
Pindiga	9.98	10.95	50
#NG-IM
Owerri	5.48	7.03	53
Okigwe	5.83	7.35	51
Nkwerre	5.76	7.10	48
#NG-JI
Chakwama	11.56	9.66	53
Hadejia	12.45	10.04	50
Gumel	12.63	9.39	46
#NG-KD
Kaduna	10.53	7.44	62
Zaria	11.11	7.72	60
Lere	10.39	8.57	50
Kafanchan	9.58	8.29	49
Kagoro	9.61	8.39	49
#NG-KE
Birnin Kebbi	12.45	4.20	50
Jega	12.22	4.38	49
Argungu	12.74	4.53	47
#NG-KN
Kano	12.00	8.52	66
#NG-KO
Okene	7.55	6.24	57
Ogaminana	7.59	6.22	49
Idah	7.11	6.74	48
Lokoja	7.80	6.74	48
Kabba	7.83	6.08	47
#NG-KT
Katsina	12.99	7.60	56
Funtua	11.52	7.31	51
Malumfashi	11.79	7.62	48
#NG-KW
Ilorin	8.50	4.54	59
Offa	8.15	4.72	51
Lafiagi	8.85	5.42	50
#NG-LA
Ebute Ikorodu	6.60	3.49	57
Lekki	6.41	4.09	56
Ikeja	6.60	3.34	55
Epe	6.58	3.98	49
#NG-NA
Lafia	8.49	8.52	51
Keffi	8.85	7.87	49
#NG-NI
Minna	9.62	6.55	55
Bida	9.08	6.01	52
Suleja	9.18	7.18	52
Kontagora	10.40	5.47	50
#NG-OG
Abeokuta	7.16	3.35	58
Shagamu	6.85	3.65	53
Ijebu-Ode	6.82	3.92	53
Ijebu-Igbo	6.97	4.00	50
Ifo	6.81	3.20	49
Ilaro	6.89	3.01	47
#NG-ON
Akure	7.25	5.19	56
Owo	7.20	5.59	54
Ondo	7.09	4.84	54
Idanre	7.11	5.12	49
Ode	7.79	5.71	49
#NG-OS
Ilesa	7.63	4.74	54
Iwo	7.64	4.18	54
Ikire	7.37	4.19	53
Ila Orangun	8.02	4.90	53
Inisa	7.85	4.33	52
Osogbo	7.77	4.56	52
Gbongan	7.48	4.35	51
Ejigbo	7.90	4.31	51
Ikirun	7.91	4.67	51
Modakeke	7.38	4.26	51
Ilobu	7.84	4.49	51
Olupona	7.60	4.18	50
Oke Mesi	7.82	4.92	49
Oyan	8.05	4.77	49
Apomu	7.35	4.18	49
Ijebu-Jesa	7.68	4.82	47
#NG-OY
Ibadan	7.38	3.91	66
Oyo	7.85	3.93	59
Saki	8.67	3.39	53
Kisi	9.08	3.85	52
Igboho	8.84	3.76	51
Igbo-Ora	7.43	3.29	50
Lalupon	7.47	4.07	49
Fiditi	7.71	3.92	49
Orita Eruwa	7.55	3.43	49
#NG-PL
Jos	9.93	8.89	59
#NG-RI
Port Harcourt	4.78	7.01	61
Buguma	4.74	6.86	51
Okrika	4.74	7.08	51
Obonoma	4.71	6.79	48
#NG-SO
Sokoto	13.06	5.24	58
#NG-TA
Jalingo	8.89	11.36	51
Wukari	7.87	9.78	50
#NG-YO
Gashua	12.87	11.04	51
Nguru	12.88	10.46	50
Potiskum	11.71	11.08	49
Daura	11.55	11.41	49
Damaturu	11.75	11.96	47
Geidam	12.89	11.93	46
#NG-ZA
Gusau	12.17	6.66	54
Kaura Namoda	12.59	6.59	48
#NI
Nueva Guinea	11.69	-84.46	47
Bluefields	12.01	-83.76	46
Puerto Cabezas	14.04	-83.39	45
#NI-BO
Boaco	12.47	-85.66	45
#NI-CA
Jinotepe	11.85	-86.20	45
#NI-CI
Chinandega	12.63	-87.13	51
El Viejo	12.66	-87.17	47
#NI-CO
Juigalpa	12.11	-85.36	47
#NI-ES
Estelí	13.09	-86.35	50
#NI-GR
Granada	11.93	-85.96	50
#NI-JI
Jinotega	13.09	-86.00	47
#NI-LE
León	12.44	-86.88	52
#NI-MD
Somoto	13.48	-86.58	43
#NI-MN
Managua	12.13	-86.25	60
Tipitapa	12.20	-86.10	47
Ciudad Sandino	12.16	-86.34	47
#NI-MS
Masaya	11.97	-86.09	51
#NI-MT
Matagalpa	12.93	-85.92	50
#NI-NS
Ocotal	13.63	-86.48	45
#NI-RI
Rivas	11.44	-85.83	45
#NL-DR
Assen	53.00	6.56	48
Emmen	52.78	6.91	48
#NL-FL
Almere Stad	52.37	5.21	52
Lelystad	52.51	5.47	48
Emmeloord	52.71	5.75	47
#NL-FR
Leeuwarden	53.20	5.81	50
Drachten	53.11	6.10	46
Heerenveen	52.96	5.92	46
#NL-GE
Nijmegen	51.84	5.85	52
Arnhem	51.98	5.91	52
Apeldoorn	52.21	5.97	51
Ede	52.03	5.66	48
Doetinchem	51.97	6.29	47
Tiel	51.89	5.43	46
Harderwijk	52.34	5.62	46
#NL-GR
Groningen	53.22	6.57	53
#NL-LI
Maastricht	50.85	5.69	51
Heerlen	50.88	5.98	50
Venlo	51.37	6.17	50
Kerkrade	50.87	6.06	47
Weert	51.25	5.71	47
Sittard	51.00	5.87	47
Roermond	51.19	5.99	47
#NL-NB
Eindhoven	51.44	5.48	53
Tilburg	51.56	5.09	53
Breda	51.59	4.78	52
's-Hertogenbosch	51.70	5.30	51
Roosendaal	51.53	4.47	49
Oss	51.77	5.52	49
Helmond	51.48	5.66	49
Bergen op Zoom	51.49	4.29	48
Oosterhout	51.65	4.86	47
Waalwijk	51.68	5.07	47
#NL-NH
Amsterdam	52.37	4.89	59
Haarlem	52.38	4.64	52
Zaanstad	52.45	4.81	51
Hoofddorp	52.30	4.69	51
Alkmaar	52.63	4.75	50
Hilversum	52.22	5.18	49
Amstelveen	52.30	4.86	49
Purmerend	52.51	4.96	49
Zaandam	52.44	4.83	49
Hoorn	52.64	5.06	48
Velsen-Zuid	52.46	4.65	48
Den Helder	52.96	4.76	48
Heerhugowaard	52.67	4.85	47
Huizen	52.30	5.24	47
Medemblik	52.77	5.11	46
#NL-OV
Enschede	52.22	6.90	52
Zwolle	52.51	6.09	50
Deventer	52.26	6.16	50
Hengelo	52.27	6.79	49
Almelo	52.36	6.66	49
Hardenberg	52.58	6.62	48
Kampen	52.55	5.91	47
#NL-UT
Utrecht	52.09	5.12	55
Amersfoort	52.16	5.39	51
Nieuwegein	52.03	5.08	48
Veenendaal	52.03	5.56	48
Zeist	52.09	5.23	48
Woerden	52.09	4.88	47
Soest	52.17	5.29	47
#NL-ZE
Middelburg	51.50	3.61	47
Vlissingen	51.44	3.57	47
#NL-ZH
Rotterdam	51.92	4.48	58
The Hague	52.08	4.30	57
Leiden	52.16	4.49	51
Dordrecht	51.81	4.67	51
Zoetermeer	52.06	4.49	51
Delft	52.01	4.36	50
Schiedam	51.92	4.39	49
Spijkenisse	51.84	4.33	49
Vlaardingen	51.91	4.34	49
Gouda	52.02	4.71	49
Alphen aan den Rijn	52.13	4.66	48
Capelle aan den IJssel	51.93	4.58	48
Rijswijk	52.04	4.33	47
Zwijndrecht	51.82	4.63	47
Ridderkerk	51.87	4.60	47
#NO
Drammen	59.74	10.20	50
Fredrikstad	59.22	10.93	49
Asker	59.83	10.44	48
Tromsø	69.65	18.96	47
Sarpsborg	59.28	11.11	47
Skien	59.21	9.61	47
Sandefjord	59.13	10.22	46
Tønsberg	59.27	10.41	46
#NO-11
Stavanger	58.97	5.73	51
Sandnes	58.85	5.74	48
Haugesund	59.41	5.27	46
#NO-15
Ålesund	62.47	6.15	46
#NO-18
Bodø	67.28	14.41	45
#NO-34
Hamar	60.79	11.07	45
#NO-42
Kristiansand	58.15	8.00	48
Arendal	58.46	8.77	45
#NO-46
Bergen	60.39	5.32	53
#NO-50
Trondheim	63.43	10.40	52
Steinkjer	64.01	11.50	43
#NP-P1
Biratnagar	26.46	87.27	53
Dharān	26.81	87.28	50
Triyuga	26.79	86.70	49
Inaruwa	26.61	87.15	48
Titahari	26.66	87.27	47
Dhankutā	26.98	87.33	43
#NP-P2
Birgañj	27.02	84.88	51
Janakpur	26.73	85.93	50
#NP-P3
Kathmandu	27.70	85.32	62
Pātan	27.68	85.31	53
Bharatpur	27.68	84.44	50
Hetauda	27.43	85.03	49
Madhyapur Thimi	27.68	85.39	49
Panauti	27.58	85.52	47
Kirtipur	27.68	85.28	46
#NP-P4
Pokhara	28.27	83.97	53
#NP-P5
Butwāl	27.70	83.45	50
Nepalgunj	28.05	81.62	48
Siddharthanagar	27.50	83.45	48
Gulariyā	28.21	81.35	47
#NP-P6
Birendranagar	28.60	81.63	45
#NP-P7
Dhangaḍhi̇̄	28.70	80.59	50
Mahendranagar	28.96	80.18	49
Ṭikāpur	28.53	81.12	47
Dipayal	29.26	80.94	44
#NR-14
Yaren	-0.55	166.93	30
#NU
Alofi	-19.05	-169.92	30
#NZ-AUK
Auckland	-36.85	174.76	56
Manukau City	-36.99	174.88	56
Mangere	-36.97	174.80	47
Papakura	-37.07	174.94	44
Pukekohe East	-37.20	174.95	43
Takanini	-37.05	174.90	40
Pakuranga	-36.88	174.92	39
Waiuku	-37.25	174.73	39
Warkworth	-36.40	174.67	35
#NZ-BOP
Tauranga	-37.69	176.17	50
Rotorua	-38.14	176.25	48
Whakatane	-37.96	176.99	43
Kawerau	-38.10	176.70	38
Opotiki	-38.01	177.29	36
Katikati	-37.55	175.92	35
#NZ-CAN
Christchurch	-43.53	172.63	56
Ashburton	-43.90	171.73	45
Timaru	-44.40	171.25	44
Kaiapoi	-43.38	172.64	40
Prebbleton	-43.58	172.52	36
Rolleston	-43.58	172.38	35
Woodend	-43.32	172.67	35
#NZ-GIS
Gisborne	-38.65	178.00	45
#NZ-HKB
Hastings	-39.64	176.85	48
Napier	-39.49	176.91	48
Wairoa	-39.03	177.37	36
#NZ-MBH
Blenheim	-41.52	173.95	44
Picton	-41.29	174.01	35
#NZ-MWT
Palmerston North	-40.36	175.61	49
Wanganui	-39.93	175.05	46
Levin	-40.63	175.28	43
Foxton	-40.47	175.30	37
#NZ-NSN
Nelson	-41.27	173.28	48
#NZ-NTL
Whangarei	-35.73	174.32	47
Kerikeri	-35.23	173.95	38
Dargaville	-35.93	173.88	37
#NZ-OTA
Dunedin	-45.87	170.50	51
Oamaru	-45.10	170.97	41
Queenstown	-45.03	168.66	40
Papatowai	-46.56	169.47	38
Cromwell	-45.04	169.20	37
Balclutha	-46.23	169.75	36
Wanaka	-44.70	169.15	36
#NZ-STL
Invercargill	-46.40	168.35	47
Gore	-46.10	168.94	41
#NZ-TAS
Richmond	-41.33	173.18	41
Motueka	-41.13	173.02	39
#NZ-TKI
New Plymouth	-39.07	174.08	47
Hawera	-39.59	174.28	40
Waitara	-39.00	174.24	38
#NZ-WGN
Wellington	-41.29	174.78	56
Lower Hutt	-41.22	174.92	50
Porirua	-41.13	174.85	47
Upper Hutt	-41.14	175.05	46
Paraparaumu	-40.92	175.02	44
Masterton	-40.96	175.66	43
Khandallah	-41.24	174.79	39
Otaki	-40.76	175.15	38
Brooklyn	-41.31	174.76	36
#NZ-WKO
Hamilton	-37.78	175.28	52
Taupo	-38.68	176.08	44
Cambridge	-37.88	175.44	42
Tokoroa	-38.23	175.87	42
Thames	-37.14	175.54	39
Matamata	-37.81	175.76	38
Ngaruawahia	-37.67	175.16	37
Waihi	-37.38	175.83	37
Whangamata	-37.20	175.87	36
Paeroa	-37.37	175.67	36
Turangi	-38.99	175.81	35
Whitianga	-36.83	175.70	35
#NZ-WTC
Greymouth	-42.47	171.20	40
Westport	-41.75	171.60	36
Hokitika	-42.72	170.97	35
#OM
Sur	22.57	59.53	49
Ibrā’	22.69	58.53	44
#OM-BJ
Rustaq	23.39	57.42	49
#OM-BS
Sohar	24.35	56.71	50
As Suwayq	23.85	57.44	50
Şaḩam	24.17	56.89	50
Al Khābūrah	23.97	57.09	47
Shināş	24.74	56.47	47
#OM-BU
Al Buraymī	24.25	55.79	49
#OM-DA
Nizwá	22.93	57.53	49
Bahlā’	22.98	57.30	47
Sufālat Samā’il	23.32	58.02	47
#OM-MA
Muscat	23.58	58.41	59
Seeb	23.67	58.19	54
Bawshar	23.58	58.40	52
#OM-ZA
‘Ibrī	23.23	56.52	50
#OM-ZU
Şalālah	17.02	54.09	52
#PA-10
Arraiján	8.95	-79.66	49
La Chorrera	8.88	-79.78	48
#PA-3
Colón	9.35	-79.90	49
#PA-4
David	8.43	-82.43	49
#PA-8
Panamá	8.99	-79.52	56
San Miguelito	9.05	-79.47	55
Juan Díaz	9.05	-79.45	50
Pedregal	9.07	-79.43	47
Tocumen	9.09	-79.38	47
#PA-9
Santiago de Veraguas	8.10	-80.98	47
#PE-AMA
Chachapoyas	-6.23	-77.87	43
#PE-ANC
Chimbote	-9.09	-78.58	55
Huaraz	-9.53	-77.53	49
#PE-APU
Abancay	-13.63	-72.88	47
#PE-ARE
Arequipa	-16.40	-71.53	59
#PE-AYA
Ayacucho	-13.16	-74.22	51
#PE-CAJ
Cajamarca	-7.16	-78.50	51
Jaén	-5.71	-78.81	47
#PE-CAL
Callao	-12.06	-77.12	59
#PE-CUS
Cusco	-13.52	-71.97	55
#PE-HUC
Huánuco	-9.93	-76.24	52
Tingo María	-9.30	-76.00	47
#PE-HUV
Huancavelica	-12.78	-74.97	46
#PE-ICA
Ica	-14.07	-75.73	54
Chincha Alta	-13.41	-76.13	52
Pisco	-13.71	-76.21	48
#PE-JUN
Huancayo	-12.07	-75.20	56
Tarma	-11.42	-75.69	47
#PE-LAL
Trujillo	-8.12	-79.03	59
Chepén	-7.22	-79.42	46
#PE-LAM
Chiclayo	-6.77	-79.84	58
Lambayeque	-6.70	-79.91	46
Picsi	-6.72	-79.77	46
#PE-LIM
Lima	-12.04	-77.03	69
Chosica	-11.94	-76.71	49
San Isidro	-12.12	-77.05	48
Huaral	-11.49	-77.21	48
Huacho	-11.11	-77.61	47
Barranca	-10.75	-77.77	47
#PE-LOR
Iquitos	-3.75	-73.25	56
Yurimaguas	-5.90	-76.12	46
#PE-MDD
Puerto Maldonado	-12.59	-69.19	46
#PE-MOQ
Moquegua	-17.20	-70.94	47
Ilo	-17.63	-71.34	47
#PE-PAS
Cerro de Pasco	-10.67	-76.26	49
#PE-PIU
Piura	-5.19	-80.63	55
Sullana	-4.90	-80.69	52
Talara	-4.58	-81.27	50
Chulucanas	-5.09	-80.16	48
Catacaos	-5.27	-80.68	48
Paita	-5.09	-81.11	47
#PE-PUN
Juliaca	-15.50	-70.13	54
Puno	-15.84	-70.02	51
#PE-SAM
Moyobamba	-6.03	-76.97	46
#PE-TAC
Tacna	-18.01	-70.25	54
#PE-TUM
Tumbes	-3.57	-80.45	50
#PE-UCA
Pucallpa	-8.38	-74.55	55
#PF
Papeete	-17.54	-149.57	44
#PG-EBR
Kokopo	-4.34	152.27	44
#PG-MPL
Lae	-6.72	147.00	49
#PG-MPM
Madang	-5.22	145.79	44
#PG-NCD
Port Moresby	-9.48	147.15	55
#PG-NPP
Popondetta	-8.77	148.23	45
#PG-NSB
Arawa	-6.23	155.57	46
#PG-SHM
Mendi	-6.15	143.66	44
#PG-WHM
Mount Hagen	-5.86	144.23	45
#PH-00
Quezon City	14.65	121.05	64
Manila	14.60	120.98	62
Caloocan City	14.65	120.97	62
Taguig	14.52	121.08	58
Pasig City	14.59	121.06	58
Las Piñas	14.45	120.98	58
Makati City	14.55	121.03	57
Pasay	14.54	121.00	56
Mandaluyong City	14.58	121.04	55
Navotas	14.67	120.95	54
San Juan	14.60	121.03	51
Tanza	14.68	120.94	50
#PH-01
Dagupan	16.04	120.33	52
Laoag	18.20	120.60	50
Urdaneta	15.98	120.57	50
Mangaldan	16.07	120.40	49
San Fernando	16.62	120.32	49
Manaoag	16.04	120.49	48
Lingayen	16.02	120.23	48
Batac City	18.06	120.56	47
Vigan	17.57	120.39	47
Binmaley	16.03	120.27	46
#PH-02
Tuguegarao	17.62	121.72	51
Santiago	16.69	121.55	50
Ilagan	17.15	121.89	49
Solana	17.65	121.69	49
Bayombong	16.48	121.15	47
#PH-03
San Jose del Monte	14.81	121.05	56
Angeles City	15.15	120.58	55
Santol	15.16	120.57	55
San Fernando	15.03	120.68	54
Olongapo	14.83	120.28	53
Cabanatuan City	15.49	120.97	53
Malolos	14.84	120.81	53
Mabalacat City	15.22	120.57	53
Meycauayan	14.74	120.96	53
Tarlac City	15.48	120.60	53
Guyong	14.84	120.98	52
Baliuag	14.95	120.90	51
Bulaon	15.08	120.66	51
Hagonoy	14.83	120.73	51
Bocaue	14.80	120.93	50
Calumpit	14.92	120.77	50
Arayat	15.15	120.77	49
Mariveles	14.43	120.49	49
Marilao	14.76	120.95	49
Norzagaray	14.91	121.05	49
Gapan	15.31	120.95	49
Apalit	14.95	120.77	49
Pulilan	14.90	120.85	49
Guiguinto	14.83	120.88	49
Balanga	14.68	120.54	49
Capas	15.33	120.59	49
Bulacan	14.79	120.88	49
Plaridel	14.89	120.86	48
Magalang	15.22	120.66	48
Subic	14.88	120.23	48
Dinalupihan	14.88	120.45	48
San Ildefonso	15.08	120.94	48
San Miguel	15.14	120.98	48
Talavera	15.59	120.92	48
Concepcion	15.33	120.66	48
Obando	14.71	120.94	48
Balagtas	14.82	120.87	48
Lubao	14.94	120.60	47
Limay	14.56	120.60	47
Cabiao	15.25	120.85	47
Paniqui	15.67	120.58	47
Candaba	15.10	120.83	47
Santa Ana	15.10	120.77	47
Orion	14.62	120.58	47
Orani	14.80	120.54	47
Mexico	15.06	120.72	46
Bustos	14.96	120.92	46
Paombong	14.83	120.79	46
Masantol	14.90	120.71	46
Angat	14.93	121.03	46
Gerona	15.61	120.60	46
#PH-05
Legaspi	13.14	123.74	53
Naga	13.62	123.18	52
Iriga City	13.43	123.41	50
Sorsogon	12.97	123.99	49
Daet	14.11	122.96	49
Polangui	13.29	123.49	49
Libon	13.30	123.44	48
Tabaco	13.36	123.73	48
Masbate	12.37	123.62	47
#PH-06
Bacolod City	10.67	122.95	57
Mansilingan	10.63	122.98	57
Iloilo	10.70	122.56	56
Bago City	10.53	122.83	52
Kabankalan	9.98	122.81	51
Cadiz	10.95	123.29	51
Roxas City	11.59	122.75	50
Victorias	10.90	123.07	49
Binonga	10.77	122.98	49
Sagay	10.94	123.42	49
Talisay	10.74	122.97	48
Tinongan	10.21	123.04	48
Ualog	10.57	123.39	48
Kalibo	11.71	122.36	48
Passi	11.11	122.64	46
La Carlota	10.42	122.92	46
#PH-07
Cebu City	10.32	123.89	59
Lapu-Lapu City	10.31	123.95	55
Mandaue City	10.32	123.92	55
Toledo	10.38	123.64	52
Talisay	10.24	123.85	51
Dumaguete	9.31	123.30	51
Tagbilaran City	9.66	123.85	49
Danao	10.52	124.03	48
Bais	9.59	123.12	48
Minglanilla	10.24	123.80	48
Liloan	10.40	124.00	47
Consolacion	10.38	123.96	47
Canlaon	10.39	123.22	47
Carcar	10.11	123.64	46
#PH-08
Tacloban	11.24	125.00	54
Ormoc	11.01	124.61	53
Panalanoy	11.25	125.01	53
Catbalogan	11.78	124.89	48
Calbayog City	12.07	124.60	48
Catarman	12.50	124.64	47
#PH-09
Zamboanga	6.91	122.07	57
Pagadian	7.83	123.44	53
Muricay	7.83	123.48	51
Dipolog	8.57	123.33	50
Dapitan	8.66	123.42	47
Recodo	6.95	121.96	46
#PH-10
Cagayan de Oro	8.48	124.65	56
Iligan	8.23	124.24	55
Mantampay	8.17	124.22	54
Ozamiz City	8.15	123.84	50
NIA Valencia	7.91	125.09	49
Mariano	8.83	125.12	48
Malaybalay	8.16	125.13	48
Bugo	8.51	124.76	47
#PH-11
Davao	7.07	125.61	61
Magugpo Poblacion	7.45	125.80	54
Digos	6.75	125.36	51
Mati	6.96	126.22	50
Panabo	7.31	125.68	49
Monkayo	7.82	126.05	47
Samal	7.07	125.71	46
Compostela	7.67	126.09	46
Malita	6.42	125.61	46
#PH-12
Malingao	7.16	124.47	60
General Santos	6.11	125.17	58
Iligan City	8.25	124.40	55
Koronadal	6.50	124.85	51
Kidapawan	7.01	125.09	49
Polomolok	6.22	125.06	48
Bañga	6.42	124.78	48
Tacurong	6.69	124.68	47
Maluñgun	6.28	125.28	47
Alabel	6.10	125.29	46
#PH-13
Butuan	8.95	125.54	55
Libertad	8.94	125.50	54
Surigao	9.79	125.50	49
Bislig	8.22	126.32	48
Bayugan	8.76	125.77	46
#PH-14
Budta	7.20	124.44	61
Cotabato	7.22	124.25	53
Marawi City	8.00	124.28	52
Jolo	6.05	121.00	50
City of Isabela	6.70	121.97	48
Parang	7.37	124.27	47
#PH-15
Baguio	16.42	120.59	54
La Trinidad	16.45	120.59	46
#PH-40
Antipolo	14.63	121.12	57
Dasmariñas	14.33	120.94	56
Bacoor	14.46	120.94	56
Calamba	14.21	121.17	55
Cabuyao	14.27	121.13	55
Biñan	14.34	121.08	55
Cainta	14.58	121.12	55
San Pedro	14.36	121.05	54
Batangas	13.76	121.06	54
Taytay	14.56	121.13	54
Lucena	13.93	121.62	54
Binangonan	14.46	121.19	53
Santa Rosa	14.31	121.11	53
Imus	14.43	120.94	53
Lipa City	13.94	121.16	53
San Pablo	14.07	121.33	53
Rodriguez	14.76	121.20	51
San Mateo	14.70	121.12	51
Silang	14.22	120.97	51
Cavite City	14.48	120.90	51
Santa Cruz	14.28	121.42	50
Pulong Santa Cruz	14.27	121.08	50
General Trias	14.39	120.88	50
Los Baños	14.17	121.24	50
Angono	14.53	121.15	49
Kawit	14.44	120.90	49
Tagaytay	14.10	120.93	49
Tanauan	14.09	121.15	48
Nasugbu	14.07	120.63	48
Candelaria	13.93	121.42	48
Tanay	14.50	121.28	48
Santo Tomas	14.11	121.14	48
Carmona	14.31	121.06	47
Naic	14.32	120.77	47
Patuto	14.12	120.97	47
Balayan	13.94	120.73	47
Morong	14.52	121.24	47
Bagong Pagasa	14.66	121.03	47
Sariaya	13.96	121.53	47
Indang	14.20	120.88	46
Pagbilao	13.97	121.70	46
Mamatid	14.23	121.16	46
#PH-41
Puerto Princesa	9.74	118.74	53
San Jose	12.35	121.07	51
Calapan	13.41	121.18	48
Pinamalayan	13.05	121.46	46
#PK-BA
Quetta	30.18	67.00	59
Khuzdar	27.81	66.61	51
Chaman	30.92	66.45	49
Turbat	26.00	63.05	49
Sibi	29.54	67.88	48
Gwadar	25.12	62.33	47
Zhob	31.34	69.45	47
Usta Muhammad	28.18	68.04	46
#PK-IS
Islamabad	33.72	73.04	58
#PK-JK
Muzaffarābād	34.37	73.47	59
Kotli	33.52	73.90	58
Bhimbar	32.97	74.08	55
New Mirpur	33.15	73.75	51
Rawala Kot	33.86	73.76	47
#PK-KP
Peshawar	34.01	71.58	61
Battagram	34.68	73.02	58
Mardan	34.20	72.05	55
Mingora	34.78	72.36	54
Kohat	33.58	71.45	52
Tordher	33.99	72.29	52
Abbottabad	34.15	73.21	51
Dera Ismail Khan	31.83	70.90	50
Swabi	34.12	72.47	50
Nowshera Cantonment	34.00	72.00	50
Charsadda	34.15	71.74	50
Shorkot	31.91	70.88	48
Shabqadar	34.22	71.55	48
Mansehra	34.33	73.20	48
Haripur	34.00	72.93	48
Bannu	32.99	70.60	47
Bat Khela	34.62	71.97	47
Havelian	34.05	73.16	46
#PK-PB
Lahore	31.56	74.35	68
Faisalabad	31.42	73.09	64
Rawalpindi	33.60	73.05	62
Multan	30.20	71.48	62
Gujranwala	32.16	74.19	61
Rahim Yar Khan	28.42	70.30	59
Bahawalpur	29.40	71.68	57
Sargodha	32.09	72.67	57
Sialkot	32.49	74.53	57
Shekhupura	31.71	73.99	56
Jhang Sadr	31.27	72.32	55
Gujrat	32.57	74.08	55
Kasur	31.12	74.45	55
Dera Ghazi Khan	30.05	70.64	54
Sahiwal	30.67	73.10	54
Okara	30.81	73.45	53
Chiniot	31.72	72.98	53
Shahkot	31.57	73.49	53
Kamoke	31.98	74.22	53
Saddiqabad	28.31	70.13	53
Būrewāla	30.17	72.65	53
Muzaffargarh	30.07	71.19	52
Muridke	31.80	74.26	52
Hafizabad	32.07	73.69	52
Jhelum	32.93	73.73	52
Khanpur	28.65	70.66	52
Gojra	31.15	72.68	51
Mandi Bahauddin	32.59	73.49	51
Pakpattan	30.34	73.39	51
Bahawalnagar	30.55	73.39	51
Chishtian	29.80	72.86	51
Jaranwala	31.33	73.42	51
Ahmadpur East	29.14	71.26	51
Vihari	30.04	72.36	51
Kamalia	30.73	72.65	51
Kot Addu	30.47	70.97	50
Khushāb	32.30	72.35	50
Wazirabad	32.44	74.12	50
Chakwal	32.93	72.85	50
Lodhran	29.53	71.63	50
Jalalpur Jattan	32.64	74.21	50
Mianwali	32.58	71.53	50
Hasilpur	29.69	72.55	49
Arifwala	30.29	73.07	49
Mianke Mor	31.20	73.95	49
Attock City	33.77	72.36	49
Chichawatni	30.53	72.69	49
Bhakkar	31.63	71.06	49
Kharian	32.82	73.89	49
Layyah	30.96	70.94	49
Mian Channun	30.44	72.36	49
Bhalwal	32.27	72.90	49
Dipalpur	30.67	73.65	49
Harunabad	29.61	73.14	49
Pattoki	31.02	73.85	48
Chenab Nagar	31.76	72.91	48
Kahror Pakka	29.62	71.91	48
Gujar Khan	33.25	73.30	48
Chuchar-kana Mandi	31.75	73.80	48
Toba Tek Singh	30.97	72.48	48
Narowal	32.10	74.87	48
Shujaabad	29.88	71.29	48
Haveli Lakha	30.45	73.69	48
Lala Musa	32.70	73.96	48
Mailsi	29.80	72.17	48
Shakargarh	32.26	75.16	48
Jampur	29.64	70.60	48
Sambrial	32.48	74.35	48
Hujra Shah Muqim	30.74	73.82	48
Kabirwala	30.40	71.86	48
Chunian	30.97	73.98	48
Sangla Hill	31.72	73.38	48
Nankana Sahib	31.45	73.71	48
Pasrur	32.26	74.66	47
Rajanpur	29.10	70.33	47
Hadali	32.64	74.57	47
Dullewala	31.83	71.44	47
Jatoi Shimali	29.52	70.84	47
Jauharabad	32.29	72.28	47
Kot Radha Kishan	31.17	74.10	47
Kahna Nau	31.37	74.37	47
Mustafābād	30.89	73.50	47
Chak Thirty-one -Eleven Left	30.42	72.70	47
Talagang	32.93	72.42	47
Taunsa	30.70	70.65	47
Sarai Alamgir	32.90	73.76	46
Kamra	33.75	73.51	46
Basirpur	30.58	73.84	46
Naushahra Virkan	31.96	73.97	46
Fort Abbas	29.19	72.86	46
#PK-SD
Karachi	24.86	67.01	71
Hyderabad	25.39	68.37	61
Sukkur	27.70	68.86	56
Larkana	27.56	68.21	56
Nawabshah	26.24	68.40	54
Mirpur Khas	25.53	69.01	53
Jacobabad	28.28	68.44	52
Shikarpur	27.96	68.64	52
Dadu	26.73	67.78	51
Tando Allahyar	25.46	68.72	51
Tando Adam	25.77	68.66	51
Khairpur Mir’s	27.53	68.76	51
Kandhkot	28.25	69.18	49
Kambar	27.59	68.00	49
Moro	26.66	68.00	49
Shahdad Kot	27.85	67.91	49
Badin	24.66	68.84	49
Pano Aqil	27.86	69.11	49
Kotri	25.37	68.31	49
Tando Muhammad Khan	25.12	68.54	49
Shahdadpur	25.93	68.62	48
Ghotki	28.00	69.32	48
Sanghar	26.05	68.95	48
Rohri	27.69	68.90	47
Matli	25.04	68.66	47
Mirpur Mathelo	28.02	69.55	47
Hala	25.81	68.42	47
Ratodero	27.80	68.29	47
Thatta	24.75	67.92	46
Umarkot	25.36	69.74	46
Sehwan	26.42	67.86	46
Khairpur	28.06	69.70	46
#PL-02
Wrocław	51.10	17.03	58
Wałbrzych	50.77	16.28	51
Legnica	51.21	16.16	50
Jelenia Góra	50.90	15.73	49
Lubin	51.40	16.20	49
Głogów	51.66	16.08	48
Świdnica	50.84	16.49	48
Bolesławiec	51.26	15.57	46
#PL-04
Bydgoszcz	53.12	18.01	56
Toruń	53.01	18.60	53
Włocławek	52.65	19.07	51
Grudziądz	53.48	18.75	50
Inowrocław	52.80	18.26	49
Fordon	53.15	18.17	48
#PL-06
Lublin	51.25	22.57	56
Chełm	51.14	23.47	48
Zamość	50.72	23.25	48
Biała Podlaska	52.03	23.12	48
Puławy	51.42	21.97	47
Świdnik	51.22	22.70	46
#PL-08
Gorzów Wielkopolski	52.74	15.23	51
Zielona Góra	51.94	15.51	51
Nowa Sól	51.80	15.72	46
#PL-10
Łódź	51.77	19.47	59
Piotrków Trybunalski	51.41	19.70	49
Pabianice	51.66	19.35	48
Tomaszów Mazowiecki	51.53	20.01	48
Bełchatów	51.37	19.36	48
Zgierz	51.86	19.41	48
Radomsko	51.07	19.44	47
Skierniewice	51.95	20.16	47
Kutno	52.23	19.36	47
Zduńska Wola	51.60	18.94	46
Sieradz	51.60	18.73	46
#PL-12
Kraków	50.06	19.94	59
Tarnów	50.01	20.99	51
Nowy Sącz	49.62	20.70	49
Oświęcim	50.03	19.21	46
#PL-14
Warsaw	52.23	21.01	62
Radom	51.40	21.15	54
Mokotów	52.19	21.03	53
Praga Południe	52.24	21.09	53
Ursynów	52.15	21.05	52
Wola	52.24	20.99	52
Bielany	52.29	20.94	51
Śródmieście	52.23	21.02	51
Płock	52.55	19.71	51
Targówek	52.29	21.05	51
Bemowo	52.25	20.91	50
Ochota	52.22	20.99	50
Praga Północ	52.25	21.03	50
Białołeka	52.32	20.97	50
Siedlce	52.17	22.29	49
Wawer	52.20	21.18	48
Pruszków	52.17	20.81	47
Ostrołęka	53.09	21.58	47
Żoliborz	52.27	20.99	47
Legionowo	52.40	20.93	47
Ursus	52.20	20.88	47
Ciechanów	52.88	20.62	47
Otwock	52.11	21.26	46
Żyrardów	52.05	20.45	46
#PL-16
Opole	50.67	17.93	51
Kędzierzyn-Koźle	50.35	18.23	48
Nysa	50.47	17.33	47
#PL-18
Rzeszów	50.04	22.00	52
Przemyśl	49.78	22.77	48
Stalowa Wola	50.58	22.05	48
Mielec	50.29	21.42	48
Tarnobrzeg	50.57	21.68	47
Krosno	49.69	21.77	47
Dębica	50.05	21.41	47
Jarosław	50.02	22.68	46
#PL-20
Białystok	53.13	23.16	55
Suwałki	54.11	22.93	48
Łomża	53.18	22.06	48
#PL-22
Gdańsk	54.35	18.65	57
Gdynia	54.52	18.53	54
Słupsk	54.46	17.03	50
Tczew	54.09	18.78	48
Starogard Gdański	53.96	18.53	47
Wejherowo	54.61	18.24	47
Rumia	54.57	18.39	47
Sopot	54.44	18.56	46
#PL-24
Katowice	50.26	19.03	55
Częstochowa	50.80	19.12	54
Sosnowiec	50.29	19.10	54
Gliwice	50.30	18.68	53
Zabrze	50.32	18.79	53
Bytom	50.35	18.93	53
Bielsko-Biala	49.82	19.05	52
Ruda Śląska	50.26	18.86	52
Rybnik	50.10	18.54	52
Dąbrowa Górnicza	50.33	19.20	51
Tychy	50.14	18.97	51
Chorzów	50.31	18.97	51
Jaworzno	50.21	19.27	50
Jastrzębie Zdrój	49.96	18.57	50
Mysłowice	50.21	19.17	49
Siemianowice Śląskie	50.33	19.03	49
Żory	50.05	18.70	48
Tarnowskie Góry	50.45	18.86	48
Piekary Śląskie	50.38	18.93	48
Racibórz	50.09	18.22	48
Będzin	50.33	19.13	48
Świętochłowice	50.30	18.92	47
Zawiercie	50.49	19.42	47
Wodzisław Śląski	50.00	18.47	47
#PL-26
Kielce	50.87	20.63	53
Ostrowiec Świętokrzyski	50.93	21.39	49
Starachowice	51.04	21.07	47
Skarżysko-Kamienna	51.11	20.87	47
#PL-28
Olsztyn	53.78	20.49	52
Elbląg	54.15	19.41	51
Ełk	53.83	22.36	47
#PL-30
Poznań	52.41	16.93	58
Kalisz	51.76	18.09	50
Konin	52.22	18.25	49
Piła	53.15	16.74	49
Ostrów Wielkopolski	51.66	17.81	49
Gniezno	52.53	17.58	48
Leszno	51.84	16.57	48
#PL-32
Szczecin	53.43	14.55	56
Koszalin	54.19	16.17	50
Stargard	53.34	15.05	49
Kołobrzeg	54.18	15.58	46
Świnoujście	53.91	14.25	46
#PM
Saint-Pierre	46.78	-56.18	38
#PN
Adamstown	-25.07	-130.10	30
#PR
San Juan	18.47	-66.11	56
Bayamón	18.40	-66.16	53
Carolina	18.38	-65.96	52
Ponce	18.01	-66.62	52
Caguas	18.23	-66.05	49
Guaynabo	18.36	-66.11	49
Mayagüez	18.20	-67.14	49
Trujillo Alto	18.35	-66.01	47
Arecibo	18.47	-66.72	47
Fajardo	18.33	-65.65	45
Vega Baja	18.44	-66.39	45
Cataño	18.44	-66.12	44
Barceloneta	18.45	-66.54	43
Guayama	17.98	-66.11	43
Humacao	18.15	-65.83	43
Yauco	18.03	-66.85	43
#PS
Gaza	31.50	34.47	56
Khān Yūnis	31.34	34.31	52
Jabālyā	31.53	34.48	52
Hebron	31.53	35.09	52
Nablus	32.22	35.25	51
Rafaḩ	31.30	34.24	51
Dayr al Balaḩ	31.42	34.35	48
Bayt Lāhyā	31.55	34.50	48
Ţūlkarm	32.31	35.03	46
Qalqīlyah	32.19	34.97	46
Yuta	31.45	35.09	46
#PT-01
Aveiro	40.64	-8.65	47
#PT-02
Beja	38.02	-7.86	45
#PT-03
Braga	41.55	-8.42	51
Guimarães	41.44	-8.30	46
#PT-04
Bragança	41.81	-6.76	45
#PT-05
Castelo Branco	39.82	-7.49	45
#PT-06
Coimbra	40.21	-8.42	50
Figueira da Foz	40.15	-8.86	47
#PT-07
Évora	38.57	-7.90	47
#PT-08
Faro	37.02	-7.93	46
#PT-09
Guarda	40.54	-7.27	45
#PT-10
Leiria	39.74	-8.81	47
#PT-11
Lisbon	38.72	-9.13	57
Amadora	38.75	-9.23	53
Queluz	38.76	-9.25	50
Cacém	38.77	-9.30	50
Algueirão	38.80	-9.34	48
Loures	38.83	-9.17	48
Rio de Mouro	38.77	-9.33	47
Odivelas	38.79	-9.18	47
São Domingos de Rana	38.70	-9.34	47
#PT-13
Porto	41.15	-8.61	54
Vila Nova de Gaia	41.12	-8.61	49
Felgueiras	41.37	-8.19	48
Rio Tinto	41.18	-8.56	47
#PT-14
Monsanto	39.46	-8.71	47
Santarém	39.23	-8.68	45
#PT-15
Setúbal	38.52	-8.89	51
Amora	38.63	-9.12	47
Corroios	38.64	-9.15	47
Barreiro	38.66	-9.07	47
Sesimbra	38.44	-9.10	46
#PT-16
Ponte de Lima	41.77	-8.58	46
Viana do Castelo	41.69	-8.83	46
#PT-18
Viseu	40.66	-7.91	44
#PT-20
Ponta Delgada	37.74	-25.67	43
#PT-30
Funchal	32.67	-16.93	50
#PW-212
Ngerulmud	7.50	134.62	30
#PY-1
Concepción	-23.40	-57.43	47
#PY-10
Ciudad del Este	-25.51	-54.61	55
Presidente Franco	-25.56	-54.61	47
#PY-11
San Lorenzo	-25.34	-57.51	54
Capiatá	-25.36	-57.45	53
Lambaré	-25.35	-57.61	51
Fernando de la Mora	-25.34	-57.52	51
Limpio	-25.17	-57.49	50
Nemby	-25.39	-57.54	50
Mariano Roque Alonso	-25.21	-57.53	49
Itauguá	-25.39	-57.35	48
Villa Elisa	-25.37	-57.59	48
San Antonio	-25.42	-57.55	47
#PY-12
Pilar	-26.86	-58.31	45
#PY-13
Pedro Juan Caballero	-22.55	-55.73	49
#PY-15
Villa Hayes	-25.09	-57.52	48
#PY-3
Caacupé	-25.39	-57.14	43
#PY-4
Villarrica	-25.75	-56.44	46
#PY-5
Caaguazú	-25.47	-56.02	47
Coronel Oviedo	-25.44	-56.44	47
#PY-6
Caazapá	-26.20	-56.37	44
#PY-7
Encarnación	-27.33	-55.87	49
#PY-ASU
Asunción	-25.29	-57.65	62
#QA-DA
Doha	25.29	51.53	55
#QA-RA
Ar Rayyān	25.29	51.42	54
#QA-WA
Al Wakrah	25.17	51.60	44
#RE
Saint-Denis	-20.88	55.45	51
Saint-Paul	-21.01	55.27	50
Saint-Pierre	-21.34	55.48	49
Le Tampon	-21.28	55.52	48
Saint-André	-20.96	55.65	47
Saint-Louis	-21.29	55.41	47
Le Port	-20.94	55.29	46
#RO-AB
Alba Iulia	46.07	23.58	48
#RO-AG
Piteşti	44.85	24.87	52
#RO-AR
Arad	46.18	21.32	52
#RO-BC
Bacău	46.57	26.91	52
#RO-BH
Oradea	47.05	21.92	53
#RO-BN
Bistriţa	47.13	24.50	49
#RO-BR
Brăila	45.27	27.97	53
#RO-BT
Botoşani	47.75	26.67	51
#RO-BV
Braşov	45.65	25.61	54
#RO-BZ
Buzău	45.15	26.83	51
#RO-CJ
Cluj-Napoca	46.77	23.60	55
Turda	46.57	23.78	47
#RO-CS
Reşiţa	45.30	21.89	49
#RO-CT
Constanţa	44.18	28.63	55
Medgidia	44.25	28.28	46
#RO-CV
Sfântu Gheorghe	45.87	25.78	48
#RO-DB
Târgovişte	44.93	25.46	49
#RO-DJ
Craiova	44.32	23.80	55
#RO-GJ
Târgu Jiu	45.05	23.28	50
#RO-GL
Galaţi	45.44	28.05	55
Tecuci	45.85	27.43	46
#RO-GR
Giurgiu	43.89	25.96	48
#RO-HD
Hunedoara	45.75	22.90	48
Deva	45.88	22.90	48
Petroşani	45.42	23.37	46
#RO-HR
Miercurea-Ciuc	46.35	25.80	46
#RO-IL
Slobozia	44.56	27.36	47
#RO-IS
Iaşi	47.17	27.60	55
Paşcani	47.25	26.72	47
#RO-MH
Drobeta-Turnu Severin	44.63	22.65	50
#RO-MM
Baia Mare	47.66	23.57	51
Sighetu Marmaţiei	47.93	23.89	46
#RO-MS
Târgu-Mureş	46.54	24.56	52
#RO-NT
Piatra Neamţ	46.92	26.33	50
Roman	46.92	26.93	48
#RO-OT
Slatina	44.43	24.37	49
#RO-PH
Ploieşti	44.95	26.02	54
Câmpina	45.13	25.73	46
#RO-SB
Sibiu	45.80	24.15	52
Mediaş	46.17	24.35	47
#RO-SJ
Zalău	47.20	23.05	48
#RO-SM
Satu Mare	47.80	22.86	51
#RO-SV
Suceava	47.63	26.25	50
#RO-TL
Tulcea	45.18	28.81	50
#RO-TM
Timişoara	45.75	21.23	55
Lugoj	45.69	21.90	46
#RO-TR
Alexandria	43.98	25.33	47
#RO-VL
Râmnicu Vâlcea	45.10	24.37	50
#RO-VN
Focșani	45.70	27.18	49
#RO-VS
Vaslui	46.63	27.73	48
Bârlad	46.23	27.67	48
#RS
Niš	43.32	21.90	54
Zemun	44.85	20.40	52
Kragujevac	44.02	20.92	52
Čačak	43.89	20.35	51
Leskovac	43.00	21.95	50
Novi Pazar	43.14	20.51	49
Kraljevo	43.73	20.69	49
Kruševac	43.58	21.33	49
Užice	43.86	19.85	48
Smederevo	44.66	20.93	48
Valjevo	44.28	19.90	48
Vranje	42.55	21.90	47
Šabac	44.75	19.69	47
Zaječar	43.90	22.26	47
Trstenik	43.62	21.00	47
Požarevac	44.62	21.19	46
Pirot	43.15	22.59	46
#RS-VO
Novi Sad	45.25	19.84	53
Subotica	46.10	19.67	50
Zrenjanin	45.38	20.38	49
Pančevo	44.87	20.64	49
Sombor	45.77	19.11	47
Kikinda	45.83	20.47	46
#RU-AD
Maykop	44.61	40.11	52
#RU-AL
Gorno-Altaysk	51.96	85.92	47
#RU-ALT
Barnaul	53.36	83.76	58
Biysk	52.54	85.21	53
Rubtsovsk	51.51	81.21	52
Novoaltaysk	53.39	83.94	48
Zarinsk	53.71	84.95	47
Kamen’-na-Obi	53.79	81.34	46
#RU-AMU
Blagoveshchensk	50.28	127.54	53
Belogorsk	50.92	128.48	48
Svobodnyy	51.38	128.14	48
#RU-ARK
Arkhangel’sk	64.54	40.54	56
Severodvinsk	64.56	39.83	53
Kotlas	61.26	46.65	48
Novodvinsk	64.42	40.81	46
Koryazhma	61.31	47.17	46
Yagry	64.59	39.81	46
#RU-AST
Astrakhan	46.35	48.04	57
Akhtubinsk	48.28	46.17	46
#RU-BA
Ufa	54.74	55.97	60
Sterlitamak	53.62	55.95	54
Salavat	53.38	55.91	52
Neftekamsk	56.09	54.27	51
Oktyabr’skiy	54.48	53.47	50
Beloretsk	53.96	58.40	48
Ishimbay	53.45	56.04	48
Tuymazy	54.61	53.71	48
Meleuz	52.96	55.93	48
Kumertau	52.77	55.78	48
Belebey	54.12	54.12	48
Sibay	52.72	58.67	48
Birsk	55.42	55.54	46
#RU-BEL
Belgorod	50.61	36.58	55
Staryy Oskol	51.30	37.84	54
Gubkin	51.28	37.55	49
Shebekino	50.41	36.91	47
#RU-BRY
Bryansk	53.25	34.37	56
Klintsy	52.76	32.24	48
Novozybkov	52.54	31.93	46
#RU-BU
Ulan-Ude	51.83	107.61	56
#RU-CE
Groznyy	43.31	45.69	54
Urus-Martan	43.13	45.54	46
#RU-CHE
Chelyabinsk	55.15	61.43	60
Magnitogorsk	53.42	59.05	56
Zlatoust	55.17	59.65	53
Miass	55.05	60.11	52
Troitsk	54.10	61.58	49
Ozersk	55.76	60.70	49
Kopeysk	55.12	61.63	48
Snezhinsk	56.09	60.73	47
Satka	55.04	59.04	47
Chebarkul’	54.97	60.36	47
Kyshtym	55.71	60.55	46
Korkino	54.89	61.40	46
#RU-CU
Cheboksary	56.13	47.25	57
Novocheboksarsk	56.11	47.48	51
Kanash	55.51	47.49	47
Alatyr’	54.84	46.58	46
#RU-DA
Makhachkala	42.98	47.50	57
Khasavyurt	43.25	46.59	51
Derbent	42.07	48.29	50
Kaspiysk	42.88	47.64	49
Buynaksk	42.82	47.12	48
Kizlyar	43.85	46.71	47
Izberbash	42.57	47.86	46
#RU-IN
Nazran’	43.23	44.77	52
Sunzha	43.32	45.05	49
Staryy Malgobek	43.54	44.60	47
Malgobek	43.51	44.59	46
#RU-IRK
Irkutsk	52.30	104.30	58
Bratsk	56.13	101.61	54
Angarsk	52.54	103.89	54
Ust’-Ilimsk	58.00	102.66	50
Usol’ye-Sibirskoye	52.75	103.65	49
Cheremkhovo	53.16	103.07	48
Tulun	54.56	100.58	47
Ust’-Kut	56.79	105.77	47
Shelekhov	52.21	104.09	47
Sayansk	54.11	102.16	46
#RU-IVA
Ivanovo	57.00	40.97	56
Kineshma	57.44	42.13	50
Shuya	56.85	41.39	48
#RU-KAM
Petropavlovsk-Kamchatsky	53.04	158.65	53
Yelizovo	53.19	158.38	46
#RU-KB
Nal’chik	43.50	43.62	54
Prokhladnyy	43.76	44.03	48
#RU-KC
Cherkessk	44.22	42.06	51
#RU-KDA
Krasnodar	45.04	38.98	58
Sochi	43.60	39.73	55
Novorossiysk	44.72	37.77	54
Armavir	44.99	41.12	53
Yeysk	46.71	38.27	49
Kropotkin	45.44	40.58	49
Adler	43.43	39.92	48
Slavyansk-na-Kubani	45.26	38.13	48
Tikhoretsk	45.85	40.13	48
Tuapse	44.11	39.08	48
Labinsk	44.63	40.74	48
Krymsk	44.93	37.99	48
Belorechensk	44.77	39.88	47
Timashëvsk	45.62	38.95	47
Anapa	44.89	37.32	47
Gelendzhik	44.56	38.08	47
Kurganinsk	44.88	40.60	47
Kanevskaya	46.08	38.96	47
Ust’-Labinsk	45.21	39.69	46
Korenovsk	45.47	39.45	46
Apsheronsk	44.46	39.73	46
#RU-KEM
Novokuznetsk	53.76	87.11	57
Kemerovo	55.33	86.08	57
Prokop’yevsk	53.91	86.72	53
Leninsk-Kuznetsky	54.66	86.17	50
Kiselëvsk	53.99	86.66	50
Mezhdurechensk	53.69	88.06	50
Anzhero-Sudzhensk	56.08	86.03	49
Belovo	54.42	86.30	49
Berëzovskiy	55.60	86.20	47
Osinniki	53.62	87.36	47
Myski	53.71	87.80	46
Mariinsk	56.21	87.75	46
#RU-KGD
Kaliningrad	54.71	20.51	56
Chernyakhovsk	54.63	21.82	47
Sovetsk	55.08	21.88	46
#RU-KGN
Kurgan	55.45	65.33	55
Shadrinsk	56.09	63.63	49
#RU-KHA
Khabarovsk	48.48	135.08	58
Komsomolsk-on-Amur	50.55	137.01	54
Amursk	50.24	136.88	47
#RU-KHM
Surgut	61.25	73.42	55
Nizhnevartovsk	60.93	76.55	54
Nefteyugansk	61.10	72.60	51
Khanty-Mansiysk	61.00	69.00	48
Kogalym	62.27	74.48	48
Nyagan	62.14	65.39	47
Megion	61.03	76.11	47
Raduzhny	62.10	77.47	47
Pyt-Yakh	60.75	72.86	46
Langepas	61.25	75.21	46
#RU-KIR
Kirov	58.60	49.66	57
Kirovo-Chepetsk	58.55	50.04	50
#RU-KK
Abakan	53.72	91.43	52
Chernogorsk	53.82	91.28	49
Sayanogorsk	53.09	91.40	47
#RU-KL
Elista	46.31	44.26	50
#RU-KLU
Kaluga	54.53	36.28	55
Obninsk	55.10	36.61	50
Lyudinovo	53.87	34.45	46
#RU-KO
Syktyvkar	61.66	50.81	54
Ukhta	63.57	53.68	50
Vorkuta	67.50	64.05	49
Ezhva	61.81	50.73	47
Pechora	65.15	57.22	47
Usinsk	65.99	57.53	46
#RU-KOS
Kostroma	57.77	40.93	54
#RU-KR
Petrozavodsk	61.78	34.35	54
#RU-KRS
Kursk	51.74	36.19	56
Zheleznogorsk	52.33	35.37	50
Kurchatov	51.66	35.65	47
#RU-KYA
Krasnoyarsk	56.02	92.87	60
Norilsk	69.35	88.20	51
Achinsk	56.27	90.50	51
Kansk	56.20	95.72	50
Zheleznogorsk	56.25	93.53	50
Minusinsk	53.71	91.69	49
Zelenogorsk	56.11	94.60	49
Lesosibirsk	58.24	92.48	48
Talnakh	69.49	88.40	48
Nazarovo	56.01	90.40	47
Sharypovo	55.54	89.20	46
#RU-LEN
Gatchina	59.58	30.13	50
Vyborg	60.71	28.75	49
Sosnovyy Bor	59.90	29.09	48
Tikhvin	59.65	33.53	48
Kirishi	59.45	32.02	47
Kingisepp	59.37	28.61	47
Vsevolozhsk	60.02	30.67	47
Volkhov	59.93	32.34	47
Sertolovo	60.14	30.20	46
Tosno	59.54	30.88	46
Luga	58.74	29.85	46
#RU-LIP
Lipetsk	52.60	39.57	57
Yelets	52.62	38.50	51
Gryazi	52.50	39.94	47
#RU-MAG
Magadan	59.56	150.80	50
#RU-ME
Yoshkar-Ola	56.64	47.89	54
Volzhsk	55.87	48.36	48
#RU-MO
Saransk	54.18	45.17	55
Ruzayevka	54.06	44.95	47
#RU-MOS
Khimki	55.90	37.43	54
Podolsk	55.42	37.55	53
Mytishchi	55.91	37.73	52
Lyubertsy	55.68	37.89	52
Balashikha	55.81	37.96	52
Kolomna	55.08	38.78	52
Elektrostal’	55.79	38.45	52
Zheleznodorozhnyy	55.74	38.02	52
Korolev	55.91	37.83	51
Odintsovo	55.68	37.28	51
Serpukhov	54.92	37.41	51
Orekhovo-Zuyevo	55.81	38.96	51
Noginsk	55.87	38.44	51
Shchelkovo	55.92	37.97	51
Sergiyev Posad	56.30	38.13	50
Pushkino	56.02	37.87	50
Zhukovskiy	55.60	38.12	50
Ramenskoye	55.57	38.23	50
Krasnogorsk	55.82	37.33	50
Yegor’yevsk	55.38	39.03	49
Klin	56.33	36.73	49
Reutov	55.76	37.86	49
Voskresensk	55.32	38.65	49
Chekhov	55.15	37.48	49
Naro-Fominsk	55.39	36.73	49
Dolgoprudnyy	55.95	37.50	48
Lobnya	56.01	37.48	48
Dmitrov	56.34	37.52	48
Stupino	54.90	38.07	48
Dubna	56.73	37.17	48
Pavlovskiy Posad	55.78	38.65	48
Solnechnogorsk	56.18	36.98	48
Klimovsk	55.36	37.53	47
Domodedovo	55.44	37.75	47
Fryazevo	55.73	38.46	47
Fryazino	55.96	38.05	47
Vidnoye	55.55	37.71	47
Ivanteyevka	55.97	37.92	47
Lytkarino	55.58	37.91	47
Dzerzhinsky	55.63	37.86	47
Dzerzhinskiy	55.63	37.86	46
Kashira	54.84	38.17	46
#RU-MOW
Zelenograd	55.98	37.18	53
Novo-Peredelkino	55.65	37.34	51
Cherëmushki	55.66	37.56	50
Vostochnoe Degunino	55.88	37.56	50
#RU-MUR
Murmansk	68.98	33.09	55
Apatity	67.56	33.40	48
Severomorsk	69.07	33.42	47
Monchegorsk	67.94	32.87	47
#RU-NGR
Velikiy Novgorod	58.52	31.27	53
Borovichi	58.39	33.92	48
#RU-NIZ
Nizhniy Novgorod	56.33	44.00	61
Dzerzhinsk	56.24	43.46	54
Arzamas	55.39	43.84	50
Sarov	54.94	43.32	49
Kstovo	56.15	44.20	48
Pavlovo	55.97	43.09	48
Novaya Balakhna	56.49	43.60	48
Vyksa	55.32	42.17	48
Bor	56.36	44.07	48
Zavolzh’ye	56.64	43.39	46
#RU-NVS
Novosibirsk	55.04	82.93	62
Berdsk	54.76	83.10	50
Iskitim	54.64	83.30	48
Kuybyshev	55.45	78.32	47
#RU-OMS
Omsk	54.99	73.37	61
#RU-ORE
Orenburg	51.77	55.10	57
Orsk	51.20	58.57	54
Novotroitsk	51.20	58.33	50
Buzuluk	52.78	52.26	49
Buguruslan	53.66	52.44	47
Gay	51.47	58.46	46
#RU-ORL
Orël	52.97	36.08	55
Livny	52.43	37.61	47
Mtsensk	53.28	36.57	47
#RU-PER
Perm	58.01	56.25	60
Berezniki	59.41	56.82	52
Solikamsk	59.63	56.77	50
Chaykovskiy	56.77	54.11	49
Lys’va	58.11	57.81	48
Kungur	57.44	56.96	48
Krasnokamsk	58.08	55.76	47
Chusovoy	58.30	57.81	47
#RU-PNZ
Penza	53.20	45.00	57
Kuznetsk	53.12	46.60	50
Zarechnyy	53.20	45.19	48
#RU-PRI
Vladivostok	43.11	131.87	58
Ussuriysk	43.80	131.95	52
Nakhodka	42.81	132.87	52
Artëm	43.36	132.19	50
Arsen’yev	44.15	133.28	48
Spassk-Dal’niy	44.60	132.83	47
Partizansk	43.12	133.12	46
Lesozavodsk	45.48	133.43	46
#RU-PSK
Pskov	57.81	28.35	53
Velikiye Luki	56.34	30.55	50
#RU-ROS
Rostov-na-Donu	47.23	39.72	60
Taganrog	47.24	38.90	54
Shakhty	47.71	40.21	53
Volgodonsk	47.51	42.15	52
Novocherkassk	47.42	40.09	52
Bataysk	47.14	39.75	50
Novoshakhtinsk	47.76	39.93	50
Azov	47.11	39.42	49
Kamensk-Shakhtinskiy	48.32	40.26	49
Gukovo	48.06	39.94	48
Sal’sk	46.47	41.54	48
Donetsk	48.34	39.96	47
Belaya Kalitva	48.19	40.77	47
Krasnyy Sulin	47.89	40.07	46
#RU-RYA
Ryazan’	54.63	39.69	57
#RU-SA
Yakutsk	62.03	129.73	54
Neryungri	56.67	124.64	48
Mirny	62.54	113.96	46
#RU-SAK
Yuzhno-Sakhalinsk	46.95	142.74	52
#RU-SAM
Samara	53.20	50.15	61
Tol’yatti	53.53	49.35	58
Syzran’	53.16	48.47	53
Novokuybyshevsk	53.10	49.95	50
Chapayevsk	52.98	49.71	48
Zhigulevsk	53.40	49.50	48
Otradnyy	53.38	51.35	47
#RU-SAR
Saratov	51.54	46.01	59
Balakovo	52.03	47.80	53
Engel’s	51.48	46.11	53
Balashov	51.55	43.17	50
Vol’sk	52.05	47.38	48
Rtishchevo	52.26	43.79	46
Pugachev	52.01	48.80	46
#RU-SE
Vladikavkaz	43.04	44.67	55
Mozdok	43.74	44.65	46
#RU-SMO
Smolensk	54.78	32.04	55
Roslavl’	53.95	32.86	48
Vyaz’ma	55.21	34.30	47
Yartsevo	55.07	32.70	47
Safonovo	55.11	33.23	47
#RU-SPE
Kolpino	59.75	30.59	51
Pushkin	59.71	30.40	50
Peterhof	59.88	29.90	49
Petrodvorets	59.90	29.80	48
Kronstadt	60.00	29.77	46
Lomonosov	59.91	29.77	46
#RU-STA
Stavropol’	45.04	41.97	56
Pyatigorsk	44.05	43.06	52
Nevinnomyssk	44.63	41.94	51
Kislovodsk	43.91	42.72	51
Yessentuki	44.04	42.86	49
Mineralnye Vody	44.21	43.14	49
Georgiyevsk	44.15	43.47	49
Budënnovsk	44.78	44.17	48
Mikhaylovsk	45.13	42.03	48
Zelenokumsk	44.41	43.88	46
#RU-SVE
Yekaterinburg	56.85	60.61	61
Nizhny Tagil	57.92	59.97	56
Kamensk-Ural’skiy	56.42	61.93	53
Pervoural’sk	56.91	59.94	51
Serov	59.60	60.58	50
Novoural’sk	57.24	60.08	50
Asbest	57.01	61.46	49
Polevskoy	56.44	60.19	48
Krasnotur’insk	59.77	60.21	48
Revda	56.80	59.93	48
Verkhnyaya Pyshma	56.97	60.58	48
Lesnoy	57.62	63.08	47
Verkhnyaya Salda	58.05	60.56	47
Beryozovsky	56.91	60.80	47
Alapayevsk	57.85	61.70	46
Kachkanar	58.70	59.48	46
Krasnoufimsk	56.61	57.77	46
Irbit	57.67	63.07	46
#RU-TA
Kazan	55.79	49.12	60
Naberezhnyye Chelny	55.73	52.41	57
Nizhnekamsk	55.64	51.82	54
Al’met’yevsk	54.90	52.32	51
Zelenodolsk	55.84	48.52	50
Bugul’ma	54.54	52.80	50
Yelabuga	55.76	52.06	49
Leninogorsk	54.60	52.46	48
Chistopol’	55.36	50.64	48
Zainsk	55.32	52.07	46
#RU-TAM
Tambov	52.73	41.44	55
Michurinsk	52.90	40.49	50
Rasskazovo	52.66	41.88	47
Morshansk	53.44	41.81	46
#RU-TOM
Tomsk	56.50	84.97	57
Seversk	56.60	84.89	50
Strezhevoy	60.73	77.59	47
#RU-TUL
Tula	54.20	37.62	57
Novomoskovsk	54.01	38.28	51
Aleksin	54.51	37.07	48
Shchëkino	54.01	37.52	48
Uzlovaya	53.98	38.17	48
Yefremov	53.15	38.10	47
#RU-TVE
Tver	56.86	35.90	56
Rzhev	56.26	34.33	48
Vyshniy Volochëk	57.59	34.56	47
Kimry	56.87	37.35	47
Torzhok	57.04	34.96	47
Konakovo	56.70	36.77	46
#RU-TY
Kyzyl	51.71	94.45	50
#RU-TYU
Tyumen	57.15	65.53	57
Tobol’sk	58.20	68.25	51
Ishim	56.11	69.49	48
#RU-UD
Izhevsk	56.85	53.20	58
Glazov	58.14	52.66	50
Sarapul	56.48	53.80	50
Votkinsk	57.05	53.99	50
Mozhga	56.44	52.23	47
#RU-ULY
Ulyanovsk	54.33	48.39	58
Dimitrovgrad	54.21	49.62	51
#RU-VGG
Volgograd	48.72	44.50	60
Volzhskiy	48.79	44.78	55
Kamyshin	50.10	45.42	51
Mikhaylovka	50.06	43.24	48
Uryupinsk	50.80	42.01	46
Frolovo	49.77	43.66	46
#RU-VLA
Vladimir	56.14	40.40	55
Kovrov	56.36	41.32	52
Murom	55.58	42.04	51
Aleksandrov	56.40	38.71	48
Gus’-Khrustal’nyy	55.61	40.65	48
Kol’chugino	56.30	39.38	47
#RU-VLG
Cherepovets	59.13	37.90	55
Vologda	59.22	39.88	55
Sokol	59.46	40.12	46
#RU-VOR
Voronezh	51.67	39.18	59
Borisoglebsk	51.37	42.08	48
Rossosh’	51.12	38.51	48
Liski	50.98	39.52	47
#RU-YAN
Noyabrsk	63.19	75.44	50
Novyy Urengoy	66.08	76.63	50
Nadym	65.53	72.52	47
Salekhard	66.53	66.60	46
#RU-YAR
Yaroslavl	57.63	39.87	58
Rybinsk	58.04	38.84	53
Tutayev	57.89	39.54	46
Pereslavl’-Zalesskiy	56.74	38.86	46
#RU-YEV
Birobidzhan	48.79	132.92	49
#RU-ZAB
Chita	52.03	113.50	55
Krasnokamensk	50.10	118.04	47
#RW-01
Kigali	-1.95	30.06	59
#RW-02
Rwamagana	-1.95	30.43	47
Kibungo	-2.16	30.54	47
#RW-03
Musanze	-1.50	29.63	49
Byumba	-1.58	30.07	48
#RW-04
Gisenyi	-1.70	29.26	49
Cyangugu	-2.48	28.91	48
Kibuye	-2.06	29.35	47
#RW-05
Butare	-2.60	29.74	50
Gitarama	-2.07	29.76	49
#SA-01
Riyadh	24.69	46.72	66
Al Kharj	24.16	47.33	56
Ad Dawādimī	24.51	44.39	47
Az Zulfī	26.30	44.82	47
Afif	23.91	42.92	47
#SA-02
Jeddah	21.49	39.19	65
Mecca	21.43	39.83	61
Ta’if	21.27	40.42	57
Ash Shafā	21.07	40.32	49
Rābigh	22.80	39.03	46
#SA-03
Medina	24.47	39.61	61
Sulţānah	24.49	39.59	60
Yanbu	24.09	38.06	53
#SA-04
Dammam	26.43	50.10	59
Al Hufūf	25.36	49.59	55
Al Mubarraz	25.41	49.59	55
Hafar Al-Batin	28.43	45.97	54
Al Jubayl	27.02	49.62	54
Khobar	26.28	50.21	52
Dhahran	26.29	50.11	50
Al Qaţīf	26.57	50.01	50
Tārūt	26.57	50.04	49
Sayhāt	26.48	50.05	48
Al Khafjī	28.44	48.49	47
Şafwá	26.65	49.96	47
Raḩīmah	26.71	50.06	46
#SA-05
Buraydah	26.33	43.97	56
Ar Rass	25.87	43.50	49
Al Mithnab	25.86	44.22	48
#SA-06
Ha'il	27.52	41.69	54
#SA-07
Tabuk	28.40	36.57	57
#SA-08
Arar	30.98	41.04	52
Turaif	31.67	38.66	46
#SA-09
Jizan	16.89	42.55	50
Şabyā	17.15	42.63	47
Abū ‘Arīsh	16.97	42.83	47
#SA-10
Najrān	17.49	44.13	54
#SA-11
Al Bahah	20.01	41.47	49
#SA-12
Sakakah	29.97	40.21	51
Qurayyat	31.33	37.34	50
Ţubarjal	30.50	38.22	46
#SA-14
Khamis Mushait	18.30	42.73	56
Abha	18.22	42.51	53
Qal‘at Bīshah	20.00	42.61	49
#SB-CT
Honiara	-9.43	159.95	48
#SC-16
Victoria	-4.62	55.46	44
#SD-DC
Zalingei	12.91	23.47	45
#SD-DE
El Daein	11.46	26.13	54
#SD-DN
El Fasher	13.63	25.35	54
#SD-DS
Nyala	12.05	24.88	58
Gereida	11.28	25.14	51
#SD-DW
Geneina	13.45	22.45	52
#SD-GD
Al Qadarif	14.03	35.38	56
#SD-GK
An Nuhūd	12.70	28.43	50
#SD-GZ
Wad Medani	14.40	33.52	55
Al Manāqil	14.25	32.99	51
#SD-KA
Kassala	15.45	36.40	56
#SD-KH
Khartoum	15.55	32.53	63
Omdurman	15.64	32.48	61
#SD-KN
El Obeid	13.18	30.22	56
Umm Ruwaba	12.91	31.22	47
#SD-KS
Kadugli	11.01	29.72	49
#SD-NB
Ad-Damazin	11.79	34.36	53
#SD-NR
Atbara	17.70	33.99	50
Ed Damer	17.60	33.97	50
Shendi	16.69	33.43	47
#SD-NW
Kosti	13.16	32.66	55
Rabak	13.18	32.74	51
Ad Douiem	14.00	32.31	49
#SD-RS
Port Sudan	19.62	37.22	57
#SD-SI
Singa	13.15	33.93	54
Sinnar	13.57	33.57	51
#SE-AB
Stockholm	59.33	18.07	62
Sollentuna	59.43	17.95	51
Huddinge	59.24	17.98	50
Haninge	59.17	18.14	49
Södertälje	59.20	17.63	48
Solna	59.36	18.00	48
Täby	59.44	18.07	48
Lidingö	59.37	18.13	46
Tumba	59.20	17.83	46
#SE-AC
Umeå	63.83	20.26	49
#SE-BD
Luleå	65.58	22.15	46
#SE-C
Uppsala	59.86	17.64	52
#SE-D
Eskilstuna	59.37	16.51	48
Nyköping	58.75	17.01	45
#SE-E
Linköping	58.41	15.62	50
Norrköping	58.59	16.18	50
#SE-F
Jönköping	57.78	14.16	50
#SE-G
Växjö	56.88	14.81	48
#SE-H
Kalmar	56.66	16.36	46
#SE-I
Visby	57.64	18.30	44
#SE-K
Karlskrona	56.16	15.59	46
#SE-M
Malmö	55.61	13.00	55
Helsingborg	56.05	12.69	50
Lund	55.71	13.19	49
#SE-N
Halmstad	56.67	12.86	48
#SE-O
Göteborg	57.71	11.97	58
Borås	57.72	12.94	49
Mölndal	57.66	12.01	48
Trollhättan	58.28	12.29	47
#SE-S
Karlstad	59.38	13.50	48
#SE-T
Örebro	59.27	15.21	51
#SE-U
Västerås	59.62	16.55	51
#SE-W
Borlänge	60.49	15.44	46
Falun	60.60	15.63	46
#SE-X
Gävle	60.67	17.14	49
#SE-Y
Sundsvall	62.39	17.31	48
#SE-Z
Östersund	63.18	14.64	47
#SH-HL
Jamestown	-15.94	-5.72	30
#SI
Maribor	46.55	15.65	50
Celje	46.23	15.26	46
Kranj	46.24	14.36	46
Velenje	46.36	15.11	44
Koper	45.55	13.73	44
Novo Mesto	45.80	15.17	44
#SI-061
Ljubljana	46.05	14.51	54
#SJ
Longyearbyen	78.22	15.65	33
#SK-BC
Banská Bystrica	48.74	19.15	49
Zvolen	48.57	19.15	46
#SK-BL
Bratislava	48.15	17.11	56
#SK-KI
Košice	48.71	21.26	54
Michalovce	48.75	21.92	46
#SK-NI
Nitra	48.31	18.08	49
Nové Zámky	47.99	18.16	46
#SK-PV
Prešov	49.00	21.23	50
Poprad	49.06	20.30	48
#SK-TA
Trnava	48.38	17.59	48
#SK-TC
Trenčín	48.89	18.04	48
Prievidza	48.77	18.63	47
Považská Bystrica	49.12	18.42	46
#SK-ZI
Žilina	49.22	18.74	49
Martin	49.07	18.92	47
#SL-E
Kenema	7.88	-11.19	52
Koidu	8.64	-10.97	49
#SL-N
Makeni	8.89	-12.04	49
#SL-NW
Port Loko	8.77	-12.79	43
#SL-S
Bo	7.96	-11.74	52
#SL-W
Freetown	8.49	-13.24	59
#SN-DB
Touba	14.85	-15.88	57
Tiébo	14.63	-16.23	50
Mbaké	14.79	-15.91	49
#SN-DK
Pikine	14.76	-17.39	59
#SN-KA
Kaffrine	14.11	-15.55	45
#SN-KD
Kolda	12.89	-14.94	48
#SN-KL
Kaolack	14.15	-16.07	52
#SN-LG
Louga	15.62	-16.22	48
#SN-SL
Saint-Louis	16.02	-16.49	52
Richard-Toll	16.46	-15.70	47
#SN-TC
Tambacounda	13.77	-13.67	49
#SN-TH
Thiès	14.79	-16.93	55
Thiès Nones	14.78	-16.97	54
#SN-ZG
Ziguinchor	12.57	-16.27	52
#SO
Marka	1.72	44.77	54
Afgooye	2.14	45.12	48
Qoryooley	1.79	44.53	47
Jawhar	2.78	45.50	47
#SO-BN
Mogadishu	2.04	45.34	64
#SO-BR
Bosaso	11.28	49.18	49
#SO-BY
Baidoa	3.11	43.65	51
#SO-GE
Baardheere	2.34	42.28	46
#SO-HI
Beledweyne	4.74	45.20	47
#SO-JD
Jilib	0.49	42.79	46
#SO-JH
Kismayo	-0.36	42.55	54
Jamaame	0.07	42.74	53
#SO-MU
Gaalkacyo	6.77	47.43	48
#SO-NU
Garoowe	8.40	48.48	48
#SO-SA
Ceerigaabo	10.62	47.37	45
#SO-SO
Laascaanood	8.48	47.36	48
#SO-TO
Burao	9.52	45.53	50
#SO-WO
Hargeysa	9.56	44.06	57
Berbera	10.44	45.01	54
#SR-PM
Paramaribo	5.87	-55.17	53
#SS
Juba	4.85	31.58	57
Winejok	9.01	27.57	55
Malakal	9.53	31.66	52
Wau	7.70	27.99	51
Pajok	3.87	32.48	47
Yei	4.09	30.68	46
Yambio	4.57	28.39	46
Aweil	8.76	27.39	46
Rumbek	6.81	29.68	45
Bor	6.21	31.56	44
Torit	4.41	32.57	43
#ST
São Tomé	0.34	6.73	47
#SV-AH
Ahuachapán	13.92	-89.84	45
#SV-CA
Sensuntepeque	13.87	-88.63	43
#SV-CU
Cojutepeque	13.72	-88.93	47
#SV-LI
Santa Tecla	13.68	-89.28	51
#SV-PA
Zacatecoluca	13.50	-88.87	46
#SV-SA
Santa Ana	13.99	-89.56	52
#SV-SM
San Miguel	13.48	-88.18	52
#SV-SO
Sonsonate	13.72	-89.72	48
#SV-SS
San Salvador	13.69	-89.19	57
Soyapango	13.71	-89.14	55
Mejicanos	13.72	-89.19	52
Apopa	13.81	-89.18	50
Delgado	13.72	-89.17	49
San Marcos	13.66	-89.18	47
Cuscatancingo	13.73	-89.18	46
#SV-SV
San Vicente	13.63	-88.80	46
#SV-UN
La Unión	13.34	-87.84	44
#SV-US
Usulután	13.35	-88.45	47
#SX
Philipsburg	18.03	-63.05	31
#SY-DI
Damascus	33.51	36.29	62
#SY-DR
Dar‘ā	32.62	36.10	50
#SY-DY
Deir ez-Zor	35.34	40.14	54
Ālbū Kamāl	34.45	40.92	48
Al Mayādīn	35.02	40.45	47
#SY-HA
Al Ḩasakah	36.50	40.75	49
#SY-HI
Homs	34.73	36.72	59
Ar Rastan	34.93	36.73	47
Tadmur	34.56	38.28	47
Al Quşayr	34.51	36.58	46
#SY-HL
Aleppo	36.20	37.16	62
Al Bāb	36.37	37.52	51
Manbij	36.53	37.95	50
I‘zāz	36.59	37.05	48
As Safīrah	36.08	37.37	48
‘Ayn al ‘Arab	36.89	38.35	47
‘Afrīn	36.51	36.87	47
#SY-HM
Ḩamāh	35.13	36.76	57
As Salamīyah	35.01	37.05	50
#SY-ID
Idlib	35.93	36.63	51
Khān Shaykhūn	35.44	36.65	47
Kafranbel	35.61	36.56	47
#SY-LA
Latakia	35.53	35.79	55
Jablah	35.36	35.93	48
#SY-QU
Al Qunayţirah	33.13	35.82	46
#SY-RA
Ar Raqqah	35.95	39.01	52
Ath Thawrah	35.84	38.55	49
#SY-RD
Douma	33.57	36.40	50
Dārayyā	33.46	36.23	49
At Tall	33.61	36.31	47
An Nabk	34.02	36.73	47
‘Irbīn	33.54	36.37	46
Yabrūd	33.97	36.66	46
#SY-SU
As-Suwayda	32.71	36.57	48
#SY-TA
Tartouss	34.89	35.89	50
#SZ-HH
Mbabane	-26.32	31.13	49
#SZ-MA
Manzini	-26.50	31.38	50
#TC
Cockburn Town	21.46	-71.14	36
#TD
Abéché	13.83	20.83	49
#TD-BA
Ati	13.22	18.34	44
#TD-EO
Fada	17.19	21.58	44
#TD-GR
Mongo	12.18	18.69	44
#TD-LO
Moundou	8.57	16.08	51
#TD-LR
Doba	8.65	16.85	44
#TD-MA
Koumra	8.91	17.55	46
#TD-MC
Sarh	9.14	18.39	50
#TD-ME
Bongor	10.28	15.37	44
#TD-MO
Pala	9.36	14.90	45
#TD-ND
N'Djamena	12.11	15.04	59
#TD-SA
Am Timan	11.03	20.28	45
#TD-TA
Kelo	9.31	15.81	46
#TF
Port-aux-Français	-49.35	70.22	30
#TG-C
Sokodé	8.98	1.13	51
#TG-K
Kara	9.55	1.19	50
Bassar	9.25	0.78	48
#TG-M
Lomé	6.13	1.22	59
Tsévié	6.43	1.21	47
Aného	6.23	1.59	47
#TG-P
Atakpamé	7.53	1.13	49
Kpalimé	6.90	0.63	49
#TG-S
Dapaong	10.86	0.21	45
#TH-11
Samut Prakan	13.60	100.60	56
Phra Pradaeng	13.66	100.53	52
#TH-12
Mueang Nonthaburi	13.86	100.51	55
Pak Kret	13.91	100.50	53
Bang Kruai	13.80	100.47	49
Bang Bua Thong	13.92	100.42	46
#TH-13
Khlong Luang	14.06	100.65	51
Ban Lam Luk Ka	13.98	100.78	48
Pathum Thani	14.01	100.53	44
#TH-14
Phra Nakhon Si Ayutthaya	14.35	100.58	49
#TH-16
Lop Buri	14.80	100.65	48
#TH-17
Sing Buri	14.89	100.40	43
#TH-19
Saraburi	14.53	100.92	48
Phra Phutthabat	14.73	100.80	48
Nong Khae	14.34	100.87	46
#TH-20
Chon Buri	13.36	100.98	53
Si Racha	13.17	100.93	53
Pattaya	12.93	100.88	50
Sattahip	12.67	100.90	48
#TH-21
Rayong	12.68	101.26	50
Klaeng	12.78	101.65	47
#TH-22
Chanthaburi	12.61	102.10	50
#TH-23
Trat	12.24	102.52	43
#TH-24
Chachoengsao	13.69	101.07	47
#TH-25
Prachin Buri	14.05	101.37	45
#TH-26
Nakhon Nayok	14.20	101.21	43
#TH-27
Sa Kaeo	13.81	102.07	45
#TH-30
Nakhon Ratchasima	14.97	102.10	53
Pak Chong	14.71	101.42	47
#TH-31
Buri Ram	14.99	103.10	45
#TH-32
Surin	14.88	103.49	47
#TH-33
Si Sa Ket	15.11	104.33	47
#TH-34
Ubon Ratchathani	15.24	104.85	51
Warin Chamrap	15.19	104.86	46
#TH-35
Yasothon	15.79	104.15	43
#TH-36
Chaiyaphum	15.81	102.03	48
#TH-37
Amnat Charoen	15.86	104.63	45
#TH-39
Nong Bua Lamphu	17.20	102.44	45
#TH-40
Khon Kaen	16.45	102.83	52
Chum Phae	16.54	102.10	47
#TH-41
Udon Thani	17.42	102.79	54
#TH-42
Loei	17.49	101.73	45
#TH-43
Nong Khai	17.88	102.74	48
#TH-44
Maha Sarakham	16.18	103.30	47
#TH-45
Roi Et	16.06	103.65	46
#TH-46
Kalasin	16.43	103.51	47
#TH-47
Sakon Nakhon	17.16	104.15	49
#TH-48
Nakhon Phanom	17.41	104.78	45
#TH-49
Mukdahan	16.55	104.72	46
#TH-50
Chiang Mai	18.79	98.98	53
#TH-51
Lamphun	18.58	99.01	46
#TH-52
Lampang	18.29	99.49	52
#TH-53
Uttaradit	17.63	100.09	48
#TH-54
Phrae	18.15	100.14	46
#TH-55
Nan	18.78	100.78	44
#TH-56
Phayao	19.19	99.88	43
#TH-57
Chiang Rai	19.91	99.83	49
#TH-60
Nakhon Sawan	15.70	100.14	50
#TH-61
Uthai Thani	15.38	100.02	43
#TH-62
Kamphaeng Phet	16.48	99.52	48
#TH-63
Mae Sot	16.72	98.57	46
Tak	16.87	99.13	44
#TH-64
Ban Na	17.02	99.73	46
Sukhothai	17.01	99.82	46
#TH-65
Phitsanulok	16.82	100.26	50
#TH-66
Phichit	16.44	100.35	46
#TH-67
Phetchabun	16.42	101.16	47
#TH-70
Ratchaburi	13.54	99.82	50
Ban Pong	13.82	99.88	48
#TH-71
Kanchanaburi	14.00	99.55	48
Tha Maka	13.90	99.77	47
#TH-72
Suphan Buri	14.47	100.12	47
#TH-73
Nakhon Pathom	13.82	100.04	51
#TH-74
Krathum Baen	13.65	100.26	49
Samut Sakhon	13.55	100.27	48
Ban Phaeo	13.59	100.11	46
#TH-75
Samut Songkhram	13.41	100.00	45
#TH-76
Cha-am	12.80	99.97	47
Phetchaburi	13.11	99.94	47
Tha Yang	12.96	99.91	46
#TH-77
Hua Hin	12.57	99.96	47
Pran Buri	12.38	99.90	47
Prachuap Khiri Khan	11.82	99.78	45
#TH-80
Nakhon Si Thammarat	8.43	99.97	51
#TH-81
Krabi	8.07	98.91	45
#TH-83
Phuket	7.89	98.40	49
Ban Talat Yai	7.88	98.40	47
#TH-84
Surat Thani	9.14	99.33	51
Ko Samui	9.54	99.94	47
#TH-85
Ranong	9.97	98.63	44
#TH-86
Chumphon	10.50	99.18	47
#TH-90
Hat Yai	7.01	100.48	53
Ban Mai	7.20	100.55	49
Songkhla	7.20	100.60	49
Sadao	6.64	100.42	47
#TH-91
Satun	6.62	100.07	45
#TH-92
Trang	7.56	99.61	48
#TH-93
Phatthalung	7.62	100.08	46
#TH-94
Pattani	6.87	101.25	46
#TH-95
Yala	6.54	101.28	50
#TH-96
Narathiwat	6.43	101.82	47
Su-ngai Kolok	6.03	101.97	46
#TJ
Vahdat	38.56	69.01	47
#TJ-DU
Dushanbe	38.54	68.78	58
#TJ-GB
Khorugh	37.49	71.55	45
#TJ-KT
Kŭlob	37.91	69.78	49
Qŭrghonteppa	37.83	68.78	48
#TJ-SU
Khujand	40.28	69.62	52
Istaravshan	39.91	69.00	47
Konibodom	40.29	70.43	47
#TL-BO
Maliana	-8.99	125.22	43
#TL-CO
Suai	-9.31	125.26	43
#TL-DI
Dili	-8.56	125.57	52
#TM
Ashgabat	37.95	58.38	59
#TM-A
Tejen	37.38	60.51	48
Annau	37.89	58.52	44
#TM-B
Balkanabat	39.51	54.37	49
Türkmenbaşy	40.02	52.96	48
#TM-D
Daşoguz	41.84	59.97	52
#TM-L
Türkmenabat	39.07	63.58	54
#TM-M
Mary	37.59	61.83	51
Bayramaly	37.62	62.17	49
#TN-11
Tunis	36.82	10.17	58
La Goulette	36.82	10.31	49
La Mohammedia	36.67	10.16	48
Al Marsá	36.88	10.32	48
#TN-12
Ariana	36.86	10.19	50
#TN-13
Ben Arous	36.75	10.22	49
Hammam-Lif	36.73	10.34	47
Radès	36.77	10.27	46
#TN-14
Oued Lill	36.83	10.04	47
Manouba	36.81	10.10	44
#TN-21
Douane	36.45	10.76	48
Nabeul	36.46	10.74	48
Hammamet	36.40	10.62	47
Kélibia	36.85	11.09	46
#TN-23
Bizerte	37.27	9.87	51
Menzel Bourguiba	37.15	9.79	47
#TN-31
Béja	36.73	9.18	48
#TN-32
Jendouba	36.50	8.78	47
#TN-33
El Kef	36.17	8.70	47
#TN-34
Siliana	36.08	9.37	44
#TN-41
Kairouan	35.68	10.10	51
#TN-42
Kasserine	35.17	8.84	49
#TN-43
Sidi Bouzid	35.04	9.48	46
#TN-51
Sousse	35.83	10.64	52
Msaken	35.73	10.58	48
#TN-52
Monastir	35.78	10.83	49
Skanes	35.78	10.80	48
#TN-53
Mahdia	35.50	11.06	47
#TN-61
Sfax	34.74	10.76	54
#TN-71
Gafsa	34.42	8.78	49
Metlaoui	34.32	8.40	46
#TN-72
Tozeur	33.92	8.13	45
#TN-81
Gabès	33.88	10.10	50
El Hamma	33.89	9.80	48
#TN-82
Zarzis	33.50	11.11	49
Houmt El Souk	33.88	10.86	48
Medenine	33.35	10.51	48
#TN-83
Tataouine	32.93	10.45	48
#TO-04
Nuku‘alofa	-21.14	-175.20	44
#TR-01
Adana	36.99	35.33	61
Ceyhan	37.02	35.82	50
Kozan	37.46	35.82	49
#TR-02
Adıyaman	37.76	38.28	53
Kâhta	37.79	38.62	49
Besni	37.69	37.86	46
#TR-03
Afyonkarahisar	38.76	30.54	52
Bolvadin	38.71	31.05	47
Sandıklı	38.46	30.27	46
#TR-04
Ağrı	39.72	43.05	50
Patnos	39.22	42.86	49
Doğubayazıt	39.55	44.08	48
#TR-05
Amasya	40.65	35.83	49
Merzifon	40.87	35.46	47
Suluova	40.83	35.65	47
#TR-06
Çankaya	39.92	32.86	59
Polatlı	39.58	32.14	50
Çubuk	40.24	33.03	48
Şereflikoçhisar	38.94	33.54	46
#TR-07
Antalya	36.91	30.70	59
Muratpaşa	36.89	30.76	57
Alanya	36.54	32.00	51
Manavgat	36.79	31.44	50
Belek	36.86	31.06	49
#TR-08
Artvin	41.18	41.82	44
#TR-09
Aydın	37.85	27.84	52
Nazilli	37.92	28.32	51
Söke	37.75	27.41	48
Kuşadası	37.86	27.26	48
#TR-10
Balıkesir	39.65	27.89	54
Bandırma	40.35	27.98	50
Ayvalık	39.32	26.69	48
Edremit	39.60	27.02	46
Gönen	40.10	27.65	46
#TR-11
Bozüyük	39.91	30.04	47
Bilecik	40.14	29.98	46
#TR-12
Bingöl	38.88	40.49	49
#TR-13
Tatvan	38.49	42.28	49
Ahlat	38.75	42.48	48
Adilcevaz	38.80	42.73	47
Bitlis	38.40	42.11	47
#TR-14
Bolu	40.74	31.61	50
#TR-15
Burdur	37.72	30.29	48
#TR-16
Bursa	40.20	29.06	62
İnegol	40.08	29.51	51
Mustafakemalpaşa	40.04	28.41	50
Gemlik	40.43	29.16	49
Orhangazi	40.49	29.31	47
Karacabey	40.21	28.36	46
#TR-17
Çanakkale	40.16	26.41	49
#TR-18
Khanjarah	40.60	33.62	49
#TR-19
Çorum	40.55	34.95	53
#TR-20
Denizli	37.77	29.09	55
Merkezefendi	37.81	29.04	54
#TR-21
Diyarbakır	37.91	40.22	58
Bismil	37.85	40.66	49
Silvan	38.14	41.01	48
Ergani	38.27	39.75	47
#TR-22
Edirne	41.68	26.56	51
Keşan	40.86	26.63	46
#TR-23
Elazığ	38.67	39.22	55
#TR-24
Erzincan	39.74	39.49	51
#TR-25
Erzurum	39.91	41.28	56
#TR-26
Eskişehir	39.78	30.52	57
#TR-27
Gaziantep	37.06	37.38	60
Nizip	37.01	37.79	49
#TR-28
Giresun	40.92	38.39	50
Şebin Karahisar	40.29	38.42	47
Bulancak	40.94	38.23	46
#TR-29
Gumushkhane	40.46	39.47	45
#TR-30
Hakkâri	37.57	43.74	49
Yüksekova	37.57	44.29	49
#TR-31
Antakya	36.21	36.16	53
İskenderun	36.59	36.17	52
Kırıkhan	36.50	36.36	48
Reyhanlı	36.27	36.57	48
Dörtyol	36.84	36.23	48
#TR-32
Isparta	37.76	30.55	52
#TR-33
Mersin	36.81	34.64	57
Tarsus	36.92	34.89	54
Silifke	36.38	33.93	49
Anamur	36.08	32.84	48
Mut	36.64	33.44	47
Erdemli	36.60	34.31	47
#TR-34
Bağcılar	41.04	28.86	59
Üsküdar	41.02	29.01	58
Bahçelievler	41.00	28.86	58
Umraniye	41.02	29.12	58
Esenler	41.04	28.88	57
Sultangazi	41.11	28.87	56
Maltepe	40.94	29.16	56
Ataşehir	40.98	29.12	56
Şişli	41.06	28.99	55
Zeytinburnu	40.99	28.90	55
Sultanbeyli	40.96	29.27	55
Sancaktepe	41.00	29.23	54
Esenyurt	41.03	28.68	53
Arnavutköy	41.18	28.74	53
Başakşehir	41.09	28.80	53
Büyükçekmece	41.02	28.59	52
Beylikdüzü	40.98	28.64	51
Silivri	41.07	28.25	47
Kavaklı	41.09	28.33	47
#TR-35
Karabağlar	38.37	27.14	57
Ödemiş	38.23	27.97	48
Bergama	39.12	27.18	48
Menemen	38.61	27.07	47
Torbalı	38.15	27.36	47
Tire	38.09	27.74	47
Urla	38.32	26.76	47
Aliağa	38.80	26.97	47
#TR-36
Kars	40.60	43.09	49
#TR-37
Kastamonu	41.38	33.78	48
#TR-38
Kayseri	38.73	35.49	58
#TR-39
Lüleburgaz	41.40	27.36	50
Kırklareli	41.74	27.23	48
#TR-40
Kırşehir	39.15	34.16	50
#TR-41
Gebze	40.80	29.43	54
İzmit	40.76	29.93	53
Derince	40.76	29.81	51
Körfez	40.77	29.78	50
Gölcük	40.70	29.87	47
#TR-42
Konya	37.87	32.48	59
Ereğli	37.51	34.05	50
Akşehir	38.36	31.42	48
Seydişehir	37.42	31.85	47
Karapınar	37.72	33.55	47
Kulu	39.10	33.08	47
Çumra	37.57	32.77	47
Beyşehir	37.68	31.72	46
#TR-43
Kütahya	39.42	29.98	53
Tavşanlı	39.54	29.50	47
#TR-44
Malatya	38.35	38.32	56
#TR-45
Manisa	38.61	27.43	54
Turgutlu	38.50	27.70	50
Salihli	38.48	28.15	49
Akhisar	38.92	27.84	49
Soma	39.19	27.61	48
Alaşehir	38.35	28.52	47
#TR-46
Kahramanmaraş	37.58	36.93	56
Elbistan	38.21	37.20	49
#TR-47
Kızıltepe	37.19	40.58	52
Nusaybin	37.07	41.21	49
Midyat	37.42	41.34	49
Mardin	37.31	40.74	49
#TR-48
Fethiye	36.64	29.13	48
Muğla	37.22	28.37	47
Milas	37.32	27.78	46
#TR-49
Muş	38.73	41.48	49
#TR-50
Nevşehir	38.63	34.71	49
#TR-51
Niğde	37.97	34.68	50
#TR-52
Ordu	40.98	37.89	51
Fatsa	41.03	37.50	49
Ünye	41.13	37.28	49
#TR-53
Rize	41.02	40.52	50
Ardeşen	41.19	40.99	48
#TR-54
Adapazarı	40.78	30.40	55
#TR-55
Samsun	41.28	36.34	56
Bafra	41.57	35.91	50
Çarşamba	41.20	36.72	47
#TR-56
Siirt	37.93	41.94	51
#TR-57
Sinop	42.03	35.16	45
#TR-58
Sivas	39.75	37.02	54
#TR-59
Çorlu	41.16	27.80	53
Tekirdağ	40.98	27.51	51
Çerkezköy	41.29	28.00	49
#TR-60
Tokat	40.31	36.55	51
Turhal	40.39	36.08	50
Zile	40.30	35.89	47
Erbaa	40.67	36.57	47
Niksar	40.59	36.95	47
#TR-61
Trabzon	41.01	39.73	54
Akçaabat	41.02	39.57	47
#TR-62
Tunceli	39.10	39.54	45
#TR-63
Şanlıurfa	37.17	38.79	57
Siverek	37.76	39.32	52
Viranşehir	37.22	39.76	52
Suruç	36.98	38.43	47
Birecik	37.03	37.98	46
#TR-64
Uşak	38.67	29.41	52
#TR-65
Van	38.49	43.38	56
Erciş	39.03	43.36	50
#TR-66
Yozgat	39.82	34.80	49
Sorgun	39.81	35.19	48
#TR-67
Zonguldak	41.45	31.79	50
Ereğli	41.28	31.42	49
#TR-68
Aksaray	38.37	34.03	52
#TR-69
Bayburt	40.26	40.22	45
#TR-70
Karaman	37.18	33.22	51
#TR-71
Kırıkkale	39.85	33.51	53
Keskin	39.67	33.61	47
#TR-72
Batman	37.89	41.13	56
#TR-73
Cizre	37.33	42.18	49
Silopi	37.24	42.46	49
Şırnak	37.51	42.45	47
#TR-74
Bartın	41.64	32.34	46
#TR-75
Ardahan	41.11	42.70	43
#TR-76
Iğdır	39.92	44.05	49
#TR-77
Yalova	40.66	29.28	49
#TR-78
Karabük	41.20	32.63	50
#TR-79
Kilis	36.72	37.12	49
#TR-80
Osmaniye	37.07	36.25	53
Kadirli	37.37	36.10	48
#TR-81
Düzce	40.84	31.16	48
#TT
Arima	10.64	-61.28	45
#TT-CHA
Chaguanas	10.52	-61.42	48
#TT-MRC
Rio Claro	10.31	-61.18	46
#TT-POS
Port of Spain	10.67	-61.52	47
#TT-SFO
Mon Repos	10.28	-61.45	48
San Fernando	10.28	-61.47	47
#TT-SJL
Laventille	10.65	-61.50	43
#TV-FUN
Funafuti	-8.52	179.19	37
#TW
Taipei	25.05	121.53	69
Taichung	24.15	120.68	60
Tainan	22.99	120.21	59
Hsinchu	24.80	120.97	56
Taoyuan City	24.99	121.30	56
Keelung	25.13	121.74	56
Hualien City	23.98	121.60	55
Yuanlin	23.96	120.58	51
Taitung City	22.76	121.14	50
Nantou	23.92	120.66	50
Douliu	23.71	120.54	50
Yilan	24.76	121.75	50
Puli	23.97	120.97	49
Daxi	24.88	121.29	49
Magong	23.57	119.59	48
Donggang	22.47	120.45	47
Jincheng	24.43	118.32	46
Zhongxing New Village	23.96	120.69	44
#TZ
Wete	-5.06	39.73	44
Chake Chake	-5.25	39.77	43
#TZ-01
Arusha	-3.37	36.68	55
Merelani	-3.56	36.98	47
#TZ-02
Dar es Salaam	-6.82	39.27	64
#TZ-03
Dodoma	-6.17	35.74	53
#TZ-04
Iringa	-7.77	35.70	50
#TZ-05
Bukoba	-1.33	31.81	48
#TZ-08
Kigoma	-4.88	29.63	52
#TZ-09
Moshi	-3.35	37.33	52
#TZ-12
Lindi	-10.00	39.72	46
#TZ-13
Musoma	-1.50	33.80	51
Bunda	-2.05	33.87	47
#TZ-14
Mbeya	-8.90	33.45	55
Katumba	-9.23	33.62	50
#TZ-15
Zanzibar	-6.16	39.20	56
#TZ-16
Morogoro	-6.82	37.66	54
Kilosa	-6.83	36.98	50
Ifakara	-8.13	36.68	47
#TZ-17
Mtwara	-10.27	40.18	50
#TZ-18
Mwanza	-2.52	32.90	56
#TZ-19
Bagamoyo	-6.44	38.90	49
Kibaha	-6.77	38.92	44
#TZ-20
Sumbawanga	-7.97	31.62	50
#TZ-21
Songea	-10.68	35.65	51
#TZ-22
Shinyanga	-3.66	33.42	50
#TZ-23
Singida	-4.82	34.74	48
#TZ-24
Tabora	-5.02	32.83	52
#TZ-25
Tanga	-5.07	39.10	54
#TZ-26
Babati	-4.22	35.75	45
#TZ-27
Ushirombo	-3.49	31.96	50
Uyovu	-3.28	31.53	48
Buseresere	-3.02	31.87	47
Katoro	-3.02	31.90	47
Geita	-2.87	32.23	46
#TZ-28
Mpanda	-6.34	31.07	49
#TZ-29
Makumbako	-8.85	34.83	47
Njombe	-9.35	34.77	47
#TZ-31
Vwawa	-9.11	32.93	46
#UA-05
Vinnytsia	49.23	28.48	55
#UA-07
Lutsk	50.76	25.34	53
Kovel	51.22	24.71	48
Novovolyns’k	50.73	24.16	48
#UA-09
Luhansk	48.57	39.32	57
Syevyerodonets’k	48.95	38.49	51
Alchevs’k	48.47	38.82	51
Lysychans’k	48.90	38.44	50
Krasnyy Luch	48.14	38.94	50
Kadiyivka	48.57	38.64	49
Sverdlovs’k	48.09	39.65	48
Rubizhne	49.01	38.38	48
Antratsyt	48.12	39.09	48
Roven’ky	48.08	39.38	47
Bryanka	48.51	38.67	47
Sorokyne	48.29	39.74	47
Pervomays’k	48.63	38.55	46
Kirovs’k	48.64	38.64	46
#UA-12
Dnipro	48.46	35.04	60
Kryvyi Rih	47.91	33.38	58
Kamianske	48.51	34.60	54
Nikopol	47.57	34.40	51
Pavlohrad	48.53	35.87	51
Novomoskovs’k	48.64	35.25	49
Zhovti Vody	48.34	33.50	47
Marhanets’	47.64	34.63	47
#UA-14
Donetsk	48.02	37.80	60
Mariupol	47.10	37.54	57
Makiyivka	48.05	37.93	56
Horlivka	48.34	38.05	54
Kramators’k	48.72	37.56	52
Sloviansk	48.87	37.62	51
Yenakiyeve	48.23	38.21	50
Kostyantynivka	48.53	37.71	50
Bakhmut	48.59	38.00	49
Shakhtars’k	48.06	38.44	49
Pokrovsk	48.28	37.18	48
Chystyakove	48.04	38.60	48
Khartsyz’k	48.04	38.15	48
Druzhkivka	48.63	37.55	48
Snizhne	48.03	38.77	47
Myrnohrad	48.31	37.26	47
Toretsk	48.40	37.85	46
#UA-18
Zhytomyr	50.26	28.68	55
Berdychiv	49.90	28.60	49
Korosten’	50.96	28.64	48
Novohrad-Volynskyi	50.59	27.62	47
#UA-21
Uzhgorod	48.62	22.30	51
Mukacheve	48.44	22.72	49
#UA-23
Zaporizhia	47.82	35.19	59
Melitopol	46.85	35.37	52
Berdyansk	46.77	36.80	51
Energodar	47.50	34.66	47
#UA-26
Ivano-Frankivsk	48.92	24.71	53
Kalush	49.01	24.37	48
Kolomyia	48.53	25.04	48
#UA-32
Bila Tserkva	49.81	30.11	53
Brovary	50.52	30.81	49
Boryspil’	50.35	30.96	47
Fastiv	50.08	29.92	47
Bucha	50.54	30.21	46
Irpin	50.52	30.25	46
#UA-35
Kropyvnytskyi	48.51	32.26	54
Oleksandriya	48.67	33.12	50
Svitlovods’k	49.05	33.24	47
#UA-43
Simferopol	44.96	34.11	55
Kerch	45.36	36.48	52
Yevpatoriya	45.20	33.37	50
Yalta	44.50	34.17	49
Feodosiya	45.03	35.38	48
Dzhankoy	45.71	34.39	46
#UA-46
Lviv	49.84	24.02	59
Chervonohrad	50.39	24.24	49
Drohobych	49.35	23.51	49
Stryi	49.26	23.86	48
#UA-48
Mykolayiv	46.97	32.00	57
Pervomays’k	48.04	30.85	48
Voznesensk	47.56	31.33	46
#UA-51
Odessa	46.48	30.73	60
Izmail	45.35	28.84	49
Chornomors’k	46.30	30.65	47
Bilhorod-Dnistrovskyi	46.19	30.35	47
Podilsk	47.75	29.53	46
#UA-53
Poltava	49.59	34.54	55
Kremenchuk	49.07	33.42	54
Lubny	50.02	33.00	47
Horishni Plavni	49.01	33.64	47
Myrhorod	49.97	33.61	46
#UA-56
Rivne	50.62	26.23	54
Varash	51.35	25.85	46
#UA-59
Sumy	50.92	34.80	55
Konotop	51.24	33.20	50
Shostka	51.86	33.47	49
Okhtyrka	50.31	34.90	47
Romny	50.75	33.47	47
#UA-61
Ternopil	49.55	25.59	54
#UA-63
Kharkiv	49.98	36.25	62
Lozova	48.89	36.32	48
Izyum	49.21	37.25	47
#UA-65
Kherson	46.66	32.62	55
Nova Kakhovka	46.75	33.35	47
#UA-68
Khmelnytskyi	49.42	27.00	56
Kamianets-Podilskyi	48.68	26.59	50
Shepetivka	50.19	27.06	47
#UA-71
Cherkasy	49.43	32.06	55
Uman	48.75	30.22	49
Smila	49.22	31.89	48
#UA-74
Chernihiv	51.51	31.28	55
Nizhyn	51.05	31.89	49
Pryluky	50.59	32.39	48
#UA-77
Chernivtsi	48.29	25.94	54
#UG-C
Kampala	0.32	32.58	61
Mukono	0.35	32.76	48
Masaka	-0.33	31.73	48
Entebbe	0.06	32.48	48
Njeru	0.44	33.18	48
Mityana	0.42	32.02	46
#UG-E
Jinja	0.44	33.20	50
Mbale	1.08	34.18	49
Soroti	1.71	33.61	48
Iganga	0.61	33.47	47
Busia	0.47	34.09	46
Tororo	0.69	34.18	46
#UG-N
Gulu	2.77	32.30	52
Lira	2.25	32.90	51
Kitgum	3.28	32.89	48
Arua	3.02	30.91	47
#UG-W
Mbarara	-0.60	30.65	50
Bwizibwera	-0.59	30.63	49
Kasese	0.18	30.08	48
Kabale	-1.25	29.99	46
Fort Portal	0.66	30.27	46
#US-AK
Anchorage	61.22	-149.90	55	020
Juneau	58.30	-134.42	45	110
Fairbanks	64.84	-147.72	45	090
Eagle River	61.32	-149.57	44	020
Badger	64.80	-147.53	43	090
Knik-Fairview	61.51	-149.60	42	170
College	64.86	-147.80	41	090
Wasilla	61.58	-149.44	40	170
Sitka	57.05	-135.33	39	220
Lakes	61.61	-149.31	39	170
Ketchikan	55.34	-131.65	39	130
Tanaina	61.63	-149.43	39	170
Kalifornsky	60.42	-151.29	39	122
Kenai	60.55	-151.26	39	122
Meadow Lakes	61.62	-149.60	39	170
Palmer	61.60	-149.11	38	170
Elmendorf Air Force Base	61.26	-149.63	38	020
Bethel	60.79	-161.76	38	050
Kodiak	57.79	-152.41	38	150
Sterling	60.54	-150.76	37	122
Gateway	61.57	-149.24	37	170
Homer	59.64	-151.55	37	122
Farmers Loop	64.91	-147.70	37	090
Fishhook	61.74	-149.24	37	170
Soldotna	60.49	-151.06	37	122
Nikiski	60.69	-151.29	37	122
Unalaska	53.87	-166.53	37	016
Barrow	71.29	-156.79	36
Dutch Harbor	53.89	-166.54	36	016
Valdez	61.13	-146.35	36	063
Nome	64.50	-165.41	36	180
Big Lake	61.52	-149.95	35	170
Kotzebue	66.90	-162.60	35	188
Butte	61.54	-149.03	35	170
Petersburg	56.81	-132.96	35	195
Seward	60.10	-149.44	34	122
Eielson Air Force Base	64.66	-147.05	34	090
Ester	64.85	-148.01	34	090
Dillingham	59.04	-158.46	34	070
Wrangell	56.47	-132.38	34	275
Deltana	63.87	-145.22	34	240
Girdwood	60.94	-149.17	34	020
Houston	61.63	-149.82	33	170
Cordova	60.54	-145.76	33	063
North Pole	64.75	-147.35	33	090
Prudhoe Bay	70.26	-148.34	33	185
Willow	61.75	-150.04	33	170
Ridgeway	60.53	-151.09	33	122
Bear Creek	60.16	-149.40	33	122
Fritz Creek	59.74	-151.30	33	122
Anchor Point	59.78	-151.83	33	122
Haines	59.24	-135.45	32	100
Lazy Mountain	61.63	-148.95	32	170
Sutton-Alpine	61.78	-148.76	32	170
Metlakatla	55.13	-131.58	31	198
Cohoe	60.37	-151.31	31	122
Kodiak Station	57.77	-152.60	31	150
Susitna North	62.16	-149.85	31	170
Tok	63.34	-142.99	31	240
Craig	55.48	-133.15	31	198
Hooper Bay	61.53	-166.10	31	158
Diamond Ridge	59.68	-151.56	31	122
Salcha	64.52	-146.90	30	090
Sand Point	55.34	-160.50	30	013
Akutan	54.13	-165.78	30	013
Farm Loop	61.64	-149.14	30	170
Healy	63.86	-148.97	30	068
Chevak	61.53	-165.59	30	158
King Cove	55.06	-162.32	30	013
+Juneau City and Borough	58.30	-134.42		110
+Ketchikan Gateway Borough	55.34	-131.65		130
+Sitka City and Borough	57.05	-135.33		220
+Yakutat City and Borough				282
+Haines Borough	59.24	-135.45		100
+Bristol Bay Borough				060
+Denali Borough	63.86	-148.97		068
+Dillingham Census Area	59.04	-158.46		070
+Fairbanks North Star Borough	64.84	-147.72		090
+Kenai Peninsula Borough	60.42	-151.29		122
+Kodiak Island Borough	57.79	-152.41		150
+Lake and Peninsula Borough				164
+Matanuska-Susitna Borough	61.51	-149.60		170
+Nome Census Area	64.50	-165.41		180
+North Slope Borough	70.26	-148.34		185
+Northwest Arctic Borough	66.90	-162.60		188
+Southeast Fairbanks Census Area	63.87	-145.22		240
+Yukon-Koyukuk Census Area				290
+Aleutians West Census Area	53.87	-166.53		016
+Aleutians East Borough	55.34	-160.50		013
+Anchorage Municipality	61.22	-149.90		020
+Bethel Census Area	60.79	-161.76		050
+Skagway Municipality				230
+Hoonah-Angoon Census Area				105
+City and Borough of Wrangell	56.47	-132.38		275
+Petersburg Borough	56.81	-132.96		195
+Prince of Wales-Hyder Census Area	55.13	-131.58		198
+Kusilvak Census Area	61.53	-166.10		158
+Copper River Census Area				066
+Chugach Census Area	61.13	-146.35		063
#US-AL
Birmingham	33.52	-86.80	53	073
Montgomery	32.37	-86.30	53	101
Mobile	30.69	-88.04	53	097
Huntsville	34.73	-86.59	53	089
Tuscaloosa	33.21	-87.57	50	125
Hoover	33.41	-86.81	49	073
Dothan	31.22	-85.39	48	069
Auburn	32.61	-85.48	48	081
Decatur	34.61	-86.98	47	103
Madison	34.70	-86.75	47	089
Florence	34.80	-87.68	46	077
Phenix City	32.47	-85.00	46	113
Gadsden	34.01	-86.01	46	055
East Florence	34.81	-87.65	46	077
Prattville	32.46	-86.46	45	001
Vestavia Hills	33.45	-86.79	45	073
Alabaster	33.24	-86.82	45	117
Opelika	32.65	-85.38	45	081
Enterprise	31.32	-85.86	44	031
Bessemer	33.40	-86.95	44	073
Homewood	33.47	-86.80	44	073
Athens	34.80	-86.97	44	083
Daphne	30.60	-87.90	44	003
Northport	33.23	-87.58	44	125
Dixiana	33.74	-86.65	44	073
Pelham	33.29	-86.81	44	117
Prichard	30.74	-88.08	43	097
Anniston	33.66	-85.83	43	015
Albertville	34.27	-86.21	43	095
Oxford	33.61	-85.83	43	015
Trussville	33.62	-86.61	43	073
Mountain Brook	33.50	-86.75	43	073
Selma	32.41	-87.02	43	047
Troy	31.81	-85.97	43	109
Fairhope	30.52	-87.90	43	003
Helena	33.30	-86.84	43	117
Tillmans Corner	30.59	-88.17	42	097
Foley	30.41	-87.68	42	003
Center Point	33.65	-86.68	42	073
Hueytown	33.45	-87.00	42	073
Talladega	33.44	-86.11	42	121
Cullman	34.17	-86.84	42	043
Millbrook	32.48	-86.36	42	051
Scottsboro	34.67	-86.03	42	071
Ozark	31.46	-85.64	42	045
Alexander City	32.94	-85.95	42	123
Hartselle	34.44	-86.94	42	103
Fort Payne	34.44	-85.72	42	049
Jasper	33.83	-87.28	41	127
Saraland	30.82	-88.07	41	097
Gardendale	33.66	-86.81	41	073
Muscle Shoals	34.74	-87.67	41	033
Pell City	33.59	-86.29	41	115
Calera	33.10	-86.75	41	117
Sylacauga	33.17	-86.25	41	121
Eufaula	31.89	-85.15	41	005
Moody	33.59	-86.49	41	115
Irondale	33.54	-86.71	41	073
Jacksonville	33.81	-85.76	41	015
Chelsea	33.34	-86.63	41	117
Leeds	33.55	-86.54	41	073
Gulf Shores	30.25	-87.70	40	003
Fairfield	33.49	-86.91	40	073
Saks	33.70	-85.84	40	015
Pleasant Grove	33.49	-86.97	40	073
Forestdale	33.57	-86.90	40	073
Atmore	31.02	-87.49	40	053
Russellville	34.51	-87.73	40	059
Boaz	34.20	-86.17	40	095
Clay	33.70	-86.60	40	073
Rainbow City	33.95	-86.04	40	055
Valley	32.82	-85.18	40	017
Bay Minette	30.88	-87.77	40	003
Sheffield	34.77	-87.70	40	033
Andalusia	31.31	-86.48	40	039
Fultondale	33.60	-86.79	40	073
Clanton	32.84	-86.63	39	021
Tuskegee	32.42	-85.69	39	087
Meadowbrook	33.40	-86.70	39	117
Southside	33.92	-86.02	39	055
Tuscumbia	34.73	-87.70	39	033
Guntersville	34.36	-86.29	39	095
Arab	34.32	-86.50	39	095
Pike Road	32.28	-86.10	39	101
Spanish Fort	30.67	-87.92	39	003
Wetumpka	32.54	-86.21	39	051
Lake Purdy	33.43	-86.68	39	117
Greenville	31.83	-86.62	39	013
Pinson	33.69	-86.68	39	073
Demopolis	32.52	-87.84	39	091
Hamilton	34.14	-87.99	38	093
Brook Highland	33.44	-86.67	38	117
Opp	31.28	-86.26	38	039
Montevallo	33.10	-86.86	38	117
Oneonta	33.95	-86.47	38	009
Lincoln	33.61	-86.12	38	121
Lanett	32.87	-85.19	38	017
Danville	34.41	-87.09	38	103
Tarrant	33.58	-86.77	38	073
Satsuma	30.85	-88.06	38	097
Theodore	30.55	-88.18	38	097
Monroeville	31.53	-87.32	38	099
Meridianville	34.85	-86.57	38	089
Roanoke	33.15	-85.37	38	111
Chickasaw	30.76	-88.07	38	097
Attalla	34.02	-86.09	38	055
Robertsdale	30.55	-87.71	38	003
Orange Beach	30.29	-87.57	38	003
Grayson Valley	33.65	-86.64	38	073
Moores Mill	34.84	-86.52	38	089
Brewton	31.11	-87.07	37	053
Smiths Station	32.54	-85.10	37	081
Cahaba Heights	33.46	-86.73	37	073
Harvest	34.86	-86.75	37	089
Midfield	33.46	-86.91	37	073
Glencoe	33.96	-85.93	37	055
Daleville	31.31	-85.71	37	045
Childersburg	33.28	-86.35	37	121
Rainsville	34.49	-85.85	37	049
Jackson	31.51	-87.89	37	025
Brent	32.94	-87.16	37	007
Tallassee	32.54	-85.89	37	051
Headland	31.35	-85.34	37	067
Piedmont	33.92	-85.61	37	015
Fort Rucker	31.34	-85.72	37
Winfield	33.93	-87.82	37	093
Margaret	33.69	-86.47	37	115
Fayette	33.68	-87.83	37	057
Geneva	31.03	-85.86	36	061
Horton	34.20	-86.30	36	095
Adamsville	33.60	-86.96	36	073
Hokes Bluff	34.00	-85.87	36	055
Springville	33.78	-86.47	36	115
Pine Level	32.58	-86.47	36	001
Columbiana	33.18	-86.61	36	117
Holtville	32.64	-86.33	36	051
Haleyville	34.23	-87.62	36	133
Mount Olive	33.67	-86.86	36	073
Argo	33.69	-86.50	36	073
Thomasville	31.91	-87.74	36	025
Highland Lakes	33.40	-86.65	36	117
Union Springs	32.14	-85.71	36	011
Alexandria	33.77	-85.89	36	015
Elba	31.41	-86.07	36	031
Chalkville	33.65	-86.65	36	073
Citronelle	31.09	-88.23	36	097
Semmes	30.78	-88.26	36	097
Valley Grande	32.51	-86.99	36	047
Evergreen	31.43	-86.96	36	035
Odenville	33.68	-86.40	36	115
Grand Bay	30.48	-88.34	36	097
Holt	33.23	-87.48	36	125
Hazel Green	34.93	-86.57	36	089
Centre	34.15	-85.68	36	019
Heflin	33.65	-85.59	35	029
West End-Cobb Town	33.65	-85.87	35	015
Marion	32.63	-87.32	35	105
Livingston	32.58	-88.19	35	119
Moulton	34.48	-87.29	35	079
Hanceville	34.06	-86.77	35	043
Underwood-Petersville	34.88	-87.70	35	077
Warrior	33.81	-86.81	35	073
Priceville	34.53	-86.89	35	103
Dadeville	32.83	-85.76	35	123
Ladonia	32.47	-85.08	35	113
Red Bay	34.44	-88.14	35	059
Weaver	33.75	-85.81	35	015
Lafayette	32.90	-85.40	35	017
Clayton	31.88	-85.45	35	005
Kimberly	33.77	-86.81	35	073
Brighton	33.43	-86.95	35	073
Luverne	31.72	-86.26	35	041
Choccolocco	33.66	-85.70	34	015
New Hope	34.54	-86.39	34	089
Eutaw	32.84	-87.89	34	063
Centreville	32.95	-87.12	34	007
Selmont-West Selmont	32.38	-87.01	34	047
Hartford	31.10	-85.70	34	061
Bayou La Batre	30.40	-88.25	34	097
Abbeville	31.57	-85.25	34	067
Jemison	32.96	-86.75	34	021
Emerald Mountain	32.45	-86.09	34	051
Huguley	32.83	-85.23	34	017
Indian Springs Village	33.36	-86.75	34	117
Moundville	33.00	-87.63	34	065
East Brewton	31.09	-87.06	34	053
Sumiton	33.76	-87.05	34	127
Uniontown	32.45	-87.51	34	105
Taylor	31.16	-85.47	34	069
York	32.49	-88.30	34	119
Greensboro	32.70	-87.60	34	065
Midland City	31.32	-85.49	34	045
Aliceville	33.13	-88.15	34	107
Bridgeport	34.95	-85.71	34	071
Henagar	34.64	-85.77	34	049
Guin	33.97	-87.91	34	093
Lineville	33.31	-85.75	34	027
Riverside	33.61	-86.20	34	115
Good Hope	34.12	-86.86	34	043
Ashville	33.84	-86.25	34	115
Kinsey	31.30	-85.34	33	069
Ashford	31.18	-85.24	33	069
Trinity	34.61	-87.09	33	103
Lipscomb	33.43	-86.93	33	073
Whitesboro	34.16	-86.07	33	055
Carlisle-Rockledge	34.11	-86.12	33	055
Point Clear	30.47	-87.92	33	003
Vincent	33.38	-86.41	33	117
Lake View	33.28	-87.14	33	125
Graysville	33.62	-86.97	33	073
Thorsby	32.92	-86.72	33	021
Cordova	33.76	-87.18	33	127
Linden	32.31	-87.80	33	091
Level Plains	31.30	-85.78	33	045
Stevenson	34.87	-85.84	33	071
Brundidge	31.72	-85.82	33	109
Cowarts	31.20	-85.30	33	069
Ashland	33.27	-85.84	33	027
Wilsonville	33.23	-86.48	33	117
Carbon Hill	33.89	-87.53	33	127
Collinsville	34.26	-85.86	33	049
Florala	31.01	-86.33	33	039
Slocomb	31.11	-85.59	33	061
Dora	33.73	-87.09	33	127
Creola	30.89	-88.04	33	097
Redstone Arsenal	34.68	-86.65	33	089
Morris	33.75	-86.81	33	073
Camden	31.99	-87.29	33	131
Samson	31.11	-86.05	33	061
Vernon	33.76	-88.11	33	075
Sylvania	34.56	-85.81	33	049
Crossville	34.29	-85.99	33	049
Sulligent	33.90	-88.13	33	075
Concord	33.47	-87.03	33	073
Smoke Rise	33.89	-86.82	33	009
Brookwood	33.26	-87.32	33	125
Cedar Bluff	34.22	-85.61	33	019
Butler	32.09	-88.22	33	023
Bynum	33.61	-85.96	33	015
Loxley	30.62	-87.75	33	003
Owens Cross Roads	34.59	-86.46	33	089
Stewartville	33.08	-86.24	32	037
Sardis City	34.17	-86.12	32	055
Blountsville	34.08	-86.59	32	009
Gordo	33.32	-87.90	32	107
Ragland	33.74	-86.16	32	115
Harpersville	33.34	-86.44	32	117
Georgiana	31.64	-86.74	32	013
Elberta	30.41	-87.60	32	003
Coaling	33.16	-87.34	32	125
Reform	33.38	-88.02	32	107
Inverness	32.01	-85.75	32	011
New Market	34.91	-86.43	32	089
Ballplay	34.06	-85.81	32	055
Woodstock	33.21	-87.15	32	007
Clio	31.71	-85.61	32	005
Sylvan Springs	33.52	-87.01	32	073
Mount Vernon	31.09	-88.01	32	097
Vance	33.17	-87.23	32	125
Grove Hill	31.71	-87.78	32	025
Hackleburg	34.28	-87.83	32	093
Westover	33.35	-86.54	32	117
Newton	31.34	-85.61	32	045
Rock Creek	33.48	-87.08	32	073
Rehobeth	31.12	-85.45	32	069
Malvern	31.14	-85.52	32	061
Marbury	32.70	-86.47	32	001
Webb	31.26	-85.27	32	069
Flomaton	31.00	-87.26	31	053
Shoal Creek	33.43	-86.61	31	117
Goodwater	33.07	-86.05	31	037
Blue Ridge	32.49	-86.19	31	051
Hayden	33.89	-86.76	31	009
Brookside	33.64	-86.92	31	073
Cleveland	33.99	-86.58	31	009
Fayetteville	33.15	-86.41	31	121
Elmore	32.54	-86.31	31	051
Falkville	34.37	-86.91	31	103
Cottonwood	31.05	-85.30	31	069
West Blocton	33.12	-87.13	31	007
Munford	33.53	-85.95	31	121
Dauphin Island	30.26	-88.11	31	097
Coosada	32.50	-86.33	31	051
Fort Deposit	31.98	-86.58	31	085
Chatom	31.47	-88.25	31	129
Phil Campbell	34.35	-87.71	31	059
Rogersville	34.83	-87.30	31	077
Frisco City	31.43	-87.40	31	099
Locust Fork	33.91	-86.62	31	009
New Brockton	31.39	-85.93	31	031
Deatsville	32.61	-86.40	31	051
Ohatchee	33.78	-86.00	31	015
Vandiver	33.47	-86.51	31	117
Summerdale	30.49	-87.70	31	003
Berry	33.66	-87.60	30	057
Minor	33.54	-86.94	30	073
Steele	33.94	-86.20	30	115
Town Creek	34.68	-87.41	30	079
Double Springs	34.15	-87.40	30	133
Bear Creek	34.27	-87.70	30	093
Shelby	33.11	-86.58	30	117
Flint City	34.52	-86.97	30	103
Eclectic	32.64	-86.03	30	051
Fyffe	34.45	-85.90	30	049
Cherokee	34.76	-87.97	30	033
Leesburg	34.18	-85.76	30	019
North Bibb	33.20	-87.15	30	007
+Russell County	32.47	-85.00		113
+Bibb County	32.94	-87.16		007
+Blount County	33.95	-86.47		009
+Bullock County	32.14	-85.71		011
+Butler County	31.83	-86.62		013
+Calhoun County	33.66	-85.83		015
+Chambers County	32.82	-85.18		017
+Cherokee County	34.15	-85.68		019
+Chilton County	32.84	-86.63		021
+Choctaw County	32.09	-88.22		023
+Clarke County	31.51	-87.89		025
+Clay County	33.31	-85.75		027
+Cleburne County	33.65	-85.59		029
+Coffee County	31.32	-85.86		031
+Colbert County	34.74	-87.67		033
+Conecuh County	31.43	-86.96		035
+Coosa County	33.08	-86.24		037
+Covington County	31.31	-86.48		039
+Crenshaw County	31.72	-86.26		041
+Cullman County	34.17	-86.84		043
+Dale County	31.46	-85.64		045
+Dallas County	32.41	-87.02		047
+DeKalb County	34.44	-85.72		049
+Elmore County	32.48	-86.36		051
+Escambia County	31.02	-87.49		053
+Etowah County	34.01	-86.01		055
+Fayette County	33.68	-87.83		057
+Franklin County	34.51	-87.73		059
+Geneva County	31.03	-85.86		061
+Greene County	32.84	-87.89		063
+Hale County	33.00	-87.63		065
+Henry County	31.35	-85.34		067
+Houston County	31.22	-85.39		069
+Jackson County	34.67	-86.03		071
+Jefferson County	33.52	-86.80		073
+Lamar County	33.76	-88.11		075
+Lauderdale County	34.80	-87.68		077
+Lawrence County	34.48	-87.29		079
+Lee County	32.61	-85.48		081
+Limestone County	34.80	-86.97		083
+Lowndes County	31.98	-86.58		085
+Macon County	32.42	-85.69		087
+Madison County	34.73	-86.59		089
+Marengo County	32.52	-87.84		091
+Marion County	34.14	-87.99		093
+Marshall County	34.27	-86.21		095
+Mobile County	30.69	-88.04		097
+Monroe County	31.53	-87.32		099
+Montgomery County	32.37	-86.30		101
+Morgan County	34.61	-86.98		103
+Perry County	32.63	-87.32		105
+Pickens County	33.13	-88.15		107
+Pike County	31.81	-85.97		109
+Randolph County	33.15	-85.37		111
+St. Clair County	33.59	-86.29		115
+Shelby County	33.24	-86.82		117
+Sumter County	32.58	-88.19		119
+Talladega County	33.44	-86.11		121
+Tallapoosa County	32.94	-85.95		123
+Tuscaloosa County	33.21	-87.57		125
+Walker County	33.83	-87.28		127
+Washington County	31.47	-88.25		129
+Wilcox County	31.99	-87.29		131
+Winston County	34.23	-87.62		133
+Autauga County	32.46	-86.46		001
+Baldwin County	30.60	-87.90		003
+Barbour County	31.89	-85.15		005
#US-AR
Little Rock	34.75	-92.29	53	119
Fort Smith	35.39	-94.40	49	131
Fayetteville	36.06	-94.16	49	143
Springdale	36.19	-94.13	49	143
Jonesboro	35.84	-90.70	49	031
North Little Rock	34.77	-92.27	48	119
Conway	35.09	-92.44	48	045
Rogers	36.33	-94.12	48	007
Pine Bluff	34.23	-92.00	47	069
Bentonville	36.37	-94.21	46	007
Hot Springs	34.50	-93.06	46	051
Hot Springs National Park	34.53	-93.06	45
Benton	34.56	-92.59	45	125
Sherwood	34.82	-92.22	45	119
Texarkana	33.44	-94.04	45	091
Russellville	35.28	-93.13	45	115
Jacksonville	34.87	-92.11	45	119
Bella Vista	36.48	-94.27	44	007
Paragould	36.06	-90.50	44	055
Cabot	34.97	-92.02	44	085
West Memphis	35.15	-90.18	44	035
Searcy	35.25	-91.74	44	145
Van Buren	35.44	-94.35	44	033
Bryant	34.60	-92.49	43	125
El Dorado	33.21	-92.67	43	139
Maumelle	34.87	-92.40	43	119
Siloam Springs	36.19	-94.54	42	007
Blytheville	35.93	-89.92	42	093
Forrest City	35.01	-90.79	42	123
Harrison	36.23	-93.11	41	009
Hot Springs Village	34.67	-93.00	41	051
Mountain Home	36.34	-92.39	41	005
Marion	35.21	-90.20	41	035
Centerton	36.36	-94.29	41	007
Magnolia	33.27	-93.24	41	027
Camden	33.58	-92.83	41	103
Helena-West Helena	34.53	-90.59	40	107
Malvern	34.36	-92.81	40	059
Arkadelphia	34.12	-93.05	40	019
Batesville	35.77	-91.64	40	063
Hope	33.67	-93.59	40	057
Monticello	33.63	-91.79	40	043
Clarksville	35.47	-93.47	40	071
Greenwood	35.22	-94.26	40	131
Stuttgart	34.50	-91.55	40	001
Lowell	36.26	-94.13	39	007
Wynne	35.22	-90.79	39	037
Beebe	35.07	-91.88	39	145
Newport	35.60	-91.28	39	067
West Helena	34.55	-90.64	39	107
Osceola	35.71	-89.97	39	093
Heber Springs	35.49	-92.03	39	023
Trumann	35.67	-90.51	39	111
East End	34.55	-92.34	38	125
Morrilton	35.15	-92.74	38	029
De Queen	34.04	-94.34	38	133
Farmington	36.04	-94.25	38	143
Pocahontas	36.26	-90.97	38	121
Warren	33.61	-92.06	38	011
Mena	34.59	-94.24	38	113
Alma	35.48	-94.22	37	033
Helena	34.53	-90.59	37	107
Berryville	36.36	-93.57	37	015
Greenbrier	35.23	-92.39	37	045
Pea Ridge	36.45	-94.12	37	007
Crossett	33.13	-91.96	37	003
Prairie Grove	35.98	-94.32	37	143
White Hall	34.27	-92.09	37	069
Sheridan	34.31	-92.40	37	053
Barling	35.33	-94.30	37	131
Ward	35.03	-91.95	37	085
Piney	34.50	-93.13	37	051
Walnut Ridge	36.07	-90.96	37	075
Dardanelle	35.22	-93.16	37	149
Cherokee Village	36.30	-91.52	37	135
Haskell	34.50	-92.64	37	125
Ashdown	33.67	-94.13	37	081
Nashville	33.95	-93.85	37	061
Vilonia	35.08	-92.21	36	045
Dumas	33.89	-91.49	36	041
Lonoke	34.78	-91.90	36	085
Fordyce	33.81	-92.41	36	039
McGehee	33.63	-91.40	36	041
Booneville	35.14	-93.92	36	083
Shannon Hills	34.62	-92.40	36	125
Rockwell	34.46	-93.13	36	051
Marianna	34.77	-90.76	36	077
Piggott	36.38	-90.19	36	021
Johnson	36.13	-94.17	36	143
Ozark	35.49	-93.83	36	047
Landmark	34.61	-92.32	36	119
Gibson	34.88	-92.24	35	119
Paris	35.29	-93.73	35	083
Waldron	34.90	-94.09	35	127
Gentry	36.27	-94.48	35	007
Austin	35.00	-91.98	35	085
Gosnell	35.96	-89.97	35	093
De Witt	34.29	-91.34	35	001
Manila	35.88	-90.17	35	093
Gravette	36.42	-94.45	35	007
Corning	36.41	-90.58	35	021
Prescott	33.80	-93.38	35	099
North Crossett	33.17	-91.94	35	003
Pottsville	35.25	-93.05	35	115
Cave Springs	36.26	-94.23	35	007
Atkins	35.25	-92.94	35	115
Brookland	35.90	-90.58	35	031
Elkins	36.00	-94.01	35	143
Bald Knob	35.31	-91.57	35	145
Gravel Ridge	34.87	-92.19	35	119
Brinkley	34.89	-91.19	35	095
Alexander	34.63	-92.44	35	119
Mountain View	35.87	-92.12	35	137
Tontitown	36.18	-94.23	34	143
Hamburg	33.23	-91.80	34	003
Green Forest	36.34	-93.44	34	015
England	34.54	-91.97	34	085
Little Flock	36.39	-94.14	34	007
Dermott	33.53	-91.44	34	017
Hoxie	36.05	-90.98	34	075
Salem	34.63	-92.56	34	125
Lake Village	33.33	-91.28	34	017
West Fork	35.92	-94.19	34	143
Clinton	35.59	-92.46	34	141
Marked Tree	35.53	-90.42	34	111
Bethel Heights	36.21	-94.13	34	007
Charleston	35.30	-94.04	34	047
Lincoln	35.95	-94.42	34	143
Mayflower	34.96	-92.43	34	045
Lavaca	35.34	-94.17	34	131
Huntsville	36.09	-93.74	34	087
Holiday Island	36.49	-93.73	34	015
Danville	35.05	-93.39	34	149
Lake City	35.82	-90.43	34	031
Harrisburg	35.56	-90.72	34	111
Earle	35.28	-90.47	34	035
Fairfield Bay	35.59	-92.28	34	141
Wrightsville	34.60	-92.22	34	119
Bono	35.91	-90.80	33	031
Southside	35.70	-91.62	33	063
Carlisle	34.78	-91.75	33	085
Star City	33.94	-91.84	33	079
Elm Springs	36.21	-94.23	33	143
Gurdon	33.92	-93.15	33	019
Glenwood	34.33	-93.55	33	109
Lake Hamilton	34.42	-93.10	33	051
Gassville	36.28	-92.49	33	005
Eudora	33.11	-91.26	33	017
Horseshoe Bend	36.23	-91.76	33	065
Eureka Springs	36.40	-93.74	33	015
Prairie Creek	36.34	-94.06	33	007
Augusta	35.28	-91.37	33	147
Judsonia	35.27	-91.64	33	145
Bull Shoals	36.38	-92.58	33	089
McAlmont	34.81	-92.18	33	119
Cave City	35.94	-91.55	33	135
Leachville	35.94	-90.26	33	093
Rector	36.26	-90.29	33	021
Lepanto	35.61	-90.33	33	111
Bay	35.74	-90.56	33	031
Smackover	33.36	-92.72	33	139
Melbourne	36.06	-91.91	33	065
Decatur	36.34	-94.46	32	007
Tuckerman	35.73	-91.20	32	067
Calico Rock	36.12	-92.14	32	065
Lamar	35.44	-93.39	32	071
Kensett	35.23	-91.67	32	145
Des Arc	34.98	-91.50	32	117
Mulberry	35.50	-94.05	32	033
McCrory	35.26	-91.20	32	147
Goshen	36.10	-93.99	32	143
Murfreesboro	34.06	-93.69	32	109
Stamps	33.37	-93.50	32	073
Redfield	34.45	-92.18	32	069
Monette	35.89	-90.34	32	031
Clarendon	34.69	-91.31	32	095
Perryville	35.00	-92.80	32	105
Hazen	34.78	-91.58	31	117
Dover	35.40	-93.11	31	115
Greenland	35.99	-94.18	31	143
Cedarville	35.57	-94.37	31	033
Flippin	36.28	-92.60	31	089
Hughes	34.95	-90.47	31	123
Waldo	33.35	-93.30	31	027
Marshall	35.91	-92.63	31	129
Little Rock Air Force Base	34.89	-92.16	31	119
Rison	33.96	-92.19	31	025
Hampton	33.54	-92.47	31	013
Caraway	35.76	-90.32	31	031
West Crossett	33.14	-91.99	31	003
Ola	35.03	-93.22	31	149
Diaz	35.64	-91.27	31	067
Marmaduke	36.19	-90.38	31	055
Lewisville	33.36	-93.58	31	073
Newark	35.70	-91.44	31	063
Yellville	36.23	-92.68	31	089
Mineral Springs	33.88	-93.91	31	061
Parkin	35.26	-90.57	30	037
Luxora	35.76	-89.93	30	093
Sulphur Springs	34.18	-92.12	30	069
Mansfield	35.06	-94.25	30	131
Dierks	34.12	-94.02	30	061
Midway	36.39	-92.46	30	005
Ash Flat	36.22	-91.61	30	135
Horatio	33.94	-94.36	30	133
Highland	36.28	-91.52	30	135
Marvell	34.56	-90.91	30	107
London	35.33	-93.25	30	115
Coal Hill	35.44	-93.67	30	071
Mount Ida	34.56	-93.63	30	097
+Arkansas County	34.50	-91.55		001
+Ashley County	33.13	-91.96		003
+Baxter County	36.34	-92.39		005
+Benton County	36.33	-94.12		007
+Boone County	36.23	-93.11		009
+Bradley County	33.61	-92.06		011
+Calhoun County	33.54	-92.47		013
+Carroll County	36.36	-93.57		015
+Chicot County	33.53	-91.44		017
+Clark County	34.12	-93.05		019
+Clay County	36.38	-90.19		021
+Cleburne County	35.49	-92.03		023
+Cleveland County	33.96	-92.19		025
+Columbia County	33.27	-93.24		027
+Conway County	35.15	-92.74		029
+Craighead County	35.84	-90.70		031
+Crawford County	35.44	-94.35		033
+Crittenden County	35.15	-90.18		035
+Cross County	35.22	-90.79		037
+Dallas County	33.81	-92.41		039
+Desha County	33.89	-91.49		041
+Drew County	33.63	-91.79		043
+Faulkner County	35.09	-92.44		045
+Franklin County	35.49	-93.83		047
+Fulton County				049
+Garland County	34.50	-93.06		051
+Grant County	34.31	-92.40		053
+Greene County	36.06	-90.50		055
+Hempstead County	33.67	-93.59		057
+Hot Spring County	34.36	-92.81		059
+Howard County	33.95	-93.85		061
+Independence County	35.77	-91.64		063
+Izard County	36.23	-91.76		065
+Jackson County	35.60	-91.28		067
+Jefferson County	34.23	-92.00		069
+Johnson County	35.47	-93.47		071
+Lafayette County	33.37	-93.50		073
+Lawrence County	36.07	-90.96		075
+Lee County	34.77	-90.76		077
+Lincoln County	33.94	-91.84		079
+Little River County	33.67	-94.13		081
+Logan County	35.14	-93.92		083
+Lonoke County	34.97	-92.02		085
+Madison County	36.09	-93.74		087
+Marion County	36.38	-92.58		089
+Miller County	33.44	-94.04		091
+Mississippi County	35.93	-89.92		093
+Monroe County	34.89	-91.19		095
+Montgomery County	34.56	-93.63		097
+Nevada County	33.80	-93.38		099
+Newton County				101
+Ouachita County	33.58	-92.83		103
+Perry County	35.00	-92.80		105
+Phillips County	34.53	-90.59		107
+Pike County	34.33	-93.55		109
+Poinsett County	35.67	-90.51		111
+Polk County	34.59	-94.24		113
+Pope County	35.28	-93.13		115
+Prairie County	34.98	-91.50		117
+Pulaski County	34.75	-92.29		119
+Randolph County	36.26	-90.97		121
+St. Francis County	35.01	-90.79		123
+Saline County	34.56	-92.59		125
+Scott County	34.90	-94.09		127
+Searcy County	35.91	-92.63		129
+Sebastian County	35.39	-94.40		131
+Sevier County	34.04	-94.34		133
+Sharp County	36.30	-91.52		135
+Stone County	35.87	-92.12		137
+Union County	33.21	-92.67		139
+Van Buren County	35.59	-92.46		141
+Washington County	36.06	-94.16		143
+White County	35.25	-91.74		145
+Woodruff County	35.28	-91.37		147
+Yell County	35.22	-93.16		149
#US-AZ
Phoenix	33.45	-112.07	62	013
Tucson	32.22	-110.93	57	019
Mesa	33.42	-111.82	57	013
Chandler	33.31	-111.84	54	013
Gilbert	33.35	-111.79	54	013
Glendale	33.54	-112.19	54	013
Scottsdale	33.51	-111.90	54	013
Maryvale	33.50	-112.18	53	013
Tempe	33.41	-111.91	52	013
Peoria	33.58	-112.24	52	013
Deer Valley	33.68	-112.13	52	013
Tempe Junction	33.41	-111.94	52	013
Surprise	33.63	-112.33	51	013
Alhambra	33.50	-112.13	51	013
Yuma	32.73	-114.62	50	027
Ahwatukee Foothills	33.34	-111.98	49	013
San Tan Valley	33.19	-111.53	49	021
Avondale	33.44	-112.35	49	013
Goodyear	33.44	-112.36	49	013
Flagstaff	35.20	-111.65	48	005
Casas Adobes	32.32	-111.00	48	019
Lake Havasu City	34.48	-114.32	47	015
Casa Grande	32.88	-111.76	47	021
Buckeye	33.37	-112.58	47	013
Catalina Foothills	32.30	-110.92	47	019
Maricopa	33.06	-112.05	47	021
Oro Valley	32.39	-110.97	46	019
Sierra Vista	31.55	-110.30	46	003
Prescott Valley	34.61	-112.32	46	025
Prescott	34.54	-112.47	46	025
Marana	32.44	-111.23	46	019
Bullhead City	35.15	-114.57	46	015
Apache Junction	33.42	-111.55	46	021
Sun City	33.60	-112.27	46	013
Queen Creek	33.25	-111.63	45	013
El Mirage	33.61	-112.32	45	013
San Luis	32.49	-114.78	45	027
Florence	33.03	-111.39	45	021
Kingman	35.19	-114.05	45	015
Drexel Heights	32.14	-111.03	44	019
Fortuna Foothills	32.66	-114.41	44	027
Sahuarita	31.96	-110.96	44	019
Sun City West	33.66	-112.34	44	013
Fountain Hills	33.61	-111.72	44	013
Anthem	33.87	-112.15	43	013
Green Valley	31.85	-110.99	43	019
Nogales	31.34	-110.93	43	023
Rio Rico	31.47	-110.98	43	023
Eloy	32.76	-111.55	42	021
Tanque Verde	32.25	-110.74	42	019
Douglas	31.34	-109.55	42	003
Flowing Wells	32.29	-111.01	42	019
Payson	34.23	-111.33	42	007
Somerton	32.60	-114.71	42	027
New River	33.92	-112.14	42	013
Sierra Vista Southeast	31.45	-110.22	42	003
Sun Lakes	33.21	-111.88	41	013
Paradise Valley	33.53	-111.94	41	013
Coolidge	32.98	-111.52	41	021
Tucson Estates	32.19	-111.09	41	019
New Kingman-Butler	35.27	-114.03	41	015
Cottonwood	34.74	-112.01	41	025
Verde Village	34.71	-112.01	41	025
West Sedona	34.87	-111.81	41	025
Camp Verde	34.56	-111.85	40	025
Chino Valley	34.76	-112.45	40	025
Show Low	34.25	-110.03	40	017
Arizona City	32.76	-111.67	40	021
Sedona	34.87	-111.76	40	005
Vail	32.05	-110.71	40	019
Gold Camp	33.29	-111.30	40	021
Gold Canyon	33.37	-111.44	40	021
Safford	32.83	-109.71	40	009
Saddle Brooke	32.53	-110.87	40
Winslow	35.02	-110.70	40	017
Picture Rocks	32.35	-111.25	40	019
Valencia West	32.13	-111.11	40	019
Tuba City	36.13	-111.24	39	005
Golden Valley	35.22	-114.22	39	015
Catalina	32.51	-110.92	39	019
Page	36.91	-111.46	39	005
Globe	33.39	-110.79	39	007
Tolleson	33.45	-112.26	38	013
Wickenburg	33.97	-112.73	38	013
Big Park	34.78	-111.76	38	025
Youngtown	33.59	-112.30	38	013
Guadalupe	33.37	-111.96	38	013
Village of Oak Creek	34.78	-111.76	38	025
Avra Valley	32.44	-111.32	38	019
Laveen	33.36	-112.17	38	013
South Tucson	32.20	-110.97	38	019
Corona de Tucson	31.97	-110.78	38	019
Snowflake	34.51	-110.08	38	017
Three Points	32.08	-111.31	37	019
Litchfield Park	33.49	-112.36	37	013
Williamson	34.69	-112.54	37	025
Summit	32.07	-110.95	37	019
Cave Creek	33.83	-111.95	37	013
Paulden	34.89	-112.47	37	025
Bisbee	31.45	-109.93	37	003
Kayenta	36.73	-110.25	37	017
Holbrook	34.90	-110.16	37	017
Thatcher	32.85	-109.76	37	009
Benson	31.97	-110.29	37	003
Eagar	34.11	-109.29	37	001
Colorado City	36.99	-112.98	37	015
Lake Montezuma	34.63	-111.78	37	025
Chinle	36.15	-109.55	37	001
Pinetop-Lakeside	34.14	-109.96	36	017
Tortolita	32.41	-111.02	36	019
Clarkdale	34.77	-112.06	36	025
Avenue B and C	32.72	-114.66	36	027
Taylor	34.47	-110.09	36	017
Whiteriver	33.84	-109.96	36	017
San Carlos	33.35	-111.85	36	013
Lake of the Woods	34.16	-109.99	36	017
Citrus Park	33.55	-112.44	36	013
Dewey-Humboldt	34.53	-112.24	36	025
Oracle	32.61	-110.77	36	021
Clifton	33.05	-109.30	36	011
Quartzsite	33.66	-114.23	36	012
Fort Defiance	35.74	-109.08	36	001
Carefree	33.82	-111.92	36	013
Willcox	32.25	-109.83	36	003
San Manuel	32.60	-110.63	36	021
Saint Johns	34.51	-109.36	35	001
Ajo	32.37	-112.86	35	019
Cornville	34.72	-111.92	35	025
Williams	35.25	-112.19	35	005
Parker	34.15	-114.29	35	012
Superior	33.29	-111.10	35	021
Wellton	32.67	-114.15	35	027
Swift Trail Junction	32.73	-109.71	35	009
Black Canyon City	34.07	-112.15	35	025
Heber-Overgaard	34.41	-110.57	35	017
Window Rock	35.68	-109.05	34	001
Sacaton	33.08	-111.74	34	021
Cordes Lakes	34.31	-112.10	34	025
Kachina Village	35.10	-111.69	34	005
Whetstone	31.96	-110.34	34	003
Mohave Valley	34.93	-114.59	34	015
Linden	34.29	-110.16	34	017
Central Heights-Midland City	33.40	-110.82	34	007
Pima	32.90	-109.83	34	009
Sells	31.91	-111.88	34	019
Star Valley	34.26	-111.26	34	007
Desert Hills	34.55	-114.37	34	015
White Mountain Lake	34.35	-110.00	33	017
Golden Shores	34.78	-114.48	33	015
Kearny	33.06	-110.91	33	021
Dolan Springs	35.59	-114.27	33	015
Gila Bend	32.95	-112.72	33	013
Congress	34.16	-112.85	33	025
Pine	34.38	-111.46	33	007
Bylas	33.13	-110.12	33	009
Beaver Dam	36.90	-113.93	33	015
Springerville	34.13	-109.29	33	001
Bagdad	34.58	-113.20	33	025
Mescal	31.99	-110.44	33	003
Rio Verde	33.72	-111.68	33	013
Cienega Springs	34.19	-114.22	33	012
Miami	33.40	-110.87	33	007
Huachuca City	31.63	-110.33	32	003
Sun Valley	34.25	-111.26	32	007
Pirtleville	31.36	-109.56	32	003
Cibecue	34.04	-110.49	32	017
Lukachukai	36.42	-109.23	32	001
Saint David	31.90	-110.21	32	003
Valle Vista	35.41	-113.86	32	015
Scenic	36.79	-114.01	32	015
East Sahuarita	31.94	-110.93	32	019
First Mesa	35.84	-110.38	32	017
Grand Canyon Village	36.05	-112.15	32	005
Claypool	33.41	-110.84	32	007
Salome	33.78	-113.61	32	012
Kaibito	36.60	-111.07	32	005
Cactus Flat	32.76	-109.72	32	009
Donovan Estates	32.71	-114.68	32	027
Mayer	34.40	-112.24	32	025
Morenci	33.08	-109.37	32	011
Mammoth	32.72	-110.64	32	021
Ehrenberg	33.60	-114.53	32	012
Grand Canyon	36.05	-112.14	32	005
LeChee	35.03	-110.75	32	005
Saint Michaels	35.64	-109.10	32	001
Tonto Basin	33.83	-111.29	32	007
North Fork	34.00	-109.96	32	017
Casa Blanca	33.12	-111.89	31	021
Joseph City	34.96	-110.33	31	017
Peridot	33.31	-110.46	31	007
Many Farms	36.35	-109.62	31	001
Fredonia	36.95	-112.53	31	005
Tombstone	31.71	-110.07	31	003
Centennial Park	36.95	-112.98	31	015
Meadview	36.00	-114.07	31	015
Ganado	35.71	-109.54	31	001
Canyon Day	33.78	-110.03	31	007
Tsaile	36.30	-109.22	31	001
Tubac	31.61	-111.05	31	023
Parks	35.26	-111.95	31	005
Dilkon	35.39	-110.32	31	017
Spring Valley	34.35	-112.16	31	025
Mountainaire	35.09	-111.67	30	005
Peach Springs	35.53	-113.43	30	015
Arivaca Junction	31.73	-111.06	30	019
Blackwater	33.03	-111.58	30	021
Willow Valley	34.91	-114.61	30	015
Naco	31.34	-109.95	30	003
Houck	35.28	-109.21	30	001
Six Shooter Canyon	33.37	-110.77	30	007
+Cochise County	31.55	-110.30		003
+Coconino County	35.20	-111.65		005
+Gila County	34.23	-111.33		007
+Graham County	32.83	-109.71		009
+Greenlee County	33.05	-109.30		011
+La Paz County	33.66	-114.23		012
+Maricopa County	33.45	-112.07		013
+Mohave County	34.48	-114.32		015
+Navajo County	34.25	-110.03		017
+Pima County	32.22	-110.93		019
+Pinal County	33.19	-111.53		021
+Santa Cruz County	31.34	-110.93		023
+Yavapai County	34.61	-112.32		025
+Yuma County	32.73	-114.62		027
+Apache County	34.11	-109.29		001
#US-CA
Los Angeles	34.05	-118.24	66	037
San Diego	32.72	-117.16	61	073
San Jose	37.34	-121.89	60	085
San Francisco	37.77	-122.42	59	075
Fresno	36.75	-119.77	57	019
Sacramento	38.58	-121.49	57	067
Long Beach	33.77	-118.19	57	037
Oakland	37.80	-122.27	56	001
Bakersfield	35.37	-119.02	56	029
Anaheim	33.84	-117.91	55	059
Santa Ana	33.75	-117.87	55	059
Riverside	33.95	-117.40	55	065
Stockton	37.96	-121.29	55	077
Chula Vista	32.64	-117.08	54	073
Irvine	33.67	-117.82	54	059
Fremont	37.55	-121.99	54	001
San Bernardino	34.11	-117.29	53	071
Modesto	37.64	-121.00	53	099
Fontana	34.09	-117.44	53	071
Oxnard	34.20	-119.18	53	111
Moreno Valley	33.94	-117.23	53	065
Huntington Beach	33.66	-118.00	53	059
Glendale	34.14	-118.26	53	037
Santa Clarita	34.39	-118.54	53	037
Oceanside	33.20	-117.38	52	073
Garden Grove	33.77	-117.94	52	059
Rancho Cucamonga	34.11	-117.59	52	071
Santa Rosa	38.44	-122.71	52	097
Ontario	34.06	-117.65	52	071
Elk Grove	38.41	-121.37	52	067
Corona	33.88	-117.57	52	065
Lancaster	34.70	-118.14	52	037
Palmdale	34.58	-118.12	52	037
Hayward	37.67	-122.08	52	001
Salinas	36.68	-121.66	52	053
Pomona	34.06	-117.75	52	037
Sunnyvale	37.37	-122.04	52	085
Escondido	33.12	-117.09	52	073
Torrance	33.84	-118.34	52	037
Valencia	34.44	-118.61	52	037
Pasadena	34.15	-118.14	52	037
Orange	33.79	-117.85	51	059
Fullerton	33.87	-117.93	51	059
Roseville	38.75	-121.29	51	061
Visalia	36.33	-119.29	51	107
Thousand Oaks	34.17	-118.84	51	111
Concord	37.98	-122.03	51	013
Simi Valley	34.27	-118.78	51	111
East Los Angeles	34.02	-118.17	51	037
Santa Clara	37.35	-121.96	51	085
Victorville	34.54	-117.29	51	071
Vallejo	38.10	-122.26	51	095
Berkeley	37.87	-122.27	51	001
El Monte	34.07	-118.03	51	037
Downey	33.94	-118.13	51	037
Carlsbad	33.16	-117.35	51	073
Costa Mesa	33.64	-117.92	51	059
Fairfield	38.25	-122.04	51	095
Temecula	33.49	-117.15	50	065
Inglewood	33.96	-118.35	50	037
Antioch	38.00	-121.81	50	013
Murrieta	33.55	-117.21	50	065
Richmond	37.94	-122.35	50	013
West Covina	34.07	-117.94	50	037
Norwalk	33.90	-118.08	50	037
Daly City	37.71	-122.46	50	081
Burbank	34.18	-118.31	50	037
Santa Maria	34.95	-120.44	50	083
Clovis	36.83	-119.70	50	019
El Cajon	32.79	-116.96	50	073
San Mateo	37.56	-122.33	50	081
Rialto	34.11	-117.37	50	071
Vista	33.20	-117.24	50	073
Compton	33.90	-118.22	50	037
Mission Viejo	33.60	-117.67	50	059
Vacaville	38.36	-121.99	50	095
Ventura	34.28	-119.29	50	111
South Gate	33.95	-118.21	50	037
Hesperia	34.43	-117.30	50	071
Carson	33.83	-118.28	50	037
Santa Monica	34.02	-118.49	50	037
San Marcos	33.14	-117.17	50	073
Arden-Arcade	38.60	-121.38	50	067
Westminster	33.76	-118.01	50	059
Santa Barbara	34.42	-119.70	50	083
Redding	40.59	-122.39	50	089
San Leandro	37.72	-122.16	50	001
Chico	39.73	-121.84	50	007
Hawthorne	33.92	-118.35	49	037
Livermore	37.68	-121.77	49	001
Indio	33.72	-116.22	49	065
Whittier	33.98	-118.03	49	037
Menifee	33.73	-117.15	49	065
Newport Beach	33.62	-117.93	49	059
Tracy	37.74	-121.43	49	077
Citrus Heights	38.71	-121.28	49	067
Chino	34.01	-117.69	49	071
Alhambra	34.10	-118.13	49	037
Redwood City	37.49	-122.24	49	081
Hemet	33.75	-116.97	49	065
Buena Park	33.87	-118.00	49	059
Lake Forest	33.65	-117.69	49	059
Merced	37.30	-120.48	49	047
Lakewood	33.85	-118.13	49	037
Tustin	33.75	-117.83	49	059
Mountain View	37.39	-122.08	49	085
Napa	38.30	-122.29	49	055
Pleasanton	37.66	-121.87	49	001
Alameda	37.77	-122.26	49	001
Bellflower	33.88	-118.12	49	037
Chino Hills	33.99	-117.76	49	071
Milpitas	37.43	-121.91	49	085
Baldwin Park	34.09	-117.96	49	037
Upland	34.10	-117.65	49	071
Folsom	38.68	-121.18	49	067
San Ramon	37.78	-121.98	49	013
Manteca	37.80	-121.22	49	077
Perris	33.78	-117.23	49	065
Union City	37.60	-122.02	49	001
Turlock	37.49	-120.85	49	099
Apple Valley	34.50	-117.19	49	071
Lynwood	33.93	-118.21	49	037
Redlands	34.06	-117.18	49	071
Rancho Cordova	38.59	-121.30	49	067
Pittsburg	38.03	-121.88	48	013
Walnut Creek	37.91	-122.06	48	013
Redondo Beach	33.85	-118.39	48	037
Yorba Linda	33.89	-117.81	48	059
Davis	38.54	-121.74	48	113
Camarillo	34.22	-119.04	48	111
South San Francisco	37.65	-122.41	48	081
Yuba City	39.14	-121.62	48	101
Palo Alto	37.44	-122.14	48	085
Laguna Niguel	33.52	-117.71	48	059
San Clemente	33.43	-117.61	48	059
Lodi	38.13	-121.27	48	077
Santa Cruz	36.97	-122.03	48	087
Pico Rivera	33.98	-118.10	48	037
Madera	36.96	-120.06	48	039
Montebello	34.01	-118.11	48	037
Florence-Graham	33.97	-118.24	48	037
Encinitas	33.04	-117.29	48	073
Tulare	36.21	-119.35	48	107
La Habra	33.93	-117.95	48	059
Lake Elsinore	33.67	-117.33	48	065
Carmichael	38.62	-121.33	48	067
Monterey Park	34.06	-118.12	48	037
Castro Valley	37.69	-122.09	48	001
Rocklin	38.79	-121.24	48	061
National City	32.68	-117.10	48	073
Cupertino	37.32	-122.03	48	085
Gardena	33.89	-118.31	48	037
Petaluma	38.23	-122.64	48	097
La Mesa	32.77	-117.02	48	073
Huntington Park	33.98	-118.23	48	037
San Rafael	37.97	-122.53	48	041
Eastvale	33.96	-117.56	48	065
Brentwood	37.93	-121.70	48	013
Woodland	38.68	-121.77	48	113
Arcadia	34.14	-118.04	48	037
Santee	32.84	-116.97	48	073
Dublin	37.70	-121.94	48	001
South Whittier	33.95	-118.04	48	037
Fountain Valley	33.71	-117.95	48	059
Diamond Bar	34.03	-117.81	48	037
Porterville	36.07	-119.02	47	107
Hanford	36.33	-119.65	47	031
Novato	38.11	-122.57	47	041
Paramount	33.89	-118.16	47	037
Rosemead	34.08	-118.07	47	037
Highland	34.13	-117.21	47	071
Colton	34.07	-117.31	47	071
Hacienda Heights	33.99	-117.97	47	037
Cathedral City	33.78	-116.47	47	065
Watsonville	36.91	-121.76	47	087
Yucaipa	34.03	-117.04	47	071
Gilroy	37.01	-121.57	47	085
Delano	35.77	-119.25	47	029
West Sacramento	38.58	-121.53	47	113
Placentia	33.87	-117.87	47	059
Glendora	34.14	-117.87	47	037
Palm Desert	33.72	-116.38	47	065
Aliso Viejo	33.57	-117.73	47	059
Poway	32.96	-117.04	47	073
Cerritos	33.86	-118.06	47	037
Azusa	34.13	-117.91	47	037
La Mirada	33.92	-118.01	47	037
Rancho Santa Margarita	33.64	-117.60	47	059
Cypress	33.82	-118.04	47	059
Rowland Heights	33.98	-117.91	47	037
Covina	34.09	-117.89	47	037
Ceres	37.59	-120.96	47	099
Florin	38.50	-121.41	47	067
Palm Springs	33.83	-116.55	47	065
San Luis Obispo	35.28	-120.66	47	079
San Jacinto	33.78	-116.96	47	065
Lincoln	38.89	-121.29	47	061
Antelope	38.71	-121.33	47	067
Coachella	33.68	-116.17	46	065
Danville	37.82	-122.00	46	013
Lompoc	34.64	-120.46	46	083
El Centro	32.79	-115.56	46	025
Beaumont	33.93	-116.98	46	065
San Bruno	37.63	-122.41	46	081
Bell Gardens	33.97	-118.15	46	037
Morgan Hill	37.13	-121.65	46	085
Altadena	34.19	-118.13	46	037
Rancho Palos Verdes	33.74	-118.39	46	037
North Highlands	38.69	-121.37	46	067
Rohnert Park	38.34	-122.70	46	097
El Dorado Hills	38.69	-121.08	46	017
Brea	33.92	-117.90	46	059
Campbell	37.29	-121.95	46	085
La Puente	34.02	-117.95	46	037
La Quinta	33.66	-116.31	46	065
San Gabriel	34.10	-118.11	46	037
Calexico	32.68	-115.50	46	025
Oakley	38.00	-121.71	46	013
Pacifica	37.61	-122.49	46	081
Stanton	33.80	-117.99	46	059
Montclair	34.08	-117.69	46	071
Martinez	38.02	-122.13	46	013
Monrovia	34.15	-118.00	46	037
Hollister	36.85	-121.40	46	069
Los Banos	37.06	-120.85	46	047
San Juan Capistrano	33.50	-117.66	46	059
Temple City	34.11	-118.06	46	037
Claremont	34.10	-117.72	46	037
Bell	33.98	-118.19	46	037
Moorpark	34.29	-118.88	46	111
Willowbrook	33.92	-118.26	46	037
Manhattan Beach	33.88	-118.41	46	037
Wildomar	33.60	-117.28	46	065
Beverly Hills	34.07	-118.40	45	037
Pleasant Hill	37.95	-122.06	45	013
San Dimas	34.11	-117.81	45	037
Rubidoux	34.00	-117.41	45	065
Dana Point	33.47	-117.70	45	059
La Presa	32.71	-117.00	45	073
Orangevale	38.68	-121.23	45	067
Foster City	37.56	-122.27	45	081
Menlo Park	37.45	-122.18	45	081
Lawndale	33.89	-118.35	45	037
Adelanto	34.58	-117.41	45	071
Foothill Farms	38.68	-121.35	45	067
Seaside	36.61	-121.85	45	053
Oildale	35.42	-119.02	45	029
La Verne	34.10	-117.77	45	037
Westmont	33.94	-118.30	45	037
Laguna Hills	33.61	-117.71	45	059
Saratoga	37.26	-122.02	45	085
Banning	33.93	-116.88	45	065
Goleta	34.44	-119.83	45	083
Fair Oaks	38.64	-121.27	45	067
Los Gatos	37.23	-121.97	45	085
Los Altos	37.39	-122.11	45	085
Santa Paula	34.35	-119.06	45	111
Fallbrook	33.38	-117.25	45	073
Burlingame	37.58	-122.37	45	081
San Pablo	37.96	-122.35	45	013
Walnut	34.02	-117.87	45	037
San Carlos	37.51	-122.26	45	081
Atascadero	35.49	-120.67	45	079
East Palo Alto	37.47	-122.14	45	081
Atwater	37.35	-120.61	45	047
Orcutt	34.87	-120.44	45	083
Ridgecrest	35.62	-117.67	45	029
Monterey	36.60	-121.89	45	053
Desert Hot Springs	33.96	-116.50	45	065
Spring Valley	32.74	-117.00	45	073
Benicia	38.05	-122.16	44	095
Suisun	38.24	-122.04	44	095
Maywood	33.99	-118.19	44	037
Windsor	38.55	-122.82	44	097
Imperial Beach	32.58	-117.11	44	073
Belmont	37.52	-122.28	44	081
Paso Robles	35.63	-120.69	44	079
Eureka	40.80	-124.16	44	023
Lemon Grove	32.74	-117.03	44	073
Paradise	39.76	-121.62	44	007
Norco	33.93	-117.55	44	065
Wasco	35.59	-119.34	44	029
South Pasadena	34.12	-118.15	44	037
Twentynine Palms	34.14	-116.05	44	071
Brawley	32.98	-115.53	44	025
Lafayette	37.89	-122.12	44	013
Lemoore	36.30	-119.78	44	031
Reedley	36.60	-119.45	44	019
West Whittier-Los Nietos	33.98	-118.07	44	037
Hercules	38.02	-122.29	44	013
Galt	38.25	-121.30	44	067
Soledad	36.42	-121.33	44	053
Sanger	36.71	-119.56	44	019
North Tustin	33.76	-117.79	44	059
Vineyard	38.46	-121.35	44	067
Coronado	32.69	-117.18	44	073
Seal Beach	33.74	-118.10	44	059
Selma	36.57	-119.61	44	019
Cudahy	33.96	-118.19	44	037
Barstow Heights	34.87	-117.06	44	071
Riverbank	37.74	-120.94	44	099
Loma Linda	34.05	-117.26	44	071
Bloomington	34.07	-117.40	44	071
Dinuba	36.54	-119.39	44	107
Barstow	34.90	-117.02	44	071
El Cerrito	37.92	-122.31	44	013
San Lorenzo	37.68	-122.12	44	001
Laguna Beach	33.54	-117.78	44	059
Isla Vista	34.41	-119.86	44	083
Calabasas	34.16	-118.64	44	037
Ladera Ranch	33.57	-117.64	44	059
Valinda	34.05	-117.94	44	037
Millbrae	37.60	-122.39	44	081
Lennox	33.94	-118.35	44	037
Rosemont	38.55	-121.36	44	067
West Puente Valley	34.05	-117.97	44	037
Corcoran	36.10	-119.56	44	031
Port Hueneme	34.15	-119.20	44	111
Oakdale	37.77	-120.85	43	099
Duarte	34.14	-117.98	43	037
Jurupa Valley	33.99	-117.52	43	065
Ashland	37.69	-122.11	43	001
South Lake Tahoe	38.93	-119.98	43	017
West Carson	33.82	-118.29	43	037
Yucca Valley	34.11	-116.43	43	071
Bay Point	38.03	-121.96	43	013
Patterson	37.47	-121.13	43	099
Marina	36.68	-121.80	43	053
Rancho San Diego	32.75	-116.94	43	073
Agoura Hills	34.14	-118.77	43	037
South El Monte	34.05	-118.05	43	037
Arvin	35.21	-118.83	43	029
Lathrop	37.82	-121.28	43	077
Lomita	33.79	-118.32	43	037
Lakeside	32.86	-116.92	43	073
Winter Gardens	32.83	-116.93	43	073
American Canyon	38.17	-122.26	43	055
South San Jose Hills	34.01	-117.90	43	037
Agoura	34.14	-118.74	43	037
Granite Bay	38.76	-121.16	43	061
Ramona	33.04	-116.87	43	073
La Cañada Flintridge	34.20	-118.19	43	037
Glen Avon	34.01	-117.48	43	065
Hermosa Beach	33.86	-118.40	43	037
Albany	37.89	-122.30	43	001
La Crescenta-Montrose	34.23	-118.24	43	037
Dixon	38.45	-121.82	43	095
Orinda	37.88	-122.18	43	013
Pinole	38.00	-122.30	43	013
Blythe	33.61	-114.60	43	065
Castaic	34.49	-118.62	43	037
Casa de Oro-Mount Helix	32.76	-116.97	43	073
Chowchilla	37.12	-120.26	43	039
Mead Valley	33.83	-117.30	43	065
Shafter	35.50	-119.27	43	029
Cameron Park	38.67	-120.99	43	017
Rosamond	34.86	-118.16	43	029
Arroyo Grande	35.12	-120.59	43	079
Rancho Mirage	33.74	-116.41	43	065
Santa Fe Springs	33.95	-118.09	43	037
Arcata	40.87	-124.08	43	023
Linda	39.13	-121.55	42	115
Prunedale	36.78	-121.67	42	053
Stevenson Ranch	34.39	-118.57	42	037
East Hemet	33.74	-116.94	42	065
Moraga	37.83	-122.13	42	013
Greenfield	36.32	-121.24	42	053
Live Oak	36.98	-121.98	42	087
Bayside	40.84	-124.06	42	023
Imperial	32.85	-115.57	42	025
El Segundo	33.92	-118.42	42	037
Artesia	33.87	-118.08	42	037
Nipomo	35.04	-120.48	42	079
Coalinga	36.14	-120.36	42	019
Laguna Woods	33.61	-117.73	42	059
Truckee	39.33	-120.18	42	057
Oroville	39.51	-121.56	42	007
Walnut Park	33.97	-118.23	42	037
Vincent	34.50	-118.12	42	037
Ukiah	39.15	-123.21	42	045
La Palma	33.85	-118.05	42	059
Pacific Grove	36.62	-121.92	42	053
Fillmore	34.40	-118.92	42	111
Avocado Heights	34.04	-117.99	42	037
Bostonia	32.81	-116.94	42	073
Susanville	40.42	-120.65	42	035
South Yuba City	39.12	-121.64	42	101
Clearlake	38.96	-122.63	42	033
McKinleyville	40.95	-124.10	42	023
Ripon	37.74	-121.12	42	077
Parlier	36.61	-119.53	42	019
East Rancho Dominguez	33.90	-118.20	42	037
Lamont	35.26	-118.91	42	029
Rio Linda	38.69	-121.45	42	067
Coto De Caza	33.60	-117.59	42	059
Cherryland	37.68	-122.10	42	001
Parkway	38.50	-121.46	42	067
Hawaiian Gardens	33.83	-118.07	42	037
Valle Vista	33.75	-116.89	42	065
Alamo	37.85	-122.03	42	013
Kerman	36.72	-120.06	42	019
Mill Valley	37.91	-122.54	42	041
Woodcrest	33.88	-117.36	42	065
Phelan	34.43	-117.57	42	071
Los Osos	35.31	-120.83	42	079
Alpine	32.84	-116.77	42	073
Red Bluff	40.18	-122.24	42	103
Rosedale	35.38	-119.15	41	029
McFarland	35.68	-119.23	41	029
Auburn	38.90	-121.08	41	061
King City	36.21	-121.13	41	053
Livingston	37.39	-120.72	41	047
Oak Park	34.18	-118.76	41	111
Stanford	37.42	-122.17	41	085
Carpinteria	34.40	-119.52	41	083
Salida	37.71	-121.08	41	099
Palos Verdes Estates	33.80	-118.39	41	037
Olivehurst	39.10	-121.55	41	115
Grover Beach	35.12	-120.62	41	079
San Marino	34.12	-118.11	41	037
Solana Beach	32.99	-117.27	41	073
Discovery Bay	37.91	-121.60	41	013
Avenal	36.00	-120.13	41	031
California City	35.13	-117.99	41	029
Lindsay	36.20	-119.09	41	107
Commerce	34.00	-118.16	41	037
North Auburn	38.93	-121.08	41	061
Tehachapi	35.13	-118.45	41	029
Malibu	34.03	-118.78	41	037
Grass Valley	39.22	-121.06	41	057
Pedley	33.98	-117.48	41	065
El Sobrante	37.98	-122.30	41	013
Half Moon Bay	37.46	-122.43	41	081
San Anselmo	37.97	-122.56	41	041
Bonita	32.66	-117.03	41	073
Grand Terrace	34.03	-117.31	41	071
Lake Arrowhead	34.25	-117.19	41	071
Larkspur	37.93	-122.54	41	041
Lake Los Angeles	34.61	-117.83	41	037
Big Bear City	34.26	-116.85	41	071
Marysville	39.15	-121.59	41	115
Fortuna	40.60	-124.16	41	023
Scotts Valley	37.05	-122.01	41	087
Clayton	37.94	-121.94	41	013
Kingsburg	36.51	-119.55	41	019
Healdsburg	38.61	-122.87	41	097
Emeryville	37.83	-122.29	41	001
Home Gardens	33.88	-117.52	41	065
Sun Village	34.56	-117.96	41	037
Lakeland Village	33.64	-117.34	41	065
Hillsborough	37.57	-122.38	41	081
Los Alamitos	33.80	-118.07	41	059
Mendota	36.75	-120.38	41	019
Magalia	39.81	-121.58	41	007
Sierra Madre	34.16	-118.05	40	037
Canyon Lake	33.69	-117.27	40	065
Diamond Springs	38.69	-120.81	40	017
Sonoma	38.29	-122.46	40	097
Quartz Hill	34.65	-118.22	40	037
Newman	37.31	-121.02	40	099
Citrus	34.12	-117.89	40	037
La Riviera	38.57	-121.36	40	067
Farmersville	36.30	-119.21	40	107
Crestline	34.24	-117.29	40	071
Delhi	37.43	-120.78	40	047
Tamalpais-Homestead Valley	37.88	-122.54	40	041
Placerville	38.73	-120.80	40	017
Garden Acres	37.96	-121.23	40	077
Muscoy	34.15	-117.34	40	071
Morro Bay	35.37	-120.85	40	079
Camp Pendleton South	33.23	-117.38	40	073
Winton	37.39	-120.61	40	047
Exeter	36.30	-119.14	40	107
Rossmoor	33.79	-118.09	40	059
Anderson	40.45	-122.30	40	089
Capitola	36.98	-121.95	40	087
Shasta Lake	40.68	-122.37	40	089
San Diego Country Estates	33.01	-116.78	40	073
Fairview	37.68	-122.05	40	001
Del Aire	33.92	-118.37	40	037
Corte Madera	37.93	-122.53	40	041
East La Mirada	33.92	-117.99	40	037
Mountain House	37.78	-121.54	40	077
Soquel	36.99	-121.96	40	087
Orange Cove	36.62	-119.31	40	019
Taft	35.14	-119.46	40	029
Blackhawk	37.82	-121.91	40	013
Charter Oak	34.10	-117.85	40	037
Valley Center	33.22	-117.03	40	073
Rio Del Mar	36.97	-121.90	40	087
Tiburon	37.87	-122.46	40	041
Good Hope	33.76	-117.27	40	065
Madera Acres	37.02	-120.07	40	039
Montecito	34.44	-119.63	40	083
Larkfield-Wikiup	38.51	-122.75	39	097
Oak Hills	34.38	-117.38	39	071
Fort Irwin	35.26	-116.68	39	071
Waterford	37.64	-120.76	39	099
Cloverdale	38.81	-123.02	39	097
Orosi	36.54	-119.29	39	107
West Athens	33.92	-118.30	39	037
Mentone	34.07	-117.13	39	071
Rodeo	38.03	-122.27	39	013
Golden Hills	35.14	-118.49	39	029
Alondra Park	33.89	-118.33	39	037
Mecca	33.57	-116.08	39	065
Bonadelle Ranchos-Madera Ranchos	36.98	-119.87	39	039
Calimesa	34.00	-117.06	39	065
Earlimart	35.88	-119.27	39	107
Westlake Village	34.15	-118.81	39	037
Gonzales	36.51	-121.44	39	053
Los Altos Hills	37.38	-122.14	39	085
August	37.98	-121.26	39	077
Rio Vista	38.16	-121.70	39	095
Firebaugh	36.86	-120.46	39	019
Topanga	34.09	-118.60	39	037
Oroville East	39.51	-121.48	39	007
East Foothills	37.38	-121.82	39	085
Rolling Hills Estates	33.79	-118.36	39	037
Spring Valley Lake	34.49	-117.27	39	071
Pismo Beach	35.14	-120.64	39	079
South San Gabriel	34.05	-118.09	39	037
Mammoth Lakes	37.65	-118.97	39	051
Gold River	38.63	-121.25	39	067
Thousand Palms	33.82	-116.39	39	065
Sebastopol	38.40	-122.82	39	097
Templeton	35.55	-120.71	39	079
Woodlake	36.41	-119.10	39	107
Ojai	34.45	-119.24	39	111
Fairfax	37.99	-122.59	39	041
Yreka	41.74	-122.63	39	093
Acton	34.47	-118.20	39	037
Orland	39.75	-122.20	39	021
Corning	39.93	-122.18	39	103
Garnet	33.90	-116.55	39	065
Escalon	37.80	-121.00	39	077
Cotati	38.33	-122.71	39	097
Lemoore Station	36.26	-119.90	39	031
Calipatria	33.13	-115.51	39	025
Joshua Tree	34.13	-116.31	39	071
Hughson	37.60	-120.87	39	099
Interlaken	36.95	-121.73	39	087
Guadalupe	34.97	-120.57	39	083
Fort Bragg	39.45	-123.81	39	045
Oceano	35.10	-120.61	39	079
Bermuda Dunes	33.74	-116.29	39	065
Piñon Hills	34.43	-117.65	39	071
El Rio	34.24	-119.16	39	111
Atherton	37.46	-122.20	39	081
Sausalito	37.86	-122.49	39	041
Los Serranos	33.97	-117.71	39	071
Alta Sierra	35.73	-118.55	38	029
Winters	38.52	-121.97	38	113
San Martin	37.08	-121.61	38	085
Ione	38.35	-120.93	38	005
Tamalpais Valley	37.88	-122.55	38	041
Oasis	33.47	-116.10	38	065
Pollock Pines	38.76	-120.59	38	017
Mira Monte	34.43	-119.29	38	111
Huron	36.20	-120.10	38	019
Crescent City	41.76	-124.20	38	015
East Porterville	36.06	-118.98	38	107
Loomis	38.82	-121.19	38	061
Boyes Hot Springs	38.31	-122.48	38	097
Thermalito	39.51	-121.59	38	007
Gridley	39.36	-121.69	38	007
Vandenberg Village	34.71	-120.47	38	083
Kentfield	37.95	-122.56	38	041
Castroville	36.77	-121.76	38	053
Nuevo	33.80	-117.15	38	065
Holtville	32.81	-115.38	38	025
Cherry Valley	33.97	-116.98	38	065
Fowler	36.63	-119.68	38	019
Ben Lomond	37.09	-122.09	38	087
Aptos	36.98	-121.90	38	087
Jamul	32.72	-116.88	38	073
East Pasadena	34.14	-118.07	38	037
Lucas Valley-Marinwood	38.04	-122.58	38	041
Willows	39.52	-122.19	38	021
Cambria	35.56	-121.08	38	079
Las Flores	33.59	-117.63	38	059
Homeland	33.74	-117.11	38	065
Colusa	39.21	-122.01	38	011
Plumas Lake	39.02	-121.56	38	115
Saint Helena	38.51	-122.47	38	055
Lucerne Valley	34.44	-116.97	38	071
Fruitridge Pocket	38.53	-121.46	38	067
Gustine	37.26	-121.00	38	047
South Oroville	39.50	-121.55	38	007
Solvang	34.60	-120.14	38	083
West Modesto	37.62	-121.04	38	099
West Rancho Dominguez	33.89	-118.27	38	037
Silver Lakes	34.75	-117.34	37	071
Keyes	37.56	-120.92	37	099
Hidden Valley Lake	38.81	-122.56	37	033
Greenacres	35.38	-119.11	37	029
Woodside	37.43	-122.25	37	081
Durham	39.65	-121.80	37	007
Mayflower Village	34.12	-118.01	37	037
Elverta	38.71	-121.46	37	067
Rancho Murieta	38.50	-121.09	37	067
El Granada	37.50	-122.47	37	081
La Habra Heights	33.96	-117.95	37	037
Strawberry	37.90	-122.51	37	041
Palermo	39.44	-121.54	37	007
Old Fig Garden	36.80	-119.81	37	019
Waldon	37.93	-122.06	37	013
Contra Costa Centre	37.93	-122.06	37	013
Wilton	38.41	-121.27	37	067
Calistoga	38.58	-122.58	37	055
Eucalyptus Hills	32.88	-116.95	37	073
Indian Wells	33.72	-116.34	37	065
Big Bear Lake	34.24	-116.91	37	071
Saranap	37.88	-122.08	37	013
Camp Pendleton North	33.31	-117.32	37	073
Hilmar-Irwin	37.40	-120.85	37	047
Williams	39.15	-122.15	37	011
Bear Valley Springs	35.16	-118.63	37	029
Sunnyslope	34.01	-117.43	37	065
Tara Hills	37.99	-122.32	37	013
Dos Palos	36.99	-120.63	37	047
El Cerrito Corona	33.84	-117.52	37	065
Buellton	34.61	-120.19	37	083
Kensington	37.91	-122.28	37	013
Cutler	36.52	-119.29	37	107
Lake Wildwood	39.23	-121.20	37	057
Needles	34.85	-114.61	37	071
Yosemite Lakes	37.19	-119.77	37	039
Boulder Creek	37.13	-122.12	37	087
Twin Lakes	36.97	-122.00	37	087
Running Springs	34.21	-117.11	37	071
Willits	39.41	-123.36	37	045
Sonora	37.98	-120.38	37	109
Lakeport	39.04	-122.92	37	033
Brisbane	37.68	-122.40	37	081
Myrtletown	40.79	-124.13	37	023
Jackson	38.35	-120.77	37	005
Portola Valley	37.38	-122.24	37	081
Planada	37.29	-120.32	37	047
Guerneville	38.50	-123.00	37	097
Wrightwood	34.36	-117.63	37	071
Del Monte Forest	36.59	-121.95	37	053
Ivanhoe	36.39	-119.22	37	107
Rancho Calaveras	38.13	-120.86	37	009
Shingle Springs	38.67	-120.93	36	017
Santa Ynez	34.61	-120.08	36	083
Carmel Valley Village	36.51	-121.77	36	053
Denair	37.53	-120.80	36	099
Del Mar	32.96	-117.27	36	073
Santa Venetia	38.00	-122.53	36	041
Emerald Lake Hills	37.46	-122.27	36	081
Ford City	35.15	-119.46	36	029
Heber	32.73	-115.53	36	025
Phoenix Lake	38.01	-120.31	36	109
Mojave	35.05	-118.17	36	029
Empire	37.64	-120.90	36	099
Broadmoor	37.69	-122.48	36	081
Armona	36.32	-119.71	36	031
Fetters Hot Springs-Agua Caliente	38.32	-122.49	36	097
El Verano	38.30	-122.49	36	097
Cool	38.89	-121.01	36	017
Oak View	34.40	-119.30	36	111
Felton	37.05	-122.07	36	087
Highlands-Baywood Park	37.52	-122.35	36	081
San Joaquin	36.61	-120.19	36	019
Bystrom	37.62	-120.99	36	099
Highgrove	34.02	-117.33	36	065
Woodbridge	38.15	-121.30	36	077
Bonsall	33.29	-117.23	36	073
Lake of the Pines	39.04	-121.06	36	057
Carmel-by-the-Sea	36.56	-121.92	36	053
Tarpey Village	36.79	-119.70	36	019
Idyllwild-Pine Cove	33.74	-116.73	36	065
Cottonwood	38.66	-121.97	36	113
Arnold	38.26	-120.35	36	009
Harbison Canyon	32.82	-116.83	36	073
Morada	38.04	-121.25	36	077
Desert Edge	33.92	-116.44	36	065
Bishop	37.36	-118.40	36	027
Avalon	33.34	-118.33	36	037
Kings Beach	39.24	-120.03	36	061
Salton City	33.30	-115.96	36	025
Vine Hill	38.01	-122.10	36	013
Wheatland	39.01	-121.42	36	115
North El Monte	34.10	-118.02	36	037
North Richmond	37.96	-122.37	36	013
Pacheco	37.98	-122.08	36	013
Copperopolis	37.98	-120.64	36	009
West Menlo Park	37.43	-122.20	36	081
Weaverville	40.73	-122.94	36	105
Idyllwild	33.74	-116.72	36	065
Mission Hills	34.69	-120.44	36	083
Meiners Oaks	34.45	-119.28	36	111
Monte Sereno	37.24	-121.99	36	085
Valley Springs	38.19	-120.83	36	009
Morongo Valley	34.05	-116.58	36	071
Lenwood	34.88	-117.10	35	071
Hidden Meadows	33.23	-117.11	35	073
Amesti	36.96	-121.78	35	087
Lake Isabella	35.62	-118.47	35	029
Lucerne	36.38	-119.66	35	031
Jamestown	37.95	-120.42	35	109
Borrego Springs	33.26	-116.38	35	073
Auburn Lake Trails	38.91	-120.95	35	017
Humboldt Hill	40.73	-124.19	35	023
Day Valley	37.04	-121.86	35	087
Rio Dell	40.50	-124.11	35	023
French Camp	37.88	-121.27	35	077
San Antonio Heights	34.16	-117.66	35	071
Kelseyville	38.98	-122.84	35	033
Agua Dulce	34.50	-118.33	35	037
Vandenberg Air Force Base	34.75	-120.52	35
North Lakeport	39.09	-122.91	35	033
Pixley	35.97	-119.29	35	107
Terra Bella	35.96	-119.04	35	107
Mount Shasta	41.31	-122.31	35	093
Forestville	38.47	-122.89	35	097
East Richmond Heights	37.94	-122.31	35	013
Seacliff	36.97	-121.92	35	087
Loyola	37.35	-122.10	35	085
Kennedy	37.93	-121.25	35	077
Brooktrails	39.44	-123.39	35	045
Lockeford	38.16	-121.15	35	077
Meadow Vista	39.00	-121.02	35	061
Meadowbrook	33.73	-117.29	35	065
Squaw Valley	36.74	-119.25	35
Sedco Hills	33.64	-117.29	35	065
Burney	40.88	-121.66	35	089
Riverdale	36.43	-119.86	35	019
Nevada City	39.26	-121.02	35	057
Fairbanks Ranch	32.99	-117.19	35	073
Pine Hills	40.73	-124.15	35	023
Mono Vista	38.00	-120.27	35	109
Rancho Santa Fe	33.02	-117.20	35	073
Esparto	38.69	-122.02	35	113
Cutten	40.77	-124.14	35	023
Channel Islands Beach	34.16	-119.22	35	111
Moss Beach	37.53	-122.51	35	081
Crockett	38.05	-122.21	35	013
Clear Lake Riviera	38.95	-122.72	35	033
Pajaro	36.90	-121.75	35	053
Angwin	38.58	-122.45	35	055
Granite Hills	32.80	-116.90	35	073
Arbuckle	39.02	-122.06	35	011
Las Lomas	36.87	-121.73	35	053
Yountville	38.40	-122.36	35	055
Ridgemark	36.81	-121.37	35	069
Anza	33.56	-116.67	35	065
Goshen	36.35	-119.42	35	107
Trabuco Canyon	33.66	-117.59	35	059
Rollingwood	37.97	-122.33	35	013
Vista Santa Rosa	33.63	-116.22	35	065
Montara	37.54	-122.52	35	081
Sutter	39.16	-121.75	35	101
Richgrove	35.80	-119.11	35	107
Montalvin	38.00	-122.33	35	013
Thermal	33.64	-116.14	35	065
La Selva Beach	36.94	-121.86	35	087
Oakhurst	37.33	-119.65	35	039
Strathmore	36.15	-119.06	35	107
San Andreas	38.20	-120.68	34	009
Bella Vista	40.64	-122.23	34	089
East Oakdale	37.79	-120.80	34	099
Nice	39.12	-122.85	34	033
Frazier Park	34.82	-118.94	34	029
Campo	32.61	-116.47	34	073
Bonny Doon	37.04	-122.15	34	087
Angels Camp	38.07	-120.54	34	009
Marin City	37.87	-122.51	34	041
Weedpatch	35.24	-118.92	34	029
Aromas	36.89	-121.64	34	069
Dixon Lane-Meadow Creek	37.39	-118.42	34	027
Weldon	35.67	-118.29	34	029
Parksdale	36.95	-120.02	34	039
West Bishop	37.36	-118.46	34	027
Alturas	41.49	-120.54	34	049
Crest	32.81	-116.87	34	073
Cayucos	35.44	-120.89	34	079
Weed	41.42	-122.39	34	093
Tipton	36.06	-119.31	34	107
Cabazon	33.92	-116.79	34	065
Winchester	33.71	-117.08	34	065
Penngrove	38.30	-122.67	34	097
Hartley	38.42	-121.95	34	095
Bayview	40.77	-124.18	34	023
Dogtown	38.21	-121.09	34	077
Caruthers	36.54	-119.83	34	019
East Quincy	39.93	-120.90	34	063
Stallion Springs	35.09	-118.64	34	029
Sutter Creek	38.39	-120.80	34	005
Ross	37.96	-122.55	34	041
Poplar-Cotton Center	36.06	-119.15	34	107
Val Verde	34.45	-118.66	34	037
Camp Meeker	38.43	-122.96	34	097
Bertsch-Oceanview	41.75	-124.16	34	015
Buckhorn	38.45	-120.53	34	005
Lexington Hills	37.16	-121.97	34	085
Lost Hills	35.62	-119.69	34	029
Lake Nacimiento	35.73	-120.88	34	079
Sky Valley	33.89	-116.35	34	065
Sleepy Hollow	38.01	-122.58	34	041
Mission Canyon	34.45	-119.71	34	083
Aptos Hills-Larkin Valley	36.96	-121.83	34	087
Auberry	37.08	-119.49	34	019
Loma Rica	39.31	-121.42	34	115
Hayfork	40.55	-123.18	34	105
Georgetown	38.91	-120.84	34	017
Desert View Highlands	34.59	-118.15	34	037
Clearlake Oaks	39.03	-122.67	34	033
San Miguel	35.75	-120.70	34	079
Corralitos	36.99	-121.81	34	087
Pine Mountain Club	34.85	-119.15	34	029
Columbia	38.04	-120.40	34	109
Shingletown	40.49	-121.89	34	089
Parkwood	36.93	-120.04	34	039
Westmorland	33.04	-115.62	34	025
East Sonora	37.98	-120.36	34	109
Boron	35.00	-117.65	34	029
Ahwahnee	37.37	-119.73	34	039
Twain Harte	38.04	-120.23	33	109
Pine Grove	38.41	-120.66	33	005
Soulsbyville	37.98	-120.26	33	109
Murphys	38.14	-120.46	33	009
Wofford Heights	35.71	-118.46	33	029
Three Rivers	36.44	-118.90	33	107
Mariposa	37.48	-119.97	33	043
South Taft	35.13	-119.46	33	029
Chester	40.31	-121.23	33	063
Bethel Island	38.01	-121.64	33	013
Belvedere	37.87	-122.46	33	041
Lakeview	33.84	-117.12	33	065
Easton	36.65	-119.79	33	019
Piru	34.42	-118.79	33	111
Edwards Air Force Base	34.92	-117.94	33	029
Los Molinos	40.02	-122.10	33	103
Lone Pine	36.61	-118.06	33	027
Colfax	39.10	-120.95	33	061
Brookdale	37.11	-122.11	33	087
San Juan Bautista	36.85	-121.54	33	069
Bodfish	35.59	-118.49	33	029
Taft Heights	35.13	-119.47	33	029
Collierville	38.21	-121.27	33	077
Hidden Hills	34.16	-118.65	33	037
Portola	39.81	-120.47	33	063
Rolling Hills	33.76	-118.36	33	037
Los Alamos	34.74	-120.28	33	083
China Lake Acres	35.64	-117.76	33	029
London	36.48	-119.44	33	107
Coarsegold	37.26	-119.70	33	039
Rainbow	33.41	-117.15	33	073
Laton	36.43	-119.69	33	019
Lagunitas-Forest Knolls	38.02	-122.69	33	041
Green Acres	33.74	-117.08	33	065
Linden	38.02	-121.08	33	077
Tuolumne City	37.96	-120.24	33	109
Cobb	38.82	-122.72	32	033
Shasta	40.60	-122.49	32	089
Home Garden	36.30	-119.64	32	031
Hamilton City	39.74	-122.01	32	021
Big Pine	37.16	-118.29	32	027
Patterson Tract	36.38	-119.30	32	107
Camino	38.74	-120.67	32	017
Woodville	36.09	-119.20	32	107
Searles Valley	35.77	-117.40	32	071
Seeley	32.79	-115.69	32	025
Redwood Valley	39.27	-123.20	32	045
Quincy	39.94	-120.95	32	063
Boronda	36.70	-121.67	32	053
Willow Creek	40.94	-123.63	32	023
Graton	38.44	-122.87	32	097
Biggs	39.41	-121.71	32	007
Del Rey Oaks	36.59	-121.83	32	053
Le Grand	37.23	-120.25	32	047
Westwood	40.31	-121.01	32	035
Del Rey	36.66	-119.59	32	019
Mountain Ranch	38.23	-120.54	32	009
Avila Beach	35.18	-120.73	32	079
Green Valley	38.25	-122.16	32	095
Biola	36.80	-120.02	32	019
Penn Valley	39.20	-121.19	32	057
Bolinas	37.91	-122.69	32	041
South Dos Palos	36.96	-120.65	32	047
Leona Valley	34.62	-118.29	32	037
Dunsmuir	41.21	-122.27	32	093
Knightsen	37.97	-121.67	32	013
Elkhorn	36.82	-121.74	32	053
Sunnyside-Tahoe City	39.15	-120.16	32	061
Walnut Grove	38.24	-121.51	32	067
Monument Hills	38.66	-121.88	32	113
Colma	37.68	-122.46	32	081
Pine Valley	32.82	-116.53	32	073
Buttonwillow	35.40	-119.47	32	029
Toro Canyon	34.42	-119.57	32	083
Allendale	38.44	-121.94	32	095
Julian	33.08	-116.60	32	073
Rancho Tehama Reserve	40.02	-122.40	32	103
Foresthill	39.02	-120.82	32	061
Lebec	34.84	-118.86	32	029
Summerland	34.42	-119.60	32	083
Fairmead	37.08	-120.19	32	039
Temelec	38.27	-122.49	32	097
Kettleman City	36.01	-119.96	32	031
Irwindale	34.11	-117.94	32	037
Tahoe Vista	39.24	-120.05	32	061
Ladera	37.40	-122.20	32	081
Berry Creek	39.65	-121.40	32	007
Descanso	32.85	-116.62	32	073
Dunnigan	38.89	-121.97	32	113
Red Corral	38.41	-120.61	32	005
Janesville	40.30	-120.52	31	035
Montague	41.73	-122.53	31	093
Kernville	35.75	-118.43	31	029
Littlerock	34.52	-117.98	31	037
Ferndale	40.58	-124.26	31	023
Woodacre	38.01	-122.65	31	041
Big River	34.14	-114.36	31	071
Middletown	38.75	-122.61	31	033
Beale Air Force Base	39.11	-121.35	31	115
Black Point-Green Point	38.12	-122.51	31	041
Sea Ranch	38.72	-123.45	31	097
Inverness	38.10	-122.86	31	041
Shandon	35.66	-120.38	31	079
Lower Lake	38.91	-122.61	31	033
Byron	37.87	-121.64	31	013
Stratford	36.19	-119.82	31	031
Del Rio	37.74	-121.01	31	099
Palo Cedro	40.56	-122.24	31	089
Deer Park	38.53	-122.47	31	055
Callender	35.05	-120.60	31	079
Santa Margarita	35.39	-120.61	31	079
Covelo	39.79	-123.25	31	045
Blue Lake	40.88	-123.98	31	023
Forest Meadows	38.17	-120.41	31	009
Sheridan	38.98	-121.38	31	061
Hydesville	40.55	-124.10	31	023
Eldridge	38.35	-122.51	31	097
Laytonville	39.69	-123.48	31	045
Redway	40.12	-123.82	31	023
Newcastle	38.87	-121.13	31	061
Dollar Point	39.19	-120.10	31	061
Teviston	35.93	-119.28	31	107
Matheny	36.17	-119.35	31	107
Westhaven-Moonstone	41.04	-124.10	31	023
Midpines	37.54	-119.92	31	043
Clay	38.34	-121.16	31	067
Lewiston	40.71	-122.81	31	105
Maricopa	35.06	-119.40	31	029
Tahoma	39.07	-120.13	31	061
Chualar	36.57	-121.52	31	053
Happy Camp	41.79	-123.38	31	093
Forest Ranch	39.88	-121.67	31	007
Herald	38.30	-121.24	31	067
March Air Force Base	33.89	-117.26	31	065
Diablo	37.83	-121.96	31	013
West Park	36.71	-119.85	31	019
Monte Rio	38.47	-123.01	31	097
Challenge-Brownsville	39.46	-121.26	31	115
Lompico	37.11	-122.05	31	087
Acalanes Ridge	37.90	-122.08	31	013
Cedar Ridge	38.07	-120.28	31	109
Los Olivos	34.67	-120.11	31	083
Thornton	38.23	-121.42	31	077
Talmage	39.13	-123.17	31	045
Greenville	40.14	-120.95	31	063
Aguanga	33.44	-116.87	31	065
Riverdale Park	37.61	-121.05	31	099
Occidental	38.41	-122.95	30	097
Desert Shores	33.40	-116.04	30	025
Maxwell	39.28	-122.19	30	011
McCloud	41.26	-122.14	30	093
Inyokern	35.65	-117.81	30	029
Pioneer	38.43	-120.57	30	005
Bradbury	34.15	-117.97	30	037
Bodega Bay	38.33	-123.05	30	097
Gerber	40.06	-122.15	30	103
North Edwards	35.02	-117.83	30	029
Upper Lake	39.16	-122.91	30	033
Pasatiempo	37.00	-122.03	30	087
Mount Hermon	37.05	-122.06	30	087
Boonville	39.01	-123.37	30	045
Yosemite Valley	37.74	-119.58	30	043
Saticoy	34.28	-119.15	30	111
Kenwood	38.41	-122.55	30	097
Alpaugh	35.89	-119.49	30	107
Johnstonville	40.38	-120.59	30	035
Mesa Verde	33.61	-114.73	30	065
Soda Bay	39.00	-122.79	30	033
Niland	33.24	-115.52	30	025
Minkler	36.72	-119.46	30	019
+Alameda County	37.80	-122.27		001
+Alpine County				003
+Amador County	38.35	-120.93		005
+Butte County	39.73	-121.84		007
+Calaveras County	38.13	-120.86		009
+Colusa County	39.21	-122.01		011
+Contra Costa County	37.98	-122.03		013
+El Dorado County	38.69	-121.08		017
+Fresno County	36.75	-119.77		019
+Glenn County	39.75	-122.20		021
+Imperial County	32.79	-115.56		025
+Inyo County	37.36	-118.40		027
+Kern County	35.37	-119.02		029
+Kings County	36.33	-119.65		031
+Lake County	38.96	-122.63		033
+Los Angeles County	34.05	-118.24		037
+Madera County	36.96	-120.06		039
+Marin County	37.97	-122.53		041
+Mariposa County	37.48	-119.97		043
+Mendocino County	39.15	-123.21		045
+Merced County	37.30	-120.48		047
+Mono County	37.65	-118.97		051
+Monterey County	36.68	-121.66		053
+Napa County	38.30	-122.29		055
+Nevada County	39.33	-120.18		057
+Orange County	33.84	-117.91		059
+Placer County	38.75	-121.29		061
+Plumas County	39.93	-120.90		063
+Riverside County	33.95	-117.40		065
+Sacramento County	38.58	-121.49		067
+San Benito County	36.85	-121.40		069
+San Bernardino County	34.11	-117.29		071
+San Diego County	32.72	-117.16		073
+San Joaquin County	37.96	-121.29		077
+San Luis Obispo County	35.28	-120.66		079
+San Mateo County	37.71	-122.46		081
+Santa Barbara County	34.95	-120.44		083
+Santa Clara County	37.34	-121.89		085
+Santa Cruz County	36.97	-122.03		087
+Sierra County				091
+Solano County	38.10	-122.26		095
+Sonoma County	38.44	-122.71		097
+Stanislaus County	37.64	-121.00		099
+Sutter County	39.14	-121.62		101
+Tulare County	36.33	-119.29		107
+Tuolumne County	37.98	-120.38		109
+Ventura County	34.20	-119.18		111
+Yolo County	38.54	-121.74		113
+Yuba County	39.13	-121.55		115
+Trinity County	40.73	-122.94		105
+Del Norte County	41.76	-124.20		015
+Humboldt County	40.80	-124.16		023
+Lassen County	40.42	-120.65		035
+Modoc County	41.49	-120.54		049
+Shasta County	40.59	-122.39		089
+Siskiyou County	41.74	-122.63		093
+Tehama County	40.18	-122.24		103
#US-CO
Denver	39.74	-104.98	58	031
Colorado Springs	38.83	-104.82	57	041
Aurora	39.73	-104.83	56	001
Fort Collins	40.59	-105.08	52	069
Lakewood	39.70	-105.08	52	059
Thornton	39.87	-104.97	51	001
Arvada	39.80	-105.09	51	059
Westminster	39.84	-105.04	51	001
Centennial	39.58	-104.88	50	005
Pueblo	38.25	-104.61	50	101
Boulder	40.01	-105.27	50	013
Greeley	40.42	-104.71	50	123
Highlands Ranch	39.55	-104.97	50	035
Longmont	40.17	-105.10	50	013
Loveland	40.40	-105.07	49	069
Broomfield	39.92	-105.09	48	014
Grand Junction	39.06	-108.55	48	077
Castle Rock	39.37	-104.86	47	035
Commerce City	39.81	-104.93	47	001
Parker	39.52	-104.76	47	035
Littleton	39.61	-105.02	47	005
Northglenn	39.89	-104.99	46	001
Brighton	39.99	-104.82	46	001
Englewood	39.65	-104.99	45	005
Security-Widefield	38.75	-104.71	45	041
Ken Caryl	39.58	-105.11	45	059
Wheat Ridge	39.77	-105.08	45	059
Pueblo West	38.35	-104.72	45	101
Fountain	38.68	-104.70	44	041
Lafayette	39.99	-105.09	44	013
Columbine	39.59	-105.07	44	059
Windsor	40.48	-104.90	43	123
Erie	40.05	-105.05	43	013
Evans	40.38	-104.69	43	123
Louisville	39.98	-105.13	43	013
Golden	39.76	-105.22	43	059
Clifton	39.09	-108.45	43	077
Montrose	38.48	-107.88	43	085
Sherrelwood	39.84	-105.00	43	001
Durango	37.28	-107.88	43	067
Cañon City	38.44	-105.24	42	043
Greenwood Village	39.62	-104.95	42	005
Johnstown	40.34	-104.91	42	123
Welby	39.84	-104.96	42	001
Sterling	40.63	-103.21	41	075
Fort Carson	38.74	-104.79	41	041
Lone Tree	39.55	-104.89	41	001
Black Forest	39.01	-104.70	41	041
Superior	39.95	-105.17	41	013
Fruita	39.16	-108.73	41	077
Steamboat Springs	40.48	-106.83	41	107
Federal Heights	39.85	-105.00	41	001
Firestone	40.11	-104.94	41	123
Frederick	40.10	-104.94	41	123
Fort Morgan	40.25	-103.80	41	087
Berkley	39.80	-105.03	40	001
Cherry Creek	39.63	-104.88	40	005
The Pinery	39.46	-104.73	40	035
Castle Pines North	39.47	-104.89	40	093
Edwards	39.64	-106.59	40	037
Glenwood Springs	39.55	-107.32	40	045
Alamosa	37.47	-105.87	40	003
Rifle	39.53	-107.78	40	045
Gunbarrel	40.06	-105.17	40	013
Roxborough Park	39.47	-105.09	40	035
Evergreen	39.63	-105.32	40	059
Stonegate	39.53	-104.80	40	035
Craig	40.52	-107.55	39	081
Delta	38.74	-108.07	39	029
Woodmoor	39.10	-104.85	39	041
Cortez	37.35	-108.59	39	083
Redlands	39.08	-108.64	39	077
Trinidad	37.17	-104.50	39	071
Fort Lupton	40.08	-104.81	39	123
Wellington	40.70	-105.01	39	069
Derby	39.84	-104.92	39	001
Fruitvale	39.08	-108.50	39	077
Lamar	38.09	-102.62	39	099
Woodland Park	38.99	-105.06	39	119
Applewood	39.76	-105.16	39	059
La Junta	37.99	-103.54	38	089
Gypsum	39.65	-106.95	38	037
Stratmoor	38.77	-104.78	38	041
Aspen	39.19	-106.82	38	097
Orchard Mesa	39.04	-108.55	38	077
Air Force Academy	38.99	-104.86	38	041
Eagle	39.66	-106.83	38	037
Carbondale	39.40	-107.21	38	045
Gleneagle	39.05	-104.82	38	041
Cherry Hills Village	39.64	-104.96	38	005
Avon	39.63	-106.52	38	037
Monument	39.09	-104.87	38	041
Milliken	40.33	-104.86	38	123
Estes Park	40.38	-105.52	38	069
Twin Lakes	39.82	-105.00	38	001
Gunnison	38.55	-106.93	38	051
Sheridan	39.65	-105.03	38	005
Berthoud	40.31	-105.08	38	069
Salida	38.53	-106.00	37	015
Vail	39.64	-106.37	37	037
Brush	40.26	-103.62	37	087
Lochbuie	40.01	-104.72	37	123
Manitou Springs	38.86	-104.92	37	041
Edgewater	39.75	-105.06	37	059
Dove Valley	39.58	-104.83	37	005
Eaton	40.53	-104.71	37	123
Breckenridge	39.48	-106.04	37	117
Dacono	40.08	-104.94	37	123
New Castle	39.57	-107.54	37	045
Mead	40.23	-105.00	37	123
Battlement Mesa	39.44	-108.03	37	045
Silverthorne	39.63	-106.07	36	117
Monte Vista	37.58	-106.15	36	105
Niwot	40.10	-105.17	36	013
Basalt	39.37	-107.03	36	037
Florence	38.39	-105.12	36	043
West Pleasant View	39.73	-105.18	36	059
Rocky Ford	38.05	-103.72	36	089
El Jebel	39.39	-107.09	36	037
Todd Creek	39.98	-104.87	36	001
Burlington	39.31	-102.27	36	063
Severance	40.52	-104.85	36	123
Castle Pines	39.46	-104.90	36	035
Genesee	39.69	-105.27	36	059
Yuma	40.12	-102.73	36	125
Penrose	38.42	-105.02	36	043
Lincoln Park	38.43	-105.22	35	043
Ponderosa Park	39.41	-104.65	35	039
Silt	39.55	-107.66	35	045
Frisco	39.57	-106.10	35	117
Orchard City	38.83	-107.97	35	029
Acres Green	39.56	-104.90	35	035
Meridian	39.54	-104.85	35	035
Snowmass Village	39.21	-106.94	35	097
Walsenburg	37.62	-104.78	35	055
Buena Vista	38.84	-106.13	34	015
Palisade	39.11	-108.35	34	077
Leadville	39.25	-106.29	34	065
Platteville	40.21	-104.82	34	123
Palmer Lake	39.12	-104.92	34	041
Bayfield	37.23	-107.60	34	067
Bennett	39.76	-104.43	34	001
Laporte	40.63	-105.14	34	069
Strasburg	39.74	-104.32	34	001
Coal Creek	39.91	-105.38	34	013
Telluride	37.94	-107.81	34	113
Rangely	40.09	-108.80	34	103
Wray	40.08	-102.22	34	125
Meeker	40.04	-107.91	34	103
Holyoke	40.58	-102.30	34	095
Las Animas	38.07	-103.22	33	011
Center	37.75	-106.11	33	109
Colorado City	37.95	-104.84	33	101
Cedaredge	38.90	-107.93	33	029
Lyons	40.22	-105.27	33	013
La Salle	40.35	-104.70	33	123
Limon	39.26	-103.69	33	073
Granby	40.09	-105.94	33	049
Campion	40.35	-105.08	33	069
Hayden	40.50	-107.26	33	107
Olathe	38.60	-107.98	33	085
Leadville North	39.26	-106.30	33	065
Pagosa Springs	37.27	-107.01	32	007
Idaho Springs	39.74	-105.51	32	019
Akron	40.16	-103.21	32	121
Cascade-Chipita Park	38.94	-105.00	32	041
Perry Park	39.26	-104.99	32	035
Ault	40.58	-104.73	32	123
Del Norte	37.68	-106.35	32	105
Crested Butte	38.87	-106.99	32	051
Kersey	40.39	-104.56	32	123
Hudson	40.07	-104.64	32	123
Inverness	39.58	-104.86	32	005
Nederland	39.96	-105.51	32	013
Alamosa East	37.48	-105.84	32	003
Kremmling	40.06	-106.39	32	049
Paonia	38.87	-107.59	31	029
Elizabeth	39.36	-104.60	31	039
Springfield	37.41	-102.61	31	009
Mountain Village	37.93	-107.86	31	113
Mancos	37.34	-108.29	31	083
Columbine Valley	39.60	-105.03	31	005
Aristocrat Ranchettes	40.11	-104.76	31	123
Kittredge	39.65	-105.30	31	059
Loma	39.20	-108.81	31	077
Indian Hills	39.62	-105.24	31	059
Julesburg	40.99	-102.26	31	115
Fraser	39.94	-105.82	31	049
Keenesburg	40.11	-104.52	31	123
Byers	39.71	-104.23	31	005
Cripple Creek	38.75	-105.18	31	119
Fowler	38.13	-104.02	31	089
Ellicott	38.84	-104.39	31	041
Parachute	39.45	-108.05	30	045
Carriage Club	39.53	-104.90	30	035
Towaoc	37.20	-108.73	30	083
Gilcrest	40.28	-104.78	30	123
Keystone	39.60	-105.99	30	117
Upper Bear Creek	39.62	-105.42	30	019
Georgetown	39.71	-105.70	30	019
Ordway	38.22	-103.76	30	025
Minturn	39.59	-106.43	30	037
Ouray	38.02	-107.67	30	091
+Adams County	39.73	-104.83		001
+Arapahoe County	39.58	-104.88		005
+Archuleta County	37.27	-107.01		007
+Baca County	37.41	-102.61		009
+Bent County	38.07	-103.22		011
+Broomfield County	39.92	-105.09		014
+Chaffee County	38.53	-106.00		015
+Cheyenne County				017
+Clear Creek County	39.74	-105.51		019
+Conejos County				021
+Costilla County				023
+Crowley County	38.22	-103.76		025
+Custer County				027
+Delta County	38.74	-108.07		029
+Denver County	39.74	-104.98		031
+Dolores County				033
+Douglas County	39.55	-104.97		035
+Eagle County	39.64	-106.59		037
+El Paso County	38.83	-104.82		041
+Elbert County	39.41	-104.65		039
+Fremont County	38.44	-105.24		043
+Garfield County	39.55	-107.32		045
+Gilpin County				047
+Gunnison County	38.55	-106.93		051
+Hinsdale County				053
+Huerfano County	37.62	-104.78		055
+Jefferson County	39.70	-105.08		059
+Kiowa County				061
+Kit Carson County	39.31	-102.27		063
+La Plata County	37.28	-107.88		067
+Lake County	39.25	-106.29		065
+Las Animas County	37.17	-104.50		071
+Lincoln County	39.26	-103.69		073
+Mesa County	39.06	-108.55		077
+Mineral County				079
+Montezuma County	37.35	-108.59		083
+Montrose County	38.48	-107.88		085
+Otero County	37.99	-103.54		089
+Ouray County	38.02	-107.67		091
+Park County	39.47	-104.89		093
+Pitkin County	39.19	-106.82		097
+Prowers County	38.09	-102.62		099
+Pueblo County	38.25	-104.61		101
+Rio Blanco County	40.09	-108.80		103
+Rio Grande County	37.58	-106.15		105
+Saguache County	37.75	-106.11		109
+San Juan County				111
+San Miguel County	37.94	-107.81		113
+Summit County	39.48	-106.04		117
+Teller County	38.99	-105.06		119
+Washington County	40.16	-103.21		121
+Yuma County	40.12	-102.73		125
+Alamosa County	37.47	-105.87		003
+Boulder County	40.01	-105.27		013
+Grand County	40.09	-105.94		049
+Jackson County				057
+Larimer County	40.59	-105.08		069
+Logan County	40.63	-103.21		075
+Moffat County	40.52	-107.55		081
+Morgan County	40.25	-103.80		087
+Phillips County	40.58	-102.30		095
+Routt County	40.48	-106.83		107
+Sedgwick County	40.99	-102.26		115
+Weld County	40.42	-104.71		123
#US-CT
Bridgeport	41.18	-73.19	52	120
New Haven	41.31	-72.93	51	170
Stamford	41.05	-73.54	51	190
Hartford	41.76	-72.69	51	110
North Stamford	41.14	-73.54	51	190
Waterbury	41.56	-73.05	50	140
Norwalk	41.12	-73.41	49	190
Danbury	41.39	-73.45	49	190
East Norwalk	41.11	-73.40	49	190
New Britain	41.66	-72.78	49	110
West Hartford	41.76	-72.74	48	110
Bristol	41.67	-72.95	48	140
Meriden	41.54	-72.81	48	170
Hamden	41.40	-72.90	48	170
Fairfield	41.14	-73.26	48	120
West Haven	41.27	-72.95	47	170
Milford	41.22	-73.06	47	170
Stratford	41.18	-73.13	47	120
City of Milford	41.22	-73.06	47	170
East Hartford	41.78	-72.61	47	110
Middletown	41.56	-72.65	47	130
Enfield	41.98	-72.59	47	110
Shelton	41.32	-73.09	46	140
Norwich	41.52	-72.08	46	180
Trumbull	41.24	-73.20	46	120
West Torrington	41.82	-73.14	46	160
Torrington	41.80	-73.12	45	160
Glastonbury	41.71	-72.61	45	110
Naugatuck	41.49	-73.05	45	140
Manchester	41.78	-72.52	45	110
Newington	41.70	-72.72	45	110
Cheshire	41.50	-72.90	45	140
Branford	41.28	-72.82	45	170
East Haven	41.28	-72.87	45	170
Windsor	41.85	-72.64	45	110
New London	41.36	-72.10	44	180
Wethersfield	41.71	-72.65	44	110
Mansfield City	41.77	-72.23	44	110
Westport	41.14	-73.36	44	190
Farmington	41.72	-72.83	44	110
South Windsor	41.82	-72.62	44	110
North Haven	41.39	-72.86	44	170
Windham	41.70	-72.16	44	180
Guilford	41.29	-72.68	44	170
Darien	41.08	-73.47	43	190
Montville Center	41.48	-72.15	43	180
Southbury	41.48	-73.21	43	140
New Canaan	41.15	-73.49	43	190
Waterford	41.34	-72.14	43	180
Madison	41.28	-72.60	43	170
Ansonia	41.35	-73.08	43	140
Wallingford Center	41.45	-72.82	43	170
Wilton	41.20	-73.44	43	190
Willimantic	41.71	-72.21	42	180
Wallingford	41.46	-72.82	42	170
Plainville	41.67	-72.86	42	110
Killingly Center	41.84	-71.87	42	150
Wolcott	41.60	-72.99	42	140
Seymour	41.40	-73.08	42	140
Plainfield	41.68	-71.92	42	150
Storrs	41.81	-72.25	42	110
Ledyard	41.44	-72.01	42	180
Tolland	41.87	-72.37	42	110
Ellington	41.90	-72.47	42	110
North Branford	41.33	-72.77	42	170
New Fairfield	41.47	-73.49	42	190
Orange	41.28	-73.03	41	170
Cromwell	41.60	-72.65	41	130
Greenwich	41.03	-73.63	41	190
Derby	41.32	-73.09	41	140
Windsor Locks	41.93	-72.63	41	110
Plymouth	41.67	-73.05	41	140
Stafford	41.98	-72.29	41	110
Oxford	41.43	-73.12	41	140
Winchester Center	41.90	-73.13	40	160
Old Saybrook	41.29	-72.38	40	130
Woodbury	41.54	-73.21	40	140
Bethel	41.37	-73.41	40	190
Prospect	41.50	-72.98	40	140
Thompson	41.96	-71.86	40	150
Woodbridge	41.35	-73.01	40	170
Hebron	41.66	-72.37	40	110
Groton	41.35	-72.08	40	180
Oakville	41.59	-73.09	40	140
East Haddam	41.45	-72.46	40	130
Conning Towers-Nautilus Park	41.39	-72.07	39	180
Thompsonville	42.00	-72.60	39	110
Kensington	41.64	-72.77	39	110
Riverside	41.03	-73.58	39	190
Winsted	41.92	-73.06	39	160
Southwood Acres	41.96	-72.57	39	110
Ridgefield	41.28	-73.50	39	190
Easton	41.25	-73.30	39	120
Rockville	41.87	-72.45	39	110
Glastonbury Center	41.70	-72.60	39	110
Putnam	41.92	-71.91	39	150
Middlebury	41.53	-73.13	38	140
Cos Cob	41.03	-73.60	38	190
Old Greenwich	41.02	-73.56	38	190
New Milford	41.58	-73.41	38	190
Portland	41.57	-72.64	38	130
Simsbury Center	41.88	-72.81	38	110
Branford Center	41.28	-72.82	38	170
Cheshire Village	41.50	-72.90	38	140
Pawcatuck	41.38	-71.83	38	180
Sherwood Manor	42.01	-72.56	37	110
Terryville	41.68	-73.01	37	140
Preston City	41.53	-71.97	37	180
Stafford Springs	41.95	-72.30	37	110
Colchester	41.58	-72.33	37	180
Hazardville	41.99	-72.54	37	110
Lisbon	41.60	-72.01	36	180
Long Hill	41.35	-72.05	36	180
Mystic	41.35	-71.97	36	180
Salem	41.49	-72.28	36	180
Byram	41.00	-73.65	36	190
East Windsor	41.91	-72.55	36	110
Danielson	41.80	-71.89	36	150
Sherman	41.58	-73.50	36	190
Collinsville	41.81	-72.92	36	110
Heritage Village	41.49	-73.24	36	140
Pemberwick	41.03	-73.66	36	190
Watertown	41.61	-73.12	36	140
Old Mystic	41.39	-71.96	36	180
Washington	41.63	-73.31	35	160
Jewett City	41.61	-71.98	35	180
Lake Pocotopaug	41.60	-72.51	35	130
Clinton	41.28	-72.53	35	130
Northwest Harwinton	41.78	-73.08	35	160
Moosup	41.71	-71.88	35	150
Oxoboxo River	41.44	-72.13	35	180
Niantic	41.33	-72.19	35	180
Coventry Lake	41.77	-72.33	35	110
Durham	41.48	-72.68	35	130
Blue Hills	41.81	-72.70	35	110
Central Waterford	41.35	-72.13	35	180
Kent	41.72	-73.48	35	160
Weatogue	41.84	-72.83	34	110
East Hampton	41.58	-72.50	34	130
Guilford Center	41.28	-72.68	34	170
Plainfield Village	41.68	-71.92	34	150
Essex Village	41.36	-72.39	34	130
Deep River Center	41.38	-72.44	34	130
West Simsbury	41.87	-72.86	34	110
Westbrook Center	41.28	-72.44	34	130
Glenville	41.04	-73.66	34	190
Salmon Brook	41.96	-72.80	34	110
Madison Center	41.28	-72.60	34	170
Old Saybrook Center	41.29	-72.37	33	130
Bethlehem Village	41.64	-73.20	33	140
Newtown	41.41	-73.30	33	190
Crystal Lake	41.93	-72.38	33	110
North Granby	42.00	-72.83	33	110
Thomaston	41.67	-73.07	33	140
Georgetown	41.26	-73.43	33	190
Noank	41.33	-71.99	33	180
Somers	41.99	-72.45	33	110
Poquonock Bridge	41.35	-72.02	32	180
Higganum	41.50	-72.56	32	130
East Brooklyn	41.80	-71.90	32	150
Southport	41.14	-73.28	32	120
Canton Valley	41.83	-72.89	32	110
Chester Center	41.40	-72.45	32	130
North Grosvenor Dale	41.99	-71.90	32	150
Woodmont	41.23	-72.99	32	170
Uncasville	41.43	-72.11	32	180
South Coventry	41.77	-72.31	32	110
South Windham	41.68	-72.17	32	180
Moodus	41.50	-72.45	32	130
New Hartford Center	41.88	-72.98	31	160
Suffield Depot	41.98	-72.65	31	110
Tariffville	41.91	-72.76	31	110
Woodbury Center	41.54	-73.20	31	140
South Woodstock	41.94	-71.96	31	150
Baltic	41.62	-72.08	31	180
Litchfield	41.75	-73.19	31	160
Canaan	42.03	-73.33	31	160
Wauregan	41.74	-71.91	31	150
New Preston	41.68	-73.35	31	160
Gales Ferry	41.43	-72.08	31	180
Quinebaug	42.02	-71.95	31	150
Saybrook Manor	41.29	-72.40	30	130
Terramuggus	41.64	-72.47	30	110
+Greater Bridgeport Planning Region	41.18	-73.19		120
+Naugatuck Valley Planning Region	41.56	-73.05		140
+Western Connecticut Planning Region	41.05	-73.54		190
+Capitol Planning Region	41.76	-72.69		110
+Lower Connecticut River Valley Planning Region	41.56	-72.65		130
+South Central Connecticut Planning Region	41.31	-72.93		170
+Southeastern Connecticut Planning Region	41.52	-72.08		180
+Northeastern Connecticut Planning Region	41.84	-71.87		150
+Northwest Hills Planning Region	41.82	-73.14		160
#US-DC
Shaw	38.91	-77.02	42	001
Adams Morgan	38.92	-77.04	42	001
Chevy Chase	38.96	-77.07	40	001
Bloomingdale	38.92	-77.01	37	001
#US-DE
Wilmington	39.75	-75.55	49	003
Dover	39.16	-75.52	46	001
Newark	39.68	-75.75	45	003
Middletown	39.45	-75.72	43	003
Bear	39.63	-75.66	43	003
Brookside	39.67	-75.73	42	003
Glasgow	39.60	-75.75	42	003
Hockessin	39.79	-75.70	41	003
Smyrna	39.30	-75.60	41	001
Pike Creek Valley	39.74	-75.70	40	003
Milford	38.91	-75.43	40	005
Claymont	39.80	-75.46	39	003
North Star	39.76	-75.72	39	003
Pike Creek	39.73	-75.70	39	003
Wilmington Manor	39.69	-75.58	39	003
Seaford	38.64	-75.61	39	005
Georgetown	38.69	-75.39	38	005
Elsmere	39.74	-75.60	38	003
Edgemoor	39.75	-75.50	38	003
New Castle	39.66	-75.57	37	003
Millsboro	38.59	-75.29	36	005
Laurel	38.56	-75.57	36	005
Harrington	38.92	-75.58	36	001
Camden	39.11	-75.54	35	001
Highland Acres	39.12	-75.52	35	001
Dover Base Housing	39.12	-75.48	35	001
Rising Sun-Lebanon	39.10	-75.50	35	001
Clayton	39.29	-75.63	35	001
Lewes	38.77	-75.14	35	005
Milton	38.78	-75.31	35	005
Riverview	39.03	-75.51	34	001
Selbyville	38.46	-75.22	34	005
Greenville	39.78	-75.60	34	003
Woodside East	39.07	-75.54	34	001
Bridgeville	38.74	-75.60	34	005
Townsend	39.40	-75.69	33	003
Ocean View	38.55	-75.09	33	005
Long Neck	38.62	-75.15	33	005
Kent Acres	39.13	-75.52	33	001
Delaware City	39.58	-75.59	32	003
Delmar	38.46	-75.58	32	005
Rodney Village	39.13	-75.53	32	001
Wyoming	39.12	-75.56	32	001
Rehoboth Beach	38.72	-75.08	32	005
Cheswold	39.22	-75.59	32	001
Felton	39.01	-75.58	31	001
Blades	38.64	-75.61	31	005
Bellefonte	39.77	-75.51	31	003
Bethany Beach	38.54	-75.06	31	005
Greenwood	38.81	-75.59	30	005
Newport	39.71	-75.61	30	003
+Kent County	39.16	-75.52		001
+New Castle County	39.75	-75.55		003
+Sussex County	38.91	-75.43		005
#US-FL
Jacksonville	30.33	-81.66	59	031
Miami	25.77	-80.19	56	086
Tampa	27.95	-82.46	56	057
Orlando	28.54	-81.38	54	095
St. Petersburg	27.77	-82.68	54	103
Hialeah	25.86	-80.28	54	086
Tallahassee	30.44	-84.28	53	073
Fort Lauderdale	26.12	-80.14	53	011
Cape Coral	26.56	-81.95	52	071
Pembroke Pines	26.00	-80.22	52	011
Port Saint Lucie	27.29	-80.35	52	111
Hollywood	26.01	-80.15	52	011
Miramar	25.99	-80.23	51	011
Gainesville	29.65	-82.32	51	001
Coral Springs	26.27	-80.27	51	011
Miami Gardens	25.94	-80.25	51	086
Clearwater	27.97	-82.80	51	103
Palm Bay	28.03	-80.59	50	009
Pompano Beach	26.24	-80.12	50	011
West Palm Beach	26.72	-80.05	50	099
Lakeland	28.04	-81.95	50	105
Brandon	27.94	-82.29	50	057
Davie	26.06	-80.23	50	011
Spring Hill	28.48	-82.53	50	053
Boca Raton	26.36	-80.08	50	099
Plantation	26.13	-80.23	50	011
Miami Beach	25.79	-80.13	50	086
Deltona	28.90	-81.26	49	127
Lehigh Acres	26.63	-81.62	49	071
Sunrise	26.13	-80.11	49	011
Palm Coast	29.58	-81.21	49	035
Largo	27.91	-82.79	49	103
Melbourne	28.08	-80.61	49	009
Deerfield Beach	26.32	-80.10	49	011
Town 'n' Country	28.01	-82.58	49	057
Alafaya	28.56	-81.21	49	095
Kendall	25.68	-80.32	49	086
Fort Myers	26.62	-81.84	49	071
Boynton Beach	26.53	-80.07	49	099
Lauderhill	26.14	-80.21	49	011
Riverview	27.87	-82.33	49	057
Weston	26.10	-80.40	48	011
Kissimmee	28.30	-81.42	48	097
Homestead	25.47	-80.48	48	086
Delray Beach	26.46	-80.07	48	099
Daytona Beach	29.21	-81.02	48	127
Tamarac	26.21	-80.25	48	011
Carol City	25.94	-80.25	48	086
Jupiter	26.93	-80.09	48	099
Wellington	26.66	-80.24	48	099
North Miami	25.89	-80.19	48	086
North Port	27.04	-82.24	48	115
Pine Hills	28.56	-81.45	48	095
Port Orange	29.14	-81.00	48	127
Fountainebleau	25.77	-80.35	48	086
Coconut Creek	26.25	-80.18	48	011
Ocala	29.19	-82.14	48	083
Sanford	28.80	-81.27	48	117
Palm Harbor	28.08	-82.76	48	103
Margate	26.24	-80.21	48	011
Kendale Lakes	25.71	-80.41	47	086
Doral	25.82	-80.36	47	086
Tamiami	25.76	-80.40	47	086
Sarasota	27.34	-82.53	47	115
Bradenton	27.50	-82.57	47	081
Port Charlotte	26.98	-82.09	47	015
Allapattah	25.81	-80.22	47	086
East Pensacola Heights	30.43	-87.18	47	033
Pensacola	30.42	-87.22	47	033
Poinciana	28.14	-81.46	47	097
Palm Beach Gardens	26.82	-80.14	47	099
Bonita Springs	26.34	-81.78	47	071
Pinellas Park	27.84	-82.70	47	103
The Villages	28.93	-81.96	47	119
Coral Gables	25.72	-80.27	47	086
The Hammocks	25.67	-80.44	47	086
Flagami	25.76	-80.32	47	086
Apopka	28.68	-81.51	47	095
Country Club	25.95	-80.32	47	086
Titusville	28.61	-80.81	47	009
Cutler Bay	25.58	-80.34	47	086
Fort Pierce	27.45	-80.33	46	111
Oakland Park	26.17	-80.13	46	011
Wesley Chapel	28.24	-82.33	46	101
North Miami Beach	25.93	-80.16	46	086
North Lauderdale	26.22	-80.23	46	011
Ocoee	28.57	-81.54	46	095
Altamonte Springs	28.66	-81.37	46	117
University	28.07	-82.44	46	057
Ormond Beach	29.29	-81.06	46	127
Carrollwood Village	28.07	-82.52	46	057
Winter Garden	28.57	-81.59	46	095
Hallandale Beach	25.98	-80.15	46	011
North Fort Myers	26.67	-81.88	46	071
The Acreage	26.79	-80.27	46	099
Oviedo	28.67	-81.21	46	117
Panama City	30.16	-85.66	46	005
Winter Haven	28.02	-81.73	46	105
Aventura	25.96	-80.14	46	086
Royal Palm Beach	26.71	-80.23	46	099
Lake Worth	26.62	-80.07	46
Plant City	28.02	-82.11	46	057
Dunedin	28.02	-82.77	46	103
Kendall West	25.71	-80.44	46	086
South Miami Heights	25.60	-80.38	46	086
Valrico	27.94	-82.24	46	057
Ponte Vedra Beach	30.24	-81.39	45	109
Cooper City	26.06	-80.27	45	011
Egypt Lake-Leto	28.02	-82.51	45	057
Saint Cloud	28.25	-81.28	45	097
Lauderdale Lakes	26.17	-80.21	45	011
Winter Springs	28.70	-81.31	45	117
Merritt Island	28.54	-80.67	45	009
West Little River	25.86	-80.24	45	086
Riviera Beach	26.78	-80.06	45	099
Carrollwood	28.05	-82.49	45	057
Golden Glades	25.91	-80.20	45	086
Greenacres City	26.62	-80.13	45	099
Clermont	28.55	-81.77	45	069
Land O' Lakes	28.22	-82.46	45	101
Richmond West	25.61	-80.43	45	086
Dania Beach	26.05	-80.14	45	011
Navarre	30.40	-86.86	45	113
Miami Lakes	25.91	-80.31	45	086
East Lake	28.11	-82.69	45	103
Lakeside	30.13	-81.77	45	019
Estero	26.44	-81.81	45	071
DeLand	29.03	-81.30	45	127
Parkland	26.31	-80.24	45	011
Winter Park	28.60	-81.34	45	095
Westchester	25.75	-80.33	45	086
Fruit Cove	30.11	-81.64	45	109
Ferry Pass	30.51	-87.21	45	033
Lake Magdalene	28.07	-82.47	45	057
Fleming Island	30.09	-81.72	44	019
Casselberry	28.68	-81.33	44	117
University Park	25.75	-80.37	44	086
Cutler Ridge	25.58	-80.35	44	086
Four Corners	28.33	-81.65	44	069
Buenaventura Lakes	28.34	-81.35	44	097
Key West	24.56	-81.78	44	087
Temple Terrace	28.04	-82.39	44	057
Meadow Woods	28.39	-81.37	44	095
Rockledge	28.35	-80.73	44	009
Palmetto Bay	25.62	-80.32	44	086
Tarpon Springs	28.15	-82.76	44	103
Coral Terrace	25.75	-80.30	44	086
New Smyrna Beach	29.03	-80.93	44	127
Citrus Park	28.08	-82.57	44	057
Boca Del Mar	26.35	-80.15	44	099
Immokalee	26.42	-81.42	44	021
Keystone	28.16	-82.62	44	057
Sebastian	27.82	-80.47	44	061
Golden Gate	26.19	-81.70	44	021
Hialeah Gardens	25.87	-80.32	44	086
Norland	25.95	-80.21	44	086
Bayonet Point	28.33	-82.68	44	101
Bellview	30.46	-87.31	44	033
Crestview	30.76	-86.57	44	091
Wright	30.46	-86.64	44	091
Palm City	27.17	-80.27	44	085
Vero Beach South	27.62	-80.41	44	061
Jacksonville Beach	30.29	-81.39	44	031
East Naples	26.14	-81.77	44	021
Haines City	28.11	-81.62	44	105
The Crossings	25.67	-80.40	44	086
East Lake-Orient Park	27.98	-82.38	44	057
Bloomingdale	27.89	-82.24	44	057
Oak Ridge	28.47	-81.42	44	095
Leisure City	25.50	-80.43	44	086
Holiday	28.19	-82.74	44	101
Palm Springs	26.64	-80.10	43	099
Venice	27.10	-82.45	43	115
South Bradenton	27.46	-82.58	43	081
Sunny Isles Beach	25.95	-80.12	43	086
Greater Northdale	28.11	-82.53	43	057
Northdale	28.09	-82.51	43	057
Princeton	25.54	-80.41	43	086
Wekiwa Springs	28.70	-81.43	43	117
Leesburg	28.81	-81.88	43	069
West and East Lealman	27.82	-82.69	43	103
Fort Walton Beach	30.42	-86.62	43	091
Brent	30.47	-87.24	43	033
Westchase	28.06	-82.61	43	057
Edgewater	28.99	-80.90	43	127
Naples	26.14	-81.80	43	021
West Pensacola	30.43	-87.28	43	033
Palm River-Clair Mel	27.92	-82.38	43	057
Sweetwater	25.76	-80.37	43	086
West Melbourne	28.07	-80.65	43	009
Lake Worth Corridor	26.62	-80.10	43	099
Ensley	30.52	-87.27	43	033
Oakleaf Plantation	30.17	-81.84	43	019
Lynn Haven	30.25	-85.65	43	005
Coconut Grove	25.71	-80.26	43	086
Pace	30.60	-87.16	43	113
Palm Valley	30.18	-81.39	43	109
DeBary	28.88	-81.31	43	127
Eustis	28.85	-81.69	43	069
Lealman	27.82	-82.68	43	103
Ives Estates	25.96	-80.18	43	086
Pinecrest	25.67	-80.31	43	086
Lutz	28.15	-82.46	43	057
Sun City Center	27.72	-82.35	43	057
Jasmine Estates	28.29	-82.69	43	101
Bartow	27.90	-81.84	43	105
Punta Gorda Isles	26.92	-82.08	43	015
Belle Glade	26.68	-80.67	43	099
Florida Ridge	27.58	-80.39	43	061
Seminole	27.84	-82.79	43	103
Punta Gorda	26.93	-82.05	43	015
Cutler	25.62	-80.31	43	086
Ojus	25.95	-80.15	43	086
Cocoa	28.39	-80.74	42	009
Marco Island	25.94	-81.72	42	021
Maitland	28.63	-81.36	42	095
Safety Harbor	27.99	-82.69	42	103
Ruskin	27.72	-82.43	42	057
Glenvar Heights	25.71	-80.33	42	086
San Carlos Park	26.47	-81.80	42	071
Sandalfoot Cove	26.34	-80.19	42	099
Opa-locka	25.90	-80.25	42	086
Pinewood	25.87	-80.22	42	086
Stuart	27.20	-80.25	42	085
Sunset	25.71	-80.35	42	086
Vero Beach	27.64	-80.40	42	061
Bayshore Gardens	27.43	-82.59	42	081
Midway	30.41	-87.01	42	113
Lake Mary	28.76	-81.32	42	117
Country Walk	25.63	-80.43	42	086
Southchase	28.39	-81.38	42	095
Myrtle Grove	30.42	-87.31	42	033
New Port Richey	28.24	-82.72	42	101
Lake Wales	27.90	-81.59	42	105
Tavares	28.80	-81.73	42	069
Lake Butler	28.50	-81.54	42	095
Iona	26.52	-81.96	42	071
Brownsville	25.82	-80.24	42	086
West Park	25.98	-80.20	42	011
Three Lakes	25.64	-80.40	42	086
Auburndale	28.07	-81.79	42	105
Marco	25.97	-81.73	42	021
Englewood	26.96	-82.35	42	115
Lady Lake	28.92	-81.92	42	069
Niceville	30.52	-86.48	42	091
Zephyrhills	28.23	-82.18	42	101
Warrington	30.38	-87.27	42	033
Miami Springs	25.82	-80.29	42	086
Scott Lake	25.94	-80.23	42	086
Callaway	30.15	-85.57	42	005
Sarasota Springs	27.31	-82.48	42	115
Hunters Creek	28.36	-81.42	42	095
Gibsonton	27.85	-82.38	42	057
Oldsmar	28.03	-82.67	42	103
Fish Hawk	27.85	-82.21	41	057
Longwood	28.70	-81.34	41	117
Apollo Beach	27.77	-82.41	41	057
Horizon West	28.43	-81.62	41	095
Elfers	28.22	-82.72	41	101
Upper Grand Lagoon	30.16	-85.74	41	005
South Venice	27.05	-82.42	41	115
Forest City	28.67	-81.44	41	117
Homosassa Springs	28.80	-82.58	41	017
Palmetto Estates	25.62	-80.36	41	086
Destin	30.39	-86.50	41	091
Mount Dora	28.80	-81.64	41	069
Olympia Heights	25.73	-80.36	41	086
Conway	28.50	-81.33	41	095
Bellair-Meadowbrook Terrace	30.18	-81.74	41	019
Citrus Ridge	28.33	-81.64	41	105
Gonzalez	30.58	-87.29	41	033
Palmetto	27.52	-82.57	41	081
Fruitville	27.33	-82.46	41	115
Atlantic Beach	30.33	-81.40	41	031
Lockhart	28.62	-81.44	41	095
Thonotosassa	28.06	-82.30	41	057
Middleburg	30.07	-81.86	41	019
Key Biscayne	25.69	-80.16	41	086
Saint Augustine	29.89	-81.31	41	109
Panama City Beach	30.18	-85.81	41	005
South Daytona	29.17	-81.00	41	127
Azalea Park	28.54	-81.30	41	095
Wilton Manors	26.16	-80.14	41	011
Fernandina Beach	30.67	-81.46	41	089
Gulfport	27.75	-82.70	41	103
Port Saint John	28.48	-80.79	41	009
South Miami	25.71	-80.29	41	086
Kings Point	26.45	-80.14	41	099
Lake City	30.19	-82.64	41	023
Hudson	28.36	-82.69	41	101
Florida City	25.45	-80.48	41	086
Goldenrod	28.61	-81.29	41	117
North Palm Beach	26.82	-80.08	41	099
Holly Hill	29.24	-81.04	41	127
Cypress Lake	26.54	-81.90	41	071
Westwood Lake	25.73	-80.37	41	086
Jensen Beach	27.25	-80.23	41	085
Cocoa Beach	28.32	-80.61	41	009
Villas	26.55	-81.87	41	071
Gladeview	25.84	-80.24	41	086
Groveland	28.56	-81.85	41	069
Shady Hills	28.41	-82.54	41	101
Hobe Sound	27.06	-80.14	41	085
Yulee	30.63	-81.61	41	089
Lakes by the Bay	25.57	-80.33	41	086
Lakewood Park	27.54	-80.40	41	111
Mango	27.98	-82.31	41	057
Orange City	28.95	-81.30	40	127
Lantana	26.59	-80.05	40	099
Lighthouse Point	26.28	-80.09	40	011
East Milton	30.62	-87.02	40	113
Lakeland Highlands	27.96	-81.95	40	105
Doctor Phillips	28.45	-81.49	40	095
Gulf Gate Estates	27.25	-82.51	40	115
Trinity	28.18	-82.68	40	101
Highland City	27.97	-81.88	40	105
Miami Shores	25.86	-80.19	40	086
Pine Castle	28.47	-81.37	40	095
Viera East	28.26	-80.71	40	009
Minneola	28.57	-81.75	40	069
Cheval	28.15	-82.51	40	057
Satellite Beach	28.18	-80.59	40	009
Sebring	27.50	-81.44	40	055
Key Largo	25.09	-80.45	40	087
Palatka	29.65	-81.64	40	107
Silver Springs	29.22	-82.06	40	083
Fairview Shores	28.59	-81.39	40	095
Goulds	25.56	-80.38	40	086
Port Salerno	27.14	-80.20	40	085
Avon Park	27.60	-81.51	40	055
North Andrews Gardens	26.19	-80.14	40	011
New Port Richey East	28.26	-82.69	40	101
Cape Canaveral	28.41	-80.60	40	009
Andover	25.97	-80.21	40	086
Union Park	28.57	-81.29	40	095
Alachua	29.75	-82.42	40	001
Westview	25.88	-80.24	40	086
Milton	30.63	-87.04	40	113
Bee Ridge	27.28	-82.48	40	115
Pine Ridge	28.94	-82.47	40	017
Gifford	27.68	-80.41	40	061
West Perrine	25.61	-80.36	40	086
Springfield	30.15	-85.61	40	005
Saint Pete Beach	27.73	-82.74	40	103
Marianna	30.77	-85.23	40	063
Hernando	28.90	-82.37	40	017
Micco	27.88	-80.50	40	009
Winston	28.03	-82.01	40	105
Lake Lucerne	25.97	-80.24	40	086
Cypress Gardens	27.99	-81.69	40	105
Medulla	27.97	-81.97	39	105
Isle of Normandy	25.85	-80.14	39	086
Rotonda West	26.88	-82.29	39	015
Fuller Heights	27.91	-82.00	39	105
Marathon	24.71	-81.09	39	087
Orange Park	30.17	-81.71	39	019
Asbury Lake	30.05	-81.82	39	019
Citrus Springs	29.00	-82.47	39	017
Palm Beach	26.71	-80.04	39	099
Richmond Heights	25.63	-80.37	39	086
Lake Park	26.80	-80.07	39	099
North Weeki Wachee	28.55	-82.56	39	053
Indian Harbour Beach	28.15	-80.59	39	009
Beverly Hills	28.92	-82.46	39	017
Gateway	26.58	-81.75	39	071
Naranja	25.52	-80.42	39	086
North Bay Village	25.85	-80.15	39	086
Sugarmill Woods	28.73	-82.51	39	017
Bithlo	28.55	-81.11	39	095
Laurel	27.14	-82.46	39	115
West Gate	26.70	-80.10	39	099
Brooksville	28.56	-82.39	39	053
Southwest Ranches	26.06	-80.34	39	011
Arcadia	27.22	-81.86	39	027
Memphis	27.54	-82.56	39	081
Quincy	30.59	-84.58	39	039
Fern Park	28.65	-81.35	39	117
Williamsburg	28.41	-81.44	39	095
Pebble Creek	28.15	-82.35	39	057
Seffner	27.98	-82.28	39	057
Pasadena Hills	28.28	-82.22	39	101
Clewiston	26.75	-80.93	39	051
Melrose Park	26.11	-80.19	39	011
Citrus Hills	28.89	-82.43	39	017
Celebration	28.33	-81.53	39	097
McGregor	26.56	-81.91	39	071
Ormond-by-the-Sea	29.35	-81.07	39	127
Saint Augustine Shores	29.81	-81.31	39	109
Green Cove Springs	29.99	-81.68	39	019
Neptune Beach	30.31	-81.40	39	031
Odessa	28.19	-82.59	39	101
Longboat Key	27.41	-82.66	39	081
Sanibel	26.45	-82.02	39	071
Inverness	28.84	-82.33	39	017
Beacon Square	28.21	-82.76	39	101
Pompano Beach Highlands	26.28	-80.11	39	011
Southgate	27.31	-82.51	39	115
East Perrine	25.61	-80.34	39	086
West Vero Corridor	27.64	-80.49	39	061
Islamorada	24.92	-80.63	39	087
Broadview Park	26.10	-80.21	39	011
Venice Gardens	27.07	-82.41	39	115
Mims	28.67	-80.84	38	009
Perry	30.12	-83.58	38	123
Lake Lorraine	30.44	-86.57	38	091
Eglin Village	30.46	-86.54	38	091
Fort Myers Beach	26.45	-81.95	38	071
North Sarasota	27.37	-82.52	38	115
Dade City	28.36	-82.20	38	101
Live Oak	30.29	-82.98	38	121
Treasure Island	27.77	-82.77	38	103
Willow Oak	27.92	-82.02	38	105
Wedgefield	28.49	-81.08	38	095
Belle Isle	28.46	-81.36	38	095
Viera West	28.25	-80.73	38	009
Wildwood	28.87	-82.04	38	119
Siesta Key	27.27	-82.55	38	115
Southeast Arcadia	27.19	-81.85	38	027
Inverness Highlands South	28.80	-82.34	38	017
Silver Springs Shores	29.10	-82.02	38	083
Boyette	27.82	-82.22	38	057
Macclenny	30.28	-82.12	38	003
Fort Pierce North	27.47	-80.36	38	111
Lauderdale-by-the-Sea	26.19	-80.10	38	011
Inwood	28.04	-81.77	38	105
Wimauma	27.71	-82.30	38	057
Pelican Bay	26.23	-81.81	38	021
Pembroke Park	25.99	-80.17	38	011
Kathleen	28.12	-82.02	38	105
Gulf Breeze	30.36	-87.16	38	113
Indian River Estates	27.36	-80.31	38	111
Saint Augustine Beach	29.85	-81.27	38	109
Sky Lake	28.46	-81.39	38	095
Miramar Beach	30.37	-86.36	38	131
Orlovista	28.54	-81.46	38	095
Osprey	27.20	-82.49	38	115
Indiantown	27.03	-80.49	38	085
Pahokee	26.82	-80.67	38	099
Bay Harbor Islands	25.89	-80.13	38	086
Surfside	25.88	-80.13	38	086
Fort Meade	27.75	-81.80	38	105
Naples Park	26.26	-81.81	38	021
West Miami	25.76	-80.30	38	086
Cocoa West	28.36	-80.77	38	009
Heathrow	28.76	-81.37	38	117
Lecanto	28.85	-82.49	38	017
South Patrick Shores	28.20	-80.61	38	009
Zephyrhills West	28.23	-82.21	38	101
High Springs	29.83	-82.60	38	001
DeFuniak Springs	30.72	-86.12	38	131
Citra	29.41	-82.11	38	083
South Apopka	28.66	-81.51	38	095
South Gate Ridge	27.29	-82.50	38	115
Tequesta	26.97	-80.13	38	099
Okeechobee	27.24	-80.83	37	093
West Samoset	27.47	-82.56	37	081
Combee Settlement	28.06	-81.91	37	105
Jan-Phyl Village	28.01	-81.77	37	105
Newberry	29.65	-82.61	37	001
Naples Manor	26.09	-81.73	37	021
Fussels Corner	28.05	-81.86	37	105
Ocean City	30.44	-86.61	37	091
Lake Forest	25.98	-80.18	37	011
Crystal Lake	28.04	-81.91	37	105
Fellsmere	27.77	-80.60	37	061
Fort Myers Shores	26.71	-81.75	37	071
Lake Alfred	28.09	-81.72	37	105
Mascotte	28.58	-81.89	37	069
Starke	29.94	-82.11	37	007
Progress Village	27.90	-82.36	37	057
Timber Pines	28.47	-82.60	37	053
Nassau Village-Ratliff	30.51	-81.81	37	089
Zephyrhills South	28.21	-82.19	37	101
Palm Springs North	25.94	-80.33	37	086
River Park	27.31	-80.35	37	111
Pine Island Ridge	26.09	-80.27	37	011
Floral City	28.75	-82.30	37	017
Hutchinson Island South	27.30	-80.22	37	111
South Highpoint	27.92	-82.71	37	103
South Bay	26.66	-80.72	37	099
Wahneta	27.95	-81.73	37	105
South Pasadena	27.76	-82.74	37	103
Kenneth City	27.82	-82.72	37	103
Fort Pierce South	27.41	-80.35	37	111
Warm Mineral Springs	27.06	-82.26	37	115
Samsula-Spruce Creek	29.05	-81.06	37	127
Valparaiso	30.51	-86.50	37	091
Saint Augustine South	29.84	-81.31	37	109
Butler Beach	29.80	-81.27	37	109
South Sarasota	27.29	-82.53	37	115
Wauchula	27.55	-81.81	37	049
Bay Hill	28.47	-81.52	37	095
Sawgrass	30.19	-81.37	37	109
Flagler Beach	29.47	-81.13	37	035
Ridge Wood Heights	27.29	-82.51	37	115
Belleview	29.06	-82.06	37	083
Villages of Oriole	26.46	-80.15	37	099
LaBelle	26.76	-81.44	37	051
Vamo	27.22	-82.50	37	115
Lake Sarasota	27.29	-82.44	37	115
Whiskey Creek	26.57	-81.89	37	071
Lely Resort	26.08	-81.70	37	021
Parker	30.13	-85.60	37	005
Gibsonia	28.11	-81.97	37	105
Nocatee	27.16	-81.88	37	027
Ridge Manor	28.51	-82.17	37	053
Fruitland Park	28.86	-81.91	37	069
Tice	26.67	-81.82	37	071
Brookridge	28.55	-82.49	36	053
Carver Ranches	25.99	-80.19	36	011
Orangetree	26.29	-81.59	36	021
Daytona Beach Shores	29.18	-80.98	36	127
Suncoast Estates	26.71	-81.87	36	071
Madeira Beach	27.80	-82.80	36	103
Taylor Creek	27.22	-80.79	36	093
Youngstown	30.36	-85.44	36	005
Ellenton	27.52	-82.53	36	081
Big Pine Key	24.67	-81.35	36	087
Cortez	27.47	-82.69	36	081
Mary Esther	30.41	-86.67	36	091
Lochmoor Waterway Estates	26.64	-81.91	36	071
Holmes Beach	27.50	-82.71	36	081
West Bradenton	27.50	-82.61	36	081
Alturas	27.87	-81.72	36	105
Indian River Shores	27.72	-80.38	36	061
Jasper	30.52	-82.95	36	047
Indian Rocks Beach	27.88	-82.85	36	103
Goulding	30.44	-87.22	36	033
June Park	28.07	-80.68	36	009
Dundee	28.02	-81.62	36	105
Bunche Park	25.92	-80.24	36	086
Boca Pointe	26.33	-80.16	36	099
Grant-Valkaria	27.94	-80.57	36	009
Buckingham	26.68	-81.73	36	071
Mount Plymouth	28.81	-81.53	36	069
South Brooksville	28.54	-82.38	36	053
The Meadows	27.36	-82.47	36	115
Belleair	27.94	-82.81	36	103
Mulberry	27.90	-81.97	36	105
Laguna Beach	30.24	-85.92	36	005
Stock Island	24.57	-81.74	36	087
Kensington Park	27.36	-82.50	36	115
Lower Grand Lagoon	30.14	-85.75	36	005
Samoset	27.47	-82.54	36	081
Saint James City	26.50	-82.08	36	071
Broward Estates	26.13	-80.19	36	011
Bagdad	30.60	-87.03	36	113
Highland Beach	26.40	-80.07	36	099
Tierra Verde	27.69	-82.72	36	103
White City	27.37	-80.33	36	111
Placid Lakes	27.24	-81.41	36	055
Charlotte Harbor	26.96	-82.07	36	015
Crawfordville	30.18	-84.38	36	129
Dover	27.99	-82.22	36	057
Umatilla	28.93	-81.67	36	069
High Point	28.55	-82.52	36	053
Holden Heights	28.50	-81.39	36	095
Desoto Lakes	27.37	-82.49	36	115
Three Oaks	26.47	-81.79	36	071
Chipley	30.78	-85.54	36	133
Lake Clarke Shores	26.65	-80.08	36	099
Lake Panasoffkee	28.76	-82.09	36	119
North Brooksville	28.57	-82.41	35	053
West DeLand	29.02	-81.33	35	127
Davenport	28.16	-81.60	35	105
Port LaBelle	26.76	-81.41	35	051
South Beach	27.59	-80.34	35	061
Juno Beach	26.88	-80.05	35	099
Lely	26.10	-81.73	35	021
Port Saint Joe	29.81	-85.30	35	045
Pine Manor	26.57	-81.88	35	071
Feather Sound	27.90	-82.67	35	103
Sharpes	28.43	-80.76	35	009
Cedar Grove	30.17	-85.63	35	005
Loxahatchee Groves	26.68	-80.28	35	099
Vineyards	26.22	-81.73	35	021
Lake Belvedere Estates	26.69	-80.13	35	099
Windermere	28.50	-81.53	35	095
Melbourne Beach	28.07	-80.56	35	009
Biscayne Park	25.88	-80.18	35	086
Flagler Estates	29.65	-81.46	35	109
Pretty Bayou	30.20	-85.70	35	005
Nokomis	27.12	-82.44	35	115
Ponce Inlet	29.10	-80.94	35	127
Hilliard	30.69	-81.92	35	089
Chattahoochee	30.71	-84.85	35	039
Frostproof	27.75	-81.53	35	105
Dade City North	28.38	-82.19	35	101
Tiger Point	30.38	-87.06	35	113
Crystal River	28.90	-82.59	35	017
North River Shores	27.22	-80.27	35	085
Rock Island	26.16	-80.18	35	011
Kendall Green	26.25	-80.12	35	011
Island Walk	26.25	-81.71	35	021
Royal Palm Estates	26.68	-80.13	35	099
Bushnell	28.66	-82.11	35	119
Tyndall Air Force Base	30.09	-85.61	35	005
Point Baker	30.69	-87.05	35	113
Clarcona	28.61	-81.50	35	095
Cleveland	26.96	-81.98	35	015
Harbour Heights	26.99	-82.00	35	015
Woodville	30.31	-84.25	35	073
Geneva	28.74	-81.12	35	117
Malabar	28.00	-80.57	35	009
Bay Pines	27.81	-82.78	35	103
Bowling Green	27.64	-81.82	35	049
Terra Mar	26.22	-80.10	35	011
Whitfield	27.41	-82.57	35	081
Madison	30.47	-83.41	35	079
Bal Harbour	25.89	-80.13	35	086
Tangerine	28.76	-81.63	35	095
Harbor Bluffs	27.91	-82.83	35	103
Indialantic	28.09	-80.57	35	009
Oakland	28.55	-81.63	35	095
Watertown	30.19	-82.61	35	023
Bunnell	29.47	-81.26	35	035
Zellwood	28.73	-81.60	34	095
Edgewood	28.49	-81.37	34	095
Port Richey	28.27	-82.72	34	101
Williston	29.39	-82.45	34	075
Carrabelle	29.85	-84.66	34	037
Bonifay	30.79	-85.68	34	059
Wellborn	30.23	-82.82	34	121
Hypoluxo	26.57	-80.05	34	099
Saint George	28.06	-82.73	34	103
Lake Helen	28.98	-81.23	34	127
Loughman	28.24	-81.57	34	105
Villano Beach	29.94	-81.30	34	109
Aberdeen	26.55	-80.15	34	099
Harlem	26.74	-80.95	34	051
Seminole Manor	26.58	-80.10	34	099
De Leon Springs	29.12	-81.35	34	127
Zephyrhills North	28.25	-82.17	34	101
Alva	26.72	-81.61	34	071
Glencoe	29.03	-80.97	34	127
Homosassa	28.78	-82.62	34	017
Ridgecrest	27.90	-82.81	34	103
Greenbriar	28.01	-82.75	34	103
Blountstown	30.44	-85.05	34	013
El Portal	25.86	-80.19	34	086
Virginia Gardens	25.81	-80.30	34	086
Chuluota	28.64	-81.12	34	117
Campbell	28.26	-81.46	34	097
Eagle Lake	27.98	-81.76	34	105
Big Coppitt Key	24.60	-81.66	34	087
Roosevelt Gardens	26.14	-80.18	34	011
Meadow Oaks	28.35	-82.60	34	101
Monticello	30.55	-83.87	34	065
Inverness Highlands North	28.86	-82.38	34	017
Eastpoint	29.74	-84.88	34	037
Charlotte Park	26.91	-82.05	34	015
Hernando Beach	28.47	-82.66	34	053
Tedder	26.28	-80.12	34	011
Apalachicola	29.73	-84.99	34	037
Williston Highlands	29.34	-82.54	34	075
Eglin Air Force Base	30.46	-86.55	34	091
Eatonville	28.61	-81.38	34	095
Manatee Road	29.51	-82.91	34	075
Tangelo Park	28.46	-81.45	33	095
Graceville	30.96	-85.52	33	063
Chiefland	29.47	-82.86	33	075
Redington Shores	27.83	-82.83	33	103
Taft	28.43	-81.37	33	095
Lake Placid	27.35	-81.33	33	055
Sewall's Point	27.20	-80.20	33	085
Malone	30.96	-85.16	33	063
Tavernier	25.01	-80.52	33	087
Heritage Pines	28.43	-82.62	33	101
Connerton	28.31	-82.48	33	101
Atlantis	26.59	-80.10	33	099
Belleair Bluffs	27.92	-82.82	33	103
Twin Lakes	26.18	-80.16	33	011
Winter Beach	27.72	-80.42	33	061
Trenton	29.61	-82.82	33	041
Freeport	30.50	-86.14	33	131
Gandy	27.87	-82.62	33	103
Haverhill	26.69	-80.12	33	099
Hillsboro Beach	26.29	-80.08	33	011
Seaside	30.32	-86.14	33	131
Wewahitchka	30.11	-85.20	33	045
Mangonia Park	26.76	-80.07	33	099
Harlem Heights	26.52	-81.93	33	071
Olga	26.72	-81.71	33	071
East Bronson	29.46	-82.59	33	075
Hill 'n Dale	28.52	-82.30	33	053
Astatula	28.71	-81.73	33	069
Gotha	28.53	-81.52	33	095
Polk City	28.18	-81.82	33	105
Ocean Ridge	26.53	-80.05	33	099
Sunshine Ranches	26.05	-80.33	33	011
Silver Lake	28.84	-81.80	33	069
Pine Island Center	26.61	-82.12	33	071
Wabasso Beach	27.76	-80.40	33	061
Oak Hill	28.86	-80.85	33	127
Grove City	26.91	-82.33	33	015
Zolfo Springs	27.49	-81.80	33	049
Moore Haven	26.83	-81.09	33	043
Burnt Store Marina	26.77	-82.05	33	071
Wallace	30.68	-87.18	33	113
Woodlawn Beach	30.39	-86.99	33	113
Verona Walk	26.08	-81.68	33	021
Bokeelia	26.71	-82.16	33	071
Dunnellon	29.05	-82.46	32	083
Sneads	30.71	-84.93	32	063
Pierson	29.24	-81.47	32	127
Cudjoe Key	24.67	-81.50	32	087
Century	30.97	-87.26	32	033
Key Vista	28.19	-82.77	32	101
Punta Rassa	26.49	-82.01	32	071
Crooked Lake Park	27.83	-81.58	32	105
Lacoochee	28.47	-82.17	32	101
Cross City	29.63	-83.13	32	029
Palm Aire	26.21	-80.19	32	011
Havana	30.62	-84.41	32	039
Washington Park	26.13	-80.18	32	011
Anna Maria	27.53	-82.73	32	081
East Palatka	29.66	-81.60	32	107
Holley	30.45	-86.91	32	113
Belleair Beach	27.92	-82.84	32	103
Montverde	28.60	-81.67	32	069
Astor	29.16	-81.53	32	069
Crescent City	29.43	-81.51	32	107
Hawthorne	29.59	-82.09	32	001
Roseland	27.84	-80.49	32	061
Redington Beach	27.81	-82.81	32	103
Indian Shores	27.86	-82.85	32	103
North Redington Beach	27.82	-82.82	32	103
Balm	27.76	-82.26	32	057
Baldwin	30.30	-81.98	32	031
Buckhead Ridge	27.13	-80.89	32	043
North DeLand	29.05	-81.30	32	127
Keystone Heights	29.79	-82.03	32	019
South Palm Beach	26.59	-80.04	32	099
Oriole Beach	30.37	-87.09	32	113
Gretna	30.62	-84.66	31	039
Yalaha	28.74	-81.81	31	069
Babson Park	27.83	-81.52	31	105
Interlachen	29.62	-81.89	31	107
Lake Hamilton	28.04	-81.63	31	105
Saint Leo	28.34	-82.26	31	101
Crystal Springs	28.18	-82.16	31	101
Inglis	29.03	-82.67	31	075
San Antonio	28.34	-82.27	31	101
Molino	30.72	-87.31	31	033
Boulevard Gardens	26.12	-80.18	31	011
Five Points	30.21	-82.64	31	023
North Key Largo	25.27	-80.32	31	087
Mayo	30.05	-83.17	31	067
Manasota Key	26.93	-82.35	31	015
Cypress Quarters	27.25	-80.81	31	093
Paradise Heights	28.62	-81.54	31	095
Palm Beach Shores	26.78	-80.04	31	099
Center Hill	28.65	-81.99	31	119
Callahan	30.56	-81.83	31	089
Archer	29.53	-82.52	31	001
Bradenton Beach	27.47	-82.70	31	081
Belle Glade Camp	26.66	-80.68	31	099
Mexico Beach	29.95	-85.42	31	005
Christmas	28.54	-81.02	31	095
Palmona Park	26.69	-81.90	31	071
Weeki Wachee Gardens	28.53	-82.63	31	053
Schall Circle	26.72	-80.12	30	099
Bronson	29.45	-82.64	30	075
Hiland Park	30.20	-85.63	30	005
Black Diamond	28.91	-82.49	30	017
Howey-in-the-Hills	28.72	-81.77	30	069
De Land Southwest	29.01	-81.31	30	127
Steinhatchee	29.67	-83.39	30	123
Masaryktown	28.44	-82.46	30	053
Quail Ridge	28.35	-82.56	30	101
Waldo	29.79	-82.17	30	001
Limestone Creek	26.94	-80.14	30	099
Lake Mack-Forest Hills	29.00	-81.42	30	069
+Alachua County	29.65	-82.32		001
+Baker County	30.28	-82.12		003
+Bay County	30.16	-85.66		005
+Bradford County	29.94	-82.11		007
+Brevard County	28.03	-80.59		009
+Broward County	26.12	-80.14		011
+Calhoun County	30.44	-85.05		013
+Charlotte County	26.98	-82.09		015
+Citrus County	28.80	-82.58		017
+Clay County	30.13	-81.77		019
+Collier County	26.42	-81.42		021
+Columbia County	30.19	-82.64		023
+DeSoto County	27.22	-81.86		027
+Dixie County	29.63	-83.13		029
+Duval County	30.33	-81.66		031
+Escambia County	30.43	-87.18		033
+Flagler County	29.58	-81.21		035
+Franklin County	29.85	-84.66		037
+Gadsden County	30.59	-84.58		039
+Gilchrist County	29.61	-82.82		041
+Glades County	26.83	-81.09		043
+Gulf County	29.81	-85.30		045
+Hamilton County	30.52	-82.95		047
+Hardee County	27.55	-81.81		049
+Hendry County	26.75	-80.93		051
+Hernando County	28.48	-82.53		053
+Highlands County	27.50	-81.44		055
+Hillsborough County	27.95	-82.46		057
+Holmes County	30.79	-85.68		059
+Indian River County	27.82	-80.47		061
+Jackson County	30.77	-85.23		063
+Jefferson County	30.55	-83.87		065
+Lafayette County	30.05	-83.17		067
+Lake County	28.55	-81.77		069
+Lee County	26.56	-81.95		071
+Leon County	30.44	-84.28		073
+Levy County	29.39	-82.45		075
+Liberty County				077
+Madison County	30.47	-83.41		079
+Manatee County	27.50	-82.57		081
+Marion County	29.19	-82.14		083
+Martin County	27.17	-80.27		085
+Miami-Dade County	25.77	-80.19		086
+Monroe County	24.56	-81.78		087
+Nassau County	30.67	-81.46		089
+Okaloosa County	30.76	-86.57		091
+Okeechobee County	27.24	-80.83		093
+Orange County	28.54	-81.38		095
+Osceola County	28.30	-81.42		097
+Palm Beach County	26.72	-80.05		099
+Pasco County	28.24	-82.33		101
+Pinellas County	27.77	-82.68		103
+Polk County	28.04	-81.95		105
+Putnam County	29.65	-81.64		107
+St. Johns County	30.24	-81.39		109
+St. Lucie County	27.29	-80.35		111
+Santa Rosa County	30.40	-86.86		113
+Sarasota County	27.04	-82.24		115
+Seminole County	28.80	-81.27		117
+Sumter County	28.93	-81.96		119
+Suwannee County	30.29	-82.98		121
+Taylor County	30.12	-83.58		123
+Union County				125
+Volusia County	28.90	-81.26		127
+Wakulla County	30.18	-84.38		129
+Walton County	30.37	-86.36		131
+Washington County	30.78	-85.54		133
#US-GA
Atlanta	33.75	-84.39	57	121
Columbus	32.46	-84.99	53	215
Savannah	32.08	-81.10	52	051
Athens	33.96	-83.38	51	059
Sandy Springs	33.92	-84.38	50	121
Roswell	34.02	-84.36	50	121
Macon	32.84	-83.63	50	021
Johns Creek	34.03	-84.20	49	121
Albany	31.58	-84.16	49	095
Warner Robins	32.62	-83.63	49	153
Alpharetta	34.08	-84.29	48	121
Marietta	33.95	-84.55	48	067
Smyrna	33.88	-84.51	47	067
Valdosta	30.83	-83.28	47	185
Brookhaven	33.86	-84.34	47	089
Stonecrest	33.71	-84.13	47	089
Dunwoody	33.95	-84.33	47	089
Augusta	33.47	-81.97	46	245
Peachtree Corners	33.97	-84.22	46	135
North Atlanta	33.87	-84.34	46
Gainesville	34.30	-83.82	46	139
Milton	34.13	-84.30	46	121
Newnan	33.38	-84.80	46	077
Mableton	33.82	-84.58	46	067
Rome	34.26	-85.16	46	115
Martinez	33.52	-82.08	46	073
East Point	33.68	-84.44	45	121
Peachtree City	33.40	-84.60	45	113
Dalton	34.77	-84.97	45	313
Kennesaw	34.02	-84.62	45	067
Hinesville	31.85	-81.60	45	179
Redan	33.75	-84.13	45	089
Douglasville	33.75	-84.75	45	097
Statesboro	32.45	-81.78	45	031
Lawrenceville	33.96	-83.99	45	135
Woodstock	34.10	-84.52	45	057
LaGrange	33.04	-85.03	45	285
Duluth	34.00	-84.14	45	135
Evans	33.53	-82.13	45	073
Chamblee	33.89	-84.30	45	089
Stockbridge	33.54	-84.23	45	151
Tucker	33.85	-84.22	44	089
Carrollton	33.58	-85.08	44	045
Canton	34.24	-84.49	44	057
McDonough	33.45	-84.15	44	151
Griffin	33.25	-84.26	44	255
Pooler	32.12	-81.25	44	051
Candler-McAfee	33.73	-84.27	44	089
Acworth	34.07	-84.68	43	067
Decatur	33.77	-84.30	43	089
Sugar Hill	34.11	-84.03	43	135
Union City	33.59	-84.54	43	121
Cartersville	34.17	-84.80	43	015
Snellville	33.86	-84.02	43	135
Forest Park	33.62	-84.37	43	063
North Druid Hills	33.82	-84.31	43	089
Milledgeville	33.08	-83.23	43	009
Thomasville	30.84	-83.98	43	275
Suwanee	34.05	-84.07	43	135
St. Marys	30.73	-81.55	43	039
Fayetteville	33.45	-84.45	42	113
Tifton	31.45	-83.51	42	277
North Decatur	33.79	-84.31	42	089
Norcross	33.94	-84.21	42	135
Kingsland	30.80	-81.69	42	039
Calhoun	34.50	-84.95	42	129
Dublin	32.54	-82.90	42	175
Brunswick	31.15	-81.49	42	127
Americus	32.07	-84.23	42	261
Riverdale	33.57	-84.41	42	063
Conyers	33.67	-84.02	42	247
Lithia Springs	33.79	-84.66	42	097
Perry	32.46	-83.73	42	153
Winder	33.99	-83.72	42	013
Belvedere Park	33.75	-84.27	42	089
Wilmington Island	32.00	-80.97	42	051
Villa Rica	33.73	-84.92	42	045
Powder Springs	33.86	-84.68	42	067
College Park	33.65	-84.45	42	121
Druid Hills	33.78	-84.34	42	089
Moultrie	31.18	-83.79	42	071
Waycross	31.21	-82.36	41	299
Fairburn	33.57	-84.58	41	121
Covington	33.60	-83.86	41	217
Saint Simon Mills	31.17	-81.41	41	127
Buford	34.12	-84.00	41	135
Monroe	33.79	-83.71	41	297
Grovetown	33.45	-82.20	41	073
Saint Simons Island	31.15	-81.37	41	127
Dallas	33.92	-84.84	41	223
Lilburn	33.89	-84.14	41	135
Bainbridge	30.90	-84.58	41	087
Clarkston	33.81	-84.24	41	089
Richmond Hill	31.94	-81.30	41	029
Georgetown	31.98	-81.23	41	051
Douglas	31.51	-82.85	41	069
Mountain Park	33.84	-84.13	41	135
Cusseta	32.31	-84.77	41	053
Loganville	33.84	-83.90	41	297
Cordele	31.96	-83.78	40	081
Doraville	33.90	-84.28	40	089
Holly Springs	34.17	-84.50	40	057
Vidalia	32.22	-82.41	40	279
Scottdale	33.79	-84.26	40	089
Jefferson	34.12	-83.57	40	157
Rincon	32.30	-81.24	40	103
Fort Oglethorpe	34.95	-85.26	40	047
Cairo	30.88	-84.20	40	131
Cedartown	34.01	-85.26	40	233
Panthersville	33.71	-84.27	40	089
Vinings	33.86	-84.46	40	067
Jesup	31.61	-81.89	40	305
Braselton	34.11	-83.76	40	157
Thomaston	32.89	-84.33	40	293
Fitzgerald	31.71	-83.25	40	017
Garden City	32.11	-81.15	40	051
Fort Valley	32.55	-83.89	39	225
Country Club Estates	31.21	-81.46	39	127
Skidaway Island	31.93	-81.05	39	051
Toccoa	34.58	-83.33	39	257
Fair Oaks	33.92	-84.54	39	067
Dock Junction	31.20	-81.52	39	127
Port Wentworth	32.15	-81.16	39	051
Centerville	32.63	-83.69	39	153
Auburn	34.01	-83.83	39	013
Swainsboro	32.60	-82.33	39	107
Irondale	33.48	-84.36	39	063
Gresham Park	33.70	-84.31	39	089
Hampton	33.39	-84.28	39	151
Morrow	33.58	-84.34	39	063
Tyrone	33.47	-84.60	39	113
LaFayette	34.70	-85.28	39	295
Austell	33.81	-84.63	39	067
Whitemarsh Island	32.03	-81.02	38	051
Fairview	34.95	-85.28	38	295
Commerce	34.20	-83.46	38	157
Thomson	33.47	-82.50	38	189
Flowery Branch	34.19	-83.93	38	139
Hapeville	33.66	-84.41	38	121
Barnesville	33.05	-84.16	38	171
Eatonton	33.33	-83.39	38	237
Lovejoy	33.44	-84.31	38	063
Dahlonega	34.53	-83.98	38	187
Bremen	33.72	-85.15	38	143
Conley	33.64	-84.33	38	063
Stone Mountain	33.81	-84.17	38	089
Sylvester	31.53	-83.84	38	321
Locust Grove	33.35	-84.11	38	151
Sandersville	32.98	-82.81	38	303
McRae	32.07	-82.90	38	271
Cumming	34.21	-84.14	38	117
Waynesboro	33.09	-82.02	38	033
Hawkinsville	32.28	-83.47	37	235
Dacula	33.99	-83.90	37	135
Adel	31.14	-83.42	37	075
Eastman	32.20	-83.18	37	091
Folkston	30.83	-82.01	37	049
Byron	32.65	-83.76	37	225
Camilla	31.23	-84.21	37	205
Glennville	31.94	-81.93	37	267
Jackson	33.29	-83.97	37	035
Fort Stewart	31.87	-81.61	37	179
Blakely	31.38	-84.93	37	099
Nashville	31.21	-83.25	37	019
Lakeview	34.98	-85.26	37	047
Adairsville	34.37	-84.93	37	015
Jonesboro	33.52	-84.35	37	063
Palmetto	33.52	-84.67	37	121
Montgomery	31.94	-81.12	37	051
Hartwell	34.35	-82.93	37	147
Elberton	34.11	-82.87	36	105
Summerville	34.48	-85.35	36	055
Baxley	31.78	-82.35	36	001
Social Circle	33.66	-83.72	36	297
Lyons	32.20	-82.32	36	279
Cochran	32.39	-83.35	36	023
Dawson	31.77	-84.45	36	273
Chatsworth	34.77	-84.77	36	213
Temple	33.74	-85.03	36	045
Rockmart	34.00	-85.04	36	233
Euharlee	34.14	-84.93	36	015
Cornelia	34.51	-83.53	36	137
Hazlehurst	31.87	-82.59	36	161
Lindale	34.19	-85.17	36	115
Oakwood	34.23	-83.88	36	139
Metter	32.40	-82.06	36	043
Manchester	32.86	-84.62	36	199
Rydal	34.34	-84.72	36	015
Senoia	33.30	-84.55	36	077
Madison	33.60	-83.47	36	211
Forsyth	33.03	-83.94	36	207
Rossville	34.98	-85.29	36	295
Washington	33.74	-82.74	36	317
Walthourville	31.77	-81.63	36	179
Hephzibah	33.31	-82.10	36	245
Hardwick	33.07	-83.22	36	009
Quitman	30.78	-83.56	36	027
Chattanooga Valley	34.93	-85.36	36	295
Ashburn	31.71	-83.65	36	287
Hiram	33.88	-84.76	36	223
Vienna	32.09	-83.80	36	093
Cleveland	34.60	-83.76	36	311
Jasper	34.47	-84.43	36	227
West Point	32.88	-85.18	36	285
Pelham	31.13	-84.15	36	205
Ringgold	34.92	-85.11	36	047
Cuthbert	31.77	-84.79	36	243
Unadilla	32.26	-83.74	36	093
Wrightsville	32.73	-82.72	36	167
Blackshear	31.31	-82.24	36	229
Alma	31.54	-82.46	35	005
Greensboro	33.58	-83.18	35	133
Ocilla	31.59	-83.25	35	155
Nicholls	31.52	-82.63	35	069
Alamo	32.15	-82.78	35	309
Lakeland	31.04	-83.08	35	173
Hannahs Mill	32.93	-84.35	35	293
Baldwin	34.49	-83.54	35	137
Gray	33.01	-83.53	35	169
Montezuma	32.31	-84.03	35	193
Grantville	33.23	-84.84	35	077
Tallapoosa	33.74	-85.29	35	143
Grayson	33.89	-83.96	35	135
Avondale Estates	33.77	-84.27	35	089
Bonanza	33.47	-84.34	35	063
Hogansville	33.17	-84.91	35	285
Chickamauga	34.87	-85.29	35	295
Tybee Island	32.00	-80.85	35	051
Soperton	32.38	-82.59	35	283
Leesburg	31.73	-84.17	35	177
Harlem	33.41	-82.31	35	073
Millen	32.80	-81.95	35	165
Hahira	30.99	-83.37	35	185
Putney	31.47	-84.12	35	095
Experiment	33.27	-84.28	35	255
Springfield	32.37	-81.31	35	103
Helena	32.07	-82.91	35	271
Lula	34.39	-83.67	35	139
Watkinsville	33.86	-83.41	35	219
Abbeville	31.99	-83.31	34	315
Bloomingdale	32.13	-81.30	34	051
Lake City	33.61	-84.34	34	063
Lakeview Estates	33.71	-84.03	34	247
Chattahoochee Hills	33.55	-84.76	34	121
Donalsonville	31.04	-84.88	34	253
Statham	33.97	-83.60	34	013
Thunderbolt	32.03	-81.05	34	051
Reidsville	32.09	-82.12	34	267
Monticello	33.30	-83.68	34	159
Reed Creek	34.45	-82.92	34	147
Royston	34.29	-83.11	34	147
Raoul	34.45	-83.59	34	137
Sylvania	32.75	-81.64	34	251
Dawsonville	34.42	-84.12	34	085
Homerville	31.04	-82.75	34	065
Pembroke	32.14	-81.62	34	029
Indian Springs	33.24	-83.92	34	035
Isle of Hope	31.98	-81.06	34	051
East Dublin	32.55	-82.87	34	175
Louisville	33.00	-82.41	34	163
Claxton	32.16	-81.90	34	109
West Warrenton	33.41	-82.68	34	301
Mount Vernon	32.18	-82.59	34	209
Trenton	34.87	-85.51	33	083
Clayton	34.88	-83.40	33	241
Buena Vista	32.32	-84.52	33	197
Oxford	33.62	-83.87	33	217
Lavonia	34.44	-83.11	33	119
Deenwood	31.22	-82.39	33	299
Gumlog	34.49	-83.10	33	119
Pearson	31.30	-82.85	33	003
Firing Range	33.44	-82.69	33	301
Ludowici	31.71	-81.74	33	183
Bowdon	33.54	-85.25	33	045
Wrens	33.21	-82.39	33	163
Demorest	34.57	-83.55	33	137
Wadley	32.87	-82.40	33	163
Berkeley Lake	33.98	-84.19	33	135
Lithonia	33.71	-84.11	33	089
Midway	31.81	-81.43	33	179
Sparks	31.17	-83.44	33	075
Davisboro	32.98	-82.61	33	303
Gordon	32.88	-83.33	33	319
Colquitt	31.17	-84.73	33	201
Butler	32.56	-84.24	33	269
Ellaville	32.24	-84.31	33	249
Maysville	34.25	-83.56	33	011
Shannon	34.34	-85.07	33	115
Darien	31.37	-81.43	33	191
Guyton	32.34	-81.39	33	103
Morgan	31.54	-84.60	33	037
Unionville	31.43	-83.51	33	277
Warrenton	33.41	-82.66	33	301
Arcade	34.08	-83.56	33	157
Varnell	34.90	-84.97	33	313
Trion	34.54	-85.31	33	055
Kings Bay Base	30.80	-81.57	32	039
Tennille	32.94	-82.81	32	303
Clarkesville	34.61	-83.52	32	137
Mount Zion	33.63	-85.19	32	045
Ball Ground	34.34	-84.38	32	057
Nicholson	34.11	-83.43	32	157
Union Point	33.62	-83.07	32	133
Ellijay	34.69	-84.48	32	123
Twin City	32.58	-82.16	32	107
Henderson	32.01	-81.26	32	051
Lookout Mountain	34.98	-85.36	32	295
Chester	32.39	-83.15	32	091
Emerson	34.13	-84.76	32	015
Richland	32.09	-84.67	32	259
Porterdale	33.58	-83.89	32	217
Lincolnton	33.79	-82.48	32	181
Edison	31.56	-84.74	32	037
Brooklet	32.38	-81.66	32	031
East Griffin	33.24	-84.23	32	255
Hoschton	34.10	-83.76	32	157
Arlington	31.44	-84.72	31	037
Willacoochee	31.34	-83.05	31	003
Walnut Grove	33.74	-83.85	31	297
Pine Mountain	32.86	-84.85	31	145
Nelson	34.38	-84.37	31	227
Marshallville	32.46	-83.94	31	193
Young Harris	34.93	-83.85	31	281
Boston	30.79	-83.79	31	275
East Newnan	33.35	-84.78	31	077
Sunnyside	31.24	-82.34	31	299
Enigma	31.41	-83.33	31	019
Sparta	33.28	-82.98	31	141
Mount Airy	34.52	-83.50	31	137
Blue Ridge	34.86	-84.32	31	111
Woodbine	30.96	-81.72	31	039
Lumber City	31.93	-82.68	31	271
Aragon	34.05	-85.06	31	233
Omega	31.34	-83.59	31	277
Sardis	32.80	-84.64	31	263
Oglethorpe	32.29	-84.06	31	193
Russell	33.98	-83.70	31	013
Broxton	31.63	-82.89	31	069
Cave Spring	34.11	-85.34	31	115
Winterville	33.97	-83.28	31	059
Robins Air Force Base	32.61	-83.58	31	153
Alto	34.47	-83.57	31	011
Hamilton	32.76	-84.87	31	145
Buchanan	33.80	-85.19	31	143
Franklin Springs	34.28	-83.14	31	119
Zebulon	33.10	-84.34	31	231
Homer	34.33	-83.50	31	011
Comer	34.06	-83.13	31	195
Fort Gaines	31.61	-85.05	31	061
Remerton	30.84	-83.31	31	185
Rochelle	31.95	-83.46	30	315
Lumpkin	32.05	-84.80	30	259
McCaysville	34.99	-84.37	30	111
Mountain City	34.92	-83.39	30	241
Nahunta	31.20	-81.98	30	025
Ray City	31.07	-83.20	30	019
Jeffersonville	32.69	-83.35	30	289
Bogart	33.95	-83.53	30	219
Statenville	30.70	-83.03	30	101
Meigs	31.07	-84.09	30	275
Reynolds	32.56	-84.10	30	269
+Long County	31.71	-81.74		183
+Appling County	31.78	-82.35		001
+Atkinson County	31.30	-82.85		003
+Bacon County	31.54	-82.46		005
+Baker County				007
+Baldwin County	33.08	-83.23		009
+Banks County	34.25	-83.56		011
+Barrow County	33.99	-83.72		013
+Bartow County	34.17	-84.80		015
+Ben Hill County	31.71	-83.25		017
+Berrien County	31.21	-83.25		019
+Bibb County	32.84	-83.63		021
+Bleckley County	32.39	-83.35		023
+Brantley County	31.20	-81.98		025
+Brooks County	30.78	-83.56		027
+Bryan County	31.94	-81.30		029
+Bulloch County	32.45	-81.78		031
+Burke County	33.09	-82.02		033
+Butts County	33.29	-83.97		035
+Calhoun County	31.54	-84.60		037
+Camden County	30.73	-81.55		039
+Candler County	32.40	-82.06		043
+Carroll County	33.58	-85.08		045
+Catoosa County	34.95	-85.26		047
+Charlton County	30.83	-82.01		049
+Chatham County	32.08	-81.10		051
+Chattahoochee County	32.31	-84.77		053
+Chattooga County	34.48	-85.35		055
+Cherokee County	34.10	-84.52		057
+Clarke County	33.96	-83.38		059
+Clay County	31.61	-85.05		061
+Clayton County	33.62	-84.37		063
+Clinch County	31.04	-82.75		065
+Cobb County	33.95	-84.55		067
+Coffee County	31.51	-82.85		069
+Colquitt County	31.18	-83.79		071
+Columbia County	33.52	-82.08		073
+Cook County	31.14	-83.42		075
+Coweta County	33.38	-84.80		077
+Crawford County				079
+Crisp County	31.96	-83.78		081
+Dade County	34.87	-85.51		083
+Dawson County	34.42	-84.12		085
+DeKalb County	33.86	-84.34		089
+Decatur County	30.90	-84.58		087
+Dodge County	32.20	-83.18		091
+Dooly County	32.09	-83.80		093
+Dougherty County	31.58	-84.16		095
+Douglas County	33.75	-84.75		097
+Early County	31.38	-84.93		099
+Echols County	30.70	-83.03		101
+Effingham County	32.30	-81.24		103
+Elbert County	34.11	-82.87		105
+Emanuel County	32.60	-82.33		107
+Evans County	32.16	-81.90		109
+Fannin County	34.86	-84.32		111
+Fayette County	33.40	-84.60		113
+Floyd County	34.26	-85.16		115
+Forsyth County	34.21	-84.14		117
+Franklin County	34.44	-83.11		119
+Fulton County	33.75	-84.39		121
+Gilmer County	34.69	-84.48		123
+Glascock County				125
+Glynn County	31.15	-81.49		127
+Gordon County	34.50	-84.95		129
+Grady County	30.88	-84.20		131
+Greene County	33.58	-83.18		133
+Gwinnett County	33.97	-84.22		135
+Habersham County	34.51	-83.53		137
+Hall County	34.30	-83.82		139
+Hancock County	33.28	-82.98		141
+Haralson County	33.72	-85.15		143
+Harris County	32.86	-84.85		145
+Hart County	34.35	-82.93		147
+Heard County				149
+Henry County	33.54	-84.23		151
+Houston County	32.62	-83.63		153
+Irwin County	31.59	-83.25		155
+Jackson County	34.12	-83.57		157
+Jasper County	33.30	-83.68		159
+Jeff Davis County	31.87	-82.59		161
+Jefferson County	33.00	-82.41		163
+Jenkins County	32.80	-81.95		165
+Johnson County	32.73	-82.72		167
+Jones County	33.01	-83.53		169
+Lamar County	33.05	-84.16		171
+Lanier County	31.04	-83.08		173
+Laurens County	32.54	-82.90		175
+Lee County	31.73	-84.17		177
+Liberty County	31.85	-81.60		179
+Lincoln County	33.79	-82.48		181
+Lowndes County	30.83	-83.28		185
+Lumpkin County	34.53	-83.98		187
+Macon County	32.31	-84.03		193
+Madison County	34.06	-83.13		195
+Marion County	32.32	-84.52		197
+McDuffie County	33.47	-82.50		189
+McIntosh County	31.37	-81.43		191
+Meriwether County	32.86	-84.62		199
+Miller County	31.17	-84.73		201
+Mitchell County	31.23	-84.21		205
+Monroe County	33.03	-83.94		207
+Montgomery County	32.18	-82.59		209
+Morgan County	33.60	-83.47		211
+Murray County	34.77	-84.77		213
+Muscogee County	32.46	-84.99		215
+Newton County	33.60	-83.86		217
+Oconee County	33.86	-83.41		219
+Oglethorpe County				221
+Paulding County	33.92	-84.84		223
+Peach County	32.55	-83.89		225
+Pickens County	34.47	-84.43		227
+Pierce County	31.31	-82.24		229
+Pike County	33.10	-84.34		231
+Polk County	34.01	-85.26		233
+Pulaski County	32.28	-83.47		235
+Putnam County	33.33	-83.39		237
+Quitman County				239
+Rabun County	34.88	-83.40		241
+Randolph County	31.77	-84.79		243
+Richmond County	33.47	-81.97		245
+Rockdale County	33.67	-84.02		247
+Schley County	32.24	-84.31		249
+Screven County	32.75	-81.64		251
+Seminole County	31.04	-84.88		253
+Spalding County	33.25	-84.26		255
+Stephens County	34.58	-83.33		257
+Stewart County	32.09	-84.67		259
+Sumter County	32.07	-84.23		261
+Talbot County	32.80	-84.64		263
+Taliaferro County				265
+Tattnall County	31.94	-81.93		267
+Taylor County	32.56	-84.24		269
+Telfair County	32.07	-82.90		271
+Terrell County	31.77	-84.45		273
+Thomas County	30.84	-83.98		275
+Tift County	31.45	-83.51		277
+Toombs County	32.22	-82.41		279
+Towns County	34.93	-83.85		281
+Treutlen County	32.38	-82.59		283
+Troup County	33.04	-85.03		285
+Turner County	31.71	-83.65		287
+Twiggs County	32.69	-83.35		289
+Union County				291
+Upson County	32.89	-84.33		293
+Walker County	34.70	-85.28		295
+Walton County	33.79	-83.71		297
+Ware County	31.21	-82.36		299
+Warren County	33.41	-82.68		301
+Washington County	32.98	-82.81		303
+Wayne County	31.61	-81.89		305
+Webster County				307
+Wheeler County	32.15	-82.78		309
+White County	34.60	-83.76		311
+Whitfield County	34.77	-84.97		313
+Wilcox County	31.99	-83.31		315
+Wilkes County	33.74	-82.74		317
+Wilkinson County	32.88	-83.33		319
+Worth County	31.53	-83.84		321
#US-HI
Honolulu	21.31	-157.86	56	003
East Honolulu	21.29	-157.72	47	003
Pearl City	21.40	-157.98	47	003
Hilo	19.73	-155.09	46	001
Kailua	21.40	-157.74	46	003
Waipahu	21.39	-158.01	46	003
Kaneohe	21.40	-157.80	45	003
Mililani Town	21.45	-158.02	44	003
Kahului	20.89	-156.47	44	009
‘Ewa Gentry	21.34	-158.03	44	003
Kīhei	20.76	-156.45	43	009
Makakilo	21.35	-158.09	43	003
Wahiawā	21.50	-158.02	43	003
Schofield Barracks	21.50	-158.07	42	003
Makakilo City	21.35	-158.09	42	003
Wailuku	20.89	-156.51	42	009
Kapolei	21.34	-158.06	42	003
‘Ewa Beach	21.32	-158.01	42	003
Royal Kunia	21.39	-158.03	42	003
Hālawa	21.38	-157.92	41	003
Waimalu	21.40	-157.94	41	003
Hālawa Heights	21.38	-157.91	41	003
Waianae	21.44	-158.19	41	003
Nānākuli	21.39	-158.15	41	003
Kailua-Kona	19.64	-156.00	41	001
Lahaina	20.87	-156.68	41	009
Waipio	21.42	-158.00	41	003
Hawaiian Paradise Park	19.59	-154.97	41	001
Village Park	21.40	-158.03	40	003
Kapa‘a	22.08	-159.32	40	007
Kalaoa	19.73	-155.98	40	001
Marine Corps Base Hawaii - MCBH	21.44	-157.75	40	003
Mā‘ili	21.42	-158.18	40	003
‘Aiea	21.38	-157.93	40	003
Waimea	20.02	-155.67	40	001
Waihee-Waiehu	20.93	-156.50	39	009
‘Āhuimanu	21.44	-157.84	39	003
Hōlualoa	19.62	-155.95	39	001
Ocean Pointe	21.31	-158.04	39	003
Mākaha	21.47	-158.21	39	003
Haiku-Pauwela	20.92	-156.31	39	009
Pukalani	20.84	-156.34	39	009
Napili-Honokowai	20.98	-156.68	39	009
Makawao	20.86	-156.31	39	009
Hickam Field	21.34	-157.96	38	003
Lihue	21.98	-159.37	38	007
Kula	20.79	-156.33	38	009
Lā‘ie	21.65	-157.92	38	003
‘Ewa Villages	21.34	-158.04	38	003
Wailea	20.69	-156.44	38	009
Waimanalo	21.35	-157.72	37	003
Waipi‘o Acres	21.46	-158.01	37	003
Wailua Homesteads	22.07	-159.38	37	007
He‘eia	21.43	-157.82	37	003
Waikoloa	19.94	-155.79	37	001
Kahalu‘u	21.46	-157.84	37	003
Kalāheo	21.92	-159.53	37	007
Pupukea	21.65	-158.06	37	003
Whitmore Village	21.51	-158.02	37	003
Waimānalo Beach	21.33	-157.70	37	003
Hawaiian Ocean View	19.07	-155.76	36	001
Hawaiian Beaches	19.54	-154.92	36	001
Hau‘ula	21.61	-157.91	36	003
Hale‘iwa	21.59	-158.10	36	003
Mountain View	19.56	-155.11	36	001
Waialua	21.58	-158.13	36	003
Hanamā‘ulu	22.00	-159.36	36	007
Kahaluu-Keauhou	19.57	-155.96	36	001
Kekaha	21.97	-159.71	35	007
Captain Cook	19.50	-155.92	35	001
Kaunakakai	21.09	-157.03	35	009
Iroquois Point	21.33	-157.98	35	003
Lanai City	20.83	-156.92	35	009
Waikapū	20.86	-156.51	35	009
Ainaloa	19.53	-154.99	35	001
Puhi	21.97	-159.40	35	007
Orchidlands Estates	19.56	-155.02	34	001
Kīlauea	22.21	-159.41	34	007
Hawaiian Acres	19.54	-155.05	34	001
Hanapēpē Heights	21.92	-159.59	34	007
Paia	20.90	-156.37	34	009
Hanapēpē	21.91	-159.59	34	007
Kahuku	21.68	-157.95	34	003
Volcano	19.44	-155.23	34	001
Honaunau-Napoopoo	19.46	-155.86	34	001
Honalo	19.55	-155.93	34	001
‘Ele‘ele	21.91	-159.58	34	007
Lawai	21.92	-159.50	34	007
Honoka‘a	20.08	-155.47	34	001
Wailua	22.05	-159.34	34	007
Kea‘au	19.62	-155.04	34	001
Anahola	22.14	-159.31	33	007
Princeville	22.22	-159.48	33	007
Koloa	21.91	-159.47	33	007
Maunawili	21.37	-157.77	33	003
Kualapu‘u	21.15	-157.04	33	009
Kealakekua	19.52	-155.92	33	001
Kaanapali Landing	20.93	-156.69	33	009
Mokulēia	21.58	-158.15	33	003
Ko Olina	21.34	-158.13	33
Pepeekeo	19.83	-155.11	33	001
Kapaau	20.23	-155.80	32	001
Kēōkea	20.71	-156.35	32	009
Leilani Estates	19.47	-154.92	32	001
Fern Acres	19.51	-155.08	32	001
Nanawale Estates	19.51	-154.91	32	001
Ka‘a‘awa	21.55	-157.85	31	003
Pāhala	19.20	-155.48	31	001
Mākaha Valley	21.48	-158.20	31	003
Pāpa‘ikou	19.79	-155.09	31	001
‘Ōma‘o	21.93	-159.49	31	007
Kurtistown	19.60	-155.06	31	001
Hana	20.76	-155.99	31	009
Wainaku	19.74	-155.09	31	001
Punalu‘u	21.57	-157.88	31	003
Hāwī	20.24	-155.83	30	001
Kā‘anapali	20.93	-156.69	30	009
+Kalawao County				005
+Kauai County	22.08	-159.32		007
+Maui County	20.89	-156.47		009
+Hawaii County	19.73	-155.09		001
+Honolulu County	21.31	-157.86		003
#US-IA
Des Moines	41.60	-93.61	53	153
Cedar Rapids	42.01	-91.64	51	113
Davenport	41.52	-90.58	50	163
Sioux City	42.50	-96.40	49	193
Iowa City	41.66	-91.53	49	103
Waterloo	42.49	-92.34	48	013
Ames	42.03	-93.62	48	169
West Des Moines	41.58	-93.71	48	153
Council Bluffs	41.26	-95.86	48	155
Dubuque	42.50	-90.66	48	061
Ankeny	41.73	-93.61	48	153
Urbandale	41.63	-93.71	46	153
Cedar Falls	42.53	-92.45	46	013
Marion	42.03	-91.60	46	113
Bettendorf	41.52	-90.52	46	163
Marshalltown	42.05	-92.91	44	127
Mason City	43.15	-93.20	44	033
Clinton	41.84	-90.19	44	045
Burlington	40.81	-91.11	44	057
Fort Dodge	42.50	-94.17	44	187
Ottumwa	41.02	-92.41	44	179
Muscatine	41.42	-91.04	44	139
Johnston	41.67	-93.70	43	153
Coralville	41.68	-91.58	43	103
Waukee	41.61	-93.89	43	049
Altoona	41.64	-93.46	42	153
North Liberty	41.75	-91.60	42	103
Indianola	41.36	-93.56	42	181
Clive	41.60	-93.72	42	153
Newton	41.70	-93.05	42	099
Boone	42.06	-93.88	41	015
Oskaloosa	41.30	-92.64	41	123
Spencer	43.14	-95.14	40	041
Storm Lake	42.64	-95.21	40	021
Fort Madison	40.63	-91.32	40	111
Grimes	41.69	-93.79	40	153
Keokuk	40.40	-91.38	40	111
Pella	41.41	-92.92	40	125
Norwalk	41.48	-93.68	40	181
Waverly	42.73	-92.48	40	017
Carroll	42.07	-94.87	40	027
Fairfield	41.01	-91.96	40	101
Le Mars	42.79	-96.17	40	149
Pleasant Hill	41.58	-93.52	40	153
Grinnell	41.74	-92.72	40	157
Mount Pleasant	40.96	-91.56	39	087
Denison	42.02	-95.36	39	047
Perry	41.84	-94.11	39	049
Decorah	43.30	-91.79	39	191
Creston	41.06	-94.36	39	175
Webster City	42.47	-93.82	39	079
Clear Lake	43.14	-93.38	39	033
Sioux Center	43.08	-96.18	39	167
Charles City	43.07	-92.67	39	067
Washington	41.30	-91.69	39	183
Knoxville	41.32	-93.11	39	125
Hiawatha	42.04	-91.68	39	113
Atlantic	41.40	-95.01	38	029
Nevada	42.02	-93.45	38	169
Eldridge	41.66	-90.58	38	163
Orange City	43.01	-96.06	38	167
Oelwein	42.67	-91.91	38	065
Independence	42.47	-91.89	38	019
Estherville	43.40	-94.83	38	063
Maquoketa	42.07	-90.67	38	097
Centerville	42.09	-93.94	38	015
Red Oak	41.01	-95.23	37	137
Algona	43.07	-94.23	37	109
Anamosa	42.11	-91.29	37	105
Clarinda	40.74	-95.04	37	145
Asbury	42.51	-90.75	37	061
Glenwood	41.05	-95.74	37	129
De Witt	41.82	-90.54	37	045
Iowa Falls	42.52	-93.25	37	083
Winterset	41.33	-94.01	37	121
Vinton	42.17	-92.02	37	011
Sheldon	43.18	-95.86	37	141
Manchester	42.48	-91.46	37	055
Cherokee	42.75	-95.55	37	035
Shenandoah	40.77	-95.37	37	145
Spirit Lake	43.42	-95.10	37	059
Harlan	41.65	-95.33	37	165
Bondurant	41.70	-93.46	37	153
Osceola	41.03	-93.77	37	039
Windsor Heights	41.60	-93.71	37	153
Evansdale	42.47	-92.28	37	013
Humboldt	42.72	-94.22	37	091
Sergeant Bluff	42.40	-96.36	37	193
Mount Vernon	41.92	-91.42	37	113
Camanche	41.79	-90.26	36	045
Polk City	41.77	-93.71	36	153
Hampton	42.74	-93.20	36	069
Adel	41.61	-94.02	36	049
Chariton	41.01	-93.31	36	117
Dyersville	42.48	-91.12	36	061
Jefferson	42.02	-94.38	36	073
Carlisle	41.50	-93.49	36	181
Forest City	43.26	-93.64	36	189
Le Claire	41.60	-90.34	36	163
Cresco	43.38	-92.11	36	089
Albia	41.03	-92.81	36	135
Monticello	42.24	-91.19	36	105
Emmetsburg	43.11	-94.68	36	147
Carter Lake	41.29	-95.92	36	155
Waukon	43.27	-91.48	36	005
West Liberty	41.57	-91.26	36	139
Rock Valley	43.21	-96.30	36	167
Osage	43.28	-92.81	36	131
Huxley	41.90	-93.60	35	169
Robins	42.07	-91.67	35	113
New Hampton	43.06	-92.32	35	037
Story City	42.19	-93.60	35	169
Eagle Grove	42.66	-93.90	35	197
Saylorville	41.68	-93.63	35	153
Tipton	41.77	-91.13	35	031
Williamsburg	41.66	-92.01	35	095
Garner	43.10	-93.60	35	081
West Burlington	40.83	-91.16	35	057
Milford	43.32	-95.15	35	059
Onawa	42.03	-96.10	35	133
Tama	41.97	-92.58	35	171
Wilton	41.59	-91.02	34	139
Clarion	42.73	-93.73	34	197
Grundy Center	42.36	-92.77	34	075
Eldora	42.36	-93.10	34	083
Missouri Valley	41.56	-95.89	34	085
Jesup	42.48	-92.06	34	019
Sibley	43.40	-95.75	34	143
Tiffin	41.71	-91.66	34	103
Bloomfield	40.75	-92.41	34	051
Rock Rapids	43.43	-96.18	34	119
Madrid	41.88	-93.82	34	015
Hawarden	43.00	-96.49	34	167
Solon	41.81	-91.49	34	103
Center Point	42.19	-91.79	34	113
Marengo	41.80	-92.07	34	095
Kalona	41.48	-91.71	34	183
Fairfax	41.92	-91.78	34	113
Belle Plaine	41.90	-92.28	34	011
West Union	42.96	-91.81	34	065
Park View	41.69	-90.55	34	163
Hudson	42.41	-92.46	34	013
Lamoni	40.62	-93.93	34	053
West Branch	41.67	-91.35	34	031
Belmond	42.85	-93.61	34	197
Mitchellville	41.67	-93.36	34	153
La Porte City	42.31	-92.19	34	013
Cascade	42.30	-91.01	34	061
Hull	43.19	-96.13	34	167
Lisbon	41.92	-91.39	33	113
Toledo	42.00	-92.58	33	171
Bellevue	42.26	-90.42	33	097
Sac City	42.42	-94.99	33	161
Rockwell City	42.40	-94.63	33	025
Postville	43.08	-91.57	33	005
Ida Grove	42.34	-95.47	33	093
Ely	41.87	-91.59	33	113
Lake Mills	43.42	-93.53	33	189
Colfax	41.68	-93.25	33	099
Ogden	42.04	-94.03	33	015
Wapello	41.18	-91.19	33	115
Audubon	41.72	-94.93	33	009
Sumner	42.85	-92.09	33	017
Sigourney	41.33	-92.20	33	107
Northwood	43.44	-93.22	33	195
Britt	43.10	-93.80	33	081
Parkersburg	42.58	-92.79	33	023
Epworth	42.45	-90.93	33	061
Leon	40.74	-93.75	33	053
Alta	42.67	-95.29	33	021
Greenfield	41.31	-94.46	33	001
New London	40.93	-91.40	33	087
Guttenberg	42.79	-91.10	33	043
Columbus Junction	41.28	-91.36	33	115
Denver	42.67	-92.34	33	017
Monroe	41.52	-93.10	33	099
Durant	41.60	-90.91	33	031
Atkins	42.00	-91.86	33	011
Dallas Center	41.68	-93.96	33	049
Pocahontas	42.74	-94.67	32	151
Prairie City	41.60	-93.24	32	099
Farley	42.44	-91.01	32	061
Mount Ayr	40.71	-94.24	32	159
Blue Grass	41.51	-90.77	32	163
Lake City	42.27	-94.73	32	025
Pleasantville	41.39	-93.27	32	125
Traer	42.19	-92.47	32	171
Reinbeck	42.32	-92.60	32	075
Walcott	41.58	-90.77	32	163
Moville	42.49	-96.07	32	193
Remsen	42.81	-95.97	32	149
Nashua	42.95	-92.54	32	037
Peosta	42.45	-90.85	32	061
Hartley	43.18	-95.48	32	141
Manson	42.53	-94.53	32	025
Stuart	41.50	-94.32	32	001
Corydon	40.76	-93.32	32	185
Mediapolis	41.01	-91.16	32	057
Ackley	42.55	-93.05	32	083
Corning	40.99	-94.74	32	003
Guthrie Center	41.68	-94.50	32	077
Oakland	41.31	-95.40	32	155
Slater	41.88	-93.68	32	169
Avoca	41.48	-95.34	32	155
Woodward	41.86	-93.92	32	049
Monona	43.05	-91.39	32	043
Fayette	42.84	-91.80	32	065
Manning	41.91	-95.06	32	027
State Center	42.02	-93.16	32	127
Logan	41.64	-95.79	32	085
Urbana	42.22	-91.87	32	011
Walford	41.88	-91.83	32	011
Akron	42.83	-96.56	32	149
Granger	41.76	-93.82	32	049
Wellman	41.46	-91.84	32	183
Woodbine	41.74	-95.70	32	085
Brooklyn	41.73	-92.45	32	157
Bedford	40.67	-94.72	32	173
Lone Tree	41.49	-91.43	32	103
Montezuma	41.59	-92.53	31	157
Clarksville	42.78	-92.67	31	023
Earlham	41.49	-94.12	31	121
Kingsley	42.59	-95.97	31	149
Holstein	42.49	-95.55	31	093
Nora Springs	43.14	-93.00	31	067
Lenox	40.88	-94.56	31	173
Sanborn	43.18	-95.66	31	141
Dysart	42.17	-92.31	31	171
Tripoli	42.81	-92.26	31	017
Shell Rock	42.71	-92.58	31	023
Manly	43.29	-93.20	31	195
Lake Panorama	41.71	-94.39	31	077
Roland	42.17	-93.50	31	169
Buffalo	41.46	-90.72	31	163
Maharishi Vedic City	41.05	-91.99	31	101
New Sharon	41.47	-92.65	31	123
Dike	42.46	-92.63	31	075
Central City	42.20	-91.52	31	113
Coon Rapids	41.87	-94.68	31	027
Alton	42.99	-96.01	31	167
Melcher-Dallas	41.23	-93.24	31	125
Strawberry Point	42.68	-91.53	31	043
Arnolds Park	43.37	-95.12	31	059
Mapleton	42.17	-95.79	31	133
Elkader	42.85	-91.41	31	043
Villisca	40.93	-94.98	31	137
Jewell	42.31	-93.64	31	079
Laurens	42.85	-94.85	31	151
Van Meter	41.53	-93.95	31	049
Winfield	41.12	-91.44	31	087
Sheffield	42.89	-93.22	31	069
Springville	42.06	-91.44	31	113
Lake Park	43.46	-95.32	31	059
Elk Run Heights	42.47	-92.26	31	013
Glidden	42.06	-94.73	31	027
Lake View	42.31	-95.05	31	161
Greene	42.90	-92.80	30	023
University Heights	41.66	-91.56	30	103
Fairbank	42.64	-92.05	30	019
Malvern	41.00	-95.59	30	129
Gilbert	42.11	-93.65	30	169
Mechanicsville	41.90	-91.25	30	031
Saint Ansgar	43.38	-92.92	30	131
Baxter	41.83	-93.15	30	099
Conrad	42.22	-92.87	30	075
De Soto	41.53	-94.01	30	049
Panora	41.69	-94.36	30	077
Hamburg	40.60	-95.66	30	071
Aplington	42.58	-92.88	30	023
Marcus	42.83	-95.81	30	035
George	43.34	-96.00	30	119
Palo	42.07	-91.80	30	113
Riverside	41.48	-91.58	30	183
Sidney	40.75	-95.65	30	071
Allison	42.75	-92.80	30	023
North English	41.51	-92.08	30	095
Rockwell	42.99	-93.19	30	033
Paullina	42.98	-95.69	30	141
Eddyville	41.16	-92.64	30	179
Preston	42.05	-90.41	30	097
+Iowa County	41.66	-92.01		095
+Adair County	41.31	-94.46		001
+Adams County	40.99	-94.74		003
+Allamakee County	43.27	-91.48		005
+Appanoose County				007
+Audubon County	41.72	-94.93		009
+Benton County	42.17	-92.02		011
+Black Hawk County	42.49	-92.34		013
+Boone County	42.06	-93.88		015
+Bremer County	42.73	-92.48		017
+Buchanan County	42.47	-91.89		019
+Buena Vista County	42.64	-95.21		021
+Butler County	42.58	-92.79		023
+Calhoun County	42.40	-94.63		025
+Carroll County	42.07	-94.87		027
+Cass County	41.40	-95.01		029
+Cedar County	41.77	-91.13		031
+Cerro Gordo County	43.15	-93.20		033
+Cherokee County	42.75	-95.55		035
+Chickasaw County	43.06	-92.32		037
+Clarke County	41.03	-93.77		039
+Clay County	43.14	-95.14		041
+Clayton County	42.79	-91.10		043
+Clinton County	41.84	-90.19		045
+Crawford County	42.02	-95.36		047
+Dallas County	41.61	-93.89		049
+Davis County	40.75	-92.41		051
+Decatur County	40.62	-93.93		053
+Delaware County	42.48	-91.46		055
+Des Moines County	40.81	-91.11		057
+Dickinson County	43.42	-95.10		059
+Dubuque County	42.50	-90.66		061
+Emmet County	43.40	-94.83		063
+Fayette County	42.67	-91.91		065
+Floyd County	43.07	-92.67		067
+Franklin County	42.74	-93.20		069
+Fremont County	40.60	-95.66		071
+Greene County	42.02	-94.38		073
+Grundy County	42.36	-92.77		075
+Guthrie County	41.68	-94.50		077
+Hamilton County	42.47	-93.82		079
+Hancock County	43.10	-93.60		081
+Hardin County	42.52	-93.25		083
+Harrison County	41.56	-95.89		085
+Henry County	40.96	-91.56		087
+Howard County	43.38	-92.11		089
+Humboldt County	42.72	-94.22		091
+Ida County	42.34	-95.47		093
+Jackson County	42.07	-90.67		097
+Jasper County	41.70	-93.05		099
+Jefferson County	41.01	-91.96		101
+Johnson County	41.66	-91.53		103
+Jones County	42.11	-91.29		105
+Keokuk County	41.33	-92.20		107
+Kossuth County	43.07	-94.23		109
+Lee County	40.63	-91.32		111
+Linn County	42.01	-91.64		113
+Louisa County	41.18	-91.19		115
+Lucas County	41.01	-93.31		117
+Lyon County	43.43	-96.18		119
+Madison County	41.33	-94.01		121
+Mahaska County	41.30	-92.64		123
+Marion County	41.41	-92.92		125
+Marshall County	42.05	-92.91		127
+Mills County	41.05	-95.74		129
+Mitchell County	43.28	-92.81		131
+Monona County	42.03	-96.10		133
+Monroe County	41.03	-92.81		135
+Montgomery County	41.01	-95.23		137
+Muscatine County	41.42	-91.04		139
+O'Brien County	43.18	-95.86		141
+Osceola County	43.40	-95.75		143
+Page County	40.74	-95.04		145
+Palo Alto County	43.11	-94.68		147
+Plymouth County	42.79	-96.17		149
+Pocahontas County	42.74	-94.67		151
+Polk County	41.60	-93.61		153
+Pottawattamie County	41.26	-95.86		155
+Poweshiek County	41.74	-92.72		157
+Ringgold County	40.71	-94.24		159
+Sac County	42.42	-94.99		161
+Scott County	41.52	-90.58		163
+Shelby County	41.65	-95.33		165
+Sioux County	43.08	-96.18		167
+Story County	42.03	-93.62		169
+Tama County	41.97	-92.58		171
+Taylor County	40.67	-94.72		173
+Union County	41.06	-94.36		175
+Van Buren County				177
+Wapello County	41.02	-92.41		179
+Warren County	41.36	-93.56		181
+Washington County	41.30	-91.69		183
+Wayne County	40.76	-93.32		185
+Webster County	42.50	-94.17		187
+Winnebago County	43.26	-93.64		189
+Winneshiek County	43.30	-91.79		191
+Woodbury County	42.50	-96.40		193
+Wright County	42.66	-93.90		197
+Worth County	43.44	-93.22		195
#US-ID
Boise	43.61	-116.20	52	001
Meridian	43.61	-116.39	50	001
Nampa	43.54	-116.56	50	027
Idaho Falls	43.47	-112.03	48	019
Pocatello	42.87	-112.45	47	005
Caldwell	43.66	-116.69	47	027
Coeur d'Alene	47.68	-116.78	47	055
Twin Falls	42.56	-114.46	47	083
Lewiston	46.42	-117.02	45	069
Lewiston Orchards	46.38	-116.98	45	069
Post Falls	47.72	-116.95	45	055
Rexburg	43.83	-111.79	44	065
Moscow	46.73	-117.00	44	057
Eagle	43.70	-116.35	44	001
Kuna	43.49	-116.42	42	001
Ammon	43.47	-111.97	42	019
Chubbuck	42.92	-112.47	42	005
Hayden	47.77	-116.79	42	055
Mountain Home	43.13	-115.69	41	039
Blackfoot	43.19	-112.34	41	011
Garden City	43.62	-116.24	41	001
Jerome	42.72	-114.52	40	053
Burley	42.54	-113.79	40	031
Hailey	43.52	-114.32	39	013
Sandpoint	48.28	-116.55	39	017
Star	43.69	-116.49	39	001
Rathdrum	47.81	-116.90	39	055
Payette	44.08	-116.93	39	075
Middleton	43.71	-116.62	38	027
Emmett	43.87	-116.50	38	045
Rupert	42.62	-113.68	38	067
Weiser	44.25	-116.97	37	087
Preston	42.10	-111.88	37	041
Fruitland	44.01	-116.92	37	075
Shelley	43.38	-112.12	36	011
American Falls	42.79	-112.85	36	077
Buhl	42.60	-114.76	36	083
Rigby	43.67	-111.91	36	051
Lincoln	43.51	-111.96	36	019
Kimberly	42.53	-114.36	36	083
Saint Anthony	43.97	-111.68	35	043
Gooding	42.94	-114.71	35	047
Heyburn	42.56	-113.76	35	067
Fort Hall	43.03	-112.44	35	011
Grangeville	45.93	-116.12	35	049
McCall	44.91	-116.10	35	085
Orofino	46.48	-116.26	35	035
Salmon	45.18	-113.90	35	059
Soda Springs	42.65	-111.60	35	029
Wendell	42.78	-114.70	34	047
Ketchum	43.68	-114.36	34	013
Filer	42.57	-114.61	34	083
Homedale	43.62	-116.93	34	073
Bonners Ferry	48.69	-116.32	34	021
Montpelier	42.32	-111.30	34	007
Saint Maries	47.31	-116.56	34	009
Dalton Gardens	47.73	-116.77	34	055
Bellevue	43.46	-114.26	34	013
Hidden Spring	43.72	-116.25	34	001
Spirit Lake	47.97	-116.87	33	055
Parma	43.79	-116.94	33	027
Kellogg	47.54	-116.12	33	079
Iona	43.53	-111.93	33	019
Malad City	42.19	-112.25	33	071
Victor	43.60	-111.11	33	081
Aberdeen	42.94	-112.84	33	011
Priest River	48.18	-116.91	32	017
Driggs	43.72	-111.11	32	081
Wilder	43.68	-116.91	32	027
Pinehurst	47.54	-116.24	32	079
Osburn	47.51	-116.00	32	079
New Plymouth	43.97	-116.82	32	075
Shoshone	42.94	-114.41	32	063
Sun Valley	43.70	-114.35	32	013
Sugar City	43.87	-111.75	31	065
Marsing	43.55	-116.81	31	073
Moreland	43.22	-112.44	31	011
Kamiah	46.23	-116.03	31	061
Hansen	42.53	-114.30	31	083
Glenns Ferry	42.95	-115.30	31	039
Paul	42.61	-113.78	31	067
Lapwai	46.40	-116.80	31	069
Ponderay	48.31	-116.53	31	017
Ucon	43.60	-111.96	31	019
Tyhee	42.95	-112.47	31	005
Ashton	44.07	-111.45	30	043
Challis	44.50	-114.23	30	037
Plummer	47.34	-116.89	30	009
+Ada County	43.61	-116.20		001
+Adams County				003
+Bannock County	42.87	-112.45		005
+Bear Lake County	42.32	-111.30		007
+Benewah County	47.31	-116.56		009
+Bingham County	43.19	-112.34		011
+Blaine County	43.52	-114.32		013
+Boise County				015
+Bonner County	48.28	-116.55		017
+Bonneville County	43.47	-112.03		019
+Boundary County	48.69	-116.32		021
+Butte County				023
+Camas County				025
+Canyon County	43.54	-116.56		027
+Caribou County	42.65	-111.60		029
+Cassia County	42.54	-113.79		031
+Clark County				033
+Clearwater County	46.48	-116.26		035
+Custer County	44.50	-114.23		037
+Elmore County	43.13	-115.69		039
+Franklin County	42.10	-111.88		041
+Fremont County	43.97	-111.68		043
+Gem County	43.87	-116.50		045
+Gooding County	42.94	-114.71		047
+Idaho County	45.93	-116.12		049
+Jefferson County	43.67	-111.91		051
+Jerome County	42.72	-114.52		053
+Kootenai County	47.68	-116.78		055
+Latah County	46.73	-117.00		057
+Lemhi County	45.18	-113.90		059
+Lewis County	46.23	-116.03		061
+Lincoln County	42.94	-114.41		063
+Madison County	43.83	-111.79		065
+Minidoka County	42.62	-113.68		067
+Nez Perce County	46.42	-117.02		069
+Oneida County	42.19	-112.25		071
+Owyhee County	43.62	-116.93		073
+Payette County	44.08	-116.93		075
+Power County	42.79	-112.85		077
+Shoshone County	47.54	-116.12		079
+Teton County	43.60	-111.11		081
+Twin Falls County	42.56	-114.46		083
+Valley County	44.91	-116.10		085
+Washington County	44.25	-116.97		087
#US-IL
Chicago	41.85	-87.65	64	031
Aurora	41.76	-88.32	53	089
Rockford	42.27	-89.09	52	201
Joliet	41.53	-88.08	52	197
Naperville	41.79	-88.15	52	043
Springfield	39.80	-89.64	51	167
Peoria	40.69	-89.59	51	143
North Peoria	40.72	-89.58	51	143
Elgin	42.04	-88.28	50	089
Waukegan	42.36	-87.84	49	097
Champaign	40.12	-88.24	49	019
Cicero	41.85	-87.75	49	031
Bloomington	40.48	-88.99	49	113
Arlington Heights	42.09	-87.98	49	031
Evanston	42.04	-87.69	49	031
Schaumburg	42.03	-88.08	49	031
Bolingbrook	41.70	-88.07	49	197
Decatur	39.84	-88.95	49	115
Palatine	42.11	-88.03	48	031
Skokie	42.03	-87.73	48	031
Des Plaines	42.03	-87.88	48	031
Orland Park	41.63	-87.85	48	031
Tinley Park	41.57	-87.78	48	031
Oak Lawn	41.71	-87.76	48	031
Berwyn	41.85	-87.79	48	031
Mount Prospect	42.07	-87.94	47	031
Normal	40.51	-88.99	47	113
Wheaton	41.87	-88.11	47	043
Oak Park	41.89	-87.78	47	031
Hoffman Estates	42.04	-88.08	47	031
Downers Grove	41.81	-88.01	47	043
Glenview	42.07	-87.79	47	031
Elmhurst	41.90	-87.94	47	043
Lombard	41.88	-88.01	46	043
DeKalb	41.93	-88.75	46	037
Moline	41.51	-90.52	46	161
Plainfield	41.63	-88.20	46	197
Urbana	40.11	-88.21	46	019
Belleville	38.52	-89.98	46	163
Bartlett	42.00	-88.19	46	031
Buffalo Grove	42.15	-87.96	46	031
Quincy	39.94	-91.41	46	001
Streamwood	42.03	-88.18	46	031
Crystal Lake	42.24	-88.32	46	111
Carol Stream	41.91	-88.13	46	043
Romeoville	41.65	-88.09	46	197
Rock Island	41.51	-90.58	46	161
Carpentersville	42.12	-88.26	46	089
Hanover Park	42.00	-88.15	46	031
Wheeling	42.14	-87.93	46	031
Park Ridge	42.01	-87.84	46	031
Addison	41.93	-87.99	46	043
Calumet City	41.62	-87.53	46	031
Glendale Heights	41.91	-88.06	45	043
Oswego	41.68	-88.35	45	093
Northbrook	42.13	-87.83	45	031
Woodridge	41.75	-88.05	45	043
Elk Grove Village	42.00	-87.97	45	031
Pekin	40.57	-89.64	45	179
Saint Charles	41.91	-88.31	45
Danville	40.12	-87.63	45	183
Mundelein	42.26	-88.00	45	097
Galesburg	40.95	-90.37	45	095
Gurnee	42.37	-87.90	45	097
Algonquin	42.17	-88.29	45	111
Chicago Heights	41.51	-87.64	45	031
Niles	42.02	-87.80	45	031
Highland Park	42.18	-87.80	45	097
North Chicago	42.33	-87.84	45	097
Upper Alton	38.91	-90.15	45	119
Burbank	41.73	-87.78	45	031
Granite City	38.70	-90.15	45	119
Lake in the Hills	42.18	-88.33	45	111
O'Fallon	38.59	-89.91	45	163
Lansing	41.56	-87.54	45	031
Glen Ellyn	41.88	-88.07	45	043
South Chicago	41.74	-87.55	44	031
Oak Forest	41.60	-87.74	44	031
Round Lake Beach	42.37	-88.09	44	097
West Chicago	41.88	-88.20	44	043
Wilmette	42.07	-87.72	44	031
East Saint Louis	38.62	-90.15	44	163
Alton	38.89	-90.18	44	119
Kankakee	41.12	-87.86	44	091
McHenry	42.33	-88.27	44	111
Batavia	41.85	-88.31	44	089
Carbondale	37.73	-89.22	44	077
Vernon Hills	42.22	-87.98	44	097
Huntley	42.17	-88.43	44	111
New Lenox	41.51	-87.97	44	197
Melrose Park	41.90	-87.86	44	031
Harvey	41.61	-87.65	44	031
Woodstock	42.31	-88.45	44	111
Lockport	41.59	-88.06	44	197
Belvidere	42.26	-88.84	44	007
Edwardsville	38.81	-89.95	44	119
Westmont	41.80	-87.98	44	043
Elmwood Park	41.92	-87.81	44	031
Collinsville	38.67	-89.98	44	119
Freeport	42.30	-89.62	44	177
Homer Glen	41.60	-87.94	44	197
Rolling Meadows	42.08	-88.01	44	031
Zion	42.45	-87.83	44	097
Maywood	41.88	-87.84	44	031
Blue Island	41.66	-87.68	44	031
Loves Park	42.32	-89.06	44	201
Morton Grove	42.04	-87.78	44	031
Dolton	41.64	-87.61	44	031
East Peoria	40.67	-89.58	44	179
Roselle	41.98	-88.08	44	043
Lisle	41.80	-88.07	44	043
Machesney Park	42.35	-89.04	44	201
Wasco	41.94	-88.40	44	089
South Elgin	41.99	-88.29	43	089
Darien	41.75	-87.97	43	043
Bloomingdale	41.96	-88.08	43	043
South Holland	41.60	-87.61	43	031
Villa Park	41.89	-87.99	43	043
Park Forest	41.49	-87.67	43	031
Geneva	41.89	-88.31	43	089
East Moline	41.50	-90.44	43	161
Charleston	39.50	-88.18	43	029
Crest Hill	41.55	-88.10	43	197
Grayslake	42.34	-88.04	43	097
Libertyville	42.28	-87.95	43	097
Lake Zurich	42.20	-88.09	43	097
Mokena	41.53	-87.89	43	197
Evergreen Park	41.72	-87.70	43	031
Montgomery	41.73	-88.35	43	089
Lake Forest	42.26	-87.84	43	097
Homewood	41.56	-87.67	43	031
Alsip	41.67	-87.74	43	031
Bellwood	41.88	-87.88	43	031
Matteson	41.50	-87.71	43	031
Jacksonville	39.73	-90.23	43	137
Deerfield	42.17	-87.84	43	097
Brookfield	41.82	-87.85	43	031
Frankfort	41.50	-87.85	43	197
Bourbonnais	41.15	-87.89	43	091
Goodings Grove	41.63	-87.93	43	197
Macomb	40.46	-90.67	43	109
Round Lake	42.35	-88.09	43	097
Yorkville	41.64	-88.45	43	093
Bensenville	41.96	-87.94	43	043
Ottawa	41.35	-88.84	43	099
Franklin Park	41.94	-87.87	43	031
Mattoon	39.48	-88.37	43	029
Cary	42.21	-88.24	43	111
Marion	37.73	-88.93	43	199
Godfrey	38.96	-90.19	42	119
Sycamore	41.99	-88.69	42	037
Hinsdale	41.80	-87.94	42	043
Palos Hills	41.70	-87.82	42	031
North Aurora	41.81	-88.33	42	089
Fairview Heights	38.59	-89.99	42	163
Country Club Hills	41.57	-87.72	42	031
Lemont	41.67	-88.00	42	031
Shorewood	41.52	-88.20	42	197
Westchester	41.85	-87.88	42	031
Washington	40.70	-89.41	42	179
Bridgeview	41.75	-87.80	42	031
Prospect Heights	42.10	-87.94	42	031
Morton	40.61	-89.46	42	179
La Grange	41.81	-87.87	42	031
Bradley	41.14	-87.86	42	091
Dixon	41.84	-89.48	42	103
Mount Vernon	38.32	-88.90	42	081
Sterling	41.79	-89.70	42	195
Midlothian	41.63	-87.72	42	031
Norridge	41.96	-87.83	42	031
Lindenhurst	42.41	-88.03	42	097
Cahokia	38.57	-90.19	42	163
Chicago Ridge	41.70	-87.78	42	031
Morris	41.36	-88.42	42	063
Antioch	42.48	-88.10	42	097
Canton	40.56	-90.04	42	057
Forest Park	41.88	-87.81	41	031
Hickory Hills	41.73	-87.83	41	031
Hazel Crest	41.57	-87.69	41	031
Beach Park	42.42	-87.86	41	097
Lincoln	40.15	-89.36	41	107
Wood Dale	41.96	-87.98	41	043
Wauconda	42.26	-88.14	41	097
Richton Park	41.48	-87.70	41	031
La Grange Park	41.83	-87.86	41	031
Swansea	38.53	-89.99	41	163
Riverdale	41.63	-87.63	41	031
Village of Campton Hills	41.94	-88.40	41	089
Western Springs	41.81	-87.90	41	031
Warrenville	41.82	-88.17	41	043
Streator	41.12	-88.84	41	099
Rantoul	40.31	-88.16	41	019
Justice	41.74	-87.84	41	031
Glen Carbon	38.75	-89.98	41	119
Shiloh	38.56	-89.90	41	163
Herrin	37.80	-89.03	41	199
Markham	41.59	-87.69	41	031
Centralia	38.53	-89.13	41	121
Lincolnwood	42.00	-87.73	41	031
Effingham	39.12	-88.54	41	049
Channahon	41.43	-88.23	41	197
Palos Heights	41.67	-87.80	41	031
Kewanee	41.25	-89.92	41	073
Winnetka	42.11	-87.74	41	031
Chatham	39.68	-89.70	41	167
Northlake	41.92	-87.90	41	031
Schiller Park	41.96	-87.87	41	031
Pontiac	40.88	-88.63	41	105
Summit	41.79	-87.81	41	031
Plano	41.66	-88.54	41	093
Minooka	41.46	-88.26	41	063
River Forest	41.90	-87.81	40	031
Crestwood	41.64	-87.74	40	031
Taylorville	39.55	-89.29	40	021
Burr Ridge	41.75	-87.92	40	043
Worth	41.69	-87.80	40	031
Lyons	41.81	-87.82	40	031
Roscoe	42.41	-89.01	40	201
Fox Lake	42.40	-88.18	40	097
Sauk Village	41.49	-87.57	40	031
Barrington	42.15	-88.14	40	031
Wood River	38.86	-90.10	40	119
Waterloo	38.34	-90.15	40	133
River Grove	41.93	-87.84	40	031
Gages Lake	42.35	-87.98	40	097
Columbia	38.44	-90.20	40	133
Troy	38.73	-89.88	40	119
Peru	41.33	-89.13	40	099
Highland	38.74	-89.67	40	119
Winfield	41.86	-88.16	40	043
La Salle	41.33	-89.09	40	099
Steger	41.47	-87.64	40	031
Sugar Grove	41.76	-88.44	40	089
Flossmoor	41.54	-87.68	40	031
Bethalto	38.91	-90.04	40	119
Rochelle	41.92	-89.07	40	141
Monmouth	40.91	-90.65	40	187
Lynwood	41.53	-87.54	40	031
Frankfort Square	41.52	-87.80	40	197
Harvard	42.42	-88.61	40	111
Rock Falls	41.78	-89.69	40	195
Olney	38.73	-88.09	40	159
Manteno	41.25	-87.83	40	091
Glenwood	41.54	-87.60	40	031
Glencoe	42.14	-87.76	40	031
Harrisburg	37.74	-88.54	39	165
Riverside	41.84	-87.82	39	031
Lake Villa	42.42	-88.07	39	097
Itasca	41.98	-88.01	39	043
Clarendon Hills	41.80	-87.95	39	043
Harwood Heights	41.97	-87.81	39	031
Willowbrook	41.77	-87.94	39	043
Chester	37.91	-89.82	39	157
Jerseyville	39.12	-90.33	39	083
Paris	39.61	-87.70	39	045
Crete	41.44	-87.63	39	197
Long Grove	42.18	-88.00	39	097
Hillside	41.88	-87.90	39	031
Savoy	40.05	-88.25	39	019
Boulder Hill	41.71	-88.34	39	093
Oak Brook	41.83	-87.93	39	043
Island Lake	42.28	-88.19	39	097
West Frankfort	37.90	-88.93	39	055
Mahomet	40.20	-88.40	39	019
Mascoutah	38.49	-89.79	39	163
Hawthorn Woods	42.22	-88.05	39	097
Broadview	41.86	-87.85	39	031
Maryville	38.72	-89.96	39	119
Calumet Park	41.66	-87.66	39	031
Murphysboro	37.76	-89.34	39	077
South Beloit	42.49	-89.04	39	201
Gilberts	42.10	-88.37	39	089
Robinson	39.01	-87.74	39	033
Princeton	41.37	-89.46	39	011
Inverness	42.12	-88.10	39	031
Rockton	42.45	-89.07	39	201
Marengo	42.25	-88.61	39	111
Silvis	41.51	-90.42	39	161
Round Lake Park	42.36	-88.08	39	097
Manhattan	41.42	-87.99	39	197
West Dundee	42.10	-88.28	39	089
Park City	42.35	-87.88	39	097
Sandwich	41.65	-88.62	39	037
Salem	38.63	-88.95	39	121
Lincolnshire	42.19	-87.91	39	097
Orland Hills	41.59	-87.84	39	031
Mendota	41.55	-89.12	39	099
Vandalia	38.96	-89.09	39	051
Clinton	40.15	-88.96	38	039
Benton	38.00	-88.92	38	055
Mount Carmel	38.41	-87.76	38	185
Litchfield	39.18	-89.65	38	135
Winthrop Harbor	42.48	-87.82	38	097
Stickney	41.82	-87.78	38	031
Greenville	38.89	-89.41	38	005
North Riverside	41.84	-87.82	38	031
Pingree Grove	42.07	-88.41	38	089
Geneseo	41.45	-90.15	38	073
Bartonville	40.65	-89.65	38	143
Metropolis	37.15	-88.73	38	127
Johnsburg	42.38	-88.24	38	111
Chillicothe	40.92	-89.49	38	143
East Alton	38.88	-90.11	38	119
Braidwood	41.27	-88.21	38	197
Hampshire	42.10	-88.53	38	089
Lakemoor	42.33	-88.20	38	111
Countryside	41.78	-87.88	38	031
Posen	41.63	-87.68	38	031
Peoria Heights	40.75	-89.57	38	143
Du Quoin	38.01	-89.24	38	145
Mount Zion	39.77	-88.87	38	115
Carterville	37.76	-89.08	38	199
Elburn	41.89	-88.47	38	089
Beardstown	40.02	-90.42	38	017
Hillsboro	39.16	-89.50	38	135
Spring Grove	42.44	-88.24	38	111
Willow Springs	41.74	-87.86	38	031
Wilmington	41.31	-88.15	38	197
Lake Bluff	42.28	-87.83	38	097
Carlinville	39.28	-89.88	38	117
Pontoon Beach	38.73	-90.08	38	119
Pana	39.39	-89.08	37	021
Monticello	40.03	-88.57	37	147
Coal City	41.29	-88.29	37	063
Northfield	42.10	-87.78	37	031
Robbins	41.64	-87.70	37	031
Pinckneyville	38.08	-89.38	37	145
Eureka	40.72	-89.27	37	203
Highwood	42.20	-87.81	37	097
Spring Valley	41.33	-89.20	37	011
Creve Coeur	40.65	-89.59	37	179
Fairfield	42.22	-88.06	37	097
Hoopeston	40.47	-87.67	37	183
Berkeley	41.89	-87.90	37	031
Grandwood Park	42.39	-87.99	37	097
Genoa	42.10	-88.69	37	037
Poplar Grove	42.37	-88.82	37	007
Carmi	38.09	-88.16	37	193
Colona	41.48	-90.35	37	073
Milan	41.45	-90.57	37	161
Monee	41.42	-87.74	37	197
Watseka	40.78	-87.74	37	075
Centreville	38.58	-90.13	37	163
Staunton	39.01	-89.79	37	117
Olympia Fields	41.51	-87.67	37	031
Lake Barrington	42.21	-88.15	37	097
Marseilles	41.33	-88.71	37	099
Flora	38.67	-88.49	37	025
Stone Park	41.91	-87.88	37	031
Palos Park	41.67	-87.83	37	031
Auburn	39.59	-89.75	37	167
Lake Holiday	41.61	-88.67	37	099
Fox River Grove	42.20	-88.21	37	111
Sherman	39.89	-89.60	37	167
Shelbyville	39.41	-88.79	37	173
South Barrington	42.09	-88.12	37	031
Breese	38.61	-89.53	37	027
Sullivan	39.60	-88.61	37	139
Pittsfield	39.61	-90.81	37	149
Lebanon	38.60	-89.81	37	163
Beecher	41.34	-87.62	36	197
Tuscola	39.80	-88.28	36	041
Lawrenceville	38.73	-87.68	36	101
Sparta	38.12	-89.70	36	157
West Peoria	40.69	-89.63	36	143
Paxton	40.46	-88.10	36	053
Hometown	41.73	-87.73	36	031
Cortland	41.92	-88.69	36	037
Anna	37.46	-89.25	36	181
Barrington Hills	42.14	-88.16	36	031
Freeburg	38.43	-89.91	36	163
Burnham	41.64	-87.56	36	031
Rosemont	42.00	-87.88	36	031
Volo	42.33	-88.17	36	097
Morrison	41.81	-89.97	36	195
South Chicago Heights	41.48	-87.64	36	031
Peotone	41.33	-87.79	36	197
Eldorado	37.81	-88.44	36	165
Dwight	41.09	-88.43	36	105
Caseyville	38.64	-90.03	36	163
Kildeer	42.17	-88.05	36	097
Rosewood Heights	38.89	-90.08	36	119
Wonder Lake	42.39	-88.35	36	111
Washington Park	38.64	-90.09	36	163
Saint Joseph	40.11	-88.04	36	019
Dupo	38.52	-90.21	36	163
Millstadt	38.46	-90.09	36	163
Marshall	39.39	-87.69	36	023
Madison	38.68	-90.16	36	119
Lakewood	42.23	-88.36	36	111
Green Oaks	42.29	-87.90	36	097
Indian Head Park	41.77	-87.90	36	031
Rochester	39.75	-89.53	36	167
Deer Park	42.16	-88.08	36	097
Coal Valley	41.43	-90.46	36	161
Wadsworth	42.43	-87.92	36	097
Metamora	40.79	-89.36	36	203
Smithton	38.41	-89.99	36	163
Hainesville	42.35	-88.07	36	097
Byron	42.13	-89.26	36	141
Oglesby	41.30	-89.06	36	099
Riverwoods	42.17	-87.90	36	097
Fairbury	40.75	-88.51	36	105
Scott Air Force Base	38.54	-89.85	36	163
Dixmoor	41.63	-87.66	36	031
Red Bud	38.21	-89.99	36	157
Forsyth	39.93	-88.95	36	115
Le Roy	40.35	-88.76	36	113
Oregon	42.01	-89.33	36	141
Aledo	41.20	-90.75	36	131
Long Lake	42.37	-88.13	35	097
Germantown Hills	40.77	-89.47	35	203
Johnston City	37.82	-88.93	35	199
Georgetown	42.14	-89.83	35	015
Tolono	39.99	-88.26	35	019
Riverton	39.84	-89.54	35	167
Pistakee Highlands	42.41	-88.21	35	111
Gibson City	40.46	-88.38	35	053
Virden	39.50	-89.77	35	117
Fulton	41.87	-90.16	35	195
Sleepy Hollow	42.09	-88.30	35	089
Ingalls Park	41.52	-88.04	35	197
New Baden	38.54	-89.70	35	027
Galena	42.42	-90.43	35	085
South Jacksonville	39.71	-90.23	35	137
Carlyle	38.61	-89.37	35	027
Momence	41.17	-87.66	35	091
East Dundee	42.10	-88.27	35	089
Sumner	38.72	-87.86	35	101
Abingdon	40.80	-90.40	35	095
Gillespie	39.13	-89.82	35	117
Nashville	38.34	-89.38	35	189
Westville	40.04	-87.64	35	183
Cherry Valley	42.23	-88.95	35	201
Havana	40.30	-90.06	35	125
North Barrington	42.21	-88.14	35	097
Winnebago	42.27	-89.24	35	201
Bushnell	40.55	-90.51	35	109
Rushville	40.12	-90.56	35	169
Green Rock	41.47	-90.36	35	073
Lake of the Woods	40.21	-88.37	35	019
Heyworth	40.31	-88.97	35	113
Arcola	39.68	-88.31	35	041
Holiday Shores	38.92	-89.94	35	119
Savanna	42.09	-90.16	35	015
Mount Morris	42.05	-89.43	35	141
Hamilton	40.40	-91.34	35	067
Knoxville	40.91	-90.28	35	095
Venetian Village	42.40	-88.05	35	097
Newton	38.99	-88.16	34	079
Lena	42.38	-89.82	34	177
El Paso	40.74	-89.02	34	203
McLeansboro	38.09	-88.54	34	065
Christopher	37.97	-89.05	34	055
Ford Heights	41.51	-87.59	34	031
Sheridan	41.53	-88.68	34	099
Marquette Heights	40.62	-89.60	34	179
Round Lake Heights	42.38	-88.10	34	097
Pawnee	39.59	-89.58	34	167
Casey	39.30	-87.99	34	023
Trenton	38.61	-89.68	34	027
Tilton	40.10	-87.65	34	183
Fox Lake Hills	42.41	-88.13	34	097
Preston Heights	41.49	-88.08	34	197
Kenilworth	42.09	-87.72	34	031
Carthage	40.42	-91.14	34	067
Galva	41.17	-90.04	34	073
Fairmont City	38.65	-90.09	34	163
Villa Grove	39.86	-88.16	34	041
Thornton	41.57	-87.61	34	031
Diamond	41.29	-88.25	34	063
Cairo	37.01	-89.18	34	003
Farmington	41.94	-88.32	34	089
Fairmont	41.56	-88.06	34	197
Wayne	41.95	-88.24	34	043
Carrollton	39.30	-90.41	34	061
White Hall	39.44	-90.40	34	061
Ina	38.15	-88.90	34	081
Amboy	41.71	-89.33	34	103
Henry	41.11	-89.36	34	123
Altamont	39.06	-88.75	34	049
Seneca	41.31	-88.61	34	099
Arthur	39.71	-88.47	34	041
Davis Junction	42.10	-89.09	34	141
Lewistown	40.39	-90.15	34	057
Elwood	41.40	-88.11	34	197
Polo	41.99	-89.58	34	141
Brighton	39.04	-90.14	33	117
Petersburg	40.01	-89.85	33	129
Nokomis	39.30	-89.29	33	135
Mason City	40.20	-89.70	33	125
Tremont	40.53	-89.49	33	179
Oakbrook Terrace	41.85	-87.96	33	043
Pecatonica	42.31	-89.36	33	201
Cambridge	41.30	-90.19	33	073
Medinah	41.98	-88.05	33	043
Elmwood	40.78	-89.97	33	143
Aviston	38.61	-89.61	33	027
Roanoke	40.80	-89.20	33	203
Oakwood Hills	42.25	-88.24	33	111
Lexington	40.64	-88.78	33	113
Hinckley	41.77	-88.64	33	037
Minonk	40.90	-89.03	33	203
Lake Summerset	42.45	-89.39	33	201
Carbon Cliff	41.49	-90.39	33	161
Girard	39.45	-89.78	33	117
Mount Olive	39.07	-89.73	33	117
Prophetstown	41.67	-89.94	33	195
Catlin	40.07	-87.70	33	183
Farmer City	40.24	-88.64	33	039
South Roxana	38.83	-90.06	33	119
Steeleville	38.01	-89.66	33	157
Mount Sterling	39.99	-90.76	33	009
Fisher	40.31	-88.35	33	019
Phoenix	41.61	-87.63	33	031
Bellevue	40.68	-89.68	33	143
New Athens	38.33	-89.88	33	163
Rockdale	41.51	-88.11	33	197
Athens	39.96	-89.72	33	129
Alorton	38.59	-90.12	33	163
Albion	38.38	-88.06	33	047
Mackinaw	40.54	-89.36	33	179
Venice	38.67	-90.17	33	119
Sesser	38.09	-89.05	33	055
Richmond	42.48	-88.31	33	111
Merrionette Park	41.68	-87.70	33	031
Somonauk	41.63	-88.68	33	037
Crystal Lawns	41.57	-88.16	33	197
Prairie Grove	42.28	-88.26	33	111
Hodgkins	41.77	-87.86	33	031
Marissa	38.25	-89.75	33	163
Hudson	40.61	-88.99	33	113
Hampton	41.56	-90.41	33	161
Depue	41.32	-89.31	33	011
Lacon	41.02	-89.41	33	123
Orion	41.35	-90.38	33	073
Bridgeport	38.71	-87.76	33	101
Stockton	42.35	-90.01	33	085
Jonesboro	37.45	-89.27	32	181
Zeigler	37.90	-89.05	32	055
Chenoa	40.74	-88.72	32	113
Gilman	40.77	-87.99	32	075
Moweaqua	39.62	-89.02	32	173
Knollwood	42.29	-87.89	32	097
Maroa	40.04	-88.96	32	115
Rome	40.88	-89.50	32	143
Kirkland	42.09	-88.85	32	037
Roodhouse	39.48	-90.37	32	061
Princeville	40.93	-89.76	32	143
Prestbury	41.78	-88.42	32	089
Bunker Hill	39.04	-89.95	32	117
Lake Camelot	40.63	-89.74	32	143
Bement	39.92	-88.57	32	147
Channel Lake	42.48	-88.14	32	097
Forest Lake	42.21	-88.06	32	097
East Dubuque	42.49	-90.64	32	085
Jerome	39.77	-89.68	32	167
Port Byron	41.61	-90.34	32	161
Atlanta	40.26	-89.23	32	107
Vienna	37.42	-88.90	32	087
Southern View	39.76	-89.65	32	167
Delavan	40.37	-89.55	32	179
Earlville	41.59	-88.92	32	099
Grayville	38.26	-87.99	32	193
Carrier Mills	37.68	-88.63	32	165
Mount Carroll	42.10	-89.98	32	015
Neoga	39.32	-88.45	32	035
Teutopolis	39.13	-88.47	32	049
De Soto	37.82	-89.23	32	077
Bannockburn	42.19	-87.87	32	097
North Pekin	40.62	-89.62	32	179
Twin Grove	40.49	-89.08	32	113
Limestone	41.13	-87.97	32	091
Herscher	41.05	-88.10	32	091
Erie	41.66	-90.08	32	195
Warsaw	40.36	-91.43	32	067
East Hazel Crest	41.57	-87.65	32	031
Oakwood	40.12	-87.78	32	183
Manito	40.43	-89.78	32	125
Leland Grove	39.78	-89.68	32	167
Heritage Lake	40.55	-89.33	32	179
Virginia	39.95	-90.21	32	017
Mount Pulaski	40.01	-89.28	32	107
Winchester	39.63	-90.46	32	171
Port Barrington	42.24	-88.20	32	111
Williamsville	39.95	-89.55	32	167
Greenup	39.25	-88.16	32	035
Waterman	41.77	-88.77	32	037
Benld	39.09	-89.80	32	117
Roxana	38.85	-90.08	32	119
Philo	40.01	-88.16	32	019
Gridley	40.74	-88.88	32	113
Kincaid	39.59	-89.41	32	021
Gardner	41.19	-88.31	32	063
Grandview	39.82	-89.62	32	167
Oblong	39.00	-87.91	32	033
Saint Elmo	39.03	-88.85	32	051
Dunlap	40.86	-89.68	32	143
Clifton	40.94	-87.93	31	075
Durand	42.44	-89.33	31	201
Okawville	38.43	-89.55	31	189
Hartford	38.83	-90.10	31	119
Crainville	37.75	-89.07	31	199
Lake Catherine	42.48	-88.13	31	097
Forreston	42.13	-89.58	31	141
Warren	42.50	-89.99	31	085
Wyoming	41.06	-89.77	31	175
Lanark	42.10	-89.83	31	015
Cuba	42.18	-88.19	31	097
Central City	41.24	-88.28	31	063
Mitchell	38.76	-90.09	31	119
Cerro Gordo	39.89	-88.73	31	147
New Berlin	39.73	-89.91	31	167
Walnut	41.56	-89.59	31	011
Capron	42.40	-88.74	31	007
Lakewood Shores	41.28	-88.14	31	197
Colchester	40.43	-90.79	31	109
Harristown	39.85	-89.08	31	115
Palestine	39.00	-87.61	31	033
Toluca	41.00	-89.13	31	123
Bethany	39.65	-88.74	31	139
Onarga	40.72	-88.01	31	075
Granville	41.26	-89.23	31	155
Oquawka	40.93	-90.95	31	071
Maple Park	41.91	-88.60	31	089
Long Creek	39.81	-88.85	31	115
Grant Park	41.24	-87.65	31	091
Germantown	38.55	-89.54	31	027
Tower Lake	42.23	-88.15	31	097
Rossville	40.38	-87.67	31	183
Hillcrest	41.95	-89.06	31	141
Barry	39.69	-91.04	31	149
Chrisman	39.80	-87.67	31	045
Waverly	39.59	-89.95	31	137
Cambria	37.78	-89.12	31	199
Valmeyer	38.31	-90.28	31	133
Saint Anne	41.03	-87.71	31	091
Ashland	39.89	-90.01	31	017
Toulon	41.09	-89.86	31	175
Norris City	37.98	-88.33	31	193
Milford	40.63	-87.70	31	075
Ladd	41.38	-89.22	31	011
Hanna City	40.69	-89.80	31	143
Sidney	40.03	-88.07	31	019
Sandoval	38.62	-89.11	31	121
Minier	40.43	-89.31	31	179
Toledo	39.27	-88.24	31	035
Hebron	42.47	-88.43	31	111
Homer	40.03	-87.96	31	019
La Harpe	40.58	-90.97	31	067
Atwood	39.80	-88.46	31	041
Third Lake	42.37	-88.01	31	097
Andalusia	41.44	-90.72	31	161
Forrest	40.75	-88.41	31	105
Griggsville	39.71	-90.72	31	149
Albers	38.54	-89.61	31	027
Big Rock	41.76	-88.55	31	089
Shawneetown	37.71	-88.19	31	059
Warrensburg	39.93	-89.06	31	115
Windsor	39.44	-88.59	31	173
Divernon	39.57	-89.66	31	167
Kingston	42.10	-88.76	31	037
Malta	41.93	-88.86	31	037
Chatsworth	40.75	-88.29	31	105
Energy	37.77	-89.03	31	199
Wamac	38.51	-89.14	31	121
Cobden	37.53	-89.25	31	181
Royalton	37.88	-89.11	31	055
Danvers	40.53	-89.18	31	113
Martinsville	39.34	-87.88	31	023
Thomasboro	40.24	-88.18	31	019
Macon	39.71	-89.00	31	115
Washburn	40.92	-89.29	31	203
Camp Point	40.04	-91.07	31	001
South Pekin	40.49	-89.65	30	179
Assumption	39.52	-89.05	30	021
Louisville	38.77	-88.50	30	025
Blue Mound	39.70	-89.12	30	115
Lovington	39.72	-88.63	30	139
Nauvoo	40.55	-91.38	30	067
Bull Valley	42.32	-88.36	30	111
Saint Jacob	38.71	-89.77	30	119
Gifford	40.31	-88.02	30	019
Astoria	40.23	-90.36	30	057
Rosiclare	37.42	-88.35	30	069
Flanagan	40.88	-88.86	30	105
Stillman Valley	42.11	-89.18	30	141
Goreville	37.55	-88.97	30	087
The Galena Territory	42.39	-90.33	30	085
Edinburg	39.66	-89.39	30	021
Colfax	40.57	-88.62	30	113
Odin	38.62	-89.05	30	121
Lily Lake	41.95	-88.48	30	089
Morrisonville	39.42	-89.46	30	021
Worden	38.93	-89.84	30	119
Ramsey	39.14	-89.11	30	051
Newark	41.54	-88.58	30	093
Sheldon	40.77	-87.56	30	075
Chebanse	41.00	-87.91	30	091
McCullom Lake	42.37	-88.29	30	111
Greenfield	39.34	-90.21	30	061
Meredosia	39.83	-90.56	30	137
Beckemeyer	38.61	-89.44	30	027
Wayne City	38.35	-88.59	30	191
Payson	39.82	-91.24	30	001
Glasford	40.57	-89.81	30	143
+Adams County	39.94	-91.41		001
+Alexander County	37.01	-89.18		003
+Bond County	38.89	-89.41		005
+Brown County	39.99	-90.76		009
+Calhoun County				013
+Cass County	40.02	-90.42		017
+Christian County	39.55	-89.29		021
+Clark County	39.39	-87.69		023
+Clay County	38.67	-88.49		025
+Clinton County	38.61	-89.53		027
+Coles County	39.50	-88.18		029
+Crawford County	39.01	-87.74		033
+Cumberland County	39.32	-88.45		035
+Douglas County	39.80	-88.28		041
+Edgar County	39.61	-87.70		045
+Edwards County	38.38	-88.06		047
+Effingham County	39.12	-88.54		049
+Fayette County	38.96	-89.09		051
+Franklin County	37.90	-88.93		055
+Gallatin County	37.71	-88.19		059
+Greene County	39.30	-90.41		061
+Hamilton County	38.09	-88.54		065
+Hardin County	37.42	-88.35		069
+Jackson County	37.73	-89.22		077
+Jasper County	38.99	-88.16		079
+Jefferson County	38.32	-88.90		081
+Jersey County	39.12	-90.33		083
+Johnson County	37.42	-88.90		087
+Lawrence County	38.73	-87.68		101
+Macon County	39.84	-88.95		115
+Macoupin County	39.28	-89.88		117
+Madison County	38.91	-90.15		119
+Marion County	38.53	-89.13		121
+Massac County	37.15	-88.73		127
+Monroe County	38.34	-90.15		133
+Montgomery County	39.18	-89.65		135
+Morgan County	39.73	-90.23		137
+Moultrie County	39.60	-88.61		139
+Perry County	38.01	-89.24		145
+Pike County	39.61	-90.81		149
+Pope County				151
+Pulaski County				153
+Randolph County	37.91	-89.82		157
+Richland County	38.73	-88.09		159
+St. Clair County	38.52	-89.98		163
+Saline County	37.74	-88.54		165
+Sangamon County	39.80	-89.64		167
+Scott County	39.63	-90.46		171
+Shelby County	39.41	-88.79		173
+Union County	37.46	-89.25		181
+Wabash County	38.41	-87.76		185
+Washington County	38.34	-89.38		189
+Wayne County	38.35	-88.59		191
+White County	38.09	-88.16		193
+Williamson County	37.73	-88.93		199
+Boone County	42.26	-88.84		007
+Bureau County	41.37	-89.46		011
+Carroll County	42.14	-89.83		015
+Champaign County	40.12	-88.24		019
+Cook County	41.85	-87.65		031
+DeWitt County	40.15	-88.96		039
+DeKalb County	41.93	-88.75		037
+DuPage County	41.79	-88.15		043
+Ford County	40.46	-88.10		053
+Fulton County	40.56	-90.04		057
+Grundy County	41.36	-88.42		063
+Hancock County	40.40	-91.34		067
+Henderson County	40.93	-90.95		071
+Henry County	41.25	-89.92		073
+Iroquois County	40.78	-87.74		075
+Jo Daviess County	42.42	-90.43		085
+Kane County	41.76	-88.32		089
+Kankakee County	41.12	-87.86		091
+Kendall County	41.68	-88.35		093
+Knox County	40.95	-90.37		095
+LaSalle County	41.35	-88.84		099
+Lake County	42.36	-87.84		097
+Lee County	41.84	-89.48		103
+Livingston County	40.88	-88.63		105
+Logan County	40.15	-89.36		107
+Marshall County	41.11	-89.36		123
+Mason County	40.30	-90.06		125
+McDonough County	40.46	-90.67		109
+McHenry County	42.24	-88.32		111
+McLean County	40.48	-88.99		113
+Menard County	40.01	-89.85		129
+Mercer County	41.20	-90.75		131
+Ogle County	41.92	-89.07		141
+Peoria County	40.69	-89.59		143
+Piatt County	40.03	-88.57		147
+Putnam County	41.26	-89.23		155
+Rock Island County	41.51	-90.52		161
+Schuyler County	40.12	-90.56		169
+Stark County	41.06	-89.77		175
+Stephenson County	42.30	-89.62		177
+Tazewell County	40.57	-89.64		179
+Vermilion County	40.12	-87.63		183
+Warren County	40.91	-90.65		187
+Whiteside County	41.79	-89.70		195
+Will County	41.53	-88.08		197
+Winnebago County	42.27	-89.09		201
+Woodford County	40.72	-89.27		203
#US-IN
Indianapolis	39.77	-86.16	59	097
Fort Wayne	41.13	-85.13	54	003
Evansville	37.97	-87.56	51	163
South Bend	41.68	-86.25	50	141
Carmel	39.98	-86.12	49	057
Bloomington	39.17	-86.53	49	105
Hammond	41.58	-87.50	49	089
Gary	41.59	-87.35	49	089
Fishers	39.96	-86.01	49	057
Lafayette	40.42	-86.88	49	157
Muncie	40.19	-85.39	48	035
Terre Haute	39.47	-87.41	48	167
Noblesville	40.05	-86.01	48	057
Kokomo	40.49	-86.13	48	067
Greenwood	39.61	-86.11	47	081
Anderson	40.11	-85.68	47	095
Elkhart	41.68	-85.98	47	039
Mishawaka	41.66	-86.16	47	141
Lawrence	39.84	-86.03	47	097
Jeffersonville	38.28	-85.74	47	019
Columbus	39.20	-85.92	47	005
West Lafayette	40.43	-86.91	47	157
Portage	41.58	-87.18	46	127
Westfield	40.04	-86.13	46	057
New Albany	38.29	-85.82	46	043
Richmond	39.83	-84.89	46	177
Merrillville	41.48	-87.33	45	089
Goshen	41.58	-85.83	45	039
Valparaiso	41.47	-87.06	45	127
Michigan City	41.71	-86.90	45	091
Plainfield	39.70	-86.40	45	063
Granger	41.75	-86.11	45	141
Marion	40.56	-85.66	45	053
Crown Point	41.42	-87.37	45	089
Schererville	41.48	-87.45	45	089
East Chicago	41.64	-87.45	45	089
Hobart	41.53	-87.26	45	089
Zionsville	39.95	-86.26	44	011
Brownsburg	39.84	-86.40	44	063
Franklin	39.48	-86.05	44	081
Munster	41.56	-87.51	44	089
Highland	41.55	-87.45	44	089
LaPorte	41.61	-86.72	43
La Porte	41.61	-86.71	43	091
Clarksville	38.30	-85.76	43	019
Greenfield	39.79	-85.77	43	059
Fairfield Heights	39.83	-86.38	43	063
Seymour	38.96	-85.89	43	071
Shelbyville	39.52	-85.78	43	145
Vincennes	38.68	-87.53	43	083
Logansport	40.75	-86.36	43	017
New Castle	39.93	-85.37	42	065
Huntington	40.88	-85.50	42	069
Broad Ripple	39.87	-86.14	42	097
Avon	39.76	-86.40	42	063
Griffith	41.53	-87.42	42	089
Frankfort	40.28	-86.51	42	023
Dyer	41.49	-87.52	42	089
Crawfordsville	40.04	-86.87	42	107
Lebanon	40.05	-86.47	42	011
New Haven	41.07	-85.01	42	003
Jasper	38.39	-86.93	42	037
Saint John	41.45	-87.47	42	089
Beech Grove	39.72	-86.09	42	097
Warsaw	41.24	-85.85	42	085
Chesterton	41.61	-87.06	41	127
Bedford	38.86	-86.49	41	093
Connersville	39.64	-85.14	41	041
Auburn	41.37	-85.06	41	033
North Madison	38.77	-85.40	41	077
Speedway	39.80	-86.27	41	097
Washington	38.66	-87.17	41	027
Lake Station	41.58	-87.24	41	089
Madison	38.74	-85.38	41	077
Cedar Lake	41.36	-87.44	41	089
Greensburg	39.34	-85.48	41	031
Martinsville	39.43	-86.43	41	109
Yorktown	40.17	-85.49	41	035
Peru	40.75	-86.07	40	103
Greencastle	39.64	-86.86	40	133
Wabash	40.80	-85.82	40	169
Plymouth	41.34	-86.31	40	099
Bluffton	40.74	-85.17	40	179
Kendallville	41.44	-85.26	40	113
Mooresville	39.61	-86.37	40	109
Danville	39.76	-86.53	40	063
Decatur	40.83	-84.93	40	001
Lowell	41.29	-87.42	40	089
Columbia City	41.16	-85.49	39	183
Sellersburg	38.40	-85.75	39	019
Angola	41.63	-85.00	39	151
Princeton	38.36	-87.57	39	051
Elwood	40.28	-85.84	39	095
Brazil	39.52	-87.13	39	021
Charlestown	38.45	-85.67	39	019
Tell City	37.95	-86.77	39	123
Mount Vernon	40.67	-85.82	39	169
Lakes of the Four Seasons	41.41	-87.21	38	127
Bargersville	39.52	-86.17	38	081
Nappanee	41.44	-86.00	38	039
Scottsburg	38.69	-85.77	38	143
North Vernon	39.01	-85.62	38	079
Batesville	39.30	-85.22	38	137
Ellettsville	39.23	-86.63	38	105
Garrett	41.35	-85.14	38	033
Dunlap	41.64	-85.92	38	039
Salem	38.61	-86.10	38	175
Portland	40.43	-84.98	38	075
Boonville	38.05	-87.27	38	173
Rushville	39.61	-85.45	38	139
Rochester	41.06	-86.22	38	049
Huntingburg	38.30	-86.95	38	037
Whitestown	40.00	-86.35	38	011
Hartford City	40.45	-85.37	38	009
Notre Dame	41.70	-86.24	38	141
North Manchester	41.00	-85.77	38	169
Gas City	40.49	-85.61	38	053
Rensselaer	40.94	-87.15	38	073
New Whiteland	39.56	-86.10	38	081
McCordsville	39.91	-85.92	38	059
Bright	39.22	-84.86	38	029
Westville	41.54	-86.90	38	091
Grissom Air Force Base	40.66	-86.15	37	103
Cumberland	39.78	-85.96	37	097
Winfield	41.41	-87.28	37	089
Hidden Valley	39.16	-84.84	37	029
Huntertown	41.23	-85.17	37	003
Monticello	40.75	-86.76	37	181
Linton	39.03	-87.17	37	055
South Haven	41.54	-87.14	37	127
Oak Park	38.31	-85.70	37	019
Tipton	40.28	-86.04	37	159
Alexandria	40.26	-85.68	37	095
Lawrenceburg	39.09	-84.85	37	029
Winona Lake	41.23	-85.82	37	085
Cicero	40.12	-86.01	37	057
Porter	41.62	-87.07	37	127
Whiting	41.68	-87.49	37	089
Clinton	39.66	-87.40	37	165
Winchester	40.17	-84.98	37	135
Georgetown	40.74	-86.50	37	017
Simonton Lake	41.75	-85.97	37	039
Bremen	41.45	-86.15	37	099
Edinburgh	39.35	-85.97	37	081
Greendale	39.11	-84.86	36	029
Ligonier	41.47	-85.59	36	113
Whiteland	39.55	-86.08	36	081
North Terre Haute	39.53	-87.36	36	167
Austin	38.76	-85.81	36	143
Mitchell	38.73	-86.47	36	093
Pendleton	40.00	-85.75	36	095
Sullivan	39.10	-87.41	36	153
Roselawn	41.14	-87.31	36	111
Berne	40.66	-84.95	36	001
Fortville	39.93	-85.85	36	059
Leo-Cedarville	41.21	-85.02	36	003
DeMotte	41.20	-87.20	36	073
Upland	40.48	-85.49	36	053
Hebron	41.32	-87.20	36	127
Aurora	39.06	-84.90	36	029
Paoli	38.56	-86.47	36	117
Melody Hill	38.03	-87.52	36	163
Knox	41.30	-86.63	36	149
Country Squire Lakes	39.03	-85.70	36	079
Middlebury	41.68	-85.71	36	039
Hanover	38.71	-85.47	35	077
Union City	40.20	-84.81	35	135
Chandler	38.04	-87.37	35	173
Ossian	40.88	-85.17	35	179
Newburgh	37.94	-87.41	35	173
Pittsboro	39.86	-86.47	35	063
Smithville-Sanders	39.06	-86.51	35	105
Corydon	38.21	-86.12	35	061
Attica	40.29	-87.25	35	045
Gulivoire Park	41.61	-86.25	35	141
Indian Heights	40.43	-86.13	35	067
Brownstown	38.88	-86.04	35	071
Sheridan	40.14	-86.22	35	057
Bicknell	38.77	-87.31	35	083
Heritage Lake	39.73	-86.71	35	133
Syracuse	41.43	-85.75	35	085
Delphi	40.59	-86.68	35	015
Fairmount	40.42	-85.65	35	053
Fort Branch	38.25	-87.58	34	051
Loogootee	38.68	-86.91	34	101
Lagrange	41.64	-85.42	34	087
Shorewood Forest	41.46	-87.14	34	127
Butler	41.43	-84.87	34	033
Dunkirk	40.76	-86.39	34	017
Centerville	39.82	-85.00	34	177
Covington	40.14	-87.39	34	045
Brookville	39.42	-85.01	34	047
Rockville	39.76	-87.23	34	121
Chesterfield	40.11	-85.60	34	095
Osceola	41.67	-86.08	34	141
Santa Claus	38.12	-86.91	34	147
Oakland City	38.34	-87.35	34	051
Avilla	41.37	-85.24	34	113
Winamac	41.05	-86.60	34	131
Greentown	40.48	-85.97	34	067
Ingalls	39.96	-85.81	34	095
Petersburg	38.49	-87.28	34	125
Bloomfield	39.03	-86.94	34	055
Albion	41.40	-85.42	34	113
Fowler	40.62	-87.32	34	007
Spencer	39.29	-86.76	34	119
Walkerton	41.47	-86.48	34	141
Middletown	40.06	-85.54	34	065
Waterloo	41.43	-85.02	34	033
Rockport	37.88	-87.05	33	147
New Palestine	39.72	-85.89	33	059
West Terre Haute	39.47	-87.45	33	167
Rising Sun	38.95	-84.85	33	115
Ferdinand	38.22	-86.86	33	037
Hope	39.30	-85.77	33	005
Jasonville	39.16	-87.20	33	055
Fremont	41.73	-84.93	33	151
Orleans	38.66	-86.45	33	117
Knightstown	39.80	-85.53	33	065
Albany	40.30	-85.24	33	035
Versailles	39.07	-85.25	33	137
Veedersburg	40.11	-87.26	33	045
Cloverdale	39.51	-86.79	33	133
Lapel	40.07	-85.85	33	095
Liberty	39.64	-84.93	33	161
Trail Creek	41.70	-86.86	33	091
Flora	40.55	-86.52	33	015
New Chicago	41.56	-87.27	33	089
Kouts	41.32	-87.03	33	127
North Liberty	41.53	-86.43	33	141
Henryville	38.54	-85.77	33	019
Milan	39.12	-85.13	33	137
Edgewood	40.10	-85.73	33	095
Aberdeen	41.44	-87.11	33	127
New Carlisle	41.70	-86.51	33	141
Williamsport	40.29	-87.29	33	171
Frankton	40.22	-85.78	33	095
Galena	38.35	-85.94	33	043
Wakarusa	41.54	-86.02	33	039
Churubusco	41.23	-85.32	33	183
French Lick	38.55	-86.62	33	117
Cambridge City	39.81	-85.17	33	177
Shadeland	40.37	-86.95	33	157
Bourbon	41.30	-86.12	33	099
Eaton	40.34	-85.35	32	035
Monon	40.87	-86.88	32	181
South Whitley	41.08	-85.63	32	183
North Judson	41.22	-86.78	32	149
Montpelier	40.55	-85.28	32	009
Hagerstown	39.91	-85.16	32	177
Southport	39.67	-86.13	32	097
Roanoke	40.96	-85.37	32	069
Kentland	40.77	-87.45	32	111
Jonesboro	40.48	-85.63	32	053
Argos	41.24	-86.21	32	099
Meridian Hills	39.89	-86.16	32	097
Vevay	38.75	-85.07	32	155
Bristol	41.72	-85.82	32	039
Arcadia	40.18	-86.02	32	057
Haubstadt	38.21	-87.57	32	051
Harlan	41.20	-84.92	32	003
Rossville	40.42	-86.59	32	023
Woodburn	41.13	-84.85	32	003
Osgood	39.13	-85.29	32	137
Burns Harbor	41.63	-87.13	32	127
Daleville	40.12	-85.56	32	035
Brooklyn	39.54	-86.37	32	109
Crothersville	38.80	-85.84	32	071
Dayton	40.37	-86.77	32	157
Milford	41.41	-85.85	32	085
Koontz Lake	41.42	-86.49	32	149
Dale	40.02	-86.40	32	011
Hamilton	41.53	-84.91	32	151
Warren Park	39.78	-86.05	32	097
Brookston	40.60	-86.87	32	181
Cannelton	37.91	-86.74	32	123
New Paris	41.50	-85.83	32	039
Thorntown	40.13	-86.61	32	011
Battle Ground	40.51	-86.84	32	157
Darmstadt	38.10	-87.58	32	163
Worthington	39.13	-86.98	32	055
Monrovia	39.58	-86.48	32	109
Westport	39.18	-85.57	32	031
Kingsford Heights	41.48	-86.69	32	091
Tri-Lakes	41.25	-85.44	32	183
Clermont	39.81	-86.32	31	097
Odon	38.84	-86.99	31	027
Culver	41.22	-86.42	31	099
Fairview Park	39.68	-87.42	31	165
New Pekin	38.51	-86.02	31	175
Rome City	41.50	-85.38	31	113
Parker City	40.19	-85.20	31	135
Morristown	39.67	-85.70	31	145
Lake Dalecarlia	41.33	-87.39	31	089
Redkey	40.35	-85.15	31	075
Princes Lakes	39.35	-86.10	31	081
Monroeville	40.97	-84.87	31	003
Dillsboro	39.02	-85.06	31	029
Geneva	40.59	-84.96	31	001
Hudson Lake	41.71	-86.53	31	091
Owensville	38.27	-87.69	31	051
Farmland	40.19	-85.13	31	135
Galveston	40.58	-86.19	31	017
Otterbein	40.49	-87.10	31	007
Mulberry	40.34	-86.67	31	023
Converse	40.58	-85.87	31	103
Shelburn	39.18	-87.39	31	153
Warren	40.68	-85.43	31	069
Topeka	41.54	-85.54	31	087
Sweetser	40.57	-85.77	31	053
Bass Lake	41.21	-86.60	31	149
Remington	40.76	-87.15	31	073
Long Beach	41.74	-86.86	31	091
North Webster	41.33	-85.70	31	085
Oolitic	38.90	-86.53	31	093
Trafalgar	39.42	-86.15	31	081
Oxford	40.52	-87.25	31	007
Akron	41.04	-86.03	31	049
Andrews	40.86	-85.60	31	069
Cordry Sweetwater Lakes	39.30	-86.12	31	013
Grabill	41.21	-84.97	31	003
Morocco	40.95	-87.45	30	111
Cayuga	39.95	-87.46	30	165
Ogden Dunes	41.62	-87.19	30	127
Russiaville	40.42	-86.27	30	067
Markle	40.82	-85.34	30	069
Farmersburg	39.25	-87.38	30	153
Nashville	39.21	-86.25	30	013
Lynn	40.05	-84.94	30	135
Sunman	39.24	-85.09	30	137
Saint Paul	39.43	-85.63	30	031
Poseyville	38.17	-87.78	30	129
Pierceton	41.20	-85.71	30	085
Wanatah	41.43	-86.90	30	091
Seelyville	39.49	-87.27	30	167
Walton	40.66	-86.24	30	017
Fish Lake	41.57	-86.55	30	091
Wolcottville	41.53	-85.37	30	113
Goodland	40.76	-87.29	30	111
+Bartholomew County	39.20	-85.92		005
+Brown County	39.30	-86.12		013
+Clark County	38.28	-85.74		019
+Clay County	39.52	-87.13		021
+Crawford County				025
+Daviess County	38.66	-87.17		027
+Decatur County	39.34	-85.48		031
+Dearborn County	39.22	-84.86		029
+Dubois County	38.39	-86.93		037
+Fayette County	39.64	-85.14		041
+Floyd County	38.29	-85.82		043
+Franklin County	39.42	-85.01		047
+Gibson County	38.36	-87.57		051
+Greene County	39.03	-87.17		055
+Hancock County	39.79	-85.77		059
+Harrison County	38.21	-86.12		061
+Hendricks County	39.70	-86.40		063
+Henry County	39.93	-85.37		065
+Jackson County	38.96	-85.89		071
+Jefferson County	38.77	-85.40		077
+Jennings County	39.01	-85.62		079
+Johnson County	39.61	-86.11		081
+Knox County	38.68	-87.53		083
+Lawrence County	38.86	-86.49		093
+Marion County	39.77	-86.16		097
+Martin County	38.68	-86.91		101
+Monroe County	39.17	-86.53		105
+Morgan County	39.43	-86.43		109
+Ohio County	38.95	-84.85		115
+Orange County	38.56	-86.47		117
+Owen County	39.29	-86.76		119
+Parke County	39.76	-87.23		121
+Perry County	37.95	-86.77		123
+Pike County	38.49	-87.28		125
+Posey County	38.17	-87.78		129
+Putnam County	39.64	-86.86		133
+Ripley County	39.30	-85.22		137
+Rush County	39.61	-85.45		139
+Scott County	38.69	-85.77		143
+Shelby County	39.52	-85.78		145
+Spencer County	38.12	-86.91		147
+Sullivan County	39.10	-87.41		153
+Switzerland County	38.75	-85.07		155
+Union County	39.64	-84.93		161
+Vanderburgh County	37.97	-87.56		163
+Vermillion County	39.66	-87.40		165
+Vigo County	39.47	-87.41		167
+Warrick County	38.05	-87.27		173
+Washington County	38.61	-86.10		175
+Wayne County	39.83	-84.89		177
+Adams County	40.83	-84.93		001
+Allen County	41.13	-85.13		003
+Benton County	40.62	-87.32		007
+Blackford County	40.45	-85.37		009
+Boone County	39.95	-86.26		011
+Carroll County	40.59	-86.68		015
+Cass County	40.75	-86.36		017
+Clinton County	40.28	-86.51		023
+DeKalb County	41.37	-85.06		033
+Delaware County	40.19	-85.39		035
+Elkhart County	41.68	-85.98		039
+Fountain County	40.29	-87.25		045
+Fulton County	41.06	-86.22		049
+Grant County	40.56	-85.66		053
+Hamilton County	39.98	-86.12		057
+Howard County	40.49	-86.13		067
+Huntington County	40.88	-85.50		069
+Jasper County	40.94	-87.15		073
+Jay County	40.43	-84.98		075
+Kosciusko County	41.24	-85.85		085
+LaGrange County	41.64	-85.42		087
+LaPorte County	41.71	-86.90		091
+Lake County	41.58	-87.50		089
+Madison County	40.11	-85.68		095
+Marshall County	41.34	-86.31		099
+Miami County	40.75	-86.07		103
+Montgomery County	40.04	-86.87		107
+Newton County	41.14	-87.31		111
+Noble County	41.44	-85.26		113
+Porter County	41.58	-87.18		127
+Pulaski County	41.05	-86.60		131
+Randolph County	40.17	-84.98		135
+St. Joseph County	41.68	-86.25		141
+Starke County	41.30	-86.63		149
+Steuben County	41.63	-85.00		151
+Tippecanoe County	40.42	-86.88		157
+Tipton County	40.28	-86.04		159
+Wabash County	40.80	-85.82		169
+Warren County	40.29	-87.29		171
+Wells County	40.74	-85.17		179
+White County	40.75	-86.76		181
+Whitley County	41.16	-85.49		183
#US-KS
Wichita	37.69	-97.34	56	173
Overland Park	38.98	-94.67	53	091
Kansas City	39.11	-94.63	52	209
Olathe	38.88	-94.82	51	091
Topeka	39.05	-95.68	51	177
Lawrence	38.97	-95.24	50	045
Shawnee	39.04	-94.72	48	091
Manhattan	39.18	-96.57	48	161
Lenexa	38.95	-94.73	47	091
Salina	38.84	-97.61	47	169
Hutchinson	38.06	-97.93	46	155
Leavenworth	39.31	-94.92	46	103
Leawood	38.97	-94.62	45	091
Dodge City	37.75	-100.02	44	057
Garden City	37.97	-100.87	44	055
Emporia	38.40	-96.18	44	111
Junction City	39.03	-96.83	44	061
Derby	37.55	-97.27	44	173
Prairie Village	38.99	-94.63	43	091
Hays	38.88	-99.33	43	051
Gardner	38.81	-94.93	43	091
Liberal	37.04	-100.92	43	175
Pittsburg	37.41	-94.70	43	037
Newton	38.05	-97.35	43	079
Great Bend	38.36	-98.76	42	009
McPherson	38.37	-97.66	41	113
El Dorado	37.82	-96.86	41	015
Andover	37.71	-97.14	41	015
Ottawa	38.62	-95.27	41	059
Winfield	37.24	-97.00	41	035
Arkansas City	37.06	-97.04	41	035
Lansing	39.25	-94.90	41	103
Merriam	39.02	-94.69	41	091
Haysville	37.56	-97.35	40	173
Atchison	39.56	-95.12	40	005
Parsons	37.34	-95.26	40	099
Coffeyville	37.04	-95.62	40	125
Mission	39.03	-94.66	40	091
Augusta	37.69	-96.98	40	015
Chanute	37.68	-95.46	40	133
Independence	37.22	-95.71	40	125
Wellington	37.27	-97.37	39	191
Fort Scott	37.84	-94.71	39	011
Fort Riley North	39.11	-96.81	39	161
Park City	37.80	-97.32	39	173
Bonner Springs	39.06	-94.88	39	209
Valley Center	37.83	-97.37	39	173
Pratt	37.64	-98.74	38	151
Roeland Park	39.04	-94.63	38	091
Abilene	38.92	-97.21	38	041
Eudora	38.94	-95.10	38	045
Mulvane	37.47	-97.24	38	191
Ulysses	37.58	-101.36	38	067
De Soto	38.98	-94.97	38	091
Spring Hill	38.74	-94.83	38	091
Paola	38.57	-94.88	37	121
Iola	37.92	-95.40	37	001
Colby	39.40	-101.05	37	193
Basehor	39.14	-94.94	37	103
Tonganoxie	39.11	-95.09	37	103
Concordia	39.57	-97.66	37	029
Goddard	37.66	-97.58	37	173
Baldwin City	38.78	-95.19	37	045
Wamego	39.20	-96.31	37	149
Russell	38.90	-98.86	37	167
Goodland	39.35	-101.71	36	181
Edwardsville	39.06	-94.82	36	209
Maize	37.78	-97.47	36	173
Clay Center	37.52	-96.77	36	015
Osawatomie	38.50	-94.95	36	121
Louisburg	38.62	-94.68	36	121
Baxter Springs	37.02	-94.74	36	021
Rose Hill	37.56	-97.14	36	015
Fairway	39.02	-94.63	36	091
Larned	38.18	-99.10	36	145
Hugoton	37.18	-101.35	36	189
Bellaire	37.76	-97.27	36	173
Scott City	38.48	-100.91	36	171
Hesston	38.14	-97.43	36	079
Beloit	39.46	-98.11	36	123
Lyons	38.35	-98.20	36	159
Mission Hills	39.02	-94.62	36	091
Frontenac	37.46	-94.69	35	037
Lindsborg	38.57	-97.67	35	113
Marysville	39.84	-96.65	35	117
Holton	39.47	-95.74	35	085
Garnett	38.28	-95.24	35	003
Columbus	37.17	-94.84	35	021
Hiawatha	39.85	-95.54	35	013
Kingman	37.65	-98.11	35	095
Ellsworth	38.73	-98.23	35	053
Galena	37.08	-94.64	35	021
Hillsboro	38.35	-97.20	35	115
Osage City	38.63	-95.83	35	139
Norton	39.83	-99.89	35	137
Girard	37.51	-94.84	34	037
Saint Marys	39.19	-96.07	34	149
Hoisington	38.52	-98.78	34	009
Burlington	38.19	-95.74	34	031
Sabetha	39.90	-95.80	34	131
South Hutchinson	38.03	-97.94	34	155
Clearwater	37.50	-97.50	34	173
Phillipsburg	39.76	-99.32	34	147
Eureka	37.82	-96.29	34	073
Herington	38.67	-96.94	34	127
Neodesha	37.42	-95.68	34	205
Fredonia	37.53	-95.83	34	205
Sterling	38.21	-98.21	34	159
Cimarron	37.81	-100.35	34	069
Anthony	37.15	-98.03	33	077
Cherryvale	37.27	-95.55	33	125
Lakin	37.94	-101.25	33	093
Holcomb	37.99	-100.99	33	055
Cheney	37.63	-97.78	33	173
Ogden	39.11	-96.71	33	161
Halstead	38.00	-97.51	33	079
Council Grove	38.66	-96.49	33	127
Caney	37.01	-95.94	33	125
Ellinwood	38.36	-98.58	33	009
Ellis	38.94	-99.56	33	051
Oakley	39.13	-100.86	33	193
Elkhart	37.01	-101.89	33	129
Seneca	39.83	-96.06	33	131
Minneapolis	39.12	-97.71	33	143
Kechi	37.80	-97.28	33	173
Medicine Lodge	37.28	-98.58	33	007
Belleville	39.82	-97.63	33	157
Plainville	39.23	-99.30	33	163
Humboldt	37.81	-95.44	33	001
Marion	38.35	-97.02	33	115
Wellsville	38.72	-95.08	33	059
WaKeeney	39.03	-99.88	33	195
North Newton	38.07	-97.35	33	079
McConnell AFB	37.63	-97.26	32	173
Oswego	37.17	-95.11	32	099
Oberlin	39.82	-100.53	32	039
Edgerton	38.76	-95.01	32	091
Horton	39.66	-95.53	32	013
Westwood	39.04	-94.62	32	091
Sedgwick	37.92	-97.42	32	079
Moundridge	38.20	-97.52	32	113
Douglass	37.52	-97.01	32	015
Syracuse	37.98	-101.75	32	075
Grandview Plaza	39.03	-96.79	32	061
Meade	37.29	-100.34	32	119
Belle Plaine	37.39	-97.28	32	191
Smith Center	39.78	-98.79	32	183
Leoti	38.48	-101.36	32	203
Hill City	39.36	-99.84	32	065
Arma	37.54	-94.70	32	037
Silver Lake	39.10	-95.86	32	177
Towanda	37.80	-97.00	32	015
Kinsley	37.92	-99.41	32	047
Ness City	38.45	-99.91	31	135
Harper	37.29	-98.03	31	077
Carbondale	38.82	-95.69	31	139
Sublette	37.48	-100.84	31	081
Colwich	37.78	-97.54	31	173
Chapman	38.97	-97.02	31	041
Osborne	39.44	-98.70	31	141
Inman	38.23	-97.77	31	113
Wathena	39.76	-94.95	31	043
Buhler	38.13	-97.77	31	155
Yates Center	37.88	-95.73	31	207
Saint Francis	39.77	-101.80	31	023
Johnson	37.57	-101.75	31	187
Stockton	39.44	-99.27	31	163
Saint John	38.00	-98.76	31	185
Lincoln	39.04	-98.14	31	105
La Crosse	38.53	-99.31	31	165
Conway Springs	37.39	-97.64	31	191
Victoria	38.85	-99.15	31	051
Haven	37.90	-97.78	31	155
Auburn	38.91	-95.82	31	177
Elwood	39.76	-94.87	31	043
Atwood	39.81	-101.04	31	153
Hoxie	39.36	-100.44	31	179
Pleasanton	38.18	-94.71	31	107
Valley Falls	39.34	-95.46	31	087
Peabody	38.17	-97.11	31	115
Rossville	39.14	-95.95	31	177
Satanta	37.44	-100.97	31	081
La Cygne	38.35	-94.76	30	107
Erie	37.57	-95.24	30	133
Plains	37.26	-100.59	30	119
Oskaloosa	39.22	-95.31	30	087
Washington	39.82	-97.05	30	201
Chetopa	37.04	-95.09	30	099
New Century, KS	38.82	-94.90	30
Solomon	38.92	-97.37	30	041
Altamont	37.19	-95.30	30	099
Sedan	37.13	-96.19	30	019
Nickerson	38.15	-98.08	30	155
Caldwell	37.03	-97.61	30	191
Overbrook	38.78	-95.56	30	139
Oxford	37.27	-97.17	30	191
Lyndon	38.61	-95.68	30	139
Kiowa	37.02	-98.49	30	007
Highland	39.86	-95.27	30	043
+Allen County	37.92	-95.40		001
+Anderson County	38.28	-95.24		003
+Atchison County	39.56	-95.12		005
+Barber County	37.28	-98.58		007
+Barton County	38.36	-98.76		009
+Bourbon County	37.84	-94.71		011
+Brown County	39.85	-95.54		013
+Butler County	37.82	-96.86		015
+Chase County				017
+Chautauqua County	37.13	-96.19		019
+Cherokee County	37.02	-94.74		021
+Clark County				025
+Clay County				027
+Cloud County	39.57	-97.66		029
+Coffey County	38.19	-95.74		031
+Comanche County				033
+Cowley County	37.24	-97.00		035
+Crawford County	37.41	-94.70		037
+Dickinson County	38.92	-97.21		041
+Doniphan County	39.76	-94.95		043
+Douglas County	38.97	-95.24		045
+Edwards County	37.92	-99.41		047
+Elk County				049
+Ellis County	38.88	-99.33		051
+Ellsworth County	38.73	-98.23		053
+Ford County	37.75	-100.02		057
+Franklin County	38.62	-95.27		059
+Geary County	39.03	-96.83		061
+Graham County	39.36	-99.84		065
+Greenwood County	37.82	-96.29		073
+Harper County	37.15	-98.03		077
+Harvey County	38.05	-97.35		079
+Hodgeman County				083
+Jackson County	39.47	-95.74		085
+Jefferson County	39.34	-95.46		087
+Jewell County				089
+Johnson County	38.98	-94.67		091
+Kingman County	37.65	-98.11		095
+Kiowa County				097
+Labette County	37.34	-95.26		099
+Leavenworth County	39.31	-94.92		103
+Lincoln County	39.04	-98.14		105
+Linn County	38.18	-94.71		107
+Lyon County	38.40	-96.18		111
+Marion County	38.35	-97.20		115
+Marshall County	39.84	-96.65		117
+McPherson County	38.37	-97.66		113
+Miami County	38.57	-94.88		121
+Mitchell County	39.46	-98.11		123
+Montgomery County	37.04	-95.62		125
+Morris County	38.67	-96.94		127
+Nemaha County	39.90	-95.80		131
+Neosho County	37.68	-95.46		133
+Ness County	38.45	-99.91		135
+Norton County	39.83	-99.89		137
+Osage County	38.63	-95.83		139
+Osborne County	39.44	-98.70		141
+Ottawa County	39.12	-97.71		143
+Pawnee County	38.18	-99.10		145
+Phillips County	39.76	-99.32		147
+Pottawatomie County	39.20	-96.31		149
+Pratt County	37.64	-98.74		151
+Reno County	38.06	-97.93		155
+Republic County	39.82	-97.63		157
+Rice County	38.35	-98.20		159
+Riley County	39.18	-96.57		161
+Rooks County	39.23	-99.30		163
+Rush County	38.53	-99.31		165
+Russell County	38.90	-98.86		167
+Saline County	38.84	-97.61		169
+Sedgwick County	37.69	-97.34		173
+Shawnee County	39.05	-95.68		177
+Smith County	39.78	-98.79		183
+Stafford County	38.00	-98.76		185
+Sumner County	37.27	-97.37		191
+Trego County	39.03	-99.88		195
+Wabaunsee County				197
+Washington County	39.82	-97.05		201
+Wilson County	37.42	-95.68		205
+Woodson County	37.88	-95.73		207
+Wyandotte County	39.11	-94.63		209
+Cheyenne County	39.77	-101.80		023
+Decatur County	39.82	-100.53		039
+Finney County	37.97	-100.87		055
+Gove County				063
+Grant County	37.58	-101.36		067
+Gray County	37.81	-100.35		069
+Greeley County				071
+Hamilton County	37.98	-101.75		075
+Haskell County	37.48	-100.84		081
+Kearny County	37.94	-101.25		093
+Lane County				101
+Logan County				109
+Meade County	37.29	-100.34		119
+Morton County	37.01	-101.89		129
+Rawlins County	39.81	-101.04		153
+Scott County	38.48	-100.91		171
+Seward County	37.04	-100.92		175
+Sheridan County	39.36	-100.44		179
+Sherman County	39.35	-101.71		181
+Stanton County	37.57	-101.75		187
+Stevens County	37.18	-101.35		189
+Thomas County	39.40	-101.05		193
+Wallace County				199
+Wichita County	38.48	-101.36		203
#US-KY
Lexington-Fayette	38.05	-84.46	55	067
Ironville	38.46	-82.69	55
Meads	38.41	-82.71	55	019
Louisville	38.25	-85.76	54	111
Lexington	37.99	-84.48	54	067
Bowling Green	36.99	-86.44	48	227
Owensboro	37.77	-87.11	48	059
Covington	39.08	-84.51	46	117
Richmond	37.75	-84.29	45	151
Georgetown	38.21	-84.56	45	209
Florence	39.00	-84.63	45	015
Hopkinsville	36.87	-87.49	45	047
Nicholasville	37.88	-84.57	45	113
Elizabethtown	37.69	-85.86	45	093
Henderson	37.84	-87.59	45	101
Frankfort	38.20	-84.87	44	073
Jeffersontown	38.19	-85.56	44	111
Independence	38.94	-84.54	44	117
Paducah	37.08	-88.60	44	145
Valley Station	38.11	-85.87	44	111
Radcliff	37.84	-85.95	43	093
Ashland	38.48	-82.64	43	019
Newburg	38.16	-85.66	43	111
Madisonville	37.33	-87.50	43	107
Murray	36.61	-88.31	43	035
Erlanger	39.02	-84.60	43	117
Winchester	37.99	-84.18	43	049
Fern Creek	38.16	-85.59	43	111
Saint Matthews	38.25	-85.66	42	111
Okolona	38.14	-85.69	42	111
Danville	37.65	-84.77	42	021
Fort Thomas	39.08	-84.45	42	037
Burlington	39.03	-84.72	42	015
Shively	38.20	-85.82	42	111
Newport	39.09	-84.50	42	037
Shelbyville	38.21	-85.22	42	211
Highview	38.14	-85.62	42	111
Berea	37.57	-84.30	42	151
Glasgow	37.00	-85.91	42	009
Mount Washington	38.05	-85.55	41	029
Fort Campbell North	36.65	-87.46	41	047
Bardstown	37.81	-85.47	41	179
Shepherdsville	37.99	-85.72	41	029
Somerset	37.09	-84.60	41	199
Lyndon	38.26	-85.60	41	111
Campbellsville	37.34	-85.34	41	217
Lawrenceburg	38.04	-84.90	40	005
Middlesboro	36.61	-83.72	40	013
Fort Knox	37.89	-85.96	40	093
Mayfield	36.74	-88.64	40	083
Paris	38.21	-84.25	40	017
Saint Dennis	38.19	-85.85	40	111
Versailles	38.05	-84.73	40	239
Oakbrook	39.00	-84.69	40	015
Alexandria	38.96	-84.39	40	037
Maysville	38.64	-83.74	39	161
Franklin	36.72	-86.58	39	213
Edgewood	39.02	-84.58	39	117
La Grange	38.41	-85.38	39	185
Elsmere	39.01	-84.60	39	117
Harrodsburg	37.76	-84.84	39	167
Fort Mitchell	39.06	-84.55	39	117
Fairdale	38.11	-85.76	39	111
London	37.13	-84.08	39	125
Hillview	38.07	-85.69	39	029
Oak Grove	37.34	-86.75	39	183
Francisville	39.11	-84.72	39	015
Middletown	38.25	-85.54	39	111
Morehead	37.27	-87.18	39	177
Villa Hills	39.06	-84.59	39	117
Corbin	36.95	-84.10	39	235
Flatwoods	38.52	-82.72	39	089
Buechel	38.20	-85.65	39	111
Mount Sterling	38.06	-83.94	39	173
Highland Heights	39.03	-84.45	39	037
Russellville	36.85	-86.89	38	141
Pikeville	37.48	-82.52	38	195
Leitchfield	37.48	-86.29	38	085
Taylor Mill	39.00	-84.50	38	117
Cynthiana	38.39	-84.29	38	097
Knottsville	37.77	-86.90	38	059
Wilmore	37.86	-84.66	38	113
Princeton	37.11	-87.88	38	033
Cold Spring	39.02	-84.44	38	037
Monticello	37.99	-84.55	38
Hebron	39.07	-84.70	38	015
Bellevue	39.11	-84.48	38	037
Central City	37.29	-87.12	38	177
Buckner	38.38	-85.44	38	185
Union	38.95	-84.68	38	015
Fort Wright	39.05	-84.53	38	117
Vine Grove	37.81	-85.98	38	093
Lebanon	37.57	-85.25	38	155
Douglass Hills	38.24	-85.55	38	111
Dayton	39.11	-84.47	37	037
Hazard	37.25	-83.19	37	193
Williamsburg	36.74	-84.16	37	235
Prospect	38.35	-85.62	37	111
Crestwood	38.32	-85.47	37	185
Westwood	38.48	-82.67	37	019
Farley	37.05	-88.57	37	145
Hendron	37.04	-88.63	37	145
Columbia	37.10	-85.31	37	001
Ludlow	39.09	-84.55	37	117
Massac	37.02	-88.73	37	145
Reidland	37.02	-88.53	37	145
Scottsville	36.75	-86.19	36	003
Greenville	37.20	-87.18	36	177
Hurstbourne	38.24	-85.59	36	111
Benton	36.86	-88.35	36	157
Paintsville	37.81	-82.81	36	115
Grayson	38.33	-82.95	36	043
Crescent Springs	39.05	-84.58	36	117
Williamstown	38.64	-84.56	36	081
Walton	38.88	-84.61	36	015
Carrollton	38.68	-85.18	36	041
Lancaster	37.62	-84.58	36	079
Southgate	39.07	-84.47	36	037
Crittenden	38.78	-84.61	36	081
Stanford	37.53	-84.66	36	137
Beaver Dam	37.40	-86.88	36	183
Morganfield	37.68	-87.92	36	225
Providence	38.57	-85.22	35	223
Prestonsburg	37.67	-82.77	35	071
Crestview Hills	39.03	-84.58	35	117
West Liberty	37.92	-83.26	35	175
Russell	38.52	-82.70	35	089
Hodgenville	37.57	-85.74	35	123
Barbourville	36.87	-83.89	35	121
Wilder	39.06	-84.49	35	037
Springfield	37.69	-85.22	35	229
Park Hills	39.07	-84.53	35	117
Marion	37.33	-88.08	35	055
Indian Hills	38.27	-85.66	35	111
Graymoor-Devondale	38.27	-85.62	35	111
Flemingsburg	38.42	-83.73	35	069
Brandenburg	38.00	-86.17	35	163
Pioneer Village	38.06	-85.68	35	029
Lakeside Park	39.04	-84.57	34	117
Hartford	37.45	-86.91	34	183
Dawson Springs	37.17	-87.69	34	107
Simpsonville	38.22	-85.36	34	211
Stanton	37.85	-83.86	34	197
Cadiz	36.87	-87.84	34	221
Mount Vernon	38.03	-84.50	34	067
Eddyville	37.09	-88.08	34	143
Eminence	38.37	-85.18	34	103
Calvert City	37.03	-88.35	34	157
Russell Springs	37.06	-85.09	34	207
Morgantown	37.23	-86.68	34	031
Louisa	38.11	-82.60	34	127
Windy Hills	38.27	-85.63	34	111
Anchorage	38.27	-85.53	34	111
Irvine	37.70	-83.97	34	065
Brooks	38.06	-85.71	34	029
Cave City	37.14	-85.96	34	009
Raceland	38.54	-82.73	34	089
Jackson	37.83	-84.87	34	167
Claryville	38.92	-84.40	34	037
Horse Cave	37.18	-85.91	34	099
Hardinsburg	37.78	-86.46	34	027
Tompkinsville	36.70	-85.69	34	171
Junction City	37.59	-84.79	34	021
Fulton	36.50	-88.87	33	075
Dry Ridge	38.68	-84.59	33	081
Hickman	36.57	-89.19	33	075
Elkton	36.81	-87.15	33	219
Liberty	37.32	-84.94	33	045
Falmouth	38.68	-84.33	33	191
Greensburg	37.26	-85.50	33	087
Cumberland	36.98	-82.99	33	095
Jenkins	37.17	-82.63	33	133
Breckinridge Center	37.68	-87.86	33	225
Albany	36.69	-85.13	33	053
Carlisle	38.31	-84.03	33	181
Whitesburg	37.12	-82.83	33	133
Doe Valley	37.96	-86.12	33	163
Lebanon Junction	37.83	-85.73	33	029
Sturgis	37.55	-87.98	33	225
Hurstbourne Acres	38.22	-85.59	33	111
Salyersville	37.75	-83.07	33	153
Catlettsburg	38.40	-82.60	33	019
Jamestown	36.98	-85.06	33	207
North Corbin	36.96	-84.09	32	125
Pineville	36.76	-83.69	32	013
Orchard Grass Hills	38.32	-85.52	32	185
Jeffersonville	37.97	-83.84	32	173
Midway	38.15	-84.68	32	239
Lewisport	37.94	-86.90	32	091
Warsaw	38.78	-84.90	32	077
Ledbetter	37.05	-88.48	32	139
Worthington	38.32	-85.56	32	111
Munfordville	37.27	-85.89	32	099
Harlan	36.84	-83.32	32	095
Pine Knot	36.65	-84.44	32	147
Coal Run Village	37.51	-82.56	32	195
Olive Hill	38.30	-83.17	32	043
Owingsville	38.14	-83.76	32	011
Edmonton	36.98	-85.61	32	169
Sebree	37.61	-87.53	32	233
Owenton	38.54	-84.84	32	187
Elk Creek	38.10	-85.37	32	215
Elkfork	37.96	-83.13	32	175
Pewee Valley	38.31	-85.49	32	185
Burkesville	36.79	-85.37	32	057
Audubon Park	38.20	-85.73	32	111
Worthington Hills	38.31	-85.53	32	111
Verona	38.82	-84.66	32	015
Saint Regis Park	38.23	-85.62	32	111
Vanceburg	38.60	-83.32	32	135
Guthrie	36.65	-87.17	32	219
Stearns	36.70	-84.48	32	147
Manchester	37.15	-83.76	31	051
Earlington	37.27	-87.51	31	107
Beechwood Village	38.25	-85.63	31	111
Livermore	37.49	-87.13	31	149
Auburn	36.86	-86.71	31	141
Clinton	36.67	-88.99	31	105
West Buechel	38.20	-85.66	31	111
Barbourmeade	38.30	-85.60	31	111
Beattyville	37.57	-83.71	31	129
Brodhead	37.40	-84.41	31	203
Nortonville	37.19	-87.45	31	107
Irvington	37.88	-86.28	31	027
Whitley City	36.72	-84.47	31	147
Augusta	38.77	-84.01	31	023
Greenup	38.57	-82.83	31	089
Cloverport	37.83	-86.63	31	027
Hebron Estates	38.05	-85.67	31	029
Clay	37.48	-87.82	31	233
Coldstream	38.31	-85.52	31	111
Camargo	37.99	-83.89	31	173
Silver Grove	39.03	-84.39	30	037
Plano	36.88	-86.42	30	227
South Shore	38.72	-82.96	30	089
Annville	37.32	-83.97	30	109
Clay City	37.86	-83.92	30	197
Van Lear	37.77	-82.76	30	115
Heritage Creek	38.12	-85.72	30	111
Bloomfield	37.91	-85.32	30	179
Northfield	38.29	-85.64	30	111
Wurtland	38.55	-82.78	30	089
Ryland Heights	38.96	-84.46	30	117
Taylorsville	38.03	-85.34	30	215
Masonville	37.68	-87.03	30	059
Indian Hills Cherokee Section	38.28	-85.65	30	111
La Center	37.08	-88.97	30	007
Hawesville	37.90	-86.75	30	091
Watterson Park	38.19	-85.68	30	111
+Boone County	39.00	-84.63		015
+Rowan County				205
+Adair County	37.10	-85.31		001
+Allen County	36.75	-86.19		003
+Anderson County	38.04	-84.90		005
+Ballard County	37.08	-88.97		007
+Barren County	37.00	-85.91		009
+Bath County	38.14	-83.76		011
+Bell County	36.61	-83.72		013
+Bourbon County	38.21	-84.25		017
+Boyd County	38.41	-82.71		019
+Boyle County	37.65	-84.77		021
+Bracken County	38.77	-84.01		023
+Breathitt County				025
+Breckinridge County	37.78	-86.46		027
+Bullitt County	38.05	-85.55		029
+Butler County	37.23	-86.68		031
+Caldwell County	37.11	-87.88		033
+Calloway County	36.61	-88.31		035
+Campbell County	39.08	-84.45		037
+Carlisle County				039
+Carroll County	38.68	-85.18		041
+Carter County	38.33	-82.95		043
+Casey County	37.32	-84.94		045
+Christian County	36.87	-87.49		047
+Clark County	37.99	-84.18		049
+Clay County	37.15	-83.76		051
+Clinton County	36.69	-85.13		053
+Crittenden County	37.33	-88.08		055
+Cumberland County	36.79	-85.37		057
+Daviess County	37.77	-87.11		059
+Edmonson County				061
+Elliott County				063
+Estill County	37.70	-83.97		065
+Fayette County	38.05	-84.46		067
+Fleming County	38.42	-83.73		069
+Floyd County	37.67	-82.77		071
+Franklin County	38.20	-84.87		073
+Fulton County	36.50	-88.87		075
+Gallatin County	38.78	-84.90		077
+Garrard County	37.62	-84.58		079
+Grant County	38.64	-84.56		081
+Graves County	36.74	-88.64		083
+Grayson County	37.48	-86.29		085
+Green County	37.26	-85.50		087
+Greenup County	38.52	-82.72		089
+Hancock County	37.94	-86.90		091
+Hardin County	37.69	-85.86		093
+Harlan County	36.98	-82.99		095
+Harrison County	38.39	-84.29		097
+Hart County	37.18	-85.91		099
+Henderson County	37.84	-87.59		101
+Henry County	38.37	-85.18		103
+Hickman County	36.67	-88.99		105
+Hopkins County	37.33	-87.50		107
+Jackson County	37.32	-83.97		109
+Jefferson County	38.25	-85.76		111
+Jessamine County	37.88	-84.57		113
+Johnson County	37.81	-82.81		115
+Kenton County	39.08	-84.51		117
+Knott County				119
+Knox County	36.87	-83.89		121
+Larue County	37.57	-85.74		123
+Laurel County	37.13	-84.08		125
+Lawrence County	38.11	-82.60		127
+Lee County	37.57	-83.71		129
+Leslie County				131
+Letcher County	37.17	-82.63		133
+Lewis County	38.60	-83.32		135
+Lincoln County	37.53	-84.66		137
+Livingston County	37.05	-88.48		139
+Logan County	36.85	-86.89		141
+Lyon County	37.09	-88.08		143
+Madison County	37.75	-84.29		151
+Magoffin County	37.75	-83.07		153
+Marion County	37.57	-85.25		155
+Marshall County	36.86	-88.35		157
+Martin County				159
+Mason County	38.64	-83.74		161
+McCracken County	37.08	-88.60		145
+McCreary County	36.65	-84.44		147
+McLean County	37.49	-87.13		149
+Meade County	38.00	-86.17		163
+Menifee County				165
+Mercer County	37.76	-84.84		167
+Metcalfe County	36.98	-85.61		169
+Monroe County	36.70	-85.69		171
+Montgomery County	38.06	-83.94		173
+Morgan County	37.92	-83.26		175
+Muhlenberg County	37.27	-87.18		177
+Nelson County	37.81	-85.47		179
+Nicholas County	38.31	-84.03		181
+Ohio County	37.34	-86.75		183
+Oldham County	38.41	-85.38		185
+Owen County	38.54	-84.84		187
+Owsley County				189
+Pendleton County	38.68	-84.33		191
+Perry County	37.25	-83.19		193
+Pike County	37.48	-82.52		195
+Powell County	37.85	-83.86		197
+Pulaski County	37.09	-84.60		199
+Robertson County				201
+Rockcastle County	37.40	-84.41		203
+Russell County	37.06	-85.09		207
+Scott County	38.21	-84.56		209
+Shelby County	38.21	-85.22		211
+Simpson County	36.72	-86.58		213
+Spencer County	38.10	-85.37		215
+Taylor County	37.34	-85.34		217
+Todd County	36.81	-87.15		219
+Trigg County	36.87	-87.84		221
+Trimble County	38.57	-85.22		223
+Union County	37.68	-87.92		225
+Warren County	36.99	-86.44		227
+Washington County	37.69	-85.22		229
+Wayne County				231
+Webster County	37.61	-87.53		233
+Whitley County	36.95	-84.10		235
+Wolfe County				237
+Woodford County	38.05	-84.73		239
#US-LA
New Orleans	29.95	-90.08	56	071
Baton Rouge	30.44	-91.19	54	033
Shreveport	32.53	-93.75	53	017
Metairie Terrace	29.98	-90.16	52	051
Metairie	29.98	-90.15	51	051
Lafayette	30.22	-92.02	51	055
Lake Charles	30.21	-93.20	49	019
Bossier City	32.52	-93.73	48	015
Kenner	29.99	-90.24	48	051
Monroe	32.51	-92.12	47	073
Alexandria	31.31	-92.45	47	079
Houma	29.60	-90.72	45	109
Marrero	29.90	-90.10	45	051
New Iberia	30.00	-91.82	45	045
Laplace	30.07	-90.48	45	095
Central	30.55	-91.04	45	033
Slidell	30.28	-89.78	44	103
Prairieville	30.30	-90.97	44	005
Terrytown	29.91	-90.03	44	051
Ruston	32.52	-92.64	43	061
Hammond	30.50	-90.46	43	105
Harvey	29.90	-90.08	43	051
Sulphur	30.24	-93.38	43	019
Bayou Cane	29.62	-90.75	43	109
Shenandoah	30.40	-91.00	43	033
Natchitoches	31.76	-93.09	43	069
Gretna	29.91	-90.05	43	051
Chalmette	29.94	-89.97	42	087
Opelousas	30.53	-92.08	42	097
Zachary	30.65	-91.16	42	033
Estelle	29.85	-90.11	42	051
Thibodaux	29.80	-90.82	42	057
Pineville	31.32	-92.43	42	079
Baker	30.59	-91.17	41	033
River Ridge	29.96	-90.22	41	051
Crowley	30.21	-92.37	41	001
West Monroe	32.52	-92.15	41	073
Minden	32.62	-93.29	41	119
Belle Chasse	29.85	-89.99	41	075
Abbeville	29.97	-92.13	41	113
Mandeville	30.36	-90.07	41	103
Luling	29.93	-90.37	41	089
Woodmere	29.86	-90.08	41	051
Youngsville	30.10	-91.99	41	055
Bogalusa	30.79	-89.85	41	117
Morgan City	29.70	-91.21	41	101
Moss Bluff	30.30	-93.19	41	019
Destrehan	29.94	-90.35	41	089
Claiborne	32.52	-92.19	41	073
Broussard	30.15	-91.96	41	055
Jefferson	29.97	-90.15	40	051
DeRidder	30.85	-93.29	40	011
Bastrop	32.78	-91.91	40	067
Gonzales	30.24	-90.92	40	005
Gardere	30.35	-91.14	40	033
Eunice	30.49	-92.42	40	097
Timberlane	29.88	-90.03	40	051
Raceland	29.73	-90.60	40	057
Jennings	30.22	-92.66	40	053
Denham Springs	30.49	-90.96	40	063
Waggaman	29.92	-90.21	40	051
Covington	30.48	-90.10	40	103
Merrydale	30.50	-91.11	40	033
Reserve	30.05	-90.55	40	095
Harahan	29.94	-90.20	40	051
Fort Polk South	31.05	-93.22	40	115
Scott	30.24	-92.09	40	055
Lacombe	30.31	-89.94	39	103
Carencro	30.32	-92.05	39	055
Westwego	29.91	-90.14	39	051
Breaux Bridge	30.27	-91.90	39	099
Oak Hills Place	30.36	-91.09	39	033
Saint Rose	29.95	-90.32	39	089
Rayne	30.23	-92.27	39	001
Prien	30.18	-93.27	39	019
Donaldsonville	30.10	-90.99	39	005
Oakdale	30.82	-92.66	39	003
Bridge City	29.93	-90.17	39	051
Galliano	29.44	-90.30	39	057
Larose	29.57	-90.38	39	057
Franklin	29.80	-91.50	39	101
Ville Platte	30.69	-92.27	39	039
Village Saint George	30.36	-91.07	39	033
Ponchatoula	30.44	-90.44	38	105
Eden Isle	30.23	-89.80	38	103
Tallulah	32.41	-91.19	38	065
Old Jefferson	30.38	-91.02	38	033
Plaquemine	30.29	-91.23	38	047
Schriever	29.74	-90.81	38	109
Saint Gabriel	30.26	-91.10	38	047
Leesville	31.14	-93.26	38	115
Walker	30.49	-90.86	38	063
Red Chute	32.56	-93.61	38	015
Inniswold	30.40	-91.08	38	033
Saint Martinville	30.13	-91.83	38	099
Patterson	29.69	-91.30	38	101
Cut Off	29.54	-90.34	38	057
Meraux	29.93	-89.92	38	087
Gray	29.70	-90.79	37	109
Marksville	31.13	-92.07	37	009
Jeanerette	29.91	-91.66	37	045
Brownsfield	30.55	-91.12	37	033
Grambling	32.53	-92.71	37	061
Chackbay	29.88	-90.80	37	057
Port Allen	30.45	-91.21	37	121
Springhill	33.01	-93.47	37	119
Violet	29.90	-89.90	37	087
Avondale	29.91	-90.20	37	051
Mansfield	32.04	-93.70	37	031
Berwick	29.69	-91.22	37	101
Winnsboro	32.16	-91.72	37	041
Monticello	32.60	-91.39	37	035
New Roads	30.70	-91.44	37	077
Carlyss	30.17	-93.38	37	019
Bayou Vista	29.69	-91.27	37	101
Amite	30.73	-90.51	37	105
Elmwood	29.96	-90.19	37	051
Kaplan	30.00	-92.28	37	113
Westlake	30.24	-93.25	37	019
Addis	30.35	-91.27	37	121
Jonesboro	32.24	-92.72	37	049
Winnfield	31.93	-92.64	37	127
Swartz	32.57	-91.99	37	073
Church Point	30.40	-92.22	37	001
Brownsville	32.49	-92.15	36	073
Vidalia	31.57	-91.43	36	029
Eastwood	32.56	-93.57	36	015
Bunkie	30.95	-92.18	36	009
Ball	31.42	-92.41	36	079
Farmerville	32.77	-92.41	36	111
Jackson	30.84	-91.22	36	037
Franklinton	30.85	-90.16	36	117
Lake Providence	32.80	-91.17	36	035
Rayville	32.48	-91.75	36	083
South Vacherie	29.93	-90.70	36	093
Arabi	29.95	-90.01	36	087
Vivian	32.87	-93.99	36	017
Bawcomville	32.47	-92.17	36	073
Richwood	32.45	-92.08	35	073
Gramercy	30.05	-90.69	35	093
Jena	31.68	-92.13	35	059
Ferriday	31.63	-91.55	35	029
Lutcher	30.04	-90.70	35	093
Vinton	30.19	-93.58	35	019
Hahnville	29.98	-90.41	35	089
Haughton	32.53	-93.50	35	015
Welsh	30.24	-92.82	35	053
Iowa	30.24	-93.01	35	019
Greenwood	32.44	-93.97	35	017
Mamou	30.63	-92.42	35	039
Pierre Part	29.97	-91.20	35	007
DeQuincy	30.45	-93.43	35	019
Boutte	29.90	-90.39	35	089
Norco	30.00	-90.41	35	089
Milton	30.10	-92.08	35	055
Homer	32.79	-93.06	35	027
Natalbany	30.55	-90.49	35	105
Sunset	30.41	-92.07	35	097
Blanchard	32.58	-93.89	35	017
Chauvin	29.44	-90.60	35	109
Delhi	32.46	-91.49	35	083
Fort Polk North	31.10	-93.18	35	115
Arcadia	32.55	-92.92	35	013
Garyville	30.06	-90.62	34	095
Many	31.57	-93.48	34	085
Brusly	30.39	-91.25	34	121
Lake Arthur	30.08	-92.67	34	053
Bourg	29.55	-90.60	34	109
Lockport	29.65	-90.54	34	057
Pearl River	30.38	-89.75	34	103
Des Allemands	29.82	-90.48	34	089
Abita Springs	30.48	-90.04	34	103
Grand Point	30.06	-90.75	34	093
New Llano	31.11	-93.27	34	115
Sterlington	32.70	-92.09	34	073
Amelia	29.67	-91.10	34	101
Kinder	30.49	-92.85	34	003
Edgard	30.04	-90.56	34	095
Poydras	29.87	-89.89	34	087
North Vacherie	30.00	-90.71	34	093
Baldwin	29.84	-91.54	34	101
Kentwood	30.94	-90.51	34	105
Minorca	31.58	-91.48	34	029
Mathews	29.69	-90.55	33	057
Erwinville	30.53	-91.41	33	121
Jonesville	31.63	-91.82	33	025
Haynesville	32.96	-93.14	33	027
Ossun	30.28	-92.11	33	055
Port Barre	30.56	-91.95	33	097
Simmesport	30.98	-91.80	33	009
Erath	29.96	-92.04	33	113
Stonewall	32.28	-93.82	33	031
Bayou Gauche	29.79	-90.41	33	089
Golden Meadow	29.38	-90.26	33	057
Benton	32.69	-93.74	33	015
Cecilia	30.34	-91.85	33	099
Jean Lafitte	29.74	-90.13	33	051
Zwolle	31.63	-93.64	33	085
Cottonport	30.98	-92.05	33	009
Lakeshore	32.54	-92.03	33	073
Montz	30.01	-90.47	33	089
Livingston	30.50	-90.75	33	063
Charenton	29.88	-91.53	33	101
Belle Rose	30.05	-91.04	33	007
Delcambre	29.95	-91.99	33	045
Labadieville	29.84	-90.96	33	007
Coushatta	32.01	-93.34	33	081
White Castle	30.17	-91.15	33	047
Basile	30.49	-92.60	33	039
Independence	30.64	-90.50	33	105
Presquille	29.56	-90.65	33	109
Duson	30.24	-92.19	32	055
Saint Francisville	30.78	-91.38	32	125
Deville	31.36	-92.17	32	079
Port Sulphur	29.48	-89.69	32	075
Oberlin	30.62	-92.76	32	003
Henderson	30.31	-91.79	32	099
Cade	30.09	-91.91	32	099
Oak Grove	32.86	-91.39	32	123
Bernice	32.82	-92.66	32	111
Rosepine	30.92	-93.28	32	115
Pine Prairie	30.78	-92.43	32	039
Sorrento	30.18	-90.86	32	005
Clinton	30.87	-91.02	32	037
Logansport	31.98	-94.00	32	031
Montegut	29.47	-90.56	32	109
Colfax	31.52	-92.71	32	043
Iota	30.33	-92.50	32	001
West Ferriday	31.64	-91.57	32	029
New Sarpy	29.98	-90.39	32	089
Dulac	29.39	-90.71	32	109
Ringgold	32.33	-93.28	32	013
Livonia	30.56	-91.56	31	077
Grand Isle	29.24	-89.99	31	051
Gueydan	30.03	-92.51	31	113
Olla	31.90	-92.24	31	059
Mansura	31.06	-92.05	31	009
Glenmora	30.98	-92.59	31	079
Ama	29.95	-90.30	31	089
Urania	31.86	-92.30	31	059
Killian	30.36	-90.59	31	063
Paradis	29.88	-90.43	31	089
Midway	31.69	-92.15	31	059
Lockport Heights	29.65	-90.55	31	057
Maurice	30.11	-92.12	31	113
Hackberry	30.00	-93.34	31	023
Vienna Bend	31.73	-93.04	31	069
Krotz Springs	30.54	-91.75	31	097
Roseland	30.76	-90.51	31	105
Lawtell	30.52	-92.18	31	097
Banks Springs	32.08	-92.09	31	021
Lecompte	31.09	-92.40	31	079
Sibley	32.54	-93.30	31	119
Paulina	30.03	-90.71	31	093
Saint Joseph	31.92	-91.23	31	107
French Settlement	30.30	-90.80	31	063
Elton	30.48	-92.70	31	053
Cullen	32.97	-93.45	31	119
Merryville	30.75	-93.54	30	011
Barataria	29.72	-90.12	30	051
Carville	30.22	-91.10	30	047
Albany	30.50	-90.58	30	063
Leonville	30.47	-91.98	30	097
Catahoula	30.21	-91.71	30	099
Woodworth	31.15	-92.50	30	079
Newellton	32.07	-91.24	30	107
Arnaudville	30.40	-91.93	30	097
Maringouin	30.49	-91.52	30	047
Supreme	29.86	-90.98	30	007
Melville	30.69	-91.74	30	097
Watson	30.58	-90.95	30	063
Campti	31.89	-93.12	30	069
Clarks	32.03	-92.14	30	021
+Acadia Parish	30.21	-92.37		001
+Allen Parish	30.82	-92.66		003
+Ascension Parish	30.30	-90.97		005
+Assumption Parish	29.97	-91.20		007
+Avoyelles Parish	31.13	-92.07		009
+Beauregard Parish	30.85	-93.29		011
+Bienville Parish	32.55	-92.92		013
+Bossier Parish	32.52	-93.73		015
+Caddo Parish	32.53	-93.75		017
+Calcasieu Parish	30.21	-93.20		019
+Caldwell Parish	32.08	-92.09		021
+Cameron Parish	30.00	-93.34		023
+Catahoula Parish	31.63	-91.82		025
+Claiborne Parish	32.79	-93.06		027
+Concordia Parish	31.57	-91.43		029
+De Soto Parish	32.04	-93.70		031
+East Baton Rouge Parish	30.44	-91.19		033
+East Carroll Parish	32.60	-91.39		035
+East Feliciana Parish	30.84	-91.22		037
+Evangeline Parish	30.69	-92.27		039
+Franklin Parish	32.16	-91.72		041
+Grant Parish	31.52	-92.71		043
+Iberia Parish	30.00	-91.82		045
+Iberville Parish	30.29	-91.23		047
+Jackson Parish	32.24	-92.72		049
+Jefferson Davis Parish	30.22	-92.66		053
+Jefferson Parish	29.98	-90.16		051
+LaSalle Parish	31.68	-92.13		059
+Lafayette Parish	30.22	-92.02		055
+Lafourche Parish	29.80	-90.82		057
+Lincoln Parish	32.52	-92.64		061
+Livingston Parish	30.49	-90.96		063
+Madison Parish	32.41	-91.19		065
+Morehouse Parish	32.78	-91.91		067
+Natchitoches Parish	31.76	-93.09		069
+Orleans Parish	29.95	-90.08		071
+Ouachita Parish	32.51	-92.12		073
+Plaquemines Parish	29.85	-89.99		075
+Pointe Coupee Parish	30.70	-91.44		077
+Rapides Parish	31.31	-92.45		079
+Red River Parish	32.01	-93.34		081
+Richland Parish	32.48	-91.75		083
+Sabine Parish	31.57	-93.48		085
+St. Bernard Parish	29.94	-89.97		087
+St. Charles Parish	29.93	-90.37		089
+St. Helena Parish				091
+St. James Parish	29.93	-90.70		093
+St. John the Baptist Parish	30.07	-90.48		095
+St. Landry Parish	30.53	-92.08		097
+St. Martin Parish	30.27	-91.90		099
+St. Mary Parish	29.70	-91.21		101
+St. Tammany Parish	30.28	-89.78		103
+Tangipahoa Parish	30.50	-90.46		105
+Tensas Parish	31.92	-91.23		107
+Terrebonne Parish	29.60	-90.72		109
+Union Parish	32.77	-92.41		111
+Vermilion Parish	29.97	-92.13		113
+Vernon Parish	31.05	-93.22		115
+Washington Parish	30.79	-89.85		117
+Webster Parish	32.62	-93.29		119
+West Baton Rouge Parish	30.45	-91.21		121
+West Carroll Parish	32.86	-91.39		123
+West Feliciana Parish	30.78	-91.38		125
+Winn Parish	31.93	-92.64		127
#US-MA
Boston	42.36	-71.06	58	025
Worcester	42.26	-71.80	53	027
Springfield	42.10	-72.59	52	013
Lowell	42.63	-71.32	50	017
Cambridge	42.38	-71.11	50	017
Brockton	42.08	-71.02	50	023
New Bedford	41.64	-70.93	50	005
Quincy	42.25	-71.00	50	021
Lynn	42.47	-70.95	50	009
Newton	42.34	-71.21	49	017
Fall River	41.70	-71.16	49	005
Somerville	42.39	-71.10	49	017
Lawrence	42.71	-71.16	49	009
Framingham	42.28	-71.42	48	017
Framingham Center	42.30	-71.44	48	017
Waltham	42.38	-71.24	48	017
Haverhill	42.78	-71.08	48	009
Malden	42.43	-71.07	48	017
Brookline	42.33	-71.12	48	021
Medford	42.42	-71.11	48	017
Taunton	41.90	-71.09	48	005
Chicopee	42.15	-72.61	48	013
North Chicopee	42.18	-72.60	47	013
Weymouth	42.22	-70.94	47	021
Revere	42.41	-71.01	47	025
Peabody	42.53	-70.93	47	009
South Peabody	42.51	-70.95	47	009
Barnstable	41.70	-70.30	47	001
Methuen	42.73	-71.19	47	009
Everett	42.41	-71.05	47	017
Attleboro	41.94	-71.29	46	005
Pittsfield	42.45	-73.25	46	003
Salem	42.52	-70.90	46	009
Arlington	42.42	-71.16	46	017
Westfield	42.13	-72.75	46	013
Leominster	42.53	-71.76	46	027
Beverly	42.56	-70.88	46	009
Holyoke	42.20	-72.62	46	013
Fitchburg	42.58	-71.80	46	027
Beverly Cove	42.55	-70.85	46	009
Billerica	42.56	-71.27	46	017
Amherst	42.37	-72.52	46	015
Marlborough	42.35	-71.55	46	017
Woburn	42.48	-71.15	46	017
Chelsea	42.39	-71.03	46	025
Jamaica Plain	42.31	-71.12	46	025
Braintree	42.20	-71.00	46	021
Chelmsford	42.60	-71.37	45	017
Shrewsbury	42.30	-71.71	45	027
Natick	42.28	-71.35	45	017
Randolph	42.16	-71.04	45	021
Watertown	42.37	-71.18	45	017
Lexington	42.45	-71.22	45	017
Franklin	42.08	-71.40	45	021
Gloucester	42.61	-70.66	45	009
Tewksbury	42.61	-71.23	45	017
Needham	42.28	-71.23	45	021
Dracut	42.67	-71.30	45	017
Agawam	42.07	-72.61	45	013
Norwood	42.19	-71.20	45	021
Northampton	42.33	-72.64	45	015
North Andover	42.70	-71.14	45	009
Melrose	42.46	-71.07	44	017
Wellesley	42.30	-71.29	44	021
West Springfield	42.11	-72.62	44	013
Milton	42.25	-71.07	44	021
Stoughton	42.13	-71.10	44	021
Saugus	42.46	-71.01	44	009
Danvers	42.58	-70.93	44	009
Yarmouth	41.71	-70.23	44	001
Milford	42.14	-71.52	44	027
Wakefield	42.51	-71.07	44	017
Reading	42.53	-71.10	44	017
Belmont	42.40	-71.18	44	017
Dedham	42.24	-71.17	44	021
Burlington	42.50	-71.20	44	017
Easton	42.02	-71.13	44	005
Mansfield	42.03	-71.22	44	005
Middleborough	41.89	-70.91	44	023
Wilmington	42.55	-71.17	43	017
Ludlow	42.16	-72.48	43	013
Canton	42.16	-71.14	43	021
Westford	42.58	-71.44	43	017
Stoneham	42.48	-71.10	43	017
Winchester	42.45	-71.14	43	017
Acton	42.49	-71.43	43	017
Gardner	42.58	-72.00	43	027
Marblehead	42.50	-70.86	43	009
Norton	41.97	-71.19	43	005
Greenfield	42.59	-72.60	43	011
Amherst Center	42.38	-72.52	43	015
Southbridge	42.08	-72.03	43	027
Amesbury	42.86	-70.93	43	009
Palmer	42.16	-72.33	43	013
Somerset	41.77	-71.13	43	005
Newburyport	42.81	-70.88	43	009
Rockland	42.13	-70.92	43	023
South Hadley	42.26	-72.57	42	015
Winthrop	42.38	-70.98	42	025
Sudbury	42.38	-71.42	42	017
Holden	42.35	-71.86	42	027
Hanover	42.11	-70.81	42	023
Concord	42.46	-71.35	42	017
North Attleborough Center	41.97	-71.32	42	005
Auburn	42.19	-71.84	42	027
Easthampton	42.27	-72.67	42	015
Grafton	42.21	-71.69	42	027
Swansea	41.75	-71.19	42	005
Fairhaven	41.64	-70.90	42	005
Abington	42.10	-70.95	42	023
Ashland	42.26	-71.46	42	017
Longmeadow	42.05	-72.58	42	013
East Longmeadow	42.06	-72.51	42	013
Hudson	42.39	-71.57	42	017
Mashpee	41.65	-70.48	42	001
Head of Westport	41.62	-71.06	42	005
Whitman	42.08	-70.94	42	023
Hyannis	41.65	-70.28	41	001
North Reading	42.58	-71.08	41	017
Northbridge	42.15	-71.65	41	027
Westwood	42.21	-71.22	41	021
East Bridgewater	42.03	-70.96	41	023
Holliston	42.20	-71.42	41	017
Seekonk	41.81	-71.34	41	005
Swampscott	42.47	-70.92	41	009
Millbury	42.19	-71.76	41	027
North Adams	42.70	-73.11	41	003
Wayland	42.36	-71.36	41	017
Raynham	41.95	-71.07	41	005
Harwich	41.69	-70.08	41	001
Medway	42.14	-71.40	41	021
Charlton	42.14	-71.97	41	027
Uxbridge	42.08	-71.63	41	027
Bedford	42.49	-71.28	41	017
Kingston	41.99	-70.72	41	023
Carver	41.88	-70.76	41	023
Weston	42.37	-71.30	41	017
Lynnfield	42.54	-71.05	41	009
Rehoboth	41.84	-71.25	41	005
Webster	42.05	-71.88	41	027
Tyngsboro	42.68	-71.42	41	017
Wrentham	42.07	-71.33	41	021
Dudley	42.05	-71.93	40	027
South Yarmouth	41.67	-70.18	40	001
Leicester	42.25	-71.91	40	027
Acushnet	41.68	-70.91	40	005
Holbrook	42.16	-71.01	40	021
Norwell	42.16	-70.79	40	023
Norfolk	42.12	-71.33	40	021
Hull	42.30	-70.91	40	023
Maynard	42.43	-71.45	40	017
Middleton	42.60	-71.02	40	009
Southborough	42.31	-71.52	40	027
Southwick	42.05	-72.77	40	013
Sutton	42.15	-71.76	40	027
Centerville	41.65	-70.35	40	001
Blackstone	42.02	-71.54	40	027
Andover	42.66	-71.14	39	009
Montague	42.54	-72.54	39	011
Monson	42.10	-72.32	39	013
Freetown	41.77	-71.03	39	005
Hamilton Worcester	42.26	-71.77	39	027
Athol	42.60	-72.23	39	027
Lincoln	42.43	-71.30	39	017
Millis	42.17	-71.36	39	021
Marstons Mills	41.66	-70.42	39	001
Bridgewater	41.99	-70.98	39	023
Plainville	42.00	-71.33	39	021
Halifax	41.99	-70.86	39	023
West Boylston	42.37	-71.79	39	027
Lancaster	42.46	-71.67	39	027
Plymouth	41.96	-70.67	39	023
Nantucket	41.28	-70.10	39	019
Clinton	42.42	-71.68	39	027
Cohasset	42.24	-70.80	39	021
Sterling	42.44	-71.76	39	027
Mansfield Center	42.02	-71.22	39	005
Middleborough Center	41.89	-70.93	39	023
Douglas	42.05	-71.74	39	027
Pinehurst	42.53	-71.23	39	017
Westminster	42.55	-71.91	38	027
Dalton	42.47	-73.17	38	003
Templeton	42.56	-72.07	38	027
North Amherst	42.41	-72.53	38	015
West Bridgewater	42.02	-71.01	38	023
Whitinsville	42.11	-71.67	38	027
Cochituate	42.32	-71.36	38	017
Medfield	42.19	-71.31	38	021
Mattapoisett	41.66	-70.82	38	023
Dighton	41.81	-71.12	38	005
Merrimac	42.83	-71.00	38	009
Ware	42.26	-72.24	38	015
Northborough	42.32	-71.64	38	027
Groveland	42.76	-71.03	38	009
Oxford	42.12	-71.86	38	027
Harvard	42.50	-71.58	38	027
East Falmouth	41.58	-70.56	38	001
West Concord	42.46	-71.40	38	017
West Yarmouth	41.65	-70.24	38	001
Stow	42.44	-71.51	38	017
Walpole	42.14	-71.25	38	021
Berkley	41.85	-71.08	38	005
Spencer	42.24	-71.99	38	027
Sharon	42.12	-71.18	38	021
Hingham	42.24	-70.89	38	023
Ashburnham	42.64	-71.91	38	027
Foxborough	42.07	-71.25	38	021
Eastham	41.83	-69.97	37	001
Adams	42.62	-73.12	37	003
Southampton	42.23	-72.73	37	015
Mendon	42.11	-71.55	37	027
Manchester-by-the-Sea	42.58	-70.77	37	009
Yarmouth Port	41.70	-70.25	37	001
Bliss Corner	41.61	-70.94	37	005
Hampden	42.06	-72.41	37	013
Scituate	42.20	-70.73	37	023
Marion	41.70	-70.76	37	023
North Scituate	42.22	-70.79	37	023
Boxborough	42.49	-71.53	37	017
South Amherst	42.34	-72.51	37	015
Ocean Bluff-Brant Rock	42.10	-70.66	37	023
Rockport	42.66	-70.62	37	009
Hadley	42.34	-72.59	37	015
East Harwich	41.70	-70.03	37	001
Salisbury	42.84	-70.86	37	009
Bellingham	42.09	-71.47	37	021
Carlisle	42.53	-71.35	37	017
Smith Mills	41.64	-70.99	37	005
Rochester	41.73	-70.82	37	023
North Westport	41.66	-71.09	37	005
Avon	42.13	-71.04	37	021
Wenham	42.60	-70.89	37	009
Turners Falls	42.60	-72.56	37	011
Paxton	42.31	-71.93	36	027
Millis-Clicquot	42.16	-71.35	36	021
Marshfield	42.09	-70.71	36	023
Williamstown	42.71	-73.20	36	003
Edgartown	41.39	-70.51	36	007
Sherborn	42.24	-71.37	36	017
Ipswich	42.68	-70.84	36	009
West Newbury	42.80	-70.99	36	009
Bolton	42.43	-71.61	36	027
Winchendon	42.69	-72.04	36	027
Raynham Center	41.92	-71.05	36	005
Forestdale	41.69	-70.50	36	001
Assonet	41.80	-71.07	36	005
Boylston	42.39	-71.70	36	027
Westborough	42.27	-71.62	36	027
Orange	42.59	-72.31	36	011
Hubbardston	42.47	-72.01	36	027
East Sandwich	41.74	-70.45	36	001
Northwest Harwich	41.69	-70.10	36	001
Wilbraham	42.12	-72.43	36	013
Buzzards Bay	41.75	-70.62	36	001
Sunderland	42.24	-71.77	36	027
Falmouth	41.55	-70.61	36	001
Oak Bluffs	41.45	-70.56	36	007
Hopedale	42.13	-71.54	36	027
South Dennis	41.69	-70.16	36	001
Sagamore	41.77	-70.53	36	001
North Plymouth	41.97	-70.68	36	023
Princeton	42.45	-71.88	35	027
Nahant	42.43	-70.92	35	009
Brimfield	42.12	-72.20	35	013
Sheffield	42.11	-73.36	35	003
South Duxbury	42.02	-70.68	35	023
North Pembroke	42.09	-70.79	35	023
Dennis Port	41.66	-70.13	35	001
North Falmouth	41.65	-70.62	35	001
Acushnet Center	41.69	-70.91	35	005
Lanesborough	42.52	-73.23	35	003
Upton	42.17	-71.60	35	027
Sandwich	41.76	-70.49	35	001
Mattapoisett Center	41.67	-70.81	35	023
Osterville	41.63	-70.39	35	001
Belchertown	42.28	-72.40	35	015
Wareham Center	41.77	-70.73	35	023
Ashby	42.68	-71.82	35	017
Three Rivers	42.18	-72.36	35	013
Dunstable	42.68	-71.48	35	017
Ayer	42.56	-71.59	35	017
Pocasset	41.69	-70.62	35	001
Ocean Grove	41.73	-71.21	34	005
Wellfleet	41.94	-70.03	34	001
Monument Beach	41.72	-70.61	34	001
Littleton Common	42.55	-71.47	34	017
Millville	42.03	-71.58	34	027
East Dennis	41.74	-70.16	34	001
Topsfield	42.64	-70.95	34	009
Plympton	41.95	-70.81	34	023
Norton Center	41.97	-71.19	34	005
Hardwick	42.35	-72.20	34	027
Cordaville	42.27	-71.52	34	027
North Seekonk	41.89	-71.33	34	005
Provincetown	42.05	-70.19	34	001
North Lakeville	41.86	-70.94	34	023
Green Harbor-Cedar Crest	42.07	-70.66	34	023
Fiskdale	42.12	-72.11	34	027
East Douglas	42.07	-71.71	34	027
Hopkinton	42.23	-71.52	34	017
West Tisbury	41.38	-70.67	34	007
Pepperell	42.67	-71.59	34	017
Williamsburg	42.39	-72.73	34	015
Berlin	42.38	-71.64	34	027
Dennis	41.74	-70.19	34	001
Cotuit	41.62	-70.44	34	001
Marshfield Hills	42.15	-70.74	34	023
Boxford	42.66	-71.00	34	009
Stockbridge	42.29	-73.32	34	003
Dover	42.25	-71.28	34	021
North Brookfield	42.27	-72.08	34	027
Sturbridge	42.11	-72.08	34	027
West Dennis	41.66	-70.17	34	001
Great Barrington	42.20	-73.36	33	003
Bernardston	42.67	-72.55	33	011
Truro	41.99	-70.05	33	001
Hanson	42.08	-70.88	33	023
Vineyard Haven	41.45	-70.60	33	007
Rutland	42.37	-71.95	33	027
Monson Center	42.10	-72.30	33	013
White Island Shores	41.80	-70.63	33	023
Weweantic	41.74	-70.73	33	023
Shelburne	42.59	-72.69	33	011
West Wareham	41.79	-70.76	33	023
East Pepperell	42.67	-71.57	33	017
Lee	42.30	-73.25	33	003
Baldwinville	42.61	-72.08	33	027
Buckland	42.59	-72.79	33	011
Brewster	41.76	-70.08	33	001
Hinsdale	42.44	-73.13	33	003
South Lancaster	42.44	-71.69	33	027
South Deerfield	42.48	-72.61	33	011
Colrain	42.67	-72.70	33	011
Shutesbury	42.46	-72.41	33	011
Conway	42.51	-72.70	33	011
Devens	42.54	-71.61	33	027
Ashfield	42.53	-72.79	33	011
Bondsville	42.21	-72.35	33	013
North Eastham	41.87	-69.99	33	001
Duxbury	42.04	-70.67	33	023
Harwich Center	41.69	-70.07	33	001
Becket	42.33	-73.08	33	003
Wales	42.07	-72.22	32	013
Lunenburg	42.59	-71.72	32	027
West Falmouth	41.60	-70.63	32	001
Shelburne Falls	42.60	-72.74	32	011
Oakham	42.35	-72.05	32	027
Leverett	42.45	-72.50	32	011
Teaticket	41.56	-70.60	32	001
Lenox	42.36	-73.28	32	003
Phillipston	42.55	-72.13	32	027
Harwich Port	41.67	-70.08	32	001
Richmond	42.37	-73.37	32	003
Orleans	41.79	-69.99	32	001
Whately	42.44	-72.63	32	011
Onset	41.74	-70.66	32	023
Granville	42.07	-72.86	32	013
New Marlborough	42.12	-73.23	32	003
West Barnstable	41.71	-70.37	32	001
Westhampton	42.30	-72.77	32	015
Erving	42.60	-72.40	32	011
Essex	42.63	-70.78	32	009
Holland	42.06	-72.16	32	013
Shirley	42.54	-71.65	32	017
West Stockbridge	42.35	-73.37	32	003
Pelham	42.39	-72.40	32	015
Chatham	41.68	-69.96	32	001
Bourne	41.74	-70.60	32	001
Rowley	42.72	-70.88	32	009
West Brookfield	42.24	-72.14	32	027
West Chatham	41.68	-69.99	31	001
Warren	42.21	-72.19	31	027
Otis	42.19	-73.09	31	003
Gill	42.64	-72.50	31	011
Charlemont	42.63	-72.87	31	011
Granby	42.26	-72.52	31	015
East Brookfield	42.23	-72.05	31	027
Hatfield	42.37	-72.60	31	015
Royalston	42.68	-72.19	31	027
Chesterfield	42.39	-72.84	31	015
Millers Falls	42.58	-72.49	31	011
Townsend	42.67	-71.71	31	017
Groton	42.61	-71.57	31	017
Marion Center	41.70	-70.76	30	023
Housatonic	42.25	-73.37	30	003
Northfield	42.70	-72.45	30	011
South Ashburnham	42.61	-71.94	30	027
Barre	42.42	-72.11	30	027
Wendell	42.55	-72.40	30	011
+Barnstable County	41.70	-70.30		001
+Berkshire County	42.45	-73.25		003
+Bristol County	41.64	-70.93		005
+Dukes County	41.39	-70.51		007
+Essex County	42.47	-70.95		009
+Franklin County	42.59	-72.60		011
+Hampden County	42.10	-72.59		013
+Hampshire County	42.37	-72.52		015
+Middlesex County	42.63	-71.32		017
+Nantucket County	41.28	-70.10		019
+Norfolk County	42.25	-71.00		021
+Plymouth County	42.08	-71.02		023
+Suffolk County	42.36	-71.06		025
+Worcester County	42.26	-71.80		027
#US-MD
Baltimore	39.29	-76.61	58	510
Columbia	39.24	-76.84	50	027
Germantown	39.17	-77.27	49	031
Silver Spring	38.99	-77.03	49	031
Frederick	39.41	-77.41	48	021
Waldorf	38.62	-76.94	48	017
Glen Burnie	39.16	-76.62	48	003
Gaithersburg	39.14	-77.20	48	031
Rockville	39.08	-77.15	48	031
Ellicott City	39.27	-76.80	48	027
Dundalk	39.25	-76.52	48	005
Bethesda	38.98	-77.10	48	031
Bowie	38.94	-76.73	48	033
Towson	39.40	-76.60	47	005
Aspen Hill	39.08	-77.07	47	031
Wheaton	39.04	-77.06	47	031
Bel Air South	39.51	-76.32	47	025
Potomac	39.02	-77.21	47	031
Severn	39.14	-76.70	46	003
North Bethesda	39.04	-77.12	46	031
Catonsville	39.27	-76.73	46	005
Hagerstown	39.64	-77.72	46	043
Annapolis	38.98	-76.49	46	003
Essex	39.31	-76.47	46	005
Hanover	39.19	-76.72	46	027
Woodlawn	39.32	-76.73	46	005
Severna Park	39.07	-76.55	46	003
Odenton	39.08	-76.70	46	003
Saint Charles	38.60	-76.94	46	017
Clinton	38.77	-76.90	46	033
Oxon Hill-Glassmanor	38.80	-76.97	45	033
Olney	39.15	-77.07	45	031
Suitland-Silver Hill	38.85	-76.93	45	033
Chillum	38.96	-76.99	45	033
St. Charles	38.61	-76.92	45	017
Salisbury	38.36	-75.60	45	045
Randallstown	39.37	-76.80	45	005
College Park	38.98	-76.94	45	033
Montgomery Village	39.18	-77.20	45	031
Pikesville	39.37	-76.72	45	005
Parkville	39.38	-76.54	45	005
Owings Mills	39.42	-76.78	45	005
Bel Air North	39.55	-76.37	45	025
Eldersburg	39.40	-76.95	45	013
Carney	39.39	-76.52	45	005
South Gate	39.13	-76.63	45	003
Milford Mill	39.35	-76.77	45	005
West Elkridge	39.21	-76.73	45	027
Perry Hall	39.41	-76.46	45	005
Crofton	39.00	-76.69	44	003
Laurel	39.10	-76.85	44	033
South Laurel	39.07	-76.85	44	033
Reisterstown	39.47	-76.83	44	005
Suitland	38.85	-76.92	44	033
Edgewood	39.42	-76.29	44	025
Lochearn	39.34	-76.72	44	005
Middle River	39.33	-76.44	44	005
North Potomac	39.08	-77.26	44	031
Scaggsville	39.15	-76.90	44	027
Pasadena	39.11	-76.57	44	003
Greenbelt	39.00	-76.88	44	033
Hunt Valley	39.50	-76.64	44	005
Fort Washington	38.71	-77.02	44	033
Fairland	39.08	-76.96	44	031
Ilchester	39.25	-76.76	44	027
Arnold	39.03	-76.50	44	003
Landover	38.93	-76.90	44	033
Cockeysville	39.48	-76.64	43	005
Arbutus	39.25	-76.70	43	005
Cumberland	39.65	-78.76	43	001
Lake Shore	39.11	-76.48	43	003
Green Haven	39.14	-76.55	43	003
Rosedale	39.32	-76.52	43	005
Camp Springs	38.80	-76.91	43	033
Langley Park	38.99	-76.98	43	033
Greater Upper Marlboro	38.83	-76.75	43	033
Westminster	39.58	-77.00	43	013
Hyattsville	38.96	-76.95	43	033
Ballenger Creek	39.37	-77.44	43	021
Lanham-Seabrook	38.97	-76.85	43	033
Calverton	39.06	-76.94	42	033
Oxon Hill	38.80	-76.99	42	033
Takoma Park	38.98	-77.01	42	031
White Oak	39.04	-76.99	42	031
Glassmanor	38.82	-77.00	42	033
Seabrook	38.97	-76.85	42	033
Beltsville	39.03	-76.91	42	033
Ferndale	39.18	-76.64	42	003
Easton	38.77	-76.08	42	041
Hillcrest Heights	38.83	-76.96	42	033
Maryland City	39.09	-76.82	42	003
Parole	38.98	-76.53	42	003
Lutherville-Timonium	39.44	-76.61	42	005
Elkton	39.61	-75.83	42	015
Elkridge	39.21	-76.71	42	027
Aberdeen	39.51	-76.16	42	025
East Riverdale	38.96	-76.92	42	033
Damascus	39.29	-77.20	42	031
Rossville	39.34	-76.48	42	005
Cloverly	39.11	-77.00	42	031
Adelphi	39.00	-76.97	42	033
Colesville	39.08	-77.00	42	031
Brooklyn Park	39.23	-76.62	42	003
Clarksburg	39.24	-77.28	41	031
Glenmont	39.06	-77.05	41	031
Havre de Grace	39.55	-76.09	41	025
Glenn Dale	38.99	-76.82	41	033
Kettering	38.88	-76.81	41	033
New Carrollton	38.97	-76.88	41	033
Riviera Beach	39.17	-76.51	41	003
Joppatowne	39.46	-76.36	41	025
Kemp Mill	39.04	-77.02	41	031
Cambridge	38.56	-76.08	41	019
Forestville	38.85	-76.87	41	033
Overlea	39.36	-76.52	41	005
Green Valley	39.31	-77.30	41	021
Travilah	39.07	-77.26	41	031
Bennsville	38.61	-77.01	41	017
California	38.30	-76.51	41	037
Ocean Pines	38.40	-75.16	41	047
Lexington Park	38.27	-76.45	41	037
Mays Chapel	39.43	-76.65	41	005
Walker Mill	38.88	-76.89	41	033
Mitchellville	38.93	-76.74	40	033
Summerfield	38.90	-76.87	40	033
Largo	38.90	-76.83	40	033
Halfway	39.62	-77.76	40	043
Rosaryville	38.76	-76.81	40	033
Accokeek	38.67	-77.03	40	033
Chesapeake Ranch Estates	38.35	-76.42	40	009
Linthicum	39.21	-76.65	40	003
Bel Air	39.54	-76.35	40	025
Lanham	38.97	-76.86	40	033
Timonium	39.44	-76.62	40	005
Coral Hills	38.87	-76.92	40	033
Lake Arbor	38.91	-76.83	40	033
Bladensburg	38.94	-76.93	40	033
Brock Hall	38.85	-76.76	40	033
Chevy Chase	39.00	-77.07	40	031
North Kensington	39.03	-77.07	40	031
White Marsh	39.38	-76.43	40	005
Fort George G Mead Junction	39.13	-76.79	40	027
Marlboro Village	38.83	-76.77	40	033
Mount Airy	39.38	-77.15	40	013
Fort Meade	39.11	-76.74	40	003
Friendly	38.75	-76.98	40	033
Urbana	39.33	-77.35	40	021
La Plata	38.53	-76.98	40	017
Marlton	38.77	-76.79	40	033
Edgewater	38.96	-76.55	40	003
Fallston	39.51	-76.41	40	025
Garrison	39.41	-76.76	39	005
Leisure World	39.10	-77.07	39	031
Cape Saint Claire	39.04	-76.44	39	003
Edgemere	39.24	-76.45	39	005
Frostburg	39.66	-78.93	39	001
Linganore	39.44	-77.21	39	021
Mount Rainier	38.94	-76.96	39	033
South Kensington	39.02	-77.08	39	031
Rossmoor	39.10	-77.07	39	031
Lansdowne	39.25	-76.66	39	005
Burtonsville	39.11	-76.93	39	031
Mayo	38.89	-76.51	39	003
Charles Village	39.32	-76.61	39	510
Londontowne	38.93	-76.55	39	003
Davidsonville	38.92	-76.63	39	003
Four Corners	39.02	-77.01	39	031
Temple Hills	38.81	-76.95	39	033
Riverdale Park	38.96	-76.93	39	033
Westphalia	38.85	-76.81	39	033
Bryans Road	38.63	-77.07	39	017
Jessup	39.15	-76.78	39	003
Ocean City	38.34	-75.08	38	047
Savage	39.14	-76.82	38	027
Baltimore Highlands	39.23	-76.64	38	005
Robinwood	39.64	-77.66	38	043
Stevensville	38.98	-76.31	38	035
Darnestown	39.10	-77.29	38	031
Bowleys Quarters	39.34	-76.39	38	005
Taneytown	39.66	-77.17	38	013
Brandywine	38.70	-76.85	38	033
Forest Glen	39.01	-77.05	38	031
Riverside	39.17	-76.89	38	027
Lutherville	39.42	-76.63	38	005
Cheverly	38.93	-76.92	38	033
Thurmont	39.62	-77.41	38	021
Hampstead	39.60	-76.85	38	013
Glenarden	38.93	-76.86	38	033
Goddard	38.99	-76.85	38	033
District Heights	38.86	-76.89	38	033
Brunswick	39.31	-77.63	38	021
Hillandale	39.03	-76.97	38	031
Walkersville	39.49	-77.35	38	021
Silver Hill	38.84	-76.95	38	033
Chesapeake Beach	38.69	-76.53	38	009
Shady Side	38.84	-76.51	38	003
Spring Ridge	39.40	-77.35	38	021
Fountainhead-Orchard Hills	39.69	-77.72	38	043
Ashton-Sandy Spring	39.15	-77.01	38	031
Marlow Heights	38.83	-76.95	37	033
Pumphrey	39.22	-76.64	37	003
Fruitland	38.32	-75.62	37	045
Poolesville	39.15	-77.42	37	031
Layhill	39.09	-77.04	37	031
Chestertown	39.21	-76.07	37	029
Hampton	39.42	-76.58	37	005
Fairwood	38.96	-76.78	37	033
Deale	38.78	-76.56	37	003
Peppermill Village	38.89	-76.89	37	033
Manchester	39.66	-76.88	37	013
Naval Academy	38.99	-76.49	37	003
Friendship Village	38.96	-77.09	37	031
Seat Pleasant	38.90	-76.91	37	033
Centreville	39.04	-76.07	37	035
Cresaptown	39.59	-78.83	37	001
Capitol Heights	38.89	-76.92	37	033
Berlin	38.32	-75.22	37	047
North Laurel	39.14	-76.87	37	027
Middletown	39.44	-77.54	37	021
Perryville	39.56	-76.07	36	015
Sykesville	39.37	-76.97	36	013
West Ocean City	38.33	-75.11	36	047
Denton	38.88	-75.83	36	011
Kingsville	39.45	-76.42	36	005
West Laurel	39.10	-76.90	36	033
Chester	38.98	-76.29	36	035
Pocomoke City	38.08	-75.57	36	047
Riva	38.95	-76.58	36	003
Selby-on-the-Bay	38.92	-76.52	36	003
Woodmore	38.92	-76.80	36	033
Indian Head	38.60	-77.16	36	017
Golden Beach	38.49	-76.68	36	037
National Harbor	38.78	-77.02	36	033
North East	39.60	-75.94	36	015
Marlboro Meadows	38.84	-76.71	36	033
Leonardtown	38.29	-76.64	36	037
La Vale	39.66	-78.81	36	001
Clover Hill	39.46	-77.43	35	021
Brookmont	38.94	-77.12	35	031
Boonsboro	39.51	-77.65	35	043
Grasonville	38.96	-76.21	35	035
Pleasant Hills	39.48	-76.39	35	025
Huntingtown Town Center	38.62	-76.62	35	009
Princess Anne	38.20	-75.69	35	039
Berwyn Heights	38.99	-76.91	35	033
Brentwood	38.94	-76.96	35	033
Maugansville	39.69	-77.74	35	043
Arlington	39.35	-76.68	35	510
Mellwood	38.81	-76.82	35	033
Emmitsburg	39.70	-77.33	35	021
Smithsburg	39.65	-77.57	35	043
Springdale	38.94	-76.84	35	033
Andrews AFB	38.81	-76.87	35
Saint James	39.56	-77.76	35	043
Jarrettsville	39.60	-76.48	35	025
Hillsmere Shores	38.94	-76.49	35	003
Rising Sun	39.70	-76.06	35	015
Gambrills	39.07	-76.67	34	003
Drum Point	38.33	-76.43	34	009
University Park	38.97	-76.94	34	033
Federalsburg	38.69	-75.77	34	011
Crisfield	37.98	-75.85	34	039
Croom	38.75	-76.76	34	033
Braddock Heights	39.42	-77.50	34	021
Herald Harbor	39.05	-76.57	34	003
Huntingtown	38.62	-76.61	34	009
Forest Heights	38.81	-77.00	34	033
Paramount-Long Meadow	39.68	-77.69	34	043
Prince Frederick	38.54	-76.58	34	009
Potomac Park	39.61	-78.81	34	001
Dunkirk Town Center	38.72	-76.66	34	009
Dunkirk	38.72	-76.66	34	009
Derwood	39.12	-77.16	34	031
Adamstown	39.31	-77.47	34	021
Solomons	38.32	-76.45	34	009
Perryman	39.47	-76.20	34	025
Kensington	39.03	-77.08	34	031
Wilson-Conococheague	39.65	-77.83	34	043
Cabin John	38.98	-77.16	34	031
Hughesville	38.53	-76.78	33	017
Williamsport	39.60	-77.82	33	043
Owings	38.72	-76.60	33	009
Baden	38.66	-76.78	33	033
Jefferson	39.36	-77.53	33	021
Mountain Lake Park	39.40	-79.38	33	023
Aberdeen Proving Ground	39.47	-76.13	33	025
Hurlock	38.62	-75.85	33	019
Morningside	38.83	-76.89	33	033
Snow Hill	38.18	-75.39	33	047
Chevy Chase Village	38.97	-77.08	33	031
Fulton	39.15	-76.92	33	027
North Beach	38.71	-76.53	33	009
Butcher's Hill	39.29	-76.59	33	510
Arden on the Severn	39.07	-76.58	33	003
Queenland	38.81	-76.79	33	033
Oakland	39.41	-79.41	33	023
Greensboro	38.97	-75.80	33	011
Lusby	38.41	-76.46	33	009
Long Beach	38.46	-76.47	33	009
Landover Hills	38.94	-76.89	33	033
Westernport	39.49	-79.04	33	001
Crownsville	39.03	-76.60	32	003
Kingstown	39.20	-76.05	32	035
Myersville	39.51	-77.57	32	021
Ridgely	38.95	-75.88	32	011
Spencerville	39.11	-76.98	32	031
Fairmount Heights	38.90	-76.92	32	033
Hancock	39.70	-78.18	32	043
Edmonston	38.95	-76.93	32	033
Mechanicsville	38.44	-76.74	32	037
Cavetown	39.64	-77.59	32	043
Colmar Manor	38.93	-76.95	32	033
Point of Rocks	39.28	-77.54	32	021
Bartonsville	39.39	-77.36	32	021
Pittsville	38.40	-75.41	32	045
Charlotte Hall	38.48	-76.78	32	037
New Windsor	39.54	-77.11	31	013
Cottage City	38.94	-76.95	31	033
Rock Hall	39.14	-76.23	31	029
Somerset	38.97	-77.10	31	031
Queen Anne	38.90	-76.68	31	033
Algonquin	38.58	-76.11	31	019
Charlestown	39.57	-75.97	31	015
Woodsboro	39.53	-77.31	31	021
Cobb Island	38.26	-76.84	31	017
Keedysville	39.49	-77.70	31	043
Lonaconing	39.57	-78.98	31	001
Potomac Heights	38.61	-77.14	30	017
Highfield-Cascade	39.72	-77.48	30	043
Hebron	38.42	-75.69	30	045
Bowling Green	39.62	-78.80	30	001
Garrett Park	39.04	-77.09	30	031
Highland	39.18	-76.96	30	027
Saint Michaels	38.79	-76.22	30	041
Trappe	38.66	-76.06	30	041
Buckeystown	39.33	-77.43	30	021
+Allegany County	39.65	-78.76		001
+Anne Arundel County	39.16	-76.62		003
+Baltimore County	39.25	-76.52		005
+Calvert County	38.35	-76.42		009
+Caroline County	38.88	-75.83		011
+Carroll County	39.40	-76.95		013
+Cecil County	39.61	-75.83		015
+Charles County	38.62	-76.94		017
+Dorchester County	38.56	-76.08		019
+Frederick County	39.41	-77.41		021
+Garrett County	39.40	-79.38		023
+Harford County	39.51	-76.32		025
+Howard County	39.24	-76.84		027
+Kent County	39.21	-76.07		029
+Montgomery County	39.17	-77.27		031
+Prince George's County	38.94	-76.73		033
+Queen Anne's County	38.98	-76.31		035
+St. Mary's County	38.30	-76.51		037
+Somerset County	38.20	-75.69		039
+Talbot County	38.77	-76.08		041
+Washington County	39.64	-77.72		043
+Wicomico County	38.36	-75.60		045
+Worcester County	38.40	-75.16		047
#US-ME
Portland	43.66	-70.26	48	005
Lewiston	44.10	-70.21	46	001
Bangor	44.80	-68.78	45	019
West Scarborough	43.57	-70.39	44	005
South Portland	43.64	-70.24	44	005
South Portland Gardens	43.64	-70.32	44	005
Auburn	44.10	-70.23	44	001
Biddeford	43.49	-70.45	43	031
Sanford	43.44	-70.77	43	031
Saco	43.50	-70.44	43	031
Augusta	44.31	-69.78	43	011
Westbrook	43.68	-70.37	43	005
Waterville	44.55	-69.63	42	011
Brunswick	43.91	-69.97	42	005
York Beach	43.17	-70.61	41	031
Wells Beach Station	43.32	-70.59	40	031
Orono	44.88	-68.67	40	019
Lisbon	44.03	-70.10	40	001
North Bath	43.93	-69.82	40	023
Brewer	44.80	-68.76	40	019
Presque Isle	46.68	-68.02	40	003
Old Orchard Beach	43.52	-70.38	39	031
Bath	43.91	-69.82	39	023
Buxton	43.64	-70.52	39	031
Ellsworth	44.54	-68.42	39	009
Caribou	46.86	-68.01	39	003
Winslow	44.55	-69.62	39	011
Old Town	44.93	-68.65	39	019
Waterboro	43.54	-70.72	39	031
South Berwick	43.23	-70.81	39	031
Rockland	44.10	-69.11	39	013
Gorham	43.68	-70.44	38	005
Belfast	44.43	-69.01	38	027
Eliot	43.15	-70.80	38	031
Skowhegan	44.77	-69.72	38	025
Topsham	43.93	-69.98	38	023
Yarmouth	43.80	-70.19	38	005
Gardiner	44.23	-69.78	37	011
Turner	44.26	-70.26	37	001
Lebanon	43.39	-70.85	37	031
New Gloucester	43.96	-70.28	37	005
Poland	44.06	-70.39	37	001
Harpswell Center	43.80	-69.98	37	005
Kennebunk	43.38	-70.54	37	031
Paris	44.26	-70.50	37	017
Houlton	46.13	-67.84	37	003
Jay	44.50	-70.22	37	007
Hermon	44.81	-68.91	37	019
North Windham	43.83	-70.44	37	005
Sabattus	44.12	-70.11	37	001
Raymond	43.90	-70.47	37	005
Hollis Center	43.61	-70.59	37	031
Kittery	43.09	-70.74	37	031
South Sanford	43.41	-70.74	37	031
Millinocket	45.66	-68.71	36	019
Scarborough	43.58	-70.32	36	005
Hampden	44.74	-68.84	36	019
Farmington	44.67	-70.15	36	007
China	44.48	-69.52	36	011
Greene	44.19	-70.14	36
Rumford	44.55	-70.55	36	017
Vassalboro	44.46	-69.68	36	011
Lisbon Falls	44.00	-70.06	36	001
Warren	44.12	-69.24	36	013
Monmouth	44.24	-70.04	36	011
Orrington	44.73	-68.83	36	019
Sidney	44.41	-69.73	36	011
Arundel	43.38	-70.48	36	031
Camden	44.21	-69.06	36	013
South Eliot	43.11	-70.78	36	031
Limington	43.73	-70.71	35	031
Rockport	44.18	-69.08	35	013
Springvale	43.47	-70.79	35	031
Pittsfield	44.78	-69.38	35	025
Belgrade	44.45	-69.83	35	011
Boothbay	43.88	-69.63	35	015
Lake Arrowhead	43.66	-70.73	35	031
York Harbor	43.14	-70.65	35	031
Calais	45.18	-67.28	35	029
Madawaska	47.36	-68.32	35	003
Holden	44.75	-68.68	35	019
Woolwich	43.92	-69.80	35	023
Bucksport	44.57	-68.80	35	009
Lincoln	45.36	-68.51	35	019
Bristol	43.96	-69.51	34	015
Norway	44.21	-70.54	34	017
Saint George	44.02	-69.20	34	013
Chelsea	44.25	-69.72	34	011
Benton	44.59	-69.55	34	011
Winthrop	44.31	-69.98	34	011
Pittston	44.22	-69.76	34	011
Fairfield	44.59	-69.60	34	025
Madison	44.80	-69.88	34	025
Oakland	44.54	-69.72	34	011
Alfred	43.48	-70.72	34	031
Cape Neddick	43.19	-70.62	34	031
Manchester	44.32	-69.86	34	011
Bar Harbor	44.39	-68.20	34	009
Dover-Foxcroft	45.18	-69.23	34	021
Carmel	44.80	-69.05	34	019
Bethel	44.40	-70.79	34	017
Cumberland Center	43.80	-70.26	34	005
Fort Kent	47.26	-68.59	34	003
Jefferson	44.21	-69.45	34	015
Readfield	44.39	-69.97	34	011
Shapleigh	43.54	-70.85	34	031
Harrison	44.11	-70.68	34	005
Whitefield	44.17	-69.63	34	015
Minot	44.09	-70.32	34	001
Limerick	43.69	-70.79	34	031
Hallowell	44.29	-69.79	34	011
Union	44.21	-69.27	34	013
Windsor	44.31	-69.58	34	011
South Paris	44.22	-70.51	34	017
Levant	44.87	-68.93	34	019
Mechanic Falls	44.11	-70.39	33	001
Milford	44.95	-68.64	33	019
Hancock	44.53	-68.25	33	009
Acton	43.53	-70.91	33	031
Corinna	44.92	-69.26	33	019
Orland	44.57	-68.74	33	009
Wilton	44.59	-70.23	33	007
Livermore	44.38	-70.25	33	001
Phippsburg	43.82	-69.81	33	023
Berwick	43.27	-70.86	33	031
Dexter	45.02	-69.29	33	019
Eddington	44.83	-68.69	33	019
Lincolnville	44.28	-69.01	33	027
Canaan	44.76	-69.56	33	025
Leeds	44.30	-70.12	33	001
Bridgton	44.05	-70.71	33	005
Palmyra	44.85	-69.36	33	025
Albion	44.53	-69.44	33	011
Gouldsboro	44.48	-68.04	33	009
Farmingdale	44.24	-69.77	33	011
Deer Isle	44.22	-68.68	33	009
Van Buren	47.16	-67.94	33	003
Saint Albans	44.91	-69.41	33	025
Thomaston	44.08	-69.18	33	013
Falmouth	43.73	-70.24	33	005
Milo	45.25	-68.99	33	021
Fort Fairfield	46.77	-67.83	33	003
Veazie	44.84	-68.71	33	019
Dayton	43.55	-70.58	33	031
Buckfield	44.29	-70.37	33	017
West Paris	44.32	-70.57	33	017
Newport	44.84	-69.27	32	019
Randolph	44.23	-69.77	32	011
Richmond	44.09	-69.80	32	023
Mexico	44.56	-70.55	32	017
Nobleboro	44.08	-69.49	32	015
Enfield	45.25	-68.57	32	019
Owls Head	44.08	-69.06	32	013
Parsonsfield	43.73	-70.93	32	031
Fryeburg	44.02	-70.98	32	017
North Berwick	43.30	-70.73	32	031
Livermore Falls	44.48	-70.19	32	001
Tremont	44.25	-68.35	32	009
Mount Vernon	44.50	-69.99	32	011
Peru	44.51	-70.41	32	017
East Millinocket	45.63	-68.57	32	019
Medway	45.61	-68.53	32	019
Stockton Springs	44.49	-68.86	32	027
Falmouth Foreside	43.73	-70.21	32	005
Porter	43.80	-70.93	32	017
Freeport	43.86	-70.10	32	005
Hiram	43.88	-70.80	32	017
Dedham	44.69	-68.66	32	009
Greenbush	45.08	-68.65	32	019
South Thomaston	44.05	-69.13	32	013
Jonesport	44.53	-67.60	32	029
Charleston	45.09	-69.04	32	019
Hudson	45.00	-68.88	32	019
Norridgewock	44.71	-69.79	32	025
Franklin	44.59	-68.23	32	009
Trenton	44.44	-68.37	32	009
Clinton	44.64	-69.50	32	011
Surry	44.50	-68.50	32	009
Swanville	44.52	-69.00	31	027
Washington	44.27	-69.37	31	013
Penobscot	44.46	-68.71	31	009
Northport	44.34	-68.96	31	027
Newfield	43.65	-70.85	31	031
Chisholm	44.48	-70.20	31	007
Cushing	44.02	-69.24	31	013
South Windham	43.74	-70.42	31	005
Hope	44.27	-69.16	31	013
East Machias	44.74	-67.39	31	029
New Sharon	44.64	-70.02	31	007
Winterport	44.64	-68.85	31	027
Milbridge	44.54	-67.88	31	029
Appleton	44.29	-69.25	31	013
Sangerville	45.16	-69.36	31	021
Cornish	43.80	-70.80	31	031
Brownville	45.31	-69.03	31	021
Strong	44.81	-70.22	31	007
Plymouth	44.77	-69.21	31	019
Brownfield	43.94	-70.91	31	017
Easton	46.64	-67.91	31	003
Bradley	44.92	-68.63	31	019
Hodgdon	46.05	-67.87	31	003
Vinalhaven	44.05	-68.83	31	013
Ogunquit	43.25	-70.60	31	031
Machias	44.72	-67.46	31	029
Palermo	44.41	-69.47	31	011
Eastport	44.91	-66.99	31	029
Oxford	44.13	-70.49	31	017
Woodstock	44.37	-70.61	31	017
Addison	44.62	-67.74	31	029
Greenville	45.46	-69.59	31	021
Cornville	44.84	-69.67	31	025
Friendship	43.98	-69.33	31	013
Kennebunkport	43.36	-70.48	31	031
Bradford	45.07	-68.94	31	019
Waldoboro	44.10	-69.38	31	015
Sullivan	44.52	-68.20	31	009
Searsmont	44.36	-69.20	31	027
Kenduskeag	44.92	-68.93	31	019
Chesterville	44.55	-70.09	31	007
Machiasport	44.70	-67.39	31	029
Cherryfield	44.61	-67.93	31	029
Stonington	44.16	-68.67	31	009
Burnham	44.69	-69.43	31	027
West Kennebunk	43.41	-70.58	31	031
Steuben	44.51	-67.97	31	029
Canton	44.44	-70.32	31	017
Wayne	44.35	-70.07	31	011
Patten	46.00	-68.45	31	019
Kingfield	44.96	-70.15	31	007
Sedgwick	44.30	-68.62	31	009
Damariscotta	44.03	-69.52	31	015
Steep Falls	43.79	-70.65	31	005
Edgecomb	43.96	-69.63	31	015
Dixmont	44.68	-69.16	30	019
Wiscasset	44.00	-69.67	30	015
Howland	45.24	-68.66	30	019
Hebron	44.20	-70.41	30	017
Boothbay Harbor	43.85	-69.63	30	015
Frankfort	44.61	-68.88	30	027
Fayette	44.41	-70.03	30	011
Dixfield	44.53	-70.46	30	017
Limestone	46.91	-67.83	30	003
Brooks	44.55	-69.12	30	027
Etna	44.82	-69.11	30	019
Denmark	43.97	-70.80	30	017
Frenchville	47.28	-68.38	30	003
Castine	44.39	-68.80	30	009
Garland	45.04	-69.16	30	019
Phillips	44.82	-70.34	30	007
Stetson	44.89	-69.14	30	019
Rome	44.59	-69.87	30	011
Lovell	44.13	-70.89	30	017
Kittery Point	43.08	-70.71	30	031
Hartford	44.37	-70.35	30	017
Troy	44.66	-69.24	30	027
+Androscoggin County	44.10	-70.21		001
+Aroostook County	46.68	-68.02		003
+Cumberland County	43.66	-70.26		005
+Franklin County	44.50	-70.22		007
+Hancock County	44.54	-68.42		009
+Kennebec County	44.31	-69.78		011
+Knox County	44.10	-69.11		013
+Lincoln County	43.88	-69.63		015
+Oxford County	44.26	-70.50		017
+Penobscot County	44.80	-68.78		019
+Piscataquis County	45.18	-69.23		021
+Sagadahoc County	43.93	-69.82		023
+Somerset County	44.77	-69.72		025
+Waldo County	44.43	-69.01		027
+Washington County	45.18	-67.28		029
+York County	43.49	-70.45		031
#US-MI
Detroit	42.33	-83.05	58	163
Grand Rapids	42.96	-85.67	53	081
Warren	42.49	-83.01	51	099
Sterling Heights	42.58	-83.03	51	099
Ann Arbor	42.28	-83.74	51	161
Lansing	42.73	-84.56	51	065
Clinton Township	42.59	-82.92	50	099
Flint	43.01	-83.69	50	049
Dearborn	42.32	-83.18	50	163
Livonia	42.37	-83.35	50	163
Canton	42.31	-83.48	49	163
Troy	42.61	-83.15	49	125
Westland	42.32	-83.40	49	163
Farmington Hills	42.49	-83.38	49	125
Kalamazoo	42.29	-85.59	49	077
Waterford	42.69	-83.41	49	125
Wyoming	42.91	-85.71	49	081
Shelby	42.67	-83.03	49	099
Rochester Hills	42.66	-83.15	49	125
Southfield	42.47	-83.22	49	125
West Bloomfield Township	42.57	-83.38	48	125
Taylor	42.24	-83.27	48	163
Pontiac	42.64	-83.29	48	125
Saint Clair Shores	42.50	-82.89	48	099
Royal Oak	42.49	-83.14	48	125
Novi	42.48	-83.48	48	125
Dearborn Heights	42.34	-83.27	47	163
Battle Creek	42.32	-85.18	47	025
Kentwood	42.87	-85.64	47	081
Redford	42.38	-83.30	47	163
Saginaw	43.42	-83.95	47	145
East Lansing	42.74	-84.48	47	065
Portage	42.20	-85.58	47	077
Roseville	42.50	-82.94	47	099
Midland	43.62	-84.25	46	111
Muskegon	43.23	-86.25	46	121
Lincoln Park	42.25	-83.18	46	163
Bay City	43.59	-83.89	45	017
Holland	42.79	-86.11	45	005
Jackson	42.25	-84.40	45	075
Eastpointe	42.47	-82.96	45	099
Madison Heights	42.49	-83.11	45	125
Oak Park	42.46	-83.18	45	125
Port Huron	42.97	-82.42	45	147
Southgate	42.21	-83.19	45	163
Burton	43.00	-83.62	45	049
Allen Park	42.26	-83.21	44	163
Garden City	42.33	-83.33	44	163
Mount Pleasant	43.60	-84.77	44	073
Forest Hills	42.96	-85.49	44	081
Wyandotte	42.21	-83.15	44	163
Saginaw Township North	43.46	-84.01	44	145
Inkster	42.29	-83.31	44	163
Walker	43.00	-85.77	44	081
Norton Shores	43.17	-86.26	44	121
Holt	42.64	-84.52	44	065
Waverly	42.74	-84.62	44	045
Romulus	42.22	-83.40	44	163
Auburn Hills	42.69	-83.23	44	125
Hamtramck	42.39	-83.05	43	163
Okemos	42.72	-84.43	43	065
Marquette	46.54	-87.40	43	103
Birmingham	42.55	-83.21	43	125
Adrian	41.90	-84.04	43	091
Ferndale	42.46	-83.13	43	125
Monroe	41.92	-83.40	43	115
Ypsilanti	42.24	-83.61	43	161
Haslett	42.75	-84.40	43	065
Trenton	42.14	-83.18	43	163
Allendale	42.97	-85.95	42	139
Wayne	42.28	-83.39	42	163
Hazel Park	42.46	-83.10	42	125
Jenison	42.91	-85.79	42	139
Mount Clemens	42.60	-82.88	42	099
Grandville	42.91	-85.76	42	081
Grosse Pointe Woods	42.44	-82.91	42	163
Berkley	42.50	-83.18	42	125
Traverse City	44.76	-85.62	42	055
Owosso	43.00	-84.18	42	155
Fraser	42.54	-82.95	42	099
Northview	43.05	-85.60	42	081
Cutlerville	42.84	-85.66	42	081
Harper Woods	42.43	-82.92	41	163
Sault Ste. Marie	46.50	-84.35	41	033
Wixom	42.52	-83.54	41	125
Rochester	42.68	-83.13	41	125
Woodhaven	42.14	-83.24	41	163
New Baltimore	42.68	-82.74	41	099
Escanaba	45.75	-87.06	41	041
Riverview	42.17	-83.18	41	163
Clawson	42.53	-83.15	41	125
South Lyon	42.46	-83.65	41	125
Fenton	42.80	-83.70	41	049
Ionia	42.99	-85.07	41	067
Grosse Ile	42.13	-83.14	41	163
Niles	41.83	-86.25	41	021
East Grand Rapids	42.94	-85.61	41	081
Grosse Pointe Park	42.38	-82.94	40	163
Grand Haven	43.06	-86.23	40	139
Highland Park	42.41	-83.10	40	163
Sturgis	41.80	-85.42	40	149
Coldwater	41.94	-85.00	40	023
Muskegon Heights	43.20	-86.24	40	121
Farmington	42.46	-83.38	40	125
Melvindale	42.28	-83.18	40	163
Big Rapids	43.70	-85.48	40	107
Cadillac	44.25	-85.40	40	165
Beverly Hills	42.52	-83.22	40	125
Beecher	43.09	-83.69	40	049
Alpena	45.06	-83.43	40	007
Comstock Park	43.04	-85.67	40	081
Benton Harbor	42.12	-86.45	40	021
Lambertville	41.77	-83.63	40	115
Flat Rock	42.10	-83.29	40	163
Marysville	42.91	-82.49	40	147
Howell	42.61	-83.93	40	093
Ecorse	42.24	-83.15	40	163
Grosse Pointe Farms	42.41	-82.89	40	163
Alma	43.38	-84.66	40	057
Saline	42.17	-83.78	40	161
Charlotte	42.56	-84.84	40	045
Plymouth	42.37	-83.47	39	163
Lapeer	43.05	-83.32	39	087
Westwood	42.30	-85.63	39	077
Temperance	41.78	-83.57	39	115
Greenville	43.18	-85.25	39	117
Mason	42.58	-84.44	39	065
Menominee	45.11	-87.61	39	109
Tecumseh	42.00	-83.94	39	091
Saint Joseph	42.11	-86.48	39	021
Center Line	42.49	-83.03	39	099
Albion	42.24	-84.75	39	025
Hillsdale	41.92	-84.63	39	059
Flushing	43.06	-83.85	39	049
Ludington	43.96	-86.45	39	105
Grand Blanc	42.93	-83.63	39	049
Houghton	47.12	-88.57	39	061
Saint Johns	43.00	-84.56	39	037
Grand Ledge	42.75	-84.75	39	045
Three Rivers	41.94	-85.63	39	149
Fair Plain	42.09	-86.46	39	021
Brighton	42.53	-83.78	39	093
River Rouge	42.27	-83.13	39	163
Iron Mountain	45.82	-88.07	39	043
Saint Louis	43.41	-84.61	39	057
Hudsonville	42.87	-85.87	39	139
Hastings	42.65	-85.29	39	015
Walled Lake	42.54	-83.48	39	125
Marshall	42.27	-84.96	38	025
Freeland	43.53	-84.12	38	145
Bridgeport	43.36	-83.88	38	145
Buena Vista	43.42	-83.90	38	145
Shields	43.42	-84.06	38	145
Carrollton	43.46	-83.93	38	145
Ishpeming	46.49	-87.67	38	103
Milford	42.59	-83.60	38	125
South Monroe	41.90	-83.42	38	115
Whitmore Lake	42.44	-83.75	38	093
Eastwood	42.30	-85.55	38	077
Huntington Woods	42.48	-83.17	38	125
Holly	42.79	-83.63	38	125
Rockford	43.12	-85.56	38	081
Manistee	44.24	-86.32	38	101
Northville	42.43	-83.48	38	163
Milan	42.09	-83.68	38	115
Richmond	42.81	-82.76	38	099
Dowagiac	41.98	-86.11	38	027
Byron Center	42.81	-85.72	38	081
Belding	43.10	-85.23	38	067
Bay Harbor	45.36	-85.08	38	047
Petoskey	45.37	-84.96	38	047
Zeeland	42.81	-86.02	38	139
Swartz Creek	42.96	-83.83	37	049
Lake Fenton	42.85	-83.71	37	049
Saint Clair	42.82	-82.49	37	147
Comstock Northwest	42.32	-85.52	37	077
Grosse Pointe	42.39	-82.91	37	163
Eaton Rapids	42.51	-84.66	37	045
Chelsea	42.32	-84.02	37	161
Springfield	42.33	-85.24	37	025
New Haven	43.09	-84.15	37	155
Allegan	42.53	-85.86	37	005
Kingsford	45.79	-88.07	37	043
Frankenmuth	43.33	-83.74	37	145
Ironwood	46.45	-90.17	37	053
Davison	43.03	-83.52	37	049
Utica	42.63	-83.03	37	099
Gladstone	45.85	-87.02	37	041
Cheboygan	45.65	-84.47	37	031
Vandercook Lake	42.19	-84.39	37	075
Michigan Center	42.23	-84.33	37	075
DeWitt	42.84	-84.57	37	037
Negaunee	46.50	-87.61	37	103
Hancock	47.13	-88.58	37	061
Gibraltar	42.10	-83.19	37	163
Buchanan	41.83	-86.36	36	021
South Haven	42.40	-86.27	36	159
Coopersville	43.06	-85.93	36	139
Wolverine Lake	42.56	-83.47	36	125
Sparta	43.16	-85.71	36	081
Wayland	42.67	-85.64	36	005
Marine City	42.72	-82.49	36	147
Lathrup Village	42.50	-83.22	36	125
Wolf Lake	43.25	-86.11	36	121
Caro	43.49	-83.40	36	157
Benton Heights	42.13	-86.41	36	021
Dexter	42.34	-83.89	36	161
Algonac	42.62	-82.53	36	147
Fremont	43.47	-85.94	36	123
Bloomfield Hills	42.58	-83.25	36	125
Dundee	41.96	-83.66	36	115
Otsego	42.46	-85.70	36	005
Portland	42.87	-84.90	36	067
Lowell	42.93	-85.34	36	081
Williamston	42.69	-84.28	36	065
Belleville	42.20	-83.49	36	163
Linden	42.81	-83.78	36	049
Plainwell	42.44	-85.65	36	005
Roosevelt Park	43.20	-86.27	36	121
North Muskegon	43.26	-86.27	36	121
Boyne City	45.22	-85.01	36	029
Gaylord	45.03	-84.67	36	137
Romeo	42.80	-83.01	36	099
Cedar Springs	43.22	-85.55	36	081
Imlay City	43.02	-83.08	36	087
Oxford	42.82	-83.26	35	125
Paw Paw Lake	42.21	-86.27	35	021
West Monroe	41.91	-83.43	35	115
Paw Paw	42.22	-85.89	35	159
Houghton Lake	44.31	-84.76	35	143
Level Park-Oak Park	42.36	-85.27	35	025
Corunna	42.98	-84.12	35	155
Essexville	43.62	-83.84	35	017
Skidway Lake	44.18	-84.04	35	129
Durand	42.91	-83.98	35	155
Middleville	42.71	-85.46	35	015
Blissfield	41.83	-83.86	35	091
Franklin	42.52	-83.31	35	125
Vicksburg	42.12	-85.53	35	077
Rockwood	42.07	-83.25	35	163
Clare	43.82	-84.77	35	035
Lake Orion	42.78	-83.24	35	125
Keego Harbor	42.61	-83.34	35	125
Beechwood	42.80	-86.13	35	139
Bad Axe	43.80	-83.00	35	063
Ferrysburg	43.08	-86.22	35	139
Manistique	45.96	-86.25	35	153
Mount Morris	43.12	-83.69	35	049
Kilmanagh	43.76	-83.36	35	063
Iron River	46.09	-88.64	35	071
Fowlerville	42.66	-84.07	35	093
Spring Arbor	42.21	-84.55	35	075
Gladwin	43.98	-84.49	35	051
Ithaca	43.29	-84.61	35	057
Pearl Beach	42.63	-82.60	35	147
Norway	45.79	-87.90	34	043
Canadian Lakes	43.58	-85.30	34	107
East Tawas	44.28	-83.49	34	069
Almont	42.92	-83.04	34	087
Grosse Pointe Shores	42.44	-82.88	34	163
Rogers City	45.42	-83.82	34	141
Whitehall	43.41	-86.35	34	121
Saint Helen	44.36	-84.41	34	143
West Ishpeming	46.48	-87.70	34	103
K. I. Sawyer Air Force Base	46.35	-87.39	34	103
Vassar	43.37	-83.58	34	157
Potterville	42.63	-84.74	34	045
Hartford	42.21	-86.17	34	159
Sandusky	43.42	-82.83	34	151
Pleasant Ridge	42.47	-83.14	34	125
Charlevoix	45.32	-85.26	34	029
Clio	43.18	-83.73	34	049
Argentine	42.79	-83.85	34	049
Spring Lake	43.08	-86.20	34	139
Saint Ignace	45.87	-84.73	34	097
Pinckney	42.46	-83.95	34	093
Reed City	43.88	-85.51	34	133
East Jordan	45.16	-85.12	34	029
Montague	43.42	-86.36	34	121
Edgemont Park	42.75	-84.59	34	065
Cass City	43.60	-83.17	34	157
Carleton	42.06	-83.39	34	115
Croswell	43.28	-82.62	34	151
Bronson	41.87	-85.19	34	023
Chesaning	43.18	-84.11	34	145
Munising	46.41	-86.65	34	003
Clinton	42.07	-83.97	34	091
Bridgman	41.94	-86.56	34	021
Orchard Lake	42.58	-83.36	34	125
Hudson	41.86	-84.35	34	091
Jonesville	41.98	-84.66	33	059
Morenci	41.72	-84.22	33	091
Trowbridge Park	46.56	-87.44	33	103
Manchester	42.15	-84.04	33	161
Auburn	43.60	-84.07	33	017
Brownlee Park	42.32	-85.14	33	025
Harrison	44.02	-84.80	33	035
Perry	42.83	-84.22	33	155
Hart	43.70	-86.36	33	127
Detroit Beach	41.93	-83.33	33	115
Bath	42.82	-84.45	33	037
West Branch	44.28	-84.24	33	129
Constantine	41.84	-85.67	33	149
Saint Charles	43.30	-84.14	33	145
Woodland Beach	41.94	-83.31	33	115
Galesburg	42.29	-85.42	33	077
Kalkaska	44.73	-85.18	33	079
Lake Odessa	42.78	-85.14	33	067
Manitou Beach-Devils Lake	41.98	-84.29	33	091
Baraga	46.78	-88.49	33	013
Indian River	45.41	-84.61	33	031
Newaygo	43.42	-85.80	33	123
Mattawan	42.21	-85.78	33	159
Laurium	47.24	-88.44	33	061
L'Anse	46.76	-88.45	33	013
Gwinn	46.28	-87.44	33	103
Yale	43.13	-82.80	33	147
New Buffalo	41.79	-86.74	33	021
Lawton	42.17	-85.85	33	159
Leslie	42.45	-84.43	33	065
Evart	43.90	-85.26	33	133
Bangor	42.31	-86.11	33	159
Capac	43.01	-82.93	33	147
Stony Point	42.50	-85.43	33	015
Parchment	42.33	-85.57	33	077
Grayling	44.66	-84.71	33	039
Goodrich	42.92	-83.51	33	049
Mio	44.65	-84.13	33	135
Marlette	43.33	-83.08	33	151
Howard City	43.40	-85.47	33	117
Tawas City	44.27	-83.51	33	069
Sylvan Lake	42.61	-83.33	33	125
Bessemer	46.48	-90.05	32	053
Decatur	42.11	-85.97	32	159
Berrien Springs	41.95	-86.34	32	021
Armada	42.84	-82.88	32	099
Cassopolis	41.91	-86.01	32	027
Wakefield	46.48	-89.94	32	053
Twin Lake	43.36	-86.16	32	121
Sebewaing	43.73	-83.45	32	063
Watervliet	42.19	-86.26	32	021
Prudenville	44.30	-84.65	32	143
Lake Isabella	43.64	-85.00	32	073
South Rockwood	42.06	-83.26	32	115
Quincy	41.94	-84.88	32	023
Harbor Beach	43.84	-82.65	32	063
Nashville	42.60	-85.09	32	015
Homer	42.15	-84.81	32	025
Elk Rapids	44.90	-85.42	32	009
Ovid	43.01	-84.37	32	037
Olivet	42.44	-84.92	32	045
Caledonia	42.79	-85.52	32	081
Montrose	43.18	-83.89	32	049
Union City	42.07	-85.14	32	023
Three Oaks	41.80	-86.61	32	021
Zilwaukee	43.48	-83.92	32	145
Schoolcraft	42.11	-85.64	32	077
Kingsley	44.58	-85.54	32	055
Greilickville	44.78	-85.64	32	089
White Pigeon	41.80	-85.64	32	149
Shepherd	43.52	-84.69	32	073
Birch Run	43.25	-83.79	32	145
Hemlock	43.41	-84.23	32	145
Ortonville	42.85	-83.44	32	125
Coloma	42.19	-86.31	32	021
Newberry	46.35	-85.51	32	095
Standish	43.98	-83.96	32	011
Wacousta	42.83	-84.70	32	037
Centreville	41.92	-85.53	32	149
Crystal Falls	46.10	-88.33	32	071
Stanton	43.29	-85.08	32	117
Sand Lake	44.32	-83.68	31	069
Reese	43.45	-83.70	31	157
Au Sable	44.41	-83.33	31	069
Fennville	42.59	-86.10	31	005
Harvey	46.49	-87.35	31	103
Lewiston	44.88	-84.31	31	119
Luna Pier	41.81	-83.44	31	115
White Cloud	43.55	-85.77	31	123
Manton	44.41	-85.40	31	165
Mancelona	44.90	-85.06	31	009
Rapid City	44.83	-85.28	31	079
Litchfield	42.04	-84.76	31	059
Shorewood-Tower Hills-Harbert	41.88	-86.61	31	021
Saranac	42.93	-85.21	31	067
Ontonagon	46.87	-89.31	31	131
Breckenridge	43.41	-84.47	31	057
Lakewood Club	43.37	-86.26	31	121
Douglas	42.64	-86.20	31	005
Frankfort	44.63	-86.23	31	019
Bellevue	42.44	-85.02	31	045
Laingsburg	42.89	-84.35	31	155
Brown City	43.21	-82.99	31	151
Webberville	42.67	-84.17	31	065
Pinconning	43.85	-83.96	31	017
Napoleon	42.16	-84.25	31	075
Dimondale	42.65	-84.65	31	045
Stockbridge	42.45	-84.18	31	065
Burt	43.24	-83.91	31	145
Edwardsburg	41.80	-86.08	31	027
Fowler	43.00	-84.74	31	037
Lake Michigan Beach	42.22	-86.37	31	021
Ravenna	43.19	-85.94	31	121
Scottville	43.95	-86.28	31	105
Coleman	43.76	-84.59	31	111
Harbor Springs	45.43	-84.99	31	047
Brooklyn	42.11	-84.25	31	075
Edmore	43.41	-85.04	31	117
Quinnesec	45.81	-87.99	31	043
Memphis	42.90	-82.77	31	099
South Gull Lake	42.39	-85.40	31	077
Grass Lake	42.25	-84.21	31	075
Pigeon	43.83	-83.27	31	063
Baldwin	43.90	-85.85	31	085
Colon	41.96	-85.32	31	149
Marcellus	42.03	-85.82	31	027
Bingham Farms	42.52	-83.27	31	125
Petersburg	41.90	-83.71	31	115
Lexington	43.27	-82.53	31	151
Stevensville	42.01	-86.52	30	021
Lakeview	42.30	-85.21	30	025
Fruitport	43.13	-86.15	30	121
Kent City	43.22	-85.75	30	081
Barnes Lake-Millers Lake	43.18	-83.31	30	087
Carson City	43.18	-84.85	30	117
Dollar Bay	47.12	-88.51	30	061
Bellaire	44.98	-85.21	30	009
Roscommon	44.50	-84.59	30	143
Reading	41.84	-84.75	30	059
Concord	42.18	-84.64	30	075
Beaverton	43.88	-84.48	30	051
Millington	43.28	-83.53	30	157
Clarkston	42.74	-83.42	30	125
North Branch	43.23	-83.20	30	087
Athens	42.09	-85.23	30	025
Hubbard Lake	44.76	-83.54	30	001
+Alcona County	44.76	-83.54		001
+Alger County	46.41	-86.65		003
+Allegan County	42.79	-86.11		005
+Alpena County	45.06	-83.43		007
+Antrim County	44.90	-85.42		009
+Arenac County	43.98	-83.96		011
+Baraga County	46.78	-88.49		013
+Barry County	42.65	-85.29		015
+Bay County	43.59	-83.89		017
+Benzie County	44.63	-86.23		019
+Berrien County	41.83	-86.25		021
+Branch County	41.94	-85.00		023
+Calhoun County	42.32	-85.18		025
+Cass County	41.98	-86.11		027
+Charlevoix County	45.22	-85.01		029
+Cheboygan County	45.65	-84.47		031
+Chippewa County	46.50	-84.35		033
+Clare County	43.82	-84.77		035
+Clinton County	43.00	-84.56		037
+Crawford County	44.66	-84.71		039
+Delta County	45.75	-87.06		041
+Dickinson County	45.82	-88.07		043
+Eaton County	42.74	-84.62		045
+Emmet County	45.36	-85.08		047
+Genesee County	43.01	-83.69		049
+Gladwin County	43.98	-84.49		051
+Gogebic County	46.45	-90.17		053
+Grand Traverse County	44.76	-85.62		055
+Gratiot County	43.38	-84.66		057
+Hillsdale County	41.92	-84.63		059
+Houghton County	47.12	-88.57		061
+Huron County	43.80	-83.00		063
+Ingham County	42.73	-84.56		065
+Ionia County	42.99	-85.07		067
+Iosco County	44.28	-83.49		069
+Iron County	46.09	-88.64		071
+Isabella County	43.60	-84.77		073
+Jackson County	42.25	-84.40		075
+Kalamazoo County	42.29	-85.59		077
+Kalkaska County	44.73	-85.18		079
+Kent County	42.96	-85.67		081
+Keweenaw County				083
+Lake County	43.90	-85.85		085
+Lapeer County	43.05	-83.32		087
+Leelanau County	44.78	-85.64		089
+Lenawee County	41.90	-84.04		091
+Livingston County	42.61	-83.93		093
+Luce County	46.35	-85.51		095
+Mackinac County	45.87	-84.73		097
+Macomb County	42.49	-83.01		099
+Manistee County	44.24	-86.32		101
+Marquette County	46.54	-87.40		103
+Mason County	43.96	-86.45		105
+Mecosta County	43.70	-85.48		107
+Menominee County	45.11	-87.61		109
+Midland County	43.62	-84.25		111
+Missaukee County				113
+Monroe County	41.92	-83.40		115
+Montcalm County	43.18	-85.25		117
+Montmorency County	44.88	-84.31		119
+Muskegon County	43.23	-86.25		121
+Newaygo County	43.47	-85.94		123
+Oakland County	42.61	-83.15		125
+Oceana County	43.70	-86.36		127
+Ogemaw County	44.18	-84.04		129
+Ontonagon County	46.87	-89.31		131
+Osceola County	43.88	-85.51		133
+Oscoda County	44.65	-84.13		135
+Otsego County	45.03	-84.67		137
+Ottawa County	42.97	-85.95		139
+Presque Isle County	45.42	-83.82		141
+Roscommon County	44.31	-84.76		143
+Saginaw County	43.42	-83.95		145
+St. Clair County	42.97	-82.42		147
+St. Joseph County	41.80	-85.42		149
+Sanilac County	43.42	-82.83		151
+Schoolcraft County	45.96	-86.25		153
+Shiawassee County	43.00	-84.18		155
+Tuscola County	43.49	-83.40		157
+Van Buren County	42.40	-86.27		159
+Washtenaw County	42.28	-83.74		161
+Wayne County	42.33	-83.05		163
+Wexford County	44.25	-85.40		165
#US-MN
Minneapolis	44.98	-93.26	56	053
Saint Paul	44.94	-93.09	55	123
Rochester	44.02	-92.47	51	109
Bloomington	44.84	-93.30	49	053
Duluth	46.78	-92.11	49	137
Brooklyn Park	45.09	-93.36	49	053
Plymouth	45.01	-93.46	49	053
Maple Grove	45.07	-93.46	48	053
Woodbury	44.92	-92.96	48	163
Eagan	44.80	-93.17	48	037
Saint Cloud	45.56	-94.16	48	145
Eden Prairie	44.85	-93.47	48	053
West Coon Rapids	45.16	-93.35	48	053
Coon Rapids	45.12	-93.29	48	003
Blaine	45.16	-93.23	48	003
Burnsville	44.77	-93.28	48	037
Lakeville	44.65	-93.24	48	037
Minnetonka	44.91	-93.50	47	053
Apple Valley	44.73	-93.22	47	037
Edina	44.89	-93.35	47	053
Minnetonka Mills	44.94	-93.44	47	053
Saint Louis Park	44.95	-93.35	47	053
Moorhead	46.87	-96.77	46	027
Mankato	44.16	-94.01	46	013
Maplewood	44.95	-93.00	46	123
Shakopee	44.80	-93.53	46	139
Richfield	44.88	-93.28	46	053
Cottage Grove	44.83	-92.94	46	163
Roseville	45.01	-93.16	46	123
Inver Grove Heights	44.85	-93.04	45	037
Andover	45.23	-93.29	45	003
Brooklyn Center	45.08	-93.33	45	053
Savage	44.78	-93.34	45	139
Oakdale	44.96	-92.96	44	163
Fridley	45.09	-93.26	44	003
Winona	44.05	-91.64	44	169
Shoreview	45.08	-93.15	44	123
Ramsey	45.26	-93.45	44	003
Owatonna	44.08	-93.23	44	147
Chanhassen	44.86	-93.53	44	019
Prior Lake	44.71	-93.42	44	139
White Bear Lake	45.08	-93.01	44	123
Chaska	44.79	-93.60	44	019
Austin	43.67	-92.97	44	099
Elk River	45.30	-93.57	44	141
Champlin	45.19	-93.40	44	053
Faribault	44.29	-93.27	44	131
Rosemount	44.74	-93.13	44	037
Crystal	45.03	-93.36	44	053
Farmington	44.64	-93.14	44	037
Hastings	44.74	-92.85	44	037
New Brighton	45.07	-93.20	43	123
Golden Valley	45.01	-93.35	43	053
Lino Lakes	45.16	-93.09	43	003
New Hope	45.04	-93.39	43	053
Northfield	44.46	-93.16	43	131
South Saint Paul	44.89	-93.03	43	037
Columbia Heights	45.04	-93.26	43	003
Willmar	45.12	-95.04	43	067
Forest Lake	45.28	-92.99	43	163
West Saint Paul	44.92	-93.10	43	037
Stillwater	45.06	-92.81	43	163
Albert Lea	43.65	-93.37	42	047
Hopkins	44.92	-93.46	42	053
Anoka	45.20	-93.39	42	003
Sartell	45.62	-94.21	42	145
Red Wing	44.56	-92.53	42	049
Saint Michael	45.21	-93.66	42	171
Hibbing	47.43	-92.94	42	137
Ham Lake	45.25	-93.25	42	003
Buffalo	45.17	-93.87	42	171
Otsego	45.27	-93.59	42	171
Bemidji	47.47	-94.88	42	007
Robbinsdale	45.03	-93.34	42	053
Hugo	45.16	-92.99	42	163
Hutchinson	44.89	-94.37	41	085
Marshall	44.45	-95.79	41	083
North Mankato	44.17	-94.03	41	103
Sauk Rapids	45.59	-94.17	41	009
Brainerd	46.36	-94.20	41	035
New Ulm	44.31	-94.46	41	015
Monticello	45.31	-93.79	41	171
Fergus Falls	46.28	-96.08	41	111
Vadnais Heights	45.06	-93.07	41	123
Worthington	43.62	-95.60	41	105
Mounds View	45.10	-93.21	41	123
Rogers	45.19	-93.55	41	053
Cloquet	46.72	-92.46	41	017
Waconia	44.85	-93.79	41	019
Alexandria	45.89	-95.38	41	041
East Bethel	45.32	-93.20	41	003
North Saint Paul	45.01	-92.99	41	123
Mendota Heights	44.88	-93.14	41	037
Saint Peter	44.32	-93.96	40	103
Grand Rapids	47.24	-93.53	40	061
Big Lake	45.33	-93.75	40	141
Little Canada	45.03	-93.09	40	123
Fairmont	43.65	-94.46	40	091
North Branch	45.51	-92.98	40	025
Arden Hills	45.05	-93.16	40	123
Hermantown	46.81	-92.24	40	137
Mound	44.94	-93.67	40	053
Waseca	44.08	-93.51	40	161
Detroit Lakes	46.82	-95.85	40	005
Thief River Falls	48.12	-96.18	39	113
Victoria	44.86	-93.66	39	019
Little Falls	45.98	-94.36	39	097
East Grand Forks	47.93	-97.02	39	119
Virginia	47.52	-92.54	39	137
Cambridge	45.57	-93.22	39	059
Oak Grove	45.34	-93.33	39	003
Lake Elmo	45.00	-92.88	39	163
Saint Anthony	45.02	-93.22	39	053
Mahtomedi	45.07	-92.95	39	163
Orono	44.97	-93.60	39	053
Baxter	46.34	-94.29	39	035
Wyoming	45.34	-93.00	39	025
Crookston	47.77	-96.61	39	119
Shorewood	44.90	-93.59	39	053
New Prague	44.54	-93.58	39	079
Waite Park	45.56	-94.22	39	145
Albertville	45.24	-93.65	39	171
Saint Francis	45.39	-93.36	39	003
Minnetrista	44.94	-93.72	39	053
Belle Plaine	44.62	-93.77	38	139
Litchfield	45.13	-94.53	38	093
Saint Joseph	45.56	-94.32	38	145
Spring Lake Park	45.11	-93.24	38	003
International Falls	48.60	-93.41	38	071
Kasson	44.03	-92.75	38	039
Jordan	44.67	-93.63	38	139
Stewartville	43.86	-92.49	38	109
Medina	45.04	-93.58	38	053
Delano	45.04	-93.79	38	171
Falcon Heights	44.99	-93.17	37	123
Corcoran	45.10	-93.55	37	053
Glencoe	44.77	-94.15	37	085
Isanti	45.49	-93.25	37	059
Morris	45.59	-95.91	37	149
Zimmerman	45.44	-93.59	37	141
Byron	44.03	-92.65	37	109
Saint Paul Park	44.84	-92.99	37	163
Montevideo	44.95	-95.72	37	023
Dayton	45.24	-93.51	37	053
Redwood Falls	44.54	-95.12	37	127
Lake City	44.45	-92.27	37	157
Chisholm	47.49	-92.88	37	137
North Oaks	45.10	-93.08	37	123
Circle Pines	45.15	-93.15	37	003
Chisago City	45.37	-92.89	37	025
Oak Park Heights	45.03	-92.79	37	163
La Crescent	43.83	-91.30	37	055
Elko New Market	44.56	-93.33	37	139
Becker	45.39	-93.88	37	141
Princeton	45.57	-93.58	37	095
Luverne	43.65	-96.21	37	133
Wayzata	44.97	-93.51	37	053
Saint James	43.98	-94.63	37	165
Nowthen	45.33	-93.47	37	003
Windom	43.87	-95.12	37	033
Lindstrom	45.39	-92.85	36	025
Dilworth	46.88	-96.70	36	027
Rockford	45.09	-93.73	36	171
Sauk Centre	45.74	-94.95	36	145
Carver	44.76	-93.63	36	019
Watertown	44.96	-93.85	36	019
Wadena	46.44	-95.14	36	159
Grant	45.08	-92.91	36	163
Goodview	44.06	-91.70	36	169
Pipestone	44.00	-96.32	36	117
Cold Spring	45.46	-94.43	36	145
Cannon Falls	44.51	-92.91	36	049
Scandia	45.25	-92.81	36	163
Columbus	45.27	-93.05	36	003
Le Sueur	44.46	-93.92	36	079
Park Rapids	46.92	-95.06	36	057
Centerville	45.16	-93.06	36	003
Deephaven	44.93	-93.52	36	053
Lonsdale	44.48	-93.43	36	131
Independence	45.03	-93.71	36	053
Saint Charles	43.97	-92.06	36	169
Bayport	45.02	-92.78	36	163
Norwood Young America	44.77	-93.92	36	019
Eveleth	47.46	-92.54	36	137
Melrose	45.67	-94.81	36	145
Two Harbors	47.02	-91.67	36	075
Collegeville	45.59	-94.36	35	145
Newport	44.87	-93.00	35	163
Mora	45.88	-93.29	35	065
Sleepy Eye	44.30	-94.72	35	015
Ely	47.90	-91.87	35	137
Zumbrota	44.29	-92.67	35	049
Long Prairie	45.97	-94.87	35	153
Pine Island	44.20	-92.65	35	049
Saint Augusta	45.48	-94.15	35	145
Annandale	45.26	-94.12	35	171
Breckenridge	46.26	-96.59	35	167
Hanover	45.16	-93.67	35	171
Perham	46.59	-95.57	35	111
Benson	45.31	-95.60	35	151
Plainview	44.16	-92.17	35	157
Blue Earth	43.64	-94.10	35	043
Jackson	43.62	-94.99	35	063
Montrose	45.06	-93.91	35	171
Pine City	45.83	-92.97	35	115
Rush City	45.69	-92.97	35	025
Proctor	46.75	-92.23	35	137
Afton	44.90	-92.78	35	163
Arnold	46.88	-92.09	35	137
Greenfield	45.10	-93.69	35	053
Montgomery	44.44	-93.58	35	079
Staples	46.36	-94.79	35	153
Milaca	45.76	-93.65	35	095
Mountain Iron	47.53	-92.62	35	137
Eagle Lake	44.16	-93.88	35	013
Chatfield	43.85	-92.19	34	045
Caledonia	43.63	-91.50	34	055
Sandstone	46.13	-92.87	34	115
Moose Lake	46.45	-92.76	34	017
Osseo	45.12	-93.40	34	053
Granite Falls	44.81	-95.55	34	173
Cohasset	47.26	-93.62	34	061
Cokato	45.08	-94.19	34	171
Roseau	48.85	-95.76	34	135
Dodge Center	44.03	-92.85	34	039
Foley	45.66	-93.91	34	009
Albany	45.63	-94.57	34	145
Barnesville	46.65	-96.42	34	027
Glenwood	45.65	-95.39	34	121
Lake Crystal	44.11	-94.22	34	013
Parkville	47.53	-92.58	34	137
Rockville	45.47	-94.34	34	145
Lauderdale	45.00	-93.21	34	123
Pelican Rapids	46.57	-96.08	34	111
Le Center	44.39	-93.73	34	079
Wabasha	44.38	-92.03	34	157
Paynesville	45.38	-94.71	34	145
Spring Valley	43.69	-92.39	34	045
Olivia	44.78	-94.99	34	129
Breezy Point	46.59	-94.22	34	035
Crosby	46.48	-93.96	34	035
Winsted	44.96	-94.05	34	085
Saint Bonifacius	44.91	-93.75	34	053
Excelsior	44.90	-93.57	34	053
Janesville	44.12	-93.71	34	161
Madelia	44.05	-94.42	34	165
Wells	43.75	-93.73	34	043
Gaylord	44.55	-94.22	34	143
Pequot Lakes	46.60	-94.31	34	035
Hawley	46.88	-96.32	33	027
Arlington	44.61	-94.08	33	143
Cross Lake	46.66	-94.11	33
Mountain Lake	43.94	-94.93	33	033
Tracy	44.23	-95.62	33	083
Maple Lake	45.23	-94.00	33	171
Springfield	44.24	-94.98	33	015
Aitkin	46.53	-93.71	33	001
Slayton	43.99	-95.76	33	101
Lexington	45.14	-93.16	33	003
Howard Lake	45.06	-94.07	33	171
Eyota	43.99	-92.23	33	109
Nisswa	46.52	-94.29	33	035
Hoyt Lakes	47.52	-92.14	33	137
Coleraine	47.29	-93.43	33	061
Blooming Prairie	43.87	-93.05	33	147
Mayer	44.88	-93.89	33	019
Esko	46.71	-92.36	33	017
Waterville	44.22	-93.57	33	079
Lakeland	44.96	-92.77	33	163
Ortonville	45.30	-96.44	33	011
Kenyon	44.27	-92.99	33	049
Silver Bay	47.29	-91.26	33	075
Hinckley	46.01	-92.94	33	115
Long Lake	44.99	-93.57	33	053
Warroad	48.91	-95.31	33	135
Gilbert	47.49	-92.46	33	137
Maple Plain	45.01	-93.66	33	053
Clearwater	45.42	-94.05	33	171
Braham	45.72	-93.17	32	059
Mapleton	43.93	-93.96	32	013
Red Lake	47.88	-95.02	32	007
Osakis	45.87	-95.15	32	041
Rushford	43.81	-91.75	32	045
Canby	44.71	-96.28	32	173
Spring Park	44.94	-93.63	32	053
Lester Prairie	44.88	-94.04	32	085
Aurora	47.53	-92.24	32	137
Ada	47.30	-96.52	32	107
Lakefield	43.68	-95.17	32	063
Cologne	44.77	-93.78	32	019
Rock Creek	45.76	-92.96	32	115
Lewiston	43.98	-91.87	32	169
Warren	48.20	-96.77	32	089
Tonka Bay	44.91	-93.59	32	053
Babbitt	47.71	-91.94	32	137
Fosston	47.58	-95.75	32	119
Dundas	44.43	-93.20	32	131
Stacy	45.40	-92.99	32	025
Avon	45.61	-94.45	32	145
Madison	45.01	-96.20	32	073
Oronoco	44.17	-92.53	32	109
Dawson	44.93	-96.05	32	073
Dassel	45.08	-94.31	32	093
Richmond	45.45	-94.52	32	145
Red Lake Falls	47.88	-96.27	31	125
Waverly	45.07	-93.97	31	171
Bagley	47.52	-95.40	31	029
Oakport	46.93	-96.78	31	027
Glyndon	46.88	-96.58	31	027
Winnebago	43.77	-94.17	31	043
Frazee	46.73	-95.70	31	005
Minneota	44.56	-95.99	31	083
Winthrop	44.54	-94.37	31	143
Pierz	45.98	-94.10	31	097
Wheaton	45.80	-96.50	31	155
Rice	45.75	-94.22	31	009
Appleton	45.20	-96.02	31	151
Menahga	46.75	-95.10	31	159
Redby	47.88	-94.91	31	007
New London	45.30	-94.94	31	067
Grand Marais	47.75	-90.33	31	031
Clara City	44.95	-95.37	31	023
Hayfield	43.89	-92.85	31	039
Preston	43.67	-92.08	31	045
Spring Grove	43.56	-91.64	31	055
Starbuck	45.61	-95.53	31	121
Medford	44.17	-93.25	31	147
Fulda	43.87	-95.60	31	101
New York Mills	46.52	-95.38	31	111
Mahnomen	47.32	-95.97	31	087
Adrian	43.63	-95.93	31	105
Royalton	45.83	-94.29	31	097
Renville	44.79	-95.21	31	129
Cottonwood	44.61	-95.67	31	083
Little Rock	47.87	-95.11	31	007
Mantorville	44.07	-92.76	31	039
Spicer	45.23	-94.94	31	067
New Richland	43.89	-93.49	31	161
Goodhue	44.40	-92.62	31	049
Fairfax	44.53	-94.72	31	129
Grand Meadow	43.71	-92.57	31	099
Elbow Lake	45.99	-95.98	31	051
Birchwood	45.06	-92.98	31	163
Edgerton	43.87	-96.13	31	117
Nicollet	44.28	-94.19	31	103
Harris	45.59	-92.97	31	025
Atwater	45.14	-94.78	31	067
Tyler	44.28	-96.13	30	081
Dellwood	45.09	-92.97	30	163
Madison Lake	44.20	-93.82	30	013
Sherburn	43.65	-94.73	30	091
Wanamingo	44.30	-92.79	30	049
Hector	44.74	-94.72	30	129
Truman	43.83	-94.44	30	091
Baudette	48.71	-94.60	30	077
Elgin	44.13	-92.25	30	157
Lake Saint Croix Beach	44.92	-92.77	30	163
Keewatin	47.40	-93.07	30	061
Carlton	46.66	-92.42	30	017
Eden Valley	45.33	-94.55	30	093
Shafer	45.39	-92.75	30	025
Lake Shore	46.49	-94.36	30	021
Taylors Falls	45.40	-92.65	30	025
East Gull Lake	46.41	-94.36	30	021
Parkers Prairie	46.15	-95.33	30	111
Vineland	46.16	-93.76	30	095
+Aitkin County	46.53	-93.71		001
+Anoka County	45.12	-93.29		003
+Becker County	46.82	-95.85		005
+Beltrami County	47.47	-94.88		007
+Benton County	45.59	-94.17		009
+Big Stone County	45.30	-96.44		011
+Blue Earth County	44.16	-94.01		013
+Brown County	44.31	-94.46		015
+Carlton County	46.72	-92.46		017
+Carver County	44.86	-93.53		019
+Cass County	46.49	-94.36		021
+Chippewa County	44.95	-95.72		023
+Chisago County	45.51	-92.98		025
+Clay County	46.87	-96.77		027
+Clearwater County	47.52	-95.40		029
+Cook County	47.75	-90.33		031
+Cottonwood County	43.87	-95.12		033
+Crow Wing County	46.36	-94.20		035
+Dakota County	44.80	-93.17		037
+Dodge County	44.03	-92.75		039
+Douglas County	45.89	-95.38		041
+Faribault County	43.64	-94.10		043
+Fillmore County	43.85	-92.19		045
+Freeborn County	43.65	-93.37		047
+Goodhue County	44.56	-92.53		049
+Grant County	45.99	-95.98		051
+Hennepin County	44.98	-93.26		053
+Houston County	43.83	-91.30		055
+Hubbard County	46.92	-95.06		057
+Isanti County	45.57	-93.22		059
+Itasca County	47.24	-93.53		061
+Jackson County	43.62	-94.99		063
+Kanabec County	45.88	-93.29		065
+Kandiyohi County	45.12	-95.04		067
+Kittson County				069
+Koochiching County	48.60	-93.41		071
+Lac qui Parle County	45.01	-96.20		073
+Lake County	47.02	-91.67		075
+Lake of the Woods County	48.71	-94.60		077
+Le Sueur County	44.54	-93.58		079
+Lincoln County	44.28	-96.13		081
+Lyon County	44.45	-95.79		083
+Mahnomen County	47.32	-95.97		087
+Marshall County	48.20	-96.77		089
+Martin County	43.65	-94.46		091
+McLeod County	44.89	-94.37		085
+Meeker County	45.13	-94.53		093
+Mille Lacs County	45.57	-93.58		095
+Morrison County	45.98	-94.36		097
+Mower County	43.67	-92.97		099
+Murray County	43.99	-95.76		101
+Nicollet County	44.17	-94.03		103
+Nobles County	43.62	-95.60		105
+Norman County	47.30	-96.52		107
+Olmsted County	44.02	-92.47		109
+Otter Tail County	46.28	-96.08		111
+Pennington County	48.12	-96.18		113
+Pine County	45.83	-92.97		115
+Pipestone County	44.00	-96.32		117
+Polk County	47.93	-97.02		119
+Pope County	45.65	-95.39		121
+Ramsey County	44.94	-93.09		123
+Red Lake County	47.88	-96.27		125
+Redwood County	44.54	-95.12		127
+Renville County	44.78	-94.99		129
+Rice County	44.29	-93.27		131
+Rock County	43.65	-96.21		133
+Roseau County	48.85	-95.76		135
+St. Louis County	46.78	-92.11		137
+Scott County	44.80	-93.53		139
+Sherburne County	45.30	-93.57		141
+Sibley County	44.55	-94.22		143
+Stearns County	45.56	-94.16		145
+Steele County	44.08	-93.23		147
+Stevens County	45.59	-95.91		149
+Swift County	45.31	-95.60		151
+Todd County	45.97	-94.87		153
+Traverse County	45.80	-96.50		155
+Wabasha County	44.45	-92.27		157
+Wadena County	46.44	-95.14		159
+Waseca County	44.08	-93.51		161
+Washington County	44.92	-92.96		163
+Watonwan County	43.98	-94.63		165
+Wilkin County	46.26	-96.59		167
+Winona County	44.05	-91.64		169
+Wright County	45.21	-93.66		171
+Yellow Medicine County	44.81	-95.55		173
#US-MO
Kansas City	39.10	-94.58	57	095
St. Louis	38.63	-90.20	55	510
Springfield	37.22	-93.30	52	077
Columbia	38.95	-92.33	51	019
Independence	39.09	-94.42	51	095
East Independence	39.10	-94.36	50	095
Lee's Summit	38.91	-94.38	50	095
O'Fallon	38.81	-90.70	49	183
Saint Joseph	39.77	-94.85	49	021
Saint Charles	38.78	-90.48	48	183
Blue Springs	39.02	-94.28	47	095
Saint Peters	38.80	-90.63	47	183
Florissant	38.79	-90.32	47	189
Joplin	37.08	-94.51	47	097
Chesterfield	38.66	-90.58	47	189
Jefferson City	38.58	-92.17	46	051
Cape Girardeau	37.31	-89.52	46	031
Oakville	38.47	-90.30	46	189
Wildwood	38.58	-90.66	46	189
Wentzville	38.81	-90.85	46	183
University City	38.66	-90.31	45	189
Ballwin	38.60	-90.55	45	189
Liberty	39.25	-94.42	45	047
Raytown	39.01	-94.46	45	095
Mehlville	38.51	-90.32	45	189
Kirkwood	38.58	-90.41	44	189
Maryland Heights	38.71	-90.43	44	189
Gladstone	39.20	-94.55	44	047
Hazelwood	38.77	-90.37	44	189
Grandview	38.89	-94.53	44	095
Webster Groves	38.59	-90.36	44	189
Belton	38.81	-94.53	44
Sedalia	38.70	-93.23	43	159
Arnold	38.43	-90.38	43	099
Ferguson	38.74	-90.31	43	189
Nixa	37.04	-93.29	43	043
Raymore	38.80	-94.45	43	037
Affton	38.55	-90.33	43	189
Rolla	37.95	-91.77	43	161
Warrensburg	38.76	-93.74	43	101
Spanish Lake	38.79	-90.22	43	189
Old Jamestown	38.83	-90.29	43	189
Ozark	37.02	-93.21	43	043
Creve Coeur	38.66	-90.42	43	189
Manchester	38.60	-90.51	43	189
Farmington	37.78	-90.42	43	187
Hannibal	39.71	-91.36	43	127
Kirksville	40.19	-92.58	42	001
Poplar Bluff	36.76	-90.39	42	023
Lemay	38.53	-90.28	42	189
Sikeston	36.88	-89.59	42	201
Concord	38.52	-90.36	42	189
Republic	37.12	-93.48	42	077
Overland	38.70	-90.36	42	189
Clayton	38.64	-90.32	42	189
Fort Leonard Wood	37.71	-92.16	42	169
Jackson	37.38	-89.67	42	031
Jennings	38.72	-90.26	42	189
Lebanon	37.68	-92.66	42	105
Lake Saint Louis	38.80	-90.79	42	183
Carthage	37.18	-94.31	42	097
Washington	38.56	-91.01	41	071
Moberly	39.42	-92.44	41	175
Grain Valley	39.02	-94.20	41	095
Marshall	39.12	-93.20	41	195
Saint Ann	38.73	-90.38	41	189
Fulton	38.85	-91.95	41	027
Dardenne Prairie	38.77	-90.73	41	183
West Plains	36.73	-91.85	41	091
Neosho	36.87	-94.37	41	145
Festus	38.22	-90.40	41	099
Crestwood	38.56	-90.38	41	189
Maryville	40.35	-94.87	41	147
Bridgeton	38.77	-90.41	41	189
Mexico	39.17	-91.88	41	007
Troy	38.98	-90.98	41	113
Excelsior Springs	39.34	-94.23	41	047
Branson	36.64	-93.22	41	213
Webb City	37.15	-94.46	40	097
Town and Country	38.61	-90.46	40	189
Union	38.45	-91.01	40	071
Bellefontaine Neighbors	38.74	-90.23	40	189
Bolivar	37.61	-93.41	40	167
Kennett	36.24	-90.06	40	069
Eureka	38.50	-90.63	40	189
Harrisonville	38.65	-94.35	40	037
Cameron	39.74	-94.24	40	049
Chillicothe	39.80	-93.55	40	117
Kearney	39.37	-94.36	40	047
Ellisville	38.59	-90.59	40	189
Smithville	39.39	-94.58	40	047
Berkeley	38.75	-90.33	40	189
Monett	36.93	-93.93	40	109
Clinton	38.37	-93.78	39	083
Park Hills	37.85	-90.52	39	187
Murphy	38.49	-90.49	39	099
Ladue	38.65	-90.38	39	189
Des Peres	38.60	-90.43	39	189
Sunset Hills	38.54	-90.41	39	189
Richmond Heights	38.63	-90.32	39	189
Boonville	38.97	-92.74	39	053
Perryville	37.72	-89.86	39	157
Pleasant Hill	38.79	-94.27	39	037
Nevada	37.84	-94.35	39	217
Warrenton	38.81	-91.14	39	219
Brentwood	38.62	-90.35	39	189
Dexter	36.80	-89.96	39	207
Maplewood	38.61	-90.32	39	189
Oak Grove	39.01	-94.13	39	095
Olivette	38.67	-90.38	39	189
Carl Junction	37.18	-94.57	39	097
Saint Johns	38.71	-90.34	39	189
Sappington	38.54	-90.38	39	189
Aurora	36.97	-93.72	39	109
Pacific	38.48	-90.74	39	071
Marshfield	37.34	-92.91	39	225
Sullivan	38.21	-91.16	39	071
Bonne Terre	37.92	-90.56	39	187
Valley Park	38.55	-90.49	38	189
Black Jack	38.79	-90.27	38	189
Saint John	38.71	-90.35	38	189
De Soto	38.14	-90.56	38	099
Parkville	39.20	-94.68	38	165
Shrewsbury	38.59	-90.34	38	189
Battlefield	37.12	-93.37	38	077
Caruthersville	36.19	-89.66	38	155
Glendale	38.60	-90.38	38	189
Trenton	40.08	-93.62	38	079
Charleston	36.92	-89.35	38	133
Barnhart	38.34	-90.39	38	099
Pevely	38.28	-90.40	38	099
Richmond	39.28	-93.98	37	177
Weldon Spring	38.71	-90.69	37	183
Greenwood	38.85	-94.34	37	095
Willard	37.31	-93.43	37	077
Macon	39.74	-92.47	37	121
Glasgow Village	38.75	-90.20	37	189
Bowling Green	39.34	-91.20	37	163
Waynesville	37.83	-92.20	37	169
Odessa	39.00	-93.95	37	107
Flat River	37.85	-90.52	37	187
Savannah	39.94	-94.83	37	003
Dellwood	38.75	-90.29	37	189
Salem	37.65	-91.54	37	065
Normandy	38.72	-90.30	37	189
Desloge	37.87	-90.53	37	187
Peculiar	38.72	-94.46	37	037
Crystal City	38.22	-90.38	37	099
Platte City	39.37	-94.78	37	165
Saint Clair	38.35	-90.98	37	071
Cottleville	38.75	-90.65	37	183
Breckenridge Hills	38.71	-90.37	37	189
Imperial	38.37	-90.38	37	099
Mountain Grove	37.13	-92.26	37	229
Higginsville	39.07	-93.72	37	107
Rock Hill	38.61	-90.38	37	189
Eldon	38.35	-92.58	37	131
Lexington	39.18	-93.88	37	107
Mount Vernon	37.10	-93.82	37	109
Scott City	37.22	-89.52	37	201
Hollister	36.62	-93.22	37	213
Osage Beach	38.13	-92.65	36	029
Sainte Genevieve	37.98	-90.04	36	186
California	38.63	-92.57	36	135
Lamar	37.50	-94.28	36	011
Brookfield	39.78	-93.07	36	115
North Kansas City	39.13	-94.56	36	047
Vandalia	39.31	-91.49	36	007
Saint Robert	37.83	-92.18	36	169
High Ridge	38.46	-90.54	36	099
Saint James	38.00	-91.61	36	161
Centralia	39.21	-92.14	36	019
Northwoods	38.70	-90.28	36	189
Malden	36.56	-89.97	36	069
Butler	38.26	-94.33	36	013
Fredericktown	37.56	-90.29	36	123
Woodson Terrace	38.73	-90.36	36	189
Fenton	38.51	-90.44	36	189
Castle Point	38.76	-90.25	36	189
Herculaneum	38.27	-90.38	36	099
Camdenton	38.01	-92.74	36	029
Ashland	38.77	-92.26	36	019
Carrollton	39.36	-93.50	36	033
Palmyra	39.79	-91.52	36	127
Holts Summit	38.64	-92.12	36	027
Frontenac	38.64	-90.42	36	189
El Dorado Springs	37.88	-94.02	36	039
Wright City	38.83	-91.02	35	219
Pine Lawn	38.70	-90.28	35	189
Tipton	38.66	-92.78	35	135
Cuba	38.06	-91.40	35	055
Rogersville	37.12	-93.06	35	225
Sugar Creek	39.11	-94.44	35	095
Pagedale	38.68	-90.31	35	189
Cassville	36.68	-93.87	35	009
Louisiana	39.45	-91.05	35	163
East Prairie	36.78	-89.39	35	133
Riverside	39.18	-94.61	35	165
Bethany	40.27	-94.03	35	081
Portageville	36.43	-89.70	35	143
Licking	37.50	-91.86	35	215
Hillsboro	38.23	-90.56	35	099
Buckner	39.13	-94.20	35	095
Pleasant Valley	39.22	-94.48	35	047
Buffalo	37.64	-93.09	35	059
Riverview	38.28	-93.07	35	141
New Madrid	36.59	-89.53	35	143
Chaffee	37.18	-89.66	35	201
Ava	36.95	-92.66	35	067
Byrnes Mill	38.44	-90.58	35	099
Windsor	38.53	-93.52	34	083
Hayti	36.23	-89.75	34	155
Knob Noster	38.77	-93.56	34	101
Montgomery City	38.98	-91.50	34	139
Bel-Ridge	38.71	-90.33	34	189
Fayette	39.15	-92.68	34	089
Gray Summit	38.49	-90.82	34	071
Mountain View	37.00	-91.70	34	091
Clarkson Valley	38.62	-90.59	34	189
Green Park	38.52	-90.34	34	189
Potosi	37.94	-90.79	34	221
Villa Ridge	38.47	-90.89	34	071
Owensville	38.35	-91.50	34	073
Moscow Mills	38.95	-90.92	34	113
Whiteman Air Force Base	38.73	-93.56	34	101
Clever	37.03	-93.47	34	043
Country Club Village	39.83	-94.82	34	003
Monroe City	39.65	-91.73	34	137
Versailles	38.43	-92.84	34	141
Forsyth	36.69	-93.12	34	213
Moline Acres	38.75	-90.24	34	189
Oronogo	37.19	-94.47	34	097
Lawson	39.44	-94.20	34	177
Seneca	36.84	-94.61	34	145
Concordia	38.98	-93.57	34	107
Canton	40.13	-91.52	34	111
Hermann	38.70	-91.44	34	073
Strafford	37.27	-93.12	34	077
Wellston	38.67	-90.30	34	189
Terre du Lac	37.91	-90.63	34	187
Terre Haute	40.44	-93.23	34	171
Kimberling City	36.63	-93.42	34	209
Plattsburg	39.57	-94.45	34	049
Holden	38.71	-93.99	34	101
Thayer	36.52	-91.54	34	149
Four Seasons	38.20	-92.71	33	029
Marlborough	38.57	-90.34	33	189
Marionville	37.00	-93.64	33	109
Marceline	39.71	-92.95	33	115
Willow Springs	36.99	-91.97	33	091
Cabool	37.12	-92.10	33	215
Granby	36.92	-94.26	33	145
Hanley Hills	38.69	-90.32	33	189
Steele	36.08	-89.83	33	155
Warsaw	38.24	-93.38	33	015
New Haven	38.61	-91.22	33	071
Houston	37.33	-91.96	33	215
Lathrop	39.55	-94.33	33	049
Kahoka	40.42	-91.72	33	045
Lake Lotawana	38.92	-94.24	33	095
Doniphan	36.62	-90.82	33	181
Elsberry	39.17	-90.78	33	113
Anderson	36.65	-94.44	33	119
Piedmont	37.15	-90.70	33	223
Seymour	37.15	-92.77	33	225
Warson Woods	38.61	-90.38	33	189
Bernie	36.67	-89.97	33	207
Campbell	36.49	-90.08	33	069
Bloomfield	36.89	-89.93	33	207
Vinita Park	38.69	-90.34	33	189
Stockton	37.70	-93.80	33	039
Carterville	37.15	-94.44	33	097
Milan	40.20	-93.13	33	211
Weatherby Lake	39.24	-94.70	33	165
Slater	39.22	-93.07	33	195
Saint Paul	38.86	-90.74	33	183
Memphis	40.46	-92.17	33	199
Richland	37.86	-92.40	33	169
Noel	36.55	-94.49	33	119
Unionville	40.48	-93.00	33	171
Sparta	37.00	-93.08	33	043
Albany	39.22	-94.11	33	177
Merriam Woods	36.71	-93.16	32	213
Lake Ozark	38.20	-92.64	32	131
Gallatin	39.91	-93.96	32	061
Duquesne	37.08	-94.46	32	097
Weston	39.41	-94.90	32	165
Cedar Hill	38.35	-90.64	32	099
Hamilton	39.74	-94.00	32	025
Senath	36.13	-90.16	32	069
Steelville	37.97	-91.35	32	055
Shelbina	39.69	-92.04	32	205
Garden City	38.56	-94.19	32	037
Adrian	38.40	-94.35	32	013
Bourbon	38.15	-91.24	32	055
Salisbury	39.42	-92.80	32	041
LaBarque Creek	38.42	-90.68	32	099
Hallsville	39.12	-92.22	32	019
Wardsville	38.49	-92.17	32	051
Winchester	38.59	-90.53	32	189
Belle	38.29	-91.72	32	125
Huntsville	39.44	-92.55	32	175
Hillsdale	38.68	-90.28	32	189
Gower	39.61	-94.60	32	049
Bismarck	37.77	-90.62	32	187
Dixon	37.99	-92.09	32	169
Bel-Nor	38.70	-90.32	32	189
Marble Hill	37.31	-89.97	32	017
Elvins	37.84	-90.53	32	187
Tarkio	40.44	-95.38	32	005
Claycomo	39.20	-94.49	32	047
Sweet Springs	38.96	-93.41	32	195
Ash Grove	37.32	-93.59	32	077
Fair Grove	37.38	-93.15	32	077
Winfield	39.00	-90.74	32	113
Linn	38.49	-91.85	32	151
Lakeshire	38.54	-90.34	32	189
Velda Village	38.69	-90.29	32	189
Ironton	37.60	-90.63	31	093
Oakland	38.58	-90.39	31	189
Shell Knob	36.63	-93.63	31	009
Charlack	38.70	-90.34	31	189
Advance	37.10	-89.91	31	207
Crane	36.91	-93.57	31	209
Saint George	38.54	-90.31	31	189
Rich Hill	38.10	-94.36	31	013
La Plata	40.02	-92.49	31	121
Gerald	38.40	-91.33	31	071
Greenfield	37.42	-93.84	31	057
Winona	37.01	-91.32	31	203
Duenweg	37.08	-94.41	31	097
Sarcoxie	37.07	-94.12	31	097
Calverton Park	38.76	-90.31	31	189
Pierce City	36.95	-94.00	31	109
Oran	37.09	-89.66	31	201
Country Club Hills	38.72	-90.27	31	189
Mansfield	37.11	-92.58	31	229
Goodman	36.74	-94.40	31	119
Leadwood	37.87	-90.59	31	187
Rock Port	40.41	-95.52	31	005
Clarkton	36.45	-89.97	31	069
Archie	38.48	-94.35	31	037
Cool Valley	38.73	-90.31	31	189
Stanberry	40.22	-94.54	31	075
Paris	39.48	-92.00	31	137
Lincoln	38.39	-93.33	31	015
Esther	37.85	-90.50	31	187
Marthasville	38.63	-91.06	31	219
Wellsville	39.07	-91.57	31	139
Lake Winnebago	38.83	-94.36	31	037
Saint Martins	38.59	-92.34	31	051
Lilbourn	36.59	-89.62	31	143
La Monte	38.77	-93.43	31	159
Taos	38.51	-92.07	31	051
Princeton	40.40	-93.58	31	129
Lone Jack	38.87	-94.17	31	095
Kissee Mills	36.68	-93.05	30	213
Edina	40.17	-92.17	30	103
Cole Camp	38.46	-93.20	30	015
Glasgow	39.23	-92.85	30	089
Purdy	36.82	-93.92	30	009
Maysville	39.89	-94.36	30	063
Appleton City	38.19	-94.03	30	185
Billings	37.07	-93.55	30	043
New Franklin	39.02	-92.74	30	089
Stover	38.44	-92.99	30	141
Crocker	37.95	-92.26	30	169
Mound City	40.13	-95.23	30	087
Velda Village Hills	38.69	-90.29	30	189
Gideon	36.45	-89.92	30	143
Humansville	37.79	-93.58	30	167
King City	40.05	-94.52	30	075
+Andrew County	39.94	-94.83		003
+Audrain County	39.17	-91.88		007
+Barry County	36.68	-93.87		009
+Barton County	37.50	-94.28		011
+Bates County	38.26	-94.33		013
+Benton County	38.24	-93.38		015
+Bollinger County	37.31	-89.97		017
+Boone County	38.95	-92.33		019
+Buchanan County	39.77	-94.85		021
+Butler County	36.76	-90.39		023
+Caldwell County	39.74	-94.00		025
+Callaway County	38.85	-91.95		027
+Camden County	38.13	-92.65		029
+Cape Girardeau County	37.31	-89.52		031
+Carroll County	39.36	-93.50		033
+Carter County				035
+Cass County	38.80	-94.45		037
+Cedar County	37.88	-94.02		039
+Chariton County	39.42	-92.80		041
+Christian County	37.04	-93.29		043
+Clay County	39.25	-94.42		047
+Clinton County	39.74	-94.24		049
+Cole County	38.58	-92.17		051
+Cooper County	38.97	-92.74		053
+Crawford County	38.06	-91.40		055
+Dade County	37.42	-93.84		057
+Dallas County	37.64	-93.09		059
+Daviess County	39.91	-93.96		061
+DeKalb County	39.89	-94.36		063
+Dent County	37.65	-91.54		065
+Douglas County	36.95	-92.66		067
+Dunklin County	36.24	-90.06		069
+Franklin County	38.56	-91.01		071
+Gasconade County	38.35	-91.50		073
+Greene County	37.22	-93.30		077
+Henry County	38.37	-93.78		083
+Hickory County				085
+Howard County	39.15	-92.68		089
+Howell County	36.73	-91.85		091
+Iron County	37.60	-90.63		093
+Jackson County	39.10	-94.58		095
+Jasper County	37.08	-94.51		097
+Jefferson County	38.43	-90.38		099
+Johnson County	38.76	-93.74		101
+Laclede County	37.68	-92.66		105
+Lafayette County	39.00	-93.95		107
+Lawrence County	36.93	-93.93		109
+Lincoln County	38.98	-90.98		113
+Linn County	39.78	-93.07		115
+Livingston County	39.80	-93.55		117
+Macon County	39.74	-92.47		121
+Madison County	37.56	-90.29		123
+Maries County	38.29	-91.72		125
+Marion County	39.71	-91.36		127
+McDonald County	36.65	-94.44		119
+Miller County	38.35	-92.58		131
+Mississippi County	36.92	-89.35		133
+Moniteau County	38.63	-92.57		135
+Monroe County	39.65	-91.73		137
+Montgomery County	38.98	-91.50		139
+Morgan County	38.28	-93.07		141
+New Madrid County	36.43	-89.70		143
+Newton County	36.87	-94.37		145
+Oregon County	36.52	-91.54		149
+Osage County	38.49	-91.85		151
+Ozark County				153
+Pemiscot County	36.19	-89.66		155
+Perry County	37.72	-89.86		157
+Pettis County	38.70	-93.23		159
+Phelps County	37.95	-91.77		161
+Pike County	39.34	-91.20		163
+Platte County	39.20	-94.68		165
+Polk County	37.61	-93.41		167
+Pulaski County	37.71	-92.16		169
+Ralls County				173
+Randolph County	39.42	-92.44		175
+Ray County	39.28	-93.98		177
+Reynolds County				179
+Ripley County	36.62	-90.82		181
+St. Charles County	38.81	-90.70		183
+St. Clair County	38.19	-94.03		185
+St. Francois County	37.78	-90.42		187
+St. Louis County	38.79	-90.32		189
+Sainte Genevieve County	37.98	-90.04		186
+Saline County	39.12	-93.20		195
+Scott County	36.88	-89.59		201
+Shannon County	37.01	-91.32		203
+Shelby County	39.69	-92.04		205
+Stoddard County	36.80	-89.96		207
+Stone County	36.63	-93.42		209
+Taney County	36.64	-93.22		213
+Texas County	37.50	-91.86		215
+Vernon County	37.84	-94.35		217
+Warren County	38.81	-91.14		219
+Washington County	37.94	-90.79		221
+Wayne County	37.15	-90.70		223
+Webster County	37.34	-92.91		225
+Wright County	37.13	-92.26		229
+Adair County	40.19	-92.58		001
+Atchison County	40.44	-95.38		005
+Clark County	40.42	-91.72		045
+Gentry County	40.22	-94.54		075
+Grundy County	40.08	-93.62		079
+Harrison County	40.27	-94.03		081
+Holt County	40.13	-95.23		087
+Knox County	40.17	-92.17		103
+Lewis County	40.13	-91.52		111
+Mercer County	40.40	-93.58		129
+Nodaway County	40.35	-94.87		147
+Putnam County	40.44	-93.23		171
+Schuyler County				197
+Scotland County	40.46	-92.17		199
+Sullivan County	40.20	-93.13		211
+Worth County				227
#US-MS
Jackson	32.30	-90.18	52	049
Gulfport	30.37	-89.09	49	047
West Gulfport	30.40	-89.09	49	047
Southaven	34.99	-90.01	47	033
Hattiesburg	31.33	-89.29	47	035
Biloxi	30.40	-88.89	47	047
Meridian	32.36	-88.70	46	075
Olive Branch	34.96	-89.83	46	033
Tupelo	34.26	-88.70	46	081
Greenville	33.41	-91.06	45	151
Horn Lake	34.96	-90.03	44	033
Pearl	32.27	-90.13	44	121
Madison	32.46	-90.12	44	089
Starkville	33.45	-88.82	44	105
Clinton	32.34	-90.32	44	049
Ridgeland	32.43	-90.13	44	089
Brandon	32.27	-89.99	44	121
Columbus	33.50	-88.43	44	087
Vicksburg	32.35	-90.88	44	149
Oxford	34.37	-89.52	43	071
Pascagoula	30.37	-88.56	43	059
Laurel	31.69	-89.13	43	067
Gautier	30.39	-88.61	43	059
Ocean Springs	30.41	-88.83	42	059
Clarksdale	34.20	-90.57	42	027
Long Beach	30.35	-89.15	42	047
Hernando	34.82	-89.99	42	033
Greenwood	33.52	-90.18	42	083
Natchez	31.56	-91.40	42	001
Corinth	34.93	-88.52	42	003
Canton	32.61	-90.04	41	089
Moss Point	30.41	-88.53	41	059
Carriere	30.62	-89.65	41	109
Grenada	33.77	-89.81	41	043
McComb	31.24	-90.45	41	113
Brookhaven	31.58	-90.44	41	085
Cleveland	33.74	-90.72	41	011
Byram	32.18	-90.25	41	049
D'Iberville	30.43	-88.89	41	047
Yazoo City	32.86	-90.41	41	163
West Point	33.61	-88.65	40	025
Petal	31.35	-89.26	40	035
Picayune	30.53	-89.68	40	109
Indianola	33.45	-90.66	40	133
Bay Saint Louis	30.31	-89.33	40	045
New Albany	34.49	-89.01	39	145
Booneville	34.66	-88.57	39	117
Flowood	32.31	-90.14	39	121
Diamondhead	30.39	-89.36	39	045
Senatobia	34.62	-89.97	39	137
Holly Springs	31.32	-89.98	39	091
Saint Martin	30.44	-88.87	39	059
Philadelphia	32.77	-89.12	39	099
Batesville	34.31	-89.94	39	107
Kosciusko	33.06	-89.59	39	007
Gulf Hills	30.43	-88.84	39	059
Richland	32.24	-90.16	39	121
Amory	33.98	-88.49	38	095
Waveland	30.29	-89.38	38	045
Louisville	33.12	-89.06	38	159
Columbia	31.25	-89.84	38	091
Latimer	30.53	-88.87	38	059
Pontotoc	34.25	-89.00	38	115
West Hattiesburg	31.32	-89.38	38	073
Vancleave	30.54	-88.69	38	059
Gulf Park Estates	30.39	-88.76	38	059
Forest	32.36	-89.47	38	123
Pass Christian	30.32	-89.25	37	047
Aberdeen	33.83	-88.54	37	095
Ripley	34.73	-88.95	37	139
Saltillo	34.38	-88.68	37	081
Waynesboro	31.67	-88.65	37	153
Crystal Springs	31.99	-90.36	37	029
Carthage	32.73	-89.54	37	079
Ellisville	31.60	-89.20	37	067
Wiggins	30.86	-89.14	37	131
Winona	33.48	-89.73	36	097
Magee	31.87	-89.73	36	127
Florence	32.15	-90.13	36	121
Leland	33.41	-90.90	36	151
Fulton	34.27	-88.41	36	057
Hazlehurst	31.86	-90.40	36	029
Escatawpa	30.44	-88.54	36	059
Pearl River	32.78	-89.23	36	099
Houston	33.90	-89.00	35	017
Tutwiler	34.01	-90.43	35	135
Morton	32.35	-89.65	35	123
Beechwood	32.33	-90.83	35	149
Lynchburg	32.44	-90.55	35	049
Water Valley	34.15	-89.63	35	161
Newton	32.32	-89.16	35	101
Baldwyn	34.51	-88.64	35	081
New Hope	33.47	-88.33	35	087
Hickory Hills	30.46	-88.64	35	059
Nicholson	30.48	-89.69	35	109
Verona	34.19	-88.72	35	081
Lucedale	30.93	-88.59	35	039
Iuka	34.81	-88.19	35	141
Poplarville	30.84	-89.53	35	109
Ruleville	33.73	-90.55	34	133
Okolona	34.00	-88.76	34	017
Macon	33.11	-88.56	34	103
Guntown	34.44	-88.66	34	081
Collins	31.65	-89.56	34	031
Hollandale	33.17	-90.85	34	151
Mendenhall	31.96	-89.87	34	127
Durant	33.08	-89.85	34	051
Magnolia	31.14	-90.46	34	113
Purvis	31.14	-89.41	34	073
Moorhead	33.45	-90.51	34	133
Kiln	30.41	-89.44	33	045
Raymond	32.26	-90.42	33	049
Lumberton	31.00	-89.45	33	073
Quitman	32.04	-88.73	33	023
Farmington	34.93	-88.45	33	003
Shelby	33.95	-90.77	33	011
Eupora	33.54	-89.27	33	155
Belzoni	33.18	-90.49	33	053
Charleston	34.01	-90.06	33	135
Belmont	34.51	-88.21	33	141
Rolling Fork	32.91	-90.88	33	125
Tchula	33.18	-90.22	33	051
Union	32.57	-89.12	33	101
Itta Bena	33.50	-90.32	33	083
Nettleton	34.09	-88.62	33	081
Collinsville	32.50	-88.85	33	075
Tunica Resorts	34.84	-90.35	33	143
Wesson	31.70	-90.40	33	029
Bruce	33.99	-89.35	33	013
Flora	32.54	-90.31	33	089
Hide-A-Way Lake	30.56	-89.64	33	109
Shaw	33.60	-90.77	33	011
Decatur	32.44	-89.11	33	101
Drew	33.81	-90.53	32	133
Shannon	34.12	-88.71	32	081
Rosedale	33.85	-91.03	32	011
Calhoun City	33.86	-89.31	32	013
Bay Springs	31.98	-89.29	32	061
Arnold Line	31.34	-89.37	32	073
Sumrall	31.42	-89.54	32	073
Summit	31.28	-90.47	32	113
Sardis	34.44	-89.92	32	107
Glendale	31.36	-89.31	32	035
Walnut Grove	32.59	-89.46	32	079
Lexington	33.11	-90.05	32	051
Coldwater	32.71	-89.21	32	099
Marks	34.26	-90.27	32	119
Fayette	31.71	-91.06	32	063
Marion	32.42	-88.65	32	075
Centreville	31.09	-91.07	32	157
Hurley	30.66	-88.49	32	059
Cleary	32.17	-90.18	32	121
Monticello	31.55	-90.11	32	077
Tylertown	31.12	-90.14	32	147
Lambert	34.20	-90.28	32	119
Ackerman	33.31	-89.17	32	019
Mound Bayou	33.88	-90.73	32	011
Port Gibson	31.96	-90.98	32	021
Raleigh	32.03	-89.52	32	129
Nellieburg	32.41	-88.78	32	075
Morgantown	31.57	-91.35	31	001
Sharon	31.79	-89.10	31	067
Columbus Air Force Base	33.63	-88.45	31	087
Pelahatchie	32.31	-89.80	31	121
Conehatta	32.45	-89.29	31	101
Saucier	30.64	-89.14	31	047
Pearlington	30.25	-89.61	31	045
Goodman	32.97	-89.91	31	051
Taylorsville	31.83	-89.43	31	129
Vardaman	33.88	-89.18	31	013
Lyman	30.49	-89.13	31	047
Walls	34.96	-90.15	31	033
Byhalia	34.87	-89.69	31	093
Rawls Springs	31.38	-89.37	31	035
Como	34.51	-89.94	31	107
Jonestown	34.32	-90.46	31	027
Duck Hill	33.63	-89.71	31	097
Mikoma	33.95	-90.28	31	135
Helena	30.49	-88.50	31	059
Brooksville	33.23	-88.58	31	103
Plantersville	34.21	-88.66	31	081
De Lisle	30.38	-89.26	31	047
Mantachie	34.32	-88.49	31	057
Hillsboro	32.46	-89.51	31	123
Friars Point	34.37	-90.64	30	027
Terry	32.10	-90.29	30	049
Meridian Station	32.55	-88.62	30	075
Pickens	32.88	-89.97	30	051
Sunflower	33.54	-90.54	30	133
Wade	30.64	-88.57	30	059
Richton	31.35	-88.94	30	111
De Kalb	32.77	-88.65	30	069
Kearney Park	32.59	-90.32	30	089
North Tunica	34.70	-90.38	30	143
Stonewall	32.13	-88.79	30	023
Edwards	32.33	-90.61	30	049
Caledonia	33.68	-88.32	30	087
Metcalfe	33.45	-91.01	30	151
Bude	31.46	-90.85	30	037
Derma	33.86	-89.28	30	013
Prentiss	31.60	-89.87	30	065
+Adams County	31.56	-91.40		001
+Alcorn County	34.93	-88.52		003
+Amite County				005
+Attala County	33.06	-89.59		007
+Benton County				009
+Bolivar County	33.74	-90.72		011
+Calhoun County	33.99	-89.35		013
+Carroll County				015
+Chickasaw County	33.90	-89.00		017
+Choctaw County	33.31	-89.17		019
+Claiborne County	31.96	-90.98		021
+Clarke County	32.04	-88.73		023
+Clay County	33.61	-88.65		025
+Coahoma County	34.20	-90.57		027
+Copiah County	31.99	-90.36		029
+Covington County	31.65	-89.56		031
+DeSoto County	34.99	-90.01		033
+Forrest County	31.33	-89.29		035
+Franklin County	31.46	-90.85		037
+George County	30.93	-88.59		039
+Greene County				041
+Grenada County	33.77	-89.81		043
+Hancock County	30.31	-89.33		045
+Harrison County	30.37	-89.09		047
+Hinds County	32.30	-90.18		049
+Holmes County	33.08	-89.85		051
+Humphreys County	33.18	-90.49		053
+Issaquena County				055
+Itawamba County	34.27	-88.41		057
+Jackson County	30.37	-88.56		059
+Jasper County	31.98	-89.29		061
+Jefferson County	31.71	-91.06		063
+Jefferson Davis County	31.60	-89.87		065
+Jones County	31.69	-89.13		067
+Kemper County	32.77	-88.65		069
+Lafayette County	34.37	-89.52		071
+Lamar County	31.32	-89.38		073
+Lauderdale County	32.36	-88.70		075
+Lawrence County	31.55	-90.11		077
+Leake County	32.73	-89.54		079
+Lee County	34.26	-88.70		081
+Leflore County	33.52	-90.18		083
+Lincoln County	31.58	-90.44		085
+Lowndes County	33.50	-88.43		087
+Madison County	32.46	-90.12		089
+Marion County	31.32	-89.98		091
+Marshall County	34.87	-89.69		093
+Montgomery County	33.48	-89.73		097
+Monroe County	33.98	-88.49		095
+Neshoba County	32.77	-89.12		099
+Newton County	32.32	-89.16		101
+Noxubee County	33.11	-88.56		103
+Oktibbeha County	33.45	-88.82		105
+Panola County	34.31	-89.94		107
+Pearl River County	30.62	-89.65		109
+Perry County	31.35	-88.94		111
+Pike County	31.24	-90.45		113
+Pontotoc County	34.25	-89.00		115
+Prentiss County	34.66	-88.57		117
+Quitman County	34.26	-90.27		119
+Rankin County	32.27	-90.13		121
+Scott County	32.36	-89.47		123
+Sharkey County	32.91	-90.88		125
+Simpson County	31.87	-89.73		127
+Smith County	32.03	-89.52		129
+Stone County	30.86	-89.14		131
+Sunflower County	33.45	-90.66		133
+Tallahatchie County	34.01	-90.43		135
+Tate County	34.62	-89.97		137
+Tippah County	34.73	-88.95		139
+Tishomingo County	34.81	-88.19		141
+Tunica County	34.84	-90.35		143
+Union County	34.49	-89.01		145
+Walthall County	31.12	-90.14		147
+Warren County	32.35	-90.88		149
+Washington County	33.41	-91.06		151
+Wayne County	31.67	-88.65		153
+Webster County	33.54	-89.27		155
+Wilkinson County	31.09	-91.07		157
+Winston County	33.12	-89.06		159
+Yalobusha County	34.15	-89.63		161
+Yazoo County	32.86	-90.41		163
#US-MT
Billings	45.78	-108.50	50	111
Missoula	46.87	-113.99	49	063
Great Falls	47.50	-111.30	48	013
Bozeman	45.68	-111.04	46	031
Butte	46.00	-112.53	45	093
Helena	46.59	-112.04	45	049
Kalispell	48.20	-114.31	43	029
Havre	48.55	-109.68	40	041
Anaconda	46.13	-112.94	40	023
Miles City	46.41	-105.84	39	017
Helena Valley Southeast	46.62	-111.92	39	049
Belgrade	45.78	-111.18	39	031
Helena Valley West Central	46.66	-112.06	39	049
Evergreen	48.23	-114.28	39	029
Livingston	45.66	-110.56	39	067
Whitefish	48.41	-114.34	38	029
Laurel	45.67	-108.77	38	111
Sidney	47.72	-104.16	38	083
Lockwood	45.82	-108.41	38	111
Lewistown	47.06	-109.43	38	027
Glendive	47.11	-104.71	37	021
Orchard Homes	46.86	-114.05	37	063
Columbia Falls	48.37	-114.18	37	029
Polson	47.69	-114.16	37	047
Hamilton	46.25	-114.16	37	081
Bigfork	48.06	-114.07	36	029
Dillon	45.22	-112.64	36	001
Lolo	46.76	-114.08	36	063
Hardin	45.73	-107.61	36	003
Helena Valley Northwest	46.73	-112.06	35	049
Malmstrom Air Force Base	47.51	-111.18	35	013
Glasgow	48.20	-106.64	35	105
Shelby	48.51	-111.86	35	101
Four Corners	45.63	-111.19	35	031
Cut Bank	48.63	-112.33	35	035
Warm Springs	46.18	-112.78	35	023
Helena Valley Northeast	46.70	-111.95	35	049
Deer Lodge	46.40	-112.73	35	077
Wolf Point	48.09	-105.64	35	085
Montana City	46.54	-111.93	34	043
Lakeside	48.02	-114.22	34	029
Libby	48.39	-115.56	34	053
Conrad	48.17	-111.95	34	073
North Browning	48.57	-113.01	34	035
Colstrip	45.88	-106.62	34	087
Big Sky	45.28	-111.37	34	031
Pablo	47.60	-114.12	34	047
Red Lodge	45.19	-109.25	33	009
East Missoula	46.87	-113.94	33	063
East Helena	46.59	-111.92	33	049
Lame Deer	45.62	-106.67	33	087
Columbus	45.64	-109.25	33	095
Baker	46.37	-104.28	33	025
Ronan	47.53	-114.10	33	047
Malta	48.36	-107.87	33	071
Townsend	46.32	-111.52	33	007
West Glendive	47.11	-104.75	33	021
Three Forks	45.89	-111.55	33	031
Plentywood	48.77	-104.56	33	091
Stevensville	46.51	-114.09	33	081
Forsyth	46.27	-106.68	33	087
Roundup	46.45	-108.54	33	065
Frenchtown	47.01	-114.23	33	063
South Browning	48.55	-113.01	33	035
Choteau	47.81	-112.18	32	099
Bonner-West Riverside	46.88	-113.89	32	063
Clancy	46.47	-111.99	32	043
Seeley Lake	47.18	-113.48	32	063
Big Timber	45.83	-109.96	32	097
Helena West Side	46.60	-112.11	32	049
Manhattan	45.86	-111.33	32	031
Sun Prairie	47.54	-111.48	32	013
Crow Agency	45.60	-107.46	32	003
Fort Benton	47.82	-110.67	32	015
West Yellowstone	44.66	-111.10	31	031
Thompson Falls	47.59	-115.34	31	089
Fort Belknap Agency	48.48	-108.77	31	005
Chinook	48.59	-109.23	31	005
Boulder	46.24	-112.12	31	043
Absarokee	45.52	-109.44	31	095
Somers	48.08	-114.22	30	029
Whitehall	45.87	-112.10	30	043
Eureka	48.88	-115.05	30	053
Clinton	46.77	-113.71	30	063
Plains	47.46	-114.88	30	089
Scobey	48.79	-105.42	30	019
Browning	48.56	-113.01	30	035
Lincoln	46.95	-112.68	30	049
+Beaverhead County	45.22	-112.64		001
+Big Horn County	45.73	-107.61		003
+Blaine County	48.48	-108.77		005
+Broadwater County	46.32	-111.52		007
+Carbon County	45.19	-109.25		009
+Carter County				011
+Cascade County	47.50	-111.30		013
+Chouteau County	47.82	-110.67		015
+Custer County	46.41	-105.84		017
+Daniels County	48.79	-105.42		019
+Dawson County	47.11	-104.71		021
+Deer Lodge County	46.13	-112.94		023
+Fallon County	46.37	-104.28		025
+Fergus County	47.06	-109.43		027
+Flathead County	48.20	-114.31		029
+Gallatin County	45.68	-111.04		031
+Garfield County				033
+Glacier County	48.63	-112.33		035
+Golden Valley County				037
+Granite County				039
+Hill County	48.55	-109.68		041
+Jefferson County	46.54	-111.93		043
+Judith Basin County				045
+Lake County	47.69	-114.16		047
+Lewis and Clark County	46.59	-112.04		049
+Liberty County				051
+Lincoln County	48.39	-115.56		053
+Madison County				057
+McCone County				055
+Meagher County				059
+Mineral County				061
+Missoula County	46.87	-113.99		063
+Musselshell County	46.45	-108.54		065
+Park County	45.66	-110.56		067
+Petroleum County				069
+Phillips County	48.36	-107.87		071
+Pondera County	48.17	-111.95		073
+Powder River County				075
+Powell County	46.40	-112.73		077
+Prairie County				079
+Ravalli County	46.25	-114.16		081
+Richland County	47.72	-104.16		083
+Roosevelt County	48.09	-105.64		085
+Rosebud County	45.88	-106.62		087
+Sanders County	47.59	-115.34		089
+Sheridan County	48.77	-104.56		091
+Silver Bow County	46.00	-112.53		093
+Stillwater County	45.64	-109.25		095
+Sweet Grass County	45.83	-109.96		097
+Teton County	47.81	-112.18		099
+Toole County	48.51	-111.86		101
+Treasure County				103
+Valley County	48.20	-106.64		105
+Wheatland County				107
+Wibaux County				109
+Yellowstone County	45.78	-108.50		111
#US-NC
Charlotte	35.23	-80.84	59	119
Raleigh	35.77	-78.64	57	183
Greensboro	36.07	-79.79	55	081
Durham	35.99	-78.90	54	063
Winston-Salem	36.10	-80.24	54	067
Fayetteville	35.05	-78.88	53	051
Cary	35.79	-78.78	52	183
Wilmington	34.23	-77.94	51	129
High Point	35.96	-80.01	50	081
Greenville	35.61	-77.37	50	147
Asheville	35.60	-82.55	49	021
Concord	35.41	-80.58	49	025
Gastonia	35.26	-81.19	49	071
Jacksonville	34.75	-77.43	48	133
Chapel Hill	35.91	-79.06	48	135
Rocky Mount	35.94	-77.79	47	127
Huntersville	35.41	-80.84	47	119
Burlington	36.10	-79.44	47	001
Wilson	35.72	-77.92	47	195
Kannapolis	35.49	-80.62	47	025
Apex	35.73	-78.85	47	183
Hickory	35.73	-81.34	46	035
Wake Forest	35.98	-78.51	46	183
Indian Trail	35.08	-80.67	46	179
Mooresville	35.58	-80.81	46	097
Goldsboro	35.38	-77.99	46	191
Monroe	34.99	-80.55	45	179
Salisbury	35.67	-80.47	45	159
Holly Springs	35.65	-78.83	45	183
Matthews	35.12	-80.72	45	119
New Bern	35.11	-77.04	45	049
Fort Bragg	35.14	-79.01	45	051
Sanford	35.48	-79.18	45	105
Cornelius	35.49	-80.86	44	119
Garner	35.71	-78.61	44	183
Thomasville	35.88	-80.08	44	057
Statesville	35.78	-80.89	44	097
Asheboro	35.71	-79.81	44	151
Mint Hill	35.18	-80.65	44	119
Fuquay-Varina	35.58	-78.80	44	183
Morrisville	35.82	-78.83	44	183
Kernersville	36.12	-80.07	44	067
Lumberton	34.62	-79.01	43	155
Kinston	35.26	-77.58	43	107
Carrboro	35.91	-79.08	43	135
Havelock	34.88	-76.90	43	049
Shelby	35.29	-81.54	43	045
Clemmons	36.02	-80.38	43	067
Lexington	35.82	-80.25	43	057
Clayton	35.65	-78.46	43	101
Boone	36.22	-81.67	43	189
Elizabeth City	36.29	-76.25	43	139
Leland	34.26	-78.04	43	019
Lenoir	35.91	-81.54	43	027
Morganton	35.75	-81.68	42	023
Hope Mills	34.97	-78.95	42	051
Albemarle	35.35	-80.20	42	167
Pinehurst	35.20	-79.47	42	125
Laurinburg	34.77	-79.46	42	165
Eden	36.49	-79.77	42	157
Roanoke Rapids	36.46	-77.65	42	083
Henderson	36.33	-78.40	42	181
Stallings	35.09	-80.69	42	179
Masonboro	34.18	-77.85	42	129
Graham	36.07	-79.40	42	001
Harrisburg	35.32	-80.66	42	025
Knightdale	35.79	-78.48	42	183
Murraysville	34.30	-77.85	42	129
Mount Holly	35.30	-81.02	42	071
Reidsville	36.35	-79.66	41	157
Hendersonville	35.32	-82.46	41	089
Mebane	36.10	-79.27	41	001
Lewisville	36.10	-80.42	41	067
Southern Pines	35.17	-79.39	41	125
Waxhaw	34.92	-80.74	41	179
Piney Green	34.72	-77.32	41	133
Spring Lake	35.17	-78.97	41	051
Newton	35.67	-81.22	41	035
Davidson	35.50	-80.84	41	071
Smithfield	35.51	-78.34	41	101
Archdale	35.91	-79.97	41	151
Tarboro	35.90	-77.54	40	065
Lincolnton	35.47	-81.25	40	109
Summerfield	36.21	-79.90	40	081
Kings Mountain	35.25	-81.34	40	045
Belmont	35.24	-81.04	40	071
Weddington	35.02	-80.76	40	179
Mount Airy	36.50	-80.61	40	171
Elon	36.10	-79.51	40	001
Waynesville	35.49	-82.99	40	087
Washington	35.55	-77.05	40	013
Dunn	35.31	-78.61	40	085
Winterville	35.53	-77.40	40	147
Morehead City	34.72	-76.73	40	031
Rockingham	34.94	-79.77	40	153
Myrtle Grove	34.13	-77.88	39	129
Clinton	35.00	-78.32	39	163
Saint Stephens	35.76	-81.27	39	035
Oxford	36.31	-78.59	39	077
Pineville	35.08	-80.89	39	119
Siler City	35.72	-79.46	39	037
Wesley Chapel	35.01	-80.67	39	179
Half Moon	34.83	-77.46	39	133
Roxboro	36.39	-78.98	39	145
Black Mountain	35.62	-82.32	39	021
Kings Grant	34.26	-77.86	39	129
Conover	35.71	-81.22	39	035
Marion	35.68	-82.01	39	111
Butner	36.13	-78.76	39	077
Brevard	35.23	-82.73	39	175
Fletcher	35.43	-82.50	39	089
Oak Island	33.92	-78.16	39	019
Aberdeen	35.13	-79.43	39	125
Forest City	35.33	-81.87	39	161
Mills River	35.39	-82.57	39	089
King	36.28	-80.36	38	169
Kill Devil Hills	36.03	-75.68	38	055
Etowah	35.32	-82.59	38	089
Gibsonville	36.11	-79.54	38	081
Ogden	34.27	-77.82	38	129
Oak Ridge	36.17	-79.99	38	081
Trinity	35.89	-79.99	38	151
Unionville	35.09	-80.51	38	179
Hamlet	34.88	-79.69	38	153
Hillsborough	36.08	-79.10	38	135
Woodfin	35.63	-82.58	38	021
Selma	35.54	-78.28	38	101
Rolesville	35.92	-78.46	38	183
Wendell	35.78	-78.37	38	183
Cullowhee	35.31	-83.18	38	099
Marvin	34.99	-80.81	38	179
Carolina Beach	34.04	-77.89	38	129
Cherryville	35.38	-81.38	38	071
James City	35.09	-77.03	38	049
Boiling Spring Lakes	34.03	-78.07	38	019
Long Beach	33.91	-78.12	37	019
Silver Lake	34.15	-77.91	37	129
Whiteville	34.34	-78.70	37	047
Wadesboro	34.97	-80.08	37	007
Bessemer City	35.28	-81.28	37	071
Williamston	35.85	-77.06	37	117
Nashville	35.97	-77.97	37	127
Stokesdale	36.24	-79.98	37	081
South Gastonia	35.22	-81.21	37	071
Mocksville	35.89	-80.56	37	059
Sawmills	35.82	-81.47	37	027
Lake Norman of Catawba	35.59	-80.96	37	035
Ayden	35.47	-77.42	37	147
East Flat Rock	35.28	-82.42	37	089
Angier	35.51	-78.74	37	085
Walkertown	36.18	-80.15	37	067
Zebulon	35.82	-78.31	37	183
Ahoskie	36.29	-76.98	37	091
Wrightsboro	34.29	-77.92	37	129
Seven Lakes	35.28	-79.56	37	125
Longview	35.73	-81.38	37	035
Raeford	34.98	-79.22	37	093
Edenton	36.06	-76.61	37	041
Farmville	35.60	-77.59	37	147
Midway	35.95	-80.22	37	057
Mount Olive	35.20	-78.07	37	191
Newport	34.79	-76.86	37	031
Pleasant Garden	35.96	-79.76	37	081
Archer Lodge	35.69	-78.38	37	101
Erwin	35.33	-78.68	37	085
Boiling Springs	35.25	-81.67	37	045
Granite Falls	35.80	-81.43	37	027
Dallas	35.32	-81.18	37	071
Seagate	34.21	-77.84	37	129
Swannanoa	35.60	-82.40	37	021
Valdese	35.74	-81.56	36	023
Creedmoor	36.12	-78.69	36	077
River Road	35.51	-76.99	36	013
Cramerton	35.24	-81.08	36	071
Royal Pines	35.48	-82.52	36	021
Spindale	35.36	-81.93	36	161
North Wilkesboro	36.16	-81.15	36	193
Bethlehem	35.83	-81.31	36	003
Beaufort	34.72	-76.66	36	031
Pittsboro	35.72	-79.18	36	037
Canton	35.53	-82.84	36	087
Trent Woods	35.08	-77.09	36	049
China Grove	35.57	-80.58	36	159
Rutherfordton	35.37	-81.96	36	161
Welcome	35.90	-80.26	36	057
Randleman	35.82	-79.80	36	151
Burgaw	34.55	-77.93	36	141
Hampstead	34.37	-77.71	36	141
Elkin	36.24	-80.85	36	171
Westport	35.50	-80.98	36	109
Shallotte	33.97	-78.39	36	019
Wallace	34.74	-78.00	36	061
Gamewell	35.87	-81.60	36	027
Franklin	35.18	-83.38	36	113
Weaverville	35.70	-82.56	36	021
Tabor City	34.15	-78.88	36	047
Forest Oaks	35.99	-79.71	36	081
Tyro	35.81	-80.37	36	057
Elroy	35.34	-77.91	36	191
Wingate	34.98	-80.45	36	179
Sunset Beach	33.88	-78.51	36	019
Lake Park	35.09	-80.64	36	179
Windsor	36.00	-76.95	36	015
Carolina Shores	33.90	-78.58	36	019
Moyock	36.52	-76.18	36	053
Northchase	34.31	-77.88	36	129
Jamestown	35.99	-79.94	36	081
East Rockingham	34.92	-79.76	36	153
Hudson	35.85	-81.50	36	027
Emerald Isle	34.68	-76.95	36	031
Stanley	35.36	-81.10	36	071
Fairview	35.14	-80.54	36	179
Eastover	35.10	-78.80	36	051
Plymouth	35.87	-76.75	36	187
Lowell	35.27	-81.10	36	071
Mountain Home	35.37	-82.49	36	089
Mar-Mac	35.33	-78.06	36	191
Benson	35.38	-78.55	36	101
Elizabethtown	34.63	-78.61	36	017
Ranlo	35.29	-81.13	36	071
Louisburg	36.10	-78.30	36	069
Mountain View	35.68	-81.37	36	035
Wilkesboro	36.15	-81.16	35	193
Polkton	35.01	-80.20	35	007
Lillington	35.40	-78.82	35	085
Southport	33.92	-78.02	35	019
Kitty Hawk	36.06	-75.71	35	055
Red Springs	34.82	-79.18	35	155
Troy	35.36	-79.89	35	123
Red Oak	36.04	-77.91	35	127
Bayshore	34.29	-77.79	35	129
Midland	35.23	-80.50	35	025
Maiden	35.58	-81.21	35	035
Dana	35.33	-82.38	35	089
Flat Rock	35.27	-82.44	35	089
Rockfish	34.99	-79.07	35	093
Spencer	35.69	-80.43	35	159
Warsaw	35.00	-78.09	35	061
Saint James	33.93	-78.12	35	019
River Bend	35.07	-77.15	35	049
Swansboro	34.69	-77.12	35	133
Whispering Pines	35.26	-79.37	35	125
Rural Hall	36.24	-80.29	35	067
Landis	35.55	-80.61	35	159
Wallburg	36.01	-80.14	35	057
Brices Creek	35.06	-77.09	35	049
Pembroke	34.68	-79.20	35	155
Murfreesboro	36.44	-77.10	35	091
Granite Quarry	35.61	-80.45	35	159
Locust	35.26	-80.43	35	167
Fairfield Harbour	35.08	-76.96	35	049
Lowesville	35.42	-81.01	35	109
Buies Creek	35.41	-78.74	35	085
Yadkinville	36.13	-80.66	35	197
Enochville	35.53	-80.67	35	159
Mineral Springs	34.94	-80.67	35	179
Nags Head	35.96	-75.62	35	055
Southern Shores	36.14	-75.73	35	055
South Rosemary	36.45	-77.70	35	083
Cajahs Mountain	35.83	-81.54	35	027
La Grange	35.31	-77.79	34	107
Skippers Corner	34.35	-77.90	34	129
Wentworth	36.40	-79.77	34	157
Glen Raven	36.11	-79.48	34	001
Lake Junaluska	35.53	-82.96	34	087
Fairmont	34.50	-79.11	34	155
Liberty	35.85	-79.57	34	151
Grifton	35.37	-77.44	34	147
Icard	35.73	-81.47	34	023
Sneads Ferry	34.55	-77.40	34	133
Marshville	34.99	-80.37	34	179
Brogden	35.29	-78.03	34	191
Sylva	35.37	-83.23	34	099
Tobaccoville	36.24	-80.37	34	067
Wrightsville Beach	34.21	-77.80	34	129
Bermuda Run	36.00	-80.42	34	059
Troutman	35.70	-80.89	34	097
Mayodan	36.41	-79.97	34	157
Maxton	34.74	-79.35	34	155
Enfield	36.18	-77.67	34	083
Coats	35.41	-78.67	34	085
Haw River	36.09	-79.36	34	001
Carthage	35.35	-79.42	34	125
Norwood	35.22	-80.12	34	167
Edneyville	35.39	-82.34	34	089
Horse Shoe	35.34	-82.56	34	089
Fearrington Village	35.80	-79.09	34	037
Broad Creek	34.72	-76.94	34	031
Mulberry	36.24	-81.18	34	193
Laurel Park	35.31	-82.49	34	089
Denver	35.53	-81.03	34	109
Wilsons Mills	35.58	-78.36	34	101
Jonesville	36.24	-80.84	34	197
Mars Hill	35.83	-82.55	34	115
Pumpkin Center	34.79	-77.37	33	133
Salem	35.70	-81.70	33	023
Madison	36.39	-79.96	33	157
Surf City	34.43	-77.55	33	141
Green Level	36.12	-79.34	33	001
Hertford	36.19	-76.47	33	143
Rockwell	35.55	-80.41	33	159
Cherokee	35.47	-83.31	33	173
Franklinton	36.10	-78.46	33	069
Spruce Pine	35.92	-82.06	33	121
Fairplains	36.20	-81.15	33	193
Calabash	33.89	-78.57	33	019
Millers Creek	36.19	-81.24	33	193
Holly Ridge	34.50	-77.55	33	133
Kure Beach	34.00	-77.91	33	129
Taylorsville	35.92	-81.18	33	003
Valley Hill	35.30	-82.48	33	089
Cape Carteret	34.69	-77.06	33	031
Four Oaks	35.44	-78.43	33	101
Saint Pauls	34.81	-78.97	33	155
Fruitland	35.40	-82.39	33	089
Neuse Forest	34.96	-76.94	33	049
Yanceyville	36.40	-79.34	33	033
Sharpsburg	35.87	-77.83	33	127
Hildebran	35.71	-81.42	33	023
Princeville	35.89	-77.53	33	065
Badin	35.41	-80.12	33	167
Sea Breeze	34.06	-77.89	33	129
Scotland Neck	36.13	-77.42	33	083
Plain View	35.25	-78.56	33	163
Avery Creek	35.46	-82.58	33	021
Belville	34.23	-77.97	33	019
Moravian Falls	36.10	-81.18	33	193
Oakboro	35.23	-80.33	33	167
Drexel	35.76	-81.60	33	023
Pine Level	35.51	-78.24	33	101
Cricket	36.17	-81.19	33	193
Hays	36.25	-81.12	33	193
Mount Pleasant	35.40	-80.44	33	025
Chadbourn	34.32	-78.83	33	047
Cordova	34.91	-79.82	32	153
Andrews	35.20	-83.82	32	039
Bladenboro	34.54	-78.79	32	017
Sparta	36.51	-81.12	32	005
Tryon	35.34	-81.32	32	071
Ramseur	35.73	-79.65	32	151
Biscoe	35.36	-79.78	32	123
Richlands	34.90	-77.55	32	133
Maury	35.48	-77.59	32	079
Hemby Bridge	35.10	-80.63	32	179
Rose Hill	34.83	-78.02	32	061
Burnsville	35.92	-82.30	32	199
Denton	35.63	-80.12	32	057
Hazelwood	35.47	-83.00	32	087
Saxapahaw	35.95	-79.32	32	001
Wanchese	35.84	-75.64	32	055
Navassa	34.26	-78.01	32	019
Connelly Springs	35.74	-81.51	32	023
Bethel	35.81	-77.38	32	147
Murphy	35.09	-84.03	32	039
Thurmond	36.37	-80.93	32	171
Jefferson	36.42	-81.47	32	009
Belhaven	35.54	-76.62	32	013
Rocky Point	34.44	-77.89	32	141
Weldon	36.43	-77.60	32	083
Snow Hill	35.45	-77.68	32	079
Dobson	36.40	-80.72	32	171
East Spencer	35.68	-80.43	32	159
Northlakes	35.78	-81.38	32	027
Atlantic Beach	34.70	-76.74	32	031
Glen Alpine	35.73	-81.78	32	023
Stanfield	35.23	-80.43	32	167
Southmont	35.67	-80.27	32	057
Lake Waccamaw	34.32	-78.50	32	047
Pilot Mountain	36.39	-80.47	32	171
Bryson City	35.43	-83.45	32	173
Kenly	35.60	-78.12	32	101
Toast	36.50	-80.63	32	171
Biltmore Forest	35.53	-82.53	32	021
Pinebluff	35.11	-79.47	32	125
Robersonville	35.83	-77.25	32	117
Walnut Cove	36.30	-80.14	31	169
Manteo	35.91	-75.68	31	055
Foscoe	36.16	-81.77	31	189
Claremont	35.71	-81.15	31	035
Pine Knoll Shores	34.70	-76.81	31	031
Elm City	35.81	-77.86	31	195
West Marion	35.66	-82.03	31	111
Rutherford College	35.75	-81.52	31	023
Beulaville	34.92	-77.77	31	061
Pinetops	35.79	-77.64	31	065
Stony Point	35.86	-81.05	31	003
Spring Hope	35.95	-78.11	31	127
West Jefferson	36.40	-81.49	31	009
Cedar Point	34.69	-77.07	31	031
Blowing Rock	36.14	-81.68	31	189
Bent Creek	35.51	-82.61	31	021
Princeton	35.47	-78.16	31	101
Fremont	35.55	-77.97	31	191
Buxton	35.27	-75.54	31	055
Broadway	35.46	-79.05	31	105
Barker Heights	35.31	-82.44	31	089
Laurel Hill	34.81	-79.55	31	165
Maggie Valley	35.52	-83.10	31	087
West Canton	35.54	-82.86	31	087
Bayboro	35.14	-76.77	31	137
Clyde	35.53	-82.91	31	087
Youngsville	36.02	-78.47	31	069
South Henderson	36.31	-78.41	31	181
Boonville	36.23	-80.71	31	197
Harkers Island	34.70	-76.56	31	031
Swepsonville	36.02	-79.36	31	001
Roseboro	34.95	-78.51	31	163
Castle Hayne	34.36	-77.90	31	129
Balfour	35.35	-82.47	31	089
Lake Lure	35.43	-82.20	31	161
Robbins	35.43	-79.59	31	125
Mount Gilead	35.21	-80.00	31	123
Cove Creek	35.61	-83.01	31	087
Franklinville	35.74	-79.69	31	151
Vander	35.03	-78.79	31	051
Advance	35.94	-80.41	31	059
Banner Elk	36.16	-81.87	31	011
Lucama	35.65	-78.01	31	195
Brunswick	34.29	-78.70	31	047
Pleasant Hill	35.87	-79.48	30	001
Norlina	36.45	-78.20	30	185
White Plains	36.45	-80.63	30	171
Gaston	36.50	-77.64	30	131
Hoopers Creek	35.44	-82.47	30	089
Rowland	34.54	-79.29	30	155
Rhodhiss	35.77	-81.43	30	027
Stedman	35.01	-78.69	30	051
Stoneville	36.47	-79.91	30	157
McLeansville	36.11	-79.66	30	081
Gorman	36.04	-78.82	30	063
Sherrills Ford	35.62	-80.99	30	035
Ellerbe	35.07	-79.76	30	153
Maysville	34.90	-77.23	30	103
+Alamance County	36.10	-79.44		001
+Alexander County	35.83	-81.31		003
+Alleghany County	36.51	-81.12		005
+Anson County	34.97	-80.08		007
+Ashe County	36.42	-81.47		009
+Avery County	36.16	-81.87		011
+Beaufort County	35.55	-77.05		013
+Bertie County	36.00	-76.95		015
+Bladen County	34.63	-78.61		017
+Brunswick County	34.26	-78.04		019
+Buncombe County	35.60	-82.55		021
+Burke County	35.75	-81.68		023
+Cabarrus County	35.41	-80.58		025
+Caldwell County	35.91	-81.54		027
+Camden County				029
+Carteret County	34.72	-76.73		031
+Caswell County	36.40	-79.34		033
+Catawba County	35.73	-81.34		035
+Chatham County	35.72	-79.46		037
+Cherokee County	35.20	-83.82		039
+Chowan County	36.06	-76.61		041
+Clay County				043
+Cleveland County	35.29	-81.54		045
+Columbus County	34.34	-78.70		047
+Craven County	35.11	-77.04		049
+Cumberland County	35.05	-78.88		051
+Currituck County	36.52	-76.18		053
+Dare County	36.03	-75.68		055
+Davidson County	35.88	-80.08		057
+Davie County	35.89	-80.56		059
+Duplin County	34.74	-78.00		061
+Durham County	35.99	-78.90		063
+Edgecombe County	35.90	-77.54		065
+Forsyth County	36.10	-80.24		067
+Franklin County	36.10	-78.30		069
+Gaston County	35.26	-81.19		071
+Gates County				073
+Graham County				075
+Granville County	36.31	-78.59		077
+Greene County	35.48	-77.59		079
+Guilford County	36.07	-79.79		081
+Halifax County	36.46	-77.65		083
+Harnett County	35.31	-78.61		085
+Haywood County	35.49	-82.99		087
+Henderson County	35.32	-82.46		089
+Hertford County	36.29	-76.98		091
+Hoke County	34.98	-79.22		093
+Hyde County				095
+Iredell County	35.58	-80.81		097
+Jackson County	35.31	-83.18		099
+Johnston County	35.65	-78.46		101
+Jones County	34.90	-77.23		103
+Lee County	35.48	-79.18		105
+Lenoir County	35.26	-77.58		107
+Lincoln County	35.47	-81.25		109
+Macon County	35.18	-83.38		113
+Madison County	35.83	-82.55		115
+Martin County	35.85	-77.06		117
+McDowell County	35.68	-82.01		111
+Mecklenburg County	35.23	-80.84		119
+Mitchell County	35.92	-82.06		121
+Montgomery County	35.36	-79.89		123
+Moore County	35.20	-79.47		125
+Nash County	35.94	-77.79		127
+New Hanover County	34.23	-77.94		129
+Northampton County	36.50	-77.64		131
+Onslow County	34.75	-77.43		133
+Orange County	35.91	-79.06		135
+Pamlico County	35.14	-76.77		137
+Pasquotank County	36.29	-76.25		139
+Pender County	34.55	-77.93		141
+Perquimans County	36.19	-76.47		143
+Person County	36.39	-78.98		145
+Pitt County	35.61	-77.37		147
+Polk County				149
+Randolph County	35.71	-79.81		151
+Richmond County	34.94	-79.77		153
+Robeson County	34.62	-79.01		155
+Rockingham County	36.49	-79.77		157
+Rowan County	35.67	-80.47		159
+Rutherford County	35.33	-81.87		161
+Sampson County	35.00	-78.32		163
+Scotland County	34.77	-79.46		165
+Stanly County	35.35	-80.20		167
+Stokes County	36.28	-80.36		169
+Surry County	36.50	-80.61		171
+Swain County	35.47	-83.31		173
+Transylvania County	35.23	-82.73		175
+Tyrrell County				177
+Union County	35.08	-80.67		179
+Vance County	36.33	-78.40		181
+Wake County	35.77	-78.64		183
+Warren County	36.45	-78.20		185
+Washington County	35.87	-76.75		187
+Watauga County	36.22	-81.67		189
+Wayne County	35.38	-77.99		191
+Wilkes County	36.16	-81.15		193
+Wilson County	35.72	-77.92		195
+Yadkin County	36.13	-80.66		197
+Yancey County	35.92	-82.30		199
#US-ND
Fargo	46.88	-96.79	51	017
Bismarck	46.81	-100.78	49	015
Grand Forks	47.93	-97.03	48	035
Minot	48.23	-101.30	47	101
West Fargo	46.87	-96.90	45	017
Williston	48.15	-103.62	44	105
Dickinson	46.88	-102.79	44	089
Mandan	46.83	-100.89	43	059
Jamestown	46.91	-98.71	42	093
Wahpeton	46.27	-96.61	39	077
Devils Lake	48.11	-98.87	39	071
Watford City	47.80	-103.28	38	053
Valley City	46.92	-98.00	38	003
Minot Air Force Base	48.42	-101.34	37	101
Grafton	48.41	-97.41	36	099
Lincoln	46.76	-100.70	35	015
Beulah	47.26	-101.78	35	057
Rugby	48.37	-100.00	35	069
Stanley	48.32	-102.39	34	061
Horace	46.76	-96.90	34	017
Casselton	46.90	-97.21	34	017
New Town	47.98	-102.49	34	061
Hazen	47.29	-101.62	34	057
Grand Forks Air Force Base	47.95	-97.39	34	035
Bottineau	48.83	-100.45	34	009
Lisbon	46.44	-97.68	33	073
Belcourt	48.84	-99.74	33	079
Carrington	47.45	-99.13	33	031
Mayville	47.50	-97.32	33	097
Oakes	46.14	-98.09	33	021
Langdon	48.76	-98.37	33	019
Harvey	47.77	-99.94	33	103
Bowman	46.18	-103.39	32	011
Tioga	48.40	-102.94	32	105
Hillsboro	47.40	-97.06	32	097
Garrison	47.65	-101.42	32	055
Crosby	48.91	-103.29	31	023
New Rockford	47.68	-99.14	31	027
Park River	48.40	-97.74	31	099
Surrey	48.24	-101.13	31	101
Rolla	48.86	-99.62	31	079
Larimore	47.91	-97.63	31	035
Washburn	47.29	-101.03	31	055
Ellendale	46.00	-98.53	31	021
Parshall	47.95	-102.13	31	061
Velva	48.06	-100.93	31	049
Hettinger	46.00	-102.64	31	001
Killdeer	47.37	-102.75	31	025
Cavalier	48.79	-97.62	31	067
Fort Totten	47.98	-98.99	31	005
Shell Valley	48.80	-99.86	31	079
Burlington	48.28	-101.43	31	101
Cando	48.49	-99.21	30	095
Beach	46.92	-104.00	30	033
Kenmare	48.67	-102.08	30	101
Belfield	46.89	-103.20	30	089
Linton	46.27	-100.23	30	029
Thompson	47.77	-97.11	30	035
+Barnes County	46.92	-98.00		003
+Benson County	47.98	-98.99		005
+Cass County	46.88	-96.79		017
+Cavalier County	48.76	-98.37		019
+Dickey County	46.14	-98.09		021
+Eddy County	47.68	-99.14		027
+Foster County	47.45	-99.13		031
+Grand Forks County	47.93	-97.03		035
+Griggs County				039
+Kidder County				043
+LaMoure County				045
+Logan County				047
+McIntosh County				051
+Nelson County				063
+Pembina County	48.79	-97.62		067
+Ramsey County	48.11	-98.87		071
+Ransom County	46.44	-97.68		073
+Richland County	46.27	-96.61		077
+Rolette County	48.84	-99.74		079
+Sargent County				081
+Steele County				091
+Stutsman County	46.91	-98.71		093
+Towner County	48.49	-99.21		095
+Traill County	47.50	-97.32		097
+Walsh County	48.41	-97.41		099
+Wells County	47.77	-99.94		103
+Adams County	46.00	-102.64		001
+Billings County				007
+Bottineau County	48.83	-100.45		009
+Bowman County	46.18	-103.39		011
+Burke County				013
+Burleigh County	46.81	-100.78		015
+Divide County	48.91	-103.29		023
+Dunn County	47.37	-102.75		025
+Emmons County	46.27	-100.23		029
+Golden Valley County	46.92	-104.00		033
+Grant County				037
+Hettinger County				041
+McHenry County	48.06	-100.93		049
+McKenzie County	47.80	-103.28		053
+McLean County	47.65	-101.42		055
+Mercer County	47.26	-101.78		057
+Morton County	46.83	-100.89		059
+Mountrail County	48.32	-102.39		061
+Oliver County				065
+Pierce County	48.37	-100.00		069
+Renville County				075
+Sheridan County				083
+Sioux County				085
+Slope County				087
+Stark County	46.88	-102.79		089
+Ward County	48.23	-101.30		101
+Williams County	48.15	-103.62		105
#US-NE
Omaha	41.26	-95.94	56	055
Lincoln	40.80	-96.67	54	109
Bellevue	41.14	-95.89	47	153
Grand Island	40.93	-98.34	47	079
Kearney	40.70	-99.08	45	019
Fremont	41.43	-96.50	44	053
Hastings	40.59	-98.39	44	001
Norfolk	42.03	-97.42	44	119
North Platte	41.12	-100.77	44	111
Columbus	41.43	-97.37	44	141
Papillion	41.15	-96.04	43	153
La Vista	41.18	-96.03	42	153
Scottsbluff	41.87	-103.67	42	157
South Sioux City	42.47	-96.41	41	043
Beatrice	40.27	-96.75	41	067
Chalco	41.18	-96.15	40	153
Lexington	40.78	-99.74	40	047
Alliance	42.10	-102.87	39	013
Gering	41.83	-103.66	39	157
Elkhorn	41.29	-96.23	39	055
Blair	41.54	-96.13	39	177
York	40.87	-97.59	39	185
McCook	40.20	-100.63	39	145
Nebraska City	40.68	-95.86	39	131
Seward	40.91	-97.10	39	159
Crete	40.63	-96.96	38	151
Sidney	41.14	-102.98	38	033
Plattsmouth	41.01	-95.88	38	025
Schuyler	41.45	-97.06	38	037
Ralston	41.21	-96.04	38	055
Chadron	42.83	-103.00	38	045
Wayne	42.23	-97.02	37	179
Holdrege	40.44	-99.37	37	137
Gretna	41.14	-96.24	37	153
Offutt Air Force Base	41.12	-95.92	37	153
Ogallala	41.13	-101.72	37	101
Wahoo	41.21	-96.62	37	155
Aurora	40.87	-98.00	37	081
Falls City	40.06	-95.60	36	147
Cozad	40.86	-99.99	36	047
Fairbury	40.14	-97.18	36	095
Waverly	40.92	-96.53	36	109
O'Neill	42.46	-98.65	36	089
Broken Bow	41.40	-99.64	36	041
Gothenburg	40.93	-100.16	35	047
West Point	41.84	-96.71	35	039
Auburn	40.39	-95.84	35	127
Minden	40.50	-98.95	35	099
Central City	41.12	-98.00	35	121
David City	41.25	-97.13	35	023
Valentine	42.87	-100.55	35	031
Ashland	41.04	-96.37	34	155
Kimball	41.24	-103.66	34	105
Madison	41.83	-97.46	34	119
Saint Paul	41.21	-98.46	34	093
Geneva	40.53	-97.60	33	059
Valley	41.31	-96.35	33	055
Milford	40.77	-97.05	33	159
Hickman	40.62	-96.63	33	109
Ord	41.60	-98.93	33	175
Imperial	40.52	-101.64	33	029
Syracuse	40.66	-96.19	33	131
Dakota City	42.42	-96.42	33	043
Superior	40.02	-98.07	33	129
Gibbon	40.75	-98.84	33	019
Wilber	40.48	-96.96	33	151
Pierce	42.20	-97.53	32	139
Tekamah	41.78	-96.22	32	021
Bennington	41.36	-96.16	32	055
Mitchell	41.94	-103.81	32	157
Ainsworth	42.55	-99.86	32	017
Tecumseh	40.37	-96.20	32	097
Albion	41.69	-98.00	32	011
Springfield	41.08	-96.13	32	153
Hebron	40.17	-97.59	32	169
Gordon	42.80	-102.20	32	161
Neligh	42.13	-98.03	32	003
Bridgeport	41.67	-103.10	32	123
Stanton	41.95	-97.22	32	167
Hartington	42.62	-97.26	32	027
Sutton	40.61	-97.86	32	035
Wymore	40.12	-96.66	32	067
Wakefield	42.27	-96.87	31	051
Ravenna	41.03	-98.91	31	019
Wood River	40.82	-98.60	31	079
Sutherland	41.16	-101.13	31	111
Fullerton	41.36	-97.97	31	125
Arlington	41.45	-96.35	31	177
Atkinson	42.53	-98.98	31	089
North Bend	41.46	-96.78	31	053
Plainview	42.35	-97.79	31	139
Yutan	41.24	-96.40	31	155
Burwell	41.78	-99.13	31	071
Oakland	41.84	-96.47	31	021
Battle Creek	42.00	-97.60	31	119
Wisner	41.99	-96.91	31	039
Louisville	41.00	-96.16	31	025
Terrytown	41.85	-103.66	31	157
Bayard	41.75	-103.32	31	123
Alma	40.10	-99.36	31	083
Grant	40.84	-101.73	31	135
Stromsburg	41.11	-97.60	31	143
Creighton	42.47	-97.91	30	107
Shelton	40.78	-98.73	30	019
Weeping Water	40.87	-96.14	30	025
Pender	42.11	-96.71	30	173
Cambridge	40.28	-100.17	30	065
Eagle	40.82	-96.43	30	025
Waterloo	41.29	-96.29	30	055
Macy	42.11	-96.36	30	173
Friend	40.65	-97.29	30	151
Loup City	41.28	-98.97	30	163
Arapahoe	40.30	-99.90	30	065
+Adams County	40.59	-98.39		001
+Antelope County	42.13	-98.03		003
+Blaine County				009
+Boone County	41.69	-98.00		011
+Boyd County				015
+Brown County	42.55	-99.86		017
+Buffalo County	40.70	-99.08		019
+Burt County	41.78	-96.22		021
+Butler County	41.25	-97.13		023
+Cass County	41.01	-95.88		025
+Cedar County	42.62	-97.26		027
+Clay County	40.61	-97.86		035
+Colfax County	41.45	-97.06		037
+Cuming County	41.84	-96.71		039
+Custer County	41.40	-99.64		041
+Dakota County	42.47	-96.41		043
+Dawson County	40.78	-99.74		047
+Dixon County	42.27	-96.87		051
+Dodge County	41.43	-96.50		053
+Douglas County	41.26	-95.94		055
+Fillmore County	40.53	-97.60		059
+Franklin County				061
+Furnas County	40.28	-100.17		065
+Gage County	40.27	-96.75		067
+Garfield County	41.78	-99.13		071
+Gosper County				073
+Greeley County				077
+Hall County	40.93	-98.34		079
+Hamilton County	40.87	-98.00		081
+Harlan County	40.10	-99.36		083
+Holt County	42.46	-98.65		089
+Howard County	41.21	-98.46		093
+Jefferson County	40.14	-97.18		095
+Johnson County	40.37	-96.20		097
+Kearney County	40.50	-98.95		099
+Knox County	42.47	-97.91		107
+Lancaster County	40.80	-96.67		109
+Loup County				115
+Madison County	42.03	-97.42		119
+Merrick County	41.12	-98.00		121
+Nance County	41.36	-97.97		125
+Nemaha County	40.39	-95.84		127
+Nuckolls County	40.02	-98.07		129
+Otoe County	40.68	-95.86		131
+Pawnee County				133
+Phelps County	40.44	-99.37		137
+Pierce County	42.20	-97.53		139
+Platte County	41.43	-97.37		141
+Polk County	41.11	-97.60		143
+Richardson County	40.06	-95.60		147
+Rock County				149
+Saline County	40.63	-96.96		151
+Sarpy County	41.14	-95.89		153
+Saunders County	41.21	-96.62		155
+Seward County	40.91	-97.10		159
+Sherman County	41.28	-98.97		163
+Stanton County	41.95	-97.22		167
+Thayer County	40.17	-97.59		169
+Thurston County	42.11	-96.71		173
+Valley County	41.60	-98.93		175
+Washington County	41.54	-96.13		177
+Wayne County	42.23	-97.02		179
+Webster County				181
+Wheeler County				183
+York County	40.87	-97.59		185
+Arthur County				005
+Banner County				007
+Box Butte County	42.10	-102.87		013
+Chase County	40.52	-101.64		029
+Cherry County	42.87	-100.55		031
+Cheyenne County	41.14	-102.98		033
+Dawes County	42.83	-103.00		045
+Deuel County				049
+Dundy County				057
+Frontier County				063
+Garden County				069
+Grant County				075
+Hayes County				085
+Hitchcock County				087
+Hooker County				091
+Keith County	41.13	-101.72		101
+Keya Paha County				103
+Kimball County	41.24	-103.66		105
+Lincoln County	41.12	-100.77		111
+Logan County				113
+McPherson County				117
+Morrill County	41.67	-103.10		123
+Perkins County	40.84	-101.73		135
+Red Willow County	40.20	-100.63		145
+Scotts Bluff County	41.87	-103.67		157
+Sheridan County	42.80	-102.20		161
+Sioux County				165
+Thomas County				171
#US-NH
Manchester	43.00	-71.45	50	011
Nashua	42.77	-71.47	49	011
Concord	43.21	-71.54	46	013
East Concord	43.24	-71.54	46	013
Derry Village	42.89	-71.31	45	015
Dover	43.20	-70.87	45	017
Rochester	43.30	-70.98	45	017
Salem	42.79	-71.20	45	015
Merrimack	42.87	-71.49	44	011
Keene	42.93	-72.28	44	005
Derry	42.88	-71.33	43	015
Portsmouth	43.08	-70.76	43	015
Bedford	42.95	-71.52	43	011
Laconia	43.53	-71.47	42	001
Lebanon	43.64	-72.25	41	009
Windham	42.80	-71.30	41	015
Claremont	43.38	-72.35	41	019
Pelham	42.73	-71.32	41	011
Somersworth	43.26	-70.87	41	017
Londonderry	42.87	-71.37	40	015
Durham	43.13	-70.93	40	017
Hampton	42.94	-70.84	40	015
Berlin	44.47	-71.19	40	007
Exeter	42.98	-70.95	40	015
Milford	42.84	-71.65	39	011
Seabrook	42.89	-70.87	39	015
Hampstead	42.87	-71.18	39	015
Hanover	43.70	-72.29	39	009
Weare	43.09	-71.73	39	011
Franklin	43.44	-71.65	39	013
Barrington	43.22	-71.05	39	017
Bow Bog	43.12	-71.51	39	013
Litchfield	42.84	-71.48	39	011
Plaistow	42.84	-71.09	39	015
Gilford	43.55	-71.41	39	001
Hollis	42.74	-71.59	39	011
Pembroke	43.15	-71.46	39	013
Hudson	42.76	-71.44	39	011
Swanzey	42.87	-72.28	39	005
Stratham Station	43.05	-70.90	38	015
Atkinson	42.84	-71.15	38	015
Kingston	42.94	-71.05	38	015
Rindge	42.75	-72.01	38	005
Sandown	42.93	-71.19	38	015
Hopkinton	43.19	-71.68	38	013
South Hooksett	43.03	-71.44	37	013
Suncook	43.13	-71.45	37	013
Newmarket	43.08	-70.94	37	015
New Ipswich	42.75	-71.85	37	011
Rye	43.01	-70.77	37	015
Chester	42.96	-71.26	37	015
Auburn	43.00	-71.35	37	015
Northfield	43.43	-71.59	37	013
Moultonborough	43.75	-71.40	37	003
New Boston	42.98	-71.69	37	011
Pinardville	42.99	-71.51	37	011
Newport	43.37	-72.17	37	019
North Hampton	42.97	-70.83	37	015
Wakefield	43.57	-71.03	37	003
Ossipee	43.69	-71.12	37	003
Brookline	42.73	-71.66	37	011
Epsom	43.22	-71.33	37	013
Barnstead	43.33	-71.29	37	001
Danville	42.91	-71.12	37	015
Haverhill	44.03	-72.06	37	009
Newton	42.87	-71.03	37	015
Lee	43.12	-71.01	37	017
Plymouth	43.76	-71.69	36	009
Littleton	44.31	-71.77	36	009
Candia	43.08	-71.28	36	015
Deerfield	44.23	-71.62	36	009
East Merrimack	42.87	-71.48	36	011
Hooksett	43.10	-71.47	36	013
Nottingham	43.11	-71.10	36	015
Boscawen	43.32	-71.62	36	013
Farmington	43.39	-71.07	36	017
Northwood	43.19	-71.15	36	015
Strafford	43.33	-71.18	36	017
Chesterfield	42.89	-72.47	36	005
Fremont	42.99	-71.14	36	015
Tilton	43.44	-71.59	36	001
Greenland	43.04	-70.83	35	015
Brentwood	42.98	-71.07	35	015
Gilmanton	43.42	-71.41	35	001
Sunapee	43.39	-72.09	35	019
Goffstown	43.02	-71.60	35	011
Peterborough	42.87	-71.95	35	011
Tilton-Northfield	43.44	-71.59	35	001
Raymond	43.04	-71.18	35	015
Wolfeboro	43.58	-71.21	35	003
Rollinsford	43.24	-70.82	35	017
Jaffrey	42.81	-72.02	34	005
Sanbornton	43.49	-71.58	34	001
Tamworth	43.86	-71.26	34	003
Northumberland	44.56	-71.56	34	007
Chichester	43.25	-71.40	34	013
New Durham	43.44	-71.17	34	017
North Conway	44.05	-71.13	34	003
Grantham	43.49	-72.14	34	019
Tuftonboro	43.70	-71.22	34	003
Fitzwilliam	42.78	-72.14	34	005
Hampton Beach	42.91	-70.81	34	015
Andover	43.44	-71.82	34	013
Mont Vernon	42.89	-71.67	33	011
Madison	43.90	-71.15	33	003
Canterbury	43.34	-71.57	33	013
Alstead	43.15	-72.36	33	005
Holderness	43.73	-71.59	33	009
Kensington	42.93	-70.94	33	015
Hampton Falls	42.92	-70.86	33	015
Deering	43.07	-71.84	33	011
Hillsborough	43.11	-71.90	33	011
Thornton	43.89	-71.68	33	009
East Kingston	42.93	-71.02	33	015
Westmoreland	42.96	-72.44	33	005
Conway	43.98	-71.12	33	003
Newbury	43.32	-72.04	33	013
Lyme	43.81	-72.16	33	009
Greenfield	42.95	-71.87	32	011
Henniker	43.18	-71.82	32	013
Winchester	42.77	-72.38	32	005
Lancaster	44.49	-71.57	32	007
Meredith	43.66	-71.50	32	001
Bristol	43.59	-71.74	32	009
Lyndeborough	42.91	-71.77	32	011
Webster	43.33	-71.72	32	013
Epping	43.03	-71.07	32	015
Sutton	43.33	-71.95	32	013
Unity	43.29	-72.26	32	019
Madbury	43.17	-70.92	32	017
Gorham	44.39	-71.17	32	007
Pittsfield	43.31	-71.32	32	013
Rumney	43.81	-71.81	32	009
Dublin	42.91	-72.06	32	005
Francestown	42.99	-71.81	32	011
Hinsdale	42.79	-72.49	32	005
Enfield	43.64	-72.14	32	009
Contoocook	43.22	-71.71	32	013
Milan	44.57	-71.19	32	007
Alexandria	43.61	-71.79	32	009
New London	43.41	-71.99	32	013
Antrim	43.03	-71.94	31	011
Colebrook	44.89	-71.50	31	007
Freedom	43.81	-71.04	31	003
Temple	42.82	-71.85	31	011
Sandwich	43.79	-71.41	31	003
Effingham	43.76	-71.00	31	003
West Swanzey	42.87	-72.32	31	005
Belmont	43.45	-71.48	31	001
Ashland	43.70	-71.63	31	009
Mason	42.74	-71.77	31	011
Troy	42.82	-72.18	31	005
Wilmot	43.45	-71.91	31	013
Woodstock	43.98	-71.69	31	009
Grafton	43.56	-71.94	31	009
Salisbury	43.38	-71.72	31	013
Wilton	42.84	-71.74	31	011
Orford	43.91	-72.14	31	009
Charlestown	43.24	-72.42	31	019
Richmond	42.75	-72.27	31	005
Harrisville	42.95	-72.10	31	005
Whitefield	44.37	-71.61	31	007
Danbury	43.53	-71.86	31	013
Woodsville	44.15	-72.04	31	009
Groveton	44.60	-71.51	30	007
Greenville	42.77	-71.81	30	011
Marlborough	42.90	-72.21	30	005
New Castle	43.07	-70.72	30	015
Jefferson	44.42	-71.47	30	007
Center Harbor	43.71	-71.46	30	003
Hill	43.52	-71.70	30	013
Sanbornville	43.55	-71.03	30	003
Bridgewater	43.64	-71.74	30	009
Lempster	43.24	-72.21	30	019
Springfield	43.50	-72.03	30	019
Stratford	44.66	-71.56	30	007
+Belknap County	43.53	-71.47		001
+Carroll County	43.75	-71.40		003
+Cheshire County	42.93	-72.28		005
+Coos County	44.47	-71.19		007
+Grafton County	43.64	-72.25		009
+Hillsborough County	43.00	-71.45		011
+Merrimack County	43.21	-71.54		013
+Rockingham County	42.89	-71.31		015
+Strafford County	43.20	-70.87		017
+Sullivan County	43.38	-72.35		019
#US-NJ
Newark	40.74	-74.17	55	013
Jersey City	40.73	-74.08	54	017
Paterson	40.92	-74.17	52	031
Elizabeth	40.66	-74.21	51	039
Edison	40.52	-74.41	50	023
Toms River	39.95	-74.20	49	029
Clifton	40.86	-74.16	49	031
Trenton	40.22	-74.74	49	021
Camden	39.93	-75.12	49	007
Passaic	40.86	-74.13	49	031
Cherry Hill	39.93	-75.03	48	007
Union City	40.78	-74.02	48	017
Bayonne	40.67	-74.11	48	017
East Orange	40.77	-74.20	48	013
North Bergen	40.80	-74.01	48	017
Irvington	40.73	-74.23	48	013
Vineland	39.49	-75.03	48	011
South Vineland	39.45	-75.03	48	011
Wayne	40.93	-74.28	48	031
New Brunswick	40.49	-74.45	48	023
Union	40.70	-74.26	48	039
Piscataway	40.50	-74.40	47	023
Jackson	39.78	-74.86	47	007
Lakewood	40.10	-74.22	47	029
Hoboken	40.74	-74.03	47	017
West New York	40.79	-74.01	47	017
Perth Amboy	40.51	-74.27	47	023
Plainfield	40.63	-74.41	47	039
Parsippany	40.86	-74.43	47	027
Bloomfield	40.81	-74.19	47	013
East Brunswick	40.43	-74.42	47	023
West Orange	40.80	-74.24	47	013
Sayreville	40.46	-74.36	47	023
Hackensack	40.89	-74.04	47	003
Bridgewater	40.60	-74.65	46	035
Sicklerville	39.72	-74.97	46	007
Sayreville Junction	40.47	-74.33	46	023
Kearny	40.77	-74.15	46	017
Linden	40.62	-74.24	46	039
Mount Laurel	39.93	-74.89	46	005
Marlboro	40.32	-74.25	46	025
Teaneck	40.90	-74.02	46	003
Montclair	40.83	-74.21	46	013
Atlantic City	39.36	-74.42	46	001
Belleville	40.79	-74.15	46	013
Fort Lee	40.85	-73.97	46	003
Ewing	40.27	-74.80	46	021
Pennsauken	39.96	-75.06	46	007
Orange	40.77	-74.23	45	013
Fair Lawn	40.94	-74.13	45	003
Garfield	40.88	-74.11	45	003
Willingboro	40.03	-74.87	45	005
Long Branch	40.30	-73.99	45	025
Westfield	40.66	-74.35	45	039
Princeton	40.35	-74.66	45	021
Rahway	40.61	-74.28	45	039
Voorhees	40.48	-74.48	45	035
Englewood	40.89	-73.97	45	003
Millville	39.40	-75.04	45	011
Livingston	40.80	-74.31	44	013
Bergenfield	40.93	-74.00	44	003
Nutley	40.82	-74.16	44	013
Paramus	40.94	-74.08	44	003
West Milford	41.13	-74.37	44	031
Mercerville-Hamilton Square	40.23	-74.67	44	021
Randolph	40.85	-74.58	44	027
Ridgewood	40.98	-74.12	44	003
Bridgeton	39.43	-75.23	44	011
Maplewood	40.73	-74.27	44	013
Cliffside Park	40.82	-73.99	44	003
Lodi	40.88	-74.08	44	003
Vincentown	39.93	-74.75	44	005
South Plainfield	40.58	-74.41	44	023
Carteret	40.58	-74.23	44	023
Mahwah	41.09	-74.14	44	003
Old Bridge	40.41	-74.37	44	023
Scotch Plains	40.66	-74.39	44	039
South Old Bridge	40.41	-74.35	44	023
Cranford	40.66	-74.30	44	039
Hillside	40.70	-74.23	43	039
North Plainfield	40.63	-74.43	43	035
Somerset	40.50	-74.49	43	035
Summit	40.72	-74.36	43	039
Roselle	40.65	-74.26	43	039
Pleasantville	39.39	-74.52	43	001
Palisades Park	40.85	-74.00	43	003
Bayville	39.91	-74.15	43	029
Elmwood Park	40.90	-74.12	43	003
Lyndhurst	40.81	-74.12	43	003
Sparta	41.03	-74.64	43	037
Woodbridge	40.56	-74.28	43	023
Glassboro	39.70	-75.11	43	015
Secaucus	40.79	-74.06	43	017
Maple Shade	39.95	-74.99	43	005
Hawthorne	40.95	-74.15	43	031
Iselin	40.58	-74.32	43	023
Rutherford	40.83	-74.11	43	003
Morristown	40.80	-74.48	43	027
Point Pleasant	40.08	-74.07	43	029
Dover	40.88	-74.56	43	027
Dumont	40.94	-74.00	43	003
Colonia	40.57	-74.30	43	023
Tinton Falls	40.30	-74.10	42	025
Lindenwold	39.82	-75.00	42	007
South Orange	40.75	-74.26	42	013
Wyckoff	41.01	-74.17	42	003
Avenel	40.58	-74.29	42	023
New Milford	40.94	-74.02	42	003
South River	40.45	-74.39	42	023
Hopatcong Hills	40.94	-74.67	42	037
Ocean Acres	39.74	-74.28	42	029
Madison	40.76	-74.42	42	027
North Arlington	40.79	-74.13	42	003
Asbury Park	40.22	-74.01	42	025
Williamstown	39.69	-75.00	42	015
Harrison	40.75	-74.16	42	017
Warren Township	40.61	-74.52	42	035
Fords	40.53	-74.32	42	023
Ramsey	41.06	-74.14	42	003
Tenafly	40.93	-73.96	42	003
Cinnaminson	40.00	-74.99	42	005
Clark	40.64	-74.31	42	039
Hammonton	39.64	-74.80	42	001
Springdale	39.90	-74.97	42	007
Phillipsburg	40.69	-75.19	42	041
Hopatcong	40.93	-74.66	42	037
Fairview	40.81	-74.00	42	003
Springfield	40.70	-74.32	42	039
Highland Park	40.50	-74.42	42	023
Moorestown-Lenola	39.97	-74.96	42	005
Bradley Gardens	40.56	-74.65	42	035
Berkeley Heights	40.68	-74.44	42	039
Cherry Hill Mall	39.94	-75.01	42	007
Weehawken	40.77	-74.02	41	017
Collingswood	39.92	-75.07	41	007
Middlesex	40.57	-74.49	41	023
Metuchen	40.54	-74.36	41	023
Princeton Meadows	40.33	-74.56	41	023
Roselle Park	40.66	-74.26	41	039
West Freehold	40.24	-74.30	41	025
Verona	40.83	-74.24	41	013
Franklin Park	40.44	-74.54	41	023
Mercerville	40.24	-74.69	41	021
Oakland	41.01	-74.26	41	003
Short Hills	40.75	-74.33	41	013
Saddle Brook	40.90	-74.09	41	003
Ridgefield Park	40.86	-74.02	41	003
Hanover	40.80	-74.37	41	027
Holiday City-Berkeley	39.96	-74.28	41	029
Hamilton Square	40.23	-74.65	41	021
Woodland Park	40.89	-74.19	41	031
New Providence	40.70	-74.40	41	039
Cedar Grove	40.85	-74.23	41	013
Ringwood	41.11	-74.25	41	031
Atco	39.77	-74.89	41	007
Eatontown	40.30	-74.05	41	025
Hasbrouck Heights	40.86	-74.08	41	003
Red Bank	40.35	-74.06	41	025
Somerville	40.57	-74.61	41	035
East Hanover	40.82	-74.36	41	027
Edgewater	40.83	-73.98	41	003
Glen Rock	40.96	-74.13	41	003
Martinsville	40.60	-74.56	41	035
Freehold	40.26	-74.27	41	025
Pennsville	39.65	-75.52	41	033
Wanaque	41.04	-74.29	41	031
Florham Park	40.79	-74.39	41	027
Wallington	40.85	-74.11	41	003
River Edge	40.93	-74.04	41	003
Guttenberg	40.79	-74.00	41	017
Upper Montclair	40.85	-74.20	41	013
Bellmawr	39.87	-75.09	41	007
Haddonfield	39.89	-75.04	41	007
Ridgefield	40.83	-74.01	41	003
Greentree	39.90	-74.96	41	007
Ocean City	39.28	-74.57	41	009
Gloucester City	39.89	-75.12	41	007
Robertsville	40.35	-74.29	41	025
Westwood	40.99	-74.03	41	003
Browns Mills	39.97	-74.58	41	005
Beachwood	39.94	-74.19	40	029
Pompton Lakes	41.01	-74.29	40	031
Totowa	40.91	-74.21	40	031
Little Ferry	40.85	-74.04	40	003
Franklin Lakes	41.02	-74.21	40	003
Mount Holly	39.99	-74.79	40	005
Echelon	39.85	-75.00	40	007
Somers Point	39.32	-74.59	40	001
Little Falls	40.87	-74.21	40	031
Hillsdale	41.00	-74.04	40	003
Pine Hill	39.78	-74.99	40	007
Bound Brook	40.57	-74.54	40	035
Ventnor City	39.34	-74.48	40	001
Manville	40.54	-74.59	40	035
Lincoln Park	40.92	-74.30	40	027
Kinnelon	41.00	-74.37	40	027
Marlton	39.89	-74.92	40	005
Waldwick	41.01	-74.12	40	003
Woodbury	39.84	-75.15	40	015
Lake Mohawk	41.02	-74.66	40	037
Keansburg	40.44	-74.13	40	025
Burlington	40.07	-74.86	40	005
Maywood	40.90	-74.06	40	003
Hackettstown	40.85	-74.83	40	041
River Vale	41.00	-74.01	40	003
White Horse	40.19	-74.70	40	021
Villas	39.03	-74.94	40	009
Kendall Park	40.42	-74.56	40	023
Brookdale	40.83	-74.18	40	013
Leonia	40.86	-73.99	40	003
Brigantine	39.41	-74.36	40	001
East Rutherford	40.83	-74.10	40	003
Succasunna	40.87	-74.64	40	027
Chatham	40.74	-74.38	40	027
Budd Lake	40.87	-74.73	40	027
Park Ridge	41.04	-74.04	40	003
Pitman	39.73	-75.13	39	015
Matawan	40.41	-74.23	39	025
South Amboy	40.48	-74.29	39	023
White Meadow Lake	40.92	-74.51	39	027
Cresskill	40.94	-73.96	39	003
Audubon	39.89	-75.07	39	007
Pine Lake Park	40.00	-74.26	39	029
East Franklin	40.49	-74.47	39	035
Closter	40.97	-73.96	39	003
North Haledon	40.96	-74.19	39	031
Northfield	39.37	-74.55	39	001
Clayton	39.66	-75.09	39	015
Mystic Island	39.54	-74.38	39	029
Spotswood	40.39	-74.40	39	023
Haledon	40.94	-74.19	39	031
Montvale	41.05	-74.02	39	003
Boonton	40.90	-74.41	39	027
Bogota	40.88	-74.03	39	003
Runnemede	39.85	-75.07	39	007
Upper Saddle River	41.06	-74.10	39	003
Absecon	39.43	-74.50	39	001
Ashland	39.86	-75.01	39	007
Wood-Ridge	40.85	-74.09	39	003
Oradell	40.96	-74.04	39	003
Bloomingdale	41.00	-74.33	39	031
Kenilworth	40.68	-74.29	39	039
Bedminster	40.68	-74.65	39	035
Raritan	40.57	-74.63	39	035
West Long Branch	40.29	-74.02	39	025
Newton	41.06	-74.75	39	037
Caldwell	40.84	-74.28	39	013
Crestwood Village	39.95	-74.36	39	029
Bernardsville	40.72	-74.57	39	035
Fort Dix	40.03	-74.62	39	005
Butler	41.00	-74.34	39	027
Emerson	40.98	-74.03	39	003
Glen Ridge	40.81	-74.20	39	013
Fanwood	40.64	-74.38	39	039
Berlin	39.79	-74.93	39	007
Haddon Heights	39.88	-75.06	39	007
Twin Rivers	40.26	-74.49	39	021
Dunellen	40.59	-74.47	39	023
Edgewater Park	40.07	-74.90	39	005
Carneys Point	39.71	-75.47	39	033
Midland Park	40.99	-74.14	39	003
Palmyra	40.01	-75.03	39	005
Strathmore	40.40	-74.21	39	025
Smithville	39.49	-74.46	39	001
Yardville	40.18	-74.66	39	021
Keyport	40.43	-74.20	39	025
Madison Park	40.45	-74.31	39	023
Pomona	39.48	-74.58	39	001
Dayton	40.37	-74.51	38	023
Fairfield	40.88	-74.31	38	013
Milltown	40.46	-74.44	38	023
Stratford	39.83	-75.02	38	007
Linwood	39.34	-74.58	38	001
Rumson	40.37	-74.00	38	025
Mountainside	40.67	-74.36	38	039
Allendale	41.04	-74.13	38	003
Barrington	39.86	-75.06	38	007
North Caldwell	40.86	-74.26	38	013
Wharton	40.89	-74.58	38	027
Laurence Harbor	40.46	-74.25	38	023
Yorketown	40.31	-74.34	38	025
Washington	40.76	-74.98	38	041
Rockaway	40.90	-74.51	38	027
Landing	40.91	-74.67	38	027
Carlstadt	40.84	-74.09	38	003
Ramtown	40.12	-74.14	38	025
Margate City	39.33	-74.50	38	001
Green Knoll	40.60	-74.61	38	035
Lincroft	40.33	-74.12	38	025
Fair Haven	40.36	-74.04	38	025
Jamesburg	40.35	-74.44	38	023
Old Tappan	41.01	-73.99	38	003
Paulsboro	39.83	-75.24	38	015
Prospect Park	40.94	-74.17	38	031
Woodcliff Lake	41.02	-74.07	38	003
Watchung	40.64	-74.45	38	035
Little Silver	40.34	-74.05	38	025
Ramblewood	39.93	-74.94	38	005
Roseland	40.82	-74.29	38	013
Norwood	41.00	-73.96	38	003
Heathcote	40.39	-74.58	38	023
Manasquan	40.13	-74.05	38	025
Oceanport	40.32	-74.02	38	025
Belmar	40.18	-74.02	38	025
Kingston Estates	39.92	-74.99	38	007
Finderne	40.56	-74.58	37	035
Union Beach	40.45	-74.18	37	025
Morris Plains	40.82	-74.48	37	027
Rochelle Park	40.91	-74.08	37	003
Hightstown	40.27	-74.52	37	021
Somerdale	39.84	-75.02	37	007
Englewood Cliffs	40.89	-73.95	37	003
Cape May Court House	39.08	-74.82	37	009
Mount Arlington	40.93	-74.63	37	027
Forked River	39.84	-74.19	37	029
Wildwood	38.99	-74.81	37	009
Demarest	40.96	-73.96	37	003
Morganville	40.38	-74.24	37	025
Mendham	40.78	-74.60	37	027
Clementon	39.81	-74.98	37	007
Penns Grove	39.73	-75.47	37	033
Highland Lake	41.18	-74.46	37	037
Salem	39.57	-75.47	37	033
East Freehold	40.28	-74.25	37	025
Highlands	40.40	-73.99	37	025
Northvale	41.01	-73.95	37	003
Franklin	41.12	-74.58	37	037
Beckett	39.75	-75.36	37	015
Harrington Park	40.98	-73.98	37	003
Neptune City	40.20	-74.03	37	025
Brielle	40.11	-74.06	37	025
Glendora	39.84	-75.07	37	007
Spring Lake Heights	40.15	-74.03	37	025
Flemington	40.51	-74.86	37	019
Mount Ephraim	39.88	-75.09	37	007
South Bound Brook	40.55	-74.53	37	035
Buena	39.51	-74.92	37	001
Beattystown	40.81	-74.84	37	041
Point Pleasant Beach	40.09	-74.05	37	029
Blackwood	39.80	-75.06	37	007
Wanamassa	40.23	-74.03	37	025
Franklin Center	40.53	-74.54	36	035
Westville	40.84	-74.30	36	013
Florence	39.73	-74.92	36	007
Ellisburg	39.91	-75.01	36	007
Leisure Village	40.04	-74.18	36	029
Magnolia	39.95	-74.66	36	005
Garwood	40.65	-74.32	36	039
Atlantic Highlands	40.41	-74.03	36	025
Mountain Lakes	40.89	-74.43	36	027
Riverdale	40.99	-74.30	36	027
Bradley Beach	40.20	-74.01	36	025
Egg Harbor City	39.53	-74.65	36	001
Leisure Village East	40.03	-74.16	36	029
Ho-Ho-Kus	41.00	-74.10	36	003
Medford Lakes	39.86	-74.80	36	005
Golden Triangle	39.93	-75.04	36	007
Shrewsbury	40.33	-74.06	36	025
Oakhurst	40.27	-74.02	36	025
Oaklyn	39.90	-75.08	36	007
Mullica Hill	39.74	-75.22	36	015
Country Lake Estates	39.94	-74.54	36	005
North Wildwood	39.00	-74.80	36	009
Beach Haven West	39.67	-74.23	36	029
Lawrenceville	40.30	-74.73	36	021
Bordentown	40.15	-74.71	36	005
Lambertville	40.37	-74.94	36	019
Society Hill	40.53	-74.46	36	023
Merchantville	39.95	-75.07	36	007
Port Monmouth	40.43	-74.10	36	025
Turnersville	39.77	-75.05	36	015
Gibbstown	39.83	-75.28	36	015
South Toms River	39.94	-74.20	36	029
Port Reading	40.57	-74.26	36	023
Roebling	40.12	-74.79	36	005
McGuire AFB	40.04	-74.58	36	005
Shark River Hills	40.19	-74.05	36	025
Holiday City South	39.95	-74.24	36	029
Singac	40.89	-74.24	36	031
Leisuretowne	39.89	-74.70	36	005
High Bridge	40.67	-74.90	36	019
Woodstown	39.65	-75.33	35	033
Cape May	38.94	-74.91	35	009
Leisure Village West-Pine Lake Park	40.00	-74.27	35	029
Oak Valley	39.80	-75.16	35	015
Haworth	40.96	-73.99	35	003
Richwood	39.72	-75.17	35	015
Stanhope	40.90	-74.71	35	037
Tuckerton	39.60	-74.34	35	029
Ocean Grove	40.21	-74.01	35	025
North Middletown	40.44	-74.12	35	025
Saddle River	41.03	-74.10	35	003
Netcong	40.90	-74.71	35	027
Monmouth Beach	40.33	-73.98	35	025
North Cape May	38.98	-74.96	35	009
Delanco	40.05	-74.95	35	005
Cliffwood Beach	40.44	-74.22	35	025
Sixmile Run	40.46	-74.51	35	035
Wildwood Crest	38.97	-74.83	35	009
Hamburg	41.15	-74.58	35	037
Concordia	40.31	-74.45	35	023
Robbinsville	40.21	-74.62	35	021
Woodbury Heights	39.82	-75.16	35	015
Kenvil	40.88	-74.62	35	027
National Park	39.87	-75.18	35	015
Laurel Lake	39.34	-75.03	35	011
Wood-Lynne	39.92	-75.10	35	007
Spring Lake	40.15	-74.03	35	025
Groveville	40.17	-74.67	35	021
Lawnside	39.87	-75.03	35	007
Seaside Heights	39.94	-74.07	35	029
Monmouth Junction	40.38	-74.55	35	023
Barnegat	39.75	-74.22	34	029
Moonachie	40.84	-74.05	34	003
Leonardo	40.42	-74.06	34	025
Sewaren	40.55	-74.26	34	023
Riverton	40.01	-75.01	34	005
Plainsboro Center	40.33	-74.59	34	023
Lakehurst	40.01	-74.31	34	029
Rio Grande	39.01	-74.88	34	009
Clearbrook Park	40.31	-74.46	34	023
Rossmoor	40.34	-74.47	34	023
Clinton	40.64	-74.91	34	019
Swedesboro	39.75	-75.31	34	015
Belvidere	40.83	-75.08	34	041
Pennington	40.33	-74.79	34	021
Beverly	40.07	-74.92	34	005
New Egypt	40.07	-74.53	34	029
West Belmar	40.17	-74.04	34	025
Leisure Knoll	40.02	-74.29	34	029
Woodbine	39.24	-74.82	34	009
Whittingham	40.33	-74.45	34	023
Princeton Junction	40.32	-74.62	34	021
Pemberton Heights	39.96	-74.68	34	005
East Newark	40.75	-74.16	34	017
Brownville	40.40	-74.30	34	023
Pine Ridge at Crestwood	39.95	-74.32	34	029
Presidential Lakes Estates	39.91	-74.56	34	005
Middlebush	40.50	-74.53	34	035
Manahawkin	39.70	-74.26	34	029
Alpha	40.67	-75.16	34	041
Ogdensburg	41.08	-74.59	34	037
Wenonah	39.79	-75.15	34	015
Gibbsboro	39.84	-74.96	34	007
North Beach Haven	39.57	-74.23	33	029
Helmetta	40.38	-74.42	33	023
Whitesboro	39.04	-74.86	33	009
Whitesboro-Burleigh	39.04	-74.87	33	009
Cranbury	40.32	-74.51	33	023
Essex Fells	40.82	-74.28	33	013
Pine Beach	39.94	-74.17	33	029
Mays Landing	39.45	-74.73	33	001
Erma	38.99	-74.90	33	009
Victory Lakes	39.63	-74.97	33	015
Holiday Heights	39.95	-74.25	33	029
Vista Center	40.16	-74.32	33	029
Whitehouse Station	40.62	-74.77	33	019
Sea Isle City	39.15	-74.69	33	009
Gladstone	40.72	-74.67	33	035
Peapack	40.72	-74.66	33	035
Sussex	41.21	-74.61	33	037
Navesink	40.40	-74.04	33	025
Ocean Gate	39.93	-74.13	33	029
Ten Mile Run	40.41	-74.60	33	035
Englishtown	40.30	-74.36	33	025
Brooklawn	39.88	-75.12	33	007
Hopewell	40.39	-74.76	33	021
Alpine	40.96	-73.93	33	003
Laurel Springs	39.82	-75.01	33	007
Long Valley	40.79	-74.78	33	027
Folsom	39.60	-74.84	33	001
Allentown	40.18	-74.58	33	025
Sea Girt	40.13	-74.03	33	025
Lavallette	39.97	-74.07	33	029
Avon-by-the-Sea	40.19	-74.02	33	025
South Belmar	40.17	-74.03	33	025
Upper Pohatcong	40.68	-75.16	33	041
Belford	40.43	-74.09	32	025
Lake Como	40.16	-74.03	32	025
Estell Manor	39.41	-74.74	32	001
Vernon Center	41.19	-74.50	32	037
Collings Lakes	39.60	-74.88	32	001
Annandale	40.64	-74.88	32	019
Chester	40.78	-74.70	32	027
Lebanon	40.64	-74.84	32	019
Island Heights	39.94	-74.15	32	029
Glen Gardner	40.70	-74.94	32	019
Chesilhurst	39.73	-74.88	32	007
Vernon Valley	41.24	-74.49	32	037
Waretown	39.79	-74.20	32	029
Brass Castle	40.76	-75.01	32	041
Seaside Park	39.93	-74.08	32	029
Newfield	39.55	-75.03	32	015
Victory Gardens	40.88	-74.54	32	027
Winfield	40.64	-74.29	32	039
Kingston	40.38	-74.61	32	023
Seabrook Farms	39.50	-75.22	32	011
Hardwick	41.05	-74.93	32	041
Elwood	39.58	-74.72	32	001
Cedar Glen Lakes	39.95	-74.40	32	029
Olivet	39.55	-75.15	31	033
Alloway	39.56	-75.36	31	033
Frenchtown	40.53	-75.06	31	019
Pemberton	39.97	-74.68	31	005
Port Norris	39.25	-75.04	31	011
Hampton	40.71	-74.96	31	019
Sea Bright	40.36	-73.97	31	025
Elmer	39.60	-75.17	31	033
Farmingdale	40.20	-74.17	31	025
Avalon	39.10	-74.72	31	009
Cedar Glen West	40.04	-74.29	31	029
Fairton	39.38	-75.22	31	011
Lake Telemark	40.96	-74.50	31	027
Dover Beaches North	39.99	-74.06	31	029
Weston	40.54	-74.59	31	035
Dover Beaches South	39.96	-74.07	31	029
Surf City	39.66	-74.17	31	029
Milford	40.57	-75.09	31	019
Crandon Lakes	41.12	-74.84	31	037
Beach Haven	39.56	-74.24	31	029
Ship Bottom	39.64	-74.18	31	029
Silver Ridge	39.96	-74.22	31	029
Port Republic	39.52	-74.49	30	001
Rosenhayn	39.48	-75.13	30	011
Oxford	40.80	-74.99	30	041
Califon	40.72	-74.84	30	019
West Cape May	38.94	-74.94	30	009
Audubon Park	39.90	-75.09	30	007
+Atlantic County	39.36	-74.42		001
+Burlington County	39.93	-74.89		005
+Camden County	39.93	-75.12		007
+Cape May County	39.28	-74.57		009
+Cumberland County	39.49	-75.03		011
+Gloucester County	39.70	-75.11		015
+Ocean County	39.95	-74.20		029
+Salem County	39.65	-75.52		033
+Bergen County	40.89	-74.04		003
+Essex County	40.74	-74.17		013
+Hudson County	40.73	-74.08		017
+Hunterdon County	40.51	-74.86		019
+Mercer County	40.22	-74.74		021
+Middlesex County	40.52	-74.41		023
+Monmouth County	40.32	-74.25		025
+Morris County	40.86	-74.43		027
+Passaic County	40.92	-74.17		031
+Somerset County	40.60	-74.65		035
+Sussex County	41.03	-74.64		037
+Union County	40.66	-74.21		039
+Warren County	40.69	-75.19		041
#US-NM
Albuquerque	35.08	-106.65	57	001
Las Cruces	32.31	-106.78	50	013
Rio Rancho	35.23	-106.66	49	043
Enchanted Hills	35.34	-106.59	49	043
Santa Fe	35.69	-105.94	49	049
Roswell	33.39	-104.52	47	005
Farmington	36.73	-108.22	46	045
South Valley	35.01	-106.68	46	001
Clovis	34.40	-103.21	46	009
Hobbs	32.70	-103.14	46	025
Alamogordo	32.90	-105.96	45	035
Carlsbad	32.42	-104.23	45	015
Gallup	35.53	-108.74	44	031
Sunland Park	31.80	-106.58	42	013
Los Lunas	34.81	-106.73	42	061
Chaparral	32.02	-106.39	42	013
Deming	32.27	-107.76	42	029
Las Vegas	35.59	-105.22	41	047
Artesia	32.84	-104.40	41	015
Los Alamos	35.89	-106.31	41	028
Portales	34.19	-103.33	41	041
Lovington	32.94	-103.35	41	025
North Valley	35.17	-106.62	41	001
Española	35.99	-106.08	40	039
Silver City	32.77	-108.28	40	017
Anthony	32.00	-106.61	40	013
Grants	35.15	-107.85	40	006
Bernalillo	35.30	-106.55	39	043
Socorro	34.06	-106.89	39	053
Corrales	35.24	-106.61	39	043
Shiprock	36.79	-108.69	39	045
Kirtland	36.73	-108.36	39	045
Ruidoso	33.33	-105.67	39	027
Bloomfield	36.71	-107.98	39	045
Belen	34.66	-106.78	39	061
Zuni Pueblo	35.07	-108.85	38	031
Raton	36.90	-104.44	38	007
Aztec	36.82	-107.99	38	045
Eldorado at Santa Fe	35.53	-105.93	38	049
Truth or Consequences	33.13	-107.25	38	051
Los Ranchos de Albuquerque	35.16	-106.64	38	001
Lee Acres	35.15	-106.65	38	001
Taos	36.41	-105.57	38	055
White Rock	35.83	-106.20	38	028
Los Chavez	34.73	-106.76	37	061
Tucumcari	35.17	-103.73	37	037
Placitas	35.31	-106.42	37	043
Rio Communities	34.65	-106.73	37	061
Meadow Lake	34.80	-106.54	37	061
El Cerro Mission	34.76	-106.64	37	061
Santa Teresa	31.86	-106.64	36	013
Paradise Hills	35.20	-106.70	36	001
University Park	32.28	-106.75	36	013
Bosque Farms	34.85	-106.71	36	061
La Cienega	35.56	-106.13	36	049
Edgewood	35.06	-106.19	36	049
Peralta	34.84	-106.69	36	061
Milan	35.17	-107.89	35	006
Vado	32.11	-106.66	35	013
Sandia Heights	35.18	-106.49	35	001
Chimayo	36.00	-105.95	35	039
Eunice	32.44	-103.16	35	025
Holloman Air Force Base	32.85	-106.10	35	035
El Cerro	34.73	-106.71	35	061
Tularosa	33.07	-106.02	35	035
Agua Fria	35.65	-106.02	34	049
West Hammond	36.68	-108.05	34	045
Clayton	36.45	-103.18	34	059
Dulce	36.93	-107.00	34	039
Santa Rosa	34.94	-104.68	34	019
Ruidoso Downs	33.33	-105.60	34	027
Lordsburg	32.35	-108.71	34	023
Ranchos de Taos	36.36	-105.61	34	055
Jarales	34.61	-106.76	34	061
Santo Domingo Pueblo	35.51	-106.37	34	043
San Felipe Pueblo	35.43	-106.45	34	043
Crownpoint	35.68	-108.15	34	031
Bayard	32.76	-108.13	34	017
Cannon Air Force Base	34.40	-103.32	34	009
Jal	32.11	-103.19	33	025
Valencia	34.80	-106.70	33	061
Flora Vista	36.79	-108.08	33	045
San Ysidro	32.35	-106.81	33	013
Navajo	36.95	-107.06	33	039
Pojoaque	35.89	-106.02	33	049
Mesilla	32.27	-106.80	33	013
Tome	34.74	-106.73	33	061
Thoreau	35.40	-108.22	33	031
Nambe	35.89	-105.98	33	049
Moriarty	34.99	-106.05	33	057
Jemez Pueblo	35.61	-106.73	33	043
Arroyo Seco	36.52	-105.57	33	055
La Mesilla	35.95	-106.07	32	039
Questa	36.70	-105.60	32	055
Radium Springs	32.50	-106.93	32	013
La Luz	32.98	-105.94	32	035
Waterflow	36.76	-108.48	32	045
Upper Fruitland	36.72	-108.31	32	045
White Sands	32.38	-106.48	32	013
Boles Acres	32.81	-105.99	32	035
Santa Clara	32.78	-108.15	32	017
Las Maravillas	34.74	-106.67	32	061
Columbus	31.83	-107.64	32	029
Hatch	32.67	-107.15	32	013
Estancia	34.76	-106.06	32	057
Monterey Park	34.76	-106.64	32	061
Arenas Valley	32.79	-108.18	32	017
McIntosh	34.86	-106.05	32	057
Berino	32.07	-106.62	32	013
El Valle de Arroyo Seco	35.96	-106.03	32	049
Elephant Butte	33.15	-107.18	32	051
Loving	32.29	-104.10	31	015
Capitan	33.55	-105.57	31	027
Mescalero	33.16	-105.77	31	035
Pecos	35.57	-105.68	31	047
Black Rock	35.09	-108.79	31	031
Keeler Farm	32.32	-107.76	31	029
Dexter	33.20	-104.37	31	005
Spencerville	36.82	-108.06	31	045
Hurley	32.70	-108.13	31	017
Hagerman	33.12	-104.33	31	005
La Huerta	32.44	-104.22	31	015
Laguna	35.04	-107.38	31	006
Carnuel	35.06	-106.46	31	001
Skyline-Ganipa	35.03	-107.61	31	006
Doña Ana	32.39	-106.81	31	013
Sandia Knolls	35.16	-106.31	31	001
El Rancho	35.89	-106.08	31	049
Ponderosa Pine	34.98	-106.32	31	001
La Puebla	35.99	-106.00	31	049
San Miguel	32.16	-106.73	31	013
Ohkay Owingeh	36.05	-106.07	31	039
Taos Pueblo	36.44	-105.54	31	055
Church Rock	35.53	-108.60	31	031
Angel Fire	36.39	-105.29	30	007
Texico	34.39	-103.05	30	009
Mesquite	32.16	-106.70	30	013
La Union	31.95	-106.66	30	013
Alamo	34.42	-107.51	30	053
Atoka	32.77	-104.39	30	015
Twin Lakes	35.71	-108.77	30	031
Santa Clara Pueblo	35.97	-106.09	30	039
Chama	36.90	-106.58	30	039
+Bernalillo County	35.08	-106.65		001
+Catron County				003
+Chaves County	33.39	-104.52		005
+Cibola County	35.15	-107.85		006
+Colfax County	36.90	-104.44		007
+Curry County	34.40	-103.21		009
+De Baca County				011
+Doña Ana County	32.31	-106.78		013
+Eddy County	32.42	-104.23		015
+Grant County	32.77	-108.28		017
+Guadalupe County	34.94	-104.68		019
+Harding County				021
+Hidalgo County	32.35	-108.71		023
+Lea County	32.70	-103.14		025
+Lincoln County	33.33	-105.67		027
+Los Alamos County	35.89	-106.31		028
+Luna County	32.27	-107.76		029
+McKinley County	35.53	-108.74		031
+Mora County				033
+Otero County	32.90	-105.96		035
+Quay County	35.17	-103.73		037
+Rio Arriba County	35.99	-106.08		039
+Roosevelt County	34.19	-103.33		041
+San Juan County	36.73	-108.22		045
+San Miguel County	35.59	-105.22		047
+Sandoval County	35.23	-106.66		043
+Santa Fe County	35.69	-105.94		049
+Sierra County	33.13	-107.25		051
+Socorro County	34.06	-106.89		053
+Taos County	36.41	-105.57		055
+Torrance County	34.99	-106.05		057
+Union County	36.45	-103.18		059
+Valencia County	34.81	-106.73		061
#US-NV
Las Vegas	36.17	-115.14	58	003
Henderson	36.04	-114.98	55	003
Reno	39.53	-119.81	54	031
North Las Vegas	36.20	-115.12	54	003
Paradise	36.10	-115.15	53	003
Sunrise Manor	36.21	-115.07	53	003
Spring Valley	36.11	-115.25	53	003
Enterprise	36.03	-115.24	50	003
Sparks	39.53	-119.75	50	031
Carson City	39.16	-119.77	47	510
Whitney	36.10	-115.04	46	003
Pahrump	36.21	-115.98	46	023
Winchester	36.13	-115.12	44	003
Summerlin South	36.12	-115.33	44	003
Elko	40.83	-115.76	43	007
Fernley	39.61	-119.25	43	019
Sun Valley	39.60	-119.78	43	031
Mesquite	36.81	-114.07	42	003
Boulder City	35.98	-114.83	42	003
Spanish Springs	39.65	-119.71	42	031
Spring Creek	40.73	-115.59	41	007
Gardnerville Ranchos	38.89	-119.74	41	005
Dayton	39.24	-119.59	40	019
Incline Village	39.25	-119.97	39	031
Cold Springs	39.68	-119.98	39	031
Fallon	39.47	-118.78	39	001
Winnemucca	40.97	-117.74	39	013
Laughlin	35.17	-114.57	39	003
Moapa Valley	36.58	-114.47	38	003
Johnson Lane	39.05	-119.72	38	005
Gardnerville	38.94	-119.75	38	005
Indian Hills	39.09	-119.78	38	005
Silver Springs	39.42	-119.22	37	019
Lemmon Valley	39.64	-119.84	37	031
West Wendover	40.74	-114.07	36	007
Ely	39.25	-114.89	36	033
Battle Mountain	40.64	-116.93	36	015
Hawthorne	38.52	-118.62	35	021
Nellis Air Force Base	36.25	-115.06	35	003
Yerington	38.99	-119.16	35	019
Minden	38.95	-119.77	35	005
Tonopah	38.07	-117.23	34	023
Carlin	40.71	-116.10	34	007
Kingsbury	38.98	-119.91	33	005
Sandy Valley	35.82	-115.63	33	003
Lovelock	40.18	-118.47	33	027
Stagecoach	39.37	-119.37	33	019
Smith Valley	38.78	-119.34	32	019
Golden Valley	39.62	-119.83	32	031
Topaz Ranch Estates	38.74	-119.50	32	005
East Valley	38.94	-119.70	32	005
Verdi	39.52	-119.99	32	031
Bunkerville	36.77	-114.13	31	003
Mogul	39.51	-119.93	31	031
Wells	41.11	-114.96	31	007
Jackpot	41.98	-114.67	31	007
McGill	39.40	-114.78	31	033
Caliente	37.61	-114.51	30	017
Alamo	37.36	-115.16	30	017
Smith	38.80	-119.33	30	019
Moapa Town	36.68	-114.59	30	003
Beatty	36.91	-116.76	30	023
Pioche	37.93	-114.45	30	017
+Churchill County	39.47	-118.78		001
+Clark County	36.17	-115.14		003
+Douglas County	38.89	-119.74		005
+Esmeralda County				009
+Lander County	40.64	-116.93		015
+Lincoln County	37.61	-114.51		017
+Lyon County	39.61	-119.25		019
+Mineral County	38.52	-118.62		021
+Nye County	36.21	-115.98		023
+Storey County				029
+White Pine County	39.25	-114.89		033
+Elko County	40.83	-115.76		007
+Eureka County				011
+Humboldt County	40.97	-117.74		013
+Pershing County	40.18	-118.47		027
+Washoe County	39.53	-119.81		031
#US-NY
New York City	40.71	-74.01	69	061
Buffalo	42.89	-78.88	54	029
Jamaica	40.69	-73.81	53	081
Rochester	43.15	-77.62	53	055
Yonkers	40.93	-73.90	53	119
East Flatbush	40.65	-73.93	53	047
Washington Heights	40.85	-73.94	52	061
Astoria	40.77	-73.93	52	081
Borough Park	40.63	-74.00	52	047
Syracuse	43.05	-76.15	52	067
Sheepshead Bay	40.59	-73.94	51	047
Amherst	42.98	-78.80	51	029
East Harlem	40.79	-73.94	51	061
Elmhurst	40.74	-73.88	51	081
Bushwick	40.69	-73.92	51	047
Gravesend	40.60	-73.97	51	047
Corona	40.75	-73.86	50	081
Richmond Hill	40.70	-73.83	50	081
Albany	42.65	-73.76	50	001
Fordham	40.86	-73.90	50	005
West Albany	42.68	-73.78	50	001
Flatbush	40.65	-73.96	50	047
Canarsie	40.64	-73.90	49	047
Greenburgh	41.03	-73.84	49	119
New Rochelle	40.91	-73.78	49	119
Cheektowaga	42.90	-78.75	49	029
Kings Bridge	40.88	-73.91	49	005
Brownsville	40.66	-73.92	49	047
Mount Vernon	40.91	-73.84	48	119
Forest Hills	40.72	-73.85	48	081
Jackson Heights	40.76	-73.89	48	081
Bayside	40.77	-73.78	48	081
Parkchester	40.84	-73.86	48	005
Schenectady	42.81	-73.94	48	093
Flatlands	40.62	-73.93	48	047
Utica	43.10	-75.23	48	065
Brentwood	40.78	-73.25	48	103
Bensonhurst	40.60	-73.99	48	047
Coney Island	40.58	-73.99	48	047
White Plains	41.03	-73.76	48	119
Hempstead	40.71	-73.62	47	059
Cypress Hills	40.68	-73.89	47	047
Ozone Park	40.68	-73.84	47	081
Briarwood	40.71	-73.82	47	081
Wakefield	40.90	-73.85	47	005
Queens Village	40.73	-73.74	47	081
Levittown	40.73	-73.51	47	059
Irondequoit	43.21	-77.58	47	055
Mott Haven	40.81	-73.92	47	005
Troy	42.73	-73.69	47	083
Sunnyside	40.74	-73.94	47	081
Niagara Falls	43.09	-79.06	47	063
Maspeth	40.72	-73.91	47	081
Binghamton	42.10	-75.92	47	007
West Seneca	42.85	-78.80	47	029
Rego Park	40.73	-73.85	46	081
Freeport	40.66	-73.58	46	059
West Babylon	40.72	-73.35	46	103
Woodside	40.75	-73.91	46	081
Hicksville	40.77	-73.53	46	059
Morris Heights	40.85	-73.92	46	005
Far Rockaway	40.61	-73.76	46	081
Kensington	40.65	-73.97	46	047
Coram	40.87	-73.00	46	103
East Meadow	40.71	-73.56	46	059
Valley Stream	40.66	-73.71	46	059
Kew Gardens Hills	40.73	-73.82	46	081
Whitestone	40.79	-73.82	46	081
Brighton	43.15	-77.55	46	055
Woodhaven	40.69	-73.86	46	081
Commack	40.84	-73.29	46	103
Central Islip	40.79	-73.20	45	103
Dyker Heights	40.62	-74.01	45	047
Glendale	40.70	-73.89	45	081
Throgs Neck	40.82	-73.82	45	005
New City	41.15	-73.99	45	087
Long Beach	40.59	-73.66	45	059
Elmont	40.70	-73.71	45	059
Bath Beach	40.60	-74.00	45	047
Huntington Station	40.85	-73.41	45	103
Spring Valley	41.11	-74.04	45	087
Rome	43.21	-75.46	45	065
Oceanside	40.64	-73.64	45	059
Centereach	40.86	-73.10	45	103
Brighton Beach	40.58	-73.96	45	047
Ithaca	42.44	-76.50	45	109
North Tonawanda	43.04	-78.86	45	063
Springfield Gardens	40.66	-73.76	45	081
Poughkeepsie	41.70	-73.92	45	027
Jamestown	42.10	-79.24	45	013
Port Chester	41.00	-73.67	45	119
Middle Village	40.72	-73.88	45	081
Franklin Square	40.71	-73.68	45	059
Fort Hamilton	40.62	-74.03	45	047
Fresh Meadows	40.73	-73.79	45	081
Harrison	40.97	-73.71	45	119
West Islip	40.71	-73.31	45	103
Newburgh	41.50	-74.01	45	071
Elmira	42.09	-76.81	45	015
University Heights	40.86	-73.91	44	005
Shirley	40.80	-72.87	44	103
Middletown	41.45	-74.42	44	071
Saratoga Springs	43.08	-73.78	44	091
Deer Park	40.76	-73.33	44	103
Queensbury	43.38	-73.61	44	113
Glen Cove	40.86	-73.63	44	059
College Point	40.79	-73.85	44	081
Lindenhurst	40.69	-73.37	44	103
Hunts Point	40.81	-73.88	44	005
Holbrook	40.81	-73.08	44	103
Auburn	42.93	-76.57	44	011
Dix Hills	40.80	-73.34	44	103
Watertown	43.97	-75.91	44	045
Smithtown	40.86	-73.20	44	103
Bay Shore	40.73	-73.25	44	103
Plainview	40.78	-73.47	44	059
Howard Beach	40.66	-73.84	44	081
Rosedale	40.66	-73.74	44	081
Ossining	41.16	-73.86	44	119
Hillside	40.71	-73.79	44	081
Uniondale	40.70	-73.59	44	059
Rockville Centre	40.66	-73.64	44	059
Medford	40.82	-73.00	44	103
Peekskill	41.29	-73.92	44	119
Baldwin	40.66	-73.61	44	059
Unionport	40.83	-73.85	44	005
Kingston	41.93	-74.00	44	111
East Elmhurst	40.76	-73.87	44	081
Morrisania	40.83	-73.91	44	005
Copiague	40.68	-73.40	44	103
East Tremont	40.85	-73.89	44	005
Tremont	40.85	-73.91	44	005
Kiryas Joel	41.34	-74.17	44	071
Garden City	40.73	-73.63	44	059
Melrose	40.82	-73.91	44	005
East Patchogue	40.77	-73.00	44	103
Merrick	40.66	-73.55	43	059
Great Kills	40.55	-74.15	43	085
Massapequa	40.68	-73.47	43	059
Laurelton	40.67	-73.75	43	081
Woodrow	40.54	-74.20	43	085
Hauppauge	40.83	-73.20	43	103
Grand Island	43.03	-78.96	43	029
New Springville	40.59	-74.16	43	085
Latham	42.75	-73.76	43	001
Rotterdam	42.79	-73.97	43	093
Lockport	43.17	-78.69	43	063
Cambria Heights	40.69	-73.74	43	081
Hollis	40.71	-73.77	43	081
East Northport	40.88	-73.32	43	103
Lake Ronkonkoma	40.84	-73.13	43	103
North Bellmore	40.69	-73.53	43	059
Mariners Harbor	40.64	-74.16	43	085
Selden	40.87	-73.04	43	103
Plattsburgh	44.70	-73.45	43	019
Holtsville	40.82	-73.05	43	103
Lynbrook	40.65	-73.67	43	059
Mamaroneck	40.95	-73.73	43	119
Mineola	40.75	-73.64	43	059
Ronkonkoma	40.82	-73.11	43	103
East Massapequa	40.67	-73.44	43	059
Melville	40.79	-73.42	43	103
Kew Gardens	40.71	-73.83	43	081
North Bay Shore	40.74	-73.26	43	103
Cortland	42.60	-76.18	43	023
Wantagh	40.68	-73.51	43	059
West Hempstead	40.70	-73.65	43	059
Syosset	40.83	-73.50	43	059
Rossville	40.56	-74.21	43	085
Islip	40.73	-73.21	43	103
Monsey	41.11	-74.07	43	087
Huntington	40.87	-73.43	43	103
Amsterdam	42.94	-74.19	43	057
Lackawanna	42.83	-78.82	43	029
North Massapequa	40.70	-73.46	43	059
Scarsdale	41.01	-73.78	43	119
Nanuet	41.09	-74.01	43	087
North Amityville	40.70	-73.43	43	103
Oswego	43.46	-76.51	43	075
North Babylon	40.72	-73.32	42	103
Kings Park	40.89	-73.26	42	103
Massapequa Park	40.68	-73.46	42	059
Woodmere	40.63	-73.71	42	059
East Setauket	40.94	-73.11	42	103
Sayville	40.74	-73.08	42	103
North Valley Stream	40.69	-73.70	42	059
Cohoes	42.77	-73.70	42	001
Bethpage	40.74	-73.48	42	059
Baychester	40.87	-73.84	42	005
Roosevelt	40.68	-73.59	42	059
Bellmore	40.67	-73.53	42	059
Rye	40.98	-73.68	42	119
Floral Park	40.72	-73.70	42	059
Pearl River	41.06	-74.02	42	087
Port Washington	40.83	-73.70	42	059
Farmingville	40.83	-73.03	42	103
Mastic	40.80	-72.84	42	103
Setauket-East Setauket	40.93	-73.10	42	103
Port Richmond	40.63	-74.14	42	085
Terrace Heights	40.72	-73.77	42	081
Emerson Hill	40.61	-74.10	42	085
Westbury	40.76	-73.59	42	059
Seaford	40.67	-73.49	42	059
Graniteville	40.62	-74.15	42	085
Kenmore	42.97	-78.87	42	029
Depew	42.90	-78.69	42	029
Gates-North Gates	43.17	-77.70	42	055
Gloversville	43.05	-74.34	42	035
Eggertsville	42.96	-78.80	42	029
Batavia	43.00	-78.19	42	037
Tonawanda	43.02	-78.88	42	029
North New Hyde Park	40.74	-73.69	42	059
Mastic Beach	40.77	-72.85	42	103
Johnson City	42.12	-75.96	42	007
Douglaston	40.77	-73.75	42	081
Greece	43.21	-77.69	42	055
South Farmingdale	40.72	-73.44	42	059
East Islip	40.73	-73.19	42	103
Beacon	41.50	-73.97	42	027
Manorville	40.87	-72.81	42	103
Glens Falls	43.31	-73.64	42	113
Wykagyl	40.94	-73.80	42	119
Jefferson Valley-Yorktown	41.32	-73.80	42	119
Arverne	40.59	-73.80	41	081
New Cassel	40.76	-73.57	41	059
Rocky Point	40.95	-72.93	41	103
Olean	42.08	-78.43	41	009
Oneonta	42.45	-75.06	41	077
Greenlawn	40.87	-73.37	41	103
Stony Brook	40.93	-73.14	41	103
Hampton Bays	40.87	-72.52	41	103
Bergen Beach	40.62	-73.91	41	047
Jericho	40.79	-73.54	41	059
Nesconset	40.85	-73.15	41	103
Saint James	40.88	-73.16	41	103
Ridge	40.89	-72.90	41	103
Riverhead	40.92	-72.66	41	103
Geneva	42.87	-76.98	41	069
Endicott	42.10	-76.05	41	007
Arrochar	40.60	-74.07	41	085
Fort Drum	44.06	-75.76	41	045
Wawarsing	41.76	-74.36	41	111
Fallsburg	41.73	-74.60	41	105
Seaside	40.58	-73.83	41	081
Patchogue	40.77	-73.02	41	103
Miller Place	40.96	-73.00	41	103
North Castle	41.14	-73.68	41	119
North Merrick	40.69	-73.56	41	059
Haverstraw	41.20	-73.96	41	087
Babylon	40.70	-73.33	41	103
Stony Point	41.23	-73.99	41	087
Mount Sinai	40.95	-73.03	41	103
Salisbury	40.75	-73.56	41	059
Dunkirk	42.48	-79.33	41	013
North Wantagh	40.69	-73.51	41	059
Terryville	40.91	-73.07	41	103
North Lindenhurst	40.71	-73.38	41	103
Wyandanch	40.75	-73.36	41	103
Tarrytown	41.08	-73.86	41	119
Fulton	43.32	-76.42	41	075
North Bellport	40.77	-72.94	41	103
Endwell	42.11	-76.02	41	007
Lake Grove	40.85	-73.12	41	103
Elwood	40.85	-73.34	40	103
Oakwood	40.56	-74.12	40	085
Mount Kisco	41.20	-73.73	40	119
Oneida	43.09	-75.65	40	053
Dobbs Ferry	41.01	-73.87	40	119
Suffern	41.11	-74.15	40	087
Spuyten Duyvil	40.88	-73.92	40	005
Corning	42.14	-77.05	40	101
Ogdensburg	44.69	-75.49	40	089
Woodbury	41.36	-74.11	40	071
Roessleville	42.70	-73.81	40	001
Fredonia	42.44	-79.33	40	013
Massena	44.93	-74.89	40	089
Eltingville	40.55	-74.17	40	085
Middle Island	40.88	-72.94	40	103
Canandaigua	42.87	-77.29	40	069
West Haverstraw	41.21	-73.99	40	087
Morris Park	40.85	-73.85	40	005
Lancaster	42.90	-78.67	40	029
Sleepy Hollow	41.09	-73.86	40	119
Fairmount	43.05	-76.24	40	067
Watervliet	42.73	-73.70	40	001
Bohemia	40.77	-73.12	40	103
Great Neck	40.80	-73.73	40	059
Inwood	40.87	-73.93	40	061
Little Neck	40.76	-73.73	40	081
Fort Salonga	40.91	-73.30	40	103
Huguenot	40.54	-74.19	40	085
East Rockaway	40.64	-73.67	40	059
New Hyde Park	40.74	-73.69	40	059
Potsdam	44.67	-74.98	40	089
Edgemere	40.60	-73.77	40	081
Rye Brook	41.02	-73.68	40	119
Hamburg	42.72	-78.83	40	029
Dongan Hills	40.59	-74.10	40	085
Clifton	40.62	-74.08	40	085
North Gates	43.18	-77.70	40	055
Amityville	40.68	-73.42	40	103
Rensselaer	42.64	-73.74	40	083
South Huntington	40.82	-73.40	40	103
Scotchtown	41.48	-74.36	40	071
Riverdale	40.90	-73.91	40	005
Valley Cottage	41.12	-73.96	40	087
Westerleigh	40.62	-74.13	40	085
New Windsor	41.48	-74.02	40	071
Bayport	40.74	-73.05	39	103
Airmont	41.10	-74.12	39	087
Concord	40.61	-74.08	39	085
Newark	43.05	-77.10	39	117
Plainedge	40.72	-73.48	39	059
Farmingdale	40.73	-73.45	39	059
Monroe	41.33	-74.19	39	071
Port Jervis	41.38	-74.69	39	071
Malverne	40.68	-73.67	39	059
North Elba	44.24	-73.95	39	031
Glens Falls North	43.34	-73.68	39	113
Mahopac	41.37	-73.73	39	079
Congers	41.15	-73.95	39	087
Brockport	43.21	-77.94	39	055
Johnstown	43.01	-74.37	39	035
Tompkinsville	40.64	-74.08	39	085
Hornell	42.33	-77.66	39	101
South Lockport	43.15	-78.70	39	063
Lake Carmel	41.46	-73.67	39	079
Croton-on-Hudson	41.21	-73.89	39	119
Delmar	42.62	-73.83	39	001
Geneseo	42.80	-77.82	39	051
Chestnut Ridge	41.08	-74.06	39	087
Oakdale	42.25	-73.78	39	021
Baldwin Harbor	40.64	-73.61	39	059
Manhasset	40.80	-73.70	39	059
New Square	41.14	-74.03	39	087
Boston	42.63	-78.74	39	029
South Beach	40.58	-74.08	39	085
Briarcliff Manor	41.15	-73.82	39	119
Hastings-on-Hudson	40.99	-73.88	39	119
Ilion	43.02	-75.04	39	043
Colonie	42.72	-73.83	39	001
Port Jefferson	40.95	-73.07	39	103
Port Jefferson Station	40.93	-73.05	39	103
Garden City Park	40.74	-73.66	39	059
Baldwinsville	43.16	-76.33	39	067
Scotia	42.83	-73.96	39	093
Wading River	40.95	-72.84	39	103
Sound Beach	40.96	-72.97	39	103
Center Moriches	40.80	-72.79	39	103
Hillcrest	41.13	-74.04	39	087
Herkimer	43.03	-74.99	39	043
Midland Beach	40.57	-74.09	39	085
Northport	40.90	-73.34	39	103
Bay Wood	40.75	-73.29	39	103
Williston Park	40.76	-73.64	39	059
Woodlawn	40.90	-73.87	39	005
Westmere	42.69	-73.87	39	001
New Dorp	40.57	-74.12	39	085
North Patchogue	40.79	-73.01	39	103
Southport	42.05	-76.82	39	015
Hudson Falls	43.30	-73.59	39	115
Pleasantville	41.13	-73.79	39	119
East Hills	40.79	-73.63	39	059
Greenville	40.99	-73.82	39	119
West Glens Falls	43.30	-73.68	38	113
New Paltz	41.75	-74.09	38	111
Pelham	40.91	-73.81	38	119
Nyack	41.09	-73.92	38	087
Orange Lake	41.54	-74.10	38	071
Norwich	42.53	-75.52	38	017
Great Neck Plaza	40.79	-73.73	38	059
Mount Ivy	41.19	-74.03	38	087
Viola	41.14	-74.08	38	087
Mechanicstown	41.44	-74.39	38	071
North Syracuse	43.13	-76.13	38	067
Walden	41.56	-74.19	38	071
Warwick	41.26	-74.36	38	071
Hewlett	40.64	-73.70	38	059
Carmel Hamlet	41.41	-73.69	38	079
Myers Corner	41.61	-73.87	38	027
Bayville	40.91	-73.56	38	059
West Point	41.39	-73.96	38	071
Belle Harbor	40.58	-73.85	38	081
Manorhaven	40.84	-73.71	38	059
Oyster Bay	40.87	-73.53	38	059
Cedarhurst	40.62	-73.72	38	059
Seneca Falls	42.91	-76.80	38	099
South Hill	42.43	-76.49	38	109
East Rochester	43.11	-77.49	38	055
East Shoreham	40.94	-72.88	38	103
Glen Oaks	40.75	-73.71	38	081
East Glenville	42.89	-73.93	38	093
Horseheads	42.17	-76.82	38	015
Tappan	41.02	-73.95	38	087
Irvington	41.04	-73.87	38	119
Springs	41.02	-72.16	38	103
Roslyn Heights	40.79	-73.65	38	059
Canton	44.60	-75.17	38	089
Lawrence	40.62	-73.73	38	059
Calverton	40.91	-72.74	38	103
Monticello	41.66	-74.69	38	105
East Farmingdale	40.73	-73.42	38	103
Mattydale	43.10	-76.15	38	067
Bronxville	40.94	-73.83	38	119
Hudson	42.25	-73.79	38	021
Solvay	43.06	-76.21	38	067
East Aurora	42.77	-78.61	38	029
East Garden City	40.73	-73.60	38	059
New Dorp Beach	40.57	-74.10	38	085
Larchmont	40.93	-73.75	38	119
Lake Mohegan	41.32	-73.85	38	119
Albion	43.25	-78.19	38	073
South Valley Stream	40.66	-73.72	38	059
Yaphank	40.84	-72.92	38	103
Wesley Hills	41.16	-74.07	38	087
Hilton	43.29	-77.79	38	055
Medina	43.22	-78.39	38	073
Volney	43.34	-76.36	38	075
Washingtonville	41.43	-74.17	38	071
Malone	44.85	-74.29	38	033
Southold	41.06	-72.43	38	103
Blauvelt	41.06	-73.96	38	087
Richland	43.57	-76.05	38	075
Highland	41.72	-73.96	38	111
Bath	42.34	-77.32	38	101
Lakeview	42.43	-75.87	38	017
Bellaire	40.71	-73.75	37	081
Pelham Manor	40.90	-73.81	37	119
West Hills	40.82	-73.43	37	103
Salamanca	42.16	-78.72	37	009
Wappingers Falls	41.60	-73.91	37	027
Marbletown	41.88	-74.11	37	111
Webster	43.21	-77.43	37	055
Old Bethpage	40.76	-73.45	37	059
Hamlin	43.30	-77.92	37	055
Fairview	41.72	-73.92	37	027
Centerport	40.89	-73.38	37	103
Harris Hill	42.96	-78.68	37	029
North Hills	40.78	-73.68	37	059
Goshen	41.40	-74.32	37	071
Islip Terrace	40.74	-73.19	37	103
Ballston Spa	43.00	-73.85	37	091
Stapleton	40.63	-74.08	37	085
Fairport	43.10	-77.44	37	055
New Hempstead	41.15	-74.03	37	087
Hartsdale	41.02	-73.80	37	119
Big Flats	42.14	-76.94	37	015
Saranac Lake	44.33	-74.13	37	033
Williamsville	42.96	-78.74	37	029
East Moriches	40.81	-72.76	37	103
Albertson	40.77	-73.64	37	059
Mechanicville	42.90	-73.69	37	091
Northumberland	43.13	-73.59	37	091
Kaser	41.12	-74.07	37	087
Kings Point	40.82	-73.74	37	059
Wheatley Heights	40.76	-73.37	37	103
Pound Ridge	41.21	-73.57	37	119
Cold Spring Harbor	40.87	-73.46	37	103
Waterloo	42.90	-76.86	37	099
Thiells	41.21	-74.02	37	087
Sea Cliff	40.85	-73.64	37	059
Penn Yan	42.66	-77.05	37	123
West Sayville	40.73	-73.10	37	103
Grymes Hill	40.62	-74.09	37	085
Carle Place	40.75	-73.61	37	059
West Elmira	42.08	-76.85	37	015
Westvale	43.05	-76.22	37	067
Firthcliffe	41.44	-74.05	37	071
Searingtown	40.77	-73.66	37	059
Chittenango	43.05	-75.87	37	053
Niskayuna	42.78	-73.85	37	093
Flower Hill	40.81	-73.68	37	059
Elmsford	41.06	-73.82	37	119
Carmel	41.43	-73.68	37	079
Little Falls	43.04	-74.86	37	043
Blue Point	40.74	-73.03	37	103
Island Park	40.60	-73.66	37	059
East Quogue	40.84	-72.58	37	103
Wellsville	42.88	-74.27	37	057
Glen Head	40.84	-73.62	37	059
Portland	42.38	-79.47	37	013
Old Westbury	40.79	-73.60	37	059
Canastota	43.08	-75.75	37	053
Purchase	41.04	-73.71	37	119
Montebello	41.14	-74.12	37	087
West Bay Shore	40.71	-73.28	37	103
Ardsley	41.01	-73.84	37	119
Manlius	43.00	-75.98	37	067
Grandyle Village	43.00	-78.96	37	029
Galeville	43.09	-76.17	37	067
Montgomery	41.53	-74.24	37	071
Grant City	40.58	-74.10	37	085
Hawthorne	41.11	-73.80	37	119
Orangeburg	41.05	-73.95	37	087
Cobleskill	42.68	-74.49	37	095
Dansville	42.56	-77.70	37	051
East Greenbush	42.59	-73.70	37	083
Flanders	40.90	-72.62	37	103
North Sea	40.93	-72.41	36	103
Gardnertown	41.54	-74.07	36	071
City Island	40.85	-73.79	36	005
Clarkson	43.23	-77.93	36	055
Springville	42.51	-78.67	36	029
Armonk	41.13	-73.71	36	119
Herricks	40.76	-73.67	36	059
Le Roy	42.98	-77.98	36	037
Waverly	42.01	-76.53	36	107
Lyncourt	43.08	-76.13	36	067
University Gardens	40.78	-73.72	36	059
Mattituck	40.99	-72.53	36	103
Gang Mills	42.15	-77.11	36	101
Fayetteville	43.03	-76.00	36	067
Hamilton	42.83	-75.54	36	053
Rosebank	40.61	-74.07	36	085
East Hampton North	40.97	-72.19	36	103
Liberty	41.80	-74.75	36	105
Spackenkill	41.66	-73.91	36	027
Bardonia	41.11	-74.00	36	087
Rockaway Point	40.56	-73.92	36	081
Ellenville	41.72	-74.40	36	111
Alfred	42.25	-77.79	36	003
Arlington	41.70	-73.90	36	027
Gordon Heights	40.86	-72.97	36	103
Brewerton	43.24	-76.14	36	067
Garden City South	40.71	-73.66	36	059
North Great River	40.75	-73.17	36	103
Menands	42.69	-73.72	36	001
Elmira Heights	42.13	-76.82	36	015
Heritage Hills	41.34	-73.70	36	119
Highland Mills	41.35	-74.13	36	071
Chester	41.36	-74.27	36	071
Saugerties	42.08	-73.95	36	111
Village Green	43.13	-76.31	36	067
Catskill	42.22	-73.86	36	039
Lake Erie Beach	42.62	-79.07	36	029
Putnam Lake	41.46	-73.55	36	079
Highland Falls	41.37	-73.97	36	071
Cayuga Heights	42.46	-76.49	36	109
Newfane	43.29	-78.71	36	063
Eden	41.29	-74.49	36	071
Gouverneur	44.34	-75.46	36	089
Glenwood Landing	40.83	-73.64	36	059
Thornwood	41.12	-73.78	36	119
Sidney	42.31	-75.39	36	025
Owego	42.10	-76.26	36	107
Whitesboro	43.12	-75.29	36	065
Lloyd Harbor	40.90	-73.46	36	103
Muttontown	40.82	-73.55	36	059
Marlboro	41.61	-73.97	36	111
Lansing	42.48	-76.48	36	109
Perth	43.02	-74.19	36	035
Haviland	41.77	-73.90	36	027
Dannemora	44.72	-73.72	36	019
Lyons	43.06	-76.99	36	117
Red Oaks Mill	41.66	-73.87	36	027
Sloan	42.89	-78.79	36	029
Manhasset Hills	40.76	-73.68	36	059
Carthage	43.98	-75.61	36	045
Spencerport	43.19	-77.80	36	055
South Glens Falls	43.30	-73.64	36	091
Tupper Lake	44.22	-74.46	36	033
Noyack	41.00	-72.34	36	103
Brookville	40.81	-73.57	36	059
Port Ewen	41.91	-73.98	35	111
South Nyack	41.08	-73.92	35	087
Minoa	43.08	-76.00	35	067
Perry	42.72	-78.01	35	121
Calcium	44.02	-75.85	35	045
Hurley	41.92	-74.06	35	111
Brookhaven	40.78	-72.92	35	103
West Nyack	41.10	-73.97	35	087
Hoosick Falls	42.90	-73.35	35	083
New Brighton	40.64	-74.09	35	085
Lowville	43.79	-75.49	35	049
Palmyra	43.06	-77.23	35	117
Locust Valley	40.88	-73.60	35	059
Islandia	40.80	-73.17	35	103
Ticonderoga	43.85	-73.42	35	031
Warsaw	42.74	-78.13	35	121
Vails Gate	41.45	-74.06	35	071
Cutchogue	41.01	-72.49	35	103
Montauk	41.04	-71.95	35	103
Avon	42.91	-77.75	35	051
Northwest Harbor	41.01	-72.22	35	103
New York Mills	43.11	-75.29	35	065
Maybrook	41.48	-74.22	35	071
Fort Edward	43.27	-73.58	35	115
Wynantskill	42.70	-73.64	35	083
Ravena	42.47	-73.82	35	001
Southampton	40.88	-72.39	35	103
South Hempstead	40.68	-73.62	35	059
Port Washington North	40.84	-73.70	35	059
Orchard Park	42.77	-78.74	35	029
Wanakah	42.75	-78.90	35	029
South Blooming Grove	41.37	-74.18	35	071
Homer	42.64	-76.18	35	023
Balmville	41.53	-74.01	35	071
Valhalla	41.07	-73.78	35	119
Delhi	42.28	-74.92	35	025
Sloatsburg	41.15	-74.19	35	087
Greenwood Lake	41.22	-74.29	35	071
Pomona	41.17	-74.04	35	087
Warrensburg	43.50	-73.78	35	113
Westfield	42.32	-79.58	35	013
Brightwaters	40.72	-73.27	35	103
Milton	43.03	-73.85	35	091
Westhampton	40.82	-72.67	35	103
Sherrill	43.07	-75.60	35	065
Lake Success	40.77	-73.72	35	059
East Syracuse	43.07	-76.08	35	067
Bedford Hills	41.24	-73.69	35	119
Cornwall	41.44	-74.02	35	071
Chelsea	40.60	-74.19	35	085
Walton	42.17	-75.13	35	025
Willowbrook	40.60	-74.14	35	085
Lakewood	42.10	-79.33	35	013
Riverside	40.88	-72.68	35	103
Brinckerhoff	41.54	-73.87	35	027
Florida	41.33	-74.36	35	071
Mount Morris	42.73	-77.87	35	051
Lido Beach	40.59	-73.63	35	059
Chenango Bridge	42.17	-75.86	35	007
South Fallsburg	41.72	-74.63	35	105
Cazenovia	42.93	-75.85	35	053
Akron	43.02	-78.50	35	029
Horseheads North	42.19	-76.81	35	015
Crown Heights	41.64	-73.94	35	027
Moriches	40.81	-72.82	35	103
Voorheesville	42.65	-73.93	35	001
Great Neck Estates	40.79	-73.74	35	059
Roslyn	40.80	-73.65	34	059
Lakeland	43.09	-76.24	34	067
Victor	42.98	-77.41	34	069
McKownville	42.68	-73.85	34	001
Sands Point	40.85	-73.72	34	059
Montrose	41.25	-73.93	34	119
Munsons Corners	42.58	-76.21	34	023
Munsey Park	40.80	-73.68	34	059
Honeoye Falls	42.95	-77.59	34	055
East Norwich	40.85	-73.54	34	059
Coxsackie	42.35	-73.80	34	039
Durham	42.40	-74.17	34	039
Walton Park	41.31	-74.23	34	071
West Sand Lake	42.64	-73.61	34	083
Clarence	42.98	-78.59	34	029
Remsenburg-Speonk	40.83	-72.70	34	103
Northeast Ithaca	42.47	-76.46	34	109
Thomaston	40.79	-73.71	34	059
Gowanda	42.46	-78.94	34	009
Yorkville	43.11	-75.27	34	065
Mohawk	43.01	-75.00	34	043
Green Island	42.74	-73.69	34	001
Rhinebeck	41.93	-73.91	34	027
Lewiston	43.17	-79.04	34	063
Blasdell	42.80	-78.82	34	029
Alden	42.90	-78.49	34	029
Whitehall	43.56	-73.40	34	115
East Williston	40.76	-73.63	34	059
Piermont	41.04	-73.92	34	087
Elma Center	42.83	-78.64	34	029
Silver Creek	42.54	-79.17	34	013
North Boston	42.69	-78.78	34	029
Corinth	43.24	-73.83	34	091
Frankfort	43.04	-75.07	34	043
Halesite	40.89	-73.42	34	103
Williamson	43.22	-77.19	34	117
Harriman	41.31	-74.14	34	071
Skaneateles	42.95	-76.43	34	067
Attica	42.86	-78.28	34	121
Granville	43.41	-73.26	34	115
Lake Placid	44.28	-73.98	34	031
Broad Channel	40.60	-73.82	34	081
Aquebogue	40.94	-72.63	34	103
Hampton Manor	42.62	-73.73	34	083
Barnum Island	40.60	-73.64	34	059
Jamestown West	42.09	-79.28	34	013
Lake Katrine	41.99	-73.99	34	111
Groton	42.59	-76.37	34	109
Watchtower	41.64	-74.26	34	111
Town Line	42.89	-78.58	34	029
Lincoln Park	41.95	-73.99	34	111
Brewster	41.40	-73.62	34	079
Falconer	42.12	-79.20	34	013
Phoenix	43.23	-76.30	34	075
Pulaski	43.57	-76.13	34	075
Pawling	41.56	-73.60	34	027
Liverpool	43.11	-76.22	34	067
Melrose Park	42.91	-76.54	34	011
Crompond	41.30	-73.87	34	119
Wallkill	41.61	-74.18	34	111
Sag Harbor	41.00	-72.29	34	103
Buchanan	41.26	-73.94	34	119
Clarence Center	43.01	-78.64	34	029
Oyster Bay Cove	40.87	-73.51	34	059
Fort Plain	42.93	-74.62	34	057
Nedrow	42.98	-76.14	34	067
Beaverdam Lake-Salisbury Mills	41.44	-74.12	34	071
Beaver Dam Lake	41.45	-74.11	34	071
Hartford	43.36	-73.39	34	115
East Ithaca	42.44	-76.48	33	109
Country Knolls	42.92	-73.81	33	091
Saugerties South	42.06	-73.95	33	111
Old Brookville	40.83	-73.60	33	059
Bay Park	40.63	-73.67	33	059
Greenport	41.10	-72.36	33	103
Canisteo	42.27	-77.61	33	101
Camden	43.33	-75.75	33	065
Bellerose Terrace	40.72	-73.73	33	059
Shinnecock Hills	40.89	-72.46	33	103
Upper Nyack	41.11	-73.92	33	087
Rouses Point	44.99	-73.36	33	019
Canajoharie	42.91	-74.57	33	057
Ontario	43.22	-77.28	33	117
Caledonia	42.97	-77.85	33	051
Fishkill	41.54	-73.90	33	027
Dolgeville	43.10	-74.77	33	043
Greenport West	41.10	-72.37	33	103
Angola	42.64	-79.03	33	029
Glasco	42.04	-73.95	33	111
Lima	42.90	-77.61	33	051
Dryden	42.49	-76.30	33	109
Clifton Springs	42.96	-77.14	33	069
Brewster Hill	41.42	-73.60	33	079
Woodstock	42.04	-74.12	33	111
Bellport	40.76	-72.94	33	103
West Carthage	43.97	-75.62	33	045
Lorenz Park	42.26	-73.77	33	021
East Atlantic Beach	40.79	-73.75	33	059
Saint Bonaventure	42.08	-78.48	33	009
Augusta	42.97	-75.50	33	065
Boonville	43.48	-75.34	33	065
Waterford	42.79	-73.68	33	091
Laurel Hollow	40.86	-73.47	33	059
Churchville	43.10	-77.88	33	055
Seneca Knolls	43.12	-76.29	33	067
Shrub Oak	41.33	-73.82	33	119
Clyde	43.08	-76.87	33	117
Painted Post	42.16	-77.09	33	101
Red Hook	42.00	-73.88	33	027
Arcade	42.53	-78.42	33	121
Port Morris	40.80	-73.91	33	005
Scottsville	43.03	-77.75	33	055
Cold Spring	41.42	-73.95	33	079
Clayton	44.24	-76.09	33	045
Lindley	42.03	-77.14	33	101
Phelps	42.96	-77.06	33	069
West End	42.47	-75.09	33	077
West Hurley	42.00	-74.10	33	111
Youngstown	43.25	-79.05	33	063
Atlantic Beach	40.59	-73.73	33	059
Stewart Manor	40.72	-73.69	33	059
Valatie	42.41	-73.67	33	021
Hyde Park	41.78	-73.93	33	027
Frewsburg	42.05	-79.16	33	013
Clark Mills	43.09	-75.38	33	065
Shenorock	41.33	-73.74	33	119
Clinton	43.05	-75.38	33	065
Watkins Glen	42.38	-76.87	33	097
New Hartford	43.07	-75.29	33	065
Bedford	41.20	-73.64	33	119
Eastport	40.83	-72.73	33	103
Cambridge	43.03	-73.38	33	115
Adams	43.81	-76.02	33	045
Trumansburg	42.54	-76.67	33	109
Middleport	42.79	-75.56	33	053
Alabama	43.10	-78.39	33	037
Wayland	42.57	-77.59	33	101
Central Square	43.29	-76.15	33	075
Village of the Branch	40.86	-73.19	33	103
Central Valley	41.33	-74.12	33	071
Cooperstown	42.70	-74.92	33	077
Lattingtown	40.90	-73.60	33	059
South Floral Park	40.71	-73.70	33	059
Yorktown Heights	41.27	-73.78	33	119
Pine Bush	41.61	-74.30	33	071
Marcellus	42.98	-76.34	32	067
Morrisville	42.90	-75.64	32	053
Oakfield	43.07	-78.27	32	037
Weedsport	43.05	-76.56	32	011
Nissequogue	40.90	-73.20	32	103
Bridgehampton	40.94	-72.30	32	103
Sodus	43.24	-77.06	32	117
Upper Brookville	40.84	-73.57	32	059
Keeseville	44.51	-73.48	32	031
Westons Mills	42.06	-78.38	32	009
Greenwich	43.09	-73.50	32	115
Rock Hill	41.63	-74.60	32	105
Allegany	42.09	-78.49	32	009
Holley	43.23	-78.03	32	073
Saint Johnsville	43.00	-74.68	32	057
Stillwater	42.94	-73.65	32	091
Verplanck	41.25	-73.96	32	119
Westhampton Beach	40.80	-72.61	32	103
Altamont	42.70	-74.03	32	001
Addison	42.10	-77.23	32	101
Jamesport	40.95	-72.58	32	103
Clymer	42.02	-79.63	32	013
Chatham	42.36	-73.59	32	021
Averill Park	42.63	-73.55	32	083
Houghton	42.42	-78.16	32	003
Billington Heights	42.78	-78.63	32	029
Kerhonkson	41.77	-74.30	32	111
Franklinville	42.34	-78.46	32	009
Katonah	41.26	-73.69	32	119
Montour Falls	42.35	-76.85	32	097
Angola on the Lake	42.65	-79.05	32	029
Fort Wadsworth	40.60	-74.06	32	085
Mayville	42.25	-79.50	32	013
Dundee	42.52	-76.98	32	123
Niverville	42.44	-73.66	32	021
Manchester	42.97	-77.23	32	069
Steinway	40.77	-73.90	32	081
Sanborn	43.14	-78.88	32	063
Wolcott	43.22	-76.81	32	117
Baiting Hollow	40.96	-72.74	32	103
Rapids	43.10	-78.64	32	063
Goldens Bridge	41.29	-73.68	32	119
Peach Lake	41.37	-73.58	32	079
Cumberland Head	44.72	-73.40	32	019
Athens	42.26	-73.81	32	039
Norwood	44.75	-74.99	32	089
Deposit	42.06	-75.43	32	007
Port Dickinson	42.13	-75.90	32	007
Peru	44.58	-73.53	32	019
Mountain Lodge Park	41.39	-74.14	32	071
Tillson	41.83	-74.07	32	111
Mexico	43.46	-76.23	32	075
Fort Montgomery	41.33	-73.99	32	071
Adams Center	43.86	-76.01	32	045
Charleston	40.54	-74.24	32	085
Sparkill	41.03	-73.93	32	087
Water Mill	40.92	-72.34	32	103
Waterville	42.93	-75.38	32	065
Morrisonville	44.69	-73.56	32	019
Crugers	41.23	-73.92	32	119
Cuba	42.22	-78.28	32	003
Lincolndale	41.32	-73.72	32	119
Marion	43.14	-77.19	32	117
Chadwicks	43.03	-75.27	32	065
Greene	42.33	-75.77	32	017
Bridgeport	43.16	-75.97	32	053
Sackets Harbor	43.95	-76.12	32	045
Great River	40.72	-73.16	32	103
Macedon	43.07	-77.30	32	117
Head of the Harbor	40.90	-73.16	32	103
Castleton-on-Hudson	42.52	-73.75	32	083
Weston Mills	42.08	-78.37	32	009
Clintondale	41.69	-74.05	32	111
Middleburgh	42.60	-74.33	32	095
Chappaqua	41.16	-73.76	32	119
Huntington Bay	40.90	-73.41	32	103
Brocton	42.39	-79.44	32	013
Shortsville	42.96	-77.22	32	069
Millbrook	41.79	-73.69	32	027
Ransomville	43.24	-78.91	32	063
Northwest Ithaca	42.47	-76.54	32	109
Oxford	42.44	-75.60	31	017
Eatons Neck	40.93	-73.40	31	103
Plandome	40.81	-73.70	31	059
Cairo	42.30	-74.00	31	039
Laurel	40.97	-72.56	31	103
Oriskany	43.16	-75.33	31	065
Stottville	42.29	-73.74	31	021
Schuylerville	43.10	-73.58	31	091
Tuckahoe	40.90	-72.41	31	103
Plattsburgh West	44.68	-73.50	31	019
Holcomb	42.90	-77.42	31	069
Cortland West	42.59	-76.23	31	023
Neponsit	40.57	-73.86	31	081
Pine Plains	41.98	-73.66	31	027
Livonia	42.82	-77.67	31	051
Pittsford	43.09	-77.52	31	055
Rosendale Village	41.85	-74.07	31	111
Northville	40.97	-72.62	31	103
North Ballston Spa	43.02	-73.85	31	091
Jordan	43.07	-76.47	31	067
Shelter Island	41.07	-72.34	31	103
Black River	44.01	-75.79	31	045
Kiantone	42.02	-79.20	31	013
Sherburne	42.68	-75.50	31	017
Nunda	42.58	-77.94	31	051
Norfolk	44.80	-74.99	31	089
Bainbridge	42.29	-75.48	31	017
Dover Plains	41.74	-73.58	31	027
Philmont	42.25	-73.65	31	021
Springfield	42.84	-74.85	31	077
Fort Covington Hamlet	44.97	-74.51	31	033
Broadalbin	43.06	-74.20	31	035
Harbor Isle	40.60	-73.66	31	059
Hagaman	42.97	-74.15	31	057
Randolph	42.16	-78.98	31	009
Hewlett Harbor	40.64	-73.68	31	059
Mineville	44.09	-73.52	31	031
Roslyn Estates	40.79	-73.66	31	059
Plattekill	41.62	-74.08	31	111
Merritt Park	41.54	-73.87	31	027
Bloomfield	40.61	-74.18	31	085
Gasport	43.20	-78.58	31	063
Port Byron	43.03	-76.62	31	011
Olcott	43.34	-78.71	31	063
Moravia	42.71	-76.42	31	011
Wilson	43.31	-78.83	31	063
Camillus	43.04	-76.30	31	067
Lake Luzerne	43.31	-73.83	31	113
North Collins	42.60	-78.94	31	029
Richfield Springs	42.85	-74.99	31	077
Philadelphia	44.15	-75.71	31	045
Livingston Manor	41.90	-74.83	31	105
Edinburg	43.22	-74.10	31	091
Point Lookout	40.59	-73.58	31	059
Friendship	42.21	-78.14	31	003
Holland	42.64	-78.54	31	029
Bellerose	40.72	-73.72	31	059
Great Neck Gardens	40.80	-73.72	31	059
Shokan	41.97	-74.21	31	111
Washington Mills	43.05	-75.27	31	065
Constantia	43.25	-76.00	31	075
Kinderhook	42.40	-73.70	31	021
Yorkshire	42.53	-78.47	31	009
Union Springs	42.84	-76.69	31	011
Napanoch	41.74	-74.37	31	111
Stone Ridge	41.85	-74.14	31	111
Wurtsboro	41.58	-74.49	31	105
Amagansett	40.97	-72.14	31	103
Vernon	43.08	-75.54	31	065
Brownville	44.01	-75.98	31	045
Port Henry	44.05	-73.46	31	031
Pleasant Valley	41.74	-73.82	31	027
Bolivar	43.07	-75.89	31	053
Keuka Park	42.62	-77.09	31	123
Bergen	43.09	-77.94	31	037
Apalachin	42.07	-76.15	31	107
Nassau	42.52	-73.61	31	083
South Corning	42.12	-77.04	31	101
East Hampton	40.96	-72.18	30	103
Worcester	42.59	-74.75	30	077
Little Valley	42.25	-78.81	30	009
Tivoli	42.06	-73.91	30	027
Alexandria Bay	44.34	-75.92	30	045
Greenvale	40.81	-73.63	30	059
Jefferson Heights	42.23	-73.88	30	039
Roslyn Harbor	40.82	-73.64	30	059
Unadilla	42.33	-75.31	30	077
Dexter	44.01	-76.04	30	045
Hillside Lake	41.61	-73.80	30	027
Champlain	44.99	-73.45	30	019
Stamford	42.41	-74.61	30	025
Celoron	42.11	-79.28	30	013
Minetto	43.40	-76.48	30	075
Poestenkill	42.69	-73.56	30	083
Sylvan Beach	42.46	-77.11	30	101
Delevan	42.49	-78.48	30	009
Shelter Island Heights	41.08	-72.36	30	103
Otisville	41.47	-74.54	30	071
Hannawa Falls	44.61	-74.97	30	089
Palenville	42.17	-74.02	30	039
Elbridge	43.03	-76.45	30	067
Zena	42.02	-74.08	30	111
Plandome Heights	40.80	-73.70	30	059
McGraw	42.60	-76.09	30	023
Naples	42.62	-77.40	30	069
Mill Neck	40.89	-73.56	30	059
Baxter Estates	40.83	-73.70	30	059
Hadley	43.32	-73.85	30	091
Andover	42.16	-77.80	30	003
Tribes Hill	42.96	-74.29	30	057
+Albany County	42.65	-73.76		001
+Allegany County	42.25	-77.79		003
+Bronx County	40.86	-73.90		005
+Broome County	42.10	-75.92		007
+Cattaraugus County	42.08	-78.43		009
+Cayuga County	42.93	-76.57		011
+Chautauqua County	42.10	-79.24		013
+Chemung County	42.09	-76.81		015
+Chenango County	42.53	-75.52		017
+Clinton County	44.70	-73.45		019
+Columbia County	42.25	-73.78		021
+Cortland County	42.60	-76.18		023
+Delaware County	42.31	-75.39		025
+Dutchess County	41.70	-73.92		027
+Erie County	42.89	-78.88		029
+Essex County	44.24	-73.95		031
+Franklin County	44.85	-74.29		033
+Fulton County	43.05	-74.34		035
+Genesee County	43.00	-78.19		037
+Greene County	42.22	-73.86		039
+Hamilton County				041
+Herkimer County	43.02	-75.04		043
+Jefferson County	43.97	-75.91		045
+Lewis County	43.79	-75.49		049
+Livingston County	42.80	-77.82		051
+Madison County	43.09	-75.65		053
+Monroe County	43.15	-77.62		055
+Montgomery County	42.94	-74.19		057
+Nassau County	40.71	-73.62		059
+New York County	40.71	-74.01		061
+Niagara County	43.09	-79.06		063
+Oneida County	43.10	-75.23		065
+Onondaga County	43.05	-76.15		067
+Ontario County	42.87	-76.98		069
+Orange County	41.50	-74.01		071
+Orleans County	43.25	-78.19		073
+Oswego County	43.46	-76.51		075
+Otsego County	42.45	-75.06		077
+Putnam County	41.37	-73.73		079
+Queens County	40.69	-73.81		081
+Rensselaer County	42.73	-73.69		083
+Rockland County	41.15	-73.99		087
+St. Lawrence County	44.69	-75.49		089
+Saratoga County	43.08	-73.78		091
+Schenectady County	42.81	-73.94		093
+Schoharie County	42.68	-74.49		095
+Schuyler County	42.38	-76.87		097
+Seneca County	42.91	-76.80		099
+Richmond County	40.55	-74.15		085
+Steuben County	42.14	-77.05		101
+Suffolk County	40.78	-73.25		103
+Sullivan County	41.73	-74.60		105
+Tioga County	42.01	-76.53		107
+Tompkins County	42.44	-76.50		109
+Ulster County	41.93	-74.00		111
+Warren County	43.38	-73.61		113
+Washington County	43.30	-73.59		115
+Wayne County	43.05	-77.10		117
+Westchester County	40.93	-73.90		119
+Wyoming County	42.72	-78.01		121
+Yates County	42.66	-77.05		123
+Kings County	40.65	-73.93		047
#US-OH
Columbus	39.96	-83.00	59	049
Cleveland	41.50	-81.70	56	035
Cincinnati	39.13	-84.51	55	061
Toledo	41.66	-83.56	54	095
Akron	41.08	-81.52	53	153
Dayton	39.76	-84.19	51	113
Parma	41.40	-81.72	49	035
Canton	40.80	-81.38	49	151
Youngstown	41.10	-80.65	48	099
Lorain	41.45	-82.18	48	093
Hamilton	39.40	-84.56	48	017
Springfield	39.92	-83.81	48	023
Kettering	39.69	-84.17	47	113
Elyria	41.37	-82.11	47	093
Lakewood	41.48	-81.80	47	035
Cuyahoga Falls	41.13	-81.48	47	153
Middletown	39.52	-84.40	47	017
Newark	40.06	-82.40	47	089
Euclid	41.59	-81.53	47	035
Mentor	41.67	-81.34	47	085
Mansfield	40.76	-82.52	47	139
Beavercreek	39.71	-84.06	47	057
Dublin	40.10	-83.11	47	049
Cleveland Heights	41.52	-81.56	47	035
Strongsville	41.31	-81.84	46	035
Fairfield	39.35	-84.56	46	017
Findlay	41.04	-83.65	46	063
Warren	41.24	-80.82	46	155
Lancaster	39.71	-82.60	46	045
Grove City	39.88	-83.09	46	049
Westerville	40.13	-82.93	46	049
Huber Heights	39.84	-84.12	46	113
Delaware	40.30	-83.07	46	041
Lima	40.74	-84.11	46	003
Reynoldsburg	39.95	-82.81	46	049
Marion	40.59	-83.13	46	101
Boardman	41.02	-80.66	45	099
Upper Arlington	39.99	-83.06	45	049
Stow	41.16	-81.44	45	153
Brunswick	41.24	-81.84	45	103
Gahanna	40.02	-82.88	45	049
Collinwood	41.56	-81.57	45	035
Hilliard	40.03	-83.16	45	049
Fairborn	39.82	-84.02	45	057
Mason	39.36	-84.31	45	165
North Ridgeville	41.39	-82.02	45	093
Westlake	41.46	-81.92	45	035
Massillon	40.80	-81.52	45	151
North Olmsted	41.42	-81.92	45	035
Bowling Green	41.37	-83.65	45	173
North Royalton	41.31	-81.72	45	035
Kent	41.15	-81.36	45	133
Austintown	41.10	-80.76	45	099
Garfield Heights	41.42	-81.61	44	035
Shaker Heights	41.47	-81.54	44	035
Wooster	40.81	-81.94	44	169
Medina	41.14	-81.86	44	103
Barberton	41.01	-81.61	44	153
Xenia	39.68	-83.93	44	057
Green	40.95	-81.48	44	153
Troy	40.04	-84.20	44	109
Zanesville	39.94	-82.01	44	119
Sandusky	41.45	-82.71	44	043
Athens	39.33	-82.10	44	009
Riverside	39.78	-84.12	44	113
Trotwood	39.80	-84.31	44	113
Centerville	39.63	-84.16	44	113
Glenville	41.53	-81.62	44	035
Avon Lake	41.51	-82.03	44	093
Solon	41.39	-81.44	44	035
Marysville	40.24	-83.37	44	159
Maple Heights	41.42	-81.57	44	035
Willoughby	41.64	-81.41	44	085
Avon	41.45	-82.04	44	093
Hudson	41.24	-81.44	44	153
Oxford	39.51	-84.75	43	017
Alliance	40.92	-81.11	43	151
Wadsworth	41.03	-81.73	43	103
South Euclid	41.52	-81.52	43	035
Chillicothe	39.33	-82.98	43	141
Perrysburg	41.56	-83.63	43	173
Sidney	40.28	-84.16	43	149
Piqua	40.14	-84.24	43	109
Lebanon	39.44	-84.20	43	165
Portsmouth	38.73	-83.00	43	145
Rocky River	41.48	-81.84	43	035
Ashland	40.87	-82.32	43	005
Parma Heights	41.39	-81.76	43	035
Oregon	41.64	-83.49	43	095
Miamisburg	39.64	-84.29	43	113
Norwood	39.16	-84.46	43	061
Painesville	41.72	-81.25	43	085
Pickerington	39.88	-82.75	43	045
Broadview Heights	41.31	-81.69	43	035
White Oak	39.21	-84.60	43	061
Sylvania	41.72	-83.71	43	095
Berea	41.37	-81.85	43	035
Twinsburg	41.31	-81.44	43	153
Mayfield Heights	41.52	-81.46	43	035
Brook Park	41.40	-81.80	43	035
Whitehall	39.97	-82.89	43	049
Forest Park	39.29	-84.50	43	061
Niles	41.18	-80.77	43	155
Ashtabula	41.87	-80.79	43	007
Eastlake	41.65	-81.45	43	085
Steubenville	40.37	-80.63	43	081
Springboro	39.55	-84.23	43	165
Clark-Fulton	41.46	-81.71	43	035
Tiffin	41.11	-83.18	42	147
Tallmadge	41.10	-81.44	42	153
New Philadelphia	40.49	-81.45	42	157
North Canton	40.88	-81.40	42	151
Detroit-Shoreway	41.48	-81.73	42	035
East Cleveland	41.53	-81.58	42	035
Norwalk	41.24	-82.62	42	077
Defiance	41.28	-84.36	42	039
Mount Vernon	40.39	-82.49	42	083
Fairview Park	41.44	-81.86	42	035
Hough	41.51	-81.64	42	035
Streetsboro	41.24	-81.35	42	133
Fremont	41.35	-83.12	42	143
Aurora	41.32	-81.35	42	133
Avon Center	41.46	-82.02	42	093
Middleburg Heights	41.36	-81.81	42	035
Bay Village	41.48	-81.92	42	035
Pataskala	40.00	-82.67	42	089
Vandalia	39.89	-84.20	42	113
Worthington	40.09	-83.02	42	049
Bridgetown	39.15	-84.64	42	061
New Franklin	40.94	-81.54	42	153
Washington Court House	39.54	-83.44	41	047
Willowick	41.63	-81.47	41	085
Maumee	41.56	-83.65	41	095
Marietta	39.42	-81.45	41	167
Circleville	39.60	-82.95	41	129
Sharonville	39.27	-84.41	41	061
Lyndhurst	41.52	-81.49	41	035
Bexley	39.97	-82.94	41	049
Copley	41.10	-81.64	41	153
Warrensville Heights	41.44	-81.54	41	035
Englewood	39.88	-84.30	41	113
Brecksville	41.32	-81.63	41	035
Monroe	39.44	-84.36	41	017
West Carrollton City	39.67	-84.25	41	113
University Heights	41.50	-81.54	41	035
Fostoria	41.16	-83.42	41	147
Clayton	39.86	-84.36	41	113
Bellefontaine	40.36	-83.76	41	091
Greenville	40.10	-84.63	41	037
Powell	40.16	-83.08	41	041
Dover	40.52	-81.47	41	157
Bedford	41.39	-81.54	41	035
Finneytown	39.20	-84.52	41	061
Conneaut	41.95	-80.55	41	007
Loveland	39.27	-84.26	41	061
Wickliffe	41.61	-81.45	41	085
Wilmington	39.45	-83.83	41	027
Trenton	39.48	-84.46	41	017
Blue Ash	39.23	-84.38	41	061
Amherst	41.40	-82.22	41	093
Norton	41.03	-81.64	41	153
Salem	40.90	-80.86	41	029
Monfort Heights	39.19	-84.60	41	061
Bucyrus	40.81	-82.98	41	033
Franklin	39.56	-84.30	41	165
Beachwood	41.46	-81.51	41	035
Seven Hills	41.40	-81.68	41	035
Macedonia	41.31	-81.51	41	153
Goshen	39.23	-84.16	41	025
Ravenna	41.16	-81.24	41	133
Mack	39.16	-84.65	41	061
Urbana	40.11	-83.75	41	021
Shiloh	39.82	-84.23	41	113
Lewis Center	40.20	-83.01	41	041
Springdale	39.29	-84.49	40	061
Coshocton	40.27	-81.86	40	031
Vermilion-on-the-Lake	41.43	-82.32	40	093
Ironton	38.54	-82.68	40	087
Brooklyn	41.44	-81.74	40	035
East Liverpool	40.62	-80.58	40	029
Van Wert	40.87	-84.58	40	161
Northbrook	39.25	-84.58	40	061
Bedford Heights	41.42	-81.53	40	035
Forestville	39.08	-84.34	40	061
Montgomery	39.23	-84.35	40	061
Dent	39.19	-84.65	40	061
Heath	40.02	-82.44	40	089
Richmond Heights	41.55	-81.51	40	035
Vermilion	41.42	-82.36	40	093
Cambridge	40.03	-81.59	40	059
Celina	40.55	-84.57	40	107
Struthers	41.05	-80.61	40	099
Reading	39.22	-84.44	40	061
Galion	40.73	-82.79	40	033
London	39.89	-83.45	40	097
Tipp City	39.96	-84.17	40	109
Harrison	39.26	-84.82	40	061
New Albany	40.08	-82.81	40	049
Wapakoneta	40.57	-84.19	40	011
Girard	41.15	-80.70	40	155
Willoughby Hills	41.60	-81.42	40	085
North College Hill	39.22	-84.55	40	061
Beckett Ridge	39.35	-84.44	40	017
Louisville	40.84	-81.26	40	151
Shelby	40.88	-82.66	40	139
Oakwood	39.73	-84.17	40	113
Lincoln Village	39.95	-83.13	40	049
Sheffield Lake	41.49	-82.10	40	093
Madeira	39.19	-84.36	40	061
Olmsted Falls	41.38	-81.91	39	035
Blacklick Estates	39.91	-82.86	39	049
Napoleon	41.39	-84.13	39	069
North Madison	41.80	-81.05	39	085
Orrville	40.84	-81.76	39	169
Northridge	39.81	-84.20	39	113
Perry Heights	40.80	-81.47	39	151
Bryan	41.47	-84.55	39	171
Wyoming	39.23	-84.47	39	061
Highland Heights	41.55	-81.48	39	035
Oberlin	41.29	-82.22	39	093
Saint Marys	40.54	-84.39	39	011
Cheviot	39.16	-84.61	39	061
Eaton	39.74	-84.64	39	135
Kenton	40.65	-83.61	39	065
Bellevue	41.27	-82.84	39	077
Campbell	41.08	-80.60	39	099
Canal Winchester	39.84	-82.80	39	049
Hubbard	41.16	-80.57	39	155
Mentor-on-the-Lake	41.71	-81.36	39	085
Fairlawn	41.13	-81.61	39	153
Northgate	39.25	-84.59	39	061
Canfield	41.03	-80.76	39	099
Grandview Heights	39.98	-83.04	39	049
Wauseon	41.55	-84.14	39	051
Dry Run	39.10	-84.33	39	061
Independence	41.37	-81.64	39	035
Logan	39.54	-82.41	39	073
Bellbrook	39.64	-84.07	38	057
Delphos	40.84	-84.34	38	161
Huron	41.40	-82.56	38	043
Withamsville	39.06	-84.29	38	025
Kenwood	39.21	-84.37	38	061
Portage Lakes	41.01	-81.53	38	153
Cortland	41.33	-80.73	38	155
Milford	39.18	-84.29	38	025
Kirtland	41.63	-81.36	38	085
Groesbeck	39.22	-84.59	38	061
Martins Ferry	40.10	-80.72	38	013
Landen	39.31	-84.28	38	165
Rittman	40.98	-81.78	38	169
Hillsboro	39.20	-83.61	38	071
Upper Sandusky	40.83	-83.28	38	175
Rossford	41.61	-83.56	38	173
Champion Heights	41.29	-80.85	38	155
Belpre	39.27	-81.57	38	167
Union	39.90	-84.31	38	113
Covedale	39.12	-84.61	38	061
Geneva	39.66	-82.43	38	045
Wheelersburg	38.73	-82.86	38	145
Moraine	39.71	-84.22	38	113
Howland Center	41.25	-80.75	38	155
Columbiana	40.89	-80.69	38	029
Clyde	41.30	-82.98	38	143
Jackson	39.05	-82.64	38	079
Pepper Pike	41.48	-81.46	38	035
Grafton	41.27	-82.05	38	093
Ontario	40.76	-82.59	38	139
Willard	41.05	-82.73	38	077
Mount Healthy	39.23	-84.55	38	061
Port Clinton	41.51	-82.94	38	123
Brookville	39.84	-84.41	38	113
Ada	40.77	-83.82	38	065
The Village of Indian Hill	39.18	-84.34	38	061
Granville	40.07	-82.52	38	089
Groveport	39.88	-82.88	38	049
New Carlisle	39.94	-84.03	38	023
Deer Park	39.21	-84.39	38	061
Waterville	41.50	-83.72	37	095
Germantown	39.63	-84.37	37	113
Wellston	39.12	-82.53	37	079
Canal Fulton	40.89	-81.60	37	151
Northwood	40.47	-83.73	37	091
Uhrichsville	40.39	-81.35	37	157
Delhi Hills	39.09	-84.61	37	061
Carlisle	39.58	-84.32	37	165
Nelsonville	39.46	-82.23	37	009
Saint Clairsville	40.08	-80.90	37	013
Montrose-Ghent	41.15	-81.64	37	153
Chardon	41.61	-81.15	37	055
Turpin Hills	39.11	-84.38	37	061
Sunbury	40.24	-82.86	37	041
Summerside	39.10	-84.29	37	025
New Burlington	39.26	-84.56	37	061
Apple Valley	40.44	-82.35	37	083
Munroe Falls	41.14	-81.44	37	153
Pleasant Run	39.30	-84.56	37	061
Amelia	39.03	-84.22	37	025
Johnstown	40.15	-82.69	37	089
Toronto	40.46	-80.60	37	081
Wellington	41.17	-82.22	37	093
Silverton	39.19	-84.40	37	061
Obetz	39.88	-82.95	37	049
Mount Carmel	39.11	-84.30	37	025
Miami Heights	39.17	-84.72	37	061
Lexington	40.68	-82.58	37	139
New Lexington	39.71	-82.21	37	127
West Milton	39.96	-84.33	37	109
Mount Repose	39.20	-84.22	37	025
Pleasant Run Farm	39.30	-84.55	37	061
Newton Falls	41.19	-80.98	37	155
Huber Ridge	40.09	-82.92	37	049
Lake Darby	39.96	-83.23	37	049
East Palestine	40.83	-80.54	37	029
Greenfield	39.35	-83.38	37	071
Coldwater	40.48	-84.63	37	107
Whitehouse	41.52	-83.80	36	095
Georgetown	38.86	-83.90	36	015
Ottawa Hills	41.66	-83.64	36	095
Crestline	40.79	-82.74	36	033
Edgewood	41.87	-80.77	36	007
Ottawa	41.02	-84.05	36	137
Cherry Grove	39.07	-84.32	36	061
Saint Bernard	39.17	-84.50	36	061
South Lebanon	39.37	-84.21	36	165
Park Layne	39.89	-84.04	36	023
Archbold	41.52	-84.31	36	051
Plain City	40.11	-83.27	36	097
West Jefferson	39.94	-83.27	36	097
Waverly	39.13	-82.99	36	131
Sebring	40.92	-81.02	36	099
Blanchester	39.29	-83.99	36	027
Ashville	39.72	-82.95	36	129
Bellaire	40.02	-80.74	36	013
Cedarville	39.74	-83.81	36	057
Bluffton	40.90	-83.89	36	003
Barnesville	39.99	-81.18	36	013
Chagrin Falls	41.44	-81.39	36	035
New Lebanon	39.75	-84.38	36	113
Montpelier	41.58	-84.61	36	171
Fort McKinley	39.80	-84.25	36	113
Sheffield	41.42	-82.10	36	093
Reminderville	41.35	-81.40	36	153
South Point	38.42	-82.59	36	087
Mogadore	41.05	-81.40	36	153
Mineral Ridge	41.14	-80.77	36	155
Swanton	41.59	-83.89	36	051
Salem Heights	39.07	-84.38	36	061
Lincoln Heights	40.77	-82.48	36	139
South Russell	41.43	-81.37	36	055
Greentown	40.93	-81.40	36	151
Wintersville	40.38	-80.70	36	081
Newcomerstown	40.27	-81.61	36	157
Yellow Springs	39.81	-83.89	36	057
Fruit Hill	39.08	-84.36	36	061
Calcutta	40.67	-80.58	36	029
Fort Shawnee	40.69	-84.14	36	003
Sherwood	39.08	-84.36	36	061
Shadyside	39.97	-80.75	36	013
Richfield	41.24	-81.64	36	153
Minerva	40.73	-81.11	36	151
Mount Orab	39.03	-83.92	36	015
Mount Gilead	40.55	-82.83	36	117
Northfield	41.35	-81.53	36	153
Greenhills	39.27	-84.52	36	061
Amberley	39.20	-84.43	36	061
Carey	40.95	-83.38	36	175
Golf Manor	39.19	-84.45	36	061
North Baltimore	41.18	-83.68	35	173
Paulding	41.14	-84.58	35	125
Dillonvale	39.22	-84.40	35	061
Gallipolis	38.81	-82.20	35	053
Hicksville	41.29	-84.76	35	039
Lockland	39.23	-84.46	35	061
Mariemont	39.15	-84.37	35	061
Ross	39.31	-84.65	35	017
Wellsville	40.60	-80.65	35	029
Mayfield	41.55	-81.44	35	035
Cleves	39.16	-84.75	35	061
Lake Lakengren	39.69	-84.69	35	135
Brimfield	41.10	-81.35	35	133
Mingo Junction	40.32	-80.61	35	081
Richville	40.75	-81.48	35	151
Mulberry	39.19	-84.24	35	025
Uniontown	40.98	-81.41	35	151
Moreland Hills	41.45	-81.43	35	035
Greensburg	40.93	-81.46	35	153
Lordstown	41.17	-80.86	35	155
Woodlawn	39.25	-84.47	35	061
Orange	41.45	-81.48	35	035
Cadiz	40.27	-81.00	35	067
Bainbridge	41.39	-81.34	35	055
Mount Healthy Heights	39.27	-84.57	35	061
Madison	41.77	-81.05	35	085
West Union	38.79	-83.55	35	001
McDonald	41.16	-80.72	35	155
Millersburg	40.55	-81.92	35	075
West Portsmouth	38.76	-83.03	35	145
Carrollton	40.57	-81.09	35	019
Delta	41.57	-84.01	35	051
Walbridge	41.59	-83.49	35	173
Fairport Harbor	41.75	-81.27	35	085
The Plains	39.37	-82.13	35	009
Doylestown	40.97	-81.70	35	169
Lakemore	41.02	-81.44	35	153
Jefferson	41.74	-80.77	35	007
Beechwood Trails	40.02	-82.65	35	089
Waynesville	39.53	-84.09	35	165
Ballville	41.33	-83.13	35	143
Baltimore	39.85	-82.60	35	045
Hartville	40.96	-81.33	35	151
New Bremen	40.44	-84.38	35	011
Sixteen Mile Stand	39.27	-84.33	35	061
Lisbon	39.86	-83.64	35	023
Minster	40.39	-84.38	35	011
North Kingsville	41.91	-80.69	35	007
North Zanesville	39.98	-82.00	34	119
Dry Ridge	39.26	-84.62	34	061
Bethel	38.96	-84.08	34	025
Lodi	41.03	-82.01	34	103
Evendale	39.26	-84.42	34	061
Buckeye Lake	39.93	-82.47	34	089
Lucasville	38.88	-83.00	34	145
Oak Harbor	41.51	-83.15	34	123
Middlefield	41.46	-81.07	34	055
Strasburg	40.59	-81.53	34	157
Burlington	38.41	-82.54	34	087
Newtown	39.12	-84.36	34	061
Devola	39.47	-81.48	34	167
Versailles	40.22	-84.48	34	037
New Richmond	38.95	-84.28	34	025
Dennison	40.39	-81.33	34	157
Covington	40.12	-84.35	34	109
Loudonville	40.64	-82.23	34	005
Day Heights	39.17	-84.23	34	025
Gibsonburg	41.38	-83.32	34	143
Williamsburg	39.05	-84.05	34	025
Sabina	39.49	-83.64	34	027
Silver Lake	41.16	-81.45	34	153
Chesterland	41.52	-81.34	34	055
Crooksville	39.77	-82.09	34	127
Fredericktown	40.48	-82.54	34	083
Poland	41.02	-80.61	34	099
Middleport	39.00	-82.05	34	105
Gambier	40.38	-82.40	34	083
Saint Henry	40.42	-84.64	34	107
Hebron	39.96	-82.49	34	089
Enon	39.88	-83.94	34	023
New London	41.09	-82.40	34	077
Byesville	39.97	-81.54	34	059
Woodsfield	39.76	-81.12	34	111
New Concord	39.99	-81.73	34	119
Seville	41.01	-81.86	34	103
Genoa	40.78	-81.47	34	151
Garrettsville	41.28	-81.10	34	133
Green Meadows	39.87	-83.94	34	023
New Miami	39.43	-84.54	34	017
West Lafayette	40.28	-81.75	34	031
Camden	41.24	-82.31	34	093
Richwood	40.43	-83.30	34	159
West Hill	41.23	-80.52	34	155
Wilberforce	39.72	-83.88	34	057
Terrace Park	39.16	-84.31	34	061
Walton Hills	41.37	-81.56	34	035
Gates Mills	41.52	-81.40	33	035
Sugarcreek	40.50	-81.64	33	157
Rossmoyne	39.21	-84.39	33	061
Sugarcreek Police Dept	40.50	-81.64	33	157
Windham	41.24	-81.05	33	133
Spencerville	40.71	-84.35	33	003
Utica	40.23	-82.45	33	089
Creston	40.99	-81.89	33	169
New Boston	38.75	-82.94	33	145
Shawnee Hills	39.65	-83.79	33	057
Brewster	40.71	-81.60	33	151
Elmwood Place	39.19	-84.49	33	061
Glendale	41.40	-81.54	33	035
Churchill	41.16	-80.66	33	155
Piketon	39.07	-83.01	33	131
Coal Grove	38.50	-82.65	33	087
Rosemount	38.79	-82.98	33	145
Lagrange	41.24	-82.12	33	093
Hunter	39.49	-84.29	33	165
Newburgh Heights	41.45	-81.66	33	035
Bolindale	41.21	-80.78	33	155
Saint Paris	40.13	-83.96	33	021
Arcanum	39.99	-84.55	33	037
Woodville	41.45	-83.37	33	143
Drexel	39.75	-84.29	33	113
Masury	41.21	-80.54	33	155
Columbus Grove	40.92	-84.06	33	137
Centerburg	40.30	-82.70	33	083
Manchester	40.94	-81.57	33	153
Cardington	40.50	-82.89	33	117
Leipsic	41.10	-83.98	33	137
Jamestown	39.66	-83.73	33	057
Valley View	41.39	-81.60	33	035
North Fork Village	39.34	-83.03	33	141
South Zanesville	39.90	-82.01	33	119
Glenmoor	40.67	-80.62	33	029
Edgerton	41.45	-84.75	33	171
Leavittsburg	41.25	-80.88	33	155
Navarre	40.72	-81.52	33	151
Leetonia	40.88	-80.76	33	029
Bellville	40.62	-82.51	33	139
Elida	40.79	-84.20	33	003
Roseville	39.81	-82.07	33	119
South Bloomfield	39.72	-82.99	33	129
Dalton	40.80	-81.70	33	169
Bradford	40.13	-84.43	33	109
Cridersville	40.65	-84.15	33	011
Five Points	39.57	-84.19	33	165
Pomeroy	39.03	-82.03	33	105
Wright-Patterson AFB	39.81	-84.06	33	057
Plymouth	41.00	-82.67	33	077
Glouster	39.50	-82.08	33	009
Bridgeport	40.07	-80.74	33	013
McConnelsville	39.65	-81.85	33	115
Deshler	41.21	-83.90	33	069
West Liberty	40.25	-83.76	32	091
Lewisburg	39.85	-84.54	32	135
Peebles	38.95	-83.41	32	001
Mount Sterling	39.72	-83.27	32	097
Pleasant Grove	39.95	-81.96	32	119
Ripley	38.75	-83.84	32	015
Dunlap	39.29	-84.62	32	061
Skyline Acres	39.23	-84.57	32	061
Dresden	40.12	-82.01	32	119
Fairfax	39.15	-84.39	32	061
Holland	41.62	-83.71	32	095
Antwerp	41.18	-84.74	32	125
Caldwell	39.75	-81.52	32	121
South Amherst	41.36	-82.25	32	093
McArthur	39.25	-82.48	32	163
South Charleston	39.83	-83.63	32	023
Franklin Furnace	38.65	-82.85	32	145
Lake Mohawk	40.67	-81.20	32	019
Batavia	39.08	-84.18	32	025
West Unity	41.59	-84.43	32	171
McComb	41.11	-83.79	32	063
Oak Hill	40.41	-82.24	32	083
Weston	41.34	-83.80	32	173
Perry	41.76	-81.14	32	085
Union City	40.20	-84.80	32	037
Commercial Point	39.77	-83.06	32	129
Orwell	41.54	-80.87	32	007
Aberdeen	38.66	-83.76	32	015
East Canton	40.79	-81.28	32	151
Mechanicsburg	40.07	-83.56	32	021
New Paris	39.86	-84.79	32	135
New Middletown	40.96	-80.56	32	099
Powhatan Point	39.86	-80.82	32	013
Kalida	40.98	-84.20	32	137
Choctaw Lake	39.96	-83.48	32	097
Anna	40.39	-84.17	32	149
Brooklyn Heights	41.43	-81.69	32	035
Sawyerwood	41.04	-81.44	32	153
Curtice	41.62	-83.37	32	123
Loveland Park	39.30	-84.26	32	165
Holiday Valley	39.86	-83.97	32	023
Harbor Hills	39.94	-82.44	32	089
Highpoint	39.29	-84.35	32	061
Shreve	40.68	-82.02	32	169
Fort Loramie	40.35	-84.37	32	149
Lynchburg	39.24	-83.79	32	071
West Salem	40.97	-82.11	32	169
Crystal Lakes	39.89	-84.03	32	023
Brilliant	40.26	-80.63	32	081
Roaming Shores	41.64	-80.82	32	007
Grandview	39.19	-84.72	32	061
Somerset	39.81	-82.30	32	127
Burton	41.47	-81.15	32	055
Arlington	40.89	-83.65	32	063
Jackson Center	40.44	-84.04	32	149
North Lewisburg	40.22	-83.56	32	021
Forest	40.80	-83.51	32	065
Bremen	39.70	-82.43	32	045
Fort Recovery	40.41	-84.78	32	107
Greenwich	41.03	-82.52	32	077
Pemberville	41.41	-83.46	32	173
New California	40.16	-83.24	31	159
Granville South	40.05	-82.54	31	089
Pioneer	41.68	-84.55	31	171
Elmore	41.48	-83.30	31	123
Monroeville	41.24	-82.70	31	077
Ashley	40.41	-82.96	31	041
Russells Point	40.47	-83.89	31	091
Lithopolis	39.80	-82.81	31	045
Milan	41.30	-82.61	31	043
West Alexandria	39.74	-84.53	31	135
Green Springs	41.26	-83.05	31	143
Frazeysburg	40.12	-82.12	31	119
Tiltonsville	40.17	-80.70	31	081
Kings Mills	39.36	-84.25	31	165
Minerva Park	40.08	-82.94	31	049
Stryker	41.50	-84.41	31	171
Beverly	39.55	-81.64	31	167
Wetherington	39.36	-84.38	31	017
Leesburg	39.35	-83.55	31	071
Reno	39.37	-81.40	31	167
Fairfield Beach	39.92	-82.48	31	045
Boston Heights	41.26	-81.51	31	153
Gnadenhutten	40.36	-81.43	31	157
Stony Prairie	41.35	-83.16	31	143
Salineville	40.62	-80.84	31	029
Morrow	39.35	-84.13	31	165
Smithville	40.86	-81.86	31	169
Fayette	41.67	-84.33	31	051
De Graff	40.31	-83.92	31	091
Hiram	41.31	-81.14	31	133
Miamitown	39.22	-84.70	31	061
Millbury	41.57	-83.42	31	173
Bethesda	40.02	-81.07	31	013
Wolfhurst	40.07	-80.78	31	013
Haskins	41.46	-83.71	31	173
Morgandale	41.27	-80.78	31	155
Eaton Estates	41.31	-82.01	31	093
Pleasant Hill	40.05	-84.34	31	109
Etna	39.96	-82.68	31	089
Clinton	40.93	-81.63	31	153
Geneva-on-the-Lake	41.86	-80.95	31	007
Brookfield Center	41.24	-80.56	31	155
New Vienna	39.32	-83.69	31	027
New Waterford	40.85	-80.61	31	029
Jeffersonville	39.65	-83.56	31	047
Apple Creek	40.75	-81.84	31	169
Bratenahl	41.54	-81.63	31	035
Malvern	40.69	-81.18	31	019
Payne	41.08	-84.73	31	125
Liberty Center	41.44	-84.01	31	069
Botkins	40.47	-84.18	31	149
Ansonia	40.21	-84.64	31	037
Pandora	40.95	-83.96	31	137
La Croft	40.65	-80.60	31	029
Craig Beach	41.12	-80.98	31	099
New Matamoras	39.52	-81.07	31	167
Westfield Center	41.03	-81.93	31	103
Hanover	40.08	-82.26	31	089
Andover	41.61	-80.57	30	007
Continental	41.10	-84.27	30	137
Logan Elm Village	39.57	-82.95	30	129
Lowellville	41.04	-80.54	30	099
Rockford	40.69	-84.65	30	107
South Canal	41.18	-80.99	30	155
Holgate	41.25	-84.13	30	069
Sciotodale	38.75	-82.87	30	145
Prospect	40.45	-83.19	30	101
Convoy	40.92	-84.70	30	161
Frankfort	39.40	-83.18	30	141
McKinley Heights	41.18	-80.72	30	155
Tuscarawas	40.39	-81.41	30	157
Williamsport	39.59	-83.12	30	129
Luckey	41.45	-83.49	30	173
Millersport	39.90	-82.53	30	045
Lakeview	40.48	-83.92	30	091
Yorkville	40.15	-80.71	30	013
Chauncey	39.40	-82.13	30	009
Winchester	38.94	-83.65	30	001
Urbancrest	39.90	-83.09	30	049
Wakeman	41.25	-82.40	30	077
Kingston	39.47	-82.91	30	141
Mantua	41.28	-81.22	30	133
Bradner	41.32	-83.44	30	173
Danville	40.45	-82.26	30	083
Beach City	40.65	-81.58	30	151
North Randall	41.43	-81.53	30	035
Farmersville	39.68	-84.43	30	113
Glandorf	41.03	-84.08	30	137
Thornport	39.91	-82.41	30	127
Newport	39.39	-81.23	30	167
+Adams County	38.79	-83.55		001
+Athens County	39.33	-82.10		009
+Brown County	38.86	-83.90		015
+Butler County	39.40	-84.56		017
+Clark County	39.92	-83.81		023
+Clermont County	39.23	-84.16		025
+Clinton County	39.45	-83.83		027
+Fairfield County	39.71	-82.60		045
+Fayette County	39.54	-83.44		047
+Franklin County	39.96	-83.00		049
+Gallia County	38.81	-82.20		053
+Greene County	39.71	-84.06		057
+Hamilton County	39.13	-84.51		061
+Highland County	39.20	-83.61		071
+Hocking County	39.54	-82.41		073
+Jackson County	39.05	-82.64		079
+Lawrence County	38.54	-82.68		087
+Madison County	39.89	-83.45		097
+Meigs County	39.00	-82.05		105
+Monroe County	39.76	-81.12		111
+Montgomery County	39.76	-84.19		113
+Morgan County	39.65	-81.85		115
+Muskingum County	39.94	-82.01		119
+Noble County	39.75	-81.52		121
+Perry County	39.71	-82.21		127
+Pickaway County	39.60	-82.95		129
+Pike County	39.13	-82.99		131
+Preble County	39.74	-84.64		135
+Ross County	39.33	-82.98		141
+Scioto County	38.73	-83.00		145
+Vinton County	39.25	-82.48		163
+Warren County	39.36	-84.31		165
+Washington County	39.42	-81.45		167
+Allen County	40.74	-84.11		003
+Ashland County	40.87	-82.32		005
+Ashtabula County	41.87	-80.79		007
+Auglaize County	40.57	-84.19		011
+Belmont County	40.10	-80.72		013
+Carroll County	40.57	-81.09		019
+Champaign County	40.11	-83.75		021
+Columbiana County	40.90	-80.86		029
+Coshocton County	40.27	-81.86		031
+Crawford County	40.81	-82.98		033
+Cuyahoga County	41.50	-81.70		035
+Darke County	40.10	-84.63		037
+Defiance County	41.28	-84.36		039
+Delaware County	40.30	-83.07		041
+Erie County	41.45	-82.71		043
+Fulton County	41.55	-84.14		051
+Geauga County	41.61	-81.15		055
+Guernsey County	40.03	-81.59		059
+Hancock County	41.04	-83.65		063
+Hardin County	40.65	-83.61		065
+Harrison County	40.27	-81.00		067
+Henry County	41.39	-84.13		069
+Holmes County	40.55	-81.92		075
+Huron County	41.24	-82.62		077
+Jefferson County	40.37	-80.63		081
+Knox County	40.39	-82.49		083
+Lake County	41.67	-81.34		085
+Licking County	40.06	-82.40		089
+Logan County	40.36	-83.76		091
+Lorain County	41.45	-82.18		093
+Lucas County	41.66	-83.56		095
+Mahoning County	41.10	-80.65		099
+Marion County	40.59	-83.13		101
+Medina County	41.24	-81.84		103
+Mercer County	40.55	-84.57		107
+Miami County	40.04	-84.20		109
+Morrow County	40.55	-82.83		117
+Ottawa County	41.51	-82.94		123
+Paulding County	41.14	-84.58		125
+Portage County	41.15	-81.36		133
+Putnam County	41.02	-84.05		137
+Richland County	40.76	-82.52		139
+Sandusky County	41.35	-83.12		143
+Seneca County	41.11	-83.18		147
+Shelby County	40.28	-84.16		149
+Stark County	40.80	-81.38		151
+Summit County	41.08	-81.52		153
+Trumbull County	41.24	-80.82		155
+Tuscarawas County	40.49	-81.45		157
+Union County	40.24	-83.37		159
+Van Wert County	40.87	-84.58		161
+Wayne County	40.81	-81.94		169
+Williams County	41.47	-84.55		171
+Wood County	41.37	-83.65		173
+Wyandot County	40.83	-83.28		175
#US-OK
Oklahoma City	35.47	-97.52	58	109
Tulsa	36.15	-95.99	56	143
Norman	35.22	-97.44	51	027
Broken Arrow	36.05	-95.79	50	143
Lawton	34.61	-98.39	50	031
Edmond	35.65	-97.48	50	109
Moore	35.34	-97.49	48	027
Midwest City	35.45	-97.40	48	109
Enid	36.40	-97.88	47	047
Stillwater	36.12	-97.06	47	119
Muskogee	35.75	-95.37	46	101
Bartlesville	36.75	-95.98	46	147
Owasso	36.27	-95.85	45	143
Shawnee	35.33	-96.93	45	125
Yukon	35.51	-97.76	44	017
Ardmore	34.17	-97.14	44	019
Ponca City	36.71	-97.09	44	071
Bixby	35.94	-95.88	44	143
Duncan	34.50	-97.96	44	137
Del City	35.44	-97.44	43	109
Jenks	36.02	-95.97	43	143
Sapulpa	36.00	-96.11	43	037
Mustang	35.38	-97.72	43	017
Sand Springs	36.14	-96.11	43	143
Bethany	35.52	-97.63	43	109
Altus	34.64	-99.33	43	065
Claremore	36.31	-95.62	43	131
El Reno	35.53	-97.96	43	017
McAlester	34.93	-95.77	43	121
Ada	34.77	-96.68	42	123
Durant	33.99	-96.37	42	013
Tahlequah	35.92	-94.97	42	021
Chickasha	35.05	-97.94	42	051
Miami	36.87	-94.88	41	115
Glenpool	35.96	-96.01	41	143
Woodward	36.43	-99.39	41	153
Elk City	35.41	-99.40	41	009
Okmulgee	35.62	-95.96	41	111
Choctaw	35.50	-97.27	41	109
Weatherford	35.53	-98.71	41	039
Guymon	36.68	-101.48	41	139
Guthrie	35.88	-97.43	41	083
Warr Acres	35.52	-97.62	40	109
Clinton	35.52	-98.97	40	039
Coweta	35.95	-95.65	40	145
Pryor Creek	36.31	-95.32	40	097
Newcastle	35.25	-97.60	40	087
The Village	35.56	-97.55	40	109
Poteau	35.05	-94.62	39	079
Wagoner	35.96	-95.37	39	145
Pryor	36.31	-95.32	39	097
Sallisaw	35.46	-94.79	39	135
Blanchard	35.14	-97.66	39	087
Skiatook	36.37	-96.00	39	113
Cushing	35.99	-96.77	39	119
Seminole	35.22	-96.67	39	133
Catoosa	36.19	-95.75	39	131
Piedmont	35.64	-97.75	39	017
Idabel	33.90	-94.83	38	089
Blackwell	36.80	-97.28	38	071
Tuttle	35.29	-97.81	38	051
Grove	36.59	-94.77	38	041
Anadarko	35.07	-98.24	38	015
Noble	35.14	-97.39	38	027
Tecumseh	35.26	-96.94	38	125
Collinsville	36.36	-95.84	38	143
Purcell	35.01	-97.36	38	087
Pauls Valley	34.74	-97.22	38	049
Harrah	35.49	-97.16	38	109
Henryetta	35.44	-95.98	38	111
Holdenville	35.08	-96.40	38	063
Vinita	36.64	-95.15	38	035
Hugo	34.01	-95.51	37	023
Lone Grove	34.18	-97.26	37	019
Alva	36.80	-98.67	37	151
Perry	36.29	-97.29	37	103
Sulphur	34.51	-96.97	37	099
Kingfisher	35.86	-97.93	37	073
Sayre	35.29	-99.64	37	009
McLoud	35.44	-97.09	37	125
Marlow	34.65	-97.96	37	137
Verdigris	36.23	-95.69	36	131
Bristow	35.83	-96.39	36	037
Slaughterville	35.09	-97.34	36	027
Broken Bow	34.03	-94.74	36	089
Fort Gibson	35.80	-95.25	36	101
Pocola	35.23	-94.48	36	079
Spencer	35.52	-97.38	36	109
Stilwell	35.81	-94.63	36	001
Madill	34.09	-96.77	36	095
Park Hill	35.86	-94.96	36	021
Nichols Hills	35.55	-97.55	36	109
Nowata	36.70	-95.64	36	105
Frederick	34.39	-99.02	36	141
Hobart	35.03	-99.09	36	075
Pawhuska	36.67	-96.34	36	113
Roland	35.42	-94.51	35	135
Hominy	36.41	-96.40	35	113
Dewey	36.80	-95.94	35	147
Wewoka	35.16	-96.49	35	133
Heavener	34.89	-94.60	35	079
Muldrow	35.41	-94.60	35	135
Checotah	35.47	-95.52	35	091
Okemah	35.43	-96.31	35	107
Hinton	35.47	-98.36	35	015
Cleveland	36.31	-96.47	35	117
Chandler	35.70	-96.88	35	081
Tonkawa	36.68	-97.31	35	071
Mannford	36.13	-96.35	35	037
Bethel Acres	35.31	-97.03	35	125
Tishomingo	34.24	-96.68	35	069
Atoka	34.39	-96.13	35	005
Watonga	35.84	-98.41	35	011
Elgin	34.78	-98.29	35	031
Jones	35.57	-97.29	35	109
Eufaula	35.29	-95.58	35	091
Cache	34.63	-98.63	35	031
Mangum	34.87	-99.50	35	055
Cordell	35.29	-98.99	35	149
Drumright	35.99	-96.60	35	037
Perkins	35.97	-97.03	35	119
Lindsay	34.83	-97.60	35	049
Davis	34.50	-97.12	34	099
Healdton	34.23	-97.49	34	019
Stroud	35.75	-96.66	34	081
Stigler	35.25	-95.12	34	061
Turley	36.24	-95.98	34	143
Longtown	35.25	-95.51	34	121
Marietta	33.94	-97.12	34	085
Wilburton	34.92	-95.31	34	077
Fairview	36.27	-98.48	34	093
Walters	34.36	-98.31	34	033
Commerce	36.93	-94.87	34	115
Jay	36.42	-94.80	34	041
Nicoma Park	35.49	-97.32	34	109
Prague	35.49	-96.69	34	081
Antlers	34.23	-95.62	34	127
Texanna	35.35	-95.44	34	091
Newkirk	36.88	-97.05	34	071
Calera	33.93	-96.43	34	013
Wynnewood	34.64	-97.16	33	049
Hennessey	36.11	-97.90	33	073
Oakhurst	36.08	-96.06	33	143
Spiro	35.24	-94.62	33	079
Lexington	35.01	-97.34	33	027
Pawnee	36.34	-96.80	33	117
Goldsby	35.14	-97.48	33	087
Pink	35.26	-97.12	33	125
Chouteau	36.19	-95.34	33	097
Burns Flat	35.35	-99.17	33	149
Granite	34.96	-99.38	33	055
Hartshorne	34.85	-95.56	33	121
Hooker	36.86	-101.21	33	139
Waurika	34.17	-98.00	33	067
Haskell	35.82	-95.67	33	101
Krebs	34.93	-95.72	33	121
Chelsea	36.54	-95.43	33	131
Hollis	34.69	-99.91	33	057
Union City	35.39	-97.94	33	017
Arkoma	35.35	-94.43	33	079
Kiefer	35.94	-96.07	33	037
Coalgate	34.54	-96.22	33	029
Inola	36.15	-95.51	33	131
Langston	35.95	-97.26	33	083
Wilson	34.16	-97.43	32	019
Carnegie	35.10	-98.60	32	015
Minco	35.31	-97.94	32	051
Kingston	34.00	-96.72	32	095
Copeland	36.66	-94.83	32	041
Comanche	34.37	-97.96	32	137
Warner	35.49	-95.31	32	101
Westville	35.99	-94.57	32	001
Cherokee	36.75	-98.36	32	003
Luther	35.66	-97.20	32	109
Stratford	34.80	-96.96	32	049
Crescent	35.95	-97.59	32	083
Meridian	34.43	-97.98	32	137
Cleora	36.58	-94.97	32	041
Morris	35.61	-95.86	32	111
Beaver	36.82	-100.52	32	007
McCord	36.68	-97.04	32	113
Apache	34.89	-98.37	32	015
Helena	36.55	-98.27	32	003
Locust Grove	36.20	-95.17	31	097
Vian	35.50	-94.97	31	135
Shattuck	36.28	-99.88	31	045
Salina	36.29	-95.15	31	097
Panama	35.17	-94.67	31	079
Laverne	36.71	-99.89	31	059
Waukomis	36.28	-97.90	31	047
Fairfax	36.57	-96.70	31	113
Snyder	34.66	-98.95	31	075
Goodwell	36.60	-101.64	31	139
Justice	36.29	-95.57	31	131
Bushyhead	36.46	-95.49	31	131
Buffalo	36.84	-99.63	31	059
Okarche	35.73	-97.98	31	017
Geary	35.63	-98.32	31	011
Konawa	34.96	-96.75	31	133
Mooreland	36.44	-99.20	31	153
Rush Springs	34.78	-97.96	31	051
Sperry	36.30	-95.99	31	143
Dickson	34.19	-96.98	31	019
Beggs	35.74	-96.07	31	111
Wetumka	35.24	-96.24	31	063
Thomas	35.74	-98.75	31	039
Geronimo	34.48	-98.38	31	031
Maysville	34.82	-97.41	31	049
Kenwood	36.31	-94.99	31	041
Yale	36.11	-96.70	31	119
Okeene	36.12	-98.32	31	011
Barnsdall	36.56	-96.16	31	113
Bray	34.64	-97.82	31	137
Byng	34.86	-96.67	31	123
Central High	34.62	-98.09	31	137
Boley	35.49	-96.48	31	107
Colbert	33.85	-96.50	31	013
Oologah	36.45	-95.71	31	131
Mounds	35.88	-96.06	31	037
Meeker	35.50	-96.90	31	081
Fletcher	34.82	-98.24	31	031
Kellyville	35.94	-96.21	31	037
Boise City	36.73	-102.51	31	025
Talihina	34.75	-95.05	30	079
Hall Park	35.24	-97.41	30	027
Erick	35.22	-99.87	30	009
Maud	35.13	-96.78	30	133
Forest Park	35.50	-97.45	30	109
Oakland	34.10	-96.79	30	095
Wister	34.97	-94.72	30	079
Fairland	36.75	-94.85	30	115
Afton	36.69	-94.96	30	115
Caddo	34.13	-96.26	30	013
Cyril	34.90	-98.20	30	015
Ninnekah	34.95	-97.92	30	051
Oilton	36.08	-96.58	30	037
Quinton	35.12	-95.37	30	121
Ringling	34.18	-97.59	30	067
+Adair County	35.81	-94.63		001
+Alfalfa County	36.75	-98.36		003
+Atoka County	34.39	-96.13		005
+Beckham County	35.41	-99.40		009
+Blaine County	35.84	-98.41		011
+Bryan County	33.99	-96.37		013
+Caddo County	35.07	-98.24		015
+Canadian County	35.51	-97.76		017
+Carter County	34.17	-97.14		019
+Cherokee County	35.92	-94.97		021
+Choctaw County	34.01	-95.51		023
+Cleveland County	35.22	-97.44		027
+Coal County	34.54	-96.22		029
+Comanche County	34.61	-98.39		031
+Cotton County	34.36	-98.31		033
+Craig County	36.64	-95.15		035
+Creek County	36.00	-96.11		037
+Custer County	35.53	-98.71		039
+Delaware County	36.59	-94.77		041
+Dewey County				043
+Ellis County	36.28	-99.88		045
+Garfield County	36.40	-97.88		047
+Garvin County	34.74	-97.22		049
+Grady County	35.05	-97.94		051
+Grant County				053
+Greer County	34.87	-99.50		055
+Harmon County	34.69	-99.91		057
+Harper County	36.71	-99.89		059
+Haskell County	35.25	-95.12		061
+Hughes County	35.08	-96.40		063
+Jackson County	34.64	-99.33		065
+Jefferson County	34.17	-98.00		067
+Johnston County	34.24	-96.68		069
+Kay County	36.71	-97.09		071
+Kingfisher County	35.86	-97.93		073
+Kiowa County	35.03	-99.09		075
+Latimer County	34.92	-95.31		077
+LeFlore County	35.05	-94.62		079
+Lincoln County	35.70	-96.88		081
+Logan County	35.88	-97.43		083
+Love County	33.94	-97.12		085
+Major County	36.27	-98.48		093
+Marshall County	34.09	-96.77		095
+Mayes County	36.31	-95.32		097
+McClain County	35.25	-97.60		087
+McCurtain County	33.90	-94.83		089
+McIntosh County	35.47	-95.52		091
+Murray County	34.51	-96.97		099
+Muskogee County	35.75	-95.37		101
+Noble County	36.29	-97.29		103
+Nowata County	36.70	-95.64		105
+Okfuskee County	35.43	-96.31		107
+Oklahoma County	35.47	-97.52		109
+Okmulgee County	35.62	-95.96		111
+Osage County	36.37	-96.00		113
+Ottawa County	36.87	-94.88		115
+Pawnee County	36.31	-96.47		117
+Payne County	36.12	-97.06		119
+Pittsburg County	34.93	-95.77		121
+Pontotoc County	34.77	-96.68		123
+Pottawatomie County	35.33	-96.93		125
+Pushmataha County	34.23	-95.62		127
+Roger Mills County				129
+Rogers County	36.31	-95.62		131
+Seminole County	35.22	-96.67		133
+Sequoyah County	35.46	-94.79		135
+Stephens County	34.50	-97.96		137
+Tillman County	34.39	-99.02		141
+Tulsa County	36.15	-95.99		143
+Wagoner County	35.95	-95.65		145
+Washington County	36.75	-95.98		147
+Washita County	35.29	-98.99		149
+Woods County	36.80	-98.67		151
+Woodward County	36.43	-99.39		153
+Beaver County	36.82	-100.52		007
+Cimarron County	36.73	-102.51		025
+Texas County	36.68	-101.48		139
#US-OR
Portland	45.52	-122.68	58	051
Salem	44.94	-123.04	52	047
Eugene	44.05	-123.09	52	039
Gresham	45.50	-122.43	50	051
Hillsboro	45.52	-122.99	50	067
Beaverton	45.49	-122.80	50	067
Bend	44.06	-121.32	49	017
Medford	42.33	-122.88	49	029
Springfield	44.05	-123.02	48	039
Corvallis	44.56	-123.26	47	003
Albany	44.64	-123.11	47	043
Tigard	45.43	-122.77	47	067
Aloha	45.49	-122.87	47	067
Lake Oswego	45.42	-122.67	46	005
Keizer	44.99	-123.03	46	047
Grants Pass	42.44	-123.33	46	033
Oregon City	45.36	-122.61	46	005
McMinnville	45.21	-123.20	45	071
Redmond	44.27	-121.17	45	017
Tualatin	45.38	-122.76	44	067
West Linn	45.37	-122.61	44	005
Woodburn	45.14	-122.86	44	047
Forest Grove	45.52	-123.11	44	067
Newberg	45.30	-122.97	44	071
Wilsonville	45.30	-122.77	44	005
Roseburg	43.22	-123.34	43	019
Klamath Falls	42.22	-121.78	43	035
Ashland	42.19	-122.71	43	029
Milwaukie	45.45	-122.64	43	005
Bethany	45.56	-122.87	43	067
Hayesville	44.99	-122.98	43	047
Sherwood	45.36	-122.84	43	067
Altamont	42.21	-121.74	43	035
Happy Valley	45.45	-122.53	43	005
Central Point	42.38	-122.92	43	029
Canby	45.26	-122.69	42	005
Hermiston	45.84	-119.29	42	059
Pendleton	45.67	-118.79	42	059
Troutdale	45.54	-122.39	42	051
Oak Grove	45.42	-122.64	42	005
Lebanon	44.54	-122.91	42	043
Coos Bay	43.37	-124.22	42	011
Four Corners	44.93	-122.98	42	047
The Dalles	45.59	-121.18	42	065
Dallas	44.92	-123.32	42	053
Cedar Mill	45.52	-122.81	42	067
Oatfield	45.41	-122.60	41	005
La Grande	45.32	-118.09	41	061
Saint Helens	45.86	-122.81	41	009
Cornelius	45.52	-123.06	41	067
Gladstone	45.38	-122.59	41	005
Oak Hills	45.54	-122.84	41	067
Ontario	44.03	-116.96	40	045
Damascus	45.42	-122.46	40	005
Sandy	45.40	-122.26	40	005
Newport	44.64	-124.05	40	041
Monmouth	44.85	-123.23	40	053
Cottage Grove	43.80	-123.06	40	039
Silverton	45.01	-122.78	40	047
Baker City	44.77	-117.83	40	001
North Bend	43.41	-124.22	40	011
Astoria	46.19	-123.83	40	007
Prineville	44.30	-120.83	40	013
Rockcreek	45.55	-122.88	40	067
Fairview	45.54	-122.43	40	051
Sweet Home	44.40	-122.74	40	043
Independence	44.85	-123.19	40	053
Molalla	45.15	-122.58	40	005
Eagle Point	42.47	-122.80	39	029
Florence	43.98	-124.10	39	039
Lincoln City	44.96	-124.02	39	041
Cedar Hills	45.50	-122.80	39	067
West Haven-Sylvan	45.52	-122.77	39	067
White City	42.44	-122.86	39	029
Stayton	44.80	-122.79	39	047
Sutherlin	43.39	-123.31	39	019
Hood River	45.71	-121.52	39	027
Green	43.16	-123.37	39	019
Jennings Lodge	45.39	-122.61	39	005
Milton-Freewater	45.93	-118.39	38	059
Umatilla	45.92	-119.34	38	059
North Portland	45.61	-122.70	38	051
Scappoose	45.75	-122.88	38	009
Clackamas	45.41	-122.57	38	005
Garden Home-Whitford	45.46	-122.76	38	067
Madras	44.63	-121.13	38	031
Seaside	45.99	-123.92	38	007
Brookings	42.05	-124.28	38	015
Talent	42.25	-122.79	38	029
Sheridan	45.10	-123.39	38	071
Roseburg North	43.26	-123.30	38	019
Raleigh Hills	45.48	-122.76	38	067
Junction City	44.22	-123.21	38	039
Winston	43.12	-123.41	37	019
Warrenton	46.17	-123.92	37	007
Creswell	43.92	-123.02	37	039
Deschutes River Woods	43.99	-121.36	37	017
Tillamook	45.46	-123.85	37	057
Mount Hood Village	45.36	-121.98	37	005
Veneta	44.05	-123.35	37	039
Philomath	44.54	-123.37	37	003
Phoenix	42.28	-122.82	37	029
Beavercreek	45.29	-122.54	37	005
Reedsport	43.70	-124.10	36	019
Wood Village	45.53	-122.42	36	051
Aumsville	44.84	-122.87	36	047
Lafayette	45.24	-123.11	36	071
Tri-City	42.98	-123.31	36	019
Coquille	43.18	-124.19	36	011
Metzger	45.45	-122.76	36	067
Harrisburg	44.27	-123.17	36	043
King City	45.40	-122.80	36	067
Toledo	44.62	-123.94	35	041
Myrtle Creek	43.02	-123.29	35	019
Mount Angel	45.07	-122.80	35	047
Boardman	45.84	-119.70	35	049
Hubbard	45.18	-122.81	35	047
Jefferson	44.72	-123.01	35	047
Oakridge	43.75	-122.46	35	039
Dundee	45.28	-123.01	35	071
Nyssa	43.88	-116.99	35	045
Estacada	45.29	-122.33	35	005
Bandon	43.12	-124.41	35	011
Three Rivers	43.82	-121.47	35	017
Warm Springs	44.76	-121.27	35	031
Shady Cove	42.61	-122.81	35	029
Jacksonville	42.31	-122.97	35	029
Sublimity	44.83	-122.79	35	047
Burns	43.59	-119.05	34	025
Gervais	45.11	-122.90	34	047
Redwood	42.42	-123.39	34	033
Dayton	45.22	-123.08	34	071
Myrtle Point	43.06	-124.14	34	011
Sisters	44.29	-121.55	34	017
Harbor	42.05	-124.27	34	015
Lakeview	42.19	-120.35	34	037
Gold Beach	42.41	-124.42	34	015
Odell	45.63	-121.54	34	027
Rogue River	42.44	-123.17	33	029
Vernonia	45.86	-123.19	33	009
Waldport	44.43	-124.07	33	041
Union	45.21	-117.87	33	061
Willamina	45.08	-123.49	33	071
Mulino	45.22	-122.58	33	005
North Plains	45.60	-122.99	33	067
Stanfield	45.78	-119.22	33	059
Carlton	45.29	-123.18	33	071
Lincoln Beach	44.85	-124.05	33	041
Culp Creek	43.70	-122.85	33	039
Turner	44.84	-122.95	33	047
Columbia City	45.89	-122.81	33	009
Durham	45.40	-122.75	33	067
Banks	45.62	-123.11	33	067
Cave Junction	42.16	-123.65	33	033
Rainier	46.09	-122.94	33	009
Canyonville	42.93	-123.28	33	019
Rose Lodge	45.01	-123.88	33	041
Enterprise	45.43	-117.28	33	063
Mill City	44.75	-122.48	33	043
Chenoweth	45.63	-121.24	33	065
Barview	43.35	-124.31	33	011
Vale	43.98	-117.24	33	045
Irrigon	45.90	-119.49	33	049
Glide	43.30	-123.10	33	019
Warren	45.82	-122.85	33	009
La Pine	43.67	-121.50	32	017
Clatskanie	46.10	-123.21	32	009
Brownsville	44.39	-122.98	32	043
Lakeside	43.58	-124.18	32	011
Elgin	45.56	-117.92	32	061
Cannon Beach	45.89	-123.96	32	007
John Day	44.42	-118.95	32	023
Grand Ronde	45.06	-123.61	32	053
Amity	45.12	-123.21	32	071
Merlin	42.52	-123.42	32	033
Stafford	45.36	-122.72	32	005
Millersburg	44.68	-123.06	32	043
Hines	43.56	-119.08	32	025
Gearhart	46.02	-123.91	32	007
New Hope	42.36	-123.37	32	033
Pilot Rock	45.48	-118.83	32	059
Bunker Hill	43.36	-124.20	32	011
Culver	44.53	-121.21	32	031
Depoe Bay	44.81	-124.06	32	041
Sunriver	43.88	-121.44	31	017
Rockaway Beach	45.61	-123.94	31	057
Dunes City	43.88	-124.12	31	039
Bay City	45.52	-123.89	31	057
Heppner	45.35	-119.56	31	049
Gold Hill	42.43	-123.05	31	029
Terrebonne	44.35	-121.18	31	017
Siletz	44.72	-123.92	31	041
Tangent	44.54	-123.11	31	043
Riddle	42.95	-123.36	31	019
Lyons	44.77	-122.62	31	043
Fruitdale	42.42	-123.31	31	033
Cascade Locks	45.67	-121.89	31	027
Drain	43.66	-123.32	31	019
Port Orford	42.75	-124.50	31	015
Athena	45.81	-118.49	31	059
Yamhill	45.34	-123.19	30	071
Lowell	43.92	-122.78	30	039
Williams	42.22	-123.27	30	033
Joseph	45.35	-117.23	30	063
Coburg	44.14	-123.07	30	039
Yoncalla	43.60	-123.28	30	019
Mission	45.67	-118.68	30	059
Pacific City	45.20	-123.96	30	057
Island City	45.34	-118.04	30	061
South Lebanon	44.51	-122.90	30	043
Donald	45.22	-122.84	30	047
+Baker County	44.77	-117.83		001
+Benton County	44.56	-123.26		003
+Clackamas County	45.42	-122.67		005
+Clatsop County	46.19	-123.83		007
+Columbia County	45.86	-122.81		009
+Coos County	43.37	-124.22		011
+Crook County	44.30	-120.83		013
+Curry County	42.05	-124.28		015
+Deschutes County	44.06	-121.32		017
+Douglas County	43.22	-123.34		019
+Gilliam County				021
+Grant County	44.42	-118.95		023
+Harney County	43.59	-119.05		025
+Hood River County	45.71	-121.52		027
+Jackson County	42.33	-122.88		029
+Jefferson County	44.63	-121.13		031
+Josephine County	42.44	-123.33		033
+Klamath County	42.22	-121.78		035
+Lake County	42.19	-120.35		037
+Lane County	44.05	-123.09		039
+Lincoln County	44.64	-124.05		041
+Linn County	44.64	-123.11		043
+Malheur County	44.03	-116.96		045
+Marion County	44.94	-123.04		047
+Morrow County	45.84	-119.70		049
+Multnomah County	45.52	-122.68		051
+Polk County	44.92	-123.32		053
+Sherman County				055
+Tillamook County	45.46	-123.85		057
+Umatilla County	45.84	-119.29		059
+Union County	45.32	-118.09		061
+Wallowa County	45.43	-117.28		063
+Wasco County	45.59	-121.18		065
+Washington County	45.52	-122.99		067
+Wheeler County				069
+Yamhill County	45.21	-123.20		071
#US-PA
Philadelphia	39.95	-75.16	62	101
Pittsburgh	40.44	-80.00	55	003
Allentown	40.61	-75.49	51	077
Erie	42.13	-80.09	50	049
Reading	40.34	-75.93	49	011
Scranton	41.41	-75.66	49	069
Bethlehem	40.63	-75.37	49	095
Lancaster	40.04	-76.31	48	071
Levittown	40.16	-74.83	47	017
Harrisburg	40.27	-76.88	47	043
Altoona	40.52	-78.39	47	013
York	39.96	-76.73	46	133
State College	40.79	-77.86	46	027
Wilkes-Barre	41.25	-75.88	46	079
Norristown	40.12	-75.34	45	091
Chester	39.85	-75.36	45	045
Mount Lebanon	40.36	-80.05	45	003
Bethel Park	40.33	-80.04	45	003
Wayne	40.04	-75.39	45	045
Radnor	40.05	-75.36	45	045
Williamsport	41.24	-77.00	45	081
Monroeville	40.42	-79.79	44	003
Cranberry Township	40.68	-80.11	44	019
Drexel Hill	39.95	-75.29	44	045
Plum	40.50	-79.75	44	003
Back Mountain	41.34	-76.00	44	079
Easton	40.69	-75.22	44	095
Lebanon	40.34	-76.41	44	075
Whitehall Township	40.67	-75.50	44	077
Hazleton	40.96	-75.97	44	079
Springfield	39.93	-75.32	44	045
Pottstown	40.25	-75.65	44	091
New Castle	41.00	-80.35	43	073
Allison Park	40.56	-79.96	43	003
Chambersburg	39.94	-77.66	43	055
Murrysville	40.43	-79.70	43	129
West Mifflin	40.36	-79.87	43	003
Johnstown	40.33	-78.92	43	021
King of Prussia	40.09	-75.40	43	091
West Chester	39.96	-75.61	43	029
Baldwin	40.34	-79.98	43	003
McKeesport	40.35	-79.86	43	003
Upper Saint Clair	40.34	-80.08	43	003
Carlisle	40.20	-77.19	43	041
Limerick	40.23	-75.52	43	091
Phoenixville	40.13	-75.51	42	029
Lansdale	40.24	-75.28	42	091
Hermitage	41.23	-80.45	42	085
Wilkinsburg	40.44	-79.88	42	003
Willow Grove	40.14	-75.12	42	091
Hanover	39.80	-76.98	42	133
Fullerton	40.63	-75.47	42	077
Horsham	40.18	-75.13	42	091
West Norriton	40.13	-75.38	42	091
Bloomsburg	41.00	-76.45	42	037
Greensburg	40.30	-79.54	42	129
Franklin Park	40.58	-80.09	42	003
Hershey	40.29	-76.65	42	043
Indiana	40.62	-79.15	41	063
Ephrata	40.18	-76.18	41	071
Whitehall	40.36	-79.99	41	003
Pottsville	40.69	-76.20	41	107
Sharon	41.23	-80.49	41	085
Washington	40.17	-80.25	41	125
South Park Township	40.30	-79.99	41	003
Dunmore	41.42	-75.63	41	069
Butler	40.86	-79.90	41	019
Colonial Park	40.30	-76.81	41	043
Coatesville	39.98	-75.82	41	029
Saint Marys	41.43	-78.56	41	047
Meadville	41.64	-80.15	41	039
Kingston	41.26	-75.90	41	079
Weigelstown	39.98	-76.82	41	133
New Kensington	40.57	-79.76	41	129
Montgomeryville	40.25	-75.24	41	091
Ardmore	40.01	-75.29	41	091
Fernway	40.69	-80.13	41	019
Lower Burrell	40.55	-79.76	41	129
Elizabethtown	40.15	-76.60	41	071
Yeadon	39.94	-75.26	41	045
Carnot-Moon	40.52	-80.22	41	003
Emmaus	40.54	-75.50	41	077
Jefferson Hills	40.29	-79.93	41	003
Munhall	40.39	-79.90	41	003
Shiloh	39.98	-76.80	40	133
Mountain Top	41.17	-75.88	40	079
Waynesboro	39.76	-77.58	40	055
Broomall	39.98	-75.36	40	045
Darby	39.92	-75.26	40	045
Lansdowne	39.94	-75.27	40	045
North Versailles	40.38	-79.81	40	003
Wyomissing	40.33	-75.97	40	011
Columbia	40.03	-76.50	40	071
Nanticoke	41.21	-76.00	40	079
Berwick	41.05	-76.23	40	037
East Stroudsburg	41.00	-75.18	40	089
Oil City	41.43	-79.71	40	121
Uniontown	39.90	-79.72	40	051
Croydon	40.09	-74.90	40	017
Northampton	40.69	-75.50	40	095
Progress	40.29	-76.83	40	043
Park Forest Village	40.81	-77.92	40	027
Sunbury	40.86	-76.79	40	097
Lock Haven	41.14	-77.45	40	035
Bristol	40.10	-74.85	40	017
Brentwood	40.37	-79.97	40	003
Woodlyn	39.87	-75.34	40	045
Economy	40.60	-80.22	40	007
Jeannette	40.33	-79.62	40	129
Warren	41.84	-79.15	40	123
Bala-Cynwyd	40.01	-75.23	40
Harleysville	40.28	-75.39	40	091
Lititz	40.16	-76.31	40	071
Aliquippa	40.64	-80.24	40	007
Middletown	40.20	-76.73	40	043
Mechanicsburg	40.21	-77.01	40	041
Glenshaw	40.53	-79.97	40	003
Northwest Harborcreek	42.15	-79.99	40	049
Canonsburg	40.26	-80.19	40	125
Quakertown	40.44	-75.34	39	017
Swissvale	40.42	-79.88	39	003
Collingdale	39.91	-75.28	39	045
East York	39.97	-76.69	39	133
Beaver Falls	40.75	-80.32	39	007
Morrisville	40.21	-74.79	39	017
Carbondale	41.57	-75.50	39	069
Bradford	41.96	-78.64	39	083
Perkasie	40.37	-75.29	39	017
Fairless Hills	40.18	-74.86	39	017
Dormont	40.40	-80.03	39	003
Audubon	40.13	-75.43	39	091
Millersville	40.00	-76.35	39	071
Bedminster	40.43	-75.18	39	017
Glenside	40.10	-75.15	39	091
Sanatoga	40.25	-75.60	39	091
Folsom	39.89	-75.33	39	045
Doylestown	40.31	-75.13	39	017
Lewistown	40.60	-77.57	39	087
Bellevue	40.49	-80.05	39	003
Pleasant Hills	40.34	-79.96	39	003
Castle Shannon	40.36	-80.02	39	003
Kulpsville	40.24	-75.34	39	091
Grove City	41.16	-80.09	39	085
Latrobe	40.32	-79.38	39	129
Brookhaven	39.87	-75.38	39	045
Mount Joy	40.11	-76.50	39	071
Old Forge	41.37	-75.73	39	069
Conshohocken	40.08	-75.30	39	091
Downingtown	40.01	-75.70	39	029
Carnegie	40.41	-80.08	39	003
Camp Hill	40.24	-76.92	39	041
Village Green-Green Ridge	39.86	-75.43	39	045
Wilson	40.68	-75.24	39	095
White Oak	40.34	-79.81	39	003
Pittston	41.33	-75.79	39	079
Maple Glen	40.02	-79.98	39	125
Ellwood City	40.86	-80.29	39	073
Gettysburg	39.83	-77.23	39	001
DuBois	41.12	-78.76	39	033
Willow Street	39.98	-76.28	39	071
Chester Springs	40.10	-75.62	39	029
Connellsville	40.02	-79.59	39	051
Monessen	40.15	-79.89	39	129
Palmyra	40.31	-76.59	39	075
Hatboro	40.17	-75.11	39	091
New Cumberland	40.23	-76.88	39	041
Leola	40.09	-76.18	39	071
Glenolden	39.90	-75.29	39	045
Shamokin	40.79	-76.56	39	097
Blandon	40.44	-75.89	39	011
Ridley Park	39.88	-75.32	38	045
Huntingdon	40.48	-78.01	38	061
Tacony	40.03	-75.04	38	101
Archbald	41.49	-75.54	38	069
Milton	41.01	-76.85	38	097
Homeacre-Lyndora	40.87	-79.92	38	019
Ambridge	40.59	-80.23	38	007
Tamaqua	40.80	-75.97	38	107
Souderton	40.31	-75.33	38	091
Parkville	39.78	-76.96	38	133
Lower Allen	40.23	-76.90	38	041
West View	40.52	-80.03	38	003
Clifton Heights	39.93	-75.30	38	045
Clairton	40.29	-79.88	38	003
Ancient Oaks	40.55	-75.59	38	077
Folcroft	39.89	-75.28	38	045
California	40.07	-79.89	38	125
Richboro	40.22	-75.01	38	017
Catasauqua	40.65	-75.47	38	077
Ambler	40.15	-75.22	38	091
Prospect Park	39.89	-75.31	38	045
Forest Hills	40.42	-79.85	38	003
Oakmont	40.52	-79.84	38	003
Corry	41.92	-79.64	38	049
Edinboro	41.87	-80.13	38	049
Blakely	41.48	-75.59	38	069
Linglestown	40.33	-76.79	38	043
Arlington Heights	40.99	-75.22	38	089
Red Lion	39.90	-76.61	38	133
Franklin	41.40	-79.83	38	121
South Williamsport	41.23	-77.00	38	081
Bellefonte	40.91	-77.78	38	027
Swarthmore	39.90	-75.35	38	045
Lionville	40.05	-75.66	38	029
Plymouth Meeting	40.10	-75.27	38	091
Kennett Square	39.85	-75.71	38	029
Enola	40.29	-76.93	38	041
Clarion	41.21	-79.39	38	031
Blue Bell	40.15	-75.27	38	091
Somerset	40.01	-79.08	38	111
Clearfield	41.03	-78.44	38	033
Taylor	41.39	-75.71	38	069
McKees Rocks	40.47	-80.07	38	003
Steelton	40.24	-76.84	38	043
Norwood	39.89	-75.30	38	045
New Brighton	40.73	-80.31	38	007
Dickson City	41.47	-75.61	38	069
Crafton	40.44	-80.07	38	003
Wescosville	40.57	-75.55	38	077
Punxsutawney	40.94	-78.97	38	065
Plymouth	41.24	-75.94	38	079
Hellertown	40.58	-75.34	38	095
Greenville	41.40	-80.39	38	085
Selinsgrove	40.80	-76.86	38	109
Hollidaysburg	40.43	-78.39	38	013
Lewisburg	40.96	-76.88	38	119
Moosic	41.35	-75.74	38	069
Trooper	40.15	-75.40	38	091
Mount Carmel	40.80	-76.41	38	097
Sharon Hill	39.91	-75.27	38	045
Penn Wynne	39.99	-75.28	38	091
Nazareth	40.74	-75.31	38	095
Oreland	40.12	-75.18	38	091
Monaca	40.69	-80.27	38	007
Dresher	40.14	-75.17	37	091
Exeter	41.32	-75.82	37	079
Coraopolis	40.52	-80.17	37	003
Paoli	40.04	-75.48	37	029
Shippensburg	40.05	-77.52	37	041
Duquesne	40.38	-79.86	37	003
Wyndmoor	40.08	-75.19	37	091
Fort Washington	40.14	-75.21	37	091
Stroudsburg	40.99	-75.19	37	089
New Holland	40.10	-76.09	37	071
Sayre	41.98	-76.52	37	015
Paxtonia	40.32	-76.79	37	043
Titusville	41.63	-79.67	37	039
Oxford	39.79	-75.98	37	029
Fox Chapel	40.51	-79.88	37	003
Media	39.92	-75.39	37	045
Tyrone	40.67	-78.24	37	013
Lehighton	40.83	-75.71	37	025
Palmerton	40.80	-75.61	37	025
Collegeville	40.19	-75.45	37	091
Turtle Creek	40.41	-79.83	37	003
Schlusser	40.24	-77.18	37	041
Shillington	40.31	-75.97	37	011
Schuylkill Haven	40.63	-76.17	37	107
Bangor	40.87	-75.21	37	095
Birdsboro	40.26	-75.80	37	011
Sugarcreek	41.42	-79.88	37	121
Olyphant	41.47	-75.60	37	069
Bridgeville	40.36	-80.11	37	003
Shanor-Northvue	40.91	-79.92	37	019
Vandergrift	40.60	-79.56	37	129
Kutztown	40.52	-75.78	37	011
Bryn Mawr	40.30	-80.09	37	003
Arnold	40.58	-79.77	37	129
Swoyersville	41.29	-75.87	37	079
Green Tree	40.41	-80.05	37	003
Clarks Summit	41.49	-75.71	37	069
Westmont	40.32	-78.95	37	021
Boothwyn	39.83	-75.44	37	045
Duryea	41.34	-75.74	37	079
Spry	39.92	-76.68	37	133
Shenandoah	40.82	-76.20	37	107
Manheim	40.16	-76.39	37	071
Telford	40.32	-75.33	37	017
Exton	40.03	-75.62	37	029
Gilbertsville	40.32	-75.61	37	091
Sierra View	41.01	-75.46	37	089
Eagleville	40.16	-75.41	37	091
Farrell	41.21	-80.50	37	085
North Braddock	40.40	-79.84	37	003
West Pittston	41.33	-75.79	37	079
Royersford	40.18	-75.54	37	091
Annville	40.33	-76.52	37	075
Whitfield	40.34	-76.01	37	011
Edwardsville	41.27	-75.92	37	079
Danville	40.96	-76.61	37	093
Donora	40.17	-79.86	37	125
McMurray	40.28	-80.08	37	125
Avalon	40.50	-80.07	37	003
Jim Thorpe	40.88	-75.73	37	025
Lemoyne	40.24	-76.89	37	041
Fountain Hill	40.60	-75.40	37	077
Chesterbrook	40.08	-75.46	37	029
New Freedom	39.74	-76.70	37	133
West York	39.95	-76.75	37	133
Bridgeport	40.11	-75.35	37	091
Hummelstown	40.27	-76.71	37	043
Montoursville	41.25	-76.92	37	081
Flourtown	40.10	-75.21	37	091
East Petersburg	40.10	-76.35	37	071
West Hazleton	40.96	-76.00	37	079
Mount Pleasant	39.73	-77.08	37	001
Jessup	41.47	-75.56	37	069
Penn Estates	41.04	-75.24	37	089
Littlestown	39.74	-77.09	37	001
Tarentum	40.60	-79.76	36	003
Larksville	41.25	-75.93	36	079
Jenkintown	40.10	-75.13	36	091
Beaver	40.70	-80.30	36	007
Glassport	40.32	-79.89	36	003
Dorneyville	40.58	-75.52	36	077
Hamburg	40.56	-75.98	36	011
Indian Mountain Lake	41.00	-75.51	36	089
Tinicum	40.45	-75.11	36	017
Plains	41.28	-75.85	36	079
Narberth	40.01	-75.26	36	091
Rutherford	40.27	-76.77	36	043
Jersey Shore	41.20	-77.26	36	081
Slatington	40.75	-75.61	36	077
Sharpsville	41.26	-80.47	36	085
Minersville	40.69	-76.26	36	107
Scottdale	40.10	-79.59	36	129
Lorane	40.29	-75.85	36	011
Honesdale	41.58	-75.26	36	127
Cornwall	40.27	-76.41	36	075
Pennside	40.34	-75.88	36	011
Sellersville	40.35	-75.30	36	017
Monongahela	40.20	-79.93	36	125
West Reading	40.33	-75.95	36	011
Reiffton	40.32	-75.87	36	011
North East	42.22	-79.83	36	049
Aldan	39.92	-75.29	36	045
Breinigsville	40.54	-75.63	36	077
Churchville	40.19	-75.02	36	017
Forty Fort	41.28	-75.88	36	079
Kenmar	41.25	-76.96	36	081
Warminster Heights	40.19	-75.08	36	017
Sinking Spring	40.33	-76.01	36	011
Fleetwood	40.45	-75.82	36	011
Mahanoy City	40.81	-76.14	36	107
Chalfont	40.29	-75.21	36	017
Boyertown	40.33	-75.64	36	011
Waynesburg	39.90	-80.18	36	059
Greencastle	39.79	-77.73	36	055
Baden	40.64	-80.23	36	007
Level Green	40.39	-79.72	36	129
Dallastown	39.90	-76.64	36	133
Saw Creek	41.11	-75.05	36	103
Charleroi	40.14	-79.90	36	125
Skyline View	40.34	-76.73	36	043
Akron	40.16	-76.20	36	071
Lawrence Park	42.15	-80.02	36	049
Windber	40.24	-78.84	36	111
Throop	41.45	-75.61	36	069
Village Shires	40.20	-74.97	36	017
Carroll Valley	39.75	-77.38	36	001
Ridgway	41.42	-78.73	36	047
Kittanning	40.82	-79.52	36	005
Laureldale	40.39	-75.92	36	011
Meridian	40.85	-79.96	36	019
Denver	40.23	-76.14	36	071
Pennsburg	40.39	-75.49	36	091
Brookville	41.16	-79.08	36	065
Shrewsbury	39.77	-76.68	36	133
Treasure Lake	41.17	-78.72	36	033
Irwin	40.32	-79.70	36	129
Woodbourne	40.19	-74.89	36	017
Sewickley	40.54	-80.18	36	003
Maytown	40.08	-76.58	36	071
Lawnton	40.26	-76.80	36	043
Spring House	40.19	-75.23	36	091
Lansford	40.83	-75.88	36	025
Palmer Heights	40.69	-75.26	36	095
Skippack	40.22	-75.40	36	091
Port Vue	40.34	-79.87	36	003
Frackville	40.78	-76.23	36	107
Northumberland	40.89	-76.80	36	097
Elim	40.30	-78.94	36	021
Boalsburg	40.78	-77.79	36	027
Zelienople	40.79	-80.14	36	019
Stowe	40.25	-75.68	36	091
Brittany Farms-Highlands	40.27	-75.21	36	017
Millvale	40.48	-79.98	36	003
Parkesburg	39.96	-75.92	36	029
Northern Cambria	40.66	-78.78	36	021
Berwyn	40.04	-75.44	36	029
Grantley	39.94	-76.73	36	133
Newtown Grant	40.26	-74.95	36	017
Campbelltown	40.28	-76.59	36	075
Slippery Rock	41.06	-80.06	36	019
Kane	41.66	-78.81	36	083
Rochester	40.70	-80.29	36	007
Trappe	40.20	-75.48	36	091
Trevose	40.14	-74.98	36	017
Pen Argyl	40.87	-75.25	35	095
Mifflinburg	40.92	-77.05	35	119
Thompsonville	40.29	-80.11	35	125
Ohioville	40.68	-80.49	35	007
Pottsgrove	40.26	-75.61	35	091
Freeland	41.02	-75.90	35	079
Mansfield	41.81	-77.08	35	117
Malvern	40.04	-75.51	35	029
Valley Green	40.16	-76.79	35	133
Loyalhanna	40.32	-79.36	35	129
Thorndale	39.99	-75.75	35	029
West Wyomissing	40.32	-75.99	35	011
Amity Gardens	40.27	-75.74	35	011
Etna	40.50	-79.95	35	003
Masontown	39.85	-79.90	35	051
Sharpsburg	40.49	-79.93	35	003
Jacksonwald	40.32	-75.85	35	011
River View Park	40.39	-75.96	35	011
Hokendauqua	40.66	-75.49	35	077
Springdale	40.54	-79.78	35	003
Reamstown	40.21	-76.12	35	071
Mount Oliver	40.41	-79.99	35	003
Spring City	40.18	-75.55	35	029
Blairsville	40.43	-79.26	35	063
Eastlawn Gardens	40.75	-75.30	35	095
Hatfield	40.28	-75.30	35	091
Manor	40.33	-79.67	35	129
Wellsboro	41.75	-77.30	35	117
Fox Run	40.70	-80.08	35	019
Linwood	39.83	-75.43	35	045
Ingram	40.45	-80.07	35	003
Hemlock Farms	41.33	-75.04	35	103
Athens	41.96	-76.52	35	015
Upland	39.85	-75.38	35	045
Nesquehoning	40.86	-75.81	35	025
North Wales	40.21	-75.28	35	091
Pitcairn	40.40	-79.78	35	003
Coplay	40.67	-75.50	35	077
Wesleyville	42.14	-80.02	35	049
Boiling Springs	40.15	-77.13	35	041
Union City	41.90	-79.85	35	049
Brackenridge	40.61	-79.74	35	003
Ebensburg	40.49	-78.72	35	021
Centerville	40.05	-79.98	35	125
Mount Penn	40.33	-75.89	35	011
Trafford	40.39	-79.76	35	129
Myerstown	40.37	-76.30	35	075
Marienville	41.47	-79.12	35	053
Macungie	40.52	-75.56	35	077
Fayetteville	39.91	-77.55	35	055
Homestead	40.41	-79.91	35	003
Mechanicsville	40.97	-76.59	35	093
Wormleysburg	40.26	-76.91	35	041
Feasterville	40.14	-75.01	35	017
Edgewood	40.43	-79.88	35	003
McSherrystown	39.81	-77.01	35	001
Mount Pocono	41.12	-75.36	35	089
Rothsville	40.15	-76.25	35	071
Wyncote	40.09	-75.15	35	091
Wyoming	41.31	-75.84	35	079
Mohnton	40.29	-75.98	35	011
Girard	42.00	-80.32	35	049
New Britain	40.30	-75.18	35	017
The Hideout	41.43	-75.35	35	127
Saint Clair	40.72	-76.19	35	107
Orwigsburg	40.65	-76.10	35	107
East Greenville	40.41	-75.50	35	091
Churchill	40.44	-79.84	35	003
Penbrook	40.28	-76.85	35	043
Lake City	42.01	-80.35	35	049
Youngwood	40.24	-79.58	35	129
Summit Hill	40.82	-75.87	35	025
Midland	40.26	-80.22	35	125
Schnecksville	40.68	-75.62	35	077
Strasburg	39.98	-76.18	35	071
Nanty Glo	40.47	-78.83	35	021
Wolfdale	40.19	-80.29	35	125
Emerald Lakes	41.09	-75.42	35	089
Halfway House	40.28	-75.64	35	091
Pleasant Gap	40.87	-77.75	35	027
Ford City	40.77	-79.53	35	005
Kenhorst	40.31	-75.94	35	011
West Grove	39.82	-75.83	35	029
Womelsdorf	40.36	-76.18	35	011
Mountville	40.04	-76.43	35	071
Kulpmont	40.79	-76.47	35	097
Luzerne	41.29	-75.90	35	079
Seven Fields	40.69	-80.06	35	019
North Catasauqua	40.66	-75.48	35	095
Gastonville	40.26	-80.00	34	125
Johnsonburg	40.89	-78.88	34	063
Valley View	39.95	-76.70	34	133
Brownstown	40.12	-76.21	34	071
Towanda	41.77	-76.44	34	015
Harveys Lake	41.38	-76.02	34	079
Belmont	40.29	-78.89	34	021
Tannersville	41.04	-75.31	34	089
Dallas	41.34	-75.96	34	079
Aspinwall	40.49	-79.90	34	003
Manchester	40.06	-76.72	34	133
Bedford	40.02	-78.50	34	009
McGovern	40.23	-80.22	34	125
Quarryville	39.90	-76.16	34	071
Lima	39.92	-75.44	34	045
Ashland	40.78	-76.35	34	107
Gibsonia	40.63	-79.97	34	003
Ashley	41.21	-75.90	34	079
Philipsburg	40.90	-78.22	34	027
Dupont	41.33	-75.75	34	079
Reynoldsville	41.10	-78.89	34	065
State Line	39.72	-77.72	34	055
Pine Ridge	41.15	-74.99	34	103
West Wyoming	41.32	-75.85	34	079
Wind Gap	40.85	-75.29	34	095
Morton	39.91	-75.32	34	045
Salunga	40.10	-76.42	34	071
Meadowood	40.84	-79.89	34	019
Emigsville	40.02	-76.73	34	133
Bath	40.73	-75.39	34	095
East Lansdowne	39.95	-75.26	34	045
Hallam	40.00	-76.60	34	133
Avoca	41.34	-75.74	34	079
Pleasant Hill	40.34	-76.44	34	075
Delmont	40.41	-79.57	34	129
Lake Wynonah	40.60	-76.16	34	107
Plumsteadville	40.39	-75.15	34	017
Chester Heights	39.89	-75.48	34	045
Freemansburg	40.63	-75.35	34	095
Marietta	40.06	-76.55	34	071
Wyomissing Hills	40.34	-75.98	34	011
Matamoras	40.44	-76.93	34	043
Derry	40.33	-79.30	34	129
Dillsburg	40.11	-77.03	34	133
Flying Hills	40.28	-75.91	34	011
Lake Meade	39.99	-77.04	34	001
Colwyn	39.91	-75.25	34	045
Leith-Hatfield	39.88	-79.73	34	051
Wayne Heights	39.74	-77.55	34	055
West Newton	40.21	-79.77	34	129
Imperial	40.45	-80.24	34	003
Rockledge	40.08	-75.09	34	091
Wernersville	40.33	-76.08	34	011
Cambridge Springs	41.80	-80.06	34	039
Roaring Spring	40.34	-78.39	34	013
Millersburg	40.54	-76.96	34	043
Oliver	39.92	-79.72	34	051
Marysville	40.34	-76.93	34	099
Barnesboro	40.66	-78.78	34	021
Hyde Park	40.38	-75.93	34	011
Bentleyville	40.12	-80.01	34	125
Liberty	40.33	-79.86	34	003
Alburtis	40.51	-75.60	34	077
New Hope	40.36	-74.95	34	017
Portage	40.39	-78.67	34	021
Muse	40.29	-80.20	34	125
Garden View	41.25	-77.05	34	081
Sand Hill	40.36	-76.43	34	075
Coudersport	41.77	-78.02	34	105
Newmanstown	40.35	-76.21	34	075
Cecil-Bishop	40.32	-80.19	34	125
Curwensville	40.98	-78.53	34	033
Weatherly	40.94	-75.83	34	025
Greenwood	40.54	-78.36	34	013
Verona	40.51	-79.84	34	003
Yardley	40.25	-74.85	34	017
Old Orchard	40.66	-75.26	34	095
Muncy	41.21	-76.79	34	081
Woodside	40.22	-74.88	34	017
Coopersburg	40.51	-75.39	34	077
East Uniontown	39.90	-79.70	34	051
Emsworth	40.51	-80.09	34	003
Eddystone	39.86	-75.34	34	045
Sun Valley	40.98	-75.47	34	089
Marcus Hook	39.82	-75.42	34	045
Mount Union	40.38	-77.88	34	061
Conneaut Lakeshore	41.63	-80.31	34	039
Egypt	40.68	-75.53	34	077
Stonybrook	39.99	-76.64	34	133
Red Hill	40.37	-75.48	34	091
Highspire	40.21	-76.79	34	043
Geistown	40.29	-78.87	34	021
Stormstown	40.79	-78.02	34	027
Fairview	42.03	-80.26	34	049
Parkside	39.86	-75.38	34	045
Oak Hills	40.82	-79.91	34	019
Watsontown	41.08	-76.86	34	097
Stewartstown	39.75	-76.59	34	133
Brownsville	40.02	-79.88	34	051
Towamensing Trails	41.01	-75.58	34	025
Wrightsville	40.03	-76.53	34	133
Swartzville	40.23	-76.08	34	071
Lemont	40.81	-77.82	34	027
Oakwood	41.01	-80.38	34	073
Lebanon South	40.33	-76.41	34	075
Effort	40.94	-75.43	34	089
Pymatuning Central	41.59	-80.48	34	039
Susquehanna Trails	39.76	-76.37	34	133
Spring Mount	40.28	-75.46	34	091
New Wilmington	41.12	-80.33	33	073
Newtown	40.23	-74.94	33	017
Penndel	40.15	-74.92	33	017
McAdoo	40.90	-75.99	33	107
Coaldale	40.82	-75.91	33	107
Greenock	40.31	-79.81	33	003
Elysburg	40.86	-76.55	33	097
Lawson Heights	40.29	-79.39	33	129
Southmont	40.31	-78.94	33	021
Dublin	40.37	-75.20	33	017
Spring Grove	39.87	-76.87	33	133
Wilmerding	40.39	-79.81	33	003
Trucksville	41.30	-75.93	33	079
Conway	40.66	-80.24	33	007
Lafayette Hill	40.09	-75.25	33	091
Pine Grove	40.55	-76.38	33	107
Fairview-Ferndale	40.78	-76.58	33	097
Guilford	39.92	-77.60	33	055
Cleona	40.34	-76.48	33	075
Evansburg	40.18	-75.43	33	091
New Stanton	40.22	-79.61	33	129
Braddock	40.40	-79.87	33	003
New Eagle	40.21	-79.95	33	125
Midway	39.81	-77.00	33	001
Cetronia	40.59	-75.53	33	077
East McKeesport	40.38	-79.81	33	003
Hughesville	41.24	-76.72	33	081
Chinchilla	41.48	-75.68	33	069
Jermyn	41.53	-75.55	33	069
McDonald	40.37	-80.23	33	125
Port Allegany	41.81	-78.28	33	083
Hopwood	39.88	-79.70	33	051
Rankin	40.41	-79.88	33	003
Southwest Greensburg	40.29	-79.55	33	129
Meyersdale	39.81	-79.02	33	111
South Pottstown	40.24	-75.65	33	029
Bowmansville	40.20	-76.02	33	071
Leechburg	40.63	-79.61	33	005
Robesonia	40.35	-76.13	33	011
Topton	40.50	-75.70	33	011
Reynolds Heights	41.35	-80.39	33	085
Walnutport	40.75	-75.60	33	095
Fairdale	39.89	-79.97	33	059
South Greensburg	40.28	-79.54	33	129
Toftrees	40.83	-77.88	33	027
Brockway	41.25	-78.80	33	065
Mount Holly Springs	40.12	-77.19	33	041
Glen Rock	39.79	-76.73	33	133
Lynnwood-Pricedale	40.13	-79.85	33	129
Zion	40.91	-77.68	33	027
North York	39.98	-76.73	33	133
Beech Mountain Lakes	41.04	-75.94	33	079
Berlin	39.92	-78.96	33	111
Shavertown	41.32	-75.94	33	079
Burnham	40.64	-77.57	33	087
East Berwick	41.06	-76.22	33	079
Dover	40.00	-76.85	33	133
Trexlertown	40.55	-75.61	33	077
West Hamburg	40.55	-76.00	33	011
East Washington	40.17	-80.24	33	125
Moscow	41.34	-75.52	33	069
Jonestown	40.41	-76.48	33	075
Orchard Hills	40.59	-79.53	33	005
Pennville	39.79	-77.00	33	133
Spangler	40.64	-78.77	33	021
Guilford Siding	39.87	-77.61	33	055
Mercer	41.23	-80.24	33	085
South Connellsville	40.00	-79.59	33	051
Emporium	41.51	-78.24	33	023
North Warren	41.87	-79.15	33	123
Fairchance	39.82	-79.75	33	051
Gap	39.99	-76.02	33	071
Big Beaver	40.82	-80.36	33	007
Canton	41.66	-76.85	33	015
West Homestead	40.39	-79.91	33	003
Yorklyn	39.99	-76.65	33	133
Riverside	40.96	-76.63	33	097
Martinsburg	40.31	-78.32	33	013
Kenilworth	40.23	-75.63	33	029
Eddington	40.08	-74.94	33	017
North Belle Vernon	40.13	-79.87	33	129
Landisville	40.10	-76.41	33	071
Leesport	40.45	-75.97	33	011
Conyngham	40.99	-76.06	33	079
Temple	40.41	-75.92	33	011
Glen Lyon	41.18	-76.07	33	079
Lakemont	40.47	-78.39	33	013
Braddock Hills	40.42	-79.87	33	003
Tullytown	40.14	-74.81	33	017
Jacobus	39.88	-76.71	33	133
Industry	40.26	-79.79	33	003
Trainer	39.83	-75.41	33	045
Adamstown	40.24	-76.06	33	071
Trevorton	40.78	-76.67	33	097
Gold Key Lake	41.31	-74.94	33	103
Bellwood	40.60	-78.32	33	013
Bonneauville	39.81	-77.14	33	001
Belleville	40.61	-77.73	33	087
Spinnerstown	40.44	-75.44	33	017
Inkerman	41.30	-75.81	33	079
Port Carbon	40.70	-76.17	33	107
Houserville	40.82	-77.83	33	027
Forest City	41.65	-75.47	33	115
Saint Lawrence	40.33	-75.87	33	011
Susquehanna	41.94	-75.60	33	115
Reinholds	40.27	-76.12	33	071
Brodheadsville	40.92	-75.39	33	089
Mount Cobb	41.41	-75.49	33	069
New Oxford	39.86	-77.06	33	001
East Pittsburgh	40.40	-79.84	33	003
Tunkhannock	41.54	-75.95	33	131
Elkland	41.99	-77.31	33	117
Ben Avon	40.51	-80.08	32	003
Evans City	40.77	-80.06	32	019
Dravosburg	40.35	-79.89	32	003
Bakerstown	40.65	-79.94	32	003
Everett	40.01	-78.37	32	009
Lykens	40.57	-76.70	32	043
Honey Brook	40.09	-75.91	32	029
Freeport	40.67	-79.68	32	005
Mayfield	41.54	-75.54	32	069
Mont Alto	39.84	-77.56	32	055
Youngsville	40.78	-75.48	32	095
Cheswick	40.54	-79.80	32	003
Perryopolis	40.09	-79.75	32	051
Wickerham Manor-Fisher	40.18	-79.91	32	125
Tremont	40.63	-76.39	32	107
West Lawn	40.33	-75.99	32	011
Sturgeon	40.38	-80.21	32	003
Shamokin Dam	40.85	-76.82	32	109
Patton	40.63	-78.65	32	021
Edgeworth	40.55	-80.19	32	003
Lampeter	39.99	-76.24	32	071
Avon	40.35	-76.39	32	075
Mars	40.70	-80.01	32	019
Homer City	40.54	-79.16	32	063
Mundys Corner	40.44	-78.84	32	021
Eagleview	40.06	-75.68	32	029
Espy	41.01	-76.41	32	037
Georgetown	41.23	-75.87	32	079
Cresson	40.46	-78.59	32	021
Church Hill	40.68	-77.60	32	087
Claysburg	40.30	-78.45	32	013
Cressona	40.63	-76.19	32	107
Weissport East	40.84	-75.69	32	025
Fox Chase	40.40	-75.96	32	011
Lincoln Park	40.31	-75.99	32	011
Mill Hall	41.11	-77.48	32	035
Gallitzin	40.48	-78.55	32	021
Langhorne	40.17	-74.92	32	017
Rheems	40.13	-76.57	32	071
Smethport	41.81	-78.44	32	083
Apollo	40.58	-79.57	32	005
Montrose	40.31	-75.99	32	011
Cherryville	40.75	-75.54	32	095
Shiremanstown	40.22	-76.95	32	041
Oakland	40.31	-78.89	32	021
East Bangor	40.88	-75.18	32	095
Newport	40.48	-77.13	32	099
Baidland	40.19	-79.97	32	125
Richland	40.36	-76.26	32	075
Clay	40.22	-76.26	32	071
Mercersburg	39.83	-77.90	32	055
Ferndale	40.29	-78.91	32	021
Montgomery	41.17	-76.88	32	081
Albion	40.96	-78.95	32	065
Nescopeck	41.05	-76.22	32	079
Roseto	40.88	-75.21	32	095
Paxtang	40.26	-76.83	32	043
Ligonier	40.24	-79.24	32	129
Cementon	40.69	-75.51	32	077
Waterford	41.94	-79.98	32	049
East Berlin	39.94	-76.98	32	001
Freedom	40.69	-80.25	32	007
Friedens	40.05	-79.00	32	111
Caln	39.99	-75.78	32	029
Blossburg	41.68	-77.06	32	117
Devon	40.05	-75.43	32	029
Catawissa	40.95	-76.46	32	037
Avis	41.18	-77.31	32	035
Chevy Chase Heights	40.64	-79.14	32	063
Pine Grove Mills	40.73	-77.89	32	027
Elizabeth	40.27	-79.89	32	003
Milroy	40.71	-77.59	32	087
Versailles	40.32	-79.83	32	003
Elizabethville	40.55	-76.81	32	043
Toughkenamon	39.83	-75.76	32	029
Saxonburg	40.75	-79.81	32	019
Linntown	40.96	-76.90	32	119
Duncannon	40.40	-77.02	32	099
Girardville	40.79	-76.28	32	107
Windsor	39.92	-76.58	32	133
Laflin	41.29	-75.81	32	079
Clarks Green	41.49	-75.70	32	069
Dewart	41.11	-76.88	32	097
Oakdale	40.40	-80.19	32	003
Grill	40.30	-75.94	32	011
Black Lick	40.47	-79.19	32	063
Troy	40.92	-78.22	32	033
New Beaver	40.88	-80.37	32	073
Hudson	41.27	-75.84	32	079
Marshallton	40.79	-76.54	32	097
Russellton	40.61	-79.84	32	003
Bressler	40.23	-76.82	32	043
South Coatesville	39.97	-75.82	32	029
Langhorne Manor	40.17	-74.92	32	017
Sandy	41.11	-78.77	32	033
South Temple	40.40	-75.90	32	011
Muhlenberg Park	40.38	-75.94	32	011
Browntown	41.31	-75.79	32	079
Blawnox	40.49	-79.86	32	003
New Castle Northwest	41.02	-80.36	32	073
Pocono Pines	41.11	-75.45	31	089
Atglen	39.95	-75.97	31	029
Russell	41.94	-79.14	31	123
Avondale	39.82	-75.78	31	029
Hyde	41.00	-78.46	31	033
Schwenksville	40.26	-75.46	31	091
Hughestown	41.33	-75.77	31	079
Scotland	39.97	-77.59	31	055
Bell Acres	40.59	-80.17	31	003
Faxon	41.25	-76.98	31	081
Bryn Athyn	40.13	-75.07	31	091
Cornwells Heights	40.08	-74.95	31	017
Sunrise Lake	41.31	-74.97	31	103
Birchwood Lakes	41.25	-74.92	31	103
Mount Wolf	40.06	-76.70	31	133
Terre Hill	40.16	-76.05	31	071
West Conshohocken	40.07	-75.32	31	091
Highland Park	40.62	-77.57	31	087
Loretto	40.50	-78.63	31	021
Williamstown	40.58	-76.62	31	043
Nixon	40.78	-79.93	31	019
Shoemakersville	40.50	-75.97	31	011
New Berlinville	40.35	-75.63	31	011
South Uniontown	39.89	-79.75	31	051
Dunnstown	41.15	-77.42	31	035
Fredericksburg	40.44	-76.43	31	075
Bainbridge	40.09	-76.67	31	071
Hummels Wharf	40.83	-76.84	31	109
Burgettstown	40.38	-80.39	31	125
Hasson Heights	41.45	-79.68	31	121
Conemaugh	40.33	-78.91	31	021
Hometown	40.82	-75.98	31	107
Flemington	41.13	-77.47	31	035
Lake Heritage	39.81	-77.18	31	001
Newville	40.17	-77.40	31	041
Woxall	40.31	-75.45	31	091
Tower City	40.59	-76.55	31	107
Clymer	40.67	-79.01	31	063
Elverson	40.16	-75.83	31	029
Middleburg	40.79	-77.05	31	109
Richlandtown	40.47	-75.32	31	017
Brickerville	40.23	-76.30	31	071
Palmdale	40.30	-76.62	31	043
Hebron	40.34	-76.40	31	075
Vinco	40.41	-78.86	31	021
Conashaugh Lakes	41.31	-74.99	31	103
West Leechburg	40.62	-79.61	31	129
North Charleroi	40.15	-79.91	31	125
Oley	40.39	-75.79	31	011
West Fairview	40.28	-76.92	31	041
Waymart	41.58	-75.41	31	127
Wallenpaupack Lake Estates	41.40	-75.27	31	127
Simpson	41.59	-75.49	31	069
Intercourse	40.04	-76.10	31	071
Big Bass Lake	41.25	-75.48	31	069
Houston	40.25	-80.21	31	125
West Hills	40.82	-79.54	31	005
Woodland Heights	41.41	-79.71	31	121
Conestoga	39.94	-76.35	31	071
Belfast	40.78	-75.28	31	095
North Apollo	40.60	-79.56	31	005
Whitaker	40.40	-79.89	31	003
Mifflinville	41.03	-76.31	31	037
Foster Brook	41.98	-78.62	31	083
West Easton	40.68	-75.24	31	095
Hallstead	41.96	-75.74	31	115
Hilldale	41.29	-75.84	31	079
Centre Hall	40.85	-77.69	31	027
Laurys Station	40.72	-75.53	31	077
Calumet	40.21	-79.49	31	129
Shenandoah Heights	40.83	-76.21	31	107
Loganville	39.86	-76.71	31	133
Heidelberg	40.39	-80.09	31	003
Renovo	41.33	-77.75	31	035
Boswell	40.16	-79.03	31	111
Hastings	40.67	-78.71	31	021
Milford	39.95	-79.10	31	111
Williamsburg	40.46	-78.20	31	013
Factoryville	41.56	-75.78	31	131
West Mayfield	40.78	-80.34	31	007
Biglerville	39.93	-77.25	31	001
Dalton	41.53	-75.74	31	069
Duboistown	41.22	-77.04	31	081
Avonia	42.05	-80.27	31	049
Duncansville	40.42	-78.43	31	013
Leetsdale	40.56	-80.21	31	003
McConnellstown	40.45	-78.08	31	061
Mountainhome	41.17	-75.27	31	089
Fellsburg	40.18	-79.82	31	129
Dale	40.31	-78.90	31	021
Christiana	39.95	-76.00	31	071
Bradford Woods	40.64	-80.08	31	003
Greenfields	40.36	-75.95	31	011
Lenape Heights	40.76	-79.52	31	005
Marianne	41.25	-79.43	31	031
Millbourne	39.96	-75.25	31	045
East Conemaugh	40.35	-78.88	31	021
Fivepointville	40.18	-76.05	31	071
Hiller	40.01	-79.90	31	051
Hawley	41.48	-75.18	31	127
Fairhope	40.11	-79.84	31	051
Rennerdale	40.40	-80.14	31	003
Salix	40.30	-78.77	31	021
East Earl	40.11	-76.03	31	071
Ellport	40.86	-80.26	31	073
Point Marion	39.74	-79.90	31	051
Prospect	40.90	-80.05	31	019
Sykesville	41.05	-78.82	31	065
Alleghenyville	40.23	-75.99	31	011
West Kittanning	40.81	-79.53	31	005
Sheffield	41.70	-79.04	31	123
Speers	40.12	-79.88	31	125
Tatamy	40.74	-75.26	31	095
Davidsville	40.23	-78.94	31	111
Paradise	40.01	-76.13	31	071
Saylorsburg	40.90	-75.32	31	089
Castanea	41.12	-77.43	31	035
Collinsburg	40.22	-79.77	31	129
Galeton	41.73	-77.64	31	105
Earlston	40.01	-78.37	30	009
Stiles	40.67	-75.51	30	077
Cochranton	41.52	-80.05	30	039
Osceola Mills	40.85	-78.27	30	033
Harleigh	40.98	-75.97	30	079
Bally	40.40	-75.59	30	011
Knox	41.23	-79.54	30	031
Milesburg	40.94	-77.78	30	027
White Haven	41.06	-75.77	30	079
Republic	39.96	-79.88	30	051
Bloomfield	40.46	-79.95	30	003
Light Street	41.04	-76.42	30	037
Shinglehouse	41.96	-78.19	30	105
Raubsville	40.64	-75.19	30	095
Tipton	40.64	-78.30	30	013
New Bloomfield	40.42	-77.19	30	099
Almedia	41.01	-76.38	30	037
Colony Park	40.35	-75.98	30	011
Belle Vernon	40.13	-79.87	30	051
Central City	40.11	-78.80	30	111
Bessemer	40.97	-80.49	30	073
Seneca	41.38	-79.70	30	121
Curtisville	40.64	-79.85	30	003
New Philadelphia	40.72	-76.12	30	107
Pocono Ranch Lands	41.16	-74.95	30	103
Lincoln	40.32	-79.85	30	003
Schoeneck	40.24	-76.17	30	071
Ivyland	40.21	-75.07	30	017
Westfield	41.92	-77.54	30	117
Yeagertown	40.64	-77.58	30	087
McConnellsburg	39.93	-78.00	30	057
Bear Rocks	40.12	-79.46	30	051
Stony Creek Mills	40.35	-75.87	30	011
Beaverdale	40.32	-78.70	30	021
Blue Ball	40.12	-76.05	30	071
South Waverly	42.00	-76.54	30	015
Penryn	40.21	-76.37	30	071
Royalton	40.19	-76.73	30	043
Abbottstown	39.89	-76.98	30	001
Falls Creek	41.15	-78.80	30	065
Dunbar	39.98	-79.61	30	051
Jerome	40.21	-78.98	30	111
Stoneboro	41.34	-80.11	30	085
Enlow	40.45	-80.23	30	003
New Columbia	41.04	-76.87	30	119
Lake Latonka	41.29	-80.18	30	085
Yoe	39.91	-76.64	30	133
Palo Alto	40.69	-76.17	30	107
Enhaut	40.23	-76.83	30	043
Chicora	40.95	-79.74	30	019
Spring Ridge	40.35	-75.99	30	011
+Adams County	39.83	-77.23		001
+Allegheny County	40.44	-80.00		003
+Armstrong County	40.82	-79.52		005
+Beaver County	40.60	-80.22		007
+Bedford County	40.02	-78.50		009
+Berks County	40.34	-75.93		011
+Blair County	40.52	-78.39		013
+Bradford County	41.98	-76.52		015
+Bucks County	40.16	-74.83		017
+Butler County	40.68	-80.11		019
+Cambria County	40.33	-78.92		021
+Cameron County	41.51	-78.24		023
+Carbon County	40.83	-75.71		025
+Centre County	40.79	-77.86		027
+Chester County	39.96	-75.61		029
+Clarion County	41.21	-79.39		031
+Clearfield County	41.12	-78.76		033
+Clinton County	41.14	-77.45		035
+Columbia County	41.00	-76.45		037
+Crawford County	41.64	-80.15		039
+Cumberland County	40.20	-77.19		041
+Dauphin County	40.27	-76.88		043
+Delaware County	39.85	-75.36		045
+Elk County	41.43	-78.56		047
+Erie County	42.13	-80.09		049
+Fayette County	39.90	-79.72		051
+Forest County	41.47	-79.12		053
+Franklin County	39.94	-77.66		055
+Fulton County	39.93	-78.00		057
+Greene County	39.90	-80.18		059
+Huntingdon County	40.48	-78.01		061
+Indiana County	40.62	-79.15		063
+Jefferson County	40.94	-78.97		065
+Juniata County				067
+Lackawanna County	41.41	-75.66		069
+Lancaster County	40.04	-76.31		071
+Lawrence County	41.00	-80.35		073
+Lebanon County	40.34	-76.41		075
+Lehigh County	40.61	-75.49		077
+Luzerne County	41.25	-75.88		079
+Lycoming County	41.24	-77.00		081
+McKean County	41.96	-78.64		083
+Mercer County	41.23	-80.45		085
+Mifflin County	40.60	-77.57		087
+Monroe County	41.00	-75.18		089
+Montgomery County	40.12	-75.34		091
+Montour County	40.96	-76.61		093
+Northampton County	40.63	-75.37		095
+Northumberland County	40.86	-76.79		097
+Perry County	40.34	-76.93		099
+Philadelphia County	39.95	-75.16		101
+Pike County	41.11	-75.05		103
+Potter County	41.77	-78.02		105
+Schuylkill County	40.69	-76.20		107
+Snyder County	40.80	-76.86		109
+Somerset County	40.01	-79.08		111
+Sullivan County				113
+Susquehanna County	41.65	-75.47		115
+Tioga County	41.81	-77.08		117
+Union County	40.96	-76.88		119
+Venango County	41.43	-79.71		121
+Warren County	41.84	-79.15		123
+Washington County	40.17	-80.25		125
+Wayne County	41.58	-75.26		127
+Westmoreland County	40.43	-79.70		129
+Wyoming County	41.54	-75.95		131
+York County	39.96	-76.73		133
#US-RI
Providence	41.82	-71.41	53	007
Warwick	41.70	-71.42	49	003
Cranston	41.78	-71.44	49	007
Pawtucket	41.88	-71.38	49	007
East Providence	41.81	-71.37	47	007
Woonsocket	42.00	-71.51	46	007
Coventry	41.70	-71.68	46	003
Cumberland	41.97	-71.43	45	007
North Providence	41.85	-71.47	45	007
South Kingstown	41.45	-71.52	45	009
West Warwick	41.70	-71.52	45	003
Johnston	41.82	-71.51	45	007
North Kingstown	41.55	-71.47	44	009
Newport	41.49	-71.31	44	005
Bristol	41.68	-71.27	44	001
Smithfield	41.92	-71.55	43	007
Lincoln	41.92	-71.44	43	007
Central Falls	41.89	-71.39	43	007
Westerly	41.38	-71.83	43	009
Portsmouth	41.60	-71.25	42	005
Middletown	41.55	-71.29	42	005
Barrington	41.74	-71.31	42	001
Narragansett	41.45	-71.45	42	009
East Greenwich	41.66	-71.46	41	003
Newport East	41.52	-71.29	41	005
Valley Falls	41.91	-71.39	41	007
Warren	41.73	-71.28	41	001
North Smithfield	41.97	-71.55	40	007
North Scituate	41.83	-71.59	40	007
Greenville	41.87	-71.55	39	007
Wakefield-Peacedale	41.45	-71.50	39	009
Charlestown	41.38	-71.64	39	009
Hopkinton	41.46	-71.78	39	009
Cumberland Hill	41.97	-71.47	39	007
Tiverton	41.63	-71.21	39	005
Kingston	41.48	-71.52	38	009
Exeter	41.58	-71.54	38	009
West Greenwich	41.64	-71.66	38	003
Jamestown	41.50	-71.37	38	005
Foster	41.85	-71.76	37	007
Pascoag	41.96	-71.70	37	007
Narragansett Pier	41.43	-71.46	35	009
Chepachet	41.92	-71.67	32	007
Hope Valley	41.51	-71.72	32	009
Harrisville	41.97	-71.67	32	007
Ashaway	41.42	-71.79	32	009
Bradford	41.40	-71.74	31	009
Melville	41.59	-71.28	31	005
New Shoreham	41.17	-71.56	30	009
+Bristol County	41.68	-71.27		001
+Kent County	41.70	-71.42		003
+Newport County	41.49	-71.31		005
+Providence County	41.82	-71.41		007
+Washington County	41.45	-71.52		009
#US-SC
Columbia	34.00	-81.03	51	079
Charleston	32.78	-79.93	51	019
North Charleston	32.85	-79.97	50	019
Mount Pleasant	32.79	-79.86	49	019
Rock Hill	34.92	-81.03	49	091
Greenville	34.85	-82.39	48	045
Summerville	33.02	-80.18	47	035
Sumter	33.92	-80.34	46	085
Goose Creek	32.98	-80.03	46	015
Hilton Head Island	32.19	-80.74	46	013
Florence	34.20	-79.76	46	041
Spartanburg	34.95	-81.93	46	083
Hilton Head	32.22	-80.75	46	013
Myrtle Beach	33.69	-78.89	45	051
Aiken	33.56	-81.72	45	003
Greer	34.94	-82.23	45	045
Anderson	34.50	-82.65	44	007
Mauldin	34.78	-82.31	44	045
Greenwood	34.20	-82.16	44	047
North Augusta	33.50	-81.97	44	003
Taylors	34.92	-82.30	43	045
Saint Andrews	34.05	-81.13	43	079
Conway	33.84	-79.05	43	051
Easley	34.83	-82.60	43	077
Simpsonville	34.74	-82.25	43	045
Wade Hampton	34.90	-82.33	43	045
Lexington	33.98	-81.24	43	063
Socastee	33.68	-79.00	43	051
Hanahan	32.92	-80.02	43	015
Bluffton	32.24	-80.86	42	013
West Columbia	33.99	-81.07	42	063
North Myrtle Beach	33.82	-78.68	42	051
Clemson	34.68	-82.84	42	077
Seven Oaks	34.05	-81.15	42	063
Berea	34.89	-82.46	42	045
Gantt	34.80	-82.42	42	045
Five Forks	34.80	-82.23	42	045
Dentsville	34.06	-80.96	41	079
Ladson	32.99	-80.11	41	015
Fort Mill	35.01	-80.95	41	091
Cayce	33.97	-81.07	41	063
Orangeburg	33.49	-80.86	41	075
Beaufort	32.43	-80.67	41	013
Red Hill	34.00	-79.26	41	051
Gaffney	35.07	-81.65	41	021
Port Royal	32.38	-80.69	41	013
Irmo	34.09	-81.18	41	063
Parker	34.85	-82.45	41	045
Forest Acres	34.02	-80.99	40	079
Newberry	34.27	-81.62	40	071
Oak Grove	33.98	-81.14	40	063
Moncks Corner	33.20	-80.01	40	015
Red Bank	33.93	-81.24	40	063
Tega Cay	35.02	-81.03	40	091
Woodfield	34.06	-80.93	40	079
Garden City	33.59	-79.01	40	051
Laurens	34.50	-82.01	40	059
Georgetown	33.38	-79.29	40	043
Little River	33.87	-78.61	40	051
Lancaster	34.72	-80.77	40	057
Lake Wylie	35.11	-81.04	39	091
Clinton	34.47	-81.88	39	059
Bennettsville	34.62	-79.68	39	069
Fountain Inn	34.69	-82.20	39	045
Seneca	34.69	-82.95	39	073
Sangaree	33.04	-80.13	39	015
Boiling Springs	35.05	-81.98	39	083
Union	34.72	-81.62	39	087
York	34.99	-81.24	39	091
Sans Souci	34.88	-82.42	39	045
Hartsville	34.37	-80.07	39	031
Powdersville	34.79	-82.49	39	007
Murrells Inlet	33.55	-79.04	39	043
Lugoff	34.23	-80.69	39	055
Camden	34.25	-80.61	39	055
Burton	32.44	-80.72	38	013
Lake City	33.87	-79.76	38	041
Marion	34.18	-79.40	38	067
Dillon	34.42	-79.37	38	033
Welcome	34.83	-82.44	38	045
Centerville	34.53	-82.70	38	007
Valley Falls	35.02	-81.97	38	083
Homeland Park	34.47	-82.67	38	007
Darlington	34.30	-79.88	38	031
James Island	32.72	-79.96	38	019
Laurel Bay	32.45	-80.78	38	013
Belvedere	33.53	-81.94	38	003
Cheraw	34.70	-79.88	38	025
Clover	35.11	-81.23	38	091
Chester	34.70	-81.21	37	023
Lake Murray of Richland	34.12	-81.26	37	079
Batesburg-Leesville	33.91	-81.54	37	063
Hardeeville	32.29	-81.08	37	053
Walterboro	32.91	-80.67	37	029
Abbeville	34.18	-82.38	37	001
Central	34.72	-82.78	37	077
Piedmont	34.70	-82.46	37	007
Travelers Rest	34.97	-82.44	37	045
Hollywood	32.73	-80.24	37	019
Brookdale	33.51	-80.82	37	075
Edgefield	33.79	-81.93	37	037
Forestbrook	33.72	-78.96	37	051
Barnwell	33.24	-81.36	37	011
Mullins	34.21	-79.25	37	067
Batesburg	33.91	-81.55	36	063
Clearwater	33.50	-81.89	36	003
Belton	34.52	-82.49	36	007
Surfside Beach	33.61	-78.97	36	051
Walhalla	34.76	-83.06	36	073
Newport	34.99	-81.10	36	091
Isle of Palms	32.79	-79.79	36	019
Woodruff	34.74	-82.04	36	083
Williamston	34.62	-82.48	36	007
Manning	33.70	-80.21	36	027
Ridgeland	32.48	-80.98	36	053
Southern Shops	34.99	-81.99	36	083
Northlake	34.57	-82.68	36	007
Honea Path	34.45	-82.39	36	007
Dunean	34.82	-82.42	36	045
Saluda	34.00	-81.77	36	081
Saxon	34.96	-81.97	35	083
Lyman	34.95	-82.13	35	083
Bamberg	33.30	-81.03	35	009
Winnsboro	34.38	-81.09	35	039
India Hook	35.01	-81.02	35	091
Duncan	34.94	-82.15	35	083
Denmark	33.32	-81.14	35	009
Bishopville	34.22	-80.25	35	061
North Hartsville	34.39	-80.07	35	031
Liberty	34.79	-82.69	35	077
Kingstree	33.67	-79.83	35	089
Pickens	34.88	-82.71	35	077
Pendleton	34.65	-82.78	35	007
Allendale	33.01	-81.31	35	005
Lesslie	34.89	-80.96	35	091
East Gaffney	35.08	-81.63	35	021
Dalzell	34.02	-80.43	35	085
Lakewood	33.85	-80.35	35	085
Williston	33.40	-81.42	35	011
Andrews	33.45	-79.56	35	089
Hopkins	33.90	-80.88	35	079
Gloverville	33.53	-81.83	35	003
Shell Point	32.79	-80.11	34	019
Springdale	33.96	-81.11	34	063
Blythewood	34.21	-80.97	34	079
Folly Beach	32.66	-79.94	34	019
Pageland	34.77	-80.39	34	025
Burnettown	33.52	-81.85	34	003
Hampton	32.88	-81.13	34	049
Arcadia	34.96	-81.99	34	083
Graniteville	33.56	-81.81	34	003
Elgin	34.67	-80.72	34	057
Ravenel	32.76	-80.25	34	019
Loris	34.06	-78.89	34	051
McCormick	33.91	-82.29	34	065
Edisto	33.48	-80.90	34	075
Arial	34.85	-82.64	34	077
Wellford	34.95	-82.11	34	083
Cherryvale	33.96	-80.46	34	085
Landrum	35.18	-82.19	34	083
Wilkinson Heights	33.50	-80.83	34	075
Westminster	34.66	-83.10	34	073
Golden Grove	34.73	-82.44	34	045
South Sumter	33.91	-80.35	34	085
South Congaree	33.91	-81.14	34	063
Timmonsville	34.13	-79.94	34	041
Pacolet	34.90	-81.76	34	083
Privateer	33.83	-80.41	34	085
Johnston	33.83	-81.80	34	037
Blackville	33.36	-81.27	34	011
Inman	35.05	-82.09	34	083
Cowpens	35.02	-81.80	34	083
Leesville	33.92	-81.51	33	063
Roebuck	34.88	-81.97	33	083
Slater-Marietta	35.03	-82.49	33	045
Ware Shoals	34.40	-82.25	33	047
New Ellenton	33.42	-81.69	33	003
Saint George	33.19	-80.58	33	035
McColl	34.67	-79.55	33	069
Varnville	32.85	-81.08	33	049
Pineridge	33.91	-81.10	33	063
Kershaw	34.55	-80.58	33	057
Judson	34.83	-82.43	33	045
Ninety Six	34.18	-82.02	33	047
Saint Matthews	33.66	-80.78	33	017
Lancaster Mill	34.71	-80.79	33	057
Calhoun Falls	34.09	-82.60	33	001
Estill	32.75	-81.24	33	049
Great Falls	34.58	-80.90	33	023
Bonneau Beach	33.32	-80.00	33	015
Winnsboro Mills	34.36	-81.09	33	039
Blacksburg	35.12	-81.52	33	021
Seabrook Island	32.58	-80.17	33	019
Ridgeville	33.10	-80.32	33	035
Fairfax	32.96	-81.24	33	005
Monarch Mill	34.72	-81.58	33	087
Sullivans Island	32.76	-79.84	33	019
Jackson	33.33	-81.79	32	003
Kiawah Island	32.61	-80.08	32	019
Saint Stephen	33.40	-79.92	32	015
Fairforest	34.96	-82.01	32	083
Gaston	33.82	-81.10	32	063
Watts Mills	34.52	-81.99	32	059
Gadsden	33.85	-80.77	32	079
Wedgewood	33.88	-80.51	32	085
Wedgefield	33.89	-80.52	32	085
Mayo	35.08	-81.86	32	083
Chapin	34.17	-81.35	32	063
Joanna	34.41	-81.81	32	059
Johnsonville	33.82	-79.45	32	041
Utica	34.68	-82.93	32	073
Eureka Mill	34.72	-81.19	32	023
Whitmire	34.50	-81.61	32	071
Chesterfield	34.74	-80.09	32	025
Langley	33.52	-81.84	32	003
Murphys Estates	33.60	-81.94	32	037
Irwin	34.69	-80.82	31	057
Stateburg	33.96	-80.53	31	085
Awendaw	33.04	-79.61	31	019
Latta	34.34	-79.43	31	033
City View	34.86	-82.43	31	045
Catawba	34.85	-80.91	31	091
East Sumter	33.93	-80.30	31	085
Meggett	32.72	-80.24	31	019
Tigerville	35.07	-82.37	31	045
Iva	34.31	-82.66	31	007
Buffalo	34.73	-81.68	31	087
Pamplico	34.00	-79.57	31	041
Due West	34.33	-82.39	31	001
Holly Hill	33.32	-80.41	31	075
Warrenville	33.55	-81.80	31	003
Oakland	33.98	-80.49	31	085
Lincolnville	33.01	-80.16	31	019
Prosperity	34.21	-81.53	31	071
Cane Savannah	33.90	-80.45	30	085
Lake Secession	34.28	-82.59	30	001
Inman Mills	35.04	-82.10	30	083
+Abbeville County	34.18	-82.38		001
+Aiken County	33.56	-81.72		003
+Allendale County	33.01	-81.31		005
+Anderson County	34.50	-82.65		007
+Bamberg County	33.30	-81.03		009
+Barnwell County	33.24	-81.36		011
+Beaufort County	32.19	-80.74		013
+Berkeley County	32.98	-80.03		015
+Calhoun County	33.66	-80.78		017
+Charleston County	32.78	-79.93		019
+Cherokee County	35.07	-81.65		021
+Chester County	34.70	-81.21		023
+Chesterfield County	34.70	-79.88		025
+Clarendon County	33.70	-80.21		027
+Colleton County	32.91	-80.67		029
+Darlington County	34.37	-80.07		031
+Dillon County	34.42	-79.37		033
+Dorchester County	33.02	-80.18		035
+Edgefield County	33.79	-81.93		037
+Fairfield County	34.38	-81.09		039
+Florence County	34.20	-79.76		041
+Georgetown County	33.38	-79.29		043
+Greenville County	34.85	-82.39		045
+Greenwood County	34.20	-82.16		047
+Hampton County	32.88	-81.13		049
+Horry County	33.69	-78.89		051
+Jasper County	32.29	-81.08		053
+Kershaw County	34.23	-80.69		055
+Lancaster County	34.72	-80.77		057
+Laurens County	34.50	-82.01		059
+Lee County	34.22	-80.25		061
+Lexington County	33.98	-81.24		063
+Marion County	34.18	-79.40		067
+Marlboro County	34.62	-79.68		069
+McCormick County	33.91	-82.29		065
+Newberry County	34.27	-81.62		071
+Oconee County	34.69	-82.95		073
+Orangeburg County	33.49	-80.86		075
+Pickens County	34.83	-82.60		077
+Richland County	34.00	-81.03		079
+Saluda County	34.00	-81.77		081
+Spartanburg County	34.95	-81.93		083
+Sumter County	33.92	-80.34		085
+Union County	34.72	-81.62		087
+Williamsburg County	33.67	-79.83		089
+York County	34.92	-81.03		091
#US-SD
Sioux Falls	43.55	-96.70	52	099
Rapid City	44.08	-103.23	49	103
Aberdeen	45.46	-98.49	44	013
Brookings	44.31	-96.80	44	011
Watertown	44.90	-97.12	43	029
Mitchell	43.71	-98.03	42	035
Yankton	42.87	-97.40	42	135
Pierre	44.37	-100.35	41	065
Huron	44.36	-98.21	41	005
Spearfish	44.49	-103.86	41	081
Vermillion	42.78	-96.93	40	027
Brandon	43.59	-96.57	40	099
Box Elder	44.11	-103.07	40	103
Rapid Valley	44.06	-103.15	39	103
Madison	44.01	-97.11	39	079
Sturgis	44.41	-103.51	38	093
Belle Fourche	44.67	-103.85	38	019
Harrisburg	43.43	-96.70	37	083
Tea	43.45	-96.84	37	083
Dell Rapids	43.83	-96.71	36	099
Hot Springs	43.43	-103.47	35	047
Mobridge	45.54	-100.43	35	129
Canton	43.30	-96.59	35	083
Pine Ridge	43.03	-102.56	35	102
Milbank	45.22	-96.64	35	051
Hartford	43.62	-96.94	35	099
Lead	44.35	-103.77	35	081
Blackhawk	44.15	-103.31	35	093
Winner	43.38	-99.86	35	123
North Sioux City	42.53	-96.48	34	127
Dakota Dunes	42.49	-96.49	34	127
Colonial Pine Hills	44.01	-103.32	34	103
Sisseton	45.66	-97.05	34	109
Chamberlain	43.81	-99.33	34	015
Redfield	44.88	-98.52	34	115
Flandreau	44.05	-96.60	34	101
North Spearfish	44.51	-103.89	34	081
Lennox	43.35	-96.89	34	083
Summerset	44.19	-103.34	34	093
Fort Pierre	44.35	-100.37	33	117
Beresford	43.08	-96.77	33	127
North Eagle Butte	45.00	-101.23	33	041
Springfield	42.85	-97.90	33	009
Custer	43.77	-103.60	33	033
Elk Point	42.68	-96.68	33	127
Volga	44.32	-96.93	33	011
Webster	45.33	-97.52	33	037
Wagner	43.08	-98.29	32	023
Rosebud	43.23	-100.85	32	121
Groton	45.45	-98.10	32	013
Parkston	43.40	-97.98	32	067
Miller	44.52	-98.99	32	059
Crooks	43.66	-96.81	31	099
Salem	43.72	-97.39	31	087
Eagle Butte	45.00	-101.23	31	041
Oglala	43.19	-102.74	31	102
Freeman	43.35	-97.44	31	067
Fort Thompson	44.07	-99.44	31	017
Clear Lake	44.75	-96.68	31	039
Platte	43.39	-98.84	31	023
Deadwood	44.38	-103.73	31	081
Gregory	43.23	-99.43	31	053
Britton	45.79	-97.75	31	091
Lemmon	45.94	-102.16	31	105
Mission	43.31	-100.66	31	121
Garretson	43.72	-96.50	31	099
Gettysburg	45.01	-99.96	31	107
Baltic	43.76	-96.74	31	099
De Smet	44.39	-97.55	30	077
Porcupine	43.24	-102.33	30	102
Martin	43.17	-101.73	30	007
Clark	44.88	-97.73	30	025
Tyndall	42.99	-97.86	30	009
+Aurora County				003
+Beadle County	44.36	-98.21		005
+Bon Homme County	42.85	-97.90		009
+Brookings County	44.31	-96.80		011
+Brown County	45.46	-98.49		013
+Brule County	43.81	-99.33		015
+Buffalo County	44.07	-99.44		017
+Charles Mix County	43.08	-98.29		023
+Clark County	44.88	-97.73		025
+Codington County	44.90	-97.12		029
+Clay County	42.78	-96.93		027
+Davison County	43.71	-98.03		035
+Day County	45.33	-97.52		037
+Deuel County	44.75	-96.68		039
+Douglas County				043
+Edmunds County				045
+Faulk County				049
+Grant County	45.22	-96.64		051
+Gregory County	43.23	-99.43		053
+Hamlin County				057
+Hand County	44.52	-98.99		059
+Hanson County				061
+Hughes County	44.37	-100.35		065
+Hutchinson County	43.40	-97.98		067
+Hyde County				069
+Jerauld County				073
+Kingsbury County	44.39	-97.55		077
+Lake County	44.01	-97.11		079
+Lincoln County	43.43	-96.70		083
+Lyman County				085
+Marshall County	45.79	-97.75		091
+McCook County	43.72	-97.39		087
+McPherson County				089
+Miner County				097
+Minnehaha County	43.55	-96.70		099
+Moody County	44.05	-96.60		101
+Potter County	45.01	-99.96		107
+Roberts County	45.66	-97.05		109
+Sanborn County				111
+Spink County	44.88	-98.52		115
+Tripp County	43.38	-99.86		123
+Turner County				125
+Union County	42.53	-96.48		127
+Walworth County	45.54	-100.43		129
+Yankton County	42.87	-97.40		135
+Bennett County	43.17	-101.73		007
+Butte County	44.67	-103.85		019
+Campbell County				021
+Corson County				031
+Custer County	43.77	-103.60		033
+Dewey County	45.00	-101.23		041
+Fall River County	43.43	-103.47		047
+Haakon County				055
+Harding County				063
+Jackson County				071
+Jones County				075
+Lawrence County	44.49	-103.86		081
+Meade County	44.41	-103.51		093
+Mellette County				095
+Pennington County	44.08	-103.23		103
+Perkins County	45.94	-102.16		105
+Oglala Lakota County	43.03	-102.56		102
+Stanley County	44.35	-100.37		117
+Sully County				119
+Todd County	43.23	-100.85		121
+Ziebach County				137
#US-TN
Memphis	35.15	-90.05	58	157
Nashville	36.17	-86.78	57	037
Knoxville	35.96	-83.92	53	093
Chattanooga	35.05	-85.31	52	065
East Chattanooga	35.07	-85.25	52	065
Clarksville	36.53	-87.36	52	125
Murfreesboro	35.85	-86.39	51	149
Franklin	35.93	-86.87	49	187
Jackson	35.61	-88.81	48	113
Johnson City	36.31	-82.35	48	179
Bartlett	35.20	-89.87	48	157
Hendersonville	36.30	-86.62	47	165
Kingsport	36.55	-82.56	47	163
Collierville	35.04	-89.66	47	157
Smyrna	35.98	-86.52	47	149
Cleveland	35.16	-84.88	46	011
Brentwood	36.03	-86.78	46	187
Germantown	35.09	-89.81	46	157
Columbia	35.62	-87.04	46	119
Spring Hill	35.75	-86.93	46	119
La Vergne	36.02	-86.58	45	149
Gallatin	36.39	-86.45	45	165
Cookeville	36.16	-85.50	45	141
Mount Juliet	36.20	-86.52	45	189
Lebanon	36.21	-86.29	45	189
Morristown	36.21	-83.29	45	063
Oak Ridge	36.01	-84.27	45	001
Maryville	35.76	-83.97	45	009
Bristol	36.60	-82.19	44	163
Farragut	35.88	-84.15	43	093
Shelbyville	35.48	-86.46	43	003
East Ridge	35.01	-85.25	43	065
Tullahoma	35.36	-86.21	43	031
Goodlettsville	36.32	-86.71	42	037
Springfield	36.51	-86.89	42	147
Dyersburg	36.03	-89.39	42	045
Sevierville	35.87	-83.56	42	155
Dickson	36.08	-87.39	42	043
East Brainerd	35.00	-85.15	42	065
Greeneville	36.16	-82.83	42	059
Elizabethton	36.35	-82.21	41	019
McMinnville	35.68	-85.77	41	177
Athens	35.44	-84.59	41	107
Soddy-Daisy	35.24	-85.19	41	065
Middle Valley	35.20	-85.18	41	065
Lakeland	35.23	-89.74	41	157
Portland	36.58	-86.52	41	165
Red Bank	35.11	-85.29	41	065
Arlington	35.30	-89.66	41	157
Lewisburg	35.45	-86.79	41	117
Crossville	35.95	-85.03	41	035
White House	36.47	-86.65	41	165
Millington	35.34	-89.90	40	157
Martin	36.34	-88.85	40	183
Seymour	35.89	-83.72	40	155
Collegedale	35.05	-85.05	40	065
Union City	36.42	-89.06	40	131
Lawrenceburg	35.24	-87.33	40	099
Manchester	35.48	-86.09	40	031
Paris	36.30	-88.33	40	079
Clinton	36.10	-84.13	40	001
Bloomingdale	36.58	-82.49	40	163
Brownsville	35.59	-89.26	40	075
Christiana	35.71	-86.40	40	149
Alcoa	35.79	-83.97	40	009
Lenoir City	35.80	-84.26	40	105
Atoka	35.44	-89.78	40	167
Covington	35.56	-89.65	40	167
Winchester	35.19	-86.11	39	051
Signal Mountain	35.12	-85.34	39	065
Jefferson City	36.12	-83.49	39	089
Fairview	35.98	-87.12	39	187
Humboldt	35.82	-88.92	39	053
Ripley	35.75	-89.53	39	097
Lexington	35.65	-88.39	39	077
Milan	35.92	-88.76	39	053
Harrison	35.11	-85.14	39	065
Pulaski	35.20	-87.03	39	055
Oakland	35.23	-89.52	39	047
LaFollette	36.38	-84.12	39	013
Dayton	35.49	-85.01	39	143
Fayetteville	35.15	-86.57	39	103
Savannah	35.22	-88.25	38	071
Fairfield Glade	36.00	-84.89	38	035
Nolensville	35.95	-86.67	38	187
Colonial Heights	36.49	-82.50	38	163
South Cleveland	35.14	-84.87	38	011
Newport	35.97	-83.19	38	029
Greenbrier	36.43	-86.80	38	147
Church Hill	36.52	-82.71	38	073
Millersville	36.37	-86.71	38	165
Green Hill	36.22	-86.55	38	189
Henderson	35.44	-88.64	38	023
Harriman	35.93	-84.55	38	145
Pigeon Forge	35.79	-83.55	38	155
Lynchburg	35.28	-86.37	38	127
Munford	35.45	-89.82	38	167
Erwin	36.15	-82.42	38	171
Sweetwater	35.60	-84.46	38	123
Kingston	35.88	-84.51	38	145
Tellico Village	35.68	-84.26	38	105
Loudon	35.73	-84.33	38	105
Mount Carmel	36.55	-82.66	37	073
Rockwood	35.87	-84.68	37	145
McKenzie	36.13	-88.52	37	017
Jonesborough	36.29	-82.47	37	179
Dunlap	35.37	-85.39	37	153
Sparta	35.93	-85.46	37	185
Bolivar	35.26	-88.99	37	069
Eagleton Village	35.80	-83.93	37	009
Forest Hills	36.07	-86.84	37	037
Lafayette	36.52	-86.03	37	111
Mount Pleasant	35.53	-87.21	37	119
Madisonville	35.52	-84.36	37	123
Oak Hill	36.09	-86.78	37	037
Ashland City	36.27	-87.06	37	021
Smithville	35.96	-85.81	37	041
Whiteville	35.33	-89.15	37	069
Selmer	35.17	-88.59	37	109
Oak Grove	36.41	-82.42	36	179
Coopertown	36.44	-86.97	36	147
Harrogate	36.58	-83.66	36	025
Rogersville	36.41	-83.01	36	073
Tiptonville	36.38	-89.47	36	095
Pleasant View	36.39	-87.04	36	021
Gatlinburg	35.71	-83.51	36	155
Trenton	35.98	-88.94	36	053
Medina	35.80	-88.77	36	053
Louisville	35.82	-84.05	36	009
Waverly	36.08	-87.79	36	085
Livingston	36.38	-85.32	36	133
Spurgeon	36.44	-82.46	36	179
Huntingdon	36.00	-88.43	36	017
Lake Tansi	35.87	-85.05	36	035
Thompson's Station	35.80	-86.91	36	187
Algood	36.20	-85.45	36	141
Oneida	36.50	-84.51	36	151
Hohenwald	35.55	-87.55	36	101
Centerville	35.78	-87.47	36	081
Camden	36.06	-88.10	36	005
Unicoi	36.20	-82.35	36	171
Etowah	35.32	-84.52	35	107
White Bluff	36.11	-87.22	35	043
Newbern	36.11	-89.26	35	045
Jasper	35.07	-85.63	35	115
Oliver Springs	36.04	-84.34	35	145
Wildwood Lake	35.09	-84.85	35	011
South Pittsburg	35.01	-85.70	35	115
Bean Station	36.34	-83.28	35	057
Somerville	35.24	-89.35	35	047
Blountville	36.53	-82.33	35	163
Belle Meade	36.10	-86.86	35	037
Brighton	35.48	-89.73	35	167
Hickory Withe	35.24	-89.59	35	047
New Tazewell	36.44	-83.60	35	025
Dandridge	36.02	-83.41	35	089
Dresden	36.29	-88.71	35	183
Monterey	36.15	-85.27	35	141
Sale Creek	35.38	-85.11	35	065
Shackle Island	36.37	-86.62	35	165
Fairmount	35.18	-85.32	35	065
Kingston Springs	36.10	-87.12	34	021
Woodbury	35.83	-86.07	34	015
Central	35.80	-89.54	34	097
Tusculum	36.18	-82.76	34	059
Clifton	35.39	-88.00	34	181
Pine Crest	36.28	-84.13	34	013
Midway	36.30	-82.42	34	179
Alamo	35.78	-89.12	34	033
Mountain City	36.47	-81.80	34	091
Apison	35.02	-85.02	34	065
Coalfield	36.03	-84.42	34	129
Bells	35.71	-89.09	34	033
Park City	35.08	-86.57	34	103
Hartsville	36.39	-86.17	34	169
Decherd	35.21	-86.08	34	051
Mascot	36.06	-83.75	34	093
Walnut Hill	36.57	-82.26	34	163
Waynesboro	35.32	-87.76	34	181
Maynardville	36.25	-83.80	34	173
Mosheim	36.19	-82.96	34	059
Parsons	35.65	-88.13	34	039
Sewanee	35.20	-85.92	34	051
Lakewood	36.24	-86.64	34	037
Westmoreland	36.56	-86.25	34	165
Tazewell	36.45	-83.57	34	025
Carthage	36.25	-85.95	34	159
Dyer	36.07	-88.99	34	053
Jellico	36.59	-84.13	34	013
South Fulton	36.50	-88.88	34	131
White Pine	36.11	-83.29	34	089
Adamsville	35.24	-88.39	34	109
Caryville	36.30	-84.22	33	013
Halls	35.88	-89.40	33	097
Greenfield	36.15	-88.80	33	183
Pegram	36.10	-87.05	33	021
Walden	35.16	-85.30	33	065
Plainview	36.18	-83.80	33	173
Estill Springs	35.27	-86.13	33	051
Ridgetop	36.40	-86.78	33	147
Rural Hill	36.12	-86.48	33	189
Spring City	35.69	-84.86	33	143
Jacksboro	36.33	-84.18	33	013
Jamestown	36.43	-84.93	33	049
New Johnsonville	36.02	-87.97	33	085
Lookout Mountain	34.99	-85.35	33	065
Hopewell	35.23	-84.89	33	011
Blaine	36.15	-83.70	33	057
Condon	36.18	-83.79	33	173
Lakesite	35.21	-85.13	33	065
Hunter	36.37	-82.16	33	019
Surgoinsville	36.47	-82.85	33	073
Rocky Top	36.22	-84.15	33	001
Gruetli-Laager	35.37	-85.62	32	061
Johnsonville	36.06	-87.95	32	085
Loretto	35.08	-87.44	32	099
Whitwell	35.20	-85.52	32	115
Bluff City	36.47	-82.26	32	163
Cross Plains	36.55	-86.70	32	147
Ridgely	36.26	-89.49	32	095
Cowan	35.16	-86.01	32	051
McEwen	36.11	-87.63	32	085
Three Way	35.78	-88.86	32	113
Norris	36.20	-84.07	32	001
Pikeville	35.61	-85.19	32	007
Spencer	35.75	-85.47	32	175
Piperton	35.05	-89.62	32	047
Fincastle	36.41	-84.05	32	013
Mowbray Mountain	35.28	-85.22	32	065
Englewood	36.37	-89.15	32	131
East Cleveland	35.16	-84.86	32	011
Mason	35.41	-89.53	32	167
Decatur	35.51	-84.79	32	121
Watertown	36.10	-86.13	32	189
Graysville	35.45	-85.08	32	143
Charlotte	36.18	-87.34	32	043
Banner Hill	36.13	-82.42	32	171
Celina	36.55	-85.51	32	027
Vonore	35.59	-84.24	32	123
Burns	36.05	-87.31	32	043
Chapel Hill	35.63	-86.69	32	117
Dover	36.49	-87.84	32	161
Tracy City	35.26	-85.74	32	061
Bruceton	36.04	-88.24	32	017
New Union	35.53	-86.08	32	031
Gleason	36.21	-88.61	31	183
Kimball	35.05	-85.67	31	115
Crump	35.22	-88.32	31	071
Baxter	36.15	-85.64	31	141
Unionville	35.62	-86.59	31	003
New Market	36.10	-83.55	31	089
Midtown	35.88	-84.56	31	145
Roan Mountain	36.20	-82.07	31	019
Olivet	35.21	-88.20	31	071
Sneedville	36.53	-83.22	31	067
South Carthage	36.24	-85.95	31	159
Tennessee Ridge	36.31	-87.77	31	083
Troy	36.34	-89.16	31	131
Powells Crossroads	35.19	-85.49	31	115
Erin	36.32	-87.69	31	083
Benton	35.17	-84.65	31	139
Fall Branch	36.42	-82.62	31	179
Huntsville	36.41	-84.49	31	151
Falling Water	35.20	-85.25	31	065
Bon Aqua Junction	35.93	-87.31	31	081
Kenton	36.20	-89.01	31	131
Cornersville	35.36	-86.84	31	117
Gray	36.42	-82.48	31	179
Ardmore	34.99	-86.85	31	055
Lone Oak	35.20	-85.36	31	153
Gordonsville	36.17	-85.93	31	159
Rutledge	36.28	-83.51	31	057
Monteagle	35.24	-85.84	31	115
Grimsley	36.27	-84.98	31	049
Red Boiling Springs	36.53	-85.85	31	111
Greenback	35.66	-84.17	30	105
Rutherford	36.13	-88.99	30	053
Wildwood	35.80	-83.87	30	009
Luttrell	36.20	-83.74	30	173
Dodson Branch	36.31	-85.53	30	087
Obion	36.26	-89.19	30	131
New Hope	35.01	-85.66	30	115
Altamont	35.43	-85.72	30	061
Bradford	36.08	-88.81	30	053
+Campbell County	36.38	-84.12		013
+Anderson County	36.01	-84.27		001
+Benton County	36.06	-88.10		005
+Bledsoe County	35.61	-85.19		007
+Blount County	35.76	-83.97		009
+Bradley County	35.16	-84.88		011
+Cannon County	35.83	-86.07		015
+Carroll County	36.13	-88.52		017
+Carter County	36.35	-82.21		019
+Cheatham County	36.27	-87.06		021
+Chester County	35.44	-88.64		023
+Claiborne County	36.58	-83.66		025
+Clay County	36.55	-85.51		027
+Cocke County	35.97	-83.19		029
+Coffee County	35.36	-86.21		031
+Crockett County	35.78	-89.12		033
+Cumberland County	35.95	-85.03		035
+Davidson County	36.17	-86.78		037
+DeKalb County	35.96	-85.81		041
+Decatur County	35.65	-88.13		039
+Dickson County	36.08	-87.39		043
+Dyer County	36.03	-89.39		045
+Fayette County	35.23	-89.52		047
+Fentress County	36.43	-84.93		049
+Franklin County	35.19	-86.11		051
+Gibson County	35.82	-88.92		053
+Giles County	35.20	-87.03		055
+Grainger County	36.34	-83.28		057
+Greene County	36.16	-82.83		059
+Grundy County	35.37	-85.62		061
+Hamblen County	36.21	-83.29		063
+Hamilton County	35.05	-85.31		065
+Hancock County	36.53	-83.22		067
+Hardeman County	35.26	-88.99		069
+Hardin County	35.22	-88.25		071
+Hawkins County	36.52	-82.71		073
+Haywood County	35.59	-89.26		075
+Henderson County	35.65	-88.39		077
+Henry County	36.30	-88.33		079
+Hickman County	35.78	-87.47		081
+Houston County	36.31	-87.77		083
+Humphreys County	36.08	-87.79		085
+Jackson County	36.31	-85.53		087
+Jefferson County	36.12	-83.49		089
+Johnson County	36.47	-81.80		091
+Knox County	35.96	-83.92		093
+Lake County	36.38	-89.47		095
+Lauderdale County	35.75	-89.53		097
+Lawrence County	35.24	-87.33		099
+Lewis County	35.55	-87.55		101
+Lincoln County	35.15	-86.57		103
+Loudon County	35.80	-84.26		105
+Macon County	36.52	-86.03		111
+Madison County	35.61	-88.81		113
+Marion County	35.07	-85.63		115
+Marshall County	35.45	-86.79		117
+Maury County	35.62	-87.04		119
+McMinn County	35.44	-84.59		107
+McNairy County	35.17	-88.59		109
+Meigs County	35.51	-84.79		121
+Monroe County	35.60	-84.46		123
+Montgomery County	36.53	-87.36		125
+Moore County	35.28	-86.37		127
+Morgan County	36.03	-84.42		129
+Obion County	36.42	-89.06		131
+Overton County	36.38	-85.32		133
+Perry County				135
+Pickett County				137
+Polk County	35.17	-84.65		139
+Putnam County	36.16	-85.50		141
+Rhea County	35.49	-85.01		143
+Roane County	35.93	-84.55		145
+Robertson County	36.51	-86.89		147
+Rutherford County	35.85	-86.39		149
+Scott County	36.50	-84.51		151
+Sequatchie County	35.37	-85.39		153
+Sevier County	35.87	-83.56		155
+Shelby County	35.15	-90.05		157
+Smith County	36.25	-85.95		159
+Stewart County	36.49	-87.84		161
+Sullivan County	36.55	-82.56		163
+Sumner County	36.30	-86.62		165
+Tipton County	35.44	-89.78		167
+Trousdale County	36.39	-86.17		169
+Unicoi County	36.15	-82.42		171
+Union County	36.25	-83.80		173
+Van Buren County	35.75	-85.47		175
+Warren County	35.68	-85.77		177
+Washington County	36.31	-82.35		179
+Wayne County	35.39	-88.00		181
+Weakley County	36.34	-88.85		183
+White County	35.93	-85.46		185
+Williamson County	35.93	-86.87		187
+Wilson County	36.20	-86.52		189
+Bedford County	35.48	-86.46		003
#US-TX
Houston	29.76	-95.36	64	201
San Antonio	29.42	-98.49	62	029
Dallas	32.78	-96.81	61	113
Austin	30.27	-97.74	60	453
Fort Worth	32.73	-97.32	59	439
El Paso	31.76	-106.49	58	141
Arlington	32.74	-97.11	56	439
Corpus Christi	27.80	-97.40	55	355
Plano	33.02	-96.70	55	085
Laredo	27.51	-99.51	54	479
Lubbock	33.58	-101.86	54	303
Garland	32.91	-96.64	54	113
Irving	32.81	-96.95	54	113
Amarillo	35.22	-101.83	53	375
Grand Prairie	32.75	-97.00	53	113
Brownsville	25.90	-97.50	53	061
McKinney	33.20	-96.62	52	085
Frisco	33.15	-96.82	52	085
Pasadena	29.69	-95.21	52	201
Mesquite	32.77	-96.60	52	113
Killeen	31.12	-97.73	51	027
McAllen	26.20	-98.23	51	215
Carrollton	32.95	-96.89	51	113
Midland	32.00	-102.08	51	329
Waco	31.55	-97.15	51	309
Denton	33.21	-97.13	51	121
Abilene	32.45	-99.73	51	441
Odessa	31.85	-102.37	51	135
Beaumont	30.09	-94.10	51	245
Round Rock	30.51	-97.68	51	491
Richardson	32.95	-96.73	50	113
Pearland	29.56	-95.29	50	039
College Station	30.63	-96.33	50	041
Wichita Falls	33.91	-98.49	50	485
Lewisville	33.05	-96.99	50	121
Tyler	32.35	-95.30	50	423
San Angelo	31.46	-100.44	50	451
Alief	29.71	-95.60	50	201
League City	29.51	-95.09	50	167
Allen	33.10	-96.67	50	085
The Woodlands	30.16	-95.49	50	339
Sugar Land	29.62	-95.63	49	157
Edinburg	26.30	-98.16	49	215
Mission	26.22	-98.33	49	215
Longview	32.50	-94.74	49	183
Bryan	30.67	-96.37	49	041
Pharr	26.19	-98.18	49	215
Baytown	29.74	-94.98	49	201
Missouri City	29.62	-95.54	49	157
Temple	31.10	-97.34	49	027
Flower Mound	33.01	-97.10	49	121
New Braunfels	29.70	-98.12	48	091
North Richland Hills	32.83	-97.23	48	439
Conroe	30.31	-95.46	48	339
Victoria	28.81	-97.00	48	469
Cedar Park	30.51	-97.82	48	491
Atascocita	30.00	-95.18	48	201
Harlingen	26.19	-97.70	48	061
Mansfield	32.56	-97.14	48	439
Georgetown	30.63	-97.68	48	491
San Marcos	29.88	-97.94	48	209
Rowlett	32.90	-96.56	48	113
Pflugerville	30.44	-97.62	48	453
Port Arthur	29.89	-93.94	47	245
Spring	30.08	-95.42	47	201
Euless	32.84	-97.08	47	439
DeSoto	32.59	-96.86	47	113
Grapevine	32.93	-97.08	47	439
Galveston	29.30	-94.80	47	167
Bedford	32.84	-97.14	47	439
Cedar Hill	32.59	-96.96	47	113
Texas City	29.38	-94.90	47	167
Wylie	33.02	-96.54	47	085
Cypress	29.97	-95.70	47	201
Keller	32.93	-97.25	47	439
Haltom City	32.80	-97.27	46	439
Burleson	32.54	-97.32	46	251
Rockwall	32.93	-96.46	46	397
The Colony	33.09	-96.89	46	121
Coppell	32.95	-97.02	46	113
Huntsville	30.72	-95.55	46	471
Sherman	33.64	-96.61	46	181
Duncanville	32.65	-96.91	46	113
Weslaco	26.16	-97.99	46	215
Hurst	32.82	-97.17	46	439
Lancaster	32.59	-96.76	46	113
Friendswood	29.53	-95.20	46	167
Little Elm	33.16	-96.94	46	121
Channelview	29.78	-95.11	46	201
Schertz	29.55	-98.27	46	187
Leander	30.58	-97.85	46	491
Texarkana	33.43	-94.05	46	037
San Juan	26.19	-98.16	46	215
Mission Bend	29.69	-95.66	46	157
Lufkin	31.34	-94.73	46	005
Del Rio	29.36	-100.90	46	465
Kyle	29.99	-97.88	46	209
Rosenberg	29.56	-95.81	46	157
La Porte	29.67	-95.02	45	201
Nacogdoches	31.60	-94.66	45	347
Deer Park	29.71	-95.12	45	201
Waxahachie	32.39	-96.85	45	139
Socorro	31.65	-106.30	45	141
Copperas Cove	31.12	-97.90	45	099
Farmers Branch	32.93	-96.90	45	113
Cleburne	32.35	-97.39	45	251
Southlake	32.94	-97.13	45	439
Fort Hood	31.13	-97.78	45
Harker Heights	31.08	-97.66	45	027
Big Spring	32.25	-101.48	45	227
Eagle Pass	28.71	-100.50	45	323
Weatherford	32.76	-97.80	45	367
Socorro Mission Number 1 Colonia	31.64	-106.29	45	141
Seguin	29.57	-97.96	44	187
Lake Jackson	29.03	-95.43	44	039
Cibolo	29.56	-98.23	44	187
Greenville	33.14	-96.11	44	231
Kingsville	27.52	-97.86	44	273
Alvin	29.42	-95.24	44	039
Colleyville	32.88	-97.16	44	439
Balch Springs	32.73	-96.62	44	113
Paris	33.66	-95.56	44	277
University Park	32.85	-96.80	44	113
Sachse	32.98	-96.60	44	113
Watauga	32.86	-97.25	44	439
San Benito	26.13	-97.63	44	061
Corsicana	32.10	-96.47	44	349
Marshall	32.54	-94.37	44	203
Denison	33.76	-96.54	44	181
Kerrville	30.05	-99.14	44	265
Cloverleaf	29.78	-95.17	44	201
Hutto	30.54	-97.55	44	491
West Odessa	31.84	-102.50	44	135
Benbrook	32.67	-97.46	44	439
Midlothian	32.48	-96.99	43	139
Saginaw	32.86	-97.36	43	439
Converse	29.52	-98.32	43	029
Brushy Creek	30.51	-97.74	43	491
Canyon Lake	29.88	-98.26	43	091
Corinth	33.15	-97.06	43	121
Plainview	34.18	-101.71	43	189
Murphy	33.02	-96.61	43	085
Belton	31.06	-97.46	43	027
Stephenville	32.22	-98.20	43	143
Universal City	29.55	-98.29	43	029
Dickinson	29.46	-95.05	43	167
Angleton	29.17	-95.43	43	039
Alice	27.75	-98.07	43	249
Orange	30.09	-93.74	43	361
Horizon City	31.69	-106.21	43	141
Alamo	26.18	-98.12	43	215
Fresno	29.54	-95.45	43	157
Brownwood	31.71	-98.99	43	049
Ennis	32.33	-96.63	43	139
Bellaire	29.71	-95.46	43	201
Stafford	29.62	-95.56	43	157
Forney	32.75	-96.47	43	257
Palestine	31.76	-95.63	43	001
Cinco Ranch	29.74	-95.76	43	157
Pampa	35.54	-100.96	43	179
Bay City	28.98	-95.97	42	321
South Houston	29.66	-95.24	42	201
Nederland	29.97	-93.99	42	245
White Settlement	32.76	-97.46	42	439
Terrell	32.74	-96.28	42	257
Taylor	30.57	-97.41	42	491
Mercedes	26.15	-97.91	42	215
Brenham	30.17	-96.40	42	477
Donna	26.17	-98.05	42	215
Uvalde	29.21	-99.79	42	463
Gainesville	33.63	-97.13	42	097
Katy	29.79	-95.82	42	201
Jollyville	30.44	-97.78	42	491
Highland Village	33.09	-97.05	42	121
Portland	27.88	-97.32	42	409
Sulphur Springs	33.14	-95.60	42	223
Mount Pleasant	33.16	-94.97	42	449
Prosper	33.24	-96.80	42	085
Pecan Grove	29.63	-95.73	42	157
La Marque	29.37	-94.97	42	167
Seagoville	32.64	-96.54	42	113
Aldine	29.93	-95.38	42	201
Alton	26.29	-98.31	42	215
Groves	29.95	-93.92	42	245
West University Place	29.72	-95.43	42	201
Gatesville	31.44	-97.74	42	099
Humble	30.00	-95.26	42	201
Addison	32.96	-96.83	42	113
Live Oak	29.57	-98.34	42	029
New Territory	29.59	-95.68	42	157
Hereford	34.82	-102.40	42	117
Dumas	35.87	-101.97	42	341
Kilgore	32.39	-94.88	42	183
Canyon	34.98	-101.92	42	381
Jacksonville	31.96	-95.27	42	073
Crowley	32.58	-97.36	42	439
Mineral Wells	32.81	-98.11	42	363
Rio Grande City	26.38	-98.82	42	427
Hewitt	31.46	-97.20	42	309
Lakeway	30.36	-97.98	42	453
Levelland	33.59	-102.38	41	219
Andrews	32.32	-102.55	41	003
Sienna Plantation	29.49	-95.51	41	157
Seabrook	29.56	-95.03	41	201
Hidalgo	26.10	-98.26	41	215
Buda	30.09	-97.84	41	209
Boerne	29.79	-98.73	41	259
Henderson	32.15	-94.80	41	401
Timberwood Park	29.71	-98.48	41	029
Lockhart	29.88	-97.67	41	055
Beeville	28.40	-97.75	41	025
Santa Fe	29.38	-95.11	41	167
Borger	35.67	-101.40	41	233
Forest Hill	32.67	-97.27	41	439
Athens	32.20	-95.86	41	213
Port Neches	29.99	-93.96	41	245
Rendon	32.58	-97.24	41	439
Lumberton	30.27	-94.20	41	199
Port Lavaca	28.61	-96.63	41	057
Four Corners	29.67	-95.66	41	157
Freeport	28.95	-95.36	41	039
Richmond	29.58	-95.76	41	157
Wells Branch	30.45	-97.68	41	453
Glenn Heights	32.55	-96.86	41	113
Red Oak	32.52	-96.80	41	139
La Homa	26.25	-98.36	41	215
Snyder	32.72	-100.92	41	415
Trophy Club	33.00	-97.18	41	121
Azle	32.90	-97.55	41	439
El Campo	29.20	-96.27	41	481
Robstown	27.79	-97.67	41	355
Tomball	30.10	-95.62	41	201
Greatwood	29.55	-95.68	41	157
Robinson	31.47	-97.11	41	309
Royse City	32.98	-96.33	41	397
Anna	33.35	-96.55	41	085
Clute	29.02	-95.40	41	039
Leon Valley	29.50	-98.62	40	029
Galena Park	29.73	-95.23	40	201
Raymondville	26.48	-97.78	40	489
Webster	29.54	-95.12	40	201
Fredericksburg	30.28	-98.87	40	171
Burkburnett	34.10	-98.57	40	485
Vidor	30.13	-94.02	40	361
Sweetwater	32.47	-100.41	40	353
Jacinto City	29.77	-95.23	40	201
Vernon	34.16	-99.27	40	487
Rockport	28.02	-97.06	40	007
Roma	26.41	-99.02	40	427
Bellmead	31.59	-97.11	40	309
Bonham	33.58	-96.18	40	147
Pearsall	28.89	-99.10	40	163
Lackland Air Force Base	29.39	-98.62	40	029
Fate	32.94	-96.38	40	397
Pleasanton	28.97	-98.48	40	013
Roma-Los Saenz	26.41	-99.02	40	427
Brownfield	33.18	-102.27	40	445
Ingleside	27.88	-97.21	40	409
Pecos	31.42	-103.49	40	389
Lamesa	32.74	-101.95	40	115
Granbury	32.44	-97.79	40	221
Perryton	36.40	-100.80	40	357
Highland Park	32.83	-96.79	40	113
Hondo	29.35	-99.14	40	325
Selma	29.58	-98.31	40	029
Elgin	30.35	-97.37	40	021
Liberty	30.06	-94.80	40	291
San Elizario	31.59	-106.27	40	141
Eidson Road	28.68	-100.49	40	323
Princeton	33.18	-96.50	40	085
Commerce	33.25	-95.90	39	231
Graham	33.11	-98.59	39	503
Woodway	31.51	-97.21	39	309
Anderson Mill	30.45	-97.81	39	491
Wharton	29.31	-96.10	39	481
Fort Stockton	30.89	-102.88	39	371
Bacliff	29.51	-94.99	39	167
Helotes	29.58	-98.69	39	029
Fort Bliss	31.81	-106.41	39	141
Kirby	29.46	-98.39	39	029
Aransas Pass	27.91	-97.15	39	409
Fairview	33.16	-96.63	39	085
Dalhart	36.06	-102.51	39	111
Hillsboro	32.01	-97.13	39	217
Fabens	31.50	-106.16	39	141
Bastrop	30.11	-97.32	39	021
Heath	32.84	-96.47	39	397
Whitehouse	32.23	-95.23	39	423
Richland Hills	32.82	-97.23	39	439
West Livingston	30.70	-95.00	39	373
Alamo Heights	29.48	-98.47	39	029
Manvel	29.46	-95.36	39	039
Bridge City	30.02	-93.85	39	361
Jersey Village	29.89	-95.56	39	201
Lake Dallas	33.12	-97.03	39	121
Cleveland	30.34	-95.09	39	291
Sanger	33.36	-97.17	39	121
River Oaks	32.78	-97.39	39	439
Kennedale	32.65	-97.23	39	439
Celina	33.32	-96.78	39	085
Monahans	31.59	-102.89	39	475
Lampasas	31.06	-98.18	39	281
Hitchcock	29.35	-95.02	39	167
Jasper	30.92	-94.00	39	241
Manor	30.34	-97.56	39	453
Dayton	30.05	-94.89	39	291
Gonzales	29.50	-97.45	39	177
Highlands	29.82	-95.06	39	201
Crystal City	28.68	-99.83	39	507
Navasota	30.39	-96.09	39	185
Seminole	32.72	-102.64	39	165
Melissa	33.29	-96.57	39	085
Fair Oaks Ranch	29.75	-98.64	39	029
Mexia	31.68	-96.48	39	293
Roanoke	33.00	-97.23	39	121
Murillo Colonia	26.26	-98.11	39	215
La Feria	26.16	-97.82	39	061
Floresville	29.13	-98.16	39	493
Homestead Meadows South	31.81	-106.16	39	141
Kaufman	32.59	-96.31	39	257
Cuero	29.09	-97.29	39	123
Hempstead	30.10	-96.08	39	473
Eagle Mountain	32.89	-97.44	38	439
Cameron Park	25.96	-97.48	38	061
Cameron Park Colonia	25.97	-97.48	38	061
Lucas	33.08	-96.58	38	085
Lantana	33.09	-97.12	38	121
Carthage	32.16	-94.34	38	365
Hornsby Bend	30.25	-97.58	38	453
Silsbee	30.35	-94.18	38	199
Elsa	26.29	-97.99	38	215
Lacy-Lakeview	31.63	-97.10	38	309
Los Fresnos	26.07	-97.48	38	061
Crockett	31.32	-95.46	38	225
Lago Vista	30.46	-97.99	38	453
Decatur	33.23	-97.59	38	497
Kermit	31.86	-103.09	38	495
Gladewater	32.54	-94.94	38	183
Sealy	29.78	-96.16	38	015
Camp Swift	30.19	-97.29	38	021
Bridgeport	33.21	-97.75	38	497
Prairie View	30.09	-95.99	38	473
Everman	32.63	-97.29	38	439
White Oak	32.53	-94.86	38	183
Iowa Park	33.95	-98.67	38	485
Canutillo	31.91	-106.60	38	141
Willis	30.42	-95.48	38	339
Bee Cave	30.31	-97.95	38	453
Marble Falls	30.58	-98.28	38	053
Burnet	30.76	-98.23	38	053
Mila Doce	26.23	-97.96	38	215
Keene	32.40	-97.32	38	251
Childress	34.43	-100.20	38	075
Littlefield	33.92	-102.32	38	279
Slaton	33.44	-101.64	38	303
Joshua	32.46	-97.39	38	251
Sunnyvale	32.80	-96.56	38	113
Kingsland	30.66	-98.44	38	299
Yoakum	29.29	-97.15	38	123
Gun Barrel City	32.33	-96.15	38	213
Alpine	30.36	-103.66	38	043
Progreso	26.09	-97.96	38	215
Carrizo Springs	28.52	-99.86	38	127
Fulshear	29.69	-95.90	38	157
Windcrest	29.52	-98.38	38	029
Edna	28.98	-96.65	38	239
Luling	29.68	-97.65	38	055
Sinton	28.04	-97.51	38	409
Center	31.51	-96.42	38	293
Hutchins	32.65	-96.71	38	113
Palmview	26.23	-98.37	38	215
Lindale	32.52	-95.41	38	423
Marlin	31.31	-96.90	38	145
Briar	33.00	-97.54	38	497
Rusk	31.80	-95.15	37	073
Rockdale	30.66	-97.00	37	331
Atlanta	33.11	-94.16	37	067
Breckenridge	32.76	-98.90	37	429
Palmview South	26.22	-98.38	37	215
Brady	31.14	-99.34	37	307
Nurillo	26.27	-98.12	37	215
Alton North	26.30	-98.30	37	215
Anthony	32.00	-106.61	37	141
Wake Village	33.43	-94.11	37	037
Cameron	30.85	-96.98	37	331
Diboll	31.19	-94.78	37	005
Perezville	26.22	-98.40	37	215
Post	33.19	-101.38	37	169
Pecan Plantation	32.36	-97.68	37	221
Terrell Hills	29.47	-98.45	37	029
Mont Belvieu	29.85	-94.89	37	071
Gilmer	32.73	-94.94	37	459
Muleshoe	34.23	-102.72	37	017
Livingston	30.71	-94.93	37	373
Lakehills	29.60	-98.94	37	019
Bowie	33.56	-97.85	37	337
Homestead Meadows North	31.85	-106.17	37	141
Brookshire	29.79	-95.95	37	473
Doffing	26.27	-98.39	37	215
Zapata	26.91	-99.27	37	505
Granite Shoals	30.59	-98.38	37	053
Giddings	30.18	-96.94	37	287
McGregor	31.44	-97.41	37	309
Mathis	28.09	-97.83	37	409
Port Isabel	26.07	-97.21	37	061
Shady Hollow	30.16	-97.86	37	453
Krum	33.26	-97.24	37	121
San Leon	29.48	-94.92	37	167
Falfurrias	27.23	-98.14	37	047
Scenic Oaks	29.71	-98.68	37	029
Bulverde	29.74	-98.45	37	091
Willow Park	32.76	-97.65	37	367
Denver City	32.96	-102.83	37	501
Sansom Park	32.81	-97.40	37	439
Lake Worth	32.80	-97.45	37	439
Hudson	31.32	-94.78	37	005
Rio Bravo	27.36	-99.48	37	479
Providence	33.23	-96.96	37
Nolanville	31.08	-97.61	37	027
Tulia	34.54	-101.76	37	437
Meadows Place	29.65	-95.59	37	157
Hunters Creek Village	29.77	-95.50	37	201
Midway North	26.19	-98.02	37	215
Penitas	26.23	-98.44	37	215
La Grange	29.91	-96.88	37	149
Devine	29.14	-98.91	37	325
New Boston	33.46	-94.42	37	037
Madisonville	30.95	-95.91	37	313
Palacios	28.71	-96.22	37	321
Primera	26.23	-97.76	37	061
Mineola	32.66	-95.49	37	499
Pinehurst	30.17	-95.68	37	339
Pittsburg	33.00	-94.97	37	063
Hebbronville	27.31	-98.68	37	247
Sparks	31.67	-106.24	37	141
Lost Creek	30.30	-97.84	37	453
Hearne	30.88	-96.59	36	395
Castle Hills	29.52	-98.52	36	029
Jacksboro	33.22	-98.16	36	237
Coleman	31.83	-99.43	36	083
San Diego	27.76	-98.24	36	131
Parker	33.06	-96.62	36	085
Central Gardens	30.00	-94.01	36	245
Redwood	29.81	-97.91	36	187
Lopezville	26.24	-98.16	36	215
Cockrell Hill	32.74	-96.89	36	113
Groesbeck	31.52	-96.53	36	293
La Joya	26.25	-98.48	36	215
Caldwell	30.53	-96.69	36	051
Jourdanton	28.92	-98.55	36	013
Bellville	29.95	-96.26	36	015
Wolfforth	33.51	-102.01	36	303
Dilley	28.67	-99.17	36	163
Cotulla	28.44	-99.24	36	283
Comanche	31.90	-98.60	36	093
Dimmitt	34.55	-102.31	36	069
Sullivan City	26.28	-98.56	36	215
Westway	31.96	-106.58	36	141
Morgans Point Resort	31.15	-97.46	36	027
Hickory Creek	33.12	-97.04	36	121
Colorado City	32.39	-100.86	36	335
Smithville	30.01	-97.16	36	021
Nassau Bay	29.54	-95.09	36	201
Pecan Acres	32.97	-97.47	36	439
Pilot Point	33.40	-96.96	36	121
Hallsville	32.50	-94.57	36	203
Alvarado	32.41	-97.21	36	251
Bunker Hill Village	29.77	-95.53	36	201
Port Aransas	27.83	-97.06	36	355
Medina	26.92	-99.26	36	505
West Columbia	29.14	-95.65	36	039
Wilmer	32.59	-96.69	36	113
Whitesboro	33.66	-96.91	36	181
Argyle	33.12	-97.18	36	121
Presidio	29.56	-104.37	36	377
Crane	31.40	-102.35	36	103
Friona	34.64	-102.72	36	369
Ovilla	32.53	-96.89	36	139
Garden Ridge	29.63	-98.31	36	091
Richwood	29.06	-95.41	36	039
Olivarez	26.23	-97.99	36	215
Eastland	32.40	-98.82	36	133
Rosita North	28.66	-100.42	36	323
Cisco	32.39	-98.98	36	133
Clyde	32.41	-99.49	36	059
Sweeny	29.04	-95.70	36	039
Ballinger	31.74	-99.95	36	399
Canton	32.56	-95.86	36	467
Laureles	26.11	-97.49	36	061
Dublin	32.09	-98.34	36	143
Taylor Lake Village	29.58	-95.05	36	201
Eagle Lake	29.59	-96.33	36	089
Columbus	29.71	-96.54	36	089
Spring Valley	29.79	-95.50	36	201
Teague	31.63	-96.28	36	161
Horseshoe Bay	30.54	-98.37	36	299
Wills Point	32.71	-96.01	35	467
Shavano Park	29.58	-98.55	35	029
Laguna Heights	26.08	-97.25	35	061
West Orange	30.08	-93.76	35	361
Farmersville	33.16	-96.36	35	085
Justin	33.08	-97.30	35	121
Cienegas Terrace	29.37	-100.94	35	465
Kenedy	28.82	-97.85	35	255
Poteet	29.04	-98.57	35	013
Aledo	32.70	-97.60	35	367
Piney Point Village	29.76	-95.52	35	201
Spearman	36.20	-101.19	35	195
Karnes City	28.88	-97.90	35	255
Clifton	31.78	-97.58	35	035
South Alamo	26.16	-98.11	35	215
Aubrey	33.30	-96.99	35	121
Oak Point	33.19	-96.99	35	121
Van Alstyne	33.42	-96.58	35	181
Llano	30.76	-98.68	35	299
Winnsboro	32.96	-95.29	35	499
Savannah	33.23	-96.91	35	121
West Lake Hills	30.30	-97.80	35	453
Edcouch	26.29	-97.96	35	215
Big Lake	31.19	-101.46	35	383
Mabank	32.37	-96.10	35	257
Hollywood Park	29.60	-98.49	35	029
Venus	32.43	-97.10	35	251
Las Quintas Fronterizas	28.69	-100.47	35	323
Las Quintas Fronterizas Colonia	28.69	-100.47	35	323
Reno	33.66	-95.46	35	277
El Cenizo	27.35	-99.49	35	479
Balcones Heights	29.49	-98.55	35	029
Winnie	29.82	-94.38	35	071
Mauriceville	30.20	-93.87	35	361
Crandall	32.63	-96.46	35	257
North Alamo	26.22	-98.13	35	215
Haskell	33.16	-99.73	35	207
Ozona	30.71	-101.20	35	105
Laguna Vista	26.10	-97.29	35	061
Barrett	29.88	-95.06	35	201
Cactus	36.05	-102.00	35	341
Clarksville	33.61	-95.05	35	387
Scissors	26.14	-98.05	35	215
Olney	33.37	-98.75	35	503
Oak Ridge North	30.16	-95.44	35	339
Grape Creek	31.58	-100.55	35	451
Bishop	27.59	-97.80	35	355
Las Lomas	26.36	-98.78	35	427
Nash	33.44	-94.13	35	037
Grand Saline	32.67	-95.71	35	467
San Carlos	26.30	-98.07	35	215
Cross Mountain	29.65	-98.66	35	029
Taft	27.98	-97.40	35	409
Hideaway	32.49	-95.46	35	423
Double Oak	33.07	-97.11	35	121
Barton Creek	30.29	-97.87	35	453
Brazoria	29.04	-95.57	35	039
Needville	29.40	-95.84	35	157
Combes	26.25	-97.73	35	061
San Saba	31.20	-98.72	35	411
Henrietta	33.82	-98.20	35	077
Agua Dulce	31.66	-106.14	35	141
Canadian	35.91	-100.38	35	211
Llano Grande	26.13	-97.97	35	215
Potosi	32.33	-99.66	35	441
Hudson Bend	30.42	-97.93	35	453
Stamford	32.95	-99.80	35	253
Edgecliff Village	32.66	-97.34	35	439
Chandler	32.31	-95.48	35	213
Nocona	33.79	-97.73	35	337
Hamilton	31.70	-98.12	35	193
Stanton	32.13	-101.79	35	317
Castroville	29.36	-98.88	35	325
Schulenburg	29.68	-96.90	35	149
Fairfield	31.72	-96.17	35	161
La Paloma	26.05	-97.67	35	061
Lavon	33.03	-96.43	35	085
South Padre Island	26.10	-97.16	35	061
West	31.80	-97.09	35	309
Santa Rosa	26.26	-97.83	35	061
Lytle	29.23	-98.80	35	013
Shady Shores	33.17	-97.03	35	121
Sonora	30.57	-100.64	35	435
DeCordova	32.43	-97.70	35	221
Refugio	28.31	-97.28	35	391
Early	31.74	-98.95	35	049
Bullard	32.14	-95.32	35	423
Springtown	32.97	-97.68	34	367
Howe	33.51	-96.61	34	181
Eden	31.22	-99.85	34	095
Floydada	33.98	-101.34	34	153
Holly Lake Ranch	32.71	-95.20	34	499
Shenandoah	30.18	-95.46	34	339
Doolittle	26.35	-98.12	34	215
Seagraves	32.94	-102.56	34	165
Bartlett	30.79	-97.43	34	491
Oak Trail Shores	32.49	-97.83	34	221
Mount Vernon	33.19	-95.22	34	159
Paloma Creek South	33.21	-96.94	34	121
Trinity	30.95	-95.38	34	455
Hooks	33.47	-94.29	34	037
Abernathy	33.83	-101.84	34	303
Freer	27.88	-98.62	34	131
Electra	34.03	-98.92	34	485
El Lago	29.56	-95.05	34	201
Rosita South	28.62	-100.43	34	323
Palmhurst	26.26	-98.32	34	215
Van	32.52	-95.64	34	467
Wimberley	30.00	-98.10	34	209
Premont	27.36	-98.12	34	249
Seymour	33.59	-99.26	34	023
George West	28.33	-98.12	34	297
Merkel	32.47	-100.01	34	441
Lyford	26.41	-97.79	34	489
La Villa	26.30	-97.93	34	215
Hallettsville	29.44	-96.94	34	285
Indian Hills	26.21	-97.92	34	215
Weston Lakes	29.68	-95.94	34	157
Glen Rose	32.23	-97.76	34	425
The Hills	30.35	-97.99	34	453
Tahoka	33.17	-101.79	34	305
Beach City	29.66	-94.89	34	071
Winters	31.96	-99.96	34	399
Hedwig Village	29.78	-95.52	34	201
Travis Ranch	32.80	-96.47	34	257
Shallowater	33.69	-102.00	34	303
McQueeney	29.59	-98.03	34	187
Overton	32.27	-94.98	34	401
Ferris	32.53	-96.67	34	139
Pantego	32.71	-97.16	34	439
Waller	30.06	-95.93	34	473
Wyldwood	30.13	-97.47	34	021
Paloma Creek	33.23	-96.94	34	121
Rancho Viejo	26.04	-97.56	34	061
Blue Mound	32.86	-97.34	34	439
La Blanca	26.29	-98.04	34	215
Fifth Street	29.60	-95.55	34	157
Dripping Springs	30.19	-98.09	34	209
Odem	27.95	-97.58	34	409
Woodville	30.78	-94.42	34	457
Elm Creek	28.77	-100.49	34	323
Nixon	29.27	-97.76	34	177
Ranger	32.47	-98.68	34	133
Bloomington	28.65	-96.89	34	469
Daingerfield	33.03	-94.72	34	343
Wild Peach Village	29.08	-95.63	34	039
Escobares	26.41	-98.96	34	427
Rio Hondo	26.24	-97.58	34	061
Junction	30.49	-99.77	34	267
Quanah	34.30	-99.74	34	197
Shepherd	30.50	-95.00	34	407
Bolivar Peninsula	29.48	-94.58	34	167
Newton	30.85	-93.76	34	351
Circle D-KC Estates	30.16	-97.23	34	021
Olmos Park	29.48	-98.49	34	029
Val Verde Park	29.37	-100.83	34	465
Dalworthington Gardens	32.70	-97.16	34	439
Comfort	29.97	-98.91	34	259
Liberty City	32.45	-94.95	34	183
Panhandle	35.35	-101.38	34	065
Idalou	33.67	-101.68	34	303
Anson	32.76	-99.90	34	253
Anahuac	29.77	-94.68	34	071
Citrus City	26.33	-98.39	34	215
West Sharyland	26.27	-98.33	34	215
East Bernard	29.53	-96.07	34	481
Crosby	29.91	-95.06	34	201
Malakoff	32.17	-96.01	34	213
Panorama Village	30.38	-95.49	34	339
Tool	32.27	-96.17	34	213
Encantada-Ranchito-El Calaboz	26.03	-97.63	34	061
Fannett	29.93	-94.25	34	245
Pottsboro	33.76	-96.67	34	181
Midway South	26.16	-98.02	34	215
Northlake	33.13	-97.27	33	121
McLendon-Chisholm	32.84	-96.38	33	397
Cooper	31.24	-95.58	33	225
Waskom	32.48	-94.06	33	203
Wellington	34.86	-100.21	33	087
Uvalde Estates	29.17	-99.83	33	463
Poth	29.07	-98.08	33	493
Beverly	31.53	-97.14	33	309
Weimar	29.70	-96.78	33	089
Hudson Oaks	32.76	-97.71	33	367
De Leon	32.11	-98.54	33	093
Yorktown	28.98	-97.50	33	123
Buna	30.43	-93.96	33	241
Huntington	31.28	-94.58	33	005
Salado	30.95	-97.54	33	027
Mason	30.75	-99.23	33	319
Shiner	29.43	-97.17	33	285
Memphis	34.72	-100.53	33	191
Olton	34.18	-102.13	33	279
Kirbyville	30.66	-93.89	33	241
Westworth	32.76	-97.41	33	439
Onion Creek	30.14	-97.78	33	453
Combine	32.59	-96.51	33	257
Whitney	31.95	-97.32	33	217
Inez	28.90	-96.79	33	469
Preston	33.88	-96.63	33	181
Ganado	29.04	-96.51	33	239
Saint Hedwig	29.41	-98.20	33	029
Hale Center	34.06	-101.84	33	189
Kountze	30.37	-94.31	33	199
Jones Creek	28.97	-95.46	33	039
Stratford	36.34	-102.07	33	421
Abram	26.20	-98.41	33	215
Fritch	35.64	-101.60	33	233
McCamey	31.14	-102.22	33	461
Palmer	32.43	-96.67	33	139
Jefferson	32.76	-94.35	33	315
Hamlin	32.88	-100.13	33	151
Beverly Hills	31.52	-97.15	33	309
Jonestown	30.50	-97.92	33	453
Seth Ward	34.21	-101.69	33	189
Albany	32.72	-99.30	33	417
San Augustine	31.53	-94.11	33	405
Northcliff	29.62	-98.22	33
Gregory	27.92	-97.29	33	409
Sheldon	29.87	-95.13	33	201
Shamrock	35.21	-100.25	33	483
Goliad	28.67	-97.39	33	175
Kemah	29.54	-95.02	33	167
Linden	33.01	-94.37	33	067
Vinton	31.95	-106.60	33	141
Three Rivers	28.46	-98.18	33	297
Leonard	33.38	-96.25	33	147
Troup	32.14	-95.12	33	423
Johnson City	30.28	-98.41	33	031
Little River-Academy	30.99	-97.36	33	027
Clarendon	34.94	-100.89	33	129
Lake Dunlap	29.68	-98.07	33	187
Sunray	36.02	-101.82	33	341
César Chávez	26.30	-98.12	33	215
Van Horn	31.04	-104.83	33	109
Talty	32.68	-96.39	33	257
Monte Alto	26.37	-97.97	33	215
Sebastian	26.34	-97.79	33	489
Mart	31.54	-96.83	33	309
Lake Kiowa	33.58	-97.01	33	097
Ralls	33.67	-101.39	33	107
Italy	32.18	-96.88	33	139
Morton	33.73	-102.76	33	079
Blanco	30.10	-98.42	33	031
Buffalo	31.46	-96.06	33	289
Siesta Acres	28.76	-100.49	33	323
Meadowlakes	30.56	-98.30	33	053
Goldthwaite	31.45	-98.57	33	333
Stinnett	35.83	-101.44	33	233
Roman Forest	30.18	-95.16	33	339
Van Vleck	29.02	-95.89	33	321
Troy	31.21	-97.30	33	027
Southside Place	29.71	-95.44	33	201
Magnolia	30.21	-95.75	33	339
Quitman	32.80	-95.45	33	499
Ingram	30.08	-99.24	33	265
Charlotte	28.86	-98.71	33	013
Eldorado	30.86	-100.60	33	413
Oak Cliff Place	29.93	-95.63	33	201
Haslet	32.97	-97.35	33	439
Northcrest	31.64	-97.10	33	309
Somerset	29.23	-98.66	33	029
Lowry Crossing	33.15	-96.55	33	085
Danbury	29.23	-95.34	32	039
Hughes Springs	33.00	-94.63	32	067
Sour Lake	30.14	-94.41	32	199
Bovina	34.51	-102.88	32	369
Onalaska	30.81	-95.12	32	373
Stowell	29.79	-94.38	32	071
Archer City	33.60	-98.63	32	009
Fort Hancock	31.30	-105.85	32	229
Lorena	31.39	-97.22	32	309
Marfa	30.31	-104.02	32	377
Heidelberg	26.20	-97.88	32	215
Sabinal	29.32	-99.47	32	463
Holliday	33.82	-98.70	32	009
Rancho Alegre	27.74	-98.09	32	249
Crosbyton	33.66	-101.24	32	107
Garfield	30.19	-97.56	32	453
La Grulla	26.27	-98.65	32	427
Lockney	34.12	-101.44	32	153
Elmendorf	29.26	-98.33	32	029
Collinsville	33.56	-96.91	32	181
Splendora	30.23	-95.16	32	339
Bartonville	33.07	-97.13	32	121
Pinewood Estates	30.16	-94.32	32	199
Krugerville	33.28	-96.99	32	121
Arcola	29.50	-95.47	32	157
Gunter	32.87	-95.63	32	499
De Kalb	33.51	-94.62	32	037
Honey Grove	33.58	-95.91	32	147
Wheeler	35.45	-100.27	32	483
Brackettville	29.31	-100.42	32	271
Porter Heights	30.15	-95.32	32	339
La Pryor	28.94	-99.85	32	507
Serenada	30.70	-97.69	32	491
Booker	36.45	-100.54	32	295
Pelican Bay	32.92	-97.52	32	439
Whitewright	33.51	-96.39	32	181
Lone Star	33.79	-95.39	32	277
Rhome	33.05	-97.47	32	497
Quail Creek	28.78	-97.08	32	469
Itasca	32.16	-97.15	32	217
Patton Village	30.19	-95.17	32	339
Plains	33.19	-102.83	32	501
Grandview	32.27	-97.18	32	251
Franklin	31.03	-96.49	32	395
Muenster	33.65	-97.38	32	097
Las Palmas II	26.20	-97.74	32	061
Shoreacres	29.62	-95.01	32	201
Bayou Vista	29.33	-94.94	32	167
Bangs	31.72	-99.13	32	049
West Tawakoni	32.89	-96.03	32	231
Gardendale	32.02	-102.38	32	135
Kerens	32.13	-96.23	32	349
Brookside Village	29.59	-95.33	32	039
Laughlin Air Force Base	29.36	-100.78	32	465
Tornillo	31.45	-106.09	32	141
Stockdale	29.24	-97.96	32	493
Blossom	33.66	-95.39	32	277
Rollingwood	30.28	-97.79	32	453
Fulton	28.06	-97.04	32	007
Corrigan	31.00	-94.83	32	373
Lake Brownwood	31.84	-99.01	32	049
Ponder	33.18	-97.29	32	121
Woodcreek	30.03	-98.11	32	209
Western Lake	32.62	-97.81	32	367
Buchanan Dam	30.74	-98.43	32	299
Granger	30.72	-97.44	32	491
Briarcliff	30.41	-98.04	32	453
Bushland	35.19	-102.06	32	375
Bruceville-Eddy	31.31	-97.25	32	309
Natalia	29.19	-98.86	32	325
Baird	32.39	-99.39	32	059
Evadale	30.35	-94.07	32	241
Woodsboro	28.24	-97.32	32	391
Milam	31.43	-93.85	32	403
Seadrift	28.42	-96.71	32	057
Caddo Mills	33.07	-96.23	32	231
Queen City	33.15	-94.15	32	067
Taft Southwest	27.97	-97.40	32	409
Edgewood	32.70	-95.89	32	467
Seven Points	32.32	-96.21	32	213
Annetta	32.71	-97.68	32	367
Rotan	32.85	-100.47	32	151
Quinlan	32.91	-96.14	32	231
Copper Canyon	33.10	-97.10	32	121
Meridian	31.92	-97.66	32	035
Bells	33.61	-96.41	32	181
Sundown	33.46	-102.49	32	219
Menard	30.92	-99.79	32	327
Grapeland	31.49	-95.48	32	225
Wolfe City	33.37	-96.07	32	231
Runaway Bay	33.17	-97.88	31	497
Alvord	33.36	-97.69	31	497
Flatonia	29.69	-97.11	31	149
Bertram	30.74	-98.06	31	053
Liberty Hill	30.66	-97.92	31	491
Lakeside	32.82	-97.49	31	439
Somerville	30.35	-96.53	31	051
Siesta Shores	26.86	-99.25	31	505
Moody	31.31	-97.36	31	309
Tatum	32.32	-94.52	31	401
Woodbranch	30.18	-95.19	31	339
South Point	25.87	-97.38	31	061
Big Sandy	32.58	-95.11	31	459
Oak Leaf	32.52	-96.85	31	139
Rosebud	31.07	-96.98	31	145
Hubbard	31.85	-96.80	31	217
Muniz	26.26	-98.09	31	215
Pleak	29.49	-95.81	31	157
Munday	33.45	-99.62	31	275
Naples	33.20	-94.68	31	343
Boyd	33.08	-97.57	31	497
Orange Grove	27.96	-97.94	31	249
New Fairview	33.10	-97.45	31	497
Hico	31.98	-98.03	31	193
Roscoe	32.45	-100.54	31	353
Benavides	27.60	-98.41	31	131
Elkhart	31.63	-95.58	31	001
Thorndale	30.61	-97.21	31	331
Farwell	34.38	-103.04	31	369
Aurora	33.06	-97.50	31	497
Palm Valley	26.20	-97.75	31	061
Wallis	29.63	-96.07	31	015
China Grove	29.39	-98.35	31	029
Hawkins	32.59	-95.20	31	499
Old River-Winfree	29.87	-94.83	31	071
Iraan	30.91	-101.90	31	371
Laguna Park	31.86	-97.38	31	035
Green Valley Farms	26.12	-97.56	31	061
Westlake	32.99	-97.20	31	439
La Vernia	29.36	-98.12	31	493
Tye	32.46	-99.87	31	441
Kemp	32.44	-96.23	31	257
Emory	32.87	-95.77	31	379
Port O'Connor	28.45	-96.41	31	057
Bevil Oaks	30.15	-94.27	31	245
Wildwood	30.52	-94.44	31	199
Florence	30.84	-97.79	31	491
Fort Clark Springs	29.31	-100.42	31	271
Claude	35.11	-101.36	31	011
Alto	31.65	-95.07	31	073
Hemphill	31.34	-93.85	31	403
Martindale	29.85	-97.84	31	055
Rogers	30.93	-97.23	31	027
Olmito	26.02	-97.53	31	061
Spur	33.48	-100.86	31	125
Fort Davis	30.59	-103.89	31	243
Harper	30.30	-99.24	31	171
Jewett	31.36	-96.14	31	289
Sherwood Shores	33.85	-96.82	31	181
Gruver	36.27	-101.41	31	195
Ore City	32.80	-94.72	31	459
Knox City	33.42	-99.82	31	275
Lexington	30.42	-97.01	31	287
Sam Rayburn	31.06	-94.04	31	241
Powderly	33.81	-95.52	31	277
Valley Mills	31.66	-97.47	31	035
Von Ormy	29.29	-98.64	31	029
Frankston	32.05	-95.51	31	001
Ames	31.52	-97.78	31	099
Jarrell	30.82	-97.60	31	491
Lorenzo	33.67	-101.54	31	107
Iowa Colony	29.48	-95.42	31	039
Clear Lake Shores	29.55	-95.03	31	167
Holiday Lakes	29.21	-95.52	31	039
Cottonwood Shores	30.56	-98.32	31	053
Rosharon	29.35	-95.46	31	039
Tenaha	31.94	-94.24	31	419
Calvert	30.98	-96.67	31	395
Timpson	31.90	-94.40	31	419
Clint	31.59	-106.22	31	141
Josephine	33.06	-96.31	31	085
Manchaca	30.14	-97.83	31	453
Oyster Creek	29.00	-95.33	31	039
Petersburg	33.87	-101.60	31	189
Ransom Canyon	33.53	-101.68	31	303
China	30.05	-94.34	31	245
Holland	30.88	-97.40	31	027
Anton	33.81	-102.16	31	219
Boling	29.26	-95.94	30	481
Paducah	34.01	-100.30	30	101
La Coste	29.31	-98.81	30	325
Rocksprings	30.02	-100.21	30	137
Los Indios	26.05	-97.74	30	061
Bogata	33.47	-95.21	30	387
Marion	29.57	-98.14	30	187
New Summerfield	31.98	-95.09	30	073
Cut and Shoot	30.33	-95.36	30	339
Hilltop Lakes	31.08	-96.20	30	289
Asherton	28.44	-99.76	30	127
Markham	28.96	-96.07	30	321
Kempner	31.08	-98.00	30	281
Lindsay	33.64	-97.22	30	097
Gholson	31.70	-97.22	30	309
Pine Island	30.06	-96.04	30	473
Brownsboro	32.30	-95.61	30	213
Maud	33.33	-94.34	30	037
Redwater	33.36	-94.25	30	037
Chico	33.30	-97.80	30	497
Godley	32.45	-97.53	30	251
Batesville	28.95	-99.62	30	507
Hill Country Village	29.58	-98.49	30	029
Saint Paul	33.04	-96.55	30	085
Runge	28.88	-97.71	30	255
Newark	33.00	-97.48	30	497
Wink	31.75	-103.16	30	495
Tom Bean	33.52	-96.48	30	181
Uhland	29.96	-97.79	30	055
Gorman	32.21	-98.67	30	133
Sterling City	31.84	-100.98	30	431
Ricardo	27.42	-97.85	30	273
Jamaica Beach	29.19	-94.98	30	167
Redland	31.40	-94.72	30	005
Hart	34.39	-102.12	30	069
Saint Jo	33.69	-97.52	30	337
New Waverly	30.54	-95.48	30	471
Lasara	26.46	-97.91	30	489
Hackberry	33.15	-96.92	30	121
Windemere	30.46	-97.65	30	453
Falcon Lake Estates	26.87	-99.26	30	505
Santa Anna	31.74	-99.32	30	083
Geronimo	29.66	-97.97	30	187
Wortham	31.79	-96.46	30	161
Fairchilds	29.43	-95.78	30	157
Plum Grove	32.20	-96.99	30	139
Tiki Island	29.30	-94.92	30	167
Groveton	31.05	-95.13	30	455
Deweyville	30.30	-93.74	30	351
Robert Lee	31.89	-100.48	30	081
Riesel	31.47	-96.92	30	309
Southmayd	33.63	-96.77	30	181
Berryville	32.09	-95.47	30	213
Earth	34.23	-102.41	30	279
Nevada	33.04	-96.37	30	085
Red Lick	33.46	-94.17	30	037
+Anderson County	31.76	-95.63		001
+Angelina County	31.34	-94.73		005
+Aransas County	28.02	-97.06		007
+Archer County	33.60	-98.63		009
+Atascosa County	28.97	-98.48		013
+Austin County	29.78	-96.16		015
+Bandera County	29.60	-98.94		019
+Bastrop County	30.35	-97.37		021
+Baylor County	33.59	-99.26		023
+Bee County	28.40	-97.75		025
+Bell County	31.12	-97.73		027
+Bexar County	29.42	-98.49		029
+Blanco County	30.28	-98.41		031
+Bosque County	31.78	-97.58		035
+Bowie County	33.43	-94.05		037
+Brazoria County	29.56	-95.29		039
+Brazos County	30.63	-96.33		041
+Brooks County	27.23	-98.14		047
+Brown County	31.71	-98.99		049
+Burleson County	30.53	-96.69		051
+Burnet County	30.58	-98.28		053
+Caldwell County	29.88	-97.67		055
+Calhoun County	28.61	-96.63		057
+Callahan County	32.41	-99.49		059
+Cameron County	25.90	-97.50		061
+Camp County	33.00	-94.97		063
+Cass County	33.11	-94.16		067
+Chambers County	29.85	-94.89		071
+Cherokee County	31.96	-95.27		073
+Clay County	33.82	-98.20		077
+Coleman County	31.83	-99.43		083
+Collin County	33.02	-96.70		085
+Colorado County	29.59	-96.33		089
+Comal County	29.70	-98.12		091
+Comanche County	31.90	-98.60		093
+Concho County	31.22	-99.85		095
+Cooke County	33.63	-97.13		097
+Coryell County	31.12	-97.90		099
+Dallas County	32.78	-96.81		113
+DeWitt County	29.09	-97.29		123
+Delta County				119
+Denton County	33.21	-97.13		121
+Dimmit County	28.52	-99.86		127
+Duval County	27.76	-98.24		131
+Eastland County	32.40	-98.82		133
+Ellis County	32.39	-96.85		139
+Erath County	32.22	-98.20		143
+Falls County	31.31	-96.90		145
+Fannin County	33.58	-96.18		147
+Fayette County	29.91	-96.88		149
+Foard County				155
+Fort Bend County	29.62	-95.63		157
+Franklin County	33.19	-95.22		159
+Freestone County	31.63	-96.28		161
+Frio County	28.89	-99.10		163
+Galveston County	29.51	-95.09		167
+Gillespie County	30.28	-98.87		171
+Goliad County	28.67	-97.39		175
+Gonzales County	29.50	-97.45		177
+Grayson County	33.64	-96.61		181
+Gregg County	32.50	-94.74		183
+Grimes County	30.39	-96.09		185
+Guadalupe County	29.55	-98.27		187
+Hamilton County	31.70	-98.12		193
+Hardeman County	34.30	-99.74		197
+Hardin County	30.27	-94.20		199
+Harris County	29.76	-95.36		201
+Harrison County	32.54	-94.37		203
+Haskell County	33.16	-99.73		207
+Hays County	29.88	-97.94		209
+Henderson County	32.20	-95.86		213
+Hidalgo County	26.20	-98.23		215
+Hill County	32.01	-97.13		217
+Hood County	32.44	-97.79		221
+Hopkins County	33.14	-95.60		223
+Houston County	31.32	-95.46		225
+Hunt County	33.14	-96.11		231
+Jack County	33.22	-98.16		237
+Jackson County	28.98	-96.65		239
+Jasper County	30.92	-94.00		241
+Jefferson County	30.09	-94.10		245
+Jim Hogg County	27.31	-98.68		247
+Jim Wells County	27.75	-98.07		249
+Johnson County	32.54	-97.32		251
+Jones County	32.95	-99.80		253
+Karnes County	28.82	-97.85		255
+Kaufman County	32.75	-96.47		257
+Kendall County	29.79	-98.73		259
+Kenedy County				261
+Kerr County	30.05	-99.14		265
+Kimble County	30.49	-99.77		267
+Kleberg County	27.52	-97.86		273
+Knox County	33.45	-99.62		275
+La Salle County	28.44	-99.24		283
+Lamar County	33.66	-95.56		277
+Lampasas County	31.06	-98.18		281
+Lavaca County	29.44	-96.94		285
+Lee County	30.18	-96.94		287
+Leon County	31.46	-96.06		289
+Liberty County	30.06	-94.80		291
+Limestone County	31.68	-96.48		293
+Live Oak County	28.33	-98.12		297
+Llano County	30.66	-98.44		299
+Madison County	30.95	-95.91		313
+Marion County	32.76	-94.35		315
+Mason County	30.75	-99.23		319
+Matagorda County	28.98	-95.97		321
+McCulloch County	31.14	-99.34		307
+McLennan County	31.55	-97.15		309
+McMullen County				311
+Medina County	29.35	-99.14		325
+Menard County	30.92	-99.79		327
+Milam County	30.66	-97.00		331
+Mills County	31.45	-98.57		333
+Montague County	33.56	-97.85		337
+Montgomery County	30.16	-95.49		339
+Morris County	33.03	-94.72		343
+Nacogdoches County	31.60	-94.66		347
+Navarro County	32.10	-96.47		349
+Newton County	30.85	-93.76		351
+Nueces County	27.80	-97.40		355
+Orange County	30.09	-93.74		361
+Palo Pinto County	32.81	-98.11		363
+Panola County	32.16	-94.34		365
+Parker County	32.76	-97.80		367
+Polk County	30.70	-95.00		373
+Rains County	32.87	-95.77		379
+Real County				385
+Red River County	33.61	-95.05		387
+Refugio County	28.31	-97.28		391
+Robertson County	30.88	-96.59		395
+Rockwall County	32.93	-96.46		397
+Runnels County	31.74	-99.95		399
+Rusk County	32.15	-94.80		401
+Sabine County	31.43	-93.85		403
+San Augustine County	31.53	-94.11		405
+San Jacinto County	30.50	-95.00		407
+San Patricio County	27.88	-97.32		409
+San Saba County	31.20	-98.72		411
+Shackelford County	32.72	-99.30		417
+Shelby County	31.94	-94.24		419
+Smith County	32.35	-95.30		423
+Somervell County	32.23	-97.76		425
+Starr County	26.38	-98.82		427
+Stephens County	32.76	-98.90		429
+Tarrant County	32.73	-97.32		439
+Taylor County	32.45	-99.73		441
+Throckmorton County				447
+Titus County	33.16	-94.97		449
+Travis County	30.27	-97.74		453
+Trinity County	30.95	-95.38		455
+Tyler County	30.78	-94.42		457
+Upshur County	32.73	-94.94		459
+Uvalde County	29.21	-99.79		463
+Van Zandt County	32.56	-95.86		467
+Victoria County	28.81	-97.00		469
+Walker County	30.72	-95.55		471
+Waller County	30.10	-96.08		473
+Washington County	30.17	-96.40		477
+Webb County	27.51	-99.51		479
+Wharton County	29.20	-96.27		481
+Wichita County	33.91	-98.49		485
+Wilbarger County	34.16	-99.27		487
+Willacy County	26.48	-97.78		489
+Williamson County	30.51	-97.68		491
+Wilson County	29.13	-98.16		493
+Wise County	33.23	-97.59		497
+Wood County	32.66	-95.49		499
+Young County	33.11	-98.59		503
+Zapata County	26.91	-99.27		505
+Zavala County	28.68	-99.83		507
+Andrews County	32.32	-102.55		003
+Armstrong County	35.11	-101.36		011
+Bailey County	34.23	-102.72		017
+Borden County				033
+Brewster County	30.36	-103.66		043
+Briscoe County				045
+Carson County	35.35	-101.38		065
+Castro County	34.55	-102.31		069
+Childress County	34.43	-100.20		075
+Cochran County	33.73	-102.76		079
+Coke County	31.89	-100.48		081
+Collingsworth County	34.86	-100.21		087
+Cottle County	34.01	-100.30		101
+Crane County	31.40	-102.35		103
+Crockett County	30.71	-101.20		105
+Crosby County	33.67	-101.39		107
+Culberson County	31.04	-104.83		109
+Dallam County	36.06	-102.51		111
+Dawson County	32.74	-101.95		115
+Deaf Smith County	34.82	-102.40		117
+Dickens County	33.48	-100.86		125
+Donley County	34.94	-100.89		129
+Ector County	31.85	-102.37		135
+Edwards County	30.02	-100.21		137
+El Paso County	31.76	-106.49		141
+Fisher County	32.88	-100.13		151
+Floyd County	33.98	-101.34		153
+Gaines County	32.72	-102.64		165
+Garza County	33.19	-101.38		169
+Glasscock County				173
+Gray County	35.54	-100.96		179
+Hale County	34.18	-101.71		189
+Hall County	34.72	-100.53		191
+Hansford County	36.20	-101.19		195
+Hartley County				205
+Hemphill County	35.91	-100.38		211
+Hockley County	33.59	-102.38		219
+Howard County	32.25	-101.48		227
+Hudspeth County	31.30	-105.85		229
+Hutchinson County	35.67	-101.40		233
+Irion County				235
+Jeff Davis County	30.59	-103.89		243
+Kent County				263
+King County				269
+Kinney County	29.31	-100.42		271
+Lamb County	33.92	-102.32		279
+Lipscomb County	36.45	-100.54		295
+Loving County				301
+Lubbock County	33.58	-101.86		303
+Lynn County	33.17	-101.79		305
+Martin County	32.13	-101.79		317
+Maverick County	28.71	-100.50		323
+Midland County	32.00	-102.08		329
+Mitchell County	32.39	-100.86		335
+Moore County	35.87	-101.97		341
+Motley County				345
+Nolan County	32.47	-100.41		353
+Ochiltree County	36.40	-100.80		357
+Oldham County				359
+Parmer County	34.64	-102.72		369
+Pecos County	30.89	-102.88		371
+Potter County	35.22	-101.83		375
+Presidio County	29.56	-104.37		377
+Randall County	34.98	-101.92		381
+Reagan County	31.19	-101.46		383
+Reeves County	31.42	-103.49		389
+Roberts County				393
+Schleicher County	30.86	-100.60		413
+Scurry County	32.72	-100.92		415
+Sherman County	36.34	-102.07		421
+Sterling County	31.84	-100.98		431
+Stonewall County				433
+Sutton County	30.57	-100.64		435
+Swisher County	34.54	-101.76		437
+Terrell County				443
+Terry County	33.18	-102.27		445
+Tom Green County	31.46	-100.44		451
+Upton County	31.14	-102.22		461
+Val Verde County	29.36	-100.90		465
+Ward County	31.59	-102.89		475
+Wheeler County	35.21	-100.25		483
+Winkler County	31.86	-103.09		495
+Yoakum County	32.96	-102.83		501
#US-UT
Salt Lake City	40.76	-111.89	53	035
West Valley City	40.69	-112.00	51	035
Provo	40.23	-111.66	51	049
West Jordan	40.61	-111.94	50	035
Orem	40.30	-111.69	50	049
Sandy	40.59	-111.88	49	035
Ogden	41.22	-111.97	49	057
Layton	41.06	-111.97	49	011
Saint George	37.10	-113.58	49	053
South Jordan	40.56	-111.93	48	035
Millcreek	40.69	-111.88	48	035
Taylorsville	40.67	-111.94	48	035
Lehi	40.39	-111.85	48	049
Logan	41.74	-111.83	47	005
Murray	40.67	-111.89	47	035
Draper	40.52	-111.86	47	035
Bountiful	40.89	-111.88	46	011
Riverton	40.52	-111.94	46	035
Pleasant Grove	40.36	-111.74	46	049
Roy	41.16	-112.03	46	057
Spanish Fork	40.11	-111.65	46	049
Kearns	40.66	-112.00	46	035
Cottonwood Heights	40.62	-111.81	45	035
Tooele	40.53	-112.30	45	045
Midvale	40.61	-111.90	45	035
Springville	40.17	-111.61	45	049
Holladay	40.67	-111.82	45	035
Herriman	40.51	-112.03	45	035
Clearfield	41.11	-112.03	45	011
Kaysville	41.04	-111.94	45	011
Cedar City	37.68	-113.06	45	021
American Fork	40.38	-111.80	45	049
Syracuse	41.09	-112.06	44	011
Eagle Mountain	40.31	-112.01	44	049
Magna	40.71	-112.10	44	035
Saratoga Springs	40.35	-111.90	44	049
South Salt Lake	40.72	-111.89	44	035
Washington	37.13	-113.51	44	053
Farmington	40.98	-111.89	44	011
Clinton	41.14	-112.05	43	011
East Millcreek	40.70	-111.81	43	035
North Salt Lake	40.85	-111.91	43	011
Payson	40.04	-111.73	43	049
Brigham City	41.51	-112.02	43	003
North Ogden	41.31	-111.96	43	057
Highland	40.43	-111.79	43	049
South Ogden	41.19	-111.97	42	057
Centerville	40.92	-111.87	42	011
Hurricane	37.18	-113.29	42	053
West Haven	41.20	-112.05	41	057
Oquirrh	40.63	-112.03	41	035
Woods Cross	40.87	-111.89	41	011
Vernal	40.46	-109.53	40	047
Bluffdale	40.49	-111.94	40	035
Lindon	40.34	-111.72	40	049
Smithfield	41.84	-111.83	40	005
Santaquin	39.98	-111.79	40	049
West Point	41.12	-112.08	40	011
Cedar Hills	40.41	-111.76	40	049
Alpine	40.45	-111.78	40	049
North Logan	41.77	-111.80	40	005
Canyon Rim	40.71	-111.82	40	035
Grantsville	40.60	-112.46	40	045
Pleasant View	41.32	-111.99	40	057
Mapleton	40.13	-111.58	40	049
Heber City	40.51	-111.41	40	051
Washington Terrace	41.17	-111.98	40	057
Riverdale	41.18	-112.00	39	057
Price	39.60	-110.81	39	007
Little Cottonwood Creek Valley	40.60	-111.83	39	035
Tremonton	41.71	-112.17	39	003
Hooper	41.16	-112.12	39	057
Park City	40.65	-111.50	39	043
Hyrum	41.63	-111.85	39	005
Ivins	37.17	-113.68	39	053
Summit Park	40.75	-111.61	39	043
Richfield	38.77	-112.08	39	041
Salem	40.05	-111.67	39	049
Providence	41.71	-111.82	39	005
Roosevelt	40.30	-109.99	38	013
South Weber	41.13	-111.93	38	011
Ephraim	39.36	-111.59	38	039
Santa Clara	37.13	-113.65	38	053
Mount Olympus	40.69	-111.79	38	035
Farr West	41.30	-112.03	38	057
Nibley	41.67	-111.83	38	005
Plain City	41.30	-112.09	38	057
Enoch	37.77	-113.02	38	021
Harrisville	41.28	-111.99	38	057
Fruit Heights	41.03	-111.90	38	011
Snyderville	40.69	-111.54	37	043
Nephi	39.71	-111.84	37	023
West Bountiful	40.89	-111.90	37	011
White City	40.57	-111.86	37	035
Moab	38.57	-109.55	37	019
Sunset	41.14	-112.03	37	011
Stansbury park	40.64	-112.30	37	045
Perry	41.46	-112.03	37	003
Midway	40.51	-111.47	37	051
Erda	40.61	-112.30	37	045
Kanab	37.05	-112.53	36	025
Hyde Park	41.80	-111.82	36	005
LaVerkin	37.20	-113.27	36	053
Morgan	41.04	-111.68	36	029
Blanding	37.62	-109.48	36	037
Wellsville	41.64	-111.93	36	005
Silver Summit	40.74	-111.49	36	043
Maeser	40.48	-109.59	36	047
Delta	39.35	-112.58	35	027
Hill Air Force Base	41.11	-111.98	35	011
Manti	39.27	-111.64	35	039
Mount Pleasant	39.55	-111.46	35	039
Gunnison	39.16	-111.82	35	039
Vineyard	40.30	-111.75	35	049
Elk Ridge	40.01	-111.68	35	049
Beaver	38.28	-112.64	35	001
Hildale	37.00	-112.97	35	053
Parowan	37.84	-112.83	35	021
Richmond	41.92	-111.81	34	005
Salina	38.96	-111.86	34	041
Fillmore	38.97	-112.32	34	027
Garland	41.74	-112.16	34	003
Mountain Green	41.14	-111.79	34	029
Monroe	38.63	-112.12	34	041
Naples	40.43	-109.50	33	047
Helper	39.68	-110.85	33	007
Monticello	37.87	-109.34	33	037
Kamas	40.64	-111.28	33	043
Huntington	39.33	-110.96	33	015
Millville	41.68	-111.82	33	005
River Heights	41.72	-111.82	33	005
Granite	40.57	-111.81	33	035
Duchesne	40.16	-110.40	33	013
Enterprise	37.57	-113.72	33	053
Willard	41.41	-112.04	33	003
Lewiston	41.98	-111.86	32	005
Marriott-Slaterville	41.25	-112.03	32	057
Wellington	39.54	-110.74	32	007
Mona	39.82	-111.86	32	023
Oakley	40.71	-111.30	32	043
South Willard	41.36	-112.04	32	003
Carbonville	39.62	-110.83	32	007
Ferron	39.09	-111.13	32	015
Castle Dale	39.21	-111.02	32	015
Toquerville	37.25	-113.28	32	053
Benson	41.79	-111.93	32	005
Woodland Hills	40.02	-111.65	32	049
Panguitch	37.82	-112.44	32	017
Honeyville	41.64	-112.08	32	003
Moroni	39.52	-111.59	32	039
Coalville	40.92	-111.40	32	043
Genola	40.00	-111.84	32	049
Wendover	40.74	-114.04	31	045
Orangeville	39.23	-111.05	31	015
Centerfield	39.13	-111.82	31	039
Mendon	41.71	-111.98	31	005
Wolf Creek	41.33	-111.83	31	057
Milford	38.40	-113.01	31	001
Uintah	41.14	-111.92	31	057
East Carbon City	39.55	-110.41	31	007
Fairview	39.63	-111.44	31	039
Francis	40.61	-111.28	31	043
Liberty	41.33	-111.86	31	057
West Mountain	40.06	-111.79	31	049
Benjamin	40.10	-111.73	31	049
Spring Glen	39.66	-110.85	31	007
Ballard	40.29	-109.94	30	047
Fountain Green	39.63	-111.64	30	039
Elwood	41.69	-112.14	30	003
Daniel	40.47	-111.41	30	051
Aurora	38.92	-111.93	30	041
Spring City	39.48	-111.50	30	039
+Beaver County	38.28	-112.64		001
+Carbon County	39.60	-110.81		007
+Emery County	39.33	-110.96		015
+Garfield County	37.82	-112.44		017
+Grand County	38.57	-109.55		019
+Iron County	37.68	-113.06		021
+Juab County	39.71	-111.84		023
+Kane County	37.05	-112.53		025
+Millard County	39.35	-112.58		027
+Piute County				031
+San Juan County	37.62	-109.48		037
+Sanpete County	39.36	-111.59		039
+Sevier County	38.77	-112.08		041
+Washington County	37.10	-113.58		053
+Wayne County				055
+Box Elder County	41.51	-112.02		003
+Cache County	41.74	-111.83		005
+Daggett County				009
+Davis County	41.06	-111.97		011
+Duchesne County	40.30	-109.99		013
+Morgan County	41.04	-111.68		029
+Rich County				033
+Salt Lake County	40.76	-111.89		035
+Summit County	40.65	-111.50		043
+Tooele County	40.53	-112.30		045
+Uintah County	40.46	-109.53		047
+Utah County	40.23	-111.66		049
+Wasatch County	40.51	-111.41		051
+Weber County	41.22	-111.97		057
#US-VA
Virginia Beach	36.85	-75.98	57	810
Norfolk	36.85	-76.29	54	710
Chesapeake	36.82	-76.27	54	550
Richmond	37.55	-77.46	53	760
Arlington	38.88	-77.10	53	013
Newport News	37.08	-76.47	53	700
Alexandria	38.80	-77.05	52	510
East Hampton	37.04	-76.33	52	650
Hampton	37.03	-76.35	51	650
Roanoke	37.27	-79.94	50	770
Portsmouth Heights	36.82	-76.37	50	740
Portsmouth	36.84	-76.30	50	740
Suffolk	36.73	-76.58	49	800
South Suffolk	36.72	-76.59	49	800
Lynchburg	37.41	-79.14	49	680
Centreville	38.84	-77.43	49	059
Dale City	38.64	-77.31	48	153
West Lynchburg	37.40	-79.18	48	680
Reston	38.97	-77.34	48	059
Harrisonburg	38.45	-78.87	47	660
Leesburg	39.12	-77.56	47	107
McLean	38.93	-77.18	47	059
Charlottesville	38.03	-78.48	47	540
Tuckahoe	37.59	-77.56	47	087
Blacksburg	37.23	-80.41	46	121
Ashburn	39.04	-77.49	46	107
Danville	36.59	-79.40	46	590
Manassas	38.75	-77.48	46	683
Lake Ridge	38.69	-77.30	46	153
Burke	38.79	-77.27	46	059
Annandale	38.83	-77.20	46	059
Mechanicsville	37.61	-77.37	46	085
Linton Hall	38.76	-77.57	46	153
Oakton	38.88	-77.30	45	059
Oak Hill	38.93	-77.40	45	059
Petersburg	37.23	-77.40	45	730
Springfield	38.79	-77.19	45	059
West Falls Church	38.86	-77.19	45	059
Fredericksburg	38.30	-77.46	44	630
Sterling	39.01	-77.43	44	107
Winchester	39.19	-78.16	44	840
Salem	37.29	-80.05	44	775
Cave Spring	37.23	-80.01	44	161
Short Pump	37.65	-77.61	44	087
Herndon	38.97	-77.39	44	059
Staunton	38.15	-79.07	44	790
South Riding	38.92	-77.50	44	107
Fairfax	38.85	-77.31	44	600
Baileys Crossroads	38.85	-77.13	44	059
Chantilly	38.89	-77.43	44	059
Lincolnia	38.82	-77.14	44	059
West Springfield	38.77	-77.22	44	059
Hopewell	37.30	-77.29	43	670
Christiansburg	37.13	-80.41	43	121
Waynesboro	38.07	-78.89	43	820
Chester	37.36	-77.44	43	041
Woodlawn	38.72	-77.13	43	059
Rose Hill	38.79	-77.11	43	059
Tysons Corner	38.92	-77.23	43
Montclair	38.61	-77.34	43	153
Lorton	38.70	-77.23	43	059
Meadowbrook	37.45	-77.47	43	041
Franconia	38.78	-77.15	43	059
Colonial Heights	37.27	-77.41	43	570
Culpeper	38.47	-78.00	42	047
Radford	37.13	-80.58	42	750
Idylwood	38.90	-77.21	42	059
Bristol	36.60	-82.19	42	520
Laurel	37.64	-77.51	42	087
Vienna	38.90	-77.27	42	059
Bon Air	37.52	-77.56	42	041
Buckhall	38.73	-77.43	42	153
Sudley	38.79	-77.50	42	153
Wolf Trap	38.94	-77.29	42	059
Fort Hunt	38.73	-77.06	42	059
Cherry Hill	38.57	-77.27	42	153
Hybla Valley	38.75	-77.08	42	059
Manassas Park	38.78	-77.47	42	685
Highland Springs	37.55	-77.33	42	087
Great Falls	39.00	-77.29	42	059
Merrifield	38.87	-77.23	42	059
Front Royal	38.92	-78.19	42	187
Williamsburg	37.27	-76.71	42	830
Bull Run	38.78	-77.52	42	153
East Highland Park	37.58	-77.41	42	087
Glen Allen	37.67	-77.51	42	087
Hollins	37.34	-79.94	42	161
Groveton	38.77	-77.08	42	059
Falls Church	38.88	-77.17	41	610
Martinsville	36.69	-79.87	41	690
Kings Park West	38.81	-77.30	41	059
Brandermill	37.43	-77.65	41	041
Newington	38.74	-77.18	41	059
Mount Vernon	38.71	-77.10	41	059
Broadlands	39.02	-77.52	41	107
Timberlake	37.32	-79.26	41	031
Poquoson	37.12	-76.35	41	735
Fairfax Station	38.80	-77.33	41	059
Dranesville	39.00	-77.35	41	059
Lakeside	37.61	-77.48	41	087
Sugarland Run	39.04	-77.38	41	107
Gainesville	38.80	-77.61	41	153
Madison Heights	37.43	-79.12	41	009
Huntington	38.79	-77.07	41	059
Lowes Island	39.06	-77.35	40	107
Countryside	39.04	-77.41	40	107
Lake Monticello	37.92	-78.33	40	065
Warrenton	38.71	-77.80	40	061
Brambleton	38.98	-77.54	40	107
Wyndham	37.70	-77.61	40	087
Rosslyn	38.90	-77.07	40	013
Lake Barcroft	38.85	-77.16	40	059
Gloucester Point	37.25	-76.50	40	073
Seven Corners	38.87	-77.16	40	059
Stuarts Draft	38.03	-79.03	40	015
Purcellville	39.14	-77.71	40	107
Forest	37.36	-79.29	40	019
Pulaski	37.05	-80.78	39	155
Dunn Loring	38.89	-77.22	39	059
Franklin	36.68	-76.92	39	620
Woodburn	38.85	-77.24	39	059
Floris	38.94	-77.41	39	059
Smithfield	36.98	-76.63	39	093
Vinton	37.28	-79.90	39	161
Triangle	38.55	-77.34	39	153
Farmville	37.30	-78.39	39	147
Greenbriar	38.87	-77.40	39	059
Abingdon	36.71	-81.98	39	191
New Baltimore	38.77	-77.73	39	061
Wytheville	36.95	-81.08	39	197
West Gate	38.78	-77.50	39	153
Montrose	37.52	-77.38	39	087
South Boston	36.70	-78.90	39	083
Dumbarton	37.60	-77.49	39	087
Hollymead	38.12	-78.44	39	003
Sandston	37.52	-77.32	39	087
Yorkshire	38.79	-77.45	39	153
Fort Lee	37.50	-77.34	39	087
Ashland	37.76	-77.48	39	085
Fishersville	38.10	-78.97	39	015
Independent Hill	38.64	-77.44	39	153
Collinsville	36.72	-79.92	39	089
Woodlake	37.42	-77.68	39	041
North Springfield	38.80	-77.20	39	059
Lexington	37.78	-79.44	39	678
Mantua	38.85	-77.26	39	059
Fort Belvoir	38.71	-77.15	39	059
Galax	36.66	-80.92	38	640
Laurel Hill	38.72	-77.24	38	059
Aquia Harbour	38.46	-77.39	38	179
Ettrick	37.24	-77.43	38	041
Buena Vista	37.73	-79.35	38	530
Strasburg	38.99	-78.36	38	171
Bedford	37.33	-79.52	38	019
Belle Haven	38.79	-77.06	38	059
Bellwood	37.42	-77.44	38	041
Pimmit Hills	38.91	-77.20	38	059
Belmont	39.06	-77.51	38	107
Marion	36.83	-81.51	38	173
Bridgewater	38.38	-78.98	38	165
Bensley	37.45	-77.44	38	041
Covington	37.79	-79.99	38	580
Big Stone Gap	36.88	-82.75	37	195
Potomac Mills	38.65	-77.29	37	153
Crozet	38.07	-78.70	37	003
Richlands	37.09	-81.79	37	185
Emporia	36.69	-77.54	37	595
Chamberlayne	37.63	-77.43	37	087
Bluefield	37.25	-81.27	37	185
Woodstock	38.88	-78.51	37	171
Dumfries	38.57	-77.33	37	153
Orange	38.25	-78.11	37	137
Massanetta Springs	38.40	-78.83	37	165
Luray	38.67	-78.46	37	139
Rocky Mount	37.00	-79.89	37	067
Dulles Town Center	39.04	-77.42	37	107
Carrollton	36.95	-76.56	37	093
South Hill	36.73	-78.13	37	117
King George	38.27	-77.18	36	099
Quantico Station	38.52	-77.32	36
Bealeton	38.57	-77.76	36	061
Tazewell	37.11	-81.52	36	185
Kings Park	38.81	-77.24	36	059
Stafford	38.42	-77.41	36	179
Berryville	39.15	-77.98	36	043
Falmouth	38.32	-77.47	36	179
Spotsylvania Courthouse	38.20	-77.59	36	177
Verona	38.20	-79.01	36	015
Woodbridge	38.66	-77.25	36	153
Mount Hermon	36.68	-79.42	36	143
Norton	36.93	-82.63	36	720
Hayfield	38.75	-77.14	36	059
Chesterfield Court House	37.38	-77.50	36	041
Broadway	38.61	-78.80	36	165
Clifton Forge	37.82	-79.82	36	005
Loch Lomond	38.79	-77.48	36	153
Loudoun Valley Estates	38.98	-77.51	36	107
University Center	39.06	-77.44	36	107
Colonial Beach	38.25	-76.96	36	193
Blackstone	37.08	-78.00	35	135
Altavista	37.11	-79.29	35	031
Enon	37.33	-77.32	35	041
Lebanon	36.90	-82.08	35	167
West Point	37.53	-76.80	35	101
Cloverdale	37.37	-79.91	35	023
Wise	36.98	-82.58	35	195
North Shore	37.08	-79.66	35	067
Blue Ridge	37.38	-79.81	35	023
Shenandoah Farms	38.98	-78.08	35	187
Pannill Fork	36.71	-80.01	35	089
Pantops	38.03	-78.46	35	003
Gloucester Courthouse	37.41	-76.53	35	073
Chincoteague	37.93	-75.38	35	001
Elkton	38.41	-78.62	34	165
Southern Gateway	38.35	-77.50	34	179
Grottoes	38.27	-78.83	34	165
Dublin	37.11	-80.69	34	155
Pearisburg	37.33	-80.74	34	071
Hillsville	36.76	-80.73	34	035
Windsor	36.81	-76.74	34	093
Dahlgren	38.33	-77.05	34	099
Timberville	38.64	-78.77	34	165
Daleville	37.41	-79.91	34	023
Weyers Cave	38.29	-78.91	34	015
Ravensworth	38.80	-77.22	34	059
Matoaca	37.23	-77.48	34	041
Tappahannock	37.93	-76.86	34	057
Fairlawn	37.15	-80.58	34	155
Shenandoah	38.49	-78.63	34	139
Chase City	36.80	-78.46	34	117
Massanutten	38.41	-78.74	34	165
Raven	37.09	-81.86	34	185
Crewe	37.17	-78.12	34	135
Horse Pasture	36.63	-79.95	33	089
Amherst	37.59	-79.05	33	009
Crimora	38.15	-78.85	33	015
New Market	38.65	-78.67	33	171
Narrows	37.21	-79.96	33	161
Merrimac	37.19	-80.43	33	121
Waverly	37.04	-77.10	33	183
Prince George	37.22	-77.29	33	149
Castlewood	36.89	-82.28	33	167
Ferrum	36.92	-80.01	33	067
Mount Jackson	38.75	-78.64	33	171
Saltville	36.88	-81.76	33	173
Coeburn	36.94	-82.46	33	195
Haymarket	38.81	-77.64	33	153
Laymantown	37.37	-79.86	33	023
Gate City	36.64	-82.58	33	169
Stephens City	39.08	-78.22	33	069
Lovettsville	39.27	-77.64	33	107
Shawnee Land	39.19	-78.35	33	069
Patrick Springs	36.64	-80.20	33	141
Pennington Gap	36.76	-83.03	33	105
Oak Grove	38.98	-77.40	32	107
Claypool Hill	37.06	-81.75	32	185
Appomattox	37.36	-78.83	32	011
Chilhowie	36.80	-81.68	32	173
Chatmoss	36.66	-79.81	32	089
Victoria	36.99	-78.23	32	111
Appalachia	36.91	-82.78	32	195
Stanley	38.58	-78.50	32	139
Twin Lakes	38.25	-78.44	32	079
Louisa	38.03	-78.00	32	109
Dayton	38.41	-78.94	32	165
Gordonsville	38.14	-78.19	32	137
Bracey	36.60	-78.14	32	117
Adwolf	36.79	-81.58	32	173
Plum Creek	37.13	-80.50	32	121
Warsaw	37.96	-76.76	32	159
Lyndhurst	38.03	-78.95	32	015
Rural Retreat	36.89	-81.28	32	197
Chatham	36.83	-79.40	32	143
Marshall	38.86	-77.86	32	061
East Lexington	37.79	-79.43	32	163
Concord	37.34	-78.98	32	031
Glade Spring	36.79	-81.77	32	191
Hampden Sydney	37.24	-78.46	32	147
Exmore	37.53	-75.82	32	131
Stuart	36.64	-80.27	32	141
Kilmarnock	37.71	-76.38	32	103
Rustburg	37.28	-79.10	32	031
Stanleytown	36.74	-79.96	32	089
Apple Mountain Lake	38.92	-78.10	31	187
Honaker	37.02	-81.97	31	167
Boswell's Corner	38.51	-77.37	31	179
Springville	37.20	-81.40	31	185
Nokesville	38.70	-77.58	31	153
Dooms	38.11	-78.86	31	015
Clintwood	37.15	-82.46	31	051
Central Garage	37.74	-77.13	31	101
Middletown	39.03	-78.28	31	069
Shawsville	37.17	-80.26	31	121
Passapatanzy	38.30	-77.31	31	099
Weber City	37.76	-78.28	31	065
Hurt	37.09	-79.30	31	143
Belmont Estates	38.45	-78.92	31	165
Onancock	37.71	-75.75	31	001
Cana	36.59	-80.67	31	035
Basye	38.81	-78.79	31	171
Bull Run Mountain Estates	38.90	-77.66	31	153
Emory	36.77	-81.84	31	191
Halifax	36.77	-78.93	31	083
Gretna	36.95	-79.36	31	143
Courtland	36.72	-77.07	31	175
Henry Fork	36.97	-79.87	31	067
Kenbridge	36.96	-78.13	31	111
Dryden	36.78	-82.94	31	105
Clarksville	36.62	-78.56	31	117
Buchanan	37.53	-79.68	31	023
Bowling Green	38.05	-77.35	31	033
Atkins	36.87	-81.42	31	173
Ruckersville	38.23	-78.37	31	079
Union Hall	37.02	-79.69	31	067
Jolivue	38.11	-79.07	31	015
Wattsville	37.93	-75.50	31	001
Brookneal	37.05	-78.94	30	031
Deltaville	37.55	-76.34	30	119
Glasgow	37.63	-79.45	30	163
Bassett	36.76	-79.99	30	089
Mountain Road	36.76	-78.99	30	083
Amelia Court House	37.34	-77.98	30	007
Pembroke	37.32	-80.64	30	071
Lawrenceville	36.76	-77.85	30	025
Cedar Bluff	37.09	-81.76	30	185
Nellysford	37.89	-78.87	30	125
Edinburg	38.82	-78.57	30	171
Prices Fork	37.21	-80.49	30	121
Captains Cove	37.99	-75.42	30	001
Occoquan	38.68	-77.26	30	153
Rushmere	37.07	-76.68	30	093
Cape Charles	37.27	-76.02	30	131
Motley	37.07	-79.34	30	143
Brightwood	38.42	-78.19	30	113
+Accomack County	37.93	-75.38		001
+Albemarle County	38.12	-78.44		003
+Alleghany County	37.82	-79.82		005
+Amelia County	37.34	-77.98		007
+Amherst County	37.43	-79.12		009
+Appomattox County	37.36	-78.83		011
+Arlington County	38.88	-77.10		013
+Augusta County	38.03	-79.03		015
+Bath County				017
+Bedford County	37.36	-79.29		019
+Bland County				021
+Botetourt County	37.37	-79.91		023
+Brunswick County	36.76	-77.85		025
+Buchanan County				027
+Buckingham County				029
+Campbell County	37.32	-79.26		031
+Caroline County	38.05	-77.35		033
+Carroll County	36.76	-80.73		035
+Charles City County				036
+Charlotte County				037
+Chesterfield County	37.36	-77.44		041
+Clarke County	39.15	-77.98		043
+Craig County				045
+Culpeper County	38.47	-78.00		047
+Cumberland County				049
+Dickenson County	37.15	-82.46		051
+Dinwiddie County				053
+Essex County	37.93	-76.86		057
+Fairfax County	38.84	-77.43		059
+Fauquier County	38.71	-77.80		061
+Floyd County				063
+Fluvanna County	37.92	-78.33		065
+Franklin County	37.00	-79.89		067
+Frederick County	39.08	-78.22		069
+Giles County	37.33	-80.74		071
+Gloucester County	37.25	-76.50		073
+Goochland County				075
+Grayson County				077
+Greene County	38.25	-78.44		079
+Greensville County				081
+Halifax County	36.70	-78.90		083
+Hanover County	37.61	-77.37		085
+Henrico County	37.59	-77.56		087
+Henry County	36.72	-79.92		089
+Highland County				091
+Isle of Wight County	36.98	-76.63		093
+James City County				095
+King George County	38.27	-77.18		099
+King William County	37.53	-76.80		101
+King and Queen County				097
+Lancaster County	37.71	-76.38		103
+Lee County	36.76	-83.03		105
+Loudoun County	39.12	-77.56		107
+Louisa County	38.03	-78.00		109
+Lunenburg County	36.99	-78.23		111
+Madison County	38.42	-78.19		113
+Mathews County				115
+Mecklenburg County	36.73	-78.13		117
+Middlesex County	37.55	-76.34		119
+Montgomery County	37.23	-80.41		121
+Nelson County	37.89	-78.87		125
+New Kent County				127
+Northampton County	37.53	-75.82		131
+Northumberland County				133
+Nottoway County	37.08	-78.00		135
+Orange County	38.25	-78.11		137
+Page County	38.67	-78.46		139
+Patrick County	36.64	-80.20		141
+Pittsylvania County	36.68	-79.42		143
+Powhatan County				145
+Prince Edward County	37.30	-78.39		147
+Prince George County	37.22	-77.29		149
+Prince William County	38.64	-77.31		153
+Pulaski County	37.05	-80.78		155
+Rappahannock County				157
+Richmond County	37.96	-76.76		159
+Roanoke County	37.23	-80.01		161
+Rockbridge County	37.79	-79.43		163
+Rockingham County	38.38	-78.98		165
+Russell County	36.90	-82.08		167
+Scott County	36.64	-82.58		169
+Shenandoah County	38.99	-78.36		171
+Smyth County	36.83	-81.51		173
+Southampton County	36.72	-77.07		175
+Spotsylvania County	38.20	-77.59		177
+Stafford County	38.46	-77.39		179
+Surry County				181
+Sussex County	37.04	-77.10		183
+Tazewell County	37.09	-81.79		185
+Warren County	38.92	-78.19		187
+Washington County	36.71	-81.98		191
+Westmoreland County	38.25	-76.96		193
+Wise County	36.88	-82.75		195
+Wythe County	36.95	-81.08		197
+York County				199
#US-VT
Burlington	44.48	-73.21	46	007
South Burlington	44.47	-73.17	43	007
Colchester	44.54	-73.15	42	007
Rutland	43.61	-72.97	42	021
Essex Junction	44.49	-73.11	40	007
Hartford	43.66	-72.34	40	027
Bennington	42.88	-73.20	40	003
Barre	44.20	-72.50	39	023
Williston	44.44	-73.07	39	007
Montpelier	44.26	-72.58	39	023
St Johnsbury	44.43	-72.02	39	005
Brattleboro	42.85	-72.56	39	025
Winooski	44.49	-73.19	39	007
Saint Albans	44.81	-73.08	38	011
Middlebury	44.02	-73.17	38	001
Saint Johnsbury	44.42	-72.02	38	005
Morristown	44.56	-72.62	38	015
Lyndon	44.51	-72.01	37	005
Rockingham	43.19	-72.49	37	025
Newport	44.94	-72.21	36	019
Hinesburg	44.33	-73.11	36	007
Stowe	44.47	-72.68	36	015
Springfield	43.30	-72.48	36	027
Charlotte	44.31	-73.26	36	007
Pownal	42.77	-73.24	35	003
Bellows Falls	43.13	-72.44	35	025
Chester	43.26	-72.60	35	027
Ferrisburgh	44.21	-73.25	34	001
West Brattleboro	42.86	-72.60	34	025
Vergennes	44.17	-73.25	34	001
Swanton	44.92	-73.12	34	011
White River Junction	43.65	-72.32	34	027
Fair Haven	43.59	-73.27	34	021
Manchester Center	43.18	-73.06	33	003
Northfield	44.15	-72.66	33	023
Windsor	43.48	-72.38	33	027
Morrisville	44.56	-72.60	33	015
Bristol	44.13	-73.08	33	001
West Rutland	43.59	-73.05	33	021
Randolph	43.93	-72.67	33	017
Milton	44.64	-73.11	33	007
Waterbury	44.34	-72.76	33	023
Starksboro	44.23	-73.06	32	001
Londonderry	43.23	-72.81	32	025
Wilder	43.67	-72.31	32	027
Moretown	44.25	-72.76	32	023
Brandon	43.80	-73.09	32	021
North Bennington	42.93	-73.24	32	003
Poultney	43.52	-73.24	32	021
Castleton	43.61	-73.18	32	021
Johnson	44.64	-72.68	32	015
Dover	42.94	-72.80	32	025
Pawlet	43.35	-73.18	32	021
Addison	44.09	-73.30	31	001
Richford	45.00	-72.67	31	011
Hardwick	44.50	-72.37	31	005
Jericho	44.50	-73.00	31	007
Enosburg Falls	44.91	-72.81	31	011
Danby	43.35	-73.00	31	021
Lunenburg	44.46	-71.68	31	009
Lincoln	44.11	-73.00	31	001
Chelsea	43.99	-72.45	31	017
Chittenden	43.71	-72.95	31	021
Mount Holly	43.45	-72.82	31	021
South Barre	44.18	-72.51	31	023
Bridport	43.99	-73.31	31	001
Arlington	43.07	-73.15	31	003
Townshend	43.05	-72.67	31	025
Montgomery	44.90	-72.64	31	011
Lyndonville	44.53	-72.00	31	005
Williamstown	44.12	-72.54	31	017
Salisbury	43.90	-73.10	31	001
Leicester	43.87	-73.11	30	001
Washington	44.11	-72.43	30	017
Mendon	43.65	-72.93	30	021
Jamaica	43.10	-72.78	30	025
+Addison County	44.02	-73.17		001
+Bennington County	42.88	-73.20		003
+Caledonia County	44.43	-72.02		005
+Chittenden County	44.48	-73.21		007
+Essex County	44.46	-71.68		009
+Franklin County	44.81	-73.08		011
+Grand Isle County				013
+Lamoille County	44.56	-72.62		015
+Orange County	43.93	-72.67		017
+Orleans County	44.94	-72.21		019
+Rutland County	43.61	-72.97		021
+Washington County	44.20	-72.50		023
+Windham County	42.85	-72.56		025
+Windsor County	43.66	-72.34		027
#US-WA
Seattle	47.61	-122.33	58	033
Spokane	47.66	-117.43	53	063
Tacoma	47.25	-122.44	53	053
Vancouver	45.64	-122.66	52	011
Bellevue	47.61	-122.20	51	033
Kent	47.38	-122.23	51	033
Everett	47.98	-122.20	50	061
Renton	47.48	-122.22	50	033
Federal Way	47.32	-122.31	50	033
Spokane Valley	47.67	-117.24	50	063
Yakima	46.60	-120.51	50	077
Kirkland	47.68	-122.21	49	033
Bellingham	48.76	-122.49	49	073
Kennewick	46.21	-119.14	49	005
Auburn	47.31	-122.23	49	033
Pasco	46.24	-119.10	48	021
Marysville	48.05	-122.18	48	061
Redmond	47.67	-122.12	48	033
Lakewood	47.17	-122.52	48	053
Shoreline	47.76	-122.34	47	033
Richland	46.29	-119.28	47	005
South Hill	47.14	-122.27	47	053
Sammamish	47.64	-122.08	47	033
Burien	47.47	-122.35	47	033
Olympia	47.04	-122.90	47	067
Lacey	47.03	-122.82	47	067
City of Sammamish	47.60	-122.04	47	033
Bothell	47.76	-122.21	46	033
Edmonds	47.81	-122.38	46	061
Puyallup	47.19	-122.29	46	053
Bremerton	47.57	-122.63	46	035
Lynnwood	47.82	-122.32	46	061
Longview	46.14	-122.94	46	015
Issaquah	47.53	-122.03	46	033
Parkland	47.16	-122.43	46	053
Mount Vernon	48.42	-122.33	45	057
West Lake Sammamish	47.58	-122.10	45	033
Wenatchee	47.42	-120.31	45	007
University Place	47.24	-122.55	45	053
Pullman	46.73	-117.18	45	075
Walla Walla	46.06	-118.34	45	071
Des Moines	47.40	-122.32	45	033
Lake Stevens	48.02	-122.06	45	061
East Hill-Meridian	47.41	-122.17	45	033
SeaTac	47.45	-122.29	45	033
Spanaway	47.10	-122.43	44	053
North Creek	47.82	-122.18	44	061
Maple Valley	47.39	-122.05	44	033
Mercer Island	47.57	-122.22	44	033
Bainbridge Island	47.63	-122.52	44	035
Graham	47.05	-122.29	44	053
Picnic Point-North Lynnwood	47.86	-122.29	44	061
Inglewood-Finn Hill	47.72	-122.23	44	033
Oak Harbor	48.29	-122.64	44	029
Cottage Lake	47.74	-122.08	44	033
Moses Lake	47.13	-119.28	43	025
Kenmore	47.76	-122.24	43	033
Camas	45.59	-122.40	43	011
Mukilteo	47.94	-122.30	43	061
West Lake Stevens	47.99	-122.10	43	061
Mountlake Terrace	47.79	-122.31	43	061
Silver Firs	47.87	-122.16	43	061
Eastmont	47.90	-122.18	43	061
Mill Creek	47.86	-122.20	43	061
Tukwila	47.47	-122.26	43	033
Bonney Lake	47.18	-122.19	43	053
Salmon Creek	45.71	-122.65	43	011
Orchards	45.67	-122.56	43	011
Port Angeles	48.12	-123.43	43	009
Hazel Dell	45.67	-122.66	43	011
Battle Ground	45.78	-122.53	43	011
Silverdale	47.64	-122.69	43	035
Covington	47.36	-122.12	43	033
Tumwater	47.01	-122.91	43	067
Fairwood	47.45	-122.16	43	033
Ellensburg	47.00	-120.55	43	037
Arlington	48.20	-122.13	43	061
Union Hill-Novelty Hill	47.68	-122.03	43	033
Frederickson	47.10	-122.36	43	053
Five Corners	45.68	-122.58	43	011
Monroe	47.86	-121.97	43	061
Centralia	46.72	-122.95	42	041
Bothell West	47.81	-122.24	42	061
Anacortes	48.51	-122.61	42	057
Sunnyside	46.32	-120.01	42	077
Aberdeen	46.98	-123.82	42	027
Mill Creek East	47.84	-122.19	42	061
Bryn Mawr-Skyway	47.49	-122.24	42	033
Martha Lake	47.85	-122.24	42	061
Washougal	45.58	-122.35	42	011
Elk Plain	47.05	-122.40	42	053
Camano	48.17	-122.53	42	029
West Richland	46.30	-119.36	41	005
East Wenatchee	47.42	-120.29	41	017
Port Orchard	47.54	-122.64	41	035
Lynden	48.95	-122.45	41	073
White Center	47.52	-122.35	41	033
Lake Forest Park	47.76	-122.28	41	033
Lea Hill	47.33	-122.18	41	033
Snoqualmie	47.53	-121.83	41	033
Kingsgate	47.73	-122.18	41	033
Ferndale	48.85	-122.59	41	073
Lakeland North	47.33	-122.28	41	033
West Valley	46.59	-120.61	41	077
Artondale	47.30	-122.62	41	053
Kelso	46.15	-122.91	41	015
Woodinville	47.75	-122.16	41	033
Enumclaw	47.20	-121.99	41	033
Lakeland South	47.28	-122.28	41	033
Cheney	47.49	-117.58	41	063
Prairie Ridge	47.14	-122.15	41	053
Newcastle	47.54	-122.16	41	033
Grandview	46.25	-119.90	40	077
East Renton Highlands	47.48	-122.11	40	033
Joint Base Lewis McChord	47.11	-122.58	40	053
Maltby	47.81	-122.11	40	061
Sedro-Woolley	48.50	-122.24	40	057
Klahanie	47.57	-122.01	40	033
Vashon	47.45	-122.46	40	033
Lake Morton-Berrydale	47.33	-122.10	40	033
Poulsbo	47.74	-122.65	40	035
Fife	47.24	-122.36	40	053
Shelton	47.22	-123.10	40	045
Edgewood	47.25	-122.29	40	053
Walnut Grove	45.67	-122.60	40	011
Minnehaha	45.66	-122.65	40	011
Sumner	47.20	-122.24	40	053
Snohomish	47.91	-122.10	40	061
DuPont	47.10	-122.63	40	053
Port Townsend	48.12	-122.76	40	031
Tulalip	48.07	-122.29	40	061
College Place	46.05	-118.39	40	071
Toppenish	46.38	-120.31	40	077
Midland	47.17	-122.40	40	053
Liberty Lake	47.68	-117.12	39	063
East Wenatchee Bench	47.43	-120.28	39	017
Picnic Point	47.88	-122.33	39	061
Gig Harbor	47.33	-122.58	39	053
Burlington	48.48	-122.33	39	057
Alderwood Manor	47.82	-122.28	39	061
Yelm	46.94	-122.61	39	067
Birch Bay	48.92	-122.74	39	073
Hoquiam	46.98	-123.89	39	027
Ephrata	47.32	-119.55	39	025
Bothell East	47.81	-122.18	39	061
Summit	47.16	-122.36	39	053
Waller	47.20	-122.37	39	053
Mill Plain	45.64	-122.49	39	011
Mount Vista	45.73	-122.63	39	011
Othello	46.83	-119.18	39	001
Lake Stickney	47.88	-122.26	39	061
Selah	46.65	-120.53	39	077
Duvall	47.74	-121.99	39	033
Milton	47.25	-122.31	39	053
Orting	47.10	-122.20	39	053
Chehalis	46.66	-122.96	39	041
Felida	45.71	-122.71	39	011
Quincy	47.23	-119.85	39	025
Clarkston	46.42	-117.05	39	003
Mead	47.77	-117.35	39	063
Summit View	47.14	-122.35	39	053
Parkwood	47.53	-122.61	39	035
Pacific	47.26	-122.25	39	033
Terrace Heights	46.61	-120.44	38	077
Sequim	48.08	-123.10	38	009
Stanwood	48.24	-122.37	38	061
Fircrest	47.24	-122.52	38	053
North Bend	47.50	-121.79	38	033
Normandy Park	47.44	-122.34	38	033
Brier	47.78	-122.27	38	061
Wollochet	47.27	-122.58	38	053
Airway Heights	47.64	-117.59	38	063
Lake Shore	45.69	-122.69	38	011
Ridgefield	45.82	-122.74	38	011
Sudden Valley	48.72	-122.35	38	073
Riverton	47.48	-122.29	38	033
Clarkston Heights-Vineland	46.39	-117.08	38	003
Hobart	47.42	-121.97	38	033
Otis Orchards-East Farms	47.71	-117.08	38	063
Steilacoom	47.17	-122.60	38	053
Bangor Trident Base	47.72	-122.71	38	035
Union Gap	46.56	-120.48	38	077
Finley	46.15	-119.03	38	005
East Port Orchard	47.52	-122.62	38	035
Tanglewilde-Thompson Place	47.05	-122.78	38	067
Tanglewilde	47.05	-122.78	38	067
Prosser	46.21	-119.77	38	005
Woodland	45.90	-122.74	38	015
Country Homes	47.75	-117.40	38	063
Ocean Shores	46.97	-124.16	38	027
Barberton	45.69	-122.60	38	011
Woods Creek	47.88	-121.90	37	061
West Side Highway	46.18	-122.92	37	015
Connell	46.66	-118.86	37	021
Manchester	47.56	-122.55	37	035
Boulevard Park	47.49	-122.32	37	033
West Clarkston-Highland	46.40	-117.06	37	003
Tracyton	47.61	-122.66	37	035
Maplewood	47.40	-122.56	37	053
Wapato	46.45	-120.42	37	077
Blaine	48.99	-122.75	37	073
Eastgate	47.57	-122.15	37	033
Medical Lake	47.57	-117.68	37	063
Town and Country	47.73	-117.42	37	063
Omak	48.41	-119.53	37	047
Sultan	47.86	-121.82	37	061
Hockinson	45.74	-122.49	37	011
Colville	48.55	-117.91	37	065
Buckley	47.16	-122.03	37	053
Mattawa	46.74	-119.90	37	025
Moses Lake North	47.19	-119.32	36	025
Prairie Heights	47.15	-122.11	36	053
Black Diamond	47.31	-122.00	36	033
Wauna	47.38	-122.64	36	053
Suquamish	47.73	-122.55	36	035
Chelan	47.84	-120.02	36	007
Rosedale	47.33	-122.65	36	053
Deer Park	47.95	-117.48	36	063
Belfair	47.45	-122.83	36	045
Marietta-Alderwood	48.79	-122.55	36	073
Montesano	46.98	-123.60	36	027
Longview Heights	46.18	-122.96	36	015
Longbranch	47.21	-122.76	36	053
Forks	47.95	-124.39	36	009
Venersborg	45.77	-122.42	36	011
West Pasco	46.25	-119.18	36	021
Bethel	47.49	-122.63	36	035
Granger	46.34	-120.19	36	077
Key Center	47.34	-122.75	36	053
Mirrormont	47.46	-122.00	36	033
Fox Island	47.25	-122.63	36	053
Ahtanum	46.56	-120.62	36	077
Esperance	47.79	-122.36	36	061
Port Hadlock-Irondale	48.03	-122.79	36	031
Bunk Foss	47.96	-122.09	36	061
Indianola	47.75	-122.53	35	035
Granite Falls	48.08	-121.97	35	061
Goldendale	45.82	-120.82	35	039
Clearview	47.83	-122.13	35	061
Peaceful Valley	48.94	-122.15	35	073
Larch Way	47.84	-122.25	35	061
Burbank	46.20	-119.01	35	071
Sunnyslope	47.47	-120.34	35	007
Benton City	46.26	-119.49	35	005
Clyde Hill	47.63	-122.22	35	033
Medina	47.62	-122.23	35	033
Highland	46.13	-119.11	35	005
Three Lakes	47.94	-122.01	35	061
Cashmere	47.52	-120.47	35	007
Maple Heights-Lake Desire	47.44	-122.10	35	033
Algona	47.28	-122.25	35	033
Zillah	46.40	-120.26	35	077
La Center	45.86	-122.67	35	011
Hansville	47.92	-122.55	35	035
Canterwood	47.38	-122.59	35	053
Port Angeles East	48.11	-123.37	35	009
Elma	47.00	-123.41	35	027
Grand Mound	46.79	-123.01	35	067
Erlands Point-Kitsap Lake	47.60	-122.70	35	035
Gleed	46.66	-120.61	35	077
North Yelm	46.96	-122.60	35	067
Eatonville	46.87	-122.27	35	053
Alderton	47.17	-122.23	35	053
Colfax	46.88	-117.36	35	075
Meadowdale	47.85	-122.33	35	061
Raymond	46.69	-123.73	34	049
Fairchild Air Force Base	47.62	-117.65	34	063
Marietta	48.79	-122.58	34	073
Warden	46.97	-119.04	34	025
North Fort Lewis	47.12	-122.59	34	053
West Longview	46.17	-123.00	34	015
Sisco Heights	48.12	-122.10	34	061
Central Park	46.97	-123.69	34	027
Brush Prairie	45.73	-122.55	34	011
Chewelah	48.28	-117.72	34	065
Port Ludlow	47.93	-122.68	34	031
Everson	48.92	-122.34	34	073
Okanogan	48.36	-119.58	34	047
Meadow Glade	45.76	-122.56	34	011
Lochsloy	48.05	-122.03	34	061
Dayton	46.32	-117.97	34	013
McChord Air Force Base	47.13	-122.49	34	053
Navy Yard City	47.55	-122.66	34	035
Cathcart	47.85	-122.10	34	061
Bridgeport	48.01	-119.67	34	017
Warm Beach	48.17	-122.36	34	061
Fobes Hill	47.95	-122.12	34	061
Kalama	46.01	-122.84	34	015
Rochester	46.82	-123.10	34	067
Brewster	48.10	-119.78	34	047
White Salmon	45.73	-121.49	34	039
Friday Harbor	48.53	-123.02	34	055
Geneva	48.75	-122.40	34	073
Mabton	46.21	-120.00	34	077
Lofall	47.81	-122.66	34	035
Enetai	47.58	-122.60	34	035
Arlington Heights	48.20	-122.06	34	061
Carson	45.73	-121.82	34	059
Chico	47.61	-122.71	34	035
Cascade Valley	47.13	-119.33	34	025
Royal City	46.90	-119.63	33	025
Newport	47.57	-122.18	33	033
Southworth	47.51	-122.50	33	035
Castle Rock	46.28	-122.91	33	015
Fife Heights	47.26	-122.35	33	053
Riverbend	47.47	-121.75	33	033
Gold Bar	47.86	-121.70	33	061
Kingston	47.80	-122.50	33	035
Burley	47.42	-122.63	33	035
Freeland	48.01	-122.53	33	029
Westport	46.89	-124.10	33	027
Leavenworth	47.60	-120.66	33	007
Fall City	47.57	-121.89	33	033
Rainier	46.89	-122.69	33	067
Allyn	47.39	-122.83	33	045
Fords Prairie	46.74	-122.99	33	041
Cle Elum	47.20	-120.94	33	037
Coupeville	48.22	-122.69	33	029
Fern Prairie	45.64	-122.40	33	011
Carnation	47.65	-121.91	33	033
Bryant	48.24	-122.16	33	061
Big Lake	48.40	-122.24	33	057
Napavine	46.57	-122.91	33	041
Millwood	47.68	-117.28	33	063
Tenino	46.86	-122.85	32	067
North Puyallup	47.21	-122.28	32	053
Lewisville	45.81	-122.52	32	011
Yacolt	45.87	-122.41	32	011
Oroville	48.94	-119.44	32	047
Davenport	47.65	-118.15	32	043
Walla Walla East	46.05	-118.30	32	071
Monroe North	47.88	-121.99	32	061
Ritzville	47.13	-118.38	32	001
Desert Aire	46.68	-119.92	32	025
McCleary	47.05	-123.27	32	027
South Bend	46.66	-123.80	32	049
Tulalip Bay	48.04	-122.31	32	061
Amboy	45.91	-122.45	32	011
Kettle Falls	48.61	-118.06	32	065
Cosmopolis	46.96	-123.77	32	027
Soap Lake	47.39	-119.49	32	025
Ocean Park	46.49	-124.05	32	049
Smokey Point	48.15	-122.18	32	061
West Wenatchee	47.44	-120.35	32	007
Rocky Point	47.59	-122.67	32	035
South Wenatchee	47.39	-120.29	32	007
McMillin	47.14	-122.24	32	053
Purdy	47.39	-122.63	32	053
Ault Field	48.34	-122.67	32	029
Wilderness Rim	47.45	-121.77	32	033
Stevenson	45.70	-121.88	32	059
Ames Lake	47.63	-121.97	32	033
Nooksack	48.93	-122.32	32	073
Manson	47.88	-120.16	32	007
Kittitas	46.98	-120.42	32	037
Garrett	46.05	-118.40	32	071
Pomeroy	46.47	-117.60	31	023
Home	47.27	-122.76	31	053
Darrington	48.26	-121.60	31	061
Sumas	49.00	-122.26	31	073
Long Beach	46.35	-124.05	31	049
Woodway	47.80	-122.38	31	061
Winlock	46.49	-122.94	31	041
Point Roberts	48.99	-123.08	31	073
Asotin	46.34	-117.05	31	003
Lake Marcel-Stillwater	47.69	-121.92	31	033
Crocker	47.08	-122.10	31	053
Tieton	46.70	-120.76	31	077
Dallesport	45.62	-121.18	31	039
Browns Point	47.30	-122.44	31	053
Waitsburg	46.27	-118.15	31	071
Entiat	47.68	-120.21	31	007
Machias	47.98	-122.05	31	061
Waterville	47.65	-120.07	31	017
Morton	46.56	-122.28	31	041
Dollar Corner	45.78	-122.60	30	011
Seabeck	47.64	-122.83	30	035
Ravensdale	47.35	-121.98	30	033
Coulee Dam	47.97	-118.98	30	047
Basin City	46.59	-119.15	30	021
Yarrow Point	47.65	-122.22	30	033
Langley	48.04	-122.41	30	029
Republic	48.65	-118.74	30	019
Grand Coulee	47.94	-119.00	30	025
Palouse	46.91	-117.08	30	075
Tanner	47.48	-121.75	30	033
Tonasket	48.71	-119.44	30	047
Electric City	47.93	-119.04	30	025
Clear Lake	48.46	-122.23	30	057
+Adams County	46.83	-119.18		001
+Asotin County	46.42	-117.05		003
+Benton County	46.21	-119.14		005
+Chelan County	47.42	-120.31		007
+Clallam County	48.12	-123.43		009
+Clark County	45.64	-122.66		011
+Columbia County	46.32	-117.97		013
+Cowlitz County	46.14	-122.94		015
+Douglas County	47.42	-120.29		017
+Ferry County	48.65	-118.74		019
+Franklin County	46.24	-119.10		021
+Garfield County	46.47	-117.60		023
+Grant County	47.13	-119.28		025
+Grays Harbor County	46.98	-123.82		027
+Island County	48.29	-122.64		029
+Jefferson County	48.12	-122.76		031
+King County	47.61	-122.33		033
+Kitsap County	47.57	-122.63		035
+Kittitas County	47.00	-120.55		037
+Klickitat County	45.82	-120.82		039
+Lewis County	46.72	-122.95		041
+Lincoln County	47.65	-118.15		043
+Mason County	47.22	-123.10		045
+Okanogan County	48.41	-119.53		047
+Pacific County	46.69	-123.73		049
+Pend Oreille County				051
+Pierce County	47.25	-122.44		053
+San Juan County	48.53	-123.02		055
+Skagit County	48.42	-122.33		057
+Skamania County	45.73	-121.82		059
+Snohomish County	47.98	-122.20		061
+Spokane County	47.66	-117.43		063
+Stevens County	48.55	-117.91		065
+Thurston County	47.04	-122.90		067
+Wahkiakum County				069
+Walla Walla County	46.06	-118.34		071
+Whatcom County	48.76	-122.49		073
+Whitman County	46.73	-117.18		075
+Yakima County	46.60	-120.51		077
#US-WI
Milwaukee	43.04	-87.91	58	079
Madison	43.07	-89.40	54	025
Green Bay	44.52	-88.02	50	009
Kenosha	42.58	-87.82	50	059
Racine	42.73	-87.78	49	101
Appleton	44.26	-88.42	49	087
Waukesha	43.01	-88.23	49	133
Eau Claire	44.81	-91.50	48	035
Oshkosh	44.02	-88.54	48	139
Janesville	42.68	-89.02	48	105
West Allis	43.02	-88.01	48	079
La Crosse	43.80	-91.24	47	063
North La Crosse	43.85	-91.25	47	063
Sheboygan	43.75	-87.71	47	117
Wauwatosa	43.05	-88.01	47	079
Fond du Lac	43.77	-88.44	46	039
New Berlin	42.98	-88.11	46	133
Wausau	44.96	-89.63	46	073
Brookfield	43.06	-88.11	46	133
Greenfield	42.96	-88.01	46	079
Beloit	42.51	-89.03	46	105
Franklin	42.89	-88.04	46	079
Menomonee Falls	43.18	-88.12	46	133
Oak Creek	42.89	-87.86	45	079
Manitowoc	44.09	-87.66	45	071
Sun Prairie	43.18	-89.21	45	025
West Bend	43.43	-88.18	45	131
Fitchburg	42.96	-89.47	44	025
Stevens Point	44.52	-89.57	44	097
Superior	46.72	-92.10	44	031
Mount Pleasant	42.70	-87.86	44	101
Neenah	44.19	-88.46	44	139
Muskego	42.91	-88.14	44	133
De Pere	44.45	-88.06	44	009
Caledonia	42.81	-87.92	44	101
Watertown	43.19	-88.73	44	055
Mequon	43.22	-88.03	44	089
South Milwaukee	42.91	-87.86	43	079
Pleasant Prairie	42.55	-87.93	43	059
Germantown	43.23	-88.11	43	131
Howard	44.54	-88.09	43	009
Middleton	43.10	-89.50	43	025
Marshfield	44.67	-90.17	43	141
Onalaska	43.88	-91.24	43	063
Cudahy	42.96	-87.86	43	079
Wisconsin Rapids	44.38	-89.82	43	141
Menasha	44.20	-88.45	42	139
Ashwaubenon	44.48	-88.07	42	009
Beaver Dam	43.46	-88.84	42	027
Oconomowoc	43.11	-88.50	42	133
Menomonie	44.88	-91.92	42	033
Kaukauna	44.28	-88.27	42	087
Bellevue	44.44	-87.92	42	009
River Falls	44.86	-92.62	42	093
Weston	44.89	-89.55	42	073
Whitewater	42.83	-88.73	42	127
Hartford	43.32	-88.38	42	131
Greendale	42.94	-88.00	42	079
Whitefish Bay	43.11	-87.90	41	079
Chippewa Falls	44.94	-91.39	41	017
Allouez	44.48	-88.02	41	009
Hudson	44.97	-92.76	41	109
Shorewood	43.09	-87.89	41	079
Waunakee	43.19	-89.46	41	025
Stoughton	42.92	-89.22	41	025
Glendale	43.14	-87.94	41	079
Platteville	42.73	-90.48	41	043
Verona	42.99	-89.53	41	025
Fort Atkinson	42.93	-88.84	41	055
Plover	44.46	-89.54	41	097
Suamico	44.63	-88.04	41	009
Baraboo	43.47	-89.74	41	111
Brown Deer	43.16	-87.96	41	079
Port Washington	43.39	-87.88	41	089
Richfield	43.26	-88.19	41	131
Grafton	43.32	-87.95	41	089
Cedarburg	43.30	-87.99	41	089
Salem	42.55	-88.11	41	059
Waupun	43.63	-88.73	41	027
Two Rivers	44.15	-87.57	41	071
Little Chute	44.28	-88.32	40	087
Marinette	45.10	-87.63	40	075
Monroe	42.60	-89.64	40	045
Sussex	43.13	-88.22	40	133
Burlington	42.68	-88.28	40	101
Portage	43.54	-89.46	40	021
Oregon	42.93	-89.38	40	025
Elkhorn	42.67	-88.54	40	127
Sparta	43.94	-90.81	40	081
Holmen	43.96	-91.26	40	063
Reedsburg	43.53	-90.00	40	111
Somers	42.64	-87.91	40	059
Saint Francis	42.97	-87.88	40	079
Tomah	43.98	-90.50	40	081
Merrill	45.18	-89.68	40	069
Hartland	43.11	-88.34	40	133
Shawano	44.78	-88.61	40	115
Sturgeon Bay	44.83	-87.38	40	029
De Forest	43.25	-89.34	40
New Richmond	45.12	-92.54	39	109
Plymouth	43.75	-87.98	39	117
Rice Lake	45.51	-91.74	39	005
Delavan	42.63	-88.64	39	127
Hobart	44.50	-88.15	39	009
McFarland	43.01	-89.29	39	025
Pewaukee	43.08	-88.26	39	133
Monona	43.06	-89.33	39	025
Ashland	46.59	-90.88	39	003
Jefferson	43.01	-88.81	39	055
Antigo	45.14	-89.15	39	067
Sheboygan Falls	43.73	-87.82	39	117
Lake Geneva	42.59	-88.43	39	127
Hales Corners	42.94	-88.05	39	079
Mukwonago	42.87	-88.33	39	133
Ripon	43.84	-88.84	39	039
Kronenwetter	44.82	-89.59	39	073
Rhinelander	45.64	-89.41	39	085
Mount Horeb	43.01	-89.74	39	025
Altoona	44.80	-91.44	39	035
Harrison	44.23	-88.34	39	015
Delafield	43.06	-88.40	39	133
New London	44.39	-88.74	39	135
Sturtevant	42.70	-87.89	38	101
Jackson	43.32	-88.17	38	131
Cottage Grove	43.08	-89.20	38	025
Fox Point	43.16	-87.90	38	079
Kimberly	44.27	-88.34	38	087
Lake Hallie	44.88	-91.44	38	017
Elm Grove	43.04	-88.08	38	133
Twin Lakes	42.53	-88.25	38	059
Waupaca	44.36	-89.09	38	135
Lake Mills	43.08	-88.91	38	055
Prairie du Chien	43.05	-91.14	38	023
Rib Mountain	44.91	-89.68	38	073
Milton	42.78	-88.94	37	105
Edgerton	42.84	-89.07	37	105
Berlin	43.97	-88.94	37	047
Waterford	42.76	-88.21	37	101
Wind Lake	42.83	-88.16	37	101
Rothschild	44.89	-89.62	37	073
Evansville	42.78	-89.30	37	105
Slinger	43.33	-88.29	37	131
Tichigan	42.83	-88.20	37	101
West Salem	43.90	-91.08	37	063
Richland Center	43.33	-90.39	37	103
North Fond du Lac	43.81	-88.48	37	039
Columbus	43.34	-89.02	37	021
Mayville	43.49	-88.54	37	027
Bristol	42.56	-88.05	37	059
Union Grove	42.69	-88.05	37	101
Dodgeville	42.96	-90.13	37	049
Oconto	44.89	-87.86	37	083
Saukville	43.38	-87.94	36	089
Clintonville	44.62	-88.76	36	135
Okauchee Lake	43.12	-88.44	36	133
Bayside	43.18	-87.90	36	079
Mauston	43.80	-90.08	36	057
Viroqua	43.56	-90.89	36	123
Medford	45.14	-90.34	36	119
East Troy	42.79	-88.41	36	127
Prairie du Sac	43.29	-89.72	36	111
West Milwaukee	43.01	-87.97	36	079
Prescott	44.75	-92.80	36	093
French Island	43.86	-91.26	36	063
Lake Wisconsin	43.37	-89.58	36	021
Kewaskum	43.52	-88.23	36	131
Mosinee	44.79	-89.70	36	073
Cross Plains	43.11	-89.66	36	025
Baldwin	44.97	-92.37	36	109
Marshall	43.17	-89.07	36	025
Chilton	44.03	-88.16	36	015
North Hudson	44.99	-92.76	36	109
Lancaster	42.85	-90.71	36	043
Rochester	42.74	-88.22	36	101
Pell Lake	42.54	-88.35	36	127
Kiel	43.91	-88.04	36	071
Horicon	43.45	-88.63	36	027
Evergreen	44.84	-89.64	36	073
Camp Lake	42.53	-88.14	36	059
Merton	43.15	-88.31	36	133
Windsor	43.22	-89.34	36	025
Stanley	44.96	-90.94	36	017
Black River Falls	44.29	-90.85	36	053
Omro	44.04	-88.74	36	139
Pulaski	44.67	-88.24	36	009
Combined Locks	44.27	-88.31	35	087
Bloomer	45.10	-91.49	35	017
Sauk City	43.27	-89.72	35	111
Richmond	42.71	-88.75	35	127
Seymour	44.51	-88.33	35	087
Addison	43.42	-88.37	35	131
Peshtigo	45.05	-87.75	35	075
Waterloo	43.18	-88.99	35	055
Wrightstown	44.33	-88.16	35	009
Barron	45.40	-91.85	35	005
Brodhead	42.62	-89.38	35	045
Howards Grove	43.83	-87.82	35	117
Tomahawk	45.47	-89.73	35	069
New Holstein	43.95	-88.08	35	015
Ellsworth	44.73	-92.49	35	093
Boscobel	43.13	-90.71	35	043
Ladysmith	45.46	-91.10	35	107
Thiensville	43.24	-87.98	35	089
Brillion	44.18	-88.06	35	015
Algoma	44.61	-87.43	35	061
Lodi	43.31	-89.53	35	021
Genoa City	42.50	-88.33	35	127
Paddock Lake	42.58	-88.11	35	059
Arcadia	44.25	-91.50	35	121
Lake Delton	43.60	-89.79	35	111
Oostburg	43.62	-87.79	35	117
Johnson Creek	43.08	-88.77	35	055
Kewaunee	44.46	-87.50	35	061
Sherwood	44.17	-88.26	35	015
Walworth	42.53	-88.60	35	127
Amery	45.31	-92.36	35	095
Oconto Falls	44.87	-88.14	35	083
Lake Wissota	44.93	-91.30	34	017
Hortonville	44.33	-88.64	34	087
Wisconsin Dells	43.63	-89.77	34	021
Pittsfield	44.60	-88.25	34	115
Rome	44.22	-89.81	34	001
Somerset	45.12	-92.67	34	109
Juneau	43.41	-88.71	34	027
Mondovi	44.57	-91.67	34	011
Lake Wazeecha	44.37	-89.76	34	141
Delavan Lake	42.58	-88.63	34	127
Como	42.61	-88.48	34	127
Barton	43.44	-88.18	34	131
Williams Bay	42.58	-88.54	34	127
Spooner	45.82	-91.89	34	129
Wales	43.00	-88.38	34	133
Luxemburg	44.54	-87.70	34	061
Osceola	45.32	-92.70	34	095
Deerfield	43.05	-89.08	34	025
Mineral Point	42.86	-90.18	34	049
Poynette	43.39	-89.40	34	021
Fennimore	42.98	-90.66	34	043
New Lisbon	43.88	-90.17	34	057
Silver Lake	44.06	-89.23	34	137
Nekoosa	44.31	-89.90	34	141
Winneconne	44.11	-88.71	34	139
Bohners Lake	42.62	-88.28	34	101
Belleville	42.86	-89.54	34	025
Neillsville	44.56	-90.60	34	019
Darlington	42.68	-90.12	34	065
Lomira	43.59	-88.44	34	027
Maine	45.03	-89.69	34	073
Dousman	43.01	-88.47	34	133
Park Falls	45.93	-90.44	34	099
Hayward	46.01	-91.48	34	113
Abbotsford	44.95	-90.32	34	073
Westby	43.66	-90.85	34	123
Belgium	43.50	-87.85	34	089
Tainter Lake	44.99	-91.85	34	033
Fredonia	43.47	-87.95	33	089
Schofield	44.91	-89.60	33	073
Denmark	44.35	-87.83	33	009
Chetek	45.31	-91.65	33	005
New Glarus	42.81	-89.64	33	045
North Prairie	42.93	-88.41	33	133
Cumberland	45.53	-92.02	33	005
Clinton	42.56	-88.87	33	105
Wautoma	44.07	-89.29	33	137
Saint Croix Falls	45.41	-92.64	33	095
Redgranite	44.04	-89.10	33	137
Cedar Grove	43.57	-87.82	33	117
Kohler	43.74	-87.78	33	117
Pardeeville	43.54	-89.30	33	021
Concord	43.07	-88.60	33	055
Rutland	42.88	-89.35	33	025
Cuba City	42.61	-90.43	33	043
Washburn	46.67	-90.89	33	007
Browns Lake	42.69	-88.23	33	101
Shorewood Hills	43.08	-89.45	33	025
Campbellsport	43.60	-88.28	33	039
Eagle	42.88	-88.47	33	133
Lac du Flambeau	45.97	-89.89	33	125
Spencer	44.76	-90.30	33	073
Hammond	44.98	-92.44	33	109
Roxbury	43.25	-89.68	33	025
Adams	43.96	-89.82	33	001
Brice Prairie	43.94	-91.30	33	063
Weyauwega	44.32	-88.93	33	135
Crandon	45.57	-88.90	33	041
Durand	44.63	-91.97	33	091
Belle Plaine	44.72	-88.67	33	115
Franksville	42.76	-87.91	33	101
Colby	44.91	-90.32	33	019
Butler	43.11	-88.07	33	133
Decatur	42.63	-89.41	33	045
Cameron	45.41	-91.74	33	005
Lake Ripley	43.01	-88.99	33	055
Palmyra	42.88	-88.59	32	055
Randolph	43.54	-89.01	32	027
King	44.34	-89.14	32	135
Port Edwards	44.35	-89.87	32	141
Lamartine	43.73	-88.57	32	039
Whiting	44.49	-89.56	32	097
Ashford	43.59	-88.37	32	039
Fontana	42.55	-88.58	32	127
Wind Point	42.78	-87.77	32	101
Osseo	44.57	-91.23	32	121
Mazomanie	43.18	-89.79	32	025
Fall River	43.38	-89.05	32	021
Spring Green	43.18	-90.07	32	111
Roberts	44.98	-92.56	32	109
Ixonia	43.14	-88.60	32	055
Thorp	44.96	-90.80	32	019
Powers Lake	42.55	-88.29	32	059
Trempealeau	44.01	-91.44	32	121
Darien	42.60	-88.71	32	127
River Hills	43.17	-87.92	32	079
Random Lake	43.55	-87.96	32	117
Niagara	45.77	-87.99	32	075
Sharon	42.50	-88.73	32	127
Stratford	44.80	-90.08	32	073
Whitehall	44.37	-91.32	32	121
Galesville	44.08	-91.35	32	121
Cato	44.14	-87.86	32	071
Augusta	44.68	-91.12	32	035
Legend Lake	44.89	-88.54	32	078
Marathon	44.93	-89.84	32	073
Orfordville	42.63	-89.25	32	105
Cambridge	43.00	-89.02	32	025
Hurley	46.45	-90.19	32	051
Bangor	43.89	-90.99	32	063
Saint Peter	43.84	-88.34	32	039
Aztalan	43.07	-88.86	32	055
Fox Lake	43.57	-88.91	32	027
Cleveland	43.91	-87.75	32	071
Edgar	44.93	-89.96	32	073
Bonduel	44.74	-88.44	32	115
Montello	43.79	-89.32	32	077
Brooklyn	42.85	-89.37	32	045
Eldorado	43.82	-88.62	32	039
Cornell	45.17	-91.15	32	017
West Baraboo	43.47	-89.77	32	111
Cadott	44.95	-91.15	32	017
Hillsboro	43.65	-90.34	32	123
Markesan	43.71	-88.99	32	047
Mishicot	44.24	-87.64	31	071
Black Earth	43.14	-89.75	31	025
Nashotah	43.10	-88.40	31	133
Phillips	45.70	-90.40	31	099
Elroy	43.74	-90.27	31	057
Eagle River	45.92	-89.24	31	125
Gillett	44.89	-88.31	31	083
Blair	44.29	-91.24	31	121
Spring Valley	44.85	-92.24	31	093
Independence	44.36	-91.42	31	121
Maple Bluff	43.12	-89.38	31	025
Woodville	44.95	-92.29	31	109
Black Creek	44.48	-88.45	31	087
Brothertown	43.97	-88.31	31	015
Manawa	44.46	-88.92	31	135
Fall Creek	44.76	-91.28	31	035
Shell Lake	45.74	-91.93	31	129
Big Bend	42.88	-88.21	31	133
Grantsburg	45.78	-92.68	31	013
Cooperstown	44.31	-87.77	31	071
Iola	44.51	-89.13	31	135
Muscoda	43.18	-90.44	31	043
Keshena	44.88	-88.63	31	078
Hazel Green	42.53	-90.43	31	043
Loyal	44.74	-90.50	31	019
Newburg	43.43	-88.05	31	131
Barneveld	43.02	-89.90	31	049
Monticello	42.75	-89.59	31	045
Westfield	43.88	-89.49	31	077
Marion	44.67	-88.89	31	135
Glenwood City	45.06	-92.17	31	109
Theresa	43.52	-88.45	31	027
Oneida	44.50	-88.18	31	009
Shullsburg	42.57	-90.23	31	065
Dakota	43.99	-89.36	31	137
Lake Koshkonong	42.91	-88.92	31	055
Eagle Lake	42.71	-88.13	31	101
Princeton	43.85	-89.12	31	047
Reedsville	44.15	-87.96	31	071
Colfax	45.00	-91.73	31	033
Glenmore	44.39	-87.93	31	009
Strum	44.55	-91.39	31	121
Dane	43.25	-89.50	30	025
Milford	43.10	-88.85	30	055
Bevent	44.77	-89.39	30	073
Brussels	44.74	-87.62	30	029
Potter Lake	42.82	-88.35	30	127
Hilbert	44.14	-88.16	30	015
Frederic	45.66	-92.47	30	095
Boyceville	45.04	-92.04	30	033
Hustisford	43.35	-88.60	30	027
Cashton	43.74	-90.78	30	081
Athens	45.03	-90.07	30	073
Lannon	43.15	-88.17	30	133
Easton	43.84	-89.81	30	001
Mount Morris	44.11	-89.19	30	137
Little Round Lake	45.96	-91.37	30	113
Oakfield	43.69	-88.55	30	039
Luck	45.58	-92.48	30	095
Portland	43.77	-90.86	30	081
Lake Nebagamon	46.51	-91.70	30	031
Alto	43.68	-88.80	30	039
Rio	43.45	-89.24	30	021
Rosendale	43.81	-88.67	30	039
Clear Lake	45.25	-92.27	30	095
Dickeyville	42.63	-90.59	30	043
Amherst	44.45	-89.28	30	097
Nashville	45.52	-89.02	30	041
Turtle Lake	45.39	-92.14	30	005
Wittenberg	44.83	-89.17	30	115
Manchester	43.69	-89.05	30	047
Albany	42.71	-89.44	30	045
Greenwood	44.77	-90.60	30	019
+Adams County	44.22	-89.81		001
+Ashland County	46.59	-90.88		003
+Barron County	45.51	-91.74		005
+Bayfield County	46.67	-90.89		007
+Brown County	44.52	-88.02		009
+Buffalo County	44.57	-91.67		011
+Burnett County	45.78	-92.68		013
+Calumet County	44.23	-88.34		015
+Chippewa County	44.94	-91.39		017
+Clark County	44.56	-90.60		019
+Columbia County	43.54	-89.46		021
+Crawford County	43.05	-91.14		023
+Dane County	43.07	-89.40		025
+Dodge County	43.46	-88.84		027
+Door County	44.83	-87.38		029
+Douglas County	46.72	-92.10		031
+Dunn County	44.88	-91.92		033
+Eau Claire County	44.81	-91.50		035
+Florence County				037
+Fond du Lac County	43.77	-88.44		039
+Forest County	45.57	-88.90		041
+Grant County	42.73	-90.48		043
+Green County	42.60	-89.64		045
+Green Lake County	43.97	-88.94		047
+Iowa County	42.96	-90.13		049
+Iron County	46.45	-90.19		051
+Jackson County	44.29	-90.85		053
+Jefferson County	43.19	-88.73		055
+Juneau County	43.80	-90.08		057
+Kenosha County	42.58	-87.82		059
+Kewaunee County	44.61	-87.43		061
+La Crosse County	43.80	-91.24		063
+Lafayette County	42.68	-90.12		065
+Langlade County	45.14	-89.15		067
+Lincoln County	45.18	-89.68		069
+Manitowoc County	44.09	-87.66		071
+Marathon County	44.96	-89.63		073
+Marinette County	45.10	-87.63		075
+Marquette County	43.79	-89.32		077
+Menominee County	44.89	-88.54		078
+Milwaukee County	43.04	-87.91		079
+Monroe County	43.94	-90.81		081
+Oconto County	44.89	-87.86		083
+Oneida County	45.64	-89.41		085
+Outagamie County	44.26	-88.42		087
+Ozaukee County	43.22	-88.03		089
+Pepin County	44.63	-91.97		091
+Pierce County	44.86	-92.62		093
+Polk County	45.31	-92.36		095
+Portage County	44.52	-89.57		097
+Price County	45.93	-90.44		099
+Racine County	42.73	-87.78		101
+Richland County	43.33	-90.39		103
+Rock County	42.68	-89.02		105
+Rusk County	45.46	-91.10		107
+St. Croix County	44.97	-92.76		109
+Sauk County	43.47	-89.74		111
+Sawyer County	46.01	-91.48		113
+Shawano County	44.78	-88.61		115
+Sheboygan County	43.75	-87.71		117
+Taylor County	45.14	-90.34		119
+Trempealeau County	44.25	-91.50		121
+Vernon County	43.56	-90.89		123
+Vilas County	45.97	-89.89		125
+Walworth County	42.83	-88.73		127
+Washburn County	45.82	-91.89		129
+Washington County	43.43	-88.18		131
+Waukesha County	43.01	-88.23		133
+Waupaca County	44.39	-88.74		135
+Waushara County	44.06	-89.23		137
+Winnebago County	44.02	-88.54		139
+Wood County	44.67	-90.17		141
#US-WV
Charleston	38.35	-81.63	47	039
Huntington	38.42	-82.45	47	011
Parkersburg	39.27	-81.56	45	107
Morgantown	39.63	-79.96	45	061
Wheeling	40.06	-80.72	44	069
Weirton Heights	40.41	-80.54	43	029
Weirton	40.42	-80.59	43	029
Fairmont	39.49	-80.14	43	049
Martinsburg	39.46	-77.96	42	003
Beckley	37.78	-81.19	42	081
Clarksburg	39.28	-80.34	42	033
Teays Valley	38.45	-81.93	41	079
South Charleston	38.37	-81.70	41	039
Saint Albans	38.39	-81.84	40	039
Vienna	39.33	-81.55	40	107
Bluefield	37.27	-81.22	40	055
Cross Lanes	38.42	-81.79	40	039
Moundsville	39.92	-80.74	39	051
Bridgeport	39.29	-80.26	39	033
Oak Hill	37.97	-81.15	39	019
Cheat Lake	39.67	-79.85	39	061
Dunbar	38.36	-81.74	39	039
Elkins	38.93	-79.85	39	083
Nitro	38.41	-81.84	38	039
Pea Ridge	38.41	-82.32	38	011
Hurricane	38.43	-82.02	38	079
Princeton	37.37	-81.10	38	055
Charles Town	39.29	-77.86	38	037
Buckhannon	38.99	-80.23	38	097
Keyser	39.44	-78.97	37	057
New Martinsville	39.64	-80.86	37	103
Brookhaven	39.61	-79.90	37	061
Grafton	39.34	-80.02	37	091
Ranson	39.30	-77.86	37	037
Point Pleasant	38.84	-82.14	36	053
Westover	39.63	-79.97	36	061
Weston	39.04	-80.47	36	041
Barboursville	38.41	-82.29	36	011
Sissonville	38.53	-81.63	36	039
Lewisburg	37.80	-80.45	36	025
Ravenswood	38.95	-81.76	36	035
Tornado	38.34	-81.84	36	039
Summersville	38.28	-80.85	35	067
Shannondale	39.22	-77.81	35	037
Pinch	38.41	-81.48	35	039
Philippi	39.15	-80.04	35	001
Ripley	38.82	-81.71	35	035
Pleasant Valley	39.46	-80.14	35	049
Blennerhassett	39.26	-81.63	35	107
Kenova	38.40	-82.58	35	099
Culloden	38.42	-82.06	35	011
Williamson	37.67	-82.28	35	059
Shady Spring	37.71	-81.10	35	081
Williamstown	39.40	-81.45	35	107
Kingwood	39.47	-79.68	35	077
Inwood	39.36	-78.04	35	003
Madison	38.07	-81.82	35	005
Fayetteville	38.05	-81.10	35	019
Follansbee	40.33	-80.60	35	009
Wellsburg	40.27	-80.61	34	009
Crab Orchard	37.74	-81.23	34	081
Milton	38.43	-82.13	34	011
Hooverson Heights	40.32	-80.58	34	009
Bethlehem	39.39	-80.28	34	033
Granville	39.65	-79.99	34	061
Hinton	37.67	-80.89	34	089
Petersburg	38.99	-79.12	34	023
Paden City	39.60	-80.94	34	095
Chester	40.61	-80.56	34	029
Moorefield	39.06	-78.97	34	031
White Sulphur Springs	37.80	-80.30	34	025
Winfield	38.53	-81.89	34	079
Craigsville	38.33	-80.65	33	067
Spencer	38.80	-81.35	33	087
Bluewell	37.31	-81.26	33	055
Shinnston	39.40	-80.30	33	033
Shepherdstown	39.43	-77.80	33	037
Mannington	39.53	-80.34	33	049
Bradley	37.87	-81.19	33	081
Star City	39.66	-79.99	33	061
Richwood	38.22	-80.53	33	067
Welch	37.43	-81.58	33	047
Mineral Wells	39.19	-81.53	33	107
Belington	39.03	-79.94	33	001
Daniels	37.74	-81.12	33	081
Saint Marys	39.39	-81.21	33	073
McMechen	39.99	-80.73	33	051
Coal City	37.68	-81.21	33	081
Mount Gay-Shamrock	37.84	-82.03	33	045
Harrisville	39.21	-81.05	32	085
Romney	39.34	-78.76	32	027
Stonewood	39.25	-80.31	32	033
Ronceverte	37.75	-80.46	32	025
Alum Creek	38.29	-81.81	32	039
Fairlea	37.78	-80.46	32	025
Mallory	37.73	-81.84	32	045
Logan	37.85	-81.99	32	045
Rand	38.28	-81.56	32	039
Montgomery	38.18	-81.33	32	039
West Liberty	40.17	-80.59	32	069
Eleanor	38.54	-81.93	32	079
Nutter Fort	39.26	-80.32	32	033
Salem	39.28	-80.56	32	033
Glenville	38.93	-80.84	32	021
New Haven	38.99	-81.97	32	053
Glendale	39.95	-80.75	32	051
Chesapeake	38.22	-81.54	32	039
MacArthur	37.76	-81.21	32	081
Prosperity	37.84	-81.20	32	081
Terra Alta	39.45	-79.55	32	077
Rainelle	37.97	-80.77	32	025
Mullens	37.58	-81.38	32	109
Marmet	38.25	-81.57	32	039
Parsons	39.10	-79.68	32	093
Ansted	38.14	-81.10	31	019
Ceredo	38.40	-82.56	31	099
Wayne	38.22	-82.44	31	099
Fort Ashby	39.50	-78.77	31	057
Mount Hope	37.90	-81.16	31	019
Newell	40.62	-80.60	31	029
Mabscott	37.77	-81.21	31	081
Sistersville	39.56	-81.00	31	095
Benwood	40.02	-80.73	31	051
Lesage	38.51	-82.30	31	011
Stanaford	37.82	-81.15	31	081
Barrackville	39.50	-80.17	31	049
Sophia	37.71	-81.25	31	081
Lubeck	39.24	-81.63	31	107
Beaver	37.75	-81.14	31	081
Oceana	37.69	-81.62	31	109
Boaz	39.36	-81.50	31	107
Buffalo	38.62	-81.98	31	079
Coal Fork	38.32	-81.52	31	039
Elkview	38.44	-81.48	31	039
Belle	38.23	-81.54	31	039
Chapmanville	37.97	-82.02	31	045
Brush Fork	37.28	-81.26	31	055
Clendenin	38.49	-81.35	31	039
Alderson	37.73	-80.64	31	025
Washington	39.26	-81.67	31	107
Hamlin	38.28	-82.10	31	043
Monongah	39.46	-80.22	30	049
Gilbert Creek	37.58	-81.89	30	059
Pennsboro	39.29	-80.97	30	085
Lavalette	38.32	-82.45	30	099
New Cumberland	40.50	-80.61	30	029
Bolivar	39.32	-77.75	30	037
Marlinton	38.22	-80.09	30	075
Bethany	40.21	-80.56	30	009
Wiley Ford	39.61	-78.78	30	057
Webster Springs	38.48	-80.41	30	101
Despard	39.29	-80.31	30	033
+Barbour County	39.15	-80.04		001
+Berkeley County	39.46	-77.96		003
+Boone County	38.07	-81.82		005
+Braxton County				007
+Cabell County	38.42	-82.45		011
+Calhoun County				013
+Clay County				015
+Doddridge County				017
+Fayette County	37.97	-81.15		019
+Gilmer County	38.93	-80.84		021
+Grant County	38.99	-79.12		023
+Greenbrier County	37.80	-80.45		025
+Hampshire County	39.34	-78.76		027
+Hardy County	39.06	-78.97		031
+Harrison County	39.28	-80.34		033
+Jackson County	38.95	-81.76		035
+Jefferson County	39.29	-77.86		037
+Kanawha County	38.35	-81.63		039
+Lewis County	39.04	-80.47		041
+Lincoln County	38.28	-82.10		043
+Logan County	37.84	-82.03		045
+Marion County	39.49	-80.14		049
+Marshall County	39.92	-80.74		051
+Mason County	38.84	-82.14		053
+McDowell County	37.43	-81.58		047
+Mercer County	37.27	-81.22		055
+Mineral County	39.44	-78.97		057
+Mingo County	37.67	-82.28		059
+Monongalia County	39.63	-79.96		061
+Monroe County				063
+Morgan County				065
+Nicholas County	38.28	-80.85		067
+Pendleton County				071
+Pleasants County	39.39	-81.21		073
+Pocahontas County	38.22	-80.09		075
+Preston County	39.47	-79.68		077
+Putnam County	38.45	-81.93		079
+Raleigh County	37.78	-81.19		081
+Randolph County	38.93	-79.85		083
+Ritchie County	39.21	-81.05		085
+Roane County	38.80	-81.35		087
+Summers County	37.67	-80.89		089
+Taylor County	39.34	-80.02		091
+Tucker County	39.10	-79.68		093
+Tyler County	39.60	-80.94		095
+Upshur County	38.99	-80.23		097
+Wayne County	38.40	-82.58		099
+Webster County	38.48	-80.41		101
+Wetzel County	39.64	-80.86		103
+Wirt County				105
+Wood County	39.27	-81.56		107
+Wyoming County	37.58	-81.38		109
+Brooke County	40.33	-80.60		009
+Hancock County	40.41	-80.54		029
+Ohio County	40.06	-80.72		069
#US-WY
Cheyenne	41.14	-104.82	48	021
Casper	42.87	-106.31	48	025
Gillette	44.29	-105.50	45	005
Laramie	41.31	-105.59	45	001
Rock Springs	41.59	-109.20	44	037
Sheridan	44.80	-106.96	43	033
Green River	41.53	-109.47	41	037
Evanston	41.27	-110.96	41	041
Riverton	43.02	-108.38	40	013
Jackson	43.48	-110.76	40	039
Cody	44.53	-109.06	40	029
Rawlins	41.79	-107.24	40	007
Lander	42.83	-108.73	39	013
Torrington	42.06	-104.18	38	015
Douglas	42.76	-105.38	38	009
Powell	44.75	-108.76	38	029
Ranchettes	41.22	-104.79	38	021
Worland	44.02	-107.96	37	043
Buffalo	44.35	-106.70	37	019
South Greeley	41.10	-104.81	36	021
Mills	42.84	-106.37	36	025
Wheatland	42.05	-104.95	36	031
Fox Farm-College	41.11	-104.79	36	021
Newcastle	43.85	-104.20	35	045
Thermopolis	43.65	-108.21	35	017
Evansville	42.86	-106.27	35	025
Bar Nunn	42.91	-106.34	35	025
Kemmerer	41.79	-110.54	34	023
Glenrock	42.86	-105.87	34	009
Lovell	44.84	-108.39	34	003
North Rock Springs	41.64	-109.27	33	037
Lyman	41.33	-110.29	33	041
Afton	42.72	-110.93	33	023
Pinedale	42.87	-109.86	33	035
Greybull	44.49	-108.06	33	003
Wright	43.75	-105.49	33	005
Moose Wilson Road	43.53	-110.84	33	039
Fort Washakie	43.01	-108.88	32	013
South Park	43.42	-110.79	32	039
Saratoga	41.45	-106.81	32	007
Antelope Valley-Crestview	44.22	-105.47	32	005
Arapahoe	42.96	-108.49	32	013
Lusk	42.76	-104.45	32	027
Ethete	43.02	-108.77	32	013
Star Valley Ranch	42.97	-110.96	32	023
Wilson	43.50	-110.88	32	039
Sleepy Hollow	44.24	-105.42	31	005
Basin	44.38	-108.04	31	003
Mountain View	41.27	-110.34	31	041
Sundance	44.41	-104.38	31	011
Guernsey	42.27	-104.74	31	031
Hoback	43.28	-110.78	31	039
Pine Bluffs	41.18	-104.07	31	021
Upton	44.10	-104.63	30	045
Marbleton	42.55	-110.11	30	035
Rafter J Ranch	43.43	-110.80	30	039
Moorcroft	44.26	-104.95	30	011
+Albany County	41.31	-105.59		001
+Big Horn County	44.84	-108.39		003
+Campbell County	44.29	-105.50		005
+Carbon County	41.79	-107.24		007
+Converse County	42.76	-105.38		009
+Crook County	44.41	-104.38		011
+Fremont County	43.02	-108.38		013
+Goshen County	42.06	-104.18		015
+Hot Springs County	43.65	-108.21		017
+Johnson County	44.35	-106.70		019
+Laramie County	41.14	-104.82		021
+Lincoln County	41.79	-110.54		023
+Natrona County	42.87	-106.31		025
+Niobrara County	42.76	-104.45		027
+Park County	44.53	-109.06		029
+Platte County	42.05	-104.95		031
+Sheridan County	44.80	-106.96		033
+Sublette County	42.87	-109.86		035
+Sweetwater County	41.59	-109.20		037
+Teton County	43.48	-110.76		039
+Uinta County	41.27	-110.96		041
+Washakie County	44.02	-107.96		043
+Weston County	43.85	-104.20		045
#UY-AR
Artigas	-30.40	-56.47	46
#UY-CA
Las Piedras	-34.73	-56.22	48
#UY-CL
Melo	-32.37	-54.17	47
#UY-CO
Colonia del Sacramento	-34.46	-57.84	43
#UY-DU
Durazno	-33.38	-56.52	45
#UY-FD
Florida	-34.10	-56.21	45
#UY-FS
Trinidad	-33.52	-56.90	43
#UY-LA
Minas	-34.38	-55.24	46
#UY-MA
Maldonado	-34.90	-54.95	47
#UY-PA
Paysandú	-32.32	-58.08	49
#UY-RN
Fray Bentos	-33.12	-58.31	44
#UY-RO
Rocha	-34.48	-54.33	44
#UY-RV
Rivera	-30.91	-55.55	48
#UY-SA
Salto	-31.38	-57.97	50
#UY-SJ
San José de Mayo	-34.34	-56.71	46
#UY-SO
Mercedes	-33.25	-58.03	46
#UY-TA
Tacuarembó	-31.72	-55.98	47
#UY-TT
Treinta y Tres	-33.23	-54.38	44
#UZ-AN
Andijon	40.78	72.34	55
Asaka	40.64	72.24	48
#UZ-BU
Bukhara	39.77	64.43	54
Kogon Shahri	39.73	64.55	48
G’ijduvon Shahri	40.10	64.68	46
#UZ-FA
Qo‘qon	40.53	70.94	53
Fergana	40.38	71.78	52
Marg‘ilon	40.47	71.72	51
#UZ-JI
Jizzax	40.12	67.83	52
#UZ-NG
Namangan	41.00	71.67	56
Chust	41.00	71.24	48
Chortoq	41.07	71.82	47
Kosonsoy	41.25	71.55	46
#UZ-NW
Navoiy	40.08	65.38	51
#UZ-QA
Qarshi	38.86	65.79	53
Koson	39.04	65.58	48
Shahrisabz	39.06	66.83	48
Kitob	39.12	66.89	46
#UZ-QR
Nukus	42.45	59.61	54
Oltinko‘l	43.07	58.90	48
Beruniy	41.69	60.75	47
Xo‘jayli Shahri	42.41	59.45	47
Novyy Turtkul’	41.55	61.02	47
#UZ-SA
Samarkand	39.65	66.96	55
Kattaqo’rg’on Shahri	39.91	66.27	48
Urgut Shahri	39.42	67.26	47
#UZ-SI
Guliston	40.49	68.78	47
#UZ-SU
Tirmiz	37.22	67.28	51
Denov	38.27	67.90	48
#UZ-TK
Chirchiq	41.47	69.58	52
Angren	41.02	70.14	51
Olmaliq	40.84	69.60	51
Bekobod	40.22	69.27	49
Yangiyŭl	41.11	69.05	48
#UZ-XO
Urganch	41.55	60.63	52
Khiwa	41.38	60.36	47
#VC-04
Kingstown	13.16	-61.23	44
#VE-A
Caracas	10.49	-66.88	65
#VE-B
Barcelona	10.14	-64.69	56
Puerto La Cruz	10.21	-64.63	56
El Tigre	8.89	-64.25	52
Anaco	9.43	-64.46	51
San José de Guanipa	8.89	-64.17	48
#VE-C
San Fernando de Apure	7.89	-67.47	49
#VE-D
Maracay	10.24	-67.59	62
Turmero	10.23	-67.47	55
El Limón	10.31	-67.63	52
Palo Negro	10.17	-67.54	51
Cagua	10.19	-67.46	51
La Victoria	10.23	-67.33	49
Villa de Cura	10.04	-67.49	49
San Mateo	10.21	-67.42	47
#VE-E
Barinas	8.62	-70.21	55
Alto Barinas	8.59	-70.23	55
#VE-F
Ciudad Guayana	8.35	-62.64	59
Ciudad Bolívar	8.13	-63.54	55
Upata	8.02	-62.41	47
#VE-G
Valencia	10.16	-68.01	61
Puerto Cabello	10.47	-68.01	52
Guacara	10.23	-67.88	52
Mariara	10.30	-67.72	50
Güigüe	10.08	-67.78	49
Morón	10.49	-68.20	46
San Joaquín	10.26	-67.79	46
#VE-H
Tinaquillo	9.92	-68.30	49
San Carlos	9.66	-68.58	49
#VE-I
Coro	11.40	-69.67	53
Punto Fijo	11.69	-70.20	51
Punta Cardón	11.66	-70.22	48
#VE-J
Calabozo	8.92	-67.43	51
Valle de La Pascua	9.22	-66.01	49
San Juan de los Morros	9.91	-67.35	49
Zaraza	9.35	-65.32	46
Altagracia de Orituco	9.86	-66.38	46
#VE-K
Barquisimeto	10.06	-69.36	59
Carora	10.17	-70.08	50
El Tocuyo	9.79	-69.79	47
Quíbor	9.93	-69.62	46
#VE-L
Mérida	8.59	-71.16	55
Mucumpiz	8.42	-71.13	53
Ejido	8.55	-71.24	50
El Vigía	8.61	-71.66	48
#VE-M
Petare	10.48	-66.81	56
Santa Teresa del Tuy	10.23	-66.66	54
Baruta	10.43	-66.88	54
Guatire	10.47	-66.54	53
Cúa	10.16	-66.88	53
Guarenas	10.47	-66.62	53
Ocumare del Tuy	10.12	-66.78	52
Los Teques	10.34	-67.04	51
Charallave	10.24	-66.86	51
Chacao	10.50	-66.85	48
San Antonio de Los Altos	10.39	-66.95	48
Caucaguita	10.36	-66.80	48
Los Dos Caminos	10.49	-66.83	48
El Hatillo	10.42	-66.83	48
Caucagüito	10.49	-66.74	47
Carrizal	10.35	-66.99	46
#VE-N
Maturín	9.75	-63.18	56
#VE-O
Porlamar	10.96	-63.87	49
La Asunción	11.03	-63.86	45
#VE-P
Acarigua	9.55	-69.20	52
Guanare	9.04	-69.74	51
Araure	9.58	-69.24	49
#VE-R
Cumaná	10.45	-64.18	54
Carúpano	10.67	-63.25	50
Güiria	10.58	-62.30	46
#VE-S
San Cristóbal	7.77	-72.22	54
Rubio	7.70	-72.36	47
#VE-T
Valera	9.32	-70.60	50
Trujillo	9.37	-70.44	46
#VE-U
Yaritagua	10.08	-69.12	50
San Felipe	10.34	-68.74	49
Chivacoa	10.16	-68.89	47
#VE-V
Maracaibo	10.67	-71.61	63
Cabimas	10.40	-71.45	53
La Villa del Rosario	10.33	-72.31	48
Machiques	10.06	-72.55	48
San Carlos del Zulia	9.00	-71.93	48
Lagunillas	10.13	-71.26	46
#VE-X
Catia La Mar	10.61	-67.03	50
Maiquetía	10.59	-66.96	47
La Guaira	10.60	-66.93	44
#VE-Y
Tucupita	9.06	-62.05	47
#VE-Z
Puerto Ayacucho	5.66	-67.58	47
#VG
Road Town	18.43	-64.62	39
#VI
Saint Croix	17.73	-64.75	47
Charlotte Amalie	18.34	-64.93	43
#VN
Da Nang	16.07	108.22	59
Haiphong	20.86	106.68	58
Biên Hòa	10.94	106.82	56
Nha Trang	12.25	109.19	55
Cần Thơ	10.04	105.79	54
Rạch Giá	10.01	105.08	54
Vũng Tàu	10.35	107.08	53
Sa Dec	10.29	105.76	53
Ðà Lạt	11.95	108.44	53
Vinh	18.67	105.69	52
Đưc Trọng	11.74	108.37	52
Phan Thiết	10.93	108.10	52
La Gi	10.66	107.77	52
Bảo Lộc	11.55	107.81	52
Hạ Long	20.95	107.07	52
Buôn Ma Thuột	12.67	108.04	52
Cam Ranh	11.92	109.16	52
Cẩm Phả Mines	21.02	107.30	51
Thái Nguyên	21.59	105.85	51
Sóc Trăng	9.60	105.97	51
Pleiku	13.98	108.00	51
Thanh Hóa	19.80	105.77	51
Cà Mau	9.18	105.15	50
Bạc Liêu	9.29	105.73	50
Yên Vinh	18.67	105.67	50
Hòa Bình	20.82	105.34	50
Vĩnh Long	10.25	105.97	50
Yên Bái	21.72	104.91	50
Sông Cầu	13.46	109.22	50
Việt Trì	21.32	105.40	50
Phan Rang-Tháp Chàm	11.56	108.99	50
Cung Kiệm	21.19	106.16	49
Móng Cái	21.52	107.97	49
Tuy Hòa	13.10	109.32	48
Thành Phố Uông Bí	21.03	106.77	48
Cao Lãnh	10.46	105.63	48
Bến Tre	10.24	106.38	48
Tam Kỳ	15.57	108.47	48
Trà Vinh	9.95	106.34	48
Lạng Sơn	21.85	106.76	47
Bỉm Sơn	20.08	105.86	47
Bắc Giang	21.27	106.19	47
Thái Bình	20.45	106.34	47
Kon Tum	14.35	108.01	47
Bắc Ninh	21.19	106.08	46
Cao Bằng	22.67	106.26	46
Hưng Yên	20.65	106.05	46
Hà Tiên	10.38	104.49	46
Ninh Bình	20.26	105.98	46
Lào Cai	22.49	103.97	46
Quảng Ngãi	15.12	108.79	45
Hà Giang	22.82	104.98	45
Kwang Binh	17.47	106.62	45
Vị Thanh	9.78	105.47	44
Don Luan	11.53	106.88	44
#VN-09
Ho Chi Minh City	10.82	106.63	65
Củ Chi	10.97	106.49	49
Cần Giờ	10.41	106.95	47
#VN-18
Mỹ Tho	10.36	106.36	51
#VN-25
Hanoi	21.02	105.84	62
Hà Đông	20.97	105.78	47
Sơn Tây	21.14	105.51	46
#VN-26
Qui Nhon	13.78	109.22	53
#VN-30
Hà Tĩnh	18.34	105.91	44
#VN-33
Huế	16.46	107.60	55
#VN-35
Tuyên Quang	21.82	105.21	46
#VN-37
Phủ Lý	20.55	105.91	45
#VN-39
Thủ Dầu Một	10.98	106.65	50
#VN-45
Nam Định	20.43	106.18	53
#VN-56
Cần Giuộc	10.61	106.67	52
Tân An	10.54	106.41	48
#VN-66
Phú Khương	11.28	106.13	47
Tây Ninh	11.31	106.10	46
#VN-CT
Dien Bien Phu	21.39	103.02	46
#VN-HN
Cho Dok	10.70	105.12	48
#VU-SEE
Port-Vila	-17.74	168.31	46
#WF-UV
Mata-Utu	-13.28	-176.17	31
#WS-TU
Apia	-13.83	-171.77	46
#YE
‘Amrān	15.66	43.94	50
#YE-AD
Aden	12.78	45.04	57
#YE-BA
Al Bayda	13.99	45.57	46
#YE-DH
Dhamār	14.54	44.41	52
#YE-HD
Mukalla	14.54	49.12	54
#YE-HJ
Ḩajjah	15.69	43.61	46
#YE-HU
Al Ḩudaydah	14.80	42.95	58
Zabīd	14.20	43.32	47
Bājil	15.06	43.29	47
#YE-IB
Ibb	13.97	44.18	54
#YE-LA
Laḩij	13.06	44.88	44
#YE-SD
Sa'dah	16.94	43.76	47
#YE-SH
Ataq	14.54	46.83	46
#YE-SN
Sanaa	15.35	44.21	63
Sayyān	15.17	44.32	48
#YE-TA
Ta‘izz	13.58	44.02	58
#YT
Mamoudzou	-12.78	45.23	47
#ZA-EC
Port Elizabeth	-33.96	25.61	60
East London	-33.02	27.91	57
Uitenhage	-33.76	25.40	54
Bhisho	-32.85	27.44	51
Queenstown	-31.90	26.88	50
Grahamstown	-33.30	26.53	50
Mthatha	-31.59	28.78	49
Graaff-Reinet	-32.25	24.53	48
Fort Beaufort	-32.77	26.63	48
Aliwal North	-30.69	26.71	46
#ZA-FS
Bloemfontein	-29.12	26.21	57
Welkom	-27.98	26.74	56
Botshabelo	-29.27	26.73	55
Virginia	-28.10	26.87	51
Kroonstad	-27.65	27.23	50
Kutloanong	-27.83	26.75	50
Phuthaditjhaba	-28.52	28.82	49
Bethlehem	-28.23	28.31	49
Sasolburg	-26.81	27.82	49
Bothaville	-27.39	26.62	49
Parys	-26.90	27.46	49
Heilbron	-27.28	27.97	47
Viljoenskroon	-27.21	26.95	47
Wesselsbron	-27.85	26.37	46
#ZA-GP
Johannesburg	-26.20	28.04	63
Soweto	-26.27	27.86	62
Pretoria	-25.74	28.19	62
Benoni	-26.19	28.32	58
Tembisa	-26.00	28.23	57
Vereeniging	-26.67	27.93	57
Boksburg	-26.21	28.26	56
Krugersdorp	-26.09	27.78	56
Randburg	-26.09	28.00	55
Brakpan	-26.24	28.37	55
Vanderbijlpark	-26.71	27.84	54
Centurion	-25.86	28.19	54
Roodepoort	-26.16	27.87	54
Carletonville	-26.36	27.40	53
Midrand	-25.99	28.13	52
Westonaria	-26.32	27.65	52
Nigel	-26.43	28.48	51
Randfontein	-26.18	27.70	51
Alberton	-26.27	28.12	51
Mabopane	-25.50	28.10	50
Heidelberg	-26.50	28.36	48
Edenvale	-26.14	28.15	47
#ZA-KZN
Durban	-29.86	31.03	65
Pietermaritzburg	-29.62	30.39	59
Newcastle	-27.76	29.93	56
Richards Bay	-28.78	32.04	54
Vryheid	-27.77	30.79	52
Mpumalanga	-29.81	30.64	51
Dundee	-28.17	30.23	49
KwaDukuza	-29.33	31.29	48
Port Shepstone	-30.74	30.45	47
eSikhaleni	-28.87	31.90	47
Mondlo	-27.98	30.72	47
#ZA-LP
Polokwane	-23.90	29.47	51
Phalaborwa	-23.94	31.14	50
Mokopane	-24.19	29.01	50
Warmbaths	-24.88	28.28	50
Louis Trichardt	-23.04	29.90	49
Thohoyandou	-22.95	30.48	46
#ZA-MP
Witbank	-25.87	29.23	54
Middelburg	-25.78	29.46	52
eMbalenhle	-26.53	29.07	52
Nelspruit	-25.47	30.97	50
Bethal	-26.46	29.47	50
Delmas	-26.15	28.68	50
Piet Retief	-27.01	30.81	49
Standerton	-26.93	29.24	49
Barberton	-25.79	31.05	48
Balfour	-26.66	28.59	47
Volksrust	-27.37	29.88	46
Ermelo	-26.53	29.98	46
#ZA-NC
Kimberley	-28.73	24.76	52
Upington	-28.45	21.26	49
#ZA-NW
Klerksdorp	-26.85	26.67	53
Orkney	-26.98	26.67	52
Rustenburg	-25.67	27.24	51
Potchefstroom	-26.72	27.10	51
Brits	-25.63	27.78	51
Stilfontein	-26.84	26.77	50
Schweizer-Reneke	-27.19	25.33	48
Ga-Rankuwa	-25.62	27.99	48
Lichtenburg	-26.15	26.16	48
Fochville	-26.49	27.49	48
Vryburg	-26.96	24.73	47
Wolmaransstad	-27.20	25.98	47
#ZA-WC
Cape Town	-33.93	18.42	65
Paarl	-33.73	18.98	53
Worcester	-33.65	19.45	51
Stellenbosch	-33.93	18.87	50
Knysna	-34.04	23.05	48
Saldanha	-33.01	17.94	48
Oudtshoorn	-33.60	22.20	48
Atlantis	-33.57	18.48	48
Mossel Bay	-34.18	22.15	48
Kraaifontein	-33.85	18.72	48
Wellington	-33.64	19.01	47
Beaufort West	-32.36	22.58	47
Ceres	-33.37	19.31	46
#ZM-01
Mongu	-15.25	23.13	47
#ZM-02
Kabwe	-14.45	28.45	53
#ZM-03
Chipata	-13.63	32.65	49
#ZM-04
Mansa	-11.20	28.89	46
#ZM-05
Kasama	-10.21	31.18	50
#ZM-06
Kansanshi	-12.10	26.43	46
#ZM-07
Livingstone	-17.84	25.85	50
Mazabuka	-15.86	27.75	48
Choma	-16.81	26.99	47
#ZM-08
Kitwe	-12.80	28.21	56
Ndola	-12.96	28.64	56
Chingola	-12.53	27.88	52
Mufulira	-12.55	28.24	51
Luanshya	-13.14	28.42	51
Kalulushi	-12.84	28.09	48
Chililabombwe	-12.36	27.82	48
#ZM-09
Lusaka	-15.41	28.29	61
Kafue	-15.77	28.18	47
#ZW-BU
Bulawayo	-20.15	28.58	58
#ZW-HA
Harare	-17.83	31.05	62
Chitungwiza	-18.01	31.08	55
#ZW-MA
Mutare	-18.97	32.67	53
#ZW-MC
Bindura	-17.30	31.33	46
#ZW-ME
Marondera	-18.19	31.55	48
#ZW-MI
Gweru	-19.45	29.82	52
Kwekwe	-18.93	29.81	50
#ZW-MV
Masvingo	-20.06	30.83	49
#ZW-MW
Kadoma	-18.33	29.92	49
Chinhoyi	-17.37	30.20	48
Norton	-17.88	30.70	47
Chegutu	-18.13	30.14	47`;
