/**
 * Persons whose name alone tells whose government acts: heads of state and government, ministers and commissioners for
 * technology, members of Congress, governors, attorneys general, mayors; of today and of recent years. Name and short
 * form (`|`, only where nobody else is meant by it), code. Written by hand from general knowledge; facts, not opinions.
 */
export const OFFICE_HOLDERS: string = `# United States: presidents, cabinets, agencies
Donald Trump|Trump|President Trump|Joe Biden|Biden|President Biden|Kamala Harris|Barack Obama|Obama|President Obama|George W. Bush|Bill Clinton|JD Vance|J.D. Vance|Mike Pence	US
Lina Khan|Alvaro Bedoya|Rebecca Slaughter|Andrew Ferguson|Jessica Rosenworcel|Ajit Pai|Brendan Carr|Gary Gensler|Rohit Chopra|Merrick Garland|Pam Bondi|Bill Barr|William Barr|Jeff Sessions|Alejandro Mayorkas|Mayorkas|Kristi Noem|Tom Homan|Kash Patel|Christopher Wray|James Comey|Gina Raimondo|Raimondo|Howard Lutnick|Lutnick|Pete Hegseth|Hegseth|Lloyd Austin|Marco Rubio|Antony Blinken|Blinken|Janet Yellen|Scott Bessent|David Sacks|Michael Kratsios|Arati Prabhakar|Robert F. Kennedy Jr|Edward Snowden|Chelsea Manning|Anthony Fauci	US
# United States: Congress
Chuck Schumer|Schumer|Mitch McConnell|McConnell|Nancy Pelosi|Pelosi|Kevin McCarthy|Mike Johnson|Hakeem Jeffries|Paul Ryan|John Thune|Steny Hoyer	US
Ed Markey|Edward Markey|Markey|Edward J. Markey|Ron Wyden|Wyden|Jeff Merkley|Merkley|Elizabeth Warren|Bernie Sanders|Richard Blumenthal|Blumenthal|Josh Hawley|Hawley|Ted Cruz|Amy Klobuchar|Klobuchar|Cory Booker|Chris Coons|Dick Durbin|Durbin|Lindsey Graham|Chuck Grassley|Grassley|Mark Warner|Maria Cantwell|Cantwell|Brian Schatz|Schatz|Marsha Blackburn|Todd Young|Mike Rounds|Martin Heinrich|John Hickenlooper|Hickenlooper|Gary Peters|Ben Ray Luján|Kirsten Gillibrand|Gillibrand|Sherrod Brown|Michael Bennet|Alex Padilla|Dianne Feinstein|Feinstein|Roger Wicker|John Cornyn|Cornyn|Rand Paul|Mike Lee|Ben Sasse|Tom Cotton|Roy Blunt|Patrick Leahy|Leahy|Peter Welch|John Kennedy|Katie Britt|Jon Ossoff|Ossoff|Raphael Warnock|Warnock|Mazie Hirono|Hirono|Tina Smith|Al Franken|Franken|Orrin Hatch|John Thune|Bill Cassidy|Cassidy|Chris Murphy|Ruben Gallego|Adam Schiff|Schiff|John Fetterman|Fetterman|Tammy Duckworth|Duckworth|Tammy Baldwin|Jacky Rosen|Chris Van Hollen|Van Hollen|Tim Scott|Rick Scott|Eric Schmitt|JD Vance	US
Pramila Jayapal|Jayapal|Ayanna Pressley|Pressley|Rashida Tlaib|Tlaib|Alexandria Ocasio-Cortez|Ocasio-Cortez|AOC|Ilhan Omar|Ro Khanna|Khanna|Ted Lieu|Zoe Lofgren|Lofgren|Anna Eshoo|Eshoo|Jan Schakowsky|Schakowsky|Frank Pallone|Pallone|Cathy McMorris Rodgers|McMorris Rodgers|Jerrold Nadler|Jerry Nadler|Nadler|Jim Jordan|Bennie Thompson|Yvette Clarke|Yvette D. Clarke|Elijah Cummings|Maxine Waters|Suzan DelBene|DelBene|Jay Obernolte|Obernolte|Nancy Mace|Marjorie Taylor Greene|Matt Gaetz|Gaetz|Lauren Boebert|Boebert|Warren Davidson|Thomas Massie|Massie|Darren Soto|Yvette Herrell|Ritchie Torres|Brett Guthrie|Gus Bilirakis|Maria Elvira Salazar|Joseph Morelle|Madeleine Dean|Brenda Lawrence|Jimmy Gomez|Norma Torres|John Lewis|Mark Takano|Takano|Raja Krishnamoorthi|Krishnamoorthi|Mike Gallagher|Lori Trahan|Sara Jacobs|Emanuel Cleaver|Barry Loudermilk|Val Demings|Barbara Lee|Adriano Espaillat	US
Angus King|John Curtis|Mark Kelly|Bernie Moreno|Jim Banks|Deb Fischer|John Barrasso|Cynthia Lummis|Mike Crapo|Jim Risch|Steve Daines|Tim Sheehy|Jon Tester|Kevin Cramer|John Hoeven|Jerry Moran|Roger Marshall|Markwayne Mullin|James Lankford|Ted Budd|Thom Tillis|Tillis|Jeanne Shaheen|Shaheen|Maggie Hassan|Sheldon Whitehouse|Jack Reed|Gary Peters|Elissa Slotkin|Slotkin|Debbie Stabenow|Stabenow|Ben Cardin|Angela Alsobrooks|Tim Kaine|Kaine|Tom Carper|Lisa Blunt Rochester|Bob Casey|Dave McCormick|Bob Menendez|Menendez|Andy Kim|Patty Murray|Catherine Cortez Masto|Cortez Masto|Krysten Sinema|Sinema|Joe Manchin|Manchin|Shelley Moore Capito|Susan Collins|Lisa Murkowski|Murkowski|Dan Sullivan|Tommy Tuberville|Tuberville|Cindy Hyde-Smith|Bill Hagerty|Pete Ricketts|Chip Roy|Thomas Tillis|Anna Paulina Luna|Summer Lee|Jasmine Crockett|Maxwell Frost|Katie Porter|Don Beyer|Debbie Dingell|Kathy Castor|Bobby Rush|Greg Walden|Mike Rogers|Devin Nunes|Will Hurd|Trey Gowdy|Mark Meadows|John Ratcliffe|Tulsi Gabbard	US
# United States: governors and attorneys general
Gavin Newsom|Newsom|Jerry Brown|Rob Bonta|Bonta|Xavier Becerra|Becerra	US-CA
Greg Abbott|Ken Paxton|Paxton|Rick Perry	US-TX
Ron DeSantis|DeSantis|Ashley Moody|James Uthmeier	US-FL
Kathy Hochul|Hochul|Andrew Cuomo|Cuomo|Letitia James|Tish James	US-NY
J.B. Pritzker|JB Pritzker|Pritzker|Kwame Raoul|Raoul|Bruce Rauner|Rauner|Lisa Madigan	US-IL
Charlie Baker|Maura Healey|Healey|Andrea Campbell|Andrea Joy Campbell|Deval Patrick	US-MA
Jay Inslee|Inslee|Bob Ferguson|Nick Brown	US-WA
Jared Polis|Polis|Phil Weiser|Weiser	US-CO
Gretchen Whitmer|Whitmer|Dana Nessel|Nessel	US-MI
Glenn Youngkin|Youngkin|Ralph Northam|Northam|Jason Miyares|Miyares|Abigail Spanberger|Spanberger	US-VA
Phil Murphy|Gurbir Grewal|Matthew Platkin|Platkin|Mikie Sherrill	US-NJ
Tom Wolf|Josh Shapiro|Michelle Henry	US-PA
Tim Walz|Walz|Keith Ellison|Mark Dayton	US-MN
Tony Evers|Evers|Scott Walker|Josh Kaul|Kaul	US-WI
Kate Brown|Tina Kotek|Kotek|Ellen Rosenblum|Dan Rayfield	US-OR
Ned Lamont|Lamont|William Tong	US-CT
Larry Hogan|Hogan|Wes Moore|Brian Frosh|Anthony Brown	US-MD
Brian Kemp|Kemp|Chris Carr	US-GA
Doug Ducey|Ducey|Katie Hobbs|Kris Mayes|Mark Brnovich	US-AZ
Spencer Cox|Gary Herbert|Sean Reyes	US-UT
Michelle Lujan Grisham|Lujan Grisham|Hector Balderas|Raúl Torrez	US-NM
Steve Sisolak|Sisolak|Joe Lombardo|Aaron Ford	US-NV
Janet Mills|Paul LePage|Aaron Frey	US-ME
Phil Scott|T.J. Donovan|Charity Clark	US-VT
Chris Sununu|Sununu|John Formella|Kelly Ayotte	US-NH
Dan McKee|Peter Neronha|Neronha	US-RI
John Carney|Kathy Jennings|Matt Meyer	US-DE
Mike DeWine|DeWine|Dave Yost|Yost|John Kasich|Kasich	US-OH
Eric Holcomb|Holcomb|Todd Rokita|Rokita|Curtis Hill|Mike Braun	US-IN
Andy Beshear|Beshear|Daniel Cameron|Matt Bevin|Russell Coleman	US-KY
Bill Lee|Jonathan Skrmetti|Skrmetti|Herbert Slatery	US-TN
Roy Cooper|Josh Stein|Jeff Jackson	US-NC
Henry McMaster|McMaster|Alan Wilson	US-SC
Kay Ivey|Steve Marshall	US-AL
Tate Reeves|Lynn Fitch|Jim Hood	US-MS
John Bel Edwards|Jeff Landry|Liz Murrill	US-LA
Asa Hutchinson|Sarah Huckabee Sanders|Huckabee Sanders|Leslie Rutledge|Tim Griffin	US-AR
Mike Parson|Andrew Bailey|Mike Kehoe	US-MO
Kim Reynolds|Brenna Bird|Tom Miller	US-IA
Laura Kelly|Kris Kobach|Derek Schmidt|Sam Brownback	US-KS
Jim Pillen|Pete Ricketts|Doug Peterson|Mike Hilgers	US-NE
Doug Burgum|Drew Wrigley	US-ND
Kevin Stitt|Stitt|Gentner Drummond	US-OK
Brad Little|Raúl Labrador	US-ID
Greg Gianforte|Gianforte|Austin Knudsen|Steve Bullock	US-MT
Mark Gordon|Bridget Hill	US-WY
Mike Dunleavy|Treg Taylor	US-AK
David Ige|Josh Green|Anne Lopez	US-HI
Jim Justice|Patrick Morrisey|Morrisey	US-WV
Muriel Bowser|Bowser|Karl Racine|Racine|Brian Schwalb	US-DC
# United States: mayors and police chiefs of large cities
Eric Adams|Bill de Blasio|de Blasio|Michael Bloomberg|Rudy Giuliani|Giuliani|Zohran Mamdani|Mamdani|Jessica Tisch|Dermot Shea|James O'Neill|Keechant Sewell	US-NY/new-york
London Breed|Daniel Lurie|Aaron Peskin|Chesa Boudin|Boudin|Brooke Jenkins	US-CA/san-francisco
Karen Bass|Eric Garcetti|Garcetti|Michel Moore	US-CA/los-angeles
Libby Schaaf|Sheng Thao	US-CA/oakland
Todd Gloria|Kevin Faulconer	US-CA/san-diego
Lori Lightfoot|Lightfoot|Brandon Johnson|Rahm Emanuel|Larry Snelling	US-IL/chicago
Michelle Wu|Marty Walsh|Kim Janey	US-MA/boston
Mike Duggan|Duggan|James Craig	US-MI/detroit
LaToya Cantrell|Cantrell|Mitch Landrieu	US-LA/new-orleans
Ted Wheeler	US-OR/portland
Jacob Frey|Medaria Arradondo	US-MN/minneapolis
Jenny Durkan|Bruce Harrell|Katie Wilson	US-WA/seattle
Keisha Lance Bottoms|Andre Dickens	US-GA/atlanta
Brandon Scott|Catherine Pugh	US-MD/baltimore
Cherelle Parker|Jim Kenney	US-PA/philadelphia
Bill Peduto|Ed Gainey	US-PA/pittsburgh
Sylvester Turner|John Whitmire	US-TX/houston
Steve Adler|Kirk Watson	US-TX/austin
Francis Suarez	US-FL/miami
Buddy Dyer	US-FL/orlando
# United Kingdom
Keir Starmer|Starmer|Rishi Sunak|Sunak|Boris Johnson|Liz Truss|Theresa May|David Cameron|Tony Blair|Gordon Brown|Yvette Cooper|Shabana Mahmood|Peter Kyle|Liz Kendall|Michelle Donelan|Donelan|Nadine Dorries|Dorries|Suella Braverman|Braverman|Priti Patel|Sajid Javid|Amber Rudd|James Cleverly|Chris Philp|David Davis|Kemi Badenoch|Badenoch|Nigel Farage|Farage|Jeremy Corbyn|Corbyn|Angela Rayner|Rachel Reeves|David Lammy|Oliver Dowden|Dominic Raab|Matt Hancock|Wes Streeting|Elizabeth Denham|John Edwards|Fraser Sampson|Melanie Dawes	GB
Nicola Sturgeon|Sturgeon|Humza Yousaf|John Swinney|Swinney	GB-SCT
Mark Drakeford|Drakeford|Eluned Morgan	GB-WLS
Michelle O'Neill|Arlene Foster	GB-NIR
Sadiq Khan|Cressida Dick|Mark Rowley	GB-ENG/london
Andy Burnham|Burnham	GB-ENG/manchester
# European Union and its members
Ursula von der Leyen|von der Leyen|Margrethe Vestager|Vestager|Thierry Breton|Věra Jourová|Vera Jourova|Jourová|Henna Virkkunen|Virkkunen|Didier Reynders|Charles Michel|Roberta Metsola|Ylva Johansson|Brando Benifei|Dragoș Tudorache|Dragos Tudorache|Axel Voss|Patrick Breyer|Wojciech Wiewiórowski|Jean-Claude Juncker|Michael McGrath|Teresa Ribera|Kaja Kallas	EU
Emmanuel Macron|Macron|Gérald Darmanin|Darmanin|François Hollande|Nicolas Sarkozy|Cédric O|Bruno Le Maire|Michel Barnier|Élisabeth Borne|Gabriel Attal|Marine Le Pen|François Bayrou|Bruno Retailleau|Sébastien Lecornu	FR
Olaf Scholz|Scholz|Angela Merkel|Merkel|Friedrich Merz|Merz|Nancy Faeser|Faeser|Volker Wissing|Wissing|Horst Seehofer|Seehofer|Ulrich Kelber|Kelber|Robert Habeck|Annalena Baerbock|Alexander Dobrindt|Dobrindt	DE
Giorgia Meloni|Meloni|Mario Draghi|Matteo Salvini|Salvini|Giuseppe Conte	IT
Pedro Sánchez|Mariano Rajoy	ES
Mark Rutte|Rutte|Dick Schoof|Geert Wilders|Wilders	NL
Viktor Orbán|Viktor Orban|Orbán|Orban	HU
Donald Tusk|Tusk|Mateusz Morawiecki|Morawiecki|Andrzej Duda	PL
Leo Varadkar|Varadkar|Micheál Martin|Simon Harris|Helen McEntee|Helen Dixon	IE
Mette Frederiksen|Frederiksen	DK
Kyriakos Mitsotakis|Mitsotakis	GR
Sebastian Kurz|Karl Nehammer	AT
Max Schrems	AT
Robert Fico	SK
António Costa|Luís Montenegro	PT
Jonas Gahr Støre|Erna Solberg	NO
Ulf Kristersson|Magdalena Andersson	SE
Petteri Orpo|Sanna Marin	FI
# Other countries
Kassym-Jomart Tokayev|Tokayev	KZ
Shavkat Mirziyoyev|Mirziyoyev	UZ
Ilham Aliyev|Aliyev	AZ
Nikol Pashinyan|Pashinyan	AM
Maia Sandu|Sandu	MD
Zoran Milanović|Andrej Plenković|Plenković|Plenkovic	HR
Edi Rama	AL
Albin Kurti	RS
Hun Sen|Hun Manet	KH
Min Aung Hlaing|Aung San Suu Kyi	MM
Ranil Wickremesinghe|Anura Kumara Dissanayake|Gotabaya Rajapaksa	LK
K.P. Sharma Oli	NP
Nana Akufo-Addo|Akufo-Addo|John Mahama	GH
Macky Sall|Bassirou Diomaye Faye	SN
Emmerson Mnangagwa|Mnangagwa|Robert Mugabe	ZW
Hakainde Hichilema	ZM
Samia Suluhu Hassan|John Magufuli	TZ
Paul Biya	CM
Félix Tshisekedi	CD
Kais Saied	TN
King Abdullah II	JO
Bashar al-Assad|Assad	SY
Bernardo Arévalo	GT
Xiomara Castro|Juan Orlando Hernández	HN
Daniel Ortega	NI
Rodrigo Chaves	CR
Daniel Noboa|Noboa|Guillermo Lasso|Rafael Correa	EC
Dina Boluarte|Pedro Castillo	PE
Luis Arce|Evo Morales	BO
Luis Lacalle Pou|Yamandú Orsi	UY
Santiago Peña	PY
Luis Abinader	DO
Andrew Holness	JM
Mia Mottley	BB
Vladimir Putin|Putin|Sergei Lavrov|Dmitry Peskov|Peskov|Alexei Navalny|Navalny|Mikhail Mishustin	RU
Volodymyr Zelensky|Volodymyr Zelenskyy|Zelensky|Zelenskyy|Mykhailo Fedorov	UA
Alexander Lukashenko|Lukashenko	BY
Recep Tayyip Erdogan|Recep Tayyip Erdoğan|Erdogan|Erdoğan	TR
Aleksandar Vučić|Vučić|Vucic	RS
Xi Jinping|President Xi|Li Qiang|Li Keqiang	CN
Carrie Lam|John Lee	HK
Tsai Ing-wen|Lai Ching-te|Audrey Tang	TW
Shinzo Abe|Fumio Kishida|Kishida|Yoshihide Suga|Shigeru Ishiba|Ishiba|Sanae Takaichi|Takaichi|Taro Kono	JP
Moon Jae-in|Yoon Suk Yeol|Yoon Suk-yeol|Lee Jae-myung|Lee Jae Myung	KR
Kim Jong Un|Kim Jong-un	KP
Narendra Modi|Modi|PM Modi|Amit Shah|Rahul Gandhi|Ashwini Vaishnaw|Vaishnaw|Rajeev Chandrasekhar|Ravi Shankar Prasad|Nirmala Sitharaman|Sitharaman|Droupadi Murmu	IN
Mamata Banerjee	IN-WB
Arvind Kejriwal|Kejriwal	IN-DL
Yogi Adityanath|Adityanath	IN-UP
Imran Khan|Shehbaz Sharif|Nawaz Sharif	PK
Sheikh Hasina|Muhammad Yunus	BD
Lee Hsien Loong|Lawrence Wong|Josephine Teo|Vivian Balakrishnan|K Shanmugam	SG
Mahathir Mohamad|Anwar Ibrahim|Fahmi Fadzil	MY
Joko Widodo|Jokowi|Prabowo Subianto|Prabowo	ID
Rodrigo Duterte|Duterte|Ferdinand Marcos|Bongbong Marcos	PH
Prayuth Chan-ocha|Srettha Thavisin|Paetongtarn Shinawatra	TH
Benjamin Netanyahu|Netanyahu|Naftali Bennett|Yair Lapid	IL
Mohammed bin Salman	SA
Abdel Fattah el-Sisi|el-Sisi	EG
Ali Khamenei|Khamenei|Ebrahim Raisi|Masoud Pezeshkian|Hassan Rouhani	IR
Justin Trudeau|Trudeau|Mark Carney|Carney|Stephen Harper|Pierre Poilievre|Poilievre|Daniel Therrien|Therrien|Philippe Dufresne|François-Philippe Champagne|Evan Solomon	CA
Doug Ford	CA-ON
François Legault|Legault	CA-QC
John Horgan|David Eby	CA-BC
Danielle Smith|Jason Kenney	CA-AB
Anthony Albanese|Albanese|Scott Morrison|Malcolm Turnbull|Turnbull|Tony Abbott|Peter Dutton|Dutton|Michelle Rowland|Mark Dreyfus|Dreyfus|Julie Inman Grant|Inman Grant|Carly Kind|Ed Husic|Husic|Anika Wells	AU
Gladys Berejiklian|Dominic Perrottet|Chris Minns|Minns	AU-NSW
Daniel Andrews|Jacinta Allan	AU-VIC
Annastacia Palaszczuk|Palaszczuk|Steven Miles|David Crisafulli	AU-QLD
Mark McGowan|Roger Cook	AU-WA
Peter Malinauskas|Malinauskas	AU-SA
Jacinda Ardern|Ardern|Chris Hipkins|Christopher Luxon|Luxon|John Key|Judith Collins	NZ
Cyril Ramaphosa|Ramaphosa|Jacob Zuma	ZA
William Ruto|Ruto|Uhuru Kenyatta	KE
Bola Tinubu|Tinubu|Muhammadu Buhari|Buhari	NG
Yoweri Museveni|Museveni	UG
Paul Kagame|Kagame	RW
Abiy Ahmed	ET
Jair Bolsonaro|Bolsonaro|Luiz Inácio Lula da Silva|Lula|Dilma Rousseff|Alexandre de Moraes|Moraes	BR
Javier Milei|Milei|Alberto Fernández|Mauricio Macri	AR
Gabriel Boric|Boric	CL
Gustavo Petro|Iván Duque	CO
Nayib Bukele|Bukele	SV
Nicolás Maduro|Nicolas Maduro|Maduro	VE
Andrés Manuel López Obrador|López Obrador|AMLO|Claudia Sheinbaum|Sheinbaum	MX
António Guterres|Antonio Guterres|Guterres|Michelle Bachelet|Volker Türk|Volker Turk|Irene Khan|Philip Alston|David Kaye	INT
# Others in the news
Jairam Ramesh|Mallikarjun Kharge|Kharge|Asaduddin Owaisi|Owaisi	IN
Scott Wiener|Rebecca Bauer-Kahan|Wiener	US-CA
Giovanni Capriglione	US-TX
Alex Bores	US-NY
Clay Higgins|Vince Chhabria|William Alsup|James Boasberg|Tanya Chutkan|Jed Rakoff|Beverly McLachlin|Lina Hidalgo|Sidney Stein	US
Brett Smiley	US-RI/providence
Mike Johnston	US-CO/denver
Keith Wilson	US-OR/portland
Quinton Lucas	US-MO/kansas-city
Tishaura Jones	US-MO/st-louis
Freddie O'Connell	US-TN/nashville
Justin Elicker	US-CT/new-haven
Vaughan Gething	GB-WLS
Jim O'Callaghan|Drew Harris	IE
Baroness Kidron|Beeban Kidron|Baroness Chakrabarti	GB
Angelene Falk	AU
Chris Luxon	NZ
Christian Estrosi	FR-PAC/nice
Roberto Gualtieri	IT-62/rome
Giuseppe Sala	IT-25/milan
Ada Colau	ES-CT/barcelona
Anne Hidalgo	FR-IDF/paris
Andrej Babiš|Andrej Babis	CZ
El-Sisi	EG
Patricia Bullrich|Bullrich	AR
Xi	CN
Sheryl Davis	US-CA/san-francisco
Chris Tang|John Lee Ka-chiu	HK
Chadchart|Chadchart Sittipunt	TH-10
Marcos Jr.	PH
McEntee	IE
Letizia Moratti	IT
Alan Peter Cayetano	PH
Matt Platkin	US-NJ
Valérie Plante|Soraya Martinez Ferrada	CA-QC/montreal
Jorge Macri	AR-C
Andrew Hastie|Karen Andrews	AU
Tarcísio|Tarcísio de Freitas|Tarcisio	BR-SP
Fahmi	MY
Hilgers	US-NE
Karol Nawrocki|Nawrocki	PL
Wab Kinew|Kinew	CA-MB
Eby	CA-BC
`;
