// GeoNames ADM1 divisions that a comparison of names inside the country cannot join to ISO 3166-2: renamed, merged or
// translated ones. Left: GeoNames code, right: ISO 3166-2 code (or the country alone).
export const DIVISIONS = {
  "AO.17": "AO-LNO", "AO.06": "AO-CUS", "AR.07": "AR-C", "BA.01": "BA-BIH", "BA.02": "BA-SRP", "BD.84": "BD-B", "BD.85": "BD-A",
  "BE.BRU": "BE-BRU", "BG.42": "BG-22", "BH.16": "BH-13", "BY.06": "BY-MA", "BY.03": "BY-HR", "BY.02": "BY-HO",
  "CD.04": "CD-KE", "CH.SG": "CH-SG", "CH.GR": "CH-GR", "CH.BS": "CH-BS", "CL.08": "CL-LI", "CN.20": "CN-NM", "CO.34": "CO-DC",
  "CO.25": "CO-SAP", "CZ.52": "CZ-10", "CZ.78": "CZ-64", "CZ.79": "CZ-31", "CZ.81": "CZ-41", "CZ.82": "CZ-52", "CZ.83": "CZ-51",
  "CZ.84": "CZ-71", "CZ.85": "CZ-80", "CZ.86": "CZ-53", "CZ.87": "CZ-32", "CZ.88": "CZ-20", "CZ.89": "CZ-42", "CZ.90": "CZ-72",
  "DK.18": "DK-82", "DK.19": "DK-81", "DK.21": "DK-83", "EG.18": "EG-BNS", "ES.54": "ES-CM", "ES.60": "ES-VC", "ES.32": "ES-NC",
  "ES.55": "ES-CL", "FI.17": "FI-14", "FI.14": "FI-03", "FI.11": "FI-15", "FI.10": "FI-04", "FR.94": "FR-20R", "FR.75": "FR-NAQ",
  "FR.28": "FR-NOR", "IL.WE": "IL", "IN.01": "IN-AN", "IQ.11": "IQ-AR", "IQ.08": "IQ-DA", "IQ.05": "IQ-SU", "IR.01": "IR-04",
  "IR.43": "IR-28", "IT.10": "IT-57", "IT.02": "IT-77", "JM.08": "JM-02", "JM.10": "JM-14", "JM.12": "JM-08", "JM.14": "JM-03",
  "KE.14": "KE-05", "KR.06": "KR-42", "KR.01": "KR-49", "KR.22": "KR-50", "KZ.07": "KZ-27", "KZ.09": "KZ-47", "KZ.06": "KZ-23",
  "KZ.04": "KZ-15", "KZ.15": "KZ-63", "KZ.03": "KZ-11", "KZ.16": "KZ-59", "KZ.11": "KZ-55", "KZ.14": "KZ-43", "KZ.13": "KZ-39",
  "KZ.12": "KZ-35", "KZ.17": "KZ-31", "KZ.10": "KZ-61", "MA.07": "MA-07", "MK.F6": "MK-85", "NG.11": "NG-FC", "NO.20": "NO",
  "OM.02": "OM-BJ", "OM.11": "OM-BS", "PE.08": "PE-CUS", "PH.15": "PH-15", "PL.81": "PL-20", "PL.74": "PL-10", "PL.79": "PL-16",
  "QA.06": "QA-RA", "QA.01": "QA-DA", "RS.SE": "RS", "RU.80": "RU-UD", "RU.70": "RU-STA", "RU.66": "RU-SPE", "RU.27": "RU-KC",
  "RU.22": "RU-KB", "RU.12": "RU-CE", "RU.87": "RU-YAN", "RU.32": "RU-KHM", "RU.29": "RU-KEM", "RU.59": "RU-PRI", "RU.30": "RU-KHA",
  "RU.92": "RU-KAM", "RU.15": "RU-CHU", "RU.93": "RU-ZAB", "SA.14": "SA-02", "SA.05": "SA-03", "SD.47": "SD-DW", "SD.62": "SD-GK",
  "SD.49": "SD-DS", "SD.50": "SD-KS", "SD.55": "SD-DN", "SD.56": "SD-KN", "SD.60": "SD-DE", "SY.05": "SY-SU", "SY.04": "SY-RA",
  "TW.01": "TW", "TW.02": "TW-KHH", "TW.04": "TW", "TW.03": "TW-TPE", "UA.27": "UA-18", "UA.26": "UA-23", "UA.23": "UA-05",
  "UA.22": "UA-61", "UA.21": "UA-59", "UA.19": "UA-56", "UA.18": "UA-53", "UA.17": "UA-51", "UA.16": "UA-48", "UA.15": "UA-46",
  "UA.14": "UA-09", "UA.10": "UA-35", "UA.09": "UA-68", "UA.08": "UA-65", "UA.07": "UA-63", "UA.06": "UA-26", "UA.05": "UA-14",
  "UA.04": "UA-12", "UA.02": "UA-74", "UA.01": "UA-71", "VE.25": "VE-A", "VN.66": "VN-33", "VN.68": "VN-35", "VN.75": "VN-39",
  "VN.79": "VN-SG", "VN.82": "VN-45", "YE.04": "YE-HD", "YE.02": "YE-AD", "MX.09": "MX-CMX", "RU.48": "RU-MOW", "RU.47": "RU-MOS", "UA.12": "UA-30", "UA.13": "UA-32", "BY.04": "BY-HM", "BY.05": "BY-MI",
  "DO.34": "DO-01", "DO.25": "DO-25",
};

// Subdivisions that are a city: the city's name stands for the subdivision itself.
export const CITY_SUBDIVISIONS = new Set(
  `AE-DU AR-C AT-9 AZ-BA BE-BRU BG-22 BR-DF BY-HM CH-BS CH-GE CN-BJ CN-CQ CN-SH CN-TJ CO-DC CU-03 CZ-10 DE-BE DE-HH EG-C
  ET-AA HU-BU ID-JK IN-CH IN-DL IQ-BG IR-23 JP-13 KE-30 KR-11 KR-26 KR-27 KR-28 KR-29 KR-30 KR-31 KZ-71 KZ-75 KZ-79 MX-CMX
  MY-14 NG-LA NO-03 PE-LMA RO-B RS-00 RU-MOW RU-SPE SN-DK TH-10 TR-06 TR-34 TR-35 TW-KHH TW-TNN TW-TPE TW-TXG UA-30 UA-40 US-DC
  UY-MO UZ-TK VN-DN VN-HN VN-SG VN-HP`.split(/\s+/),
);
