/**
 * Public bodies by their names in other languages than English, which many countries share: name and other names (`|`),
 * codes. Several codes: the place named with it decides, else the source. Written by hand from general knowledge.
 */
export const OFFICES: string = `# English, short forms of newspapers
Education Dept.|Justice Dept.|State Dept.|Commerce Dept.|Labor Dept.|Treasury Dept.|Energy Dept.|Defense Dept.|Transportation Dept.|Veterans Affairs|Dept. of Justice|Dept. of Education|Dept. of Homeland Security	US
House panel|Senate panel|House committee|House subcommittee|House lawmakers|House Republicans|House Democrats|Senate Democrats|Senate Republicans	US PH NG
Air Force|Army|Navy|Marine Corps|Space Force	US GB AU CA IN
Court of Justice|European Court of Justice|EU Court of Justice|EU court|EU top court	EU
European regulators|European lawmakers|EU lawmakers|EU regulators|EU rules|EU law|EU privacy rules|EU watchdog|EU privacy watchdogs	EU
European AI Office|EU AI Office|General Court|Schengen|Schengen area	EU
National Guard|Social Security Administration|U.S. Postal Service|Postal Service|Joint Chiefs|U.S. Capitol|Capitol riot|Capitol Police	US
the Lords|the Commons	GB CA
# Spanish
Senado|Senado de la República	ES MX AR CL CO PE BR PY UY BO DO
Cámara de Diputados|Cámara|Diputados	AR CL MX PY DO BO
Congreso|Congreso de los Diputados	ES MX PE CO AR CL EC GT
Corte Suprema|Corte Suprema de Justicia	AR CL CO PE MX
Tribunal Supremo	ES VE BO PR
Suprema Corte	AR MX UY DO
Tribunal Constitucional	ES PE CL BO PT DO
Fiscalía|Fiscalía General	MX CO ES CL PE EC
Gobierno|el Gobierno	ES MX AR CL CO PE UY
Ministerio del Interior	ES PE CL CO AR UY
Policía Nacional	ES CO EC PE
Guardia Civil|Moncloa|Agencia Española de Protección de Datos|AEPD	ES
Carabineros	CL
Guardia Nacional	MX VE
Ayuntamiento de Madrid	ES-MD/madrid
Ajuntament|Ajuntament de Barcelona	ES-CT/barcelona
Mossos|Mossos d'Esquadra|Generalitat de Catalunya	ES-CT
# Portuguese
Senado Federal|Câmara dos Deputados|Supremo Tribunal Federal|STF|Congresso Nacional|Palácio do Planalto|ANPD|LGPD|Polícia Federal|Marco Legal da IA|Anatel	BR
Câmara	BR PT
Assembleia da República|CNPD Portugal|PSP|GNR	PT
Parlamento	PT ES IT
Governo	BR PT
governo federal	BR
# French
Assemblée nationale|Assemblée Nationale|Sénat	FR CA-QC BE
Conseil constitutionnel|Cour de cassation|Conseil d'État|Conseil d'Etat|ministère de l'Intérieur|ministre de l'Intérieur|Beauvau|Défenseur des droits|préfecture de police|préfet de police|Arcom|Parquet national|Gendarmerie|gendarmerie	FR
police nationale|Police nationale	FR HT
Conseil fédéral|Conseil national|Conseil des Etats|Conseil des États	CH
gouvernement du Québec|Assemblée nationale du Québec|Sûreté du Québec|Commission d'accès à l'information	CA-QC
gouvernement fédéral	CA BE
Gouvernement|gouvernement	FR BE CA-QC CH LU
Parlement européen|Commission européenne|Union européenne|UE|RGPD|Règlement IA|Conseil de l'Union européenne|Cour de justice de l'Union européenne|CJUE|Bruxelles	EU
Conseil de l'Europe|ONU|Nations unies|Nations Unies	INT
# German
Bundestag|Bundesrat|Bundesregierung|Bundesverfassungsgericht|Bundesinnenministerium|Bundesinnenminister|Bundesinnenministerin|Bundeskriminalamt|BKA|Bundespolizei|Verfassungsschutz|Bundesdatenschutzbeauftragte|Bundesdatenschutzbeauftragter|BfDI|BSI|Bundesgerichtshof|BGH|Bundesnetzagentur|BfV|BND|Ampel-Koalition	DE
Nationalrat	AT CH
Verfassungsgerichtshof|Verwaltungsgerichtshof|VfGH|VwGH|Arbeitsmarktservice|ORF	AT
Innenministerium|Innenminister|Innenministerin	DE AT
Bundesgericht|Ständerat|Eidgenossenschaft|fedpol|Nachrichtendienst des Bundes|EDÖB	CH
Landtag	DE-BY DE-NW DE-HE DE-BW DE-NI DE-SN LI
Bürgerschaft	DE-HH DE-HB
Abgeordnetenhaus	DE-BE
EU-Kommission|EU-Parlament|DSGVO|KI-Verordnung|KI-Gesetz der EU|EuGH|Europäische Kommission|Europäisches Parlament|Brüssel	EU
# Italian
Senato|Camera dei deputati|Garante|Garante Privacy|Garante della Privacy|Garante per la privacy|Garante per la protezione dei dati personali|Corte costituzionale|Consiglio dei ministri|Palazzo Chigi|Viminale|Questura|Polizia di Stato|Carabinieri|Agcom|Antitrust italiana	IT
Unione europea|Commissione europea|Parlamento europeo	EU
# Dutch
Tweede Kamer|Eerste Kamer|Autoriteit Persoonsgegevens|Raad van State|Hoge Raad|Belastingdienst|Algemene Rekenkamer|rijksoverheid|Rijksoverheid|AIVD|MIVD|Toeslagenaffaire|Politie Nederland	NL
Vlaamse regering|Vlaams Parlement|Vlaamse overheid	BE-VLG
Gegevensbeschermingsautoriteit|GBA|federale regering|De Kamer	BE
# Nordic, Polish, Czech and others
Folketinget|Folketing|Datatilsynet i Danmark	DK
Datatilsynet	NO DK
Stortinget|Storting|Kripos	NO
Riksdagen|Riksdag|Integritetsskyddsmyndigheten|IMY|Polismyndigheten|Säpo|Försäkringskassan	SE
Eduskunta|Riksdagen i Finland|Tietosuojavaltuutettu	FI
Althingi|Alþingi	IS
Sejm|Senat RP|UODO|Trybunał Konstytucyjny|NIK	PL
Poslanecká sněmovna|ÚOOÚ	CZ
Országgyűlés|NAIH|Fidesz	HU
Verkhovna Rada|Rada|Верховна Рада|Верховная Рада|Дія|Diia	UA
State Duma|Duma|Госдума|Государственная Дума|Роскомнадзор|Roskomnadzor|Роскомнадзора|Кремль|Кремля|ФСБ|FSB|Минцифры|СФ РФ|Госдумы	RU
Skupština|Narodna skupština	RS
Saeima	LV
Seimas	LT
Riigikogu	EE
Knesset|כנסת|Shin Bet|Mossad|IDF|Israel Defense Forces	IL
Majlis	IR MV
TBMM|Grand National Assembly|KVKK|BTK	TR
# Asia
国会|衆議院|参議院|個人情報保護委員会|警察庁|総務省|経済産業省|経産省|首相官邸|政府|内閣府|デジタル庁	JP
警視庁|都議会	JP-13
全国人大|国务院|网信办|国家网信办|公安部|最高人民法院|工信部	CN
立法院|行政院|數位發展部	TW
국회|개인정보보호위원회|방송통신위원회|경찰청	KR
लोकसभा|राज्यसभा|संसद|सुप्रीम कोर्ट|उच्चतम न्यायालय|केंद्र सरकार|आधार|भारत सरकार	IN
दिल्ली पुलिस|दिल्ली सरकार|दिल्ली हाईकोर्ट	IN-DL
مجلس الشورى	SA OM QA
مجلس النواب	EG JO IQ LB BH
الهيئة السعودية للبيانات والذكاء الاصطناعي	SA
الأمم المتحدة	INT
الاتحاد الأوروبي	EU
Dewan Perwakilan Rakyat|DPR|Kominfo|Polri	ID
Dewan Rakyat|Dewan Negara|PDRM	MY
Jatiya Sangsad	BD
world leaders|global leaders|UN chief|UN experts|UN expert|UN rights chief|UN rights office|UN panel|UN agencies|UN agency|UN report|UN body|UN resolution|member states of the United Nations	INT
Federal court|federal court	AU CA US
l'Assemblée|Conseil d’État	FR
`;
