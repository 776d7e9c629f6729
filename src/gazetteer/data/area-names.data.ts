// Made by .tools/tables/make-gazetteer.mjs. Do not edit.
// Code, then its names besides the English one of the standard codes, in other languages and scripts, folded.
// Sources: ISO 3166 and Unicode CLDR (Unicode-3.0 licence).
export const AREA_NAMES = `AD	andorre	андорра	アンドラ	安道尔	安道爾	안도라	एंडोरा	أندورا
AE	vereinigte arabische emirate	emirats arabes unis	emiratos arabes unidos	emirados arabes unidos	emirati arabi uniti	verenigde arabische emiraten	оаэ	об єднані арабські емірати	アラブ首長国連邦	阿拉伯联合酋长国	阿拉伯聯合大公國	아랍에미리트	संयुक्त अरब अमीरात	الإمارات العربية المتحدة
AF	afganistan	afeganistao	афганистан	афганістан	アフガニスタン	阿富汗	아프가니스탄	अफ़गानिस्तान	أفغانستان
AG	antigua und barbuda	antigua et barbuda	antigua y barbuda	antigua e barbuda	antigua en barbuda	антигуа и барбуда	антигуа і барбуда	アンティグア バーブーダ	安提瓜和巴布达	安地卡及巴布達	앤티가 바부다	एंटिगुआ और बरबुडा	أنتيغوا وبربودا
AI	anguila	ангилья	ангілья	アンギラ	安圭拉	安奎拉	앵귈라	एंग्विला	أنغويلا
AL	albanien	albanie	албания	албанія	アルバニア	阿尔巴尼亚	阿爾巴尼亞	알바니아	अल्बानिया	ألبانيا
AM	armenien	armenie	армения	вірменія	アルメニア	亚美尼亚	亞美尼亞	아르메니아	आर्मेनिया	أرمينيا
AO	ангола	アンゴラ	安哥拉	앙골라	अंगोला	أنغولا
AQ	antarktis	antarctique	antartida	antartide	антарктида	антарктика	南極	南极洲	南極洲	남극 대륙	अंटार्कटिका	أنتاركتيكا
AR	argentinien	argentinie	аргентина	アルゼンチン	阿根廷	아르헨티나	अर्जेंटीना	الأرجنتين
AS	amerikanisch samoa	samoa americaines	samoa americana	samoa americane	amerikaans samoa	американское самоа	американське самоа	米領サモア	美属萨摩亚	美屬薩摩亞	아메리칸 사모아	अमेरिकी समोआ	ساموا الأمريكية
AT	osterreich	autriche	oostenrijk	австрия	австрія	オーストリア	奥地利	奧地利	오스트리아	ऑस्ट्रिया	النمسا
AU	australien	australie	австралия	австралія	オーストラリア	澳大利亚	澳洲	오스트레일리아	ऑस्ट्रेलिया	أستراليا
AW	аруба	アルバ	阿鲁巴	荷屬阿魯巴	아루바	अरूबा	أروبا
AX	alandinseln	iles aland	islas aland	ilhas aland	isole aland	aland	аландские о ва	аландські острови	オーランド諸島	奥兰群岛	奧蘭群島	올란드 제도	एलैंड द्वीपसमूह	جزر آلاند
AZ	aserbaidschan	azerbaidjan	azerbaiyan	azerbaijao	azerbaigian	azerbeidzjan	азербайджан	アゼルバイジャン	阿塞拜疆	亞塞拜然	아제르바이잔	अज़रबैजान	أذربيجان
BA	bosnien und herzegowina	bosnie herzegovine	bosnia y herzegovina	bosnia e herzegovina	bosnia ed erzegovina	bosnie en herzegovina	босния и герцеговина	боснія і герцеговина	ボスニア ヘルツェゴビナ	波斯尼亚和黑塞哥维那	波士尼亞與赫塞哥維納	보스니아 헤르체고비나	बोस्निया और हर्ज़ेगोविना	البوسنة والهرسك
BB	barbade	барбадос	バルバドス	巴巴多斯	巴貝多	바베이도스	बारबाडोस	بربادوس
BD	bangladesch	banglades	бангладеш	バングラデシュ	孟加拉国	孟加拉	방글라데시	बांग्लादेश	بنغلاديش
BE	belgien	belgique	belgica	belgio	belgie	бельгия	бельгія	ベルギー	比利时	比利時	벨기에	बेल्जियम	بلجيكا
BF	burquina faso	буркина фасо	буркіна фасо	ブルキナファソ	布基纳法索	布吉納法索	부르키나파소	बुर्किना फ़ासो	بوركينا فاسو
BG	bulgarien	bulgarie	bulgarije	болгария	болгарія	ブルガリア	保加利亚	保加利亞	불가리아	बुल्गारिया	بلغاريا
BH	bahrein	barein	бахрейн	バーレーン	巴林	바레인	बहरीन	البحرين
BI	бурунди	бурунді	ブルンジ	布隆迪	蒲隆地	부룬디	बुरुंडी	بوروندي
BJ	бенин	бенін	ベナン	贝宁	貝南	베냉	बेनिन	بنين
BL	saint barthelemy	san bartolome	sao bartolomeu	сен бартелеми	сен бартелемі	サン バルテルミー	圣巴泰勒米	聖巴瑟米	생바르텔레미	सेंट बार्थेलेमी	سان بارتليمي
BM	bermudes	бермудские о ва	бермудські острови	バミューダ	百慕大	百慕達	버뮤다	बरमूडा	برمودا
BN	brunei darussalam	бруней	ブルネイ	文莱	汶萊	브루나이	ब्रूनेई	بروناي
BO	bolivien	bolivie	боливия	болівія	ボリビア	玻利维亚	玻利維亞	볼리비아	बोलीविया	بوليفيا
BQ	karibische niederlande	pays bas caribeens	caribe neerlandes	paises baixos caribenhos	caraibi olandesi	caribisch nederland	бонэйр	карибські нідерланди	オランダ領カリブ	荷属加勒比区	荷蘭加勒比區	네덜란드령 카리브	कैरिबियन नीदरलैंड	هولندا الكاريبية
BR	brasilien	bresil	brasile	brazilie	бразилия	бразилія	ブラジル	巴西	브라질	ब्राज़ील	البرازيل
BS	bahama s	багамы	багамські острови	バハマ	巴哈马	巴哈馬	바하마	बहामास	جزر البهاما
BT	bhoutan	butan	butao	бутан	ブータン	不丹	부탄	भूटान	بوتان
BV	bouvetinsel	ile bouvet	isla bouvet	ilha bouvet	isola bouvet	bouveteiland	о в буве	острів буве	ブーベ島	布韦岛	布威島	부베섬	बोवेत द्वीप	جزيرة بوفيه
BW	botsuana	ботсвана	ボツワナ	博茨瓦纳	波札那	보츠와나	बोत्स्वाना	بوتسوانا
BY	bielorussie	bielorrusia	bielorrussia	bielorussia	беларусь	білорусь	ベラルーシ	白俄罗斯	白俄羅斯	벨라루스	बेलारूस	بيلاروس
BZ	belice	белиз	беліз	ベリーズ	伯利兹	貝里斯	벨리즈	बेलीज़	بليز
CA	kanada	канада	カナダ	加拿大	캐나다	कनाडा	كندا
CC	kokosinseln	iles cocos	islas cocos	ilhas cocos	isole cocos	cocoseilanden	кокосовые о ва	кокосові	ココス	科科斯 基林 群岛	科克斯 基靈 群島	코코스 제도	कोकोस	جزر كوكوس
CD	kongo kinshasa	republica democratica del congo	конго киншаса	конго кіншаса	コンゴ民主共和国	刚果 金	剛果 金夏沙	콩고 킨샤사	कांगो किंशासा	الكونغو كينشاسا
CF	zentralafrikanische republik	republique centrafricaine	republica centroafricana	republica centro africana	repubblica centrafricana	centraal afrikaanse republiek	центрально африканская республика	центральноафриканська республіка	中央アフリカ共和国	中非共和国	中非共和國	중앙 아프리카 공화국	मध्य अफ़्रीकी गणराज्य	جمهورية أفريقيا الوسطى
CG	kongo brazzaville	republica do congo	конго браззавиль	конго браззавіль	コンゴ共和国	刚果 布	剛果 布拉薩	콩고 브라자빌	कांगो ब्राज़ाविल	الكونغو برازافيل
CH	schweiz	suisse	suiza	suica	svizzera	zwitserland	швейцария	швейцарія	スイス	瑞士	스위스	स्विट्ज़रलैंड	سويسرا
CI	costa do marfim	costa d avorio	ivoorkust	кот д ивуар	кот д івуар	コートジボワール	科特迪瓦	象牙海岸	코트디부아르	कोत दिवुआर	ساحل العاج
CK	cookinseln	iles cook	islas cook	ilhas cook	isole cook	cookeilanden	о ва кука	острови кука	クック諸島	库克群岛	庫克群島	쿡 제도	कुक द्वीपसमूह	جزر كوك
CL	cile	чили	чилі	チリ	智利	칠레	चिली	تشيلي
CM	kamerun	cameroun	camerun	camaroes	kameroen	камерун	カメルーン	喀麦隆	喀麥隆	카메룬	कैमरून	الكاميرون
CN	cina	китай	中国	中國	중국	चीन	الصين
CO	kolumbien	colombie	колумбия	колумбія	コロンビア	哥伦比亚	哥倫比亞	콜롬비아	कोलंबिया	كولومبيا
CR	коста рика	コスタリカ	哥斯达黎加	哥斯大黎加	코스타리카	कोस्टारिका	كوستاريكا
CU	kuba	куба	キューバ	古巴	쿠바	क्यूबा	كوبا
CV	cabo verde	cap vert	capo verde	kaapverdie	кабо верде	カーボベルデ	佛得角	維德角	카보베르데	केप वर्ड	الرأس الأخضر
CW	curazao	кюрасао	キュラソー	库拉索	庫拉索	퀴라소	कुरासाओ	كوراساو
CX	weihnachtsinsel	ile christmas	isla de navidad	ilha christmas	isola christmas	christmaseiland	о в рождества	острів різдва	クリスマス島	圣诞岛	聖誕島	크리스마스섬	क्रिसमस द्वीप	جزيرة كريسماس
CY	zypern	chipre	cipro	кипр	кіпр	キプロス	塞浦路斯	賽普勒斯	키프로스	साइप्रस	قبرص
CZ	tschechien	tchequie	chequia	tchequia	cechia	tsjechie	чехия	чехія	チェコ	捷克	체코	चेकिया	التشيك
DE	deutschland	allemagne	alemania	alemanha	germania	duitsland	германия	німеччина	ドイツ	德国	德國	독일	जर्मनी	ألمانيا
DJ	dschibuti	yibuti	djibuti	gibuti	джибути	джибуті	ジブチ	吉布提	吉布地	지부티	जिबूती	جيبوتي
DK	danemark	dinamarca	danimarca	denemarken	дания	данія	デンマーク	丹麦	丹麥	덴마크	डेनमार्क	الدانمرك
DM	доминика	домініка	ドミニカ国	多米尼克	도미니카	डोमिनिका	دومينيكا
DO	dominikanische republik	republique dominicaine	republica dominicana	repubblica dominicana	dominicaanse republiek	доминиканская республика	домініканська республіка	ドミニカ共和国	多米尼加共和国	多明尼加共和國	도미니카 공화국	डोमिनिकन गणराज्य	جمهورية الدومينيكان
DZ	algerien	algerie	argelia	algerije	алжир	アルジェリア	阿尔及利亚	阿爾及利亞	알제리	अल्जीरिया	الجزائر
EC	equateur	equador	эквадор	еквадор	エクアドル	厄瓜多尔	厄瓜多	에콰도르	इक्वाडोर	الإكوادور
EE	estland	estonie	эстония	естонія	エストニア	爱沙尼亚	愛沙尼亞	에스토니아	एस्टोनिया	إستونيا
EG	agypten	egypte	egipto	egito	egitto	египет	єгипет	エジプト	埃及	이집트	मिस्र	مصر
EH	westsahara	sahara occidental	saara ocidental	sahara occidentale	westelijke sahara	западная сахара	західна сахара	西サハラ	西撒哈拉	서사하라	पश्चिमी सहारा	الصحراء الغربية
ER	erythree	eritreia	эритрея	еритрея	エリトリア	厄立特里亚	厄利垂亞	에리트리아	इरिट्रिया	إريتريا
ES	spanien	espagne	espana	espanha	spagna	spanje	испания	іспанія	スペイン	西班牙	스페인	स्पेन	إسبانيا
ET	athiopien	ethiopie	etiopia	эфиопия	ефіопія	エチオピア	埃塞俄比亚	衣索比亞	에티오피아	इथियोपिया	إثيوبيا
FI	finnland	finlande	finlandia	финляндия	фінляндія	フィンランド	芬兰	芬蘭	핀란드	फ़िनलैंड	فنلندا
FJ	fidschi	fidji	fiyi	figi	фиджи	фіджі	フィジー	斐济	斐濟	피지	फ़िजी	فيجي
FK	falklandinseln	iles malouines	islas malvinas	ilhas malvinas	isole falkland	falklandeilanden	фолклендские о ва	фолклендські острови	フォークランド諸島	福克兰群岛	福克蘭群島	포클랜드 제도	फ़ॉकलैंड द्वीपसमूह	جزر فوكلاند
FM	mikronesien	micronesie	федеративные штаты микронезии	мікронезія	ミクロネシア連邦	密克罗尼西亚	密克羅尼西亞	미크로네시아	माइक्रोनेशिया	ميكرونيزيا
FO	faroer	iles feroe	islas feroe	ilhas faroe	isole faer oer	faeroer	фарерские о ва	фарерські острови	フェロー諸島	法罗群岛	法羅群島	페로 제도	फ़ेरो द्वीपसमूह	جزر فارو
FR	frankreich	francia	franca	frankrijk	франция	франція	フランス	法国	法國	프랑스	फ़्रांस	فرنسا
GA	gabun	gabao	габон	ガボン	加蓬	加彭	가봉	गैबॉन	الغابون
GB	vereinigtes konigreich	royaume uni	reino unido	regno unito	verenigd koninkrijk	великобритания	велика британія	イギリス	英国	英國	영국	यूनाइटेड किंगडम	المملكة المتحدة
GD	granada	гренада	グレナダ	格林纳达	格瑞那達	그레나다	ग्रेनाडा	غرينادا
GE	georgien	georgie	грузия	грузія	ジョージア	格鲁吉亚	喬治亞	조지아	जॉर्जिया	جورجيا
GF	franzosisch guayana	guyane francaise	guayana francesa	guiana francesa	guyana francese	frans guyana	французская гвиана	французька гвіана	仏領ギアナ	法属圭亚那	法屬圭亞那	프랑스령 기아나	फ़्रेंच गुयाना	غويانا الفرنسية
GG	guernesey	гернси	гернсі	ガーンジー	根西岛	根息	건지	गर्नसी	غيرنزي
GH	gana	гана	ガーナ	加纳	迦納	가나	घाना	غانا
GI	gibilterra	гибралтар	гібралтар	ジブラルタル	直布罗陀	直布羅陀	지브롤터	जिब्राल्टर	جبل طارق
GL	gronland	groenland	groenlandia	гренландия	гренландія	グリーンランド	格陵兰	格陵蘭	그린란드	ग्रीनलैंड	غرينلاند
GM	gambie	гамбия	гамбія	ガンビア	冈比亚	甘比亞	감비아	गाम्बिया	غامبيا
GN	guinee	guine	гвинея	гвінея	ギニア	几内亚	幾內亞	기니	गिनी	غينيا
GP	guadalupe	guadalupa	гваделупа	グアドループ	瓜德罗普	瓜地洛普	과들루프	ग्वाडेलूप	غوادلوب
GQ	aquatorialguinea	guinee equatoriale	guinea ecuatorial	guine equatorial	guinea equatoriale	equatoriaal guinea	экваториальная гвинея	екваторіальна гвінея	赤道ギニア	赤道几内亚	赤道幾內亞	적도 기니	इक्वेटोरियल गिनी	غينيا الاستوائية
GR	griechenland	grece	grecia	griekenland	греция	греція	ギリシャ	希腊	希臘	그리스	यूनान	اليونان
GS	sudgeorgien und die sudlichen sandwichinseln	georgie du sud et les iles sandwich du sud	islas georgia del sur y sandwich del sur	ilhas georgia do sul e sandwich do sul	georgia del sud e sandwich australi	zuid georgia en zuidelijke sandwicheilanden	южная георгия и южные сандвичевы о ва	південна джорджія та південні сандвічеві острови	サウスジョージア サウスサンドウィッチ諸島	南乔治亚和南桑威奇群岛	南喬治亞與南三明治群島	사우스조지아 사우스샌드위치 제도	दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह	جورجيا الجنوبية وجزر ساندويتش الجنوبية
GT	гватемала	グアテマラ	危地马拉	瓜地馬拉	과테말라	ग्वाटेमाला	غواتيمالا
GU	гуам	グアム	关岛	關島	गुआम	غوام
GW	guinee bissau	guinea bisau	guine bissau	гвинея бисау	гвінея бісау	ギニアビサウ	几内亚比绍	幾內亞比索	기니비사우	गिनी बिसाउ	غينيا بيساو
GY	guiana	гайана	гаяна	ガイアナ	圭亚那	蓋亞那	가이아나	गुयाना	غيانا
HK	sonderverwaltungsregion hongkong	r a s chinoise de hong kong	rae de hong kong	ras di hong kong	hongkong sar van china	гонконг	中華人民共和国香港特別行政区	中国香港特别行政区	中國香港特別行政區	홍콩	हाँग काँग	هونغ كونغ الصينية
HM	heard und mcdonaldinseln	iles heard et macdonald	islas heard y mcdonald	ilhas heard e mcdonald	isole heard e mcdonald	heard en mcdonaldeilanden	о ва херд и макдональд	острови герд і макдоналд	ハード島 マクドナルド諸島	赫德岛和麦克唐纳群岛	赫德島及麥唐納群島	허드 맥도널드 제도	हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह	جزيرة هيرد وجزر ماكدونالد
HN	гондурас	ホンジュラス	洪都拉斯	宏都拉斯	온두라스	होंडूरास	هندوراس
HR	kroatien	croatie	croacia	croazia	kroatie	хорватия	хорватія	クロアチア	克罗地亚	克羅埃西亞	크로아티아	क्रोएशिया	كرواتيا
HT	гаити	гаїті	ハイチ	海地	아이티	हैती	هايتي
HU	ungarn	hongrie	hungria	ungheria	hongarije	венгрия	угорщина	ハンガリー	匈牙利	헝가리	हंगरी	هنغاريا
ID	indonesien	indonesie	индонезия	індонезія	インドネシア	印度尼西亚	印尼	인도네시아	इंडोनेशिया	إندونيسيا
IE	irland	irlande	irlanda	ierland	ирландия	ірландія	アイルランド	爱尔兰	愛爾蘭	아일랜드	आयरलैंड	أيرلندا
IL	israele	израиль	ізраїль	イスラエル	以色列	이스라엘	इज़राइल	إسرائيل
IM	ile de man	isla de man	ilha de man	isola di man	о в мэн	острів мен	マン島	马恩岛	曼島	맨섬	आइल ऑफ़ मैन	جزيرة مان
IN	indien	inde	индия	індія	インド	印度	인도	भारत	الهند
IO	britisches territorium im indischen ozean	territoire britannique de l ocean indien	territorio britanico del oceano indico	territorio britanico do oceano indico	territorio britannico dell oceano indiano	brits indische oceaanterritorium	британская территория в индийском океане	британська територія в індійському океані	英領インド洋地域	英属印度洋领地	英屬印度洋領地	영국령 인도양 지역	ब्रिटिश हिंद महासागरीय क्षेत्र	الإقليم البريطاني في المحيط الهندي
IQ	irak	iraque	ирак	ірак	イラク	伊拉克	이라크	इराक	العراق
IR	ira	иран	іран	イラン	伊朗	이란	ईरान	إيران
IS	islande	islandia	islanda	ijsland	исландия	ісландія	アイスランド	冰岛	冰島	아이슬란드	आइसलैंड	آيسلندا
IT	italien	italie	italia	италия	італія	イタリア	意大利	義大利	이탈리아	इटली	إيطاليا
JE	джерси	джерсі	ジャージー	泽西岛	澤西島	저지	जर्सी	جيرسي
JM	jamaika	jamaique	giamaica	ямайка	ジャマイカ	牙买加	牙買加	자메이카	जमैका	جامايكا
JO	jordanien	jordanie	jordania	giordania	иордания	йорданія	ヨルダン	约旦	約旦	요르단	जॉर्डन	الأردن
JP	japon	japao	giappone	япония	японія	日本	일본	जापान	اليابان
KE	kenia	quenia	кения	кенія	ケニア	肯尼亚	肯亞	케냐	केन्या	كينيا
KG	kirgisistan	kirghizstan	kirguistan	quirguistao	kirghizistan	kirgizie	киргизия	киргизстан	キルギス	吉尔吉斯斯坦	吉爾吉斯	키르기스스탄	किर्गिज़स्तान	قيرغيزستان
KH	kambodscha	cambodge	camboya	camboja	cambodja	камбоджа	カンボジア	柬埔寨	캄보디아	कंबोडिया	كمبوديا
KI	quiribati	кирибати	кірибаті	キリバス	基里巴斯	吉里巴斯	키리바시	किरिबाती	كيريباتي
KM	komoren	comores	comoras	comore	comoren	коморы	комори	コモロ	科摩罗	葛摩	코모로	कोमोरोस	جزر القمر
KN	st kitts und nevis	saint christophe et nieves	san cristobal y nieves	sao cristovao e nevis	saint kitts e nevis	saint kitts en nevis	сент китс и невис	сент кітс і невіс	セントクリストファー ネーヴィス	圣基茨和尼维斯	聖克里斯多福及尼維斯	세인트키츠 네비스	सेंट किट्स और नेविस	سانت كيتس ونيفيس
KP	nordkorea	coree du nord	corea del norte	coreia do norte	corea del nord	noord korea	кндр	північна корея	北朝鮮	朝鲜	北韓	북한	उत्तर कोरिया	كوريا الشمالية
KR	sudkorea	coree du sud	corea del sur	coreia do sul	corea del sud	zuid korea	республика корея	південна корея	韓国	韩国	南韓	대한민국	दक्षिण कोरिया	كوريا الجنوبية
KW	koweit	koeweit	кувейт	クウェート	科威特	쿠웨이트	कुवैत	الكويت
KY	kaimaninseln	iles caimans	islas caiman	ilhas cayman	isole cayman	kaaimaneilanden	о ва кайман	кайманові острови	ケイマン諸島	开曼群岛	開曼群島	케이맨 제도	कैमेन द्वीपसमूह	جزر كايمان
KZ	kasachstan	kazajistan	cazaquistao	kazakistan	kazachstan	казахстан	カザフスタン	哈萨克斯坦	哈薩克	카자흐스탄	कज़ाखस्तान	كازاخستان
LA	лаос	ラオス	老挝	寮國	라오스	लाओस	لاوس
LB	libanon	liban	libano	ливан	ліван	レバノン	黎巴嫩	레바논	लेबनान	لبنان
LC	sainte lucie	santa lucia	saint lucia	сент люсия	сент люсія	セントルシア	圣卢西亚	聖露西亞	세인트루시아	सेंट लूसिया	سانت لوسيا
LI	лихтенштейн	ліхтенштейн	リヒテンシュタイン	列支敦士登	列支敦斯登	리히텐슈타인	लिचेंस्टीन	ليختنشتاين
LK	шри ланка	шрі ланка	スリランカ	斯里兰卡	斯里蘭卡	스리랑카	श्रीलंका	سريلانكا
LR	либерия	ліберія	リベリア	利比里亚	賴比瑞亞	라이베리아	लाइबेरिया	ليبيريا
LS	lesoto	лесото	レソト	莱索托	賴索托	레소토	लेसोथो	ليسوتو
LT	litauen	lituanie	lituania	litouwen	литва	リトアニア	立陶宛	리투아니아	लिथुआनिया	ليتوانيا
LU	luxemburg	luxemburgo	lussemburgo	люксембург	ルクセンブルク	卢森堡	盧森堡	룩셈부르크	लग्ज़मबर्ग	لوكسمبورغ
LV	lettland	lettonie	letonia	lettonia	letland	латвия	латвія	ラトビア	拉脱维亚	拉脫維亞	라트비아	लातविया	لاتفيا
LY	libyen	libye	libia	libie	ливия	лівія	リビア	利比亚	利比亞	리비아	लीबिया	ليبيا
MA	marokko	maroc	marruecos	marrocos	marocco	марокко	モロッコ	摩洛哥	모로코	मोरक्को	المغرب
MC	монако	モナコ	摩纳哥	摩納哥	모나코	मोनाको	موناكو
MD	republik moldau	moldavie	moldavia	молдова	モルドバ	摩尔多瓦	摩爾多瓦	몰도바	मॉल्डोवा	مولدوفا
ME	черногория	чорногорія	モンテネグロ	黑山	蒙特內哥羅	몬테네그로	मोंटेनेग्रो	الجبل الأسود
MF	saint martin	san martin	sao martinho	сен мартен	サン マルタン	法属圣马丁	法屬聖馬丁	생마르탱	सेंट मार्टिन	سان مارتن
MG	madagaskar	мадагаскар	マダガスカル	马达加斯加	馬達加斯加	마다가스카르	मेडागास्कर	مدغشقر
MH	marshallinseln	iles marshall	islas marshall	ilhas marshall	isole marshall	marshalleilanden	маршалловы о ва	маршаллові острови	マーシャル諸島	马绍尔群岛	馬紹爾群島	마셜 제도	मार्शल द्वीपसमूह	جزر مارشال
MK	nordmazedonien	macedoine du nord	macedonia del norte	macedonia do norte	macedonia del nord	noord macedonie	северная македония	північна македонія	北マケドニア	北马其顿	北馬其頓	북마케도니아	उत्तरी मकदूनिया	مقدونيا الشمالية
ML	мали	малі	マリ	马里	馬利	말리	माली	مالي
MM	mianmar	мьянма	м янма	ミャンマー	缅甸	緬甸	미얀마	म्यांमार	ميانمار
MN	mongolei	mongolie	монголия	монголія	モンゴル	蒙古	몽골	मंगोलिया	منغوليا
MO	sonderverwaltungsregion macau	r a s chinoise de macao	rae de macao	macau	ras di macao	macau sar van china	макао	中華人民共和国マカオ特別行政区	中国澳门特别行政区	中國澳門特別行政區	마카오	मकाऊ	منطقة ماكاو الإدارية الخاصة
MP	nordliche marianen	iles mariannes du nord	islas marianas del norte	ilhas marianas do norte	isole marianne settentrionali	noordelijke marianen	северные марианские о ва	північні маріанські острови	北マリアナ諸島	北马里亚纳群岛	北馬利安納群島	북마리아나제도	उत्तरी मारियाना द्वीपसमूह	جزر ماريانا الشمالية
MQ	martinica	мартиника	мартиніка	マルティニーク	马提尼克	馬丁尼克	마르티니크	मार्टीनिक	جزر المارتينيك
MR	mauretanien	mauritanie	мавритания	мавританія	モーリタニア	毛里塔尼亚	茅利塔尼亞	모리타니	मॉरिटानिया	موريتانيا
MS	монтсеррат	モントセラト	蒙特塞拉特	蒙哲臘	몬트세라트	मोंटसेरात	مونتسرات
MT	malte	мальта	マルタ	马耳他	馬爾他	몰타	माल्टा	مالطا
MU	maurice	mauricio	маврикий	маврикій	モーリシャス	毛里求斯	模里西斯	모리셔스	मॉरीशस	موريشيوس
MV	malediven	maldivas	maldive	maldiven	мальдивы	мальдіви	モルディブ	马尔代夫	馬爾地夫	몰디브	मालदीव	جزر المالديف
MW	malaui	малави	малаві	マラウイ	马拉维	馬拉威	말라위	मलावी	ملاوي
MX	mexiko	mexique	messico	мексика	メキシコ	墨西哥	멕시코	मैक्सिको	المكسيك
MY	malaisie	malasia	maleisie	малайзия	малайзія	マレーシア	马来西亚	馬來西亞	말레이시아	मलेशिया	ماليزيا
MZ	mosambik	mocambique	mozambico	мозамбик	мозамбік	モザンビーク	莫桑比克	莫三比克	모잠비크	मोज़ांबिक	موزمبيق
NA	namibie	намибия	намібія	ナミビア	纳米比亚	納米比亞	나미비아	नामीबिया	ناميبيا
NC	neukaledonien	nouvelle caledonie	nueva caledonia	nova caledonia	nuova caledonia	nieuw caledonie	новая каледония	нова каледонія	ニューカレドニア	新喀里多尼亚	新喀里多尼亞	뉴칼레도니아	न्यू कैलेडोनिया	كاليدونيا الجديدة
NE	нигер	нігер	ニジェール	尼日尔	尼日	니제르	नाइजर	النيجر
NF	norfolkinsel	ile norfolk	isla norfolk	ilha norfolk	isola norfolk	norfolk	о в норфолк	острів норфолк	ノーフォーク島	诺福克岛	諾福克島	노퍽섬	नॉरफ़ॉक द्वीप	جزيرة نورفولك
NG	нигерия	нігерія	ナイジェリア	尼日利亚	奈及利亞	나이지리아	नाइजीरिया	نيجيريا
NI	никарагуа	нікарагуа	ニカラグア	尼加拉瓜	니카라과	निकारागुआ	نيكاراغوا
NL	niederlande	pays bas	paises bajos	paises baixos	paesi bassi	nederland	нидерланды	нідерланди	オランダ	荷兰	荷蘭	네덜란드	नीदरलैंड	هولندا
NO	norwegen	norvege	noruega	norvegia	noorwegen	норвегия	норвегія	ノルウェー	挪威	노르웨이	नॉर्वे	النرويج
NP	непал	ネパール	尼泊尔	尼泊爾	네팔	नेपाल	نيبال
NR	науру	ナウル	瑙鲁	諾魯	나우루	नाउरु	ناورو
NU	ниуэ	ніуе	ニウエ	纽埃	紐埃島	니우에	नीयू	نيوي
NZ	neuseeland	nouvelle zelande	nueva zelanda	nova zelandia	nuova zelanda	nieuw zeeland	новая зеландия	нова зеландія	ニュージーランド	新西兰	紐西蘭	뉴질랜드	न्यूज़ीलैंड	نيوزيلندا
OM	oma	оман	オマーン	阿曼	오만	ओमान	عُمان
PA	панама	パナマ	巴拿马	巴拿馬	파나마	पनामा	بنما
PE	perou	перу	ペルー	秘鲁	秘魯	페루	पेरू	بيرو
PF	franzosisch polynesien	polynesie francaise	polinesia francesa	polinesia francese	frans polynesie	французская полинезия	французька полінезія	仏領ポリネシア	法属波利尼西亚	法屬玻里尼西亞	프랑스령 폴리네시아	फ़्रेंच पोलिनेशिया	بولينيزيا الفرنسية
PG	papua neuguinea	papouasie nouvelle guinee	papua nueva guinea	papua nova guine	papua nuova guinea	papoea nieuw guinea	папуа новая гвинея	папуа нова гвінея	パプアニューギニア	巴布亚新几内亚	巴布亞紐幾內亞	파푸아뉴기니	पापुआ न्यू गिनी	بابوا غينيا الجديدة
PH	philippinen	filipinas	filippine	filipijnen	филиппины	філіппіни	フィリピン	菲律宾	菲律賓	필리핀	फ़िलिपींस	الفلبين
PK	paquistao	пакистан	パキスタン	巴基斯坦	파키스탄	पाकिस्तान	باكستان
PL	polen	pologne	polonia	польша	польща	ポーランド	波兰	波蘭	폴란드	पोलैंड	بولندا
PM	st pierre und miquelon	saint pierre et miquelon	san pedro y miquelon	sao pedro e miquelao	saint pierre e miquelon	saint pierre en miquelon	сен пьер и микелон	сен п єр і мікелон	サンピエール島 ミクロン島	圣皮埃尔和密克隆群岛	聖皮埃與密克隆群島	생피에르 미클롱	सेंट पिएरे और मिक्वेलान	سان بيير ومكويلون
PN	pitcairninseln	iles pitcairn	islas pitcairn	ilhas pitcairn	isole pitcairn	pitcairneilanden	о ва питкэрн	острови піткерн	ピトケアン諸島	皮特凯恩群岛	皮特肯群島	핏케언 제도	पिटकैर्न द्वीपसमूह	جزر بيتكيرن
PR	porto rico	portorico	пуэрто рико	пуерто рико	プエルトリコ	波多黎各	푸에르토리코	पोर्टो रिको	بورتوريكو
PS	palastinensische autonomiegebiete	territoires palestiniens	territorios palestinos	territori palestinesi	palestijnse gebieden	палестинские территории	палестинські території	パレスチナ自治区	巴勒斯坦领土	巴勒斯坦自治區	팔레스타인 지구	फ़िलिस्तीनी क्षेत्र	الأراضي الفلسطينية
PT	portogallo	португалия	португалія	ポルトガル	葡萄牙	포르투갈	पुर्तगाल	البرتغال
PW	palaos	палау	パラオ	帕劳	帛琉	팔라우	पलाऊ	بالاو
PY	paraguai	парагвай	パラグアイ	巴拉圭	파라과이	पराग्वे	باراغواي
QA	katar	catar	катар	カタール	卡塔尔	卡達	카타르	क़तर	قطر
RE	la reunion	reuniao	riunione	реюньон	реюньйон	レユニオン	留尼汪	留尼旺	레위니옹	रियूनियन	روينيون
RO	rumanien	roumanie	rumania	romenia	roemenie	румыния	румунія	ルーマニア	罗马尼亚	羅馬尼亞	루마니아	रोमानिया	رومانيا
RS	serbien	serbie	servia	servie	сербия	сербія	セルビア	塞尔维亚	塞爾維亞	세르비아	सर्बिया	صربيا
RU	russland	russie	rusia	rusland	россия	росія	ロシア	俄罗斯	俄羅斯	러시아	रूस	روسيا
RW	ruanda	руанда	ルワンダ	卢旺达	盧安達	르완다	रवांडा	رواندا
SA	saudi arabien	arabie saoudite	arabia saudi	arabia saudita	saoedi arabie	саудовская аравия	саудівська аравія	サウジアラビア	沙特阿拉伯	沙烏地阿拉伯	사우디아라비아	सऊदी अरब	المملكة العربية السعودية
SB	salomonen	iles salomon	islas salomon	ilhas salomao	isole salomone	salomonseilanden	соломоновы о ва	соломонові острови	ソロモン諸島	所罗门群岛	索羅門群島	솔로몬 제도	सोलोमन द्वीपसमूह	جزر سليمان
SC	seychellen	seicheles	сейшельские о ва	сейшельські острови	セーシェル	塞舌尔	塞席爾	세이셸	सेशेल्स	سيشل
SD	sudao	soedan	судан	スーダン	苏丹	蘇丹	수단	सूडान	السودان
SE	schweden	suede	suecia	svezia	zweden	швеция	швеція	スウェーデン	瑞典	스웨덴	स्वीडन	السويد
SG	singapur	singapour	singapura	сингапур	сінгапур	シンガポール	新加坡	싱가포르	सिंगापुर	سنغافورة
SH	sainte helene	santa elena	santa helena	sant elena	sint helena	о в св елены	острів святої єлени	セントヘレナ	圣赫勒拿	聖赫勒拿島	세인트헬레나	सेंट हेलेना	سانت هيلينا
SI	slowenien	slovenie	eslovenia	словения	словенія	スロベニア	斯洛文尼亚	斯洛維尼亞	슬로베니아	स्लोवेनिया	سلوفينيا
SJ	spitzbergen und jan mayen	svalbard et jan mayen	svalbard y jan mayen	svalbard e jan mayen	spitsbergen en jan mayen	шпицберген и ян майен	шпіцберген та ян маєн	スバールバル諸島 ヤンマイエン島	斯瓦尔巴和扬马延	挪威屬斯瓦巴及尖棉	스발바르제도 얀마웬섬	स्वालबार्ड और जान मायेन	سفالبارد وجان ماين
SK	slowakei	slovaquie	eslovaquia	slovacchia	slowakije	словакия	словаччина	スロバキア	斯洛伐克	슬로바키아	स्लोवाकिया	سلوفاكيا
SL	sierra leona	serra leoa	сьерра леоне	сьєрра леоне	シエラレオネ	塞拉利昂	獅子山	시에라리온	सिएरा लियोन	سيراليون
SM	saint marin	сан марино	サンマリノ	圣马力诺	聖馬利諾	산마리노	सैन मेरीनो	سان مارينو
SN	сенегал	セネガル	塞内加尔	塞內加爾	세네갈	सेनेगल	السنغال
SO	somalie	сомали	сомалі	ソマリア	索马里	索馬利亞	소말리아	सोमालिया	الصومال
SR	surinam	суринам	スリナム	苏里南	蘇利南	수리남	सूरीनाम	سورينام
SS	sudsudan	soudan du sud	sudan del sur	sudao do sul	sud sudan	zuid soedan	южный судан	південний судан	南スーダン	南苏丹	南蘇丹	남수단	दक्षिण सूडान	جنوب السودان
ST	sao tome und principe	sao tome et principe	santo tome y principe	sao tome e principe	sao tome en principe	сан томе и принсипи	сан томе і принсіпі	サントメ プリンシペ	圣多美和普林西比	聖多美普林西比	상투메 프린시페	साओ टोम और प्रिंसिपे	ساو تومي وبرينسيبي
SV	salvador	сальвадор	エルサルバドル	萨尔瓦多	薩爾瓦多	엘살바도르	अल सल्वाडोर	السلفادور
SX	saint martin	синт мартен	сінт мартен	シント マールテン	荷属圣马丁	荷屬聖馬丁	신트마르턴	सिंट मार्टिन	سانت مارتن
SY	syrien	syrie	siria	сирия	сирія	シリア	叙利亚	敘利亞	시리아	सीरिया	سوريا
SZ	esuatini	essuatini	эсватини	есватіні	エスワティニ	斯威士兰	史瓦帝尼	에스와티니	एस्वाटिनी	إسواتيني
TC	turks und caicosinseln	iles turques et caiques	islas turcas y caicos	ilhas turcas e caicos	isole turks e caicos	turks en caicoseilanden	тёркс и кайкос	острови теркс і кайкос	タークス カイコス諸島	特克斯和凯科斯群岛	土克斯及開科斯群島	터크스 케이커스 제도	तुर्क और कैकोज़ द्वीपसमूह	جزر توركس وكايكوس
TD	tschad	tchad	chade	ciad	tsjaad	чад	チャド	乍得	查德	차드	चाड	تشاد
TF	franzosische sud und antarktisgebiete	terres australes francaises	territorios australes franceses	territorios franceses do sul	terre australi francesi	franse gebieden in de zuidelijke indische oceaan	французские южные территории	французькі південні території	仏領極南諸島	法属南部领地	法屬南部屬地	프랑스령 남방 지역	फ़्रांसीसी दक्षिणी क्षेत्र	الأقاليم الجنوبية الفرنسية
TG	того	トーゴ	多哥	토고	टोगो	توغو
TH	thailande	tailandia	thailandia	таиланд	таїланд	タイ	泰国	泰國	태국	थाईलैंड	تايلاند
TJ	tadschikistan	tadjikistan	tayikistan	tadjiquistao	tagikistan	tadzjikistan	таджикистан	タジキスタン	塔吉克斯坦	塔吉克	타지키스탄	ताजिकिस्तान	طاجيكستان
TK	токелау	トケラウ	托克劳	托克勞群島	토켈라우	तोकेलाउ	توكيلاو
TL	timor oriental	timor est	oost timor	восточный тимор	тимор лешті	東ティモール	东帝汶	東帝汶	동티모르	तिमोर लेस्त	تيمور ليشتي
TM	turcomenistao	туркменистан	туркменістан	トルクメニスタン	土库曼斯坦	土庫曼	투르크메니스탄	तुर्कमेनिस्तान	تركمانستان
TN	tunesien	tunisie	tunez	tunesie	тунис	туніс	チュニジア	突尼斯	突尼西亞	튀니지	ट्यूनीशिया	تونس
TO	тонга	トンガ	汤加	東加	통가	टोंगा	تونغا
TR	turkei	turquie	turquia	turchia	turkije	турция	туреччина	トルコ	土耳其	튀르키예	तुर्किये	تركيا
TT	trinidad und tobago	trinite et tobago	trinidad y tobago	trinidad e tobago	trinidad en tobago	тринидад и тобаго	тринідад і тобаго	トリニダード トバゴ	特立尼达和多巴哥	千里達及托巴哥	트리니다드 토바고	त्रिनिदाद और टोबैगो	ترينيداد وتوباغو
TV	тувалу	ツバル	图瓦卢	吐瓦魯	투발루	तुवालू	توفالو
TW	тайвань	台湾	台灣	대만	ताइवान	تايوان
TZ	tansania	tanzanie	танзания	танзанія	タンザニア	坦桑尼亚	坦尚尼亞	탄자니아	तंज़ानिया	تنزانيا
UA	ucrania	ucraina	oekraine	украина	україна	ウクライナ	乌克兰	烏克蘭	우크라이나	यूक्रेन	أوكرانيا
UG	ouganda	oeganda	уганда	ウガンダ	乌干达	烏干達	우간다	युगांडा	أوغندا
UM	amerikanische uberseeinseln	iles mineures eloignees des etats unis	islas menores alejadas de ee uu	ilhas menores distantes dos eua	isole minori esterne degli stati uniti	kleine afgelegen eilanden van de verenigde staten	внешние малые о ва	віддалені острови сша	合衆国領有小離島	美国本土外小岛屿	美國本土外小島嶼	미국령 해외 제도	यू एस आउटलाइंग द्वीपसमूह	جزر الولايات المتحدة النائية
US	vereinigte staaten	etats unis	estados unidos	stati uniti	verenigde staten	соединенные штаты	сполучені штати	アメリカ合衆国	美国	美國	미국	संयुक्त राज्य	الولايات المتحدة
UY	uruguai	уругвай	ウルグアイ	乌拉圭	烏拉圭	우루과이	उरूग्वे	أورغواي
UZ	usbekistan	ouzbekistan	uzbequistao	oezbekistan	узбекистан	ウズベキスタン	乌兹别克斯坦	烏茲別克	우즈베키스탄	उज़्बेकिस्तान	أوزبكستان
VA	vatikanstadt	etat de la cite du vatican	ciudad del vaticano	cidade do vaticano	citta del vaticano	vaticaanstad	ватикан	バチカン市国	梵蒂冈	梵蒂岡	바티칸 시국	वेटिकन सिटी	الفاتيكان
VC	st vincent und die grenadinen	saint vincent et les grenadines	san vicente y las granadinas	sao vicente e granadinas	saint vincent e grenadine	saint vincent en de grenadines	сент винсент и гренадины	сент вінсент і гренадіни	セントビンセント及びグレナディーン諸島	圣文森特和格林纳丁斯	聖文森及格瑞那丁	세인트빈센트그레나딘	सेंट विंसेंट और ग्रेनाडाइंस	سانت فنسنت وجزر غرينادين
VE	венесуэла	венесуела	ベネズエラ	委内瑞拉	委內瑞拉	베네수엘라	वेनेज़ुएला	فنزويلا
VG	britische jungferninseln	iles vierges britanniques	islas virgenes britanicas	ilhas virgens britanicas	isole vergini britanniche	britse maagdeneilanden	виргинские о ва	британські віргінські острови	英領ヴァージン諸島	英属维尔京群岛	英屬維京群島	영국령 버진아일랜드	ब्रिटिश वर्जिन द्वीपसमूह	جزر فيرجن البريطانية
VI	amerikanische jungferninseln	iles vierges des etats unis	islas virgenes de ee uu	ilhas virgens americanas	isole vergini americane	amerikaanse maagdeneilanden	виргинские о ва	віргінські острови	米領ヴァージン諸島	美属维尔京群岛	美屬維京群島	미국령 버진아일랜드	यू एस वर्जिन द्वीपसमूह	جزر فيرجن الأمريكية
VN	viet nam	vietna	вьетнам	в єтнам	ベトナム	越南	베트남	वियतनाम	فيتنام
VU	вануату	バヌアツ	瓦努阿图	萬那杜	바누아투	वनुआतू	فانواتو
WF	wallis und futuna	wallis et futuna	wallis y futuna	wallis e futuna	wallis en futuna	уоллис и футуна	уолліс і футуна	ウォリス フツナ	瓦利斯和富图纳	瓦利斯群島和富圖那群島	왈리스 푸투나 제도	वालिस और फ़्यूचूना	جزر والس وفوتونا
WS	самоа	サモア	萨摩亚	薩摩亞	사모아	समोआ	ساموا
YE	jemen	iemen	йемен	ємен	イエメン	也门	葉門	예멘	यमन	اليمن
YT	майотта	マヨット	马约特	馬約特島	마요트	मायोते	مايوت
ZA	sudafrika	afrique du sud	sudafrica	africa do sul	zuid afrika	южно африканская республика	південно африканська республіка	南アフリカ	南非	남아프리카	दक्षिण अफ़्रीका	جنوب أفريقيا
ZM	sambia	zambie	замбия	замбія	ザンビア	赞比亚	尚比亞	잠비아	ज़ाम्बिया	زامبيا
ZW	simbabwe	zimbabue	зимбабве	зімбабве	ジンバブエ	津巴布韦	辛巴威	짐바브웨	ज़िम्बाब्वे	زيمبابوي
AE-AZ	abu zaby
AE-DU	dubayy
AE-FU	al fujayrah
AE-RK	ra s al khaymah
AE-SH	ash shariqah
AE-UQ	umm al qaywayn
AF-NIM	nimroz
AF-PAN	panjshayr
AF-PIA	paktiya
AF-SAR	sar e pul
AF-URU	uruzgan
AF-WAR	wardak
AL-01	berat
AL-02	durres
AL-03	elbasan
AL-05	gjirokaster
AL-06	korce
AL-07	kukes
AL-08	lezhe
AL-09	diber
AL-10	shkoder
AL-11	tirane
AL-12	vlore
AM-AG	aragacotn
AM-ER	erevan
AM-GR	gegark unik
AM-SH	sirak
AM-TV	tavus
AM-VD	vayoc jor
AO-MAL	malange
AR-B	buenos aires
AR-C	ciudad autonoma de buenos aires
AT-2	karnten
AT-3	niederosterreich
AT-4	oberosterreich
AT-6	steiermark
AT-7	tirol
AT-9	wien
AZ-ABS	abseron
AZ-AGC	agcabədi
AZ-AGS	agdas
AZ-BA	baki
AZ-BAL	balakən
AZ-BAR	bərdə
AZ-BEY	beyləqan
AZ-BIL	biləsuvar
AZ-CAB	cəbrayil
AZ-CAL	cəlilabad
AZ-DAS	daskəsən
AZ-FUZ	fuzuli
AZ-GA	gəncə
AZ-GAD	gədəbəy
AZ-GOY	goycay
AZ-HAC	haciqabul
AZ-IMI	imisli
AZ-ISM	ismayilli
AZ-KAL	kəlbəcər
AZ-KUR	kurdəmir
AZ-LA	lənkəran
AZ-LAC	lacin
AZ-LAN	lənkəran
AZ-MAS	masalli
AZ-MI	mingəcevir
AZ-NEF	neftcala
AZ-NX	naxcivan
AZ-OGU	oguz
AZ-QAB	qəbələ
AZ-QAX	qax
AZ-QAZ	qazax
AZ-QBI	qubadli
AZ-QOB	qobustan
AZ-SA	səki
AZ-SAK	səki
AZ-SAT	saatli
AZ-SBN	sabran
AZ-SIY	siyəzən
AZ-SKR	səmkir
AZ-SM	sumqayit
AZ-SMI	samaxi
AZ-SMX	samux
AZ-SR	sirvan
AZ-SUS	susa
AZ-TAR	tərtər
AZ-UCA	ucar
AZ-XA	xankəndi
AZ-XAC	xacmaz
AZ-XCI	xocali
AZ-XIZ	xizi
AZ-XVD	xocavənd
AZ-YAR	yardimli
AZ-YE	yevlax
AZ-YEV	yevlax
AZ-ZAN	zəngilan
AZ-ZAR	zərdab
BA-BIH	federacija bosne i hercegovine
BA-BRC	brcko distrikt
BD-A	barishal
BD-B	chattogram
BD-C	dhaka
BD-D	khulna
BD-E	rajshahi
BD-F	rangpur
BD-G	sylhet
BD-H	mymensingh
BE-BRU	brussels hoofdstedelijk gewest
BE-VAN	antwerpen
BE-VBR	vlaams brabant
BE-VLG	vlaams gewest
BE-VOV	oost vlaanderen
BE-VWV	west vlaanderen
BE-WAL	waals gewest
BE-WBR	brabant wallon
BG-23	sofia
BH-13	al asimah
BH-14	al janubiyah
BH-15	al muharraq
BH-17	ash shamaliyah
BI-BM	bujumbura mairie
BJ-AK	atacora
BJ-KO	couffo
BO-B	el beni
BR-DF	distrito federal
BS-CK	crooked island and long cay
BS-FP	city of freeport
BT-12	chhukha
BT-42	monggar
BT-43	pema gatshel
BT-44	lhuentse
BT-TY	trashi yangtse
BY-BR	brestskaya voblasts
BY-HM	horad minsk
BY-HO	homyel skaya voblasts
BY-HR	hrodzyenskaya voblasts
BY-MA	mahilyowskaya voblasts
BY-MI	minskaya voblasts
BY-VI	vitsyebskaya voblasts
CD-BC	kongo central
CD-NK	nord kivu
CD-SK	sud kivu
CF-HS	haute sangha mambere kadei
CF-KB	gribingui
CF-KG	kemo gribingui
CF-MP	ombella mpoko
CH-GE	geneve
CH-SG	sankt gallen
CL-AI	aisen del general carlos ibanez del campo
CL-AR	la araucania
CL-BI	biobio
CL-MA	magallanes
CL-RM	region metropolitana de santiago
CM-AD	adamaoua
CM-NW	north west
CM-SW	south west
CN-AH	anhui sheng
CN-BJ	beijing shi
CN-CQ	chongqing shi
CN-FJ	fujian sheng
CN-GD	guangdong sheng
CN-GS	gansu sheng
CN-GX	guangxi zhuangzu zizhiqu
CN-GZ	guizhou sheng
CN-HA	henan sheng
CN-HB	hubei sheng
CN-HE	hebei sheng
CN-HI	hainan sheng
CN-HL	heilongjiang sheng
CN-HN	hunan sheng
CN-JL	jilin sheng
CN-JS	jiangsu sheng
CN-JX	jiangxi sheng
CN-LN	liaoning sheng
CN-NX	ningxia huizu zizhiqu
CN-QH	qinghai sheng
CN-SC	sichuan sheng
CN-SD	shandong sheng
CN-SH	shanghai shi
CN-SN	shaanxi sheng
CN-SX	shanxi sheng
CN-TJ	tianjin shi
CN-XJ	xinjiang uygur zizhiqu
CN-XZ	xizang zizhiqu
CN-YN	yunnan sheng
CN-ZJ	zhejiang sheng
CO-DC	distrito capital de bogota
CO-SAP	san andres
CU-03	la habana
CV-B	ilhas de barlavento
CV-S	ilhas de sotavento
CY-01	lefkosia
CY-02	lemesos
CY-03	larnaka
CY-04	ammochostos
CY-05	pafos
CY-06	keryneia
CZ-10	praha
CZ-20	stredocesky kraj
CZ-31	jihocesky kraj
CZ-32	plzensky kraj
CZ-41	karlovarsky kraj
CZ-42	ustecky kraj
CZ-51	liberecky kraj
CZ-52	kralovehradecky kraj
CZ-53	pardubicky kraj
CZ-63	kraj vysocina
CZ-64	jihomoravsky kraj
CZ-71	olomoucky kraj
CZ-72	zlinsky kraj
CZ-80	moravskoslezsky kraj
DE-BY	bayern
DE-HE	hessen
DE-NI	niedersachsen
DE-NW	nordrhein westfalen
DE-RP	rheinland pfalz
DE-SN	sachsen
DE-ST	sachsen anhalt
DE-TH	thuringen
DK-81	region nordjylland
DK-82	region midjylland
DK-83	region syddanmark
DK-84	region hovedstaden
DK-85	region sjaelland
DZ-11	tamanrasset
DZ-16	alger
DZ-42	tipaza
EE-37	harjumaa
EE-39	hiiumaa
EE-74	saaremaa
EE-84	viljandimaa
EG-ALX	al iskandariyah
EG-BA	al bahr al ahmar
EG-BH	al buhayrah
EG-BNS	bani suwayf
EG-C	al qahirah
EG-DK	ad daqahliyah
EG-DT	dumyat
EG-FYM	al fayyum
EG-GH	al gharbiyah
EG-GZ	al jizah
EG-IS	al isma iliyah
EG-JS	janub sina
EG-KB	al qalyubiyah
EG-KFS	kafr ash shaykh
EG-KN	qina
EG-LX	al uqsur
EG-MN	al minya
EG-MNF	al minufiyah
EG-MT	matruh
EG-PTS	bur sa id
EG-SHG	suhaj
EG-SHR	ash sharqiyah
EG-SIN	shamal sina
EG-SUZ	as suways
EG-WAD	al wadi al jadid
ER-AN	ansaba
ER-DK	janubi al bahri al ahmar
ER-DU	al janubi
ER-GB	qash barkah
ER-MA	al awsat
ER-SK	shimali al bahri al ahmar
ES-AN	andalucia
ES-CL	castilla y leon
ES-CM	castilla la mancha
ES-CN	canarias
ES-CT	catalunya
ES-IB	illes balears
ES-MC	murcia
ES-MD	madrid
ES-NC	navarra
ES-PV	pais vasco
ES-VC	valenciana
ET-AA	adis abeba
ET-AM	amara
ET-BE	binshangul gumuz
ET-GA	gambela hizboch
ET-HA	hareri hizb
ET-OR	oromiya
ET-SN	yedebub biheroch bihereseboch na hizboch
ET-SO	sumale
ET-SW	yedebub m irab ityop iya hizboch
FI-02	etela karjala
FI-03	etela pohjanmaa
FI-04	etela savo
FI-06	kanta hame
FI-07	keski pohjanmaa
FI-08	keski suomi
FI-10	lappi
FI-12	pohjanmaa
FI-13	pohjois karjala
FI-14	pohjois pohjanmaa
FI-15	pohjois savo
FI-16	paijat hame
FI-19	varsinais suomi
FR-973	guyane
FR-BFC	bourgogne franche comte
FR-BRE	bretagne
GB-ABC	armagh city
GB-ABE	aberdeen city
GB-AGY	isle of anglesey
GB-BCP	bournemouth
GB-BFS	belfast city
GB-DND	dundee city
GB-ELS	eilean siar
GB-ENG	lloegr	angleterre	inglaterra	inghilterra	engeland
GB-GLG	glasgow city
GB-LND	london
GB-NMD	newry
GB-PTE	peterborough
GB-RCT	rhondda cynon taff
GB-SCT	yr alban	ecosse	schottland	escocia	scozia	schotland
GB-SHN	st helens
GB-WLS	cymru	pays de galles	galles	pais de gales
GB-ZET	shetland islands
GD-10	southern grenadine islands
GE-KA	k akheti
GE-RL	rach a lechkhumi kvemo svaneti
GL-KU	kommune kujalleq
GL-QE	qeqqata kommunia
GL-SM	kommuneqarfik sermersooq
GM-L	lower river
GM-M	central river
GM-N	north bank
GM-U	upper river
GN-B	boke
GN-D	kindia
GN-F	faranah
GN-K	kankan
GN-L	labe
GN-M	mamou
GN-N	nzerekore
GQ-C	region continental
GQ-I	region insular
GR-69	agion oros
GR-A	anatoliki makedonia kai
GR-B	kentriki makedonia
GR-C	dytiki makedonia
GR-D	ipeiros
GR-E	thessalia
GR-F	ionia nisia
GR-G	dytiki ellada
GR-H	sterea ellada
GR-I	attiki
GR-J	peloponnisos
GR-K	voreio aigaio
GR-L	notio aigaio
GR-M	kriti
HN-IB	islas de la bahia
HR-01	zagrebacka zupanija
HR-02	krapinsko zagorska zupanija
HR-03	sisacko moslavacka zupanija
HR-04	karlovacka zupanija
HR-05	varazdinska zupanija
HR-06	koprivnicko krizevacka zupanija
HR-07	bjelovarsko bilogorska zupanija
HR-08	primorsko goranska zupanija
HR-09	licko senjska zupanija
HR-10	viroviticko podravska zupanija
HR-11	pozesko slavonska zupanija
HR-12	brodsko posavska zupanija
HR-13	zadarska zupanija
HR-14	osjecko baranjska zupanija
HR-15	sibensko kninska zupanija
HR-16	vukovarsko srijemska zupanija
HR-17	splitsko dalmatinska zupanija
HR-18	istarska zupanija
HR-19	dubrovacko neretvanska zupanija
HR-20	medimurska zupanija
HR-21	grad zagreb
HT-GA	grande anse
HU-CS	csongrad csanad
HU-VE	veszprem
ID-BB	kepulauan bangka belitung
ID-JB	jawa barat
ID-JI	jawa timur
ID-JK	jakarta raya
ID-JT	jawa tengah
ID-JW	jawa
ID-KB	kalimantan barat
ID-KI	kalimantan timur
ID-KR	kepulauan riau
ID-KS	kalimantan selatan
ID-KT	kalimantan tengah
ID-KU	kalimantan utara
ID-ML	maluku
ID-MU	maluku utara
ID-NB	nusa tenggara barat
ID-NT	nusa tenggara timur
ID-NU	nusa tenggara
ID-PB	papua barat
ID-PP	papua
ID-SA	sulawesi utara
ID-SB	sumatera barat
ID-SG	sulawesi tenggara
ID-SM	sumatera
ID-SN	sulawesi selatan
ID-SR	sulawesi barat
ID-SS	sumatera selatan
ID-ST	sulawesi tengah
ID-SU	sumatera utara
IE-C	connaught
IL-D	hadarom
IL-HA	hefa
IL-JM	yerushalayim
IL-M	hamerkaz
IL-TA	tel aviv
IL-Z	hatsafon
IQ-BA	al basrah
IQ-BB	babil
IQ-KR	iqlim kurdistan
IQ-NA	an najaf
IQ-NI	ninawa
IQ-QA	al qadisiyah
IQ-SD	salah ad din
IR-01	gilan
IR-02	mazandaran
IR-03	azarbayjan e sharqi
IR-04	azarbayjan e gharbi
IR-05	kermanshah
IR-06	khuzestan
IR-07	fars
IR-08	kerman
IR-10	esfahan
IR-11	sistan va baluchestan
IR-12	kordestan
IR-13	hamadan
IR-14	chahar mahal va bakhtiari
IR-15	lorestan
IR-16	ilam
IR-17	kohgiluyeh va bowyer ahmad
IR-18	bushehr
IR-19	zanjan
IR-20	semnan
IR-21	yazd
IR-22	hormozgan
IR-23	tehran
IR-24	ardabil
IR-25	qom
IR-26	qazvin
IR-28	khorasan e shomali
IR-29	khorasan e jonubi
IR-30	alborz
IS-1	hofudborgarsvaedi
IS-2	sudurnes
IS-3	vesturland
IS-4	vestfirdir
IS-5	nordurland vestra
IS-6	nordurland eystra
IS-7	austurland
IS-8	sudurland
IT-21	piemonte
IT-23	valle d aosta
IT-25	lombardia
IT-32	trentino alto adige
IT-52	toscana
IT-75	puglia
IT-82	sicilia
IT-88	sardegna
JO-AJ	ajlun
JO-AM	al asimah
JO-AQ	al aqabah
JO-AT	at tafilah
JO-AZ	az zarqa
JO-BA	al balqa
JO-JA	jarash
JO-KA	al karak
JO-MA	al mafraq
JP-07	hukusima
JP-09	totigi
JP-12	tiba
JP-17	isikawa
JP-18	hukui
JP-19	yamanasi
JP-21	gihu
JP-22	sizuoka
JP-23	aiti
JP-25	siga
JP-32	simane
JP-34	hirosima
JP-35	yamaguti
JP-36	tokusima
JP-39	koti
JP-40	hukuoka
JP-46	kagosima
KE-30	nairobi city
KG-GB	bishkek shaary
KG-GO	osh shaary
KG-O	osh
KG-Y	ysyk kol
KH-1	banteay mean choay
KH-10	kracheh
KH-11	mondol kiri
KH-14	prey veaeng
KH-15	pousaat
KH-16	rotanak kiri
KH-17	siem reab
KH-18	preah sihanouk
KH-19	stueng traeng
KH-2	baat dambang
KH-20	svaay rieng
KH-21	taakaev
KH-22	otdar mean chey
KH-23	kaeb
KH-3	kampong chaam
KH-5	kampong spueu
KH-6	kampong thum
KH-8	kandaal
KH-9	kaoh kong
KP-01	p yongyang
KP-02	p yongan namdo
KP-03	p yongan bukto
KP-04	chagang do
KP-05	hwanghae namdo
KP-06	hwanghae bukto
KP-07	kangwon do
KP-08	hamgyong namdo
KP-09	hamgyong bukto
KP-10	ryanggang do
KP-14	namp o
KP-15	kaesong
KR-11	seoul teukbyeolsi
KR-26	busan gwangyeoksi
KR-27	daegu gwangyeoksi
KR-28	incheon gwangyeoksi
KR-29	gwangju gwangyeoksi
KR-30	daejeon gwangyeoksi
KR-31	ulsan gwangyeoksi
KR-41	gyeonggi do
KR-42	gangwon teukbyeoljachido
KR-43	chungcheongbuk do
KR-44	chungcheongnam do
KR-45	jeollabuk do
KR-46	jeollanam do
KR-47	gyeongsangbuk do
KR-48	gyeongsangnam do
KR-49	jeju teukbyeoljachido
KW-MU	mubarak al kabir
KZ-10	abay
KZ-19	almaty
KZ-23	atyrau
KZ-62	ulytau
LA-AT	attapu
LA-BL	bolikhamxai
LA-HO	houaphan
LA-KH	khammouan
LA-LM	louang namtha
LA-LP	louangphabang
LA-OU	oudomxai
LA-PH	phongsali
LA-VI	viangchan
LA-VT	viangchan
LA-XA	xaignabouli
LA-XE	xekong
LB-AK	aakkar
LB-AS	liban nord
LB-BA	beyrouth
LB-JA	liban sud
LB-JL	mont liban
LB-NA	nabatiye
LK-1	basnahira palata
LK-2	madhyama palata
LK-3	dakunu palata
LK-4	uturu palata
LK-5	naegenahira palata
LK-6	vayamba palata
LK-7	uturumaeda palata
LK-8	uva palata
LK-9	sabaragamuva palata
LR-RI	river cess
LS-B	botha bothe
LT-AL	alytaus apskritis
LT-KL	klaipedos apskritis
LT-KU	kauno apskritis
LT-MR	marijampoles apskritis
LT-PN	panevezio apskritis
LT-SA	siauliu apskritis
LT-TA	taurages apskritis
LT-TE	telsiu apskritis
LT-UT	utenos apskritis
LT-VL	vilniaus apskritis
LV-002	aizkraukles novads
LV-007	aluksnes novads
LV-011	adazu novads
LV-015	balvu novads
LV-016	bauskas novads
LV-022	cesu novads
LV-026	dobeles novads
LV-033	gulbenes novads
LV-041	jelgavas novads
LV-042	jekabpils novads
LV-047	kraslavas novads
LV-050	kuldigas novads
LV-052	kekavas novads
LV-054	limbazu novads
LV-056	livanu novads
LV-058	ludzas novads
LV-059	madonas novads
LV-062	marupes novads
LV-067	ogres novads
LV-068	olaines novads
LV-073	preilu novads
LV-077	rezeknes novads
LV-080	ropazu novads
LV-087	salaspils novads
LV-088	saldus novads
LV-089	saulkrastu novads
LV-091	siguldas novads
LV-094	smiltenes novads
LV-097	talsu novads
LV-099	tukuma novads
LV-101	valkas novads
LV-102	varaklanu novads
LV-106	ventspils novads
LY-BA	banghazi
LY-BU	al butnan
LY-DR	darnah
LY-JA	al jabal al akhdar
LY-JG	al jabal al gharbi
LY-JI	al jafarah
LY-JU	al jufrah
LY-KF	al kufrah
LY-MB	al marqab
LY-MI	misratah
LY-MJ	al marj
LY-NQ	an nuqat al khams
LY-SR	surt
LY-TB	tarabulus
LY-WD	wadi al hayat
LY-WS	wadi ash shati
LY-ZA	az zawiyah
MA-01	tanger tetouan al hoceima
MA-02	l oriental
MA-03	fes meknes
MA-04	rabat sale kenitra
MA-05	beni mellal khenifra
MA-06	casablanca settat
MA-07	marrakech safi
MA-08	draa tafilalet
MA-09	souss massa
MA-10	guelmim oued noun
MA-11	laayoune sakia el hamra
MA-12	dakhla oued ed dahab
MC-JE	jardin exotique
MC-PH	port hercule
MC-SD	sainte devote
MD-SN	stinga nistrului
MM-18	nay pyi taw
MN-035	orhon
MN-037	darhan uul
MN-039	hentiy
MN-041	hovsgol
MN-043	hovd
MN-051	suhbaatar
MN-055	ovorhangay
MN-057	dzavhan
MN-064	govi sumber
MN-065	govi altay
MN-069	bayanhongor
MN-071	bayan olgiy
MN-073	arhangay
MR-13	nuwakshut al gharbiyah
MR-14	nuwakshut ash shamaliyah
MR-15	nuwakshut al janubiyah
MT-06	bormla
MT-20	isla
MT-35	mtarfa
MT-45	rabat ghawdex
MT-46	rabat malta
MT-48	san giljan
MT-50	san lawrenz
MT-51	san pawl il bahar
MT-65	zebbug ghawdex
MT-66	zebbug malta
MU-AG	agalega islands
MU-BL	black river
MU-CC	cargados carajos shoals
MU-PL	port louis
MU-RO	rodrigues island
MV-00	ariatholhu dhekunuburi
MV-02	ariatholhu uthuruburi
MV-03	faadhippolhu
MV-04	felidheatholhu
MV-05	hahdhunmathi
MV-07	thiladhunmathee uthuruburi
MV-08	kolhumadulu
MV-12	mulakatholhu
MV-13	maalhosmadulu uthuruburi
MV-14	nilandheatholhu uthuruburi
MV-17	nilandheatholhu dhekunuburi
MV-20	maalhosmadulu dhekunuburi
MV-23	thiladhunmathee dhekunuburi
MV-24	miladhunmadulu uthuruburi
MV-25	miladhunmadulu dhekunuburi
MV-26	maaleatholhu
MV-27	huvadhuatholhu uthuruburi
MV-28	huvadhuatholhu dhekunuburi
MV-29	fuvammulah
MV-MLE	maale
MW-C	chapakati
MW-N	chakumpoto
MW-S	chakumwera
MX-COA	coahuila de zaragoza
MX-MEX	mexico
MX-MIC	michoacan de ocampo
MX-VER	veracruz de ignacio de la llave
MY-04	melaka
MY-07	pulau pinang
MY-14	wilayah persekutuan kuala lumpur
MY-15	wilayah persekutuan labuan
MY-16	wilayah persekutuan putrajaya
MZ-L	maputo
NG-FC	abuja federal capital territory
NI-AN	costa caribe norte
NI-AS	costa caribe sur
NL-FR	fryslan
NL-NB	noord brabant
NL-NH	noord holland
NL-ZH	zuid holland
NO-54	troms og finnmark
NP-P1	koshi
NP-P2	madhesh
NP-P3	bagmati
NP-P5	lumbini
NP-P7	sudurpashchim
NR-05	baitsi
NZ-CIT	chatham islands territory
NZ-MBH	marlborough
NZ-MWT	manawatu whanganui
NZ-WGN	greater wellington
OM-BU	al buraymi
OM-MA	masqat
OM-ZA	az zahirah
OM-ZU	zufar
PA-10	panama oeste
PA-NB	ngabe bugle
PE-LMA	municipalidad metropolitana de lima
PG-NCD	national capital district
PG-SAN	west sepik
PH-00	national capital region
PH-14	autonomous region in muslim mindanao
PH-15	cordillera administrative region
PK-JK	azad jammun o kashmir
PK-KP	khaibar pakhtunkhwa
PK-PB	panjab
PL-02	dolnoslaskie
PL-04	kujawsko pomorskie
PL-06	lubelskie
PL-08	lubuskie
PL-10	lodzkie
PL-12	malopolskie
PL-14	mazowieckie
PL-16	opolskie
PL-18	podkarpackie
PL-20	podlaskie
PL-22	pomorskie
PL-24	slaskie
PL-26	swietokrzyskie
PL-28	warminsko mazurskie
PL-30	wielkopolskie
PL-32	zachodniopomorskie
PS-BTH	bayt lahm
PS-DEB	dayr al balah
PS-GZA	ghazzah
PS-HBN	al khalil
PS-JEM	al quds
PS-JEN	janin
PS-JRH	ariha wal aghwar
PS-NGZ	shamal ghazzah
PS-QQA	qalqilyah
PS-RBH	ram allah wal birah
PT-11	lisboa
PT-20	regiao autonoma dos acores
PT-30	regiao autonoma da madeira
QA-DA	ad dawhah
QA-KH	al khawr wa adh dhakhirah
QA-MS	ash shamal
QA-RA	ar rayyan
QA-ZA	az za ayin
RO-B	bucuresti
RS-08	macvanski okrug
RS-09	kolubarski okrug
RS-10	podunavski okrug
RS-11	branicevski okrug
RS-12	sumadijski okrug
RS-13	pomoravski okrug
RS-14	borski okrug
RS-15	zajecarski okrug
RS-16	zlatiborski okrug
RS-17	moravicki okrug
RS-18	raski okrug
RS-19	rasinski okrug
RS-20	nisavski okrug
RS-21	toplicki okrug
RS-22	pirotski okrug
RS-23	jablanicki okrug
RS-24	pcinjski okrug
RU-AD	adygeya
RU-AL	altay
RU-ALT	altayskiy kray
RU-AMU	amurskaya oblast
RU-ARK	arkhangel skaya oblast
RU-AST	astrakhanskaya oblast
RU-BEL	belgorodskaya oblast
RU-BRY	bryanskaya oblast
RU-BU	buryatiya
RU-CE	chechenskaya respublika
RU-CHE	chelyabinskaya oblast
RU-CHU	chukotskiy avtonomnyy okrug
RU-CU	chuvashskaya respublika
RU-IN	ingushetiya
RU-IRK	irkutskaya oblast
RU-IVA	ivanovskaya oblast
RU-KAM	kamchatskiy kray
RU-KB	kabardino
RU-KC	karachayevo cherkesskaya
RU-KDA	krasnodarskiy kray
RU-KEM	kemerovskaya oblast
RU-KGD	kaliningradskaya oblast
RU-KGN	kurganskaya oblast
RU-KHA	khabarovskiy kray
RU-KHM	khanty
RU-KIR	kirovskaya oblast
RU-KK	khakasiya
RU-KL	kalmykiya
RU-KLU	kaluzhskaya oblast
RU-KOS	kostromskaya oblast
RU-KR	kareliya
RU-KRS	kurskaya oblast
RU-KYA	krasnoyarskiy kray
RU-LEN	leningradskaya
RU-LIP	lipetskaya oblast
RU-MAG	magadanskaya oblast
RU-ME	mariy el
RU-MO	mordoviya
RU-MOS	moskovskaya oblast
RU-MOW	moskva
RU-MUR	murmanskaya oblast
RU-NEN	nenetskiy
RU-NGR	novgorodskaya oblast
RU-NIZ	nizhegorodskaya oblast
RU-NVS	novosibirskaya
RU-OMS	omskaya oblast
RU-ORE	orenburgskaya oblast
RU-ORL	orlovskaya oblast
RU-PER	permskiy kray
RU-PNZ	penzenskaya oblast
RU-PRI	primorskiy kray
RU-PSK	pskovskaya oblast
RU-ROS	rostovskaya oblast
RU-RYA	ryazanskaya oblast
RU-SA	saha
RU-SAK	sakhalinskaya oblast
RU-SAM	samarskaya oblast
RU-SAR	saratovskaya oblast
RU-SE	severnaya osetiya
RU-SMO	smolenskaya oblast
RU-SPE	sankt peterburg
RU-STA	stavropol skiy kray
RU-SVE	sverdlovskaya oblast
RU-TAM	tambovskaya oblast
RU-TOM	tomskaya oblast
RU-TUL	tul skaya oblast
RU-TVE	tverskaya oblast
RU-TY	tyva
RU-TYU	tyumenskaya oblast
RU-UD	udmurtskaya respublika
RU-ULY	ul yanovskaya oblast
RU-VGG	volgogradskaya
RU-VLA	vladimirskaya
RU-VLG	vologodskaya oblast
RU-VOR	voronezhskaya oblast
RU-YAN	yamalo
RU-YAR	yaroslavskaya oblast
RU-YEV	yevreyskaya avtonomnaya oblast
RU-ZAB	zabaykal skiy kray
RW-01	city of kigali
SA-01	ar riyad
SA-02	makkah al mukarramah
SA-03	al madinah al munawwarah
SA-04	ash sharqiyah
SA-05	al qasim
SA-08	al hudud ash shamaliyah
SA-09	jazan
SB-CT	capital territory
SC-16	english river
SC-20	pointe larue
SD-DC	wasat darfur
SD-DE	sharq darfur
SD-DN	shamal darfur
SD-DS	janub darfur
SD-DW	gharb darfur
SD-GK	gharb kurdufan
SD-KH	al khartum
SD-KN	shamal kurdufan
SD-KS	janub kurdufan
SD-NB	an nil al azraq
SD-NO	ash shamaliyah
SD-NR	nahr an nil
SD-NW	an nil al abyad
SD-RS	al bahr al ahmar
SD-SI	sinnar
SE-AB	stockholms lan
SE-AC	vasterbottens lan
SE-BD	norrbottens lan
SE-C	uppsala lan
SE-D	sodermanlands lan
SE-E	ostergotlands lan
SE-F	jonkopings lan
SE-G	kronobergs lan
SE-H	kalmar lan
SE-I	gotlands lan
SE-K	blekinge lan
SE-M	skane lan
SE-N	hallands lan
SE-O	vastra gotalands lan
SE-S	varmlands lan
SE-T	orebro lan
SE-U	vastmanlands lan
SE-W	dalarnas lan
SE-X	gavleborgs lan
SE-Y	vasternorrlands lan
SE-Z	jamtlands lan
SI-044	kanal ob soci
SI-116	sveti jurij ob scavnici
SK-BC	banskobystricky kraj
SK-BL	bratislavsky kraj
SK-KI	kosicky kraj
SK-NI	nitriansky kraj
SK-PV	presovsky kraj
SK-TA	trnavsky kraj
SK-TC	trenciansky kraj
SK-ZI	zilinsky kraj
SM-07	citta di san marino
SO-HI	hiiraan
SO-JD	jubbada dhexe
SO-JH	jubbada hoose
SO-NU	nugaal
SO-SD	shabeellaha dhexe
SO-SH	shabeellaha hoose
SY-DI	dimashq
SY-DR	dar a
SY-DY	dayr az zawr
SY-HI	hims
SY-HL	halab
SY-HM	hamah
SY-LA	al ladhiqiyah
SY-QU	al qunaytirah
TD-BA	al batha
TD-BG	bahr al ghazal
TD-BO	burku
TD-CB	shari baqirmi
TD-EE	inidi ash sharqi
TD-EO	inidi al gharbi
TD-GR	qira
TD-HL	hajjar lamis
TD-KA	kanim
TD-LC	al buhayrah
TD-LO	lughun al gharbi
TD-LR	lughun ash sharqi
TD-MA	mandul
TD-MC	shari al awsat
TD-ME	mayu kibbi ash sharqi
TD-MO	mayu kibbi al gharbi
TD-ND	madinat injamina
TD-OD	wadday
TD-TA	tanjili
TD-TI	tibasti
TH-10	krung thep maha nakhon
TH-16	lop buri
TH-72	suphan buri
TH-82	phangnga
TH-S	phatthaya
TJ-GB	kuhistoni badakhshon
TL-OE	oe cusse ambeno
TN-12	l ariana
TN-14	la manouba
TN-33	le kef
TV-NMG	nanumaga
TW-CYI	chiayi
TW-HSQ	hsinchu
TZ-06	kaskazini pemba
TZ-07	kaskazini unguja
TZ-10	kusini pemba
TZ-11	kusini unguja
TZ-15	mjini magharibi
UA-05	vinnytska oblast
UA-07	volynska oblast
UA-09	luhanska oblast
UA-12	dnipropetrovska oblast
UA-14	donetska oblast
UA-18	zhytomyrska oblast
UA-21	zakarpatska oblast
UA-23	zaporizka oblast
UA-26	ivano frankivska oblast
UA-32	kyivska oblast
UA-35	kirovohradska oblast
UA-43	avtonomna respublika krym
UA-46	lvivska oblast
UA-48	mykolaivska oblast
UA-51	odeska oblast
UA-53	poltavska oblast
UA-56	rivnenska oblast
UA-59	sumska oblast
UA-61	ternopilska oblast
UA-63	kharkivska oblast
UA-65	khersonska oblast
UA-68	khmelnytska oblast
UA-71	cherkaska oblast
UA-74	chernihivska oblast
UA-77	chernivetska oblast
UM-71	midway islands
US-DC	district of columbia
UZ-AN	andijon
UZ-BU	buxoro
UZ-FA	farg ona
UZ-JI	jizzax
UZ-QR	qoraqalpog iston respublikasi
UZ-TK	toshkent
UZ-TO	toshkent
VE-A	distrito capital
VE-W	dependencias federales
VE-X	la guaira
VN-DN	da nang
VN-HN	ha noi
VN-HP	hai phong
VN-SG	ho chi minh
WS-GI	gagaifomauga
YE-DA	ad dali
YE-HD	hadramawt
YE-SN	sanʻa
YE-TA	taʻizz`;
