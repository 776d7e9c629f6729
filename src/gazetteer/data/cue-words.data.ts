/**
 * Words which tell the level of the government nearby: word or phrase, level, weight, and optionally the countries
 * where that holds. All-capital words are matched as written, the others without regard to case. Written by hand from general knowledge.
 */
export const CUE_WORDS: string = `# City
city council	city	5
city councillor	city	5
city councillors	city	5
city councilor	city	5
city councilors	city	5
city councilman	city	5
city councilwoman	city	5
city councilmember	city	5
city council members	city	5
town council	city	5
borough council	city	5
village board	city	5
village trustees	city	5
board of selectmen	city	5
select board	city	5
council	city	2
councils	city	2
councillor	city	2
councillors	city	2
councilor	city	2
councilors	city	2
district council	city	2	GB IE NZ
parish council	city	2	GB IE NZ
unitary authority	city	2	GB IE NZ
local authority	city	2	GB IE NZ
local authorities	city	2	GB IE NZ
councilman	city	4
councilwoman	city	4
councilmember	city	4
council member	city	4
council members	city	4
alderman	city	5
aldermen	city	5
alderperson	city	5
alders	city	5
board of aldermen	city	5
common council	city	5
mayor	city	4
mayors	city	4
mayoral	city	4
deputy mayor	city	4
lord mayor	city	4
mayoralty	city	4
metro mayor	city	2	GB
city manager	city	5
city administrator	city	5
city attorney	city	5
city clerk	city	5
city comptroller	city	5
city controller	city	5
city auditor	city	5
corporation counsel	city	5
city solicitor	city	5
city hall	city	4
town hall	city	4
civic centre	city	4
municipal building	city	4
city government	city	4
city officials	city	4
city leaders	city	4
city lawmakers	city	4
city council vote	city	4
city budget	city	4
city contract	city	4
city agencies	city	4
city employees	city	4
city staff	city	4
city workers	city	4
city residents	city	4
city-owned	city	4
city-run	city	4
citywide	city	4
city-wide	city	4
city ordinance	city	4
city law	city	4
city code	city	4
city charter	city	4
municipal code	city	4
city ban	city	2
city bans	city	2
city approves	city	2
city votes	city	2
city plans	city	2
municipality	city	4
municipal	city	4
municipalities	city	4
municipal council	city	4
municipal court	city	4
municipal corporation	city	4
metropolitan municipality	city	4
ordinance	city	3	US
ordinances	city	3	US
bylaw	city	3	CA
by-law	city	3	CA
bylaws	city	3	CA
townwide	city	4	US
villagewide	city	4	US
town meeting	city	4	US
town manager	city	4	US
selectman	city	4	US
selectmen	city	4	US
township	city	4	US
police department	city	4
city police	city	4
municipal police	city	4
metropolitan police	city	4
police bureau	city	4
PD	city	4
police chief	city	3
chief of police	city	3
police commissioner	city	3
police commission	city	3
police oversight board	city	3
civilian review board	city	3
police oversight commission	city	3
police union	city	3
police	city	1
cops	city	1
police officers	city	1
patrol officers	city	1
detectives	city	1
squad car	city	1
police and crime commissioner	subdivision	3	GB
police and crime panel	subdivision	3	GB
chief constable	subdivision	3	GB
constabulary	subdivision	3	GB
school district	city	3	US CA
school board	city	3	US CA
board of education	city	3	US CA
public schools	city	3	US CA
unified school district	city	3	US CA
superintendent of schools	city	3	US CA
school committee	city	3	US CA
independent school district	city	3	US CA
ISD	city	3	US CA
high school	city	3	US CA
middle school	city	3	US CA
elementary school	city	3	US CA
charter school	city	3	US CA
primary school	city	2	GB
secondary school	city	2	GB
comprehensive school	city	2	GB
sixth form	city	2	GB
academy trust	city	2	GB
borough	city	2
boroughs	city	2
borough president	city	2
london borough	city	2
neighborhood	city	2
neighbourhood	city	2
downtown	city	2
uptown	city	2
midtown	city	2
suburb	city	2
suburbs	city	2
suburban	city	2
public library	city	3
library board	city	3
city library	city	3
parks department	city	3
housing authority	city	3
transit authority	city	3
airport authority	city	3
port authority	city	3
public housing	city	3
zoning board	city	3
planning commission	city	3
fire department	city	3
smart city	city	2
smart cities	city	2
mayor and council	city	4
mayor-elect	city	4
streets	city	1
streetlights	city	1
street lights	city	1
traffic cameras	city	1
red-light cameras	city	1
red light cameras	city	1
speed cameras	city	1
intersection	city	1
intersections	city	1
shire council	city	3	AU
local council	city	3	AU
local councils	city	3	AU
commune	city	3
prefecture of police	city	3
rathaus	city	3
oberbürgermeister	city	3
bürgermeister	city	3
mairie	city	3
ayuntamiento	city	3
alcalde	city	3
alcaldesa	city	3
prefeitura	city	3
comune	city	3
gemeente	city	3
burgomaster	city	3
municipal commissioner	city	3	IN
traffic police	city	3	IN
police commissionerate	city	3	IN
ward	city	1
wards	city	1
constituency	city	1
constituents	city	1
city's	city	2
the city	city	2
town	city	2
town's	city	2
the town	city	2
# County
county	county	4
countywide	county	4
county-wide	county	4
county board	county	5
board of supervisors	county	5
county supervisors	county	5
county supervisor	county	5
county commission	county	5
county commissioners	county	5
county commissioner	county	5
county council	county	5
county executive	county	5
county judge	county	5
county legislature	county	5
county legislators	county	5
freeholders	county	5
commissioners court	county	5
board of county commissioners	county	5
quorum court	county	5
fiscal court	county	5
police jury	county	5
supervisors	county	2	US
sheriff	county	5	US
sheriffs	county	5	US
sheriff's office	county	5	US
sheriff's department	county	5	US
sheriff's deputies	county	5	US
sheriff's deputy	county	5	US
deputies	county	5	US
undersheriff	county	5	US
county jail	county	5	US
county prosecutor	county	5	US
county attorney	county	5	US
county clerk	county	5	US
county sheriff	county	5	US
county police	county	5	US
county officials	county	5	US
county government	county	5	US
county seat	county	5	US
county fair	county	5	US
county health department	county	5	US
county elections office	county	5	US
registrar of voters	county	5	US
county prosecutors	county	5	US
district attorney	county	3	US
district attorneys	county	3	US
da's office	county	3	US
D.A.	county	3	US
state's attorney	county	3	US
prosecuting attorney	county	3	US
commonwealth's attorney	county	3	US
county court	county	3	US
public defender	county	3	US
grand jury	county	3	US
coroner	county	2
medical examiner	county	2
parish	county	2	US
parishes	county	2	US
constable precinct	county	3	US
justice of the peace	county	3	US
unincorporated	county	3	US
water district	county	2	US
irrigation district	county	2	US
fire district	county	2	US
flood control district	county	2	US
shire	county	2	AU GB
shires	county	2	AU GB
kreis	county	3	IN DE
landkreis	county	3	IN DE
district administration	county	3	IN DE
district collector	county	3	IN DE
district magistrate	county	3	IN DE
# State, province, nation of the United Kingdom
legislature	subdivision	5	US
legislatures	subdivision	5	US
state legislature	subdivision	5	US
state lawmakers	subdivision	5	US
state legislators	subdivision	5	US
state lawmaker	subdivision	5	US
lawmakers	subdivision	2	US
legislators	subdivision	2	US
lawmaker	subdivision	2	US
legislator	subdivision	2	US
statehouse	subdivision	4	US
state house	subdivision	4	US
state capitol	subdivision	4	US
capitol building	subdivision	4	US
governor	subdivision	5	US
governors	subdivision	5	US
gov.	subdivision	5	US
gov	subdivision	5	US
gubernatorial	subdivision	5	US
governor's office	subdivision	5	US
lieutenant governor	subdivision	5	US
lt. gov.	subdivision	5	US
lieutenant governor's office	subdivision	5	US
governor of the central bank	country	3
central bank governor	country	3
governor of the bank	country	3
state senate	subdivision	4	US
state senator	subdivision	4	US
state sen.	subdivision	4	US
state senators	subdivision	4	US
state assembly	subdivision	4	US
state assemblyman	subdivision	4	US
state assemblywoman	subdivision	4	US
assemblyman	subdivision	4	US
assemblywoman	subdivision	4	US
assemblymember	subdivision	4	US
assembly member	subdivision	4	US
state representative	subdivision	4	US
state rep.	subdivision	4	US
state representatives	subdivision	4	US
state delegate	subdivision	4	US
house of delegates	subdivision	4	US
general assembly	subdivision	4	US
general court	subdivision	4	US
house bill	subdivision	4	US
senate bill	subdivision	4	US
H.B.	subdivision	4	US
S.B.	subdivision	4	US
HB	subdivision	4	US
SB	subdivision	4	US
assembly bill	subdivision	4	US
ballot measure	subdivision	4	US
ballot initiative	subdivision	4	US
statewide ballot	subdivision	4	US
sine die	subdivision	4	US
legislative session	subdivision	4	US
special session	subdivision	4	US
speaker of the state house	subdivision	5	US
senate president	subdivision	5	US
senate president pro tem	subdivision	5	US
state budget	subdivision	5	US
state law	subdivision	5	US
state laws	subdivision	5	US
state statute	subdivision	5	US
state constitution	subdivision	5	US
state regulators	subdivision	5	US
state officials	subdivision	5	US
state agencies	subdivision	5	US
state agency	subdivision	5	US
state government	subdivision	5	US
state auditor	subdivision	5	US
state comptroller	subdivision	5	US
state treasurer	subdivision	5	US
state superintendent	subdivision	5	US
secretary of state's office	subdivision	5	US
statewide	subdivision	5	US
state-wide	subdivision	5	US
state residents	subdivision	5	US
state-run	subdivision	5	US
state department of	subdivision	5	US
state attorney general	subdivision	3	US
attorney general	subdivision	3	US
AG	subdivision	3	US
attorney general's office	subdivision	3	US
attorneys general	country	3	US
state supreme court	subdivision	4	US
supreme judicial court	subdivision	4	US
state appeals court	subdivision	4	US
state court of appeals	subdivision	4	US
court of common pleas	subdivision	4	US
superior court	subdivision	4	US
circuit court judge	subdivision	4	US
district court of appeal	subdivision	4	US
state court	subdivision	4	US
state courts	subdivision	4	US
state police	subdivision	5	US
state trooper	subdivision	5	US
state troopers	subdivision	5	US
troopers	subdivision	5	US
highway patrol	subdivision	5	US
state patrol	subdivision	5	US
department of public safety	subdivision	5	US
bureau of investigation	subdivision	5	US
state bureau of investigation	subdivision	5	US
DMV	subdivision	4	US
BMV	subdivision	4	US
department of motor vehicles	subdivision	4	US
bureau of motor vehicles	subdivision	4	US
driver's license photos	subdivision	4	US
driver license	subdivision	4	US
motor vehicle agency	subdivision	4	US
state fusion center	subdivision	4	US
fusion center	subdivision	4	US
public utilities commission	subdivision	4	US
utility commission	subdivision	4	US
department of corrections	subdivision	4	US
department of labor and industry	subdivision	4	US
state unemployment agency	subdivision	4	US
state medicaid	subdivision	4	US
board of regents	subdivision	2	US
state university	subdivision	2	US
community college system	subdivision	2	US
national guard	subdivision	1	US
premier	subdivision	4	AU CA
premiers	subdivision	4	AU CA
provincial	subdivision	5	CA
province	subdivision	5	CA
provinces	subdivision	5	CA
provincial government	subdivision	5	CA
provincial police	subdivision	5	CA
provincial legislature	subdivision	5	CA
MPP	subdivision	5	CA
mpps	subdivision	5	CA
MLA	subdivision	5	CA
mlas	subdivision	5	CA
MNA	subdivision	5	CA
mnas	subdivision	5	CA
MHA	subdivision	5	CA
lieutenant-governor	subdivision	5	CA
throne speech	subdivision	5	CA
crown corporation	subdivision	2	CA
information and privacy commissioner	subdivision	2	CA
health authority	subdivision	2	CA
human rights tribunal	subdivision	2	CA
legislative assembly	subdivision	4	AU
legislative council	subdivision	4	AU
upper house mp	subdivision	4	AU
state government	subdivision	4	AU
state labor government	subdivision	4	AU
state liberal government	subdivision	4	AU
state opposition	subdivision	4	AU
state minister	subdivision	4	AU
crime and corruption commission	subdivision	4	AU
state premier	subdivision	4	AU
MLC	subdivision	4	AU
mlcs	subdivision	4	AU
territory government	subdivision	5	AU IN
chief minister	subdivision	5	AU IN
chief ministers	subdivision	4	IN
state assembly	subdivision	4	IN
state cabinet	subdivision	4	IN
vidhan sabha	subdivision	4	IN
legislative assembly session	subdivision	4	IN
governor's address	subdivision	4	IN
DGP	subdivision	4	IN
director general of police	subdivision	4	IN
high court bench	subdivision	4	IN
state high court	subdivision	4	IN
state government's	subdivision	4	IN
state it minister	subdivision	4	IN
it minister of the state	subdivision	4	IN
principal secretary	subdivision	4	IN
chief secretary	subdivision	4	IN
first minister	subdivision	5	GB
MSP	subdivision	5	GB
msps	subdivision	5	GB
devolved	subdivision	5	GB
devolved government	subdivision	5	GB
devolution	subdivision	5	GB
scottish ministers	subdivision	5	GB
welsh ministers	subdivision	5	GB
welsh government	subdivision	5	GB
scottish government	subdivision	5	GB
länder	subdivision	4	DE AT
landtag	subdivision	4	DE AT
laender	subdivision	4	DE AT
minister-president	subdivision	4	DE AT
state interior minister	subdivision	4	DE AT
state interior ministry	subdivision	4	DE AT
state data protection commissioner	subdivision	4	DE AT
state data protection authority	subdivision	4	DE AT
canton	subdivision	5	CH
cantons	subdivision	5	CH
cantonal	subdivision	5	CH
grand council	subdivision	5	CH
cantonal parliament	subdivision	5	CH
cantonal police	subdivision	5	CH
regional government	subdivision	4	ES IT FR BE
regional president	subdivision	4	ES IT FR BE
regional parliament	subdivision	4	ES IT FR BE
autonomous community	subdivision	4	ES IT FR BE
generalitat	subdivision	4	ES IT FR BE
junta de	subdivision	4	ES IT FR BE
regional council	subdivision	4	ES IT FR BE
region's president	subdivision	4	ES IT FR BE
prefecture	subdivision	4	JP
prefectural	subdivision	4	JP
prefectural police	subdivision	4	JP
prefectural assembly	subdivision	4	JP
prefectural governor	subdivision	4	JP
oblast	subdivision	3	RU UA
krai	subdivision	3	RU UA
regional governor	subdivision	3	RU UA
state governor	subdivision	4	MX BR AR VE
state governors	subdivision	4	MX BR AR VE
state deputies	subdivision	4	MX BR AR VE
estado	subdivision	4	MX BR AR VE
gobernador	subdivision	4	MX BR AR VE
governador	subdivision	4	MX BR AR VE
assembleia legislativa	subdivision	4	MX BR AR VE
congreso local	subdivision	4	MX BR AR VE
congreso del estado	subdivision	4	MX BR AR VE
emirate	subdivision	3	AE
emir of	subdivision	3	AE
voivodeship	subdivision	3	PL
voivode	subdivision	3	PL
special administrative region	country	4	HK
legco	country	4	HK
autonomous region	subdivision	3	CN
provincial party	subdivision	3	CN
# Country
congress	country	5	US
congressional	country	5	US
congressman	country	5	US
congresswoman	country	5	US
congressmen	country	5	US
member of congress	country	5	US
members of congress	country	5	US
senate	country	4	US
us senate	country	4	US
u.s. senate	country	4	US
u.s. house	country	4	US
us house	country	4	US
house committee	country	4	US
house judiciary	country	4	US
house oversight	country	4	US
senate judiciary	country	4	US
senate commerce	country	4	US
house subcommittee	country	4	US
senate committee	country	4	US
senate subcommittee	country	4	US
bipartisan bill	country	4	US
senate hearing	country	4	US
house hearing	country	4	US
house republicans	country	4	US
senate democrats	country	4	US
house democrats	country	4	US
senate republicans	country	4	US
senator	country	3	US
senators	country	3	US
sen.	country	3	US
sens.	country	3	US
rep.	country	3	US
reps.	country	3	US
u.s. sen.	country	3	US
us senator	country	3	US
us senators	country	3	US
u.s. senators	country	3	US
u.s. rep.	country	3	US
senate estimates	country	5	AU
senate inquiry	country	5	AU
federal minister	country	5	AU
federal labor	country	5	AU
federal coalition	country	5	AU
federal election	country	5	AU
federal opposition	country	5	AU
federal parliament	country	5	AU
federal	country	4
feds	country	4
the feds	country	4
federal government	country	4
federal judge	country	4
federal court	country	4
federal law	country	4
federal lawmakers	country	4
federal regulators	country	4
federal agency	country	4
federal agencies	country	4
federal officials	country	4
federal agents	country	4
federal prosecutors	country	4
federal lawsuit	country	4
federal funding	country	4
federal employees	country	4
federal bill	country	4
federal legislation	country	4
federal privacy law	country	4
federal ban	country	4
federal district court	country	4
federal appeals court	country	4
federal privacy commissioner	country	5	CA
federal cabinet	country	5	CA
federal ndp	country	5	CA
federal liberals	country	5	CA
federal conservatives	country	5	CA
national	country	3
nationwide	country	3
nation-wide	country	3
countrywide	country	3
nation's	country	3
nationally	country	3
national government	country	3
national law	country	3
national security	country	3
national strategy	country	3
national id	country	3
national identity card	country	3
national police	country	3
national parliament	country	3
national assembly	country	3
national elections	country	3
national regulator	country	3
national data protection authority	country	3
prime minister	country	4
prime ministers	country	4
prime minister's office	country	4
PMO	country	4
PM	country	4
deputy prime minister	country	4
taoiseach	country	4
tánaiste	country	4
chancellor	country	4
presidential	country	4
vice president	country	4
head of state	country	4
head of government	country	4
executive order	country	4
presidential decree	country	4
president-elect	country	4	US
white house	country	4	US
trump administration	country	4	US
biden administration	country	4	US
obama administration	country	4	US
cabinet	country	4
cabinet minister	country	4
ministers	country	4
minister	country	4
ministry	country	4
ministries	country	4
government minister	country	4
interior ministry	country	4
interior minister	country	4
justice ministry	country	4
justice minister	country	4
defence ministry	country	4
defense ministry	country	4
foreign ministry	country	4
health ministry	country	4
education ministry	country	4
digital minister	country	4
technology minister	country	4
home secretary	country	4
secretary of state	country	4
culture secretary	country	4
technology secretary	country	4
health secretary	country	4
justice secretary	country	4
foreign secretary	country	4
junior minister	country	4
minister of state	country	4
parliament	country	4
parliamentary	country	4
parliamentarians	country	4
parliamentarian	country	4
mps	country	4
MP	country	4
lower house	country	4
upper house	country	4
peers	country	4
house of lords	country	4
white paper	country	4
green paper	country	4
select committee	country	4
royal assent	country	4
king's speech	country	4
queen's speech	country	4
private member's bill	country	4
deputies	country	2
national assembly vote	country	2
bicameral	country	2
supreme court	country	3
constitutional court	country	3
high court	country	3
federal constitutional court	country	3
court of cassation	country	3
council of state	country	3
justice department	country	5	US
state department	country	5	US
homeland security	country	5	US
defense department	country	5	US
department of defense	country	5	US
treasury department	country	5	US
commerce department	country	5	US
border agents	country	5	US
immigration officials	country	5	US
u.s. attorney	country	5	US
us attorney	country	5	US
u.s. attorney's office	country	5	US
inspector general	country	5	US
army	country	2
navy	country	2
air force	country	2
military	country	2
armed forces	country	2
troops	country	2
intelligence agency	country	2
spy agency	country	2
spy agencies	country	2
intelligence service	country	2
secret service	country	2
border force	country	2
border guards	country	2
customs	country	2
immigration	country	2
passport	country	2
passports	country	2
visa	country	2
visas	country	2
embassy	country	2
ambassador	country	2
diplomats	country	2
central bank	country	2
tax authority	country	2
census	country	2
electoral commission	country	2
election commission	country	2
data protection authority	country	3
data protection agency	country	3
data protection commissioner	country	3
data protection commission	country	3
data protection regulator	country	3
privacy watchdog	country	3
privacy regulator	country	3
privacy commissioner	country	3
information commissioner	country	3
data watchdog	country	3
privacy authority	country	3
competition authority	country	3
antitrust regulator	country	3
antitrust watchdog	country	3
competition watchdog	country	3
communications regulator	country	3
media regulator	country	3
markets regulator	country	3
consumer watchdog	country	3
cyber agency	country	3
cybersecurity agency	country	3
union government	country	4	IN
union minister	country	4	IN
union cabinet	country	4	IN
central government	country	4	IN
monsoon session	country	4	IN
winter session	country	4	IN
budget session	country	4	IN
PIL	country	4	IN
apex court	country	4	IN
top court	country	4	IN
CJI	country	4	IN
chief justice of india	country	4	IN
solicitor general	country	4	IN
crown prince	country	2
royal decree	country	2
emir	country	2
sultan	country	2
monarch	country	2
politburo	country	4	CN VN
state council	country	4	CN VN
communist party	country	4	CN VN
state media	country	4	CN VN
cyberspace regulator	country	4	CN VN
state-run media	country	4	CN VN
chief cabinet secretary	country	4	JP
regime	country	3
junta	country	3
military junta	country	3
ruling party	country	3
opposition leader	country	3
opposition party	country	3
general election	country	3
snap election	country	3
coalition government	country	3
country	country	2
the country	country	2
president	country	2
administration	country	2
# Union
european commission	union	4
eu commissioner	union	4
european commissioner	union	4
MEP	union	4
meps	union	4
trilogue	union	4
trilogues	union	4
european lawmakers	union	4
eu lawmakers	union	4
rapporteur	union	4
member states	union	4
eu countries	union	4
directive	union	4
eu directive	union	4
eu regulation	union	4
bloc	union	4
27-nation	union	4
eu-wide	union	4
europe-wide	union	4
adequacy decision	union	4
harmonised standards	union	4
eu capitals	union	4
qualified majority	union	4
european council	union	5
council of the eu	union	5
council presidency	union	5
eu presidency	union	5
eu court	union	5
eu top court	union	5
eu watchdog	union	5
eu regulators	union	5
treaty	union	2
convention	union	2
summit	union	2
general assembly resolution	union	2
security council	union	2
special rapporteur	union	2
un experts	union	2
un expert	union	2
intergovernmental	union	2
international court	union	2
world leaders	union	2
g7 leaders	union	2
g20 leaders	union	2
magistrate judge	country	4	US
u.s. magistrate	country	5	US
u.s. district	country	5	US
circuit court of appeals	country	5	US
federal magistrate	country	5	US
the justices	country	2	US
third circuit	country	4	US
education secretary	country	3	GB
mps and peers	country	5	GB
whitehall	country	4	GB
police chiefs	country	2	GB
lords committee	country	5	GB
tds	country	5	IE
the centre	country	4	IN
state lawmakers across	country	3	US
states have passed	country	3	US
statehouses	country	3	US
five boroughs	city	5	US
plod	subdivision	3	GB
countries signed	union	3
countries sign	union	3
countries agree	union	3
nations agree	union	3
nations sign	union	3
countries back	union	3
193 member states	union	4
un treaty	union	4
global treaty	union	3
international treaty	union	3
`;
