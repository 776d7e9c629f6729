import { describe, expect, it } from "vitest";
import { inferJurisdictions } from "../../src/gazetteer/infer-jurisdictions.ts";

// One headline for each way in which news says where a story plays: its codes, then the words. All of them are clear cases.
const HEADLINES: readonly (readonly [string, string])[] = [
  [
    "places that another name tells from others",
    `
  US-MA/cambridge | Cambridge, Mass., council votes on cameras
  GB-ENG/cambridge | Cambridge, England, police try face matching
  US-AL/birmingham | Birmingham, Ala., police buy plate readers
  US-OR/portland | Portland, Oregon, bans private face recognition
  US-TX/paris | Paris, Texas, police test a camera register
  US-WA/vancouver | Vancouver, Wash., police get body cameras
  US | WASHINGTON (AP) — Senators question the FBI over face scans
  US-WA | Washington state lawmakers pass a privacy law
  US-NY/new-york | New York City council limits face scans in shops
  US-NY | New York state assembly passes a chatbot bill
  US-MO/kansas-city | Kansas City, Mo., police buy drones
  US-KS/kansas-city | Kansas City, Kan., police buy drones
  US-GA | Georgia lawmakers in Atlanta pass a deepfake bill
  GE | Georgia's parliament in Tbilisi passes a surveillance law
  US-GA/athens | Police in Athens, Georgia, buy plate readers
  GR | Athens: Greek ministry fined over its camera system
  AU-VIC | Victoria police in Australia trial a face matcher
  CA-BC/victoria | Victoria, B.C., council votes on cameras
  CA-ON | Ontario privacy commissioner warns of face scans
  US-CA/ontario | Ontario, Calif., police add drones
  NZ-WKO/hamilton | Hamilton, New Zealand, council tests cameras
  US-PA/lebanon | Lebanon, Pa., school board buys cameras
  LB | Lebanon's parliament debates a data law
  US-OH/dublin | Dublin, Ohio, police fly drones
  IE | Dublin: Ireland's regulator opens an inquiry
  US-FL/melbourne | Melbourne, Fla., police add plate readers
  US-ID/moscow | Moscow, Idaho, police ask for cameras
  RU-MOW | Moscow metro rolls out face payment across Russia`,
  ],
  [
    "counties",
    `
  US-WA/king-county | King County, Washington, bans face recognition by its sheriff
  US-IL/cook-county | Cook County sheriff ends contract for plate readers
  US-CA/san-mateo-county | San Mateo County supervisors approve drones
  US-FL/miami-dade-county | Miami-Dade County commissioners vote on cameras
  US-CA/los-angeles-county | Los Angeles County supervisors limit face scans
  US-FL/orange-county | Orange County, Florida, deputies test glasses
  US-CA/orange-county | Orange County, Calif., deputies test glasses`,
  ],
  [
    "states, provinces and nations",
    `
  US-TX | Texas attorney general sues over face scans
  US-CA | California governor signs chatbot bill
  US-CA | Californians to vote on a deepfake law
  US-CA | Calif. lawmakers want labels on AI ads
  US-UT US-MT | Utah and Montana pass app store laws
  US-MD US-VA US-DE | Lawmakers in Virginia, Maryland and Delaware weigh data bills
  US | Sen. Ron Wyden (D-Ore.) asks phone makers about cameras
  US-TX | Gov. Greg Abbott signs Texas AI law
  US-WV | West Virginia lawmakers pass a deepfake bill
  DE-BY | Bavarian police stop using Palantir
  GB-SCT | Scotland's police watchdog warns about live scans
  GB-NIR | Northern Ireland police body reviews cameras
  AU-QLD | Queensland government bans phones with cameras
  AU-NSW | NSW Police pays for drones
  CA-QC | Quebec's privacy commission fines a grocer
  IN-MH | Maharashtra police roll out AI tool
  ES-CT | Catalonia tests cameras in its prisons`,
  ],
  [
    "cities, their councils and police",
    `
  US-CA/san-francisco | San Francisco supervisors ban police face scans
  US-NY/new-york | NYPD sued over drone flights
  US-MI/detroit | Detroit police chief defends face matching
  US-LA/new-orleans | New Orleans police paused live face alerts
  US-WA/seattle | Seattle mayor expands camera pilot
  CA-ON/toronto | Toronto police used a face app without approval
  GB-ENG/london | Metropolitan Police in London expand live scans
  GB-ENG/london | Mayor of London wants oversight of face vans
  IN-KA/bengaluru | Bengaluru police install cameras with face matching
  ZA-WC/cape-town | Cape Town council expands plate cameras`,
  ],
  [
    "countries, by name, people, institution",
    `
  DE | Germany's cabinet backs face search for police
  DE | German cabinet backs face search for police
  DE | Bundestag debates chat control
  FR | France fines a face search engine
  FR | The CNIL fines a face search engine
  IT | Italy's Garante blocks a chatbot
  IT | The Garante blocks a chatbot in Italy
  NL | Dutch regulator fines Clearview
  ES | Spanish regulator AEPD fines a supermarket
  SE | Swedish police fined for use of a face app
  FI | Finland's police used a face app, watchdog says
  NO | Norwegian police want drones
  DK | Denmark gives people copyright over their face
  UA | Ukraine uses face matching on the front
  RU | Russia jails a protester found by cameras
  CN | China publishes rules on face recognition
  CN | Beijing publishes rules on face recognition
  CN | Cyberspace Administration of China drafts AI label rules
  IN | India's Supreme Court hears plea on face scans
  JP | Japan passes AI promotion act
  KR | South Korea's AI act takes effect
  SG | Singapore passes law against election deepfakes
  HK | Hong Kong police add cameras with face matching
  TW | Taiwan's cabinet approves AI bill
  IL | Israel's Knesset extends phone tracking
  IR | Iran uses cameras to enforce veil law
  TR | Turkey's parliament passes media law
  BR | Brazil's Senate approves AI bill
  KE | Kenya's High Court halts biometric ID
  NG | Nigeria's senate debates AI commission
  ZA | South Africa's regulator warns on face scans
  AU | Australia's eSafety commissioner fines X
  NZ | New Zealand privacy commissioner issues biometrics code
  CA | Canada's privacy commissioner rules on Clearview
  GB | UK's ICO fines Clearview AI
  GB | Ofcom opens inquiry into a chatbot
  GB | British MPs demand law on live scans
  GB | UK Home Office plans national face system
  CH | Swiss parliament rejects face ban
  IE | Irish regulator opens inquiry into Grok
  AT | Austrian court rules on credit scores
  BE | Belgian police used a face app`,
  ],
  [
    "what is above countries",
    `
  EU | European Commission opens case against X
  EU | MEPs vote to ban live face scans
  EU | EU AI Act bans face scraping
  EU | European Parliament backs AI Act
  INT | UN General Assembly adopts AI resolution
  INT | Council of Europe opens AI treaty for signature`,
  ],
  [
    "federal bodies of the United States",
    `
  US | FTC bars Rite Aid from using face scans
  US | US Congress weighs federal privacy bill
  US | Supreme Court of the United States hears geofence case
  US | ICE buys access to plate readers
  US | Homeland Security expands face scans at airports
  US | White House issues AI order
  US | Pentagon signs AI deals
  US | Customs and Border Protection scans faces at the border
  US | American lawmakers want TSA to stop face scans
  US | House Judiciary Committee advances FISA bill
  US | FBI searched face databases without training, GAO finds`,
  ],
  [
    "names that are no place",
    `
  | Paris Hilton backs a bill on deepfakes
  | Boston Dynamics shows a new robot
  | Chad Brown builds a face app
  | Austin Powers returns as a deepfake
  | Georgia Wells writes about chatbots
  | University of Chicago Press prints a book on AI
  | The reading room of a chatbot
  | A mobile phone app swaps faces
  | China Mieville on machines that write
  | Orlando Bloom's voice cloned
  | Washington Post sues a chatbot maker
  | New York Times sues OpenAI
  | Speech model learns Spanish, French and Hindi
  | Cologne and other scents chosen by AI`,
  ],
];

function rowsOf(table: string): (readonly [string, readonly string[]])[] {
  return table
    .trim()
    .split("\n")
    .map((row) => {
      const [codes = "", title = ""] = row.split("| ");
      return [title, codes.trim().split(" ").filter(Boolean)] as const;
    });
}

describe.each(HEADLINES)("%s", (_, table) => {
  it.each(rowsOf(table))("%s", (title, codes) => {
    expect(inferJurisdictions({ title }).jurisdictions.map(({ code }) => code)).toEqual(codes);
  });
});
