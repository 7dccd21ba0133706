import { demoId, institutionId } from "./ids.ts";
import type { DemoRows } from "./rows.ts";

const countyId = (teryt: string): string => demoId("county", teryt);
export const municipalityId = (teryt: string): string => demoId("municipality", teryt);

const COUNTIES = [
  ["1206", "Powiat krakowski", false],
  ["1424", "Powiat pułtuski", false],
  ["1432", "Powiat warszawski zachodni", false],
  ["1603", "Powiat kędzierzyńsko-kozielski", false],
  ["3007", "Powiat kaliski", false],
  ["3061", "Miasto Kalisz", true],
] as const;

/** Codes of TERYT; the two fictitious municipalities carry codes that nobody has. */
const MUNICIPALITIES = [
  ["1206042", "Jerzmanowice", "RURAL"],
  ["1424043", "Pułtusk", "URBAN_RURAL"],
  ["1432032", "Kampinos", "RURAL"],
  ["1603011", "Kędzierzyn-Koźle", "URBAN"],
  ["1603982", "Zmyślona Górna", "RURAL"],
  ["1603992", "Przykładów", "RURAL"],
  ["3061011", "Kalisz", "URBAN"],
] as const;

/** A labour office may serve several counties: the office in Kalisz serves the city and the county around it. */
const SERVED: readonly (readonly [slug: string, county: string])[] = [
  ["pup-krzeszowice", "1206"],
  ["pup-pultusk", "1424"],
  ["pup-blonie", "1432"],
  ["pup-kedzierzyn", "1603"],
  ["pup-kalisz", "3061"],
  ["pup-kalisz", "3007"],
];

export const territoryRows: Partial<DemoRows> = {
  county: COUNTIES.map(([teryt, name, isCityWithCountyRights]) => ({ id: countyId(teryt), teryt, name, isCityWithCountyRights })),
  municipality: MUNICIPALITIES.map(([teryt, name, kind]) => ({
    id: municipalityId(teryt),
    teryt,
    name,
    kind,
    countyId: countyId(teryt.slice(0, 4)),
  })),
  labourOfficeCounty: SERVED.map(([slug, county]) => ({ labourOfficeId: institutionId(slug), countyId: countyId(county) })),
  // The source calls it a labour office of Krzeszowice; by general knowledge it is an office of the county labour office elsewhere.
  labourOfficeBranch: [
    {
      id: demoId("branch", "pup-krzeszowice"),
      labourOfficeId: institutionId("pup-krzeszowice"),
      name: "Filia w Krzeszowicach (tak rozumiemy nazwę ze źródła: placówka urzędu powiatowego w innym mieście)",
      town: "Krzeszowice",
    },
  ],
};
