// Made by .tools/tables/make-gazetteer.mjs. Do not edit.
// Code, then its names besides the English one of the standard codes, in other languages and scripts, folded.
// Sources: ISO 3166 and Unicode CLDR (Unicode-3.0 licence).
export const AREA_NAMES: string = `AD	andorre	андорра	ア ン ド ラ	安 道 尔	安 道 爾	안 도 라	एंडोरा	أندورا
AE	vereinigte arabische emirate	emirats arabes unis	emiratos arabes unidos	emirados arabes unidos	emirati arabi uniti	verenigde arabische emiraten	оаэ	обєднані арабські емірати	ア ラ ブ 首 長 国 連 邦	阿 拉 伯 联 合 酋 长 国	阿 拉 伯 聯 合 大 公 國	아 랍 에 미 리 트	संयुक्त अरब अमीरात	الإمارات العربية المتحدة
AF	afganistan	afeganistao	афганистан	афганістан	ア フ ガ ニ ス タ ン	阿 富 汗	아 프 가 니 스 탄	अफ़गानिस्तान	أفغانستان
AG	antigua und barbuda	antigua et barbuda	antigua y barbuda	antigua e barbuda	antigua en barbuda	антигуа и барбуда	антигуа і барбуда	ア ン テ ィ グ ア バ ー ブ ー ダ	安 提 瓜 和 巴 布 达	安 地 卡 及 巴 布 達	앤 티 가 바 부 다	एंटिगुआ और बरबुडा	أنتيغوا وبربودا
AI	anguila	ангилья	ангілья	ア ン ギ ラ	安 圭 拉	安 奎 拉	앵 귈 라	एंग्विला	أنغويلا
AL	albanien	albanie	албания	албанія	ア ル バ ニ ア	阿 尔 巴 尼 亚	阿 爾 巴 尼 亞	알 바 니 아	अल्बानिया	ألبانيا
AM	armenien	armenie	армения	вірменія	ア ル メ ニ ア	亚 美 尼 亚	亞 美 尼 亞	아 르 메 니 아	आर्मेनिया	أرمينيا
AO	ангола	ア ン ゴ ラ	安 哥 拉	앙 골 라	अंगोला	أنغولا
AQ	antarktis	antarctique	antartida	antartide	антарктида	антарктика	南 極	南 极 洲	南 極 洲	남 극 대 륙	अंटार्कटिका	أنتاركتيكا
AR	argentinien	argentinie	аргентина	ア ル ゼ ン チ ン	阿 根 廷	아 르 헨 티 나	अर्जेंटीना	الأرجنتين
AS	amerikanisch samoa	samoa americaines	samoa americana	samoa americane	amerikaans samoa	американское самоа	американське самоа	米 領 サ モ ア	美 属 萨 摩 亚	美 屬 薩 摩 亞	아 메 리 칸 사 모 아	अमेरिकी समोआ	ساموا الأمريكية
AT	osterreich	autriche	oostenrijk	австрия	австрія	オ ー ス ト リ ア	奥 地 利	奧 地 利	오 스 트 리 아	ऑस्ट्रिया	النمسا
AU	australien	australie	австралия	австралія	オ ー ス ト ラ リ ア	澳 大 利 亚	澳 洲	오 스 트 레 일 리 아	ऑस्ट्रेलिया	أستراليا
AW	аруба	ア ル バ	阿 鲁 巴	荷 屬 阿 魯 巴	아 루 바	अरूबा	أروبا
AX	alandinseln	iles aland	islas aland	ilhas aland	isole aland	aland	аландские о ва	аландські острови	オ ー ラ ン ド 諸 島	奥 兰 群 岛	奧 蘭 群 島	올 란 드 제 도	एलैंड द्वीपसमूह	جزر آلاند
AZ	aserbaidschan	azerbaidjan	azerbaiyan	azerbaijao	azerbaigian	azerbeidzjan	азербайджан	ア ゼ ル バ イ ジ ャ ン	阿 塞 拜 疆	亞 塞 拜 然	아 제 르 바 이 잔	अज़रबैजान	أذربيجان
BA	bosnien und herzegowina	bosnie herzegovine	bosnia y herzegovina	bosnia e herzegovina	bosnia ed erzegovina	bosnie en herzegovina	босния и герцеговина	боснія і герцеговина	ボ ス ニ ア ヘ ル ツ ェ ゴ ビ ナ	波 斯 尼 亚 和 黑 塞 哥 维 那	波 士 尼 亞 與 赫 塞 哥 維 納	보 스 니 아 헤 르 체 고 비 나	बोस्निया और हर्ज़ेगोविना	البوسنة والهرسك
BB	barbade	барбадос	バ ル バ ド ス	巴 巴 多 斯	巴 貝 多	바 베 이 도 스	बारबाडोस	بربادوس
BD	bangladesch	banglades	бангладеш	バ ン グ ラ デ シ ュ	孟 加 拉 国	孟 加 拉	방 글 라 데 시	बांग्लादेश	بنغلاديش
BE	belgien	belgique	belgica	belgio	belgie	бельгия	бельгія	ベ ル ギ ー	比 利 时	比 利 時	벨 기 에	बेल्जियम	بلجيكا
BF	burquina faso	буркина фасо	буркіна фасо	ブ ル キ ナ フ ァ ソ	布 基 纳 法 索	布 吉 納 法 索	부 르 키 나 파 소	बुर्किना फ़ासो	بوركينا فاسو
BG	bulgarien	bulgarie	bulgarije	болгария	болгарія	ブ ル ガ リ ア	保 加 利 亚	保 加 利 亞	불 가 리 아	बुल्गारिया	بلغاريا
BH	bahrein	barein	бахрейн	バ ー レ ー ン	巴 林	바 레 인	बहरीन	البحرين
BI	бурунди	бурунді	ブ ル ン ジ	布 隆 迪	蒲 隆 地	부 룬 디	बुरुंडी	بوروندي
BJ	бенин	бенін	ベ ナ ン	贝 宁	貝 南	베 냉	बेनिन	بنين
BL	saint barthelemy	san bartolome	sao bartolomeu	сен бартелеми	сен бартелемі	サ ン バ ル テ ル ミ ー	圣 巴 泰 勒 米	聖 巴 瑟 米	생 바 르 텔 레 미	सेंट बार्थेलेमी	سان بارتليمي
BM	bermudes	бермудские о ва	бермудські острови	バ ミ ュ ー ダ	百 慕 大	百 慕 達	버 뮤 다	बरमूडा	برمودا
BN	brunei darussalam	бруней	ブ ル ネ イ	文 莱	汶 萊	브 루 나 이	ब्रूनेई	بروناي
BO	bolivien	bolivie	боливия	болівія	ボ リ ビ ア	玻 利 维 亚	玻 利 維 亞	볼 리 비 아	बोलीविया	بوليفيا
BQ	karibische niederlande	pays bas caribeens	caribe neerlandes	paises baixos caribenhos	caraibi olandesi	caribisch nederland	бонэйр	карибські нідерланди	オ ラ ン ダ 領 カ リ ブ	荷 属 加 勒 比 区	荷 蘭 加 勒 比 區	네 덜 란 드 령 카 리 브	कैरिबियन नीदरलैंड	هولندا الكاريبية
BR	brasilien	bresil	brasile	brazilie	бразилия	бразилія	ブ ラ ジ ル	巴 西	브 라 질	ब्राज़ील	البرازيل
BS	bahama	багамы	багамські острови	バ ハ マ	巴 哈 马	巴 哈 馬	바 하 마	बहामास	جزر البهاما
BT	bhoutan	butan	butao	бутан	ブ ー タ ン	不 丹	부 탄	भूटान	بوتان
BV	bouvetinsel	ile bouvet	isla bouvet	ilha bouvet	isola bouvet	bouveteiland	о в буве	острів буве	ブ ー ベ 島	布 韦 岛	布 威 島	부 베 섬	बोवेत द्वीप	جزيرة بوفيه
BW	botsuana	ботсвана	ボ ツ ワ ナ	博 茨 瓦 纳	波 札 那	보 츠 와 나	बोत्स्वाना	بوتسوانا
BY	bielorussie	bielorrusia	bielorrussia	bielorussia	беларусь	білорусь	ベ ラ ル ー シ	白 俄 罗 斯	白 俄 羅 斯	벨 라 루 스	बेलारूस	بيلاروس
BZ	belice	белиз	беліз	ベ リ ー ズ	伯 利 兹	貝 里 斯	벨 리 즈	बेलीज़	بليز
CA	kanada	канада	カ ナ ダ	加 拿 大	캐 나 다	कनाडा	كندا
CC	kokosinseln	iles cocos	islas cocos	ilhas cocos	isole cocos	cocoseilanden	кокосовые о ва	кокосові	コ コ ス	科 科 斯 基 林 群 岛	科 克 斯 基 靈 群 島	코 코 스 제 도	कोकोस	جزر كوكوس
CD	kongo kinshasa	republica democratica del congo	конго киншаса	конго кіншаса	コ ン ゴ 民 主 共 和 国	刚 果 金	剛 果 金 夏 沙	콩 고 킨 샤 사	कांगो किंशासा	الكونغو كينشاسا
CF	zentralafrikanische republik	republique centrafricaine	republica centroafricana	republica centro africana	repubblica centrafricana	centraal afrikaanse republiek	центрально африканская республика	центральноафриканська республіка	中 央 ア フ リ カ 共 和 国	中 非 共 和 国	中 非 共 和 國	중 앙 아 프 리 카 공 화 국	मध्य अफ़्रीकी गणराज्य	جمهورية أفريقيا الوسطى
CG	kongo brazzaville	republica do congo	конго браззавиль	конго браззавіль	コ ン ゴ 共 和 国	刚 果 布	剛 果 布 拉 薩	콩 고 브 라 자 빌	कांगो ब्राज़ाविल	الكونغو برازافيل
CH	schweiz	suisse	suiza	suica	svizzera	zwitserland	швейцария	швейцарія	ス イ ス	瑞 士	스 위 스	स्विट्ज़रलैंड	سويسرا
CI	costa do marfim	costa d avorio	ivoorkust	кот д ивуар	кот дівуар	コ ー ト ジ ボ ワ ー ル	科 特 迪 瓦	象 牙 海 岸	코 트 디 부 아 르	कोत दिवुआर	ساحل العاج
CK	cookinseln	iles cook	islas cook	ilhas cook	isole cook	cookeilanden	о ва кука	острови кука	ク ッ ク 諸 島	库 克 群 岛	庫 克 群 島	쿡 제 도	कुक द्वीपसमूह	جزر كوك
CL	cile	чили	чилі	チ リ	智 利	칠 레	चिली	تشيلي
CM	kamerun	cameroun	camerun	camaroes	kameroen	камерун	カ メ ル ー ン	喀 麦 隆	喀 麥 隆	카 메 룬	कैमरून	الكاميرون
CN	cina	китай	中 国	中 國	중 국	चीन	الصين
CO	kolumbien	colombie	колумбия	колумбія	コ ロ ン ビ ア	哥 伦 比 亚	哥 倫 比 亞	콜 롬 비 아	कोलंबिया	كولومبيا
CR	коста рика	コ ス タ リ カ	哥 斯 达 黎 加	哥 斯 大 黎 加	코 스 타 리 카	कोस्टारिका	كوستاريكا
CU	kuba	куба	キ ュ ー バ	古 巴	쿠 바	क्यूबा	كوبا
CV	cabo verde	cap vert	capo verde	kaapverdie	кабо верде	カ ー ボ ベ ル デ	佛 得 角	維 德 角	카 보 베 르 데	केप वर्ड	الرأس الأخضر
CW	curazao	кюрасао	キ ュ ラ ソ ー	库 拉 索	庫 拉 索	퀴 라 소	कुरासाओ	كوراساو
CX	weihnachtsinsel	ile christmas	isla de navidad	ilha christmas	isola christmas	christmaseiland	о в рождества	острів різдва	ク リ ス マ ス 島	圣 诞 岛	聖 誕 島	크 리 스 마 스 섬	क्रिसमस द्वीप	جزيرة كريسماس
CY	zypern	chipre	cipro	кипр	кіпр	キ プ ロ ス	塞 浦 路 斯	賽 普 勒 斯	키 프 로 스	साइप्रस	قبرص
CZ	tschechien	tchequie	chequia	tchequia	cechia	tsjechie	чехия	чехія	チ ェ コ	捷 克	체 코	चेकिया	التشيك
DE	deutschland	allemagne	alemania	alemanha	germania	duitsland	германия	німеччина	ド イ ツ	德 国	德 國	독 일	जर्मनी	ألمانيا
DJ	dschibuti	yibuti	djibuti	gibuti	джибути	джибуті	ジ ブ チ	吉 布 提	吉 布 地	지 부 티	जिबूती	جيبوتي
DK	danemark	dinamarca	danimarca	denemarken	дания	данія	デ ン マ ー ク	丹 麦	丹 麥	덴 마 크	डेनमार्क	الدانمرك
DM	доминика	домініка	ド ミ ニ カ 国	多 米 尼 克	도 미 니 카	डोमिनिका	دومينيكا
DO	dominikanische republik	republique dominicaine	republica dominicana	repubblica dominicana	dominicaanse republiek	доминиканская республика	домініканська республіка	ド ミ ニ カ 共 和 国	多 米 尼 加 共 和 国	多 明 尼 加 共 和 國	도 미 니 카 공 화 국	डोमिनिकन गणराज्य	جمهورية الدومينيكان
DZ	algerien	algerie	argelia	algerije	алжир	ア ル ジ ェ リ ア	阿 尔 及 利 亚	阿 爾 及 利 亞	알 제 리	अल्जीरिया	الجزائر
EC	equateur	equador	эквадор	еквадор	エ ク ア ド ル	厄 瓜 多 尔	厄 瓜 多	에 콰 도 르	इक्वाडोर	الإكوادور
EE	estland	estonie	эстония	естонія	エ ス ト ニ ア	爱 沙 尼 亚	愛 沙 尼 亞	에 스 토 니 아	एस्टोनिया	إستونيا
EG	agypten	egypte	egipto	egito	egitto	египет	єгипет	エ ジ プ ト	埃 及	이 집 트	मिस्र	مصر
EH	westsahara	sahara occidental	saara ocidental	sahara occidentale	westelijke sahara	западная сахара	західна сахара	西 サ ハ ラ	西 撒 哈 拉	서 사 하 라	पश्चिमी सहारा	الصحراء الغربية
ER	erythree	eritreia	эритрея	еритрея	エ リ ト リ ア	厄 立 特 里 亚	厄 利 垂 亞	에 리 트 리 아	इरिट्रिया	إريتريا
ES	spanien	espagne	espana	espanha	spagna	spanje	испания	іспанія	ス ペ イ ン	西 班 牙	스 페 인	स्पेन	إسبانيا
ET	athiopien	ethiopie	etiopia	эфиопия	ефіопія	エ チ オ ピ ア	埃 塞 俄 比 亚	衣 索 比 亞	에 티 오 피 아	इथियोपिया	إثيوبيا
FI	finnland	finlande	finlandia	финляндия	фінляндія	フ ィ ン ラ ン ド	芬 兰	芬 蘭	핀 란 드	फ़िनलैंड	فنلندا
FJ	fidschi	fidji	fiyi	figi	фиджи	фіджі	フ ィ ジ ー	斐 济	斐 濟	피 지	फ़िजी	فيجي
FK	falklandinseln	iles malouines	islas malvinas	ilhas malvinas	isole falkland	falklandeilanden	фолклендские о ва	фолклендські острови	フ ォ ー ク ラ ン ド 諸 島	福 克 兰 群 岛	福 克 蘭 群 島	포 클 랜 드 제 도	फ़ॉकलैंड द्वीपसमूह	جزر فوكلاند
FM	mikronesien	micronesie	федеративные штаты микронезии	мікронезія	ミ ク ロ ネ シ ア 連 邦	密 克 罗 尼 西 亚	密 克 羅 尼 西 亞	미 크 로 네 시 아	माइक्रोनेशिया	ميكرونيزيا
FO	faroer	iles feroe	islas feroe	ilhas faroe	isole faer oer	faeroer	фарерские о ва	фарерські острови	フ ェ ロ ー 諸 島	法 罗 群 岛	法 羅 群 島	페 로 제 도	फ़ेरो द्वीपसमूह	جزر فارو
FR	frankreich	francia	franca	frankrijk	франция	франція	フ ラ ン ス	法 国	法 國	프 랑 스	फ़्रांस	فرنسا
GA	gabun	gabao	габон	ガ ボ ン	加 蓬	加 彭	가 봉	गैबॉन	الغابون
GB	vereinigtes konigreich	royaume uni	reino unido	regno unito	verenigd koninkrijk	великобритания	велика британія	イ ギ リ ス	英 国	英 國	영 국	यूनाइटेड किंगडम	المملكة المتحدة
GD	granada	гренада	グ レ ナ ダ	格 林 纳 达	格 瑞 那 達	그 레 나 다	ग्रेनाडा	غرينادا
GE	georgien	georgie	грузия	грузія	ジ ョ ー ジ ア	格 鲁 吉 亚	喬 治 亞	조 지 아	जॉर्जिया	جورجيا
GF	franzosisch guayana	guyane francaise	guayana francesa	guiana francesa	guyana francese	frans guyana	французская гвиана	французька гвіана	仏 領 ギ ア ナ	法 属 圭 亚 那	法 屬 圭 亞 那	프 랑 스 령 기 아 나	फ़्रेंच गुयाना	غويانا الفرنسية
GG	guernesey	гернси	гернсі	ガ ー ン ジ ー	根 西 岛	根 息	건 지	गर्नसी	غيرنزي
GH	gana	гана	ガ ー ナ	加 纳	迦 納	가 나	घाना	غانا
GI	gibilterra	гибралтар	гібралтар	ジ ブ ラ ル タ ル	直 布 罗 陀	直 布 羅 陀	지 브 롤 터	जिब्राल्टर	جبل طارق
GL	gronland	groenland	groenlandia	гренландия	гренландія	グ リ ー ン ラ ン ド	格 陵 兰	格 陵 蘭	그 린 란 드	ग्रीनलैंड	غرينلاند
GM	gambie	гамбия	гамбія	ガ ン ビ ア	冈 比 亚	甘 比 亞	감 비 아	गाम्बिया	غامبيا
GN	guinee	guine	гвинея	гвінея	ギ ニ ア	几 内 亚	幾 內 亞	기 니	गिनी	غينيا
GP	guadalupe	guadalupa	гваделупа	グ ア ド ル ー プ	瓜 德 罗 普	瓜 地 洛 普	과 들 루 프	ग्वाडेलूप	غوادلوب
GQ	aquatorialguinea	guinee equatoriale	guinea ecuatorial	guine equatorial	guinea equatoriale	equatoriaal guinea	экваториальная гвинея	екваторіальна гвінея	赤 道 ギ ニ ア	赤 道 几 内 亚	赤 道 幾 內 亞	적 도 기 니	इक्वेटोरियल गिनी	غينيا الاستوائية
GR	griechenland	grece	grecia	griekenland	греция	греція	ギ リ シ ャ	希 腊	希 臘	그 리 스	यूनान	اليونان
GS	sudgeorgien und die sudlichen sandwichinseln	georgie du sud et les iles sandwich du sud	islas georgia del sur y sandwich del sur	ilhas georgia do sul e sandwich do sul	georgia del sud e sandwich australi	zuid georgia en zuidelijke sandwicheilanden	южная георгия и южные сандвичевы о ва	південна джорджія та південні сандвічеві острови	サ ウ ス ジ ョ ー ジ ア サ ウ ス サ ン ド ウ ィ ッ チ 諸 島	南 乔 治 亚 和 南 桑 威 奇 群 岛	南 喬 治 亞 與 南 三 明 治 群 島	사 우 스 조 지 아 사 우 스 샌 드 위 치 제 도	दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह	جورجيا الجنوبية وجزر ساندويتش الجنوبية
GT	гватемала	グ ア テ マ ラ	危 地 马 拉	瓜 地 馬 拉	과 테 말 라	ग्वाटेमाला	غواتيمالا
GU	гуам	グ ア ム	关 岛	關 島	गुआम	غوام
GW	guinee bissau	guinea bisau	guine bissau	гвинея бисау	гвінея бісау	ギ ニ ア ビ サ ウ	几 内 亚 比 绍	幾 內 亞 比 索	기 니 비 사 우	गिनी बिसाउ	غينيا بيساو
GY	guiana	гайана	гаяна	ガ イ ア ナ	圭 亚 那	蓋 亞 那	가 이 아 나	गुयाना	غيانا
HK	sonderverwaltungsregion hongkong	ras chinoise de hong kong	rae de hong kong	ras di hong kong	hongkong sar van china	гонконг	中 華 人 民 共 和 国 香 港 特 別 行 政 区	中 国 香 港 特 别 行 政 区	中 國 香 港 特 別 行 政 區	홍 콩	हाँग काँग	هونغ كونغ الصينية
HM	heard und mcdonaldinseln	iles heard et macdonald	islas heard y mcdonald	ilhas heard e mcdonald	isole heard e mcdonald	heard en mcdonaldeilanden	о ва херд и макдональд	острови герд і макдоналд	ハ ー ド 島 マ ク ド ナ ル ド 諸 島	赫 德 岛 和 麦 克 唐 纳 群 岛	赫 德 島 及 麥 唐 納 群 島	허 드 맥 도 널 드 제 도	हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह	جزيرة هيرد وجزر ماكدونالد
HN	гондурас	ホ ン ジ ュ ラ ス	洪 都 拉 斯	宏 都 拉 斯	온 두 라 스	होंडूरास	هندوراس
HR	kroatien	croatie	croacia	croazia	kroatie	хорватия	хорватія	ク ロ ア チ ア	克 罗 地 亚	克 羅 埃 西 亞	크 로 아 티 아	क्रोएशिया	كرواتيا
HT	гаити	гаїті	ハ イ チ	海 地	아 이 티	हैती	هايتي
HU	ungarn	hongrie	hungria	ungheria	hongarije	венгрия	угорщина	ハ ン ガ リ ー	匈 牙 利	헝 가 리	हंगरी	هنغاريا
ID	indonesien	indonesie	индонезия	індонезія	イ ン ド ネ シ ア	印 度 尼 西 亚	印 尼	인 도 네 시 아	इंडोनेशिया	إندونيسيا
IE	irland	irlande	irlanda	ierland	ирландия	ірландія	ア イ ル ラ ン ド	爱 尔 兰	愛 爾 蘭	아 일 랜 드	आयरलैंड	أيرلندا
IL	israele	израиль	ізраїль	イ ス ラ エ ル	以 色 列	이 스 라 엘	इज़राइल	إسرائيل
IM	ile de man	isla de man	ilha de man	isola di man	о в мэн	острів мен	マ ン 島	马 恩 岛	曼 島	맨 섬	आइल ऑफ़ मैन	جزيرة مان
IN	indien	inde	индия	індія	イ ン ド	印 度	인 도	भारत	الهند
IO	britisches territorium im indischen ozean	territoire britannique de l ocean indien	territorio britanico del oceano indico	territorio britanico do oceano indico	territorio britannico dell oceano indiano	brits indische oceaanterritorium	британская территория в индийском океане	британська територія в індійському океані	英 領 イ ン ド 洋 地 域	英 属 印 度 洋 领 地	英 屬 印 度 洋 領 地	영 국 령 인 도 양 지 역	ब्रिटिश हिंद महासागरीय क्षेत्र	الإقليم البريطاني في المحيط الهندي
IQ	irak	iraque	ирак	ірак	イ ラ ク	伊 拉 克	이 라 크	इराक	العراق
IR	ira	иран	іран	イ ラ ン	伊 朗	이 란	ईरान	إيران
IS	islande	islandia	islanda	ijsland	исландия	ісландія	ア イ ス ラ ン ド	冰 岛	冰 島	아 이 슬 란 드	आइसलैंड	آيسلندا
IT	italien	italie	italia	италия	італія	イ タ リ ア	意 大 利	義 大 利	이 탈 리 아	इटली	إيطاليا
JE	джерси	джерсі	ジ ャ ー ジ ー	泽 西 岛	澤 西 島	저 지	जर्सी	جيرسي
JM	jamaika	jamaique	giamaica	ямайка	ジ ャ マ イ カ	牙 买 加	牙 買 加	자 메 이 카	जमैका	جامايكا
JO	jordanien	jordanie	jordania	giordania	иордания	йорданія	ヨ ル ダ ン	约 旦	約 旦	요 르 단	जॉर्डन	الأردن
JP	japon	japao	giappone	япония	японія	日 本	일 본	जापान	اليابان
KE	kenia	quenia	кения	кенія	ケ ニ ア	肯 尼 亚	肯 亞	케 냐	केन्या	كينيا
KG	kirgisistan	kirghizstan	kirguistan	quirguistao	kirghizistan	kirgizie	киргизия	киргизстан	キ ル ギ ス	吉 尔 吉 斯 斯 坦	吉 爾 吉 斯	키 르 기 스 스 탄	किर्गिज़स्तान	قيرغيزستان
KH	kambodscha	cambodge	camboya	camboja	cambodja	камбоджа	カ ン ボ ジ ア	柬 埔 寨	캄 보 디 아	कंबोडिया	كمبوديا
KI	quiribati	кирибати	кірибаті	キ リ バ ス	基 里 巴 斯	吉 里 巴 斯	키 리 바 시	किरिबाती	كيريباتي
KM	komoren	comores	comoras	comore	comoren	коморы	комори	コ モ ロ	科 摩 罗	葛 摩	코 모 로	कोमोरोस	جزر القمر
KN	st kitts und nevis	saint christophe et nieves	san cristobal y nieves	sao cristovao e nevis	saint kitts e nevis	saint kitts en nevis	сент китс и невис	сент кітс і невіс	セ ン ト ク リ ス ト フ ァ ー ネ ー ヴ ィ ス	圣 基 茨 和 尼 维 斯	聖 克 里 斯 多 福 及 尼 維 斯	세 인 트 키 츠 네 비 스	सेंट किट्स और नेविस	سانت كيتس ونيفيس
KP	nordkorea	coree du nord	corea del norte	coreia do norte	corea del nord	noord korea	кндр	північна корея	北 朝 鮮	朝 鲜	北 韓	북 한	उत्तर कोरिया	كوريا الشمالية
KR	sudkorea	coree du sud	corea del sur	coreia do sul	corea del sud	zuid korea	республика корея	південна корея	韓 国	韩 国	南 韓	대 한 민 국	दक्षिण कोरिया	كوريا الجنوبية
KW	koweit	koeweit	кувейт	ク ウ ェ ー ト	科 威 特	쿠 웨 이 트	कुवैत	الكويت
KY	kaimaninseln	iles caimans	islas caiman	ilhas cayman	isole cayman	kaaimaneilanden	о ва кайман	кайманові острови	ケ イ マ ン 諸 島	开 曼 群 岛	開 曼 群 島	케 이 맨 제 도	कैमेन द्वीपसमूह	جزر كايمان
KZ	kasachstan	kazajistan	cazaquistao	kazakistan	kazachstan	казахстан	カ ザ フ ス タ ン	哈 萨 克 斯 坦	哈 薩 克	카 자 흐 스 탄	कज़ाखस्तान	كازاخستان
LA	лаос	ラ オ ス	老 挝	寮 國	라 오 스	लाओस	لاوس
LB	libanon	liban	libano	ливан	ліван	レ バ ノ ン	黎 巴 嫩	레 바 논	लेबनान	لبنان
LC	sainte lucie	santa lucia	saint lucia	сент люсия	сент люсія	セ ン ト ル シ ア	圣 卢 西 亚	聖 露 西 亞	세 인 트 루 시 아	सेंट लूसिया	سانت لوسيا
LI	лихтенштейн	ліхтенштейн	リ ヒ テ ン シ ュ タ イ ン	列 支 敦 士 登	列 支 敦 斯 登	리 히 텐 슈 타 인	लिचेंस्टीन	ليختنشتاين
LK	шри ланка	шрі ланка	ス リ ラ ン カ	斯 里 兰 卡	斯 里 蘭 卡	스 리 랑 카	श्रीलंका	سريلانكا
LR	либерия	ліберія	リ ベ リ ア	利 比 里 亚	賴 比 瑞 亞	라 이 베 리 아	लाइबेरिया	ليبيريا
LS	lesoto	лесото	レ ソ ト	莱 索 托	賴 索 托	레 소 토	लेसोथो	ليسوتو
LT	litauen	lituanie	lituania	litouwen	литва	リ ト ア ニ ア	立 陶 宛	리 투 아 니 아	लिथुआनिया	ليتوانيا
LU	luxemburg	luxemburgo	lussemburgo	люксембург	ル ク セ ン ブ ル ク	卢 森 堡	盧 森 堡	룩 셈 부 르 크	लग्ज़मबर्ग	لوكسمبورغ
LV	lettland	lettonie	letonia	lettonia	letland	латвия	латвія	ラ ト ビ ア	拉 脱 维 亚	拉 脫 維 亞	라 트 비 아	लातविया	لاتفيا
LY	libyen	libye	libia	libie	ливия	лівія	リ ビ ア	利 比 亚	利 比 亞	리 비 아	लीबिया	ليبيا
MA	marokko	maroc	marruecos	marrocos	marocco	марокко	モ ロ ッ コ	摩 洛 哥	모 로 코	मोरक्को	المغرب
MC	монако	モ ナ コ	摩 纳 哥	摩 納 哥	모 나 코	मोनाको	موناكو
MD	republik moldau	moldavie	moldavia	молдова	モ ル ド バ	摩 尔 多 瓦	摩 爾 多 瓦	몰 도 바	मॉल्डोवा	مولدوفا
ME	черногория	чорногорія	モ ン テ ネ グ ロ	黑 山	蒙 特 內 哥 羅	몬 테 네 그 로	मोंटेनेग्रो	الجبل الأسود
MF	saint martin	san martin	sao martinho	сен мартен	サ ン マ ル タ ン	法 属 圣 马 丁	法 屬 聖 馬 丁	생 마 르 탱	सेंट मार्टिन	سان مارتن
MG	madagaskar	мадагаскар	マ ダ ガ ス カ ル	马 达 加 斯 加	馬 達 加 斯 加	마 다 가 스 카 르	मेडागास्कर	مدغشقر
MH	marshallinseln	iles marshall	islas marshall	ilhas marshall	isole marshall	marshalleilanden	маршалловы о ва	маршаллові острови	マ ー シ ャ ル 諸 島	马 绍 尔 群 岛	馬 紹 爾 群 島	마 셜 제 도	मार्शल द्वीपसमूह	جزر مارشال
MK	nordmazedonien	macedoine du nord	macedonia del norte	macedonia do norte	macedonia del nord	noord macedonie	северная македония	північна македонія	北 マ ケ ド ニ ア	北 马 其 顿	北 馬 其 頓	북 마 케 도 니 아	उत्तरी मकदूनिया	مقدونيا الشمالية
ML	мали	малі	マ リ	马 里	馬 利	말 리	माली	مالي
MM	mianmar	мьянма	мянма	ミ ャ ン マ ー	缅 甸	緬 甸	미 얀 마	म्यांमार	ميانمار
MN	mongolei	mongolie	монголия	монголія	モ ン ゴ ル	蒙 古	몽 골	मंगोलिया	منغوليا
MO	sonderverwaltungsregion macau	ras chinoise de macao	rae de macao	macau	ras di macao	macau sar van china	макао	中 華 人 民 共 和 国 マ カ オ 特 別 行 政 区	中 国 澳 门 特 别 行 政 区	中 國 澳 門 特 別 行 政 區	마 카 오	मकाऊ	منطقة ماكاو الإدارية الخاصة
MP	nordliche marianen	iles mariannes du nord	islas marianas del norte	ilhas marianas do norte	isole marianne settentrionali	noordelijke marianen	северные марианские о ва	північні маріанські острови	北 マ リ ア ナ 諸 島	北 马 里 亚 纳 群 岛	北 馬 利 安 納 群 島	북 마 리 아 나 제 도	उत्तरी मारियाना द्वीपसमूह	جزر ماريانا الشمالية
MQ	martinica	мартиника	мартиніка	マ ル テ ィ ニ ー ク	马 提 尼 克	馬 丁 尼 克	마 르 티 니 크	मार्टीनिक	جزر المارتينيك
MR	mauretanien	mauritanie	мавритания	мавританія	モ ー リ タ ニ ア	毛 里 塔 尼 亚	茅 利 塔 尼 亞	모 리 타 니	मॉरिटानिया	موريتانيا
MS	монтсеррат	モ ン ト セ ラ ト	蒙 特 塞 拉 特	蒙 哲 臘	몬 트 세 라 트	मोंटसेरात	مونتسرات
MT	malte	мальта	マ ル タ	马 耳 他	馬 爾 他	몰 타	माल्टा	مالطا
MU	maurice	mauricio	маврикий	маврикій	モ ー リ シ ャ ス	毛 里 求 斯	模 里 西 斯	모 리 셔 스	मॉरीशस	موريشيوس
MV	malediven	maldivas	maldive	maldiven	мальдивы	мальдіви	モ ル デ ィ ブ	马 尔 代 夫	馬 爾 地 夫	몰 디 브	मालदीव	جزر المالديف
MW	malaui	малави	малаві	マ ラ ウ イ	马 拉 维	馬 拉 威	말 라 위	मलावी	ملاوي
MX	mexiko	mexique	messico	мексика	メ キ シ コ	墨 西 哥	멕 시 코	मैक्सिको	المكسيك
MY	malaisie	malasia	maleisie	малайзия	малайзія	マ レ ー シ ア	马 来 西 亚	馬 來 西 亞	말 레 이 시 아	मलेशिया	ماليزيا
MZ	mosambik	mocambique	mozambico	мозамбик	мозамбік	モ ザ ン ビ ー ク	莫 桑 比 克	莫 三 比 克	모 잠 비 크	मोज़ांबिक	موزمبيق
NA	namibie	намибия	намібія	ナ ミ ビ ア	纳 米 比 亚	納 米 比 亞	나 미 비 아	नामीबिया	ناميبيا
NC	neukaledonien	nouvelle caledonie	nueva caledonia	nova caledonia	nuova caledonia	nieuw caledonie	новая каледония	нова каледонія	ニ ュ ー カ レ ド ニ ア	新 喀 里 多 尼 亚	新 喀 里 多 尼 亞	뉴 칼 레 도 니 아	न्यू कैलेडोनिया	كاليدونيا الجديدة
NE	нигер	нігер	ニ ジ ェ ー ル	尼 日 尔	尼 日	니 제 르	नाइजर	النيجر
NF	norfolkinsel	ile norfolk	isla norfolk	ilha norfolk	isola norfolk	norfolk	о в норфолк	острів норфолк	ノ ー フ ォ ー ク 島	诺 福 克 岛	諾 福 克 島	노 퍽 섬	नॉरफ़ॉक द्वीप	جزيرة نورفولك
NG	нигерия	нігерія	ナ イ ジ ェ リ ア	尼 日 利 亚	奈 及 利 亞	나 이 지 리 아	नाइजीरिया	نيجيريا
NI	никарагуа	нікарагуа	ニ カ ラ グ ア	尼 加 拉 瓜	니 카 라 과	निकारागुआ	نيكاراغوا
NL	niederlande	pays bas	paises bajos	paises baixos	paesi bassi	nederland	нидерланды	нідерланди	オ ラ ン ダ	荷 兰	荷 蘭	네 덜 란 드	नीदरलैंड	هولندا
NO	norwegen	norvege	noruega	norvegia	noorwegen	норвегия	норвегія	ノ ル ウ ェ ー	挪 威	노 르 웨 이	नॉर्वे	النرويج
NP	непал	ネ パ ー ル	尼 泊 尔	尼 泊 爾	네 팔	नेपाल	نيبال
NR	науру	ナ ウ ル	瑙 鲁	諾 魯	나 우 루	नाउरु	ناورو
NU	ниуэ	ніуе	ニ ウ エ	纽 埃	紐 埃 島	니 우 에	नीयू	نيوي
NZ	neuseeland	nouvelle zelande	nueva zelanda	nova zelandia	nuova zelanda	nieuw zeeland	новая зеландия	нова зеландія	ニ ュ ー ジ ー ラ ン ド	新 西 兰	紐 西 蘭	뉴 질 랜 드	न्यूज़ीलैंड	نيوزيلندا
OM	oma	оман	オ マ ー ン	阿 曼	오 만	ओमान	عُمان
PA	панама	パ ナ マ	巴 拿 马	巴 拿 馬	파 나 마	पनामा	بنما
PE	perou	перу	ペ ル ー	秘 鲁	秘 魯	페 루	पेरू	بيرو
PF	franzosisch polynesien	polynesie francaise	polinesia francesa	polinesia francese	frans polynesie	французская полинезия	французька полінезія	仏 領 ポ リ ネ シ ア	法 属 波 利 尼 西 亚	法 屬 玻 里 尼 西 亞	프 랑 스 령 폴 리 네 시 아	फ़्रेंच पोलिनेशिया	بولينيزيا الفرنسية
PG	papua neuguinea	papouasie nouvelle guinee	papua nueva guinea	papua nova guine	papua nuova guinea	papoea nieuw guinea	папуа новая гвинея	папуа нова гвінея	パ プ ア ニ ュ ー ギ ニ ア	巴 布 亚 新 几 内 亚	巴 布 亞 紐 幾 內 亞	파 푸 아 뉴 기 니	पापुआ न्यू गिनी	بابوا غينيا الجديدة
PH	philippinen	filipinas	filippine	filipijnen	филиппины	філіппіни	フ ィ リ ピ ン	菲 律 宾	菲 律 賓	필 리 핀	फ़िलिपींस	الفلبين
PK	paquistao	пакистан	パ キ ス タ ン	巴 基 斯 坦	파 키 스 탄	पाकिस्तान	باكستان
PL	polen	pologne	polonia	польша	польща	ポ ー ラ ン ド	波 兰	波 蘭	폴 란 드	पोलैंड	بولندا
PM	st pierre und miquelon	saint pierre et miquelon	san pedro y miquelon	sao pedro e miquelao	saint pierre e miquelon	saint pierre en miquelon	сен пьер и микелон	сен пєр і мікелон	サ ン ピ エ ー ル 島 ミ ク ロ ン 島	圣 皮 埃 尔 和 密 克 隆 群 岛	聖 皮 埃 與 密 克 隆 群 島	생 피 에 르 미 클 롱	सेंट पिएरे और मिक्वेलान	سان بيير ومكويلون
PN	pitcairninseln	iles pitcairn	islas pitcairn	ilhas pitcairn	isole pitcairn	pitcairneilanden	о ва питкэрн	острови піткерн	ピ ト ケ ア ン 諸 島	皮 特 凯 恩 群 岛	皮 特 肯 群 島	핏 케 언 제 도	पिटकैर्न द्वीपसमूह	جزر بيتكيرن
PR	porto rico	portorico	пуэрто рико	пуерто рико	プ エ ル ト リ コ	波 多 黎 各	푸 에 르 토 리 코	पोर्टो रिको	بورتوريكو
PS	palastinensische autonomiegebiete	territoires palestiniens	territorios palestinos	territori palestinesi	palestijnse gebieden	палестинские территории	палестинські території	パ レ ス チ ナ 自 治 区	巴 勒 斯 坦 领 土	巴 勒 斯 坦 自 治 區	팔 레 스 타 인 지 구	फ़िलिस्तीनी क्षेत्र	الأراضي الفلسطينية
PT	portogallo	португалия	португалія	ポ ル ト ガ ル	葡 萄 牙	포 르 투 갈	पुर्तगाल	البرتغال
PW	palaos	палау	パ ラ オ	帕 劳	帛 琉	팔 라 우	पलाऊ	بالاو
PY	paraguai	парагвай	パ ラ グ ア イ	巴 拉 圭	파 라 과 이	पराग्वे	باراغواي
QA	katar	catar	катар	カ タ ー ル	卡 塔 尔	卡 達	카 타 르	क़तर	قطر
RE	la reunion	reuniao	riunione	реюньон	реюньйон	レ ユ ニ オ ン	留 尼 汪	留 尼 旺	레 위 니 옹	रियूनियन	روينيون
RO	rumanien	roumanie	rumania	romenia	roemenie	румыния	румунія	ル ー マ ニ ア	罗 马 尼 亚	羅 馬 尼 亞	루 마 니 아	रोमानिया	رومانيا
RS	serbien	serbie	servia	servie	сербия	сербія	セ ル ビ ア	塞 尔 维 亚	塞 爾 維 亞	세 르 비 아	सर्बिया	صربيا
RU	russland	russie	rusia	rusland	россия	росія	ロ シ ア	俄 罗 斯	俄 羅 斯	러 시 아	रूस	روسيا
RW	ruanda	руанда	ル ワ ン ダ	卢 旺 达	盧 安 達	르 완 다	रवांडा	رواندا
SA	saudi arabien	arabie saoudite	arabia saudi	arabia saudita	saoedi arabie	саудовская аравия	саудівська аравія	サ ウ ジ ア ラ ビ ア	沙 特 阿 拉 伯	沙 烏 地 阿 拉 伯	사 우 디 아 라 비 아	सऊदी अरब	المملكة العربية السعودية
SB	salomonen	iles salomon	islas salomon	ilhas salomao	isole salomone	salomonseilanden	соломоновы о ва	соломонові острови	ソ ロ モ ン 諸 島	所 罗 门 群 岛	索 羅 門 群 島	솔 로 몬 제 도	सोलोमन द्वीपसमूह	جزر سليمان
SC	seychellen	seicheles	сейшельские о ва	сейшельські острови	セ ー シ ェ ル	塞 舌 尔	塞 席 爾	세 이 셸	सेशेल्स	سيشل
SD	sudao	soedan	судан	ス ー ダ ン	苏 丹	蘇 丹	수 단	सूडान	السودان
SE	schweden	suede	suecia	svezia	zweden	швеция	швеція	ス ウ ェ ー デ ン	瑞 典	스 웨 덴	स्वीडन	السويد
SG	singapur	singapour	singapura	сингапур	сінгапур	シ ン ガ ポ ー ル	新 加 坡	싱 가 포 르	सिंगापुर	سنغافورة
SH	sainte helene	santa elena	santa helena	santelena	sint helena	о в св елены	острів святої єлени	セ ン ト ヘ レ ナ	圣 赫 勒 拿	聖 赫 勒 拿 島	세 인 트 헬 레 나	सेंट हेलेना	سانت هيلينا
SI	slowenien	slovenie	eslovenia	словения	словенія	ス ロ ベ ニ ア	斯 洛 文 尼 亚	斯 洛 維 尼 亞	슬 로 베 니 아	स्लोवेनिया	سلوفينيا
SJ	spitzbergen und jan mayen	svalbard et jan mayen	svalbard y jan mayen	svalbard e jan mayen	spitsbergen en jan mayen	шпицберген и ян майен	шпіцберген та ян маєн	ス バ ー ル バ ル 諸 島 ヤ ン マ イ エ ン 島	斯 瓦 尔 巴 和 扬 马 延	挪 威 屬 斯 瓦 巴 及 尖 棉	스 발 바 르 제 도 얀 마 웬 섬	स्वालबार्ड और जान मायेन	سفالبارد وجان ماين
SK	slowakei	slovaquie	eslovaquia	slovacchia	slowakije	словакия	словаччина	ス ロ バ キ ア	斯 洛 伐 克	슬 로 바 키 아	स्लोवाकिया	سلوفاكيا
SL	sierra leona	serra leoa	сьерра леоне	сьєрра леоне	シ エ ラ レ オ ネ	塞 拉 利 昂	獅 子 山	시 에 라 리 온	सिएरा लियोन	سيراليون
SM	saint marin	сан марино	サ ン マ リ ノ	圣 马 力 诺	聖 馬 利 諾	산 마 리 노	सैन मेरीनो	سان مارينو
SN	сенегал	セ ネ ガ ル	塞 内 加 尔	塞 內 加 爾	세 네 갈	सेनेगल	السنغال
SO	somalie	сомали	сомалі	ソ マ リ ア	索 马 里	索 馬 利 亞	소 말 리 아	सोमालिया	الصومال
SR	surinam	суринам	ス リ ナ ム	苏 里 南	蘇 利 南	수 리 남	सूरीनाम	سورينام
SS	sudsudan	soudan du sud	sudan del sur	sudao do sul	sud sudan	zuid soedan	южный судан	південний судан	南 ス ー ダ ン	南 苏 丹	南 蘇 丹	남 수 단	दक्षिण सूडान	جنوب السودان
ST	sao tome und principe	sao tome et principe	santo tome y principe	sao tome e principe	sao tome en principe	сан томе и принсипи	сан томе і принсіпі	サ ン ト メ プ リ ン シ ペ	圣 多 美 和 普 林 西 比	聖 多 美 普 林 西 比	상 투 메 프 린 시 페	साओ टोम और प्रिंसिपे	ساو تومي وبرينسيبي
SV	salvador	сальвадор	エ ル サ ル バ ド ル	萨 尔 瓦 多	薩 爾 瓦 多	엘 살 바 도 르	अल सल्वाडोर	السلفادور
SX	saint martin	синт мартен	сінт мартен	シ ン ト マ ー ル テ ン	荷 属 圣 马 丁	荷 屬 聖 馬 丁	신 트 마 르 턴	सिंट मार्टिन	سانت مارتن
SY	syrien	syrie	siria	сирия	сирія	シ リ ア	叙 利 亚	敘 利 亞	시 리 아	सीरिया	سوريا
SZ	esuatini	essuatini	эсватини	есватіні	エ ス ワ テ ィ ニ	斯 威 士 兰	史 瓦 帝 尼	에 스 와 티 니	एस्वाटिनी	إسواتيني
TC	turks und caicosinseln	iles turques et caiques	islas turcas y caicos	ilhas turcas e caicos	isole turks e caicos	turks en caicoseilanden	тёркс и кайкос	острови теркс і кайкос	タ ー ク ス カ イ コ ス 諸 島	特 克 斯 和 凯 科 斯 群 岛	土 克 斯 及 開 科 斯 群 島	터 크 스 케 이 커 스 제 도	तुर्क और कैकोज़ द्वीपसमूह	جزر توركس وكايكوس
TD	tschad	tchad	chade	ciad	tsjaad	чад	チ ャ ド	乍 得	查 德	차 드	चाड	تشاد
TF	franzosische sud und antarktisgebiete	terres australes francaises	territorios australes franceses	territorios franceses do sul	terre australi francesi	franse gebieden in de zuidelijke indische oceaan	французские южные территории	французькі південні території	仏 領 極 南 諸 島	法 属 南 部 领 地	法 屬 南 部 屬 地	프 랑 스 령 남 방 지 역	फ़्रांसीसी दक्षिणी क्षेत्र	الأقاليم الجنوبية الفرنسية
TG	того	ト ー ゴ	多 哥	토 고	टोगो	توغو
TH	thailande	tailandia	thailandia	таиланд	таїланд	タ イ	泰 国	泰 國	태 국	थाईलैंड	تايلاند
TJ	tadschikistan	tadjikistan	tayikistan	tadjiquistao	tagikistan	tadzjikistan	таджикистан	タ ジ キ ス タ ン	塔 吉 克 斯 坦	塔 吉 克	타 지 키 스 탄	ताजिकिस्तान	طاجيكستان
TK	токелау	ト ケ ラ ウ	托 克 劳	托 克 勞 群 島	토 켈 라 우	तोकेलाउ	توكيلاو
TL	timor oriental	timor est	oost timor	восточный тимор	тимор лешті	東 テ ィ モ ー ル	东 帝 汶	東 帝 汶	동 티 모 르	तिमोर लेस्त	تيمور ليشتي
TM	turcomenistao	туркменистан	туркменістан	ト ル ク メ ニ ス タ ン	土 库 曼 斯 坦	土 庫 曼	투 르 크 메 니 스 탄	तुर्कमेनिस्तान	تركمانستان
TN	tunesien	tunisie	tunez	tunesie	тунис	туніс	チ ュ ニ ジ ア	突 尼 斯	突 尼 西 亞	튀 니 지	ट्यूनीशिया	تونس
TO	тонга	ト ン ガ	汤 加	東 加	통 가	टोंगा	تونغا
TR	turkei	turquie	turquia	turchia	turkije	турция	туреччина	ト ル コ	土 耳 其	튀 르 키 예	तुर्किये	تركيا
TT	trinidad und tobago	trinite et tobago	trinidad y tobago	trinidad e tobago	trinidad en tobago	тринидад и тобаго	тринідад і тобаго	ト リ ニ ダ ー ド ト バ ゴ	特 立 尼 达 和 多 巴 哥	千 里 達 及 托 巴 哥	트 리 니 다 드 토 바 고	त्रिनिदाद और टोबैगो	ترينيداد وتوباغو
TV	тувалу	ツ バ ル	图 瓦 卢	吐 瓦 魯	투 발 루	तुवालू	توفالو
TW	тайвань	台 湾	台 灣	대 만	ताइवान	تايوان
TZ	tansania	tanzanie	танзания	танзанія	タ ン ザ ニ ア	坦 桑 尼 亚	坦 尚 尼 亞	탄 자 니 아	तंज़ानिया	تنزانيا
UA	ucrania	ucraina	oekraine	украина	україна	ウ ク ラ イ ナ	乌 克 兰	烏 克 蘭	우 크 라 이 나	यूक्रेन	أوكرانيا
UG	ouganda	oeganda	уганда	ウ ガ ン ダ	乌 干 达	烏 干 達	우 간 다	युगांडा	أوغندا
UM	amerikanische uberseeinseln	iles mineures eloignees des etats unis	islas menores alejadas de ee uu	ilhas menores distantes dos eua	isole minori esterne degli stati uniti	kleine afgelegen eilanden van de verenigde staten	внешние малые о ва	віддалені острови сша	合 衆 国 領 有 小 離 島	美 国 本 土 外 小 岛 屿	美 國 本 土 外 小 島 嶼	미 국 령 해 외 제 도	यू एस आउटलाइंग द्वीपसमूह	جزر الولايات المتحدة النائية
US	vereinigte staaten	etats unis	estados unidos	stati uniti	verenigde staten	соединенные штаты	сполучені штати	ア メ リ カ 合 衆 国	美 国	美 國	미 국	संयुक्त राज्य	الولايات المتحدة
UY	uruguai	уругвай	ウ ル グ ア イ	乌 拉 圭	烏 拉 圭	우 루 과 이	उरूग्वे	أورغواي
UZ	usbekistan	ouzbekistan	uzbequistao	oezbekistan	узбекистан	ウ ズ ベ キ ス タ ン	乌 兹 别 克 斯 坦	烏 茲 別 克	우 즈 베 키 스 탄	उज़्बेकिस्तान	أوزبكستان
VA	vatikanstadt	etat de la cite du vatican	ciudad del vaticano	cidade do vaticano	citta del vaticano	vaticaanstad	ватикан	バ チ カ ン 市 国	梵 蒂 冈	梵 蒂 岡	바 티 칸 시 국	वेटिकन सिटी	الفاتيكان
VC	st vincent und die grenadinen	saint vincent et les grenadines	san vicente y las granadinas	sao vicente e granadinas	saint vincent e grenadine	saint vincent en de grenadines	сент винсент и гренадины	сент вінсент і гренадіни	セ ン ト ビ ン セ ン ト 及 び グ レ ナ デ ィ ー ン 諸 島	圣 文 森 特 和 格 林 纳 丁 斯	聖 文 森 及 格 瑞 那 丁	세 인 트 빈 센 트 그 레 나 딘	सेंट विंसेंट और ग्रेनाडाइंस	سانت فنسنت وجزر غرينادين
VE	венесуэла	венесуела	ベ ネ ズ エ ラ	委 内 瑞 拉	委 內 瑞 拉	베 네 수 엘 라	वेनेज़ुएला	فنزويلا
VG	britische jungferninseln	iles vierges britanniques	islas virgenes britanicas	ilhas virgens britanicas	isole vergini britanniche	britse maagdeneilanden	виргинские о ва	британські віргінські острови	英 領 ヴ ァ ー ジ ン 諸 島	英 属 维 尔 京 群 岛	英 屬 維 京 群 島	영 국 령 버 진 아 일 랜 드	ब्रिटिश वर्जिन द्वीपसमूह	جزر فيرجن البريطانية
VI	amerikanische jungferninseln	iles vierges des etats unis	islas virgenes de ee uu	ilhas virgens americanas	isole vergini americane	amerikaanse maagdeneilanden	виргинские о ва	віргінські острови	米 領 ヴ ァ ー ジ ン 諸 島	美 属 维 尔 京 群 岛	美 屬 維 京 群 島	미 국 령 버 진 아 일 랜 드	यू एस वर्जिन द्वीपसमूह	جزر فيرجن الأمريكية
VN	viet nam	vietna	вьетнам	вєтнам	ベ ト ナ ム	越 南	베 트 남	वियतनाम	فيتنام
VU	вануату	バ ヌ ア ツ	瓦 努 阿 图	萬 那 杜	바 누 아 투	वनुआतू	فانواتو
WF	wallis und futuna	wallis et futuna	wallis y futuna	wallis e futuna	wallis en futuna	уоллис и футуна	уолліс і футуна	ウ ォ リ ス フ ツ ナ	瓦 利 斯 和 富 图 纳	瓦 利 斯 群 島 和 富 圖 那 群 島	왈 리 스 푸 투 나 제 도	वालिस और फ़्यूचूना	جزر والس وفوتونا
WS	самоа	サ モ ア	萨 摩 亚	薩 摩 亞	사 모 아	समोआ	ساموا
YE	jemen	iemen	йемен	ємен	イ エ メ ン	也 门	葉 門	예 멘	यमन	اليمن
YT	майотта	マ ヨ ッ ト	马 约 特	馬 約 特 島	마 요 트	मायोते	مايوت
ZA	sudafrika	afrique du sud	sudafrica	africa do sul	zuid afrika	южно африканская республика	південно африканська республіка	南 ア フ リ カ	南 非	남 아 프 리 카	दक्षिण अफ़्रीका	جنوب أفريقيا
ZM	sambia	zambie	замбия	замбія	ザ ン ビ ア	赞 比 亚	尚 比 亞	잠 비 아	ज़ाम्बिया	زامبيا
ZW	simbabwe	zimbabue	зимбабве	зімбабве	ジ ン バ ブ エ	津 巴 布 韦	辛 巴 威	짐 바 브 웨	ज़िम्बाब्वे	زيمبابوي
MX-CMX	mexico city
CO-DC	bogota	distrito capital de bogota
KE-30	nairobi	nairobi city
BR-DF	brasilia	distrito federal
KR-29	gwangju	gwangju gwangyeoksi
CZ-10	prague	praha
US-DC	washington	district of columbia
TW-TPE	banqiao
KZ-71	nur sultan
CH-GE	geneve
CH-BS	basel
VN-HN	long xuyen	ha noi
VN-SG	hai duong	ho chi minh
AE-AZ	abu zaby
AE-DU	dubayy
AE-FU	al fujayrah
AE-RK	ra al khaymah
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
AM-GR	gegarkunik
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
BS-CK	crooked island and long cay
BS-FP	city of freeport
BT-12	chhukha
BT-42	monggar
BT-43	pema gatshel
BT-44	lhuentse
BT-TY	trashi yangtse
BY-BR	brestskaya voblasts
BY-HM	horad minsk
BY-HO	homyelskaya voblasts
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
EG-IS	al ismailiyah
EG-JS	janub sina
EG-KB	al qalyubiyah
EG-KFS	kafr ash shaykh
EG-KN	qina
EG-LX	al uqsur
EG-MN	al minya
EG-MNF	al minufiyah
EG-MT	matruh
EG-PTS	bur said
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
ET-SW	yedebub mirab ityopiya hizboch
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
GE-RL	racha lechkhumi kvemo svaneti
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
HT-GA	grandeanse
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
KP-14	nampo
KP-15	kaesong
KR-11	seoul teukbyeolsi
KR-26	busan gwangyeoksi
KR-27	daegu gwangyeoksi
KR-28	incheon gwangyeoksi
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
QA-ZA	az zaayin
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
RU-ARK	arkhangelskaya oblast
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
RU-STA	stavropolskiy kray
RU-SVE	sverdlovskaya oblast
RU-TAM	tambovskaya oblast
RU-TOM	tomskaya oblast
RU-TUL	tulskaya oblast
RU-TVE	tverskaya oblast
RU-TY	tyva
RU-TYU	tyumenskaya oblast
RU-UD	udmurtskaya respublika
RU-ULY	ulyanovskaya oblast
RU-VGG	volgogradskaya
RU-VLA	vladimirskaya
RU-VLG	vologodskaya oblast
RU-VOR	voronezhskaya oblast
RU-YAN	yamalo
RU-YAR	yaroslavskaya oblast
RU-YEV	yevreyskaya avtonomnaya oblast
RU-ZAB	zabaykalskiy kray
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
SY-DR	dara
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
UZ-AN	andijon
UZ-BU	buxoro
UZ-FA	fargona
UZ-JI	jizzax
UZ-QR	qoraqalpogiston respublikasi
UZ-TK	toshkent
UZ-TO	toshkent
VE-A	distrito capital
VE-W	dependencias federales
VE-X	la guaira
VN-DN	da nang
VN-HP	hai phong
WS-GI	gagaifomauga
YE-DA	ad dali
YE-HD	hadramawt
YE-SN	sana
YE-TA	taizz`;
