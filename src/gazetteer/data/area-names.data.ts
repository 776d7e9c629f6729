// Made by .tools/tables/make-gazetteer.mjs. Do not edit.
// Code, then its names besides the English one of the standard codes, in other languages and scripts.
// Sources: ISO 3166 and Unicode CLDR (Unicode-3.0 licence).
export const AREA_NAMES = `AD	Andorre	Андорра	アンドラ	安道尔	安道爾	안도라	एंडोरा	أندورا
AE	Vereinigte Arabische Emirate	Émirats arabes unis	Emiratos Árabes Unidos	Emirados Árabes Unidos	Emirati Arabi Uniti	Verenigde Arabische Emiraten	ОАЭ	Обʼєднані Арабські Емірати	アラブ首長国連邦	阿拉伯联合酋长国	阿拉伯聯合大公國	아랍에미리트	संयुक्त अरब अमीरात	الإمارات العربية المتحدة
AF	Afganistán	Afeganistão	Афганистан	Афганістан	アフガニスタン	阿富汗	아프가니스탄	अफ़गानिस्तान	أفغانستان
AG	Antigua und Barbuda	Antigua-et-Barbuda	Antigua y Barbuda	Antígua e Barbuda	Antigua e Barbuda	Antigua en Barbuda	Антигуа и Барбуда	Антигуа і Барбуда	アンティグア・バーブーダ	安提瓜和巴布达	安地卡及巴布達	앤티가 바부다	एंटिगुआ और बरबुडा	أنتيغوا وبربودا
AI	Anguila	Ангилья	Ангілья	アンギラ	安圭拉	安奎拉	앵귈라	एंग्विला	أنغويلا
AL	Albanien	Albanie	Albanië	Албания	Албанія	アルバニア	阿尔巴尼亚	阿爾巴尼亞	알바니아	अल्बानिया	ألبانيا
AM	Armenien	Arménie	Armenië	Армения	Вірменія	アルメニア	亚美尼亚	亞美尼亞	아르메니아	आर्मेनिया	أرمينيا
AO	Ангола	アンゴラ	安哥拉	앙골라	अंगोला	أنغولا
AQ	Antarktis	Antarctique	Antártida	Antartide	Антарктида	Антарктика	南極	南极洲	南極洲	남극 대륙	अंटार्कटिका	أنتاركتيكا
AR	Argentinien	Argentinië	Аргентина	アルゼンチン	阿根廷	아르헨티나	अर्जेंटीना	الأرجنتين
AS	Amerikanisch-Samoa	Samoa américaines	Samoa Americana	Samoa Americane	Amerikaans-Samoa	Американское Самоа	Американське Самоа	米領サモア	美属萨摩亚	美屬薩摩亞	아메리칸 사모아	अमेरिकी समोआ	ساموا الأمريكية
AT	Österreich	Autriche	Oostenrijk	Австрия	Австрія	オーストリア	奥地利	奧地利	오스트리아	ऑस्ट्रिया	النمسا
AU	Australien	Australie	Australië	Австралия	Австралія	オーストラリア	澳大利亚	澳洲	오스트레일리아	ऑस्ट्रेलिया	أستراليا
AW	Аруба	アルバ	阿鲁巴	荷屬阿魯巴	아루바	अरूबा	أروبا
AX	Ålandinseln	Îles Åland	Islas Aland	Ilhas Aland	Isole Åland	Åland	Аландские о-ва	Аландські Острови	オーランド諸島	奥兰群岛	奧蘭群島	올란드 제도	एलैंड द्वीपसमूह	جزر آلاند
AZ	Aserbaidschan	Azerbaïdjan	Azerbaiyán	Azerbaijão	Azerbaigian	Azerbeidzjan	Азербайджан	アゼルバイジャン	阿塞拜疆	亞塞拜然	아제르바이잔	अज़रबैजान	أذربيجان
BA	Bosnien und Herzegowina	Bosnie-Herzégovine	Bosnia y Herzegovina	Bósnia e Herzegovina	Bosnia ed Erzegovina	Bosnië en Herzegovina	Босния и Герцеговина	Боснія і Герцеговина	ボスニア・ヘルツェゴビナ	波斯尼亚和黑塞哥维那	波士尼亞與赫塞哥維納	보스니아 헤르체고비나	बोस्निया और हर्ज़ेगोविना	البوسنة والهرسك
BB	Barbade	Барбадос	バルバドス	巴巴多斯	巴貝多	바베이도스	बारबाडोस	بربادوس
BD	Bangladesch	Bangladés	Бангладеш	バングラデシュ	孟加拉国	孟加拉	방글라데시	बांग्लादेश	بنغلاديش
BE	Belgien	Belgique	Bélgica	Belgio	België	Бельгия	Бельгія	ベルギー	比利时	比利時	벨기에	बेल्जियम	بلجيكا
BF	Burquina Faso	Буркина-Фасо	Буркіна-Фасо	ブルキナファソ	布基纳法索	布吉納法索	부르키나파소	बुर्किना फ़ासो	بوركينا فاسو
BG	Bulgarien	Bulgarie	Bulgarije	Болгария	Болгарія	ブルガリア	保加利亚	保加利亞	불가리아	बुल्गारिया	بلغاريا
BH	Bahreïn	Baréin	Barein	Bahrein	Бахрейн	バーレーン	巴林	바레인	बहरीन	البحرين
BI	Бурунди	Бурунді	ブルンジ	布隆迪	蒲隆地	부룬디	बुरुंडी	بوروندي
BJ	Бенин	Бенін	ベナン	贝宁	貝南	베냉	बेनिन	بنين
BL	Saint-Barthélemy	San Bartolomé	São Bartolomeu	Сен-Бартелеми	Сен-Бартелемі	サン・バルテルミー	圣巴泰勒米	聖巴瑟米	생바르텔레미	सेंट बार्थेलेमी	سان بارتليمي
BM	Bermudes	Бермудские о-ва	Бермудські Острови	バミューダ	百慕大	百慕達	버뮤다	बरमूडा	برمودا
BN	Brunei Darussalam	Бруней	ブルネイ	文莱	汶萊	브루나이	ब्रूनेई	بروناي
BO	Bolivien	Bolivie	Боливия	Болівія	ボリビア	玻利维亚	玻利維亞	볼리비아	बोलीविया	بوليفيا
BQ	Karibische Niederlande	Pays-Bas caribéens	Caribe neerlandés	Países Baixos Caribenhos	Caraibi Olandesi	Caribisch Nederland	Бонэйр	Карибські Нідерланди	オランダ領カリブ	荷属加勒比区	荷蘭加勒比區	네덜란드령 카리브	कैरिबियन नीदरलैंड	هولندا الكاريبية
BR	Brasilien	Brésil	Brasile	Brazilië	Бразилия	Бразилія	ブラジル	巴西	브라질	ब्राज़ील	البرازيل
BS	Bahama’s	Багамы	Багамські Острови	バハマ	巴哈马	巴哈馬	바하마	बहामास	جزر البهاما
BT	Bhoutan	Bután	Butão	Бутан	ブータン	不丹	부탄	भूटान	بوتان
BV	Bouvetinsel	Île Bouvet	Isla Bouvet	Ilha Bouvet	Isola Bouvet	Bouveteiland	о-в Буве	Острів Буве	ブーベ島	布韦岛	布威島	부베섬	बोवेत द्वीप	جزيرة بوفيه
BW	Botsuana	Ботсвана	ボツワナ	博茨瓦纳	波札那	보츠와나	बोत्स्वाना	بوتسوانا
BY	Biélorussie	Bielorrusia	Bielorrússia	Bielorussia	Беларусь	Білорусь	ベラルーシ	白俄罗斯	白俄羅斯	벨라루스	बेलारूस	بيلاروس
BZ	Belice	Белиз	Беліз	ベリーズ	伯利兹	貝里斯	벨리즈	बेलीज़	بليز
CA	Kanada	Канада	カナダ	加拿大	캐나다	कनाडा	كندا
CC	Kokosinseln	Îles Cocos	Islas Cocos	Ilhas Cocos	Isole Cocos	Cocoseilanden	Кокосовые о-ва	Кокосові	ココス	科科斯（基林）群岛	科克斯（基靈）群島	코코스 제도	कोकोस	جزر كوكوس
CD	Kongo-Kinshasa	República Democrática del Congo	Конго - Киншаса	Конго – Кіншаса	コンゴ民主共和国	刚果（金）	剛果（金夏沙）	콩고-킨샤사	कांगो - किंशासा	الكونغو - كينشاسا
CF	Zentralafrikanische Republik	République centrafricaine	República Centroafricana	República Centro-Africana	Repubblica Centrafricana	Centraal-Afrikaanse Republiek	Центрально-Африканская Республика	Центральноафриканська Республіка	中央アフリカ共和国	中非共和国	中非共和國	중앙 아프리카 공화국	मध्य अफ़्रीकी गणराज्य	جمهورية أفريقيا الوسطى
CG	Kongo-Brazzaville	República do Congo	Конго - Браззавиль	Конго – Браззавіль	コンゴ共和国	刚果（布）	剛果（布拉薩）	콩고-브라자빌	कांगो – ब्राज़ाविल	الكونغو - برازافيل
CH	Schweiz	Suisse	Suiza	Suíça	Svizzera	Zwitserland	Швейцария	Швейцарія	スイス	瑞士	스위스	स्विट्ज़रलैंड	سويسرا
CI	Costa do Marfim	Costa d’Avorio	Ivoorkust	Кот-д’Ивуар	Кот-дʼІвуар	コートジボワール	科特迪瓦	象牙海岸	코트디부아르	कोत दिवुआर	ساحل العاج
CK	Cookinseln	Îles Cook	Islas Cook	Ilhas Cook	Isole Cook	Cookeilanden	о-ва Кука	Острови Кука	クック諸島	库克群岛	庫克群島	쿡 제도	कुक द्वीपसमूह	جزر كوك
CL	Cile	Чили	Чилі	チリ	智利	칠레	चिली	تشيلي
CM	Kamerun	Cameroun	Camerún	Camarões	Camerun	Kameroen	Камерун	カメルーン	喀麦隆	喀麥隆	카메룬	कैमरून	الكاميرون
CN	Cina	Китай	中国	中國	중국	चीन	الصين
CO	Kolumbien	Colombie	Колумбия	Колумбія	コロンビア	哥伦比亚	哥倫比亞	콜롬비아	कोलंबिया	كولومبيا
CR	Коста-Рика	コスタリカ	哥斯达黎加	哥斯大黎加	코스타리카	कोस्टारिका	كوستاريكا
CU	Kuba	Куба	キューバ	古巴	쿠바	क्यूबा	كوبا
CV	Cabo Verde	Cap-Vert	Capo Verde	Kaapverdië	Кабо-Верде	カーボベルデ	佛得角	維德角	카보베르데	केप वर्ड	الرأس الأخضر
CW	Curazao	Кюрасао	キュラソー	库拉索	庫拉索	퀴라소	कुरासाओ	كوراساو
CX	Weihnachtsinsel	Île Christmas	Isla de Navidad	Ilha Christmas	Isola Christmas	Christmaseiland	о-в Рождества	Острів Різдва	クリスマス島	圣诞岛	聖誕島	크리스마스섬	क्रिसमस द्वीप	جزيرة كريسماس
CY	Zypern	Chipre	Cipro	Кипр	Кіпр	キプロス	塞浦路斯	賽普勒斯	키프로스	साइप्रस	قبرص
CZ	Tschechien	Tchéquie	Chequia	Tchéquia	Cechia	Tsjechië	Чехия	Чехія	チェコ	捷克	체코	चेकिया	التشيك
DE	Deutschland	Allemagne	Alemania	Alemanha	Germania	Duitsland	Германия	Німеччина	ドイツ	德国	德國	독일	जर्मनी	ألمانيا
DJ	Dschibuti	Yibuti	Djibuti	Gibuti	Джибути	Джибуті	ジブチ	吉布提	吉布地	지부티	जिबूती	جيبوتي
DK	Dänemark	Danemark	Dinamarca	Danimarca	Denemarken	Дания	Данія	デンマーク	丹麦	丹麥	덴마크	डेनमार्क	الدانمرك
DM	Доминика	Домініка	ドミニカ国	多米尼克	도미니카	डोमिनिका	دومينيكا
DO	Dominikanische Republik	République dominicaine	República Dominicana	Repubblica Dominicana	Dominicaanse Republiek	Доминиканская Республика	Домініканська Республіка	ドミニカ共和国	多米尼加共和国	多明尼加共和國	도미니카 공화국	डोमिनिकन गणराज्य	جمهورية الدومينيكان
DZ	Algerien	Algérie	Argelia	Argélia	Algerije	Алжир	アルジェリア	阿尔及利亚	阿爾及利亞	알제리	अल्जीरिया	الجزائر
EC	Équateur	Equador	Эквадор	Еквадор	エクアドル	厄瓜多尔	厄瓜多	에콰도르	इक्वाडोर	الإكوادور
EE	Estland	Estonie	Эстония	Естонія	エストニア	爱沙尼亚	愛沙尼亞	에스토니아	एस्टोनिया	إستونيا
EG	Ägypten	Égypte	Egipto	Egito	Egitto	Egypte	Египет	Єгипет	エジプト	埃及	이집트	मिस्र	مصر
EH	Westsahara	Sahara occidental	Sáhara Occidental	Saara Ocidental	Sahara Occidentale	Westelijke Sahara	Западная Сахара	Західна Сахара	西サハラ	西撒哈拉	서사하라	पश्चिमी सहारा	الصحراء الغربية
ER	Érythrée	Eritreia	Эритрея	Еритрея	エリトリア	厄立特里亚	厄利垂亞	에리트리아	इरिट्रिया	إريتريا
ES	Spanien	Espagne	España	Espanha	Spagna	Spanje	Испания	Іспанія	スペイン	西班牙	스페인	स्पेन	إسبانيا
ET	Äthiopien	Éthiopie	Etiopía	Etiópia	Etiopia	Ethiopië	Эфиопия	Ефіопія	エチオピア	埃塞俄比亚	衣索比亞	에티오피아	इथियोपिया	إثيوبيا
FI	Finnland	Finlande	Finlandia	Finlândia	Финляндия	Фінляндія	フィンランド	芬兰	芬蘭	핀란드	फ़िनलैंड	فنلندا
FJ	Fidschi	Fidji	Fiyi	Figi	Фиджи	Фіджі	フィジー	斐济	斐濟	피지	फ़िजी	فيجي
FK	Falklandinseln	Îles Malouines	Islas Malvinas	Ilhas Malvinas	Isole Falkland	Falklandeilanden	Фолклендские о-ва	Фолклендські Острови	フォークランド諸島	福克兰群岛	福克蘭群島	포클랜드 제도	फ़ॉकलैंड द्वीपसमूह	جزر فوكلاند
FM	Mikronesien	Micronésie	Федеративные Штаты Микронезии	Мікронезія	ミクロネシア連邦	密克罗尼西亚	密克羅尼西亞	미크로네시아	माइक्रोनेशिया	ميكرونيزيا
FO	Färöer	Îles Féroé	Islas Feroe	Ilhas Faroé	Isole Fær Øer	Faeröer	Фарерские о-ва	Фарерські Острови	フェロー諸島	法罗群岛	法羅群島	페로 제도	फ़ेरो द्वीपसमूह	جزر فارو
FR	Frankreich	Francia	França	Frankrijk	Франция	Франція	フランス	法国	法國	프랑스	फ़्रांस	فرنسا
GA	Gabun	Gabão	Габон	ガボン	加蓬	加彭	가봉	गैबॉन	الغابون
GB	Vereinigtes Königreich	Royaume-Uni	Reino Unido	Regno Unito	Verenigd Koninkrijk	Великобритания	Велика Британія	イギリス	英国	英國	영국	यूनाइटेड किंगडम	المملكة المتحدة
GD	Granada	Гренада	グレナダ	格林纳达	格瑞那達	그레나다	ग्रेनाडा	غرينادا
GE	Georgien	Géorgie	Georgië	Грузия	Грузія	ジョージア	格鲁吉亚	喬治亞	조지아	जॉर्जिया	جورجيا
GF	Französisch-Guayana	Guyane française	Guayana Francesa	Guiana Francesa	Guyana Francese	Frans-Guyana	Французская Гвиана	Французька Гвіана	仏領ギアナ	法属圭亚那	法屬圭亞那	프랑스령 기아나	फ़्रेंच गुयाना	غويانا الفرنسية
GG	Guernesey	Гернси	Гернсі	ガーンジー	根西岛	根息	건지	गर्नसी	غيرنزي
GH	Gana	Гана	ガーナ	加纳	迦納	가나	घाना	غانا
GI	Gibilterra	Гибралтар	Гібралтар	ジブラルタル	直布罗陀	直布羅陀	지브롤터	जिब्राल्टर	جبل طارق
GL	Grönland	Groenland	Groenlandia	Groenlândia	Гренландия	Гренландія	グリーンランド	格陵兰	格陵蘭	그린란드	ग्रीनलैंड	غرينلاند
GM	Gambie	Гамбия	Гамбія	ガンビア	冈比亚	甘比亞	감비아	गाम्बिया	غامبيا
GN	Guinée	Guiné	Guinee	Гвинея	Гвінея	ギニア	几内亚	幾內亞	기니	गिनी	غينيا
GP	Guadalupe	Guadalupa	Гваделупа	グアドループ	瓜德罗普	瓜地洛普	과들루프	ग्वाडेलूप	غوادلوب
GQ	Äquatorialguinea	Guinée équatoriale	Guinea Ecuatorial	Guiné Equatorial	Guinea Equatoriale	Equatoriaal-Guinea	Экваториальная Гвинея	Екваторіальна Гвінея	赤道ギニア	赤道几内亚	赤道幾內亞	적도 기니	इक्वेटोरियल गिनी	غينيا الاستوائية
GR	Griechenland	Grèce	Grecia	Grécia	Griekenland	Греция	Греція	ギリシャ	希腊	希臘	그리스	यूनान	اليونان
GS	Südgeorgien und die Südlichen Sandwichinseln	Géorgie du Sud-et-les Îles Sandwich du Sud	Islas Georgia del Sur y Sandwich del Sur	Ilhas Geórgia do Sul e Sandwich do Sul	Georgia del Sud e Sandwich Australi	Zuid-Georgia en Zuidelijke Sandwicheilanden	Южная Георгия и Южные Сандвичевы о-ва	Південна Джорджія та Південні Сандвічеві Острови	サウスジョージア・サウスサンドウィッチ諸島	南乔治亚和南桑威奇群岛	南喬治亞與南三明治群島	사우스조지아 사우스샌드위치 제도	दक्षिण जॉर्जिया और दक्षिण सैंडविच द्वीपसमूह	جورجيا الجنوبية وجزر ساندويتش الجنوبية
GT	Гватемала	グアテマラ	危地马拉	瓜地馬拉	과테말라	ग्वाटेमाला	غواتيمالا
GU	Гуам	グアム	关岛	關島	गुआम	غوام
GW	Guinée-Bissau	Guinea-Bisáu	Guiné-Bissau	Guinee-Bissau	Гвинея-Бисау	Гвінея-Бісау	ギニアビサウ	几内亚比绍	幾內亞比索	기니비사우	गिनी-बिसाउ	غينيا بيساو
GY	Guiana	Гайана	Гаяна	ガイアナ	圭亚那	蓋亞那	가이아나	गुयाना	غيانا
HK	Sonderverwaltungsregion Hongkong	R.A.S. chinoise de Hong Kong	RAE de Hong Kong	RAS di Hong Kong	Hongkong SAR van China	Гонконг	中華人民共和国香港特別行政区	中国香港特别行政区	中國香港特別行政區	홍콩	हाँग काँग	هونغ كونغ الصينية
HM	Heard und McDonaldinseln	Îles Heard-et-MacDonald	Islas Heard y McDonald	Ilhas Heard e McDonald	Isole Heard e McDonald	Heard en McDonaldeilanden	о-ва Херд и Макдональд	Острови Герд і Макдоналд	ハード島・マクドナルド諸島	赫德岛和麦克唐纳群岛	赫德島及麥唐納群島	허드 맥도널드 제도	हर्ड द्वीप और मैकडोनॉल्ड द्वीपसमूह	جزيرة هيرد وجزر ماكدونالد
HN	Гондурас	ホンジュラス	洪都拉斯	宏都拉斯	온두라스	होंडूरास	هندوراس
HR	Kroatien	Croatie	Croacia	Croácia	Croazia	Kroatië	Хорватия	Хорватія	クロアチア	克罗地亚	克羅埃西亞	크로아티아	क्रोएशिया	كرواتيا
HT	Гаити	Гаїті	ハイチ	海地	아이티	हैती	هايتي
HU	Ungarn	Hongrie	Hungría	Hungria	Ungheria	Hongarije	Венгрия	Угорщина	ハンガリー	匈牙利	헝가리	हंगरी	هنغاريا
ID	Indonesien	Indonésie	Indonesië	Индонезия	Індонезія	インドネシア	印度尼西亚	印尼	인도네시아	इंडोनेशिया	إندونيسيا
IE	Irland	Irlande	Irlanda	Ierland	Ирландия	Ірландія	アイルランド	爱尔兰	愛爾蘭	아일랜드	आयरलैंड	أيرلندا
IL	Israele	Израиль	Ізраїль	イスラエル	以色列	이스라엘	इज़राइल	إسرائيل
IM	Île de Man	Isla de Man	Ilha de Man	Isola di Man	о-в Мэн	Острів Мен	マン島	马恩岛	曼島	맨섬	आइल ऑफ़ मैन	جزيرة مان
IN	Indien	Inde	Индия	Індія	インド	印度	인도	भारत	الهند
IO	Britisches Territorium im Indischen Ozean	Territoire britannique de l’océan Indien	Territorio Británico del Océano Índico	Território Britânico do Oceano Índico	Territorio Britannico dell’Oceano Indiano	Brits Indische Oceaanterritorium	Британская территория в Индийском океане	Британська територія в Індійському океані	英領インド洋地域	英属印度洋领地	英屬印度洋領地	영국령 인도양 지역	ब्रिटिश हिंद महासागरीय क्षेत्र	الإقليم البريطاني في المحيط الهندي
IQ	Irak	Iraque	Ирак	Ірак	イラク	伊拉克	이라크	इराक	العراق
IR	Irã	Иран	Іран	イラン	伊朗	이란	ईरान	إيران
IS	Islande	Islandia	Islândia	Islanda	IJsland	Исландия	Ісландія	アイスランド	冰岛	冰島	아이슬란드	आइसलैंड	آيسلندا
IT	Italien	Italie	Italia	Itália	Italië	Италия	Італія	イタリア	意大利	義大利	이탈리아	इटली	إيطاليا
JE	Джерси	Джерсі	ジャージー	泽西岛	澤西島	저지	जर्सी	جيرسي
JM	Jamaika	Jamaïque	Giamaica	Ямайка	ジャマイカ	牙买加	牙買加	자메이카	जमैका	جامايكا
JO	Jordanien	Jordanie	Jordania	Jordânia	Giordania	Jordanië	Иордания	Йорданія	ヨルダン	约旦	約旦	요르단	जॉर्डन	الأردن
JP	Japon	Japón	Japão	Giappone	Япония	Японія	日本	일본	जापान	اليابان
KE	Kenia	Quênia	Кения	Кенія	ケニア	肯尼亚	肯亞	케냐	केन्या	كينيا
KG	Kirgisistan	Kirghizstan	Kirguistán	Quirguistão	Kirghizistan	Kirgizië	Киргизия	Киргизстан	キルギス	吉尔吉斯斯坦	吉爾吉斯	키르기스스탄	किर्गिज़स्तान	قيرغيزستان
KH	Kambodscha	Cambodge	Camboya	Camboja	Cambodja	Камбоджа	カンボジア	柬埔寨	캄보디아	कंबोडिया	كمبوديا
KI	Quiribati	Кирибати	Кірибаті	キリバス	基里巴斯	吉里巴斯	키리바시	किरिबाती	كيريباتي
KM	Komoren	Comores	Comoras	Comore	Comoren	Коморы	Комори	コモロ	科摩罗	葛摩	코모로	कोमोरोस	جزر القمر
KN	St. Kitts und Nevis	Saint-Christophe-et-Niévès	San Cristóbal y Nieves	São Cristóvão e Névis	Saint Kitts e Nevis	Saint Kitts en Nevis	Сент-Китс и Невис	Сент-Кітс і Невіс	セントクリストファー・ネーヴィス	圣基茨和尼维斯	聖克里斯多福及尼維斯	세인트키츠 네비스	सेंट किट्स और नेविस	سانت كيتس ونيفيس
KP	Nordkorea	Corée du Nord	Corea del Norte	Coreia do Norte	Corea del Nord	Noord-Korea	КНДР	Північна Корея	北朝鮮	朝鲜	北韓	북한	उत्तर कोरिया	كوريا الشمالية
KR	Südkorea	Corée du Sud	Corea del Sur	Coreia do Sul	Corea del Sud	Zuid-Korea	Республика Корея	Південна Корея	韓国	韩国	南韓	대한민국	दक्षिण कोरिया	كوريا الجنوبية
KW	Koweït	Koeweit	Кувейт	クウェート	科威特	쿠웨이트	कुवैत	الكويت
KY	Kaimaninseln	Îles Caïmans	Islas Caimán	Ilhas Cayman	Isole Cayman	Kaaimaneilanden	о-ва Кайман	Кайманові Острови	ケイマン諸島	开曼群岛	開曼群島	케이맨 제도	कैमेन द्वीपसमूह	جزر كايمان
KZ	Kasachstan	Kazajistán	Cazaquistão	Kazakistan	Kazachstan	Казахстан	カザフスタン	哈萨克斯坦	哈薩克	카자흐스탄	कज़ाखस्तान	كازاخستان
LA	Лаос	ラオス	老挝	寮國	라오스	लाओस	لاوس
LB	Libanon	Liban	Líbano	Libano	Ливан	Ліван	レバノン	黎巴嫩	레바논	लेबनान	لبنان
LC	Sainte-Lucie	Santa Lucía	Santa Lúcia	Saint Lucia	Сент-Люсия	Сент-Люсія	セントルシア	圣卢西亚	聖露西亞	세인트루시아	सेंट लूसिया	سانت لوسيا
LI	Лихтенштейн	Ліхтенштейн	リヒテンシュタイン	列支敦士登	列支敦斯登	리히텐슈타인	लिचेंस्टीन	ليختنشتاين
LK	Шри-Ланка	Шрі-Ланка	スリランカ	斯里兰卡	斯里蘭卡	스리랑카	श्रीलंका	سريلانكا
LR	Либерия	Ліберія	リベリア	利比里亚	賴比瑞亞	라이베리아	लाइबेरिया	ليبيريا
LS	Lesoto	Лесото	レソト	莱索托	賴索托	레소토	लेसोथो	ليسوتو
LT	Litauen	Lituanie	Lituania	Lituânia	Litouwen	Литва	リトアニア	立陶宛	리투아니아	लिथुआनिया	ليتوانيا
LU	Luxemburg	Luxemburgo	Lussemburgo	Люксембург	ルクセンブルク	卢森堡	盧森堡	룩셈부르크	लग्ज़मबर्ग	لوكسمبورغ
LV	Lettland	Lettonie	Letonia	Letônia	Lettonia	Letland	Латвия	Латвія	ラトビア	拉脱维亚	拉脫維亞	라트비아	लातविया	لاتفيا
LY	Libyen	Libye	Libia	Líbia	Libië	Ливия	Лівія	リビア	利比亚	利比亞	리비아	लीबिया	ليبيا
MA	Marokko	Maroc	Marruecos	Marrocos	Marocco	Марокко	モロッコ	摩洛哥	모로코	मोरक्को	المغرب
MC	Монако	モナコ	摩纳哥	摩納哥	모나코	मोनाको	موناكو
MD	Republik Moldau	Moldavie	Moldavia	Moldávia	Moldavië	Молдова	モルドバ	摩尔多瓦	摩爾多瓦	몰도바	मॉल्डोवा	مولدوفا
ME	Черногория	Чорногорія	モンテネグロ	黑山	蒙特內哥羅	몬테네그로	मोंटेनेग्रो	الجبل الأسود
MF	Saint-Martin	San Martín	São Martinho	Saint Martin	Сен-Мартен	サン・マルタン	法属圣马丁	法屬聖馬丁	생마르탱	सेंट मार्टिन	سان مارتن
MG	Madagaskar	Мадагаскар	マダガスカル	马达加斯加	馬達加斯加	마다가스카르	मेडागास्कर	مدغشقر
MH	Marshallinseln	Îles Marshall	Islas Marshall	Ilhas Marshall	Isole Marshall	Marshalleilanden	Маршалловы о-ва	Маршаллові Острови	マーシャル諸島	马绍尔群岛	馬紹爾群島	마셜 제도	मार्शल द्वीपसमूह	جزر مارشال
MK	Nordmazedonien	Macédoine du Nord	Macedonia del Norte	Macedônia do Norte	Macedonia del Nord	Noord-Macedonië	Северная Македония	Північна Македонія	北マケドニア	北马其顿	北馬其頓	북마케도니아	उत्तरी मकदूनिया	مقدونيا الشمالية
ML	Мали	Малі	マリ	马里	馬利	말리	माली	مالي
MM	Mianmar	Мьянма	Мʼянма	ミャンマー	缅甸	緬甸	미얀마	म्यांमार	ميانمار
MN	Mongolei	Mongolie	Mongolië	Монголия	Монголія	モンゴル	蒙古	몽골	मंगोलिया	منغوليا
MO	Sonderverwaltungsregion Macau	R.A.S. chinoise de Macao	RAE de Macao	Macau	RAS di Macao	Macau SAR van China	Макао	中華人民共和国マカオ特別行政区	中国澳门特别行政区	中國澳門特別行政區	마카오	मकाऊ	منطقة ماكاو الإدارية الخاصة
MP	Nördliche Marianen	Îles Mariannes du Nord	Islas Marianas del Norte	Ilhas Marianas do Norte	Isole Marianne Settentrionali	Noordelijke Marianen	Северные Марианские о-ва	Північні Маріанські Острови	北マリアナ諸島	北马里亚纳群岛	北馬利安納群島	북마리아나제도	उत्तरी मारियाना द्वीपसमूह	جزر ماريانا الشمالية
MQ	Martinica	Мартиника	Мартиніка	マルティニーク	马提尼克	馬丁尼克	마르티니크	मार्टीनिक	جزر المارتينيك
MR	Mauretanien	Mauritanie	Mauritanië	Мавритания	Мавританія	モーリタニア	毛里塔尼亚	茅利塔尼亞	모리타니	मॉरिटानिया	موريتانيا
MS	Монтсеррат	モントセラト	蒙特塞拉特	蒙哲臘	몬트세라트	मोंटसेरात	مونتسرات
MT	Malte	Мальта	マルタ	马耳他	馬爾他	몰타	माल्टा	مالطا
MU	Maurice	Mauricio	Maurício	Маврикий	Маврикій	モーリシャス	毛里求斯	模里西斯	모리셔스	मॉरीशस	موريشيوس
MV	Malediven	Maldivas	Maldive	Maldiven	Мальдивы	Мальдіви	モルディブ	马尔代夫	馬爾地夫	몰디브	मालदीव	جزر المالديف
MW	Malaui	Малави	Малаві	マラウイ	马拉维	馬拉威	말라위	मलावी	ملاوي
MX	Mexiko	Mexique	Messico	Мексика	メキシコ	墨西哥	멕시코	मैक्सिको	المكسيك
MY	Malaisie	Malasia	Malásia	Maleisië	Малайзия	Малайзія	マレーシア	马来西亚	馬來西亞	말레이시아	मलेशिया	ماليزيا
MZ	Mosambik	Moçambique	Mozambico	Мозамбик	Мозамбік	モザンビーク	莫桑比克	莫三比克	모잠비크	मोज़ांबिक	موزمبيق
NA	Namibie	Namibië	Намибия	Намібія	ナミビア	纳米比亚	納米比亞	나미비아	नामीबिया	ناميبيا
NC	Neukaledonien	Nouvelle-Calédonie	Nueva Caledonia	Nova Caledônia	Nuova Caledonia	Nieuw-Caledonië	Новая Каледония	Нова Каледонія	ニューカレドニア	新喀里多尼亚	新喀里多尼亞	뉴칼레도니아	न्यू कैलेडोनिया	كاليدونيا الجديدة
NE	Нигер	Нігер	ニジェール	尼日尔	尼日	니제르	नाइजर	النيجر
NF	Norfolkinsel	Île Norfolk	Isla Norfolk	Ilha Norfolk	Isola Norfolk	Norfolk	о-в Норфолк	Острів Норфолк	ノーフォーク島	诺福克岛	諾福克島	노퍽섬	नॉरफ़ॉक द्वीप	جزيرة نورفولك
NG	Нигерия	Нігерія	ナイジェリア	尼日利亚	奈及利亞	나이지리아	नाइजीरिया	نيجيريا
NI	Никарагуа	Нікарагуа	ニカラグア	尼加拉瓜	니카라과	निकारागुआ	نيكاراغوا
NL	Niederlande	Pays-Bas	Países Bajos	Países Baixos	Paesi Bassi	Nederland	Нидерланды	Нідерланди	オランダ	荷兰	荷蘭	네덜란드	नीदरलैंड	هولندا
NO	Norwegen	Norvège	Noruega	Norvegia	Noorwegen	Норвегия	Норвегія	ノルウェー	挪威	노르웨이	नॉर्वे	النرويج
NP	Непал	ネパール	尼泊尔	尼泊爾	네팔	नेपाल	نيبال
NR	Науру	ナウル	瑙鲁	諾魯	나우루	नाउरु	ناورو
NU	Ниуэ	Ніуе	ニウエ	纽埃	紐埃島	니우에	नीयू	نيوي
NZ	Neuseeland	Nouvelle-Zélande	Nueva Zelanda	Nova Zelândia	Nuova Zelanda	Nieuw-Zeeland	Новая Зеландия	Нова Зеландія	ニュージーランド	新西兰	紐西蘭	뉴질랜드	न्यूज़ीलैंड	نيوزيلندا
OM	Omã	Оман	オマーン	阿曼	오만	ओमान	عُمان
PA	Панама	パナマ	巴拿马	巴拿馬	파나마	पनामा	بنما
PE	Pérou	Перу	ペルー	秘鲁	秘魯	페루	पेरू	بيرو
PF	Französisch-Polynesien	Polynésie française	Polinesia Francesa	Polinésia Francesa	Polinesia Francese	Frans-Polynesië	Французская Полинезия	Французька Полінезія	仏領ポリネシア	法属波利尼西亚	法屬玻里尼西亞	프랑스령 폴리네시아	फ़्रेंच पोलिनेशिया	بولينيزيا الفرنسية
PG	Papua-Neuguinea	Papouasie-Nouvelle-Guinée	Papúa Nueva Guinea	Papua-Nova Guiné	Papua Nuova Guinea	Papoea-Nieuw-Guinea	Папуа — Новая Гвинея	Папуа-Нова Гвінея	パプアニューギニア	巴布亚新几内亚	巴布亞紐幾內亞	파푸아뉴기니	पापुआ न्यू गिनी	بابوا غينيا الجديدة
PH	Philippinen	Filipinas	Filippine	Filipijnen	Филиппины	Філіппіни	フィリピン	菲律宾	菲律賓	필리핀	फ़िलिपींस	الفلبين
PK	Paquistão	Пакистан	パキスタン	巴基斯坦	파키스탄	पाकिस्तान	باكستان
PL	Polen	Pologne	Polonia	Polônia	Польша	Польща	ポーランド	波兰	波蘭	폴란드	पोलैंड	بولندا
PM	St. Pierre und Miquelon	Saint-Pierre-et-Miquelon	San Pedro y Miquelón	São Pedro e Miquelão	Saint-Pierre e Miquelon	Saint-Pierre en Miquelon	Сен-Пьер и Микелон	Сен-Пʼєр і Мікелон	サンピエール島・ミクロン島	圣皮埃尔和密克隆群岛	聖皮埃與密克隆群島	생피에르 미클롱	सेंट पिएरे और मिक्वेलान	سان بيير ومكويلون
PN	Pitcairninseln	Îles Pitcairn	Islas Pitcairn	Ilhas Pitcairn	Isole Pitcairn	Pitcairneilanden	о-ва Питкэрн	Острови Піткерн	ピトケアン諸島	皮特凯恩群岛	皮特肯群島	핏케언 제도	पिटकैर्न द्वीपसमूह	جزر بيتكيرن
PR	Porto Rico	Portorico	Пуэрто-Рико	Пуерто-Рико	プエルトリコ	波多黎各	푸에르토리코	पोर्टो रिको	بورتوريكو
PS	Palästinensische Autonomiegebiete	Territoires palestiniens	Territorios Palestinos	Territórios palestinos	Territori Palestinesi	Palestijnse gebieden	Палестинские территории	Палестинські території	パレスチナ自治区	巴勒斯坦领土	巴勒斯坦自治區	팔레스타인 지구	फ़िलिस्तीनी क्षेत्र	الأراضي الفلسطينية
PT	Portogallo	Португалия	Португалія	ポルトガル	葡萄牙	포르투갈	पुर्तगाल	البرتغال
PW	Palaos	Палау	パラオ	帕劳	帛琉	팔라우	पलाऊ	بالاو
PY	Paraguai	Парагвай	パラグアイ	巴拉圭	파라과이	पराग्वे	باراغواي
QA	Katar	Catar	Катар	カタール	卡塔尔	卡達	카타르	क़तर	قطر
RE	La Réunion	Reunião	Riunione	Реюньон	Реюньйон	レユニオン	留尼汪	留尼旺	레위니옹	रियूनियन	روينيون
RO	Rumänien	Roumanie	Rumanía	Romênia	Roemenië	Румыния	Румунія	ルーマニア	罗马尼亚	羅馬尼亞	루마니아	रोमानिया	رومانيا
RS	Serbien	Serbie	Sérvia	Servië	Сербия	Сербія	セルビア	塞尔维亚	塞爾維亞	세르비아	सर्बिया	صربيا
RU	Russland	Russie	Rusia	Rusland	Россия	Росія	ロシア	俄罗斯	俄羅斯	러시아	रूस	روسيا
RW	Ruanda	Руанда	ルワンダ	卢旺达	盧安達	르완다	रवांडा	رواندا
SA	Saudi-Arabien	Arabie saoudite	Arabia Saudí	Arábia Saudita	Arabia Saudita	Saoedi-Arabië	Саудовская Аравия	Саудівська Аравія	サウジアラビア	沙特阿拉伯	沙烏地阿拉伯	사우디아라비아	सऊदी अरब	المملكة العربية السعودية
SB	Salomonen	Îles Salomon	Islas Salomón	Ilhas Salomão	Isole Salomone	Salomonseilanden	Соломоновы о-ва	Соломонові Острови	ソロモン諸島	所罗门群岛	索羅門群島	솔로몬 제도	सोलोमन द्वीपसमूह	جزر سليمان
SC	Seychellen	Seicheles	Сейшельские о-ва	Сейшельські Острови	セーシェル	塞舌尔	塞席爾	세이셸	सेशेल्स	سيشل
SD	Sudão	Soedan	Судан	スーダン	苏丹	蘇丹	수단	सूडान	السودان
SE	Schweden	Suède	Suecia	Suécia	Svezia	Zweden	Швеция	Швеція	スウェーデン	瑞典	스웨덴	स्वीडन	السويد
SG	Singapur	Singapour	Singapura	Сингапур	Сінгапур	シンガポール	新加坡	싱가포르	सिंगापुर	سنغافورة
SH	Sainte-Hélène	Santa Elena	Santa Helena	Sant’Elena	Sint-Helena	о-в Св. Елены	Острів Святої Єлени	セントヘレナ	圣赫勒拿	聖赫勒拿島	세인트헬레나	सेंट हेलेना	سانت هيلينا
SI	Slowenien	Slovénie	Eslovenia	Eslovênia	Slovenië	Словения	Словенія	スロベニア	斯洛文尼亚	斯洛維尼亞	슬로베니아	स्लोवेनिया	سلوفينيا
SJ	Spitzbergen und Jan Mayen	Svalbard et Jan Mayen	Svalbard y Jan Mayen	Svalbard e Jan Mayen	Spitsbergen en Jan Mayen	Шпицберген и Ян-Майен	Шпіцберген та Ян-Маєн	スバールバル諸島・ヤンマイエン島	斯瓦尔巴和扬马延	挪威屬斯瓦巴及尖棉	스발바르제도-얀마웬섬	स्वालबार्ड और जान मायेन	سفالبارد وجان ماين
SK	Slowakei	Slovaquie	Eslovaquia	Eslováquia	Slovacchia	Slowakije	Словакия	Словаччина	スロバキア	斯洛伐克	슬로바키아	स्लोवाकिया	سلوفاكيا
SL	Sierra Leona	Serra Leoa	Сьерра-Леоне	Сьєрра-Леоне	シエラレオネ	塞拉利昂	獅子山	시에라리온	सिएरा लियोन	سيراليون
SM	Saint-Marin	Сан-Марино	サンマリノ	圣马力诺	聖馬利諾	산마리노	सैन मेरीनो	سان مارينو
SN	Сенегал	セネガル	塞内加尔	塞內加爾	세네갈	सेनेगल	السنغال
SO	Somalie	Somalië	Сомали	Сомалі	ソマリア	索马里	索馬利亞	소말리아	सोमालिया	الصومال
SR	Surinam	Суринам	スリナム	苏里南	蘇利南	수리남	सूरीनाम	سورينام
SS	Südsudan	Soudan du Sud	Sudán del Sur	Sudão do Sul	Sud Sudan	Zuid-Soedan	Южный Судан	Південний Судан	南スーダン	南苏丹	南蘇丹	남수단	दक्षिण सूडान	جنوب السودان
ST	São Tomé und Príncipe	Sao Tomé-et-Principe	Santo Tomé y Príncipe	São Tomé e Príncipe	Sao Tomé en Principe	Сан-Томе и Принсипи	Сан-Томе і Принсіпі	サントメ・プリンシペ	圣多美和普林西比	聖多美普林西比	상투메 프린시페	साओ टोम और प्रिंसिपे	ساو تومي وبرينسيبي
SV	Salvador	Сальвадор	エルサルバドル	萨尔瓦多	薩爾瓦多	엘살바도르	अल सल्वाडोर	السلفادور
SX	Saint-Martin	Синт-Мартен	Сінт-Мартен	シント・マールテン	荷属圣马丁	荷屬聖馬丁	신트마르턴	सिंट मार्टिन	سانت مارتن
SY	Syrien	Syrie	Siria	Síria	Syrië	Сирия	Сирія	シリア	叙利亚	敘利亞	시리아	सीरिया	سوريا
SZ	Esuatini	Essuatíni	Эсватини	Есватіні	エスワティニ	斯威士兰	史瓦帝尼	에스와티니	एस्वाटिनी	إسواتيني
TC	Turks- und Caicosinseln	Îles Turques-et-Caïques	Islas Turcas y Caicos	Ilhas Turcas e Caicos	Isole Turks e Caicos	Turks- en Caicoseilanden	Тёркс и Кайкос	Острови Теркс і Кайкос	タークス・カイコス諸島	特克斯和凯科斯群岛	土克斯及開科斯群島	터크스 케이커스 제도	तुर्क और कैकोज़ द्वीपसमूह	جزر توركس وكايكوس
TD	Tschad	Tchad	Chade	Ciad	Tsjaad	Чад	チャド	乍得	查德	차드	चाड	تشاد
TF	Französische Süd- und Antarktisgebiete	Terres australes françaises	Territorios Australes Franceses	Territórios Franceses do Sul	Terre Australi Francesi	Franse Gebieden in de zuidelijke Indische Oceaan	Французские Южные территории	Французькі Південні Території	仏領極南諸島	法属南部领地	法屬南部屬地	프랑스령 남방 지역	फ़्रांसीसी दक्षिणी क्षेत्र	الأقاليم الجنوبية الفرنسية
TG	Того	トーゴ	多哥	토고	टोगो	توغو
TH	Thaïlande	Tailandia	Tailândia	Thailandia	Таиланд	Таїланд	タイ	泰国	泰國	태국	थाईलैंड	تايلاند
TJ	Tadschikistan	Tadjikistan	Tayikistán	Tadjiquistão	Tagikistan	Tadzjikistan	Таджикистан	タジキスタン	塔吉克斯坦	塔吉克	타지키스탄	ताजिकिस्तान	طاجيكستان
TK	Токелау	トケラウ	托克劳	托克勞群島	토켈라우	तोकेलाउ	توكيلاو
TL	Timor oriental	Timor Est	Oost-Timor	Восточный Тимор	Тимор-Лешті	東ティモール	东帝汶	東帝汶	동티모르	तिमोर-लेस्त	تيمور - ليشتي
TM	Turcomenistão	Туркменистан	Туркменістан	トルクメニスタン	土库曼斯坦	土庫曼	투르크메니스탄	तुर्कमेनिस्तान	تركمانستان
TN	Tunesien	Tunisie	Túnez	Tunesië	Тунис	Туніс	チュニジア	突尼斯	突尼西亞	튀니지	ट्यूनीशिया	تونس
TO	Тонга	トンガ	汤加	東加	통가	टोंगा	تونغا
TR	Türkei	Turquie	Turquía	Turquia	Turchia	Turkije	Турция	Туреччина	トルコ	土耳其	튀르키예	तुर्किये	تركيا
TT	Trinidad und Tobago	Trinité-et-Tobago	Trinidad y Tobago	Trinidad e Tobago	Trinidad en Tobago	Тринидад и Тобаго	Тринідад і Тобаго	トリニダード・トバゴ	特立尼达和多巴哥	千里達及托巴哥	트리니다드 토바고	त्रिनिदाद और टोबैगो	ترينيداد وتوباغو
TV	Тувалу	ツバル	图瓦卢	吐瓦魯	투발루	तुवालू	توفالو
TW	Тайвань	台湾	台灣	대만	ताइवान	تايوان
TZ	Tansania	Tanzanie	Танзания	Танзанія	タンザニア	坦桑尼亚	坦尚尼亞	탄자니아	तंज़ानिया	تنزانيا
UA	Ucrania	Ucrânia	Ucraina	Oekraïne	Украина	Україна	ウクライナ	乌克兰	烏克蘭	우크라이나	यूक्रेन	أوكرانيا
UG	Ouganda	Oeganda	Уганда	ウガンダ	乌干达	烏干達	우간다	युगांडा	أوغندا
UM	Amerikanische Überseeinseln	Îles mineures éloignées des États-Unis	Islas menores alejadas de EE. UU.	Ilhas Menores Distantes dos EUA	Isole Minori Esterne degli Stati Uniti	Kleine afgelegen eilanden van de Verenigde Staten	Внешние малые о-ва	Віддалені острови США	合衆国領有小離島	美国本土外小岛屿	美國本土外小島嶼	미국령 해외 제도	यू॰एस॰ आउटलाइंग द्वीपसमूह	جزر الولايات المتحدة النائية
US	Vereinigte Staaten	États-Unis	Estados Unidos	Stati Uniti	Verenigde Staten	Соединенные Штаты	Сполучені Штати	アメリカ合衆国	美国	美國	미국	संयुक्त राज्य	الولايات المتحدة
UY	Uruguai	Уругвай	ウルグアイ	乌拉圭	烏拉圭	우루과이	उरूग्वे	أورغواي
UZ	Usbekistan	Ouzbékistan	Uzbequistão	Oezbekistan	Узбекистан	ウズベキスタン	乌兹别克斯坦	烏茲別克	우즈베키스탄	उज़्बेकिस्तान	أوزبكستان
VA	Vatikanstadt	État de la Cité du Vatican	Ciudad del Vaticano	Cidade do Vaticano	Città del Vaticano	Vaticaanstad	Ватикан	バチカン市国	梵蒂冈	梵蒂岡	바티칸 시국	वेटिकन सिटी	الفاتيكان
VC	St. Vincent und die Grenadinen	Saint-Vincent-et-les Grenadines	San Vicente y las Granadinas	São Vicente e Granadinas	Saint Vincent e Grenadine	Saint Vincent en de Grenadines	Сент-Винсент и Гренадины	Сент-Вінсент і Гренадіни	セントビンセント及びグレナディーン諸島	圣文森特和格林纳丁斯	聖文森及格瑞那丁	세인트빈센트그레나딘	सेंट विंसेंट और ग्रेनाडाइंस	سانت فنسنت وجزر غرينادين
VE	Венесуэла	Венесуела	ベネズエラ	委内瑞拉	委內瑞拉	베네수엘라	वेनेज़ुएला	فنزويلا
VG	Britische Jungferninseln	Îles Vierges britanniques	Islas Vírgenes Británicas	Ilhas Virgens Britânicas	Isole Vergini Britanniche	Britse Maagdeneilanden	Виргинские о-ва	Британські Віргінські острови	英領ヴァージン諸島	英属维尔京群岛	英屬維京群島	영국령 버진아일랜드	ब्रिटिश वर्जिन द्वीपसमूह	جزر فيرجن البريطانية
VI	Amerikanische Jungferninseln	Îles Vierges des États-Unis	Islas Vírgenes de EE. UU.	Ilhas Virgens Americanas	Isole Vergini Americane	Amerikaanse Maagdeneilanden	Виргинские о-ва	Віргінські Острови	米領ヴァージン諸島	美属维尔京群岛	美屬維京群島	미국령 버진아일랜드	यू॰एस॰ वर्जिन द्वीपसमूह	جزر فيرجن الأمريكية
VN	Viêt Nam	Vietnã	Вьетнам	Вʼєтнам	ベトナム	越南	베트남	वियतनाम	فيتنام
VU	Вануату	バヌアツ	瓦努阿图	萬那杜	바누아투	वनुआतू	فانواتو
WF	Wallis und Futuna	Wallis-et-Futuna	Wallis y Futuna	Wallis e Futuna	Wallis en Futuna	Уоллис и Футуна	Уолліс і Футуна	ウォリス・フツナ	瓦利斯和富图纳	瓦利斯群島和富圖那群島	왈리스-푸투나 제도	वालिस और फ़्यूचूना	جزر والس وفوتونا
WS	Самоа	サモア	萨摩亚	薩摩亞	사모아	समोआ	ساموا
YE	Jemen	Iêmen	Йемен	Ємен	イエメン	也门	葉門	예멘	यमन	اليمن
YT	Майотта	マヨット	马约特	馬約特島	마요트	मायोते	مايوت
ZA	Südafrika	Afrique du Sud	Sudáfrica	África do Sul	Sudafrica	Zuid-Afrika	Южно-Африканская Республика	Південно-Африканська Республіка	南アフリカ	南非	남아프리카	दक्षिण अफ़्रीका	جنوب أفريقيا
ZM	Sambia	Zambie	Замбия	Замбія	ザンビア	赞比亚	尚比亞	잠비아	ज़ाम्बिया	زامبيا
ZW	Simbabwe	Zimbabue	Zimbábue	Зимбабве	Зімбабве	ジンバブエ	津巴布韦	辛巴威	짐바브웨	ज़िम्बाब्वे	زيمبابوي
AE-AZ	Abū Z̧aby
AE-DU	Dubayy
AE-FU	Al Fujayrah
AE-RK	Ra’s al Khaymah
AE-SH	Ash Shāriqah
AE-UQ	Umm al Qaywayn
AF-NIM	Nīmrōz
AF-PAN	Panjshayr
AF-PIA	Paktiyā
AF-SAR	Sar-e Pul
AF-URU	Uruzgān
AF-WAR	Wardak
AL-01	Berat
AL-02	Durrës
AL-03	Elbasan
AL-05	Gjirokastër
AL-06	Korçë
AL-07	Kukës
AL-08	Lezhë
AL-09	Dibër
AL-10	Shkodër
AL-11	Tiranë
AL-12	Vlorë
AM-AG	Aragac̣otn
AM-ER	Erevan
AM-GR	Geġark'unik'
AM-SH	Širak
AM-TV	Tavuš
AM-VD	Vayoć Jor
AO-MAL	Malange
AR-B	Buenos Aires
AR-C	Ciudad Autónoma de Buenos Aires
AT-2	Kärnten
AT-3	Niederösterreich
AT-4	Oberösterreich
AT-6	Steiermark
AT-7	Tirol
AT-9	Wien
AZ-ABS	Abşeron
AZ-AGC	Ağcabədi
AZ-AGS	Ağdaş
AZ-BA	Bakı
AZ-BAL	Balakən
AZ-BAR	Bərdə
AZ-BEY	Beyləqan
AZ-BIL	Biləsuvar
AZ-CAB	Cəbrayıl
AZ-CAL	Cəlilabad
AZ-DAS	Daşkəsən
AZ-FUZ	Füzuli
AZ-GA	Gəncə
AZ-GAD	Gədəbəy
AZ-GOY	Göyçay
AZ-HAC	Hacıqabul
AZ-IMI	İmişli
AZ-ISM	İsmayıllı
AZ-KAL	Kəlbəcər
AZ-KUR	Kürdəmir
AZ-LA	Lənkəran
AZ-LAC	Laçın
AZ-LAN	Lənkəran
AZ-MAS	Masallı
AZ-MI	Mingəçevir
AZ-NEF	Neftçala
AZ-NX	Naxçıvan
AZ-OGU	Oğuz
AZ-QAB	Qəbələ
AZ-QAX	Qax
AZ-QAZ	Qazax
AZ-QBI	Qubadlı
AZ-QOB	Qobustan
AZ-SA	Şəki
AZ-SAK	Şəki
AZ-SAT	Saatlı
AZ-SBN	Şabran
AZ-SIY	Siyəzən
AZ-SKR	Şəmkir
AZ-SM	Sumqayıt
AZ-SMI	Şamaxı
AZ-SMX	Samux
AZ-SR	Şirvan
AZ-SUS	Şuşa
AZ-TAR	Tərtər
AZ-UCA	Ucar
AZ-XA	Xankəndi
AZ-XAC	Xaçmaz
AZ-XCI	Xocalı
AZ-XIZ	Xızı
AZ-XVD	Xocavənd
AZ-YAR	Yardımlı
AZ-YE	Yevlax
AZ-YEV	Yevlax
AZ-ZAN	Zəngilan
AZ-ZAR	Zərdab
BA-BIH	Federacija Bosne i Hercegovine
BA-BRC	Brčko Distrikt
BD-A	Barishal
BD-B	Chattogram
BD-C	Dhaka
BD-D	Khulna
BD-E	Rajshahi
BD-F	Rangpur
BD-G	Sylhet
BD-H	Mymensingh
BE-BRU	Brussels Hoofdstedelijk Gewest
BE-VAN	Antwerpen
BE-VBR	Vlaams-Brabant
BE-VLG	Vlaams Gewest
BE-VOV	Oost-Vlaanderen
BE-VWV	West-Vlaanderen
BE-WAL	Waals Gewest
BE-WBR	Brabant wallon
BG-23	Sofia
BH-13	Al ‘Āşimah
BH-14	Al Janūbīyah
BH-15	Al Muḩarraq
BH-17	Ash Shamālīyah
BI-BM	Bujumbura Mairie
BJ-AK	Atacora
BJ-KO	Couffo
BO-B	El Beni
BR-DF	Distrito Federal
BS-CK	Crooked Island and Long Cay
BS-FP	City of Freeport
BT-12	Chhukha
BT-42	Monggar
BT-43	Pema Gatshel
BT-44	Lhuentse
BT-TY	Trashi Yangtse
BY-BR	Brestskaya voblasts'
BY-HM	Horad Minsk
BY-HO	Homyel'skaya voblasts'
BY-HR	Hrodzyenskaya voblasts'
BY-MA	Mahilyowskaya voblasts'
BY-MI	Minskaya voblasts'
BY-VI	Vitsyebskaya voblasts'
CD-BC	Kongo Central
CD-NK	Nord-Kivu
CD-SK	Sud-Kivu
CF-HS	Haute-Sangha / Mambéré-Kadéï
CF-KB	Gribingui
CF-KG	Kémo-Gribingui
CF-MP	Ombella-Mpoko
CH-GE	Genève
CH-SG	Sankt Gallen
CL-AI	Aisén del General Carlos Ibañez del Campo
CL-AR	La Araucanía
CL-BI	Biobío
CL-MA	Magallanes
CL-RM	Región Metropolitana de Santiago
CM-AD	Adamaoua
CM-NW	North-West
CM-SW	South-West
CN-AH	Anhui Sheng
CN-BJ	Beijing Shi
CN-CQ	Chongqing Shi
CN-FJ	Fujian Sheng
CN-GD	Guangdong Sheng
CN-GS	Gansu Sheng
CN-GX	Guangxi Zhuangzu Zizhiqu
CN-GZ	Guizhou Sheng
CN-HA	Henan Sheng
CN-HB	Hubei Sheng
CN-HE	Hebei Sheng
CN-HI	Hainan Sheng
CN-HL	Heilongjiang Sheng
CN-HN	Hunan Sheng
CN-JL	Jilin Sheng
CN-JS	Jiangsu Sheng
CN-JX	Jiangxi Sheng
CN-LN	Liaoning Sheng
CN-NX	Ningxia Huizu Zizhiqu
CN-QH	Qinghai Sheng
CN-SC	Sichuan Sheng
CN-SD	Shandong Sheng
CN-SH	Shanghai Shi
CN-SN	Shaanxi Sheng
CN-SX	Shanxi Sheng
CN-TJ	Tianjin Shi
CN-XJ	Xinjiang Uygur Zizhiqu
CN-XZ	Xizang Zizhiqu
CN-YN	Yunnan Sheng
CN-ZJ	Zhejiang Sheng
CO-DC	Distrito Capital de Bogotá
CO-SAP	San Andrés
CU-03	La Habana
CV-B	Ilhas de Barlavento
CV-S	Ilhas de Sotavento
CY-01	Lefkosia
CY-02	Lemesos
CY-03	Larnaka
CY-04	Ammochostos
CY-05	Pafos
CY-06	Keryneia
CZ-10	Praha
CZ-20	Středočeský kraj
CZ-31	Jihočeský kraj
CZ-32	Plzeňský kraj
CZ-41	Karlovarský kraj
CZ-42	Ústecký kraj
CZ-51	Liberecký kraj
CZ-52	Královéhradecký kraj
CZ-53	Pardubický kraj
CZ-63	Kraj Vysočina
CZ-64	Jihomoravský kraj
CZ-71	Olomoucký kraj
CZ-72	Zlínský kraj
CZ-80	Moravskoslezský kraj
DE-BY	Bayern
DE-HE	Hessen
DE-NI	Niedersachsen
DE-NW	Nordrhein-Westfalen
DE-RP	Rheinland-Pfalz
DE-SN	Sachsen
DE-ST	Sachsen-Anhalt
DE-TH	Thüringen
DK-81	Region Nordjylland
DK-82	Region Midjylland
DK-83	Region Syddanmark
DK-84	Region Hovedstaden
DK-85	Region Sjælland
DZ-11	Tamanrasset
DZ-16	Alger
DZ-42	Tipaza
EE-37	Harjumaa
EE-39	Hiiumaa
EE-74	Saaremaa
EE-84	Viljandimaa
EG-ALX	Al Iskandarīyah
EG-BA	Al Baḩr al Aḩmar
EG-BH	Al Buḩayrah
EG-BNS	Banī Suwayf
EG-C	Al Qāhirah
EG-DK	Ad Daqahlīyah
EG-DT	Dumyāţ
EG-FYM	Al Fayyūm
EG-GH	Al Gharbīyah
EG-GZ	Al Jīzah
EG-IS	Al Ismā'īlīyah
EG-JS	Janūb Sīnā'
EG-KB	Al Qalyūbīyah
EG-KFS	Kafr ash Shaykh
EG-KN	Qinā
EG-LX	Al Uqşur
EG-MN	Al Minyā
EG-MNF	Al Minūfīyah
EG-MT	Maţrūḩ
EG-PTS	Būr Sa‘īd
EG-SHG	Sūhāj
EG-SHR	Ash Sharqīyah
EG-SIN	Shamāl Sīnā'
EG-SUZ	As Suways
EG-WAD	Al Wādī al Jadīd
ER-AN	Ansabā
ER-DK	Janūbī al Baḩrī al Aḩmar
ER-DU	Al Janūbī
ER-GB	Qāsh-Barkah
ER-MA	Al Awsaţ
ER-SK	Shimālī al Baḩrī al Aḩmar
ES-AN	Andalucía
ES-CL	Castilla y León
ES-CM	Castilla-La Mancha
ES-CN	Canarias
ES-CT	Catalunya
ES-IB	Illes Balears
ES-MC	Murcia
ES-MD	Madrid
ES-NC	Navarra
ES-PV	País Vasco
ES-VC	Valenciana
ET-AA	Ādīs Ābeba
ET-AM	Āmara
ET-BE	Bīnshangul Gumuz
ET-GA	Gambēla Hizboch
ET-HA	Hārerī Hizb
ET-OR	Oromīya
ET-SN	YeDebub Bihēroch Bihēreseboch na Hizboch
ET-SO	Sumalē
ET-SW	YeDebub M‘irab Ītyop’iya Hizboch
FI-02	Etelä-Karjala
FI-03	Etelä-Pohjanmaa
FI-04	Etelä-Savo
FI-06	Kanta-Häme
FI-07	Keski-Pohjanmaa
FI-08	Keski-Suomi
FI-10	Lappi
FI-12	Pohjanmaa
FI-13	Pohjois-Karjala
FI-14	Pohjois-Pohjanmaa
FI-15	Pohjois-Savo
FI-16	Päijät-Häme
FI-19	Varsinais-Suomi
FR-973	Guyane
FR-BFC	Bourgogne-Franche-Comté
FR-BRE	Bretagne
GB-ABC	Armagh City
GB-ABE	Aberdeen City
GB-AGY	Isle of Anglesey
GB-BCP	Bournemouth
GB-BFS	Belfast City
GB-DND	Dundee City
GB-ELS	Eilean Siar
GB-ENG	Lloegr	Angleterre	Inglaterra	Inghilterra	Engeland
GB-GLG	Glasgow City
GB-LND	London
GB-NMD	Newry
GB-PTE	Peterborough
GB-RCT	Rhondda Cynon Taff
GB-SCT	Yr Alban	Écosse	Schottland	Escocia	Scozia	Escócia	Schotland
GB-SHN	St. Helens
GB-WLS	Cymru	Pays de Galles	Galles	País de Gales
GB-ZET	Shetland Islands
GD-10	Southern Grenadine Islands
GE-KA	K'akheti
GE-RL	Rach'a-Lechkhumi-Kvemo Svaneti
GL-KU	Kommune Kujalleq
GL-QE	Qeqqata Kommunia
GL-SM	Kommuneqarfik Sermersooq
GM-L	Lower River
GM-M	Central River
GM-N	North Bank
GM-U	Upper River
GN-B	Boké
GN-D	Kindia
GN-F	Faranah
GN-K	Kankan
GN-L	Labé
GN-M	Mamou
GN-N	Nzérékoré
GQ-C	Región Continental
GQ-I	Región Insular
GR-69	Ágion Óros
GR-A	Anatolikí Makedonía kai
GR-B	Kentrikí Makedonía
GR-C	Dytikí Makedonía
GR-D	Ípeiros
GR-E	Thessalía
GR-F	Ionía Nísia
GR-G	Dytikí Elláda
GR-H	Stereá Elláda
GR-I	Attikí
GR-J	Pelopónnisos
GR-K	Vóreio Aigaío
GR-L	Nótio Aigaío
GR-M	Kríti
HN-IB	Islas de la Bahía
HR-01	Zagrebačka županija
HR-02	Krapinsko-zagorska županija
HR-03	Sisačko-moslavačka županija
HR-04	Karlovačka županija
HR-05	Varaždinska županija
HR-06	Koprivničko-križevačka županija
HR-07	Bjelovarsko-bilogorska županija
HR-08	Primorsko-goranska županija
HR-09	Ličko-senjska županija
HR-10	Virovitičko-podravska županija
HR-11	Požeško-slavonska županija
HR-12	Brodsko-posavska županija
HR-13	Zadarska županija
HR-14	Osječko-baranjska županija
HR-15	Šibensko-kninska županija
HR-16	Vukovarsko-srijemska županija
HR-17	Splitsko-dalmatinska županija
HR-18	Istarska županija
HR-19	Dubrovačko-neretvanska županija
HR-20	Međimurska županija
HR-21	Grad Zagreb
HT-GA	Grande’Anse
HU-CS	Csongrád-Csanád
HU-VE	Veszprém
ID-BB	Kepulauan Bangka Belitung
ID-JB	Jawa Barat
ID-JI	Jawa Timur
ID-JK	Jakarta Raya
ID-JT	Jawa Tengah
ID-JW	Jawa
ID-KB	Kalimantan Barat
ID-KI	Kalimantan Timur
ID-KR	Kepulauan Riau
ID-KS	Kalimantan Selatan
ID-KT	Kalimantan Tengah
ID-KU	Kalimantan Utara
ID-ML	Maluku
ID-MU	Maluku Utara
ID-NB	Nusa Tenggara Barat
ID-NT	Nusa Tenggara Timur
ID-NU	Nusa Tenggara
ID-PB	Papua Barat
ID-PP	Papua
ID-SA	Sulawesi Utara
ID-SB	Sumatera Barat
ID-SG	Sulawesi Tenggara
ID-SM	Sumatera
ID-SN	Sulawesi Selatan
ID-SR	Sulawesi Barat
ID-SS	Sumatera Selatan
ID-ST	Sulawesi Tengah
ID-SU	Sumatera Utara
IE-C	Connaught
IL-D	HaDarom
IL-HA	H̱efa
IL-JM	Yerushalayim
IL-M	HaMerkaz
IL-TA	Tel Aviv
IL-Z	HaTsafon
IQ-BA	Al Başrah
IQ-BB	Bābil
IQ-KR	Iqlīm Kūrdistān
IQ-NA	An Najaf
IQ-NI	Nīnawá
IQ-QA	Al Qādisīyah
IQ-SD	Şalāḩ ad Dīn
IR-01	Gīlān
IR-02	Māzandarān
IR-03	Āz̄ārbāyjān-e Shārqī
IR-04	Āz̄ārbāyjān-e Ghārbī
IR-05	Kermānshāh
IR-06	Khūzestān
IR-07	Fārs
IR-08	Kermān
IR-10	Eşfahān
IR-11	Sīstān va Balūchestān
IR-12	Kordestān
IR-13	Hamadān
IR-14	Chahār Maḩāl va Bakhtīārī
IR-15	Lorestān
IR-16	Īlām
IR-17	Kohgīlūyeh va Bowyer Aḩmad
IR-18	Būshehr
IR-19	Zanjān
IR-20	Semnān
IR-21	Yazd
IR-22	Hormozgān
IR-23	Tehrān
IR-24	Ardabīl
IR-25	Qom
IR-26	Qazvīn
IR-28	Khorāsān-e Shomālī
IR-29	Khorāsān-e Jonūbī
IR-30	Alborz
IS-1	Höfuðborgarsvæði
IS-2	Suðurnes
IS-3	Vesturland
IS-4	Vestfirðir
IS-5	Norðurland vestra
IS-6	Norðurland eystra
IS-7	Austurland
IS-8	Suðurland
IT-21	Piemonte
IT-23	Valle d'Aosta
IT-25	Lombardia
IT-32	Trentino-Alto Adige
IT-52	Toscana
IT-75	Puglia
IT-82	Sicilia
IT-88	Sardegna
JO-AJ	‘Ajlūn
JO-AM	Al ‘A̅şimah
JO-AQ	Al ‘Aqabah
JO-AT	Aţ Ţafīlah
JO-AZ	Az Zarqā’
JO-BA	Al Balqā’
JO-JA	Jarash
JO-KA	Al Karak
JO-MA	Al Mafraq
JP-07	Hukusima
JP-09	Totigi
JP-12	Tiba
JP-17	Isikawa
JP-18	Hukui
JP-19	Yamanasi
JP-21	Gihu
JP-22	Sizuoka
JP-23	Aiti
JP-25	Siga
JP-32	Simane
JP-34	Hirosima
JP-35	Yamaguti
JP-36	Tokusima
JP-39	Kôti
JP-40	Hukuoka
JP-46	Kagosima
KE-30	Nairobi City
KG-GB	Bishkek Shaary
KG-GO	Osh Shaary
KG-O	Osh
KG-Y	Ysyk-Köl
KH-1	Banteay Mean Choăy
KH-10	Kracheh
KH-11	Mondol Kiri
KH-14	Prey Veaeng
KH-15	Pousaat
KH-16	Rotanak Kiri
KH-17	Siem Reab
KH-18	Preah Sihanouk
KH-19	Stueng Traeng
KH-2	Baat Dambang
KH-20	Svaay Rieng
KH-21	Taakaev
KH-22	Otdar Mean Chey
KH-23	Kaeb
KH-3	Kampong Chaam
KH-5	Kampong Spueu
KH-6	Kampong Thum
KH-8	Kandaal
KH-9	Kaoh Kong
KP-01	P'yǒngyang
KP-02	P'yǒngan-namdo
KP-03	P'yǒngan-bukto
KP-04	Chagang-do
KP-05	Hwanghae-namdo
KP-06	Hwanghae-bukto
KP-07	Kangwǒn-do
KP-08	Hamgyǒng-namdo
KP-09	Hamgyǒng-bukto
KP-10	Ryanggang-do
KP-14	Namp’o
KP-15	Kaesŏng
KR-11	Seoul-teukbyeolsi
KR-26	Busan-gwangyeoksi
KR-27	Daegu-gwangyeoksi
KR-28	Incheon-gwangyeoksi
KR-29	Gwangju-gwangyeoksi
KR-30	Daejeon-gwangyeoksi
KR-31	Ulsan-gwangyeoksi
KR-41	Gyeonggi-do
KR-42	Gangwon-teukbyeoljachido
KR-43	Chungcheongbuk-do
KR-44	Chungcheongnam-do
KR-45	Jeollabuk-do
KR-46	Jeollanam-do
KR-47	Gyeongsangbuk-do
KR-48	Gyeongsangnam-do
KR-49	Jeju-teukbyeoljachido
KW-MU	Mubārak al Kabīr
KZ-10	Abay
KZ-19	Almaty
KZ-23	Atyraū
KZ-62	Ulytaū
LA-AT	Attapu
LA-BL	Bolikhamxai
LA-HO	Houaphan
LA-KH	Khammouan
LA-LM	Louang Namtha
LA-LP	Louangphabang
LA-OU	Oudômxai
LA-PH	Phôngsali
LA-VI	Viangchan
LA-VT	Viangchan
LA-XA	Xaignabouli
LA-XE	Xékong
LB-AK	Aakkâr
LB-AS	Liban-Nord
LB-BA	Beyrouth
LB-JA	Liban-Sud
LB-JL	Mont-Liban
LB-NA	Nabatîyé
LK-1	Basnāhira paḷāta
LK-2	Madhyama paḷāta
LK-3	Dakuṇu paḷāta
LK-4	Uturu paḷāta
LK-5	Næ̆gĕnahira paḷāta
LK-6	Vayamba paḷāta
LK-7	Uturumæ̆da paḷāta
LK-8	Ūva paḷāta
LK-9	Sabaragamuva paḷāta
LR-RI	River Cess
LS-B	Botha-Bothe
LT-AL	Alytaus apskritis
LT-KL	Klaipėdos apskritis
LT-KU	Kauno apskritis
LT-MR	Marijampolės apskritis
LT-PN	Panevėžio apskritis
LT-SA	Šiaulių apskritis
LT-TA	Tauragės apskritis
LT-TE	Telšių apskritis
LT-UT	Utenos apskritis
LT-VL	Vilniaus apskritis
LV-002	Aizkraukles novads
LV-007	Alūksnes novads
LV-011	Ādažu novads
LV-015	Balvu novads
LV-016	Bauskas novads
LV-022	Cēsu novads
LV-026	Dobeles novads
LV-033	Gulbenes novads
LV-041	Jelgavas novads
LV-042	Jēkabpils novads
LV-047	Krāslavas novads
LV-050	Kuldīgas novads
LV-052	Ķekavas novads
LV-054	Limbažu novads
LV-056	Līvānu novads
LV-058	Ludzas novads
LV-059	Madonas novads
LV-062	Mārupes novads
LV-067	Ogres novads
LV-068	Olaines novads
LV-073	Preiļu novads
LV-077	Rēzeknes novads
LV-080	Ropažu novads
LV-087	Salaspils novads
LV-088	Saldus novads
LV-089	Saulkrastu novads
LV-091	Siguldas novads
LV-094	Smiltenes novads
LV-097	Talsu novads
LV-099	Tukuma novads
LV-101	Valkas novads
LV-102	Varakļānu novads
LV-106	Ventspils novads
LY-BA	Banghāzī
LY-BU	Al Buţnān
LY-DR	Darnah
LY-JA	Al Jabal al Akhḑar
LY-JG	Al Jabal al Gharbī
LY-JI	Al Jafārah
LY-JU	Al Jufrah
LY-KF	Al Kufrah
LY-MB	Al Marqab
LY-MI	Mişrātah
LY-MJ	Al Marj
LY-NQ	An Nuqāţ al Khams
LY-SR	Surt
LY-TB	Ţarābulus
LY-WD	Wādī al Ḩayāt
LY-WS	Wādī ash Shāţi’
LY-ZA	Az Zāwiyah
MA-01	Tanger-Tétouan-Al Hoceïma
MA-02	L'Oriental
MA-03	Fès-Meknès
MA-04	Rabat-Salé-Kénitra
MA-05	Béni Mellal-Khénifra
MA-06	Casablanca-Settat
MA-07	Marrakech-Safi
MA-08	Drâa-Tafilalet
MA-09	Souss-Massa
MA-10	Guelmim-Oued Noun
MA-11	Laâyoune-Sakia El Hamra
MA-12	Dakhla-Oued Ed-Dahab
MC-JE	Jardin Exotique
MC-PH	Port-Hercule
MC-SD	Sainte-Dévote
MD-SN	Stînga Nistrului
MM-18	Nay Pyi Taw
MN-035	Orhon
MN-037	Darhan uul
MN-039	Hentiy
MN-041	Hövsgöl
MN-043	Hovd
MN-051	Sühbaatar
MN-055	Övörhangay
MN-057	Dzavhan
MN-064	Govĭ-Sümber
MN-065	Govĭ-Altay
MN-069	Bayanhongor
MN-071	Bayan-Ölgiy
MN-073	Arhangay
MR-13	Nuwākshūţ al Gharbīyah
MR-14	Nuwākshūţ ash Shamālīyah
MR-15	Nuwākshūţ al Janūbīyah
MT-06	Bormla
MT-20	Isla
MT-35	Mtarfa
MT-45	Rabat Għawdex
MT-46	Rabat Malta
MT-48	San Ġiljan
MT-50	San Lawrenz
MT-51	San Pawl il-Baħar
MT-65	Żebbuġ Għawdex
MT-66	Żebbuġ Malta
MU-AG	Agalega Islands
MU-BL	Black River
MU-CC	Cargados Carajos Shoals
MU-PL	Port Louis
MU-RO	Rodrigues Island
MV-00	Ariatholhu Dhekunuburi
MV-02	Ariatholhu Uthuruburi
MV-03	Faadhippolhu
MV-04	Felidheatholhu
MV-05	Hahdhunmathi
MV-07	Thiladhunmathee Uthuruburi
MV-08	Kolhumadulu
MV-12	Mulakatholhu
MV-13	Maalhosmadulu Uthuruburi
MV-14	Nilandheatholhu Uthuruburi
MV-17	Nilandheatholhu Dhekunuburi
MV-20	Maalhosmadulu Dhekunuburi
MV-23	Thiladhunmathee Dhekunuburi
MV-24	Miladhunmadulu Uthuruburi
MV-25	Miladhunmadulu Dhekunuburi
MV-26	Maaleatholhu
MV-27	Huvadhuatholhu Uthuruburi
MV-28	Huvadhuatholhu Dhekunuburi
MV-29	Fuvammulah
MV-MLE	Maale
MW-C	Chapakati
MW-N	Chakumpoto
MW-S	Chakumwera
MX-COA	Coahuila de Zaragoza
MX-MEX	México
MX-MIC	Michoacán de Ocampo
MX-VER	Veracruz de Ignacio de la Llave
MY-04	Melaka
MY-07	Pulau Pinang
MY-14	Wilayah Persekutuan Kuala Lumpur
MY-15	Wilayah Persekutuan Labuan
MY-16	Wilayah Persekutuan Putrajaya
MZ-L	Maputo
NG-FC	Abuja Federal Capital Territory
NI-AN	Costa Caribe Norte
NI-AS	Costa Caribe Sur
NL-FR	Fryslân
NL-NB	Noord-Brabant
NL-NH	Noord-Holland
NL-ZH	Zuid-Holland
NO-54	Troms og Finnmark
NP-P1	Koshī
NP-P2	Madhesh
NP-P3	Bāgmatī
NP-P5	Lumbinī
NP-P7	Sudūrpashchim
NR-05	Baitsi
NZ-CIT	Chatham Islands Territory
NZ-MBH	Marlborough
NZ-MWT	Manawatū-Whanganui
NZ-WGN	Greater Wellington
OM-BU	Al Buraymī
OM-MA	Masqaţ
OM-ZA	Az̧ Z̧āhirah
OM-ZU	Z̧ufār
PA-10	Panamá Oeste
PA-NB	Ngäbe-Buglé
PE-LMA	Municipalidad Metropolitana de Lima
PG-NCD	National Capital District
PG-SAN	West Sepik
PH-00	National Capital Region
PH-14	Autonomous Region in Muslim Mindanao
PH-15	Cordillera Administrative Region
PK-JK	Āzād Jammūñ o Kashmīr
PK-KP	Khaībar Pakhtūnkhwā
PK-PB	Panjāb
PL-02	Dolnośląskie
PL-04	Kujawsko-Pomorskie
PL-06	Lubelskie
PL-08	Lubuskie
PL-10	Łódzkie
PL-12	Małopolskie
PL-14	Mazowieckie
PL-16	Opolskie
PL-18	Podkarpackie
PL-20	Podlaskie
PL-22	Pomorskie
PL-24	Śląskie
PL-26	Świętokrzyskie
PL-28	Warmińsko-Mazurskie
PL-30	Wielkopolskie
PL-32	Zachodniopomorskie
PS-BTH	Bayt Laḩm
PS-DEB	Dayr al Balaḩ
PS-GZA	Ghazzah
PS-HBN	Al Khalīl
PS-JEM	Al Quds
PS-JEN	Janīn
PS-JRH	Arīḩā wal Aghwār
PS-NGZ	Shamāl Ghazzah
PS-QQA	Qalqīlyah
PS-RBH	Rām Allāh wal Bīrah
PT-11	Lisboa
PT-20	Região Autónoma dos Açores
PT-30	Região Autónoma da Madeira
QA-DA	Ad Dawḩah
QA-KH	Al Khawr wa adh Dhakhīrah
QA-MS	Ash Shamāl
QA-RA	Ar Rayyān
QA-ZA	Az̧ Z̧a‘āyin
RO-B	București
RS-08	Mačvanski okrug
RS-09	Kolubarski okrug
RS-10	Podunavski okrug
RS-11	Braničevski okrug
RS-12	Šumadijski okrug
RS-13	Pomoravski okrug
RS-14	Borski okrug
RS-15	Zaječarski okrug
RS-16	Zlatiborski okrug
RS-17	Moravički okrug
RS-18	Raški okrug
RS-19	Rasinski okrug
RS-20	Nišavski okrug
RS-21	Toplički okrug
RS-22	Pirotski okrug
RS-23	Jablanički okrug
RS-24	Pčinjski okrug
RU-AD	Adygeya
RU-AL	Altay
RU-ALT	Altayskiy kray
RU-AMU	Amurskaya oblast'
RU-ARK	Arkhangel'skaya oblast'
RU-AST	Astrakhanskaya oblast'
RU-BEL	Belgorodskaya oblast'
RU-BRY	Bryanskaya oblast'
RU-BU	Buryatiya
RU-CE	Chechenskaya Respublika
RU-CHE	Chelyabinskaya oblast'
RU-CHU	Chukotskiy avtonomnyy okrug
RU-CU	Chuvashskaya Respublika
RU-IN	Ingushetiya
RU-IRK	Irkutskaya oblast'
RU-IVA	Ivanovskaya oblast'
RU-KAM	Kamchatskiy kray
RU-KB	Kabardino-
RU-KC	Karachayevo-Cherkesskaya
RU-KDA	Krasnodarskiy kray
RU-KEM	Kemerovskaya oblast'
RU-KGD	Kaliningradskaya oblast'
RU-KGN	Kurganskaya oblast'
RU-KHA	Khabarovskiy kray
RU-KHM	Khanty-
RU-KIR	Kirovskaya oblast'
RU-KK	Khakasiya
RU-KL	Kalmykiya
RU-KLU	Kaluzhskaya oblast'
RU-KOS	Kostromskaya oblast'
RU-KR	Kareliya
RU-KRS	Kurskaya oblast'
RU-KYA	Krasnoyarskiy kray
RU-LEN	Leningradskaya
RU-LIP	Lipetskaya oblast'
RU-MAG	Magadanskaya oblast'
RU-ME	Mariy El
RU-MO	Mordoviya
RU-MOS	Moskovskaya oblast'
RU-MOW	Moskva
RU-MUR	Murmanskaya oblast'
RU-NEN	Nenetskiy
RU-NGR	Novgorodskaya oblast'
RU-NIZ	Nizhegorodskaya oblast'
RU-NVS	Novosibirskaya
RU-OMS	Omskaya oblast'
RU-ORE	Orenburgskaya oblast'
RU-ORL	Orlovskaya oblast'
RU-PER	Permskiy kray
RU-PNZ	Penzenskaya oblast'
RU-PRI	Primorskiy kray
RU-PSK	Pskovskaya oblast'
RU-ROS	Rostovskaya oblast'
RU-RYA	Ryazanskaya oblast'
RU-SA	Saha
RU-SAK	Sakhalinskaya oblast'
RU-SAM	Samarskaya oblast'
RU-SAR	Saratovskaya oblast'
RU-SE	Severnaya Osetiya
RU-SMO	Smolenskaya oblast'
RU-SPE	Sankt-Peterburg
RU-STA	Stavropol'skiy kray
RU-SVE	Sverdlovskaya oblast'
RU-TAM	Tambovskaya oblast'
RU-TOM	Tomskaya oblast'
RU-TUL	Tul'skaya oblast'
RU-TVE	Tverskaya oblast'
RU-TY	Tyva
RU-TYU	Tyumenskaya oblast'
RU-UD	Udmurtskaya Respublika
RU-ULY	Ul'yanovskaya oblast'
RU-VGG	Volgogradskaya
RU-VLA	Vladimirskaya
RU-VLG	Vologodskaya oblast'
RU-VOR	Voronezhskaya oblast'
RU-YAN	Yamalo-
RU-YAR	Yaroslavskaya oblast'
RU-YEV	Yevreyskaya avtonomnaya oblast'
RU-ZAB	Zabaykal'skiy kray
RW-01	City of Kigali
SA-01	Ar Riyāḑ
SA-02	Makkah al Mukarramah
SA-03	Al Madīnah al Munawwarah
SA-04	Ash Sharqīyah
SA-05	Al Qaşīm
SA-08	Al Ḩudūd ash Shamālīyah
SA-09	Jāzān
SB-CT	Capital Territory
SC-16	English River
SC-20	Pointe Larue
SD-DC	Wasaţ Dārfūr
SD-DE	Sharq Dārfūr
SD-DN	Shamāl Dārfūr
SD-DS	Janūb Dārfūr
SD-DW	Gharb Dārfūr
SD-GK	Gharb Kurdufān
SD-KH	Al Kharţūm
SD-KN	Shamāl Kurdufān
SD-KS	Janūb Kurdufān
SD-NB	An Nīl al Azraq
SD-NO	Ash Shamālīyah
SD-NR	Nahr an Nīl
SD-NW	An Nīl al Abyaḑ
SD-RS	Al Baḩr al Aḩmar
SD-SI	Sinnār
SE-AB	Stockholms län
SE-AC	Västerbottens län
SE-BD	Norrbottens län
SE-C	Uppsala län
SE-D	Södermanlands län
SE-E	Östergötlands län
SE-F	Jönköpings län
SE-G	Kronobergs län
SE-H	Kalmar län
SE-I	Gotlands län
SE-K	Blekinge län
SE-M	Skåne län
SE-N	Hallands län
SE-O	Västra Götalands län
SE-S	Värmlands län
SE-T	Örebro län
SE-U	Västmanlands län
SE-W	Dalarnas län
SE-X	Gävleborgs län
SE-Y	Västernorrlands län
SE-Z	Jämtlands län
SI-044	Kanal ob Soči
SI-116	Sveti Jurij ob Ščavnici
SK-BC	Banskobystrický kraj
SK-BL	Bratislavský kraj
SK-KI	Košický kraj
SK-NI	Nitriansky kraj
SK-PV	Prešovský kraj
SK-TA	Trnavský kraj
SK-TC	Trenčiansky kraj
SK-ZI	Žilinský kraj
SM-07	Città di San Marino
SO-HI	Hiiraan
SO-JD	Jubbada Dhexe
SO-JH	Jubbada Hoose
SO-NU	Nugaal
SO-SD	Shabeellaha Dhexe
SO-SH	Shabeellaha Hoose
SY-DI	Dimashq
SY-DR	Dar'ā
SY-DY	Dayr az Zawr
SY-HI	Ḩimş
SY-HL	Ḩalab
SY-HM	Ḩamāh
SY-LA	Al Lādhiqīyah
SY-QU	Al Qunayţirah
TD-BA	Al Baţḩā’
TD-BG	Baḩr al Ghazāl
TD-BO	Būrkū
TD-CB	Shārī Bāqirmī
TD-EE	Inīdī ash Sharqī
TD-EO	Inīdī al Gharbī
TD-GR	Qīrā
TD-HL	Ḩajjar Lamīs
TD-KA	Kānim
TD-LC	Al Buḩayrah
TD-LO	Lūghūn al Gharbī
TD-LR	Lūghūn ash Sharqī
TD-MA	Māndūl
TD-MC	Shārī al Awsaţ
TD-ME	Māyū Kībbī ash Sharqī
TD-MO	Māyū Kībbī al Gharbī
TD-ND	Madīnat Injamīnā
TD-OD	Waddāy
TD-TA	Tānjīlī
TD-TI	Tibastī
TH-10	Krung Thep Maha Nakhon
TH-16	Lop Buri
TH-72	Suphan Buri
TH-82	Phangnga
TH-S	Phatthaya
TJ-GB	Kŭhistoni Badakhshon
TL-OE	Oé-Cusse Ambeno
TN-12	L'Ariana
TN-14	La Manouba
TN-33	Le Kef
TV-NMG	Nanumaga
TW-CYI	Chiayi
TW-HSQ	Hsinchu
TZ-06	Kaskazini Pemba
TZ-07	Kaskazini Unguja
TZ-10	Kusini Pemba
TZ-11	Kusini Unguja
TZ-15	Mjini Magharibi
UA-05	Vinnytska oblast
UA-07	Volynska oblast
UA-09	Luhanska oblast
UA-12	Dnipropetrovska oblast
UA-14	Donetska oblast
UA-18	Zhytomyrska oblast
UA-21	Zakarpatska oblast
UA-23	Zaporizka oblast
UA-26	Ivano-Frankivska oblast
UA-32	Kyivska oblast
UA-35	Kirovohradska oblast
UA-43	Avtonomna Respublika Krym
UA-46	Lvivska oblast
UA-48	Mykolaivska oblast
UA-51	Odeska oblast
UA-53	Poltavska oblast
UA-56	Rivnenska oblast
UA-59	Sumska oblast
UA-61	Ternopilska oblast
UA-63	Kharkivska oblast
UA-65	Khersonska oblast
UA-68	Khmelnytska oblast
UA-71	Cherkaska oblast
UA-74	Chernihivska oblast
UA-77	Chernivetska oblast
UM-71	Midway Islands
US-DC	District of Columbia
UZ-AN	Andijon
UZ-BU	Buxoro
UZ-FA	Farg‘ona
UZ-JI	Jizzax
UZ-QR	Qoraqalpog‘iston Respublikasi
UZ-TK	Toshkent
UZ-TO	Toshkent
VE-A	Distrito Capital
VE-W	Dependencias Federales
VE-X	La Guaira
VN-DN	Đà Nẵng
VN-HN	Hà Nội
VN-HP	Hải Phòng
VN-SG	Hồ Chí Minh
WS-GI	Gagaifomauga
YE-DA	Aḑ Ḑāli‘
YE-HD	Ḩaḑramawt
YE-SN	Şanʻā’
YE-TA	Tāʻizz`;
