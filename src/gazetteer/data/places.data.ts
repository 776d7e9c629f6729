// Made by .tools/tables/make-gazetteer.mjs. Do not edit.
// `#` and up to three letters, then the places whose folded name's first word begins so, in the order of these letters:
// name, number of the parent, point, 10 log10(population), US county (last three digits of the FIPS code); a name with +
// is a county. Numbers are in base 36; a point is latitude + 90 and longitude + 180 in hundredths of a degree, three
// digits each. Contains data of GeoNames (geonames.org), CC BY 4.0.
export const PLACES: string = `#a
A Coruña	9b	aahd8o	54
#aac
Aachen	1i	av2ecw	54
#aal
Aalst	4n	avie78	49
Aalen	2n	apoeo1	48
Aalborg	148	bchenk	51
#aar
Aarhus	af	ba0eod	54
#aba
Abaetetuba	3y	6t8a48	49
Abadan	5t	9aahm6	56
Ābādeh	46	9ckhy9	48
Abashiri	47	acap0r	46
Aba	ds	7c7egh	60
Abakaliki	du	7fkeij	51
Abancay	1gl	5w589k	47
Abakan	ly	b38kxz	52
#abb
Abbotsford	1o	aqa4gf	52
Abbots Langley	0	axnduu	40
Abbottabad	49	9kvjjd	51
Abbeville	l	9dp7b7	34	067
Abbeville	a	9ev7gl	34	315
Abbeville	o	9996s3	41	113
Abbottstown	3	a0t7y6	30	001
Abbeville	t	9ky7j6	37	001
+Abbeville County	t	9ky7j6	40	001
Abbotsford	d	aev6x4	34	073
#abe
Abengourou	ip	7gpdma	50
Aberdeen	w	bcqdq6	53
Aberdare	17	axndmf	45
Aberystwyth	17	azmdko	43
Abergele	17	b20dm2	42
Abergavenny	17	axydnm	42
Abertillery	17	axpdnb	40
Abercarn	17	axhdnb	40
Aberkenfig	17	ax6dm0	40
Abertridwr	17	axcdmx	38
Abercynon	17	axhdmr	38
Abercanaid	17	axodmn	37
Aberfan	17	axldmq	35
Abepura	k2	6qsoqn	48
Abeokuta	bc	7hwe5b	58
Abéché	1lc	80ffhv	49
Aberdeen	5	8zr7pd	34	099
Aberdeen	1c	a9a56k	33	011
Aberdeen	f	a54761	33	127
Aberdeen	n	9zr80g	42	025
Aberdeen Proving Ground	n	9zn80j	33	025
Aberdeen	s	9jz722	37	095
Aberdeen	9	9nl7rd	39	125
Aberdeen	7	9xe7fc	32	015
Aberdeen	1a	aga6af	44	013
Abernathy	1	9jz614	34	303
Aberdeen	h	aki4c2	42	027
#abh
Abhar	g2	9qfhoq	48
Abha	md	8cmh63	53
#abi
Abidjan	f1	7cvdkw	66
Abingdon	0	axjdsg	46
Abiko	3o	9pnooy	51
Abingdon	6	a3c6ww	35	095
Abilene	q	9y46dz	38	041
Abita Springs	o	9ao6xw	34	103
Abington	i	a6y8ex	42	023
Abilene	1	9g566z	51	441
Abingdon	g	9rz7ka	39	191
#abn
Abnūb	96	91rgaj	48
#abo
Abomey-Calavi	od	7fxe2k	56
Abomey	og	7hye1j	49
Abobo	f1	7d2dku	60
Abohar	2u	99qjm4	51
#abr
Abreu e Lima	33	6c1b72	49
Abram	0	b2ndot	40
Abram	1	8ys6an	33	215
#abs
Absarokee	18	agg5g0	31	095
Absecon	8	9zj852	39	001
#abu
Abu Dhabi	8z	8txi34	58
Abū Tīj	96	915gb0	49
Abū al Maţāmīr	97	9bvg7t	46
Abū Qurqāş	98	93lg9o	48
Abū Kabīr	6t	9bdgbz	50
Ābu Road	22	8u0ji6	47
Abū Ghurayb	195	9ijhaq	60
Abuja	t4	7n6egu	58
Abū ‘Arīsh	mb	895h6z	47
#aby
Ābyek	g1	9q7hsf	47
#aca
Acacías	pb	793874	46
Acapulco	b8	88t66h	58
Acámbaro	48	8hn648	48
Acayucan	4k	8bv6kd	47
Acalanes Ridge	2	9va4gw	31	013
+Acadia Parish	o	99x6rf	44	001
Acarigua	nj	7oj8js	52
#acc
Accrington	0	b3bdpg	45
Accra	ar	7dgdvg	63
Accokeek	n	9xf7y1	40	033
+Accomack County	g	9vd82m	38	001
#ace
Acerra	37	a3qezx	47
#ach
Acheng	1x	agjnoq	52
Acharnés	3b	9vsfpx	50
Achalpur	1f	8l2jvb	50
Achinsk	6k	babkve	51
#aci
Acilia-Castel Fusano-Ostia Antica	5w	a60eu9	51
Acireale	4h	9uhf25	47
#ack
Ackley	j	a876pj	32	083
Ackerman	s	9ij70b	32	019
#acr
Acre	av	9hhglg	47
Acres Green	v	9zw5sm	35	035
#act
Acton Vale	12	agt8af	37
Acton	2	9lr4ro	39	037
Acton	i	a818dl	43	017
Acton	u	aax8f1	33	031
#acu
Acushnet	i	a5s8f1	40	005
Acushnet Center	i	a5t8f1	35	005
#acw
Acworth	a	9kn7cs	43	067
#ad
Ad Dilinjāt	97	9bng8u	46
Ad Dīwānīyah	rj	9evhct	55
Ad Dawādimī	e7	8u3hbb	47
Ad-Damazin	1jh	7urgjg	53
Ad Douiem	mf	80wgdr	49
#ada
Adamstown	1h8	50d3um	30
Adana	mu	9srgm5	61
Adapazarı	1oe	a3ag8g	55
Adamsville	l	9jc76g	36	073
+Adams County	v	a0d5st	59	001
Adams Morgan	i4	9y47y0	42	001
Adairsville	a	9lh7c3	37	015
+Adair County	j	a4r6lm	36	001
+Adams County	j	a3v6ku	32	003
+Ada County	1c	ab54x8	55	001
+Adams County	1c			003
+Adams County	6	a0y6u3	46	001
+Adams County	f	a3f7c3	42	001
+Adair County	m	9t27b1	37	001
Adams	i	a8e88w	37	003
Adamstown	n	9z77wt	34	021
Ada	e	ale6fw	32	107
+Adair County	c	a1n6qu	42	001
+Adams County	s	9do6u4	42	001
+Adams County	1g	ahs5yw	31	001
+Adams County	10	a2r6ap	44	001
Adams	4	abp80u	33	045
Adams Center	4	abu80v	32	045
Ada	7	a397f6	38	065
+Adams County	7	9xr7fx	38	001
Ada	p	9ml6fg	42	123
+Adair County	p	9ph6l5	37	001
Adamstown	3	a1s80q	33	071
+Adams County	3	a0n7xh	46	001
Adamsville	k	9nw72h	34	109
+Adams County	h	ak34oy	40	001
Adams	d	ac46yi	33	001
+Adams County	d	acu6yj	37	001
#add
Addlestone	0	awpdun	42
Addingham	0	b3udqs	36
Addison	6	a6h73l	46	043
Addis	o	9ab6uh	37	121
Addison	u	ady8nu	31	029
Addison	4	a6y7xh	32	101
Addison	1	9hk6f1	42	113
Addison	1m	ach88e	31	001
+Addison County	1m	aca88r	43	001
Addison	d	aam72j	35	131
#ade
Adelaide	2j	48zol0	61
Adelaide Hills	2j	491olb	48
Adeje	6u	944clj	46
Adelanto	2	9m24tv	45	071
Adel	a	9ci7ga	37	075
Adel	j	a5l6mu	36	049
Adelphi	n	9yc7y7	42	033
Aden	1qt	7xihd4	57
#adi
Ādīgrat	fo	81ogxm	48
Adiwerna	2f	6eqmb5	51
Ādilābād	2d	8gnjy6	51
Adıyaman	mv	9uwguc	53
Adilcevaz	hx	9xsh6p	47
#adl
Adlington	0	b2xdor	39
Adler	3u	aangyw	48
#ado
Ādoni	1u	85fjun	52
Ado-Ekiti	77	7j6eai	56
#adr
Adrar	po	93fdv7	46
Adrian	b	a6e7ek	43	091
Adrian	e	ab76hj	31	105
Adrian	c	9wo6lx	32	013
#adv
Advance	c	9t26y9	31	207
Advance	9	9pu7on	31	059
#adw
Adwick le Street	0	b2tdsq	43
Adwolf	g	9s77le	32	173
#adz
Adzopé	is	7ezdla	48
#aff
Affton	c	9x36x3	43	189
#afg
Afgooye	ho	73yhdc	48
#afi
Afikpo	du	7edei2	49
Afif	e7	8sfh78	47
#afl
Aflou	pp	9kre1u	49
Aflao	jr	7f0dzb	48
#afr
Afragola	37	a3oezr	48
‘Afrīn	a3	9rfgqf	47
#aft
Afton	e	aeq6qa	35	163
Afton	p	9rx6k8	30	115
Afton	1r	a8o5bv	33	023
#afu
Afula	av	9glgm1	47
#afy
Afyonkarahisar	mw	9xog8u	52
#aga
Agassiz	1o	aqr4hr	37
Agartala	194	8s8kxk	53
Agadir	gq	9aid5c	58
Agadez	t1	895ei7	51
Agawam	i	a6v8ab	45	013
#agb
Agboville	is	7ehdkb	49
Agbor	dt	7fded7	48
#agd
Agdzhabedy	yx	a19hju	45
Ağdam	yy	a13hid	46
Ağdaş	yz	a2xhjv	44
#age
Ageoshimo	2v	9pxont	53
#agi
Agios Dimitrios	3b	9vdfpx	49
Agía Paraskeví	3b	9vmfq7	48
#agn
Agnibilékrou	ip	7htdn4	46
#ago
Agoura Hills	2	9ku4q3	43	037
Agoura	2	9ku4q6	43	037
#agr
Agrínio	ql	9xafjh	47
Agra	1d	91ijwq	62
Ağrı	mx	a0ch7l	50
#agu
Aguachica	j1	7l387i	49
Agustín Codazzi	j1	7pw88k	47
Aguascalientes	ss	8ms5zw	59
Agua Prieta	76	9d15fp	49
Agulu	6h	7eyefm	49
Agua Dulce	2	9lu4rb	35	037
Aguanga	2	9iw4vd	31	065
Agua Fria	15	9p15pi	34	049
Agua Dulce	1	9dy5p6	35	141
#aha
Ahar	6y	9wwhir	50
#ahl
Ahlen	1i	axsehx	47
Ahlat	hx	9xnh60	48
#ahm
Ahmedabad	1z	8pzjhn	66
Ahmadnagar	1f	8f1jnm	56
Ahmadpur	1f	8dzjtq	46
Ahmadpur East	1l	96yjdy	51
#aho
Ahoghill	23	b6fdeb	36
Ahoskie	9	9qt7y6	37	091
#aht
Ahtanum	h	ajc4ky	36	077
#ahu
Ahuachapán	1kr	80o6yg	45
‘Āhuimanu	1e	8lk1pk	39	003
#ahv
Ahvaz	5t	9d0hn8	59
#ahw
Ahwatukee Foothills	y	9im58y	49	013
Ahwahnee	2	9tt4nf	34	039
#aib
Aībak	xn	9qqj4y	47
#aie
‘Aiea	1e	8le1pb	40	003
#aig
Aigáleo	3b	9vifps	48
#aik
Aiken	t	9j87l0	45	003
+Aiken County	t	9j87l0	49	003
#ain
Aïn Beïda	j8	9pgegj	50
Aïn Fakroun	j8	9pxef3	48
Aïn Touta	cx	9oaece	49
Aïn Oussera	cz	9ohe43	51
‘Aïn el Hadjel	jf	9p3e6s	46
’Aïn el Turk	fh	9padtv	47
Aïn Defla	ji	9qqe1h	47
Aïn Sefra	14l	9gzdue	48
Aïn Temouchent	py	9o2dsu	48
Ain Sukhna	q5	988gds	47
Ainaloa	1e	8g91xh	35	001
Ainsworth	10	a8766m	32	017
#air
Airdrie	1y	awi538	44
Airdrie	w	b97dky	46
Airoli	1f	8f7jis	50
Air Force Academy	v	9yb5sq	38	041
Airmont	4	a46864	39	087
Airway Heights	h	amc4td	38	063
#ait
Aitkin	e	aj96np	33	001
+Aitkin County	e	aj96np	33	001
#aix
Aix-en-Provence	40	aaxeb5	52
#aiz
Aizawl	ra	8rxl1k	54
#aja
Ajax	16	abt7sh	50
Ajaccio	qb	a6geka	47
#ajd
Ajdabiya	1db	9bgfg7	51
#ajl
‘Ajlūn	19h	9ftgnb	51
#ajm
Ajman City	x5	8wki64	57
Ajmer	22	8zhjnc	57
#ajo
Ajodhya	1d	90gk8c	47
Ajo	y	9fx56i	35	019
#aka
Akashi	4i	9maob1	55
#akb
Akbou	pq	9rae8l	48
Akbarābād	46	979hym	50
#akc
Akçaabat	w8	a3ygxx	47
#akh
Akhmīm	99	8zsgc7	50
Akhtubinsk	u9	ao4hg9	46
Akhisar	c1	9y4g1c	49
#aki
Akim Oda	fr	7ehdt9	48
Akivīdu	1u	882k62	46
Akita	ki	a0cop8	55
#ako
Akola	1f	8jjjtw	56
Akot	1f	8kmju2	49
#akr
Akron	v	a1k5xb	32	121
Akron	j	a8z6fs	32	149
Akron	f	a40791	31	049
Akron	4	a9i7ty	35	029
Akron	7	a447lk	53	153
Akron	3	a1k80c	36	071
#aks
Aksu	45	a4ek30	55
Aksu	kn	aykjtp	47
Akşehir	8w	9wkgba	48
Aksaray	1ok	9wlgij	52
#akt
Aktobe	1bk	atoiax	54
Aktau	s6	ab9hu5	52
#aku
Aku	h2	7gnegc	49
Akure	dx	7i5eaf	56
Akutan	1j	b4d13i	30	013
#al
Al Shamkhah City	8z	8tri3z	48
Al Ain City	8z	8t7i6w	47
Al Fujairah City	nr	8vsi8i	49
Al Muharraq	10n	8yyhsl	50
Al Qūşīyah	96	928g9m	48
Al Badārī	96	90zgba	46
Al Fashn	jo	962g9u	48
Al Manşūrah	7n	9c8gb6	56
Al Maţarīyah	7n	9cmgcz	50
Al Jammālīyah	7n	9cmgci	48
Al Manzalah	7n	9ckgcq	48
Al Fayyūm	fk	97fg9o	55
Al Maḩallah al Kubrá	aj	9c1gal	56
Al Ḩawāmidīyah	fl	992gat	50
Al Khānkah	ak	99xgb5	48
Al Qanāţir al Khayrīyah	ak	99vgai	48
Al Ḩāmūl	d0	9czgaj	47
Al Minyā	98	941g9g	54
Al Manshāh	99	8zkgcc	48
Al Balyanā	99	8ywgcw	47
Al Qurayn	6t	9b2gc6	48
Al Qanāyāt	6t	9b2gbe	46
Al Khārijah	15b	8wpg8v	48
Al Fallūjah	rc	9inh9n	53
Al Fāw	fy	999hmn	50
Al Ḩillah	rd	9g6hbe	55
Al Musayyib	rd	9h2hb1	46
Al Miqdādīyah	k9	9kehcu	47
Al Hindīyah	rf	9gfhav	48
Al ‘Amārah	197	9eghiy	55
Al-Hamdaniya	ri	9qrh8i	47
Al Kūt	g0	9gbhfa	55
Al Ḩayy	g0	9fdhfw	49
Al ‘Azīzīyah	g0	9hfhd6	47
Al Jubayhah	g8	9exgnq	47
Al Aḩmadī	kl	96shlk	58
Al Faḩāḩīl	kl	96shlp	48
Al Farwānīyah	1bd	97chl8	49
Al Jahrā’	1bf	97ihke	44
Al Bayḑā’	1d5	9h0fkg	49
Al Khums	sf	9gpezm	53
Al Marj	1d7	9g9fhv	49
Al Ajaylat	sg	9h0eue	51
Al Jadīd	sh	915f00	51
Al Hoceïma	7v	9nxdl2	56
Al Fqih Ben Çalah	9l	9gaddf	49
Al Khābūrah	dy	8slial	47
Al Buraymī	1ge	8tdi6z	49
Al Wakrah	1hw	8vxhvc	44
Al Kharj	e7	8t4hjh	56
Al Hufūf	5q	8wghpr	55
Al Mubarraz	5q	8wlhpr	55
Al Jubayl	5q	912hpu	54
Al Qaţīf	5q	8zthqx	50
Al Khafjī	5q	950hmp	47
Al Mithnab	ma	8xuhau	48
Al Bahah	1j6	8hlh37	49
Al Qadarif	1jd	80zgma	56
Al Manāqil	ur	81lgfn	51
Al Mayādīn	mj	9nah0d	47
Al Ḩasakah	1l5	9reh17	49
Al Quşayr	hp	9lvgpm	46
Al Bāb	a3	9r1gs8	51
Al Qunayţirah	1l6	9i1gni	46
Al Marsá	ht	9sgeoo	48
Al Bayda	1qu	80vhel	46
Al Ḩudaydah	np	834h7b	58
#ala
Alagoinhas	35	60aaxa	51
Alajuela	13j	7pu7e3	47
Alappuzha	2r	7odjs1	52
Alaghsas	t1	89aeia	49
Alabel	7a	7eynk1	46
Alatyr’	he	b6chhe	46
Alapayevsk	4a	bepine	46
Alanya	e9	9rigcw	51
Alaşehir	c1	9wjg38	47
Alabaster	l	9ic76u	45	117
Alameda	2	9ux4ge	49	001
Alamo	2	9v54h1	42	013
+Alameda County	2	9v04gd	62	001
Alamosa	v	9u35px	40	003
Alamosa East	v	9u45q0	32	003
+Alamosa County	v	9u35px	41	003
Alafaya	5	95c7mf	49	095
Alachua	5	98n7j2	40	001
+Alachua County	5	98d7jc	52	001
Alamo	a	9fb7i2	35	309
+Alamance County	9	9qa7rc	50	001
Alamogordo	15	9he5po	45	035
Alamo	15	9lm5ld	30	053
Alamo	1t	9ts504	30	017
Alabama	4	a9q7u9	33	037
Alamo	k	9pe70g	34	033
Alamo	1	8yq6bg	43	215
Alamo Heights	1	97w6ah	39	029
#alb
Albion Park Rail	19	49zpiv	38
Albury	19	45tp84	37
Albany	2e	48pmzg	45
Albstadt	2n	anyel3	47
Albacete	9a	9ybdqu	52
Albi	5i	ac1e1z	47
Albrighton	0	b08dpo	37
Alba Iulia	1hx	ahzfpi	48
Ālbū Kamāl	mj	9lph1o	48
Albertville	l	9l778j	43	095
Albany	2	9v94ga	43	001
Albany	a	9dq7e8	49	095
Albia	j	a3z6q7	36	135
Albion	6	9wm73e	33	047
Albers	6	9x26z3	31	027
Albion	f	a507aq	34	113
Albany	f	a1y7b8	33	035
Albany	m	9rx7bj	33	053
Albany	o	9aq6we	30	063
Albion	u	adp8j4	33	011
Albion	b	a7c7cl	39	025
Albert Lea	e	ab96on	42	047
Albertville	e	afo6nv	39	171
Albany	e	agr6lb	34	145
Albany	c	9yy6ml	33	177
Albemarle	9	9o77p8	42	167
Albion	10	a5t6bs	32	011
Albuquerque	15	9ng5nr	57	001
Albany	4	a8h874	50	001
Albion	4	aa57ut	38	073
Albertson	4	a3987g	37	059
+Albany County	4	a8h874	55	001
Albany	x	ae04e1	47	043
Alburtis	3	a2j820	34	077
Albion	3	a3s7sp	32	065
Albany	1	9gw686	33	417
+Albemarle County	g	9vw7u4	42	003
Albany	d	a8n6zk	30	045
+Albany County	1r	a4r5qp	45	001
Alberton	3p	4x1g24	51
#alc
Alcalá de Guadaira	2t	9tqdfs	48
Alcantarilla	d2	9vhdsm	46
Alcalá de Henares	3a	a2gdmo	53
Alcorcón	3a	a23dle	52
Alcobendas	3a	a2ndlw	50
Alcoy	3z	9xjdup	48
Alcester	0	az2dqt	38
Alcamo	4h	9view0	46
Alchevs’k	58	aongvu	51
+Alcona County	b	aec7fy	30	001
+Alcorn County	s	9n1724	43	003
Alcoa	k	9pf7er	40	009
#ald
Aldgate	2j	48qold	35
Aldergrove	1o	aqa4ft	41
Aldergrove East	1o	aqa4fy	35
Aldershot	0	awddtw	48
Aldridge	0	b05dqo	42
Alderley Edge	0	b22dps	36
Alden	4	a967tz	34	029
Aldan	3	a0w82v	36	045
Aldine	1	9956j2	42	201
Alderwood Manor	h	amu4gc	39	061
Alderton	h	al14gh	35	053
Alderson	z	9ut7o0	31	025
#ale
Alexandra Headland	1n	4vxppa	37
Alegrete	2m	4na9l1	49
Alexandria	154	9cog74	66
Alès	5i	acke7c	46
Alexandria	w	b9jdj9	38
Alexandroupoli	d5	a3hfvw	47
Alessandria	5v	aerejx	48
Ålesund	1g3	brjed3	46
Alexandria	1im	ac6fud	47
Aleksin	bt	b5fgqz	48
Aleksandrov	bw	baogvj	48
Aleppo	a3	9qkgr8	62
+Aleutians West Census Area	1j	b3n11f	40	016
+Aleutians East Borough	1j	b7q1i6	35	013
Alexander City	l	9hi799	42	123
Alexandria	l	9jt79f	36	015
Alexander	r	9m76r8	35	119
Aledo	6	a4g6vx	36	131
+Alexander County	6	9st70a	34	003
Alexandria	f	a1u7a0	37	095
Alexandria	m	9y87dl	40	037
Alexandria	o	9cz6r7	47	079
Alexandria	e	ahh6j2	41	041
+Alexander County	9	9pj7m5	39	003
Alexandria	14	ab58cl	32	009
Alexandria Bay	4	ad6814	30	045
Aledo	1	9gu6cw	35	367
Alexandria	g	9xs7xz	52	510
#alf
Alfenas	1w	5ahacd	49
Alfreton	0	b1ids6	44
Alford	0	b1ydwi	35
Alfred	u	aas8fk	34	031
Alfred	4	a7d7vx	36	003
+Alfalfa County	p	9s36as	35	003
#alg
Algiers	fg	9s1e4l	63
Algeciras	2t	9qddgv	51
Algueirão	84	9xsd62	48
Algona	j	a9n6m9	37	109
Algonquin	6	a7572r	45	111
Algonquin	n	9x680l	31	019
Algonac	b	a8e7ir	36	147
+Alger County	b	aix77b	34	003
Algood	k	9qk7an	36	141
Algona	h	alc4gf	35	033
Algoma	d	adx755	35	061
#alh
Alhambra	y	9j258j	51	013
Alhambra	2	9kq4rv	49	037
#ali
Alice Springs	a6	546o7w	44
'Ali Sabieh	146	7t0h6n	47
Alicante	3z	9wjduo	55
Álimos	3b	9vbfpw	46
Alīgarh	1d	93gjwv	59
Alīpur Duār	1k	8zkkso	48
Alīgūdarz	aw	9ishq1	50
Aliağa	8v	9xsfyx	47
Aliceville	l	9i1735	34	107
Aliso Viejo	2	9j94sz	47	059
Aliquippa	3	a2w7p4	40	007
Alief	1	98j6ig	50	201
Alice	1	9336bl	43	249
Aliwal North	7h	4krfy7	46
#alk
Alkmaar	51	b07e97	50
#all
Alliston	16	acn7q5	43
Alloa	w	b9wdlh	43
Allendale	2	9ws4ha	32	095
Allapattah	5	8xp7p6	47	086
Allison	j	a8r6q8	30	023
+Allamakee County	j	aa76tw	38	005
+Allen County	f	a497bj	54	003
+Allen County	q	9vc6j0	38	001
+Allen County	m	9s378l	36	003
+Allen Parish	o	9bm6qm	41	003
+Allegany County	n	a057t8	46	001
Allen Park	b	a7e7gv	44	163
Allendale	b	a9d799	42	139
Allegan	b	a8579i	37	005
+Allegan County	b	a8v78t	47	005
+Alleghany County	9	9rf7mo	32	005
Alliance	10	a6y5y9	39	013
Allendale	8	a40863	38	003
Allentown	8	a1m84u	33	025
Alloway	8	9zw82o	31	033
Allegany	4	a6x7tz	32	009
+Allegany County	4	a7d7vx	40	003
Alliance	7	a3o7mp	43	151
+Allen County	7	a367ed	47	003
Allentown	3	a2t82b	51	077
Allison Park	3	a2o7pw	43	003
Alleghenyville	3	a1r80x	31	011
+Allegheny County	3	a2c7ps	60	003
Allendale	t	9hp7m5	35	005
+Allendale County	t	9hp7m5	37	005
Allen	1	9hy6fh	50	085
+Alleghany County	g	9v27qa	36	005
Allyn	h	aln4et	33	045
Allouez	d	adk73i	41	009
#alm
Almirante Tamandaré	2w	4zoa31	50
Alma	12	aov8cz	45
Almería	2t	9scdp6	53
Almaty	dj	aa6jtp	63
Almere	ld	azheah	52
Almelo	9s	azgeei	49
Al’met’yevsk	7g	b6ihxc	51
Alma	r	9ok6ma	37	033
Alma	a	9dm7iy	35	005
Alma	b	aai7cu	40	057
Almont	b	a987hc	34	087
Alma	10	a1e680	31	083
Almedia	3	a3x7zu	30	037
#aln
Alnwick	0	b7xdr9	39
Alness	w	beadk6	38
#alo
Alor Setar	dq	7f0lms	53
Alofi	1ga	5h30s0	30
Alondra Park	2	9k54rb	39	037
Alorton	6	9x76xo	33	163
Aloha	x	agd4ep	47	067
#alp
Alphen aan den Rijn	52	ayte8y	48
Alpine	2	9h84vn	42	073
Alpaugh	2	9pp4o3	30	107
+Alpine County	2			003
Alpharetta	a	9ko7dv	48	121
Alpena	b	af67g9	40	007
+Alpena County	b	af67g9	40	007
Alpha	8	a2z838	34	041
Alpine	8	a3s86n	33	003
Alpine	1	9ac5w2	38	043
Alpine	11	a2d59i	40	049
#als
Alstonville	19	4pwpq8	38
Alsdorf	1i	avced4	47
Alsager	0	b1idpl	41
Alsip	6	a5r74a	43	031
Alstead	14	a9v8b0	33	005
#alt
Alta Gracia	90	4i38x1	46
Altamira	3y	6p49uz	49
Altona	43	aqe6d0	36
Altay	45	amxkot	51
Altrincham	0	b2bdph	46
Alton	0	aw3dtb	42
Altamura	4g	a3ff5z	48
Altamira	6f	8o76by	48
Altadena	2	9kz4rv	46	037
Alta Sierra	2	9p94qp	38	029
Alturas	2	a594l6	34	049
Altamonte Springs	5	95m7lz	46	117
Alturas	5	93f7l0	36	105
Alto	a	9lr7fv	31	011
Altoona	j	a5o6oe	42	153
Alta	j	a8j6jb	33	021
Alton	j	a9f6hb	31	167
Alton	6	9y16xi	44	119
Altamont	6	9yi71h	34	049
Altamont	q	9tb6ja	30	099
Altamont	4	a8m86d	32	001
Altus	p	9m8683	43	065
Altamont	x	a794hu	43	035
Altoona	3	a2k7u9	47	013
Altamont	k	9of79w	30	061
Alton	1	8z16ax	42	215
Alton North	1	8z26ay	37	215
Alto	1	9dx6jx	31	073
Altavista	g	9t37rr	35	031
Altoona	d	aeg6u0	39	035
Alto	d	abc71c	30	039
Alto Barinas	wr	7lv8gx	55
Altagracia de Orituco	en	7pe8rm	46
#alu
Alum Creek	z	9wd7kr	32	039
#alv
Alvechurch	0	azfdqj	35
Alva	w	b9zdlf	37
Alvand	g2	9qwhol	49
Alvand	kd	9qjhr2	50
Alva	5	9087lb	34	071
Alva	p	9s869x	37	151
Alvin	1	97q6jg	44	039
Alvarado	1	9g16dz	36	251
Alvord	1	9io6cn	31	497
#alw
Alwar	22	92kjsv	55
#aly
Alytus	1ci	b54fqs	48
#alz
Alzira	3z	9yrdut	47
#am
Am Timan	1ln	7snfgc	45
#ama
Amancio	cs	8ju7wi	46
Amatitlán	68	8286w9	49
Amahai	r3	6oqnu4	47
Amalāpuram	1u	882k7t	47
Amarnāth	1f	8fcjj9	53
Amalner	1f	8kgjoi	50
Amagasaki	4i	9mgoc6	56
Amagi	4j	9iunyx	46
Amaigbo	ds	7e3ehs	51
Amadora	84	9xnd6d	53
Amasya	my	a2xgnj	49
+Amador County	2	9wj4k3	43	005
Ama	o	9976x6	31	089
Amagansett	4	a3t8bm	31	103
Amarillo	1	9nu615	53	375
#amb
Amberg	3h	arcesy	47
Ambato	14w	6uj7tm	52
Amble	0	b7pdrm	38
Ambarawa	2f	6dumeo	49
Ambon	r3	6nqns2	56
Ambikāpur	5k	8q8kb4	49
Ambāla	34	9acjtc	52
Ambājogāi	1f	8e1js7	49
Ambāh	21	906jxb	46
Ambattūr	1q	7yek2o	55
Ambur	1q	7xjjyo	50
Ambovombe	3j	502hg1	48
Ambilobe	3j	5xcho9	47
Ambatondrazaka	3j	5khhmi	46
Ambositra	3j	5czhj8	45
Amboy	6	a5v6zv	34	103
Amberley	7	9yw7dh	36	061
Ambridge	3	a2r7p5	38	007
Ambler	3	a1j832	38	091
Amboy	h	ahj4fv	32	011
#ame
Americana	1b	56ua8j	53
Amersham	0	axjdua	43
Amersham on the Hill	0	axjdub	42
Amesbury	0	aw6dr2	40
Amersfoort	9t	ayweaz	51
American Canyon	2	9w14ge	43	055
Amesti	2	9so4hq	35	087
Americus	a	9f37e1	42	261
Ames	j	a6r6ny	48	169
American Falls	1c	a8v56j	36	077
Amelia	o	98f6uy	34	101
Amesbury	i	a928ez	43	009
Amelia	7	9yf7e2	37	025
Ames	1	9dk6ce	31	099
American Fork	11	a2659g	45	049
Amelia Court House	g	9tq7ve	30	007
+Amelia County	g	9tq7ve	30	007
Ames Lake	h	amb4h7	32	033
Amery	d	afv6rg	35	095
#amh
Amherst	3q	ahb8xo	40
Amherstburg	16	a6y7h6	41
Amherst	i	a7p8ak	46	015
Amherst Center	i	a7q8ak	43	015
Amherst	4	a9e7t4	51	029
Amherst	7	a507jm	41	093
Amherst	g	9uf7sf	33	009
+Amherst County	g	9tz7s8	42	009
Amherst	d	adh700	30	097
#ami
Amiens	4z	asme2e	52
Ami	3w	9q3opg	47
Amite	o	9bd6wl	37	105
+Amite County	s			005
Amityville	4	a30882	40	103
Amity	x	afc4dr	32	071
Amity Gardens	3	a1v81m	35	011
#aml
Amlwch	17	b2ddjx	35
#amm
Ammanford	17	axvdkx	44
Amman	g8	9esgnv	61
Ammon	1c	aar58z	42	019
#amn
Amnat Charoen	1m6	862lyn	45
#amo
Amos	12	aox7v0	43
Āmol	8f	9rbhxf	53
Amozoc de Mota	75	8ex6bn	49
Amora	e4	9xbd6o	47
Amory	s	9ke727	38	095
#amp
Amparo	1b	56yaa4	46
Ampthill	0	ayjdum	43
Amparafaravola	3j	5l5hly	47
Ampang	5z	76rlqp	51
#amq
Amqui	12	aom8op	38
#amr
Amreli	1z	8m0jdt	50
Amrāvati	1f	8k5jvz	58
Amritsar	2u	9dujo0	60
Amroha	1d	96ajxz	52
‘Amrān	1qs	85iha2	50
#ams
Amsterdam	51	azhe9l	59
Amstelveen	51	azae9i	49
Amsterdam	4	a9a85x	43	057
#amu
Amuntai	ft	6rams5	47
Amursk	lx	atkog8	47
#an
An Muileann gCearr	1h	b2odbm	42
An Ros	1h	b2odf2	40
An Nuhūd	1je	7xag2z	50
An Nabk	by	9kigq1	47
#ana
Anápolis	4w	5ona41	55
Ananindeua	3y	6u7a5n	56
Anantapur	1u	82sjvl	54
Anakāpalle	1u	8b5kak	49
Anand	1z	8onjio	51
Anantnag	8e	9jpjor	49
Anan	gd	9k8oa1	47
Anapa	3u	aepgro	47
Anamur	c0	9q8gf8	48
Anaheim	2	9k04sh	55	059
Anahola	1e	8ni1lh	33	007
Anamosa	j	a6z6uf	37	105
Anaconda	18	ai556a	40	023
Anadarko	p	9nf6b4	38	015
Anahuac	1	98p6l0	34	071
Anacortes	h	aor4ff	42	057
Anaco	em	7o78wy	51
#anb
Anbu	20	8r5mw4	52
#anc
Ancaster	16	aa27pt	45
Ancona	dd	ab3exi	50
Anchorage	1j	bo22bm	55	020
Anchor Point	1j	bk2269	33	122
+Anchorage Municipality	1j	bo22bm	55	020
Anchorage	m	9wb7af	34	111
Ancient Oaks	3	a2n821	38	077
#and
Andorra la Vella	x4	a83e08	43
Andradina	1b	5by9xa	47
Anda	1x	aiwnk3	53
Andover	0	aw9drv	46
Andria	4g	a4jf5a	50
Andong	6d	9rlntk	51
Andalusia	l	9cz77s	40	039
Anderson	2	a2d4ga	40	089
Andover	5	8y57p7	40	086
Andalusia	6	a546w0	31	161
Anderson	f	a1f7a0	47	095
Andrews	f	a3i7a8	31	069
Andover	q	9ur6e6	41	015
+Anderson County	q	9wc6jg	35	003
+Anderson County	m	9vo7c6	40	005
Andover	i	a8i8ee	39	009
Andrews AFB	n	9xt7yh	35
+Androscoggin County	u	aci8gz	50	001
Andover	e	afn6ov	45	003
Anderson	c	9rt6lo	33	119
+Andrew County	c	a0y6kl	39	003
Andrews	9	9ns7f6	32	039
Andover	14	aao8ci	34	013
Andover	4	a747vw	30	003
Andover	7	a5l7o7	30	007
Anderson	t	9lu7if	44	007
Andrews	t	9ix7r0	35	089
+Anderson County	t	9lu7if	49	007
+Anderson County	k	9q17dx	47	001
Andrews	1	9fs5z5	41	003
Anderson Mill	1	9al6cb	39	491
+Anderson County	1	9e86id	44	001
+Andrews County	1	9fs5z5	41	003
Andijon	wo	a3ajgy	55
#ane
Aného	ml	7fbe0f	47
#ang
Angra dos Reis	2y	563agw	52
Angus	16	ad47q4	40
Angol	p4	4108a0	47
Angoulême	5h	agtdwf	47
Anglet	5h	aatdrs	46
Angers	8c	alvduh	52
Angul	3c	8jwkge	46
Angeles City	2a	843n6y	55
Angat	2a	83hn87	46
Angono	2k	82dn8j	49
Angarsk	7c	azylwl	54
Angwin	2	9x64fv	35	055
Angels Camp	2	9vr4l6	34	009
Angola	f	a5n7bw	39	151
Angier	9	9on7ta	37	085
Angel Fire	15	9r35rj	30	007
Angola	4	a8g7sh	33	029
Angola on the Lake	4	a8h7sf	32	029
Angleton	1	9716ix	43	039
+Angelina County	1	9d26kv	47	005
Angren	el	a3yjau	51
#anj
Anjiang	2q	91wmdu	47
Anjār	1z	8q7jaj	48
Anjangaon	1f	8ktjur	47
Anjō	3i	9n4ogs	53
Anju	gj	a02nl2	47
#ank
Ankang	5c	9gsmau	51
Ankleshwar	1z	8m3jir	49
Ankeny	j	a5x6nz	48	153
#anl
Anlu	2b	9cumns	49
#ann
Annaba	jc	9siehl	53
Annecy	5g	ahjed1	47
Annfield Plain	0	b6edr6	40
Annan	w	b6rdmy	40
Annaka	5x	9qxolu	47
Annau	vq	9v9iek	44
Anniston	l	9ji79l	43	015
Anna Maria	5	92h7i7	32	081
Anna	6	9u2703	36	181
Annville	m	9to7er	30	109
Annapolis	n	9ya7zj	46	003
+Anne Arundel County	n	9ys7z6	57	003
Ann Arbor	b	a7g7fe	51	161
Annandale	e	afq6mk	35	171
Annandale	8	a2w840	32	019
Anna	7	a277e7	32	149
Annville	3	a217zg	37	075
Anna	1	9in6ft	41	085
Annetta	1	9gv6co	32	367
Annandale	g	9xv7xk	46	059
#ano
Anoka	e	afk6ol	42	003
+Anoka County	e	afc6ov	55	003
#anq
Anqing	38	9armx5	56
Anqiu	1s	9r7n33	50
#ans
Anshun	6q	8yxm29	55
Anshan	2h	a48ndn	61
Anstey	0	b0bdsp	38
Anstruther	w	ba6doi	35
Ansan	3n	9tonoa	58
Anseong	3n	9stnpj	48
Ansonia	13	a4v890	43	140
+Anson County	9	9n57pk	39	007
Ansonia	7	a1p7cw	31	037
Anson	1	9h066i	34	253
Ansted	z	9vy7mq	31	019
#ant
Antwerp	4n	awae88	57
Antigonish	3q	agq93s	37
Antofagasta	p3	54b8gg	55
Antequera	2t	9sudjc	47
Antony	29	apfe2e	48
Antibes	40	ab3efr	49
Antrim	23	b5ydes	43
Antigua Guatemala	177	82g6vz	46
Antananarivo	3j	5hhhk2	61
Antsirabe	3j	5ethin	53
Antsiranana	3j	5zshox	49
Antanifotsy	3j	5ffhjg	48
Antsohihy	3j	5sohlb	43
António Enes	gy	5oxgyv	49
Antipolo	2k	82nn8g	57
Antalya	e9	9sjg9a	59
Antakya	eb	9qlgog	53
Antratsyt	58	anogwl	48
Anthem	y	9k358h	43	013
Antioch	2	9vk4hn	50	013
Antelope	2	9xj4iz	47	067
Antioch	6	a8073a	42	097
Anthony	q	9t76bp	33	077
+Antrim County	b	aeq7aq	36	009
+Antelope County	10	a716bp	32	003
Antrim	14	a9j8c6	31	011
Anthony	15	9ew5nv	40	013
Antwerp	7	a4e7cm	32	125
Antlers	p	9l36ie	34	127
Anthony	1	9ew5nv	37	141
Anton	1	9jx608	31	219
Antigo	d	afe70d	39	067
Antelope Valley-Crestview	1r	acu5r1	32	005
#anu
Anuradhapura	1c3	7l3k3d	48
#anx
Anxiang	2q	97omjj	48
#any
Anyama	f1	7d9dkr	50
Anyang	2s	9qampq	59
Anyang	3n	9tvnol	58
#anz
Anzio	5w	a55ev2	47
Anzhero-Sudzhensk	63	b9skiz	49
Anza	2	9j84vx	35	065
#aom
Aomori	ax	a3eoqx	55
#aon
Aonla	1d	94jjzx	47
#aos
Aosta	19a	ah2egc	45
#apa
Aparecida de Goiânia	4w	5naa38	57
Apartadó	5e	7jw7z5	49
Apatzingán	6e	8f15zo	50
Apalit	2a	83jn7h	49
Apatity	hh	c5oggs	48
Apache Junction	y	9iu5a5	46	021
+Apache County	y	9kr5gf	45	001
Apalachicola	5	98l7bx	34	037
Apalachin	4	a6v80h	31	107
Apache	p	9mx6ar	32	015
#ape
Apeldoorn	9q	az1ecl	51
Apex	9	9p97sz	47	183
#api
Apizaco	dp	8fx6be	47
Apison	k	9na7bu	34	065
Apia	1qr	5vl0mv	46
#apl
Aplington	j	a8a6q0	30	023
#apo
Apomu	4r	7ife7m	49
Apopa	a2	80d70a	50
Apopka	5	95o7ll	47	095
Apollo Beach	5	9357j3	41	057
Apollo	3	a2q7qz	32	005
#app
Appley Bridge	0	b2udog	37
Appleby-in-Westmorland	0	b5mdp3	35
Apple Valley	2	9lu4uh	49	071
Applewood	v	a0g5rw	39	059
+Appling County	a	9ea7j9	36	001
+Appanoose County	j			007
Appleton	u	ad18jn	31	013
Apple Valley	e	ae96p2	47	037
Appleton	e	afk6ha	31	151
Appleton City	c	9w36mt	30	185
Apple Valley	7	a2c7j9	37	083
Apple Creek	7	a377ko	31	169
Appomattox	g	9ts7t1	32	011
Appalachia	g	9sj7i2	32	195
Apple Mountain Lake	g	9y47v2	31	187
+Appomattox County	g	9ts7t1	32	011
Appleton	d	acy72e	49	087
#apr
Aprilia	5w	a5jev5	46
#aps
Apsheronsk	3u	adigyd	46
#apt
Aptos	2	9sq4he	38	087
Aptos Hills-Larkin Valley	2	9so4hl	34	087
#apu
Apucarana	2w	54l9x2	50
#aqa
Aqaba	19i	981gl9	50
#aqu
Aquiraz	3x	6n6axd	48
Aquebogue	4	a3q8a9	34	103
Aquia Harbour	g	9wu7x1	38	179
#ar
Ar Rifā‘	oc	8ylhsf	49
Ar Rumaythah	rg	9dlhdk	47
Ar Ramthā	rq	9gggo1	49
Ar Riqqah	kl	96zhll	47
Ar Rayyān	1hv	8w9huu	54
Ar Rass	ma	8xvh8u	49
Ar Rastan	hp	9n1gq1	47
Ar Raqqah	va	9pvgwd	52
#ara
Ararat	1p	42fox1	39
Arapiraca	91	66xb26	52
Aracati	3x	6lcaz3	46
Aracruz	6o	5eyas5	48
Araguari	1w	5i7a65	50
Araxá	1w	5fla9m	49
Araucária	2w	4yxa2r	50
Arapongas	2w	54y9x6	50
Araruama	2y	56hame	50
Araranguá	3d	4pma2i	46
Aracaju	ab	63pb11	57
Araçatuba	1b	5b39zx	52
Araraquara	1b	59ha66	52
Araras	1b	57wa8e	50
Araguaína	ih	6e1a63	50
Aral	45	a2mk5r	54
Arauca	13b	7ho8fg	48
Aranjuez	3a	a17dm0	47
Arāria	25	8ynkn3	48
Arakkonam	1q	7yck1b	49
Arāmbāgh	1k	8pkknu	48
Arāk	g1	9kphq2	57
Arashiyama	71	9n9ocw	47
Arandas	54	8jj5zp	47
Aramoko-Ekiti	77	7jeea0	49
Arawa	1h3	6gppw5	46
Arayat	2a	843n7h	49
Arad	1hz	aiafj8	52
Arar	up	9c2h20	52
Arab	l	9lc77q	39	095
+Arapahoe County	v	9zy5so	54	005
Aragon	a	9kl7bq	31	233
Arabi	o	9976xz	36	087
Arapahoe	10	a1y66i	30	065
Aransas Pass	1	93j6e5	39	409
+Aransas County	1	93u6ee	41	007
Arapahoe	1r	a9c5in	32	013
Araure	nj	7om8jo	49
#arb
Arba Minch	d3	7ergsb	48
Arbroath	w	bb4dot	44
Arbuckle	2	9ye4gy	35	011
Arbutus	n	9z17yy	43	005
#arc
Arcoverde	33	6amb13	48
Arcot	1q	7xvk0c	47
Arcadia	2	9ku4s4	48	037
Arcata	2	a3j4bc	43	023
+Archuleta County	v	9tj5mr	32	007
Arcadia	5	91m7km	39	027
Archer	5	9817is	31	001
Arcade	a	9ko7fw	33	157
Arcola	6	a0872p	35	041
Arcadia	f	a1m792	32	057
Arcadia	o	9gf6pw	35	013
Archie	c	9ww6lx	31	037
Archdale	9	9pr7pv	41	151
Archer Lodge	9	9p57ua	37	101
Arcade	4	a857u6	33	121
Archbold	7	a5c7dt	36	051
Arcanum	7	a137d5	33	037
Archbald	3	a59826	38	069
Arcadia	t	9n47k9	34	083
Archer City	1	9jc6a1	32	009
Arcola	1	97y6it	32	157
+Archer County	1	9jc6a1	35	009
Arcadia	d	acx6tu	35	121
#ard
Ardrossan	w	b8ldin	40
Ardee	1h	b3mddu	36
Ardabīl	kb	9w9hm5	56
Ardakān	g4	9fri22	48
Ardeşen	w7	a4fh1v	48
Ardahan	1op	a47h6m	43
Arden-Arcade	2	9x84iu	50	067
Arden on the Severn	n	9yj7za	33	003
Arden Hills	e	af56p8	40	123
Ardsley	4	a3x86w	37	119
Ardmore	p	9kx6e6	44	019
Ardmore	3	a1582v	41	091
Ardmore	k	9n776r	31	055
#are
Arezzo	4o	aaqet0	49
Arendal	tc	bgeekd	45
Arequipa	1gm	5og8db	59
Arecibo	4t	8db8qo	47
+Arenac County	b	ac67es	32	011
Arenas Valley	15	9h35ji	32	017
#arg
Arganda	3a	a1ydmg	47
Argenteuil	29	apze29	50
Argungu	l8	7xee8l	47
Argo	l	9jl77q	36	073
Argos	f	a4k78j	32	099
Argentine	b	a8v7f3	34	049
Argyle	1	9i06e2	36	121
#ari
Ariquemes	cd	66h90w	48
Arica	133	5ip8gq	53
Arish	15a	9chghw	51
Arifwala	1l	9a5jiz	49
Ariana	1ng	9seeob	50
Arima	1ov	7rk95s	45
Arizona City	y	9h059t	40	021
Arivaca Junction	y	9e55bi	30	019
Aristocrat Ranchettes	v	a1f5t0	31	123
Arial	t	9mt7ig	34	077
#arj
Arjona	cl	7qh82q	47
Arjawinangun	24	6fjm95	50
#ark
Arklow	1h	b0ndex	41
Arkalyk	dk	atlj1w	46
Arkhangel’sk	bp	bxah0m	56
Arkadelphia	r	9ks6pj	40	019
+Arkansas County	r	9lu6tp	41	001
Arkansas City	q	9sy6eg	41	035
Arkoma	p	9o76lp	33	079
#arl
Arles	40	abce8v	47
Arlesey	0	ayhdv9	37
Arlington	a	9dc7co	31	037
Arlington Heights	6	a6x73m	49	031
Arlington	i	a7u8ec	46	017
Arlington	n	9zb7z0	35	510
Arlington	e	adx6mo	33	143
Arlington	10	a556gd	31	177
Arlington	4	a5u86q	36	027
Arlington	7	a3l7fn	32	063
Arlington Heights	3	a3v832	38	089
Arlington	k	9o26yy	41	157
Arlington	1	9gy6e9	56	439
Arlington	g	9y07xu	53	013
+Arlington County	g	9y07xu	53	013
Arlington	1m	a9n88t	31	003
Arlington	h	anw4gr	43	061
Arlington Heights	h	anw4gy	34	061
#arm
Armavir	ny	a1jhac	44
Armidale	19	4laplb	44
Armstrong	1o	au54ow	36
Armenia	pc	7al81s	55
Armthorpe	0	b2qdt3	41
Armitage	0	b0idqs	37
Armagh	23	b4zddh	42
Armadale	w	b98dlq	41
Armavir	3u	aezh28	53
Armona	2	9qw4nh	36	031
Arma	q	9ua6ky	32	037
Armada	b	a907hs	32	099
Armonk	4	a49879	36	119
+Armstrong County	3	a3e7r4	43	005
+Armstrong County	1	9nj62g	31	011
#arn
Arnprior	16	ag77zx	40
Arnsberg	1i	awqeig	49
Arnold	0	b18dsv	46
Arni	1q	7x7k09	48
Arnhem	9q	ayeecf	52
Arnavutköy	41	a4eg3u	53
Arnold	2	9wa4lp	36	009
Arnolds Park	j	aah6js	31	059
Arnaudville	o	9ag6sn	30	097
Arnold	n	9yf7zi	44	003
Arnold	e	ak86s7	35	137
Arnold	c	9wr6wy	43	099
Arnold Line	s	9d26zr	32	073
Arnold	3	a2q7qf	37	129
#aro
Arona	6u	942clo	49
Aromas	2	9sh4i4	34	069
+Aroostook County	u	ajo8n2	46	003
#arr
Arroyo Naranjo	cq	8q07j6	53
Arrecife	6u	96gcud	48
Arras	4z	atpe3q	47
Arrah	25	8x0kf6	53
Arraiján	tj	7mv7qq	49
Arroyo Grande	2	9nk4l1	43	079
Arroyo Seco	15	9rg5qr	33	055
Arrochar	4	a2s869	41	085
#ars
Arsikere	1v	7yzjru	46
Arsen’yev	8u	acno68	48
#art
Artashat	xz	a10hbq	43
Artur Nogueira	1b	57ba8z	46
Artemisa	cu	8pe7i4	48
Artane	1h	b2bder	37
Artëm	8u	aago37	50
Artvin	1nt	a4eh46	44
Artesia	2	9k34s0	42	037
Arthur	6	a0b729	34	041
+Arthur County	10			005
Artesia	15	9h85u0	41	015
Artondale	h	ale4fe	41	053
Artigas	1pn	4lk9j5	46
#aru
Arujá	1b	550abc	49
Arundel	0	av9duh	35
Aruppukkottai	1q	7ofjwy	49
Arusha	wg	6ongpw	55
Arua	i3	76eg9v	47
Arundel	u	aai8g8	36	031
#arv
Ārvi	1f	8kcjxb	46
Arvayheer	1ej	aiilti	44
Arvin	2	9nt4px	43	029
Arvada	v	a0k5s3	51	059
Arverne	4	a2r870	41	081
#arz
Arzamas	7e	b7vh9s	50
#as
As Samawah	rg	9d1hdt	52
As Sulaymānīyah	ka	9oshe7	59
Aş Şuwayrah	g0	9hhhce	46
As Salţ	19j	9f0gn9	49
As Suwayq	dy	8s9ibk	50
As Safīrah	a3	9q8grt	48
As Salamīyah	v8	9n9gqx	50
As-Suwayda	1l7	9gvgpl	48
#asa
Asadābād	xh	9mvjdn	47
Āsansol	1k	8rsklm	57
Asadābād	6b	9mmhlo	48
Asahikawa	47	ablovg	56
Asaka	2v	9pgons	51
Asahi	3o	9p8oqp	46
Asan	9j	9s6nos	50
Asaba	dt	7f8eep	49
Asaka	wo	a2wjgo	48
#asb
Asbestos	12	ah58c7	39
Asbest	4a	bcdimq	49
Asbury Lake	5	99h7kq	39	019
Asbury	j	a836vx	37	061
Asbury Park	8	a1q86f	42	025
#asc
Aschaffenburg	3h	asuelf	48
Ascot	0	awtdu5	43
Ascoli Piceno	dd	a91exp	46
+Ascension Parish	o	9a66vb	46	005
#ase
Asenovgrad	o9	a6qft3	47
#ash
Ashmūn	am	9a6ga2	49
Ash Shuhadā’	am	9b0g9u	47
Ashford	0	aw3dyf	48
Ashton-under-Lyne	0	b2ldq6	46
Ashton in Makerfield	0	b2kdon	45
Ashington	0	b7adro	44
Ashtead	0	awjdv6	41
Ashby-de-la-Zouch	0	b0jdrx	41
Ashbourne	0	b1adr7	39
Ashburton	0	aucdlk	35
Ashurst	0	avhdv4	35
Ashbourne	1h	b2nde8	41
Ashdod	da	9ebgk9	54
Ashkelon	da	9dzgk1	50
Ashoknagar	21	8uajvx	48
Ashta	21	8pyjt4	47
Ashoknagar Kalyangarh	1k	8pikq8	50
Ash Shaţrah	re	9d9hg9	49
Ash Shāmīyah	rj	9eshbw	48
Ashikaga	6z	9qxond	52
Ashiya	4i	9mhobu	49
Ashburton	9v	3k2r51	45
Ash Shafā	e8	8kjh00	49
Ashgabat	1nd	9vfie6	59
Ashville	l	9k078f	34	115
Ashford	l	9cm7b8	33	069
Ashland	l	9if79k	33	027
Ashdown	r	9jj6mj	37	081
Ash Flat	r	9qm6tj	30	135
+Ashley County	r	9i16sk	41	003
Ashland	2	9up4gt	43	001
Ashburn	a	9e37fn	36	287
Ashton	1c	acf5af	30	043
Ashland	6	a0t6xz	31	017
Ashland	m	9ww7ig	43	019
Ashland	i	a7e8di	42	017
Ashburnham	i	a8g8c9	38	027
Ashby	i	a8k8ci	35	017
Ashfield	i	a8589t	33	011
Ashton-Sandy Spring	n	9yr7y3	38	031
Ashland	c	9xp6rq	36	019
Ash Grove	c	9to6o1	32	077
Asheville	9	9ow7ip	49	021
Asheboro	9	9p77qb	44	151
+Ashe County	9	9r67lp	35	009
Ashland	10	a406gb	34	155
Ashland	14	abe8d1	31	009
Ashland	8	a0q83n	39	007
Ashland	7	a3j7jc	43	005
Ashtabula	7	a6b7nl	43	007
Ashville	7	a0c7hl	36	129
Ashley	7	a297hk	31	041
+Ashland County	7	a3j7jc	44	005
+Ashtabula County	7	a6b7nl	47	007
Ashland	x	a774f5	43	029
Ashland	3	a3a7zx	34	107
Ashley	3	a4h816	34	079
Ashaway	28	a528cl	32	009
Ashland City	k	9qr766	37	021
Asherton	1	95066w	30	127
Ashburn	g	9yg7wr	46	107
Ashland	g	9uw7ws	39	085
Ashwaubenon	d	adk73d	42	009
Ashland	d	ajf6vk	39	003
Ashford	d	ab372j	32	039
+Ashland County	d	ajf6vk	39	003
#ask
Askern	0	b2ydst	37
Askam in Furness	0	b4jdn4	35
Asker	8n	bk7ep0	48
#asm
Asmara	15e	84mgw5	58
#asn
Asnières-sur-Seine	29	apwe2c	49
#aso
Āsosa	15k	7pzgjx	45
Asotin	h	aiq4uv	31	003
+Asotin County	h	aiy4uv	43	003
#asp
Aspen	v	9yv5na	38	097
Aspen Hill	n	9yk7xx	47	031
Aspinwall	3	a2h7q2	34	003
#ass
Assis	1b	5729zz	50
Assab	15d	7y5h6q	43
Assen	ta	b18ee8	48
Assumption	6	9zs70n	30	021
+Assumption Parish	o	9996uo	39	007
Assonet	i	a648el	36	005
#ast
Aston Clinton	0	axwdtz	36
Astanajapura	24	6f4m9r	52
Āstāneh-ye Ashrafīyeh	6y	9tihqq	46
Asti	5v	aeqeit	48
Astrakhan	u9	airhlg	57
Astatula	5	95r7kz	33	069
Astor	5	9707lj	32	069
Astoria	6	a1r6x0	30	057
Astoria	4	a3986n	52	081
Astoria	x	aib4c1	40	007
#asu
Asunción	1ht	4zr9fv	62
#asw
Aswan	jn	8sxgfe	54
#asy
Asyūţ	96	91igam	56
#at
At Tall al Kabīr	6t	9augcb	47
At Tāj	1d6	8t8fop	47
At Tall	by	9jdgov	47
#ata
Atarra	1d	8w9k3t	47
Atami	4p	9nhom9	46
Atar	1es	8j0cvr	44
Atani	6h	7epeer	54
Atakpamé	vc	7ixdz5	49
Ataşehir	41	a3ug4w	56
Atascadero	2	9ol4kt	45	079
Atascocita	1	99c6jm	48	201
+Atascosa County	1	96h6ag	43	013
Ataq	1r1	82ehi3	46
#atb
Atbara	me	8b6gif	50
#atc
Atchison	q	9zw6js	40	005
+Atchison County	q	9zw6js	40	005
+Atchison County	c	a2c6j2	35	005
Atco	8	a0h83z	41	007
#atg
Atglen	3	a0z80z	31	029
#ath
Atherton	1n	5m1p44	39
Athelstone	2j	495ola	40
Atherton	0	b2odp3	43
Atherstone	0	b02drp	41
Athens	3b	9vifpx	58
Athenry	5j	b22d7q	36
Athlone	1h	b2ed9y	43
Athy	1h	b17dcm	41
Athni	1v	88hjoi	46
Ath Thawrah	va	9pkgv3	49
Athens	l	9mo76f	44	083
Atherton	2	9u24gk	39	081
Athens	a	9kc7ge	51	059
Athens	6	a106ys	33	129
Athol	i	a8c8bd	39	027
Athens	b	a6x7b9	30	025
Athens	4	a7e86z	32	039
Athens	7	9z97jy	44	009
+Athens County	7	9z97jy	46	009
Athena	x	ah94qv	31	059
Athens	3	a6k7zg	35	015
Athens	k	9og7d1	41	107
Athens	1	9fg6hq	41	213
Athens	d	af36xt	30	073
#ati
Atibaia	1b	55saap	50
Atikokan	16	apg6ti	35
Ati	1ld	7yqfay	44
#atk
Atkins	r	9nx6pu	35	115
+Atkinson County	a	9cy7hv	35	003
Atkins	j	a6o6su	33	011
Atkinson	10	a85692	31	089
Atkinson	14	a908ed	38	015
Atkins	g	9sf7lu	31	173
#atl
Atlixco	75	8ej6ak	49
Atlantic Beach	5	9a97lw	41	031
Atlantis	5	8zv7pi	33	099
Atlanta	a	9jr7dl	57	121
Atlantic	j	a506k3	38	029
Atlanta	6	a1u705	32	107
Atlantic Beach	9	9me7yu	32	031
Atlantic City	8	9zc85a	46	001
Atlantic Highlands	8	a2986d	36	025
+Atlantic County	8	9zc85a	52	001
Atlantic Beach	4	a2r877	33	059
Atlanta	1	9hz6mg	37	067
Atlantis	5r	4crfbc	48
#atm
Atmore	l	9c674z	40	053
#ato
Atoka	15	9h15u1	30	015
Atoka	p	9lj6gz	35	005
+Atoka County	p	9lj6gz	35	005
Atoka	k	9og6ym	40	167
#atr
Atraulī	1d	93vjxh	47
#ats
Atsiaman	ar	7dudv3	53
Atsugi	50	9ogon5	54
#att
Attleborough	0	azwdyu	40
Attili	1u	88ek6o	48
Attur	1q	7u7jyc	48
Attock City	1l	9jtjh0	49
Attalla	l	9ki78v	38	055
Attica	f	a1x75n	35	045
Attleboro	i	a6i8dz	46	005
+Attala County	s	9hu6z5	39	007
Attica	4	a927uk	34	121
#atw
Atwater	2	9tr4kz	45	047
Atwood	6	a0k72a	31	041
Atwood	q	a0l63c	31	153
Atwater	e	afe6kq	31	067
#aty
Atyrau	s5	akwhw4	53
#au
Au Sable	b	add7gj	31	069
#aub
Aubervilliers	29	apwe2m	49
Aubagne	40	aa9ebh	47
Auburn	l	9gl7ak	48	081
Auburn	2	9y24jo	41	061
Auburn Lake Trails	2	9y34k1	35	017
Auberry	2	9t04o3	34	019
Auburndale	5	93z7kt	42	105
Auburn	a	9kh7f5	39	013
Auburn	6	9zz6yp	37	167
Auburn	f	a4x7bq	41	033
Auburn	q	9y36hu	31	177
Auburn	m	9se775	31	141
Auburn	i	a778cg	42	027
Auburn	u	aci8gx	44	001
Auburn Hills	b	a8l7gt	44	125
Auburn	b	ab47eh	33	017
Auburn	10	a276hs	35	127
Auburn	14	a9g8dt	37	015
Auburn	4	a997zb	44	011
Aubrey	1	9ii6el	35	121
Auburn	h	alf4gh	49	033
#auc
Auchterarder	w	baedlp	37
Auchinleck	w	b83dk3	36
Auchi	h1	7hnede	48
Auckland	80	43nrdg	56
#aud
Audley	0	b1ddpm	38
Audubon	j	a5w6kb	33	009
+Audubon County	j	a5w6kb	33	009
Audubon Park	m	9w479v	32	111
+Audrain County	c	9yt6ss	42	007
Audubon	8	a0t83h	39	007
Audubon Park	8	a0u83f	30	007
Audubon	3	a1h82h	39	091
#aug
Augsburg	3h	aodeqa	54
Augusta	r	9o06u7	33	147
August	2	9vi4j6	39	077
Augusta	a	9iz7kb	46	245
Augusta	q	9up6em	40	015
Augusta	m	9xp7en	31	023
Augusta	u	ad38i6	43	011
Augusta	4	a9d82a	33	065
+Auglaize County	7	a2p7e5	44	011
+Augusta County	g	9vn7sh	45	015
Augusta	d	ae46uw	32	035
#aul
Aulnay-sous-Bois	29	apye2x	49
Ault	v	a2q5t3	32	123
Ault Field	h	aoa4f9	32	029
#aum
Aumsville	x	aek4ep	36	047
#aur
Aurora	16	ac87r9	47
Aurich	32	b2jegs	46
Aurangābād	25	8urked	50
Aurangabad	1f	8h8jpa	60
Auraiya	1d	8zjk0v	48
Aurora	v	a0d5st	56	001
Aurora	6	a6072o	53	089
Aurora	f	9yi7c6	36	029
Aurora	e	am16rs	32	137
Aurora	c	9sp6no	39	109
Aurora	10	a3j6bs	37	081
Aurora	7	a4s7m1	42	133
+Aurora County	1a			003
Aurora	1	9hu6d6	31	497
Aurora	11	9y4593	30	041
#aus
Austin	r	9n86si	35	085
Austell	a	9jx7cx	39	067
Austin	f	9xo79n	36	143
Austin	e	abb6pr	44	099
Austintown	7	a467no	45	099
Austin	1	9a36ci	60	453
+Austin County	1	98q6gw	41	015
#aut
Autlán de Navarro	54	8gx5u3	47
+Autauga County	l	9g677u	46	001
#aux
Auxerre	ap	amse5x	46
#ava
Avaré	1b	55ua43	49
Avarua	131	5b31k6	41
Āvadi	1q	7yfk2j	54
Avalon	2	9im4rb	36	037
Ava	c	9sn6qm	35	067
Avalon	8	9ym84g	31	009
Avalon	3	a2i7pl	37	003
#ave
Aveley	0	ax2dwp	39
Aversa	37	a3tezh	47
Avellino	37	a3nf13	47
Aveiro	1h9	a2wd7z	47
Avenue B and C	y	9gw51i	36	027
Avenal	2	9q04mb	41	031
Aventura	5	8y47pe	46	086
Avery Creek	9	9oi7im	33	021
+Avery County	9	9qg7kl	31	011
Avenel	8	a2q85n	42	023
Averill Park	4	a8f87p	32	083
#avi
Avilés	d1	aazdfk	49
Ávila	7o	a2ydiy	48
Avignon	40	ac3e9d	50
Aviemore	w	bcwdld	35
Avila Beach	2	9nq4kn	32	079
Aviston	6	9x96z3	33	027
Avilla	f	a4x7b8	34	113
Avis	3	a4e7x9	32	035
#avo
Avondale	y	9iw57x	49	013
Avocado Heights	2	9kk4s9	42	037
Avon	v	a035o4	38	037
Avon Park	5	92o7ll	40	055
Avondale Estates	a	9jt7dx	35	089
Avoca	j	a586j6	32	155
Avon	f	a0g780	42	063
Avondale	o	9936xg	37	051
+Avoyelles Parish	o	9ch6s9	42	009
Avon	i	a718eo	37	021
Avon	e	agp6ln	32	145
Avon-by-the-Sea	8	a1n86e	33	025
Avon	4	a977w1	35	051
Avon Lake	7	a5b7k5	44	093
Avon	7	a557k4	44	093
Avon Center	7	a567k6	42	093
Avoca	3	a4u81m	34	079
Avon	3	a237zt	32	075
Avondale	3	a0m81i	31	029
Avonia	3	a6t7p1	31	049
#avr
Avra Valley	y	9g45as	38	019
#awe
Aweil	6m	7mcg03	46
Awendaw	t	9hs7qv	31	019
#awk
Awka	6h	7f9efn	52
#aws
Awsīm	fl	99ogai	48
#axm
Axminster	0	av2dno	38
#axu
Axum	fo	818gvk	46
#aya
Ayacucho	1gn	5xg85u	51
#ayd
Aydın	hw	9v5g1c	52
Ayden	9	9oj7wy	37	147
#aye
Ayer	i	a888d5	35	017
#ayl
Aylmer	16	a8t7n2	39
Aylesbury	0	axydtr	49
Aylsham	0	b0odzh	38
Aylesford	0	awidxc	37
Aylesham	0	awbdzc	36
#ayn
‘Ayn al ‘Arab	a3	9shguj	47
#ayr
Ayr	1n	5fnp9h	39
Ayr	w	b82dj5	47
#ayv
Ayvalık	ea	9z8fy5	48
#az
Az Zarqā	jp	9cpgbw	46
Az Zubayr	fy	9afhki	51
Az Zāwīyah	ks	9h0evd	53
Az Zulfī	e7	8z2hci	47
#aza
Azazga	ff	9s2e85	46
Azamgarh	1d	8yfkb2	51
Āzādshahr	6b	9mnhmx	57
Āzādshahr	ke	9t1i59	47
Azare	t3	7ufeob	50
Azalea Park	5	95a7m6	41	095
#azc
Azcapotzalco	5o	8g568h	56
#azi
Azimpur	42	8rxkv3	50
Azilda	16	ajb7mq	37
#azl
Azle	1	9he6d1	41	439
#azn
Aznā	aw	9jdhnx	47
#azo
Azogues	14q	6qe7sz	45
Azov	57	akvgxi	49
#azr
Azrou	9k	9ivdhi	47
#azt
Aztec	15	9sa5k1	38	045
Aztalan	d	a9n716	32	055
#azu
Azul	2x	43u99q	47
Azua	39	8d98fj	48
Azusa	2	9kt4sh	47	037
#azz
Azzaba	jb	9s2efr	49
#baa
Baalbek	1bz	9khgom	45
Baardheere	1kh	74ih5g	46
#bab
Babruysk	op	b1mg56	53
Babu	3r	8tumhs	48
Bab Ezzouar	fg	9s1e4u	54
Babahoyo	jm	6t07r3	49
Bābol	8f	9rjhyc	53
Bābolsar	8f	9ryhy9	47
Babati	1ph	6magnb	45
Babson Park	5	93b7lk	31	105
Babbitt	e	amj6sm	32	137
Babylon	4	a3288b	41	103
#bac
Bacchus Marsh	1p	41dp18	38
Bacabal	6p	6m3afl	49
Bacup	0	b36dpw	41
Bacolod	4s	7rnndj	57
Bacoor	2k	826n7y	56
Bacău	1i0	ajdfyr	52
+Baca County	v	9tx5yz	31	009
+Bacon County	a	9dm7iy	35	005
Back Mountain	3	a4u80w	44	079
Bacliff	1	97z6k5	39	167
Bạc Liêu	26	7ntm1p	50
Bắc Giang	26	8l3m2z	47
Bắc Ninh	26	8kvm2o	46
#bad
Baden-Baden	2n	apgeiw	47
Bad Homburg vor der Höhe	4y	atjejy	47
Bad Salzuflen	1i	aypeka	47
Bad Oeynhausen	1i	az1ekg	47
Bad Kreuznach	5f	asgehv	46
Badalona	36	a55e29	53
Badajoz	fm	9y0dcn	52
Badagara	2r	7u8jpy	49
Badlapur	1f	8f8jjj	50
Bada Barabīl	3c	8nfkh7	48
Badūria	1k	8p6kqn	47
Badulla	1c4	7hek56	47
Badin	31	8uij78	49
Badger	1j	by02i7	43	090
Baden	n	9xe7yq	33	033
Bad Axe	b	abo7hg	35	063
Badin	9	9od7pg	33	167
Baden	3	a2w7p5	36	007
#bae
Baekrajan	2f	6f7mfx	48
#baf
Bafia	f2	7b7er7	48
Bafoussam	92	7d8eoy	55
Bafang	92	7cceoa	49
Bafatá	17l	7vtcra	44
Bafra	n2	a5hgnr	50
#bag
Baghlān	nt	9qdj6v	50
Bagerhat	66	8oyktf	54
Bagé	2m	4iz9pp	50
Bagshot	0	awodu3	37
Bagenalstown	1h	b0edco	35
Bagaha	25	91akdl	50
Bagalkot	1v	86zjqa	50
Bāghpat	1d	96ejui	46
Bagheria	4h	9vsexj	47
Bago	b5	8a6lc0	54
Bago City	4s	7r9nd7	52
Baguio	ts	87mn6z	54
Bagong Pagasa	2k	82qn87	47
Bağcılar	41	a40g46	59
Bagamoyo	wj	6g4gw2	49
Bagdad	y	9m255k	33	025
Bagdad	5	9b0769	36	113
Bagley	e	am06j0	31	029
#bah
Bahía Blanca	2x	3yg931	54
Bahir Dar	an	7u7grv	52
Bahādurgarh	34	95pjtq	52
Bahraigh	1d	92lk6n	53
Baheri	1d	95xk0u	48
Baharampur	1k	8sykp5	53
Bahlā’	lk	8puib6	47
Bahawalpur	1l	97ojf4	57
Bahawalnagar	1l	9avjjv	51
Bahçelievler	41	a3wg46	58
#bai
Bairnsdale	1p	40ypa1	39
Baie-Comeau	12	aqq8mp	45
Baie-Saint-Paul	12	als8g6	39
Baie-D'Urfé	12	ag586o	36
Baiyin	5s	9rjlxd	53
Baise City	3r	8sem45	50
Baihe	3r	8nhm5v	48
Baiquan	1x	am9nm8	48
Baicheng	2c	agpnd6	55
Baishan	2c	a6inn6	53
Baishishan	2c	ab2nqd	48
Baijiantan	45	agxkgi	50
Baildon	0	b3ldr1	42
Bail-Hongal	1v	85xjny	47
Baidyabāti	1k	8pakpd	51
Baikonur	1bj	agqirw	48
Bais	56	7onne0	48
Baia Mare	u3	amefph	51
Baidoa	1kg	76nh99	51
Bainbridge	a	9bu7d2	41	087
Baiting Hollow	4	a3s89y	32	103
Bainbridge	4	a7h82c	31	017
Bainbridge	7	a4z7m2	35	055
Baidland	3	a1n7pv	32	125
Bainbridge	3	a1d7z1	31	071
Baird	1	9fz67x	32	059
+Bailey County	1	9l35yo	37	017
Baileys Crossroads	g	9xx7xr	44	059
Bainbridge Island	h	amb4fo	44	035
#baj
Bajos de Haina	39	8d68hh	48
Baj Baj	1k	8ogkoy	49
Bājil	np	83uh89	47
#bak
Baku	a7	a26hql	60
Bakıxanov	a7	a2ahqt	48
Bakewell	0	b1tdrd	36
Bakau	js	7zgclo	46
Baki	2f	6cvmfq	48
Bakhmut	4m	aozgtk	49
Bakersfield	2	9o94pe	56	029
+Baker County	5	9a47jw	38	003
+Baker County	a			007
Baker	o	9az6ur	41	033
Baker	18	ait5uc	33	025
Baker City	x	aed4sp	40	001
+Baker County	x	aed4sp	40	001
Bakerstown	3	a2x7py	32	003
#bal
Balkh	ia	9s4j1u	51
Ballina	19	4pupql	39
Ballarat	1p	41nozl	50
Balwyn North	1p	411p31	43
Balsas	6p	6d3ac4	48
Balneário Camboriú	3d	4v1a4x	47
Ballantrae	16	acb7rq	35
Bali	ci	7edent	49
Ballerup	ag	b8teuc	46
Balzar	ai	6u77q2	46
Baldock	0	ayfdvh	40
Balsall Common	0	azjdrf	38
Ballymena	23	b6edek	45
Ballymoney	23	b6zddx	40
Ballyclare	23	b63dfc	40
Ballynahinch	23	b54dfm	38
Ballycastle	23	b7cdeo	37
Balerno	w	b98dmq	38
Ballingry	w	ba0dmr	38
Balung	2g	6cjmog	47
Balikpapan	d7	6uhmwj	56
Balaipungut	fw	70ylpd	48
Ballina	5j	b4cd6j	40
Ballinasloe	5j	b25d96	38
Balbriggan	1h	b2xdeu	44
Ballyboden	1h	b20deg	40
Balally	1h	b20deo	40
Ballyfermot	1h	b26ded	39
Baldoyle	1h	b2cdez	39
Ballymun	1h	b2cdel	38
Ballybofey	7q	b68dae	37
Bālāpur	1f	8jfjt9	46
Bālāghāt	21	8mmk2r	49
Balasore	3c	8lpklh	51
Balāngīr	3c	8jikbx	50
Bālotra	22	8xrjgo	48
Balrāmpur	1d	927k8b	49
Bāli	1k	8oxkpe	55
Bālurghāt	1k	8w2kqm	52
Balad	fz	9khhan	46
Balykchy	rx	a7yjrn	46
Balqash	b3	ak5joc	49
Bălţi	1df	amog1l	51
Balclutha	9w	3dlqzj	36
Baliuag	2a	83jn7u	51
Balanga	2a	82sn6u	49
Balagtas	2a	836n7r	48
Balayan	2k	80qn7d	47
Balashikha	2l	b91gtg	52
Balakovo	a1	ayjhks	53
Balashov	a1	ax7h7x	50
Balkanabat	vr	9zri31	49
Balıkesir	ea	a05g1h	54
Ballplay	l	9km79n	32	055
+Baldwin County	l	9b073u	50	003
Bald Knob	r	9o36tn	35	145
Baldwin Park	2	9kp4sc	49	037
Baltic	13	a5m8bs	31	180
Bal Harbour	5	8xx7pf	35	086
Balm	5	9347ji	32	057
Baldwin	5	9a67ka	32	031
Baldwin	a	9lt7fy	35	137
Ball Ground	a	9le7dm	32	057
+Baldwin County	a	9hw7gt	44	009
Baldwin City	q	9xq6jl	37	045
+Ballard County	m	9t070v	30	007
Ball	o	9da6rb	36	079
Baldwin	o	98w6tq	34	101
Baldwinville	i	a8d8bs	33	027
Baltimore	n	9z57z7	58	510
Ballenger Creek	n	9zd7ww	43	021
Baltimore Highlands	n	9yz7z4	38	005
+Baltimore County	n	9z17zg	59	005
Baldwin	b	aby79j	31	085
Ballwin	c	9x86wh	45	189
Baldwyn	s	9lv71s	35	081
Balfour	9	9o77ix	31	089
Baldwin	4	a2y87j	44	059
Baldwin Harbor	4	a2w87j	39	059
Baldwinsville	4	a9w7zz	39	067
Ballston Spa	4	a9g86v	37	091
Balmville	4	a5d86f	35	071
Ballville	7	a4t7h3	35	143
Baltimore	7	a0p7ik	35	045
Baldwin	3	a227pu	43	003
Bala-Cynwyd	3	a15831	40
Bally	3	a28821	30	011
Baltic	1a	abk6fa	31	099
Balch Springs	1	9gx6fm	44	113
Ballinger	1	9e666d	36	399
Balcones Heights	1	97x6a9	35	029
Ballard	11	a1x5em	30	047
Baldwin	d	aex6rf	36	109
Balfour	64	4vyg3f	47
#bam
Bāmyān	x9	9mqj4f	48
Bambari	12g	7e1fhg	45
Bamenda	ci	7ekeo7	56
Bamiantong	1x	aesnyk	48
Bamberg	3h	asmeqa	48
Bambanglipuro	69	6bxmec	47
Bam	7r	96vie4	50
Bamako	1ea	7x5d9s	61
Bama	h0	7u0ey1	51
Bamberg	t	9ii7mx	35	009
+Bamberg County	t	9ii7mx	38	009
#ban
Bani Yas City	8z	8tji3r	49
Bannockburn	1p	40bp0h	37
Banja Luka	zn	aeef7r	53
Banfora	zq	7rjdir	48
Bandar Seri Begawan	116	7blmra	48
Banff	1y	aw64yz	39
Bancroft	16	af67vq	36
Bandundu	im	6osf8a	51
Bangui	125	7a4fbj	57
Bangassou	12b	7b6fne	44
Banyo	ix	7gresu	46
Bangangté	92	7caep9	48
Banes	ct	8k881o	47
Baní	39	8cs8gn	48
Banī Suwayf	jo	96rgae	53
Banhā	ak	9amgam	52
Banī Mazār	98	956g9k	48
Banbury	0	aymdsa	47
Banstead	0	awkdvf	47
Banks	0	b34dnw	36
Bangor	23	b5tdg9	48
Banbridge	23	b4zdek	42
Banchory	w	bchdp3	39
Bannockburn	w	b9tdl5	38
Banff	w	be6doz	36
Bangor	17	b1vdkj	43
Banjul	js	7zdcly	45
Banda Aceh	d6	7del8t	54
Banjar	jy	6b9mrd	49
Bandung	24	6esm6x	62
Banjaran	24	6efm6v	52
Bangil	2g	6cwmle	51
Banyuwangi	2g	6b5mpo	50
Bangkalan	2g	6efml6	48
Banyumas	2f	6d5mbl	47
Banjarmasin	ft	6osmqb	58
Bandar Lampung	fu	6ixm0e	59
Bantul	69	6c3meh	48
Bandon	2p	axrd7q	37
Bantry	2p	axkd5r	35
Bangaon	25	8xvkkb	48
Bangarapet	1v	7y3jx6	46
Bānswāra	22	8rejms	50
Bānda	1d	8wsk35	52
Bānkura	1k	8qjklv	51
Bangaon	1k	8q1kqr	50
Bānsbāria	1k	8prkpk	50
Bankra	1k	8oskp8	48
Bandar-e Anzalī	6y	9u3hpe	50
Bandar-e Genāveh	5t	986hsc	47
Bāneh	9f	9q0hfh	50
Bandar Abbas	rk	91ji8c	55
Bani Walid	kr	9e7eyu	47
Banting	5z	75tlpy	47
Bandar Labuan	7y	7cpms7	47
Bañga	7a	7funim	48
Bannu	49	9hnjc4	47
Banská Bystrica	uy	apefd7	49
Bang Kruai	hq	80cln3	49
Bang Bua Thong	hq	80olmy	46
Ban Lam Luk Ka	mm	80ulny	48
Ban Na	vj	89all1	46
Ban Pong	vk	80ellg	48
Ban Phaeo	mo	7zrlm3	46
Ban Talat Yai	vm	7jwlhc	47
Ban Mai	hs	7i0lnb	49
Bandırma	ea	a23g1q	50
Banning	2	9k94vc	45	065
+Banks County	a	9l57fw	37	011
+Bannock County	1c	a9357n	48	005
Bannockburn	6	a7773x	32	097
Banks Springs	o	9f46s7	31	021
Bangor	u	aeg8ky	45	019
Bangor	b	a7j78t	33	159
Banner Elk	9	9qg7kl	31	011
+Banner County	10			007
Bandon	x	a9s4af	35	011
Banks	x	agq4e1	33	067
Bangor	3	a3j833	37	095
Banner Hill	k	9qd7j2	32	171
Bangs	1	9e468n	32	049
+Bandera County	1	988696	37	019
Bangor Trident Base	h	amk4f5	38	035
Bangor	d	abx6v9	32	063
#bao
Baoding	2z	9xxmst	60
Baoshan	1x	ajco12	51
Baoqing	1x	aipo39	48
Baoying	2i	9ibn3f	49
Baotou	3f	a2qmdm	61
Bảo Lộc	26	7u3m7h	52
#bap
Bāpatla	1u	866k3j	48
#baq
Baqubah	k9	9jrhbx	52
#bar
Barranqueras	ep	4to9ca	47
Barrack Heights	19	4a0pj2	38
Bargo	19	4arpia	36
Bargara	1n	513pni	39
Barwon Heads	1p	3zpp1d	36
Barda	z0	a26hix	46
Barisāl	a9	8p2kv1	53
Barreiras	35	609af1	52
Barra do Corda	6p	6ipaec	49
Barbacena	1w	5b1aif	51
Barra do Garças	ca	5pv9uu	47
Barra Mansa	2y	57eahb	52
Barra do Piraí	2y	57lai9	49
Barueri	1b	54pa9s	54
Barretos	1b	5cwa53	50
Baranovichi	ew	b1lfw9	52
Barysaw	cf	b4ng36	52
Barrhead	1y	b4d528	36
Barrie	16	adc7qp	53
Barranquilla	ck	7sh84a	61
Baranoa	ck	7rz83w	46
Barrancabermeja	cp	7hn86v	53
Bartolomé Masó	f8	8i17ya	47
Baracoa	ph	8ij852	47
Barika	cx	9obeax	50
Baraki	jh	9rve4m	50
Barcelona	36	a4ze20	62
Barakaldo	6v	aaadnp	50
Barnsley	0	b2rdrw	49
Barrow in Furness	0	b4bdn1	47
Barnstaple	0	avwdkq	45
Bartley Green	0	azodqg	44
Barnham	0	av7du8	41
Barton upon Humber	0	b35dus	40
Barnoldswick	0	b3sdpx	40
Barnard Castle	0	b5idqo	38
Barrowford	0	b3ldpu	37
Barnt Green	0	azgdqf	37
Barrow upon Soar	0	b0jdst	37
Barton-le-Clay	0	ayddut	37
Bar Hill	0	az5dw3	36
Barlby	0	b3gdt4	36
Barton under Needwood	0	b0kdr8	36
Barrhead	w	b90djt	42
Barry	17	awsdmw	47
Bargoed	17	axkdn1	41
Barabai	ft	6qumsi	48
Barpeta	53	8z4kwt	47
Bāruni	25	8wskit	49
Bārh	25	8wski3	47
Barhiya	25	8w9kiy	46
Bar Bigha	25	8w2ki5	46
Bārdoli	1z	8kojj3	48
Bāramūla	8e	9l1jmi	49
Bārsi	1f	8cnjq9	50
Bārāmati	1f	8cfjn6	47
Barwāni	21	8n7jo2	47
Bargarh	3c	8l9kca	48
Barbil	3c	8nekh6	47
Barnāla	2u	9adjpv	50
Bārmer	22	8xjjeb	50
Bārān	22	8vqjsk	49
Bāri	22	901jvm	47
Bareilly	1d	94tk0n	59
Baraut	1d	96ujum	50
Barddhamān	1k	8qmko2	55
Bārāsat	1k	8p4kps	55
Bārākpur	1k	8p9kpg	52
Bāruipur	1k	8o3kpo	47
Bari	4g	a48f6v	54
Barletta	4g	a4rf58	50
Barranca	bg	6457vz	47
Barceloneta	4t	8d98r6	43
Barreiro	e4	9xed6t	47
Bârlad	u8	aifg0v	48
Barnaul	bo	b28kco	58
Bartın	1oo	a5ogdu	46
Barrow	1j	cg11sh	36
+Barbour County	l	9el7bh	42	005
Barling	r	9o56m2	37	131
Barstow Heights	2	9mv4uu	44	071
Barstow	2	9my4uy	44	071
Bartow	5	93i7ko	43	105
Barnesville	a	9ht7e8	38	171
+Barrow County	a	9kf7fg	44	013
+Bartow County	a	9kx7cg	45	015
Bartlett	6	a6o731	46	031
Barrington	6	a73736	40	031
Bartonville	6	a2x6yz	38	143
Barrington Hills	6	a72734	36	031
Barry	6	a096v4	31	149
Bargersville	f	9zs78n	38	081
+Bartholomew County	f	9yw79c	47	005
+Barber County	q	9tk6a6	35	007
+Barton County	q	9wk69o	43	009
Bardstown	m	9v17al	41	179
Barbourville	m	9sf7ez	35	121
Barbourmeade	m	9we7a8	31	111
+Barren County	m	9ss79d	43	009
Barataria	o	98k6xo	30	051
Barnstable	i	a5u8gq	47	001
Barre	i	a7u8bp	30	027
+Barnstable County	i	a5u8gq	54	001
Bartonsville	n	9zf7x4	32	021
Bar Harbor	u	adb8mk	34	009
Baraga	b	ajy727	33	013
Barnes Lake-Millers Lake	b	a9y7gl	30	087
+Baraga County	b	ajy727	36	013
+Barry County	b	a8h7b3	42	015
Barnesville	e	ajl6g6	34	027
Barnhart	c	9wi6wx	38	099
+Barry County	c	9rw6n9	37	009
+Barton County	c	9u66m4	36	011
Barker Heights	9	9o37j0	31	089
+Barnes County	1g	akc6bs	38	003
Barrington	14	aa28en	39	017
Barnstead	14	aad8dz	37	001
Barrington	8	a0q83i	38	007
Barnegat	8	a0f85u	34	029
Bardonia	4	a4786g	36	087
Barnum Island	4	a2s87g	34	059
Barberton	7	a3x7lb	44	153
Barnesville	7	a137mi	36	013
Bartlesville	p	9s36he	46	147
Barnsdall	p	9rk6gw	31	113
Barview	x	aaf4ap	33	011
Barnesboro	3	a2y7t6	34	021
Barrington	28	a5y8dx	42	001
Barnwell	t	9ic7m0	37	011
+Barnwell County	t	9ic7m0	40	011
Bartlett	k	9ns6yd	48	157
Barrett	1	9906jy	35	201
Barton Creek	1	9a56c5	35	453
Bartlett	1	9bj6dd	34	491
Bartonville	1	9hv6e7	32	121
Barre	1m	acs8am	39	023
Barberton	h	agx4fg	38	011
Baraboo	d	aar6yq	41	111
Barron	d	ag46sv	35	005
Barton	d	aao732	34	131
Barneveld	d	a9i6ya	31	049
+Barron County	d	agf6t6	43	005
Barboursville	z	9wp7jf	36	011
Barrackville	z	9zq7pb	31	049
+Barbour County	z	9yr7po	37	001
Bar Nunn	1r	a975om	35	025
Barcelona	em	7q68wb	56
Barinas	wr	7ly8gz	55
Barquisimeto	i7	7py8jc	59
Baruta	4u	7qz8q8	54
Barberton	64	4ydga9	48
#bas
Basoko	ox	71gfpm	46
Basyūn	aj	9byg9l	47
Basauri	6v	aa4dnz	46
Bastia	qb	a8mem9	46
Basildon	0	ax9dxa	52
Basingstoke	0	awedsz	50
Basford	0	b15dsq	42
Basford, Stoke-on-Trent	0	b1adpv	39
Basse-Terre	qk	86g94j	41
Basavakalyān	1v	8bnjtr	48
Basmat	1f	8fpjuc	48
Bāsoda	21	8s9jwi	48
Bastī	1d	90fk9s	51
Basrah	fy	9arhkq	64
Basseterre	1b5	8a291s	41
Basirpur	1l	9ayjl4	46
Bassar	vb	7npdy6	48
Başakşehir	41	a45g40	53
Basalt	v	9zd5mp	36	037
Bass Lake	f	a4h77g	31	149
Basehor	q	9yq6ka	37	103
Bastrop	o	9h26sp	40	067
Basile	o	9ap6qs	33	039
Bastrop	1	99n6do	39	021
+Bastrop County	1	9ab6dj	45	021
Basye	g	9xt7t5	31	171
Bassett	g	9s47pt	30	089
Basin City	h	ajf4p1	30	021
Basin	1r	ada5jw	31	003
#bat
Bathurst	19	4d6pfi	45
Batatais	1b	5bza7t	47
Bathurst	4x	ama8tn	41
Batouri	iy	7abezx	46
Batna	cx	9osed5	54
Bath	0	awqdpg	50
Batley	0	b36drh	47
Battle	0	avgdxc	38
Bathgate	w	b9adlw	43
Batumi	16i	a5oh3n	51
Bata	170	736en5	52
Batu	2g	6c5mkl	49
Batang	2f	6g0mfj	51
Baturaden	2f	6dqmbe	46
Batam	fw	717lwy	61
Baturaja	9d	6mjlxd	51
Bat Yam	9e	9eygkj	51
Bathinda	2u	99xjo6	54
Batāla	2u	9edjow	52
Battipaglia	37	a2tf1m	47
Battambang	1au	7yeluo	52
Battaramulla South	5n	7h6k20	49
Batticaloa	kq	7jfk6x	49
Batu Pahat	6g	735ltx	52
Batu Gajah	ba	7afloo	47
Batac City	79	8c6n6w	47
Batangas	2k	808n8a	54
Battagram	49	9mcjiu	58
Bat Khela	49	9m6jfx	47
Bataysk	57	akygyf	50
Batman	1on	9v9h29	56
Batesville	r	9pd6tg	40	063
Battlement Mesa	v	9zk5jx	37	045
Batavia	6	a6972p	44	089
Batesville	f	9z67ba	38	137
Battle Ground	f	a2j76s	32	157
+Bath County	m	9vy7fc	32	011
Baton Rouge	o	9ak6up	54	033
Bath	u	abz8i2	39	023
Battle Creek	b	a7k7be	47	025
Bath	b	a8y7df	33	037
Battlefield	c	9t46on	38	077
+Bates County	c	9wa6lz	38	013
Batesville	s	9lb6y6	39	107
Battle Creek	10	a6o6cw	31	119
Battle Mountain	1t	a2w4v7	36	015
Bath Beach	4	a2s86g	45	047
Batavia	4	a9g7ut	42	037
Bath	4	a7m7x8	38	101
Batavia	7	9yk7e6	32	025
Bath	3	a3582l	34	095
Batesburg-Leesville	t	9k77li	37	063
Batesburg	t	9k77lh	36	063
Batesville	1	96f67a	30	507
+Bath County	g			017
Battle Ground	h	ah64fn	43	011
#bau
Bauru	1b	581a3q	55
Bauta	cu	8pu7ip	47
Bautzen	6s	aw6f03	46
Bauchi	t3	7qnenc	55
Baudette	e	apb6l8	30	077
#baw
Bawtry	0	b2fdt6	36
Bawku	qf	7sqdvc	48
Bawshar	ll	8riie8	52
Bawcomville	o	9g76rz	36	073
#bax
+Baxter County	r	9qy6rd	42	005
Baxley	a	9ea7j9	36	001
Baxter	j	a676p9	30	099
Baxter Springs	q	9su6ku	36	021
Baxter	e	aiq6m3	39	035
Baxter Estates	4	a3f87a	30	059
Baxter	k	9qf7a4	31	141
#bay
Bayeux	7j	6e7b6z	50
Bay Roberts	4d	am89s2	41
Bayan	1x	ai0npw	47
Bayan Nur	3f	a36m6b	62
Bayamo	f8	8il7z4	53
Bayreuth	3h	asres6	49
Bayonne	5h	aatdrx	46
Bayston Hill	0	b0cdoc	37
Bayside	1h	b2bdey	37
Bayanhongor	1ek	aiblns	44
Bayombong	e0	87sn8j	47
Bayugan	e1	7mcnld	46
Bayamón	4t	8d48s8	53
Bayt Lāhyā	6j	9dngju	48
Bayramaly	vs	9uiiop	49
Bayburt	1ol	a1ugzq	45
Bay Minette	l	9bs747	40	003
Bayou La Batre	l	9ag72v	34	097
Bay	r	9pa6wg	33	031
Bay Point	2	9vn4h8	43	013
Bayside	2	a3g4be	42	023
Bayview	2	a394b2	34	023
Bayfield	v	9tf5l4	34	067
Bayonet Point	5	94p7ic	44	101
Bayshore Gardens	5	9277il	42	081
Bay Harbor Islands	5	8xx7pf	38	086
Bay Hill	5	9537lk	37	095
Bay Pines	5	9397i2	35	103
+Bay County	5	99s7a2	51	005
Bayou Cane	o	98a6vx	43	109
Bayou Vista	o	98h6uh	37	101
Bayou Gauche	o	98r6wv	33	089
Bay City	b	ab37ez	45	017
Bay Harbor	b	ag07bo	38	047
+Bay County	b	ab37ez	46	017
Bayport	e	af26qa	36	163
Bay Saint Louis	s	9a76zv	40	045
Bay Springs	s	9eu6zz	32	061
Bayshore	9	9l97vx	35	129
Bayboro	9	9nm7yr	31	137
Bayard	10	a5z5x0	31	123
Bayonne	8	a2z865	48	017
Bayville	8	a0v861	43	029
Bayard	15	9h05jn	34	017
Bayside	4	a39872	48	081
Bay Shore	4	a3588j	44	103
Baychester	4	a3j86w	42	005
Bayport	4	a36893	39	103
Bay Wood	4	a3788f	39	103
Bayville	4	a3n87o	38	059
Bay Park	4	a2v87d	33	059
Bay Village	7	a587kg	42	035
Bay City	x	agg4bv	31	057
Baytown	1	98m6k6	49	201
Bay City	1	96i6hf	42	321
Bayou Vista	1	97h6ka	32	167
+Baylor County	1	9jb68a	34	023
Bayside	d	a9y73u	36	079
+Bayfield County	d	ajn6vj	33	007
#baz
Bāzārak	xk	9o3j94	48
#bea
Beaudesert	1n	4s9pp0	38
Beaumont	1y	b2754y	39
Beaconsfield	12	ag786t	43
Beauharnois	12	afv86t	41
Beauceville	12	aie8fe	38
Beauvais	4z	arbe1s	47
Beaconsfield	0	axddu7	41
Bearsden	w	b9cdjz	44
Beaumont	1h	b2bdep	39
Beāwar	22	8yijmg	51
Beau Bassin-Rose Hill	gs	5dtibn	50
Bear Creek	1j	bl42d0	33	122
Bear Creek	l	9l774e	30	093
Beaver Dam	y	9si53j	33	015
Beaumont	2	9k94v2	46	065
Bear Valley Springs	2	9no4qh	37	029
Beale Air Force Base	2	9yn4ix	31	115
Bear	27	a0381u	43	003
Beacon Square	5	94d7i4	39	101
+Bear Lake County	1c	a7k5au	34	007
Beach Park	6	a7u73y	41	097
Beardstown	6	a166wu	38	017
Beaver Dam	m	9tw76o	36	183
Beattyville	m	9ud7fh	31	129
+Beauregard Parish	o	9bp6ov	40	011
Beaverton	b	abw7dc	30	051
+Beaverhead County	18	afm574	36	001
Beaufort	9	9mg7z2	36	031
+Beaufort County	9	9or7xz	42	013
Beach	1g	akc5v4	30	033
Beatrice	10	a1v6f9	41	067
Beachwood	8	a0y85x	40	029
Beattystown	8	a3d844	37	041
Beach Haven West	8	a0785t	36	029
Beach Haven	8	9zw85s	31	029
Beatty	1t	9sj4vo	30	023
Beacon	4	a5a86j	42	027
Beaverdam Lake-Salisbury Mills	4	a54864	34	071
Beaver Dam Lake	4	a55865	34	071
Beavercreek	7	a0b7ei	47	057
Beachwood	7	a567ll	41	035
Beach City	7	a2x7le	30	151
Beaver	p	9sa64s	32	007
+Beaver County	p	9sa64s	32	007
Beaverton	x	agd4ew	50	067
Beavercreek	x	aft4fm	37	005
Beaver Falls	3	a377ow	39	007
Beaver	3	a327oy	36	007
Bear Rocks	3	a1g7ra	30	051
Beaverdale	3	a207te	30	021
+Beaver County	3	a2s7p6	48	007
Beaufort	t	9g37nx	41	013
+Beaufort County	t	9ff7nq	51	013
+Beadle County	1a	ad86b7	41	005
Bean Station	k	9qy7go	35	057
Beaumont	1	99l6mm	51	245
Beach City	1	98e6kf	34	071
Beaver	11	9wc574	35	001
+Beaver County	11	9wc574	36	001
Bealeton	g	9x57w0	36	061
Beaver Dam	d	aaq718	42	027
Beaver	z	9uv7mm	31	081
Beaufort West	5r	4g4fmq	47
#beb
Bebedouro	1b	5bta5c	49
Bebington	0	b27dnm	42
#bec
Bécancour	12	aiq8at	40
Béchar	14c	9dudpu	52
Beccles	0	azqe0c	41
Beckemeyer	6	9x96zk	30	027
Becket	i	a7l890	33	003
Becker	e	ag36n8	37	141
+Becker County	e	ak26hr	41	005
Beckett	8	a0f82o	37	015
Beckett Ridge	7	9zb7dg	40	017
+Beckham County	p	9od67w	43	009
Beckley	z	9uy7mh	42	081
#bed
Bedford	0	aytdup	50
Bedworth	0	azsdrx	45
Bedlington	0	b75drl	42
Bedale	0	b4tdrl	37
Bedwas	17	axbdn4	39
Beddau	17	ax7dmo	39
Bedong	dq	7dxln7	47
Będzin	3l	attfd5	48
Bedford	j	a2z6kw	32	173
Bedford	f	9xy77r	41	093
Bedford	i	a818e0	41	017
Bedford	14	a9b8dc	43	011
Bedminster	8	a3084n	39	035
Bedford Hills	4	a4k87b	35	119
Bedford	4	a4g87g	33	119
Bedford	7	a4z7li	41	035
Bedford Heights	7	a527lj	40	035
Bedminster	3	a2b836	39	017
Bedford	3	a167ty	34	009
+Bedford County	3	a167ty	37	009
+Bedford County	k	9ok77u	43	003
Bedford	1	9h86e6	47	439
Bedford	g	9tp7r4	38	019
+Bedford County	g	9ts7rr	42	019
#bee
Beechworth	1p	450p7h	36
Beersheba	da	9ctgkn	53
Beebe	r	9nf6ss	39	145
Bee Ridge	5	91s7iw	40	115
Beecher	6	a4u74m	36	197
Beech Grove	f	a0c78v	42	097
Beechwood Village	m	9w97a5	31	111
Beecher	b	a9p7fj	40	049
Beechwood	b	a8w78r	35	139
Beechwood	s	9ft6vp	35	149
Beechwood Trails	7	a167if	35	089
Beech Mountain Lakes	3	a40812	33	079
Beeville	1	94w6ch	41	025
Bee Cave	1	9a76bx	38	453
+Bee County	1	94w6ch	41	025
#beg
Bega	19	445pg8	37
Begusarai	25	8wmkj9	50
Beggs	p	9pa6h5	31	111
#beh
Behshahr	8f	9rxi0r	50
Behbahān	5t	9b0hrk	49
#bei
Beibei	94	98vm3o	50
Beidao	5s	9m1m25	49
Beihai	3r	8lomb2	55
Beidaihehaibin	2z	a0mn40	48
Bei’an	1x	ao3nno	56
Beipiao	2h	a63n7i	52
Beichengqu	3f	a2cmmb	49
Beighton	0	b25dsb	40
Beith	w	b8vdj4	38
Beirut	1by	9k5gmm	63
Beira	sz	5ewgks	57
#bej
Bejaïa	pq	9s4ea4	52
Beja	1ha	9vmda6	45
Béja	1nh	9s1eli	48
#bek
Békéscsaba	18j	ajofim	48
Bekasi	24	6gpm57	62
Bekobod	el	a1qj8f	49
#bel
Bellingen	19	4lfpoq	36
Bellerive	4c	3mwp9d	36
Belmont	2e	4hamu1	38
Belo Horizonte	1w	5eoahy	64
Belém	3y	6tya5a	61
Belo Jardim	33	6aub2u	47
Belford Roxo	2y	56sajg	57
Belize City	11p	8am730	48
Belmopan	11q	89x71f	41
Belleville	16	acp7x2	47
Bells Corners	16	afw81d	40
Beloeil	12	agl88n	43
Bello	5e	7fm824	56
Belfort	ap	amcef1	47
Belper	0	b1adrw	44
Belmont	0	aykdoe	35
Belfast	23	b5odfj	54
Bellshill	w	b92dku	43
Belawan	4e	78ili4	50
Belgaum	1v	861jmy	56
Bellary	1v	842jto	55
Bellampalli	2d	8eyk0t	48
Bela	1d	8y0k7s	49
Bełchatów	6i	awpfds	48
Belogorsk	lt	avgnsw	48
Beloretsk	5p	b3wie8	48
Belebey	5p	b4ci2c	48
Belgorod	hd	aulgpm	55
Belorechensk	3u	aedgys	47
Belovo	63	b56kjq	49
Belaya Kalitva	57	anvh19	47
Beledweyne	1ki	7b6hdk	47
Belek	e9	9segaa	49
Bella Vista	r	9rc6m5	44	007
Bellflower	2	9k44rw	49	037
Bell Gardens	2	9kd4rt	46	037
Bell	2	9ke4rp	46	037
Belmont	2	9u84gc	44	081
Bella Vista	2	a2w4gh	34	089
Belvedere	2	9v74fu	33	041
Bellefonte	27	a0h829	31	003
Bellview	5	9am75h	44	033
Belle Glade	5	9047nx	43	099
Bellair-Meadowbrook Terrace	5	99u7ky	41	019
Belle Isle	5	9527m0	38	095
Belleview	5	96q7k2	37	083
Belleair	5	93m7hz	36	103
Belleair Bluffs	5	93k7hy	33	103
Belleair Beach	5	93k7hw	32	103
Belle Glade Camp	5	9027nw	31	099
Belvedere Park	a	9jr7dx	42	089
Belle Plaine	j	a6e6ro	34	011
Belmond	j	a916nz	34	197
Bellevue	j	a7e6wu	33	097
Bellevue	1c	aaq52m	34	013
Belleville	6	9x06y2	46	163
Belvidere	6	a7e718	44	007
Bellwood	6	a6c73w	43	031
Bellevue	6	a306yw	33	143
Bellaire	q	9uw6dt	36	173
Beloit	q	9zm6bh	36	123
Belleville	q	a0m6ct	33	157
Belle Plaine	q	9tv6ds	32	191
Bellevue	m	9yn7dc	38	037
+Bell County	m	9rp7fg	41	013
Belle Chasse	o	98x6y1	41	075
Belle Rose	o	99h6v4	33	007
Belmont	i	a7s8ea	44	017
Bellingham	i	a6x8dh	37	021
Belchertown	i	a7g8aw	35	015
Bel Air South	n	9zr800	47	025
Bel Air North	n	9zv7zv	45	025
Beltsville	n	9yf7yd	42	033
Bel Air	n	9zu7zx	40	025
Belfast	u	adf8kb	38	027
Belgrade	u	adh8i1	35	011
Belding	b	a9q7b9	38	067
Belleville	b	a787g3	36	163
Bellevue	b	a7w7bu	31	045
Bellaire	b	aey7bb	30	009
Belle Plaine	e	ady6nj	38	139
+Beltrami County	e	alv6kg	43	007
Belton	c	9xt6lf	44
Bellefontaine Neighbors	c	9xm6xd	40	189
Bel-Ridge	c	9xj6x3	34	189
Belle	c	9wd6t8	32	125
Bel-Nor	c	9xi6x4	32	189
Belzoni	s	9i66wn	33	053
Belmont	s	9lv72z	33	141
Belgrade	18	ah65b6	39	031
Belmont	9	9nw7mw	40	071
Belville	9	9l37vf	33	019
Belhaven	9	9oq7z6	32	013
Belcourt	1g	apo66y	33	079
Belfield	1g	ak95xc	30	089
Bellevue	10	a4a6hn	47	153
Belmont	14	aap8dg	31	001
+Belknap County	14	aax8dh	46	001
Belleville	8	a3b861	46	013
Bellmawr	8	a0r83f	41	007
Belmar	8	a1m86e	38	025
Belvidere	8	a3f83g	34	041
Belford	8	a2b867	32	025
Belen	15	9ma5ne	39	061
Bellmore	4	a2z87r	42	059
Belle Harbor	4	a2q86v	38	081
Bellaire	4	a33875	37	081
Bellerose Terrace	4	a34877	33	059
Bellport	4	a3889e	33	103
Bellerose	4	a34878	31	059
Bellefontaine	7	a247fc	41	091
Bellevue	7	a4n7hw	39	077
Bellbrook	7	a047eh	38	057
Belpre	7	9z37lf	38	167
Bellaire	7	a167nq	36	013
Bellville	7	a2u7it	33	139
+Belmont County	7	a1e7ns	45	013
Bellevue	3	a2h7pn	39	003
Bellefonte	3	a3n7vy	38	027
Belmont	3	a1x7sv	34	021
Bellwood	3	a2s7ug	33	013
Belleville	3	a2t7w3	33	087
Bell Acres	3	a2r7pb	31	003
Belfast	3	a3a82w	31	095
Belle Vernon	3	a1h7q5	30	051
Belvedere	t	9j57ke	38	003
Belton	t	9lw7iv	36	007
Belle Fourche	1a	ae35vj	38	019
Belle Meade	k	9qa76q	35	037
Bells	k	9p770j	34	033
Belton	1	9ca6da	43	027
Bellaire	1	98j6iu	43	201
Bellmead	1	9dr6e9	40	309
Bellville	1	9976gm	36	015
Bells	1	9jd6g7	32	181
+Bell County	1	9cg6cj	54	027
Belle Haven	g	9xr7xy	38	059
Bellwood	g	9ty7ww	38	041
Belmont	g	9yi7wp	38	107
Belmont Estates	g	9wt7ss	31	165
Bellows Falls	1m	a9t8as	35	025
Bellevue	h	am94gk	51	033
Bellingham	h	apg4fr	49	073
Belfair	h	alt4et	36	045
Beloit	d	a8370p	46	105
Bellevue	d	adg73s	42	009
Belleville	d	a926za	34	025
Belgium	d	aau73z	34	089
Belle Plaine	d	ae871p	33	115
Belington	z	9yf7py	33	001
Belle	z	9w77li	31	039
#bem
Bembridge	0	autdt0	36
Bemowo	3k	az5fi3	50
Bement	6	a0w71z	32	147
Bemidji	e	alv6kg	42	007
#ben
Benguela	nz	5z2ex9	52
Bendigo	1p	43wp0s	50
Benalla	1p	44hp5i	40
Bentley	2e	4h4mu0	39
Bennett Springs	2e	4himu3	37
Benevides	3y	6u8a60	47
Bento Gonçalves	2m	4oz9ww	50
Beni	in	6zdg5v	54
Bengbu	38	9himy0	58
Benxi	2h	a4pnft	60
Beni Mered	7m	9rge3y	50
Beni Saf	py	9o2ds6	47
Benalmádena	2t	9rodjb	48
Benidorm	3z	9x2dvn	49
Bentley	0	b2pdst	45
Benwell	0	b6pdrd	38
Benson	0	axedsx	38
Bengkulu	r0	6ngls3	55
Bengaluru	1v	7y1jvj	67
Benevento	37	a49f12	47
Bensonville	sc	7fxd2j	45
Benghazi	1d1	9f7ffr	58
Beni Mellal	9l	9fuded	52
Bender	1dg	ak3g5w	50
Benito Juarez	5o	8fw68k	56
Bentong Town	dr	77slr3	47
Bende	ds	7dgeh7	49
Benin City	h1	7fmebn	61
Ben Arous	ms	9s3eoe	49
Bentonville	r	9r16mb	46	007
Benton	r	9m06qt	45	125
+Benton County	r	9qx6mk	53	007
Benson	y	9et5dn	37	003
Benicia	2	9vp4go	44	095
Ben Lomond	2	9t14gv	38	087
Bennett	v	a0g5tx	34	001
+Bent County	v	9vr5xa	33	011
+Ben Hill County	a	9e37gr	40	017
+Benton County	j	a756se	41	011
+Benewah County	1c	alf4w8	35	009
Bensenville	6	a6k73q	43	043
Benton	6	9vk710	38	055
Benld	6	9yl6yk	32	117
+Benton County	f	a2u75g	37	007
Benton	m	9se72l	36	157
Benton	o	9gt6nm	33	015
Bennsville	n	9x97y3	41	017
Benton	u	adv8it	34	011
Benton Harbor	b	a7077v	40	021
Benton Heights	b	a7177z	36	021
+Benzie County	b	adz78h	31	019
Benson	e	afv6ig	35	151
+Benton County	e	agn6mf	42	009
+Benton County	c	9w86om	36	015
+Benton County	s			009
Benson	9	9oa7tt	36	101
Bent Creek	9	9on7ij	31	021
+Benson County	1g	ana691	31	005
Bennington	10	a4w6gw	32	055
Bensonhurst	4	a2s86h	48	047
Bend	x	ace4j0	49	017
+Benton County	x	ads4dm	47	003
Bentleyville	3	a1g7pr	34	125
Ben Avon	3	a2j7pk	32	003
Bennettsville	t	9m67qo	39	069
+Bennett County	1a	a9x61f	30	007
Benton	k	9np7cv	31	139
+Benton County	k	9q673a	36	005
Benbrook	1	9gr6da	44	439
Benavides	1	92o6an	31	131
Benson	11	a63593	32	005
Benjamin	11	a1e59n	31	049
Bensley	g	9u17ww	38	041
Bennington	1m	a9488o	40	003
+Bennington County	1m	a9488o	43	003
Benton City	h	aii4o3	35	005
+Benton County	h	aid4p2	52	005
Benwood	z	a167nr	31	051
Bến Tre	26	7qgm3i	48
Benoni	3p	4x9g2o	58
#bep
Beppu	b2	9igo1a	51
#ber
Berat	xs	a33fff	47
Berazategui	2x	49f9eb	52
Beresfield	19	4ewpl9	35
Berri	2j	4asoqk	36
Beringen	4n	avteaj	46
Berthierville	12	ai088q	36
Berbérati	127	79uf3v	48
Bern	io	akfegp	51
Bertoua	iy	7aqey0	53
Bergisch Gladbach	1i	avneft	50
Bergheim	1i	avkeeg	48
Bergkamen	1i	axeeh8	47
Berrouaghia	je	9qee43	49
Berriane	jj	9h7e6h	46
Berkhamsted	0	axsduf	43
Berwick-Upon-Tweed	0	b8xdqf	41
Berekum	jq	7ipdou	48
Berastagi	4e	76vlhn	47
Bergamo	3t	agyemv	51
Berkane	4q	9n0dpk	49
Berrechid	b4	9ifdax	50
Bergen op Zoom	78	ax1e7x	48
Bergen	1g6	blreas	53
Berëzovskiy	63	b8gkjg	47
Berdsk	hi	b64kau	50
Berezniki	8t	bj1i9u	52
Beryozovsky	4a	bc3ikw	47
Berbera	v7	7r0hd1	54
Bergama	8v	9yofzi	48
Berdychiv	i0	asmg3g	49
Berdyansk	i1	ajxgq8	51
Berry	l	9ji74o	30	057
Berryville	r	9r06o3	37	015
Berkeley	2	9v74gd	51	001
Bermuda Dunes	2	9jq4wz	39	065
Bertsch-Oceanview	2	a5z4b4	34	015
Berry Creek	2	a054is	32	007
Berkley	v	a0k5s9	40	001
Berthoud	v	a1z5s4	38	069
Berkeley Lake	a	9ke7e5	33	135
+Berrien County	a	9cp7gr	39	019
Berwyn	6	a69745	48	031
Berkeley	6	a6d73u	37	031
Berne	f	a2y7c1	36	001
Berea	m	9ud7du	42	151
Berwick	o	98h6um	37	101
Bernice	o	9h66qm	32	111
Berkley	i	a698ek	38	005
Berlin	i	a7q8d0	34	027
Bernardston	i	a8j8ah	33	011
+Berkshire County	i	a7x88j	50	003
Berlin	n	9wg832	37	047
Berwyn Heights	n	9yb7yd	35	033
Berwick	u	aa78f6	33	031
Berkley	b	a827gy	42	125
Berrien Springs	b	a6j786	32	021
+Berrien County	b	a6778f	48	021
Berkeley	c	9xn6x3	40	189
Bernie	c	9rv6y3	33	207
Bermuda Run	9	9q07om	34	059
+Bertie County	9	9q07y9	36	015
Berlin	14	adj8e9	40	007
Bergenfield	8	a3p86g	44	003
Berkeley Heights	8	a30858	42	039
Bernardsville	8	a3484v	39	035
Berlin	8	a0j83v	39	007
+Bergen County	8	a3l86c	60	003
Bernalillo	15	9o25o1	39	043
Berino	15	9f35nu	32	013
+Bernalillo County	15	9ng5nr	58	001
Bergen Beach	4	a2u86p	41	047
Bergen	4	a9p7vi	31	037
Berea	7	a4x7kn	43	035
Berwick	3	a41809	40	037
Berwyn	3	a1882g	36	029
Berlin	3	a0w7so	33	111
+Berks County	3	a22813	53	011
Berea	t	9mx7iy	42	045
+Berkeley County	t	9hm7pp	50	015
Beresford	1a	a9o6f7	33	127
Bertram	1	9be6bm	31	053
Berryville	1	9f56it	30	213
Berryville	g	9yr7ve	36	043
Berlin	d	ac570y	37	047
+Berkeley County	z	9zm7vg	43	003
Beruniy	ek	a5tikr	47
#bes
Besbes	pv	9ryeht	48
Besançon	ap	al9ecq	51
Besuki	2g	6cjmnu	47
Besni	mv	9upgt6	46
Bessemer	l	9is76h	44	073
Bessemer	b	aj46xv	32	053
Bessemer City	9	9o07m8	37	071
Bessemer	3	a3t7of	30	073
#bet
Betim	1w	5ejah8	56
Bethesda	17	b1qdkq	37
Bet Shemesh	k4	9e5gl7	48
Bettiah	25	90gkeq	51
Betūl	21	8mujwe	50
Bethel	1j	bmv1eo	38	050
+Bethel Census Area	1j	bmv1eo	38	050
Bethel Heights	r	9ql6mj	34	007
Bethel Island	2	9vl4i4	33	013
Bethel	13	a4x883	40	190
Bethlehem Village	13	a5o88o	33	140
Bethany Beach	27	9x283i	31	005
Bettendorf	j	a5c6wk	46	163
Bethalto	6	9y36xw	40	119
Bethany	6	a0571i	31	139
Bethesda	n	9ya7xu	48	031
Bethel	u	adc8fd	34	017
Bethany	c	a1v6mt	35	081
Bethlehem	9	9pj7m5	36	003
Bethel	9	9ph7x2	32	147
Bethpage	4	a3687w	42	059
Bethel	7	9y87eg	34	025
Bethesda	7	a167mt	31	013
Bethany	p	9oo6ct	43	109
Bethel Acres	p	9o36eh	35	125
Bethany	x	agk4ep	43	067
Bethlehem	3	a2v82n	49	095
Bethel Park	3	a217po	45	003
Bethel	h	alx4fd	36	035
Bethlehem	z	9zf7p0	34	033
Bethany	z	a1p7o8	30	009
Bethlehem	59	4rlg2n	49
Bethal	64	4wig5v	50
#beu
Beulaville	9	9n07vz	31	061
Beulah	1g	ala61a	35	057
#bev
Beveren	4n	aw9e7u	47
Beverley	0	b3lduu	45
Beverly Hills	2	9kn4r4	45	037
Beverly Hills	5	96c7iy	39	017
Beverly	i	a888f4	46	009
Beverly Cove	i	a878f7	46	009
Beverly Hills	b	a847gu	40	125
Beverly	8	a1b83w	34	005
Beverly	7	9zv7l8	31	167
Beverly	1	9dl6e6	33	309
Beverly Hills	1	9dk6e5	33	309
Bevil Oaks	1	99r6m5	31	245
Bevent	d	aed6zp	30	073
#bew
Bewbush	0	avydve	40
Bewdley	0	azidpk	39
#bex
Bexhill-on-Sea	0	av9dxb	46
Bexley	7	a117hm	41	049
+Bexar County	1	97q6af	62	029
#bey
Beypore	2r	7t1jql	48
Beylikdüzü	41	a3ug3k	51
Beyşehir	8w	9uogc4	46
#bez
Bezerros	33	6b5b4k	47
Béziers	5i	aaee4x	49
#bha
Bhairab Bāzār	42	8stkwq	50
Bhātpāra Abhaynagar	66	8pxksg	46
Bhāgalpur	25	8w4kll	56
Bhabhua	25	8vkkc9	47
Bhātāpāra	5k	8mdk7n	47
Bhavnagar	1z	8mgjgf	57
Bharūch	1z	8m9jiq	52
Bhadrāvati	1v	80hjqb	52
Bhayandar	1f	8fmjid	57
Bhandāra	1f	8ktk19	50
Bhadrakh	3c	8khkkc	50
Bhawānipatna	3c	8hbkb1	48
Bharatpur	22	91mjv9	54
Bhaisa	2d	8f3jwk	47
Bhadrāchalam	2d	8b3k4p	47
Bhadohi	1d	8wkk9d	49
Bharthana	1d	90bk02	46
Bhātpāra	1k	8pjkpk	57
Bhadreswar	1k	8pekpe	51
Bhamo	so	8tdle3	47
Bharatpur	9u	92wkek	50
Bhakkar	1l	9dvjde	49
Bhalwal	1l	9fnjii	49
#bhi
Bhīmavaram	1u	87yk6g	52
Bhīmunipatnam	1u	8bpkbt	47
Bhilai	5k	8kxk67	58
Bhiwāni	34	95zjri	53
Bhiwandi	1f	8fmjiy	58
Bhind	21	8ztjyv	52
Bhīlwāra	22	8wfjnc	55
Bhīnmāl	22	8vgjgr	46
Bhimbar	e2	9hljls	55
Bhisho	7h	4erg08	51
#bho
Bhola	a9	8p1kvs	50
Bhopal	21	8qljv0	62
Bhongīr	2d	8aojz5	47
#bhu
Bhuj	1z	8qlj9j	51
Bhusāval	1f	8kgjqj	53
Bhubaneswar	3c	8ibkif	59
#bia
Bianzhuang	1s	9mtmzw	48
Biaora	21	8sgjtn	46
Biała Podlaska	bm	ayjfo8	48
Białołeka	3k	azcfi9	50
Białystok	lq	b1lfoc	55
#bib
Bibir Hat	4v	8p0kyz	49
+Bibb County	l	9hi75w	41	007
+Bibb County	a	9h87fp	50	021
#bic
Bicester	0	ay6dst	45
Bicknell	f	9xp75h	35	083
#bid
Bideford	0	avqdkb	45
Biddulph	0	b1kdpy	42
Bidford-on-Avon	0	ayxdqu	37
Bīdar	1v	8brjvc	53
Bida	h4	7n8ecp	52
Biddeford	u	aat8gb	43	031
#bie
Biel/Bienne	io	akyeg5	47
Bietigheim-Bissingen	2n	apyelc	46
Bielefeld	1i	ayjejp	55
Biella	5v	agkeie	46
Bielany	3k	az9fi6	51
Bielsko-Biala	3l	asefcx	52
+Bienville Parish	o	9gf6pw	37	013
Biên Hòa	26	7sem4q	56
#big
Biguaçu	3d	4tna4u	47
Biggleswade	0	aypdva	42
Big Lake	1j	bow2bh	35	170
Big Park	y	9mm59k	38	025
Big Bear City	2	9l64vf	41	071
Big Bear Lake	2	9l44v9	37	071
Big Pine	2	9t84rf	32	027
Biggs	2	9zh4hx	32	007
Big River	2	9ku52c	31	071
Big Pine Key	5	8uj7m1	36	087
Big Coppitt Key	5	8uc7l6	34	087
Big Rock	6	a60721	31	089
Big Rapids	b	abe7ak	40	107
Big Lake	e	afx6nl	40	141
+Big Stone County	e	afu6g4	33	011
Bigfork	18	ani535	36	029
Big Sky	18	afs5an	34	031
Big Timber	18	ahb5ek	32	097
+Big Horn County	18	ah15l3	37	003
Big Flats	4	a727ya	37	015
Big Beaver	3	a3e7os	33	007
Big Bass Lake	3	a4l82c	31	069
Biglerville	3	a0x7xf	31	001
Big Spring	1	9fl624	45	227
Big Lake	1	9cn626	35	383
Big Sandy	1	9gi6jt	31	459
Big Stone Gap	g	9sg7i5	37	195
Big Lake	h	aog4gg	33	057
Big Bend	d	a9472z	31	133
+Big Horn County	1r	aek5ix	38	003
#bih
Bihać	a8	aeif43	49
Bihār Sharīf	25	8w0khk	54
#bij
Bijie	6q	91um0h	49
Bijapur	1v	88qjqc	54
Bijnor	1d	97ljx2	49
Bījār	9f	9pnhk9	47
#bik
Bikramganj	25	8w1ke2	46
Bīkaner	22	93ujjn	58
#bil
Biloela	1n	528pi4	38
Bilajari	a7	a2chqd	46
Bilqās	7n	9cpgb4	50
Bilbays	6t	9aigbo	51
Bilbao	6v	aa6dnv	56
Billericay	0	axfdx6	46
Billingham	0	b5ndsf	46
Billingshurst	0	avqdur	38
Billinge	0	b2mdoh	38
Bilston	0	b01dq9	37
Bilsthorpe	0	b1mdt5	35
Bilāspur	5k	8nck88	55
Bilimora	1z	8jpjio	57
Bilāra	22	8yqjkr	46
Bilecik	vz	a1ig7a	46
Bila Tserkva	c2	asdg7n	53
Bilhorod-Dnistrovskyi	eg	aibg8b	47
Billerica	i	a888e1	46	017
Billings	c	9sz6o5	30	043
Biloxi	s	9ag713	47	047
Billings	18	ah65im	50	111
Biltmore Forest	9	9op7ir	32	021
+Billings County	1g			007
Billington Heights	4	a8u7tl	32	029
#bim
Bimbo	12c	79ufb6	51
Bima	fv	6ain1t	48
Bỉm Sơn	26	8hsm22	47
#bin
Bingerville	f1	7cwdl7	47
Binhe	2s	9gtmlf	48
Binzhou	1x	ah3nq4	48
Binzhou	1s	9ttmzu	51
Bingley	0	b3ldqw	43
Bingham	0	b13dtc	40
Binjai	4e	780lhl	54
Bintulu	bb	76tmlz	52
Binmaley	79	86jn63	46
Binonga	4s	7rxndm	49
Biñan	2k	81un8c	55
Binangonan	2k	826n8n	53
Bingöl	1nu	9y0h0h	49
+Bingham County	1c	a9z57y	44	011
Bingham Farms	b	a847gp	31	125
Binghamton	4	a6y814	47	007
Bindura	1rc	5lygb1	46
#bio
Biola	2	9s84mm	32	019
#bir
Birigui	1b	5ava06	50
Bir el Ater	ja	9mieie	48
Birkhadem	fg	9rze4h	49
Birine	cz	9oze4z	47
Bir el Djir	fh	9p8duh	48
Birmingham	0	azsdqq	60
Birkenhead	0	b2bdnn	55
Birchington-on-Sea	0	awqdzm	40
Bircotes	0	b2edt3	39
Birdwell	0	b2ndrw	35
Birr	1h	b1hda1	37
Bīrjand	rl	9hbigi	53
Birkirkara	1ew	9pqf06	43
Birni N Konni	t2	80ceal	47
Birnin Kebbi	l8	7wle7o	50
Biratnagar	be	8zikmf	53
Birgañj	te	912kfs	51
Birendranagar	1g8	95gk6r	45
Birsk	5p	b7yi6a	46
Birobidzhan	1j1	apjo58	49
Birecik	ee	9svgti	46
Birmingham	l	9j476w	53	073
Birmingham	b	a877gv	43	125
Birch Run	b	aa57f9	32	145
Birchwood	e	af66pq	31	163
Birdsboro	3	a1u81g	37	011
Birchwood Lakes	3	a4l83w	31	103
Birch Bay	h	apw4f2	39	073
#bis
Biskra	j9	9mtebx	55
Bishoftu	ao	7mbgwa	50
Bishops Stortford	0	ay3dwg	46
Bishop Auckland	0	b5udrc	44
Bishopstoke	0	avldsb	42
Bishops Cleeve	0	aybdqa	42
Bishops Waltham	0	avkdsn	38
Bishopthorpe	0	b3sdsy	35
Bishopbriggs	w	b9bdka	44
Bishopton	w	b9bdjh	37
Bishopston	17	axadkr	36
Bissau	17m	7uycoo	56
Bīsalpur	1d	94lk1o	48
Biswān	1d	92ek50	47
Bishnupur	1k	8q3kmk	48
Bisceglie	4g	a4kf5u	47
Bishkek	1ai	a93jn7	60
Bislig	e1	7kunmw	48
Bistriţa	1i2	akxfs2	49
Bismil	hy	9v5h0y	49
Bisbee	y	9dd5en	37	003
Bishop	2	9ts4r4	36	027
Biscayne Park	5	8xw7pa	35	086
Bismarck	c	9ux6wa	32	187
Biscoe	9	9o87qe	32	123
Bismarck	1g	ak1642	49	015
Bishopville	t	9l27p3	35	061
Bishop	1	92n6cc	35	355
#bit
Bitonto	4g	a47f6d	47
Bitola	1dy	a3zfj9	49
Bitlis	hx	9woh4z	47
Bithlo	5	95b7mp	39	095
#biu
Biu	h0	7rhetv	50
#bix
Bixby	p	9pu6ho	44	143
#biy
Biysk	bo	azykgp	53
#biz
Bizerte	vu	9tjenf	51
#bje
Bjelovar	182	ahif6t	45
#bla
Blaxland	19	4c9pic	39
Blayney	19	4cvpel	35
Blackwater	1n	54ipdk	38
Blair Athol	2j	496ol0	37
Blagoevgrad	zz	a6qfo6	49
Black Diamond	1y	auu52o	36
Blackfalds	1y	azi53x	35
Blainville	12	agv86s	47
Blanes	36	a5re3r	46
Blackpool	0	b3idnj	54
Blackburn	0	b3bdp4	52
Blaydon-on-Tyne	0	b6odr9	42
Blacon	0	b1tdnv	41
Blandford Forum	0	avadq0	41
Blaby	0	b02dss	38
Blackrod	0	b2vdou	37
Blackmoorfoot	0	b2xdqu	36
Blackwell	0	b1kdsb	35
Blantyre	w	b90dkn	42
Blairgowrie	w	bb7dmq	39
Blackburn	w	b97dlx	37
Blackwood	17	axjdn3	42
Blaenavon	17	axtdnf	38
Blaenau-Ffestiniog	17	b17dl2	36
Blanchardstown	1h	b2bdea	42
Blackrock	1h	b22deu	39
Blantyre	kx	5q6gl9	58
Blagoveshchensk	lt	atonqa	53
Black Canyon City	y	9kn58h	35	025
Blackwater	y	9hr5a2	30	021
Blackhawk	2	9v24hd	40	013
Black Point-Green Point	2	9vw4fp	31	041
Black Forest	v	9yd5t6	41	041
Blades	27	9xc81z	31	005
Black Diamond	5	96b7iv	30	017
Blakely	a	9d67c3	37	099
Blackshear	a	9cz7jk	36	229
+Black Hawk County	j	a816ri	51	013
Blackfoot	1c	a9z57y	41	011
+Blaine County	1c	aaw52g	42	013
+Blackford County	f	a2d7av	39	009
Blanchard	o	9gi6n7	35	017
Blackstone	i	a6q8da	40	027
Bladensburg	n	9y67yb	40	033
Blaine	e	afg6p1	48	003
Black Jack	c	9xr6x9	38	189
+Blaine County	18	aoo5hv	34	005
Black Mountain	9	9oy7jc	39	021
Bladenboro	9	9ly7t5	32	017
+Bladen County	9	9m77tn	37	017
Blair	10	a5e6gz	39	177
+Blaine County	10			009
Blackwood	8	a0k83i	37	007
Black Rock	15	9nh5ht	31	031
Blauvelt	4	a4286k	38	087
Blasdell	4	a8w7t2	34	029
Black River	4	ac981h	31	045
Blacklick Estates	7	a0v7hu	39	049
Blanchester	7	9z57ep	36	027
Blanchard	p	9nm6cq	39	087
Blackwell	p	9s86ds	38	071
+Blaine County	p	9pk6an	38	011
Blandon	3	a2c817	39	011
Blakely	3	a58821	38	069
Blairsville	3	a2b7ru	35	063
Black Lick	3	a2f7s1	32	063
Blawnox	3	a2h7q6	32	003
+Blair County	3	a2k7u9	49	013
Blackville	t	9io7m9	34	011
Blacksburg	t	9nk7lk	33	021
Blackhawk	1a	acn5x1	35	093
Blaine	k	9qf7fi	33	057
Blanco	1	99m6am	33	031
+Blanco County	1	9a46an	36	031
Blanding	11	9ui5fw	36	037
Blacksburg	g	9tf7on	46	121
Blackstone	g	9t07vc	35	135
+Bland County	g			021
Blaine	h	aq34f1	37	073
Black Diamond	h	alf4h4	36	033
Black River Falls	d	ad16vn	36	053
Black Earth	d	a9u6yp	31	025
Blair	d	ad16uk	31	121
Black Creek	d	adk72b	31	087
#ble
Bletchley	0	ayfdtz	47
Blessington	1h	b1pddv	37
Blenheim	tf	3qorb7	44
+Bleckley County	a	9fz7gh	36	023
+Bledsoe County	k	9ox7bd	32	007
Blennerhassett	z	9z27l9	35	107
#bli
Blida	7m	9rbe3v	53
Blidworth	0	b1idsw	36
Blitar	2g	6bimjl	51
Bliss Corner	i	a5l8ey	37	005
Blissfield	b	a677f2	35	091
#blo
Blois	aq	am7dzp	47
Bloxwich	0	b06dqg	46
Bloxham	0	ayids7	35
Blora	2f	6enmhi	47
Blountsville	l	9ko77h	32	009
+Blount County	l	9kb77t	41	009
Bloomington	2	9kn4tw	44	071
Bloomingdale	i4	9y47y3	37	001
Bloomingdale	5	93h7jk	44	057
Blountstown	5	9ak7br	34	013
Bloomingdale	a	9f97m6	34	051
Bloomfield	j	a376rb	34	051
Bloomington	6	a2g70t	49	113
Bloomingdale	6	a6k73c	43	043
Bloomington	f	9yt77n	49	105
Bloomfield	f	9yf76i	34	055
Bloomfield	m	9vb7b0	30	179
Bloomfield Hills	b	a8a7gr	36	125
Bloomington	e	aek6ou	49	053
Blooming Prairie	e	abv6pj	33	147
Bloomfield	c	9sh6y7	33	207
Blowing Rock	9	9qe7l4	31	189
Bloomfield	8	a3d85x	47	013
Bloomingdale	8	a3w85j	39	031
Bloomfield	15	9rz5k2	39	045
Bloomfield	4	a2t85y	31	085
Bloomsburg	3	a3w7zn	42	037
Blossburg	3	a5s7xy	32	117
Bloomfield	3	a2e7px	30	003
Bloomingdale	k	9rm7iv	40	163
Blountville	k	9rh7jb	35	163
+Blount County	k	9pc7er	47	009
Bloomington	1	95l6ev	34	469
Blossom	1	9ji6j1	32	277
Bloomer	d	afa6tv	35	017
Bloemfontein	59	4p4fwt	57
#blu
Blumenau	3d	4v8a3p	55
Bluewater	16	aar7lc	38
Bluefields	lb	7vd7fc	46
Blue Ridge	l	9g978l	31	051
Blue Lake	2	a3k4bm	31	023
Blue Hills	13	a658a2	35	110
Blue Ridge	a	9mu7ds	31	111
Blue Grass	j	a5b6vv	32	163
Blue Island	6	a5q74g	44	031
Blue Mound	6	a0a70g	30	115
Bluffton	f	a367bf	40	179
Blue Earth	e	ab86mm	35	043
+Blue Earth County	e	aco6mv	47	013
Blue Springs	c	9ye6m4	47	095
Blue Point	4	a36895	37	103
Blue Ash	7	9yz7dm	41	061
Bluffton	7	a3m7ez	36	003
Blue Bell	3	a1j82x	38	091
Blue Ball	3	a1g80r	30	071
Bluffton	t	9fk7ne	42	013
Bluff City	k	9rb7ji	32	163
Blue Mound	1	9ha6dm	34	439
Bluffdale	11	a2h592	40	035
Bluefield	g	9th7m9	37	185
Blue Ridge	g	9tu7qb	35	023
Bluefield	z	9tj7me	40	055
Bluewell	z	9tn7ma	33	055
#bly
Blyth	0	b75drt	46
Blytheville	r	9pt6y8	42	093
Blythe	2	9jd51o	43	065
Blythewood	t	9l17n3	34	079
#bne
Bnei Brak	9e	9f4gkr	52
#bo
Bo	1k5	7k4cze	52
#boa
Boa Vista	11e	75u97h	54
Boadilla del Monte	3a	a29dl8	46
Boaco	1fq	7wn7a2	45
Boaz	l	9l078n	40	095
Boardman	7	a3y7ny	45	099
Boardman	x	ahc4ni	35	049
Boalsburg	3	a3a7vx	36	027
Boaz	z	9zc7lm	31	107
#bob
Bobo-Dioulasso	zw	7t2dk2	56
Böblingen	2n	ap8el1	47
Bobigny	29	apve2t	47
Bobbili	1u	8dlkbk	47
#boc
Bochum	1i	ax0eg2	56
Bocholt	1i	ay0eee	49
Boca Chica	39	8d98io	47
Bocaue	2a	834n7x	50
Boca Raton	5	8z87pk	50	099
Boca Del Mar	5	8z77pd	44	099
Boca Pointe	5	8z57pc	36	099
#bod
Bodmin	0	au7diw	42
Bodināyakkanūr	1q	7ptjuv	49
Bodhan	2d	8dujwd	49
Bodø	1g4	c4wf01	45
Bodfish	2	9ov4qv	33	029
Bodega Bay	2	9wh4e7	30	097
#boe
Boende	123	6x8fi0	45
Boerne	1	98r69r	41	259
#bog
Bogra	5a	8v1ks9	53
Boghni	ff	9rie6z	47
Bognor Regis	0	av2du4	48
Bogor	24	6fpm4n	59
Bogale	7x	879l90	48
Bogart	a	9kb7fz	30	219
Bogalusa	o	9bj6yf	41	117
Bogota	8	a3k86d	39	003
Bogata	1	9iz6jj	30	387
#boh
Bohicon	og	7hye1r	51
Bohemia	4	a3988w	40	103
Bohners Lake	d	a8e72s	34	101
#boi
Boituva	1b	55ca7l	47
Boisbriand	12	agq86x	44
Bois-des-Filion	12	agv875	39
Boise	1c	ab54x8	52	001
+Boise County	1c			015
Boiling Spring Lakes	9	9kj7v5	38	019
Boiling Springs	9	9nx7l5	37	045
Boise City	p	9s15z9	31	025
Boiling Springs	3	a1j7xr	35	041
Boiling Springs	t	9nd7ka	39	083
#boj
Bojonegoro	2g	6e5mis	49
Bojnūrd	kf	9u3ib9	53
#bok
Bokāro	3e	8s3kis	56
Bokeelia	5	9077js	33	071
Boksburg	3p	4x7g2i	56
#bol
Boli	1x	ah3nyp	50
Bolton	0	b2udp9	52
Bolton upon Dearne	0	b2odsc	41
Bolsover	0	b1vdsf	41
Bollington	0	b21dq5	38
Bolton le Sands	0	b4ado8	38
Bolgatanga	qf	7rzdtn	47
Bolpur	1k	8rqknm	49
Bolzano	rm	aj5eri	50
Bologna	5l	adleri	56
Bolesławiec	8q	awef39	46
Bolvadin	mw	9xjga9	47
Bolu	1nv	a36gbt	50
Bolinas	2	9vb4f7	32	041
Bolingbrook	6	a5u73d	49	197
Bolton	i	a7v8d3	36	027
Bolivar	c	9uh6oj	40	167
+Bollinger County	c	9tn6y3	32	017
+Bolivar County	s	9jq6w0	43	011
Boles Acres	15	9h55pl	32	035
Bolivar	4	a9n817	31	053
Bolindale	7	a4h7nm	33	155
Boley	p	9ol6g0	31	107
Bolivar	k	9ny70t	37	069
Bolivar Peninsula	1	97w6la	34	167
Boling	1	97a6hi	30	481
Bolivar	z	9z87w1	30	037
#bom
Bomaderry	19	497pid	38
Bom Jesus da Lapa	35	5x6aje	46
Bom Despacho	1w	5f6aeb	46
Boma	ez	6hrew9	52
#bon
Bonny Hills	19	4i9pok	35
Bonnyville	1y	b4r5ce	38
Bonavista	4d	ap59sh	36
Bondoukou	p2	7kcdo8	48
Bonn	1i	auxefq	55
Bonao	39	8em8gf	49
Bondy	29	apue2x	47
Bonnyrigg	w	b97dnd	42
Bo’ness	w	b9mdly	42
Bonhill	w	b9idjc	40
Bonnybridge	w	b9kdl7	37
Bondowoso	2g	6c1mo6	48
Bontang	d7	6ydmyd	50
Bongaigaon	53	8zkkvk	48
Bonāb	6y	9tqhfy	49
Bongor	1lk	7qkf2p	44
Bono	r	9pr6vs	33	031
Bonita	2	9gq4ux	41	073
Bonadelle Ranchos-Madera Ranchos	2	9sq4n1	39	039
Bonsall	2	9ih4ud	36	073
Bonny Doon	2	9sw4gp	34	087
Bonita Springs	5	8z67ku	47	071
Bonifay	5	9bj7a0	34	059
Bonanza	a	9iz7dq	35	063
Bondurant	j	a5u6oe	37	153
Bonners Ferry	1c	ap94ww	34	021
+Bonner County	1c	ao44w9	40	017
+Bonneville County	1c	aar58t	49	019
+Bond County	6	9y16zn	38	005
Bonner Springs	q	9yi6kg	39	209
Bondsville	i	a798b1	33	013
Bonne Terre	c	9vc6wg	39	187
Bonner-West Riverside	18	ak853n	32	063
Bonneauville	3	a0l7xq	33	001
Bonneau Beach	t	9ik7ps	33	015
+Bon Homme County	1a	a916c2	35	009
Bon Aqua Junction	k	9pt75h	31	081
Bonham	1	9ja6gu	40	147
Bon Air	g	9u87wk	42	041
Bonney Lake	h	al24gl	43	053
Bonduel	d	aea72c	32	115
#boo
Bootle	0	b2jdnm	48
Booneville	r	9nm6n4	36	083
+Boone County	r	9qn6pd	41	009
Boonville	2	9yd4db	30	045
Boone	j	a6u6n8	41	015
+Boone County	j	a6u6n8	44	015
+Boone County	6	a7e718	45	007
Boonville	f	9vp75l	38	173
+Boone County	f	a0z78e	47	011
+Boone County	m	9yc7cx	49	015
Boonsboro	n	9zr7wb	35	043
Boothbay	u	abw8il	35	015
Boothbay Harbor	u	abt8il	30	015
Boonville	c	9y96qe	39	053
+Boone County	c	9y76rj	51	019
Booneville	s	9ma71z	39	117
Boone	9	9qm7l5	43	189
Boonville	9	9qn7nt	31	197
+Boone County	10	a5t6bs	32	011
Boonton	8	a3m85b	39	027
Boonville	4	aas82q	33	065
Boothwyn	3	a0n82g	37	045
Booker	1	9r964q	32	295
+Boone County	z	9vr7kq	35	005
#bor
Bornheim	1i	av0eff	47
Borken	1i	ay0ef2	46
Bordj el Kiffan	fg	9s3e4v	51
Bordj Bou Arreridj	jg	9q7e98	52
Bordeaux	5h	aekdue	54
Borehamwood	0	axhdv8	45
Bordon	0	avzdtm	43
Borrowash	0	b0zds6	38
Borough Green	0	awhdwu	36
Boroughbridge	0	b49ds4	36
Boreham	0	aw8dpz	35
Borsad	1z	8o9jii	48
Borivli	1f	8ffjie	58
Borāzjān	5t	97bhua	49
Borūjen	7r	9ethuh	47
Borūjerd	aw	9k6hnf	54
Boryeong	9j	9qznno	48
Borovichi	uh	bg7gi8	48
Bor	7e	bakhaf	48
Borisoglebsk	hk	awph4w	48
Borås	hn	becevy	49
Borlänge	ux	bm1f2w	46
Bor	6m	7f9gbo	44
Boryspil’	c2	atvga0	47
Borrego Springs	2	9ie4wq	35	073
Boron	2	9n84t7	34	029
Boronda	2	9ry4i1	32	053
Bordentown	8	a1j84h	36	005
Borough Park	4	a2v86g	52	047
Borger	1	9p362c	41	233
+Borden County	1			033
#bos
Bossangoa	124	7g1f8i	44
Boshan	1s	9rcmzb	52
Boston	0	b16dvx	46
Boston Spa	0	b3qds9	38
Bosaso	1kf	7tchom	49
Bostonia	2	9h54v6	42	073
Boston	a	9bj7f9	31	275
Bossier City	o	9gc6nn	48	015
+Bossier Parish	o	9gc6nn	49	015
Boston	i	a7o8em	58	025
Boscawen	14	aac8d2	36	013
Bosque Farms	15	9mt5nl	36	061
Boston	4	a8f7ta	39	029
Boston Heights	7	a4m7ll	31	153
Boswell	3	a1k7sh	31	111
+Bosque County	1	9ea6cy	39	035
Boswell's Corner	g	9wz7x3	31	179
Boscobel	d	a9t6w1	35	043
#bot
Botucatu	1b	56fa5f	51
Botou	2z	9vrmvt	48
Bottrop	1i	ax4ef9	51
Bottesford	0	b12dts	35
Bothwell	w	b90dkp	38
Botād	1z	8nljf3	51
Botoşani	1i4	amnfy3	51
Bottineau	1g	apn64z	34	009
+Bottineau County	1g	apn64z	34	009
Botkins	7	a2f7e6	31	149
+Botetourt County	g	9tt7q1	41	023
Bothell	h	amo4gj	46	033
Bothell West	h	amt4gg	42	061
Bothell East	h	amt4gm	39	061
Botshabelo	59	4opfy9	55
Bothaville	59	4txfxy	49
#bou
Boucherville	12	agn880	46
Bouar	12d	7ehf3c	45
Bouaflé	iu	7hfdg2	48
Bouaké	p1	7jddi1	58
Bougara	7m	9rie4k	48
Boufarik	7m	9rle43	48
Boû Arfa	7m	9rae3t	46
Bouïra	fd	9r1e6u	47
Boumerdas	fi	9s5e5o	59
Boudouaou	fi	9s1e5h	47
Bourg-en-Bresse	5g	aideaj	47
Bourges	aq	akse2o	48
Boulogne-sur-Mer	4z	auxe0h	47
Boulogne-Billancourt	29	apoe28	50
Bournemouth	0	auwdqs	52
Bourne	0	b0lduy	41
Boughton	0	b1sdta	40
Bourne End	0	axadu1	37
Bourton on the Water	0	ay5dr5	35
Boulder Creek	2	9t54gs	37	087
Boulder	v	a155rl	50	013
+Boulder County	v	a155rl	55	013
Boulevard Gardens	5	8yk7pa	31	011
+Boundary County	1c	ap94ww	34	021
Bourbonnais	6	a4b73v	43	091
Boulder Hill	6	a5v72m	39	093
Bourbon	f	a4q78s	33	099
+Bourbon County	q	9v46kx	39	011
+Bourbon County	m	9w57dz	40	017
Boutte	o	9926wx	35	089
Bourg	o	9836wc	34	109
Bourne	i	a5y8fw	32	001
Bourbon	c	9vz6uk	32	055
Boulder	18	aig58k	31	043
Bound Brook	8	a2p84y	40	035
Boulder City	1t	9py511	42	003
Bountiful	11	a3l598	46	011
Boulevard Park	h	alx4g8	37	033
#bov
Bovingdon	0	axodui	37
Bovey Tracey	0	aujdls	37
Bovina	1	9lv5y8	32	369
#bow
Bowral	19	4a8phu	40
Bowen	1n	5efpbt	41
Bowen Island	1o	ar64de	36
Bowthorpe	0	b08dze	43
Bowdon	0	b2adpf	38
Bowburn	0	b62drr	36
Bowling Green	5	92s7kq	35	049
Bowdon	a	9j67b7	33	045
Bowling Green	m	9sr77w	48	227
Bowie	n	9y67yv	48	033
Bowleys Quarters	n	9za7zt	38	005
Bowling Green	n	a027t4	30	001
Bowling Green	c	9za6uo	37	163
Bowman	1g	aia5wt	32	011
+Bowman County	1g	aia5wt	32	011
Bow Bog	14	a9s8dd	39	013
Bowling Green	7	a4x7fn	45	173
Bowmansville	3	a1o80u	33	071
Bowie	1	9j86c7	37	337
+Bowie County	1	9iv6mr	48	037
Bowling Green	g	9vp7x5	31	033
#box
Boxgrove	0	avadu1	35
Boxborough	i	a818db	37	017
Boxford	i	a8i8es	34	009
+Box Butte County	10	a6y5y9	39	013
Box Elder	1a	acj5xp	40	103
+Box Elder County	11	a5b58u	46	003
#boy
Boyne Island	1n	53hpkf	37
Boyolali	2f	6d3mf8	48
Boyes Hot Springs	2	9wf4fs	38	097
Boynton Beach	5	8zp7pl	49	099
Boyette	5	93a7jm	38	057
+Boyd County	m	9wp7i9	55	019
+Boyle County	m	9ul7cj	43	021
Boylston	i	a7r8cu	36	027
Boyne City	b	afm7bv	36	029
+Boyd County	10			015
Boyertown	3	a2181w	36	011
Boyd	1	9hw6cz	31	497
Boyceville	d	af46sc	30	033
#boz
Bozoum	12e	7fkf5i	46
Bozhou	38	9k4mtl	52
Bozüyük	vz	a0vg7g	47
Bozeman	18	agw5bk	46	031
#bra
Bragança	3y	6v3aa3	48
Bragança Paulista	1b	569aaq	51
Brandon	43	ash66d	44
Brampton	16	abc7qf	56
Brantford	16	a9t7p1	49
Brant	16	a9t7ot	45
Bracebridge	16	af37ro	39
Brazzaville	12m	6m5f2g	61
Brandenburg an der Havel	ad	azmeuv	48
Braunschweig	32	az7ep9	54
Bradford	0	b3fdr5	55
Bracknell	0	awtdtx	49
Braintree	0	ay4dxj	47
Bramhall	0	b28dpz	44
Brackley	0	ayjdst	41
Bradwell	0	b01e0q	40
Brandon	0	b63dri	40
Braunton	0	avzdkg	40
Bradford-on-Avon	0	awndpr	40
Bracebridge Heath	0	b1sduj	38
Brampton	0	azcdve	37
Bramley	0	awldt2	36
Branston	0	b1sdup	36
Bransgore	0	av2dr6	36
Bramhope	0	b3odri	35
Bradley Cross	0	awfdoc	35
Bray	1h	b1sdf2	45
Brahmapur	3c	8fnkfj	55
Brājarājnagar	3c	8mmkd4	49
Braga	tt	a5fd8m	51
Bragança	1hb	a65dd8	45
Brăila	1i3	afrg1p	53
Braşov	1i5	agtfv5	54
Bratsk	7c	b9xlq9	54
Bratislava	1k1	anrf7j	56
+Bradley County	r	9jd6sa	38	011
Brawley	2	9hm4z3	44	025
Bradbury	2	9kv4sb	30	037
Branford	13	a4o89q	45	170
Branford Center	13	a4o89q	38	170
Brandon	5	93m7jf	50	057
Bradenton	5	92e7in	47	081
Bradenton Beach	5	92b7ia	31	081
+Bradford County	5	9967jx	37	007
Braselton	a	9kr7fc	40	157
+Brantley County	a	9co7ka	30	025
Bradley	6	a4a73y	42	091
Braidwood	6	a4n72z	38	197
Brazil	f	9zs75z	39	021
Brandenburg	m	9vk78n	35	163
+Bracken County	m	9xp7en	31	023
Braintree	i	a788es	46	021
Brandywine	n	9xi7yj	38	033
Braddock Heights	n	9zi7wq	34	021
Bradley	u	aes8ld	31	019
Bradford	u	af78ki	31	019
+Branch County	b	a6i7bw	42	023
Brainerd	e	ais6mc	41	035
Braham	e	ah06p7	32	059
Branson	c	9rs6p2	41	213
Brandon	s	9fn6y1	44	121
Bradley Gardens	8	a2o84n	42	035
Bradley Beach	8	a1o86f	36	025
Brass Castle	8	a3883n	32	041
Bradford	7	a1h7dh	33	109
Bratenahl	7	a5e7l9	31	035
Bradner	7	a4s7g8	30	173
Bray	p	9m86ca	31	137
Bradford	3	a6k7tk	39	083
Brackenridge	3	a2t7qi	35	003
Braddock	3	a287q5	33	003
Braddock Hills	3	a2a7q5	33	003
Bradford Woods	3	a2w7pk	31	003
+Bradford County	3	a6m7zg	41	015
Bradford	28	a508cq	31	009
Brandon	1a	ab36fr	40	099
Bradford	k	9q871b	30	053
+Bradley County	k	9no7c8	47	011
Brady	1	9ci682	37	307
Brazoria	1	96o6ij	35	039
Brackettville	1	97f652	32	271
+Brazoria County	1	9846jb	54	039
+Brazos County	1	9b36gf	53	041
Brandermill	g	9tz7wb	41	041
Brambleton	g	9ya7wm	40	107
Bracey	g	9ro7uy	32	117
Brattleboro	1m	a918ag	39	025
Brandon	1m	abo88z	32	021
Bradley	z	9v77mh	33	081
+Braxton County	z			007
Brakpan	3p	4x4g2t	55
#brc
Brčko	zm	aenfc9	46
#bre
Bregenz	o8	alyen3	45
Breves	3y	6tc9zs	47
Brest	ew	ayqfpt	55
Breakeyville	12	ajo8e6	37
Bremen	pn	b1gekh	57
Bremerhaven	pn	b2qejv	51
Brest	9c	aofdjj	52
Brentwood	0	axedwv	47
Bredbury	0	b2edq4	42
Bream	0	axrdou	35
Brechin	w	bbldom	39
Brecon	17	aybdml	39
Brescia	3t	agieod	53
Breda	78	axbe9a	52
Brewton	l	9cf765	37	053
Brent	l	9hi75w	37	007
Brentwood	2	9vd4hy	48	013
Brea	2	9k84si	46	059
Breckenridge	v	9zo5pg	37	117
Brent	5	9an75o	43	033
+Brevard County	5	93v7o5	56	009
Bremen	a	9jo7bh	38	143
+Bremer County	j	a8p6r4	42	017
Breese	6	9x96zb	37	027
Bremen	f	a5578p	37	099
Breckinridge Center	m	9uo73y	33	225
+Breathitt County	m			025
+Breckinridge County	m	9uy77u	37	027
Breaux Bridge	o	9a36sq	39	099
Brewster	i	a608hc	33	001
Brentwood	n	9y67y8	35	033
Brewer	u	aeg8l0	40	019
Breckenridge	b	aal7dd	31	057
Breckenridge	e	aii6fp	35	167
Breezy Point	e	ajf6ma	34	035
Brentwood	c	9xa6x1	39	189
Breckenridge Hills	c	9xj6wz	37	189
Brevard	9	9nv7i7	39	175
Brentwood	14	a9e8el	35	015
Brentwood	4	a3a88j	48	103
Brewerton	4	aa480i	36	067
Brewster	4	a5087i	34	079
Brewster Hill	4	a5287k	33	079
Brecksville	7	a4s7l9	41	035
Brewster	7	a337lc	33	151
Bremen	7	a0a7j1	32	045
Brentwood	3	a257pv	40	003
Breinigsville	3	a2m81x	36	077
Bressler	3	a1r7ym	32	043
Brentwood	k	9q376y	46	187
Brenham	1	99t6g8	42	477
Breckenridge	1	9h069a	37	429
+Brewster County	1	9ac5w2	38	043
Bremerton	h	am54fd	46	035
Brewster	h	anm4na	34	047
#bri
Brisbane	1n	4tppp3	63
Bridgewater	2j	48rolh	35
Brighton	2j	48qoks	35
Bridgetown	zo	7yf9ae	50
Bridgewater	3q	ada8ws	39
Bria	126	7g6fl3	45
Brive-la-Gaillarde	5h	afge09	47
Bristol	0	awydos	58
Brighton	0	av7dvm	51
Bridgwater	0	aw1dno	46
Bridlington	0	b48dvh	45
Brighouse	0	b36dr2	45
Brierley Hill	0	azsdq4	44
Brixham	0	atzdm8	42
Bridport	0	auxdoc	41
Bridgnorth	0	azydpa	41
Brierfield	0	b3idpt	40
Brightlingsea	0	axxdyu	39
Brigg	0	b2rdun	38
Brixworth	0	azddti	37
Briston	0	b0tdyy	35
Bridge of Allan	w	b9zdl1	37
Bridge of Weir	w	b96dja	37
Brightons	w	b9idlo	37
Bridgend	17	ax3dm2	48
Briton Ferry	17	axfdle	45
Brikama	16t	7yvclr	49
Brindisi	4g	a2vf9u	49
+Bristol Bay Borough	1j			060
Brighton	l	9iv76h	35	073
Bridgeport	l	9n379x	34	071
Brinkley	r	9mx6up	35	095
Brisbane	2	9uo4g0	37	081
Brighton	v	a135su	46	001
Bridgeport	13	a4e88p	52	120
Bristol	13	a5r89d	48	140
Bridgeville	27	9xm820	34	005
Britt	j	a9q6ng	33	081
Bridgeview	6	a5z744	42	031
Brighton	6	9yg6xm	33	117
Bridgeport	6	9xj748	33	101
Bright	f	9yy7ca	38	029
Bristol	f	a5w79m	32	039
Bridge City	o	9956xj	39	051
Bridgewater	i	a6n8eu	39	023
Brimfield	i	a708bg	35	013
+Bristol County	i	a5o8ez	57	005
Bristol	u	ac48ix	34	015
Bridgton	u	acd8fl	33	005
Brighton	b	a857fa	39	093
Bridgeport	b	aag7f0	38	145
Bridgman	b	a6i77k	34	021
Bridgeton	c	9xp6wv	41	189
Brices Creek	9	9ne7xv	35	049
Bridgeport	10	a5r5xm	32	123
Bristol	14	ab38cq	32	009
Bridgewater	14	ab88cq	30	009
Bridgewater	8	a2s84n	46	035
Bridgeton	8	9zj831	44	011
Brigantine	8	9zh85g	40	001
Brielle	8	a1f86a	37	025
Briarwood	4	a3386y	47	081
Brighton	4	a9v7wl	46	055
Brighton Beach	4	a2q86k	45	047
Briarcliff Manor	4	a4b86y	39	119
Brightwaters	4	a3488h	35	103
Brinckerhoff	4	a5e86t	35	027
Bridgehampton	4	a3q8b6	32	103
Bridgeport	4	a9w80z	32	053
Bridgetown	7	9yr7cw	42	061
Brimfield	7	a467m1	35	133
Bridgeport	7	a1b7nq	33	013
Brilliant	7	a1u7o1	32	081
Bristow	p	9pj6g9	36	037
Bristol	3	a1e843	40	017
Bridgeville	3	a247ph	37	003
Bridgeport	3	a1f82p	37	091
Brittany Farms-Highlands	3	a1v833	36	017
Brickerville	3	a1r802	31	071
Bristol	28	a5s8e1	44	001
+Bristol County	28	a5s8e1	47	001
Britton	1a	ah76ch	31	091
Bristol	k	9ro7jp	44	163
Brighton	k	9ok6yr	35	167
Bridge City	1	99e6nb	39	361
Bridgeport	1	9i96ch	38	497
Briar	1	9ho6d2	38	497
Briarcliff	1	9ah6bo	32	453
+Briscoe County	1			045
Brigham City	11	a5b58u	43	003
Bristol	g	9ro7jp	42	520
Bridgewater	g	9wm7sm	38	165
Brightwood	g	9wq7ut	30	113
Bristol	1m	acl890	33	001
Bridport	1m	ac788d	31	001
Brier	h	amq4gd	38	061
Bridgeport	h	and4nl	34	017
Bristol	d	a8873f	37	059
Brillion	d	acq73e	35	015
Brice Prairie	d	ac26ue	33	063
Bridgeport	z	9z57p2	39	033
Brits	65	4ytg16	51
#brn
Brno	144	aqof65	56
#bro
Broken Hill	19	4h7osx	43
Broadford	1p	42op2x	36
Broome	2e	5k4nbk	37
Brooks	1y	aui597	41
Brockville	16	adv81r	44
Brossard	12	ag987x	48
Brownsburg-Chatham	12	agw85a	38
Bromont	12	afw8a7	36
Bromsgrove	0	azedqa	47
Broadstairs	0	awoe00	44
Brownhills	0	b07dqn	43
Brough	0	b39duf	43
Bromborough	0	b27dnq	42
Broxbourne	0	axrdvy	41
Broadfield	0	avydvf	41
Broadstone	0	av0dqh	40
Broughton Astley	0	azxdsm	40
Broseley	0	b05dp4	38
Brotton	0	b5ldte	37
Broughton	0	b2tduh	37
Bromham	0	ayvduj	37
Bromyard	0	ayzdp1	36
Brockenhurst	0	av6drn	36
Broxburn	w	b9ddmd	42
Broughton	17	b1odnp	38
Brooklyn	81	3r9rdg	36
Brovary	c2	aucg9l	49
Brook Highland	l	9iw779	38	117
Brookwood	l	9ie75g	33	125
Brookside	l	9jg76k	31	073
Brookland	r	9pq6we	35	031
Broadmoor	2	9up4fs	36	081
Brooktrails	2	9zk4d9	35	045
Brookdale	2	9t34gt	33	087
Broomfield	v	a0w5s3	48	014
+Broomfield County	v	a0w5s3	48	014
Brookside	27	a0781n	42	003
Brownsville	5	8xq7p4	42	086
Brooksville	5	95c7j5	39	053
Broadview Park	5	8yi7p7	39	011
Brookridge	5	95b7iv	36	053
Broward Estates	5	8yl7p9	36	011
Bronson	5	97t7ig	30	075
+Broward County	5	8yk7pe	63	011
Brookhaven	a	9k27dq	47	089
Brooklet	a	9fy7l6	32	031
Broxton	a	9dv7hr	31	069
+Brooks County	a	9bi7fw	36	027
Brooklyn	j	a5x6r7	32	157
Brookfield	6	a6673z	43	031
Broadview	6	a6a73z	39	031
+Brown County	6	a136vw	33	009
Brownsburg	f	a0o780	44	063
Broad Ripple	f	a0r78q	42	097
Brownstown	f	9y0790	35	071
Brookville	f	9zi7bv	34	047
Brooklyn	f	9zu783	32	109
Brookston	f	a2s76p	32	181
+Brown County	f	9z678s	34	013
+Brown County	q	a0p6im	37	013
Brooks	m	9vq79x	34	029
Brodhead	m	9tw7dj	31	203
Broussard	o	99r6sk	41	055
Brownsfield	o	9av6uw	37	033
Brownsville	o	9g96s1	36	073
Brockton	i	a6w8eq	50	023
Brookline	i	a7l8eg	48	021
Brooklyn Park	n	9yz7z6	42	003
Brock Hall	n	9xx7ys	40	033
Brookmont	n	9y67xs	35	031
Brownville	u	afv8k9	31	021
Brownfield	u	ac28f1	31	017
Brooks	u	adr8k0	30	027
Bronson	b	a6b7bd	34	023
Brownlee Park	b	a7k7bi	33	025
Brown City	b	aa17hh	31	151
Brooklyn	b	a6z7dz	31	075
Brooklyn Park	e	af96oo	49	053
Brooklyn Center	e	af86or	45	053
+Brown County	e	ad36lm	42	015
Brookfield	c	a0i6ph	36	115
Brookhaven	s	9dq6ws	41	085
Brooksville	s	9ib71y	31	103
Browning	18	aow563	30	035
+Broadwater County	18	aio5a8	33	007
Brogden	9	9o17v9	34	191
Broad Creek	9	9mg7ya	34	031
Broadway	9	9oi7sf	31	105
Broken Bow	10	a50678	36	041
+Brown County	10	a8766m	32	017
Brookline	14	a8p8cy	37	011
Browns Mills	8	a1184u	41	005
Brookdale	8	a3f85y	40	013
Brownville	8	a2885m	34	023
Brooklawn	8	a0s83c	33	007
Brownsville	4	a2y86o	49	047
Brockport	4	aa17vi	39	055
Bronxville	4	a3q86x	38	119
Brookville	4	a3d87n	36	059
Brookhaven	4	a3a89g	35	103
Broad Channel	4	a2s86y	34	081
Brocton	4	a7r7rc	32	013
Broadalbin	4	a9m85w	31	035
Brownville	4	ac980y	31	045
+Bronx County	4	a3i86q	58	005
+Broome County	4	a6y814	50	007
Broadview Heights	7	a4r7l3	43	035
Brook Park	7	a507ks	43	035
Brooklyn	7	a547ky	40	035
Brookville	7	a0o7dj	38	113
Brooklyn Heights	7	a537l3	32	035
Brookfield Center	7	a4k7o8	31	155
+Brown County	7	9xy7ey	40	015
Broken Arrow	p	9q56hx	50	143
Broken Bow	p	9kj6ku	36	089
Brookings	x	a6t4as	38	015
Brownsville	x	adb4ee	32	043
Broomall	3	a1282o	40	045
Brookhaven	3	a0r82m	39	045
Brookville	3	a4c7sc	36	065
Brownstown	3	a1g80b	34	071
Brownsville	3	a167q4	34	051
Brockway	3	a4l7t4	33	065
Brodheadsville	3	a3o82l	33	089
Browntown	3	a4r81h	32	079
Brookdale	t	9j37ni	37	075
Brookings	1a	ad36f4	44	011
+Brookings County	1a	ad36f4	44	011
+Brown County	1a	aga6af	44	013
Brownsville	k	9ov702	40	075
Brownsville	1	8xy6d6	53	061
Brownwood	1	9e3691	43	049
Brownfield	1	9i65zx	40	445
Brookshire	1	98r6hh	37	473
Brookside Village	1	9876j7	32	039
Brownsboro	1	9fq6if	30	213
+Brooks County	1	91n6be	37	047
+Brown County	1	9e3691	44	049
Broadlands	g	9ye7wo	41	107
Broadway	g	9x97t4	36	165
Brookneal	g	9sx7sq	30	031
Browns Point	h	ale4fw	31	053
Brookfield	d	a9m739	46	133
Brown Deer	d	a9w73o	41	079
Brodhead	d	a8e6zq	35	045
Browns Lake	d	a8l72x	33	101
Brooklyn	d	a916zr	32	045
Brothertown	d	ac572p	31	015
+Brown County	d	ado73i	53	009
Brookhaven	z	a017q2	37	061
+Brooke County	z	a217o4	40	009
#bru
Bruges	4n	aw9e4y	51
Brumado	35	5ukao9	46
Brusque	3d	4uqa45	49
Bruchsal	2n	aqgejw	46
Brühl	1i	av7ef6	46
Brundall	0	b06e00	38
Brundidge	l	9e479m	33	109
Brush	v	a1u5w6	37	087
Brunswick	a	9cj7ln	42	127
Brusly	o	9af6uj	34	121
Brunswick	n	9z77wd	38	021
Brunswick	u	abz8hn	42	005
Bruce	s	9kf6zt	33	013
Brunswick	9	9l97te	31	047
+Brunswick County	9	9l67v8	48	019
Brunswick	7	a4k7ko	45	103
+Brule County	1a	abp683	34	015
Bruceton	k	9q472w	32	017
Brushy Creek	1	9ar6ci	43	491
Bruceville-Eddy	1	9cz6dv	32	309
+Brunswick County	g	9s47vr	30	025
Brush Prairie	h	ah14fl	34	011
Brussels	d	aea74m	30	029
Brush Fork	z	9tk7ma	31	055
#bry
Brymbo	17	b1fdnh	43
Brynmawr	17	axwdn6	42
Brynna	17	ax6dme	38
Brynamman	17	axwdl9	38
Bryansk	lu	b1xgjh	56
Bryanka	58	aorgvf	47
Bryant	r	9m46r3	43	125
+Bryan County	a	9eq7m6	42	029
Bryans Road	n	9xb7xx	39	017
Bryson City	9	9of7g7	32	173
Bryan	7	a577d5	39	171
+Bryan County	p	9kf6gb	43	013
Bryn Mawr	3	a1y7pj	37	003
Bryn Athyn	3	a1h83h	31	091
Bryan	1	9b76gb	49	041
Bryn Mawr-Skyway	h	alx4gg	42	033
Bryant	h	ao04go	33	061
#buc
Buckingham	12	agn82i	42
Bucaramanga	cp	7ht88w	58
Buckingham	0	aygdt9	41
Buckhurst Hill	0	axedw3	40
Buckfastleigh	0	au8dli	36
Buckie	w	be8dns	39
Buckhaven	w	ba1dnl	36
Buckley	17	b1pdng	48
Bucheon	3n	9u6no6	59
Buchanan	1c7	7ecd43	44
Bucha	c2	aueg7x	46
Buckeye	y	9ip57a	47	013
Buckhorn	2	9wt4l7	34	005
Buckingham	5	9047kz	36	071
Buckhead Ridge	5	91d7nb	32	043
Buchanan	a	9jw7bd	31	143
+Buchanan County	j	a7z6sr	40	019
Buckner	m	9wm7ao	38	185
Buckland	i	a8b89t	33	011
Buckeystown	n	9z97wx	30	021
Bucksport	u	adt8kw	35	009
Buckfield	u	ad18gj	33	017
Buchanan	b	a67784	36	021
Buckner	c	9yp6mc	35	095
+Buchanan County	c	a0h6kj	49	021
Buchanan	4	a4m86m	34	119
Bucyrus	7	a3d7hi	41	033
Buckeye Lake	7	a0x7ix	34	089
+Bucks County	3	a1k845	53	017
Buchanan Dam	1	9be6al	32	299
Buckhall	g	9xl7wx	42	153
Buchanan	g	9u97qo	31	023
+Buchanan County	g			027
+Buckingham County	g			029
Buckley	h	al04h1	37	053
Buckhannon	z	9yb7p5	38	097
#bud
Bude	0	av6dje	38
Budleigh Salterton	0	aundms	37
Buduran	2g	6ddml4	47
Budaun	1d	93wjzt	52
Budta	bk	7i0nho	61
Budënnovsk	7f	aeehap	48
Bude	s	9de6vn	30	037
Budd Lake	8	a3j84f	40	027
Buda	1	99l6c8	41	209
#bue
Buea	ac	79jelo	47
Buenaventura	67	78s7y1	54
Buenavista	30	8gh68j	53
Buena Park	2	9k34s8	49	059
Buellton	2	9m54m5	37	083
Buena Vista	v	9xw5p7	34	015
Buenaventura Lakes	5	94q7m1	44	097
Buena Vista	a	9fs7d8	33	197
+Buena Vista County	j	a8g6jj	41	021
Buechel	m	9w47a3	39	111
Buena Vista	b	aam7ey	38	145
Buena	8	9zr83w	37	001
Buena Vista	g	9ut7rl	38	530
#buf
Buford	a	9ks7eo	41	135
Buffalo	j	a566w0	31	163
Buffalo Grove	6	a7373o	46	031
Buffalo	e	afh6n9	42	171
Buffalo	c	9uk6pf	35	059
+Buffalo County	10	a3268s	46	019
Buffalo	4	a957sw	54	029
Buffalo	p	9sc679	31	059
Buffalo	t	9mh7l4	31	087
+Buffalo County	1a	acf67s	31	017
Buffalo	1	9de6h6	33	289
+Buffalo County	d	adt6td	34	011
Buffalo	z	9xa7ka	31	079
Buffalo	1r	ad75nm	37	019
#bug
Bugojno	a8	acef8h	46
Buguma	h5	7b6ef2	51
Bugo	8o	7lnnik	47
Buguruslan	br	b32hxo	47
Bugul’ma	7g	b5ihyo	50
#buh
Buhe	2b	9a5mjr	50
Buhl	1c	a8c518	36	083
Buhler	q	9vx6cf	31	155
#bui
Buin	7k	4cb8fi	47
Buies Creek	9	9od7ta	35	085
#buj
Bujumbura	10p	6omg5k	55
#buk
Bukavu	ow	6r3g44	54
Bukittinggi	d9	6x5lmt	50
Būkān	4f	9rghgd	53
Bukit Mertajam	9p	7cwln3	53
Bukoba	1p4	6ubgcd	48
Bukhara	ne	a0hiuz	54
#bul
Bulungu	im	6lefbo	47
Bulford	0	aw7dr4	40
Buldāna	1f	8j1jrm	48
Bulandshahr	1d	94wjwa	53
Bulaon	2a	83wn76	51
Bulacan	2a	833n7s	49
Bulancak	mz	a3qgu7	46
+Bullock County	l	9fa79x	37	011
Bull Shoals	r	9r26qu	33	089
Bullhead City	y	9nn51r	46	015
+Bulloch County	a	9g57ku	45	031
Bull Valley	6	a7k72k	30	111
+Bullitt County	m	9vp7ad	46	029
Bulverde	1	98m6aj	37	091
Bullard	1	9fa6j8	35	423
Bull Run	g	9xq7wo	42	153
Bull Run Mountain Estates	g	9y27wa	31	153
Bulawayo	1ra	5e1g3e	58
#bum
Bumba	120	743fmf	50
#bun
Bungendore	19	483pf4	36
Bundaberg	1n	50xpn7	49
Buninyong	1p	41fozo	36
Bunbury	2e	4dfmt8	48
Bunia	11x	72cg81	50
Bünde	1i	az0ejv	47
Bungay	0	azpe00	37
Buntingford	0	aybdvy	37
Buncrana	7q	b75dbb	37
Būndi	22	8wojq4	50
Bungoma	19q	6zkgk0	47
Bunda	wh	6sbgi3	47
Bunche Park	5	8y07p4	36	086
Bunnell	5	97v7ma	35	035
Bunker Hill	6	9yg6y5	32	117
Bunkie	o	9bz6ry	36	009
+Buncombe County	9	9ow7ip	50	021
Bunkerville	1t	9s552z	31	003
Bunker Hill	x	aag4b0	32	011
Bunker Hill Village	1	98p6in	36	201
Buna	1	9aj6n0	33	241
Bunk Foss	h	an84gv	36	061
#buo
Buôn Ma Thuột	26	7x7m84	52
#bur
Burnie	4c	3ryp5a	43
Burwood	1p	40vp34	42
Burhānuddin	a9	8oikw0	47
Burgas	100	a83g0b	53
Burnaby	1o	aqv4eh	53
Burlington	16	aaj7q8	52
Burgos	7o	a7mdlq	53
Burnley	0	b3gdpt	52
Burton upon Trent	0	b0pdrg	51
Bury	0	b2wdpm	48
Bury St Edmunds	0	az5dxz	46
Burgess Hill	0	avkdvn	45
Burntwood	0	b0cdqn	45
Burngreave	0	b2bdry	44
Burnham-on-Sea	0	awcdno	44
Burscough	0	b2wdo4	39
Burnham-on-Crouch	0	axfdy9	39
Bursledon	0	avddsc	38
Burton Latimer	0	azgdu4	38
Burwell	0	az8dwx	38
Burley in Wharfedale	0	b3rdr4	38
Burton	0	b1zduf	36
Burton Joyce	0	b17dt5	36
Burnopfield	0	b6jdr8	36
Burtonwood	0	b2fdom	35
Burntisland	w	b9qdn0	38
Burry Port	17	axkdk7	39
Burhānpur	21	8l7jrr	53
Burla	3c	8lrkcz	46
Būrewāla	1l	99tjht	53
Buraydah	ma	8z5ha5	56
Burao	1ko	7ogheh	50
Buri Ram	1m1	83nlue	45
Burdur	1nw	9usg85	48
Bursa	bz	a1og4q	62
Burbank	2	9ky4rd	50	037
Burlingame	2	9ue4g3	45	081
Burney	2	a3k4i2	35	089
Burlington	v	9z75zx	36	063
Burnt Store Marina	5	90d7k3	33	071
+Burke County	a	9hx7k6	38	033
Burlington	j	a3d6ux	44	057
Burley	1c	a8653x	40	031
Burbank	6	a5x746	45	031
Burr Ridge	6	a5z73s	40	043
Burnham	6	a5o74s	36	031
+Bureau County	6	a4x6zi	42	011
Burns Harbor	f	a5n75z	32	127
Burlington	q	9w36i2	34	031
Burlington	m	9yf7co	42	015
Burkesville	m	9s77av	32	057
Burlington	i	a828e8	44	017
Burtonsville	n	9yn7yb	39	031
Burnham	u	ae58j5	31	027
Burton	b	a9g7fq	45	049
Burt	b	aa47ex	31	145
Burnsville	e	aed6ow	48	037
Burlington	9	9qa7rc	47	001
Burgaw	9	9lz7vj	36	141
Burnsville	9	9ps7je	32	199
+Burke County	9	9pb7l4	45	023
Burlington	1g	ao4629	31	101
+Burke County	1g			013
+Burleigh County	1g	ak1642	49	015
Burwell	10	a6268n	31	071
+Burt County	10	a626gq	35	021
Burlington	8	a1b842	40	005
+Burlington County	8	a0x83z	54	005
Burlington	7	9wp7iq	34	087
Burton	7	a577ml	32	055
Burns Flat	p	9o768j	33	149
Burns	x	ab34pb	34	025
Burnham	3	a2w7wj	33	087
Burgettstown	3	a267op	31	125
Burton	t	9g47ns	38	013
Burnettown	t	9j47kn	34	003
Burns	k	9q575h	32	043
Burleson	1	9ge6do	46	251
Burkburnett	1	9kq6a7	40	485
Burnet	1	9bg6b5	38	053
+Burleson County	1	9at6ff	37	051
+Burnet County	1	9ay6b0	43	053
Burke	g	9xr7xd	46	059
Burlington	1m	adk88n	46	007
Burien	h	alv4g5	47	033
Burlington	h	aoo4g7	39	057
Burbank	h	aic4pf	35	071
Burley	h	alq4fd	33	035
Burlington	d	a8k72s	40	101
+Burnett County	d	ah66qk	31	013
#bus
Busselton	2e	4cjmsf	43
Būsh	jo	96zgah	49
Bushey	0	axgdv0	42
Busby	w	b8ydk4	35
Bushehr	5t	96hht8	52
Busto Arsizio	3t	agpekl	49
Busia	rs	6zagir	47
Bustos	2a	83kn7w	46
Buseresere	ef	6pmgcj	47
Busia	c5	6zbgip	46
Bushnell	5	95m7jx	35	119
Bushnell	6	a2n6wl	35	109
Bushwick	4	a3186o	51	047
Bushyhead	p	9ra6ir	31	131
Bushland	1	9nr60i	32	375
#but
Buta	11u	75rfsp	47
Butembo	in	6yeg5d	52
Butterworth	9p	7d0lms	50
Butwāl	h6	92ykbt	50
Butuan	e1	7mvnkq	55
Butare	uo	6qsg6m	50
Butte	1j	boy2e1	35	170
Butler	l	9f572y	33	023
+Butler County	l	9ef77e	40	013
Buttonwillow	2	9oc4o5	32	029
+Butte County	2	a0d4hk	53	007
Butler Beach	5	98s7m9	37	109
Butler	a	9gg7e0	33	269
+Butts County	a	9ih7er	39	035
+Butler County	j	a8a6q9	39	023
+Butte County	1c			023
Butler	f	a537c9	34	033
+Butler County	q	9v26ey	47	015
+Butler County	m	9tf778	34	031
Butcher's Hill	n	9z57z9	33	510
Butler	c	9wa6lz	36	013
+Butler County	c	9s46wx	42	023
Butte	18	ahs57f	45	093
Butner	9	9qd7t8	39	077
+Butler County	10	a4l6e7	35	023
Butler	8	a3w85i	39	027
+Butler County	7	9zg7d4	53	017
Butler	3	a3i7q2	41	019
+Butler County	3	a307ph	50	019
+Butte County	1a	ae35vj	38	019
Butler	d	a9r73d	33	133
#bux
Buxton	0	b1ydqp	43
Buxar	25	8x2kda	50
Buxton	u	ab88g4	39	031
Buxton	9	9nz826	31	055
#buy
Buynaksk	9z	a8yhiw	48
Büyükçekmece	41	a3yg3f	52
#buz
Buzău	1i6	afffyj	51
Buzuluk	br	b0mhx6	49
Buzzards Bay	i	a5z8fu	36	001
#bwi
Bwizibwera	ej	6wdg93	49
#byd
Bydgoszcz	bl	b1kfa1	56
#bye
Byers	v	a0b5uh	31	005
Byesville	7	a117li	34	059
#byh
Byhalia	s	9mv6yv	31	093
#byl
Bylas	y	9i15e4	33	009
#byn
Bynum	l	9jd798	33	015
Byng	p	9mu6fh	31	123
#byr
Byron Bay	19	4qfpqp	38
Byron	2	9v74i4	31	013
Byram	13	a3w87f	36	190
Byron	a	9gp7fc	37	225
Byron	6	a71702	36	141
Byron Center	b	a8x79w	38	081
Byron	e	acb6qn	37	109
Byrnes Mill	c	9ws6we	35	099
Byram	s	9fe6xb	41	049
#bys
Bystrom	2	9ui4jx	36	099
#byt
Bytom	3l	atvfcl	53
#byu
Byumba	un	6tmg7j	48
#ca
Cà Mau	26	7nim03	50
#caa
Caacupé	1hp	4zh9ha	43
Caaguazú	ty	4z99ke	47
Caazapá	1hr	4x89jf	44
#cab
Cabinda	y9	6iletw	48
Cabedelo	7j	6emb79	47
Cabo	33	6b0b6p	52
Cabo Frio	2y	56fan9	50
Cabano	12	amg8ko	35
Cabaiguán	f7	8nc7r6	46
Cabinteely	1h	b1zdew	40
Cabra	1h	b29dej	36
Cabo San Lucas	dm	8pl5ep	48
Cabanatuan City	2a	851n81	53
Cabiao	2a	84dn7p	47
Cabuyao	2k	81nn8h	55
Cabot	r	9n56se	44	085
Cabazon	2	9k84vl	34	065
Cabin John	n	9ya7xo	34	031
Cabool	c	9t46s6	33	215
+Cabarrus County	9	9od7o6	52	025
+Cabell County	z	9wq7iz	48	011
Cabimas	c6	7qw8dj	53
#cac
Cachoeiro de Itapemirim	6o	5c3apt	53
Cachoeiras de Macacu	2y	57malj	47
Cacoal	cd	62895b	47
Cachoeirinha	2m	4mt9y3	51
Cachoeira do Sul	2m	4mk9t3	49
Caçador	3d	4vm9ya	48
Caçapava	1b	55uad1	49
Cacocum	ct	8jm7zz	46
Cáceres	fm	9zodeb	50
Cacém	84	9xpd66	50
Čačak	4l	abxfgj	51
Cactus Flat	y	9h05f8	32	009
Cache	p	9m76a1	35	031
Cactus	1	9q560o	35	341
+Cache County	11	a5y59d	50	005
#cad
Cadiz	2t	9rhdej	51
Caddington	0	ay3duq	35
Cadereyta Jiménez	55	8x3668	48
Cadereyta	55	8x266a	48
Cadiz	4s	7sfneh	51
Cadiz	m	9sf740	34	221
Cade	o	99l6sp	32	099
+Caddo Parish	o	9gd6nl	53	017
Cadillac	b	acx7as	40	165
Cadiz	7	a1v7n0	35	067
Caddo	p	9kt6gm	30	013
+Caddo County	p	9nf6b4	41	015
Caddo Mills	1	9hv6gp	32	231
Cadott	d	aev6ut	32	017
#cae
Caen	fp	aqndv0	50
Caerphilly	17	ax9dn2	45
Caernarfon	17	b1mdk5	40
Caerleon	17	axddnt	39
Caergwrle	17	b1jdnk	37
#cag
Cagnes-sur-Mer	40	abaefv	47
Cagliari	g7	9yzelc	52
Cagayan de Oro	8o	7lkni9	56
Caguas	4t	8cn8sj	49
Cagua	8y	7qb8om	51
#cah
Cahir	2p	azida0	36
Cahul	1dh	ahig2c	45
Cahaba Heights	l	9iy773	37	073
Cahokia	6	9x56xh	42	163
#cai
Cairns	1n	5n0p4x	52
Caicó	cc	6g2b0y	47
Caieiras	1b	554aa6	49
Caidian	2b	9aymor	49
Caister-on-Sea	0	b09e0t	39
Cairnryan	w	b6pdi2	36
Čair	7w	a6qfjk	48
Cainta	2k	82in8g	55
Cairo	a	9bs7e4	40	131
Cairo	6	9st70a	34	003
Cairo	4	a7i86g	31	039
#caj
Cajazeiras	7j	6evaww	46
Cajamar	1b	554a9s	48
Cajamarca	tl	6e47ty	51
Cajahs Mountain	9	9pj7li	35	027
#cal
Calliope	1n	53bpk0	37
Caloundra	1n	4vkppc	37
Caldas Novas	4w	5kqa4x	48
Calgary	1y	avt533	60
Calama	p3	57m8kk	52
Caldas	5e	7ex81w	48
Calarcá	pc	7al81w	48
Cali	67	77k7zg	64
Calvià	fn	9zxe2z	47
Caluire-et-Cuire	5g	ah7e9h	46
Calais	4z	avje16	49
Calne	0	awwdqf	42
Calcot	0	awwdt3	40
Calverton	0	b1cdt0	38
Callington	0	auadk1	38
Callander	w	ba8dka	35
Caldicot	17	axbdoc	41
Caltanissetta	4h	9u5ez2	48
Calabar	l5	7bsej5	57
Callao	1go	60i7xs	59
Caloocan	61	82pn81	62
Calumpit	2a	83gn7h	50
Calbayog City	bi	7vjni4	48
Calamba	2k	81hn8l	55
Calapan	h9	7z9n8m	48
Calera	l	9hy771	41	117
+Calhoun County	l	9ji79l	49	015
Calico Rock	r	9qc6s2	32	065
+Calhoun County	r	9j66r5	31	013
Calexico	2	9gs4z6	46	025
Calabasas	2	9kw4qg	44	037
California City	2	9nl4s9	41	029
Calimesa	2	9kg4uu	39	065
Calipatria	2	9i14z5	39	025
Calistoga	2	9x64fi	37	055
Callender	2	9nd4l0	31	079
+Calaveras County	2	9vx4ka	44	009
Callaway	5	99r7ab	42	005
Callahan	5	9aw7kp	31	089
+Calhoun County	5	9ak7br	34	013
Calhoun	a	9lu7c1	42	129
+Calhoun County	a	9dm7d0	37	037
+Calhoun County	j	a7s6l5	37	025
Caldwell	1c	aba4vv	47	027
Calumet City	6	a5m74v	46	031
Calumet Park	6	a5q74i	39	031
+Calhoun County	6			013
Caldwell	q	9sv6cv	30	191
Calvert City	m	9sv72l	34	157
+Caldwell County	m	9t373w	38	033
+Calloway County	m	9rp72p	43	035
+Calcasieu Parish	o	99x6p4	51	019
+Caldwell Parish	o	9f46s7	34	021
Calverton	n	9yi7ya	42	033
California	n	9we7zh	41	037
+Calvert County	n	9wj7zq	46	009
Calais	u	afi8p4	35	029
Caledonia	b	a8v7ag	32	081
+Calhoun County	b	a7k7be	49	025
Caledonia	e	ab76tu	34	055
California	c	9xb6qv	36	135
Calverton Park	c	9xo6x5	31	189
+Caldwell County	c	a0e6mw	32	025
+Callaway County	c	9xx6sl	42	027
Calhoun City	s	9k26zx	32	013
Caledonia	s	9jk72o	30	087
+Calhoun County	s	9kf6zt	38	013
Calabash	9	9k57tr	33	019
+Caldwell County	9	9pr7li	46	027
Caldwell	8	a3g85o	39	013
Califon	8	a34844	30	019
Caliente	1t	9uh51x	30	017
Calverton	4	a3n89y	38	103
Calcium	4	aca81b	35	045
Caledonia	4	a9d7vr	33	051
Calcutta	7	a2z7o6	36	029
Caldwell	7	a0f7lk	32	121
Calera	p	9k96g5	34	013
California	3	a1b7q3	38	125
Caln	3	a1381i	32	029
Calumet	3	a1p7r7	31	129
Calhoun Falls	t	9kp7ik	33	001
+Calhoun County	t	9ji7nm	33	017
Caldwell	1	9at6ff	36	051
Calvert	1	9c26fh	31	395
+Caldwell County	1	9906cp	43	055
+Calhoun County	1	95h6fl	42	057
+Callahan County	1	9g167n	37	059
+Caledonia County	1m	adf8by	43	005
Caledonia	d	a8x73s	44	101
+Calumet County	d	acv72m	44	015
+Calhoun County	z			013
Calabozo	en	7ms8op	51
#cam
Campana	2x	4b49c8	49
Campbelltown	19	4bdpiy	41
Campbelltown	2j	494ol7	39
Camperdown	1p	3ztoxn	35
Camaçari	35	5yqaxk	53
Camocim	3x	6pyaqk	46
Campo Belo	1w	5byae8	47
Campo Grande	c9	5d89o7	59
Cametá	3y	6rsa2i	47
Campina Grande	7j	6dxb4c	55
Campo Largo	2w	4zaa2f	50
Cambé	2w	55c9xk	50
Campo Mourão	2w	5389ui	49
Campos dos Goytacazes	2y	59lap7	56
Camaquã	2m	4kb9w3	47
Campinas	1b	56da9a	60
Campos do Jordão	1b	56uadd	47
Camrose	1y	b1a56k	42
Campbell River	1o	asy484	45
Campbellton	4x	and8qt	39
Cambridge	16	aag7ox	51
Camlachie	16	a9k7js	39
Camagüey	j4	8le7vk	55
Campiña	2t	9w6dnq	48
Cambridge	0	az0dwc	52
Camberley	0	awmdty	45
Camborne	0	athdha	44
Cambourne	0	az2dvt	39
Cambuslang	w	b91dkg	44
Campbeltown	w	b7zdgf	37
Camayenne	qh	7oictz	63
Campobasso	19b	a5gf0r	46
Campeche	st	8h46wj	53
Camargo	9n	92w5rv	46
Cambridge	60	40srfc	42
Câmpina	u5	afdfvh	46
Camden	l	9ev75j	33	131
Camden	r	9ja6q5	41	103
Camp Verde	y	9m059b	40	025
Camarillo	2	9l24pc	48	111
Campbell	2	9tl4h9	46	085
Cameron Park	2	9xf4jx	43	017
Camp Pendleton South	2	9ib4ty	40	073
Cambria	2	9os4jo	38	079
Camp Pendleton North	2	9ij4u4	37	073
Campo	2	9gl4wh	34	073
Camp Meeker	2	9wr4eg	34	097
Camino	2	9xm4kt	32	017
Campion	v	a235s4	33	069
Camden	27	9yn826	35	001
Campbell	5	94i7lq	34	097
Camilla	a	9cr7e3	37	205
+Camden County	a	9bd7lh	46	039
Camanche	j	a636xa	36	045
+Camas County	1c			025
Cambridge	6	a4q6xh	33	073
Cambria	6	9uy70g	31	199
Camp Point	6	a186v1	31	001
Cambridge City	f	a0l7bf	33	177
Campbellsville	m	9tq7ay	41	217
Camargo	m	9vj7ez	31	173
+Campbell County	m	9yk7df	49	037
Campti	o	9el6pc	30	069
+Cameron Parish	o	99c6oq	31	023
Cambridge	i	a7q8eh	50	017
Camp Springs	n	9xs7yd	43	033
Cambridge	n	9x480o	41	019
Camden	u	act8k6	36	013
Cambridge	e	agl6p2	39	059
Cameron	c	a0e6m8	40	049
Camdenton	c	9vl6qe	36	029
Campbell	c	9rd6xs	33	069
+Camden County	c	9vx6qn	40	029
+Camden County	9			029
Cambridge	10	a1w65r	30	065
Camden	8	a0x83c	49	007
+Camden County	8	a0x83c	57	007
Cambria Heights	4	a31876	43	081
Camden	4	aad81l	33	065
Cambridge	4	a9j886	33	115
Camillus	4	a9k802	31	067
Cambridge	7	a177ld	40	059
Campbell	7	a447o4	39	099
Camden	7	a4k7jd	34	093
Camp Hill	3	a1s7yc	39	041
Campbelltown	3	a1w7z9	36	075
Cambridge Springs	3	a647pm	34	039
+Cambria County	3	a217ss	49	021
+Cameron County	3	a5b7uo	33	023
Camden	t	9l57o3	39	055
+Campbell County	1a			021
Camden	k	9q673a	36	005
+Campbell County	k	9r27ec	43	013
Cameron Park	1	8y46d8	38	061
Cameron Park Colonia	1	8y56d8	38	061
Camp Swift	1	99v6dr	38	021
Cameron	1	9bp6em	37	331
+Cameron County	1	8xy6d6	56	061
+Camp County	1	9ho6k7	37	063
+Campbell County	g	9to7ru	43	031
Camas	h	agn4g0	43	011
Camano	h	ant4fn	42	029
Camp Lake	d	a85736	36	059
Campbellsport	d	ab472s	33	039
Cameron	d	ag56t6	33	005
Cambridge	d	a9g70q	32	025
+Campbell County	1r	ad15qy	46	005
Cam Ranh	26	7v4mb8	52
Cẩm Phả Mines	26	8kem62	51
#can
Canberra	yt	480pe9	56
Cannonvale	1n	5dopd2	38
Canindé	3x	6lwaut	46
Canoas	2m	4mw9xu	55
Canmore	1y	avw4zl	41
Candiac	12	ag287s	42
Cantley	12	agl81i	40
Cangzhou	2z	9wgmwn	57
Cannes	40	aazefh	48
Cannock	0	b0ddqd	49
Canterbury	0	awgdz0	47
Canvey Island	0	ax4dxm	46
Candi Prambanan	2f	6chmex	47
Canning	1k	8nzkqa	46
Cancún	gv	8kt76r	58
Candaba	2a	83yn7n	47
Canlaon	56	7qvnea	47
Candelaria	2k	80pn9a	48
Çankaya	hv	a0wgfa	59
Çanakkale	1nx	a1kfxd	49
Canyon Day	y	9ju5ed	31	007
Canyon Lake	2	9jl4u9	40	065
Cañon City	v	9ws5ro	42	043
Canton Valley	13	a6789j	32	110
Canaan	13	a6r88b	31	160
Canton	a	9l47db	44	057
Candler-McAfee	a	9jp7dx	44	089
+Candler County	a	9g07k2	36	043
+Canyon County	1c	aay4w8	52	027
Canton	6	a2o6xw	42	057
Cannelton	f	9vb772	32	123
Caney	q	9st6hi	33	125
Canton	i	a748ee	43	021
Canaan	u	aec8is	33	025
Canton	u	adg8go	31	017
Canton	b	a7j7g4	49	163
Canadian Lakes	b	ab27b2	34	107
Cannon Falls	e	adn6px	36	049
Canby	e	ae76gk	32	173
Canton	c	a1h6ts	34	111
Canton	s	9gl6xw	41	089
Canton	9	9op7hw	36	087
Cando	1g	aop68f	30	095
Candia	14	a9o8e0	36	015
Canterbury	14	aae8d7	33	013
Cannon Air Force Base	15	9lk5x0	34	009
Canarsie	4	a2w86q	49	047
Canandaigua	4	a937xb	40	069
Canton	4	adw837	38	089
Canastota	4	a9o81l	37	053
Canisteo	4	a7f7wf	33	101
Canajoharie	4	a9784v	33	057
Canton	7	a3c7ly	49	151
Canal Winchester	7	a0o7i0	39	049
Canfield	7	a3z7no	39	099
Canal Fulton	7	a3l7lc	37	151
+Canadian County	p	9on6cg	49	017
Canby	x	afq4f7	42	005
Canyonville	x	a994dk	33	019
Cannon Beach	x	ahh4bo	32	007
Canonsburg	3	a1u7p9	40	125
Canton	3	a5q7yj	33	015
Cane Savannah	t	9k67oj	30	085
Canton	1a	aaa6fp	35	083
+Cannon County	k	9pj78x	34	015
Canyon Lake	1	9906b2	43	091
Canyon	1	9n660w	42	381
Canutillo	1	9en5nw	38	141
Canton	1	9gg6hq	36	467
Canadian	1	9pr656	35	211
Canyon Rim	11	a3359e	40	035
Cana	g	9rn7nx	31	035
Canterwood	h	alm4fh	35	053
Cần Thơ	26	7pwm1v	54
Cần Giờ	nn	7qxm53	47
Cần Giuộc	wx	7rhm4b	52
#cao
Caohe	2b	99zmsn	48
Caol	w	bbwdhu	35
Cao Lãnh	26	7r2m1f	48
Cao Bằng	26	8ozm36	46
#cap
Capalaba	1n	4tippk	42
Capanema	3y	6uoa8y	47
Cape Coast	fq	7c7dsj	52
Capannori	4o	absepd	46
Capelle aan den IJssel	52	ay9e8q	48
Capas	2a	84ln6z	49
Capiatá	7b	4zk9gf	53
Capitola	2	9sq4h9	40	087
+Capitol Planning Region	13	a608a3	59	110
Cape Coral	5	8zs7kd	52	071
Cape Canaveral	5	94x7o4	40	009
Captain Cook	1e	8g61uw	35	001
Capron	6	a7s71i	31	007
Cape Saint Claire	n	9yg7zo	39	003
Capitol Heights	n	9y17yc	37	033
Cape Neddick	u	a9z8fu	34	031
Capac	b	a9h7hn	33	147
Cape Girardeau	c	9tn6zc	46	031
+Cape Girardeau County	c	9tn6zc	47	031
Cape Carteret	9	9md7xy	33	031
Cape May Court House	8	9yk846	37	009
Cape May	8	9y683x	35	009
+Cape May County	8	9z484v	48	009
Capitan	15	9j75qr	31	027
Captains Cove	g	9vj82i	30	001
Cape Charles	g	9tj80u	30	131
Cape Town	5r	4brfb6	65
#car
Carnarvon	2e	50wmnq	39
Caratinga	1w	5f1amy	48
Caruaru	33	6b0b42	54
Carpina	33	6c7b63	48
Carazinho	2m	4rg9td	48
Carapicuíba	1b	54oa9w	56
Caraguatatuba	1b	54eadv	50
Cardston	1y	aqo55a	36
Carbonear	4d	aml9s7	38
Carleton Place	16	afd80h	40
Carignan	12	ag988e	39
Carleton-sur-Mer	12	ann8sb	36
Cartagena	cl	7qw829	60
Cartago	67	7b7815	51
Cartago	13k	7pe7ew	44
Cárdenas	cr	8q07mf	50
Cartagena	d2	9uhdt9	53
Carcassonne	5i	aa1e2j	47
Carlisle	0	b6idnu	49
Carterton	0	axsdrl	42
Carcroft	0	b2udsq	39
Carnforth	0	b4ddob	39
Carrickfergus	23	b60dfv	45
Carryduff	23	b5gdfn	39
Carluke	w	b8udld	41
Carnoustie	w	baydoh	41
Cardenden	w	b9ydmy	37
Carronshore	w	b9ndli	35
Cardiff	17	ax0dn6	57
Carmarthen	17	ay2dk1	42
Cardigan	17	ayodj2	37
Caringin	24	6fdm4q	50
Carrick-on-Shannon	5j	b3vd9j	36
Carlow	1h	b0sdcr	43
Carrigaline	2p	axxd8o	42
Carrick-on-Suir	2p	azfdbf	38
Carrigtwohill	2p	ay7d92	37
Carrickmacross	7q	b3xddc	36
Carpi Centro	5l	aeeeq8	47
Carrara	4o	acgeo2	48
Cárdenas	l0	8c06om	50
Carcar	56	7q3nfg	46
Carmona	2k	81rn8a	47
Carolina	4t	8d28ss	52
Çarşamba	n2	a4ggq0	47
Carlisle-Rockledge	l	9kr78s	33	055
Carbon Hill	l	9k574v	33	127
Carlisle	r	9mm6t5	33	085
Caraway	r	9pc6x4	31	031
+Carroll County	r	9r06o3	41	015
Carefree	y	9jy594	36	013
Carlsbad	2	9i44u1	51	073
Carson	2	9jz4rg	50	037
Carmichael	2	9xa4iz	48	067
Carpinteria	2	9lk4o0	41	083
Carmel Valley Village	2	9rf4hr	36	053
Carmel-by-the-Sea	2	9rk4hc	36	053
Caruthers	2	9ri4n5	34	019
Carbondale	v	9zg5m7	38	045
Carriage Club	v	9zt5sm	30	035
Carol City	5	8y27p3	48	086
Carrollwood Village	5	93z7is	46	057
Carrollwood	5	93x7iv	45	057
Carver Ranches	5	8y77p9	36	011
Carrabelle	5	98x7cu	34	037
Carrollton	a	9ja7bo	44	045
Cartersville	a	9kx7cg	43	015
+Carroll County	a	9ja7bo	47	045
Carroll	j	a6v6kh	40	027
Carlisle	j	a5a6ob	36	181
Carter Lake	j	a4p6hk	36	155
+Carroll County	j	a6v6kh	41	027
+Caribou County	1c	a8h5a0	35	029
Carol Stream	6	a6f737	46	043
Carpentersville	6	a7072u	46	089
Carbondale	6	9ut706	44	077
Cary	6	a7972w	43	111
Carterville	6	9uw70k	38	199
Carlinville	6	9z46yc	38	117
Carmi	6	9vt734	37	193
Carlyle	6	9x96zr	35	027
Carthage	6	a2a6uu	34	067
Carrollton	6	9z66wv	34	061
Carbon Cliff	6	a596wx	33	161
Carrier Mills	6	9uo71t	32	165
+Carroll County	6	a726yh	40	015
Carmel	f	a1278s	49	057
+Carroll County	f	a2r778	37	015
Carbondale	q	9xu6i7	31	139
Carrollton	m	9xg7be	36	041
Carlisle	m	9wf7el	33	181
+Carlisle County	m			039
+Carroll County	m	9xg7be	36	041
+Carter County	m	9wh7hl	37	043
Carencro	o	9a86sb	39	055
Carlyss	o	99t6om	37	019
Carville	o	99y6uy	30	047
Carver	i	a6c8fg	41	023
Carlisle	i	a858dt	37	017
Carney	n	9zf7zg	45	005
+Caroline County	n	9y081d	40	011
+Carroll County	n	9zg7y9	49	013
Caribou	u	ak68n3	39	003
Carmel	u	aeg8k7	34	019
Carrollton	b	aaq7ev	38	145
Caro	b	aat7gc	36	157
Carleton	b	a6u7gd	34	115
Carson City	b	a9y7cb	30	117
Carver	e	aec6nx	36	019
Carlton	e	ajm6ra	30	017
+Carlton County	e	ajs6r6	43	017
+Carver County	e	aem6o7	49	019
Carthage	c	9ta6m1	42	097
Carl Junction	c	9ta6lb	39	097
Caruthersville	c	9qj6yy	38	155
Carrollton	c	9zc6oa	36	033
Carterville	c	9t76lo	33	097
+Carroll County	c	9zc6oa	36	033
+Carter County	c			035
Carriere	s	9b26yz	41	109
Carthage	s	9gx6za	37	079
+Carroll County	s			015
+Carbon County	18	afj5gj	33	009
+Carter County	18			011
Cary	9	9pf7t6	52	183
Carrboro	9	9pr7sc	43	135
Carolina Beach	9	9kk7vn	38	129
Carolina Shores	9	9k67tq	36	019
Carthage	9	9o77re	34	125
+Carteret County	9	9mg7yv	45	031
Carrington	1g	alt68n	33	031
+Carroll County	14	abj8do	46	003
Carteret	8	a2q85t	44	023
Carneys Point	8	a0b82d	39	033
Carlstadt	8	a3g867	38	003
Carlsbad	15	9g25uh	45	015
Carnuel	15	9ne5oa	31	001
Carson City	1t	9ys4nb	47	510
Carlin	1t	a334xi	34	007
Carmel Hamlet	4	a5187b	38	079
Carle Place	4	a3787j	37	059
Carmel	4	a5387c	37	079
Carthage	4	ac681z	36	045
Carlisle	7	9zy7ds	37	165
Carey	7	a3r7ge	36	175
Carrollton	7	a2p7mr	35	019
Cardington	7	a2i7hr	33	117
+Carroll County	7	a2p7mr	38	019
Carnegie	p	9ni6a4	32	015
+Carter County	p	9kx6e6	46	019
Carlton	x	aft4du	33	071
Carlisle	3	a1o7xl	43	041
Carnot-Moon	3	a2k7p6	41	003
Carbondale	3	a5h82a	39	069
Carnegie	3	a297pk	39	003
Carroll Valley	3	a0f7x2	36	001
+Carbon County	3	a3f81p	45	025
Carthage	k	9qp799	34	159
Caryville	k	9qu7e2	33	013
+Carroll County	k	9qd724	40	017
+Carter County	k	9qz7jn	42	019
Carrollton	1	9hj6ev	51	113
Carthage	1	9fc6ly	38	365
Carrizo Springs	1	95866m	38	127
+Carson County	1	9o762e	34	065
Carbonville	11	a025c5	32	007
+Carbon County	11	a005c7	42	007
Carrollton	g	9sn7zc	37	093
+Caroline County	g	9vp7x5	31	033
+Carroll County	g	9s47nr	36	035
Carson	h	ah14hm	34	059
Carnation	h	amd4hd	33	033
+Carbon County	1r	a635m4	41	007
Caracas	1q9	7r58q8	65
Carora	i7	7q98hc	50
Carrizal	4u	7qr8px	46
Carúpano	nk	7rn90b	50
Carletonville	3p	4wsg04	53
#cas
Casino	19	4pupp5	40
Castlemaine	1p	431p0m	38
Cascavel	3x	6mjaxs	47
Castanhal	3y	6ufa6v	51
Cascavel	2w	50o9ri	54
Castro	2w	515a13	46
Castlegar	1o	ar04t6	39
Casselman	16	afw83g	35
Castrop-Rauxel	1i	ax8egb	49
Castelldefels	36	a4oe1h	48
Castelló de la Plana	3z	a13dvv	53
Castres	5i	ab5e28	47
Castleford	0	b39ds8	48
Castle Vale	0	azwdr0	40
Castle Donington	0	b0sdsa	38
Castleside	0	b6bdqs	37
Castle Cary	0	avxdp1	35
Castlereagh	23	b5ldfo	48
Castle Douglas	w	b6mdl3	36
Castlebar	5j	b3ld66	41
Castleknock	1h	b29dec	39
Castleblayney	7q	b4cddb	35
Cascina	4o	abcepb	46
Caserta	37	a43ezt	49
Castellammare di Stabia	37	a32f09	48
Casoria	37	a3nezp	48
Casalnuovo di Napoli	37	a3nezu	47
Castries	1c1	80w96j	43
Casablanca	b4	9jbdav	65
Castelo Branco	1hc	a0mdb7	45
Casas Adobes	y	9fs5bo	48	019
Casa Grande	y	9hc59k	47	021
Casa Blanca	y	9i0597	31	021
Castro Valley	2	9up4gv	48	001
Castaic	2	9lt4qi	43	037
Casa de Oro-Mount Helix	2	9h04v3	43	073
Castroville	2	9s54hs	38	053
Castle Rock	v	9zd5sq	47	035
Castle Pines North	v	9zn5sn	40	093
Castle Pines	v	9zm5sm	36	035
Cascade-Chipita Park	v	9y65sc	32	041
Casselberry	5	95o7m3	44	117
Cascade	j	a7i6v7	34	061
+Cass County	j	a506k3	38	029
+Cassia County	1c	a8653x	40	031
Caseyville	6	9xc6xx	36	163
Casey	6	9z673l	34	023
+Cass County	6	a166wu	40	017
+Cass County	f	a37784	45	017
+Casey County	m	9to7c2	33	045
Castine	u	adb8kw	30	009
Cass City	b	ab47gz	34	157
Cassopolis	b	a6f793	32	027
+Cass County	b	a6m78t	40	027
+Cass County	e	aj56lw	33	021
Castle Point	c	9xo6xb	36	189
Cassville	c	9rw6n9	35	009
+Cass County	c	9xs6ln	47	037
+Cascade County	18	aly5au	48	013
Castle Hayne	9	9lg7vm	31	129
+Caswell County	9	9r47rm	33	033
Casselton	1g	aka6dz	34	017
+Cass County	1g	ak86f5	52	017
+Cass County	10	a3x6ho	40	025
Castleton-on-Hudson	4	a84875	32	083
Cascade Locks	x	agv4hf	31	027
Castle Shannon	3	a247pq	39	003
Castanea	3	a487wx	31	035
Castle Hills	1	9806ac	36	029
Castroville	1	97k69c	35	325
+Cass County	1	9hz6mg	40	067
+Castro County	1	9lz5zt	37	069
Castle Dale	11	9yx5bm	32	015
Castlewood	g	9sh7jg	33	167
Castleton	1m	ab588q	32	021
Cashmere	h	am04ld	35	007
Cascade Valley	h	akx4oj	34	025
Castle Rock	h	aik4el	33	015
Cashton	d	abi6vu	30	081
Casper	1r	a935op	48	025
#cat
Catalão	4w	5jja6t	48
Cataguases	1w	5alale	48
Catanduva	1b	5baa3z	50
Caterham	0	awgdvs	43
Catterick	0	b52drh	35
Catanzaro	de	9y0f64	49
Catania	4h	9u5f1v	55
Catacaos	bh	6jd7nw	48
Catbalogan	bi	7uqnix	48
Catarman	bi	7wqni8	47
Cataño	4t	8d88sc	44
Catalina Foothills	y	9fq5bw	47	019
Catalina	y	9gb5bw	39	019
Cathedral City	2	9ju4wh	47	065
+Catoosa County	a	9n37b6	43	047
Catlin	6	a1b74e	33	183
Catlettsburg	m	9wo7ik	33	019
Catahoula	o	99x6t9	30	099
+Catahoula Parish	o	9dv6sy	33	025
Catonsville	n	9z37yv	46	005
+Catawba County	9	9p97m2	49	035
+Catron County	15			003
Catskill	4	a7a86u	36	039
+Cattaraugus County	4	a6w7u5	45	009
Catoosa	p	9qj6i1	39	131
Catasauqua	3	a2x82d	38	077
Catawissa	3	a3r7zm	32	037
Catawba	t	9mt7n9	31	091
Cathcart	h	amx4gu	34	061
Cato	d	acm73y	32	071
Catia La Mar	nm	7rh8pt	50
#cau
Caulfield South	1p	40qp2v	41
Caulfield	1p	40sp2u	38
Caucaia	3x	6nmawn	54
Caucasia	5e	7k7835	48
Căuşeni	1di	ajkg5p	43
Caucaguita	4u	7qs8qg	48
Caucagüito	4u	7r58qm	47
#cav
Cavan	7q	b3zdbk	38
Cava Dè Tirreni	37	a32f0v	47
Cavite City	2k	828n7u	51
Cave Springs	r	9qq6m9	35	007
Cave City	r	9pu6tp	33	135
Cave Creek	y	9jz591	37	013
Cave Spring	a	9kr7ay	31	115
Cave City	m	9t6798	34	009
Cavetown	n	a047wh	32	043
Cavalier	1g	apj6cu	31	067
+Cavalier County	1g	apg6ar	33	019
Cave Junction	x	a744cj	33	033
Cave Spring	g	9tf7pr	44	161
#cax
Caxito	y7	6a6exy	45
Caxias	6p	6kiajk	52
Caxias do Sul	2m	4oz9xu	56
#cay
Cayenne	16p	7bp9un	48
Cayucos	2	9og4k7	34	079
Cayuga	f	a0z752	30	165
Cayuga Heights	4	a7y7zj	36	109
+Cayuga County	4	a997zb	45	011
Cayce	t	9kd7mt	41	063
#caz
Cazenovia	4	a9981b	35	053
#ceb
Cebu City	56	7qong5	59
#cec
Cecilia	o	9aa6sv	33	099
+Cecil County	n	a0181d	45	015
Cecil-Bishop	3	a207p9	34	125
#ced
Cedar Bluff	l	9l27a7	33	019
Cedarville	r	9ot6lv	31	033
Cedar Ridge	2	9vr4lw	31	109
Cedaredge	v	9y25k7	33	029
Cedar Grove	5	99t7a5	35	005
Cedartown	a	9kh7b6	40	233
Cedar Rapids	j	a6p6tg	51	113
Cedar Falls	j	a856r7	46	013
+Cedar County	j	a616uv	39	031
Cedar Lake	f	a4w754	41	089
Cedar Springs	b	aa27ad	36	081
Cedar Hill	c	9wj6w8	32	099
+Cedar County	c	9v86mu	38	039
Cedar Point	9	9md7xx	31	031
+Cedar County	10	a8e6du	32	027
Cedar Grove	8	a3h85t	41	013
Cedar Glen Lakes	8	a0z85c	32	029
Cedar Glen West	8	a1885n	31	029
Cedarhurst	4	a2u878	38	059
Cedarville	7	a0e7f7	36	057
Cedar Mill	x	agg4ev	42	067
Cedar Hills	x	age4ew	39	067
Cedar Park	1	9ar6ca	48	491
Cedar Hill	1	9gj6eo	47	113
Cedar City	11	9uo55y	45	021
Cedar Hills	11	a2959k	40	049
Cedar Bluff	g	9t17kw	30	185
Cedarburg	d	aaa73l	41	089
Cedar Grove	d	ab1742	33	117
#cee
Ceerigaabo	1km	7rihjl	45
#cel
Celle	32	b06eo0	49
Celbridge	1h	b26ddu	43
Celaya	48	8j063y	55
Celje	bx	aiff2e	46
Celebration	5	94p7lj	39	097
Celoron	4	a6z7rs	30	013
Celina	7	a2n7d3	40	107
Celina	k	9rj7ah	32	027
Celina	1	9ik6f6	39	085
#cem
Cementon	3	a31829	32	077
#cen
Centar Župa	7w	a58fh4	47
Center Point	l	9jh778	42	073
Centre	l	9kv7a0	36	019
Centreville	l	9hj760	34	007
Centerton	r	9r06m3	41	007
Central Heights-Midland City	y	9is5c6	34	007
Centennial Park	y	9sn566	31	015
Centennial	v	9zy5so	50	005
Center	v	9uv5p9	33	109
Central Waterford	13	a4v8bn	35	180
Century	5	9c175m	32	033
Center Hill	5	95l7k9	31	119
Centerville	a	9gn7fj	39	153
Centerville	j	a6x6n2	38	015
Center Point	j	a776t1	34	113
Central City	j	a786ts	31	113
Centralia	6	9x170f	41	121
Centreville	6	9x66xn	37	163
Central City	6	a4k72s	31	063
Centerville	f	a0m7bw	34	177
Central City	m	9tl760	38	177
Central	o	9av6v4	45	033
Centerville	i	a5p8gl	40	001
Centreville	n	9yg80p	37	035
Center Line	b	a817hd	39	099
Centreville	b	a6g7af	32	149
Centerville	e	afg6pi	36	003
Centralia	c	9yx6s2	36	019
Centreville	s	9cd6v1	32	157
Central City	10	a486bs	35	121
Center Harbor	14	abf8di	30	003
Central Islip	4	a3b88o	45	103
Centereach	4	a3i88y	45	103
Center Moriches	4	a3c89t	39	103
Centerport	4	a3l886	37	103
Central Square	4	aa980h	33	075
Central Valley	4	a4t864	33	071
Centerville	7	a037e8	44	113
Centerburg	7	a1y7ia	33	083
Central High	p	9m66bj	31	137
Central Point	x	a7q4ek	43	029
Centerville	3	a197pu	35	125
Centre Hall	3	a3h7w7	31	027
Central City	3	a1f7t4	30	111
+Centre County	3	a3b7vq	49	027
Central Falls	28	a6d8dp	43	007
Centerville	t	9lx7ia	38	007
Central	t	9mg7i2	37	077
Centerville	k	9pe751	36	081
Central	k	9pg6za	34	097
Center	1	9dj6g6	38	293
Central Gardens	1	99c6mv	36	245
Centerville	11	a3o599	42	011
Centerfield	11	9yp59e	31	039
Centreville	g	9xw7wx	49	059
Central Garage	g	9uu7xr	31	101
Centralia	h	ajs4eh	42	041
Central Park	h	akh4cf	34	027
Centurion	3p	4y6g2b	54
#cep
Cepu	2f	6e5mhz	47
#cer
Cereté	cm	7mo81h	47
Cerro	cq	8q77j5	51
Cerdanyola del Vallès	36	a59e1y	48
Cergy-Pontoise	29	aq8e1s	53
Cergy	29	aq8e1s	48
Cerignola	4g	a4nf46	47
Cerro de Pasco	1gs	64d806	49
Çerkezköy	n3	a4pg1s	49
Cerritos	2	9k24s2	47	037
Ceres	2	9uf4k0	47	099
+Cerro Gordo County	j	a9v6p4	45	033
Cerro Gordo	6	a0t71j	31	147
Ceredo	z	9wo7io	31	099
Ceres	5r	4dbfdn	46
#ces
Cessnock	19	4etpkg	42
České Budějovice	13y	aq1f07	50
Cesena	5l	acmeu0	49
César Chávez	1	8z26bg	33	215
#cet
Cetronia	3	a2r827	33	077
#ceu
Ceuta	15g	9ppdh8	49
#cey
Ceyhan	mu	9sugni	50
#cha
Charikar	xl	9n9j85	47
Charters Towers	1n	5e8p6a	40
Charleville	1n	4wnp68	35
Charleroi	7i	au1e8c	53
Chapadinha	6p	6nmajk	46
Chapecó	3d	4uq9tu	52
Channel-Port aux Basques	4d	am59bq	36
Chatham	16	a7t7jq	46
Charlottetown	ii	aif90n	46
Châteauguay	12	ag2875	46
Chambly	12	ag988g	44
Chandler	12	aob8wc	39
Charlemagne	12	ah087w	37
Château-Richer	12	akg8ep	36
Chaohu	38	9dsmzf	51
Changping	93	a1qmuv	50
Chaozhou	20	8rpmvy	56
Changli	2z	a0an2z	48
Chaihe	1x	aecnw8	48
Changsha	2q	94cmlt	65
Changde	2q	96nmia	57
Changchun	2c	abwnk4	66
Chaoyang	2c	a8inm3	49
Changling	2c	aczngg	47
Changshu City	2i	9dxn7e	60
Changzhou	2i	9e9n57	60
Changleng	5b	95qmtq	48
Chaoyang	2h	a5hn6m	56
Changtu	2h	a8ungq	49
Changqing	1s	9rkmw9	49
Changzhi	5d	9ntmie	58
Changji	45	ac9kmi	53
Charlottenlund	ag	b8veux	46
Chamartín	3a	a2edls	51
Chambéry	5g	aglecg	48
Chalon-sur-Saône	ap	ajye9h	47
Châteauroux	aq	ak1e0p	47
Chartres	aq	aole05	46
Charleville-Mézières	6w	as9e94	47
Châlons-en-Champagne	6w	apze85	47
Champigny-sur-Marne	29	apme2x	49
Chatham	0	awqdxh	49
Chapeltown	0	b2jdrx	44
Chalfont Saint Peter	0	axddug	43
Chapel Allerton	0	b3jdrq	43
Chard	0	avbdnr	41
Charlton Kings	0	ay4dqc	41
Chatteris	0	azqdw5	40
Chasetown	0	b0bdqn	40
Chalfont St Giles	0	axfduf	39
Chalford	0	axpdq1	38
Chapel en le Frith	0	b24dqp	38
Chapel Saint Leonards	0	b1udww	35
Charvil	0	ax0dtj	35
Chapelhall	w	b94dl1	38
Chalkída	qm	9wufpk	48
Chaïdári	3b	9vlfpr	47
Chaniá	qo	9onfqr	47
Chapelizod	1h	b27dee	37
Chāpra	25	8xmkff	53
Chāmpa	5k	8n8k9k	46
Charkhi Dādri	34	95fjrv	47
Chās	3e	8rokjd	50
Chāībāsa	3e	8onkic	48
Chatrā	3e	8t9kfr	47
Chakradharpur	3e	8p0khv	46
Chamrajnagar	1v	7v4jtq	48
Channapatna	1v	7x5juh	48
Challakere	1v	81sjsx	47
Changanācheri	2r	7o8jsm	47
Chānda	1f	8hfk0a	55
Chālisgaon	1f	8iujoe	50
Chanduasi	1d	951jyu	51
Chāndpur	1d	96xjxf	49
Chandannagar	1k	8pikph	53
Chālūs	8f	9ruhuu	48
Chabahar	6b	8w9ikg	47
Chaeryŏng-ŭp	gk	9wonky	47
Changwon	73	9nvntg	57
Changnyeong	73	9oqnsy	49
Chauk	8l	8k2l7e	50
Chalco	30	8fi69a	52
Chakwama	l7	7u4emu	53
Chachapoyas	1gk	6gp7vp	43
Chaman	8p	9bwj0l	49
Charsadda	49	9kvjfa	50
Chakwal	1l	9hhjid	50
Chak Thirty-one -Eleven Left	1l	9aijhy	47
Chaykovskiy	8t	bbpi2b	49
Chapayevsk	a0	b16hq3	48
Chanthaburi	1lv	7x1lrm	50
Chachoengsao	1lx	801lor	47
Chaiyaphum	1m5	85xlrf	48
Cha-am	mp	7xkllp	47
Chaguanas	1ow	7r895e	48
Chake Chake	wf	6jfgyh	43
Chalkville	l	9jh77b	36	073
Chatom	l	9df72v	31	129
+Chambers County	l	9h67be	43	017
Charleston	r	9o26ms	34	047
Chandler	y	9ij59c	54	013
Charter Oak	2	9kq4sn	40	037
Channel Islands Beach	2	9kw4ou	35	111
Challenge-Brownsville	2	9zm4j6	31	115
+Chaffee County	v	9x15pk	39	015
Charlotte Harbor	5	90w7k1	36	015
Chattahoochee	5	9bb7cb	35	039
Charlotte Park	5	90r7k3	34	015
+Charlotte County	5	90y7jz	51	015
Chamblee	a	9k57du	45	089
Chatsworth	a	9ml7cj	36	213
Chattanooga Valley	a	9n17aw	36	295
Chattahoochee Hills	a	9j77ck	34	121
+Charlton County	a	9bn7k7	37	049
+Chatham County	a	9f47mq	54	051
+Chattahoochee County	a	9fr7cj	41	053
+Chattooga County	a	9ls7ax	38	055
Charles City	j	a9n6ql	39	067
Chariton	j	a3x6ot	36	117
Challis	1c	adm52p	30	037
Champaign	6	a1g72w	49	019
Charleston	6	9zq732	43	029
Channahon	6	a5372x	41	197
Chatham	6	a086yu	41	167
Channel Lake	6	a80736	32	097
Chatsworth	6	a3772r	31	105
+Champaign County	6	a1g72w	52	019
Charlestown	f	9wt7a1	39	019
Chandler	f	9vo75b	35	173
Chanute	q	9uo6iu	40	133
Chapman	q	9y96ei	31	041
+Chase County	q			017
+Chautauqua County	q	9t56gt	30	019
Chalmette	o	9966y3	42	087
Chackbay	o	9906vs	37	057
Chauvin	o	97s6wc	35	109
Charenton	o	9906tr	33	101
Charlton	i	a728c3	41	027
Chatham	i	a5s8ho	32	001
Charlemont	i	a8f89l	31	011
Charles Village	n	9z87z7	39	510
Charlotte Hall	n	9ww7yq	32	037
Charlestown	n	9zx80z	31	015
+Charles County	n	9xa7ya	52	017
Charleston	u	af98k8	32	019
Charlotte	b	a887cc	40	045
Charlevoix	b	afw7b6	34	029
+Charlevoix County	b	afm7bv	40	029
Chanhassen	e	aem6o7	44	019
Chaska	e	aef6o0	44	019
Champlin	e	afj6ok	44	053
Chatfield	e	abt6rx	34	045
Charleston	c	9sk6zt	38	133
Chaffee	c	9ta6yy	35	201
Charlack	c	9xi6x2	31	189
+Chariton County	c	9zi6q8	32	041
Charleston	s	9kh6xu	33	135
Charlotte	9	9nv7ng	59	119
Chapel Hill	9	9pr7se	48	135
Chadbourn	9	9lc7t1	33	047
+Chatham County	9	9p87ra	42	037
Chalco	10	a4e6gx	40	153
Chadron	10	a8z5xw	38	045
+Chase County	10	a2k61o	33	029
Charlestown	14	aa48au	31	019
Chatham	8	a3685e	40	027
Chaparral	15	9ey5oh	42	013
Chama	15	9si5ny	30	039
+Chaves County	15	9ir5to	47	005
Chatham	4	a7o87l	32	021
Charleston	4	a2m85s	32	085
Chadwicks	4	a9j82x	32	065
Chappaqua	4	a4c874	32	119
Champlain	4	aez87z	30	019
+Chautauqua County	4	a6y7rw	49	013
Champion Heights	7	a4p7nf	38	155
Chardon	7	a5l7ml	37	055
Chagrin Falls	7	a547lx	36	035
Chauncey	7	9zg7jv	30	009
+Champaign County	7	a1f7fd	42	021
Chandler	p	9p66ew	35	081
Chambersburg	3	a0y7wa	43	055
Chalfont	3	a1x833	36	017
Charleroi	3	a1i7q2	36	125
Charlestown	28	a4y8d0	39	009
Charleston	t	9h27pz	51	019
Chapin	t	9kx7m1	32	063
+Charleston County	t	9h27pz	55	019
Chamberlain	1a	abp683	34	015
+Charles Mix County	1a	a9o6az	35	023
Chattanooga	k	9nd7b1	52	065
Charlotte	k	9qi75e	32	043
Chapel Hill	k	9oz777	32	117
Channelview	1	98q6jt	46	201
Chandler	1	9fr6is	35	213
Charlotte	1	96669t	33	013
+Chambers County	1	98x6kf	42	071
Charlottesville	g	9vn7u0	47	540
Chantilly	g	9y17wx	44	059
Chamberlayne	g	9uj7wx	37	087
Chase City	g	9s87u2	34	117
Chatmoss	g	9ru7qb	32	089
Chatham	g	9sb7rg	32	143
+Charles City County	g			036
+Charlotte County	g			037
Charlotte	1m	ad388i	36	007
Charleston	z	9wj7l9	47	039
Charles Town	z	9z57vq	38	037
Chapmanville	z	9vh7k6	31	045
Charallave	4u	7qg8qa	51
Chacao	4u	7r68qb	48
Charlotte Amalie	ww	8cy8vn	43
#che
Chestermere	1y	avr53u	36
Chemainus	1o	apw4cc	35
Chertsey	12	ahz86r	37
Chenghua	20	8r6mwd	52
Chengzhong	2b	9bymnf	54
Chengde	2z	a3rmzo	57
Chengzihe	1x	afxo03	50
Chenzhou	2q	8xomlz	53
Chengdu	3g	9b7lx3	69
Chengtangcun	1s	9ngmxj	50
Chengyang	1s	9oun23	48
Chemnitz	6s	av8evx	54
Cheria	ja	9nzehj	49
Chelghoum el Aïd	fj	9qged5	49
Chelles	29	apse37	47
Cheltenham	0	ay6dq8	51
Chesterfield	0	b1xds2	51
Chelmsford	0	axqdxb	50
Chester	0	b1rdnz	50
Cheshunt	0	axmdvx	48
Chester-le-Street	0	b6edrn	46
Cheadle Hulme	0	b2adpx	45
Chesham	0	axmduc	43
Chelmsley Wood	0	azsdr6	41
Cheadle	0	b16dqi	41
Chertsey	0	awrdul	40
Cheddar	0	awgdoa	37
Chepstow	17	axgdok	42
Cherryville	1h	b1odcn	38
Cherthala	2r	7owjs2	47
Chennai	1q	7ydk30	66
Chenārān	5u	9rtig8	47
Cheongju	gm	9rsnq5	58
Cheonan	9j	9s9np7	56
Chetumal	gv	8df72q	52
Chepén	to	6dy7re	46
Chenab Nagar	1l	9e8jij	48
Chełm	bm	aw2fp7	48
Chelyabinsk	62	b77imn	60
Chebarkul’	62	b6pijo	47
Cheboksary	he	b9xhj9	57
Cheremkhovo	7c	b1olub	48
Cherkessk	1is	acuh4u	51
Chernyakhovsk	lw	b5rfkm	47
Chernogorsk	ly	b3ikxk	49
Chekhov	2l	b77gs4	49
Cherëmushki	hg	b8mgsc	50
Cherepovets	m7	bi9gta	55
Chervonohrad	i2	atzfrc	49
Cherkasy	nc	arbgd2	55
Chernihiv	nd	ax3gaw	55
Chernivtsi	1pm	ao5fw2	54
Chevak	1j	box141	30	158
Chelsea	l	9im77d	41	117
Cherokee	l	9mk73n	30	033
+Cherokee County	l	9kv7a0	38	019
Cherokee Village	r	9qu6ts	37	135
Cherryland	2	9uo4gu	42	001
Cherry Valley	2	9kd4v2	38	065
Chester	2	a1z4j9	33	063
Cherry Creek	v	a035so	40	005
Cherry Hills Village	v	a045sg	38	005
+Cheyenne County	v			017
Cheshire	13	a5a89i	45	140
Cheshire Village	13	a5a89i	38	140
Chester Center	13	a508ar	32	130
Chevy Chase	i4	9y87xx	40	001
Cheswold	27	9yy821	32	001
Cheval	5	9477it	40	057
Chester	a	9fz7h1	32	091
+Cherokee County	a	9kq7d8	48	057
Cherokee	j	a8r6il	37	035
+Cherokee County	j	a8r6il	38	035
Chester	6	9vb6yi	39	157
Cherry Valley	6	a7b70x	35	201
Chenoa	6	a3671k	32	113
Chebanse	6	a3w73t	30	091
Chesterton	f	a5l766	41	127
Chesterfield	f	a1f7a8	34	095
Cherryvale	q	9tj6il	33	125
Cheney	q	9uj6ce	33	173
Chetopa	q	9sw6jv	30	099
+Cherokee County	q	9su6ku	40	021
+Cheyenne County	q	a0h618	31	023
Chelsea	i	a7r8ep	46	025
Chelmsford	i	a8c8dr	45	017
Chesterfield	i	a7r89o	31	015
Chesapeake Ranch Estates	n	9wj7zq	40	009
Chevy Chase	n	9yc7xx	40	031
Cheverly	n	9y57yc	38	033
Chesapeake Beach	n	9xh7zf	38	009
Chestertown	n	9yx80p	37	029
Chester	n	9ya803	36	035
Chevy Chase Village	n	9y97xw	33	031
Chelsea	u	acx8ic	34	011
Chesterville	u	adr8hb	31	007
Cherryfield	u	adx8nb	31	029
Chelsea	b	a7k7em	37	161
Cheboygan	b	agt7dd	37	031
Chesaning	b	a9y7ed	34	145
+Cheboygan County	b	agt7dd	38	031
Chesterfield	c	9xe6we	47	189
Cherryville	9	9oa7ly	38	071
Cherokee	9	9oj7gl	33	173
+Cherokee County	9	9ns7f6	35	039
+Cherry County	10	a9364p	35	031
+Cheyenne County	10	a4a5xy	38	033
Chester	14	a9c8e2	37	015
Chesterfield	14	a958ap	36	005
+Cheshire County	14	a998b8	48	005
Cherry Hill	8	a0x83l	48	007
Cherry Hill Mall	8	a0y83n	42	007
Chester	8	a3a84i	32	027
Chesilhurst	8	a0d840	32	007
Cheektowaga	4	a967t9	49	029
Chestnut Ridge	4	a4486a	39	087
Chester	4	a4w85p	36	071
Chelsea	4	a2s85x	35	085
Chenango Bridge	4	a7581a	35	007
+Chemung County	4	a6x7yn	48	015
+Chenango County	4	a85828	43	017
Cheviot	7	9ys7cz	39	061
Cherry Grove	7	9yj7ds	36	061
Chesterland	7	a5c7m2	34	055
Checotah	p	9oj6io	35	091
Chelsea	p	9ri6ix	33	131
Cherokee	p	9s36as	32	003
+Cherokee County	p	9ps6k7	43	021
Chenoweth	x	agr4j8	33	065
Chester	3	a0p82o	45	045
Chester Springs	3	a1e81y	39	029
Chesterbrook	3	a1c82e	37	029
Chester Heights	3	a0t82c	34	045
Cheswick	3	a2m7qc	32	003
Cherryville	3	a37826	32	095
Chevy Chase Heights	3	a2w7s6	32	063
+Chester County	3	a1081z	51	029
Chepachet	28	a6g8cx	32	007
Cheraw	t	9me7q4	38	025
Chester	t	9me7mf	37	023
Cherryvale	t	9kc7oi	34	085
Chesterfield	t	9mi7pj	32	025
+Cherokee County	t	9nf7l7	42	021
+Chester County	t	9me7mf	39	023
+Chesterfield County	t	9me7q4	40	025
+Cheatham County	k	9qr766	41	021
+Chester County	k	9og71s	38	023
+Cherokee County	1	9es6jd	44	073
Chesapeake	g	9sa805	54	550
Chester	g	9ts7ww	43	041
Cherry Hill	g	9x57xd	42	153
Chesterfield Court House	g	9tu7wq	36	041
+Chesterfield County	g	9ts7ww	50	041
Chester	1m	aa68ac	35	027
Chelsea	1m	ac78ar	31	017
Cheney	h	alx4te	41	063
Chehalis	h	ajm4eg	39	041
Chelan	h	amw4mm	36	007
Chewelah	h	ao44t0	34	065
+Chelan County	h	alq4lt	47	007
Chetek	d	afv6tf	33	005
Cheat Lake	z	a077q7	39	061
Chester	z	a2t7o8	34	029
Chesapeake	z	9w67li	32	039
Cheyenne	1r	a4a5su	48	021
Chegutu	i9	5jng7q	47
#chh
Chhindwāra	21	8najza	51
Chhatarpur	21	8v8k13	50
Chhibrāmau	1d	91fk0u	48
#chi
Chivilcoy	2x	49299a	47
Chilecito	o2	4p08oi	46
Chimbas	eq	4ik8ln	49
Chinchilla	1n	4vqpif	39
Chittagong	4v	8o2kz3	66
Chilmāri	87	8x0kt3	47
Chilliwack	1o	aql4h9	49
Chibougamau	12	aso85f	39
Chiguayante	88	43f895	49
Chillán	137	44b8bq	52
Chizhou	38	9b6myc	52
Chifeng	3f	a7fn2g	55
Chigorodó	5e	7jb7z0	47
Chiquinquirá	f5	7dm86y	47
Chinchiná	j0	7bu820	48
Chía	89	7bi86a	48
Chiclana de la Frontera	2t	9r6dey	49
Chipping Sodbury	0	ax6dpd	46
Chippenham	0	awydq4	46
Chichester	0	av8dtu	45
Chigwell	0	axedw8	40
Chipping Ongar	0	axmdwp	38
Chipping Norton	0	ayadrp	38
Chinnor	0	axmdth	37
Chirk	17	b12dni	36
Chinautla	68	82u6wm	50
Chimaltenango	178	82q6vq	49
Chichicastenango	qt	83i6ux	49
Chiquimula	17i	8346z9	46
Chilakalūrupet	1u	86pk2p	50
Chīrāla	1u	85yk37	49
Chinnachowk	1u	828jz0	48
Chitradurga	1v	81ijs8	51
Chikmagalūr	1v	7z0jqh	51
Chintāmani	1v	7z8jwt	49
Chik Ballāpur	1v	7zcjvx	48
Chikhli	1f	8ijjru	47
Chiplūn	1f	8apjk7	47
Chittaurgarh	22	8v5jna	50
Chidawa	22	94gjq4	46
Chingleput	1q	7x9k26	48
Chidambaram	1q	7tok1d	48
Chittaranjan	1k	8sakle	47
Chioggia	9g	afmeu4	46
Chieti	g6	a7nezc	46
Chitose	47	a8yoth	50
Chichibu	2v	9pzomc	48
Chiba	3o	9owop8	60
Chigasaki	50	9o6on8	54
Chino	5m	9pzojr	48
Chiryū	3i	9n8ogn	48
Chikushino-shi	4j	9j2nyk	50
Chinch'ŏn	gm	9senq0	48
Chinju	73	9nrnrs	55
Chisinau	1dj	aklg46	58
Chihuahua	9n	95k5pb	59
Chiapa de Corzo	8m	88f6pn	47
Chilpancingo	b8	8ar67l	53
Chicoloapan	30	8fy69a	52
Chimoio	1f6	5gwgh0	54
Chibuto	l2	51fgh5	48
Chinandega	t9	7x375z	51
Chimbote	tk	68r7tq	55
Chincha Alta	lm	5wr80j	52
Chiclayo	ln	6f77q8	58
Chiniot	1l	9e4jiq	53
Chishtian	1l	98sjie	51
Chichawatni	1l	9atjhx	49
Chistopol’	7g	b7shso	48
Chita	ul	ayjmna	55
Chiang Mai	1mh	8e7liy	53
Chiang Rai	1mo	8hbllb	49
Chickasaw	l	9bg73d	38	097
Childersburg	l	9ig785	37	121
+Chilton County	l	9h877d	41	021
+Chicot County	r	9j56u0	38	017
Chino Valley	y	9mk57n	40	025
Chinle	y	9qf5fp	37	001
Chico	2	a0d4hk	50	007
Chino	2	9kh4t3	49	071
Chino Hills	2	9kf4sw	49	071
China Lake Acres	2	9p04sw	33	029
Chipley	5	9bi7ae	36	133
Chiefland	5	97v7hu	33	075
Chickamauga	a	9mv7b3	35	295
+Chickasaw County	j	a9m6rk	37	037
Chicago	6	a6974j	64	031
Chicago Heights	6	a5b74k	45	031
Chicago Ridge	6	a5u746	42	031
Chillicothe	6	a3o6zf	38	143
Chicopee	i	a738ab	48	013
Chillum	n	9y87y5	45	033
China	u	adk8iw	36	011
Chisholm	u	adk8h0	31	007
+Chippewa County	b	aj67dp	41	033
Chisholm	e	alx6q0	37	137
Chisago City	e	ag16pz	37	025
+Chippewa County	e	aev6i4	38	023
+Chisago County	e	agf6pq	45	025
Chillicothe	c	a0k6o5	40	117
+Chickasaw County	s	9k670s	38	017
Chinook	18	aoz5gl	31	005
China Grove	9	9ot7o6	36	159
Chichester	14	aa58do	34	013
Chimayo	15	9q05pp	35	039
Chittenango	4	a9l819	37	053
Chillicothe	7	9z97hi	43	141
Chickasha	p	9nd6by	42	051
Chinchilla	3	a5881s	33	069
Chicora	3	a3r7qi	30	019
Childress	1	9ln65o	38	075
China Grove	1	97n6at	31	029
China	1	99h6ly	31	245
Chico	1	9ii6cc	30	497
+Childress County	1	9ln65o	38	075
Chincoteague	g	9vd82m	35	001
Chilhowie	g	9s87l4	32	173
Chittenden	1m	abf89d	31	021
+Chittenden County	1m	adk88n	51	007
Chico	h	am94f5	34	035
Chippewa Falls	d	aeu6u5	41	017
Chilton	d	acb734	36	015
+Chippewa County	d	aeu6u5	45	017
Chirchiq	el	a57j9a	52
Chivacoa	nl	7q88kn	47
Chipata	1r6	5w5gep	49
Chingola	a5	5z7g1g	52
Chililabombwe	a5	5zog1a	48
Chitungwiza	x2	5jzgac	55
Chinhoyi	i9	5lrg7w	48
#chl
Chlef	j7	9qhdzp	53
#cho
Chonglong	3g	98qlz9	48
Chomutov	cv	au6exa	47
Chone	jk	6w27pj	47
Cholet	8c	akqdtk	47
Chorley	0	b31doq	45
Chorleywood	0	axhdul	41
Chopwell	0	b6kdqy	35
Cholsey	0	ax9dst	35
Choppington	0	b77drk	35
Choloma	fs	85d73p	51
Chopda	1f	8l1jp6	48
Chōfu	6c	9p2onn	53
Chongjin	kk	a64nwi	55
Cholula	75	8ey6ay	49
Chokwé	l2	51vgfm	48
Chosica	bg	60u7yx	49
Chorzów	3l	atrfcp	51
Chon Buri	hr	7z4loi	53
Chornomors’k	eg	aimg95	47
Choccolocco	l	9ji79y	34	015
+Choctaw County	l	9f572y	33	023
Chowchilla	2	9t44ly	43	039
+Choctaw County	s	9ij70b	32	019
Choteau	18	amt58e	32	099
+Chouteau County	18	amu5cl	32	015
+Chowan County	9	9q67z7	37	041
Choctaw Lake	7	a107g4	32	097
Choctaw	p	9om6dt	41	109
Chouteau	p	9qj6j6	33	097
+Choctaw County	p	9kh6ip	37	023
Chortoq	i5	a43jfi	47
Cho Dok	1qo	7rqm00	48
Choma	nq	5nbfyz	47
#chr
Christchurch	0	auydr2	46
Christchurch	9v	3l3r7j	56
Christmas	5	95a7my	31	095
Christopher	6	9vh70n	34	055
Chrisman	6	a0k74h	31	045
+Christian County	6	9zv6zz	43	021
+Christian County	m	9sf74z	46	047
+Christian County	c	9sw6ov	47	043
Christiana	3	a0z80w	31	071
Christiana	k	9p7780	40	149
Christiansburg	g	9t57on	43	121
#chu
Churchill	1p	3zlp6p	37
Chur	12o	ak5emh	45
Chuzhou	38	9fsn0m	54
Churchdown	0	ay4dpz	41
Church	0	b3bdpd	36
Chudleigh	0	aukdm0	36
Church Stretton	0	azydo8	36
Churāchāndpur	k5	8tll47	47
Chūru	22	94mjo9	50
Chuncheon	7t	9v7nqt	53
Chulucanas	bh	6jv7pc	48
Chuchar-kana Mandi	1l	9e7jl0	48
Chunian	1l	9c1jli	48
Chusovoy	8t	bfyicl	47
Chum Phae	vh	87ylrm	47
Chumphon	1n1	7r6lji	47
+Chugach Census Area	1j	bnt2lh	38	063
Chula Vista	2	9go4us	54	073
Chualar	2	9rl4ig	31	053
Chuluota	5	95k7mo	34	117
Chubbuck	1c	a9857l	42	005
Churubusco	f	a4j7b0	33	183
Church Point	o	9ag6ru	37	001
Church Rock	15	9op5ic	31	031
+Churchill County	1t	9zn4q2	39	001
Churchville	4	a9q7vo	33	055
Churchill	7	a4c7ny	33	155
Churchville	3	a1n83m	36	017
Churchill	3	a2c7q8	35	003
Church Hill	3	a307wg	32	087
Church Hill	k	9rg7i9	38	073
Chust	i5	a3wjdw	48
#chy
Chystyakove	4m	anggv8	48
#cia
Cianorte	2w	54a9tw	47
Ciampea	24	6ftm4e	53
Ciamis	24	6dnm8z	51
#cib
Cibinong	24	6g0m4t	53
Cibecue	y	9kk5d3	32	017
+Cibola County	15	9nn5kf	42	006
Cibolo	1	9846b5	44	187
#cic
Cicurug	24	6f6m4m	49
Cicero	6	a69749	49	031
Cicero	f	a1g793	37	057
#cie
Ciénaga	cn	7sl85r	49
Cienfuegos	13p	8nj7oj	53
Ciego de Ávila	pg	8mo7t8	52
Ciechanów	3k	b0wfha	47
Cienega Springs	y	9kz52q	33	012
Cienegas Terrace	1	97l63m	35	465
#cif
Cifuentes	8a	8ox7pn	46
#cik
Cikupa	24	6gom3v	52
Cikampek	24	6g6m6i	52
Cikarang	24	6gmm5n	50
#cil
Cileungsir	24	6g9m54	53
Cileunyi	24	6eqm7b	50
Cill Airne	2p	aymd5l	39
#cim
Cimahi	24	6exm6q	57
Cimarron	q	9v1659	34	069
+Cimarron County	p	9s15z9	31	025
#cin
Cinderford	0	axydp2	41
Cinisello Balsamo	3t	agkell	49
Cintalapa de Figueroa	8m	88c6no	46
Cinnaminson	8	a1483p	42	005
Cincinnati	7	9yp7d9	55	061
Cinco Ranch	1	98m6i0	43	157
#cip
Cipolletti	er	3xv8n5	49
Ciputat	24	6gom4e	53
#cir
Cirencester	0	axodqj	42
Cirebon	24	6fdm9k	54
Ciranjang-hilir	24	6f2m5y	49
Circle Pines	e	aff6p9	37	003
Circleville	7	a007hl	41	129
Circle D-KC Estates	1	99s6dx	34	021
#cis
Cisco	1	9fz692	36	133
#cit
Citeureup	24	6fzm4w	50
City of Balikpapan	d7	6ukmwp	58
City of Isabela	bk	7gmnat	48
+City and Borough of Wrangell	1j	bav3oa	34	275
Citronelle	l	9cd72x	36	097
Citrus Park	y	9j757o	36	013
Citrus Heights	2	9xj4j4	49	067
Citrus	2	9ks4sj	40	037
City of Milford	13	a4i892	47	170
Citrus Park	5	9407in	44	057
Citrus Ridge	5	94p7l8	41	105
Citrus Springs	5	96k7ix	39	017
Citrus Hills	5	9697j1	39	017
Citra	5	97p7jx	38	083
+Citrus County	5	9607im	50	017
City Island	4	a3h871	36	005
City View	t	9mu7j1	31	045
Citrus City	1	8z56ap	34	215
City of Sammamish	h	am84h0	47	033
#ciu
Ciudad Real	9a	9ybdl3	49
Ciudad Lineal	3a	a2ddlv	54
Ciudad Choluteca	17r	7yy75t	49
Ciudad Constitución	dm	8vj59u	46
Ciudad del Carmen	st	8dt6sx	52
Ciudad Delicias	9n	94b5r1	51
Ciudad Acuña	74	97g63l	51
Ciudad de Villa de Álvarez	gt	8fj5vu	51
Ciudad Lerdo	ky	8wy5wg	49
Ciudad Guzmán	54	8gq5wm	50
Ciudad Nezahualcoyotl	30	8fw68z	60
Ciudad López Mateos	30	8gc68a	57
Ciudad Lázaro Cárdenas	6e	8bx602	49
Ciudad Hidalgo	6e	8gp64p	48
Ciudad Apodaca	55	8xm65p	57
Ciudad General Escobedo	55	8xo65c	55
Ciudad Benito Juárez	55	8x965y	52
Ciudad de Huajuapan de León	9o	8bh6ce	47
Ciudad Valles	do	8n468z	51
Ciudad Obregón	76	92d5em	55
Ciudad Victoria	6f	8ry68l	55
Ciudad Madero	6f	8nv6c8	53
Ciudad Río Bravo	6f	8y76bj	50
Ciudad Mante	6f	8p6693	49
Ciudad Sandino	lc	7vs786	47
Ciudad del Este	tx	4z59ob	55
Ciudad Guayana	nh	7l7920	59
Ciudad Bolívar	nh	7kl8zi	55
#civ
Civitanova Marche	dd	aaaey4	46
Civitavecchia	5w	a6xess	47
#ciz
Cizre	n4	9tph56	49
#cla
Clare	2j	4c1ol1	35
Clarkson	2e	4i0mtg	41
Claremont	2e	4h6mtm	39
Claresholm	1y	asz54h	36
Clarenville-Shoal Harbour	4d	anu9q3	35
Clarence-Rockland	16	agj82v	43
Clamart	29	apke2b	47
Clacton-on-Sea	0	axvdz8	47
Clayton-le-Woods	0	b36dol	42
Clayton le Moors	0	b3ddpe	39
Clayton West	0	b2wdrj	39
Clapham	0	aywdum	37
Claydon	0	ayrdz3	37
Clarkston	w	b8zdk4	40
Clackmannan	w	b9vdll	35
Claremorris	5j	b38d70	35
Clane	1h	b21ddf	38
Clara	1h	b26dav	35
Clay	l	9jm77g	40	073
Clanton	l	9h877d	39	021
Clayton	l	9ek7an	35	005
+Clarke County	l	9dj73v	40	025
+Clay County	l	9ij79t	37	027
Clarksville	r	9oj6od	40	071
Clarendon	r	9md6ud	32	095
+Clark County	r	9ks6pj	41	019
+Clay County	r	9r26xh	40	021
Clarkdale	y	9ml58q	36	025
Claypool	y	9it5c4	32	007
Claremont	2	9kq4t0	46	037
Clayton	2	9ve4ha	41	013
Clay	2	9wi4jg	31	067
Claymont	27	a0k82e	39	003
Clayton	27	9z581x	35	001
Clarcona	5	95h7lm	35	095
+Clay County	5	99p7kv	51	019
Clarkston	a	9jx7e0	41	089
Claxton	a	9fc7ki	34	109
Clayton	a	9mw7gc	33	241
Clarkesville	a	9m57g0	32	137
+Clarke County	a	9kc7ge	51	059
+Clay County	a	9dt7br	31	061
+Clayton County	a	9je7dn	49	063
Clarinda	j	a366k0	37	145
Clarion	j	a8p6nn	34	197
Clarksville	j	a8u6ql	31	023
+Clarke County	j	a3z6nj	37	039
+Clay County	j	a9u6jq	40	041
+Clayton County	j	a8v6uy	38	043
+Clark County	1c			033
Clarendon Hills	6	a6473p	39	043
+Clark County	6	9zf74f	39	023
+Clay County	6	9xf727	38	025
Clarksville	f	9we79s	43	019
+Clark County	f	9wc79u	50	019
+Clay County	f	9zs75z	39	021
Clay Center	q	9u86f7	36	015
+Clark County	q			025
+Clay County	q			027
Claryville	m	9y47dk	34	037
Clay	m	9u4742	31	233
Clay City	m	9v67ew	30	197
+Clark County	m	9vj7e6	43	049
+Clay County	m	9t77fc	31	051
Claiborne	o	9gc6rx	41	073
Clarks	o	9ez6s2	30	021
+Claiborne Parish	o	9h36pi	37	027
Clarksburg	n	9z07xc	41	031
Clawson	b	a857h1	41	125
Clare	b	abq7cj	35	035
Clarkston	b	a8q7ga	30	125
+Clare County	b	abq7cj	37	035
Clara City	e	aev6j3	31	023
+Clay County	e	ak76f7	47	027
Clayton	c	9xc6x4	42	189
Clarkson Valley	c	9xa6wd	34	189
Claycomo	c	9yw6lj	32	047
Clarkton	c	9r96y3	31	069
+Clay County	c	9z16lq	50	047
+Clark County	c	a2a6t8	33	045
Clarksdale	s	9l06wf	42	027
+Claiborne County	s	9es6va	32	021
+Clarke County	s	9f071j	35	023
+Clay County	s	9jd71r	40	025
Clancy	18	aj358x	32	043
Clayton	9	9p17u2	43	101
Claremont	9	9p77ml	31	035
+Clay County	9			043
+Clay County	10	a2t6c6	32	035
Claremont	14	aai8b1	41	019
Clark	8	a2w85l	42	039
Clayton	8	a0683f	39	015
Clayton	15	9r95xe	34	059
+Clark County	1t	9qh506	63	003
Clarkson	4	aa37vj	36	055
Clarence	4	a9e7tp	34	029
Clarence Center	4	a9h7tk	34	029
Clayton	4	acw80n	33	045
Clark Mills	4	a9p82m	33	065
Clark-Fulton	7	a567l1	43	035
Clayton	7	a0q7do	41	113
+Clark County	7	a0w7f7	49	023
Claremore	p	9qv6ie	43	131
Clackamas	x	ag54fj	38	005
Clatskanie	x	ai24dr	32	009
+Clackamas County	x	ag64f9	55	005
+Clatsop County	x	aib4c1	44	007
Clairton	3	a1x7q4	38	003
Clarion	3	a4h7rh	38	031
Clarks Summit	3	a5981p	37	069
Claysburg	3	a1y7u3	32	013
Clay	3	a1q806	32	071
Clarks Green	3	a5981q	32	069
+Clarion County	3	a4h7rh	39	031
+Clarendon County	t	9jm7p7	36	027
Clark	1a	aeo6cj	30	025
+Clark County	1a	aeo6cj	30	025
+Clay County	1a	a8u6er	40	027
Clarksville	k	9rh75c	52	125
+Claiborne County	k	9rm7fm	40	025
+Clay County	k	9rj7ah	32	027
Clarksville	1	9jd6jz	35	387
Clarendon	1	9n263r	33	129
Claude	1	9nj62g	31	011
+Clay County	1	9jy6b8	35	077
Claypool Hill	g	9sy7kx	32	185
Clarksville	g	9rq7ts	31	117
+Clarke County	g	9yr7ve	36	043
Clarkston	h	aiy4uv	39	003
Clarkston Heights-Vineland	h	aiv4us	38	003
+Clallam County	h	ano4d5	45	009
+Clark County	h	ags4fa	56	011
+Clark County	d	ads6wc	39	019
Clarksburg	z	9z47ou	42	033
+Clay County	z			015
#cle
Clermont	1n	56mpa4	35
Clermont-Ferrand	5g	ah6e4l	51
Cleethorpes	0	b2sdvx	45
Cleckheaton	0	b38dr9	44
Clevedon	0	awwdo2	43
Cleveleys	0	b3odnk	42
Cleator Moor	0	b5gdm8	38
Cleland	w	b90dl5	35
Cleveland	l	9kf77i	31	009
+Cleburne County	l	9jh7a9	35	029
+Cleburne County	r	9ol6sd	39	023
+Cleveland County	r	9kc6rx	31	025
Clearlake	2	9y84fd	42	033
Clear Lake Riviera	2	9y74f4	35	033
Clearlake Oaks	2	9yf4f9	34	033
+Clear Creek County	v	a0e5qx	36	019
Clearwater	5	93p7i0	51	103
Clermont	5	95b7kv	45	069
Clewiston	5	90b7n7	39	051
Cleveland	5	90w7ka	35	015
Cleveland	a	9m47fc	36	311
Clear Lake	j	a9u6om	39	033
+Clearwater County	1c	aj44x2	35	035
Clermont	f	a0l788	31	097
Clearwater	q	9u66d6	34	173
Clearwater	e	ag66mr	33	171
+Clearwater County	e	am06j0	31	029
Clever	c	9sv6od	34	043
Cleveland	s	9jq6w0	41	011
Cleary	s	9fd6xi	32	121
Clemmons	9	9q27oq	43	067
+Cleveland County	9	9o17li	45	045
Clementon	8	a0l83q	37	007
Clearbrook Park	8	a1z856	34	023
Cleveland	7	a5a7l2	56	035
Cleveland Heights	7	a5c7lg	47	035
Cleves	7	9ys7cl	35	061
+Clermont County	7	9yz7e8	48	025
Cleveland	p	9qv6g1	35	117
Cleora	p	9rm6k7	32	041
+Cleveland County	p	9nu6dc	53	027
Clearfield	3	a3z7u4	38	033
Cleona	3	a227zk	33	075
+Clearfield County	3	a487t8	44	033
Clemson	t	9mc7hw	42	077
Clearwater	t	9j27kj	36	003
Clear Lake	1a	aeb6fg	31	039
Cleveland	k	9no7c8	46	011
Cleburne	1	9fv6dh	45	251
Cleveland	1	9aa6jv	39	291
Clear Lake Shores	1	9836k1	31	167
Clearfield	11	a4758t	45	011
Clearview	h	amv4gr	35	061
Cle Elum	h	al44k2	33	037
Clear Lake	h	aom4gh	30	057
Cleveland	d	abz749	32	071
Clear Lake	d	afp6rp	30	095
Clendenin	z	9wx7m1	31	039
#cli
Clifton Beach	1n	5ngp4n	35
Clifton Springs	1p	400p1k	39
Clichy	29	apue2f	48
Clitheroe	0	b3ndpc	42
Clio	l	9e37a7	32	005
Clinton	r	9ov6r6	34	141
Clifton	y	9ht5ge	36	011
Clifton	v	9yl5ir	43	077
Clinton	13	a4o8aj	35	130
+Clinch County	a	9c87i5	34	065
Clinton	j	a686xh	44	045
Clive	j	a5k6no	42	153
+Clinton County	j	a686xh	45	045
Clinton	6	a1j70w	38	039
Clifton	6	a3q73r	31	075
+Clinton County	6	9x96zb	43	027
Clinton	f	a06758	37	165
+Clinton County	f	a1w77p	43	023
Clinton	m	9rv70t	31	105
+Clinton County	m	9rx7bj	33	053
Clinton	o	9br6v6	32	037
Clinton	i	a7u8cw	39	027
Clinton	n	9xp7ye	46	033
Clinton	u	ae08iy	32	011
Clinton Township	b	a8b7ho	50	099
Clio	b	a9y7ff	34	049
Clinton	b	a6v7er	34	091
+Clinton County	b	a9g7d4	43	037
Clinton	c	9wl6ni	39	083
+Clinton County	c	a0e6m8	42	049
Clinton	s	9fu6x4	44	049
Clinton	18	ajx545	30	063
Clinton	9	9n87ug	39	163
Clifton	8	a3i860	49	031
Cliffside Park	8	a3e86h	44	003
Cliffwood Beach	8	a2c85u	35	025
Clinton	8	a2w83x	34	019
Clifton	4	a2u868	40	085
Clifton Springs	4	a9c7xq	33	069
Clinton	4	a9l82m	33	065
Clintondale	4	a5t86b	32	111
+Clinton County	4	ae687z	45	019
Clinton	7	a3p7l9	31	153
+Clinton County	7	9zl7f5	43	027
Clinton	p	9oo693	40	039
Clifton Heights	3	a0x82u	38	045
+Clinton County	3	a4a7wv	43	035
Clinton	t	9lr7kk	39	059
Clinton	k	9qa7eb	40	001
Clifton	k	9ob73k	34	181
Clifton	1	9ea6cy	35	035
Clint	1	9dr5oy	31	141
Clinton	11	a4a58r	43	011
Clifton Forge	g	9v27qa	36	005
Clintwood	g	9t77iy	31	051
Clintonville	d	ady71g	36	135
Clinton	d	a88715	33	105
#clo
Cloncurry	1n	5choqb	36
Clowne	0	b1zdsi	39
Clondalkin	1h	b24de8	42
Clonakilty	2p	axed7d	36
Closepet	1v	7xcjuo	50
Clovis	2	9sb4ni	50	019
Cloverdale	2	9xt4ea	39	097
Cloverdale	f	9zr76x	33	133
+Cloud County	q	9zx6cq	37	029
Cloverport	m	9v377d	31	027
Cloverly	n	9yn7y4	42	031
Clover Hill	n	9zm7wx	35	021
Cloquet	e	ajs6r6	41	017
Closter	8	a3t86k	39	003
Clovis	15	9lk5xb	46	009
Clover	t	9nj7md	38	091
Cloverleaf	1	98q6jn	44	201
Cloverdale	g	9tt7q1	35	023
#clu
Cluain Meala	2p	azfdam	42
Cluj-Napoca	tz	ajxfpk	55
Clute	1	96m6j0	41	039
#cly
Clydebank	w	b9adjr	44
Clydach	17	axkdl6	43
Clyde	9	9op7hp	31	087
Clyde	4	a9o7yh	33	117
Clymer	4	a6q7qt	32	013
Clyde	7	a4q7hi	38	143
Clymer	3	a2z7sj	31	063
Clyde	1	9g167n	36	059
Clyde Hill	h	amb4gi	35	033
#coa
Coari	aa	6mo90m	47
Coaldale	1y	as4576	38
Coaticook	12	afd8ck	38
Coalville	0	b0gds7	46
Coalisland	23	b5idde	37
Coatbridge	w	b96dku	46
Coatepeque	qr	82u6su	47
Coacalco	30	8gj68p	54
Coatzacoalcos	4k	8cf6lo	54
Coatepec	4k	8g16eo	47
Coaling	l	9i475e	32	125
Coal Hill	r	9og6nt	30	071
Coachella	2	9jk4xb	46	065
Coalinga	2	9qe4lo	42	019
Coarsegold	2	9ti4ni	33	039
Coal Creek	v	a0v5ra	34	013
Coal City	6	a4p72r	37	063
Coal Valley	6	a536wq	36	161
Coal Run Village	m	9u77io	32	195
+Coahoma County	s	9l06wf	43	027
Coats	9	9od7th	34	085
Coal Grove	7	9wy7if	33	087
Coalgate	p	9ly6gq	33	029
+Coal County	p	9ly6gq	33	029
Coatesville	3	a1281e	41	029
Coaldale	3	a3e815	33	107
Coalfield	k	9q37di	34	129
Coalville	11	a3o5ak	32	043
Coal City	z	9uo7mf	33	081
Coal Fork	z	9wg7lk	31	039
#cob
Cobar	19	4iip53	36
Cobram	1p	468p4k	38
Cobija	119	63d8kz	44
Cobourg	16	ac47uv	43
Coburg	3h	atmeqg	46
Cobham	0	awlduv	42
Cobán	17e	84z6wz	47
Cobh	2p	ay1d8z	40
Cobb	2	9xu4f4	32	033
+Cobb County	a	9kb7d5	54	067
Cobden	6	9u9703	31	181
Cobb Island	n	9wa7yk	31	017
Cobleskill	4	a8k853	37	095
Coburg	x	acm4e5	30	039
#coc
Cochabamba	ev	5lp8s8	60
Cochrane	1y	aw6521	42
Cockington	0	au6dm4	40
Cockermouth	0	b5udmo	40
Cockenzie	w	b9hdnr	38
Cockburn Town	1lb	8lm8ee	36
+Cochise County	y	9dn5dm	50	003
+Coconino County	y	9ns59v	50	005
Coconut Creek	5	8yx7pa	48	011
Coconut Grove	5	8xf7p2	43	086
Cocoa	5	94v7nq	42	009
Cocoa Beach	5	94o7o3	41	009
Cocoa West	5	94s7nn	38	009
Cochran	a	9fz7gh	36	023
Cochituate	i	a7k8ds	38	017
Cockeysville	n	9zo7z4	43	005
Cochranton	3	a5c7pn	30	039
+Cocke County	k	9px7gx	38	029
Cockrell Hill	1	9gy6ev	36	113
+Cochran County	1	9jp5yk	33	079
#cod
Codó	6p	6lmai3	49
Codsall	0	b07dpw	41
Codicote	0	ay1dvc	40
+Codington County	1a	aeq6e8	43	029
Cody	1r	adp5h2	40	029
#coe
Coedpoeth	17	b1ddni	38
Coeur d'Alene	1c	amg4vm	47	055
Coeburn	g	9sm7iy	33	195
#cof
Coffs Harbour	19	4luppb	44
+Coffee County	l	9d079i	45	031
+Coffee County	a	9dj7hv	42	069
Coffeyville	q	9sw6ie	40	125
+Coffey County	q	9w36i2	34	031
+Coffee County	k	9o878j	45	031
#cog
Coggeshall	0	ay3dxx	37
#coh
Cohoe	1j	blp27p	31	122
Cohasset	i	a7c8fc	39	021
Cohasset	e	ala6ny	34	061
Cohoes	4	a8t87a	42	001
#coi
Coity	17	ax4dm4	46
Coimbatore	1q	7sljtt	60
Coimbra	tu	a1pd8m	50
#coj
Cojutepeque	1kt	80470z	47
#cok
Cokato	e	af86md	34	171
+Coke County	1	9el64w	30	081
#col
Colac	1p	3zioyu	39
Collie	2e	4dcmuo	39
Colatina	6o	5fqar5	50
Colombo	2w	4zra3a	53
Cold Lake	1y	b5b5dy	41
Colwood	1o	aoj4cz	42
Collingwood	16	adk7p6	42
Colón	cr	8p47na	48
Cologne	1i	avhefb	60
Collado-Villalba	3a	a2wdkw	47
Colmenar Viejo	3a	a2ydlj	46
Colmar	6w	ankegg	48
Colombes	29	apwe29	49
Colchester	0	ay5dyi	51
Colne	0	b3mdpz	43
Coleford	0	axwdor	40
Colnbrook	0	ax0duk	37
Colden Common	0	avndsd	35
Collingham	0	b3rds3	35
Coleraine	23	b75ddh	44
Colinton	w	b9bdmy	39
Colwyn Bay	17	b21dln	45
Collegno	5v	af8eh1	47
Cologno Monzese	3t	aghels	47
Colombo	5n	7hak1t	58
Colonia del Sol	dm	8pn5en	47
Colima	gt	8fh5vv	51
Colón	1gh	7nz7q2	49
College	1j	by62hg	41	090
Columbiana	l	9i677f	36	117
Collinsville	l	9l679i	33	049
+Colbert County	l	9mi74h	45	033
+Columbia County	r	9if6p0	41	027
Colorado City	y	9sr566	37	015
Colton	2	9kn4u5	47	071
Colusa	2	9yx4h3	38	011
Columbia	2	9vo4lk	34	109
Colfax	2	9ym4k1	33	061
Collierville	2	9w54j5	33	077
Colma	2	9uo4fu	32	081
+Colusa County	2	9yx4h3	42	011
Colorado Springs	v	9xv5su	57	041
Columbine	v	9zz5s5	44	059
Colorado City	v	9vf5ss	33	101
Columbine Valley	v	a005s9	31	005
Colchester	13	a5i8b3	37	180
Collinsville	13	a6589g	36	110
+Collier County	5	8ze7lu	52	021
+Columbia County	5	99v7ig	42	023
Columbus	a	9g67bx	53	215
College Park	a	9jh7df	42	121
Colquitt	a	9cl7cn	33	201
+Colquitt County	a	9cm7f9	42	071
+Columbia County	a	9j47k0	49	073
Colfax	j	a5s6oz	33	099
Columbus Junction	j	a4o6u8	33	115
Collinsville	6	9xf6y2	44	119
Columbia	6	9ws6xg	40	133
Colona	6	a586x1	37	073
Colchester	6	a2b6vt	31	109
Colfax	6	a2p71u	30	113
+Coles County	6	9zq732	46	029
Columbus	f	9yw79c	47	005
Columbia City	f	a4c7aj	39	183
Colby	q	9zg63b	37	193
Columbus	q	9t96kk	35	021
Colwich	q	9uy6d2	31	173
Cold Spring	m	9ye7dg	38	037
Columbia	m	9t27b1	37	001
Coldstream	m	9wf7ag	31	111
Colfax	o	9dk6qh	32	043
Colrain	i	a8j8a2	33	011
Columbia	n	9z07yk	50	027
College Park	n	9ya7ya	45	033
Colesville	n	9yk7y4	42	031
Colmar Manor	n	9y57y9	32	033
Coldwater	b	a6i7bw	40	023
Coloma	b	a77789	32	021
Coleman	b	abk7d1	31	111
Colon	b	a6k7b0	31	149
Columbia Heights	e	af46oy	43	003
Cold Spring	e	aga6lp	36	145
Columbus	e	afr6pj	36	003
Collegeville	e	agn6lw	35	145
Coleraine	e	ald6oh	33	061
Cologne	e	aed6ni	32	019
Columbia	c	9y76rj	51	019
Cole Camp	c	9wu6p4	30	015
+Cole County	c	9x66rz	46	051
Columbus	s	9j272d	44	087
Columbia	s	9ct6yg	38	091
Collins	s	9dx6z8	34	031
Collinsville	s	9ga717	33	075
Coldwater	s	9gv707	32	099
Columbus Air Force Base	s	9jf72b	31	087
Columbia Falls	18	aod52u	37	029
Colstrip	18	ahg5nu	34	087
Columbus	18	ags5gj	33	095
+Columbus County	9	9le7te	41	047
Columbus	10	a536dj	44	141
+Colfax County	10	a556ee	38	037
Colebrook	14	aep8de	31	007
Colonia	8	a2p85m	43	023
Collingswood	8	a0w83h	41	007
Collings Lakes	8	a00840	32	001
Columbus	15	9ef5l0	32	029
+Colfax County	15	9si5tw	39	007
Cold Springs	1t	a084mq	39	031
College Point	4	a3b86v	44	081
Colonie	4	a8o86x	39	001
Cold Spring Harbor	4	a3j87y	37	103
Cold Spring	4	a5286l	33	079
+Columbia County	4	a7d872	44	021
Columbus	7	a107hg	59	049
Collinwood	7	a5g7lf	45	035
Columbiana	7	a3l7nv	38	029
Coldwater	7	a2g7cx	37	107
Columbus Grove	7	a3o7ei	33	137
+Columbiana County	7	a3m7ne	47	029
Collinsville	p	9r06hs	38	143
Colbert	p	9k16fy	31	013
Columbia City	x	ahh4ev	33	009
+Columbia County	x	ahe4ev	45	009
Colonial Park	3	a1y7yn	41	043
Columbia	3	a177zi	40	071
Collingdale	3	a0v82w	39	045
Collegeville	3	a1n82f	37	091
Colwyn	3	a0v82z	34	045
Collinsburg	3	a1q7qf	31	129
Colony Park	3	a2380y	30	011
+Columbia County	3	a3w7zn	45	037
Columbia	t	9kg7mx	51	079
+Colleton County	t	9hf7nx	37	029
Colonial Pine Hills	1a	ac95x0	34	103
Collierville	k	9nc6yy	47	157
Columbia	k	9oy768	46	119
Collegedale	k	9nd7br	40	065
Colonial Heights	k	9rd7iu	38	163
College Station	1	9b36gf	50	041
Colleyville	1	9hc6e4	44	439
Coleman	1	9ef67t	36	083
Colorado City	1	9fz63u	36	335
Columbus	1	98j6fu	36	089
Collinsville	1	9j86et	32	181
+Coleman County	1	9ef67t	37	083
+Collin County	1	9hq6fe	59	085
+Colorado County	1	9876gf	40	089
+Collingsworth County	1	9mu65n	33	087
Colonial Heights	g	9tj7wz	43	570
Collinsville	g	9s07q0	39	089
Colonial Beach	g	9w97y8	36	193
Colchester	1m	adq88t	42	007
College Place	h	ahx4r5	40	071
Colville	h	aov4sh	37	065
Colfax	h	ak84u0	35	075
+Columbia County	h	aio4sb	34	013
Columbus	d	aae70q	37	021
Colby	d	aer6x4	33	019
Colfax	d	af06t7	31	033
+Columbia County	d	aay6zi	45	021
Colonia del Sacramento	1pq	4aa9fc	43
#com
Comodoro Rivadavia	es	3em8oi	51
Comilla	4v	8r6kxb	56
Compiègne	4z	arae3v	46
Comber	23	b5jdg2	40
Comayagua	qu	82574k	48
Comal	2f	6etmc9	47
Como	3t	ah9el8	49
Comrat	1dk	ailg3m	44
Comitán	8m	8756s2	50
Comalcalco	l0	8cq6p2	46
Compostela	83	7jbnm9	46
Compton	2	9k64rm	50	037
Commerce	2	9kg4rs	41	037
Commerce City	v	a0l5sj	47	001
Combee Settlement	5	93y7kh	37	105
Commerce	a	9l07g6	38	157
Comer	a	9km7h3	31	195
+Comanche County	q			033
Comstock Park	b	a9k7a1	40	081
Comstock Northwest	b	a7k7ag	37	077
Como	s	9lv6y6	31	107
Commack	4	a3g88f	46	103
Commercial Point	7	a0h7ha	32	129
Commerce	p	9sl6kh	34	115
Comanche	p	9lh6bw	32	137
+Comanche County	p	9m56ap	50	031
Commerce	1	9id6hm	39	231
Comanche	1	9em6a4	36	093
Combes	1	8yx6cj	35	061
Comfort	1	999699	34	259
Combine	1	9gj6fx	33	257
+Comal County	1	98i6bg	50	091
+Comanche County	1	9em6a4	38	093
Combined Locks	d	acz72p	35	087
Como	d	a8d728	34	127
#con
Concordia	eo	4it9eu	52
Concepción del Uruguay	eo	4fs9e9	48
Condobolin	19	4e3p8r	35
Contagem	1w	5enahn	58
Conselheiro Lafaiete	1w	5cmaid	50
Congonhas	1w	5d1ai6	47
Concórdia	3d	4ud9vh	47
Conception Bay South	4d	aly9ss	42
Concord	16	abo7r8	39
Contrecoeur	12	ahd88l	36
Concepción	88	43p893	53
Consolación del Sur	pf	8oi7g1	48
Contramaestre	f9	8ie807	48
Concepción de La Vega	39	8fe8g3	50
Constantine	jd	9r1eed	57
Consett	0	b6ddqx	45
Congleton	0	b1odpv	44
Conisbrough	0	b2kdsl	42
Coningsby	0	b1jdvi	36
Congresbury	0	awpdo7	35
Conwy	17	b20dld	36
Conakry	qh	7oicu0	62
Confey	1h	b2addz	37
Contai	1k	8miknr	49
Concepcion	2a	84ln76	48
Consolacion	56	7qungc	47
Concepción	1hl	5509gh	47
Constanţa	u0	acqg3j	55
Concord	l	9iz769	33	073
+Conecuh County	l	9db76g	36	035
Conway	r	9nh6r8	48	045
+Conway County	r	9nn6qe	38	029
Congress	y	9kw56j	33	025
Concord	2	9vi4h1	51	013
Contra Costa Centre	2	9vd4gy	37	013
+Contra Costa County	2	9vi4h1	60	013
+Conejos County	v			021
Conning Towers-Nautilus Park	13	a4z8bt	39	180
Conway	5	9567m3	41	095
Connerton	5	94n7iw	33	101
Conyers	a	9jj7em	42	247
Conley	a	9jg7dr	38	063
Conrad	j	a7a6q1	30	075
Connersville	f	a047bi	41	041
Converse	f	a2q79h	31	103
Concordia	q	9zx6cq	37	029
Conway Springs	q	9tv6cs	31	191
+Concordia Parish	o	9dp6u1	41	029
Concord	i	a7y8dt	42	017
Conway	i	a838a2	33	011
Constantine	b	a687a1	33	149
Concord	b	a767cw	30	075
Concord	c	9x06x0	42	189
Concordia	c	9ya6o3	34	107
Conehatta	s	9g56zz	31	101
Conrad	18	ant591	34	073
Concord	9	9od7o6	49	025
Conover	9	9p77me	39	035
Connelly Springs	9	9pa7ll	32	023
Concord	14	aa18da	46	013
Conway	14	ac68eg	33	003
Contoocook	14	aa28ct	32	013
Concordia	8	a1z857	35	023
Coney Island	4	a2q86h	48	047
Concord	4	a2t868	39	085
Congers	4	a4b86l	39	087
Constantia	4	aa580w	31	075
Conneaut	7	a6j7o9	41	007
Continental	7	a467dx	30	137
Convoy	7	a3o7cq	30	161
Conshohocken	3	a1c82u	39	091
Connellsville	3	a167qx	39	051
Conneaut Lakeshore	3	a5n7ox	34	039
Conway	3	a2y7p4	33	007
Conyngham	3	a3v80q	33	079
Conemaugh	3	a217st	31	021
Conashaugh Lakes	3	a4r83p	31	103
Conestoga	3	a0y7zx	31	071
Conway	t	9k07sf	43	051
Condon	k	9qi7f9	33	173
Conroe	1	9a76iu	48	339
Converse	1	9806aw	43	029
+Concho County	1	9cq66n	34	095
Concord	g	9tq7sm	32	031
Connell	h	ajm4pu	37	021
Concord	d	a9n71w	33	055
+Converse County	1r	a8s5ra	39	009
#coo
Cootamundra	19	49spb7	38
Cooma	19	45cpe8	38
Coonabarabran	19	4j4peo	35
Coomera	1n	4soppy	41
Cooktown	1n	5r1p3h	35
Cookham	0	ax8du1	37
Cookstown	23	b5sdd9	40
Coosada	l	9ga787	31	051
+Coosa County	l	9hw78g	35	037
Coolidge	y	9hm5a8	41	021
Cool	2	9y14jv	36	017
Cooper City	5	8ye7p1	45	011
+Cook County	a	9ci7ga	38	075
Coon Rapids	j	a6b6l0	31	027
+Cook County	6	a6974j	67	031
Coopersville	b	a9m79b	36	139
Coon Rapids	e	afc6ov	48	003
+Cook County	e	amn6x3	31	031
Cool Valley	c	9xl6x5	31	189
+Cooper County	c	9y96qe	39	053
+Coos County	14	adj8e9	44	007
Cooperstown	4	a8m83w	33	077
Coos Bay	x	aah4ay	42	011
+Coos County	x	aah4ay	46	011
Coopersburg	3	a2j82l	34	077
Cookeville	k	9qg7ai	45	141
Coopertown	k	9r876f	36	147
Cooper	1	9cs6ii	33	225
+Cooke County	1	9jf6e7	43	097
Cooperstown	d	ad3747	31	071
#cop
Copiapó	p5	4tz8gn	51
Copacabana	5e	7fn829	47
Copenhagen	ag	b8oeux	61
Coppull	0	b2zdom	40
Copthorne	0	aw2dvo	37
Copmanthorpe	0	b3rdsu	36
+Copper River Census Area	1j			066
Copperopolis	2	9vi4kw	36	009
+Copiah County	s	9ev6x0	40	029
Copiague	4	a30884	44	103
Copley	7	a467l8	41	153
Copeland	p	9ru6kl	32	041
Coplay	3	a2z82a	35	077
Coppell	1	9hj6ei	46	113
Copperas Cove	1	9cg6c2	45	099
Copper Canyon	1	9hy6ea	32	121
#coq
Coquitlam	1o	aqw4ey	51
Coquimbo	iv	4mt8du	52
Coquille	x	a9y4b1	36	011
#cor
Corrientes	et	4tp9cl	55
Córdoba	90	4ir8xq	62
Corowa	19	460p6n	37
Coronel Fabriciano	1w	5fsall	50
Corumbá	c9	5h79fv	50
Cornélio Procópio	2w	55m9zb	47
Corner Brook	4d	apz9f1	43
Cornwall	16	af284f	47
Corunna	16	a947j1	38
Coronel	88	43588u	50
Corralillo	8a	8pu7o5	47
Córdoba	2t	9v9dir	55
Cornellà de Llobregat	36	a4ve1s	49
Corbeil-Essonnes	29	ap1e2x	46
Corby	0	azudu3	48
Corsham	0	awvdpy	42
Corfu	173	a02ffc	44
Cork	2p	ay6d8h	53
Corato	4g	a4bf5l	47
Cortazar	48	8iw63k	48
Córdoba	4k	8eg6er	51
Corroios	e4	9xcd6l	47
Coronel Oviedo	ty	4zc9j8	47
Çorum	1nz	a2ngl3	53
Çorlu	n3	a4cg18	53
Cordova	1j	bm62n4	33	063
Cordova	l	9js75u	33	127
Corning	r	9r56we	35	021
Corona de Tucson	y	9et5ca	38	019
Cornville	y	9mg594	35	025
Cordes Lakes	y	9lb58m	34	025
Corona	2	9k44tf	52	065
Coronado	2	9gt4ui	44	073
Corcoran	2	9qa4nw	44	031
Corte Madera	2	9vd4fn	40	041
Corning	2	a0x4gm	39	103
Corralitos	2	9sr4hn	34	087
Cortez	v	9tr5id	39	083
Coral Springs	5	8yz7p1	51	011
Coral Gables	5	8xg7p1	47	086
Coral Terrace	5	8xj7oy	44	086
Cortez	5	92b7ib	36	081
Cordele	a	9es7fa	40	081
Cornelia	a	9lv7fz	36	137
Coralville	j	a5s6tm	43	103
Corydon	j	a386os	32	185
Corning	j	a3v6ku	32	003
Cortland	6	a6g71n	36	037
Corydon	f	9w578s	35	061
Cordry Sweetwater Lakes	f	9z678s	31	013
Corbin	m	9sn7ee	39	235
Cordaville	i	a7f8dc	34	027
Coral Hills	n	9xz7yc	40	033
Corinna	u	aes8jm	33	019
Cornish	u	abo8fc	31	031
Cornville	u	aek8ih	31	025
Corunna	b	a9e7ec	35	155
Corcoran	e	afa6o5	37	053
Corinth	s	9n1724	42	003
Cornelius	9	9ol7ne	44	119
Cordova	9	9mz7qa	32	153
Corrales	15	9nw5nv	39	043
Corona	4	a3786u	50	081
Coram	4	a3j898	46	103
Cortland	4	a8c80e	43	023
Corning	4	a727xz	40	101
Cornwall	4	a5486e	35	071
Corinth	4	aa486x	34	091
Cortland West	4	a8b809	31	023
+Cortland County	4	a8c80e	44	023
Cortland	7	a4t7nr	38	155
Cordell	p	9o1691	35	149
Corvallis	x	ads4dm	47	003
Cornelius	x	agg4e6	41	067
Corry	3	a6g7qs	38	049
Coraopolis	3	a2k7pb	37	003
Cornwall	3	a1v7zr	36	075
Cornwells Heights	3	a1c83t	31	017
+Corson County	1a			031
Cornersville	k	9o876s	31	117
Corpus Christi	1	9386dg	55	355
Corsicana	1	9f66g1	44	349
Corinth	1	9i36ee	43	121
Corrigan	1	9c46kl	32	373
+Coryell County	1	9cg6c2	47	099
Cornell	d	afh6ut	32	017
Coro	ni	7to8ih	53
#cos
Cosmópolis	1b	573a8w	47
Coslada	3a	a2adm4	50
Cosham	0	av9dt2	40
Cosby	0	azzdsp	36
Cosenza	de	9z6f55	48
Costa Mesa	2	9jg4sg	51	059
+Costilla County	v			023
Cos Cob	13	a3z87k	38	190
Coshocton	7	a1v7km	40	031
+Coshocton County	7	a1v7km	41	031
Cosmopolis	h	akg4c7	32	027
#cot
Cottesloe	2e	4h5mtk	39
Cotonou	10z	7fpe2q	59
Cotia	1b	54ga9o	52
Côte-Saint-Luc	12	agb87d	45
Coteau-du-Lac	12	afu85y	38
Cottbus	ad	axsezt	49
Cotuí	39	8ex8h5	46
Cotgrave	0	b0zdt4	39
Cottenham	0	az9dwd	38
Cotabato	bk	7i2nh5	53
Cottonwood	l	9c97b2	31	069
Cottonwood	y	9mi58v	41	025
Coto De Caza	2	9jc4td	42	059
Cotati	2	9wh4f5	39	097
Cottonwood	2	9xe4h7	36	113
Cottonport	o	9c26sb	33	009
Cotuit	i	a5m8gc	34	001
Cottage City	n	9y67y9	31	033
Cottage Grove	e	aej6pu	46	163
Cottonwood	e	adx6i9	31	083
+Cottonwood County	e	abv6js	38	033
Cottleville	c	9xn6w7	37	183
+Cotton County	p	9lg6ax	34	033
Cottage Grove	x	abo4e6	40	039
Cotulla	1	95068c	36	283
Cottonwood Shores	1	9aw6aw	31	053
+Cottle County	1	9kh65e	30	101
Cottonwood Heights	11	a2u59f	45	035
Cottage Lake	h	amm4gw	44	033
Cottage Grove	d	a9o708	38	025
#cou
Courtenay	1o	as148t	45
Courbevoie	29	apue2a	49
Countesthorpe	0	azzdst	38
Coundon	0	b5udrh	35
Country Club	5	8y37ow	47	086
Country Walk	5	8x77ol	42	086
Country Club Estates	a	9cp7lq	39	127
Council Bluffs	j	a4m6hq	48	155
Country Club Hills	6	a5h74c	42	031
Countryside	6	a6273w	38	031
Country Squire Lakes	f	9yf79y	36	079
Council Grove	q	9xe6fz	33	127
Coushatta	o	9ex6oq	33	081
Country Club Village	c	a0n6km	34	003
Country Club Hills	c	9xk6x9	31	189
Country Lake Estates	8	a0y84y	36	005
Country Knolls	4	a9886z	33	091
Coudersport	3	a617va	34	105
Countryside	g	9yg7wz	40	107
Courtland	g	9s07xx	31	175
Country Homes	h	amn4tw	38	063
Coupeville	h	any4f7	33	029
Coulee Dam	h	an94pi	30	047
#cov
Coventry	0	azldrt	56
Cove	w	bcmdq8	38
+Covington County	l	9cz77s	43	039
Covina	2	9kp4sj	47	037
Covelo	2	a0j4dn	31	045
Coventry Lake	13	a618b3	35	110
Covington	a	9jc7f2	41	217
Covington	f	a1i759	34	045
Covington	m	9yk7d9	46	117
Covington	o	9ao6xq	40	103
+Covington County	s	9dx6z8	34	031
Cove Creek	9	9ox7hf	31	087
Covedale	7	9yo7cz	38	061
Covington	7	a1g7dp	34	109
Coventry	28	a5u8cw	46	003
Covington	k	9os6yz	40	167
Covington	g	9uz7pt	38	580
Covington	h	alk4gs	43	033
#cow
Cowra	19	4c0pd2	40
Cowes	1p	3z7p3g	37
Cowansville	12	afk89x	40
Cowes	0	av0dse	43
Cowley	0	axpdsn	42
Cowplain	0	avddt6	39
Cowdenbeath	w	b9vdmq	41
Cowbridge	17	awydmg	36
Cowarts	l	9co7b2	33	069
+Coweta County	a	9iq7cg	47	077
+Cowley County	q	9tg6ek	44	035
Coweta	p	9pv6ib	40	145
Cowpens	t	9na7ks	34	083
Cowan	k	9no793	32	051
+Cowlitz County	h	ai64ei	49	015
#cox
Cox’s Bāzār	4v	8lkkzl	54
Coxhoe	0	b5zdru	35
Coxsackie	4	a7n870	34	039
#coy
Coyhaique	132	3fe8bt	47
Coyah	qi	7ozcuu	49
Coyoacán	5o	8fr68k	58
#coz
Cozumel	gv	8iy76i	49
Cozad	10	a3i669	36	047
#cra
Crato	3x	6dxauj	49
Crateús	3x	6jmar0	47
Cranbrook	1o	ari4yf	43
Crawley	0	avzdvi	53
Cramlington	0	b71drl	45
Cranleigh	0	aw2duo	40
Cranfield	0	ayndub	37
Cradley Heath	0	azrdq8	37
Cranbrook	0	avydxi	36
Crawley Down	0	aw0dvs	36
Craigavon	23	b59de9	48
Craiova	1ia	ad4fq4	55
Craig	1j	b843m5	31	198
+Craighead County	r	9pk6w2	50	031
+Crawford County	r	9og6lx	45	033
Craig	v	a2k5l9	39	081
Crawfordville	5	99u7dm	36	129
+Crawford County	a			079
+Crawford County	j	a6q6j4	39	047
Crainville	6	9uv70l	31	199
+Crawford County	6	9yd74a	40	033
Crawfordsville	f	a1876p	42	107
+Crawford County	f			025
+Crawford County	q	9tx6ky	44	037
+Crawford County	b	ae27cp	33	039
Crane	c	9sj6o3	31	209
+Crawford County	c	9vq6u4	38	055
Cramerton	9	9nw7ms	36	071
+Craven County	9	9nj7y0	49	049
Cranford	8	a2y85m	44	039
Cranbury	8	a20851	33	023
Crandon Lakes	8	a48844	31	037
Craig Beach	7	a487n2	31	099
+Crawford County	7	a3d7hi	44	033
+Craig County	p	9rs6jp	38	035
Cranberry Township	3	a307ph	44	019
Crafton	3	a2c7pl	38	003
+Crawford County	3	a5o7pd	44	039
Cranston	28	a628dk	49	007
Crane	1	9d85zp	36	103
Crandall	1	9gn6g2	35	257
+Crane County	1	9d85zp	36	103
+Craig County	g			045
Crandon	d	agl712	33	041
+Crawford County	d	a9l6uu	38	023
Crab Orchard	z	9uu7md	34	081
Craigsville	z	9wh7nz	33	067
#cre
Creswick	1p	422ozp	35
Creston	1o	aqe4we	37
Créteil	29	apje2v	49
Crewe	0	b1idp8	49
Crediton	0	av2dlv	39
Crewkerne	0	avcdo8	39
Creswell	0	b1ydsm	37
Cremona	3t	afdenu	48
Creola	l	9bt73g	33	097
+Crenshaw County	l	9e478e	35	041
Crestline	2	9l44u7	40	071
Crescent City	2	a604b0	38	015
Crest	2	9h54vd	34	073
Crested Butte	v	9xz5mt	32	051
Crestview	5	9bg77j	44	091
Crescent City	5	97r7ll	32	107
Creston	j	a426lw	39	175
Cresco	j	aai6s5	36	089
Crest Hill	6	a5f73a	43	197
Crestwood	6	a5o74a	40	031
Crete	6	a5474l	39	197
Creve Coeur	6	a2x6z5	37	179
Crestwood	m	9wg7al	37	185
Crescent Springs	m	9yh7d2	36	117
Crestview Hills	m	9yf7d2	35	117
Cresaptown	n	9zz7t1	37	001
Creve Coeur	c	9xe6wu	43	189
Crestwood	c	9x46wy	41	189
Creedmoor	9	9qc7tf	36	077
Crete	10	a2v6eo	38	151
Creighton	10	a7z6c1	30	107
Cresskill	8	a3q86k	39	003
Crestwood Village	8	a0z85g	39	029
Crestline	7	a3b7i6	36	033
Creston	7	a3v7kj	33	169
Crescent	p	9pv6cx	32	083
+Creek County	p	9q06h1	46	037
Creswell	x	ac04ea	37	039
Cresson	3	a2e7tp	32	021
Cressona	3	a2v80d	32	107
Crewe	g	9t97v0	34	135
#cri
Criciúma	3d	4qca2v	52
Cricklade	0	axgdqu	36
Crieff	w	baldlc	39
+Crittenden County	r	9nn6xi	46	035
Cripple Creek	v	9xn5ru	31	119
+Crisp County	a	9es7fa	40	081
Crittenden	m	9xq7cz	36	081
+Crittenden County	m	9tp73c	35	055
Crisfield	n	9vi81b	34	039
Cricket	9	9qh7mh	33	193
Cridersville	7	a2x7e9	33	011
Crimora	g	9vz7sz	33	015
#cro
Crosby	0	b2kdnl	47
Crowthorne	0	awpdtt	44
Crowborough	0	avudwg	43
Cross Hills	0	b3rdqi	41
Crook	0	b5zdr5	40
Cromer	0	b11dzm	39
Crofton	0	b32ds1	37
Crowland	0	b0cdvj	36
Crowle	0	b2xdtp	36
Cross Hands	17	axvdkn	37
Croix-des-Bouquets	7p	8dm8bd	54
Crotone	de	9ykf7l	47
Cromwell	9w	3gwqy0	37
Crossville	l	9l9795	33	049
Crossett	r	9i16sk	37	003
+Cross County	r	9nu6vt	40	037
Crockett	2	9vp4gj	35	013
+Crowley County	v	9w65vs	30	025
Cromwell	13	a5k8a7	41	130
Crooked Lake Park	5	93b7le	32	105
Cross City	5	98b7h3	32	029
Crown Point	f	a5275b	45	089
Crothersville	f	9xs79k	32	071
Crowley	o	99x6rf	41	001
Crofton	n	9yc7yz	44	003
Croom	n	9xn7ys	34	033
Crownsville	n	9yf7z8	32	003
Croswell	b	aa87ii	34	151
Crookston	e	amp6fn	39	119
Crosby	e	aj46n0	34	035
Cross Lake	e	ajm6ml	33
+Crow Wing County	e	ais6mc	45	035
Crocker	c	9vf6rq	30	169
Crow Agency	18	ago5li	32	003
Crosby	1g	apv5x3	31	023
Crownpoint	15	9p45jl	34	031
Croton-on-Hudson	4	a4h86r	39	119
Crown Heights	4	a5o86m	35	027
Crompond	4	a4q86t	34	119
Crooksville	7	a0h7jz	34	127
+Crook County	x	ad24kd	40	013
Croydon	3	a1d83y	40	017
Crooks	1a	aba6f3	31	099
Crossville	k	9pv7bt	41	035
Cross Plains	k	9rj776	32	147
+Crockett County	k	9pe70g	37	033
Crowley	1	9gi6dk	42	439
Crockett	1	9d06iu	38	225
Cross Mountain	1	98d69y	35	029
Crosby	1	9936jy	34	201
Crosbyton	1	9ji62s	32	107
+Crockett County	1	9bb62w	35	105
+Crosby County	1	9jj62d	37	107
Crozet	g	9vr7te	37	003
Crocker	h	aks4gu	31	053
Cross Plains	d	a9r6yy	36	025
Cross Lanes	z	9wq7kt	40	039
+Crook County	1r	add5u2	34	011
#cru
Cruzeiro do Sul	ok	6ct8a4	49
Cruz das Almas	35	5ytave	47
Cruz Alta	2m	4qg9r3	48
Cruzeiro	1b	57baf3	49
Crumlin	23	b5qder	37
Crumlin	17	axkdna	38
Crumlin	1h	b24deh	41
Crugers	4	a4j86o	32	119
Crump	k	9nu72o	31	071
#cry
Crystal Lake	13	a6h8ay	33	110
Crystal Lake	5	93w7kh	37	105
Crystal River	5	96a7il	35	017
Crystal Springs	5	94a7js	31	101
Crystal Lake	6	a7c72o	46	111
Crystal Lawns	6	a5h734	33	197
Crystal Falls	b	ai272n	32	071
Crystal	e	af36oo	44	053
Crystal City	c	9w66wy	37	099
Crystal Springs	s	9ev6x0	37	029
Crystal Lakes	7	a0t7el	32	023
Crystal City	1	95o66p	39	507
#cu
Củ Chi	nn	7shm3t	49
#cua
Cuauhtémoc	9n	94x5n6	51
Cuauhtémoc	5o	8g168l	57
Cuautitlán Izcalli	30	8gk68e	57
Cuautitlán	30	8gn68i	50
Cuautla	b9	8e9696	52
Cuamba	l1	5swgpi	49
Cúa	4u	7q88q8	53
#cub
Cubatão	1b	53nab1	51
Çubuk	hv	a1sgfr	48
Cuba	6	a76731	31	097
Cuba	c	9vq6u4	35	055
Cuba	4	a7a7uk	32	003
Cuba City	d	a8d6wt	33	043
#cuc
Cúcuta	co	7jx8al	59
Cuckfield	0	avpdvm	35
#cud
Cudworth	0	b2tds2	41
Cuddapah	1u	828jyy	51
Cuddalore	1q	7uok1l	52
Cudahy	2	9kc4rp	44	037
Cudjoe Key	5	8uj7lm	32	087
Cudahy	d	a9c73y	43	079
#cue
Cuenca	14m	6py7sk	54
Cuenca	9a	a1bdq3	47
Cuernavaca	b9	8el68d	55
Cuero	1	96t6dr	39	123
#cuf
Cuffley	0	axndvp	36
#cui
Cuito	y8	5zmf71	51
Cuiabá	ca	5qo9k6	57
#cuk
Cukai	sw	79tlva	49
#cul
Cullompton	0	avadml	39
Culcheth	0	b2hdp0	38
Culmore	23	b6xdbt	36
Culloden	w	bdpdki	36
Cults	w	bcodpz	35
Culiacán	dn	8uv5lp	58
Cullman	l	9kx76s	42	043
+Cullman County	l	9kx76s	43	043
Culver	f	a4i77y	31	099
Cullen	o	9hl6of	31	119
Cullowhee	9	9o37gy	38	099
Culp Creek	x	abe4er	33	039
Culver	x	adp4jb	32	031
+Culberson County	1	9c85st	33	109
Culpeper	g	9wv7vc	42	047
+Culpeper County	g	9wv7vc	42	047
Culloden	z	9wq7k2	35	011
#cum
Cumbernauld	w	b9fdkx	47
Cumnock	w	b81dk5	40
Cumbum	1q	7p2juo	48
Çumra	8w	9udgf1	47
Cumming	a	9l17ea	38	117
+Cumberland County	6	9z872b	36	035
Cumberland	f	a0i798	37	097
Cumberland	m	9sq7hh	33	095
+Cumberland County	m	9s77av	32	057
Cumberland	n	a057t8	43	001
Cumberland Center	u	abo8gu	34	005
+Cumberland County	u	aba8gu	54	005
+Cumberland County	9	9nd7sw	54	051
+Cuming County	10	a686fd	36	039
+Cumberland County	8	9zp83l	53	011
Cumberland Head	4	ae8884	32	019
+Cumberland County	3	a1o7xl	49	041
Cumberland	28	a6l8dl	45	007
Cumberland Hill	28	a6l8dh	39	007
+Cumberland County	k	9pv7bt	44	035
+Cumberland County	g			049
Cumberland	d	agh6se	33	005
Cumaná	nk	7r18xq	54
#cun
Cuneo	5v	adbegz	47
Cung Kiệm	26	8kvm2w	49
#cup
Cupar	w	bagdnn	40
Cupertino	2	9to4h1	48	085
#cur
Currumbin	1n	4rupqc	35
Curvelo	1w	5hwagl	48
Curitiba	2w	4zda35	62
Curicó	iw	48u8e4	50
Currie	w	b9admt	38
Curup	r0	6odlss	47
Curug	au	6glm40	53
Curepipe	gs	5dkibt	49
+Currituck County	9	9rg80e	36	053
+Curry County	15	9lk5xb	46	009
Curtice	7	a5m7gf	32	123
+Curry County	x	a6t4as	41	015
Curwensville	3	a3u7tv	34	033
Curtisville	3	a2w7q7	30	003
#cus
Cusco	1gp	5wg8c3	55
Cuscatancingo	a2	80570a	46
+Custer County	v			027
Cusseta	a	9fr7cj	41	053
+Custer County	1c	adm52p	30	037
Cushing	u	aca8jo	31	013
+Custer County	18	aix5q0	39	017
+Custer County	10	a50678	36	041
Cushing	p	9pz6f7	39	119
+Custer County	p	9op69t	44	039
Custer	1a	abl5w8	33	033
+Custer County	1a	abl5w8	33	033
#cut
Cutral-Có	o4	3xv8jp	47
Cuttack	3c	8iukik	58
Cutler	2	9rg4on	37	107
Cutten	2	a394b6	35	023
Cutler Bay	5	8x27ou	47	086
Cutler Ridge	5	8x27ot	44	086
Cutler	5	8x67ox	43	086
Cuthbert	a	9e97ch	36	243
Cut Off	o	9826x2	38	057
Cutlerville	b	a907a2	42	081
Cut Bank	18	ap357z	35	035
Cutchogue	4	a3x8an	35	103
Cut and Shoot	1	9a96j4	30	339
#cux
Cuxhaven	32	b3nek6	47
Cuxton	0	awpdxa	36
#cuy
Cuyahoga Falls	7	a497lo	47	153
+Cuyahoga County	7	a5a7l2	61	035
#cwm
Cwmbran	17	axhdnm	47
Cwmafan	17	axedlk	37
Cwmbach	17	axndmj	36
#cya
Cyangugu	m8	6r4g4b	48
#cyn
Cynthiana	m	9wn7dv	38	097
#cyp
Cypress	2	9jy4s4	47	059
Cypress Lake	5	8zq7ki	41	071
Cypress Gardens	5	93r7l3	40	105
Cypress Quarters	5	91p7nj	31	093
Cypress Hills	4	a3086r	47	047
Cypress	1	9996i6	47	201
#cyr
Cyril	p	9my6b8	30	015
#cze
Częstochowa	3l	av4fd4	54
#d
D'Iberville	s	9aj713	41	047
#da
Da Nang	26	86nm8m	59
Ðà Lạt	26	7v7m98	53
#dab
Dabou	is	7ctdju	48
Dabhoi	1z	8nmjjz	48
Dabwāli	34	997jnm	48
Dabra	21	8xxjxl	48
Dąbrowa Górnicza	3l	attfdc	51
#dac
Dacono	v	a1c5si	37	123
Dacula	a	9kf7ey	37	135
#dad
Dadonghai	6r	8cmmc7	63
Dadukou	3g	8zrlqj	57
Dādri	1d	95bjvf	48
Dadu	31	909j4a	51
Dadeville	l	9h779s	35	123
Dade City	5	94s7jo	38	101
Dade City North	5	94u7jp	35	101
+Dade County	a	9mv7ah	33	083
+Dade County	c	9ty6nc	31	057
#dae
Daet	82	817ndk	49
#dag
Dagupan	79	86kn69	52
+Daggett County	11			009
#dah
Dahegām	1z	8qdjia	46
Dāhānu	1f	8hhjhz	47
Dahlonega	a	9lx7eq	38	187
Dahlgren	g	9wh7xz	34	099
#dai
Daitōchō	3m	9mfocq	51
Daingerfield	1	9hr6kw	34	343
#dak
Dakhla	q6	8rscno	49
+Dakota County	e	aeg6p7	56	037
Dakota City	10	a7u6g6	33	043
+Dakota County	10	a7z6g7	42	043
Dakota Dunes	1a	a816fz	34	127
Dakota	d	ac76zs	31	137
#dal
Dalby	1n	4uipk6	41
Daloa	iu	7h4de3	53
Daliang	20	8pgmml	53
Dalai	2c	agenha	50
Dalian	2h	9y3n9s	66
Dalianwan	2h	9yfna1	47
Dali	3s	8x2lmd	51
Dalton in Furness	0	b4gdn6	39
Dalserf	w	b8tdl4	43
Dalkeith	w	b99dnh	41
Dalgety Bay	w	b9ndmp	40
Dalry	w	b8rdiw	37
Dalbeattie	w	b6ldle	36
Dalkey	1h	b20df2	38
Daltonganj	3e	8sskdj	49
Daleville	l	9cz79x	37	045
+Dale County	l	9de7a4	44	045
+Dallas County	l	9g176a	44	047
+Dallas County	r	9jx6rb	36	039
Daly City	2	9ur4fu	50	081
Dalton	a	9ml7bz	45	313
Dallas	a	9k87cc	41	223
Dallas Center	j	a5s6n0	33	049
+Dallas County	j	a5l6n7	46	049
Dalton Gardens	1c	aml4vn	34	055
Daleville	f	a1g7ac	32	035
Dale	f	a16780	32	011
Dalton	i	a7z88r	38	003
+Dallas County	c	9uk6pf	35	059
Dallas	9	9o47mi	37	071
Dalton	7	a3c7l2	33	169
Dallas	x	aes4dg	42	053
Dallastown	3	a0u7z4	36	133
Dallas	3	a4u810	34	079
Dalton	3	a5d81m	31	069
Dale	3	a1z7su	31	021
Dalzell	t	9ki7ol	35	085
Dallas	1	9h26f3	61	113
Dalhart	1	9q65z9	39	111
Dalworthington Gardens	1	9gu6e4	34	439
+Dallas County	1	9h26f3	64	113
+Dallam County	1	9q65z9	39	111
Dale City	g	9xc7x9	48	153
Daleville	g	9tx7q1	34	023
Dallesport	h	agq4je	31	039
#dam
Damanhūr	97	9c7g8n	54
Damietta	jp	9dagcd	49
Daman	r7	8ipjib	46
Damoh	21	8s7k0o	51
Dam Dam	1k	8ovkpm	51
Dāmghān	g3	9qhi2y	48
Dambulla	sa	7juk41	48
Damaturu	bd	7unet8	47
Dammam	5q	8zfhr6	59
Damascus	1l3	9j3got	62
Damascus	n	9z57xk	42	031
Damariscotta	u	acb8iw	31	015
Damascus	x	ag64fu	40	005
#dan
Danané	it	7i6d9d	47
Danshui	20	8pcmpz	51
Danjiangkou	2b	9gemhr	50
Dandong	2h	a1hnhj	58
Danbury	0	axodxm	38
Danlí	17t	80z77i	47
Dandeli	1v	84fjna	47
Danao	56	7r8ngj	48
Danville	l	9ll763	38	103
Danville	r	9nd6ol	34	149
Danville	2	9v24h4	46	013
Dana Point	2	9iz4t2	45	059
Danbury	13	a4z87z	49	190
Danielson	13	a648cb	36	150
Dania Beach	5	8yd7pe	45	011
Danville	6	a1g74l	45	183
Danvers	6	a2l70a	31	113
Danville	f	a0g77n	40	063
Danville	m	9ul7cj	42	021
Danvers	i	a8a8ez	44	009
+Daniels County	18	apj5r6	30	019
Dana	9	9o57j6	35	089
Danville	14	a978eg	37	015
Danbury	14	aax8ce	31	013
Dansville	4	a887w6	37	051
Dannemora	4	ae8878	36	019
Danville	7	a2d7ji	30	083
Danville	3	a3s7z7	37	093
Dandridge	k	9q27gb	35	089
Danbury	1	9776j6	32	039
Daniel	11	a2f5aj	30	051
Danville	g	9rn7rg	46	590
Danby	1m	aaf898	31	021
Dane	d	aa56ze	30	025
+Dane County	d	a9n6zo	56	025
Daniels	z	9uu7mo	33	081
#dao
Daoukro	ir	7hmdl0	46
Daokou	2s	9osmq3	48
#dap
Dapitan	bj	7m2neu	47
Dapaong	1lr	7s6dwl	45
Daphne	l	9b073u	44	003
#daq
Daqing	1x	ajenj8	53
#dar
Darwin	a6	5zenzg	51
Darley	1p	41ep18	39
Darlington	2e	4hcmug	36
Dār Kulayb	oc	8yfhsa	48
Dartmouth	3q	ae38ze	50
Darmstadt	4y	asjek1	51
Dar Chioukh	cz	9mye5p	47
Darlington	0	b5gdrp	50
Dartford	0	awxdwl	48
Darwen	0	b36dp6	45
Darton	0	b2vdrr	42
Darfield	0	b2pds6	39
Dartmouth	0	atvdm2	37
Daresbury	0	b26dop	36
Darvel	w	b8hdk4	36
Darbhanga	25	8ynkim	55
Dārjiling	1k	913kp7	51
Dārāb	46	95vi3i	48
Darnah	1d3	9h1fmw	49
Darhan	1ee	arhm28	49
Dargaville	lh	467rb0	37
Dar‘ā	1l4	9gmgoa	50
Dārayyā	by	9iygon	49
Dar es Salaam	1p1	6f2gx3	64
Dardanelle	r	9nu6p8	37	149
Darien	13	a4487x	43	190
Darien	a	9d57lt	33	191
Darien	6	a5z73n	43	043
Darmstadt	f	9vu74q	32	163
Darnestown	n	9ym7xb	38	031
Dardenne Prairie	c	9xp6vz	41	183
+Dare County	9	9q381s	43	055
+Darke County	7	a1e7cx	43	037
Darby	3	a0w82y	40	045
Darlington	t	9la7q4	38	031
+Darlington County	t	9lh7pl	42	031
Darrington	h	ao24i8	31	061
Darlington	d	a8k6xo	34	065
Darien	d	a8c71l	32	127
#das
Dasha	20	8q7mn4	51
Dashitou	2c	aabnsz	48
Dashiqiao	2h	a2wnca	49
Dasmariñas	2k	81tn7y	56
Daşoguz	1ne	a68iil	52
Dassel	e	af86m1	32	093
#dat
Datong	38	9gmmx6	48
Datong	5d	a1dmmp	60
Datchet	0	ax0due	37
Datia	21	8xbjxy	50
#dau
Dauphin	43	aw3663	39
Daudnagar	25	8vjkeg	46
Daund	1f	8dbjn6	47
Dausa	22	90pjs2	49
Daugavpils	1cr	b98fxp	50
Daura	bd	7u3erp	49
Dauphin Island	l	9a2739	31	097
+Dauphin County	3	a1v7yg	52	043
#dav
Daventry	0	az6dss	44
Davangere	1v	827jqx	56
David	1gi	7lf7j1	49
Davao	83	7hnnkx	61
Davis	2	9x24hu	48	113
Davie	5	8ye7p5	50	011
Davenport	5	9487lc	35	105
Davisboro	a	9hm7ij	33	303
Davenport	j	a5c6we	50	163
+Davis County	j	a376rb	34	051
Davis Junction	6	a6y70j	34	141
+Daviess County	f	9xe75v	41	027
+Daviess County	m	9ux761	48	059
Davidsonville	n	9y47z5	39	003
Davison	b	a9j7g0	37	049
+Daviess County	c	a0v6n0	32	061
Davidson	9	9om7ng	41	071
+Davidson County	9	9po7pk	48	057
+Davie County	9	9pp7o8	39	059
David City	10	a4l6e7	35	023
Davis	p	9lu6e8	34	099
Davidsville	3	a1r7sq	31	111
+Davison County	1a	abf6bp	42	035
+Davidson County	k	9qh76y	57	037
+Davis County	11	a4258z	55	011
Davenport	h	amd4rt	32	043
#daw
Dawson Creek	1o	b8w4m0	40
Dawukou	f3	9ygm3k	51
Dawlish	0	auidmd	41
Dawei	ku	814lgr	51
Dawson	a	9e97df	36	273
Dawsonville	a	9lm7ec	34	085
+Dawson County	a	9lm7ec	34	085
Dawson Springs	m	9t974f	34	107
Dawson	e	aet6h7	32	073
+Dawson County	18	akv5t5	38	021
+Dawson County	10	a3a66y	42	047
+Dawes County	10	a8z5xw	38	045
+Dawson County	1	9gy60t	40	115
#dax
Daxing	93	a0emv5	50
Daxi	4b	8v4n8x	49
#day
Daye	2b	99kmrb	48
Dayrūţ	96	92kg9l	48
Dayr Mawās	98	92sg9p	46
Dayr al Balaḩ	6j	9dagjf	48
Day Valley	2	9sw4hi	35	087
Daytona Beach	5	9757my	48	127
Daytona Beach Shores	5	9727n2	36	127
Dayton	f	a2576z	32	157
Dayton	m	9yn7dd	37	037
Dayton	u	aaz8fy	33	031
Dayton	e	afo6o9	37	053
Dayton	8	a25851	38	023
Dayton	1t	9z04nt	40	019
Dayton	7	a0g7e5	51	113
Day Heights	7	9yt7e1	34	025
Dayton	x	afm4e4	34	071
+Day County	1a	afx6d4	33	037
Dayton	k	9ol7bv	39	143
Dayton	1	99h6kf	39	291
Dayton	g	9wp7sq	32	165
Dayton	h	aio4sb	34	013
#daz
Dazhong	2i	9i8n6m	49
Dazhou	3g	9cqm6m	51
Dazaifu	4j	9j3nyk	48
#de
De Queen	r	9kk6ly	38	133
De Witt	r	9l96ua	35	001
De Leon Springs	5	96w7m1	34	127
De Land Southwest	5	96l7m5	30	127
De Witt	j	a666wi	37	045
De Soto	j	a5d6mv	30	049
De Soto	6	9v2705	32	077
De Soto	q	9ya6k7	38	091
+De Soto Parish	o	9f06nq	39	031
De Soto	c	9vy6wg	38	099
De Lisle	s	9ae702	31	047
De Kalb	s	9h171r	30	069
+De Baca County	15			011
De Graff	7	a1z7ew	31	091
De Smet	1a	adb6d1	30	077
De Leon	1	9f76aa	33	093
De Kalb	1	9j36l6	32	037
De Pere	d	adh73e	44	009
De Forest	d	aa56zu	40
#dea
Deal	0	awadzw	45
Deanshanger	0	ayldtj	36
Deatsville	l	9gl780	31	051
+Dearborn County	f	9yy7ca	44	029
Deale	n	9xq7zc	37	003
Dearborn	b	a7k7gy	50	163
Dearborn Heights	b	a7m7gp	47	163
Deadwood	1a	ada5vv	31	081
+Deaf Smith County	1	9mq5zk	42	117
#deb
Debre Mark’os	an	7qrgst	48
Debre Birhan	an	7owgxt	48
Debrecen	18m	am1fk2	53
Dębica	8r	at1fjh	47
DeBary	5	9687m5	43	127
#dec
Děčín	cv	av2ezh	47
Decatur	l	9m576e	47	103
Decatur	r	9qy6lm	32	007
Decatur	a	9jt7du	43	089
+Decatur County	a	9bu7d2	41	087
Decorah	j	aaa6t1	39	191
+Decatur County	j	a2u6n3	37	053
Decatur	6	a0o70x	49	115
Decatur	f	a3f7c3	40	001
+Decatur County	f	9za7ak	42	031
+Decatur County	q	a0m64r	32	039
Decatur	b	a6z797	32	159
Decatur	s	9g470h	33	101
Decherd	k	9nt78w	34	051
Decatur	k	9on7ch	32	121
+Decatur County	k	9p1737	34	039
Decatur	1	9ib6cx	38	497
DeCordova	1	9g36cm	35	221
Decatur	d	a8f6zn	33	045
#ded
Dédougou	zp	7wmdme	47
Dededo Village	jv	7zkp2c	47
Dedham	i	a7c8eb	44	021
Dedham	u	ae58la	32	009
#dee
Deer Lake	4d	aql9gh	37
Deep River	16	ai27wq	36
Deeside	17	b1sdnk	45
Deer Valley	y	9jk58j	52	013
Deer Park	2	9x14ft	31	055
Deep River Center	13	a4y8as	34	130
Deerfield Beach	5	8z47pi	49	011
Deenwood	a	9cq7j5	33	299
Deerfield	6	a75740	43	097
Deer Park	6	a7473c	36	097
Deer Isle	u	acu8l8	33	009
Deephaven	e	aet6o8	36	053
Deer Lodge	18	aiw56v	35	077
+Deer Lodge County	18	ai556a	41	023
Deerfield	14	acv8d2	36	009
Deering	14	a9n8cg	33	011
Deer Park	4	a3888b	44	103
Deer Park	7	9yx7dl	38	061
Deer Park	1	98j6js	45	201
Deer Park	h	an74to	36	063
Deerfield	d	a9l70k	34	025
#def
DeFuniak Springs	5	9bc78s	38	131
Defiance	7	a4o7do	42	039
+Defiance County	7	a4o7do	43	039
#deg
Deganwy	17	b22dld	40
#deh
Dehui	2c	adpnl6	50
Dehri	25	8v6kdu	51
Dehradun	6a	9a8jwr	57
Dehlorān	8g	9gthjb	47
Dehdasht	kc	9bjhsg	48
Dehiwala-Mount Lavinia	5n	7h0k1v	53
#dei
Deir ez-Zor	mj	9o6gzi	54
#dek
+DeKalb County	l	9lo79w	45	049
+DeKalb County	a	9k27dq	56	089
DeKalb	6	a6h71h	46	037
+DeKalb County	6	a6h71h	49	037
+DeKalb County	f	a4x7bq	44	033
+DeKalb County	c	a0t6lw	30	063
+DeKalb County	k	9pw79n	37	041
#del
Delta	1o	aqi4el	50
Delson	12	ag187p	39
Delmenhorst	32	b1dejz	49
Delmas 73	7p	8di8b6	56
Delegación Cuajimalpa de Morelos	5o	8ft687	52
Delft	52	ayhe84	50
Delgado	a2	80470b	49
Deltana	1j	bvf2om	34	240
Delano	2	9pd4or	47	029
Delhi	2	9tz4ki	40	047
Del Aire	2	9k84r7	40	037
Del Monte Forest	2	9rn4h9	37	053
Del Mar	2	9hk4u9	36	073
Del Rey Oaks	2	9rn4hl	32	053
Del Rey	2	9ru4nt	32	019
Del Rio	2	9uu4jv	31	099
+Del Norte County	2	a604b0	39	015
Delta	v	9xm5jt	39	029
Del Norte	v	9uo5ol	32	105
+Delta County	v	9xm5jt	42	029
Delaware City	27	9zy821	32	003
Delmar	27	9wu822	32	005
Deltona	5	96a7ma	49	127
Delray Beach	5	8zi7pl	48	099
DeLand	5	96n7m6	45	127
+Delaware County	j	a806ty	37	055
Delavan	6	a256z9	32	179
Delphi	f	a2r778	35	015
+Delaware County	f	a1n7at	49	035
Delhi	o	9g66tv	35	083
Delcambre	o	9976sh	33	045
+Delta County	b	ah3766	42	041
Delano	e	af46nh	38	171
Dellwood	e	af96pr	30	163
Dellwood	c	9xn6x7	37	189
Delanco	8	a1983t	35	005
Delmar	4	a8e86x	39	001
Delhi	4	a7g83w	35	025
Delevan	4	a817u0	30	009
+Delaware County	4	a7j82l	41	025
Delaware	7	a1y7h9	46	041
Delphos	7	a3g7dq	38	161
Delhi Hills	7	9yl7cz	37	061
Delta	7	a5h7en	35	051
+Delaware County	7	a1y7h9	49	041
Del City	p	9og6dc	43	109
+Delaware County	p	9rn6kr	41	041
Delmont	3	a297qz	34	129
+Delaware County	3	a0p82o	55	045
Dell Rapids	1a	abr6fd	36	099
Del Rio	1	97k63q	46	465
+Delta County	1			119
Delta	11	9zb57a	35	027
Deltaville	g	9ub7zy	30	119
Delavan	d	a8f71s	39	127
Delafield	d	a9m72g	39	133
Delavan Lake	d	a8a71t	34	127
Delmas	64	4xdg3o	50
#dem
Demopolis	l	9gc740	39	091
Demorest	a	9m17fx	33	137
DeMotte	f	a4g75s	36	073
Demarest	8	a3s86k	37	003
Deming	15	9fn5ko	42	029
#den
Deniliquin	19	47bp2n	39
Dendermonde	4n	avre7e	46
Dengzhou	1s	9v1n7g	49
Denia	3z	9xwdwb	46
Denton	0	b2idq4	44
Denmead	0	avedt1	38
Denby Dale	0	b2tdre	35
Denny	w	b9mdl5	39
Denbigh	17	b1qdmi	39
Denpasar	jy	69zms2	59
Den Helder	51	b14e98	48
Denizli	w0	9uxg4t	55
+Denali Borough	1j	bve2e7	30	068
Denair	2	9u94kg	36	099
Denver	v	a0e5se	58	031
+Denver County	v	a0e5se	58	031
Denison	j	a6q6j4	39	047
Denver	j	a8j6ri	33	017
Denham Springs	o	9ap6vc	40	063
Dennis Port	i	a5q8h7	35	001
Dennis	i	a5y8h1	34	001
Denton	n	9y081d	36	011
Denmark	u	ac58fc	30	017
+Dent County	c	9ul6tq	37	065
Denver	9	9op7mx	34	109
Denton	9	9oz7pg	32	057
Dent	7	9yv7cv	40	061
Dennison	7	a277m3	34	157
Denver	3	a1r80i	36	071
Dentsville	t	9km7n4	41	079
Denmark	t	9ik7mm	35	009
Denton	1	9i96e7	51	121
Denison	1	9js6fu	44	181
Denver City	1	9hk5yd	37	501
+Denton County	1	9i96e7	57	121
Denmark	d	ad7741	33	009
Denov	wp	9wbj4m	48
#deo
Deoli	db	956juj	51
Deolāli	1f	8hejl3	47
Deoria	1d	8zmkcq	51
Deoband	1d	98ijvs	49
#dep
Depok	24	6g8m4q	61
Depok	69	6cgmer	50
Depue	6	a4s6zx	33	011
Depew	4	a967tf	42	029
Deposit	4	a6u82h	32	007
Depoe Bay	x	aeh4be	32	041
#deq
Dêqên	f4	998kw0	48
Deqing	2o	9aun58	49
DeQuincy	o	9al6oh	35	019
#der
Derby	2e	5lynff	36
Derby	0	b10drw	54
Dersingham	0	b0tdxe	37
Derry	23	b6sdbp	49
Derry	2p	axbd6v	40
Dera Ismail Khan	49	9efjcy	50
Dera Ghazi Khan	1l	99hjc8	54
Derbent	9z	a6vhm5	50
Derince	ec	a38g6t	51
Dermott	r	9j56u0	34	017
Derby	v	a0o5sk	39	001
Derby	13	a4s88z	41	140
Derby	q	9ub6dt	44	173
DeRidder	o	9bp6ov	40	011
Derwood	n	9yo7xo	34	031
Derma	s	9k2700	30	013
Derry Village	14	a958dx	45	015
Derry	14	a948dv	43	015
Derry	3	a217rq	34	129
#des
Dessau	fb	ay0eu1	49
Desē	an	7sxgy3	51
Desborough	0	azodtq	40
Desford	0	b07dsf	35
Desio	3t	agqelk	46
Des Arc	r	9n66tu	32	117
+Desha County	r	9k56tv	39	041
Desert Hills	y	9lz52b	34	015
Desert Hot Springs	2	9kc4we	45	065
Desert Edge	2	9k84wk	36	065
Desert View Highlands	2	9m34rt	34	037
Descanso	2	9h94w2	32	073
Desert Shores	2	9is4xo	30	025
Destin	5	9af77q	41	091
Desoto Lakes	5	9217iv	36	115
+DeSoto County	5	91m7km	43	027
Des Moines	j	a5k6nz	53	153
+Des Moines County	j	a3d6ux	45	057
Des Plaines	6	a6r73w	48	031
Destrehan	o	9966x1	41	089
Des Allemands	o	98u6wo	34	089
Des Peres	c	9x86wt	39	189
Desloge	c	9v76wj	37	187
+DeSoto County	s	9n76xz	51	033
Deshler	7	a4h7ey	33	069
Deschutes River Woods	x	ac74iw	37	017
+Deschutes County	x	ace4j0	51	017
DeSoto	1	9gj6ey	47	113
Des Moines	h	alo4g8	45	033
Desert Aire	h	ajo4mw	32	025
Despard	z	9z57ox	30	033
#det
Detmold	1i	ayaekn	49
Detroit	b	a7l7hb	58	163
Detroit Beach	b	a6h7gj	33	115
Detroit Lakes	e	ak26hr	40	005
Detroit-Shoreway	7	a587kz	42	035
#deu
Deurne	4n	awae8f	49
Deux-Montagnes	12	agh86q	42
+Deuel County	10			049
+Deuel County	1a	aeb6fg	31	039
#dev
Devonport	4c	3rmp6j	41
Devon	1y	b29542	37
Devizes	0	awndqh	43
Devakottai	1q	7pnjyy	46
Devinuwara	kp	7ehk3v	47
Deventer	9s	az6ed4	50
Deva	ls	ahgfnm	48
Deville	o	9d46rz	32	079
Devens	i	a868d3	33	027
Devils Lake	1g	ann69d	39	071
Devola	7	9zn7lo	34	167
Devon	3	a1982h	32	029
Devine	1	96y699	37	325
#dew
Dewsbury	0	b35drh	48
Dewas	21	8ptjra	54
Dewey-Humboldt	y	9lx588	36	025
+DeWitt County	6	a1j70w	39	039
DeWitt	b	a907d3	37	037
Dewey	p	9s86hi	35	147
+Dewey County	p			043
Dewart	3	a477yg	32	097
+Dewey County	1a	af062t	35	041
Deweyville	1	9a66nm	30	351
+DeWitt County	1	96t6dr	42	123
#dex
Dexter	u	af28jj	33	019
Dexter	b	a7m7ez	36	161
Dexter	c	9s86y4	39	207
Dexter	15	9i85u3	31	005
Dexter	4	ac980s	30	045
#dey
Deyang	3g	9chlxy	52
#dez
Dezhou	1s	9u1mv3	56
#dha
Dhaka	42	8rvkv5	70
Dharmavaram	1u	821jvw	51
Dhamtari	5k	8jjk6j	49
Dhanbād	3e	8s4kk4	53
Dhār	21	8orjp6	49
Dhaulpur	22	905jwc	50
Dharapuram	1q	7rujvd	49
Dharmapuri	1q	7vpjx4	48
Dhāmpur	1d	97fjy3	47
Dharān	be	90hkmg	50
Dhankutā	be	90ykml	43
Dhangaḍhi̇̄	h7	95qk3v	50
Dhahran	5q	8z1hr7	50
Dhamār	1qv	82ehbd	52
#dhe
Dhenkānāl	3c	8jekhs	48
#dho
Dhorāji	1z	8mdjbp	49
Dholka	1z	8p5jh8	47
#dhr
Dhrāngadhra	1z	8pvjej	49
#dhu
Dhuburi	53	8yaktz	48
Dhūlia	1f	8k2jnq	56
Dhūri	2u	9adjqr	47
Dhuliān	1k	8ukkob	49
Dhupgāri	1k	8zvkr9	46
#dia
Diadema	1b	547aai	56
Diamond Harbour	1k	8nnkoy	46
Diamond Ridge	1j	bjs270	31	122
Diaz	r	9p06uh	31	067
Diamond Bar	2	9kj4sr	48	037
Diamond Springs	2	9xh4kf	40	017
Diablo	2	9v34h8	31	013
Diamond	6	a4p72v	34	063
Diamondhead	s	9af6zs	39	045
#dib
Dibrugarh	53	92cl7n	51
Diboll	1	9cn6kq	37	005
#dic
Dickens Heath	0	azjdqw	36
+Dickinson County	j	aam6ju	40	059
+Dickinson County	q	9y46dz	39	041
+Dickinson County	b	aha73d	42	043
Dickinson	1g	ak85yh	44	089
+Dickey County	1g	ai66bj	35	021
Dickson	p	9kz6em	31	019
Dickson City	3	a5781z	38	069
Dickson	k	9q8759	42	043
+Dickson County	k	9q8759	43	043
Dickinson	1	97u6jz	43	167
+Dickens County	1	9j063u	31	125
+Dickenson County	g	9t77iy	31	051
Dickeyville	d	a8f6wd	30	043
#did
Didsbury	1y	axj52y	36
Didcot	0	axddsk	45
Didsbury	0	b2edpt	42
Dīdwāna	22	924jn6	47
#die
Dieppe	4x	ai08wb	43
Dierks	r	9ks6mu	30	061
Dien Bien Phu	1qn	8lflu6	46
#dif
Diffa	1ff	7z0ev1	44
#dig
Dīglūr	1f	8djjvi	47
Digras	1f	8hujvw	46
Dīg	22	92bjut	46
Digos	83	7grnk8	51
Dighton	i	a658eg	38	005
#dih
Dihok	k8	9sfh7f	55
#dij
Dijon	ap	alge9y	52
#dik
Dikirnis	7n	9cdgbr	51
Dike	j	a7y6qp	31	075
#dil
Dīla	d3	7fugug	47
Dili	1nc	6a8nkt	52
Dillingham	1j	bi01nu	34	070
+Dillingham Census Area	1j	bi01nu	34	070
Dilkon	y	9ob5dk	31	017
Dillsboro	f	9ye7bq	31	029
Dilworth	e	ak86fe	36	027
Dillon	18	afm574	36	001
Dillonvale	7	9yy7dk	35	061
Dillsburg	3	a1f7y1	34	133
Dillon	t	9lm7rj	38	033
+Dillon County	t	9lm7rj	39	033
Dilley	1	95n68j	36	163
#dim
Dimitrovgrad	ob	a6tfv4	46
Dimbokro	ir	7ghdix	48
Dimāpur	k6	8xzl4c	51
Dimitrovgrad	uk	b4lhpu	51
Dimondale	b	a8h7cv	31	045
Dimmitt	1	9lz5zt	36	069
+Dimmit County	1	95866m	39	127
#din
Dinājpur	87	8x7kq8	53
Dingcheng	2s	9f9mrk	49
Dingzhou	2z	9wzmrg	52
Dingtao	1s	9nfmt1	48
Dinslaken	1i	ax8eeq	48
Dinnington	0	b29dso	43
Dingwall	w	be0djp	37
Dinas Powys	17	awvdn3	39
Dinapore	25	8x8kg9	52
Dindigul	1q	7qtjwm	53
Dīnhāta	1k	8ymksi	46
Dinalupihan	2a	83cn6l	48
Dinuba	2	9ri4od	44	107
+Dinwiddie County	g			053
#dip
Diphu	53	8xsl3j	48
Dipayal	h7	97ak4u	44
Dipolog	bj	7ltnel	50
Dipalpur	1l	9b7jkl	49
#dir
Dire Dawa	15l	7onh4b	54
#dis
Disūq	d0	9chg95	50
Dishnā	al	8ykge8	47
Diss	0	azidz3	40
Disley	0	b28dqc	35
Dīsa	1z	8tejgi	50
Discovery Bay	2	9vb4i8	41	013
District Heights	n	9xy7yf	38	033
#div
Divichibazar	ze	a4gho3	44
Divinópolis	1w	5e2afb	53
Divo	iq	7e8dh4	51
Divernon	6	9zx6yy	31	167
+Divide County	1g	apv5x3	31	023
#diw
Diwek	2g	6cymjr	46
#dix
Dixiana	l	9jq77b	44	073
Dixon	2	9wt4hm	43	095
Dixon Lane-Meadow Creek	2	9tv4r2	34	027
+Dixie County	5	98b7h3	32	029
Dixon	6	a686zg	42	103
Dixmoor	6	a5n74i	36	031
Dixmont	u	ae48jw	30	019
Dixfield	u	adp8ga	30	017
Dixon	c	9vj6s7	32	169
+Dixon County	10	a7f6ex	31	051
Dix Hills	4	a3c88a	44	103
#diy
Diyarb Najm	6t	9bfgbc	47
Diyarbakır	hy	9vbgzq	58
#dja
Djamaa	ah	9j5ecn	47
#dje
Djelfa	cz	9mbe52	52
#djo
Djougou	10x	7oze0n	54
#dmi
Dmitrov	2l	baigs8	48
#dni
Dnipro	8x	aomglc	60
#dob
Dobrich	106	ab1g1b	50
Doba	1lh	7m1f6t	44
Dobson	9	9r47ns	32	171
Dobbs Ferry	4	a3x86t	40	119
#doc
Doctor Phillips	5	9517ln	40	095
Dock Junction	a	9co7lk	39	127
#dod
Dodworth	0	b2qdrr	38
Doddington	0	azudw6	35
Dod Ballāpur	1v	7yxjve	49
Dodoma	1p2	6gvgna	53
+Dodge County	a	9fg7gy	38	091
Dodge City	q	9uv666	44	057
Dodge Center	e	acb6q3	34	039
+Dodge County	e	acb6qd	41	039
+Dodge County	10	a536fy	44	053
Dodson Branch	k	9qv7af	30	087
Dodgeville	d	a9c6xn	37	049
+Dodge County	d	aaq718	47	027
+Doddridge County	z			017
#doe
Doetinchem	9q	aydedh	47
Doe Valley	m	9vg78s	33	163
#dof
Doffing	1	8yz6ap	37	215
#dog
Dogbo	10y	7gwe0y	46
Dogonbadan	kc	9acht4	50
Doğubayazıt	mx	9zvhag	48
Dogtown	2	9w54jn	34	077
#doh
Dohār	42	8rjkue	47
Dohad	1z	8pfjma	49
Doha	1hu	8w9hv5	55
#dol
Dollard-Des Ormeaux	12	agd86y	47
Dolbeau-Mistassini	12	aps8bd	41
Dolisie	12l	6mcev7	50
Dollymount	1h	b28deu	37
Dolores Hidalgo Cuna de la Independencia Nacional	48	8ks63n	48
Dolgoprudnyy	2l	b9fgs6	48
Dolan Springs	y	9ov52l	33	015
Dollar Point	2	9yv4me	31	061
+Dolores County	v			033
Dolton	6	a5o74n	44	031
Dollar Bay	b	akw725	30	061
Dolgeville	4	a9q84b	33	043
Dollar Corner	h	ah64fg	30	011
#dom
Dome	ar	7dpdvc	47
Dompu	fv	6aan12	47
Dombivli	1f	8fejj0	61
Domodedovo	2l	b80gsv	47
#don
Don Torcuato	2x	4a79d5	48
Donnacona	12	ajo8cs	37
Dongguan	20	8pymnz	69
Donghai	20	8prmt8	53
Dongxing	1x	ag0nzb	50
Dongning	1x	aceo08	48
Dongfeng	2c	a8gnkn	48
Dongtai	2i	9h9n67	50
Dongkan	2i	9kgn4v	49
Dongling	2h	a65nfa	52
Dongsheng	3f	a0mmdi	50
Dongcun	1s	9s6n8k	50
Dongdu	1s	9plmyy	49
Dongyang	2o	97bn5z	51
Donostia / San Sebastián	6v	aabdqj	53
Doncaster	0	b2odsv	52
Donnington	0	aybdr8	37
Donaghadee	23	b5sdgm	39
Donnybrook	1h	b23deq	40
Donabate	1h	b2ldex	38
Dondaicha	1f	8l8jn5	47
Donggongon	7y	7efmui	49
Dondo	sz	5fjgki	49
Donetsk	57	aoagz0	47
Donggang	4b	8ofn6l	47
Donetsk	4m	anegt0	60
Donovan Estates	y	9gv51g	32	027
Donalsonville	a	9c87c8	34	253
+Doniphan County	q	a0g6k9	35	043
Donaldsonville	o	99m6v9	39	005
Doniphan	c	9rq6vq	33	181
Doña Ana	15	9fz5nb	31	013
+Doña Ana County	15	9fr5ne	52	013
Dongan Hills	4	a2r866	40	085
Donald	x	afm4es	30	047
Donora	3	a1l7q6	37	125
Donna	1	8yp6bn	42	215
+Donley County	1	9n263r	33	129
Don Luan	26	7u1m4w	44
#doo
+Dooly County	a	9f57f8	39	093
Doolittle	1	8z76bg	34	215
Dooms	g	9vv7sy	31	015
+Door County	d	aej75a	40	029
#dor
Dornbirn	o8	alpen2	47
Dori	zy	810dvx	46
Dorchester	16	a9e7mt	40
Dorval	12	ag9875	43
Dortmund	1i	ax3egr	58
Dorsten	1i	axiefd	49
Dormagen	1i	avyeez	48
Dorking	0	awbdv3	42
Dorchester	0	auwdp9	42
Dorridge	0	azhdr5	39
Dordrecht	52	axxe8z	51
Dörtyol	eb	9scgon	48
Dora	l	9jp763	33	127
Doral	5	8xq7os	47	086
Doraville	a	9k67dw	40	089
+Dorchester County	n	9x480o	42	019
Dormont	3	a287pp	39	003
Dorneyville	3	a2q828	36	077
+Dorchester County	t	9hq7pa	47	035
#dos
Dosquebradas	j3	7bg81t	53
Dos Hermanas	2t	9tkdfk	51
Dosso	1fg	7y9e4v	47
Dos Palos	2	9sr4kx	37	047
#dot
Dothan	l	9cq7at	48	069
#dou
Dourados	c9	58a9nr	52
Douala	ch	799emy	61
Douai	4z	atxe4k	47
Douglas	190	b4fdjk	44
Douma	by	9j9gp4	50
Douane	hu	9r9epw	48
Douliu	4b	8rvn6u	50
Double Springs	l	9kv758	30	133
Douglas	y	9d25fp	42	003
+Douglas County	v	9zv5sf	54	035
Douglasville	a	9jr7cl	45	097
Douglas	a	9dj7hv	41	069
+Dougherty County	a	9dq7e8	49	095
+Douglas County	a	9jr7cl	47	097
+Douglas County	6	a0k72s	41	041
Douglass	q	9u86ej	32	015
+Douglas County	q	9y96jg	50	045
Douglass Hills	m	9w87ad	38	111
Douglas	i	a6t8cq	39	027
Douglas	b	a8g78k	31	005
+Douglas County	e	ahh6j2	42	041
+Douglas County	c	9sn6qm	35	067
+Douglas County	10	a4m6hi	56	055
+Douglas County	1t	9y14ne	46	005
Douglaston	4	a39875	42	081
+Douglas County	x	aa24de	48	019
+Douglas County	1a			043
Double Oak	1	9hv6e9	35	121
+Douglas County	h	alq4lv	44	017
Dousman	d	a9h729	34	133
+Douglas County	d	ajs6s6	44	031
Douglas	1r	a8s5ra	38	009
#dov
Dover	0	aw1dzn	46
Dover	r	9oc6pd	31	115
Dove Valley	v	9zy5st	37	005
Dover	27	9ys828	46	001
Dover Base Housing	27	9yo82c	35	001
Dover	5	93r7jm	36	057
Dover	i	a7d8e0	34	021
Dover-Foxcroft	u	afi8jp	34	021
Dover	14	aa08f5	45	017
Dover	8	a3k84w	43	027
Dover Beaches North	8	a1386a	31	029
Dover Beaches South	8	a10869	31	029
Dover Plains	4	a5y87m	31	027
Dover	7	a2k7lp	41	157
Dover	3	a147yj	33	133
Dover	k	9rd740	32	161
Dover	1m	a9a89s	32	025
#dow
Downham Market	0	b05dx2	40
Downpatrick	23	b4xdg4	40
Downey	2	9ka4rv	51	037
Downers Grove	6	a6573j	47	043
Dowagiac	b	a6m78t	38	027
Downingtown	3	a1581q	39	029
#doy
Doylestown	7	a3t7l2	35	169
Doylestown	3	a1z83b	39	017
#dra
Drayton Valley	1y	b1u50l	38
Draa el Mizan	fd	9rie6n	46
Drancy	29	apxe2t	48
Dráma	d5	a4bfr3	47
Drachten	le	b1jecy	46
Drammen	8n	bjyeoc	50
Dracut	i	a8j8dy	45	017
Drain	x	aba4dg	31	019
Dravosburg	3	a237q3	32	003
Draper	11	a2k59a	47	035
Dranesville	g	9yc7x5	41	059
#dre
Dreieich	4y	asyek6	46
Dresden	6s	avtey6	57
Drean	jc	9rwehj	47
Dreghorn	w	b8hdj6	36
+Drew County	r	9jf6t1	40	043
Drexel Heights	y	9fa5bl	44	019
Drew	s	9jx6wj	32	133
Drexel	9	9pc7lc	33	023
Drexel	7	a0f7dv	33	113
Dresden	7	a1g7k7	32	119
Drexel Hill	3	a0z82v	44	045
Dresher	3	a1i837	37	091
Dresden	k	9qt71l	35	183
#dri
Driffield	0	b41dus	41
Driggs	1c	abg5bd	32	081
Dripping Springs	1	99v6bj	34	209
#dro
Drouin	1p	402p56	41
Droitwich	0	az7dq1	44
Droylsden	0	b2kdq1	44
Dronfield	0	b22drw	43
Dromore	23	b5fdba	38
Drongan	w	b7zdjm	35
Drogheda	1h	b38ded	45
Droichead Nua	1h	b1qdd4	43
Drobeta-Turnu Severin	1if	adzfmx	50
Drohobych	i2	ar3fpb	49
#dru
Drummondville	12	ahg8ao	48
Drumcondra	1h	b29den	36
Druzhkivka	4m	ap3gsb	48
Druid Hills	a	9ju7dq	42	089
Drum Point	n	9wh7zp	34	009
Drumright	p	9pz6fo	35	037
#dry
Drysdale	1p	3zzp1l	36
Dryden	16	asa6qd	39
Dry Ridge	m	9xg7d1	33	081
Dryden	4	a81802	33	109
Dry Run	7	9ym7dr	39	061
Dry Ridge	7	9z27cy	34	061
Dryden	g	9s67hm	31	105
#dsc
Dschang	92	7d4enx	50
#du
Du Quoin	6	9vl704	38	145
#dua
Duarte	2	9ku4sa	43	037
#dub
Dubbo	19	4ggpcs	46
Dubrovnik	18b	a8gfab	45
Dublin	1h	b25den	60
Dubna	2l	bblgr9	48
Dublin	2	9uq4ha	48	001
Dublin	a	9ge7hq	42	175
Dubuque	j	a826w6	48	061
+Dubuque County	j	a826w6	49	061
+Dubois County	f	9wn76j	44	037
Dublin	14	a978bu	32	005
Dublin	7	a1e7h5	47	049
DuBois	3	a487t8	39	033
Dublin	3	a25834	33	017
Duboistown	3	a4i7y0	31	081
Dublin	1	9f56au	36	143
Dublin	g	9t37nv	34	155
#duc
Duck Lake	1o	asx4oc	38
Ducheng	20	8qkmht	50
Duck Hill	s	9jf6yt	31	097
Duchesne	11	a1k5dc	33	013
+Duchesne County	11	a1y5eh	39	013
Đưc Trọng	26	7umm91	52
#dud
Dudley	0	azudq8	53
Dudley	i	a6t8c7	40	027
#due
Duekoué	it	7gqdbl	47
Duenweg	c	9t06lr	31	097
Due West	t	9ld7j5	31	001
#duf
Duffield	0	b17drv	37
#dui
Duitama	f5	7e6895	50
Duisburg	1i	awveet	57
#duk
Dukinfield	0	b2jdq7	43
Dukuhturi	2f	6eumb0	50
+Dukes County	i	a4z8g5	41	007
#dul
Dülmen	1i	axzeg8	47
Duleek	1h	b32de6	36
Dullewala	1l	9efjeg	47
Duluth	a	9kg7ea	45	135
Dulac	o	97n6w1	32	109
Duluth	e	ajy6s5	49	137
Dulce	15	9sl5ms	34	039
Dulles Town Center	g	9yg7wy	37	107
#dum
Dumfries	w	b6zdlz	45
Dumbarton	w	b9edjb	43
Dumai	fw	72nlps	52
Dumraon	25	8wzkdr	47
Dumka	3e	8tfkmd	47
Dumaguete	56	7nvnei	51
Dumas	r	9k56tv	36	041
Dumont	8	a3q86g	43	003
Dumas	1	9pn60r	42	341
Dumbarton	g	9ug7wr	39	087
Dumfries	g	9x57x7	37	153
#dun
Dunsborough	2e	4cnmrq	37
Duncan	1o	api4ce	43
Dunham	12	afd89s	35
Dunhua	2c	aahns8	52
Dunkerque	4z	avre2m	49
Dunstable	0	ay5duk	47
Dunholme	0	b22dup	38
Dundonald	23	b5ndfw	41
Dungannon	23	b5edd7	41
Dungiven	23	b6ldcs	35
Dundee	w	bavdnr	52
Dunfermline	w	b9rdme	47
Dunblane	w	ba3dl0	39
Dunbar	w	b9kdp1	39
Dunoon	w	b9fdib	39
Duntocher	w	b9cdjq	38
Dunaújváros	qw	akgfcm	47
Dundalk	1h	b40de6	45
Dún Laoghaire	1h	b21dey	44
Dundrum	1h	b21dem	41
Dunboyne	1h	b2ede1	38
Dunshaughlin	1h	b2nddu	36
Dungarvan	2p	aypdat	39
Dunlewy	7q	b6ud9i	35
Dūngarpur	22	8s8jkr	47
Dunedin	9w	3elr1m	51
Dunsmuir	2	a4h4gd	32	093
Dunnigan	2	9y14h7	32	113
Dunedin	5	93u7i3	46	103
Dundee	5	93u7la	36	105
Dunnellon	5	96p7iy	32	083
Dunwoody	a	9kb7dr	47	089
Dunlap	6	a3i6yw	32	143
Dunlap	f	a5o79c	38	039
Dunkirk	f	a38781	34	017
Dunstable	i	a8k8dg	35	017
Dundalk	n	9z17zg	48	005
Dunkirk Town Center	n	9xk7z2	34	009
Dunkirk	n	9xk7z2	34	009
Dundee	b	a6k7fm	36	115
Dundas	e	adf6p4	32	131
+Dunklin County	c	9qo6xu	43	069
Dunn	9	9o37tn	40	085
+Dunn County	1g	all5yl	31	025
+Dundy County	10			057
Dunellen	8	a2r855	39	023
Dunkirk	4	a807rn	41	013
Dundee	4	a847y6	32	123
Dunlap	7	9z57cy	32	061
Duncan	p	9lu6bw	44	137
Dundee	x	afs4eb	35	071
Dunes City	x	abw4b8	31	039
Dunmore	3	a5281x	41	069
Duncannon	3	a287y2	32	099
Dunnstown	3	a4b7wy	31	035
Duncansville	3	a2a7u5	31	013
Dunbar	3	a127qv	30	051
Dunean	t	9mq7j2	36	045
Duncan	t	9n27jt	35	083
Dunlap	k	9o97at	37	153
Duncanville	1	9gp6et	46	113
Dunn Loring	g	9y17xi	39	059
+Dunn County	d	aeo6so	43	033
Dunbar	z	9wk7ky	39	039
Dundee	6n	4rrg7z	49
#duo
Duobao	2b	9b7ml1	50
#dup
Dupo	6	9x06xf	36	163
+DuPage County	6	a63735	59	043
+Duplin County	9	9mi7vc	40	061
Dupont	3	a4t81l	34	079
DuPont	h	aku4fd	40	053
#duq
Duque de Caxias	2y	56pajp	59
Duquesne	c	9t06lm	32	097
Duquesne	3	a267q6	37	003
#dur
Durrës	xt	a4sfe1	51
Düren	1i	av4ee1	50
Durham	0	b66drm	47
Dursley	0	axkdph	42
Durg	5k	8kvk5s	54
Durgapur	1k	8rckmj	57
Durango	ky	8sq5ta	57
Durham	2	a054ho	37	007
Durango	v	9tk5kc	43	067
Durham	13	a588a4	35	130
Durant	j	a5k6vh	33	031
Durand	6	a7w6zv	31	201
Durand	b	a977eq	35	155
Durant	s	9hw6yf	34	051
Durham	9	9pz7su	54	063
+Durham County	9	9pz7su	54	063
Durham	14	a9t8ez	40	017
Durham	4	a7s85z	34	039
Durant	p	9kf6gb	42	013
Durham	x	ag44f1	33	067
Duryea	3	a4u81m	37	079
Durand	d	adz6sj	33	091
Durazno	1pr	4da9j0	45
Durban	6n	4n2ga7	65
#dus
Düsseldorf	1i	awaeeu	58
Dushanbe	1n8	9x2j72	58
Duson	o	9a06rx	32	055
#dut
Dutch Harbor	1j	b3p11e	36	016
+Dutchess County	4	a5u86o	50	027
#duv
+Duval County	5	9a97l6	59	031
+Duval County	1	9346b4	39	131
Duvall	h	amm4h5	39	033
#dux
Duxbury	i	a6s8fp	33	023
#duy
Duyun	6q	8yzm6o	50
#duz
Düzce	1ou	a3ggak	48
#dwi
Dwight	6	a4572d	36	105
#dyc
Dyce	w	bcxdpy	38
#dye
Dyersville	j	a806uw	36	061
Dyer	f	a5974w	42	089
Dyersburg	k	9q36zp	42	045
Dyer	k	9q770t	34	053
+Dyer County	k	9q36zp	43	045
#dyk
Dyker Heights	4	a2u86f	45	047
#dym
Dymchurch	0	avrdyr	35
#dys
Dysart	1n	579pc3	36
Dysart	j	a756rl	31	171
#dze
Dzerzhinsky	2l	b8jgt6	47
Dzerzhinskiy	2l	b8jgt6	46
Dzerzhinsk	7e	ba8h8q	54
#dzh
Dzhetygara	dk	ayzim0	46
Dzhankoy	c3	agzgjj	46
#ead
Eadestown	1h	b1sddq	37
#eag
Eaglescliffe	0	b5hds9	39
Eaglesham	w	b8udk5	35
Eagle River	1j	boc2cj	44	020
Eagar	y	9kr5gf	37	001
Eagle	v	a065n9	38	037
+Eagle County	v	a045nx	46	037
Eagle Lake	5	93q7kw	34	105
Eagle Grove	j	a8i6n6	35	197
Eagle	1c	abe4wt	44	001
Eagan	e	aeg6p7	48	037
Eagle Lake	e	aco6n8	35	013
Eagle	10	a3e6g5	30	025
Eagle Point	x	a7z4ew	39	029
Eagleville	3	a1k82j	37	091
Eagleview	3	a1a81s	32	029
Eagle Butte	1a	af062t	31	041
Eagleton Village	k	9pg7ev	37	009
Eagle Pass	1	95r64u	45	323
Eagle Mountain	1	9hd6dc	38	439
Eagle Lake	1	9876gf	36	089
Eagle Mountain	11	a1z58v	44	049
Eagle	d	a94729	33	133
Eagle River	d	ahk704	31	125
Eagle Lake	d	a8n737	31	101
#ear
Earl Shilton	0	b02dsc	43
Earls Barton	0	az7dtx	37
Earby	0	b3sdq2	37
Earls Colne	0	ay9dxy	36
Earle	r	9o06wp	34	035
Earlimart	2	9po4op	39	107
+Early County	a	9d67c3	37	099
Earlham	j	a596mk	31	121
Earlville	6	a5j710	32	099
Earlington	m	9tj74x	31	107
Earlston	3	a157ub	30	009
Early	1	9e6695	35	049
Earth	1	9l35zj	30	279
#eas
East Ballina	19	4pupqn	37
East Lismore	19	4pxppt	37
East Devonport	4c	3rlp6n	36
East Fremantle	2e	4h0mtl	39
East York	16	abd7rn	51
East Gwillimbury	16	aci7rc	44
East Angus	12	agc8cx	36
Eastbourne	0	av1dws	51
Eastleigh	0	avlds9	47
East Grinstead	0	aw0dvz	44
East Dereham	0	b0cdyl	43
Eastwood	0	b18dse	43
East Molesey	0	awsdv1	43
Easton	0	auddp7	39
Easington	0	b67ds8	39
East Leake	0	b0rdsq	38
East Cowes	0	av0dsf	38
East Horsley	0	awfdut	38
East Wittering	0	av1dtl	38
East Tilbury	0	ax0dx6	37
East Boldon	0	b6mds1	37
Easton-in-Gordano	0	ax0doi	37
Easingwold	0	b4cdsp	36
East Kilbride	w	b8wdke	49
East Calder	w	b99dme	37
East Florence	l	9mp74j	46	077
East Brewton	l	9cd766	34	053
East End	r	9lz6ri	38	125
East Sahuarita	y	9eq5bv	32	019
East Los Angeles	2	9ki4rr	51	037
Eastvale	2	9kc4tg	48	065
East Palo Alto	2	9u34gq	45	081
East Hemet	2	9jq4v6	42	065
East Rancho Dominguez	2	9k64ro	42	037
East La Mirada	2	9k84s9	40	037
East Foothills	2	9tu4hm	39	085
East Porterville	2	9q64pi	38	107
East Pasadena	2	9ku4s1	38	037
East Richmond Heights	2	9ve4g9	35	013
East Oakdale	2	9uz4kg	34	099
East Quincy	2	a0x4k6	34	063
East Sonora	2	9vi4lo	34	109
Easton	2	9rt4n9	33	019
East Norwalk	13	a47884	49	190
East Hartford	13	a628ab	47	110
East Haven	13	a4o89l	45	170
East Haddam	13	a558aq	40	130
Easton	13	a4l88e	39	120
East Windsor	13	a6f8ah	36	110
East Hampton	13	a5i8am	34	130
East Brooklyn	13	a648ca	32	150
East Pensacola Heights	5	9aj75u	47	033
East Lake	5	9437ib	45	103
East Naples	5	8ym7kv	44	021
East Lake-Orient Park	5	93q7j6	44	057
East Milton	5	9b276a	40	113
East Perrine	5	8x57ou	39	086
Eastpoint	5	98m7c8	34	037
East Bronson	5	97u7il	33	075
East Palatka	5	98e7lc	32	107
East Point	a	9jk7dg	45	121
Eastman	a	9fg7gy	37	091
East Dublin	a	9gf7ht	34	175
East Griffin	a	9ic7e1	32	255
East Newnan	a	9in7ci	31	077
East Honolulu	1e	8l51pw	47	003
East Saint Louis	6	9xa6xl	44	163
East Peoria	6	a2z6z6	44	179
East Moline	6	a5a6ws	43	161
East Alton	6	9y06xp	38	119
East Dundee	6	a6y72t	35	089
East Dubuque	6	a816w8	32	085
East Hazel Crest	6	a5h74j	32	031
East Chicago	f	a5o753	45	089
Eastwood	o	9gg6o3	36	015
+East Baton Rouge Parish	o	9ak6up	56	033
+East Carroll Parish	o	9gk6u5	40	035
+East Feliciana Parish	o	9bo6um	37	037
Easton	i	a6q8ef	44	005
Easthampton	i	a7f8a5	42	015
East Longmeadow	i	a6u8al	42	013
East Bridgewater	i	a6r8ew	41	023
East Falmouth	i	a5i8g0	38	001
Eastham	i	a678hn	37	001
East Harwich	i	a5u8hh	37	001
East Sandwich	i	a5y8gb	36	001
East Dennis	i	a5y8h4	34	001
East Douglas	i	a6v8ct	34	027
East Pepperell	i	a8j8d7	33	017
East Brookfield	i	a7b8bv	31	027
Easton	n	9xp80o	42	041
East Riverdale	n	9y87yc	42	033
East Millinocket	u	agr8lj	32	019
East Machias	u	aea8ot	31	029
Easton	u	ajk8nd	31	003
Eastport	u	aer8px	31	029
East Lansing	b	a8q7dc	47	065
Eastpointe	b	a7z7hk	45	099
East Grand Rapids	b	a9a7a7	41	081
Eastwood	b	a7i7ad	38	077
East Tawas	b	ad07g3	34	069
East Jordan	b	afg7bk	34	029
East Bethel	e	afw6p4	41	003
East Grand Forks	e	an56ei	39	119
East Gull Lake	e	aix6lw	30	021
East Independence	c	9ym6lw	50	095
East Prairie	c	9s66zp	35	133
East Missoula	18	ak753i	33	063
East Helena	18	ajf594	33	049
East Flat Rock	9	9o07j2	37	089
East Rockingham	9	9n07qg	36	153
Eastover	9	9ni7t4	36	051
East Spencer	9	9p47ol	32	159
East Concord	14	aa48da	46	013
East Merrimack	14	a938dg	36	011
East Kingston	14	a998eq	33	015
East Orange	8	a3985w	48	013
East Brunswick	8	a2b85a	47	023
East Hanover	8	a3e85g	41	027
East Rutherford	8	a3f866	40	003
East Franklin	8	a2h855	39	035
East Freehold	8	a1w85r	37	025
East Newark	8	a37860	34	017
East Valley	1t	9y64ni	32	005
East Flatbush	4	a2x86n	53	047
East Harlem	4	a3b86m	51	061
East Meadow	4	a3387o	46	059
East Elmhurst	4	a3886t	44	081
East Tremont	4	a3h86r	44	005
East Patchogue	4	a39898	44	103
East Northport	4	a3k88c	43	103
East Massapequa	4	a2z880	43	059
East Setauket	4	a3q88x	42	103
East Islip	4	a3588p	42	103
East Rockaway	4	a2w87d	40	059
East Hills	4	a3b87h	39	059
East Rochester	4	a9r7wr	38	055
East Shoreham	4	a3q89k	38	103
East Glenville	4	a9586n	38	093
East Farmingdale	4	a35882	38	103
East Aurora	4	a8t7tn	38	029
East Garden City	4	a3587k	38	059
East Moriches	4	a3d89w	37	103
East Quogue	4	a3g8ae	37	103
East Greenbush	4	a8b87a	37	083
East Hampton North	4	a3t8bh	36	103
East Syracuse	4	a9n80o	35	067
East Norwich	4	a3h87q	34	059
East Williston	4	a3887h	34	059
East Ithaca	4	a7w7zk	33	109
East Atlantic Beach	4	a3b875	33	059
Eastport	4	a3f89z	33	103
East Hampton	4	a3s8bi	30	103
Eastlake	7	a5p7lr	43	085
East Cleveland	7	a5d7le	42	035
East Liverpool	7	a2u7o6	40	029
East Palestine	7	a3f7oa	37	029
East Canton	7	a3b7m8	32	151
Easton	3	a31832	44	095
East Stroudsburg	3	a3w836	40	089
East York	3	a117yz	39	133
East Petersburg	3	a1e7zx	37	071
Eastlawn Gardens	3	a3782u	35	095
East Greenville	3	a2982a	35	091
East Lansdowne	3	a0z82y	34	045
East Uniontown	3	a0u7qm	34	051
East McKeesport	3	a267qb	33	003
East Berwick	3	a4280a	33	079
East Washington	3	a1l7p4	33	125
East Pittsburgh	3	a287q8	33	003
East Bangor	3	a3k836	32	095
East Berlin	3	a0y7y6	32	001
East Conemaugh	3	a237sw	31	021
East Earl	3	a1f80t	31	071
East Providence	28	a658dr	47	007
East Greenwich	28	a5q8di	41	003
Easley	t	9mr7ik	43	077
East Gaffney	t	9ng7l9	35	021
East Sumter	t	9k97oy	31	085
East Chattanooga	k	9nf7b7	52	065
East Ridge	k	9n97b7	43	065
East Brainerd	k	9n87bh	42	065
East Cleveland	k	9no7ca	32	011
Eastland	1	9g069i	36	133
East Bernard	1	9816h5	34	481
+Eastland County	1	9g069i	41	133
East Millcreek	11	a3259f	43	035
East Carbon City	11	9zv5db	31	007
East Hampton	g	9sw7zz	52	650
East Highland Park	g	9ue7wz	42	087
East Lexington	g	9uz7rd	32	163
East Hill-Meridian	h	alp4gn	45	033
Eastmont	h	an24gm	43	061
East Wenatchee	h	alq4lv	41	017
East Renton Highlands	h	alw4gt	40	033
East Wenatchee Bench	h	alr4lw	39	017
East Port Orchard	h	am04fe	38	035
Eastgate	h	am54gp	37	033
East Troy	d	a8v72f	36	127
Easton	d	abs6yj	30	001
East London	7h	4eag1j	57
#eat
Eaton Socon	0	az2dv7	41
Eaton Bray	0	ay4dud	36
Eaton	v	a2l5t5	37	123
Eatonville	5	95h7ly	34	095
Eatonton	a	9il7gd	38	237
Eaton	f	a227ax	32	035
Eaton Rapids	b	a837cu	37	045
+Eaton County	b	a8q7cy	47	045
Eatontown	8	a1y86b	41	025
Eatons Neck	4	a3p884	31	103
Eaton	7	a0e7cw	39	135
Eaton Estates	7	a4r7k7	31	093
Eatonville	h	ak74gd	35	053
#eau
Eau Claire	d	aeh6tu	48	035
+Eau Claire County	d	aeh6tu	49	035
#ebb
Ebbw Vale	17	axudn3	45
#ebe
Eberswalde	ad	b0reye	46
Ebebiyin	16z	73zeri	44
Ebetsu	47	a9rot7	51
Ebensburg	3	a2h7tc	35	021
#ebo
Ébolowa	iz	762eqz	49
#ebu
Ebute Ikorodu	h3	7gce5p	57
#eca
Ecatepec	30	8gg68u	62
#ecc
Eccles	0	b2kdpj	46
Eccleston	0	b30dog	37
#ech
Echuca	1p	45mp23	41
Ech Chettia	j7	9qkdzi	52
+Echols County	a	9ba7hd	30	101
Echelon	8	a0p83o	40	007
#eci
Écija	2t	9uadhw	46
#ecl
Eclectic	l	9go791	30	051
#eco
Ecorse	b	a7c7h1	40	163
Economy	3	a2s7p6	40	007
#ect
+Ector County	1	9eh5zn	52	135
#ed
Ed Damer	me	8awgid	50
#edc
Edcouch	1	8z16bw	35	215
#edd
Eddyville	j	a4c6qo	30	179
Eddyville	m	9t173c	34	143
Eddington	u	aej8l7	33	019
+Eddy County	1g	amg68m	31	027
+Eddy County	15	9g25uh	47	015
Eddystone	3	a0q82q	34	045
Eddington	3	a1c83u	33	017
#ede
Eden	19	431pge	35
Edéa	ch	78keo5	53
Edenbridge	0	aw7dw7	39
Edenderry	1h	b26dcf	37
Ede	9q	ayjebq	48
Eden Isle	o	99z6yk	38	103
Eden Prairie	e	ael6od	48	053
Eden Valley	e	afx6ld	30	093
Eden	9	9rd7qf	42	157
Edenton	9	9q67z7	37	041
Eden	4	a4p853	36	071
Eden	1	9cq66n	34	095
Edenvale	3p	4xeg27	47
#edg
Edge Hill	1n	5n2p4v	36
Edgewater	v	a0f5s6	37	059
Edgemoor	27	a0f82a	38	003
Edgewater	5	96j7na	43	127
Edgewood	5	9557lz	34	095
+Edgar County	6	a0174e	40	045
Edgewood	f	a1e79v	33	095
Edgerton	q	9xo6k3	32	091
Edgewood	m	9ye7d2	39	117
Edgard	o	99g6wg	34	095
Edgartown	i	a4z8g5	36	007
Edgewood	n	9zi803	44	025
Edgewater	n	9y87zd	40	003
Edgemere	n	9z07zn	39	005
Edgecomb	u	ac48il	31	015
Edgemont Park	b	a8r7d1	34	065
Edgerton	e	abv6gz	31	117
+Edgecombe County	9	9pq7wm	41	065
Edgewater	8	a3f86i	41	003
Edgewater Park	8	a1b83y	39	005
Edgewood	15	9ne5p1	36	049
Edgemere	4	a2s873	40	081
Edgewood	7	a6b7nn	36	007
Edgerton	7	a557cl	33	171
Edgewood	3	a2b7q4	35	003
Edgeworth	3	a2n7p9	32	003
Edgefield	t	9jv7kf	37	037
+Edgefield County	t	9jv7kf	40	037
Edgecliff Village	1	9gq6dm	35	439
Edgewood	1	9gu6hn	32	467
Edgewood	h	al94gb	40	053
Edgerton	d	a9070l	37	105
Edgar	d	aet6y4	32	073
#edi
Edinburgh	w	b9fdn4	57
Edineţ	1de	antfzu	44
Edirne	w1	a5sfxs	51
Edison	a	9do7cm	32	037
Edinburg	6	a066zp	30	021
Edinburgh	f	9zb797	37	081
Edina	e	aep6op	47	053
Edina	c	a1l6rz	30	103
Edison	8	a2k85b	50	023
Edinburg	4	aa2866	31	091
Edinboro	3	a6b7pf	38	049
Edisto	t	9j07na	34	075
Edinburg	1	8z26bc	49	215
Edinburg	g	9xu7tr	30	171
#edm
Edmonton	1y	b2r54t	59
Edmundston	4x	all8m7	42
Edmonton	m	9sq7a7	32	169
+Edmonson County	m			061
Edmonston	n	9y77yb	32	033
Edmore	b	aal7bs	31	117
Edmond	p	9p16d8	50	109
+Edmunds County	1a			045
Edmonds	h	amt4g2	46	061
#edn
Edneyville	9	9ob7ja	34	089
Edna	1	96i6fj	38	239
#edr
Edremit	ea	a00fz2	46
#eds
Edson	1y	b2u4wk	39
#edw
Edwinstowe	0	b1rdt2	37
Edwards Air Force Base	2	9n04se	33	029
Edwards	v	a045nx	40	037
Edwardsville	6	9xt6y5	44	119
+Edwards County	6	9wm73e	33	047
Edwardsville	q	9yi6km	36	209
+Edwards County	q	9vc67v	32	047
Edwardsburg	b	a6478w	31	027
Edwards	s	9ft6wb	30	049
Edwardsville	3	a4n814	37	079
+Edwards County	1	99e65n	30	137
#eff
Effium	du	7gfeie	49
+Effingham County	a	9fq7mc	42	103
Effingham	6	9yo722	41	049
+Effingham County	6	9yo722	42	049
Effingham	14	abk8es	31	003
Effort	3	a3q82h	34	089
#efo
Efon-Alaaye	77	7jae9o	54
#ege
Eger	qy	an2fgl	48
#egg
Egg Harbor City	8	9zt84n	36	001
Eggertsville	4	a9c7t4	42	029
#egh
Egham	0	awvduh	45
#egl
Eglinton	23	b6udc2	36
Eglin Village	5	9am77m	38	091
Eglin Air Force Base	5	9am77l	34	091
#egr
Egremont	0	b5cdm7	38
#egy
Egypt Lake-Leto	5	93u7it	45	057
Egypt	3	a30827	34	077
#eha
Eha Amufu	h2	7giehk	48
#ehr
Ehrenberg	y	9jc51v	32	012
#eid
Eidson Road	1	95o64v	40	323
#eie
Eielson Air Force Base	1j	bxm2jj	34	090
#eil
Eilat	da	984gl3	47
#ein
Eindhoven	78	awweb8	53
#eis
Eisenach	8b	avmeoo	46
Eisen	6d	9santb	49
#eji
Ejigbo	4r	7jye7z	51
Ejido	i8	7lr8e4	50
#eju
Ejura	as	7ijds8	49
#eki
Ekibastuz	kn	axojp8	51
#ekp
Ekpoma	h1	7gqed2	48
#el
El Bagre	5e	7j4847	46
El Carmen de Bolívar	cl	7p083c	47
El Banco	cn	7n086i	47
El Eulma	ps	9qfebt	51
El Hadjar	jc	9s8ehi	47
El Khroub	jd	9qqeel	49
El Bayadh	14h	9jkdyu	48
El Achir	jg	9q6e8v	52
El Tarf	pv	9s5ej3	43
El Oued	pw	9ioef2	51
El Affroun	jh	9rbe3b	46
El Attaf	ji	9qme0n	46
El Puerto de Santa María	2t	9rndep	49
El Ejido	2t	9s6do7	49
El Prat de Llobregat	36	a4te1t	48
El Progreso	17w	84s744	50
El Jadid	b4	9ied8d	52
El Pueblito	kz	8j2650	49
El Viejo	t9	7x675v	47
El Daein	1ja	7tufwl	54
El Fasher	1jb	7zvfuf	54
El Obeid	ut	7ymg7y	56
El Kef	1nj	9qhek6	47
El Hamma	vy	9k5en8	48
El Dorado	r	9i96ql	43	139
El Mirage	y	9jd580	45	013
El Monte	2	9kn4s5	51	037
El Cajon	2	9h34v4	50	073
El Centro	2	9h34z0	46	025
El Dorado Hills	2	9xh4jo	46	017
El Cerrito	2	9vc4g9	44	013
El Segundo	2	9k84r2	42	037
El Sobrante	2	9vi4ga	41	013
El Rio	2	9l44p0	39	111
El Granada	2	9u64ft	37	081
El Cerrito Corona	2	9k04tk	37	065
El Verano	2	9we4fr	36	097
+El Dorado County	2	9xh4jo	51	017
El Jebel	v	9zf5mj	36	037
+El Paso County	v	9xv5su	58	041
El Portal	5	8xu7p9	34	086
El Paso	6	a3670q	34	203
El Dorado	q	9v26ey	41	015
El Dorado Springs	c	9v86mu	36	039
El Cerro Mission	15	9mk5ns	37	061
El Cerro	15	9mh5nl	35	061
El Valle de Arroyo Seco	15	9pw5ph	32	049
El Rancho	15	9pp5pc	31	049
El Reno	p	9op6bw	43	017
El Paso	1	9e85o7	58	141
El Campo	1	9746gl	41	481
El Cenizo	1	91z67n	35	479
El Lago	1	9846jz	34	201
+El Paso County	1	9e85o7	59	141
El Tigre	em	7mp8xj	52
El Limón	8y	7qn8o5	52
El Tocuyo	i7	7p78i5	47
El Vigía	i8	7lx8cy	48
El Hatillo	4u	7qy8qd	48
#ela
Elazığ	1o0	9xfgwy	55
#elb
Elbasan	xu	a47ffs	50
Elbląg	lr	b4ffdx	51
Elbistan	w6	9w5grc	49
Elba	l	9d978x	36	031
Elberta	l	9ah74o	32	003
+Elbert County	v	9zh5tb	36	039
Elberton	a	9kr7ht	36	105
+Elbert County	a	9kr7ht	36	105
Elburn	6	a6d729	38	089
Elbow Lake	e	ahr6he	31	051
Elbridge	4	a9j7zn	30	067
#elc
Elche	3z	9wadu2	54
#eld
Elda	3z	9wwdtt	47
Elderslie	w	b93djj	38
Eldoret	1af	6zgglz	53
Eldridge	2	9wj4fp	31	097
Eldridge	j	a5q6we	38	163
Eldora	j	a7o6pe	34	083
Eldorado	6	9v172c	36	165
Eldersburg	n	9zg7y9	45	013
Eldon	c	9wj6qu	37	131
Eldorado at Santa Fe	15	9op5pr	38	049
Eldorado	1	9bq64k	33	413
Eldorado	d	abq71u	32	039
#ele
Elektrostal’	2l	b8zgut	52
‘Ele‘ele	1e	8mv1kq	34	007
Elephant Butte	15	9i35ma	32	051
Electra	1	9kj698	34	485
Electric City	h	an54pc	30	025
Eleanor	z	9x27kf	32	079
#elf
Elfers	5	94e7i8	41	101
#elg
Elgin	w	be5dms	44
Elgin	6	a6s72s	50	089
Elgin	e	acl6rr	30	157
Elgin	p	9mm6az	35	031
Elgin	x	agk4sg	32	061
Elgin	t	9mb7ns	34	057
Elgin	1	9ab6dj	40	021
#eli
Elimbah	1n	4uypov	36
Elista	1it	ainhay	50
Elizabeth	v	9zc5tg	31	039
Elizabethtown	m	9up79i	45	093
Eliot	u	a9v8fc	38	031
Elizabeth City	9	9qt807	43	139
Elizabethtown	9	9m77tn	36	017
Elizabeth	8	a2y85v	51	039
Elida	7	a3b7e4	33	003
Elizabethtown	3	a1j7z8	41	071
Elim	3	a1y7sq	36	021
Elizabeth	3	a1v7q3	32	003
Elizabethville	3	a2n7yn	32	043
Elizabethton	k	9qz7jn	41	019
#elk
Ełk	lr	b3jfm4	47
Elkins	r	9q06mv	35	143
Elk Grove	2	9wp4iv	52	067
Elkhorn	2	9sa4hu	32	053
Elkader	j	a916u3	31	043
Elk Run Heights	j	a7z6rq	31	013
Elk Grove Village	6	a6o73n	45	031
Elkhart	f	a5s796	47	039
+Elkhart County	f	a5s796	50	039
Elkhart	q	9st60z	33	129
+Elk County	q			049
Elkton	m	9s975x	33	219
Elk Creek	m	9vu7av	32	215
Elkfork	m	9vg7h3	32	175
Elkton	n	a0181d	42	015
Elkridge	n	9yx7yx	42	027
Elk Rapids	b	aeq7aq	32	009
Elk River	e	afu6o3	44	141
Elko New Market	e	ads6or	37	139
Elkin	9	9qo7nf	36	171
Elkhorn	10	a4p6gp	39	055
Elko	1t	a3f4yg	43	007
+Elko County	1t	a3f4yg	46	007
Elk City	p	9od67w	41	009
Elkland	3	a6n7x9	33	117
+Elk County	3	a537ts	42	047
Elk Point	1a	a8k6fg	33	127
Elkhart	1	9dv6ii	31	001
Elk Ridge	11	a1559s	35	049
Elkton	g	9wp7tm	34	165
Elk Plain	h	akp4g0	42	053
Elkhorn	d	a8j722	40	127
Elkins	z	9y57q7	39	083
Elkview	z	9ws7lo	31	039
#ell
Ellison	1o	asp4of	35
Elliot Lake	16	aiu7ih	41
Ellesmere Port	0	b20dny	48
Elland	0	b35dqw	42
Ellesmere	0	b0zdny	36
Ellon	w	bdcdq9	40
Ellore	1u	88fk5a	53
Ellicott	v	9xw5u1	31	041
Ellington	13	a6e8ap	42	110
Ellenton	5	92g7ir	36	081
Ellaville	a	9fk7dt	33	249
Ellijay	a	9md7dc	32	123
Ellettsville	f	9yz77d	38	105
Ellsworth	q	9xl6b5	35	053
Ellinwood	q	9wk6a6	33	009
Ellis	q	9y667g	33	051
+Ellis County	q	9y0683	44	051
+Ellsworth County	q	9xl6b5	35	053
+Elliott County	m			063
Ellicott City	n	9z37yo	48	027
Ellsworth	u	adq8ly	39	009
Ellisville	c	9x76wd	40	189
Ellisville	s	9ds708	37	067
Ellerbe	9	9nf7qg	30	153
Ellendale	1g	ahs6ab	31	021
Ellisburg	8	a0v83n	36	007
Ellenville	4	a5w85c	36	111
+Ellis County	p	9qs66k	31	045
Ellwood City	3	a3i7oz	39	073
Ellport	3	a3i7p2	31	073
+Ellis County	1	9fz6ez	50	139
Ellensburg	h	akk4l5	43	037
Ellsworth	d	ae96r3	35	093
#elm
Elmshorn	95	b3bemt	47
Elmswell	0	az4dyj	36
Elmendorf Air Force Base	1j	bo62cd	38	020
Elmore	l	9ge789	31	051
+Elmore County	l	9g8784	46	051
Elm Springs	r	9ql6m9	33	143
+Elmore County	1c	a9t4yn	41	039
Elmhurst	6	a6e73q	47	043
Elmwood Park	6	a6g743	44	031
Elmwood	6	a3a6y3	33	143
Elmwood	o	9986xh	37	051
Elm City	9	9ph7vq	31	195
Elmwood Park	8	a3m864	43	003
Elmer	8	a00837	31	033
Elmhurst	4	a3686s	51	081
Elmont	4	a32879	45	059
Elmira	4	a6x7yn	45	015
Elmsford	4	a4286y	37	119
Elmira Heights	4	a717ym	36	015
Elma Center	4	a8z7tk	34	029
Elmwood Place	7	9yv7db	33	061
Elmore	7	a587gm	31	123
Elm Creek	1	95x64v	34	323
Elmendorf	1	97a6av	32	029
Elma	h	akk4d7	35	027
Elm Grove	d	a9k73c	38	133
#elo
Eloy Alfaro	ai	6ry7q6	52
Eloy	y	9h05a5	42	021
Elon	9	9qa7r5	40	001
#elr
Elroy	9	9o67vl	36	191
Elroy	d	abi6x9	31	057
#els
Elsternwick	1p	40rp2s	40
Elsmere	27	a0e820	38	003
Elsmere	m	9yd7d0	39	117
Elsberry	c	9yt6vu	33	113
Elsa	1	8z16bt	38	215
#elt
Elton	o	9ao6qi	31	053
Eltingville	4	a2n85z	40	085
#elv
Elverta	2	9xj4im	37	067
Elvins	c	9v46wj	32	187
Elverson	3	a1k81d	31	029
#elw
Elwood	6	a50739	34	197
Elwood	f	a1w79k	39	095
Elwood	q	a0g6kh	31	043
Elwood	8	9zy84g	32	001
Elwood	4	a3h88a	40	103
Elwood	11	a5t58i	30	003
#ely
Ely	0	azkdwq	43
Ely	j	a6b6tl	33	113
Ely	e	an26st	35	137
Ely	1t	9z150v	36	033
Elyria	7	a4x7jx	47	093
Elysburg	3	a3i7zd	33	097
#ema
+Emanuel County	a	9gk7jb	40	107
#emb
Embu	1b	54ba9v	53
Embu Guaçu	1b	53ta9z	49
Embu	19s	6wigs2	45
eMbalenhle	64	4wbg4r	52
#emd
Emden	32	b29eg1	47
#eme
Emerald	1n	54opbk	42
Emerald Mountain	l	9g578v	34	051
Emeryville	2	9v34gb	41	001
Emerald Lake Hills	2	9u24gd	36	081
Emerson	a	9kt7ck	32	015
Emerald Isle	9	9mc7y9	36	031
Emerson	8	a3u86d	39	003
Emerson Hill	4	a2t866	42	085
Emerald Lakes	3	a4582i	35	089
+Emery County	11	9z95bs	38	015
#emi
Emiliano Zapata	b9	8ec68i	47
Eminence	m	9wl7be	34	103
Emigsville	3	a167yv	34	133
#emm
Emmiganūr	1u	85tjv8	49
Emmen	ta	b0mef7	48
Emmeloord	ld	b0febz	47
Emmetsburg	j	a9r6l0	36	147
+Emmet County	j	aak6kl	38	063
Emmett	1c	abv4we	38	045
Emmitsburg	n	a0a7x7	35	021
+Emmet County	b	ag07bo	41	047
+Emmons County	1g	aij65l	30	029
Emmaus	3	a2m82a	41	077
#emo
Emory	1	9hb6hz	31	379
Emory	g	9s57ko	31	191
#emp
Empalme	76	93o5c7	46
Empire	2	9uk4k6	36	099
Emporia	q	9wo6gu	44	111
Emporium	3	a5b7uo	33	023
Emporia	g	9rx7wm	37	595
#ems
Emsworth	0	av9dte	43
Emsworth	3	a2j7pj	34	003
#emu
Emure-Ekiti	77	7ioeb6	50
#enc
Encounter Bay	2j	477ol0	37
Encheng	20	8nnmjy	50
Encarnación	1hs	4u39kt	49
Encinitas	2	9hs4u7	48	073
Enchanted Hills	15	9o65nx	49	043
Encantada-Ranchito-El Calaboz	1	8yb6ct	34	061
#end
Enderby	0	b03dsn	39
Ende	d8	69gn9y	49
Endicott	4	a6y80r	41	007
Endwell	4	a6z80u	41	007
#ene
Energodar	i1	alygka	47
Energy	6	9ux70p	31	199
Enetai	h	am64fg	34	035
#enf
Enfield	13	a6m8ad	47	110
Enfield	u	afp8lj	32	019
Enfield	9	9qi7w9	34	083
Enfield	14	ab88bm	32	009
#eng
Engel’s	a1	ax0hg3	53
England	r	9ly6sj	34	085
Englewood	v	a055sd	45	005
Englewood	5	90w7j9	42	115
Englewood	8	a3l86j	45	003
Englewood Cliffs	8	a3l86l	37	003
Englishtown	8	a1y85g	33	025
Englewood	7	a0s7du	41	113
Englewood	k	9r170d	32	131
#enh
Enhaut	3	a1r7yl	30	043
#eni
Enigma	a	9d97gj	31	019
Enid	p	9r46c4	47	047
#enl
Enlow	3	a2d7p5	30	003
#enn
Enniskillen	23	b4zdas	42
Enniscorthy	1h	azudds	40
Ennis	2p	b0sd71	44
Ennis	1	9ft6fl	43	139
#eno
Enochville	9	9op7nx	35	159
Enon	7	a0s7eu	34	023
Enola	3	a1x7yb	38	041
Enoch	11	9ux562	38	021
Enon	g	9tp7x8	35	041
Enosburg Falls	1m	aer89r	31	011
#ens
Enshi	2b	9a6mc4	50
Ensenada	dl	9ej4w4	54
Enschede	9s	az2ef6	52
Ensley	5	9as75l	43	033
#ent
Entebbe	c4	6y6ge8	48
Enterprise	l	9d079i	44	031
Enterprise	1t	9q34zw	50	003
Enterprise	x	ag74u8	33	063
Enterprise	11	9ud544	33	053
Entiat	h	amg4m3	31	007
#enu
Enugu-Ukwu	6h	7f5efh	48
Enugu	h2	7fwegu	58
Enumclaw	h	al44h5	41	033
#env
Envigado	5e	7f6821	52
#epe
Epe	h3	7gae72	49
#eph
Ephrata	3	a1m80e	41	071
Ephraim	11	9zc5a1	38	039
Ephrata	h	alg4nx	39	025
#epi
Épinay-sur-Seine	29	apze2g	47
#epp
Epping	0	axmdwb	40
Epping	14	a9j8el	32	015
#eps
Epsom	0	awldv9	44
Epsom	14	aa28dv	37	013
#epw
Epworth	0	b2pdtq	36
Epworth	j	a7x6vf	33	061
#era
Erath	o	9986sc	33	113
+Erath County	1	9fi6b8	44	143
#erb
Erbil	k7	9qiha9	60
Erbaa	ed	a2zgpl	47
#erc
Ercolano	37	a3dezv	47
Erciş	w9	9yfh8g	50
#erd
Erdaojiang	2c	a62nm3	48
Érd	18q	alnfcj	48
Erdenet	1ed	aq7lx4	49
Erdemli	c0	9rogjb	47
Erda	11	a2t582	37	045
#ere
Erechim	2m	4t99us	50
Ereğli	8w	9u7gil	50
Ereğli	wb	a4ogba	49
#erf
Erftstadt	1i	av5eev	47
Erfurt	8b	avmeqn	53
#erg
Ergani	hy	9wbgyf	47
#eri
Erie	v	a195s7	43	013
Erie	6	a5q6xs	32	195
Erie	q	9ud6jg	30	133
+Erie County	4	a957sw	58	029
+Erie County	7	a557i9	45	043
Erick	p	9nu66l	30	009
Erie	3	a717pj	50	049
+Erie County	3	a717pj	52	049
Erin	k	9qw74f	31	083
#erk
Erkrath	1i	awaef7	47
Erkelenz	1i	avwedk	46
#erl
Erlangen	3h	arreql	50
Erlanger	m	9ye7d0	43	117
Erlands Point-Kitsap Lake	h	am84f6	35	035
#erm
Erma	8	9yb83y	33	009
Ermelo	64	4wbg7a	46
#ero
Erode	1q	7tijvx	52
#err
Errachidia	sj	9epdjp	50
#ers
Erskine	w	b9adjn	42
#erv
Erving	i	a8c8aw	32	011
#erw
Erwinville	o	9at6u3	33	121
Erwin	9	9o57tg	37	085
Erwin	k	9qf7j2	38	171
#erz
Erzincan	1o1	a0egxp	51
Erzurum	1o2	a0vh2o	56
#es
Es Senia	fh	9p1dua	48
#esb
Esbjerg	fc	b83ejh	49
#esc
Escada	33	6asb66	47
Eschweiler	1i	av6edf	47
Escuintla	qp	81q6vt	50
+Escambia County	l	9c674z	43	053
Escondido	2	9i04ur	52	073
Escalon	2	9v04jw	39	077
+Escambia County	5	9aj75u	54	033
Escanaba	b	ah3766	41	041
Escatawpa	s	9ak722	36	059
Escobares	1	8zd694	34	427
#ese
Esenler	41	a40g48	57
Esenyurt	41	a3zg3o	53
#esf
Esfarāyen	kf	9t0ibr	48
#esh
Esher	0	awpduz	47
#esi
eSikhaleni	6n	4ptgcm	47
#esk
Eskilstuna	uv	bixf5v	48
Eskişehir	1o3	a0ig8s	57
Esko	e	ajr6rg	33	017
#esm
Esmeraldas	1w	5f4agx	50
Esmeraldas	q0	70o7qr	52
+Esmeralda County	1t			009
#esp
Espanola	16	aii7kv	37
Espinal	pd	79j840	47
Esperanza	39	8ge8eu	46
Esplugues de Llobregat	36	a4ye1t	47
Espoo	d4	bl9fsh	54
Esparto	2	9xh4h2	35	113
Española	15	9pz5pc	40	039
Espy	3	a3x7zr	32	037
Esperance	h	amr4g4	36	061
#ess
Essex	16	a767hy	39
Esslingen	2n	apeelu	50
Essen	1i	awyefh	58
Essington	0	b07dqa	37
Essaouira	gp	9djd4v	48
Essex Village	13	a4w8ax	34	130
Essex	i	a8f8fe	32	009
+Essex County	i	a7z8ex	59	009
Essex	n	9z77zl	46	005
Essexville	b	ab67f4	35	017
Essex Fells	8	a3e85o	33	013
+Essex County	8	a3685z	59	013
+Essex County	4	acw86l	42	031
+Essex County	g	9vd7yi	34	057
Essex Junction	1m	adl88x	40	007
+Essex County	1m	adi8cw	31	009
#est
Esteio	2m	4n29xu	49
Estância Velha	2m	4nn9xv	46
Estância	ab	62pb00	47
Estevan	44	aqh5xy	40
Estepona	2t	9r7dhp	48
Estelí	1ft	7yd785	50
Ester	1j	by52gv	34	090
Estes Park	v	a265qw	38	069
Estero	5	8zg7kr	45	071
Estherville	j	aak6kl	38	063
+Estill County	m	9uq7er	34	065
Estelle	o	98x6xp	42	051
Esther	c	9v56wm	31	187
Estell Manor	8	9zh84e	32	001
Estancia	15	9mk5pe	32	057
Estacada	x	aft4g7	35	005
Estill	t	9gz7mc	33	049
Estill Springs	k	9nz78r	33	051
#esu
Esuk Oron	l4	7bceix	50
#eta
Etāwa	21	8t6jx8	47
Etāwah	1d	90ejzi	54
#eth
Ethete	1r	a9i5hv	32	013
#etn
Etna	u	aei8k1	30	019
Etna	7	a107ic	31	089
Etna	3	a2i7px	35	003
#eto
Etobicoke	16	ab97qz	55
Eton	0	ax1dub	35
+Etowah County	l	9kh793	49	055
Etowah	9	9o47il	38	089
Etowah	k	9o47d8	35	107
#ett
Ettalong	19	4cxpke	36
Ettrick	g	9tg7wx	38	041
#euc
Eucalyptus Hills	2	9hc4v5	37	073
Euclid	7	a5j7lj	47	035
#eud
Eudora	r	9hz6ui	33	017
Eudora	q	9y66ju	38	045
#euf
Eufaula	l	9el7bh	41	005
Eufaula	p	9o16ii	35	091
#eug
Eugene	x	acd4e3	52	039
#euh
Euharlee	a	9ku7c3	36	015
#eul
Euless	1	9h86ec	47	439
#eun
Eunápolis	35	5oiau2	51
Eunice	o	9ap6ra	40	097
Eunice	15	9g45xg	35	025
#eup
Eupora	s	9j6701	33	155
#eur
Euroa	1p	43wp4d	35
Eureka Springs	r	9r46nm	33	015
Eureka	2	a3c4b4	44	023
Eureka	6	a34701	37	203
Eureka	q	9v26gj	34	073
Eureka	c	9wy6w9	40	189
Eureka	18	aps50f	30	053
+Eureka County	1t			011
Eureka Mill	t	9mg7mh	32	023
#eus
Euskirchen	1i	auqeev	47
Eustis	5	9657l3	43	069
#eut
Eutaw	l	9h873v	34	063
#eux
Euxton	0	b33dok	39
#eva
Evans Head	19	4p4pq7	35
Evans	v	a265t7	43	123
Evans	a	9j57jv	45	073
+Evans County	a	9fc7ki	34	109
Evansdale	j	a7z6ro	37	013
Evanston	6	a6s74f	49	031
Evansville	f	9vh74s	51	163
+Evangeline Parish	o	9b96rp	42	039
Evart	b	aby7b6	33	133
Evansburg	3	a1m82h	33	091
Evans City	3	a397pm	32	019
Evadale	1	9ab6mp	32	241
Evansville	d	a8u6zy	37	105
Evanston	1r	a4n5bs	41	041
Evansville	1r	a925ot	35	025
#eve
Evesham	0	aypdql	44
Evergreen	l	9db76g	36	035
Evergreen	v	a035rg	40	059
Evergreen Park	6	a5w74e	43	031
Everett	i	a7t8en	47	017
Eveleth	e	alu6qy	36	137
Evergreen	18	anz52k	39	029
Evendale	7	9z27di	34	061
Everett	3	a157ub	32	009
Everman	1	9gn6dr	38	439
Everett	h	ana4gk	50	061
Everson	h	apw4g6	34	073
Evergreen	d	aek6z0	36	073
#evo
Évora	1hd	9x5da2	47
#evr
Évry	29	ap3e2s	47
Évreux	fp	aq6dz7	48
#ewa
‘Ewa Gentry	1e	8la1p1	44	003
‘Ewa Beach	1e	8l81p3	42	003
‘Ewa Villages	1e	8la1p0	38	003
#ewi
Ewing	8	a1v848	46	021
#exc
Excelsior	e	aeq6o3	34	053
Excelsior Springs	c	9za6m9	41	047
#exe
Exeter	0	auwdm7	51
Exeter	2	9qu4p2	40	107
Exeter	14	a9e8ex	40	015
Exeter	3	a4s81e	37	079
Exeter	28	a5i8da	38	009
#exm
Exmouth	2e	593mp0	36
Exmouth	0	aumdmk	45
Exminster	0	ausdma	35
Exmore	g	9u981e	32	131
#exp
Experiment	a	9if7dw	35	255
#ext
Exton	3	a1781y	37	029
#eye
Eyemouth	w	b97dq7	35
#eyn
Eynsham	0	axuds7	37
#eyo
Eyota	e	ac76rt	33	109
#ezh
Ezhou	2b	9agmqz	53
Ezhva	bq	bpphsx	47
#ezz
Ezza-Ohu	du	7fweig	48
#fab
Fabens	1	9di5p4	39	141
#fac
Facatativá	89	7bd85h	50
Factoryville	3	a5g81i	31	131
#fad
Fada N'gourma	zv	7vidx0	45
Fada	1le	89rfjy	44
#fae
Faenza	5l	ad1et0	46
#fai
Fairview	1y	b9r4r5	35
Failsworth	0	b2mdpz	43
Fairford	0	axndr2	35
Faifley	w	b9ddjt	37
Fairview	1h	b29deo	36
Faisalabad	1l	9dajj1	64
Fairbanks	1j	by42ho	45	090
+Fairbanks North Star Borough	1j	by42ho	49	090
Fairhope	l	9as73u	43	003
Fairfield	l	9j176l	40	073
Fairfield Bay	r	9ov6ro	34	141
Fairfield	2	9w94h0	51	095
Fair Oaks	2	9xc4j5	45	067
Fairview	2	9uo4gz	40	001
Fairfax	2	9vj4fh	39	041
Fairbanks Ranch	2	9hn4uh	35	073
Fairmead	2	9t04m5	32	039
Fairfield	13	a4a88i	48	120
Fairview Shores	5	95f7lx	40	095
Fairburn	a	9j97d2	41	121
Fair Oaks	a	9k87d6	39	067
Fairview	a	9n37b4	38	295
Fairfield	j	a3x6sk	40	101
Fairfax	j	a6g6t2	34	113
Fairbank	j	a8g6sb	30	019
Fairview Heights	6	9x76y1	42	163
Fairfield	6	a7a73e	37	097
Fairbury	6	a37725	36	105
Fairmont City	6	9xd6xr	34	163
Fairmont	6	a5g73e	34	197
Fairfield Heights	f	a0n782	43	063
Fairmount	f	a2a7a3	35	053
Fairview Park	f	a08756	31	165
Fairway	q	9ye6l5	36	091
Fairdale	m	9vv79s	39	111
Fairhaven	i	a5o8f2	42	005
Fairland	n	9yk7y8	44	031
Fairwood	n	9y87yq	37	033
Fairmount Heights	n	9y27yc	32	033
Fairfield	u	adv8io	34	025
Fair Plain	b	a6x77u	39	021
Fairmont	e	ab96lm	40	091
Fairfax	e	adp6kw	31	129
Fair Grove	c	9tu6p9	32	077
Fairview	9	9nm7oa	36	179
Fairfield Harbour	9	9ng7y8	35	049
Fairmont	9	9lu7s9	34	155
Fairplains	9	9qk7ml	33	193
Fairbury	10	a1i6e2	36	095
Fair Lawn	8	a3q863	45	003
Fairview	8	a3d86g	42	003
Fairfield	8	a3k85l	38	013
Fair Haven	8	a2486c	38	025
Fairton	8	9ze832	31	011
Fairmount	4	a9l808	40	067
Fairview	4	a5w86o	37	027
Fairport	4	a9q7ww	37	055
Fairfield	7	9zb7d4	46	017
Fairborn	7	a0m7em	45	057
Fairview Park	7	a547km	42	035
Fairlawn	7	a497lb	39	153
Fairport Harbor	7	a5z7m9	35	085
Fairfax	7	9yr7dl	32	061
Fairfield Beach	7	a0w7iw	31	045
+Fairfield County	7	a0b7ik	49	045
Fairview	p	9qr6ag	34	093
Fairfax	p	9rl6fe	31	113
Fairland	p	9s36kj	30	115
Fairview	x	agi4fx	40	051
Fairless Hills	3	a1m842	39	017
Fairview	3	a6r7p2	34	049
Fairview-Ferndale	3	a3a7za	33	097
Fairdale	3	a0t7pv	33	059
Fairchance	3	a0m7qh	33	051
Fairhope	3	a1f7q8	31	051
Fairfax	t	9hk7mc	33	005
Fairforest	t	9n47k7	32	083
+Fairfield County	t	9li7mr	37	039
Fairview	k	9py760	39	187
Fairfield Glade	k	9q07c7	38	035
Fairmount	k	9nq7b0	35	065
Fairview	1	9i46fl	39	085
Fair Oaks Ranch	1	98n6a0	39	029
Fairfield	1	9e46gv	35	161
Fairchilds	1	97r6hy	30	157
Fairview	11	a035ag	31	039
Fairfax	g	9xx7x9	44	600
Fairfax Station	g	9xs7x7	41	059
Fairlawn	g	9t77o6	34	155
+Fairfax County	g	9xw7wx	60	059
Fair Haven	1m	ab388h	34	021
Fairwood	h	alt4go	43	033
Fairchild Air Force Base	h	ama4t7	34	063
Fairmont	z	9zp7pe	43	049
Fairlea	z	9uy7oi	32	025
#faj
Fajardo	4t	8cx8tn	45
#fak
Fakenham	0	b0rdyd	39
#fal
Falls Creek	1p	43lp94	35
Fall River	3q	aei8za	41
Fallingbrook	ii	agc82c	44
Falmouth	0	atbdhx	45
Falkirk	w	b9kdlh	45
Falāvarjān	4f	9gghv3	47
Falun	ux	bmcf3f	46
Falkville	l	9lh76l	31	103
Fallbrook	2	9iq4ub	45	073
Falmouth	m	9xg7dr	33	191
Fall River	i	a5u8ec	49	005
Falmouth	i	a5f8fv	36	001
Fallston	n	9zr7zr	40	025
Falmouth	u	abh8gw	33	005
Falmouth Foreside	u	abh8gz	32	005
Falcon Heights	e	aez6p7	37	123
+Fallon County	18	ait5uc	33	025
Falls City	10	a1a6ig	36	147
Fallon	1t	9zn4q2	39	001
Fallsburg	4	a5x84s	41	105
Falconer	4	a707s0	34	013
Falls Creek	3	a4b7t4	30	065
+Fall River County	1a	aan5wl	35	047
Fall Branch	k	9r67ii	31	179
Falling Water	k	9ns7b7	31	065
Falfurrias	1	91n6be	37	047
Falcon Lake Estates	1	90n68a	30	505
+Falls County	1	9cz6eu	39	145
Falls Church	g	9y07xn	41	610
Falmouth	g	9wg7wt	36	179
Fall City	h	am54hf	33	033
Fall River	d	aai70n	32	021
Fall Creek	d	aec6ug	31	035
#fam
Famagusta	13v	9nkgia	46
#fan
Fangshan	93	a09mu8	50
+Fannin County	a	9mu7ds	34	111
Fanwood	8	a2w85e	39	039
Fannett	1	9956m7	34	245
+Fannin County	1	9ja6gu	41	147
#faq
Fāqūs	6t	9bdgcc	48
#far
Farah	xb	9fxiok	46
Farīdpur	42	8rlktk	50
Farroupilha	2m	4ot9xd	48
Farnham	12	afs89a	38
Fāraskūr	jp	9d1gc4	48
Farshūţ	al	8ydgdc	47
Farnborough	0	awhdtw	48
Fareham	0	av9dsq	48
Farnham	0	aw9dts	46
Farnworth	0	b2rdpc	44
Faringdon	0	axidrl	39
Farnham Royal	0	ax6dua	38
Faridabad	34	94xjur	61
Farīdkot	2u	9b7jno	49
Farrukhābād	1d	923k12	54
Farīdpur	1d	94dk0y	49
Farafangana	3j	56mhkv	44
Faro	1he	9sud9z	46
Farmers Loop	1j	byb2hq	37	090
Farm Loop	1j	bp82dq	30	170
Farmington	r	9q46m7	38	143
Farmersville	2	9qu4ov	40	107
Farmington	13	a5w89p	44	110
Farley	j	a7w6v7	32	061
Farmington	6	a6i72o	34	089
Farmer City	6	a1s71s	33	039
Farmland	f	a1n7bj	31	135
Farmersburg	f	9z175a	30	153
Farley	m	9sx71z	37	145
Farmerville	o	9h16rb	36	111
Farmington	u	ae38h5	36	007
Farmingdale	u	acw8i7	33	011
Farmington Hills	b	a817ge	49	125
Farmington	b	a7y7ge	40	125
Faribault	e	ad16ox	44	131
Farmington	e	ae06pa	44	037
+Faribault County	e	ab86mm	38	043
Farmington	c	9uy6wu	43	187
Farmington	s	9n172b	33	003
Farmville	9	9ow7wh	37	147
Fargo	1g	ak86f5	51	017
Farmington	14	aaj8el	36	017
Farmingdale	8	a1o85z	31	025
Farmington	15	9s15je	46	045
Far Rockaway	4	a2t874	46	081
Farmingville	4	a3f895	42	103
Farmingdale	4	a3587z	39	059
Farmersville	7	a087dh	30	113
Farrell	3	a4h7oe	37	085
Farragut	k	9po7e9	43	093
Farmers Branch	1	9hh6eu	45	113
Farmersville	1	9i46gc	35	085
Farwell	1	9li5xs	31	369
Farmington	11	a3u597	44	011
Farr West	11	a4q58t	38	057
Farmville	g	9tm7u9	39	147
#fas
Fasā	46	96ei11	50
Fastiv	c2	at4g74	47
#fat
Fatwa	25	8wvkgz	46
Fatehābād	34	980jpm	48
Fatehpur	22	93rjo8	49
Fatehpur	1d	8y1k4h	52
Fatsa	n1	a3zgs6	49
Fate	1	9hi6ga	40	397
#fau
Faulconbridge	19	4cepi5	36
Fauldhouse	w	b93dlp	37
+Faulkner County	r	9nh6r8	49	045
+Faulk County	1a			049
+Fauquier County	g	9xj7vw	44	061
#fav
Faversham	0	awjdyh	43
#faw
Fawkner	1p	418p2p	41
#fax
Faxon	3	a4l7y6	31	081
#fay
Fayzabad	xa	9t4jc2	46
Fayette	l	9jk741	37	057
Fayetteville	l	9i377z	31	121
+Fayette County	l	9jk741	38	057
Fayetteville	r	9q66mg	49	143
Fayetteville	a	9ix7df	42	113
+Fayette County	a	9is7d0	47	113
Fayette	j	a906t0	32	065
+Fayette County	j	a8j6sp	40	065
+Fayette County	6	9y870j	40	051
+Fayette County	f	a047bi	41	041
+Fayette County	m	9vp7de	58	067
Fayette	u	add8hh	30	011
Fayette	c	9yr6qk	34	089
Fayette	s	9e36v2	32	063
Fayetteville	9	9nd7sw	53	051
Fayetteville	4	a9j80w	36	067
Fayette	7	a5r7dr	31	051
+Fayette County	7	9zu7g8	41	047
Fayetteville	3	a0v7wl	35	055
+Fayette County	3	a0u7qk	47	051
Fayetteville	k	9nn77j	39	103
+Fayette County	k	9nv6zc	42	047
+Fayette County	1	9936ew	40	149
Fayetteville	z	9vp7mq	35	019
+Fayette County	z	9vh7ml	41	019
#faz
Fazeley	0	b05dra	39
Fāzilka	2u	9agjln	49
#fea
Featherstone	0	b08dq7	42
Feather Sound	5	93i7id	35	103
Fearrington Village	9	9pg7sb	34	037
Feasterville	3	a1i83n	35	017
#fed
Federal Heights	v	a0p5sc	41	001
Federalsburg	n	9xh81j	34	011
Federal Way	h	alg4g9	50	033
#fei
Feira de Santana	35	5zxavr	57
Feicheng	1s	9nymzp	49
#fel
Fellbach	2n	aplels	46
Felling	0	b6ndrn	45
Felixstowe	0	aycdzr	45
Felgueiras	hc	a4xd99	48
Felton	2	9sx4gx	36	087
Felton	27	9yd822	31	001
Fellsmere	5	9357o4	37	061
Fellsburg	3	a1m7qa	31	129
Felida	h	agz4f5	39	011
#fen
Feni	4v	8pxkxw	49
Fengkou	2b	99kmmt	48
Fengrun	2z	a0nn04	48
Fendou	1x	aflnzm	52
Fengxiang	1x	am6nze	46
Fenghuang	2q	93mmcg	56
Fengxian	2i	9memvv	48
Fenyi	5b	939mqj	48
Fengcheng	2h	a2dngn	51
Fenghua	2o	98en99	49
Fenoarivo Atsinanana	3j	5lqhp9	43
Fenton	b	a8w7fi	41	049
Fennville	b	a8b78u	31	005
Fenton	c	9wz6ws	36	189
+Fentress County	k	9r77c3	35	049
Fennimore	d	a9e6w6	34	043
#feo
Feodosiya	c3	af3gma	48
#fer
Fernvale	1n	4trpo1	35
Ferraz de Vasconcelos	1b	54mab7	52
Fernandópolis	1b	5doa0f	48
Fernie	1o	ari50d	37
Ferkessédougou	p0	7ondhl	48
Ferrol	9b	aasd95	49
Ferndown	0	av5dqq	42
Ferryhill	0	b5wdrp	40
Fernhill Heath	0	az3dpw	35
Ferndale	17	axidmf	39
Fermoy	2p	ayud90	37
Ferozepore	2u	9bxjn9	50
Ferrara	5l	aekesa	50
Fernando de la Mora	7b	4zm9g8	51
Ferndale	2	a2q4au	31	023
Ferry Pass	5	9ar75r	45	033
Fernandina Beach	5	9b77lq	41	089
Fern Park	5	95l7m1	39	117
Fern Acres	1e	8g71x8	32	001
Ferdinand	f	9w676q	33	037
Fern Creek	m	9w07a9	43	111
Ferriday	o	9dv6tp	35	029
Ferndale	n	9yu7z4	42	003
Ferndale	b	a7y7h3	43	125
Ferrysburg	b	a9o78i	35	139
Fergus Falls	e	aik6h4	41	111
Ferguson	c	9xm6x5	43	189
+Fergus County	18	akq5g1	38	027
Fernley	1t	a014or	43	019
Fernway	3	a317pf	41	019
Ferndale	3	a1x7st	32	021
Ferris	1	9gd6fh	34	139
Ferron	11	9yl5bb	32	015
Ferrum	g	9sk7pr	33	067
Ferrisburgh	1m	act88j	34	001
Ferndale	h	app4fh	41	073
Fern Prairie	h	ags4g0	33	011
+Ferry County	h	ap54q6	30	019
Fergana	nf	a26jfe	52
#fes
Fès	9k	9kjdi4	60
Festus	c	9w66ww	41	099
#fet
Fethiye	n0	9rsg4x	48
Fetters Hot Springs-Agua Caliente	2	9wg4fr	36	097
#fia
Fianarantsoa	3j	5afhit	52
#fid
Fiditi	7z	7jfe6w	49
#fie
Fier	ib	a34fec	48
#fif
Fifth Street	1	9886il	34	157
Fife	h	al84g4	40	053
Fife Heights	h	ala4g5	33	053
#fig
Figueres	36	a7fe48	46
Figueira da Foz	tu	a1jd7e	47
#fil
Filderstadt	2n	ap6elm	46
Filey	0	b4ldv7	38
Fillmore	2	9lk4po	42	111
Filer	1c	a8951n	34	083
+Fillmore County	e	abt6rx	39	045
+Fillmore County	10	a2l6cw	33	059
Fillmore	11	9y9580	34	027
#fin
Finedon	0	azedu7	36
Finningley	0	b2ldt9	35
Finglas	1h	b2bdei	43
+Finney County	q	9vh63t	44	055
Finderne	8	a2o84u	37	035
Findlay	7	a407fn	46	063
Finneytown	7	9yw7d8	41	061
Fincastle	k	9r57ej	32	013
Finley	h	ai74pd	38	005
#fir
Firhouse	1h	b20dee	38
Fīrozābād	1d	91fjxs	55
Fīrūzābād	46	964hy1	48
First Mesa	y	9pk5de	32	017
Firebaugh	2	9se4le	39	019
Firestone	v	a1f5si	41	123
Firing Range	a	9iw7ib	33	301
Firthcliffe	4	a5486b	37	071
Fircrest	h	al84fo	38	053
#fis
Fishguard	17	ayfdi6	35
Fishhook	1j	bpi2dg	37	170
Fish Hawk	5	93d7jn	41	057
Fisher	6	a1z72l	33	019
Fishers	f	a10793	49	057
Fish Lake	f	a5h77l	30	091
Fiskdale	i	a708bp	34	027
Fishkill	4	a5e86q	33	027
+Fisher County	1	9hc65v	36	151
Fishersville	g	9vu7sn	39	015
#fit
Fitzwilliam	0	b2zds6	36
Fitzgerald	a	9e37gr	40	017
Fitchburg	i	a8a8ck	46	027
Fitzwilliam	14	a8u8bm	34	005
Fitchburg	d	a9c6zh	44	025
#fiv
Five Points	5	99x7ig	31	023
Five Points	7	9zx7e5	33	165
Fivepointville	3	a1m80r	31	071
Five Forks	t	9mo7jl	42	045
Five Corners	h	agw4fi	43	011
#fiz
Fizuli	z2	a00hiz	44
#fla
Flagstaff	y	9ns59v	48	005
Flagami	5	8xk7ow	47	086
Flagler Beach	5	97v7mn	37	035
Flagler Estates	5	98d7lq	35	109
+Flagler County	5	9867mf	49	035
Flanagan	6	a3k716	30	105
Flatwoods	m	9x07i8	39	089
Flat Rock	b	a6y7gn	40	163
Flat River	c	9v56wk	37	187
+Flathead County	18	anw52h	47	029
Flat Rock	9	9nz7j0	35	089
Flatbush	4	a2x86k	50	047
Flatlands	4	a2u86n	48	047
Flanders	4	a3m8aa	37	103
Flandreau	1a	acd6fo	34	101
Flatonia	1	98h6e9	31	149
#fle
Flensburg	95	b66em8	49
Fleet	0	awgdtp	46
Fleetwood	0	b3tdnn	44
Fleckney	0	azxdt3	37
Fleming Island	5	99l7l0	44	019
Flemingsburg	m	9wq7ff	35	069
+Fleming County	m	9wq7ff	35	069
Fletcher	9	9of7iu	39	089
Flemington	8	a2j842	37	019
Fletcher	p	9mq6b4	31	031
Fleetwood	3	a2d81e	36	011
Flemington	3	a497wt	31	035
#fli
Flin Flon	43	b65611	38
Flitwick	0	aygdun	41
Flint	17	b1wdnb	44
Flint City	l	9lw76f	30	103
Flippin	r	9qs6qs	31	089
Flint	b	a9h7fj	50	049
#flo
Floriano	cb	6f7aki	47
Florianópolis	3d	4tca55	56
Florencia	13c	72h81z	51
Floridablanca	cp	7hm88z	54
Florida	67	778809	47
Florida	j4	8lt7up	48
Flores	17f	8906ya	43
Florence	4o	abmer9	55
Florence	l	9mo74g	46	077
Florala	l	9c5787	33	039
Flomaton	l	9c475m	31	053
Florence	y	9hr5al	45	021
Flowing Wells	y	9fp5bn	42	019
Florence-Graham	2	9kd4rk	48	037
Florin	2	9wy4ir	47	067
Florence	v	9wn5s0	36	043
Florida Ridge	5	92m7op	43	061
Florida City	5	8wp7og	41	086
Floral City	5	95v7je	37	017
Flowery Branch	a	9kz7ev	38	139
+Floyd County	a	9l67bg	47	115
+Floyd County	j	a9n6ql	40	067
Flossmoor	6	a5e74g	40	031
Flora	6	9xf727	37	025
Flora	f	a2n77o	33	015
+Floyd County	f	9wd79m	46	043
Florence	m	9yc7cx	45	015
+Floyd County	m	9un7i3	35	071
Florissant	c	9xr6x4	47	189
Flowood	s	9fr6xm	39	121
Florence	s	9fb6xn	36	121
Flora	s	9ge6x5	33	089
Florham Park	8	a3b85d	41	027
Florence	8	a0d83w	36	007
Flora Vista	15	9s75js	33	045
Floral Park	4	a3487a	42	059
Flower Hill	4	a3d87c	37	059
Florida	4	a4t85g	35	071
Florence	x	ac64ba	39	039
Flourtown	3	a1e833	37	091
Florence	t	9l07qg	46	041
+Florence County	t	9l07qg	47	041
Flower Mound	1	9hp6ea	49	121
Floresville	1	96x6bc	39	493
Floydada	1	9ke62i	34	153
Florence	1	9bo6cd	31	491
+Floyd County	1	9ke62i	36	153
Floris	g	9y67wz	39	059
+Floyd County	g			063
+Florence County	d			037
Florida	1ps	4ba9jv	45
#flu
Flushing	b	a9m7f3	39	049
+Fluvanna County	g	9vc7uf	41	065
#fly
Flying Fish Cove	13s	652m1k	30
Flying Hills	3	a1w815	34	011
#fni
Fnidek	7v	9pldh4	47
#foa
+Foard County	1			155
#fob
Fobes Hill	h	an74gs	34	061
#foc
Focșani	1io	agyfzi	49
Fochville	65	4wfg0d	48
#fog
Foggia	4g	a56f37	51
#fol
Folkestone	0	avwdz9	48
Foligno	kh	a9beva	47
Foley	l	9ah74g	42	003
Folsom	2	9xg4je	49	067
Folkston	a	9bn7k7	37	049
Foley	e	agu6n5	34	009
Folsom	8	a00844	33	001
Folsom	3	a0t82r	39	045
Folcroft	3	a0t82w	38	045
Folly Beach	t	9gq7py	34	019
Follansbee	z	a217o4	35	009
#fon
Fontem	ac	7d7eng	46
Fontenay-sous-Bois	29	appe2w	47
Fontana	2	9kp4ts	53	071
Fond du Lac	d	abl72c	46	039
Fontana	d	a8771y	32	127
+Fond du Lac County	d	abl72c	48	039
#foo
Foothill Farms	2	9xg4ix	45	067
#for
Formosa	ym	4xa9ef	53
Forster	19	4gmpno	41
Forbes	19	4dapb5	39
Fortaleza	3x	6noawy	64
Formosa	4w	5qua8j	49
Formiga	1w	5d6adt	48
Fort McMurray	1y	bbl5am	49
Fort Saskatchewan	1y	b3855i	42
Fort Macleod	1y	as454y	35
Fort St. John	1o	ba94kb	42
Fort Nelson	1o	bhd4f6	37
Fort Erie	16	a967sr	42
Fort Frances	16	ap26ok	39
Formby	0	b2sdnh	44
Fordingbridge	0	avhdr1	38
Forest Row	0	avydw3	36
Fortuneswell	0	augdp8	35
Forfar	w	bbcdnz	41
Forres	w	be1dly	40
Fort William	w	bbudht	38
Forbesganj	25	8z2kmf	47
Forlì	5l	acuetg	50
Fort-de-France	1eo	82k96d	50
Fort Abbas	1l	973jie	46
Fordon	bl	b1nfah	48
Fort Portal	ej	6zug83	46
Fort Payne	l	9lo79w	42	049
Forestdale	l	9j976m	40	073
Fort Rucker	l	9d279w	37
Fort Deposit	l	9eu77i	31	085
Fort Smith	r	9ob6ls	49	131
Forrest City	r	9n96vt	42	123
Fordyce	r	9jx6rb	36	039
Fortuna Foothills	y	9gq527	44	027
Fort Defiance	y	9pa5h0	36	001
Fortuna	2	a2s4b4	41	023
Fort Irwin	2	9ny4vw	39	071
Fort Bragg	2	9zl4c3	39	045
Ford City	2	9nn4o6	36	029
Forestville	2	9wv4en	35	097
Foresthill	2	9ye4ke	32	061
Forest Meadows	2	9w14lj	31	009
Forest Ranch	2	a0s4i1	31	007
Fort Collins	v	a2r5s4	52	069
Fort Carson	v	9xm5sx	41	041
Fort Morgan	v	a1t5vo	41	087
Fort Lupton	v	a1c5sv	39	123
Fort Lauderdale	5	8yk7pe	53	011
Fort Myers	5	8zy7ko	49	071
Fort Pierce	5	9297ov	46	111
Fort Walton Beach	5	9ai77e	43	091
Forest City	5	95n7ls	41	117
Fort Myers Beach	5	8zh7kd	38	071
Fort Pierce North	5	92b7os	38	111
Fort Meade	5	9337ks	38	105
Fort Myers Shores	5	9077kx	37	071
Fort Pierce South	5	9257ot	37	111
Forest Park	a	9je7dn	43	063
Fort Oglethorpe	a	9n37b6	40	047
Fort Valley	a	9gf7ez	39	225
Fort Stewart	a	9ej7lb	37	179
Forsyth	a	9hr7eu	36	207
Fort Gaines	a	9dt7br	31	061
+Forsyth County	a	9l17ea	38	117
Fort Dodge	j	a826mf	44	187
Fort Madison	j	a2v6uc	40	111
Forest City	j	aa66nw	36	189
Fort Hall	1c	a9j57o	35	011
Forest Park	6	a6c743	41	031
Forsyth	6	a0x70x	36	115
Ford Heights	6	a5b74p	34	031
Forest Lake	6	a7973e	32	097
Forreston	6	a716z6	31	141
Forrest	6	a3772f	31	105
+Ford County	6	a2e73a	39	053
Fort Wayne	f	a497bj	54	003
Fortville	f	a0x79j	36	059
Fort Branch	f	9w974q	34	051
Fort Scott	q	9v46kx	39	011
Fort Riley North	q	9yn6f3	39	161
+Ford County	q	9uv666	44	057
Fort Thomas	m	9yk7df	42	037
Fort Campbell North	m	9rt752	41	047
Fort Knox	m	9v9798	40	093
Fort Mitchell	m	9yi7d5	39	117
Fort Wright	m	9yh7d7	38	117
Fort Polk South	o	9c96p2	40	115
Fort Polk North	o	9ce6p6	35	115
Forestdale	i	a5t8g6	36	001
Fort Washington	n	9xj7y2	44	033
Forestville	n	9xx7yh	41	033
Fort George G Mead Junction	n	9yp7yp	40	027
Fort Meade	n	9yn7yu	40	003
Forest Glen	n	9yd7xz	38	031
Forest Heights	n	9xt7y4	34	033
Fort Kent	u	ala8lh	34	003
Fort Fairfield	u	ajx8nl	33	003
Forest Hills	b	a9c7aj	44	081
Forest Lake	e	afs6pp	43	163
Fort Leonard Wood	c	9ur6s0	42	169
Forsyth	c	9rx6pc	34	213
Forest	s	9fw6zh	38	123
+Forrest County	s	9d16zz	48	035
Forsyth	18	aij5no	33	087
Fort Benton	18	amu5cl	32	015
Fort Belknap Agency	18	aoo5hv	31	005
Fort Bragg	9	9nm7sj	45	051
Forest City	9	9o57kl	39	161
Forest Oaks	9	9pz7ql	36	081
+Forsyth County	9	9qa7p4	55	067
Fort Totten	1g	ana691	31	005
Fort Lee	8	a3h86j	46	003
Fords	8	a2l85k	42	023
Fort Dix	8	a1784q	39	005
Forked River	8	a0o85x	37	029
Fordham	4	a3i86q	50	005
Forest Hills	4	a3486v	48	081
Fort Hamilton	4	a2u86d	45	047
Fort Drum	4	ace81k	41	045
Fort Salonga	4	a3n88e	40	103
Fort Edward	4	aa787m	35	115
Fort Plain	4	a9984q	34	057
Fort Wadsworth	4	a2s86a	32	085
Fort Montgomery	4	a4t86h	32	071
Fort Covington Hamlet	4	aex851	31	033
Forest Park	7	9z57da	43	061
Forestville	7	9yk7dq	40	061
Fort McKinley	7	a0k7dz	36	113
Fort Shawnee	7	a317ea	36	003
Fort Loramie	7	a237dn	32	149
Forest	7	a3c7g1	32	065
Fort Recovery	7	a297ci	32	107
Fort Gibson	p	9pg6jf	36	101
Forest Park	p	9om6db	30	109
Forest Grove	x	agg4e1	44	067
Forest Hills	3	a2a7q7	38	003
Fort Washington	3	a1i833	37	091
Forty Fort	3	a4o818	36	079
Ford City	3	a397r3	35	005
Forest City	3	a5p82d	33	115
+Forest County	3	a577s8	35	053
Fort Mill	t	9n97n5	41	091
Forest Acres	t	9ki7n1	40	079
Forestbrook	t	9jo7so	37	051
Fort Pierre	1a	ad7657	33	117
Fort Thompson	1a	acf67s	31	017
Forest Hills	k	9q776s	37	037
Fort Worth	1	9gx6do	59	439
Fort Hood	1	9ch6ce	45
Forney	1	9gz6g1	43	257
Forest Hill	1	9gr6dt	41	439
Fort Stockton	1	9bt5y8	39	371
Fort Bliss	1	9ed5of	39	141
Fort Hancock	1	9cy5pz	32	229
Fort Clark Springs	1	97f652	31	271
Fort Davis	1	9az5vf	31	243
+Fort Bend County	1	98a6id	56	157
Fort Hunt	g	9xl7xy	42	059
Forest	g	9ts7rr	40	019
Fort Lee	g	9u67x6	39	087
Fort Belvoir	g	9xj7xp	39	059
Forks	h	an74ah	36	009
Fords Prairie	h	aju4ed	33	041
Fort Atkinson	d	a99718	41	055
+Forest County	d	agl712	35	041
Fort Ashby	z	9zq7t7	31	057
Fort Washakie	1r	a9h5hk	32	013
Fort Beaufort	7h	4ezfxz	48
#fos
Foshan	20	8pzmm9	66
Foster City	2	9uc4gd	45	081
Fosston	e	am66i1	32	119
Foscoe	9	9qg7kv	31	189
+Foster County	1g	alt68n	33	031
Fostoria	7	a4c7ga	41	147
Foster Brook	3	a6m7tm	31	083
Foster	28	a698co	37	007
#fou
Foumban	92	7dxeqa	50
Foumbot	92	7dbepj	49
Four Marks	0	avzdt3	38
Fountain Hills	y	9jd59o	44	013
Fountain Valley	2	9jn4sd	48	059
Fountain	v	9xg5t6	44	041
Fountainebleau	5	8xl7ot	48	086
Four Corners	5	94p7l7	44	069
+Fountain County	f	a1x75n	39	045
Four Corners	n	9ye7y3	39	031
Fountainhead-Orchard Hills	n	a097w4	38	043
Four Seasons	c	9w46qh	33	029
Four Corners	18	agr5b5	35	031
Four Oaks	9	9og7u5	33	101
Four Corners	x	aet4ee	42	047
Fountain Hill	3	a2s82k	37	077
Fountain Inn	t	9md7jo	39	045
Four Corners	1	98f6ia	41	157
Fountain Green	11	a0359w	30	039
#fow
Fowler	2	9rr4nk	38	019
Fowler	v	9vx5v2	31	089
Fowler	f	a2u75g	34	007
Fowlerville	b	a8i7eh	35	093
Fowler	b	a9g7cm	31	037
#fox
Foxrock	1h	b1zdev	41
Foxton	h8	3tlrey	37
Fox Lake	6	a7s732	40	097
Fox River Grove	6	a7872z	37	111
Fox Lake Hills	6	a7t737	34	097
Foxborough	i	a6v8e3	38	021
Fox Chapel	3	a2j7q4	37	003
Fox Run	3	a327pk	35	019
Fox Chase	3	a28810	32	011
Fox Island	h	al94fd	36	053
Fox Point	d	a9w73u	38	079
Fox Lake	d	ab1711	32	027
Fox Farm-College	1r	a475sx	36	021
#foz
Foz do Iguaçu	2w	4z19od	55
#fra
Frankston East	1p	403p35	45
Francisco Beltrão	2w	4xk9sn	48
Franca	1b	5cya8c	55
Francisco Morato	1b	55caa5	52
Franco da Rocha	1b	558aa7	50
Francistown	11j	5b7g0f	50
Frauenfeld	12t	am4ekq	43
Frankfurt	ad	azff0f	47
Frankfurt	4y	at8ek4	58
Frankenthal	5f	arlej7	47
Franceville	16b	6thexq	46
Framlingham	0	az2dzq	35
Fraserburgh	w	be9dqe	41
+Franklin County	l	9lv74b	42	059
+Franklin County	r	9ol6nd	38	047
Frazier Park	2	9mq4pm	34	029
Fraser	v	a0y5q2	31	049
+Franklin County	5	98x7cu	39	037
Franklin Springs	a	9l87h2	31	119
+Franklin County	a	9lo7h5	37	119
+Franklin County	j	a8q6p4	37	069
+Franklin County	1c	a6y598	37	041
Frankfort	6	a5a73z	43	197
Franklin Park	6	a6i73x	43	031
Frankfort Square	6	a5c744	40	197
+Franklin County	6	9va70z	43	055
Franklin	f	9zo78z	44	081
Frankfort	f	a1w77p	42	023
Frankton	f	a1q79q	33	095
+Franklin County	f	9zi7bv	34	047
+Franklin County	q	9xa6jd	42	059
Frankfort	m	9w47c9	44	073
Franklin	m	9s077i	39	213
Francisville	m	9yn7co	39	015
+Franklin County	m	9w47c9	44	073
Franklin	o	98s6tu	39	101
Franklinton	o	9bp6xk	36	117
+Franklin Parish	o	9fc6t8	37	041
Framingham	i	a7g8dm	48	017
Framingham Center	i	a7i8dk	48	017
Franklin	i	a6w8do	45	021
+Franklin County	i	a8b8ac	48	011
Franklin	u	adv8mh	32	009
Frankfort	u	adx8ko	30	027
+Franklin County	u	adm8gy	43	007
Fraser	b	a867hl	42	099
Frankenmuth	b	aad7fe	37	145
Franklin	b	a847gl	35	125
Frankfort	b	adz78h	31	019
Frazee	e	ajt6i6	31	005
+Franklin County	c	9x46v7	47	071
+Franklin County	s	9de6vn	30	037
Franklin	9	9nq7ge	36	113
Franklinton	9	9qa7u2	33	069
Franklinville	9	9pa7qn	31	151
+Franklin County	9	9qa7ui	39	069
+Franklin County	10			061
Franklin	14	aao8cz	39	013
Francestown	14	a9f8cj	32	011
Franklin Park	8	a2c84y	41	023
Franklin Lakes	8	a3y85v	40	003
Franklin	8	a4884u	37	037
Franklin Center	8	a2l84y	36	035
Franklin Square	4	a3387c	45	059
Frankfort	4	a9k83h	34	043
Franklinville	4	a7m7u2	32	009
+Franklin County	4	ael85n	42	033
Franklin	7	9zw7du	41	165
Franklin Furnace	7	9xd7hv	32	145
Frazeysburg	7	a1g7jw	31	119
Frankfort	7	9zg7gy	30	141
+Franklin County	7	a107hg	61	049
Franklin Park	3	a2q7pj	42	003
Franklin	3	a507q9	38	121
Frackville	3	a3a809	36	107
+Franklin County	3	a0y7wa	47	055
Franklin	k	9pt76p	49	187
+Franklin County	k	9nr78t	42	051
Franklin	1	9c76fz	32	395
Frankston	1	9f16ip	31	001
+Franklin County	1	9i76ji	34	159
Francis	11	a2t5aw	31	043
Franconia	g	9xq7xp	43	059
Franklin	g	9rw7yc	39	620
+Franklin County	g	9ss7q3	41	067
+Franklin County	1m	aeh890	41	011
+Franklin County	h	aig4p6	49	021
Franklin	d	a9573g	46	079
Franksville	d	a8s73t	33	101
Fray Bentos	1px	4e09e1	44
#fre
Freeport	om	8zp7te	44
Fredericton	4x	ahn8qt	47
Freiburg	2n	anceht	53
Freising	3h	aogesn	46
Frechen	1i	avfeex	47
Freiberg	6s	avfex2	46
Frederiksberg	ag	b8oeut	50
Frenda	fe	9nfdyx	48
Fréjus	40	aaneeq	47
Freckleton	0	b3bdo2	39
Freshwater	0	ausdrr	39
Fremington	0	avvdki	36
Fresnillo	gx	8qe5y9	51
Fredrikstad	8n	biieqd	49
Freetown	1k6	7llcv8	59
Fredonia	y	9sn57f	31	005
Fresno	2	9s34nb	57	019
Fremont	2	9ub4h5	54	001
French Camp	2	9v84j5	35	077
+Fresno County	2	9s34nb	59	019
Frederick	v	a1e5si	41	123
+Fremont County	v	9ws5ro	44	043
Freeport	5	9aq78q	33	131
+Fremont County	j	a2s6ia	33	071
+Fremont County	1c	ac559s	36	043
Freeport	6	a7i6z2	44	177
Freeburg	6	9wr6y9	36	163
Fremont	f	a5x7c3	33	151
French Lick	f	9x377e	33	117
Fredonia	q	9u96ht	34	205
French Settlement	o	9a66vs	31	063
Freetown	i	a618ep	39	005
Frederick	n	9zh7wz	48	021
+Frederick County	n	9zh7wz	52	021
Freeport	u	abu8ha	32	005
Frenchville	u	alc8m2	30	003
Freeland	b	aax7ec	38	145
Fremont	b	aar79a	36	123
+Freeborn County	e	ab96on	42	047
Fredericktown	c	9uc6x7	36	123
Frenchtown	18	akl52p	33	063
Fremont	9	9or7vf	31	191
Fremont	10	a536fy	44	053
Fremont	14	a9f8ee	36	015
Freedom	14	abp8eo	31	003
Freehold	8	a1u85p	41	025
Frenchtown	8	a2l83i	31	019
Freeport	4	a2y87m	46	059
Fresh Meadows	4	a35871	45	081
Fredonia	4	a7w7rn	40	013
Frewsburg	4	a6t7s4	33	013
Fremont	7	a4v7h4	42	143
Fredericktown	7	a2g7iq	34	083
Frederick	p	9lj68y	36	141
Freeland	3	a3y816	35	079
Freemansburg	3	a2v82p	34	095
Freeport	3	a2z7qo	32	005
Freedom	3	a317p3	32	007
Fredericksburg	3	a2c7zp	31	075
Freeman	1a	aaf6dc	31	067
Fresno	1	9826iv	43	157
Freeport	1	96f6j4	41	039
Fredericksburg	1	9a469d	40	171
Freer	1	93g6a2	34	131
+Freestone County	1	9dv6gk	39	161
Fredericksburg	g	9we7wu	44	630
+Frederick County	g	9yk7uq	37	069
Frederickson	h	aku4g4	43	053
Freeland	h	and4fn	33	029
French Island	d	abu6ui	36	063
Fredonia	d	aar73p	33	089
Frederic	d	agu6r5	30	095
+Fremont County	1r	a9i5iy	44	013
#fri
Fribourg	12n	ak0efv	45
Friedrichshafen	2n	ameemc	48
Frinton-on-Sea	0	axzdzg	42
Frimley	0	awkdtx	41
Fria	16u	7qtcua	46
Fritz Creek	1j	bjy27q	33	122
Frisco City	l	9db758	31	099
Frisco	v	9zx5pa	35	117
Friendly	n	9xn7y6	40	033
Friendship Village	n	9y87xv	37	031
Friendship	u	ac68jf	31	013
Fridley	e	af96oy	44	003
Friars Point	s	9lh6w8	30	027
Friend	10	a2x6dr	30	151
Friendship	4	a797uy	31	003
Friedens	3	a197sk	32	111
Frisco	1	9i36f2	52	085
Friendswood	1	9816jk	46	167
Friona	1	9m85yo	36	369
Fritch	1	9p061s	33	233
+Frio County	1	96968q	41	163
Friday Harbor	h	aot4ea	34	055
#fro
Frome	0	awbdpk	44
Frodsham	0	b21dof	40
Frosinone	5w	a5oex2	46
Frontera	74	90t627	48
Frolovo	bv	as9h9a	46
Frostproof	5	9337lj	35	105
Frontenac	q	9u26kz	35	037
Frostburg	n	a067sr	39	001
Frontenac	c	9xc6wu	36	189
+Frontier County	10			063
Front Royal	g	9y47ut	42	187
#fru
Frutal	1w	5eea42	46
Fruitvale	1o	aqg4th	36
Fruitridge Pocket	2	9x14im	38	067
Fruita	v	9ys5hz	41	077
Fruitvale	v	9yk5im	39	077
Fruit Cove	5	99n7l8	45	109
Fruitville	5	91x7iy	41	115
Fruitland Park	5	9667kh	37	069
Fruitland	1c	ac94v8	37	075
Fruitland	n	9wg81y	37	045
Fruitport	b	a9t78p	30	121
Fruitland	9	9oc7j5	33	089
Fruit Hill	7	9yk7do	36	061
Fruitdale	x	a7u4dh	31	033
Fruit Heights	11	a3z596	38	011
#fry
Frýdek-Místek	cw	as0faz	48
Fryazevo	2l	b8tguu	47
Fryazino	2l	b9ggtp	47
Fryeburg	u	aca8eu	32	017
#fua
Fu’an	3v	916n4d	49
#fuc
Fuchūchō	8i	9m1o64	47
#fud
Fuding	3v	91xn5x	48
#fue
Fuengirola	2t	9ridj6	49
Fuenlabrada	3a	a1wdlh	53
Fuentes del Valle	30	8gj68m	49
#fuj
Fujin	1x	alao2r	50
Fujioka	5x	9qpomb	48
Fujisawa	50	9o7ong	56
Fujiyoshida	gb	9ogolk	47
Fuji	4p	9npol8	54
Fujieda	4p	9mvok3	51
Fujinomiya	4p	9nuol2	51
#fuk
Fukushima	g9	9uvoq7	55
Fukui-shi	ga	9q6oee	54
Fukuroi	4p	9mjoj4	48
Fukuchiyama	71	9o2obc	48
Fukuyama	8i	9lso6h	56
Fukuoka	4j	9jcnya	61
#ful
Fuling	94	98jm6c	52
Fuli	1x	ajso0a	48
Fulda	4y	aufemw	48
Fulbourn	0	ayydwm	36
Fultondale	l	9jc76x	40	073
+Fulton County	r			049
Fullerton	2	9k34sf	51	059
Fuller Heights	5	93j7k8	39	105
+Fulton County	a	9jr7dl	60	121
Fulton	6	a6b6xk	35	195
+Fulton County	6	a2o6xw	43	057
+Fulton County	f	a4278i	39	049
Fulton	m	9re715	33	075
+Fulton County	m	9re715	36	075
Fulton	n	9yr7yc	33	027
Fulda	e	abv6ig	31	101
Fulton	c	9xx6sl	41	027
Fulton	s	9l772f	36	057
Fullerton	10	a4w6bv	31	125
Fulton	4	aac7zq	41	075
+Fulton County	4	a9l85i	45	035
+Fulton County	7	a5f7ea	43	051
Fullerton	3	a2v82d	42	077
+Fulton County	3	a0x7vc	30	057
Fulshear	1	98h6hm	38	157
Fulton	1	93y6eg	32	007
#fun
Fundong	ci	7fdeoj	46
Funza	89	7b485v	47
Fundación	cn	7r885x	48
Funtua	l9	7u0egb	51
Funchal	1hj	9grckz	50
Funafuti	1p0	6acrpr	37
#fuo
Fuorigrotta	37	a3fezg	49
#fuq
Fuqing	3v	8xhn3l	48
Fuquay-Varina	9	9ou7t4	44	183
#fur
Fürth	3h	argeqj	50
Furnace Green	0	avzdvj	38
Furukawa	ay	9x5ork	49
+Furnas County	10	a1w65r	33	065
#fus
Fushun	2h	a6dnga	61
Fusagasugá	89	7a285g	49
Fussa	6c	9paon0	48
Fussels Corner	5	93x7km	37	105
#fut
Futtsu	3o	9o3ooe	47
#fuw
Fuwwah	d0	9cog8v	48
#fux
Fuxin	2h	a6qn9y	58
#fuy
Fuyang	38	9hemtq	52
Fuyu	1x	amsnhq	49
Fuyu	2c	afiniq	51
Fuyang	2o	99hn57	48
#fuz
Fuzhou	3v	8yen3f	61
#fyf
Fyffe	l	9lp79e	30	049
#fyl
Fylde	0	b3jdnw	49
#fyz
Fyzābād	1d	90ek87	52
#g
G’ijduvon Shahri	ne	a1eivo	46
#ga
Ga-Rankuwa	65	4yug1r	48
#gaa
Gaalkacyo	1kk	7gthjr	48
#gab
Gabrovo	105	a93fud	48
Gaborone	11k	51jfvz	53
Gabès	vy	9k4eo2	50
#gad
Gadag-Betageri	1v	84ujq2	52
Gadag	1v	84vjq3	52
Gādarwāra	21	8pojyu	46
Gadwāl	2d	874jw4	47
Gaddi Annaram	2d	8a9jy4	47
Gadsden	l	9kh793	46	055
+Gadsden County	5	9az7d2	41	039
Gadsden	t	9k17nn	32	079
#gaf
Gafsa	vx	9lmeke	49
Gaffney	t	9nf7l7	41	021
#gag
Gagnoa	iq	7f1dfh	51
Gages Lake	6	a7n73m	40	097
+Gage County	10	a1v6f9	42	067
#gah
Gahanna	7	a167hs	45	049
#gai
Gainsborough	0	b2adtv	43
Gaillimh	5j	b1zd6v	48
Gainesville	5	98d7jc	51	001
Gainesville	a	9la7f6	46	139
Gaithersburg	n	9yq7xk	48	031
Gainesville	1	9jf6e7	42	097
+Gaines County	1	9gw5yw	40	165
Gainesville	g	9xs7wf	41	153
#gaj
Gajuwaka	1u	8b6kb6	54
Gajraula	1d	965jxc	47
#gal
Galston	19	4cjpjl	35
Galashiels	w	b8hdo7	41
Galston	w	b8gdju	37
Galátsi	3b	9vmfpz	48
Galesong	8d	6j8n3l	49
Gallarate	3t	aguekf	47
Galle	kp	7etk2t	50
Galaţi	u1	ag8g1x	55
Galt	2	9w94j2	44	067
Gales Ferry	13	a538bs	31	180
Galesburg	6	a3r6wz	45	095
Galena	6	a7u6wt	35	085
Galva	6	a4d6xw	34	073
+Gallatin County	6	9ur731	31	059
Galena	f	9wj79a	33	043
Galveston	f	a2q78l	31	017
Galena	q	9t06l4	35	021
+Gallatin County	m	9xq7c6	32	077
Galliano	o	97s6x6	39	057
Galesburg	b	a7h7aq	33	077
Gallatin	c	a0v6n0	32	061
+Gallatin County	18	agw5bk	48	031
Gallup	15	9op5hy	44	031
Galeville	4	a9p80f	37	067
Galion	7	a357i1	40	033
Gallipolis	7	9xt7jo	35	053
+Gallia County	7	9xt7jo	35	053
Gallitzin	3	a2g7tt	32	021
Galeton	3	a5x7wc	31	105
Gallatin	k	9r377v	45	165
Galveston	1	97e6ko	47	167
Galena Park	1	98l6jh	40	201
+Galveston County	1	97z6jv	55	167
Galax	g	9ru7n8	38	640
Galesville	d	acg6u9	32	121
#gam
Gambēla	15m	7kxgk2	46
Gamlingay	0	aywdvh	35
Gampengrejo	2g	6cfmj6	47
Gamping Lor	69	6ccmeh	48
Gamagōri	3i	9mroh7	49
Gamboru	h0	7wdezh	49
Gambrills	n	9yj7z1	34	003
Gamewell	9	9pn7lc	36	027
Gambier	7	a267j4	34	083
#gan
Ganja	z3	a30hgs	55
Ganges	1o	app4cy	38
Gananoque	16	ad580f	37
Gandajika	il	6f9fqj	52
Gannan	1x	an3nf2	48
Gantang	2q	928mj1	50
Gandia	3z	9y9dvi	49
Gandhinagar	1z	8qijhw	53
Gāndhīdhām	1z	8q4jat	52
Gangāwati	1v	84vjsl	50
Gangākher	1f	8epjt7	47
Gangānagar	22	994jl7	54
Gangāpur	22	8zjjt4	51
Gangtok	193	91xkq5	45
Gangoh	1d	98qjum	48
Ganj Dundwāra	1d	931jza	47
Gangārāmpur	1k	8wkkpx	48
Gangneung	7t	9uvntz	53
Ganado	y	9p75fq	31	001
Gandy	5	93f7ii	33	103
Gang Mills	4	a737xt	36	101
Gantt	t	9mo7j2	42	045
Ganado	1	96o6fx	33	239
#gao
Gaozhou	20	8mymfx	52
Gaoyou	2i	9h3n3s	50
Gaogou	2i	9kin33	47
Gaoping	3g	9bim2q	53
Gaomi	1s	9r2n4n	52
Gao	1e9	877dvw	49
#gap
Gap	40	adsecw	46
Gapyeong	3n	9v3nq7	47
Gapan	2a	84jn7z	49
Gap	3	a1380u	33	071
#gar
Gardez	xm	9jcj8b	50
Garanhuns	33	69cb2m	50
Garça	1b	58ba22	46
Garoua Boulaï	iy	7ecf0f	47
Garoua	p7	7nuex8	56
Garbsen	32	azlemn	48
Garforth	0	b3fds6	42
Garstang	0	b3qdob	40
Garhwa	3e	8t4kct	46
Garissa	19t	6wrgy5	48
García	55	8xp64k	50
Garoowe	1kl	7lchmo	48
Gardendale	l	9ji76v	41	073
+Garland County	r	9lu6pi	48	051
Garden Grove	2	9jt4se	52	059
Gardena	2	9k54rd	48	037
Garden Acres	2	9vg4j9	40	077
Garnet	2	9k64w9	39	065
+Garfield County	v	9zv5lw	46	045
Garden City	a	9f77ml	40	051
Garner	j	a9q6o0	35	081
Garden City	1c	ab64x4	41	001
Gardner	6	a4f72p	32	063
Gary	f	a5j75d	49	089
Garrett	f	a4v7bi	38	033
Garden City	q	9vh63t	44	055
Gardner	q	9xt6kb	43	091
Garnett	q	9wc6jg	35	003
+Garrard County	m	9ui7d2	36	079
Gardere	o	9ab6uu	40	033
Garyville	o	99i6wa	34	095
Gardner	i	a8a8c0	43	027
Garrison	n	9zh7ys	39	005
Garrett Park	n	9yg7xv	30	031
+Garrett County	n	9zg7ri	36	023
Gardiner	u	acv8i6	37	011
Garland	u	af48jw	30	019
Garden City	b	a7l7gj	44	163
Garden City	c	9x46md	32	037
+Garfield County	18			033
Garner	9	9p77tn	44	183
Garrison	1g	amd62a	32	055
+Garfield County	10	a6268n	31	071
+Garden County	10			069
Garfield	8	a3k865	45	003
Garwood	8	a2x85k	36	039
Gardnerville Ranchos	1t	9y14ne	41	005
Gardnerville	1t	9y64nd	38	005
Garden City	4	a3587h	44	059
Garden City Park	4	a3687e	39	059
Gardnertown	4	a5e869	36	071
Garden City South	4	a3387e	36	059
Garfield Heights	7	a527lb	44	035
Garrettsville	7	a4o7mq	34	133
+Garfield County	p	9r46c4	47	047
+Garvin County	p	9mi6dy	42	049
Garden Home-Whitford	x	aga4f0	38	067
Garden View	3	a4l7xz	34	081
Garden City	t	9jb7sj	40	051
Garretson	1a	abg6fy	31	099
Garland	1	9hf6fk	54	113
Garden Ridge	1	98b6ax	36	091
Garfield	1	99v6d0	32	453
Gardendale	1	9ey5zm	32	135
+Garza County	1	9i762e	37	169
Garland	11	a5y58g	34	003
+Garfield County	11	9v257o	32	017
Garrett	h	ahx4r4	32	071
+Garfield County	h	aj34tc	31	023
#gas
Gaspé	12	apn8ww	42
Gasteiz / Vitoria	6v	a91dol	54
Gashua	bd	7xreqo	51
Gassville	r	9qs6r3	33	005
Gas City	f	a2h7a7	38	053
+Gasconade County	c	9wj6tu	37	073
Gastonia	9	9ny7mh	49	071
Gaston	9	9re7wc	30	131
+Gaston County	9	9ny7mh	52	071
Gasport	4	aa07tq	31	063
Gastonville	3	a1u7ps	34	125
Gaston	t	9jy7mq	32	063
#gat
Gatton	1n	4tgpn0	38
Gatineau	12	agc81q	54
Gateshead	0	b6odrk	49
Gatak	2f	6cxmfi	47
Gatchina	6l	bjig7p	50
Gateway	1j	bp12dg	37	170
Gateway	5	8zu7kx	39	071
+Gates County	9			073
Gates-North Gates	4	a9x7w6	42	055
Gates Mills	7	a5c7lw	33	035
Gatlinburg	k	9p77g1	36	155
Gatesville	1	9dc6ci	42	099
Gate City	g	9rs7im	33	169
#gau
Gaurnadi	a9	8ptkum	46
Gautier	s	9af71v	43	059
#gav
Gavarr	y1	a23hdc	43
Gavà	36	a4re1k	47
Gävle	1jv	bmjf7m	49
#gaw
Gawler	2j	49wolf	43
#gay
Gaya	25	8uwkg4	56
Gay	br	awziee	46
Gaylord	b	af37ct	36	137
Gaylord	e	adr6ma	34	143
#gaz
Gaza	6j	9digjr	56
Gaziantep	w2	9sygru	60
#gba
Gbadolite	121	79wfic	47
Gbawe	ar	7didv5	46
Gbarnga	1c6	7hgd5p	47
#gbo
Gbongan	4r	7ise83	51
#gda
Gdańsk	8s	b4zfbt	57
#gdy
Gdynia	8s	b5gfbh	54
#gea
+Geary County	q	9yf6f1	44	061
+Geauga County	7	a5l7ml	43	055
Geary	p	9oz6aw	31	011
Gearhart	x	ahu4bt	32	007
#geb
Gebog	2f	6famfw	46
Gebze	ec	a3cg5r	54
#ged
Gedangan	2g	6dhml5	49
#gee
Geelong	1p	401p10	54
#gei
Geidam	bd	7xtet5	46
Geita	ef	6q1gdj	46
Geistown	3	a1x7sx	34	021
#gej
Gejiu	3s	8qwluj	51
#gel
Gelsenkirchen	1i	ax3efq	54
Gelligaer	17	axidmy	42
Gela	4h	9szezk	49
Gelendzhik	3u	adsgts	47
#gem
Gemena	ij	772fex	51
Gemlik	bz	a2bg50	49
+Gem County	1c	abv4we	38	045
#gen
General Pacheco	2x	4ab9d4	46
General Pico	o3	46y8yw	48
General Roca	er	3xl8oa	49
Genk	4n	avleba	48
Genhe	3f	av2n9k	49
Gennevilliers	29	apxe2e	46
Genteng	2g	6armp3	49
Genoa	g5	adceku	58
General Santos	7a	7eznjp	58
General Trias	2k	81zn7s	50
Geneina	1jc	7zdfmd	52
Geneva	l	9c779i	36	061
+Geneva County	l	9c779i	41	061
Gentry	r	9qr6lk	35	007
Genesee	v	a095rl	36	059
Geneva	5	95u7mo	35	117
Geneva	6	a6d72p	43	089
Geneseo	6	a556xl	38	073
Genoa	6	a6y71n	37	037
Geneva	f	a2r7c0	31	001
+Genesee County	b	a9h7fj	53	049
+Gentry County	c	a1q6le	34	075
Geneva	10	a2l6cw	33	059
Geneva	4	a937y6	41	069
Geneseo	4	a8w7vu	39	051
+Genesee County	4	a9g7ut	44	037
Geneva	7	a067j1	38	045
Genoa	7	a3a7lp	34	151
Geneva-on-the-Lake	7	a6a7n5	31	007
Genola	11	a1459c	32	049
Geneva	h	apf4g0	34	073
Genoa City	d	a8272n	35	127
#geo
George Town	4c	3rtp7v	36
Geoktschai	z4	a2xhkm	45
Georgetown	17n	7gw9eg	54
George Town	1bi	8fl7lz	45
George Town	9p	7d1lmq	55
Georgiyevsk	7f	acnh8r	49
Georgiana	l	9dw772	32	013
Georgetown	2	9y34kc	34	017
Georgetown	v	a0b5qe	30	019
Georgetown	13	a4m881	33	190
Georgetown	27	9xh82l	38	005
Georgetown	a	9eu7md	41	051
George	j	aae6hc	30	119
Georgetown	6	a726yh	35	015
Georgetown	f	a3677q	37	017
Georgetown	m	9w57d4	45	209
+George County	s	9bx71x	35	039
Georgetown	7	9xy7ey	36	015
Georgetown	3	a4j819	32	079
Georgetown	t	9iq7rr	40	043
+Georgetown County	t	9iq7rr	43	043
Georgetown	1	9b36co	48	491
George West	1	94p6bg	34	297
#ger
Gereshk	nu	9eeivd	46
Geraldton	2e	4q2mqd	44
Gera	8b	avcetk	50
Gerrards Cross	0	axbdug	43
Gerona	2a	85dn70	46
Gereida	uq	7tcftu	51
Gerber	2	a1a4gp	30	103
Germantown Hills	6	a396zh	35	203
Germantown	6	9x36za	31	027
Germantown	n	9yt7xd	49	031
Gerald	c	9wo6ub	31	071
Gering	10	a675w2	39	157
Germantown	7	a037dn	37	113
Geronimo	p	9ls6aq	31	031
Gervais	x	afb4em	34	047
Germantown	k	9nh6yj	46	157
Geronimo	1	98e6bv	30	187
Germantown	d	aa3739	43	131
#get
Getafe	3a	a1zdln	52
Getxo	6v	aagdnn	49
Gettysburg	3	a0n7xh	39	001
Gettysburg	1a	af166c	31	107
#gev
Gevgelija	1dw	a4afmi	43
#gha
Ghazni	xd	9j7j62	51
Ghardaïa	jj	9g9e67	50
Ghātsīla	3e	8orkk8	46
Ghāziābād	1d	95njv4	61
Ghazīpur	1d	8x2kc7	50
Ghātampur	1d	8ynk2p	46
Ghātāl	1k	8oyknp	47
Ghazieh	ko	9j4gm9	47
Ghat	1d4	8vceoa	44
Gharyan	se	9fdew6	49
#ghe
Ghent	4n	avte6c	54
#gho
Ghotki	31	93sj8k	48
Gholson	1	9e26dy	30	309
#gib
Gibsons	1o	ar84cx	38
Gibson	r	9mw6rs	35	119
Gibsonton	5	93d7j6	42	057
Gibsonia	5	9437kb	37	105
Gibson City	6	a2e72i	35	053
+Gibson County	f	9wk74r	42	051
Gibraltar	b	a6y7gx	37	163
Gibsonville	9	9qb7r2	38	081
Gibbon	10	a3769g	33	019
Gibbstown	8	a0n82w	36	015
Gibbsboro	8	a0o83s	34	007
Gibsonburg	7	a4y7gk	34	143
Gibsonia	3	a2v7pv	34	003
+Gibson County	k	9pi710	45	053
#gid
Gideon	c	9r96y8	30	143
Giddings	1	99u6eq	37	287
#gie
Gießen	4y	aujek4	49
#gif
Gifhorn	32	azsepb	46
Giffnock	w	b90dk3	41
Gifu	70	9oeofw	56
Gifford	5	92w7on	40	061
Gifford	6	a1z73i	30	019
#gig
Gig Harbor	h	alh4fi	39	053
#gij
Gijón	d1	aaydga	54
Gijang	1b9	9nwnux	46
#gil
Gilgandra	19	4hxpcy	35
Gillingham	0	awrdxj	50
Gilberdyke	0	b3bdty	35
Gilbert	y	9in59h	54	013
Gila Bend	y	9hj56w	33	013
+Gila County	y	9l35ar	46	007
Gilroy	2	9st4ib	47	085
Gilcrest	v	a1w5sy	30	123
+Gilpin County	v			047
+Gilchrist County	5	9897hy	33	041
+Gilmer County	a	9md7dc	32	123
Gilbert	j	a6z6nv	30	169
Gilberts	6	a6y72j	39	089
Gillespie	6	9yp6yi	35	117
Gilman	6	a3973l	32	075
Gill	i	a8g8am	31	011
Gilbert	e	alx6r6	33	137
Gilford	14	aaz8dn	39	001
Gilmanton	14	aam8dn	35	001
+Gilliam County	x			021
Gilbertsville	3	a2081z	37	091
+Giles County	k	9ns769	40	055
Gilmer	1	9gx6ka	37	459
+Gillespie County	1	9a469d	41	171
+Giles County	g	9tp7nq	35	071
Gillett	d	aep72p	31	083
Gilbert Creek	z	9ue7kj	30	059
+Gilmer County	z	9y57ng	32	021
Gillette	1r	ad15qy	45	005
#gim
Gimcheon	6d	9qcnrw	52
#gin
Ginowan	8j	8yynqw	50
#gir
Girardot City	89	79y847	51
Girón	cp	7hn88r	50
Girona	36	a6me3u	50
Girton	0	az3dw8	36
Girvan	w	b7gdii	38
Gīrīdīh	3e	8t7kjr	48
Giresun	mz	a3ogun	50
Girdwood	1j	bna2dn	34	020
Girard	6	9zl6ym	33	117
Girard	q	9u76kk	34	037
Girard	7	a4b7nu	40	155
Girard	3	a6o7ow	35	049
Girardville	3	a3b804	32	107
#gis
Gisborne	1p	41vp1n	39
Gisborne	1gb	3ynrmg	45
Gisenyi	m8	6tag5a	49
#git
Gitega	10q	6ohg74	46
Gitarama	uo	6s9g6o	49
#giu
Giugliano in Campania	37	a3pezg	49
Giurgiu	1ic	abxfw4	48
#giv
Givatayim	9e	9f3gkp	47
#giz
Giza	fl	99dgap	64
#gji
Gjirokastër	xv	a1cffy	44
#gla
Gladstone	1n	53rpk6	45
Glace Bay	3q	aic99g	43
Gladbeck	1i	ax9eff	49
Glastonbury	0	aw3dog	39
Glasgow	w	b97dk6	58
Glanamman	17	axwdl3	36
Glasnevin	1h	b2adek	36
Glazov	e6	bfihya	50
Glastonbury	13	a5v8ab	45	110
Glastonbury Center	13	a5u8ac	39	110
Glasgow	27	a0081l	42	003
Gladeview	5	8xs7p4	41	086
+Glades County	5	90j7mr	36	043
+Glascock County	a			125
Glasford	6	a2p6yj	30	143
Glasgow	m	9ss79d	42	009
Glassmanor	n	9xu7y4	42	033
Gladstone	b	ahd76a	37	041
Gladwin	b	ac67db	35	051
+Gladwin County	b	ac67db	36	051
Gladstone	c	9yw6ld	44	047
Glasgow Village	c	9xn6xg	37	189
Glasgow	c	9yz6q3	30	089
Glasgow	18	anw5ns	35	105
+Glacier County	18	ap357z	39	035
Glassboro	8	a0a83d	43	015
Gladstone	8	a3484l	33	035
Glasco	4	a6s86l	33	111
Glandorf	7	a3z7eg	30	137
Gladstone	x	ag24fh	41	005
Glassport	3	a207q3	36	003
Gladewater	1	9ge6ka	38	183
+Glasscock County	1			173
Glade Spring	g	9s77kv	32	191
Glasgow	g	9uj7rb	30	163
#gle
Glen Innes	19	4nfpli	38
Glenbrook	19	4c7pie	37
Glenfield	0	b09dsp	40
Glemsford	0	ayqdxv	35
Glenrothes	w	ba4dn7	46
Glencoe	l	9kc79b	37	055
Glenwood	r	9ld6o5	33	109
Glendale	y	9j658d	54	013
Glendale	2	9ku4ri	53	037
Glendora	2	9ku4sl	47	037
Glen Avon	2	9kh4to	43	065
+Glenn County	2	a0f4gk	42	021
Glenwood Springs	v	9zv5lw	40	045
Gleneagle	v	9yh5su	38	041
Glenville	13	a4087e	34	190
Glenvar Heights	5	8xf7ov	42	086
Glencoe	5	96n7n3	34	127
Glennville	a	9eq7kf	37	267
Glenwood	j	a416i2	37	129
Glenns Ferry	1c	a9b4zq	31	039
Glenview	6	a6v745	47	031
Glendale Heights	6	a6f73e	45	043
Glen Ellyn	6	a6c73d	45	043
Glen Carbon	6	9xn6y2	41	119
Glenwood	6	a5e74o	40	031
Glencoe	6	a72748	40	031
Glenmora	o	9c26qt	31	079
Glen Burnie	n	9ys7z6	48	003
Glenmont	n	9yi7xz	41	031
Glenn Dale	n	9yb7ym	41	033
Glenarden	n	9y57yi	38	033
Glencoe	e	aed6mh	37	085
Glenwood	e	agt6j1	34	121
Glendale	c	9x86wy	38	189
Glendale	s	9d46zx	32	035
Glendive	18	akv5t5	37	021
Glen Raven	9	9qb7r8	34	001
Glen Alpine	9	9p97ku	32	023
Glen Rock	8	a3s863	41	003
Glen Ridge	8	a3d85w	39	013
Glendora	8	a0o83h	37	007
Glen Gardner	8	a3283u	32	019
Glendale	4	a3286r	45	081
Glen Cove	4	a3i87h	44	059
Glens Falls	4	aab87g	42	113
Glens Falls North	4	aae87c	39	113
Glen Oaks	4	a37879	38	081
Glen Head	4	a3g87i	37	059
Glenwood Landing	4	a3f87g	36	059
Glenville	7	a5d7la	44	035
Glendale	7	a507li	33	035
Glenmoor	7	a2z7o2	33	029
Glenpool	p	9pw6hb	41	143
Glenshaw	3	a2l7pv	40	003
Glenside	3	a1e839	39	091
Glenolden	3	a0u82v	39	045
Glen Rock	3	a0j7yv	33	133
Glen Lyon	3	a4e80p	33	079
Gleason	k	9ql71v	31	183
Glenn Heights	1	9gf6ey	41	113
Glen Rose	1	9fj6cg	34	425
Glen Allen	g	9un7wp	42	087
Gleed	h	ajm4kz	35	077
Glendale	d	a9u73q	41	079
Glenwood City	d	af66rz	31	109
Glenmore	d	adb73r	31	009
Glenville	z	9y57ng	32	021
Glendale	z	a0z7np	32	051
Glenrock	1r	a925px	34	009
#gli
Gliwice	3l	atqfbw	53
Glidden	j	a6u6kv	31	027
Glide	x	aaa4e2	33	019
#glo
Gloucester	0	ay3dps	52
Glossop	0	b2gdql	45
Głogów	8q	axif4o	48
Globe	y	9ir5c9	39	007
Gloucester	i	a8d8fq	45	009
Gloucester City	8	a0t83c	41	007
+Gloucester County	8	a0a83d	50	015
Gloversville	4	a9l85i	42	035
Glouster	7	9zq7k0	33	009
Gloverville	t	9j57kp	35	003
Gloucester Point	g	9th7zi	40	073
Gloucester Courthouse	g	9tx7zf	35	073
+Gloucester County	g	9th7zi	41	073
#glu
Glusburn	0	b3qdqg	39
#gly
Glyn-neath	17	axrdly	37
Glyfáda	3b	9v6fq0	49
+Glynn County	a	9cj7ln	48	127
Glyndon	e	ak86fq	31	027
#gna
Gnadenhutten	7	a247lt	31	157
#gni
Gniezno	9x	azxf8u	48
#gno
Gnosall	0	b0ndpr	36
#goa
Goālpāra	53	8yqkvr	47
#gob
Gobernador Gálvez	86	4e997k	49
Gobowen	0	b0ydnk	35
Gobichettipalayam	1q	7ttjv4	48
Gobārdānga	1k	8pkkqj	46
#god
Goderich	16	abi7l1	39
Godalming	0	aw7dub	44
Godmanchester	0	azcdvi	38
Godean	69	6cfmed	48
Godhra	1z	8pajkh	51
Godda	3e	8uzkm9	46
Godfrey	6	9y86xh	42	119
Goddard	q	9um6cy	37	173
Goddard	n	9yb7yj	38	033
Godley	1	9g56d3	30	251
#gof
Goffstown	14	a9i8d4	35	011
#gog
+Gogebic County	b	aj16xj	39	053
#goh
Gohāna	34	96yjt2	47
Gohadi	21	8zfjxw	47
#goi
Goiânia	4w	5noa37	61
Goianésia	4w	5rga3k	47
Goiana	33	6d0b6s	46
#goj
Gojra	1l	9cjjhw	51
#gok
Gokak	1v	86xjnu	49
#gol
Gold Coast	1n	4s8pq7	58
Golden	1o	awi4v3	36
Golborne	0	b2kdos	44
Gola Gokarannāth	1d	940k3j	48
Golpāyegān	4f	9ixhrp	47
Gölcük	ec	a32g6z	47
Gold Camp	y	9ih5au	40	021
Gold Canyon	y	9ip5ag	40	021
Golden Valley	y	9nu52q	39	015
Golden Shores	y	9mm520	33	015
Goleta	2	9lo4n5	45	083
Golden Hills	2	9nm4qv	39	029
Gold River	2	9xb4j7	39	067
Golden	v	a0g5rq	43	059
Golden Glades	5	8xz7p8	45	086
Golden Gate	5	8yr7l2	44	021
Goldenrod	5	95h7m7	41	117
Golden Meadow	o	97m6xa	33	057
Golden Beach	n	9wx7z0	36	037
Golden Valley	e	af16op	43	053
+Golden Valley County	18			037
Goldsboro	9	9oa7vd	46	191
+Golden Valley County	1g	akc5v4	30	033
Golden Triangle	8	a0x83k	36	007
Golden Valley	1t	a024n5	32	031
Goldens Bridge	4	a4p87c	32	119
Golf Manor	7	9yv7df	36	061
Goldsby	p	9nm6d8	33	087
Gold Beach	x	a7t4ae	34	015
Gold Hill	x	a7v4e7	31	029
Gold Key Lake	3	a4r83u	33	103
Golden Grove	t	9mh7j0	34	045
Goliad	1	95n6dh	33	175
Goldthwaite	1	9dd6a7	33	333
+Goliad County	1	95n6dh	33	175
Goldendale	h	aha4ke	35	039
Gold Bar	h	amy4hy	33	061
#gom
Goma	in	6tdg57	52
Gómez Palacio	ky	8x15wi	54
Gombe	t5	7qler1	54
#gon
Gongzhuling	2c	aauniq	51
Gongchangling	2h	a48nex	48
Gondar	an	7x0gs3	52
Gonaïves	jx	8g18a3	49
Gondal	1z	8n0jco	50
Gondiā	1f	8lmk2r	51
Gondā City	1d	91dk7n	51
Gonbad-e Kāvūs	ke	9thi59	51
Gonābād	5u	9lfif0	46
Gongju	9j	9ranp4	49
Gönen	ea	a1eg0t	46
Gonzales	2	9rf4io	39	053
Gonzalez	5	9ay75j	41	033
Gonzales	o	9a06vg	40	005
Gonzales	1	97y6db	39	177
+Gonzales County	1	97y6db	40	177
#goo
Goonellabah	19	4pyppw	41
Goondiwindi	1n	4qpphj	38
Goole	0	b36dtk	43
Good Hope	l	9ks76q	34	043
Goodwater	l	9hv78z	31	037
Goodyear	y	9iw57w	49	013
Good Hope	2	9js4u9	40	065
Gooding	1c	a9a51d	35	047
+Gooding County	1c	a9a51d	38	047
Goodings Grove	6	a5n73r	43	197
Goodland	f	a3875j	30	111
Goodland	q	9zb61h	36	181
Goodrich	b	a987g1	33	049
Goodview	e	ace6ta	36	169
Goodhue	e	adc6qq	31	049
+Goodhue County	e	ads6qz	45	049
Goodman	c	9s26ls	31	119
Goodman	s	9hl6y9	31	051
Goodwell	p	9ro61o	31	139
Goose Creek	t	9hm7pp	46	015
Goodlettsville	k	9qw775	42	037
+Goochland County	g			075
#gop
Göppingen	2n	apaemt	48
Gopālganj	25	8zjkek	48
#gor
Görlitz	6s	aw4f1n	48
Gorleston-on-Sea	0	b01e0t	38
Goring	0	ax4dsv	36
Gorebridge	w	b95dnj	38
Gorseinon	17	axjdks	43
Gori	16n	a6mhak	47
Gorontalo	18w	6zindu	52
Gorey	1h	b0bdej	38
Gorakhpur	34	97tjq7	61
Gorakhpur	1d	90dkbl	58
Gorgān	ke	9sci38	54
Gore	tg	3dyqxa	41
Gorzów Wielkopolski	lo	b0if2b	51
Gorno-Altaysk	1iq	ayckio	47
Gordo	l	9ik73u	32	107
Gordon	a	9hc7gj	33	319
+Gordon County	a	9lu7c1	42	129
Goreville	6	9ub70v	30	087
Gorham	u	abc8gc	38	005
Gorman	9	9q47t2	30	063
Gordon	10	a8w604	32	161
Gorham	14	adb8eb	32	007
Gordon Heights	4	a3i89b	36	103
Gordonsville	k	9qh79b	31	159
Gorman	1	9fh69x	30	133
Gordonsville	g	9vy7ut	32	137
#gos
Goslar	32	ay6eoz	46
Gosport	0	av4dsv	48
Gosforth	0	b6sdri	44
Gossops Green	0	avzdve	38
Gosāba	1k	8nlkqo	53
Goshogawara	ax	a3coq4	47
Gostivar	1e0	a64fi3	47
Gosnell	r	9pw6y3	35	093
Goshen	r	9qa6mx	32	143
Goshen	2	9qz4oa	35	107
Goshen	f	a5i79l	45	039
+Gosper County	10			073
Goshen	4	a5085k	37	071
Goshen	7	9yz7e8	41	025
+Goshen County	1r	a6u5um	38	015
#got
Göttingen	32	ax5enl	51
Gotha	8b	avjepq	47
Gotenba	4p	9o4oly	49
Gothenburg	hn	bebet9	58
Gotha	5	9597lk	33	095
Gothenburg	10	a3p65s	35	047
#gou
Goulburn	19	49hpfw	44
Goulds	4d	alu9te	36
Gourock	w	b9gdim	40
Gouda	52	ayie93	49
Goulds	5	8x07oq	40	086
Goulding	5	9ak75q	36	033
Gouldsboro	u	adk8n0	33	009
Gouverneur	4	ad682e	36	089
#gov
Governador Valadares	1w	5hnanh	54
+Gove County	q			063
#gow
Gower	c	a016l8	32	049
Gowanda	4	a7y7sq	34	009
#goy
Goya	et	4p29be	48
Goyerkāta	1k	906krb	48
Goyang	3n	9umnob	60
#gra
Graz	yr	akrf2x	53
Grafton	19	4nkpot	40
Gracemere	1n	54wphy	40
Grange	2j	492okp	38
Gravatá	33	6b8b58	48
Gravataí	2m	4mu9yd	54
Grande Prairie	1y	b794q0	46
Grand Centre	1y	b565dv	39
Grande Cache	1y	b3o4p2	36
Grand Forks	1o	aq74r0	36
Grand Falls-Windsor	4d	apx9le	41
Grand Bank	4d	aku9l3	37
Gravenhurst	16	aes7rj	38
Granby	12	ag489z	47
Grand-Bassam	ip	7chdlm	49
Granada	2t	9tbdlz	54
Granollers	36	a5le2d	48
Grao de Murviedro	3z	a04dvc	48
Grasse	40	abaef9	47
Grays	0	ax0dwx	50
Gravesend	0	awwdx1	47
Grantham	0	b0zdu8	46
Grange Hill	0	axddw9	41
Grappenhall	0	b29dox	40
Grange-over-Sands	0	b4jdnw	37
Grangemouth	w	b9ldlo	42
Grangwav	7p	8d789v	47
Gravina in Puglia	4g	a3ef5m	46
Granada	1fu	7v5798	50
Grayson Valley	l	9jh77c	38	073
Grand Bay	l	9ao72m	36	097
Graysville	l	9je76f	33	073
Gravette	r	9r66ln	35	007
Gravel Ridge	r	9mv6rx	35	119
+Grant County	r	9lb6rc	37	053
Grand Canyon Village	y	9q558h	32	005
Grand Canyon	y	9q558i	32	005
+Graham County	y	9h75f9	44	009
Granite Bay	2	9xo4jg	43	061
Grass Valley	2	9yy4jq	41	057
Grand Terrace	2	9kj4u5	41	071
Granite Hills	2	9h44va	35	073
Graton	2	9ws4ep	32	097
Grand Junction	v	9yi5ih	48	077
Granby	v	a1d5pq	33	049
+Grand County	v	a1d5pq	37	049
Grant-Valkaria	5	93m7o7	36	009
Graceville	5	9c07ag	33	063
Gray	a	9hp7fz	35	169
Grantville	a	9ib7cc	35	077
Grayson	a	9k57es	35	135
+Grady County	a	9bs7e4	40	131
Granger	j	a606ne	32	049
Grangeville	1c	ahl4xg	35	049
Granite City	6	9xi6xl	45	119
Grayslake	6	a7m73g	43	097
Grandwood Park	6	a7r73l	37	097
Grayville	6	9wa73l	32	193
Grandview	6	a0m6z2	32	167
Granville	6	a4m705	31	155
Grant Park	6	a4k74j	31	091
Granger	f	a5z78t	45	141
Grabill	f	a4h7bz	31	003
+Grant County	f	a2o7a2	47	053
Grandview Plaza	q	9yf6f5	32	061
+Graham County	q	9zc66o	32	065
+Grant County	q	9ue62g	38	067
+Gray County	q	9v1659	34	069
Grayson	m	9wh7hl	36	043
Graymoor-Devondale	m	9wb7a6	35	111
+Grant County	m	9xc7d4	40	081
+Graves County	m	9s271s	40	083
+Grayson County	m	9u478b	38	085
Gray	o	98i6vt	37	109
Grambling	o	9gd6qh	37	061
Gramercy	o	99h6w3	35	093
Grand Point	o	99i6vx	34	093
Grand Isle	o	9786y1	31	051
+Grant Parish	o	9dk6qh	32	043
Grafton	i	a798cv	42	027
Granville	i	a6v89m	32	013
Granby	i	a7e8ak	31	015
Grasonville	n	9y880b	35	035
Grand Rapids	b	a9c7a1	53	081
Grandville	b	a9779s	42	081
Grand Haven	b	a9m78h	40	139
Grand Blanc	b	a997fp	39	049
Grand Ledge	b	a8r7cl	39	045
Grayling	b	ae27cp	33	039
Grass Lake	b	a7d7e3	31	075
+Grand Traverse County	b	aec7a6	42	055
+Gratiot County	b	aai7cu	43	057
Grand Rapids	e	al86o7	40	061
Grant	e	af86px	36	163
Granite Falls	e	aeh6il	34	173
Grand Marais	e	amn6x3	31	031
Grand Meadow	e	abf6qv	31	099
+Grant County	e	ahr6he	31	051
Grandview	c	9y16lf	44	095
Grain Valley	c	9ye6mc	41	095
Gray Summit	c	9wx6vq	34	071
Granby	c	9sk6m6	33	145
+Granite County	18			039
Graham	9	9q77rg	42	001
Granite Falls	9	9pg7lt	37	027
Granite Quarry	9	9ox7oj	35	159
+Graham County	9			075
+Granville County	9	9qv7tp	43	077
Grand Forks	1g	an56eh	48	035
Grafton	1g	aoh6df	36	099
Grand Forks Air Force Base	1g	an76dh	34	035
+Grand Forks County	1g	an56eh	48	035
+Grant County	1g			037
Grand Island	10	a3p6au	47	079
Grant	10	a3g61f	31	135
+Grant County	10			075
Grantham	14	aat8bm	34	019
Grafton	14	ab08c6	31	009
+Grafton County	14	ab88bb	48	009
Grants	15	9nn5kf	40	006
+Grant County	15	9h15j8	42	017
Gravesend	4	a2s86j	51	047
Grand Island	4	a9j7so	43	029
Graniteville	4	a2u861	42	085
Grandyle Village	4	a9g7so	37	029
Grant City	4	a2q866	37	085
Granville	4	aal88i	34	115
Grandview Heights	7	a127hc	39	049
Grafton	7	a4n7k3	38	093
Granville	7	a1b7is	38	089
Grandview	7	9yv7co	32	061
Granville South	7	a197iq	31	089
Granite	p	9n467y	33	055
+Grady County	p	9nd6by	44	051
+Grant County	p			053
Grants Pass	x	a7w4df	46	033
Grand Ronde	x	af64cn	32	053
+Grant County	x	ade4pl	32	023
Grantley	3	a0y7yv	36	133
Graniteville	t	9j87kr	34	003
+Grant County	1a	afm6fk	35	051
Graysville	k	9oh7bo	32	143
Gray	k	9r67iw	31	179
+Grainger County	k	9qy7go	38	057
Grand Prairie	1	9gz6ek	53	113
Grapevine	1	9hh6ec	47	439
Granbury	1	9g46cd	40	221
Graham	1	9hz6a5	39	503
Granite Shoals	1	9az6aq	37	053
Grape Creek	1	9dq64p	35	451
Grand Saline	1	9gr6i5	35	467
Grandview	1	9fn6e2	32	251
Granger	1	9bc6dc	32	491
Grapeland	1	9dh6is	32	225
+Grayson County	1	9jg6fn	49	181
+Gray County	1	9oq63k	43	179
Grantsville	11	a2s57m	40	045
Granite	11	a2p59f	33	035
+Grand County	11	9x55fp	37	019
+Grayson County	g			077
+Grand Isle County	1m			013
Graham	h	akp4gb	44	053
Grandview	h	aih4my	40	077
Granger	h	aiq4m5	36	077
Granite Falls	h	ank4h7	35	061
Grand Mound	h	ajz4eb	35	067
Grand Coulee	h	an64pg	30	025
+Grant County	h	akx4oo	48	025
+Grays Harbor County	h	aki4c2	47	027
Grafton	d	aac73p	41	089
Grantsburg	d	ah66qk	31	013
+Grant County	d	a8p6wo	44	043
Grafton	z	9za7pq	37	091
Granville	z	a057pt	34	061
+Grant County	z	9yb7s8	34	023
Grahamstown	7h	4difxp	50
Graaff-Reinet	7h	4gffs5	48
#gre
Greenwood	3q	aex8vn	38
Greater Sudbury	16	aj57n1	52
Greater Napanee	16	acx7y9	42
Greenstone	16	as575v	36
Greifswald	ae	b49ex7	47
Grevenbroich	1i	avxeea	48
Greve	j6	b8eeu6	47
Grenoble	5g	afiebv	52
Great Yarmouth	0	b05e0t	48
Great Sankey	0	b2bdoo	46
Great Malvern	0	ayrdpj	46
Great Wyrley	0	b0adqf	43
Great Harwood	0	b3fdpb	41
Great Bookham	0	awgduz	40
Greasby	0	b29dnc	40
Great Dunmow	0	ay3dx0	39
Great Missenden	0	axmdu1	39
Great Gonerby	0	b12du5	38
Great Torrington	0	avjdki	38
Great Wakering	0	ax7dy8	37
Greenhithe	0	awxdwt	37
Great Ayton	0	b5ddsu	37
Greenisland	23	b5ydfp	37
Greenock	w	b9fdis	46
Gretna	w	b6rdnh	35
Gresford	17	b1hdnr	37
Gresik	2g	6e5mky	49
Greystones	1h	b1mdf6	41
Greater Noida	1d	956jve	55
Greymouth	lj	3o1r3k	40
Greenville	l	9ef77e	39	013
Greensboro	l	9gu74o	34	065
+Greene County	l	9h873v	34	063
Greenwood	r	9nu6m6	40	131
Greenbrier	r	9nv6rd	37	045
Green Forest	r	9qy6og	34	015
Greenland	r	9pz6me	31	143
+Greene County	r	9q66wm	44	055
Green Valley	y	9eh5bp	43	019
+Greenlee County	y	9ht5ge	37	011
Greenfield	2	9qw4j8	42	053
Greenacres	2	9oa4p5	37	029
Green Acres	2	9jq4us	33	065
Green Valley	2	9w94go	32	095
Greenville	2	a1i4k1	31	063
Greeley	v	a2a5t5	50	123
Greenwood Village	v	a025sh	42	005
Greenwich	13	a3z87h	41	190
+Greater Bridgeport Planning Region	13	a4e88p	55	120
Greenville	27	a0i820	34	003
Greenwood	27	9xt821	30	005
Greenacres City	5	8zy7pf	45	099
Greater Northdale	5	9437ir	43	057
Green Cove Springs	5	99b7l4	39	019
Greenbriar	5	93t7i5	34	103
Gretna	5	9b27cu	31	039
Gresham Park	a	9jm7dt	39	089
Greensboro	a	9ja7gy	35	133
+Greene County	a	9ja7gy	37	133
Greenfield	j	a4r6lm	33	001
Greene	j	a966q8	30	023
+Greene County	j	a6q6lu	36	073
Greenville	6	9y16zn	38	005
Green Oaks	6	a7h73u	36	097
Green Rock	6	a576x0	35	073
Greenup	6	9z1734	32	035
Greenfield	6	9za6xf	30	061
+Greene County	6	9z66wv	39	061
Greenwood	f	a0178t	47	081
Greenfield	f	a0j79r	43	059
Greensburg	f	9za7ak	41	031
Greencastle	f	a0476q	40	133
Greendale	f	9yn7ca	36	029
Greentown	f	a2g797	34	067
+Greene County	f	9yf75v	40	055
Great Bend	q	9wk69o	42	009
+Greenwood County	q	9v26gj	34	073
+Greeley County	q			071
Greenville	m	9tc75u	36	177
Greensburg	m	9ti7ai	33	087
Greenup	m	9x57hx	31	089
+Green County	m	9ti7ai	33	087
+Greenup County	m	9x07i8	42	089
Gretna	o	9936xv	43	051
Greenwood	o	9g46mz	35	017
Greenfield	i	a8b8ac	43	011
Green Harbor-Cedar Crest	i	a6v8fq	34	023
Great Barrington	i	a78888	33	003
Greenbelt	n	9yc7yg	44	033
Green Haven	n	9yq7zd	43	003
Greater Upper Marlboro	n	9xv7yt	43	033
Green Valley	n	9z77xa	41	021
Greensboro	n	9y981g	33	011
Greene	u	acr8h6	36
Greenbush	u	af88lb	32	019
Greenville	u	aga8ip	31	021
Greenville	b	a9y7b7	39	117
Greilickville	b	aee7a4	32	089
Greenfield	e	afa6nr	35	053
Greenwood	c	9xx6ly	37	095
Green Park	c	9x06x2	34	189
Greenfield	c	9ty6nc	31	057
+Greene County	c	9te6ou	53	077
Greenville	s	9it6v2	45	151
Greenwood	s	9j46xi	42	083
Grenada	s	9jt6yj	41	043
+Greene County	s			041
+Grenada County	s	9jt6yj	41	043
Great Falls	18	aly5au	48	013
Greensboro	9	9q77qd	55	081
Greenville	9	9ox7x3	50	147
Green Level	9	9qc7rm	33	001
+Greene County	9	9ok7wh	35	079
Gretna	10	a4a6go	37	153
+Greeley County	10			077
Greenland	14	a9k8f9	35	015
Greenfield	14	a9b8cd	32	011
Greenville	14	a8t8cj	30	011
Greentree	8	a0u83s	41	007
Green Knoll	8	a2s84r	38	035
Greenburgh	4	a3z86w	49	119
Great Kills	4	a2n861	43	085
Greece	4	aa17w7	42	055
Greenlawn	4	a3j887	41	103
Great Neck	4	a3c877	40	059
Greenville	4	a3v86y	39	119
Great Neck Plaza	4	a3b877	38	059
Greenwood Lake	4	a4i85n	35	071
Great Neck Estates	4	a3b876	35	059
Green Island	4	a8q87b	34	001
Greenport	4	a468b0	33	103
Greenport West	4	a468az	33	103
Greenwich	4	a9p87u	32	115
Greene	4	a7l81j	32	017
Great River	4	a3488s	32	103
Great Neck Gardens	4	a3c878	31	059
Greenvale	4	a3d87h	30	059
+Greene County	4	a7a86u	41	039
Green	7	a3r7lo	44	153
Greenville	7	a1e7cx	41	037
Greenfield	7	9zb7ge	37	071
Greentown	7	a3p7lw	36	151
Greenhills	7	9z37d8	36	061
Greensburg	7	a3p7lq	35	153
Green Meadows	7	a0r7eu	34	023
Greenwich	7	a3z7is	32	077
Green Springs	7	a4m7hb	31	143
+Greene County	7	a0b7ei	51	057
+Greer County	p	9mv67m	37	055
Gresham	x	age4fx	50	051
Green	x	a9w4db	39	019
Greensburg	3	a1y7r2	42	129
Greenville	3	a507op	38	085
Green Tree	3	a297pn	37	003
Greencastle	3	a0j7w3	36	055
Greenwood	3	a2m7uc	34	013
Greenock	3	a1z7qb	33	003
Greenfields	3	a24811	31	011
+Greene County	3	a0u7pa	38	059
Greenville	28	a6b8d9	39	007
Greenville	t	9mt7j5	48	045
Greer	t	9n27jl	45	045
Greenwood	t	9l07js	44	047
Great Falls	t	9m27na	33	023
+Greenville County	t	9mt7j5	54	045
+Greenwood County	t	9l07js	45	047
Gregory	1a	aa367t	31	053
+Gregory County	1a	aa367t	31	053
Greeneville	k	9qg7hx	42	059
Greenbrier	k	9r776w	38	147
Green Hill	k	9qm77l	38	189
Greenfield	k	9qf71c	33	183
Greenback	k	9p27e7	30	105
+Greene County	k	9qg7hx	43	059
Greenville	1	9i26h1	44	231
Greatwood	1	9836i8	41	157
Gregory	1	93k6dr	33	409
Green Valley Farms	1	8yk6d0	31	061
+Gregg County	1	9ga6ku	50	183
Great Falls	g	9yc7xb	42	059
Greenbriar	g	9xz7x0	39	059
Gretna	g	9sn7rk	31	143
+Greene County	g	9w97u4	35	079
+Greensville County	g			081
Green Bay	d	ado73i	50	009
Greenfield	d	a9c73j	46	079
Greendale	d	a9a73k	42	079
Greenwood	d	aed6wc	30	019
+Green County	d	a8c6z0	43	045
+Green Lake County	d	ac570y	39	047
+Greenbrier County	z	9v07oj	41	025
Green River	1r	a5d5fx	41	037
Greybull	1r	adl5ju	33	003
#gri
Griffith	19	4arp5p	43
Grimsby	0	b2tdvs	51
Grimethorpe	0	b2uds6	37
Gridley	2	9zc4hz	38	007
Griffin	a	9id7dy	44	255
Grimes	j	a5t6nh	40	153
Grinnell	j	a5y6qg	40	157
Gridley	6	a36714	32	113
Griggsville	6	a0b6w0	31	149
Griffith	f	a5d756	42	089
Grissom Air Force Base	f	a2y78p	37	103
Grifton	9	9o97ww	34	147
+Griggs County	1g			039
Grill	3	a1y812	32	011
Grimsley	k	9qr7by	31	049
+Grimes County	1	9af6h3	39	185
#gro
Gronau	1i	az1efi	47
Grove	0	axdds2	43
Grogol	2f	6cwmfu	50
Grosseto	4o	a8seqv	48
Groningen	1g2	b1uee9	53
Groznyy	ua	aabhex	54
Grove Hill	l	9e3746	32	025
Grover Beach	2	9nk4ky	41	079
Groton	13	a4v8bs	40	180
Groveland	5	95c7kn	41	069
Grove City	5	90r7jb	33	015
Grovetown	a	9ix7jo	41	073
Groveland	i	a8s8ep	38	009
Groton	i	a8d8d7	31	017
Grosse Pointe Woods	b	a7w7hp	42	163
Grosse Ile	b	a717h2	41	163
Grosse Pointe Park	b	a7q7hm	40	163
Grosse Pointe Farms	b	a7t7hr	40	163
Grosse Pointe	b	a7r7hp	37	163
Grosse Pointe Shores	b	a7w7hs	34	163
Groveton	14	adw8dd	30	007
Groveville	8	a1l84l	35	021
Groton	4	a8b7zv	34	109
Grove City	7	a0s7h7	46	049
Groesbeck	7	9yy7d1	38	061
Groveport	7	a0s7hs	38	049
Grove	p	9rn6kr	38	041
Grove City	3	a4c7pj	39	085
Groton	1a	ag96bi	32	013
Groves	1	9976n4	42	245
Groesbeck	1	9dk6fv	36	293
Groveton	1	9c96jr	30	455
Groveton	g	9xp7xw	42	059
Grottoes	g	9wb7t1	34	165
#gru
Grudziądz	bl	b2kfc3	50
Grundy Center	j	a7o6qb	34	075
+Grundy County	j	a7o6qb	38	075
+Grundy County	6	a4w72e	46	063
+Grundy County	c	a1c6ny	38	079
Gruetli-Laager	k	9o97a6	32	061
+Grundy County	k	9o97a6	36	061
Gruver	1	9qr62b	31	195
#gry
Grytviken	176	2r8b2l	30
Gryazi	m1	azugyy	47
Grymes Hill	4	a2u867	37	085
#gua
Gualeguaychú	eo	4eb9dg	49
Guanambi	35	5uial6	48
Guarapari	6o	5clari	50
Guaxupé	1w	5ataa9	47
Guarabira	7j	6ezb5f	46
Guarapuava	2w	4zh9x1	52
Guaíba	2m	4md9xf	50
Guarulhos	1b	54uaar	61
Guarujá	1b	53dabi	55
Guaratinguetá	1b	56maeh	50
Guangzhou	20	8q8mml	70
Guangshui	2b	9dumoo	52
Guankou	2q	948mnn	61
Guangming	2c	afxnd2	51
Guangyuan	3g	9g4m1y	53
Guadalajara de Buga	67	78u802	51
Guanabacoa	cq	8q97je	51
Guantánamo	ph	8hy833	54
Guaranda	14n	6tl7sk	43
Guayaquil	ai	6rw7q3	63
Guadalajara	9a	a2vdn8	49
Guatemala City	68	82o6wl	60
Guanajuato	48	8ke62q	49
Guadalajara	54	8jf5wt	62
Guadalupe	55	8xc65i	58
Guasave	dn	8x15ip	49
Guamúchil	dn	8wq5js	48
Guadalupe	gx	8p75z8	51
Guaynabo	4t	8d08sd	49
Guayama	4t	8by8sd	43
Guarda	1hf	a2mdbt	45
Guadalupe	y	9ip590	38	013
Guadalupe	2	9n54l3	39	083
+Guadalupe County	15	9n25t8	34	019
+Guadalupe County	1	9836b1	50	187
Guacara	a4	7qf8ng	52
Guatire	4u	7r38r6	53
Guarenas	4u	7r38qy	53
Guanare	nj	7n48ia	51
#gub
Gubkin	hd	awggsb	49
#guc
Gucheng Chengguanzhen	2b	9fnmi3	49
#gud
Gudivāda	1u	87ok50	51
Gūdūr	1u	81bk1t	49
Gudiyatham	1q	7xzjz3	50
Gudalur	1q	7owjul	47
#gue
Guelph	16	aaz7p2	51
Guelma	pt	9raegn	51
Gueckedou	jt	7ltd3v	49
Guercif	9k	9l3dmp	48
Guelmim	sk	96jd42	50
Guerneville	2	9wy4ec	37	097
Gueydan	o	99f6r1	31	113
+Guernsey County	7	a177ld	41	059
Guernsey	1r	a7f5t2	31	031
#gui
Guider	p7	7pleyr	49
Guilin	3r	8w8med	58
Guigang	3r	8q6mch	49
Guiping	3r	8qzmdr	49
Guiyang	6q	8zum4g	61
Guiren	2i	9jjn0b	48
Guixi	5b	94lmxl	49
Güira de Melena	cu	8pc7it	48
Güines	pi	8pg7k5	48
Guildford	0	awcduf	49
Guiseley	0	b3odr9	43
Guisborough	0	b5hdt2	42
Guidonia Montecelio	5w	a6nevc	48
Guiguinto	2a	837n7s	49
Guimarães	tt	a54d8y	46
Guin	l	9kd73t	34	093
Guilford	13	a4p8a4	44	170
Guilford Center	13	a4o8a4	34	170
+Guilford County	9	9q77qd	57	081
Guilford	3	a0w7wg	33	055
Guilford Siding	3	a0r7wf	33	055
Güigüe	a4	7q08nq	49
Güiria	nk	7re92y	46
#guj
Gujō	70	9paogg	47
Gujranwala	1l	9fcjm3	61
Gujrat	1l	9ghjls	55
Gujar Khan	1l	9idjjm	48
#guk
Gukovo	57	anigyy	48
#gul
Guli	2o	968n5f	57
Gulbarga	1v	8a6jtg	57
Gulāothi	1d	95fjw3	47
Gulariyā	h6	94dk5z	47
Gulu	i3	75pgdq	52
Gulf Shores	l	9a174e	40	003
Gulfport	5	9337ia	41	103
Gulf Gate Estates	5	91p7it	40	115
Gulf Breeze	5	9ac75w	38	113
+Gulf County	5	98t7b2	37	045
Gulivoire Park	f	a5l78f	35	141
Gulfport	s	9ad70j	49	047
Gulf Hills	s	9aj718	39	059
Gulf Park Estates	s	9af71g	38	059
Guliston	1q7	a2hj72	47
#gum
Gummersbach	1i	avreh0	47
Gumia	3e	8s4kif	47
Gumlā	3e	8q0keu	47
Gumi	6d	9qbnsi	55
Gumel	l7	7x3em3	46
Gumushkhane	1o4	a2egxn	45
Gumlog	a	9lt7h6	33	119
#gun
Gunnedah	19	4jyphe	40
Gunnislake	0	aucdkb	36
Guntur	1u	87ak3i	57
Guntakal Junction	1u	845juw	51
Guna	21	8uhjur	52
Gunsan	8k	9pynnz	54
Guntersville	l	9lg78b	39	095
Gunbarrel	v	a1a5rv	40	013
Gunnison	v	9x35mz	38	051
+Gunnison County	v	9x35mz	39	051
Guntown	s	9lo71q	34	081
Gun Barrel City	1	9ft6gx	38	213
Gunter	1	9hb6id	32	499
Gunnison	11	9ys59e	35	039
#guo
Guozhen	5c	9lhm68	49
#gur
Gurupi	ih	61fa3p	48
Gurugram	34	952jtz	53
Gursahāiganj	1d	91ck1h	46
Guri-si	3n	9ugnp6	53
Gurdon	r	9k86p9	33	019
Gurnee	6	a7p73u	45	097
#gus
Gustavia	113	8bq91f	38
Gushu	38	9don14	48
Gushikawa	8j	8z8nr7	48
Gustavo Adolfo Madero	5o	8g568p	61
Gusau	t8	7vteei	54
Gus’-Khrustal’nyy	bw	b8hh0x	48
Gustine	2	9ti4jw	38	047
#gut
Gutao	5d	9tcmjm	46
Gütersloh	1i	ay7eja	50
Guttenberg	j	a8v6uy	33	043
Guthrie Center	j	a5s6li	32	077
+Guthrie County	j	a5s6li	36	077
Guthrie	m	9rt75v	32	219
Guttenberg	8	a3b86g	41	017
Guthrie	p	9po6dd	41	083
#guw
Guwahati	53	8yqkyv	60
#guy
Guye	2z	a0dn10	46
Guyong	2a	838n82	52
Guyton	a	9fu7lx	33	103
Guymon	p	9rw624	41	139
#gwa
Gwalior	21	8yvjx5	59
Gwangju	3n	9txnpi	49
Gwadar	8p	8vsip5	47
#gwe
Gweedore	7q	b6xd95	36
Gweru	x3	5fzg6u	52
#gwi
+Gwinnett County	a	9kd7e2	54	135
Gwinn	b	aik754	33	103
#gye
Gyeongju	6d	9pknux	52
Gyeongsan-si	6d	9pintm	51
#gym
Gympie	1n	4x9po2	40
#gyo
Győr	qx	amgf90	51
Gyōda	2v	9qeone	49
#gyp
Gypsum	v	a055mx	38	037
#gyu
Gyumri	y4	a3bh9t	52
#ha
Hạ Long	26	8k7m5f	52
Hà Tiên	26	7quly9	46
Hà Giang	26	8pelzm	45
Hà Đông	no	8k9m1u	47
Hà Tĩnh	1qh	8cym27	44
#haa
Haarlem	51	azie8w	52
+Haakon County	1a			055
#hab
Habiganj	ig	8tqkxx	49
Hābra	1k	8pgkqa	51
Habboûch	s9	9itgmk	50
+Habersham County	a	9lv7fz	42	137
#hac
Hacıqabul	z5	a18hny	44
Hacienda La Calera	7l	4ey8e6	47
Hachinohe	ax	a2iot2	54
Hachiōji	6c	9p2on0	58
Hacienda Santa Fe	54	8j05wu	49
Hackleburg	l	9l8741	32	093
Hacienda Heights	2	9kf4sb	47	037
Hackberry	o	99c6oq	31	023
Hackensack	8	a3l86c	47	003
Hackettstown	8	a3h845	40	041
Hackberry	1	9i36es	30	121
#had
Hadleigh	0	ax7dxp	43
Hadley	0	b0edp4	42
Haddenham	0	axtdtf	36
Hadston	0	b7ldrk	36
Haddington	w	b9gdoa	40
Hadera	fx	9g4gky	49
Hadano	50	9o9omq	52
Hadejia	l7	7wlenw	50
Hadali	1l	9gojn5	47
Hadley	i	a7m8ad	37	015
Haddonfield	8	a0t83k	41	007
Haddon Heights	8	a0s83i	39	007
Hadley	4	aac86v	30	091
#hae
Haeju	gk	9vonl7	53
#haf
Hafizabad	1l	9f3jkp	52
Hafar Al-Batin	5q	94zhfp	54
#hag
Hagen	1i	awoegr	53
Hāgere Hiywet	ao	7mygt5	46
Hagley	0	azndq3	38
Hagåtña	jv	7zgp23	30
Hagi	72	9lko12	46
Hagonoy	2a	837n7d	51
Hagerstown	f	a0v7bg	32	177
Hagerstown	n	a047w4	46	043
Hagerman	15	9i05u7	31	005
Hagaman	4	a9d861	31	057
#hah
Hahira	a	9c37gf	35	185
Hahnville	o	99a6wv	35	089
#hai
Haimen	20	8qfmvx	51
Haikou	6r	8hpmei	58
Hailun	1x	alunon	50
Hailin	1x	adtnvf	49
Haizhou	2i	9m2n2x	48
Haicheng	2h	a3hncz	53
Hailar	3f	aqon4i	53
Haikou	3s	8uulsy	51
Haining	2o	9aun79	48
Hailsham	0	avadwq	43
Haifa	fx	9h6gl7	54
Ha'il	1j3	92gh3t	54
Haines	1j	bik3fr	32	100
+Haines Borough	1j	bik3fr	32	100
Haines City	5	9437la	44	105
Haiku-Pauwela	1e	8k41tt	39	009
Hailey	1c	aaw52g	39	013
Hainesville	6	a7n73d	36	097
Haiphong	26	8jym4c	58
#haj
Hājīganj	4v	8qlkwe	46
Hājīpur	25	8xdkgp	51
Ḩajjah	1qx	85lh95	46
#hak
Hakodate	47	a62oqy	54
Hakha	1eb	8owl41	43
Hakkâri	w3	9udh9i	49
#hal
Halifax	3q	ae18zf	56
Halle	fb	ax0eta	54
Halle Neustadt	fb	ax0et4	46
Ḩalwān	q4	98wgay	54
Halifax	0	b38dqv	49
Halesowen	0	azpdqb	47
Hale	0	b2adpj	42
Halstead	0	aybdxs	41
Halesworth	0	azfe06	37
Haltwhistle	0	b6pdp6	36
Hallglen	w	b9jdlh	35
Hālol	1z	8oijk3	47
Haldwani	6a	976k0x	51
Haldia	1k	8nakor	52
Hālīsahar	1k	8ppkpm	51
Ḩalabjah	ka	9nqhfr	48
Hala	31	8xpj62	47
Halmstad	1jr	bbfevq	48
Haleyville	l	9l374m	36	133
+Hale County	l	9ho74l	37	065
Half Moon Bay	2	9u24fx	41	081
Hallandale Beach	5	8y67pd	46	011
+Hall County	a	9la7f6	47	139
Hālawa	1e	8le1pc	41	003
Hālawa Heights	1e	8le1pd	41	003
Hale‘iwa	1e	8lz1ou	36	003
Halstead	q	9vk6d5	33	079
Halifax	i	a6n8f6	39	023
Halfway	n	a027w0	40	043
Hallowell	u	ad18i5	34	011
Hallsville	c	9yo6ru	32	019
Half Moon	9	9mr7wu	39	133
+Halifax County	9	9ra7wb	44	083
+Hall County	10	a3p6au	47	079
Haledon	8	a3q85x	39	031
Halesite	4	a3l882	34	103
Hall Park	p	9nw6df	30	027
Halfway House	3	a1w81w	35	091
Hallam	3	a147z8	34	133
Hallstead	3	a6k81m	31	115
Halls	k	9po6zo	33	097
Haltom City	1	9h46dt	46	439
Hallsville	1	9ga6lb	36	203
Hallettsville	1	97s6eq	34	285
Hale Center	1	9km614	33	189
+Hale County	1	9ky61h	44	189
+Hall County	1	9mg64r	33	191
Halifax	g	9s57sr	31	083
+Halifax County	g	9ry7su	40	083
Hales Corners	d	a9a73f	39	079
#ham
Hamilton	1p	416oui	40
Hamilton	114	9fp8w2	30
Hampton	4x	agh8t3	35
Hamilton	16	aa57q7	57
Hampstead	12	agc87e	38
Hami	45	a8zl3r	51
Hameln	32	ayqem0	48
Hamm	1i	axkehq	53
Hamma Bouziane	jd	9r5eec	48
Hämeenlinna	15t	bngfry	47
Hamble-le-Rice	0	avadsc	36
Hamilton	w	b8xdkt	47
Hamadān	6b	9mohmr	57
Hamamatsu	4p	9meoil	58
Hamakita	4p	9mooiq	49
Hamada	gc	9mwo2w	47
Hamhŭng	gl	a0wnqa	57
Hamar	1g5	bmveqr	45
Hamilton	60	412rew	52
Ḩamāh	v8	9nlgq4	57
Hammam-Lif	ms	9s1eoq	47
Hammamet	hu	9r4epi	47
Hamilton	l	9ku73l	38	093
Hamburg	r	9ib6t0	34	003
Hampton	r	9j66r5	31	013
Hamilton City	2	a0e4h3	32	021
Hamden	13	a5089i	48	170
+Hamilton County	5	9as7hl	36	047
Hampton	a	9ir7dw	39	151
Hamilton	a	9h07c9	31	145
Hampton	j	a8q6p4	36	069
Hamburg	j	a2s6ia	30	071
+Hamilton County	j	a7z6ne	40	079
Hampshire	6	a6y723	38	089
Hamilton	6	a286ua	35	067
Hampton	6	a5g6wv	33	161
+Hamilton County	6	9vt722	34	065
Hammond	f	a5i74y	49	089
Hamilton	f	a5d7c5	32	151
+Hamilton County	f	a1278s	54	057
+Hamilton County	q	9vi61d	32	075
Hammond	o	9aq6wq	43	105
Hamilton Worcester	i	a7e8cn	39	027
Hampden	i	a6u8av	37	013
+Hampden County	i	a6y8ad	57	013
+Hampshire County	i	a7p8ak	52	015
Hampstead	n	a007yj	38	013
Hampton	n	9zi7za	37	005
Hampden	u	aea8ks	36	019
Hamtramck	b	a7r7hb	43	163
Ham Lake	e	afp6oz	42	003
Hamilton	c	a0e6mw	32	025
Hamilton	18	aih52w	37	081
Hamlet	9	9mw7qn	38	153
Hampstead	9	9lh7w5	36	141
+Hamilton County	10	a3j6bs	37	081
Hampton	14	a9a8f8	40	015
Hampstead	14	a938ea	39	015
Hampton Beach	14	a978fb	34	015
Hampton Falls	14	a988f6	33	015
Hammonton	8	a04848	42	001
Hamilton Square	8	a1r84n	41	021
Hamburg	8	a4b84u	35	037
Hampton	8	a3383s	31	019
Hampton Bays	4	a3j8ak	41	103
Hamburg	4	a8o7t1	40	029
Hamlin	4	aaa7vk	37	055
Hamilton	4	a8z826	36	053
Hampton Manor	4	a8e877	34	083
+Hamilton County	4			041
Hamilton	7	9zg7d4	48	017
+Hamilton County	7	9yp7d9	59	061
Hamburg	3	a2o80y	36	011
Hampton	t	9hc7mn	34	049
+Hampton County	t	9hc7mn	38	049
+Hamlin County	1a			057
+Hamblen County	k	9ql7gn	45	063
+Hamilton County	k	9nd7b1	56	065
Hamilton	1	9e26bg	35	193
Hamlin	1	9hc65v	33	151
+Hamilton County	1	9e26bg	36	193
Hampton	g	9sv7zx	51	650
Hampden Sydney	g	9tg7u2	32	147
Hammond	d	aey6r8	33	109
Hamlin	z	9wc7jy	31	043
+Hampshire County	z	9za7t8	32	027
#han
Hanna	1y	axf596	35
Hanceville	1o	ay84e8	40
Hanover	16	acn7mx	39
Hancheng	2s	9gcmk3	48
Hanchuan	2b	9b5mo1	49
Handan	2z	9rompz	61
Hanting	1s	9s5n35	50
Hanzhong	5c	9hwm5a	52
Hancheng	5c	9oimer	48
Hangu	cj	9z1mz7	53
Hangzhou	2o	9a5n5s	68
Hanau am Main	4y	at9ekr	49
Hanover	32	azhen1	57
Hānsi	34	96ujr0	49
Hanumāngarh	22	986jmh	52
Hanamaki	9h	9zeos0	49
Hannō	2v	9plon0	49
Hanyū	2v	9qhonl	48
Handa	3i	9mwogd	51
Hanam	3n	9uanpd	51
Haninge	85	bidfae	49
Hanceville	l	9km76z	35	043
Hanford	2	9qx4nn	47	031
Hannahs Mill	a	9hh7dp	35	293
+Hancock County	a	9ig7hi	31	141
Hanamā‘ulu	1e	8n41lc	36	007
Hanapēpē Heights	1e	8mw1kp	34	007
Hanapēpē	1e	8mv1kp	34	007
Hana	1e	8jo1up	31	009
+Hancock County	j	a9q6o0	37	081
Hansen	1c	a8552i	31	083
Hanover Park	6	a6o735	46	031
Hanna City	6	a316yk	31	143
+Hancock County	6	a286ua	40	067
Hanover	f	9xj7al	35	077
+Hancock County	f	a0j79r	45	059
+Hancock County	m	9ve76m	34	091
Hanover	i	a6z8fb	42	023
Hanson	i	a6w8f4	33	023
Hanover	n	9yv7yw	46	027
Hancock	n	a0a7uu	32	043
Hancock	u	adp8mf	33	009
+Hancock County	u	adq8ly	46	009
Hancock	b	akx71y	37	061
Hanover	e	afg6nt	35	171
Hannibal	c	a0b6u8	43	127
Hanley Hills	c	9xh6x4	33	189
+Hancock County	s	9a76zv	44	045
Hanover	14	abe8b7	39	009
Hanover	8	a3c85f	41	027
Hannawa Falls	4	adx83r	30	089
Hanover	7	a1c7ji	31	089
+Hancock County	7	a407fn	46	063
Hanover	3	a0k7y6	42	133
Hanahan	t	9hg7pq	43	015
+Hand County	1a	ado691	32	059
+Hanson County	1a			061
+Hancock County	k	9rh7gu	31	067
+Hansford County	1	9qk62x	36	195
+Hanover County	g	9uh7x3	47	085
Hansville	h	an44fl	35	035
+Hancock County	z	a297oa	47	029
Hanoi	no	8kem20	62
#hap
Happy Valley	2j	48kokt	41
Happy Valley-Goose Bay	4d	b2298f	39
Hāpur	1d	95tjw2	54
Happy Camp	2	a634da	31	093
Hapeville	a	9ji7dj	38	121
Happy Valley	x	ag94fn	43	005
#har
Harvey	2e	4e4mu0	35
Harrison Brook	4x	al58nb	35
Harbin	1x	ah3nnt	68
Harar	15n	7nvh50	50
Harlow	0	axudwb	50
Harrogate	0	b3zdrq	49
Hartlepool	0	b5xdsn	49
Harpenden	0	axydv0	45
Harwich	0	ayadzk	43
Hartley	0	awrdwu	42
Hartshill	0	azzdrs	41
Hardingstone	0	az1dtj	39
Hartley Wintney	0	awidti	37
Harleston	0	azkdzm	36
Harthill	w	b96dll	36
Hartstown	1h	b2bde5	38
Harihar	1v	82bjql	49
Harpanahalli	1v	833jr3	47
Harda Khās	21	8o2ju6	48
Haridwar	6a	997jx4	53
Hardoī	1d	923k2l	51
Harsīn	8g	9l7hk7	48
Harper	1cb	7a6dal	45
Harderwijk	9q	azeebm	46
Hardenberg	9s	b02eee	48
Haripur	49	9kgjil	48
Harunabad	1l	989jj6	49
Hargeysa	v7	7okhae	57
Hartselle	l	9lo76i	42	103
Harvest	l	9mu771	37	089
Hartford	l	9ce79y	34	061
Harpersville	l	9im77w	32	117
Harrison	r	9qn6pd	41	009
Harrisburg	r	9os6w0	34	111
Harbison Canyon	2	9h64vh	36	073
Hartley	2	9wq4h9	34	095
Hartford	13	a608a3	51	110
Harrington	27	9y4822	36	001
Harbour Heights	5	90z7k8	35	015
Harbor Bluffs	5	93j7hx	35	103
Harlem	5	90a7n5	34	051
Harlem Heights	5	8zo7kf	33	071
+Hardee County	5	92j7kr	40	049
Hartwell	a	9lf7hn	37	147
Hardwick	a	9hv7gu	36	009
Harlem	a	9it7jd	35	073
+Haralson County	a	9jo7bh	40	143
+Harris County	a	9ha7cb	34	145
+Hart County	a	9lf7hn	40	147
Harlan	j	a5p6j7	37	165
Hartley	j	a9y6is	32	141
+Hardin County	j	a846oz	40	083
+Harrison County	j	a5g6hn	38	085
Harvey	6	a5l74j	44	031
Harvard	6	a7u71v	40	111
Harrisburg	6	9uu722	39	165
Harwood Heights	6	a6l743	39	031
Hartford	6	9xv6xq	31	119
Harristown	6	a0p70k	31	115
+Hardin County	6	9ty72l	30	069
Hartford City	f	a2d7av	38	009
Harlan	f	a4g7c4	32	003
+Harrison County	f	9w578s	35	061
Harper	q	9tl6bp	31	077
+Harper County	q	9t76bp	35	077
+Harvey County	q	9vp6dl	45	079
Harrodsburg	m	9uw7cc	39	167
Hartford	m	9u176l	34	183
Hardinsburg	m	9uy77u	34	027
Harlan	m	9sc7gk	32	095
+Hardin County	m	9up79i	48	093
+Harlan County	m	9sq7hh	36	095
+Harrison County	m	9wn7dv	38	097
+Hart County	m	9ta79d	36	099
Harvey	o	9926xs	43	051
Harahan	o	9966xg	40	051
Harwich	i	a5t8hc	41	001
Harvard	i	a828d6	38	027
Hardwick	i	a7n8bg	34	027
Harwich Center	i	a5t8hd	33	001
Harwich Port	i	a5r8hc	32	001
+Harford County	n	9zr800	53	025
Harpswell Center	u	abo8hm	37	005
Harrison	u	acj8fo	34	005
Hartford	u	ad98gl	30	017
Harper Woods	b	a7v7ho	41	163
Hartford	b	a7978n	34	159
Harrison	b	aca7cg	33	035
Hart	b	abe784	33	127
Harbor Beach	b	abs7if	32	063
Harvey	b	aj575d	31	103
Harbor Springs	b	ag77bx	31	047
Harris	e	agn6pr	31	025
Harrisonville	c	9xd6lx	40	037
+Harrison County	c	a1v6mt	35	081
+Harrison County	s	9ad70j	54	047
Hardin	18	ah15l3	36	003
Harrisburg	9	9o47ny	42	025
Harkers Island	9	9me7zc	31	031
+Harnett County	9	9o37tn	45	085
Harvey	1g	amp66e	33	103
Hartington	10	a8e6du	32	027
+Harlan County	10	a1e680	31	083
Harrisville	14	a9b8bq	31	005
Harrison	8	a37860	42	017
Harrington Park	8	a3u86i	37	003
Hardwick	8	a4183v	32	041
+Harding County	15			021
Harrison	4	a3t879	45	119
Harris Hill	4	a9c7tg	37	029
Hartsdale	4	a3y870	37	119
Harriman	4	a4r862	34	071
Hartford	4	aag885	34	115
Harbor Isle	4	a2s87e	31	059
Harrison	7	9z27ce	40	061
Hartville	7	a3s7m3	35	151
Harbor Hills	7	a0y7j0	32	089
+Hardin County	7	a2x7fr	42	065
+Harrison County	7	a1v7n0	35	067
Harrah	p	9ol6e4	38	109
Hartshorne	p	9mt6ik	33	121
+Harmon County	p	9md66h	33	057
+Harper County	p	9rz66j	34	059
Harrisburg	x	acz4dv	36	043
Harbor	x	a6t4at	34	015
+Harney County	x	ab34pb	36	025
Harrisburg	3	a1v7yg	47	043
Harleysville	3	a1w82l	40	091
Harveys Lake	3	a4y80u	34	079
Harleigh	3	a3u80z	30	079
Harrisville	28	a6l8cx	32	007
Hartsville	t	9lh7pl	39	031
Hardeeville	t	9fp7ms	37	053
Harrisburg	1a	aan6fe	37	083
Hartford	1a	ab66eq	35	099
+Harding County	1a			063
Harrison	k	9nj7bi	39	065
Harriman	k	9pt7d5	38	145
Harrogate	k	9rm7fm	36	025
Hartsville	k	9r378n	34	169
+Hardeman County	k	9ny70t	40	069
+Hardin County	k	9nu72v	39	071
Harlingen	1	8yr6cm	48	061
Harker Heights	1	9cc6cq	45	027
Harper	1	9a668c	31	171
Hart	1	9lj60c	30	069
+Hardeman County	1	9la66y	34	197
+Hardin County	1	9a36mc	44	199
+Harris County	1	98o6j4	65	201
+Harrison County	1	9ge6lv	45	203
+Hartley County	1			205
Harrisville	11	a4o58x	38	057
Harrisonburg	g	9wt7sx	47	660
Hartford	1m	aba8b2	40	027
Hardwick	1m	adm8az	31	005
Hartford	d	aac72i	42	131
Hartland	d	a9r72m	40	133
Harrison	d	acv72m	39	015
Harrisville	z	9yx7mv	32	085
+Hardy County	z	9yi7sn	34	031
+Harrison County	z	9z47ou	45	033
Harare	x2	5khga9	62
#has
Hasselt	4n	avheau	48
Haskovo	ob	a6hfv0	49
Hassi Messaoud	ah	9e0ecv	47
Hastings	0	avadxl	51
Haslingden	0	b36dpk	42
Haslemere	0	avxdu1	41
Hassocks	0	avhdvj	38
Hassan	1v	7y5jre	51
Hasanpur	1d	95sjxg	48
Hāsimāra	1k	90bks7	46
Hashtpar	6y	9v0hnv	47
Hasuda	2v	9pxonx	48
Hashimoto	b0	9lcocq	48
Hastings	lg	3vwrj9	48
Hasilpur	1l	98hjhj	49
Haskell	r	9lu6qo	37	125
+Haskell County	q	9u463w	34	081
Haslett	b	a8r7dk	43	065
Hastings	b	a8h7b3	39	015
Hastings	e	aea6q3	44	037
Hastings	10	a2r6ap	44	001
Hasbrouck Heights	8	a3i868	41	003
Hastings-on-Hudson	4	a3v86s	39	119
Haskins	7	a567fh	31	173
Haskell	p	9pi6i9	33	101
+Haskell County	p	9nx6js	34	061
Hasson Heights	3	a557qo	31	121
Hastings	3	a2z7td	31	021
Haskell	1	9i466z	35	207
Haslet	1	9hl6dl	33	439
+Haskell County	1	9i466z	35	207
#hat
Hattingen	1i	awsefz	48
Hato Mayor del Rey	39	8e48jm	46
Hatfield	0	axsdve	46
Hatfield Peverel	0	axudxn	36
Hāthras	1d	92ojwt	51
Hatogaya-honchō	2v	9pjoo6	47
Hatsukaichi	8i	9lfo3l	49
Hat Yai	hs	7hhln4	53
Hatfield	i	a7p8ac	31	015
Hattiesburg	s	9d16zz	47	035
Hatch	15	9gr5md	32	013
Hatboro	3	a1l83d	39	091
Hatfield	3	a1w82u	35	091
#hau
Hauterive	12	aqo8me	41
Haugesund	lf	bj1ean	46
Hau‘ula	1e	8m11pd	36	003
Haubstadt	f	9w574r	32	051
Haughton	o	9gd6oa	35	015
Hauppauge	4	a3f88o	43	103
#hav
Havířov	cw	asafb8	49
Havant	0	avadt9	47
Haverhill	0	ayodx8	44
Haverfordwest	17	axwdi7	42
Hāveri	1v	833jpg	48
Havelian	49	9kljj8	46
Haveli Lakha	1l	9aljkp	48
Haverhill	5	9057pg	33	099
Havana	5	9b27dj	32	039
Havana	6	a1y6xu	35	125
Haven	q	9va6ce	31	155
Haverhill	i	a8u8ek	48	009
Havre de Grace	n	9zv80n	41	025
Havre	18	aov5fc	40	041
Havelock	9	9mw7ye	43	049
Haverhill	14	acb8bu	37	009
Haverstraw	4	a4g86k	41	087
Haviland	4	a6186q	36	027
#haw
Hawkesbury	16	ago84q	41
Ḩawsh ‘Īsá	97	9bvg85	49
Hawassa	d3	7hmguw	51
Hawkinge	0	avzdz8	39
Haworth	0	b3jdql	38
Hawkhurst	0	avtdxf	36
Hawick	w	b7ydo9	41
Hawarden	17	b1qdnl	44
Ḩawallī	1be	97hhlf	52
Hawera	li	3w1rc4	40
Hawthorne	2	9k84r9	49	037
Hawaiian Gardens	2	9jz4s1	42	037
Hawthorne	5	9877jz	32	001
Hawkinsville	a	9fo7g5	37	235
Hawaiian Paradise Park	1e	8gf1xj	41	001
Hawaiian Ocean View	1e	8ez1vc	36	001
Hawaiian Beaches	1e	8ga1xo	36	001
Hawaiian Acres	1e	8ga1xb	34	001
Hāwī	1e	8i81v5	30	001
+Hawaii County	1e	8gt1x7	52	001
Hawarden	j	a9g6fz	34	167
Hawthorn Woods	6	a7a73f	39	097
Hawesville	m	9va771	30	091
Hawley	e	ak86gg	33	027
Haw River	9	9q97rk	34	001
Hawthorne	8	a3r861	43	031
Haworth	8	a3s86h	35	003
Hawthorne	1t	9x04qi	35	021
Hawthorne	4	a47870	37	119
Hawley	3	a58836	31	127
+Hawkins County	k	9rg7i9	42	073
Hawkins	1	9gj6jk	31	499
#hax
Haxby	0	b41dt1	41
#hay
Haywards Heath	0	avodvq	45
Haydock	0	b2jdok	42
Hayling Island	0	av2dtb	42
Hayle	0	atedgy	39
Hayang	6d	9prntu	46
Hayden	l	9k5770	31	009
Hayward	2	9un4gw	52	001
Hayfork	2	a2n4du	34	105
Hayden	v	a2i5m2	33	107
Hayden	1c	amp4vl	42	055
Hays	q	9y0683	43	051
Haysville	q	9uc6dl	40	173
Haynesville	o	9hk6pa	33	027
Hayfield	e	abx6q3	31	039
Hayti	c	9qn6yp	34	155
Hays	9	9qp7mo	33	193
+Haywood County	9	9ol7hh	44	087
+Hayes County	10			085
Hayesville	x	aez4ee	43	047
+Haywood County	k	9ov702	40	075
+Hays County	1	9906by	51	209
Hayfield	g	9xn7xq	36	059
Haymarket	g	9xt7wc	33	153
Hayward	d	aht6tw	34	113
#haz
Hazelbrook	19	4ccphy	37
Hazel Grove	0	b2adq4	42
Hazāribāgh	3e	8snkh4	51
Hazel Green	l	9n177j	36	089
Hazen	r	9mm6tm	31	117
Hazardville	13	a6n8ai	37	110
Hazlehurst	a	9ej7il	36	161
Hazel Crest	6	a5h74f	41	031
Hazard	m	9th7gx	37	193
Hazel Park	b	a7y7h6	42	125
Hazelwood	c	9xp6wz	44	189
Hazlehurst	s	9ei6ww	36	029
Hazelwood	9	9oj7hg	32	087
Hazen	1g	ald61q	34	057
Hazleton	3	a3s80z	44	079
Hazel Dell	h	agv4fa	43	011
Hazel Green	d	a856wt	31	043
#hea
Healesville	1p	41fp48	39
Heathridge	2e	4hsmtk	38
Headingley	43	ask6df	35
Hearst	16	as07fl	37
Heanor	0	b19ds9	44
Heacham	0	b0zdxd	37
Healy	1j	bve2e7	30	068
Headland	l	9d37ay	37	067
Healdsburg	2	9x94ep	41	097
Heathrow	5	95w7lz	38	117
+Heard County	a			149
Head of Westport	i	a5m8em	42	005
Heathcote	8	a2784u	38	023
Head of the Harbor	4	a3m88s	32	103
Heath	7	a167j0	40	089
Heavener	p	9mx6l8	35	079
Healdton	p	9l36d7	34	019
Heath	1	9h86g1	39	397
Hearne	1	9bs6fp	36	395
#heb
Hebi	2s	9pqmp7	54
Hebburn	0	b6pdrs	43
Hebden Bridge	0	b3adqf	36
Hebron	6j	9dlglh	52
Heber Springs	r	9ol6sd	39	023
Heber-Overgaard	y	9ll5cv	35	017
Heber	2	9gx4z3	36	025
Hebron	13	a5q8az	40	110
Hebron	6	a7z72d	31	111
Hebron	f	a4s75s	36	127
Hebron	m	9yj7cq	38	015
Hebron Estates	m	9vp7a1	31	029
Hebron	n	9wq81r	30	045
Hebron	u	acs8gf	30	017
Hebron	10	a1l6cx	32	169
Hebron	7	a107iv	34	089
Hebron	3	a227zs	31	075
Hebbronville	1	91v69w	37	247
Heber City	11	a2j5aj	40	051
#hec
Hechuan	94	99bm36	50
Hecun	2z	9rhmoz	49
Heckmondwike	0	b37drc	41
Heckington	0	b16dv6	36
Hector	e	aea6kw	30	129
#hed
Hede	2i	9jtn62	49
Hedge End	0	avfdse	43
Hedon	0	b3advg	40
Hedwig Village	1	98q6io	34	201
#hee
Heerenveen	le	b14ecg	46
Heerlen	9r	avcecm	50
Heerhugowaard	51	b0be9h	47
He‘eia	1e	8lj1pm	37	003
#hef
Hefei	38	9eimxs	65
Heflin	l	9jh7a9	35	029
#heg
Hegang	1x	aljnxy	59
#hei
Heihe	1x	atknq5	50
Heishan	2h	a5tnb7	48
Heidelberg	2n	ar9ek5	52
Heilbronn	2n	aqielm	51
Heidenheim an der Brenz	2n	ap8eo7	47
Heinsberg	1i	avuecy	46
Heighington	0	b1tduq	38
Heidelberg	3	a277pj	31	003
Heidelberg	1	8ys6c4	32	215
Heilbron	59	4u8g1p	47
Heidelberg	3p	4weg2s	48
#hek
Hekinan	3i	9mwogi	48
#hel
Helong	2c	a86nuc	49
Héliopolis	pt	9reego	46
Helsinki	d4	bl5fta	57
Helston	0	at6dhd	41
Helsby	0	b1zdob	37
Helensburgh	w	b9ldiv	41
Helmond	78	ax0ebq	49
Helsingborg	mg	b9pev9	50
Helena	l	9ii76s	43	117
Helena-West Helena	r	9lx6wd	40	107
Helena	r	9lx6wd	37	107
Helena	a	9f37hp	35	271
Helena	s	9ap726	31	059
Helena	18	ajf58s	45	049
Helena Valley Southeast	18	aji594	39	049
Helena Valley West Central	18	ajm58q	39	049
Helena Valley Northwest	18	ajt58q	35	049
Helena Valley Northeast	18	ajq591	35	049
Helena West Side	18	ajg58l	32	049
Helmetta	8	a2685a	33	023
Helena	p	9rj6b1	32	003
Hellertown	3	a2q82q	38	095
Helotes	1	98669v	39	029
Helper	11	a085c3	33	007
#hem
Hemel Hempstead	0	axrdur	49
Hemsworth	0	b2xds9	40
Hemsby	0	b0ee0p	37
Hemingford Grey	0	azcdvq	35
+Hempstead County	r	9jj6o1	40	057
Hemet	2	9jr4v3	49	065
Hemlock	b	aal7e1	32	145
Hemby Bridge	9	9ni7o1	32	179
Hempstead	4	a3387i	47	059
Hemlock Farms	3	a4t83k	35	103
Hempstead	1	99m6h4	39	473
Hemphill	1	9d26nb	31	403
+Hemphill County	1	9pr656	35	211
#hen
Hengshui	2z	9utmte	57
Hengyang	2q	90pmku	59
Hennef	1i	av2eg8	47
Hennaya	cy	9n3ds7	46
Henlow	0	ayjdv7	41
Henley-on-Thames	0	ax5dti	41
Henfield	0	avhdv9	37
Hengoed	17	axhdn1	37
Hendala	5n	7hfk1w	48
Hengelo	9s	az7eev	49
Henagar	l	9m879r	34	049
+Henry County	l	9d37ay	39	067
+Hendry County	5	90b7n7	43	051
Henderson	a	9ex7ma	32	051
+Henry County	a	9j67e1	49	151
+Henry County	j	a3s6to	40	087
Henry	6	a476zs	34	123
+Henderson County	6	a3p6vd	31	071
+Henry County	6	a4l6y8	45	073
Henryville	f	9x279r	33	019
+Hendricks County	f	a0a780	50	063
+Henry County	f	a0x7av	43	065
Henderson	m	9v474p	45	101
Hendron	m	9sw71t	37	145
+Henderson County	m	9v474p	45	101
+Henry County	m	9wl7be	34	103
Henderson	o	9a76t1	32	099
+Hennepin County	e	aey6oy	61	053
+Henry County	c	9wl6ni	40	083
Henderson	9	9qx7u8	42	181
Hendersonville	9	9o47iy	41	089
+Henderson County	9	9o47iy	48	089
Henniker	14	a9y8ci	32	013
Henderson	1t	9q450m	55	003
+Henry County	7	a4z7eb	41	069
Henryetta	p	9og6he	38	111
Hennessey	p	9qb6c2	33	073
Hendersonville	k	9qu77e	47	165
Henderson	k	9og71s	38	023
+Henderson County	k	9p172h	39	077
+Henry County	k	9qu72n	40	079
Henderson	1	9fb6ko	41	401
Henrietta	1	9jy6b8	35	077
+Henderson County	1	9fg6hq	45	213
Henry Fork	g	9sp7q5	31	067
+Henrico County	g	9uf7wk	53	087
+Henry County	g	9s07q0	42	089
#hep
Hepo	20	8r3mtr	51
Hepingjie	2c	a6unok	48
Hephzibah	a	9ij7jy	36	245
Heppner	x	afz4nw	31	049
#her
Herāt	xe	9lfios	54
Hervey Bay	1n	4zrpod	47
Hermit Park	1n	5gfp7s	35
Heredia	pe	7ps7ec	43
Herne	1i	ax6eg3	52
Herten	1i	axcefu	48
Herford	1i	ayrek3	48
Herzogenrath	1i	avbecx	47
Herning	af	b9yeky	47
Hereford	0	aymdoh	48
Herne Bay	0	awpdz5	46
Hertford	0	axwdvs	44
Heraklion	qo	9o5ftu	51
Herzliya	9e	9fdgkr	49
Heróica Zitácuaro	6e	8g0658	49
Hermosillo	76	96u5bq	59
Heroica Guaymas	76	93k5by	51
Heroica Caborca	76	9bc58g	48
Hercules	2	9vm4gb	44	013
Hermosa Beach	2	9k24r4	43	037
Herald	2	9we4j8	31	067
Heritage Village	13	a5988k	36	140
Hernando	5	96a7j7	40	017
Hernando Beach	5	9537ie	34	053
Heritage Pines	5	94z7ii	33	101
+Hernando County	5	9547ir	52	053
Herrin	6	9v070p	41	199
Herscher	6	a4173a	32	091
Heritage Lake	6	a2n6zv	32	179
Heritage Lake	f	a0d775	35	133
Herington	q	9xf6eq	34	127
Heritage Creek	m	9vw79w	30	111
Herald Harbor	n	9yh7zb	34	003
Hermon	u	aeh8kl	37	019
Hermantown	e	ak16rs	40	137
Herculaneum	c	9wb6wy	36	099
Hermann	c	9xi6u0	34	073
Hernando	s	9mq6y1	42	033
Hertford	9	9qj7zl	33	143
+Hertford County	9	9qt7y6	39	091
Herkimer	4	a9j83p	39	043
Herricks	4	a3887d	36	059
Heritage Hills	4	a4u87a	36	119
+Herkimer County	4	a9i83k	44	043
Hermiston	x	ahc4on	42	059
Hermitage	3	a4j7oj	42	085
Hershey	3	a1x7z3	42	043
Hereford	1	9mq5zk	42	117
Herriman	11	a2j58t	45	035
Herndon	g	9y97x1	44	059
#hes
Heswall	0	b25dne	45
Hesperia	2	9ln4u6	50	071
Hesston	q	9vy6dd	36	079
#het
Hetton-Le-Hole	0	b6adrz	41
Hethersett	0	b04dz9	37
Hetauda	9u	927kg7	49
Hettinger	1g	ahs5yw	31	001
+Hettinger County	1g			041
#hew
Hewlett	4	a2w87a	38	059
Hewlett Harbor	4	a2w87c	31	059
Hewitt	1	9de6e0	42	309
#hex
Hexham	0	b6pdq6	41
#hey
Heyuan	20	8rxmqk	50
Heysham	0	b44dnz	42
Heyburn	1c	a88540	35	067
Heyworth	6	a1z70v	35	113
#hez
Heze	1s	9nwmsr	54
#hia
Hialeah	5	8xu7p0	54	086
Hialeah Gardens	5	8xv7ow	44	086
Hiawatha	j	a6s6tc	39	113
Hiawatha	q	a0p6im	35	013
#hib
Hibbing	e	alr6pu	42	137
#hic
Hickam Field	1e	8la1p8	38	003
Hickory Hills	6	a5x741	41	031
Hickman	m	9rl709	33	075
+Hickman County	m	9rv70t	31	105
+Hickory County	c			085
Hickory Hills	s	9am71s	35	059
Hickory	9	9p97m2	46	035
Hickman	10	a2u6fl	33	109
Hicksville	4	a3987r	46	059
Hicksville	7	a4p7ck	35	039
Hickory Withe	k	9nw6z5	35	047
+Hickman County	k	9pe751	37	081
Hickory Creek	1	9i06eg	36	121
Hico	1	9eu6bp	31	193
#hid
Hidden Valley Lake	2	9xt4fk	37	033
Hidden Meadows	2	9ib4up	35	073
Hidden Hills	2	9kw4qf	33	037
Hidden Spring	1c	abg4x3	34	001
Hidden Valley	f	9ys7cc	37	029
Hide-A-Way Lake	s	9aw6z0	33	109
+Hidalgo County	15	9fv5i1	34	023
Hidalgo	1	8yi6b2	41	215
Hideaway	1	9g96iu	35	423
+Hidalgo County	1	8ys6b5	58	215
#hig
High River	1y	aui53p	40
High Level	1y	bgk4um	36
High Wycombe	0	axfdtx	51
High Peak	0	b29dqv	50
Highworth	0	axfdr9	39
Higham Ferrers	0	azbdud	38
Highbridge	0	awadnq	37
Highley	0	azpdpe	35
High Blantyre	w	b8ydkm	42
Higashine	8h	9wsoq0	47
Higashimurayama	6c	9pbonf	52
Highland Lakes	l	9is77b	36	117
Highland	r	9qs6ts	30	135
Highland	2	9kt4uf	47	071
Highlands-Baywood Park	2	9u84g5	36	081
Highgrove	2	9ki4u3	36	065
Highlands Ranch	v	9zv5sf	50	035
Higganum	13	a5a8ag	32	130
Highland Acres	27	9yo828	35	001
Highland City	5	93p7kk	40	105
High Springs	5	98v7ik	38	001
Highland Beach	5	8zc7pl	36	099
High Point	5	95b7is	36	053
+Highlands County	5	92e7ls	44	055
Highland Park	6	a76744	45	097
Highland	6	9xm6yx	40	119
Highwood	6	a78743	37	097
Highland	f	a5f753	44	089
Highland	q	a0q6jd	30	043
Highview	m	9vy7a6	42	111
Highland Heights	m	9yf7df	39	037
Highfield-Cascade	n	a0c7ws	30	043
Highland	n	9yu7y8	30	027
Highland Park	b	a7t7h6	40	163
Higginsville	c	9yj6no	37	107
High Ridge	c	9wu6wi	36	099
High Point	9	9pw7pr	50	081
Highland Park	8	a2i85a	42	023
Hightstown	8	a1v850	37	021
Highland Lake	8	a4e856	37	037
Highlands	8	a2886h	37	025
High Bridge	8	a2z83y	36	019
Highland	4	a5w86k	38	111
Highland Mills	4	a4v863	36	071
Highland Falls	4	a4x86j	36	071
Highland Heights	7	a5f7lo	39	035
Highpoint	7	9z57dp	32	061
+Highland County	7	9yw7fr	42	071
Highspire	3	a1p7yp	34	043
Highland Park	3	a2u7wj	31	087
Highland Village	1	9hx6ef	42	121
Highland Park	1	9h76f5	40	113
Highlands	1	98u6jy	39	201
Highland	11	a2b59h	43	049
Highland Springs	g	9ub7x7	42	087
+Highland County	g			091
Highland	h	ai54p5	35	005
#hih
Hihyā	6t	9b7gbr	46
#hik
Hikone	9i	9nxoeh	50
Hikari	72	9kbo2j	47
#hil
Hildesheim	32	ayvenn	50
Hilden	1i	aw5ef9	48
Hillerød	ag	b9deu6	45
Hillsborough	23	b5adf4	36
Hilsa	25	8wckgw	46
Hilversum	51	az2eae	49
Hillsborough	2	9ud4g2	41	081
Hilmar-Irwin	2	9tw4kb	37	047
Hilliard	5	9b97kg	35	089
Hillsboro Beach	5	8z17pk	33	011
Hill 'n Dale	5	9587je	33	053
Hiland Park	5	99w7a5	30	005
+Hillsborough County	5	93n7iy	61	057
Hilo	1e	8gt1x7	46	001
Hillside	6	a6c73u	39	031
Hillsboro	6	9ys6ze	38	135
Hillcrest	6	a6j70m	31	141
Hillsboro	q	9wj6e0	35	115
Hill City	q	9zc66o	32	065
Hillview	m	9vr79z	39	029
Hillcrest Heights	n	9xv7y8	42	033
Hillandale	n	9yf7y7	38	031
Hillsmere Shores	n	9y67zj	35	003
Hillsdale	b	a6g7cx	39	059
+Hillsdale County	b	a6g7cx	41	059
Hillsboro	c	9w76wg	35	099
Hillsdale	c	9xg6x8	32	189
Hillsboro	s	9g66zd	31	123
+Hill County	18	aov5fc	40	041
Hillsborough	9	9q87sa	38	135
Hildebran	9	9p77lu	33	023
Hillsboro	1g	alo6ee	32	097
Hillsborough	14	a9r8ca	33	011
Hill	14	aaw8cu	30	013
+Hillsborough County	14	a9g8dj	55	011
Hillside	8	a3285t	43	039
Hillsdale	8	a3w86c	40	003
Hillside	4	a33871	44	081
Hillcrest	4	a4986c	39	087
Hilton	4	aa97vx	38	055
Hillside Lake	4	a5l870	30	027
Hilliard	7	a177h0	45	049
Hillsboro	7	9yw7fr	38	071
Hillsboro	x	agg4ed	50	067
Hilldale	3	a4p81c	31	079
Hiller	3	a157q2	31	051
Hilton Head Island	t	9ff7nq	46	013
Hilton Head	t	9fi7np	46	013
Hillsboro	1	9ex6e7	39	217
Hilltop Lakes	1	9cc6gs	30	289
Hill Country Village	1	9866af	30	029
+Hill County	1	9ex6e7	41	217
Hill Air Force Base	11	a4758y	35	011
Hildale	11	9ss567	35	053
Hillsville	g	9s47nr	34	035
Hillsboro	d	ab96x2	32	123
Hilbert	d	acm734	30	015
#him
Himatnagar	1z	8rkjip	48
Himimachi	az	9seogj	47
Himeji	4i	9mqoa6	57
#hin
Hinton	1y	b2c4td	40
Hinckley	0	azyds6	47
Hindley	0	b2pdou	44
Hindhead	0	avzdtz	38
Hinchley Wood	0	awpdv2	36
Hinton	0	ax1dpe	35
Hindupur	1u	80fjv9	51
Hinganghāt	1f	8j3jz0	50
Hingoli	1f	8grjua	49
Hindaun	22	909ju0	50
Hino	6c	9p3on8	52
Hinthada	7x	8b1l96	51
+Hinsdale County	v			053
Hinesville	a	9eh7lc	45	179
Hinsdale	6	a6473q	42	043
Hinckley	6	a6171s	33	037
Hingham	i	a7c8f3	38	023
Hinsdale	i	a7w88v	33	003
Hinckley	e	aht6pu	33	115
+Hinds County	s	9fq6xi	53	049
Hinsdale	14	a8v8an	32	005
Hinton	p	9oj6as	35	015
Hines	x	ab04p8	32	025
Hinesburg	1m	ad588x	36	007
Hinton	z	9un7nb	34	089
#hir
Hirwaun	17	axqdm9	39
Hiriyūr	1v	80qjsu	47
Hirosaki	ax	a2roq7	52
Hiratsuka	50	9o5on2	54
Hirakata	3m	9mpoct	56
Hiroshima	8i	9lko3x	61
Hiram	a	9k47ck	36	223
Hiram	u	abw8fc	32	017
Hiram	7	a4r7mm	31	133
#his
Histon	0	az5dwb	39
Hisar	34	96zjqc	55
Hisai-motomachi	7s	9mbof3	46
#hit
Hitchin	0	aybdv8	46
Hitachi	3w	9rooqp	53
Hitachi-Naka	3w	9r4oqd	52
Hita	b2	9iknzq	48
+Hitchcock County	10			087
Hitchcock	1	97j6k2	39	167
#ho
Ho	jr	7gcdxb	48
Ho-Ho-Kus	8	a3w866	36	003
Ho Chi Minh City	nn	7s2m47	65
#hoa
Hòa Bình	26	8jum0m	50
#hob
Hobart	4c	3mwp99	53
Hobe Sound	5	9167pe	41	085
Hobart	f	a5d75m	45	089
Hoboken	8	a3686d	47	017
Hobbs	15	9gu5xi	46	025
Hobart	p	9nb68r	36	075
Hobart	h	alq4h7	38	033
Hobart	d	adm735	39	009
Hoback	1r	aa85ca	31	039
#hoc
Hockessin	27	a0j81q	41	003
+Hocking County	7	9zu7j3	39	073
+Hockley County	1	9jb5zm	42	219
Hockinson	h	ah24fr	37	011
#hod
Hoddesdon	0	axsdvz	45
Hódmezővásárhely	qv	aiyfgh	47
Hod HaSharon	6x	9fcgkx	46
Hodal	34	93hjux	46
Hodgkins	6	a6173y	33	031
+Hodgeman County	q			083
Hodgenville	m	9ud79u	35	123
Hodgdon	u	ahx8nh	31	003
#hoe
Hoeryŏng	kk	a7wnwf	46
#hof
Hof	3h	atret3	47
Hōfu	72	9klo1h	51
Hoffman Estates	6	a6s73c	47	031
#hog
Hogansville	a	9i57c5	35	285
#hoh
Hohhot	3f	a3dmi5	59
Hohoe	jr	7hvdxb	47
Hohenwald	k	9or74t	36	101
#hoi
Hoisington	q	9x069m	34	009
#hok
Hokuto	gb	9pjokg	47
Hokitika	lj	3ncr2x	35
Hokes Bluff	l	9kg79h	36	055
+Hoke County	9	9n67ry	39	093
Hokendauqua	3	a2y82b	35	077
#hol
Holguín	ct	8k1806	55
Holbeach	0	b0odw1	39
Holmes Chapel	0	b1sdpg	37
Holbeck	0	b3edrn	37
Holt	0	b0zdz1	36
Holton le Clay	0	b2ndvu	36
Holywell Green	0	b33dqt	35
Holywood	23	b5sdfu	41
Holytown	w	b92dkz	37
Holyhead	17	b23dj5	41
Holywell	17	b1zdn1	38
H̱olon	9e	9exgkm	52
Holtville	l	9go787	36	051
Holt	l	9ib750	36	125
Holiday Island	r	9rd6nn	34	015
Holbrook	y	9my5e0	37	017
Hollister	2	9sd4is	46	069
Holtville	2	9h54zi	38	025
Holyoke	v	a2q5zu	34	095
Hollywood	5	8y97pd	52	011
Holiday	5	94b7i6	44	101
Holly Hill	5	9787mw	41	127
Holmes Beach	5	92e7i9	36	081
Holden Heights	5	9567lx	36	095
Holley	5	9al76l	32	113
+Holmes County	5	9bj7a0	34	059
Holly Springs	a	9kx7da	40	057
Hōlualoa	1e	8gi1ut	39	001
Holstein	j	a816il	31	093
Holiday Shores	6	9y46y6	35	119
Holton	q	9zn6i2	35	085
Holcomb	q	9vj63h	33	055
Holyoke	i	a788aa	46	013
Holden	i	a7n8ce	42	027
Holliston	i	a788dm	41	017
Holbrook	i	a748er	40	021
Holland	i	a6u8bk	32	013
Hollis Center	u	ab58fx	37	031
Holden	u	aeb8l8	35	019
Holland	b	a8v78t	45	005
Holt	b	a8g7d8	44	065
Holly	b	a8v7fp	38	125
Hollister	c	9rq6p2	37	213
Holts Summit	c	9xc6s4	36	027
Holden	c	9xj6mx	34	101
+Holt County	c	a1h6jh	30	087
Holly Springs	s	9d06y2	39	091
Hollandale	s	9i56vn	34	151
+Holmes County	s	9hw6yf	39	051
Holly Springs	9	9p17t1	45	183
Holly Ridge	9	9lu7wl	33	133
Holdrege	10	a2c67z	37	137
+Holt County	10	a7y69z	37	089
Hollis	14	a8q8d5	39	011
Holderness	14	abh8d5	33	009
Holiday City-Berkeley	8	a1085o	41	029
Holiday City South	8	a0z85s	36	029
Holiday Heights	8	a0z85r	33	029
Holloman Air Force Base	15	9h95pa	35	035
Holbrook	4	a3d890	44	103
Hollis	4	a33873	43	081
Holtsville	4	a3e893	43	103
Holley	4	aa37v9	32	073
Holcomb	4	a967wy	31	069
Holland	4	a8g7tu	31	029
Holland	7	a5m7fh	32	095
Holiday Valley	7	a0q7er	32	023
Holgate	7	a4l7eb	30	069
+Holmes County	7	a2n7kg	35	075
Holdenville	p	9ng6g8	38	063
Hollis	p	9md66h	33	057
Hollidaysburg	3	a2b7u9	38	013
Hollywood	t	9gx7p4	37	019
Holly Hill	t	9ik7on	31	075
Hollywood Park	1	9886af	35	029
Holly Lake Ranch	1	9gv6jk	34	499
Holliday	1	9jy69u	32	009
Holiday Lakes	1	9756io	31	039
Holland	1	9bs6dg	31	027
Holladay	11	a2z59e	45	035
Hollins	g	9tq7py	42	161
Hollymead	g	9vw7u4	39	003
Holmen	d	ac46ui	40	063
#hom
Home Hill	1n	5fep9h	35
Homyel'	ce	aznga2	57
Homburg	fa	ar1ege	46
Homnābād	1v	8bdju9	46
Homa Bay	19u	6wjgjq	46
Homs	hp	9mhgq0	59
Homer	1j	bjo271	37	122
Homewood	l	9iz76w	44	073
Home Gardens	2	9k44tk	41	065
Homeland	2	9jq4up	38	065
Home Garden	2	9qu4no	32	031
Homestead	5	8wr7og	48	086
Homosassa Springs	5	9607im	41	017
Homosassa	5	95y7ii	34	017
Homerville	a	9c87i5	34	065
Homer	a	9ld7g2	31	011
Homedale	1c	ab64v7	34	073
Homer Glen	6	a5k73q	44	197
Homewood	6	a5g74h	43	031
Hometown	6	a5x74b	36	031
Homer	6	a1773o	31	019
Homer	o	9h36pi	35	027
Homer	b	a737cf	32	025
Homer	4	a8g80e	35	023
Hominy	p	9r56g8	35	113
Homeacre-Lyndora	3	a3j7q0	38	019
Homestead	3	a297q1	35	003
Homer City	3	a2m7s4	32	063
Hometown	3	a3e80y	31	107
Homeland Park	t	9lr7id	38	007
Homestead Meadows South	1	9ed5p4	39	141
Homestead Meadows North	1	9eh5p3	37	141
Home	h	alb4f0	31	053
#hon
Honggang	1x	aiwniw	52
Hongjiang	2q	91bmdk	48
Hongqiao	2q	90dmjf	48
Honiton	0	av4dn5	41
Honjō	2v	9qoomn	48
Honmachi	gh	9ganys	50
Hondomachi-hondo	gh	9g6nxl	46
Hongwŏn	gl	a17nrg	49
Hongch’ŏn	7t	9upnr9	49
Hongseong	9j	9ronnv	50
Honiara	1j7	67tq8b	48
Honolulu	1e	8l71pi	56	003
Honaunau-Napoopoo	1e	8g21v2	34	001
Honalo	1e	8gb1uv	34	001
Honoka‘a	1e	8hs1w5	34	001
+Honolulu County	1e	8l71pi	60	003
Honeoye Falls	4	a9b7wh	34	055
Honesdale	3	a5i82y	36	127
Honey Brook	3	a1d815	32	029
Honea Path	t	9lp7j5	36	007
Hondo	1	97j68m	40	325
Honey Grove	1	9ja6hl	32	147
Honeyville	11	a5o58o	32	003
Honaker	g	9su7kb	31	167
#hoo
Hook	0	awgdtc	39
Hoo	0	awudxk	37
Hoofddorp	51	azae91	51
Hoorn	51	b08ea2	48
Hooper Bay	1j	box12m	31	158
+Hoonah-Angoon Census Area	1j			105
Hoover	l	9it76v	49	073
Hoopeston	6	a2f74h	37	183
Hoopers Creek	9	9og7ix	30	089
+Hooker County	10			091
Hooksett	14	a9q8dh	36	013
Hoosick Falls	4	a96889	35	083
Hooker	p	9se62v	33	139
Hood River	x	agz4ig	39	027
+Hood River County	x	agz4ig	41	027
Hooks	1	9iz6m3	34	037
+Hood County	1	9g46cd	43	221
Hooper	11	a4c58k	39	057
Hooverson Heights	z	a207o6	34	009
#hop
Hope	1o	ar64io	37
Hope	17	b1kdnl	37
Hope	r	9jj6o1	40	057
Hope	f	9z679r	33	005
Hopkinsville	m	9sf74z	45	047
+Hopkins County	m	9tp74y	44	107
Hopedale	i	a718da	36	027
Hopkinton	i	a7b8dc	34	017
Hope	u	acz8jw	31	013
Hopkins	e	aes6oe	42	053
Hope Mills	9	9n57sp	42	051
Hopkinton	14	a9z8cw	38	013
Hopatcong Hills	8	a3q84l	42	037
Hopatcong	8	a3p84m	42	037
Hopewell	8	a2784c	33	021
Hopwood	3	a0s7qm	33	051
Hopkinton	28	a568cm	39	009
Hope Valley	28	a5b8cs	32	009
Hopkins	t	9k67nc	35	079
Hopewell	k	9nv7c7	33	011
+Hopkins County	1	9i26ig	42	223
Hopewell	g	9tm7xb	43	670
#hoq
Hoquiam	h	aki4bv	39	027
#hor
Hornsby	19	4cepjq	43
Horsham	1p	441ov0	42
Horizonte	3x	6mmax4	47
Hortolândia	1b	56ia8u	53
Horad Zhodzina	cf	b4ag2p	48
Horsens	af	b96end	48
Horsham	0	avudv3	47
Horley	0	aw5dvk	43
Horsforth	0	b3kdrg	43
Horwich	0	b2wdox	43
Horbury	0	b32dro	40
Hornsea	0	b3rdvj	39
Horncastle	0	b1tdvo	38
Horsford	0	b0edzg	36
Horrabridge	0	aubdkm	36
Horlivka	4m	aoagtp	54
Horishni Plavni	eh	aq5ghg	47
Horton	l	9l078a	36	095
Horseshoe Bend	r	9qn6t4	33	065
Horatio	r	9ka6lw	30	133
Horizon West	5	94z7la	41	095
Horton	q	a066in	32	013
Horse Cave	m	9ta79d	34	099
Horn Lake	s	9n46xx	44	033
Horse Shoe	9	9o67io	34	089
Horace	1g	ajw6eu	34	017
Hornell	4	a7l7wa	39	101
Horseheads	4	a757ym	38	015
Horseheads North	4	a777yn	35	015
Horsham	3	a1m83b	42	091
+Horry County	t	9jl7sv	51	051
Horizon City	1	9e15oz	43	141
Hornsby Bend	1	9a16cy	38	453
Horseshoe Bay	1	9au6ar	36	299
Horse Pasture	g	9rr7px	33	089
Horicon	d	aap71t	36	027
Hortonville	d	ad571s	34	087
#hos
Hosa’ina	d3	7izgt5	49
Hospet	1v	84fjs7	53
Hoskote	1v	7ybjw4	46
Hoshangābād	21	8p7jvx	50
Hoshiārpur	2u	9dmjqv	52
Hosūr	1q	7xejw7	50
Hoschton	a	9kq7fc	32	157
#hot
Hotan	45	9t3k22	51
Hot Springs	r	9lu6pi	46	051
Hot Springs National Park	r	9lx6pi	45
Hot Springs Village	r	9mb6po	41	051
+Hot Spring County	r	9lg6q7	40	059
Hot Springs	1a	aan5wl	35	047
+Hot Springs County	1r	ab95jf	35	017
#hou
Houghton-Le-Spring	0	b6cdry	46
Houston	w	b97djd	38
Houmt El Souk	mt	9k4eq6	48
Houston	1j	bp72bu	33	170
+Houston County	l	9cq7at	49	069
Houck	y	9o05gn	30	001
+Houston County	a	9gm7fp	50	153
Houma	o	9886w0	45	109
Housatonic	i	a7d887	30	003
Houlton	u	ai58nk	37	003
Houghton	b	akw71z	39	061
Houghton Lake	b	ad37ck	35	143
+Houghton County	b	akw71z	42	061
+Houston County	e	abr6ue	39	055
Houston	c	9tp6sk	33	215
Houston	s	9k670s	35	017
Houghton	4	a7u7uw	32	003
Hough	7	a5b7l8	42	035
Houserville	3	a3e7vt	33	027
Houston	3	a1t7p7	31	125
+Houston County	k	9qv747	34	083
Houston	1	98o6j4	64	201
+Houston County	1	9d06iu	40	225
#hov
Hove	0	av7dvj	49
Hoveton	0	b0fdzx	35
#how
Howden	0	b3bdtl	36
Howth	1h	b2bdf5	37
Howrah	1k	8oqkpc	60
+Howard County	r	9kb6nb	39	061
Howey-in-the-Hills	5	95s7kv	30	069
+Howard County	j	aai6s5	36	089
+Howard County	f	a2h78r	48	067
+Howard County	n	9z07yk	55	027
Howland	u	afo8la	30	019
Howell	b	a8d7ev	40	093
Howard City	b	aak7al	33	117
Howard Lake	e	af66mp	33	171
+Howard County	c	9yr6qk	37	089
+Howell County	c	9s16sv	42	091
+Howard County	10	a4h6ai	34	093
Howard Beach	4	a2y86w	44	081
Howland Center	7	a4l7np	38	155
Howe	1	9j36fn	34	181
+Howard County	1	9fl624	45	227
Howard	d	adq73b	43	009
Howards Grove	d	abr742	35	117
#hox
Hoxie	r	9q56va	34	075
Hoxie	q	9zc650	31	179
#hoy
Hoyerswerda	6s	awwezk	46
Hoyland Nether	0	b2mdrz	42
Hoylake	0	b2bdn6	38
Hoyt Lakes	e	am06s2	33	137
#hpa
Hpa-An	kv	88xlf7	47
#hra
Hrazdan	y2	a2ihcd	46
Hradec Králové	141	athf3z	50
#hro
Hrodna	ex	b35fq7	55
#hsi
Hsinchu	4b	8uwn81	56
#hua
Huambo	yc	5yif3q	54
Huainan	38	9gnmx0	60
Huaibei	38	9kdmwf	60
Huangshan	38	98jn0n	49
Huaiyuan Chengguanzhen	38	9hkmxh	48
Huanggang	20	8rsmx0	54
Huazhou	20	8m3mf6	50
Huaicheng	20	8sgmjm	50
Huaidian	2s	9ivmrj	50
Huazhou	2s	9gsmjc	48
Huangshi	2b	9a1mrl	58
Huangzhou	2b	9almqw	51
Huangmei	2b	99vmua	49
Huangpi	2b	9bsmpq	48
Huanan	1x	aienyl	48
Huaihua	2q	92kmdk	51
Huadian	2c	a9cno3	51
Huangnihe	2c	ab0nrm	47
Huai'an	2i	9jbn2m	57
Huanren	2h	a4mnk9	48
Huayin	5c	9m1mdr	54
Huangyan	2o	95ln8v	52
Huauchinango	75	8i16bn	47
Huamantla	dp	8fn6bz	47
Huaraz	tk	67j7wn	49
Huánuco	tm	66f808	52
Huancavelica	1gq	5yi83r	46
Huancayo	tn	60h834	56
Huaral	bg	6237xj	48
Huacho	bg	6357wf	47
Hua Hin	mq	7wxllo	47
Hualien City	4b	8smn9s	55
Huachuca City	y	9dv5dj	32	003
#hub
Hubli	1v	84njop	59
Hubbardston	i	a7z8bz	36	027
Hubbard Lake	b	aec7fy	30	001
+Hubbard County	e	akc6jy	36	057
Huber Heights	7	a0o7ec	46	113
Hubbard	7	a4c7o7	39	155
Huber Ridge	7	a1d7ho	37	049
Hubbard	x	afi4ev	35	047
Hubbard	1	9eh6f4	31	217
#huc
Hucknall	0	b1bdso	45
#hud
Hudson	12	ag9861	37
Huddersfield	0	b31dr2	52
Huddinge	85	bikf9y	50
Hudson	v	a1b5tc	32	123
Hudson	5	94s7ib	41	101
Hudson	j	a7t6r6	34	013
Hudson	6	a2t70t	33	113
Hudson Lake	f	a5v77n	31	091
Hudson	i	a7r8d7	42	017
Hudson	u	af08ko	32	019
Hudsonville	b	a9379h	39	139
Hudson	b	a6a7dp	34	091
Hudson	9	9pl7lm	36	027
Hudson	14	a8s8dk	39	011
+Hudson County	8	a35868	58	017
Hudson Falls	4	aaa87l	39	115
Hudson	4	a7d871	38	021
Hudson	7	a4k7ls	44	153
Hudson	3	a4n81c	32	079
Hudson	1	9d06kq	37	005
Hudson Bend	1	9ai6bz	35	453
Hudson Oaks	1	9h06cl	33	367
+Hudspeth County	1	9cy5pz	32	229
Hudson	d	aex6qc	41	109
#hue
Huelva	2t	9tjdcq	52
Huesca	q7	a72duv	47
Huehuetenango	17c	84k6tx	49
Huejutla de Reyes	gu	8kq6am	46
Hueytown	l	9ix76c	42	073
+Huerfano County	v	9ui5sy	35	055
Huế	1qi	87qm6w	55
#hug
Hugli	1k	8pnkpk	52
Huguley	l	9h77b9	34	017
Hughes	r	9n36wp	31	123
Hughson	2	9ug4k9	39	099
Hugoton	q	9ta62h	36	189
Hughesville	n	9x17yq	33	017
Hugo	e	afg6pp	42	163
Huguenot	4	a2m85x	40	085
Hugo	p	9kh6ip	37	023
+Hughes County	p	9ng6g8	39	063
Hughesville	3	a4k7yw	33	081
Hughestown	3	a4t81j	31	079
+Hughes County	1a	ad9659	41	065
Hughes Springs	1	9ho6l5	32	067
#hui
Huizhou	20	8q7mpu	55
Huicheng	20	8q0mv1	51
Huinan	2c	a8enmq	48
Huilong	2i	9edn9y	49
Huixquilucan	30	8fs681	51
Huizen	51	azaeak	47
#huj
Hujra Shah Muqim	1l	9bejl2	48
#hul
Hulan Ergi	1x	al4nff	54
Hulan	1x	ahqnno	50
Hull	j	a9z6gz	34	167
Hull	i	a7i8f1	40	023
#hum
Humboldt	44	az05rz	37
Humen	20	8pemnr	53
Humberston	0	b2pdvy	39
Humacao	4t	8cf8t5	43
Humboldt Hill	2	a354b1	35	023
+Humboldt County	2	a3c4b4	51	023
Humboldt	j	a8o6ma	37	091
+Humboldt County	j	a8o6ma	37	091
Humboldt	q	9v16iw	33	001
Humansville	c	9uz6o2	30	167
+Humphreys County	s	9i66wn	33	053
+Humboldt County	1t	a3t4sy	39	013
Hummelstown	3	a1v7yx	37	043
Hummels Wharf	3	a3f7yk	31	109
Humboldt	k	9pi710	39	053
+Humphreys County	k	9q8745	40	085
Humble	1	99c6je	42	201
#hun
Huntsville	16	afx7ry	43
Hunchun	2c	a93ny4	49
Huntingdon	0	azddvh	44
Hunstanton	0	b13dxe	40
Hungerford	0	awudrs	37
Hunmanby	0	b4idv4	35
Huntly	w	bdldo9	37
Hunsūr	1v	7w6jrx	47
Hŭngnam	gl	a0nnqi	55
Hunedoara	ls	ah3fnm	48
Huntsville	l	9mh77h	53	089
Huntsville	r	9q96nm	34	087
Huntington Beach	2	9ji4s8	53	059
Huntington Park	2	9ke4rl	48	037
Hunters Creek	5	94s7lu	42	095
Huntley	6	a7572d	44	111
Huntington	f	a3k7ai	42	069
Huntingburg	f	9we76h	38	037
Huntertown	f	a4j7bf	37	003
+Huntington County	f	a3k7ai	43	069
Hunt Valley	n	9zq7z4	44	005
Huntingtown Town Center	n	9xa7z6	35	009
Huntingtown	n	9xa7z7	34	009
Huntington Woods	b	a807gz	38	125
Huntsville	c	9zk6qx	32	175
Huntersville	9	9od7ng	47	119
+Hunterdon County	8	a2j842	44	019
Huntington Station	4	a3h883	45	103
Hunts Point	4	a3d86s	44	005
Huntington	4	a3j881	43	103
Huntington Bay	4	a3m883	32	103
Hunter	7	9zp7dv	33	165
Huntingdon	3	a2g7vb	38	061
+Huntingdon County	3	a2g7vb	40	061
Huntingdon	k	9q072d	36	017
Hunter	k	9r17js	33	019
Huntsville	k	9r57db	31	151
Huntsville	1	9bc6il	46	471
Hunters Creek Village	1	98p6iq	37	201
Huntington	1	9cw6la	33	005
+Hunt County	1	9i26h1	46	231
Huntington	11	9z95bs	33	015
Huntington	g	9xr7xx	41	059
Huntington	z	9wq7iz	47	011
Hưng Yên	26	8jdm2l	46
#huo
Huoqiu Chengguanzhen	38	9fvmv1	48
Huocheng	45	acdk4n	56
#hur
Hurlingham	2x	49x9d5	48
Huron East	16	ab67m6	40
Hürth	1i	avbef3	47
Hurghada	155	91qghx	50
Hurstpierpoint	0	avhdvi	41
Huron	2	9qk4me	38	019
Hurstbourne	m	9w87a9	36	111
Hurstbourne Acres	m	9w67a9	33	111
Hurlock	n	9xa81b	33	019
+Huron County	b	abo7hg	40	063
Hurley	s	9b6727	32	059
Hurley	15	9gu5jn	31	017
Hurley	4	a6g86a	35	111
Huron	7	a507io	38	043
+Huron County	7	a4k7ii	46	077
Huron	1a	ad86b7	41	005
Hurst	1	9h66e3	46	439
Hurricane	11	9ta55b	42	053
Hurt	g	9t17rq	31	143
Hurley	d	aj16xh	32	051
Hurricane	z	9wr7k6	38	079
#hus
Hushitai	2h	a6inf2	48
Hustisford	d	aaf71w	30	027
#hut
Hutang	2i	9dln3x	48
Hutchinson Island South	5	91u7p6	37	111
Hutchinson	q	9vq6bz	46	155
Hutchinson	e	aep6lv	41	085
+Hutchinson County	1a	aak6bu	35	067
Hutto	1	9au6d1	44	491
Hutchins	1	9gp6fd	38	113
+Hutchinson County	1	9p362c	42	233
#hux
Huxley	j	a6e6o0	35	169
#huy
Huyton	0	b2ddo4	47
#huz
Huzhou	2o	9brn5l	52
#hvi
Hvidovre	ag	b8meun	47
#hwa
Hwawŏn	1ba	9pgnsy	48
Hwaseong	3n	9tdnoa	57
Hwado	3n	9ulnpn	50
Hwasun	7u	9nenor	48
#hya
Hyannis	i	a5p8gs	41	001
Hyattsville	n	9y87y9	43	033
#hyb
Hybla Valley	g	9xn7xw	42	059
#hyd
Hyde	0	b2hdq8	45
Hyderabad	2d	8aajxy	66
Hyderabad	31	8wjj5x	61
Hydesville	2	a2n4ba	31	023
+Hyde County	9			095
Hyde Park	4	a6286n	33	027
Hyde Park	3	a26813	34	011
Hyde	3	a3w7u2	31	033
+Hyde County	1a			069
Hyde Park	11	a6459e	36	005
#hye
Hyères	40	a9sed1	47
Hyesan	s0	a50ns2	53
Hyesan-dong	s0	a50ns3	50
#hyp
Hypoluxo	5	8zt7pn	34	099
#hyr
Hyrum	11	a5n59b	39	005
#hyt
Hythe	0	avads4	43
#hyv
Hyvinge	d4	bmfft3	46
#i
I-n-Salah	pr	91je2u	47
#ias
Iaşi	u2	al1g0o	55
#iba
Ibagué	pd	7ac831	56
Ibarra	14s	6yz7v0	51
Ibaraki	3m	9mqocl	54
Ibadan	7z	7iie6v	66
#ibb
Ibbenbüren	1i	az8ehf	47
Ibb	1qy	80thaq	54
#ibe
+Iberia Parish	o	99c6sy	46	045
+Iberville Parish	o	9a56ul	42	047
#ibi
Ibirité	1w	5eeahm	52
Ibiporã	2w	55d9y7	47
Ibitinga	1b	59ka4d	47
Ibiza	fn	9y3dzz	47
#ibr
Ibrā’	ti	8p1iel	44
‘Ibrī	1gf	8qji90	50
#ibs
Ibshawāy	fk	97kg98	47
Ibstock	0	b0dds4	38
#ica
Içara	3d	4q9a32	47
Ica	lm	5ux81n	54
Icard	9	9p97lp	34	023
#ich
Ichalkaranji	1f	88djmu	54
Ichinoseki	9h	9y4os1	48
Ichihara	3o	9ooop4	55
Ichinomiya	3i	9o2og0	54
Icheon-si	3n	9tknq0	53
#ida
Idappadi	1q	7u7jw8	47
Idah	dw	7hreeq	48
Idanre	dx	7hrea8	49
Idaho Springs	v	a0e5qx	32	019
Ida Grove	j	a7m6it	33	093
+Ida County	j	a7m6it	35	093
Idaho Falls	1c	aar58t	48	019
+Idaho County	1c	ahl4xg	35	049
Idabel	p	9k66kl	38	089
Idalou	1	9jj61k	34	303
#idf
Idfū	jn	8vegfc	51
#idk
Idkū	97	9czg86	53
#idl
Idlib	mk	9ptgpr	51
#idy
Idyllwild-Pine Cove	2	9jq4vr	36	065
Idyllwild	2	9jq4vs	36	065
Idylwood	g	9y27xj	42	059
#ifa
Ifakara	n5	6bfgpw	47
#ifo
Ifo	bc	7gxe4w	49
#ifr
Ifrane	9k	9j5dht	49
#iga
Igarassu	33	6c9b71	49
Iganga	c5	6zpggz	47
#igb
Igbo-Ukwu	6h	7eqefi	49
Igbara-Odo	77	7iuea2	49
Igboho	7z	7mke6g	51
Igbo-Ora	7z	7ine55	50
#igd
Iğdır	1oq	a0whad	49
#ige
Igede-Ekiti	77	7jbea9	49
#igu
Iguatu	3x	6gcauu	48
Iguala de la Independencia	b8	8cz67i	51
#ihi
Ihiala	6h	7e9ef2	49
#iid
Iida	5m	9oooiu	50
#iiz
Iizuka	4j	9jgnz1	49
#ije
Ijero-Ekiti	77	7jqea3	52
Ijebu-Ode	bc	7gye6w	53
Ijebu-Igbo	bc	7hde74	50
Ijebu-Jesa	4r	7jce9e	47
#iju
Ijuí	2m	4r59q9	49
#ike
Ikeda	3m	9mqoc7	50
Ikere-Ekiti	77	7iueaj	50
Ikeja	h3	7gce5a	55
#iki
Ikire	4r	7ihe7n	53
Ikirun	4r	7jze8z	51
#iko
Ikoma	dg	9mcocy	51
Ikot Ekpene	l4	7ceehf	54
Ikom	l5	7elek7	49
#iks
Iksan	8k	9punon	55
#ila
Īlām	8g	9jghgy	51
Ilaro	bc	7h5e4d	47
Ila Orangun	4r	7kae9m	53
Ilagan	e0	89nnal	49
#ilc
Ilchester	n	9z17ys	44	027
#ile
Ilebo	f0	6lzfh7	50
Ilesa	4r	7j7e96	54
#ilf
Ilfracombe	0	aw9dkl	40
#ilh
Ilhéus	35	5sxavk	52
Ilha de Moçambique	gy	5s9h16	47
#ili
Ílion	3b	9vnfpu	49
Ilioúpoli	3b	9vdfq1	49
Iligan	8o	7kvnh4	55
Iligan City	7a	7kxnhk	55
Ilion	4	a9i83k	39	043
#ilk
Ilkeston	0	b15dsd	46
Ilkley	0	b3sdqy	42
Ilkal	1v	86cjrf	48
#ilm
Ilminster	0	avhdnx	38
#ilo
Ilorin	la	7lme8m	59
Ilobu	4r	7jse8h	51
Ilo	tq	5l18du	47
Iloilo	4s	7rqncg	56
#ilu
Iluka	2e	4humth	37
#ima
Imaichi	6z	9s0oo0	48
Imarichō-kō	gg	9ifnws	48
#imb
Imbituba	3d	4rka4t	46
#imi
Imishli	z6	a0rhli	45
#iml
Imlay City	b	a9i7h8	36	087
#imm
Immingham	0	b2xdve	40
Immokalee	5	8ze7lu	44	021
#imo
Imola	5l	ad8esj	47
#imp
Imperatriz	6p	6ina83	53
Impfondo	12j	72ifa6	43
Imphal	k5	8uxl4y	53
Imperial Beach	2	9gi4up	44	073
Imperial	2	9h94yz	42	025
+Imperial County	2	9h34z0	52	025
Imperial	c	9wl6wy	37	099
Imperial	10	a2k61o	33	029
Imperial	3	a2d7p4	34	003
#imu
Imus	2k	823n7y	53
#imz
Imzouren	7v	9nndlb	46
#ina
Inashiki	3w	9pwops	47
Ina	5m	9pjoj7	48
Inazawa	3i	9nxofy	50
Inaruwa	be	8zxkm3	48
Ina	6	9vz712	34	081
#inc
Ince-in-Makerfield	0	b2pdoq	40
Incline Village	1t	9z14mr	39	031
#ind
Indaial	3d	4vaa39	46
Indaiatuba	1b	55va8v	53
Inda Silasē	fo	816guc	47
Indramayu	24	6gfm8w	51
Indore	21	8p4jqn	63
Indang	2k	81gn7s	46
Indian Springs Village	l	9io771	34	117
+Independence County	r	9pd6tg	41	063
Indio	2	9jo4x6	49	065
Indian Wells	2	9jo4wu	37	065
Indian Hills	v	a025ro	31	059
Indian Harbour Beach	5	9477o5	39	009
Indian River Estates	5	9207ox	38	111
Indiantown	5	9137of	38	085
Indian River Shores	5	9307oq	36	061
Indian Rocks Beach	5	93g7hv	36	103
Indialantic	5	9417o7	35	009
Indian Shores	5	93e7hv	32	103
+Indian River County	5	93a7oh	51	061
Indian Springs	a	9ic7ew	34	035
Indianola	j	a4w6o4	42	181
Independence	j	a7z6sr	38	019
Indian Head Park	6	a6173u	36	031
Indianapolis	f	a0h78o	59	097
Indian Heights	f	a2b78r	35	067
Independence	q	9te6i5	40	125
Independence	m	9y67d6	44	117
Indian Hills	m	9wb7a2	35	111
Indian Hills Cherokee Section	m	9wc7a3	30	111
Independence	o	9b46wm	33	105
Indian Head	n	9x87xo	36	017
Indian River	b	ag57cz	33	031
Independence	e	af36np	36	053
Independence	c	9yl6lq	51	095
Indianola	s	9ix6w6	40	133
Indian Trail	9	9ng7nx	46	179
Indian Hills	1t	9yl4na	38	005
Independence	7	a4x7l8	39	035
Independence	x	ael4dt	40	053
Indiana	3	a2u7s5	41	063
Indian Mountain Lake	3	a3w829	36	089
Industry	3	a1u7qd	33	003
+Indiana County	3	a2u7s5	44	063
India Hook	t	9n97my	35	091
Indian Hills	1	8yt6c0	34	215
Independent Hill	g	9xc7ww	39	153
Indianola	h	amn4fn	35	035
Independence	d	ad86u2	31	121
#ine
İnegol	bz	a1cg5z	51
Inez	1	96a6f5	33	469
#ing
Ingham	1n	5i7p60	37
Ingersoll	16	a9j7nc	41
Ingolstadt	3h	apherq	51
Ingleby Greenhow	0	b59dsx	42
Ingatestone	0	axjdx2	37
Ingoldmells	0	b1rdwx	36
Ingrāj Bāzār	1k	8vgkov	52
Inglewood	2	9kc4r9	50	037
Inglis	5	96n7id	31	075
Ingalls Park	6	a5c73g	35	197
Ingalls	f	a1079n	34	095
+Ingham County	b	a8p7d4	54	065
Ingram	3	a2d7pl	35	003
Ingleside	1	93g6dz	40	409
Ingram	1	99k68c	33	265
Inglewood-Finn Hill	h	amk4gh	44	033
#inh
Inhumas	4w	5oka2i	46
Inhambane	sx	53qgma	49
#ini
Inisa	4r	7jte81	52
#ink
Inkster	b	a7h7gl	44	163
Inkerman	3	a4q81f	33	079
#inm
Inman	q	9w76cf	31	113
Inman	t	9nd7jz	34	083
Inman Mills	t	9nc7jy	30	083
#inn
Innsbruck	ys	alaern	51
Innisfil	16	ad27qr	39
Innerleithen	w	b8idni	35
Inniswold	o	9ag6v0	38	033
#ino
Inongo	ou	6snfat	46
Inowrocław	bl	b0ofaq	49
Inola	p	9qf6ip	33	131
#int
Interlaken	2	9sn4hv	39	087
Interlachen	5	98a7kj	31	107
International Falls	e	ap06oj	38	071
Intercourse	3	a1880m	31	071
#inu
Inuvik	oq	c7w3kj	35
Inuyama	3i	9oaoge	49
#inv
Inverell	19	4nbpjr	41
Inverloch	1p	3ypp4s	37
Inverness	w	bdodka	47
Inverurie	w	bd4dpe	41
Inverkeithing	w	b9ndmk	37
Invergordon	w	be9dkf	36
Inverkip	w	b9bdih	35
Invercargill	tg	3d4qvn	47
Inverness	l	9ex79t	32	011
Inverness	2	9vu4eq	31	041
Inverness	v	9zy5sq	32	005
Inverness	5	9647jb	39	017
Inverness Highlands South	5	9607ja	38	017
Inverness Highlands North	5	9667j6	34	017
Inverness	6	a7073a	39	031
Inver Grove Heights	e	ael6pk	45	037
#inw
Inwood	5	93w7kv	38	105
Inwood	4	a3j86n	40	061
Inwood	z	9zc7v8	35	003
#iny
Inyokern	2	9p14sr	30	029
+Inyo County	2	9ts4r4	41	027
#ioa
Ioánnina	172	a06fhx	48
#iol
Iola	q	9vc6j0	37	001
Iola	d	adn70f	31	135
#ion
Ione	2	9wj4k3	38	005
Iona	5	8zo7kc	42	071
Iona	1c	aax593	33	019
Ionia	b	a9f7bp	41	067
+Ionia County	b	a9f7bp	44	067
#ios
+Iosco County	b	ad07g3	38	069
#iot
Iota	o	9a96r2	32	001
#iow
Iowa City	j	a5q6tr	49	103
Iowa Falls	j	a846oz	37	083
+Iowa County	j	a5q6sf	38	095
Iowa	o	9a06pn	35	019
Iowa Park	1	9kb69x	38	485
Iowa Colony	1	97w6iy	31	039
+Iowa County	d	a9c6xn	39	049
#ipa
Ipatinga	1w	5fxalu	54
#ipi
Ipiales	j2	70b7wc	49
#ipo
Ipojuca	33	6aob6m	47
Ipoh	ba	7aqlos	58
Ipoti	77	7jvea4	49
#ips
Ipswich	0	aymdz8	53
Ipswich	i	a8k8f8	36	009
#iqa
Iqaluit	11r	bv38lo	38
#iqu
Iquique	138	5dv8h5	54
Iquitos	tp	6nl88j	56
#ira
Irati	2w	4z99zb	47
Irákleio	3b	9vpfq1	47
Iranshahr	6b	91kikk	51
Irapuato	48	8jg62g	56
Iraan	1	9bv60y	31	371
#irb
Irbid	rq	9gggnl	55
Irbit	4a	be7ir7	46
‘Irbīn	by	9j6gp1	46
#irc
Irchester	0	az8du7	36
#ire
Irecê	35	62manq	48
+Iredell County	9	9ou7nj	48	097
#iri
Iriga City	82	7zbnet	50
Iringa	1p3	6cfgn6	50
+Irion County	1			235
#irk
Irkutsk	7c	azalxq	58
#irl
Irlam	0	b2gdpa	43
#irm
Irmo	t	9kp7mi	41	063
#iro
Iroquois Falls	16	aph7nw	36
Irondale	l	9j6775	41	073
Irondale	a	9j07do	39	063
Iroquois Point	1e	8l91p6	35	003
+Iroquois County	6	a3a74a	41	075
Ironville	m	9wu7ib	55
Iron Mountain	b	aha73d	39	043
Ironwood	b	aj16xj	37	053
Iron River	b	ai171s	35	071
+Iron County	b	ai171s	37	071
Ironton	c	9ug6w9	31	093
+Iron County	c	9ug6w9	31	093
Irondequoit	4	aa17wi	47	055
Ironton	7	9x27ic	40	087
+Iron County	11	9uo55y	46	021
+Iron County	d	aj16xh	32	051
#irp
Irpin	c2	aucg81	46
#irr
Irrigon	x	ahi4o3	33	049
#irt
Irthlingborough	0	azddub	39
#iru
Irun	6v	aaedr1	48
#irv
Irvine	w	b8idj2	45
Irvine	2	9jj4sq	54	059
Irvine	m	9uq7er	34	065
Irvington	m	9v878c	31	027
Irvington	8	a3585t	48	013
Irvington	4	a4086t	38	119
Irving	1	9h56ep	54	113
#irw
Irwindale	2	9kr4se	32	037
+Irwin County	a	9dr7gr	35	155
Irwin	3	a207qm	36	129
Irwin	t	9md7ni	31	057
#iry
Irymple	1p	4awoux	37
#isa
Isahaya	dh	9h8nx8	50
+Isabella County	b	ab47cj	45	073
Isanti	e	agd6oz	37	059
+Isanti County	e	agl6p2	42	059
#ise
Iserlohn	1i	awqehe	50
Isesaki	5x	9qwomo	51
Isehara	50	9ocomz	50
Ise	7s	9lsofq	50
Ise-Ekiti	77	7iqeb2	53
Iselin	8	a2q85k	43	023
#isf
Isfahan	4f	9gphvj	62
#ish
Ishurdi	5a	8t1krf	49
Ishikari	47	aa4osn	48
Ishinomaki	ay	9wqosi	51
Ishioka	3w	9qiopn	47
Ishigaki	8j	8tmngw	47
Ishimbay	5p	b2hi7o	48
Ishim	m6	b9vj91	48
Ishpeming	b	aj574h	38	103
#isi
Isiro	11w	75pg0q	51
Isiolo	19v	6yzgse	45
Isieke	du	7fqeic	50
#isk
Iskitim	hi	b5skbe	48
İskenderun	eb	9rngoh	52
#isl
Isle of Lewis	w	bfqde9	43
Isle of Bute	w	b94dhy	39
Isle of Arran	w	b8edhj	37
Isle of Islay	w	b8zdeo	35
Islāmpur	1k	8yzkoz	47
Islamabad	1h6	9jojiw	58
Isla Vista	2	9ll4n2	44	083
Isle of Normandy	5	8xt7pe	39	086
Islamorada	5	8v87o1	39	087
Island Walk	5	8yx7l1	35	021
Isle of Hope	a	9eu7mu	34	051
Island Lake	6	a7g731	39	097
Island Heights	8	a0y861	32	029
Islip	4	a3588n	43	103
Islip Terrace	4	a3688p	37	103
Island Park	4	a2s87e	37	059
Islandia	4	a3c88r	35	103
Island City	x	afy4s4	30	061
Isle of Palms	t	9h37qd	36	019
+Isle of Wight County	g	9sq7z5	42	093
+Island County	h	ao54fc	47	029
#ism
Ismailia	156	9b0gdn	55
#isn
Isnā	al	8w9gef	48
#isp
Isparta	1o5	9uwg8v	52
#iss
Issia	iu	7g1ddp	47
Issy-les-Moulineaux	29	apme2c	48
+Issaquena County	s			055
Issaquah	h	am14h1	46	033
#ist
Istres	40	aave9v	46
Īstgāh-e Rāh Āhan-e Garmsār	g3	9nvhxb	47
Istaravshan	mr	a0vj7o	47
#ita
Itacoatiara	aa	6pa9do	48
Itabuna	35	5sxauw	53
Itapetinga	35	5rnas7	48
Itamaraju	35	5moau7	47
Itaberaba	35	5z7as1	47
Itapipoca	3x	6obau2	47
Itabira	1w	5fiajx	50
Itajubá	1w	57padr	49
Itaúna	1w	5e8ag6	49
Itaituba	3y	6m49ki	48
Itaboraí	2y	56uaky	53
Itaguaí	2y	56jaie	50
Itaperuna	2y	5b4ann	49
Itajaí	3d	4v9a4u	52
Itabaiana	ab	64bb01	48
Itaquaquecetuba	1b	54rab9	55
Itapevi	1b	54la9n	53
Itapecerica da Serra	1b	544a9v	52
Itapetininga	1b	54ha6j	51
Itanhaém	1b	52uaa1	50
Itatiba	1b	563a9w	48
Itapeva	1b	53ea48	48
Itapira	1b	57oa9y	48
Itararé	1b	531a2z	47
Itagüí	5e	7f6820	55
Itānagar	192	919l41	47
Itārsi	21	8otjw0	50
Itami	4i	9mmoc4	53
Itauguá	7b	4zh9gp	48
Itasca	6	a6m73j	39	043
+Itasca County	e	al86o7	42	061
+Itawamba County	s	9l772f	37	057
Italy	1	9fe6ew	33	139
Itasca	1	9fc6e5	32	217
#ite
Iten	19r	6zvgmn	46
#ith
Ithaca	b	aa97cz	35	057
Ithaca	4	a7w7zi	45	109
#ito
Itō	4p	9n5omc	49
Itoman	8j	8ylnqn	48
#its
Iţsā	fk	978g9j	47
#itt
Itta Bena	s	9j26x4	33	083
#itu
Itumbiara	4w	5iua3a	49
Ituiutaba	1w	5hba2m	49
Itu	1b	55ea8m	51
#iuk
Iuka	s	9mp731	35	141
#iva
Ivanovo	lv	bcch1t	56
Ivanteyevka	2l	b9hgtc	47
Ivano-Frankivsk	n7	apwfsn	53
Ivanhoe	2	9r34ou	37	107
Iva	t	9lb7ie	31	007
#ive
Iver Heath	0	ax6duk	39
Iver	0	ax2dum	39
Ives Estates	5	8y47pa	43	086
#ivi
Ivins	11	9t9548	39	053
#ivr
Ivry-sur-Seine	29	apme2m	48
#ivy
Ivybridge	0	atzdl4	41
Ivyland	3	a1p83h	30	017
#iwa
Iwade	0	awqdy1	35
Iwamizawa	47	aa0ots	49
Iwanuma	ay	9vuora	46
Iwaki	g9	9sxorc	56
Iwai	3w	9q5oom	46
Iwatsuki	2v	9pwoo2	50
Iwata	4p	9meoix	49
Iwakura	3i	9o0og7	47
Iwade	b0	9l5obw	47
Iwakuni	72	9kwo3a	50
#iwo
Iwo	4r	7j8e7m	54
#ixo
Ixonia	d	a9u71w	32	055
#ixt
Ixtapa-Zihuatanejo	b8	8b061x	48
Ixtapaluca	30	8fo69c	55
#iza
I‘zāz	a3	9rngqx	48
+Izard County	r	9qn6t4	37	065
#izb
Izberbash	9z	a89hky	46
#izh
Izhevsk	e6	bbxhzs	58
#izm
İzmit	ec	a38g75	53
Izmail	eg	afzg44	49
#izt
Iztapalapa	5o	8fs68u	63
Iztacalco	5o	8fw68q	56
#izu
Izumi	3m	9lsoc7	53
Izumisano	3m	9lmobw	50
Izumiōtsu	3m	9luoc4	49
Izumo	gc	9o9o4t	50
Izúcar de Matamoros	75	8do6ai	46
#izy
Izyum	na	aqpgrh	47
#jab
Jaboatão	33	6bab6s	58
Jaboatão dos Guararapes	33	6bhb6r	58
Jaboticabal	1b	5aza5s	48
Jablonec nad Nisou	pm	auwf25	47
Jabalpur	21	8qdk23	60
Jabālyā	6j	9dlgjs	52
Jablah	v9	9o8gnt	48
#jac
Jacobina	35	62yarh	47
Jacareí	1b	559acb	53
Jacmel	18h	8cn8ai	51
Jacona de Plancarte	30	8hf5zt	48
Jacobabad	31	94kj64	52
Jacksonville	l	9jx79s	41	015
Jackson	l	9dj73v	37	025
+Jackson County	l	9mb791	43	071
Jacksonville	r	9mv6s5	45	119
+Jackson County	r	9ow6ug	40	067
Jackson	2	9wj4kj	37	005
+Jackson County	v			057
Jacksonville	5	9a97l6	59	031
Jacksonville Beach	5	9a57lx	44	031
+Jackson County	5	9bh7b9	42	063
Jackson	a	9ih7er	37	035
+Jackson County	a	9ks7fv	45	157
+Jackson County	j	a6v6w5	40	097
Jacksonville	6	a0d6xd	43	137
+Jackson County	6	9ut706	45	077
+Jackson County	f	9y879f	44	071
+Jackson County	q	9zn6i2	35	085
Jackson	m	9v37c9	34	167
+Jackson County	m	9to7er	30	109
Jackson	o	9bo6um	36	037
+Jackson Parish	o	9fk6qg	37	049
Jackson	b	a7d7dk	45	075
+Jackson County	b	a7d7dk	47	075
Jackson	e	ab66k5	35	063
+Jackson County	e	ab66k5	37	063
Jackson	c	9tu6yx	42	031
+Jackson County	c	9ym6la	60	095
Jackson	s	9fq6xi	52	049
+Jackson County	s	9ad720	51	059
Jacksonville	9	9mj7wx	48	133
+Jackson County	9	9o37gy	39	099
Jackson	8	a0i842	47	007
Jackpot	1t	a6m51h	31	007
Jackson Heights	4	a3886r	48	081
Jackson	7	9yh7ig	38	079
Jackson Center	7	a2c7ek	32	149
+Jackson County	7	9yh7ig	41	079
+Jackson County	p	9m8683	43	065
Jacksonville	x	a7j4ef	35	029
+Jackson County	x	a7l4eo	52	029
Jacksonwald	3	a2081b	35	011
Jacobus	3	a0s7yx	33	133
Jackson	t	9il7kt	32	003
+Jackson County	1a			071
Jackson	k	9ox71b	48	113
Jacksboro	k	9qx7e6	33	013
+Jackson County	k	9qv7af	30	087
Jacksonville	1	9es6jd	42	073
Jacinto City	1	98p6jh	40	201
Jacksboro	1	9ia6bc	36	237
+Jack County	1	9ia6bc	36	237
+Jackson County	1	96i6fj	39	239
Jackson	d	aac733	38	131
+Jackson County	d	ad16vn	36	053
+Jackson County	z	9y77kw	39	035
Jackson	1r	aas5cc	40	039
#jae
Jaén	2t	9uxdlh	51
Jaén	tl	6i57t3	47
#jaf
Jaffna	go	7ovk29	52
Jaffrey	14	a8x8by	34	005
#jag
Jaguaquara	35	5wfasz	46
Jagüey Grande	cr	8ol7mn	47
Jaggayyapeta	1u	88xk2i	46
Jagdalpur	5k	8f0k7u	49
Jagādhri	34	99tjuq	50
Jagraon	2u	9bjjpn	48
Jagtiāl	2d	8e7jz8	50
#jah
Jahānābād	25	8w1kg3	50
Jahāngīrābād	1d	94xjwz	48
#jai
Jaisingpur	1f	88mjn3	47
Jaipur	22	90sjqj	64
Jaisalmer	22	90sjcy	48
Jaigaon	1k	90lksa	52
#jaj
Jājpur	3c	8jxkju	46
#jal
Jalālābād	xi	9lnjbp	53
Jalilabad	z1	9yxhmp	46
Jales	1b	5dp9zl	46
Jalai Nur	3f	ardmyy	50
Jalapa	17j	82n6y1	47
Jalgaon	1f	8kcjpx	56
Jālna	1f	8h4jqt	54
Jalandhar	2u	9d1jpy	59
Jalor	22	8wfjhq	47
Jalārpet	1q	7wxjy9	46
Jālaun	1d	8ynk0e	47
Jalpāiguri	1k	8zokqh	50
Jalal-Abad	1aj	a3pjis	49
Jalingo	t7	7mperk	51
Jalalpur Jattan	1l	9gojm5	50
Jal	15	9f75xd	33	025
#jam
Jamālpur	c8	8v8ktv	52
Jamundí	67	7727zf	47
Jambi	k0	6tklvu	56
Jammalamadugu	1u	839jxq	46
Jamālpur	25	8wbkk9	50
Jamūī	25	8v9kjj	49
Jamnagar	1z	8ofjan	57
Jambusar	1z	8n9ji8	46
Jamshedpur	3e	8pckjf	58
Jammu	8e	9gyjnz	57
Jamkhandi	1v	87ujp5	48
Jāmuria	1k	8ruklw	52
Jamjamāl	ka	9ophcj	49
Jampur	1l	98cjc4	48
Jamestown	1jy	5pqdg4	30
Jamaame	v6	6y7h6q	53
Jamul	2	9gw4vc	38	073
Jamestown	2	9vf4li	35	109
Jamestown	m	9sq7bq	33	207
Jamaica Plain	i	a7j8eg	46	025
James City	9	9nh7y1	38	049
Jamestown	9	9pz7py	36	081
Jamestown	1g	akb69t	42	093
Jamesburg	8	a23858	38	023
Jamaica	4	a3186z	53	081
Jamestown	4	a6y7rw	45	013
Jamestown West	4	a6x7rs	34	013
Jamesport	4	a3r8ae	32	103
Jamestown	7	a067ff	33	057
Jamestown	28	a5a8dr	38	005
James Island	t	9gw7pw	38	019
Jamestown	k	9r77c3	33	049
Jamaica Beach	1	9736k6	30	167
+James City County	g			095
Jamaica	1m	a9q89u	30	025
#jan
Janaúba	1w	5q4ajp	48
Jandira	1b	54na9q	51
Jangaon	2d	8b9jzv	47
Jangipur	1k	8tzkoo	49
Janakpur	te	909kip	50
Janesville	2	a1y4l8	31	035
Jan-Phyl Village	5	93t7kv	37	105
Janesville	e	ack6np	34	161
Janesville	d	a8k70q	48	105
#jao
Jaorā	21	8rojop	48
#jap
Japeri	2y	574air	50
Japekrom	jq	7j2do9	50
#jar
Jaraguá do Sul	3d	4wfa3p	51
Jarrow	0	b6qdrw	44
Jarash	19k	9fognq	44
Jardines de la Silla	55	8x765p	47
Jaranwala	1l	9d1jjy	51
Jarosław	8r	asyfn0	46
Jarrettsville	n	a007zk	35	025
Jarales	15	9m55ng	34	061
Jarrell	1	9bm6cw	31	491
#jas
Jasper	1y	b0w4s0	36
Jasper Park Lodge	1y	b0x4s2	36
Jasdan	1z	8n8jdt	46
Jaspur	6a	97cjyz	46
Jastrzębie Zdrój	3l	assfbl	50
Jasper	l	9jz75k	41	127
Jasmine Estates	5	94l7ib	43	101
Jasper	5	9as7hl	36	047
Jasper	a	9lr7dh	36	227
+Jasper County	a	9ii7fk	34	159
+Jasper County	j	a5u6pj	44	099
+Jasper County	6	9yb734	34	079
Jasper	f	9wn76j	42	037
Jasonville	f	9ys75s	33	055
+Jasper County	f	a3q75x	41	073
+Jasper County	c	9t06lh	50	097
+Jasper County	s	9eu6zz	32	061
+Jasper County	t	9fp7ms	40	053
Jasper	k	9nf7a5	35	115
Jasper	1	9bw6mw	39	241
+Jasper County	1	9bw6mw	42	241
#jat
Jataí	4w	5kc9wc	49
Jatibarang	24	6g1m8w	49
Jatiwangi	24	6fbm8q	48
Jatiroto	2f	6c4mgo	47
Jatani	3c	8i0ki3	47
Jatoi Shimali	1l	980jcs	47
#jau
Jaú	1b	582a54	51
Jaunpur	1d	8xjk9p	52
Jauharabad	1l	9fpjgs	47
#jaw
Jaworzno	3l	athfdj	50
Jawhar	ho	75qhee	47
#jay
Jayapura	k2	6qzoqw	51
+Jay County	f	a2b7by	39	075
Jay	u	adm8gy	37	007
Jay	p	9r66ko	34	041
#jea
Jeanerette	o	9936te	37	045
Jean Lafitte	o	98m6xn	33	051
Jeannette	3	a217qu	40	129
#jed
Jedburgh	w	b84dox	36
Jeddah	e8	8lpgwv	65
#jef
+Jefferson County	l	9j476w	58	073
+Jefferson County	r	9l36sg	48	069
+Jefferson County	v	a0a5s4	56	059
+Jefferson County	5	9av7f1	34	065
Jefferson	a	9ks7fv	40	157
Jeffersonville	a	9gt7gh	30	289
+Jeff Davis County	a	9ej7il	36	161
+Jefferson County	a	9ho7j3	38	163
Jefferson	j	a6q6lu	36	073
+Jefferson County	j	a3x6sk	41	101
+Jefferson County	1c	abb595	36	051
+Jefferson County	6	9wg712	43	081
Jeffersonville	f	9wc79u	47	019
+Jefferson County	f	9xp7as	45	077
+Jefferson County	q	9za6iu	34	087
Jeffersontown	m	9w37ac	44	111
Jeffersonville	m	9vh7f4	32	173
+Jefferson County	m	9w979s	57	111
Jefferson	o	9996xl	40	051
+Jefferson Davis Parish	o	99y6qm	42	053
+Jefferson Parish	o	99a6xk	57	051
Jefferson	n	9zc7wn	33	021
Jefferson	u	act8j3	34	015
Jefferson City	c	9x66rz	46	051
+Jefferson County	c	9wr6wy	49	099
+Jefferson County	s	9e36v2	32	063
+Jefferson Davis County	s	9ds6yd	30	065
+Jefferson County	18	aja593	38	043
Jefferson	9	9r67lp	32	009
+Jefferson County	10	a1i6e2	36	095
Jefferson	14	ade8dh	30	007
Jefferson Valley-Yorktown	4	a4s870	42	119
Jefferson Heights	4	a7b86s	30	039
+Jefferson County	4	ac5815	48	045
Jefferson	7	a5y7nn	35	007
Jeffersonville	7	a057fw	31	047
+Jefferson County	7	a257o1	45	081
+Jefferson County	p	9kx6bs	35	067
Jefferson	x	ae84eb	35	047
+Jefferson County	x	adz4jj	40	031
Jefferson Hills	3	a1x7pz	41	003
+Jefferson County	3	a3q7sn	43	065
Jefferson City	k	9qc7g3	39	089
+Jefferson County	k	9qc7g3	42	089
Jefferson	1	9h06lx	33	315
+Jefferson County	1	99l6mm	54	245
+Jeff Davis County	1	9az5vf	31	243
+Jefferson County	h	ano4f0	42	031
Jefferson	d	a9h71b	39	055
+Jefferson County	d	a9z71j	48	055
+Jefferson County	z	9z57vq	42	037
#jeg
Jega	l8	7vye86	49
#jej
Jeju City	s4	9j3nng	56
#jek
Jēkabpils	1ct	bayfvu	44
#jel
Jelgava	1cs	bbdfpv	48
Jelenia Góra	8q	avef3p	49
Jellico	k	9rn7eb	34	013
#jem
Jember	2g	6bbmnu	55
Jemison	l	9hk771	34	021
Jemez Pueblo	15	9ox5nj	33	043
#jen
Jena	8b	avhes7	50
Jendouba	1ni	9reeke	47
Jensen Beach	5	91p7p5	41	085
+Jenkins County	a	9h47kd	35	165
+Jennings County	f	9yd7a6	40	079
Jenkins	m	9t97ih	33	133
Jennings	o	99y6qm	40	053
Jena	o	9e06s3	35	059
Jenison	b	a9779p	42	139
Jennings	c	9xk6xa	42	189
Jenks	p	9q26hf	43	143
Jennings Lodge	x	ag34ff	39	005
Jenkintown	3	a1e83b	36	091
#jeo
Jeonju	8k	9pinp7	59
Jeongeup	8k	9ownok	51
#jeq
Jequié	35	5viasn	51
#jer
Jerez de la Frontera	2t	9rxdey	53
Jérémie	18c	8dt864	50
Jerusalem	k4	9e9glu	59
Jerada	4q	9lbdq0	46
Jerez de García Salinas	gx	8ox5xx	46
Jerome	1c	a8o51w	40	053
+Jerome County	1c	a8o51w	40	053
Jerseyville	6	9yo6x3	39	083
Jerome	6	a0h6yw	32	167
+Jersey County	6	9yo6x3	39	083
Jersey City	8	a35868	54	017
Jericho	4	a3b87q	41	059
Jersey Shore	3	a4g7xe	36	081
Jermyn	3	a5d825	33	069
Jerome	3	a1p7sm	30	111
+Jerauld County	1a			073
Jersey Village	1	9916ik	39	201
Jericho	1m	adm898	31	007
#jes
Jessore	66	8qdkrt	54
Jesús Menéndez	cs	8ks7zk	47
Jesús María	ss	8n05zq	46
Jesup	a	9dt7kj	40	305
Jesup	j	a806sa	34	019
+Jessamine County	m	9v87d3	46	113
Jessup	n	9yr7yq	39	003
Jessup	3	a57824	37	069
#jet
Jetpur	1z	8mfjc6	51
#jew
Jewett City	13	a5l8c2	35	180
Jewell	j	a7j6nw	31	079
+Jewell County	q			089
Jewett	1	9d46gy	31	289
#jey
Jeypore	3c	8eek9d	49
#jha
Jhajjar	34	95hjsy	46
Jharia	3e	8rykk1	49
Jharsuguda	3c	8mqkdd	49
Jhālāwār	22	8ucjrk	47
Jhānsi	1d	8wqjya	56
Jhārgrām	1k	8odkln	48
Jhang Sadr	1l	9cvjgw	55
#jhe
Jhelum	1l	9hhjkt	52
#jhi
Jhingergācha	66	8q7krh	46
#jhu
Jhunjhunūn	22	945jpg	51
#ji
Ji Paraná	cd	63r93x	50
#jia
Jiangkou	3v	8wtn34	48
Jian’ou	3v	914n0o	48
Jiangmen	20	8oqmm4	57
Jiazi	20	8pkmuf	51
Jiayuguan	5s	a0llh1	51
Jiaozuo	2s	9nwmmj	57
Jiamusi	1x	ak0ny0	57
Jiangyin	2i	9enn62	50
Jiangyan	2i	9gbn5q	48
Ji’an	5b	91cmre	54
Jianguang	5b	94bmtm	48
Jiagedaqi	3f	au2ngs	51
Jiangyou	3g	9e9lyw	51
Jiaozhou	1s	9qsn5c	52
Jianshui	3s	8tglp6	57
Jiaxing	2o	9bfn7f	57
#jid
Jidong	1x	afmo04	48
#jie
Jieshou	38	9iemsg	52
Jieyang	20	8remv9	60
Jieshi	20	8pdmtr	51
Jiehu	1s	9oqn11	48
Jiexiu	5d	9sumiv	49
#jig
Jiguaní	f8	8il7zp	46
#jih
Jihlava	143	ar8f3b	47
#jij
Jijiang	94	97dm35	48
Jijel	14d	9saec0	52
Jijiga	15o	7nzh6w	48
#jil
Jilin	2c	abtnnk	63
Jilib	1kj	6zdh6v	46
#jim
Jimo	1s	9r3n6m	48
Jimma	ao	7jbgqb	51
Jimeta	gz	7nseum	54
Jim Thorpe	3	a3k81n	37	025
+Jim Hogg County	1	91v69w	37	247
+Jim Wells County	1	9336bl	44	249
#jin
Jindabyne	19	44upcu	38
Jinjiang	3v	8uyn1d	50
Jinchang	5s	9wylrv	52
Jinji	3r	8qjmfv	48
Jingling	2b	9b5mm6	54
Jingzhou	2b	9abmjn	53
Jingmen	2b	9c7mjo	52
Jinjiang	6r	8gtmdl	48
Jinshi	2q	988mir	49
Jinsha	2i	9f5n8b	50
Jingdezhen	5b	97dmxl	55
Jinzhou	2h	a47n8i	58
Jining	3f	a3zmm7	54
Jinan	1s	9rvmx0	66
Jining	1s	9odmvu	57
Jincheng	5d	9ommlf	55
Jinghong	3s	8n3lnt	48
Jinhua	2o	96vn4c	52
Jinxiang	2o	927n71	49
Jīnd	34	97gjs0	52
Jintūr	1f	8ghjt1	46
Jinotepe	1fr	7ux78k	45
Jinotega	1fv	7yd794	47
Jincheng	4b	8tvn0o	46
Jinja	c5	6z8gg8	50
#jir
Jirjā	99	8z6gcl	51
#jis
Jishui	2s	9jpmsk	49
Jishu	2c	ad4no8	50
#jit
Jitra	dq	7fflmy	48
#jiu
Jiuquan	5s	a0elho	49
Jiutai	2c	acnnlj	52
Jiujiang	5b	98imu8	54
Jiupu	2h	a43ndj	51
Jiutepec	b9	8eg68i	52
#jix
Jixi	1x	afunzs	56
#jiz
Jizan	mb	88xh67	50
Jizzax	1q5	a1gj4f	52
#jo
+Jo Daviess County	6	a7u6wt	40	085
#joa
João Monlevade	1w	5ezak3	49
João Pessoa	7j	6e8b76	58
Joanna	t	9ll7kr	32	059
#job
Jobabo	cs	8k37xc	47
Jobstown	1h	b20de7	40
#jod
Jodhpur	1z	8mujaj	47
Jodhpur	22	8yzjit	60
#joe
Joensuu	15z	brwg6o	47
Jōetsu	5y	9t7ok0	53
#joh
Johnstone	w	b93djg	42
Johor Bahru	6g	723lw8	59
Johnson	r	9qd6mf	36	143
+Johnson County	r	9oj6od	41	071
Johnstonville	2	a264l1	30	035
Johnstown	v	a225sl	42	123
Johns Creek	a	9kj7e4	49	121
+Johnson County	a	9gx7i8	36	167
Johnston	j	a5r6nq	43	153
+Johnson County	j	a5q6tr	51	103
Johnsburg	6	a7q72w	38	111
Johnston City	6	9v270z	35	199
+Johnson County	6	9ty712	34	087
+Johnson County	f	a0178t	50	081
Johnson	q	9ud61d	31	187
+Johnson County	q	9ya6l1	58	091
+Johnson County	m	9v17hz	37	115
+Johnson County	c	9xo6nm	44	101
+Johnston County	9	9p17u2	48	101
+Johnson County	10	a256gs	32	097
Johnson Lane	1t	9yh4ng	38	005
Johnson City	4	a70810	42	007
Johnstown	4	a9h85f	39	035
Johnstown	7	a1j7ib	37	089
+Johnston County	p	9l46fg	35	069
John Day	x	ade4pl	32	023
Johnstown	3	a217ss	43	021
Johnsonburg	3	a3l7sw	34	063
Johnston	28	a668dd	45	007
Johnston	t	9jz7ks	34	037
Johnsonville	t	9jy7rb	32	041
Johnson City	k	9qv7j9	48	179
Johnsonville	k	9q673p	32	085
+Johnson County	k	9rb7ks	34	091
Johnson City	1	9a46an	33	031
+Johnson County	1	9ge6do	50	251
Johnson	1m	ae08a4	32	015
Johnson Creek	d	a9o71f	35	055
+Johnson County	1r	ad75nm	37	019
Johannesburg	3p	4x8g1w	63
#joi
Joinville	3d	4wya4b	57
Joint Base Lewis McChord	h	akv4fi	40	053
#jol
Joliette	12	ahu882	45
Jolo	bk	7etn84	50
Joliet	6	a5d73c	52	197
Jollyville	1	9ak6ce	42	491
Jolivue	g	9vv7sd	31	015
#jom
Jombang	2g	6d1mjr	51
#jon
Jönköping	1jm	beiezc	50
Jonesboro	r	9pk6w2	49	031
Jonesboro	a	9j47dp	37	063
+Jones County	a	9hp7fz	35	169
+Jones County	j	a6z6uf	40	105
Jonesboro	6	9u1701	32	181
Jonesboro	f	a2g7a5	32	053
Jonesboro	o	9fk6qg	37	049
Jonesville	o	9dv6sy	33	025
Jonesport	u	adp8o8	32	029
Jonesville	b	a6m7cu	33	059
Jonestown	s	9lc6wq	31	027
+Jones County	s	9e170f	44	067
Jonesville	9	9qo7ng	34	197
+Jones County	9	9my7xh	30	103
Jones	p	9ot6dr	35	109
Jonestown	3	a297zk	33	075
+Jones County	1a			075
Jonesborough	k	9qt7ix	37	179
Jones Creek	1	96h6iu	33	039
Jonestown	1	9aq6c0	33	453
+Jones County	1	9hj66s	38	253
#joo
Joondalup	2e	4humtl	40
#jop
Joppatowne	n	9zm7zw	41	025
Joplin	c	9t06lh	47	097
#jor
Jordan Springs	19	4ccpip	37
Jordanstown	23	b5wdfm	37
Jorhāt	53	90cl5o	48
Jordan	e	ae36nx	38	139
Jordan	4	a9n7zl	31	067
#jos
José C. Paz	2x	4a49cr	54
Jos	1fo	7plekp	59
Joseph City	y	9n45dj	31	017
Joshua Tree	2	9kt4wx	39	071
Joseph	x	afz4ud	30	063
+Josephine County	x	a7w4df	47	033
Joshua	1	9g66dh	38	251
Josephine	1	9hu6gh	31	085
#jou
Jounieh	1c0	9kegmy	50
Jourdanton	1	96c6a9	36	013
#jov
Jovellanos	cr	8pc7mh	47
#joy
Joypur Hāt	5a	8vqkrb	49
#jua
Juazeiro do Norte	3x	6dzaus	54
Juárez	9n	9e45oa	61
Juan Díaz	dz	7n57rb	50
+Juab County	11	a0b59c	38	023
#jub
Juba	6m	7bhgbq	57
#juc
Juchitán de Zaragoza	9o	87o6k2	49
#jud
Judsonia	r	9nz6tg	33	145
+Judith Basin County	18			045
Judson	t	9mr7j1	33	045
#jue
Juegang	2i	9fsn8n	49
#juh
Juhaynah	99	903gbi	47
#jui
Juiz de Fora	1w	59kajl	57
Juigalpa	1fs	7vn7aw	47
#jul
Juliaca	tr	5qy8h7	54
Julian	2	9hw4w4	32	073
Julesburg	v	a3v5zy	31	115
#jum
Jumri Tilaiyā	3e	8tvkhl	49
#jun
Junín	2x	49y96q	49
Junee	19	495p9y	37
Jundiaí	1b	55la9s	55
Jūnāgadh	1z	8lsjbq	53
Juneau	1j	bfy3im	45	110
+Juneau City and Borough	1j	bfy3im	45	110
June Park	5	93z7nw	36	009
Juno Beach	5	90o7pn	35	099
Junction City	q	9yf6f1	44	061
Junction City	m	9uf7ch	34	021
Junction City	x	acu4dr	38	039
+Juniata County	3			067
Junction	1	9ap66v	34	267
Juneau	d	aal71l	34	027
+Juneau County	d	abo6xs	39	057
#jup
Jupiter	5	90t7pj	48	099
#jur
Jūrmala	1cy	bc9fq1	47
Jurupa Valley	2	9kf4tk	43	065
#jus
Justice	6	a5y740	41	031
Justice	p	9qt6ij	31	131
Justin	1	9hw6dq	35	121
#jut
Jutiapa	17k	81p6ya	45
Juticalpa	17v	82r78i	45
#juv
Juventino Rosas	48	8jc63h	46
#juw
Juwana	2f	6fdmgr	46
#juy
Juye	1s	9obmuh	48
#jyv
Jyväskylä	15v	bqwfvg	49
#k
K. I. Sawyer Air Force Base	b	air759	34	103
#kaa
Kaarst	1i	awbeee	46
Kaanapali Landing	1e	8k51sr	33	009
Ka‘a‘awa	1e	8lv1pj	31	003
Kā‘anapali	1e	8k51sr	30	009
#kab
Kabul	nv	9lxj85	65
Kabinda	il	6gyfs0	48
Kabanjahe	4e	76mlhl	48
Kabarnet	19p	6zdgna	44
Kabba	dw	7jrecw	47
Kabankalan	4s	7pqnd5	51
Kabirwala	1l	9agjfm	48
Kabale	ej	6ujg7b	46
Kabwe	1r5	5tvg31	53
#kac
Kachkanar	4a	bh2ih8	46
Kachina Village	y	9ni59r	34	005
#kad
Kadiri	1u	817jx4	49
Kadi	1z	8qqjgx	48
Kadayanallur	1q	7n7juu	49
Kadoma	3m	9miocl	51
Kaduna	dv	7r9ego	62
Kadugli	1jg	7slg6k	49
Kadirli	wd	9ttgoa	48
Kadiyivka	58	aoxgvc	49
Kadoma	i9	5j3g74	49
#kae
Kaesŏng	gk	9vhnnj	55
Kaédi	1eq	86vcui	47
#kaf
Kafr ad Dawwār	97	9chg7p	54
Kafr az Zayyāt	aj	9bmg9m	49
Kafr ash Shaykh	d0	9cfg9y	52
Kafanchan	dv	7omej1	49
Kaffrine	1k8	817cot	45
Kafranbel	mk	9oxgpk	47
Kafue	x1	5q7g2a	47
#kag
Kaga Bandoro	128	7hffdb	48
Kagoshima	di	9dpnyn	57
Kagoro	dv	7opejb	49
#kah
Kahrīz	8g	9lihiq	59
Kahror Pakka	1l	98ajfr	48
Kahna Nau	1l	9d5jml	47
Kâhta	mv	9uzgva	49
Kahramanmaraş	w6	9uegql	56
Kahului	1e	8k11td	44	009
Kahalu‘u	1e	8lm1pk	37	003
Kahaluu-Keauhou	1e	8gd1us	36	001
Kahuku	1e	8m81p9	34	003
Kahoka	c	a2a6t8	33	045
#kai
Kaifeng	2s	9mompj	60
Kaitong	2c	aehndw	48
Kaiyuan	2h	a85ngk	51
Kaiyuan	3s	8ruluy	53
Kaihua	3s	8qxlxo	48
Kaiserslautern	5f	arcehl	50
Kaithal	34	98sjs8	51
Kairāna	1d	97ojuh	49
Kaizuka	3m	9lpobz	50
Kainan	b0	9kvobl	46
Kaiapoi	9v	3lir7k	40
Kairouan	1nl	9p4eo2	51
Kaibito	y	9ro5bh	32	005
Kailua	1e	8lg1pu	46	003
Kailua-Kona	1e	8gk1uo	41	001
#kaj
Kajaani	15s	bwfg11	45
#kak
Kākināda	1u	894k8g	55
Kakamigahara	70	9oeog7	51
Kakegawa	4p	9mloje	49
Kakogawachō-honmachi	4i	9mloaj	54
Kakamega	rt	6ysgkj	48
Kakata	1ca	7g5d39	45
#kal
Kalamunda	2e	4h7mue	38
Kalgoorlie	2e	4kln9f	36
Kālīganj	66	8r1krm	47
Kālia	66	8q0ksz	46
Kalemie	122	6hhg53	52
Kalamariá	at	a2qfnr	50
Kallithéa	3b	9vffpu	50
Kalamata	qn	9swflf	47
Kalyān	1f	8fgjj6	61
Kallakkurichchi	1q	7umjzc	46
Kālpi	1d	8ykk1h	46
Kalyani	1k	8pukps	50
Kālna	1k	8qikpg	47
Kāliyāganj	1k	8x7kpd	47
Kālimpong	1k	917kps	46
Kalmunai	kq	7ilk7b	50
Kalibo	4s	7ujnbw	48
Kalisz	9x	axsfa9	50
Kaliningrad	lw	b5zfgz	56
Kaluga	lz	b5hgos	55
Kalmar	1jo	bbef5g	46
Kalasin	1md	87nlvj	47
Kalush	n7	aq5frp	48
Kalifornsky	1j	blu27r	39	122
Kalaoa	1e	8gt1uq	40	001
Kalāheo	1e	8mw1kv	37	007
+Kalawao County	1e			005
Kalona	j	a586t9	34	183
Kalamazoo	b	a7h7a9	49	077
Kalkaska	b	ae97be	33	079
+Kalamazoo County	b	a7h7a9	52	077
+Kalkaska County	b	ae97be	35	079
Kalispell	18	anw52h	43	029
Kalida	7	a3u7e4	32	137
Kalama	h	aht4es	34	015
Kalulushi	a5	5ycg21	48
#kam
Kamloops	1o	aur4ls	48
Kamina	11v	69qftg	49
Kamen	1i	axbeha	47
Kāmthi	1f	8kyk00	49
Kāmāreddi	2d	8cwjxm	49
Kāmārhāti	1k	8ozkph	55
Kāmyārān	9f	9mohie	48
Kamaishi	9h	9z4ou3	46
Kamifukuoka	2v	9pnonj	47
Kamakura	50	9o3onn	52
Kameoka	71	9n8ocm	50
Kamigyō-ku	71	9nbod4	49
Kampong Cham	1aw	7vbm0y	48
Kampong Chhnang	1ax	7w1lyr	49
Kampong Speu	1ay	7ttlyc	45
Kampot	1az	7rhlxe	44
Kampung Pasir Gudang Baru	6g	723lwk	52
Kampung Bukit Baharu	su	746ls5	47
Kampung Sungai Ara	9p	7ctlmj	51
Kampong Dungun	ba	76ylpg	48
Kampung Baru Subang	5z	76rlq1	59
Kampong Baharu Balakong	5z	76flqn	48
Kampen	9s	azzecf	47
Kamoke	1l	9eujm6	53
Kamalia	1l	9bdjht	51
Kamra	1l	9jrjk7	46
Kambar	31	92nj4w	49
Kamen’-na-Obi	bo	b3fk5y	46
Kamensk-Shakhtinskiy	57	ao8gzu	49
Kamensk-Ural’skiy	4a	baqio1	53
Kamyshin	bv	at6he6	51
Kamphaeng Phet	1mr	87slkg	48
Kamianske	8x	aorgk4	54
Kamianets-Podilskyi	nb	ap8fxv	50
Kampala	c4	6ywgei	61
Kamiah	1c	aif4xp	31	061
Kamas	11	a2w5aw	33	043
#kan
Kandahār	xg	9dtiyj	56
Kandi	10w	7sxe46	50
Kanye	11i	50nfud	47
Kanata	16	afu814	50
Kananga	11y	6hmfma	57
Kangding	3g	99clr8	50
Kankan	qj	7qvd65	51
Kandukūr	1u	84ak1y	47
Kanuru	1u	879k5p	46
Kānkānhalli	1v	7wvjv2	47
Kānnangād	2r	7w7jon	48
Kannur	2r	7uzjpc	48
Kannad	1f	8iajoq	46
Kanchipuram	1q	7xok1e	52
Kanpur	1d	8zjk37	65
Kannauj	1d	916k20	49
Kāndhla	1d	97gjun	46
Kānchrāpāra	1k	8pskpn	51
Kāndi	1k	8skkok	47
Kangāvar	8g	9luhl9	47
Kanuma	6z	9rjoo5	50
Kanazawa	df	9roofi	57
Kannabechō-yahiro	8i	9m0o6m	46
Kan’onjichō	ge	9kto79	46
Kanoya	di	9d6nzh	49
Kanggye	s2	a3tnnn	53
Kandy	sa	7i9k3z	50
Kanbe	b6	88flao	48
Kanasín	gw	8k56z8	49
Kangar	1f3	7fwlmc	48
Kano	1fn	7vcejo	66
Kandhkot	31	94hj86	49
Kanash	he	b87hjx	47
Kanevskaya	3u	ai0gw8	47
Kansk	6k	ba4l9w	50
Kanchanaburi	vl	80wlkj	48
Kaneohe	1e	8lg1po	45	003
Kankakee	6	a4873y	44	091
+Kane County	6	a6072o	57	089
+Kankakee County	6	a4873y	49	091
Kansas City	q	9yn6l5	52	209
+Kanabec County	e	ahg6ov	35	065
+Kandiyohi County	e	afc6k0	44	067
Kansas City	c	9ym6la	57	095
Kannapolis	9	9ol7o2	47	025
Kane	3	a5q7t3	36	083
Kanab	11	9sx57f	36	025
+Kane County	11	9sx57f	36	025
+Kanawha County	z	9wj7l9	51	039
Kansanshi	1r9	60efxf	46
#kao
Kaolack	1ka	81bcnd	52
#kap
Kapan	y5	9yxhgx	45
Kapuskasing	16	ara7j1	40
Kaposvár	18r	aitf9g	48
Kapadvanj	1z	8pyjiz	47
Kapūrthala	2u	9d6jpe	50
Kapenguria	1ah	71gglj	47
Kapshagay	dj	abvju2	46
Kapolei	1e	8la1oy	42	003
Kapa‘a	1e	8nc1lg	40	007
Kapaau	1e	8i71v8	32	001
Kaplan	o	99c6ro	37	113
#kar
Karratha	2e	5cemwl	41
Kardzhali	107	a5pfuh	47
Karamay	45	agmkft	54
Karlovy Vary	140	atjevr	47
Karviná	cw	ashfbi	48
Karlsruhe	2n	aq5ejc	55
Karkira	jb	9sleeb	47
Karlovac	17z	agdf37	47
Karangsembung	24	6ezm9s	49
Kartasura	2f	6d1mfm	49
Karanganom	2f	6crmfb	47
Karmi’el	av	9hggm3	46
Karīmganj	53	8v3l0k	47
Karnāl	34	98hjtu	54
Karwar	1v	835jlx	48
Kāranja	1f	8iwjv9	48
Karād	1f	8a1jm2	47
Kāraikāl	rb	7sck1r	49
Karauli	22	8zmjtz	49
Kāraikkudi	1q	7pzjyt	50
Karur	1q	7sgjww	49
Karīmnagar	2d	8d8jzt	54
Kārsiyāng	1k	90okp8	47
Karbala	rf	9gmhaa	56
Karaj	5u	9pjhtn	62
Karak City	19l	9ckgnc	43
Kariya	3i	9n6ogi	51
Kariya	4i	9mjo9b	47
Karatsu	gg	9iwnx1	49
Kara-Balta	rv	a8xjl5	48
Karakol	rx	a81jxr	48
Karagandy	b3	ascjj2	57
Karachi	31	8v2j25	71
Karlskrona	1jq	ba0f3b	46
Karlstad	1js	biyexi	48
Kara	vb	7ojdzb	50
Karacabey	bz	a1pg2s	46
Karabağlar	8v	9wlfze	57
Kars	1o6	a2sh7p	49
Karapınar	8w	9usgh7	47
Karaman	1om	9tagga	51
Karabük	1os	a4ggen	50
Karnes City	1	9686c2	35	255
+Karnes County	1	9626c7	39	255
#kas
Kasongo	ot	6lpfy3	47
Kashgar	45	9znjr3	54
Kassel	4y	awkeme	53
Kasoa	fq	7ddduu	46
Kasihan	69	6c9meh	49
Kāsaragod	2r	7wqjob	47
Kashipur	6a	975jzc	50
Kāsganj	1d	939jyh	50
Kāshmar	5u	9nwief	50
Kashima-shi	3w	9pxoqo	48
Kasukabe	2v	9pyoo7	53
Kashiwa	3o	9pmoou	55
Kashiwazaki	5y	9ttokv	49
Kasugai	3i	9nxogh	55
Kashihara	3m	9m2ocq	49
Kashihara-shi	dg	9lvod7	51
Kasaoka	b1	9lvo6u	48
Kasba Tadla	9l	9gkdel	46
Kasungu	sr	5xtgh0	46
Kasur	1l	9cgjmt	55
Kaspiysk	9z	a94hkc	49
Kashira	2l	b6cgu1	46
Kassala	1jf	84xgp4	56
Kasserine	1nm	9npekk	49
Kastamonu	1o7	a4yghu	48
Kasese	ej	6yig7k	48
Kasson	e	acb6qd	38	039
Kaser	4	a48869	37	087
Kasama	1r8	65ngam	50
#kat
Katoomba	19	4ccphj	39
Katherine East	a6	5tto3h	35
Katanning	2e	4cfmyk	36
Katiola	p1	7kmdhu	48
Kateríni	at	a1vfmj	47
Katabu	r6	6kbncc	46
Katihar	25	8wykn9	53
Kātrās	3e	8s4kjq	48
Kathua	8e	9fxjpt	47
Kātol	1f	8l3jyb	46
Kātoya	1k	8rpkot	49
Katsuta	3w	9r2oqd	52
Katori-shi	3o	9pqoqa	49
Katunayaka	5n	7hxk1x	49
Kati	kt	7xed9l	46
Katima Mulilo	1f9	5lefrf	44
Katsina	l9	7y3eh4	56
Kathmandu	9u	92ykh0	62
Katikati	bf	41prgo	35
Katowice	3l	atmfcv	55
Katumba	wi	68dghe	50
Katoro	ef	6pmgcm	47
Kathleen	5	9447k6	38	105
Katonah	4	a4m87b	32	119
Katy	1	98r6hu	42	201
Kattaqo’rg’on Shahri	ng	a0vj03	48
#kau
Kaufbeuren	3h	an0epi	46
Kaunas	1ck	b6ifqf	56
Kaura Namoda	t8	7wzeeb	48
Kaunakakai	1e	8kl1rt	35	009
+Kauai County	1e	8nc1lg	48	007
Kaufman	1	9gj6gh	39	257
+Kaufman County	1	9gz6g1	48	257
Kaukauna	d	ad072t	42	087
#kav
Kavála	d5	a3qfrt	47
Kāvali	1u	83gk27	49
Kavadarci	1dt	a53fl5	46
Kavaklı	41	a45g2p	47
#kaw
Kawm Umbū	jn	8u0gfj	48
Kawalu	24	6dim8l	47
Kawaguchi	2v	9phoo3	57
Kawagoe	2v	9pronh	55
Kawasaki	50	9oooo4	61
Kawanishi	4i	9mqoc6	52
Kawthoung	ku	7pqlhr	48
Kawerau	bf	406riu	38
Kawit	2k	824n7u	49
#kay
Kaya	zt	7yddt0	46
Kayes	oy	6mcewx	48
Kāyankulam	2r	7nijsi	48
Kayes	1e6	825d08	49
Kayan	b6	88zlc8	46
Kayseri	1o8	9xlgml	58
Kayenta	y	9s15dr	37	017
+Kay County	p	9rz6eb	46	071
Kaysville	11	a40592	45	011
#kaz
Kazanlak	oa	a8efuk	47
Kāzerūn	46	98ahvh	50
Kazo	2v	9qcons	49
Kazan	7g	b8zhog	60
#kea
Kearsley	0	b2pdpe	40
Keady	23	b4pdde	35
Kearny	y	9hu5bx	33	021
Kea‘au	1e	8gi1xc	34	001
Kealakekua	1e	8g81uw	33	001
+Kearny County	q	9ve62r	33	093
Kearney	c	9zd6lw	40	047
Kearney Park	s	9gj6x4	30	089
Kearney	10	a3268s	45	019
+Kearney County	10	a2i695	35	099
Kearny	8	a39861	46	017
Keansburg	8	a2c863	40	025
Kearns	11	a2y58w	46	035
#keb
Kebomas	2g	6e3mkv	49
#kec
Kecskemét	18k	akbfep	50
Kechi	q	9v06ds	33	173
#ked
Kediri	2g	6camj6	54
Kedungwaru	2g	6blmiw	49
Kedungwuni	2f	6enmcl	51
Kędzierzyn-Koźle	lp	atvfan	48
#kee
Keele	0	b18dpn	36
Keelung	4b	8vtna6	56
Keenesburg	v	a1f5to	31	123
Keedysville	n	9zp7w6	31	043
Keego Harbor	b	a8d7gi	35	125
Keewatin	e	alo6ph	30	061
Keene	14	a998b8	44	005
Keeler Farm	15	9fs5ko	31	029
Keeseville	4	adn87w	32	031
Keene	1	9g06do	38	251
#kef
Keffi	t6	7mlehv	49
#keg
Kegworth	0	b0rdsg	36
#kei
Keighley	0	b3ndqp	47
Keith	w	bdudnt	37
+Keith County	10	a4961g	37	101
Keizer	x	aez4e9	46	047
#kek
Kekaha	1e	8n11kd	35	007
#kel
Kelso	19	4d6pfk	39
Kelvin Grove	1n	4trpp1	39
Kelowna	1o	ask4o3	51
Kelvedon	0	ay0dxz	37
Kelty	w	b9xdml	38
Kelso	w	b8gdp9	37
Kells	1h	b39dcw	37
Kelo	1lo	7nvf3x	46
Kélibia	hu	9sdeqt	46
Kelseyville	2	9ya4es	35	033
Kellogg	1c	am24xg	33	079
Kellyville	p	9pu6gr	31	037
Keller	1	9hh6dv	47	439
Kelso	h	ai74el	41	015
#kem
Kempsey	19	4jopoj	40
Kempten	3h	amleon	48
Kempston Hardwick	0	aypdum	43
Kempston	0	aysdum	43
Kemsing	0	awjdwn	38
Kemnay	w	bd0dp8	36
Kemerovo	63	b7pkj4	57
Kemp Mill	n	9yg7y2	41	031
+Kemper County	s	9h171r	30	069
Kemah	1	9826k2	33	167
Kemp	1	9g46gp	31	257
Kempner	1	9cc6bs	30	281
Kemmerer	1r	a635cy	34	023
#ken
Kentville	3q	af88wu	41
Kenora	16	as96lj	42
Kendal	0	b4xdod	45
Kenilworth	0	azfdrm	44
Kennington	0	aw5dyg	36
Kennoway	w	ba5dnj	37
Kenscoff	7p	8d98b8	46
Kencong	2g	6b0mmx	46
Kendari	r6	6myncc	53
Kendrāparha	3c	8iykk2	46
Kentau	s7	aawj6a	48
Kenitra	4q	9l6ddq	56
Keningau	7y	7cumuo	49
Kenema	v3	7jwd0x	52
Kenai	1j	bm727u	39	122
+Kenai Peninsula Borough	1j	blu27r	47	122
Kensett	r	9nv6td	32	145
Kentfield	2	9vf4fk	38	041
Kensington	2	9vb4gc	37	013
Kennedy	2	9vd4j7	35	077
Kenwood	2	9wp4fl	30	097
Ken Caryl	v	9zy5s1	45	059
Kensington	13	a5o89v	39	110
Kent	13	a5w87w	35	160
Kent Acres	27	9yp828	33	001
+Kent County	27	9ys828	49	001
Kendall	5	8xc7ow	49	086
Kendale Lakes	5	8xf7on	47	086
Kendall West	5	8xf7ok	46	086
Kenneth City	5	93a7i8	37	103
Kensington Park	5	9207iu	36	115
Kendall Green	5	8yx7pg	35	011
Kennesaw	a	9ki7cy	45	067
Kenilworth	6	a6x74c	34	031
+Kendall County	6	a5s72l	49	093
Kendallville	f	a547b6	40	113
Kentland	f	a39753	32	111
+Kenton County	m	9yk7d9	52	117
Kenner	o	99b6xc	48	051
Kentwood	o	9by6wl	34	105
Kensington	n	9yf7xw	34	031
+Kent County	n	9yx80p	38	029
Kennebunk	u	aai8g2	37	031
Kennebunkport	u	aag8g8	31	031
Kenduskeag	u	aes8kj	31	019
+Kennebec County	u	ad38i6	50	011
Kentwood	b	a937a4	47	081
Kent City	b	aa279t	30	081
+Kent County	b	a9c7a1	57	081
Kenyon	e	acz6pp	33	049
Kennett	c	9qo6xu	40	069
Kenly	9	9ow7v0	32	101
Kenmare	1g	ap760g	30	101
Kensington	14	a998ey	33	015
Kendall Park	8	a2a84w	40	023
Kenilworth	8	a3085n	39	039
Kenvil	8	a3k84q	35	027
Kensington	4	a2x86j	46	047
Kenmore	4	a9d7sx	42	029
Kent	7	a4b7m0	45	133
Kenton	7	a2x7fr	39	065
Kenwood	7	9yx7dn	38	061
Kenwood	p	9qv6k5	31	041
Kennett Square	3	a0p81p	38	029
Kenmar	3	a4l7y8	36	081
Kenhorst	3	a1z812	35	011
Kenilworth	3	a1r81x	33	029
+Kent County	28	a5u8dm	52	003
Kenton	k	9qk70r	31	131
Kennedale	1	9gp6dx	39	439
Kenedy	1	9626c7	35	255
+Kendall County	1	98r69r	42	259
+Kenedy County	1			261
+Kent County	1			263
Kenbridge	g	9so7uz	31	111
Kent	h	alm4gh	51	033
Kennewick	h	aid4p2	49	005
Kenmore	h	amo4gg	43	033
Kenosha	d	a8a742	50	059
+Kenosha County	d	a8a742	52	059
Kenova	z	9wo7im	35	099
#keo
Kēōkea	1e	8jj1tp	32	009
Keokuk	j	a286u6	40	111
+Keokuk County	j	a4t6rw	33	107
#kep
Kepanjen	2g	6bfmkp	47
#ker
Kerang	1p	46rozs	36
Kerpen	1i	avbeem	48
Keren	15c	85ugut	49
Keratsíni	3b	9vgfpm	49
Kertosono	2g	6cymje	48
Kermanshah	8g	9lbhiq	58
Kerman	7r	9a4iak	58
Kericho	19w	6wzgm0	46
Kerkrade	9r	avbecu	47
Kerikeri	lh	485rb7	38
Kerch	c3	ag0gpc	52
Kerman	2	9s04mi	42	019
Kernville	2	9pb4r1	31	029
+Kern County	2	9o94pe	59	029
Kersey	v	a275tk	32	123
Kernersville	9	9qc7pl	44	067
Kerhonkson	4	a6185m	32	111
Kershaw	t	9lz7o6	33	057
+Kershaw County	t	9l37nv	42	055
Kerrville	1	99h68m	44	265
Kermit	1	9ei5xn	38	495
Kerens	1	9f96gp	32	349
+Kerr County	1	99h68m	44	265
#kes
Kesgrave	0	aymdzg	40
Kessingland	0	azme0r	36
Keswick	0	b5odnb	36
Keshod	1z	8l6jb5	48
Keşan	w1	a3ifxz	46
Keskin	wc	a07ghd	47
Keshena	d	aeo71t	31	078
#ket
Kettering	0	azkdtz	48
Ketanggungan	2f	6eqmah	46
Ketchikan	1j	b7q3qb	39	130
+Ketchikan Gateway Borough	1j	b7q3qb	39	130
Kettleman City	2	9q14ms	32	031
Ketchum	1c	abc52c	34	013
Kettering	n	9y07yn	41	033
Kettering	7	a097e7	47	113
Kettle Falls	h	ap14s2	32	065
#keu
Keuka Park	4	a8e7xv	31	123
#kew
Kewanee	6	a4l6y8	41	073
+Keweenaw County	b			083
Kew Gardens Hills	4	a3586y	46	081
Kew Gardens	4	a3386x	43	081
Kewaskum	d	aaw72x	36	131
Kewaunee	d	adi74y	35	061
+Kewaunee County	d	adx755	39	061
#key
Keynsham	0	awtdp2	42
Keyworth	0	b0vdsz	38
Keyes	2	9uc4k4	37	099
Keystone	v	a005pl	30	117
Key West	5	8u87ku	44	087
Keystone	5	9487ii	44	057
Key Biscayne	5	8xd7pc	41	086
Key Largo	5	8vp7oj	40	087
Key Vista	5	94b7i3	32	101
Keystone Heights	5	98r7k5	32	019
+Keya Paha County	10			103
Keyport	8	a2b85w	39	025
Key Center	h	ali4f1	36	053
Keyser	z	9zk7sn	37	057
#kfa
Kfar Saba	6x	9fdgkz	49
#kha
Khalifah A City	8z	8tvi3o	49
Khawr Fakkān	ns	8wdi8i	46
Khanabad	nw	9rwj80	49
Khagrachhari	4v	8q7kzh	47
Khalándrion	3b	9vmfq4	49
Khagaul	25	8x2kg9	47
Khagaria	25	8wukk7	47
Khambhāt	1z	8o0jhq	49
Khāmgaon	1f	8jjjsp	50
Khadki	1f	8dkjl5	49
Khandwa	21	8mmjs3	53
Khargone	21	8mmjq1	50
Khanna	2u	9bbjrq	51
Kharar	2u	9bfjsx	47
Khammam	2d	89xk2m	52
Khatauli	1d	97cjvx	48
Khalīlābād	1d	90dkar	47
Khairābād	1d	92hk4b	46
Kharagpur	1k	8o2kml	53
Khardah	1k	8p4kpi	51
Khāliş	k9	9jxhbp	48
Khalkhāl	kb	9uihmt	47
Khāsh	6b	94eim2	48
Khandallah	81	3rgrdj	39
Khanpur	1l	95ljca	52
Kharian	1l	9h6jl9	49
Khairpur Mir’s	31	92hj70	51
Khairpur	31	93yj9m	46
Khān Yūnis	6j	9d2gjb	52
Khasavyurt	9z	aa5hhf	51
Khabarovsk	lx	aooob8	58
Khanty-Mansiysk	7d	bngj7o	48
Khamis Mushait	md	8cuh6p	56
Khartoum	us	857ged	63
Khān Shaykhūn	mk	9oggpt	47
Khanjarah	1ny	a2sghe	49
Khartsyz’k	4m	anggtz	48
Kharkiv	na	asugop	62
#khe
Khemis el Khechna	fi	9rte59	47
Khenchela	14k	9ogefu	51
Khemis Miliana	ji	9qqe26	49
Khekra	1d	967juo	46
Khemisset	4q	9jydf5	50
Khenifra	9l	9hhdga	49
Kherson	wn	ajmgem	55
#khi
Khirdalan	yw	a2dhq8	46
Khimki	2l	b9agrz	54
Khiwa	wq	a4yijo	47
#khl
Khlong Luang	mm	812lnl	51
#khm
Khmelnytskyi	nb	arafz0	56
#kho
Khōst	x8	9imja8	50
Khopoli	1f	8e7jjr	48
Khomeyn	g1	9jghr4	49
Khomeynī Shahr	4f	9gthv6	54
Khowy	4f	9x3hcv	52
Khorramshahr	5t	9akhlu	55
Khorramdarreh	g2	9qlhoo	47
Khorramabad	aw	9j1hmc	55
Khouribga	9l	9hcdct	52
Khovd	1eg	andkyk	45
Khobar	5q	8z0hrh	52
Khon Kaen	vh	87pltn	52
Khorugh	1n9	9u5jer	45
#khu
Khulm	ia	9ryj42	48
Khulna	66	8pdkss	61
Khurda	3c	8i2khu	46
Khurja	1d	94hjwa	50
Khuzdar	8p	939j11	51
Khushāb	1l	9fqjgz	50
Khujand	mr	a1wj9e	52
#kia
Kiama	19	49ppj1	38
Kiambu	19x	6urgqc	43
Kiantone	4	a6q7s0	31	013
Kiawah Island	t	9gl7pk	32	019
#kib
Kibworth Harcourt	0	azydt9	38
Kibungo	um	6s0g8u	47
Kibuye	m8	6sag5j	47
Kibaha	wj	6f7gw4	44
#kic
Kičevo	7w	a5bfi8	45
#kid
Kidderminster	0	azjdpr	48
Kidsgrove	0	b1hdps	45
Kidlington	0	axydsf	42
Kidapawan	7a	7hhnjh	49
+Kidder County	1g			043
#kie
Kiel	95	b4weo5	54
Kielce	hb	avbfhb	53
Kiefer	p	9pu6h5	33	037
Kiel	d	abz73g	36	071
#kif
Kifisiá	3b	9vrfq5	47
Kiffa	1ep	886d0c	46
#kig
Kigali	1j2	6slg7i	59
Kigoma	1p5	6kgg6b	52
#kih
Kīhei	1e	8jo1tf	43	009
#kij
Kijang	r1	70ilyn	46
#kik
Kikwit	im	6k0fca	53
Kikinda	bn	ahbfgv	46
#kil
Kilmore	1p	42ep2n	39
Killamarsh	0	b24dsc	40
Kilburn	0	b19ds0	37
Kilkeel	23	b46dfc	38
Kilmarnock	w	b8hdji	47
Kilwinning	w	b8ldix	42
Kilsyth	w	b9idkq	40
Kilbirnie	w	b8vdiz	39
Kilmacolm	w	b99dj5	36
Kilbarchan	w	b94djd	36
Kilkenny	1h	b09dbv	43
Kilquade	1h	b1idf4	42
Kildare	1h	b1odct	39
Kilcock	1h	b2cddh	37
Killester	1h	b29des	37
Kilcoole	1h	b1idf5	36
Kilcullen	1h	b1ldda	35
Kill	1h	b1xddp	35
Kilifi	ru	6nxgyp	47
Kilju	kk	a3snv9	48
Kilis	1ot	9s0gr4	49
Kilosa	n5	6f1gqq	50
Killingly Center	13	a688cd	42	150
Kīlauea	1e	8np1l7	34	007
Kildeer	6	a7573f	36	097
Killian	o	9ac6wd	31	063
Kilmanagh	b	abk7gg	35	063
Kiln	s	9ah6zk	33	045
Kill Devil Hills	9	9q381s	38	055
Killdeer	1g	all5yl	31	025
Killeen	1	9cg6cj	51	027
Kilgore	1	9fz6kg	42	183
Kilmarnock	g	9ur7zu	32	103
#kim
Kimberley	1o	arz4xu	38
Kimberley	0	b16dsh	41
Kimitsu	3o	9o7ooj	50
Kimje	8k	9pgnoh	47
Kimhae	73	9nvnu0	56
Kimry	bu	bbzgrr	47
Kimberly	l	9jt76v	35	073
Kimberly	1c	a8552c	36	083
Kimberling City	c	9rr6oi	34	209
Kimball	10	a4k5w2	34	105
+Kimball County	10	a4k5w2	34	105
Kimball	k	9nd7a1	31	115
+Kimble County	1	9ap66v	34	267
Kimberly	d	acz72m	38	087
Kimberley	x0	4q7fss	52
#kin
Kingaroy	1n	4wapls	40
Kingston	16	acv7zk	51
King	16	ac57qx	38
Kincardine	16	acq7l9	38
Kindersley	44	awz5gr	36
Kinshasa	or	6lzf2j	69
Kindu	ot	6pufw0	51
Kingston upon Hull	0	b3adv2	55
Kingswood	0	awxdp1	48
King's Lynn	0	b0jdx4	47
Kingswinford	0	azudpz	43
Kingsteignton	0	aufdm2	41
Kings Langley	0	axndur	39
Kingsbridge	0	atodli	38
Kinvere	0	azpdpt	37
Kingskerswell	0	auadm2	37
Kings Worthy	0	avxdse	36
Kingsbury	0	b00drc	36
King's Clipstone	0	b1qdsy	35
Kingsclere	0	awkdsk	35
Kinross	w	ba4dmi	37
Kingswells	w	bcsdpu	37
Kintore	w	bd0dph	37
Kintampo	qd	7kedr7	47
Kindia	qi	7pycw9	51
Kinsealy-Drinan	1h	b2gdes	38
Kinsale	2p	axnd8b	36
Kingston	19d	8c07yp	60
Kingston	1fk	4pbqul	30
Kineshma	lv	bdkh51	50
Kingisepp	6l	bixg3h	47
King Cove	1j	b6y1d4	30	013
Kinsey	l	9cy7ay	33	069
Kingman	y	9nr537	45	015
King City	2	9ql4jj	41	053
Kingsburg	2	9rf4nx	41	019
Kings Beach	2	9z04ml	36	061
+Kings County	2	9qx4nn	51	031
Kings Point	5	8zh7pe	41	099
Kingsland	a	9bk7l3	42	039
Kings Bay Base	a	9bk7lf	32	039
Kingsley	j	a8b6hf	31	149
Kincaid	6	9zz6zn	32	021
Kingston	6	a6y71g	31	037
Kingsford Heights	f	a58777	32	091
Kingman	q	9ul6bh	35	095
Kinsley	q	9vc67v	32	047
+Kingman County	q	9ul6bh	35	095
Kinder	o	9ap6q3	34	003
Kingston	i	a6n8fk	41	023
Kingsville	n	9zl7zq	36	005
Kingstown	n	9yw80r	32	035
Kingfield	u	aew8h5	31	007
Kingsford	b	ah773d	37	043
Kingsley	b	adu7ae	32	055
King City	c	a196lg	30	075
Kinston	9	9ny7wi	43	107
Kings Mountain	9	9nx7m2	40	045
Kings Grant	9	9l67vq	39	129
King	9	9qs7os	38	169
Kingston	14	a9a8en	38	015
Kinnelon	8	a3w85f	40	027
Kingston Estates	8	a0w83p	38	007
Kingston	8	a2684r	32	023
Kingsbury	1t	9ya4mx	33	005
Kings Bridge	4	a3k86p	49	005
Kingston	4	a6h86g	44	111
Kings Park	4	a3l88i	42	103
Kings Point	4	a3e876	37	059
Kinderhook	4	a7s87a	31	021
+Kings County	4	a2x86n	62	047
Kings Mills	7	9zc7dz	31	165
Kingston	7	9zn7hp	30	141
Kingfisher	p	9pm6bz	37	073
Kingston	p	9kg6fc	32	095
+Kingfisher County	p	9pm6bz	38	073
King City	x	ag44ew	36	067
King of Prussia	3	a1d82k	43	091
Kingston	3	a4m816	41	079
Kingston	28	a588dc	38	009
Kingstree	t	9jj7q9	35	089
+Kingsbury County	1a	adb6d1	30	077
Kingsport	k	9rj7io	47	163
Kingston	k	9po7d9	38	145
Kingston Springs	k	9qa760	34	021
Kingsville	1	92g6c6	44	273
Kingsland	1	9b66ak	38	299
+King County	1			269
+Kinney County	1	97f652	35	271
Kings Park West	g	9xt7xa	41	059
King George	g	9wb7xm	36	099
Kings Park	g	9xt7xg	36	059
+King George County	g	9wb7xm	39	099
+King William County	g	9u97yo	36	101
+King and Queen County	g			097
Kingsgate	h	aml4gm	41	033
Kingston	h	ams4fq	33	035
+King County	h	am94g7	63	033
King	d	ad670e	32	135
Kingwood	z	9zn7qo	35	077
Kingstown	1q8	7yk95x	44
#kio
+Kiowa County	v			061
Kiowa	q	9su6af	30	007
+Kiowa County	q			097
+Kiowa County	p	9nb68r	37	075
#kip
Kipushi	ik	61cfzp	48
Kippax	0	b3dds7	42
#kir
Kirkland Lake	16	anq7po	39
Kirkland	12	ag986t	43
Kirchheim unter Teck	2n	ap5em9	46
Kirkby	0	b2kdnz	46
Kirkby in Ashfield	0	b1idsk	44
Kirk Sandall	0	b2sdt1	41
Kirkham	0	b3edo1	41
Kirby Muxloe	0	b07dsl	40
Kirkburton	0	b2xdra	36
Kirton	0	b11dvu	35
Kirkcaldy	w	b9wdn8	47
Kirkintilloch	w	b9edkh	43
Kirkwall	w	bhudns	39
Kirriemuir	w	bbfdno	38
Kirkliston	w	b9fdmk	36
Kirkcudbright	w	b6cdkr	35
Kiryat Gat	da	9dtgkk	47
Kīratpur	1d	97zjx9	48
Kirkuk	196	9ojhbb	58
Kiryū	5x	9r4on1	50
Kirtipur	9u	92wkgw	46
Kirov	ue	bgshpy	57
Kirovo-Chepetsk	ue	bgnhr0	50
Kirishi	6l	bj5gcy	47
Kırıkhan	eb	9regp0	48
Kırklareli	w4	a5yfzn	48
Kırşehir	1o9	9yrgiw	50
Kırıkkale	wc	a0pgh3	53
Kirovs’k	58	ap4gvc	46
Kirkland	6	a6x717	32	037
Kirkwood	c	9x66wv	44	189
Kirksville	c	a1n6qu	42	001
Kirtland	15	9s15j0	39	045
Kiryas Joel	4	a4u85z	44	071
Kirtland	7	a5n7m0	38	085
Kirby	1	97u6ap	39	029
Kirbyville	1	9b66n7	33	241
Kirkland	h	amg4gj	49	033
#kis
Kishorganj	42	8twkw6	50
Kisangani	ox	6zgftz	57
Kissidougou	16v	7nid3y	47
Kisaran	4e	76alkq	51
Kishanganj	25	8yikoc	50
Kishangarh	22	8zvjnx	51
Kisarazu	3o	9oaoop	51
Kishiwada	3m	9lroc1	53
Kisii	19y	6w4gkl	45
Kisumu	19z	6xqgkk	53
Kisela Voda	7w	a6jfjq	48
Kisi	7z	7n8e6p	52
Kiselëvsk	63	b3zkkq	50
Kislovodsk	7f	abzh6o	51
Kismayo	v6	6x0h67	54
Kissimmee	5	94m7lu	48	097
Kissee Mills	c	9rw6pj	30	213
#kit
Kitimat	1o	b453yn	40
Kitchener	16	aan7od	54
Kitami	47	aboozp	51
Kitahiroshima	47	a9eot9	48
Kitakami	9h	9z4os0	50
Kitaibaraki	3w	9s7oqz	47
Kitakyushu	4j	9k1nzh	60
Kitale	1ad	70ugl9	49
Kitgum	i3	774gfd	48
Kittredge	v	a055ri	31	059
+Kit Carson County	v	9z75zx	36	063
Kittery	u	a9p8fi	37	031
Kittery Point	u	a9o8fl	30	031
+Kittson County	e			069
Kitty Hawk	9	9q681p	35	055
Kittanning	3	a3e7r4	36	005
Kittitas	h	aki4li	32	037
+Kitsap County	h	am54fd	52	035
+Kittitas County	h	akk4l5	44	037
Kitob	i6	9yoj1t	46
Kitwe	a5	5ygg2d	56
#kiv
Kiveton Park	0	b26dsj	39
#kiz
Kizhake Chālakudi	2r	7qmjs2	47
Kizlyar	9z	abthhr	47
Kızıltepe	hz	9tbh0q	52
#kla
Klagenfurt	o6	ajiezr	50
Kladno	pl	atbez6	48
Klangenan	24	6fdm98	49
Klaten	2f	6clmf9	51
Klaipėda	1cj	b8rfiq	53
Klang	5z	76glps	59
Klaeng	ve	7xilqd	47
Klamath Falls	x	a7a4hq	43	035
+Klamath County	x	a7a4hq	46	035
Klahanie	h	am54h3	40	033
#kle
Klemzig	2j	494ol4	38
Kleve	1i	axved2	47
+Kleberg County	1	92g6c6	44	273
Klerksdorp	65	4vffy3	53
#kli
Klintsy	lu	b0kgdk	48
Klin	2l	bahgq1	49
Klimovsk	2l	b7sgs9	47
+Klickitat County	h	aha4ke	38	039
#klu
Kluang	6g	73nlv0	52
#kna
Knaresborough	0	b41drx	42
Knaphill	0	awkdua	39
#kne
Knebworth	0	ay3dvi	36
#kni
Knighton	17	azednj	35
Knik-Fairview	1j	bov2cg	42	170
Knightsen	2	9vh4i1	32	013
Knightstown	f	a0k7af	33	065
Knightdale	9	9pf7u0	42	183
#kno
Knottingley	0	b37dsi	41
Knowle	0	azidr7	40
Knocklyon	1h	b20def	42
Knoxville	j	a4s6pd	39	125
Knoxville	6	a3n6x8	35	095
Knollwood	6	a7h73v	32	097
+Knox County	6	a3r6wz	46	095
Knox	f	a4q77d	36	149
+Knox County	f	9xg74v	44	083
Knottsville	m	9ux76m	38	059
+Knott County	m			119
+Knox County	m	9sf7ez	35	121
+Knox County	u	aci8k1	46	013
Knob Noster	c	9xp6o4	34	101
+Knox County	c	a1l6rz	30	103
+Knox County	10	a7z6c1	30	107
+Knox County	7	a277iv	45	083
Knox	3	a4j7r2	30	031
Knoxville	k	9pw7ew	53	093
+Knox County	k	9pw7ew	53	093
Knox City	1	9iu66q	31	275
+Knox County	1	9ix67a	34	275
#knu
Knutsford	0	b22dpf	41
#kny
Knysna	5r	4bgfo1	48
#ko
Ko Samui	vn	7oillm	47
Ko Olina	1e	8la1or	33
#kob
Kobryn	ew	az1fro	47
Koblenz	5f	atveh2	50
Kobe	4i	9mdobi	62
#koc
Kochi	2r	7pmjru	58
Koch Bihār	1k	8z5ksh	49
Kochi	19o	9j7o6x	55
Koch'ang	8k	9ofnny	49
Kochani	7w	a6gfm9	45
#kod
Kodār	2d	898k25	48
Kodiak	1j	bej24n	38	150
Kodiak Station	1j	beh244	31	150
+Kodiak Island Borough	1j	bej24n	39	150
#koe
Koesan	gm	9s9nqz	46
#kof
Koforidua	fr	7exdva	50
Kōfu	gb	9p3okx	53
#kog
Koga	3w	9qioo4	48
Koga	4j	9jpnyf	48
Kogalym	7d	bqzjmw	48
Kogon Shahri	ne	a0divb	48
#koh
Kohtla-Järve	q3	bj0fzr	47
Kohima	k6	8xbl5f	50
Koh Kong	1b1	7ualu2	45
Kohat	49	9jajeh	52
Kohler	d	abi746	33	117
#koi
Koidu	v3	7m0d1j	49
#kok
Kokkola	15u	bvcfo9	46
Kokubunji	6c	9p6ong	51
Kokubu-matsuki	di	9e5nz9	48
Kokshetau	km	b20j8s	51
Kokopo	1gy	6lypmz	44
Kokomo	f	a2h78r	48	067
#kol
Kolwezi	11z	649fur	56
Kolding	fc	b85emb	47
Kolār	1v	7yijx1	51
Kollegāl	1v	7vrju7	48
Kollam	2r	7mojsq	56
Kolhāpur	1f	88ejm7	57
Kolkata	1k	8ookpg	67
Kolonnawa	5n	7h9k1w	48
Kolokani	kt	7zpd9p	47
Kołobrzeg	e3	b4if3a	46
Kolomna	2l	b70gvq	52
Kolpino	bs	bjzg8z	51
Kol’chugino	bw	baegxe	47
Kolda	1k9	7xtcqi	48
Kolomyia	n7	aotftk	48
Koloa	1e	8mv1l1	33	007
#kom
Kombolcha	an	7ssgye	50
Komotiní	d5	a48ful	47
Komatsu	df	9r4of1	50
Komoro	5m	9qwokj	47
Komaki	3i	9o0ogc	52
Komono	7s	9n8of8	46
Komatsushimachō	gd	9kgo9u	46
Komsomolsk-on-Amur	lx	aufogl	54
#kon
Konstanz	2n	ameeli	49
Königswinter	1i	ausefz	46
Konongo	as	7gedsm	46
Konch	1d	8y7jzv	47
Konnagar	1k	8p3kpe	49
Kōnosu	2v	9q7onk	49
Kōnan	3i	9o5og7	50
Kontagora	h4	7qweb7	50
Konin	9x	az2fap	49
Konakovo	bu	bbigq5	46
Konibodom	mr	a1xjbn	47
Konya	8w	9v7ge8	59
Konotop	ei	awcgg8	50
Konawa	p	9n46f9	31	133
Kon Tum	26	81vm81	47
#koo
+Kootenai County	1c	amg4vm	50	055
Koontz Lake	f	a5277r	32	149
+Koochiching County	e	ap06oj	38	071
#kop
Koprivnica	181	ai8f6r	44
Koppal	1v	84njrj	48
Kopargaon	1f	8h8jmw	48
Kopeysk	62	b74in7	48
Koper	bx	agjey5	44
#kor
Korçë	nx	a2ufhq	48
Korumburra	1p	3z9p52	36
Kortrijk	4n	av7e52	49
Korhogo	p0	7oadgd	52
Korla	45	a60kjb	53
Korydallós	3b	9vifpp	48
Korba	5k	8o3k9q	56
Korāput	3c	8e9k9r	46
Koratla	2d	8eajyn	48
Kōriyama	g9	9twopy	55
Koronadal	7a	7g2nit	51
Koryazhma	bp	bobhj1	46
Korkino	62	b6himk	46
Korenovsk	3u	agbgxl	46
Korolev	2l	b9bgt3	51
Körfez	ec	a39g6q	50
Korosten’	i0	avkg3k	48
#kos
Kosi	1d	937jv4	47
Koshigaya	2v	9ppoob	55
Kosong	7t	9wmnsv	48
Kostanay	dk	b1tisq	53
Koszalin	e3	b4jf4x	50
Kostroma	1iu	behh1p	54
Kosti	mf	7ykgeq	55
Košice	uz	apbfj2	54
Kostyantynivka	4m	aotgsr	50
+Kossuth County	j	a9n6m9	37	109
+Kosciusko County	f	a4k79j	44	085
Kosciusko	s	9hu6z5	39	007
Kosonsoy	i5	a4ljer	46
Koson	i6	9ygiy6	48
#kot
Kotka	q9	blzfyv	47
Kotabumi	fu	6kllzc	46
Kottayam	2r	7onjsk	48
Kotkapura	2u	9ayjnv	49
Kota	22	8vyjqo	59
Kotputli	22	92yjro	46
Kottagūdem	2d	8ark3y	49
Kotikawatta	5n	7h9k1z	48
Kota Tinggi	6g	72ulwm	47
Kota Bharu	1f2	7f0ls0	62
Kota Kinabalu	7y	7elmuf	57
Kotli	e2	9j4jla	58
Kot Addu	1l	9anjd5	50
Kot Radha Kishan	1l	9cljlu	47
Kotri	31	8whj5r	49
Kotlas	bp	bo6hhl	48
Kotzebue	1j	c3u1cc	35	188
#kou
Koudougou	zu	7w1dpg	49
Kousséri	cg	7vkf1r	56
Kousa	al	8y0gf0	48
Kouvola	q9	bn3fy6	45
Koulikoro	kt	7xqdb0	44
Koutiala	sm	7wfdgu	50
Koumra	1li	7mrf8r	46
Kouts	f	a4s769	33	127
Kountze	1	9ad6m1	33	199
#kov
Kovvūr	1u	89ak71	46
Kovilpatti	1q	7nhjwb	50
Kovrov	bw	bakh2s	52
Kovel	n6	awafsn	48
#koy
Koysinceq	k7	9q8hbz	47
#koz
Kozáni	171	a1yfkj	46
Kozhikode	2r	7t9jqi	56
Kozan	mu	9u2gni	49
#kpa
Kpalimé	vc	7h6dxr	49
#kra
Kralendijk	11c	7vr8md	35
Kraków	ha	at2ffe	59
Kragujevac	4l	acafi4	52
Kraljevo	4l	abhfhh	49
Krasnodar	3u	af4gwa	58
Krasnoyarsk	6k	b9ml1z	60
Krasnogorsk	2l	b92grp	50
Krasnokamsk	8t	bfci6w	47
Krasnyy Sulin	57	an1gzb	46
Krasnotur’insk	4a	bk1ij9	48
Krasnoufimsk	4a	bb9ich	46
Krasnokamensk	ul	at6mzw	47
Kranj	bx	aigezw	46
Krathum Baen	mo	7zxlmi	49
Krabi	1mz	7kflir	45
Krasnyy Luch	58	anqgw6	50
Kramators’k	4m	apcgsc	52
Kraaifontein	5r	4bzfc0	48
#kre
Krefeld	1i	awmee7	54
Kresek	24	6gzm3i	50
Kremenchuk	eh	aqbggu	54
Kremmling	v	a1a5oh	32	049
Krebs	p	9n16i4	33	121
#kri
Kribi	iz	766enj	47
Krishnagiri	1q	7wsjx9	48
Krishnanagar	1k	8r1kpt	52
Kriva Palanka	1e3	a78fm1	43
Kristiansand	tc	bfjei8	48
#kro
Krosno	8r	as1fkh	47
Kropotkin	3u	ag8h0q	49
Kronstadt	bs	bkog6p	46
Kropyvnytskyi	n8	aorgdm	54
Krotz Springs	o	9au6t5	31	097
Kronenwetter	d	aei6z5	39	073
Kroonstad	59	4t7fzn	50
#kru
Kruševac	4l	ab2fj9	49
Krum	1	9ie6dw	37	121
Krugerville	1	9ig6el	32	121
Krugersdorp	3p	4xjg16	56
#kry
Krymsk	3u	aetgtj	48
Kryvyi Rih	8x	an3ggq	58
#ksa
Ksar Chellala	fe	9nte2g	48
Ksar el Boukhari	je	9ppe3n	49
Ksar El Kebir	7v	9n8dfm	50
#kst
Kstovo	7e	b9zhas	48
#kua
Kuala Belait	115	7aqmpb	45
Kuandian	2h	a35nim	49
Kuantan	dr	78llv1	56
Kuala Selangor	5z	77blp9	47
Kuala Terengganu	sw	7ctlui	55
Kualapu‘u	1e	8kr1rs	33	009
#kuc
Kuchāman	22	91fjny	48
Kuching	bb	72bmeh	58
#kud
Kudus	2f	6f4mfw	50
Kudamatsu	72	9kgo2b	47
#kuf
Kufa	rh	9f1hbg	50
#kuh
Kūhdasht	aw	9j5hk9	50
#kuj
Kuje	t4	7moeg3	50
#kuk
Kūkatpalli	2d	8akjxt	55
Kukichūō	2v	9q7onz	49
#kul
Kulti	1k	8rxkl8	55
Kultali	1k	8mukpk	53
Kulai	6g	72mlvs	48
Kulim	dq	7cwlnc	52
Kŭlob	vp	9vbj9u	49
Kulu	8w	9ymgfw	47
Kula	1e	8jr1tr	38	009
Kulpsville	3	a1s82q	39	091
Kulpmont	3	a3b7zl	35	097
#kum
Kumbo	ci	7f8epn	47
Kumba	ac	7awem9	52
Kumasi	as	7gldri	62
Kumbakonam	1q	7sgk0j	51
Kumagaya	2v	9qdon7	52
Kumamoto	gh	9h5nz1	58
Kumanovo	1e4	a71fkb	49
Kumertau	5p	b0li6y	48
#kun
Kunduz	nw	9s1j7a	52
Kununurra	2e	5q6ntm	38
Kunshan	2i	9d6n7z	62
Kunming	3s	8vkltc	66
Kunyang	2o	92vn6x	48
Kuningan	24	6emm9c	49
Kundla	1z	8laje3	49
Kunnamkulam	2r	7rljrb	48
Kungur	8t	bdkia8	48
Kuna	1c	aat4wm	42	001
#kuo
Kuopio	161	bspg0w	49
#kup
Kupang	d8	65rnfd	55
#kuq
Kuqa	45	a5wkad	48
#kur
Kuranda	1n	5nap4k	35
Kurnool	1u	85zjws	57
Kuroiso	6z	9spop1	48
Kurobe-shi	az	9sioht	46
Kurayoshi	kj	9ofo7q	47
Kurashiki	b1	9m2o7l	56
Kure	8i	9l3o49	53
Kurume	4j	9iknyk	54
Kurunegala	sb	7isk39	45
Kurganinsk	3u	aeoh0s	47
Kurgan	ud	b81ixh	55
Kursk	m0	axqgoj	56
Kurchatov	m0	axign1	47
Kurtistown	1e	8gg1xa	31	001
Kure Beach	9	9kg7vl	33	129
#kus
Kushtia	66	8sekrk	51
Kushiro	47	a9ep11	53
Kusatsu	9i	9naodp	51
Kuşadası	hw	9v6fzq	48
+Kusilvak Census Area	1j	box12m	34	158
#kut
Kutaisi	16k	a7fh6l	53
Kutno	6i	az3fds	47
Kütahya	w5	9zig7a	53
Kutztown	3	a2k81i	37	011
Kutloanong	59	4spfyb	50
#kuw
Kuwana	7s	9ndofn	51
Kuwait City	1bg	97lhla	48
#kuy
Kuybyshev	hi	b81jxk	47
#kuz
Kuznetsk	m3	b1khhg	50
#kwa
Kwangmyŏng	3n	9u4nof	56
Kwangyang	7u	9n6nqf	50
Kwang Binh	26	8ajm46	45
KwaDukuza	6n	4ojgax	48
#kwe
Kwekwe	x3	5hfg6t	50
#kwi
Kwinana	2e	4ghmtm	45
#kya
Kyabram	1p	455p2x	39
Kyathampalle	2d	8gnjy5	46
Kyaukse	9m	8m1lb2	47
Kyaiklat	7x	87pl9w	47
Kyain Seikgyi Township	kv	85ylgx	54
Kyaikto	b7	8a3ldh	47
Kyaikkami	b7	86olf0	47
#kyl
Kyle	1	99b6c4	46	209
#kyn
Kyneton	1p	42kp19	38
#kyo
Kyoto	71	9naod3	62
Kyosai	73	9mtnt7	49
#kyr
Kyrenia	13x	9o6ggk	44
#kys
Kyshtym	62	b8rik7	46
#kyu
Kyustendil	108	a7gfn1	47
#kyz
Kyzylorda	1bn	aelixz	55
Kyzyl	1j0	axnl6d	50
#l
L'Ancienne-Lorette	12	ajz8dt	42
L'Assomption	12	aha881	42
L'Île-Perrot	12	ag286l	40
L'Épiphanie	12	ahd87w	37
L'Ange-Gardien	12	akc8ek	36
L'Hospitalet de Llobregat	36	a4we1u	54
L'Aquila	g6	a7nex8	45
L'Anse	b	ajw72b	33	013
#la
La Plata	2x	4909f1	58
La Rioja	o2	4ob8qb	52
La Louvière	7i	au9e7n	49
La Paz	118	5o68mp	59
La Prairie	12	ag687u	43
La Tuque	12	alr89u	40
La Malbaie	12	amd8h5	40
La Sarre	12	apk7s0	39
La Pocatière	12	all8hh	37
La Ronge	44	b725rk	38
La Serena	iv	4my8e3	52
La Pintana	7k	4cq8ft	53
La Estrella	5e	7f481w	47
La Dorada	j0	7d584m	49
La Romana	39	8d78kf	53
La Libertad	ai	6rt7n9	49
La Línea de la Concepción	2t	9qhdh5	48
La Laguna	6u	955cmo	52
La Orotava	6u	94vcm4	46
La Rochelle	5h	ai8dst	49
La Seyne-sur-Mer	40	a9qecc	48
La Roche-sur-Yon	8c	ajnds1	48
La Ceiba	17q	85s76y	51
La Lima	fs	84v73s	47
La Spezia	g5	aciena	49
La Paz	dm	8t25dm	53
La Piedad	6e	8ii60l	49
La Chorrera	tj	7mo7qe	48
La Carlota	4s	7qyndg	46
La Trinidad	ts	87pn6z	46
La Unión	1l0	7z2740	44
La Goulette	ht	9saeon	49
La Mohammedia	ht	9rveo8	48
+La Paz County	y	9ji52p	41	012
La Habra	2	9k94sd	48	059
La Mesa	2	9h14uy	48	073
La Mirada	2	9k84s7	47	037
La Puente	2	9ki4sd	46	037
La Quinta	2	9ji4wx	46	065
La Presa	2	9gv4v0	45	073
La Verne	2	9kq4sv	45	037
La Cañada Flintridge	2	9l04rp	43	037
La Crescenta-Montrose	2	9l34rk	43	037
La Palma	2	9k14s3	42	059
La Riviera	2	9x54iw	40	067
La Habra Heights	2	9kc4sd	37	037
La Selva Beach	2	9sm4hi	35	087
La Junta	v	9vj5we	38	089
La Salle	v	a235t6	33	123
+La Plata County	v	9tk5kc	44	067
La Porte City	j	a7j6rx	34	013
La Grange	6	a6573x	42	031
La Grange Park	6	a6773y	41	031
La Salle	6	a4t70j	40	099
La Harpe	6	a2q6vb	31	067
La Porte	f	a5l775	43	091
La Crosse	q	9x1685	31	165
La Cygne	q	9wj6ks	30	107
La Grange	m	9wp7au	39	185
La Center	m	9t070v	30	007
La Plata	n	9x17y6	40	017
La Vale	n	a067t3	36	001
La Crescent	e	abr6ue	37	055
La Plata	c	a166r3	31	121
La Monte	c	9xp6oh	31	159
La Grange	9	9o37vx	34	107
La Vista	10	a4e6h9	42	153
La Cienega	15	9os5p7	36	049
La Mesilla	15	9pv5pd	32	039
La Luz	15	9hm5pq	32	035
La Huerta	15	9g45ui	31	015
La Puebla	15	9pz5pk	31	049
La Union	15	9er5nq	30	013
La Croft	7	a2x7o4	31	029
La Grande	x	afw4rz	41	061
La Pine	x	abb4ii	32	017
La Vergne	k	9q277i	45	149
La Porte	1	98f6k2	45	201
La Marque	1	97l6k7	42	167
La Homa	1	8yx6as	41	215
La Feria	1	8yo6ca	39	061
La Grange	1	9936ew	37	149
La Joya	1	8yx6ag	36	215
La Paloma	1	8yd6cp	35	061
La Villa	1	8z26bz	34	215
La Blanca	1	8z16bo	34	215
La Grulla	1	8yz69z	32	427
La Pryor	1	96e66n	32	507
La Vernia	1	97k6bg	31	493
La Coste	1	97f69j	30	325
+La Salle County	1	95068c	36	283
La Center	h	ahe4f9	35	011
La Crosse	d	abo6uk	47	063
+La Crosse County	d	abo6uk	52	063
La Victoria	8y	7qf8oz	49
La Asunción	wt	7sn8ym	45
La Villa del Rosario	c6	7qp8b5	48
La Guaira	nm	7rg8q3	44
La Gi	26	7rmm7d	52
#laa
Laatzen	32	azcen8	46
Laayoune	q6	91ecvd	53
Laascaanood	1kn	7lkhjk	48
#lab
Labrador City	4d	b138q5	40
Labasa	166	5odrq8	44
Labé	16w	7tgcxw	48
Labuan Bajo	d8	6aen51	53
Labuhan Deli	4e	78dli3	47
Labuan	1f4	7coms5	49
Labinsk	3u	adzh16	48
LaBelle	5	90c7ls	37	051
+Labette County	q	9tq6je	41	099
Labadieville	o	98w6vc	33	007
LaBarque Creek	c	9wq6w4	32	099
#lac
Lacombe	1y	azr542	40
Lachute	12	agt85j	40
Lac-Brome	12	afm8ak	38
Lac-Mégantic	12	agm8f4	37
Lac-Alouette	12	aha86k	37
Laceby	0	b2qdvj	35
Lachhmangarh Sīkar	22	93ajof	47
Lacoochee	5	9537jr	32	101
Lacon	6	a3y6zn	33	123
Lacombe	o	9a76y6	39	103
+Lac qui Parle County	e	af16gs	35	073
+Laclede County	c	9uo6qm	42	105
Laconia	14	aax8dh	42	001
Lackawanna	4	a8z7t2	43	029
+Lackawanna County	3	a5181u	52	069
Lackland Air Force Base	1	97n6a2	40	029
Lacy-Lakeview	1	9dv6ea	38	309
Lacey	h	akn4eu	47	067
Lac du Flambeau	d	ahp6yb	33	125
#lad
Ladner	1o	aqd4e4	53
Ladysmith	1o	aq34c2	39
Lādnūn	22	92tjmo	48
Ladonia	l	9g77bo	35	113
Ladera Ranch	2	9j94t8	44	059
Ladera	2	9tw4gk	32	081
Lady Lake	5	96c7kg	42	069
Ladd	6	a4y706	31	011
Ladue	c	9xd6wy	39	189
Ladson	t	9hn7ph	41	015
Ladysmith	d	aga6uy	35	107
#lae
Lae	1gz	6fcp8c	49
#laf
Lafiagi	la	7mleb2	50
Lafia	t6	7llejo	51
Lafayette	l	9he7as	35	017
+Lafayette County	r	9ip6oa	35	073
Lafayette	2	9v94gs	44	013
Lafayette	v	a135s3	44	013
+Lafayette County	5	99h7gz	31	067
LaFayette	a	9me7b4	39	295
Lafayette	f	a2a76o	49	157
Lafayette	o	99y6se	51	055
+Lafayette Parish	o	99y6se	52	055
+Lafourche Parish	o	98s6vq	48	057
+Lafayette County	c	9yc6n1	42	107
+Lafayette County	s	9lh6zc	43	071
Lafayette	x	afo4e1	36	071
Lafayette Hill	3	a1d82z	33	091
Laflin	3	a4p81f	32	079
LaFollette	k	9r27ec	39	013
Lafayette	k	9rg791	37	111
+Lafayette County	d	a8k6xo	36	065
#lag
Lagoa da Prata	1w	5eeadi	46
Lages	3d	4sqa07	52
Lagarto	ab	63oazf	47
Laghouat	pp	9jwe3z	51
Lagos de Moreno	54	8lc60u	50
Laguna Niguel	2	9j44t1	48	059
Laguna Hills	2	9jd4t1	45	059
Laguna Beach	2	9j64su	44	059
Laguna Woods	2	9jd4sz	42	059
Lagunitas-Forest Knolls	2	9vm4f7	33	041
Laguna Beach	5	9a079c	36	005
LaGrange	a	9hs7bt	45	285
Lagrange	f	a5o7aq	34	087
+LaGrange County	f	a5o7aq	36	087
Laguna	15	9nc5lq	31	006
Lagrange	7	a4k7jw	33	093
Lago Vista	1	9am6bt	38	453
Laguna Heights	1	8yg6dv	35	061
Laguna Vista	1	8yi6dr	35	061
Laguna Park	1	9ei6di	31	035
Lagunillas	c6	7q58e2	46
#lah
Lahr	2n	aoaehv	46
Lahti	162	bnefva	50
Lahat	9d	6nhlvm	48
Lāharpur	1d	92zk4q	47
Lahad Datu	7y	7byn0p	50
Lahore	1l	9dojmj	68
Lahaina	1e	8jz1ss	41	009
Laḩij	1qz	7yahco	44
#lai
Laidley	1n	4t9pnb	36
Laibin	3r	8rumbj	48
Laizhou	1s	9tan56	53
Laiyang	1s	9sqn7b	52
Laiwu	1s	9qjmyu	51
Laixi	1s	9sen6t	49
Lā‘ie	1e	8m51pc	38	003
Laingsburg	b	a957dp	31	155
#laj
Lajeado	2m	4o59vo	48
#lak
Lake Cathie	19	4idpol	35
Lakes Entrance	1p	40tpb4	37
Lākshām	4v	8qkkx4	49
Lakshmīpur	4v	8pqkwb	48
Lakhdaria	fd	9rke5z	48
Lakenheath	0	azmdxg	36
Lakhīmpur	1d	93nk4e	51
Lakes	1j	bp52d9	39	170
+Lake and Peninsula Borough	1j			164
Lake Purdy	l	9iv778	39	117
Lake View	l	9ig75y	33	125
Lake Village	r	9il6ug	34	017
Lake City	r	9pi6wt	34	031
Lake Hamilton	r	9lm6pe	33	051
Lake Havasu City	y	9ls52g	47	015
Lake Montezuma	y	9m759i	37	025
Lake of the Woods	y	9kw5eh	36	017
Lake Forest	2	9jh4t3	49	059
Lakewood	2	9k14rv	49	037
Lake Elsinore	2	9jj4u3	48	065
Lakeside	2	9ha4v8	43	073
Lake Arrowhead	2	9l54uh	41	071
Lake Los Angeles	2	9m54sp	41	037
Lakeland Village	2	9jg4u2	41	065
Lake Wildwood	2	9yz4jc	37	057
Lakeport	2	9yg4ek	37	033
Lake of the Pines	2	9yg4jq	36	057
Lake Isabella	2	9oy4qx	35	029
Lake Nacimiento	2	9p94k8	34	079
Lakeview	2	9k04uo	33	065
+Lake County	2	9y84fd	47	033
Lakewood	v	a0a5s4	52	059
+Lake County	v	9z15or	37	065
Lake Pocotopaug	13	a5k8al	35	130
Lakeland	5	93w7kd	50	105
Lake Worth	5	8zy7pl	46
Lakeside	5	99p7kv	45	019
Lake Magdalene	5	93z7ix	45	057
Lake Worth Corridor	5	8zy7pi	43	099
Lake Mary	5	95w7m4	42	117
Lake Wales	5	93i7ld	42	105
Lake Butler	5	9567li	42	095
Lake City	5	99v7ig	41	023
Lakes by the Bay	5	8x17ov	41	086
Lakewood Park	5	92i7oo	41	111
Lakeland Highlands	5	93o7kd	40	105
Lake Lucerne	5	8y57p4	40	086
Lake Park	5	90g7pl	39	099
Lake Lorraine	5	9ak77j	38	091
Lake Forest	5	8y67pa	37	011
Lake Alfred	5	9417l0	37	105
Lake Sarasota	5	91t7j0	37	115
Lake Clarke Shores	5	9017pk	36	099
Lake Panasoffkee	5	95w7jz	36	119
Lake Belvedere Estates	5	9057pf	35	099
Lake Helen	5	96i7md	34	127
Lake Placid	5	91z7m3	33	055
Lake Hamilton	5	93w7l9	31	105
Lake Mack-Forest Hills	5	96k7lu	30	069
+Lake County	5	95b7kv	53	069
Lakeview	a	9n67b6	37	047
Lakeland	a	9c87h8	35	173
Lake City	a	9jd7dq	34	063
Lakeview Estates	a	9jn7el	34	247
Lake Mills	j	aam6o7	33	189
Lake City	j	a7f6kv	32	025
Lake Panorama	j	a5v6lt	31	077
Lake Park	j	aaq6j8	31	059
Lake View	j	a7j6jz	31	161
Lake in the Hills	6	a7672n	45	111
Lake Zurich	6	a7873b	43	097
Lake Forest	6	a7e740	43	097
Lake Villa	6	a7u73d	39	097
Lakemoor	6	a7l730	38	111
Lake Bluff	6	a7g741	38	097
Lake Barrington	6	a79735	37	097
Lake Holiday	6	a5l71p	37	099
Lakewood	6	a7b72k	36	111
Lake of the Woods	6	a1p72j	35	019
Lake Summerset	6	a7x6zp	33	201
Lake Camelot	6	a2v6yq	32	143
Lake Catherine	6	a80737	31	097
Lakewood Shores	6	a4o736	31	197
+Lake County	6	a7o740	58	097
Lake Station	f	a5i75o	41	089
Lakes of the Four Seasons	f	a5175r	38	127
Lake Dalecarlia	f	a4t759	31	089
+Lake County	f	a5i74y	57	089
Lakin	q	9ve62r	33	093
Lakeside Park	m	9yg7d3	34	117
Lake Charles	o	99x6p4	49	019
Lake Providence	o	9h46ur	36	035
Lake Arthur	o	99k6ql	34	053
Lakeshore	o	9ge6sd	33	073
Lake Shore	n	9yn7zk	43	003
Lake Arbor	n	9y37yl	40	033
Lake Arrowhead	u	aba8fj	35	031
Lake Fenton	b	a917fh	37	049
Lake Orion	b	a8u7gs	35	125
Lake Odessa	b	a8u7bi	33	067
Lake Isabella	b	ab87bw	32	073
Lakewood Club	b	aah78e	31	121
Lake Michigan Beach	b	a7a783	31	021
Lakeview	b	a7i7bb	30	025
+Lake County	b	aby79j	31	085
Lakeville	e	ae16p0	48	037
Lake Elmo	e	af06q0	39	163
Lake City	e	adh6rp	37	157
Lake Crystal	e	acj6ma	34	013
Lakeland	e	aew6qb	33	163
Lakefield	e	abc6jn	32	063
Lake Saint Croix Beach	e	aes6qb	30	163
Lake Shore	e	aj56lw	30	021
+Lake County	e	akm6td	38	075
+Lake of the Woods County	e	apb6l8	30	077
Lake Saint Louis	c	9xs6vt	42	183
Lake Lotawana	c	9y46m8	33	095
Lake Ozark	c	9w46qo	32	131
Lakeshire	c	9x26x2	32	189
Lake Winnebago	c	9xv6lw	31	037
Lakeside	18	ane52q	34	029
+Lake County	18	amh52w	40	047
Lake Norman of Catawba	9	9ov7n4	37	035
Lake Park	9	9nh7o0	36	179
Lake Junaluska	9	9op7hk	34	087
Lake Waccamaw	9	9lc7ty	32	047
Lake Lure	9	9of7jo	31	161
Lakewood	8	a1e85u	47	029
Lake Mohawk	8	a3y84m	40	037
Lakehurst	8	a1585l	34	029
Lake Como	8	a1k86d	32	025
Lake Telemark	8	a3s852	31	027
Lake Ronkonkoma	4	a3g88v	43	103
Lake Grove	4	a3h88w	41	103
Lake Carmel	4	a5687d	39	079
Lake Mohegan	4	a4s86v	38	119
Lakeview	4	a7v819	38	017
Lake Erie Beach	4	a8e7sd	36	029
Lake Success	4	a39878	35	059
Lakewood	4	a6y7rn	35	013
Lakeland	4	a9p808	34	067
Lake Placid	4	ad086i	34	031
Lake Katrine	4	a6n86h	34	111
Lake Luzerne	4	aab86x	31	113
Lakewood	7	a587ks	47	035
Lake Darby	7	a107gt	37	049
Lake Lakengren	7	a097cr	35	135
Lakemore	7	a3y7ls	35	153
Lake Mohawk	7	a2z7mg	32	019
Lakeview	7	a2g7ew	30	091
+Lake County	7	a5r7m2	53	085
Lake Oswego	x	ag64f9	46	005
Lakeview	x	a774lp	34	037
Lakeside	x	ab24b2	32	011
+Lake County	x	a774lp	34	037
Lake City	3	a6p7ot	35	049
Lake Wynonah	3	a2s80g	34	107
Lake Meade	3	a137y0	34	001
Lakemont	3	a2f7u9	33	013
Lake Heritage	3	a0l7xm	31	001
Lake Latonka	3	a4p7pa	30	085
Lake Wylie	t	9nj7mw	39	091
Lake City	t	9k37qg	38	041
Lake Murray of Richland	t	9ks7ma	37	079
Lakewood	t	9k17ot	35	085
Lake Secession	t	9l87il	30	001
+Lake County	1a	ac96e9	39	079
Lakeland	k	9nv6yq	41	157
Lake Tansi	k	9pn7br	36	035
Lakewood	k	9qo77c	34	037
Lakesite	k	9nt7bj	33	065
+Lake County	k	9r26zh	37	095
Lake Jackson	1	96n6ix	44	039
Lakeway	1	9ac6bu	42	453
Lake Dallas	1	9i06eh	39	121
Lakehills	1	988696	37	019
Lake Worth	1	9h46db	37	439
Lake Dunlap	1	98g6bl	33	187
Lake Kiowa	1	9ja6ej	33	097
Lake Brownwood	1	9eg68z	32	049
Lakeside	1	9h66d7	31	439
Lake Ridge	g	9xh7xa	46	153
Lakeside	g	9uh7ws	41	087
Lake Monticello	g	9vc7uf	40	065
Lake Barcroft	g	9xx7xo	40	059
Lakewood	h	al14fo	48	053
Lake Stevens	h	ane4gy	45	061
Lake Forest Park	h	amo4gc	41	033
Lakeland North	h	alh4gc	41	033
Lakeland South	h	alc4gc	41	033
Lake Morton-Berrydale	h	alh4gu	40	033
Lake Stickney	h	an04ge	39	061
Lake Shore	h	agx4f7	38	011
Lake Marcel-Stillwater	h	amh4hc	31	033
Lake Geneva	d	a8b72d	39	127
Lake Hallie	d	aeo6u0	38	017
Lake Mills	d	a9o711	38	055
Lake Wisconsin	d	aah6z6	36	021
Lake Delton	d	ab46yl	35	111
Lake Wissota	d	aet6ue	34	017
Lake Wazeecha	d	ad96yo	34	141
Lake Ripley	d	a9h70t	33	055
Lake Koshkonong	d	a97710	31	055
Lake Nebagamon	d	aj76ta	30	031
#lal
Lālmohan	a9	8o2kw2	46
Lalmonirhat	87	8y0ksh	48
Lal Bahadur Nagar	2d	8a7jy8	54
Lalitpur	1d	8uljxu	51
Lalupon	7z	7ire7b	49
Lala Musa	1l	9gujlg	48
#lam
Lambton Shores	16	a9x7kf	40
Lambaréné	16c	6w2eog	43
Lamesley	0	b6kdrj	36
Lambourn	0	ax3drr	35
Lamía	qm	9y2fmb	47
Lamongan	2g	6e8mka	48
Lamezia Terme	de	9y8f5b	48
Lamu	1a0	6rph1m	44
Lambayeque	ln	6fe7q1	46
Lambaré	7b	4zl9fz	51
Lamphun	1mi	8dmlj1	46
Lampang	1mj	8ctlkd	52
+Lamar County	l	9js739	36	075
Lamar	r	9og6ol	32	071
Lamont	2	9ny4pp	42	029
Lamar	v	9vt5yy	39	099
+Lamar County	a	9ht7e8	38	171
Lamoni	j	a2u6n3	34	053
Lambertville	b	a617fp	40	115
Lamar	c	9u66m4	36	011
Lambert	s	9l06x8	32	119
+Lamar County	s	9d06zq	41	073
Lame Deer	18	agq5np	33	087
+LaMoure County	1g			045
Lambertville	8	a2583u	36	019
Lampeter	3	a13808	32	071
Lamesa	1	9gy60t	40	115
Lampasas	1	9ca6ba	39	281
+Lamar County	1	9ji6ik	45	277
+Lampasas County	1	9ca6ba	40	281
+Lamb County	1	9k85zs	40	279
+Lamoille County	1m	ads8aa	41	015
Lamartine	d	abh71z	32	039
#lan
Lankaran	z7	9xnhnp	54
Langley	1o	aqe4fa	44
Langford	1o	aol4cy	44
Lanoraie	12	ahp88m	36
Lanzhou	5s	9q6lwg	64
Langfang	2z	9zrmw5	59
Lanxi	1x	aiinms	49
Langxiang	1x	akfntz	48
Langtoucun	2h	a18nhe	48
Langzhong	3g	9dnm2f	48
Lanxi	2o	976n3v	49
Landshut	3h	aotets	48
Langenhagen	32	azpen2	47
Langenfeld	1i	avzefb	48
Landau in der Pfalz	5f	aqoeik	46
Lancaster	0	b45do8	47
Lancing	0	av7dv4	43
Langley Green	0	aw1dvg	38
Langley Park	0	b68drd	37
Lanchester	0	b6adr6	35
Langford	0	ayldv9	35
Langport	0	avsdo5	35
Lanark	w	b8ndli	39
Langsa	d6	7aflg5	47
Langarūd	6y	9tchrb	48
Langepas	7d	bo5jox	46
Lanett	l	9hb7bd	38	017
Landmark	r	9m56rk	36	119
Lancaster	2	9me4ru	52	037
Land O' Lakes	5	94e7iy	45	101
Lantana	5	8zv7pn	40	099
+Lanier County	a	9c87h8	35	173
Lanai City	1e	8jv1s4	35	009
Lansing	6	a5g74u	45	031
Lanark	6	a6y6yh	31	015
Lansing	q	9z16ke	41	103
+Lane County	q			101
Lancaster	m	9ui7d2	36	079
Lancaster	i	a7y8cx	39	027
Lanesborough	i	a8488l	35	003
Landover	n	9y57ye	44	033
Langley Park	n	9yb7y6	43	033
Lanham-Seabrook	n	9y97yj	43	033
Lanham	n	9y97yi	40	033
Lansdowne	n	9z17z2	39	005
Landover Hills	n	9y67yf	33	033
Lansing	b	a8p7d4	51	065
Landis	9	9or7o3	35	159
Langdon	1g	apg6ar	33	019
+Lancaster County	10	a3c6fh	54	109
Lancaster	14	adl8d7	32	007
Landing	8	a3n84l	38	027
+Lander County	1t	a2w4v7	36	015
Lancaster	4	a967th	40	029
Lansing	4	a807zk	36	109
Lancaster	7	a0b7ik	46	045
Landen	7	9z77dw	38	165
Langston	p	9pv6du	33	083
+Lane County	x	acd4e3	54	039
Lancaster	3	a18801	48	071
Lansdale	3	a1s82w	42	091
Lansdowne	3	a0y82x	40	045
Lansford	3	a3f818	36	025
Landisville	3	a1e7zr	33	071
Langhorne	3	a1l83w	32	017
Langhorne Manor	3	a1l83w	32	017
+Lancaster County	3	a18801	53	071
Lancaster	t	9mg7nn	40	057
Landrum	t	9nq7jp	34	083
Lancaster Mill	t	9mf7nl	33	057
Langley	t	9j47ko	32	003
+Lancaster County	t	9mg7nn	42	057
Lancaster	1	9gj6f8	46	113
Lantana	1	9hx6e8	38	121
+Lancaster County	g	9ur7zu	32	103
Langley	h	ang4fz	30	029
Lancaster	d	a916w1	36	043
Lannon	d	a9v733	30	133
+Langlade County	d	afe70d	39	067
Lander	1r	a8z5hz	39	013
Lạng Sơn	26	8mpm4k	47
#lao
Laojunmiao	5s	a0nlfh	49
Laohekou	2b	9fzmi7	54
Laoag	79	8ckn70	50
Lào Cai	26	8ohlwt	46
#lap
Lappeenranta	15p	bnmg2b	48
Lapu-Lapu City	56	7qnngb	55
Laporte	v	a2v5ry	34	069
Lapwai	1c	aiw4vk	31	069
LaPorte	f	a5l774	43
Lapel	f	a1b79j	33	095
+LaPorte County	f	a5v76m	48	091
Laplace	o	99j6wo	45	095
Lapeer	b	a9l7gk	39	087
+Lapeer County	b	a9l7gk	42	087
#lar
Larnaca	13u	9n0ghe	49
Larbaâ	7m	9rke4r	48
Larkfield	0	awidx9	38
Larne	23	b6ddfu	43
Larkhall	w	b8tdkz	42
Largs	w	b90dii	41
Larbert	w	b9mdld	40
Lárisa	ju	a04fma	52
Larache	7v	9nrdew	50
Larkana	31	92kj5h	56
Larkspur	2	9vd4fm	41	041
Larkfield-Wikiup	2	9wz4f1	39	097
+Larimer County	v	a2r5s4	54	069
Largo	5	93j7i1	49	103
Larned	q	9w268q	36	145
+Larue County	m	9ud79u	35	123
Larose	o	9856wy	39	057
Largo	n	9y27yl	40	033
Larimore	1g	an36ct	31	035
Larchmont	4	a3p875	38	119
Larksville	3	a4l813	36	079
Laredo	1	92f67l	54	479
Larch Way	h	amw4gf	35	061
Laramie	1r	a4r5qp	45	001
+Laramie County	1r	a4a5su	49	021
#las
Lashkar Gāh	nu	9driut	46
Las Tunas	cs	8k87y9	53
Las Palmas de Gran Canaria	6u	942cp7	56
Las Rozas de Madrid	3a	a2hdl9	49
Lashio	kw	8pqlfj	51
Las Choapas	4k	8br6mm	46
Las Piñas	61	825n82	58
Las Flores	2	9jb4t9	38	059
Las Lomas	2	9sf4hv	35	053
+Lassen County	2	a2a4kv	43	035
Las Animas	v	9vr5xa	33	011
+Las Animas County	v	9t95tq	39	071
+LaSalle County	6	a4v718	49	099
+LaSalle Parish	o	9e06s3	38	059
Las Cruces	15	9fr5ne	50	013
Las Vegas	15	9ov5rq	41	047
Las Maravillas	15	9mi5np	32	061
Las Vegas	1t	9qh506	58	003
Las Quintas Fronterizas	1	95p64x	35	323
Las Quintas Fronterizas Colonia	1	95p64x	35	323
Las Lomas	1	8z869m	35	427
Las Palmas II	1	8ys6ci	32	061
Lasara	1	8zi6c1	30	489
Las Piedras	1po	49j9ju	48
#lat
Latrobe	4c	3rfp6q	36
Latacunga	14y	6ve7tm	47
Latur	1f	8d4jsp	55
Latina	5w	a57evu	49
Latakia	v9	9opgnf	55
Lathrop	2	9v24j4	43	077
Laton	2	9r74nj	33	019
+Latah County	1c	ajt4v0	44	057
Lathrup Village	b	a827gu	36	125
Lathrop	c	9zv6lz	33	049
Latimer	s	9at715	38	059
Latham	4	a8r874	43	001
Lattingtown	4	a3m87k	33	059
+Latimer County	p	9n06j9	34	077
Latrobe	3	a207ri	39	129
Latta	t	9le7rd	31	033
#lau
Launceston	4c	3qwp8p	50
Lauro de Freitas	35	5y7axj	52
Laurentides	12	akx8b8	41
Lausanne	12v	aj8eef	51
Lautoka	qa	5l2rkx	47
Launceston	0	auodjw	39
+Lauderdale County	l	9mo74g	49	077
Laurel	27	9x4823	36	005
Lauderhill	5	8ym7p7	49	011
Lauderdale Lakes	5	8yp7p7	45	011
Laurel	5	91e7iy	39	115
Lauderdale-by-the-Sea	5	8yr7pi	38	011
+Laurens County	a	9ge7hq	43	175
Laurens	j	a916kj	31	151
+Laurel County	m	9t57eg	40	125
Laurel	n	9ym7yj	44	033
Laurium	b	al872c	33	061
Lauderdale	e	af06p3	34	123
Laurel	s	9e170f	43	067
+Lauderdale County	s	9fw71m	47	075
Laurel	18	agv5hv	38	111
Laurinburg	9	9ml7ra	42	165
Laurel Park	9	9o37iv	34	089
Laurel Hill	9	9mp7r1	31	165
Laurence Harbor	8	a2e85r	38	023
Laurel Lake	8	9za83l	35	011
Laurel Springs	8	a0m83n	33	007
Laughlin	1t	9np51r	39	003
Laurelton	4	a2z875	43	081
Laurel Hollow	4	a3i87x	33	059
Laurel	4	a3t8ag	31	103
Laureldale	3	a27814	36	011
Laurys Station	3	a34827	31	077
Laurens	t	9lu7k7	40	059
Laurel Bay	t	9g57nm	38	013
+Laurens County	t	9lu7k7	43	059
+Lauderdale County	k	9pb6zb	41	097
Laureles	1	8yj6d7	36	061
Laughlin Air Force Base	1	97k642	32	465
Laurel	g	9uk7wp	42	087
Laurel Hill	g	9xk7xg	38	059
#lav
Laverton	1p	40up25	37
Lavras	1w	5azaf0	49
Laval	12	agl87b	56
Lavaltrie	12	ahg88g	39
Laval	8c	anjdtw	47
Laventille	1oz	7rl956	43
Lavaca	r	9o66mf	34	131
Laveen	y	9io58f	38	013
Lavonia	a	9lo7h5	33	119
Lavallette	8	a11869	33	029
Laverne	p	9rz66j	31	059
Lavon	1	9hr6g5	35	085
+Lavaca County	1	97s6eq	37	285
LaVerkin	11	9tc55d	36	053
Lavalette	z	9wg7iz	30	099
#law
Law	w	b8vdl8	35
Lawang	2g	6c8ml1	52
+Lawrence County	l	9ls75j	36	079
+Lawrence County	r	9q76vc	39	075
Lawndale	2	9k54r9	45	037
Lawrenceville	a	9kc7ep	45	135
Lawai	1e	8mw1ky	34	007
Lawrenceville	6	9xl74g	36	101
+Lawrence County	6	9xl74g	40	101
Lawrence	f	a0o791	47	097
Lawrenceburg	f	9yl7cb	37	029
+Lawrence County	f	9xy77r	43	093
Lawrence	q	9y96jg	50	045
Lawrenceburg	m	9vo7c6	40	005
+Lawrence County	m	9vv7ik	34	127
Lawtell	o	9as6ry	31	097
Lawrence	i	a8n8ec	49	009
Lawton	b	a7579j	33	159
Lawson	c	9zk6mc	34	177
+Lawrence County	c	9sl6n3	44	109
+Lawrence County	s	9dn6xp	32	077
Lawrenceville	8	a1y84f	36	021
Lawnside	8	a0r83l	35	007
Lawrence	4	a2u877	38	059
+Lawrence County	7	9x27ic	43	087
Lawton	p	9m56ap	50	031
Lawrence Park	3	a737pq	36	049
Lawnton	3	a1u7yo	36	043
Lawson Heights	3	a1x7rh	33	129
+Lawrence County	3	a3w7ot	46	073
+Lawrence County	1a	adl5vi	43	081
Lawrenceburg	k	9nw75f	40	099
+Lawrence County	k	9nw75f	41	099
Lawrenceville	g	9s47vr	30	025
#lay
Laytown	1h	b34deo	40
Layyah	1l	9c0jd2	49
Laytonville	2	a094d0	31	045
Layhill	n	9yl7y0	37	031
Layton	11	a4258z	49	011
Laymantown	g	9tt7q6	33	023
#laz
Lazy Mountain	1j	bp72e9	32	170
#le
le Plateau	12	ag881i	42
Le Blanc-Mesnil	29	apye2u	47
Le Havre	fp	arhdwb	53
Le Cannet	40	ab2efi	46
Le Mans	8c	ancdwk	52
Le Tampon	9y	5awi68	48
Le Port	9y	5bui5l	46
Le Grand	2	9tf4lz	32	047
Le Mars	j	a8v6gv	40	149
Le Claire	j	a5k6x2	36	163
Le Roy	6	a2371g	36	113
Le Sueur	e	adi6n4	36	079
Le Center	e	adb6nn	34	079
+Le Sueur County	e	adq6o2	43	079
Le Roy	4	a9e7ve	36	037
#lea
Leamington	16	a6t7ik	45
Leatherhead	0	awidv3	46
Leachville	r	9pu6xa	33	093
Leadville	v	9z15or	34	065
Leadville North	v	9z25oq	33	065
Lealman	5	93a7ic	43	103
Leavenworth	q	9z76kc	46	103
Leawood	q	9y96l6	45	091
+Leavenworth County	q	9z76kc	48	103
Leadwood	c	9v76wd	31	187
+Leake County	s	9gx6za	38	079
+Lea County	15	9gu5xi	48	025
Leavittsburg	7	a4l7nc	33	155
Lead	1a	ad75vr	35	081
League City	1	97z6jv	50	167
Leander	1	9ay6c7	46	491
Lea Hill	h	alh4gm	41	033
Leavenworth	h	am84ku	33	007
#leb
Lebel-sur-Quévillon	12	aq97y6	35
Lebec	2	9ms4pu	32	029
Lebanon	6	9x86yj	37	163
Lebanon	f	a1977t	42	011
Lebanon	m	9ud7b7	38	155
Lebanon Junction	m	9v379v	33	029
Lebanon	u	aaj8f7	37	031
Lebanon	c	9uo6qm	42	105
Lebanon	14	ab88bb	41	009
Lebanon	8	a2w844	32	019
Lebanon	7	9zk7e4	43	165
Lebanon	x	adq4el	42	043
Lebanon	3	a227zr	44	075
Lebanon South	3	a217zr	34	075
+Lebanon County	3	a227zr	48	075
Lebanon	k	9ql78b	45	189
Lebanon	g	9si7k0	35	167
#lec
Lecheng	20	8vtmmv	51
Lecco	3t	aheem4	47
Lecce	4g	a23fah	49
LeChee	y	9nb5cd	32	005
Lecanto	5	9657iv	38	017
Lecompte	o	9cd6rc	31	079
#led
Leduc	1y	b1z54l	42
Ledbury	0	aykdp9	39
Ledyard	13	a548bz	42	180
Ledbetter	m	9sx728	32	139
#lee
Leeton	19	4a1p6o	39
Leeds	0	b3gdrp	57
Leek	0	b1idqe	43
Lee-on-the-Solent	0	av4dso	39
Leeuwarden	le	b1sec5	50
Leeds	l	9j777m	41	073
Leesburg	l	9ky79s	30	019
+Lee County	l	9gl7ak	50	081
+Lee County	r	9ml6vw	36	077
Leesburg	5	9617kk	43	069
+Lee County	5	8zs7kd	58	071
Leesburg	a	9e57e7	35	177
+Lee County	a	9e57e7	35	177
+Lee County	j	a2v6uc	43	111
+Lee County	6	a686zg	43	103
+Lee County	m	9ud7fh	31	129
Leesville	o	9ci6oy	38	115
Lee	i	a7i88j	33	003
Leeds	u	ad28h8	33	001
+Leelanau County	b	aee7a4	32	089
Lee's Summit	c	9y36lu	50	095
+Lee County	s	9l671m	48	081
+Lee County	9	9ok7s2	45	105
Lee	14	a9s8er	37	017
Lee Acres	15	9nn5nr	38	001
Leetonia	7	a3k7no	33	029
Leesburg	7	9zb7fx	31	071
Leechburg	3	a2v7qv	33	005
Leesport	3	a2d80z	33	011
Leetsdale	3	a2o7p7	31	003
Leesville	t	9k87ll	33	063
+Lee County	t	9l27p3	35	061
+Lee County	1	99u6eq	38	287
Leesburg	g	9yo7wk	47	107
+Lee County	g	9s47hd	35	105
#lef
+Leflore County	s	9j46xi	43	083
+LeFlore County	p	9nd6l6	43	079
#leg
Legana	4c	3r3p8h	36
Leganés	3a	a21dlk	53
Legnano	3t	agoeks	48
Legaspi	82	7yinfq	53
Legnica	8q	aw9f4w	50
Legionowo	3k	azkfi5	47
Legend Lake	d	aep722	32	078
#leh
Lehrte	32	azhenq	46
Lehigh Acres	5	8zz7la	49	071
Lehighton	3	a3f81p	37	025
+Lehigh County	3	a2t82b	54	077
Lehi	11	a2759b	48	049
#lei
Leiyang	2q	8zcmli	51
Leipzig	6s	awmeud	57
Leicester	0	b08dsv	57
Leigh	0	b2mdp0	46
Leighton Buzzard	0	ay8du6	46
Leiston	0	az1e0e	38
Leixlip	1h	b29ddy	42
Leiden	52	aywe8h	51
Leiria	1hg	a0ed7j	47
Leisure City	5	8wu7ol	44	086
Leilani Estates	1e	8g31xo	32	001
Leitchfield	m	9u478b	38	085
Leicester	i	a7d8c9	40	027
Leisure World	n	9ym7xx	39	031
Leisure Village	8	a1885y	36	029
Leisure Village East	8	a17860	36	029
Leisuretowne	8	a0t84i	36	005
Leisure Village West-Pine Lake Park	8	a1485p	35	029
Leisure Knoll	8	a1685n	34	029
Leipsic	7	a467eq	33	137
Leith-Hatfield	3	a0s7qj	34	051
Leicester	1m	abv88x	30	001
#lek
Lekki	h3	7fte7d	56
#lel
Lelystad	ld	azveb7	48
Lely Resort	5	8yg7l2	37	021
Lely	5	8yi7kz	35	021
Leland Grove	6	a0i6yw	32	167
Leland	s	9it6vi	36	151
Leland	9	9l67v8	43	019
#lem
Leme	1b	58da8d	49
Lemgo	1i	ayjekq	46
Lembang	24	6f3m6y	53
Lemon Grove	2	9gy4ux	44	073
Lemoore	2	9qu4na	44	031
Lemoore Station	2	9qq4my	39	031
+Lemhi County	1c	afi53m	35	059
Lemont	6	a5r73k	42	031
Lemay	c	9x16x8	42	189
Lempster	14	aa48bf	30	019
Lemmon Valley	1t	a044n4	37	031
Lemoyne	3	a1s7yf	37	041
Lemont	3	a3d7vu	34	027
Lemmon	1a	ahm608	31	105
#len
Lennox Head	19	4q1pqn	38
Lençóis Paulista	1b	578a4g	48
Lengshuijiang	2q	92xmhj	51
Lengshuitan	2q	8zdmi0	49
Lenzie	w	b9ddkh	39
Lennoxtown	w	b9hdkc	36
Leninsk-Kuznetsky	63	b5ukjd	50
Leninogorsk	7g	b5ohxq	48
Lennox	2	9ka4r9	44	037
Lenwood	2	9mw4uq	35	071
Lenox	j	a3k6lc	31	173
Lena	6	a7q6yi	34	177
Lenexa	q	9y76kv	47	091
Lenox	i	a7o88g	32	003
+Lenawee County	b	a6e7ek	46	091
Lenoir	9	9pr7li	43	027
+Lenoir County	9	9ny7wi	44	107
Lenape Heights	3	a387r4	31	005
Lennox	1a	aaf6ev	34	083
Lenoir City	k	9pg7dy	40	105
#leo
Leongatha	1p	3z4p5f	37
Leopoldina	1w	5a7alk	47
Leonberg	2n	apkel2	47
León	7o	a8cdgj	51
Leominster	0	az3doe	40
Léogâne	7p	8df8a9	51
León	48	8kp61l	61
León	1fw	7wk76o	52
Leona Valley	2	9m64rf	32	037
+Leon County	5	9ak7dw	53	073
Leon	j	a366nl	33	053
Leo-Cedarville	f	a4h7bu	36	003
Leoti	q	9ww62g	32	203
Leonville	o	9an6si	30	097
Leominster	i	a858co	46	027
Leonardtown	n	9wd7z4	36	037
Leonia	8	a3i86h	40	003
Leonardo	8	a2a86a	34	025
Leola	3	a1d80e	39	071
Leon Valley	1	97y6a2	40	029
Leonard	1	9iq6gn	33	147
+Leon County	1	9de6h6	36	289
#lep
Lepanto	r	9ox6x3	33	111
#ler
Lerwick	w	bl3dsu	38
Leribe	1cd	4ptg1x	47
Lere	dv	7qvejt	50
#les
Les Coteaux	12	afs85t	42
Leshan	3g	984lw8	52
Lesmahagow	w	b8kdl7	36
Leslie	w	ba4dn2	35
Les Abymes	qk	877955	48
Les Cayes	18g	8cj875	51
Leszno	9x	ay0f61	48
Leskovac	4l	a9gfkz	50
Lesosibirsk	6k	bfsl0w	48
Lesozavodsk	8u	agco6n	46
Lesnoy	4a	be2ir8	47
+Leslie County	m			131
Leslie	b	a7x7dh	33	065
Lester Prairie	e	aeo6ms	32	085
Lesslie	t	9mx7n4	35	091
Lesage	z	9wz7je	31	011
#let
Lethbridge	1y	as256m	48
Leticia	13a	6ma8hq	45
Letchworth Garden City	0	ayedvd	46
Letterkenny	7q	b6ndaj	42
+Letcher County	m	9t97ih	36	133
#leu
Leura	19	4ccphl	37
Leuven	4n	avce92	50
#lev
Lévis	12	ak08ea	51
Leverkusen	1i	avrefe	52
Levallois-Perret	29	apte2d	48
Leven	w	ba4dno	40
Levin	h8	3t5rew	43
Level Plains	l	9cy79q	33	045
+Levy County	5	97n7iz	41	075
Leverett	i	a7x8am	32	011
Levant	u	aen8kj	34	019
Level Park-Oak Park	b	a7o7b5	35	025
Levittown	4	a3587t	47	059
Levittown	3	a1k845	47	017
Level Green	3	a277qk	36	129
Levelland	1	9jb5zm	41	219
#lew
Lewiston	2j	49wokz	35
Lewes	0	avbdw1	42
Lewisville	r	9io6o2	31	073
Lewiston	2	a334ev	31	105
Lewes	27	9xp83a	35	005
Lewiston	1c	aiy4uy	45	069
Lewiston Orchards	1c	aiu4v2	45	069
+Lewis County	1c	aif4xp	31	061
Lewistown	6	a276xl	34	057
Lewisport	m	9ve76m	32	091
+Lewis County	m	9x87gk	32	135
Lewiston	u	aci8gz	46	001
Lewiston	b	aeo7dt	31	119
Lewiston	e	ac66st	32	169
+Lewis County	c	a1h6ts	34	111
Lewistown	18	akq5g1	38	027
+Lewis and Clark County	18	ajf58s	48	049
Lewisville	9	9qa7om	41	067
Lewiston	4	a9x7sg	34	063
+Lewis County	4	abn82b	35	049
Lewis Center	7	a1o7hf	41	041
Lewisburg	7	a0p7d6	32	135
Lewistown	3	a2s7wj	39	087
Lewisburg	3	a3s7yg	38	119
Lewisburg	k	9oh76x	41	117
+Lewis County	k	9or74t	36	101
Lewisville	1	9ht6el	50	121
Lewiston	11	a6m59a	32	005
Lewisville	h	ah94fo	32	011
+Lewis County	h	ajs4eh	45	041
Lewisburg	z	9v07oj	36	025
+Lewis County	z	9yg7oh	36	041
#lex
Lexington Hills	2	9t84h7	34	085
Lexington	6	a2w71e	33	113
Lexington-Fayette	m	9vp7de	55	067
Lexington	m	9vj7dc	54	067
Lexington	i	a7x8e6	45	017
Lexington Park	n	9wb7zn	41	037
Lexington	b	aa77ir	31	151
Lexington	e	afe6p8	33	003
Lexington	c	9yu6n8	37	107
Lexington	s	9hz6xv	32	051
Lexington	9	9pi7p3	43	057
Lexington	10	a3a66y	40	047
Lexington	7	a307im	37	139
Lexington	p	9n96dm	33	027
Lexington	t	9ke7mc	43	063
+Lexington County	t	9ke7mc	51	063
Lexington	k	9p172h	39	077
Lexington	1	9ai6ej	31	287
Lexington	g	9uy7rc	39	678
#ley
Leyland	0	b36doj	46
Leysdown-on-Sea	0	awsdyk	35
#lha
Lhasa	f4	98dkx2	51
#lho
Lhokseumawe	d6	7celdv	49
#lia
Liangxiang	93	a0emul	49
Lianjiang	20	8m5mec	50
Lianzhou	20	8uumk5	50
Lianzhou	3r	8m7mbc	49
Lianhe	1x	akxnv3	51
Lianyuan	2q	92xmi6	48
Liaoyuan	2c	a96njm	57
Liaoyang	2h	a4nne5	58
Lianshan	2h	a38n7p	55
Liaozhong	2h	a5bncw	47
Liaocheng	1s	9ramu6	54
Lianran	3s	8v8lso	50
Lianghu	2o	99bn7u	52
#lib
Libertador General San Martín	eu	53v8w1	47
Liberia	13l	7rk7ao	47
Liberec	pm	av1f1u	50
Libreville	16a	6z3em9	58
Libon	82	7yynew	48
Libertad	e1	7munkm	54
+Liberty County	5			077
+Liberty County	a	9eh7lc	46	179
Libertyville	6	a7g73p	43	097
Liberty	f	a047c3	33	161
Liberal	q	9sw63o	43	175
Liberty	m	9to7c2	33	045
Liberty	c	9z16lq	45	047
Libby	18	aof4z0	34	053
+Liberty County	18			051
Liberty	9	9pl7qz	34	151
Liberty	4	a6484d	36	105
Liberty Center	7	a547en	31	069
Liberty	3	a217q6	34	003
Liberty	t	9mn7ib	35	077
Liberty	1	99i6ko	40	291
Liberty City	1	9g56k9	34	183
Liberty Hill	1	9b66c0	31	491
+Liberty County	1	99i6ko	44	291
Liberty	11	a4t59a	31	057
Liberty Lake	h	amg4uo	39	063
#lic
Licheng	20	8qqmo6	52
Lichuan	2b	9a6mad	49
Licheng	2i	9dbn3w	49
Lichfield	0	b0cdqx	45
Lichinga	l1	5x1glw	50
Licking	c	9u66su	35	215
+Licking County	7	a1a7j4	50	089
Lichtenburg	65	4xdfwo	48
#lid
Lida	ex	b3ofua	50
Lido di Ostia	5w	a5xeu4	49
Lidingö	85	bixfad	46
Lido Beach	4	a2r87h	35	059
#lie
Liège	7i	aunebh	53
Liepāja	1cz	bayfid	49
#lig
Lightwater	0	awndu5	38
Lighthouse Point	5	8z07pj	40	011
Ligonier	f	a577a9	36	113
Ligonier	3	a1s7rw	32	129
Light Street	3	a407zq	30	037
#lih
Lihue	1e	8n21lb	38	007
#lij
Lijiang	3s	90nlme	61
#lik
Likasi	ik	63ifya	56
#lil
Lille	4z	aune4i	54
Lilongwe	sr	5v7ghv	58
Liloan	56	7qwngg	47
Lilburn	a	9k57ea	41	135
Lily Lake	6	a6j728	30	089
Lilbourn	c	9rn6z2	31	143
Lillington	9	9oc7t2	35	085
#lim
Limoeiro	33	6c5b5j	46
Limeira	1b	57ca8c	55
Limbe	ac	796ell	49
Limón	13m	7pr7hc	48
Limassol	13t	9mcgfs	52
Limoges	5h	ahbdzh	51
Limavady	23	b6xdcp	41
Limbdi	1z	8opjfh	46
Lima	bg	60k7y1	69
Limay	2a	82gn70	47
Limpio	7b	5039gb	50
+Limestone County	l	9mo76f	44	083
Limon	v	9z25vz	33	073
Limestone Creek	5	90u7pe	30	099
Limestone	6	a4973n	32	091
Limington	u	abh8fl	35	031
Limerick	u	abd8fd	34	031
Limestone	u	akb8nl	30	003
Lima	4	a967wf	33	051
Lima	7	a367ed	46	003
Limerick	3	a1r828	43	091
Lima	3	a0w82g	34	045
+Limestone County	1	9e06g0	43	293
#lin
Lincoln	2x	495953	46
Linz	yp	ao7ezp	53
Linhares	6o	5g5asp	50
Lins	1b	59sa1u	48
Lindsay	16	ad77tb	43
Linares	iw	46f8d5	48
Linxia Chengguanzhen	5s	9owlup	53
Lingcheng	3r	8p3mej	47
Linshui	2z	9r6mp8	50
Linxi	2z	a0bn11	50
Lincheng	6r	8hbmcp	48
Lingdong	1x	ajdo0b	49
Linkou	1x	aftnxu	49
Linjiang	2c	a65noj	48
Lingyuan	2h	a4kn3o	50
Linghai	2h	a4dn95	47
Linqiong	3g	9ailve	47
Linyi	1s	9nen0q	54
Linqu	1s	9rgn1a	49
Lintong	5c	9limbd	49
Linfen	5d	9q9mhs	54
Linhai	2o	966n8i	52
Linping	2o	9ain66	49
Lingen	32	azwegc	47
Linares	2t	9vudlw	48
Lincoln	0	b1vdui	51
Linton	0	ayqdws	37
Lingfield	0	aw6dvy	36
Linthwaite	0	b2ydqv	36
Linlithgow	w	b9idm0	41
Linwood	w	b95djj	39
Linden	17p	7ep9e1	47
Linares	55	8v267f	48
Lingayen	79	86in5z	48
Linköping	uw	bg9f3e	50
Lindi	1p7	668gyc	46
Lincoln	l	9jd78s	38	121
Lineville	l	9ij79t	34	027
Linden	l	9fr744	33	091
Lincoln	r	9pv6lq	34	143
+Lincoln County	r	9ka6sw	33	079
Linden	y	9l95e0	34	017
Lincoln	2	9y14j3	47	061
Linda	2	9yp4id	42	115
Lindsay	2	9qk4p7	41	107
Linden	2	9vm4jo	33	077
Lincoln Park	v	9wr5rq	35	043
+Lincoln County	v	9z25vz	33	073
Lindale	a	9kz7bf	36	115
Lincolnton	a	9jv7iw	32	181
+Lincoln County	a	9jv7iw	32	181
+Linn County	j	a6p6tg	53	113
Lincoln	1c	aav590	36	019
+Lincoln County	1c	a9a527	32	063
Lindenhurst	6	a7t73h	42	097
Lincoln	6	a1j6zs	41	107
Lincolnwood	6	a6o74b	41	031
Lincolnshire	6	a7773t	39	097
Linton	f	9yf75v	37	055
Lindsborg	q	9x56cp	35	113
Lincoln	q	9yg6be	31	105
+Lincoln County	q	9yg6be	31	105
+Linn County	q	9w26kx	34	107
+Lincoln County	m	9u97cu	36	137
+Lincoln Parish	o	9gc6qo	44	061
Lincoln	i	a7v8dy	39	017
Linthicum	n	9yx7z3	40	003
Linganore	n	9zk7xj	39	021
Lincoln	u	ag08lp	35	019
Lincolnville	u	ad08kb	33	027
+Lincoln County	u	abw8il	43	015
Lincoln Park	b	a7d7gy	46	163
Linden	b	a8x7fa	36	049
Lino Lakes	e	afg6pf	43	003
Lindstrom	e	ag36q3	36	025
+Lincoln County	e	ad06gz	30	081
Linn	c	9wx6sv	32	151
Lincoln	c	9wn6or	31	015
+Lincoln County	c	9ya6va	43	113
+Linn County	c	a0i6ph	38	115
+Lincoln County	s	9dq6ws	41	085
Lincoln	18	akf570	30	049
+Lincoln County	18	aof4z0	35	053
Lincolnton	9	9oj7mb	40	109
+Lincoln County	9	9oj7mb	43	109
Lincoln	1g	ajw64a	35	015
Linton	1g	aij65l	30	029
Lincoln	10	a3c6fh	54	109
+Lincoln County	10	a48643	44	111
Linden	8	a2u85s	46	039
Lindenwold	8	a0m83o	42	007
Lincoln Park	8	a3o85m	40	027
Linwood	8	9za84u	38	001
Lincroft	8	a21864	38	025
+Lincoln County	15	9il5qh	41	027
+Lincoln County	1t	9uh51x	35	017
Lindenhurst	4	a31887	44	103
Lincoln Park	4	a6j86h	34	111
Lindley	4	a6r7xq	33	101
Lincolndale	4	a4s878	32	119
Lincoln Village	7	a0z7h3	40	049
Lincoln Heights	7	a397iw	36	139
Lindsay	p	9mr6cw	35	049
+Lincoln County	p	9p66ew	40	081
Lincoln City	x	aew4bi	39	041
Lincoln Beach	x	ael4bf	33	041
+Lincoln County	x	ae04bf	45	041
+Linn County	x	ae04e1	49	043
Linglestown	3	a217yp	38	043
Linwood	3	a0n82h	35	045
Lincoln Park	3	a1z80x	32	011
Linntown	3	a3s7ye	32	119
Lincoln	3	a207q7	30	003
Lincoln	28	a6g8dk	43	007
Lincolnville	t	9hp7pc	31	019
+Lincoln County	1a	aan6fe	42	083
+Lincoln County	k	9nn77j	40	103
Lindale	1	9gc6iz	38	423
Linden	1	9hp6lv	33	067
Lindsay	1	9jg6dy	30	097
Lindon	11	a2259o	40	049
Linton Hall	g	9xo7wj	46	153
Lincolnia	g	9xu7xq	44	059
Lincoln	1m	acj898	31	001
+Lincoln County	h	amd4rt	32	043
+Lincoln County	d	afi6yw	41	069
+Lincoln County	z	9wc7jy	31	043
+Lincoln County	1r	a635cy	38	023
#lio
Lionville	3	a1981u	38	029
#lip
Lippstadt	1i	axjej6	48
Liphook	0	avwdts	38
Lipkovo	1e5	a74fjz	44
Lipa City	2k	80qn8k	53
Lipetsk	m1	b04gxx	57
Lipscomb	l	9iv76j	33	073
+Lipscomb County	1	9r964q	32	295
#lir
Lira	i3	749gfe	51
#lis
Lismore	19	4pzpps	36
Listowel	16	abh7n5	39
Lisala	ij	73zfjs	48
Lishu	2c	aaanhd	48
Lishui	2o	952n53	50
Liskeard	0	au5djl	40
Liss	0	avsdtj	38
Lisburn	23	b5gdf8	49
Listowel	2p	azpd5o	36
Lisakovsk	dk	azzipm	46
Lisbon	84	9xkd6n	57
Liski	hk	avmgxs	47
Lisbon	13	a5k8bz	36	180
Lisbon	j	a6g6u5	33	113
Lisle	6	a6473d	44	043
Lisbon	u	acb8ha	40	001
Lisbon Falls	u	ac88he	36	001
Lisbon	1g	aj06co	33	073
Lisbon	7	a0q7fo	35	023
#lit
Lithgow	19	4d0ph3	37
Littlehampton	0	av5dui	48
Litherland	0	b2jdno	44
Littleborough	0	b30dq6	41
Little Lever	0	b2sdpe	41
Little Hulton	0	b2pdpa	40
Littleport	0	azqdwv	39
Little Clacton	0	axzdz6	37
Little Chalfont	0	axjduf	37
Little Paxton	0	az5dva	35
Little Rock	r	9mj6rn	53	119
Little Flock	r	9r36mi	34	007
Little Rock Air Force Base	r	9mx6s0	31	119
+Little River County	r	9jj6mj	37	081
Litchfield Park	y	9j157w	37	013
Littlerock	2	9lw4sa	31	037
Littleton	v	a015sa	47	005
Litchfield	13	a5z88p	31	160
Lithia Springs	a	9jv7cu	42	097
Lithonia	a	9jn7ed	33	089
Litchfield	6	9yu6yz	38	135
Littleton Common	i	a878dh	34	017
Litchfield	b	a6s7ck	31	059
Little Canada	e	af36pf	40	123
Little Falls	e	ahq6lw	39	097
Litchfield	e	afd6lf	38	093
Little Rock	e	amz6jt	31	007
Litchfield	14	a908dg	39	011
Littleton	14	ad38cn	36	009
Little Ferry	8	a3h86c	40	003
Little Falls	8	a3j85v	40	031
Little Silver	8	a2286b	38	025
Little Neck	4	a38877	40	081
Little Falls	4	a9k842	37	043
Little Valley	4	a7d7t3	30	009
Lithopolis	7	a0k7hz	31	045
Lititz	3	a1k801	40	071
Littlestown	3	a0e7xv	37	001
Little River	t	9k37tn	40	051
Little Elm	1	9i46eq	46	121
Littlefield	1	9k85zs	38	279
Little River-Academy	1	9c36dk	33	027
Little Cottonwood Creek Valley	11	a2s59d	39	035
Little Chute	d	ad072o	40	087
Little Round Lake	d	aho6u7	30	113
#liu
Liupanshui	6q	8zvlz7	54
Liuhe	2c	a7cnl8	48
#liv
Liverpool	19	4bspj9	44
Lively	16	aiz7ml	37
Liverpool	0	b2ddnq	59
Liversedge	0	b37drb	41
Livingston	w	b9adm8	48
Livorno	4o	aayeop	52
Livny	m2	azngsh	47
Livingston	l	9gi731	35	119
Livermore	2	9uo4hr	49	001
Live Oak	2	9sq4h6	42	087
Livingston	2	9tv4ko	41	047
Live Oak	5	9a57hi	38	121
+Livingston County	6	a3k71t	44	105
Livermore	m	9u575z	31	149
+Livingston County	m	9sx728	32	139
Livingston	o	9aq6vx	33	063
Livonia	o	9aw6to	31	077
+Livingston Parish	o	9ap6vc	44	063
Livermore	u	ada8gv	33	001
Livermore Falls	u	adk8h1	32	001
Livonia	b	a7p7gh	50	163
+Livingston County	b	a8d7ev	45	093
+Livingston County	c	a0k6o5	40	117
Livingston	18	agu5cw	39	067
Livingston	8	a3c85l	44	013
Liverpool	4	a9r80a	34	067
Livonia	4	a8y7w9	31	051
Livingston Manor	4	a6e845	31	105
+Livingston County	4	a8w7vu	44	051
Livingston	k	9r27b0	36	133
Live Oak	1	9856au	42	029
Livingston	1	9bb6kb	37	373
+Live Oak County	1	94p6bg	37	297
Livingstone	nq	5kgfvt	50
#lju
Ljubljana	1jz	ahxf0b	54
#lla
Llanelli	17	axkdkg	47
Llandudno	17	b24dld	42
Llantrisant	17	ax6dmn	42
Llantwit Major	17	awtdmb	42
Llanharan	17	ax6dmg	38
Llandrindod Wells	17	az4dmm	37
Llangefni	17	b1ydk1	37
Llantwit Fardre	17	ax7dmr	36
Llanbradach	17	axddn1	36
Llanfairfechan	17	b1ydkz	36
Llangollen	17	b15dn7	35
Llanrwst	17	b1mdlg	35
Llanfairpwllgwyngyll	17	b1udkc	35
Llanharry	17	ax3dmh	35
Llano	1	9bg69w	35	299
Llano Grande	1	8yl6bv	35	215
+Llano County	1	9b66ak	42	299
#lle
Lleida	36	a5mdxq	51
Llefià	36	a54e26	46
#llo
Lloydminster	1y	b1z5ee	45
Lloyd Harbor	4	a3m87y	36	103
#lo
Lo Prado	7k	4d48fj	50
#loa
Loanhead	w	b98dn8	38
Loa Janan	d7	6wemxa	53
#lob
Lobito	nz	5zoexm	53
Lobnya	2l	b9lgs4	48
#loc
Lochgelly	w	b9xdmt	38
Locharbriggs	w	b72dm2	38
Lockerbie	w	b74dmo	36
Loch Garman	1h	azdde2	43
Locust Fork	l	9k777e	31	009
Lockeford	2	9w04jh	35	077
Lochbuie	v	a155t4	37	123
Lockhart	5	95i7ls	41	095
Lochmoor Waterway Estates	5	9007kh	36	071
Locust Grove	a	9in7ed	38	151
Lockport	6	a5j73e	44	197
Lockport	o	98d6wi	34	057
Lockport Heights	o	98d6wh	31	057
Lochearn	n	9za7yw	44	005
Lockwood	18	aha5iv	38	111
Locust	9	9ny7ol	35	167
Lockport	4	a9x7tf	43	063
Locust Valley	4	a3k87k	35	059
Lockland	7	9yz7de	35	061
Locust Grove	p	9qk6jn	31	097
Lock Haven	3	a4a7wv	40	035
Lockhart	1	9906cp	41	055
Lockney	1	9ks628	32	153
Loch Lomond	g	9xr7ws	36	153
Lochsloy	h	anh4h1	34	061
#lod
Lodja	ov	6o8fpk	48
Loddon	0	azxe04	36
Lod	6x	9ergkx	48
Lodi	3t	afveme	46
Lodwar	1ae	76ogmw	43
Lodhran	1l	981jez	50
Łódź	6i	axtfe3	59
Lodi	2	9vx4j5	48	077
Lodi	8	a3k868	44	003
Lodi	7	a3z7k7	34	103
Lodi	d	aab6zb	35	021
#loe
Loei	1m9	8allql	45
#lof
Lofthouse	0	b39dru	44
Loftus	0	b5kdtj	37
Lofall	h	amt4fa	34	035
#log
Logan City	1n	4t8ppb	55
Logroño	15j	a7zdp7	52
+Logan County	r	9nm6n4	39	083
+Logan County	v	a2v5xb	41	075
Loganville	a	9k07ey	41	297
Logan	j	a5o6hx	32	085
+Logan County	6	a1j6zs	42	107
Logansport	f	a37784	43	017
+Logan County	q			109
+Logan County	m	9sd76n	39	141
Logansport	o	9eu6mw	32	031
+Logan County	1g			047
+Logan County	10			113
Logan	7	9zu7j3	39	073
Logan Elm Village	7	9zx7hl	30	129
+Logan County	7	a247fc	44	091
+Logan County	p	9po6dd	42	083
Loganville	3	a0q7yx	31	133
Logan	11	a5y59d	47	005
Logan	z	9v57k9	32	045
+Logan County	z	9v47k5	38	045
#loh
Lohārdagā	3e	8r3kf8	47
#loj
Loja	14t	6mx7s0	51
#lok
Lokossa	110	7gge0s	49
Lokoja	dw	7joeeq	48
#lol
Lolo	18	ajw534	36	063
#lom
Łomża	lq	b1qfla	48
Lomonosov	bs	bkfg6p	46
Lomé	ml	7f1dze	59
Lompoc	2	9m84le	46	083
Loma Linda	2	9kl4ua	44	071
Lomita	2	9jv4rc	43	037
Loma Rica	2	9z74iq	34	115
Lompico	2	9t34gz	31	087
Loma	v	9yw5hr	31	077
Lombard	6	a6c73j	46	043
Lomira	d	ab372c	34	027
#lon
Longreach	1n	54wp0p	36
Longford	4c	3qfp8o	36
Londrina	2w	5599xw	57
London	16	a9e7md	55
Longueuil	12	agh87s	54
Longfeng	1x	aj9nji	52
Longjiang	1x	alhne6	50
Longjing	2c	a8tnvi	51
Longgang	1s	9uln69	48
Longquan	3s	8ujlrs	50
London	0	ax3dvn	69
Long Eaton	0	b0ydsh	47
Longfield	0	awsdwu	42
Longton	0	b16dq3	41
Longdendale	0	b2jdqg	39
Longridge	0	b3jdos	39
Long Ashton	0	awvdom	37
Long Sutton	0	awadte	37
Long Stratton	0	aztdzf	36
Long Buckby	0	azadt0	36
Long Lawford	0	azidsd	35
Longford	1h	b39dac	39
Lonavla	1f	8e3jjx	48
Loni	1d	95vjup	52
Longyearbyen	1k0	czaf3h	33
Lonoke	r	9mm6sq	36	085
London	r	9o56oz	30	115
+Lonoke County	r	9n56se	46	085
Long Beach	2	9jt4rp	57	037
Lone Pine	2	9rp4s2	33	027
London	2	9rc4o8	33	107
Longmont	v	a1l5s2	50	013
Lone Tree	v	9zv5sn	41	001
Long Hill	13	a4v8bv	36	180
Long Neck	27	9xa839	33	005
Longwood	5	95q7m2	41	117
Longboat Key	5	9257ie	39	081
+Long County	a	9e37ky	33	183
Lone Tree	j	a596u1	32	103
Long Grove	6	a7673k	39	097
Long Lake	6	a7p737	35	097
Long Creek	6	a0l717	31	115
Long Beach	f	a5y76q	31	091
London	m	9t57eg	39	125
Longmeadow	i	a6t8ae	42	013
Londontowne	n	9y57zd	39	003
Long Beach	n	9wu7zl	33	009
Lonaconing	n	9zx7sm	31	001
Lonsdale	e	adk6oh	36	131
Long Prairie	e	ahp6kh	35	153
Long Lake	e	aez6o3	33	053
Lone Jack	c	9xz6mf	31	095
Long Beach	s	9ab70d	42	047
Long Beach	9	9k77v0	37	019
Longview	9	9p97ly	37	035
Londonderry	14	a938dr	40	015
Long Branch	8	a1y86h	45	025
Long Valley	8	a3b84a	33	027
Long Beach	4	a2r87e	45	059
London	7	a0t7g7	40	097
Lone Grove	p	9ky6du	37	019
Longtown	p	9nx6ip	34	121
Lone Oak	k	9ns7aw	31	153
Longview	1	9ga6ku	49	183
Lone Star	1	9jv6j1	32	277
Londonderry	1m	aa389r	32	025
Longview	h	ai64ei	46	015
Longview Heights	h	aia4eg	36	015
Longbranch	h	al54f0	36	053
Long Beach	h	air4bf	31	049
#loo
Looe	0	atwdjn	37
Loomis	2	9xu4jd	38	061
Lookout Mountain	a	9n67aw	32	295
Loogootee	f	9xg76l	34	101
Lookout Mountain	k	9n77ax	33	065
#lop
Lop Buri	1lt	834lnl	48
Lopezville	1	8yw6bc	36	215
#lor
Lorena	1b	56vaeo	49
Lorette	43	as66ex	35
Lorraine	12	agw872	40
Lorica	cm	7no81f	46
Lörrach	2n	am9eha	47
Lorca	d2	9undra	50
Lorient	9c	amndmn	48
Lordsburg	15	9fv5i1	34	023
Lorenz Park	4	a7e873	33	021
Lorain	7	a557jq	48	093
Lordstown	7	a4d7ne	35	155
+Lorain County	7	a557jq	55	093
Lorane	3	a1x81b	36	011
Loretto	3	a2i7tl	31	021
Loris	t	9km7sv	34	051
Loretto	k	9ng754	32	099
Lorena	1	9d76dy	32	309
Lorenzo	1	9jj61y	31	107
Lorton	g	9xi7xh	43	059
#los
Los Polvorines	2x	4a69cx	47
Los Ángeles	88	41x8b1	51
Los Andes	7l	4et8fw	48
Los Patios	co	7js8am	48
Lossiemouth	w	becdmw	39
Los Reyes Acaquilpan	30	8fs692	49
Los Mochis	dn	8xn5h8	54
Los Baños	2k	81dn8s	50
Los Angeles	2	9kl4rk	66	037
Los Banos	2	9sy4kb	46	047
Los Gatos	2	9tf4h7	45	085
Los Altos	2	9tv4gt	45	085
Los Osos	2	9o34kd	42	079
Los Alamitos	2	9jw4s1	41	059
Los Altos Hills	2	9tu4gq	39	085
Los Serranos	2	9kd4t1	39	071
Lost Hills	2	9oy4nj	34	029
Los Molinos	2	a164gu	33	103
Los Alamos	2	9mi4lw	33	083
Los Olivos	2	9mb4md	31	083
+Los Angeles County	2	9kl4rk	70	037
Los Lunas	15	9mp5nj	42	061
Los Alamos	15	9pp5op	41	028
Los Ranchos de Albuquerque	15	9no5ns	38	001
Los Chavez	15	9mh5ng	37	061
+Los Alamos County	15	9pp5op	43	028
Los Fresnos	1	8yf6d8	38	061
Lost Creek	1	9a66c8	37	453
Los Indios	1	8yd6ci	30	061
Los Teques	4u	7qq8ps	51
Los Dos Caminos	4u	7r58qd	48
#lot
Lota	88	42z88s	47
#lou
Louiseville	12	aii89e	38
Loum	ch	7b4en2	52
Loushanguan	6q	946m4q	49
Loudi	2q	931mj3	52
Loughborough	0	b0ldso	48
Louth	0	b29dw0	42
Loughrea	5j	b1sd87	37
Loughlinstown	1h	b1wdez	36
Loures	84	9xvd6j	48
Louga	1kb	85ecmy	48
Louisville	v	a125rz	43	013
Loughman	5	94g7lf	34	105
Louisville	a	9ho7j3	34	163
+Louisa County	j	a4e6up	36	115
Louisville	6	9xp726	30	025
Louisburg	q	9xa6l0	36	121
Louisville	m	9w979s	54	111
Louisa	m	9vv7ik	34	127
Louisiana	c	9zl6v3	35	163
Louisville	s	9i070m	38	159
Louisburg	9	9qa7ui	36	069
Louisville	10	a3w6gw	31	025
Loup City	10	a4o693	30	163
+Loup County	10			115
Louisville	7	a3g7ma	40	151
Loudonville	7	a2w7jl	34	005
Loudon	k	9p97dr	38	105
Louisville	k	9pi7ej	36	009
+Loudon County	k	9pg7dy	44	105
Loudoun Valley Estates	g	9ya7wp	36	107
Louisa	g	9vn7vc	32	109
+Loudoun County	g	9yo7wk	54	107
+Louisa County	g	9vn7vc	32	109
Louis Trichardt	c7	560g72	49
#lov
Lovech	109	a9tfso	46
Loveland	v	a285s5	49	069
Lovejoy	a	9iw7dt	38	063
Loves Park	6	a7k70m	44	201
Lovington	6	a0c71t	30	139
Lovell	u	acl8f3	30	017
Lovington	15	9hi5wx	41	025
Loving	15	9fp5uu	31	015
Lovelock	1t	a1m4qx	33	027
Loveland	7	9z37dy	41	061
Loveland Park	7	9z67dy	32	165
+Love County	p	9ka6e8	34	085
+Loving County	1			301
Lovettsville	g	9z37wc	33	107
Lovell	1r	aek5ix	34	003
#low
Lowood	1n	4tppnu	36
Lower Sackville	3q	aee8z4	43
Lowestoft	0	azse0v	49
Lower Earley	0	awvdtg	45
Lower Hutt	81	3rirdw	50
+Lowndes County	l	9eu77i	31	085
Lowell	r	9qq6mj	39	007
Lower Lake	2	9y34ff	31	033
+Lower Connecticut River Valley Planning Region	13	a5g8a7	51	130
Lower Grand Lagoon	5	99q79t	36	005
+Lowndes County	a	9bn7go	47	185
Lowell	f	a4p756	40	089
Lowell	i	a8f8dw	50	017
Lowell	b	a997ay	36	081
+Lowndes County	s	9j272d	45	087
Lowell	9	9nz7mq	36	071
Lowesville	9	9oe7mz	35	109
Lowville	4	abn82b	35	049
Lowellville	7	a407oa	30	099
Lowell	x	ac04ey	30	039
Lower Burrell	3	a2n7qg	41	129
Lower Allen	3	a1r7ye	38	041
Lowry Crossing	1	9i36ft	33	085
Lowes Island	g	9yi7x5	40	107
#lox
Loxton	2j	4aboqh	37
Loxley	l	9b2749	33	003
Loxahatchee Groves	5	9047p0	35	099
#loy
Loyola	2	9tr4gu	35	085
Loyalhanna	3	a207rk	35	129
Loyal	d	aea6wm	31	019
#loz
Lozova	na	aptgow	48
#lua
Luanda	yf	69gewr	64
Luancheng	2z	9v8mqh	58
Luang Prabang	1bu	8h9lrq	47
Luanshya	a5	5xig2y	51
#lub
Lubango	yd	5skexh	50
Lubumbashi	ik	61mg0c	61
Lubao	os	6j1fvj	46
Lubu	20	8qdmjw	50
Lübeck	95	b3nepp	53
Lubuklinggau	9d	6ovltq	52
Lubao	2a	83in70	47
Lubin	8q	awsf50	49
Lublin	bm	awdfmp	56
Lubny	eh	asygfo	47
Lubbock	1	9ja612	54	303
+Lubbock County	1	9ja612	54	303
Lubeck	z	9z07l9	31	107
#luc
Lucaya	om	8zp7th	47
Lucerne	12p	akpej3	48
Lucheng	38	9crmxs	49
Lucena	2t	9txdjj	46
Lucan	1h	b28de3	42
Luckeesarai	25	8vykj5	50
Lucknow	1d	90kk4s	64
Lucca	4o	absep6	49
Lucena	2k	80pn9u	54
Lucas Valley-Marinwood	2	9vo4fi	38	041
Lucerne Valley	2	9lo4v3	38	071
Lucerne	2	9r24nm	35	031
+Lucas County	j	a3x6ot	36	117
+Luce County	b	air7ah	32	095
Lucedale	s	9bx71x	35	039
Lucama	9	9p17vb	31	195
Lucasville	7	9y07hg	34	145
Luckey	7	a557g3	30	173
+Lucas County	7	a5q7fw	55	095
Lucas	1	9hw6fq	38	085
Luck	d	agm6r4	30	095
#lud
Ludwigsburg	2n	apuelj	49
Lüdenscheid	1i	awaeh7	49
Ludwigshafen	5f	argejh	52
Ludlow	0	azhdoh	40
Ludgershall	0	awedri	36
Ludhiāna	2u	9bvjqp	62
Ludowici	a	9e37ky	33	183
Ludlow	m	9yl7d5	37	117
Ludlow	i	a748ao	43	013
Ludington	b	ac477v	39	105
#lue
Luena	yh	61affc	43
Luebo	f0	6j5fji	45
#luf
Lufkin	1	9d26kv	46	005
#lug
Lugano	12u	ahtekw	48
Lugo	9b	a9hdb0	50
Lugulu	rs	6z3gja	46
Lugoj	u7	agxfku	46
Luga	6l	bh6g6x	46
Lugoff	t	9l37nv	39	055
#luh
Luhansk	58	aoxgx8	57
#lui
Luimneach	2p	b0ad82	50
#luj
Luján	2x	49z9bu	49
#luk
Lukachukai	y	9r65gl	32	001
#lul
Luleå	1jk	c06flj	46
Lüleburgaz	w4	a50g00	50
Lula	a	9lj7fl	35	139
Luling	o	9956wz	41	089
Luling	1	98g6cr	38	055
#lum
Lumajang	2g	6bfmmi	51
Lumber City	a	9ep7ic	31	271
Lumpkin	a	9f17cg	30	259
+Lumpkin County	a	9lx7eq	38	187
Lumberton	s	9c46zj	33	073
Lumberton	9	9m67sj	43	155
Lumberton	1	9a36mc	41	199
#lun
Lüneburg	32	b1xeox	49
Lünen	1i	axeegx	50
Lunglei	ra	8pll1m	47
Lund	mg	b8rewn	49
Lunenburg	i	a8b8cs	32	027
Luna Pier	b	a657g8	31	115
+Luna County	15	9fn5ko	43	029
+Lunenburg County	g	9sr7up	35	111
Lunenburg	1m	adi8cw	31	009
#luo
Luoyang	3v	8vcn1o	48
Luoyang	20	8qcmpf	51
Luorong	3r	8ttmch	48
Luoyang	2s	9mcmkd	61
Luohe	2s	9j8mos	56
Luocheng	3g	97mlwz	49
#luq
Luqiao	2o	95en95	56
#lur
Luray	g	9xf7u2	37	139
#lus
Lushnjë	ib	a3qfeq	46
Lusambo	ov	6k6fp4	46
Lüshun	2h	9xsn8v	49
Lusk	1h	b2pdew	38
Lusby	n	9wp7zm	33	009
Lusk	1r	a8s5tv	32	027
Lusaka	x1	5r7g2l	61
#lut
Lutes Mountain	4x	ai68vp	42
Luton	0	ay4duu	54
Lutterworth	0	azqdso	40
Lutsk	n6	av0fue	53
Lutz	5	9477iy	43	057
Lutcher	o	99g6w2	35	093
Lutherville-Timonium	n	9zk7z7	42	005
Lutherville	n	9zi7z5	38	005
Luther	p	9p26e0	32	109
Luttrell	k	9qk7fe	30	173
#luv
Luverne	l	9e478e	35	041
Luverne	e	ab96gr	37	133
#luw
Luwuk	k3	6vdnd3	47
#lux
Luxor	157	8xegeo	56
Luxora	r	9pc6y7	30	093
Luxemburg	d	adq74e	34	061
#luz
Luziânia	4w	5ova6t	52
Luzerne	3	a4p816	35	079
+Luzerne County	3	a4l818	54	079
#lvi
Lviv	i2	asgfqq	59
#lyc
+Lycoming County	3	a4k7y4	48	081
#lyd
Lydney	0	axpdoz	39
Lydd	0	avjdyj	36
#lyf
Lyford	1	8zd6cd	34	489
#lyk
Lykens	3	a2p7yy	32	043
#lym
Lymington	0	av0drq	42
Lymm	0	b2adp4	41
Lyme Regis	0	auxdnv	37
Lyman	s	9ap70f	31	047
Lyme	14	abp8bk	33	009
Lyman	t	9n37jv	35	083
+Lyman County	1a			085
Lyman	1r	a4t5dn	33	041
#lyn
Lyneham	0	ax4dqj	37
Lynwood	2	9k94rn	49	037
Lynn Haven	5	9a17a3	43	005
Lynwood	6	a5d74u	40	031
Lynn	f	a197c2	30	135
Lyndon	q	9x96i8	30	139
Lyndon	m	9wa7a8	41	111
Lynn	i	a7z8ex	50	009
Lynnfield	i	a868en	41	009
Lynchburg	s	9g46wh	35	049
Lyndeborough	14	a978cn	32	011
Lyndhurst	8	a3d864	43	003
Lynbrook	4	a2x87d	43	059
Lyncourt	4	a9o80j	36	067
Lyndhurst	7	a5c7ln	41	035
Lynchburg	7	9z07f9	32	071
Lynnwood-Pricedale	3	a1h7q7	33	129
Lynchburg	k	9o0783	38	127
+Lynn County	1	9i5619	34	305
Lynchburg	g	9tx7s6	49	680
Lyndhurst	g	9vn7sp	32	015
Lyndon	1m	adn8bz	37	005
Lyndonville	1m	adp8c0	31	005
Lynnwood	h	amu4g8	46	061
Lynden	h	apz4fv	41	073
#lyo
Lyon	5g	ah3e9h	57
Lyons	v	a1q5rl	33	013
Lyons	a	9fg7jc	36	279
+Lyon County	j	aan6gu	35	119
Lyons	6	a65742	40	031
Lyons	q	9wj6b8	36	159
+Lyon County	q	9wo6gu	44	111
+Lyon County	m	9t173c	34	143
+Lyon County	e	adh6hx	42	083
+Lyon County	1t	a014or	46	019
Lyons	4	a9m7y5	36	117
Lyons	x	aed4fe	31	043
#lys
Lys’va	8t	bfficl	48
Lysychans’k	58	apugus	50
#lyt
Lytham St Annes	0	b3adno	46
Lytchett Matravers	0	av0dq8	35
Lytkarino	2l	b8egtb	47
Lytle	1	97769k	35	013
#lyu
Lyudinovo	lz	b3ngjp	46
Lyubertsy	2l	b8ogt9	52
#m
M’Sila	jf	9p7e8m	50
#maa
Ma'an	19n	99wgn9	47
Maastricht	9r	av9ebt	51
#mab
Maba	20	8ukmnk	51
Mabai	3s	8pxly5	48
Mablethorpe	0	b26dwq	41
Mabalacat City	2a	84an6x	53
Mableton	a	9jy7d2	46	067
Mabank	1	9fx6h2	35	257
Mabton	h	aid4mo	34	077
Mabscott	z	9ux7mf	31	081
Mabopane	3p	4z6g22	50
#mac
Mackay	1n	5b9ped	49
Maceió	91	675b4q	60
Macapá	ol	6y49y5	55
Macaé	2y	57uany	52
Macaíba	cc	6hqb5t	46
Mackenzie	1o	b7q4e3	35
Macheng	2b	9cmmri	51
Machala	jl	6oy7pw	53
Macas	14u	6rl7v1	44
Macclesfield	0	b1ydq3	48
Macduff	w	be7dp2	36
Macenta	jt	7lqd5p	46
Macroom	2p	ay7d73	35
Machilīpatnam	1u	86zk5e	53
Mācherla	1u	87sk0o	47
Machida	6c	9oqond	56
Machakos	1a1	6tsgrj	45
+Macon County	l	9g279z	39	087
Macclenny	5	9a47jw	38	003
Macon	a	9h87fp	50	021
+Macon County	a	9fr7el	38	193
Machesney Park	6	a7n70o	44	201
Macomb	6	a2e6w5	43	109
Mackinaw	6	a2m6zs	33	179
Macon	6	a0b70s	31	115
+Macon County	6	a0o70x	50	115
+Macoupin County	6	9z46yc	44	117
Machias	u	ae88om	31	029
Machiasport	u	ae68ot	31	029
+Mackinac County	b	ahf7cn	34	097
+Macomb County	b	a817hf	58	099
Macon	c	a0e6r5	37	121
+Macon County	c	a0e6r5	38	121
Macon	s	9hz720	34	103
+Macon County	9	9nq7ge	36	113
Macy	10	a6z6gc	30	173
Macedon	4	a9n7xa	32	117
Macedonia	7	a4r7ll	41	153
Mack	7	9ys7cv	41	061
Macungie	3	a2k824	35	077
+Macon County	k	9rg791	38	111
Machias	h	ana4gz	31	061
MacArthur	z	9uw7mf	32	081
Machiques	c6	7py8ah	48
#mad
Maddingley	1p	41bp17	35
Mādārīpur	42	8qdkul	49
Madīnat Ḩamad	10o	8ykhsb	47
Madingou	oy	6mhexn	44
Madrid	89	7b585q	47
Madīnat Sittah Uktūbar	fl	98uga9	46
Madrid	3a	a2adlq	65
Madeley	0	b18dpj	36
Maddiston	w	b9hdlq	35
Madiun	2g	6ctmhs	53
Madanapalle	1u	7znjy2	50
Madhubani	25	8z7kj3	49
Madhipura	25	8y0kl3	47
Madgaon	dc	84gjlg	49
Madhupur	3e	8tfkko	47
Madurai	1q	7pkjx0	60
Madhyamgram	1k	8p1kpp	52
Mādabā	19m	9e4gnf	49
Madhyapur Thimi	9u	92wkh7	49
Madang	1h0	6jip4z	44
Madison	l	9me771	47	089
+Madison County	l	9mh77h	54	089
+Madison County	r	9q96nm	34	087
Madera	2	9so4mi	48	039
Madera Acres	2	9su4mh	40	039
+Madera County	2	9so4mi	51	039
Madison	13	a4o8ac	43	170
Madison Center	13	a4o8ac	34	170
Madeira Beach	5	9387i0	36	103
Madison	5	9an7gb	35	079
+Madison County	5	9an7gb	35	079
Madison	a	9jc7g5	36	211
+Madison County	a	9km7h3	31	195
Madrid	j	a6c6ne	34	015
+Madison County	j	a4t6mv	38	121
+Madison County	1c	abr59h	44	065
Madison	6	9xg6xk	36	119
+Madison County	6	9y36xl	54	119
Madison	f	9xm7au	41	077
+Madison County	f	a1f7a0	49	095
Madisonville	m	9tp74y	43	107
+Madison County	m	9uv7dv	47	151
+Madison Parish	o	9g16up	38	065
Madawaska	u	alk8m8	35	003
Madison	u	aeg8hw	34	025
Madison Heights	b	a817h5	45	125
Madelia	e	acd6lq	34	165
Madison	e	af16gs	32	073
Madison Lake	e	acs6ne	30	013
+Madison County	c	9uc6x7	36	123
Madison	s	9g66xo	44	089
+Madison County	s	9g66xo	48	089
+Madison County	18			057
Madison	9	9r37pw	33	157
+Madison County	9	9pj7ip	34	115
Madison	10	a676da	34	119
+Madison County	10	a6r6de	45	119
Madison	14	aby8ed	33	003
Madbury	14	a9x8f0	32	017
Madison	8	a3885a	42	027
Madison Park	8	a2d85l	39	023
+Madison County	4	a9p81v	45	053
Madeira	7	9yv7do	40	061
Madison	7	a617mv	35	085
+Madison County	7	a0t7g7	43	097
Madill	p	9kp6f7	36	095
Madras	x	adz4jj	38	031
Madison	1a	ac96e9	39	079
Madisonville	k	9oo7do	37	123
+Madison County	k	9ox71b	48	113
Madisonville	1	9bz6hl	37	313
+Madison County	1	9bz6hl	37	313
Madison Heights	g	9tz7s8	41	009
+Madison County	g	9wq7ut	30	113
Madison	d	a9n6zo	54	025
Madison	z	9vr7kq	35	005
#mae
Maesteg	17	axddlu	43
Maebashi	5x	9r4omc	55
Maebaru-chūō	4j	9j8nxo	48
Maevatanana	3j	5mxhi3	44
Mae Sot	vi	88glht	46
Maeser	11	a2g5fl	36	047
#maf
Maffra	1p	40jp8a	37
Mafra	3d	4xha1n	46
Mafraq	rr	9fugol	48
Mafeteng	1ce	4n6fzo	48
#mag
Magog	12	afr8bl	42
Magangué	cl	7no84d	50
Magdeburg	fb	aytesb	54
Maghull	0	b2odnu	44
Magherafelt	23	b63ddn	40
Maghera	23	b6cddh	36
Magor	17	axado5	38
Magelang	2f	6d9me6	50
Magway	8l	8hzl7p	50
Magdalena Contreras	5o	8fp68f	54
Magalang	2a	84an76	48
Magugpo Poblacion	83	7ipnlg	54
Magnitogorsk	62	b2eig1	56
Magadan	1iw	bjgpiw	50
Magong	4b	8rhn47	48
Magnolia	r	9if6p0	41	027
Magalia	2	a0l4ia	41	007
+Magoffin County	m	9uv7h9	33	153
Magee	s	9ej6yr	36	127
Magnolia	s	9ci6wq	34	113
Maggie Valley	9	9oo7h6	31	087
Magnolia	8	a0z84m	36	005
Magnolia	1	99x6i1	33	339
Magna	11	a3358m	44	035
#mah
Mahalapye	on	55ufyh	46
Mahilyow	op	b3sg8a	56
Mahāsamund	5k	8knk81	47
Mahbūbnagar	2d	88ijwn	51
Mahobā	1d	8w9k1w	50
Mahmudābād	1d	91tk5c	47
Mahābād	4f	9s4hf0	52
Maharagama	5n	7h1k21	48
Mahajanga	3j	5qchgo	52
Mahendranagar	h7	96gk2q	49
Maha Sarakham	1mb	86yluy	47
Mahdia	1no	9omeqq	47
Maharishi Vedic City	j	a416sh	31	101
+Mahaska County	j	a4q6qo	41	123
Mahomet	6	a1o72g	39	019
Mahtomedi	e	af76pt	39	163
Mahnomen	e	alg6hf	31	087
+Mahnomen County	e	alg6hf	31	087
Mahwah	8	a45862	44	003
Mahopac	4	a4x877	39	079
+Mahoning County	7	a467nz	52	099
Mahanoy City	3	a3d80i	36	107
#mai
Maitland	19	4f3pl0	48
Mairiporã	1b	558aal	47
Mairinque	1b	54la8y	46
Maicao	pa	7tm8bc	51
Mainz	5f	asuej0	53
Mairena del Aljarafe	2t	9tqdf6	46
Maisons-Alfort	29	aple2s	47
Maidstone	0	awfdxg	50
Maidenhead	0	ax4du0	48
Maidenbower	0	avzdvl	39
Mainpuri	1d	91njzj	50
Maizuru	71	9ohobx	50
Maiduguri	h0	7uxewk	60
Mailsi	1l	98sjgh	48
Maitland	5	95j7m0	42	095
Mā‘ili	1e	8li1om	40	003
Maize	q	9uy6d9	36	173
Maiden	9	9ou7mf	35	035
Maine	d	af36yv	34	073
Maiquetía	nm	7rf8q0	47
#maj
Majie	3s	8vjlt4	51
Majadahonda	3a	a2fdl9	48
Majalengka	24	6f0m8n	49
Mājalgaon	1f	8f8jrp	47
Majuro	1dr	7hpr42	44
+Major County	p	9qr6ag	34	093
#mak
Makassar	8d	6jpn3r	61
Makrāna	22	914jnk	50
Makurdi	1fl	7jhejo	55
Makati	61	82fn87	57
Makhachkala	9z	a9ehjy	57
Makeni	1k3	7mpcyk	49
Makumbako	wk	69fgkr	47
Makiyivka	4m	anhgtd	56
Makakilo	1e	8lb1ov	43	003
Makakilo City	1e	8lb1ov	42	003
Mākaha	1e	8ln1oj	39	003
Makawao	1e	8jy1tt	39	009
Mākaha Valley	1e	8lo1ok	31	003
#mal
Malanje	yg	67if5e	49
Maleny	1n	4vopol	36
Maladzyechna	cf	b4wfyl	50
Malartic	12	anp7uz	36
Malambo	ck	7s684b	50
Mallawī	98	931g9o	52
Málaga	2t	9s0djq	58
Maldon	0	axpdxv	43
Maltby	0	b2edso	42
Malmesbury	0	axadq6	38
Malton	0	b4edts	37
Malabo	16y	78geke	52
Malang	2g	6bumkv	59
Malahide	1h	b2hdex	42
Mallow	2p	aytd81	40
Malappuram	2r	7sojrc	48
Mālegaon	1f	8j3jn1	56
Malkāpur	1f	8k1jro	48
Māler Kotla	2u	9atjqs	51
Malaut	2u	99xjmw	49
Malkajgiri	2d	8ahjy5	52
Malārd	46	9p3htm	48
Malāyer	6b	9lahnm	52
Malindi	ru	6p2gzg	51
Male	1ez	79mjk7	50
Malacca	su	744ls0	53
Malumfashi	l9	7ureh6	48
Malolos	2a	838n7l	53
Malaybalay	8o	7konjl	48
Malita	83	7funkx	46
Malingao	7a	7hwnhr	60
Maluñgun	7a	7fgnk0	47
Malgobek	hf	aavhbv	46
Malmö	mg	b8hew4	55
Malakal	6m	7ohgby	52
Maliana	1na	691nju	43
Maltepe	41	a3qg50	56
Malatya	1oa	9wjgug	56
Malvern	l	9ci7ag	32	061
Malvern	r	9lg6q7	40	059
Malibu	2	9kj4q2	41	037
Malabar	5	93s7o7	35	009
Malone	5	9c07bg	33	063
Malvern	j	a3w6ih	30	129
Malad City	1c	a77587	33	071
Malta	6	a6h716	31	037
Malden	i	a7v8el	48	017
Malden	c	9rk6y3	36	069
Malmstrom Air Force Base	18	alz5b6	35	013
Malta	18	aoc5kd	33	071
Malverne	4	a3087d	39	059
Malone	4	ael85n	38	033
Malvern	7	a317mi	31	019
+Malheur County	x	acb4v4	42	045
Malvern	3	a18829	35	029
Malakoff	1	9fd6hb	34	213
Maltby	h	amt4gt	40	061
Mallory	z	9ut7ko	32	045
Maldonado	1pv	4929nd	47
#mam
Mampong	as	7hmds4	46
Mamou	16x	7qucyf	46
Mamatid	2k	81jn8k	46
Mammoth	y	9gw5co	32	021
Mammoth Lakes	2	9ul4pj	39	051
Mamou	o	9b36ra	35	039
Mamaroneck	4	a3r877	43	119
Mamoudzou	1r3	5yihdn	47
#man
Mango Hill	1n	4ucpp2	39
Mansfield	1p	433p5t	37
Mandurah	2e	4fnmtg	49
Manjimup	2e	4awmun	36
Manama	10m	8yvhsj	52
Manaus	aa	6pe99a	62
Manacapuru	aa	6ou97m	47
Manhuaçu	1w	5dqan9	47
Maniwaki	12	aiu80z	36
Man	it	7ildb1	51
Manzhouli	3f	arsmy7	47
Manizales	j0	7c3828	56
Manicaragua	8a	8nj7pu	46
Manzanillo	f8	8ii7xs	51
Mannheim	2n	arhejj	55
Mansoûra	cy	9mudsa	47
Manta	jk	6vc7nt	53
Manfalūţ	96	91vga1	49
Manresa	36	a5xe12	49
Manacor	fn	9zxe4x	46
Mantes-la-Jolie	29	aq3e0s	46
Manchester	0	b2kdps	56
Mansfield	0	b1ldso	52
Mangotsfield	0	ax1dp2	46
Mansfield Woodhouse	0	b1odsp	43
Manningtree	0	aybdyy	38
Manston	0	avjdpp	37
Manokwari	r5	6vmo8e	47
Manado	18y	724nit	57
Mangalagiri	1u	87nk3t	48
Mandapeta	1u	88uk7l	47
Māngrol	1z	8kojar	48
Māndvi	1z	8pfj8n	47
Mangaluru	1v	7xwjny	56
Mandya	1v	7wsjtm	51
Mānvi	1v	86fju1	46
Manjeri	2r	7swjrg	50
Mannārakkāt	2r	7sjjse	47
Manmād	1f	8i9jms	49
Mandsaur	21	8svjoj	51
Mandlā	21	8osk39	47
Mānsa	2u	99bjpg	49
Mannargudi	1q	7rnk0p	48
Mancherāl	2d	8efk0n	49
Mandamarri	2d	8epk0r	48
Manglaur	6a	98rjwc	47
Manfredonia	4g	a5nf48	47
Mandeville	19f	8c47wp	47
Mandera	1a2	78yh4a	46
Manp’o	s2	a4bnmt	51
Mananara	3j	5p3hq9	46
Manakara	3j	58hhld	46
Mandalay	9m	8n1law	61
Mangochi	kx	5tsgly	46
Manzanillo	gt	8f45u6	51
Mandimba	l1	5u5gn1	51
Managua	lc	7vp78f	60
Manukau City	80	439rds	56
Mangere	80	43brdk	47
Manila	61	82kn82	62
Mandaluyong City	61	82in88	55
Mangaldan	79	86nn6g	49
Manaoag	79	86kn6p	48
Mansilingan	4s	7rjndm	57
Mandaue City	56	7qong8	55
Mantampay	8o	7kpnh2	54
Mansehra	49	9ldjjc	48
Mandi Bahauddin	1l	9gjjk5	51
Manbij	a3	9rhgtf	50
Manzini	1la	4wegb6	50
Manouba	vt	9s9eo2	44
Manavgat	e9	9s7gbc	50
Manisa	c1	9x9g07	54
Manila	r	9po6xj	35	093
Mansfield	r	9ne6m7	30	131
Many Farms	y	9qz5fi	31	001
Manteca	2	9v04ja	49	077
Manhattan Beach	2	9k44r3	46	037
Manitou Springs	v	9xy5sk	37	041
Mancos	v	9tq5j7	31	083
Manchester	13	a628ak	45	110
Mansfield City	13	a618bd	44	110
Mango	5	93q7jd	41	057
Manatee Road	5	97z7hp	34	075
Mangonia Park	5	90c7pl	33	099
Manasota Key	5	90t7j9	31	015
+Manatee County	5	92e7in	52	081
Manchester	a	9ha7cy	36	199
Manchester	j	a806ty	37	055
Manson	j	a856lf	32	025
Manning	j	a6f6jy	32	027
Manly	j	aa96p4	31	195
Manteno	6	a4l741	40	091
Manhattan	6	a5273l	39	197
Manito	6	a2b6ym	32	125
Manhattan	q	9yu6fr	48	161
Manchester	m	9t77fc	31	051
Mandeville	o	9ac6xt	41	103
Mansfield	o	9f06nq	37	031
Many	o	9dp6oc	34	085
Mansura	o	9ca6sb	31	009
Mansfield	i	a6r8e6	44	005
Mansfield Center	i	a6q8e6	39	005
Manchester-by-the-Sea	i	a8a8ff	37	009
Manchester	n	a067yg	37	013
Manchester	u	ad48hy	34	011
Manistee	b	acw788	38	101
Manistique	b	aho78f	35	153
Manchester	b	a737ek	33	161
Manitou Beach-Devils Lake	b	a6m7dv	33	091
Manton	b	add7as	31	165
Mancelona	b	aeq7bq	31	009
+Manistee County	b	acw788	38	101
Mankato	e	aco6mv	46	013
Mantorville	e	acf6qc	31	039
Manchester	c	9x86wl	43	189
Mansfield	c	9t36qu	31	229
Mantachie	s	9lc727	31	057
Manhattan	18	ahe5ar	32	031
Manteo	9	9pr81s	31	055
Mandan	1g	ak363r	43	059
Manchester	14	a9g8dj	50	011
Manville	8	a2m84t	40	035
Manasquan	8	a1h86b	38	025
Manahawkin	8	a0a85q	34	029
Manorville	4	a3j89r	42	103
Manhasset	4	a3c87a	39	059
Manorhaven	4	a3g879	38	059
Manlius	4	a9g80y	37	067
Manhasset Hills	4	a3887c	36	059
Manchester	4	a9d7xh	32	069
Mansfield	7	a387is	47	139
Manchester	7	a3q7lf	33	153
Mantua	7	a4o7me	30	133
Mannford	p	9qd6gd	35	037
Mangum	p	9mv67m	35	055
Manheim	3	a1k7zt	37	071
Mansfield	3	a657xw	35	117
Manor	3	a217qp	35	129
Manchester	3	a1a7yw	34	133
Manning	t	9jm7p7	36	027
Manchester	k	9ok78v	40	031
Mansfield	1	9gg6e6	48	439
Manvel	1	97u6j4	39	039
Manor	1	9aa6d0	39	453
Manchaca	1	99q6c9	31	453
Manti	11	9z359w	35	039
Manassas	g	9xn7ws	46	683
Manassas Park	g	9xq7wt	42	685
Mantua	g	9xx7xe	39	059
Manchester Center	1m	a9y892	33	003
Manchester	h	am44fl	37	035
Manson	h	an04m8	32	007
Manitowoc	d	ach74i	45	071
Manawa	d	adi710	31	135
Manchester	d	abd70n	30	047
+Manitowoc County	d	ach74i	47	071
Mannington	z	9zt7ou	33	049
Mansa	1r7	62wg49	46
#mao
Mao	39	8gb8ek	47
#map
Maple Ridge	1o	aqq4fg	48
Māpuca	dc	85bjl1	46
Maputo	l3	4xvgei	61
Mapleton	j	a756hx	31	133
Maple Park	6	a6f71w	31	089
Maple Grove	e	af76oe	48	053
Maplewood	e	aev6po	46	123
Maple Lake	e	afn6mw	33	171
Maple Plain	e	af16nu	33	053
Mapleton	e	ac16n0	32	013
Maplewood	c	9x96x4	39	189
Maplewood	8	a3585p	44	013
Maple Shade	8	a0z83p	43	005
Maple Heights	7	a527lf	44	035
Maple Glen	3	a167pu	39	125
Mapleton	11	a1h5a2	40	049
Maple Valley	h	aln4gz	44	033
Maplewood	h	alo4fk	37	053
Maple Heights-Lake Desire	h	als4gu	35	033
Maple Bluff	d	a9s6zq	31	025
#maq
Maquoketa	j	a6v6w5	38	097
#mar
Mar del Plata	2x	40g9g4	57
Maryborough	1n	4z2po6	42
Mareeba	1n	5mtp3y	41
Marian	1n	5bapdq	36
Marion	2j	48sokv	36
Margate	4c	3mhp92	36
Maryborough	1p	433oza	39
Margaret River	2e	4bomro	39
Mariehamn	yv	bkyffd	40
Marechal Deodoro	91	671b4a	47
Maracanaú	3x	6n8awp	53
Mariana	1w	5deaje	47
Marabá	3y	6j2a3j	52
Maringá	2w	54x9vq	55
Marechal Cândido Rondon	2w	51s9pu	46
Maricá	2y	56cal2	49
Marília	1b	58ba19	53
Markham	16	abv7rt	54
Marathon	16	apf77x	35
Marieville	12	ag788r	37
Martensville	44	az85np	36
Maroua	cg	7rfezs	55
Marburg an der Lahn	4y	av5ekd	49
Marl	1i	axiefp	50
Marbella	2t	9rgdif	51
Marseille	40	aaaeay	59
Martigues	40	aalea2	47
Margate	0	awqdzv	48
Market Harborough	0	azsdtg	44
March	0	azzdw9	43
Marlow	0	ax9dtv	43
Marple	0	b2bdqa	43
Market Deeping	0	b0cdv4	41
Market Drayton	0	b0zdp3	41
Maryport	0	b5zdma	40
Market Warsop	0	b1tdst	40
Marlborough	0	awudr7	39
Marske-by-the-Sea	0	b5ndt6	39
Market Weighton	0	b3mdu5	38
Marchwood	0	avddrz	38
Markfield	0	b0ddsh	37
Market Rasen	0	b2bdv2	37
Martock	0	avldob	37
Marsden	0	b2wdqo	36
Marston Moretaine	0	aymduh	36
Marks Tey	0	ay4dy4	36
Martham	0	b0ee0k	35
Marshfield	17	ax5dnh	35
Maroúsi	3b	9vpfq4	49
Margahayukencana	24	6enm6t	49
Martapura	ft	6ojmr2	51
Mārkāpur	1u	85qk07	48
Marand	6y	9wrhf5	51
Marvdasht	46	98zhyo	52
Marīvān	9f	9oohga	50
Marano di Napoli	37	a3mezf	47
Marcianise	37	a3zezq	46
Marsala	4h	9v0euk	49
Marugame	ge	9l8o7m	49
Maralal	1ab	712gpy	43
Marijampolė	1cl	b5kfov	47
Marrakesh	gp	9dvd9s	59
Marigot	1dq	8c790s	38
Markala	sn	802df5	47
Martaban	b7	87xlf6	47
Martínez de la Torre	4k	8hr6ee	48
Marudi	bb	79mmpk	50
Maradi	1fh	7ziefq	52
Mariveles	2a	823n6p	49
Marilao	2a	830n7z	49
Mariano	8o	7mjnjk	48
Marawi City	bk	7k8nh8	52
Mardan	49	9l0jg5	55
Mariano Roque Alonso	7b	4zz9g7	49
Mariinsk	63	ba5knr	46
Maribor	bx	ajbf3h	50
Martin	v2	aqbfck	47
Marka	ho	72shcd	54
Mary	vs	9ufinr	51
Mardin	hz	9tnh16	49
Marhanets’	8x	amcgk7	47
Mariupol	4m	akugsa	57
Margaret	l	9jl77t	37	115
Marion	l	9gn75g	35	105
Marbury	l	9gu77t	32	001
+Marengo County	l	9gc740	40	091
+Marion County	l	9ku73l	42	093
+Marshall County	l	9l778j	47	095
Marion	r	9nt6xg	41	035
Marianna	r	9ml6vw	36	077
Marked Tree	r	9op6wu	34	111
Marshall	r	9pr6qp	31	129
Marmaduke	r	9qj6wy	31	055
Marvell	r	9m06vh	30	107
+Marion County	r	9r26qu	37	089
Maryvale	y	9j258e	53	013
Maricopa	y	9hu58r	47	021
Marana	y	9g45b1	46	019
+Maricopa County	y	9ix58p	67	013
Martinez	2	9vm4gr	46	013
Marina	2	9rw4ho	43	053
Marysville	2	9yr4i9	41	115
Marin City	2	9v74fp	34	041
Mariposa	2	9u44mr	33	043
Maricopa	2	9ne4oc	31	029
March Air Force Base	2	9k54ua	31	065
+Marin County	2	9vh4fn	54	041
+Mariposa County	2	9u44mr	36	043
Margate	5	8yw7p7	48	011
Marco Island	5	8y27l0	42	021
Marco	5	8y57kz	42	021
Marianna	5	9bh7b9	40	063
Marathon	5	8un7mr	39	087
Mary Esther	5	9ah779	36	091
+Marion County	5	9737ju	50	083
+Martin County	5	91h7p1	49	085
Marietta	a	9kb7d5	48	067
Martinez	a	9j47k0	46	073
Marshallville	a	9g67eu	31	193
+Marion County	a	9fs7d8	33	197
Marine Corps Base Hawaii - MCBH	1e	8lk1pt	40	003
Marion	j	a6r6tk	46	113
Marshalltown	j	a6t6px	44	127
Marengo	j	a646s9	34	095
Marcus	j	a8z6hv	30	035
+Marion County	j	a516pw	43	125
+Marshall County	j	a6t6px	44	127
Marsing	1c	aaz4vj	31	073
Marion	6	9ut70z	43	199
Markham	6	a5j74f	41	031
Maryville	6	9xk6y4	39	119
Marengo	6	a7d71v	39	111
Marseilles	6	a4t71l	37	099
Marshall	6	9zf74f	36	023
Marquette Heights	6	a2u6z4	34	179
Marissa	6	9w96yp	33	163
Maroa	6	a1870w	32	115
Martinsville	6	9za73w	31	023
+Marion County	6	9x170f	44	121
+Marshall County	6	a476zs	38	123
Marion	f	a2o7a2	45	053
Martinsville	f	9zj77x	41	109
Markle	f	a3e7ay	30	069
+Marion County	f	a0h78o	60	097
+Martin County	f	9xg76l	34	101
+Marshall County	f	a4u789	43	099
Marysville	q	a0o6fj	35	117
Marion	q	9wj6ei	33	115
+Marion County	q	9wj6e0	38	115
+Marshall County	q	a0o6fj	35	117
Marion	m	9tp73c	35	055
+Marion County	m	9ud7b7	38	155
+Marshall County	m	9se72l	38	157
+Martin County	m			159
Marrero	o	9926xq	45	051
Marksville	o	9ch6s9	37	009
Maringouin	o	9ap6ts	30	047
Marlborough	i	a7n8d9	46	017
Marblehead	i	a828f6	43	009
Marstons Mills	i	a5q8ge	39	001
Marion	i	a5u8fg	37	023
Marshfield	i	a6x8fl	36	023
Marshfield Hills	i	a738fi	34	023
Marion Center	i	a5u8fg	30	023
Maryland City	n	9yl7ym	42	003
Marlboro Village	n	9xv7yr	40	033
Marlton	n	9xp7yp	40	033
Marlow Heights	n	9xv7y9	37	033
Marlboro Meadows	n	9xw7yx	36	033
Marquette	b	aja758	43	103
Marysville	b	a977iv	40	147
Marshall	b	a7f7c0	38	025
Marine City	b	a8o7iv	36	147
Marlette	b	aad7h8	33	151
Marcellus	b	a6r79m	31	027
+Marquette County	b	aja758	46	103
Marshall	e	adh6hx	41	083
+Marshall County	e	anw6f7	32	089
+Martin County	e	ab96lm	41	091
Maryland Heights	c	9xj6wt	44	189
Marshall	c	9yo6p4	41	195
Maryville	c	a236kh	41	147
Marshfield	c	9tq6px	39	225
Marlborough	c	9x56x2	33	189
Marionville	c	9ss6nw	33	109
Marceline	c	a0b6pt	33	115
Marble Hill	c	9tn6y3	32	017
Marthasville	c	9xb6v2	31	219
+Maries County	c	9wd6t8	32	125
+Marion County	c	a0b6u8	44	127
Marks	s	9l66x9	32	119
Marion	s	9g271r	32	075
+Marion County	s	9d06y2	42	091
+Marshall County	s	9mv6yv	31	093
Marion	9	9p47k7	39	111
Marvin	9	9n77nj	38	179
Mar-Mac	9	9o57v6	36	191
Marshville	9	9n77or	34	179
Mars Hill	9	9pj7ip	34	115
+Martin County	9	9pl7xy	38	117
Marlborough	14	a968bf	30	005
Marlboro	8	a2085r	46	025
Martinsville	8	a2s84w	41	035
Marlton	8	a0t83w	40	005
Margate City	8	9z9852	38	001
Mariners Harbor	4	a2w860	43	085
Marbletown	4	a6c865	37	111
Marlboro	4	a5l86j	36	111
Marcellus	4	a9e7zy	32	067
Marion	4	a9u7xl	32	117
Marion	7	a2r7h3	46	101
Marysville	7	a1s7gf	44	159
Marietta	7	9zi7lr	41	167
Martins Ferry	7	a1e7ns	38	013
Mariemont	7	9yr7dn	35	061
+Marion County	7	a2r7h3	46	101
Marlow	p	9m96bw	37	137
Marietta	p	9ka6e8	34	085
+Marshall County	p	9kp6f7	38	095
+Marion County	x	aeu4e8	55	047
Marienville	3	a577s8	35	053
Marietta	3	a1a7zd	34	071
Marysville	3	a227yb	34	099
Marcus Hook	3	a0m82i	34	045
Martinsburg	3	a1z7ug	33	013
Mars	3	a327pr	32	019
Marshallton	3	a3b7ze	32	097
Marianne	3	a4l7rd	31	031
Marion	t	9ky7rg	38	067
+Marion County	t	9ky7rg	41	067
+Marlboro County	t	9m67qo	40	069
Martin	1a	a9x61f	30	007
+Marshall County	1a	ah76ch	31	091
Maryville	k	9pc7er	45	009
Martin	k	9qy717	40	183
+Marion County	k	9nf7a5	41	115
+Marshall County	k	9oh76x	42	117
Marshall	1	9ge6lv	44	203
Marble Falls	1	9ay6b0	38	053
Marlin	1	9cz6eu	38	145
Mart	1	9dm6f1	33	309
Marfa	1	9a75v2	32	377
Martindale	1	98x6c8	31	055
Marion	1	9856be	30	187
Markham	1	96g6h5	30	321
+Marion County	1	9h06lx	33	315
+Martin County	1	9f9619	35	317
Marriott-Slaterville	11	a4l58t	32	057
Martinsville	g	9rx7q5	41	690
Marion	g	9sb7ll	38	173
Marshall	g	9xy7vq	32	061
Marysville	h	anh4gm	48	061
Martha Lake	h	amx4gg	42	061
Marietta-Alderwood	h	apj4fl	36	073
Marietta	h	apj4fi	34	073
Marshfield	d	ae36xj	43	141
Marinette	d	afa74l	40	075
Marshall	d	a9x70l	36	025
Marathon	d	aet6yg	32	073
Markesan	d	abf70t	32	047
Marion	d	ae3713	31	135
+Marathon County	d	aew6z1	50	073
+Marinette County	d	afa74l	42	075
+Marquette County	d	abn6zw	35	077
Martinsburg	z	9zm7vg	42	003
Marmet	z	9w97lf	32	039
Marlinton	z	9w67pj	30	075
+Marion County	z	9zp7pe	44	049
+Marshall County	z	a0w7nq	41	051
Marbleton	1r	a875e5	30	035
Marg‘ilon	nf	a2fjf8	51
Maracay	8y	7qg8o9	62
Mariara	a4	7qm8nw	50
Maracaibo	c6	7rn8d3	63
Marondera	1rd	5jhgbn	48
#mas
Maştağa	a7	a2lhqx	46
Mascouche	12	ah387k	45
Masina	or	6luf2r	57
Mascara	pu	9ocdwe	52
Mashtūl as Sūq	6t	9acgb6	47
Massawa	15f	85dgxn	44
Masaurhi Buzurg	25	8wfkg7	47
Masjed Soleymān	5t	9eqhoy	50
Mashhad	5u	9qwihh	64
Massa	4o	acceo6	48
Masuda	gc	9mbo29	47
Masan	1bb	9nlnob	56
Maseru	1cc	4okg0c	51
Masaya	1fy	7v978v	51
Masterton	81	3s8rfy	43
Masantol	2a	83en7b	46
Masbate	82	7wdnfe	47
Masaka	c4	6x3gc5	48
Mascotte	5	95e7kj	37	069
Masaryktown	5	9507iy	30	053
Mason City	j	a9v6p4	44	033
Mascoutah	6	9wx6yl	39	163
Mason City	6	a1o6yu	33	125
+Massac County	6	9t771j	38	127
+Mason County	6	a1y6xu	38	125
Massac	m	9su71j	37	145
Masonville	m	9uo769	30	059
+Mason County	m	9xc7fe	39	161
Mashpee	i	a5p8g8	42	001
Mason	b	a8a7dg	39	065
+Mason County	b	ac477v	40	105
Masonboro	9	9ky7vr	42	129
Mason	14	a8q8cn	31	011
Maspeth	4	a3486p	47	081
Massapequa	4	a3087x	43	059
Massapequa Park	4	a3087y	42	059
Mastic	4	a3c89o	42	103
Mastic Beach	4	a3989n	42	103
Massena	4	aet83z	40	089
Mason	7	9zc7dt	45	165
Massillon	7	a3c7lk	45	151
Masury	7	a4h7oa	33	155
Masontown	3	a0p7q2	35	051
Mascot	k	9q67fd	34	093
Mason	k	9od6zb	32	167
Mason	1	9bf68d	33	319
+Mason County	1	9bf68d	33	319
Massanetta Springs	g	9wo7t1	37	165
Massanutten	g	9wp7ta	34	165
+Mason County	h	al64e2	42	045
+Mason County	z	9xw7ju	37	053
Masvingo	1re	5eag9n	49
#mat
Matão	1b	5a0a5n	49
Matane	12	apn8og	42
Matadi	ez	6hsexe	53
Matanzas	cr	8q07le	52
Maţāy	98	94yg9i	47
Mataró	36	a5ee2s	51
Matlock	0	b1mdro	42
Mataram	fv	6a6muk	55
Mattanur	2r	7v5jpx	47
Mathura	1d	92ejvr	55
Matera	rn	a2zf64	47
Matsudo	3o	9peoom	57
Matsutō	df	9rgofd	48
Matsumoto	5m	9qnoj9	53
Matsubara	3m	9m1ocj	51
Matsue	gc	9oko5l	52
Matsuyama	gf	9k0o4t	56
Matara	kp	7ejk3q	49
Matamoros	74	8wx5x9	47
Matehuala	do	8rp64g	49
Matamoros	6f	8xw6d6	57
Matola	l3	4xwge6	58
Matagalpa	1fz	7xx79c	50
Matamata	60	40zrg8	38
Mati	83	7hcnmm	50
Matli	31	8vkj6q	47
+Matanuska-Susitna Borough	1j	bov2cg	49	170
Matheny	2	9qh4oh	31	107
Matteson	6	a5a74d	43	031
Mattoon	6	9zo72j	43	029
Mathews	o	98h6wh	33	057
Mattapoisett	i	a5q8fa	38	023
Mattapoisett Center	i	a5r8fb	35	023
Mattawan	b	a7979q	33	159
Matthews	9	9nk7ns	45	119
Matawan	8	a2985t	39	025
Mattydale	4	a9q80h	38	067
Mattituck	4	a3v8aj	36	103
Matamoras	3	a2c7yb	34	043
Mathis	1	9416c9	37	409
+Matagorda County	1	96i6hf	44	321
Matoaca	g	9tf7ws	34	041
+Mathews County	g			115
Mattawa	h	aju4my	37	025
Maturín	1qb	7p390i	56
Mata-Utu	1qq	5x40an	31
#mau
Maulavi Bāzār	ig	8u1kyx	48
Mauá	1b	549aay	56
Maun	11m	5eifp2	47
Mauchline	w	b88dju	36
Maumere	d8	6a2nbh	47
Mau	1d	8y2kc4	54
Maubin	7x	88hl9p	47
Maumelle	r	9mv6rc	43	119
Maunawili	1e	8ld1pr	33	003
+Maui County	1e	8k11td	52	009
Maurice	o	99n6s4	31	113
Maugansville	n	a097w2	35	043
Maury	9	9ok7wh	32	079
Maumee	7	a5g7fn	41	095
Maud	p	9nl6f6	30	133
Mauldin	t	9mm7jd	44	045
+Maury County	k	9oy768	49	119
Mauriceville	1	99w6n9	35	361
Maud	1	9il6ly	30	037
Mauston	d	abo6xs	36	057
#mav
+Maverick County	1	95r64u	48	323
#maw
Mawāna	1d	96ujwg	49
Mawlaik	gr	8rol68	46
Mawlamyine	b7	87tlf7	56
#max
Maxixe	sx	53qgm7	51
Maxwell	2	9z44gl	30	011
Maxton	9	9mi7rl	34	155
#may
Maymana	xc	9psivy	49
Maylands	2e	4hbmtx	41
Mayland	0	axkdy5	36
Mayfield	w	b97dnk	41
Maybole	w	b7sdj0	37
Maynooth	1h	b2addp	41
Mayiladuthurai	1q	7suk1a	49
May Pen	19g	8bw7xf	47
Mayagüez	4t	8ck8pi	49
Maykop	1ip	adxgzf	52
Mayflower	r	9n46r9	34	045
Mayer	y	9lk588	32	025
Maywood	2	9kf4rp	44	037
Mayflower Village	2	9ks4s7	37	037
Mayo	5	99h7gz	31	067
Maysville	a	9l57fw	33	011
Maywood	6	a6c740	44	031
Mayfield	m	9s271s	40	083
Maysville	m	9xc7fe	39	161
Maynard	i	a7v8dj	40	017
Mays Chapel	n	9zj7z3	41	005
Mayo	n	9y17zh	39	003
Mayer	e	aeo6n7	33	019
Maysville	c	a0t6lw	30	063
Mayodan	9	9r57pv	34	157
Maysville	9	9my7xh	30	103
Mayville	1g	aly6do	33	097
Maywood	8	a3m86a	40	003
Mays Landing	8	9zl84f	33	001
Maybrook	4	a5885u	35	071
Mayville	4	a7d7r6	32	013
Mayfield Heights	7	a5c7lq	43	035
Mayfield	7	a5f7ls	35	035
Maysville	p	9mq6df	31	049
+Mayes County	p	9qv6j8	44	097
Maytown	3	a1c7za	36	071
Mayfield	3	a5e826	32	069
Mayo	t	9ng7km	32	083
Maynardville	k	9qp7f8	34	173
Mayville	d	aat722	37	027
#maz
Mazār-e Sharīf	ia	9rzj2f	55
Mazyr	ce	aylg59	50
Mazatenango	17a	82d6tu	46
Mazara del Vallo	4h	9umeuz	47
Mazeikiai	sd	bagfm1	46
Mazatlan	55	8vz66p	47
Mazatlán	dn	8qj5of	56
Mazomanie	d	a9y6yl	32	025
Mazabuka	nq	5pyg13	48
#mba
Mbanza Kongo	o0	6glezk	44
Mbanza-Ngungu	ez	6jef1a	49
Mbandaka	ij	6y5faq	53
Mbaïki	12a	78rf9z	48
Mbalmayo	f2	77sery	49
Mbanga	ch	7aieml	46
Mbaké	mi	833cnt	49
Mbabane	1l9	4wwgah	49
Mbale	c5	710giy	49
Mbarara	ej	6wcg95	50
#mbe
Mbeya	wi	69aggx	55
#mbo
Mbouda	92	7dneoh	50
#mbu
Mbuji-Mayi	il	6gyfpj	59
#mca
McAlmont	r	9mp6ry	33	119
McArthur	7	9z17iw	32	163
McAlester	p	9n16hz	43	121
McAdoo	3	a3m80x	33	107
McAllen	1	8ys6b5	51	215
#mcc
McCrory	r	9ny6uo	32	147
McCloud	2	a4m4gq	30	093
McCaysville	a	9n77dn	30	111
McCall	1c	aer4xi	35	085
McCullom Lake	6	a7p72r	30	111
McCordsville	f	a0v79c	38	059
McConnell AFB	q	9uj6du	32	173
+McCracken County	m	9t071w	47	145
+McCreary County	m	9rt7dg	36	147
McComb	s	9cs6wr	41	113
+McCone County	18			055
McCook	10	a1o64h	39	145
McConnelsville	7	a057kn	33	115
McComb	7	a477f9	32	063
McCord	p	9rw6eg	32	113
+McClain County	p	9nx6cw	44	087
+McCurtain County	p	9k66kl	40	089
McConnellstown	3	a2d7v4	31	061
McConnellsburg	3	a0x7vc	30	057
McCormick	t	9k77jf	34	065
McColl	t	9mb7r1	33	069
+McCormick County	t	9k77jf	34	065
+McCook County	1a	abg6dh	31	087
McCamey	1	9ci602	33	461
+McCulloch County	1	9ci682	37	307
McChord Air Force Base	h	akx4fr	34	053
McCleary	h	akp4dl	32	027
#mcd
McDonough	a	9ix7e9	44	151
+McDuffie County	a	9iz7iu	38	189
+McDonough County	6	a2e6w5	44	109
+McDonald County	c	9rt6lo	37	119
+McDowell County	9	9p47k7	40	111
McDonald	7	a4c7ns	35	155
McDonald	3	a257p5	33	125
+McDowell County	z	9tz7le	33	047
#mce
McEwen	k	9qb74l	32	085
#mcf
McFarland	2	9p44ot	41	029
McFarland	d	a9h6zz	39	025
#mcg
McGehee	r	9jf6u4	36	041
McGregor	5	8zs7kh	39	071
McGuire AFB	8	a1884u	36	005
McGill	1t	9zg516	31	033
McGraw	4	a8c80n	30	023
McGovern	3	a1r7p6	34	125
McGregor	1	9dc6df	37	309
#mch
McHenry	6	a7l72t	44	111
+McHenry County	6	a7c72o	54	111
+McHenry County	1g	ani63n	31	049
#mci
+McIntosh County	a	9d57lt	33	191
+McIntosh County	1g			051
McIntosh	15	9mu5pf	32	057
+McIntosh County	p	9oj6io	39	091
#mck
McKail	2e	48tmzb	35
McKinleyville	2	a3r4ba	42	023
+McKenzie County	1g	ams5x4	38	053
+McKinley County	15	9op5hy	46	031
McKownville	4	a8k86v	34	001
McKinley Heights	7	a4e7ns	30	155
McKeesport	3	a237q6	43	003
McKees Rocks	3	a2f7pl	38	003
+McKean County	3	a6k7tk	42	083
McKenzie	k	9qd724	37	017
McKinney	1	9i86fm	52	085
#mcl
McLeansboro	6	9vt722	34	065
+McLean County	6	a2g70t	52	113
+McLean County	m	9u575z	31	149
+McLeod County	e	aep6lv	43	085
McLeansville	9	9qb7qq	30	081
+McLean County	1g	amd62a	35	055
McLoud	p	9og6eb	37	125
McLendon-Chisholm	1	9h86ga	33	397
+McLennan County	1	9dn6e5	53	309
McLean	g	9y57xm	47	059
#mcm
McMinnville	x	afl4ds	45	071
McMurray	3	a1w7pk	37	125
McMinnville	k	9p479r	41	177
+McMinn County	k	9og7d1	42	107
+McMullen County	1			311
McMillin	h	aky4gg	32	053
McMechen	z	a137nr	33	051
#mcn
+McNairy County	k	9np71x	39	109
#mcp
McPherson	q	9wl6cq	41	113
+McPherson County	q	9wl6cq	43	113
+McPherson County	10			117
+McPherson County	1a			089
#mcq
McQueeney	1	9876bp	34	187
#mcr
McRae	a	9f37hq	38	271
#mcs
McSherrystown	3	a0l7y3	35	001
#mea
Meaford	16	adx7o3	37
Meadow Lake	44	b4d5it	37
Meaux	29	aq0e40	47
Measham	0	b0fdrt	37
Meadow Lakes	1j	bp62cg	39	170
Meadowbrook	l	9is776	39	117
Meadview	y	9q0535	31	015
Mead Valley	2	9jz4u6	43	065
Meadow Vista	2	9yc4ju	35	061
Meadowbrook	2	9jp4u7	35	065
Mead	v	a1r5sc	37	123
Meadow Woods	5	94v7lz	44	095
Meadow Oaks	5	94r7ik	34	101
Meade	q	9tl65a	32	119
+Meade County	q	9tl65a	34	119
Meads	m	9wp7i9	55	019
+Meade County	m	9vk78n	37	163
+Meagher County	18			059
Meadow Lake	15	9mo5o2	37	061
Meadville	3	a5o7pd	41	039
Meadowood	3	a3g7q3	34	019
+Meade County	1a	add5wh	41	093
Meadows Place	1	98d6ih	37	157
Meadowlakes	1	9aw6ay	33	053
Meadowbrook	g	9u17wt	43	041
Mead	h	amp4u1	39	063
Meadowdale	h	amx4g7	35	061
Meadow Glade	h	ah44fk	34	011
#meb
Mebane	9	9qa7rt	41	001
#mec
Mechelen	4n	avre8g	49
Mecca	e8	8ljgyn	61
Mecca	2	9j94xk	39	065
Mechanicsville	j	a6e6uj	30	031
Mechanicsville	n	9ws7yu	32	037
Mechanic Falls	u	acj8gh	33	001
+Mecosta County	b	abe7ak	41	107
+Mecklenburg County	9	9nv7ng	60	119
Mechanicstown	4	a5485d	38	071
Mechanicville	4	a9687b	37	091
Mechanicsburg	7	a1b7fw	32	021
Mechanicsburg	3	a1p7y3	40	041
Mechanicsville	3	a3t7z9	35	093
Mechanicsville	g	9uh7x3	46	085
+Mecklenburg County	g	9s17uz	40	117
#med
Medicine Hat	1y	at05ck	48
Medellín	5e	7fd824	63
Médéa	je	9qqe3n	52
Medina Estates	ar	7drdvk	50
Medan	4e	77yli3	62
Medak	2d	8c5jxe	46
Medinīpur	1k	8oakmk	52
Medemblik	51	b0lea7	46
Medgidia	u0	acxg2k	46
Mediaş	u6	ai9frn	47
Medina	m9	8tzgy1	61
Medenine	mt	9inep7	48
Medulla	5	93p7kb	39	105
Mediapolis	j	a3x6us	32	057
Medinah	6	a6m73f	33	043
Medicine Lodge	q	9tk6a6	33	007
Medford	i	a7u8eh	48	017
Medway	i	a728do	41	021
Medfield	i	a778dx	38	021
Medway	u	agp8ln	32	019
Medina	e	af46o2	38	053
Medford	e	acp6oz	31	147
Medford Lakes	8	a0q848	36	005
Medford	4	a3e898	44	103
Medina	4	aa27u9	38	073
Medina	7	a4a7km	44	103
+Medina County	7	a4k7ko	49	103
Medford	x	a7l4eo	49	029
Media	3	a0w82l	37	045
Medina	k	9pg71f	36	053
Medina	1	90s68a	36	505
+Medina County	1	97j68m	43	325
Medical Lake	h	am54t4	37	063
Medina	h	ama4gh	35	033
Medford	d	afe6x2	36	119
#mee
Meerbusch	1i	awdeel	47
Meerut	1d	96ijvv	61
Meeker	v	a185k9	34	103
+Meeker County	e	afd6lf	39	093
Meeker	p	9om6eu	31	081
#mef
Meftah	7m	9rqe4y	48
#meg
Megion	7d	bnjjrf	47
Meggett	t	9gw7p4	31	019
#meh
Mehekar	1f	8hzjsp	46
Mehlville	c	9wz6x4	45	189
#mei
Meïganga	ix	7g4ezq	49
Meizhou	20	8thmuk	52
Meihekou	2c	a85nl4	50
Meiktila	9m	8k0laa	52
Meiners Oaks	2	9lp4oo	36	111
Meigs	a	9cb7ef	30	275
+Meigs County	7	9yc7k3	37	105
+Meigs County	k	9on7ch	32	121
#mej
Mejicanos	a2	804709	52
#mek
Mek'ele	fo	7zigxo	53
Meknès	9k	9k5dgl	57
#mel
Melbourne	1p	40zp2o	66
Melville	2e	4rqmw9	37
Melfort	44	b0v5te	38
Melville	44	avg5yg	36
Melipilla	7k	4cf8e6	48
Melle	32	az0ej6	47
Melilla	15h	9o1dnu	49
Melton Mowbray	0	b0ldtj	44
Melksham	0	awpdq2	43
Meltham Mills	0	b2vdqw	40
Meltham	0	b2vdqv	39
Melbourn	0	ayodw2	37
Melbourne	0	b0qds1	36
Melati	69	6cjmel	48
Meleuz	5p	b14i7d	48
Melitopol	i1	ak5gm9	52
Melbourne	r	9q66sp	33	065
Melbourne	5	9407o3	49	009
Melrose Park	5	8yj7p9	39	011
Melbourne Beach	5	93z7o8	35	009
Melcher-Dallas	j	a4j6p0	31	125
Melrose Park	6	a6e73y	44	031
Melody Hill	f	9vn74w	36	163
Melville	o	9b96t6	30	097
Melrose	i	a7y8el	44	017
Mellwood	n	9xt7ym	35	033
Melvindale	b	a7g7gy	40	163
Melrose	e	agv6kn	36	145
Melrose	4	a3e86p	44	005
Melville	4	a3b882	43	103
Melrose Park	4	a977ze	34	011
Melville	28	a5j8e0	31	005
+Mellette County	1a			095
Melissa	1	9ih6fr	39	085
Melo	1pp	4g39pj	47
#mem
Memmingen	3h	anaeob	46
Memāri	1k	8qekoq	46
Memphis	5	92i7io	39	081
Memphis	b	a967i3	31	099
Memphis	c	a2e6rz	33	199
Memphis	k	9nn6xv	58	157
Memphis	1	9mg64r	33	191
#men
Menongue	y6	5taf95	45
Mendoza	id	4en8kt	59
Mengcheng Chengguanzhen	38	9ifmvt	48
Mentougou	93	a0ymuh	53
Mengyin	1s	9p7mzl	48
Menden	1i	awwehm	48
Menston	0	b3pdr6	37
Menai Bridge	17	b1vdkf	37
Mendaha	k0	6v6lvr	48
Mentekab	dr	77plsb	46
Mendi	1h4	6gxoz2	44
Menzel Bourguiba	vu	9t7en7	47
Menemen	8v	9x9fz7	47
Mena	r	9m36m8	38	113
Menifee	2	9jp4ul	49	065
Menlo Park	2	9u14gm	45	081
Mendota	2	9s34lm	41	019
Mentone	2	9kn4un	39	071
+Mendocino County	2	9yr4dr	46	045
Mendota	6	a5f70g	39	099
+Menard County	6	a156yf	36	129
+Menifee County	m			165
Mendon	i	a6z8d9	37	027
Menominee	b	afb74n	39	109
+Menominee County	b	afb74n	39	109
Mendota Heights	e	aeo6pa	41	037
Menahga	e	ajv6ju	31	159
Mendenhall	s	9es6yd	34	127
Mendham	8	a3a84s	37	027
Menands	4	a8l878	36	001
Mentor	7	a5r7m2	47	085
Mentor-on-the-Lake	7	a5v7m0	39	085
Menard	1	9bw66t	32	327
+Menard County	1	9bw66t	32	327
Mendon	11	a5v58y	31	005
Mendon	1m	ab989f	30	021
Menomonee Falls	d	a9y738	46	133
Menasha	d	acs72b	42	139
Menomonie	d	aeo6so	42	033
+Menominee County	d	aep722	35	078
#meo
Meopham	0	awpdx0	36
#meq
Mequon	d	aa273h	44	089
#mer
Merlo	2x	49p9cv	54
Mercedes	2x	49r9ax	47
Merimbula	19	43jpgf	36
Merritt	1o	at74kh	39
Mercier	12	afw875	40
Merouana	cx	9ozecf	47
Mersa Matruh	158	9d3fzo	48
Mérida	fm	9y4dee	48
Mérignac	5h	aekdu7	48
Merthyr Tydfil	17	axrdmm	46
Mertoyudan	2f	6d4me7	48
Merta	22	901jln	46
Meru	1a3	6y5gsm	47
Mérida	gw	8ka6z2	59
Merzifon	my	a3jgmi	47
Merkezefendi	w0	9v1g4o	54
Mersin	c0	9s9gk8	57
Merelani	wg	6o4gqq	47
Meridianville	l	9mt77j	38	089
Merced	2	9tm4lc	49	047
+Merced County	2	9tm4lc	53	047
Meridian	v	9zu5sr	35	035
Meriden	13	a5e89r	48	170
Merritt Island	5	95a7nx	45	009
+Meriwether County	a	9ha7cy	36	199
Meridian	1c	ab54wp	50	001
Merrionette Park	6	a5s74e	33	031
Meredosia	6	a0n6wg	30	137
+Mercer County	6	a4g6vx	36	131
Merrillville	f	a5875f	45	089
Meridian Hills	f	a0t78o	32	097
Merriam	q	9ye6kz	41	091
+Mercer County	m	9uw7cc	40	167
Merrydale	o	9aq6ux	40	033
Meraux	o	9956y8	38	087
Merryville	o	9bf6o6	30	011
Merrimac	i	a8z8es	38	009
Merriam Woods	c	9rz6p8	32	213
+Mercer County	c	a286o2	31	129
Meridian	s	9fw71m	46	075
Meridian Station	s	9gf71u	30	075
+Mercer County	1g	ala61a	38	057
+Merrick County	10	a486bs	35	121
Merrimack	14	a938df	44	011
Meredith	14	aba8de	32	001
+Merrimack County	14	aa18da	52	013
Mercerville-Hamilton Square	8	a1r84l	44	021
Mercerville	8	a1s84j	41	021
Merchantville	8	a0z83h	36	007
+Mercer County	8	a1q84e	54	021
Merrick	4	a2y87p	43	059
Merritt Park	4	a5e86t	31	027
+Mercer County	7	a2n7d3	43	107
Meridian	p	9ln6bu	32	137
Merlin	x	a844d6	32	033
Meridian	3	a3h7pw	36	019
Mercer	3	a4j7p4	33	085
Mercersburg	3	a0n7vm	32	055
+Mercer County	3	a4j7oj	48	085
Mercedes	1	8yn6c1	42	215
Merkel	1	9g7667	34	441
Meridian	1	9eo6cq	32	035
Merrifield	g	9xz7xh	42	059
Merrimac	g	9tb7ol	33	121
Mercer Island	h	am54gi	44	033
Merrill	d	afi6yw	40	069
Merton	d	a9v72p	36	133
+Mercer County	z	9tj7me	43	055
Mercedes	1q2	4dn9et	46
Mérida	i8	7lv8ec	55
#mes
Messaad	cz	9kve5q	50
Messingham	0	b2pdu7	35
Mestre	9g	agdeu1	52
Messina	4h	9w3f37	53
Mesa	y	9iu59e	57	013
Mescal	y	9ev5d8	33	003
Mesa Verde	2	9jd51b	30	065
+Mesa County	v	9yi5ih	51	077
Mesilla	15	9fn5nc	33	013
Mescalero	15	9i45q7	31	035
Mesquite	15	9fc5nm	30	013
Mesquite	1t	9s9535	42	003
Mesquite	1	9h16fo	52	113
#met
Metchosin	1o	aoe4cu	37
Metabetchouan-Lac-a-la-Croix	12	aoh8cm	36
Metlili Chaamba	jj	9fne63	47
Metz	6w	aqged5	51
Metheringham	0	b1mduw	36
Methil	w	ba3dnm	40
Metro	fu	6jtm0j	52
Mettupalayam	1q	7tejtp	48
Mettur	1q	7urjw4	48
Metlaoui	vx	9lcejc	46
Metlakatla	1j	b753qi	31	198
Metter	a	9g07k2	36	043
Metropolis	6	9t771j	38	127
Metamora	6	a3b6zs	36	203
+Metcalfe County	m	9sq7a7	32	169
Metairie Terrace	o	99a6xk	52	051
Metairie	o	99a6xl	51	051
Methuen	i	a8p8e9	47	009
Metcalfe	s	9ix6v7	30	151
Metuchen	8	a2m85g	41	023
Metzger	x	ag94f0	36	067
#meu
Meudon	29	aple27	46
#mex
Mexborough	0	b2ldsf	42
Mexicali	dl	9gn4zb	58
Mexico	2a	83un7c	46
Mexico Beach	5	9977aq	31	005
Mexico	u	ads8g1	32	017
Mexico	c	9yt6ss	41	007
Mexico	4	aaq809	32	075
Mexia	1	9e06g0	39	293
#mey
Meybod	g4	9fli22	47
Meycauayan	2a	82yn80	53
Meyersdale	3	a0l7si	33	111
#mez
Mezhdurechensk	63	b35kom	50
#mia
Mianyang	3g	9dflys	54
Mīāndoāb	4f	9sphg3	51
Mianwali	1l	9gijep	50
Mianke Mor	1l	9cojlf	49
Mian Channun	1l	9akjh0	49
Miass	62	b6xiiz	52
Miami	y	9is5c1	33	007
Miami	5	8xl7p9	56	086
Miami Gardens	5	8y27p3	51	086
Miami Beach	5	8xn7pf	50	086
Miami Lakes	5	8xz7ox	45	086
Miami Springs	5	8xq7oz	42	086
Miami Shores	5	8xu7p9	40	086
+Miami-Dade County	5	8xl7p9	64	086
+Miami County	f	a3778x	42	103
+Miami County	q	9x56kg	41	121
Miamisburg	7	a047dv	43	113
Miami Heights	7	9yt7co	37	061
Miamitown	7	9yy7cq	31	061
+Miami County	7	a187e4	48	109
Miami	p	9sf6kg	41	115
#mic
Michurinsk	hj	b0yh0h	50
Michalovce	uz	apffkw	46
Micco	5	93g7oe	40	009
Michigan City	f	a5v76m	45	091
Michigan Center	b	a7b7dr	37	075
#mid
Midland	16	aeb7q4	44
Middlesbrough	0	b5mdsl	52
Middleton	0	b2rdpw	47
Middlewich	0	b1rdp8	41
Midsomer Norton	0	awhdp3	40
Midhurst	0	avndty	38
Mid Calder	w	b99dmc	35
Midleton	2p	ay8d9a	39
Midelt	9l	9gtdit	47
Middelburg	tb	ax2e61	47
Midyat	hz	9tyh2u	49
Midfield	l	9iy76l	37	073
Midland City	l	9d07aj	34	045
Midway	r	9r36r6	30	005
Middletown	2	9xn4ff	31	033
Midpines	2	9ua4mw	31	043
Middletown	13	a5g8a7	47	130
Middlebury	13	a5d88v	38	140
Middletown	27	9zl81o	43	003
Midway	5	9ah76b	42	113
Middleburg	5	99j7km	41	019
Midway	a	9ed7lt	33	179
Middleton	1c	abf4w2	38	027
Midlothian	6	a5n74c	42	031
Middlebury	f	a5s79x	36	039
Middletown	f	a1a7ae	34	065
Middlesboro	m	9rp7fg	40	013
Middletown	m	9w97ae	39	111
Midway	m	9vz7cs	32	239
Midway	o	9e16s1	31	059
Middleborough	i	a6d8f1	44	023
Middleton	i	a8c8eq	40	009
Middleborough Center	i	a6d8ez	39	023
+Middlesex County	i	a8f8dw	62	017
Middle River	n	9z97zo	44	005
Middletown	n	9zk7wm	37	021
Midland	b	ab67dz	46	111
Middleville	b	a8n7am	35	015
+Midland County	b	ab67dz	46	111
Midway	9	9pv7p6	37	057
Midland	9	9nv7oe	35	025
Middlesex	8	a2p853	41	023
Midland Park	8	a3v862	39	003
Middlebush	8	a2i84z	34	035
+Middlesex County	8	a2k85b	59	023
Middle Village	4	a3486s	45	081
Middletown	4	a5585a	44	071
Middle Island	4	a3k89e	40	103
Midland Beach	4	a2p867	39	085
Middleport	4	a8v824	33	053
Middleburgh	4	a8c85j	32	095
Middletown	7	9zs7dk	47	017
Middleburg Heights	7	a4w7kr	42	035
Middlefield	7	a567mt	34	055
Middleport	7	9yc7k3	34	105
Midwest City	p	9oh6dg	48	109
Middletown	3	a1o7yv	40	043
Midland	3	a1u7p6	35	125
Midway	3	a0l7y4	33	001
Middleburg	3	a3b7xz	31	109
Middletown	28	a5f8dz	42	005
Middle Valley	k	9ns7be	41	065
Midway	k	9qu7j2	34	179
Midtown	k	9po7d4	31	145
Midland	1	9ew60g	51	329
Midlothian	1	9g86el	43	139
Midway North	1	8yr6bq	37	215
Midway South	1	8yo6bq	34	215
+Midland County	1	9ew60g	51	329
Midvale	11	a2t596	45	035
Midway	11	a2j5ad	37	051
Middletown	g	9yf7uk	31	069
+Middlesex County	g	9ub7zy	30	119
Middlebury	1m	aca88r	38	001
Midland	h	al14g0	40	053
Middleton	d	a9q6ze	43	025
Midrand	3p	4xtg25	52
Middelburg	64	4yeg5u	52
#mie
Mieres	d1	aa5dfz	46
Mielec	8r	atpfji	48
Miercurea-Ciuc	1id	airfvo	46
#mif
Mifflinburg	3	a3o7xz	35	119
Mifflinville	3	a3z801	31	037
+Mifflin County	3	a2s7wj	42	087
#mig
Migori	1a4	6v2gjr	45
Miguel Hidalgo	5o	8fz68g	56
#mih
Mihara	8i	9lko5o	49
#mij
Mijas	2t	9rodj4	49
#mik
Mikkeli	15r	bpdfzr	47
Miki	4i	9mooay	49
Mikhaylovsk	7f	afdh4r	48
Mikhaylovka	bv	at2h84	48
Mikoma	s	9kb6x8	31	135
#mil
Millicent	2j	41lopv	37
Mildura	1p	4b1ouw	45
Milton	16	aaw7q4	50
Mila	fj	9r9ede	48
Milagro	ai	6s37qx	51
Milton Keynes	0	aykdtw	54
Mildenhall	0	azedxf	42
Milnrow	0	b2xdq5	41
Milford	0	aw5du7	38
Millom	0	b4ldmx	38
Milford on Sea	0	auxdrl	36
Milngavie	w	b9edk0	41
Milton of Campsie	w	b9gdkf	36
Milford Haven	17	axndi1	41
Milan	3t	agaelj	61
Milas	n0	9tog16	46
Millbrook	l	9g8784	42	051
+Miller County	r	9iw6ms	45	091
Milpitas	2	9tz4hd	49	085
Millbrae	2	9ug4g1	44	081
Mill Valley	2	9vb4fm	42	041
Milliken	v	a215sq	38	123
Milford	13	a4i892	47	170
Milford	27	9y382h	40	005
Millsboro	27	9x782v	36	005
Milton	27	9xq82t	35	005
Milton	5	9b3768	40	113
Milton	a	9kt7du	46	121
Milledgeville	a	9hw7gt	43	009
Millen	a	9h47kd	35	165
+Miller County	a	9cl7cn	33	201
Mililani Town	1e	8ll1p2	44	003
Milford	j	aac6jp	35	059
+Mills County	j	a416i2	38	129
Milan	6	a556wf	37	161
Millstadt	6	9wu6xr	36	163
Milford	6	a2v74e	31	075
Milan	f	9yo7bj	33	137
Milford	f	a5179j	32	085
Milton	o	99m6s8	35	055
Milton	i	a7d8el	44	021
Milford	i	a728dc	44	027
Millbury	i	a778co	41	027
Millis	i	a758ds	39	021
Millis-Clicquot	i	a748dt	36	021
Millville	i	a6r8d6	34	027
Millers Falls	i	a8a8an	31	011
Milford Mill	n	9zb7yr	45	005
Millinocket	u	agu8l5	36	019
Milford	u	aev8lc	33	019
Milo	u	afp8kd	33	021
Milbridge	u	adq8ng	31	029
Milford	b	a8b7fs	38	125
Milan	b	a6x7fk	38	115
Millington	b	aa87fz	30	157
Milaca	e	ah46nv	35	095
+Mille Lacs County	e	agl6o2	40	095
Milan	c	a1o6pb	33	211
+Miller County	c	9wj6qu	38	131
Miles City	18	aix5q0	39	017
Mills River	9	9ob7in	39	089
Millers Creek	9	9qj7mc	33	193
Milford	10	a396ef	33	159
Milford	14	a908cz	39	011
Milan	14	adt8e9	32	007
Millville	8	9zg83k	45	011
Milltown	8	a2e858	38	023
Milford	8	a2p83f	31	019
Milan	15	9np5kb	35	006
Miller Place	4	a3s898	41	103
Milton	4	a9j86v	35	091
Millbrook	4	a6387b	32	027
Mill Neck	4	a3l87o	30	059
Milford	7	9yu7dv	38	025
Millersburg	7	a2n7kg	35	075
Milan	7	a4q7ij	31	043
Millbury	7	a5h7ga	31	173
Millersport	7	a0u7ir	30	045
Milwaukie	x	ag94fc	43	005
Milton-Freewater	x	ahl4r5	38	059
Mill City	x	aeb4fs	33	043
Millersburg	x	ae44e6	32	043
Millersville	3	a147zx	39	071
Milton	3	a3x7yj	38	097
Millvale	3	a2g7pu	36	003
Millersburg	3	a2m7y8	34	043
Mill Hall	3	a477ws	32	035
Milroy	3	a337wh	32	087
Milford	3	a0z7sa	31	111
Millbourne	3	a1082z	31	045
Milesburg	3	a3q7vy	30	027
Milbank	1a	afm6fk	35	051
Miller	1a	ado691	32	059
Millington	k	9o66ya	40	157
Milan	k	9ps71g	39	053
Millersville	k	9r1775	38	165
Mila Doce	1	8yv6bw	38	215
Milam	1	9db6nb	32	403
+Milam County	1	9b66ek	41	331
+Mills County	1	9dd6a7	33	333
Millcreek	11	a31598	48	035
Millville	11	a5s59e	33	005
Milford	11	9wo563	31	001
+Millard County	11	9zb57a	38	027
Milton	1m	ae088x	33	007
Mill Creek	h	amy4gk	43	061
Mill Creek East	h	amw4gl	42	061
Mill Plain	h	ags4fr	39	011
Milton	h	al94g9	39	053
Millwood	h	amg4u8	33	063
Milwaukee	d	a9k73t	58	079
Milton	d	a8u70y	37	105
Milford	d	a9q717	30	055
+Milwaukee County	d	a9k73t	60	079
Milton	z	9wr7jv	34	011
Mills	1r	a905oj	36	025
#mim
Mims	5	95n7ng	38	009
#min
Miners Rest	1p	41wozg	35
Mindarie	2e	4hzmtf	39
Mingelchaur	a7	a38hiq	50
Mingguang	38	9h2mzo	48
Minggang	2s	9g6mot	48
Mingshui	1x	al2nlq	48
Minzhu	2c	abgnpp	51
Mingyue	2c	a9rnu4	48
Mingshui	1s	9s0mye	51
Mindelo	pj	88xbym	48
Minden	1i	az9ekr	49
Minyat an Naşr	7n	9chgbw	48
Minehead	0	aw8dmc	41
Mīnāb	rk	91dial	48
Minamirinkan	50	9omonc	54
Minokamo	70	9okogm	47
Mino	3m	9mrocb	51
Minato	b0	9l2obf	56
Minbu	8l	8i2l7k	48
Minatitlán	4k	8c06lc	50
Minna	h4	7oqee7	55
Minglanilla	56	7qgnfw	48
Mingora	49	9mmjh0	54
Minusinsk	6k	b37kyp	49
Mineralnye Vody	7f	acth7u	49
Minor	l	9j676i	30	073
Mineral Springs	r	9k46n5	31	061
Minkler	2	9s04o6	30	019
Minturn	v	9zz5od	30	037
+Mineral County	v			079
Minneola	5	95d7kx	40	069
+Minidoka County	1c	a8e548	40	067
Minooka	6	a5672u	41	063
Minonk	6	a3m70p	33	203
Minier	6	a2b6zx	31	179
Minneapolis	q	9yo6cl	33	143
Minden	o	9gm6ov	41	119
Minorca	o	9dq6tw	34	029
Minot	u	ach8go	34	001
Minneapolis	e	aey6oy	56	053
Minnetonka	e	aer6oa	47	053
Minnetonka Mills	e	aeu6og	47	053
Minnetrista	e	aeu6no	39	053
Minneota	e	ads6hd	31	083
+Mineral County	18			061
Mint Hill	9	9nq7nz	44	119
Mineral Springs	9	9n27nx	35	179
Minot	1g	anz62m	47	101
Minot Air Force Base	1g	aoi62i	37	101
Minden	10	a2i695	35	099
Minden	1t	9y74nb	35	005
+Mineral County	1t	9x04qi	35	021
Mineola	4	a3787g	43	059
Minoa	4	a9o80w	35	067
Mineville	4	ach87s	31	031
Minetto	4	aak7zk	30	075
Mineral Ridge	7	a4a7nn	36	155
Minerva	7	a357mp	36	151
Mingo Junction	7	a207o3	35	081
Minster	7	a277dm	35	011
Minerva Park	7	a1c7hm	31	049
Minco	p	9o36by	32	051
Minersville	3	a31806	36	107
+Miner County	1a			097
+Minnehaha County	1a	aaz6fe	53	099
Mineral Wells	1	9h56bh	42	363
Mineola	1	9gq6ir	37	499
Minnehaha	h	agu4fb	40	011
Mineral Point	d	a926xi	34	049
Mineral Wells	z	9yv7lj	33	107
+Mineral County	z	9zk7sn	39	057
+Mingo County	z	9un7jg	36	059
Minas	1pu	4ai9mk	46
#mio
Mio	b	ae17eb	33	135
#mir
Mirzāpur	42	8sykua	46
Miramichi	4x	akn8u2	43
Mirabel	12	agt868	45
Mirfield	0	b33dra	43
Miragoâne	18e	8d988z	50
Miriālgūda	2d	88vk10	50
Mirzāpur	1d	8vuk9d	53
Miryang	73	9olntn	47
Miramar	6f	8o46c2	51
Miri	bb	7a8mon	54
Mirpur Khas	31	8wxj7p	53
Mirpur Mathelo	31	93uj97	47
Mirny	m4	brqmok	46
Mira Monte	2	9ln4on	38	111
Miramar	5	8y77p5	51	011
Miramar Beach	5	9ad784	38	131
Mirrormont	h	alu4h4	36	033
#mis
Mission	1o	aqh4ga	45
Mississauga	16	ab27qq	58
Mississauga Beach	16	aa77sc	37
Mishan	1x	agjo2c	49
Mislata	3z	9zoduu	46
Miskolc	18l	anmfhq	52
Misterbianco	4h	9u8f1p	47
Misawa	ax	a31osr	46
Mishima	4p	9nkolw	51
Mişrātah	kr	9fyf1x	56
+Mississippi County	r	9pt6y8	45	093
Mission Viejo	2	9jc4t5	50	059
Mission Hills	2	9md4lg	36	083
Mission Canyon	2	9lp4nh	34	083
Missouri Valley	j	a5g6hn	34	085
Mishawaka	f	a5q78o	47	141
Mission	q	9yf6l2	40	091
Mission Hills	q	9ye6l6	36	091
+Missaukee County	b			113
+Mississippi County	c	9sk6zt	40	133
Missoula	18	ak753d	49	063
+Missoula County	18	ak753d	50	063
Mission	x	agv4qc	30	059
Mission	1a	aab64e	31	121
Mission	1	8yu6av	49	215
Missouri City	1	98a6im	49	157
Mission Bend	1	98h6ia	46	157
Mishicot	d	acw74k	31	071
#mit
Mittagong	19	4abphx	38
Mitchelstown	2p	az7d91	36
Mito	3w	9qzoq5	54
Mitsukaidō	3w	9q2oou	46
Mitsuke	5y	9u9olx	46
Mityana	c4	6z6gcy	46
+Mitchell County	a	9cr7e3	40	205
Mitchellville	j	a5r6oo	34	153
+Mitchell County	j	aa86q7	37	131
Mitchell	6	9xo6xr	31	119
Mitchell	f	9xl77t	36	093
+Mitchell County	q	9zm6bh	36	123
Mitchellville	n	9y57yu	40	033
+Mitchell County	9	9ps7k2	33	121
Mitchell	10	a6i5vn	32	157
Mitchell	1a	abf6bp	42	035
+Mitchell County	1	9fz63u	36	335
#miu
Miura	50	9nmonu	47
#mix
Mixco	68	82n6wb	57
#miy
Miyang	3s	8tslvc	49
Miyako	9h	a05oua	47
Miyazaki	gi	9eoo12	55
Miyakonojō	gi	9e5o03	51
#miz
Mizhou	1s	9pzn3o	50
Mizusawa	9h	9ypos1	48
Mizunami	70	9o9oh9	46
#mla
Mladá Boleslav	pl	au1f1e	46
#moa
Moama	19	45qp24	38
Moanda	ez	6hjeud	47
Moa	ct	8je83t	50
Moapa Valley	1t	9rm521	38	003
Moapa Town	1t	9rw51p	30	003
Moab	11	9x55fp	37	019
#mob
Mobara	3o	9ofopq	50
Mobile	l	9b973g	53	097
+Mobile County	l	9b973g	55	097
Moberly	c	9zi6r8	41	175
Mobridge	1a	agi651	35	129
#moc
Mococa	1b	5ada9g	48
Mochudi	11l	526fwn	46
Mocoa	13g	7177z3	43
Moca	39	8fv8g3	48
Mocksville	9	9pp7o8	37	059
#mod
Modiin Ilit	k4	9epglc	48
Modi‘in Makkabbim Re‘ut	6x	9elgla	49
Modāsa	1z	8r6jjm	48
Modena	5l	ae1eqd	52
Modica	4h	9sef10	46
Modakeke	4r	7iie7u	51
Modesto	2	9uk4jw	53	099
+Modoc County	2	a594l6	34	049
#moe
Moe	1p	3zyp6a	39
Moers	1i	awxeef	50
#mof
+Moffat County	v	a2k5l9	39	081
#mog
Mogi das Cruzes	1b	54oabp	55
Mogi Guaçu	1b	57va9l	51
Mogi Mirim	1b	57pa9k	49
Mogoditshane	oo	51lfvv	46
Moga	2u	9bljot	51
Mogok	9m	8polc3	50
Mogadishu	1ke	73ohdy	64
Mogul	1t	9zr4mv	31	031
Mogadore	7	a417lw	36	153
#moh
Mohali	2u	9b8jt4	51
Mohale’s Hoek	1cf	4m9g0c	45
Mohammedia	b4	9jldbi	53
Mohave Valley	y	9n151p	34	015
+Mohave County	y	9ls52g	52	015
Mohawk	4	a9h83o	34	043
Mohnton	3	a1x80y	35	011
#moi
Moira	23	b5cdep	36
#moj
Mojokerto	2g	6d9mkb	51
Mojave	2	9nd4rr	36	029
#mok
Mokolo	cg	7rueyc	54
Mokameh	25	8wkkio	47
Mokpo	7u	9mpnn3	54
Mokotów	3k	ayzfif	53
Mokulēia	1e	8ly1op	33	003
Mokena	6	a5d73v	43	197
Mokopane	c7	52tg4l	50
#mol
Molepolole	oo	527fuu	48
Mollet del Vallès	36	a5ee25	47
Molina de Segura	d2	9vpdsn	48
Mold	17	b1pdna	40
Molfetta	4g	a4gf64	48
Mölndal	hn	be6etd	48
Molino	5	9bc75h	31	033
Moline	6	a5b6wk	46	161
Moline Acres	c	9xn6xc	34	189
Molalla	x	aff4fi	40	005
#mom
Mombasa	1a5	6mrgy6	59
Momence	6	a4d74i	35	091
#mon
Mona Vale	19	4cgpka	40
Mons	7i	au5e6z	50
Montana	10a	aalfoj	47
Montero	oi	5lu90b	49
Montes Claros	1w	5njai6	55
Monte Carmelo	1w	5i0a82	46
Montenegro	2m	4nj9x2	47
Mongaguá	1b	533aai	47
Monte Alto	1b	5aya5a	46
Monte Mor	1b	569a8k	46
Moncton	4x	ai18w0	50
Montréal	12	agf87l	62
Mont-Royal	12	agg87f	43
Mont-Saint-Hilaire	12	agl88p	42
Mont-Laurier	12	ajb82a	41
Montmagny	12	aki8g1	41
Mont-Tremblant	12	aid84u	39
Mont-Joli	12	aoy8ml	38
Montréal-Ouest	12	ag987f	37
Montréal-Est	12	agr87t	36
Mont-Saint-Grégoire	12	afx88r	35
Montería	cm	7mb818	54
Montelíbano	cm	7k682i	49
Mönchengladbach	1i	aw7edw	54
Monheim am Rhein	1i	avxef5	46
Montluçon	5g	aiqe38	47
Montreuil	29	apqe2s	50
Montpellier	5i	ab5e6s	54
Montauban	5i	acadzs	47
Montrose	w	bbkdp5	41
Monifieth	w	bawdo6	39
Monmouth	17	axxdoh	40
Monkstown	1h	b21dex	37
Monasterevin	1h	b1mdcd	36
Monaghan	7q	b4pdcn	38
Monghyr	25	8whkk7	53
Moncalieri	5v	af0ehc	47
Monza	3t	agmelr	51
Montesilvano Marina	g6	a83ezb	47
Montego Bay	19e	8db7vk	49
Monrovia	sc	7fid20	60
Monywa	gr	8nfl8a	53
Monclova	74	90r62a	53
Monterrey	55	8xc65c	61
Montepuez	sy	5xjgwc	49
Monkayo	83	7jqnm5	47
Monsanto	tv	9zmd7t	47
Monchegorsk	hh	c6qgfb	47
Mongo	1lf	7vufbx	44
Monastir	vw	9peeq3	49
Mon Repos	we	7qk95b	48
Montgomery	l	9fx78a	53	101
Montevallo	l	9hy76q	38	117
Monroeville	l	9dl75g	38	099
+Monroe County	l	9dl75g	39	099
+Montgomery County	l	9fx78a	53	101
Monticello	r	9jf6t1	40	043
Monette	r	9pp6x2	32	031
+Monroe County	r	9mx6up	37	095
+Montgomery County	r	9m06nx	30	097
Montebello	2	9kh4rx	48	037
Monterey Park	2	9km4rw	48	037
Montclair	2	9ko4t3	46	071
Monrovia	2	9kv4s8	46	037
Monterey	2	9ro4hf	45	053
Montecito	2	9lo4np	40	083
Monte Sereno	2	9tg4h5	36	085
Mono Vista	2	9vk4lx	35	109
Montara	2	9ua4fo	35	081
Montalvin	2	9vk4g7	35	013
Monument Hills	2	9xe4hg	32	113
Montague	2	a5x4fn	31	093
Monte Rio	2	9wv4eb	31	097
+Mono County	2	9ul4pj	39	051
+Monterey County	2	9rw4i2	56	053
Montrose	v	9ww5kc	43	085
Monument	v	9yl5sp	38	041
Monte Vista	v	9ue5p5	36	105
+Montezuma County	v	9tr5id	40	083
+Montrose County	v	9ww5kc	43	085
Montville Center	13	a588bl	43	180
Monticello	5	9av7f1	34	065
Montverde	5	95g7l5	32	069
+Monroe County	5	8u87ku	48	087
Monroe	a	9jv7fh	41	297
Montgomery	a	9eq7mo	37	051
Montezuma	a	9fr7el	35	193
Monticello	a	9ii7fk	34	159
+Monroe County	a	9hr7eu	36	207
+Montgomery County	a	9fe7il	34	209
Monticello	j	a7c6up	36	105
Monroe	j	a5c6pe	33	099
Monona	j	a9l6u5	32	043
Montezuma	j	a5j6qz	31	157
+Monona County	j	a6r6h2	36	133
+Monroe County	j	a3z6q7	36	135
+Montgomery County	j	a3x6jh	38	137
Montpelier	1c	a7k5au	34	007
Montgomery	6	a5x72l	43	089
Monmouth	6	a3n6w7	40	187
Monticello	6	a1771z	37	147
Monee	6	a5274a	37	197
+Monroe County	6	9wi6xl	43	133
+Montgomery County	6	9yu6yz	42	135
Monticello	f	a37770	37	181
Monon	f	a3j76o	32	181
Montpelier	f	a2n7b4	32	009
Monrovia	f	9zy77s	32	109
Monroeville	f	a3t7c9	31	003
+Monroe County	f	9yt77n	49	105
+Montgomery County	f	a1876p	42	107
+Montgomery County	q	9sw6ie	44	125
Monticello	m	9vj7d5	38
+Monroe County	m	9ry79z	34	171
+Montgomery County	m	9vq7eu	40	173
Monroe	o	9gb6s4	47	073
Monticello	o	9gk6u5	37	035
Montz	o	99d6wp	33	089
Montegut	o	97v6wg	32	109
Montague	i	a868ai	39	011
Monson	i	a6y8b4	39	013
Monument Beach	i	a5w8fv	34	001
Monson Center	i	a6y8b6	33	013
Montgomery Village	n	9yu7xk	45	031
+Montgomery County	n	9yt7xd	60	031
Monmouth	u	acw8hg	36	011
Monroe	b	a6g7gc	43	115
Montague	b	aam784	34	121
Montrose	b	a9y7ez	32	049
+Monroe County	b	a6g7gc	48	115
+Montcalm County	b	a9y7b7	41	117
+Montmorency County	b	aeo7dt	31	119
Monticello	e	afv6nh	41	171
Montevideo	e	aev6i4	37	023
Montrose	e	af66n5	35	171
Montgomery	e	adg6o2	35	079
Monett	c	9sl6n3	40	109
Montgomery City	c	9ya6tu	34	139
Monroe City	c	a056t7	34	137
+Moniteau County	c	9xb6qv	39	135
+Monroe County	c	a056t7	36	137
+Montgomery County	c	9ya6tu	36	139
Monticello	s	9dn6xp	32	077
+Montgomery County	s	9j06yr	37	097
+Monroe County	s	9ke727	41	095
Montana City	18	aja593	34	043
Monroe	9	9n77o9	45	179
+Montgomery County	9	9o87q3	38	123
Mont Vernon	14	a958cx	33	011
Montclair	8	a3f85v	46	013
Montvale	8	a4186e	39	003
Monmouth Beach	8	a2186i	35	025
Monmouth Junction	8	a2684x	35	023
+Monmouth County	8	a2085r	56	025
Monterey Park	15	9mk5ns	32	061
Monsey	4	a47869	43	087
Monroe	4	a4t85x	39	071
Monticello	4	a5q84j	38	105
Montebello	4	a4a864	37	087
Montgomery	4	a5d85s	37	071
Montauk	4	a408c5	35	103
Montrose	4	a4l86n	34	119
Montour Falls	4	a7n7yj	32	097
+Monroe County	4	a9v7we	56	055
+Montgomery County	4	a9a85x	45	057
Monroe	7	9zk7do	41	017
Monfort Heights	7	9yv7d0	41	061
Montgomery	7	9yz7dp	40	061
Montrose-Ghent	7	a4b7l8	37	153
Montpelier	7	a5i7cz	36	171
Monroeville	7	a4k7ia	31	077
+Monroe County	7	a0g7mo	34	111
+Montgomery County	7	a0g7e5	56	113
Monmouth	x	ael4dp	40	053
Monroeville	3	a2a7qd	44	003
Montgomeryville	3	a1t830	41	091
Monessen	3	a1j7q3	39	129
Monaca	3	a317p1	38	007
Montoursville	3	a4l7yc	37	081
Monongahela	3	a1o7pz	36	125
Mont Alto	3	a0o7wk	32	055
Montrose	3	a1z80x	32	011
Montgomery	3	a4d7yg	32	081
+Monroe County	3	a3w836	47	089
+Montgomery County	3	a1g82q	56	091
+Montour County	3	a3s7z7	39	093
Moncks Corner	t	9i87pr	40	015
Monarch Mill	t	9mg7le	33	087
Monterey	k	9qf7b5	35	141
Monteagle	k	9nw79k	31	115
+Monroe County	k	9ow7de	41	123
+Montgomery County	k	9rh75c	52	125
Monahans	1	9dr5y7	39	475
Mont Belvieu	1	98x6kf	37	071
Monte Alto	1	8z96bv	33	215
+Montague County	1	9j86c7	40	337
+Montgomery County	1	99s6ir	53	339
Monroe	11	9xb58k	34	041
Monticello	11	9v75ga	33	037
Mona	11	a0m59a	32	023
Montclair	g	9x97x6	43	153
Montrose	g	9u87x2	39	087
+Montgomery County	g	9tf7on	48	121
Montpelier	1m	acy8ae	39	023
Montgomery	1m	aeq8a8	31	011
Monroe	h	amy4h7	43	061
Montesano	h	aki4co	36	027
Monroe North	h	an04h5	32	061
Monroe	d	a8c6z0	40	045
Monona	d	a9m6zv	39	025
Mondovi	d	adt6td	34	011
Montello	d	abn6zw	32	077
Monticello	d	a8r6z5	31	045
+Monroe County	d	ac26vr	43	081
Montgomery	z	9w27m3	32	039
Monongah	z	9zm7p6	30	049
+Monongalia County	z	a037pw	47	061
+Monroe County	z			063
Móng Cái	26	8lsm7x	49
Mondlo	6n	4sag9c	47
Mongu	1r4	5rnfo9	47
#moo
Mooroopna	1p	44wp3r	39
Moose Jaw	44	au05qv	45
Moodiesburn	w	b9cdko	38
Mooka	6z	9r7ooy	48
Moody	l	9jb77r	41	115
Moores Mill	l	9ms77o	38	089
Moorpark	2	9l94ps	46	111
Moosup	13	a5v8cc	35	150
Moodus	13	a5a8ar	32	130
Moore Haven	5	90j7mr	33	043
Mooresville	f	a01783	40	109
Moorhead	e	ak76f7	46	027
Moose Lake	e	aj16qc	34	017
Moorhead	s	9ix6wl	34	133
Mooresville	9	9ou7nj	46	097
+Moore County	9	9ns7r9	47	125
Moorestown-Lenola	8	a1183s	42	005
Moonachie	8	a3g86b	34	003
Moore	p	9o66d7	48	027
Mooreland	p	9r868g	31	153
Moosic	3	a4v81m	38	069
+Moody County	1a	acd6fo	34	101
+Moore County	k	9o0783	38	127
Moody	1	9cz6dk	31	309
+Moore County	1	9pn60r	43	341
Moorefield	z	9yi7sn	34	031
Moose Wilson Road	1r	aax5c4	33	039
Moorcroft	1r	acy5sh	30	011
#mop
Mopti	1e7	828dke	50
#moq
Moquegua	tq	5m88ey	47
#mor
Morón	2x	49r9d6	55
Moree	19	4o6pg8	40
Moruya	19	469pgw	36
Moranbah	1n	58wpb9	41
Morwell	1p	3ztp6n	41
Moreno	33	6bgb6j	47
Morinville	1y	b3g54b	39
Morden	43	aqn6bi	38
Morrisburg	16	aeq836	35
Morin-Heights	12	ahi85r	36
Mora	cg	7speza	47
Morón	pg	8nf7tl	48
Morley	0	b3adrk	48
Morecambe	0	b47do2	47
Moreton	0	b2cdnc	42
Morpeth	0	b79drb	42
Moreton in Marsh	0	ayfdra	35
Mormugao	dc	84rjl1	50
Morbi	1z	8pejcs	51
Morena	21	8zmjwo	52
Morār	21	8yvjxa	46
Morādābād	1d	964jyu	59
Morioka	9h	a0aos3	55
Moriya	3w	9ptoow	48
Moriyama	9i	9nfodq	48
Moriguchi	3m	9mhocl	52
Moroni	1b4	61ih86	46
Moratuwa	5n	7gtk1w	53
Morondava	3j	5dnhb4	46
Moroleón	48	8hx62x	46
Morelia	6e	8gq62y	58
Morong	2k	82cn8s	47
Moro	31	902j4w	49
Morshansk	hj	b2gh45	46
Morogoro	n5	6f2gsm	54
Morris	l	9jr76v	33	073
+Morgan County	l	9m576e	49	103
Morrilton	r	9nn6qe	38	029
Morenci	y	9hw5g7	32	011
Moreno Valley	2	9ka4ud	53	065
Morgan Hill	2	9t54i3	46	085
Moraga	2	9v34gr	42	013
Morro Bay	2	9o94kb	40	079
Morada	2	9vo4j7	36	077
Morongo Valley	2	9kl4w6	36	071
+Morgan County	v	a1t5vo	42	087
Morrow	a	9ja7dq	39	063
Morgan	a	9dm7d0	33	037
+Morgan County	a	9jc7g5	36	211
Moreland	1c	aa257o	31	011
Morton Grove	6	a6s746	44	031
Morton	6	a2t6zi	42	179
Morris	6	a4w72e	42	063
Morrison	6	a656y3	36	195
Morrisonville	6	9zi6zi	30	021
+Morgan County	6	a0d6xd	44	137
Morristown	f	a0779y	31	145
Morocco	f	a3r753	30	111
+Morgan County	f	9zj77x	44	109
+Morris County	q	9xf6eq	37	127
+Morton County	q	9st60z	33	129
Morehead	m	9tj75u	39	177
Morganfield	m	9uo73s	36	225
Morgantown	m	9tf778	34	031
+Morgan County	m	9vc7gq	37	175
Morgan City	o	98i6un	41	101
+Morehouse Parish	o	9h26sp	40	067
Morningside	n	9xv7yf	33	033
Morenci	b	a5w7e2	33	091
Morris	e	agn6hl	37	149
Mora	e	ahg6ov	35	065
+Morrison County	e	ahq6lw	40	097
+Morgan County	c	9wc6ph	38	141
Morton	s	9fv6yz	35	123
Morgantown	s	9dp6u9	31	001
Morrisville	9	9pi7t1	44	183
Morganton	9	9pb7l4	42	023
Morehead City	9	9mg7yv	40	031
Moravian Falls	9	9qa7mi	33	193
+Morton County	1g	ak363r	43	059
+Morrill County	10	a5r5xm	35	123
Morristown	8	a3c854	43	027
Morris Plains	8	a3e854	37	027
Morganville	8	a2685s	37	025
+Morris County	8	a3i859	55	027
Moriarty	15	9n75pf	33	057
+Mora County	15			033
Morris Heights	4	a3h86o	46	005
Morrisania	4	a3f86p	44	005
Morris Park	4	a3h86v	40	005
Moriches	4	a3d89q	35	103
Morrisville	4	a9681w	32	053
Morrisonville	4	ae587o	32	019
Moravia	4	a8n7zq	31	011
Moraine	7	a0b7e2	38	113
Moreland Hills	7	a557lt	35	035
Morrow	7	9zb7eb	31	165
Morgandale	7	a4n7nm	31	155
+Morgan County	7	a057kn	33	115
+Morrow County	7	a2n7hx	38	117
Morris	p	9ox6hq	32	111
+Morrow County	x	ahc4ni	38	049
Morrisville	3	a1p849	39	017
Morton	3	a0v82s	34	045
Morristown	k	9ql7gn	45	063
+Morgan County	k	9q37di	34	129
Morgans Point Resort	1	9cj6da	36	027
Morton	1	9jp5yk	33	079
+Morris County	1	9hr6kw	36	343
Morgan	11	a4059s	36	029
Moroni	11	9zs5a1	32	039
+Morgan County	11	a4059s	38	029
Morristown	1m	ads8aa	38	015
Morrisville	1m	ads8ac	33	015
Moretown	1m	acx89w	32	023
Morton	h	ajc4gc	31	041
Morgantown	z	a037pw	45	061
+Morgan County	z			065
Morón	a4	7r58mk	46
#mos
Moss Vale	19	4a1php	39
Mosman Park	2e	4h3mtk	39
Mostar	a8	aaef9h	50
Mossoró	cc	6jlb0a	53
Most	cv	auaexw	48
Mostaganem	14g	9ptdw9	51
Móstoles	3a	a20dla	53
Mossley	0	b2ndqd	40
Mosul	ri	9qyh7s	62
Moshi	1p6	6opgrp	52
Moss Beach	2	9u94fp	35	081
Moscow	1c	ajt4v0	44	057
Moss Bluff	o	9a66p5	41	019
Moscow Mills	c	9y76vg	34	113
Moss Point	s	9ah723	41	059
Moscow	3	a4u828	33	069
Mosheim	k	9qj7hk	34	059
Moses Lake	h	akx4oo	43	025
Moses Lake North	h	al34ok	36	025
Mosinee	d	aef6yu	36	073
Mossel Bay	5r	4b2flj	48
#mot
Motril	2t	9s3dm8	48
Motherwell	w	b8zdkx	45
Mothīhāri	25	901kfw	50
Motueka	th	3rrr8m	39
Mott Haven	4	a3d86o	47	005
+Motley County	1			345
Motley	g	9sz7rm	30	143
#mou
Mount Isa	1n	5cfoni	44
Mount Coolum	1n	4w7pp9	36
Mount Gambier	2j	40xor2	44
Mount Barker	2j	48lolr	41
Mouscron	7i	auye4x	47
Mount Pearl	4d	am09te	44
Mount Albert	16	acl7ro	37
Mouila	16d	6steqq	44
Mountsorrel	0	b0gdst	42
Mountain Ash	17	axkdmm	41
Mountmellick	1h	b1jdbo	35
Moutsamoudou	1b3	607hbc	44
Mount Hagen	1h5	6hqp0n	45
Moundou	1lg	7ltf4o	51
Mountain Brook	l	9j2771	43	073
Mount Olive	l	9jj76q	36	073
Moulton	l	9ls75j	35	079
Moundville	l	9ho74l	34	065
Mount Vernon	l	9cd73j	32	097
Mountain Home	r	9qy6rd	41	005
Mountain View	r	9pn6s4	35	137
Mount Ida	r	9m06nx	30	097
Mountainaire	y	9nh59t	30	005
Mountain View	2	9tv4gw	49	085
Mountain House	2	9uy4ie	40	077
Mount Shasta	2	a4r4g9	35	093
Mountain Ranch	2	9w74l6	32	009
Mount Hermon	2	9sx4gy	30	087
Mountain Village	v	9vd5ke	31	113
Mount Dora	5	9607l8	41	069
Mount Plymouth	5	9617lj	36	069
Moultrie	a	9cm7f9	42	071
Mountain Park	a	9k07eb	41	135
Mount Vernon	a	9fe7il	34	209
Mount Zion	a	9jf7bd	32	045
Mount Airy	a	9lw7g2	31	137
Mountain City	a	9n07gd	30	241
Mountain View	1e	8gc1x5	36	001
Mount Pleasant	j	a3s6to	39	087
Mount Vernon	j	a6g6u2	37	113
Mount Ayr	j	a336m8	32	159
Mountain Home	1c	a9t4yn	41	039
Mount Prospect	6	a6v73q	47	031
Mount Vernon	6	9wg712	42	081
Mount Carmel	6	9wp748	38	185
Mount Zion	6	a0h715	38	115
Mount Morris	6	a6t6zl	35	141
Mount Olive	6	9yj6yr	33	117
Mount Sterling	6	a136vw	33	009
Mount Carroll	6	a6y6y2	32	015
Mount Pulaski	6	a15700	32	107
+Moultrie County	6	a0071v	39	139
Mount Vernon	f	a2z79m	39	169
Moundridge	q	9w46d4	32	113
Mount Washington	m	9vp7ad	41	029
Mount Sterling	m	9vq7eu	39	173
Mount Vernon	m	9vn7da	34	067
Mount Airy	n	9ze7xp	40	013
Mount Rainier	n	9y67y8	39	033
Mountain Lake Park	n	9zg7ri	33	023
Mount Vernon	u	adm8hl	32	011
Mount Pleasant	b	ab47cj	44	073
Mount Clemens	b	a8c7hs	42	099
Mount Morris	b	a9s7fj	35	049
Mounds View	e	afa6p3	41	123
Mound	e	aeu6nt	40	053
Mountain Iron	e	am16qq	35	137
Mountain Lake	e	ac26kb	33	033
Mountain Grove	c	9t56rq	37	229
Mount Vernon	c	9t26ne	37	109
Mountain View	c	9ss6ta	34	091
Mound City	c	a1h6jh	30	087
Mound Bayou	s	9k46vz	32	011
Mount Holly	9	9o27my	42	071
Mount Airy	9	9re7o3	40	171
Mount Olive	9	9ns7v5	37	191
Mountain Home	9	9o97iv	36	089
Mountain View	9	9p47lz	36	035
Mount Pleasant	9	9oc7ok	33	025
Mount Gilead	9	9nt7ps	31	123
+Mountrail County	1g	ao85zl	38	061
Moultonborough	14	abj8do	37	003
Mount Laurel	8	a0x83z	46	005
Mount Holly	8	a13849	40	005
Mountainside	8	a2z85g	38	039
Mount Arlington	8	a3p84p	37	027
Mount Ephraim	8	a0s83f	37	007
Mountain Lakes	8	a3l859	36	027
Mount Vernon	4	a3n86w	48	119
Mount Sinai	4	a3r895	41	103
Mount Kisco	4	a4g877	40	119
Mount Ivy	4	a4f86d	38	087
Mount Morris	4	a8p7vp	35	051
Mountain Lodge Park	4	a4z862	32	071
Mount Vernon	7	a277iv	42	083
Mount Healthy	7	9yz7d5	38	061
Mount Carmel	7	9yn7du	37	025
Mount Repose	7	9yw7e2	37	025
Mount Orab	7	9yf7ew	36	015
Mount Gilead	7	a2n7hx	36	117
Mount Healthy Heights	7	9z37d3	35	061
Mount Sterling	7	a0c7gp	32	097
Mounds	p	9po6h6	31	037
Mount Hood Village	x	ag04h6	37	005
Mount Angel	x	af74ew	35	047
Mount Lebanon	3	a247pn	45	003
Mountain Top	3	a4d818	40	079
Mount Joy	3	a1f7zi	39	071
Mount Carmel	3	a3c7zr	38	097
Mount Pleasant	3	a0d7xw	37	001
Mount Oliver	3	a297pt	35	003
Mount Penn	3	a21817	35	011
Mount Pocono	3	a4882o	35	089
Mountville	3	a187zp	35	071
Mount Union	3	a267vo	34	061
Mount Holly Springs	3	a1g7xl	33	041
Mount Cobb	3	a5182b	33	069
Mount Wolf	3	a1a7yy	31	133
Mountainhome	3	a4d82x	31	089
Mount Pleasant	t	9h37q6	49	019
Mount Juliet	k	9qk77o	45	189
Mount Carmel	k	9rj7ie	37	073
Mount Pleasant	k	9op75r	37	119
Mountain City	k	9rb7ks	34	091
Mount Pleasant	1	9i46k7	42	449
Mount Vernon	1	9i76ji	34	159
Mount Olympus	11	a3159h	38	035
Mount Pleasant	11	9zv5ae	35	039
Mountain Green	11	a4a59h	34	029
Mount Vernon	g	9xj7xu	41	059
Mount Hermon	g	9rw7re	36	143
Mount Jackson	g	9xn7tk	33	171
Mountain Road	g	9s47sl	30	083
Mount Holly	1m	aap89q	31	021
Mount Vernon	h	aoi4g7	45	057
Mountlake Terrace	h	amr4g9	43	061
Mount Vista	h	ah14fd	39	011
Mount Pleasant	d	a8m73y	44	101
Mount Horeb	d	a9h6yq	39	025
Mount Morris	d	acj709	30	137
Moundsville	z	a0w7nq	39	051
Mount Gay-Shamrock	z	9v47k5	33	045
Mount Hope	z	9va7mk	31	019
Mountain View	1r	a4n5di	31	041
#mov
Moville	j	a816h5	32	193
#mow
Moweaqua	6	a0270q	32	173
+Mower County	e	abb6pr	44	099
Mowbray Mountain	k	9o07ba	32	065
#moy
Moyross	2p	b0cd80	36
Moyobamba	1gt	6h97y7	46
Moyock	9	9rg80e	36	053
#moz
Mozdok	uj	abihc1	46
Mozhga	e6	bashx3	47
#mpa
Mpanda	1pi	6gegab	49
#mpu
Mpumalanga	6n	4n7g94	51
#msa
Msaken	vv	9p9epe	48
#mth
Mthatha	7h	4i9g3y	49
#mts
Mtsensk	m2	b20gpl	47
#mtw
Mtwara	1p9	65hgzm	50
#mua
Muan	7u	9n7nnc	49
Muang Phônsavan	1bp	8g1lun	46
Muang Xay	1bv	8jhlra	44
Muar	6g	73olsx	51
#mub
Mubārakpur	1d	8yhkbd	47
Mubi	gz	7qjewv	54
#muc
Mucumpiz	i8	7le8ef	53
#mud
Mudgee	19	4fhpfj	40
Mudanjiang	1x	adunw0	58
Mudu	2i	9cun6s	48
Mudhol	1v	87djp4	47
Mudon	b7	876lfg	49
#mue
Mueang Nonthaburi	hq	80iln7	55
Muenster	1	9jh6di	32	097
#muf
Mufulira	a5	5z5g2g	51
#mug
Mughal Sarāi	1d	8w8kaw	50
Muğla	n0	9teg2t	47
#muh
+Muhlenberg County	m	9tj75u	43	177
Muhlenberg Park	3	a26812	32	011
#muj
Mujiayingzi	3f	a70n1y	48
#muk
Muktsar	2u	9anjn0	50
Mukō	71	9n5ocy	47
Mukah	bb	761mjd	47
Mukdahan	1mg	87zlyw	46
Mukacheve	wl	aokfn4	49
Mukono	c4	6yzgf0	48
Mukilteo	h	an64ga	43	061
Mukwonago	d	a9372n	39	133
Mukalla	1qw	82ehog	54
#mul
Mullumbimby	19	4qppqe	36
Mullaloo	2e	4hqmti	38
Mülheim	1i	awvef4	52
Mulhouse	6w	amnegd	50
Mulbarton	0	b00dzf	35
Mulbāgal	1v	7ykjxr	47
Multan	1l	99wjek	62
Mulberry	r	9om6mr	32	033
Mulberry	5	93i7kb	36	105
Mulberry	f	a22779	31	023
Mulvane	q	9u36dw	38	191
Mulberry	9	9qo7mi	34	193
Mullica Hill	8	a0e832	36	015
Mulberry	7	9yv7e0	35	025
Muldrow	p	9od6l8	35	135
Mulino	x	afm4fi	33	005
+Multnomah County	x	agg4f8	59	051
Mullins	t	9l17rv	37	067
Muleshoe	1	9l35yo	37	017
Mullens	z	9ue7ly	32	109
#mum
Mumbai	1f	8ezjig	71
Mumias	rt	6yxgjt	47
#mun
Munich	3h	anqes6	61
Münster	1i	ayceh7	54
Munūf	am	9ang9x	49
Muncar	2g	6almpl	48
Muntilan	2f	6cymed	47
Munnar	2r	7q1ju2	48
Munsan	3n	9v6no6	46
Mungyeong	6d	9rnns4	49
Munford	l	9j5799	31	121
Mundelein	6	a7e73k	45	097
Muncie	f	a1n7at	48	035
Munster	f	a5g74x	44	089
Munfordville	m	9tj79f	32	099
Munising	b	aix77b	34	003
Munsons Corners	4	a8a80b	34	023
Munsey Park	4	a3c87c	34	059
Munroe Falls	7	a4a7ls	37	153
Munhall	3	a277q2	41	003
Muncy	3	a4h7yp	34	081
Mundys Corner	3	a2c7t0	32	021
Munford	k	9oh6yi	38	167
Muniz	1	8yy6bj	31	215
Munday	1	9ix67a	31	275
#mur
Murrumbateman	19	48vpdz	35
Murray Bridge	2j	48gomv	42
Muriaé	1w	5bbamb	50
Murcia	d2	9vjdsv	56
Murton	0	b6ads5	39
Murtajāpur	1f	8jljux	46
Murwāra	21	8s8k3b	53
Murādnagar	1d	95yjva	50
Muroran	47	a7korn	50
Murzuq	1d8	8y0eyo	46
Murun-kuren	1ef	arvlm8	44
Muricay	bj	7jrnf0	51
Muridke	1l	9ecjma	52
Murmansk	hh	c9mgfx	55
Murom	bw	b8eh4s	51
Muratpaşa	e9	9shg9g	57
Murfreesboro	r	9km6nr	32	109
Murrieta	2	9j74uf	50	065
Murphys	2	9vy4le	33	009
+Murray County	a	9ml7cj	36	213
Murphysboro	6	9uw6zu	39	077
Murray	m	9rp72p	43	035
+Murray County	e	ac76i0	35	101
Murphy	c	9wx6wn	39	099
Murraysville	9	9la7vr	42	129
Murfreesboro	9	9r87xu	35	091
Murphy	9	9nh7el	32	039
+Murray County	p	9lv6en	39	099
Murrysville	3	a2b7qm	43	129
Murrells Inlet	t	9j77sg	39	043
Murphys Estates	t	9jc7ke	32	037
Murfreesboro	k	9pl781	51	149
Murphy	1	9hq6fn	43	085
Murillo Colonia	1	8yy6bh	39	215
Murray	11	a2z597	47	035
#mus
Musaffah	8z	8toi3c	54
Muswellbrook	19	4gepj5	41
Musselburgh	w	b9ednj	44
Musashino	6c	9p7ono	51
Muscat	ll	8riie9	59
Mustafābād	1l	9btjk6	47
Musanze	un	6tug6b	49
Mustafakemalpaşa	bz	a18g2x	50
Muş	1ob	9xlh38	49
Musoma	wh	6tughw	51
Muscle Shoals	l	9mi74h	41	033
Muscoy	2	9kv4u2	40	071
+Muscogee County	a	9g67bx	53	215
Muscatine	j	a526v4	44	139
+Muscatine County	j	a526v4	45	139
Muskegon	b	aa378f	46	121
Muskegon Heights	b	aa078g	40	121
+Muskegon County	b	aa378f	50	121
+Musselshell County	18	aj15ii	33	065
+Muskingum County	7	a0y7k7	46	119
Muskogee	p	9pb6j3	46	101
Mustang	p	9oa6ck	43	017
+Muskogee County	p	9pb6j3	47	101
Muse	3	a1x7p8	34	125
Muskego	d	a97736	44	133
Muscoda	d	a9y6ws	31	043
#mut
Mutengene	ac	79delv	47
Mutsu	ax	a4posa	47
Mut	c0	9rsggw	47
Muttontown	4	a3e87p	36	059
Mutare	1rb	5hbger	53
#muy
Muyinga	10r	6q3g8a	49
#muz
Muzaffarpur	25	8ykkh7	55
Muzaffarnagar	1d	97vjvu	55
Muzaffarābād	e2	9lhjk3	59
Muzaffargarh	1l	99jjdr	52
#mwa
Mwanza	1pa	6r0gfe	56
#mwe
Mweka	f0	6kjfjw	47
Mwene-Ditu	os	6ejfp5	53
#my
Mỹ Tho	1qf	7qsm3g	51
#mya
Myaydo	8l	8ftl8i	48
Myanaung	7x	8ctl8s	46
Myawadi	kv	88dlhn	47
#mye
Myeik	ku	7wklhw	52
Myersville	n	9zr7wj	32	021
Myers Corner	4	a5l86t	38	027
Myerstown	3	a25802	35	075
#myi
Myingyan	9m	8lml8z	52
Myitkyina	so	8wilek	50
#myk
Mykolayiv	n9	akhgcw	57
#mym
Mymensingh	c8	8uskv5	54
#myr
Myrtleford	1p	44gp7k	35
Myrnohrad	4m	ao7gri	47
Myrhorod	eh	astghd	46
Myrtletown	2	a3b4b7	37	023
Myrtle Grove	5	9ai75h	42	033
Myrtle Grove	9	9kt7vo	39	129
Myrtle Creek	x	a9i4dj	35	019
Myrtle Point	x	a9m4b6	34	011
Myrtle Beach	t	9jl7sv	45	051
#mys
Mysuru	1v	7w6jsw	59
Mysłowice	3l	athfd9	49
Myski	63	b37knw	46
Mystic	13	a4v8c3	36	180
Mystic Island	8	9zu85e	39	029
#myt
Mytholmroyd	0	b39dqi	36
Mytilene	174	9ynfxs	45
Mytishchi	2l	b9bgst	52
#mzu
Mzuzu	1f0	625gii	52
#n
N’dalatando	ya	686f1f	56
N'Djamena	1lm	7vnf1s	59
#naa
Naas	1h	b1uddh	43
#nab
Nabire	k2	6oooce	46
Nābha	2u	9aejrj	48
Nabari	7s	9m6oe0	49
Nabatîyé et Tahta	s9	9iqgmk	51
Nablus	6j	9figlx	51
Naberezhnyye Chelny	7g	b8thxl	57
Nabeul	hu	9raepu	48
#nac
Nacala	gy	5tkh11	54
Naco	y	9d25el	30	003
Nacogdoches	1	9ds6l2	45	347
+Nacogdoches County	1	9ds6l2	45	347
#nad
Nadi	qa	5kkrku	46
Nadiād	1z	8p1jie	53
Nador	4q	9npdnv	51
Nadym	hl	c01jhg	47
#nae
Næstved	j6	b7feso	46
Naesŏ	73	9nxnt0	49
#nag
Nāgarpur	42	8sukto	54
Nageswari	87	8y5kt5	47
Nagua	39	8fu8hz	45
Nagykanizsa	qz	aj1f77	47
Nagpur	1f	8krjzo	63
Nagda	21	8r6jpi	50
Nāgaur	22	91kjkt	50
Nāgercoil	1q	7kqjv3	53
Nagīna	1d	97sjxw	49
Nagareyama	3o	9pmoom	52
Nagaoka	5y	9u1olp	53
Nagano	5m	9rtoju	56
Nagoya	3i	9nqogb	63
Nagahama	9i	9oaoej	48
Nagasaki	dh	9gznws	56
Nago	8j	8zynrj	48
Naga	82	7zune6	52
Nags Head	9	9pw81y	35	055
#nah
Nahariyya	av	9hpgli	47
Nahāvand	6b	9kzhmd	49
Naha	8j	8yunqo	55
Nahunta	a	9co7ka	30	025
Nahant	i	a7v8f0	35	009
#nai
Nairne	2j	48polv	37
Nailsea	0	awvdoc	43
Nailsworth	0	axldpu	37
Nairn	w	bdydl8	40
Naini Tāl	6a	97ok0p	46
Naihāti	1k	8plkpm	54
Naic	2k	81sn7h	47
#naj
Naja' Ḥammādī	al	8ydgdk	46
Najafgarh	db	95hjtu	61
Najībābād	1d	989jxm	49
Najaf	rh	9ezhb7	57
Najafābād	4f	9gnhup	53
Naju	7u	9nbno0	46
Najrān	1j5	8alhal	54
#nak
Nakhchivan	z8	9yxhe5	48
Naksalbāri	1k	904kp2	48
Naka	3w	9q5opd	47
Nakano	5m	9s3okd	46
Nakatsugawa	70	9okohy	47
Nakama	4j	9jynz3	47
Nakatsu	b2	9jco0f	48
Nakuru	1a7	6x5go7	54
Nakhodka	8u	a8xo53	52
Nakhon Nayok	1lz	81glp5	43
Nakhon Ratchasima	vf	83llrm	53
Nakhon Phanom	1mf	8adlz2	45
Nakhon Sawan	1mp	85mlm6	50
Nakhon Pathom	1mw	80ellw	51
Nakhon Si Thammarat	1my	7lfllp	51
#nal
Nalgonda	2d	89dk07	51
Nālūt	1d9	9ejeqi	44
Nal’chik	uc	aauh96	54
#nam
Namibe	yi	5rsetr	49
Nambucca Heads	19	4kwpp1	38
Nambucca	19	4kxpoy	38
Namur	7i	au7e9j	50
Nāmakkal	1q	7t6jx5	47
Namp’o	gj	9xmnkd	57
Namyangju	3n	9uknpd	50
Nampula	gy	5s0gx3	56
Nampa	1c	aay4w8	50	027
Nambe	15	9pp5pm	33	049
Namangan	i5	a3wjf3	56
Nam Định	1qm	8irm2y	53
#nan
Nanango	1n	4vxpm8	36
Nanaimo	1o	aql4bq	49
Nanping	3v	900n09	52
Nanfeng	20	8rxmik	49
Nanning	3r	8pem8w	59
Nandu	3r	8phmfu	48
Nanyang	2s	9hnmkl	54
Nanzhang Chengguanzhen	2b	9eamin	49
Nangong	2z	9tsmsh	49
Nanzhou	2q	97kmk8	47
Nanjing	2i	9f2n1y	69
Nantong	2i	9ezn7r	58
Nanchang	5b	95omtt	64
Nanpiao	2h	a46n7f	52
Nantai	2h	a3ond4	48
Nanchong	3g	9bkm2o	69
Nanlong	3g	9d3m2m	48
Nanding	1s	9s3mzy	49
Nanma	1s	9qin07	49
Nancy	6w	ap8ed6	50
Nanterre	29	apte25	49
Nantes	8c	al6drp	54
Nantwich	0	b1fdp0	42
Nandyāl	1u	850jy0	52
Nandikotkūr	1u	862jxf	47
Nāngloi Jāt	db	95oju3	53
Nanjangūd	1v	7vojt0	47
Nanded	1f	8f8jur	57
Nandurbar	1f	8ldjm8	50
Nangal	2u	9d7js6	47
Nānpāra	1d	93ek6e	47
Nangi	1k	8ojkp2	56
Nanto-shi	az	9rlogb	47
Nanao	df	9sxogh	47
Nangen	8k	9odnpv	48
Nankana Sahib	1l	9ddjkr	48
Nan	1mm	8e6lny	44
Nantou	4b	8sgn76	50
Nānākuli	1e	8lf1op	41	003
Nanawale Estates	1e	8g71xp	32	001
Nantucket	i	a4o8ha	39	019
+Nantucket County	i	a4o8ha	39	019
+Nance County	10	a4w6bv	31	125
Nanuet	4	a4586f	43	087
Nanticoke	3	a4h80w	40	079
Nanty Glo	3	a2f7t1	35	021
#nap
Napanee	16	acx7y9	39
Napierville	12	afj884	35
Naples	37	a3hezn	60
Napier	lg	3wbrjf	48
Napa	2	9we4gb	49	055
+Napa County	2	9we4gb	51	055
Naples	5	8ym7ks	43	021
Naples Park	5	8yy7kr	38	021
Naples Manor	5	8yh7kz	37	021
Napili-Honokowai	1e	8ka1ss	39	009
Naperville	6	a63735	52	043
Nappanee	f	a54794	38	039
Napoleon	b	a747dz	31	075
Napanoch	4	a5y85f	31	111
Naples	4	a8e7x0	30	069
Napoleon	7	a4z7eb	39	069
Naples	1	9i86l0	31	343
Naples	11	a2b5fu	33	047
Napavine	h	ajd4el	33	041
#naq
Naqadeh	4f	9sohe3	49
#nar
Narrabri	19	4lspg2	39
Narromine	19	4ghpbs	37
Narrandera	19	49hp73	36
Narangba	1n	4ugpow	43
Naracoorte	2j	43coqy	38
Narrogin	2e	4ejmxi	36
Narsingdi	42	8sgkw0	54
Nārāyanganj	42	8rlkve	53
Narail	66	8qcksm	47
Narva	q3	biyg2b	48
Narbonne	5i	a9ye4c	47
Narborough	0	b01dso	38
Narasaraopet	1u	873k2d	50
Narasapur	1u	87nk6y	48
Narela	db	965ju5	59
Nārnaul	34	93wjrf	48
Narwāna	34	988jrg	47
Narsimhapur	21	8prjzy	47
Narita	3o	9peops	50
Nara	dg	9mdod8	56
Narutochō-mitsuishi	gd	9l0o9x	48
Narok	1a8	6v0gnn	46
Naryn	1ak	a53jr3	47
Narowal	1l	9f6jnz	48
Naro-Fominsk	2l	b7vgq1	49
Narathiwat	vo	7fvlqu	47
Naranja	5	8ww7om	39	086
Narberth	3	a1582y	36	091
Narragansett	28	a558dj	42	009
Narragansett Pier	28	a538di	35	009
Narrows	g	9td7pw	33	161
#nas
Nassau	11f	8vm7x6	54
Nashik	1f	8hkjkz	61
Nasīrābād	22	8z2jnl	47
Nasiriyah	re	9cahgi	56
Nasugbu	2k	813n73	48
Nashville	r	9kb6nb	37	061
Nassau Village-Ratliff	5	9ar7kr	37	089
+Nassau County	5	9b77lq	45	089
Nashville	a	9cp7gr	37	019
Nashua	j	a9b6qy	32	037
Nashville	6	9wi6zq	35	189
Nashville	f	9yx78f	30	013
Nashville	b	a8c7bn	32	015
Nashville	9	9px7vf	37	127
+Nash County	9	9pu7vx	48	127
Nashua	14	a8t8dh	49	011
Nassau	4	a8487j	31	083
+Nassau County	4	a3387i	61	059
Nashville	k	9qh76y	57	037
Nassau Bay	1	9826jv	36	201
Nash	1	9iw6mj	35	037
Nashotah	d	a9q72g	31	133
Nashville	d	agg70q	30	041
#nat
Natore	5a	8ttkr7	56
Natitingou	10v	7qmdzu	49
Natal	cc	6hxb67	59
National City	2	9gs4uq	48	073
Natchitoches	o	9e86pf	43	069
Natalbany	o	9av6wn	35	105
+Natchitoches Parish	o	9e86pf	43	069
Natick	i	a7g8dt	45	017
National Harbor	n	9xq7y2	36	033
Natchez	s	9do6u4	42	001
National Park	8	a0r836	35	015
Natalia	1	97369e	32	325
+Natrona County	1r	a935op	49	025
#nau
Naugachhia	25	8wjkly	46
Naucalpan de Juárez	30	8g468c	59
Naushahra Virkan	1l	9esjlh	46
Naugatuck	13	a59893	45	140
+Naugatuck Valley Planning Region	13	a5g893	56	140
Nauvoo	6	a2n6u6	30	067
#nav
Navegantes	3d	4vaa4v	47
Navapolatsk	ey	b89g3g	50
Navan	1h	b31ddg	44
Navsāri	1z	8k6jik	52
Navadwīp	1k	8r1kph	50
Navojoa	76	9175g0	51
Navotas	61	82rn7z	54
+Navajo County	y	9l55ed	48	017
Navarre	5	9ag76q	45	113
Naval Academy	n	9yb7zj	37	003
Navassa	9	9l67vb	32	019
Navesink	8	a2886c	33	025
Navajo	15	9sn5mm	33	039
Navarre	7	a347lk	33	151
Navasota	1	9af6h3	39	185
+Navarro County	1	9f66g1	44	349
Navy Yard City	h	am34fa	34	035
Navoiy	1q6	a1cixm	51
#naw
Nawābganj	5a	8ubkp7	52
Nawāda	25	8v5khm	50
Nawalgarh	22	93djp3	48
Nawābganj	1d	90tk5k	49
Nawabshah	31	8ywj60	54
#nay
Nāyudupet	1u	80nk1x	47
Nay Pyi Taw	sp	8gvlb1	60
#naz
Nazrēt	ao	7lrgx3	53
Nazareth	av	9gugm2	48
Naz̧arābād	5u	9pvhsl	53
Naze	di	94tnvo	46
Nazran’	hf	aa3hcd	52
Nazarovo	6k	b9lkv4	47
Nazilli	hw	9vcg2o	51
Nazareth	3	a3682t	38	095
#ndo
Ndola	a5	5y0g3k	56
#nea
Neath	17	axidlg	47
Néa Smýrni	3b	9vffpv	49
Néa Ionía	3b	9vofq0	48
#neb
Nebraska City	10	a306hq	39	131
#nec
Necochea	2x	3yx9cu	49
#ned
Nedumangād	2r	7lwjtw	48
Nederland	v	a105qx	32	013
Nedrow	4	a9e80i	34	067
Nederland	1	9996mx	42	245
#nee
Neepawa	43	atj67p	35
Needham Market	0	aywdyx	37
Needles	2	9mt51n	37	071
Needham	i	a7g8e5	45	021
Needville	1	97o6hs	35	157
Neenah	d	acr72a	44	139
#nef
Neftekamsk	5p	b9ti2r	51
Nefteyugansk	7d	bnqjho	51
#neg
Negapatam	1q	7rwk1s	50
Negombo	5n	7i1k1s	51
Negaunee	b	aj674n	37	103
#neh
Nehe	1x	aoonir	50
#nei
Neijiang	3g	986lzu	57
Neiva	p9	76582w	55
Neilston	w	b8zdjp	37
Neillsville	d	ads6wc	34	019
#nek
Nekā	8f	9rti02	47
Nekoosa	d	ad36ya	34	141
#nel
Nelson	1o	ari4u7	40
Nelson	0	b3jdpw	45
Nelson	17	axhdmw	41
Nellore	1u	825k27	56
Nellikkuppam	1q	7uqk1b	46
Nelson	1gc	3rdr9c	48
Nelson	a	9li7dn	31	227
+Nelson County	m	9v17al	41	179
Nellieburg	s	9g171e	32	075
+Nelson County	1g			063
Neligh	10	a716bp	32	003
Nellis Air Force Base	1t	9qp50e	35	003
Nelsonville	7	9zm7jl	37	009
Nellysford	g	9v97sx	30	125
+Nelson County	g	9v97sx	30	125
Nelspruit	64	4z9ga1	50
#nem
Néma	sq	886dbu	48
Nemby	7b	4zh9g6	50
+Nemaha County	q	a0u6hw	37	131
+Nemaha County	10	a276hs	35	127
#nen
Nenjiang	1x	aqlnju	49
Nenagh Bridge	2p	b0wd98	38
Nenagh	2p	b0ud98	37
#neo
Neoga	6	9z872b	32	035
Neodesha	q	9ty6i8	34	205
+Neosho County	q	9uo6iu	40	133
Neosho	c	9sf6lv	41	145
#nep
Nepean	16	afy81o	53
Nepalgunj	h6	93xk6q	48
Neptune Beach	5	9a77lw	39	031
Neptune City	8	a1o86d	37	025
Neponsit	4	a2p86u	31	081
Nephi	11	a0b59c	37	023
#ner
Neryungri	m4	bbfni8	48
#nes
Neston	0	awtdpw	42
Ness City	q	9wt66h	31	135
+Ness County	q	9wt66h	31	135
+Neshoba County	s	9h170g	41	099
Nesconset	4	a3h88t	41	103
Nesquehoning	3	a3i81f	35	025
Nescopeck	3	a4180a	32	079
#net
Netrakona	c8	8v4kw1	49
Nettetal	1i	awkedg	46
Netley	0	avcds9	38
Nether Poppleton	0	b3zdst	35
Nettleham	0	b1zdun	35
Netanya	6x	9ftgku	52
Nettuno	5w	a56ev6	47
Nettleton	s	9kp71u	33	081
Netcong	8	a3m84h	35	027
#neu
Neuquén	o4	3xt8my	54
Neuville	12	ajq8d6	36
Neuchâtel	12q	akjef9	45
Neu-Ulm	3h	aofent	47
Neubrandenburg	ae	b2seww	48
Neustadt am Rübenberge	32	azuema	47
Neuss	1i	aw8eel	52
Neubrück	1i	aw1eeg	47
Neuwied	5f	au3egr	48
Neustadt	5f	ar3eim	47
Neumünster	95	b47enq	49
Neunkirchen	fa	ar2efy	47
Neuilly-sur-Seine	29	apse2b	48
Neuse Forest	9	9n47ya	33	049
#nev
Nevers	ap	akje4s	46
Nevinnomyssk	7f	adzh4i	51
Nevşehir	1oc	9xbgkf	49
+Nevada County	r	9jw6om	35	099
Nevada City	2	9z24ju	35	057
+Nevada County	2	9z94m6	46	057
Nevada	j	a6q6of	38	169
Nevada	c	9v46lx	39	217
Nevada	1	9hs6gb	30	085
#new
Newcastle	19	4ejplm	55
New Lambton	19	4ejplf	40
Newport	19	4cipkb	40
New Norfolk	4c	3n6p8i	37
Newman	2e	554n4m	41
New Westminster	1o	aqp4el	48
New Glasgow	3q	agm91z	43
Newmarket	16	acd7r9	49
New Hamburg	16	aai7nu	41
New-Richmond	12	ans8t2	36
New Cairo	q4	99fgbf	53
Newcastle upon Tyne	0	b6pdrj	53
Newcastle under Lyme	0	b18dpt	49
Newark on Trent	0	b1fdtq	46
Newburn	0	b6rdr6	46
Newton Abbot	0	auddlz	46
Newbury	0	awsdsc	45
Newton Aycliffe	0	b5qdrn	44
Newport	0	auudsf	44
New Milton	0	av0drd	44
Newton-le-Willows	0	b2hdos	43
Newmarket	0	az4dx4	43
Newquay	0	au2dhx	43
New Mills	0	b29dqg	43
Newport Pagnell	0	aypdu0	42
Newhaven	0	av4dw6	41
New Romney	0	avndym	40
New Basford	0	b15dsr	39
Newbiggin-by-the-Sea	0	b7bdrt	38
New Alresford	0	avxdsr	37
Newent	0	ay9dpb	36
Newick	0	avmdw2	36
New Marske	0	b5mdt4	35
Newtownabbey	23	b5udfl	48
Newtownards	23	b5ndg7	45
Newry	23	b4idee	44
Newcastle	23	b4mdfn	39
Newton Mearns	w	b8xdjz	44
Newarthill	w	b92dl2	38
Newmains	w	b8zdl9	38
New Stevenston	w	b92dkz	37
Newport-on-Tay	w	basdnu	36
Newton Stewart	w	b6odjk	36
Newtonhill	w	bcfdq1	35
Newport	17	axbdno	55
Newtown	17	azwdmu	41
Newbridge	17	axjdnb	38
New Tredegar	17	axodn0	36
New Amsterdam	17o	7fd9g8	45
New Ross	1h	azkdcq	38
Newcastle West	2p	azpd6u	38
New Delhi	db	95kjui	55
New Plymouth	li	3xhrbk	47
New Mirpur	e2	9i3jkv	51
New Hope	l	9ly781	34	089
New Market	l	9mz77x	32	089
Newton	l	9d27a7	32	045
New Brockton	l	9d779b	31	031
Newport	r	9ow6ug	39	067
Newark	r	9p66u0	31	063
+Newton County	r			101
New River	y	9k858i	42	013
New Kingman-Butler	y	9nz539	41	015
Newport Beach	2	9je4sf	49	059
Newman	2	9tn4ju	40	099
Newcastle	2	9xz4jj	31	061
New Castle	v	9zx5la	37	045
New Haven	13	a4r89f	51	170
New Britain	13	a5q89u	49	110
Newington	13	a5u8a0	45	110
New London	13	a4w8bq	44	180
New Canaan	13	a4b87v	43	190
New Fairfield	13	a5787v	42	190
New Milford	13	a5i883	38	190
Newtown	13	a5188e	33	190
New Hartford Center	13	a6c89a	31	160
New Preston	13	a5s889	31	160
Newark	27	a0881l	45	003
New Castle	27	a06823	37	003
Newport	27	a0b81z	30	003
+New Castle County	27	a0f825	54	003
New Smyrna Beach	5	96n7n7	44	127
New Port Richey	5	94g7i8	42	101
New Port Richey East	5	94i7ib	40	101
Newberry	5	98d7ij	37	001
Newnan	a	9iq7cg	46	077
+Newton County	a	9jc7f2	42	217
Newton	j	a5u6pj	42	099
New Hampton	j	a9m6rk	35	037
New London	j	a3p6u4	33	087
New Sharon	j	a576qn	31	123
New Plymouth	1c	ac54vi	32	075
New Lenox	6	a5b73n	44	197
New Baden	6	9x26yu	35	027
Newton	6	9yb734	34	079
New Athens	6	9wh6yc	33	163
New Berlin	6	a0d6y9	31	167
Newark	6	a5e71y	30	093
New Albany	f	9wd79m	46	043
New Castle	f	a0x7av	42	065
New Haven	f	a437bv	42	003
New Whiteland	f	9zw78u	38	081
Newburgh	f	9ve757	35	173
New Palestine	f	a0c79f	33	059
New Chicago	f	a5g75l	33	089
New Carlisle	f	a5u77p	33	141
New Paris	f	a5a79l	32	039
New Pekin	f	9wz792	31	175
+Newton County	f	a4a75h	39	111
Newton	q	9vp6dl	43	079
New Century, KS	q	9xu6ke	30
Newburg	m	9w07a2	43	111
Newport	m	9yl7da	42	037
New Orleans	o	9976xs	56	071
New Iberia	o	99c6sy	45	045
New Roads	o	9ba6u0	37	077
New Llano	o	9cf6ox	34	115
New Sarpy	o	99a6wx	32	089
Newellton	o	9f36uk	30	107
New Bedford	i	a5o8ez	50	005
Newton	i	a7m8e7	49	017
Newburyport	i	a8x8f4	43	009
New Marlborough	i	a7088l	32	003
New Carrollton	n	9y97yg	41	033
New Windsor	n	9zu7xt	31	013
New Gloucester	u	ac48gs	37	005
Newport	u	aek8jl	32	019
Newfield	u	ab98f7	31	031
New Sharon	u	ae08hi	31	007
New Baltimore	b	a8k7i6	41	099
New Haven	b	a9p7e9	37	155
Newaygo	b	aam79o	33	123
New Buffalo	b	a63772	33	021
Newberry	b	air7ah	32	095
+Newaygo County	b	aar79a	39	123
New Brighton	e	af76p4	43	123
New Hope	e	af46ol	43	053
New Ulm	e	ad36lm	41	015
New Prague	e	adq6o2	39	079
Newport	e	aen6po	35	163
New London	e	afu6ka	31	067
New York Mills	e	aj86j2	31	111
New Richland	e	abx6ob	31	161
New Madrid	c	9rn6zb	35	143
New Haven	c	9x96um	33	071
New Franklin	c	9ye6qe	30	089
+New Madrid County	c	9r76yu	39	143
+Newton County	c	9sf6lv	42	145
New Albany	s	9lt70r	39	145
Newton	s	9fs70c	35	101
New Hope	s	9iz72n	35	087
+Newton County	s	9fs70c	39	101
New Bern	9	9nj7y0	45	049
Newton	9	9p37me	41	035
Newport	9	9mn7yi	37	031
+New Hanover County	9	9l37vi	53	129
New Town	1g	ana5zb	34	061
New Rockford	1g	amg68m	31	027
Newmarket	14	a9o8ey	37	015
New Ipswich	14	a8r8cf	37	011
New Boston	14	a9e8cv	37	011
Newport	14	aah8bj	37	019
Newton	14	a938ep	37	015
New Durham	14	aao8eb	34	017
Newbury	14	aac8bw	33	013
New London	14	aal8c1	32	013
New Castle	14	a9n8fk	30	015
Newark	8	a3685z	55	013
New Brunswick	8	a2h857	48	023
New Milford	8	a3q86e	42	003
New Providence	8	a3285c	41	039
Newton	8	a4284d	39	037
New Egypt	8	a1b84z	34	029
Newfield	8	9zv83l	32	015
New York City	4	a3386f	69	061
New Rochelle	4	a3n872	49	119
New City	4	a4b86h	45	087
Newburgh	4	a5a86f	45	071
New Springville	4	a2r860	43	085
New Cassel	4	a3887n	41	059
New Hyde Park	4	a3687b	40	059
New Windsor	4	a5886e	40	071
Newark	4	a9l7xu	39	117
New Square	4	a4a86d	39	087
New Dorp	4	a2p864	39	085
New Paltz	4	a5z867	38	111
New Dorp Beach	4	a2p866	38	085
New Hempstead	4	a4b86d	37	087
Newfane	4	aa97td	36	063
New Brighton	4	a2w867	35	085
New York Mills	4	a9r82v	35	065
New Hartford	4	a9n82v	33	065
+New York County	4	a3386f	69	061
Newark	7	a1a7j4	47	089
New Philadelphia	7	a2h7lr	42	157
New Franklin	7	a3q7li	42	153
New Albany	7	a1c7hz	40	049
New Carlisle	7	a0y7el	38	023
New Burlington	7	9z27d4	37	061
New Lexington	7	a0b7jn	37	127
Newton Falls	7	a4f7n2	37	155
New Lebanon	7	a0f7dm	36	113
Newcomerstown	7	a1v7lb	36	157
New Bremen	7	a2c7dm	35	011
Newtown	7	9yo7do	34	061
New Richmond	7	9y77dw	34	025
New London	7	a457j4	34	077
New Concord	7	a137kz	34	119
New Miami	7	9zj7d6	34	017
New Boston	7	9xn7hm	33	145
Newburgh Heights	7	a557l6	33	035
New Paris	7	a0q7ch	32	135
New Middletown	7	a3s7o8	32	099
New Vienna	7	9z87fj	31	027
New Waterford	7	a3h7o3	31	029
New Matamoras	7	9zs7mt	31	167
Newport	7	9zf7md	30	167
Newcastle	p	9nx6cw	40	087
Newkirk	p	9sg6ef	34	071
Newberg	x	afu4ef	44	071
Newport	x	ae04bf	40	041
New Hope	x	a7o4db	32	033
New Castle	3	a3w7ot	43	073
New Kensington	3	a2p7qg	41	129
New Cumberland	3	a1r7yg	39	041
New Brighton	3	a357ox	38	007
New Holland	3	a1e80n	37	071
New Freedom	3	a0e7yy	37	133
Newtown Grant	3	a1u83t	36	017
New Britain	3	a1y836	35	017
New Hope	3	a2483t	34	017
Newmanstown	3	a2380b	34	075
New Wilmington	3	a487ov	33	073
Newtown	3	a1r83u	33	017
New Stanton	3	a1q7qv	33	129
New Eagle	3	a1p7px	33	125
New Oxford	3	a0q7xy	33	001
Newport	3	a2g7xr	32	099
New Beaver	3	a3k7or	32	073
New Castle Northwest	3	a3y7os	32	073
New Berlinville	3	a2381x	31	011
Newville	3	a1l7x0	31	041
New Bloomfield	3	a2a7xl	30	099
New Philadelphia	3	a3480k	30	107
New Columbia	3	a407yh	30	119
Newport	28	a598dx	44	005
Newport East	28	a5c8dz	41	005
New Shoreham	28	a4d8d8	30	009
+Newport County	28	a598dx	49	005
Newberry	t	9l77la	40	071
Newport	t	9n77mq	36	091
New Ellenton	t	9iu7l3	33	003
+Newberry County	t	9l77la	41	071
Newport	k	9px7gx	38	029
Newbern	k	9qb702	35	045
New Tazewell	k	9r87fs	35	025
New Johnsonville	k	9q273n	33	085
New Union	k	9op78w	32	031
New Market	k	9qa7fx	31	089
New Hope	k	9n97a2	30	115
New Braunfels	1	98i6bg	48	091
New Territory	1	9876i8	42	157
New Boston	1	9iy6lq	37	037
Newton	1	9bp6nk	34	351
New Fairview	1	9hy6db	31	497
New Summerfield	1	9eu6jv	30	073
Newark	1	9ho6d8	30	497
New Waverly	1	9au6is	30	471
+Newton County	1	9bp6nk	35	351
Newport News	g	9t07zl	53	700
Newington	g	9xm7xm	41	059
New Baltimore	g	9xp7w3	39	061
New Market	g	9xd7th	33	171
+New Kent County	g			127
Newport	1m	aeu8bf	36	019
Newcastle	h	am24go	41	033
Newport	h	am54gm	33	033
New Berlin	d	a9e739	46	133
New Richmond	d	afc6qy	39	109
New London	d	adb71i	39	135
New Holstein	d	ac373c	35	015
New Lisbon	d	abw6xj	34	057
New Glarus	d	a8x6z0	33	045
Newburg	d	aan73f	31	131
New Martinsville	z	a047ne	37	103
New Haven	z	9yb7kb	32	053
Newell	z	a2u7o4	31	029
New Cumberland	z	a2i7o3	30	029
Newcastle	1r	abt5uk	35	045
Newcastle	6n	4swg75	56
#ney
Neyland	17	axndi9	36
Neyyāttinkara	2r	7lcju5	49
Neyrīz	46	974i2x	47
Neyshābūr	5u	9qlifc	53
Neyagawa	3m	9mlocr	54
#nez
+Nez Perce County	1c	aiy4uy	48	069
#nga
Ngaoundéré	ix	7idexq	54
Nganjuk	2g	6cvmiu	48
Ngaruawahia	60	41drek	37
#nge
Ngerulmud	1hk	7iuo9y	30
#ngo
Ngozi	10s	6pxg6v	43
#ngu
Nguru	bd	7xsep2	50
#nha
Nha Trang	26	7w1mbb	55
#nhu
Nhulunbuy	a6	606ofy	35
#nia
Niagara Falls	16	a9q7sd	49
Nianzishan	1x	am0ndc	48
Niamey	1fj	7zje1v	59
NIA Valencia	8o	7jznjh	49
Niantic	13	a4t8bh	35	180
Niagara Falls	4	a9p7se	47	063
+Niagara County	4	a9p7se	51	063
Niagara	d	ah573l	32	075
#nib
Nibong Tebal	9p	7cdln4	46
Nibley	11	a5r59d	38	005
#nic
Nickol	2e	5cdmwg	37
Nicolet	12	aie8aa	38
Nicosia	pk	9nqggo	53
Nice	40	abeeg7	55
Nichelino	5v	af0eh9	47
Nichinan	gi	9dso0x	46
Nicolás Romero	30	8gk685	54
Nice	2	9yo4er	34	033
Niceville	5	9as77s	42	091
Nicholls	a	9dk7ih	35	069
Nicholson	a	9kr7g9	32	157
Nickerson	q	9vz6bk	30	155
Nicholasville	m	9v87d3	45	113
+Nicholas County	m	9wf7el	33	181
Nicollet	e	ad06md	31	103
+Nicollet County	e	acp6mt	44	103
Nicholson	s	9ao6yv	35	109
Nichols Hills	p	9or6d1	36	109
Nicoma Park	p	9ol6do	34	109
+Nicholas County	z	9wc7nf	39	067
#nid
Nidadavole	1u	88zk6v	46
#nie
Nieuwegein	9t	ayjea4	48
#nig
Niğde	1od	9vhgkc	50
Nigel	3p	4wlg34	51
#nih
Nihtaur	1d	97gjxr	47
#nii
Niigata	5y	9v9om5	57
Niitsu-honchō	5y	9v0omg	48
Niihama	gf	9kco6b	51
#nij
Nijmegen	9q	ay0ec9	52
#nik
Nikki	oe	7pme4x	47
Níkaia	3b	9vhfpp	50
Nikšić	1do	a8tfcm	48
Niksar	ed	a2rgqn	47
Nikopol	8x	am5gjk	51
Nikiski	1j	bml27r	37	122
#nil
Nilópolis	2y	56najf	52
Niland	2	9ic4z4	30	025
Niles	6	a6q744	45	031
Niles	b	a6778f	41	021
Niles	7	a4e7nn	43	155
#nim
Nîmes	5i	abre84	52
Nīmbāhera	22	8uejng	48
#nin
Ningde	3v	902n40	48
Ningyang	1s	9pcmwf	49
Ninghai	1s	9tun9t	48
Ningbo	2o	990n9n	65
Ninghai	2o	97dn9a	48
Ninnekah	p	9n36c0	30	051
Ninety Six	t	9ky7k6	33	047
Ninh Bình	26	8iam2e	46
#nio
Nioki	ou	6qgf95	46
Niort	5h	aioduq	47
+Niobrara County	1r	a8s5tv	32	027
#nip
Nipawin	44	b295v4	36
Nipāni	1f	87kjmm	48
Nipomo	2	9nc4lc	42	079
#nir
Nirmal	2d	8f2jxm	49
#nis
Nishi-Tokyo-shi	6c	9p9onm	53
Nishio	3i	9mvogp	50
Nishinomiya-hama	4i	9mgobx	57
Nishifukuma	4j	9jtnyf	46
Niš	4l	aacfku	54
Nisswa	e	aj86m3	33	035
Niskayuna	4	a8u86v	37	093
Nissequogue	4	a3m88o	32	103
#nit
Niterói	2y	56gaka	57
Nitra	v0	ao7fa8	49
Nitro	z	9wp7ko	38	039
#niv
Niverville	4	a7w87e	32	021
#niw
Niwot	v	a1e5rv	36	013
#nix
Nixa	c	9sw6ov	43	043
Nixon	3	a3a7pz	31	019
Nixon	1	97b6cg	34	177
#niz
Nizāmābād	2d	8dvjwy	55
Nizwá	lk	8ppibt	49
Nizhnevartovsk	7d	bn9jsn	54
Nizhniy Novgorod	7e	bahha8	61
Nizhny Tagil	4a	bewiil	56
Nizhnekamsk	7g	b8khvy	54
Nizip	w2	9stgsz	49
Nizhyn	nd	avtgcl	49
#nje
Njeru	c4	6z8gg6	48
#njo
Njombe	wk	681gkl	47
#nko
Nkoteng	f2	7aketf	47
Nkongsamba	ch	7brenm	51
#nkp
Nkpor	6h	7f3eez	50
#nkw
Nkwerre	l6	7e0efq	48
#nne
Nnewi	6h	7eqef8	53
#noa
Noank	13	a4t8c1	33	180
#nob
Nobeoka	gi	9gio1r	51
Noblesville	f	a19793	48	057
+Noble County	f	a547b6	43	113
Nobleboro	u	acg8iz	32	015
+Nobles County	e	ab66ig	41	105
+Noble County	7	a0f7lk	32	121
Noble	p	9nm6dh	38	027
+Noble County	p	9qt6dr	37	103
#noc
Nocera Inferiore	37	a37f0p	47
Nocatee	5	91g7kk	37	027
Nocona	1	9jv6cj	35	337
#nod
Noda	3o	9pvooj	51
+Nodaway County	c	a236kh	41	147
#noe
Noel	c	9rj6lj	33	119
#nof
Nof HaGalil	av	9gvgm4	46
#nog
Nōgata	4j	9jqnz4	48
Nogales	76	9cz5bu	53
Noginsk	2l	b97gus	51
Nogales	y	9d25bv	43	023
#noh
Nohar	22	972jnp	47
#noi
Noisy-le-Grand	29	appe34	48
Noida	1d	95ejut	55
#nok
Nokha	22	92kjk3	47
Nokomis	5	91c7j0	35	115
Nokomis	6	9z66zz	33	135
Nokesville	g	9xi7wi	31	153
#nol
Nola	12f	77sf4l	44
Nolensville	k	9pv779	38	187
Nolanville	1	9cc6cv	37	027
+Nolan County	1	9g7653	41	353
#nom
Nome	1j	bx614j	36	180
+Nome Census Area	1j	bx614j	36	180
#non
Nonoichi	df	9rhofi	47
Nonsan	9j	9qknp0	46
Nong Khae	mn	81ulo7	46
Nong Bua Lamphu	1m7	89slsk	45
Nong Khai	1ma	8bolte	48
#noo
Noosa Heads	1n	4wppp9	38
Nooksack	h	apx4g8	32	073
#nor
North Gosford	19	4d7pkf	36
Northam	2e	4i3mw3	38
North Vancouver	1o	ar04e5	47
North Cowichan	1o	apo4cf	45
North Saanich	1o	ap74d6	40
North York	16	abl7re	58
Norfolk County	16	a8z7oq	48
North Bay	16	aio7r9	47
North Perth	16	abh7n3	41
North Battleford	44	b0m5j6	43
Nordhorn	32	aznefn	47
Norderstedt	95	b35enq	49
Nordhausen	8b	ax2eq0	46
Northampton	0	az5dtk	53
Norwich	0	b07dzm	53
Northwich	0	b1ydp0	47
North Shields	0	b6udrz	46
Northallerton	0	b4yds1	42
North Walsham	0	b0qdzv	41
Northam	0	avrdka	39
Norton Canes	0	b0bdqk	39
North Ferriby	0	b38dul	39
Norton	0	b4ddtt	38
North Baddesley	0	avmdrz	38
North Petherton	0	avxdnm	35
North Berwick	w	b9qdog	38
North Lakhimpur	53	91ol5e	48
Norzagaray	2a	83fn89	49
Norilsk	6k	cankp0	51
Norrköping	uw	bgrf4y	50
North Pole	1j	bxv2ip	33	090
+North Slope Borough	1j	cd62fy	33	185
+Northwest Arctic Borough	1j	c3u1cc	35	188
Northport	l	9ib74q	44	125
North Bibb	l	9i875x	30	007
North Little Rock	r	9ml6rp	48	119
North Crossett	r	9i56sm	35	003
North Fork	y	9kg5ek	32	017
Norwalk	2	9k64s0	50	037
North Highlands	2	9xh4iv	46	067
Norco	2	9k94th	44	065
North Tustin	2	9js4st	44	059
North Auburn	2	9y54jo	41	061
North El Monte	2	9kq4s6	36	037
North Richmond	2	9vg4g3	36	013
North Lakeport	2	9yl4el	35	033
North Edwards	2	9na4sp	30	029
Northglenn	v	a0t5sd	46	001
North Stamford	13	a4a87q	51	190
Norwalk	13	a48883	49	190
Norwich	13	a5c8bs	46	180
North Haven	13	a4z89m	44	170
North Branford	13	a4t89v	42	170
Northwest Harwinton	13	a62890	35	160
North Granby	13	a6o89p	33	110
North Grosvenor Dale	13	a6n8ca	32	150
+Northeastern Connecticut Planning Region	13	a688cd	48	150
+Northwest Hills Planning Region	13	a6688u	50	160
North Star	27	a0g81o	39	003
North Miami	5	8xx7p9	48	086
North Port	5	9147jk	48	115
North Miami Beach	5	8y17pc	46	086
North Lauderdale	5	8yu7p5	46	011
North Fort Myers	5	9037kk	46	071
Norland	5	8y37p7	44	086
Northdale	5	9417it	43	057
North Palm Beach	5	90i7pk	41	099
North Andrews Gardens	5	8yr7pe	40	011
North Weeki Wachee	5	95b7io	39	053
North Bay Village	5	8xt7pd	39	086
North Sarasota	5	9217is	38	115
North Brooksville	5	95d7j3	35	053
North River Shores	5	91m7p1	35	085
North Redington Beach	5	93a7hy	32	103
North DeLand	5	96p7m6	32	127
North Key Largo	5	8w77ow	31	087
North Atlanta	a	9k37dq	46
North Druid Hills	a	9jy7dt	43	089
North Decatur	a	9jv7dt	42	089
Norcross	a	9ka7e3	42	135
North Liberty	j	a5z6tk	42	103
Norwalk	j	a586ns	40	181
Northwood	j	aao6p2	33	195
Nora Springs	j	a9u6po	31	067
North English	j	a5b6s8	30	095
North Peoria	6	a346z6	51	143
Normal	6	a2j70t	47	113
Northbrook	6	a71741	45	031
North Chicago	6	a7l740	45	097
North Aurora	6	a6572n	42	089
Norridge	6	a6k741	42	031
Northlake	6	a6g73u	41	031
North Riverside	6	a68742	38	031
Northfield	6	a6y746	37	031
North Barrington	6	a79736	35	097
North Pekin	6	a2u6z2	32	179
Norris City	6	9vi72n	31	193
North Madison	f	9xp7as	41	077
North Vernon	f	9yd7a6	38	079
North Manchester	f	a3w79r	38	169
North Terre Haute	f	9zt75c	36	167
North Liberty	f	a5d77x	33	141
North Judson	f	a4i76y	32	149
North Webster	f	a4t79y	31	085
Norton	q	a0n66j	35	137
North Newton	q	9vr6dl	33	079
+Norton County	q	a0n66j	35	137
North Corbin	m	9so7ef	32	125
Nortonville	m	9tb753	31	107
Northfield	m	9wd7a4	30	111
Norco	o	99c6wv	35	089
North Vacherie	o	99c6w1	34	093
North Chicopee	i	a768ac	47	013
Norwood	i	a778e8	45	021
Northampton	i	a7l8a8	45	015
North Andover	i	a8m8ee	45	009
Norton	i	a6l8e9	43	005
North Attleborough Center	i	a6l8dw	42	005
North Reading	i	a8a8ek	41	017
Northbridge	i	a738cz	41	027
North Adams	i	a8m88x	41	003
Norwell	i	a748fd	40	023
Norfolk	i	a708dv	40	021
North Amherst	i	a7t8aj	38	015
Northborough	i	a7k8d0	38	027
North Scituate	i	a7a8fd	37	023
North Westport	i	a5q8ej	37	005
Northwest Harwich	i	a5t8ha	36	001
North Plymouth	i	a6l8fo	36	023
North Pembroke	i	a6x8fd	35	023
North Falmouth	i	a5p8fu	35	001
Norton Center	i	a6l8e9	34	005
North Seekonk	i	a6d8dv	34	005
North Lakeville	i	a6a8ey	34	023
North Brookfield	i	a7f8bs	34	027
North Eastham	i	a6b8hl	33	001
Northfield	i	a8m8ar	30	011
+Norfolk County	i	a7d8es	58	021
North Bethesda	n	9yg7xs	46	031
North Potomac	n	9yk7xe	44	031
North Kensington	n	9yf7xx	40	031
North Laurel	n	9yq7yh	37	027
North East	n	a00812	36	015
North Beach	n	9xj7zf	33	009
North Bath	u	ac18i2	40	023
North Windham	u	abr8gc	37	005
Norway	u	act8g2	34	017
North Berwick	u	aaa8fj	32	031
Norridgewock	u	ae78i5	32	025
Northport	u	ad68kg	31	027
Norton Shores	b	a9x78e	44	121
Northview	b	a9l7a8	42	081
Northville	b	a7v7g4	38	163
North Muskegon	b	aa678d	36	121
Norway	b	ah773u	34	043
North Branch	b	aa37gw	30	087
Northfield	e	adi6p8	43	131
North Mankato	e	acp6mt	41	103
North Saint Paul	e	af16pp	41	123
North Branch	e	agf6pq	40	025
North Oaks	e	afa6pg	37	123
Norwood Young America	e	aed6n4	36	019
+Norman County	e	ale6fw	32	107
Normandy	c	9xk6x6	37	189
North Kansas City	c	9yp6lc	36	047
Northwoods	c	9xi6x8	36	189
North Tunica	s	9me6wy	30	143
North Browning	18	aox563	34	035
North Wilkesboro	9	9qg7ml	36	193
Northchase	9	9lb7vo	36	129
Norwood	9	9nu7pg	34	167
Northlakes	9	9pe7ly	32	027
Norlina	9	9r97us	30	185
+Northampton County	9	9re7wc	30	131
Norfolk	10	a6r6de	44	119
North Platte	10	a48643	44	111
North Bend	10	a566f6	31	053
Northfield	14	aan8d5	37	013
North Hampton	14	a9d8f9	37	015
Northwood	14	a9z8ed	36	015
Northumberland	14	ads8d8	34	007
North Conway	14	acd8ef	34	003
North Bergen	8	a3c86f	48	017
North Plainfield	8	a2v859	43	035
North Arlington	8	a3b863	42	003
North Haledon	8	a3s85x	39	031
Northfield	8	9zd84x	39	001
North Caldwell	8	a3i85q	38	013
Norwood	8	a3w86k	38	003
Northvale	8	a3x86l	37	003
North Wildwood	8	9yc848	36	009
North Middletown	8	a2c864	35	025
North Cape May	8	9ya83s	35	009
North Beach Haven	8	9zx85t	33	029
North Valley	15	9np5nu	41	001
North Las Vegas	1t	9qk508	54	003
North Tonawanda	4	a9k7sy	45	063
North Bellmore	4	a3187r	43	059
North Bay Shore	4	a3688i	43	103
North Massapequa	4	a3287y	43	059
North Amityville	4	a32881	43	103
North Babylon	4	a3488c	42	103
North Valley Stream	4	a3187a	42	059
North New Hyde Park	4	a3687b	42	059
North Castle	4	a4a87c	41	119
North Merrick	4	a3187o	41	059
North Wantagh	4	a3187t	41	059
North Lindenhurst	4	a33886	41	103
North Bellport	4	a3989e	41	103
North Gates	4	a9y7w6	40	055
North Elba	4	acw86l	39	031
Northport	4	a3m88a	39	103
North Patchogue	4	a3b897	39	103
Norwich	4	a85828	38	017
North Syracuse	4	a9t80j	38	067
North Hills	4	a3a87c	37	059
Northumberland	4	a9t87l	37	091
North Sea	4	a3p8av	36	103
North Great River	4	a3788r	36	103
Northwest Harbor	4	a3x8be	35	103
Northeast Ithaca	4	a7z7zm	34	109
North Boston	4	a8l7t6	34	029
Norwood	4	aeb83p	32	089
Northwest Ithaca	4	a7z7ze	32	109
Northville	4	a3t8aa	31	103
North Ballston Spa	4	a9i86v	31	091
Norfolk	4	aeg83p	31	089
North Collins	4	a8c7sq	31	029
North Ridgeville	7	a4z7k6	45	093
North Olmsted	7	a527kg	45	035
North Royalton	7	a4r7l0	45	035
Norwood	7	9ys7de	43	061
North Canton	7	a3k7lw	42	151
Norwalk	7	a4k7ii	42	077
Norton	7	a3z7l8	41	153
Northbrook	7	9z17d2	40	061
North College Hill	7	9yy7d5	40	061
North Madison	7	a647mv	39	085
Northridge	7	a0l7e4	39	113
Northgate	7	9z17d1	39	061
Northwood	7	a2f7ff	37	091
Northfield	7	a4v7lj	36	153
North Baltimore	7	a4e7fk	35	173
North Kingsville	7	a6f7nv	35	007
North Zanesville	7	a127k8	34	119
North Fork Village	7	9za7hd	33	141
North Lewisburg	7	a1q7fw	32	021
North Randall	7	a537lj	30	035
Norman	p	9nu6dc	51	027
North Bend	x	aal4ay	40	011
North Portland	x	agp4f6	38	051
North Plains	x	ago4ed	33	067
Norristown	3	a1g82q	45	091
North Versailles	3	a267qb	40	003
Northampton	3	a3182a	40	095
Northwest Harborcreek	3	a737pt	40	049
Norwood	3	a0t82u	38	045
North Braddock	3	a287q8	37	003
North East	3	a7a7q9	36	049
Northumberland	3	a3l7yo	36	097
Northern Cambria	3	a2y7t6	36	021
North Wales	3	a1p82w	35	091
North Catasauqua	3	a2y82c	35	095
North York	3	a127yv	33	133
North Warren	3	a6b7s5	33	123
North Belle Vernon	3	a1h7q5	33	129
North Charleroi	3	a1j7q1	31	125
North Apollo	3	a2s7r0	31	005
+Northampton County	3	a2v82n	52	095
+Northumberland County	3	a3i7yp	47	097
North Providence	28	a698dh	45	007
North Kingstown	28	a5f8dh	44	009
North Smithfield	28	a6l8d9	40	007
North Scituate	28	a678d5	40	007
North Charleston	t	9h97pv	50	019
North Augusta	t	9j27kb	44	003
North Myrtle Beach	t	9jy7tg	42	051
Northlake	t	9m17ic	36	007
North Hartsville	t	9lj7pl	35	031
North Sioux City	1a	a856g0	34	127
North Spearfish	1a	adn5vf	34	081
North Eagle Butte	1a	af062t	33	041
Norris	k	9qk7eh	32	001
North Richland Hills	1	9h76dx	48	439
North Alamo	1	8yu6bf	35	215
Northlake	1	9i16dt	33	121
Northcliff	1	98a6b6	33
Northcrest	1	9dw6ea	33	309
North Salt Lake	11	a3h595	43	011
North Ogden	11	a4r590	43	057
North Logan	11	a6159g	40	005
Norfolk	g	9sd803	54	710
North Springfield	g	9xs7xk	39	059
Norton	g	9sl7ih	36	720
North Shore	g	9t07qq	35	067
+Northampton County	g	9u981e	34	131
+Northumberland County	g			133
Northfield	1m	acn8a6	33	023
North Bennington	1m	a9988k	32	003
North Creek	h	amu4gm	44	061
North Bend	h	aly4hp	38	033
Normandy Park	h	als4g6	38	033
North Yelm	h	akg4fg	35	067
North Fort Lewis	h	akw4fh	34	053
North Puyallup	h	al54gc	32	053
North La Crosse	d	abt6uj	47	063
North Fond du Lac	d	abp728	37	039
North Hudson	d	aez6qc	36	109
North Prairie	d	a9972f	33	133
North Rock Springs	1r	a5o5gh	33	037
Norton	i9	5kcg9a	47
#nos
Nossa Senhora do Socorro	ab	63ub0v	52
Noshiro	ki	a1pooz	47
#not
Notre-Dame-de-l'Île-Perrot	12	ag186n	40
Notre-Dame-des-Prairies	12	ahx881	39
Nottingham	0	b13dst	59
Notre Dame	f	a5u78g	38	141
Nottingham	14	a9r8ei	36	015
+Nottoway County	g	9t07vc	38	135
#nou
Nouakchott	sq	8c9cnm	58
Nouadhibou	1et	8k6cko	49
Nouméa	1fe	585qqd	50
#nov
Nova Lima	1w	5ehai7	49
Nova Iguaçu	2y	56sajb	60
Nova Friburgo	2y	584alv	52
Novo Hamburgo	2m	4nk9xz	54
Nova Odessa	1b	56qa8m	47
Novara	5v	ag9ejy	50
Novi Pazar	4l	a9ufgz	49
Novi Sad	bn	afpff4	53
Novoaltaysk	bo	b2bkd6	48
Novodvinsk	bp	bwyh1d	46
Novozybkov	lu	azygcp	46
Novocheboksarsk	he	b9vhjw	51
Novorossiysk	3u	ae8gsx	54
Novokuznetsk	63	b3cklz	57
Novo-Peredelkino	hg	b8lgrq	51
Novaya Balakhna	7e	baxh94	48
Novosibirsk	hi	b6wkad	62
Novotroitsk	br	aw8ie1	50
Novocherkassk	57	alqgzd	52
Novoshakhtinsk	57	amogyx	50
Novokuybyshevsk	a0	b1ihqr	50
Novoural’sk	4a	bd0iiw	50
Novomoskovsk	bt	b41guc	51
Novyy Urengoy	hl	c1kjsv	50
Novo Mesto	bx	ah8f25	44
Nové Zámky	v0	anbfag	46
Novovolyns’k	n6	auxfr4	48
Novomoskovs’k	8x	ap4glx	49
Novohrad-Volynskyi	i0	aujg0q	47
Nova Kakhovka	wn	ajvggn	47
Novato	2	9vv4fj	47	041
Novi	b	a807g4	48	125
Novyy Turtkul’	ek	a5fili	47
#now
Nowra	19	494pic	40
Nowrangapur	3c	8ffk9b	61
Nowshahr	8f	9rthv2	46
Nowshera Cantonment	49	9kgjg0	50
Nowa Sól	lo	axwf3o	46
Nowy Sącz	ha	arufhi	49
Nowthen	e	afx6od	37	003
Nowata	p	9ry6ic	36	105
+Nowata County	p	9ry6ic	36	105
#nox
+Noxubee County	s	9hz720	36	103
#noy
Noyabrsk	hl	btjjpk	50
Noyack	4	a3w8b2	36	103
#nsa
Nsawam	fr	7e5dv1	46
#nsu
Nsukka	h2	7h2egk	50
#nuc
+Nuckolls County	10	a166bl	33	129
#nue
Nuevitas	j4	8lv7xd	47
Nueva Gerona	13q	8mt7hz	43
Nueva Loja	14x	6y97ye	44
Nuevo Casas Grandes	9n	9ai5k9	47
Nuevo Laredo	6f	92c67k	56
Nueva Guinea	lb	7uh7de	47
Nuevo	2	9jw4ul	38	065
+Nueces County	1	9386dg	55	355
#nuk
Nuku‘alofa	1ns	5ba0dc	44
Nukus	ek	a7xihl	54
#num
Numurkah	1p	45rp40	36
Numata	5x	9rrom9	47
Numazu	4p	9niolr	53
Numan	gz	7oaetf	49
#nun
Nuneaton	0	azwdrx	50
Nunda	4	a8a7vi	31	051
#nur
Nuriootpa	2j	4a9om4	38
Nürtingen	2n	ap3ely	46
Nuremberg	3h	ardeqs	57
Nūrābād	46	99nhv4	48
Nūrābād	aw	9knhl9	49
Nurillo	1	8yz6bg	37	215
#nus
Nusaybin	hz	9szh2h	49
#nut
Nutley	8	a3e860	44	013
Nutter Fort	z	9z27ow	32	033
#nuu
Nuuk	16s	bwa9wc	42
#nuz
Nūzvīd	1u	88nk4l	47
#nya
Nyaunglebin	b5	8bvlco	50
Nyaungdon	7x	89cl9o	46
Nyagan	7d	bqmixn	47
Nyala	uq	7vhft4	58
Nyack	4	a4586o	38	087
#nye
Nyeri	1aa	6wugqn	47
+Nye County	1t	9ql4xu	46	023
#nyi
Nyíregyháza	18s	an8fkc	51
#nyk
Nyköping	uv	bh7f79	45
#nys
Nysa	lp	au7f85	47
Nyssa	x	abw4v1	35	045
#nze
Nzérékoré	jt	7jkd7i	51
#o
+O'Brien County	j	a9y6hq	39	141
O'Fallon	6	9x76y9	45	163
O'Fallon	c	9xt6w2	49	183
O'Neill	10	a7y69z	36	089
#oad
Oadby	0	b05dt0	44
#oak
Oakey	1n	4ttplg	37
Oak Bay	1o	aol4di	43
Oakville	16	aap7qo	52
Oakham	0	b0bdtz	40
Oakengates	0	b0edp7	39
Oakland	2	9v04gd	56	001
Oakley	2	9vk4hx	46	013
Oakdale	2	9ux4kb	43	099
Oak Park	2	9ky4q4	41	111
Oak Hills	2	9li4ty	39	071
Oak View	2	9lk4om	36	111
Oakhurst	2	9tp4nn	35	039
Oakville	13	a5j88z	40	140
Oakland Park	5	8yp7pf	46	011
Oak Ridge	5	9537lu	44	095
Oakleaf Plantation	5	99t7ko	43	019
Oakland	5	95b7l9	35	095
Oak Hill	5	9667nf	33	127
Oakwood	a	9l37f0	36	139
Oakland	j	a4r6j0	32	155
Oak Lawn	6	a5v748	48	031
Oak Park	6	a6d746	47	031
Oak Forest	6	a5k74a	44	031
Oak Brook	6	a6773r	39	043
Oakbrook Terrace	6	a6973o	33	043
Oakwood Hills	6	a7d72w	33	111
Oakwood	6	a1g746	32	183
Oak Park	f	9wf79y	37	019
Oakland City	f	9wi75d	34	051
Oakley	q	9yp63u	33	193
Oakbrook	m	9yc7cr	40	015
Oak Grove	m	9tq771	39	183
Oak Hills Place	o	9ac6uz	39	033
Oakdale	o	9bm6qm	39	003
Oak Grove	o	9ha6u5	32	123
Oak Bluffs	i	a558g0	36	007
Oakham	i	a7n8bv	32	027
Oakland	n	9zh7rf	33	023
Oakland	u	adq8ic	34	011
Oak Park	b	a7y7gy	45	125
+Oakland County	b	a8d7h1	60	125
Oakdale	e	aew6ps	44	163
Oak Grove	e	afy6or	39	003
Oak Park Heights	e	af36q9	37	163
Oakport	e	akd6f6	31	027
Oakville	c	9wv6x6	46	189
Oak Grove	c	9yd6mj	39	095
Oakland	c	9x66wx	31	189
Oak Island	9	9k87uw	39	019
Oak Ridge	9	9qh7pt	38	081
Oakboro	9	9nv7ov	33	167
Oakes	1g	ai66bj	33	021
Oakland	10	a686g1	31	021
Oakland	8	a3x85q	41	003
Oakhurst	8	a1v86e	36	025
Oaklyn	8	a0u83g	36	007
Oak Valley	8	a0k838	35	015
Oakwood	4	a2o864	40	085
Oakdale	4	a7d872	39	021
Oakfield	4	a9n7ul	32	037
Oakwood	7	a0d7e7	40	113
Oak Harbor	7	a5b7h1	34	123
Oak Hill	7	a297jk	32	083
Oakhurst	p	9q86h6	33	143
Oakland	p	9kq6f5	30	095
Oak Grove	x	ag64fc	42	005
Oak Hills	x	agi4es	41	067
Oakridge	x	abj4fu	35	039
Oakmont	3	a2k7q8	38	003
Oak Hills	3	a3e7q1	34	019
Oakwood	3	a3x7oq	34	073
Oakland	3	a1z7sv	32	021
Oakdale	3	a287p9	32	003
Oak Grove	t	9ke7mm	40	063
Oakland	t	9ke7of	31	085
Oak Ridge	k	9q17dx	45	001
Oakland	k	9nv6zc	39	047
Oak Hill	k	9q976y	37	037
Oak Grove	k	9r57j2	36	179
Oak Point	1	9i76el	35	121
Oak Ridge North	1	99s6iw	35	339
Oak Trail Shores	1	9g96c9	34	221
Oak Cliff Place	1	9956id	33	201
Oak Leaf	1	9gc6ez	31	139
Oakley	11	a335au	32	043
Oakton	g	9y07xa	45	059
Oak Hill	g	9y57x0	45	059
Oak Grove	g	9ya7x0	32	107
Oak Harbor	h	ao54fc	44	029
Oak Creek	d	a9573y	45	079
Oakfield	d	abd721	30	039
Oak Hill	z	9vh7ml	39	019
#oam
Ōami	3o	9ooops	47
Oamaru	9w	3gqr2x	41
#oas
Oasis	2	9iz4xi	38	065
#oat
Oatfield	x	ag54fg	41	005
#oax
Oaxaca	9o	89f6fc	54
#oba
Oban	w	baqdgt	39
Obando	2a	82vn7y	48
#obe
Oberá	ie	4tn9mw	48
Oberon	19	4cepga	35
Oberursel	4y	atheju	46
Oberhausen	1i	ax0ef2	53
Oberlin	q	a0m64r	32	039
Oberlin	o	9b26qc	32	003
Oberlin	7	a4p7jm	39	093
Obetz	7	a0s7hl	37	049
#obi
Obihiro	47	a98oxs	52
Obita	dh	9h6nws	47
Obion	k	9qq709	30	131
+Obion County	k	9r670m	42	131
#obl
Oblong	6	9yc73t	32	033
#obn
Obninsk	lz	b72gpp	50
#obo
Obonoma	h5	7b3eev	48
#obr
Obra	1d	8tukaj	47
#obu
Obuase	as	7f8drd	51
Ōbu	3i	9naogf	49
#oca
Ocaña	co	7kw888	49
Ocala	5	9737ju	48	083
#occ
Occidental	2	9wp4eh	30	097
Occoquan	g	9xg7xe	30	153
#oce
Ocean Shores	19	4qtpqi	37
Ocean Grove	1p	3zqp1g	41
Oceanside	2	9i84ty	52	073
Oceano	2	9ni4kz	39	079
Ocean View	27	9x383f	33	005
Ocean City	5	9ak77f	37	091
Ocean Ridge	5	8zp7pn	33	099
Ocean Pointe	1e	8l71p0	39	003
Ocean Bluff-Brant Rock	i	a6y8fq	37	023
Ocean Grove	i	a5x8e7	34	005
Ocean Pines	n	9wo838	41	047
Ocean City	n	9wi83g	38	047
+Oceana County	b	abe784	33	127
Ocean Springs	s	9ah719	42	059
Ocean Acres	8	a0e85o	42	029
Ocean City	8	9z484v	41	009
Oceanport	8	a2086e	38	025
Ocean Grove	8	a1p86f	35	025
Ocean Gate	8	a0x863	33	029
+Ocean County	8	a0z85w	55	029
Oceanside	4	a2w87g	45	059
Ocean Shores	h	akh4b4	38	027
Ocean Park	h	aj54bf	32	049
Oceana	z	9up7la	31	109
#och
Ochota	3k	az2fib	50
+Ochiltree County	1	9r4640	40	357
#oci
Ocilla	a	9dr7gr	35	155
#oco
Ocosingo	8m	88z6s7	46
Ocotlán	54	8ik5yj	49
Ocotal	1g0	7zv77s	45
Ocoee	5	95d7li	46	095
+Oconee County	a	9k27gb	36	219
+Oconee County	t	9md7hl	42	073
Oconomowoc	d	a9r726	42	133
Oconto	d	aep73y	37	083
Oconto Falls	d	aen736	35	083
+Oconto County	d	aep73y	40	083
#ocu
Ocumare del Tuy	4u	7q48qi	52
#oda
Ōdate	ki	a1voqg	48
Odawara	50	9nyomk	53
#ode
Odense	fc	b7weov	52
Ode	dx	7jnebv	49
Ödemiş	8v	9w7g1p	48
Odesa	eg	aj4g9d	60
Odenville	l	9jk780	36	115
Odessa	5	94b7il	39	101
Odenton	n	9yk7yy	46	003
Odessa	c	9yc6n1	37	107
Odell	x	agr4ie	34	027
Odessa	1	9eh5zn	51	135
Odem	1	93n6cy	34	409
#odi
Odienné	12z	7ofdb0	47
Odiham	0	awddte	35
Odivelas	84	9xrd6i	47
Odintsovo	2l	b8ogrk	51
Odin	6	9xa70n	30	121
#odo
Odon	f	9xw76d	31	027
#oel
Oelwein	j	a8j6sp	38	065
#off
Offenburg	2n	aonei2	48
Offenbach	4y	at6ekd	51
Offa	la	7kne94	51
Offutt Air Force Base	10	a486hk	37	153
#oga
Ōgaki	70	9o7ofi	52
Ogaminana	dw	7j3eda	49
Ogallala	10	a4961g	37	101
#ogd
Ogden	j	a6s6mt	33	015
Ogden Dunes	f	a5m75t	30	127
Ogden	q	9yn6fd	33	161
Ogden	9	9l77vu	38	129
Ogdensburg	8	a4484t	34	037
Ogdensburg	4	ae582b	40	089
Ogden	11	a4i58z	49	057
#oge
+Ogemaw County	b	acq7ek	37	129
#ogl
Oglethorpe	a	9fp7ei	31	193
+Oglethorpe County	a			221
Oglesby	6	a4q70m	36	099
+Ogle County	6	a6g70l	45	141
Oglala	1a	a9z5ym	31	102
+Oglala Lakota County	1a	a9j5z4	37	102
#ogr
Ogre	1cu	bbufsd	44
#ogu
Ogunquit	u	aa58fw	31	031
#oha
Ohafia-Ifigh	ds	7dlehp	49
Ohatchee	l	9ju794	31	015
#ohi
+Ohio County	f	9y77cb	33	115
+Ohio County	m	9tq771	42	183
Ohioville	3	a307of	35	007
+Ohio County	z	a1a7ns	44	069
#ohk
Ohkay Owingeh	15	9q55pd	31	039
#ohr
Ohrid	1du	a48fhs	47
#oi
Ōi	2v	9plonk	47
#oil
Oildale	2	9oe4pe	45	029
Oilton	p	9q86fq	30	037
Oil City	3	a537ql	40	121
#oit
Ōita	b2	9ibo1k	57
#oja
Ojai	2	9lp4os	39	111
#oji
Ojiya	5y	9tmolk	46
#ojo
Ojo de Agua	30	8go68z	54
#oju
Ojus	5	8y37pd	43	086
#oka
Okap	18d	8gw8bg	51
Okaya	5m	9q6ojh	47
Okazaki	3i	9n3oh1	55
Okayama	b1	9m9o81	58
Okara	1l	9bljk1	53
+Okaloosa County	5	9bg77j	51	091
Okawville	6	9wr6z9	31	189
Okarche	p	9p96bu	31	017
Okanogan	h	aoc4nu	34	047
+Okanogan County	h	aoh4nz	41	047
Okauchee Lake	d	a9s72c	36	133
#okc
Okcheon	gm	9qunqd	48
#oke
Okehampton	0	auydkw	39
Okegawa	2v	9q0ono	49
Okene	dw	7izedc	57
Oke Mesi	4r	7jqe9o	49
Okeechobee	5	91o7nh	37	093
+Okeechobee County	5	91o7nh	40	093
Okemos	b	a8o7dh	43	065
Okemah	p	9of6gh	35	107
Okeene	p	9qc6aw	31	011
#okf
+Okfuskee County	p	9of6gh	36	107
#okh
Okhtyrka	ei	atrgky	47
#oki
Okinawa	8j	8z6nr0	51
Okigwe	l6	7e7egf	51
#okl
Oklahoma City	p	9oj6d4	58	109
+Oklahoma County	p	9oj6d4	59	109
#okm
Okmulgee	p	9oy6hg	41	111
+Okmulgee County	p	9oy6hg	43	111
#oko
Okotoks	1y	aux53e	42
Okolona	m	9vy79z	42	111
Okolona	s	9kg71g	34	017
#okr
Okrika	h5	7b6efo	51
#okt
Oktyabr’skiy	5p	b5ci0j	50
+Oktibbeha County	s	9ix71a	44	105
#ol
Ol Kalou	1a9	6x9gp2	47
#ola
Olavarría	2x	43j98g	49
Ola	r	9nb6p2	31	149
Olathe	v	9x85k2	33	085
Olathe	q	9y06km	51	091
#olb
Olbia	g7	a3oeme	46
#olc
Olcott	4	aae7td	31	063
#old
Old Bar	19	4h7pnv	36
Olds	1y	axu532	40
Oldenburg	32	b1meit	52
Oldham	0	b2qdq4	50
Oldbury	0	azudqe	40
Old Windsor	0	awydud	39
Old Harlow	0	axudwd	38
Old Basing	0	awfdt5	36
Old Kilpatrick	w	b9cdjm	37
Oldmeldrum	w	bd9dpk	35
Oldbawn	1h	b20deb	40
Old Fig Garden	2	9s84n7	37	019
Old Saybrook	13	a4p8ay	40	130
Old Greenwich	13	a3y87o	38	190
Old Mystic	13	a4z8c4	36	180
Old Saybrook Center	13	a4p8az	33	130
Oldsmar	5	93v7id	42	103
+Oldham County	m	9wp7au	44	185
Old Jefferson	o	9ae6v6	38	033
Old Orchard Beach	u	aaw8gi	39	031
Old Town	u	aet8lb	39	019
Old Jamestown	c	9xv6x7	43	189
Old Bridge	8	a2985f	44	023
Old Tappan	8	a3x86h	38	003
Old Bethpage	4	a3887z	37	059
Old Westbury	4	a3b87k	37	059
Old Brookville	4	a3f87k	33	059
Old Forge	3	a4x81n	39	069
Old Orchard	3	a2y82y	34	095
Old River-Winfree	1	98z6kl	31	071
+Oldham County	1			359
#ole
Oleksandriya	n8	ap7gg0	50
Olean	4	a6w7u5	41	009
Oley	3	a2781h	31	011
#olg
Ölgii	1el	aq1ktw	45
Olga	5	9087l1	33	071
#oli
Olinda	33	6brb76	56
Olímpia	1b	5cea45	47
Oliver	1o	aqm4nx	37
Olivehurst	2	9ym4id	41	115
Olive Hill	m	9we7gz	32	043
Olivet	b	a7w7c4	32	045
Olivia	e	aee6k5	34	129
Olivette	c	9xf6wy	39	189
Olive Branch	s	9n46yh	46	033
+Oliver County	1g			065
Olivet	8	9zv839	31	033
Oliver	3	a0w7qk	34	051
Oliver Springs	k	9q47dq	35	145
Olivet	k	9nt730	31	071
Olivarez	1	8yv6bt	36	215
#oll
Olla	o	9em6rs	31	059
#olm
+Olmsted County	e	aca6r5	51	109
Olmsted Falls	7	a4y7kh	39	035
Olmos Park	1	97w6af	34	029
Olmito	1	8ya6d3	31	061
Olmaliq	el	a3gj9c	51
#oln
Olney	0	ayvdu2	38
Olney	6	9xl73b	40	159
Olney	n	9yr7xx	45	031
Olney	1	9ip69p	35	503
#olo
Olomouc	j5	arsf7x	50
Olongapo	2a	837n64	53
#ols
Olsztyn	lr	b3efgx	52
#olt
Olton	1	9ky60b	33	279
Oltinko‘l	ek	a9nifm	48
#olu
Olupona	4r	7j4e7m	50
#oly
Olympia Heights	5	8xh7os	41	086
Olympia Fields	6	a5b74h	37	031
Olyphant	3	a57820	37	069
Olympia	h	ako4em	47	067
#oma
Omagh	23	b5odbq	43
‘Ōma‘o	1e	8mx1kz	31	007
Omaha	10	a4m6hi	56	055
Omak	h	aoh4nz	37	047
#omd
Omdurman	us	85gge8	61
#ome
Ōme	6c	9peoms	52
Omega	a	9d27ft	31	277
#omi
Omīdīyeh	5t	9bghq2	47
Ōmihachiman	9i	9nloe2	48
#omr
Omro	d	acc71i	36	139
#oms
Omsk	1ix	b6rjjt	61
#omu
Ōmuta	4j	9hrnyd	51
Ōmura	dh	9hgnwz	50
#ona
Onawa	j	a6r6h2	35	133
Onarga	6	a3473j	31	075
Onalaska	1	9bl6js	32	373
Onancock	g	9ur81l	31	001
Onalaska	d	abw6uk	43	063
#ond
Ondo	dx	7hpe9g	54
#one
Oneonta	l	9kb77t	38	009
+Oneida County	1c	a77587	33	071
Oneonta	4	a7x83i	41	077
Oneida	4	a9p81v	40	053
+Oneida County	4	a9q831	51	065
Oneida	k	9re7d9	36	151
Oneida	d	adm732	31	009
+Oneida County	d	ags6zn	39	085
#ong
Ongole	1u	852k2c	52
Ongjin	gk	9vdnk8	48
#oni
Onitsha	6h	7f3eev	57
Onion Creek	1	99q6ce	33	453
#ono
Ono	4i	9mtoat	47
Onomichi	8i	9lmo60	50
Onoda	72	9kgo0e	46
Ōnojō	4j	9j6nyg	50
+Onondaga County	4	a9l80h	54	067
#ons
Onset	i	a5y8fq	32	023
+Onslow County	9	9mj7wx	50	133
#ont
Ontario	2	9km4t7	52	071
Ontonagon	b	ak76zx	31	131
+Ontonagon County	b	ak76zx	31	131
Ontario	4	aa27xc	33	117
+Ontario County	4	a937y6	45	069
Ontario	7	a387il	38	139
Ontario	x	acb4v4	40	045
#ool
Oolitic	f	9y277n	31	093
Oologah	p	9r96i5	31	131
#oos
Oosterhout	78	axhe9i	47
Oostburg	d	ab6745	35	117
#oot
Ooty	1q	7tpjt2	50
#opa
Opava	cw	asqf9q	48
Opa-locka	5	8xy7p3	42	086
#ope
Opelika	l	9gp7au	45	081
Opelousas	o	9at6s8	42	097
#opo
Opotiki	bf	40frkh	36
Opole	lp	aurf9t	51
#opp
Opp	l	9cw78e	38	039
#oqu
Oquawka	6	a3p6vd	31	071
Oquirrh	11	a2v58t	41	035
#ora
Orange	19	4dkpe6	46
Oranjestad	yu	7ws8hh	45
Orangeville	16	ac07pi	45
Oranienburg	ad	b0kews	46
Oran	fh	9p6du8	58
Oranmore	5j	b1zd78	37
Orai	1d	8y7k0p	52
Oral	1bl	awbhup	53
Orani	2a	834n6u	47
Oradea	1i1	akpfkw	53
Orange Beach	l	9a574r	38	003
Oracle	y	9gl5cb	36	021
Orange	2	9jv4sn	51	059
Orangevale	2	9xg4j9	45	067
Orange Cove	2	9rq4ol	40	019
+Orange County	2	9k04sh	65	059
Orange	13	a4o895	41	170
Orange City	5	96f7m6	40	127
Orange Park	5	99t7l1	39	019
Orangetree	5	8z17ld	36	021
+Orange County	5	95a7ly	59	095
Orange City	j	a9h6h6	38	167
+Orange County	f	9x477t	39	117
Orange	i	a8b8b5	36	011
Oran	c	9t16yy	31	201
+Orange County	9	9pr7se	50	135
Orange	8	a3985t	45	013
Oradell	8	a3s86c	39	003
Orange Lake	4	a5e866	38	071
Orangeburg	4	a4186l	37	087
+Orange County	4	a5a86f	54	071
Orange	7	a557lo	35	035
Orangeburg	t	9j17ne	41	075
+Orangeburg County	t	9j17ne	44	075
Orange	1	99l6nm	43	361
Orange Grove	1	93o6by	31	249
+Orange County	1	99l6nm	46	361
Orangeville	11	9yz5bj	31	015
Orange	g	9w97v1	37	137
+Orange County	g	9w97v1	38	137
+Orange County	1m	ac18a5	37	017
#orc
Orcutt	2	9mv4lg	45	083
Orchard Mesa	v	9yg5ih	38	077
Orchard City	v	9xv5k3	35	029
Orchidlands Estates	1e	8gc1xe	34	001
Orchard Grass Hills	m	9wg7ag	32	185
Orchard Lake	b	a8a7gg	34	125
Orchard Homes	18	ak6537	37	063
Orchard Park	4	a8t7ta	35	029
Orchard Hills	3	a2r7r3	33	005
Orchards	h	agv4fk	43	011
#ord
Ordos	3f	a01mcy	63
Ordu	n1	a3ugt9	51
Ordway	v	9w65vs	30	025
Ord	10	a5k697	33	175
#ore
Orekhovo-Zuyevo	2l	b91gw8	51
Orenburg	br	axti52	57
Orël	m2	b15go8	55
Örebro	1jt	binf29	51
Oregon	6	a6p6zv	36	141
+Oregon County	c	9rg6tq	34	149
Oregon	7	a5o7g3	43	095
Oregon City	x	ag04ff	46	005
Oreland	3	a1g836	38	091
Ore City	1	9h46kw	31	459
Orem	11	a1y59r	50	049
Oregon	d	a996zq	40	025
#orf
Orford	14	abz8bm	31	009
Orfordville	d	a8f703	32	105
#orh
Orhei	1dl	almg42	44
Orhangazi	bz	a2hg5f	47
#ori
Orillia	16	adx7re	45
Orihuela	3z	9vsdte	49
Orizaba	4k	8ed6ea	51
Orita Eruwa	7z	7ize5j	49
Orion	2a	82mn6y	47
Orinda	2	9v84gm	43	013
Oriole Beach	5	9ad763	32	113
Orion	6	a4v6wy	33	073
Oriskany	4	a9w82r	31	065
#ork
Orkney	w	bhudns	43
Orkney	65	4v2fy3	52
#orl
Orlândia	1b	5cga6z	47
Orléans	aq	an2e1a	51
Orland	2	a0f4gk	39	021
Orlando	5	95a7ly	54	095
Orlovista	5	95a7lq	38	095
Orland Park	6	a5n73z	48	031
Orland Hills	6	a5j740	39	031
Orleans	f	9xe77v	33	117
+Orleans Parish	o	9976xs	56	071
Orleans	i	a638hl	32	001
Orland	u	adt8l2	33	009
+Orleans County	4	aa57ut	42	073
+Orleans County	1m	aeu8bf	36	019
#orm
Ormskirk	0	b2tdo0	44
Ormoc	bi	7slni5	53
Ormond Beach	5	97d7mu	46	127
Ormond-by-the-Sea	5	97j7mt	39	127
#oro
Oromocto	4x	ahc8rc	39
Oroqen Zizhiqi	3f	auhnfo	48
Oro Valley	y	9fz5br	46	019
Oroville	2	9zr4ic	42	007
Orosi	2	9ri4on	39	107
Oroville East	2	9zr4ik	39	007
Orofino	1c	aj44x2	35	035
Orono	u	aeo8l9	40	019
Orono	e	aex6o0	39	053
Oronoco	e	acp6qz	32	109
Oronogo	c	9tb6ll	34	097
Oroville	h	apy4o8	32	047
#orr
Orrington	u	ae98kt	36	019
Orrville	7	a3g7kw	39	169
#ors
Orsha	ey	b5fg8i	51
Orsk	br	aw8iep	54
#ort
Ortonville	b	a917g8	32	125
Ortonville	e	afu6g4	33	011
Orting	h	aku4gk	39	053
#oru
Oruro	11a	5k28ph	53
Orūmīyeh	4f	9ubhd8	58
#orw
Orwell	7	a5e7nd	32	007
Orwigsburg	3	a2x80m	35	107
#osa
Osasco	1b	54naa1	58
Osaka	3m	9mdoce	64
Osan	3n	9t7noz	52
Osage	j	aa86q7	36	131
Osawatomie	q	9wy6k9	36	121
Osage City	q	9xb6ht	35	139
+Osage County	q	9xb6ht	38	139
Osakis	e	ahf6jp	32	041
Osage Beach	c	9vx6qn	36	029
+Osage County	c	9wx6sv	32	151
+Osage County	p	9r16hc	43	113
#osb
Osburn	1c	alz4xs	32	079
Osborne	q	9zk69u	31	141
+Osborne County	q	9zk69u	31	141
#osc
Osceola	r	9p76y3	39	093
+Osceola County	5	94m7lu	53	097
Osceola	j	a3z6nj	37	039
+Osceola County	j	aak6i1	34	143
Osceola	f	a5r78w	34	141
+Osceola County	b	abw7ah	37	133
+Oscoda County	b	ae17eb	33	135
Osceola Mills	3	a3h7ul	30	033
Osceola	d	afw6qi	34	095
#osg
Osgood	f	9yp7b3	32	137
#osh
Oshawa	16	aby7sz	55
Oshnavīyeh	4f	9swhda	47
Osh	rw	a2lji8	53
Oshakati	1fd	5klf3m	45
Oshkosh	d	aca722	48	139
#osi
Osijek	187	agjfbx	49
Osinniki	63	b2ykmo	47
#osk
Oskaloosa	j	a4q6qo	41	123
Oskaloosa	q	9yy6j9	30	087
#osm
Osmanabad	1f	8cijr8	49
Osmaniye	wd	9szgop	53
#osn
Osnabrück	32	az7eid	52
#oso
Osoyoos	1o	aq74o7	37
Osorno	p6	3tb88v	51
Osogbo	4r	7jle8o	52
#osp
Osprey	5	91k7iv	38	115
#oss
Ossett	0	b34drm	43
Oss	78	axtebc	49
Ossian	f	a3k7bf	35	179
Ossun	o	9a46s5	33	055
Osseo	e	afc6ok	34	053
Ossipee	14	abd8eg	37	003
Ossining	4	a4c86u	44	119
Osseo	d	adt6ul	32	121
#ost
Ostend	4n	awae45	48
Ostrava	cw	asffas	55
Ostrołęka	3k	b1hfjy	47
Ostrowiec Świętokrzyski	hb	avhfjf	49
Ostrów Wielkopolski	9x	axif9h	49
Östersund	1jx	btif0o	47
Osterville	i	a5n8gh	35	001
#osw
Oswestry	0	b0udnj	43
Oświęcim	ha	aszfdd	46
Oswego	6	a5s72l	45	093
Oswego	q	9t96jt	32	099
Oswego	4	aaq7zh	43	075
+Oswego County	4	aaq7zh	47	075
#ota
Otaru	47	a9zoro	52
Ōtawara	6z	9sfooz	48
Ōta	5x	9quon5	52
Otaki	81	3ssrej	38
#ote
+Otero County	v	9vj5we	41	089
+Otero County	15	9he5po	46	035
#otf
Otford	0	awjdwj	39
#oth
Othello	h	ak34oy	39	001
#oti
Otis	i	a7788z	31	003
Otisville	4	a5784y	30	071
Otis Orchards-East Farms	h	amj4us	38	063
#otj
Otjiwarongo	1fc	5d6f69	43
#otl
Otley	0	b3rdrb	42
#oto
Otofuke	47	a9foxs	46
+Otoe County	10	a306hq	40	131
#otr
Otradnyy	a0	b2ahun	47
#ots
Ōtsu	9i	9n8odf	55
Otsego	b	a7y79y	36	005
+Otsego County	b	af37ct	36	137
Otsego	e	afr6o1	42	171
+Otsego County	4	a7x83i	43	077
#ott
Ottawa	16	ag581q	59
Otterburn Park	12	agh88m	39
Ottery St Mary	0	auzdmx	37
Ottershaw	0	awoduj	35
Ottappālam	2r	7rxjs6	47
Ottumwa	j	a3y6rb	44	179
Ottawa	6	a4v718	43	099
Otterbein	f	a2h762	31	007
Ottawa	q	9xa6jd	41	059
+Ottawa County	q	9yo6cl	33	143
+Ottawa County	b	a9d799	48	139
+Otter Tail County	e	aik6h4	43	111
Ottawa Hills	7	a5q7fo	36	095
Ottawa	7	a3y7ej	36	137
+Ottawa County	7	a5b7hm	41	123
+Ottawa County	p	9sf6kg	42	115
#otw
Otwock	3k	ayrfj2	46
#oua
Ouagadougou	zr	7wddrr	60
Ouahigouya	zx	7zqdpa	48
Ouargla	ah	9ereat	51
Ouarzazat	sj	9bwdcv	48
+Ouachita County	r	9ja6q5	41	103
+Ouachita Parish	o	9gb6s4	50	073
#oud
Oudtshoorn	5r	4coflo	48
#oue
Ouésso	12h	72hf4l	44
Oued Fodda	j7	9qje09	46
Oued Rhiou	pz	9pwdyk	48
Ouezzane	7v	9modgi	48
Oued Zem	9l	9haddr	49
Oued Lill	vt	9sbenw	47
#oug
Oughtibridge	0	b2gdrq	37
#oui
Ouidah	od	7foe1t	49
#ouj
Oujda-Angad	4q	9mcdqp	56
#oul
Oulu	160	bylfur	51
Oulad Teïma	gq	9afd6f	48
#oum
Oumé	iq	7fqdgy	47
Oum el Bouaghi	j8	9poefr	50
#oun
Oundle	0	azsdup	38
#our
Ouro Preto	1w	5ddaj5	48
Ourinhos	1b	566a1h	50
Ourense	9b	a7mda6	50
Ouray	v	9vm5kx	30	091
+Ouray County	v	9vm5kx	30	091
#out
Outwell	0	b05dwn	35
+Outagamie County	d	acy72e	51	087
#ova
Ovalle	iv	4l08e8	49
#ove
Overcombe	0	auodp9	37
Overton	0	awcdsi	35
Overland Park	q	9ya6l1	53	091
Overbrook	q	9xq6ik	30	139
Overlea	n	9zc7zg	41	005
Overland	c	9xi6x0	42	189
+Overton County	k	9r27b0	36	133
Overton	1	9fn6k6	34	401
#ovi
Oviedo	d1	aagdfs	54
Oviedo	5	95n7mf	46	117
Ovid	b	a9h7dn	32	037
Ovilla	1	9gd6ev	36	139
#owa
Owando	12k	6wof46	44
Owatonna	e	acg6p1	44	147
Owasso	p	9qr6hr	45	143
#owe
Owen Sound	16	adt7n6	44
Owerri	l6	7d8efj	53
Owens Cross Roads	l	9m377u	33	089
Owensville	f	9wb74f	31	051
+Owen County	f	9z5770	34	119
Owensboro	m	9ux761	48	059
Owenton	m	9x27cc	32	187
+Owen County	m	9x27cc	32	187
Owensville	c	9wj6tu	34	073
Owego	4	a6y806	36	107
#owi
Owingsville	m	9vy7fc	32	011
Owings Mills	n	9zi7yq	45	005
Owings	n	9xk7z8	33	009
#owl
Owls Head	u	acg8k6	32	013
#owo
Owo	dx	7i0ebj	54
Owosso	b	a9g7e6	42	155
#ows
+Owsley County	m			189
#owy
+Owyhee County	1c	ab64v7	36	073
#oxf
Oxford	0	axrdsi	52
Oxford	l	9jd79l	43	015
Oxford	13	a5388w	41	140
Oxford	a	9je7f1	33	217
Oxford	f	a2k75n	31	007
Oxford	q	9tj6e3	30	191
Oxford	i	a708ce	38	027
Oxford	u	acl8g7	31	017
+Oxford County	u	acy8g6	46	017
Oxford	b	a8y7gq	35	125
Oxford	s	9lh6zc	43	071
Oxford	9	9qv7tp	39	077
Oxford	8	a3c83p	30	041
Oxford	4	a7w820	31	017
Oxford	7	9zr7cl	43	017
Oxford	3	a0j80y	37	029
#oxn
Oxnard	2	9l04oy	53	111
#oxo
Oxoboxo River	13	a548bn	35	180
Oxon Hill-Glassmanor	n	9xs7y7	45	033
Oxon Hill	n	9xs7y5	42	033
#oxt
Oxted	0	awedvz	41
#oya
Oyama	6z	9quooc	52
Oyan	4r	7kde99	49
#oye
Oyem	16f	72ges6	45
#oyo
Oyo	7z	7jte6x	59
#oys
Oyster Bay	4	a3j87r	38	059
Oyster Bay Cove	4	a3j87t	34	059
Oyster Creek	1	96k6j7	31	039
#oza
Ozar	1f	8htjld	47
Ozamiz City	8o	7knng0	50
Ozark	l	9de7a4	42	045
Ozark	r	9ol6nd	36	047
Ozark	c	9su6p3	43	043
+Ozark County	c			153
+Ozaukee County	d	aa273h	49	089
#oze
Ozersk	62	b8wikm	49
#ozo
Ozone Park	4	a3086w	47	081
Ozona	1	9bb62w	35	105
#ozu
Ozurgeti	16j	a6gh4p	43
Ozubulu	6h	7ekef1	49
#p
P’ot’i	qc	a72h3r	47
P’yŏngsŏng	gj	9z1nln	50
#paa
Paarl	5r	4cbfcq	53
#pab
Pābna	5a	8spkrw	53
Pabianice	6i	axifdr	48
Pablo	18	am8530	34	047
#pac
Pacatuba	3x	6myawq	47
Pacajus	3x	6mfax6	46
Pāchora	1f	8jfjpb	47
Pachuca de Soto	gu	8hw69r	54
Pacifica	2	9uh4fr	46	081
Pacific Grove	2	9rq4hc	42	053
Pacheco	2	9vi4gw	36	013
Pace	5	9b075w	43	113
Pacific	c	9ww6vy	39	071
Pacific City	x	afk4bo	30	057
Pacolet	t	9my7kw	34	083
Pacific	h	ala4gf	39	033
+Pacific County	h	ajp4cb	38	049
#pad
Paderborn	1i	axoekb	52
Padiham	0	b3gdpk	41
Paddock Wood	0	aw6dx2	39
Padalarang	24	6f0m6j	51
Padang	d9	6vdlmr	59
Padangsidempuan	4e	71uljr	50
Padrauna	1d	90qkda	47
Paderno Dugnano	3t	aglelg	47
Padova	9g	ag5et1	53
Paducah	m	9t071w	44	145
Paducah	1	9kh65e	30	101
Paddock Lake	d	a8a739	35	059
Paden City	z	a007n6	34	095
#pae
Paeroa	60	427rfz	36
#pag
Paghmān	nv	9m3j7j	47
Pago Pago	yo	5uc0pu	41
Pagar Alam	9d	6mtlut	48
Pagadian	bj	7jrnew	53
Pagbilao	2k	80tna2	46
Page	y	9sj5ae	39	005
Pagosa Springs	v	9tj5mr	32	007
+Page County	j	a366k0	40	145
Pagedale	c	9xg6x5	35	189
Pageland	t	9ml7op	34	025
+Page County	g	9xf7u2	40	139
#pah
Pahokee	5	90i7nx	38	099
Pāhala	1e	8fc1w4	31	001
Pahrump	1t	9ql4xu	46	023
#pai
Paignton	0	au4dm3	47
Paisley	w	b93djp	49
Paita	bh	6jv7mp	47
Paia	1e	8k21tn	34	009
Paintsville	m	9v17hz	36	115
Painted Post	4	a747xv	33	101
Painesville	7	a5w7mb	43	085
#paj
Pajok	6m	78rge8	47
Pajaro	2	9si4ht	35	053
#pak
Pakur	3e	8ugko0	47
Pakxan	1bq	8d3lvy	43
Pakse	1br	840m1w	49
Pakokku	8l	8l9l84	51
Pakuranga	80	43krdw	39
Pakpattan	1l	9aajjv	51
Pak Kret	hq	80nln6	53
Pak Chong	vf	82vlpq	47
#pal
Palpalá	eu	52m8uv	47
Palmerston	a6	5zbnzu	44
Paltan	42	8rykv5	53
Pālang	42	8qikuz	48
Palmares	33	69wb55	46
Palhoça	3d	4t7a4t	51
Palmas	ih	65ra5r	53
Palmira	67	77u802	54
Palma Soriano	f9	8i580x	50
Palencia	7o	a6pdjg	49
Palma	fn	9zxe3d	56
Palikir - National Government Center	168	7h8q3c	30
Palaió Fáliro	3b	9vdfpu	48
Palimanan	24	6fdm96	50
Palangkaraya	r2	6rvmog	52
Palopo	8d	6ppn5w	51
Palembang	9d	6pwlyz	62
Palu	k3	6vhn4z	55
Palmerstown	1h	b27dea	39
Palāsa	1u	8e5keh	48
Pālakollu	1u	87wk71	48
Palmaner	1u	7yojyr	46
Pālanpur	1z	8t5jh8	51
Pālitāna	1z	8ltjfi	47
Palwal	34	946jut	51
Pālghāt	2r	7rxjsx	51
Pālghar	1f	8gqji5	49
Pāli	22	8xljjo	53
Pallāvaram	1q	7y1k2n	52
Palani	1q	7r1jvc	48
Pāloncha	2d	8awk47	49
Palwancha	2d	8auk44	48
Palermo	4h	9vxex2	58
Palenque	8m	8an6si	46
Palmerston North	h8	3twrft	49
Pala	1ll	7o0f1e	45
Palmer	1j	bp42dt	38	170
Palmdale	2	9m24rw	52	037
Palo Alto	2	9u04gq	48	085
Palm Desert	2	9jo4wq	47	065
Palm Springs	2	9jz4w9	47	065
Palos Verdes Estates	2	9jw4r5	41	037
Palermo	2	9zk4ie	37	007
Palo Cedro	2	a2o4gg	31	089
Palisade	v	9yn5j1	34	077
Palmer Lake	v	9yo5sk	34	041
Palm Bay	5	93v7o5	50	009
Palm Coast	5	9867mf	49	035
Palm Harbor	5	9407i4	48	103
Palm Beach Gardens	5	90i7pe	47	099
Palmetto Bay	5	8x67ow	44	086
Palm City	5	91h7p1	44	085
Palm Springs	5	9007pi	43	099
Palm River-Clair Mel	5	93k7j6	43	057
Palm Valley	5	99u7lx	43	109
Palmetto Estates	5	8x67os	41	086
Palmetto	5	92g7in	41	081
Palatka	5	98d7l8	40	107
Palm Beach	5	9077po	39	099
Palm Springs North	5	8y27ov	37	086
Palm Aire	5	8yt7p9	32	011
Palm Beach Shores	5	90e7po	31	099
Palmona Park	5	9057ki	31	071
+Palm Beach County	5	9087pn	59	099
Palmetto	a	9j47ct	37	121
Palo	j	a6v6t0	30	113
+Palo Alto County	j	a9r6l0	36	147
Palatine	6	a6z73h	48	031
Palos Hills	6	a5u742	42	031
Palos Heights	6	a5r744	41	031
Palos Park	6	a5r741	37	031
Palestine	6	9yc74n	31	033
Palmer	i	a748b3	43	013
Palmyra	u	ael8jc	33	025
Palermo	u	add8j1	31	011
Palmyra	c	a0j6ts	36	127
Palisades Park	8	a3h86g	43	003
Palmyra	8	a1583l	39	005
Palmyra	4	a9m7xh	35	117
Palenville	4	a7586e	30	039
Palmyra	3	a1z7z9	39	075
Palmerton	3	a3c81z	37	025
Palmer Heights	3	a3182y	36	095
Palmdale	3	a1y7z6	31	043
Palo Alto	3	a3180f	30	107
Palestine	1	9e86id	43	001
Palmview	1	8yv6ar	38	215
Palmview South	1	8yu6aq	37	215
Palacios	1	95r6gq	37	321
Paloma Creek South	1	9i96eq	34	121
Palmhurst	1	8yy6aw	34	215
Paloma Creek	1	9ib6eq	34	121
Palmer	1	9g36fh	33	139
Palm Valley	1	8ys6ch	31	061
+Palo Pinto County	1	9h56bh	42	363
Palouse	h	akb4us	30	075
Palmyra	d	a9471x	32	055
Palo Negro	8y	7q98oe	51
#pam
Pamplona	co	7ii8a7	47
Pamplona	15i	a8ydrg	53
Pamulang	24	6gem4i	52
Pamanukan	24	6gkm7h	51
Pameungpeuk	24	6eim6w	47
Pamekasan	2g	6e4mn7	50
+Pamlico County	9	9nm7yr	31	137
Pamplico	t	9kg7qz	31	041
Pampa	1	9oq63k	43	179
#pan
Panchagarh	87	8z5kq0	47
Panshi	2c	a9anm6	49
Panshan	2h	a4fnb1	58
Pantin	29	apte2p	47
Pangbourne	0	ax0dsz	36
Pangkalpinang	jz	6s3m2r	51
Pandeglang	au	6ghm2r	50
Panji	2g	6cjmoy	46
Pandak	69	6c1med	47
Panaji	dc	852jl3	48
Pānīpat	34	97njtt	55
Panchkula	34	9b9jth	53
Panvel	1f	8erjj3	51
Pandharpur	1f	8b4jp9	50
Panna	21	8uok2r	47
Pāndhurnā	21	8m0jy5	46
Panruti	1q	7uqk0z	48
Pānihāti	1k	8p1kph	56
Panevėžys	1cm	b8tfrn	51
Pánuco	4k	8n96ba	46
Panauti	9u	92mkhk	47
Panamá	dz	7mz7r4	56
Paniqui	2a	85jn6y	47
Panalanoy	bi	7t9nj9	53
Panabo	83	7ibnl4	49
Pano Aqil	31	93ej7z	49
Pančevo	bn	aenfhc	49
Panama City	5	99s7a2	46	005
Panama City Beach	5	99u79n	41	005
Panthersville	a	9jn7dx	40	089
Panora	j	a5t6lw	30	077
Pana	6	9zf70k	37	021
+Panola County	s	9lb6y6	40	107
Pandora	7	a3r7es	31	137
Panama	p	9np6l1	31	079
Pantego	1	9gv6e4	34	439
Panhandle	1	9o762e	34	065
Panorama Village	1	9ae6ir	34	339
+Panola County	1	9fc6ly	38	365
Panguitch	11	9v257o	32	017
Pannill Fork	g	9rz7pr	35	089
Pantops	g	9vn7u2	35	003
#pao
Paoy Paet	ry	7zylsw	49
Paombong	2a	837n7j	46
Paonia	v	9xz5l5	31	029
Paoli	f	9x477t	36	117
Paola	q	9x56kg	37	121
Paoli	3	a1882c	37	029
#pap
Paphos	13w	9mmge2	46
Papantla de Olarte	4k	8it6do	47
Papakura	80	431rdy	44
Papatowai	9w	3coqyr	38
Papeete	1gx	5la2cj	44
Pāpa‘ikou	1e	8gz1x7	31	001
Papillion	10	a4b6h8	43	153
#par
Paraná	eo	4hv97v	54
Parramatta	19	4c2pjg	44
Parkes	19	4dypbm	41
Parkside	2j	48xol1	37
Pār Naogaon	5a	8uwkr3	53
Parbatipur	87	8xakr1	47
Parakou	oe	7nye3b	52
Parintins	aa	6qp9ie	48
Pará de Minas	1w	5euag3	49
Paracatu	1w	5m6a9t	48
Parauapebas	3y	6h5a1e	53
Paragominas	3y	6pra84	48
Parnaíba	cb	6pyany	51
Paranaguá	2w	4z4a57	51
Paranavaí	2w	55x9u9	49
Parnamirim	cc	6hkb62	52
Parobé	2m	4np9yt	47
Parksville	1o	ar04ao	41
Paris	16	aa07oq	40
Parry Sound	16	afz7po	38
Pardubice	142	at0f3u	49
Pärnu	151	bg7fs2	46
Parla	3a	a1sdlj	51
Paris	29	appe2j	63
Parkstone	0	auxdqm	40
Par	0	atvdiy	40
Partington	0	b2edp9	39
Parbold	0	b2vdob	36
Parádsasvár	qy	an3ffi	49
Parung	24	6g6m4h	53
Pare	2g	6cfmjo	48
Pariaman	d9	6walm4	50
Parepare	8d	6mvn4b	51
Pārvatipuram	1u	8e6kbr	47
Parlākimidi	1u	8e6kdl	47
Parbhani	1f	8fjjt9	55
Parli Vaijnāth	1f	8edjsl	50
Parādīp Garh	3c	8igkkl	49
Paramagudi	1q	7ojjyb	49
Pārsābād	kb	a05hl4	50
Parma	5l	aegeop	52
Parral	9n	90t5qh	50
Paraparaumu	81	3scre6	44
Parang	bk	7ihnh7	47
Partizansk	8u	a9so5s	46
Paramaribo	1kp	7eb9mr	53
Paragould	r	9q66wm	44	055
Paris	r	9o16nn	35	083
Parkin	r	9ny6wf	30	037
Paradise Valley	y	9j5592	41	013
Parker	y	9kv52j	35	012
Parks	y	9ny591	31	005
Paramount	2	9k54rs	47	037
Paradise	2	a0g4i6	44	007
Parlier	2	9rp4nz	42	019
Parkway	2	9wy4im	42	067
Parksdale	2	9sn4mm	34	039
Parkwood	2	9sl4mk	34	039
Parker	v	9zs5t0	47	035
Parachute	v	9zl5jv	30	045
+Park County	v	9zn5sn	40	093
Parkland	5	8z37p4	45	011
Parker	5	99p7a8	37	005
Paradise Heights	5	95i7li	31	095
Park View	j	a5t6wh	34	163
Parkersburg	j	a8a6q9	33	023
Parma	1c	abn4v6	33	027
Park Ridge	6	a6p740	46	031
Park Forest	6	a5974h	43	031
Paris	6	a0174e	39	045
Park City	6	a7n73w	39	097
Parker City	f	a1n7bc	31	135
+Parke County	f	a0g75p	34	121
Parsons	q	9tq6je	40	099
Park City	q	9v06do	39	173
Paris	m	9w57dz	40	017
Park Hills	m	9yj7d7	35	117
Paradis	o	9906wt	31	089
Parkville	n	9ze7ze	45	005
Parole	n	9ya7zf	42	003
Paramount-Long Meadow	n	a087w7	34	043
Paris	u	acy8g6	37	017
Parsonsfield	u	abh8ez	32	031
Parchment	b	a7l7ab	33	077
Park Rapids	e	akc6jy	36	057
Parkville	e	am16qu	34	137
Parkers Prairie	e	ai76j7	30	111
Park Hills	c	9v56wk	39	187
Parkville	c	9yw6l0	38	165
Paris	c	9zo6sg	31	137
+Park County	18	agu5cw	39	067
Park River	1g	aog6ci	31	099
Parshall	1g	an760b	31	061
Parsippany	8	a3i859	47	027
Paramus	8	a3q868	44	003
Park Ridge	8	a4086c	40	003
Paradise Hills	15	9ns5nm	36	001
Paradise	1t	9qa505	53	003
Parkchester	4	a3g86u	48	005
Parma	7	a507l0	49	035
Parma Heights	7	a4z7kw	43	035
Park Layne	7	a0t7ek	36	023
Park Hill	p	9pm6k8	36	021
Park Forest Village	3	a3d7vk	40	027
Parkville	3	a0i7y8	38	133
Parkesburg	3	a10814	36	029
Parkside	3	a0q82m	34	045
Paradise	3	a1580j	31	071
Parker	t	9mt7iz	41	045
Parkston	1a	aak6bu	32	067
Paris	k	9qu72n	40	079
Park City	k	9ng77j	34	103
Parsons	k	9p1737	34	039
Paris	1	9ji6ik	44	277
Parker	1	9hu6fm	36	085
+Parker County	1	9h06cc	47	367
+Parmer County	1	9m85yo	38	369
Park City	11	a2x5aa	39	043
Parowan	11	9v456l	35	021
Parkland	h	al04fx	46	053
Parkwood	h	am14ff	39	035
Park Falls	d	ahl6ws	34	099
Pardeeville	d	aay6zy	33	021
Parkersburg	z	9z37lg	45	107
Parsons	z	9ym7qo	32	093
+Park County	1r	adp5h2	42	029
Parys	59	4vag0a	49
#pas
Paso de los Libres	et	4nh9hf	46
Passos	1w	5cgaaj	50
Passo Fundo	2m	4ri9uf	53
Pasto	j2	71d7xc	56
Passau	3h	aoxexb	47
Pasaje	jl	6or7qb	47
Pasarkemis	24	6gvm3x	52
Paseh	24	6eam7c	51
Pasuruan	2g	6crmln	52
Passage West	2p	ay3d8u	37
Pasragad Branch	6b	9mmhmn	59
Pasig	61	82jn8a	58
Pasay	61	82en84	56
Passi	4s	7svnco	46
Pasrur	1l	9fmjne	47
Paşcani	u2	al9fy8	47
Pasadena	2	9kv4ru	52	037
Paso Robles	2	9oz4kr	44	079
Pasatiempo	2	9ss4h1	30	087
Pasadena Hills	5	94k7jm	39	101
+Pasco County	5	94g7jb	55	101
Pasadena	n	9yn7zb	44	003
Pascagoula	s	9ad720	43	059
Pass Christian	s	9a8703	37	047
+Pasquotank County	9	9qt807	43	139
Passaic	8	a3i863	49	031
+Passaic County	8	a3o85z	57	031
Pascoag	28	a6k8cu	37	007
Pasadena	1	98h6jj	52	201
Passapatanzy	g	9we7x9	31	099
Pasco	h	aig4p6	48	021
#pat
Patos	ib	a30fei	48
Patiya	4v	8nykzi	47
Patos de Minas	1w	5ieaas	51
Patrocínio	1w	5hea9h	49
Patos	7j	6eib0g	50
Pato Branco	2w	4x59tp	48
Paterna	3z	9zqdus	48
Pátra	ql	9w8fkd	52
Pati	2f	6f8mgg	51
Patna	25	8x3kgi	62
Pātan	1z	8s9jgd	51
Pāthardih	3e	8rrkk3	47
Patiāla	2u	9aajs7	55
Pathānkot	2u	9fnjq5	52
Pattukkottai	1q	7qyk0c	48
Patancheru	2d	8apjxe	47
Paternò	4h	9udf1e	47
Pathein	7x	88ml75	54
Pátzcuaro	6e	8g861r	47
Pātan	9u	92wkgz	53
Patuto	2k	818n81	47
Pattoki	1l	9c6jl5	48
Pathum Thani	mm	80xln9	44
Pattaya	hr	7xxlo8	50
Pattani	1n5	7h3lp9	46
Patnos	mx	9yyh72	49
Patterson	2	9u34jj	43	099
Patterson Tract	2	9r24om	32	107
Patterson	o	98h6ue	38	101
Patten	u	ahs8lv	31	019
Paterson	8	a3o85z	52	031
Patchogue	4	a39896	41	103
Pataskala	7	a147id	42	089
Patton	3	a2v7tj	32	021
Patton Village	1	99v6jn	32	339
Patrick Springs	g	9rs7p8	33	141
+Patrick County	g	9rs7p8	36	141
#pau
Paulo Afonso	35	67vaxv	49
Paulista	33	6byb75	55
Paulínia	1b	56sa91	48
Pau	5h	aabdv0	49
Paulton	0	awidp2	37
Paulden	y	9mx57l	37	025
+Paulding County	a	9k87cc	42	223
Paullina	j	a9e6i7	30	141
Paul	1c	a8d53y	31	067
Paulina	o	99f6w1	31	093
Paulsboro	8	a0n830	38	015
Paulding	7	a4a7d2	35	125
+Paulding County	7	a4a7d2	38	125
Pauls Valley	p	9mi6dy	38	049
#pav
Pavia	3t	afjelg	48
Pavlodar	kn	az8jtt	55
Pavlovskiy Posad	2l	b8ygvd	48
Pavlovo	7e	b9hh7p	48
Pavlohrad	8x	aotgnn	51
#paw
Pawcatuck	13	a4y8ch	38	180
Pawnee	6	9zz6z6	34	167
+Pawnee County	q	9w268q	36	145
Paw Paw Lake	b	a7978d	35	021
Paw Paw	b	a7a79f	35	159
+Pawnee County	10			133
Pawling	4	a5g87k	34	027
Pawhuska	p	9rv6ge	36	113
Pawnee	p	9qy6f4	33	117
+Pawnee County	p	9qv6g1	37	117
Pawtucket	28	a6c8dq	49	007
Pawlet	1m	aaf88q	32	021
#pax
Paxton	6	a2e73a	36	053
Paxton	i	a7j8c7	36	027
Paxtonia	3	a207yp	37	043
Paxtang	3	a1u7yl	32	043
#pay
Paynesville	1p	40opac	35
Payakumbuh	d9	6xelnj	51
Payyannūr	2r	7vljow	48
Payson	y	9l35ar	42	007
Payette	1c	acg4v7	39	075
+Payette County	1c	acg4v7	42	075
Payson	6	a0m6uk	30	001
Paynesville	e	ag26kx	34	145
Payne	7	a447cn	31	125
+Payne County	p	9qc6ee	48	119
Payson	11	a1859n	43	049
Paysandú	1pw	4g89eo	49
#paz
Pazardzhik	10b	a78frl	49
#pea
Peace River	1y	ba84u7	37
Peacehaven	0	av3dvz	43
Peasedown Saint John	0	awkdpa	38
Pea Ridge	r	9r96mk	37	007
Peach Springs	y	9op54x	30	015
Peachtree Corners	a	9kd7e2	46	135
Peachtree City	a	9is7d0	45	113
Pearson	a	9cy7hv	33	003
+Peach County	a	9gf7ez	41	225
Pearl City	1e	8lg1p6	47	003
Peabody	q	9w16e9	31	115
Pearl River	o	9ae6yp	34	103
Peabody	i	a858ez	47	009
Pearl Beach	b	a8f7ik	35	147
Pearl	s	9fn6xn	44	121
Pearl River	s	9h2705	36	099
Pearlington	s	9a16z3	31	045
+Pearl River County	s	9b26yz	45	109
Peapack	8	a3484m	33	035
Pearl River	4	a4286e	42	087
Peach Lake	4	a4x87m	32	079
Pearland	1	9846jb	50	039
Pearsall	1	96968q	40	163
Pearisburg	g	9tp7nq	34	071
Peaceful Valley	h	apy4gp	35	073
Pea Ridge	z	9wp7jc	38	011
#peb
Pebble Creek	5	9477j9	39	057
#pec
Pécs	18i	ahzfan	52
Pecangaan	2f	6femfj	48
Pechora	bq	byziay	47
Pecatonica	6	a7j6zs	33	201
Peculiar	c	9xk6lm	37	037
Pecos	15	9ot5qg	31	047
Pecan Grove	1	98b6i3	42	157
Pecos	1	9da5wj	40	389
Pecan Plantation	1	9fw6co	37	221
Pecan Acres	1	9hl6d9	36	439
+Pecos County	1	9bt5y8	40	371
#ped
Pedro Leopoldo	1w	5fiaho	47
Peddāpuram	1u	89gk86	47
Pedregal	dz	7n77rd	47
Pedro Juan Caballero	1hn	57d9l7	49
Pedley	2	9ke4to	41	065
#pee
Peebles	w	b8ldn5	39
Peekskill	4	a4p86o	44	119
Peebles	7	9y77gb	32	001
#peg
Pegswood	0	b7adrf	35
Pegram	k	9qa767	33	021
#pei
Peine	32	azceog	47
#pek
Pekalongan	2f	6evmco	54
Pekanbaru	fw	6zglps	58
Pekan Bahapal	4e	76nljh	46
Pekin	6	a2p6z0	45	179
#pel
Pelotas	2m	4hr9um	55
Pelsall	0	b07dqj	40
Pelton	0	b6fdrj	37
Pelabuhanratu	24	6elm3z	46
Pelham	l	9ih76v	44	117
Pell City	l	9jb78b	41	115
Pelican Bay	5	8yv7kr	38	021
Pelham	a	9ch7e9	36	205
Pella	j	a516pw	40	125
Pelham	i	a7r8aw	32	015
Pelican Rapids	e	ajd6h4	34	111
Pelahatchie	s	9fr6yk	31	121
Pelham	14	a8p8dw	41	011
Pelham	4	a3n86z	38	119
Pelham Manor	4	a3m86z	37	119
Pelican Bay	1	9hg6d4	32	439
Pell Lake	d	a8672l	36	127
#pem
Pembroke	16	aha7xs	42
Pembury	0	aw2dww	38
Pembroke Dock	17	axldia	40
Pembroke	17	axjdid	39
Pemalang	2f	6evmbu	53
Pematangsiantar	4e	768lj7	53
Pemba	sy	5xzh0k	50
Pemberwick	13	a3z87e	36	190
Pembroke Pines	5	8y87p6	52	011
Pembroke Park	5	8y77pb	38	011
Pembroke	a	9fa7la	34	029
+Pemiscot County	c	9qj6yy	40	155
Pembroke	9	9mc7s0	35	155
+Pembina County	1g	apj6cu	31	067
Pembroke	14	a9v8di	39	013
Pemberton Heights	8	a1084k	34	005
Pemberton	8	a1184k	31	005
Pemberville	7	a517g6	32	173
Pembroke	g	9to7o0	30	071
#pen
Penguin	4c	3rsp5r	36
Penedo	91	65fb2d	46
Penápolis	1b	5aia0w	47
Penticton	1o	arg4nt	46
Penco	88	43y898	47
Peñaflor	7k	4cn8f4	48
Pengcheng	2z	9r7mp5	48
Penzance	0	at8dgm	43
Penrith	0	b5vdoc	42
Penistone	0	b2pdrh	40
Penkridge	0	b0hdq4	39
Penryn	0	atddhu	39
Penicuik	w	b93dn1	42
Penarth	17	awwdn7	44
Pencoed	17	ax4dma	40
Pentre	17	axhdmb	37
Penyffordd	17	b1ndnj	36
Penparcau	17	azkdkp	35
Pénjamo	48	8ir61g	46
Penza	m3	b1shd0	57
Penngrove	2	9we4f9	34	097
Penn Valley	2	9yw4jd	32	057
Penrose	v	9wq5sa	36	043
Pensacola	5	9ai75q	47	033
Pendleton	f	a1479t	36	095
+Pendleton County	m	9xg7dr	33	191
Penobscot	u	adi8l5	31	009
+Penobscot County	u	aeg8ky	51	019
+Pennington County	e	ano6gu	39	113
+Pender County	9	9lz7vj	41	141
Pender	10	a6z6fd	30	173
Pennsauken	8	a1083i	46	007
Pennsville	8	a05828	41	033
Penns Grove	8	a0d82d	37	033
Pennington	8	a21849	34	021
Penn Yan	4	a8i7xz	37	123
Pendleton	x	agv4q1	42	059
Penn Wynne	3	a1382w	38	091
Penn Estates	3	a40830	37	089
Pennside	3	a22818	36	011
Pennsburg	3	a2782b	36	091
Pen Argyl	3	a3j82z	35	095
Penbrook	3	a1w7yj	35	043
Penndel	3	a1j83w	33	017
Pennville	3	a0j7y4	33	133
Penryn	3	a1p7zv	30	071
Pendleton	t	9m97i2	35	007
+Pennington County	1a	acg5x9	50	103
Penitas	1	8yv6ak	37	215
Pennington Gap	g	9s47hd	33	105
+Pend Oreille County	h			051
Pennsboro	z	9z57n3	30	085
+Pendleton County	z			071
#peo
Peoria	y	9ja588	52	013
Peosta	j	a7x6vn	32	061
Peoria	6	a316z5	51	143
Peoria Heights	6	a376z7	38	143
Peotone	6	a4t745	36	197
+Peoria County	6	a316z5	55	143
#pep
Pepeekeo	1e	8h31x5	33	001
Pepperell	i	a8j8d5	34	017
Peppermill Village	n	9y17yf	37	033
Pepper Pike	7	a587lq	38	035
+Pepin County	d	adz6sj	33	091
#peq
Pequot Lakes	e	ajg6m1	34	035
#per
Pergamino	2x	4bv97r	49
Perth	2e	4h9mtu	63
Pernik	10c	a8cfnz	49
Peruíbe	1b	52ga9g	48
Perth	16	aeq807	37
Pereira	j3	7bd81q	56
Perpignan	5i	a8me42	50
Pershore	0	ayrdq8	39
Perranporth	0	atudho	35
Perth	w	baodmh	47
Peristéri	3b	9vmfpt	51
Percut	4e	783lim	55
Perbaungan	4e	77xliw	52
Peranāmpattu	1q	7xxjyo	46
Periyakulam	1q	7q4jve	46
Perugia	kh	a9reuf	51
Perai	9p	7cylmu	48
Perm	8t	bf5i89	60
Pervoural’sk	4a	bc3iii	51
Pereslavl’-Zalesskiy	hm	bbmgvy	46
Pervomays’k	58	ap3gv3	46
Pervomays’k	n9	angg9p	48
+Perry County	l	9gn75g	38	105
Perryville	r	9n86q8	32	105
+Perry County	r	9n86q8	32	105
Peridot	y	9ij5d6	31	007
Perris	2	9ju4ud	49	065
Perry Park	v	9z25sd	32	035
Perry	5	99o7fu	38	123
Perry	a	9g67ff	42	153
Perry	j	a686ml	39	049
Peru	6	a4t70f	40	099
+Perry County	6	9vl704	41	145
Peru	f	a3778x	40	103
+Perry County	f	9vf76z	40	123
+Perry County	m	9th7gx	37	193
Perry Hall	n	9zh7zm	45	005
Perryville	n	9zw80p	36	015
Perryman	n	9zn80c	34	025
Peru	u	adn8gf	32	017
Perry	b	a8z7e2	33	155
Perham	e	ajf6ij	35	111
Perryville	c	9us6ye	39	157
+Perry County	c	9us6ye	39	157
+Perry County	s	9d370y	30	111
+Perquimans County	9	9qj7zl	33	143
+Person County	9	9r37sm	39	145
+Perkins County	10	a3g61f	31	135
Perth Amboy	8	a2j85p	47	023
Peralta	15	9ms5nn	36	061
+Pershing County	1t	a1m4qx	33	027
Perth	4	a9i85x	36	035
Perry	4	a8o7vb	35	121
Peru	4	adu87r	32	019
Perrysburg	7	a5g7fp	43	173
Perry Heights	7	a3c7lp	39	151
Perry	7	a607mm	32	085
+Perry County	7	a0b7jn	40	127
Perry	p	9qt6dr	37	103
Perkins	p	9px6eh	35	119
Perkasie	3	a2582v	39	017
Perryopolis	3	a1d7qh	32	051
+Perry County	3	a227yb	38	099
+Perkins County	1a	ahm608	31	105
+Perry County	k			135
Perryton	1	9r4640	40	357
Perezville	1	8yu6ao	37	215
Perry	11	a5658t	37	003
#pes
Pesqueira	33	6asb22	46
Pessac	5h	aehdu9	48
Pesaro	dd	abzevw	49
Pescara	g6	a7yezg	51
Peshawar	49	9khjeu	61
Peshtigo	d	af5749	35	075
#pet
Petrolina	33	67wari	53
Petrópolis	2y	57iak2	54
Peterborough	16	ad27ug	49
Petawawa	16	ahh7xc	42
Petrolia	16	a937jt	37
Peterborough	0	b01dvb	52
Peterlee	0	b64dsa	46
Petersfield	0	avodtf	42
Peterhead	w	bdrdr2	43
Peterculter	w	bcmdpp	37
Petroúpolis	3b	9vofps	48
Petapa	68	82a6wg	52
Pétionville	7p	8df8b7	55
Petaẖ Tiqwa	6x	9f5gkx	53
Petlād	1z	8ogji8	47
Petropavl	1bo	b6fj83	53
Petaling Jaya	5z	76nlq9	57
Petroşani	ls	ag6fox	46
Petropavlovsk-Kamchatsky	ub	b1cq4p	53
Petrozavodsk	1iv	bpmgjf	54
Peterhof	bs	bkcg72	49
Petrodvorets	bs	bkeg6s	48
Petersburg	1j	bbt3mo	35	195
+Petersburg Borough	1j	bbt3mo	35	195
Petaluma	2	9w74fc	48	097
Petersburg	6	a156yf	33	129
Petersburg	f	9wx75k	34	125
Petoskey	b	ag17c0	38	047
Petersburg	b	a6e7fh	31	115
+Pettis County	c	9xi6p1	43	159
Petal	s	9d3702	40	035
+Petroleum County	18			069
Peterborough	14	a938c5	35	011
Petersburg	1	9k361s	31	189
Petersburg	g	9tf7x0	45	730
Petersburg	z	9yb7s8	34	023
Petare	4u	7r48qf	56
#pev
Pevensey	0	av6dwy	35
Pevely	c	9wc6ww	38	099
#pew
Pewsey	0	awmdr3	36
Pewee Valley	m	9wf7aj	32	185
Pewaukee	d	a9o72u	39	133
#pfl
Pflugerville	1	9ak6cu	48	453
#pfo
Pforzheim	2n	apsek6	51
#pha
Phaltan	1f	8bzjmr	47
Phagwāra	2u	9cqjqh	50
Phalodi	22	91djh1	47
Phayao	1mn	8fbllg	43
Phatthalung	1n4	7j6lm0	46
Pharr	1	8yr6ba	49	215
Phan Thiết	26	7sdm8a	52
Phan Rang-Tháp Chàm	26	7u4mar	50
Phalaborwa	c7	53igai	50
#phe
Phetchabun	1mu	87mlp0	47
Phetchaburi	mp	7yfllm	47
Phenix City	l	9g77bw	46	113
Phelan	2	9ln4tf	42	071
+Phelps County	c	9vf6t3	44	161
+Phelps County	10	a2c67z	37	137
Phelps	4	a9c7xy	33	069
#phi
Phillip Island	1p	3z4p3f	38
Philipsburg	1l2	8c390v	31
Phitsanulok	1ms	88qlmi	50
Phichit	1mt	87olmr	46
Phil Campbell	l	9lf74d	31	059
+Phillips County	r	9lx6wd	44	107
+Phillips County	v	a2q5zu	34	095
Philo	6	a15734	32	019
Phillipsburg	q	a0g684	34	147
+Phillips County	q	a0g684	34	147
Phillipston	i	a878bn	32	027
Phippsburg	u	abq8i3	33	023
Phillips	u	aei8gm	30	007
Philadelphia	s	9h170g	39	099
+Phillips County	18	aoc5kd	33	071
Phillipsburg	8	a31835	42	041
Philmont	4	a7d87f	31	021
Philadelphia	4	acn81p	31	045
Philomath	x	adq4db	37	003
Philadelphia	3	a0z838	62	101
Philipsburg	3	a3m7uq	34	027
+Philadelphia County	3	a0z838	62	101
Phillips	d	agy6ww	31	099
Philippi	z	9yr7po	35	001
#phn
Phnom Penh	1an	7u4lzg	62
#pho
Phoenix	y	9ix58p	62	013
Phoenix Lake	2	9vl4lt	36	109
Phoenix	6	a5l74l	33	031
Phoenix	4	aa3802	34	075
Phoenix	x	a7g4eu	37	029
Phoenixville	3	a1h829	42	029
#phr
Phra Pradaeng	vd	7zyln9	52
Phra Nakhon Si Ayutthaya	1ls	81vlne	49
Phra Phutthabat	mn	82xlo0	48
Phrae	1ml	8cflm6	46
#phu
Phumĭ Véal Srê	rz	7silz2	46
Phuket	vm	7jxlhc	49
Phủ Lý	1qk	8j3m27	45
Phú Khương	wy	7tcm2t	47
Phuthaditjhaba	59	4qsg42	49
#pia
Piacenza	5l	af5emx	50
Pianura	37	a3iezd	48
Piatra Neamţ	u4	akcfx5	50
+Piatt County	6	a1771z	39	147
#pic
Picton	19	4b3pid	37
Picos	cb	6ecaot	48
Pictou	3q	agw91t	36
Pickering	16	aby7s7	49
Picton	16	ac87xr	36
Pickering	0	b4pdtv	38
Picton	tf	3rbrbd	35
Picsi	ln	6fc7qf	46
+Pickens County	l	9i1735	38	107
Picture Rocks	y	9fv5az	40	019
Pico Rivera	2	9ke4ry	48	037
+Pickens County	a	9lr7dh	37	227
Picayune	s	9at6yw	40	109
Pickens	s	9hc6y3	30	051
Pickerington	7	a0s7i5	43	045
+Pickaway County	7	a007hl	43	129
Pickens	t	9mw7i9	35	077
+Pickens County	t	9mr7ik	47	077
+Pickett County	k			137
Picnic Point-North Lynnwood	h	amy4gb	44	061
Picnic Point	h	an04g7	39	061
#pie
Piendamo	f6	75c7zf	46
Piedecuesta	cp	7hf893	49
Piedras Negras	74	95q64s	52
Piekary Śląskie	3l	atyfcl	48
Piedmont	l	9k87a7	37	015
Pierson	5	9787lp	32	127
+Pierce County	a	9cz7jk	36	229
Pierceton	f	a4g79x	30	085
Pierre Part	o	9996uo	35	007
Pierz	e	ahq6mm	31	097
Piedmont	c	9t76w2	33	223
Pierce City	c	9sn6mw	31	109
+Pierce County	1g	aod668	35	069
Pierce	10	a786d3	32	139
+Pierce County	10	a786d3	35	139
Piermont	4	a4086o	34	087
Piedmont	p	9p06ch	39	017
Piedmont	t	9me7iy	37	007
Pierre	1a	ad9659	41	065
+Pierce County	h	al94fw	59	053
+Pierce County	d	aem6qq	44	093
Pietermaritzburg	6n	4nqg8f	59
Piet Retief	64	4uzg9l	49
#pig
Piggott	r	9r26xh	36	021
Pigeon	b	abr7gp	31	063
Pigeon Forge	k	9pf7fx	38	155
#pik
Pikine	1k7	830cjp	59
Pike Road	l	9fo78u	39	101
+Pike County	l	9ed797	43	109
+Pike County	r	9ld6o5	36	109
Pike Creek Valley	27	a0e81q	40	003
Pike Creek	27	a0d81q	39	003
+Pike County	a	9hy7dq	31	231
+Pike County	6	a016vr	39	149
+Pike County	f	9wx75k	34	125
Pikeville	m	9u47is	38	195
+Pike County	m	9u47is	39	195
Pikesville	n	9zd7yw	45	005
+Pike County	c	9za6uo	39	163
+Pike County	s	9cs6wr	42	113
Piketon	7	9yj7hf	33	131
+Pike County	7	9yp7hh	38	131
+Pike County	3	a4783j	42	103
Pikeville	k	9ox7bd	32	007
#pil
Pilar	2x	4aa9cd	54
Pilsen	13z	as7ex6	52
Pilsley	0	b1nds7	35
Pīlibhīt	1d	95jk1o	51
Pilkhua	1d	95rjvq	49
Piła	9x	b1nf6i	49
Pilar	1hm	4ve9e1	45
Pilot Mountain	9	9r37oh	32	171
Pilot Rock	x	agc4px	32	059
Pilot Point	1	9is6eo	36	121
#pim
Pimpri	1f	8dqjl1	61
Pima	y	9he5ex	34	009
+Pima County	y	9fi5bv	59	019
Pimmit Hills	g	9y37xk	38	059
#pin
Pinjarra	2e	4fdmtv	37
Pinhais	2w	4zca3d	51
Pindamonhangaba	1b	56cadq	51
Pinsk	ew	aysfwi	51
Pincher Creek	1y	arg53h	36
Pincourt	12	ag286i	40
Pingshan	20	8pvmqn	51
Pingliang	5s	9oqm4d	50
Pingnan	3r	8remen	48
Pingdingshan	2s	9jqmmq	59
Pingxiang	5b	92qmo9	56
Pingzhuang	3f	a6sn3d	48
Pingdu	1s	9s6n57	50
Pingyi	1s	9ommyr	49
Pingyin	1s	9qsmvh	48
Pinar del Río	pf	8oa7fi	53
Pinneberg	95	b33en7	46
Pinto	3a	a1sdlq	46
Pinxton	0	b1hdsc	42
Pinchbeck	0	b0pdvk	36
Pindiga	t5	7pqeqf	50
Pinamalayan	h9	7y9n9e	46
Pinson	l	9jl778	39	073
Pine Level	l	9gi77t	36	001
Pine Bluff	r	9l36sg	47	069
Piney	r	9lu6pb	37	051
Pinetop-Lakeside	y	9ku5ek	36	017
Pine	y	9li5ae	33	007
+Pinal County	y	9i75a7	55	021
Pinole	2	9vk4ga	43	013
Piñon Hills	2	9ln4t7	39	071
Pine Hills	2	a354b5	35	023
Pine Mountain Club	2	9mt4p1	34	029
Pine Grove	2	9wp4ku	33	005
Pine Valley	2	9h64wb	32	073
Pine Hills	5	95c7lr	48	095
Pinellas Park	5	93c7ia	47	103
Pinecrest	5	8xb7ox	43	086
Pinewood	5	8xv7p6	42	086
Pine Castle	5	9537lz	40	095
Pine Ridge	5	96e7ix	40	017
Pine Island Ridge	5	8yh7p1	37	011
Pine Manor	5	8zt7kk	35	071
Pine Island Center	5	8zx7jw	33	071
+Pinellas County	5	9357ic	59	103
Pine Mountain	a	9ha7cb	31	145
Pinehurst	1c	am24x4	32	079
Pingree Grove	6	a6v72f	38	089
Pinckneyville	6	9vs6zq	37	145
Pineville	m	9s47fj	32	013
Pine Knot	m	9rt7dg	32	147
Pineville	o	9d06r9	42	079
Pine Prairie	o	9bi6r9	32	039
Pinehurst	i	a858e5	39	017
Pinckney	b	a7y7et	34	093
Pinconning	b	abt7es	31	017
Pine Island	e	acs6qn	35	049
Pine City	e	ahb6pr	35	115
+Pine County	e	ahb6pr	40	115
Pine Lawn	c	9xi6x8	35	189
Pinehurst	9	9ns7r9	42	125
Piney Green	9	9mg7x8	41	133
Pineville	9	9ng7nb	39	119
Pine Level	9	9on7uo	33	101
Pinebluff	9	9nj7r9	32	125
Pine Knoll Shores	9	9me7yn	31	031
Pinetops	9	9pf7wc	31	065
Pinardville	14	a9f8dd	37	011
Pine Hill	8	a0i83p	40	007
Pine Lake Park	8	a1485q	39	029
Pine Ridge at Crestwood	8	a0z85k	34	029
Pine Beach	8	a0y85z	33	029
Pine Bush	4	a5l85m	33	071
Pine Plains	4	a6m87e	31	027
Pink	p	9ny6e8	33	125
Pine Ridge	3	a4b83p	34	103
Pine Grove	3	a2n7zu	33	107
Pine Grove Mills	3	a357vn	32	027
Pineridge	t	9k77mq	33	063
Pine Ridge	1a	a9j5z4	35	102
Pine Crest	k	9qs7eb	34	013
Pinehurst	1	99t6i8	37	339
Piney Point Village	1	98o6io	35	201
Pinewood Estates	1	99s6m0	32	199
Pine Island	1	99i6h8	30	473
Pinch	z	9wp7lo	35	039
Pinedale	1r	a935eu	33	035
Pine Bluffs	1r	a4e5ux	31	021
#pio
Piotrków Trybunalski	6i	awtfeq	49
Pioneer	2	9wr4l3	30	005
Pioneer Village	m	9vq7a0	35	029
Pioche	1t	9vd523	30	017
Pioneer	7	a5s7d5	31	171
#pip
Pipestone	e	ac86gg	36	117
+Pipestone County	e	ac86gg	37	117
Piperton	k	9nd6z2	32	047
#piq
Piqua	7	a1i7e0	43	109
#pir
Pirojpur	a9	8oqkty	47
Pirapora	1w	5luaf6	47
Piripiri	cb	6m5any	47
Piraquara	2w	4zca3p	46
Piracicaba	1b	56va7n	55
Pirassununga	1b	58wa89	48
Pirmasens	5f	aqoeh5	46
Pirna	6s	avkeyq	46
Piraeus	3b	9vefpp	52
Piranshahr	4f	9ryhde	48
Pirot	4l	a9vfmr	46
Pirtleville	y	9d45fo	32	003
Piru	2	9lm4q1	33	111
#pis
Pīshvā	46	9o3hvp	47
Pisa	4o	abfeow	49
Pistoia	4o	ac1eqc	49
Pisco	lm	5vx80b	48
Pismo Beach	2	9nm4kw	39	079
Pistakee Highlands	6	a7t72z	35	111
+Piscataquis County	u	afi8jp	39	021
Piscataway	8	a2i85c	47	023
#pit
Pittsworth	1n	4t0pl7	35
Pitt Meadows	1o	aqq4f7	42
Pitalito	p9	73580r	47
Pitsea	0	ax8dxf	44
Pitstone	0	axzdu8	36
Pithāpuram	1u	89kk8h	47
Pithampur	21	8osjqa	48
Pithorāgarh	6a	986k2t	47
Pita Kotte	5n	7h5k1y	51
Piteşti	1hy	aelft3	52
Pittsburg	2	9vn4hg	48	013
+Pitkin County	v	9yv5na	40	097
Pittsfield	6	a016vr	37	149
Pittsboro	f	a0q77t	35	063
Pittsburg	q	9tx6ky	43	037
Pittsfield	i	a7x88j	46	003
Pittsville	n	9wo82j	32	045
Pittsfield	u	aee8ja	35	025
Pittston	u	acu8i8	34	011
Pittsboro	9	9p87s2	36	037
+Pitt County	9	9ox7x3	51	147
Pittsfield	14	aab8dw	32	013
Pitman	8	a0d83b	39	015
Pittsford	4	a9p7wo	31	055
+Pittsburg County	p	9n16hz	44	121
Pittsburgh	3	a2c7ps	55	003
Pittston	3	a4t81h	39	079
Pitcairn	3	a287qe	35	003
Pittsburg	1	9ho6k7	37	063
+Pittsylvania County	g	9rw7re	40	143
Pittsfield	d	adw72v	34	115
#piu
Piura	bh	6jl7o1	55
+Piute County	11			031
#pix
Pixley	2	9px4on	35	107
#piz
Pizhou	2i	9lbmzn	49
#pla
Planaltina	11d	5qma7n	53
Planaltina	4w	5r3a7r	49
Plato	cn	7p784a	47
Placetas	8a	8nz7qr	47
Plauen	6s	auaetq	48
Plasencia	fm	a17df3	46
Playa del Carmen	gv	8jb764	52
Plaridel	2a	83dn7q	48
Placentia	2	9k34sl	47	059
Placerville	2	9xl4kg	40	017
Planada	2	9tl4ls	37	047
+Placer County	2	9xn4j3	55	061
Platteville	v	a1p5su	34	123
Plainville	13	a5r89m	42	110
Plainfield	13	a5s8c8	42	150
Plainfield Village	13	a5s8c8	34	150
Plantation	5	8yl7p5	50	011
Plant City	5	93u7jx	46	057
Placid Lakes	5	91o7lv	36	055
Plainfield	6	a5n730	46	197
Plano	6	a5q722	41	093
Plainfield	f	a0a780	45	063
Plainville	q	9yz686	33	163
Plains	q	9ti64l	30	119
Plano	m	9sg77y	30	227
Plaquemine	o	9a56ul	38	047
+Plaquemines Parish	o	98x6y1	42	075
Plainville	i	a6o8dv	39	021
Plainwell	b	a7w7a3	36	005
Plainview	e	aco6rz	35	157
Platte City	c	9zd6kq	37	165
Plattsburg	c	9zx6ln	34	049
+Platte County	c	9yw6l0	43	165
Plantersville	s	9l171q	31	081
Plains	18	alu50w	30	089
Plain View	9	9nx7ts	33	163
Plattsmouth	10	a3x6ho	38	025
Plainview	10	a7n6cd	31	139
+Platte County	10	a536dj	44	141
Plaistow	14	a908ej	39	015
Plainfield	8	a2v85b	47	039
Plainsboro Center	8	a2184t	34	023
Placitas	15	9o35oe	37	043
Plainview	4	a3a87x	44	059
Plattsburgh	4	ae687z	43	019
Plainedge	4	a3487w	39	059
Plandome	4	a3d87a	31	059
Plattsburgh West	4	ae487u	31	019
Plattekill	4	a5m868	31	111
Plandome Heights	4	a3c87a	30	059
Plain City	7	a1f7gp	36	097
Plains	3	a4o81b	36	079
Platte	1a	aaj69g	31	023
Plainview	k	9qi7f8	33	173
Plano	1	9hq6fe	55	085
Plainview	1	9ky61h	43	189
Plains	1	9i75yd	32	501
Plain City	11	a4q58n	38	057
Platteville	d	a8p6wo	41	043
+Platte County	1r	a6t5sh	37	031
#ple
Pleven	10d	aamfse	51
Plessisville	12	aie8co	38
Pleasant Grove	l	9j176f	40	073
Pleasanton	2	9um4hh	49	001
Pleasant Hill	2	9vf4gy	45	013
Pleasant Hill	j	a5i6o8	40	153
Pleasantville	j	a4z6ox	32	125
Pleasanton	q	9w26kx	31	107
Pleasant Hills	n	9zo7zt	35	025
Pleasant Ridge	b	a7z7h2	34	125
Pleasant Hill	c	9xr6m5	39	037
Pleasant Valley	c	9yy6lk	35	047
Plentywood	18	aph5tk	33	091
Pleasant Garden	9	9pw7qg	37	081
Pleasant Hill	9	9pn7r8	30	001
Pleasantville	8	9zf850	43	001
Pleasantville	4	a49871	39	119
Pleasant Valley	4	a5y86y	31	027
Pleasant Run	7	9z67d4	37	061
Pleasant Run Farm	7	9z67d5	37	061
Pleasant Grove	7	a0z7kc	32	119
Pleasant Hill	7	a197dq	31	109
Pleasant Hills	3	a227pw	39	003
Pleasant Gap	3	a3j7w1	35	027
Pleasant Hill	3	a227zo	34	075
Pleasant View	k	9r3768	36	021
Pleasanton	1	96h6ag	40	013
Pleak	1	97x6hv	31	157
Pleasant Grove	11	a2459m	46	049
Pleasant View	11	a4s58x	40	057
Pleasant Prairie	d	a8773r	43	059
Pleasant Valley	z	9zm7pe	35	049
+Pleasants County	z	9zf7mf	33	073
Pleiku	26	80um80	51
#plo
Plovdiv	o9	a73fsr	55
Płock	3k	azzfer	51
Ploieşti	u5	aevfwa	54
Plover	d	adi6za	41	097
#plu
Plumbon	24	6fdm9b	52
Plumas Lake	2	9ye4ic	38	115
+Plumas County	2	a0x4k6	40	063
Plummer	1c	ali4vb	30	009
Plum	3	a2i7qh	44	003
Plumsteadville	3	a27839	34	017
Plum Grove	1	9fg6el	30	139
Plum Creek	g	9t57oe	32	121
#ply
Plymouth	0	atxdki	54
Plymstock	0	atwdkn	44
Plympton	0	atzdkq	39
Plymouth	1ev	88f937	30
Plymouth	13	a5r893	41	140
+Plymouth County	j	a8v6gv	42	149
Plymouth	f	a4u789	40	099
Plymouth	i	a6k8fp	39	023
Plympton	i	a6j8fb	34	023
+Plymouth County	i	a6w8eq	56	023
Plymouth	u	aed8jr	31	019
Plymouth	b	a7p7g5	39	163
Plymouth	e	af16oe	49	053
Plymouth	9	9pn7yt	36	187
Plymouth	14	abk8cv	36	009
Plymouth	7	a3w7id	33	077
Plymouth Meeting	3	a1e82x	38	091
Plymouth	3	a4k812	38	079
Plymouth	d	abj73m	39	117
#poa
Poá	1b	54naba	50
#poc
Pocito	eq	4i08li	46
Poços de Caldas	1w	59haao	52
Pocklington	0	b3tdtu	39
Pocahontas	r	9qq6vb	38	121
Pocahontas	j	a8q6l1	32	151
+Pocahontas County	j	a8q6l1	35	151
Pocatello	1c	a9357n	47	005
Pocasset	i	a5t8fu	35	001
Pocomoke City	n	9vs823	36	047
Pocola	p	9nv6lk	36	079
Pocono Pines	3	a4782f	31	089
Pocono Ranch Lands	3	a4c83t	30	103
+Pocahontas County	z	9w67pj	30	075
#pod
Podgorica	1dp	a7wfdi	51
Podolsk	2l	b7ygsb	53
Podilsk	eg	amng61	46
#poe
Poestenkill	4	a8l87o	30	083
#pog
Pogradec	nx	a3mfhd	48
#poh
Pohang	6d	9q3nvc	57
#poi
Point Vernon	1n	4zupoi	38
Pointe-Claire	12	ag986y	45
Pointe-du-Lac	12	aoq8cm	39
Pointe-Calumet	12	age86j	38
Pointe-Noire	12i	6kqesy	58
Poitiers	5h	ajedwy	49
Point Pedro	go	7pak2v	50
Point Clear	l	9an73s	33	003
+Poinsett County	r	9p36wl	42	111
Poinciana	5	9467lq	47	097
Point Baker	5	9b9767	35	113
+Pointe Coupee Parish	o	9ba6u0	38	077
Point of Rocks	n	9z47wm	32	021
Point Pleasant	8	a1c869	43	029
Point Pleasant Beach	8	a1d86b	37	029
Point Lookout	4	a2r87m	31	059
Point Marion	3	a0e7q2	31	051
Point Roberts	h	aq34e4	31	073
Point Pleasant	z	9xw7ju	36	053
#poj
Pojoaque	15	9pp5pi	33	049
#pok
Pokhara	1g7	94jkd9	53
Pokrovsk	4m	ao4gra	48
#pol
Polatsk	ey	b85g3z	49
Polesworth	0	b06drj	40
Polmont	w	b9jdlp	37
Polewali	18z	6ohn3i	48
Polavaram	1u	89xk6s	46
Pollachi	1q	7rmjtx	49
Polangui	82	7yxnf1	49
Polomolok	7a	7fanje	48
Polevskoy	4a	basij7	48
Polatlı	hv	9zygda	50
Poltava	eh	arrgjy	55
+Polk County	r	9m36m8	38	113
Pollock Pines	2	9xo4l1	38	017
Polk City	5	94a7kq	33	105
+Polk County	5	93w7kd	56	105
+Polk County	a	9kh7b6	42	233
Polk City	j	a616np	36	153
+Polk County	j	a5k6nz	57	153
Polo	6	a6n6z6	34	141
Poland	u	ace8gh	37	001
+Polk County	e	an56ei	42	119
+Polk County	c	9uh6oj	40	167
Polson	18	amh52w	37	047
Polkton	9	9n97p8	35	007
+Polk County	9			149
+Polk County	10	a476cw	31	143
Poland	7	a3y7o3	34	099
+Polk County	x	aes4dg	46	053
+Polk County	k	9np7cv	31	139
+Polk County	1	9ba6k4	42	373
+Polk County	d	afv6rg	40	095
Polokwane	c7	53mg5v	51
#pom
Pomona	2	9km4sx	52	037
Pompano Beach	5	8yw7pg	50	011
Pompano Beach Highlands	5	8z07ph	39	011
Pompton Lakes	8	a3x85n	40	031
Pomona	8	9zo84u	39	001
Pomona	4	a4d86c	35	087
Pomeroy	7	9yf7k5	33	105
Pomeroy	h	aj34tc	31	023
#pon
Ponte Nova	1w	5daakt	47
Ponta Porã	c9	57e9l7	47
Ponta Grossa	2w	50ba0o	55
Ponoka	1y	b0c54i	38
Pont-Rouge	12	ajv8cu	39
Ponferrada	7o	a87ddo	48
Pontevedra	9b	a7vd80	49
Pontefract	0	b35dsd	47
Ponteland	0	b6xdr5	40
Pontypool	17	axmdnk	46
Pontypridd	17	axcdmq	45
Pontarddulais	17	axndks	40
Pontyclun	17	ax4dml	38
Pontycymer	17	axddm2	36
Ponorogo	2g	6c5mhm	49
Pontianak	k1	6xxmbp	57
Ponnūru	1u	86nk3r	48
Ponnur	1u	86nk3r	48
Ponnāni	2r	7rxjqx	50
Ponticelli	37	a3hezt	47
Pontian Kechil	6g	725lv7	47
Ponce	4t	8c18qy	52
Ponte de Lima	tw	a61d86	46
Ponta Delgada	1hi	9uubwp	43
Ponderosa Park	v	9zh5tb	35	039
Ponte Vedra Beach	5	9a07lx	45	109
Ponce Inlet	5	96u7n6	35	127
Ponderay	1c	ao74wb	31	017
Pontiac	6	a3k71t	41	105
Pontoon Beach	6	9xl6xs	38	119
Ponchatoula	o	9ak6ws	38	105
Pontiac	b	a8g7gn	48	125
Pontotoc	s	9l570s	38	115
+Pontotoc County	s	9l570s	38	115
+Pondera County	18	ant591	34	073
Ponderosa Pine	15	9n65oo	31	001
Ponca City	p	9rz6eb	44	071
+Pontotoc County	p	9ml6fg	42	123
Ponder	1	9i66dr	32	121
#poo
Poole	0	auvdqi	52
Poonamalle	1q	7y9k2j	47
Pooler	a	9f87mb	44	051
Poolesville	n	9yr7wy	37	031
#pop
Popayán	f6	74s7z7	54
Popondetta	1h2	69npbr	45
Poprad	v1	aqafge	48
+Pope County	r	9o06pb	46	115
Poplar-Cotton Center	2	9q64p1	34	107
Poplar Grove	6	a7p71a	37	007
+Pope County	6			151
+Pope County	e	agt6j1	36	121
Poplar Bluff	c	9s46wx	42	023
Poplarville	s	9bo6zb	35	109
#poq
Poquonock Bridge	13	a4v8by	32	180
Poquoson	g	9t47zx	41	735
#por
Port Macquarie	19	4ippor	47
Port Douglas	1n	5o8p43	39
Port Lincoln	2j	49jodf	41
Port Pirie	2j	4dtoje	41
Port Augusta	2j	4fqoip	38
Port Augusta West	2j	4froio	36
Portland	1p	3zhotc	40
Portarlington	1p	404p1u	35
Port Fairy	1p	3zdov4	35
Port Hedland	2e	5dln1h	37
Porto-Novo	111	7g2e38	54
Porto Seguro	35	5obavi	51
Porto Velho	cd	69o8yi	55
Porto Alegre	2m	4ml9xp	61
Porto Ferreira	1b	59ba84	47
Porto Feliz	1b	55ja80	46
Port Coquitlam	1o	aqv4ez	48
Port Moody	1o	aqw4eu	44
Port Alberni	1o	aqs49c	43
Portage la Prairie	43	ast6az	41
Port Hawkesbury	3q	agq95l	35
Port Colborne	16	a967rx	43
Port Hope	16	aca7u8	41
Port-Cartier	12	asz8q9	38
Portneuf	12	ajp8cb	35
Portoviejo	jk	6v37oj	52
Port Said	159	9cvgdq	57
Portugalete	6v	aacdnm	47
Pori	163	bosfki	49
Porvoo	d4	blrfvb	47
Port-Gentil	16e	6w0eke	50
Portsmouth	0	av4dsz	53
Portishead	0	ax0dob	44
Portslade	0	av8dve	43
Portland	0	auhdp8	41
Poringland	0	b01dzr	37
Porthleven	0	at5dh8	35
Portadown	23	b56de4	43
Portstewart	23	b7addd	39
Portrush	23	b7cddj	38
Port Glasgow	w	b9ddiz	42
Portlethen	w	bcjdq3	39
Porthcawl	17	ax0dlq	42
Port-de-Paix	18f	8he89p	54
Port-au-Prince	7p	8di8b2	61
Portlaoise	1h	b1bdbq	41
Portmarnock	1h	b2edey	40
Portarlington	1h	b1odc1	39
Port Blair	191	7ufl1n	50
Porbandar	1z	8m4j9d	51
Pordenone	kg	ahoev6	47
Portici	37	a3eezu	47
Portmore	ro	8bv7yg	50
Port Louis	1ey	5e0ibq	52
Port Dickson	sv	752lqt	50
Port Harcourt	h5	7baefh	61
Porirua	81	3rrrdp	47
Port Moresby	1h1	67op8r	55
Porto	hc	a4bd83	54
Port Sudan	1ji	8gigre	57
Port Loko	1k4	7mdcwh	43
Port-aux-Français	1lp	34xjb2	30
Port of Spain	1oy	7rn954	47
Porterville	2	9q74pe	47	107
Port Hueneme	2	9kv4ow	44	111
Portola Valley	2	9tu4gg	37	081
Portola	2	a0l4ld	33	063
Portland	13	a5h8a8	38	130
Port Saint Lucie	5	91t7ot	52	111
Port Orange	5	96y7n0	48	127
Port Charlotte	5	90y7jz	47	015
Port Saint John	5	9547nl	41	009
Port Salerno	5	91e7p8	40	085
Port LaBelle	5	90c7lv	35	051
Port Saint Joe	5	98t7b2	35	045
Port Richey	5	94j7i8	34	101
Port Wentworth	a	9fb7mk	39	051
Porterdale	a	9ja7ez	32	217
Port Byron	6	a5l6x2	32	161
Port Barrington	6	a7c730	32	111
Portage	f	a5i75u	46	127
Portland	f	a2b7by	38	075
Porter	f	a5m765	37	127
+Porter County	f	a5i75u	51	127
Port Allen	o	9al6un	37	121
Port Barre	o	9aw6sl	33	097
Port Sulphur	o	97w6yv	32	075
Portland	u	aba8gu	48	005
Porter	u	abo8ez	32	017
Portage	b	a787aa	47	077
Port Huron	b	a9d7j2	45	147
Portland	b	a937c6	36	067
Portageville	c	9r76yu	35	143
Port Gibson	s	9es6va	32	021
Portsmouth	14	a9o8fg	43	015
Port Monmouth	8	a2b866	36	025
Port Reading	8	a2p85q	36	023
Port Norris	8	9z183k	31	011
Port Republic	8	9zs853	30	001
Portales	15	9kz5wz	41	041
Port Chester	4	a3w87d	45	119
Port Washington	4	a3f87a	42	059
Port Richmond	4	a2v862	42	085
Port Jervis	4	a4y84j	39	071
Port Jefferson	4	a3r891	39	103
Port Jefferson Station	4	a3p893	39	103
Portland	4	a7q7r9	37	013
Port Ewen	4	a6f86i	35	111
Port Washington North	4	a3g87a	35	059
Port Morris	4	a3c86p	33	005
Port Dickinson	4	a71816	32	007
Port Byron	4	a9j7z6	31	011
Port Henry	4	acd87y	31	031
Portsmouth	7	9xl7hg	43	145
Portage Lakes	7	a3x7lj	38	153
Port Clinton	7	a5b7hm	38	123
+Portage County	7	a4b7m0	49	133
Portland	x	agg4f8	58	051
Port Orford	x	a8r4a6	31	015
Port Vue	3	a227q5	36	003
Portage	3	a277th	34	021
Port Allegany	3	a657uk	33	083
Port Carbon	3	a3280f	33	107
Portsmouth	28	a5k8e3	42	005
Port Royal	t	9fy7nv	41	013
Porcupine	1a	aa45zr	30	102
Portland	k	9rm77o	41	165
Port Arthur	1	9916n2	47	245
Portland	1	93g6do	42	409
Port Neches	1	99b6n0	41	245
Port Lavaca	1	95h6fl	41	057
Port Isabel	1	8yf6dz	37	061
Port Aransas	1	93b6ee	36	355
Porter Heights	1	99r6j8	32	339
Port O'Connor	1	9516g7	31	057
Portsmouth Heights	g	9sa7zv	50	740
Portsmouth	g	9sc802	50	740
Port Angeles	h	ano4d5	43	009
Port Orchard	h	am24fc	41	035
Port Townsend	h	ano4f0	40	031
Port Hadlock-Irondale	h	anf4ex	36	031
Port Angeles East	h	ann4db	35	009
Port Ludlow	h	an54f8	34	031
Port Washington	d	aaj73w	41	089
Portage	d	aay6zi	40	021
Port Edwards	d	ad76yd	32	141
Portland	d	abl6vm	30	081
+Portage County	d	ado6z7	46	097
Porlamar	wt	7sg8yl	49
Port-Vila	1qp	5kqqvj	46
Port Elizabeth	7h	4bofv5	60
Port Shepstone	6n	4kmg8l	47
#pos
Posadas	ie	4tz9kq	55
Poso	k3	6u4n7f	47
Postville	j	a9o6tn	33	005
Post Falls	1c	amk4v5	45	055
Posen	6	a5n74g	38	031
Poseyville	f	9w1746	30	129
+Posey County	f	9w1746	30	129
Post	1	9i762e	37	169
#pot
Pottsville	19	4r5pqk	38
Potosí	11b	5fm8td	51
Potsdam	ad	azkewb	52
Potters Bar	0	axldvi	44
Potton	0	aytdve	37
Potenza	rn	a2wf3x	48
Potiskum	bd	7ujeqs	49
Pottsville	r	9nx6pj	35	115
+Pottawattamie County	j	a4m6hq	48	155
+Pottawatomie County	q	9yw6gh	39	149
Potomac	n	9ye7xj	47	031
Potomac Park	n	a017t3	34	001
Potomac Heights	n	9x97xq	30	017
Potterville	b	a8f7cm	34	045
Potosi	c	9ve6vt	34	221
Potsdam	4	ae383q	40	089
Poteau	p	9nd6l6	39	079
+Pottawatomie County	p	9o56er	47	125
Pottstown	3	a1t81v	44	091
Pottsville	3	a3180c	41	107
Pottsgrove	3	a1u81z	35	091
+Potter County	3	a617va	37	105
+Potter County	1a	af166c	31	107
Poteet	1	96o6a7	35	013
Potosi	1	9ft676	35	441
Pottsboro	1	9js6fh	34	181
Poth	1	96r6bk	33	493
+Potter County	1	9nu615	53	375
Potomac Mills	g	9xd7xb	37	153
Potter Lake	d	a8y72l	30	127
Potchefstroom	65	4vsfza	51
#pou
Pouso Alegre	1w	589ace	51
Poulton-le-Fylde	0	b3jdnq	43
Poughkeepsie	4	a5u86o	45	027
Pound Ridge	4	a4h87n	37	119
Poultney	1m	aaw88k	32	021
Poulsbo	h	amm4fb	40	035
#pov
Považská Bystrica	mh	aqgfb6	46
#pow
Powell River	1o	asf4a4	41
Poway	2	9hk4uw	47	073
Powder Springs	a	9k27cs	42	067
+Poweshiek County	j	a5y6qg	41	157
+Power County	1c	a8v56j	36	077
+Powell County	m	9v57f2	35	197
+Powder River County	18			075
+Powell County	18	aiw56v	35	077
Powell	7	a1k7h8	41	041
Powhatan Point	7	a0q7ni	32	013
Powdersville	t	9mn7iv	39	007
Powells Crossroads	k	9nr7aj	31	115
Powderly	1	9jx6io	31	277
+Powhatan County	g			145
Pownal	1m	a8t88k	35	003
Powers Lake	d	a8772r	32	059
Powell	1r	aeb5hw	38	029
#poy
Poyang	5b	96jmw3	48
Poynton	0	b27dq4	42
Poydras	o	98z6yb	34	087
Poynette	d	aaj6zo	34	021
#poz
Pozuelo de Alarcón	3a	a2bdlf	49
Požega	184	afyf95	43
Pozzuoli	37	a3gez6	47
Poza Rica de Hidalgo	4k	8j16da	53
Poznań	9x	azlf71	58
Požarevac	4l	adyfiv	46
#pra
Praia Grande	1b	53bab4	54
Pradera	67	77i808	46
Praia	pj	83hc2p	51
Prabumulih	9d	6ohlxj	50
Prayagraj	1d	8wok7c	60
Prato	4o	abwequ	53
Praga Południe	3k	az4fil	53
Praga Północ	3k	az5fif	50
Prachin Buri	1ly	811lpl	45
Pran Buri	mq	7welli	47
Prachuap Khiri Khan	mq	7uull6	45
Prattville	l	9g677u	45	001
Prairie Grove	r	9py6m0	37	143
Prairie Creek	r	9qy6mq	33	007
+Prairie County	r	9n66tu	35	117
Prairie City	j	a5k6p0	32	099
Prairie Grove	6	a7g72u	33	111
Prairie Village	q	9yb6l5	43	091
Pratt	q	9uk69q	38	151
+Pratt County	q	9uk69q	38	151
Prairieville	o	9a66vb	44	005
+Prairie County	18			079
Prague	p	9ol6ff	34	081
Prairie View	1	99l6hd	38	473
Prairie Ridge	h	aky4gp	41	053
Prairie Heights	h	akz4gt	36	053
Prairie du Chien	d	a9l6uu	38	023
Prairie du Sac	d	aa96ys	36	111
#pre
Presidencia Roque Sáenz Peña	ep	4vl984	49
Presidente Prudente	1b	58j9x9	53
Prescott	16	ae8828	36
Prévost	12	ahf868	40
Přerov	j5	aref8h	47
Preston	0	b3cdoi	55
Prescot	0	b2fdo8	46
Prestwich	0	b2pdpo	45
Prenton	0	b29dnj	42
Preesall	0	b3sdnr	37
Prestbury	0	b20dq1	35
Prestwick	w	b84dj6	42
Prestonpans	w	b9gdnq	40
Prestatyn	17	b26dmj	43
Prey Veng	1ap	7txm0l	45
Prebbleton	9v	3kyr78	36
Presidente Franco	tx	4z09ob	47
Prešov	v1	aq4fiz	50
Prescott	r	9jw6om	35	099
Prescott Valley	y	9m5580	46	025
Prescott	y	9ly57l	46	025
Preston City	13	a5d8c3	37	180
Pretty Bayou	5	99w79y	35	005
Preston	j	a6t6wv	30	097
Preston	1c	a6y598	37	041
Preston Heights	6	a5973c	34	197
Prestbury	6	a6272e	32	089
Prestonsburg	m	9un7i3	35	071
Presquille	o	9846w7	33	109
Presque Isle	u	ajo8n2	40	003
+Presque Isle County	b	ag67f6	34	141
Preston	e	abb6s8	31	045
Prentiss	s	9ds6yd	30	065
+Prentiss County	s	9ma71z	39	117
Presidential Lakes Estates	8	a0v84w	34	005
+Preble County	7	a0e7cw	42	135
Presidio	1	9845u3	36	377
Premont	1	9206bg	34	249
Preston	1	9k46fl	33	181
+Presidio County	1	9845u3	37	377
Prescott	d	aeb6q8	36	093
+Preston County	z	9zn7qo	37	077
Pretoria	3p	4yig2b	62
#pri
Prince George	1o	b3s4f1	48
Prince Rupert	1o	b4w3u0	42
Princeville	3q	ah595q	37
Prince Edward	16	ac87xf	44
Princeville	12	ai98cd	38
Prince Albert	44	b1s5q7	45
Princes Risborough	0	axpdtp	39
Prilep	1dz	a4vfjw	49
Prievidza	mh	aphfbr	47
+Prince of Wales-Hyder Census Area	1j	b753qi	34	198
Prichard	l	9be73c	43	097
Priceville	l	9lx76n	35	103
Princeton	5	8wy7on	43	086
Princeville	1e	8nq1l0	33	007
Priest River	1c	anu4v9	32	017
Princeton	6	a4x6zi	39	011
Princeville	6	a3p6yo	32	143
Princeton	f	9wk74r	39	051
Princes Lakes	f	9zb78u	31	081
Princeton	m	9t373w	38	033
Prien	o	99u6ox	39	019
Princeton	i	a7x8cc	35	027
Princess Anne	n	9w481r	35	039
Prince Frederick	n	9x27za	34	009
+Prince George's County	n	9y67yv	60	033
Prior Lake	e	ae76oi	44	139
Princeton	e	agl6o2	37	095
Princeton	c	a286o2	31	129
Princeville	9	9pp7wn	33	065
Princeton	9	9oj7uw	31	101
Princeton	8	a2384m	45	021
Princeton Meadows	8	a2184w	41	023
Princeton Junction	8	a2084q	34	021
Prineville	x	ad24kd	40	013
Privateer	t	9jz7on	34	085
Princeton	1	9i66fy	40	085
Primera	1	8yv6cg	37	061
Price	11	a005c7	39	007
Prince George	g	9te7xb	33	149
Prices Fork	g	9td7of	30	121
+Prince Edward County	g	9tm7u9	40	147
+Prince George County	g	9te7xb	33	149
+Prince William County	g	9xc7x9	55	153
Princeton	d	abt70g	31	047
+Price County	d	ahl6ws	36	099
Princeton	z	9tt7mq	38	055
#pro
Proserpine	1n	5dcpcq	36
Prospect	2j	494okz	41
Prostějov	j5	arff7j	47
Probolinggo	2g	6chmmi	53
Proddatūr	1u	82zjy7	52
Prokhladnyy	uc	abkhab	48
Prokop’yevsk	63	b3rkkw	53
+Prowers County	v	9vt5yy	39	099
Prospect	13	a5a89a	40	140
Progress Village	5	93i7j8	37	057
Prospect Heights	6	a6y73q	42	031
Prophetstown	6	a5r6y6	33	195
Prospect	m	9wj7a6	37	111
Providence	m	9x57ba	35	223
Provincetown	i	a6t8h1	34	001
Proctor	e	ajv6rt	35	137
Prospect Park	8	a3q85z	38	031
Prospect	7	a2d7gx	30	101
Progress	3	a1x7yl	40	043
Prospect Park	3	a0t82t	38	045
Prospect	3	a3m7pn	31	019
Providence	28	a668dn	53	007
+Providence County	28	a668dn	58	007
Prosperity	t	9l17lj	31	071
Prosper	1	9ic6f4	42	085
Progreso	1	8yh6bw	38	215
Providence	1	9ib6eo	37
Provo	11	a1r59u	51	049
Providence	11	a5v59e	39	005
Prosser	h	aid4nb	38	005
Prosperity	z	9v47mg	32	081
#pru
Prudhoe	0	b6odqv	41
Pruszków	3k	ayxfht	47
Prudhoe Bay	1j	cd62fy	33	185
Prunedale	2	9s64i1	42	053
Prudenville	b	ad27cv	32	143
#pry
Pryluky	nd	aujgdz	48
Pryor Creek	p	9qv6j8	40	097
Pryor	p	9qv6j8	39	097
#prz
Przemyśl	8r	asafn9	48
#psk
Pskov	ui	belg2r	53
#pub
Pubal	3n	9tlnq7	48
#puc
Pucheng	3v	93kn19	48
Puckeridge	0	ay5dw1	36
Pucallpa	1gw	6aq84x	55
#pud
Pudsey	0	b3gdre	45
Puducherry	rb	7v5k1r	54
Pudukkottai	1q	7qujyy	50
#pue
Puerto Eldorado	ie	4wn9o3	47
Puerto Madryn	es	3n78vc	48
Puerto Montt	p6	3qt89e	52
Puente Alto	7k	4cn8fy	57
Puerto Tejada	f6	76z7zq	47
Puerto Padre	cs	8kw7z8	49
Puerto Plata	39	8gz8fn	52
Puerto Francisco de Orellana	14p	6wp7y5	47
Puerto Real	2t	9rhdet	46
Puertollano	9a	9xhdkl	47
Puerto Barrios	17g	85p71x	48
Puerto Cortez	fs	85z73r	47
Puerto Vallarta	54	8ja5rp	53
Puebla	75	8ew6b8	62
Puerto Peñasco	76	9d054m	48
Puerto Cabezas	lb	8107gd	45
Puerto Maldonado	1gr	5z18jt	46
Puerto Princesa	h9	7p2n1u	53
Pueblo	v	9w95tf	50	101
Pueblo West	v	9wj5t4	45	101
+Pueblo County	v	9w95tf	51	101
Puerto La Cruz	em	7qd8wh	56
Puerto Cabello	a4	7r38n3	52
Puerto Ayacucho	1qd	7dq8oa	47
#pug
Pugachev	a1	ayhhnk	46
#puh
Puhi	1e	8n11l8	35	007
#puj
Pujali	1k	8ofkov	47
#puk
Pukekohe East	80	42ordz	43
Pukalani	1e	8jw1tq	39	009
#pul
Pul-e Khumrī	nt	9puj6w	48
Pulandian	2h	9zgnat	50
Pulheim	1i	avoeex	47
Pulborough	0	avkdul	36
Pula	18a	aeneyh	48
Puliyangudi	1q	7nhjv0	48
Pulilan	2a	83en7p	49
Pulong Santa Cruz	2k	81nn8c	50
Puławy	bm	awufl1	47
Puli	4b	8sln81	49
+Pulaski County	r	9mj6rn	56	119
+Pulaski County	a	9fo7g5	37	235
+Pulaski County	6			153
+Pulaski County	f	a4177g	34	131
+Pulaski County	m	9t17d0	41	199
+Pulaski County	c	9ur6s0	45	169
Pulaski	4	ab180j	34	075
Pulaski	k	9ns769	39	055
Pulaski	g	9sx7nm	39	155
+Pulaski County	g	9sx7nm	41	155
Pullman	h	ajt4ui	45	075
Pulaski	d	ae372w	36	009
#pum
Pumiao	3r	8p8m9c	48
Pumphrey	n	9yy7z4	37	003
Pumpkin Center	9	9mn7x3	33	133
#pun
Punta Alta	2x	3y093l	48
Punākha	11h	92nkto	43
Punta Arenas	136	2ud8f1	51
Puning	20	8qrmup	51
Puntarenas	13n	7pq7cc	46
Punta Cana	39	8dm8m0	50
Punganūru	1u	7z5jy9	47
Punalūr	2r	7n2jto	47
Pune	1f	8dgjl6	65
Punāsa	21	8nsjs7	55
Puno	tr	5q08hi	51
Punta Gorda Isles	5	90s7k0	43	015
Punta Gorda	5	90t7k3	43	015
Punta Rassa	5	8zl7k7	32	071
Punalu‘u	1e	8lx1pg	31	003
Punxsutawney	3	a3q7sn	38	065
Punto Fijo	ni	7uh8h0	51
Punta Cardón	ni	7ue8gy	48
#pup
Pupukea	1e	8m51oy	37	003
#puq
Puqi	2b	98kmoc	51
#pur
Purfleet	0	ax0dwo	41
Purton	0	axbdqt	36
Purwakarta	24	6fsm6g	53
Purwokerto	2f	6dembf	53
Purwodadi	2f	6ebmg4	52
Purbalingga	2f	6dhmbs	48
Purnia	25	8xmkmz	53
Puri	3c	8h0kie	52
Puruliya	1k	8qtkjw	51
Pursat	1aq	7wulwo	47
Purísima de Bustos	48	8kf610	46
Purmerend	51	azve9s	49
Purdy	c	9sa6n4	30	009
Purvis	s	9ci6zn	34	073
Purchase	4	a40879	37	119
Purcell	p	9n96dk	38	087
Purcellville	g	9yq7w5	40	107
Purdy	h	aln4fd	32	053
#pus
Pusad	1f	8hbjvi	49
Pushkino	2l	b9mgt7	50
Pushkin	bs	bjvg8g	50
+Pushmataha County	p	9l36ie	34	127
#put
Puthia	5a	8tpkqr	52
Putian	3v	8won2l	56
Puteaux	29	apse28	46
Puttūr	1v	7xgjow	47
Puttalam	sb	7kck1r	47
Putra Heights	5z	76blq5	48
Putatan	7y	7ehmue	49
Putrajaya	1f5	766lqh	47
Putnam	13	a6g8c9	39	150
+Putnam County	5	98d7l8	42	107
Putney	a	9df7ec	35	095
+Putnam County	a	9il7gd	38	237
+Putnam County	6	a4m705	31	155
+Putnam County	f	a0476q	42	133
+Putnam County	c	a2c6p1	37	171
Putnam Lake	4	a5687p	36	079
+Putnam County	4	a4x877	46	079
+Putnam County	7	a3y7ej	41	137
+Putnam County	k	9qg7ai	46	141
+Putnam County	z	9wt7kf	44	079
#puy
Puyang Chengguanzhen	2s	9p7mrh	58
Puyang	2o	97un51	66
Puyo	14z	6tw7vc	44
Puyallup	h	al34gb	46	053
#pwl
Pwllheli	17	b0xdjr	36
#pya
Pyay	b5	8eal8i	51
Pyapon	7x	879l9s	48
Pyatigorsk	7f	acdh7m	52
#pyi
Pyin Oo Lwin	9m	8n8lby	51
Pyinmana	sp	8gulb9	50
#pyl
Pyle	17	ax4dlq	41
#pym
Pymble	19	4capju	40
Pymatuning Central	3	a5j7og	34	039
#pyo
Pyongyang	1b6	9yfnlb	65
#pyt
Pyt-Yakh	7d	bmrjie	46
#pyu
Pyu	b5	8dclbw	46
#qac
Qacha’s Nek	1ch	4mcg3p	44
#qae
Qā’en	rl	9jpige	46
#qal
Qalyūb	ak	99ugap	50
Qalqīlyah	6j	9ffgl5	46
Qal‘at Bīshah	md	8hkh6d	49
#qam
Qamdo	f4	9chldy	49
#qap
Qapqal	45	abok59	52
#qar
Qaraçuxur	a7	a28hqt	49
Qarchak	46	9ofhva	54
Qarshi	i6	9xyiyr	53
#qaz
Qazvin	kd	9qrhqw	55
#qia
Qianjiang	2b	9aimll	53
Qianzhou	2q	94omct	50
#qin
Qingyuan	20	8rumlz	52
Qinzhou	3r	8n1m9r	50
Qingquan	2b	9alms6	49
Qinhuangdao	2z	a0xn47	59
Qinggang	1x	ajonmb	48
Qingshuping	2q	922mj6	48
Qinnan	2i	9idn53	47
Qingdao	1s	9q6n6e	66
Qingzhou	1s	9ryn14	51
Qingnian	1s	9scmtf	50
Qingyang	1s	9u6n8u	48
Qinā	al	8yogex	54
#qio
Qionghai	6r	8fgmeu	57
Qiongshan	6r	8hlmej	49
Qionghu	2q	964mk5	48
#qiq
Qiqihar	1x	alingc	59
#qir
Qiryat Ata	fx	9h5glj	47
#qom
Qom	198	9m8htc	60
#qoq
Qo‘qon	nf	a2ljd2	53
#qor
Qorveh	9f	9nphkt	49
Qoryooley	ho	72zhbp	47
#qua
Quanzhou	3v	8v7n1f	53
Quartu Sant'Elena	g7	9yzelp	48
Quatre Bornes	gs	5dqibo	49
Quartzsite	y	9ji52p	36	012
Quartz Hill	2	9m94rm	40	037
Quail Ridge	5	94r7io	30	101
+Quay County	15	9np5vv	37	037
Quakertown	3	a2c82q	39	017
Quarryville	3	a0u80g	34	071
Quanah	1	9la66y	34	197
Quail Creek	1	95y6ec	32	469
Quantico Station	g	9x07x8	36
Quảng Ngãi	26	840ma7	45
#qub
Quba	z9	a4whmr	44
#quc
Qūchān	5u	9t3iej	50
#que
Queanbeyan	19	47tpej	38
Queimados	2y	56waj0	51
Quesnel	1o	b164fr	41
Queenswood Heights	16	agb829	41
Québec	12	ak18e7	57
Quevedo	jm	6v57ra	51
Queensbury	0	b3ddqv	39
Queenborough	0	awudy2	35
Queensferry	w	b9jdmk	40
Quetzaltenango	qr	8376ts	51
Querétaro	kz	8j7655	58
Quelimane	1f7	5kcgqh	53
Queenstown	9w	3gxqwi	40
Quezon City	61	82pn89	64
Quetta	8p	99uj24	59
Queluz	84	9xod6b	50
Queen Creek	y	9id59x	45	013
Queenland	n	9xt7yp	33	033
Queen Anne	n	9y27z0	31	033
+Queen Anne's County	n	9ya801	43	035
Questa	15	9ry5qo	32	055
Queens Village	4	a35876	47	081
Queensbury	4	aai87j	44	113
+Queens County	4	a3186z	63	081
Queen City	1	9i36mh	32	067
Queenstown	7h	4hefyo	50
#quf
Qufu	1s	9owmwz	49
#qui
Quilmes	2x	49j9e6	54
Quirindi	19	4ihpik	35
Quinns Rocks	2e	4i1mte	39
Quillacollo	ev	5lp8rw	49
Quixadá	3x	6k7avm	47
Quinte West	16	acq7wj	46
Quilpué	7l	4e78dk	51
Quillota	7l	4eo8e3	48
Quibdó	13e	7dt7z2	49
Quito	q1	6xd7tw	61
Quimper	9c	ancdkm	48
Quincy	2	a0y4k1	32	063
Quinebaug	13	a6q8c5	31	150
Quincy	5	9az7d2	39	039
Quitman	a	9bi7fw	36	027
+Quitman County	a			239
Quincy	6	a0y6u3	46	001
Quincy	i	a7d8es	50	021
Quincy	b	a6i7c8	32	023
Quinnesec	b	ah973l	31	043
Quitman	s	9f071j	33	023
+Quitman County	s	9l66x9	35	119
Quinton	p	9nk6j3	30	121
Quitman	1	9h46iv	33	499
Quinlan	1	9hf6gy	32	231
Quincy	h	al74n3	39	025
Quíbor	i7	7pl8im	46
Qui Nhon	1qg	80ambe	53
#quj
Qujing	3s	8wslwa	52
#qul
Qulsary	s5	akfi22	47
#quo
Quorndon	0	b0idsr	37
#qur
Qurayyat	mc	9d1grq	50
Qŭrghonteppa	vp	9v3j72	48
#qut
Quthbullapur	2d	8amjxy	54
Quthing	1cg	4lkg0y	44
#quw
Quwaysinā	am	9awgak	46
#quz
Quzhou	2o	96gn27	49
#raa
Ra'anana	6x	9fegkv	49
#rab
Rabkavi	1v	87sjon	49
Rabat	4q	9khdd1	62
Rābigh	e8	8pcgwf	46
Rabak	mf	7ymgey	51
+Rabun County	a	9mw7gc	35	241
#rac
Racibórz	3l	at5fam	48
Raceland	m	9x27i7	34	089
Raceland	o	98l6wc	40	057
Racine	d	a8p746	49	101
+Racine County	d	a8p746	53	101
Rạch Giá	26	7ptlzw	54
#rad
Radcliffe	0	b2sdpk	45
Radlett	0	axldv4	39
Radcliffe on Trent	0	b13dt4	39
Radstock	0	awhdp6	37
Radyr	17	ax4dmy	37
Radovis	7w	a5ofme	44
Radomsko	6i	avvfe0	47
Radom	3k	awsfir	54
Raduzhny	7d	bqijv7	47
Radès	ms	9s5eoj	46
Radcliff	m	9v4799	43	093
Radium Springs	15	9ga5mz	32	013
Radnor	3	a1982o	45	045
Radford	g	9t57o6	42	750
#rae
Raebareli	1d	8yvk5n	53
Raeford	9	9n67ry	37	093
#raf
Rafaela	86	4j7957	49
Rafsanjān	7r	9ahi7j	52
Rafaḩ	6j	9cygj4	51
Rafter J Ranch	1r	aan5c8	30	039
#rag
Rāghogarh	21	8twjug	48
Ragusa	4h	9slf0w	48
Ragland	l	9jq78o	32	115
#rah
Raheny	1h	b2bdeu	39
Rahim Yar Khan	1l	94yjba	59
Raḩīmah	5q	907hr2	46
Rahway	8	a2t85o	45	039
#rai
Rāipur	4v	8q0kw5	48
Rainhill	0	b2edob	40
Rainworth	0	b1kdsw	39
Rainham	0	awodxp	38
Rainford	0	b2mdo9	38
Raipur	5k	8kzk6r	58
Raigarh	5k	8mukbo	51
Rāichūr	1v	871juw	54
Raisen	21	8qtjw2	46
Rāiganj	1k	8x5kos	52
Rainbow City	l	9kb790	40	055
Rainsville	l	9lt79j	37	049
Rainbow	2	9it4ul	33	073
Rainier	x	ai14ei	33	009
+Rains County	1	9hb6hz	31	379
Rainier	h	ak94f7	33	067
Rainelle	z	9vh7nn	32	025
#raj
Rājshāhi	5a	8tpkq4	58
Rājahmundry	1u	899k76	55
Rāj-Nāndgaon	5k	8kmk53	52
Rājkot	1z	8nxjcn	61
Rājpura	2u	9aojsr	49
Rājsamand	22	8vnjl8	48
Rājgarh	22	95kjpf	47
Rajapalaiyam	1q	7o9jvf	51
Rajin	1b8	a7enxw	48
Rajanpur	1l	96ujbd	47
#ral
+Ralls County	c			173
Raleigh	s	9ez6zc	32	129
Raleigh	9	9pd7tk	57	183
Ralston	10	a4h6h8	38	055
Raleigh Hills	x	agc4f0	38	067
Ralls	1	9jj62d	33	107
+Raleigh County	z	9uy7mh	46	081
#ram
Rāmganj	4v	8q6kwd	47
Ramotswa	11n	50xfvv	43
Ramsgate	0	awmdzy	46
Ramsbottom	0	b31dpk	42
Ramsey	0	azpdvp	39
Ramla	6x	9epgkv	48
Ramat Gan	9e	9f4gkp	51
Rāmachandrapuram	1u	88sk7v	46
Rāmnagar	25	91gke8	46
Rāmgarh	3e	8rnkhk	49
Rāmpura	2u	9a2jp0	47
Ramanathapuram	1q	7o1jyz	48
Rāmgundam	2d	8e8k0p	57
Ramagundam	2d	8e3k0r	54
Rāmnagar	6a	97njzt	47
Rāmpur	1d	961jzj	55
Rāmnagar	1d	8w7kan	46
Rampur Hat	1k	8t6knu	47
Ramadi	rc	9iuh8b	54
Ramos Arizpe	74	8wy63l	48
Râmnicu Vâlcea	1in	afafrp	50
Ramenskoye	2l	b8dgu7	50
Ramona	2	9hs4vd	43	073
Ramsey	6	9yq70h	30	051
Ramsey	e	afq6of	44	003
+Ramsey County	e	aeu6pf	57	123
Ramseur	9	9p97qr	32	151
+Ramsey County	1g	ann69d	39	071
Ramsey	8	a42862	42	003
Ramtown	8	a1g862	38	025
Ramblewood	8	a0x83u	38	005
#ran
Rangpur	87	8xjkrx	55
Rancagua	134	4b38fi	53
Ranchuelo	8a	8o57pd	46
Randers	af	bauenw	47
Randalstown	23	b63dei	37
Rangkasbitung	au	6gcm35	51
Rantepao	8d	6prn52	46
Rantauprapat	4e	73ullb	50
Ranchi	3e	8qukgz	59
Rānībennur	1v	82mjq3	50
Rānīganj	1k	8rmkm1	51
Rānāghāt	1k	8qekq1	49
Ranong	1n0	7pplhz	44
+Randolph County	l	9i37av	38	111
+Randolph County	r	9qq6vb	38	121
Rancho Cucamonga	2	9kr4td	52	071
Rancho Cordova	2	9x74j2	49	067
Rancho Santa Margarita	2	9jg4tc	47	059
Rancho Palos Verdes	2	9jq4r5	46	037
Rancho San Diego	2	9gz4v6	43	073
Rancho Mirage	2	9jq4wn	43	065
Rancho Murieta	2	9wy4jn	37	067
Rancho Calaveras	2	9vx4ka	37	009
Rancho Santa Fe	2	9hq4ug	35	073
Rancho Tehama Reserve	2	a164g0	32	103
Rangely	v	a1d5hs	34	103
+Randolph County	a	9e97ch	36	243
Rantoul	6	a1z734	41	019
+Randolph County	6	9vb6yi	43	157
+Randolph County	f	a1l7by	41	135
Randolph	i	a748eo	45	021
Randallstown	n	9zd7yo	45	005
Randolph	u	acv8i7	32	011
+Randolph County	c	9zi6r8	42	175
+Rankin County	s	9fn6xn	49	121
Randleman	9	9pi7qc	36	151
Ranlo	9	9o17mn	36	071
+Randolph County	9	9p77qb	47	151
+Ransom County	1g	aj06co	33	073
Randolph	8	a3h84u	44	027
Ranchos de Taos	15	9r05qn	34	055
Ransomville	4	aa47st	32	063
Randolph	4	a747sm	31	009
Rankin	3	a297q4	33	003
Rancho Viejo	1	8yc6d0	34	061
Ranger	1	9g769w	34	133
Rancho Alegre	1	9326bj	32	249
Ransom Canyon	1	9j561k	31	303
+Randall County	1	9n660w	42	381
Randolph	1m	ac18a5	33	017
Randolph	d	aay70r	32	027
Random Lake	d	aaz73o	32	117
Ranson	z	9z67vq	37	037
Rand	z	9wc7lg	32	039
+Randolph County	z	9y57q7	39	083
Ranchettes	1r	a4i5sx	38	021
Randburg	3p	4xjg1s	55
Randfontein	3p	4xag0y	51
#rao
Raoul	a	9lp7ft	34	137
#rap
+Rapides Parish	o	9cz6r7	49	079
Rapid City	b	aej7b4	31	079
Rapids	4	a9q7tk	32	063
Rapid City	1a	acg5x9	49	103
Rapid Valley	1a	ace5xh	39	103
+Rappahannock County	g			157
#rar
Raritan	8	a2p84p	39	035
#ras
Ras Al Khaimah City	x6	8xni7e	55
Rastatt	2n	apqeit	47
Râs el Oued	jg	9pue9z	48
Rastrick	0	b35dr1	41
Rasipuram	1q	7tujx7	47
Rasht	6y	9tkhpr	58
Rasskazovo	hj	b0ah4c	47
#rat
Ratingen	1i	awief1	50
Ratby	0	b09dsk	37
Ratoath	1h	b2nde2	40
Rathgar	1h	b23dek	39
Rathcoole	1h	b20de1	35
Ráth Luirc	2p	azfd7w	36
Ratnagiri	1f	897jjn	49
Ratlām	21	8qtjog	54
Ratangarh	22	940jna	48
Rāth	1d	8x3k11	48
Ratnapura	1c5	7glk3c	47
Ratodero	31	938j5p	47
Ratchaburi	vk	7zmlla	50
Rathdrum	1c	amt4va	39	055
Raton	15	9si5tw	38	007
#rau
Raunds	0	azedui	39
Raurkela	3c	8nqkfq	57
Raub	dr	78jlqy	46
Raubsville	3	a2w835	30	095
#rav
Ravensburg	2n	amqemp	47
Ravenshead	0	b1hdss	38
Rāvar	7r	9cvi9t	46
Ravenna	5l	addetw	49
Ravenna	b	a9z79a	31	121
+Ravalli County	18	aih52w	38	081
Ravenna	10	a3z699	31	019
Ravena	4	a7z86y	35	001
Ravenna	7	a4c7mc	41	133
Ravenel	t	9h07p3	34	019
Ravensworth	g	9xs7xi	34	059
Raven	g	9t17km	34	185
Ravensdale	h	alj4h6	30	033
Ravenswood	z	9y77kw	36	035
#raw
Rawson	es	3lq8v6	44
Rawdon	12	ahx878	37
Rawtenstall	0	b36dpo	43
Rawmarsh	0	b2idsa	43
Rawang	5z	778lq6	51
Rawala Kot	e2	9k2jkw	47
Rawalpindi	1l	9jcjix	62
+Rawlins County	q	a0l63c	31	153
Rawls Springs	s	9d66zr	31	035
Rawlins	1r	a635m4	40	007
#rax
Raxaul	25	90ykfp	47
#ray
Raymond	1y	ard573	35
Rayside-Balfour	16	ajh7mf	42
Rayleigh	0	axbdxo	45
Rāyachoti	1u	812jyr	49
Rāyadrug	1u	82ujth	48
Rayong	ve	7x8lpa	50
Ray City	a	9cb7gw	30	019
Rayne	o	99z6rp	39	001
Rayville	o	9g86t5	36	083
Raynham	i	a6j8el	41	005
Raynham Center	i	a6g8en	36	005
Raymond	u	aby8g9	37	005
Raytown	c	9yd6lm	45	095
Raymore	c	9xs6ln	43	037
+Ray County	c	9z46my	40	177
Raymond	s	9fm6wu	33	049
Raymond	14	a9k8ea	35	015
Raymondville	1	8zk6ce	40	489
Raymond	h	ajp4cb	34	049
#raz
Razgrad	10e	aaxfxo	46
#rea
Reading	0	awydtb	55
Reading	i	a858ei	44	017
Readfield	u	adb8hn	34	011
Reading	b	a687cl	30	059
Reading	7	9yy7dg	40	061
Reading	3	a22813	49	011
Reamstown	3	a1p80k	35	071
+Real County	1			385
+Reagan County	1	9cn626	35	383
#rec
Reconquista	86	4p19ab	50
Recife	33	6bnb74	62
Rechytsa	ce	azgg8f	48
Recklinghausen	1i	axdeg0	51
Recodo	bj	7hbnas	46
Rector	r	9qq6x7	33	021
#red
Redlynch	1n	5mzp4q	40
Red Hill	1n	5dkpci	37
Red Cliffs	1p	4apouz	37
Redenção	3y	6bpa11	49
Red Deer	1y	az753w	49
Red Lake	16	avq6nd	36
Redditch	0	azbdql	49
Redhill	0	awcdvj	47
Redruth	0	atjdhi	46
Redcar	0	b5qdt2	46
Redbourn	0	axwduw	37
Red Bay	l	9lo736	35	059
Redstone Arsenal	l	9mc77b	33	089
Redfield	r	9lp6ry	32	069
Redding	2	a2r4g1	50	089
Redwood City	2	9u54gg	49	081
Redlands	2	9km4ui	49	071
Redondo Beach	2	9k14r5	48	037
Red Bluff	2	a1m4gg	42	103
Redwood Valley	2	9z34ds	32	045
Red Corral	2	9wp4kz	32	005
Redway	2	a1g4c2	31	023
Redlands	v	9yk5i8	39	077
Redington Shores	5	93b7hx	33	103
Redington Beach	5	9397hz	32	103
Redan	a	9jr7eb	45	089
Red Oak	j	a3x6jh	37	137
Red Bud	6	9w56y1	36	157
Redkey	f	a237bh	31	075
Red Chute	o	9gg6nz	38	015
+Red River Parish	o	9ex6oq	33	081
Redford	b	a7q7gm	47	163
Red Wing	e	ads6qz	42	049
Redwood Falls	e	adq6js	37	127
Red Lake	e	an06k2	32	007
Red Lake Falls	e	an06gl	31	125
Redby	e	an06kd	31	007
+Red Lake County	e	an06gl	31	125
+Redwood County	e	adq6js	37	127
Red Lodge	18	afj5gj	33	009
Red Springs	9	9mq7s2	35	155
Red Oak	9	9q47vl	35	127
+Red Willow County	10	a1o64h	39	145
Red Bank	8	a2386a	41	025
Red Oaks Mill	4	a5q86t	36	027
Red Hook	4	a6o86s	33	027
Redmond	x	acz4jf	45	017
Redwood	x	a7u4d9	34	033
Red Lion	3	a0u7z7	38	133
Red Hill	3	a2582c	34	091
Red Hill	t	9kg7ru	41	051
Red Bank	t	9k97mc	40	063
Redfield	1a	aeo6ac	34	115
Red Bank	k	9nj7b3	41	065
Red Boiling Springs	k	9rh79j	31	111
Red Oak	1	9gc6f4	41	139
Redwood	1	98t6c1	36	187
Redwater	1	9io6m7	30	037
Redland	1	9d86kw	30	005
Red Lick	1	9iy6mf	30	037
+Red River County	1	9jd6jz	36	387
Redmond	h	amf4gs	48	033
Redgranite	d	acc70i	33	137
#ree
Reef Al Fujairah City	nr	8vui89	49
Reedley	2	9ro4o7	44	019
Reed Creek	a	9lp7ho	34	147
Reed City	b	abw7ah	34	133
Reese	b	aap7fi	31	157
Reedsport	x	abe4ba	36	019
+Reeves County	1	9da5wj	40	389
Reedsburg	d	aax6y0	40	111
Reedsville	d	acn73o	31	071
#ref
Reform	l	9iq73i	32	107
Refugio	1	94n6ds	35	391
+Refugio County	1	94n6ds	37	391
#reg
Registro	1b	51za74	47
Regina	44	au55te	52
Regla	cq	8q97jb	46
Regensburg	3h	aq6etm	51
Reghaïa	fi	9s2e5a	47
Reguiba	pw	9j8eem	48
Reggio nell'Emilia	5l	ae6epj	51
Reggio Calabria	de	9vvf3i	52
Rego Park	4	a3586v	46	081
#reh
Reẖovot	6x	9elgkp	51
Rehnān	4f	9gshvc	47
Rehobeth	l	9cg7an	32	069
Rehoboth Beach	27	9xk83g	32	005
Rehoboth	i	a688e3	41	005
#rei
Reims	6w	aqve77	53
Reigate	0	awcdvf	47
Reidsville	a	9f57jw	34	267
Reinbeck	j	a7k6qs	32	075
Reidland	m	9su723	37	145
Reisterstown	n	9zn7yl	44	005
Reidsville	9	9qz7qq	41	157
Reiffton	3	a20819	36	011
Reinholds	3	a1v80k	33	071
#rel
Relizane	pz	9padxk	51
#rem
Remscheid	1i	aw6efz	51
Remchi	cy	9neds1	47
Rembangan	2f	6femha	46
Remerton	a	9bo7gl	31	185
Remsen	j	a8x6hf	32	149
Remington	f	a3875x	31	073
Remsenburg-Speonk	4	a3f8a2	34	103
Reminderville	7	a4v7lw	36	153
#ren
Renmark	2j	4b2oqz	37
Renfrew	16	agb7z0	39
Renqiu	2z	9ximuh	50
Rennes	9c	anndrd	53
Rendlesham	0	aytdzy	35
Renfrew	w	b97djt	43
Rengasdengklok	24	6gwm62	53
Renukūt	1d	8takao	48
Rensselaer	f	a3q75x	38	073
+Reno County	q	9vq6bz	47	155
Renville	e	aef6jj	31	129
+Renville County	e	aee6k5	38	129
+Renville County	1g			075
Reno	1t	9zt4n7	54	031
Rensselaer	4	a8g876	40	083
+Rensselaer County	4	a8p87b	49	083
Reno	7	9zd7lw	31	167
Renovo	3	a4t7w1	31	035
Rennerdale	3	a287pe	31	003
Rendon	1	9gi6dw	41	439
Reno	1	9ji6iu	35	277
Renton	h	alw4gi	50	033
#rep
Repentigny	12	ah287z	49
Repalle	1u	86ik4j	46
+Republic County	q	a0m6ct	33	157
Republic	c	9t46oc	42	077
Republic	3	a107q4	30	051
Republic	h	ap54q6	30	019
#res
Resistencia	ep	4tq9c6	56
Resende	2y	57lagj	50
Ressano Garcia	l3	4zcgcw	50
Reşiţa	1i7	afufkt	49
Reserve	o	99h6wh	40	095
Reston	g	9y97x6	48	059
#ret
Retford	0	b24dte	43
Retalhuleu	17b	82e6tc	46
#reu
Reutlingen	2n	aopelk	51
Reus	36	a4cdz3	50
Reuleuet	d6	7cilbg	46
Reutov	2l	b8wgt6	49
#rev
Revelstoke	1o	avo4ro	39
Revda	4a	bbsiih	48
Revere	i	a7t8er	47	025
#rew
Rewāri	34	94cjsu	50
Rewa	21	8u5k5t	53
#rex
Rexburg	1c	abr59h	44	065
#rey
Reynella	2j	48jokt	37
Reykjavík	199	bw6c76	51
Reynosa	6f	8yg6az	58
Reyhanlı	eb	9qrgpl	48
Reynolds	a	9gg7ee	30	269
+Reynolds County	c			179
Reynoldsburg	7	a0z7hz	46	049
Reynoldsville	3	a467sv	34	065
Reynolds Heights	3	a4v7op	33	085
#rez
Rēzekne	1cv	bazfzy	46
#rhe
Rheine	1i	az9ego	49
Rheda-Wiedenbrück	1i	ay1ej2	47
Rheems	3	a1h7zb	32	071
+Rhea County	k	9ol7bv	41	143
#rhi
Rhinebeck	4	a6h86p	34	027
Rhinelander	d	ags6zn	39	085
#rho
Rhondda	17	axidmf	48
Rhosllanerchrugog	17	b19dni	44
Rhoose	17	awrdmp	38
Rho	3t	aghel4	47
Rhodhiss	9	9pd7lt	30	027
Rhome	1	9ht6d9	32	497
#rhu
Rhuddlan	17	b21dmd	36
#rhy
Rhyl	17	b24dmb	44
Rhymney	17	axsdmv	39
#ria
Rialto	2	9kr4tz	50	071
#rib
Riberalta	oh	63f8si	49
Ribeirão das Neves	1w	5f3ahj	56
Ribeirão Preto	1b	5b6a77	58
Ribeirão Pires	1b	545ab3	50
Rîbniţa	sl	ampg4l	47
Rib Mountain	d	aer6yw	38	073
#ric
Richmond	19	4copir	38
Richmond	1o	aql4dy	53
Richmond Hill	16	abv7rc	53
Richmond	16	afi81d	36
Richelieu	12	ag888j	37
Richmond	12	agv8bl	35
Rickmansworth	0	axgduo	41
Richmond	0	b54dr7	39
Richmond	th	3r7r92	41
Richard-Toll	v4	87qcoe	47
Richmond	2	9ve4g5	50	013
Richgrove	2	9pg4p5	35	107
Richmond West	5	8x57ol	45	086
Richmond Heights	5	8x77or	39	086
Richmond Hill	a	9eq7m6	41	029
Richland	a	9f57ct	32	259
+Richmond County	a	9iz7kb	46	245
Richton Park	6	a5874e	41	031
Richmond	6	a8072p	33	111
+Richland County	6	9xl73b	40	159
Richmond	f	a0n7c7	46	177
+Rice County	q	9wj6b8	38	159
Richmond	m	9uv7dv	45	151
Richwood	o	9g56s8	35	073
+Richland Parish	o	9g86t5	39	083
Richmond	i	a7p887	32	003
Richmond	u	ach8i4	32	023
Richmond	b	a8x7i4	38	099
Richfield	e	aeo6ow	46	053
Richmond	e	ag96lg	32	145
Rice	e	ah36ma	31	009
+Rice County	e	ad16ox	47	131
Richmond Heights	c	9xb6x4	39	189
Richmond	c	9z46my	37	177
Richland	c	9v66rc	33	169
Rich Hill	c	9vu6lw	31	013
Richland	s	9fk6xk	39	121
Richton	s	9d370y	30	111
+Richland County	18	amk5uo	38	083
Richlands	9	9my7wl	32	133
+Richmond County	9	9n27qf	44	153
+Richland County	1g	aij6fn	39	077
+Richardson County	10	a1a6ig	36	147
Richmond	14	a8r8b9	31	005
Richwood	8	a0c837	35	015
Richmond Hill	4	a3286x	50	081
Richland	4	ab180r	38	075
Richfield Springs	4	a9183p	31	077
+Richmond County	4	a2n861	55	085
Richmond Heights	7	a5f7ll	40	035
Richfield	7	a4k7l8	36	153
Richville	7	a377lo	35	151
Richwood	7	a2b7gm	34	159
+Richland County	7	a387is	49	139
Richboro	3	a1q83n	38	017
Richland	3	a24806	32	075
Richlandtown	3	a2f82s	31	017
+Richland County	t	9kg7mx	53	079
Richardson	1	9hj6fb	50	113
Richmond	1	9866i0	41	157
Richland Hills	1	9h66dx	39	439
Richwood	1	96q6iz	36	039
Ricardo	1	9266c7	30	273
Richfield	11	9xp58o	39	041
Richmond	11	a6g59f	34	005
+Rich County	11			033
Richmond	g	9ub7wu	53	760
Richlands	g	9t17kt	37	185
+Richmond County	g	9vg7ys	32	159
Richford	1m	af08a5	31	011
Richland	h	ail4oo	47	005
Richfield	d	aa6731	41	131
Rice Lake	d	agf6t6	39	005
Richland Center	d	aad6wx	37	103
Richmond	d	a8n71h	35	127
+Richland County	d	aad6wx	37	103
Richwood	z	9w67ob	33	067
Richards Bay	6n	4q2gd0	54
#rid
Ridgetown	16	a7v7ki	35
Ridder	gn	atukbz	47
Ridderkerk	52	ay3e8s	47
Ridgeway	1j	bm528b	33	122
Ridgecrest	2	9oy4t5	45	029
Ridgemark	2	9s94iv	35	069
Ridgefield	13	a4o87u	39	190
Ridge Wood Heights	5	91t7it	37	115
Ridge Manor	5	9577jr	37	053
Ridgecrest	5	93i7hz	34	103
Ridgely	n	9y7818	32	011
Ridgeland	s	9g36xn	44	089
Ridgewood	8	a3u864	44	003
Ridgefield Park	8	a3i86e	41	003
Ridgefield	8	a3f86f	41	003
Ridge	4	a3l89i	41	103
Riddle	x	a9b4dc	31	019
Ridley Park	3	a0s82s	38	045
Ridgway	3	a527tb	36	047
Ridgeland	t	9g87n2	36	053
Ridgeville	t	9hy7ow	33	035
Ridgetop	k	9r476y	33	147
Ridgely	k	9qq6zf	32	095
Ridgefield	h	aha4f2	38	011
#rie
Riesel	1	9df6es	30	309
#rif
Rifle	v	9zt5km	40	045
#rig
Rigaud	12	agc85m	36
Riga	1d0	bc7fqz	59
Rigby	1c	abb595	36	051
#rij
Rijeka	183	afxf04	51
Rijswijk	52	ayke81	47
#rik
Rikaze	f4	979kqw	49
#ril
+Riley County	q	9yu6fr	49	161
#rim
Rimouski	12	aol8lo	46
Rimini	5l	aceeux	51
#rin
Ringwood	0	av9dr1	41
Ringmer	0	avddw5	35
Rincon	a	9fq7mc	40	103
Ringgold	a	9n07bl	36	047
+Ringgold County	j	a336m8	32	159
Ringgold	o	9ft6ow	32	013
Rindge	14	a8r8bz	38	005
Ringwood	8	a4785r	41	031
Ringling	p	9ky6cx	30	067
#rio
Río Grande	o5	2sl8nx	47
Río Cuarto	90	4dz8x9	52
Río Tercero	90	4gn8xx	47
Río Gallegos	yn	2ym8jq	49
Rio Branco	ok	66b8nn	54
Rio Largo	91	67ob4f	48
Rio Verde	4w	5kk9yj	54
Rio de Janeiro	2y	56dak2	68
Rio das Ostras	2y	57fanh	50
Rio Grande	2m	4h19va	53
Rio do Sul	3d	4ufa24	47
Rio Negrinho	3d	4x3a2g	46
Rio Claro	1b	57ra7w	53
Rionegro	5e	7f482n	48
Riohacha	pa	7u289h	50
Riobamba	14r	6td7tj	51
Rioverde	do	8mx669	47
Río Blanco	4k	8eb6e4	46
Rio de Mouro	84	9xpd63	47
Rio Tinto	hc	a4ed88	47
Rio Claro	1ox	7qn962	46
Rio Rico	y	9df5bq	43	023
Rio Verde	y	9jo59s	33	013
Rio Linda	2	9xh4in	42	067
Rio Del Mar	2	9sp4he	40	087
Rio Vista	2	9w04hy	39	095
Rio Dell	2	a2i4b9	35	023
+Rio Blanco County	v	a1d5hs	37	103
+Rio Grande County	v	9ue5p5	37	105
Rio Grande	8	9yd840	34	009
Rio Rancho	15	9nv5nq	49	043
Rio Communities	15	9m95nj	37	061
+Rio Arriba County	15	9pz5pc	44	039
Rio Grande City	1	8za69i	42	427
Rio Bravo	1	92067o	37	479
Rio Hondo	1	8yw6cy	34	061
Rio	d	aap704	30	021
#rip
Ripley	0	b1bds4	43
Ripon	0	b4edrr	42
Ripponden	0	b33dqm	37
Ripon	2	9uu4jk	42	077
+Ripley County	f	9z67ba	41	137
+Ripley County	c	9rq6vq	33	181
Ripley	s	9mh70x	37	139
Ripley	7	9xn7f4	32	015
Ripley	k	9pb6zb	39	097
Ripon	d	abs718	39	039
Ripley	z	9xu7l1	35	035
#ris
Rishton	0	b3ddpb	38
Risca	17	axddne	43
Rishon LeẔiyyon	6x	9etgkn	53
Rishīkesh	6a	99njxh	48
Rishra	1k	8p4kpf	51
Rison	r	9kc6rx	31	025
Rising Sun-Lebanon	27	9ym82a	35	001
Rising Sun	f	9y77cb	33	115
Rising Sun	n	a0a80q	35	015
#rit
Rittman	7	a3u7ku	38	169
Ritzville	h	akx4r6	32	001
+Ritchie County	z	9yx7mv	34	085
#riv
Rivière-du-Loup	12	amv8iu	43
Rivière-Rouge	12	aiy841	36
Rivas-Vaciamadrid	3a	a21dm9	48
Rivoli	5v	af7egv	47
Rivas	1g1	7ts79l	45
Rivne	wm	aumfwv	54
Riverside	l	9jd78k	34	115
Riverside	2	9kb4tw	55	065
Riverbank	2	9uu4k2	44	099
Riverdale	2	9r74n2	35	019
Riverdale Park	2	9uh4jr	31	099
+Riverside County	2	9kb4tw	63	065
Riverside	13	a3z87m	39	190
Riverview	27	9yf829	34	001
Riverview	5	93f7jb	49	057
Riviera Beach	5	90e7pm	45	099
River Park	5	91v7ot	37	111
Riverdale	a	9j97dj	42	063
Riverside	j	a586tm	30	183
Riverdale	6	a5n74l	41	031
River Forest	6	a6e743	40	031
River Grove	6	a6h740	40	031
Riverside	6	a68742	39	031
Riverwoods	6	a7573u	36	097
Riverton	6	a0o6za	35	167
River Ridge	o	9986xe	41	051
Riviera Beach	n	9yt7zh	41	003
Riverdale Park	n	9y87yb	39	033
Riverside	n	9yt7yf	38	027
Riva	n	9y77za	36	003
Riverview	b	a757gy	41	163
River Rouge	b	a7f7h3	39	163
Riverside	c	9yu6l7	35	165
Riverview	c	9wc6ph	35	141
River Road	9	9on7y5	36	013
River Bend	9	9nf7xp	35	049
River Edge	8	a3p86c	41	003
River Vale	8	a3w86f	40	003
Riverdale	8	a3v85m	36	027
Riverton	8	a1583n	34	005
Riverhead	4	a3o8a6	41	103
Riverdale	4	a3m86p	40	005
Riverside	4	a3k8a4	35	103
Riverside	7	a0i7ec	44	113
River View Park	3	a27810	35	011
Riverside	3	a3s7z5	33	097
River Oaks	1	9h26dh	39	439
Riverton	11	a2k592	46	035
Riverdale	11	a4e58w	39	057
River Heights	11	a5w59e	33	005
Riverton	h	alw4gb	38	033
Riverbend	h	alv4ht	33	033
River Falls	d	aem6qq	42	093
River Hills	d	a9x73s	32	079
Riverton	1r	a9i5iy	40	013
Rivera	1pz	4k59lp	48
#riy
Riyadh	e7	8ulhhs	66
#riz
Rizhao	1s	9ofn3u	54
Rize	w7	a3yh0k	50
#roa
Roanoke	l	9i37av	38	111
Roanoke	6	a3c708	33	203
Roanoke	f	a3s7av	32	069
Roanoke Rapids	9	9ra7wb	42	083
Roaming Shores	7	a5o7ni	32	007
Roaring Spring	3	a227u9	34	013
Roan Mountain	k	9qk7k1	31	019
+Roane County	k	9pt7d5	43	145
Roanoke	1	9ho6dx	39	121
Roanoke	g	9tj7py	50	770
+Roanoke County	g	9tf7pr	47	161
+Roane County	z	9xs7m1	33	087
Road Town	1qe	8d78wi	39
#rob
Robinvale	1p	49yowl	35
Roberval	12	aos8bd	40
Robertsonpet	1v	7y0jxg	51
Robāţ Karīm	46	9okhtw	48
Robertsdale	l	9av74d	38	003
Robins Air Force Base	a	9gl7fu	31	153
Robins	j	a6v6td	35	113
Robinson	6	9yd74a	39	033
Robbins	6	a5o74e	37	031
+Robertson County	m			201
Robinwood	n	a047wa	38	043
Robbinsdale	e	af36oq	42	053
Robersonville	9	9pj7xf	32	117
Robbins	9	9of7qx	31	125
+Robeson County	9	9m67sj	45	155
Robertsville	8	a2385n	41	025
Robbinsville	8	a1p84q	35	021
Robesonia	3	a2380j	33	011
+Roberts County	1a	agu6ef	34	109
+Robertson County	k	9rf76n	45	147
Robstown	1	9376cp	41	355
Robinson	1	9df6e9	41	309
Robert Lee	1	9el64w	30	081
+Robertson County	1	9bs6fp	38	395
+Roberts County	1			393
Roberts	d	aey6qw	32	109
#roc
Rockhampton	1n	552pi3	48
Rockingham	2e	4gcmth	50
Rocky Mountain House	1y	azh50s	38
Rockwood	16	ab67pe	37
Rochdale	0	b2ydq0	50
Rochester	0	awrdxf	45
Rochford	0	axadxz	42
Rock Creek	l	9j0764	32	073
Rockwell	r	9lq6pb	36	051
Rocklin	2	9xr4j8	48	061
Rocky Ford	v	9vp5vw	36	089
Rockville	13	a6b8ar	39	110
Rockledge	5	94r7nr	44	009
Rock Island	5	8yo7pa	35	011
Rockmart	a	9kg7bs	36	233
Rochelle	a	9er7g6	30	315
+Rockdale County	a	9jj7em	43	247
Rock Valley	j	aa16gi	36	167
Rock Rapids	j	aan6gu	34	119
Rockwell City	j	a7s6l5	33	025
Rockwell	j	a9f6p5	30	033
Rockford	6	a7f70j	52	201
Rock Island	6	a5b6we	46	161
Rochelle	6	a6g70l	40	141
Rock Falls	6	a626yv	40	195
Rockton	6	a7x70l	39	201
Rochester	6	a0f6zb	36	167
Rockdale	6	a5b739	33	197
+Rock Island County	6	a5b6wk	51	161
Rochester	f	a4278i	38	049
Rockville	f	a0g75p	34	121
Rockport	f	9v8767	33	147
+Rockcastle County	m	9tw7dj	31	203
Rockland	i	a718f0	43	023
Rockport	i	a8i8fu	37	009
Rochester	i	a5x8fa	37	023
Rockville	n	9yk7xp	48	031
Rock Hall	n	9yq809	31	029
Rockland	u	aci8k1	39	013
Rockport	u	acq8k4	35	013
Rochester Hills	b	a8i7h1	49	125
Rochester	b	a8k7h3	41	125
Rockford	b	a9s7ac	38	081
Rockwood	b	a6v7gr	35	163
Rochester	e	aca6r5	51	109
Rockford	e	af96nn	36	171
Rockville	e	agb6ly	34	145
Rock Creek	e	ah46ps	32	115
+Rock County	e	ab96gr	37	133
Rock Hill	c	9x96wy	37	189
Rock Port	c	a296io	31	005
Rocky Mount	9	9pu7vx	47	127
Rockingham	9	9n27qf	40	153
Rockfish	9	9n77sd	35	093
Rockwell	9	9or7on	33	159
Rocky Point	9	9lo7vn	32	141
+Rockingham County	9	9rd7qf	46	157
+Rock County	10			149
Rochester	14	aaa8eu	45	017
+Rockingham County	14	a958dx	54	015
Rockaway	8	a3m851	38	027
Rochelle Park	8	a3n868	37	003
Rochester	4	a9v7we	53	055
Rockville Centre	4	a2y87g	44	059
Rocky Point	4	a3r89f	41	103
Rockaway Point	4	a2o86o	36	081
Rock Hill	4	a5n84s	32	105
+Rockland County	4	a4b86h	55	087
Rocky River	7	a587ko	43	035
Rockford	7	a317cv	30	107
Rockcreek	x	agj4eo	40	067
Rockaway Beach	x	agp4bq	31	057
Rochester	3	a327oz	36	007
Rockledge	3	a1c83f	34	091
Rock Hill	t	9n07mx	49	091
Rockwood	k	9pn7cs	37	145
Rocky Top	k	9qm7e9	33	001
Rockwall	1	9hh6g2	46	397
Rockport	1	93u6ee	40	007
Rockdale	1	9b66ek	37	331
Rocksprings	1	99e65n	30	137
+Rockwall County	1	9hh6g2	49	397
Rocky Mount	g	9ss7q3	37	067
+Rockbridge County	g	9uz7rd	34	163
+Rockingham County	g	9wm7sm	45	165
Rockingham	1m	a9z8an	37	025
Rochester	h	ak24e2	34	067
Rocky Point	h	am74f9	32	035
Rochester	d	a8q72y	36	101
+Rock County	d	a8k70q	51	105
Rock Springs	1r	a5j5go	44	037
Rocha	1py	4a89p3	44
#rod
Rodgau	4y	aszekp	46
Ródos	175	9r8g2e	47
Rodriguez	2k	830n8o	51
Rodeo	2	9vn4gd	39	013
Rodney Village	27	9yp827	32	001
#roe
Roeselare	4n	avje4o	47
Roermond	9r	aw7ecn	47
Roeland Park	q	9yg6l5	38	091
Roebling	8	a1g849	36	005
Roessleville	4	a8m86z	40	001
Roebuck	t	9mw7kb	33	083
#rog
Rogersville	l	9mr75i	31	077
Rogers	r	9qx6mk	48	007
Rogers City	b	ag67f6	34	141
Rogers	e	afj6o5	41	053
Rogersville	c	9t46pi	35	225
+Roger Mills County	p			129
+Rogers County	p	9qv6ie	46	131
Rogue River	x	a7w4dv	33	029
Rogersville	k	9r57hf	36	073
Rogers	1	9bx6dx	31	027
#roh
Rohtak	34	969jsr	55
Roha	1f	8d8jj4	50
Rohri	31	92xj7e	47
Rohnert Park	2	9wi4f6	46	097
#roi
Roi Et	1mc	86mlvx	46
#rol
Rolândia	2w	5599xb	47
Rolleston	9v	3kyr6u	35
Rolling Hills Estates	2	9jv4r8	39	037
Rollingwood	2	9vh4g7	35	013
Rolling Hills	2	9js4r8	33	037
Roland	j	a756oa	31	169
Rolling Meadows	6	a6w73j	44	031
Rolla	c	9vf6t3	43	161
Rolling Fork	s	9hf6vk	33	125
Rolesville	9	9ps7u2	38	183
Rolla	1g	apq67a	31	079
+Rolette County	1g	apo66y	37	079
Rollinsford	14	aa48fa	35	017
Roland	p	9oe6lh	35	135
Rollingwood	1	9a46cd	32	453
#rom
Roma	1n	4w7pdb	39
Romsey	1p	429p22	37
Romsey	0	avndru	42
Rome	5w	a6deur	64
Roman	u4	akcfyt	48
Romny	ei	auzggz	47
Rome	a	9l67bg	46	115
Romeoville	6	a5p73b	46	197
Rome	6	a3k6ze	32	143
Rome City	f	a5a7au	31	113
Rome	u	adv8hx	30	011
Romulus	b	a7a7gc	44	163
Romeo	b	a8w7hf	36	099
Rome	4	aa182e	45	065
Roma	1	8zd68y	40	427
Roma-Los Saenz	1	8zd68y	40	427
Roman Forest	1	99u6jo	33	339
Rome	d	acu6yj	34	001
Romney	z	9za7t8	32	027
#ron
Rondonópolis	ca	5o99o8	52
Ronan	18	am1532	33	047
Ronkonkoma	4	a3e88x	43	103
Ronceverte	z	9uv7oi	32	025
#roo
Roorkee	6a	98zjwd	50
Roosendaal	78	ax5e8f	49
Roosevelt Gardens	5	8ym7pa	34	011
Roodhouse	6	9zo6wz	32	061
+Rooks County	q	9yz686	35	163
Roosevelt Park	b	aa078d	36	121
+Roosevelt County	18	anl5qk	35	085
+Roosevelt County	15	9kz5wz	41	041
Roosevelt	4	a3087l	42	059
Roosevelt	11	a1y5eh	38	013
Roodepoort	3p	4xcg1f	54
#rop
Ropar	2u	9c1jsl	47
#roq
Roquetas de Mar	2t	9s4dor	49
#ros
Rosario	86	4eh97k	61
Rossland	1o	aqc4ss	36
Rosemère	12	agr870	42
Rosenheim	3h	amyeto	48
Rostock	ae	b49etq	53
Roskilde	j6	b8ketk	46
Roseau	149	84i95h	42
Rosa Zarate	q0	6yx7r9	46
Rosetta	97	9d8g8i	48
Rosny-sous-Bois	29	apre2y	46
Rossendale	0	b34dpo	48
Ross on Wye	0	ay8dov	40
Rosyth	w	b9odmg	41
Roscommon	5j	b2zd9a	38
Roscrea	2p	b13dac	37
Rosso	1er	87vco3	47
Rosarito	dl	9fw4uv	48
Rostov-na-Donu	57	al7gyc	60
Roslavl’	e5	b3vgfa	48
Rossosh’	hk	aw0guz	48
Roseville	2	9xn4j3	51	061
Rosemead	2	9ko4s1	47	037
Rosemont	2	9x34iw	44	067
Rosamond	2	9mu4rs	43	029
Rosedale	2	9oa4p1	41	029
Rossmoor	2	9jv4rz	40	059
Ross	2	9vg4fl	34	041
Roseland	5	93c7of	32	061
Roswell	a	9ki7do	50	121
Rossville	a	9n67b3	36	295
Roselle	6	a6m73c	44	043
Roscoe	6	a7t70r	40	201
Rosemont	6	a6o73w	36	031
Rosewood Heights	6	9y16xs	36	119
Rossville	6	a2674h	31	183
Rosiclare	6	9ty72l	30	069
Roselawn	f	a4a75h	36	111
Rossville	f	a2a77h	32	023
Rose Hill	q	9uc6e6	36	015
Rossville	q	9yq6hh	31	177
Rosepine	o	9bw6ow	32	115
Roseland	o	9bg6wl	31	105
Rosedale	n	9z87zg	43	005
Rossville	n	9za7zk	42	005
Rosaryville	n	9xo7yn	40	033
Rossmoor	n	9ym7xx	39	031
Roseville	b	a827hm	47	099
Roscommon	b	adm7d1	30	143
+Roscommon County	b	ad37ck	39	143
Roseville	e	af16p8	46	123
Rosemount	e	aea6pb	44	037
Roseau	e	app6i0	34	135
+Roseau County	e	app6i0	37	135
Rosedale	s	9k16v5	32	011
+Rosebud County	18	ahg5nu	38	087
Rose Hill	9	9mr7va	32	061
Roseboro	9	9n37tx	31	163
Roselle	8	a2x85q	43	039
Roselle Park	8	a2y85q	41	039
Roseland	8	a3e85n	38	013
Rossmoor	8	a22855	34	023
Rosenhayn	8	9zo83b	30	011
Roswell	15	9ir5to	47	005
Rosedale	4	a2y876	44	081
Rossville	4	a2o85v	43	085
Roslyn Heights	4	a3b87f	38	059
Rosebank	4	a2t869	36	085
Roslyn	4	a3c87f	34	059
Rosendale Village	4	a69869	31	111
Roslyn Estates	4	a3b87e	31	059
Roslyn Harbor	4	a3e87g	30	059
Rossford	7	a5l7fw	38	173
Ross	7	9z77cv	35	017
Rossmoyne	7	9yx7dl	33	061
Rosemount	7	9xr7hi	33	145
Roseville	7	a0l7k1	33	119
+Ross County	7	9z97hi	44	141
Roseburg	x	aa24de	43	019
Roseburg North	x	aa64di	38	019
Rose Lodge	x	af14bw	33	041
Roseto	3	a3k833	32	095
Rosebud	1a	aa363v	32	121
Rosenberg	1	9846hv	46	157
Rosita North	1	95m652	36	323
Rosita South	1	95i651	34	323
Rosebud	1	9cb6em	31	145
Roscoe	1	9g564q	31	353
Rosharon	1	97j6iu	31	039
Rose Hill	g	9xr7xt	43	059
Rosslyn	g	9y27xx	40	013
Rosedale	h	alh4fb	36	053
Rosendale	d	abp71p	30	039
#rot
Rottenburg	2n	aooeku	46
Rotherham	0	b2fds8	51
Rottingdean	0	av5dvu	43
Rothwell	0	azmdts	39
Rothley	0	b0fdsu	36
Rothesay	w	b94dhy	37
Rotterdam	52	ay8e8g	58
Rotorua	bf	402rhl	48
Rotonda West	5	90o7jf	39	015
Rotterdam	4	a8v86j	43	093
Rothsville	3	a1j807	35	071
Rotan	1	9h964x	32	151
Rothschild	d	aep6z2	37	073
#rou
Rouyn-Noranda	12	ao07si	44
Rouissat	ah	9eoeav	49
Rouached	fj	9raecs	46
Roubaix	4z	aute4t	50
Rouen	fp	arcdz2	51
+Routt County	v	a2g5n9	42	107
Round Lake Beach	6	a7p73b	44	097
Round Lake	6	a7n73b	43	097
Round Lake Park	6	a7o73c	39	097
Round Lake Heights	6	a7q73a	34	097
Roundup	18	aj15ii	33	065
Rouses Point	4	aez888	33	019
Round Rock	1	9ar6co	51	491
#rov
Rovaniemi	15w	c2qfvg	45
Roven’ky	58	ankgxe	47
#row
Rowlands Gill	0	b6kdr6	38
Rowland Heights	2	9ke4sh	47	037
+Rowan County	m			205
Rowley	i	a8o8f4	32	009
Rowland	9	9ly7rr	30	155
+Rowan County	9	9p37oh	47	159
Rowlett	1	9he6fs	48	113
#rox
Roxby Downs	2j	4l4oga	37
Roxas City	4s	7u7ncz	50
Roxborough Park	v	9zn5s3	40	035
Roxana	6	9xx6xs	32	119
Roxboro	9	9r37sm	39	145
Roxbury	d	aa56yw	33	025
#roy
Royal Leamington Spa	0	az9drs	50
Royal Tunbridge Wells	0	aw1dwq	48
Royton	0	b2tdq4	44
Royston	0	ayldvy	42
Royal Wootton Bassett	0	ax6dqq	41
Royal Palm Beach	5	9077p5	46	099
Royal Palm Estates	5	9047pf	35	099
Royston	a	9l97h5	34	147
Royal Kunia	1e	8lf1p1	42	003
Royalton	6	9v870h	31	055
Royalston	i	a8k8bh	31	027
Royal Oak	b	a817h2	48	125
Royalton	e	ahb6m3	31	097
Royal Pines	9	9ok7is	36	021
Royersford	3	a1m826	37	091
Royalton	3	a1n7yv	30	043
Royse City	1	9hm6gf	41	397
Roy	11	a4c58t	46	057
Royal City	h	aka4np	33	025
#rti
Rtishchevo	a1	az6h9n	46
#rua
Ruabon	17	b17dnk	35
#rub
Rubí	36	a59e1n	49
Rubtsovsk	bo	ax3k5l	52
Rubizhne	58	aq5gum	48
Rubidoux	2	9kg4tv	45	065
Rubio	wu	7je8b0	47
#ruc
Ruckersville	g	9w77ub	31	079
#rud
Ruddington	0	b0xdst	38
Rūdsar	6y	9t6hrp	47
Rudnyy	dk	b15irc	51
Ruda Śląska	3l	atmfce	52
#rue
Rueil-Malmaison	29	apse23	49
#rug
Rugby	0	azhdsi	49
Rugeley	0	b0kdqm	44
Rugby	1g	aod668	35	069
#rui
Ruidoso	15	9il5qh	39	027
Ruidoso Downs	15	9il5qo	34	027
#ruk
Rukban	rr	9ijgvi	49
#rul
Ruleville	s	9jp6wh	34	133
#rum
Rumia	8s	b5lfb3	47
Rumbek	6m	7gxg6g	45
Rumford	u	adr8g1	36	017
Rumney	14	abp8cj	32	009
Rumson	8	a2586g	38	025
#run
Runing	2s	9hompn	48
Runcorn	0	b26dof	48
Rundu	1fa	5k7fex	48
Running Springs	2	9l14up	37	071
Runnemede	8	a0p83h	39	007
Runaway Bay	1	9i56c4	31	497
Runge	1	9686cl	30	255
+Runnels County	1	9e666d	38	399
#rup
Rupert	1c	a8e548	38	067
#rur
Rural Hall	9	9qo7oz	35	067
Rural Hill	k	9qc77s	33	189
Rural Retreat	g	9sh7m8	32	197
#rus
Ruse	10f	abtfw3	52
Russell	16	afp82n	36
Rüsselsheim	4y	asveje	48
Rushden	0	az9duc	46
Rustington	0	av5dul	41
Ruskington	0	b1ddux	38
Rusthall	0	aw2dwn	37
Rustavi	16m	a5ghcy	47
Russeifa	rp	9eygo5	54
Rustaq	1gd	8qzibi	49
Russellville	l	9lv74b	40	059
+Russell County	l	9g77bw	46	113
Russellville	r	9o06pb	45	115
Ruskin	5	9307j1	42	057
Russell	a	9ke7fi	31	013
Rushville	6	a1g6wg	35	169
Rushville	f	a017an	38	139
Russiaville	f	a2a78d	30	067
+Rush County	f	a017an	38	139
Russell	q	9y269e	37	167
+Rush County	q	9x1685	31	165
+Russell County	q	9y269e	37	167
Russellville	m	9sd76n	38	141
Russell	m	9x07ia	35	089
Russell Springs	m	9sy7bn	34	207
+Russell County	m	9sy7bn	37	207
Ruston	o	9gc6qo	43	061
Rush City	e	agx6pr	35	025
Rushford	e	abp6t5	32	045
Russells Point	7	a2f7ez	31	091
Rush Springs	p	9mm6bw	31	051
Russellton	3	a2t7q8	32	003
Russell	3	a6i7s6	31	123
Rusk	1	9ec6jp	37	073
+Rusk County	1	9fb6ko	42	401
Rustburg	g	9tk7sa	32	031
Rushmere	g	9sz7z0	30	093
+Russell County	g	9si7k0	38	167
+Rusk County	d	aga6uy	35	107
Rustenburg	65	4ypfzo	51
#rut
Rutana	10t	6n3g7b	43
Rutherglen	w	b93dkb	45
Ruthin	17	b1jdms	37
Rutland	i	a7p8c5	33	027
Rutherfordton	9	9o97kc	36	161
Rutherford College	9	9pb7lk	31	023
+Rutherford County	9	9o57kl	42	161
Rutherford	8	a3f865	43	003
Rutherford	3	a1v7yr	36	043
Rutledge	k	9qs7g1	31	057
Rutherford	k	9qd70t	30	053
+Rutherford County	k	9pl781	53	149
Rutland	1m	ab589b	42	021
+Rutland County	1m	ab589b	45	021
Rutland	d	a946zt	33	025
#ruy
Ruyigi	10u	6ocg81	46
#ruz
Ruzayevka	ug	b46hcv	47
#rwa
Rwamagana	um	6slg8j	47
#rya
Ryazan’	1iy	b5rgy9	57
#ryb
Rybnik	3l	at6fbi	52
Rybinsk	hm	bf8gvw	53
#ryd
Ryde	0	auxdss	44
Rydal	a	9le7co	36	015
#rye
Rye	0	avjdy1	37
Rye	14	a9h8ff	37	015
Rye	4	a3u87c	42	119
Rye Brook	4	a3y87c	40	119
#ryh
Ryhope	0	b6fds7	41
Ryhill	0	b2yds3	37
#ryl
Ryland Heights	m	9y87de	30	117
#ryt
Ryton	0	b06dph	42
#ryu
Ryūgasaki	3w	9pqope	49
Ryūō	gb	9p1okq	46
#rze
Rzeszów	8r	at0fl4	52
#rzh
Rzhev	bu	baagjd	48
#s
's-Hertogenbosch	78	axmeaq	51
#sa
Sa Kaeo	1m0	80dlrj	45
Sa Dec	26	7qlm1s	53
#saa
Saatlı	zd	a0xhmd	49
Saarbrücken	fa	aqrefh	53
#sab
Sabirabad	zb	a15hmo	44
Sabanalarga	ck	7rj83w	48
Sabadell	36	a5ee1v	53
Sabzevar	5u	9qlic8	54
Sabae	ga	9pvoea	48
Şabāḩ as Sālim	1bh	97ahli	51
Sabhā	sh	914f03	51
Şabrātah	ks	9h3eup	50
Sabinas	74	93e634	47
Šabac	4l	aebfep	47
Şabyā	mb	89nh6f	47
Sabetha	q	a0u6hw	34	131
+Sabine Parish	o	9dp6oc	37	085
Sabattus	u	ack8h9	37	001
Sabina	7	9zp7fo	34	027
Sabinal	1	97g67p	32	463
+Sabine County	1	9db6nb	35	403
#sac
Sacaba	ev	5lo8sk	50
Sacriston	0	b6adri	38
Sacaton	y	9hw59m	34	021
Sacramento	2	9x64ij	57	067
+Sacramento County	2	9x64ij	62	067
Sac City	j	a7u6k5	33	161
+Sac County	j	a7u6k5	35	161
Saco	u	aau8gc	43	031
Sackets Harbor	4	ac380k	32	045
Sachse	1	9hm6fo	44	113
#sad
Saddiqabad	1l	94njat	53
Sadao	hs	7gglmy	47
Saddle Brooke	y	9gd5c1	40
Saddle Brook	8	a3m867	41	003
Saddle River	8	a3z866	35	003
Sa'dah	1r0	892h9k	47
#saf
Saffron Walden	0	ayidwo	42
Safi	gp	9fqd6c	55
Safonovo	e5	b73ggb	47
Şafwá	5q	901hqs	47
Safford	y	9h75f9	40	009
Safety Harbor	5	93r7ib	42	103
#sag
Saguenay	12	aoi8el	52
Sagua la Grande	8a	8pd7pk	48
Sagunto	3z	a08dv9	48
Sāgar	1v	81cjof	47
Sagae	8h	9wlopn	46
Saga	gg	9ibnxy	52
Sagaing	gr	8mslam	49
Sagay	4s	7seneu	49
+Saguache County	v	9uv5p9	33	109
Sagamore	i	a618g3	36	001
+Sagadahoc County	u	ac18i2	45	023
Saginaw	b	aam7et	47	145
Saginaw Township North	b	aaq7en	44	145
+Saginaw County	b	aam7et	51	145
Sag Harbor	4	a3w8b7	34	103
Saginaw	1	9ha6dk	43	439
#sah
Sahagún	cm	7mv82g	48
Saharsa	25	8xvkkk	52
Sāhibganj	3e	8w4knf	50
Sahāranpur	1d	999jvf	57
Sahaswān	1d	93zjyr	48
Saḩāb	g8	9ejgo0	46
Sahuayo de Morelos	6e	8hq5yo	48
Şaḩam	dy	8t5ia1	50
Sahiwal	1l	9b7jj2	54
Sahuarita	y	9es5bs	44	019
#sai
Saint John’s	xq	89k948	44
Saidpur	5a	8xmkqx	53
Saint John	4x	afr8si	49
Saint-Jean-sur-Richelieu	12	afv88i	49
Saint-Jérôme	12	ah686g	47
Saint-Hyacinthe	12	agr89c	47
Saint-Eustache	12	agk86p	46
Saint-Georges	12	ai38fp	45
Sainte-Julie	12	agm88b	45
Sainte-Thérèse	12	ags86x	44
Saint-Bruno-de-Montarville	12	agh889	44
Saint-Constant	12	ag187n	44
Saint-Augustin-de-Desmaures	12	aju8dj	42
Saint-Lazare	12	ag4863	42
Sainte-Catherine	12	ag487m	42
Saint-Basile-le-Grand	12	agh88g	42
Saint-Lin-Laurentides	12	ahd873	42
Sainte-Marie	12	aiz8er	41
Sainte-Marthe-sur-le-Lac	12	agh86n	41
Sainte-Anne-des-Plaines	12	ah486z	40
Saint-Canut	12	ah0868	40
Sainte-Adèle	12	ahn863	40
Saint-Amable	12	agt88e	40
Saint-Sauveur	12	ahh85y	40
Saint-Félicien	12	ap58ar	39
Saint-Hippolyte	12	ahl86e	39
Saint-Sauveur-des-Monts	12	ahi85z	39
Saint-Rémi	12	afr87i	38
Saint-Zotique	12	afp85r	38
Saint-Joseph-du-Lac	12	agh86g	38
Saint-Félix-de-Valois	12	ai9881	38
Sainte-Agathe-des-Monts	12	ahx85o	38
Sainte-Anne-des-Monts	12	aqg8rb	37
Saint-Pie	12	age89h	37
Sainte-Anne-de-Bellevue	12	ag586l	37
Saint-Henri	12	ajp8el	37
Sainte Catherine de la Jacques Cartier	12	ak58d2	37
Saint-Joseph-de-Beauce	12	aim8f5	36
Saint-Augustin	12	awb9d3	36
Saint-Césaire	12	ag6898	36
Saint-Adolphe-d'Howard	12	ahp85j	36
Saint-Pascal	12	am08i4	35
Saint-Germain-de-Grantham	12	ahb8af	35
Sainte-Julienne	12	ahp878	35
Saint-Raymond	12	agb87j	35
Saint-Thomas	12	ahu889	35
Saïda	14e	9mrdwf	51
Saint-Étienne	5g	ag7e87	52
Saint-Priest	5g	agye9q	46
Saint-Brieuc	9c	aosdob	47
Saint-Malo	9c	ap5dqf	47
Saint-Quentin	4z	ashe55	47
Saint-Quentin-en-Yvelines	29	aphe1m	52
Saint-Denis	29	apye2j	50
Saint-Maur-des-Fossés	29	apje2x	49
Saint-Germain-en-Laye	29	apue1t	46
Saint-Nazaire	8c	alcdpv	48
Saint-Herblain	8c	al6drf	47
Saint Peters	0	awpdzy	51
Saint Neots	0	az2dv9	45
Saint Leonards-on-Sea	0	avadxj	40
Saint Columb Major	0	au3dia	35
Saintfield	23	b5adft	35
Saint Andrews	w	baido8	42
Saint Asaph	17	b1ydmf	35
Saint George's	16g	7vh94h	39
Saint Peter Port	16q	aredoy	42
Saint-Marc	jx	8f38a3	48
Saint Thomas Mount	1q	7y4k2s	46
Sainthia	1k	8sjknk	46
Saint Helier	19c	aqndq6	44
Saitama	2v	9prony	61
Saijō	gf	9k8o5y	48
Saiki	b2	9hjo2e	47
Saipan	1en	849p4v	47
Saint-Pierre	1h7	ajy9jy	38
Saint-Denis	9y	5c0i61	51
Saint-Paul	9y	5bni5j	50
Saint-Pierre	9y	5aqi64	49
Saint-André	9y	5bsi6l	47
Saint-Louis	9y	5avi5x	47
Saint-Louis	v4	86icm7	52
Saint Johns	y	9lv5g8	35	001
Saint David	y	9em5dv	32	003
Saint Michaels	y	9p05gy	32	001
Saint Helena	2	9wz4ft	38	055
Saint Cloud	5	94h7m8	45	097
Saint Augustine	5	9917m5	41	109
Saint Pete Beach	5	9317i6	40	103
Saint Augustine Shores	5	98t7m5	39	109
Saint Augustine Beach	5	98x7m9	38	109
Saint Augustine South	5	98w7m5	37	109
Saint James City	5	8zm7k0	36	071
Saint George	5	93y7i7	34	103
Saint Leo	5	94q7ji	31	101
Saint Simon Mills	a	9cl7lv	41	127
Saint Simons Island	a	9cj7lz	41	127
Saint Ansgar	j	aai6pw	30	131
Saint Anthony	1c	ac559s	35	043
Saint Maries	1c	alf4w8	34	009
Saint Charles	6	a6f72p	45
Saint Joseph	6	a1f73g	36	019
Saint Elmo	6	9yf717	32	051
Saint Anne	6	a3z74d	31	091
Saint Jacob	6	9xj6yn	30	119
Saint John	f	a55751	42	089
Saint Paul	f	9zj7a5	30	031
Saint Marys	q	9yv6h5	34	149
Saint Francis	q	a0h618	31	023
Saint John	q	9vk69o	31	185
Saint Matthews	m	9w97a2	42	111
Saint Dennis	m	9w379j	40	111
Saint Regis Park	m	9w77a6	32	111
Saint Rose	o	9976x4	39	089
Saint Gabriel	o	9a26uy	38	047
Saint Martinville	o	99p6sx	38	099
Saint Francisville	o	9bi6u6	32	125
Saint Joseph	o	9eo6ul	31	107
Saint Charles	n	9x87ya	46	017
Saint James	n	9zw7w0	35	043
Saint Michaels	n	9xr80a	30	041
Saint George	u	aca8js	34	013
Saint Albans	u	aer8j7	33	025
Saint Clair Shores	b	a827hr	48	099
Saint Joseph	b	a6z77s	39	021
Saint Johns	b	a9g7d4	39	037
Saint Louis	b	aal7cz	39	057
Saint Clair	b	a8y7iv	37	147
Saint Helen	b	ad87dj	34	143
Saint Ignace	b	ahf7cn	34	097
Saint Charles	b	aaa7ea	33	145
Saint Paul	e	aeu6pf	55	123
Saint Cloud	e	agk6mg	48	145
Saint Louis Park	e	aev6op	47	053
Saint Michael	e	afl6nu	42	171
Saint Peter	e	ad46n0	40	103
Saint Anthony	e	af26p2	39	053
Saint Francis	e	ag36oo	39	003
Saint Joseph	e	agk6m0	38	145
Saint Paul Park	e	aek6pp	37	163
Saint James	e	ac66l5	37	165
Saint Charles	e	ac56sa	36	169
Saint Augusta	e	agc6mh	35	145
Saint Bonifacius	e	aer6nl	34	053
Saint Joseph	c	a0h6kj	49	021
Saint Charles	c	9xq6wo	48	183
Saint Peters	c	9xs6w9	47	183
Saint Ann	c	9xl6wy	41	189
Saint Johns	c	9xj6x2	39	189
Saint John	c	9xj6x1	38	189
Saint Clair	c	9wj6va	37	071
Sainte Genevieve	c	9vi6xw	36	186
Saint Robert	c	9v36ry	36	169
Saint James	c	9vk6tj	36	161
Saint Paul	c	9xy6vy	33	183
Saint George	c	9x26x5	31	189
Saint Martins	c	9x76ri	31	051
+Sainte Genevieve County	c	9vi6xw	36	186
Saint Martin	s	9ak715	39	059
Saint Stephens	9	9pc7m9	39	035
Saint James	9	9k97v0	35	019
Saint Pauls	9	9mp7sn	33	155
Saint Paul	10	a4h6ai	34	093
Saint James	4	a3k88s	41	103
Saint Bonaventure	4	a6w7u0	33	009
Saint Johnsville	4	a9g84k	32	057
Saint Marys	7	a2m7dl	39	011
Saint Clairsville	7	a1c7na	37	013
Saint Bernard	7	9yt7da	36	061
Saint Henry	7	a2a7cw	34	107
Saint Paris	7	a1h7es	33	021
Saint Helens	x	ahe4ev	41	009
Saint Marys	3	a537ts	41	047
Saint Clair	3	a3480d	35	107
Saint Lawrence	3	a21819	33	011
Saint Andrews	t	9kl7mn	43	079
Saint George	t	9i77o6	33	035
Saint Matthews	t	9ji7nm	33	017
Saint Stephen	t	9is7q0	32	015
Saint Hedwig	1	97p6b8	33	029
Saint Paul	1	9hs6ft	30	085
Saint Jo	1	9jl6d4	30	337
Saint George	11	9t254i	49	053
Saint Albans	1m	aeh890	38	011
Saint Johnsbury	1m	ade8by	38	005
Saint Francis	d	a9d73w	40	079
Saint Croix Falls	d	ag56qo	33	095
Saint Peter	d	abs72m	32	039
Saint Albans	z	9wn7ko	40	039
Saint Marys	z	9zf7mf	33	073
Saint Croix	ww	8b98w5	47
#sak
Sakhipur	42	8tkkuh	46
Sakété	112	7gqe3e	45
Sakata	8h	9y4ooh	50
Sakado	2v	9pwon7	50
Sakura	3o	9p8opj	53
Saku	5m	9qmoko	48
Sakai	3m	9m2ocb	59
Sakurai	dg	9luodd	48
Sakaidechō	ge	9lco7s	48
Saki	7z	7m3e5f	53
Sakakah	mc	999gzp	51
Sakon Nakhon	1me	89olxb	49
Saks	l	9jm79k	40	015
#sal
Salta	ic	5158ub	57
Salzburg	yq	amsew8	52
Salisbury	2j	49fol3	39
Sale	1p	405p8j	41
Salyan	zc	a00ho2	46
Salvador	35	5xzax1	64
Salinópolis	3y	6wba8g	46
Salgueiro	33	6blavc	46
Salto	1b	55ka8n	50
Salihorsk	cf	b0ng0i	50
Salmon Arm	1o	auu4om	41
Salt Spring Island	1o	apm4cz	40
Salaberry-de-Valleyfield	12	afp863	46
Salaqi	3f	a2mmez	48
Salzgitter	32	ayweoy	50
Salvaleón de Higüey	39	8dq8l5	51
Salcedo	39	8fu8ge	47
Salinas	q2	6rv7n5	46
Salamanca	7o	a3tdga	52
Salon-de-Provence	40	ab8ea5	46
Salford	0	b2ldpn	49
Sale	0	b2fdpk	47
Salisbury	0	avvdr0	47
Saltash	0	au1dk9	42
Saltburn-by-the-Sea	0	b5mdtb	38
Salfords	0	aw8dvj	37
Saltford	0	awsdp6	36
Saltcoats	w	b8kdip	41
Salamá	17d	83y6x4	46
Salgótarján	18p	anmff0	46
Salatiga	2f	6dnmex	52
Sallynoggin	1h	b20dey	38
Sallins	1h	b1xddh	37
Sālūr	1u	8dgkb5	47
Salem	1q	7udjx4	59
Salmās	4f	9w4hcd	49
Salerno	37	a30f13	51
Sale	4q	9kldd4	60
Salé Al Jadida	4q	9kgdda	53
Saltillo	74	8wm63f	59
Salamanca	48	8j562x	52
Salina Cruz	9o	86y6jl	49
Şalālah	1gg	89ai29	52
Salavat	5p	b2ai7b	52
Sal’sk	57	aj3h3e	48
Salekhard	hl	c2tj10	46
Salihli	c1	9wwg27	49
Salcha	1j	bx82jy	30	090
Salem	r	9m76qw	34	125
+Saline County	r	9m06qt	48	125
Salome	y	9ju54f	32	012
Salinas	2	9rw4i2	52	053
Salida	2	9ur4jo	41	099
Salton City	2	9ii4xw	36	025
Salida	v	9x15pk	37	015
Salem	13	a598b8	36	180
Salmon Brook	13	a6k89s	34	110
Salmon	1c	afi53m	35	059
Salem	6	9xb70x	39	121
+Saline County	6	9uu722	41	165
Salem	f	9x978u	38	175
Salina	q	9xw6cv	47	169
+Saline County	q	9xw6cv	47	169
Salyersville	m	9uv7h9	33	153
Salem	i	a848f2	46	009
Salisbury	i	a908f6	37	009
Salisbury	n	9wk820	45	045
Saline	b	a757fa	40	161
Salem	c	9ul6tq	37	065
Salisbury	c	9zi6q8	32	041
+Saline County	c	9yo6p4	42	195
Saltillo	s	9li71o	37	081
Salisbury	9	9p37oh	45	159
Salem	9	9p67l2	33	023
+Saline County	10	a2v6eo	40	151
Salem	14	a8v8e8	45	015
Salisbury	14	aai8cs	31	013
Salem	8	9zx82d	37	033
+Salem County	8	a05828	46	033
Salisbury	4	a3787o	41	059
Salamanca	4	a747tc	37	009
Salem	7	a3m7ne	41	029
Salem Heights	7	9yj7dm	36	061
Salineville	7	a2u7ng	31	029
Sallisaw	p	9oi6kp	39	135
Salina	p	9qt6jp	31	097
Salem	x	aeu4e8	52	047
Salunga	3	a1e7zq	34	071
Salix	3	a1y7t7	31	021
Saluda	t	9kg7kv	36	081
+Saluda County	t	9kg7kv	36	081
Salem	1a	abg6dh	31	087
Sale Creek	k	9oa7bl	35	065
Salado	1	9bz6d2	33	027
Salt Lake City	11	a38597	53	035
Salem	11	a1959t	39	049
Salina	11	9y859a	34	041
+Salt Lake County	11	a38597	61	035
Salem	g	9tl7pn	44	775
Saltville	g	9sg7kw	33	173
Salisbury	1m	aby88y	31	001
Salmon Creek	h	agz4fb	43	011
Salem	d	a87739	41	059
Salem	z	9z47o8	32	033
Salto	1q0	4iu9ez	50
Saldanha	5r	4ebf9u	48
#sam
Samannūd	aj	9c0gas	47
Samālūţ	98	94ng9b	50
Sama	d1	aaadg8	47
Sampang	2g	6e1mmk	47
Samarinda	d7	6wnmxf	56
Sampit	r2	6qzmlr	48
Sāmalkot	1u	89ek8a	47
Samāstipur	25	8xukia	48
Sambalpur	3c	8lnkda	52
Sambhal	1d	95ejy9	53
Sāmarrā’	fz	9l0h9x	52
Sambava	3j	5udhrd	45
Samal	83	7hnnl7	46
Sambrial	1l	9g8jmj	48
Samara	a0	b1shrb	61
Samut Prakan	vd	7zslng	56
Samut Sakhon	mo	7znlmj	48
Samut Songkhram	1mx	7z9lls	45
Samsun	n2	a4ogoy	56
Samson	l	9cf78z	33	061
Samsula-Spruce Creek	5	96p7mu	37	127
Samoset	5	92b7iq	36	081
+Sampson County	9	9n87ug	40	163
Sam Rayburn	1	9ca6ms	31	241
Sammamish	h	amc4gw	47	033
Samarkand	ng	a05j20	55
#san
San Ramón de la Nueva Orán	ic	55q8xc	49
San Miguel	2x	4a29cx	52
San Nicolás de los Arroyos	2x	4df98r	51
San Pedro	2x	4cg9a9	47
San Isidro	2x	4a99df	47
San Luis	o1	4di8rq	53
Santiago del Estero	yk	4ss8xi	55
San Juan	eq	4ie8lm	57
Santa Lucía	eq	4ie8lq	46
San Fernando del Valle de Catamarca	yl	4qx8t9	53
Santa Rosa	o3	44a8xg	50
San Rafael	id	49u8m7	50
San Martín	id	4e48lt	49
San Carlos de Bariloche	er	3rp8dx	50
Santa Fe	86	4i397d	57
Santo Tomé	86	4i2977	48
San Miguel de Tucumán	if	4vi8uu	59
San Lorenzo	et	4rv9cr	47
San Francisco	90	4ip93k	48
San Salvador de Jujuy	eu	52t8um	55
San Pedro de Jujuy	eu	52p8vt	48
Sankt Pölten	o7	anwf3f	43
Sanctuary Point	19	48ipif	38
Sandwīp	4v	8ojky1	47
Santa Cruz de la Sierra	oi	5kl90i	61
Santana	ol	6xu9xu	49
Santo Antônio de Jesus	35	5xzauy	49
Santo Amaro	35	5z5awh	47
Santa Inês	6p	6ntady	48
Santa Luzia	1w	5f3ai7	54
Santos Dumont	1w	5aeaj1	46
Santarém	3y	6r89o1	53
Santa Rita	7j	6e9b6u	51
Santa Cruz do Capibaribe	33	6bwb3g	49
Santa Maria	2m	4nk9qj	54
Santa Cruz do Sul	2m	4ng9ud	50
Santana do Livramento	2m	4k79lr	50
Santo Ângelo	2m	4re9pa	48
Santa Rosa	2m	4sl9oo	48
Santiago	2m	4ox9nl	47
Santo André	1b	54aaaq	58
Santos	1b	53gabb	56
Santa Bárbara d'Oeste	1b	56ta8b	53
Santana de Parnaíba	1b	54wa9o	50
San-Pédro	12y	7b7ddk	53
Santiago	7k	4d28fr	67
San Bernardo	7k	4cp8fm	54
San Antonio	7l	4cp8d3	49
San Felipe	7l	4f18fj	48
Sangmélima	iz	765eta	47
Sanming	3v	8yxmyq	53
Sanshui	20	8qbmll	52
Sanya	6r	8comc6	52
Santangpu	2q	925mj3	48
Sanchazi	2c	a6wnno	48
Santander de Quilichao	f6	76d7zk	46
San José del Guaviare	13f	7558a7	43
Santa Marta	cn	7t885w	56
Santa Rosa de Cabal	j3	7bj81y	48
San Andrés	13h	7wy7l1	48
San Francisco	pe	7pr7eb	47
San José	13o	7pl7eg	55
San Miguel del Padrón	cq	8q67jb	52
Santa Clara	8a	8o97pw	54
Santo Domingo	8a	8or7p4	47
Sancti Spíritus	f7	8mx7rc	51
San Germán	ct	8j880j	46
Santiago de Cuba	f9	8hm81d	57
San Luis	f9	8i381b	48
San Cristobal	cu	8p47ha	48
San Antonio de los Baños	cu	8pl7iu	46
San José de las Lajas	pi	8ps7jt	47
Sankt Augustin	1i	av2eg0	47
Santo Domingo Oeste	39	8de8hk	58
Santo Domingo Este	39	8dd8hy	58
San Pedro de Macorís	39	8d98jh	53
San Cristóbal	39	8d68ha	52
San Francisco de Macorís	39	8fm8gv	51
Santa Cruz de Barahona	39	8cl8ei	49
San Juan de la Maguana	39	8e98e5	49
Santa Cruz de El Seibo	39	8e58k8	44
San José de Ocoa	39	8dj8g5	43
Santo Domingo	14a	8db8hv	63
Santiago de los Caballeros	14b	8g18fm	61
Santa Rosa	jl	6of7pw	46
Santo Domingo de los Colorados	14v	6xb7s2	53
Santa Elena	q2	6rt7ne	46
San Fernando	2t	9rcdes	50
Sanlúcar de Barrameda	2t	9s6ded	48
Santander	q8	aaqdlg	53
Santa Cruz de Tenerife	6u	953cmv	53
Santa Lucía	6u	93jcou	48
San Bartolomé de Tirajana	6u	93kcor	47
Santa Coloma de Gramenet	36	a55e25	51
Sant Boi de Llobregat	36	a4ue1o	49
Sant Cugat del Vallès	36	a57e1t	49
Sant Feliu de Llobregat	36	a4ye1p	46
Santiago de Compostela	9b	a94d89	50
San Sebastián de los Reyes	3a	a2odlx	49
San Fernando de Henares	3a	a2adm7	46
Santutxu	6v	aa5dnw	48
Santurtzi	6v	aaddnl	47
San Vicent del Raspeig	3z	9woduj	47
Sandown	0	aupdss	43
Sandbach	0	b1ndpg	43
Sandy	0	aytdv7	41
Sandwich	0	awfdzq	37
San Juan Sacatepéquez	68	82w6w8	51
Santa Catarina Pinula	68	82h6wm	48
San José Pinula	68	82f6wv	47
San Pedro Ayampuc	68	8326wr	47
Santa Lucía Cotzumalguapa	qp	81u6v6	48
San Francisco El Alto	qq	83i6u0	47
San Pedro Sacatepéquez	qs	83l6t4	46
San Marcos	qs	83k6t1	44
Santa Cruz del Quiché	qt	83r6ut	44
Santa Rosa de Copán	17s	83171e	44
San Pedro Sula	fs	85273h	57
Sandyford	1h	b1zdep	43
Sandymount	1h	b25deq	40
Sāngli	1f	88tjn4	58
Sangamner	1f	8gdjm5	48
Sangrūr	2u	9a1jqo	49
Sangāreddi	2d	8ayjwx	48
Sandīla	1d	917k3n	47
Sanandaj	9f	9o3hik	55
San Remo	g5	abqehm	47
San Benedetto del Tronto	dd	a9ceyk	47
San Giorgio a Cremano	37	a3fezu	47
San Severo	4g	a5tf2q	47
Sano	6z	9qwonq	49
Sanjō	5y	9uiolz	49
Sandachō	4i	9mwobn	51
Santyoku	7t	9u0nut	46
Sangju	6d	9r6ns0	47
San José del Cabo	dm	8q25fa	48
San Cristóbal de las Casas	8m	88h6qo	52
San Pedro	74	8xk5xy	47
San Francisco del Rincón	48	8ke612	49
San Miguel de Allende	48	8k4646	48
San Luis de la Paz	48	8l664s	47
San Juan de los Lagos	54	8l15zr	47
Santa María Chimalhuacán	30	8fy695	58
San Pablo de las Salinas	30	8gn68r	52
San Mateo Atenco	30	8fj67j	48
San Salvador Tizatlalli	30	8fi67d	48
Santiago Teyahualco	30	8gm68o	47
San Buenaventura	30	8fm69e	47
San Nicolás de los Garza	55	8xi65e	56
Santa Catarina	55	8xb64y	54
San Pedro Garza García	55	8xa653	51
Santa Cruz Xoxocotlán	9o	89b6fa	48
Santo Domingo Tehuantepec	9o	87c6jg	46
San Martin Texmelucan de Labastida	75	8fk6ak	49
San Bernardino Tlaxcalancingo	75	8ev6b0	47
San Juan del Río	kz	8in668	51
San Luis Potosí	do	8nj63i	59
San Luis Río Colorado	76	9g6517	52
Santa Ana Chiautempan	dp	8fn6b9	47
San Andrés Tuxtla	4k	8d96jj	48
Sandakan	7y	7e8n04	56
Sandefjord	8n	bi9eoe	46
Sandnes	lf	bhheby	48
San Miguelito	dz	7n57r9	55
Santiago de Veraguas	1gj	7ki7n2	47
San Isidro	bg	60c7xz	48
San Juan	61	82kn87	51
San Fernando	79	886n68	49
Santiago	e0	88dn9n	50
San Jose del Monte	2a	835n89	56
Santol	2a	844n6x	55
San Fernando	2a	83rn78	54
San Ildefonso	2a	83wn7y	48
San Miguel	2a	842n82	48
Santa Ana	2a	83yn7h	47
San Pedro	2k	81wn89	54
Santa Rosa	2k	81rn8f	53
San Pablo	2k	813n91	53
San Mateo	2k	82un8g	51
Santa Cruz	2k	81on9a	50
Santo Tomas	2k	817n8i	48
San Jose	h9	7wbn8b	51
Sangla Hill	1l	9e4jju	48
Sanghar	31	8ydj7j	48
San Juan	4t	8db8sd	56
Santarém	tv	9yzd7w	45
San Lorenzo	7b	4zm9g9	54
San Antonio	7b	4ze9g5	47
Santa Tecla	1ku	800700	51
Santa Ana	1kw	80v6z8	52
San Miguel	1kx	7zg732	52
San Salvador	a2	801709	57
San Marcos	a2	7zy70a	47
San Vicente	1kz	7zv71c	46
Sandıklı	mw	9wug83	46
Sancaktepe	41	a3wg57	54
Şanlıurfa	ee	9t9gvr	57
San Fernando	we	7qk959	47
Sand Point	1j	b7q1i6	30	013
San Tan Valley	y	9i75a7	49	021
San Luis	y	9g9516	45	027
San Carlos	y	9in59b	36	013
San Manuel	y	9gk5cp	36	021
+Santa Cruz County	y	9d25bv	46	023
San Diego	2	9gw4uk	61	073
San Jose	2	9tq4hf	60	085
San Francisco	2	9ux4fy	59	075
Santa Ana	2	9jr4sl	55	059
San Bernardino	2	9kr4u7	53	071
Santa Clarita	2	9lj4qq	53	037
Santa Rosa	2	9ws4f5	52	097
Santa Clara	2	9tr4h8	51	085
Santa Maria	2	9n34lg	50	083
San Mateo	2	9uc4g7	50	081
Santa Monica	2	9ki4qv	50	037
San Marcos	2	9i24uj	50	073
Santa Barbara	2	9lm4ni	50	083
San Leandro	2	9us4go	50	001
San Ramon	2	9uy4h6	49	013
San Clemente	2	9iv4tb	48	059
Santa Cruz	2	9sp4h1	48	087
San Rafael	2	9vh4fn	48	041
Santee	2	9h84v3	48	073
San Luis Obispo	2	9o04ku	47	079
San Jacinto	2	9ju4v4	47	065
San Bruno	2	9uj4fz	46	081
San Gabriel	2	9kq4rx	46	037
San Juan Capistrano	2	9j24t6	46	059
San Dimas	2	9kr4sr	45	037
Santa Paula	2	9lf4pa	45	111
San Pablo	2	9vg4g5	45	013
San Carlos	2	9u74ge	45	081
Sanger	2	9rz4nw	44	019
San Lorenzo	2	9uo4gs	44	001
Santa Fe Springs	2	9kb4rz	43	037
San Marino	2	9ks4rx	41	037
San Anselmo	2	9vh4fk	41	041
San Diego Country Estates	2	9hp4vm	40	073
San Martin	2	9t04i7	38	085
Santa Ynez	2	9m54mg	36	083
Santa Venetia	2	9vk4fn	36	041
San Joaquin	2	9rp4m5	36	019
San Antonio Heights	2	9kw4t6	35	071
San Andreas	2	9w44ks	34	009
San Miguel	2	9pb4kq	34	079
San Juan Bautista	2	9sd4ie	33	069
Santa Margarita	2	9ob4kz	31	079
+San Benito County	2	9sd4is	47	069
+San Bernardino County	2	9kr4u7	63	071
+San Diego County	2	9gw4uk	65	073
+San Joaquin County	2	9vg4j3	58	077
+San Luis Obispo County	2	9o04ku	54	079
+San Mateo County	2	9ur4fu	59	081
+Santa Barbara County	2	9n34lg	56	083
+Santa Clara County	2	9tq4hf	63	085
+Santa Cruz County	2	9sp4h1	54	087
+San Juan County	v			111
+San Miguel County	v	9ve5kj	36	113
Sanford	5	9607m9	48	117
San Carlos Park	5	8zj7ks	42	071
Sandalfoot Cove	5	8z67p9	42	099
Sanibel	5	8zh7k6	39	071
San Antonio	5	94q7jh	31	101
+Santa Rosa County	5	9ag76q	50	113
Sandy Springs	a	9k87dm	50	121
Sandersville	a	9hm7hz	38	303
Sanborn	j	a9y6ia	31	141
Sandpoint	1c	ao44w9	39	017
Sandwich	6	a5p71u	39	037
Sandoval	6	9xa70h	31	121
+Sangamon County	6	a0k6z0	52	167
Santa Claus	f	9vw76l	34	147
Sandwich	i	a608g7	35	001
Sanford	u	aao8ff	43	031
Sangerville	u	afg8jc	31	021
Sandusky	b	aam7hx	34	151
Sand Lake	b	ad47fk	31	069
+Sanilac County	b	aam7hx	40	151
Sandstone	e	ai56q1	34	115
+Sanders County	18	am74zm	34	089
Sanford	9	9ok7s2	45	105
Sandown	14	a998e9	38	015
Sanbornton	14	aat8d6	34	001
Sandwich	14	abn8dn	31	003
Sanbornville	14	aaz8ep	30	003
Santa Fe	15	9p55pq	49	049
Santa Teresa	15	9ei5ns	36	013
Sandia Heights	15	9nq5o7	35	001
Santa Rosa	15	9n25t8	34	019
Santo Domingo Pueblo	15	9on5oj	34	043
San Felipe Pueblo	15	9of5ob	34	043
San Ysidro	15	9fv5nb	33	013
Santa Clara	15	9h25jl	32	017
Sandia Knolls	15	9no5op	31	001
San Miguel	15	9fc5nj	31	013
Santa Clara Pueblo	15	9px5pb	30	039
+San Juan County	15	9s15je	49	045
+San Miguel County	15	9ov5rq	41	047
+Sandoval County	15	9nv5nq	53	043
+Santa Fe County	15	9p55pq	50	049
Sandy Valley	1t	9pi4yt	33	003
Sands Point	4	a3h878	34	059
Sanborn	4	a9u7sw	32	063
Sandusky	7	a557i9	44	043
+Sandusky County	7	a4v7h4	45	143
Sand Springs	p	9qe6h1	43	143
Sandy	x	ag44ge	40	005
Sanatoga	3	a1t820	39	091
Sand Hill	3	a247zp	34	075
Sandy	3	a477t7	32	033
Sangaree	t	9hs7pf	39	015
Sans Souci	t	9mw7j2	39	045
+Sanborn County	1a			111
San Antonio	1	97q6af	62	029
San Angelo	1	9de650	50	451
San Marcos	1	9906by	48	209
San Juan	1	8yr6bc	46	215
San Benito	1	8yl6ct	44	061
Santa Fe	1	97m6jt	41	167
San Elizario	1	9dr5ot	40	141
Sanger	1	9io6e3	39	121
San Leon	1	97w6kc	37	167
Sansom Park	1	9h56dg	37	439
San Diego	1	9346b4	36	131
San Carlos	1	8z26bl	35	215
San Saba	1	9co69s	35	411
Santa Rosa	1	8yy6c9	35	061
San Augustine	1	9dl6ml	33	405
Santa Anna	1	9e6684	30	083
+San Augustine County	1	9dl6ml	33	405
+San Jacinto County	1	9aq6k4	34	407
+San Patricio County	1	93g6do	47	409
+San Saba County	1	9co69s	35	411
Sandy	11	a2r598	49	035
Santaquin	11	a1259h	40	049
Santa Clara	11	9t554b	38	053
+San Juan County	11	9ui5fw	38	037
+Sanpete County	11	9zc5a1	43	039
Sandston	g	9u87x8	39	087
+San Juan County	h	aot4ea	34	055
San José de Mayo	1q1	4am9ih	46
San José de Guanipa	em	7mp8xr	48
San Fernando de Apure	1qa	7jx8ol	49
San Mateo	8y	7qd8oq	47
San Joaquín	a4	7qi8np	46
San Carlos	ws	7ou8li	49
San Juan de los Morros	en	7pj8ox	49
Santa Teresa del Tuy	4u	7qf8qu	54
San Antonio de Los Altos	4u	7qv8q1	48
San Cristóbal	wu	7jl8be	54
San Felipe	nl	7qq8l2	49
San Carlos del Zulia	c6	7n08c7	48
Sanaa	wz	84nhat	63
#sao
São Miguel dos Campos	91	66ub3r	46
São Mateus	6o	5i0ata	49
São Luís	6p	6qzagy	60
São João del Rei	1w	5baah2	49
São Sebastião do Paraíso	1w	5bwa9h	48
São Lourenço	1w	58kaev	46
São Lourenço da Mata	33	6bsb6q	49
São José dos Pinhais	2w	4z3a3b	51
São João de Meriti	2y	56oajj	57
São Pedro da Aldeia	2y	56kan2	47
São Leopoldo	2m	4nc9xx	53
São Borja	2m	4qe9kg	48
São Gabriel	2m	4lq9p4	47
São José	3d	4rna3g	53
São Bento do Sul	3d	4x3a2u	49
São Cristóvão	ab	63fb0n	49
São Paulo	1b	54laag	70
São Bernardo do Campo	1b	547aao	59
São José dos Campos	1b	55macj	58
São José do Rio Preto	1b	5c6a2u	56
São Vicente	1b	53gab5	55
São Carlos	1b	58ua6z	53
São Caetano do Sul	1b	54eaap	51
São João da Boa Vista	1b	58zaa0	49
São Sebastião	1b	540adv	49
São Roque	1b	54na92	47
São José do Rio Pardo	1b	5a0a9r	47
São Joaquim da Barra	1b	5cua73	46
São Domingos de Rana	84	9xid62	47
São Tomé	1kq	6yyeep	47
#sap
Sapucaia	2m	4n59xx	51
Sapiranga	2m	4no9yb	49
Sapporo	47	a9nosn	63
Sapele	dt	7edebs	52
Sappington	c	9x26wy	39	189
Sapulpa	p	9q06h1	43	037
#saq
Saquarema	2y	56calx	48
Saqqez	9f	9qphgj	52
#sar
Sar-e Pul	xo	9qmiz5	47
Sarina	1n	5aipei	37
Sarajevo	a8	abtfb0	58
Sarishābāri	c8	8urktj	49
Sarandi	2w	54w9vx	49
Sarnia	16	a9e7j4	49
Sarcelles	29	aq4e2m	48
Sartrouville	29	apze23	47
Sardārshahr	22	950jmx	49
Sardhana	1d	96zjvl	47
Sari	8f	9rkhze	54
Sarpol-e Z̄ahāb	8g	9lqhfe	47
Sarakhs	5u	9riilw	47
Sariwŏn	s3	9wznlc	55
Sarkand	dj	ag5k20	49
Sarpsborg	8n	bioeqv	47
Sariaya	2k	80sn9l	47
Sargodha	1l	9f5jhv	57
Sarai Alamgir	1l	9hejkw	46
Saransk	ug	b4ihdh	55
Sarov	7e	b6mh8c	49
Saratov	a1	ax6hft	59
Sarapul	e6	bawi1g	50
Sarh	1lj	7nefb3	50
Saraburi	mn	82dloc	48
Saraland	l	9bm73d	41	097
Sardis City	l	9kx78s	32	055
Saratoga	2	9ti4h2	45	085
Saranap	2	9v84gw	37	013
Sarasota	5	91y7ir	47	115
Sarasota Springs	5	91v7iw	42	115
+Sarasota County	5	9147jk	55	115
Sardis	a	9h47cw	31	263
Saranac	b	a997bb	31	067
Sartell	e	agq6mb	42	145
Sarcoxie	c	9sz6mk	31	097
Sardis	s	9lo6y8	32	107
+Sargent County	1g			081
+Sarpy County	10	a4a6hn	50	153
Saratoga Springs	4	a9o872	44	091
Saranac Lake	4	ad5863	37	033
+Saratoga County	4	a9o872	48	091
Saratoga Springs	11	a23596	44	049
Saratoga	1r	a555nb	32	007
#sas
Saskatoon	44	ayt5np	53
Sassari	g7	a35ejs	50
Sasayama	4i	9nfobm	47
Sasebo	dh	9i5nwd	54
Sasolburg	59	4vjg1a	49
#sat
Sātkania	4v	8nckzp	47
Sātkhira	66	8p3krf	51
Sattenapalle	1u	87jk2n	47
Satara	1f	8b5jlj	51
Satna	21	8uak4j	54
Sathupalli	2d	89xk4n	46
Satte	2v	9q7oo5	47
Satsumasendai	di	9eenxy	49
Satu Mare	1ij	amsfni	51
Satka	62	b6wig0	47
Sattahip	hr	7x7loa	48
Satun	1n2	7gellz	45
Satsuma	l	9bp73e	38	097
Saticoy	2	9l84p1	30	111
Satellite Beach	5	94a7o5	40	009
Satanta	q	9u063j	31	081
#sau
Saurimo	ye	676fgn	46
Sault Ste. Marie	16	aj87dr	48
Saundersfoot	17	axndiy	35
Saundatti	1v	85tjoo	46
Saugor	21	8s8jyq	54
Sausalito	2	9v64fr	39	041
Sauk Village	6	a5974r	40	031
Saugus	i	a7y8er	44	009
Sault Ste. Marie	b	aj67dp	41	033
Sauk Rapids	e	agn6mf	41	009
Sauk Centre	e	ah26k9	36	145
Saucier	s	9b470e	31	047
+Saunders County	10	a4h6fm	39	155
Saugerties	4	a6w86l	36	111
Saugerties South	4	a6u86l	33	111
Saukville	d	aai73q	36	089
Sauk City	d	aa76ys	35	111
+Sauk County	d	aar6yq	46	111
#sav
Savé	of	7kbe2x	49
Savalou	of	7k1e1i	45
Savarkundla	1z	8laje2	49
Sāveh	g1	9nahrw	52
Savona	g5	ad3ejk	48
Savannakhet	1bw	881lz0	48
Savannah	a	9f47mq	52	051
Savoy	6	a1972v	39	019
Savanna	6	a6x6xk	35	015
Savage	n	9yq7ym	38	027
Savage	e	aee6oq	45	139
Savannah	c	a0y6kl	37	003
Savannah	k	9nu72v	38	071
Savannah	1	9ib6et	35	121
#saw
Sawtell	19	4loppa	36
Sawbridgeworth	0	axydwf	39
Sawston	0	aysdwh	39
Sawtry	0	azodv8	37
Sawangan	24	6g8m4l	51
Sawāi Mādhopur	22	8yajs2	50
Sawara	3o	9pooqa	47
Sawgrass	5	99v7lz	37	109
Sawmills	9	9pi7lp	37	027
Sawyerwood	7	a407ls	32	153
Saw Creek	3	a4783j	36	103
+Sawyer County	d	aht6tw	35	113
#sax
Saxmundham	0	az1e05	36
Saxilby	0	b1zdu6	36
Saxapahaw	9	9pv7ro	32	001
Saxonburg	3	a377qb	32	019
Saxon	t	9n47kb	35	083
#say
Sayama	2v	9plon9	52
Sayansk	7c	b4blrs	46
Sayanogorsk	ly	b1hkxw	47
Sayhāt	5q	8zkhr1	48
Saybrook Manor	13	a4p8aw	30	130
Saylorville	j	a5s6nx	35	153
Sayreville	8	a2e85g	47	023
Sayreville Junction	8	a2f85j	46	023
Sayville	4	a36890	42	103
Sayre	p	9o1678	37	009
Sayre	3	a6m7zg	37	015
Saylorsburg	3	a3m82s	31	089
Sayyān	wz	845hb4	48
#sca
Scarness	1n	4zspom	36
Scarborough	16	abl7ru	58
Scarborough	0	b4sduw	48
Scalby	0	b3ddu0	40
Scandicci	4o	abjer3	47
Scafati	37	a38f0e	47
Scaggsville	n	9yr7ye	44	027
Scarborough	u	ab28go	36	005
Scandia	e	afp6q7	36	163
Scarsdale	4	a3x872	43	119
Scappoose	x	ah34eo	38	009
#sce
Scenic	y	9s753b	32	015
Scenic Oaks	1	98j69w	37	029
#sch
Schaffhausen	12s	amiejz	45
Schwäbisch Gmünd	2n	apken8	48
Schweinfurt	3h	at1eoe	47
Schwerin	ae	b2zerp	50
Schwerte	1i	awweh1	47
Schiedam	52	ay8e87	49
Schall Circle	5	9087pg	30	099
+Schley County	a	9fk7dt	33	249
Schofield Barracks	1e	8lq1ox	42	003
Schaumburg	6	a6r73c	49	031
Schiller Park	6	a6k73x	41	031
+Schuyler County	6	a1g6wg	35	169
Schererville	f	a58753	45	089
Schriever	o	98m6vr	38	109
Schoolcraft	b	a6z7a4	32	077
+Schoolcraft County	b	aho78f	35	153
+Schuyler County	c			197
Schuyler	10	a556ee	38	037
Schenectady	4	a8x86m	48	093
Schuylerville	4	a9q87m	31	091
+Schenectady County	4	a8x86m	50	093
+Schoharie County	4	a8k853	38	095
+Schuyler County	4	a7q7yh	36	097
Schlusser	3	a1s7xm	37	041
Schuylkill Haven	3	a2v80f	37	107
Schnecksville	3	a3081y	35	077
Schwenksville	3	a1u82e	31	091
Schoeneck	3	a1s80f	30	071
+Schuylkill County	3	a3180c	48	107
Schertz	1	9836b1	46	187
Schulenburg	1	98g6eu	35	149
+Schleicher County	1	9bq64k	33	413
Schofield	d	aer6z4	33	073
Schweizer-Reneke	65	4uhfud	48
#sci
Scituate	i	a788fj	37	023
Sciotodale	7	9xn7ht	30	145
+Scioto County	7	9xl7hg	46	145
Scissors	1	8ym6bn	35	215
#sco
Scone	19	4gzpj3	37
Scone	w	baqdmj	37
Scottsboro	l	9mb791	42	071
+Scott County	r	9my6mn	35	127
Scottsdale	y	9j3596	54	013
Scotts Valley	2	9sx4h3	41	087
Scott Lake	5	8y27p5	42	086
Scottdale	a	9jv7dy	40	089
+Scott County	j	a5c6we	52	163
Scott Air Force Base	6	9x26yf	36	163
+Scott County	6	a036wq	32	171
Scottsburg	f	9xh79r	38	143
+Scott County	f	9xh79r	40	143
Scott City	q	9ww63p	36	171
+Scott County	q	9ww63p	36	171
Scottsville	m	9s378l	36	003
+Scott County	m	9w57d4	45	209
Scott	o	9a06s7	40	055
Scottville	b	ac378c	31	105
+Scott County	e	aeg6o7	51	139
Scott City	c	9te6zc	37	201
+Scott County	c	9sg6z5	44	201
+Scotland County	c	a2e6rz	33	199
+Scott County	s	9fw6zh	40	123
Scobey	18	apj5r6	30	019
Scotland Neck	9	9qd7wy	33	083
+Scotland County	9	9ml7ra	42	165
Scottsbluff	10	a6b5w1	42	157
+Scotts Bluff County	10	a6b5w1	44	157
Scotch Plains	8	a2y85d	44	039
Scotchtown	4	a5885g	40	071
Scotia	4	a8z86k	39	093
Scottsville	4	a9j7w1	33	055
Scottdale	3	a1e7qx	36	129
Scotland	3	a117wh	31	055
+Scott County	k	9re7d9	37	151
+Scott County	g	9rs7im	33	169
#scr
+Screven County	a	9gz7l8	34	251
Scranton	3	a5181u	49	069
#scu
Scunthorpe	0	b2udu7	49
+Scurry County	1	9gw63o	41	415
#sea
Seaford	0	av1dwa	44
Seaham	0	b6cds9	43
Seaton Delaval	0	b6zdrr	40
Searcy	r	9nx6t6	44	145
+Searcy County	r	9pr6qp	31	129
Seaside	2	9rp4hj	45	053
Seal Beach	2	9jq4ry	44	059
Seacliff	2	9sp4hc	35	087
Searles Valley	2	9pd4tw	32	071
Sea Ranch	2	9xk4d3	31	097
Seaford	27	9xc81z	39	005
Seaside	5	9a878q	33	131
Seabrook	n	9y97yj	42	033
Seat Pleasant	n	9y27yd	37	033
Searsmont	u	ad88js	31	027
Seagate	9	9l17vs	37	129
Sea Breeze	9	9km7vn	33	129
Seabrook	14	a958f5	39	015
Seaside Heights	8	a0y869	35	029
Sea Isle City	8	9yr84j	33	009
Sea Girt	8	a1h86d	33	025
Seaside Park	8	a0x868	32	029
Seabrook Farms	8	9zq832	32	011
Sea Bright	8	a2486j	31	025
Seaford	4	a2z87v	42	059
Seaside	4	a2q86x	41	081
Sea Cliff	4	a3h87g	37	059
Searingtown	4	a3987e	37	059
Seaside	x	ahr4bs	38	007
Seabrook Island	t	9gi7pb	33	019
Seagoville	1	9go6fu	42	113
Seabrook	1	9846k1	41	201
Sealy	1	98q6gw	38	015
Seagraves	1	9hi5z4	34	165
Seadrift	1	94y6fd	32	057
Seattle	h	am94g7	58	033
SeaTac	h	alt4gb	45	033
Seabeck	h	amc4et	30	035
#seb
Sebdou	cy	9m8dsb	46
Şebin Karahisar	mz	a1xguq	47
+Sebastian County	r	9ob6ls	50	131
Sebastopol	2	9wo4eu	39	097
Sebastian	5	93a7oh	44	061
Sebring	5	92e7ls	40	055
Sebree	m	9uh74v	32	233
Sebewaing	b	abh7g7	32	063
Sebring	7	a3o7my	36	099
Sebastian	1	8z66cd	33	489
#sec
Sechelt	1o	arg4c8	39
Secunderabad	2d	8amjy6	53
Secondigliano	37	a3mezn	46
Security-Widefield	v	9xn5t5	45	041
Secaucus	8	a3b86a	43	017
#sed
Sedrata	px	9qdegx	47
Sedgefield	0	b5tdrz	36
Sedona	y	9mv59k	40	005
Sedco Hills	2	9jg4u7	35	065
+Sedgwick County	v	a3v5zy	31	115
Sedgwick	q	9vc6de	32	079
Sedan	q	9t56gt	30	019
+Sedgwick County	q	9up6dm	57	173
Sedgwick	u	ad28le	31	009
Sedalia	c	9xi6p1	43	159
Sedro-Woolley	h	aoq4gg	40	057
#see
Seevetal	32	b2cenp	46
Seeb	ll	8rridn	54
Seeley	2	9h34yn	32	025
Seelyville	f	9zp75l	30	167
Seekonk	i	a658du	41	005
Seeley Lake	18	al254s	32	063
#sef
Sefrou	9k	9jzdil	48
Seffner	5	93q7jg	39	057
#seg
Séguéla	130	7k4ddh	47
Segovia	7o	a3rdkk	48
Ségou	sn	7zbdeq	50
Segamat	6g	74zltm	48
Seguin	1	9856bw	44	187
#seh
Sehore	21	8qgju4	50
Sehwan	31	8zej4i	46
#sei
Seinäjoki	15q	bsffnf	45
#sej
Sejong	1bc	9rnnpl	54
#sek
Sekondi-Takoradi	qg	7bpdr4	51
#sel
Selebi-Phikwe	11o	58yg1c	47
Selkirk	43	ata6ew	40
Selby	0	b3edt1	44
Selsey	0	auydtt	40
Selkirk	w	b8bdo4	38
Selu	1f	8g2jsc	46
Selma	l	9g176a	43	047
Selmont-West Selmont	l	9fy76b	34	047
Sells	y	9en598	34	019
Selma	2	9rl4nr	44	019
Selbyville	27	9wu832	34	005
Sellersburg	f	9wo79t	39	019
Selby-on-the-Bay	n	9y47zg	36	003
Selma	9	9oq7uk	38	101
Selden	4	a3j894	43	103
Selinsgrove	3	a3c7yi	38	109
Sellersville	3	a2382u	36	017
Selmer	k	9np71x	37	109
Selma	1	9866ax	40	029
Selah	h	ajl4l7	39	077
#sem
Semarang	2f	6elmeq	61
Semnan	g3	9oui0b	51
Semey	gn	au3k2z	55
Semenyih	5z	767lqw	50
Semporna	7y	7agn1h	48
Semmes	l	9bi72u	36	097
Seminole	5	93c7i1	43	103
Seminole Manor	5	8zu7pi	34	099
+Seminole County	5	9607m9	55	117
+Seminole County	a	9c87c8	34	253
Seminole	p	9nu6fh	39	133
+Seminole County	p	9nu6fh	41	133
Seminole	1	9gw5yw	39	165
#sen
Senhor do Bonfim	35	64yasd	47
Senador Canedo	4w	5nla3n	48
Send	0	awhduj	38
Sengkang	8d	6mjn5f	48
Sendhwa	21	8m9jom	47
Sendai	ay	9wborb	60
Sensuntepeque	1ks	80j71t	43
Senoia	a	9ii7d5	36	077
Seneca	6	a4r71v	34	099
Seneca	q	a0n6h6	33	131
Seneca	c	9sc6l7	34	145
Senath	c	9qd6xk	32	069
Senatobia	s	9m66y3	39	137
Seneca Falls	4	a977yo	38	099
Seneca Knolls	4	a9s803	33	067
+Seneca County	4	a977yo	41	099
+Seneca County	7	a477gy	45	147
Seneca	3	a4y7qm	30	121
Seneca	t	9md7hl	39	073
#seo
Seoni	21	8ndk0z	50
Seohāra	1d	975jyb	47
Seongnam	3n	9u0np6	60
Seosan	9j	9s6nn9	49
Seogwipo	s4	9idnnk	52
#sep
Sept-Îles	12	atg8rm	44
Sepatan	24	6h0m42	51
Sepang	5z	75hlqn	53
#seq
+Sequoyah County	p	9oi6kp	42	135
+Sequatchie County	k	9o97at	38	153
Sequim	h	ank4e2	38	009
#ser
Seraing	7i	auieba	48
Serrinha	35	61mavn	47
Serra	6o	5e3as1	56
Serra Talhada	33	6btaxm	47
Seropédica	2y	56uail	47
Sertãozinho	1b	5baa6p	50
Serowe	on	57tfy7	47
Serekunda	js	7zcclo	55
Sérres	at	a44fpf	48
Serang	au	6h0m2v	52
Serpong	24	6ggm4a	49
Serilingampalle	2d	8aljxi	52
Seregno	3t	agtell	46
Seremban	sv	75llr6	56
Sertolovo	6l	bl2g7w	46
Serpukhov	2l	b6kgrx	51
Sergiyev Posad	2l	baegtx	50
Serov	4a	bjkika	50
Şereflikoçhisar	hv	9y6gh6	46
Sergeant Bluff	j	a7s6gc	37	193
Serenada	1	9ba6cn	32	491
#ses
Sesvete	jw	ahbf4s	47
Sesto San Giovanni	3t	agheln	49
Sesto Fiorentino	4o	abrer4	47
Sesimbra	e4	9wsd6q	46
Sesser	6	9vt70n	33	055
#set
Sete Lagoas	1w	5fxah3	53
Sétif	ps	9qjeb1	55
Sète	5i	aake69	46
Settle	0	b47dpo	36
Settimo Torinese	5v	afeehl	46
Seto	3i	9nvogu	51
Settat	b4	9hodau	51
Setúbal	e4	9x0d7b	51
Setauket-East Setauket	4	a3p88y	42	103
Seth Ward	1	9l161j	33	189
#sev
Sevilla	67	79u813	46
Seville	2t	9tudff	58
Sevran	29	apye31	47
Sevenoaks	0	awfdwj	45
Severodvinsk	bp	bxcgyn	53
Severomorsk	hh	c9vggu	47
Seversk	m5	bb8kft	50
+Sevier County	r	9kk6ly	39	133
Severance	v	a2k5sr	36	123
Severn	n	9yq7yy	46	003
Severna Park	n	9yj7zd	46	003
Seven Lakes	9	9o07r0	37	125
Seven Hills	7	a507l4	41	035
Seville	7	a3x7km	34	103
Seven Fields	3	a317pm	35	019
Seven Oaks	t	9kl7ml	42	063
Sevierville	k	9pn7fw	42	155
+Sevier County	k	9pn7fw	46	155
Seven Points	1	9fs6gr	32	213
+Sevier County	11	9xp58o	41	041
Seven Corners	g	9xz7xo	40	059
#sew
Sewon	69	6c4mek	49
Seward	1j	bky2cw	34	122
Sewall's Point	5	91k7p8	33	085
+Seward County	q	9sw63o	43	175
Seward	10	a3n6ea	39	159
+Seward County	10	a3n6ea	40	159
Sewaren	8	a2n85q	34	023
Sewickley	3	a2m7pa	36	003
Sewanee	k	9ns79c	34	051
#sey
Seymour	1p	435p36	38
Seydişehir	8w	9tygch	47
Seymour	13	a50890	42	140
Seymour	f	9y879f	43	071
Seymour	c	9t76qb	33	225
Seymour	k	9pp7fg	40	155
Seymour	1	9jb68a	34	023
Seymour	d	adn72n	35	087
#sfa
Sfântu Gheorghe	1i8	ahffvm	48
Sfax	1np	9miepw	54
#sha
Sharjah	ns	8wei5x	61
Shamkhor	zf	a3fhfu	45
Shamakhi	zh	a2vhn4	45
Shāhzādpur	5a	8t6ksw	50
Shawinigan	12	ajd89x	46
Shannon	12	ak88dd	37
Shaowu	3v	91ymyc	51
Shantou	20	8qxmw7	67
Shaoguan	20	8uwmni	58
Shanwei	20	8pamsf	52
Shaping	20	8p9mls	50
Shangqiu	2s	9lpmt9	53
Shashi	2b	9a7mjs	57
Shanhaiguan	2z	a14n4n	51
Shahecheng	2z	9smmq3	51
Shangzhi	1x	aflnrh	49
Shanhecun	1x	agznt6	48
Shangmei	2q	932mh6	49
Shangrao	5b	951mzm	55
Shanting	1s	9ngmya	49
Shancheng	1s	9momug	49
Shache	45	9wqjuk	49
Shangri-La	3s	93blkz	51
Shangyu	2o	99en7r	59
Shaoxing	2o	99cn6y	56
Shashemenē	ao	7i0gv8	49
Shanklin	0	aundsq	39
Shaftesbury	0	avpdpx	39
Sharlston	0	b33ds3	36
Shankill	1h	b1vdf0	40
Shannon	2p	b0ed7e	40
Shāhābād	1v	89ljtq	47
Shāhāda	1f	8lvjmv	48
Shahdol	21	8qpk60	50
Shājāpur	21	8r3jrw	47
Shāhjānpur	1d	93gk1z	55
Shāmli	1d	97tjur	50
Shāhābād	1d	92sk22	49
Shāntipur	1k	8qlkpn	52
Shāhīn Dezh	4f	9rwhhd	46
Shahre Jadide Andisheh	46	9p4htq	49
Shahrīār	46	9p2htu	48
Shahr-e Kord	7r	9fthta	51
Shahr-e Bābak	7r	99oi54	47
Shahrud	g3	9r6i4q	51
Shakhtinsk	b3	as3jhn	46
Shah Alam	5z	76llq1	57
Shagamu	bc	7h1e65	53
Shabqadar	49	9l2jer	48
Shahkot	1l	9dpjk5	53
Shakargarh	1l	9fmjos	48
Shahdad Kot	31	93dj4n	49
Shahdadpur	31	8y1j6m	48
Shadrinsk	ud	b9tisr	49
Sharypovo	6k	b8akrs	46
Shakhty	57	amjgzp	53
Shakhtars’k	4m	anigus	49
Shannon Hills	r	9m66rc	36	125
+Sharp County	r	9qu6ts	40	135
Shafter	2	9om4op	43	029
Shasta Lake	2	a304g3	40	089
Shasta	2	a2s4fr	32	089
Shandon	2	9p24lm	31	079
+Shasta County	2	a2r4g1	51	089
Shaw	i4	9y37y2	42	001
Shady Hills	5	94x7iq	41	101
Sharpes	5	94z7no	35	009
Shannon	a	9le7bp	33	115
Shawneetown	6	9ur731	31	059
Shadeland	f	a2576h	33	157
Shawnee	q	9yg6kw	48	091
+Shawnee County	q	9yh6i8	51	177
Sharon	i	a708ea	38	021
Shady Side	n	9xw7zh	38	003
Shapleigh	u	aay8f7	34	031
Shakopee	e	aeg6o7	46	139
Shafer	e	ag36qd	30	025
+Shannon County	c	9st6uc	31	203
Shaw	s	9jc6vv	33	011
Shannon	s	9ks71l	32	081
Sharon	s	9eb70i	31	067
+Sharkey County	s	9hf6vk	33	125
Shallotte	9	9kd7u9	36	019
Sharpsburg	9	9pn7vt	33	127
Shark River Hills	8	a1n86b	36	025
Shaker Heights	7	a577li	44	035
Sharonville	7	9z37dj	41	061
Shadyside	7	a117np	36	013
Shawnee Hills	7	a057f9	33	057
Shawnee	p	9o56er	45	125
Shattuck	p	9qs66k	31	045
Shady Cove	x	a8d4ev	35	029
Sharon	3	a4j7of	41	085
Shamokin	3	a3b7zc	39	097
Sharon Hill	3	a0v82x	38	045
Shanor-Northvue	3	a3n7q0	37	019
Sharpsville	3	a4m7oh	36	085
Sharpsburg	3	a2h7pz	35	003
Shavertown	3	a4s812	33	079
Shamokin Dam	3	a3h7ym	32	109
Shackle Island	k	9r177e	35	165
Shady Hollow	1	99s6c6	37	453
Shavano Park	1	9866a9	35	029
Shady Shores	1	9i56eh	35	121
Shallowater	1	9jl60o	34	303
Shamrock	1	9nt65j	33	483
+Shackelford County	1	9gw686	33	417
Shawnee Land	g	9yv7ud	33	069
Shawsville	g	9t97p2	31	121
Shawano	d	aee71v	40	115
Sharon	d	a8271j	32	127
+Shawano County	d	aee71v	42	115
Shannondale	z	9yy7vv	35	037
Shady Spring	z	9ur7mq	35	081
Shahrisabz	i6	9yij1n	48
#shc
Shchuchinsk	km	b12jaz	47
Shchelkovo	2l	b9cgth	51
Shchëkino	bt	b41gs8	48
#she
Shell Cove	19	49xpj2	37
Shellharbour	19	49ypj3	36
Shepparton	1p	44yp3w	45
Sheki	za	a4fhj1	48
Sherpur	c8	8viku2	50
Sherwood Park	1y	b2o558	47
Shediac	4x	aie8wq	37
Shelburne	16	acg7p8	39
Sherbrooke	12	ag48ca	51
Shenzhen	20	8onmov	70
Shenyang	2h	a63nev	68
Shengli	1s	9u2n15	55
Shenjiamen	2o	998nbq	50
Sheffield	0	b2adrx	58
Shepshed	0	b0ldsf	41
Sheerness	0	awwdy4	41
Shefford	0	aykdv3	40
Shepton Mallet	0	aw7dox	40
Shepperton	0	awsdur	40
Sherborne	0	avjdp0	40
Sheringham	0	b12dzd	39
Sherburn in Elmet	0	b3gdsj	38
Shepley	0	b2udr8	37
Shelley	0	b2wdrc	37
Shevington	0	b2tdoj	37
Shenley	0	axldv8	36
Sherburn	0	b66dru	35
Sheikhpura	25	8vukig	47
Shertallai	2r	7oxjs2	47
Shegaon	1f	8jrjt2	48
Sheopur	21	8xajt2	48
Sherkot	1d	97hjy9	48
Shekhupura	1l	9e3jlj	56
Shebekino	hd	au1gqj	47
Shelekhov	7c	az1lx5	47
Shendi	me	88dggv	47
Shepetivka	nb	atffz6	47
Sheffield	l	9ml74e	40	033
Shelby	l	9hz77i	30	117
+Shelby County	l	9ic76u	52	117
Sherwood	r	9mq6ru	45	119
Sheridan	r	9lb6rc	37	053
Sheridan	2	9ya4iu	31	061
Sherrelwood	v	a0o5sc	43	001
Sheridan	v	a055s9	38	005
Shelton	13	a4s88z	46	140
Sherwood Manor	13	a6p8ag	37	110
Sherman	13	a5i87u	36	190
Sheldon	j	a9y6hq	37	141
Shenandoah	j	a396j3	37	145
Shell Rock	j	a8n6qu	31	023
Sheffield	j	a956p2	31	069
+Shelby County	j	a5p6j7	37	165
Shelley	1c	aai58k	36	011
Sherman	6	a0t6z4	37	167
Shelbyville	6	9zh71d	37	173
Sheridan	6	a5d71o	34	099
Sheldon	6	a3974s	30	075
+Shelby County	6	9zh71d	39	173
Shelbyville	f	9zs79q	43	145
Sheridan	f	a1i78i	35	057
Shelburn	f	9yu759	31	153
+Shelby County	f	9zs79q	43	145
+Sheridan County	q	9zc650	31	179
+Sherman County	q	9zb61h	36	181
Shelbyville	m	9w57ba	42	211
Shepherdsville	m	9vj79w	41	029
+Shelby County	m	9w57ba	43	211
Shenandoah	o	9ag6v8	43	033
Sherborn	i	a7c8dr	36	017
Sheffield	i	a6z888	35	003
Shelburne	i	a8b8a3	33	011
Shelburne Falls	i	a8c89y	32	011
Shelby	b	a8j7hd	49	099
Shepherd	b	aaw7cr	32	073
Sherburn	e	ab96kv	30	091
+Sherburne County	e	afu6o3	47	141
Shelbina	c	a096sc	32	205
Shell Knob	c	9rr6nx	31	009
+Shelby County	c	a096sc	32	205
Shelby	s	9kb6vv	33	011
Shelby	18	aor59a	35	101
+Sheridan County	18	aph5tk	33	091
Shelby	9	9o17li	43	045
Sherrills Ford	9	9oy7n1	30	035
Shell Valley	1g	apk66m	31	079
+Sheridan County	1g			083
Shelton	10	a3a69r	30	019
+Sherman County	10	a4o693	30	163
+Sheridan County	10	a8w604	32	161
Sheepshead Bay	4	a2r86m	51	047
Sherrill	4	a9n820	35	065
Shenorock	4	a4t876	33	119
Shelter Island	4	a438b2	31	103
Sherburne	4	a8k82a	31	017
Shelter Island Heights	4	a448b0	30	103
Shelby	7	a3k7ie	40	139
Sheffield Lake	7	a597jy	40	093
Sheffield	7	a527jy	36	093
Sherwood	7	9yk7do	36	061
+Shelby County	7	a1w7e8	44	149
Sherwood	x	ag04es	43	067
Sheridan	x	afa4d9	38	071
+Sherman County	x			055
Shenandoah	3	a3e80c	37	107
Shenandoah Heights	3	a3f80b	31	107
Sheffield	3	a5u7sg	31	123
Shell Point	t	9h37ph	34	019
Shelbyville	k	9ok77u	43	003
+Shelby County	k	9nn6xv	59	157
Sherman	1	9jg6fn	46	181
Shenandoah	1	99u6iu	34	339
Shepherd	1	9aq6k4	34	407
Sheldon	1	98z6jr	33	201
Sherwood Shores	1	9k16f2	31	181
+Shelby County	1	9eq6m8	34	419
+Sherman County	1	9qy60h	33	421
Shenandoah Farms	g	9ya7v4	35	187
Shenandoah	g	9wx7tl	34	139
+Shenandoah County	g	9yb7uc	42	171
Shelton	h	al64e2	40	045
Sheboygan	d	abj74d	47	117
Sheboygan Falls	d	abh742	39	117
Sherwood	d	acp72u	35	015
Shell Lake	d	ah26sn	31	129
+Sheboygan County	d	abj74d	49	117
Shepherdstown	z	9zj7vw	33	037
Sheridan	1r	aeg5mw	43	033
+Sheridan County	1r	aeg5mw	43	033
#shi
Shibirghān	xf	9rviyn	47
Shibganj	5a	8vgks4	56
Shima	3v	8txmz9	48
Shiqi	20	8okmmz	55
Shiqiao	20	8prmmw	51
Shilong	20	8q7mo9	50
Shiwan	20	8pwmm4	49
Shixing	20	8vbmov	49
Shiyan	2b	9gpmfq	65
Shijiazhuang	2z	9vomq0	65
Shiguai	3f	a33med	48
Shizuishan	f3	9yzm4l	51
Shitanjing	f3	9yzm3e	49
Shizilu	1s	9npn23	49
Shihezi	45	ad2kj0	58
Shilin	3s	8uylv1	47
Shirbīn	7n	9cogbk	47
Shibīn al Qanāṭir	ak	9a7gb0	48
Shibīn al Kawm	am	9avga5	53
Shipley	0	b3jdr3	45
Shirebrook	0	b1sdsn	40
Shildon	0	b5rdrg	40
Shifnal	0	b0bdpf	38
Shipston on Stour	0	aymdrh	37
Shiremoor	0	b6wdrt	37
Shirland	0	b1kds4	35
Shimla	r8	9cejud	52
Shimoga	1v	80pjpx	55
Shirpur	1f	8lbjo0	48
Shillong	r9	8x1kz8	51
Shivpuri	21	8wmjvq	52
Shikohābād	1d	91bjyb	50
Shiraz	46	989hxx	61
Shīrvān	kf	9twicx	49
Shiogama	ay	9wgorr	48
Shinjō	8h	9xoopq	46
Shimodate	3w	9quoou	48
Shibukawa	5x	9rcom4	47
Shimotoda	2v	9phoo1	51
Shiki	2v	9pjonq	48
Shiraoka	2v	9q2ony	47
Shiroi	3o	9pgop3	47
Shibata	5y	9vfon1	49
Shirone	5y	9uwom6	46
Shiojiri	5m	9qaoj9	48
Shizuoka	4p	9n6oke	58
Shimada	4p	9mqoju	49
Shimonoseki	72	9kbnzr	54
Shināş	dy	8uqi8v	47
Shikarpur	31	93oj6o	52
Shinyanga	1pd	6nuggu	50
Shingle Springs	2	9xf4k3	36	017
Shingletown	2	a2h4hf	34	089
Shiloh	6	9x46ya	41	163
Shively	m	9w479m	42	111
Shirley	i	a868cz	32	017
Shields	b	aam7ei	38	145
+Shiawassee County	b	a9g7e6	45	155
Ship Bottom	8	a0485y	31	029
Shiprock	15	9s75i3	39	045
Shirley	4	a3c89l	44	103
Shinnecock Hills	4	a3l8aq	33	103
Shiloh	7	a0m7e1	41	113
Shiloh	3	a127yo	40	133
Shippensburg	3	a197wo	37	041
Shillington	3	a1z80z	37	011
Shiremanstown	3	a1q7y9	32	041
Shinglehouse	3	a6k7ut	30	105
Shiner	1	97r6e3	33	285
Shinnston	z	9zg7oy	33	033
#shk
Shkodër	xw	a6vfe7	49
#sho
Shouguang	1s	9sgn1u	49
Shoreham-by-Sea	0	av7dv9	43
Shotts	w	b92dlg	39
Shorāpur	1v	87wjt8	47
Shōranūr	2r	7rwjrv	46
Shorkot	49	9enjcw	48
Shostka	ei	ay2ggz	49
Shoal Creek	l	9iv77f	31	117
Show Low	y	9l55ed	40	017
Shoshone	1c	a9a527	32	063
+Shoshone County	1c	am24xg	37	079
Shorewood	6	a5c730	42	197
Shorewood Forest	f	a5675y	34	127
Shorewood-Tower Hills-Harbert	b	a6c77f	31	021
Shoreview	e	af86p9	44	123
Shorewood	e	aeq6o1	39	053
Short Hills	8	a3785j	41	013
Shortsville	4	a9c7xi	32	069
Shokan	4	a6l85v	31	111
Shoemakersville	3	a2i80z	31	011
Shoreacres	1	98a6k3	32	201
Short Pump	g	9ul7wf	44	087
Shoreline	h	amo4g6	47	033
Shorewood	d	a9p73v	41	079
Shorewood Hills	d	a9o6zj	33	025
#shr
Shrewsbury	0	b0fdod	49
Shrivenham	0	axcdrf	37
Shrīrāmpur	1k	8p7kpe	54
Shreveport	o	9gd6nl	53	017
Shrewsbury	i	a7i8ct	45	027
Shrewsbury	c	9x76x2	38	189
Shrewsbury	8	a2186a	36	025
Shrub Oak	4	a4t86y	33	119
Shreve	7	a307k6	32	169
Shrewsbury	3	a0h7z0	36	133
#sht
Shtip	7w	a5zflo	47
#shu
Shumen	10k	aa7fys	49
Shunyi	93	a1gmw1	51
Shuangyashan	1x	ajko0b	58
Shuangcheng	1x	afznms	51
Shulan	2c	adenon	49
Shuangyang	2c	aawnl3	48
Shujālpur	21	8r1jt3	47
Shūshtar	5t	9f1hnp	49
Shūsh	5t	9ffhm0	47
Shujaabad	1l	990je1	48
Shuya	lv	bbxh2z	48
Shutesbury	i	a7y8av	33	011
Shullsburg	d	a896xd	31	065
#shw
Shwebo	gr	8opl9u	49
#shy
Shyamnagar	1k	8pfkph	56
#si
Si Racha	hr	7yllod	53
Si Sa Ket	1m3	83zlxt	47
#sia
Šiauliai	1cn	b9dfos	51
Sialkot	1l	9g9jn1	57
#sib
Sibut	129	7dwfcz	45
Sible Hedingham	0	ayedxn	36
Šibenik	188	abhf45	46
Sibolga	4e	72ulie	49
Sibsāgar	53	90yl6w	48
Sibu	bb	74emim	53
Sibi	8p	982j4k	48
Sibiu	u6	ah8fr3	52
Sibay	5p	b0giez	48
Sibley	j	aak6i1	34	143
Sibley	o	9ge6ou	31	119
+Sibley County	e	adr6ma	38	143
#sic
Sicklerville	8	a0c83r	46	007
#sid
Sidi Khaled	j9	9lje9v	48
Sidi Moussa	7m	9rpe4l	48
Sidi Bel Abbès	14f	9nrdu9	53
Sidi Aïssa	jf	9ppe6h	48
Sīdī Sālim	d0	9cvg9j	47
Sidmouth	0	autdn0	41
Sidoarjo	2g	6dbml4	51
Siddhapur	1z	8sgjh1	47
Sidlaghatta	1v	7z7jwa	47
Sidhi	21	8tsk7g	47
Siddipet	2d	8cajz1	48
Sidon	ko	9j8gm9	52
Sidi Slimane	4q	9l6dfj	49
Sidi Qacem	4q	9l2dg5	49
Sidi Bennour	b4	9gpd8l	46
Siddharthanagar	h6	92ekbt	48
Sidi Bouzid	1nn	9ncemc	46
Sidney	j	a376ib	30	071
Sidney	6	a1773d	31	019
Sidney	u	add8ib	36	011
Sidney	18	amk5uo	38	083
Sidney	10	a4a5xy	38	033
Sidney	4	a7j82l	36	025
Sidney	7	a1w7e8	43	149
#sie
Siegen	1i	avbeia	50
Siena	4o	aacerh	46
Siem Reap	1ar	7z4lwi	51
Sieradz	6i	axcfc1	46
Siedlce	3k	ayxflx	49
Siemianowice Śląskie	3l	attfcv	49
Sierra Vista	y	9dn5dm	46	003
Sierra Vista Southeast	y	9dd5du	42	003
Sierra Madre	2	9kw4s3	40	037
+Sierra County	2			091
Siesta Key	5	91r7ip	38	115
+Sierra County	15	9i15m3	39	051
Sierra View	3	a3x82e	37	089
Sienna Plantation	1	97x6ip	41	157
Siesta Acres	1	95w64v	33	323
Siesta Shores	1	90m68b	31	505
#sig
Sig	pu	9opdvh	48
Siguiri	qj	7tqd6j	46
Siguatepeque	qu	82k741	46
Sighetu Marmaţiei	u3	an5fqd	46
Sigourney	j	a4t6rw	33	107
Signal Mountain	k	9nk7ay	39	065
#sih
Sihor	1z	8mbjfw	47
Sihorā	21	8r9k2i	46
Sihanoukville	1as	7rhlvl	52
#sii
Siirt	1of	9vdh4i	51
#sik
Sīkar	22	92pjoq	53
Sikandarābād	1d	951jvu	49
Sikandra Rao	1d	92xjxq	46
Sikasso	sm	7tgdg9	52
Sikeston	c	9sg6z5	42	201
#sil
Silverdale	19	4bspid	36
Silistra	10g	ackfzq	46
Silkeborg	af	ba1emj	46
Silsden	0	b3rdqm	39
Sileby	0	b0hdsx	39
Silver End	0	ay1dxq	36
Silvassa	r7	8ibjis	44
Silchar	53	8uzl1s	52
Sillod	1f	8iejq5	47
Siliguri	1k	907kpn	57
Silao	48	8k6629	49
Silang	2k	81in81	51
Siliana	1nk	9q8em1	44
Silvan	hy	9vyh1x	48
Silifke	c0	9r2gi9	49
Silivri	41	a43g2h	47
Silopi	n4	9tgh5y	49
Siloam Springs	r	9qj6le	42	007
Silver Lakes	2	9mj4u2	37	071
Silverthorne	v	a035pd	36	117
Silt	v	9zv5ky	35	045
Silver Springs	5	9767k2	40	083
Silver Springs Shores	5	96u7k6	38	083
Silver Lake	5	9647ks	33	069
Silvis	6	a5b6wu	39	161
Silver Lake	q	9ym6hq	32	177
Silver Grove	m	9yf7dl	30	037
Silver Spring	n	9yb7y1	49	031
Silver Hill	n	9xw7y9	38	033
Silver Bay	e	ald6ui	33	075
+Silver Bow County	18	ahs57f	45	093
Siler City	9	9p87ra	39	037
Silver Lake	9	9kv7vl	37	129
Silver Ridge	8	a1085u	31	029
Silver City	15	9h15j8	40	017
Silver Springs	1t	9zi4ou	37	019
Silver Creek	4	a867s3	34	013
Silverton	7	9yv7dk	37	061
Silver Lake	7	a4c7lr	34	153
Silverton	x	af14ey	40	047
Siletz	x	ae84bs	31	041
Silsbee	1	9ab6me	38	199
Silver Summit	11	a365ab	36	043
Silver Firs	h	amz4go	43	061
Silverdale	h	amc4f7	43	035
Silver Lake	d	ace705	34	137
#sim
Simões Filho	35	5yiaxc	51
Simcoe	16	a8z7oy	41
Simpang Empat	ba	7brlnj	48
Simferopol	c3	aewgir	55
Simi Valley	2	9l74q2	51	111
Simsbury Center	13	a6c89r	38	110
Simonton Lake	f	a5z797	37	039
Simpsonville	m	9w67aw	34	211
+Simpson County	m	9s077i	39	213
Simmesport	o	9c26t0	33	009
+Simpson County	s	9ej6yr	38	127
Simpson	3	a5j82b	31	069
Simpsonville	t	9mi7jj	43	045
#sin
Singleton	19	4fjpjx	37
Singleton Heights	19	4fmpjw	37
Sint-Niklaas	4n	aw5e7i	48
Sinop	ca	6129lu	51
Sinfra	p2	7gedfl	48
Sincelejo	13i	7nu82k	54
Sindelfingen	2n	apael2	48
Singen	2n	amoekk	47
Sinfin	0	b0wdrv	42
Singkil	d6	74dlfn	47
Singaraja	jy	6bhmrp	51
Singaparna	24	6dlm8b	47
Singosari	2g	6c3mkz	48
Singkawang	k1	70jmaq	50
Sinjai	8d	6jsn61	46
Sindhnūr	1v	85tjt8	48
Singrauli	21	8t8k9o	53
Sīnah	k8	9s9h7k	51
Sinŭiju	s1	a1enhk	55
Sinan	7u	9mrnmb	47
Sinhyeon	73	9mwntb	49
Singa	uu	7yjgi9	54
Sinnar	uu	7zpgh9	51
Sing Buri	1lu	83dlmw	43
Sinop	1og	a6rglo	45
Singida	1pe	6kmgki	48
Singac	8	a3l85s	36	031
Sinking Spring	3	a2180v	36	011
Sinton	1	93w6d5	38	409
#sio
Sioux City	j	a826g8	49	193
Sioux Center	j	a9o6gu	39	167
+Sioux County	j	a9o6gu	44	167
+Sioux County	1g			085
+Sioux County	10			165
Sioux Falls	1a	aaz6fe	52	099
#sip
Siping	2c	a9wnhi	57
#sir
Şirvan	zi	a0yhnx	48
Sirajganj	5a	8tykt7	51
Sirinhaém	33	6a5b6g	46
Sirsa	34	981jof	53
Sirsi	1v	82mjnw	48
Sīra	1v	806jtm	48
Siruguppa	1v	85fjtl	47
Sironj	21	8syjvt	47
Sirhind	2u	9b4js6	48
Sirsilla	2d	8d3jyx	49
Sirjan	7r	97ti6o	53
Siracusa	4h	9t0f2h	50
Sirte	1da	9cpf63	51
Şırnak	n4	9u7h5x	47
#sis
Sishui	1s	9p1mxs	50
Sisak	17y	agbf5i	46
Sisophon	ry	7zrlu1	44
Şişli	41	a42g4j	55
+Siskiyou County	2	a5y4fd	43	093
Sisters	x	ad14id	34	017
Sisseton	1a	agu6ef	34	109
Sisco Heights	h	ano4gu	34	061
Sissonville	z	9x17l9	36	039
Sistersville	z	9zw7n0	31	095
#sit
Sitten	12w	aifegg	44
Sittingbourne	0	awmdy1	47
Situbondo	2g	6clmop	58
Sītāmarhi	25	8zvkhh	48
Sītāpur	1d	92kk44	52
Sittwe	1ec	8hzl22	52
Sittard	9r	avoecb	47
Sitka	1j	bch3g3	39	220
+Sitka City and Borough	1j	bch3g3	39	220
#siu
Siuri	1k	8sfkn5	48
#siv
Sivakasi	1q	7o9jw4	49
Sivaganga	1q	7pdjy0	46
Sivas	1oh	a0fgqu	54
Siverek	ee	9uwgx8	52
#siw
Siwān	25	8yukec	51
#six
Six Shooter Canyon	y	9ip5cb	30	007
Sixmile Run	8	a2e851	35	035
Sixteen Mile Stand	7	9z37dr	35	061
#ska
Skarżysko-Kamienna	hb	avzfhz	47
Skanes	vw	9peeq0	48
+Skagway Municipality	1j			230
Skaneateles	4	a9b7zp	34	067
+Skagit County	h	aoi4g7	48	057
+Skamania County	h	ah14hm	36	059
#ske
Skelmersdale	0	b2rdob	46
Skegness	0	b1mdwy	44
Skelton	0	b39dto	38
Skellingthorpe	0	b1wdua	35
Skerries	1h	b2udf1	40
#skh
Skhirate	4q	9k1dch	47
#ski
Skikda	jb	9sgef7	52
Skipton	0	b3wdqe	42
Skien	8n	bihemp	47
Skierniewice	6i	aybfg0	47
Skidaway Island	a	9ep7mv	39	051
Skidway Lake	b	acq7ek	35	129
Skippers Corner	9	9lf7vm	34	129
Skiatook	p	9r16hc	39	113
Skippack	3	a1q82k	36	091
#sko
Skopje	7w	a6ofjj	57
Skokie	6	a6r74b	48	031
Skowhegan	u	aed8ic	38	025
#sky
Sky Valley	2	9k54wt	34	065
Sky Lake	5	9527lx	38	095
Skyline-Ganipa	15	9nb5l3	31	006
Skyline Acres	7	9yz7d3	32	061
Skyline View	3	a227yv	36	043
#sla
Slave Lake	1y	b7k517	39
Slavonski Brod	185	afgfa2	48
Slawi	2f	6emmb6	48
Slatina	1ih	adffrp	49
Slavyansk-na-Kubani	3u	afqgtx	48
Slater	j	a6c6ns	32	169
Slayton	e	ac76i0	33	101
Slater	c	9yy6ph	33	195
Slaughterville	p	9nh6dm	36	027
Slatington	3	a3781z	36	077
Slater-Marietta	t	9nb7iv	33	045
Slaton	1	9iw61o	38	303
#sle
Sleaford	0	b18duv	42
Sleman	69	6ckmek	47
Sleepy Hollow	2	9vl4fi	34	041
Sleepy Hollow	6	a6x72q	35	089
Sleepy Eye	e	ad26kw	35	015
Sleepy Hollow	4	a4586u	40	119
Sleepy Hollow	1r	acw5r6	31	005
#sli
Sliven	10h	a8lfx5	50
Sligo	5j	b4rd8h	43
Slidell	o	9a46ym	44	103
Slippery Rock	3	a427pm	36	019
Slinger	d	aad72r	37	131
#slo
Slonim	ex	b1hfuc	47
Slough	0	ax3duc	52
Slobozia	1ie	adsg00	47
Sloviansk	4m	aprgsi	51
Slocomb	l	9cf7a9	33	061
+Slope County	1g			087
Sloan	4	a957t5	36	029
Sloatsburg	4	a4b85x	35	087
#slu
Slutsk	cf	b1bg0k	48
Słupsk	8s	b5af7b	50
#sma
Smara	1dd	90aczl	46
Smackover	r	9io6qg	33	139
#sme
Smethwick	0	aztdqj	41
Smederevo	4l	ae2fi5	48
Smethport	3	a657u4	32	083
#smi
Smithton	4c	3sjp34	36
Smithers	1o	b6642r	37
Smiths Falls	16	aeq80u	39
Smila	nc	aqqgcl	48
Smiths Station	l	9ge7bm	37	081
Smithton	6	9wp6y1	36	163
Smithville-Sanders	f	9yi77p	35	105
Smith Center	q	a0i69l	32	183
+Smith County	q	a0i69l	32	183
Smith Mills	i	a5o8et	37	005
Smithsburg	n	a057wj	35	043
Smithville	c	9zf6la	40	047
+Smith County	s	9ez6zc	35	129
Smithfield	9	9on7ue	41	101
Smithville	8	9zp856	39	001
Smith Valley	1t	9xq4oi	32	019
Smith	1t	9xs4oj	30	019
Smithtown	4	a3i88o	44	103
Smithville	7	a3i7km	31	169
Smithfield	28	a6g8d9	43	007
Smithville	k	9pw79n	37	041
+Smith County	k	9qp799	37	159
Smithville	1	99d6e4	36	021
+Smith County	1	9fv6ja	51	423
Smithfield	11	a6859d	40	005
Smithfield	g	9sq7z5	39	093
#smo
Smolyan	10i	a5hfsn	45
Smolensk	e5	b66gd0	55
Smoke Rise	l	9k576u	33	009
Smokey Point	h	anr4gm	32	061
#smy
Smyrna	27	9z6820	41	001
Smyrna	a	9k47d9	47	067
Smyrna	k	9py77o	47	149
+Smyth County	g	9sb7ll	41	173
#sna
Snaith	0	b35dt5	35
#sne
Snezhinsk	62	b9tikp	47
Sneads	5	9bb7c3	32	063
Snellville	a	9k27em	43	135
Sneads Ferry	9	9lz7x0	34	133
Sneedville	k	9rh7gu	31	067
#sni
Snizhne	4m	anfgvp	47
#sno
Snodland	0	awldx8	40
Snowflake	y	9lv5e8	38	017
Snowmass Village	v	9yx5my	35	097
Snow Hill	n	9w282l	33	047
Snow Hill	9	9oh7w8	32	079
Snoqualmie	h	am14hl	41	033
Snohomish	h	an34gu	40	061
+Snohomish County	h	ana4gk	58	061
#sny
Snyder	p	9ma695	31	075
+Snyder County	3	a3c7yi	40	109
Snyder	1	9gw63o	41	415
Snyderville	11	a315a6	37	043
#soa
Soacha	89	7aq85u	55
Soavinandriana	3j	5grhht	46
Soap Lake	h	aln4o3	32	025
#sob
Sobral	3x	6nrarx	52
#soc
Soccavo	37	a3hezf	47
Sochi	3u	ab4gyd	55
Social Circle	a	9ji7fg	36	297
Society Hill	8	a2l856	36	023
Socorro	15	9km5n3	39	053
+Socorro County	15	9km5n3	40	053
Socastee	t	9jk7sk	43	051
Socorro	1	9dx5oq	45	141
Socorro Mission Number 1 Colonia	1	9dw5or	45	141
Sóc Trăng	26	7oom2d	51
#sod
Sodo	d3	7h2gsw	49
Södertälje	85	bigf8z	48
Soda Bay	2	9yc4ex	30	033
Soda Springs	1c	a8h5a0	35	029
Sodus	4	aa47xy	32	117
Soddy-Daisy	k	9nw7bd	41	065
#soe
Soest	1i	axaeij	47
Soest	9t	ayxeap	47
#sof
Sofifi	r4	702nqc	46
#sog
Sogamoso	f5	7dv89f	51
#soh
Sohag	99	8zsgc1	53
Soham	0	azedwy	40
Sohar	dy	8tni9j	50
#soi
Soio	o0	6gzeud	48
#soj
Sojat	22	8y0jkn	46
Sōja	b1	9mco7j	48
#sok
Sokhumi	16h	a9hh1v	49
Sokaraja	2f	6dambl	48
Sōka	2v	9pkooc	54
Sokcho	7t	9w5nt7	49
Sokoto	1fp	7yaeak	58
Sokol	m7	bj6gzg	46
Sokodé	1lq	7mydz5	51
Söke	hw	9uvg05	48
#sol
Soledad	ck	7sc84c	55
Solingen	1i	aw5efo	52
Solihull	0	azldr2	50
Sololá	179	8316uq	47
Solok	d9	6vslnm	47
Solan	r8	9bvju7	46
Solāpur	1f	8b3jqv	60
Soledad de Graciano Sánchez	do	8nn63m	54
Solana	e0	8b1na1	49
Solnechnogorsk	2l	ba2gqq	48
Solikamsk	8t	bjni9p	50
Sollentuna	85	bj3f9v	51
Solna	85	biwfa0	48
Soldotna	1j	bm128e	37	122
Soledad	2	9r64iz	44	053
Solana Beach	2	9hn4u9	41	073
Solvang	2	9m44ma	38	083
+Solano County	2	9vu4ge	56	095
Solon	j	a656tv	34	103
Solomon	q	9y46dj	30	041
Solomons	n	9wg7zn	34	009
Solvay	4	a9m80b	38	067
Solon	7	a4z7ls	44	035
#som
Somerset	4c	3s0p53	36
Somerton	0	aybdsg	36
Somersham	0	azidw0	35
Somoto	1fx	7zg77i	43
Sombor	bn	ah5fd3	47
Soma	c1	9yvg0p	48
Somerton	y	9gk51d	42	027
Somers	13	a6n8ar	33	110
Somonauk	6	a5n71o	33	037
Somerset	m	9t17d0	41	199
Somerville	i	a7r8ei	49	017
Somerset	i	a618ef	43	005
Somerset	n	9y97xu	31	031
+Somerset County	n	9w481r	38	039
+Somerset County	u	aed8ic	44	025
Somers	18	ank52q	30	029
Somersworth	14	aa68f5	41	017
Somerset	8	a2i853	43	035
Somerville	8	a2p84r	41	035
Somers Point	8	9z884t	40	001
Somerdale	8	a0o83m	37	007
+Somerset County	8	a2s84n	54	035
Somerset	7	a0l7je	32	127
Somerset	3	a157sc	38	111
+Somerset County	3	a157sc	43	111
Somerville	k	9nw6zt	35	047
Somerset	1	97769y	33	029
Somerville	1	9ab6fv	31	051
+Somervell County	1	9fj6cg	34	425
Somers	d	a8g73t	40	059
Somerset	d	afc6ql	34	109
#son
Sonārgaon	42	8rpkvq	51
Songyang	2s	9lqmlz	48
Songling	2z	a1xn0j	47
Songyuan	2c	afdnir	51
Songjianghe	2c	a77nq4	48
Songling	2i	9cnn7c	49
Songjiang	p8	9c8n8p	51
Sonning Common	0	ax4dta	37
Sonīpat	34	96jjty	54
Sonqor	8g	9mmhk8	46
Songnim	s3	9xnnl0	52
Sonsonate	1ky	8046ys	48
Songkhla	hs	7i0lng	49
Songea	1pc	64cgn1	51
Sonoma	2	9wd4fu	40	097
Sonora	2	9vi4lm	37	109
+Sonoma County	2	9ws4f5	56	097
Sonora	1	9ax64g	35	435
Sông Cầu	26	7zembe	50
Sơn Tây	no	8kqm13	46
#soo
Sooke	1o	aod4cb	38
#sop
Sopron	qx	amhf63	48
Sopur	8e	9l9jmv	48
Sopot	8s	b58fbk	46
Soperton	a	9fy7il	35	283
Sophia	z	9ur7mb	31	081
#soq
Soquel	2	9sr4h8	40	087
#sor
Sorocaba	1b	54qa86	57
Sorel-Tracy	12	ahw88x	46
Soreang	24	6ehm6o	52
Sorong	r5	6vko0m	51
Soran	k7	9rthbq	51
Soran	b3	asbjic	46
Soroca	1dm	ansg2k	44
Sorsogon	82	7y1ngf	49
Sorgun	wa	a0lglr	48
Sorokyne	58	ao5gye	47
Soroti	c5	72rghd	48
Sorrento	o	99u6vm	32	005
#sos
Sosnowiec	3l	atpfd2	54
Sosnovyy Bor	6l	bkeg4t	48
#sou
South Grafton	19	4nhpot	38
South West Rocks	19	4k7pp4	37
Sousa	7j	6f8axt	47
South Huron	16	aac7lk	40
Souma	7m	9rge43	46
Sour el Ghozlane	fd	9qfe69	47
Sougueur	fe	9nre06	48
Souk Ahras	px	9qtei3	52
Southend-on-Sea	0	ax6dxz	55
Southampton	0	aveds4	54
Southport	0	b31dnn	50
South Shields	0	b6sds1	49
South Benfleet	0	ax7dxk	47
South Ockendon	0	ax3dws	43
South Elmsall	0	b2wdsg	43
South Hayling	0	av3dta	42
Southwater	0	avqdv1	39
Southwell	0	b1gdtc	38
Southam	0	az5ds5	38
South Molton	0	avqdld	37
Southminster	0	axidyb	36
South Cave	0	b3dduc	36
Southwold	0	azde0o	36
South Petherton	0	avjdo7	35
South Tangerang	au	6gjm4g	61
Souq Larb’a al Gharb	4q	9mddfc	46
Sousse	vv	9pjepk	52
+Southeast Fairbanks Census Area	1j	bvf2om	36	240
Southside	l	9k8792	39	055
Southside	r	9p66ti	33	063
South Tucson	y	9fg5br	38	019
South Gate	2	9kb4rn	50	037
South San Francisco	2	9ul4fz	48	081
South Whittier	2	9kb4s4	48	037
South Pasadena	2	9ks4rt	44	037
South Lake Tahoe	2	9y54mq	43	017
South El Monte	2	9kl4s3	43	037
South San Jose Hills	2	9kh4si	43	037
South Yuba City	2	9yo4i4	42	101
South San Gabriel	2	9kl4rz	39	037
South Oroville	2	9zq4id	38	007
Soulsbyville	2	9vi4ly	33	109
South Taft	2	9nl4o6	33	029
South Dos Palos	2	9so4kv	32	047
South Windsor	13	a668aa	44	110
Southbury	13	a5888n	43	140
Southwood Acres	13	a6k8af	39	110
Southport	13	a4a88g	32	120
South Coventry	13	a618b5	32	110
South Windham	13	a5s8bj	32	180
South Woodstock	13	a6i8c4	31	150
+South Central Connecticut Planning Region	13	a4r89f	58	170
+Southeastern Connecticut Planning Region	13	a5c8bs	54	180
South Miami Heights	5	8x47oq	46	086
South Bradenton	5	92a7im	43	081
Southchase	5	94v7ly	42	095
South Venice	5	9157j2	41	115
South Daytona	5	9717n0	41	127
South Miami	5	8xf7oz	41	086
Southwest Ranches	5	8ye7ou	39	011
Southgate	5	91v7it	39	115
Southeast Arcadia	5	91j7kn	38	027
South Patrick Shores	5	94c7o3	38	009
South Apopka	5	95m7ll	38	095
South Gate Ridge	5	91t7iu	38	115
South Highpoint	5	93k7i9	37	103
South Bay	5	9027ns	37	099
South Pasadena	5	9347i6	37	103
South Sarasota	5	91t7ir	37	115
South Brooksville	5	95a7j6	36	053
South Beach	5	92n7ou	35	061
South Palm Beach	5	8zv7po	32	099
South Chicago	6	a5y74t	44	031
South Elgin	6	a6n72r	43	089
South Holland	6	a5k74n	43	031
South Beloit	6	a8170o	39	201
South Barrington	6	a6x738	37	031
South Chicago Heights	6	a5874k	36	031
South Jacksonville	6	a0b6xd	35	137
South Roxana	6	9xv6xu	33	119
Southern View	6	a0g6yz	32	167
South Pekin	6	a2h6yz	30	179
South Bend	f	a5s78f	50	141
South Haven	f	a5e75y	37	127
South Whitley	f	a447a5	32	183
Southport	f	a0778r	32	097
South Hutchinson	q	9vn6by	34	155
Southgate	m	9yj7dd	36	037
South Shore	m	9xk7hk	30	089
South Vacherie	o	9956w2	36	093
South Peabody	i	a838ex	47	009
Southbridge	i	a6w8bx	43	027
South Hadley	i	a7e8af	42	015
South Yarmouth	i	a5r8h2	40	001
Southborough	i	a7j8dc	40	027
Southwick	i	a6t89v	40	013
Southampton	i	a7b89z	37	015
South Amherst	i	a7m8al	37	015
South Dennis	i	a5t8h4	36	001
South Duxbury	i	a6q8fo	35	023
South Lancaster	i	a7w8cv	33	027
South Deerfield	i	a808ab	33	011
South Ashburnham	i	a8d8c6	30	027
South Gate	n	9yp7z5	45	003
South Laurel	n	9yj7yj	44	033
South Kensington	n	9ye7xw	39	031
South Portland	u	ab88gw	44	005
South Portland Gardens	u	ab88go	44	005
South Berwick	u	aa38fb	39	031
South Sanford	u	aal8fi	37	031
South Eliot	u	a9r8fe	36	031
South Paris	u	acu8g5	34	017
South Thomaston	u	acd8jz	32	013
South Windham	u	abi8ge	31	005
Southfield	b	a7z7gu	49	125
Southgate	b	a797gx	45	163
South Lyon	b	a7y7fn	41	125
South Monroe	b	a6e7ga	38	115
South Haven	b	a7s78d	36	159
South Rockwood	b	a6u7gq	32	115
South Gull Lake	b	a7r7as	31	077
South Saint Paul	e	aep6pl	43	037
Southaven	s	9n76xz	47	033
South Browning	18	aov563	33	035
Southern Pines	9	9np7rh	41	125
South Gastonia	9	9nu7mf	37	071
Southport	9	9k87va	35	019
Southern Shores	9	9qe81n	35	055
South Rosemary	9	9r97w6	35	083
Southmont	9	9p37p1	32	057
South Henderson	9	9qv7u7	31	181
South Sioux City	10	a7z6g7	41	043
South Hooksett	14	a9j8dk	37	013
South Vineland	8	9zl83l	48	011
South Plainfield	8	a2q85b	44	023
South Old Bridge	8	a2985h	44	023
South Orange	8	a3785q	42	013
South River	8	a2d85d	42	023
South Amboy	8	a2g85n	39	023
South Bound Brook	8	a2n84z	37	035
South Toms River	8	a0y85w	36	029
South Belmar	8	a1l86d	33	025
South Valley	15	9n95no	46	001
South Farmingdale	4	a34880	42	059
South Huntington	4	a3e884	40	103
South Lockport	4	a9v7te	39	063
South Beach	4	a2q868	39	085
Sound Beach	4	a3s89b	39	103
Southport	4	a6t7ym	39	015
South Hill	4	a7v7zj	38	109
South Valley Stream	4	a2y878	38	059
Southold	4	a428at	38	103
South Glens Falls	4	aaa87g	36	091
South Nyack	4	a4486o	35	087
Southampton	4	a3k8ax	35	103
South Hempstead	4	a3087i	35	059
South Blooming Grove	4	a4x85y	35	071
South Fallsburg	4	a5w84p	35	105
South Floral Park	4	a3387a	33	059
South Corning	4	a707y0	31	101
South Euclid	7	a5c7lk	43	035
South Lebanon	7	9zd7e3	36	165
South Point	7	9wq7il	36	087
South Russell	7	a537lz	36	055
South Zanesville	7	a0u7k7	33	119
South Bloomfield	7	a0c7hh	33	129
South Amherst	7	a4w7jj	32	093
South Charleston	7	a0n7fp	32	023
South Canal	7	a4e7n1	30	155
South Lebanon	x	adn4em	30	043
South Park Township	3	a1y7pt	41	003
Souderton	3	a1z82r	38	091
South Williamsport	3	a4j7y4	38	081
Southmont	3	a1z7sq	33	021
Southwest Greensburg	3	a1x7r1	33	129
South Pottstown	3	a1s81v	33	029
South Greensburg	3	a1w7r2	33	129
South Connellsville	3	a147qx	33	051
South Coatesville	3	a1181e	32	029
South Temple	3	a28816	32	011
South Uniontown	3	a0t7qh	31	051
South Waverly	3	a6o7ze	30	015
South Kingstown	28	a558dc	45	009
Southern Shops	t	9n77k9	36	083
South Sumter	t	9k77ot	34	085
South Congaree	t	9k77mm	34	063
South Cleveland	k	9nm7c9	38	011
South Pittsburg	k	9n979y	35	115
South Fulton	k	9re714	34	131
South Carthage	k	9qo799	31	159
Southlake	1	9hi6e7	45	439
South Houston	1	98e6jg	42	201
South Alamo	1	8yo6bh	35	215
South Padre Island	1	8yi6e4	35	061
Southside Place	1	98j6iw	33	201
Sour Lake	1	99q6lr	32	199
South Point	1	8xv6di	31	061
Southmayd	1	9jf6f7	30	181
South Jordan	11	a2o593	48	035
South Salt Lake	11	a34597	44	035
South Ogden	11	a4f58z	42	057
South Weber	11	a49593	38	011
South Willard	11	a4w58s	32	003
South Suffolk	g	9s07z9	49	800
South Riding	g	9y47wq	44	107
South Boston	g	9ry7su	39	083
South Hill	g	9s17uz	37	117
Southern Gateway	g	9wj7wq	34	179
+Southampton County	g	9s07xx	31	175
South Burlington	1m	adj88r	43	007
South Barre	1m	acq8al	31	023
South Hill	h	aky4gd	47	053
Southworth	h	alz4fq	33	035
South Bend	h	ajm4c4	32	049
South Wenatchee	h	aln4lv	32	007
South Milwaukee	d	a9773y	43	079
South Charleston	z	9wl7l2	41	039
South Greeley	1r	a465sv	36	021
South Park	1r	aam5c9	32	039
#sov
Sovetsk	lw	b70fks	46
#sow
Sowerby Bridge	0	b37dqp	40
Soweto	3p	4x1g1e	62
#soy
Soyībug	8e	9kojnj	50
Soyapango	a2	80370e	55
#spa
Sparwood	1o	as550v	35
Spalding	0	b0ndvl	45
Spanish Town	ro	8bz7y8	52
Spassk-Dal’niy	8u	adwo4z	47
Spanish Fort	l	9b773s	39	003
Sparks	a	9cl7g8	33	075
Sparta	a	9ig7hi	31	141
+Spalding County	a	9id7dy	45	255
Sparta	6	9vw6yu	36	157
Sparta	b	a9w79x	36	081
Spanish Lake	c	9xr6xe	43	189
Sparta	c	9ss6pg	33	043
Sparta	9	9rf7mo	32	005
Sparta	8	a3z84o	43	037
Sparks	1t	9zt4nd	50	031
Spanish Springs	1t	a054nh	42	031
Spackenkill	4	a5q86p	36	027
Sparkill	4	a3z86n	32	087
Spangler	3	a2w7t7	33	021
Spartanburg	t	9n37kf	46	083
+Spartanburg County	t	9n37kf	50	083
Sparta	k	9pt7am	37	185
Sparks	1	9dz5ow	37	141
Spanish Fork	11	a1f59v	46	049
Spanaway	h	aku4fx	44	053
Sparta	d	ac26vr	40	081
#spe
Speyer	5f	ar0ejf	47
Spennymoor	0	b5ydrk	42
Spencer	j	a9u6jq	40	041
Speedway	f	a0k78d	41	097
Spencer	f	9z5770	34	119
+Spencer County	f	9vw76l	37	147
+Spencer County	m	9vu7av	34	215
Spencer	i	a7c8c1	38	027
Spencerville	n	9yn7y6	32	031
Spencer	9	9p57ol	35	159
Spencerville	15	9sa5ju	31	045
Spencerport	4	a9z7vw	36	055
Spencerville	7	a337dp	33	003
Spencer	p	9oo6di	36	109
Sperry	p	9qu6hd	31	143
Speers	3	a1g7q4	31	125
Spearfish	1a	adl5vi	41	081
Spencer	k	9pb7al	32	175
Spearman	1	9qk62x	35	195
Spencer	d	aec6x6	33	073
Spencer	z	9xs7m1	33	087
#spi
Spixworth	0	b0ddzo	36
Spilsby	0	b1pdw9	35
Spijkenisse	52	ay0e81	49
Spirit Lake	j	aam6ju	37	059
Spirit Lake	1c	an94vd	33	055
Spicer	e	afn6ka	31	067
Spindale	9	9o87kf	36	161
Spiro	p	9nw6l6	33	079
Spinnerstown	3	a2c82g	33	017
+Spink County	1a	aeo6ac	34	115
#spl
Split	189	aavf5o	52
Splendora	1	99z6jo	32	339
#spo
Spotswood	8	a2785c	39	023
Spotsylvania Courthouse	g	9w47wh	36	177
+Spotsylvania County	g	9w47wh	36	177
Spokane	h	ame4tt	53	063
Spokane Valley	h	amf4uc	50	063
+Spokane County	h	ame4tt	56	063
Spooner	d	aha6sr	34	129
#spr
Spruce Grove	1y	b2p53k	46
Springhill	3q	agt8y3	36
Springville	l	9ju77t	36	115
Springdale	r	9qj6mj	49	143
Springerville	y	9kt5gf	33	001
Spring Valley	y	9lf58g	31	025
Spring Valley	2	9gy4v0	45	073
Spring Valley Lake	2	9lt4u9	39	071
Springfield	v	9tx5yz	31	009
Spring Hill	5	9547ir	50	053
Springfield	5	99r7a7	40	005
Springfield	a	9fx7m5	35	103
Springville	j	a6u6u0	31	113
Springfield	6	a0k6z0	51	167
Spring Grove	6	a7w72w	38	111
Spring Valley	6	a4t708	37	011
Spring Hill	q	9xm6kl	38	091
Springfield	m	9up7ba	35	229
Springhill	o	9hp6od	37	119
Springfield	i	a6y8ad	52	013
Spring Ridge	n	9zg7x5	38	021
Springdale	n	9y67yk	35	033
Springvale	u	aar8fd	35	031
Springfield	b	a7l7b8	37	025
Spring Arbor	b	a797d5	35	075
Spring Lake	b	a9o78k	34	139
Spring Lake Park	e	afb6p0	38	003
Spring Valley	e	abd6rd	34	045
Springfield	e	acw6k6	33	015
Spring Park	e	aeu6nx	32	053
Spring Grove	e	ab06tg	31	055
Springfield	c	9te6ou	52	077
Spring Lake	9	9np7sn	41	051
Spruce Pine	9	9ps7k2	33	121
Spring Hope	9	9pv7v1	31	127
Springfield	10	a446gz	32	153
Springfield	14	aau8bx	30	019
Springdale	8	a0u83r	42	007
Springfield	8	a3285k	42	039
Spring Lake Heights	8	a1j86d	37	025
Spring Lake	8	a1j86d	35	025
Spring Valley	1t	9qb4zv	53	003
Spring Creek	1t	a354yx	41	007
Spring Valley	4	a4786c	45	087
Springfield Gardens	4	a2y874	45	081
Springs	4	a3y8bk	38	103
Springville	4	a837th	36	029
Springfield	4	a90843	31	077
Springfield	7	a0w7f7	48	023
Springboro	7	9zv7e1	43	165
Springdale	7	9z57db	40	061
Springfield	x	acd4ea	48	039
Springfield	3	a0x82s	44	045
Spry	3	a0w7z0	37	133
Spring House	3	a1n831	36	091
Springdale	3	a2m7qe	35	003
Spring City	3	a1m825	35	029
Spring Mount	3	a1w82e	34	091
Spring Grove	3	a0r7yh	33	133
Spring Ridge	3	a2380x	30	011
Springdale	t	9kc7mp	34	063
Springfield	1a	a916c2	33	009
Spring Hill	k	9pb76j	46	119
Springfield	k	9rf76n	42	147
Spring City	k	9p57ca	33	143
Spring	1	99k6iy	47	201
Spring Valley	1	98r6iq	36	201
Springtown	1	9hl6co	34	367
Springville	11	a1l59z	45	049
Spring Glen	11	a065c3	31	007
Spring City	11	9zo5aa	30	039
Springfield	g	9xr7xl	45	059
Springville	g	9tc7lw	31	185
Springfield	1m	aaa8ao	36	027
Spring Green	d	a9y6xt	32	111
Spring Valley	d	ael6rs	31	093
#spu
Spuyten Duyvil	4	a3k86o	40	005
Spurgeon	k	9r87iy	36	179
Spur	1	9j063u	31	125
#squ
Squamish	1o	as24dw	42
Squaw Valley	2	9s24or	35
#sra
Sragen	2f	6ddmge	49
#sri
Srikakulam	1u	8cukd2	51
Srinagar	8e	9kpjnt	60
Sri Dūngargarh	22	942jll	47
Srivilliputhur	1q	7ofjvn	49
Sri Jayewardenepura Kotte	5n	7h4k1z	51
#sro
Śródmieście	3k	az3fie	51
#st
St Albans	1p	416p28	46
St. Albert	1y	b2z54c	48
St. Paul	1y	b3y5av	38
St. John's	4d	am49tl	50
St. Catharines	16	a9x7rw	51
St. Thomas	16	a8t7mi	46
St. George	16	aa47p3	35
St-Jean-Port-Joli	12	al58gt	35
St. Gallen	12r	alqem1	48
St Helens	0	b2hdof	50
St Albans	0	axrdv3	49
St Austell	0	atudir	44
St Ives	0	athdgr	40
St Leonards	0	av7dqw	38
St Mary's Bay	0	avpdyq	35
+St. Clair County	l	9jb78b	47	115
+St. Francis County	r	9n96vt	42	123
St. Petersburg	5	9357ic	54	103
+St. Johns County	5	9a07lx	51	109
+St. Lucie County	5	91t7ot	54	111
St. Marys	a	9bd7lh	43	039
+St. Clair County	6	9x06y2	53	163
+St. Joseph County	f	a5s78f	53	141
+St. Bernard Parish	o	9966y3	45	087
+St. Charles Parish	o	9956wz	47	089
+St. Helena Parish	o			091
+St. James Parish	o	9956w2	42	093
+St. John the Baptist Parish	o	99j6wo	47	095
+St. Landry Parish	o	9at6s8	46	097
+St. Martin Parish	o	9a36sq	43	099
+St. Mary Parish	o	98i6un	46	101
+St. Tammany Parish	o	9a46ym	48	103
St. Charles	n	9x97yc	45	017
+St. Mary's County	n	9we7zh	46	037
+St. Clair County	b	a9d7j2	48	147
+St. Joseph County	b	a647aq	44	149
+St. Louis County	e	ajy6s5	52	137
St. Louis	c	9xb6xg	55	510
+St. Charles County	c	9xt6w2	54	183
+St. Clair County	c	9w36mt	30	185
+St. Francois County	c	9uy6wu	47	187
+St. Louis County	c	9xr6x4	59	189
+St. Lawrence County	4	ae582b	46	089
St Johnsbury	1m	adf8by	39	005
+St. Croix County	d	aex6qc	46	109
#sta
Stanthorpe	1n	4qfpm1	37
Stawell	1p	432owm	38
Stara Zagora	oa	a7vfv8	52
Stade	32	b2vemc	47
Stanley	167	2yf9fa	33
Stafford	0	b0pdq4	48
Staines	0	awvdul	47
Stanford-le-Hope	0	ax4dx7	45
Staveley	0	b1zds9	44
Stalybridge	0	b2kdqa	44
Stanley	0	b6fdra	43
Stamford	0	b09duo	43
Stakeford	0	b78drm	40
Stainforth	0	b2wdt5	38
Stansted Mountfitchet	0	ay6dwk	37
Staplehurst	0	aw4dxj	37
Stalham	0	b0le08	36
Stamford Bridge	0	b3zdtg	35
Standon	0	b10dpo	35
Stamullin	1h	b2zdel	35
Stavanger	lf	bhtebx	51
Stalowa Wola	8r	auifl9	48
Starogard Gdański	8s	b3wfbh	47
Starachowice	hb	avsfij	47
Stargard	e3	b26f1t	49
Staryy Oskol	hd	awigt4	54
Staryy Malgobek	hf	aayhbw	47
Stavropol’	7f	af4h4l	56
Star City	r	9ka6sw	33	079
Stamps	r	9ip6oa	32	073
Star Valley	y	9l65ay	34	007
Stanton	2	9jw4s9	46	059
Stanford	2	9ty4gn	41	085
Stallion Springs	2	9nh4qg	34	029
+Stanislaus County	2	9uk4jw	57	099
Stamford	13	a4187q	51	190
Stafford	13	a6m8b7	41	110
Stafford Springs	13	a6j8b6	37	110
Starke	5	9967jx	37	007
Statesboro	a	9g57ku	45	031
Statham	a	9kd7fs	34	013
Statenville	a	9ba7hd	30	101
State Center	j	a6q6p8	32	127
Star	1c	abd4wf	39	001
Staunton	6	9yd6yl	37	117
+Stark County	6	a426yn	34	175
+Starke County	f	a4q77d	39	149
+Stafford County	q	9vk69o	31	185
+Stanton County	q	9ud61d	31	187
Stanford	m	9u97cu	36	137
Stanton	m	9v57f2	34	197
Standish	b	ac67es	32	011
Stanton	b	aa97bo	32	117
Staples	e	ais6kp	35	153
Stacy	e	ag46pp	32	025
Starbuck	e	agp6in	31	121
Stanberry	c	a1q6le	31	075
Starkville	s	9ix71a	44	105
Statesville	9	9pe7nb	44	097
Stallings	9	9nh7nv	42	179
Stanley	9	9o87mq	36	071
Stanfield	9	9nv7ol	32	167
+Stanly County	9	9o77p8	44	167
Stanley	1g	ao85zl	34	061
+Stark County	1g	ak85yh	44	089
Stanton	10	a6j6dy	32	167
+Stanton County	10	a6j6dy	32	167
Stanhope	8	a3m84h	35	037
Stagecoach	1t	9zd4of	33	019
Stapleton	4	a2v868	37	085
Stamford	4	a7t84r	30	025
+Stark County	7	a3c7ly	53	151
Stayton	x	aeg4ex	39	047
Stanfield	x	ah64ou	33	059
Stafford	x	ag04f4	32	005
State College	3	a3b7vq	46	027
State Line	3	a0c7w4	34	055
Stateburg	t	9kc7ob	31	085
+Stanley County	1a	ad7657	33	117
Stafford	1	98a6ik	43	157
Stamford	1	9hj66s	35	253
Stanton	1	9f9619	35	317
+Starr County	1	8za69i	46	427
Stansbury park	11	a2w582	37	045
Staunton	g	9vz7sd	44	790
Stafford	g	9wq7wz	36	179
Stanley	g	9x67ty	32	139
Stanleytown	g	9s27pw	32	089
+Stafford County	g	9wu7x1	43	179
Starksboro	1m	acv892	32	001
Stanwood	h	ao04g3	38	061
Stanley	d	aew6ve	36	017
Star City	z	a067pt	33	061
Stanaford	z	9v27ml	31	081
Star Valley Ranch	1r	a9d5bs	32	023
Standerton	64	4v7g58	49
#ste
Stettler	1y	azc56w	37
Steinbach	43	arl6fg	40
Stephenville	4d	aov9da	38
Stevenage	0	ay6dvg	50
Steyning	0	avddv3	40
Steeton	0	b3odql	36
Stenhousemuir	w	b9ndlf	40
Stevenston	w	b8kdit	40
Stewarton	w	b8odjh	39
Stepps	w	b99dkh	38
Steynton	17	axpdi2	35
Stenjevec	jw	ah9f44	46
Stepnogorsk	km	azfjfo	47
Steinkjer	td	bvtery	43
Sterlitamak	5p	b2yi7f	54
Sterling	1j	bm6298	37	122
Stevenson	l	9mv79k	33	071
Stewartville	l	9hw78g	32	037
Steele	l	9ka78k	30	115
Stevenson Ranch	2	9lj4qn	42	037
Sterling	v	a2v5xb	41	075
Steamboat Springs	v	a2g5n9	41	107
Steinhatchee	5	98f7gd	30	123
+Stephens County	a	9m27gj	39	257
+Stewart County	a	9f57ct	34	259
Sterling	6	a636yu	42	195
Steger	6	a5774k	40	031
Steeleville	6	9vl6yy	33	157
+Stephenson County	6	a7i6z2	44	177
+Steuben County	f	a5n7bw	41	151
Sterling	q	9w56b7	34	159
+Stevens County	q	9ta62h	36	189
Stearns	m	9ry7dc	32	147
Sterlington	o	9gu6s7	34	073
Sterling	i	a7w8co	39	027
Stevensville	n	9ya801	38	035
Steuben	u	adn8n7	31	029
Steep Falls	u	abn8fr	31	005
Stetson	u	aep8jy	30	019
Sterling Heights	b	a8a7hd	51	099
Stevensville	b	a6p77o	30	021
Stewartville	e	abu6r3	38	109
+Stearns County	e	agk6mg	51	145
+Steele County	e	acg6p1	45	147
+Stevens County	e	agn6hl	37	149
Steele	c	9q86yh	33	155
Steelville	c	9vh6u9	32	055
Stevensville	18	aj7533	33	081
Stedman	9	9n97tf	30	051
+Steele County	1g			091
Stewart Manor	4	a3487b	33	059
Steinway	4	a3986q	32	081
+Steuben County	4	a727xz	46	101
Steubenville	7	a257o1	43	081
+Stephens County	p	9lu6bw	46	137
Steelton	3	a1s7yk	38	043
Stewartstown	3	a0f7z9	34	133
+Stewart County	k	9rd740	32	161
Stephenville	1	9fi6b8	43	143
Sterling City	1	9eg63i	30	431
+Stephens County	1	9h069a	37	429
+Sterling County	1	9eg63i	30	431
Sterling	g	9yd7wx	44	107
Stephens City	g	9yk7uq	33	069
Steilacoom	h	al14fg	38	053
Stevenson	h	agy4hg	32	059
+Stevens County	h	aov4sh	40	065
Stevens Point	d	ado6z7	44	097
Stellenbosch	5r	4brfcf	50
#sti
Stirling	w	b9wdl2	46
Stickney	6	a66746	38	031
Stillman Valley	6	a6z70a	30	141
Stillwater	e	af66q7	43	163
+Stillwater County	18	ags5gj	35	095
Stillwater	4	a9a87f	32	091
Stillwater	p	9qc6ee	47	119
Stilwell	p	9ph6l5	36	001
Stigler	p	9nx6js	34	061
Stiles	3	a2z829	30	077
Stinnett	1	9pj628	33	233
Stilfontein	65	4vgfyd	50
#sto
Stony Plain	1y	b2p53c	40
Stonewall	43	at96dn	36
Stolberg	1i	av1edb	48
Stoke-on-Trent	0	b18dpx	56
Stockport	0	b2ddq0	51
Stockton-on-Tees	0	b5ldsc	49
Stourbridge	0	azqdq2	48
Stowmarket	0	ayzdys	43
Stourport-on-Severn	0	azedpo	43
Stone	0	b0zdq1	42
Stoke Gifford	0	ax4doy	41
Stocksbridge	0	b2kdrl	41
Storrington	0	avgdur	39
Stonehouse	0	axrdpo	39
Stotfold	0	ayidvd	38
Stockton Heath	0	b29dov	38
Stokesley	0	b5bdsp	37
Stoke Poges	0	ax6dud	36
Stokenchurch	0	axidti	36
Stoney Stanton	0	azzdsg	36
Stonehaven	w	bc8dpv	41
Stornoway	w	bfpde9	39
Stonehouse	w	b8pdkx	37
Stockholm	85	bitfa7	62
+Stone County	r	9pn6s4	35	137
Stockton	2	9vg4j3	55	077
Stonegate	v	9zt5sw	40	035
Storrs	13	a658bb	42	110
Stock Island	5	8u97ky	36	087
Stonecrest	a	9jn7eb	47	089
Stockbridge	a	9j67e1	45	151
Stone Mountain	a	9jx7e7	38	089
Storm Lake	j	a8g6jj	40	021
Story City	j	a776o0	35	169
+Story County	j	a6r6ny	49	169
Stone Park	6	a6f73w	37	031
Stockton	6	a7n6xz	33	085
Stockton	q	9zk689	31	163
Stonewall	o	9fo6ne	33	031
Stoughton	i	a718ei	44	021
Stoneham	i	a808ei	43	017
Stow	i	a7w8dd	38	017
Stockbridge	i	a7h88c	34	003
Stockton Springs	u	adl8kq	32	027
Stonington	u	aco8l9	31	009
Stony Point	b	a827ap	33	015
Stockbridge	b	a7x7e6	31	065
Stockton	c	9uq6ng	33	039
Stover	c	9ws6pp	30	141
+Stoddard County	c	9s86y4	41	207
+Stone County	c	9rr6oi	36	209
Stonewall	s	9f971d	30	023
+Stone County	s	9bq70e	37	131
Stokesdale	9	9qo7pu	37	081
Stony Point	9	9pm7mv	31	003
Stoneville	9	9rb7q1	30	157
+Stokes County	9	9qs7os	39	169
+Storey County	1t			029
Stony Brook	4	a3p88u	41	103
Stony Point	4	a4j86h	41	087
Stottville	4	a7h876	31	021
Stone Ridge	4	a69862	31	111
Stow	7	a4c7ls	45	153
Stony Prairie	7	a4v7h0	31	143
Stowe	3	a1t81s	36	091
Stonybrook	3	a137z4	34	133
Stormstown	3	a3b7va	34	027
Stony Creek Mills	3	a23819	30	011
Stoneboro	3	a4u7ph	30	085
Stowell	1	98r6lu	32	071
Stockdale	1	9786bw	32	493
+Stonewall County	1			433
Stowe	1m	adj8a4	36	015
Stoughton	d	a98706	41	025
Stonewood	z	9z17ox	32	033
#str
Strathalbyn	2j	482olt	38
Strathmore	1y	avt551	41
Stratford	16	aah7n5	45
Stróvolos	pk	9nnggl	48
Straubing	3h	apseux	46
Stralsund	ae	b4vewc	48
Strasbourg	6w	aoyehj	54
Stroud	0	axrdpw	48
Stretford	0	b2hdpk	46
Stratford-upon-Avon	0	ayzdr9	44
Streetly	0	b02dqs	41
Street	0	aw0doe	41
Strensall	0	b44dt4	38
Stratfield Mortimer	0	awpdt5	36
Strabane	23	b6adb9	42
Stranraer	w	b6idi1	40
Strathaven	w	b8odkp	39
Struga	1dv	a4efhg	46
Strumica	1dx	a54fmw	47
Strezhevoy	m5	bmpjvj	47
Stryi	i2	aqufqa	48
Strawberry	2	9va4fp	37	041
Strathmore	2	9qf4pa	35	107
Stratford	2	9qj4n6	31	031
Stratmoor	v	9xp5sy	38	041
Strasburg	v	a0e5u8	34	001
Stratford	13	a4e88v	47	120
Strawberry Point	j	a8k6tr	31	043
Streamwood	6	a6r732	46	031
Streator	6	a48718	41	099
Strong	u	aeh8gy	31	007
Strafford	c	9tj6pc	34	077
Stromsburg	10	a476cw	31	143
Stratham Station	14	a9l8f2	38	015
Strafford	14	aad8ea	36	017
Stratford	14	ae28d8	30	007
+Strafford County	14	aa08f5	51	017
Strathmore	8	a2885v	39	025
Stratford	8	a0n83m	38	007
Strongsville	7	a4r7ko	46	035
Streetsboro	7	a4k7m1	42	133
Struthers	7	a417o3	40	099
Strasburg	7	a2r7lj	34	157
Stryker	7	a5a7dj	31	171
Stroud	p	9pb6fi	34	081
Stratford	p	9mo6eo	32	049
Stroudsburg	3	a3v835	37	089
Strasburg	3	a1280e	35	071
Stratford	1	9qy60h	33	421
Strasburg	g	9yb7uc	38	171
Stratford	d	aeg6xs	32	073
Strum	d	adr6u5	31	121
#stu
Stuttgart	2n	apieli	58
Sturry	0	awidz4	39
Studley	0	az7dqr	38
Sturminster Newton	0	avhdpl	35
Stung Treng	1at	7zlm2d	44
Stupino	2l	b6igtr	48
Stuttgart	r	9lu6tp	40	001
Stuart	5	91k7p3	42	085
Stuart	j	a5a6m0	32	001
Sturgis	m	9ub73m	33	225
Sturbridge	i	a6z8bs	34	027
Sturgis	b	a647aq	40	149
+Stutsman County	1g	akb69t	42	093
Sturgeon	3	a267p7	32	003
Sturgis	1a	add5wh	38	093
Stuarts Draft	g	9vn7sh	40	015
Stuart	g	9rs7p1	32	141
Sturgeon Bay	d	aej75a	40	029
Sturtevant	d	a8m73v	38	101
#su
Su-ngai Kolok	vo	7erlr9	46
#sua
Suai	1nb	685njy	43
Suamico	d	adz73g	41	009
#sub
Subic	2a	83cn5z	48
Subotica	bn	ai2fen	50
Sublette	q	9u463w	31	081
Sublimity	x	aej4ex	35	047
+Sublette County	1r	a935eu	35	035
#suc
Sucre	117	5h58uq	54
Suceava	1ik	ambfwx	50
Succasunna	8	a3j84o	40	027
#sud
Sudbury	0	aykdy1	43
Sudbury	i	a7q8dm	42	017
Sudley	g	9xr7wq	42	153
Sudden Valley	h	apc4g5	38	073
#sue
Suez	q5	999ged	57
#suf
Suffolk Park	19	4qbpqp	36
Sufālat Samā’il	lk	8qsid6	47
Suffield Depot	13	a6m8a7	31	110
+Suffolk County	i	a7o8em	59	025
Suffern	4	a47861	40	087
+Suffolk County	4	a3a88j	62	103
Suffolk	g	9s17za	49	800
#sug
Sugito	2v	9q3oo5	47
Sugarmill Woods	5	95t7it	39	017
Sugar Hill	a	9kr7el	43	135
Sugar City	1c	abv59l	31	065
Sugar Grove	6	a6072c	40	089
Sugar Creek	c	9yn6lo	35	095
Sugarcreek	7	a2i7l8	33	157
Sugarcreek Police Dept	7	a2i7l8	33	157
Sugarcreek	3	a527q4	37	121
Sugar Land	1	98a6id	49	157
Sugarland Run	g	9yg7x2	41	107
#suh
Suhl	8b	aulepp	46
Suhum	fr	7esdur	47
Sühbaatar	1ei	atjm31	44
#sui
Suixi	38	9k5mwd	49
Suizhou	2b	9e3mmw	55
Suihua	1x	ajknos	54
Suileng	1x	al9np2	48
Suicheng	2i	9k6mzl	48
Suining	3g	9arm19	51
Suita	3m	9mkocg	55
Suisun	2	9w84h0	44	095
Suitland-Silver Hill	n	9xx7yb	45	033
Suitland	n	9xx7yc	44	033
#suj
Sujiatun	2h	a5qnem	52
Sūjāngarh	22	92yjmv	53
#suk
Sukabumi	24	6esm51	54
Sukagawa	g9	9tkopy	48
Sukkur	31	92yj7a	56
Sukhothai	vj	899lla	46
#sul
Sultānpur	1d	8yyk7z	50
Suleja	h4	7niefy	52
Sullana	bh	6ke7nv	52
Sulţānah	m9	8u1gxz	60
Suluova	my	a3fgn1	47
Sultangazi	41	a47g47	56
Sultanbeyli	41	a3sg5b	55
Sulligent	l	9k6737	33	075
Sulphur Springs	r	9ky6s4	30	069
Sullivan	6	a0071v	37	139
Sullivan	f	9ym757	36	153
+Sullivan County	f	9ym757	38	153
Sulphur	o	9a06om	43	019
Sullivan	u	ado8mk	31	009
Sullivan	c	9w56us	39	071
+Sullivan County	c	a1o6pb	33	211
+Sullivan County	14	aai8b1	44	019
+Sullivan County	4	a5x84s	45	105
Sulphur	p	9lv6en	37	099
+Sullivan County	3			113
Sullivans Island	t	9h07q8	33	019
+Sully County	1a			119
+Sullivan County	k	9rj7io	50	163
Sulphur Springs	1	9i26ig	42	223
Sullivan City	1	8z06a8	36	215
Sultan	h	amy4hm	37	061
#sum
Sumbe	yb	62veyg	45
Sumqayıt	zg	a2rhpz	54
Sumaré	1b	56ma8p	54
Summerland	1o	ars4nl	38
Summerside	ii	aiw8yt	42
Sumedang	24	6eym7s	53
Sumber	24	6f8m9c	50
Sumenep	2g	6eimob	49
Sumbawa Besar	fv	6afmy6	47
Sumbawanga	1pb	6bvgbu	50
Sumy	ei	avggko	55
Sumiton	l	9js767	34	127
Summerdale	l	9ap74e	31	003
+Sumter County	l	9gi731	38	119
Summit	y	9f35bt	37	019
Summerland	2	9lm4ns	32	083
+Summit County	v	9zo5pg	41	117
+Sumter County	5	96d7kc	48	119
Summerville	a	9ls7ax	36	055
+Sumter County	a	9f37e1	42	261
Sumner	j	a916s7	33	017
Summit	6	a63743	41	031
Sumner	6	9xk73y	35	101
+Sumner County	q	9tj6dj	43	191
Summerfield	n	9y27yh	40	033
Sumrall	s	9da6za	32	073
Summit	s	9cw6wp	32	113
Summerfield	9	9ql7q2	40	081
Summit	8	a3485g	43	039
Summerlin South	1t	9qc4zn	44	003
Summerside	7	9ym7dv	37	025
+Summit County	7	a447lk	57	153
Summit Hill	3	a3e819	35	025
Summerville	t	9hq7pa	47	035
Sumter	t	9k87ou	46	085
+Sumter County	t	9k87ou	48	085
Summerset	1a	acr5wy	34	093
+Sumner County	k	9qu77e	51	165
Summit Park	11	a3759z	39	043
+Summit County	11	a2x5aa	45	043
Sumner	h	al44gg	40	053
Summit	h	al04g4	39	053
Summit View	h	aky4g5	39	053
Sumas	h	aq44ge	31	073
Summersville	z	9wc7nf	35	067
+Summers County	z	9un7nb	34	089
#sun
Sunderland	0	b6ids6	55
Sunbury-on-Thames	0	awsduu	44
Sunyani	jq	7iedpj	48
Sungailiat	jz	6svm2s	49
Sungai Penuh	k0	6salpn	50
Sungai Raya	k1	6zymai	47
Sunggal	4e	77ylhy	52
Sundargarh	3c	8ngkdf	46
Sunām	2u	99pjqk	47
Sunch’ŏn	gj	9zjnlt	56
Suncheon	7u	9n3nq5	54
Sungai Petani	dq	7dpln5	54
Sunzha	hf	aachd5	49
Sundsvall	1jw	brbf83	48
Sun City	y	9jc585	46	013
Sun City West	y	9ji57y	44	013
Sun Lakes	y	9i9598	41	013
Sun Valley	y	9l55ay	32	007
Sunnyvale	2	9tt4h0	52	085
Sun Village	2	9m04sc	41	037
Sunnyslope	2	9kh4tt	37	065
Sunnyside-Tahoe City	2	9yr4m8	32	061
Sunrise	5	8yl7ph	49	011
Sunny Isles Beach	5	8y37pg	43	086
Sun City Center	5	9307j9	43	057
Sunset	5	8xf7ot	42	086
Suncoast Estates	5	9077kl	36	071
Sunshine Ranches	5	8yd7ov	33	011
Sunnyside	a	9cs7ja	31	299
Sun Valley	1c	abe52d	32	013
Sunman	f	9z07bn	30	137
Sunset	o	9ah6s9	35	097
Sunderland	i	a7c8cn	36	027
Sunset Hills	c	9x26wv	39	189
Sunflower	s	9j66wi	30	133
+Sunflower County	s	9ix6w6	42	133
Sun Prairie	18	am25ac	32	013
Sunset Beach	9	9k47tx	36	019
Suncook	14	a9t8dj	37	013
Sunapee	14	aaj8br	35	019
Sunland Park	15	9ec5ny	42	013
Sunrise Manor	1t	9ql50d	53	003
Sun Valley	1t	a004na	43	031
Sunnyside	4	a3686m	47	081
Sunbury	7	a1s7hu	37	041
Sunriver	x	abw4io	31	017
Sunbury	3	a3i7yp	40	097
Sun Valley	3	a3u82d	34	089
Sunrise Lake	3	a4r83r	31	103
Sunnyvale	1	9h46fs	38	113
Sunray	1	9q2616	33	341
Sundown	1	9iy5zb	32	219
Sunset	11	a4a58t	37	011
Sunnyside	h	aio4mn	42	077
Sunnyslope	h	alv4lq	35	007
Sun Prairie	d	a9y707	45	025
Sundance	1r	add5u2	31	011
#suo
Suozhen	1s	9snn02	48
Suong	1am	7v3m1i	45
#sup
Supaul	25	8ykkkk	48
Suphan Buri	1mv	827lm4	47
Superior	y	9ih5be	35	021
Superior	v	a0z5rv	41	013
Supreme	o	98y6va	30	007
Superior	10	a166bl	33	129
Superior	d	ajs6s6	44	031
#suq
Suquamish	h	aml4fl	36	035
#sur
Surrey	1o	aqf4et	56
Suresnes	29	apre27	47
Surabaya	2g	6dvml7	64
Surakarta	2f	6d0mfv	57
Sūrat	1z	8kwjib	65
Surendranagar	1z	8p5jf1	53
Sūratgarh	22	97gjla	48
Suriāpet	2d	89mk16	50
Sur	ti	8opihd	49
Surigao	e1	7p7nkm	49
Surgut	7d	bo5jjy	55
Surin	1m2	83clvh	47
Surat Thani	vn	7neljx	51
Suruç	ee	9sqgur	47
Surprise	y	9jf57z	51	013
Surfside	5	8xw7pf	38	086
Surry	u	adm8lq	32	009
Surf City	9	9ln7wl	33	141
+Surry County	9	9re7o3	43	171
Surrey	1g	ao0633	31	101
Surf City	8	a0685z	31	029
Surfside Beach	t	9jd7sn	36	051
Surgoinsville	k	9rb7hv	33	073
+Surry County	g			181
#sus
Sussex Inlet	19	48cpib	35
Sussex	4x	ah08u1	37
Sūsangerd	5t	9dohlv	46
Susitna North	1j	bqo2br	31	170
Susanville	2	a2a4kv	42	035
+Sussex County	27	9y382h	47	005
Sussex	8	a4h84r	33	037
+Sussex County	8	a3z84o	50	037
Susquehanna Trails	3	a0g7zv	34	133
Susquehanna	3	a6i820	33	115
+Susquehanna County	3	a5p82d	37	115
+Sussex County	g	9sw7xu	33	183
Sussex	d	a9t72y	40	133
#sut
Sutton	12	afa8aa	36
Sutton Coldfield	0	b01dqy	50
Sutton in Ashfield	0	b1ldsi	46
Sutton Bridge	0	b0ldwj	36
Sutton	0	azjdwc	36
Sutton	1h	b2bdf1	36
Sutton-Alpine	1j	bpm2es	32	170
Sutter	2	9ys4ht	35	101
Sutter Creek	2	9wn4kg	34	005
+Sutter County	2	9yq4i6	49	101
Sutton	i	a738co	40	027
Sutton	10	a2t6c6	32	035
Sutherland	10	a4c633	31	111
Sutton	14	aad8c5	32	013
Sutherlin	x	aaj4dh	39	019
+Sutton County	1	9ax64g	35	435
#suv
Suva	165	5jmrno	49
#suw
Suwa	5m	9q4ojn	47
Suwon	3n	9tlnot	61
Suwałki	lq	b4bfnp	48
+Suwannee County	5	9a57hi	39	121
Suwanee	a	9kl7eh	43	135
#suz
Suzano	1b	54mabd	55
Suzhou	38	9jgmwy	53
Suzhou	2i	9cyn70	67
Suzaka	5m	9rtok8	47
Suzuka	7s	9mwofe	53
#sva
Svay Rieng	1av	7stm1w	44
#sve
Svensson Heights	1n	50vpn5	35
Sverdlovs’k	58	anlgy5	48
#svi
Svitlovods’k	n8	aq9ggc	47
#svo
Svobodnyy	lt	awqnry	48
#svy
Svyetlahorsk	ce	b07g6m	49
#swa
Swan Hill	1p	47uoyr	40
Swan River	43	ayr62p	36
Swadlincote	0	b0ldro	46
Swanley	0	awsdwh	43
Swanscombe	0	awxdwv	42
Swanage	0	auldqk	40
Swaffham	0	b09dxx	39
Swansea	17	axedl2	55
Swakopmund	t0	570f0d	44
Swabi	49	9ksjhb	50
Swainsboro	a	9gk7jb	39	107
Swansea	6	9x16y1	41	163
Swartz	o	9gh6sh	37	073
Swansea	i	a5z8e9	42	005
Swampscott	i	a7z8f0	41	009
Swanville	u	ado8kc	31	027
Swartz Creek	b	a9c7f5	37	049
Swannanoa	9	9ow7j4	37	021
Swansboro	9	9md7xs	35	133
+Swain County	9	9oj7gl	36	173
Swanzey	14	a938b8	39	005
Swanton	7	a5j7ez	36	051
Swarthmore	3	a0u82p	38	045
Swartzville	3	a1r80o	34	071
Swanton	1m	aes88w	34	011
#swe
Swedru	fq	7dedu2	47
Sweetwater	5	8xk7or	43	086
Sweetser	f	a2p79r	31	053
Sweet Springs	c	9y86oj	32	195
+Sweet Grass County	18	ahb5ek	32	097
Swepsonville	9	9q27rk	31	001
Swedesboro	8	a0f82t	34	015
Sweet Home	x	adc4f2	40	043
Sweetwater	k	9ow7de	38	123
Sweetwater	1	9g7653	40	353
Sweeny	1	96o6i6	36	039
+Sweetwater County	1r	a5j5go	46	037
#swi
Swift Current	44	ato5kk	42
Swindon	0	ax8dr2	53
Swinton	0	b2mdph	43
Swillington	0	b3dds2	35
Świdnica	8q	av8f5t	48
Świdnik	bm	awafn2	46
Świętochłowice	3l	atqfck	47
Świnoujście	e3	b3rezl	46
Swift Trail Junction	y	9gx5f9	35	009
+Switzerland County	f	9xn7bp	32	155
+Swift County	e	afv6ig	36	151
Swissvale	3	a2a7q4	39	003
+Swisher County	1	9ly61c	37	437
#swo
Swords	1h	b2ideq	46
Swoyersville	3	a4p819	37	079
#syc
Sycamore	6	a6n71n	42	037
#syd
Sydney	19	4bxpk1	67
Sydney	3q	ai698u	50
Sydney Mines	3q	aig98q	39
#sye
Syevyerodonets’k	58	apzgux	51
#syk
Sykiés	at	a2xfnr	47
Syktyvkar	bq	bpaht5	54
Sykesville	n	9zd7y7	36	013
Sykesville	3	a417t2	31	065
#syl
Sylhet	ig	8v6kz7	54
Sylvan Lake	1y	azb534	40
Sylacauga	l	9i578f	41	121
Sylvania	l	9m079n	33	049
Sylvan Springs	l	9j476b	32	073
Sylvester	a	9dl7f4	38	321
Sylvania	a	9gz7l8	34	251
Sylvan Lake	b	a8d7gj	33	125
Sylva	9	9o97gt	34	099
Sylvan Beach	4	a7y7xt	30	101
Sylvania	7	a5w7fh	43	095
#syo
Syosset	4	a3f87u	43	059
#syr
Syriam	b6	88llbd	48
Syracuse	f	a5379t	35	085
Syracuse	q	9vi61d	32	075
Syracuse	10	a2y6gt	33	131
Syracuse	4	a9l80h	52	067
Syracuse	11	a4558q	44	011
#sys
Syston	0	b0cdt1	41
#syz
Syzran’	a0	b1ohmn	53
#szc
Szczecin	e3	b2ff0f	56
#sze
Szeged	qv	aihffz	52
Székesfehérvár	qw	al3fb5	50
Szekszárd	18t	airfbz	45
#szo
Szolnok	18n	al2fg4	49
Szombathely	18u	al7f66	49
#t
T’aebaek	7t	9tanub	47
#ta
Ta Khmau	1b0	7twlzj	47
#tab
Taboão da Serra	1b	54daa1	53
Taber	1y	asb58h	39
Tabriz	6y	9vshgl	62
Tabas	g4	9jcia4	47
Tabaco	82	7z4nfp	48
Tabuk	1j4	94wgpl	57
Täby	85	bj4fa7	48
Tabora	1pf	6k2gf7	52
Tabor City	9	9kv7sw	36	047
#tac
Tachilek	kw	8itllg	47
Tacna	1gu	5jz8gv	54
Tacloban	bi	7t8nj8	54
Tacurong	7a	7glnic	47
Tacony	3	a1783k	38	101
Tacoma	h	al94fw	53	053
Tacuarembó	1q3	4hw9ki	47
#tad
Tadjourah	147	7urh74	43
Tadley	0	awndsv	42
Tadworth	0	awhdvc	38
Tadcaster	0	b3odsi	38
Tādepallegūdem	1u	88pk6h	50
Tādpatri	1u	83fjwp	50
Tadmur	hp	9m0guc	47
#taf
Tafí Viejo	if	4vr8uq	47
Tafo	as	7gpdrj	47
Taft	2	9nm4o6	40	029
Taft Heights	2	9nl4o5	33	029
Taft	5	94z7lz	33	095
Taft	1	93q6dg	35	409
Taft Southwest	1	93p6dg	32	409
#tag
Tagawa	4j	9jfnzc	47
Tagiura	si	9hcex3	50
Taguig	61	82cn8c	58
Tagbilaran City	56	7oung1	49
Tagaytay	2k	816n7x	49
Taganrog	57	al8gw2	54
#tah
Tahmoor	19	4aypib	37
Tahe	1x	azdnih	48
Ţahţā	99	90dgbi	50
Tahoua	t2	83dean	49
Tahoe Vista	2	9z04mj	32	061
Tahoma	2	9yj4mb	31	061
Tahlequah	p	9ps6k7	42	021
Tahoka	1	9i5619	34	305
#tai
Taishan	20	8ntmla	52
Taihecun	1x	ah4nzh	55
Tailai	1x	aivnet	48
Taikang	1x	ak6nho	47
Taizhou	2i	9g9n53	58
Taixing	2i	9fdn5d	49
Tai’an	1s	9qjmxc	67
Taiyuan	5d	9v7mko	65
Tain	w	beldkq	36
Taibach	17	axadlj	37
Taiping	ba	7bhlnt	53
Ta’if	e8	8l3h0a	57
Taipei	4b	8vln9l	69
Taichung	4b	8t3n78	60
Tainan	4b	8pvn5x	59
Taitung City	4b	8p8n8i	50
Tainter Lake	d	aez6sv	34	033
Ta‘izz	1r2	7zqhaa	58
#taj
Tajimi	70	9o4ogx	50
#tak
Takeley	0	ay3dwr	35
Takoradi	qg	7bmdr4	54
Tāki	1k	8orkr1	46
Takāb	4f	9r4hiv	47
Tākestān	kd	9q7hq2	49
Takikawa	47	aazou7	47
Takasaki	5x	9qxom6	54
Takaoka	az	9s3ogm	52
Takefu	ga	9pqoe9	49
Takayama	70	9qdoh9	48
Taketoyo	3i	9mtogc	46
Takahama	3i	9n0ogi	46
Takatsuki	3m	9mtocq	55
Takaishi	3m	9lwoc7	48
Takarazuka	4i	9mooc0	53
Takamatsu	ge	9ldo8d	55
Takeo	rz	7sjlz2	59
Takanini	80	433rdu	40
Tak	vi	88vljd	44
Takoma Park	n	9ya7y3	42	031
#tal
Taloqan	xp	9s2j95	48
Talcahuano	88	44088w	54
Talca	iw	47l8cy	53
Talagante	7k	4ci8ez	47
Tallinn	150	bj4fsr	56
Ţalkhā	7n	9c9gb6	52
Talā	am	9b8g9y	47
Talavera de la Reina	9a	a10dil	49
Talence	5h	aehdud	46
Tallaght	1h	b21deb	48
Talipparamba	2r	7vgjpc	48
Talegaon Dābhāde	1f	8e2jko	47
Talas	1al	a84jgo	45
Taldykorgan	dj	af2jxp	51
Talghar	dj	aaajuk	46
Talara	bh	6la7m9	50
Talavera	2a	85bn7w	48
Talisay	4s	7rundl	48
Talisay	56	7qgng1	51
Talagang	1l	9hhjh6	47
Talnakh	6k	cb1kpk	48
Talladega	l	9iw78t	42	121
Tallassee	l	9ge79f	37	051
+Talladega County	l	9iw78t	46	121
+Tallapoosa County	l	9hi799	43	123
Talmage	2	9yp4dv	31	045
Tallahassee	5	9ak7dw	53	073
Tallapoosa	a	9jq7b3	35	143
+Talbot County	a	9h47cw	31	263
+Taliaferro County	a			265
Tallulah	o	9g16up	38	065
+Talbot County	n	9xp80o	43	041
+Tallahatchie County	s	9kh6wt	38	135
Tallmadge	7	a467ls	42	153
Talihina	p	9mj6jz	30	079
Talent	x	a7d4ex	38	029
Talty	1	9gs6g9	33	257
#tam
Tamworth	19	4jnpj9	47
Tamborine Mountain	1n	4sbppk	39
Tamanrasset	pr	8pbebc	49
Ţāmiyah	fk	97wga0	47
Tampere	15x	boufq3	53
Tamworth	0	b07dra	49
Tamale	qe	7o4dto	56
Tambaram	1q	7xwk2l	52
Tamlūk	1k	8nyko9	47
Tamamura	5x	9quomg	46
Tamano	b1	9lwo83	48
Tamana	gh	9hjnyp	47
Tampico	6f	8nx6c4	55
Taman Senai	6g	72glvw	49
Tambov	hj	b0hh34	55
Tambacounda	1kc	809cu1	49
Tamalpais-Homestead Valley	2	9v84fm	40	041
Tamalpais Valley	2	9v84fl	38	041
Tampa	5	93n7iy	56	057
Tamarac	5	8yt7p3	48	011
Tamiami	5	8xk7oo	47	086
Tama	j	a6l6qu	35	171
+Tama County	j	a6l6qu	39	171
Tamworth	14	abu8e2	34	003
Tamaqua	3	a3c80z	38	107
Tam Kỳ	26	859m9b	48
#tan
Tandil	2x	42c9br	50
Tannum Sands	1n	53hpkh	37
Tanunda	2j	4a4om0	37
Tāngāil	42	8tdkts	53
Tangzhai	38	9lnmvv	48
Tantou	3v	8ybn48	48
Tangping	20	8n7miy	49
Tangshan	2z	a03n0a	65
Tangjiazhuang	2z	a0en11	49
Tanggu	cj	9yemyt	57
Tanda	aj	9bjga4	56
Tankerton	0	awodyx	37
Tangmere	0	av9du0	35
Tandragee	23	b4zde7	35
Tanjung Pandan	jz	6qfm6z	48
Tangerang	au	6gum47	61
Tanjung Pinang	r1	70kly6	53
Tanjungagung	9d	6n2lwc	47
Tanjungbalai	4e	769ll8	52
Tanuku	1u	88jk6w	48
Tanjore	1q	7rzjzu	53
Tāndūr	2d	89xjvi	48
Tāndā	1d	8zrk9m	49
Tanabe	71	9mqod5	48
Tanabe	b0	9jpoc1	48
Tangier	7v	9pddfw	58
Tan-Tan	sk	950d16	48
Tanza	61	82sn7y	50
Tanauan	2k	815n8j	48
Tanay	2k	82an8w	48
Tando Allahyar	31	8wqj6w	51
Tando Adam	31	8xlj6q	51
Tando Muhammad Khan	31	8vsj6e	49
Tanga	1pg	6jxgwm	54
Tanaina	1j	bp72cx	39	170
Tanque Verde	y	9fl5ce	42	019
Tangerine	5	95w7l9	35	095
Tangelo Park	5	9527lr	33	095
+Tangipahoa Parish	o	9aq6wq	46	105
Taneytown	n	a067xn	38	013
+Taney County	c	9rs6p2	44	213
Tangent	x	adq4e1	31	043
Tannersville	3	a4082t	34	089
Tanglewilde-Thompson Place	h	akp4ey	38	067
Tanglewilde	h	akp4ey	38	067
Tanner	h	alw4ht	30	033
Tân An	wx	7ram3l	48
#tao
Taozhuang	1s	9mtmxx	48
Taourirt	4q	9lldny	49
Taoyuan City	4b	8vfn8y	56
Taos	c	9wz6s9	31	051
Taos	15	9r55qr	38	055
Taos Pueblo	15	9r85qu	31	055
+Taos County	15	9r55qr	41	055
#tap
Tapachula	8m	83e6rq	53
Tappan	4	a3y86l	38	087
Tappahannock	g	9vd7yi	34	057
#taq
Taquara	2m	4nn9yy	47
Taquaritinga	1b	5aja5a	47
#tar
Tartagal	ic	57g8ys	48
Taree	19	4hdpnh	42
Targovishte	10j	aa5fxt	46
Tarija	oj	5a68w7	52
Tartu	152	bg6fy9	50
Tarragona	36	a48dzh	51
Tarbes	5i	aa3dw8	47
Tarleton	0	b34do5	39
Tarub	2f	6ermb9	49
Tarakan	18x	777myn	50
Tarn Tāran	2u	9ddjo5	48
Taranto	4g	a2ef7x	53
Tarawa	1b2	71pr8i	46
Taraz	1bm	a96je9	56
Tarhuna	sf	9g4exv	53
Taroudant	gq	9and7c	49
Tarma	tn	62a81r	47
Tarlac City	2a	850n70	53
Tarnów	ha	asxfib	51
Targówek	3k	az9fih	51
Tarnobrzeg	8r	auhfk8	47
Tarnowskie Góry	3l	au5fce	48
Târgovişte	1i9	aetfuq	49
Târgu Jiu	1ib	af5foo	50
Târgu-Mureş	1ig	ajafs8	52
Tārūt	5q	8zthr0	49
Tartouss	1l8	9mxgnp	50
Tarsus	c0	9skgkx	54
Tarrant	l	9ja76z	38	073
Tara Hills	2	9vj4g8	37	013
Tarpey Village	2	9s74ni	36	019
Tariffville	13	a6f89w	31	110
Tarpon Springs	5	9477i4	44	103
Tarkio	c	a2c6j2	32	005
Tarboro	9	9pq7wm	40	065
Tarrytown	4	a4486u	41	119
Tarentum	3	a2s7qg	36	003
+Tarrant County	1	9gx6do	63	439
#tas
Tasikmalaya	24	6dnm8m	54
Tasek Glugor	9p	7d8ln6	51
#tat
Tatura	1p	44sp3f	37
Tatuí	1b	554a72	50
Tatabánya	18o	am6fb3	48
Tatebayashi	5x	9qponl	49
Tateyama	3o	9n6ooj	47
Tatsunochō-tominaga	4i	9muo9r	46
Tataouine	1nr	9hhep1	48
Tatvan	hx	9wxh5g	49
+Tattnall County	a	9eq7kf	39	267
+Tate County	s	9m66y3	39	137
Tatamy	3	a3682y	31	095
Tatum	1	9fs6lg	31	401
#tau
Taubaté	1b	561adg	54
Taunton	0	avpdne	48
Taurage	1co	b7hflx	44
Taungoo	b5	8emlbv	50
Taungdwingyi	8l	8hll9f	48
Taunggyi	kw	8jrldk	52
Tauranga	bf	41brhd	50
Taupo	60	3ykrh4	44
Taunsa	1l	9bajc9	47
Taunton	i	a6e8ej	48	005
#tav
Tavistock	0	aufdki	41
Tavşanlı	w5	9zug5y	47
Tavares	5	9607kz	42	069
Tavernier	5	8vh7oc	33	087
#taw
Tawau	7y	79smzh	55
Tawas City	b	acz7g1	33	069
#tax
Taxco de Alarcón	b8	8dj67b	47
#tay
Tayport	w	batdo0	36
Taytay	2k	82gn8h	54
Taylor	l	9ck7al	34	069
Taylor	y	9lr5e7	36	017
Taylor Creek	5	91m7nl	36	093
+Taylor County	5	99o7fu	39	123
+Taylor County	a	9gg7e0	35	269
+Taylor County	j	a2z6kw	35	173
Taylorville	6	9zv6zz	40	021
Taylor Mill	m	9yc7da	38	117
Taylorsville	m	9vn7ay	30	215
+Taylor County	m	9tq7ay	41	217
Taylor	b	a7c7gp	48	163
Taylors Falls	e	ag46qn	30	025
Taylorsville	s	9ef6zl	31	129
Taylorsville	9	9ps7mi	33	003
Taylor	3	a4z81p	38	069
Taylors	t	9n07je	43	045
Taylor	1	9ax6df	42	491
Taylor Lake Village	1	9866jz	36	201
+Taylor County	1	9g566z	51	441
Taylorsville	11	a2z592	48	035
+Taylor County	d	afe6x2	36	119
+Taylor County	z	9za7pq	37	091
Tây Ninh	wy	7tfm2q	46
#taz
Tazoult-Lambese	cx	9okede	46
Taza	9k	9l1dkv	52
+Tazewell County	6	a2p6z0	50	179
Tazewell	k	9r97fv	34	025
Tazewell	g	9t37lk	36	185
+Tazewell County	g	9t17kt	43	185
#tbe
Tbeng Meanchey	1ao	80dlzm	44
#tbi
Tbilisi	16o	a5thcj	60
#tch
Tchula	s	9i66xe	33	051
#tcz
Tczew	8s	b49fc6	48
#tea
Tea Tree Gully	2j	49aold	35
Tearce	1e1	a6wfih	44
Teaticket	i	a5g8fw	32	001
Teaneck	8	a3m86e	46	003
Tea	1a	aap6f0	37	083
Teague	1	9dv6gk	36	161
Teays Valley	z	9wt7kf	41	079
#teb
Tébessa	ja	9oceik	58
Tebesbest	ah	9i0ecw	46
Tebingtinggi	4e	779ljg	51
#tec
Techiman	qd	7j3dqm	48
Tecate	dl	9gh4w1	48
Tecomán	gt	8ek5vg	49
Tecuci	u1	ahdg07	46
Tecumseh	b	a6o7eu	39	091
Tecumseh	10	a256gs	32	097
Tecumseh	p	9ny6eq	38	125
#ted
Tedder	5	8z07pg	34	011
#tef
Tefé	aa	6on8w8	47
#teg
Tegucigalpa	17u	81475r	59
Tegal	2f	6exmb6	54
Teghra	25	8wtkiq	47
Tega Cay	t	9na7mx	40	091
#teh
Tehran	46	9p5huu	69
Tehuacán	75	8da6dg	54
Tehachapi	2	9nl4qz	41	029
+Tehama County	2	a1m4gg	45	103
#tei
Teignmouth	0	aufdma	42
#tej
Tejen	vq	9tuik3	48
#tek
Teknāf	4v	8jyl0e	46
Tekirdağ	n3	a3ug0f	51
Tekamah	10	a626gq	32	021
#tel
Telêmaco Borba	2w	52g9ze	48
Telerghma	fj	9qcedn	47
Telde	6u	93rcp6	50
Telford	0	b0cdp7	52
Telavi	16l	a6gheb	43
Teluknaga	24	6h2m48	51
Tel Aviv	9e	9f4gkm	56
Tellicherry	2r	7unjpp	50
Telsiai	sd	b9iflt	45
Teluk Intan	ba	796lom	48
Telluride	v	9ve5kj	34	113
+Teller County	v	9yb5s6	40	119
+Telfair County	a	9f37hq	40	271
Tell City	f	9vf76z	39	123
Telford	3	a2082r	37	017
Tellico Village	k	9p47dy	38	105
#tem
Temora	19	4abp9u	37
Temiskaming Shores	16	alx7qk	40
Temuco	p4	3ye8ac	54
Tema	ar	7drdvy	52
Temirtau	b3	at1jio	52
Temara	4q	9k9dct	55
Temixco	b9	8ed68d	50
Temerluh	dr	77llsi	48
Tempe	y	9it595	52	013
Tempe Junction	y	9it592	52	013
Temecula	2	9j14ul	50	065
Temple City	2	9kr4s2	46	037
Templeton	2	9or4kp	39	079
Temelec	2	9wb4fr	32	097
Temple Terrace	5	93w7j5	44	057
Temple	a	9jq7bt	36	045
Templeton	i	a888bt	38	027
Temple Hills	n	9xt7y9	39	033
Temperance	b	a627fv	39	115
Temple	14	a8y8cf	31	011
Temple	3	a29814	33	011
Temple	1	9ce6dm	49	027
Tembisa	3p	4xsg2f	57
#ten
Tenterfield	19	4pbpma	36
Tennant Creek	a6	5ffo8r	35
Tenkodogo	zs	7uqduz	46
Tenterden	0	avvdxx	39
Tenbury Wells	0	azbdos	36
Tenby	17	axjdiy	37
Tendō	8h	9wjopx	48
Tenri	dg	9m2odb	49
Tennille	a	9hi7hz	32	303
+Tensas Parish	o	9eo6ul	34	107
Tenafly	8	a3p86k	42	003
Ten Mile Run	8	a2984s	33	035
Tennessee Ridge	k	9qv747	31	083
Tenaha	1	9eq6m8	31	419
Tenino	h	ak64er	32	067
#teo
Teófilo Otoni	1w	5keaop	50
Teoloyucan	30	8gu68i	47
#tep
Teplice	cv	auoeye	47
Tepatitlán de Morelos	54	8ju5yk	50
Tepexpan	30	8gh696	50
Tepic	1f1	8lr5sm	55
#teq
Tequesta	5	90x7pf	38	099
#ter
Teresina	cb	6jval4	59
Teresópolis	2y	57qakm	51
Terrace	1o	b5g3ys	43
Terrebonne	12	agy87f	50
Terrasse-des-Pins	12	ahe869	36
Terrassa	36	a5he1m	53
Terrington St Clement	0	b0kdwu	35
Terbanggi Besar	fu	6kgm0a	47
Ternate	r4	707npu	50
Terenure	1h	b23dej	39
Terni	kh	a88ev4	50
Ternopil	1pl	arnfv3	54
Terra Bella	2	9pw4pc	35	107
Terryville	13	a5s897	37	140
Terramuggus	13	a5o8ap	30	110
Terra Mar	5	8yu7pi	35	011
+Terrell County	a	9e97df	36	273
Terre Haute	f	9zn757	48	167
Terrytown	o	9936xx	44	051
+Terrebonne Parish	o	9886w0	49	109
Terre du Lac	c	9vb6w9	34	187
Terre Haute	c	a2c6p1	34	171
Terry	s	9f66x7	30	049
Terrytown	10	a695w2	31	157
Terrace Heights	4	a34873	42	081
Terryville	4	a3n891	41	103
Terrace Park	7	9ys7dt	34	061
Terrebonne	x	ad74je	31	017
Terre Hill	3	a1k80r	31	071
Terrell	1	9gy6gk	42	257
Terrell Hills	1	97v6aj	37	029
+Terrell County	1			443
+Terry County	1	9i65zx	40	445
Terrace Heights	h	ajh4lg	38	077
Terra Alta	z	9zl7r1	32	077
#tes
Tesistán	54	8js5wl	48
#tet
Tetbury	0	axgdq0	37
Tétouan	7v	9oudh3	55
Tetovo	1e2	a6pfi9	49
Tete	1f8	5p4ghb	51
+Teton County	1c	ab45bd	36	081
+Teton County	18	amt58e	32	099
+Teton County	1r	aas5cc	42	039
#teu
Teutopolis	6	9yp729	32	049
#tev
Teviston	2	9pt4oo	31	107
#tew
Tewkesbury	0	ayfdq0	43
Tewksbury	i	a8d8e5	45	017
#tex
Texcoco de Mora	30	8g769c	50
Texarkana	r	9iw6ms	45	091
+Texas County	c	9u66su	39	215
Texico	15	9lj5xr	30	009
Texanna	p	9o76iw	34	091
+Texas County	p	9rw624	42	139
Texas City	1	97m6ke	47	167
Texarkana	1	9iv6mr	46	037
#tez
Tezpur	53	8zzl1s	48
Teziutlan	75	8h26dk	48
#tha
Thabeban	1n	50upn7	35
Thākurgaon	87	8ybkpr	49
Thatcham	0	awsdsi	44
Thame	0	axrdta	41
Thames Ditton	0	awrdv2	38
Thān	1z	8opjds	46
Thānesar	34	999jtf	51
Thāne	1f	8fcjio	61
Thakhèk	1bt	8adlz7	49
Tharyarwady	b5	8b1la3	47
Thayetmyo	8l	8fol8e	50
Thaton	b7	890leh	51
Thames	60	42urfm	39
Thatta	31	8urj4o	46
Tha Maka	vl	80mll5	47
Tha Yang	mp	7y0llj	46
Thatcher	y	9h95f4	37	009
Thayer	c	9rg6tq	34	149
+Thayer County	10	a1l6cx	32	169
Thái Nguyên	26	8lzm21	51
Thanh Hóa	26	8h0m1t	51
Thành Phố Uông Bí	26	8kfm4l	48
Thái Bình	26	8itm3e	47
#the
The Valley	xr	8cm90u	33
The Pas	43	b3j62r	38
Thetford-Mines	12	ai18dx	44
Thetford	0	azmdy3	44
The Boldons	0	b6mdrz	41
Theydon Bois	0	axjdwa	36
Thessaloníki	at	a2wfnp	55
Thenkasi	1q	7mwjus	48
The Hague	52	ayoe7y	57
Theodore	l	9av732	38	097
Thermalito	2	9zr4i9	38	007
Thermal	2	9jg4xe	35	065
The Pinery	v	9zm5t3	40	035
The Villages	5	96d7kc	47	119
The Hammocks	5	8xb7ok	47	086
The Acreage	5	90f7p1	46	099
The Crossings	5	8xb7oo	44	086
The Meadows	5	9207ix	36	115
The Galena Territory	6	a7r6x3	30	085
The Village of Indian Hill	7	9yu7dq	38	061
The Plains	7	9zd7jv	35	009
The Village	p	9os6d1	40	109
The Dalles	x	agn4je	42	065
The Hideout	3	a5382p	35	127
The Woodlands	1	99s6ir	50	339
The Colony	1	9hx6ev	46	121
The Hills	1	9ab6bt	34	453
Theresa	d	aaw72b	31	027
Thermopolis	1r	ab95jf	35	017
#thi
Thirlmere	19	4b0pi9	36
Thimphu	11g	92bkt0	50
Thionville	6w	ar4ed4	46
Thirsk	0	b4ndsa	40
Thiruvananthapuram	2r	7lljtr	59
Thiruvarur	1q	7rxk18	48
Thika	1a6	6v5gqz	53
Thiès	v5	833ckz	55
Thiès Nones	v5	832ckv	54
Third Lake	6	a7p73j	31	097
Thibodaux	o	98s6vq	42	057
Thief River Falls	e	ano6gu	39	113
Thiells	4	a4h86e	37	087
Thiensville	d	aa473m	35	089
#tho
Thompson	43	b8u6c6	41
Thorold	16	a9s7s0	43
Thornton-Cleveleys	0	b3ndnm	45
Thornaby-on-Tees	0	b5hdse	43
Thorne	0	b2xdtc	42
Thornbury	0	axddp0	41
Thornliebank	w	b90dk0	36
Thomazeau	7p	8dt8br	47
Thoubāl	k5	8ugl54	46
Thoothukudi	1q	7mdjx1	56
Thongwa	b6	88klc4	47
Thomasville	l	9en74a	36	025
Thorsby	l	9hg774	33	021
Thousand Oaks	2	9kx4pw	51	111
Thousand Palms	2	9jy4wp	39	065
Thornton	2	9w74iq	31	077
Thornton	v	a0r5sf	51	001
Thompson	13	a6k8ce	40	150
Thompsonville	13	a6o8ac	39	110
Thomaston	13	a5r891	33	140
Thonotosassa	5	93y7je	41	057
Thomasville	a	9bo7eq	43	275
Thomaston	a	9hd7dr	40	293
Thomson	a	9iz7iu	38	189
+Thomas County	a	9bo7eq	43	275
Thornton	6	a5h74n	34	031
Thomasboro	6	a1s732	31	019
Thorntown	f	a1h77f	32	011
+Thomas County	q	9zg63b	38	193
Thomaston	u	acg8ju	33	013
Thompson Falls	18	am74zm	31	089
Thomasville	9	9po7pk	44	057
Thompson	1g	amp6e9	30	035
+Thomas County	10			171
Thornton	14	abx8cw	33	009
Thoreau	15	9oc5je	33	031
Thornwood	4	a48872	36	119
Thomaston	4	a3b879	34	059
Thornport	7	a0v7j3	30	127
Thomas	p	9pa69p	31	039
Thompsonville	3	a1x7ph	35	125
Thorndale	3	a1381l	35	029
Thompson's Station	k	9pg76l	36	187
Thorndale	1	9b16dz	31	331
Thorp	d	aew6vs	32	019
Thohoyandou	c7	569g8o	46
#thr
Three Hills	1y	axm55d	35
Thrapston	0	azkdui	38
Thrissur	2r	7r8jrq	55
Three Points	y	9f45at	37	019
Three Rivers	2	9r84pq	33	107
Three Lakes	5	8x87oo	42	086
Three Oaks	5	8zj7kt	36	071
Three Rivers	i	a768b0	35	013
Three Rivers	b	a6i7a5	39	149
Three Oaks	b	a6477f	32	021
Three Forks	18	ahh5a5	33	031
Throgs Neck	4	a3e86y	45	005
Three Rivers	x	abq4il	35	017
Throop	3	a5581z	36	069
Three Way	k	9pe716	32	113
Three Rivers	1	9526ba	33	297
+Throckmorton County	1			447
Three Lakes	h	an64h3	35	061
#thu
Thunder Bay	16	aoe703	50
Thun	io	ajveh6	46
Thurso	w	bgrdm7	39
Thurles	2p	b0cdac	39
Thunderbolt	a	9ez7mv	34	051
Thurmont	n	a027wz	38	021
Thurmond	9	9r17n7	32	171
+Thurston County	10	a6z6fd	33	173
+Thurston County	h	ako4em	52	067
Thủ Dầu Một	1ql	7sim49	50
#tia
Tianguá	3x	6nnaq5	47
Tianshui	5s	9m2m1q	65
Tianchang	2z	9vkmoq	48
Tianpeng	3g	9c3lwq	48
Tianfu	1s	9tinb1	51
Tiaret	fe	9o9dzo	53
#tib
Tibshelf	0	b1mdsa	36
Tiburon	2	9v74fu	40	041
#tic
Tickhill	0	b2fdsx	37
Tice	5	9037kq	37	071
Ticonderoga	4	abt882	35	031
Tichigan	d	a8z730	37	101
#tid
Tidworth	0	awbdre	40
#tie
Tieli	1x	akinro	50
Tieling	2h	a7hng0	55
Tierra Blanca	4k	8d96gc	47
Tiel	9q	ay5eb3	46
Tiébo	mi	82ncmx	50
Tierra Verde	5	92x7i8	36	103
Tieton	h	ajq4kk	31	077
#tif
Tiflet	4q	9k5deh	48
Tifton	a	9dd7g1	42	277
+Tift County	a	9dd7g1	43	277
Tiffin	j	a5v6te	34	103
Tiffin	7	a477gy	42	147
#tig
Tigwav	7p	8d789l	51
Tiger Point	5	9ae766	35	113
Tigard	x	ag74ez	47	067
Tigerville	t	9nf7j7	31	045
#tij
Tijuana	dl	9ga4v0	61
#tik
Tiko	ac	79cem0	47
Tīkamgarh	21	8uqjyz	49
Tikrīt	fz	9m6h9c	46
Ṭikāpur	h7	959k5c	47
Tikhoretsk	3u	ahdgzh	48
Tikhvin	6l	bjpgh5	48
Tiki Island	1	97e6kc	30	167
#til
Tilbury	0	awydx0	41
Tillicoultry	w	b9zdlm	37
Tilhar	1d	93ok1i	48
Tilburg	78	ax8ea5	53
Tillmans Corner	l	9az733	42	097
Tilton	6	a1e74j	34	183
Tilton	14	aao8d5	36	001
Tilton-Northfield	14	aao8d5	35	001
Tillson	4	a67869	32	111
Tiltonsville	7	a1l7nu	31	081
+Tillman County	p	9lj68y	36	141
Tillamook	x	aga4bz	37	057
+Tillamook County	x	aga4bz	39	057
#tim
Timon	6p	6jval0	51
Timóteo	1w	5fmalj	50
Timbaúba	33	6d5b5w	47
Timmins	16	aon7m3	46
Timimoun	po	97adwn	47
Timizart	ff	9s8e7v	46
Timperley	0	b2cdpj	40
Timbuktu	1e8	88ldnn	45
Timaru	9v	3ior3p	44
Timişoara	u7	ah3fiz	55
Timashëvsk	3u	agqgw7	47
Timber Pines	5	9537ik	37	053
Timberlane	o	9906xx	40	051
Timonium	n	9zk7z6	40	005
Timmonsville	t	9kt7py	34	041
Timberwood Park	1	98j6ag	41	029
Timpson	1	9em6ls	31	419
Timberlake	g	9to7ru	41	031
Timberville	g	9xc7t7	34	165
#tin
Tindouf	14i	92vd9d	47
Tinsukia	53	92dl8w	50
Tindivanam	1q	7vzk1a	48
Tingo María	tm	68680w	47
Tinongan	4s	7qdnds	48
Tinley Park	6	a5h746	48	031
Tinton Falls	8	a1y866	42	025
Tinicum	3	a2d83d	36	017
Tinaquillo	ws	7pk8ma	49
#tio
Tioga	1g	aog5y2	32	105
+Tioga County	4	a6p7zf	40	107
+Tioga County	3	a657xw	40	117
#tip
Tipasa	jh	9rne2t	44
Tipton	0	azxdq9	47
Tiptree	0	axxdy3	40
Tipperary	2p	azrd9c	37
Tiptūr	1v	7yujsg	48
Tipitapa	lc	7vw78u	47
Tipton	2	9q64ol	34	107
Tipton	j	a616uv	35	031
Tipton	f	a1w790	37	159
+Tippecanoe County	f	a2a76o	51	157
+Tipton County	f	a1w790	37	159
Tipton	c	9xe6qa	35	135
+Tippah County	s	9mh70x	37	139
Tipp City	7	a107e7	40	109
Tipton	3	a2w7ui	30	013
Tiptonville	k	9r26zh	36	095
+Tipton County	k	9og6ym	45	167
#tiq
Tiquipaya	ev	5lu8s2	47
#tir
Tirana	xx	a4tff2	56
Tirupati	1u	7zwk0m	54
Tiruvalla	2r	7o2jsp	48
Tirur	2r	7sbjqw	47
Tirunelveli	1q	7m9jvs	62
Tiruchirappalli	1q	7s2jym	59
Tiruppur	1q	7swjuv	56
Tiruvottiyūr	1q	7ykk32	54
Tiruvannāmalai	1q	7vzjzn	51
Tiruchengode	1q	7tmjwd	49
Tiruttangal	1q	7ocjw7	47
Tiruvallur	1q	7yik1z	47
Tirupparangunram	1q	7pgjwv	46
Tirhanimîne	7v	9nwdl1	47
Tiraspol	sl	ak4g6b	52
Tire	8v	9vtg12	47
Tirmiz	wp	9tej2w	51
#tis
Tissemsilt	14j	9oxe11	48
+Tishomingo County	s	9mp731	37	141
Tishomingo	p	9l46fg	35	069
#tit
Titāgarh	1k	8p6kph	51
Titahari	be	902kmf	47
Titusville	5	95h7nj	47	009
Titusville	3	a5n7qp	37	039
+Titus County	1	9i46k7	42	449
#tiv
Tiverton	0	avedmb	43
Tivoli	4	a6u86p	30	027
Tiverton	28	a5n8e7	39	005
#tiz
Tizi Ouzou	ff	9rze79	52
Tiznit	gq	98id4z	47
Tizayuca	gu	8h4692	46
Tizimín	gw	8kq735	47
#tla
Tlalpan	5o	8fm68k	58
Tláhuac	5o	8fl68z	55
Tlapa de Comonfort	b8	8ar6a6	47
Tlaquepaque	54	8jc5x3	58
Tlalnepantla	30	8ga68g	58
Tlaxcala	dp	8fo6b8	49
#tle
Tlemcen	cy	9mwdsd	51
#toa
Toamasina	3j	5jlhp8	53
Toast	9	9re7o1	32	171
#tob
Tobruk	1d2	9f5fqj	51
Toba Tek Singh	1l	9c1jhc	48
Tobol’sk	m6	bfoj5l	51
Tobaccoville	9	9qo7or	34	067
#toc
Tochigi	6z	9r2oo5	49
Tocumen	dz	7n97ri	47
Toccoa	a	9m27gj	39	257
#tod
Todmorden	0	b37dq6	41
Toddington	0	aybduj	37
Todd Creek	v	a125sp	36	001
+Todd County	m	9s975x	36	219
+Todd County	e	ahp6kh	38	153
+Todd County	1a	aa363v	35	121
#tof
Toftrees	3	a3f7vo	33	027
#tog
Tōgane	3o	9oropx	48
#toh
Tohāna	34	98jjqu	48
#tok
Tokorozawa	2v	9pgonf	55
Tōkamachi	5y	9t5olh	46
Toki	70	9o7oh2	48
Tokoname	3i	9mwog5	47
Tokuyama	72	9klo26	50
Tokushima	gd	9kno9t	54
Tokmok	rv	a90jp6	48
Tokoroa	60	3ztrgj	42
Tokat	ed	a1zgpj	51
Tok	1j	bty2ut	31	240
#tol
Toledo	2w	51d9qq	51
Tolga	j9	9mgeay	48
Toledo	9a	a0qdku	49
Toliara	3j	555h9b	51
Tôlanaro	3j	50hhii	47
Toluca	30	8fl677	57
Toledo	56	7qunfg	52
Tol’yatti	a0	b2php3	58
Tolleson	y	9ix586	38	013
Tolland	13	a6b8az	42	110
Toledo	j	a6o6qu	33	171
Tolono	6	a1372u	35	019
Toluca	6	a3w70f	31	123
Toledo	6	9z372w	31	035
Toledo	7	a5q7fw	54	095
Toledo	x	ady4bq	35	041
#tom
Tom Price	2e	56zmz7	35
Tomé	88	44a89c	47
Tomakomai	47	a8gotc	52
Tomiya	ay	9wnord	46
Tomioka	5x	9qpolu	47
Tomigusuku	8j	8yrnqo	47
Tomaszów Mazowiecki	6i	ax5ffl	48
Tomsk	m5	baykg1	57
Tombstone	y	9e35e9	31	003
Tompkinsville	m	9ry79z	34	171
Toms River	8	a0z85w	49	029
Tome	15	9mi5nj	33	061
Tompkinsville	4	a2w868	39	085
+Tompkins County	4	a7w7zi	48	109
Tomball	1	99m6ie	41	201
Tom Bean	1	9j46g0	30	181
+Tom Green County	1	9de650	50	451
Tomah	d	ac66wm	40	081
Tomahawk	d	agb6yr	35	069
#ton
Tongzhou	93	a0umw2	52
Tongren	6q	930mbb	50
Tonghua	2c	a5wnlt	57
Tongshan	2i	9kymxg	61
Tongliao	3f	ab5nbn	54
Tongchuan	3g	9cdlzx	48
Tongchuanshi	5c	9nfmb0	53
Tonbridge	0	aw8dwr	46
Tonypandy	17	axedme	48
Tonyrefail	17	axadmh	40
Tonk	22	8ypjqj	52
Tondabayashichō	3m	9luoco	51
Tonghae	7t	9uanun	50
Tonalá	54	8ja5x9	56
Tønsberg	8n	bineox	46
Tontitown	r	9qi6m9	34	143
Tonto Basin	y	9jz5av	32	007
Tonganoxie	q	9yn6jv	37	103
Tonka Bay	e	aer6o1	32	053
Tonopah	1t	9vr4ud	34	023
Tonawanda	4	a9i7sw	42	029
Tonkawa	p	9rw6dp	35	071
Tonasket	h	apb4o8	30	047
#too
Toormina	19	4lppp9	38
Toowoomba	1n	4tgpm3	51
+Toombs County	a	9fi7j3	41	279
+Toole County	18	aor59a	35	101
Tool	1	9fn6gv	34	213
Tooele	11	a2l582	45	045
+Tooele County	11	a2l582	47	045
#top
Topsham	0	autdmd	36
Topanga	2	9kp4qk	39	037
Topeka	f	a5e7ae	31	087
Topeka	q	9yh6i8	51	177
Topsfield	i	a8g8ex	34	009
Topsham	u	ac18hm	38	023
Topaz Ranch Estates	1t	9xm4o2	32	005
Topton	3	a2i81q	33	011
Toppenish	h	aiu4lt	40	077
#toq
Toquerville	11	9th55c	32	053
#tor
Tortuguitas	2x	4a89ct	46
Torquay	1p	3zjp0x	41
Torbay	4d	amf9tj	35
Toronto	16	abe7re	64
Torremolinos	2t	9rqdji	48
Torrelavega	q8	aafdkr	47
Torrejón de Ardoz	3a	a2edmd	51
Torrevieja	3z	9vidu4	50
Torrent	3z	9zkdup	49
Tórshavn	169	bq9dd7	41
Torquay	0	au6dm7	48
Torpoint	0	atydkc	39
Torbat-e Ḩeydarīyeh	5u	9nzigi	51
Torbat-e Jām	5u	9nwike	48
Torre del Greco	37	a3bezx	49
Torre Annunziata	37	a37f05	46
Toride	3w	9pqop4	49
Torreón	74	8wy5wq	58
Tordher	49	9kfjgt	52
Toruń	bl	b19fbo	53
Torzhok	bu	bcggl4	47
Torit	6m	7a9geh	43
Torbalı	8v	9vzg00	47
Toretsk	4m	aoggt5	46
Tororo	c5	6zxgiy	46
Tortolita	y	9g15bm	36	019
Torrance	2	9k04ra	52	037
Toro Canyon	2	9lm4nv	32	083
Torrington	13	a6488w	45	160
+Torrance County	15	9n75pf	37	057
Toronto	7	a2e7o4	37	081
Tornillo	1	9dd5pb	32	141
Tornado	z	9wi7ko	36	039
Torrington	1r	a6u5um	38	015
#tos
Tosu	gg	9ipnyk	48
Tosno	6l	bjeg9s	46
#tot
Tottenham	16	aca7qb	37
Totton	0	avgdrv	45
Totnes	0	au3dls	39
Tottington	0	b2xdpi	39
Totonicapán	qq	83f6u8	48
Tottori	kj	9omo8v	52
Totowa	8	a3n85v	40	031
#tou
Tournai	7i	aule5f	48
Touggourt	ah	9hzecu	47
Toukh	ak	9abgao	48
Tours	aq	alndxy	52
Tourcoing	4z	auwe4s	50
Toulouse	5i	ab4e00	56
Toulon	40	a9sech	52
Touba	mi	839cnw	57
Toulon	6	a456ye	31	175
Toughkenamon	3	a0n81k	32	029
#tow
Townsville	1n	5ghp7t	53
Towcester	0	aytdt9	40
Tower	2p	ay9d83	35
Town Creek	l	9mc757	30	079
Towaoc	v	9tc5hz	30	083
Townsend	27	9zg81r	33	003
Town 'n' Country	5	93t7im	49	057
+Towns County	a	9n17f3	31	281
Tower Lake	6	a7b735	31	097
Towanda	q	9v06ek	32	015
Townsend	i	a8j8ct	31	017
Towson	n	9zg7z8	47	005
Town and Country	c	9x96wq	40	189
Townsend	18	aio5a8	33	007
+Towner County	1g	aop68f	30	095
Town Line	4	a957tq	34	029
Towanda	3	a617zo	34	015
Towamensing Trails	3	a3x822	34	025
Tower City	3	a2r7zd	31	107
Townshend	1m	a9l8a5	31	025
Town and Country	h	aml4tu	37	063
#toy
Toyama	az	9ryoh6	55
Toyohashi	3i	9mlohm	56
Toyota	3i	9ngogz	56
Toyokawa	3i	9mqoho	51
Toyonaka	3m	9mmocb	56
Toyooka	4i	9oqoai	47
#toz
Tozkhurmato	fz	9mxhbz	48
Tozeur	1nq	9k8eil	45
#tra
Traralgon	1p	3zwp72	44
Trafalgar	1p	3zvp5z	36
Trail	1o	aqe4t2	40
Tracadie-Sheila	4x	alz8vo	35
Trafford Park	0	b2jdpl	35
Tranent	w	b9ednt	41
Tralee	2p	az7d52	44
Trá Mhór	2p	aywdc5	40
Trani	4g	a4of5l	47
Trapani	4h	9vmeuu	48
Trat	1lw	7w0lss	43
Trang	1n3	7j0lkp	48
Trabzon	w8	a3xgyd	54
Tracy	2	9uu4ip	49	077
Trabuco Canyon	2	9ji4td	35	059
Traer	j	a776r5	32	171
Trail Creek	f	a5u76q	33	091
Trafalgar	f	9zi78p	31	081
Travilah	n	9yj7xe	41	031
Trappe	n	9xe80q	30	041
Traverse City	b	aec7a6	42	055
Tracy	e	acv6ie	33	083
+Traverse County	e	ah86fy	31	155
+Transylvania County	9	9nv7i7	39	175
+Traill County	1g	aly6do	36	097
Trappe	3	a1o82c	36	091
Trafford	3	a277qg	35	129
Trainer	3	a0n82j	33	045
Travelers Rest	t	9n57j0	37	045
Tracy City	k	9ny79u	32	061
Travis Ranch	1	9h46g1	34	257
+Travis County	1	9a36ci	61	453
Tracyton	h	am94fa	37	035
Trà Vinh	26	7pnm3e	48
#tre
Tres Arroyos	2x	3zf98k	47
Trelew	es	3lv8ul	50
Três Corações	1w	59qaeb	48
Três Pontas	1w	5anadl	46
Três Lagoas	c9	5c99we	49
Três Rios	2y	58kajz	49
Tres Cantos	3a	a2sdlp	46
Treeton	0	b2bds9	35
Tredegar	17	axtdmz	42
Treharris	17	axidmt	41
Treorchy	17	axidm9	39
Trento	rm	ahzeqw	49
Treviso	9g	agveu0	49
Trenčín	mh	aptfa4	48
Treasure Island	5	9357i3	38	103
Trenton	5	9897hy	33	041
Trenton	a	9mv7ah	33	083
+Treutlen County	a	9fy7il	35	283
Trenton	6	9x96yw	34	027
Tremont	6	a2l6zf	33	179
+Trego County	q	9yf66k	33	195
Tremont	u	acx8m5	32	009
Trenton	u	adg8m3	32	009
Trenton	b	a727gy	43	163
Trenton	c	a1c6ny	38	079
+Treasure County	18			103
Trent Woods	9	9ng7xv	36	049
Trenton	8	a1q84e	49	021
Tremont	4	a3h86p	44	005
Trenton	7	9zo7de	41	017
Treasure Lake	3	a4d7tc	36	033
Trevose	3	a1i83q	36	017
Trexlertown	3	a2n81z	33	077
Trevorton	3	a3a7z1	33	097
Tremont	3	a2v7zt	32	107
Trenton	k	9py70y	36	053
Tremonton	11	a5v58f	39	003
Trempealeau	d	ac96u0	32	121
+Trempealeau County	d	acx6tu	41	121
Treinta y Tres	1q4	4dp9oy	44
#tri
Trinity Park	1n	5nbp4r	35
Trinidad	oh	5st8vq	49
Trindade	4w	5nra2j	50
Trinidad	f7	8mk7pu	48
Trier	5f	as8eeg	50
Tring	0	axvdu6	41
Tríkala	ju	9zvfkh	48
Trípoli	qn	9u7fm6	44
Trieste	kg	agteya	53
Tripoli	s8	9lngnk	54
Trincomalee	kq	7luk5n	50
Tripoli	si	9hdewn	61
Triyuga	be	90fkku	49
Trinity	l	9m5763	33	103
+Trinity County	2	a354ei	39	105
Trinidad	v	9t95tq	39	071
Trinity	5	94a7ic	40	101
Trion	a	9ly7b1	33	055
Tripoli	j	a8x6rq	31	017
Tri-Lakes	f	a4l7ao	32	183
+Trigg County	m	9sf740	34	221
+Trimble County	m	9x57ba	35	223
Trinity	9	9pp7pt	38	151
Tribes Hill	4	a9c85n	30	057
Tri-City	x	a9e4dh	36	019
+Tripp County	1a	aai66m	35	123
Trinity	1	9bz6j2	34	455
+Trinity County	1	9bz6j2	35	455
Triangle	g	9x37x6	39	153
Trinidad	1pt	4cw9hy	43
#trn
Trnava	1k2	aoef8v	48
#tro
Trois-Rivières	12	air8ah	51
Troisdorf	1i	av5efv	49
Troyes	6w	ao6e7d	48
Trowbridge	0	awkdpv	46
Troon	w	b8adj2	42
Tromsø	8n	cbhfco	47
Trondheim	td	bu7eow	52
Troitsk	62	b4ain2	49
Trollhättan	hn	bfweu5	47
Troy	l	9ed797	43	109
+Troup County	a	9hs7bt	46	285
Troy	6	9xl6yc	40	119
Troy	u	ae28jo	30	027
Troy	b	a8d7h1	49	125
Trowbridge Park	b	ajc754	33	103
Troy	c	9ya6va	41	113
Troy	9	9o87q3	35	123
Troutman	9	9p67nb	34	097
Troy	14	a8y8bi	31	005
Troy	4	a8p87b	47	083
Troy	7	a187e4	44	109
Trotwood	7	a0k7dt	44	113
Troutdale	x	agi4g1	42	051
Trooper	3	a1j82k	38	091
Troy	3	a3o7uq	32	033
Troy	k	9qy70c	31	131
+Trousdale County	k	9r378n	34	169
Trophy Club	1	9ho6e2	41	121
Troup	1	9fa6js	33	423
Troy	1	9cp6dq	33	027
#trs
Trstenik	4l	ab6fic	47
#tru
Truro	3q	ag1909	43
Truro	0	atndhz	44
Trujillo	to	6bg7sh	59
Trujillo Alto	4t	8cz8sn	47
Trussville	l	9je77f	43	073
Trumann	r	9p36wl	39	111
Truckee	2	9z94m6	42	057
Trumbull	13	a4k88o	46	120
Truro	i	a6n8hf	33	001
Truman	e	abr6lo	30	091
Truth or Consequences	15	9i15m3	38	051
Trumansburg	4	a867z1	33	109
+Trumbull County	7	a4k7ni	51	155
Trucksville	3	a4q813	33	079
Trujillo	wv	7o18gc	46
#try
Tryon	9	9o67m4	32	071
#tsa
Tsawwassen	1o	aq64e4	43
Tsaile	y	9qu5gm	31	001
#tse
Tsévié	ml	7fvdzd	47
#tsh
Tshikapa	f0	6g6fhs	54
#tsi
Tsiroanomandidy	3j	5hvhfx	44
#tsu
Tsuruoka	8h	9xkooe	50
Tsukuba	3w	9qkop6	52
Tsubame	5y	9umolx	46
Tsuruga	ga	9p1ody	48
Tsushima	3i	9npofs	48
Tsu	7s	9mhof8	52
Tsuyama	b1	9ndo88	50
Tsurusaki	b2	9ido1t	49
#tua
Tuam	5j	b2od7f	38
Tuapse	3u	acjgwk	48
Tualatin	x	ag24f0	44	067
#tub
Tubarão	3d	4qxa3v	48
Tübingen	2n	aosel5	49
Tuban	2g	6eumja	49
Ţubarjal	mc	9aqgu6	46
Tuba City	y	9qd5b0	39	005
Tubac	y	9dt5bj	31	023
#tuc
Tucuruí	3y	6nja20	49
Tuckerman	r	9p96uo	32	067
Tucson	y	9fi5bv	57	019
Tucson Estates	y	9ff5bf	41	019
Tucker	a	9k17e2	44	089
Tuckerton	8	a0085i	35	029
Tucumcari	15	9np5vv	37	037
Tuckahoe	4	a3m8av	31	103
Tuckahoe	g	9uf7wk	47	087
+Tucker County	z	9ym7qo	32	093
Tucupita	1qc	7n693n	47
#tuf
Tuftonboro	14	abe8e6	34	003
#tug
Tuguegarao	e0	8ayna4	51
#tuk
Tukwila	h	alv4ge	43	033
#tul
Tuluá	67	79c80c	52
Tulcán	14o	7097w4	49
Tullibody	w	b9xdlc	39
Tulungagung	2g	6blmiu	48
Tulangan Utara	2g	6d9mkx	48
Tullamore	1h	b1zdb7	41
Tullow	1h	b0odda	36
Tulancingo	gu	8hs6as	50
Tultepec	30	8go68n	48
Ţūlkarm	6j	9frglb	46
Tulcea	1il	afig41	50
Tulun	7c	b5klne	47
Tula	bt	b4kgsi	57
Tulare	2	9ql4oh	48	107
+Tulare County	2	9qx4on	56	107
Tularosa	15	9hv5pi	35	035
Tulsa	p	9qf6hd	56	143
+Tulsa County	p	9qf6hd	58	143
Tullytown	3	a1i847	33	017
Tullahoma	k	9o878j	43	031
Tulia	1	9ly61c	37	437
Tulalip	h	anj4gb	40	061
Tulalip Bay	h	ang4g9	32	061
#tum
Tumut	19	47xpbq	38
Tumen	2c	a9dnwo	49
Tumaco	j2	72z7t5	49
Tumble	17	axudkl	36
Tumkūr	1v	7z2ju6	55
Tumsar	1f	8lek1h	46
Tumbes	1gv	6o37oj	50
Tumba	85	bigf9j	46
Tumwater	h	akl4el	43	067
#tun
Tuncurry	19	4gnpnm	38
Tungi	42	8sdkv4	55
Tungipāra	42	8pmktq	48
Tunja	f5	7de887	51
Tunstall	0	b1edpv	38
Tuni	1u	8a8k9b	47
Tūndla	1d	91ljxc	47
Tunis	ht	9saeo9	58
Tunceli	1oi	9ymgxu	45
Tunica Resorts	s	9ms6x1	33	143
+Tunica County	s	9ms6x1	35	143
Tunkhannock	3	a5e811	33	131
#tuo
Tuolumne City	2	9vg4m0	33	109
+Tuolumne County	2	9vi4lm	44	109
#tup
Tupã	1b	5939zp	48
Tupelo	s	9l671m	46	081
Tupper Lake	4	acu856	36	033
#tur
Turramurra	19	4cbpjt	41
Turpan	45	a9bkrq	54
Turbo	5e	7kh7yv	47
Turbaco	cl	7qp82j	47
Turku	164	blxflv	52
Turriff	w	bdudp6	37
Tura	r9	8wvkuk	48
Turin	5v	af7ehd	59
Turkestan	s7	aaaj5l	50
Turangi	60	3xprgd	35
Turbat	8p	8y8ir5	49
Turda	tz	ajdfq2	47
Turaif	up	9dzgve	46
Türkmenbaşy	vr	a16hz4	48
Türkmenabat	1nf	9yjism	54
Turgutlu	c1	9wyg0y	50
Turhal	ed	a27go8	50
Turlock	2	9u54kb	49	099
+Turner County	a	9e37fn	36	287
Turners Falls	i	a8c8ag	37	011
Turner	u	acy8gu	37	001
Turnersville	8	a0h83j	36	015
Turpin Hills	7	9yn7dm	37	061
Turley	p	9qo6he	34	143
Turner	x	aek4eh	33	047
Turtle Creek	3	a297q9	37	003
+Turner County	1a			125
Turtle Lake	d	ag36s2	30	005
Turmero	8y	7qf8ol	55
#tus
Tuscaloosa	l	9i974r	50	125
Tuskegee	l	9g279z	39	087
Tuscumbia	l	9mh74e	39	033
+Tuscaloosa County	l	9i974r	51	125
Tustin	2	9jr4sp	49	059
Tuscola	6	a0k72s	36	041
+Tuscola County	b	aat7gc	41	157
Tuscarawas	7	a277lv	30	157
+Tuscarawas County	7	a2h7lr	47	157
Tusculum	k	9qi7i4	34	059
#tut
Tutamandahostel	q1	6xg7ty	51
Tutayev	hm	betgxu	46
Tutwiler	s	9kh6wt	35	135
Tuttle	p	9o16cb	38	051
#tux
Tuxtla	8m	88k6pd	57
Tuxtepec	9o	8c96gz	50
Túxpam de Rodríguez Cano	4k	8k86df	49
#tuy
Tuymazy	5p	b5pi17	48
Tuy Hòa	26	7yembo	48
Tuyên Quang	1qj	8mmm09	46
#tuz
Tuzla	a8	adqfbv	52
#tve
Tver	bu	bbygnq	56
#twa
Twante	b6	88flah	47
Twain Harte	2	9vo4m1	33	109
#twe
Tweed Heads	19	4rqpqj	40
Twentynine Palms	2	9ku4xn	44	071
#twi
Twin Lakes	2	9sp4h4	37	087
Twin Lakes	v	a0m5sc	38	001
Twin Lakes	5	8yq7pc	33	011
Twin City	a	9gi7js	32	107
+Twiggs County	a	9gt7gh	30	289
Twin Falls	1c	a88522	47	083
+Twin Falls County	1c	a88522	48	083
Twin Grove	6	a2h70k	32	113
Twin Lake	b	aag78o	32	121
Twin Rivers	8	a1u853	39	021
Twin Lakes	15	9p75hv	30	031
Twinsburg	7	a4r7ls	43	153
Twin Lakes	g	9w97u4	32	079
Twin Lakes	d	a8572v	38	059
#two
Two Harbors	e	akm6td	36	075
Two Rivers	d	acn74r	41	071
#twy
Twyford	0	ax0dtm	39
#tyb
Tybee Island	a	9ew7nf	35	051
#tyc
Tychy	3l	atafcp	51
#tye
Tye	1	9g666l	31	441
#tyh
Tyhee	1c	a9b57l	31	005
#tyl
Tyldesley	0	b2ndp5	46
Tyler	e	ad06gz	30	081
Tylertown	s	9cg6xm	32	147
Tyler	1	9fv6ja	50	423
+Tyler County	1	9bi6lq	34	457
+Tyler County	z	a007n6	36	095
#tyn
Tynemouth	0	b6uds1	42
Tyndall Air Force Base	5	99l7a7	35	005
Tyngsboro	i	a8k8dm	41	017
Tyndall	1a	a9f6c6	30	009
#tyr
Tyre	ko	9ifglr	51
Tyrone	a	9iz7d0	39	113
Tyro	9	9ph7or	36	057
+Tyrrell County	9			177
Tyrone	3	a2z7uo	37	013
#tys
Tysons Corner	g	9y47xh	43
#tyu
Tyumen	m6	bcriy1	57
#tyw
Tywyn	17	b03dkn	35
#ual
Ualog	4s	7rdner	48
#uba
Ubá	1w	5bcakq	50
Ubatuba	1b	54xaet	49
Ubari	1dc	8zvevi	46
#ube
Uberlândia	1w	5hga5w	58
Uberaba	1w	5f5a6v	54
Ube	72	9kao0l	52
#ubo
Ubon Ratchathani	vg	84clz9	51
#uck
Uckfield	0	avldwa	43
#uco
Ucon	1c	ab4590	31	019
#uda
Udaipur	22	8ubjkr	56
#udd
Uddingston	w	b92dko	37
#udg
Udgīr	1f	8d3ju8	50
#udh
Udhampur	8e	9hgjoq	49
#udi
Udine	kg	ahzews	50
#udo
Udon Thani	1m8	8aeltj	54
#udu
Udupi	1v	7z1jnn	52
Udumalaippettai	1q	7rfjul	48
#ued
Ueda	5m	9r4ok4	51
#uen
Ueno-ebisumachi	7s	9mkoe5	48
#ufa
Ufa	5p	b62i7h	60
#uga
Uga	6h	7eiefo	48
#uge
Ugep	l5	7e5eig	53
#ugh
Ughelli	dt	7d9eco	49
#uhl
Uhland	1	9986cd	30	055
#uhr
Uhrichsville	7	a277m1	37	157
#uig
Uíge	yj	6cvf1u	48
#uij
Ŭiju	s1	a1onhx	47
Uijeongbu	3n	9uunox	57
#uin
Uintah	11	a4a594	31	057
+Uintah County	11	a2e5fr	42	047
+Uinta County	1r	a4n5bs	42	041
#uit
Uitenhage	7h	4c8fuk	54
#ujh
Ujhāni	1d	93sjzh	48
#uji
Uji	71	9mxod8	53
#ujj
Ujjain	21	8qejqi	57
#ukh
Ukhta	bq	buli14	50
#uki
Ukiah	2	9yr4dr	42	045
#ula
Ulanhot	3f	ai0nb4	52
Ulaangom	1eh	asukzr	44
Ulan Bator	1em	an3m4w	59
Ulan-Ude	1ir	axzm6x	56
#ulh
Ulhasnagar	1f	8fejj7	57
#ull
Ulladulla	19	47sphz	38
Ullal	1v	7xljny	48
#ulm
Ulm	2n	aogenr	51
#uls
+Ulster County	4	a6h86g	50	111
#ulu
Ulu Tiram	6g	72glwe	49
#ulv
Ulverstone	4c	3rop62	38
Ulverston	0	b4kdne	41
#uly
Ulyanovsk	uk	b4xhmf	58
Ulysses	q	9ue62g	38	067
#uma
Umarkot	31	8wgj9q	46
Uman	nc	apfg7y	49
Umatilla	5	96d7l5	36	069
Umatilla	x	ahk4oi	38	059
+Umatilla County	x	ahc4on	47	059
#ume
Umeå	1jj	bvbfga	49
#umm
Umm Al Quwain City	x7	8x0i6c	48
Umm el Faḥm	fx	9gcgln	46
Umm Qaşr	fy	99ghl4	50
Umm Ruwaba	ut	7xvgaq	47
#umr
Umred	1f	8jxk0c	47
Umraniye	41	a3yg4w	58
#umu
Umuarama	2w	53z9rv	50
Umuahia	ds	7dcegt	54
#una
Unaí	1w	5oka9p	48
Una	1z	8jujdc	48
Unalaska	1j	b3n11f	37	016
Unadilla	a	9fm7fe	36	093
Unadilla	4	a7l82t	30	077
#unc
Uncasville	13	a538bp	32	180
#und
Undy	17	axado7	38
Underwood-Petersville	l	9mw74e	35	077
#ung
Ungaran	2f	6e6mep	51
Ungsang	73	9odnut	49
Ungheni	1dn	al5g18	45
#uni
União dos Palmares	91	68kb3x	46
União da Vitória	2w	4x59y3	47
Union Springs	l	9fa79x	36	011
Uniontown	l	9g574x	34	105
+Union County	r	9i96ql	43	139
Union City	2	9ug4h2	49	001
University	5	93z7j0	46	057
University Park	5	8xj7or	44	086
Union Park	5	95d7m7	40	095
+Union County	5			125
Union City	a	9jb7d6	43	121
Unionville	a	9db7g1	33	277
Union Point	a	9je7h9	32	133
+Union County	a			291
University Heights	j	a5q6to	30	103
+Union County	j	a426lw	39	175
+Union County	6	9u2703	38	181
Union City	f	a1o7cf	35	135
+Union County	f	a047c3	33	161
Union	m	9y77cs	38	015
+Union County	m	9uo73s	39	225
+Union Parish	o	9h16rb	37	111
University Park	n	9y97ya	34	033
Union	u	act8jl	34	013
Union City	b	a6v7bi	32	023
University City	c	9xe6x5	45	189
Union	c	9wt6v7	40	071
Unionville	c	a2g6po	33	171
Union	s	9gh70g	33	101
+Union County	s	9lt70r	39	145
Unionville	9	9nh7od	38	179
+Union County	9	9ng7nx	52	179
Unity	14	aa98ba	32	019
Union City	8	a3a86e	48	017
Union	8	a3285q	48	039
Union Beach	8	a2d85y	37	025
+Union County	8	a2y85v	57	039
University Park	15	9fo5nh	36	013
+Union County	15	9r95xe	34	059
University Heights	4	a3i86p	44	005
Uniondale	4	a3287l	44	059
Unionport	4	a3f86v	44	005
University Gardens	4	a3a878	36	059
Union Springs	4	a907yz	31	011
University Heights	7	a5a7li	41	035
Union	7	a0u7dt	38	113
Uniontown	7	a3u7lv	35	151
Union City	7	a1o7cg	32	037
+Union County	7	a1s7gf	44	159
Union City	p	9ob6by	33	017
Union	x	afl4sl	33	061
+Union County	x	afw4rz	42	061
Uniontown	3	a0u7qk	40	051
Union City	3	a6e7q7	35	049
+Union County	3	a3s7yg	41	119
Union	t	9mg7la	39	087
+Union County	t	9mg7la	40	087
+Union County	1a	a856g0	40	127
Union City	k	9r670m	40	131
Unicoi	k	9qk7j9	36	171
Unionville	k	9oy77h	31	003
+Unicoi County	k	9qf7j2	41	171
+Union County	k	9qp7f8	39	173
University Park	1	9h96f4	44	113
Universal City	1	9836az	43	029
University Center	g	9yi7ww	36	107
Union Hall	g	9su7qn	31	067
University Place	h	al84fl	45	053
Union Hill-Novelty Hill	h	amg4h1	43	033
Union Gap	h	ajc4lc	38	077
Union Grove	d	a8l73f	37	101
#unj
Unjha	1z	8s4jh3	47
#unn
Unna	1i	ax6ehd	48
Unnāo	1d	8zrk3l	52
#uny
Ünye	n1	a49grk	49
#uoz
Uozu	az	9s8oho	47
#upa
Upata	nh	7ka92n	47
#upi
Upington	x0	4qzfj2	49
#upl
Upleta	1z	8mejb8	48
Upland	2	9kq4t7	49	071
Upland	f	a2g7aj	36	053
Upland	3	a0p82m	35	045
#upp
Uppingham	0	b03du0	37
Upper Poppleton	0	b3ydst	35
Uppal Kalan	2d	8adjy8	51
Upper Hutt	81	3rqre9	46
Uppsala	1jl	bkaf90	52
Upper Lake	2	9ys4el	30	033
Upper Bear Creek	v	a025r6	30	019
Upper Grand Lagoon	5	99s79u	41	005
Upper Alton	6	9y36xl	45	119
Upper Montclair	8	a3h85w	41	013
Upper Saddle River	8	a42866	39	003
Upper Pohatcong	8	a30838	33	041
Upper Fruitland	15	9s05j5	32	045
Upper Nyack	4	a4786o	33	087
Upper Brookville	4	a3g87n	32	059
Upper Arlington	7	a137ha	45	049
Upper Sandusky	7	a3f7go	38	175
Upper Saint Clair	3	a227pk	43	003
#ups
+Upson County	a	9hd7dr	41	293
+Upshur County	1	9gx6ka	39	459
+Upshur County	z	9yb7p5	38	097
#upt
Upton	0	b2xdsf	38
Upton	i	a758d4	35	027
+Upton County	1	9ci602	33	461
Upton	1r	aci5td	30	045
#upw
Upwell	0	b04dwm	36
#ura
Urayasu	6c	9p3ool	52
Urania	o	9ei6rm	31	059
#urb
Urbandale	j	a5n6np	46	153
Urbana	j	a7a6st	32	011
Urbana	6	a1f72z	46	019
Urbana	n	9z97x5	40	021
Urbana	7	a1f7fd	41	021
Urbancrest	7	a0u7h7	30	049
#urd
Urdaneta	79	86en6x	50
#urg
Urgut Shahri	ng	9zij2u	47
Urganch	wq	a5fikf	52
#uri
Uriangato	48	8hy62y	47
#url
Urla	8v	9wgfyc	47
#urm
Urmston	0	b2hdph	46
#uro
Uromi	h1	7gmedl	50
#urr
Urraween	1n	4zqpoi	38
#urs
Ursynów	3k	ayvfih	52
Ursus	3k	az0fi0	47
#uru
Urunga	19	4lapp1	35
Uruguaiana	2m	4nd9hf	51
Ürümqi	45	aboknc	65
Uruapan	6e	8fx60i	54
Urus-Martan	ua	a9thei	46
#ury
Uryupinsk	bv	av4h4p	46
#usa
Uşak	1oj	9xfg5p	52
#ush
Ushuaia	o5	2pr8m8	48
Ushaw Moor	0	b66drf	39
Ushiku	3w	9pxop9	49
Ushirombo	ef	6obgcs	50
#usi
Usinsk	bq	c1bibt	46
#usk
Üsküdar	41	a3yg4l	58
#uso
Usol’ye-Sibirskoye	7c	b0jlvx	49
#uss
Ussuriysk	8u	aboo2j	52
#ust
Ústí nad Labem	cv	auqeyz	50
Ust-Kamenogorsk	gn	astk9h	55
Usta Muhammad	8p	94aj50	46
Ust’-Ilimsk	7c	bf4lt6	50
Ust’-Kut	7c	bbrm1t	47
Ust’-Labinsk	3u	aflgy9	46
#usu
Usulután	1l1	7z372b	47
#uta
+Utah County	11	a1r59u	58	049
#ute
Utena	1cp	b86fv4	45
#uth
Uthai Thani	1mq	84qllu	43
#uti
Utica	b	a8f7hd	37	099
Utica	4	a9q831	48	065
Utica	7	a1r7iz	33	089
Utica	t	9mc7hn	32	073
#utr
Utrera	2t	9tbdfy	47
Utrecht	9t	aypea8	55
#uts
Utsunomiya	6z	9rlook	57
#utt
Uttar Char Fasson	66	8nrkvz	47
Uttoxeter	0	b0ydqu	41
Uttaradit	1mk	8azlm1	48
#uva
Uvalde	1	97566t	42	463
Uvalde Estates	1	97166p	33	463
+Uvalde County	1	97566t	43	463
#uvi
Uvira	ow	6okg4y	52
#uwa
Uwajima	gf	9iao48	48
#uxb
Uxbridge	16	aci7s8	41
Uxbridge	i	a6w8d1	41	027
#uyo
Uyo	l4	7c1ei1	56
Uyovu	ef	6owgbl	48
#uzg
Uzgen	rw	a39jjm	46
#uzh
Uzhgorod	wl	ap2fly	51
#uzi
Užice	4l	abuff5	48
#uzl
Uzlovaya	bt	b3ygu1	48
#vaa
Vaasa	15y	btafk2	48
#vac
Vacaria	2m	4qt9yj	48
Vacoas	gs	5dmibo	50
Vacaville	2	9wk4h5	50	095
#vad
Vadodara	1z	8nyjjd	61
Vaduz	1c2	akyemg	37
Vadnais Heights	e	af66ph	41	123
Vado	15	9f75nq	35	013
#vag
Vagharshapat	ny	a1lhb1	47
#vah
Vahdat	1n7	9x4j7p	47
#vai
Vaijāpur	1f	8hdjnl	46
Vail	y	9f15ch	40	019
Vail	v	a045oj	37	037
Vails Gate	4	a5586a	35	071
#val
Valença	35	5wvavh	48
Valença	2y	587aim	48
Valinhos	1b	567a9g	49
Valley East	16	ajn7n0	42
Val-d'Or	12	anm7vw	44
Val-des-Monts	12	agt81t	40
Vallenar	p5	4qm8fg	47
Valdivia	135	3vf88j	51
Valparaíso	7l	4e88d1	55
Valledupar	j1	7r288j	55
Valladolid	7o	a5qdiw	55
Valdemoro	3a	a1ndls	48
Valencia	3z	9znduy	59
Valence	5g	aete9n	48
Valenciennes	4z	atwe5t	47
Vale of Leven	w	b9hdja	44
Valsād	1z	8j9jil	49
Valparai	1q	7qpjtr	50
Valvedditturai	go	7pak2p	49
Valmiera	1cx	bdufun	44
Valletta	1ex	9pqf0b	38
Valle de Santiago	48	8in62x	48
Valle Hermoso	6f	8xb6cb	47
Valladolid	gw	8jh730	47
Valjevo	4l	ad0ffa	48
Valdez	1j	bnt2lh	36	063
Valley	l	9h67be	40	017
Valley Grande	l	9gb76d	36	047
Valencia West	y	9f95bd	40	019
Valle Vista	y	9od53q	32	015
Valencia	2	9lo4qj	52	037
Vallejo	2	9vu4ge	51	095
Valinda	2	9kl4se	44	037
Valle Vista	2	9jr4vb	42	065
Valley Center	2	9ia4ux	40	073
Valley Springs	2	9w34kd	36	009
Val Verde	2	9lp4qe	34	037
Valrico	5	93m7jk	46	057
Valparaiso	5	9ar77q	37	091
Valdosta	a	9bn7go	47	185
+Valley County	1c	aer4xi	35	085
Valmeyer	6	9wf6x8	31	133
Valparaiso	f	a57766	45	127
Valley Center	q	9v36dj	39	173
Valley Falls	q	9za6iu	31	087
Valley Station	m	9vv79h	44	111
Valley Park	c	9x36wn	38	189
+Valley County	18	anw5ns	35	105
Valdese	9	9pa7lg	36	023
Valley Hill	9	9o27iw	33	089
Valley City	1g	akc6bs	38	003
Valentine	10	a9364p	35	031
Valley	10	a4r6gd	33	055
+Valley County	10	a5k697	33	175
Valencia	15	9mo5nm	33	061
+Valencia County	15	9mp5nj	48	061
Valley Stream	4	a2y879	46	059
Valley Cottage	4	a4886k	40	087
Valhalla	4	a43872	35	119
Valatie	4	a7t87d	33	021
Valley View	7	a4z7lc	33	035
Vale	x	ac64uc	33	045
Valley Green	3	a1k7yp	35	133
Valley View	3	a0z7yy	34	133
Valley Falls	28	a6f8dp	41	007
Valley Falls	t	9na7kb	38	083
Val Verde Park	1	97l63x	34	465
Valley Mills	1	9dy6d9	31	035
+Val Verde County	1	97k63q	47	465
Valencia	a4	7q88n3	61
Valle de La Pascua	en	7nm8sn	49
Valera	wv	7nw8fw	50
#vam
Vamo	5	91m7iu	37	115
#van
Vanadzor	y3	a3chbl	50
Vancouver	1o	aqt4e0	58
Vanier	16	ag881u	42
Vantaa	d4	blhftk	53
Vannes	9c	amedoc	47
Vaniyambadi	1q	7x8jye	50
Van	w9	9wxh8i	56
Vance	l	9i575p	32	125
Vandiver	l	9iz77p	31	117
Van Buren	r	9og6lx	44	033
+Van Buren County	r	9ov6r6	37	141
Vandenberg Village	2	9mf4ld	38	083
Vandenberg Air Force Base	2	9mj4l8	35
Van Meter	j	a5d6n1	31	049
+Van Buren County	j			177
Vandalia	6	9y870j	39	051
+Vanderburgh County	f	9vh74s	51	163
Vanceburg	m	9x87gk	32	135
Van Lear	m	9ux7i4	30	115
Van Buren	u	al08na	33	003
Vandercook Lake	b	a777dl	37	075
+Van Buren County	b	a7s78d	42	159
Vandalia	c	9z76tv	36	007
Vancleave	s	9au71n	38	059
Vander	9	9nb7t5	31	051
+Vance County	9	9qx7u8	42	181
Vandalia	7	a0t7e4	42	113
Van Wert	7	a3j7d2	40	161
+Van Wert County	7	a3j7d2	42	161
Vandergrift	3	a2s7r0	37	129
+Van Buren County	k	9pb7al	32	175
Van Alstyne	1	9iu6fq	35	181
Van	1	9gc6ic	34	467
Van Horn	1	9c85st	33	109
Van Vleck	1	96m6hn	33	321
+Van Zandt County	1	9gg6hq	42	467
Vancouver	h	ags4fa	52	011
Vanderbijlpark	3p	4vtg1c	54
#vap
Vapi	1z	8iljii	49
#var
Varna	101	aa2g1k	55
Varginha	1w	5a5adt	51
Várzea Grande	ca	5qj9k3	54
Várzea Paulista	1b	55ja9x	50
Varennes	12	agw881	43
Varaždin	180	aimf5e	46
Varkala	2r	7m9jt4	46
Varangaon	1f	8kejqv	46
Varanasi	1d	8wckal	61
Varāmīn	46	9o4hvh	53
Varese	3t	ahaekj	49
Varash	wm	awnfvt	46
Varnell	a	9my7bz	33	313
Vardaman	s	9k470a	31	013
Varnville	t	9h97ms	33	049
#vas
Vasco da Gama	dc	84sjl2	50
Vaslui	u8	ajjg11	48
Västerås	1ju	bjmf5z	51
Vassalboro	u	adi8ig	36	011
Vassar	b	aah7fu	34	157
Vashon	h	alt4fu	40	033
#vau
Vaughan	16	abs7r6	54
Vaudreuil-Dorion	12	ag486d	44
#vav
Vavuniya	go	7mbk3m	48
#vax
Växjö	1jn	bc0f15	48
#vea
Veazie	u	aek8l5	33	019
#vee
Veenendaal	9t	ayjebg	48
Veedersburg	f	a1f75m	33	045
#veg
Vegreville	1y	b2m58r	38
Vega Baja	4t	8d88rl	45
#vej
Vejle	fc	b8remi	47
Vejalpur	1z	8p1jkc	51
#vel
Veliko Tŭrnovo	102	a9ofv7	48
Velbert	1i	awmefk	49
Velasco Ibarra	ai	6v47qs	47
Vélez-Málaga	2t	9s6dkm	49
Vellore	1q	7xwjzt	52
Velletri	5w	a5tevi	47
Veles	1ds	a5wfki	48
Velsen-Zuid	51	azqe8x	48
Velikiy Novgorod	uh	bgkgav	53
Velikiye Luki	ui	baig8v	50
Velenje	bx	aisf1z	44
Velda Village	c	9xh6x7	32	189
Velda Village Hills	c	9xh6x7	30	189
Velva	1g	ani63n	31	049
#ven
Venado Tuerto	86	4c993v	49
Venâncio Aires	2m	4nr9v1	46
Ventanas	jm	6u07ra	47
Vénissieux	5g	agye9l	48
Ventnor	0	aujdsn	38
Venice	9g	ag8eu9	47
Ventspils	1cw	bdffjw	46
Venlo	9r	awped5	50
Ventura	2	9l84on	50	111
+Ventura County	2	9l04oy	59	111
Venice	5	91a7iz	43	115
Venice Gardens	5	9177j3	39	115
Venetian Village	6	a7s73f	35	097
Venice	6	9xf6xj	33	119
Ventnor City	8	9za854	40	001
Veneta	x	acd4dd	37	039
+Venango County	3	a537ql	44	121
Venus	1	9g36ea	35	251
Venersborg	h	ah54fy	36	011
#ver
Verviers	7i	aujeca	47
Vermilion	1y	b275c2	36
Vernon	1o	asz450	47
Verchères	12	ah6889	36
Versailles	29	apke1x	49
Verwood	0	avcdqt	41
Véroia	at	a2kflo	46
Verrettes	jx	8ex8ap	47
Verāval	1z	8k3jbh	52
Vercelli	5v	afweje	47
Verona	9g	ag7eqi	53
Veracruz	4k	8fa6gy	56
Verkhnyaya Pyshma	4a	bc9ika	48
Verkhnyaya Salda	4a	bf9ik8	47
Vernon	l	9js739	33	075
Verde Village	y	9mf58v	41	025
Vero Beach South	5	92q7on	44	061
Vero Beach	5	92s7oo	42	061
Verona Walk	5	8yg7l4	33	021
Vernon Hills	6	a7a73m	44	097
+Vermilion County	6	a1g74l	47	183
Versailles	f	9yj7b7	33	137
+Vermillion County	f	a06758	39	165
Versailles	m	9vp7cn	40	239
Verona	m	9xu7cu	32	015
+Vermilion Parish	o	9996s3	43	113
+Vernon Parish	o	9c96p2	44	115
Versailles	c	9wr6q4	34	141
+Vernon County	c	9v46lx	39	217
Verona	s	9kz71k	35	081
Verona	8	a3f85s	41	013
Vernon Center	8	a4f852	32	037
Vernon Valley	8	a4k853	32	037
Verdi	1t	9zs4mp	32	031
Verplanck	4	a4l86k	32	119
Vernon	4	a9o826	31	065
Vermilion-on-the-Lake	7	a537jc	40	093
Vermilion	7	a527j8	40	093
Versailles	7	a1q7dc	34	037
Verdigris	p	9qn6i7	36	131
Vernonia	x	ahe4dt	33	009
Verona	3	a2j7q8	34	003
Versailles	3	a207q9	32	003
Vermillion	1a	a8u6er	40	027
Vernon	1	9kw689	40	487
Vernal	11	a2e5fr	40	047
Verona	g	9w47sj	36	015
Vergennes	1m	acp88j	34	001
Verona	d	a9f6zb	41	025
+Vernon County	d	ab06vj	39	123
Vereeniging	3p	4vxg1l	57
#ves
Vespasiano	1w	5fbai0	50
Veszprém	18v	aktf9r	48
Vestavia Hills	l	9ix76x	45	073
#vev
Vevay	f	9xn7bp	32	155
#vi
Vị Thanh	26	7p6m0z	44
#via
Viana	6o	5ddari	47
Viamão	2m	4mg9ya	55
Viareggio	4o	abveoh	47
Viana do Castelo	tw	a5td7h	46
Vian	p	9om6k7	31	135
#vib
Viborg	af	batem4	45
#vic
Victor Harbor	2j	479ol2	36
Viçosa	1w	5cdakw	48
Victoria	1o	aok4dd	55
Victoriaville	12	ahx8c3	45
Victoria	17	axrdn4	38
Vicenza	9g	agjes3	50
Victorias	4s	7sandv	49
Victoria	1j8	6l6i62	44
Victorville	2	9ly4u7	51	071
Victor	1c	ab45bd	33	081
Victoria	q	9xx68l	31	051
Vicksburg	b	a707af	35	077
Victoria	e	aem6nu	39	019
Vicksburg	s	9fv6vk	44	149
Victory Lakes	8	a0383r	33	015
Victory Gardens	8	a3k84y	32	027
Victor	4	a9e7wz	34	069
Victoria	1	9616ek	48	469
+Victoria County	1	9616ek	48	469
Victoria	g	9sr7up	32	111
#vid
Vidin	103	ac7fnk	47
Videira	3d	4uz9xx	46
Vidisha	21	8rdjw5	51
Vidnoye	2l	b8bgsr	47
Vidalia	a	9fi7j3	40	279
Vidalia	o	9dp6u1	36	029
Vidor	1	99p6mu	40	361
#vie
Viedma	er	3sn910	47
Viersen	1i	awdedr	49
Viewpark	w	b93dkq	42
Vientiane	1bx	8bxlt0	53
Viera East	5	94i7nt	40	009
Viera West	5	94h7nr	38	009
Vienna	a	9f57f8	36	093
Vienna	6	9ty712	32	087
Vienna Bend	o	9e56pk	31	069
Vienna	g	9y27xd	42	059
Vienna	z	9z97lh	40	107
Việt Trì	26	8l8m0s	50
#vig
Vigo	9b	a7bd7s	55
Vigevano	3t	afvekl	48
Vigan	79	8atn6f	47
+Vigo County	f	9zn757	48	167
#vih
Vihari	1l	99gjh0	51
#vij
Vijayawada	1u	87vk41	59
#vik
Vikārābād	2d	8a6jwe	46
#vil
Villa de Mayo	2x	4a59d0	46
Villa Mercedes	o1	4cg8u6	50
Villa Ángela	ep	4tf97c	46
Villa Constitución	86	4dp98f	46
Villa María	90	4fz90c	50
Villa Carlos Paz	90	4iq8wu	48
Villach	o6	ajheyi	48
Vila Velha	6o	5djas3	56
Vilhena	cd	5ym98x	48
Villa Alemana	7l	4e88dr	50
Villavicencio	pb	79i87h	55
Villa del Rosario	co	7jr8ap	48
Villingen-Schwenningen	2n	aniejl	49
Villa Altagracia	39	8dv8h3	46
Viljandi	153	bg4fv3	43
Vilanova i la Geltrú	36	a4ie0t	48
Viladecans	36	a4re1l	48
Vila-real	3z	a0ydvq	47
Villeurbanne	5g	ah5e9k	51
Villeneuve-d'Ascq	4z	aume4t	48
Villejuif	29	apje2k	47
Villa Nueva	68	82d6wd	56
Villa Canales	68	8286wj	51
Villupuram	1q	7v6k0t	50
Vilnius	1cq	b5xfu8	57
Villahermosa	l0	8bz6pv	55
Villa Vicente Guerrero	dp	8f46bb	48
Vila Nova de Gaia	hc	a48d83	49
Villa Elisa	7b	4zj9g1	48
Villa Hayes	1ho	50b9g8	48
Villarrica	1hq	4yh9j8	46
Vilonia	r	9ng6rv	36	045
Village of Oak Creek	y	9mm59k	38	025
Villas	5	8zr7kl	41	071
Villages of Oriole	5	8zi7pd	37	099
Villano Beach	5	9967m6	34	109
Villa Rica	a	9jp7c4	42	045
Village Park	1e	8lg1p1	40	003
Villisca	j	a3p6k6	31	137
Villa Park	6	a6d73l	43	043
Village of Campton Hills	6	a6i72g	41	089
Villa Grove	6	a0q734	34	041
Villa Hills	m	9yi7d1	39	117
Ville Platte	o	9b96rp	39	039
Village Saint George	o	9ac6v1	39	033
Villa Ridge	c	9wv6vj	34	071
Villas	8	9yf83u	40	009
Village Green	4	a9t801	36	067
Village of the Branch	4	a3i88p	33	103
Village Green-Green Ridge	3	a0q82h	39	045
Village Shires	3	a1o83r	36	017
+Vilas County	d	ahp6yb	35	125
Villa de Cura	8y	7pw8oj	49
Viljoenskroon	59	4uffyv	47
#vin
Vincentia	19	48lpij	35
Vinhedo	1b	561a9i	48
Vineland	16	a9v7rg	36
Viña del Mar	7l	4ea8d9	55
Vincennes	29	appe2s	47
Vinukonda	1u	86lk1i	48
Vinnytsia	1pk	aqrg34	55
Vincent	l	9iq77z	33	117
Vineyard	2	9wu4ix	44	067
Vincent	2	9lu4rw	42	037
Vine Hill	2	9vl4gu	36	013
Vineyards	5	8yu7kz	35	021
Vinings	a	9k27de	40	067
Vinton	j	a756se	37	011
Vincennes	f	9xg74v	43	083
Vine Grove	m	9v1796	38	093
Vinton	o	99v6o2	35	019
Vineyard Haven	i	a558fw	33	007
Vinalhaven	u	acd8kt	31	013
Vineland	e	ai86nk	30	095
Vinita Park	c	9xh6x2	33	189
Vineland	8	9zp83l	48	011
Vincentown	8	a0x84d	44	005
+Vinton County	7	9z17iw	32	163
Vinita	p	9rs6jp	38	035
Vinco	3	a297sy	31	021
Vinton	1	9er5nw	33	141
Vineyard	11	a1y59l	35	049
Vinton	g	9tk7q2	39	161
Vinh	26	8dvm1l	52
Vĩnh Long	26	7qhm2d	50
#vio
Violet	o	9926ya	37	087
Viola	4	a4a868	38	087
#vir
Virden	43	ash63n	35
Virār	1f	8g2ji9	52
Virudunagar	1q	7onjwk	49
Viranşehir	ee	9tegyg	52
Virginia Gardens	5	8xp7oy	34	086
Virden	6	9zq6yn	35	117
Virginia	6	a0z6xf	32	017
Virginia	e	am06qy	39	137
Virginia Beach	g	9sd80y	57	810
Viroqua	d	ab06vj	36	123
Virginia	59	4ryfyn	51
#vis
Visakhapatnam	1u	8b4kb4	60
Visnagar	1z	8rujhj	48
Viseu	1hh	a2yda1	44
Visby	1jp	be4fau	44
Visalia	2	9qx4on	51	107
Vista	2	9i84uc	50	073
Vista Santa Rosa	2	9jf4x6	35	065
Vista Center	8	a1k85k	33	029
#vit
Vitória da Conquista	35	5spaqk	54
Vitória	6o	5dkary	55
Vitória de Santo Antão	33	6bgb5z	50
Vitebsk	ey	b7bg7w	55
Vitry-sur-Seine	29	apje2o	49
Vite	1f	89zjn2	47
Viterbo	5w	a7uetn	47
Vittoria	4h	9snf0d	47
#viv
Vivian	o	9hb6mx	36	017
#viz
Vizianagaram	1u	8cckbp	53
#vla
Vlaardingen	52	ay7e82	49
Vladivostok	8u	a9ro2b	58
Vladikavkaz	uj	a9khc3	55
Vladimir	bw	b9yh08	55
#vli
Vlissingen	tb	awwe5x	47
#vlo
Vlorë	xy	a2ffe4	50
#voi
Voi	1ac	6okgv4	47
Voinjama	1c9	7led4x	44
#vol
Volta Redonda	2y	57gahi	54
Volkovysk	ex	b1ofrx	47
Völklingen	fa	aqtef2	46
Volos	ju	9zcfnq	49
Volkhov	6l	bkhgdu	47
Volzhsk	uf	b97hmc	48
Volgodonsk	57	alzh53	52
Vol’sk	a1	aylhjm	48
Volgograd	bv	apchbm	60
Volzhskiy	bv	apjhce	55
Vologda	m7	biigys	55
+Volusia County	5	96a7ma	56	127
Volcano	1e	8g01wt	34	001
Volo	6	a7l733	36	097
Volney	4	aae7zw	38	075
Volga	1a	ad46er	33	011
Volksrust	64	4tzg70	46
#von
Vonore	k	9ov7e0	32	123
Von Ormy	1	97d6a0	31	029
#voo
Voorhees	8	a2g854	45	035
Voorheesville	4	a8h86n	35	001
#vor
Vorkuta	bq	c5iitx	49
Voronezh	hk	axjgwu	59
#vos
Voskresensk	2l	b7ogvd	49
Vostochnoe Degunino	hg	b98gsc	50
#vot
Votorantim	1b	54la88	50
Votuporanga	1b	5daa17	48
Votkinsk	e6	bchi1z	50
#voz
Voznesensk	n9	am4gb1	46
#vra
Vratsa	104	aa1fpg	48
Vranje	4l	a87fku	47
#vri
Vriddhāchalam	1q	7u0k0c	48
Vrindāvan	1d	92mjvu	48
#vry
Vryheid	6n	4svg9j	52
Vryburg	65	4v4fsp	47
#vse
Vsevolozhsk	6l	bkqg97	47
#vuk
Vukovar	17x	afzfcs	45
#vun
Vũng Tàu	26	7qrm5g	53
#vwa
Vwawa	1pj	68pgfh	46
#vya
Vyaz’ma	e5	b7dgja	47
#vyb
Vyborg	6l	bmng3v	49
#vyk
Vyksa	7e	b7oh55	48
#vyr
Výronas	3b	9vgfpz	48
#vys
Vyshniy Volochëk	bu	bdzgk0	47
#wa
Wa	16r	7pydp2	49
#waa
Waalwijk	78	axkea3	47
#wab
Wabu	3n	9ufnpe	50
Wabasso Beach	5	9347oo	33	061
+Wabash County	6	9wp748	38	185
Wabash	f	a3c79m	40	169
+Wabash County	f	a3c79m	44	169
+Wabaunsee County	q			197
Wabasha	e	ada6sd	34	157
+Wabasha County	e	adh6rp	41	157
#wac
Wacheng	2s	9jumq4	48
Wacousta	b	a8z7cq	32	037
Waconia	e	ael6nh	41	019
Waco	1	9dn6e5	51	309
#wad
Wadebridge	0	aucdik	38
Waddington	0	b1pduj	36
Wadhurst	0	avudwy	36
Wādī as Sīr	g8	9ergni	53
Wad Medani	ur	820gh4	55
Wadley	a	9hb7j4	33	163
Wadsworth	6	a7v73s	36	097
Wadena	e	aj06jq	36	159
+Wadena County	e	aj06jq	37	159
Wade	s	9b471z	30	059
Wadesboro	9	9n57pk	37	007
Wading River	4	a3r89o	39	103
Wadsworth	7	a3z7kz	43	103
Wade Hampton	t	9my7jb	43	045
#waf
Wafangdian	2h	a02nax	54
#wag
Waggaman	o	9946xf	40	051
Wagoner	p	9pw6j3	39	145
+Wagoner County	p	9pv6ib	43	145
Wagner	1a	a9o6az	32	023
#wah
Wahneta	5	93n7kz	37	105
Wahiawā	1e	8lq1p2	43	003
Wahpeton	1g	aij6fn	39	077
Wahoo	10	a4h6fm	37	155
+Wahkiakum County	h			069
#wai
Wainwright	1y	b0r5c3	37
Waiblingen	2n	apnelw	47
Waingapu	d8	676n62	47
Waiuku	80	42jrdd	39
Wairoa	lg	3xlrkp	36
Waitara	li	3xorc0	38
Waihi	60	426rgf	37
Waipahu	1e	8lf1p3	46	003
Wailuku	1e	8k11t9	42	009
Waimalu	1e	8lg1pa	41	003
Waianae	1e	8lk1ol	41	003
Waipio	1e	8li1p4	41	003
Waimea	1e	8hm1vl	40	001
Waihee-Waiehu	1e	8k51ta	39	009
Wailea	1e	8jh1tg	38	009
Waimanalo	1e	8lb1pw	37	003
Waipi‘o Acres	1e	8lm1p3	37	003
Wailua Homesteads	1e	8nb1la	37	007
Waikoloa	1e	8he1v9	37	001
Waimānalo Beach	1e	8l91py	37	003
Waialua	1e	8ly1or	36	003
Waikapū	1e	8jy1t9	35	009
Wailua	1e	8n91le	34	007
Wainaku	1e	8gu1x7	31	001
Waite Park	e	agk6ma	39	145
Waitsburg	h	aij4rt	31	071
#waj
Wajir	1ag	72vgza	47
#wak
Wakefield	0	b34dru	49
Wakkanai	47	ag5otj	46
Wako	2v	9pfonu	49
Wakayama	b0	9l3obh	55
Wakema	7x	884l8e	46
+Wakulla County	5	99u7dm	36	129
Wakarusa	f	a5e792	33	039
WaKeeney	q	9yf66k	33	195
Wakefield	i	a838el	44	017
Wakefield	b	aj46y6	32	053
Wake Forest	9	9py7tx	46	183
+Wake County	9	9pd7tk	59	183
Wakefield	10	a7f6ex	31	051
Wakefield	14	ab18ep	37	003
Wakefield	4	a3m86v	47	005
Wakeman	7	a4l7j4	30	077
Wakefield-Peacedale	28	a558de	39	009
Wake Village	1	9iv6ml	37	037
#wal
Walkerston	1n	5b8pe2	35
Wallaroo	2j	4bqoib	35
Wallan	1p	422p2q	40
Walnut Grove	1o	aqk4fc	44
Walsall	0	b03dqi	52
Wallasey	0	b2edni	48
Wallsend	0	b6rdrr	46
Walkden	0	b2odpc	46
Walton-on-Thames	0	awrduv	44
Waltham Abbey	0	axldw0	43
Walton-on-the-Naze	0	ay1dzj	42
Wallingford	0	axcdsw	40
Waltham Cross	0	axldvw	40
Waltham	0	b2odvq	38
Wales	0	b26dsg	38
Walvis Bay	t0	568f0b	47
Wałbrzych	8q	av1f58	51
+Walker County	l	9jz75k	43	127
Walnut Ridge	r	9q76vc	37	075
Waldron	r	9my6mn	35	127
Waldo	r	9in6ou	31	027
Walnut Creek	2	9vb4gy	48	013
Walnut	2	9ki4sl	45	037
Walnut Park	2	9kd4rl	42	037
Waldon	2	9vd4gy	37	013
Walnut Grove	2	9w84ih	32	067
Walsenburg	v	9ui5sy	35	055
Wallingford Center	13	a5589q	43	170
Wallingford	13	a5689q	42	170
Wallace	5	9b875u	33	113
Waldo	5	98r7jr	30	001
+Walton County	5	9ad784	42	131
Walthourville	a	9e97l9	36	179
Walnut Grove	a	9jq7f3	31	297
+Walker County	a	9me7b4	44	295
+Walton County	a	9jv7fh	45	297
Walcott	j	a5i6vv	32	163
Walford	j	a6c6sx	32	011
Walnut	6	a5g6z5	31	011
Walkerton	f	a5777s	34	141
Walton	f	a2y78g	30	017
+Wallace County	q			199
Walton	m	9y07cz	36	015
Walker	o	9ap6vm	38	063
Waltham	i	a7q8e4	48	017
Walpole	i	a728e3	38	021
Wales	i	a6v8be	32	013
Waldorf	n	9xa7ya	48	017
Walker Mill	n	9y07yf	41	033
Walkersville	n	9zp7x5	38	021
Waldoboro	u	aci8ja	31	015
+Waldo County	u	adf8kb	43	027
Walker	b	a9g79r	44	081
Walled Lake	b	a867g4	39	125
Walnut Grove	s	9gj6zi	32	079
Walls	s	9n46xl	31	033
+Walthall County	s	9cg6xm	32	147
Walkertown	9	9qi7pd	37	067
Wallace	9	9mi7vc	36	061
Wallburg	9	9q17pe	35	057
Walnut Cove	9	9qu7pe	31	169
+Walsh County	1g	aoh6df	37	099
Wallington	8	a3h865	41	003
Waldwick	8	a3x864	40	003
Walden	4	a5g85x	38	071
Walton	4	a7583b	35	025
Walton Park	4	a4r85t	34	071
Wallkill	4	a5l85y	34	111
Walbridge	7	a5j7g3	35	173
Walton Hills	7	a4x7lg	34	035
Walters	p	9lg6ax	34	033
Waldport	x	adf4bd	33	041
+Wallowa County	x	ag74u8	35	063
Walnutport	3	a37820	33	095
Wallenpaupack Lake Estates	3	a5082x	31	127
Walterboro	t	9hf7nx	37	029
Walhalla	t	9mk7ha	36	073
+Walworth County	1a	agi651	35	129
Walnut Hill	k	9rl7ji	34	163
Walden	k	9no7b2	33	065
Waller	1	99i6hj	34	473
Wallis	1	98b6h5	31	015
+Walker County	1	9bc6il	46	471
+Waller County	1	99m6h4	44	473
Walla Walla	h	ahy4ra	45	071
Walnut Grove	h	agv4fg	40	011
Waller	h	al44g3	39	053
Walla Walla East	h	ahx4re	32	071
+Walla Walla County	h	ahy4ra	47	071
Walworth	d	a8571w	35	127
Wales	d	a9g72i	34	133
+Walworth County	d	a8z71j	49	127
#wam
Wamuran	1n	4uwpon	35
Wamac	6	9wz70e	31	121
Wamego	q	9yw6gh	37	149
#wan
Wangaratta	1p	450p6g	43
Wanxian	94	9bmm91	53
Wanning	6r	8e8mem	48
Wangkui	1x	ak3nnc	48
Wangqing	2c	aacnwg	49
Wantage	0	axbds1	43
Wānkāner	1z	8otjd2	47
Wani	1f	8hqjzb	48
Wanparti	2d	87hjwv	47
Wanju	8k	9plnp7	49
Wanganui	h8	3v3re9	46
Wanaka	9w	3huqxv	36
Wanatah	f	a5376m	30	091
Wanamingo	e	ad26q9	30	049
Wanchese	9	9pk81w	32	055
Wanaque	8	a4085n	41	031
Wanamassa	8	a1r86d	37	025
Wantagh	4	a3087t	43	059
Wanakah	4	a8r7su	35	029
#wap
Wapello	j	a4e6up	33	115
+Wapello County	j	a3y6rb	44	179
Wappingers Falls	4	a5k86p	37	027
Wapakoneta	7	a2p7e5	40	011
Wapato	h	aj14li	37	077
#war
Warwick	1n	4rmpmb	41
Warrnambool	1p	3zeovt	45
Warragul	1p	400p5d	42
Warwick	12	ahn8c2	35
Warman	44	azc5nz	40
Warrington	0	b2bdou	52
Warwick	0	az8drm	44
Ware	0	axxdvx	42
Warminster	0	aw8dpy	42
Warsop	0	b1tdst	40
Warlingham	0	awjdvu	39
Wareham	0	autdq5	39
Wardle	0	b31dq3	39
Wargrave	0	ax2dtl	36
Warboys	0	azkdvs	36
Warrenpoint	23	b4adem	39
Wardha	1f	8jmjyc	51
Warud	1f	8lnjxf	47
Warora	1f	8i7jzg	46
Warangal	2d	8c0k12	57
Warri	dt	7dcebz	57
Warkworth	80	44wrd7	35
Warsaw	3k	az3fid	62
Warin Chamrap	vg	847lza	46
Warrior	l	9jx76v	35	073
Warren	r	9jd6sa	38	011
Ward	r	9nb6sl	37	085
Warrington	5	9ae75l	42	033
Warm Mineral Springs	5	9167ji	37	115
Warner Robins	a	9gm7fp	49	153
Warrenton	a	9it7ie	33	301
+Ware County	a	9cp7j8	42	299
+Warren County	a	9it7ic	38	301
+Warren County	j	a4w6o4	45	181
Warrenville	6	a66733	41	043
Warsaw	6	a246u1	32	067
Warren	6	a826y1	31	085
Warrensburg	6	a0x70m	31	115
+Warren County	6	a3n6w7	40	187
Warsaw	f	a4k79j	42	085
Warren Park	f	a0i78z	32	097
Warren	f	a307ap	31	069
+Warrick County	f	9vp75l	41	173
+Warren County	f	a1x75j	33	171
Warsaw	m	9xq7c6	32	077
+Warren County	m	9sr77w	48	227
Ware	i	a7e8bc	38	015
Wareham Center	i	a618fj	35	023
Warren	i	a798bh	31	027
Warren	u	ack8jo	36	013
Warren	b	a817hf	51	099
Warroad	e	apv6j9	33	135
Warren	e	anw6f7	32	089
Warrensburg	c	9xo6nm	43	101
Warrenton	c	9xt6uu	39	219
Warsaw	c	9w86om	33	015
Warson Woods	c	9x96wy	33	189
Wardsville	c	9wx6rz	32	051
+Warren County	c	9xt6uu	41	219
+Warren County	s	9fv6vk	45	149
Warm Springs	18	aia56q	35	023
Warsaw	9	9n87v3	35	061
+Warren County	9	9r97us	30	185
+Ward County	1g	anz62m	48	101
Warren Township	8	a2t850	42	035
Waretown	8	a0j85w	32	029
+Warren County	8	a31835	47	041
Warwick	4	a4m85g	38	071
Warsaw	4	a8q7uz	35	121
Warrensburg	4	aau872	35	113
+Warren County	4	aai87j	48	113
Warren	7	a4k7ni	46	155
Warrensville Heights	7	a547li	41	035
+Warren County	7	9zc7dt	50	165
Warr Acres	p	9oo6cu	40	109
Warner	p	9ol6j9	32	101
Warrenton	x	ai94bs	37	007
Warm Springs	x	aec4j5	35	031
Warren	x	aha4er	33	009
Warren	3	a687s5	40	123
Warminster Heights	3	a1n83g	36	017
+Warren County	3	a687s5	42	123
Warwick	28	a5u8dm	49	003
Warren	28	a5x8e0	41	001
Ware Shoals	t	9lk7jj	33	047
Warrenville	t	9j77ks	31	003
+Warren County	k	9p479r	41	177
+Ward County	1	9dr5y7	39	475
Warrenton	g	9xj7vw	40	061
Warsaw	g	9vg7ys	32	159
+Warren County	g	9y47ut	43	187
Warden	h	akh4pc	34	025
Warm Beach	h	ant4g4	34	061
Warmbaths	c7	50wg2k	50
#was
Wasaga Beach	16	ado7pq	39
Washington	0	b6idrs	47
Washingborough	0	b1udup	38
Wāshīm	1f	8hvju9	48
Wasilla	1j	bp22cw	40	170
+Washington County	l	9df72v	31	129
+Washington County	r	9q66mg	53	143
Wasco	2	9ov4oi	44	029
+Washington County	v	a1k5xb	32	121
Washington	13	a5n88d	35	160
Washington Park	5	8yl7pa	32	011
+Washington County	5	9bi7ae	36	133
Washington	a	9jq7i6	36	317
+Washington County	a	9hm7hz	40	303
Washington	j	a4q6tb	39	183
+Washington County	j	a4q6tb	41	183
+Washington County	1c	acx4v3	37	087
Wasco	6	a6i72g	44	089
Washington	6	a326zn	42	179
Washington Park	6	9xc6xr	36	163
Washburn	6	a3o6zz	31	203
+Washington County	6	9wi6zq	36	189
Washington	f	9xe75v	41	027
+Washington County	f	9x978u	39	175
Washington	q	a0m6ef	30	201
+Washington County	q	a0m6ef	30	201
+Washington County	m	9up7ba	35	229
+Washington Parish	o	9bj6yf	42	117
+Washington County	n	a047w4	49	043
Washington	u	acz8jb	31	013
+Washington County	u	afi8p4	42	029
+Washtenaw County	b	a7g7fe	52	161
Waseca	e	acg6o9	40	161
+Waseca County	e	acg6o9	41	161
+Washington County	e	aes6ps	54	163
Washington	c	9x46v7	41	071
+Washington County	c	9ve6vt	34	221
+Washington County	s	9it6v2	46	151
Washington	9	9or7xz	40	013
+Washington County	9	9pn7yt	36	187
Washburn	1g	ald63d	31	055
+Washington County	10	a5e6gz	40	177
Washington	8	a3883q	38	041
+Washoe County	1t	9zt4n7	56	031
Washington Heights	4	a3h86m	52	061
Washingtonville	4	a5385z	38	071
Washington Mills	4	a9l82x	31	065
+Washington County	4	aaa87l	43	115
Washington Court House	7	9zu7g8	41	047
+Washington County	7	9zi7lr	44	167
+Washington County	p	9s36he	46	147
+Washita County	p	9o1691	37	149
+Wasco County	x	agn4je	43	065
+Washington County	x	agg4ed	57	067
Washington	3	a1l7p3	41	125
+Washington County	3	a1l7p3	50	125
+Washington County	28	a558dc	51	009
+Washington County	k	9qv7j9	49	179
Waskom	1	9g86mq	33	203
+Washington County	1	99t6g8	42	477
Washington	11	9t554p	44	053
Washington Terrace	11	a4d58y	40	057
+Washington County	11	9t254i	52	053
+Wasatch County	11	a2j5aj	42	051
+Washington County	g	9rz7ka	40	191
Washington	1m	acj8at	30	017
+Washington County	1m	acs8am	44	023
Washougal	h	agm4g5	42	011
Washburn	d	ajn6vj	33	007
+Washburn County	d	aha6sr	36	129
+Washington County	d	aan732	50	131
Washington	z	9z27l5	31	107
+Washakie County	1r	aca5k4	37	043
#wat
Waterloo	16	aar7oc	50
Waterford	16	a997p0	35
Waterloo	12	afz8ak	36
Wattrelos	4z	auue4y	46
Watford	0	axiduw	51
Waterlooville	0	avcdt5	48
Wath upon Dearne	0	b2mds9	42
Watton	0	b01dyb	40
Water Eaton	0	ayfdu0	39
Waterbeach	0	az7dwj	38
Watchet	0	aw6dmr	36
Water Orton	0	azwdr6	35
Watampone	8d	6len69	49
Waterford	2p	az6dc9	47
Watsonville	2	9sj4hs	47	087
Waterford	2	9uk4kk	39	099
Waterbury	13	a5g893	50	140
Waterford	13	a4u8bm	43	180
Watertown	13	a5l88w	36	140
Watertown	5	99v7ij	35	023
Watkinsville	a	9k27gb	35	219
Waterloo	j	a816ri	48	013
Waterloo	6	9wi6xl	40	133
Watseka	6	a3a74a	37	075
Waterman	6	a6171f	32	037
Waterloo	f	a537bu	34	033
Wathena	q	a0g6k9	31	043
Watterson Park	m	9w37a0	30	111
Watson	o	9ay6vd	30	063
Watertown	i	a7p8ea	45	017
Waterville	u	adr8il	42	011
Waterboro	u	aay8fk	39	031
Waterford	b	a8l7gb	49	125
Watervliet	b	a7778e	32	021
Watertown	e	aew6nb	36	019
Waterville	e	acu6o3	33	079
+Watonwan County	e	ac66l5	39	165
Water Valley	s	9kv6z1	35	161
+Watauga County	9	9qm7l5	44	189
Watford City	1g	ams5x4	38	053
Waterloo	10	a4p6gj	30	055
Watchung	8	a2w857	38	035
Waterflow	15	9s45io	32	045
Watertown	4	ac5815	44	045
Watervliet	4	a8p87a	40	001
Waterloo	4	a967yi	37	099
Watchtower	4	a5o85q	34	111
Waterford	4	a8v87c	33	091
Watkins Glen	4	a7q7yh	33	097
Water Mill	4	a3o8b2	32	103
Waterville	4	a9982m	32	065
Waterville	7	a5a7fg	37	095
Watonga	p	9pk6an	35	011
Watsontown	3	a447yi	34	097
Waterford	3	a6i7pu	32	049
Watts Mills	t	9lw7k9	32	059
Watertown	1a	aeq6e8	43	029
Watertown	k	9qa78r	32	189
Watauga	1	9ha6dv	44	439
Wattsville	g	9vd82a	31	001
Waterbury	1m	ad689w	33	023
Waterville	h	amd4mh	31	017
Watertown	d	a9z71j	44	055
Waterford	d	a8s72z	37	101
Waterloo	d	a9y70t	35	055
#wau
Wauchope	19	4impo9	38
Wau	6m	7jeg1r	51
Wauregan	13	a5y8c9	31	150
Wauchula	5	92j7kr	37	049
Waukee	j	a5l6n7	43	049
Waukon	j	aa76tw	36	005
Waukegan	6	a7o740	49	097
Wauconda	6	a7e736	41	097
Wauseon	7	a5f7ea	39	051
Waurika	p	9kx6bs	33	067
Waukomis	p	9qs6c2	31	047
Wauna	h	alm4fc	36	053
Waukesha	d	a9h72x	49	133
Wauwatosa	d	a9l73j	47	079
Wausau	d	aew6z1	46	073
Waunakee	d	a9z6zi	41	025
Waupun	d	ab771j	41	027
Waupaca	d	ad870j	38	135
Wautoma	d	acf6zz	33	137
+Waukesha County	d	a9h72x	55	133
+Waupaca County	d	adb71i	44	135
+Waushara County	d	ace705	39	137
#wav
Waverly	j	a8p6r4	40	017
Waverly	6	9zz6y5	31	137
Waverly	b	a8q7cy	44	045
Waverly	e	af76mz	31	171
Waveland	s	9a56zq	38	045
Waverly	10	a3o6fv	36	109
Waverly	4	a6p7zf	36	107
Waverly	7	9yp7hh	36	131
Waverly	k	9q8745	36	085
Waverly	g	9sw7xu	33	183
#waw
Wawer	3k	az0fiu	48
Wawarsing	4	a6085g	41	111
#wax
Waxhaw	9	9n07nq	41	179
Waxahachie	1	9fz6ez	45	139
#way
Waycross	a	9cp7j8	41	299
Waynesboro	a	9hx7k6	38	033
+Wayne County	a	9dt7kj	40	305
+Wayne County	j	a386os	32	185
Wayne	6	a6j72w	34	043
Wayne City	6	9wj71x	30	191
+Wayne County	6	9wj71x	30	191
+Wayne County	f	a0n7c7	47	177
+Wayne County	m			231
Wayland	i	a7o8ds	41	017
Wayne	u	ad78hd	31	011
Wayne	b	a7g7gd	42	163
Wayland	b	a8j7a4	36	005
+Wayne County	b	a7l7hb	62	163
Wayzata	e	aex6o9	37	053
Waynesville	c	9v36rw	37	169
+Wayne County	c	9t76w2	33	223
Waynesboro	s	9dz71r	37	153
+Wayne County	s	9dz71r	37	153
Waynesville	9	9ol7hh	40	087
+Wayne County	9	9oa7vd	48	191
Wayne	10	a7b6ei	37	179
+Wayne County	10	a7b6ei	37	179
Wayne	8	a3p85o	48	031
Wayland	4	a897wh	33	101
+Wayne County	4	a9l7xu	44	117
Waynesville	7	9zt7ef	35	165
+Wayne County	7	a3d7ke	47	169
Wayne	3	a1882l	45	045
Waynesboro	3	a0g7wi	40	055
Waynesburg	3	a0u7pa	36	059
Wayne Heights	3	a0e7wl	34	055
Waymart	3	a5i82j	31	127
+Wayne County	3	a5i82y	40	127
Waynesboro	k	9o4748	34	181
+Wayne County	k	9ob73k	37	181
+Wayne County	11			055
Waynesboro	g	9vr7sv	43	820
Wayne	z	9w67j0	31	099
+Wayne County	z	9wo7im	38	099
#waz
Wazirabad	1l	9g4jlw	50
#wea
Weaverham	0	b1ydov	38
Weaver	l	9jr79n	35	015
Weaverville	2	a354ei	36	105
Weatogue	13	a6889p	34	110
Weatherby Lake	c	9z06ky	33	165
Weaverville	9	9p67io	36	021
Weare	14	a9p8cr	39	011
Weatherford	p	9op69t	41	039
Weatherly	3	a3q81d	34	025
+Weakley County	k	9qy717	42	183
Weatherford	1	9h06cc	45	367
#web
Webb	l	9cu7b5	32	069
+Webster County	a			307
Webster City	j	a7z6ne	39	079
+Webster County	j	a826mf	44	187
+Webster County	m	9uh74v	35	233
+Webster Parish	o	9gm6ov	43	119
Webster	i	a6t8cc	41	027
Webberville	b	a8j7e7	31	065
Webster Groves	c	9x76x0	44	189
Webb City	c	9t76lm	40	097
+Webster County	c	9tq6px	41	225
+Webster County	s	9j6701	33	155
+Webster County	10			181
Webster	14	aad8cs	32	013
Webster	4	aa17wx	37	055
Webster	1a	afx6d4	33	037
Webster	1	9826js	40	201
+Webb County	1	92f67l	54	479
+Weber County	11	a4i58z	54	057
Weber City	g	9uw7uk	31	065
Webster Springs	z	9ww7on	30	101
+Webster County	z	9ww7on	30	101
#wed
Wednesfield	0	b04dq7	45
Wednesbury	0	azzdqe	44
Wedi	2f	6cimf6	47
Wedgefield	5	9557ms	38	095
Weddington	9	9na7no	40	179
Wedgewood	t	9k47od	32	085
Wedgefield	t	9k57oc	32	085
#wee
Weert	9r	awdebv	47
Weedpatch	2	9nw4po	34	029
Weed	2	a524g1	34	093
Weeki Wachee Gardens	5	9597ih	31	053
Weeping Water	10	a3j6gy	30	025
Weehawken	8	a3986e	41	017
Weedsport	4	a9l7zc	32	011
#wei
Weining	6q	90llxj	48
Weifang	1s	9rzn2u	56
Weihai	1s	9u7nb7	52
Weinan	5c	9lumc7	52
Weinheim	2n	arnek3	46
Weiden	3h	as0ets	46
Weimar	8b	avmerh	48
Weiser	1c	acx4v3	37	087
Weigelstown	3	a127ym	41	133
Weissport East	3	a3g81r	32	025
Weimar	1	98i6f6	33	089
Weirton Heights	z	a297oa	43	029
Weirton	z	a2a7o5	43	029
#wej
Wejherowo	8s	b5pfao	47
#wek
Wekiwa Springs	5	95q7lt	43	117
#wel
Wellington	19	4fkpdr	36
Welland	16	a9e7rv	47
Wellesley	16	aas7no	35
Welwyn Garden City	0	axwdvf	48
Wellingborough	0	azadu3	47
Wellington	0	b0edp0	44
Wells	0	aw9don	41
Wellesbourne Mountford	0	ayzdrj	38
Wellesbourne	0	az0drl	38
Welwyn	0	axzdvf	35
Welshpool	17	b0adn9	38
Weleri	2f	6enmdr	48
Welisara	5n	7hjk1y	46
Wellington	81	3rbrdi	56
Wellton	y	9gr52x	35	027
Weldon	2	9p34rf	34	029
Welby	v	a0o5sg	42	001
Wellington	v	a325sb	39	069
+Weld County	v	a2a5t5	54	123
Wellington	5	9027p4	48	099
Wellborn	5	99z7hy	34	121
Wellman	j	a566sw	32	183
+Wells County	f	a367bf	41	179
Wellington	q	9tj6dj	39	191
Wellsville	q	9xk6jw	33	059
Welsh	o	9a06q6	35	053
Wellesley	i	a7i8dz	44	021
Wellfleet	i	a6i8hh	34	001
Wells Beach Station	u	aac8fx	40	031
Wells	e	abj6nn	34	043
Weldon Spring	c	9xj6w3	37	183
Wellston	c	9xf6x6	34	189
Wellsville	c	9yj6tn	31	139
Welcome	9	9pq7p2	36	057
Weldon	9	9r77wg	32	083
+Wells County	1g	amp66e	33	103
Wells	1t	a4750o	31	007
Wellsville	4	a9485p	37	057
Wellston	7	9yo7ir	37	079
Wellington	7	a4d7jm	37	093
Wellsville	7	a2s7nz	35	029
Wellsboro	3	a5z7xa	35	117
Welcome	t	9mr7j0	38	045
Wellford	t	9n37jx	34	083
Wells Branch	1	9al6co	41	453
Wellington	1	9mu65n	33	087
Wellsville	11	a5o593	36	005
Wellington	11	9zu5ce	32	007
Wellsburg	z	a1v7o3	34	009
Welch	z	9tz7le	33	047
Welkom	59	4safya	56
Wellington	5r	4ckfct	47
#wem
Wem	0	b0udog	38
#wen
Wenchang	6r	8gimfn	51
Wenxing	2q	95omlk	48
Wenshang	1s	9p9mvm	48
Wenshan City	3s	8qwlxl	57
Wenzhou	2o	93sn77	59
Wenling	2o	94un96	48
Wendover	0	axsdty	39
Wendell	1c	a8u51e	34	047
Wenham	i	a8c8f3	37	009
Wendell	i	a878aw	30	011
Wentzville	c	9xt6vn	46	183
Wendell	9	9pe7ub	38	183
Wentworth	9	9r47qf	34	157
Wenonah	8	a0j839	34	015
Wendover	11	a36538	31	045
Wenatchee	h	alq4lt	45	007
#wer
Weru	24	6fdm9e	51
Wernersville	3	a2180o	34	011
#wes
West Kempsey	19	4jqpoj	37
West Wyalong	19	4bsp8w	35
Westbrook	1n	4taplv	36
Westcourt	1n	4vkph3	35
West Wodonga	1p	45op7x	42
West Busselton	2e	4cimsc	39
Westlock	1y	b4f53p	37
West End	1o	aqw4dz	46
West Vancouver	1o	ar54dv	46
West Kelowna	1o	asi4nu	45
Westmount	12	agc87k	43
West Island	11t	608lcy	30
Wesel	1i	axjeee	48
West Bromwich	0	azwdqh	51
Weston-super-Mare	0	awndnq	49
West Bridgford	0	b11dsv	47
Westhoughton	0	b2rdp0	44
West Molesey	0	awsduy	43
Westbury	0	awedpx	42
Westergate	0	av8du5	40
West Thurrock	0	ax0dws	39
West Kirby	0	b29dn6	39
West Mersea	0	axudyk	38
Westgate on Sea	0	awqdzq	38
West Hallam	0	b15ds8	38
West Kingsdown	0	awmdwq	37
West Clandon	0	awedum	37
West Byfleet	0	awmdul	37
West End	0	avhdsb	36
Westerham	0	awfdw7	35
West Bergholt	0	ay7dyd	35
Westhill	w	bcrdpo	41
West Kilbride	w	b8pdii	37
West Calder	w	b95dm3	35
Westport	5j	b3gd5k	38
Westport	lj	3q1r4o	36
West End-Cobb Town	l	9jh79h	35	015
Westover	l	9in77m	32	117
West Blocton	l	9i075z	31	007
West Memphis	r	9nn6xi	44	035
West Helena	r	9lz6w8	39	107
West Fork	r	9ps6md	34	143
West Crossett	r	9i26sh	31	003
West Sedona	y	9mv59f	41	025
West Covina	2	9kn4se	50	037
Westminster	2	9js4s7	50	059
West Sacramento	2	9x64if	47	113
Westmont	2	9ka4re	45	037
West Whittier-Los Nietos	2	9ke4s1	44	037
West Puente Valley	2	9kl4sb	44	037
West Carson	2	9jy4rf	43	037
West Athens	2	9k84re	39	037
Westlake Village	2	9kv4pz	39	037
West Modesto	2	9ui4js	38	099
West Rancho Dominguez	2	9k54rh	38	037
West Menlo Park	2	9tz4gk	36	081
West Bishop	2	9ts4qy	34	027
Westmorland	2	9hs4yu	34	025
Westwood	2	a1z4jv	32	035
Westhaven-Moonstone	2	a404ba	31	023
West Park	2	9rz4n3	31	019
Westminster	v	a0o5s8	51	001
West Pleasant View	v	a0d5ru	36	059
West Hartford	13	a6089y	48	110
West Haven	13	a4n89d	47	170
West Torrington	13	a6688u	46	160
Westport	13	a4a888	44	190
West Simsbury	13	a6b89m	34	110
Westbrook Center	13	a4o8as	34	130
+Western Connecticut Planning Region	13	a4187q	58	190
West Palm Beach	5	9087pn	50	099
Weston	5	8yi7oo	48	011
Wesley Chapel	5	94g7jb	46	101
West Little River	5	8xu7p4	45	086
Westchester	5	8xj7ov	45	086
West and East Lealman	5	93a7ib	43	103
Westchase	5	93y7ij	43	057
West Pensacola	5	9aj75k	43	033
West Melbourne	5	93z7nz	43	009
West Park	5	8y67p8	42	011
Westwood Lake	5	8xh7or	41	086
Westview	5	8xw7p4	40	086
West Perrine	5	8x57os	40	086
West Gate	5	9067pi	39	099
West Vero Corridor	5	92s7of	39	061
West Miami	5	8xk7oy	38	086
West Samoset	5	92b7io	37	081
West Bradenton	5	92e7ij	36	081
West DeLand	5	96m7m3	35	127
West Point	a	9hc7be	36	285
West Warrenton	a	9it7ic	34	301
West Des Moines	j	a5i6np	48	153
West Liberty	j	a5h6ui	36	139
West Burlington	j	a3f6us	35	057
West Union	j	a9c6sz	34	065
West Branch	j	a5r6u9	34	031
West Chicago	6	a6c730	44	043
Westmont	6	a6473m	44	043
Westchester	6	a6973w	42	031
Western Springs	6	a6573u	41	031
West Frankfort	6	9va70z	39	055
West Dundee	6	a6y72s	39	089
West Peoria	6	a316z1	36	143
Westville	6	a1874k	35	183
West Lafayette	f	a2b76l	47	157
Westfield	f	a1878r	46	057
Westville	f	a5e76m	38	091
West Terre Haute	f	9zn753	33	167
Westport	f	9yu7ab	32	031
Westwood	q	9yg6l6	32	091
Westwood	m	9ww7id	37	019
West Liberty	m	9vc7gq	35	175
West Buechel	m	9w47a2	31	111
West Monroe	o	9gc6s1	41	073
Westwego	o	9936xm	39	051
Westlake	o	9a06oz	37	019
West Ferriday	o	9dw6tn	32	029
+West Baton Rouge Parish	o	9al6un	42	121
+West Carroll Parish	o	9ha6u5	32	123
+West Feliciana Parish	o	9bi6u6	32	125
Westfield	i	a7189x	46	013
West Springfield	i	a6z8aa	44	013
Westford	i	a8a8dk	43	017
Westwood	i	a798e6	41	021
Weston	i	a7p8dy	41	017
West Boylston	i	a7p8cl	39	027
Westminster	i	a878c9	38	027
West Bridgewater	i	a6q8er	38	023
West Concord	i	a7y8do	38	017
West Yarmouth	i	a5p8gw	38	001
West Newbury	i	a8w8et	36	009
Westborough	i	a7f8d2	36	027
West Tisbury	i	a4y8fp	34	007
West Dennis	i	a5q8h3	34	001
West Wareham	i	a638fg	33	023
West Falmouth	i	a5k8ft	32	001
West Barnstable	i	a5v8gj	32	001
Westhampton	i	a7i89v	32	015
West Stockbridge	i	a7n887	32	003
West Brookfield	i	a7c8bm	32	027
West Chatham	i	a5s8hl	31	001
West Elkridge	n	9yx7yv	45	027
Westminster	n	9zy7y4	43	013
Westphalia	n	9xx7yn	39	033
West Ocean City	n	9wh83d	36	047
West Laurel	n	9ym7ye	36	033
Westernport	n	9zp7sg	33	001
West Scarborough	u	ab18gh	44	005
Westbrook	u	abc8gj	43	005
West Paris	u	ad48fz	33	017
West Kennebunk	u	aal8fy	31	031
Westland	b	a7k7gc	49	163
West Bloomfield Township	b	a897ge	48	125
Westwood	b	a7i7a5	39	077
West Monroe	b	a6f7g9	35	115
West Ishpeming	b	aj474e	34	103
West Branch	b	ad07e0	33	129
West Coon Rapids	e	afg6op	48	053
West Saint Paul	e	aes6pe	43	037
West Plains	c	9s16sv	41	091
Weston	c	9zh6ke	32	165
West Gulfport	s	9ag70j	49	047
West Point	s	9jd71r	40	025
West Hattiesburg	s	9d06zq	38	073
Wesson	s	9e26ww	33	029
West Glendive	18	akv5t1	33	021
West Yellowstone	18	ae25be	31	031
Wesley Chapel	9	9n97nx	39	179
Westport	9	9om7n2	36	109
West Marion	9	9p27k5	31	111
West Jefferson	9	9r47ln	31	009
West Canton	9	9oq7hu	31	087
West Fargo	1g	ak76eu	45	017
West Point	10	a686fd	35	039
Westmoreland	14	a9c8as	33	005
West Swanzey	14	a938b4	31	005
West New York	8	a3b86f	47	017
West Orange	8	a3c85s	47	013
Westfield	8	a2y85h	45	039
West Milford	8	a4985f	44	031
West Freehold	8	a1s85m	41	025
Westwood	8	a3v86d	41	003
West Long Branch	8	a1x86e	39	025
Westville	8	a3g85m	36	013
West Belmar	8	a1l86c	34	025
Weston	8	a2m84t	31	035
West Cape May	8	9y683u	30	009
West Hammond	15	9rw5jv	34	045
West Wendover	1t	a36535	36	007
West Albany	4	a8k872	50	001
West Seneca	4	a917t4	47	029
West Babylon	4	a34889	46	103
West Islip	4	a3388d	45	103
West Hempstead	4	a3287f	43	059
Westbury	4	a3887l	42	059
West Haverstraw	4	a4h86h	40	087
Westerleigh	4	a2u863	40	085
Westmere	4	a8l86t	39	001
West Glens Falls	4	aaa87c	38	113
West Point	4	a4z86k	38	071
Wesley Hills	4	a4c869	38	087
West Hills	4	a3e881	37	103
West Sayville	4	a3588y	37	103
West Elmira	4	a6w7yj	37	015
Westvale	4	a9l80a	37	067
West Bay Shore	4	a3388g	37	103
West Nyack	4	a4686j	35	087
Westfield	4	a7k7qy	35	013
Westhampton	4	a3e8a5	35	103
West Sand Lake	4	a8g87j	34	083
West Carthage	4	ac581y	33	045
West End	4	a7z83f	33	077
West Hurley	4	a6o866	33	111
Westons Mills	4	a6u7ua	32	009
Westhampton Beach	4	a3c8ab	32	103
Weston Mills	4	a6w7ub	32	009
+Westchester County	4	a3p86q	60	119
Westerville	7	a1h7hn	46	049
Westlake	7	a567kg	45	035
West Carrollton City	7	a077dz	41	113
West Milton	7	a107dr	37	109
West Jefferson	7	a0y7gp	36	097
West Union	7	9xr7fx	35	001
West Portsmouth	7	9xo7hd	35	145
West Lafayette	7	a1w7kx	34	031
West Hill	7	a4j7oc	34	155
West Liberty	7	a1t7fc	32	091
West Unity	7	a5j7dh	32	171
Weston	7	a4u7f8	32	173
West Salem	7	a3t7jx	32	169
West Alexandria	7	a0e7d7	31	135
Westfield Center	7	a3z7kf	31	103
Westville	p	9pz6lb	32	001
West Linn	x	ag14ff	44	005
West Haven-Sylvan	x	agg4ez	39	067
West Mifflin	3	a247q5	43	003
West Chester	3	a1081z	43	029
West Norriton	3	a1h82m	42	091
West View	3	a2k7pp	38	003
Wescosville	3	a2p825	38	077
Westmont	3	a207sp	37	021
West Pittston	3	a4t81h	37	079
West York	3	a0z7yt	37	133
West Hazleton	3	a3s80w	37	079
West Reading	3	a21811	36	011
West Wyomissing	3	a2080x	35	011
Wesleyville	3	a727pq	35	049
West Grove	3	a0m81d	35	029
West Wyoming	3	a4s81b	34	079
West Newton	3	a1p7qf	34	129
West Hamburg	3	a2n80w	33	011
West Homestead	3	a277q1	33	003
West Lawn	3	a2180x	32	011
West Conshohocken	3	a1b82s	31	091
West Leechburg	3	a2u7qv	31	129
West Fairview	3	a1w7yc	31	041
West Hills	3	a3e7r2	31	005
West Easton	3	a30830	31	095
West Mayfield	3	a3a7ou	31	007
West Kittanning	3	a3d7r3	31	005
Westfield	3	a6g7wm	30	117
+Westmoreland County	3	a2b7qm	52	129
West Warwick	28	a5u8dc	45	003
Westerly	28	a4y8ch	43	009
West Greenwich	28	a5o8cy	38	003
West Columbia	t	9kf7mt	42	063
Westminster	t	9ma7h6	34	073
Westmoreland	k	9rk78f	34	165
Weslaco	1	8yo6bt	46	215
West Odessa	1	9eg5za	44	135
West University Place	1	98k6ix	42	201
West Livingston	1	9ba6k4	39	373
Westway	1	9es5ny	36	141
West Columbia	1	96y6ib	36	039
West Orange	1	99k6nk	35	361
West Lake Hills	1	9a66cc	35	453
West	1	9ec6eb	35	309
Weston Lakes	1	98g6hi	34	157
West Sharyland	1	8yz6av	34	215
Westworth	1	9h06df	33	439
West Tawakoni	1	9hd6h9	32	231
Western Lake	1	9gm6cb	32	367
Westlake	1	9hn6e0	31	439
West Valley City	11	a3158w	51	035
West Jordan	11	a2t592	50	035
West Haven	11	a4g58r	41	057
West Point	11	a4858o	40	011
West Bountiful	11	a3l596	37	011
West Mountain	11	a1a59h	31	049
West Lynchburg	g	9tw7s2	48	680
West Falls Church	g	9xy7xl	45	059
West Springfield	g	9xp7xi	44	059
West Gate	g	9xq7wq	39	153
West Point	g	9u97yo	35	101
+Westmoreland County	g	9w97y8	36	193
West Brattleboro	1m	a928ac	34	025
West Rutland	1m	ab3893	33	021
West Lake Sammamish	h	am64gu	45	033
West Lake Stevens	h	anb4gu	43	061
West Richland	h	aim4og	41	005
West Valley	h	ajf4kz	41	077
West Side Highway	h	aia4ek	37	015
West Clarkston-Highland	h	aiw4uu	37	003
West Pasco	h	aih4oy	36	021
West Longview	h	ai94ec	34	015
Westport	h	ak94ba	33	027
West Wenatchee	h	als4lp	32	007
West Allis	d	a9i73j	48	079
West Bend	d	aan732	45	131
Weston	d	aep6z9	42	073
West Salem	d	aby6v0	37	063
West Milwaukee	d	a9h73n	36	079
Westby	d	aba6vn	34	123
West Baraboo	d	aar6yn	32	111
Westfield	d	abw6zf	31	077
Westover	z	a037pv	36	061
Weston	z	9yg7oh	36	041
West Liberty	z	a1l7o5	32	069
+Weston County	1r	abt5uk	36	045
Wesselsbron	59	4snfx9	46
Westonaria	3p	4wwg0t	52
#wet
Wetaskiwin	1y	b15553	41
Wetzlar	4y	augejm	47
Wetherby	0	b3tds5	41
Wete	wf	6jygyd	44
Wetumpka	l	9ge78j	39	051
Wethersfield	13	a5v8a7	44	110
Wetherington	7	9zc7dm	31	017
Wetumka	p	9nw6go	31	063
+Wetzel County	z	a047ne	37	103
#wew
Wewahitchka	5	99n7bc	33	045
Weweantic	i	a5y8fj	33	023
Wewoka	p	9no6fz	35	133
#wex
+Wexford County	b	acx7as	41	165
#wey
Weyburn	44	arz5vj	40
Weymouth	0	auldp6	48
Weybridge	0	awpduq	43
Weymouth	i	a7a8ey	47	021
Weyers Cave	g	9wd7st	34	015
Weyauwega	d	ad470z	33	135
#wha
Whaley Bridge	0	b25dqi	37
Whalley	0	b3idpb	37
Whakatane	bf	40krjn	43
Whangarei	lh	46rrc8	47
Whangamata	60	42orgj	36
Whately	i	a7w8a9	32	011
Wharton	8	a3l84u	38	027
Wharton	1	97f6h2	39	481
+Wharton County	1	9746gl	44	481
+Whatcom County	h	apg4fr	52	073
#whe
Wheatley	0	axrdsu	37
Wheathampstead	0	axxdv7	36
Whetstone	y	9es5di	34	003
Wheatland	2	9yd4iq	36	115
Wheat Ridge	v	a0h5s4	45	059
+Wheeler County	a	9fb7i2	35	309
Wheaton	6	a6b739	47	043
Wheeling	6	a7273r	46	031
Wheaton	n	9yg7xy	47	031
Wheaton	e	ah86fy	31	155
+Wheatland County	18			107
+Wheeler County	10			183
Wheatley Heights	4	a38887	37	103
Wheelersburg	7	9xl7hu	38	145
+Wheeler County	x			069
Wheeler	1	9oh65h	32	483
+Wheeler County	1	9nt65j	36	483
Wheeling	z	a1a7ns	44	069
Wheatland	1r	a6t5sh	36	031
#whi
White Rock	1n	5mvp4w	37
Whitecourt	1y	b4f4yn	39
White Rock	1o	aq64ew	48
Whistler	1o	at84eh	39
Whitehorse	11s	bmo3gv	44
Whitley Bay	0	b6wdrz	46
Whitstable	0	awodyv	45
Whitehaven	0	b5jdm2	44
Whitefield	0	b2rdpm	44
Whickham	0	b6ndrc	42
Whitby	0	b5ddub	41
Whittlesey	0	b00dvn	41
Whitchurch	0	b15dok	40
Whitworth	0	b32dpy	38
Whitburn	0	b6nds7	37
Whitwell	0	b20dsm	36
Whitehead	23	b63dg5	36
Whitburn	w	b97dls	40
Whitianga	60	43prg2	35
Whitesboro	l	9kw78x	33	055
White Hall	r	9l76s7	37	069
+White County	r	9nx6t6	46	145
Whiteriver	y	9k05ek	36	017
White Mountain Lake	y	9lf5eg	33	017
Whittier	2	9ke4s5	49	037
Whiskey Creek	5	8zt7kj	37	071
White City	5	9217ov	36	111
Whitfield	5	9257in	35	081
Whitemarsh Island	a	9ez7my	38	051
+White County	a	9m47fc	36	311
+Whitfield County	a	9ml7bz	45	313
Whitmore Village	1e	8lr1p2	37	003
White Hall	6	9zk6ww	34	061
+White County	6	9vt734	39	193
+Whiteside County	6	a636yu	46	195
Whitestown	f	a14785	38	011
Whiting	f	a5s74z	37	089
Whiteland	f	9zv78w	36	081
+White County	f	a37770	39	181
+Whitley County	f	a4c7aj	41	183
Whitesburg	m	9t47hx	33	133
Whitley City	m	9s07dd	31	147
+Whitley County	m	9sn7ee	41	235
White Castle	o	99t6ut	33	047
Whitman	i	a6w8ey	42	023
Whitinsville	i	a6z8cx	38	027
White Island Shores	i	a648ft	33	023
White Oak	n	9yg7y5	42	031
White Marsh	n	9ze7zp	40	005
Whitefield	u	acp8il	34	015
Whitmore Lake	b	a7w7fd	38	093
Whitehall	b	aal785	34	121
White Pigeon	b	a647a4	32	149
White Cloud	b	aaz79r	31	123
White Bear Lake	e	af86pn	44	123
Whiteman Air Force Base	c	9xl6o4	34	101
Whitefish	18	aoh52e	38	029
Whitehall	18	ahf58m	30	043
Whiteville	9	9le7te	37	047
Whispering Pines	9	9ny7rj	35	125
White Plains	9	9r97o1	30	171
Whitefield	14	ad98d3	31	007
White Horse	8	a1n84i	40	021
White Meadow Lake	8	a3o851	39	027
Whittingham	8	a21857	34	023
Whitesboro	8	9yg842	33	009
Whitesboro-Burleigh	8	9yg841	33	009
Whitehouse Station	8	a2u84b	33	019
White Rock	15	9pj5p0	38	028
White Sands	15	9fy5o8	32	013
Whitney	1t	9qa50g	46	003
+White Pine County	1t	9z150v	37	033
White Plains	4	a3z874	48	119
Whitestone	4	a3b86y	46	081
Whitesboro	4	a9s82v	36	065
Whitehall	4	ab0884	34	115
White Oak	7	9yx7d0	43	061
Whitehall	7	a117hr	43	049
Whitehouse	7	a5c7f8	36	095
White City	x	a7w4eq	39	029
Whitehall Township	3	a2z82a	44	077
Whitehall	3	a247pt	41	003
White Oak	3	a227qb	39	003
Whitfield	3	a2280v	37	011
Whitaker	3	a287q3	31	003
White Haven	3	a4281j	30	079
Whitmire	t	9lu7lb	32	071
White House	k	9rb77b	41	165
Whiteville	k	9o570d	37	069
White Bluff	k	9qb75q	35	043
White Pine	k	9qb7gn	34	089
Whitwell	k	9ns7ag	32	115
+White County	k	9pt7am	37	185
White Settlement	1	9h06da	42	439
Whitehouse	1	9fj6jh	39	423
White Oak	1	9gd6ki	38	183
Whitesboro	1	9ji6et	36	181
Whitney	1	9er6do	33	217
Whitewright	1	9j36g9	32	181
White City	11	a2p59a	37	035
White River Junction	1m	ab98b4	34	027
White Center	h	am04g5	41	033
White Salmon	h	ah14ij	34	039
+Whitman County	h	ajt4ui	46	075
Whitewater	d	a8z71j	42	127
Whitefish Bay	d	a9r73u	41	079
Whiting	d	adl6z8	32	097
Whitehall	d	ad96uc	32	121
White Sulphur Springs	z	9v07oy	34	025
#why
Whyalla	2j	4e9oi4	36
Whyteleafe	0	awjdvs	35
#wib
+Wibaux County	18			109
#wic
Wickford	0	axddxg	45
Wickham Bishops	0	axudxv	36
Wick	w	bgcdnf	39
Wicklow	1h	b16df7	41
Wickenburg	y	9kd56v	38	013
Wichita	q	9up6dm	56	173
+Wichita County	q	9ww62g	32	203
+Wicomico County	n	9wk820	46	045
Wickliffe	7	a5l7lr	41	085
Wickerham Manor-Fisher	3	a1m7q1	32	125
Wichita Falls	1	9k76af	50	485
+Wichita County	1	9k76af	51	485
#wid
Widnes	0	b28dof	48
Wideopen	0	b6xdri	40
#wie
Wiener Neustadt	o7	amsf53	47
Wiesbaden	4y	at4eix	54
#wig
Wigan	0	b2qdoo	52
Wigston Magna	0	b02dsz	45
Wigton	0	b6adn8	38
Wiggins	s	9bq70e	37	131
#wil
Wilton	19	4awpim	35
Willaston	2j	49xole	35
Williams Lake	1o	ayu4gq	42
Willowdale	16	abl7rg	49
Willemstad	13r	7vn8kj	51
Wilhelmshaven	32	b2peij	49
Willich	1i	aweee7	47
Wilmslow	0	b25dpt	46
Willenhall	0	b03dqa	44
Willington	0	b60dra	38
Wilsden	0	b3idqu	37
Willingham	0	azbdw6	36
Wilton	0	avwdqu	36
Willand	0	avcdmn	35
Willow	1j	bpj2b8	33	170
Wilsonville	l	9ib77s	33	117
+Wilcox County	l	9ev75j	33	131
Williamson	y	9md57e	37	025
Willcox	y	9fl5ex	36	003
Williams	y	9nx58d	35	005
Willow Valley	y	9mz51n	30	015
Willowbrook	2	9k84ri	46	037
Wildomar	2	9jc4u8	46	065
Willows	2	9zs4gl	38	021
Wilton	2	9wp4j5	37	067
Williams	2	9yr4gp	37	011
Willits	2	9zh4dc	37	045
Willow Creek	2	a3q4cl	32	023
Wilton	13	a4g880	43	190
Willimantic	13	a5v8bf	42	180
Wilmington	27	a0f825	49	003
Wilmington Manor	27	a09822	39	003
Wilton Manors	5	8yo7pe	41	011
Williamsburg	5	94x7ls	39	095
Willow Oak	5	93k7k6	38	105
Wildwood	5	9677k4	38	119
Williston	5	97n7iz	34	075
Williston Highlands	5	97i7iq	34	075
Wilmington Island	a	9ew7n3	42	051
Willacoochee	a	9d27hb	31	003
+Wilcox County	a	9ev7gl	35	315
+Wilkes County	a	9jq7i6	36	317
+Wilkinson County	a	9hc7gj	33	319
Williamsburg	j	a5q6sf	35	095
Wilton	j	a5j6v6	34	139
Wilder	1c	abc4v9	32	027
Wilmette	6	a6v74c	44	031
Willowbrook	6	a6173q	39	043
Willow Springs	6	a5y73y	38	031
Wilmington	6	a4r735	38	197
Williamsville	6	a0z6z9	32	167
+Williamson County	6	9ut70z	47	199
+Will County	6	a5d73c	58	197
Williamsport	f	a1x75j	33	171
+Wilson County	q	9ty6i8	37	205
Wilmore	m	9v67cu	38	113
Williamsburg	m	9s27e8	37	235
Williamstown	m	9xc7d4	36	081
Wilder	m	9yi7db	35	037
Wilmington	i	a878eb	43	017
Williamstown	i	a8n88o	36	003
Wilbraham	i	a708at	36	013
Williamsburg	i	a7r89z	34	015
Wilson-Conococheague	n	a057vt	34	043
Williamsport	n	a007vu	33	043
Wilton	u	adv8gx	33	007
Williamston	b	a8l7dw	36	065
Willmar	e	afc6k0	43	067
+Wilkin County	e	aii6fp	35	167
Wildwood	c	9x66w6	46	189
Willard	c	9tn6oh	37	077
Willow Springs	c	9sr6sj	33	091
+Wilkinson County	s	9cd6v1	32	157
Wilmington	9	9l37vi	51	129
Wilson	9	9p87vk	47	195
Williamston	9	9pl7xy	37	117
Wilkesboro	9	9qf7mk	35	193
Wilsons Mills	9	9ou7uc	34	101
+Wilkes County	9	9qg7ml	43	193
+Wilson County	9	9p87vk	47	195
Williston	1g	anr5w6	44	105
+Williams County	1g	anr5w6	44	105
Wilber	10	a2g6eo	33	151
Wilmot	14	aap8c9	31	013
Wilton	14	a908cq	31	011
Willingboro	8	a17841	45	005
Williamstown	8	a0983o	42	015
Wildwood	8	9yb847	37	009
Wildwood Crest	8	9y9845	35	009
Williston Park	4	a3887g	39	059
Williamsville	4	a9c7ta	37	029
Willowbrook	4	a2s862	35	085
Williamson	4	aa27xl	34	117
Wilson	4	aab7t1	31	063
Willoughby	7	a5o7lv	44	085
Willowick	7	a5n7lp	41	085
Wilmington	7	9zl7f5	41	027
Willoughby Hills	7	a5k7lu	40	085
Willard	7	a417i7	38	077
Williamsburg	7	9yh7ej	34	025
Wilberforce	7	a0c7f0	34	057
Williamsport	7	9zz7h4	30	129
+Williams County	7	a577d5	43	171
Wilburton	p	9n06j9	34	077
Wilson	p	9kw6dd	32	019
Wilsonville	x	afu4ez	44	005
Willamina	x	af84cz	33	071
Williams	x	a7a4dl	30	033
Wilkes-Barre	3	a4l818	46	079
Williamsport	3	a4k7y4	45	081
Wilkinsburg	3	a2c7q4	42	003
Willow Grove	3	a1i83c	42	091
Wilson	3	a30830	39	095
Willow Street	3	a12804	39	071
Wilmerding	3	a277qb	33	003
Williamstown	3	a2q7z6	31	043
Williamsburg	3	a2e7us	31	013
Williamston	t	9m67iw	36	007
Williston	t	9is7lu	35	011
Wilkinson Heights	t	9j27nh	34	075
+Williamsburg County	t	9jj7q9	38	089
Wildwood Lake	k	9nh7cb	35	011
Wildwood	k	9pg7f1	30	009
+Williamson County	k	9pt76p	51	187
+Wilson County	k	9qk77o	49	189
Willis	1	9ai6is	38	339
Willow Park	1	9h06cr	37	367
Wilmer	1	9gj6ff	36	113
Wills Point	1	9gv6hb	35	467
Wild Peach Village	1	96s6id	34	039
Wildwood	1	9as6lo	31	199
+Wilbarger County	1	9kw689	40	487
+Willacy County	1	8zk6ce	42	489
+Williamson County	1	9ar6co	56	491
+Wilson County	1	96x6bc	41	493
Willard	11	a5158s	33	003
Williamsburg	g	9tj7yx	42	830
Williston	1m	adg891	39	007
Wilder	1m	abb8b5	32	027
Williamstown	1m	ack8ai	31	017
Wilderness Rim	h	alt4hr	32	033
Williams Bay	d	a8a722	34	127
Williamson	z	9un7jg	35	059
Williamstown	z	9zg7lr	35	107
Wiley Ford	z	a017t6	30	057
Wilson	1r	aau5c0	32	039
#wim
Wimborne Minster	0	av2dqi	42
Wimblington	0	azvdw8	36
Wimauma	5	92z7je	38	057
Wimberley	1	99c6bi	34	209
#win
Wingham	19	4hhpn9	37
Winnipeg	43	ask6e5	58
Winkler	43	aqm6by	39
Windsor	3q	aey8xv	36
Windsor	16	a7i7he	54
Windsor	12	agl8c0	37
Winterthur	oz	alzek8	50
Winchester	0	avvdsc	47
Windsor	0	ax0duc	45
Winsford	0	b1rdp0	45
Windermere	0	b52dnx	39
Wingerworth	0	b1sds1	38
Wincanton	0	avudpb	37
Wingate	0	b61ds6	37
Winterton	0	b31duc	37
Winscombe	0	awkdo5	37
Winchcombe	0	aybdqk	37
Winslow	0	ayadtk	36
Windlesham	0	awpdu7	36
Winneba	fq	7cvdua	46
Windhoek	1fb	57cf7g	54
Winejok	6m	7n1g0l	55
Winfield	l	9k9742	37	093
+Winston County	l	9l374m	37	133
Winslow	y	9na5ci	40	017
Window Rock	y	9p45h3	34	001
Windsor	2	9x34eu	44	097
Winter Gardens	2	9h74v7	43	073
Winton	2	9tv4kz	40	047
Winters	2	9x04h7	38	113
Winchester	2	9jn4us	34	065
Windsor	v	a2g5sm	43	123
Windsor	13	a698a8	45	110
Windham	13	a5u8bk	44	180
Windsor Locks	13	a6h8a9	41	110
Winchester Center	13	a6e88v	40	160
Winsted	13	a6g892	39	160
Winter Garden	5	95d7ld	46	095
Winter Haven	5	93u7kz	46	105
Winter Springs	5	95q7m5	45	117
Winter Park	5	95g7m2	45	095
Winston	5	93v7k7	40	105
Windermere	5	9567lj	35	095
Winter Beach	5	9307om	33	061
Winder	a	9kf7fg	42	013
Winterville	a	9kd7go	31	059
Winterset	j	a4t6mv	37	121
Windsor Heights	j	a5k6np	37	153
Winfield	j	a486u0	31	087
+Winnebago County	j	aa66nw	38	189
+Winneshiek County	j	aaa6t1	39	191
Winnetka	6	a6z74a	41	031
Winfield	6	a6a734	40	043
Winthrop Harbor	6	a80742	38	097
Winnebago	6	a7f704	35	201
Winchester	6	a036wq	32	171
Windsor	6	9zk71x	31	173
+Winnebago County	6	a7f70j	54	201
Winfield	f	a5175k	37	089
Winona Lake	f	a4j79m	37	085
Winchester	f	a1l7by	37	135
Winamac	f	a4177g	34	131
Winfield	q	9tg6ek	41	035
Winchester	m	9vj7e6	43	049
Windy Hills	m	9wb7a5	34	111
Winnsboro	o	9fc6t8	37	041
Winnfield	o	9ep6qo	37	127
+Winn Parish	o	9ep6qo	37	127
Winchester	i	a7x8ee	43	017
Winthrop	i	a7q8eu	42	025
Winchendon	i	a8l8bw	36	027
Winslow	u	adr8im	39	011
Winthrop	u	ad38hm	34	011
Windsor	u	ad38iq	34	011
Winterport	u	ae08kr	31	027
Winona	e	acd6tg	44	169
Windom	e	abv6js	37	033
Winsted	e	aew6mr	34	085
Winnebago	e	abl6mf	31	043
Winthrop	e	adq6lv	31	143
+Winona County	e	acd6tg	45	169
Windsor	c	9x16o8	34	083
Winchester	c	9x76wj	32	189
Winfield	c	9yc6vy	32	113
Winona	c	9st6uc	31	203
Winona	s	9j06yr	36	097
+Winston County	s	9i070m	38	159
Winston-Salem	9	9qa7p4	54	067
Winterville	9	9op7x0	40	147
Wingate	9	9n67oj	36	179
Windsor	9	9q07y9	36	015
Windham	14	a8w8dy	41	015
Winchester	14	a8t8ay	32	005
Winfield	8	a2w85n	32	039
Winchester	1t	9qd508	44	003
Winnemucca	1t	a3t4sy	39	013
Wintersville	7	a267nu	36	081
Windham	7	a4k7mv	33	133
Winchester	7	9y67fn	30	001
Winston	x	a9s4d7	37	019
Windber	3	a1s7t0	36	111
Wind Gap	3	a3h82v	34	095
Windsor	3	a0w7za	32	133
Winnsboro	t	9li7mr	35	039
Winnsboro Mills	t	9lg7mr	33	039
Winner	1a	aai66m	35	123
Winchester	k	9nr78t	39	051
Windcrest	1	9806aq	38	029
Winnsboro	1	9hk6jb	35	499
Winnie	1	98u6lu	35	071
Winters	1	9es66c	34	399
Wink	1	9e75xg	30	495
Windemere	1	9am6cr	30	453
+Winkler County	1	9ei5xn	39	495
Winchester	g	9yv7uw	44	840
Windsor	g	9s97yu	34	093
Winooski	1m	adl88p	39	007
Windsor	1m	aas8ay	33	027
+Windham County	1m	a918ag	44	025
+Windsor County	1m	aba8b2	44	027
Winlock	h	aj54ei	31	041
Wind Lake	d	a8z734	37	101
Windsor	d	aa26zu	36	025
Winneconne	d	acj71l	34	139
Wind Point	d	a8u747	32	101
+Winnebago County	d	aca722	50	139
Winfield	z	9x17kj	34	079
#wir
Wirksworth	0	b1gdrn	37
+Wirt County	z			105
#wis
Wismar	ae	b3pert	47
Wisbech	0	b0bdwg	45
Wishaw	w	b8xdl4	45
Wiscasset	u	ac88ih	30	015
Wisner	10	a6n6et	31	039
Wister	p	9n56kw	30	079
+Wise County	1	9ib6cx	45	497
Wise	g	9sq7im	35	195
+Wise County	g	9sg7i5	41	195
Wisconsin Rapids	d	ada6yi	43	141
Wisconsin Dells	d	ab76yn	34	021
#wit
Witten	1i	awwegf	50
Witney	0	axudrv	45
Witham	0	axwdxs	44
Witley	0	aw3du7	38
Withernsea	0	b39dw3	38
Withamsville	7	9yi7dv	38	025
Wittenberg	d	aej70b	30	115
Witbank	64	4y5g57	54
#wiv
Wivenhoe	0	ay2dyo	40
#wix
Wixom	b	a847fy	41	125
#wlo
Włocławek	bl	b09fcz	51
#wob
Woburn Sands	0	ayidu7	37
Woburn	i	a808ed	46	017
#wod
Wodonga	1p	45op81	43
Wodzisław Śląski	3l	aswfbb	47
#woe
Woerden	9t	aype9k	47
#wof
Wofford Heights	2	9p74qy	33	029
#wok
Woking	0	awkdug	50
Wokingham	0	awtdto	46
Wokha	k6	8yil5u	47
#wol
Wollongong	19	4aepj5	55
Wolfville	3q	af88x7	35
Wolfsburg	32	azmepy	51
Wolfenbüttel	32	aywepa	47
Wolverhampton	0	b03dq4	54
Wollaston	0	az6du5	35
Wola	3k	az4fib	52
Wolcott	13	a5k899	42	140
Wolcottville	f	a5d7av	30	113
+Wolfe County	m			237
Wolverine Lake	b	a887g5	36	125
Wolf Lake	b	aa578t	36	121
Wolf Point	18	anl5qk	35	085
Wolfeboro	14	ab28e7	35	003
Wolcott	4	aa27yn	32	117
Wolfhurst	7	a1b7nm	31	013
Wolfdale	3	a1n7oz	35	125
Wolfforth	1	9j360n	36	303
Wolfe City	1	9ip6h5	32	231
Wolf Creek	11	a4t59d	31	057
Wolf Trap	g	9y67xb	42	059
Wollochet	h	alb4fi	38	053
Wolmaransstad	65	4ugfw6	47
#wom
Wombwell	0	b2ods4	42
Wombourn	0	azxdpy	41
Womelsdorf	3	a2480e	35	011
#won
Wonthaggi	1p	3yrp4f	37
Wonosobo	2f	6dkmda	50
Wŏnsan	1b7	9yrnq0	55
Wŏnju	7t	9trnrf	54
Wonder Lake	6	a7r72l	36	111
#woo
Woolgoolga	19	4mdppk	37
Woodridge	1n	4t9ppa	41
Woodend	1p	429p1h	38
Woodstock	16	a9t7np	46
Woodbridge	0	aypdzo	40
Wootton	0	aw5dza	37
Woodhall Spa	0	b1ndvf	36
Woodend	9v	3lor7n	35
Woodstock	l	9i975x	32	007
+Woodruff County	r	9o06u7	36	147
Woodland	2	9xg4hr	48	113
Woodcrest	2	9k44u0	42	065
Woodlake	2	9r54p6	39	107
Woodside	2	9tz4gf	37	081
Woodbridge	2	9vz4j2	36	077
Woodville	2	9q94ow	32	107
Woodacre	2	9vl4fb	31	041
Woodmoor	v	9ym5sr	39	041
Woodland Park	v	9yb5s6	39	119
Woodbury	13	a5e88n	40	140
Woodbridge	13	a4v897	40	170
Woodmont	13	a4j899	32	170
Woodbury Center	13	a5e88o	31	140
Woodside East	27	9yj826	34	001
Woodville	5	9a77dz	35	073
Woodlawn Beach	5	9af76d	33	113
Woodstock	a	9kq7d8	45	057
Woodbine	a	9c07l0	31	039
Woodward	j	a6a6n4	32	049
Woodbine	j	a5y6i6	32	085
+Woodbury County	j	a826g8	49	193
Woodridge	6	a5z73f	45	043
Woodstock	6	a7j72b	44	111
Wood Dale	6	a6k73m	41	043
Wood River	6	9xy6xq	40	119
+Woodford County	6	a34701	43	203
Woodburn	f	a497cb	32	003
+Woodson County	q	9v86i3	31	207
+Woodford County	m	9vp7cn	41	239
Woodmere	o	98y6xs	41	051
Woodworth	o	9cj6r2	30	079
Woodlawn	n	9z87yv	46	005
Woodmore	n	9y47yo	36	033
Woodsboro	n	9zt7x9	31	021
Woolwich	u	ac08i4	35	023
Woodstock	u	ad98fv	31	017
Woodhaven	b	a727gs	41	163
Woodland Beach	b	a6i7gl	33	115
Woodbury	e	aes6ps	48	163
Woodson Terrace	c	9xl6x0	36	189
Woodfin	9	9oz7im	38	021
Wood River	10	a3e6a4	31	079
Woodstock	14	ac68cv	31	009
Woodsville	14	acn8bw	31	009
Woodbridge	8	a2o85o	43	023
Woodland Park	8	a3l85x	41	031
Woodbury	8	a0o839	40	015
Wood-Ridge	8	a3h867	39	003
Woodcliff Lake	8	a3y869	38	003
Woodstown	8	a0582r	35	033
Woodbury Heights	8	a0m838	35	015
Wood-Lynne	8	a0w83e	35	007
Woodbine	8	9z0846	34	009
Woodside	4	a3786p	46	081
Woodhaven	4	a3186u	46	081
Woodrow	4	a2m85w	43	085
Woodmere	4	a2v879	42	059
Woodbury	4	a4w865	40	071
Woodlawn	4	a3m86t	39	005
Woodstock	4	a6s864	33	111
Wooster	7	a3d7ke	44	169
Woodlawn	7	9z17dd	35	061
Woodsfield	7	a0g7mo	34	111
Woodville	7	a557gf	33	143
+Wood County	7	a4x7fn	49	173
Woodward	p	9r767x	41	153
+Woods County	p	9s869x	37	151
+Woodward County	p	9r767x	41	153
Woodburn	x	afe4eq	44	047
Wood Village	x	agh4fy	36	051
Woodlyn	3	a0r82q	40	045
Woodbourne	3	a1n83z	36	017
Woodside	3	a1q840	34	017
Woodland Heights	3	a517ql	31	121
Woonsocket	28	a6o8dd	46	007
Woodfield	t	9km7n7	40	079
Woodruff	t	9mi7k4	36	083
Woodbury	k	9pj78x	34	015
Woodway	1	9dj6dz	39	309
Woodville	1	9bi6lq	34	457
Woodcreek	1	99f6bh	32	209
Woodsboro	1	94g6do	32	391
Woodbranch	1	99u6jl	31	339
+Wood County	1	9gq6ir	42	499
Woods Cross	11	a3j597	41	011
Woodland Hills	11	a1659v	32	049
Woodlawn	g	9xk7xr	43	059
Woodburn	g	9xx7xg	39	059
Woodlake	g	9ty7w8	39	041
Woodstock	g	9y07tx	37	171
Woodbridge	g	9xe7xf	36	153
Woodinville	h	amn4go	41	033
Woodland	h	ahi4f2	38	015
Woods Creek	h	an04he	37	061
Woodway	h	ams4g2	31	061
Woodville	d	aev6rn	31	109
+Wood County	d	ae36xj	47	141
+Wood County	z	9z37lg	47	107
#wor
Worrigee	19	492pif	37
Worms	5f	arvej8	49
Worcester	0	ayzdpu	50
Worthing	0	av6duy	50
Worksop	0	b22dsw	46
Workington	0	b5sdm6	44
+Worth County	a	9dl7f4	38	321
+Worth County	j	aao6p2	35	195
Worth	6	a5t744	40	031
Worden	6	9y56yg	30	119
Worthington	f	9yp76e	32	055
Worthington	m	9wg7ac	32	111
Worthington Hills	m	9wf7af	32	111
Worcester	i	a7e8ck	53	027
+Worcester County	i	a7e8ck	59	027
+Worcester County	n	9wo838	45	047
Worthington	e	ab66ig	41	105
+Worth County	c			227
Worcester	4	a8b84d	30	077
Worthington	7	a1d7he	42	049
Wormleysburg	3	a1u7yd	35	041
Wortham	1	9eb6g2	30	161
Worland	1r	aca5k4	37	043
Worcester	5r	4cjfe1	51
#wot
Wotton-under-Edge	0	axfdph	38
#wox
Woxall	3	a1z82f	31	091
#wra
Wrangell	1j	bav3oa	34	275
Wray	v	a1c602	34	125
#wre
Wrexham	17	b1ddnp	48
Wrens	a	9i97j5	33	163
Wrentham	i	a6v8dv	41	021
#wri
Writtle	0	axpdx7	37
Wrightsville	r	9m46ru	34	119
Wrightwood	2	9lg4t9	37	071
Wright	5	9am77c	44	091
Wrightsville	a	9gx7i8	36	167
+Wright County	j	a8i6n6	39	197
+Wright County	e	afl6nu	50	171
Wright City	c	9xv6v6	35	219
+Wright County	c	9t56rq	38	229
Wrightsboro	9	9l97vk	37	129
Wrightsville Beach	9	9l17vw	34	129
Wright-Patterson AFB	7	a0l7ei	33	057
Wrightsville	3	a177zf	34	133
Wrightstown	d	ad5734	35	009
Wright	1r	abj5qz	33	005
#wro
Wroughton	0	ax4dr0	38
Wrocław	8q	avyf7b	58
#wuc
Wucheng	38	988n09	48
Wuchuan	20	8lmmfp	50
Wuchang	1x	aernp7	50
#wud
Wuda	3f	9zqm4f	51
#wuh
Wuhu	38	9d2n0t	57
Wuhan	2b	9aympf	70
Wuhai	3f	a08m4q	53
#wuk
Wukari	t7	7jven6	50
#wul
Wulingyuan	2q	97jmf2	47
#wum
Wum	ci	7fqenz	48
#wun
Wunstorf	32	azmem8	46
#wup
Wuppertal	1i	aweefv	56
#wur
Würzburg	3h	asbenn	51
Wurtland	m	9x37i2	30	089
Wurtsboro	4	a5i853	31	105
#wus
Wusong	38	9bzmz6	55
#wuw
Wuwei	5s	9vdlt3	57
#wux
Wuxue	2b	98xmsz	53
Wuxi	2q	8zumiq	48
Wuxi	2i	9dpn65	65
#wuy
Wuyang	38	9evmux	49
#wuz
Wuzhou	3r	8r8mh8	54
Wuzhen	2o	9bfn6p	48
#wya
+Wyandotte County	q	9yn6l5	52	209
Wyandotte	b	a797h1	44	163
Wyandanch	4	a37888	41	103
+Wyandot County	7	a3f7go	40	175
#wyc
Wyckoff	8	a3x85z	42	003
#wyk
Wykagyl	4	a3q870	42	119
#wyl
Wylie	1	9hq6fu	47	085
Wyldwood	1	99p6d9	34	021
#wym
Wymore	10	a1g6fi	32	067
#wyn
Wynyard	4c	3s5p4t	38
Wynne	r	9nu6vt	39	037
Wynantskill	4	a8m87g	35	083
Wynnewood	p	9m86e4	33	049
Wyndmoor	3	a1c835	37	091
Wyncote	3	a1d839	35	091
Wyndham	g	9uq7wf	40	087
#wyo
Wyoming	27	9yo824	32	001
Wyoming	6	a426yn	31	175
Wyoming	b	a9779x	49	081
Wyoming	e	afy6po	39	025
+Wyoming County	4	a8o7vb	40	121
Wyoming	7	9yz7dd	39	061
Wyomissing	3	a2180z	40	011
Wyoming	3	a4r81c	35	079
Wyomissing Hills	3	a2280y	34	011
+Wyoming County	3	a5e811	35	131
+Wyoming County	z	9ue7ly	35	109
#wyt
Wytheville	g	9sn7ms	39	197
+Wythe County	g	9sn7ms	40	197
#xac
Xaçmaz	zk	a56hnl	46
#xai
Xai-Xai	l2	50fghg	51
#xal
Xalapa	4k	8g96es	56
#xam
Xam Nua	1bs	8iqlx1	46
#xan
Xankandi	zj	a0mhhv	47
Xánthi	d5	a49ft5	47
#xen
Xenia	7	a087ev	44	057
#xia
Xiamen	3v	8u0n00	65
Xiaoweizhai	6q	8yrm6n	48
Xiangcheng Chengguanzhen	2s	9k1mn8	48
Xiangyang	2b	9f0mji	57
Xiantao	2b	9admn4	54
Xianning	2b	98wmpk	53
Xiaogan	2b	9bxmog	52
Xiangtan	2q	93dmlm	58
Xiangxiang	2q	931mkl	49
Xiannü	2i	9g3n44	49
Xiaolingwei	2i	9ezn25	48
Xiaoshi	2h	a4qngs	48
Xiazhen	1s	9momxb	51
Xiazhuang	1s	9n0n1k	48
Xi’an	5c	9l6mal	68
Xianyang	5c	9lem9y	60
Xianshuigu	cj	9yamy2	49
Xiaoshan	2o	99tn62	50
Xianju	2o	965n7d	48
#xic
Xichang	3g	93ils2	51
Xico	30	8fj695	56
#xif
Xifeng	2h	a8qnig	48
#xih
Xihe	2b	9e1mn7	50
#xil
Xilin Hot	3f	ac5mub	51
#xim
Ximeicun	3v	8vfn0v	50
#xin
Xinguara	3y	6eaa1a	46
Xinhui	20	8oemm1	53
Xinyi	20	8o5mg7	50
Xinyang	2s	9f8mov	62
Xinxiang	2s	9nrmo4	59
Xincheng	2s	9jfmry	48
Xindi	2b	98umn7	52
Xinshi	2b	9c9mma	50
Xinzhou	2b	9brmqw	49
Xingtai	2z	9symq1	58
Xinji	2z	9vams0	52
Xinqing	1x	ao5nvs	47
Xinglongshan	2c	ac4nkj	48
Xinpu	2i	9m4n30	56
Xinghua	2i	9hin4v	50
Xinyu	5b	938mr9	50
Xingcheng	2h	a2un7c	50
Xinmin	2h	a6nnd7	49
Xining	139	9rrlqo	59
Xintai	1s	9pqmz3	53
Xindian	1s	9s8n0l	49
Xinzhou	5d	9wpml5	52
Xinzhi	5d	9remia	49
Xinyuan	45	aankb9	55
#xio
Xiongzhou	20	8vsmpi	49
#xis
Xishan	2q	92vmna	50
#xiu
Xiulin	2b	98kmk8	51
Xiuying	6r	8hkmed	55
Xiuyan	2h	a1xnef	49
#xix
Xixiang	2s	9nomli	48
#xoc
Xochimilco	5o	8fh68q	56
#xoj
Xo‘jayli Shahri	ek	a7tih5	47
#xua
Xuanzhou	38	9bzn1w	51
#xuc
Xucheng	20	8ihme1	49
Xuchang	2s	9kjmoa	61
#xun
Xunchang	3g	951lyv	48
#yab
Yabrūd	by	9kdgpu	46
#yac
Yacuiba	oj	58u8z4	49
Yachimata	3o	9p1ops	49
Yacolt	h	ahf4fz	32	011
#yad
Yādgīr	1v	88ljua	48
Yadkinville	9	9qd7ny	35	197
+Yadkin County	9	9qd7ny	38	197
#yaf
Yafran	se	9f2eut	48
#yag
Yagoua	cg	7qqf2b	49
Yaguajay	f7	8o17rw	46
Yagry	bp	bxfgyl	46
#yai
Yaizu	4p	9mvok8	51
#yak
Yakeshi	3f	aqwn7d	51
Yakutsk	m4	bqbnwd	54
+Yakutat City and Borough	1j			282
Yakima	h	ajg4l9	50	077
+Yakima County	h	ajg4l9	53	077
#yal
Yala	1n6	7g6lpc	50
Yalova	1or	a2yg5c	49
Yalta	c3	admgix	49
Yalaha	5	95u7kr	31	069
Yale	b	a9t7i0	33	147
+Yalobusha County	s	9kv6z1	35	161
Yale	p	9qb6fe	31	119
#yam
Yamba	19	4o8pq0	38
Yambol	10l	a80fxm	49
Yamoussoukro	ir	7gydhc	53
Yamunānagar	34	99pjuo	53
Yamagata	8h	9w7opx	54
Yamaguchi	72	9kyo17	52
Yamethin	9m	8irlb2	48
Yambio	6m	7apg2v	46
Yamhill	x	afy4dt	30	071
+Yamhill County	x	afl4ds	49	071
#yan
Yangjiang	20	8mqmj0	56
Yangchun	20	8nlmii	52
Yangshuo	3r	8uumex	55
Yanji	2c	a97nvr	55
Yantongshan	2c	aa9nm1	48
Yancheng	2i	9ion5s	58
Yangzhou	2i	9g0n3s	57
Yanjiang	3g	99olyp	49
Yantai	1s	9u4n9c	59
Yanta	1s	9qomtb	49
Yanzhou	1s	9ormwj	49
Yanggu	1s	9qbmtm	49
Yanliang	5c	9mambf	48
Yangquan	5d	9v6mng	56
Yangliuqing	cj	9yqmx0	49
Yangcun	cj	9zcmx6	48
Yanagawa	4j	9i5ny8	46
Yangju	3n	9v3noy	53
Yangp'yŏng	3n	9u5nq5	49
Yangsan	73	9o6nuf	49
Yangon	b6	88plb4	67
Yanbu	m9	8sxgtq	53
Yanceyville	9	9r47rm	33	033
+Yancey County	9	9ps7je	32	199
Yankton	1a	a936dg	42	135
+Yankton County	1a	a936dg	42	135
Yangiyŭl	el	a47j7t	48
#yao
Yaoundé	f2	78res0	61
Yao	3m	9m6oco	54
#yap
Yapton	0	av6dub	37
Yaphank	4	a3g89g	38	103
#yar
Yarrawonga	1p	45yp5k	39
Yarmouth	3q	abr8sc	39
Yarm	0	b5eds8	43
Yaren	1g9	6whqrp	30
Yartsevo	e5	b6zgeu	47
Yaroslavl	hm	be3gyr	58
Yarmouth	i	a5v8gx	44	001
Yarmouth Port	i	a5u8gv	37	001
Yarmouth	u	abo8h1	38	005
Yardville	8	a1m84m	39	021
Yardley	3	a1t843	34	017
Yarrow Point	h	amd4gi	30	033
Yaritagua	nl	7q08k0	50
#yas
Yass	19	498pdn	38
Yashan	3r	8nomde	48
Yasuj	kc	9b7hvb	50
Yashio	2v	9pioog	49
Yasothon	1m4	85vlxb	43
#yat
Yatou	1s	9t8nc4	50
Yate	0	ax6dpa	45
Yateley	0	awmdtp	43
Yatton	0	awrdo6	40
Yates Center	q	9v86i3	31	207
+Yates County	4	a8i7xz	39	123
#yau
Yautepec	b9	8eg68t	46
Yauco	4t	8c38qb	43
#yav
Yavatmāl	1f	8injx1	51
+Yavapai County	y	9m5580	53	025
#yaw
Yawata	71	9mvocy	49
#yax
Yaxley	0	azwdva	40
#yaz
Yazd	g4	9emi31	57
Yazoo City	s	9ha6wv	41	163
+Yazoo County	s	9ha6wv	41	163
#yea
Yeadon	0	b3mdrb	46
Yeadon	3	a0y82y	41	045
Yeagertown	3	a2w7wi	30	087
#yeb
Yebaishou	2h	a50n4c	48
#yef
Yefremov	bt	b1ngtu	47
#yeg
Yegor’yevsk	2l	b7ugwf	49
#yei
Yei	6m	79dg98	46
#yek
Yekaterinburg	4a	bbxikd	61
#yel
Yellowknife	oq	brh52b	42
Yelverton	0	au9dko	36
Yelahanka	1v	7yejvk	51
Yellandu	2d	8avk34	46
Yelizovo	ub	b1rq3y	46
Yelets	m1	b06guy	51
Yelabuga	7g	b8whwm	49
Yellville	r	9qn6qk	31	089
+Yell County	r	9nu6p8	39	149
+Yellow Medicine County	e	aeh6il	36	173
+Yellowstone County	18	ah65im	51	111
Yellow Springs	7	a0l7ez	36	057
Yelm	h	ake4ff	39	067
#yen
Yendi	qe	7o8dvz	46
Yenangyaung	8l	8ivl7j	50
Yenagoa	1fm	7bpedf	44
Yenakiyeve	4m	anzgu5	50
Yên Vinh	26	8dvm1j	50
Yên Bái	26	8mclzf	50
#yeo
Yeovil	0	avidop	47
Yeola	1f	8hojmx	47
Yeosu	7u	9mknqm	55
Yeongam	7u	9monny	47
Yeonil	6d	9q0nvb	46
#yep
Yeppoon	1n	55rpiq	41
#yer
Yerevan	y0	a1mhbn	60
Yerba Buena	if	4vi8uk	47
Yerington	1t	9yb4p0	35	019
#yes
Yessentuki	7f	acch72	49
#yev
Yevlakh	zl	a2uhiz	51
Yevpatoriya	c3	afkggp	50
#yey
Yeysk	3u	ajrgub	49
#yib
Yibin	3g	95wlyo	54
#yic
Yichang	2b	9bbmh4	57
Yicheng	2b	9e2mju	48
Yichun	1x	amknu0	52
Yicheng	2i	9d4n4u	50
Yichun	5b	93bmps	52
#yig
Yigou	2s	9phmpk	48
Yigo Village	jv	7zmp2h	43
#yil
Yilan	1x	aionvv	49
Yilan	4b	8usna7	50
#yim
Yima	2s	9mimis	49
#yin
Yingshang Chengguanzhen	38	9gnmuz	48
Yingchuan	2s	9kwmn6	49
Yingkou	2h	a2ynbj	58
Yinchuan	f3	9wvm37	57
Yinzhu	1s	9pon5a	49
#yis
Yishui	1s	9pen1j	50
#yiw
Yiwu	2o	97gn5k	50
#yiy
Yiyang	2q	95fmk1	53
#yny
Ynysybwl	17	axgdmo	35
#yoa
Yoakum	1	97d6e5	38	123
+Yoakum County	1	9hk5yd	38	501
#yoe
Yoe	3	a0v7z4	30	133
#yog
Yogyakarta	69	6ccmek	58
#yok
Yokohama	50	9ofonx	66
Yokosuka	50	9o0onz	56
Yokkaichi	7s	9n5ofi	55
#yol
Yola	gz	7nleuo	50
+Yolo County	2	9x24hu	53	113
#yon
Yongchuan	94	97jm25	50
Yongfeng	2q	929mjl	48
Yonezawa	8h	9vbop8	50
Yono	2v	9poonv	60
Yonago	kj	9ofo6d	52
Yonkers	4	a3p86q	53	119
Yoncalla	x	ab44dk	30	019
#yop
Yopal	13d	7cu8aw	48
#yor
Yorkton	44	awa5zd	42
York	0	b3wdt0	52
York	l	9g972q	34	119
Yorba Linda	2	9k54sr	48	059
Yorkville	6	a5o72b	43	093
Yorktown	f	a1l7aj	41	035
York Beach	u	a9x8fv	41	031
York Harbor	u	a9u8fr	35	031
+York County	u	aat8gb	53	031
York	10	a3j6cx	39	185
+York County	10	a3j6cx	39	185
Yorketown	8	a1z85i	38	025
Yorkville	4	a9r82x	34	065
Yorktown Heights	4	a4n872	33	119
Yorkshire	4	a857u1	31	009
Yorkville	7	a1j7nt	30	013
York	3	a107yv	46	133
Yorklyn	3	a137z3	33	133
+York County	3	a107yv	52	133
York	t	9n77mc	39	091
+York County	t	9n07mx	51	091
Yorktown	1	96i6d6	33	123
Yorkshire	g	9xr7wv	39	153
+York County	g			199
#yos
Yoshikawa	2v	9ppoog	48
Yoshkar-Ola	uf	bbchl1	54
Yosemite Lakes	2	9tb4nb	37	039
Yosemite Valley	2	9uu4nu	30	043
#yot
Yotsukaidō	3o	9p1opd	49
#you
Young	19	4appby	40
Youhao	1x	amxntw	49
Youghal	2p	aybda7	38
Youkaichi	9i	9nkoec	47
Youssoufia	gp	9fld8b	48
Youngtown	y	9jb582	38	013
Yountville	2	9wo4g4	35	055
Youngstown	5	9ac7ao	36	005
Young Harris	a	9n17f3	31	281
Youngsville	o	99m6sh	41	055
Youngsville	9	9q27u1	31	069
Youngstown	4	aa57sf	33	063
Youngstown	7	a467nz	48	099
Youngwood	3	a1s7qy	35	129
Youngsville	3	a3a82c	32	095
+Young County	1	9hz6a5	40	503
#yoz
Yozgat	wa	a0mgko	49
#yps
Ypsilanti	b	a7c7fr	43	161
#yre
Yreka	2	a5y4fd	39	093
#yst
Ystalyfera	17	axtdli	40
#yua
Yuanping	5d	9xkml8	49
Yuanlin	4b	8skn6y	51
#yub
Yuba City	2	9yq4i6	48	101
+Yuba County	2	9yp4id	48	115
#yuc
Yucheng	1s	9n1mvj	48
Yuci	5d	9uoml5	54
Yucaipa	2	9kj4uw	47	071
Yucca Valley	2	9kr4wl	43	071
#yud
Yudong	94	97nm3w	49
#yue
Yueyang	2q	97lmm5	61
#yuk
Yūki	3w	9quook	47
Yukuhashi	4j	9jpnzu	49
Yuktae-dong	gl	a16ns0	49
Yüksekova	w3	9udhb1	49
+Yukon-Koyukuk Census Area	1j			290
Yukon	p	9on6cg	44	017
#yul
Yulin	3r	8ovmdz	52
Yulinshi	5c	9wdmcu	50
Yulee	5	9b37lb	41	089
#yum
Yumbo	67	77y7zj	49
Yuma	y	9gx51m	50	027
+Yuma County	y	9gx51m	53	027
Yuma	v	a1g5yn	36	125
+Yuma County	v	a1g5yn	38	125
#yun
Yunfu	20	8ppmj8	64
Yunyang	2s	9ixml3	49
Yunmeng Chengguanzhen	2b	9camo1	48
Yuncheng	5d	9namgb	53
#yur
Yurimaguas	tp	6hm80k	46
#yus
Yushu	2c	aegnnh	51
#yut
Yutan	2q	94imko	47
Yuta	6j	9ddglh	46
Yutan	10	a4k6g8	31	155
#yux
Yuxia	5c	9kmm9r	48
Yuxi	3s	8tolsu	50
#yuy
Yuyao	2o	99hn8j	51
#yuz
Yuzhno-Sakhalinsk	1iz	akfowi	52
#zaa
Zaanstad	51	azpe9d	51
Zaandam	51	azoe9f	49
#zab
Zābol	6b	9c7imt	51
Zabrze	3l	atsfc7	53
Zabīd	np	81gh8c	47
#zac
Zacapa	17h	83l6zb	46
Zacapú	6e	8h1619	47
Zacatecas	gx	8p95z2	51
Zacatecoluca	1kv	7zi715	46
Zachary	o	9b56us	42	033
#zad
Zadar	186	ackf2b	49
#zag
Zagazig	6t	9azgbi	55
Zagreb	jw	ah9f4e	58
#zah
Zahirābād	2d	8b4jvl	47
Zahedan	6b	97yil2	57
Zahlé	s8	9k1gnq	49
#zai
Zainsk	7g	b7ohwn	46
#zaj
Zaječar	4l	abyflu	47
#zal
Zalaegerszeg	qz	ak4f6s	48
Zalău	1ii	al4fo1	48
Zalingei	1j9	7xvfp7	45
#zam
Zamora	7o	a5bdg2	48
Zama	50	9olon7	51
Zamora	6e	8hj5zw	52
Zamboanga	bj	7h7nb3	57
Zamość	bm	auwfol	48
#zan
Zanjān	g2	9rwhmq	56
Zanzibar	1p8	6gwgww	56
Zanesville	7	a0y7k7	44	119
#zao
Zaoyang	2b	9f9ml7	53
Zaozhuang	1s	9mumyj	53
#zap
Zapopan	54	8jk5wu	61
Zaporizhia	i1	amuglr	59
Zapata	1	90r689	37	505
+Zapata County	1	90r689	41	505
#zar
Zaranj	xj	9c0inu	47
Zárate	2x	4ba9c1	49
Zaragoza	q7	a5qdtk	58
Zarand	7r	9bli94	48
Zarqa	rp	9f3go9	59
Zaria	dv	7svehg	60
Zarinsk	bo	b37kfz	47
Zarechnyy	m3	b1shdj	48
Zarzis	mt	9j2eqv	49
Zaraza	en	7nz8uk	46
#zav
Zavolzh’ye	7e	bbch8j	46
+Zavala County	1	95o66p	40	507
#zaw
Zawiya	ks	9gzevd	53
Zawiercie	3l	au9fdy	47
#zax
Zaxo	k8	9t7h6l	50
#zay
Zayed City	8z	8rpi17	48
#zdu
Zduńska Wola	6i	axcfcm	46
#zeb
Zebulon	a	9hy7dq	31	231
Zebulon	9	9pi7uh	37	183
#zee
Zeeland	b	a8x792	38	139
#zef
Zefta	aj	9bbgas	50
#zei
Zeist	9t	aypeaj	48
Zeigler	6	9va70n	32	055
#zel
Zelino	7w	a6mfii	44
Zelenogorsk	6k	b9vl6s	49
Zelenograd	hg	b9igra	53
Zelenokumsk	7f	addh9w	46
Zelenodolsk	7g	b94hms	50
Zellwood	5	95t7lc	34	095
Zelienople	3	a3b7pe	36	019
#zem
Zemun	4l	aelfgo	52
#zen
Zenica	a8	acsf9q	52
Zena	4	a6q868	30	111
#zep
Zephyrhills	5	94f7jq	42	101
Zephyrhills West	5	94f7jn	38	101
Zephyrhills South	5	94d7jp	37	101
Zephyrhills North	5	94h7jr	34	101
#zey
Zeytinburnu	41	a3vg4a	55
#zgi
Zgierz	6i	ay2fdx	48
#zha
Zhangzhou	3v	8u3myu	58
Zhanjiang	20	8l4mei	58
Zhaoqing	20	8q1mke	56
Zhangye	5s	9y5ln1	50
Zhangjiakou	2z	a3dmr4	58
Zhangjiakou Shi Xuanhua Qu	2z	a2tmrk	56
Zhaogezhuang	2z	a0hn0x	49
Zhaodong	1x	ahznly	52
Zhaozhou	1x	agwnk4	48
Zhaoyuan	1x	agenjl	48
Zhangjiajie	2q	96xmew	49
Zhangjiagang	2i	9ein6u	48
Zhalantun	3f	andncy	51
Zhaoyuan	1s	9tsn6h	51
Zhaotong	3s	91wlw4	50
Zhaobaoshan	2o	999na1	48
Zhanaozen	s6	aaehyu	50
#zhe
Zhengzhou	2s	9mkmnp	66
Zhengjiatun	2c	aavnf3	50
Zhenlai	2c	ahdnei	48
Zhenjiang	2i	9fhn3u	58
Zhenzhou	2i	9fon31	52
Zhezqazghan	b3	amqj49	50
Zheleznogorsk	m0	azdgm9	50
Zheleznogorsk	6k	ba9l3t	50
Zheleznodorozhnyy	2l	b8ugtm	52
#zhi
Zhicheng	2b	9a6mhq	52
Zhijiang	2b	9aimif	48
Zhicheng	2o	9c5n53	48
Zhigulevsk	a0	b2chpi	48
#zhl
Zhlobin	ce	b0xg7e	49
#zho
Zhongshan	20	8l8mf5	65
Zhoukou	2s	9jfmqf	56
Zhongxiang	2b	9clmkq	50
Zhongxing	2i	9jmn1o	48
Zhoucun	1s	9samza	51
Zhoucheng	1s	9prmv3	49
Zhongshu	3s	8u4lw9	50
Zhoushan	2o	99bnbg	49
Zhob	8p	9d2j8x	47
Zhongxing New Village	4b	8skn79	44
Zhovti Vody	8x	aoagh2	47
#zhu
Zhuhai	20	8nwmnh	57
Zhumadian	2s	9hmmor	59
Zhuzhou	2q	93bmmb	59
Zhuanghe	2h	a0andn	49
Zhu Cheng City	1s	9q0n3o	60
Zhuangyuan	1s	9tnn7n	49
Zhujiajiao	p8	9cfn8a	48
Zhuji	2o	98kn60	50
Zhukovskiy	2l	b8ggtw	50
#zhy
Zhytomyr	i0	atmg3o	55
#zib
Zibo	1s	9s7mzy	65
#zie
Zielona Góra	lo	ayaf33	51
+Ziebach County	1a			137
#zig
Zigong	3g	97ilz2	58
Ziguinchor	1kd	7wxcmt	52
#zij
Zijinglu	2s	9mkmlt	47
#zil
Žilina	v2	aqqfc2	49
Zile	ed	a1ygnp	47
Zilwaukee	b	aas7ew	32	145
Zillah	h	aiw4ly	35	077
#zim
Zimmerman	e	ag86o1	37	141
#zin
Zinacantepec	30	8fk66z	47
Zinder	1fi	80dekz	53
#zio
Zion	6	a7x741	44	097
Zionsville	f	a0z78e	44	011
Zion	3	a3n7w8	33	027
#zip
Zipaquirá	89	7by86g	50
#ziw
Ziway	ao	7k1gvk	47
#zla
Zlatoust	62	b79ihp	53
#zli
Zlín	145	aqrf93	49
Zliten	kr	9g7f0h	50
#zoe
Zoetermeer	52	ayme8h	51
#zog
Zográfos	3b	9vifq1	49
#zol
Żoliborz	3k	az7fib	47
Zolfo Springs	5	92d7ks	33	049
#zom
Zomba	kx	5r9gm4	49
#zon
Zonguldak	wb	a55gcb	50
#zor
Żory	3l	at1fby	48
#zou
Zoucheng	1s	9ocmwx	53
Zouerate	1eu	8p6cxd	46
#zre
Zrenjanin	bn	ag2fgm	49
#zug
Zug	12x	al1ejo	44
Zugdidi	qc	a83h4b	49
#zum
Zumpango	30	8h068q	47
Zumbrota	e	ad16ql	35	049
#zun
Zunyi	6q	92xm4z	57
Zuni Pueblo	15	9nf5hn	38	031
#zur
Zürich	oz	allejr	55
#zus
Zushi	50	9o1onq	48
#zuw
Zuwārah	sg	9hhetk	47
#zvo
Zvolen	uy	aoxfd7	46
#zwe
Zwedru	1c8	7evd9e	44
#zwi
Zwickau	6s	auxeup	50
Zwijndrecht	52	axye8v	47
#zwo
Zwolle	9s	azvecx	50
Zwolle	o	9dv6nw	33	085
#zyr
Zyryanovsk	gn	as5ke3	47
Żyrardów	3k	aylfgt	46`;
