/**
 * Bodies, laws and programmes whose name alone tells whose law or government a story concerns: name and aliases
 * (`|`), codes, kind. Several codes mean that only the context decides which. All-capital aliases are matched
 * as written. Written by hand from general knowledge; sections are `#` comments.
 */
export const INSTITUTIONS: string = `# United States: Congress and its bodies
United States Congress|U.S. Congress|US Congress	US	legislature
United States Senate|U.S. Senate|US Senate	US	legislature
House of Representatives	US AU NZ JP PH NG MY	legislature
U.S. House of Representatives|US House of Representatives|U.S. House|US House	US	legislature
United States House of Representatives	US	legislature
House Judiciary Committee|House Judiciary	US	legislature
House Oversight Committee|House Oversight	US	legislature
House Energy and Commerce Committee|House Energy and Commerce|Energy and Commerce Committee	US	legislature
House Homeland Security Committee	US	legislature
House Intelligence Committee|House Permanent Select Committee on Intelligence	US	legislature
House Financial Services Committee	US	legislature
House Science Committee|House Science, Space, and Technology Committee	US	legislature
House Select Committee on China	US	legislature
Select Committee on the Chinese Communist Party	US	legislature
House Appropriations Committee	US	legislature
House Armed Services Committee	US	legislature
House Ways and Means Committee|Ways and Means Committee	US	legislature
House Administration Committee	US	legislature
House Republicans	US	legislature
House Democrats	US	legislature
House Freedom Caucus|Freedom Caucus	US	legislature
Congressional Black Caucus	US	legislature
Congressional Hispanic Caucus	US	legislature
Congressional Progressive Caucus	US	legislature
Senate Judiciary Committee|Senate Judiciary	US	legislature
Senate Commerce Committee|Senate Commerce	US	legislature
Senate Intelligence Committee|Senate Select Committee on Intelligence	US	legislature
Senate Homeland Security Committee|Senate Homeland Security and Governmental Affairs Committee	US	legislature
Senate HELP Committee	US	legislature
Senate Armed Services Committee	US	legislature
Senate Finance Committee	US	legislature
Senate Banking Committee	US	legislature
Senate Rules Committee	US	legislature
Senate Foreign Relations Committee	US	legislature
Senate Republicans	US	legislature
Senate Democrats	US	legislature
Government Accountability Office|GAO	US	executive
Congressional Research Service	US	agency
CRS report	US	agency
Congressional Budget Office|CBO	US	agency
Library of Congress	US	legislature
U.S. Copyright Office|US Copyright Office|Copyright Office	US	agency
Government Publishing Office	US	executive
U.S. Capitol Police|US Capitol Police|Capitol Police	US	police
Congressional-Executive Commission on China	US	agency
National Security Commission on Artificial Intelligence|NSCAI	US	agency
Senate Majority Leader|Senate Minority Leader|House Minority Leader|House Majority Leader	US	legislature
Senate parliamentarian	US	legislature
US Capitol|U.S. Capitol	US	legislature
# United States: executive office and departments
Executive Office of the President	US	executive
Office of Management and Budget|OMB	US	executive
Office of Science and Technology Policy|OSTP	US	executive
Council of Economic Advisers	US	executive
Office of the United States Trade Representative|U.S. Trade Representative|US Trade Representative|USTR	US	executive
Office of the National Cyber Director|National Cyber Director	US	executive
Department of Government Efficiency|DOGE	US	executive
Trump administration	US	executive
Biden administration	US	executive
Obama administration	US	executive
Bush administration	US	executive
Trump White House|Biden White House	US	executive
Secret Service|U.S. Secret Service|US Secret Service	US	police
United States Secret Service|USSS	US	police
Department of Justice|U.S. Department of Justice|US Department of Justice|Justice Department|U.S. Justice Department|US Justice Department	US	executive
DOJ|DoJ	US	executive
Department of State|U.S. State Department|US State Department|State Department|U.S. Department of State	US	executive
Department of Defense|U.S. Department of Defense|Defense Department|U.S. Defense Department|US Defense Department	US	military
DoD|DOD	US	military
Department of War	US	military
Department of the Treasury|Treasury Department	US	executive
U.S. Treasury	US	executive
US Treasury	US	executive
U.S. Treasury Department|US Treasury Department	US	executive
Department of Homeland Security|U.S. Department of Homeland Security|DHS	US	executive
Homeland Security	US	executive
Department of Commerce|Commerce Department|U.S. Department of Commerce|U.S. Commerce Department|US Commerce Department	US	executive
U.S. Department of Health and Human Services|Department of Health and Human Services|Health and Human Services|HHS	US	executive
U.S. Department of Education|US Department of Education|Education Department	US	executive
U.S. Department of Labor|US Department of Labor|Labor Department|U.S. Labor Department	US	executive
U.S. Department of Energy|US Department of Energy|Energy Department	US	executive
U.S. Department of Transportation|US Department of Transportation|USDOT	US	executive
Department of Housing and Urban Development|Housing and Urban Development|HUD	US	executive
Department of Veterans Affairs|U.S. Department of Veterans Affairs|Veterans Affairs	US	executive
Veterans Administration	US	executive
Department of the Interior|U.S. Department of the Interior|Interior Department	US	executive
U.S. Department of Agriculture|US Department of Agriculture|USDA	US	executive
# United States: law enforcement, security and immigration
Federal Bureau of Investigation|FBI	US	police
Central Intelligence Agency|CIA	US	agency
National Security Agency|NSA	US	agency
Office of the Director of National Intelligence|Director of National Intelligence|ODNI	US	agency
National Geospatial-Intelligence Agency|NGA	US	agency
National Reconnaissance Office|NRO	US	agency
Defense Intelligence Agency	US	agency
DIA	US US-CO/denver	agency
Drug Enforcement Administration|DEA	US	police
Bureau of Alcohol, Tobacco, Firearms and Explosives|ATF	US	police
U.S. Marshals Service|US Marshals Service|U.S. Marshals|US Marshals	US	police
United States Marshals Service|Marshals Service	US	police
Immigration and Customs Enforcement|U.S. Immigration and Customs Enforcement|ICE	US	police
ICE agents	US	police
ICE raids	US	police
ICE raid	US	police
ICE officers	US	police
ICE detention	US	police
Customs and Border Protection|U.S. Customs and Border Protection|US Customs and Border Protection|CBP	US	police
Border Patrol|U.S. Border Patrol|US Border Patrol|Border Patrol agents	US	police
Citizenship and Immigration Services|U.S. Citizenship and Immigration Services|USCIS	US	agency
Transportation Security Administration|TSA	US	agency
TSA agents	US	agency
TSA checkpoints	US	agency
Cybersecurity and Infrastructure Security Agency|CISA	US	agency
Federal Emergency Management Agency|FEMA	US	agency
U.S. Coast Guard|US Coast Guard|Coast Guard	US	military
Homeland Security Investigations|HSI	US	police
Federal Protective Service	US	police
Enforcement and Removal Operations	US	agency
Office of Refugee Resettlement	US	agency
Executive Office for Immigration Review	US	court
Bureau of Prisons|Federal Bureau of Prisons|BOP	US	agency
Office of Biometric Identity Management|OBIM	US	agency
National Counterterrorism Center	US	agency
Joint Terrorism Task Force	US	agency
Terrorist Screening Center	US	agency
Privacy and Civil Liberties Oversight Board|PCLOB	US	agency
Foreign Intelligence Surveillance Court	US	court
FISA court|FISA Court|FISC	US	court
FISA Court of Review	US	court
U.S. Postal Inspection Service|US Postal Inspection Service|Postal Inspection Service	US	police
U.S. Park Police|US Park Police|Park Police	US	police
Financial Crimes Enforcement Network	US	agency
FinCEN	US	agency
Office of Foreign Assets Control|OFAC	US	agency
National Crime Information Center|NCIC	US	agency
U.S. Attorney's Office|US Attorney's Office|U.S. Attorney|US Attorney|U.S. attorney|US attorney	US	court
U.S. Attorney General|US Attorney General	US	executive
DHS Office of Inspector General|DHS inspector general	US	agency
DOJ inspector general	US	agency
Office of Intelligence and Analysis	US	agency
Joint Artificial Intelligence Center|JAIC	US	military
Chief Digital and Artificial Intelligence Office|CDAO	US	military
Defense Advanced Research Projects Agency|DARPA	US	military
Intelligence Advanced Research Projects Activity|IARPA	US	agency
Defense Innovation Unit|DIU	US	military
Defense Innovation Board	US	military
U.S. Army|US Army|United States Army	US	military
U.S. Navy|US Navy|United States Navy	US	military
U.S. Air Force|US Air Force|United States Air Force|USAF	US	military
U.S. Marine Corps|US Marine Corps|Marine Corps	US	military
U.S. Marines|US Marines	US	military
U.S. Space Force|US Space Force|Space Force	US	military
U.S. Cyber Command|US Cyber Command|Cyber Command	US	military
USCYBERCOM	US	military
Northern Command|CENTCOM	US	military
U.S. Central Command|AFRICOM|INDOPACOM|SOUTHCOM	US	military
Army Corps of Engineers|U.S. Army Corps of Engineers	US	military
Joint Chiefs of Staff	US	military
U.S. Special Operations Command|SOCOM	US	military
U.S. military|US military|American military	US	military
U.S. intelligence	US	agency
US intelligence	US	agency
U.S. intelligence community	US	agency
U.S. spy agencies|US spy agencies	US	agency
U.S. immigration officials|US immigration officials	US	agency
US border officials|U.S. border officials	US	agency
# United States: regulators and other agencies
Federal Trade Commission|U.S. Federal Trade Commission|US Federal Trade Commission|FTC	US JP	regulator
U.S. FTC|US FTC	US	regulator
Federal Communications Commission|U.S. Federal Communications Commission|FCC	US	regulator
Securities and Exchange Commission|U.S. Securities and Exchange Commission	US	regulator
SEC	US	regulator
Consumer Financial Protection Bureau|CFPB	US	regulator
Equal Employment Opportunity Commission|U.S. Equal Employment Opportunity Commission|EEOC	US	regulator
National Labor Relations Board|NLRB	US	regulator
Food and Drug Administration|U.S. Food and Drug Administration|US Food and Drug Administration	US	regulator
US FDA|U.S. FDA	US	regulator
FDA	US PH	regulator
Federal Election Commission|FEC	US	regulator
Federal Reserve|US Federal Reserve|U.S. Federal Reserve|Federal Reserve Board	US	regulator
Office of the Comptroller of the Currency|OCC	US	regulator
Federal Deposit Insurance Corporation|FDIC	US	regulator
National Credit Union Administration|NCUA	US	regulator
Commodity Futures Trading Commission|CFTC	US	regulator
Financial Industry Regulatory Authority|FINRA	US	regulator
Consumer Product Safety Commission|CPSC	US	regulator
National Highway Traffic Safety Administration|NHTSA	US	regulator
National Transportation Safety Board|NTSB	US	regulator
Federal Aviation Administration|FAA	US	regulator
Federal Railroad Administration	US	regulator
Federal Transit Administration	US	regulator
Federal Highway Administration	US	regulator
Federal Motor Carrier Safety Administration|FMCSA	US	regulator
Nuclear Regulatory Commission|NRC	US	regulator
Federal Energy Regulatory Commission|FERC	US	regulator
North American Electric Reliability Corporation	US	regulator
Environmental Protection Agency|U.S. Environmental Protection Agency	US	regulator
EPA	US IE AU	regulator
Occupational Safety and Health Administration|OSHA	US	regulator
Federal Housing Finance Agency|FHFA	US	regulator
Merit Systems Protection Board	US	regulator
Office of Special Counsel	US	regulator
U.S. Commission on Civil Rights|US Commission on Civil Rights|Commission on Civil Rights	US	regulator
Federal Maritime Commission	US	regulator
Surface Transportation Board	US	regulator
U.S. International Trade Commission|International Trade Commission|USITC	US	regulator
Bureau of Industry and Security	US	regulator
BIS Entity List	US	regulator
Committee on Foreign Investment in the United States|CFIUS	US	regulator
National Institute of Standards and Technology|NIST	US	regulator
U.S. AI Safety Institute|US AI Safety Institute	US	agency
Center for AI Standards and Innovation|CAISI	US	agency
National Telecommunications and Information Administration|NTIA	US	regulator
U.S. Patent and Trademark Office|US Patent and Trademark Office|Patent and Trademark Office|USPTO	US	regulator
Patent Trial and Appeal Board	US	regulator
U.S. Census Bureau|US Census Bureau|Census Bureau	US	agency
Bureau of Labor Statistics	US	agency
Bureau of Justice Statistics	US	agency
Bureau of Justice Assistance	US	agency
National Institute of Justice	US	agency
Office of Justice Programs	US	agency
Internal Revenue Service|IRS	US	agency
Social Security Administration|SSA	US	agency
Centers for Medicare & Medicaid Services|Centers for Medicare and Medicaid Services	US	agency
Centers for Disease Control and Prevention|Centers for Disease Control|CDC	US	agency
National Institutes of Health|NIH	US	agency
National Science Foundation|NSF	US	agency
National Aeronautics and Space Administration|NASA	US	agency
NOAA	US	agency
National Oceanic and Atmospheric Administration	US	agency
National Weather Service	US	agency
U.S. Geological Survey|USGS	US	agency
National Archives and Records Administration|NARA	US	agency
General Services Administration|GSA	US	agency
Office of Personnel Management|OPM	US	agency
Small Business Administration	US	agency
U.S. Postal Service|US Postal Service|United States Postal Service|USPS	US	agency
U.S. Agency for International Development|USAID	US	agency
U.S. Agency for Global Media	US	agency
Peace Corps	US	agency
AmeriCorps	US	agency
Smithsonian Institution|Smithsonian	US	agency
Medicaid	US	programme
Obamacare	US	programme
Medicare Advantage	US	programme
HHS Office for Civil Rights|Office for Civil Rights	US	regulator
Administration for Children and Families	US	agency
Indian Health Service|Bureau of Indian Affairs	US	agency
Bureau of Land Management	US	agency
National Park Service	US	agency
U.S. Forest Service	US	agency
Fish and Wildlife Service	US	agency
Federal Student Aid|FAFSA	US	programme
U.S. Digital Service|US Digital Service|18F	US	agency
Technology Modernization Fund	US	programme
Amtrak	US	transit
Tennessee Valley Authority	US	agency
Selective Service	US	agency
Election Assistance Commission	US	agency
National Academies of Sciences	US	other
National Academy of Sciences	US	other
National Artificial Intelligence Advisory Committee|NAIAC	US	agency
National AI Research Resource|NAIRR	US	programme
American Battle Monuments Commission	US	agency
Sandia National Laboratories	US	agency
Pacific Northwest National Laboratory	US	agency
U.S. Sentencing Commission|Sentencing Commission	US	agency
U.S. Embassy|US Embassy|American embassy	US	executive
State Department's Bureau of Cyberspace	US	executive
# United States: federal courts
U.S. Supreme Court|US Supreme Court	US	court
United States Supreme Court|Supreme Court of the United States|SCOTUS	US	court
U.S. Court of Appeals|US Court of Appeals|U.S. Circuit Court of Appeals	US	court
First Circuit	US	court
1st Circuit|1st U.S. Circuit Court of Appeals|First Circuit Court of Appeals	US	court
Second Circuit	US	court
2nd Circuit|2nd U.S. Circuit Court of Appeals|Second Circuit Court of Appeals	US	court
Third Circuit	US	court
3rd Circuit|3rd U.S. Circuit Court of Appeals|Third Circuit Court of Appeals	US	court
Fourth Circuit	US	court
4th Circuit|4th U.S. Circuit Court of Appeals|Fourth Circuit Court of Appeals	US	court
Fifth Circuit	US	court
5th Circuit|5th U.S. Circuit Court of Appeals|Fifth Circuit Court of Appeals	US	court
Sixth Circuit	US	court
6th Circuit|6th U.S. Circuit Court of Appeals|Sixth Circuit Court of Appeals	US	court
Seventh Circuit	US	court
7th Circuit|7th U.S. Circuit Court of Appeals|Seventh Circuit Court of Appeals	US	court
Eighth Circuit	US	court
8th Circuit|8th U.S. Circuit Court of Appeals|Eighth Circuit Court of Appeals	US	court
Ninth Circuit	US	court
9th Circuit|9th U.S. Circuit Court of Appeals|Ninth Circuit Court of Appeals	US	court
Tenth Circuit	US	court
10th Circuit|10th U.S. Circuit Court of Appeals|Tenth Circuit Court of Appeals	US	court
Eleventh Circuit	US	court
11th Circuit|11th U.S. Circuit Court of Appeals|Eleventh Circuit Court of Appeals	US	court
D.C. Circuit	US	court
DC Circuit	US	court
D.C. Circuit Court of Appeals|U.S. Court of Appeals for the District of Columbia Circuit	US	court
Federal Circuit|Federal Circuit Court of Appeals|U.S. Court of Appeals for the Federal Circuit	US	court
U.S. District Court|US District Court|U.S. district court|US district court	US	court
United States District Court	US	court
U.S. District Judge|US District Judge	US	court
U.S. magistrate judge|US magistrate judge	US	court
U.S. Bankruptcy Court	US	court
U.S. Tax Court	US	court
Court of Federal Claims	US	court
Court of International Trade	US	court
Judicial Conference of the United States	US	court
Judicial Panel on Multidistrict Litigation	US	court
Administrative Office of the U.S. Courts	US	court
U.S. Probation|PACER	US	court
Southern District of New York	US US-NY	court
Eastern District of New York	US US-NY	court
Northern District of New York	US US-NY	court
Western District of New York|SDNY|EDNY	US US-NY	court
Northern District of California	US US-CA	court
Central District of California	US US-CA	court
Eastern District of California	US US-CA	court
Southern District of California	US US-CA	court
Northern District of Illinois	US US-IL	court
Southern District of Illinois	US US-IL	court
Central District of Illinois	US US-IL	court
District of Massachusetts	US US-MA	court
Eastern District of Virginia	US US-VA	court
Western District of Virginia	US US-VA	court
Northern District of Texas	US US-TX	court
Southern District of Texas	US US-TX	court
Eastern District of Texas	US US-TX	court
Western District of Texas	US US-TX	court
Eastern District of Michigan	US US-MI	court
Western District of Michigan	US US-MI	court
Western District of Washington	US US-WA	court
Eastern District of Washington	US US-WA	court
District of New Jersey	US US-NJ	court
Eastern District of Pennsylvania	US US-PA	court
Western District of Pennsylvania	US US-PA	court
Middle District of Pennsylvania	US US-PA	court
Northern District of Georgia	US US-GA	court
Southern District of Georgia	US US-GA	court
Middle District of Georgia	US US-GA	court
Southern District of Florida	US US-FL	court
Middle District of Florida	US US-FL	court
Northern District of Florida	US US-FL	court
Northern District of Ohio	US US-OH	court
Southern District of Ohio	US US-OH	court
District of Delaware	US US-DE	court
District of Maryland	US US-MD	court
District of Colorado	US US-CO	court
District of Oregon	US US-OR	court
Eastern District of Missouri	US US-MO	court
Western District of Missouri	US US-MO	court
Eastern District of Louisiana	US US-LA	court
Western District of Louisiana	US US-LA	court
Middle District of Louisiana	US US-LA	court
# United States: federal laws, bills and orders
Communications Decency Act	US	law
Section 230	US	law
Children's Online Privacy Protection Act|COPPA	US	law
COPPA 2.0	US	law
Family Educational Rights and Privacy Act|FERPA	US	law
Health Insurance Portability and Accountability Act|HIPAA	US	law
Foreign Intelligence Surveillance Act|FISA	US	law
Section 702|FISA Section 702	US	law
Section 215	US	law
USA PATRIOT Act|USA Patriot Act|PATRIOT Act|Patriot Act	US	law
USA Freedom Act|USA FREEDOM Act	US	law
CLOUD Act	US	law
Stored Communications Act	US	law
Electronic Communications Privacy Act|ECPA	US	law
Wiretap Act	US	law
Computer Fraud and Abuse Act|CFAA	US	law
Fair Credit Reporting Act|FCRA	US	law
Gramm-Leach-Bliley Act|Gramm-Leach-Bliley|GLBA	US	law
Telephone Consumer Protection Act|TCPA	US	law
Video Privacy Protection Act|VPPA	US	law
Driver's Privacy Protection Act|DPPA	US	law
Digital Millennium Copyright Act|DMCA	US	law
Kids Online Safety Act|KOSA	US	law
American Data Privacy and Protection Act|ADPPA	US	law
American Privacy Rights Act	US	law
Fourth Amendment Is Not For Sale Act	US	law
Facial Recognition and Biometric Technology Moratorium Act	US	law
Algorithmic Accountability Act	US	law
National Biometric Information Privacy Act	US	law
EARN IT Act	US	law
STOP CSAM Act	US	law
SHIELD Act	US US-NY	law
National Defense Authorization Act|NDAA	US	law
Freedom of Information Act|FOIA	US GB IE	law
Federal Records Act	US	law
E-Government Act	US	law
Civil Rights Act	US	law
Americans with Disabilities Act	US	law
ADA lawsuit	US	law
ADA compliance	US	law
Fair Housing Act	US	law
Equal Credit Opportunity Act	US	law
Voting Rights Act	US	law
Help America Vote Act	US	law
REAL ID Act|REAL ID|Real ID	US	law
Lanham Act	US	law
Sherman Act|Sherman Antitrust Act	US	law
Clayton Act	US	law
Federal Trade Commission Act	US	law
FTC Act	US	law
Administrative Procedure Act	US	law
Paperwork Reduction Act	US	law
First Amendment	US	law
Second Amendment	US	law
Fourth Amendment	US	law
Fifth Amendment	US	law
Sixth Amendment	US	law
Fourteenth Amendment	US	law
14th Amendment	US	law
4th Amendment	US	law
1st Amendment	US	law
Bill of Rights	US	law
U.S. Constitution|US Constitution	US	law
CHIPS Act|CHIPS and Science Act	US	law
Inflation Reduction Act	US	law
Infrastructure Investment and Jobs Act	US	law
One Big Beautiful Bill|Big Beautiful Bill|One Big Beautiful Bill Act	US	law
Protecting Americans from Foreign Adversary Controlled Applications Act	US	law
RESTRICT Act	US	law
TAKE IT DOWN Act|Take It Down Act	US	law
DEFIANCE Act	US	law
NO FAKES Act	US	law
NO AI FRAUD Act	US	law
DEEPFAKES Accountability Act	US	law
CREATE AI Act	US	law
Future of AI Innovation Act	US	law
App Store Accountability Act	US US-UT US-TX	law
GENIUS Act	US	law
Bank Secrecy Act	US	law
Dodd-Frank Act|Dodd-Frank	US	law
Sarbanes-Oxley	US	law
Affordable Care Act	US	law
No Child Left Behind	US	law
Every Student Succeeds Act	US	law
Title VII	US	law
Title IX	US	law
Title VI	US	law
Laken Riley Act	US	law
Secure Fence Act	US	law
Insurrection Act	US	law
Posse Comitatus Act	US	law
Alien Enemies Act	US	law
Export Control Reform Act	US	law
International Emergency Economic Powers Act	US	law
Defense Production Act	US	law
Executive Order 14110|Executive Order 12333|Executive Order 13859|Executive Order 14179	US	law
AI Bill of Rights|Blueprint for an AI Bill of Rights	US	law
AI Action Plan|America's AI Action Plan	US	law
Genesis Mission	US	law
AI Risk Management Framework	US	law
Open App Markets Act	US	law
American Innovation and Choice Online Act	US	law
Journalism Competition and Preservation Act	US	law
SAFE TECH Act	US	law
Government Surveillance Reform Act	US	law
Reforming Intelligence and Securing America Act|RISAA	US	law
Ethical Use of Facial Recognition Act|Commercial Facial Recognition Privacy Act	US	law
Traveler Privacy Protection Act	US	law
George Floyd Justice in Policing Act|Justice in Policing Act	US	law
Violence Against Women Act	US	law
Miranda v. Arizona	US	law
Miranda warning	US	law
Miranda rights	US	law
Carpenter v. United States|Carpenter ruling	US	law
Roe v. Wade	US	law
Dobbs decision	US	law
Katz v. United States	US	law
# United States: federal programmes and databases
TSA PreCheck|PreCheck|TSA Precheck	US	programme
Global Entry	US	programme
CLEAR Plus	US	programme
Secure Communities	US	programme
287(g)|287(g) program	US	programme
E-Verify	US	programme
CBP One|CBP One app	US	programme
CBP Home	US	programme
Mobile Fortify	US	programme
ICE Investigative Case Management	US	programme
ImmigrationOS	US	programme
Medicare fraud strike force	US	programme
Project Maven	US	programme
Project Nimbus	IL	programme
Joint Enterprise Defense Infrastructure	US	programme
JEDI contract|JWCC	US	programme
PRISM surveillance	US	programme
XKeyscore	US	programme
Hemisphere Project	US	programme
Hemisphere program	US	programme
Next Generation Identification	US	programme
Operation Lone Star	US-TX	programme
Extreme Vetting Initiative	US	programme
No Fly List|no-fly list|No-Fly List	US	programme
Automated Targeting System	US	programme
Advance Passenger Information System	US	programme
Traveler Verification Service	US	programme
Simplified Arrival	US	programme
Login.gov	US	programme
ID.me	US	programme
Healthcare.gov|HealthCare.gov	US	programme
Operation Metro Surge	US	programme
Operation Midway Blitz	US	programme
FedRAMP	US	programme
Project Stargate|Stargate project	US	programme
Operation Warp Speed	US	programme
Supplemental Security Income	US	programme
National Instant Criminal Background Check System|NICS	US	programme
CODIS	US	programme
H-1B|H-1B visa|H-1B visas|DACA	US	programme
GI Bill	US	programme
# United States: parties
Republican Party|GOP	US	party
Republicans	US	party
Republican lawmakers	US	party
Democratic Party	US	party
Democratic National Committee|DNC	US	party
Republican National Committee|RNC	US	party
Congressional Republicans	US	party
Congressional Democrats	US	party
congressional Republicans	US	party
congressional Democrats	US	party
MAGA	US	party
Democratic Socialists of America	US	party
Libertarian Party	US	party
# United States: multi-state police and interstate bodies
Port Authority of New York and New Jersey|Port Authority Police|Port Authority	US-NY US-NJ	transit
Western Interstate Energy Board	US	agency
Delaware River Port Authority|PATCO	US-PA US-NJ	transit
Multistate Tax Commission	US	other
National Conference of State Legislatures	US	other
National Association of Attorneys General	US	other
National Governors Association	US	other
Uniform Law Commission	US	other
Conference of State Bank Supervisors	US	other
National Association of Insurance Commissioners	US	other
American Association of Motor Vehicle Administrators|AAMVA	US	other
U.S. Conference of Mayors	US	other
National League of Cities	US	other
International Association of Chiefs of Police	US	other
Police Executive Research Forum	US	other
Major Cities Chiefs Association	US	other
Fraternal Order of Police	US	other
National Sheriffs' Association	US	other
Washington Metropolitan Area Transit Authority|WMATA	US-DC	transit
Metro Transit Police	US-DC	police
# United States: states A to C
Alabama Law Enforcement Agency|ALEA	US-AL	police
Alabama Public Service Commission	US-AL	regulator
Alabama Department of Corrections	US-AL	agency
Alabama Department of Labor	US-AL	agency
Alaska State Troopers	US-AK	police
Permanent Fund Dividend	US-AK	programme
Arizona Department of Public Safety	US-AZ	agency
Arizona Motor Vehicle Division	US-AZ	agency
Arizona Corporation Commission	US-AZ	regulator
Maricopa County Sheriff's Office	US-AZ/maricopa-county	police
Maricopa County Superior Court	US-AZ/maricopa-county	court
Maricopa County Attorney	US-AZ/maricopa-county	agency
Maricopa County Recorder	US-AZ/maricopa-county	agency
Phoenix Police Department	US-AZ/phoenix	police
Phoenix PD	US-AZ/phoenix	police
Pima County Sheriff's Department	US-AZ/pima-county	police
Arkansas State Police	US-AR	police
Arkansas Department of Human Services	US-AR	agency
ARChoices	US-AR	programme
California Privacy Protection Agency|CPPA	US-CA	regulator
CalPrivacy	US-CA	regulator
California Privacy Protection Agency Board	US-CA	regulator
California Consumer Privacy Act|CCPA	US-CA	law
California Privacy Rights Act|CPRA	US-CA	law
Proposition 24|Prop 24	US-CA	law
Prop. 24	US-CA	law
Proposition 22|Prop 22	US-CA	law
Prop. 22	US-CA	law
Proposition 25	US-CA	law
Proposition 47	US-CA	law
Prop 36	US-CA	law
Proposition 12	US-CA	law
California Delete Act|Delete Act|Data Broker Delete Act	US-CA	law
California Age-Appropriate Design Code|California Age-Appropriate Design Code Act	US-CA	law
California Invasion of Privacy Act	US-CA	law
CIPA	US-CA US	law
CalECPA	US-CA	law
California Electronic Communications Privacy Act	US-CA	law
Transparency in Frontier Artificial Intelligence Act|Safe and Secure Innovation for Frontier Artificial Intelligence Models Act	US-CA	law
Unruh Civil Rights Act|Unruh Act	US-CA	law
Bot Disclosure Law	US-CA	law
California State Assembly|California Assembly	US-CA	legislature
California State Senate	US-CA	legislature
California State Legislature|California Legislature	US-CA	legislature
California Highway Patrol|CHP	US-CA	police
California Department of Justice	US-CA	agency
Cal DOJ	US-CA	agency
California Public Utilities Commission|CPUC	US-CA	regulator
California Department of Motor Vehicles	US-CA	regulator
California DMV	US-CA	regulator
California Civil Rights Department	US-CA	regulator
California Department of Fair Employment and Housing|DFEH	US-CA	regulator
California Department of Corrections and Rehabilitation|CDCR	US-CA	agency
California Department of Technology	US-CA	agency
Cal OES	US-CA	agency
Employment Development Department	US-CA	agency
California EDD	US-CA	agency
California Air Resources Board|CARB	US-CA	regulator
California Coastal Commission	US-CA	regulator
California Energy Commission	US-CA	regulator
Medi-Cal	US-CA	programme
CalFresh	US-CA	programme
CalWORKs	US-CA	programme
Covered California	US-CA	programme
CalPERS	US-CA	programme
Cal Grant	US-CA	programme
Cal Fire|CAL FIRE	US-CA	agency
Caltrans	US-CA	transit
Judicial Council of California	US-CA	court
California Supreme Court	US-CA	court
California Court of Appeal	US-CA	court
CalGang	US-CA	programme
CalGangs|CLETS	US-CA	programme
California Little Hoover Commission|Little Hoover Commission	US-CA	agency
University of California Board of Regents|UC Regents	US-CA	other
Los Angeles Police Department|LAPD|L.A.P.D.	US-CA/los-angeles	police
LA police	US-CA/los-angeles	police
L.A. police	US-CA/los-angeles	police
Los Angeles Police Commission	US-CA/los-angeles	legislature
Los Angeles City Council	US-CA/los-angeles	legislature
L.A. City Council|LA City Council	US-CA/los-angeles	legislature
Los Angeles County Sheriff's Department|LASD	US-CA/los-angeles-county	police
L.A. County Sheriff|LA County Sheriff	US-CA/los-angeles-county	police
Los Angeles County Board of Supervisors|L.A. County Board of Supervisors|L.A. County supervisors	US-CA/los-angeles-county	legislature
Los Angeles Unified School District|LAUSD	US-CA/los-angeles	agency
L.A. Unified|LA Unified	US-CA/los-angeles	agency
Los Angeles County Metropolitan Transportation Authority	US-CA/los-angeles-county	transit
LA Metro|L.A. Metro|LACMTA	US-CA/los-angeles-county	transit
Los Angeles Department of Transportation|LADOT	US-CA/los-angeles	agency
Los Angeles Department of Water and Power|LADWP	US-CA/los-angeles	agency
Los Angeles Superior Court|Los Angeles County Superior Court	US-CA/los-angeles-county	court
Los Angeles International Airport|LAX	US-CA/los-angeles	transit
Los Angeles Homeless Services Authority	US-CA/los-angeles-county	agency
Allegheny Family Screening Tool	US-PA/allegheny-county	programme
San Francisco Police Department|SFPD	US-CA/san-francisco	police
San Francisco Board of Supervisors|SF Board of Supervisors	US-CA/san-francisco	legislature
San Francisco Municipal Transportation Agency|SFMTA	US-CA/san-francisco	transit
Muni	US-CA/san-francisco	transit
San Francisco Police Commission	US-CA/san-francisco	agency
San Francisco Unified School District|SFUSD	US-CA/san-francisco	agency
Bay Area Rapid Transit|BART|BART police|BART Police	US-CA	transit
Caltrain	US-CA	transit
Metrolink trains	US-CA	transit
Golden Gate Bridge	US-CA	transit
AC Transit	US-CA	transit
SamTrans	US-CA	transit
San Francisco International Airport|SFO	US-CA/san-francisco	transit
Oakland Police Department	US-CA/oakland	police
Oakland PD	US-CA/oakland	police
Oakland Privacy Advisory Commission	US-CA/oakland	police
Oakland Unified School District|OUSD	US-CA/oakland	agency
San Jose Police Department|SJPD	US-CA/san-jose	police
Valley Transportation Authority	US-CA	transit
San Diego Police Department|SDPD	US-CA/san-diego	police
San Diego County Sheriff's Department	US-CA/san-diego-county	police
San Diego Association of Governments|SANDAG	US-CA	executive
Sacramento Police Department	US-CA/sacramento	police
Sacramento Municipal Utility District	US-CA	agency
Fresno Police Department	US-CA/fresno	police
Long Beach Police Department|LBPD	US-CA/long-beach	police
Anaheim Police Department	US-CA/anaheim	police
Chula Vista Police Department	US-CA/chula-vista	police
Beverly Hills Police Department	US-CA/beverly-hills	police
Vallejo Police Department	US-CA/vallejo	police
Northern California Regional Intelligence Center|NCRIC	US-CA	police
Orange County Sheriff's Department	US-CA/orange-county	police
Orange County District Attorney	US-CA/orange-county	court
Alameda County Board of Supervisors	US-CA/alameda-county	legislature
Alameda County Sheriff|Alameda County Sheriff's Office	US-CA/alameda-county	police
Santa Clara County Board of Supervisors	US-CA/santa-clara-county	legislature
Marin County Sheriff's Office	US-CA/marin-county	police
Colorado Bureau of Investigation	US-CO	police
Colorado State Patrol	US-CO	police
Colorado Privacy Act	US-CO	law
Colorado AI Act	US-CO	law
Colorado Artificial Intelligence Act	US-CO	law
Colorado Public Utilities Commission	US-CO	regulator
Regional Transportation District	US-CO	transit
Denver Police Department	US-CO/denver	police
Denver International Airport	US-CO/denver	transit
Denver Public Schools	US-CO/denver	agency
Aurora Police Department	US-CO/aurora US-IL/aurora	police
Aurora Public Schools	US-CO/aurora	agency
Connecticut State Police	US-CT	police
Connecticut Data Privacy Act	US-CT	law
Connecticut Department of Motor Vehicles	US-CT	agency
Metro-North|Metro-North Railroad	US-NY US-CT	transit
CTfastrak	US-CT	transit
CTtransit	US-CT	transit
CT Transit	US-CT	transit
# United States: states D to I
Delaware State Police	US-DE	court
Delaware Court of Chancery|Court of Chancery|Delaware Chancery Court	US-DE	court
Delaware Personal Data Privacy Act	US-DE	court
DART First State	US-DE	court
Metropolitan Police Department of the District of Columbia	US-DC	police
D.C. police	US-DC	police
DC police	US-DC	police
D.C. Metropolitan Police|DC Metropolitan Police	US-DC	police
D.C. Council	US-DC	legislature
DC Council	US-DC	legislature
Council of the District of Columbia	US-DC	legislature
D.C. attorney general|DC attorney general|D.C. Attorney General|DC Attorney General	US-DC	executive
D.C. Superior Court|DC Superior Court	US-DC	court
D.C. Court of Appeals|DC Court of Appeals	US-DC	court
DC Metro|D.C. Metro	US-DC	transit
D.C. Public Schools|DC Public Schools|DCPS	US-DC	agency
Florida Digital Bill of Rights	US-FL	law
Florida Information Protection Act	US-FL	law
Florida Highway Patrol	US-FL	police
Florida Department of Law Enforcement|FDLE	US-FL	police
Florida Department of Highway Safety and Motor Vehicles	US-FL	agency
Florida Department of Education	US-FL	agency
Florida Department of Children and Families	US-FL	agency
FACES system	US-FL	programme
Face Analysis Comparison and Examination System	US-FL	programme
Pinellas County Sheriff's Office|Pinellas County Sheriff	US-FL/pinellas-county	police
Pasco County Sheriff's Office|Pasco Sheriff's Office|Pasco County Sheriff|Pasco sheriff	US-FL/pasco-county	police
Hillsborough County Sheriff's Office	US-FL/hillsborough-county	police
Miami-Dade Police Department|Miami-Dade Police|Miami-Dade police	US-FL/miami-dade-county	police
Miami-Dade Sheriff's Office	US-FL/miami-dade-county	police
Miami-Dade County Public Schools|Miami-Dade County|Miami-Dade	US-FL/miami-dade-county	agency
Broward Sheriff's Office|Broward County Sheriff's Office	US-FL/broward-county	police
Broward County Public Schools	US-FL/broward-county	agency
Broward school district	US-FL/broward-county	police
Jacksonville Sheriff's Office	US-FL/jacksonville	police
Orlando Police Department	US-FL/orlando	police
Orlando International Airport	US-FL/orlando	transit
Orange County Sheriff's Office	US-FL/orange-county	police
Tampa Police Department	US-FL/tampa	police
Citizens Property Insurance	US-FL	agency
Brightline	US-FL	agency
Walt Disney World	US-FL	other
Reedy Creek	US-FL	other
Georgia Bureau of Investigation|GBI	US-GA	police
Georgia State Patrol	US-GA	police
Georgia Public Service Commission	US-GA	regulator
Georgia General Assembly	US-GA	legislature
Georgia Secretary of State	US-GA	agency
Georgia Department of Driver Services	US-GA	agency
Atlanta Police Department	US-GA/atlanta	police
Atlanta Police Foundation	US-GA/atlanta	police
Cop City	US-GA/atlanta	agency
Hartsfield-Jackson|Hartsfield-Jackson Atlanta International Airport	US-GA/atlanta	agency
Atlanta Public Schools	US-GA/atlanta	agency
Metropolitan Atlanta Rapid Transit Authority|MARTA	US-GA	transit
Fulton County District Attorney	US-GA/fulton-county	court
Fulton County Sheriff	US-GA/fulton-county	police
Fulton County Jail	US-GA/fulton-county	agency
Gwinnett County Police|Gwinnett County Police Department	US-GA/gwinnett-county	police
Honolulu Police Department	US-HI/honolulu	police
Honolulu Authority for Rapid Transportation	US-HI/honolulu	police
Hawaii State Judiciary	US-HI	court
Hawaii Department of Education	US-HI	agency
Idaho State Police	US-ID	police
Idaho Department of Health and Welfare	US-ID	agency
Idaho Transportation Department	US-ID	agency
Ada County Sheriff's Office	US-ID/ada-county	police
Biometric Information Privacy Act|BIPA|Illinois Biometric Information Privacy Act	US-IL	law
Artificial Intelligence Video Interview Act|AI Video Interview Act	US-IL	law
Illinois Human Rights Act	US-IL	law
SAFE-T Act	US-IL	law
Illinois Genetic Information Privacy Act	US-IL	law
Illinois General Assembly	US-IL	legislature
Illinois House	US-IL	legislature
Illinois Senate	US-IL	legislature
Illinois State Police	US-IL	police
Illinois Department of Children and Family Services	US-IL	agency
Illinois Commerce Commission	US-IL	agency
Illinois Secretary of State	US-IL	agency
Illinois Tollway	US-IL	agency
Chicago Police Department|Chicago Police Board	US-IL/chicago	police
Civilian Office of Police Accountability|COPA	US-IL/chicago	police
CPD	US-IL/chicago US-OH/columbus US-OH/cincinnati	police
Strategic Subject List	US-IL/chicago	programme
Chicago gang database	US-IL/chicago	programme
Chicago City Council	US-IL/chicago	legislature
Chicago Transit Authority	US-IL/chicago	transit
Chicago Public Schools	US-IL/chicago	agency
Chicago Housing Authority	US-IL/chicago	agency
Chicago Inspector General	US-IL/chicago	agency
Cook County State's Attorney	US-IL/cook-county	court
Cook County Circuit Court|Circuit Court of Cook County	US-IL/cook-county	court
Cook County Sheriff|Cook County Board	US-IL/cook-county	court
Cook County Jail	US-IL/cook-county	agency
Metra	US-IL	transit
Pace Suburban Bus	US-IL	transit
O'Hare|O'Hare International Airport|O'Hare airport	US-IL/chicago	transit
Midway Airport	US-IL/chicago	transit
Joliet Police Department	US-IL/joliet	police
Indiana State Police	US-IN	police
Indiana Bureau of Motor Vehicles	US-IN	agency
Indiana Department of Child Services	US-IN	agency
Indiana Department of Education|ILEARN	US-IN	agency
Indianapolis Metropolitan Police Department|IMPD	US-IN/indianapolis	police
IndyGo	US-IN/indianapolis	transit
Marion County Prosecutor	US-IN/marion-county	court
Iowa Department of Public Safety	US-IA	agency
Iowa Department of Transportation	US-IA	agency
Iowa Utilities Board	US-IA	agency
Iowa Workforce Development	US-IA	agency
Iowa Code	US-IA	law
Polk County Sheriff's Office	US-FL/polk-county US-IA/polk-county	police
# United States: states K to M
Kansas Bureau of Investigation|KBI	US-KS	police
Kansas Highway Patrol	US-KS	police
KanCare	US-KS	agency
Kansas Corporation Commission	US-KS	agency
Wichita Police Department	US-KS/wichita	police
Kentucky State Police	US-KY	police
Kentucky Transportation Cabinet	US-KY	agency
Jefferson County Public Schools	US-KY	agency
Louisville Metro Police Department|Louisville Metro Police|LMPD|Louisville Metro Council|Louisville Metro Government	US-KY/louisville	police
JCPS	US-KY/louisville	police
Louisiana State Police	US-LA	police
Louisiana Office of Motor Vehicles	US-LA	agency
Louisiana Supreme Court	US-LA	court
Louisiana Department of Public Safety	US-LA	agency
New Orleans Police Department|NOPD	US-LA/new-orleans	police
New Orleans City Council	US-LA/new-orleans	legislature
Project NOLA	US-LA/new-orleans	police
Orleans Parish|Orleans Parish Sheriff's Office	US-LA/new-orleans	police
Jefferson Parish Sheriff's Office|Jefferson Parish	US-LA/jefferson-parish	police
Baton Rouge Police Department	US-LA/baton-rouge	police
East Baton Rouge Parish	US-LA/baton-rouge	police
Angola prison	US-LA	agency
Louisiana State Penitentiary	US-LA	agency
Maine State Police	US-ME	police
Maine Information and Analysis Center|MIAC	US-ME	agency
Maine Public Utilities Commission	US-ME	regulator
Maine Legislature	US-ME	legislature
Maine Bureau of Motor Vehicles	US-ME	agency
Maryland State Police	US-MD	police
Maryland Motor Vehicle Administration	US-MD	agency
Maryland Online Data Privacy Act	US-MD	law
Maryland Transit Administration	US-MD	transit
Maryland Department of Transportation	US-MD	agency
MDOT MTA	US-MD	agency
Maryland Public Service Commission	US-MD	regulator
Maryland General Assembly	US-MD	legislature
Maryland Image Repository System	US-MD	agency
Baltimore Police Department|Baltimore Police	US-MD/baltimore	police
Baltimore City Council	US-MD/baltimore	legislature
Aerial Investigation Research	US-MD/baltimore	police
Baltimore spy plane	US-MD/baltimore	police
Baltimore City Public Schools	US-MD/baltimore	agency
Baltimore Gun Trace Task Force|Gun Trace Task Force	US-MD/baltimore	police
Baltimore County Police Department	US-MD/baltimore-county	police
Baltimore County Public Schools	US-MD/baltimore-county	agency
Montgomery County Police Department	US-MD/montgomery-county	police
Montgomery County Public Schools|MCPS	US-MD/montgomery-county	agency
Prince George's County|Prince George's County Police|Prince George's County Police Department	US-MD/prince-georges-county	police
Massachusetts Legislature	US-MA	legislature
Massachusetts General Court|General Court of Massachusetts	US-MA	legislature
Great and General Court	US-MA	legislature
Massachusetts Senate	US-MA	legislature
Massachusetts House	US-MA	legislature
Massachusetts State Police	US-MA	police
Massachusetts Registry of Motor Vehicles|Registry of Motor Vehicles	US-MA	agency
Massachusetts RMV	US-MA	agency
Massachusetts Executive Office	US-MA	agency
MassHealth	US-MA	agency
MassDOT	US-MA	agency
Massachusetts Department of Elementary and Secondary Education	US-MA	agency
Massachusetts Supreme Judicial Court	US-MA	court
Supreme Judicial Court	US-MA US-ME	court
Massachusetts Bay Transportation Authority|MBTA	US-MA	transit
Massport	US-MA	transit
Logan Airport|Logan International Airport	US-MA	transit
Massachusetts Attorney General	US-MA	executive
Massachusetts Gaming Commission	US-MA	law
Massachusetts Data Privacy Act	US-MA	law
Boston Police Department	US-MA/boston	police
Boston Regional Intelligence Center	US-MA/boston	police
Boston Public Schools	US-MA/boston	agency
Boston City Council	US-MA/boston	legislature
Suffolk County District Attorney|Suffolk District Attorney	US-MA US-NY/suffolk-county	court
Cambridge City Council	US-MA/cambridge GB-ENG/cambridge	legislature
Somerville City Council	US-MA/somerville	legislature
Brookline Town Meeting	US-MA/brookline	legislature
Michigan State Police	US-MI	police
Statewide Network of Agency Photos	US-MI	police
SNAP database	US-MI	police
Michigan Unemployment Insurance Agency|Unemployment Insurance Agency	US-MI	agency
MiDAS	US-MI	agency
Michigan Department of Health and Human Services	US-MI	agency
Michigan Secretary of State	US-MI	agency
Michigan Department of Corrections	US-MI	agency
Michigan Public Service Commission	US-MI	regulator
Detroit Police Department	US-MI/detroit	police
Detroit Board of Police Commissioners	US-MI/detroit	regulator
Project Green Light	US-MI/detroit	police
Detroit City Council	US-MI/detroit	legislature
Detroit Public Schools	US-MI/detroit	agency
Detroit Police	US-MI/detroit	police
DPD	US-MI/detroit US-CO/denver US-TX/dallas	police
Wayne County Prosecutor	US-MI/wayne-county	court
Wayne County Sheriff	US-MI/wayne-county	court
Wayne County Circuit Court	US-MI/wayne-county	court
Oakland County Sheriff|Oakland County Sheriff's Office	US-MI/oakland-county	police
Macomb County Prosecutor	US-MI/macomb-county	court
Grand Rapids Police Department|Grand Rapids Police	US-MI/grand-rapids	police
Mackinac Bridge Authority	US-MI	transit
Minnesota Bureau of Criminal Apprehension|Bureau of Criminal Apprehension	US-MN	agency
Minnesota Department of Public Safety	US-MN	agency
Minnesota Department of Human Services	US-MN	agency
MNsure	US-MN	agency
Minnesota Consumer Data Privacy Act	US-MN	law
Minnesota Government Data Practices Act	US-MN	law
Minnesota Department of Human Rights	US-MN	agency
Minnesota State Patrol	US-MN	police
Minneapolis Police Department	US-MN/minneapolis	police
Minneapolis City Council	US-MN/minneapolis	legislature
Minneapolis Park Board	US-MN/minneapolis	police
Hennepin County Sheriff's Office	US-MN/hennepin-county	police
Hennepin County Attorney	US-MN/hennepin-county	police
Hennepin County Sheriff|Hennepin County	US-MN/hennepin-county	police
Ramsey County Sheriff's Office	US-MN/ramsey-county	police
Ramsey County Attorney|Ramsey County	US-MN/ramsey-county	police
St. Paul Police Department|St. Paul Public Schools|St. Paul City Council	US-MN/saint-paul	police
Metro Transit	US-MN/minneapolis	transit
Mall of America	US-MN/bloomington	other
Mississippi Department of Human Services	US-MS	agency
Mississippi Highway Patrol	US-MS	police
Mississippi Department of Public Safety	US-MS	agency
Jackson Police Department	US-MS/jackson US-TN/jackson	police
Hinds County Sheriff	US-MS/hinds-county	police
Missouri State Highway Patrol	US-MO	police
Missouri Department of Social Services	US-MO	agency
Missouri Public Service Commission	US-MO	regulator
MoDOT	US-MO	agency
Missouri Department of Revenue	US-MO	agency
St. Louis Metropolitan Police Department|SLMPD	US-MO/st-louis	police
St. Louis Board of Aldermen	US-MO/st-louis	legislature
Metropolitan St. Louis Sewer District	US-MO/st-louis	police
St. Louis County Police Department|St. Louis County Police|St. Louis County	US-MO/st-louis-county	police
Kansas City Police Department|KCPD	US-MO/kansas-city	police
Kansas City Public Schools|KCATA	US-MO/kansas-city	agency
Ferguson Police Department	US-MO/ferguson	police
Montana Highway Patrol	US-MT	police
Montana Consumer Data Privacy Act	US-MT	law
Montana Office of Public Instruction	US-MT	agency
Montana Legislature	US-MT	legislature
# United States: states N to O
Nebraska Legislature	US-NE	legislature
Nebraska State Patrol	US-NE	police
Nebraska Department of Health and Human Services	US-NE	agency
Nebraska Data Privacy Act	US-NE	law
Nebraska Public Power District	US-NE	agency
Omaha Police Department	US-NE/omaha	police
Nevada Gaming Control Board|Nevada Gaming Commission	US-NV	regulator
Nevada Highway Patrol	US-NV	police
Nevada Department of Employment, Training and Rehabilitation|DETR	US-NV	agency
Nevada DMV	US-NV	agency
Las Vegas Metropolitan Police Department|Las Vegas Metropolitan Police|LVMPD	US-NV/las-vegas	police
Clark County School District|CCSD	US-NV/clark-county	agency
Regional Transportation Commission of Southern Nevada	US-NV/las-vegas	police
Clark County Commission	US-NV/clark-county	legislature
Washoe County Sheriff's Office	US-NV/washoe-county	police
Washoe County School District|Washoe County	US-NV/washoe-county	agency
New Hampshire House	US-NH	legislature
New Hampshire Legislature	US-NH	legislature
New Hampshire State Police	US-NH	police
New Hampshire Division of Motor Vehicles	US-NH	agency
New Hampshire Department of Justice	US-NH	agency
New Hampshire Executive Council	US-NH	agency
New Jersey State Police	US-NJ	police
New Jersey Motor Vehicle Commission|NJMVC	US-NJ	agency
New Jersey Transit|NJ Transit	US-NJ	transit
New Jersey Turnpike Authority	US-NJ	transit
New Jersey Department of Education	US-NJ	agency
New Jersey Board of Public Utilities	US-NJ	regulator
New Jersey Attorney General	US-NJ	executive
Daniel's Law	US-NJ	law
New Jersey Data Privacy Act	US-NJ	law
New Jersey Law Against Discrimination	US-NJ	law
Newark Police Department	US-NJ/newark	police
Newark Citizen Virtual Patrol	US-NJ/newark	police
Newark Liberty International Airport	US-NJ/newark	transit
Camden County Police Department|Camden County Police	US-NJ/camden-county	police
Paterson Police Department	US-NJ/paterson	police
Jersey City Police Department	US-NJ/jersey-city	police
PATH train	US-NJ US-NY	transit
PATH trains	US-NJ US-NY	transit
New Mexico State Police	US-NM	police
New Mexico Motor Vehicle Division	US-NM	agency
New Mexico Human Services Department	US-NM	agency
New Mexico Environment Department	US-NM	agency
New Mexico Department of Justice	US-NM	agency
Albuquerque Police Department	US-NM/albuquerque	police
Bernalillo County Sheriff's Office	US-NM/bernalillo-county	police
New York State Legislature	US-NY	legislature
New York State Assembly	US-NY	legislature
New York State Senate	US-NY	legislature
New York Legislature	US-NY	legislature
New York State Police	US-NY	police
New York State Troopers	US-NY	police
New York Department of Financial Services|New York State Department of Financial Services|NYDFS	US-NY	regulator
NY DFS	US-NY	regulator
New York Attorney General|New York State Attorney General	US-NY	executive
NY AG|NYAG	US-NY	executive
NY Attorney General	US-NY	executive
New York Court of Appeals|New York State Court of Appeals|New York Supreme Court|New York State Supreme Court	US-NY	court
Manhattan Supreme Court	US-NY	court
New York State Department of Motor Vehicles	US-NY	agency
New York DMV|NY DMV|New York State DMV	US-NY	agency
New York State Education Department|NYSED	US-NY	agency
New York State Department of Labor|New York State Department of Health	US-NY	agency
Department of Corrections and Community Supervision	US-NY	agency
Empire State Development	US-NY	agency
New York State Joint Commission on Public Ethics	US-NY	agency
New York State Board of Regents	US-NY	agency
Public Service Commission of New York	US-NY	regulator
New York Power Authority	US-NY	agency
New York State Thruway	US-NY	agency
New York State Office of Information Technology Services	US-NY	agency
Metropolitan Transportation Authority|MTA	US-NY/new-york	transit
Long Island Rail Road|LIRR	US-NY	transit
New York City Transit|New York City subway|New York subway	US-NY/new-york	transit
NYC subway|OMNY	US-NY/new-york	transit
Stop Hacks and Improve Electronic Data Security Act	US-NY	law
NY SHIELD Act|New York SHIELD Act|New York Privacy Act	US-NY	law
SAFE for Kids Act	US-NY	law
New York Child Data Protection Act	US-NY	law
RAISE Act|New York RAISE Act	US-NY	law
LOADinG Act	US-NY	law
Martin Act	US-NY	law
Civil Rights Law 50-a	US-NY	law
Section 50-a	US-NY	law
Local Law 144	US-NY/new-york	law
NYC Bias Audit Law|NYC bias audit law	US-NY/new-york	law
POST Act	US-NY/new-york	law
Public Oversight of Surveillance Technology Act	US-NY/new-york	law
Local Law 49	US-NY/new-york	law
New York City Police Department|New York Police Department|NYPD|N.Y.P.D.|New York police|New York City police	US-NY/new-york	police
New York City Council	US-NY/new-york	legislature
NYC Council	US-NY/new-york	agency
New York City Department of Education|NYC Department of Education	US-NY/new-york	agency
NYC DOE	US-NY/new-york	agency
NYC schools|New York City schools|New York City public schools	US-NY/new-york	agency
New York City Department of Consumer and Worker Protection|DCWP|Department of Consumer and Worker Protection	US-NY/new-york	agency
NYC Department of Correction	US-NY/new-york	agency
New York City Housing Authority|NYCHA	US-NY/new-york	agency
Administration for Children's Services|NYC Administration for Children's Services	US-NY/new-york	agency
NYC Human Resources Administration|NYC Department of Health	US-NY/new-york	agency
New York City Department of Investigation	US-NY/new-york	agency
New York City Commission on Human Rights	US-NY/new-york	agency
Automated Decision Systems Task Force	US-NY/new-york	agency
MyCity chatbot	US-NY/new-york	agency
LinkNYC	US-NY/new-york	agency
Domain Awareness System	US-NY/new-york	agency
Civilian Complaint Review Board|CCRB	US-NY/new-york	agency
Taxi and Limousine Commission	US-NY/new-york	agency
NYC Health + Hospitals|FDNY	US-NY/new-york	agency
NYC Open Data|IDNYC	US-NY/new-york	agency
Manhattan District Attorney	US-NY/new-york	court
Manhattan DA	US-NY/new-york	court
Manhattan district attorney	US-NY/new-york	court
Brooklyn District Attorney|Brooklyn DA	US-NY/new-york	court
Bronx District Attorney	US-NY/new-york	court
Queens District Attorney	US-NY/new-york	court
Legal Aid Society	US-NY/new-york	other
JFK Airport	US-NY/new-york	transit
LaGuardia|LaGuardia Airport	US-NY/new-york	transit
Nassau County Police|Nassau County Police Department|Nassau County	US-NY/nassau-county US-FL/nassau-county	police
Suffolk County Police|Suffolk County Police Department	US-NY/suffolk-county	police
Westchester County Police|Westchester County|Westchester	US-NY/westchester-county	police
Lockport City School District	US-NY/lockport	agency
Lockport schools	US-NY/lockport	agency
Lockport school district	US-NY/lockport	agency
Buffalo Police Department	US-NY/buffalo	police
Buffalo Common Council	US-NY/buffalo	legislature
Rochester Police Department	US-NY/rochester	police
Syracuse Police Department	US-NY/syracuse	police
Syracuse Common Council	US-NY/syracuse	legislature
North Carolina State Bureau of Investigation	US-NC	police
North Carolina State Highway Patrol	US-NC	police
North Carolina Division of Motor Vehicles|NCDMV	US-NC	agency
NC DMV|NCDOT	US-NC	agency
North Carolina Department of Health and Human Services|NCDHHS	US-NC	agency
North Carolina Utilities Commission	US-NC	agency
North Carolina Department of Public Instruction	US-NC	agency
North Carolina General Assembly|NC General Assembly	US-NC	legislature
NC legislature	US-NC	legislature
NC House	US-NC	legislature
NC Senate	US-NC	legislature
Charlotte-Mecklenburg Police Department|Charlotte-Mecklenburg Police|CMPD	US-NC/charlotte	police
Charlotte-Mecklenburg Schools	US-NC/charlotte	agency
Charlotte Area Transit System	US-NC/charlotte	transit
Mecklenburg County	US-NC/mecklenburg-county	agency
Raleigh Police Department	US-NC/raleigh	police
GoTriangle	US-NC	transit
Wake County Public School System|Wake County	US-NC/wake-county	agency
Durham Police Department	US-NC/durham	police
Winston-Salem Police Department	US-NC/winston-salem	police
North Dakota Highway Patrol	US-ND	police
North Dakota Bureau of Criminal Investigation	US-ND	agency
North Dakota Legislative Assembly	US-ND	legislature
North Dakota Industrial Commission	US-ND	agency
Ohio Bureau of Motor Vehicles	US-OH	agency
Ohio Bureau of Criminal Investigation|Ohio Bureau of Criminal Identification and Investigation	US-OH	agency
Ohio State Highway Patrol	US-OH	police
Ohio Law Enforcement Gateway|OHLEG	US-OH	police
Public Utilities Commission of Ohio|PUCO	US-OH	regulator
Ohio Department of Job and Family Services	US-OH	agency
Ohio Department of Education	US-OH	agency
Ohio General Assembly	US-OH	legislature
Ohio Department of Medicaid	US-OH	agency
Columbus Division of Police|Columbus Police	US-OH/columbus	police
Columbus City Schools	US-OH/columbus	agency
Cleveland Division of Police|Cleveland Police Department	US-OH/cleveland	police
Greater Cleveland Regional Transit Authority	US-OH/cleveland	transit
Cleveland City Council	US-OH/cleveland	legislature
Cuyahoga County	US-OH/cuyahoga-county	agency
Cuyahoga County Prosecutor	US-OH/cuyahoga-county	court
Cuyahoga County Sheriff	US-OH/cuyahoga-county	police
Cincinnati Police Department	US-OH/cincinnati	police
Cincinnati Public Schools	US-OH/cincinnati	agency
Cincinnati City Council	US-OH/cincinnati	legislature
Akron Police Department|Akron Police	US-OH/akron	police
Oklahoma Highway Patrol	US-OK	police
Oklahoma State Bureau of Investigation|OSBI	US-OK	police
Oklahoma Corporation Commission	US-OK	agency
Oklahoma Department of Human Services	US-OK	agency
Oklahoma State Department of Education	US-OK	agency
Tulsa Police Department	US-OK/tulsa	police
Oklahoma City Police Department|OKCPD	US-OK/oklahoma-city	police
Oregon State Police	US-OR	police
Oregon DMV	US-OR	agency
Oregon Driver and Motor Vehicle Services	US-OR	agency
Oregon Department of Human Services	US-OR	agency
Oregon Employment Department	US-OR	agency
Oregon Department of Justice	US-OR	agency
Oregon Consumer Privacy Act	US-OR	law
Oregon Health Authority	US-OR	agency
Oregon Public Utility Commission	US-OR	regulator
Oregon TITAN Fusion Center|TITAN Fusion Center	US-OR	agency
Oregon Liquor and Cannabis Commission	US-OR	agency
Oregon Legislature	US-OR	legislature
Oregon Lottery	US-OR	agency
Portland Police Bureau	US-OR/portland	police
PPB	US-OR/portland	police
TriMet	US-OR/portland US-ME/portland	agency
Portland Public Schools	US-OR/portland US-ME/portland	agency
Multnomah County	US-OR/multnomah-county	agency
Multnomah County Sheriff's Office	US-OR/multnomah-county	police
Multnomah County District Attorney	US-OR/multnomah-county	court
Washington County Sheriff's Office	US-OR/washington-county	police
Eugene Police Department	US-OR/eugene	police
# United States: states P to T
Pennsylvania State Police	US-PA	police
PennDOT	US-PA	agency
Pennsylvania JNET|JNET	US-PA	agency
Pennsylvania Department of Human Services	US-PA	agency
Pennsylvania Public Utility Commission	US-PA	regulator
Pennsylvania Turnpike Commission|Pennsylvania Turnpike	US-PA	transit
Pennsylvania Department of Corrections	US-PA	agency
Pennsylvania Board of Probation and Parole	US-PA	agency
Pennsylvania Commission on Sentencing	US-PA	agency
Pennsylvania Liquor Control Board	US-PA	agency
Pennsylvania General Assembly	US-PA	legislature
Pennsylvania Commonwealth Court|Commonwealth Court	US-PA	court
Philadelphia Police Department|Philadelphia Police	US-PA/philadelphia	police
Philadelphia City Council	US-PA/philadelphia	legislature
School District of Philadelphia	US-PA/philadelphia	agency
Philadelphia District Attorney	US-PA/philadelphia	court
Philadelphia Parking Authority	US-PA/philadelphia	police
Southeastern Pennsylvania Transportation Authority|SEPTA	US-PA/philadelphia	transit
Pittsburgh Bureau of Police|Pittsburgh Police	US-PA/pittsburgh	police
Pittsburgh Public Schools	US-PA/pittsburgh	agency
Pittsburgh City Council	US-PA/pittsburgh	legislature
Pittsburgh Regional Transit	US-PA/pittsburgh	transit
Pittsburgh Task Force on Public Algorithms	US-PA/pittsburgh	police
Allegheny County	US-PA/allegheny-county	agency
Allegheny County Department of Human Services|Allegheny County Council	US-PA/allegheny-county	agency
Allegheny County Jail|Allegheny County Police	US-PA/allegheny-county	agency
Lower Merion School District	US-PA	agency
Rhode Island State Police	US-RI	police
Rhode Island Public Transit Authority|RIPTA	US-RI	transit
Rhode Island General Assembly	US-RI	legislature
Rhode Island Division of Motor Vehicles	US-RI	agency
RIBridges|UHIP	US-RI	agency
Rhode Island Department of Education	US-RI	agency
Providence Police Department	US-RI/providence	police
Providence City Council	US-RI/providence	legislature
Providence Public Schools	US-RI/providence	agency
South Carolina Law Enforcement Division|SLED	US-SC	police
South Carolina Highway Patrol	US-SC	police
South Carolina Department of Motor Vehicles|SCDMV	US-SC	agency
South Carolina Department of Revenue	US-SC	agency
Santee Cooper	US-SC	agency
Charleston Police Department	US-SC/charleston US-WV/charleston	police
Richland County Sheriff's Department	US-SC/richland-county	police
South Dakota Highway Patrol	US-SD	police
South Dakota Legislature	US-SD	legislature
South Dakota Division of Criminal Investigation	US-SD	agency
South Dakota Public Utilities Commission	US-SD	regulator
Sioux Falls Police Department	US-SD/sioux-falls	police
Tennessee Bureau of Investigation	US-TN	police
Tennessee Highway Patrol	US-TN	police
TennCare	US-TN	agency
Tennessee Information Protection Act	US-TN	law
ELVIS Act	US-TN	law
Tennessee General Assembly	US-TN	legislature
Tennessee Department of Safety	US-TN	agency
Tennessee Department of Education	US-TN	agency
Metro Nashville Police Department|Metro Nashville Police	US-TN/nashville	police
Metropolitan Nashville Police Department|MNPD	US-TN/nashville	police
Nashville Metro Council	US-TN/nashville	legislature
Metro Nashville Public Schools|Metro Nashville Council	US-TN/nashville	transit
Memphis Police Department	US-TN/memphis	police
Memphis-Shelby County Schools|Shelby County Schools	US-TN/memphis	agency
Shelby County District Attorney	US-TN/shelby-county	court
Texas Department of Public Safety	US-TX	agency
Texas DPS	US-TX	police
Texas Ranger Division	US-TX	police
Texas Legislature	US-TX	legislature
Texas House of Representatives	US-TX	legislature
Texas State Legislature	US-TX	legislature
Texas Attorney General	US-TX	executive
Texas AG	US-TX	executive
Texas Supreme Court	US-TX	court
Texas Court of Criminal Appeals|Court of Criminal Appeals	US-TX	court
Texas Capture or Use of Biometric Identifier Act|Capture or Use of Biometric Identifier Act|CUBI	US-TX	law
Texas Data Privacy and Security Act|TDPSA	US-TX	law
Texas Responsible Artificial Intelligence Governance Act|Texas Responsible AI Governance Act|TRAIGA	US-TX	law
SCOPE Act|Texas SCOPE Act	US-TX	law
Texas Workforce Commission	US-TX	agency
Texas Health and Human Services Commission	US-TX	agency
Texas Department of Motor Vehicles	US-TX	agency
Texas Department of Transportation	US-TX	agency
TxDOT	US-TX	agency
Texas Education Agency	US-TX	agency
Texas Department of Criminal Justice|TDCJ	US-TX	agency
Texas Department of Family and Protective Services	US-TX	agency
Texas Department of Information Resources	US-TX	agency
Texas National Guard	US-TX	agency
Texas Military Department|STAAR	US-TX	agency
STAAR test	US-TX	agency
Texas Medicaid	US-TX	agency
Texas Medical Board	US-TX	agency
Public Utility Commission of Texas	US-TX	regulator
Electric Reliability Council of Texas|ERCOT	US-TX	regulator
Railroad Commission of Texas|Texas Railroad Commission	US-TX	regulator
Houston Police Department	US-TX/houston	police
Houston PD	US-TX/houston	police
Houston ISD	US-TX/houston	agency
Houston Independent School District	US-TX/houston	agency
Houston City Council	US-TX/houston	legislature
Harris County	US-TX/harris-county	agency
Harris County Sheriff's Office	US-TX/harris-county	police
Harris County District Attorney	US-TX/harris-county	court
Harris County Commissioners Court	US-TX/harris-county	legislature
Harris County Jail	US-TX/harris-county	agency
Dallas Police Department	US-TX/dallas	police
Dallas PD	US-TX/dallas	police
Dallas ISD	US-TX/dallas	agency
Dallas Independent School District	US-TX/dallas	agency
Dallas City Council	US-TX/dallas	legislature
Dallas Area Rapid Transit	US-TX	transit
Dallas County Sheriff	US-TX/dallas-county	police
Dallas County District Attorney	US-TX/dallas-county	court
Dallas-Fort Worth International Airport	US-TX	transit
DFW Airport|DFW International Airport	US-TX	transit
Dallas Fort Worth International Airport	US-TX	transit
Fort Worth Police Department	US-TX/fort-worth	police
Tarrant County	US-TX/tarrant-county	agency
Tarrant County Sheriff	US-TX/tarrant-county	police
Austin Police Department	US-TX/austin	police
Austin City Council	US-TX/austin	legislature
Austin ISD	US-TX/austin	agency
Capital Metro	US-TX/austin	transit
CapMetro	US-TX/austin	police
Austin Regional Intelligence Center	US-TX/austin	police
Travis County	US-TX/travis-county	agency
Travis County District Attorney	US-TX/travis-county	court
San Antonio Police Department|SAPD	US-TX/san-antonio	police
San Antonio City Council	US-TX/san-antonio	legislature
CPS Energy	US-TX/san-antonio	police
VIA Metropolitan Transit	US-TX/san-antonio	transit
Bexar County	US-TX/bexar-county	agency
Bexar County Sheriff	US-TX/bexar-county	police
El Paso Police Department	US-TX/el-paso	police
El Paso County Sheriff	US-TX/el-paso	police
Plano Police Department	US-TX/plano	police
Lubbock Police Department	US-TX/lubbock	police
# United States: states U to W, territories
Utah Legislature	US-UT	legislature
Utah Highway Patrol	US-UT	police
Utah Department of Public Safety	US-UT	agency
Utah Attorney General	US-UT	executive
Utah Division of Consumer Protection	US-UT	agency
Utah Artificial Intelligence Policy Act	US-UT	law
Utah Consumer Privacy Act	US-UT	law
Utah Social Media Regulation Act|Utah Minor Protection in Social Media Act	US-UT	law
Utah Transit Authority	US-UT	transit
Utah Inland Port Authority	US-UT	agency
Utah Driver License Division	US-UT	agency
Utah Office of Artificial Intelligence Policy	US-UT	agency
Salt Lake City Police Department|SLCPD	US-UT/salt-lake-city	police
Unified Police Department	US-UT/salt-lake-county	police
Vermont Attorney General	US-VT	executive
Vermont State Police	US-VT	police
Vermont Department of Motor Vehicles	US-VT	agency
Vermont Legislature	US-VT	legislature
Vermont Data Broker Law	US-VT	law
Vermont Kids Code	US-VT	law
Vermont Department for Children and Families	US-VT	agency
Vermont General Assembly	US-VT	legislature
Vermont Agency of Digital Services	US-VT	agency
Burlington Police Department	US-VT/burlington	police
Virginia General Assembly	US-VA	legislature
Virginia House of Delegates	US-VA	legislature
Virginia Senate	US-VA	legislature
House of Delegates	US-VA US-MD US-WV	legislature
Virginia State Police	US-VA	police
Virginia Department of Motor Vehicles	US-VA	agency
Virginia DMV	US-VA	agency
Virginia Employment Commission	US-VA	agency
Virginia Consumer Data Protection Act|VCDPA	US-VA	law
Virginia Department of Education	US-VA	agency
Virginia State Corporation Commission	US-VA	agency
Virginia Department of Corrections	US-VA	agency
Virginia Fusion Center	US-VA	agency
Fairfax County Police Department|Fairfax County Police	US-VA/fairfax-county	police
Fairfax County Public Schools|Fairfax County|FCPS	US-VA/fairfax-county	agency
National Capital Region Facial Recognition Investigative Leads System|NCRFRILS	US-VA US-DC US-MD	programme
Norfolk Police Department	US-VA/norfolk	police
Virginia Beach Police Department	US-VA/virginia-beach	police
Loudoun County Public Schools|Loudoun County	US-VA/loudoun-county	agency
Metropolitan Washington Airports Authority	US-VA	transit
Dulles Airport|Dulles International Airport|Dulles	US-VA	transit
Arlington County Police	US-VA/arlington	police
Washington State Patrol	US-WA	police
Washington State Legislature	US-WA	legislature
Washington State Attorney General|Washington Attorney General	US-WA	executive
Washington State Department of Licensing|Washington Department of Licensing	US-WA	agency
Washington State Department of Transportation|WSDOT	US-WA	agency
Washington State Office of Privacy and Data Protection	US-WA	agency
Washington Employment Security Department|Employment Security Department	US-WA	agency
Washington Privacy Act	US-WA	law
My Health My Data Act|My Health, My Data Act	US-WA	law
Washington State Fusion Center	US-WA	agency
Sound Transit	US-WA	transit
Washington State Ferries	US-WA	transit
WA Legislature	US-WA	legislature
Seattle Police Department	US-WA/seattle	police
Seattle City Council	US-WA/seattle	legislature
Seattle Public Schools	US-WA/seattle	agency
Seattle City Light	US-WA/seattle	police
Seattle Surveillance Ordinance	US-WA/seattle	law
Seattle Community Police Commission	US-WA/seattle	police
SPD	DE US-WA/seattle US-WA/spokane	police
King County Council	US-WA/king-county	legislature
King County Sheriff's Office	US-WA/king-county	police
King County Metro|King County	US-WA/king-county	transit
Port of Seattle	US-WA/seattle	transit
Sea-Tac Airport	US-WA/seattle	transit
Seattle-Tacoma International Airport	US-WA/seattle	transit
Sea-Tac	US-WA/seattle	transit
Bellingham City Council	US-WA/bellingham	legislature
Pierce County Sheriff|Pierce County Sheriff's Department	US-WA/pierce-county	police
Snohomish County	US-WA/snohomish-county	agency
West Virginia State Police	US-WV	police
West Virginia Legislature	US-WV	legislature
West Virginia Department of Health	US-WV	agency
West Virginia Division of Motor Vehicles	US-WV	agency
West Virginia Intelligence Fusion Center	US-WV	agency
Workforce West Virginia	US-WV	agency
Wisconsin State Assembly|Wisconsin Assembly	US-WI	legislature
Wisconsin State Senate	US-WI	legislature
Wisconsin Legislature	US-WI	legislature
Wisconsin Department of Justice	US-WI	agency
Wisconsin Department of Transportation	US-WI	agency
Wisconsin Department of Public Instruction	US-WI	agency
Wisconsin Department of Workforce Development	US-WI	agency
Wisconsin Elections Commission	US-WI	agency
Wisconsin Department of Corrections	US-WI	agency
Wisconsin State Patrol	US-WI	police
Wisconsin Public Service Commission	US-WI	regulator
BadgerCare	US-WI	agency
Wisconsin DMV	US-WI	agency
FoodShare	US-WI	agency
State v. Loomis|Loomis v. Wisconsin	US-WI	court
Milwaukee Police Department	US-WI/milwaukee	police
Milwaukee Common Council	US-WI/milwaukee	legislature
Milwaukee Public Schools	US-WI/milwaukee	agency
Milwaukee Fire and Police Commission	US-WI/milwaukee	police
Milwaukee County Sheriff|Milwaukee County Sheriff's Office|Milwaukee County	US-WI/milwaukee-county	police
Madison Common Council	US-WI/madison	legislature
Madison Police Department	US-WI/madison	legislature
Madison Metropolitan School District	US-WI/madison	legislature
Madison City Council	US-WI/madison	legislature
Dane County|Dane County Board	US-WI/dane-county	agency
Dane County Sheriff's Office	US-WI/dane-county	police
Wyoming Highway Patrol	US-WY	police
Wyoming Legislature	US-WY	legislature
Wyoming Division of Criminal Investigation	US-WY	agency
Puerto Rico Police	PR	police
LUMA Energy	PR	agency
Financial Oversight and Management Board	PR	agency
Guam Legislature	GU	legislature
Guam Police Department	GU	police
# United States: acronyms of police that several cities share
MPD	US-DC US-MN/minneapolis US-WI/milwaukee US-WI/madison US-TN/memphis	police
BPD	US-MA/boston US-MD/baltimore US-NY/buffalo	police
APD	US-TX/austin US-GA/atlanta US-NM/albuquerque BE	police
HPD	US-TX/houston US-HI/honolulu	police
OPD	US-CA/oakland US-FL/orlando US-NE/omaha	police
PPD	US-PA/philadelphia US-AZ/phoenix US-RI/providence	police
LPD	US-NE/lincoln US-KS/lawrence	police
TPD	US-OK/tulsa US-FL/tampa US-AZ/tucson	police
RPD	US-NY/rochester US-NC/raleigh US-NV/reno	police
JPD	US-MS/jackson US-IL/joliet	police
DPS	US-TX US-AZ US-CT	police
BOE	US-NJ US-NY	police
State Attorney	US-FL US-MD	police
State's Attorney	US-IL US-MD US-CT US-VT	court
# United States: laws of states that share a name
Age-Appropriate Design Code|Age-Appropriate Design Code Act	US-CA US-MD US-VT US-NE	law
Consumer Data Protection Act	US-VA US-IN US-IA	law
Consumer Privacy Act	US-CA US-UT US-OR	law
Data Privacy Act	US-CT US-NJ US-MD PH	law
Consumer Data Privacy Act	US-MN US-MT US-KY	law
Public Records Act	US-CA US-WA	law
Right to Know Law	US-PA US-NH	law
Open Records Act	US-KY US-GA US-OK US-TX	law
Sunshine Law	US-FL US-MO US-HI	law
Open Public Records Act|OPRA	US-NJ	law
Freedom of Information Law|FOIL	US-NY	law
Inspection of Public Records Act	US-NM	law
Stop WOKE Act	US-FL	law
Don't Say Gay law|Don't Say Gay	US-FL	law
Security and Privacy in Your Car Act	US	law
Stand Your Ground	US-FL	law
# Ambiguous names of parliaments, courts, offices and officers
Congress	US IN BR MX AR CL PE CO PH ES	legislature
Parliament	GB CA AU NZ IN EU IE ZA KE SG MY IL UA GR	legislature
Senate	US AU CA FR IT IE KE NG PH BR MX AR ES	legislature
House of Commons	GB CA	legislature
House of Lords	GB	legislature
Federal Parliament|federal parliament	AU DE BE	legislature
National Assembly	FR KR ZA KE NG PK VN BG HU RS EC VE	legislature
Legislative Council	HK AU-NSW AU-VIC AU-WA AU-SA AU-TAS	legislature
LegCo	HK AU-NSW AU-VIC AU-WA AU-SA AU-TAS	legislature
Legislative Assembly	AU-NSW AU-VIC AU-QLD AU-WA AU-NT AU-ACT CA-ON CA-BC CA-AB CA-SK CA-MB	legislature
Chamber of Deputies	IT BR MX AR CL CZ RO LU	legislature
Federal Assembly	CH RU	legislature
Federal Council	CH DE RU	executive
State Council	CN VN CU	executive
General Assembly	US-NC US-OH US-PA US-IL US-GA US-TN US-VA US-MD US-CT US-RI US-SC US-KY US-IN US-IA US-MO US-DE US-CO US-VT US-NJ US-AR INT	legislature
House of Assembly	NG ZW CA-NL CA-NS	legislature
House of Councillors	JP MA	legislature
Supreme Court	US IN GB CA IE IL BR KE NG PH MX AU-NSW AU-VIC	court
High Court	GB AU IN IE NZ ZA KE HK SG PK BD UG NG	court
Federal Court	AU CA MY DE CH	court
Federal Court of Appeal	CA	court
Court of Appeal	GB NZ CA IE HK KE SG AU-VIC AU-NSW AU-QLD	court
Court of Appeals	US US-NY US-MD US-DC	court
Constitutional Court	ZA DE IT KR CO ES RO TR EC HU PL UA ID TH	court
Federal Constitutional Court	DE	court
Council of State	FR BE NL GR IT	court
Conseil d'État|Conseil d'Etat	FR BE	court
Court of Cassation|Cour de cassation	FR BE IT	court
Supreme Administrative Court	PL FI SE BG CZ PT	court
Superior Court	US-CA US-NJ US-MA US-CT US-AZ US-WA CA-ON CA-QC	court
Crown Court	GB	court
Magistrates' Court|magistrates' court|Magistrates Court	GB	court
crown court	GB	court
King's Bench|Court of King's Bench|Court of Queen's Bench	GB CA-AB CA-MB CA-SK	court
Family Court	GB AU US-NY HK	court
Fair Work Commission	AU	court
District Court	US NL JP IL IE NZ SE KR	court
Attorney General|Attorney-General	US GB AU CA IN IL IE NZ KE	executive
Solicitor General	US GB IN CA AU	executive
Advocate General	EU GB-SCT IN-KA	court
Home Office|Home Secretary|home secretary	GB	ministry
Home Ministry|Ministry of Home Affairs|Home Affairs Ministry|MHA	IN SG MY	ministry
Home Minister|home minister	IN MY NP	ministry
Home Affairs Minister|Minister for Home Affairs|Department of Home Affairs|Home Affairs department	AU ZA	ministry
Home Affairs	AU ZA SG IN	ministry
Foreign Office|Foreign Secretary	GB	ministry
Foreign Ministry|Ministry of Foreign Affairs	CN RU JP IL UA IR TW	ministry
Interior Ministry	DE FR IT RU UA NL AT GR ES SA EG TR HU CZ	ministry
Ministry of the Interior|Ministry of Interior	DE FR IT RU UA NL AT GR ES SA EG TR HU CZ	ministry
Interior Minister|interior minister	DE FR IT RU UA NL AT GR ES SA EG TR HU CZ	ministry
Ministry of Justice|Justice Ministry	GB NZ JP KR FR DE CN IL RU UA	ministry
MoJ|MOJ	GB NZ JP KR FR DE CN IL RU UA	ministry
Justice Minister|justice minister|Minister of Justice	CA IE DE FR DK SE NO NZ	ministry
Ministry of Defence|Defence Ministry	GB IN SG UA RU NZ	military
MoD	GB IN SG UA RU NZ	military
Ministry of Defense|Defense Ministry	IL JP KR RU UA CN TW	military
Department of Defence	AU IE ZA	military
Ministry of Health|Health Ministry	IL NZ SG JP BR IN CN MY UA	ministry
Department of Health	AU GB IE US-NY PH HK	ministry
Ministry of Education|Education Ministry	CN JP KR SG NZ IN FR	ministry
Ministry of Finance|Finance Ministry	IN DE JP CN IL SG	ministry
Finance Minister	IN DE CA IE	ministry
Treasury	US GB AU NZ	ministry
Ministry of Science and Technology	CN TW TH VN	ministry
Ministry of Digital Affairs	PL TW	ministry
Ministry of Public Security	CN VN	agency
Ministry of State Security	CN	agency
Minister of Digital Affairs|Digital Affairs Minister	PL TW	ministry
Digital Ministry	GR TH DE	ministry
Ministry of Internal Affairs	RU UA NZ BY	ministry
Ministry of Communications	IN IL IR GH	ministry
Information Commissioner|Office of the Information Commissioner	GB AU CA IE NG AU-QLD	regulator
Privacy Commissioner|Office of the Privacy Commissioner	CA NZ AU HK	regulator
Data Protection Commission	IE	regulator
Data Protection Commissioner	IE KE DE IS GH	regulator
Data Protection Board	IN TR	regulator
Data Protection Authority|data protection authority	NL BE SE DK NO GR HU	regulator
Data Protection Agency|data protection agency	ES DK HR SI	regulator
Data Protection Ombudsman|data protection ombudsman	FI	regulator
Information Regulator	ZA	regulator
Human Rights Commission	NZ AU IN US-NY	regulator
National Human Rights Commission|NHRC	IN KR NG BD NP	regulator
Competition Commission	IN ZA GB HK	regulator
Competition Bureau	CA	regulator
Competition Authority	IT TR IL FR	regulator
Competition Tribunal	ZA CA	court
Commerce Commission	NZ	regulator
Fair Trade Commission	JP KR TW	regulator
Consumer Council	NO HK	agency
Electoral Commission	GB AU NZ ZA KE GH	regulator
Election Commission|Election Commission of India|ECI	IN	regulator
Human Rights Tribunal	CA-ON CA-BC NZ	court
Reserve Bank	IN AU NZ ZA	agency
Central Bank	IE BR RU NG KE TR	agency
Federal Police	AU BR DE AR BE MX	police
National Police|national police	ES FR NL CO PL JP UA HT	police
National Police Agency|NPA	JP KR TW	police
Royal Commission	AU NZ GB CA	other
Productivity Commission	AU NZ	agency
Law Commission	GB IN NZ	law
Law Reform Commission	IE AU HK CA-ON	law
Public Prosecutor's Office	NL DE IT ES	court
Public Prosecution Service	NL CA GB-NIR	court
Director of Public Prosecutions	GB IE KE AU HK	court
Crown Prosecution Service	GB	court
Crown prosecutors	GB	court
National Security Law	HK	law
National Security Agency Act	US	law
Auditor General	CA AU IN KE US-PA GB-SCT	agency
National Audit Office	GB	agency
Border Force	AU GB	police
Border Agency	CA GB	police
Immigration Department	HK AU MY	agency
Department of Immigration	AU IE	agency
National Library	AU NZ IN	other
Labour Party	GB NZ IE MT	party
Labour government|Labour MP	GB NZ	party
Labour MPs	GB NZ	party
Labor Party|Labor government|federal Labor	AU	party
Liberal Party|Liberal government	CA AU	party
Conservative Party|Conservative MP|Conservative government	GB CA	party
Tories	GB CA	party
Tory government|Tory MP	GB CA	party
Tory MPs	GB CA	party
Liberal Democrats	GB	party
Lib Dems	GB	party
Lib Dem	GB	party
Social Democrats	DE SE DK FI	party
Communist Party	CN VN	party
Christian Democrats	DE NL	party
Public Health Agency	CA SE GB-NIR	agency
Cabinet Office	GB JP	executive
National Cyber Security Centre|NCSC	GB IE NZ NL	agency
Cyber Security Agency|Cyber Security Agency of Singapore	SG	agency
National Intelligence Service	KR ZA	agency
National Security Bureau	TW	agency
State Security Agency	ZA	agency
Digital Transformation Agency	AU	agency
Prime Minister's Office|PMO	IN GB CA IL SG	executive
Online Safety Act	GB AU	law
Privacy Act	AU NZ CA US	law
Data Protection Act	GB KE GH JM UG	law
Data Protection Bill	IN GB	law
Personal Data Protection Act|PDPA	SG TH MY TW	law
Personal Data Protection Bill	IN ID LK VN	law
PDP Bill	IN ID LK VN	law
Personal Information Protection Act|PIPA	KR CA-BC CA-AB JP	law
Digital Services Act|DSA	EU	law
Official Secrets Act	GB IN MY SG	law
Human Rights Act	GB AU-ACT AU-QLD NZ	law
Cybersecurity Act	EU SG VN	law
Cybersecurity Law	CN VN	law
Cyber Security Law	CN VN	law
cybersecurity law	CN VN	law
Cybercrime Act	NG ZA AU	law
Cybercrimes Act	NG ZA AU	law
Information Technology Act	IN	law
IT Act	IN	law
Telecommunications Act	US IN AU	law
Charter of Rights and Freedoms|the Charter of Rights	CA	law
Equality Act	GB	law
Terrorism Act	GB	law
Police Act	GB-SCT NG CA-BC	law
Copyright Act	US CA AU IN	law
Evidence Act	IN AU KE	law
Digital Economy Act	GB	law
AI Bill	GB VN BR	law
AI Safety Institute|AI Security Institute|AISI	GB US JP SG	agency
# European Union
European Union	EU	executive
European Commission	EU	executive
EU Commission	EU	executive
Commission européenne	EU	executive
European Parliament	EU	legislature
EU Parliament	EU	legislature
Euro MPs	EU	legislature
MEPs	EU	legislature
Members of the European Parliament	EU	legislature
Council of the European Union|Council of the EU|EU Council|European Council	EU	legislature
European Council on Refugees	EU	other
European Data Protection Board|EDPB|EU data protection board	EU	regulator
European Data Protection Supervisor|EDPS	EU	regulator
Article 29 Working Party|Article 29 Data Protection Working Party	EU	regulator
Court of Justice of the European Union|European Court of Justice|EU Court of Justice|Court of Justice of the EU	EU	court
CJEU|ECJ	EU	court
EU top court|EU's top court	EU	court
EU's highest court	EU	court
Europe's top court	EU	court
EU court	EU	court
General Court of the European Union|EU General Court|European General Court	EU	court
Europol|EC3	EU	police
European Cybercrime Centre	EU	police
Eurojust	EU	agency
European Public Prosecutor's Office|EPPO	EU	court
Frontex	EU	agency
European Border and Coast Guard Agency|European Border and Coast Guard	EU	agency
ENISA	EU	agency
European Union Agency for Cybersecurity|EU cybersecurity agency	EU	agency
eu-LISA	EU	agency
EUIPO	EU	agency
European Union Intellectual Property Office	EU	agency
European AI Office|EU AI Office	EU	regulator
European Artificial Intelligence Board	EU	regulator
European AI Board	EU	regulator
Fundamental Rights Agency|EU Agency for Fundamental Rights|EU Fundamental Rights Agency	EU	agency
European Medicines Agency|EMA	EU	regulator
European Banking Authority|EBA	EU	regulator
European Securities and Markets Authority|ESMA	EU	regulator
European Insurance and Occupational Pensions Authority|EIOPA	EU	regulator
European Central Bank|ECB	EU	agency
European Investment Bank	EU	agency
European Ombudsman|EU Ombudsman|EU ombudsman	EU	regulator
European Court of Auditors	EU	court
European External Action Service|EEAS	EU	executive
European Aviation Safety Agency|European Union Aviation Safety Agency|EASA	EU	regulator
European Food Safety Authority|EFSA	EU	regulator
BEREC	EU	regulator
Body of European Regulators for Electronic Communications	EU	regulator
European Labour Authority	EU	agency
European Union Agency for Asylum|EUAA	EU	agency
European Institute of Innovation and Technology	EU	agency
Joint Research Centre	EU	agency
DG Connect|DG CONNECT	EU	executive
DG COMP	EU	executive
DG Home	EU	executive
DG JUST	EU	executive
Directorate-General for Competition	EU	executive
High-Level Expert Group on Artificial Intelligence|High-Level Expert Group on AI	EU	agency
AI HLEG	EU	agency
European Commission President|Commission President	EU	executive
EU regulators	EU	regulator
EU regulator	EU	regulator
EU antitrust regulators	EU	regulator
EU antitrust chief	EU	regulator
EU tech chief	EU	regulator
EU digital chief	EU	regulator
EU competition chief	EU	regulator
European regulators	EU	regulator
EU privacy watchdog|EU data protection watchdog	EU	regulator
EU privacy regulators	EU	regulator
EU watchdog	EU	regulator
EU lawmakers	EU	regulator
EU ministers	EU	regulator
EU leaders	EU	regulator
EU officials	EU	regulator
EU governments	EU	regulator
LIBE Committee	EU	legislature
IMCO Committee	EU	legislature
European Parliament's civil liberties committee	EU	legislature
PEGA committee	EU	legislature
European People's Party	EU	party
Renew Europe	EU	party
Socialists and Democrats	EU	party
European Standards Organisations	EU	other
CEN-CENELEC|ETSI|CENELEC	EU	other
European Economic Area	EU	other
# European Union: laws and programmes
General Data Protection Regulation|GDPR|EU GDPR	EU	law
AI Act|EU AI Act	EU	law
Artificial Intelligence Act	EU	law
European AI Act	EU	law
EU Artificial Intelligence Act	EU	law
AI act	EU	law
AI Liability Directive	EU	law
Digital Markets Act|DMA	EU	law
Data Act|EU Data Act	EU	law
Data Governance Act	EU	law
ePrivacy Directive	EU	law
ePrivacy Regulation|ePrivacy	EU	law
e-Privacy	EU	law
NIS2|NIS2 Directive	EU	law
NIS 2 Directive|NIS Directive	EU	law
Cyber Resilience Act	EU	law
Digital Operational Resilience Act|DORA	EU	law
Law Enforcement Directive	EU	law
Data Retention Directive	EU	law
Passenger Name Record Directive	EU	law
PNR Directive	EU	law
Copyright Directive|EU Copyright Directive	EU	law
Audiovisual Media Services Directive	EU	law
Platform Work Directive	EU	law
Product Liability Directive	EU	law
Whistleblower Directive	EU	law
European Media Freedom Act	EU	law
European Health Data Space|EHDS	EU	law
Digital Omnibus|digital omnibus	EU	law
Digital Fairness Act	EU	law
Digital Networks Act	EU	law
European Chips Act	EU	law
Chat Control|chat control	EU	law
CSAM Regulation	EU	law
Child Sexual Abuse Regulation	EU	law
eIDAS|eIDAS Regulation	EU	law
European Digital Identity Wallet|EU Digital Identity Wallet	EU	law
EUDI Wallet	EU	law
Digital COVID Certificate|EU Digital COVID Certificate	EU	programme
Privacy Shield	EU US	law
EU-U.S. Privacy Shield|EU-US Privacy Shield	EU US	law
Data Privacy Framework	EU US	law
EU-U.S. Data Privacy Framework|EU-US Data Privacy Framework	EU US	law
Safe Harbor agreement|Safe Harbour agreement	EU US	law
Schrems II	EU	court
Schrems I	EU	court
Schrems ruling	EU	court
right to be forgotten|Right to be Forgotten	EU	law
Entry/Exit System|Entry-Exit System|Entry Exit System	EU	programme
ETIAS	EU	programme
European Travel Information and Authorisation System	EU	programme
European Travel Information and Authorization System	EU	programme
Schengen Information System	EU	programme
SIS II	EU	programme
Eurodac|EURODAC	EU	programme
Visa Information System	EU	programme
Prüm	EU	programme
Prüm Convention	EU	programme
Prüm II|Prum II|Prum	EU	programme
iBorderCtrl	EU	programme
Horizon 2020	EU	programme
Horizon Europe	EU	programme
Roborder	EU	programme
Charter of Fundamental Rights|EU Charter of Fundamental Rights	EU	law
Terrorist Content Online Regulation|TERREG	EU	law
General-Purpose AI Code of Practice|GPAI Code of Practice	EU	law
AI Pact	EU	law
Corporate Sustainability Due Diligence Directive|CSRD|CSDDD	EU	law
Markets in Crypto-Assets	EU	law
MiCA	EU	law
MiFID II|PSD2|PSD3	EU	law
Political advertising regulation|Transparency and Targeting of Political Advertising	EU	law
Unfair Commercial Practices Directive	EU	law
Consumer Rights Directive	EU	law
Geo-blocking Regulation	EU	law
Gaia-X|GAIA-X	EU	programme
# Data protection authorities of the EU and EEA, by country
Datenschutzbehörde	AT	regulator
Austrian Data Protection Authority	AT	regulator
Österreichische Datenschutzbehörde	AT	regulator
DSB	AT	regulator
Gegevensbeschermingsautoriteit	BE	regulator
Autorité de protection des données	BE	regulator
Belgian Data Protection Authority|Belgian DPA|GBA	BE	regulator
Commission for Personal Data Protection|Bulgarian Commission for Personal Data Protection|CPDP	BG	regulator
Croatian Personal Data Protection Agency	HR	regulator
Agencija za zaštitu osobnih podataka|AZOP	HR	regulator
Office of the Commissioner for Personal Data Protection Cyprus|Cyprus data protection commissioner	CY	regulator
Úřad pro ochranu osobních údajů	CZ SK	regulator
Office for Personal Data Protection|Czech Office for Personal Data Protection	CZ SK	regulator
ÚOOÚ|UOOU	CZ SK	regulator
Datatilsynet	DK NO	regulator
Danish Data Protection Agency|Danish DPA|Danish Data Protection Authority	DK	regulator
Norwegian Data Protection Authority|Norwegian DPA|Norwegian Data Protection Agency	NO	regulator
Andmekaitse Inspektsioon	EE	regulator
Estonian Data Protection Inspectorate	EE	regulator
Tietosuojavaltuutettu	FI	regulator
Office of the Data Protection Ombudsman|Finnish Data Protection Ombudsman	FI	regulator
Commission nationale de l'informatique et des libertés|Commission Nationale de l'Informatique et des Libertés|CNIL	FR	regulator
French data protection authority	FR	regulator
French privacy watchdog|French data protection watchdog	FR	regulator
Federal Commissioner for Data Protection and Freedom of Information	DE	regulator
Bundesbeauftragter für den Datenschutz|Bundesbeauftragte für den Datenschutz	DE	regulator
BfDI	DE	regulator
Datenschutzkonferenz	DE	regulator
German Data Protection Conference|DSK	DE	regulator
Hellenic Data Protection Authority	GR	regulator
Greek Data Protection Authority|HDPA	GR	regulator
Nemzeti Adatvédelmi és Információszabadság Hatóság	HU	regulator
Hungarian National Authority for Data Protection|Hungarian data protection authority|NAIH	HU	regulator
Persónuvernd|Personuvernd	IS	regulator
Icelandic Data Protection Authority	IS	regulator
Irish Data Protection Commission	IE	regulator
Data Protection Commission of Ireland|Ireland's Data Protection Commission	IE	regulator
Irish Data Protection Commissioner|Ireland's Data Protection Commissioner	IE	regulator
Irish data regulator	IE	regulator
Irish privacy watchdog|Irish data watchdog	IE	regulator
Ireland's data watchdog|Ireland's privacy watchdog	IE	regulator
Irish DPC|DPC	IE	regulator
Garante per la protezione dei dati personali	IT	regulator
Garante Privacy|Garante	IT	regulator
Italian Data Protection Authority	IT	regulator
Italian DPA	IT	regulator
Italian privacy watchdog	IT	regulator
Italian data protection authority	IT	regulator
Italy's privacy watchdog|Italy's data protection authority	IT	regulator
Datu valsts inspekcija	LV	regulator
Latvian Data State Inspectorate|Data State Inspectorate	LV	regulator
Datenschutzstelle Liechtenstein	LI	regulator
Valstybinė duomenų apsaugos inspekcija	LT	regulator
State Data Protection Inspectorate|VDAI	LT	regulator
Commission nationale pour la protection des données|CNPD	LU PT	regulator
Luxembourg data protection authority	LU	regulator
Luxembourg privacy regulator	LU	regulator
Comissão Nacional de Proteção de Dados	PT	regulator
Portuguese data protection authority|Portuguese DPA	PT	regulator
Information and Data Protection Commissioner|IDPC	MT AL	regulator
Autoriteit Persoonsgegevens	NL	regulator
Dutch Data Protection Authority	NL	regulator
Dutch DPA	NL	regulator
Dutch privacy watchdog|Dutch data protection watchdog|Dutch data protection authority	NL	regulator
Urząd Ochrony Danych Osobowych|UODO	PL	regulator
Polish Data Protection Authority	PL	regulator
Personal Data Protection Office	PL	regulator
Polish DPA	PL	regulator
Autoritatea Națională de Supraveghere|ANSPDCP	RO	regulator
Romanian data protection authority	RO	regulator
Úrad na ochranu osobných údajov	SK	regulator
Slovak data protection authority	SK	regulator
Informacijski pooblaščenec	SI	regulator
Slovenian Information Commissioner	SI	regulator
Agencia Española de Protección de Datos|AEPD	ES	regulator
Spanish Data Protection Agency|Spanish data protection agency	ES	regulator
Spanish DPA	ES	regulator
Spanish Data Protection Authority|Spanish data protection authority	ES	regulator
Agencia Española de Supervisión de Inteligencia Artificial|AESIA	ES	regulator
Catalan Data Protection Authority	ES-CT	regulator
Autoritat Catalana de Protecció de Dades|APDCAT	ES-CT	regulator
Basque Data Protection Agency|Basque Data Protection Authority	ES-PV	regulator
Integritetsskyddsmyndigheten	SE	regulator
Datainspektionen	SE	regulator
Swedish Authority for Privacy Protection|Swedish Data Protection Authority	SE	regulator
Swedish DPA	SE	regulator
Swedish privacy watchdog|IMY	SE	regulator
German data protection authorities|German data protection authority	DE	regulator
German privacy watchdog|German data watchdog	DE	regulator
German DPA	DE	regulator
# Data protection authorities of the German Länder
Hamburg Commissioner for Data Protection|Hamburg data protection authority|Hamburg Data Protection Authority	DE-HH	regulator
Hamburg DPA	DE-HH	regulator
Hamburg privacy watchdog	DE-HH	regulator
HmbBfDI	DE-HH	regulator
Berlin Commissioner for Data Protection|Berlin data protection authority|Berlin Data Protection Commissioner	DE-BE	regulator
Berlin DPA	DE-BE	regulator
BlnBDI	DE-BE	regulator
Bavarian State Office for Data Protection Supervision	DE-BY	regulator
Bayerisches Landesamt für Datenschutzaufsicht	DE-BY	regulator
BayLDA	DE-BY	regulator
Bavarian data protection authority	DE-BY	regulator
Bavarian State Commissioner for Data Protection	DE-BY	regulator
Baden-Württemberg data protection commissioner	DE-BW	regulator
LfDI Baden-Württemberg	DE-BW	regulator
Baden-Württemberg data protection authority	DE-BW	regulator
Baden-Wuerttemberg data protection authority	DE-BW	regulator
Hessian Commissioner for Data Protection	DE-HE	regulator
Hessischer Beauftragter für Datenschutz	DE-HE	regulator
Hessian data protection authority|HBDI	DE-HE	regulator
Lower Saxony data protection authority	DE-NI	regulator
State Commissioner for Data Protection in Lower Saxony	DE-NI	regulator
LfD Niedersachsen|LfD Lower Saxony	DE-NI	regulator
North Rhine-Westphalia data protection authority	DE-NW	regulator
LDI NRW	DE-NW	regulator
Unabhängiges Landeszentrum für Datenschutz	DE-SH	regulator
ULD Schleswig-Holstein	DE-SH	regulator
Schleswig-Holstein data protection authority	DE-SH	regulator
Saxon data protection commissioner	DE-SN	regulator
Sächsische Datenschutzbeauftragte	DE-SN	regulator
Thuringian data protection commissioner	DE-TH	regulator
TLfDI	DE-TH	regulator
Brandenburg data protection commissioner	DE-BB	regulator
LDA Brandenburg	DE-BB	regulator
Rhineland-Palatinate data protection authority	DE-RP	regulator
LfDI Rheinland-Pfalz	DE-RP	regulator
Saarland data protection authority	DE-SL	regulator
Saxony-Anhalt data protection authority	DE-ST	regulator
Mecklenburg-Vorpommern data protection authority	DE-MV	regulator
Bremen data protection commissioner	DE-HB	regulator
# United Kingdom: Parliament, government
UK Parliament	GB	legislature
British Parliament	GB	legislature
UK parliament	GB	legislature
Houses of Parliament	GB	legislature
Palace of Westminster	GB	legislature
UK government	GB	executive
U.K. government	GB	executive
British government	GB	executive
UK Government	GB	executive
Government of the United Kingdom	GB	executive
HM Government	GB	executive
UK ministers	GB	executive
Science, Innovation and Technology Committee|Science and Technology Committee	GB	legislature
Home Affairs Select Committee|Home Affairs Committee	GB	legislature
Public Accounts Committee	GB	legislature
Joint Committee on Human Rights	GB	legislature
Digital, Culture, Media and Sport Committee	GB	legislature
DCMS Committee	GB	legislature
Lords Justice and Home Affairs Committee	GB	legislature
Lords Communications and Digital Committee	GB	legislature
Women and Equalities Committee	GB	legislature
Work and Pensions Committee	GB	legislature
Department for Science, Innovation and Technology|DSIT	GB	ministry
Department for Digital, Culture, Media and Sport|Department for Culture, Media and Sport|DCMS	GB	ministry
UK Home Office	GB	ministry
Foreign, Commonwealth and Development Office|FCDO	GB	ministry
Department for Work and Pensions|DWP	GB	ministry
Department for Education	GB	ministry
DfE	GB	ministry
Department of Health and Social Care|DHSC	GB	ministry
Department for Transport	GB	ministry
DfT	GB	ministry
Department for Business and Trade	GB	ministry
Department for Business, Energy and Industrial Strategy|BEIS	GB	ministry
Department for Environment, Food and Rural Affairs	GB	ministry
Defra	GB	ministry
Ministry of Housing, Communities and Local Government	GB	ministry
Department for Levelling Up|MHCLG	GB	ministry
HM Treasury	GB	ministry
Chancellor of the Exchequer	GB	ministry
HM Revenue and Customs|HM Revenue & Customs|HMRC	GB	agency
Driver and Vehicle Licensing Agency|DVLA	GB	agency
HM Passport Office|Passport Office	GB	agency
HM Prison and Probation Service|HMPPS	GB	agency
HM Courts and Tribunals Service|HMCTS	GB	agency
UK Border Force	GB	agency
UK Visas and Immigration|UKVI	GB	agency
Immigration Enforcement	GB	agency
Windrush	GB	agency
Government Digital Service|GDS	GB	executive
Incubator for AI	GB	agency
i.AI	GB	agency
National Health Service|NHS|NHSX	GB	agency
NHS Digital	GB	agency
NHS Test and Trace	GB	agency
NHS Covid-19 app	GB	agency
NHS Federated Data Platform	GB	agency
NHS England	GB-ENG	agency
NHS Scotland	GB-SCT	agency
Public Health Scotland	GB-SCT	agency
NHS Wales	GB-WLS	agency
Information Commissioner's Office|Information Commissioner’s Office|ICO|UK Information Commissioner	GB	regulator
UK data watchdog|UK's data watchdog|UK privacy watchdog|UK data protection watchdog|UK's privacy watchdog	GB	regulator
Ofcom	GB	regulator
Office of Communications	GB	regulator
Competition and Markets Authority|CMA	GB	regulator
Competition Appeal Tribunal	GB	regulator
Digital Regulation Cooperation Forum|DRCF	GB	regulator
Financial Conduct Authority|FCA	GB	regulator
Prudential Regulation Authority	GB	regulator
Bank of England	GB	agency
BoE	GB	agency
Medicines and Healthcare products Regulatory Agency|MHRA	GB	regulator
National Institute for Health and Care Excellence	GB	agency
Care Quality Commission|CQC	GB-ENG	regulator
Ofqual	GB-ENG	regulator
Office of Qualifications and Examinations Regulation	GB-ENG	regulator
Ofsted	GB-ENG	regulator
Office for Standards in Education	GB-ENG	regulator
Office for Students	GB-ENG	regulator
Ofgem	GB	regulator
Ofwat	GB	regulator
Equality and Human Rights Commission|EHRC	GB	regulator
Advertising Standards Authority	GB	regulator
Solicitors Regulation Authority	GB-ENG GB-WLS	regulator
Bar Council	GB-ENG GB-WLS	regulator
Law Society of England and Wales	GB-ENG GB-WLS	regulator
Independent Press Standards Organisation|IPSO	GB	regulator
British Board of Film Classification|BBFC	GB	regulator
Intellectual Property Office|UKIPO	GB	agency
Office for National Statistics|ONS	GB	agency
Office for Statistics Regulation	GB	regulator
UK Statistics Authority	GB	regulator
Centre for Data Ethics and Innovation|CDEI	GB	agency
Responsible Technology Adoption Unit	GB	agency
UK AI Safety Institute|UK AI Security Institute|AI Council	GB	agency
Alan Turing Institute|Turing Institute	GB	other
UK Research and Innovation|UKRI	GB	agency
Innovate UK	GB	agency
Advanced Research and Invention Agency	GB	agency
Biometrics and Surveillance Camera Commissioner|Biometrics Commissioner|Surveillance Camera Commissioner	GB	regulator
Forensic Science Regulator	GB	regulator
Biometrics and Forensics Ethics Group	GB	regulator
Investigatory Powers Tribunal|IPT	GB	court
Investigatory Powers Commissioner|Investigatory Powers Commissioner's Office|IPCO	GB	regulator
GCHQ	GB	agency
Government Communications Headquarters	GB	executive
MI5|MI6	GB	agency
Secret Intelligence Service	GB	agency
UK Security Service	GB	agency
UK National Cyber Security Centre	GB	agency
National Cyber Force	GB	agency
Joint Terrorism Analysis Centre	GB	agency
Royal Navy	GB AU NZ	military
Royal Air Force|RAF	GB	military
British Army	GB	military
British armed forces	GB	military
Defence Science and Technology Laboratory	GB	military
Dstl	GB	military
UK Supreme Court	GB	court
Supreme Court of the United Kingdom	GB	court
Judicial Committee of the Privy Council|Privy Council	GB	court
High Court of England and Wales|High Court of Justice	GB-ENG GB-WLS	court
Royal Courts of Justice	GB-ENG GB-WLS	court
Old Bailey	GB-ENG GB-WLS	court
Central Criminal Court	GB-ENG GB-WLS	court
Court of Appeal of England and Wales	GB-ENG GB-WLS	court
Court of Session	GB-SCT	court
High Court of Justiciary	GB-SCT	court
Crown Office|Crown Office and Procurator Fiscal Service|Procurator Fiscal	GB-SCT	court
Upper Tribunal	GB	court
First-tier Tribunal	GB	court
Information Rights Tribunal	GB	court
Employment Appeal Tribunal|Employment Tribunal	GB	court
Sentencing Council	GB-ENG	court
Local Government Association	GB-ENG	other
Parole Board	GB	agency
Probation Service	GB	agency
Student Loans Company|UCAS	GB	programme
A-level algorithm	GB	programme
A-level results	GB	programme
A-levels	GB	programme
GCSEs	GB	programme
BBC licence fee	GB	programme
TV Licensing	GB	programme
Universal Credit	GB	programme
Horizon scandal	GB	programme
Post Office Horizon	GB	programme
Post Office scandal	GB	programme
care.data|Care.data	GB	programme
GP Connect	GB	programme
General Practice Data for Planning and Research	GB	programme
National Pupil Database	GB	programme
Prevent programme	GB	programme
Contest strategy	GB	programme
BritCard	GB	programme
Brit Card	GB	programme
GOV.UK One Login	GB	programme
GOV.UK Verify|Gov.uk Verify|GOV.UK	GB	programme
Transport for London	GB-ENG/london	transit
TfL	GB-ENG/london	transit
London Underground	GB-ENG/london	transit
Greater London Authority	GB-ENG/london	transit
London Assembly	GB-ENG/london	legislature
Mayor of London|Mayor's Office for Policing and Crime|MOPAC	GB-ENG/london	transit
Ulez|ULEZ	GB-ENG/london	transit
Ultra Low Emission Zone	GB-ENG/london	transit
Heathrow|Heathrow Airport	GB-ENG/london	transit
Gatwick|Gatwick Airport	GB-ENG	transit
Luton Airport	GB-ENG	transit
Stansted	GB-ENG	transit
Transport for Greater Manchester|Greater Manchester Combined Authority|Greater Manchester Mayor	GB-ENG	transit
West Midlands Combined Authority|Transport for West Midlands	GB-ENG	transit
Network Rail|HS2	GB	transit
Royal Free|Royal Free London	GB-ENG/london	agency
Royal Free Hospital|Moorfields Eye Hospital	GB-ENG/london	agency
Great Ormond Street	GB-ENG/london	agency
# United Kingdom: devolved bodies
Scottish Parliament|Scottish parliament	GB-SCT	legislature
Scottish Government|Scottish government|Scottish ministers	GB-SCT	executive
Scottish First Minister	GB-SCT	executive
Scottish Biometrics Commissioner|Scottish Information Commissioner	GB-SCT	regulator
Scottish Police Authority	GB-SCT	agency
Education Scotland	GB-SCT	agency
Scottish Qualifications Authority|SQA	GB-SCT	agency
Scottish Human Rights Commission	GB-SCT	agency
Transport Scotland	GB-SCT	transit
ScotRail	GB-SCT	agency
Social Security Scotland	GB-SCT	agency
Police Investigations and Review Commissioner	GB-SCT	regulator
Scottish National Party|SNP	GB-SCT	party
Scottish Greens	GB-SCT	party
Scottish Labour	GB-SCT	party
Scottish Conservatives	GB-SCT	party
Senedd|Senedd Cymru	GB-WLS	legislature
Welsh Parliament|Welsh Assembly|National Assembly for Wales	GB-WLS	legislature
Welsh Government|Welsh government|Welsh ministers	GB-WLS	executive
Welsh First Minister	GB-WLS	executive
Natural Resources Wales	GB-WLS	agency
Qualifications Wales	GB-WLS	agency
Transport for Wales	GB-WLS	transit
Future Generations Commissioner	GB-WLS	regulator
Public Health Wales	GB-WLS	agency
Plaid Cymru	GB-WLS	party
Welsh Labour	GB-WLS	party
Northern Ireland Assembly|Stormont Assembly	GB-NIR	legislature
Northern Ireland Executive|Stormont Executive	GB-NIR	executive
Northern Ireland Office	GB-NIR	ministry
Northern Ireland Policing Board	GB-NIR	regulator
Police Ombudsman for Northern Ireland|Police Ombudsman	GB-NIR	regulator
Northern Ireland Human Rights Commission	GB-NIR	regulator
Democratic Unionist Party|DUP	GB-NIR	party
Ulster Unionist Party|UUP|SDLP	GB-NIR	party
Sinn Féin|Sinn Fein	IE GB-NIR	party
Tynwald	IM	legislature
House of Keys	IM	legislature
Isle of Man Government	IM	legislature
States of Jersey	JE	legislature
States Assembly	JE	legislature
Government of Jersey	JE	legislature
Jersey Office of the Information Commissioner	JE	legislature
States of Guernsey	GG	legislature
Office of the Data Protection Authority Guernsey	GG	legislature
Reform UK	GB	party
Conservative and Unionist Party	GB	party
UK Labour	GB	party
Scottish Secretary	GB	party
UK Independence Party|UKIP	GB	party
# United Kingdom: laws
UK Online Safety Act|UK Online Safety Bill	GB	law
Online Safety Bill	GB LK	law
Investigatory Powers Act|Investigatory Powers Bill	GB	law
Snooper's Charter	GB	law
Snoopers' Charter	GB	law
snooper's charter	GB	law
snoopers' charter	GB	law
Regulation of Investigatory Powers Act|RIPA	GB	law
Data Protection and Digital Information Bill	GB	law
DPDI Bill	GB	law
Data (Use and Access) Act|Data (Use and Access) Bill|Data Use and Access Act|Data Use and Access Bill	GB	law
Data Protection Act 2018	GB	law
Data Protection Act 1998	GB	law
UK GDPR	GB	law
Privacy and Electronic Communications Regulations|PECR	GB	law
Police, Crime, Sentencing and Courts Act|Police, Crime, Sentencing and Courts Bill	GB	law
Policing Bill	GB	law
Police and Criminal Evidence Act	GB	law
Crime and Policing Bill	GB	law
Criminal Justice Bill	GB	law
Public Order Act|Public Order Bill	GB	law
Digital Markets, Competition and Consumers Act|Digital Markets, Competition and Consumers Bill	GB	law
Protection of Freedoms Act	GB	law
Human Rights Act 1998	GB	law
Equality Act 2010	GB	law
Computer Misuse Act	GB SG	law
Product Security and Telecommunications Infrastructure Act	GB	law
National Security Act 2023	GB	law
National Security and Investment Act	GB	law
Automated Vehicles Act|Automated Vehicles Bill	GB	law
Children's Code	GB	law
Age Appropriate Design Code	GB	law
Nationality and Borders Act	GB	law
Illegal Migration Act	GB	law
Safety of Rwanda	GB	law
Surveillance Camera Code of Practice	GB	law
Counter-Terrorism and Security Act	GB	law
Data Retention and Investigatory Powers Act|DRIPA	GB	law
Public Authorities (Fraud, Error and Recovery) Bill	GB	law
Employment Rights Bill	GB	law
Freedom of Information (Scotland) Act	GB-SCT	law
Scottish Biometrics Commissioner Act	GB-SCT	law
Hate Crime and Public Order (Scotland) Act|Hate Crime Act	GB-SCT	law
Bridges v South Wales Police	GB-WLS	court
Bridges ruling	GB-WLS	court
# United Kingdom: police
Metropolitan Police Service	GB-ENG/london	police
Met Police|Met police|the Met	GB-ENG/london	police
London's Metropolitan Police|London police	GB-ENG/london	police
London Met	GB-ENG/london	police
City of London Police	GB-ENG/london	police
Avon and Somerset Police|Avon and Somerset Constabulary|Avon & Somerset Police	GB-ENG	police
Bedfordshire Police	GB-ENG	police
Cambridgeshire Constabulary	GB-ENG	police
Cambridgeshire Police	GB-ENG	police
Cheshire Constabulary|Cheshire Police	GB-ENG	police
Cleveland Police and Crime Commissioner	GB-ENG	regulator
Cumbria Constabulary	GB-ENG	police
Cumbria Police|Cumbria police	GB-ENG	police
Derbyshire Constabulary	GB-ENG	police
Derbyshire Police	GB-ENG	police
Devon and Cornwall Police|Devon & Cornwall Police	GB-ENG	police
Dorset Police	GB-ENG	police
Durham Constabulary	GB-ENG US-NC/durham	police
Durham Police|Durham police	GB-ENG US-NC/durham	police
Dyfed-Powys Police	GB-WLS	police
Essex Police|Essex police	GB-ENG	police
Gloucestershire Constabulary	GB-ENG	police
Gloucestershire Police	GB-ENG	police
Greater Manchester Police|GMP	GB-ENG	police
Gwent Police	GB-WLS	police
Hampshire Constabulary|Hampshire and Isle of Wight Constabulary	GB-ENG	police
Hampshire Police	GB-ENG	police
Hertfordshire Constabulary	GB-ENG	police
Hertfordshire Police	GB-ENG	police
Herts Police	GB-ENG	police
Humberside Police	GB-ENG	police
Kent Police|Kent police	GB-ENG	police
Lancashire Constabulary	GB-ENG	police
Lancashire Police	GB-ENG	police
Leicestershire Police|Leicestershire police	GB-ENG	police
Lincolnshire Police|Lincolnshire police	GB-ENG	police
Merseyside Police|Merseyside police	GB-ENG	police
Norfolk Constabulary	GB-ENG	police
North Wales Police	GB-WLS	police
North Yorkshire Police	GB-ENG	police
Northamptonshire Police	GB-ENG	police
Northumbria Police|Northumbria police	GB-ENG	police
Nottinghamshire Police|Nottinghamshire police	GB-ENG	police
South Wales Police|South Wales police	GB-WLS	police
South Yorkshire Police|South Yorkshire police	GB-ENG	police
Staffordshire Police	GB-ENG	police
Suffolk Constabulary	GB-ENG	police
Surrey Police	GB-ENG	police
Sussex Police|Sussex police	GB-ENG	police
Thames Valley Police	GB-ENG	police
Warwickshire Police	GB-ENG	police
West Mercia Police	GB-ENG	police
West Midlands Police|West Midlands police|WMP	GB-ENG	police
West Yorkshire Police|West Yorkshire police	GB-ENG	police
Wiltshire Police	GB-ENG	police
Police Scotland	GB-SCT	police
Police Service of Northern Ireland|PSNI	GB-NIR	police
Royal Ulster Constabulary	GB-NIR	police
British Transport Police	GB	police
BTP	GB IN-KA/bengaluru	police
National Crime Agency|NCA	GB	police
Ministry of Defence Police	GB	police
Civil Nuclear Constabulary	GB	police
National Police Chiefs' Council|National Police Chiefs’ Council|NPCC	GB	police
College of Policing	GB	police
Police Federation	GB	police
National Policing Improvement Agency	GB	police
Police Digital Service	GB	police
His Majesty's Inspectorate of Constabulary|HM Inspectorate of Constabulary|HMICFRS	GB	police
Counter Terrorism Policing	GB	police
Police National Database	GB	police
Police National Computer	GB	police
National ANPR Service	GB	police
Independent Office for Police Conduct|IOPC	GB-ENG GB-WLS	police
Strathclyde Police	GB-SCT	police
Lothian and Borders Police	GB-SCT	police
Undercover Policing Inquiry	GB	police
Gangs Matrix|Gangs Violence Matrix	GB-ENG/london	programme
Harm Assessment Risk Tool	GB-ENG	programme
# Canada: federal
Canadian Parliament	CA	legislature
Parliament of Canada	CA	legislature
Canadian Senate|Senate of Canada	CA	legislature
Canadian House of Commons	CA	legislature
Government of Canada	CA	executive
Canadian government	CA	executive
federal Liberals	CA	executive
Trudeau government	CA	executive
Carney government	CA	executive
Privy Council Office	CA	executive
Treasury Board|Treasury Board of Canada|Treasury Board Secretariat	CA	ministry
Innovation, Science and Economic Development Canada|ISED	CA	ministry
Public Safety Canada	CA	ministry
Immigration, Refugees and Citizenship Canada|IRCC	CA	ministry
Global Affairs Canada	CA	ministry
Health Canada	CA	regulator
Department of Justice Canada|Justice Canada	CA	ministry
Department of National Defence	CA	military
Canadian Armed Forces|Canadian Forces	CA	military
Employment and Social Development Canada|ESDC	CA	agency
Service Canada	CA	agency
Shared Services Canada	CA	agency
Transport Canada	CA	ministry
Statistics Canada	CA	agency
StatCan	CA	agency
StatsCan	CA	agency
Canada Revenue Agency|CRA	CA	agency
Canada Border Services Agency|CBSA	CA	police
Royal Canadian Mounted Police|RCMP	CA	police
Mounties	CA	police
Canadian Security Intelligence Service|CSIS	CA	agency
Communications Security Establishment|CSE	CA	agency
Canadian Centre for Cyber Security	CA	agency
National Security and Intelligence Review Agency|NSIRA	CA	regulator
National Security and Intelligence Committee of Parliamentarians	CA	legislature
Security Intelligence Review Committee	CA	regulator
Office of the Privacy Commissioner of Canada|Privacy Commissioner of Canada	CA	regulator
Canada's privacy commissioner|Canada's Privacy Commissioner|federal privacy commissioner	CA	regulator
federal privacy watchdog	CA	regulator
Canadian privacy commissioner|Canadian privacy commissioners	CA	regulator
Canada's privacy watchdog|OPC	CA	regulator
Information Commissioner of Canada	CA	regulator
Canadian Radio-television and Telecommunications Commission|CRTC	CA	regulator
Competition Bureau Canada|Canada's Competition Bureau	CA	regulator
Canadian Human Rights Commission|Canadian Human Rights Tribunal	CA	regulator
Office of the Superintendent of Financial Institutions|OSFI	CA	regulator
Financial Consumer Agency of Canada	CA	regulator
Bank of Canada	CA	agency
Parliamentary Budget Officer	CA	agency
Elections Canada	CA	regulator
Canadian Institutes of Health Research	CA	agency
National Research Council of Canada	CA	agency
Canadian Institute for Advanced Research|CIFAR	CA	agency
Canada Post	CA	agency
Via Rail	CA	transit
Immigration and Refugee Board|Immigration and Refugee Board of Canada	CA	court
Supreme Court of Canada|Federal Court of Canada	CA	court
Tax Court of Canada	CA	court
Crown-Indigenous Relations	CA	agency
Correctional Service of Canada|Correctional Service Canada	CA	agency
FINTRAC	CA	regulator
Canadian AI Safety Institute	CA	agency
Public Health Agency of Canada	CA	agency
COVID Alert	CA	agency
Canadian Air Transport Security Authority	CA	transit
Canadian Broadcasting Corporation	CA	other
CBC/Radio-Canada	CA	other
New Democratic Party|NDP	CA	party
Bloc Québécois|Bloc Quebecois	CA	party
Liberal Party of Canada	CA	party
Conservative Party of Canada	CA	party
Green Party of Canada	CA	party
# Canada: laws
Personal Information Protection and Electronic Documents Act|PIPEDA	CA	law
Bill C-27|C-27	CA	law
Digital Charter Implementation Act	CA	law
Artificial Intelligence and Data Act|AIDA	CA	law
Consumer Privacy Protection Act	CA	law
Online Streaming Act	CA	law
Bill C-11	CA	law
Online News Act	CA	law
Bill C-18	CA	law
Online Harms Act	CA	law
Bill C-63	CA	law
Bill C-51	CA	law
Bill C-59	CA	law
Bill C-26	CA	law
Bill C-2	CA	law
Bill C-8	CA	law
Bill C-12	CA	law
Strong Borders Act	CA	law
Access to Information Act	CA	law
Canadian Charter of Rights and Freedoms|Canadian Charter	CA	law
Canada's Anti-Spam Legislation|CASL	CA	law
Directive on Automated Decision-Making	CA	law
Algorithmic Impact Assessment	CA	law
Emergencies Act	CA	law
Canadian Human Rights Act	CA	law
Notwithstanding clause|notwithstanding clause	CA	law
ArriveCAN|ArriveCan|ArriveCAN app	CA	programme
Digital Charter	CA	law
# Canada: provinces
Ontario Provincial Police|OPP	CA-ON	police
Information and Privacy Commissioner of Ontario|Ontario's privacy commissioner|Ontario Information and Privacy Commissioner|Ontario privacy commissioner	CA-ON	regulator
Information and Privacy Commissioner|IPC	CA-ON CA-BC CA-AB AU-NSW	regulator
Ontario Legislature	CA-ON	legislature
Legislative Assembly of Ontario	CA-ON	legislature
Government of Ontario	CA-ON	executive
Ford government|Doug Ford's government	CA-ON	executive
Ontario Human Rights Commission|Ontario Human Rights Tribunal	CA-ON	agency
Metrolinx	CA-ON	agency
GO Transit	CA-ON	transit
Presto card	CA-ON	agency
ServiceOntario	CA-ON	agency
Ontario Health|OHIP	CA-ON	agency
Ontario Securities Commission	CA-ON	agency
Law Commission of Ontario	CA-ON	law
Law Society of Ontario	CA-ON	law
Ontario Superior Court|Ontario Superior Court of Justice	CA-ON	court
Ontario Court of Appeal	CA-ON	court
Waterfront Toronto	CA-ON	agency
Special Investigations Unit	CA-ON	agency
Ontario Energy Board|LCBO	CA-ON	agency
Ontario Works	CA-ON	agency
Sidewalk Toronto	CA-ON/toronto	programme
Toronto Police Service|Toronto Police|Toronto police	CA-ON/toronto	police
Toronto Police Services Board	CA-ON/toronto	police
Toronto City Council	CA-ON/toronto	legislature
Toronto District School Board|TDSB	CA-ON/toronto	police
Toronto Public Library	CA-ON/toronto	police
Toronto Community Housing	CA-ON/toronto	police
Toronto Transit Commission|TTC	CA-ON/toronto	transit
Pearson Airport	CA-ON	transit
Toronto Pearson	CA-ON	transit
Peel Regional Police	CA-ON	police
York Regional Police	CA-ON	police
Durham Regional Police	CA-ON	police
Halton Regional Police	CA-ON	police
Waterloo Regional Police	CA-ON	police
Niagara Regional Police	CA-ON	police
Ottawa Police Service|Ottawa Police	CA-ON/ottawa	police
OC Transpo	CA-ON/ottawa	police
Hamilton Police Service|Hamilton Police	CA-ON/hamilton	police
London Police Service	CA-ON/london	police
Windsor Police Service	CA-ON/windsor	police
Commission d'accès à l'information|Commission d'acces a l'information	CA-QC	regulator
Quebec privacy commission|CAI	CA-QC	regulator
Law 25|Loi 25	CA-QC	law
Bill 64	CA-QC	law
Bill 21	CA-QC	law
Bill 96	CA-QC	law
Act respecting the protection of personal information	CA-QC	law
National Assembly of Quebec|Quebec National Assembly	CA-QC	legislature
Assemblée nationale du Québec	CA-QC	legislature
Sûreté du Québec|Surete du Quebec|SQ	CA-QC	police
Service de police de la Ville de Montréal|SPVM|Montreal police	CA-QC/montreal	police
Société de transport de Montréal|STM	CA-QC/montreal	transit
Hydro-Québec|Hydro-Quebec	CA-QC	agency
Société de l'assurance automobile du Québec|SAAQ	CA-QC	agency
SAAQclic|RAMQ	CA-QC	agency
Loto-Québec	CA-QC	agency
Caisse de dépôt	CA-QC	agency
Office québécois de la langue française	CA-QC	agency
Quebec Superior Court	CA-QC	court
Quebec Court of Appeal|UPAC	CA-QC	court
Québec solidaire	CA-QC	agency
Coalition Avenir Québec|CAQ	CA-QC	party
Parti Québécois|Parti Quebecois	CA-QC	party
Office of the Information and Privacy Commissioner for British Columbia|Information and Privacy Commissioner for B.C.|B.C. privacy commissioner	CA-BC	regulator
B.C.'s privacy commissioner|BC privacy commissioner	CA-BC	regulator
British Columbia privacy commissioner	CA-BC	regulator
B.C. Information and Privacy Commissioner	CA-BC	regulator
B.C. Supreme Court|BC Supreme Court	CA-BC	court
B.C. Court of Appeal|BC Court of Appeal	CA-BC	court
B.C. Civil Resolution Tribunal|Civil Resolution Tribunal	CA-BC	court
B.C. Human Rights Tribunal	CA-BC	court
B.C. Legislature|B.C. legislature	CA-BC	legislature
British Columbia Legislature	CA-BC	legislature
B.C. NDP|BC NDP	CA-BC	legislature
B.C. government	CA-BC	legislature
BC government	CA-BC	legislature
B.C. United	CA-BC	legislature
ICBC	CA-BC	agency
Insurance Corporation of British Columbia	CA-BC	agency
BC Hydro	CA-BC	agency
BC Ferries	CA-BC	transit
B.C. Hydro	CA-BC	agency
TransLink	CA-BC	agency
WorkSafeBC	CA-BC	agency
BC Housing	CA-BC	agency
Vancouver Coastal Health	CA-BC	agency
Fraser Health	CA-BC	agency
Freedom of Information and Protection of Privacy Act|FIPPA|FOIPPA	CA-BC	law
Vancouver Police Department|Vancouver Police|VPD	CA-BC/vancouver	police
Vancouver City Council	CA-BC/vancouver	legislature
Vancouver Park Board	CA-BC/vancouver	police
Victoria Police Department	CA-BC/victoria	police
VicPD	CA-BC/victoria	police
B.C. RCMP|BC RCMP	CA-BC	police
E Division	CA-BC	police
Information and Privacy Commissioner of Alberta|Alberta privacy commissioner	CA-AB	regulator
Alberta's privacy commissioner	CA-AB	regulator
Office of the Information and Privacy Commissioner of Alberta|Alberta Information and Privacy Commissioner	CA-AB	regulator
Alberta Health Services	CA-AB	agency
Alberta Energy Regulator	CA-AB	agency
United Conservative Party	CA-AB	party
Alberta Court of King's Bench	CA-AB	court
Alberta Legislature	CA-AB	legislature
Alberta Law Enforcement Response Teams	CA-AB	police
Alberta RCMP	CA-AB	agency
Legislative Assembly of Alberta	CA-AB	agency
Alberta government	CA-AB	executive
Calgary Police Service|Calgary Police|Calgary police	CA-AB/calgary	police
Calgary Transit	CA-AB/calgary	transit
CPS	GB CA-AB/calgary US-IL/chicago	agency
Edmonton Police Service|Edmonton Police|Edmonton police	CA-AB/edmonton	police
Edmonton Transit	CA-AB/edmonton	transit
EPS	CA-AB/edmonton	police
Saskatchewan Information and Privacy Commissioner	CA-SK	regulator
SaskTel	CA-SK	agency
SaskPower	CA-SK	agency
Saskatchewan Government Insurance|SGI	CA-SK	executive
Saskatchewan Party	CA-SK	party
Saskatchewan Health Authority	CA-SK	agency
Saskatchewan Legislature	CA-SK	legislature
Saskatoon Police Service	CA-SK/saskatoon	police
Regina Police Service	CA-SK/regina	police
Manitoba Ombudsman	CA-MB	agency
Manitoba Hydro	CA-MB	agency
Manitoba Public Insurance	CA-MB	agency
Manitoba Legislature	CA-MB	legislature
Manitoba First Nations Police	CA-MB	police
Winnipeg Police Service|Winnipeg Police	CA-MB/winnipeg	police
Nova Scotia Power|Nova Scotia Health	CA-NS	agency
Nova Scotia House of Assembly	CA-NS	legislature
Nova Scotia Information and Privacy Commissioner	CA-NS	regulator
Halifax Regional Police|Halifax Regional Municipality	CA-NS/halifax	police
New Brunswick Legislature	CA-NB	legislature
Horizon Health Network	CA-NB	agency
Service New Brunswick	CA-NB	agency
NB Power	CA-NB	agency
Royal Newfoundland Constabulary	CA-NL	police
Newfoundland and Labrador Hydro	CA-NL	police
Newfoundland and Labrador Health Services	CA-NL	police
Health PEI|PEI Legislature	CA-PE	agency
Yukon Legislative Assembly	CA-YT	legislature
Government of Nunavut	CA-NU	executive
# Australia: federal
Australian Parliament	AU	legislature
Parliament of Australia	AU	legislature
Australian Senate	AU	legislature
Parliament House Canberra	AU	legislature
Senate estimates	AU	legislature
Parliamentary Joint Committee on Intelligence and Security|PJCIS|Parliamentary Joint Committee on Law Enforcement	AU	legislature
Australian government|Australian Government	AU	executive
Albanese government	AU	executive
Morrison government	AU	executive
Turnbull government	AU	executive
Federal Government of Australia	AU	executive
Commonwealth of Australia	AU	executive
Office of the Australian Information Commissioner|Australian Information Commissioner|OAIC|Australian Privacy Commissioner	AU	regulator
Australia's privacy commissioner|Australia's privacy watchdog|Australian privacy watchdog	AU	regulator
eSafety Commissioner|eSafety	AU	regulator
e-Safety Commissioner	AU	regulator
Office of the eSafety Commissioner	AU	regulator
Australian Competition and Consumer Commission|Australian Competition & Consumer Commission|ACCC	AU	regulator
Australian Communications and Media Authority|ACMA	AU	regulator
Australian Securities and Investments Commission|ASIC	AU	regulator
Australian Prudential Regulation Authority	AU	regulator
APRA	AU US	regulator
AUSTRAC	AU	regulator
Australian Human Rights Commission	AU	regulator
Therapeutic Goods Administration|TGA	AU	regulator
Fair Work Ombudsman	AU	regulator
Commonwealth Ombudsman	AU	regulator
Australian Federal Police	AU	police
AFP	AU INT	police
Australian Security Intelligence Organisation|ASIO	AU	agency
Australian Signals Directorate	AU	agency
Australian Cyber Security Centre|ACSC	AU	agency
Australian Secret Intelligence Service|ASIS	AU	agency
Australian Criminal Intelligence Commission|ACIC	AU	police
CrimTrac	AU	police
Inspector-General of Intelligence and Security|IGIS	AU	regulator
Independent National Security Legislation Monitor	AU	regulator
National Anti-Corruption Commission|NACC	AU	regulator
Australian Border Force	AU	police
Australian Taxation Office|ATO	AU	agency
Services Australia	AU	agency
Centrelink	AU	agency
myGov	AU	agency
myGovID	AU	agency
my Gov	AU	agency
National Disability Insurance Scheme|NDIS|National Disability Insurance Agency|NDIA	AU	programme
Australian Bureau of Statistics	AU	agency
Australian Electoral Commission|AEC	AU	regulator
Department of Foreign Affairs and Trade|DFAT	AU	ministry
Attorney-General's Department	AU	ministry
Department of Industry, Science and Resources	AU	ministry
Australian Defence Force|ADF	AU	military
Australian Army	AU	military
Royal Australian Air Force	AU	military
Reserve Bank of Australia|RBA	AU	agency
Australian National Audit Office|ANAO	AU	agency
CSIRO	AU	agency
Data61	AU	agency
National AI Centre	AU	agency
Australian Digital Health Agency	AU	programme
My Health Record	AU	programme
Australian Research Council	AU	agency
NBN Co	AU	agency
National Broadband Network|NBN	AU	agency
Australia Post	AU	agency
High Court of Australia|Federal Court of Australia	AU	court
Federal Circuit and Family Court	AU	court
Administrative Review Tribunal|Administrative Appeals Tribunal	AU	court
Australian Law Reform Commission|ALRC	AU	agency
Australian Public Service	AU	regulator
Office of National Intelligence	AU	agency
Office of the Gene Technology Regulator	AU	regulator
TEQSA	AU	regulator
Tertiary Education Quality and Standards Agency	AU	regulator
ACARA|NAPLAN	AU	programme
Australian Institute of Criminology	AU	agency
Australian Labor Party|ALP	AU	party
federal Coalition	AU	party
National Party of Australia	AU	party
One Nation	AU	party
Australian Greens	AU	party
Liberal-National Coalition|Liberal National Party|LNP	AU	party
# Australia: federal laws and programmes
Robodebt|robodebt	AU	programme
Robo-debt|robo-debt	AU	programme
Online Compliance Intervention	AU	programme
Royal Commission into the Robodebt Scheme|Robodebt Royal Commission	AU	programme
Assistance and Access Act	AU	law
TOLA Act	AU	law
Telecommunications and Other Legislation Amendment	AU	law
Telecommunications (Interception and Access) Act	AU	law
Data retention laws	AU	law
metadata retention	AU	law
Surveillance Legislation Amendment (Identify and Disrupt) Act	AU	law
Consumer Data Right	AU	law
News Media Bargaining Code|News Bargaining Incentive	AU	law
Online Safety Amendment (Social Media Minimum Age) Act	AU	law
under-16 social media ban	AU	law
social media minimum age	AU	law
National Facial Biometric Matching Capability	AU	law
Face Verification Service	AU	law
Identity-Matching Services Bill	AU	law
Identity Verification Services Act	AU	law
Digital ID Act	AU	law
National Driver Licence Facial Recognition Solution	AU	law
Australian Privacy Principles	AU	law
Notifiable Data Breaches scheme	AU	law
Privacy Legislation Amendment	AU	law
COVIDSafe|COVIDSafe app	AU	programme
Security of Critical Infrastructure Act	AU	law
Spam Act	AU	law
Australian Consumer Law	AU	law
Foreign Influence Transparency Scheme	AU	law
Cashless debit card|Cashless Debit Card	AU	programme
Indue card	AU	programme
ParentsNext	AU	programme
Workforce Australia	AU	programme
JobKeeper	AU	programme
JobSeeker	AU	programme
Optus breach|Optus data breach	AU	programme
Medibank breach	AU	programme
Medibank hack	AU	programme
AUKUS	AU GB US	programme
# Australia: states
New South Wales Police	AU-NSW	police
New South Wales Police Force	AU-NSW	police
NSW Police	AU-NSW	police
NSW Police Force|NSWPF	AU-NSW	police
Bureau of Crime Statistics and Research|BOCSAR	AU-NSW	agency
Service NSW	AU-NSW	agency
Revenue NSW	AU-NSW	agency
NSW Health	AU-NSW	agency
Transport for NSW	AU-NSW	transit
Sydney Trains	AU-NSW	agency
NSW Information and Privacy Commission	AU-NSW	agency
NSW Privacy Commissioner	AU-NSW	regulator
NSW Ombudsman	AU-NSW	agency
NSW Department of Education	AU-NSW	agency
NSW Department of Customer Service	AU-NSW	agency
Law Enforcement Conduct Commission|LECC	AU-NSW	law
NSW Civil and Administrative Tribunal|NCAT	AU-NSW	court
NSW Supreme Court	AU-NSW	court
NSW Parliament	AU-NSW	legislature
NSW Government|NSW government	AU-NSW	executive
NSW Premier	AU-NSW	executive
NSW Police Minister	AU-NSW	police
Suspect Target Management Plan	AU-NSW	agency
Opal card	AU-NSW	agency
Liquor & Gaming NSW	AU-NSW	agency
NSW Crime Commission	AU-NSW	agency
NSW Auditor-General	AU-NSW	agency
NSW Legislative Council	AU-NSW	legislature
Computerised Operational Policing System	AU-NSW	agency
Workplace Surveillance Act	AU-NSW	law
Independent Commission Against Corruption|ICAC	HK AU-NSW AU-SA	agency
City of Sydney council	AU-NSW/sydney	legislature
Victoria Police	AU-VIC	police
Victorian Police	AU-VIC	police
Office of the Victorian Information Commissioner|Victorian Information Commissioner|OVIC	AU-VIC	regulator
Victorian Ombudsman	AU-VIC	agency
VicRoads	AU-VIC	agency
Public Transport Victoria	AU-VIC	transit
Myki|myki	AU-VIC	agency
Service Victoria	AU-VIC	agency
Victorian Government|Victorian government	AU-VIC	executive
Victorian Parliament	AU-VIC	legislature
Victorian Premier	AU-VIC	executive
Victorian Civil and Administrative Tribunal|VCAT	AU-VIC	court
Victorian Department of Education	AU-VIC	agency
Victorian Equal Opportunity and Human Rights Commission|IBAC	AU-VIC	agency
Crown Melbourne	AU-VIC	agency
Supreme Court of Victoria	AU-VIC	court
Privacy and Data Protection Act	AU-VIC	law
Victorian Gambling and Casino Control Commission	AU-VIC	agency
Victorian Legal Aid	AU-VIC	agency
City of Melbourne council	AU-VIC/melbourne	legislature
Queensland Police|Queensland Police Service|QPS	AU-QLD	police
Queensland Government|Queensland government	AU-QLD	executive
Queensland Parliament	AU-QLD	legislature
Queensland Information Commissioner	AU-QLD	regulator
Crime and Corruption Commission	AU-QLD	agency
Queensland Health	AU-QLD	agency
Queensland Civil and Administrative Tribunal|QCAT	AU-QLD	court
Queensland Human Rights Commission	AU-QLD	agency
Queensland Audit Office	AU-QLD	agency
Queensland Department of Transport	AU-QLD	transit
Queensland Premier	AU-QLD	executive
Brisbane City Council	AU-QLD/brisbane	legislature
City of Gold Coast|Gold Coast City Council	AU-QLD/gold-coast	legislature
Moreton Bay Regional Council	AU-QLD	legislature
South Australia Police	AU-SA	police
SA Police|SAPOL	AU-SA	police
South Australian Government|South Australian government	AU-SA	executive
SA government	AU-SA	executive
SA Health	AU-SA	police
South Australian Parliament	AU-SA	legislature
South Australian Premier	AU-SA	executive
Adelaide City Council	AU-SA/adelaide	legislature
Western Australia Police	AU-WA	police
WA Police	AU-WA	police
West Australian Police	AU-WA	police
Western Australia Police Force|WA Police Force	AU-WA	police
WA government|WA Government	AU-WA	executive
WA Parliament	AU-WA	executive
WA Premier	AU-WA	executive
West Australian government|Western Australian Government|Western Australian government	AU-WA	executive
SafeWA|SafeWA app	AU-WA	executive
Corruption and Crime Commission	AU-WA	executive
WA Health	AU-WA	executive
WA Information Commissioner	AU-WA	executive
SmartRider	AU-WA	executive
Transperth	AU-WA	executive
City of Perth council|Perth City Council	AU-WA/perth	legislature
Tasmania Police	AU-TAS	police
Tasmanian Government|Tasmanian government|Tasmanian Parliament	AU-TAS	executive
Northern Territory Police	AU-NT	police
NT Police	AU-NT	police
NT government|NT Government	AU-NT	executive
Northern Territory Government	AU-NT	executive
Darwin City Council|City of Darwin council	AU-NT/darwin	legislature
ACT Policing	AU-ACT	police
ACT Government|ACT government	AU-ACT	executive
ACT Legislative Assembly	AU-ACT	legislature
Access Canberra	AU-ACT	police
# New Zealand
New Zealand Parliament	NZ	legislature
NZ Parliament	NZ	legislature
Parliament of New Zealand	NZ	legislature
New Zealand government|New Zealand Government	NZ	executive
NZ government	NZ	executive
New Zealand Privacy Commissioner|NZ Privacy Commissioner|New Zealand's privacy commissioner	NZ	regulator
Department of Internal Affairs	NZ	ministry
New Zealand Police	NZ	police
NZ Police	NZ	police
Ngā Pirihimana	NZ	police
Independent Police Conduct Authority|IPCA	NZ	regulator
Government Communications Security Bureau|GCSB	NZ	executive
New Zealand Security Intelligence Service|NZSIS	NZ	agency
CERT NZ	NZ	agency
Ministry of Social Development	NZ	agency
Oranga Tamariki	NZ	agency
Immigration New Zealand	NZ	agency
Waka Kotahi|NZTA	NZ	agency
Stats NZ	NZ	agency
Inland Revenue Department	NZ HK	agency
Ministry of Business, Innovation and Employment|MBIE	NZ	ministry
Te Whatu Ora	NZ	agency
Health New Zealand	NZ	agency
ACC claims	NZ	agency
Accident Compensation Corporation	NZ	agency
Netsafe	NZ	agency
Classification Office	NZ	agency
Broadcasting Standards Authority	NZ	regulator
Financial Markets Authority	NZ	regulator
New Zealand Supreme Court	NZ	court
New Zealand High Court	NZ	court
Waitangi Tribunal	NZ	court
Algorithm Charter|Algorithm Charter for Aotearoa New Zealand	NZ	programme
Biometric Processing Privacy Code|Biometrics Processing Privacy Code	NZ	law
Harmful Digital Communications Act	NZ	law
Christchurch Call	NZ	law
Search and Surveillance Act	NZ	law
Auckland Transport	NZ-AUK/auckland	transit
Auckland Council	NZ-AUK/auckland	agency
Wellington City Council	NZ-WGN/wellington	legislature
Christchurch City Council	NZ-CAN/christchurch	legislature
Hamilton City Council	NZ-WKO/hamilton GB-SCT CA-ON/hamilton	legislature
New Zealand First|NZ First|ACT New Zealand	NZ	party
Te Pāti Māori|Te Pati Maori	NZ	party
New Zealand Defence Force|NZDF	NZ	military
# Ireland
Oireachtas|Houses of the Oireachtas	IE	legislature
Dáil|Dail|Dáil Éireann|Dail Eireann	IE	legislature
Seanad|Seanad Éireann	IE	legislature
Teachta Dála	IE	legislature
TDs	IE	legislature
Taoiseach	IE	executive
Tánaiste|Tanaiste	IE	executive
Irish government|Irish Government	IE	executive
An Garda Síochána|An Garda Siochana|Garda Síochána|Garda	IE	police
Gardaí|Gardai|gardaí|gardai	IE	police
Garda Commissioner	IE	regulator
Garda Ombudsman|GSOC	IE	regulator
Fiosrú	IE	regulator
Policing Authority	IE	regulator
Garda Inspectorate	IE	regulator
Coimisiún na Meán|Coimisiun na Mean	IE	regulator
ComReg	IE	regulator
Competition and Consumer Protection Commission|CCPC	IE	regulator
Broadcasting Authority of Ireland	IE	regulator
Central Bank of Ireland	IE	agency
Department of Social Protection	IE	programme
Public Services Card	IE	programme
Department of Enterprise, Trade and Employment	IE	ministry
Health Service Executive	IE	agency
Irish High Court|Irish Supreme Court	IE	court
Irish Court of Appeal	IE	court
Workplace Relations Commission	IE	court
Irish Human Rights and Equality Commission|IHREC	IE	regulator
Revenue Commissioners|Office of the Revenue Commissioners	IE	regulator
Fine Gael	IE	party
Fianna Fáil|Fianna Fail	IE	party
Irish Data Protection Act	IE	law
Garda Síochána (Recording Devices) Act|Recording Devices Bill	IE	law
Communications (Retention of Data) Act	IE	law
Transport for Ireland	IE	transit
Irish Rail	IE	transit
Iarnród Éireann	IE	transit
Bus Éireann	IE	transit
Dublin Bus	IE	transit
Luas	IE	transit
Dublin City Council	IE-L/dublin	legislature
Dublin Airport	IE-L/dublin	legislature
Cork City Council	IE-M/cork	legislature
Limerick City and County Council	IE-LK	legislature
# India: Union
Lok Sabha	IN	legislature
Rajya Sabha	IN	legislature
Indian Parliament	IN	legislature
Parliament of India	IN	legislature
Joint Parliamentary Committee	IN	legislature
Standing Committee on Communications and Information Technology	IN	legislature
Vidhan Sabha	IN	legislature
Vidhan Parishad	IN	legislature
Vidhana Soudha	IN	legislature
Government of India	IN	executive
Indian government	IN	executive
Modi government	IN	executive
NDA government	IN	executive
Union government	IN	executive
Union Cabinet	IN	executive
Union Minister|Union minister	IN	executive
Union IT Minister	IN	executive
Union Home Minister	IN	executive
Union Budget	IN	executive
Union Home Ministry|Union Ministry of Home Affairs	IN	ministry
Ministry of Electronics and Information Technology|Ministry of Electronics and IT	IN	ministry
MeitY|MeiTY	IN	ministry
IT Ministry|IT ministry	IN	ministry
Ministry of Information and Broadcasting	IN	ministry
I&B Ministry	IN	ministry
Department of Telecommunications	IN	ministry
Ministry of Civil Aviation	IN	ministry
Ministry of External Affairs	IN	ministry
Ministry of Railways|Indian Railways|IRCTC	IN	transit
Railway Protection Force|RPF	IN	transit
South Western Railway	IN	transit
Ministry of Corporate Affairs	IN	ministry
Ministry of Women and Child Development	IN	ministry
Ministry of Law and Justice	IN	ministry
Ministry of Road Transport and Highways	IN	ministry
Ministry of Panchayati Raj	IN	ministry
NITI Aayog|Niti Aayog	IN	agency
Unique Identification Authority of India|Unique Identification Authority|UIDAI	IN	programme
Aadhaar	IN	programme
Aadhar	IN	programme
Aadhaar card	IN	programme
Aadhaar data	IN	programme
Aadhaar Act	IN	programme
National Crime Records Bureau|NCRB	IN	agency
National Automated Facial Recognition System|NAFRS|AFRS	IN	programme
Crime and Criminal Tracking Network|CCTNS|NATGRID	IN	programme
National Intelligence Grid	IN	programme
Central Monitoring System|NETRA	IN	programme
Central Bureau of Investigation	IN	police
CBI	IN GB	police
Enforcement Directorate	IN	police
National Investigation Agency|NIA	IN	police
Research and Analysis Wing	IN	agency
Intelligence Bureau	IN	agency
National Technical Research Organisation|NTRO	IN	agency
CERT-In	IN	agency
Indian Computer Emergency Response Team	IN	agency
Indian Cyber Crime Coordination Centre|I4C	IN	agency
Telecom Regulatory Authority of India|TRAI	IN	regulator
Reserve Bank of India|RBI	IN	regulator
Securities and Exchange Board of India|SEBI	IN	regulator
Competition Commission of India|CCI	IN	regulator
Data Protection Board of India	IN	regulator
Central Consumer Protection Authority	IN	regulator
Central Board of Film Certification|CBFC	IN	regulator
National Commission for Protection of Child Rights|NCPCR	IN	regulator
National Commission for Women	IN	regulator
Bureau of Indian Standards	IN	regulator
Drugs Controller General of India|ICMR	IN	programme
Indian Council of Medical Research	IN	programme
National Health Authority	IN	programme
Ayushman Bharat|Ayushman Bharat Digital Mission	IN	programme
National Informatics Centre	IN	agency
National e-Governance Division|C-DAC|C-DOT	IN	agency
Supreme Court of India	IN	court
Indian Supreme Court	IN	court
India's Supreme Court|India's top court	IN	court
Chief Justice of India	IN	court
National Company Law Appellate Tribunal|NCLAT|TDSAT	IN	court
Delhi High Court	IN-DL IN	court
Bombay High Court	IN-MH	court
Madras High Court	IN-TN	court
Calcutta High Court	IN-WB	court
Karnataka High Court	IN-KA	court
Kerala High Court	IN-KL	court
Telangana High Court	IN-TS	court
Allahabad High Court	IN-UP	court
Gujarat High Court	IN-GJ	court
Punjab and Haryana High Court	IN-PB IN-HR	court
Rajasthan High Court	IN-RJ	court
Orissa High Court	IN-OD	court
Patna High Court	IN-BR	court
Gauhati High Court	IN-AS	court
Central Information Commission	IN	law
Right to Information|RTI	IN	law
RTI Act	IN	law
RTI query	IN	law
Indian Army	IN	military
Indian Navy	IN	military
Indian Air Force|DRDO	IN	military
Border Security Force|BSF|CRPF	IN	military
Central Reserve Police Force	IN	military
Central Industrial Security Force|CISF	IN	military
Assam Rifles	IN	military
ISRO	IN	agency
Indian Space Research Organisation	IN	agency
Airports Authority of India	IN	programme
Digi Yatra	IN	programme
DigiYatra	IN	programme
Digi Yatra Foundation	IN	programme
Digi Yatra app	IN	programme
DigiLocker	IN	programme
Aarogya Setu	IN	programme
CoWIN	IN	programme
Co-WIN	IN	programme
FASTag|BHIM|UMANG	IN	programme
Bhashini	IN	programme
IndiaAI Mission|IndiaAI	IN	programme
India Stack	IN	programme
Digital India	IN	programme
Make in India	IN	programme
Smart Cities Mission	IN	programme
Safe City project	IN	programme
Jan Dhan	IN	programme
UPI payments|NPCI	IN	programme
National Payments Corporation of India	IN	programme
DigiPIN	IN	programme
Sanchar Saathi	IN	programme
PM-Kisan	IN	programme
Poshan Tracker|MGNREGA	IN	programme
National Register of Citizens	IN	programme
National Population Register	IN	programme
Bharatiya Janata Party|BJP	IN	party
Indian National Congress|Congress party	IN	party
Congress leader	IN	party
Congress MP	IN	party
Congress MLA	IN	party
Rashtriya Swayamsevak Sangh	IN	party
RSS chief	IN	party
Trinamool Congress|TMC|AIADMK|DMK	IN	party
Shiv Sena	IN	party
Samajwadi Party	IN	party
Bahujan Samaj Party	IN	party
Janata Dal	IN	party
CPI(M)	IN	party
YSR Congress|YSRCP	IN	party
Telugu Desam Party	IN	party
Bharat Rashtra Samithi|AIMIM	IN	party
Aam Aadmi Party|AAP	IN AU	party
Central Board of Secondary Education|CBSE|NCERT	IN	agency
University Grants Commission	IN	agency
National Testing Agency|UPSC	IN	agency
Staff Selection Commission	IN	agency
Sansad TV	IN	agency
Press Information Bureau	IN	agency
PIB Fact Check	IN	agency
Prasar Bharati	IN	agency
Doordarshan	IN	agency
Press Council of India	IN	agency
Press Trust of India|PTI	IN	agency
# India: laws
Digital Personal Data Protection Act|Digital Personal Data Protection Bill|DPDP|DPDP Act|DPDP Bill	IN	law
DPDP Rules|DPDPA	IN	law
Information Technology Rules	IN	law
IT Rules	IN	law
IT Rules 2021	IN	law
Intermediary Guidelines	IN	law
IT Rules, 2021	IN	law
Section 66A	IN	law
Section 69A	IN	law
Section 79	IN	law
Digital India Act|Digital India Bill	IN	law
Telegraph Act|Indian Telegraph Act	IN	law
Criminal Procedure (Identification) Act|Criminal Procedure (Identification) Bill	IN	law
Bharatiya Nyaya Sanhita	IN	law
Bharatiya Nagarik Suraksha Sanhita	IN	law
Bharatiya Sakshya Adhiniyam	IN	law
Indian Penal Code	IN	law
IPC section	IN	law
Unlawful Activities (Prevention) Act|UAPA	IN	law
Citizenship Amendment Act|Citizenship (Amendment) Act	IN	law
CAA protests|CAA-NRC	IN	law
Puttaswamy|Puttaswamy judgment	IN	law
Justice B.N. Srikrishna Committee|Srikrishna Committee	IN	law
Telecommunications Bill 2023	IN	law
DNA Technology (Use and Application) Regulation Bill|DNA Bill	IN	law
Prevention of Money Laundering Act|PMLA	IN	law
POCSO|POCSO Act	IN	law
Broadcasting Services (Regulation) Bill|Broadcasting Bill	IN	law
Broadcasting Services Bill	IN	law
Karnataka Misinformation Bill	IN-KA	law
# India: states
Delhi Police|New Delhi police|Delhi police	IN-DL	police
Crime Mapping Analytics and Predictive System|CMAPS	IN-DL	police
Delhi Metro|DMRC	IN-DL	transit
Delhi Assembly	IN-DL	legislature
Municipal Corporation of Delhi	IN-DL	agency
Delhi government	IN-DL	executive
Delhi Lieutenant Governor	IN-DL	agency
Telangana Police|Telangana police|TSCOP	IN-TS	police
Telangana State Election Commission	IN-TS	police
Telangana government	IN-TS	executive
Samagra Vedika	IN-TS	police
T-Hub	IN-TS	police
Hyderabad Police|Hyderabad City Police	IN-TS/hyderabad	police
Hyderabad Metro|GHMC	IN-TS/hyderabad	transit
Greater Hyderabad Municipal Corporation	IN-TS/hyderabad	police
Mumbai Police|Mumbai police	IN-MH/mumbai	police
Brihanmumbai Municipal Corporation|BMC	IN-MH/mumbai	police
Mumbai Metro	IN-MH/mumbai	transit
Maharashtra Police	IN-MH	police
Maharashtra Assembly	IN-MH	legislature
MahaCrimeOS	IN-MH	police
Maharashtra Real Estate Regulatory Authority	IN-MH	police
Maharashtra government	IN-MH	executive
Pune Police	IN-MH/pune	police
Pune Municipal Corporation	IN-MH/pune	police
Nagpur Police	IN-MH/nagpur	police
Bengaluru Police	IN-KA/bengaluru	police
Bangalore Police	IN-KA/bengaluru	police
Bengaluru City Police	IN-KA/bengaluru	police
Bengaluru Traffic Police	IN-KA/bengaluru	police
Bruhat Bengaluru Mahanagara Palike|BBMP	IN-KA/bengaluru	police
Greater Bengaluru Authority	IN-KA/bengaluru	police
Namma Metro|BMTC	IN-KA/bengaluru	transit
Kempegowda International Airport	IN-KA/bengaluru	transit
Karnataka Police	IN-KA	police
Karnataka government	IN-KA	executive
Karnataka Assembly	IN-KA	legislature
Chennai Police	IN-TN/chennai	police
Greater Chennai Police|Chennai City Police|Greater Chennai Corporation	IN-TN/chennai	police
Chennai Metro	IN-TN/chennai	transit
Tamil Nadu Police	IN-TN	police
Tamil Nadu Assembly|Tamil Nadu government	IN-TN	legislature
Kolkata Police	IN-WB/kolkata	police
Kolkata Metro	IN-WB/kolkata	transit
Kolkata Municipal Corporation	IN-WB/kolkata	police
West Bengal Police	IN-WB	police
Nabanna	IN-WB	police
Kerala Police	IN-KL	police
Kerala government	IN-KL	executive
Kerala Assembly	IN-KL	legislature
Kerala Infrastructure and Technology for Education	IN-KL	police
Kochi Metro	IN-KL/kochi	transit
Uttar Pradesh Police	IN-UP	police
U.P. Police	IN-UP	police
Trinetra app	IN-UP	police
Lucknow Police	IN-UP/lucknow	police
Noida Police	IN-UP/noida	police
Noida Authority	IN-UP/noida	police
Gurugram Police	IN-HR/gurugram	police
Gurgaon Police	IN-HR/gurugram	police
Haryana Police	IN-HR	police
Parivar Pehchan Patra	IN-HR	police
Punjab Police	IN-PB PK-PB	police
Punjab Artificial Intelligence System|PAIS	IN-PB PK-PB	police
Rajasthan Police	IN-RJ	police
Jaipur Police	IN-RJ	police
Gujarat Police	IN-GJ	police
VISWAS project	IN-GJ	police
Ahmedabad Police	IN-GJ/ahmedabad	police
Ahmedabad Municipal Corporation	IN-GJ/ahmedabad	police
Surat Police	IN-GJ/surat	police
Surat Municipal Corporation	IN-GJ/surat	police
Madhya Pradesh Police	IN-MP	police
Samagra ID	IN-MP	police
Indore Municipal Corporation	IN-MP	police
Bihar Police	IN-BR	police
Bihar Public Service Commission	IN-BR	regulator
Patna Police	IN-BR	police
Assam Police	IN-AS	police
Assam government	IN-AS	executive
Guwahati Police	IN-AS	police
Odisha Police	IN-OD	police
Odisha government	IN-OD	executive
Bhubaneswar-Cuttack Police	IN-OD	police
Jharkhand Police	IN-JH	police
Ranchi Police	IN-JH	police
Chhattisgarh Police	IN-CG	police
Raipur Police	IN-CG	police
Uttarakhand Police	IN-UK	police
Dehradun Police	IN-UK	police
Himachal Pradesh Police|Himachal Police	IN-HP	police
Shimla Police	IN-HP	police
Goa Police	IN-GA	police
Jammu and Kashmir Police|Jammu & Kashmir Police	IN-JK	police
Srinagar Police	IN-JK	police
Chandigarh Police	IN-CH	police
Chandigarh administration	IN-CH	executive
Andhra Pradesh Police|Andhra Police	IN-AP	police
Vijayawada Police	IN-AP	police
Visakhapatnam Police	IN-AP	police
Manipur Police	IN-MN	police
Meghalaya Police	IN-ML	police
Shillong Police	IN-ML	police
Tripura Police	IN-TR	police
Nagaland Police	IN-NL	police
Mizoram Police	IN-MZ	police
Sikkim Police	IN-SK	police
Puducherry Police	IN-PY	police
# Germany
Bundestag|German Bundestag|German parliament	DE	legislature
Bundesrat	DE AT CH	legislature
Bundesregierung	DE	executive
German government|German Government	DE	executive
German Chancellor|German chancellor	DE	executive
Bundeskanzler	DE	executive
Bundeskanzleramt	DE	executive
German Chancellery	DE	executive
German Interior Ministry|German interior ministry	DE	ministry
Bundesinnenministerium	DE	ministry
German Justice Ministry	DE	ministry
Bundesjustizministerium	DE	ministry
Bundeskriminalamt	DE	police
Federal Criminal Police Office|BKA	DE	police
Bundespolizei	DE	police
German Federal Police|German federal police	DE	police
Bundesnachrichtendienst|BND	DE	agency
Bundesamt für Verfassungsschutz	DE	agency
Federal Office for the Protection of the Constitution	DE	agency
Verfassungsschutz	DE	agency
BfV	DE	agency
Federal Office for Information Security	DE	agency
Bundesamt für Sicherheit in der Informationstechnik	DE	agency
Federal Office for Migration and Refugees	DE	agency
Bundesamt für Migration und Flüchtlinge|BAMF	DE	agency
Bundeskartellamt	DE	regulator
Federal Cartel Office|German cartel office	DE	regulator
German antitrust watchdog	DE	regulator
Bundesnetzagentur	DE	regulator
Federal Network Agency	DE	regulator
BNetzA	DE	regulator
BaFin|Bafin	DE	regulator
Bundeswehr	DE	military
German army	DE	military
German military	DE	military
Bundesverfassungsgericht	DE	court
German Constitutional Court	DE	court
Germany's Constitutional Court|Germany's top court	DE	court
German Federal Constitutional Court	DE	court
Karlsruhe court	DE	court
BVerfG	DE	court
Bundesgerichtshof	DE	court
Federal Court of Justice|BGH	DE	court
Bundesverwaltungsgericht	DE CH	court
Federal Administrative Court	DE CH	court
Deutsche Bahn AG	DE	transit
Bundestag intelligence committee	DE	legislature
G10 Commission	DE	legislature
Schufa|SCHUFA	DE	other
Christian Democratic Union|Christian Social Union|CSU	DE	party
Alternative for Germany|Alternative für Deutschland	DE	party
AfD	DE	party
Free Democratic Party|FDP	DE	party
Die Linke	DE	party
CDU	DE	party
Robert Koch Institute|Robert Koch-Institut|RKI	DE	agency
Corona-Warn-App	DE	agency
Gematik	DE	agency
elektronische Patientenakte	DE	agency
Bundesbank	DE	agency
Bundesrechnungshof	DE	agency
Netzwerkdurchsetzungsgesetz	DE	law
Network Enforcement Act	DE	law
NetzDG	DE	law
Bundesdatenschutzgesetz|BDSG	DE	law
Basic Law	DE	law
Grundgesetz	DE	law
Vorratsdatenspeicherung	DE	law
Bundestrojaner	DE	law
Staatstrojaner	DE	law
Landtag	DE AT	legislature
Bavarian government	DE-BY	executive
Bavarian Landtag	DE-BY	executive
Bavarian police	DE-BY	executive
Bavarian State Criminal Police|Bavarian state government	DE-BY	executive
Bavarian Constitutional Court	DE-BY	executive
Berlin police	DE-BE	police
Polizei Berlin	DE-BE	police
Berlin Senate	DE-BE	legislature
Berlin House of Representatives	DE-BE	police
Südkreuz|Berlin Südkreuz|BVG	DE-BE	police
Hamburg police	DE-HH	police
Polizei Hamburg	DE-HH	police
Hamburg Senate	DE-HH	legislature
Hamburgische Bürgerschaft	DE-HH	police
Hansaplatz	DE-HH	police
Hesse police	DE-HE	police
Polizei Hessen	DE-HE	police
Hessian police	DE-HE	police
hessenDATA	DE-HE	police
Hessian government	DE-HE	executive
Baden-Württemberg police|Baden-Württemberg government	DE-BW	police
Mannheim police	DE-BW/mannheim	police
North Rhine-Westphalia police	DE-NW	police
NRW police	DE-NW	police
North Rhine-Westphalia government	DE-NW	executive
Cologne police	DE-NW/cologne	police
Saxony police	DE-SN	police
Saxon police	DE-SN	police
Saxony Landtag	DE-SN	police
Lower Saxony police	DE-NI	police
Lower Saxon government	DE-NI	executive
Munich police	DE-BY/munich	police
# France
Assemblée nationale|Assemblée Nationale	FR	legislature
French National Assembly|French Assembly	FR	legislature
Sénat	FR	legislature
French Senate	FR	legislature
French parliament|French Parliament	FR	legislature
French government|French Government|French presidency	FR	executive
French Interior Ministry|French interior ministry|French interior minister	FR	ministry
French president|French President	FR	executive
Ministère de l'Intérieur	FR	ministry
Conseil constitutionnel	FR	court
French Constitutional Council|Constitutional Council	FR	court
French Council of State	FR	court
France's Council of State|France's top administrative court|France's highest administrative court	FR	court
Tribunal judiciaire de Paris	FR	court
Paris judicial court	FR	court
Paris prosecutor	FR	court
Paris prosecutors	FR	court
Paris prosecutor's office	FR	court
Parquet de Paris	FR	court
Paris Court of Appeal	FR	court
Paris appeals court	FR	court
Parquet national financier	FR	court
Défenseur des droits	FR	regulator
French Defender of Rights|Defender of Rights	FR	regulator
Autorité de la concurrence	FR	regulator
French competition authority	FR	regulator
French antitrust watchdog	FR	regulator
Arcom|ARCOM	FR	regulator
Conseil supérieur de l'audiovisuel	FR	regulator
Hadopi|ARCEP|Arcep	FR	regulator
ANSSI	FR	agency
Agence nationale de la sécurité des systèmes d'information	FR	agency
DGSI	FR	agency
Direction générale de la sécurité intérieure|DGSE|Direction générale de la sécurité extérieure	FR	agency
Gendarmerie	FR	police
French gendarmerie	FR	police
Gendarmerie nationale|Police nationale	FR	police
French police|French National Police	FR	police
Préfecture de police|Paris police prefecture	FR	police
Caisse nationale des allocations familiales|CNAF|Caisse d'allocations familiales	FR	programme
France Travail	FR	programme
Pôle emploi|CNAM	FR	programme
Health Data Hub	FR	programme
Parcoursup	FR	programme
TousAntiCovid	FR	programme
StopCovid	FR	programme
FranceConnect	FR	programme
Alicem|ALICEM	FR	programme
Carte Vitale	FR	programme
France Identité	FR	programme
SNCF|RATP	FR	transit
Loi Informatique et Libertés	FR	law
French Data Protection Act	FR	law
Loi Avia|Avia law	FR	law
Global Security Law|global security law	FR	law
Loi sécurité globale	FR	law
SREN law|Loi SREN	FR	law
Olympic Games law	FR	law
Hadopi law	FR	law
Narcotrafic law	FR	law
Rassemblement National|Rassemblement national	FR	party
National Rally	FR	party
La France Insoumise	FR	party
Les Républicains	FR	party
Region Sud|Région Sud|Provence-Alpes-Côte d'Azur Region	FR-PAC	executive
Nice city hall	FR-PAC/nice	executive
Mairie de Nice	FR-PAC/nice	executive
Paris City Hall	FR-IDF/paris	executive
Mairie de Paris	FR-IDF/paris	executive
Paris city hall	FR-IDF/paris	executive
French Navy	FR	military
French army	FR	military
French military	FR	military
Ministère des Armées	FR	military
# Italy
Italian parliament|Italian Parliament	IT	legislature
Italian Senate	IT	legislature
Camera dei Deputati	IT	legislature
Senato della Repubblica	IT	legislature
Italian government|Italian Government	IT	executive
Meloni government	IT	executive
Autorità Garante della Concorrenza e del Mercato	IT	regulator
Italian Competition Authority	IT	regulator
Italian antitrust|Italian antitrust authority	IT	regulator
Italy's antitrust	IT	regulator
Italian competition authority|AGCM	IT	regulator
AGCOM|Agcom	IT	regulator
Agenzia per la Cybersicurezza Nazionale	IT	agency
Agenzia per l'Italia Digitale	IT	agency
AgID	IT	agency
Guardia di Finanza	IT	police
Carabinieri	IT	police
Polizia di Stato	IT	police
Polizia Postale	IT	police
Questura	IT	police
Italian police	IT	police
Corte Costituzionale	IT	court
Corte di Cassazione	IT	court
Italian Constitutional Court|Italian Supreme Court	IT	court
Copasir|COPASIR	IT	legislature
Italian intelligence	IT	legislature
CONSOB|Consob|INPS	IT	agency
Istat	IT	agency
Agenzia delle Entrate	IT	agency
SARI system|SARI Real Time	IT	agency
Immuni	IT	agency
Fratelli d'Italia	IT	party
Brothers of Italy	IT	party
Five Star Movement	IT	party
Movimento Cinque Stelle	IT	party
Forza Italia	IT	party
Trentino-Alto Adige regional council	IT-32	legislature
Comune di Como	IT-25/como	legislature
Como city council	IT-25/como	legislature
Comune di Trento	IT-32/trento	legislature
Trento municipality	IT-32/trento	legislature
Comune di Milano	IT-25/milan	legislature
# Spain and Portugal
Cortes Generales	ES	legislature
Congreso de los Diputados	ES	legislature
Congress of Deputies|Spanish Congress	ES	legislature
Spanish parliament	ES	legislature
Spanish Senate	ES	legislature
Spanish Parliament	ES	legislature
Spanish government|Spanish Government	ES	executive
Sánchez government	ES	executive
Centro Nacional de Inteligencia|CNI	ES	agency
Guardia Civil	ES	police
Policía Nacional	ES	police
Spanish National Police|Spanish police	ES	police
Spanish Civil Guard|Civil Guard	ES	police
Mossos d'Esquadra|Mossos	ES-CT	police
Ertzaintza	ES-PV	police
Audiencia Nacional	ES	court
Tribunal Supremo	ES	court
Tribunal Constitucional	ES	court
Spanish Supreme Court	ES	court
Spanish High Court|Spain's High Court|Spanish National Court|Spain's National Court	ES	court
CNMC	ES	regulator
Comisión Nacional de los Mercados y la Competencia|CNMV	ES	regulator
BOSCO	ES	programme
VioGén|VioGen|Viogén	ES	programme
Seguridad Social	ES	programme
RisCanvi	ES	programme
PSOE	ES	party
Partido Popular	ES	party
Podemos|Unidas Podemos	ES	party
Ciudadanos	ES	party
Vox party	ES	party
Generalitat de Catalunya	ES-CT	executive
Catalan government|Catalan parliament	ES-CT	executive
Parlament de Catalunya	ES-CT	executive
Generalitat	ES-CT	executive
Basque Government|Basque government	ES-PV	executive
Basque Parliament	ES-PV	executive
Junta de Andalucía|Junta de Andalucia	ES-AN	executive
Community of Madrid	ES-MD	executive
Comunidad de Madrid	ES-MD	executive
Ajuntament de Barcelona	ES-CT/barcelona	legislature
Barcelona City Council	ES-CT/barcelona	legislature
Mobile World Congress Barcelona	ES-CT	other
Fira de Barcelona	ES-CT	other
Assembleia da República	PT	agency
Portuguese parliament|Portuguese government	PT	legislature
Polícia Judiciária	PT	agency
Guarda Nacional Republicana|ANACOM	PT	agency
# Netherlands, Belgium, Luxembourg
Tweede Kamer	NL	legislature
Dutch parliament	NL	legislature
Dutch House of Representatives	NL	legislature
Dutch Parliament	NL	legislature
Eerste Kamer	NL	legislature
Dutch Senate	NL	legislature
Staten-Generaal	NL	legislature
States General	NL	legislature
Dutch government|Dutch cabinet	NL	executive
Rutte government	NL	executive
Belastingdienst	NL	agency
Dutch Tax Authority|Dutch tax authority	NL	agency
Dutch Tax and Customs Administration|Dutch tax office	NL	agency
Toeslagenaffaire|toeslagenaffaire	NL	programme
Dutch childcare benefits scandal|childcare benefits scandal|child benefits scandal	NL	programme
SyRI	NL	programme
System Risk Indication	NL	programme
Systeem Risico Indicatie	NL	programme
DigiD	NL	programme
DUO student	NL	programme
Dienst Uitvoering Onderwijs	NL	programme
AIVD	NL	agency
General Intelligence and Security Service|MIVD|NCTV	NL	agency
Dutch intelligence	NL	agency
Politie	NL	police
Dutch National Police|Dutch police	NL	police
Nationale Politie	NL	police
Koninklijke Marechaussee|Marechaussee	NL	police
Autoriteit Consument & Markt	NL	regulator
Authority for Consumers and Markets	NL	regulator
College voor de Rechten van de Mens	NL	regulator
Netherlands Institute for Human Rights	NL	regulator
Kansspelautoriteit	NL	regulator
Rijksinspectie Digitale Infrastructuur	NL	regulator
De Nederlandsche Bank	NL	regulator
Hoge Raad	NL	court
Raad van State	NL	court
Dutch Supreme Court	NL	court
District Court of The Hague|Hague District Court|Hague court	NL	court
Rechtbank Amsterdam	NL	court
Amsterdam District Court|Amsterdam court	NL	court
Court of The Hague	NL	court
Sleepwet|UAVG	NL	law
Dutch Intelligence and Security Services Act	NL	law
Gemeente Rotterdam	NL-ZH/rotterdam	legislature
Gemeente Amsterdam	NL-NH/amsterdam	legislature
Amsterdam municipality	NL-NH/amsterdam	legislature
Smart Check Amsterdam	NL-NH/amsterdam	legislature
Uitvoeringsinstituut Werknemersverzekeringen|UWV	NL	agency
VVD|PVV	NL	party
GroenLinks	NL	party
Party for Freedom	NL	party
Chambre des représentants	BE	agency
Belgian parliament|Belgian Parliament	BE	legislature
Belgian government	BE	executive
Belgian Federal Police	BE	police
Belgian Chamber of Representatives	BE	agency
Belgian police	BE	agency
Comité R	BE	agency
State Security Service	BE	agency
Staatsveiligheid	BE	agency
Belgian Constitutional Court	BE	court
Flemish Parliament	BE-VLG	legislature
Flemish government	BE-VLG	legislature
De Lijn	BE-VLG	legislature
Flemish Supervisory Commission	BE-VLG	legislature
Vlaamse Toezichtcommissie	BE-VLG	legislature
Walloon Parliament|Walloon government	BE-WAL	legislature
Brussels Airport	BE-BRU	transit
Brussels Parliament	BE-BRU	legislature
STIB	BE-BRU	transit
Brussels-Capital Region	BE-BRU	transit
Brussels police|Brussels police zone	BE-BRU	police
Zaventem Airport	BE	transit
Luxembourg government	LU	executive
Luxembourg parliament|CSSF	LU	executive
# Nordic countries
Folketing	DK	legislature
Folketinget	DK	legislature
Danish parliament|Danish Parliament	DK	legislature
Danish government|Danish Government	DK	executive
Danish Agency for Digital Government	DK	executive
Udbetaling Danmark	DK	agency
MitID	DK	agency
NemID	DK	agency
Danish Security and Intelligence Service|Danish Defence Intelligence Service	DK	agency
Danish National Police|Danish police	DK	police
Rigspolitiet|POL-INTEL	DK	agency
Danish Business Authority	DK	agency
Danish Medicines Agency	DK	agency
Forbrugerombudsmanden	DK	agency
Danish Consumer Ombudsman	DK	agency
Københavns Kommune	DK	agency
Gladsaxe model	DK	agency
Danish Ministry of Digital Affairs	DK	agency
Helsingør Municipality	DK	agency
Helsingor municipality	DK	agency
Riksdag	SE	legislature
Riksdagen	SE	legislature
Swedish parliament|Swedish Parliament	SE	legislature
Swedish government|Swedish Government	SE	executive
Regeringskansliet	SE	executive
Säpo|SÄPO	SE	agency
Swedish Security Service	SE	agency
Swedish Police Authority	SE	agency
Polismyndigheten	SE	agency
Swedish police	SE	agency
National Defence Radio Establishment	SE	agency
Försäkringskassan	SE	agency
Swedish Social Insurance Agency	SE	agency
Swedish Migration Agency	SE	agency
Migrationsverket	SE	agency
Swedish Tax Agency	SE	agency
Skatteverket	SE	agency
BankID	SE	agency
Swedish Post and Telecom Authority	SE	agency
Konsumentverket	SE	agency
Arbetsförmedlingen	SE	agency
Sweden Democrats	SE	party
Moderate Party	SE	party
Skellefteå municipality|Skelleftea municipality	SE-AC	agency
Storting	NO	legislature
Stortinget	NO	legislature
Norwegian parliament|Norwegian Parliament	NO	legislature
Norwegian government|Norwegian Government	NO	executive
Norwegian Police Security Service	NO	police
Kripos	NO	agency
Politiet	NO	agency
Norwegian Labour and Welfare Administration	NO	agency
Norwegian Police|Norwegian police	NO	police
Smittestopp	NO	agency
Forbrukerrådet|Forbrukerradet	NO	agency
Finanstilsynet	NO	agency
Medietilsynet	NO	agency
Norwegian Digitalisation Agency	NO	agency
Oslo District Court	NO	court
Eduskunta	FI	legislature
Finnish parliament|Finnish Parliament	FI	legislature
Finnish government|Finnish Government	FI	executive
Supo	FI	agency
Finnish Security and Intelligence Service	FI	agency
Finnish police	FI	agency
Finnish National Police Board	FI	agency
Keskusrikospoliisi	FI	agency
Kela|KELA	FI	agency
Traficom	FI	agency
Finnish Immigration Service	FI	agency
Migri	FI	agency
Vastaamo	FI	agency
Koronavilkku	FI	agency
AuroraAI	FI	agency
Althing	IS	legislature
Althingi	IS	legislature
Alþingi	IS	legislature
Icelandic parliament	IS	legislature
Icelandic government	IS	executive
deCODE Genetics	IS	agency
Icelandic Police	IS	police
Løgting	FO	legislature
Inatsisartut	GL	legislature
Naalakkersuisut	GL	legislature
# Central and Eastern Europe, Baltic states
Sejm	PL	legislature
Polish parliament|Polish Senate	PL	legislature
Polish Sejm	PL	legislature
Saeima	LV	legislature
Latvian parliament	LV	legislature
Seimas	LT	legislature
Lithuanian parliament	LT	legislature
Riigikogu	EE	legislature
Estonian parliament	EE	legislature
Polish government|Polish Government	PL	executive
Law and Justice party|Law and Justice	PL	executive
Civic Platform	PL	executive
Prawo i Sprawiedliwość	PL	executive
Central Anti-Corruption Bureau	PL	executive
Internal Security Agency	PL	executive
UOKiK|ABW	PL	executive
Polish police	PL	executive
Polish Supreme Court	PL	executive
Polish Constitutional Tribunal	PL	executive
mObywatel	PL	executive
Constitutional Tribunal	PL PE	court
Estonian government|Estonian Internal Security Service	EE	executive
e-Residency	EE	agency
X-Road	EE	agency
Bürokratt	EE	agency
Latvian government	LV LT	executive
Lithuanian government	LV LT	executive
Narodna Skupština	RS	agency
Serbian parliament	RS	legislature
National Assembly of Serbia	RS	agency
Serbian government	RS	executive
Serbian police	RS	agency
Commissioner for Information of Public Importance	RS	regulator
Serbian Interior Ministry	RS	agency
Serbian Progressive Party	RS	party
Országgyűlés	HU	legislature
Hungarian parliament|Hungarian Parliament	HU	legislature
Hungarian government	HU	legislature
Fidesz	HU	legislature
Orbán government|Orban government	HU	legislature
Sovereignty Protection Office	HU	legislature
Hungarian police	HU	legislature
Kúria	HU	legislature
Sabor	HR	legislature
Croatian parliament	HR	legislature
Hrvatski sabor	HR	legislature
Croatian government	HR	legislature
Državni zbor	SI	legislature
Slovenian parliament|Slovenian government	SI	legislature
Poslanecká sněmovna	CZ	legislature
Czech parliament	CZ	legislature
Czech Senate	CZ	legislature
Czech government	CZ	legislature
Czech police	CZ	legislature
NÚKIB|NUKIB	CZ	legislature
Národná rada	SK	legislature
Slovak parliament	SK	legislature
National Council of the Slovak Republic	SK	legislature
Slovak government	SK	legislature
Smer	SK	legislature
Nationalrat	AT	legislature
Austrian parliament	AT	legislature
Austrian National Council	AT	legislature
Austrian government	AT	legislature
Austrian Interior Ministry	AT	legislature
AMS algorithm	AT	legislature
Arbeitsmarktservice	AT	legislature
Freedom Party of Austria	AT	legislature
FPÖ	AT	legislature
ÖVP	AT	legislature
SPÖ	AT	legislature
Austrian Constitutional Court|Austrian Supreme Court	AT	legislature
Verfassungsgerichtshof	AT	legislature
Narodno Sabranie	BG	legislature
Bulgarian parliament	BG	legislature
Bulgarian government	BG	legislature
Bulgarian National Revenue Agency|GERB	BG	legislature
Marea Adunare	RO	legislature
Romanian parliament	RO	legislature
Romanian government	RO	legislature
Romanian Senate|DIICOT	RO	legislature
Romanian Constitutional Court	RO	legislature
Alliance for the Union of Romanians	RO	legislature
Vouli	GR	legislature
Hellenic Parliament	GR	legislature
Greek parliament|Greek Parliament	GR	legislature
Greek government|Greek Government	GR	legislature
New Democracy	GR	legislature
Syriza|SYRIZA	GR	legislature
Predatorgate	GR	legislature
Hellenic Police	GR	legislature
Greek police	GR	legislature
Hellenic Coast Guard|ADAE	GR	legislature
Hyperion system	GR	legislature
Centaur system	GR	legislature
Greek Council of State	GR	legislature
Cypriot parliament	CY	legislature
Cyprus House of Representatives	CY	legislature
Cypriot government	CY	legislature
Maltese parliament|Maltese government	MT	legislature
Malta Digital Innovation Authority	MT	agency
Transport Malta	MT	transit
Sobranie	MK	legislature
North Macedonian government|North Macedonian parliament	MK	legislature
Skupština Crne Gore	ME	legislature
Montenegrin government|Montenegrin parliament	ME	legislature
Kuvendi	AL	legislature
Albanian parliament|Albanian government	AL	legislature
Diella	AL	legislature
Bosnian parliament	BA	legislature
Republika Srpska	BA	legislature
Bosnian government	BA	legislature
Moldovan parliament|Moldovan government	MD	legislature
Verkhovna Rada	UA	legislature
Ukrainian parliament|Ukrainian Parliament	UA	legislature
Ukrainian government|Ukrainian Government	UA	executive
Security Service of Ukraine|SBU	UA	agency
Ministry of Digital Transformation	UA	agency
Diia|Diia app	UA	agency
Brave1	UA	agency
Ukrainian army	UA	agency
Ukrainian military	UA	agency
Armed Forces of Ukraine	UA	agency
Ukrainian Ministry of Defence	UA	agency
Ukrainian defense ministry|NABU|SSSCIP|CERT-UA	UA	agency
HUR military intelligence	UA	agency
Supreme Council of Crimea	UA-43	legislature
# Russia, Belarus, Caucasus, Central Asia
State Duma	RU	legislature
Russian Duma|Duma	RU	legislature
Russian parliament|Russian Parliament	RU	legislature
Federation Council|Council of the Federation	RU	legislature
Russian government|Russian Government	RU	executive
Putin's government	RU	executive
Putin regime	RU	executive
Roskomnadzor	RU	regulator
Federal Security Service|FSB	RU	agency
GRU	RU	agency
Main Intelligence Directorate	RU	agency
Foreign Intelligence Service|SVR	RU	agency
Rosgvardia	RU	police
Russian National Guard	RU	police
Russian police	RU	police
Russian Interior Ministry|Russian interior ministry	RU	agency
Investigative Committee of Russia|Russian Investigative Committee|Investigative Committee	RU	police
Russian Ministry of Defence	RU	military
Russian Defense Ministry	RU	military
Russian Defence Ministry	RU	military
Russian military	RU	military
Russian army	RU	military
Russian forces	RU	military
Mintsifry	RU	programme
Russian Ministry of Digital Development	RU	programme
Rostec	RU	programme
Rosatom	RU	programme
Sberbank	RU	programme
Sber	RU	programme
Gosuslugi	RU	programme
Face Pay|SORM	RU	programme
sovereign internet law	RU	programme
Yarovaya law|Yarovaya amendments	RU	programme
foreign agent law	RU	programme
Russian foreign agents law	RU	programme
Federal Antimonopoly Service	RU	programme
Rossotrudnichestvo	RU	programme
United Russia	RU	party
Moscow City Duma	RU-MOW	transit
Mosgorduma	RU-MOW	transit
Moscow metro|Moscow Metro	RU-MOW	transit
Moscow Department of Information Technologies	RU-MOW	agency
Moscow mayor	RU-MOW	transit
Moscow police	RU-MOW	transit
Moscow city court	RU-MOW	court
Tverskoy court|Tverskoy District Court	RU-MOW	court
Chechen government	RU-CE	executive
Kadyrovtsy	RU-CE	executive
Russian Supreme Court	RU	court
Constitutional Court of Russia	RU	court
Belarusian KGB|Belarusian government	BY	agency
Lukashenko regime	BY	executive
Kipod	BY	agency
Georgian parliament	GE	legislature
Georgian Dream	GE	legislature
Parliament of Georgia	GE	legislature
State Security Service of Georgia	GE	legislature
Georgian government	GE	legislature
Georgian Parliament	GE	legislature
Milli Majlis	AZ	legislature
Azerbaijani parliament|Azerbaijani government	AZ	legislature
Armenian parliament|Armenian government	AM	legislature
Mazhilis	KZ	legislature
Majilis	KZ	legislature
Kazakh parliament|Kazakh government	KZ	legislature
Oliy Majlis	UZ	legislature
Uzbek government	UZ	legislature
Jogorku Kenesh	KG	legislature
Kyrgyz parliament|Kyrgyz government	KG	legislature
Majlisi Oli	TJ	legislature
Tajik government	TJ	legislature
Turkmen government	TM	executive
Great Khural|State Great Khural	MN	legislature
Mongolian parliament	MN	legislature
# China
National People's Congress	CN	legislature
NPC Standing Committee|National People's Congress Standing Committee	CN	legislature
Chinese People's Political Consultative Conference|CPPCC	CN	legislature
Chinese government|Chinese Government	CN	executive
Chinese authorities	CN	executive
Chinese officials	CN	executive
Chinese regulators	CN	executive
Chinese regulator	CN	executive
China's State Council	CN	executive
Chinese censors	CN	executive
Chinese state media	CN	executive
Chinese police	CN	executive
Chinese Communist Party|Communist Party of China|CCP	CN	party
CPC Central Committee	CN	party
Politburo Standing Committee	CN	party
Cyberspace Administration of China|Cyberspace Administration|CAC	CN	regulator
China's cyberspace regulator|China's internet regulator|China's cyberspace administration	CN	regulator
China's cyberspace watchdog	CN	regulator
Ministry of Industry and Information Technology|MIIT	CN	ministry
State Administration for Market Regulation|SAMR	CN	regulator
People's Bank of China|PBOC|PBoC	CN	agency
digital yuan	CN	agency
e-CNY	CN	agency
digital renminbi	CN	agency
China Securities Regulatory Commission	CN	regulator
National Financial Regulatory Administration	CN	regulator
National Development and Reform Commission|NDRC	CN	regulator
National Data Administration	CN	regulator
National Press and Publication Administration	CN	regulator
National Radio and Television Administration	CN	regulator
Chinese Ministry of Public Security|Public Security Bureau|Ministry of Public Security of China|Chinese Ministry of State Security	CN	agency
People's Liberation Army|PLA	CN	military
Chinese military	CN	military
Chinese army	CN	military
Chinese Ministry of Commerce|China's commerce ministry|MOFCOM	CN	ministry
Chinese Ministry of Education	CN	ministry
Chinese foreign ministry|China's foreign ministry	CN	ministry
Supreme People's Court|Supreme People's Procuratorate	CN	court
Hangzhou Internet Court	CN	court
Beijing Internet Court	CN	court
Guangzhou Internet Court	CN	court
Hangzhou court	CN	court
Chinese Academy of Sciences	CN	other
China Academy of Information and Communications Technology	CN	other
China Consumers Association|CNNIC	CN	other
SenseNets	CN	other
Personal Information Protection Law|PIPL	CN	law
Data Security Law	CN	law
China's Cybersecurity Law	CN	law
Algorithmic Recommendation Management Provisions	CN	law
Interim Measures for the Management of Generative AI Services|Interim Measures for Generative AI	CN	law
deep synthesis provisions|Deep Synthesis Provisions	CN	law
Anti-Espionage Law	CN	law
Counter-Espionage Law	CN	law
National Intelligence Law	CN	law
Social Credit System|social credit system|China's social credit	CN	programme
Skynet surveillance	CN	programme
Xue Liang	CN	programme
Alipay Health Code	CN	programme
Golden Shield|Golden Shield Project	CN	programme
Made in China 2025	CN	programme
Belt and Road|Belt and Road Initiative	CN	programme
Digital Silk Road	CN	programme
Great Firewall of China	CN	programme
Study the Great Nation	CN	programme
gaokao	CN	programme
Integrated Joint Operations Platform|IJOP	CN-XJ	programme
Xinjiang police	CN-XJ	programme
Xinjiang Police Files	CN-XJ	programme
Xinjiang authorities	CN-XJ	programme
Xinjiang government	CN-XJ	programme
Xinjiang Production and Construction Corps	CN-XJ	programme
Shanghai government	CN-SH	executive
Shanghai police	CN-SH	executive
Shanghai municipal government	CN-SH	executive
Shenzhen police	CN-GD/shenzhen	executive
Shenzhen government	CN-GD/shenzhen	executive
Shenzhen Municipal	CN-GD/shenzhen	executive
Hangzhou government	CN-ZJ/hangzhou	executive
City Brain	CN-ZJ/hangzhou	executive
Hangzhou Wildlife Park	CN-ZJ/hangzhou	executive
Hangzhou Safari Park	CN-ZJ/hangzhou	executive
Beijing police	CN-BJ	executive
Beijing Subway	CN-BJ	executive
Beijing municipal government|Beijing Municipal	CN-BJ	executive
Rongcheng social credit	CN-SD	programme
Tibetan government-in-exile	CN-XZ	executive
Xinhua|Xinhua News Agency	CN	other
People's Daily|CGTN|CCTV-1	CN	other
# Hong Kong, Macao, Taiwan
Hong Kong Legislative Council	HK	legislature
Hong Kong legislature	HK	legislature
Hong Kong government|Hong Kong Government	HK	executive
Hong Kong authorities	HK	executive
Hong Kong Chief Executive|Hong Kong chief executive	HK	executive
Hong Kong leader	HK	executive
Office of the Privacy Commissioner for Personal Data|Privacy Commissioner for Personal Data	HK	regulator
Hong Kong privacy commissioner	HK	regulator
Hong Kong privacy watchdog|PCPD	HK	regulator
Personal Data (Privacy) Ordinance|PDPO	HK	law
Article 23	HK	law
Hong Kong national security law|Hong Kong security law	HK	law
Safeguarding National Security Ordinance	HK	law
Hong Kong Monetary Authority|HKMA	HK	regulator
Securities and Futures Commission	HK	regulator
Hong Kong Police	HK	police
Hong Kong Police Force|Hong Kong police	HK	police
Hong Kong Immigration Department	HK	agency
Hospital Authority	HK	agency
LeaveHomeSafe	HK	agency
MTR Corporation	HK	agency
Octopus card	HK	agency
Hong Kong Court of Final Appeal|Court of Final Appeal	HK	court
Smart lamp posts	HK	agency
iAM Smart	HK	agency
Macau government	MO	executive
Macao government	MO	executive
Macau legislature	MO	agency
Macau police	MO	agency
Macau Judiciary Police	MO	police
Legislative Yuan	TW	legislature
Taiwan's legislature	TW	legislature
Taiwanese parliament	TW	legislature
Executive Yuan	TW	legislature
Control Yuan	TW	legislature
Judicial Yuan	TW	legislature
Taiwanese government	TW	executive
Taiwan government	TW	executive
Taiwan's Ministry of Digital Affairs	TW	agency
National Communications Commission	TW	agency
Taiwan's National Security Bureau	TW	agency
Mainland Affairs Council	TW	agency
Taiwan's Criminal Investigation Bureau	TW	agency
Taiwan's Constitutional Court	TW	court
Taiwan CDC	TW	agency
National Health Insurance Administration	TW	agency
Democratic Progressive Party	TW	party
Kuomintang|KMT	TW	party
Taiwan People's Party	TW	party
# Japan
National Diet	JP	legislature
Japanese Diet	JP	legislature
Japan's Diet	JP	legislature
Japanese parliament	JP	legislature
Japan's parliament	JP	legislature
Japanese government|Japanese Government	JP	executive
Chief Cabinet Secretary	JP	executive
Personal Information Protection Commission|PIPC	JP KR	regulator
Act on the Protection of Personal Information|APPI	JP	law
AI Promotion Act	JP	law
Act on Promotion of Research and Development	JP	law
Specified Secrets Protection Law	JP	law
Ministry of Economy, Trade and Industry|METI	JP	ministry
Ministry of Internal Affairs and Communications	JP	ministry
Digital Agency	JP	programme
My Number|My Number card|My Number cards	JP	programme
Japan Fair Trade Commission|JFTC	JP	regulator
Financial Services Agency	JP	regulator
Tokyo Metropolitan Police|Tokyo Metropolitan Police Department|Tokyo Metropolitan Government|Tokyo government	JP-13	police
Tokyo District Court	JP-13	court
Tokyo Metro	JP-13	transit
Osaka Metro	JP-27	transit
Osaka police	JP-27	transit
Osaka Expo	JP-27	transit
Osaka District Court	JP-27	court
Kanagawa police	JP-14	police
Kanagawa Prefectural Police	JP-14	police
East Japan Railway	JP	transit
Japan Railways	JP	transit
Japan Self-Defense Forces|Self-Defense Forces	JP	military
Japan Coast Guard	JP	military
Japanese Ministry of Defense	JP	military
Immigration Services Agency	JP	agency
Japanese police	JP	agency
Japan's National Police Agency	JP	police
Japanese Supreme Court	JP	court
Supreme Court of Japan	JP	court
Bank of Japan	JP	agency
Japan AI Safety Institute	JP	agency
Japan External Trade Organization	JP	agency
Japan Patent Office	JP	agency
Agency for Cultural Affairs	JP	agency
Liberal Democratic Party|LDP	JP	party
Komeito	JP	party
Constitutional Democratic Party	JP	party
# Korea
Korean National Assembly	KR	legislature
South Korean parliament	KR	legislature
South Korean National Assembly	KR	legislature
South Korea's parliament|South Korea's National Assembly	KR	legislature
South Korean government	KR	executive
South Korea's government	KR	executive
Korean government	KR	executive
Yoon administration	KR	executive
Moon administration	KR	executive
Personal Information Protection Commission of Korea|South Korea's Personal Information Protection Commission	KR	regulator
South Korean privacy watchdog	KR	regulator
South Korea's privacy watchdog	KR	regulator
South Korea's data protection authority|South Korea's data watchdog	KR	regulator
Korea Communications Commission|Korea Communications Standards Commission	KR	regulator
Korea Fair Trade Commission|KFTC|KCSC	KR	regulator
Korea Internet & Security Agency|Korea Internet and Security Agency|KISA	KR	regulator
Korea Media Communications Commission	KR	regulator
Financial Supervisory Service	KR	regulator
Ministry of Science and ICT|MSIT	KR	ministry
Ministry of the Interior and Safety	KR	ministry
South Korean Ministry of Justice	KR	ministry
South Korean military	KR	ministry
Republic of Korea Army	KR	ministry
Korean National Police Agency	KR	ministry
Korea Customs Service	KR	ministry
Korea Disease Control and Prevention Agency|KCDC	KR	ministry
Korea Medical Association	KR	ministry
AI Basic Act	KR TW	law
Framework Act on Artificial Intelligence|Basic Act on Artificial Intelligence	KR	law
Network Act	KR	law
Nth Room law	KR	law
Credit Information Act	KR	law
Seoul Metropolitan Government|Seoul Metropolitan Police	KR-11	executive
Seoul Metro	KR-11	executive
Seoul police	KR-11	executive
Seoul Central District Court	KR-11	executive
Seoul city government	KR-11	executive
Bucheon city	KR-41/bucheon	agency
Incheon Airport|Incheon International Airport	KR-28	transit
People Power Party	KR	party
Democratic Party of Korea	KR	party
Korean Central News Agency|KCNA	KP	agency
Workers' Party of Korea	KP	party
Reconnaissance General Bureau	KP	agency
Supreme People's Assembly	KP	legislature
# Southeast Asia
Singapore Parliament|Parliament of Singapore|Singapore parliament	SG	legislature
Singapore government|Singapore Government	SG	executive
Infocomm Media Development Authority|IMDA	SG	regulator
Personal Data Protection Commission|PDPC	SG TH	regulator
Monetary Authority of Singapore|MAS	SG	regulator
GovTech|GovTech Singapore	SG	agency
Government Technology Agency	SG	executive
Smart Nation|Smart Nation and Digital Government Office	SG	agency
SingPass|Singpass	SG	agency
TraceTogether	SG	agency
SafeEntry|HDB	SG	agency
Housing & Development Board	SG	agency
Home Team Science and Technology Agency|HTX	SG	agency
Immigration and Checkpoints Authority	SG	agency
Land Transport Authority	SG	transit
SingHealth	SG	agency
Synapxe	SG	agency
AI Verify|AI Verify Foundation	SG	agency
Competition and Consumer Commission of Singapore	SG	agency
Central Provident Fund	SG	agency
Singapore Police Force|Singapore police	SG	police
Singapore Prison Service	SG	police
Changi Airport	SG	transit
Protection from Online Falsehoods and Manipulation Act|POFMA	SG	law
Foreign Interference (Countermeasures) Act	SG	law
Online Criminal Harms Act	SG	law
People's Action Party	SG	party
Ministry of Digital Development and Information	SG	ministry
Ministry of Communications and Information	SG	ministry
Dewan Rakyat	MY	legislature
Dewan Negara	MY	legislature
Malaysian Parliament|Malaysian parliament	MY	legislature
Malaysian government|Malaysian Communications and Multimedia Commission|MCMC	MY	executive
Royal Malaysia Police	MY	police
Polis Diraja Malaysia|PDRM	MY	agency
Malaysian police	MY	agency
Bank Negara|Bank Negara Malaysia	MY	agency
MySejahtera	MY	agency
MyKad	MY	agency
MyDigital ID	MY	agency
Securities Commission Malaysia	MY	agency
Communications and Multimedia Act	MY	law
Putrajaya Federal Court	MY	court
Bukit Aman	MY	agency
Penang government	MY-07	executive
Sarawak government	MY-13	executive
Sarawak court	MY-13	executive
Sabah court	MY-12	executive
Sabah government	MY-12	executive
Dewan Perwakilan Rakyat	ID	legislature
Indonesian parliament|Indonesian House of Representatives	ID	legislature
Indonesian government	ID	executive
Kominfo	ID	agency
Komdigi	ID	agency
Ministry of Communication and Information Technology	ID	agency
Ministry of Communication and Digital Affairs	ID	agency
Indonesian National Police|Indonesian police|BSSN	ID	police
National Cyber and Encryption Agency	ID	agency
UU ITE|ITE Law	ID	agency
Electronic Information and Transactions Law	ID	law
PeduliLindungi|KPK	ID	agency
Polri|OJK	ID	agency
Thai parliament	TH	legislature
Thai government	TH	executive
Royal Thai Police|Thai police	TH	police
Thai Constitutional Court	TH	court
Computer Crime Act	TH	law
lèse-majesté	TH	agency
Ministry of Digital Economy and Society	TH	agency
Thai army|Royal Thai Army	TH	agency
Move Forward Party	TH	party
Pheu Thai	TH	agency
Philippine Congress	PH	legislature
Philippine Senate	PH	legislature
Philippine House of Representatives	PH	legislature
Philippine government	PH	executive
National Privacy Commission	PH	agency
Department of Information and Communications Technology|DICT	PH	agency
Philippine National Police|PNP	PH	police
National Bureau of Investigation	PH	police
Commission on Elections	PH	agency
Comelec|COMELEC	PH	agency
PhilSys	PH	agency
Philippine Identification System	PH	agency
Philippine Statistics Authority	PH	agency
Bangko Sentral ng Pilipinas	PH	agency
SIM Registration Act	PH	law
Supreme Court of the Philippines	PH	court
Philippine Supreme Court|Philippine Coast Guard	PH	court
Cybercrime Prevention Act	PH	law
Land Transportation Office	PH	agency
Commission on Human Rights	PH	agency
Philippine Data Privacy Act	PH	law
Data Privacy Act of 2012	PH	law
Quốc hội	VN	agency
Vietnamese National Assembly	VN	legislature
Vietnamese government	VN	executive
Vietnamese police	VN	agency
Vietnamese Ministry of Public Security	VN	agency
Communist Party of Vietnam	VN	party
Decree 13	VN	agency
Decree 53	VN	agency
Force 47	VN	agency
Cambodian government	KH	executive
National Internet Gateway	KH	agency
Cambodian parliament|Cambodian People's Party	KH	legislature
Myanmar military	MM	military
Myanmar junta	MM	military
Tatmadaw	MM	military
Pyidaungsu Hluttaw|Hluttaw	MM	military
State Administration Council	MM	military
National Unity Government	MM	military
Myanmar government	MM	military
National League for Democracy	MM	military
Lao government|Lao National Assembly	LA	executive
# South Asia
Pakistan Telecommunication Authority	PK	regulator
NADRA	PK	agency
National Database and Registration Authority	PK	agency
Federal Investigation Agency	PK	agency
Inter-Services Intelligence	PK	agency
Pakistani government	PK	executive
Pakistan Army	PK	agency
Pakistani military	PK	agency
Pakistan National Assembly	PK	legislature
Pakistani Senate|Pakistan Senate	PK	legislature
Prevention of Electronic Crimes Act|PECA	PK	law
Ministry of Information Technology and Telecommunication	PK	agency
Pakistan Muslim League	PK	agency
Pakistan Tehreek-e-Insaf	PK	agency
Supreme Court of Pakistan	PK	court
National Cyber Crime Investigation Agency	PK	agency
Election Commission of Pakistan	PK	agency
Pakistan Peoples Party	PK	party
Islamabad High Court	PK-IS	court
Islamabad Police	PK-IS	court
Islamabad Safe City	PK-IS	court
Lahore High Court	PK-PB	court
Punjab Safe Cities Authority|Punjab Safe City Authority	PK-PB	court
Punjab Assembly	PK-PB	court
Sindh High Court	PK-SD	court
Sindh Police	PK-SD	court
Karachi Police	PK-SD	court
Sindh Assembly	PK-SD	court
Peshawar High Court	PK-KP	court
Khyber Pakhtunkhwa Police	PK-KP	court
KP Police	PK-KP	court
Jatiya Sangsad	BD	agency
Bangladeshi government	BD	executive
Bangladesh government	BD	executive
Digital Security Act	BD	law
Rapid Action Battalion|BTRC	BD	agency
Bangladesh Telecommunication Regulatory Commission	BD	agency
Awami League	BD	agency
Bangladesh Nationalist Party	BD	party
National Telecommunication Monitoring Centre	BD	agency
Digital Security Act 2018	BD	law
Sri Lankan parliament|Sri Lankan government	LK	legislature
Sri Lanka Police	LK	police
Telecommunications Regulatory Commission of Sri Lanka	LK	agency
Sri Lanka Unique Digital Identity	LK	agency
Nepali government	NP	executive
Nepal Police	NP	police
Nepal Telecommunications Authority	NP	agency
Nepali parliament	NP	legislature
Nepalese government	NP	executive
Pratinidhi Sabha	NP	agency
Bhutanese government	BT	executive
Bhutan National Digital Identity|National Digital Identity Bhutan	BT	agency
Tshogdu	BT	agency
People's Majlis	MV	legislature
Taliban|Taliban government	AF	agency
Islamic Emirate	AF	agency
Afghan government	AF	executive
Loya Jirga	AF	agency
Wolesi Jirga	AF	agency
Afghan biometric database	AF	agency
# Israel and Palestine
Knesset	IL	legislature
Israeli parliament	IL	legislature
Knesset Constitution Committee	IL	legislature
Israeli Knesset	IL	legislature
Israeli government|Israeli Government	IL	executive
Israeli cabinet	IL	executive
Netanyahu government	IL	executive
Israeli security cabinet	IL	executive
Shin Bet	IL	agency
Shabak	IL	agency
Israel Security Agency	IL	agency
Israeli security service	IL	agency
Mossad	IL	agency
Israel Defense Forces|Israeli Defense Forces|IDF	IL	military
Israeli army	IL	military
Israeli military	IL	military
Israeli soldiers	IL	military
Israeli forces	IL	military
Israeli Air Force	IL	military
Unit 8200	IL	military
Lavender AI system	IL	military
Israeli Defense Ministry|Israeli defense ministry	IL	military
Israel Ministry of Defense	IL	military
Israel Police	IL	police
Israeli police	IL	police
Israel Border Police	IL	police
Privacy Protection Authority|Israeli Privacy Protection Authority	IL	regulator
Israel National Cyber Directorate	IL	regulator
Israeli Interior Ministry	IL	regulator
Israeli Justice Ministry	IL	regulator
Population and Immigration Authority	IL	regulator
Israeli Health Ministry	IL	regulator
Israel Innovation Authority	IL	regulator
Israeli Biometric Database|Biometric Database Law	IL	regulator
Israel Competition Authority	IL	regulator
Israeli attorney general|Israel's attorney general	IL	regulator
Israeli Supreme Court	IL	court
Israel's Supreme Court	IL	court
Israeli High Court	IL	court
Israel's High Court	IL	court
Israeli High Court of Justice	IL	court
Likud	IL	party
Yesh Atid	IL	party
Hamas	PS	executive
Palestinian Authority	PS	executive
Palestinian Legislative Council	PS	executive
Fatah	PS	executive
Palestine Liberation Organization	PS	executive
Gaza Health Ministry	PS	executive
# Middle East and Turkey
Grand National Assembly|Grand National Assembly of Turkey	TR	legislature
Turkish parliament|Turkish Parliament	TR	legislature
Turkish government|Turkish Government	TR	executive
Kişisel Verileri Koruma Kurumu	TR	agency
Turkish Data Protection Authority|Turkish data protection authority|KVKK	TR	agency
Turkish Personal Data Protection|BTK	TR	agency
Information and Communication Technologies Authority	TR	agency
RTÜK|RTUK	TR	agency
Turkish Competition Authority|Turkish Competition Board	TR	agency
Turkish police|Turkish National Police	TR	agency
MİT	TR	agency
Turkish Interior Ministry	TR	agency
Constitutional Court of Turkey|Turkish Constitutional Court	TR	court
ByLock	TR	agency
e-Devlet	TR	agency
HES code	TR	agency
Turkish disinformation law|AKP	TR	agency
Justice and Development Party	TR	party
Republican People's Party	TR	party
Majles	IR	legislature
Iranian parliament	IR	legislature
Islamic Consultative Assembly	IR	legislature
Guardian Council	IR	legislature
Assembly of Experts	IR	legislature
Expediency Council	IR	legislature
Majlis	IR MV AZ KZ	legislature
Iranian government	IR	executive
Islamic Republic of Iran	IR	agency
Islamic Revolutionary Guard Corps	IR	agency
Revolutionary Guards	IR	agency
Revolutionary Guard|IRGC	IR	agency
Basij	IR	agency
morality police	IR	agency
Guidance Patrol	IR	agency
Iranian police	IR	agency
Supreme Council of Cyberspace	IR	agency
Iranian Ministry of Intelligence	IR	agency
Iranian regime	IR	executive
Supreme Leader of Iran|FARAJA	IR	agency
Iraqi parliament	IQ	legislature
Council of Representatives of Iraq	IQ	agency
Iraqi government	IQ	executive
Kurdistan Regional Government	IQ	executive
Communications and Media Commission	IQ	agency
Popular Mobilization Forces	IQ	agency
Council of Representatives	IQ BH	legislature
Shura Council	SA QA OM EG	legislature
Saudi government	SA	executive
Saudi Arabian government	SA	executive
Saudi Data and Artificial Intelligence Authority	SA	agency
Saudi Data and AI Authority|SDAIA	SA	agency
Public Investment Fund|NEOM|Neom	SA	agency
Vision 2030	SA	agency
Absher|Absher app	SA	agency
Tawakkalna	SA	agency
Saudi Ministry of Interior	SA	agency
Communications, Space and Technology Commission|HUMAIN	SA	agency
Specialized Criminal Court	SA	court
Saudi Vision 2030	SA	agency
Federal National Council	AE	agency
UAE government	AE	executive
Emirati government	AE	executive
UAE Ministry	AE	agency
UAE Cabinet	AE	agency
Telecommunications and Digital Government Regulatory Authority|TDRA	AE	executive
UAE Pass	AE	agency
Emirates ID	AE	agency
EDGE Group	AE	agency
Dubai Police|Dubai police	AE-DU	police
Dubai International Financial Centre|DIFC	AE-DU	agency
Dubai Health Authority	AE-DU	agency
Roads and Transport Authority	AE-DU	transit
Dubai Airport|Dubai International Airport	AE-DU	transit
Smart Dubai	AE-DU	agency
Digital Dubai|GDRFA	AE-DU	agency
Dubai government	AE-DU	executive
Virtual Assets Regulatory Authority	AE-DU	agency
Abu Dhabi Global Market|ADGM|Abu Dhabi Police	AE-AZ	agency
Mubadala	AE-AZ	agency
Abu Dhabi government	AE-AZ	executive
Artificial Intelligence and Advanced Technology Council	AE-AZ	agency
Abu Dhabi Department of Health	AE-AZ	agency
Qatari government	QA	executive
Ehteraz	QA	agency
Supreme Committee for Delivery	QA	agency
Qatar Computing Research Institute	QA	agency
Qatar Investment Authority	QA	agency
BeAware Bahrain	BH	agency
Bahraini government|Bahraini authorities	BH	executive
Kuwaiti parliament|Kuwaiti government	KW	legislature
Kuwait National Assembly	KW	legislature
Shlonik	KW	agency
Omani government	OM	executive
Majlis al-Shura	OM	agency
Jordanian government|Jordanian parliament|Jordanian Cybercrime Law	JO	executive
Jordanian authorities	JO	executive
Lebanese government	LB	executive
Lebanese parliament	LB	legislature
Hezbollah	LB	agency
Internal Security Forces	LB	agency
Lebanese army	LB	agency
Syrian government|Syrian Electronic Army	SY	executive
Assad regime	SY	executive
People's Assembly of Syria	SY	agency
Yemeni government	YE	executive
Houthi rebels	YE	agency
Houthi authorities	YE	executive
# Africa
South African Parliament|South African parliament	ZA	legislature
National Council of Provinces	ZA	legislature
South African government	ZA	executive
Department of Communications and Digital Technologies	ZA	agency
Information Regulator of South Africa|South African Information Regulator|POPIA	ZA	agency
Protection of Personal Information Act	ZA	law
POPI Act	ZA	law
Regulation of Interception of Communications Act|RICA	ZA	law
Promotion of Access to Information Act|PAIA	ZA	law
South African Police Service|SAPS	ZA	police
Independent Communications Authority of South Africa|ICASA	ZA	agency
South African Social Security Agency|SASSA	ZA	agency
South African Department of Home Affairs	ZA	agency
South African Revenue Service	ZA	agency
Zondo Commission	ZA	agency
Gautrain	ZA	agency
Film and Publication Board	ZA	agency
Films and Publications Amendment Act	ZA	law
South African Human Rights Commission	ZA	agency
Independent Electoral Commission of South Africa	ZA	agency
Transnet	ZA	agency
Eskom	ZA	agency
African National Congress|ANC	ZA	party
Economic Freedom Fighters	ZA	party
Democratic Alliance	ZA	party
uMkhonto weSizwe	ZA	party
Gauteng High Court	ZA-GP	court
Gauteng government	ZA-GP	court
Gauteng Department of Education	ZA-GP	court
Johannesburg High Court	ZA-GP	court
Pretoria High Court	ZA-GP	court
Gauteng premier	ZA-GP	court
Western Cape High Court|Western Cape government	ZA-WC	court
City of Johannesburg	ZA-GP/johannesburg	agency
Johannesburg Metropolitan Police	ZA-GP/johannesburg	police
Vumacam|JMPD	ZA-GP/johannesburg	agency
City of Cape Town	ZA-WC/cape-town	agency
Cape Town metro police	ZA-WC/cape-town	agency
City of Tshwane	ZA-GP/pretoria	agency
Office of the Data Protection Commissioner|ODPC	KE	regulator
Kenya Data Protection Act	KE	law
Huduma Namba	KE	agency
Huduma number	KE	agency
Maisha Namba	KE	agency
Maisha card	KE	agency
Kenyan Parliament|Kenyan parliament|Kenyan government	KE	legislature
Communications Authority of Kenya	KE	agency
National Integrated Identity Management System|NIIMS	KE	agency
Directorate of Criminal Investigations	KE	agency
Kenyan High Court|Kenya High Court|High Court of Kenya|Kenyan court	KE	court
Independent Electoral and Boundaries Commission|IEBC	KE	agency
Kenya Revenue Authority	KE	agency
Kenya Police	KE	police
Kenyan police	KE	agency
M-Pesa|M-PESA	KE	agency
Safaricom	KE	agency
eCitizen	KE	agency
Social Health Authority	KE	agency
Competition Authority of Kenya	KE	agency
Computer Misuse and Cybercrimes Act	KE	law
Employment and Labour Relations Court	KE	court
Nigerian Senate	NG	legislature
Nigerian National Assembly	NG	legislature
Nigerian House of Representatives	NG	legislature
Nigerian government	NG	executive
Nigeria Data Protection Commission|Nigeria Data Protection Bureau	NG	agency
Nigerian Data Protection Commission|NDPC|NDPR	NG	agency
Nigeria Data Protection Act	NG	law
Nigeria Data Protection Regulation	NG	agency
National Information Technology Development Agency|NITDA	NG	agency
Nigerian Communications Commission|NIMC	NG	agency
National Identity Management Commission	NG	agency
National Identification Number	NG	agency
Federal Competition and Consumer Protection Commission|FCCPC	NG	agency
Economic and Financial Crimes Commission|EFCC	NG	agency
Independent National Electoral Commission|INEC	NG	agency
Central Bank of Nigeria|CBN	NG	agency
eNaira	NG	agency
Nigeria Police Force	NG	police
Nigerian police|NAFDAC	NG	agency
Department of State Services	NG	agency
Bank Verification Number	NG	agency
All Progressives Congress	NG	legislature
Lagos State government|Lagos State Government	NG-LA	executive
Lagos Police	NG-LA	executive
Federal High Court	NG ET	court
Ghanaian parliament	GH	legislature
Parliament of Ghana	GH	agency
Ghanaian government	GH	executive
Ghana Card	GH	agency
National Identification Authority	GH	agency
National Communications Authority	GH	agency
Bank of Ghana	GH	agency
Ghana Police Service	GH	police
Electoral Commission of Ghana	GH	agency
New Patriotic Party	GH	party
National Democratic Congress	GH	legislature
Ugandan Parliament	UG	legislature
Parliament of Uganda	UG	agency
Ugandan government	UG	executive
Uganda Communications Commission	UG	agency
Uganda Police Force|Uganda Police	UG	police
Ndaga Muntu	UG	agency
National Identification and Registration Authority	UG	agency
Uganda Revenue Authority	UG	agency
Computer Misuse (Amendment) Act	UG	law
Intelligent Transport Monitoring System	UG	transit
National Resistance Movement	UG	agency
Tanzanian government	TZ	executive
Tanzania Communications Regulatory Authority|TCRA	TZ	agency
Tanzanian police	TZ	agency
Rwandan government	RW	executive
Rwanda National Police	RW	police
Irembo	RW	agency
Rwandan parliament	RW	legislature
Ethiopian government	ET	executive
Information Network Security Agency	ET	agency
Fayda	ET	agency
Ethio Telecom	ET	agency
House of Peoples' Representatives	ET	agency
Ethiopian parliament	ET	legislature
Zambian government|ZICTA|Zambian parliament	ZM	executive
Zambia Information and Communications Technology Authority	ZM	agency
Cyber Security and Cyber Crimes Act	ZM	law
Zimbabwean government|POTRAZ	ZW	executive
Zimbabwe Republic Police|ZANU-PF|Zanu-PF	ZW	police
Zimbabwe Electoral Commission	ZW	agency
Cyber and Data Protection Act	ZW	law
Botswana government	BW	executive
Botswana Police Service	BW	police
Namibian government	NA	executive
Communications Regulatory Authority of Namibia	NA	agency
Malawi government	MW	executive
Malawi Communications Regulatory Authority|MACRA	MW	agency
Mozambican government	MZ	executive
Assembleia da República de Moçambique	MZ	agency
Angolan government	AO	executive
Agência de Protecção de Dados	AO	agency
Egyptian parliament	EG	legislature
Egyptian government	EG	executive
Egyptian House of Representatives	EG	agency
National Telecom Regulatory Authority	EG	agency
Egyptian police	EG	agency
Supreme Council for Media Regulation	EG	agency
Egyptian security forces	EG	agency
New Administrative Capital	EG	agency
Egyptian Personal Data Protection Law	EG	law
Moroccan government	MA	executive
Commission nationale de contrôle de la protection des données|CNDP	MA	agency
Moroccan parliament	MA	legislature
Direction générale de la surveillance du territoire|DGST	MA	agency
Tunisian government	TN	executive
Assembly of the Representatives of the People|INPDP	TN	agency
Decree 54	TN	agency
Tunisian parliament	TN	legislature
Instance nationale de protection des données personnelles	TN	agency
Algerian government|ANPDP	DZ	executive
People's National Assembly	DZ	legislature
Libyan government|Libyan National Army	LY	executive
Libyan House of Representatives	LY	agency
Government of National Unity	LY	executive
Sudanese government	SD	executive
Rapid Support Forces	SD	agency
Sudanese Armed Forces	SD	agency
Transitional Sovereignty Council	SD	agency
South Sudanese government	SS	executive
Somali government	SO	executive
al-Shabaab|Al-Shabaab	SO	agency
Senegalese government	SN	executive
Commission de Protection des Données Personnelles	SN	agency
Senegalese National Assembly	SN	legislature
Ivorian government|ARTCI	CI	executive
Cameroonian government|ANTIC	CM	executive
Congolese government|Congolese army|M23	CD	executive
Malian junta|Malian government	ML	agency
Burkinabe junta|Burkina Faso junta	BF	agency
Nigerien junta|Niger junta	NE	agency
Beninese government	BJ	executive
Togolese government	TG	executive
Novissi	TG	agency
Mauritius Parliament	MU	legislature
Mauritian government	MU	executive
Malagasy government	MG	executive
Cabo Verdean government	CV	executive
# Mexico, Central America, Caribbean
Cámara de Diputados	MX	legislature
Mexican Chamber of Deputies	MX	legislature
Mexican Congress	MX	legislature
Mexican Senate	MX	legislature
Congreso de la Unión	MX	legislature
Mexican government|Mexican Government	MX	executive
Gobierno de México	MX	executive
Instituto Nacional de Transparencia	MX	regulator
National Institute for Transparency	MX	regulator
Mexican data protection authority|INAI	MX	regulator
Instituto Federal de Telecomunicaciones	MX	regulator
Federal Telecommunications Institute|COFECE	MX	regulator
Secretaría Anticorrupción y Buen Gobierno	MX	regulator
Suprema Corte de Justicia de la Nación	MX	court
Mexican Supreme Court	MX	court
Mexico's Supreme Court|SCJN	MX	court
Fiscalía General de la República|FGR	MX	police
Procuraduría General de la República	MX	police
Secretaría de Gobernación	MX	police
Segob	MX	police
Guardia Nacional	MX	police
Mexican National Guard|SEDENA|Sedena	MX	police
Mexican army	MX	police
Sedena leaks	MX	police
Mexican police	MX	police
CURP	MX	programme
CURP biométrica	MX	programme
biometric CURP|PANAUT	MX	programme
Padrón Nacional de Usuarios	MX	programme
Ley Telecom	MX	programme
Instituto Nacional Electoral|INE	MX	programme
Servicio de Administración Tributaria	MX	programme
Morena party	MX	party
Institutional Revolutionary Party	MX	party
National Action Party	MX	party
Mexico City government|Mexico City police	MX-CMX	executive
Mexico City Metro	MX-CMX	executive
Secretaría de Seguridad Ciudadana	MX-CMX	executive
Coahuila government	MX-COA	executive
Coahuila facial recognition	MX-COA	executive
Assemblée nationale d'Haïti	HT	police
Haitian National Police|Haitian government	HT	police
Cuban government|Cuban National Assembly|ETECSA	CU	executive
Decree 35|Decree-Law 35	CU	agency
Nayib Bukele's government	SV	executive
Salvadoran government	SV	executive
Legislative Assembly of El Salvador	SV	agency
Nuevas Ideas	SV	agency
Chivo wallet	SV	agency
Salvadoran Legislative Assembly	SV	legislature
Salvadoran Congress	SV	legislature
Guatemalan government|Guatemalan Congress	GT	executive
Honduran government|Honduran Congress	HN	executive
Nicaraguan government	NI	executive
Ortega government	NI	executive
Special Cybercrimes Law	NI	law
Costa Rican government|PRODHAB	CR	executive
Asamblea Legislativa de Costa Rica	CR	agency
Costa Rican Legislative Assembly	CR	legislature
Panamanian government|ANTAI	PA	executive
Panama Canal Authority	PA	agency
Panamanian National Assembly	PA	legislature
Dominican government	DO	executive
Dominican police	DO	agency
Jamaican Parliament	JM	legislature
Jamaican government	JM	executive
Jamaican Supreme Court	JM	court
National Identification and Registration Act|NIDS	JM	law
Jamaica Constabulary Force	JM	police
Trinidad and Tobago Police Service|Trinidad and Tobago government	TT	police
Barbadian government	BB	executive
Barbados Police Service	BB	police
Bahamian government	BS	executive
Sand Dollar	BS	agency
Bermuda government	BM	executive
Guyanese government	GY	executive
Cayman Islands Ombudsman	KY	agency
Cayman government	KY	executive
# Brazil
Congresso Nacional	BR	legislature
National Congress of Brazil	BR	legislature
Brazilian Congress	BR	legislature
Câmara dos Deputados	BR	legislature
Brazilian Senate	BR	legislature
Senado Federal	BR	legislature
Brazilian Chamber of Deputies	BR	legislature
Brazil's Congress	BR	legislature
Brazilian lower house	BR	legislature
National Congress	BR CL AR HN	legislature
Brazilian government|Brazilian Government	BR	executive
Lula government	BR	executive
Bolsonaro government	BR	executive
Lula's government	BR	executive
Autoridade Nacional de Proteção de Dados|Autoridade Nacional de Protecao de Dados	BR	regulator
National Data Protection Authority	BR	regulator
Brazilian data protection authority	BR	regulator
Brazil's data protection authority|Brazil's National Data Protection Authority	BR	regulator
Brazilian National Data Protection Authority|ANPD	BR	regulator
Lei Geral de Proteção de Dados	BR	law
General Data Protection Law|LGPD	BR	law
Marco Civil da Internet|Marco Civil	BR	law
Brazilian Civil Rights Framework for the Internet	BR	law
PL das Fake News|Fake News Bill	BR	law
PL 2338	BR	law
ECA Digital|Digital ECA	BR	law
Supremo Tribunal Federal	BR	court
Federal Supreme Court	BR	court
Brazilian Supreme Court	BR	court
Brazil's Supreme Court|Brazil's Federal Supreme Court|STF	BR	court
Superior Tribunal de Justiça|STJ	BR	court
Tribunal Superior Eleitoral	BR	court
Superior Electoral Court|TSE	BR	court
Secretaria Nacional do Consumidor	BR	regulator
Senacon|SENACON	BR	regulator
Procon|PROCON-SP	BR	regulator
Anatel|ANATEL|CADE	BR	regulator
Conselho Administrativo de Defesa Econômica	BR	regulator
Polícia Federal	BR	police
Brazilian Federal Police|Brazilian police	BR	police
Brazil's Federal Police	BR	police
Abin|ABIN	BR	police
Brazilian Intelligence Agency	BR	police
Ministério Público Federal	BR	court
Federal Public Prosecutor's Office	BR	court
Brazilian prosecutors	BR	court
Advocacia-Geral da União	BR	court
Ministério da Justiça	BR	court
Brazilian Ministry of Justice	BR	court
Serpro	BR	programme
Dataprev	BR	programme
Pix payment system	BR	programme
Bolsa Família|Bolsa Familia	BR	programme
gov.br	BR	programme
SUS health system|Conecte SUS	BR	programme
Córtex system	BR	programme
Workers' Party	BR	party
Partido dos Trabalhadores	BR	party
Partido Liberal	BR	party
São Paulo Metro|Sao Paulo Metro	BR-SP/sao-paulo	transit
São Paulo subway	BR-SP/sao-paulo	transit
Metrô de São Paulo	BR-SP/sao-paulo	transit
ViaQuatro	BR-SP/sao-paulo	transit
Smart Sampa	BR-SP/sao-paulo	transit
São Paulo City Hall	BR-SP/sao-paulo	transit
Prefeitura de São Paulo	BR-SP/sao-paulo	transit
São Paulo State Court	BR-SP	court
Tribunal de Justiça de São Paulo	BR-SP	court
São Paulo state government	BR-SP	court
Polícia Militar do Estado de São Paulo	BR-SP	court
Bahia Military Police|Bahia police	BR-BA	police
Rio de Janeiro police|Rio police	BR-RJ	police
Rio de Janeiro Military Police	BR-RJ	police
Rio de Janeiro state government	BR-RJ	executive
Paraná state government	BR-PR	executive
Paraná Department of Education	BR-PR	executive
# Argentina, Chile, Colombia and the rest of South America
Congreso de la Nación	AR	legislature
Argentine Congress	AR	legislature
Argentine Senate	AR	legislature
Argentina's Congress	AR	legislature
Argentine government	AR	executive
Milei government	AR	executive
Agencia de Acceso a la Información Pública|AAIP	AR	agency
Argentine Federal Police	AR	police
Policía Federal Argentina	AR	agency
Argentine Security Ministry	AR	agency
Gendarmería Nacional	AR	agency
Corte Suprema de Justicia de la Nación|ANSES|AFIP|RENAPER	AR	agency
La Libertad Avanza	AR	agency
CuidAR	AR	agency
Buenos Aires City Legislature|Buenos Aires city government|Buenos Aires City police|Buenos Aires court	AR-C	legislature
Sistema de Reconocimiento Facial de Prófugos	AR-C	legislature
Province of Salta government|Salta government	AR-A	executive
Mendoza government	AR-M	executive
Congreso Nacional de Chile	CL	agency
Chilean Congress	CL	legislature
Chilean Senate	CL	legislature
Chilean Chamber of Deputies	CL	agency
Chilean government	CL	executive
Carabineros|Carabineros de Chile	CL	agency
Chilean Supreme Court	CL	court
Consejo para la Transparencia|SERNAC|Sernac	CL	agency
Policía de Investigaciones	CL	agency
Agencia de Protección de Datos Personales	CL	agency
Neurorights law|FONASA	CL	agency
Metro de Santiago|Santiago Metro	CL-RM/santiago	transit
Las Condes municipality	CL-RM/santiago	transit
Providencia municipality	CL-RM/santiago	transit
Superintendencia de Industria y Comercio	CO	regulator
Superintendence of Industry and Commerce|Superintendency of Industry and Commerce|SIC	CO	regulator
Congreso de la República de Colombia	CO	agency
Colombian Congress	CO	legislature
Colombian Senate	CO	legislature
Colombian government	CO	executive
Colombian Constitutional Court	CO	court
Colombian police|Colombian National Police	CO	agency
Policía Nacional de Colombia|SISBEN|Sisbén	CO	agency
TransMilenio	CO-DC	agency
Fiscalía General de la Nación	CO	agency
Colombian Supreme Court	CO	court
Dirección Nacional de Inteligencia	CO	agency
Registraduría	CO	agency
Bogota City Hall	CO-DC	executive
Alcaldía de Bogotá	CO-DC	executive
Congreso de la República|Congreso	PE CO GT ES	legislature
Peruvian Congress	PE	legislature
Peruvian government	PE	executive
Autoridad Nacional de Protección de Datos Personales|RENIEC	PE	agency
Peruvian police	PE	agency
Indecopi	PE	agency
Peru's Congress	PE	legislature
Peruvian National Police	PE	police
Asamblea Nacional	EC VE NI PA	legislature
Ecuadorian National Assembly	EC	legislature
Ecuadorian government	EC	executive
ECU 911|ECU-911	EC	agency
Novaestrat	EC	agency
Superintendencia de Protección de Datos Personales	EC	agency
Ecuadorian police	EC	agency
Venezuelan National Assembly|Venezuelan government	VE	legislature
Maduro government|Maduro regime|CANTV	VE	executive
Carnet de la Patria|SEBIN|CONATEL|PDVSA	VE	agency
Consejo Nacional Electoral	VE	agency
VenApp	VE	agency
Bolivian government	BO	executive
Plurinational Legislative Assembly	BO	legislature
Bolivian parliament|AGETIC	BO	legislature
Paraguayan government|Paraguayan Congress	PY	executive
Paraguayan Senate	PY	legislature
Uruguayan government|Uruguayan parliament|AGESIC	UY	executive
Unidad Reguladora y de Control de Datos Personales|URCDP	UY	agency
Surinamese government	SR	executive
# Switzerland and small European states
Swiss Federal Council	CH	executive
Swiss government	CH	executive
Swiss Federal Assembly	CH	executive
Swiss parliament|Swiss Parliament	CH	executive
Swiss National Council	CH	executive
Council of States	CH	executive
Nationalrat und Ständerat|Ständerat	CH	legislature
Federal Data Protection and Information Commissioner	CH	regulator
Eidgenössischer Datenschutz- und Öffentlichkeitsbeauftragter|FDPIC	CH	regulator
EDÖB|EDOEB	CH	regulator
Swiss data protection commissioner|Swiss data protection authority	CH	regulator
Swiss Federal Supreme Court	CH	court
Federal Supreme Court of Switzerland	CH	court
Bundesgericht	CH	court
Swiss Federal Administrative Court	CH	court
Swiss Federal Tribunal	CH	court
Fedpol|fedpol	CH	police
Swiss Federal Intelligence Service	CH	police
Nachrichtendienst des Bundes	CH	police
Swiss Federal Office of Police	CH	police
Schweizerische Bundesbahnen	CH	transit
Swiss Federal Railways|SBB	CH	transit
FINMA|WEKO|BAKOM	CH	regulator
Swiss National Bank	CH	regulator
revFADP	CH	law
Federal Act on Data Protection	CH	law
nFADP	CH	law
BÜPF	CH	law
Swiss e-ID|E-ID Act	CH	law
Swiss Post	CH	programme
SwissCovid	CH	programme
Swiss voters	CH	programme
Swiss referendum	CH	programme
Kantonspolizei Zürich	CH-ZH	police
Zurich Cantonal Police	CH-ZH	police
Stadtpolizei Zürich	CH-ZH	police
Zurich city police	CH-ZH	police
Zurich parliament|Zurich city parliament	CH-ZH	legislature
Canton of Zurich	CH-ZH	police
Kantonspolizei Aargau	CH-AG	police
Aargau Cantonal Police	CH-AG	police
Canton of Geneva	CH-GE	legislature
Geneva Grand Council|Grand Conseil de Genève	CH-GE	legislature
Canton of Basel-Stadt	CH-BS	legislature
Basel-Stadt Grand Council	CH-BS	legislature
Canton of Vaud	CH-VD	legislature
Vaud Grand Council	CH-VD	legislature
St. Gallen Cantonal Police	CH-SG	police
Kantonspolizei St. Gallen	CH-SG	police
Swiss People's Party|SVP	CH	party
Liechtenstein Landtag	LI	legislature
Liechtenstein government	LI	legislature
Monaco government|CCIN	MC	legislature
National Council of Monaco	MC	legislature
Consell General	AD	legislature
Andorran Data Protection Agency	AD	legislature
San Marino Grand and General Council	SM	legislature
Gibraltar Regulatory Authority	GI	regulator
Gibraltar Parliament	GI	regulator
HM Government of Gibraltar	GI	regulator
Holy See Press Office	VA	other
Dicastery for the Doctrine of the Faith	VA	other
Vatican City State	VA	other
Pontifical Academy for Life	VA	other
Rome Call for AI Ethics	VA	other
# Pacific
Fijian Parliament	FJ	legislature
Fiji Police Force	FJ	police
Fijian government	FJ	executive
Fiji Online Safety Commission	FJ	agency
Papua New Guinea government	PG	executive
National Parliament of Papua New Guinea	PG	agency
NICTA Papua New Guinea	PG	agency
Royal Papua New Guinea Constabulary	PG	police
Samoan government	WS AS	legislature
Fono|American Samoa Fono	WS AS	legislature
Solomon Islands government	SB	executive
Royal Solomon Islands Police Force	SB	police
Vanuatu government	VU	executive
Vanuatu Parliament	VU	legislature
Tongan government	TO	executive
Fale Alea	TO	agency
Nauru government	NR	executive
Tuvalu government	TV	executive
Palau government	PW	executive
Palau National Congress	PW	legislature
Olbiil Era Kelulau	PW	agency
Nitijela	MH	legislature
Maneaba ni Maungatabu	KI	legislature
Congress of New Caledonia	NC	legislature
# International
United Nations	INT	other
U.N. agency	INT	other
UN agency	INT	other
U.N. Secretary-General|UN Secretary-General|UN secretary-general	INT	other
UN General Assembly	INT	other
U.N. General Assembly	INT	other
United Nations General Assembly|UNGA	INT	other
UN Security Council	INT	other
U.N. Security Council|Security Council	INT	other
UN Human Rights Council	INT	other
U.N. Human Rights Council	INT	other
United Nations Human Rights Council|Human Rights Council|UNHRC	INT	other
Office of the High Commissioner for Human Rights|OHCHR|UN human rights office|UN High Commissioner for Human Rights	INT	other
U.N. human rights chief|UN human rights chief|U.N. rights chief|UN rights chief	INT	other
High Commissioner for Human Rights	INT	other
UN Human Rights Committee|UN Committee on the Rights of the Child	INT	other
UN special rapporteur	INT	other
U.N. special rapporteur|UN Special Rapporteur	INT	other
Special Rapporteur on the right to privacy	INT	other
UN experts|U.N. experts	INT	other
UNESCO|Unesco	INT	other
UNICEF|Unicef	INT	other
UNHCR	INT	other
UN refugee agency	INT	other
U.N. refugee agency	INT	other
UN High Commissioner for Refugees	INT	other
World Food Programme|WFP	INT	other
UNDP	INT	other
UN Development Programme|UNCTAD|UNICRI|UNIDIR	INT	other
UNODC	INT	other
UN Women|UNFPA|UNEP|ITU	INT	other
International Telecommunication Union|WIPO	INT	other
World Intellectual Property Organization	INT	other
Universal Postal Union|ICAO	INT	other
International Civil Aviation Organization	INT	other
International Maritime Organization|IAEA	INT	other
International Atomic Energy Agency	INT	other
International Labour Organization|ILO	INT	other
International Labor Organization	INT	other
International Organization for Migration	INT	other
World Health Organization	INT	other
World Health Organisation|WHO	INT	other
World Bank|World Bank Group	INT	other
International Monetary Fund|IMF	INT	other
World Trade Organization|WTO	INT	other
Bank for International Settlements	INT	other
Financial Stability Board	INT	other
Basel Committee on Banking Supervision	INT	other
Financial Action Task Force|FATF	INT	other
OECD	INT	other
Organisation for Economic Co-operation and Development	INT	other
Organization for Economic Cooperation and Development	INT	other
OECD AI Principles	INT	other
Global Partnership on AI|Global Partnership on Artificial Intelligence|GPAI	INT	other
Council of Europe|Parliamentary Assembly of the Council of Europe	INT	other
Committee of Ministers of the Council of Europe	INT	other
European Commissioner for Human Rights|Commissioner for Human Rights	INT	other
Venice Commission	INT	other
Framework Convention on Artificial Intelligence	INT	other
Convention 108|Convention 108+	INT	other
Committee on Artificial Intelligence	INT	other
European Court of Human Rights	INT	court
ECtHR|ECHR	INT	court
European Convention on Human Rights|European human rights court	INT	court
Strasbourg Court	INT	court
International Criminal Court|ICC	INT	court
International Court of Justice|ICJ	INT	court
World Court	INT	court
Permanent Court of Arbitration	INT	court
International Criminal Tribunal	INT	court
Interpol|INTERPOL|Interpol red notice	INT	police
NATO|Nato	INT	military
North Atlantic Treaty Organization	INT	military
NATO alliance|CCDCOE|OSCE	INT	military
Organization for Security and Co-operation in Europe	INT	military
G7	INT	other
Group of Seven	INT	other
G7 leaders|G20	INT	other
Group of 20	INT	other
Group of Twenty|G8|BRICS	INT	other
Quad alliance	INT	other
Five Eyes	INT	other
Nine Eyes|APEC	INT	other
Asia-Pacific Economic Cooperation	INT	other
Commonwealth of Nations	INT	other
Organisation of Islamic Cooperation	INT	other
Gulf Cooperation Council	INT	other
GCC states	INT	other
Arab League|League of Arab States|OPEC|OPEC+	INT	other
Association of Southeast Asian Nations|ASEAN|Asean	INT	other
African Union|African Union Commission	INT	other
African Commission on Human and Peoples' Rights	INT	other
African Court|ECOWAS	INT	other
Economic Community of West African States	INT	other
East African Community	INT	other
ECOWAS court	INT	other
Southern African Development Community|SADC	INT	other
Smart Africa	INT	other
Organization of American States	INT	other
Inter-American Court of Human Rights|Inter-American Commission on Human Rights	INT	other
Mercosur	INT	other
Inter-American Development Bank	INT	other
Asian Development Bank|African Development Bank	INT	other
European Bank for Reconstruction and Development|New Development Bank	INT	other
International Committee of the Red Cross|ICRC	INT	other
Médecins Sans Frontières	INT	other
ICANN	INT	other
Internet Corporation for Assigned Names and Numbers	INT	other
ISO/IEC	INT	other
International Organization for Standardization	INT	other
Internet Governance Forum	INT	other
Global Privacy Assembly	INT	other
International Conference of Data Protection and Privacy Commissioners	INT	other
Global Internet Forum to Counter Terrorism	INT	other
AI Safety Summit	INT	law
AI Seoul Summit	INT	law
AI Action Summit	INT	law
AI Impact Summit	INT	law
AI for Good	INT	law
Global Digital Compact	INT	law
UN High-Level Advisory Body on AI	INT	law
Universal Declaration of Human Rights	INT	law
International Covenant on Civil and Political Rights|ICCPR	INT	law
Convention on the Rights of the Child	INT	law
Refugee Convention	INT	law
Convention on Certain Conventional Weapons	INT	law
UN Cybercrime Convention|UN Convention against Cybercrime|UN cybercrime treaty	INT	law
Wassenaar Arrangement	INT	law
Sustainable Development Goals	INT	law
Pax Silica	INT	law
International Network of AI Safety Institutes	INT	law
# Police of US cities that share a name
Toledo Police Department	US-OH/toledo	police
Dayton Police Department	US-OH/dayton	police
Tacoma Police Department	US-WA/tacoma	police
Spokane Police Department	US-WA/spokane	police
Surrey RCMP	CA-BC/surrey	police
Surrey Police Service	CA-BC/surrey	police
TPS	CA-ON/toronto US	police
# Acronyms and names that two countries share
HSE	IE GB	agency
BSI	DE GB	agency
Medicare	US AU	programme
Health and Safety Executive	GB	regulator
Speaker of the House|House Speaker	US	legislature
National Party	NZ AU	party
Green Party	DE GB CA NZ	party
# News forms
Feds|the feds	US	other
SFFD	US-CA/san-francisco	agency
VicPol	AU-VIC	police
WAPOL	AU-WA	police
Highway Patrol	US-CA US-MO US-OH US-NC US-FL	police
HISD	US-TX/houston	other
CTA	US-IL/chicago	transit
Cal/OSHA|Cal-OSHA	US-CA	regulator
FHSMV	US-FL	agency
NJSP	US-NJ	police
Illinois Department of Employment Security|IDES	US-IL	agency
RMV	US-MA	agency
Bureau of Motor Vehicles|BMV	US-IN US-OH US-ME	agency
Entity List	US	programme
TANF|SNAP benefits|food stamps	US	programme
AI LEAD Act	US	law
Stargate Project	US	programme
Chula Vista police	US-CA/chula-vista	police
NIN database	NG	programme
TBMM|Türkiye Büyük Millet Meclisi	TR	legislature
Strasbourg court|Strasbourg judges|Human rights court	INT	court
India AI Impact Summit|Paris AI summit|Seoul AI summit|Bletchley summit|Hiroshima process|AI safety summit	INT	other
Cybercrime Convention|Convention on Cybercrime|Pall Mall Process|UN resolution	INT	law
Framework convention on AI|Framework Convention on AI	INT	law
Real Time Crime Center in New Orleans	US-LA/new-orleans	programme
CBP Link	US	programme
Fusion center|BRIC	US-MA/boston	agency
Ector County ISD	US-TX/ector-county	other
Crime and Policing Act|Border Security, Asylum and Immigration Bill	GB	law
Horizon IT scandal|Horizon inquiry	GB	programme
Copyright chief|register of copyrights|Register of Copyrights	US	agency
Social Security	US	agency
Surgeon general|Surgeon General	US	agency
attorneys general of|state attorneys general|state AGs|States' attorneys general	US	other
Education Secretary|Policing Minister|Technology Secretary|Health Secretary|Work and Pensions Secretary|Justice Secretary	GB	executive
Metro Vancouver Transit Police	CA-BC	police
Bundeskabinett|Innenministerium|Bundesinnenminister	DE	executive
Berliner Abgeordnetenhaus|Abgeordnetenhaus	DE-BE	legislature
Landeskriminalamt	DE	police
Centre for Development of Advanced Computing	IN	agency
Cordon and search operation	IN-TS	police
Lalbazar	IN-WB/kolkata	police
MARVEL	IN-MH	programme
Detran	BR	agency
SIDE	AR	agency
NBTC	TH	regulator
AI basic act	KR TW	law
# United States: initials that are a state's too
VA	US	agency
# United Kingdom: short names
Metropolitan Police	GB-ENG/london	police
Cleveland Police	GB-ENG US-OH/cleveland	police
Norfolk Police	GB-ENG US-VA/norfolk	police
Suffolk Police	GB-ENG US-VA/suffolk	police
Met Office	GB	agency
New Scotland Yard|Scotland Yard	GB-ENG/london	police
Hellenic DPA	GR	regulator
Illinois Biometric Privacy Act	US-IL	law
# Bodies, laws and programmes met in a further batch of stories
1st Circ.|2nd Circ.|3rd Circ.|4th Circ.|5th Circ.|6th Circ.|7th Circ.|8th Circ.|9th Circ.|10th Circ.|11th Circ.|D.C. Circ.|Fed. Circ.	US	court
N.D. Cal.|S.D.N.Y.|E.D. Va.|D. Mass.	US	court
Diplomatic Security|Coast Guard Investigative Service	US	police
Veterans Health Administration|VHA|Centers for Medicare|Comptroller of the Currency|National Archives|Forest Service	US	agency
Fusion center network|Catch and Revoke	US	programme
Chips Act	US	law
New Mexico Supreme Court|New Mexico Legislature|New Mexico attorney general	US-NM	court
Chicago Office of Inspector General	US-IL/chicago	agency
LA Police Commission|Los Angeles Unified	US-CA/los-angeles	agency
MyCity	US-NY/new-york	programme
Rijksoverheid	NL	regulator
Högsta domstolen|riksdagen	SE	regulator
Personvernnemnda	NO	regulator
Deputy Data Protection Ombudsman	FI	regulator
Verwaltungsgerichtshof|Höchstgericht|AMS-Algorithmus	AT	court
e-ID	CH	agency
Children's Health Ireland	IE	police
EYP	GR	regulator
Curtea Constituțională	RO	agency
Trybunał Konstytucyjny	PL	regulator
Anayasa Mahkemesi	TR	legislature
Госдума|Роскомнадзор	RU	regulator
PTA	PK	regulator
NTMC	BD	law
SLPA	LK	agency
DGCA|Sahyog portal	IN	programme
PMC|PCMC|Pimpri-Chinchwad	IN-MH/pune	agency
NIN-SIM	NG	agency
Maisha Card|Huduma Card	KE	agency
JRA|Joburg Roads Agency|Johannesburg Roads Agency	ZA-GP/johannesburg	agency
Conapesca|CNBV	MX	agency
Smart Sampa programme	BR-SP/sao-paulo	transit
Ministerio Público Fiscal	AR	agency
SRFP	AR-C	programme
INPE|Serenazgo	PE	agency
ICAC Hong Kong	HK	regulator
DPR RI	ID	ministry
Thai Internal Security Operations Command	TH	agency
JR East	JP	programme
KCC	KR	regulator
Main Roads WA|G2G Pass	AU-WA	programme
Tim Hortons app probe	CA	law
Vancouver Police Board	CA-BC/vancouver	police
Post Office inquiry|Biometrics commissioner|surveillance camera commissioner|NHS App	GB	agency
MSPs	GB-SCT	police
Stormont|MLAs	GB-NIR	police
Oyster card|King's Cross Central	GB-ENG/london	agency
Trafford Centre|Manchester Arndale|Bee Network	GB-ENG/manchester	other
Bletchley declaration|Bletchley Declaration|Seoul Declaration|Hiroshima AI Process|Budapest Convention|cybercrime convention	INT	law
European Citizens' Initiative|law enforcement directive	EU	programme
Briefcam|BriefCam	FR	programme
HessenData	DE-HE	programme
PerIS|sächsische Polizei	DE-SN	programme
Paragon scandal	IT	regulator
Comité P	BE	regulator
Blue Wolf|Red Wolf	PS	programme
Humain	SA	programme
RTA Dubai|Dubai airport|Oyoon	AE-DU	police
Falcon Eye|ADNOC	AE	programme
Criminal Data Act	SE	law
Дума|дума	RU	legislature
`;
