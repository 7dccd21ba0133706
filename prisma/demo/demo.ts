import { agreementPaperRows } from "./agreement-papers.ts";
import { fictitiousRows, fictitiousStories } from "./fictitious.ts";
import { institutionRows } from "./institutions.ts";
import { jerzmanowiceRows, jerzmanowiceStories } from "./jerzmanowice.ts";
import { kaliszRows, kaliszStories } from "./kalisz.ts";
import { kampinosRows, kampinosStories } from "./kampinos.ts";
import { kedzierzynRows, kedzierzynStories } from "./kedzierzyn.ts";
import { monthlyListRows } from "./monthly-lists.ts";
import { pultuskRows, pultuskStories } from "./pultusk.ts";
import { joinRows } from "./rows.ts";
import { staffRows } from "./staff.ts";
import { territoryRows } from "./territory.ts";

/** Every edition of the demo that has a story of its own. */
export const demoStories = [
  ...kaliszStories,
  ...pultuskStories,
  ...kedzierzynStories,
  ...fictitiousStories,
  ...jerzmanowiceStories,
  ...kampinosStories,
];

/** All rows of the demo, ready to be written; the same on every machine. */
export const demoRows = joinRows([
  territoryRows,
  institutionRows,
  staffRows(demoStories.map(({ centre }) => centre)),
  kaliszRows,
  pultuskRows,
  kedzierzynRows,
  fictitiousRows,
  jerzmanowiceRows,
  kampinosRows,
  agreementPaperRows,
  monthlyListRows,
]);
