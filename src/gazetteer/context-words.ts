import { tableWords } from "./table-rows.ts";

/** What a public body does: a name before it acts. Third person, past, infinitive after "to", and headline plurals. */
export const ACTIONS = tableWords(`
  ban bans banned banning bar bars barred block blocks blocked outlaw outlaws outlawed prohibit prohibits prohibited
  pass passes passed approve approves approved adopt adopts adopted enact enacts enacted repeal repeals repealed
  vote votes voted consider considers considered considering weigh weighs weighed weighing mull mulls propose proposes proposed
  introduce introduces introduced debate debates debated sue sues sued suing fine fines fined fining order orders ordered
  investigate investigates investigated probe probes probed launch launches launched regulate regulates regulated
  restrict restricts restricted limit limits limited curb curbs curbed require requires required mandate mandates mandated
  sign signs signed reject rejects rejected halt halts halted pause pauses paused suspend suspends suspended
  drop drops dropped end ends ended scrap scraps scrapped deploy deploys deployed adopt install installs installed
  plan plans planned seek seeks sought move moves moved want wants urge urges urged call calls demand demands demanded
  warn warns warned tell tells told say says said accuse accuses accused charge charges charged jail jails jailed
  arrest arrests arrested convict convicts convicted sentence sentences rule rules ruled uphold upholds upheld
  strike strikes struck agree agrees agreed join joins joined become becomes became lead leads tighten tightens
  unveil unveils unveiled publish publishes published release releases issue issues issued set sets face faces
  use uses used using test tests tested testing trial trials trialled pilot pilots expand expands expanded extend extends
  roll rolls rolled buy buys bought spend spends delay delays delayed allow allows allowed let lets legalise legalises
  legalize legalizes impose imposes imposed target targets targeted crack cracks censor censors spy spies spied
  monitor monitors monitored track tracks tracked withdraw withdraws withdrew appeal appeals defend defends review reviews
  reviewed revoke revokes settle settles settled win wins close closes clear clears hear hears threaten threatens
  overhaul overhauls push pushes pushed back backs eye eyes eyed aim aims start starts stop stops stopped
  sanction sanctions sanctioned blacklist blacklists blacklisted admit admits admitted deny denies denied open opens opened shelve shelves
  shelved create creates created appoint appoints criticise criticises criticize criticizes condemn condemns condemned summon summons
  summoned grill grills press presses pressed raid raids raided seize seizes seized fast-tracks scraps revises revise amends amend
  protect protects fight fights battle battles defies defy reverses reverse reinstates reinstate lifts lift lifted eases ease
  tops prepares prepare drafts draft presents present offers offer funds fund awards award pays pay agrees renew renews renewed
  puts put makes make gets get takes take gives give keeps keep finds find found hits hit adds add asks ask orders needs need
  turns turn goes go sees see shows show brings bring builds build built creates signals signal clarifies probes questions
  question bets bet races race rushes rush steps step begins begin continue continues votes votes-down hands hand
  deletes delete deleted erases erase scans scan scanned fingerprints registers register licenses license certifies
  rethink rethinks revisit revisits float floats floated table tables tabled tout touts champion champions advance advances advanced
  kill kills killed revive revives revived greenlights okays oks nixes scales softens toughens toughen widens narrows narrow rewrite
  rewrites finalizes finalises codifies codify ratifies ratify ratified endorse endorses endorsed rebukes rebuke slams blasts cancel cancels
  cancelled canceled terminate terminates freezes subsidize subsidizes subsidise subsidises invests deports deport detains detained
  stall stalls stalled shut shuts throttle throttles remove removes removed veto vetoes vetoed tap taps announce announces announced cut cuts
  unblock unblocks pull pulls pulled switch switches switched opt opts opted rework reworks fail fails failed forbid forbids forbade try tries
  tried run runs ran host hosts study studies dithers executes owes owed breached activates dismantles disbands outsources inks
  instala instalara instalan adota prende aprueba aprova prohibe veta multa suspende lanza presenta estrena usara prueba prepara ordena
  exige pone anuncia veut accorde interdit adopte autorise teste lance deploie renonce verbietet plant beschliesst erlaubt stoppt stopt
  testet fordert startet kauft verbiedt vieta blocca approva sanciona pondra tendra
  compels compel obliges weakens strengthens expels expelled recalls teams caps mulling scrambles circulates outlines
  will would may could must should is was has had to`);

/** Words of government and law: a name before one of them governs. */
export const LAW_WORDS = tableWords(`
  law laws bill bills act acts legislation legislators lawmakers lawmaker legislator legislature statute ordinance
  regulation regulations regulator regulators regulatory rule rules watchdog watchdogs ombudsman authority authorities official
  officials government governments govt gov court courts judge judges justice justices jury prosecutor prosecutors tribunal
  police cops cop plod bobbies gendarmes carabinieri detectives policing officers sheriff troopers constabulary council councillors councilors councillor mayor governor
  premier president minister ministers ministry ministries parliament senate congress assembly house mp mps lords
  commission commissioner commissioners agency agencies department departments bureau board committee panel
  ban bans moratorium mandate voters election elections referendum ballot constitution constitutional
  army military navy troops soldiers spies intelligence cabinet treasury parliamentarians politicians politician
  school schools students teachers prison prisons jail jails hospital hospitals airport airports transit subway metro
  state states federal national city county municipal province provincial public civil residents citizens
  customs border immigration embassy diplomats ag dmv pd dpa nhs gdpr privacy-watchdog administration opposition regime
  polizei gericht gesetz regierung ministerium staatsanwaltschaft stadtrat landtag loi police gouvernement ministre mairie senat
  prefecture tribunal policia ley gobierno congreso senado ministerio ayuntamiento alcaldia fiscalia juez policia lei governo camara
  prefeitura justica ministerio polizia legge governo comune procura politie wet kabinet rechter gemeente minister policja sad
  ustawa rzad rendorseg kormany birosag polis regeringen politiet regjeringen poliisi hallitus meclis mahkeme yasa hukumet
  дума госдума полиция полиции суд закон правительство поліція уряд policie vlada soud politia guvernul
  investigators decree charter courthouse counties
  leader leaders rulers opposition lawsuit legal law-enforcement antitrust censors censorship surveillance economy market elections`);

/** Words of a court: where it sits is not whose law it applies. */
export const COURT_WORDS = tableWords(`
  court courts judge judges tribunal tribunals magistrate magistrates justices jury jurors prosecutor prosecutors courtroom
  gericht landgericht oberlandesgericht tribunale tribunal juzgado juez rechtbank`);

/** Words of what many countries do together. */
export const WORLD_WORDS = tableWords(`
  countries nations global world worldwide international treaty treaties convention summit declaration multilateral
  diplomats leaders governments signatories`);

/** Words of private life: a nationality before one of them says where somebody is from, not who governs. */
export const PRIVATE_WORDS = tableWords(`
  company companies firm firms startup startups start-up start maker makers giant giants giant's hacker hackers hacking app apps
  spyware scientist scientists researcher researchers engineer engineers bot bots troll trolls chatbot chatbots developer
  developers vendor vendors manufacturer manufacturers billionaire billionaires entrepreneur investor investors
  carmaker automaker automakers bank banks retailer retailers supermarket supermarkets unicorn
  llm brand brands
  chipmaker founder founders ceo executive executives tycoon mogul group conglomerate
  propaganda disinformation cybercriminals criminals attackers operatives tech lab labs study
  academics airline airlines clients customers unit subsidiary rival rivals buyer buyers investor lender insurer
  alumni grads graduates dropouts undergrads boffins designers`);

/** People: a nationality before one says where they come from; "Alexandria woman charged" happened in Alexandria. */
export const PERSON_WORDS = tableWords(`
  man woman men women teen teenager teens boy girl couple mother father singer actor actress artist artists author writer
  businessman players team club professor student dissident activist refugees migrants immigrants nationals expats tourist tourists
  soldiers spies hackers influencer influencers`);

/** Things: a nationality before one says who made it, but a city's cameras are those that it put up. */
export const PRODUCT_WORDS = tableWords(`
  phone phones camera cameras model models product products platform platforms software hardware chip chips device devices
  drone drones robot robots technology vehicle vehicles cars car van`);

/** What is put up in a place: "Lucknow cameras", "Madrid's bus station". Behind a nation's name it is only a product. */
export const DEPLOYMENT_WORDS = tableWords(`
  cctv camera cameras drone drones scanner scanners sensors reader readers streetlights shotspotter robot robots kiosks checkpoint
  checkpoints stadium mall market station stations train trains tram trams bus buses taxi taxis traffic junctions street streets
  park parks zoo museum port roads road bridge tunnel festival carnival marathon olympics games protest protests protesters
  riots rally welfare benefits housing homes tenants renters drivers motorists commuters shoppers pupils parents workers
  algorithm network fans residents neighbourhoods neighborhoods suburbs toll tolls parking library libraries`);

/** Bodies and services of a city, where nothing says that they are a country's. */
export const CITY_WORDS = tableWords(`
  police cops plod bobbies detectives court airport region metro mayor school schools hospital streets subway council district transit city municipal
  station teachers students voters officers residents buses trams`);

/** Places in which something happens: a name after one of these is a venue. */
export const VENUE_WORDS = tableWords(
  "in across throughout within inside near around outside at en em im à au aux dans",
);

/** A name after one of these is what an action aims at or comes from, or what is compared. */
export const OBJECT_WORDS = tableWords(
  "to from against with between like than via over versus vs amid toward towards after about on visiting leaving unlike anti pro ex non post",
);

/** Titles and calls before a person's name. */
export const HONORIFICS = tableWords(`
  mr mrs ms miss dr sir dame lord lady sen senator rep representative congressman congresswoman judge justice gov governor
  president mayor chief sheriff officer detective sgt sergeant lt lieutenant capt captain col colonel gen general prof professor
  councilman councilwoman councilmember councilor councillor alderman ald commissioner secretary rev reverend saint king queen
  prince princess pope ceo founder author actor actress singer director coach supervisor assemblyman assemblywoman
  assemblymember delegate attorney deputy minister chancellor comptroller superintendent inspector cllr mp`);

/** Words that make a name that of a school of higher learning. */
export const COLLEGE_WORDS = tableWords(
  "university univ college institute polytechnic tech school universidad université universität",
);

/** What follows a hyphen after the place somebody comes from: "Boston-based". */
export const ORIGIN_WORDS = tableWords(
  "based born owned made headquartered developed built linked backed founded native trained listed sized style inspired themed",
);

/** Words of business and of reviews: a story full of them has no jurisdiction, whatever places it names. */
export const BUSINESS_WORDS = tableWords(`
  startup startups raises raised funding round series valuation investors shares stock earnings revenue profit profits sales
  launch launches launched unveils unveiled rollout rolls update upgrade feature features version users customers subscribers
  app apps gadget gadgets laptop laptops phone phones headset chip chips model models chatbot chatbots tool tools platform
  ceo founder cofounder executive hires hired layoffs office headquarters partnership partners acquires acquisition merger deal
  review reviewed best tips guide explainer opinion interview podcast podcaster film album game games fans actor actress singer
  study researchers scientists paper professor conference market forecast cagr report analysts brand advert ad ads recipe`);

/** Words that begin another clause: behind one of these nothing speaks of a place any more. */
export const CLAUSE_WORDS = tableWords(
  "of for in to on by with as and that over after but who which at from or nor than when while amid if because the a an",
);
