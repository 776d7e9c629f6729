/**
 * Phrases that hold a place name, a demonym or an institution's name but mean a company, paper, university, person,
 * team or turn of phrase: phrase and, for some, the code of the place it weakly hints at. Written by hand from general knowledge.
 */
export const NON_PLACES: string = `# Newspapers of the United States
New York Times
The New York Times
NY Times
N.Y. Times
NYT
New York Post
N.Y. Post
New York Daily News
New York Magazine
New York magazine
New York Review of Books
New York Sun
New York Observer
New York Law Journal
The New Yorker
New Yorker magazine
New York Amsterdam News
Washington Post
The Washington Post
WashPost
WaPo
Washington Times
Washington Examiner
Washington Free Beacon
Washington Monthly
Washington Blade
Washington City Paper
Washingtonian magazine
Washington Journal
Los Angeles Times
LA Times
L.A. Times
Los Angeles Daily News
LA Weekly
Los Angeles Magazine
Los Angeles Review of Books
Boston Globe
The Boston Globe
Boston Herald
Boston Review
Boston Magazine
Chicago Tribune
Chicago Sun-Times
Chicago Reader
Chicago Defender
Philadelphia Inquirer
Philadelphia Daily News
San Francisco Chronicle
San Francisco Examiner
SF Weekly
SF Chronicle
SFGATE
SFGate
San Jose Mercury News
Mercury News
East Bay Times
Oakland Tribune
Sacramento Bee
Sacramento News & Review
Fresno Bee
Modesto Bee
San Diego Union-Tribune
San Diego Reader
Orange County Register
OC Register
OC Weekly
Long Beach Press-Telegram
Pasadena Star-News
Santa Cruz Sentinel
Santa Barbara Independent
Houston Chronicle
Houston Press
Dallas Morning News
Dallas Observer
Fort Worth Star-Telegram
Austin American-Statesman
Austin Chronicle
San Antonio Express-News
El Paso Times
Texas Tribune
Texas Monthly
Texas Observer
Miami Herald
Miami New Times
Orlando Sentinel
Orlando Weekly
Tampa Bay Times
St. Petersburg Times
Tampa Tribune
Palm Beach Post
South Florida Sun Sentinel
Sun-Sentinel
Florida Times-Union
Florida Phoenix
Tallahassee Democrat
Naples Daily News
Atlanta Journal-Constitution
Atlanta Journal Constitution
Savannah Morning News
Augusta Chronicle
Macon Telegraph
Seattle Times
Seattle Post-Intelligencer
Seattle Weekly
The Stranger
Spokane Spokesman-Review
Tacoma News Tribune
Portland Press Herald
Portland Tribune
Portland Mercury
Oregon Capital Chronicle
The Oregonian
Oregonian/OregonLive
Denver Post
Denver Gazette
Colorado Sun
Colorado Springs Gazette
Boulder Daily Camera
Rocky Mountain News
Salt Lake Tribune
Deseret News
Arizona Republic
Arizona Daily Star
Phoenix New Times
Las Vegas Review-Journal
Las Vegas Sun
Nevada Independent
Nevada Current
Reno Gazette-Journal
Albuquerque Journal
Santa Fe New Mexican
New Mexico Political Report
Detroit Free Press
Detroit News
Detroit Metro Times
Lansing State Journal
Grand Rapids Press
Michigan Advance
Bridge Michigan
Minneapolis Star Tribune
Minnesota Star Tribune
Star Tribune
St. Paul Pioneer Press
Minnesota Reformer
Minnesota Daily
Milwaukee Journal Sentinel
Wisconsin State Journal
Wisconsin Examiner
Wisconsin Watch
Capital Times
Madison365
Green Bay Press-Gazette
Cleveland Plain Dealer
Plain Dealer
Cincinnati Enquirer
Columbus Dispatch
Toledo Blade
Akron Beacon Journal
Dayton Daily News
Ohio Capital Journal
Indianapolis Star
IndyStar
Indianapolis Recorder
Louisville Courier Journal
Courier Journal
Lexington Herald-Leader
Kentucky Lantern
Nashville Tennessean
The Tennessean
Tennessee Lookout
Memphis Commercial Appeal
Commercial Appeal
Chattanooga Times Free Press
Knoxville News Sentinel
Birmingham News
Birmingham Post
Birmingham Mail
Montgomery Advertiser
Mobile Press-Register
Huntsville Times
Alabama Political Reporter
Alabama Reflector
Jackson Clarion-Ledger
Clarion Ledger
Mississippi Today
Mississippi Free Press
New Orleans Times-Picayune
Times-Picayune
Baton Rouge Advocate
Louisiana Illuminator
Arkansas Democrat-Gazette
Arkansas Times
Arkansas Advocate
Kansas City Star
Kansas Reflector
Kansas City Beacon
Wichita Eagle
Topeka Capital-Journal
St. Louis Post-Dispatch
St. Louis American
Missouri Independent
Columbia Missourian
Columbia Daily Tribune
Omaha World-Herald
Nebraska Examiner
Lincoln Journal Star
Des Moines Register
Iowa Capital Dispatch
Cedar Rapids Gazette
The Oklahoman
Tulsa World
Oklahoma Watch
Idaho Statesman
Idaho Capital Sun
Boise Weekly
Billings Gazette
Montana Free Press
Missoulian newspaper
Helena Independent Record
Daily Montanan
Casper Star-Tribune
Wyoming Tribune Eagle
WyoFile
Cowboy State Daily
Anchorage Daily News
Alaska Beacon
Juneau Empire
Fairbanks Daily News-Miner
Honolulu Star-Advertiser
Honolulu Civil Beat
Charlotte Observer
Raleigh News & Observer
News & Observer
Winston-Salem Journal
Greensboro News & Record
Asheville Citizen-Times
Carolina Journal
Charleston Post and Courier
Post and Courier
Charleston Gazette-Mail
Greenville News
Richmond Times-Dispatch
Virginian-Pilot
Virginia Mercury
Roanoke Times
Virginia Lawyers Weekly
Baltimore Sun
Baltimore Banner
Maryland Matters
Maryland Daily Record
Frederick News-Post
Capital Gazette
Delaware Online
Delaware State News
Pittsburgh Post-Gazette
Pittsburgh Tribune-Review
Pittsburgh City Paper
Harrisburg Patriot-News
Pennsylvania Capital-Star
Allentown Morning Call
Lancaster Online
LancasterOnline
Newark Star-Ledger
New Jersey Herald
New Jersey Globe
New Jersey Monitor
Jersey Journal
Asbury Park Press
Bergen Record
Hartford Courant
Connecticut Mirror
CT Mirror
New Haven Independent
New Haven Register
Stamford Advocate
Providence Journal
Rhode Island Current
Burlington Free Press
VTDigger
Concord Monitor
New Hampshire Union Leader
New Hampshire Bulletin
Manchester Union Leader
Bangor Daily News
Maine Monitor
Kennebec Journal
Worcester Telegram
Springfield Republican
Berkshire Eagle
Cape Cod Times
Lowell Sun
Cambridge Day
Cambridge Chronicle
Buffalo News
Albany Times Union
Times Union
Rochester Democrat and Chronicle
Syracuse Post-Standard
Long Island Press
Staten Island Advance
Brooklyn Eagle
Brooklyn Paper
Bronx Times
Harlem World
Village Voice
Rapid City Journal
Sioux Falls Argus Leader
Fargo Forum
Bismarck Tribune
North Dakota Monitor
South Dakota Searchlight
Dakota News Now
USA Today
US News & World Report
U.S. News & World Report
US Weekly
American Banker
American Lawyer
American Prospect
American Conservative
National Law Journal
Christian Science Monitor
Wall Street Journal
The Wall Street Journal
The Hill reported
told The Hill
Capitol Fax
Beltway Insider
Federal Times
Federal News Network
Federal Computer Week
Nextgov
Government Executive
Government Technology
Roll Call
States Newsroom
Route Fifty
Governing magazine
Bloomberg Law
Bloomberg Government
Massachusetts Lawyers Weekly
Mass Lawyers Weekly
Michigan Daily
Daily Texan
Daily Californian
Harvard Crimson
Yale Daily News
Stanford Daily
Cornell Daily Sun
Columbia Spectator
Daily Pennsylvanian
Brown Daily Herald
Duke Chronicle
Georgetown Voice
Michigan Public
Minnesota Public Radio
Texas Public Radio
Colorado Public Radio
Wisconsin Public Radio
Georgia Public Broadcasting
Oregon Public Broadcasting
Vermont Public
Maine Public
New Hampshire Public Radio
New Jersey Spotlight News
NJ Spotlight
Boston Public Radio
Chicago Public Media
Nashville Public Radio
Houston Public Media
Iowa Public Radio
Louisville Public Media
# Newspapers and broadcasters of other countries
London Evening Standard
Evening Standard
London Review of Books
London Gazette
Manchester Evening News
Manchester Guardian
Liverpool Echo
Yorkshire Post
Yorkshire Evening Post
Lancashire Evening Post
Lancashire Telegraph
Birmingham Live
Bristol Post
Bristol Live
Nottingham Post
Leicester Mercury
Cambridge News
Oxford Mail
Kent Online
KentOnline
Kent Live
Essex Live
Eastern Daily Press
East Anglian Daily Times
Western Mail
South Wales Echo
South Wales Argus
South Wales Evening Post
Wales Online
WalesOnline
North Wales Live
Glasgow Times
Glasgow Evening Times
Glasgow Herald
Edinburgh Evening News
Edinburgh News
The Scotsman
Scotsman newspaper
Scottish Sun
Scottish Daily Mail
Scotland on Sunday
Aberdeen Press and Journal
Belfast Telegraph
Belfast Live
Irish Times
Irish Independent
Irish Examiner
Irish News
Irish Mirror
Irish Sun
Irish Legal News
Scottish Legal News
Dublin Live
Dublin Inquirer
Dublin People
Cork Examiner
British Medical Journal
English Heritage
Toronto Star
Toronto Sun
Toronto Life
Vancouver Sun
Vancouver Province
Vancouver Observer
Montreal Gazette
Calgary Herald
Calgary Sun
Edmonton Journal
Edmonton Sun
Ottawa Citizen
Ottawa Sun
Winnipeg Free Press
Winnipeg Sun
Regina Leader-Post
Saskatoon StarPhoenix
Halifax Chronicle Herald
Hamilton Spectator
Waterloo Region Record
London Free Press
Windsor Star
Victoria Times Colonist
Canadian Lawyer
Canadian Press
The Canadian Press
Canada's National Observer
National Post
Sydney Morning Herald
Melbourne Age
Melbourne Herald Sun
Brisbane Times
Adelaide Advertiser
Adelaide Review
Perth Now
PerthNow
Perthnow
West Australian newspaper
The West Australian
WAtoday
Canberra Times
Hobart Mercury
Northern Territory News
NT News
Newcastle Herald
Geelong Advertiser
The Australian
Australian Financial Review
Australian Associated Press
Guardian Australia
Gold Coast Bulletin
Newcastle Chronicle
New Zealand Herald
NZ Herald
Otago Daily Times
Dominion Post
Waikato Times
Times of India
The Times of India
Hindustan Times
Indian Express
New Indian Express
The Indian Express
India Today
India Today TV
Deccan Herald
Deccan Chronicle
Bangalore Mirror
Mumbai Mirror
Pune Mirror
Delhi Times
Kashmir Observer
Kashmir Times
Greater Kashmir
Hindu BusinessLine
Telegraph India
Outlook India
India Legal
Bar and Bench
Times of Israel
The Times of Israel
Jerusalem Post
The Jerusalem Post
Jerusalem Report
Israel Hayom
Arab News
Gulf News
Gulf Times
Khaleej Times
Saudi Gazette
Kuwait Times
Tehran Times
Daily Sabah
Hurriyet Daily News
Jakarta Post
Jakarta Globe
Bangkok Post
Phnom Penh Post
Manila Times
Manila Bulletin
Philippine Star
Philippine Daily Inquirer
Straits Times
The Straits Times
South China Morning Post
China Daily
China Daily USA
Global Times
China Digital Times
China Global Television Network
China Central Television
Shanghai Daily
Beijing Daily
Beijing News
Beijing Youth Daily
Taipei Times
Taiwan News
Focus Taiwan
Hong Kong Free Press
Hong Kong Standard
Korea Herald
Korea Times
Korea JoongAng Daily
Seoul Shinmun
Japan Times
The Japan Times
Japan Today
Tokyo Shimbun
Tokyo Broadcasting System
Nikkei Asia
Vietnam News
VnExpress
Myanmar Times
Dhaka Tribune
Karachi Dawn
Pakistan Today
Express Tribune
Colombo Gazette
Kathmandu Post
Moscow Times
The Moscow Times
Russia Today
Kyiv Independent
Kyiv Post
Ukrainska Pravda
Prague Post
Warsaw Voice
Budapest Times
Balkan Insight
Sofia Globe
Athens News
Berliner Zeitung
Berliner Morgenpost
Berliner Kurier
Hamburger Abendblatt
Hamburger Morgenpost
Frankfurter Allgemeine
Frankfurter Allgemeine Zeitung
Frankfurter Rundschau
Süddeutsche Zeitung
Münchner Merkur
Kölner Stadt-Anzeiger
Kölnische Rundschau
Stuttgarter Zeitung
Rheinische Post
Westdeutsche Allgemeine Zeitung
Bayerischer Rundfunk
Westdeutscher Rundfunk
Hessischer Rundfunk
Norddeutscher Rundfunk
Mitteldeutscher Rundfunk
Neue Zürcher Zeitung
Basler Zeitung
Berner Zeitung
Aargauer Zeitung
Tribune de Genève
Salzburger Nachrichten
Wiener Zeitung
Tiroler Tageszeitung
Le Parisien
Paris Match
Paris Review
Ouest-France
Ouest France
France 24
France 2
France 3
France Info
Franceinfo
France Inter
France Culture
Radio France
France Télévisions
Agence France-Presse
Agence France Presse
La Voix du Nord
Nice-Matin
La Provence
Corriere della Sera
Il Giornale di Sicilia
Gazzetta dello Sport
Radio Canada
Radio-Canada
Brussels Times
The Brussels Times
Brussels Signal
Luxembourg Times
Luxemburger Wort
NL Times
DutchNews
Holland Times
Copenhagen Post
Iceland Review
Iceland Monitor
Norway Today
Helsinki Times
Helsingin Sanomat
The Local Sweden
Daily Nation Kenya
Cape Times
Cape Argus
Johannesburg Star
Pretoria News
Daily Maverick
Mail & Guardian
Nigerian Tribune
Lagos Times
Ghana Web
GhanaWeb
Egypt Independent
Cairo Scene
Buenos Aires Times
Buenos Aires Herald
Rio Times
Brazil Journal
Folha de S. Paulo
Folha de São Paulo
O Estado de S. Paulo
Estado de Minas
Estadão
Mexico News Daily
El Sol de México
Diario de Yucatán
Bogota Post
La Nación
Caracas Chronicles
Havana Times
Jamaica Observer
Jamaica Gleaner
Miami Herald en Español
Radio Free Asia
Radio Free Europe
Radio Liberty
Voice of America
Deutsche Welle
BBC World Service
BBC Scotland
BBC Wales
BBC Northern Ireland
British Broadcasting Corporation
Channel NewsAsia
Nippon TV
Nihon Keizai Shimbun
Al Arabiya
Asia Times
Asia Times Online
Nikkei Asian Review
Africa Confidential
African Arguments
Latin Lawyer
Latin America Reports
Euractiv
EUobserver
Politico Europe
European Voice
Middle East Eye
Middle East Monitor
Washington Institute for Near East Policy
# Companies and products that share the bare name of a place
Amazon
Delta
Oracle
Meta
Clearview
Palantir
Gotham
Watson
IBM Watson
Claude
Gemini
Mistral
Mistral AI
Llama
Sora
Cohere
Cruise
Waymo
Uber
Lyft
Flock
Flock Safety
Ring
Axon
Zoom
Dell
Ford
Toyota
Honda
Nissan
Kawasaki Heavy Industries
Kawasaki Motors
Kawasaki disease
Mobile World Congress
Suzuki
Mitsubishi
Philips
Bosch
Siemens
Nokia
Ericsson
Samsung
Huawei
Orange SA
Orange France
Target
Walmart
Costco
Kroger
Macy's
Rite Aid
Best Buy
Verizon
Sprint
Comcast
Cox Communications
Charter Communications
Southwest
Allegiant
Abbott Laboratories
Baxter International
Gilead Sciences
Hershey Company
Avon Products
Lockheed Martin
Raytheon
Northrop Grumman
Anduril
Anthropic
Midjourney
Stability AI
Vista Equity
Evolv
Verkada
Dahua
Hikvision
Uniview
Megvii
SenseTime
Tencent
Baidu
Alibaba
Temu
Shein
Xiaomi
Tesla
Rivian
Lucid Motors
Ambassador Bridge
Phoenix browser
Mobile app
Mobile apps
Mobile phone
Mobile phones
Mobile devices
Reading scores
Reading list
Nice try
Bath salts
Orange juice
Normal people
Surprise attack
Enterprise AI
Enterprise software
Security Council resolution
Independence Day
Liberty Mutual
Progressive Insurance
Allstate
Hamm's
Denny's
Temple Mount
Rupert Murdoch
Lachlan Murdoch
James Murdoch
Jon Hamm
Wells Fargo
Norfolk Southern
Lufthansa
Ryanair
easyJet
Vodafone
Nvidia
Intel
Micron
Broadcom
Qualcomm
Applied Materials
# Technology companies, products and models
Boston Dynamics
Cambridge Analytica
Cambridge Consultants
Cambridge Quantum
Cambridge Mobile Telematics
Oxford Nanopore
Oxford Instruments
Oxford Economics
Oxford Analytica
Oxford Photovoltaics
Texas Instruments
Amazon Rekognition
Amazon Ring
Amazon Web Services
Amazon Go
Amazon One
Amazon Alexa
Amazon Prime
Amazon Flex
Amazon Key
Amazon Kindle
Amazon warehouse
Amazon warehouses
Amazon workers
Amazon drivers
Amazon.com
Clearview AI
Palantir Gotham
Palantir Foundry
Gotham platform
Gotham software
Denver-based Palantir
Phoenix Technologies
Phoenix Contact
Oracle Park
Silicon Valley
Silicon Valley Bank
Silicon Graphics
Dallas Semiconductor
Dallas Buyers Club
Dallas Buyers Club LLC
Hitachi Vantara
Hitachi America
Berlin Group
NEC Corporation of America
Panasonic Avionics
Samsung Austin Semiconductor
Sony Music Nashville
Sydney chatbot
Bing's Sydney
Microsoft Sydney
Sydney AI
Bing Sydney
Claude Monet
Milan AI
Athena Security
Troy AI
Troy Hunt
Verona AI
Babylon Health
Babylon chatbot
Babel Street
Corsight
Cortica
Cairo language
Macedonian teens
Jakarta EE
Java language
JavaScript
Java code
Java developers
Oracle Java
Mac OS X Yosemite
macOS Big Sur
macOS Catalina
macOS Monterey
macOS Ventura
macOS Sonoma
macOS Sequoia
macOS Tahoe
macOS Mojave
OS X Yosemite
OS X Mavericks
Intel Tiger Lake
Intel Alder Lake
Intel Raptor Lake
Intel Coffee Lake
Windows Vista
Windows Longhorn
Montana software
Cisco Jasper
Jasper AI
Savannah software
GNU Savannah
Denver chip
Nvidia Denver
Nvidia Orin
Nvidia Blackwell
Nvidia Hopper
Nvidia Ampere
Nvidia Volta
Nvidia Pascal
Nvidia Tesla
Nvidia Vera Rubin
Vera Rubin
Grace Hopper
Tesla Berlin
Tesla Model Y
Tesla Model 3
Tesla Model S
Gigafactory Berlin
Giga Berlin
Giga Texas
Gigafactory Texas
Ford Bronco
Hyundai Santa Fe
Hyundai Tucson
Hyundai Kona
Kia Sorento
Kia Telluride
Kia Rio
Kia Niro
Chrysler Pacifica
Chevrolet Malibu
Chevrolet Colorado
Chevrolet Tahoe
Chevy Tahoe
Chevy Colorado
Chevy Malibu
Chevrolet Suburban
Chevy Suburban
GMC Denali
GMC Yukon
Dodge Durango
Dodge Dakota
Toyota Tacoma
Toyota Sequoia
Toyota Tundra
Toyota Sienna
Toyota Venza
Nissan Murano
Volkswagen Tiguan
Cadillac Seville
Cadillac Lyriq
Subaru Ascent
Subaru Outback
Subaru Tribeca
SEAT Ibiza
Seat Leon
Seat Toledo
Ford Granada
Ford Cortina
Ford Fiesta
Lincoln Navigator
Lincoln Aviator
Lincoln Town Car
Buick LaCrosse
Pontiac Bonneville
Jeep Wrangler
Land Rover Defender
Ferrari Maranello
Ferrari California
Ferrari Roma
Ferrari Portofino
Maserati Levante
Mercedes-Benz
Daimler AG
Aston Martin
British Leyland
Cruise Origin
Waymo Driver
Aurora Innovation
Aurora Driver
Zoox
May Mobility
Beijing Academy of Artificial Intelligence
Beijing Institute for General Artificial Intelligence
Shanghai AI Lab
Shanghai AI Laboratory
Shanghai Jiao Tong University
Shanghai Disneyland
Technology Innovation Institute
China Mobile
China Telecom
China Unicom
China Tower
China Eastern
China Southern
China Airlines
China Mobile International
China Literature
China Construction Bank
China Merchants Bank
Bank of China
Industrial and Commercial Bank of China
Hangzhou Hikvision
Zhejiang Dahua
Zhejiang Uniview
Tianjin Tiandy
Hong Kong and Shanghai Banking Corporation
Taiwan Semiconductor
Taiwan Semiconductor Manufacturing
Taiwan Semiconductor Manufacturing Company
Korea Telecom
Korea Electric Power
Korean Air
SK Telecom
SK Hynix
Nippon Telegraph and Telephone
Nippon Life
Nippon Steel
Japan Airlines
All Nippon Airways
Japan Tobacco
Japan Display
Tokyo Electron
Tokyo Gas
Osaka Gas
Bank of Tokyo-Mitsubishi
Singapore Airlines
Singapore Telecommunications
Malaysia Airlines
Malaysian Airlines
Thai Airways
Vietnam Airlines
Philippine Airlines
Garuda Indonesia
Air India
IndiGo
Air China
Air Canada
Air France
Air France-KLM
Air New Zealand
Air Tahiti
Cathay Pacific
Qatar Airways
Etihad Airways
Emirates Airline
Emirates airline
Emirates Airlines
Turkish Airlines
Royal Jordanian
EgyptAir
Ethiopian Airlines
Kenya Airways
South African Airways
Austrian Airlines
Swiss International Air Lines
Brussels Airlines
Scandinavian Airlines
Norwegian Air
Norwegian Air Shuttle
Norwegian Cruise Line
Royal Caribbean
Finnair
Icelandair
Aegean Airlines
Iberia airline
British Airways
Virgin Atlantic
Virgin Australia
Virgin Galactic
Virgin Media
Virgin Mobile
Virgin Hyperloop
American Airlines
American Express
American Eagle
American Apparel
American Girl
American Family Insurance
American Red Cross
American Tower
American Idol
American Psycho
American Pie
Southwest Airlines
Alaska Airlines
Hawaiian Airlines
Hawaiian Electric
Delta Air Lines
Delta Airlines
Delta Variant
Delta variant
Delta flight
Delta passengers
Delta CEO
Delta SkyMiles
United Airlines
United Parcel Service
United Healthcare
UnitedHealthcare
UnitedHealth
United Auto Workers
United Airlines CEO
Allegiant Air
Spirit Airlines
Frontier Airlines
Continental Airlines
Deutsche Telekom
Deutsche Bank
Deutsche Bahn
Deutsche Post
Deutsche Börse
Deutsche Boerse
Dresdner Bank
Swiss Re
Munich Re
Hannover Re
Zurich Insurance
Zurich Insurance Group
Zurich Financial
Swisscom
Swiss Life
Credit Suisse
Helvetia Insurance
Basler Versicherung
France Telecom
France Télécom
Crédit Lyonnais
BNP Paribas
Telecom Italia
Telecom Argentina
Telefónica Deutschland
Telekom Austria
Banco do Brasil
Banco Santander
Santander Bank
Grupo Santander
Bank of America
BofA
Bank of New York Mellon
BNY Mellon
Bank of Scotland
Royal Bank of Scotland
Royal Bank of Canada
Bank of Montreal
Bank of Nova Scotia
Bank of Ireland
Allied Irish Banks
Bank of the West
U.S. Bank
US Bank
US Bancorp
U.S. Bancorp
US Steel
U.S. Steel
US Foods
U.S. Cellular
US Cellular
First Boston
Credit Suisse First Boston
Boston Consulting Group
Boston Scientific
Boston Market
Boston Properties
Boston Beer
Boston Whaler
Philadelphia Cream Cheese
Pittsburgh Paints
Milwaukee Tool
Milwaukee Bucks
Minnesota Mining and Manufacturing
Minnesota Multiphasic Personality Inventory
Northwest Airlines
New York Life
New York Stock Exchange
New York Community Bancorp
New York Fashion Week
New York Knicks
New York University Langone
New Balance
New England BioLabs
New England Journal of Medicine
NEJM
New England Patriots
California Pizza Kitchen
California Closets
Southern California Edison
Pacific Gas and Electric
Pacific Gas & Electric
Arizona Iced Tea
Arizona tea
Kentucky Fried Chicken
KFC
Kentucky Derby
Tennessee whiskey
Texas Roadhouse
Texas hold 'em
Texas Hold'em
Texas hold'em
Texas toast
Georgia-Pacific
Georgia Pacific
Georgia font
Virginia Slims
Nevada Gold
Idaho Power
Florida Power & Light
Duke Energy
Dominion Energy
Dakota Johnson
Dakota Fanning
Montana Rail
Jersey Mike's
Jersey Boys
New Jersey Devils
Domino's Pizza
Papa Murphy's
Uncle Ben's
Uno Chicago Grill
Chicago Title
Chicago Bears
Chicago Booth
Chicago Mercantile Exchange
CME Group
Kansas City Southern
Union Pacific
Canadian Pacific
Canadian National
Canadian Tire
Canadian Solar
Canadian Imperial Bank of Commerce
Manulife
Great-West Life
Rogers Sugar
London Stock Exchange
London Stock Exchange Group
London Metal Exchange
Lloyds of London
Lloyd's of London
London Business School
Royal London
Scottish Widows
Scottish Power
ScottishPower
Scottish Mortgage
British American Tobacco
British Telecom
British Telecommunications
British Gas
British Petroleum
British Steel
British Land
British Council
British Museum
British Library
British Columbia Institute of Technology
Yorkshire Building Society
Yorkshire Water
Yorkshire terrier
Yorkshire pudding
Nottingham Building Society
Coventry Building Society
Leeds Building Society
Newcastle Building Society
Newcastle United
Newcastle disease
Welsh Water
Dwr Cymru
Thames Water
Bristol Myers Squibb
Bristol-Myers Squibb
Bristol Water
Burlington Coat Factory
Burlington Stores
Burlington Northern
BNSF
Manchester United
Manchester City
Cheddar cheese
Worcestershire sauce
Gloucester Daybook
Cambridge Judge Business School
Cambridge Innovation Center
Cambridge Bitcoin Electricity Consumption Index
Cologne Cathedral
Eau de Cologne
eau de Cologne
Bayern Munich
FC Bayern
Bayer Leverkusen
Bayerische Motoren Werke
BMW of North America
Volkswagen Group of America
Toyota Motor North America
Nissan North America
Honda of America
Hyundai Motor America
Mitsubishi UFJ
Dublin Core
Waterford Crystal
Limerick poem
Cork City FC
Jameson Irish Whiskey
Siberian husky
Siberian Husky
Panama Papers
Paradise Papers
Pandora Papers
Pegasus Project
Panama hat
Panama hats
Havana syndrome
Havana Syndrome
Cuban sandwich
Cuban heels
Cuban Link
Mark Cuban
Vietnam War
Vietnam veteran
Vietnam veterans
Vietnam Veterans Memorial
Korean War
Iraq War
Gulf War
Falklands War
Afghan war
Afghanistan war
Cold War
Spanish Civil War
Crimean War
Boer War
Hundred Years' War
Spanish-American War
French and Indian War
Mexican-American War
American Civil War
American Revolution
French Revolution
Russian Revolution
Industrial Revolution
Cuban missile crisis
Cuban Missile Crisis
Suez crisis
Bay of Pigs
Pearl Harbor
Chernobyl moment
Hiroshima moment
Fukushima disaster
Chernobyl disaster
Three Mile Island
Bhopal disaster
Waterloo moment
Dunkirk spirit
Nuremberg trials
Nuremberg Code
Nuremberg Laws
Tuskegee experiment
Tuskegee syphilis study
Tuskegee study
Stanford prison experiment
Manhattan Project
AI Manhattan Project
Manhattan Project for AI
Apollo program
Manhattan Institute
Manhattan Associates
Manhattan clam chowder
Marshall Plan
Tesla Optimus
Unitree Robotics
Alibaba Cloud
Alibaba Qwen
Kimi Moonshot
DeepSeek
Jordan sneakers
Air Jordan
Jordan Brand
Air Jordans
Nike Jordan
Michael Jordan
London Underground Tube Map
Old English font
Times New Roman
Geneva font
Helvetica
Helvetica font
Calibri font
Chicago Manual of Style
Chicago style
AP style
Oxford comma
Oxford English Dictionary
Oxford Dictionary
Oxford Dictionaries
Oxford Languages
Oxford University Press
Cambridge University Press
Cambridge Dictionary
Cambridge Assessment
Cambridge Assessment English
American English
British English
Canadian English
Australian English
Indian English
Queen's English
King's English
Portland cement
Portland Cement
Portland General Electric
Bath & Body Works
Bed Bath & Beyond
Nice Systems
NICE Ltd
NICE Actimize
Verint
Cognyte
Cellebrite
Milan Fashion Week
Paris Fashion Week
London Fashion Week
Paris Air Show
Paris Motor Show
Berlin Film Festival
Berlinale
Cannes Film Festival
Cannes Lions
Venice Film Festival
Venice Biennale
Sundance Film Festival
Toronto International Film Festival
Tribeca Film Festival
Vienna Philharmonic
Berlin Philharmonic
Boston Symphony
New York Philharmonic
London Symphony Orchestra
Philadelphia Orchestra
Montreux Jazz
Newport Jazz Festival
Monterey Pop
Edinburgh Fringe
Edinburgh Festival
Glastonbury Festival
Boston Marathon
London Marathon
New York Marathon
Chicago Marathon
Berlin Marathon
Boston Marathon bombing
Boston Marathon bomber
Indianapolis 500
Indy 500
Daytona 500
Talladega Nights
Monaco Grand Prix
Las Vegas Grand Prix
Le Mans
24 Hours of Le Mans
Tour de France
Giro d'Italia
Vuelta a España
French Open
US Open
U.S. Open
Australian Open
Italian Open
Madrid Open
British Open
Masters at Augusta
Augusta National
Ryder Cup
Olympic Games
Paris Olympics
Tokyo Olympics
Rio Olympics
London Olympics
Beijing Olympics
Sochi Olympics
Milan Cortina
# Universities and research bodies of the United States
Georgia Tech	US-GA
Georgia Institute of Technology	US-GA
Virginia Tech	US-VA
Texas Tech	US-TX
Louisiana Tech	US-LA
Michigan Tech	US-MI
California Institute of Technology	US-CA
Caltech	US-CA
Massachusetts Institute of Technology	US-MA
MIT
MIT Media Lab
MIT Technology Review
MIT CSAIL
Harvard
Harvard University
Harvard Law School
Harvard Business School
Harvard Business Review
Harvard Kennedy School
Harvard Medical School
Berkman Klein Center
Stanford University
Stanford Law School
Stanford HAI
Stanford Internet Observatory
Stanford Medicine
Princeton University
Princeton Review
Yale
Yale University
Yale Law School
Columbia University	US-NY
Columbia Law School
Columbia Journalism Review
Columbia Journalism School
Columbia Pictures
Columbia Records
Columbia Sportswear
Columbia Business School
Brown University	US-RI
Cornell University	US-NY
Cornell Tech	US-NY/new-york
Dartmouth College	US-NH
University of Pennsylvania	US-PA
Penn State	US-PA
Pennsylvania State University	US-PA
Duke University	US-NC
Carnegie Mellon
Carnegie Mellon University	US-PA
Johns Hopkins
Johns Hopkins University	US-MD
Georgetown University	US-DC
Georgetown Law
Georgetown Law Center on Privacy
Georgetown Law Center on Privacy & Technology
Georgetown Law Center on Privacy and Technology
Georgetown Center on Privacy & Technology
Georgetown's Center for Security and Emerging Technology
Center for Security and Emerging Technology
Georgetown study
Georgetown researchers
George Washington University	US-DC
George Washington
George Mason University	US-VA
American University	US-DC
Howard University	US-DC
New York University	US-NY
NYU
NYU Stern
NYU School of Law
NYU Tandon
AI Now Institute
City University of New York	US-NY
CUNY	US-NY
State University of New York	US-NY
SUNY	US-NY
Syracuse University	US-NY
University at Buffalo	US-NY
University of Rochester	US-NY
Boston University	US-MA
Boston College	US-MA
Northeastern University	US-MA
Northwestern University	US-IL
University of Chicago	US-IL
University of Illinois	US-IL
Illinois Institute of Technology	US-IL
University of Michigan	US-MI
Michigan State University	US-MI
Wayne State University	US-MI
University of Minnesota	US-MN
University of Wisconsin	US-WI
University of Wisconsin-Madison	US-WI
UW-Madison	US-WI
Marquette University	US-WI
University of Iowa	US-IA
Iowa State University	US-IA
University of Missouri	US-MO
Washington University in St. Louis	US-MO
Washington University	US-MO
Saint Louis University	US-MO
University of Kansas	US-KS
Kansas State University	US-KS
University of Nebraska	US-NE
University of Oklahoma	US-OK
Oklahoma State University	US-OK
University of Arkansas	US-AR
University of Texas	US-TX
University of Texas at Austin	US-TX
UT Austin	US-TX
University of Texas at San Antonio	US-TX
Texas A&M	US-TX
Texas A&M University	US-TX
Texas State University	US-TX
University of Houston	US-TX
Rice University	US-TX
Southern Methodist University	US-TX
Baylor University	US-TX
University of California	US-CA
University of California, Berkeley	US-CA
University of California Berkeley	US-CA
UC Berkeley	US-CA
UCLA	US-CA
UC San Diego	US-CA
UC Davis	US-CA
UC Irvine	US-CA
UC Santa Cruz	US-CA
UC Santa Barbara	US-CA
UC Riverside	US-CA
UCSF	US-CA
UC Hastings	US-CA
Berkeley Law
Berkeley researchers
California State University	US-CA
Cal State	US-CA
San Diego State University	US-CA
San Jose State University	US-CA
San Francisco State University	US-CA
University of Southern California	US-CA
USC
Santa Clara University	US-CA
University of San Francisco	US-CA
Loyola Marymount University	US-CA
University of Washington	US-WA
Washington State University	US-WA
Western Washington University	US-WA
Seattle University	US-WA
University of Oregon	US-OR
Oregon State University	US-OR
Portland State University	US-OR
University of Idaho	US-ID
Boise State University	US-ID
University of Montana	US-MT
University of Wyoming	US-WY
University of Colorado	US-CO
University of Colorado Boulder	US-CO
CU Boulder	US-CO
Colorado State University	US-CO
University of Denver	US-CO
University of Utah	US-UT
Utah State University	US-UT
Brigham Young University	US-UT
University of Nevada	US-NV
University of Nevada, Las Vegas	US-NV
UNLV	US-NV
University of Arizona	US-AZ
Arizona State University	US-AZ
Northern Arizona University	US-AZ
University of New Mexico	US-NM
New Mexico State University	US-NM
University of Alaska	US-AK
University of Hawaii	US-HI
University of Florida	US-FL
Florida State University	US-FL
Florida Atlantic University	US-FL
Florida International University	US-FL
University of Central Florida	US-FL
University of South Florida	US-FL
University of Miami	US-FL
Miami University	US-OH
University of Georgia	US-GA
Georgia State University	US-GA
Emory University	US-GA
University of Alabama	US-AL
Auburn University	US-AL
University of Mississippi	US-MS
Mississippi State University	US-MS
Louisiana State University	US-LA
Tulane University	US-LA
University of Tennessee	US-TN
Vanderbilt University	US-TN
University of Memphis	US-TN
University of Kentucky	US-KY
University of Louisville	US-KY
West Virginia University	US-WV
University of Virginia	US-VA
Virginia Commonwealth University	US-VA
William & Mary	US-VA
James Madison University	US-VA
Liberty University	US-VA
University of Maryland	US-MD
University of Baltimore	US-MD
Towson University	US-MD
University of Delaware	US-DE
Rutgers University	US-NJ
Rutgers
Seton Hall University	US-NJ
Stevens Institute of Technology	US-NJ
New Jersey Institute of Technology	US-NJ
University of Pittsburgh	US-PA
Temple University	US-PA
Drexel University	US-PA
Lehigh University	US-PA
Villanova University	US-PA
Indiana University of Pennsylvania	US-PA
University of Connecticut	US-CT
UConn	US-CT
University of Rhode Island	US-RI
University of Vermont	US-VT
University of New Hampshire	US-NH
University of Maine	US-ME
University of Massachusetts	US-MA
UMass Amherst	US-MA
UMass	US-MA
Tufts University	US-MA
Brandeis University	US-MA
University of North Carolina	US-NC
UNC Chapel Hill	US-NC
North Carolina State University	US-NC
NC State	US-NC
Wake Forest University	US-NC
University of South Carolina	US-SC
Clemson University	US-SC
Ohio State University	US-OH
Ohio University	US-OH
University of Cincinnati	US-OH
Case Western Reserve University	US-OH
Cleveland State University	US-OH
Kent State University	US-OH
University of Akron	US-OH
University of Dayton	US-OH
Indiana University	US-IN
Purdue University	US-IN
University of Notre Dame	US-IN
Notre Dame
University of North Dakota	US-ND
North Dakota State University	US-ND
University of South Dakota	US-SD
Dakota State University	US-SD
Lincoln University	US-PA
Lincoln Laboratory
Los Alamos National Laboratory	US-NM
Oak Ridge National Laboratory	US-TN
Lawrence Livermore	US-CA
Livermore National Laboratory	US-CA
Brookhaven National Laboratory	US-NY
Argonne National Laboratory	US-IL
Cleveland Clinic	US-OH
Mayo Clinic	US-MN
Houston Methodist	US-TX
Mount Sinai	US-NY
Massachusetts General Hospital	US-MA
Boston Children's Hospital	US-MA
Beth Israel Deaconess
Beth Israel
Cedars-Sinai
# Universities and research bodies of other countries
University of Oxford	GB
Oxford University	GB
Oxford Internet Institute
Future of Humanity Institute
Oxford Martin School
Oxford researchers
Oxford study
University of Cambridge	GB
Cambridge University	GB
Cambridge researchers
Cambridge study
Leverhulme Centre for the Future of Intelligence
Imperial College London	GB
Imperial College
University College London	GB
UCL
King's College London	GB
London School of Economics	GB
LSE
Queen Mary University of London	GB
Birkbeck, University of London	GB
City, University of London	GB
University of London	GB
Goldsmiths, University of London	GB
University of Manchester	GB-ENG
Manchester Metropolitan University	GB-ENG
University of Birmingham	GB-ENG
Birmingham City University	GB-ENG
University of Bristol	GB-ENG
University of Leeds	GB-ENG
Leeds Beckett University	GB-ENG
University of Sheffield	GB-ENG
University of Nottingham	GB-ENG
Nottingham Trent University	GB-ENG
University of Liverpool	GB-ENG
Liverpool John Moores University	GB-ENG
Newcastle University	GB-ENG
Northumbria University	GB-ENG
Durham University	GB-ENG
University of York	GB-ENG
Lancaster University	GB-ENG
University of Warwick	GB-ENG
Coventry University	GB-ENG
University of Leicester	GB-ENG
De Montfort University	GB-ENG
University of Essex	GB-ENG
University of Kent	GB-ENG
University of Sussex	GB-ENG
University of Surrey	GB-ENG
University of Reading	GB-ENG
University of Bath	GB-ENG
University of Exeter	GB-ENG
University of Southampton	GB-ENG
University of Portsmouth	GB-ENG
Bournemouth University	GB-ENG
University of East Anglia	GB-ENG
University of Bradford	GB-ENG
University of Huddersfield	GB-ENG
University of Lincoln	GB-ENG
Cardiff University	GB-WLS
Swansea University	GB-WLS
Bangor University	GB-WLS
Aberystwyth University	GB-WLS
University of Edinburgh	GB-SCT
Edinburgh Napier University	GB-SCT
University of Glasgow	GB-SCT
University of Strathclyde	GB-SCT
University of Aberdeen	GB-SCT
University of Dundee	GB-SCT
Abertay University	GB-SCT
University of St Andrews	GB-SCT
University of Stirling	GB-SCT
Queen's University Belfast	GB-NIR
Ulster University	GB-NIR
Trinity College Dublin	IE
University College Dublin	IE
Dublin City University	IE
University of Galway	IE
University College Cork	IE
University of Limerick	IE
Maynooth University	IE
University of Toronto	CA-ON
Citizen Lab
York University	CA-ON
Toronto Metropolitan University	CA-ON
University of Waterloo	CA-ON
Queen's University	CA-ON
Western University	CA-ON
McMaster University	CA-ON
University of Ottawa	CA-ON
Carleton University	CA-ON
McGill University	CA-QC
University of Montreal	CA-QC
Université de Montréal	CA-QC
Concordia University	CA-QC
Laval University	CA-QC
Université Laval	CA-QC
University of British Columbia	CA-BC
Simon Fraser University	CA-BC
University of Victoria	CA-BC
University of Alberta	CA-AB
University of Calgary	CA-AB
University of Manitoba	CA-MB
University of Saskatchewan	CA-SK
Dalhousie University	CA-NS
Memorial University of Newfoundland	CA-NL
University of Sydney	AU-NSW
University of New South Wales	AU-NSW
UNSW	AU-NSW
UNSW Sydney	AU-NSW
University of Technology Sydney	AU-NSW
Macquarie University	AU-NSW
University of Newcastle	AU-NSW
University of Wollongong	AU-NSW
University of Melbourne	AU-VIC
Monash University	AU-VIC
Deakin University	AU-VIC
La Trobe University	AU-VIC
Victoria University	AU-VIC
University of Queensland	AU-QLD
Queensland University of Technology	AU-QLD
Griffith University	AU-QLD
University of Adelaide	AU-SA
Flinders University	AU-SA
University of South Australia	AU-SA
Adelaide University	AU-SA
University of Western Australia	AU-WA
Curtin University	AU-WA
Edith Cowan University	AU-WA
Australian National University	AU
University of Canberra	AU-ACT
University of Tasmania	AU-TAS
Charles Darwin University	AU-NT
University of Auckland	NZ
Auckland University of Technology	NZ
Victoria University of Wellington	NZ
University of Otago	NZ
University of Canterbury	NZ
University of Waikato	NZ
Massey University	NZ
Tsinghua University	CN
Peking University	CN
Fudan University	CN
Zhejiang University	CN
Nanjing University	CN
Wuhan University	CN
Harbin Institute of Technology	CN
University of Hong Kong	HK
Chinese University of Hong Kong	HK
Hong Kong University of Science and Technology	HK
City University of Hong Kong	HK
University of Tokyo	JP
Kyoto University	JP
Osaka University	JP
Tokyo Institute of Technology	JP
Seoul National University	KR
Korea University	KR
KAIST	KR
National University of Singapore	SG
Nanyang Technological University	SG
Singapore Management University	SG
Indian Institute of Technology	IN
IIT Delhi	IN
IIT Bombay	IN
IIT Madras	IN
IIT Kanpur	IN
IIT Kharagpur	IN
IIT Hyderabad	IN
IISc Bangalore	IN
Indian Institute of Science	IN
Indian Institute of Management	IN
Delhi University	IN-DL
University of Delhi	IN-DL
Jamia Millia Islamia	IN-DL
Aligarh Muslim University	IN-UP
University of Mumbai	IN-MH
Technical University of Munich	DE
TU Munich	DE
LMU Munich	DE
Ludwig Maximilian University of Munich	DE
Humboldt University of Berlin	DE
Free University of Berlin	DE
TU Berlin	DE
University of Hamburg	DE
Heidelberg University	DE
University of Bonn	DE
University of Cologne	DE
University of Tübingen	DE
RWTH Aachen	DE
ETH Zurich	CH
University of Zurich	CH
University of Geneva	CH
University of Vienna	AT
TU Wien	AT
Sorbonne University	FR
Paris-Saclay University	FR
Université Paris-Saclay	FR
Sciences Po	FR
Sciences Po Paris	FR
École Polytechnique	FR
University of Amsterdam	NL
Vrije Universiteit Amsterdam	NL
Delft University of Technology	NL
TU Delft	NL
Leiden University	NL
Utrecht University	NL
University of Groningen	NL
Eindhoven University of Technology	NL
KU Leuven	BE
Ghent University	BE
Vrije Universiteit Brussel	BE
University of Copenhagen	DK
Aarhus University	DK
Technical University of Denmark	DK
Lund University	SE
Uppsala University	SE
Stockholm University	SE
KTH Royal Institute of Technology	SE
Karolinska Institute	SE
University of Oslo	NO
University of Bergen	NO
University of Helsinki	FI
Aalto University	FI
University of Tartu	EE
University of Warsaw	PL
Jagiellonian University	PL
Charles University	CZ
Sapienza University of Rome	IT
University of Bologna	IT
University of Milan	IT
Politecnico di Milano	IT
University of Turin	IT
Complutense University of Madrid	ES
University of Barcelona	ES
Tel Aviv University	IL
Hebrew University of Jerusalem	IL
Hebrew University	IL
Ben-Gurion University	IL
Bar-Ilan University	IL
Moscow State University	RU
University of Cape Town	ZA
University of the Witwatersrand	ZA
Stellenbosch University	ZA
University of Johannesburg	ZA
University of Pretoria	ZA
University of Nairobi	KE
University of Lagos	NG
University of Ibadan	NG
University of Ghana	GH
Makerere University	UG
American University in Cairo	EG
American University of Beirut	LB
University of São Paulo	BR
University of Buenos Aires	AR
University of Chile	CL
National Autonomous University of Mexico	MX
European University Institute
Central European University
Erasmus University Rotterdam	NL
Maastricht University	NL
Tilburg University	NL
# Think tanks, associations and campaigns
Brookings Institution
Brookings
RAND Corporation
Rand Corp
American Enterprise Institute
Cato Institute
Heritage Foundation
Hoover Institution
Washington Institute
Washington Office on Latin America
Center for American Progress
New America
New America Foundation
Open Technology Institute
Center for a New American Security
American Bar Association
American Medical Association
American Psychological Association
American Library Association
American Federation of Teachers
American Federation of Government Employees
American Association for the Advancement of Science
American Academy of Pediatrics
American Hospital Association
American Society of Civil Engineers
American Council on Education
American Petroleum Institute
American Edge Project
American Principles Project
American Economic Liberties Project
American Legislative Exchange Council
American Oversight
American Friends Service Committee
American Institute of Physics
American Mathematical Society
American Physical Society
American Chemical Society
Council on American-Islamic Relations	US
CAIR	US
American Civil Liberties Union	US
ACLU	US
National Association for the Advancement of Colored People	US
NAACP	US
Brennan Center
Brennan Center for Justice
Atlantic Council
German Marshall Fund
Chatham House
Bruegel
Centre for European Policy Studies
Centre for European Reform
European Council on Foreign Relations
European Digital Rights
EDRi
Access Now
Amnesty International
Human Rights Watch
Privacy International
Article 19
Global Witness
Big Brother Watch	GB
Liberty Human Rights
Open Rights Group	GB
Foxglove	GB
Statewatch
Index on Censorship
Internet Freedom Foundation	IN
Software Freedom Law Centre	IN
Digital Rights Watch	AU
Australian Privacy Foundation	AU
Australian Strategic Policy Institute	AU
ASPI	AU
Lowy Institute	AU
Human Rights Law Centre	AU
Canadian Civil Liberties Association	CA
CCLA	CA
BC Civil Liberties Association	CA-BC
BC Freedom of Information and Privacy Association	CA-BC
Irish Council for Civil Liberties	IE
ICCL	IE
New York Civil Liberties Union	US-NY
NYCLU	US-NY
Surveillance Technology Oversight Project	US-NY
S.T.O.P.	US-NY
Oakland Privacy	US-CA
Electronic Frontier Foundation
EFF
Electronic Privacy Information Center
Center for Democracy and Technology
Center for Democracy & Technology
Fight for the Future
Future of Privacy Forum
Algorithmic Justice League
Data & Society
Partnership on AI
Center for AI Safety
Future of Life Institute
La Quadrature du Net	FR
Noyb
noyb
Gesellschaft für Freiheitsrechte	DE
Chaos Computer Club	DE
Digitale Gesellschaft
netzpolitik
AlgorithmWatch
Bits of Freedom	NL
Amnesty Netherlands	NL
Panoptykon Foundation	PL
Homo Digitalis	GR
Hermes Center	IT
Derechos Digitales
Fundación Karisma	CO
R3D	MX
InternetLab	BR
Hungarian Civil Liberties Union	HU
Helsinki Foundation for Human Rights	PL
Norwegian Consumer Council	NO
Consumer Reports
Consumer Federation of America
National Consumers League
Public Citizen
Center for Digital Democracy
Texas Public Policy Foundation	US-TX
Texas Civil Rights Project	US-TX
Chicago Council on Global Affairs
Chicago Teachers Union	US-IL/chicago
California Chamber of Commerce	US-CA
Oakland Institute
Tony Blair Institute
Ada Lovelace Institute	GB
Nuffield Council
Joseph Rowntree Foundation	GB
Toronto Declaration
Vienna Declaration
Montreal Declaration
Montreal AI Ethics Institute
Mila
Mila Quebec AI Institute
Vector Institute
Alberta Machine Intelligence Institute
Stockholm International Peace Research Institute
SIPRI
Stockholm Environment Institute
Geneva Centre for Security Policy
Munich Security Conference
Davos
World Economic Forum
Paris Peace Forum
Paris Call
Bletchley Park summit
Santiago Principles
Santa Clara Principles
Asilomar AI Principles
Asilomar Principles
Copenhagen Consensus
Berlin Declaration
# Conventions, treaties, agreements and declarations
Geneva Conventions
Geneva Convention
Paris Agreement
Paris climate agreement
Paris climate accord
Paris Accord
Paris accords
Vienna Convention
Vienna Conventions
Hague Convention
Hague Conventions
Berne Convention
Bern Convention
Warsaw Convention
Montreal Convention
Montreal Protocol
Kyoto Protocol
Kyoto accord
Treaty of Versailles
Versailles Treaty
Treaty of Rome
Rome Statute
Treaty of Lisbon
Lisbon Treaty
Maastricht Treaty
Treaty of Maastricht
Treaty of Amsterdam
Treaty of Nice
Treaty of Westphalia
Peace of Westphalia
Dublin Regulation
Dublin Convention
Dublin III
Schengen Area
Schengen area
Schengen agreement
Bretton Woods
Washington Consensus
Washington Convention
Washington Principles
Washington Naval Treaty
Beijing Consensus
Beijing Declaration
Marrakesh Treaty
Marrakech agreement
Oslo Accords
Oslo accords
Camp David Accords
Camp David
Dayton Accords
Dayton Agreement
Good Friday Agreement
Belfast Agreement
Northern Ireland Protocol	GB-NIR
Windsor Framework	GB
Minsk agreements
Minsk II
Abraham Accords
Madrid Protocol
Cartagena Protocol
Nagoya Protocol
Basel Accords
Basel III
Basel II
Basel Committee
Basel Convention
Rotterdam Convention
Stockholm Convention
Aarhus Convention
Ottawa Treaty
Ottawa Convention
Oslo Convention
Istanbul Convention
Lanzarote Convention
Bologna Process
Bologna process
Lugano Convention
Brussels I Regulation
Helsinki Accords
Helsinki Declaration
Declaration of Helsinki
Declaration of Geneva
Cairo Declaration
Manila Principles
Tallinn Manual
Malabo Convention
Madrid Resolution
Munich Agreement
Yalta Conference
Potsdam Conference
Bandung Conference
Monroe Doctrine
Mexico City policy
Mexico City Policy
Brussels effect
Brussels Effect
California effect
Delaware effect
Delaware corporation
Delaware incorporated
a Delaware company
# Persons whose names hold a place
Paris Hilton
Paris Jackson
Paris Marx
Paris Martineau
James Madison
Dolley Madison
Madison Cawthorn
Madison Keys
Madison Beer
Madison Square Garden
Madison Avenue
Madison Square Park
Jordan Peterson
Jim Jordan
Jordan Peele
Jordan Harrod
Jordan Bardella
Jordan Spieth
Jordan Belfort
Jordan Davis
Barbara Jordan
Vernon Jordan
Michael B. Jordan
DeAndre Jordan
Robert Jordan
Hamilton Jordan
Abraham Lincoln
Lincoln Chafee
Lincoln Project
Lincoln Center
Lincoln Memorial
Lincoln Tunnel
Lincoln Financial
President Lincoln
Washington Irving
Denzel Washington
Kerry Washington
Booker T. Washington
Harold Washington
Dinah Washington
Mount Washington
Washington Monument
Washington Bridge
George Washington Bridge
Martha Washington
Thomas Jefferson
Jefferson Davis
Andrew Jackson
Michael Jackson
Janet Jackson
Jesse Jackson
Ketanji Brown Jackson
Samuel L. Jackson
Peter Jackson
Stonewall Jackson
Jackson Pollock
Jackson Lee
Sheila Jackson Lee
Ronny Jackson
Lamar Jackson
Bo Jackson
Reggie Jackson
Percy Jackson
Johnson & Johnson
Sam Houston
Whitney Houston
Houston Rockets
Austin Powers
Austin Butler
Lloyd Austin
Steve Austin
Jane Austen
Dallas Goedert
Dallas Bryce
Denver Riggleman
John Denver
Bob Denver
Brooklyn Beckham
Brooklyn Nine-Nine
Brooklyn Nets
Brooklyn Bridge
Brooklyn Decker
Chelsea Manning
Chelsea Clinton
Chelsea Handler
Chelsea FC
Chelsea Football Club
Charlotte Brontë
Charlotte Hornets
Princess Charlotte
Queen Charlotte
Charlotte Dujardin
Charlotte Church
Charlotte Rampling
Florence Nightingale
Florence Pugh
Florence Welch
Hurricane Florence
Hurricane Georgia
Georgia O'Keeffe
Georgia Meloni
Giorgia Meloni
Georgia May Jagger
Georgia Hardstark
Virginia Woolf
Virginia Giuffre
Virginia Foxx
Virginia Thomas
Virginia Dignum
Virginia Eubanks
Virginia Raggi
Virginia Bell
Virginia Haussegger
Ginni Thomas
Carolina Herrera
Carolina Panthers
Carolina Hurricanes
Sydney Sweeney
Sydney Powell
Sidney Powell
Sydney Pollack
Sydney McLaughlin
Israel Adesanya
Israel Kamakawiwoʻole
Danny Israel
Steve Israel
Chad Wolf
Chad Bianco
Chad Kroeger
Chad Smith
Chad Johnson
Chadwick Boseman
India Arie
India Walton
India Willoughby
India Ferrah
China Miéville
China Anne McClain
Kenya Barris
Kenya Moore
Asia Argento
Asia Kate Dillon
America Ferrera
Captain America
Miss America
America's Got Talent
Britney Spears
Brittany Kaiser
Brittany Murphy
Brittany Griner
Brittney Griner
Kimberly Guilfoyle
Kimberley Process
Kimberley Strassel
Savannah Guthrie
Cheyenne Jackson
Cheyenne Mountain
Dakota Access Pipeline
Dakota language
Dakota War
Montana Tucker
Hannah Montana
Joe Montana
Tony Montana
Nevada Barr
Indiana Jones
Robert Indiana
Tennessee Williams
Tennessee Ernie Ford
Tennessee Titans
Minnesota Fats
Carson Wentz
Ben Carson
Johnny Carson
Rachel Carson
Kit Carson
Ben Bernanke
Hillary Clinton
Bill Clinton
DeWitt Clinton
George Clinton
President Clinton
Clinton administration
Clinton Foundation
Mike Lee
Spike Lee
Bruce Lee
Robert E. Lee
Christopher Lee
Barbara Lee
John Lee
Tim Scott
Rick Scott
Walter Scott
Ridley Scott
Bobby Scott
MacKenzie Scott
Winston Churchill
Duke of Wellington
Beef Wellington
beef Wellington
Duke of York
Duke of Sussex
Duchess of Sussex
Duke of Cambridge
Duchess of Cambridge
Duchess of Cornwall
Duke of Edinburgh
Duke of Edinburgh Award
Prince of Wales
Princess of Wales
Earl of Wessex
Jimmy Wales
Josey Wales
Sarah Palin
Alexander Hamilton
Lewis Hamilton
Hamilton musical
Margaret Hamilton
Linda Hamilton
Jack London
London Breed
London Bridge
Theo London
Stacy London
Julie London
Irving Berlin
Isaiah Berlin
Berlin Wall
Berlin wall
Jeff Berlin
Leslie Berlin
Jeremy Irons
Ethan Allen
Steve Austin wrestler
Eric Holder
Tom Holland
Dexter Holland
Holland Tunnel
Holland & Knight
Holland and Barrett
Holland & Barrett
Agnieszka Holland
Anatole France
Cecile de France
Marie France
Tyler Perry
Katy Perry
Rick Perry
Matthew Perry
Scott Perry
Oliver Cromwell
Thomas Cromwell
Stephen King
Martin Luther King
Martin Luther King Jr.
Angus King
Gayle King
Billie Jean King
Carole King
Larry King
Rodney King
Don King
King & Spalding
King of England
Orlando Bloom
Orlando Patterson
Orlando Jones
Orlando Figes
Santiago Abascal
Santiago Calatrava
Salvador Dalí
Salvador Dali
Salvador Allende
Santa Clara Valley
San Martín
Sofia Coppola
Sofia Vergara
Sofía Vergara
Sophia robot
Sofia Carson
Milan Kundera
Milan Baroš
AC Milan
Inter Milan
Adriana Lima
Alessandra Rosaldo
Verona Murphy
Victoria Beckham
Victoria's Secret
Victoria Azarenka
Victoria Nuland
Victoria Atkins
Victoria Cross
Queen Victoria
Lake Victoria
Victoria Falls
Victoria Station
Victoria Line
Victoria Derbyshire
Victorian era
Victorian-era
Victorian England
Victorian London
Victorian novel
Victorian times
Regina King
Regina Spektor
Regina George
Regina Barzilay
Halifax Bank
Lord Halifax
Lancaster bomber
Burt Lancaster
Nelson Mandela
Horatio Nelson
Willie Nelson
Bill Nelson
Alondra Nelson
Judd Nelson
Cory Booker
Aurora Borealis
Aurora borealis
Aurora James
Peyton Manning
Eli Manning
Phoenix Suns
Joaquin Phoenix
River Phoenix
Phoenix Program
Memphis Depay
Memphis Grizzlies
Jacksonville Jaguars
Cleveland Cavaliers
Grover Cleveland
Cleveland Browns
Cleveland Guardians
Columbus Day
Christopher Columbus
Columbus Blue Jackets
Columbus Circle
Columbus Avenue
Gavin Newsom
Newt Gingrich
Tucker Carlson
Marion Barry
Marion Cotillard
Marion Maréchal
Marion Nestle
Tyler Technologies
Tyler, the Creator
Steven Tyler
Liv Tyler
Bonnie Tyler
Wat Tyler
Kent Walker
Clark Kent
Kent cigarettes
Kent Brockman
Warwick Davis
Dionne Warwick
Warwick Freeman
Lester Holt
Hugh Grant
Ulysses S. Grant
Cary Grant
Lincoln's Inn
Preston Sturges
Preston Manning
Kelly Preston
Preston North End
Bolton Wanderers
John Bolton
Michael Bolton
Ted Cruz
Penelope Cruz
Penélope Cruz
Nikolas Cruz
Marco Rubio
Carlos Santana
Bernie Madoff
Ellen Page
Larry Page
Jimmy Page
Page Six
Rosa Parks
Gordon Parks
Nick Clegg
Joel Osteen
Houston Texans
Denver Broncos
Miley Cyrus
Cypress Hill
Byron Bay Bluesfest
Devon Archer
Devon Allen
Devon Conway
Dorset Street
David Essex
Jeremy Corbyn
Sir Keir Starmer
Wes Streeting
Darlington Nagbe
Derby County
Lord Derby
Demolition Derby
Rugby World Cup
Rugby league
rugby union
Rugby Football Union
Stirling Moss
Stirling engine
Stirling Prize
Dundee cake
Crocodile Dundee
Perth Mint
Adelaide Cabaret
Adelaide Clemens
Brisbane Broncos
Brisbane Lions
Brisbane Roar
Melbourne Cup
Melbourne Victory
Melbourne Storm
Lord Melbourne
Canberra Raiders
Sydney Roosters
Sydney Swans
Sydney Opera House
Darwin Awards
Charles Darwin
Darwinian
Darwin Núñez
Wellington boots
Auckland Castle
Nelson's Column
Hastings Direct
Reed Hastings
Battle of Hastings
Napier Barracks
Napier University
Queen's Gambit
Queens of the Stone Age
Queens Park Rangers
Kings of Leon
Léon
Kingston Technology
Kingston memory
Sean Kingston
Bob Marley
Trinidad James
Jamaica Kincaid
Jamaica Hospital
Jamaica Bay
Cayenne pepper
Cayman chips
Porsche Cayenne
Porsche Cayman
Porsche Panamera
Bermuda Triangle
Bermuda shorts
Bermuda grass
Bikini Atoll tests
Bikini Bottom
Cuba Gooding
Cuba Gooding Jr.
Chile pepper
Chile peppers
chile relleno
Brazil nut
Brazil nuts
Peru Two
Peruvian lily
Panama Canal
Ecuadorian embassy
Argentina's Messi
Lionel Messi
Tonga volcano
Troy Carter
Troy Polamalu
Trojan horse
Trojan War
Corinth Canal
Athens Democracy Forum
Rome Total War
Rome wasn't built
Romeo and Juliet
Ryan Reynolds
Cleopatra
Sahara desert
Odessa Rae
Odessa A'zion
Odesa Mama
Moscow Mule
Moscow mule
Peking duck
Peking opera
Shanghai Tang
Shanghai Cooperation Organization
Shanghai Cooperation Organisation
Shanghai Composite
Shanghai Stock Exchange
Shenzhen Stock Exchange
Hong Kong Disneyland
Tokyo Disneyland
Tokyo Game Show
Tokyo drift
Tokyo Drift
Bangkok Hilton
Manila envelope
Manila folder
Manila rope
Bombay Sapphire
Bombay duck
Bengal tiger
Bengal cat
Calcutta Cup
Darjeeling tea
Ceylon tea
Java coffee
Bali bombing
Timor Sea
Zanzibar Gem
Timbuktu software
Casablanca film
Tangier Island
Marrakesh Express
Cairo Airport
Suez Canal
Damascus steel
Damascus moment
Road to Damascus
road to Damascus
Jericho missile
Jerusalem artichoke
Bethlehem Steel
Nazareth College
Lebanon Valley College
Babylon Bee
The Babylon Bee
Iran-Contra
Iran–Contra
Iran-Contra affair
Iraq Dinar
Turkey Day
Turkey vulture
turkey sandwich
Thanksgiving turkey
Turkey dinner
Turkey recipe
Turkey recipes
Turkey leftovers
Turkey breast
Turkey trot
roast turkey
frozen turkey
turkey farmers
# Sports: American football and basketball
Arizona Cardinals
Atlanta Falcons
Baltimore Ravens
Buffalo Bills
Cincinnati Bengals
Dallas Cowboys
Detroit Lions
Green Bay Packers
Indianapolis Colts
Kansas City Chiefs
Las Vegas Raiders
Oakland Raiders
Los Angeles Chargers
Los Angeles Rams
LA Chargers
LA Rams
Miami Dolphins
Minnesota Vikings
New Orleans Saints
New York Giants
New York Jets
Philadelphia Eagles
Pittsburgh Steelers
San Francisco 49ers
Seattle Seahawks
Tampa Bay Buccaneers
Washington Commanders
Washington Redskins
Washington Football Team
Atlanta Hawks
Boston Celtics
Chicago Bulls
Dallas Mavericks
Denver Nuggets
Detroit Pistons
Golden State Warriors
Indiana Pacers
Los Angeles Clippers
Los Angeles Lakers
LA Clippers
LA Lakers
Miami Heat
Minnesota Timberwolves
New Orleans Pelicans
Oklahoma City Thunder
Orlando Magic
Philadelphia 76ers
Portland Trail Blazers
Sacramento Kings
San Antonio Spurs
Toronto Raptors
Utah Jazz
Washington Wizards
New York Liberty
Las Vegas Aces
Indiana Fever
Chicago Sky
Atlanta Dream
Connecticut Sun
Dallas Wings
Los Angeles Sparks
Minnesota Lynx
Phoenix Mercury
Seattle Storm
Washington Mystics
Golden State Valkyries
# Sports: baseball, ice hockey, football in North America
Arizona Diamondbacks
Atlanta Braves
Baltimore Orioles
Boston Red Sox
Chicago Cubs
Chicago White Sox
Cincinnati Reds
Cleveland Indians
Colorado Rockies
Detroit Tigers
Houston Astros
Kansas City Royals
Los Angeles Angels
Los Angeles Dodgers
LA Dodgers
Miami Marlins
Milwaukee Brewers
Minnesota Twins
New York Mets
New York Yankees
Oakland Athletics
Oakland A's
Philadelphia Phillies
Pittsburgh Pirates
San Diego Padres
San Francisco Giants
Seattle Mariners
St. Louis Cardinals
Tampa Bay Rays
Texas Rangers
Toronto Blue Jays
Washington Nationals
Anaheim Ducks
Arizona Coyotes
Boston Bruins
Buffalo Sabres
Calgary Flames
Chicago Blackhawks
Colorado Avalanche
Dallas Stars
Detroit Red Wings
Edmonton Oilers
Florida Panthers
Los Angeles Kings
LA Kings
Minnesota Wild
Montreal Canadiens
Nashville Predators
New York Islanders
New York Rangers
Ottawa Senators
Philadelphia Flyers
Pittsburgh Penguins
San Jose Sharks
Seattle Kraken
St. Louis Blues
Tampa Bay Lightning
Toronto Maple Leafs
Utah Hockey Club
Utah Mammoth
Vancouver Canucks
Vegas Golden Knights
Washington Capitals
Winnipeg Jets
Atlanta United
Austin FC
Charlotte FC
Chicago Fire
Colorado Rapids
Columbus Crew
D.C. United
DC United
FC Cincinnati
FC Dallas
Houston Dynamo
Inter Miami
LA Galaxy
Los Angeles FC
LAFC
Minnesota United
CF Montréal
Nashville SC
New England Revolution
New York City FC
New York Red Bulls
Orlando City
Philadelphia Union
Portland Timbers
Real Salt Lake
San Diego FC
San Jose Earthquakes
Seattle Sounders
Sporting Kansas City
St. Louis City SC
Toronto FC
Vancouver Whitecaps
Toronto Argonauts
Calgary Stampeders
Edmonton Elks
Saskatchewan Roughriders
Winnipeg Blue Bombers
Hamilton Tiger-Cats
Ottawa Redblacks
Montreal Alouettes
BC Lions
# Sports: football clubs and leagues elsewhere
Arsenal FC
Aston Villa
Birmingham City FC
Blackburn Rovers
Brentford FC
Brighton & Hove Albion
Brighton and Hove Albion
Bristol City FC
Bristol Rovers
Burnley FC
Cardiff City FC
Charlton Athletic
Coventry City
Crystal Palace
Everton FC
Fulham FC
Huddersfield Town
Hull City
Ipswich Town
Leeds United
Leicester City
Liverpool FC
Luton Town
Middlesbrough FC
Millwall FC
Norwich City
Nottingham Forest
Oxford United
Cambridge United
Plymouth Argyle
Portsmouth FC
Sheffield United
Sheffield Wednesday
Southampton FC
Stoke City
Sunderland AFC
Swansea City
Tottenham Hotspur
Watford FC
West Bromwich Albion
West Ham United
West Ham
Wigan Athletic
Wolverhampton Wanderers
Wrexham AFC
Aberdeen FC
Dundee United
Hibernian FC
Heart of Midlothian
Rangers FC
Ross County FC
Real Madrid
Atlético Madrid
Atletico Madrid
FC Barcelona
Barcelona FC
Sevilla FC
Valencia CF
Villarreal CF
Athletic Bilbao
Espanyol
Paris Saint-Germain
Paris St-Germain
Paris Saint Germain
PSG
Olympique de Marseille
Olympique Lyonnais
AS Monaco
OGC Nice
Bayer 04
Borussia Dortmund
Eintracht Frankfurt
Hertha Berlin
Union Berlin
RB Leipzig
VfB Stuttgart
Werder Bremen
Hamburger SV
SC Freiburg
FC Köln
AS Roma
Lazio Rome
SSC Napoli
ACF Fiorentina
Atalanta
Bologna FC
Torino FC
Ajax Amsterdam
PSV Eindhoven
FC Utrecht
FC Copenhagen
FC Porto
Sporting Lisbon
Red Bull Salzburg
FC Basel
Grasshopper Club Zurich
Young Boys Bern
Zenit St Petersburg
Dynamo Kyiv
Shakhtar Donetsk
CSKA Moscow
Spartak Moscow
Royal Antwerp
Club Brugge
Delhi Capitals
Mumbai Indians
Chennai Super Kings
Royal Challengers Bangalore
Kolkata Knight Riders
Punjab Kings
Rajasthan Royals
Sunrisers Hyderabad
Gujarat Titans
Lucknow Super Giants
Munster Rugby
Leinster Rugby
Ulster Rugby
Collingwood Football Club
Richmond Tigers
Essendon Football Club
England manager
England captain
England football team
England cricket team
England rugby
England team
Three Lions
Team USA
Team GB
Scotland manager
Wales rugby
Ireland rugby
All Blacks
# Peoples and groups, not governments
Native American
Native Americans
American Indian
American Indians
African American	US
African Americans	US
African-American	US
African-Americans	US
Black American	US
Black Americans	US
Asian American	US
Asian Americans	US
Asian-American	US
Chinese American	US
Chinese Americans	US
Japanese American	US
Japanese Americans	US
Korean American	US
Korean Americans	US
Indian American	US
Indian Americans	US
Indian-American	US
Mexican American	US
Mexican Americans	US
Cuban American	US
Cuban Americans	US
Irish American	US
Irish Americans	US
Italian American	US
Italian Americans	US
German American	US
Arab American	US
Arab Americans	US
Muslim American	US
Muslim Americans	US
Jewish American	US
Iranian American	US
Vietnamese American	US
Vietnamese Americans	US
Filipino American	US
Hispanic American	US
Latin American
Latin Americans
Latin America
South American
North American
North America
Central American
Pan-American
British Asian	GB
Black British	GB
British Indian
British Chinese
Irish Traveller
Irish Travellers
Chinese Canadian	CA
Chinese Canadians	CA
Indigenous Australian	AU
Indigenous Australians	AU
Chinese Australian	AU
Chinese Australians	AU
West Indian
West Indies
East Indian
Anglo-Indian
Anglo-Saxon
Pennsylvania Dutch
Cajun
French Canadian	CA
Spanish speakers
Spanish-speaking
Spanish-language
Spanish language
English language
English-language
English speakers
English-speaking
non-native English
French language
French-language
French speakers
German language
German-language
German speakers
Chinese language
Chinese-language
Chinese speakers
Chinese characters
Japanese language
Arabic language
Portuguese language
Russian language
Russian-language
Russian speakers
Russian-speaking
Dutch language
Italian language
Korean language
Hindi-language
Welsh language	GB-WLS
Irish language	IE
Scottish Gaelic	GB-SCT
in English
into English
in Spanish
into Spanish
in French
in German
into German
into French
in Chinese
into Chinese
in Japanese
in Portuguese
in Russian
in Korean
in Italian
translated from
# Nationality of an actor or a product, not of a law
Chinese hackers
Chinese hacker
Chinese hacking
Chinese spies
Chinese spy
Chinese spying
Chinese espionage
Chinese cyberattack
Chinese cyberattacks
Chinese state-sponsored hackers
Chinese drone
Chinese drones
Chinese cameras
Chinese-made drones
Chinese-made cameras
Chinese tech giant	CN
Chinese tech giants	CN
Chinese startup	CN
Chinese start-up	CN
Chinese company	CN
Chinese companies	CN
Chinese chatbot
Chinese chipmaker	CN
Chinese spy balloon
Chinese spyware
Chinese Americans in
Russian hackers
Russian hacker
Russian hacking
Russian bots
Russian bot
Russian trolls
Russian troll
Russian troll farm
Russian disinformation
Russian propaganda
Russian interference
Russian meddling
Russian election interference
Russian spies
Russian spy
Russian oligarch
Russian oligarchs
Russian ransomware
Russian-linked hackers
Iranian hackers
Iranian hacker
Iranian hacking
Iranian disinformation
Iranian operatives
North Korean hackers
North Korean hacker
North Korean IT workers
North Korean IT worker
North Korean cyber
Israeli spyware
Israeli spyware firm
Israeli spyware maker
Israeli firm	IL
Israeli company	IL
Israeli startup	IL
Israeli cyber firm
Israeli phone hacking
Israeli surveillance firm
Italian spyware
Italian spyware firm
Greek spyware
Nigerian prince
Nigerian scam
Nigerian scammers
Nigerian scammer
Indian call center
Indian call centre
Indian scammers
Filipino workers
Kenyan workers
Kenyan moderators
Kenyan content moderators
Canadian company	CA
British company	GB
British startup	GB
French startup	FR
German startup	DE
Swiss company	CH
Japanese company	JP
South Korean company	KR
Dutch company	NL
Danish company	DK
Swedish company	SE
Finnish company	FI
American company	US
American companies	US
American tech giants	US
American tech	US
US tech giants
U.S. tech giants
US tech companies
U.S. tech companies
US tech giant
U.S. tech giant
US company
U.S. company
US firm
U.S. firm
US giant
US-based company
U.S.-based company
American firm	US
# Turns of phrase and things
Elon Musk
Anthropic's Claude
Claude AI
Claude Code
Claude chatbot
Ford Mustang
Kanye West
Taylor Swift
Sam Altman
Tim Cook
Jeff Bezos
Mark Zuckerberg
Sundar Pichai
Satya Nadella
Jensen Huang
Gouda cheese
Edam cheese
Stilton cheese
Parmesan cheese
Cheshire cat
Christmas Day
Christmas Eve
Lazarus Group
Fancy Bear
Cozy Bear
Sandworm
Kimsuky
Charming Kitten
Wagner Group
Internet Research Agency
Centre for Policy
The Centre for
Pegasus spyware
Predator spyware
NSO Group
Candiru
Paragon Graphite
Hacking Team
Intellexa
Kentucky coffeetree
Santa Claus
San Pellegrino
San Miguel beer
Saint Laurent
Yves Saint Laurent
Moncler
Havaianas
Stella Artois
Corona beer
Budweiser
Modelo Especial
Coors Light
Amstel
Heineken
Princeton researchers
Princeton University study
Stanford researchers
Stanford study
Stanford students
Stanford professor
Harvard researchers
Harvard study
Harvard students
Harvard professor
MIT researchers
MIT study
Cornell researchers
Cornell study
Yale researchers
Columbia researchers
Georgetown report
Berkeley study
Cambridge academics
Oxford academics
Oxford professor
Cambridge professor
Oxford students
Hollywood Reporter
The Hollywood Reporter
Silicon Valley giants
Silicon Valley firms
Silicon Valley companies
Chinese wall
Chinese walls
Chinese whispers
Chinese room
Chinese Room
Chinese room argument
Chinese checkers
Chinese New Year
Chinese food
Chinese restaurant
Chinese takeaway
Chinese takeout
Chinese finger trap
Chinese zodiac
Great Wall
Great Firewall	CN
Russian roulette
Russian dolls
Russian doll
Russian nesting doll
Russian nesting dolls
Russian salad
French fries
French fry
French toast
French press
French kiss
French bulldog
French horn
French braid
French door
French doors
French dressing
French Quarter	US-LA/new-orleans
French leave
Turkish bath
Turkish delight
Turkish coffee
Mexican standoff
Mexican wave
Mexican food
Mexican restaurant
New Jersey barrier
Jersey barrier
Jersey barriers
Jersey cow
Jersey cattle
Guernsey cow
Guernsey cattle
Stockholm syndrome
Stockholm Syndrome
Lima syndrome
Jerusalem syndrome
Paris syndrome
Turing test
Turing Test
German shepherd
German Shepherd
German measles
German engineering
English breakfast
English muffin
English muffins
English teacher
English teachers
English class
English professor
English major
English department
English essay
English bulldog
Irish coffee
Irish stew
Irish setter
Irish whiskey
Irish exit
Irish goodbye
Scotch whisky
Scotch tape
Scottish terrier
Welsh rarebit
Welsh corgi
Welsh terrier
Spanish flu
Spanish Inquisition
Spanish moss
Spanish guitar
Spanish teacher
Italian restaurant
Italian job
Italian Job
The Italian Job
Greek tragedy
Greek chorus
Greek mythology
Greek myth
Greek gods
Greek life
Greek letter
Greek yogurt
Greek salad
Roman numeral
Roman numerals
Roman Empire
Roman Catholic
Roman emperor
Swiss Army knife
Swiss army knife
Swiss cheese
Swiss bank account
Swiss bank accounts
Swiss watch
Swiss chard
Dutch oven
Dutch auction
Dutch courage
Dutch disease
go Dutch
going Dutch
double Dutch
Dutch uncle
Danish pastry
Danish pastries
Danish design
Swedish massage
Swedish meatballs
Swedish fish
Swedish Medical Center
Norwegian wood
Norwegian Wood
Finnish sauna
Belgian waffle
Belgian waffles
Belgian Malinois
Belgian chocolate
Brussels sprout
Brussels sprouts
Polish sausage
Polish notation
Hungarian notation
Hungarian goulash
Vienna sausage
Viennese waltz
Bohemian Rhapsody
Bohemian lifestyle
Prague Spring
Velvet Revolution
Balkanization
balkanisation
Balkanized internet
Byzantine generals
Byzantine fault
Byzantine Generals
Egyptian cotton
Arabian Nights
Persian rug
Persian cat
Persian Gulf
Afghan hound
Indian Ocean
Indian summer
Indian Summer
Indian giver
Indian Motorcycle
Indian food
Indian restaurant
Indian Country	US
Indian tribe	US
Indian tribes	US
Indian River
Indian River County	US-FL
Indiana limestone
Bengal tigers
Nepal earthquake
Tibetan Buddhism
Tibetan mastiff
Mongolian beef
Mongolian barbecue
Siamese twins
Siamese cat
Siamese network
Siamese neural network
Siamese networks
Thai food
Thai restaurant
Thai massage
Burmese python
Burmese pythons
Vietnamese food
Philippine Sea
Korean barbecue
Korean BBQ
Korean drama
Korean pop
K-pop
Japanese maple
Japanese knotweed
Japanese food
Japanese restaurant
Japanese internment	US
Japanese American internment	US
Tokyo Rose
Hawaiian shirt
Hawaiian pizza
Hawaiian shirts
California roll
California dreaming
California Dreamin'
Hotel California
California condor
California Love
Sweet Home Alabama
Alabama Shakes
Georgia on My Mind
Texas Chainsaw Massacre
Texas two-step
Texas Instruments calculator
Texas sharpshooter
Texas sharpshooter fallacy
New Mexico whiptail
New York minute
New York cheesecake
New York strip
New York-style pizza
New York accent
Boston cream pie
Boston Tea Party
Boston terrier
Boston Massacre
Boston accent
Chicago deep dish
Philly cheesesteak
Philadelphia chromosome
Philadelphia Story
Kansas City barbecue
Kansas City strip
Baltimore oriole
Tennessee Waltz
Kentucky bluegrass
Mississippi River
Mississippi mud pie
Missouri River
Missouri Compromise
Ohio River
Colorado River
Colorado potato beetle
Delaware River
Hudson River
Potomac River
Rio Grande
Columbia River
Lake Michigan
Lake Erie
Lake Ontario
Lake Huron
Lake Superior
Great Salt Lake
Gulf of Mexico
Gulf of America
Gulf of Maine
Bay of Bengal
English Channel
Irish Sea
North Sea
Baltic Sea
Sea of Japan
South China Sea
East China Sea
Arabian Sea
Amazon rainforest
Amazon River
Amazon basin
Nile River
Niger River
Congo River
Rhine River
Jordan River
River Jordan
Panama Canal Zone
Dead Sea
Red Sea
Black Sea
Caspian Sea
Tasman Sea
Tasmanian devil
Tasmanian tiger
Australian shepherd
Australian cattle dog
Kiwi fruit
kiwi bird
kiwifruit
Kiwi Farms
Labrador retriever
Labrador Retriever
Labrador puppy
Newfoundland dog
Canadian bacon
Canadian goose
Canada goose
Canada geese
Canada Goose
Canada Dry
Nova Scotia salmon
Quebec separatist
Greenland shark
Iceland Foods
Iceland supermarket
Icelandic saga
Icelandic sagas
Guinea pig
guinea pig
guinea pigs
Guinea pigs
guinea worm
guinea fowl
Guinea-Bissau peso
Congo line
conga line
Black Panther
Zulu time
Ghana Must Go
Sudan dye
Kenyan coffee
Ethiopian food
Ethiopian coffee
Moroccan oil
Moroccan food
Cape Verde islands
Canary in a coal mine
canary in the coal mine
Canary Wharf Group
Maltese falcon
Maltese Falcon
Maltese dog
Cretan paradox
Corinthian leather
Spartan race
Trojan malware
Trojan virus
Sodom and Gomorrah
Tower of Babel
Bermuda option
American option
European option
Asian option
Asian carp
African violet
African elephant
African elephants
African swine fever
Antarctic
Arctic Monkeys
Hollywood
Hollywood studios
Hollywood writers
Hollywood actors
Hollywood strike
Bollywood	IN
Nollywood	NG
Wall Street
Main Street
Fleet Street
Harley Street
Savile Row
Abbey Road
Fifth Avenue
Park Avenue
Rodeo Drive
Sunset Boulevard
Pennsylvania Station
Penn Station
Grand Central
Waterloo Station
Paddington Bear
Liverpool Street
Oxford Street
Oxford Circus
Bond Street
Baker Street
Piccadilly Circus
Trafalgar Square
Red Square
Tiananmen Square	CN
Times Square Ball
Rockefeller Center
Trump Tower
Waterloo & City
Euston Road
Kings Cross Station
King's Cross
Charing Cross
Manchester Arena bombing
Manchester by the Sea
Berlin airlift
Berlin Airlift
Berlin station
Checkpoint Charlie
Stasi
East Germany
East German
West Germany
Weimar Republic
Nazi Germany
Vichy France
Ottoman Empire
Austro-Hungarian
British Empire
British Invasion
British Raj
Soviet-style
Soviet-era
Orwellian
Big Brother
Minority Report
Dunder Mifflin Scranton
Springfield Armory
Springfield rifle
South Park
Fargo TV series
Fargo series
Twin Peaks
Dallas TV series
Miami Vice
CSI: Miami
CSI: Crime Scene Investigation
NCIS: Los Angeles
Chicago P.D.
Chicago Fire series
Chicago Med
Law & Order
Hawaii Five-0
Baywatch
Beverly Hills Cop
Beverly Hills, 90210
Emily in Paris
An American in Paris
Midnight in Paris
Last Tango in Paris
Philadelphia Experiment
Sleepless in Seattle
Leaving Las Vegas
Fear and Loathing in Las Vegas
Ocean's Eleven
Man United
Real Housewives
Real Housewives of Atlanta
Real Housewives of Beverly Hills
Real Housewives of New Jersey
Silicon Valley TV
Portlandia
Schitt's Creek
Derry Girls
Peaky Blinders
Coronation Street
EastEnders
Downton Abbey
Call of Duty
Assassin's Creed Valhalla
Grand Theft Auto
Red Dead Redemption
Fallout New Vegas
Fallout: New Vegas
World of Warcraft
Age of Empires
Resident Evil
Cities: Skylines
SimCity
Watch Dogs
Detroit: Become Human
Detroit Become Human
Counter-Strike
Bioshock Columbia
Europa Universalis
Centre for Data Ethics
# Company addresses and market phrases
California-based
San Francisco-based
Silicon Valley-based
New York-based
Boston-based
Seattle-based
London-based
Berlin-based
Paris-based
Tel Aviv-based
Israel-based
Israeli-based
Singapore-based
Toronto-based
Bengaluru-based
Beijing-based
Shenzhen-based
Hangzhou-based
Shanghai-based
Austin-based
Texas-based
Chicago-based
Los Angeles-based
LA-based
Denver-based
Atlanta-based
Washington-based
D.C.-based
DC-based
Virginia-based
Massachusetts-based
Cambridge-based
Oxford-based
Manchester-based
Dublin-based
Amsterdam-based
Stockholm-based
Zurich-based
Swiss-based
German-based
Munich-based
Hong Kong-based
Taiwan-based
Tokyo-based
Seoul-based
Sydney-based
Melbourne-based
Canada-based
Vancouver-based
Montreal-based
India-based
Mumbai-based
Delhi-based
Dubai-based
UAE-based
Nairobi-based
Cape Town-based
Utah-based
Oregon-based
Portland-based
Pittsburgh-based
Philadelphia-based
Georgia-based
Florida-based
Miami-based
Arizona-based
Colorado-based
Michigan-based
Detroit-based
Minnesota-based
Nevada-based
Las Vegas-based
Ohio-based
New Jersey-based
Russia-based
Moscow-based
Brussels-based
Vienna-based
Geneva-based
Nasdaq
Nikkei
FTSE
Dow Jones
Hang Seng
Hang Seng Index
Georgia State
Iowa State
Boise State
Fresno State
Michigan State
Arizona State
Oregon State
Kansas State
Colorado State
Florida State
Phoenix OS
New Yorker cartoonist
New Yorker cartoon
China shop
Cuba Gooding Jr
Boston Consulting
Lima bean
China cabinet
Delhi belly
Verona font
Helsinki Group
Copenhagen Business School
Helsinki-based
Bunnings	AU
Foodstuffs	NZ
Cadillac Fairview	CA
`;
