/**
 * Other names of cities: the English name (or the code of a subdivision that is the city), its country, then former
 * names, short forms, and spellings in other languages and scripts (`|`). Written by hand from general knowledge.
 */
export const CITY_NAMES: string = `# United States
New York City	US	New York|NYC|N.Y.C.|Nueva York|Nova York|Nova Iorque|ニューヨーク|纽约|紐約|뉴욕|न्यूयॉर्क|نيويورك|Нью-Йорк
Los Angeles	US	L.A.|ロサンゼルス|洛杉矶|लॉस एंजिल्स|لوس أنجلوس|Лос-Анджелес
San Francisco	US	SF|S.F.|San Fran|サンフランシスコ|旧金山|सैन फ्रांसिस्को|سان فرانسيسكو|Сан-Франциско
Chicago	US	シカゴ|芝加哥|शिकागो|شيكاغو
Philadelphia	US	Philly|Filadelfia|Filadélfia
New Orleans	US	La Nouvelle-Orléans|Nueva Orleans|Nova Orleans|NOLA
St. Louis	US	Saint Louis
Saint Paul	US	St. Paul
St. Petersburg	US	Saint Petersburg|St. Pete
Minneapolis	US	Mpls
Las Vegas	US	Vegas
Nashville	US	Nashville-Davidson|Metro Nashville
Louisville	US	Louisville Metro
Indianapolis	US	Indy
Jacksonville	US	Jax
Salt Lake City	US	SLC
Oklahoma City	US	OKC
Kansas City	US	KC
Boise	US	Boise City
Honolulu	US	Urban Honolulu
Ventura	US	San Buenaventura
US-DC	US	Washington|Washington DC|Washington D.C.|D.C.|DC|District of Columbia
# Germany, Austria, Switzerland
Berlin	DE	ベルリン|柏林|बर्लिन|برلين|Берлин|Berlín|Berlim|Berlino|Berlijn
Munich	DE	München|Muenchen|Monaco di Baviera|Múnich|Munique|ミュンヘン|慕尼黑|म्यूनिख|ميونخ|Мюнхен
Cologne	DE	Koeln|Colonia|Colónia|Colônia|ケルン|科隆|Köln
Frankfurt	DE	Francfort|Fráncfort|Francoforte|フランクフルト|法兰克福|فرانكفورت|Frankfurt am Main
Hamburg	DE	Hambourg|Hamburgo|Amburgo|ハンブルク|汉堡|هامبورغ
Düsseldorf	DE	Duesseldorf|Dusseldorf
Nuremberg	DE	Nuernberg|Núremberg|Nurembergue|Norimberga|Nürnberg
Hanover	DE	Hanovre|Hanóver|Hannover
Stuttgart	DE	シュトゥットガルト|Estugarda
Leipzig	DE	Leipsic|Lipsia
Dresden	DE	Dresde|Dresda
Mainz	DE	Mayence|Maguncia
Karlsruhe	DE	Carlsruhe
Bremen	DE	Brême|Brema
Vienna	AT	Wien|Vienne|Viena|ウィーン|维也纳|वियना|فيينا|Вена
Salzburg	AT	Salzbourg|Salzburgo|Salisburgo
Zürich	CH	Zurich|Zuerich|Zúrich|Zurique|Zurigo|チューリッヒ|苏黎世|زيورخ
Geneva	CH	Genève|Genf|Ginebra|Genebra|Ginevra|ジュネーブ|日内瓦|जिनेवा|جنيف|Женева
Bern	CH	Berne|Berna
CH-BS	CH	Basel|Basle|Bâle|Basilea|Basileia
Lausanne	CH	Losanna|ローザンヌ
# France, Belgium, Netherlands, Luxembourg
Paris	FR	París|Parigi|Parijs|パリ|巴黎|पेरिस|باريس|Париж
Marseille	FR	Marseilles|Marsella|Marselha|Marsiglia|マルセイユ|马赛|مرسيليا
Lyon	FR	Lyons|Lione|リヨン|里昂|ليون
Nice	FR	Niza|Nizza|ニース
Strasbourg	FR	Straßburg|Strassburg|Estrasburgo|Strasburgo|ストラスブール
Toulouse	FR	Tolosa
Bordeaux	FR	Burdeos|Bordéus
Brussels	BE	Bruxelles|Brüssel|Bruselas|Bruxelas|Brussel|ブリュッセル|布鲁塞尔|ब्रुसेल्स|بروكسل|Брюссель
Antwerp	BE	Anvers|Amberes|Antuérpia|Anversa|Antwerpen
Ghent	BE	Gand|Gante|Gent
Bruges	BE	Brujas|Brugge
Liège	BE	Lüttich|Lieja|Luik
Amsterdam	NL	Amesterdão|Amsterdã|Ámsterdam|アムステルダム|阿姆斯特丹|أمستردام|Амстердам
The Hague	NL	Den Haag|La Haye|La Haya|Haia|L'Aia|ハーグ|海牙|लाहे|Гаага|'s-Gravenhage
Rotterdam	NL	Róterdam|ロッテルダム|Roterdão
Luxembourg	LU	Luxembourg City
# Italy, Spain, Portugal, Greece
Rome	IT	Roma|Rom|ローマ|罗马|रोम|روما|Рим
Milan	IT	Milano|Mailand|Milán|Milão|ミラノ|米兰|मिलान|ميلانو|Милан
Naples	IT	Napoli|Neapel|Nápoles|ナポリ
Turin	IT	Torino|Turín|Turim|トリノ|都灵
Florence	IT	Firenze|Florenz|Florencia|Florença|フィレンツェ|佛罗伦萨
Venice	IT	Venezia|Venedig|Venise|Venecia|Veneza|ヴェネツィア|威尼斯
Genoa	IT	Genova|Genua|Gênes|Génova
Bologna	IT	Bolonia|Bolonha|Bologne
Palermo	IT	パレルモ
Madrid	ES	Madri|マドリード|马德里|मैड्रिड|مدريد|Мадрид
Barcelona	ES	Barcelone|Barcellona|バルセロナ|巴塞罗那|बार्सिलोना|برشلونة|Барселона
Seville	ES	Séville|Siviglia|Sevilha|セビリア|Sevilla
Valencia	ES	València|Valence
Zaragoza	ES	Saragossa|Saragosse|Saragoça
A Coruña	ES	La Coruña|Corunna
Bilbao	ES	Bilbo
Donostia / San Sebastián	ES	San Sebastián|Donostia
Lisbon	PT	Lisboa|Lissabon|Lisbonne|Lisbona|リスボン|里斯本|लिस्बन|لشبونة
Porto	PT	Oporto
Athens	GR	Athen|Athènes|Atenas|Atene|Αθήνα|アテネ|雅典|एथेंस|أثينا|Афины
Thessaloníki	GR	Thessaloniki|Salonica|Thessalonique
# Great Britain and Ireland
London	GB	Londres|Londra|Londen|ロンドン|伦敦|倫敦|런던|लंदन|لندن|Лондон
Manchester	GB	マンチェスター|曼彻斯特|مانشستر
Edinburgh	GB	Édimbourg|Edimburgo|エディンバラ|爱丁堡
Birmingham	GB	バーミンガム|伯明翰
Newcastle upon Tyne	GB	Newcastle
Kingston upon Hull	GB	Hull
Brighton	GB	Brighton and Hove|Brighton & Hove
Stoke-on-Trent	GB	Stoke
Derry	GB	Londonderry
Dublin	IE	Dublín|Dublino|ダブリン|都柏林|دبلن
# Northern and eastern Europe
Copenhagen	DK	København|Kopenhagen|Copenhague|Copenaghen|コペンハーゲン|哥本哈根|كوبنهاغن
Stockholm	SE	Estocolmo|Stoccolma|ストックホルム|斯德哥尔摩|ستوكهولم
Gothenburg	SE	Göteborg|Gotemburgo
Malmö	SE	Malmo
Oslo	NO	オスロ|奥斯陆|أوسلو
Helsinki	FI	Helsingfors|Helsinque|ヘルシンキ|赫尔辛基
Reykjavík	IS	Reykjavik
Warsaw	PL	Warszawa|Warschau|Varsovie|Varsovia|Varsóvia|Varsavia|ワルシャワ|华沙|وارسو|Варшава
Kraków	PL	Krakow|Cracow|Krakau|Cracovie|Cracovia
Wrocław	PL	Breslau
Gdańsk	PL	Danzig
Łódź	PL	Lodz
CZ-10	CZ	Prague|Praha|Prag|Praga|プラハ|布拉格|براغ|Прага
Budapest	HU	ブダペスト|布达佩斯|Budapeste|بودابست
Bucharest	RO	București|Bukarest|Bucarest|Bucareste|ブカレスト
RS-00	RS	Belgrade|Beograd|Belgrad|Belgrado|ベオグラード
Sofia	BG	София|Sófia
UA-30	UA	Kyiv|Kiev|Kiew|Київ|Киев|キーウ|キエフ|基辅|कीव|كييف
Lviv	UA	Lvov|Lwiw|Львів|Lemberg
Odesa	UA	Odessa|Одеса|Одесса
Kharkiv	UA	Kharkov|Charkiw|Харків|Харьков
RU-MOW	RU	Moscow|Moskau|Moscou|Moscú|Moskva|Moscovo|Mosca|Москва|モスクワ|莫斯科|मॉस्को|موسكو
RU-SPE	RU	St Petersburg|Saint Petersburg|St. Petersburg|Sankt Petersburg|Saint-Pétersbourg|San Petersburgo|Санкт-Петербург|サンクトペテルブルク
BY-HM	BY	Minsk|Мінск|Минск
Istanbul	TR	İstanbul|Estambul|Istambul|Constantinople|イスタンブール|伊斯坦布尔|इस्तांबुल|إسطنبول
Ankara	TR	アンカラ|安卡拉|أنقرة
İzmir	TR	Izmir|Esmirna|Smyrna
# East and southeast Asia
Tokyo	JP	Tokio|Tóquio|東京|东京|도쿄|टोक्यो|طوكيو|Токио|東京都
Osaka	JP	大阪|大阪市|오사카|ओसाका|أوساكا|Осака
Kyoto	JP	京都|京都市|Kioto|क्योटो
Yokohama	JP	横浜|横浜市
Nagoya	JP	名古屋|名古屋市
Sapporo	JP	札幌|札幌市
Fukuoka	JP	福岡市
Kobe	JP	神戸|神戸市|Kōbe
Hiroshima	JP	広島市
Sendai	JP	仙台|仙台市
Beijing	CN	Peking|Pékin|Pekín|Pequim|Pechino|北京|北京市|베이징|बीजिंग|بكين|Пекин
Shanghai	CN	Schanghai|Xangai|Shanghái|上海|上海市|상하이|शंघाई|شنغهاي
Guangzhou	CN	Canton|Kanton|Cantão|广州|広州|廣州
Shenzhen	CN	深圳|深セン|शेनझेन
Hangzhou	CN	杭州
Wuhan	CN	武汉|武漢|وهان
Chengdu	CN	成都
Chongqing	CN	重庆|重慶
Nanjing	CN	南京|Nanking
Xi’an	CN	Xi'an|Xian|西安
Ürümqi	CN	Urumqi|乌鲁木齐
Taipei	TW	台北|臺北|Taipeh|タイペイ|타이베이|تايبيه
Kaohsiung	TW	高雄
Seoul	KR	서울|서울시|Séoul|Seúl|Seul|ソウル|首尔|सियोल|سيول|Сеул
Busan	KR	부산|Pusan|釜山
Incheon	KR	인천|仁川
Bangkok	TH	กรุงเทพ|Banguecoque|バンコク|曼谷|बैंकॉक|بانكوك
Jakarta	ID	Djakarta|Yakarta|Jacarta|ジャカルタ|雅加达|जकार्ता|جاكرتا
Manila	PH	マニラ|马尼拉|मनीला|مانيلا|Manille|Manilha
Hanoi	VN	Hà Nội|Ha Noi|ハノイ|河内
Ho Chi Minh City	VN	Saigon|Thành phố Hồ Chí Minh|HCMC|ホーチミン
Kuala Lumpur	MY	クアラルンプール|吉隆坡|كوالالمبور
Yangon	MM	Rangoon|ヤンゴン
Phnom Penh	KH	プノンペン
# South Asia
Delhi	IN	New Delhi|दिल्ली|नई दिल्ली|नयी दिल्ली|デリー|ニューデリー|德里|新德里|دلهي|نيودلهي|Neu-Delhi|Nueva Delhi|Nova Délhi|Nova Deli|Дели
Mumbai	IN	Bombay|मुंबई|ムンバイ|孟买|مومباي|Bombaim
Bengaluru	IN	Bangalore|बेंगलुरु|बैंगलोर|バンガロール|班加罗尔|بنغالور|Bangaluru
Chennai	IN	Madras|चेन्नई|チェンナイ
Kolkata	IN	Calcutta|कोलकाता|コルカタ|Kalkutta|Calcuta
Hyderabad	IN	हैदराबाद|ハイデラバード|حيدر أباد
Pune	IN	Poona|पुणे
Ahmedabad	IN	Ahmadabad|अहमदाबाद
Lucknow	IN	लखनऊ
Jaipur	IN	जयपुर
Patna	IN	पटना
Bhopal	IN	भोपाल
Indore	IN	इंदौर
Kanpur	IN	Cawnpore|कानपुर
Varanasi	IN	Benares|Banaras|वाराणसी
Prayagraj	IN	Allahabad|प्रयागराज|Allahābād
Allahabad	IN	Prayagraj|प्रयागराज
Gurugram	IN	गुरुग्राम|Gurgaon
Noida	IN	नोएडा
Thiruvananthapuram	IN	Trivandrum|तिरुवनंतपुरम
Kochi	IN	कोच्चि|Cochin
Visakhapatnam	IN	Vizag|विशाखापत्तनम
Mysuru	IN	Mysore
Mangaluru	IN	Mangalore
Vadodara	IN	Baroda
Puducherry	IN	Pondicherry
Chandigarh	IN	चंडीगढ़
Srinagar	IN	श्रीनगर
Amritsar	IN	अमृतसर
Nagpur	IN	नागपुर
Surat	IN	सूरत
Ranchi	IN	रांची
Raipur	IN	रायपुर
Dehradun	IN	देहरादून|Dehra Dūn
Shimla	IN	Simla|शिमला
Karachi	PK	कराची|کراچی|كراتشي|カラチ
Lahore	PK	लाहौर|لاہور|لاهور
Islamabad	PK	इस्लामाबाद|إسلام آباد|اسلام آباد
Dhaka	BD	Dacca|ढाका|ঢাকা|دكا
Kathmandu	NP	Katmandu|काठमांडू
Colombo	LK	कोलंबो
Kabul	AF	Kaboul|काबुल|كابل|کابل
# Middle East and Africa
Jerusalem	IL	Jérusalem|Jerusalén|Gerusalemme|エルサレム|耶路撒冷|यरूशलम|القدس|ירושלים|Иерусалим
Tel Aviv	IL	Tel-Aviv|テルアビブ|特拉维夫|تل أبيب|תל אביב|Tel Aviv-Yafo
Haifa	IL	حيفا|חיפה
Gaza	PS	Gaza City|غزة|ガザ|加沙|Gaza-Stadt
PS-RBH	PS	Ramallah|رام الله
Beirut	LB	Beyrouth|Beirute|بيروت|ベイルート|贝鲁特
Damascus	SY	Damas|Damaskus|Damasco|دمشق|ダマスカス
Aleppo	SY	Alep|Halab|حلب
Baghdad	IQ	Bagdad|Bagdá|بغداد|バグダッド|巴格达|बगदाद
Mosul	IQ	Mossoul|Mossul|الموصل
Basrah	IQ	Basra|Bassora|البصرة
Erbil	IQ	Arbil|أربيل
Tehran	IR	Teheran|Téhéran|Teherán|Teerã|Teerão|تهران|طهران|テヘラン|德黑兰|तेहरान
Riyadh	SA	Riad|Riyad|الرياض|リヤド|利雅得|रियाद
Jeddah	SA	Jiddah|Djeddah|جدة
Mecca	SA	Makkah|La Mecque|Mekka|La Meca|مكة
Dubai	AE	Dubaï|Dubái|دبي|ドバイ|迪拜|दुबई|Дубай
Abu Dhabi	AE	Abou Dhabi|Abu Dabi|أبوظبي|أبو ظبي|アブダビ|阿布扎比
Doha	QA	الدوحة|ドーハ|多哈
Kuwait City	KW	الكويت العاصمة
Amman	JO	عمان الأردن|アンマン
Cairo	EG	Le Caire|Kairo|El Cairo|القاهرة|カイロ|开罗|काहिरा|Каир
Alexandria	EG	Alexandrie|Alejandría|الإسكندرية
Casablanca	MA	الدار البيضاء|カサブランカ
Rabat	MA	الرباط
Tunis	TN	Túnez|تونس العاصمة
Algiers	DZ	Alger|Algier|Argel|الجزائر العاصمة
Tripoli	LY	طرابلس
Khartoum	SD	الخرطوم
Addis Ababa	ET	Addis Abeba|Adís Abeba|アディスアベバ
KE-30	KE	Nairobi|ナイロビ|内罗毕|नैरोबी|نيروبي
Johannesburg	ZA	Joburg|ヨハネスブルグ|约翰内斯堡|जोहान्सबर्ग
Cape Town	ZA	Kaapstad|Le Cap|Ciudad del Cabo|Kapstadt|Cidade do Cabo|ケープタウン
Port Elizabeth	ZA	Gqeberha
NG-LA	NG	Lagos|ラゴス|लागोस
Mogadishu	SO	Mogadiscio|مقديشو
# Latin America
MX-CMX	MX	Mexico City|Ciudad de México|Ciudad de Mexico|Mexiko-Stadt|CDMX|Cidade do México|メキシコシティ|墨西哥城
Guadalajara	MX	グアダラハラ
Monterrey	MX	モンテレイ
São Paulo	BR	Sao Paulo|San Pablo|サンパウロ|圣保罗|साओ पाउलो|ساو باولو
Rio de Janeiro	BR	Río de Janeiro|リオデジャネイロ|里约热内卢|रियो डी जेनेरियो|ريو دي جانيرو|Rio
Brasília	BR	Brasilia|ブラジリア|巴西利亚
Buenos Aires	AR	ブエノスアイレス|布宜诺斯艾利斯|ब्यूनस आयर्स|بوينس آيرس
Bogotá	CO	Bogota|ボゴタ
Medellín	CO	Medellin
Santiago	CL	Santiago de Chile|サンティアゴ
Lima	PE	リマ
Caracas	VE	カラカス
Havana	CU	La Habana|La Havane|Havanna|ハバナ
# Canada, Australia, New Zealand
Montréal	CA	Montreal|モントリオール|蒙特利尔
Québec	CA	Quebec City|Québec City|Ville de Québec
Toronto	CA	トロント|多伦多|टोरंटो|تورونتو
Vancouver	CA	バンクーバー|温哥华
Ottawa	CA	オタワ|渥太华
Sydney	AU	シドニー|悉尼|सिडनी|سيدني|Сидней
Melbourne	AU	メルボルン|墨尔本|मेलबर्न|ملبورن
Auckland	NZ	オークランド|奥克兰
Wellington	NZ	ウェリントン
Aarhus	DK	Århus
Heraklion	GR	Irákleion
St. Gallen	CH	Sankt Gallen
Bucheon	KR	Bucheon-si
Goyang	KR	Goyang-si
Ansan	KR	Ansan-si
Anyang	KR	Anyang-si
Seongnam	KR	Seongnam-si
Hwaseong	KR	Hwaseong-si
Cheongju	KR	Cheongju-si
Uijeongbu	KR	Uijeongbu-si
León	MX	León de los Aldama
Querétaro	MX	Santiago de Querétaro
Xalapa	MX	Xalapa de Enríquez
Durango	MX	Victoria de Durango
Acapulco	MX	Acapulco de Juárez
Matamoros	MX	Heroica Matamoros
Ecatepec	MX	Ecatepec de Morelos
Howrah	IN	Hāora
Almere	NL	Almere Stad
Bhubaneswar	IN	Bhubaneshwar
Lucerne	CH	Luzern
Gifu	JP	Gifu-shi
Nara	JP	Nara-shi
Makati	PH	Makati City
Bacolod	PH	Bacolod City
Caloocan	PH	Caloocan City
Pasig	PH	Pasig City
Jambi	ID	Jambi City
Klagenfurt	AT	Klagenfurt am Wörthersee
Ludwigshafen	DE	Ludwigshafen am Rhein
`;
